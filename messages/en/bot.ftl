# What the bot says around the exercises, the causes and the safety texts, which have files of
# their own. Telegram's HTML is allowed; values are escaped before they enter.

## Start

welcome =
    👋 <b>Hello, { $name }!</b> I’m Limber, and I look after backs.

    • At your own times I remind you to stand up, walk, stretch and strengthen.
    • I show every exercise so that you can do it right away, and keep a friendly count.
    • I’m for general wellness: no diagnosis, and no substitute for a doctor or physiotherapist.
welcome-back-on = 👋 Good to see you. Your reminders are on. { $next }
welcome-back-will-pause = 👋 Good to see you. Your reminders are on, and rest from { $from } until { $until }. { $next }
welcome-back-paused = 👋 Good to see you. Your reminders rest until { $until }; /resume ends the rest sooner.
ask-zone =
    🕑 <b>What time is it for you?</b>

    Tap the one that fits, share your location, or type your city, your time zone or the time.
    <i>A location is used to find your time zone and is not kept.</i>
ask-zone-now = Right now I have you in <b>{ $city }</b>, where it is { $time }.
ask-zone-placeholder = City, zone or time
share-location = 📍 Share my location
clock-label = { $time } · { $city }
clock-label-country = { $time } · { $city }, { $country }
which-place = 🕑 Which of these is nearest to you?
place-elsewhere =
    📍 Are you there yourself? Tap the clock and I’ll go by it. If you aren’t, all stays as it is.
zones = 🕑 Which of these clocks shows your time?
other-times = None of these
zone-unread =
    I couldn’t find that place. Try a larger city nearby, such as <code>Porto</code>, a zone such as <code>Europe/Lisbon</code>, or what your clock shows, such as <code>{ $time }</code>.
location-unread =
    I couldn’t tell a time zone from that spot. Please type a city instead, such as <code>Porto</code>.
subscribed =
    ✅ <b>{ $city }, { $time }.</b> You’re all set, with a small plan to begin with. { $next }

    /exercise shows any exercise now, /today your day, and /pause gives you a rest.
zone-changed = ✅ <b>{ $city }, { $time }.</b> Your reminders keep their hours there. { $next }
ask-place = 📍 <b>Where are you for most of the day?</b> I choose exercises that fit there.
place-desk = At a desk
place-feet = On my feet
place-home = At home
place-no-floor = Better no floor
place-known-desk = 👍 Thank you. Within your /hours I suggest what is easily done at a desk. What is done on the floor comes before or after them.
place-known-feet = 👍 Thank you. Within your /hours I suggest what needs no floor, and a break means that you sit down. What is done on the floor comes before or after them.
place-known-home = 👍 Thank you. You have room at home, so some exercises are done on the floor.
place-known-no-floor = 👍 Thank you. I suggest nothing for which you’d have to get down to the floor.
ask-amount = ⚖️ <b>How much of me would you like?</b> You can change it at any time.
amount-light = A little · about 3 a day
amount-steady = Some · about 5 a day
amount-close = A lot · about 8 a day
# Ends the questions of the start, below one of the three amount-known.
ready =
    ⏳ I come within your hours ({ $hours }). { $next }

    Would you like to try one right away?
ready-hours = { $days }, { $ranges }
# One line of the hours behind another.
hours-and-more = { $hours }; { $more }
button-try = ▶️ Try one now · { $minutes } min
amount-known-light = 👍 A little, then: one break each working day, beside walking, stretching and strengthening.
amount-known-steady = 👍 Three breaks each working day, then, beside walking, stretching and strengthening.
amount-known-close = 👍 Breaks all through your /hours, then, beside walking, stretching and strengthening.
settings-amount-light = ⚖️ A little: one break each working day
settings-amount-steady = ⚖️ Some: three breaks each working day
settings-amount-close = ⚖️ A lot: breaks all through your hours
button-amount = ⚖️ How much
place-may-change = Is it different one day? Change it in /settings. What you put into your plan yourself comes wherever you are.
# A sign in front of what it stands for, mostly on a button.
with-icon = { $icon } { $label }
plan-line = { $icon } <b>{ $what }</b>: { $when }

