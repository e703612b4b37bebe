-- Whose database it is, and who said /delete: so that a backup brings back neither another bot's people nor
-- those who were erased since it was made.

CREATE TABLE bot (
    id                 INTEGER NOT NULL PRIMARY KEY  -- the last that ran on it; one row at the most
) STRICT;

CREATE TABLE erased (
    digest             TEXT    NOT NULL PRIMARY KEY, -- follows from the person's id, which it does not tell by itself
    erased_at          INTEGER NOT NULL              -- the last time
) STRICT, WITHOUT ROWID;
