# The activities and the exercises of the catalogue. Facts: docs/sources.md.
#
# Of an exercise: .dose is given $seconds, $minutes, $hold, $repetitions and $sides, and stands
# after the name; .steps and .gated-steps are one instruction a line; .felt ends the sentence
# "Where you feel it: …"; .gate heads the gated steps.

## Activities

activity-stand = Standing up
    .verb = Time to stand up
    .counted =
        { $count ->
            [one] { $count } stand-up
           *[other] { $count } stand-ups
        }
    .aliases = stand, stands, standing, stand up, standing up, stood, stood up, break
    .icon = 🧍
activity-walk = Walking
    .verb = Time for a walk
    .counted =
        { $count ->
            [one] { $count } walk
           *[other] { $count } walks
        }
    .aliases = walk, walks, walked, walking, stroll, strolled, aerobic
    .icon = 🚶
activity-stretch = Stretching
    .verb = Time to stretch
    .counted =
        { $count ->
            [one] { $count } stretch
           *[other] { $count } stretches
        }
    .aliases = stretch, stretches, stretched, stretching
    .icon = 🧘
activity-strengthen = Strengthening
    .verb = Time to build strength
    .counted =
        { $count ->
            [one] { $count } strength session
           *[other] { $count } strength sessions
        }
    .aliases = strengthen, strengthened, strengthening, strength, core, core strength, core training
    .icon = 💪

## In every exercise

stop-rule = <b>Stop</b> if you feel pain that is sharp, spreads or grows, or if you feel numb or dizzy.

## Exercises

exercise-stand = Stand up
    .name-in-sentence = standing up
    .aliases = get up, getting up, got up, on my feet
    .dose =
        { $minutes ->
            [1] 1 or 2 minutes
           *[other] { $minutes } minutes
        } on your feet
    .steps =
        Get up in your own time, with a hand on the desk if you like.
        Let your shoulders drop and your arms hang.
        Shift your weight slowly from one foot to the other.
        Stay up, or take a few steps. The screen will wait.
    .felt = in your legs and feet, as they take over from the chair.
    .reason = Long sitting keeps your muscles still, and that may contribute to feeling stiff. Studies that follow people over time do not show that sitting starts back pain; those who have it and sit a lot tend to be more limited by it (Alzahrani 2022). A minute on your feet is the simplest way to break it up.
exercise-walk = Walk
    .name-in-sentence = a walk
    .aliases = a walk, go for a walk, went for a walk
    .dose =
        { $minutes ->
            [one] { $minutes } minute
           *[other] { $minutes } minutes
        } at an easy pace
    .steps =
        Set off at a pace at which you could still chat.
        Look ahead rather than down.
        Let your arms swing as they like.
        Keep your belly lightly engaged, as if zipping up a snug jacket.
        Little time today? A shorter walk counts too.
    .felt = all over: a little warmer, breathing a little deeper.
    .reason = Walking is light exercise that gets your blood moving. In a trial with people who had got over a spell of back pain, those who were helped to build up to 30 minutes, five times a week, typically went 208 days until it came back; the others went 112 (WalkBack 2024).
exercise-hamstring = Hamstring stretch
    .name-in-sentence = a hamstring stretch
    .aliases = hamstrings, hamstring stretch, hamstrings stretch, a hamstring stretch, back of thigh, back of the thigh, back of leg, thigh, thighs
    .dose =
        { $repetitions ->
            [1] once
            [2] twice
           *[other] { $repetitions } times
        }, { $hold ->
            [one] { $hold } second
           *[other] { $hold } seconds
        }{ $sides ->
            [1] {""}
           *[other] {" "}on each side
        }
    .steps =
        Sit on the floor, or on the front of a steady chair.
        Put one leg straight out in front of you, and keep the other bent.
        Sit tall, so that your pelvis is upright.
        Lean your trunk towards the straight leg until you feel a mild pull, not pain, and hold it there.
        Keep breathing. Come back slowly, then switch legs.
    .felt = along the back of the straight thigh.
    .reason = Tight hamstrings may tilt your pelvis back and round your lower back. Stretching may ease the stiffness; that tightness causes pain is not proven.
exercise-hip-flexor = Hip flexor stretch
    .name-in-sentence = a hip flexor stretch
    .aliases = hip flexors, hip flexor stretch, a hip flexor stretch, hip, hips, hip stretch, iliopsoas, iliopsoas stretch, psoas, psoas stretch, front of hip, front of the hip, kneeling stretch, lunge
    .dose =
        { $repetitions ->
            [1] once
            [2] twice
           *[other] { $repetitions } times
        }, { $hold ->
            [one] { $hold } second
           *[other] { $hold } seconds
        }{ $sides ->
            [1] {""}
           *[other] {" "}on each side
        }
    .steps =
        Kneel on something soft, near a chair or wall in case you wobble.
        Put one foot flat on the floor in front of you; the other knee stays down.
        Rest both hands on the front knee.
        Lean gently forward until you feel a mild pull, not pain, and hold it there.
        Keep breathing. Return slowly, then switch legs.
    .felt = at the front of the hip of the kneeling leg.
    .reason = Long sitting may tighten the muscles at the front of your hips. The stretch is meant for suppler hips, a pelvis that tilts easily and blood flow round the lower back. It may ease stiffness; that tightness causes pain is not proven.
exercise-draw-in = Draw-in
    .name-in-sentence = a draw-in
    .aliases = draw ins, drawin, a draw in, belly, belly breathing, deep core, abdominal draw in, breathing
    .dose =
        { $repetitions ->
            [1] once
            [2] twice
           *[other] { $repetitions } times
        }, holding for about { $hold ->
            [one] { $hold } second
           *[other] { $hold } seconds
        }
    .steps =
        Lie on your back with your knees bent.
        Breathe in deeply and let your belly rise.
        Breathe out slowly through your mouth, drawing your belly in.
        Hold it there, shoulders loose, without straining.
        Let go, and take an easy breath before the next one.
    .felt = deep in your belly, like a gentle tightening.
    .reason = It trains the deep muscles that hold your pelvis. Core exercise works about as well as other exercise that you keep up (Smith 2014), and this one you do lying down.
exercise-pelvic-tilt = Pelvic tilt
    .name-in-sentence = a pelvic tilt
    .aliases = pelvic tilts, a pelvic tilt, pelvis, pelvis tilt, tilt, tilts, hip lift, hip lifts, abs, abdominal, abdominals, abdominal strengthening, ab workout
    .dose =
        { $repetitions ->
            [1] once
            [2] twice
           *[other] { $repetitions } times
        }, holding for { $hold ->
            [one] { $hold } second
           *[other] { $hold } seconds
        }
    .steps =
        Lie on your back with your knees bent and your feet on the floor.
        Slip a hand under your lower back and feel for the gap, then take it away.
        Tilt your pelvis until your lower back rests flat on the floor.
        Hold it there and keep breathing.
        Let go slowly.
    .felt = in your lower belly.
    .gate = <b>Only if that is easy: the hip lift</b>
    .gated-steps =
        Bend both legs and lift them, hands flat at your sides.
        Lift your hips slowly, just until your lower back leaves the floor.
        Lower them slowly, then put one foot down after the other.
    .caution = No sit-ups needed: the classic kind can aggravate low back pain.
    .reason = It strengthens your belly without sit-ups, and lets you choose how far to go. Core exercise works about as well as other exercise that you keep up (Smith 2014).
