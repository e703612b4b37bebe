# How too little movement may contribute to back pain, and how sure that is. Facts: docs/sources.md.
#
# Each cause and topic: its name, the words that people type for it, the explanation, one line on
# how sure it is, and its sources by name and year.

why-intro =
    💡 <b>Why moving may help your back</b>

    Too little movement may contribute to back pain in four ways: through your core, your flexibility, your circulation and your weight.

    Choose one. I’ll tell you the idea behind it, and how sure it is.

## The four causes

cause-core = Core strength
    .aliases = strength, weak core, core muscles, muscle, muscles, belly, abs, weakness
    .explanation = The deep muscles of your belly and back hold your pelvis. With little to do they may weaken, and your lower back is then held less steadily. The muscles near the surface may work overtime, tire and tighten.
    .evidence = That a weak core is <i>the</i> cause of back pain has been contradicted. Core exercise is still worth your while: it works about as well as other exercise that you keep up.
    .sources = Smith 2014, O’Sullivan 2020
cause-flexibility = Flexibility
    .aliases = flexible, stiff, stiffness, tight, tightness, hamstring, hamstrings, hip, hips, hip flexors
    .explanation = Hours at a desk may tighten the hip flexors at the front of your hips and the hamstrings at the back of your thighs. When the hips are stiff, your lower back may move more than its share.
    .evidence = Stretching may ease stiffness. There is no proof that tightness causes pain.
    .sources = a spine clinic’s column 2026
cause-circulation = Circulation and fatigue
    .aliases = blood, blood flow, fatigue, tired, tiredness, heavy, heaviness, sitting, sit, desk
    .explanation = When you hardly move, less blood flows. Muscles and nerves may then get less oxygen and fewer nutrients, while waste and substances linked to pain may collect. It can feel stiff, heavy or sore.
    .evidence = How much this adds is not settled. Studies over time do not link sitting to back pain <i>starting</i>, but they do link it to more limits in daily life for people who have it.
    .sources = a spine clinic’s column 2026, Alzahrani 2022
cause-weight = Weight
    .aliases = body weight, kilos, pounds, load, heavier
    .explanation = More weight is more load on the vertebrae and discs of the lower back.
    .evidence = Studies find that weight and back pain are associated; that one causes the other is not proven.
    .sources = Baradaran Mahdavi 2021

## Neighbouring topics

topic-sleep = Sleep
    .aliases = sleeping, asleep, night, nights, rest, bed, mattress
    .explanation = Does a bad night make for a sore back, or a sore back for a bad night? I can’t tell you, and I’d rather say so than guess. By day there is firmer ground: stay as active as you comfortably can.
    .evidence = I have no figures on sleep for you; staying active is what guidelines advise. Pain that is worse at night, or that rest does not ease, is one to show to a doctor soon.
    .sources = NICE NG59 2016, WHO 2023
topic-stress = Stress
    .aliases = stressed, worry, worries, tension, tense, anxiety
    .explanation = How much a hard week adds to a sore back, I can’t tell you. What I can offer is a reason to leave the desk for a minute, a walk, or a draw-in, which is mostly slow breathing.
    .evidence = I have no figures on stress for you. Staying active is what guidelines advise for a sore back, in calm weeks and in hard ones.
    .sources = NICE NG59 2016, WHO 2023
topic-posture = Posture
    .aliases = sitting straight, sit straight, upright, slouch, slouching, chair, belt, belts, corset, corsets
    .explanation = I won’t tell you how to sit. Long sitting in one stretch is the thing to break: stand up for a minute or two, walk a few steps, then sit as you like.
    .evidence = Studies over time do not link sitting to back pain <i>starting</i>, only to more limits for people who have it. Guidelines do not advise belts or corsets as a routine.
    .sources = Alzahrani 2022, NICE NG59 2016, WHO 2023
topic-youth = Habits of youth
    .aliases = young, habits, habit, childhood, children, child, kids, school, teenager, teenagers
    .explanation = Perhaps you were always outdoors, perhaps always behind a book. What that means for your back today, I can’t tell you. This week is the part that you can still choose, and a minute on your feet is a fine start.
    .evidence = I have no figures on early habits for you. Exercise together with learning about your back roughly halves the risk of an episode of back pain.
    .sources = Steffens 2016

## What helps

why-approach =
    <b>Three things, in every plan</b>
    • <b>Walk:</b> light exercise that gets your blood moving
    • <b>Stretch:</b> for hips and thighs that sat all day
    • <b>Strengthen:</b> for the deep muscles of belly and back

    Exercise together with learning about your back roughly halves the risk of an episode of back pain (Steffens 2016). Choose what you can keep up.
why-who =
    <b>How much in a week?</b>
    The World Health Organization advises adults:
    • 150 to 300 minutes of moderate activity
    • strengthening on two or more days

    Take it as a direction, not a test. Begin with what you can do today (WHO 2020).
why-stay-active = <b>Stay active</b>, as far as it is comfortable: that is what guidelines advise for low back pain. Belts, corsets and traction are not advised as a routine (NICE NG59 2016, WHO 2023).
