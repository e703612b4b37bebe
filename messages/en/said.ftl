# What is said back to people's own words.

## Counting

said-count-as = <b>{ $name }</b>, { $length }: what shall I count it as? I’ll remember it.
said-count-as-first = <b>{ $name }</b>: what shall I count it as? I’ll remember it.
said-how-long = <b>{ $name }</b>: how long did it take? Tap it, and I count it.
said-count-as-button = { $activity } · { $length }
movement-cycling = Cycling
movement-swimming = Swimming
movement-running = Running
movement-dancing = Dancing
movement-gardening = Gardening
movement-yoga = Yoga
movement-pilates = Pilates
movement-gym = The gym
movement-tai-chi = Tai chi
movement-ball-games = Ball games
movement-cardio = Cardio
movement-climbing = Climbing
moved-line =
    { $count ->
        [one] 🌿 { $name }: { $count } session, { $length }
       *[other] 🌿 { $name }: { $count } sessions, { $length }
    }
counted-on = ✅ { $what } ({ $length }), counted for { $date }.
counted-yesterday = ✅ { $what } ({ $length }), counted for yesterday.
counted-on-day = That day: { $tallies }.
said-later-or-done = { $length }: have you done it for so long, or shall I come back then?
said-done-for-button = ✅ Done · { $length }
said-later-in-button = ⏰ In { $length }
said-comes-back = ⏰ { $name } is put off already. I’ll be back { $when }.
said-closed-done = ✅ { $name }: this one is counted already.
said-closed-skipped = 🌿 { $name }: you’ve put this one aside for today, and that’s fine.
said-closed-passed = 🌿 { $name }: this one has passed, so there is nothing more to do about it.
said-nothing-open = 🌿 No reminder waits for you right now. { $next }
said-corrected = ✏️ You’ve changed that message, so I’ve taken back what it said before.
said-not-done = 🌿 That’s all right. Nothing is counted and nothing is lost; the next one comes as planned.

## Reminders

said-which-reminder = 🗓 { $what }: when shall I remind you? Tap one, or say it: “5 pm on weekdays”.
said-remind-of-what =
    I can only remind you of what is good for your back: to stand up, walk, stretch or strengthen. Which of these?

## Pauses

said-pause-till = ⏸ Quiet until when?
said-pause-till-button = Until { $until }
said-pause-from = ⏸ Quiet from { $from }: for how long?
said-pause-next-year = { $date } doesn’t come again this year. Shall I be quiet until { $until }?
said-pause-next-year-button = Until { $until }
said-pause-for-ever = Without an end, that is no more reminders at all. All you’ve done is kept, and /start turns them on again.

## Hours

said-which-hours = Which hours from Monday to Friday? Or tell me: /hours mon-fri 9-12

## Talk

said-greeting = 👋 Hello! Good to see you. { $next }
nod = 👍
said-noted = 👌
said-no = 🌿 All right, then not. Nothing is changed.
said-apology = 🌿 There is nothing to be sorry for.
said-farewell = 👋 Take care. { $next }
said-how-are-you = 🌿 I’m a program, so I’m always fine. How is your back? /pain keeps it, from 0 to 10.
said-thanks = 🌿 You’re welcome. Glad it helps; it’s you who does it.
said-annoyed = I’m sorry to be a bother. Fewer reminders, a rest, or none at all?
said-who =
    I’m a bot: a program that reminds you to move and counts with you. Nobody reads along. Whoever runs me is not a doctor through me, and neither am I. /privacy tells what I keep.
said-bug = Thank you for telling. Something is wrong? Please tell whoever runs this bot what you did and what happened; I can’t pass it on by myself.

## Schedules

# $hour is the number of the hour, where “at one” differs from “at two”.
schedule-once = once, on { $date }, at { $times }
# $hour is the number of the hour, where “at one” differs from “at two”.
schedule-every-other-day = every other day at { $times }
# $hour is the number of the hour, where “at one” differs from “at two”.
schedule-every-days = every { $days } days at { $times }

## Help with one thing

said-help-done =
    Tell me what you did, in your own words: “walked 20”, “stretched yesterday”, or /done walk 20. /undo takes the last one back.
said-help-remind =
    Tell me when: “remind me to walk at 5 pm”, /remind stretch 9:30 and 15:00 weekdays, /remind stand every 45 min 9-17. /plan shows and changes them all.
said-help-hours =
    Your hours are when reminders may come by themselves: /hours mon-fri 9-12, 13-17. What you put at a fixed time comes all the same.
said-help-pause =
    /pause rests me for as long as you say: /pause 3 days, /pause until Friday, /pause sick. I’m quiet until then, your streak waits, and /resume ends it sooner.
said-help-why =
    /why tells why moving helps, and about sleep, stress and posture: “why does sitting hurt my back”. It also tells when to get help.
said-help-pain =
    /pain keeps how your back feels, from 0 to 10: /pain 3. It stands beside what you did in /report.
said-help-zone =
    /timezone tells me where your clock is: /timezone Sydney, or the time it shows. Your reminders move with it.
