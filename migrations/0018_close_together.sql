-- What is read and written for each reminder lies closely together, so that one that is due among a
-- million at rest brings few pages from their places, and takes few back.

-- How long somebody has not answered, and what was done about it: it changes with every reminder, and
-- many of these lie on a page. No row for who has never been silent.
CREATE TABLE silences (
    person_id          INTEGER NOT NULL PRIMARY KEY REFERENCES people (id) ON DELETE CASCADE,
    unanswered         INTEGER NOT NULL,             -- reminders due since the person last did anything
    suits_asked_at     INTEGER,                      -- since when "would something else suit?" waits
    asleep_at          INTEGER                       -- since when nothing comes until they say a word
) STRICT;

INSERT INTO silences
SELECT id, unanswered, suits_asked_at, asleep_at
FROM people
WHERE unanswered > 0 OR suits_asked_at IS NOT NULL OR asleep_at IS NOT NULL
ORDER BY id;

ALTER TABLE people DROP COLUMN unanswered;
ALTER TABLE people DROP COLUMN suits_asked_at;
ALTER TABLE people DROP COLUMN asleep_at;

-- The last numbers that were given, for those which SQLite does not number.
CREATE TABLE numbers (
    name               TEXT    NOT NULL PRIMARY KEY, -- of the table
    last               INTEGER NOT NULL
) STRICT;

INSERT INTO numbers
SELECT 'reminders', COALESCE(MAX(seq), 0) FROM sqlite_sequence WHERE name = 'reminders';

-- Reminders lie by person: one look finds what a claim reads and what the foreign key of occurrences
-- asks for. SQLite changes a primary key only in a new table, and what refers to it with it.
ALTER TABLE sessions RENAME TO sessions_before;
ALTER TABLE occurrences RENAME TO occurrences_before;
ALTER TABLE reminders RENAME TO reminders_before;

CREATE TABLE reminders (
    person_id          INTEGER NOT NULL REFERENCES people (id) ON DELETE CASCADE,
    id                 INTEGER NOT NULL,             -- of numbers; never used again: buttons carry it
    activity           TEXT    NOT NULL,
    exercise           TEXT,                         -- one exercise of the catalogue; none: they take turns
    schedule           TEXT    NOT NULL,             -- 'mon-fri 9:30 15:00', 'daily every 45m 9:00-12:00'
    created_at         INTEGER NOT NULL,
    paused_at          INTEGER,                      -- since when this one reminder rests
    removed_at         INTEGER,                      -- since when it is gone; kept so that it can be put back
    PRIMARY KEY (person_id, id),
    CONSTRAINT reminders_id CHECK (id < 1073741824), -- a part of occurrences' numbers
    CONSTRAINT reminders_activity CHECK (activity IN ('stand', 'walk', 'stretch', 'strengthen'))
) STRICT, WITHOUT ROWID;

CREATE TABLE occurrences (
    id                 INTEGER NOT NULL PRIMARY KEY, -- of due_at and reminder_id, so that it goes by due_at
    reminder_id        INTEGER NOT NULL,
    person_id          INTEGER NOT NULL,
    activity           TEXT    NOT NULL,
    exercise           TEXT    NOT NULL,             -- whose turn it is
    due_at             INTEGER NOT NULL,             -- its identity, with its reminder; never moves
    day                TEXT    NOT NULL,             -- the civil date of due_at, where the person was
    send_at            INTEGER NOT NULL,             -- when to act next; lease, retry and snooze move it
    snoozed_to_at      INTEGER,                      -- when the person asked for it again; lateness counts from here
    snoozes            INTEGER NOT NULL DEFAULT 0,   -- times that it was put off
    state              TEXT    NOT NULL DEFAULT 'pending',
    is_over            INTEGER NOT NULL DEFAULT 0,   -- 1 in a last state; the index by person goes by it, not by each state
    attempt            INTEGER NOT NULL DEFAULT 0,   -- deliveries begun since it was last pending by wish
    message_id         INTEGER,                      -- the message that shows it, once sent
    sent_at            INTEGER,
    answered_at        INTEGER,
    former_id          INTEGER,                      -- its number in buttons of before; none for newer ones
    CONSTRAINT occurrences_id CHECK (id = due_at * 1073741824 + reminder_id),
    CONSTRAINT occurrences_of_a_reminder FOREIGN KEY (person_id, reminder_id)
        REFERENCES reminders (person_id, id) ON DELETE CASCADE,
    CONSTRAINT occurrences_state CHECK
        (state IN ('pending', 'claimed', 'sent', 'done', 'skipped', 'missed', 'expired')),
    CONSTRAINT occurrences_over CHECK
        (is_over = (state IN ('done', 'skipped', 'missed', 'expired'))),
    CONSTRAINT occurrences_activity CHECK (activity IN ('stand', 'walk', 'stretch', 'strengthen')),
    CONSTRAINT occurrences_shown_have_a_message CHECK (state <> 'sent' OR message_id IS NOT NULL)
) STRICT;

CREATE TABLE sessions (
    id                 INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, -- never used again: buttons carry it
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

INSERT INTO reminders
SELECT person_id, id, activity, exercise, schedule, created_at, paused_at, removed_at
FROM reminders_before
ORDER BY person_id, id;

INSERT INTO occurrences SELECT * FROM occurrences_before;
INSERT INTO sessions SELECT * FROM sessions_before;

-- Numbers go on from those that were given last, whether or not their rows are still there.
INSERT INTO sqlite_sequence (name, seq)
SELECT 'sessions', MAX(seq) FROM sqlite_sequence WHERE name IN ('sessions', 'sessions_before')
HAVING MAX(seq) IS NOT NULL;
DELETE FROM sqlite_sequence
WHERE name = 'sessions' AND rowid < (SELECT MAX(rowid) FROM sqlite_sequence WHERE name = 'sessions');

DROP TABLE sessions_before;
DROP TABLE occurrences_before;
DROP TABLE reminders_before;

-- Reminders that are gone and may be forgotten.
CREATE INDEX reminders_removed ON reminders (removed_at) WHERE removed_at IS NOT NULL;
-- What to act on next; rows that wait for nothing are not in it.
CREATE INDEX occurrences_to_send ON occurrences (send_at) WHERE state IN ('pending', 'claimed');
-- An occurrence's number, with which each entry ends, tells its day nearly and its reminder exactly.
CREATE INDEX occurrences_of_person ON occurrences (person_id, is_over);
CREATE INDEX occurrences_former ON occurrences (former_id) WHERE former_id IS NOT NULL;
CREATE INDEX sessions_of_person ON sessions (person_id, day);
CREATE INDEX sessions_of_exercise ON sessions (person_id, exercise, day);
