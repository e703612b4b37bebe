-- Occurrences lie in due order: what falls due together lies together, and an update of it touches
-- few pages however many people there are. Their number is made of what they are, so that it is
-- unique without an index, and never means another one. Reminders' numbers are not given twice
-- either. SQLite changes a primary key only in a new table.

ALTER TABLE sessions RENAME TO sessions_before;
ALTER TABLE occurrences RENAME TO occurrences_before;
ALTER TABLE reminders RENAME TO reminders_before;

CREATE TABLE reminders (
    id                 INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, -- never used again: buttons carry it
    person_id          INTEGER NOT NULL REFERENCES people (id) ON DELETE CASCADE,
    activity           TEXT    NOT NULL,
    exercise           TEXT,                         -- one exercise of the catalogue; none: they take turns
    schedule           TEXT    NOT NULL,             -- 'mon-fri 9:30 15:00', 'daily every 45m 9:00-12:00'
    created_at         INTEGER NOT NULL,
    paused_at          INTEGER,                      -- since when this one reminder rests
    removed_at         INTEGER,                      -- since when it is gone; kept so that it can be put back
    CONSTRAINT reminders_id CHECK (id < 1073741824), -- a part of occurrences' numbers
    CONSTRAINT reminders_of_person UNIQUE (person_id, id),
    CONSTRAINT reminders_activity CHECK (activity IN ('stand', 'walk', 'stretch', 'strengthen'))
) STRICT;

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
SELECT id, person_id, activity, exercise, schedule, created_at, paused_at, removed_at
FROM reminders_before;

INSERT INTO occurrences
SELECT due_at * 1073741824 + reminder_id, reminder_id, person_id, activity, exercise, due_at, day,
    send_at, snoozed_to_at, snoozes, state, state IN ('done', 'skipped', 'missed', 'expired'),
    attempt, message_id, sent_at, answered_at, id
FROM occurrences_before
ORDER BY due_at, reminder_id;

INSERT INTO sessions
SELECT id, person_id,
    (SELECT due_at * 1073741824 + reminder_id FROM occurrences_before WHERE id = occurrence_id),
    activity, exercise, seconds, done_at, day
FROM sessions_before;

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
CREATE INDEX occurrences_of_person ON occurrences (person_id, is_over, day, reminder_id);
CREATE INDEX occurrences_former ON occurrences (former_id) WHERE former_id IS NOT NULL;
CREATE INDEX sessions_of_person ON sessions (person_id, day);
CREATE INDEX sessions_of_exercise ON sessions (person_id, exercise, day);
