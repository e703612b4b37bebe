# The activities and the exercises of the catalogue. Facts: docs/sources.md.
#
# Of an exercise: .dose is given $seconds, $minutes, $hold, $repetitions and $sides, and stands
# after the name; .steps and .gated-steps are one instruction a line, at most six, each with its
# picture; .felt ends the sentence "Where you feel it: …", .too-much the sentence "Too much: …";
# .gate heads the gated steps; .verb stands in for the activity's where a reminder asks for this one.

## Activities

activity-stand = Stand or sit breaks
    .verb = Time for a break
    .counted =
        { $count ->
            [one] { $count } break
           *[other] { $count } breaks
        }
    .aliases = stand, stands, standing, stand up, standing up, stood, stood up, break, a break, breaks, take a break
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

stop-rule = <b>Stop</b> if pain is sharp, spreads or grows, or you feel numb or dizzy.
too-much = <i>Too much:</i> { $too-much }

## What to mind; an exercise names those that concern it

caution-balance = <b>Balance:</b> keep a hand on something steady that won’t slide.
caution-knees = <b>Knees:</b> bend them less, or kneel on something soft.
caution-wrists = <b>Wrists:</b> lean on your fists or your forearms instead.
caution-shoulder = <b>Shoulder:</b> move it only as far as it goes without pain.
caution-neck = <b>Neck:</b> let your shoulders carry you, and look at the ceiling.
caution-hip-replacement = <b>A new hip:</b> bend it only as far as your surgeon or physiotherapist said.
caution-sciatica = <b>Pain down the leg:</b> keep that knee bent, or leave this one out.
caution-osteoporosis = <b>Osteoporosis:</b> go slowly, keep it small, and grow long before you bend or turn.
caution-late-pregnancy = <b>Pregnant, past the fourth month:</b> not flat on your back; prop your head and chest up well.
caution-narrow-spinal-canal = <b>A narrow spinal canal:</b> if bending back brings on leg pain, sit down instead.
caution-dizziness = <b>Dizzy at times?</b> Go slowly, with your eyes open and a hand on something steady.
caution-breath = <b>Stop too</b> if your chest hurts, you are unusually short of breath, or you feel faint. If it doesn’t pass at once, get emergency help.

## Exercises

exercise-stand = Stand up
    .name-in-sentence = standing up
    .verb = Time to stand up
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
    .reason = Long sitting keeps your muscles still, and that may contribute to feeling stiff. Studies that follow people over time do not show that sitting starts back pain; those who have it and sit a lot tend to be more limited by it (Alzahrani 2022). In one small trial, office workers who were prompted to take breaks had less new low back pain within six months: 9 in a hundred, against 33 (Waongenngarm 2021).
exercise-shift = Shift in your seat
    .name-in-sentence = a shift in your seat
    .verb = Time to shift in your seat
    .aliases = shift, shifts, shifting, a shift, shift my weight, weight shift, fidget, move on my chair, change position, seat
    .dose =
        { $minutes ->
            [one] { $minutes } minute
           *[other] { $minutes } minutes
        }
    .steps =
        Stay on your chair, both feet flat on the floor.
        Rock your pelvis slowly forward, then back.
        Move your weight to one side of the seat, then to the other.
        Lean back, let your shoulders drop, and settle in a new way.
    .felt = in your hips and lower back, as they loosen.
    .too-much = any pain; then stand up instead.
    .reason = No one way to sit is known to be right (Swain 2020); changing often may count. In one small trial, office workers who were prompted to shift had less new low back pain within six months: 7 in a hundred, against 33 (Waongenngarm 2021).
exercise-back-bend = Bend back
    .name-in-sentence = a bend back
    .verb = Time to bend back
    .aliases = back bend, back bends, backbend, bend backwards, bending back, lean back, leaning back, arch back, back extension, extension, standing extension
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
        Stand beside a steady chair, feet hip-width apart, one hand on its back.
        Put the other hand on the small of your back.
        Look ahead, and bend back gently as far as is comfortable.
        Hold it there, and keep breathing.
        Come back up slowly.
    .felt = a light squeeze low in your back, and a pull along your belly.
    .too-much = a pinch in your back, or anything down a leg.
    .reason = After hours of leaning forward, this moves your back the other way. Scotland’s health service teaches it for back pain (NHS inform). It may ease stiffness; that it keeps pain away is not shown.
