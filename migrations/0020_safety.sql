-- Who says that a sign of the lists is true is left alone until they say that they may go on; the question about
-- what wants a doctor's word first is asked once; and what an exercise's dose was before it hurt is kept as long as
-- it rests, so that a tap in error can be taken back.

ALTER TABLE people ADD COLUMN held_at INTEGER;       -- since when they are left alone until they say that they may go on
ALTER TABLE people ADD COLUMN checks_first INTEGER   -- 1: a doctor or physiotherapist is to be asked before they begin; none: not answered yet
    CONSTRAINT people_checks_first CHECK (checks_first IN (0, 1));

ALTER TABLE resting_exercises ADD COLUMN amount_before INTEGER;                 -- the dose that they had set themselves
ALTER TABLE resting_exercises ADD COLUMN was_easy INTEGER NOT NULL DEFAULT 0;   -- 1: they had called it easy
ALTER TABLE resting_exercises ADD COLUMN hurt_before TEXT;                      -- when it had hurt the time before
