-- Everything that Limber keeps, as PostgreSQL takes it: the same tables, columns and conditions as in
-- ../sqlite/0001_schema.sql, where each is told of. Whole numbers are BIGINT, what is true or false is 1 or 0 here too,
-- and words compare by their bytes, whatever the database's collation: days and numbers in words depend on it.
--
-- The functions at the end are named as SQLite's own, so that one text of a statement serves both.

CREATE TABLE people (
    id BIGINT NOT NULL PRIMARY KEY,
    language TEXT COLLATE "C" NOT NULL,
    chose_language BIGINT NOT NULL DEFAULT 0,
    zone TEXT COLLATE "C",
    hours TEXT COLLATE "C",
    place TEXT COLLATE "C",
    amount TEXT COLLATE "C",
    conditions TEXT COLLATE "C" NOT NULL DEFAULT '',
    asked TEXT COLLATE "C",
    prescribed TEXT COLLATE "C",
    invited TEXT COLLATE "C",
    joined_at BIGINT NOT NULL,
    subscribed_at BIGINT,
    stopped_at BIGINT,
    paused_from_at BIGINT,
    paused_until_at BIGINT,
    pause_reason TEXT COLLATE "C",
    held_at BIGINT,
    checks_first BIGINT,
    unreachable_at BIGINT,
    backs_off_since_at BIGINT,
    asleep_at BIGINT,
    suits_asked_at BIGINT,
    minute_offered_at BIGINT,
    pictures TEXT COLLATE "C" NOT NULL DEFAULT 'in-turns',
    in_trial_since_at BIGINT,
    customs TEXT COLLATE "C" NOT NULL DEFAULT '',
    by_ear TEXT COLLATE "C" NOT NULL DEFAULT 'outside-hours',
    announcements BIGINT NOT NULL DEFAULT 1,
    CONSTRAINT people_place CHECK (place IN ('desk', 'feet', 'home', 'no-floor')),
    CONSTRAINT people_amount CHECK (amount IN ('light', 'steady', 'close')),
    CONSTRAINT people_pictures CHECK (pictures IN ('none', 'in-turns', 'amina', 'walter', 'samuel', 'lin')),
    CONSTRAINT people_by_ear CHECK (by_ear IN ('asked', 'outside-hours', 'always')),
    CONSTRAINT people_asked CHECK (asked IN ('zone')),
    CONSTRAINT people_pause_reason CHECK (pause_reason IN ('rest', 'sick', 'holiday')),
    CONSTRAINT people_checks_first CHECK (checks_first IN (0, 1)),
    CONSTRAINT people_subscribed_have_a_zone CHECK (subscribed_at IS NULL OR zone IS NOT NULL)
);

CREATE TABLE reminders (
    person_id BIGINT NOT NULL REFERENCES people (id) ON DELETE CASCADE,
    id BIGINT NOT NULL,
    activity TEXT COLLATE "C" NOT NULL,
    exercise TEXT COLLATE "C",
    schedule TEXT COLLATE "C" NOT NULL,
    created_at BIGINT NOT NULL,
    paused_at BIGINT,
    skipped_on TEXT COLLATE "C",
    cue TEXT COLLATE "C",
    cue_asked_at BIGINT,
    hour_offered_at BIGINT,
    removed_at BIGINT,
    asked_in BIGINT,
    PRIMARY KEY (person_id, id),
    CONSTRAINT reminders_id CHECK (id < 1073741824),
    CONSTRAINT reminders_cue CHECK (cue IN (
        'wake-up', 'before-work', 'breakfast', 'coffee', 'lunch', 'laptop', 'work', 'home', 'dinner', 'bed'
    )),
    CONSTRAINT reminders_activity CHECK (activity IN ('stand', 'walk', 'stretch', 'strengthen'))
);

CREATE INDEX reminders_removed ON reminders (removed_at) WHERE removed_at IS NOT NULL;

