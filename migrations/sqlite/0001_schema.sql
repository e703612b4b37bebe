-- Everything that Limber keeps, table by table.
--
-- Instants are whole seconds since 1970-01-01T00:00Z, and their names end in _at. Days are civil dates of the person's
-- own clock, as YYYY-MM-DD. What is true or false is 1 or 0. Tables are STRICT, so that a column holds its type alone.
-- SQLite reads and writes pages of 4 KB: what is used together lies together, so that a reminder that is due among a
-- million at rest touches few pages.

-- Who uses the bot.
CREATE TABLE people (
    id                 INTEGER NOT NULL PRIMARY KEY, -- Telegram's user id, which is also their chat's
    language           TEXT    NOT NULL,             -- a language of messages/, 'en'
    chose_language     INTEGER NOT NULL DEFAULT 0,   -- 1: they chose it, whatever Telegram says
    zone               TEXT,                         -- IANA name; none until the person told it
    hours              TEXT,                         -- 'mon-thu 9:00-12:00 13:00-18:00; fri 9:00-14:00'; none: the usual ones
    place              TEXT,                         -- where they are for most of the day; none: not told yet
    amount             TEXT,                         -- how many breaks a day they want; none: not told yet
    conditions         TEXT    NOT NULL DEFAULT '',  -- what they named that exercises must heed: 'osteoporosis knees'
    asked              TEXT,                         -- the question that their next words answer
    prescribed         TEXT,                         -- the operator's plan that they came for before they told their time
    invited            TEXT,                         -- the invitation to a circle that they came for before they told their time
    joined_at          INTEGER NOT NULL,
    subscribed_at      INTEGER,                      -- none before the first answer to "what time is it?"
    stopped_at         INTEGER,                      -- since when /stop holds
    paused_from_at     INTEGER,                      -- from when it holds, where it was to begin later; none: from when it was said
    paused_until_at    INTEGER,                      -- until when /pause holds; may lie in the past
    pause_reason       TEXT,
    held_at            INTEGER,                      -- since when they are left alone until they say that they may go on
    checks_first       INTEGER,                      -- 1: a doctor or physiotherapist has a word first; none: not answered yet
    unreachable_at     INTEGER,                      -- since when Telegram refuses to deliver to them
    backs_off_since_at INTEGER,                      -- since when it is known that they do not answer
    asleep_at          INTEGER,                      -- since when nothing comes until they say a word
    suits_asked_at     INTEGER,                      -- when "would something else suit?" was asked last
    minute_offered_at  INTEGER,                      -- when one minute was offered last in place of a day's reminders
    pictures           TEXT    NOT NULL DEFAULT 'in-turns', -- 'none': exercises come as text alone; or who shows them
    in_trial_since_at  INTEGER,                      -- since when they take part in the operator's trial
    customs            TEXT    NOT NULL DEFAULT '',  -- how clocks, weeks and digits are written, where not as in the language: 'fw-sun-hc-h12'
    by_ear             TEXT    NOT NULL DEFAULT 'outside-hours', -- when a guided exercise comes with a track to follow by ear
    announcements      INTEGER NOT NULL DEFAULT 1,   -- 0: they want none of the operator's announcements
    CONSTRAINT people_place CHECK (place IN ('desk', 'feet', 'home', 'no-floor')),
    CONSTRAINT people_amount CHECK (amount IN ('light', 'steady', 'close')),
    CONSTRAINT people_pictures CHECK (pictures IN ('none', 'in-turns', 'amina', 'walter', 'samuel', 'lin')),
    CONSTRAINT people_by_ear CHECK (by_ear IN ('asked', 'outside-hours', 'always')),
    CONSTRAINT people_asked CHECK (asked IN ('zone')),
    CONSTRAINT people_pause_reason CHECK (pause_reason IN ('rest', 'sick', 'holiday')),
    CONSTRAINT people_checks_first CHECK (checks_first IN (0, 1)),
    CONSTRAINT people_subscribed_have_a_zone CHECK (subscribed_at IS NULL OR zone IS NOT NULL)
) STRICT;

