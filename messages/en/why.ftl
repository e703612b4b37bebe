# How too little movement may lead to back pain, and how sure that is. Facts: docs/sources.md.

why-intro =
    💡 <b>Why moving helps your back</b>

    There are four ways in which too little movement may contribute to back pain. Regular exercise together with knowing why about halves the risk of a new episode, and the best kind is the one you keep up. Choose one to read more.

cause-core = Core strength
    .aliases = strength, weak core, muscle, muscles, core muscles, abs
    .explanation = The deep muscles of belly and back hold your pelvis. When they get little to do they weaken, the lower back is held less steadily, and the muscles at the surface step in. They tire, and they tighten.
    .evidence = Core exercise helps about as much as any other exercise that you keep up. That a weak core is <i>the</i> cause of back pain has been contradicted.
    .sources = Smith 2014, BJSM 2020
cause-flexibility = Flexibility
    .aliases = stiff, stiffness, tight, tightness, flexible, hamstrings, hips, hip
    .explanation = Long sitting tightens the hip flexors at the front and the hamstrings at the back of your thighs. With stiff hips, your lower back has to make more of each movement.
    .evidence = Stretching may ease stiffness. There is no proof that tightness causes pain.
    .sources = a spine clinic’s column, 2026
cause-circulation = Circulation and fatigue
    .aliases = blood, blood flow, fatigue, tired, sitting, sit, desk
    .explanation = When you hardly move, less blood flows. Muscles and nerves get less oxygen and fewer nutrients, and what should be carried away collects. It can feel stiff, heavy or sore.
    .evidence = Sitting was not tied to back pain <i>beginning</i> in studies over time, but to more limits in daily life for people who have it. Staying active is what guidelines recommend.
    .sources = Alzahrani 2022, NICE NG59, WHO 2023
cause-weight = Weight
    .aliases = body weight, kilos, load
    .explanation = More weight is more load on the vertebrae and discs of the lower back, at every step.
    .evidence = Studies find the two together somewhat more often. That one causes the other is not proven.
    .sources = Shiri 2010

topic-sleep = Sleep
    .aliases = sleeping, night, rest, bed
    .explanation = Tired muscles and a tired head make everything harder, a stiff back too. Lie as you are comfortable; an easy walk in the day often helps the night.
    .evidence = There is little to go by here, so take it as common sense. Pain that is worse at night, or that rest does not ease, is one to show to a clinician.
    .sources = a spine clinic’s column, 2026
topic-stress = Stress
    .aliases = stressed, worry, tension, tense, mood
    .explanation = Under stress people tend to hold still and hold tight. A minute on your feet, a slow breath out or a walk round the block breaks both.
    .evidence = How much stress adds to back pain is hard to tell. Staying active is sound advice either way.
    .sources = NICE NG59, WHO 2023
topic-posture = Posture
    .aliases = sitting straight, upright, slouch, slouching, chair
    .explanation = No one way of sitting is right for everybody. What a back likes is change: sit up, lean back, stand, walk a few steps.
    .evidence = Belts and corsets are not recommended as a routine. Staying active is.
    .sources = NICE NG59, WHO 2023
topic-youth = Habits of youth
    .aliases = young, children, kids, school, teenager, teenagers, habits
    .explanation = Habits begin early: a lot of sitting and little sport at school easily become a lot of sitting and little sport at a desk. It is never too late for the other kind.
    .evidence = What someone did when young explains little of today’s pain. What you do this week counts.
    .sources = a spine clinic’s column, 2026
