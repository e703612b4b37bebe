# The activities and the exercises of the catalogue. Facts: docs/sources.md.

activity-stand = Standing up
    .verb = Time to stand up
    .icon = 🧍
    .aliases = stand, standing, stand up, standing up, stood, stood up, break
    .counted =
        { $count ->
            [one] 1 stand-up
           *[other] { $count } stand-ups
        }
activity-walk = Walking
    .verb = Time for a walk
    .icon = 🚶
    .aliases = walk, walks, walked, walking, stroll
    .counted =
        { $count ->
            [one] 1 walk
           *[other] { $count } walks
        }
activity-stretch = Stretching
    .verb = Time to stretch
    .icon = 🧘
    .aliases = stretch, stretches, stretched, stretching
    .counted =
        { $count ->
            [one] 1 stretch
           *[other] { $count } stretches
        }
activity-strengthen = Strengthening
    .verb = Time to build strength
    .icon = 💪
    .aliases = strengthen, strengthening, strength, core, core strength
    .counted =
        { $count ->
            [one] 1 strength session
           *[other] { $count } strength sessions
        }

stop-rule = ✋ <i>Stop if pain turns sharp, spreads or grows, or if you feel numb or dizzy.</i>

exercise-stand = Stand up
    .name-in-sentence = standing up
    .aliases = get up
    .dose = a minute or two
    .steps =
        Get up, and let your shoulders drop.
        Shift your weight slowly from one foot to the other.
        Reach both arms up once, as high as is comfortable.
        Take a few steps, or stay on your feet for the next call.
    .reason = Long sitting keeps muscles still, and less blood flows through them. Sitting has not been shown to start back pain, but people who sit a lot and have it are limited by it more. Breaking up the sitting is the simplest thing that may help.
exercise-walk = Walk
    .name-in-sentence = a walk
    .aliases = go for a walk, a walk
    .dose =
        { $minutes ->
            [one] 1 minute
           *[other] { $minutes } minutes
        }, at an easy pace
    .steps =
        Set off at a pace at which you can still chat.
        Look ahead, not down.
        Let your arms swing as they like.
        Keep your belly lightly engaged, as if a hand rested on it.
    .reason = Walking moves the whole body gently and brings blood to muscles that have been still. In a large study, people who built up to 30 minutes, five times a week, stayed free of their next episode about twice as long.
exercise-hamstring = Hamstring stretch
    .name-in-sentence = the hamstring stretch
    .aliases = hamstrings, hamstring stretch, back of thigh, thigh
    .dose =
        { $repetitions ->
            [one] { $hold } seconds
           *[other] { $repetitions } times { $hold } seconds
        } on each side
    .steps =
        Sit down and stretch one leg straight out in front of you.
        Sit tall: tip your pelvis upright before you move.
        Lean your trunk towards the straight leg until it pulls gently, and keep breathing.
        Hold, come back slowly, and rest a moment.
        Switch legs.
    .felt = along the back of the thigh.
    .reason = Tight hamstrings tilt the pelvis back and round the lower back. Stretching may ease the stiffness; that tightness by itself causes pain is not proven.
exercise-hip-flexor = Hip flexor stretch
    .name-in-sentence = the hip flexor stretch
    .aliases = hip, hips, hip flexors, iliopsoas, iliopsoas stretch, psoas, hip stretch, lunge
    .dose =
        { $repetitions ->
            [one] { $hold } seconds
           *[other] { $repetitions } times { $hold } seconds
        } on each side
    .steps =
        Put one foot forward and lower the other knee to the floor, on something soft.
        Rest both hands on the front knee.
        Lean gently forward until the front of the other hip pulls.
        Hold, keep breathing, and return slowly.
        Switch sides.
    .felt = at the front of the hip whose knee is down.
    .reason = Hours on a chair shorten the muscles at the front of the hip, and stiff hips leave more of the movement to the lower back. Stretching them may ease stiffness and brings blood to the area; that tightness by itself causes pain is not proven.
exercise-draw-in = Draw-in
    .name-in-sentence = the draw-in
    .aliases = drawin, draw in, belly, deep core, abdominal draw in
    .dose =
        { $repetitions ->
            [one] once, holding for { $hold } seconds
           *[other] { $repetitions } times, holding for { $hold } seconds
        }
    .steps =
        Lie on your back with your knees bent.
        Breathe in deeply and let your belly rise.
        Breathe out slowly through your mouth and draw your belly in.
        Hold it there, and let your shoulders and jaw stay loose.
        Let go, and take a normal breath in between.
    .felt = deep in the belly, below the navel.
    .reason = It trains the deep muscles of the belly, which help to hold the pelvis. Core exercise works about as well as any other that you keep up, so its best quality is that it takes two minutes.
exercise-pelvic-tilt = Pelvic tilt
    .name-in-sentence = the pelvic tilt
    .aliases = pelvic, pelvic tilts, tilt, hip lift, hip lifts, abs, abdominal, abdominals, abdominal strengthening
    .dose =
        { $repetitions ->
            [one] once, holding for { $hold } seconds
           *[other] { $repetitions } times, holding for { $hold } seconds
        }
    .steps =
        Lie on your back with your knees bent.
        Feel for the gap between the floor and your lower back.
        Tilt your pelvis until the gap is gone and your back lies flat.
        Hold, keep breathing, and let go slowly.
    .felt = in the lower belly.
    .gate = <b>Only if that is easy: the hip lift</b>
    .gated-steps =
        Bend both legs and lift them, hands resting at your sides.
        Lift your hips until your lower back leaves the floor.
        Lower them slowly, one vertebra after the other.
    .caution = Sit-ups are not part of this: the classic kind can aggravate low back pain.
    .reason = It wakes the muscles of the belly without loading the back as sit-ups do. Core exercise works about as well as any other that you keep up.