CREATE TABLE occurrences (
    id BIGINT NOT NULL PRIMARY KEY,
    reminder_id BIGINT NOT NULL,
    person_id BIGINT NOT NULL,
    activity TEXT COLLATE "C" NOT NULL,
    exercise TEXT COLLATE "C" NOT NULL,
    due_at BIGINT NOT NULL,
    day TEXT COLLATE "C" NOT NULL,
    send_at BIGINT NOT NULL,
    snoozed_to_at BIGINT,
    snoozes BIGINT NOT NULL DEFAULT 0,
    state TEXT COLLATE "C" NOT NULL DEFAULT 'pending',
    is_over BIGINT NOT NULL DEFAULT 0,
    attempt BIGINT NOT NULL DEFAULT 0,
    message_id BIGINT,
    shape TEXT COLLATE "C",
    wording TEXT COLLATE "C",
    sent_at BIGINT,
    answered_at BIGINT,
    unanswered BIGINT NOT NULL DEFAULT 0,
    silent_since_at BIGINT,
    CONSTRAINT occurrences_id CHECK (id = due_at * 1073741824 + reminder_id),
    CONSTRAINT occurrences_of_a_reminder FOREIGN KEY (person_id, reminder_id)
        REFERENCES reminders (person_id, id) ON DELETE CASCADE,
    CONSTRAINT occurrences_state CHECK
        (state IN ('pending', 'claimed', 'sent', 'done', 'skipped', 'missed', 'expired')),
    CONSTRAINT occurrences_over CHECK
        ((is_over = 1) = (state IN ('done', 'skipped', 'missed', 'expired')) AND is_over IN (0, 1)),
    CONSTRAINT occurrences_activity CHECK (activity IN ('stand', 'walk', 'stretch', 'strengthen')),
    CONSTRAINT occurrences_shape CHECK (shape IN ('short', 'long', 'several')),
    CONSTRAINT occurrences_wording CHECK (wording IN ('cue', 'thought', 'opening')),
    CONSTRAINT occurrences_shown_have_a_message CHECK (state <> 'sent' OR message_id IS NOT NULL)
) WITH (fillfactor = 80, autovacuum_vacuum_scale_factor = 0.01, autovacuum_analyze_scale_factor = 0.02);

CREATE INDEX occurrences_to_send ON occurrences (send_at) WHERE state IN ('pending', 'claimed');
CREATE INDEX occurrences_of_person ON occurrences (person_id, is_over, id);

CREATE TABLE sessions (
    id BIGINT NOT NULL PRIMARY KEY,
    person_id BIGINT NOT NULL REFERENCES people (id) ON DELETE CASCADE,
    occurrence_id BIGINT UNIQUE REFERENCES occurrences (id) ON DELETE SET NULL,
    activity TEXT COLLATE "C" NOT NULL,
    exercise TEXT COLLATE "C",
    seconds BIGINT NOT NULL,
    done_at BIGINT NOT NULL,
    day TEXT COLLATE "C" NOT NULL,
    movement TEXT COLLATE "C",
    told_in BIGINT,
    muscles TEXT COLLATE "C",
    guide_id BIGINT,
    felt TEXT COLLATE "C",
    was_easy BIGINT,
    CONSTRAINT sessions_felt CHECK (felt IN ('easy', 'right', 'too-much')),
    CONSTRAINT sessions_was_easy CHECK (was_easy IN (0, 1)),
    CONSTRAINT sessions_activity CHECK (activity IN ('stand', 'walk', 'stretch', 'strengthen')),
    CONSTRAINT sessions_seconds CHECK (seconds > 0)
);

CREATE INDEX sessions_of_person ON sessions (person_id, day);
CREATE INDEX sessions_of_exercise ON sessions (person_id, exercise, day);

CREATE TABLE days (
    person_id BIGINT NOT NULL REFERENCES people (id) ON DELETE CASCADE,
    day TEXT COLLATE "C" NOT NULL,
    activity TEXT COLLATE "C" NOT NULL,
    sessions BIGINT NOT NULL DEFAULT 0,
    seconds BIGINT NOT NULL DEFAULT 0,
    unanswered BIGINT NOT NULL DEFAULT 0,
    skipped BIGINT NOT NULL DEFAULT 0,
    muscles TEXT COLLATE "C",
    PRIMARY KEY (person_id, day, activity),
    CONSTRAINT days_activity CHECK (activity IN ('stand', 'walk', 'stretch', 'strengthen'))
);

