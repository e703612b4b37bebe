# Wie das Deutsche Uhrzeiten und Zahlen schreibt.

language-locale = de-DE
language-clock = 24
language-first-weekday = 1
language-other-digits = latn
language-name = Deutsch

time = { $hour-two }:{ $minute }
time-hour = { $hour }
time-12 =
    { $half ->
        [am] { $hour }:{ $minute } vorm.
       *[pm] { $hour }:{ $minute } nachm.
    }
time-hour-12 =
    { $half ->
        [am] { $hour } vorm.
       *[pm] { $hour } nachm.
    }