-- What people wish to be reminded of. They lie by person: one look finds what a claim reads, and what the foreign key
-- of its next occurrence asks for.
CREATE TABLE reminders (
    person_id          INTEGER NOT NULL REFERENCES people (id) ON DELETE CASCADE,
    id                 INTEGER NOT NULL,             -- of numbers; never used again, since buttons carry it
    activity           TEXT    NOT NULL,
    exercise           TEXT,                         -- one exercise of the catalogue; none: they take turns
    schedule           TEXT    NOT NULL,             -- 'mon-fri 9:30 15:00', 'daily every 45m 9:00-12:00'
    created_at         INTEGER NOT NULL,
    paused_at          INTEGER,                      -- since when this one reminder is paused
    skipped_on         TEXT,                         -- the day of which the person said "not today"
    cue                TEXT,                         -- what it follows: 'lunch'; none: nothing
    cue_asked_at       INTEGER,                      -- when it was asked what it could follow, which is done once
    hour_offered_at    INTEGER,                      -- when another hour was offered for it, which is done once
    removed_at         INTEGER,                      -- since when it is gone; kept for a while so that it can be put back
    asked_in           INTEGER,                      -- the person's message that asked for it, which they may edit; none: a button did
    PRIMARY KEY (person_id, id),
    CONSTRAINT reminders_id CHECK (id < 1073741824), -- a part of occurrences.id
    CONSTRAINT reminders_cue CHECK (cue IN (
        'wake-up', 'before-work', 'breakfast', 'coffee', 'lunch', 'laptop', 'work', 'home', 'dinner', 'bed'
    )),
    CONSTRAINT reminders_activity CHECK (activity IN ('stand', 'walk', 'stretch', 'strengthen'))
) STRICT, WITHOUT ROWID;

-- Those that may be forgotten.
CREATE INDEX reminders_removed ON reminders (removed_at) WHERE removed_at IS NOT NULL;

-- Each instant at which a reminder is due. They lie by that instant: those due together are one stretch of the file,
-- whoever they belong to. ARCHITECTURE.md draws their states.
CREATE TABLE occurrences (
    id                 INTEGER NOT NULL PRIMARY KEY, -- due_at * 2^30 + reminder_id: unique without an index, never given twice
    reminder_id        INTEGER NOT NULL,
    person_id          INTEGER NOT NULL,
    activity           TEXT    NOT NULL,
    exercise           TEXT    NOT NULL,             -- whose turn it is
    due_at             INTEGER NOT NULL,             -- with its reminder its identity, which never moves
    day                TEXT    NOT NULL,             -- of due_at, where the person was
    send_at            INTEGER NOT NULL,             -- when to act next; lease, retry and snooze move it
    snoozed_to_at      INTEGER,                      -- when the person asked for it again; lateness counts from here
    snoozes            INTEGER NOT NULL DEFAULT 0,   -- how often it was put off
    state              TEXT    NOT NULL DEFAULT 'pending',
    is_over            INTEGER NOT NULL DEFAULT 0,   -- 1 in a last state; the index by person goes by it
    attempt            INTEGER NOT NULL DEFAULT 0,   -- deliveries begun since it was last pending by wish
    message_id         INTEGER,                      -- the message that shows it, once sent
    shape              TEXT,                         -- how that message showed it; none until it was sent
    wording            TEXT,                         -- what it said beside what there is to do; none until it was sent
    sent_at            INTEGER,
    answered_at        INTEGER,
    unanswered         INTEGER NOT NULL DEFAULT 0,   -- reminders in a row without an answer up to this one; breaks do not count
    silent_since_at    INTEGER,                      -- when the first of those was shown, breaks included
    CONSTRAINT occurrences_id CHECK (id = due_at * 1073741824 + reminder_id),
    CONSTRAINT occurrences_of_a_reminder FOREIGN KEY (person_id, reminder_id)
        REFERENCES reminders (person_id, id) ON DELETE CASCADE,
    CONSTRAINT occurrences_state CHECK
        (state IN ('pending', 'claimed', 'sent', 'done', 'skipped', 'missed', 'expired')),
    CONSTRAINT occurrences_over CHECK
        (is_over = (state IN ('done', 'skipped', 'missed', 'expired'))),
    CONSTRAINT occurrences_activity CHECK (activity IN ('stand', 'walk', 'stretch', 'strengthen')),
    CONSTRAINT occurrences_shape CHECK (shape IN ('short', 'long', 'several')),
    CONSTRAINT occurrences_wording CHECK (wording IN ('cue', 'thought', 'opening')),
    CONSTRAINT occurrences_shown_have_a_message CHECK (state <> 'sent' OR message_id IS NOT NULL)
) STRICT;

