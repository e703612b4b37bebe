# /report: a page for a doctor or physiotherapist, drawn on the person's wish. What stands on the page is plain text;
# Telegram's HTML is allowed in captions alone.

report-caption-four-weeks = 📄 <b>Le tue ultime quattro settimane in una pagina</b>
report-caption-twelve-weeks = 📄 <b>Le tue ultime dodici settimane in una pagina</b>
report-caption-year = 📄 <b>I tuoi ultimi dodici mesi in una pagina</b>
report-caption = Da mostrare a un medico o a un fisioterapista, o da tenere. Io non ne ho copia: resta in questa chat finché non la cancelli. Il tuo nome non c’è; c’è una riga per scriverlo.
report-sessions-caption = 🧾 Lo stesso in tabella, una riga per sessione.
report-pains-caption = 🧾 Come stava la schiena, una riga per ogni giorno che me l’hai detto.
button-report-four-weeks = 4 settimane
    .aliases = quattro settimane, 4 settimane, mese, un mese
button-report-twelve-weeks = 12 settimane
    .aliases = dodici settimane, 12 settimane, tre mesi, 3 mesi
button-report-year = Un anno
    .aliases = anno, un anno, dodici mesi, 12 mesi

## On the page

report-title = Muoversi per la schiena
report-name = Nome:
report-period = { $period } · { $since }
report-period-four-weeks = { $first } – { $last } · quattro settimane · ora di { $zone }
report-period-twelve-weeks = { $first } – { $last } · dodici settimane · ora di { $zone }
report-period-year = { $first } – { $last } · dodici mesi · ora di { $zone }

report-since = con Limber da: { $date }

report-active = { $active } su { $days }
# Each of these stands under its figure, of which it is told: $days, $sessions, $minutes or $score.
report-active-meaning =
    { $days ->
        [one] giorno con una sessione
       *[other] giorni con una sessione
    }
report-sessions-meaning =
    { $sessions ->
        [one] sessione in tutto
       *[other] sessioni in tutto
    }
report-walked-meaning =
    { $minutes ->
        [one] minuto di camminata a settimana, in media
       *[other] minuti di camminata a settimana, in media
    }
report-strengthened-meaning =
    { $days ->
        [one] giorno con rinforzo
       *[other] giorni con rinforzo
    }
report-streak-meaning =
    { $days ->
        [one] giorno di fila, fino a oggi
       *[other] giorni di fila, fino a oggi
    }
report-score-meaning = punteggio abitudine, da 0 a 100

report-columns-four-weeks = Settimana per settimana, da lunedì
report-columns-twelve-weeks = Settimana per settimana, da lunedì
report-columns-year = Mese per mese
report-week = { $day } { $month }
report-minutes = minuti
report-sessions = sessioni
report-paused = in pausa
report-goal =
    { $minutes ->
        [one] { $minutes } minuto moderato a settimana (OMS)
       *[other] { $minutes } minuti moderati a settimana (OMS)
    }
report-pain-told =
    { $days ->
        [one] detto in { $days } giorno
       *[other] detto in { $days } giorni
    }
report-pain-mean = media

report-plan = Il piano, com’è adesso
report-plan-line = { $what }: { $when }
report-plan-every = { $days }, { $interval } negli orari qui sotto
report-plan-nothing = Al momento non è previsto niente.
report-hours = Orari dei promemoria: { $hours }
report-doses = Esercizi, e come sono andate le dosi
report-times = { $count }×
report-amount =
    { $hold ->
        [0] { $repetitions } ×
        [one] { $repetitions } × { $hold } s
       *[other] { $repetitions } × { $hold } s
    }
report-dose-grown = { $before } → { $now }
report-dose-own = { $dose }, scelta propria
report-dose-sides = { $dose } per lato
report-hurt = Esercizi che hanno fatto male
report-hurt-on = { $name }: { $date }
report-hurt-resting = { $name }: { $date }; a riposo fino { $until }
report-resting = { $name }: a riposo fino { $until }
report-pauses = Pause
report-pause-day = { $first }: { $reason }
report-pause-days = { $first } – { $last }: { $reason }
report-pause-rest = riposo
report-pause-sick = malattia
report-pause-holiday = vacanza
report-footer = Fatto da Limber ({ $date }), su richiesta della persona. Benessere generale, secondo quanto detto in una chat: qui niente è stato misurato o visitato, e niente è una diagnosi. Quello che sale o scende insieme non deve per forza avere un nesso. Punteggio abitudine: ogni giorno con una sessione lo porta verso 100, ogni giorno senza verso 0, metà strada in circa due settimane; i giorni liberi non contano. Un giorno con rinforzo è uno in cui hanno lavorato almeno due grandi gruppi muscolari, o di cui la persona non ha detto quali.
