-- Guided sessions: at most one a person, which a restart goes on with where it was.

CREATE TABLE guides (
    id                 INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, -- never used again: buttons carry it
    person_id          INTEGER NOT NULL UNIQUE REFERENCES people (id) ON DELETE CASCADE,
    message_id         INTEGER,                      -- the message that shows it; none until it is sent
    parts              TEXT    NOT NULL,             -- exercises with their amounts: 'hamstring:2 pelvic-tilt:5:easy'
    part               INTEGER NOT NULL,             -- which of them, from 0
    beat               INTEGER NOT NULL,             -- 0 getting into place, then the beats from 1
    state              TEXT    NOT NULL,
    since_at           INTEGER,                      -- running: when the beat began, pauses taken out
    gone               INTEGER NOT NULL,             -- paused: seconds of the beat that are over
    spent              INTEGER NOT NULL,             -- seconds on this exercise before the beat
    counted            INTEGER NOT NULL,             -- how many of the exercises were counted
    begun_at           INTEGER NOT NULL,
    CONSTRAINT guides_state CHECK (state IN ('waiting', 'running', 'paused', 'stopped')),
    CONSTRAINT guides_running_have_begun CHECK ((state = 'running') = (since_at IS NOT NULL))
) STRICT;

-- Those that the clock moves on, and those that are to be shown first.
CREATE INDEX guides_moving ON guides (id) WHERE state = 'running' OR message_id IS NULL;