## Reminders

reminder-heading = { $icon } <b>{ $opening }</b>
# Of an exercise that is known: openings.ftl has the invitations.
reminder-brief =
    { $icon } <b>{ $opening }</b>
    { $name } · { $dose }
reminder-light = { $icon } { $opening } <i>{ $dose }</i>
opening-with-idea = { $opening } { $idea }
thought = <i>{ $thought }</i>
several = Time to move
several-heading = 🙌 <b>{ $opening }</b>
several-line = { $mark } <b>{ $name }</b> · { $dose }
button-done-one = ✅ { $name }
button-open-one = { $name } ›
exercise-heading = <b>{ $name }</b> · { $dose }
step = { $number }. { $step }
felt = <i>Where you feel it:</i> { $felt }
steps-quote = <blockquote expandable>{ $steps }</blockquote>
gate-quote = <blockquote expandable>{ $gate }</blockquote>
button-done = ✅ Done
button-later = ⏰ Later
button-more = ⋯
button-picture = 🎞 Picture
button-hurts-brief = ⚠️ Hurts
button-hurts = ⚠️ It hurts · When to get help
later = ⏰ <b>{ $name }</b>: when shall I come back?
later-minutes = In 15 min
later-hour = In 1 hour
later-evening = This evening
later-enough = <b>{ $name }</b>: you’ve put this one off three times, so let’s leave it at that. Do it now, or let it go for today?
offer-move = <b>{ $name }</b>: you’ve put this one off three times. Would another time of day suit you better?
button-move = From now on at { $time }
moved =
    👍 Moved. From now on:
    { $line }
rest-is-over = ▶️ Your rest is over; welcome back.
button-skip = Not today
button-why = Why?
button-steps = ‹ Back to the steps
why-exercise = 💡 <b>Why { $name }?</b>
answers-causes = It answers: { $causes }. More under /why.
reminder-done = ✅ { $name }: done.
reminder-skipped = 🌿 { $name }: not today.
reminder-later = ⏰ { $name }: this one comes back in a while.
reminder-missed = { $icon } { $name }: this one has passed, a new one is below.
snoozed = ⏰ { $name }: I’ll be back { $when }.
skipped = 🌿 { $name }: not today, and that’s fine. It doesn’t touch your streak.
skipped-next = It comes again { $when }.

counted = ✅ <b>{ $what }</b> counted, { $length }.
counted-stand = ✅ <b>{ $what }</b> counted.
counted-several = ✅ Counted:
counted-several-yesterday = ✅ Counted for yesterday:
counted-several-on = ✅ Counted for { $date }:
counted-line = • <b>{ $what }</b>, { $length }
counted-line-times = • <b>{ $what }</b>, { $length } each, { $times } times
enough-today =
    🌙 That makes { $sessions } today, and I’ve stopped counting: your back has had plenty. Tomorrow I count again.
counted-today = Today: { $tallies }.
counted-streak =
    { $days ->
        [1] 🔥 First day of a streak.
       *[other] 🔥 { $days } days in a row.
    }
counted-again = 🌱 That was one for your back.
counted-grown = 🌱 You’ve kept at it. From tomorrow: { $dose }.
button-undo = Undo
felt-easy = 👍 Good to hear. { $dose } from tomorrow on.
felt-right = 👍 Good. { $dose } from tomorrow on.
felt-too-much = 🌿 Good that you say so. { $dose } from tomorrow on.
felt-opens = Its next step is shown from now on; the steps say when to leave it out.
# Of a guided session of several exercises: a line for each stands below.
felt-whole-easy = 👍 Good to hear. From tomorrow on:
felt-whole-right = 👍 Good. From tomorrow on:
felt-whole-too-much = 🌿 Good that you say so. From tomorrow on:
felt-whole-line = • <b>{ $name }</b> · { $dose }
felt-whole-opens = { $name }: its next step is shown from now on; the steps say when to leave it out.
felt-taken-back = ↩️ Taken back. It is as if you hadn’t said how it felt.
button-felt-easy = Easy
button-felt-right = Just right
button-felt-too-much = Too much
undone = ↩️ { $what } ({ $length }) is taken back.
several-undone =
    { $sessions ->
        [one] ↩️ { $sessions } session is taken back.
       *[other] ↩️ { $sessions } sessions are taken back.
    }