exercise-sit-down = Sit down
    .name-in-sentence = sitting down
    .verb = Time to sit down
    .aliases = sit down, sitting down, sat down, take a seat, rest my legs, rest my feet, put my feet up, off my feet
    .dose =
        { $minutes ->
            [one] { $minutes } minute
           *[other] { $minutes } minutes
        } off your feet
    .steps =
        Find a seat, and sit down slowly.
        Lean back, and let the chair carry you.
        Stretch your legs out, heels on the floor, and circle your feet.
        Let your shoulders drop. Get up again in your own time.
    .felt = in your legs and lower back, as the load comes off.
    .reason = Standing for long is tiring too. People who stand for more than four hours of a workday report trouble with their lower back more often (Coenen 2018). Most of those studies asked only once, so which came first is not known. A short sit breaks it up.
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
    .too-much = you can no longer speak in whole sentences.
    .reason = Walking is light exercise that gets your blood moving. In a trial with people who had got over a spell of back pain, those who were helped to build up to 30 minutes, five times a week, typically went 208 days until it came back and limited them; the others went 112 (WalkBack 2024).
exercise-walk-short = A short walk
    .name-in-sentence = a short walk
    .verb = Time for a short walk
    .aliases = short walk, a short walk, short walks, little walk, a little walk, quick walk, a quick walk, brief walk, walk a bit, few steps, a few steps, round the block
    .dose =
        { $minutes ->
            [one] { $minutes } minute
           *[other] { $minutes } minutes
        }, brisk enough to feel it
    .steps =
        Set off: along the corridor, or once round the block.
        Look ahead, and let your arms swing.
        Walk as briskly as still lets you chat.
        Turn round half-way, and ease off at the end.
    .felt = all over: a little warmer, breathing a little deeper.
    .too-much = you can no longer speak in whole sentences.
    .reason = Some movement is better than none (WHO 2020). In a large study that watched people for four years, those who walked more had less long-lasting back pain; how fast mattered less (Haddadj 2025). That is a link, not a proof.
exercise-hamstring = Hamstring stretch
    .name-in-sentence = a hamstring stretch
    .aliases = hamstrings, hamstring stretch, hamstrings stretch, a hamstring stretch, back of thigh, back of the thigh, back of leg, thigh, thighs, seated hamstring stretch
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
        Sit on the front of a steady chair.
        Put one leg straight out in front of you, heel down, and keep the other bent.
        Sit tall, so that your pelvis is upright.
        Lean your trunk towards the straight leg until you feel a mild pull, not pain. Hold it.
        Keep breathing. Come back slowly, then switch legs.
    .felt = along the back of the straight thigh.
    .too-much = a pull behind the knee, or anything down the leg.
    .reason = Tight hamstrings may tilt your pelvis back and round your lower back. Stretching may ease the stiffness. In trials with people who had back pain it went with less pain, but the trials differ a lot (Gou 2024). Whether tightness causes pain is not known (Hori 2021).
exercise-hip-flexor = Hip flexor stretch
    .name-in-sentence = a hip flexor stretch
    .aliases = hip flexors, hip flexor stretch, a hip flexor stretch, hip, hips, hip stretch, iliopsoas, iliopsoas stretch, psoas, psoas stretch, front of hip, front of the hip, kneeling stretch, lunge, deep lunge
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
        Kneel on something soft, with a chair or wall in reach in case you wobble.
        Put one foot flat on the floor in front of you; the other knee stays down.
        Rest both hands on the front knee.
        Tuck your tailbone under, so that your lower back does not arch.
        Lean gently forward until you feel a mild pull, not pain. Hold it.
        Keep breathing. Return slowly, then switch legs.
    .felt = at the front of the hip of the kneeling leg.
    .too-much = a pinch in your lower back; tuck your tailbone more, lean less.
    .reason = Long sitting may tighten the muscles at the front of your hips. The stretch is meant for suppler hips, a pelvis that tilts easily and blood flow round the lower back. It may ease stiffness; whether tightness causes pain is not known.
exercise-twist = Seated twist
    .name-in-sentence = a seated twist
    .aliases = twist, twists, twisting, a twist, seated twist, sitting twist, trunk turn, trunk twist, upper body twist, rotation, spine twist
    .dose =
        { $repetitions ->
            [1] once
            [2] twice
           *[other] { $repetitions } times
        }{ $sides ->
            [1] {""}
           *[other] {" "}on each side
        }, holding for { $hold ->
            [one] { $hold } second
           *[other] { $hold } seconds
        }
    .steps =
        Sit upright, feet flat on the floor.
        Cross your arms, each hand on the opposite shoulder.
        Turn your upper body to one side, hips facing forward.
        Hold it there, and keep breathing.
        Come back to the middle, then turn to the other side.
    .felt = round your waist and between your shoulder blades.
    .too-much = you have to force it, or it pinches.
    .reason = Turning is what a back at a desk seldom does. The NHS teaches this one to keep the upper back supple. It may ease stiffness.
