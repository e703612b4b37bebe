# How too little movement may contribute to back pain, and how sure that is. Facts: docs/sources.md.
#
# Each cause and topic: its name, the words that people type for it, the explanation, one line on
# how sure it is, and its sources by name and year. A source stands only behind what it supports.

why-intro =
    💡 <b>Why moving may help your back</b>

    Good news first: most back pain eases within a few weeks (NHS back pain). It has many causes, and too little movement is only one of them.

    That one may contribute in four ways: through your core, your flexibility, your circulation and your weight.

    Choose one. I’ll tell you the idea behind it, and how sure it is.

## The four causes

cause-core = Core strength
    .aliases = strength, weak core, core muscles, muscle, muscles, belly, abs, weakness, pelvis
    .explanation = The deep muscles of your belly and back hold your pelvis, and your lower back stands on it. With little to do they may weaken, and your lower back may be held less steadily. The muscles near the surface may then work overtime, tire and tighten. Tilting your pelvis at will trains the muscles that hold it; that is the idea behind the pelvic tilt.
    .evidence = That a weak core is <i>the</i> cause of back pain has been contradicted. Core exercise is still worth your while: it works about as well as other exercise that you keep up.
    .sources = a spine clinic’s column 2026, O’Sullivan 2020, Smith 2014
cause-flexibility = Flexibility
    .aliases = flexible, stiff, stiffness, tight, tightness, hamstring, hamstrings, hip, hips, hip flexors
    .explanation = Hours at a desk may tighten the hip flexors at the front of your hips and the hamstrings at the back of your thighs. When the hips are stiff, your lower back may move more than its share.
    .evidence = Stretching regularly may make you suppler and ease stiffness. Whether tight hamstrings cause pain, the studies are too weak to say. For long-lasting pain, stretching alone did no better than no treatment in one large comparison. Trials of hamstring stretches found less pain, but they differ a lot. So stretch for the ease of it, and walk and strengthen too.
    .sources = a spine clinic’s column 2026, ACSM 2011, Hori 2021, Owen 2020, Gou 2024
cause-circulation = Circulation and fatigue
    .aliases = blood, blood flow, fatigue, tired, tiredness, heavy, heaviness, sitting, sit, desk
    .explanation = When you hardly move, less blood flows. Muscles and nerves may then get less oxygen and fewer nutrients, while waste and substances linked to pain may collect. It can feel stiff, heavy or sore.
    .evidence = How much this adds is not settled. Studies over time do not link sitting to back pain <i>starting</i>, but they do link it to more limits in daily life for people who have it. Breaks look worth it: in one small trial 9 in a hundred office workers who were prompted to take them got new low back pain within six months, against 33 of the others.
    .sources = a spine clinic’s column 2026, Alzahrani 2022, Waongenngarm 2021
cause-weight = Weight
    .aliases = body weight, kilos, pounds, load, heavier
    .explanation = Who moves little uses less energy, and weight may creep up. More weight is more load on the vertebrae and discs of the lower back.
    .evidence = Studies find that weight and back pain are associated; that one causes the other is not proven. You need not weigh less before you begin to move.
    .sources = a spine clinic’s column 2026, Baradaran Mahdavi 2021

## Neighbouring topics

topic-sleep = Sleep
    .aliases = sleeping, asleep, night, nights, rest, bed, mattress, insomnia
    .explanation = People who sleep badly report back pain more often. It may run both ways: pain may keep you awake, and poor nights may make pain harder to shake off. Where sleep gets better, the back more often does too.
    .evidence = In 21 studies together the odds of back pain were about one and a half times as high with bad sleep. That is a link; which comes first is not shown. The studies that watched sleep and back pain change together have weaknesses too. Pain that is worse at night, or that rest does not ease, is one to show to a doctor soon.
    .sources = Amiri 2020, Silva 2024