-- What to act on next; rows that wait for nothing are not in it.
CREATE INDEX occurrences_to_send ON occurrences (send_at) WHERE state IN ('pending', 'claimed');
-- The id with which each entry ends tells its day nearly, and its reminder exactly.
CREATE INDEX occurrences_of_person ON occurrences (person_id, is_over);

-- What people have completed.
CREATE TABLE sessions (
    id                 INTEGER NOT NULL PRIMARY KEY, -- of numbers; never used again, since an Undo button carries it
    person_id          INTEGER NOT NULL REFERENCES people (id) ON DELETE CASCADE,
    occurrence_id      INTEGER UNIQUE REFERENCES occurrences (id) ON DELETE SET NULL, -- none: done unasked
    activity           TEXT    NOT NULL,
    exercise           TEXT,                         -- none where only the activity was told
    seconds            INTEGER NOT NULL,             -- its length
    done_at            INTEGER NOT NULL,
    day                TEXT    NOT NULL,             -- on which it counts
    movement           TEXT,                         -- movement of another kind, by its name in the vocabulary, 'cycling'
    told_in            INTEGER,                      -- the person's message that told of it, which they may edit; none: a button did
    muscles            TEXT,                         -- groups that it strengthened, 'legs hips'; 'untold' where nobody said which; none: it was no strengthening
    guide_id           INTEGER,                      -- of guides: the session of several exercises that it was a part of; none: it was none
    felt               TEXT,                         -- how it felt; none: not told
    was_easy           INTEGER,                      -- progressions.is_easy before that was told; none: not told, or it opens nothing
    CONSTRAINT sessions_felt CHECK (felt IN ('easy', 'right', 'too-much')),
    CONSTRAINT sessions_was_easy CHECK (was_easy IN (0, 1)),
    CONSTRAINT sessions_activity CHECK (activity IN ('stand', 'walk', 'stretch', 'strengthen')),
    CONSTRAINT sessions_seconds CHECK (seconds > 0)
) STRICT;

CREATE INDEX sessions_of_person ON sessions (person_id, day);
-- How far the dose of an exercise has grown is worked out from these.
CREATE INDEX sessions_of_exercise ON sessions (person_id, exercise, day);

-- Old occurrences and sessions as a total for each day, so that the file grows with people and days, not with
-- reminders.
CREATE TABLE days (
    person_id          INTEGER NOT NULL REFERENCES people (id) ON DELETE CASCADE,
    day                TEXT    NOT NULL,
    activity           TEXT    NOT NULL,
    sessions           INTEGER NOT NULL DEFAULT 0,
    seconds            INTEGER NOT NULL DEFAULT 0,   -- the length of those sessions together
    unanswered         INTEGER NOT NULL DEFAULT 0,   -- reminders that were shown and got no answer
    skipped            INTEGER NOT NULL DEFAULT 0,   -- reminders answered with "not today"
    muscles            TEXT,                         -- of the sessions, each as often as it comes; none: they were no strengthening
    PRIMARY KEY (person_id, day, activity),
    CONSTRAINT days_activity CHECK (activity IN ('stand', 'walk', 'stretch', 'strengthen'))
) STRICT, WITHOUT ROWID;

-- What people have said about the dose of an exercise.
CREATE TABLE progressions (
    person_id          INTEGER NOT NULL REFERENCES people (id) ON DELETE CASCADE,
    exercise           TEXT    NOT NULL,
    amount             INTEGER,                      -- the dose that they set themselves: repetitions, or seconds
    is_easy            INTEGER NOT NULL DEFAULT 0,   -- 1 once they called it easy
    hurt_on            TEXT,                         -- the day on which it last hurt
    PRIMARY KEY (person_id, exercise),
    CONSTRAINT progressions_amount CHECK (amount > 0)
) STRICT;

-- The turns that exercises take, one with another.
CREATE TABLE turns (
    person_id          INTEGER NOT NULL REFERENCES people (id) ON DELETE CASCADE,
    exercise           TEXT    NOT NULL,
    wish               TEXT    NOT NULL DEFAULT 'usual', -- how often they want it to come
    came_at            INTEGER,                      -- when it came last; none where it never did
    times              INTEGER NOT NULL DEFAULT 0,   -- how often it came by plan
    PRIMARY KEY (person_id, exercise),
    CONSTRAINT turns_wish CHECK (wish IN ('usual', 'more', 'never'))
) STRICT, WITHOUT ROWID;

