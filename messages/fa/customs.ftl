# ساعت‌ها و عددها در فارسی چگونه نوشته می‌شوند.

language-locale = fa-IR
language-clock = 24
language-first-weekday = 6
language-other-digits = latn
language-name = فارسی

# The two signs keep the hour to the left of the minute, as clocks are read, also where each value is set apart.
time = {"\u2066"}{ time-hour }:{ $minute }{"\u2069"}
time-hour = { $hour }
time-12 =
    { $half ->
        [am] {"\u2066"}{ time-hour }:{ $minute }{"\u2069"} ق.ظ
       *[pm] {"\u2066"}{ time-hour }:{ $minute }{"\u2069"} ب.ظ
    }
time-hour-12 =
    { $half ->
        [am] { $hour } ق.ظ
       *[pm] { $hour } ب.ظ
    }
