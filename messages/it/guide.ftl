# Guided sessions: one message that walks through an exercise.

button-guide = ▶️ Guidami
button-guide-today = ▶️ Sessione di oggi · { $length }
button-guide-session = ▶️ Una sessione intera
guide-part = { $part } di { $parts }
guide-ready = Mettiti in posizione con calma. Poi conto io per te.
button-guide-ready = ▶️ Ci sono
button-guide-by-ear = 🔊 A orecchio
guide-track =
    🔊 <b>{ $name }</b> a orecchio · { $length }
    Fallo partire, sdraiati o siediti come dice l’esercizio, e chiudi gli occhi. Hai cinque secondi.

    <i>Due note in su:</i> comincia, o tieni. <i>Un battito leggero:</i> un secondo. <i>Due note in giù:</i> lascia andare. <i>Tre note, due uguali:</i> l’altro lato. <i>Tre in su:</i> finito.
guide-no-track = 🔇 Mandarlo a orecchio non ha funzionato. Forse il tuo Telegram non accetta messaggi vocali; il conto alla rovescia funziona lo stesso.
by-ear-menu = 🔊 <b>Esercizi a orecchio:</b> un messaggio vocale da seguire a occhi chiusi, quando hai scelto «Guidami» per un esercizio a terra. Quando deve arrivare da solo?
by-ear-asked = Solo se lo tocco
by-ear-outside-hours = Fuori dai miei orari
by-ear-always = Sempre
button-by-ear = 🔊 A orecchio
guide-heading = <b>{ $name }</b>
guide-repetition = { $repetition } di { $repetitions }
guide-side-repetition = { $side }, { $repetition }
guide-side-1 = primo lato
guide-side-2 = altro lato
guide-about = { $heading } · { $about }
guide-paused = ⏸ <i>In pausa. Fai con calma.</i>
guide-left = { $bar } { $left } s
guide-left-minutes =
    { $minutes ->
        [one] { $bar } { $minutes } min
       *[other] { $bar } { $minutes } min
    }
button-guide-back = ‹ Indietro
button-guide-pause = ⏸ Pausa
button-guide-go = ▶️ Continua
button-guide-skip = Avanti ›
button-guide-finish = ✅ Eccomi
button-guide-stop = ⏹ Ferma
guide-half-way = 🔄 <b>Metà strada.</b> Ancora { $length }: un buon momento per tornare indietro. Quanto ti fa piacere è abbastanza.
guide-stopped = ⏹ <b>{ $name }</b>: stop dopo { $length }. Ogni pezzetto ti fa bene; lo segno?
button-guide-count = ✅ Segnalo
button-guide-drop = No
guide-over =
    { $count ->
        [0] 🌿 Va bene, per ora bastava così. Non ho segnato niente.
        [one] 🎉 <b>Ottimo lavoro.</b> Segnato { $count } esercizio.
       *[other] 🎉 <b>Ottimo lavoro.</b> Segnati { $count } esercizi.
    }
guide-felt = Nel complesso, com’è andata?
guide-left-off = ⏹ Ne hai cominciata un’altra; questa finisce qui.
