# The words of English by which people say what they did, want and feel: what the reader (crates/reader) knows of the
# language. The other names of activities, exercises, causes and topics stand beside them in exercises.ftl and why.ftl;
# distress is heard before anything is read, by distress.ftl.
#
# A message is what its phrases mean; "typed-" comes before the meaning's key. Phrases are parted by commas or line
# breaks, and lines that begin with "#" are passed over. Case, accents, apostrophes and punctuation do not matter, a
# hyphen is as good as a space, and in words of five letters or more one slip of the finger is forgiven.
#     half past <hour>    a hole that something else fills: <number> <hour> <minute> <unit> <length> <clock>
#                         <days> <day> <month> <year>
#     a|an                one of several words           (the)   one or none; (a|an) one of them or none
#     geh~   ~schmerzen   any letters behind or before
# "typed-prefix" and "typed-suffix" list letters that may be grown onto a word, such as the Arabic article: they are cut off
# where a known word remains.
#
# A key with "-alone" behind it means the same, but only where nothing else was typed. Each language brings its own
# order of words in its own phrases; no other order counts.

## Numbers. Those in digits need no words.

typed-number-0 = zero, nil
typed-number-1 = one
typed-number-2 = two, a couple of, a couple, couple of, couple
typed-number-3 = three
typed-number-4 = four
typed-number-5 = five
typed-number-6 = six
typed-number-7 = seven
typed-number-8 = eight
typed-number-9 = nine
typed-number-10 = ten
typed-number-11 = eleven
typed-number-12 = twelve, a dozen
typed-number-13 = thirteen
typed-number-14 = fourteen
typed-number-15 = fifteen
typed-number-16 = sixteen
typed-number-17 = seventeen
typed-number-18 = eighteen
typed-number-19 = nineteen
typed-number-20 = twenty
typed-number-21 = twenty one
typed-number-22 = twenty two
typed-number-25 = twenty five
typed-number-30 = thirty
typed-number-35 = thirty five
typed-number-40 = forty, fourty
typed-number-45 = forty five
typed-number-50 = fifty
typed-number-55 = fifty five
typed-number-60 = sixty
typed-number-70 = seventy
typed-number-80 = eighty
typed-number-90 = ninety
typed-number-100 = a hundred, one hundred, hundred
typed-number-half = half, ½
typed-number-quarter = a quarter, ¼
typed-number-three-quarters = three quarters, ¾
typed-number-and-half = <number> and a half, <number> ½
typed-ordinal = <number> st|nd|rd|th
typed-level-of-ten = <number> out of ten|10, <number> of ten|10

## Lengths and other amounts

typed-unit-second = s, sec, secs, second, seconds
typed-unit-minute = m, min, mins, minute, minutes, minuts, mn
typed-unit-hour = h, hr, hrs, hour, hours
typed-unit-day = d, day, days
typed-unit-week = w, wk, wks, week, weeks
typed-unit-month = month, months
typed-unit-year = year, years
typed-unit-distance = km, kms, k, kilometer, kilometers, kilometre, kilometres, mile, miles, mi, meters, metres, steps
typed-unit-times = times, reps, rep, repetitions, x, sets, rounds
typed-length-15m = a quarter of an hour, quarter of an hour, quarter hour, a quarter hour
typed-length-60m = the next hour, next hour
typed-length-45m = three quarters of an hour, three quarter hour
typed-length-half = half (a|an) <unit>, a half <unit>
typed-length-one = a|an <unit>, another <unit>, the whole <unit>
typed-length-and-half = <length> and a half
typed-length-and-quarter = <length> and a quarter
typed-times-1 = once
typed-times-2 = twice
typed-times-3 = thrice

## Times of day

typed-clock-hour = at|@|around|about <hour>, <hour> o clock, <hour> oclock, <hour> sharp
typed-clock-hour-minute = at <hour> <minute>, at <hour> h <minute>
typed-clock-hour-24 = at <hour> h|hrs|hours
typed-clock-plain = <clock> hrs, <clock> hours, <clock> h
typed-clock-half-past = half past <hour>, half <hour>, half after <hour>
typed-clock-quarter-past = (a) quarter past|after <hour>
typed-clock-quarter-to = (a) quarter to|before|of|till <hour>
typed-clock-minutes-past = <minute> (minutes|mins|min) past|after <hour>
typed-clock-minutes-to = <minute> (minutes|mins|min) to|before|till <hour>
typed-clock-am = <clock> am|a, <clock> in the morning, <clock> a m
typed-clock-pm = <clock> pm|p, <clock> in the afternoon|evening, <clock> at night, <clock> p m
typed-clock-12-00 = noon, midday, high noon, 12 noon
typed-clock-24-00 = midnight
typed-clock-range =
    from <clock> to|until|till|through <clock>, between <clock> and|to <clock>, <clock> to|until|till|through <clock>, (dont) (remind) (me) before <clock> or|and|nor after <clock>, not|nothing before <clock> or|and|nor after <clock>, no reminders|messages before <clock> or|and|nor after <clock>
