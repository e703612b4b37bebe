# Jak po polsku pisze się godziny i liczby.

language-locale = pl-PL
language-clock = 24
language-first-weekday = 1
language-other-digits = latn
language-name = Polski

time = { $hour-two }:{ $minute }
time-hour = { $hour }
time-12 =
    { $half ->
        [am] { $hour }:{ $minute } AM
       *[pm] { $hour }:{ $minute } PM
    }
time-hour-12 =
    { $half ->
        [am] { $hour } AM
       *[pm] { $hour } PM
    }
