-- A plan that its person can change: reminders rest, and go and come back.

ALTER TABLE reminders ADD COLUMN paused_at  INTEGER; -- since when this one reminder rests
ALTER TABLE reminders ADD COLUMN removed_at INTEGER; -- since when it is gone; kept so that it can be put back

DROP INDEX reminders_of_person;
CREATE INDEX reminders_of_person ON reminders (person_id) WHERE removed_at IS NULL;