typed-part-morning = morning, mornings, (the) (every|each) morning, in the morning, in the mornings, breakfast time
typed-part-noon = lunchtime, lunch time, lunch break, at lunch, over lunch, lunch
typed-part-afternoon = afternoon, afternoons, (every|each) afternoon, in the afternoon, in the afternoons
typed-part-evening = evening, evenings, (every|each) evening, in the evening, in the evenings
typed-part-night = night, nights, (every|each) night, at night
typed-today-morning = this morning
typed-today-noon = this noon, today at lunch
typed-today-afternoon = this afternoon
typed-today-evening = this evening, tonight
typed-today-night = tonight late
typed-cue-after-lunch = after lunch, after my lunch, after lunchtime
typed-cue-before-lunch = before lunch
typed-cue-after-breakfast = after breakfast, after my breakfast, when i have had breakfast
typed-cue-coffee = after coffee, after my coffee, after a coffee, after the coffee, when the coffee is done, when my coffee is done, with my coffee, after the first coffee
typed-cue-laptop = before i shut the laptop, before i shut my laptop, when i shut the laptop, when i shut my laptop, after shutting the laptop, before i close the laptop, when i close my laptop, when i close the laptop, before i log off, when i log off, when i switch off the computer, before i switch off the computer
typed-cue-home = when i get home, when i come home, when im home, once im home, after coming home, when i get back home, when i arrive home
typed-cue-before-bed = before bed, before bedtime, at bedtime, bedtime, before sleep, before i go to bed, before going to bed, before sleeping
typed-cue-after-work = after work, when i finish work, after the office, when work is over, when work is done, after my shift
typed-cue-before-work = before work
typed-cue-before-dinner = before dinner, before supper
typed-cue-after-meals = after every meal, after each meal, after meals, after eating
typed-cue-after-dinner = after dinner, after supper
typed-cue-wake-up = when i wake up, after waking up, when i get up, on waking, after i wake up

## Days

typed-weekday-1 = mon, mo, monday, mondays, on monday, (every|each) monday
typed-weekday-2 = tue, tu, tues, tuesday, tuesdays, (every|each) tuesday
typed-weekday-3 = wed, we, weds, wednesday, wednesdays, (every|each) wednesday
typed-weekday-4 = thu, th, thur, thurs, thursday, thursdays, (every|each) thursday
typed-weekday-5 = fri, fr, friday, fridays, (every|each) friday
typed-weekday-6 = sat, sa, saturday, saturdays, (every|each) saturday
typed-weekday-7 = sun, su, sunday, sundays, (every|each) sunday
typed-days-daily = daily, every day, everyday, each day, all days, every single day, seven days a week, 7 days a week, all week, day and night
typed-days-weekdays =
    weekdays, weekday, workdays, workday, working days, work days, business days, (every|each) weekday, (every|each) workday, on weekdays, m f, mo fr, during the week, every working day
typed-days-weekend = weekend, weekends, at weekends, at the weekend, on weekends, on the weekend, (every|each) weekend, week end
typed-days-range = from <days> to|through|thru|till|until <days>, <days> to|through|thru|till|until <days>, between <days> and <days>
typed-days-except =
    except (for|on) <days>, but not (on) <days>, not (on) <days>, excluding <days>, apart from <days>, other than <days>, without <days>, but <days>
typed-days-off =
    dont work (on) <days>, do not work (on) <days>, not working (on) <days>, never work (on) <days>, 
        <days> off, <days> free, <days> closed, <days> none, <days> nothing, off <days>, closed <days>, no <days>, never (on) <days>, nothing on <days>, <days> are|is off|free, <days> no reminders
typed-month-1 = jan, january
typed-month-2 = feb, february
typed-month-3 = mar, march
typed-month-4 = apr, april
typed-month-5 = may
typed-month-6 = jun, june
typed-month-7 = jul, july
typed-month-8 = aug, august
typed-month-9 = sep, sept, september
typed-month-10 = oct, october
typed-month-11 = nov, november
typed-month-12 = dec, december
typed-date =
    <day> <month>, <month> <day>, <day> of <month>, the <day> of <month>, <month> the <day>, <day> <month> <year>, <month> <day> <year>
typed-date-range = from <day> to|until|till <day> <month>, <day> to|until|till <day> <month>, from <day> <month> to|until|till <day> <month>, <day> <month> to|until|till <day> <month>, from <month> <day> to|until|till <day>, from <month> <day> to|until|till <month> <day>, between <day> and <day> <month>
typed-date-day = the <day> st|nd|rd|th, <day> st|nd|rd|th, on the <day>
typed-day-today = today, the day, now on
typed-day-tomorrow = tomorrow, tmr, tmrw, tomorow, tommorow, tommorrow, 2morrow
typed-day-after-tomorrow = day after tomorrow, the day after tomorrow
typed-day-yesterday = yesterday, yesterdays, yday, last night, yest
typed-day-before-yesterday = day before yesterday, the day before yesterday
typed-day-coming = next <days>, this <days>, this coming <days>, coming <days>
typed-week-this = this week, end of the week, the end of the week, end of week, the rest of the week, rest of the week
typed-week-next = next week

