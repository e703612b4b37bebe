# Как в русском языке пишутся время и числа.

language-locale = ru-RU
language-clock = 24
language-first-weekday = 1
language-other-digits = latn
language-name = Русский

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