undone-today-none = Nothing else is counted today.
nothing-to-undo = There is nothing to take back. Whenever you’ve moved, /done counts it.
ask-done = <b>What did you do?</b> Tap it, or say it with its length: <code>/done walk 20</code>
done-unread =
    I couldn’t use “{ $part }”. Say what you did and, if you like, for how long: <code>/done walk 20</code>, <code>/done hamstring</code>, <code>/done strengthen 10 min</code>
done-bad-length =
    “{ $part }” isn’t a length I can count. From a second to eight hours, like this: <code>/done walk 20</code>

notice-counted = Counted ✓
notice-thanks = Thank you, that helps me choose.
notice-already-counted = Already counted, well done ✓
notice-already-skipped = You’ve put this one aside for today.
notice-already-snoozed = This one comes back in a while.
notice-closed = This one has passed. /done counts whatever you did.
notice-undone = Taken back
notice-already-undone = That is taken back already.
notice-gone = That is no longer here. /help shows what is.

## Why and the library

why-unread = I don’t have an answer for “{ $text }” yet. Here is what I can tell you about:
why-answered-by = <b>What answers it:</b> { $exercises }
why-heading = <b>{ $name }</b>
why-sources = <i>Sources: { $sources }</i>
why-evidence = <b>How sure is this?</b> { $evidence }
button-approach = What helps
button-back-to-causes = ‹ All causes
exercises = 🧘 <b>Exercises</b>. Choose one, and I’ll show you how.
exercises-unread = I don’t know “{ $text }”. These are the ones I know:
button-back-to-exercises = ‹ All exercises
button-how = ‹ How to do it

## How often an exercise comes

button-wish-more = 🔁 More of this
button-wish-never = 🚫 Not for me
button-wish-usual = { $name }: as usual
wish-more = 🔁 <b>{ $name }</b> comes more often.
wish-never = 🚫 <b>{ $name }</b> doesn’t come by itself.
wished-more = 🔁 <b>{ $name }</b> comes about twice as often from now on.
wished-never = 🚫 <b>{ $name }</b> doesn’t come by itself any more. What you put into your plan yourself stays there.
wished-usual = 👍 <b>{ $name }</b> comes as often as the others.

## The dose of an exercise

button-dose = How much?
dose-grows = It grows by small steps when you tell me that it felt right or easy, up to { $dose }. After a break, when it felt too much or if it hurt, it gets smaller again.
dose-own = You’ve set this yourself, so it stays until you change it.
dose-stays = This one stays as it is.
dose-less = − Less
dose-more = + More
dose-let-grow = 🌱 Let it grow
gate-closed = <i>There is a next step here. When this one feels easy, say so after you’ve counted it.</i>
button-exercises = Exercises

## Day and week