## How often

typed-every = every <length>, each <length>, once every <length>, once in <length>, at <length> intervals, in <length> intervals, every other <length>
typed-every-stand =
    dont let me sit for|more than <length>, dont let me sit for more|longer than <length>, dont let me sit longer than <length>, dont let me sit over <length>, i shouldnt sit for more|longer than <length>, stop me from sitting for more|longer than <length>, stop me sitting for more|longer than <length>
typed-interval-60m = hourly, every hour, each hour, once an hour, every full hour, on the hour
typed-interval-30m = every half hour, half hourly, every half an hour, twice an hour, every half-hour
typed-interval-90m = every hour and a half, every one and a half hours
typed-interval-2h = every other hour, every second hour
typed-interval-2d = every other day, every second day, alternate days, on alternate days, each other day, every 2nd day
typed-interval-3d = every third day, every 3rd day
typed-often-1-week = once a week, weekly, once per week, every week, one time a week, once weekly
typed-often-2-week = twice a week, twice per week, twice weekly
typed-often-3-week = three times a week, thrice a week
typed-often-2-day = twice a day, twice daily, twice per day, two times a day
typed-often-3-day = thrice a day
typed-often-1-day = once a day, once daily, once per day
typed-times-each-day = <number> times a|per|each|every day, <number> times daily, <number> x a day, <number> a day
typed-times-each-week = <number> times a|per|each|every week, <number> times weekly, <number> x a week, <number> days a week, <number> a week
typed-in = give me (another|like) <length>, <length> more, in <length>, in about <length>, <length> from now, after <length>, <length> later, in another <length>, in like <length>
typed-ago = <length> ago, <length> back

## Small words

typed-until = until, till, til, untill, up to, through, to, back on, back at, by
typed-from = from, starting, as of, beginning, since, last week, last month, last year, recently, lately
typed-and = and, then, plus, n, also, as well as
typed-but = but, although, though, except, except for, apart from, but not
typed-not = not, no, forgot, skip the, skip my, skip todays, didnt, didn t, did not, havent, have not, hasnt, wasnt, couldnt, could not, never, without, dont, do not, cant, wont, skipped, missed, forgot to, no time for, too tired to, too busy to, failed to
typed-wish =
    id like, i would like, i want to, i want, want to, wanna, i need to, i need, need to, i should, should, should i, i would like to, id like to, like to, i will, ill, i am going to, im going to, going to, gonna, i plan to, can i, may i, shall i, could i, lets, let us, i have to, have to, must, i must, i wish, do i, do i have to, when should i
typed-courtesy = please, pls, plz, thanks, thank, you, now, me, my, the
typed-filler =
    the, my, our, your, me, s, it, i, ive, i have, have, has, had, im, i am, am, was, were, been, we, you, a, an, of, for, to, on, at, in, with, some, this, that, is, are, be, so, just, already, about, around, approximately, approx, roughly, maybe, like, please, pls, plz, kindly, hey, hi, ok, okay, well, oh, um, now, today too, too, again, more, also, and then, it was, there, here, out, up, time, every, each, during, over, per, right, really, actually, btw, by the way, instead, can you, could you, would you, will you, do you, can u, u, please can you, you can, such as, as, or so, or, all, any, long, little, short, nice, quick, lovely, good, great, big, bit, a bit, a little, kind of, sort of, much, very, one, session, sessions, exercise, workout, total, in total, altogether, straight, each side, per side, both sides, later on, get, got, go, going, went, take, taken, took, do, doing, its, by then, hours, working hours, level, out of, minutes of, me to, to do, outside, round the block, around the block, with the dog, with my dog, the dog, to work, to the office, home, at work, at home, at the office, in the office, in the park, in the gym, at the gym, with a friend, with friends, myself, next, the next, anymore, any more, any longer, self, say, think, guess, i think, i guess, maybe a, since

## What was done

typed-done =
    done, did, i did, did it, i did it, did that, done it, done that, finished, finish, completed, complete, all done, ok done, just did, just done, did my, have done, ive done, ticked, tick, checked, check, log, logged, record, count, count it, add, ✅, ✔, ☑, 👍, 👌, 💪, done and dusted, managed, got it done, was able to, forgot to log, forgot to tick, forgot to tell you, forgot to count, forgot to say, forgot to mention, forgot to press done, forgot to tick off
typed-not-done =
    havent done anything, didnt do anything, did nothing, done nothing, nothing done, nothing today, not done, i did nothing, havent moved, didnt move, didnt manage, couldnt manage, didnt get to it, didnt make it, didnt do it, havent done it, didnt do any, no exercise today, no exercises today, no movement today, lazy day, been lazy, was lazy, not yet, havent yet, i forgot, forgot, forgot it, i forgot it, i forgot today, forgot about it, i was too busy, too busy, had no time, no time today
