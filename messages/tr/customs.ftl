# How the language writes times and numbers, and in which forms it needs the names of days.

language-locale = tr-TR
language-clock = 24
language-first-weekday = 1
language-other-digits = latn
language-name = Türkçe

time = { $hour-two }:{ $minute }
time-hour = { $hour }
time-12 =
    { $of-day ->
        [12] öğlen
        [13] öğleden sonra
        [14] öğleden sonra
        [15] öğleden sonra
        [16] öğleden sonra
        [17] öğleden sonra
        [22] gece
        [23] gece
        [0] gece
        [1] gece
        [2] gece
        [3] gece
       *[other]
            { $half ->
                [am] sabah
               *[pm] akşam
            }
    } { $hour }:{ $minute }
time-hour-12 =
    { $of-day ->
        [12] öğlen
        [13] öğleden sonra
        [14] öğleden sonra
        [15] öğleden sonra
        [16] öğleden sonra
        [17] öğleden sonra
        [22] gece
        [23] gece
        [0] gece
        [1] gece
        [2] gece
        [3] gece
       *[other]
            { $half ->
                [am] sabah
               *[pm] akşam
            }
    } { $hour }
