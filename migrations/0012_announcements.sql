-- What the operator announces to many, and to whom it has gone.

ALTER TABLE people ADD COLUMN announcements INTEGER NOT NULL DEFAULT 1; -- 0: they want none

CREATE TABLE announcements (
    id                 INTEGER NOT NULL PRIMARY KEY,
    text               TEXT    NOT NULL,             -- in the HTML that Telegram knows
    audience           TEXT    NOT NULL,             -- 'all', 'active,language=de'
    begins             TEXT,                         -- an instant, or a civil time of each person's clock; none: at once
    state              TEXT    NOT NULL DEFAULT 'draft',
    created_at         INTEGER NOT NULL,
    preview_at         INTEGER NOT NULL DEFAULT 0,   -- when to show a draft to the operators next; lease and retry move it
    previewed_at       INTEGER,                      -- since when an operator has it before their eyes
    confirmed_at       INTEGER,
    gathered_to        INTEGER NOT NULL DEFAULT 0,   -- the last person who was looked at for the audience
    ends_at            INTEGER,                      -- who has not been told by then is left out; none before it is sent
    ended_at           INTEGER,
    counts             TEXT,                         -- {"sent":9990,"unreachable":10}, once its recipients are folded away
    CONSTRAINT announcements_state CHECK
        (state IN ('draft', 'refused', 'gathering', 'sending', 'ended', 'stopped')),
    CONSTRAINT announcements_confirmed CHECK (state IN ('draft', 'refused') OR confirmed_at IS NOT NULL),
    CONSTRAINT announcements_sending_end CHECK (state <> 'sending' OR ends_at IS NOT NULL)
) STRICT;

CREATE TABLE recipients (
    id                 INTEGER NOT NULL PRIMARY KEY,
    announcement_id    INTEGER NOT NULL REFERENCES announcements (id) ON DELETE CASCADE,
    person_id          INTEGER NOT NULL REFERENCES people (id) ON DELETE CASCADE,
    state              TEXT    NOT NULL DEFAULT 'waiting',
    send_at            INTEGER NOT NULL,             -- when to act next; lease, retry and the person's hours move it
    attempt            INTEGER NOT NULL DEFAULT 0,   -- claims so far; an outcome counts for its own alone
    doubts             INTEGER NOT NULL DEFAULT 0,   -- claims that ended without an outcome: nobody knows whether they were told
    sent_at            INTEGER,
    CONSTRAINT recipients_once UNIQUE (announcement_id, person_id),
    CONSTRAINT recipients_state CHECK (state IN ('waiting', 'claimed', 'sent', 'doubtful',
        'unwanted', 'unreachable', 'refused', 'late', 'stopped'))
) STRICT;

-- Who is yet to be told.
CREATE INDEX recipients_open ON recipients (announcement_id, send_at)
    WHERE state IN ('waiting', 'claimed');
CREATE INDEX recipients_of_person ON recipients (person_id);
