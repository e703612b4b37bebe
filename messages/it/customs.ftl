# How the language writes times and numbers, and in which forms it needs the names of days.

language-locale = it-IT
language-clock = 24
language-first-weekday = 1
language-other-digits = latn
language-name = Italiano

time = { $hour-two }:{ $minute }
time-hour = { $hour }
time-12 =
    { $hour }:{ $minute } { $of-day ->
        [12] di pomeriggio
        [13] di pomeriggio
        [14] di pomeriggio
        [15] di pomeriggio
        [16] di pomeriggio
        [17] di pomeriggio
       *[other]
            { $half ->
                [am] di mattina
               *[pm] di sera
            }
    }
time-hour-12 =
    { $hour } { $of-day ->
        [12] di pomeriggio
        [13] di pomeriggio
        [14] di pomeriggio
        [15] di pomeriggio
        [16] di pomeriggio
        [17] di pomeriggio
       *[other]
            { $half ->
                [am] di mattina
               *[pm] di sera
            }
    }