CREATE TABLE progressions (
    person_id BIGINT NOT NULL REFERENCES people (id) ON DELETE CASCADE,
    exercise TEXT COLLATE "C" NOT NULL,
    amount BIGINT,
    is_easy BIGINT NOT NULL DEFAULT 0,
    hurt_on TEXT COLLATE "C",
    PRIMARY KEY (person_id, exercise),
    CONSTRAINT progressions_amount CHECK (amount > 0)
);

CREATE TABLE turns (
    person_id BIGINT NOT NULL REFERENCES people (id) ON DELETE CASCADE,
    exercise TEXT COLLATE "C" NOT NULL,
    wish TEXT COLLATE "C" NOT NULL DEFAULT 'usual',
    came_at BIGINT,
    times BIGINT NOT NULL DEFAULT 0,
    PRIMARY KEY (person_id, exercise),
    CONSTRAINT turns_wish CHECK (wish IN ('usual', 'more', 'never'))
);

CREATE TABLE wordings (
    person_id BIGINT NOT NULL REFERENCES people (id) ON DELETE CASCADE,
    kind TEXT COLLATE "C" NOT NULL,
    times BIGINT NOT NULL,
    last_on TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (person_id, kind)
);

CREATE TABLE resting_exercises (
    person_id BIGINT NOT NULL REFERENCES people (id) ON DELETE CASCADE,
    exercise TEXT COLLATE "C" NOT NULL,
    until_at BIGINT NOT NULL,
    amount_before BIGINT,
    was_easy BIGINT NOT NULL DEFAULT 0,
    hurt_before TEXT COLLATE "C",
    PRIMARY KEY (person_id, exercise)
);

CREATE TABLE movements (
    person_id BIGINT NOT NULL REFERENCES people (id) ON DELETE CASCADE,
    name TEXT COLLATE "C" NOT NULL,
    activity TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (person_id, name),
    CONSTRAINT movements_activity CHECK (activity IN ('stand', 'walk', 'stretch', 'strengthen'))
);

CREATE TABLE open_questions (
    person_id BIGINT PRIMARY KEY REFERENCES people (id) ON DELETE CASCADE,
    about TEXT COLLATE "C" NOT NULL,
    words TEXT COLLATE "C" NOT NULL,
    asked_at BIGINT NOT NULL,
    CONSTRAINT open_questions_about CHECK (about IN ('wish', 'remind', 'pause', 'hours', 'aim'))
);

CREATE TABLE aims (
    person_id BIGINT PRIMARY KEY REFERENCES people (id) ON DELETE CASCADE,
    words TEXT COLLATE "C",
    obstacle TEXT COLLATE "C",
    CONSTRAINT aims_obstacle CHECK (obstacle IN ('meetings', 'forgetting', 'place', 'soreness'))
);

CREATE TABLE aim_levels (
    person_id BIGINT NOT NULL REFERENCES people (id) ON DELETE CASCADE,
    day TEXT COLLATE "C" NOT NULL,
    level BIGINT NOT NULL,
    PRIMARY KEY (person_id, day),
    CONSTRAINT aim_levels_level CHECK (level BETWEEN 0 AND 10)
);

CREATE TABLE pains (
    person_id BIGINT NOT NULL REFERENCES people (id) ON DELETE CASCADE,
    day TEXT COLLATE "C" NOT NULL,
    level BIGINT NOT NULL,
    PRIMARY KEY (person_id, day),
    CONSTRAINT pains_level CHECK (level BETWEEN 0 AND 10)
);

CREATE TABLE suggestions (
    person_id BIGINT NOT NULL REFERENCES people (id) ON DELETE CASCADE,
    suggestion TEXT COLLATE "C" NOT NULL,
    made_on TEXT COLLATE "C" NOT NULL,
    helped BIGINT,
    PRIMARY KEY (person_id, suggestion),
    CONSTRAINT suggestions_helped CHECK (helped IN (0, 1))
);

