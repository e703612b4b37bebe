-- The spine: people, what they wish to be reminded of, each due instant, what they completed,
-- and the updates that Telegram has been told about.
--
-- Instants are whole seconds since 1970-01-01T00:00Z, and their names end in _at; days are civil
-- dates of the person's own clock, as YYYY-MM-DD.

CREATE TABLE people (
    id                 INTEGER NOT NULL PRIMARY KEY, -- Telegram's user id, and their chat's
    language           TEXT    NOT NULL,             -- a language of messages/, 'en'
    zone               TEXT,                         -- IANA name; none until the person told it
    asked              TEXT,                         -- the question that their next words answer
    subscribed_at      INTEGER,                      -- none before the first answer to "what time is it?"
    stopped_at         INTEGER,                      -- since when /stop holds
    paused_until_at    INTEGER,                      -- until when /pause holds; may lie in the past
    unreachable_at     INTEGER,                      -- since when Telegram refuses to deliver to them
    joined_at          INTEGER NOT NULL,
    CONSTRAINT people_asked CHECK (asked IN ('zone')),
    CONSTRAINT people_subscribed_have_a_zone CHECK (subscribed_at IS NULL OR zone IS NOT NULL)
) STRICT;

CREATE TABLE reminders (
    id                 INTEGER NOT NULL PRIMARY KEY,
    person_id          INTEGER NOT NULL REFERENCES people (id) ON DELETE CASCADE,
    activity           TEXT    NOT NULL,
    exercise           TEXT,                         -- one exercise of the catalogue; none: they take turns
    schedule           TEXT    NOT NULL,             -- 'mon-fri 9:30 15:00', 'daily every 45m 9:00-12:00'
    created_at         INTEGER NOT NULL,
    CONSTRAINT reminders_activity CHECK (activity IN ('stand', 'walk', 'stretch', 'strengthen'))
) STRICT;

CREATE INDEX reminders_of_person ON reminders (person_id);

CREATE TABLE occurrences (
    id                 INTEGER NOT NULL PRIMARY KEY,
    reminder_id        INTEGER NOT NULL REFERENCES reminders (id) ON DELETE CASCADE,
    person_id          INTEGER NOT NULL REFERENCES people (id) ON DELETE CASCADE,
    activity           TEXT    NOT NULL,
    exercise           TEXT    NOT NULL,             -- whose turn it is
    due_at             INTEGER NOT NULL,             -- its identity; never moves
    day                TEXT    NOT NULL,             -- the civil date of due_at, where the person was
    send_at            INTEGER NOT NULL,             -- when to act next; lease, retry and snooze move it
    snoozed_to_at      INTEGER,                      -- when the person asked for it again; lateness counts from here
    state              TEXT    NOT NULL DEFAULT 'pending',
    attempt            INTEGER NOT NULL DEFAULT 0,   -- deliveries begun since it was last pending by wish
    message_id         INTEGER,                      -- the message that shows it, once sent
    sent_at            INTEGER,
    answered_at        INTEGER,
    CONSTRAINT occurrences_once UNIQUE (reminder_id, due_at),
    CONSTRAINT occurrences_state CHECK
        (state IN ('pending', 'claimed', 'sent', 'done', 'skipped', 'missed', 'expired')),
    CONSTRAINT occurrences_activity CHECK (activity IN ('stand', 'walk', 'stretch', 'strengthen')),
    CONSTRAINT occurrences_shown_have_a_message CHECK (state <> 'sent' OR message_id IS NOT NULL)
) STRICT;

-- What to act on next; rows that wait for nothing are not in it.
CREATE INDEX occurrences_to_send ON occurrences (send_at) WHERE state IN ('pending', 'claimed');
CREATE INDEX occurrences_of_person ON occurrences (person_id, day);

CREATE TABLE sessions (
    id                 INTEGER NOT NULL PRIMARY KEY,
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

CREATE INDEX sessions_of_person ON sessions (person_id, day);

-- Updates that Telegram may forget because they are here. A handled one keeps its number alone,
-- so that it is known if it comes again.
CREATE TABLE inbox (
    update_id          INTEGER NOT NULL PRIMARY KEY,
    body               TEXT,                         -- the update as it came; none once handled
    received_at        INTEGER NOT NULL,
    handled_at         INTEGER,
    CONSTRAINT inbox_handled_have_no_body CHECK ((handled_at IS NULL) = (body IS NOT NULL))
) STRICT;

CREATE INDEX inbox_to_handle ON inbox (update_id) WHERE handled_at IS NULL;

-- How far each bot has read; a database moves from one token's bot to another's only on purpose.
CREATE TABLE polling (
    bot_id             INTEGER NOT NULL PRIMARY KEY,
    next_update_id     INTEGER NOT NULL,
    read_at            INTEGER NOT NULL
) STRICT;
