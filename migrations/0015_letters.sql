-- The weekly letter: when each person wants theirs.

CREATE TABLE letters (
    person_id          INTEGER NOT NULL PRIMARY KEY REFERENCES people (id) ON DELETE CASCADE,
    schedule           TEXT    NOT NULL,             -- 'sun 18:00'
    is_wanted          INTEGER NOT NULL DEFAULT 1,   -- 0: they want none
    due_at             INTEGER,                      -- the next one; none while none is to come
    send_at            INTEGER,                      -- when to act next; lease and retry move it
    attempt            INTEGER NOT NULL DEFAULT 0    -- deliveries begun since it was planned
) STRICT;

CREATE INDEX letters_to_send ON letters (send_at) WHERE send_at IS NOT NULL;

-- Whoever is subscribed already: due long ago, so that the first look plans theirs anew.
INSERT INTO letters (person_id, schedule, due_at, send_at)
SELECT id, 'sun 18:00', 0, 0 FROM people WHERE subscribed_at IS NOT NULL AND stopped_at IS NULL;
