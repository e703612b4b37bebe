-- Backing off from somebody who does not answer, never escalating.

ALTER TABLE people ADD COLUMN unanswered    INTEGER NOT NULL DEFAULT 0; -- reminders due since the person last did anything
ALTER TABLE people ADD COLUMN suits_asked_at INTEGER;                   -- since when "would something else suit?" waits
ALTER TABLE people ADD COLUMN asleep_at     INTEGER;                    -- since when nothing comes until they say a word
