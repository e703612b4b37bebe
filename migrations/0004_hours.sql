-- A person's hours: outside them nothing comes, but for what was put at a fixed time on purpose.

ALTER TABLE people ADD COLUMN hours TEXT; -- 'mon-thu 9:00-12:00 13:00-18:00; fri 9:00-14:00'; none: the usual ones
