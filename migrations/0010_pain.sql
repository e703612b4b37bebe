-- How a person's back feels, from 0 to 10, for those who want to keep it.

ALTER TABLE people ADD COLUMN asks_pain     INTEGER NOT NULL DEFAULT 0; -- 1: they want to be asked, once a day at the most
ALTER TABLE people ADD COLUMN pain_asked_on TEXT;                       -- the civil date on which they were asked last

CREATE TABLE pains (
    person_id          INTEGER NOT NULL REFERENCES people (id) ON DELETE CASCADE,
    day                TEXT    NOT NULL,             -- a civil date of the person's own clock
    level              INTEGER NOT NULL,             -- 0 none, 10 the worst that they can imagine
    PRIMARY KEY (person_id, day),
    CONSTRAINT pains_level CHECK (level BETWEEN 0 AND 10)
) STRICT;