today = 📋 <b>{ $weekday }, { $date }</b>
today-empty = Nothing is planned for today.
today-line = { $mark } { $time } { $what }
mark-done = ✅
mark-open = 👉
mark-to-come = 🕑
mark-snoozed = ⏰
mark-skipped = 🌿
mark-missed = ▫️
today-done = Done so far: { $tallies }.
today-done-nothing = Nothing counted yet, and the day is still yours.
today-paused = ⏸ Your reminders rest until { $until }.
today-will-pause = ⏸ Your reminders rest from { $from } until { $until }.
today-stopped = 🔕 Your reminders are off. /start turns them on.
stats-week = 📈 <b>This week</b>
stats-month = 📈 <b>This month</b>
stats-twelve-weeks = 📈 <b>Twelve weeks</b>
stats-year = 📈 <b>Twelve months</b>
stats-week-nothing = Nothing counted yet this week. One minute on your feet is a fine start: /exercise
stats-month-nothing = Nothing counted yet this month. One minute on your feet is a fine start: /exercise
stats-twelve-weeks-nothing = Nothing counted yet. One minute on your feet is a fine start: /exercise
stats-year-nothing = Nothing counted yet. One minute on your feet is a fine start: /exercise
stats-line = { $icon } { $count }, { $length }
stats-line-count = { $icon } { $count }
stats-streak =
    { $days ->
        [0] A streak begins with one session, any day.
        [one] 🔥 <b>{ $days } day</b> in a row.
       *[other] 🔥 <b>{ $days } days</b> in a row.
    }
pain =
    <b>How does your back feel today?</b>
    0 is no pain, 10 the worst that you can imagine. It is for you, to see how the days go; it does not tell where pain comes from.
pain-today = Today you said <b>{ $level }</b>.
pain-level = { $level }
pain-kept = 📝 <b>{ $level } of 10</b> for today. /stats shows your days as a line. If it is strong, or new to you, see when to get help.
button-pain-on = Ask me once a day
button-pain-off = Don’t ask me by yourself
button-pain-when = Another time
button-pain-menu = 📝 Pain question
pain-menu =
    📝 <b>How your back feels:</b> I ask { $when }, without a sound, and not on a day that you’ve told me of already.

    Another time?
pain-menu-off = 📝 <b>How your back feels:</b> I don’t ask by myself. /pain keeps it whenever you like.
chart-pain = Pain, 0 to 10
stats-score = 🌱 Habit score <b>{ $score }</b> of 100.
stats-rules =
    <i>A streak counts the days with at least one session. “Not today”, a pause and days without reminders leave it as it is.
    The habit score climbs with every day on which you do something, and sinks slowly when you don’t: after two weeks it has gone about half the way.
    A strengthening day is one on which at least two big groups of muscles were worked: legs, hips, back, belly, chest, shoulders or arms.
    The 150 minutes of the WHO are brisk ones: you can chat, but not sing.</i>
button-stats-week = Week
    .aliases = this week, weekly
button-stats-month = Month
    .aliases = this month, monthly
button-stats-twelve-weeks = 12 weeks
    .aliases = twelve weeks, three months, 3 months
button-stats-year = Year
    .aliases = this year, twelve months, 12 months
chart-title-week = This week
chart-title-month = This month
chart-title-twelve-weeks = Twelve weeks
chart-title-year = Twelve months
chart-subtitle = up to { $date }
chart-streak =
    { $days ->
        [one] day in a row
       *[other] days in a row
    }
chart-score = habit score of 100
chart-calendar = Sessions a day
chart-depth-0 = 0
chart-depth-1 = 1
chart-depth-2 = 2
chart-depth-3 = 3–4
chart-depth-5 = 5+
chart-off = day off
chart-walked-week = Minutes walked
chart-walked-month = Minutes walked
chart-walked-twelve-weeks = Minutes walked
chart-walked-year = Minutes walked a week
chart-walked-note = { $minutes } of { $goal } this week
chart-strengthened = Strengthening days
chart-sessions-week = Sessions
chart-sessions-month = Sessions a week
chart-sessions-twelve-weeks = Sessions a week
chart-sessions-year = Sessions a month
chart-total = total
stats-total = <b>Since { $date }</b>
length-minutes =
    { $minutes ->
        [one] { $minutes } minute
       *[other] { $minutes } minutes
    }
length-seconds =
    { $seconds ->
        [one] { $seconds } second
       *[other] { $seconds } seconds
    }
length-hours =
    { $hours ->
        [one] { $hours } hour
       *[other] { $hours } hours
    }
length-hours-minutes = { $hours } h { $minutes } min

## Rest, settings, data