topic-stress = Stress
    .aliases = stressed, worry, worries, tension, tense, anxiety, mood, low mood, depression
    .explanation = A low mood may come before a sore back: people with signs of depression more often get a new spell of it. For stress itself it is less clear. A minute away from the desk, a walk, or a draw-in, which is mostly slow breathing, is kind to you either way. If your mood has been low for weeks, that alone is a good reason to see a doctor.
    .evidence = Studies that followed people who had no back pain found odds about 1.6 times as high with signs of depression. That is a link, not a proof.
    .sources = Pinheiro 2015
topic-posture = Posture
    .aliases = sitting straight, sit straight, upright, slouch, slouching, chair, belt, belts, corset, corsets
    .explanation = I won’t tell you how to sit: no one way is known to be right. Change often instead. Shift, stand up for a minute or two, walk a few steps, then sit as you like.
    .evidence = A look across 41 reviews found no agreement that any posture causes back pain. In one small trial, office workers who were prompted to shift in their seats got less new low back pain: 7 in a hundred, against 33. Guidelines do not advise belts or corsets as a routine.
    .sources = Swain 2020, Waongenngarm 2021, NICE NG59 2016, WHO 2023
topic-youth = Habits of youth
    .aliases = young, habits, habit, childhood, children, child, kids, school, teenager, teenagers
    .explanation = A sore back in your teens makes one later more likely. It settles nothing, though: of young people who had it on more than 30 days in a year, about one in four had that much eight years later. What your habits of then mean for your back today, I can’t tell you. This week is the part that you can still choose.
    .evidence = This comes from one large study, which asked Danish twins aged 12 to 22 and asked them again eight years later.
    .sources = Hestbaek 2006
topic-treatments = Western and Eastern medicine
    .aliases = western medicine, eastern medicine, chinese medicine, medicine, acupuncture, needles, massage, manual therapy, manipulation, chiropractor, chiropractic, osteopath, osteopathy, treatment, treatments
    .explanation =
        What do guidelines say of acupuncture, massage and manual therapy for low back pain?

        • <b>Britain’s NICE:</b> massage and manipulation may be considered, but only along with exercise. It advises against acupuncture.
        • <b>The World Health Organization,</b> for pain of more than three months: acupuncture, massage and manipulation may be offered as one part of care.
        • <b>American physicians (ACP):</b> for new pain, all three are choices; for long-lasting pain, acupuncture and manipulation, next to exercise.

        Wherever you turn, being active stays a part of it. A doctor or physiotherapist can tell you what suits you.
    .evidence = They do not agree with one another. Most of that evidence is called low or very low in certainty.
    .sources = NICE NG59 2016, WHO 2023, ACP 2017

## What helps

why-approach =
    <b>Three things, in every plan</b>
    • <b>Walk:</b> light exercise that gets your blood moving
    • <b>Stretch:</b> for hips and thighs that sat all day
    • <b>Strengthen:</b> for the deep muscles of belly and back, and for legs and hips

    In trials, exercise together with learning about your back made a new spell of pain a quarter to a half less likely: most of all in the first year, and less after that (Steffens 2016, Shiri 2018). Strengthening with stretching or walking, two or three times a week, is a sound mix (Shiri 2018). Choose what you can keep up.
why-who =
    <b>How much in a week?</b>
    The World Health Organization advises adults:
    • 150 to 300 minutes of moderate activity
    • strengthening of all the big muscle groups on two or more days
    • from the age of 65 on, balance and strength on three or more days

    Some is better than none (WHO 2020).

    Moderate means that you can chat, but not sing (CDC). The exercises here strengthen legs, hips, back, belly and shoulders, but not chest and arms. Take it all as a direction, not a test, and begin with what you can do today.
why-stay-active = <b>Stay active</b>, as far as it is comfortable: that is what guidelines advise for low back pain. Belts, corsets and traction are not advised as a routine (NICE NG59 2016, WHO 2023).
