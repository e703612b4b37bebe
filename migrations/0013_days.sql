-- Old occurrences and sessions fold into a total for each day, so that the file grows with people
-- and days, not with reminders.

CREATE TABLE days (
    person_id          INTEGER NOT NULL REFERENCES people (id) ON DELETE CASCADE,
    day                TEXT    NOT NULL,             -- a civil date of the person's own clock
    activity           TEXT    NOT NULL,
    sessions           INTEGER NOT NULL DEFAULT 0,   -- folded sessions, and their length together
    seconds            INTEGER NOT NULL DEFAULT 0,
    unanswered         INTEGER NOT NULL DEFAULT 0,   -- folded reminders that were shown and got no answer
    skipped            INTEGER NOT NULL DEFAULT 0,   -- folded reminders answered with "not today"
    PRIMARY KEY (person_id, day, activity),
    CONSTRAINT days_activity CHECK (activity IN ('stand', 'walk', 'stretch', 'strengthen'))
) STRICT, WITHOUT ROWID;

-- Reminders that are gone and may be forgotten.
CREATE INDEX reminders_removed ON reminders (removed_at) WHERE removed_at IS NOT NULL;
