-- "Not today" keeps the whole of a reminder quiet for the day.
ALTER TABLE reminders ADD COLUMN skipped_on TEXT;    -- the civil date of which its person said so
