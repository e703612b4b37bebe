# Cara bahasa Indonesia menulis jam dan angka.

language-locale = id-ID
language-clock = 24
language-first-weekday = 7
language-other-digits = latn
language-name = Bahasa Indonesia

time = { $hour-two }.{ $minute }
time-hour = { $hour }
time-12 =
    { $half ->
        [am] { $hour }.{ $minute } AM
       *[pm] { $hour }.{ $minute } PM
    }
time-hour-12 =
    { $half ->
        [am] { $hour } AM
       *[pm] { $hour } PM
    }
