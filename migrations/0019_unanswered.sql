-- What was not answered is counted with the reminder that waits for the answer: its row is written
-- anyway when it is sent, and lies beside those of others who are reminded then. What changes seldom
-- goes back to its person.

ALTER TABLE people ADD COLUMN suits_asked_at INTEGER;  -- since when "would something else suit?" waits
ALTER TABLE people ADD COLUMN asleep_at INTEGER;       -- since when nothing comes until they say a word

UPDATE people
SET suits_asked_at = silences.suits_asked_at, asleep_at = silences.asleep_at
FROM silences
WHERE silences.person_id = people.id
    AND (silences.suits_asked_at IS NOT NULL OR silences.asleep_at IS NOT NULL);

-- Reminders in a row without a word from the person, up to this one; while it is open, with those
-- that were left out after it. How silent somebody is tells the highest of those that are open.
ALTER TABLE occurrences ADD COLUMN unanswered INTEGER NOT NULL DEFAULT 0;

UPDATE occurrences
SET unanswered = silences.unanswered
FROM silences
WHERE silences.unanswered > 0 AND occurrences.person_id = silences.person_id
    AND occurrences.is_over = 0 AND occurrences.state = 'sent';

DROP TABLE silences;
