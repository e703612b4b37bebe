# Der wöchentliche Brief.

letter = 📬 <b>Deine Woche</b>, { $first } bis { $last }
letter-numbers = { $streak } { $score }
letter-quiet = 💡 Eine ruhige Woche, und das ist in Ordnung. Eine einzige Minute auf den Beinen ist ein guter Weg zurück.
letter-every-day = 💡 Du hast an jedem einzelnen Tag etwas gemacht. Beständiger geht es nicht.
letter-more =
    { $more ->
        [one] 💡 { $more } Einheit mehr als in der Woche davor.
       *[other] 💡 { $more } Einheiten mehr als in der Woche davor.
    }
letter-best = 💡 { $weekday } war dein bester Tag. Was es da leicht gemacht hat, klappt vielleicht auch an anderen Tagen.
letter-days =
    { $days ->
        [one] 💡 Du hast an { $days } Tag etwas gemacht. Auch ein wenig zählt.
       *[other] 💡 Du hast an { $days } Tagen etwas gemacht. Auch ein wenig zählt.
    }
letter-suggest-fewer = ➡️ <b>Für nächste Woche:</b> Viele meiner Erinnerungen sind verstrichen. Weniger davon, zur richtigen Zeit, helfen dir vielleicht mehr.
letter-suggest-add-strengthen = ➡️ <b>Für nächste Woche:</b> Die WHO empfiehlt, an zwei oder mehr Tagen alle großen Muskelgruppen zu kräftigen. Soll ich dich erinnern?
letter-suggest-add-walk = ➡️ <b>Für nächste Woche:</b> Die WHO empfiehlt 150 Minuten mäßige Bewegung oder mehr, und ein kurzer Spaziergang am Tag ist ein guter Teil davon. Soll ich dich erinnern?
letter-suggest-add-stretch = ➡️ <b>Für nächste Woche:</b> In deinem Plan steht noch keine Dehnung. Soll ich dich an eine erinnern?
letter-suggest-session = ➡️ <b>Für nächste Woche:</b> Nimm dir einmal zehn Minuten und mach alles am Stück. Ich leite dich an.
letter-suggest-try = ➡️ <b>Für nächste Woche:</b> etwas Neues, wenn du magst: { $name }. Einmal genügt, um zu sehen, ob es dir gefällt.
letter-suggest-trial = ➡️ <b>Für nächste Woche:</b> Darf ich mit dir herausfinden, welche Erinnerungen Menschen in Bewegung bringen?
letter-felt =
    { $days ->
        [one] 📝 Dein Rücken, wie du es an { $days } Tag gesagt hast: { $now } von 10.
       *[other] 📝 Dein Rücken, wie du es an { $days } Tagen gesagt hast: etwa { $now } von 10.
    }
letter-felt-before =
    { $days ->
        [one] 📝 Dein Rücken, wie du es an { $days } Tag gesagt hast: { $now } von 10. In der Woche davor war es etwa { $before }.
       *[other] 📝 Dein Rücken, wie du es an { $days } Tagen gesagt hast: etwa { $now } von 10. In der Woche davor war es etwa { $before }.
    }
letter-asks-fewer = 💬 Letzte Woche habe ich dir weniger Erinnerungen vorgeschlagen. Hat das geholfen?
letter-asks-add-strengthen = 💬 Letzte Woche habe ich dir eine Erinnerung ans Kräftigen vorgeschlagen. Hat das geholfen?
letter-asks-add-walk = 💬 Letzte Woche habe ich dir eine Erinnerung ans Gehen vorgeschlagen. Hat das geholfen?
letter-asks-add-stretch = 💬 Letzte Woche habe ich dir eine Erinnerung ans Dehnen vorgeschlagen. Hat das geholfen?
letter-asks-session = 💬 Letzte Woche habe ich dir eine ganze Einheit am Stück vorgeschlagen. Hat das geholfen?
letter-asks-try = 💬 Mein Vorschlag letzte Woche: { $name }. Hat es dir gefallen?
letter-asks-try-something = 💬 Letzte Woche habe ich dir etwas Neues vorgeschlagen. Hat es dir gefallen?
button-letter-helped = 👍 Ja
button-letter-no-help = 👎 Eher nicht
button-letter-try = ▶️ Zeig es mir
button-letter-fewer = Weniger Erinnerungen
button-letter-add-strengthen = 💪 Ans Kräftigen erinnern
button-letter-add-walk = 🚶 Ans Gehen erinnern
button-letter-add-stretch = 🧘 Ans Dehnen erinnern
button-letter-stats = 📈 Ansehen
button-letter-when = Andere Zeit
button-letter-off = Keine Briefe
letter-menu =
    📬 <b>Dein wöchentlicher Brief</b> kommt { $when }, ohne Ton: was du gemacht hast, und eine Idee für die nächste Woche.

    Ein anderer Tag, eine andere Uhrzeit?
letter-menu-off = 📬 <b>Dein wöchentlicher Brief</b> ist aus. Einmal pro Woche, ohne Ton: was du gemacht hast, und eine Idee für die nächste Woche.
button-letter-on = 📬 Schreib mir
letter-off = 📪 Keine Briefe mehr. Unter /settings lassen sie sich wieder einschalten.
button-letter = 📬 Wochenbrief