exercise-knee-rolls = Knee rolls
    .name-in-sentence = knee rolls
    .aliases = knee roll, knee rolls, knees side to side, knee drops, lower back rotation, lying twist, supine twist, roll knees, rolling knees, windscreen wipers, lower back
    .dose =
        { $repetitions ->
            [1] once
            [2] twice
           *[other] { $repetitions } times
        }{ $sides ->
            [1] {""}
           *[other] {" "}to each side
        }, holding for { $hold ->
            [one] { $hold } second
           *[other] { $hold } seconds
        }
    .steps =
        Lie on your back, knees bent and together, feet flat on the floor.
        Let your arms rest on the floor, out to the sides.
        Let both knees roll slowly to one side, as far as is comfortable.
        Hold it there; both shoulders stay on the floor.
        Bring your knees back up, then roll them to the other side.
    .felt = along your lower back and the side of your hip.
    .too-much = a shoulder lifts, or your back pinches.
    .reason = Lying down, your back is carried while it moves. Scotland’s health service and Mayo Clinic teach this one for backs (NHS inform, Mayo Clinic). It may ease stiffness.
exercise-chest = Chest stretch
    .name-in-sentence = a chest stretch
    .aliases = chest stretch, a chest stretch, chest opener, open chest, open the chest, shoulders back, shoulder, shoulders, pecs, pectorals, shoulder stretch
    .dose =
        { $repetitions ->
            [1] once
            [2] twice
           *[other] { $repetitions } times
        }, { $hold ->
            [one] { $hold } second
           *[other] { $hold } seconds
        } each
    .steps =
        Sit upright, away from the back of the chair.
        Draw your shoulders back and down, arms out to the sides.
        Push your chest gently forward and up.
        Hold it there, up to ten seconds if you like, and keep breathing.
        Let go slowly, and let your arms sink.
    .felt = across your chest and the front of your shoulders.
    .too-much = your shoulders pinch, or your lower back arches hard.
    .reason = Hours at a screen keep your shoulders in front of you; this takes them the other way. The NHS teaches it while sitting. It may ease stiffness.
exercise-thigh-front = Front thigh stretch
    .name-in-sentence = a front thigh stretch
    .aliases = front thigh, front of thigh, front of the thigh, thigh stretch, front thigh stretch, quad, quads, quad stretch, quadriceps, quadriceps stretch, standing quad stretch
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
        Stand facing a wall, one hand flat on it.
        Bend one knee, and take hold of that foot, or of your trouser leg, behind you.
        Bring your knees side by side, and tuck your tailbone under.
        Draw the heel towards your bottom until you feel a mild pull, not pain. Hold it.
        Keep breathing. Let the foot down slowly, then switch legs.
    .felt = along the front of the bent thigh.
    .too-much = your knee hurts, or your lower back arches.
    .reason = The long muscle here crosses the front of your hip and may pull on the pelvis. Stretching it may ease stiffness; whether tightness causes pain is not known. Versus Arthritis teaches it for backs.
exercise-knee-to-chest = Knee to chest
    .name-in-sentence = a knee-to-chest stretch
    .aliases = knee to chest, knees to chest, knee to chest stretch, a knee to chest stretch, knee hug, knee hugs, hug knee, hug a knee, glutes, glute stretch, buttock, buttocks
    .dose =
        { $repetitions ->
            [1] once
            [2] twice
           *[other] { $repetitions } times
        }{ $sides ->
            [1] {""}
           *[other] {" "}on each side
        }, holding for { $hold ->
            [one] { $hold } second
           *[other] { $hold } seconds
        }
    .steps =
        Lie on your back, knees bent, feet flat on the floor.
        Bring one knee towards your chest, and hold it with both hands.
        Draw it closer until you feel a mild stretch, not pain.
        Hold it there; your head stays down.
        Let go slowly, put the foot down, then switch legs.
    .felt = in your lower back and your buttock.
    .too-much = a pinch in the groin, or anything down the leg.
    .reason = It bends your lower back and hip while the floor carries you. Versus Arthritis and Mayo Clinic teach it for backs. It may ease stiffness.