pause-menu = ⏸ <b>How long shall I be quiet?</b> It ends by itself, and your streak waits. /stop would be until you begin again, and /delete erases everything.
pause-menu-paused = ⏸ Your reminders rest until { $until }. Change that?
pause-tomorrow = Until tomorrow
pause-days =
    { $days ->
        [one] { $days } day
       *[other] { $days } days
    }
pause-hour = 1 hour
pause-date = 📅 Until a date
pause-date-choice = { $weekday } { $date }
pause-dates = 📅 <b>Until which day?</b> Any other can be typed: <code>/pause until 7 March</code>
pause-sick = 🤒 I’m sick
pause-holiday = 🏖 Holiday
holiday-menu = 🏖 <b>How long are you away?</b> A date can be typed: <code>/pause holiday until 7 March</code>
pause-unread = Say for how long, up to a year: <code>/pause 3 days</code>, <code>/pause until 7 March</code>, <code>/pause sick</code>, or just /pause for buttons.
stop-unread = 🔔 I couldn’t use “{ $words }”, so nothing has changed. Shall I turn all reminders off, or be quiet for a while? To change one of them, open /plan.
resume-unread = I couldn’t use “{ $words }”, so nothing has changed. Shall I begin again now? Another end goes like this: <code>/pause until 7 March</code>
undo-unread = I couldn’t use “{ $words }”, so nothing is taken back. /undo without more words takes back what was counted last.
words-unused = I couldn’t use “{ $words }” here, so this is the answer without it.
paused-rest = ⏸ Quiet until { $until }. Rest well; /resume ends it sooner.
paused-sick = 🤒 Get well soon. I’m quiet until { $until }, and your streak waits; /resume ends it sooner.
paused-holiday = 🏖 Enjoy it. I’m quiet until { $until }, and your streak waits; /resume ends it sooner.
will-pause = ⏸ Quiet from { $from } until { $until }; before that all comes as planned. { $next }
button-cancel-pause = Cancel the pause
pause-cancelled = ▶️ The pause is cancelled. { $next }
resumed = ▶️ Welcome back. { $next }
not-paused = ▶️ Your reminders are on already. { $next }
button-resume = Resume now
stopped = 🔕 No more reminders until you say /start; all you’ve done is kept. /pause is for a while and ends by itself, /delete erases everything.
button-restart = Turn reminders on
settings = ⚙️ <b>Settings</b>
settings-clock = 🕑 { $city }, { $time }
settings-no-clock = 🕑 I don’t know your time yet.
settings-place = 📍 { $place }
settings-no-place = 📍 You haven’t told me where you are, so I choose for a desk.
settings-on = 🔔 Reminders are on.
settings-will-pause = 🔔 Reminders are on. ⏸ They rest from { $from } until { $until }.
settings-paused = ⏸ Reminders rest until { $until }.
settings-stopped = 🔕 Reminders are off.
settings-plan = <b>Your plan</b>
button-zone = 🕑 Time zone
button-place = 📍 Where I am
button-pictures-on = 🎞 Show pictures
button-pictures-off = 🎞 No pictures
button-shown-by = 👥 Who shows them
# Each of the four, by their first name.
shown-by-menu = 👥 Four people take turns at showing the exercises. If you like, one of them shows you all of them.
shown-by-in-turns = In turns
shown-by-amina = Amina
shown-by-walter = Walter
shown-by-samuel = Samuel
shown-by-lin = Lin
button-pause = ⏸ Pause
button-stop = 🔕 Turn reminders off
button-red-flags = ⚠️ When to get help

# Eight lines, so that it is seen whole on a phone.
help =
    ⚠️ <b>In pain?</b> “When to get help” is right below.
    When a reminder comes, its buttons are all you need.
    You can also just write: “walked 20”, “not today”.
    /today – what’s on · /done – what you did
    /exercise – be shown one · /why – the reasons
    /plan, /remind – your reminders · /hours – when they come
    /pause – a rest · /stats – how it goes
    /settings – all else