-- How many wordings of each kind a person has read, so that none comes twice while there are others.
CREATE TABLE wordings (
    person_id          INTEGER NOT NULL REFERENCES people (id) ON DELETE CASCADE,
    kind               TEXT    NOT NULL,             -- of messages: 'opening-walk', 'thought-any'
    times              INTEGER NOT NULL,             -- how many have come
    last_on            TEXT    NOT NULL,             -- the day of the last one
    PRIMARY KEY (person_id, kind)
) STRICT, WITHOUT ROWID;

-- Exercises that rest because they hurt, and what their dose was before, so that a tap in error can be taken back.
CREATE TABLE resting_exercises (
    person_id          INTEGER NOT NULL REFERENCES people (id) ON DELETE CASCADE,
    exercise           TEXT    NOT NULL,
    until_at           INTEGER NOT NULL,             -- from then on it takes its turns again
    amount_before      INTEGER,                      -- progressions.amount
    was_easy           INTEGER NOT NULL DEFAULT 0,   -- progressions.is_easy
    hurt_before        TEXT,                         -- progressions.hurt_on
    PRIMARY KEY (person_id, exercise)
) STRICT;

-- What movement of another kind counts as for a person, as they have said.
CREATE TABLE movements (
    person_id          INTEGER NOT NULL REFERENCES people (id) ON DELETE CASCADE,
    name               TEXT    NOT NULL,             -- in the vocabulary, 'cycling'
    activity           TEXT    NOT NULL,
    PRIMARY KEY (person_id, name),
    CONSTRAINT movements_activity CHECK (activity IN ('stand', 'walk', 'stretch', 'strengthen'))
) STRICT, WITHOUT ROWID;

-- What a person's next words may answer: a wish that lacks something, or a question in words.
CREATE TABLE open_questions (
    person_id          INTEGER PRIMARY KEY REFERENCES people (id) ON DELETE CASCADE,
    about              TEXT    NOT NULL,             -- 'wish', a command's name, 'aim'
    words              TEXT    NOT NULL,             -- what they have said of it so far
    asked_at           INTEGER NOT NULL,
    CONSTRAINT open_questions_about CHECK (about IN ('wish', 'remind', 'pause', 'hours', 'aim'))
) STRICT;

-- What a person wants to do again without thinking of their back, and what gets in the way of moving.
CREATE TABLE aims (
    person_id          INTEGER PRIMARY KEY REFERENCES people (id) ON DELETE CASCADE,
    words              TEXT,                         -- theirs; none: they skipped the question
    obstacle           TEXT,
    CONSTRAINT aims_obstacle CHECK (obstacle IN ('meetings', 'forgetting', 'place', 'soreness'))
) STRICT;

-- How hard that was for them, for those who told.
CREATE TABLE aim_levels (
    person_id          INTEGER NOT NULL REFERENCES people (id) ON DELETE CASCADE,
    day                TEXT    NOT NULL,
    level              INTEGER NOT NULL,             -- 0 not hard at all, 10 not possible
    PRIMARY KEY (person_id, day),
    CONSTRAINT aim_levels_level CHECK (level BETWEEN 0 AND 10)
) STRICT;

-- How a person's back felt, for those who want to keep it.
CREATE TABLE pains (
    person_id          INTEGER NOT NULL REFERENCES people (id) ON DELETE CASCADE,
    day                TEXT    NOT NULL,
    level              INTEGER NOT NULL,             -- 0 none, 10 the worst that they can imagine
    PRIMARY KEY (person_id, day),
    CONSTRAINT pains_level CHECK (level BETWEEN 0 AND 10)
) STRICT;

-- What letters suggested to a person: each once, when it was the last time, and whether it helped.
CREATE TABLE suggestions (
    person_id          INTEGER NOT NULL REFERENCES people (id) ON DELETE CASCADE,
    suggestion         TEXT    NOT NULL,             -- 'fewer', 'add-walk', 'session', 'try-hamstring'
    made_on            TEXT    NOT NULL,
    helped             INTEGER,                      -- what they said of it; none where they said nothing
    PRIMARY KEY (person_id, suggestion),
    CONSTRAINT suggestions_helped CHECK (helped IN (0, 1))
) STRICT, WITHOUT ROWID;

