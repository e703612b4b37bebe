-- What a person has said about the dose of an exercise. How far the dose has grown is worked out
-- from the sessions.

CREATE TABLE progressions (
    person_id          INTEGER NOT NULL REFERENCES people (id) ON DELETE CASCADE,
    exercise           TEXT    NOT NULL,
    amount             INTEGER,                      -- the dose they set themselves: repetitions, or seconds
    is_easy            INTEGER NOT NULL DEFAULT 0,   -- 1 once they called it easy
    hurt_on            TEXT,                         -- the civil date on which it last hurt
    PRIMARY KEY (person_id, exercise),
    CONSTRAINT progressions_amount CHECK (amount > 0)
) STRICT;

CREATE INDEX sessions_of_exercise ON sessions (person_id, exercise, day);
