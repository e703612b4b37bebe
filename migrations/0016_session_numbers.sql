-- A session's number is never given again: an Undo button carries it, and would take back another.

ALTER TABLE sessions RENAME TO sessions_before;

CREATE TABLE sessions (
    id                 INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    person_id          INTEGER NOT NULL REFERENCES people (id) ON DELETE CASCADE,
    occurrence_id      INTEGER UNIQUE REFERENCES occurrences (id) ON DELETE SET NULL, -- none: done unasked
    activity           TEXT    NOT NULL,
    exercise           TEXT,                         -- none where only the activity was told
    seconds            INTEGER NOT NULL,             -- its length
    done_at            INTEGER NOT NULL,
    day                TEXT    NOT NULL,             -- the civil date on which it counts
    CONSTRAINT sessions_activity CHECK (activity IN ('stand', 'walk', 'stretch', 'strengthen')),
    CONSTRAINT sessions_seconds CHECK (seconds > 0)
) STRICT;

INSERT INTO sessions SELECT * FROM sessions_before;
DROP TABLE sessions_before;

CREATE INDEX sessions_of_person ON sessions (person_id, day);
CREATE INDEX sessions_of_exercise ON sessions (person_id, exercise, day);
