# How the language writes times and numbers, and in which forms it needs the names of days.

# Whose digits, lists and signs Unicode's CLDR is asked for: the language with a region, such as pt-BR or ar-EG.
language-locale = ja-JP
# 24 or 12: how many hours a clock shows.
language-clock = 24
# With which day a week begins in rows of buttons, from 1, Monday, to 7, Sunday.
language-first-weekday = 7
# In its own words, for whoever looks for it in a list of languages.
language-other-digits = latn
language-name = 日本語

# On clocks of 24 hours: $hour is 9, $hour-two is 09.
time = { $hour-two }:{ $minute }
# The same of whole hours, where there is little room; $hour-two and $minute are given too.
time-hour = { $hour }時
# On clocks of 12 hours: $hour goes from 1 to 12, $half is am or pm, and $of-day goes from 0 to 23, for languages that
# part the day otherwise.
time-12 =
    { $half ->
        [am] 午前{ $hour }:{ $minute }
       *[pm] 午後{ $hour }:{ $minute }
    }
# $hour, $half and $of-day are those of time-12.
time-hour-12 =
    { $half ->
        [am] 午前{ $hour }時
       *[pm] 午後{ $hour }時
    }