-- What chance decided of the reminders of those who take part in the operator's trial, and whether they moved soon after.
CREATE TABLE trial_arms (
    person_id          INTEGER NOT NULL REFERENCES people (id) ON DELETE CASCADE,
    occurrence_id      INTEGER NOT NULL,             -- of occurrences, where it may be folded away by now
    factor             TEXT    NOT NULL,
    arm                TEXT    NOT NULL,
    activity           TEXT    NOT NULL,
    due_at             INTEGER NOT NULL,
    moved              INTEGER,                      -- 1: a session of the activity was counted soon after; none: that is to be seen
    PRIMARY KEY (person_id, occurrence_id, factor),
    CONSTRAINT trial_arms_arm CHECK (arm IN ('varied', 'plain', 'on-time', 'later', 'sent', 'left-out')),
    CONSTRAINT trial_arms_factor CHECK (factor IN ('wording', 'hour', 'number')),
    CONSTRAINT trial_arms_activity CHECK (activity IN ('stand', 'walk', 'stretch', 'strengthen')),
    CONSTRAINT trial_arms_moved CHECK (moved IN (0, 1))
) STRICT, WITHOUT ROWID;

-- Those of which it is to be seen.
CREATE INDEX trial_arms_open ON trial_arms (due_at) WHERE moved IS NULL;

-- When people paused, so that those days can be told from days on which nothing was done.
CREATE TABLE pauses (
    person_id          INTEGER NOT NULL REFERENCES people (id) ON DELETE CASCADE,
    began_at           INTEGER NOT NULL,
    ends_at            INTEGER NOT NULL,             -- moved forward where the person resumed before
    reason             TEXT    NOT NULL,
    PRIMARY KEY (person_id, began_at),
    CONSTRAINT pauses_reason CHECK (reason IN ('rest', 'sick', 'holiday'))
) STRICT;

-- Guided sessions, one a person at the most, which a restart goes on with where they were.
CREATE TABLE guides (
    id                 INTEGER NOT NULL PRIMARY KEY, -- of numbers; never used again, since buttons carry it
    person_id          INTEGER NOT NULL UNIQUE REFERENCES people (id) ON DELETE CASCADE,
    message_id         INTEGER,                      -- the message that shows it; none until it is sent
    parts              TEXT    NOT NULL,             -- exercises with their amounts: 'hamstring:2 pelvic-tilt:5:easy'
    part               INTEGER NOT NULL,             -- which of them, from 0
    beat               INTEGER NOT NULL,             -- 0 getting into place, then the beats from 1
    state              TEXT    NOT NULL,
    since_at           INTEGER,                      -- running: when the beat began, pauses taken out
    gone               INTEGER NOT NULL,             -- paused: seconds of the beat that are over
    spent              INTEGER NOT NULL,             -- seconds on this exercise before the beat
    counted            INTEGER NOT NULL,             -- how many of the exercises were counted
    begun_at           INTEGER NOT NULL,
    CONSTRAINT guides_state CHECK (state IN ('waiting', 'running', 'paused', 'stopped')),
    CONSTRAINT guides_running_have_begun CHECK ((state = 'running') = (since_at IS NOT NULL))
) STRICT;

-- Those that the clock moves on, and those that are to be shown first.
CREATE INDEX guides_moving ON guides (id) WHERE state = 'running' OR message_id IS NULL;

-- What comes at a time of the person's own without being a reminder: the weekly letter, and what is asked.
CREATE TABLE prompts (
    person_id          INTEGER NOT NULL REFERENCES people (id) ON DELETE CASCADE,
    kind               TEXT    NOT NULL,
    schedule           TEXT,                         -- 'sun 18:00'; none: the usual one of its kind
    is_wanted          INTEGER NOT NULL,             -- 0: they want none of this kind
    due_at             INTEGER,                      -- the next one; none while none is to come
    send_at            INTEGER,                      -- when to act next; lease and retry move it
    attempt            INTEGER NOT NULL DEFAULT 0,   -- deliveries begun since it was planned
    PRIMARY KEY (person_id, kind),
    CONSTRAINT prompts_kind CHECK (kind IN ('letter', 'pain', 'evening', 'aim', 'wave'))
) STRICT;

CREATE INDEX prompts_to_send ON prompts (send_at) WHERE send_at IS NOT NULL;