exercise-neck-turn = Neck turn
    .name-in-sentence = a neck turn
    .aliases = neck, neck turn, neck turns, a neck turn, neck rotation, neck rotations, neck stretch, turn my head, turn head, head turn, head turns
    .dose =
        { $repetitions ->
            [1] once
            [2] twice
           *[other] { $repetitions } times
        }{ $sides ->
            [1] {""}
           *[other] {" "}to each side
        }, holding for { $hold ->
            [one] { $hold } second
           *[other] { $hold } seconds
        }
    .steps =
        Sit upright, feet flat on the floor, shoulders loose.
        Turn your head slowly towards one shoulder, as far as is comfortable.
        Hold it there, and keep breathing.
        Turn back to the middle, then towards the other shoulder.
    .felt = along the side of your neck.
    .too-much = you feel dizzy, or it tingles down an arm.
    .reason = A screen holds your head still for hours. The NHS teaches this one to keep the neck moving. It may ease stiffness; it does nothing for the lower back, and your neck belongs to you too.
exercise-cat = Cat stretch
    .name-in-sentence = a cat stretch
    .aliases = cat, cat stretch, a cat stretch, cat cow, cat and cow, cat camel, cat camels, round back
    .dose =
        { $repetitions ->
            [1] once
            [2] twice
           *[other] { $repetitions } times
        }
    .steps =
        Kneel on all fours: hands under your shoulders, knees under your hips.
        Breathe out, round your back slowly upwards, and let your head sink.
        Breathe in, let your back sink a little, and look ahead.
        Come back to the middle, your back long.
    .felt = along your whole back.
    .too-much = your back pinches at either end; make it smaller.
    .reason = It moves your whole back, bit by bit, with no weight on it from above. Mayo Clinic teaches it for backs. It may ease stiffness.
exercise-side-bend = Side bend
    .name-in-sentence = a side bend
    .aliases = side bend, side bends, a side bend, sidebend, bend sideways, bending sideways, side stretch, waist, lean to the side, lateral bend
    .dose =
        { $repetitions ->
            [1] once
            [2] twice
           *[other] { $repetitions } times
        }{ $sides ->
            [1] {""}
           *[other] {" "}to each side
        }, holding for { $hold ->
            [one] { $hold } second
           *[other] { $hold } seconds
        }
    .steps =
        Stand upright, feet hip-width apart, arms at your sides.
        Slide one hand down your thigh, and bend to that side.
        Stop where it is comfortable, and hold it there.
        Come back up slowly, then bend to the other side.
    .felt = along the other side of your waist.
    .too-much = a pinch on the side that you bend to.
    .reason = Days at a desk have hardly any bending sideways in them. The NHS teaches it to keep the trunk supple. It may ease stiffness.
exercise-heels = Bottom to heels
    .name-in-sentence = bottom to heels
    .aliases = heels, bottom to heels, heel sit, heel sits, sit on heels, sitting on my heels, child pose, childs pose, child’s pose, rock back, rocking back
    .dose =
        { $repetitions ->
            [1] once
            [2] twice
           *[other] { $repetitions } times
        }
    .steps =
        Kneel on all fours, hands under your shoulders, knees hip-width apart.
        Breathe out, and move your bottom back towards your heels.
        Stop where it is comfortable, arms long, and take one breath there.
        Breathe in as you come back up on to all fours.
    .felt = in your lower back and your hips.
    .too-much = your knees hurt; go back less far.
    .reason = It bends hips and lower back together, with your arms to take some of the weight. The NHS teaches it for backs. It may ease stiffness.
exercise-hamstring-stand = Hamstrings, standing
    .name-in-sentence = a standing hamstring stretch
    .aliases = standing hamstring stretch, a standing hamstring stretch, hamstring stand, foot on chair, foot on a chair, leg on chair, leg up, heel on chair
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
        Put a steady chair against a wall, and stand in front of it, one hand on the wall.
        Put one heel on the seat, that leg straight but not locked.
        Stand tall, hips facing forward.
        Bend the knee you stand on until you feel a mild pull, not pain. Hold it.
        Keep breathing. Come back slowly, then switch legs.
    .felt = along the back of the raised thigh.
    .too-much = a pull behind the knee, or anything down the leg.
    .reason = It stretches the same muscles as the seated one, with your back upright. Versus Arthritis teaches it for backs. It may ease stiffness; whether tightness causes pain is not known (Hori 2021).
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
    .too-much = you hold your breath, or your shoulders tense up.
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
    .too-much = you push with your legs, or your breath stops.
    .gate = <b>Only if that is easy: the hip lift</b>
    .gated-steps =
        Bend both legs and lift them, hands flat at your sides.
        Lift your hips slowly, just until your lower back leaves the floor.
        Lower them slowly, then put one foot down after the other.
    .reason = It teaches you to move your pelvis, which your lower back sits on, and works your belly without sit-ups, whose classic kind can aggravate low back pain. Core exercise works about as well as other exercise that you keep up (Smith 2014).
