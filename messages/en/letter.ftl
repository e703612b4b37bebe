# The weekly letter.

letter = 📬 <b>Your week</b>, { $first } to { $last }
letter-numbers = { $streak } { $score }
letter-quiet = 💡 A quiet week, and that is all right. A single minute on your feet is a fine way back in.
letter-every-day = 💡 You did something on every single day. That is as steady as it gets.
letter-more =
    { $more ->
        [1] 💡 One session more than the week before.
       *[other] 💡 { $more } sessions more than the week before.
    }
letter-best = 💡 { $weekday } was your best day. What made it easy then may work on other days too.
letter-days =
    { $days ->
        [1] 💡 You did something on one day. A little counts too.
       *[other] 💡 You did something on { $days } days. A little counts too.
    }
letter-suggest-fewer = ➡️ <b>For next week:</b> many of my reminders went by. Fewer of them, at the right times, may serve you better.
letter-suggest-add-strengthen = ➡️ <b>For next week:</b> the WHO suggests strengthening all the big muscle groups on two days or more. Shall I remind you?
letter-suggest-add-walk = ➡️ <b>For next week:</b> the WHO suggests 150 minutes of moderate movement or more, and a short walk a day is a good part of that. Shall I remind you?
letter-suggest-add-stretch = ➡️ <b>For next week:</b> your plan has no stretch yet. Shall I remind you of one?
letter-suggest-session = ➡️ <b>For next week:</b> take ten minutes once, and do it all in one go. I’ll walk you through.
letter-suggest-try = ➡️ <b>For next week:</b> something new, if you like: { $name }. Once is enough to see whether you like it.
letter-suggest-trial = ➡️ <b>For next week:</b> may I find out with you which reminders get people moving?
letter-felt =
    { $days ->
        [one] 📝 Your back, as you told me on { $days } day: { $now } of 10.
       *[other] 📝 Your back, as you told me on { $days } days: about { $now } of 10.
    }
letter-felt-before =
    { $days ->
        [one] 📝 Your back, as you told me on { $days } day: { $now } of 10. The week before it was about { $before }.
       *[other] 📝 Your back, as you told me on { $days } days: about { $now } of 10. The week before it was about { $before }.
    }
letter-asks-fewer = 💬 Last week I suggested fewer reminders. Did that help?
letter-asks-add-strengthen = 💬 Last week I suggested a reminder to strengthen. Did that help?
letter-asks-add-walk = 💬 Last week I suggested a reminder to walk. Did that help?
letter-asks-add-stretch = 💬 Last week I suggested a reminder to stretch. Did that help?
letter-asks-session = 💬 Last week I suggested a whole session in one go. Did that help?
letter-asks-try = 💬 Last week I suggested { $name }. Did you like it?
letter-asks-try-something = 💬 Last week I suggested something new. Did you like it?
button-letter-helped = 👍 Yes
button-letter-no-help = 👎 Not really
button-letter-try = ▶️ Show me
button-letter-fewer = Fewer reminders
button-letter-add-strengthen = 💪 Remind me to strengthen
button-letter-add-walk = 🚶 Remind me to walk
button-letter-add-stretch = 🧘 Remind me to stretch
button-letter-stats = 📈 See it
button-letter-when = Another time
button-letter-off = No more letters
letter-menu =
    📬 <b>Your weekly letter</b> comes { $when }, without a sound: what you did, and one idea for the next week.

    Another day or hour?
letter-menu-off = 📬 <b>Your weekly letter</b> is off. Once a week, without a sound: what you did, and one idea for the next week.
button-letter-on = 📬 Write to me
letter-off = 📪 No more letters. /settings turns them on again.
button-letter = 📬 Weekly letter
