# كيف تُكتب الأوقات والأعداد بالعربية.

language-locale = ar-EG
language-clock = 24
language-first-weekday = 6
language-other-digits = latn
language-name = العربية

# The two signs keep the hour to the left of the minute, as clocks are read, also where each value is set apart.
time = {"\u2066"}{ time-hour }:{ $minute }{"\u2069"}
time-hour = { $hour }
time-12 =
    { $half ->
        [am] {"\u2066"}{ time-hour }:{ $minute }{"\u2069"} ص
       *[pm] {"\u2066"}{ time-hour }:{ $minute }{"\u2069"} م
    }
time-hour-12 =
    { $half ->
        [am] { $hour } ص
       *[pm] { $hour } م
    }