exercise-sit-to-stand = Sit to stand
    .name-in-sentence = sit-to-stand
    .aliases = sit to stand, sit to stands, sit stand, chair stand, chair stands, chair rise, chair rises, chair squat, chair squats, stand up from a chair
    .dose =
        { $repetitions ->
            [1] once
            [2] twice
           *[other] { $repetitions } times
        }
    .steps =
        Sit on the front of a steady chair, feet hip-width apart and a little back.
        Lean forward from the hips.
        Stand up slowly, with your legs doing the work; use your hands if you need them.
        Stand tall for a moment.
        Sit down again slowly, bottom first.
    .felt = in the front of your thighs and in your bottom.
    .too-much = your knees hurt, or you drop on to the chair.
    .reason = It trains the big muscles of legs and hips, which lift you many times a day. The NHS teaches it for strength. For a back, exercise that you keep up works about as well as core exercise (Smith 2014).
exercise-bridge = Bridge
    .name-in-sentence = a bridge
    .aliases = bridge, bridges, a bridge, glute bridge, glute bridges, hip bridge, hip raise, hip raises, pelvic lift, bottom lift
    .dose =
        { $repetitions ->
            [1] once
            [2] twice
           *[other] { $repetitions } times
        }, for three slow breaths each
    .steps =
        Lie on your back, knees bent, feet flat and hip-width apart.
        Tighten your belly and your bottom gently.
        Lift your hips until shoulders, hips and knees are in one line.
        Hold it there for three slow breaths.
        Lower your hips slowly, and rest for a breath.
    .felt = in your bottom and the back of your thighs.
    .too-much = your lower back does the work; lift less high.
    .reason = It trains hips and back together. Mayo Clinic teaches it for backs. Core exercise works about as well as other exercise that you keep up (Smith 2014).
exercise-heel-raise = Heel raise
    .name-in-sentence = a heel raise
    .aliases = heel raise, heel raises, a heel raise, calf raise, calf raises, calf, calves, calf stretch, tiptoe, tiptoes, toe raises, on tiptoe
    .dose =
        { $repetitions ->
            [1] once
            [2] twice
           *[other] { $repetitions } times
        }
    .steps =
        Stand behind a steady chair, both hands on its back.
        Lift both heels slowly, as high as is comfortable.
        Stay up for a moment.
        Lower your heels slowly.
    .felt = in your calves.
    .too-much = a cramp, or you lean on the chair with your weight.
    .reason = It trains the calves, which help you walk and keep your balance. The NHS teaches it for strength. It is part of working all the big muscles (WHO 2020) rather than an answer to back pain.
exercise-tilt-kneeling = Kneeling tilt
    .name-in-sentence = a kneeling tilt
    .aliases = kneeling tilt, kneeling tilts, a kneeling tilt, tilt on all fours, pelvic tilt on all fours, all fours tilt, all fours, kneeling pelvic tilt, tilt kneeling
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
        Kneel on all fours: hands under your shoulders, knees under your hips.
        Make your back long, neither hanging nor rounded.
        Breathe out, draw your belly in and tuck your tailbone under.
        Hold it there, and keep breathing.
        Let go slowly, until your back is long again.
    .felt = in your lower belly.
    .too-much = your wrists ache, or your back hangs between two tilts.
    .reason = The same as the pelvic tilt, for whoever should not lie flat: a women’s hospital teaches it in pregnancy (KK Hospital). Core exercise works about as well as other exercise that you keep up (Smith 2014).
exercise-hip-march = Hip march
    .name-in-sentence = a hip march
    .aliases = hip march, hip marches, a hip march, hip marching, marching, seated march, sitting march, march in place, knee lift, knee lifts, lift knees
    .dose =
        { $repetitions ->
            [1] once
            [2] twice
           *[other] { $repetitions } times
        } with each leg
    .steps =
        Sit upright on the front of a steady chair, not leaning back.
        Hold on to the sides of the seat.
        Lift one knee, the leg bent, as far as is comfortable.
        Put the foot down with control.
        Lift the other knee: take turns.
    .felt = at the front of your hips, and in your belly.
    .too-much = you lean back, or your hip pinches.
    .reason = It trains the muscles that lift your legs, and gets some blood moving without leaving the chair. The NHS teaches it while sitting.
