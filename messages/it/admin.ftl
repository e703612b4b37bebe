# What operators read under /admin. Nobody else sees any of it.

admin = 🔧 <b>Gestione</b>
button-admin-totals = 📊 Totali
button-admin-health = 🩺 Salute
button-admin-announcements = 📣 Annunci
button-admin-looks = 👀 Messaggi
button-admin-back = ‹ Gestione
button-admin-refresh = 🔄 Guarda di nuovo
admin-totals = 📊 <b>Totali</b>
admin-line = { $name }: <b>{ $figure }</b>
admin-people = Persone
admin-reminded = con promemoria
admin-paused = in pausa
admin-asleep = che dormono
admin-stopped = ferme
admin-unreachable = irraggiungibili
admin-to-come = Promemoria in arrivo
admin-sent = Inviati in 24 ore
admin-late-median = metà in ritardo al massimo di, secondi
admin-late-99 = 99 su 100 in ritardo al massimo di, secondi
admin-retried = riprovati
admin-expired = Scaduti in 24 ore
admin-sessions = Sessioni in 24 ore
admin-size = Database, megabyte
admin-health = 🩺 <b>Salute</b>
admin-database = { $writable ->
        [yes] ✅ Nel database si può scrivere.
       *[no] ❌ Nel database non si può scrivere.
    }
admin-late = { $seconds ->
        [0] ✅ Niente è in ritardo.
        [one] ⚠️ Un promemoria è in ritardo di { $seconds } secondo.
       *[other] ⚠️ Un promemoria è in ritardo di { $seconds } secondi.
    }
admin-clockwork =
    { $lately ->
        [yes] ✅
       *[no] ❌
    } Ultimo battito dell’orologio: { $seconds ->
        [one] { $seconds } secondo
       *[other] { $seconds } secondi
    } fa.
admin-clockwork-never = ❌ L’orologio non ha ancora battuto.
admin-telegram =
    { $lately ->
        [yes] ✅
       *[no] ❌
    } Ultima risposta di Telegram: { $seconds ->
        [one] { $seconds } secondo
       *[other] { $seconds } secondi
    } fa.
admin-telegram-never = ❌ Telegram non ha ancora risposto.
admin-due = Promemoria dovuti
admin-under-way = Promemoria in viaggio
admin-updates = Aggiornamenti da gestire
admin-in-hand = Messaggi in uscita
admin-announcements = 📣 <b>Annunci</b>
admin-announcements-none = Non ce ne sono ancora. <code>limber announce FILE</code> ne scrive uno, e prima lo mostra qui.
admin-announcement-line = <b>{ $id }</b> { $state } · { $sent } di { $all } · { $beginning }
admin-announcement-choice = { $id }: { $beginning }
admin-announcement = 📣 <b>Annuncio { $id }</b>, { $state }
admin-announcement-beginning = <i>{ $beginning }</i>
admin-announcement-audience = A: <code>{ $audience }</code>
admin-announcement-begins = Da: <code>{ $begins }</code>
admin-begins-at-once = subito
admin-begins-local = { $moment } all’ora di ciascuno
admin-state-draft = non confermato
admin-state-refused = rifiutato da Telegram
admin-state-gathering = in partenza
admin-state-sending = in uscita
admin-state-ended = uscito
admin-state-stopped = fermato
admin-draft-unseen = Non è ancora stato mostrato a chi gestisce.
admin-draft = { $people ->
        [0] Adesso non lo riceverebbe nessuno.
        [one] Andrebbe a { $people } persona, nei suoi orari.
       *[other] Andrebbe a { $people } persone, ciascuna nei suoi orari.
    }
admin-gathering = { $people ->
        [one] A { $people } persona, nei suoi orari.
       *[other] A { $people } persone, ciascuna nei suoi orari.
    }
button-announcement-send = { $people ->
        [one] ✅ Invia a { $people } persona
       *[other] ✅ Invia a { $people } persone
    }
button-announcement-throw-away = 🗑 Butta
button-announcement-stop = ⏹ Ferma
admin-count-waiting = In attesa
admin-count-claimed = In viaggio
admin-count-sent = Inviati
admin-count-doubtful = Forse inviati
admin-count-unwanted = Non ne vogliono
admin-count-unreachable = Irraggiungibili
admin-count-refused = Rifiutati
admin-count-late = Troppo tardi
admin-count-stopped = Fermati prima
admin-no-announcement = 📣 Quell’annuncio non c’è più.
admin-announcement-ended = 📣 <b>L’annuncio { $id } è uscito.</b> <i>{ $beginning }</i>
admin-looks = 👀 <b>I messaggi come li vedono gli altri</b> ({ $language }). Qui i loro pulsanti non fanno niente.
admin-look-at-reminder = 👀 Il promemoria di quale esercizio?
button-look-language = 🌐 { $language }
button-look-welcome = Benvenuto
button-look-reminder = Un promemoria
button-look-several = Più insieme
button-look-counted = Segnato
button-look-would-suit = Qualcos’altro?
button-look-falls-asleep = Va a dormire
button-look-help = Aiuto
button-look-privacy = Privacy
notice-only-a-look = Stai solo guardando: i pulsanti di questo messaggio non fanno niente.
