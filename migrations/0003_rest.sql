-- Later counts, rest has a reason, and an exercise that hurt rests by itself.

ALTER TABLE occurrences ADD COLUMN snoozes INTEGER NOT NULL DEFAULT 0; -- times that it was put off

ALTER TABLE people ADD COLUMN pause_reason TEXT CHECK (pause_reason IN ('rest', 'sick', 'holiday'));

CREATE TABLE resting_exercises (
    person_id          INTEGER NOT NULL REFERENCES people (id) ON DELETE CASCADE,
    exercise           TEXT    NOT NULL,
    until_at           INTEGER NOT NULL,             -- from then on it takes its turns again
    PRIMARY KEY (person_id, exercise)
) STRICT;