exercise-bird-dog = Bird dog
    .name-in-sentence = a bird dog
    .aliases = bird dog, bird dogs, birddog, a bird dog, leg lift, leg lifts, back leg lift, arm and leg, arm and leg lift, superman
    .dose =
        { $repetitions ->
            [1] once
            [2] twice
           *[other] { $repetitions } times
        }{ $sides ->
            [1] {""}
           *[other] {" "}on each side
        }, holding for { $hold ->
            [one] { $hold } second
           *[other] { $hold } seconds
        }
    .steps =
        Kneel on all fours: hands under your shoulders, knees under your hips.
        Draw your belly in gently, and keep your back long.
        Slide one foot back, and lift that leg no higher than your hips.
        Hold it there, hips level, and keep breathing.
        Bring the knee back under you, then switch legs.
    .felt = in your bottom and along your lower back.
    .too-much = your hips tip, or your back hangs; lift less.
    .gate = <b>Only if that is easy: arm and leg</b>
    .gated-steps =
        Stretch one leg back and the opposite arm forward, neither above your back.
        Hold them there, hips level, and keep breathing.
        Bring both back, then switch sides.
    .reason = When thirteen young men were measured, lifting one leg on all fours made the back work gently, with little load on the spine; an arm as well makes it more (Callaghan 1998). Core exercise works about as well as other exercise that you keep up (Smith 2014).
exercise-mini-squat = Mini squat
    .name-in-sentence = a mini squat
    .aliases = mini squat, mini squats, a mini squat, squat, squats, half squat, half squats, small squat, knee bend, knee bends, squatting
    .dose =
        { $repetitions ->
            [1] once
            [2] twice
           *[other] { $repetitions } times
        }
    .steps =
        Stand behind a steady chair, hands on its back, feet hip-width apart.
        Bend your knees a little, hips back, as if about to sit.
        Pause: heels down, back long, knees over your toes.
        Come up slowly, tightening your bottom.
    .felt = in the front of your thighs and in your bottom.
    .too-much = your knees hurt; bend them less.
    .reason = It trains the big muscles of legs and hips. The NHS teaches it for strength. For a back, exercise that you keep up works about as well as core exercise (Smith 2014).
exercise-side-plank = Knee side plank
    .name-in-sentence = a side plank on the knees
    .aliases = side plank, side planks, a side plank, side bridge, side bridges, plank, planks, side plank on knees, side plank on the knees, knee side plank, side lift
    .dose =
        { $repetitions ->
            [1] once
            [2] twice
           *[other] { $repetitions } times
        }{ $sides ->
            [1] {""}
           *[other] {" "}on each side
        }, holding for { $hold ->
            [one] { $hold } second
           *[other] { $hold } seconds
        }
    .steps =
        Lie on one side, hips and bent knees one above the other.
        Prop yourself up on your forearm, the elbow under your shoulder.
        Lift your hips until you are straight from knees to head.
        Hold it there, and keep breathing.
        Lower your hips slowly, and rest for a breath.
        When this side is done, turn over and do the other.
    .felt = along the side of your waist that faces the floor.
    .too-much = your shoulder hurts, or your hips sink.
    .reason = A side plank works the muscles at the side of your trunk. That was measured in eight healthy men and says nothing of pain (McGill 2009). On the knees you lift less of your weight.
exercise-one-leg-stand = Stand on one leg
    .name-in-sentence = standing on one leg
    .aliases = one leg stand, one leg stands, one leg, on one leg, stand on one leg, standing on one leg, single leg stand, balance, balancing, balance exercise, flamingo, stork
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
           *[other] {" "}on each leg
        }
    .steps =
        Stand behind a steady chair, both hands on its back.
        Move your weight on to one leg, its knee soft.
        Lift the other foot just off the floor.
        Hold it there, looking ahead; up to ten seconds once it is easy.
        Put the foot down slowly, then switch legs.
    .felt = in the foot, calf and hip of the leg you stand on.
    .too-much = you have to hop or grab; put the foot down sooner.
    .reason = Balance can be trained. From the age of 65 on, exercise for strength and balance on three or more days a week is advised, to keep people from falling (WHO 2020).