-- Who is in which circle of buddies, and with which link they invite others. Those of one circle see of each other who
-- has moved today. A circle is no more than its rows.
CREATE TABLE buddies (
    id                 INTEGER NOT NULL PRIMARY KEY, -- of numbers; never used again, since buttons carry it
    circle_id          INTEGER NOT NULL,             -- the id of whoever began the circle, whether or not they are still in it
    person_id          INTEGER NOT NULL REFERENCES people (id) ON DELETE CASCADE,
    first_name         TEXT    NOT NULL,             -- the one that Telegram told when they joined
    joined_at          INTEGER NOT NULL,
    invitation         TEXT    UNIQUE,               -- the word that their link carries; none: they have not invited anybody
    invitation_ends_at INTEGER,                      -- until when that link can be used
    CONSTRAINT buddies_once UNIQUE (circle_id, person_id),
    CONSTRAINT buddies_invitations_end CHECK ((invitation IS NULL) = (invitation_ends_at IS NULL))
) STRICT;

CREATE INDEX buddies_of_person ON buddies (person_id);

-- Waves of the last days: one a day from each buddy to each at the most.
CREATE TABLE waves (
    person_id          INTEGER NOT NULL REFERENCES people (id) ON DELETE CASCADE, -- to whom it goes
    buddy_id           INTEGER NOT NULL REFERENCES buddies (id) ON DELETE CASCADE, -- who waves
    day                TEXT    NOT NULL,             -- on which it was waved, on the clock of who waves
    waved_at           INTEGER NOT NULL,
    state              TEXT    NOT NULL,             -- 'over' once it has come, and where it is not to come
    PRIMARY KEY (person_id, buddy_id, day),
    CONSTRAINT waves_state CHECK (state IN ('waiting', 'claimed', 'over'))
) STRICT, WITHOUT ROWID;

CREATE INDEX waves_of_buddy ON waves (buddy_id);

-- What the operator has to say to many.
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

-- To whom an announcement goes.
CREATE TABLE recipients (
    id                 INTEGER NOT NULL PRIMARY KEY,
    announcement_id    INTEGER NOT NULL REFERENCES announcements (id) ON DELETE CASCADE,
    person_id          INTEGER NOT NULL REFERENCES people (id) ON DELETE CASCADE,
    state              TEXT    NOT NULL DEFAULT 'waiting',
    send_at            INTEGER NOT NULL,             -- when to act next; lease, retry and the person's hours move it
    attempt            INTEGER NOT NULL DEFAULT 0,   -- claims so far; an outcome counts for its own claim alone
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

-- Updates that Telegram may forget because what they ask for is here. A handled one keeps its number alone, so that it
-- is known if it comes again.
CREATE TABLE inbox (
    update_id          INTEGER NOT NULL PRIMARY KEY,
    chat               INTEGER,                      -- where its answer goes; while that is full, the update stays here
    body               TEXT,                         -- what is asked for, in JSON; none once handled
    received_at        INTEGER NOT NULL,
    handled_at         INTEGER,
    CONSTRAINT inbox_handled_have_no_body CHECK ((handled_at IS NULL) = (body IS NOT NULL))
) STRICT;

CREATE INDEX inbox_to_handle ON inbox (update_id) WHERE handled_at IS NULL;

-- How far each bot has read. A database moves from one token's bot to another's only on purpose.
CREATE TABLE polling (
    bot_id             INTEGER NOT NULL PRIMARY KEY,
    next_update_id     INTEGER NOT NULL,
    read_at            INTEGER NOT NULL
) STRICT;

-- Whose database this is: the bot that ran on it last, in one row.
CREATE TABLE bot (
    id                 INTEGER NOT NULL PRIMARY KEY
) STRICT;

-- Pictures as Telegram knows them.
CREATE TABLE files (
    bot_id             INTEGER NOT NULL,             -- a file_id holds for one bot
    name               TEXT    NOT NULL,             -- of a picture in messages/pictures/, 'walk'
    digest             INTEGER NOT NULL,             -- of the bytes that were sent; others are sent anew
    file_id            TEXT    NOT NULL,
    PRIMARY KEY (bot_id, name)
) STRICT;

-- Who has had everything erased, so that a backup that comes back does not bring them with it.
CREATE TABLE erased (
    digest             TEXT    NOT NULL PRIMARY KEY, -- follows from the person's id, which it does not tell by itself
    erased_at          INTEGER NOT NULL              -- the last time
) STRICT, WITHOUT ROWID;

-- The numbers that were given last, of tables whose rows buttons name: none is ever given twice.
CREATE TABLE numbers (
    name               TEXT    NOT NULL PRIMARY KEY, -- of the table
    last               INTEGER NOT NULL
) STRICT;

INSERT INTO numbers (name, last) VALUES ('reminders', 0), ('sessions', 0), ('guides', 0), ('buddies', 0);
