# Cómo escribe el español las horas y los números.

language-locale = es-ES
language-clock = 24
language-first-weekday = 1
language-other-digits = latn
language-name = Español

time = { $hour-two }:{ $minute }
time-hour = { $hour }
time-12 =
    { $half ->
        [am] { $hour }:{ $minute } a. m.
       *[pm] { $hour }:{ $minute } p. m.
    }
time-hour-12 =
    { $half ->
        [am] { $hour } a. m.
       *[pm] { $hour } p. m.
    }
