# How the language writes times and numbers, and in which forms it needs the names of days.

language-locale = fr-FR
language-clock = 24
language-first-weekday = 1
language-other-digits = latn
language-name = Français

time = { $hour-two }:{ $minute }
time-hour = { $hour }h
time-12 =
    { $hour }h{ $minute } { $of-day ->
        [12] de l’après-midi
        [13] de l’après-midi
        [14] de l’après-midi
        [15] de l’après-midi
        [16] de l’après-midi
        [17] de l’après-midi
       *[other]
            { $half ->
                [am] du matin
               *[pm] du soir
            }
    }
time-hour-12 =
    { $hour }h { $of-day ->
        [12] de l’après-midi
        [13] de l’après-midi
        [14] de l’après-midi
        [15] de l’après-midi
        [16] de l’après-midi
        [17] de l’après-midi
       *[other]
            { $half ->
                [am] du matin
               *[pm] du soir
            }
    }
