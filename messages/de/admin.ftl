# Was Betreibende unter /admin lesen. Sonst sieht das niemand.

admin = 🔧 <b>Betrieb</b>
button-admin-totals = 📊 Zahlen
button-admin-health = 🩺 Zustand
button-admin-announcements = 📣 Ankündigungen
button-admin-looks = 👀 Nachrichten
button-admin-back = ‹ Betrieb
button-admin-refresh = 🔄 Neu laden
admin-totals = 📊 <b>Zahlen</b>
admin-line = { $name }: <b>{ $figure }</b>
admin-people = Menschen
admin-reminded = mit Erinnerungen
admin-paused = in Pause
admin-asleep = schlafend
admin-stopped = abgeschaltet
admin-unreachable = nicht erreichbar
admin-to-come = Kommende Erinnerungen
admin-sent = Gesendet in 24 Stunden
admin-late-median = die Hälfte davon höchstens zu spät um, Sekunden
admin-late-99 = 99 von 100 höchstens zu spät um, Sekunden
admin-retried = wiederholt
admin-expired = Verfallen in 24 Stunden
admin-sessions = Einheiten in 24 Stunden
admin-size = Datenbank, Megabyte
admin-health = 🩺 <b>Zustand</b>
admin-database = { $writable ->
        [yes] ✅ In die Datenbank kann geschrieben werden.
       *[no] ❌ In die Datenbank kann nicht geschrieben werden.
    }
admin-late = { $seconds ->
        [0] ✅ Nichts ist zu spät.
        [one] ⚠️ Eine Erinnerung ist { $seconds } Sekunde zu spät.
       *[other] ⚠️ Eine Erinnerung ist { $seconds } Sekunden zu spät.
    }
admin-clockwork =
    { $lately ->
        [yes] ✅
       *[no] ❌
    } Das Uhrwerk schlug vor { $seconds ->
        [one] { $seconds } Sekunde
       *[other] { $seconds } Sekunden
    }.
admin-clockwork-never = ❌ Das Uhrwerk hat noch nicht geschlagen.
admin-telegram =
    { $lately ->
        [yes] ✅
       *[no] ❌
    } Telegram antwortete vor { $seconds ->
        [one] { $seconds } Sekunde
       *[other] { $seconds } Sekunden
    }.
admin-telegram-never = ❌ Telegram hat noch nicht geantwortet.
admin-due = Fällige Erinnerungen
admin-under-way = Erinnerungen unterwegs
admin-updates = Zu bearbeitende Updates
admin-in-hand = Nachrichten im Versand
admin-announcements = 📣 <b>Ankündigungen</b>
admin-announcements-none = Es gibt noch keine. <code>limber announce FILE</code> schreibt eine und zeigt sie zuerst hier.
admin-announcement-line = <b>{ $id }</b> { $state } · { $sent } von { $all } · { $beginning }
admin-announcement-choice = { $id }: { $beginning }
admin-announcement = 📣 <b>Ankündigung { $id }</b>, { $state }
admin-announcement-beginning = <i>{ $beginning }</i>
admin-announcement-audience = An: <code>{ $audience }</code>
admin-announcement-begins = Ab: <code>{ $begins }</code>
admin-begins-at-once = sofort
admin-begins-local = { $moment }, nach der Uhr der Einzelnen
admin-state-draft = nicht bestätigt
admin-state-refused = von Telegram abgelehnt
admin-state-gathering = geht gleich hinaus
admin-state-sending = wird verschickt
admin-state-ended = verschickt
admin-state-stopped = angehalten
admin-draft-unseen = Sie wurde hier noch niemandem gezeigt.
admin-draft = { $people ->
        [0] Niemand würde sie jetzt bekommen.
        [one] Sie ginge an { $people } Person, innerhalb ihrer Zeiten.
       *[other] Sie ginge an { $people } Personen, jeweils innerhalb ihrer Zeiten.
    }
admin-gathering = { $people ->
        [one] An { $people } Person, innerhalb ihrer Zeiten.
       *[other] An { $people } Personen, jeweils innerhalb ihrer Zeiten.
    }
button-announcement-send = { $people ->
        [one] ✅ An { $people } Person senden
       *[other] ✅ An { $people } Personen senden
    }
button-announcement-throw-away = 🗑 Wegwerfen
button-announcement-stop = ⏹ Anhalten
admin-count-waiting = Wartend
admin-count-claimed = Unterwegs
admin-count-sent = Gesendet
admin-count-doubtful = Vielleicht gesendet
admin-count-unwanted = Möchten keine
admin-count-unreachable = Nicht erreichbar
admin-count-refused = Abgelehnt
admin-count-late = Zu spät
admin-count-stopped = Vorher angehalten
admin-no-announcement = 📣 Diese Ankündigung gibt es nicht mehr.
admin-announcement-ended = 📣 <b>Ankündigung { $id } ist verschickt.</b> <i>{ $beginning }</i>
admin-looks = 👀 <b>Nachrichten, wie andere sie sehen</b>, Sprache: { $language }. Ihre Knöpfe tun hier nichts.
admin-look-at-reminder = 👀 Die Erinnerung welcher Übung?
button-look-language = 🌐 { $language }
button-look-welcome = Willkommen
button-look-reminder = Eine Erinnerung
button-look-several = Mehrere zugleich
button-look-counted = Gezählt
button-look-would-suit = Etwas anderes?
button-look-falls-asleep = Schläft ein
button-look-help = Hilfe
button-look-privacy = Datenschutz
notice-only-a-look = Du schaust nur zu: Die Knöpfe dieser Nachricht tun nichts.