typed-anything = anything, any of it, any, it, them, exercises, exercise, move, do
typed-all = all of it, all of them, everything, all, all exercises, all my exercises, the whole routine, whole routine, my routine, the routine, the whole plan, the whole lot, whole plan, the lot
typed-did-walk =
    walked, ive walked, i walked, went for a walk, went for walk, went on a walk, went for a stroll, took a walk, took a stroll, been walking, been for a walk, went walking, strolled, had a walk, did a walk, was walking, been out walking, walked the dog, went for a wander, got a walk in, hiked, went hiking, went for a hike, took a hike
typed-did-stand = had a break, took a break, taken a break, ive taken a break, did a break, had my break, took my break, had a stand, standing now, im standing, i am standing, im up, up now, on my feet now, stood, stood up, got up, got out of my chair, was standing, been standing, got off my chair, got up from my chair, been on my feet
typed-did-stretch = stretched, did stretches, did some stretching, did my stretches, been stretching, had a stretch, was stretching, did a stretch
typed-did-strengthen = strengthened, trained, did strength training, worked my core, trained my core, worked out my core, did core, did my core
typed-did-hamstring = stretched my hamstrings, stretched hamstrings, stretched the hamstrings, stretched my thighs, stretched the back of my thighs
typed-did-hip-flexor = stretched my hip flexors, stretched my hips, stretched hip flexors, stretched the hip flexors
typed-did-pelvic-tilt = tilted my pelvis
typed-did-draw-in = drew in my belly
typed-counted-pelvic-tilt = pelvic tilts, tilts, hip lifts
typed-counted-draw-in = draw ins, drawins
typed-counted-walk = walks, strolls, hikes, walking sessions
typed-counted-walk-short = short walks, little walks, quick walks
typed-counted-stretch = stretches, stretching sessions
typed-counted-strengthen = workouts, strength sessions, strengthening sessions, core sessions
typed-counted-hamstring = hamstring stretches, hamstrings stretches
typed-counted-hip-flexor = hip flexor stretches, lunges
typed-counted-stand = stand ups, standups, stands, breaks, standing breaks, stand breaks, breaks from sitting, sitting breaks
typed-counted-back-bend = back bends, backbends
typed-counted-twist = twists
typed-counted-knee-rolls = knee rolls, knee drops
typed-counted-chest = chest stretches, chest openers
typed-counted-thigh-front = thigh stretches, quad stretches
typed-counted-knee-to-chest = knee hugs, knees to chest
typed-counted-neck-turn = neck turns, neck rotations, head turns
typed-counted-cat = cats, cat stretches, cat cows, cat camels
typed-counted-side-bend = side bends, sidebends
typed-counted-heels = heel sits
typed-counted-sit-to-stand = sit to stands, chair stands, chair rises, chair squats
typed-counted-bridge = bridges, glute bridges, hip bridges, hip raises
typed-counted-heel-raise = heel raises, calf raises, toe raises
typed-counted-tilt-kneeling = kneeling tilts
typed-counted-hip-march = hip marches, seated marches, knee lifts
typed-counted-bird-dog = bird dogs, birddogs, leg lifts
typed-counted-mini-squat = squats, mini squats, half squats, knee bends
typed-counted-side-plank = side planks, planks, side bridges
typed-counted-one-leg-stand = one leg stands
typed-subject-walk = walk, walking, a walk, stroll, go walking, go for a walk, take a walk, going for a walk, go outside for a walk, walk a bit, dog walk
typed-subject-stand = standing break, stand break, break from sitting, break from the chair, stand, stand up, standing, standing up, get up, get up from my chair, get off my chair, get out of my chair, leave the chair, get on my feet, leave my desk, standup
typed-subject-stretch = stretch, stretching, do stretches, stretch out, stretch exercises, stretching exercises, mobility
typed-subject-strengthen = strengthen, strength training, core exercises, core workout, core work, back exercises, back strengthening, strength exercises, do core
typed-subject-hamstring = hamstring
typed-subject-hip-flexor = hip flexor
typed-subject-draw-in = draw in, drawing in
typed-subject-pelvic-tilt = pelvic tilt

## Other movement. ".like" names what it is most like; it is asked once what it is to count as.

typed-movement-cycling = cycle, cycling, bike, biking, bike ride, ride my bike, spinning, cycle ride, bicycle, exercise bike
    .like = walk
typed-moved-cycling = cycled, biked, rode my bike, went cycling, went for a bike ride, went for a ride, was cycling, rode the bike, been cycling, went biking
typed-movement-swimming = swim, swimming, aqua fit, aquafit, water aerobics
    .like = walk
typed-moved-swimming = swam, went swimming, went for a swim, been swimming, had a swim
typed-movement-running = run, running, jog, jogging, treadmill
    .like = walk
typed-moved-running = ran, jogged, went running, went for a run, went jogging, went for a jog, been running, been jogging
typed-movement-dancing = dance, dancing, zumba
    .like = walk
