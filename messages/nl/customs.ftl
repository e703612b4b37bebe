# Hoe het Nederlands tijden en getallen schrijft.

language-locale = nl-NL
language-clock = 24
language-first-weekday = 1
language-other-digits = latn
language-name = Nederlands

time = { $hour-two }:{ $minute }
time-hour = { $hour }
time-12 =
    { $half ->
        [am] { $hour }:{ $minute } v.m.
       *[pm] { $hour }:{ $minute } n.m.
    }
time-hour-12 =
    { $half ->
        [am] { $hour } v.m.
       *[pm] { $hour } n.m.
    }
