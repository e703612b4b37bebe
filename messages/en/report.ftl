# /report: a page for a doctor or physiotherapist, drawn on the person's wish. What stands on the page is plain text;
# Telegram's HTML is allowed in captions alone.

report-caption-four-weeks = 📄 <b>Your last four weeks on one page</b>
report-caption-twelve-weeks = 📄 <b>Your last twelve weeks on one page</b>
report-caption-year = 📄 <b>Your last twelve months on one page</b>
report-caption = To show to a doctor or physiotherapist, or to keep. I hold no copy: it stays in this chat until you delete it. Your name is not on it; there is a line to write it on.
report-sessions-caption = 🧾 The same as a table, a row for each session.
report-pains-caption = 🧾 How your back felt, a row for each day that you told me of.
button-report-four-weeks = 4 weeks
    .aliases = four weeks, month, a month
button-report-twelve-weeks = 12 weeks
    .aliases = twelve weeks, three months, 3 months
button-report-year = A year
    .aliases = year, twelve months, 12 months

## On the page

report-title = Moving for the back
report-name = Name:
report-period = { $period } · { $since }
report-period-four-weeks = { $first } to { $last } · four weeks · clock of { $zone }
report-period-twelve-weeks = { $first } to { $last } · twelve weeks · clock of { $zone }
report-period-year = { $first } to { $last } · twelve months · clock of { $zone }

report-since = with Limber since { $date }

report-active = { $active } of { $days }
# Each of these stands under its figure, of which it is told: $days, $sessions, $minutes or $score.
report-active-meaning =
    { $days ->
        [one] day with a session
       *[other] days with a session
    }
report-sessions-meaning =
    { $sessions ->
        [one] session in all
       *[other] sessions in all
    }
report-walked-meaning =
    { $minutes ->
        [one] minute walked a week, on average
       *[other] minutes walked a week, on average
    }
report-strengthened-meaning =
    { $days ->
        [one] day with strengthening
       *[other] days with strengthening
    }
report-streak-meaning =
    { $days ->
        [one] day in a row, up to today
       *[other] days in a row, up to today
    }
report-score-meaning = habit score, from 0 to 100

report-columns-four-weeks = Week by week, from Monday
report-columns-twelve-weeks = Week by week, from Monday
report-columns-year = Month by month
report-week = { $day } { $month }
report-minutes = minutes
report-sessions = sessions
report-paused = paused
report-goal =
    { $minutes ->
        [one] { $minutes } moderate minute a week (WHO)
       *[other] { $minutes } moderate minutes a week (WHO)
    }
report-pain-told =
    { $days ->
        [one] told on { $days } day
       *[other] told on { $days } days
    }
report-pain-mean = mean

report-plan = Plan, as it stands
report-plan-line = { $what }: { $when }
report-plan-every = { $days }, { $interval } within the hours below
report-plan-nothing = Nothing is planned at present.
report-hours = Hours for reminders: { $hours }
report-doses = Exercises, and how their doses went
report-times = { $count }×
report-amount =
    { $hold ->
        [0] { $repetitions } ×
       *[other] { $repetitions } × { $hold } s
    }
report-dose-grown = { $before } → { $now }
report-dose-own = { $dose }, own choice
report-dose-sides = { $dose } a side
report-hurt = Exercises that hurt
report-hurt-on = { $name }: { $date }
report-hurt-resting = { $name }: { $date }; rests until { $until }
report-resting = { $name }: rests until { $until }
report-pauses = Pauses
report-pause-day = { $first }: { $reason }
report-pause-days = { $first } to { $last }: { $reason }
report-pause-rest = rest
report-pause-sick = sick
report-pause-holiday = holiday
report-footer = Made by Limber on { $date }, on the person’s own wish. General wellness, self-reported in a chat: nothing here was measured or examined, and none of it is a diagnosis. What rises or falls at the same time need not have to do with one another. Habit score: each day with a session moves it towards 100, each day without one towards 0, half the way in about two weeks; days off do not count. A day with strengthening is one on which at least two big groups of muscles were worked, or of which the person did not say what was.