CREATE TABLE trial_arms (
    person_id BIGINT NOT NULL REFERENCES people (id) ON DELETE CASCADE,
    occurrence_id BIGINT NOT NULL,
    factor TEXT COLLATE "C" NOT NULL,
    arm TEXT COLLATE "C" NOT NULL,
    activity TEXT COLLATE "C" NOT NULL,
    due_at BIGINT NOT NULL,
    moved BIGINT,
    PRIMARY KEY (person_id, occurrence_id, factor),
    CONSTRAINT trial_arms_arm CHECK (arm IN ('varied', 'plain', 'on-time', 'later', 'sent', 'left-out')),
    CONSTRAINT trial_arms_factor CHECK (factor IN ('wording', 'hour', 'number')),
    CONSTRAINT trial_arms_activity CHECK (activity IN ('stand', 'walk', 'stretch', 'strengthen')),
    CONSTRAINT trial_arms_moved CHECK (moved IN (0, 1))
);

CREATE INDEX trial_arms_open ON trial_arms (due_at) WHERE moved IS NULL;

CREATE TABLE pauses (
    person_id BIGINT NOT NULL REFERENCES people (id) ON DELETE CASCADE,
    began_at BIGINT NOT NULL,
    ends_at BIGINT NOT NULL,
    reason TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (person_id, began_at),
    CONSTRAINT pauses_reason CHECK (reason IN ('rest', 'sick', 'holiday'))
);

CREATE TABLE guides (
    id BIGINT NOT NULL PRIMARY KEY,
    person_id BIGINT NOT NULL UNIQUE REFERENCES people (id) ON DELETE CASCADE,
    message_id BIGINT,
    parts TEXT COLLATE "C" NOT NULL,
    part BIGINT NOT NULL,
    beat BIGINT NOT NULL,
    state TEXT COLLATE "C" NOT NULL,
    since_at BIGINT,
    gone BIGINT NOT NULL,
    spent BIGINT NOT NULL,
    counted BIGINT NOT NULL,
    begun_at BIGINT NOT NULL,
    CONSTRAINT guides_state CHECK (state IN ('waiting', 'running', 'paused', 'stopped')),
    CONSTRAINT guides_running_have_begun CHECK ((state = 'running') = (since_at IS NOT NULL))
);

CREATE INDEX guides_moving ON guides (id) WHERE state = 'running' OR message_id IS NULL;

CREATE TABLE prompts (
    person_id BIGINT NOT NULL REFERENCES people (id) ON DELETE CASCADE,
    kind TEXT COLLATE "C" NOT NULL,
    schedule TEXT COLLATE "C",
    is_wanted BIGINT NOT NULL,
    due_at BIGINT,
    send_at BIGINT,
    attempt BIGINT NOT NULL DEFAULT 0,
    PRIMARY KEY (person_id, kind),
    CONSTRAINT prompts_kind CHECK (kind IN ('letter', 'pain', 'evening', 'aim', 'wave'))
);

CREATE INDEX prompts_to_send ON prompts (send_at) WHERE send_at IS NOT NULL;

CREATE TABLE buddies (
    id BIGINT NOT NULL PRIMARY KEY,
    circle_id BIGINT NOT NULL,
    person_id BIGINT NOT NULL REFERENCES people (id) ON DELETE CASCADE,
    first_name TEXT COLLATE "C" NOT NULL,
    joined_at BIGINT NOT NULL,
    invitation TEXT COLLATE "C" UNIQUE,
    invitation_ends_at BIGINT,
    CONSTRAINT buddies_once UNIQUE (circle_id, person_id),
    CONSTRAINT buddies_invitations_end CHECK ((invitation IS NULL) = (invitation_ends_at IS NULL))
);

CREATE INDEX buddies_of_person ON buddies (person_id);

CREATE TABLE waves (
    person_id BIGINT NOT NULL REFERENCES people (id) ON DELETE CASCADE,
    buddy_id BIGINT NOT NULL REFERENCES buddies (id) ON DELETE CASCADE,
    day TEXT COLLATE "C" NOT NULL,
    waved_at BIGINT NOT NULL,
    state TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (person_id, buddy_id, day),
    CONSTRAINT waves_state CHECK (state IN ('waiting', 'claimed', 'over'))
);

CREATE INDEX waves_of_buddy ON waves (buddy_id);

