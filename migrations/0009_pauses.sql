-- When a person paused, so that those days can be told from days on which nothing was done.

CREATE TABLE pauses (
    person_id          INTEGER NOT NULL REFERENCES people (id) ON DELETE CASCADE,
    began_at           INTEGER NOT NULL,
    ends_at            INTEGER NOT NULL,             -- moved forward where the person resumed before
    reason             TEXT    NOT NULL,
    PRIMARY KEY (person_id, began_at),
    CONSTRAINT pauses_reason CHECK (reason IN ('rest', 'sick', 'holiday'))
) STRICT;