button-commands = All I can do
button-back-to-help = ‹ Help
help-commands =
    <b>All I can do</b>
    { $commands }
help-command = /{ $command } – { $description }
privacy =
    🔒 <b>What I keep about you</b>
    • your Telegram number, your language and your time zone, to write to you at your hours;
    • where you are for most of the day, how much of me you like, your plan and what it follows, your pauses, when and how short each reminder was sent and how you answered, how often I said a thing, and for four weeks which announcements you were sent;
    • what you’ve done and when, to count it, how it felt, and what other movement counts as; and how your back felt, if you told me;
    • what you want to do again, in your words, and how hard it is, if you told me; /settings forgets it;
    • that you wait until a doctor or physiotherapist was asked, but never which sign it was, and nothing of what you write in distress;
    • what you tapped under /settings that I should mind, such as your knees, until you take it back.

    What else you type is kept only until I’ve answered it, and where I’ve asked back, until your next words or for half a day; your name and your location not at all. It all lies in one database of whoever runs this bot, and goes to nobody else. After a while the details of a day become its totals. /export gives you everything as a file, and /delete erases it, at once and for good; backups that were made before lose you when they are thrown away.
calendar-caption = 🗓 Your plan, for the calendar on your phone.
export-caption = 📦 All that I keep about you, in a form that other programs can read.
ask-erase =
    <b>Erase everything?</b> Your plan, your count and your streak are gone then, and nobody can bring them back. /export makes you a copy first.

    Only had enough of reminders? /pause is quiet for a while, and /stop until you begin again; both keep all you’ve done.
button-erase = Yes, erase everything
button-keep = No, keep it
erased = 🧹 Everything about you is erased. Take care of your back; /start begins anew.
kept = Everything stays as it was.
not-understood =
    I didn’t get that. You could try
    • /done, or with more detail <code>/done walk 20</code>
    • /exercise to be shown one
    • /why for the reasons
    • /help for everything else
not-understood-done =
    I didn’t get that. If you want it counted, say what you did and for how long:
    • <code>walked 20</code>
    • <code>stretched yesterday</code>
    • <code>/done hamstring 5 min</code>
not-understood-remind =
    I didn’t get that. If you want a reminder, say of what and when:
    • <code>remind me to walk at 17:30</code>
    • <code>/remind stretch 9:30 and 15:00 weekdays</code>
    • <code>/remind stand every 45 min 9-17</code>
not-understood-hours =
    I didn’t get that. If it is about when reminders may come, it goes like this:
    • <code>/hours mon-fri 9-12, 13-17</code>
    • <code>I work from 9 to 5</code>
    • <code>/hours weekend off</code>
not-understood-pause =
    I didn’t get that. If you want quiet, say for how long:
    • <code>/pause 3 days</code>
    • <code>quiet until 3 pm</code>
    • <code>/pause holiday until 7 March</code>
private-only = I talk with people one to one: your back is your own business. Open a chat with me and say /start.
button-open-chat = Open the chat
too-many-acts =
    🐢 That’s more at once than I can follow. Take a breath, and in a few minutes I’m with you again.
    Your reminders come all the same.
notice-too-many-acts = That’s more at once than I can follow. Give me a few minutes.
our-fault = Something went wrong on my side, and it has been noted. Nothing of yours is lost; please try again.

## Words in between

