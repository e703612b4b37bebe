# How the language writes times and numbers, and in which forms it needs the names of days.

language-locale = fr-FR
language-clock = 24
language-first-weekday = 1
language-name = Français

time = { $hour }h{ $minute }
time-hour = { $hour }h
time-12 =
    { $half ->
        [am] { $hour }h{ $minute } du matin
       *[pm] { $hour }h{ $minute } de l’après-midi
    }
time-hour-12 =
    { $half ->
        [am] { $hour }h du matin
       *[pm] { $hour }h de l’après-midi
    }
