-- Limber backs off from somebody after days of silence, not after so many reminders of one day, and asks whether
-- something else would suit once in a fortnight at the most.

ALTER TABLE people RENAME COLUMN suits_asked_at TO backs_off_since_at;
ALTER TABLE people ADD COLUMN suits_asked_at INTEGER;  -- when "would something else suit?" was asked last

UPDATE people SET suits_asked_at = backs_off_since_at;

-- When the first of the reminders was shown that are counted as unanswered.
ALTER TABLE occurrences ADD COLUMN silent_since_at INTEGER;

UPDATE occurrences SET silent_since_at = sent_at WHERE unanswered > 0;