next = Next: { $what }, { $when }.
next-none = Nothing is planned.
# $hour is the number of the hour, where “at one” differs from “at two”.
when-today = today at { $time }
# $hour is the number of the hour, where “at one” differs from “at two”.
when-tomorrow = tomorrow at { $time }
# $hour is the number of the hour, where “at one” differs from “at two”.
when-weekday = on { $weekday } at { $time }
# $hour is the number of the hour, where “at one” differs from “at two”.
when-date = on { $date } at { $time }
# After “until”. $hour is the number of the hour, where “one” differs from “two”.
until-today = { $time }
until-tomorrow = tomorrow
until-weekday = { $weekday }
until-date = { $date }
# After “from”. $hour is the number of the hour, where “one” differs from “two”.
from-today = { $time }
from-tomorrow = tomorrow
from-weekday = { $weekday }
from-date = { $date }
days-daily = every day
days-weekdays = Monday to Friday
days-weekend = Saturday and Sunday
days-span = { $first } to { $last }
# $hour is the number of the hour, where “at one” differs from “at two”.
schedule-at = { $days } at { $times }
schedule-every = { $days }, { $interval } from { $ranges }
schedule-every-hours-daily = { $interval } within your hours
schedule-every-hours = { $days }, { $interval } within your hours
schedule-range = { $from } to { $to }
schedule-range-brief = { $from }–{ $to }
interval-hours =
    { $hours ->
        [1] every hour
       *[other] every { $hours } hours
    }
interval-minutes =
    { $minutes ->
        [one] every { $minutes } minute
       *[other] every { $minutes } minutes
    }
weekday-1 = Monday
weekday-2 = Tuesday
weekday-3 = Wednesday
weekday-4 = Thursday
weekday-5 = Friday
weekday-6 = Saturday
weekday-7 = Sunday
month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December
date = { $day } { $month }
date-year = { $day } { $month } { $year }

## What Telegram shows beside the chat

description =
    Limber looks after your back: at your own times it reminds you to stand up, walk, stretch and strengthen, shows you how, and keeps a friendly count. Tap Start, tell it what time it is for you, and you’re set.

    General wellness, no diagnosis. Ask a doctor or physiotherapist about pain that worries you.
short-description = Kind reminders to stand, walk, stretch and strengthen, at your own times. Your back says thanks.

## The plan

plan = 🗓 <b>Your plan</b>
plan-empty = There is nothing in your plan yet. Add a reminder, or take one of the plans that are ready.
plan-item-next = <i>next { $when }</i>
plan-item-resting = <i>resting</i>
plan-item-never = <i>finds no moment within your /hours</i>
plan-tip = Tap one to change it. In words it goes like this: <code>/remind stretch 9:30 and 15:00 weekdays</code>
button-add = + Add
button-presets = Ready plans
button-plan = ‹ Plan
button-my-plan = 🗓 My plan
reminder-added = ➕ Added.
reminder-already-planned = 👌 This one is in your plan already.
button-change = Change it
button-times = 🕑 Times
button-days = 📅 Days
button-what = 🔁 What
button-rest = ⏸ Let it rest
button-wake = ▶️ Let it come again
button-remove = 🗑 Remove
button-put-back = ↩️ Put it back
button-back = ‹ Back
change-times = <b>When?</b> Tap a time to add it or take it away, or let it come every so often.
change-times-every = <b>When?</b> Choose how often and when, or tap a fixed time instead. Within other times it still keeps to your /hours.
within-hours = within my hours
change-days = <b>On which days?</b>
change-what = <b>What shall it be?</b> An activity takes its exercises in turns.
chosen = ✓ { $label }
every-minutes = every { $minutes } min
reminder-removed =
    🗑 Removed from your plan:
    { $line }
add-menu = <b>What shall I remind you of?</b> I begin with its usual times, and you change them as you like. Or in words: <code>/remind walk 12:30 daily</code>
preset-line = <b>{ $name }</b>: { $about }
preset-heading =
    <b>{ $name }</b>
    { $about }
presets = <b>Plans that are ready.</b> Look at one before you take it.
preset-desk = Desk
    .about = Breaks from sitting, a walk, a stretch; strengthening on two evenings.
preset-feet = On my feet
    .about = Breaks from standing, a stretch, a walk in the evening; strengthening on two evenings.
preset-home = At home
    .about = Breaks, a walk, a stretch; strengthening on two mornings, where you have room for it.
preset-no-floor = No floor
    .about = Breaks, a walk, a stretch; strengthening on two afternoons.
preset-walk-more = Walk more
    .about = Three short walks a day, the rest in small doses.
