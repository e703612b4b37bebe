# Як українською пишуть час і числа.

language-locale = uk-UA
language-clock = 24
language-first-weekday = 1
language-other-digits = latn
language-name = Українська

time = { $hour-two }:{ $minute }
time-hour = { $hour }
time-12 =
    { $half ->
        [am] { $hour }:{ $minute } дп
       *[pm] { $hour }:{ $minute } пп
    }
time-hour-12 =
    { $half ->
        [am] { $hour } дп
       *[pm] { $hour } пп
    }
