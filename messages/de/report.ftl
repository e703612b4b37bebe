# /report: eine Seite für Arztpraxis oder Physiotherapie, auf Wunsch gezeichnet. Auf der Seite steht nur Text ohne HTML.

report-caption-four-weeks = 📄 <b>Deine letzten vier Wochen auf einer Seite</b>
report-caption-twelve-weeks = 📄 <b>Deine letzten zwölf Wochen auf einer Seite</b>
report-caption-year = 📄 <b>Deine letzten zwölf Monate auf einer Seite</b>
report-caption = Zum Zeigen in Arztpraxis oder Physiotherapie, oder zum Aufheben. Ich behalte keine Kopie: Die Seite bleibt in diesem Chat, bis du sie löschst. Dein Name steht nicht darauf; es gibt eine Zeile dafür.
report-sessions-caption = 🧾 Dasselbe als Tabelle, eine Zeile für jede Einheit.
report-pains-caption = 🧾 Wie es deinem Rücken ging, eine Zeile für jeden Tag, von dem du es gesagt hast.
button-report-four-weeks = 4 Wochen
    .aliases = vier wochen, monat, ein monat
button-report-twelve-weeks = 12 Wochen
    .aliases = zwölf wochen, drei monate, 3 monate
button-report-year = Ein Jahr
    .aliases = jahr, ein jahr, zwölf monate, 12 monate

## Auf der Seite

report-title = Bewegung für den Rücken
report-name = Name:
report-period = { $period } · { $since }
report-period-four-weeks = { $first } bis { $last } · vier Wochen · Uhr von { $zone }
report-period-twelve-weeks = { $first } bis { $last } · zwölf Wochen · Uhr von { $zone }
report-period-year = { $first } bis { $last } · zwölf Monate · Uhr von { $zone }

report-since = mit Limber seit dem { $date }

report-active = { $active } von { $days }
report-active-meaning =
    { $days ->
        [one] Tag mit einer Einheit
       *[other] Tagen mit einer Einheit
    }
report-sessions-meaning =
    { $sessions ->
        [one] Einheit insgesamt
       *[other] Einheiten insgesamt
    }
report-walked-meaning =
    { $minutes ->
        [one] Minute gegangen pro Woche, im Schnitt
       *[other] Minuten gegangen pro Woche, im Schnitt
    }
report-strengthened-meaning =
    { $days ->
        [one] Tag mit Kräftigung
       *[other] Tage mit Kräftigung
    }
report-streak-meaning =
    { $days ->
        [one] Tag in Folge, bis heute
       *[other] Tage in Folge, bis heute
    }
report-score-meaning = Gewohnheitswert, von 0 bis 100

report-columns-four-weeks = Woche für Woche, ab Montag
report-columns-twelve-weeks = Woche für Woche, ab Montag
report-columns-year = Monat für Monat
report-week = { $day }. { $month }
report-minutes = Minuten
report-sessions = Einheiten
report-paused = Pause
report-goal =
    { $minutes ->
        [one] { $minutes } mäßig anstrengende Minute pro Woche (WHO)
       *[other] { $minutes } mäßig anstrengende Minuten pro Woche (WHO)
    }
report-pain-told =
    { $days ->
        [one] an { $days } Tag angegeben
       *[other] an { $days } Tagen angegeben
    }
report-pain-mean = Mittel

report-plan = Plan, zurzeit
report-plan-line = { $what }: { $when }
report-plan-every = { $days }, { $interval } in den Zeiten unten
report-plan-nothing = Zurzeit ist nichts geplant.
report-hours = Zeiten für Erinnerungen: { $hours }
report-doses = Übungen und wie sich ihr Umfang entwickelt hat
report-times = { $count }×
report-amount =
    { $hold ->
        [0] { $repetitions } ×
       *[other] { $repetitions } × { $hold } s
    }
report-dose-grown = { $before } → { $now }
report-dose-own = { $dose }, selbst gewählt
report-dose-sides = { $dose } je Seite
report-hurt = Übungen, die weh taten
report-hurt-on = { $name }: { $date }
report-hurt-resting = { $name }: { $date }; pausiert bis { $until }
report-resting = { $name }: pausiert bis { $until }
report-pauses = Pausen
report-pause-day = { $first }: { $reason }
report-pause-days = { $first } bis { $last }: { $reason }
report-pause-rest = Ruhe
report-pause-sick = krank
report-pause-holiday = Urlaub
report-footer = Erstellt von Limber am { $date }, auf eigenen Wunsch. Allgemeines Wohlbefinden, selbst angegeben in einem Chat: Nichts davon wurde gemessen oder untersucht, und nichts davon ist eine Diagnose. Was gleichzeitig steigt oder fällt, muss nichts miteinander zu tun haben. Gewohnheitswert: Jeder Tag mit einer Einheit bewegt ihn Richtung 100, jeder ohne Richtung 0, den halben Weg in etwa zwei Wochen; freie Tage zählen nicht. Ein Tag mit Kräftigung ist einer, an dem mindestens zwei große Muskelgruppen gearbeitet haben oder nicht gesagt wurde, welche.