typed-moved-dancing = danced, went dancing, been dancing
typed-movement-gardening = garden, gardening, garden work, yard work, mowing, mow the lawn
    .like = walk
typed-moved-gardening = gardened, worked in the garden, mowed the lawn, did gardening, did some gardening, was gardening, been gardening
typed-movement-yoga = yoga, yoga class
    .like = stretch, strengthen
typed-moved-yoga = did yoga, did some yoga, went to yoga, had yoga
typed-movement-pilates = pilates, barre
    .like = strengthen, stretch
typed-moved-pilates = did pilates, went to pilates
typed-movement-gym = gym, weights, weight training, weight lifting, weightlifting, crossfit, plank, planks, squats, squat, push ups, pushups, sit ups, rowing, rower, hiit, bodyweight
    .like = strengthen
typed-moved-gym = went to the gym, hit the gym, lifted weights, lifted, rowed, did planks, did squats, planked, was at the gym
typed-movement-tai-chi = tai chi, taichi, qigong, qi gong
    .like = stretch, walk
typed-movement-ball-games = tennis, football, soccer, badminton, basketball, volleyball, golf, table tennis, squash game, padel, ping pong, pickleball
    .like = walk
typed-moved-ball-games = played tennis, played football, played soccer, played badminton, played basketball, played golf, played volleyball
typed-movement-cardio = cardio, aerobics, elliptical, cross trainer, stepper, stair climber
    .like = walk
typed-movement-climbing = climbing, bouldering, skiing, skating, ski
    .like = walk, strengthen
typed-moved-climbing = climbed, went climbing, went bouldering, went skiing, skated, skied

## Reminders

typed-remind =
    remind, remind me, reminding me of, reminded, be reminded, to be reminded, reminder, a reminder, remember, set a reminder, set a reminder for, set reminder, set up a reminder, set up, set an alarm, set an alarm for, set alarm for, alarm, set me a reminder, create a reminder, add a reminder, new reminder, make a reminder, plan, plan a, schedule, schedule a, ping me, nudge me, tell me, tell me to, notify me, alert me, prompt me, make me, get me to, poke me, wake me, let me know, add, put, give me a reminder, send me a reminder, i want to be reminded
typed-reminders = reminder, reminders, message, messages, messaging, notification, notifications, reminding, reminding me, sending, bothering, alerts, pings, messaging me, the reminder, reminders for
typed-unplan =
    delete, remove, cancel, drop, get rid of, take out, no more, dont remind me, do not remind me, stop reminding me, take away, clear, erase, turn off, switch off, disable, unschedule
typed-start-alone = start, begin, lets start, lets go, lets begin, get started, start again, turn on reminders, turn reminders on, subscribe
typed-start = start, begin, start reminding me, turn on, switch on, turn reminders on, turn on reminders, switch on reminders, start reminders
typed-resume = resume, unpause, unmute, continue reminders, end the pause, end pause, im back, i am back, back from holiday, back to work, back again, feeling better again, resume reminders
typed-stop-alone =
    stop, stop it, stop now, please stop, stop please, quit, enough, i quit, opt out, cancel, cancel everything, leave me alone, go away, stop all, stop everything, no more, mute, end, end it, off, turn off, turn it off, turn them off, turn them all off, i want to stop, i want out, how do i stop, how do i stop this, how do i turn this off, how do i turn it off, how do i turn off reminders, how do i turn the reminders off, can you stop, no more please
typed-stop =
    stop, unsubscribe, stop reminding me, stop sending me reminders, stop messaging me, stop writing (to) me, stop texting me, stop bothering me, stop (the|all|my) reminders, dont send me anything, dont send anything, dont send me messages, dont send me reminders, dont send reminders, no reminders, no more reminders, no more messages, no more notifications, dont remind me, dont remind me anymore, do not remind me, dont write to me, dont message me, turn|switch off (all) (my|the) reminders, turn|switch (the|all|my) reminders off, turn off all notifications, disable (all|the) reminders, cancel all (my|the) reminders, cancel reminders, cancel my reminders, remove all reminders, delete all reminders, end all reminders, i dont want (any) (more) reminders, i dont want reminders anymore, i want no more reminders, reminders off, no notifications

## Hours

typed-hours =
    set|change|update (my) hours (to), set|change|update my working hours to, i start work, i start, i start at, i finish, i finish work, i stop work, i end work, i work until, i work till, my day starts, my day ends, i begin work,
        i work, i work from, i work nights, night shift, nights, i am working, im working, my hours, my hours are, my working hours, my working hours are, working hours, work hours, my work hours, office hours, my office hours, im at work, i am at work, im in the office, i am in the office, im at my desk, i am at my desk, hours, my shift, my shift is, shift, my day is, my workday is, my working day is, remind me only, my hours
typed-only = only, only remind me, just remind me, remind me only, only between, only from
typed-any-time = always, any time, anytime, at any time, around the clock