preset-stronger = Stronger
    .about = Strengthening on three days a week, mornings and evenings.
preset-note = It takes the place of the plan that you have now.
button-take = ✅ Take it
wish-no-subject = I couldn’t see what to remind you of. Name an activity or an exercise first, like this: <code>/remind stretch 9:30 and 15:00 weekdays</code>
wish-unreadable = I couldn’t read “{ $part }”. A wish goes like this: <code>/remind stretch 9:30 and 15:00 weekdays</code>
wish-no-time = At what time? Like this: <code>/remind walk 12:30 daily</code>
wish-bad-interval = “{ $part }”: from every 20 minutes up to every 12 hours I can do, like this: <code>/remind stand every 45m 9-12 13-18 mon-fri</code>
wish-range-too-short = “{ $part }”: the hours are shorter than the interval, or end before they begin. Like this: <code>/remind stand every 45m 9-12 13-18 mon-fri</code>
wish-never-comes =
    { $line }
    That is how I understood it, and within your /hours there is no moment for it: it would never come. A shorter interval or a fixed time does, like this: <code>/remind walk 12:30 daily</code>
wish-too-many-times = Twenty-four times a day is the most for one reminder.
wish-mixed = “{ $part }”: either times, such as <code>/remind walk 12:30</code>, or hours with an interval, such as <code>/remind stand every 45m 9-12 mon-fri</code>
wish-too-many = Your plan is full: twenty-four reminders are the most. Remove one in /plan first.
notice-last-day = It needs at least one day. To silence it, let it rest.
notice-last-time = It needs at least one time. To silence it, let it rest.
notice-too-many-times = Twenty-four times a day is the most.
notice-never-comes = Within your hours there would be no moment for it.
notice-range-too-short = Those hours are shorter than the interval.
weekday-letter-1 = M
weekday-letter-2 = T
weekday-letter-3 = W
weekday-letter-4 = T
weekday-letter-5 = F
weekday-letter-6 = S
weekday-letter-7 = S
month-short-1 = Jan
month-short-2 = Feb
month-short-3 = Mar
month-short-4 = Apr
month-short-5 = May
month-short-6 = Jun
month-short-7 = Jul
month-short-8 = Aug
month-short-9 = Sep
month-short-10 = Oct
month-short-11 = Nov
month-short-12 = Dec
weekday-short-1 = Mon
weekday-short-2 = Tue
weekday-short-3 = Wed
weekday-short-4 = Thu
weekday-short-5 = Fri
weekday-short-6 = Sat
weekday-short-7 = Sun

## Hours

hours =
    ⏳ <b>Your hours</b>
    { $lines }

    Outside them nothing comes, but for what you put at a fixed time on purpose. Tap a day to change it, or say it like this: <code>/hours 9-12, 13-18; fri 9-14; not sat, sun</code>
hours-leave-out =
    Within these hours there is no moment for this, so it does not come:
    { $lines }
hours-line = { $days }: { $ranges }
hours-never = none at all
hours-weekdays = Mon–Fri
hours-day = <b>{ $day }</b>: which hours?
hours-day-now = Now: { $ranges }.
hours-free = none
hours-unread = I couldn’t read “{ $part }”. Hours go like this: <code>/hours 9-12, 13-18; fri 9-14; not sat, sun</code>
button-hours = ⏳ Hours

## Backing off

would-suit = 🌿 My reminders don’t seem to fit your days just now, and that’s all right. Would something else suit you better? If I hear nothing, I’ll come less often.
would-suit-times = Other times
would-suit-fewer = Fewer
would-suit-pause = A pause
one-minute = 🌱 One minute does your back good. It fits in right where you are.
button-one-minute = ▶️ One minute now
wakes-up = 👋 Good to hear from you. Your reminders come again. { $next }
falls-asleep = 😴 I don’t want to be a bother, so I’m going to sleep. All you’ve done is kept. Say anything at all, and your reminders come back.
