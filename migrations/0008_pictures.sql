-- Moving pictures: whether a person wants them, and what Telegram calls those that it has.

ALTER TABLE people ADD COLUMN pictures INTEGER NOT NULL DEFAULT 1; -- 0: exercises come as text alone

CREATE TABLE files (
    bot_id             INTEGER NOT NULL,             -- a file_id holds for one bot
    name               TEXT    NOT NULL,             -- of a picture in messages/pictures/, 'walk'
    digest             INTEGER NOT NULL,             -- of the bytes that were sent; others are sent anew
    file_id            TEXT    NOT NULL,
    PRIMARY KEY (bot_id, name)
) STRICT;