typed-quiet-hours =
    quiet hours, quiet time, not before, not after, nothing before, nothing after, no messages before, no messages after, no reminders before, no reminders after, dont text me before|after, dont text me at night, dont message me before|after, dont message me at night, dont remind me before|after, dont remind me at night, stop reminding me before|after, stop reminding me at night, never before, never after, not at night, no messages at night, no reminders at night, nothing at night, too early, too late in the day, later in the day only

## Pauses, and later

typed-pause =
    for a while, for now, for a bit, for some time, off, pause, pause for, take a break, need a break, i need a break, quiet, be quiet, keep quiet, stay quiet, silence, silent, mute, leave me alone, leave me in peace, rest, hush, do not disturb, dnd, give me a break, break, hold, hold off, dont disturb, no reminders for, no reminders until, no messages, in a meeting, im in a meeting, i am in a meeting, meeting, in meetings, in a call, on a call, busy, im busy, i am busy, suspend, freeze, give it a rest, day off, a day off, the day off, taking the day off, taking, im off, i am off, off work, stop for, shut up for, let me rest, let me work, let me focus, focus time, disturb, dont bother me, stop bothering me for, be silent, stay silent, please pause, hold the reminders, not now for, snooze everything, snooze all
typed-sick =
    sick, ill, im sick, i am sick, im ill, i am ill, sick leave, unwell, not well, im not well, i feel sick, feeling sick, i feel ill, not feeling well, im not feeling well, flu, the flu, i have the flu, i have flu, got the flu, a cold, i have a cold, ive got a cold, caught a cold, covid, i have covid, in hospital, in bed with, down with, stomach bug, migraine, under the weather, off sick
typed-holiday =
    holiday, holidays, vacation, on holiday, on holidays, on vacation, on leave, annual leave, im on holiday, i am on holiday, im on vacation, i am on vacation, away, im away, i am away, travelling, traveling, trip, on a trip, im going on holiday, going on holiday, going on vacation, we are on holiday, im off on holiday, out of office, out of town, im out of office, camping
typed-forever = forever, for ever, for good, indefinitely, permanently, always, until further notice, for all time
typed-rest-of-day = rest of the day, the rest of the day, the rest of today, rest of today, remainder of the day, end of the day, the end of the day, end of day, all day, the whole day, whole day, the day, eod
typed-later =
    cant right now, cant now, i cant right now, i cant now, not right now, busy right now, im busy right now, bad time, later, snooze, not now, in a bit, in a while, in a moment, in a minute, wait, one moment, give me a minute, postpone, delay, remind me later, remind me again, ask me later, ask again, ask me again, come back, come back later, try again, remind me again later, maybe later, a bit later, soon, hold on, put it off, push it back, push, move it to, another time, later please
typed-skip-alone =
    👎, ❌, no, nope, nah, skip, cant today, i cant today, cant do it, i couldnt, couldnt, cant do this, skip it, skip this, skip this one, skip today, not today, no thanks, no thank you, not this time, i cant, cant, pass, let it go, not now thanks, im not doing it, not doing it, leave it, leave it for today, leave it today, not feeling it, no not today, i wont, next time, too busy, no time, too tired, not in the mood, dont want to, dont feel like it
typed-skip = not today, skip today, skip this, skip it, skip this one, let it go for today, let it go, ill skip, i will skip, skip, pass on this, not this time, next time
typed-guide-alone = guide me, guide, guide me through it, guide me through, walk me through it, walk me through, lead me, lead me through it, do it with me, lets do it, together
typed-guide = guide me, guide me through, walk me through, lead me through, talk me through, coach me through
typed-how =
    how long should i, how often should i, how much should i, how many times should i, how many times a day should i, how many should i, how long do i, how often do i, how much do i, what is, whats, what is a, how, how do i, how do i do, how to, how to do, how can i, show me, show me how, show, what does it look like, how does it go, how is it done, how is that done, explain, instructions, steps for, steps, show me the, demonstrate, teach me, how should i do, what is a, whats a, picture of, video of, how does the, how do you do

## Pain, and reasons

typed-hurts =
    back is worse, back is bad, back feels worse, back feels bad, tense, hurt, hurts, it hurts, that hurt, that hurts, ouch, ow, owie, aua, pain, pains, painful, in pain, ache, aches, aching, achy, sore, soreness, stiff, stiffness, backache, back ache, back pain, backpain, back pains, twinge, throbbing, it is sore, cramp, cramps, cramping, hurting, discomfort, tender, uncomfortable, playing up, acting up, killing me, spasm, lumbago, sciatica
typed-body =
    back is better, back is fine, back is good, back is great, back feels better, back feels good, back feels great, back feels fine, my back, back, the back, lower back, my lower back, spine, my spine, pain level, pain is, pain score, pain is at, back is, back is a, back feels, back was, back at, my neck, my shoulder, my shoulders, neck