CREATE TABLE announcements (
    id BIGINT NOT NULL GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY,
    text TEXT COLLATE "C" NOT NULL,
    audience TEXT COLLATE "C" NOT NULL,
    begins TEXT COLLATE "C",
    state TEXT COLLATE "C" NOT NULL DEFAULT 'draft',
    created_at BIGINT NOT NULL,
    preview_at BIGINT NOT NULL DEFAULT 0,
    previewed_at BIGINT,
    confirmed_at BIGINT,
    gathered_to BIGINT NOT NULL DEFAULT 0,
    ends_at BIGINT,
    ended_at BIGINT,
    counts TEXT COLLATE "C",
    CONSTRAINT announcements_state CHECK
        (state IN ('draft', 'refused', 'gathering', 'sending', 'ended', 'stopped')),
    CONSTRAINT announcements_confirmed CHECK (state IN ('draft', 'refused') OR confirmed_at IS NOT NULL),
    CONSTRAINT announcements_sending_end CHECK (state <> 'sending' OR ends_at IS NOT NULL)
);

CREATE TABLE recipients (
    id BIGINT NOT NULL GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY,
    announcement_id BIGINT NOT NULL REFERENCES announcements (id) ON DELETE CASCADE,
    person_id BIGINT NOT NULL REFERENCES people (id) ON DELETE CASCADE,
    state TEXT COLLATE "C" NOT NULL DEFAULT 'waiting',
    send_at BIGINT NOT NULL,
    attempt BIGINT NOT NULL DEFAULT 0,
    doubts BIGINT NOT NULL DEFAULT 0,
    sent_at BIGINT,
    CONSTRAINT recipients_once UNIQUE (announcement_id, person_id),
    CONSTRAINT recipients_state CHECK (state IN ('waiting', 'claimed', 'sent', 'doubtful',
        'unwanted', 'unreachable', 'refused', 'late', 'stopped'))
);

CREATE INDEX recipients_open ON recipients (announcement_id, send_at)
    WHERE state IN ('waiting', 'claimed');
CREATE INDEX recipients_of_person ON recipients (person_id);

CREATE TABLE inbox (
    update_id BIGINT NOT NULL PRIMARY KEY,
    chat BIGINT,
    body TEXT COLLATE "C",
    received_at BIGINT NOT NULL,
    handled_at BIGINT,
    CONSTRAINT inbox_handled_have_no_body CHECK ((handled_at IS NULL) = (body IS NOT NULL))
);

CREATE INDEX inbox_to_handle ON inbox (update_id) WHERE handled_at IS NULL;

CREATE TABLE polling (
    bot_id BIGINT NOT NULL PRIMARY KEY,
    next_update_id BIGINT NOT NULL,
    read_at BIGINT NOT NULL
);

CREATE TABLE bot (
    id BIGINT NOT NULL PRIMARY KEY
);

CREATE TABLE files (
    bot_id BIGINT NOT NULL,
    name TEXT COLLATE "C" NOT NULL,
    digest BIGINT NOT NULL,
    file_id TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (bot_id, name)
);

CREATE TABLE erased (
    digest TEXT COLLATE "C" NOT NULL PRIMARY KEY,
    erased_at BIGINT NOT NULL
);

CREATE TABLE numbers (
    name TEXT COLLATE "C" NOT NULL PRIMARY KEY,
    last BIGINT NOT NULL
);

INSERT INTO numbers (name, last) VALUES ('reminders', 0), ('sessions', 0), ('guides', 0), ('buddies', 0);

-- The values of a list, each a row.
CREATE FUNCTION json_each(text) RETURNS TABLE (value jsonb)
    LANGUAGE sql IMMUTABLE AS 'SELECT jsonb_array_elements($1::jsonb)';

-- Rows gathered into one list.
CREATE FUNCTION list_as_text(json[]) RETURNS text
    LANGUAGE sql IMMUTABLE AS 'SELECT array_to_json($1)::text';
CREATE AGGREGATE json_group_array(json)
    (sfunc = array_append, stype = json[], initcond = '{}', finalfunc = list_as_text);

-- Words with a number each gathered into one object.
CREATE FUNCTION with_entry(jsonb, text, bigint) RETURNS jsonb
    LANGUAGE sql IMMUTABLE AS 'SELECT $1 || jsonb_build_object($2, $3)';
CREATE FUNCTION object_as_text(jsonb) RETURNS text
    LANGUAGE sql IMMUTABLE AS 'SELECT $1::text';
CREATE AGGREGATE json_group_object(text, bigint)
    (sfunc = with_entry, stype = jsonb, initcond = '{}', finalfunc = object_as_text);