typed-feels = feels, feel, feeling, better, worse, bad, level, out of, today its, today it is, score, rate, rating, more or less
typed-level-0 = no pain, no pain at all, pain free, painfree, without pain, no pains, no back pain, no more pain, nothing hurts, zero pain, doesnt hurt, does not hurt, it doesnt hurt, no longer hurts, pain is gone, the pain is gone, pain gone, not hurting, no ache, no aches, no backache, my back doesnt hurt, back doesnt hurt, not sore, no longer sore
typed-why =
    why, why is, why does, why do, why should i, why should, what is the point of, whats the point of, any use, any good, is it good, is it useful, does it help, do they help, is it bad, what is the best, whats the best, what is a good, best way, how come, for what reason, what for, what causes, caused by, reason, reasons, reason for, explain why, tell me about, what about, is it true, good for, bad for, benefits of, benefit of, the benefit of, what does do, how important is, influence, influences, affect, affects, does it matter, can cause, worth it, good for my back, bad for my back, related to, linked to, because of, due to
typed-question = is, does, do, are, can, could, would, will, cause, causes, help with, help against, matter, matters, important, worth
typed-reason-flexibility = stretch, stretching, hamstring stretch, hip flexor stretch, hip stretch, flexibility, flexible, tight hips, tight hamstrings
typed-reason-core = core, core strength, weak core, core training, core exercises, abs
typed-reason-circulation = circulation, circulation and fatigue, blood circulation, sitting, sit, prolonged sitting, long sitting, sitting too long, sitting all day, oxygen, desk job, desk work, sitting at a desk
typed-reason-weight = weight, overweight, body weight, losing weight, lose weight, being heavy, obesity, fat, bmi
typed-reason-sleep = sleep, sleeping, bed, mattress, pillow, sleep position, sleeping position, lack of sleep, bad sleep
typed-reason-stress = stress, stressed, anxiety, tension, worries, burnout, mental
typed-reason-posture = posture, ergonomics, ergonomic, ergonomic chair, standing desk, monitor height, sitting posture, slouching, slouch, chair, hunching, hunched
typed-reason-youth = youth, habits of youth, childhood, when i was young, school bag, growing up

## Where somebody is

typed-yes-alone = yes, yep, yeah, yup, ok, okay, sure, yes ok, will do, on it, doing it, doing it now, ok will do
typed-zone = change timezone, change time zone, change my timezone, change my time zone, wrong time zone, wrong timezone, my timezone is wrong, we are in, were in, we live in, change|set|switch|update (my|the) timezone to, change|set|switch|update (my|the) time zone to, i live in, i am in, im in, im based in, based in, living in, im from, i live near, my city is, my time zone is, my timezone is, time zone, timezone, change timezone to, change time zone to, set timezone to, set time zone to, my zone is, set my timezone to, located in, my location is
typed-moved =
    i moved to, moved to, i have moved to, ive moved to, im moving to, moving to, we moved to, im travelling to, im traveling to, travelling to, traveling to, i travel to, im flying to, flying to, i fly to, im going to be in, i am now in, im now in, relocated to, i relocated to, now living in, i am travelling to, ill be in, i arrived in, arrived in, landed in, just landed in
typed-clock-here = here, its, it is, its here, it is here, the time here is, my clock says, my clock shows, time is, the time is, here it is, here its, my time is, local time, local time is, right now its, right now it is, its now, it is now

## Parts of the bot

typed-stats = what did i do this week, what did i do last week, what have i done this week, what did i do so far, how was my week, how did my week go, stats, statistics, my stats, how am i doing, hows it going, how many, how much did i, how much have i, my progress, progress, streak, my streak, score, show my stats, summary, what have i done, how did i do, my week
typed-buddies = buddies, my buddies, show my buddies, who are my buddies, my circle, my circles, invite a friend, invite somebody, invite someone, invite my friend, can i invite a friend, how do i invite a friend, who moved today, who has moved today, did my buddies move
typed-report = report, my report, pdf, send me a report, summary for my doctor, report for my doctor, for my physio, for my doctor
typed-plan-alone = plan, my plan, show plan, show my plan, the plan, reminders, my reminders, show my reminders, list reminders, what reminders do i have, schedule, my schedule
typed-plan = show me the plan, show me my plan, show me the reminders, show me my reminders, whats the plan, what is the plan, whats on today, what do i have today, change plan, edit plan, show plan, change reminders, edit reminders, manage reminders, when is my next, whens my next, what time is my next, when is the next, whats next, what is next, next reminder, what is coming up, whats coming up, more reminders, more often, remind me more often, my plan, show my plan, change my plan, edit my plan, my reminders, show my reminders, my schedule, which reminders do i have, what reminders do i have, list my reminders, change the plan
typed-settings = settings, my settings, options, preferences, configuration, config
typed-exercises = exercises, list of exercises, which exercises, what exercises, all the exercises, the exercises, exercise list, show exercises, show me exercises, show me the exercises, what can i do, give me an exercise, show me an exercise
typed-help = help, help me, commands, what can you do, how does this work, how does it work, how do i use this, manual, menu, instructions please, what do i do, what now, how do you work, what are the commands, usage, i need help
typed-greeting = test, testing, ping, are you there, are you still there, anybody there, hello, hi, hey, hiya, hi there, hello there, good morning, morning all, good afternoon, good evening, good day, greetings, howdy, yo, hey there, hallo, good morning limber, hello again, whats up, sup, 👋
typed-noted-alone = ok, okay, k, noted, understood, got it, right, 👍, 👌, ✅, fair enough, yes, yep, yeah, yup, sure, alright, all right, good, fine, im fine, im good, not bad, all good, yay, so so, cool cool, lol, haha, hahaha, 😂, 😄, 😁, wow, hmm, hm, ah, oh, aha, i see, interesting
typed-no-alone = no, nope, nah, no thanks, no thank you, not really, not interested, rather not, never mind, nevermind, nvm, forget it
typed-apology = sorry, im sorry, i am sorry, ok sorry, sorry about that, my bad, so sorry, apologies, i apologise, i apologize, forgive me
typed-farewell = good night, goodnight, night night, bye, bye bye, goodbye, good bye, see you, see you later, see ya, cu, later gator, talk later, talk to you later, see you tomorrow, have a nice day, have a good day, have a nice weekend, take care
typed-how-are-you = how are you, how are you doing, how are you today, hows it going, how is it going, how do you do, how r u, hru, and you, and how are you, whats new, how have you been
typed-undo = undo, undo that, undo it, take it back, take that back, that was wrong, that is wrong, thats wrong, wrong, i didnt mean that, didnt mean that, oops, my mistake, by mistake, revert, correction, not what i meant, thats not what i meant, thats not right, uncount
typed-thanks =
    back is better, back is fine, back is good, back is great, back feels better, back feels good, back feels great, back feels fine, love this bot, youre the best, you are the best, good work,
        thanks, thank you, thank u, thx, ty, tysm, cheers, many thanks, thanks a lot, thank you so much, thank you very much, this helps, that helps, that helped, helpful, great, awesome, cool, perfect, nice, love it, i love it, i like it, well done, good job, good bot, today was a good day, good day today, had a good day, feeling great, i feel great, i feel good, feeling good, 🙂, 😊, 😀, 😃, ❤, 🙏, 🥰, 😍, 💚, 🌿, ☺, 🤗, 🎉, lovely, amazing, brilliant, super, wonderful, sounds good, much appreciated, appreciate it, great bot, you rock, i love you, love you, love u, ❤️
typed-greeting-alone = good morning, morning
typed-annoyed =
    i cant stand it, cant stand this, bloody hell,
        fewer reminders, less reminders, fewer messages, less messages, less often, remind me less often, remind me less, less please,
        shut up, this is bullshit, bullshit, fuck, fuck you, fuck off, piss off, annoying, you are annoying, youre annoying, so annoying, this sucks, you suck, stupid, stupid bot, idiot, useless, crap, this is crap, shit, hate this, i hate this, i hate you, damn, too many messages, too many reminders, too often, spam, youre spamming me, stop spamming, this is stupid, nonsense, go to hell, 😡, 🤬, 😠, 🖕, wtf, bugger off, get lost, dumb, you are useless, rubbish, terrible, worst bot, nagging, stop nagging
typed-who-are-you =
    are you a robot, are you a bot, are you human, are you a human, are you real, are you a person, are you a real person, are you an ai, are you ai, are you chatgpt, who are you, what are you, who made you, who built you, who created you, who is behind this, who runs this, who runs you, who owns you, who wrote you, whats your name, what is your name, is this a bot, is this a robot, is this a real person, am i talking to a human, am i talking to a robot, am i talking to a bot, are you a machine, is there a human, is anyone there, who is this, who programmed you, where do you come from, who developed you
typed-signs = when should i see a doctor, should i see a doctor, do i need a doctor, do i need to see a doctor, when do i need a doctor, when to see a doctor, should i go to the doctor, should i go to a doctor, when should i go to the doctor, when to get help, when should i get help, warning signs, red flags, is it serious, is this serious, is it dangerous, is this dangerous, should i be worried, should i worry
typed-kept = delete my data, erase my data, delete everything about me, erase everything about me, delete my account, remove my data, remove my account, export my data, download my data, what do you know about me, what do you store, what do you keep, what data do you have, what do you save, my data, is my data safe, who can see this, who can read this, who sees my data, do you sell my data, is this private, data protection, gdpr
typed-bug =
    you forgot to remind me, didnt remind me, why didnt you remind me, you didnt remind me, did you remind me, no reminder came, no reminders came, reminder was late, reminder was too late, reminders dont come, i got no reminder, i get no reminders, bug, a bug, report a bug, found a bug, i found a bug, theres a bug, report a problem, report an issue, problem with the bot, something is broken, its broken, it is broken, its not working, doesnt work, does not work, not working, error, broken, youre broken, file a bug, feedback, contact, contact support, support, complaint, i have a complaint, suggestion
