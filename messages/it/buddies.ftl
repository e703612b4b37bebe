# Cerchie: in pochi si vede chi oggi ha fatto movimento, e ci si saluta. Di chi non si muove non si parla mai.

buddies = 👥 <b>Con te</b>
buddies-moved = • <b>{ $name }</b>: oggi in movimento
buddies-there = • <b>{ $name }</b>
buddies-waved-to-you = 👋 Oggi un saluto per te da { $names }
buddies-you-waved = 👋 Oggi hai salutato { $names }
buddies-waiting = Nella tua cerchia non c’è ancora nessun altro. Chi apre il tuo link può entrare.
buddies-about =
    👥 <b>In compagnia</b>
    In piccola compagnia è più facile continuare. Una cerchia ha da due a cinque persone. Vedete i vostri nomi e chi oggi ha fatto movimento, e potete salutarvi. Non si vede altro: niente numeri, niente serie, niente dolore, niente di quello che scrivi.
buddies-of-you = Le altre persone ti vedrebbero come <b>{ $name }</b>, il nome che Telegram ha ora di te. Chi è in una cerchia può invitare qualcuno. Puoi uscire quando vuoi, e nessuno lo viene a sapere.
buddies-nameless = Qualcuno
buddies-circle =
    👥 <b>Questa cerchia</b>
    Con te: { $names }
buddies-circle-alone =
    👥 <b>Questa cerchia</b>
    Non c’è ancora nessun altro.
buddies-leave-ask = <b>Lasciare questa cerchia?</b> Il tuo nome sparisce subito per le altre persone, e nessuno lo viene a sapere. Per tornare ti servirebbe un nuovo invito.
buddies-left = 👋 Hai lasciato quella cerchia, e nessuno l’ha saputo.
buddies-enough = 👥 Le tue cerchie sono già tante quante se ne possono seguire. Se ne lasci una, c’è posto per un’altra.
invitation =
    ✉️ <b>Il tuo invito</b>
    Manda questo link a qualcuno che vorresti avere con te:
    { $link }
invitation-holds =
    { $room ->
        [1] Vale fino { $until }, per un’altra persona.
        [one] Vale fino { $until }, per { $room } persona al massimo.
       *[other] Vale fino { $until }, per { $room } persone al massimo.
    }
invitation-tells = Chi lo apre viene a sapere il tuo nome e che cosa si vede in una cerchia, e può entrare con un tocco. Un nuovo link annulla questo.
invitation-full = 👥 La tua cerchia è al completo: siete in cinque. Puoi cominciarne un’altra.
invited =
    { $others ->
        [0] 👥 <b>{ $name } ti invita nella sua cerchia.</b>
        [1] 👥 <b>{ $name } ti invita nella sua cerchia.</b> C’è già un’altra persona.
        [one] 👥 <b>{ $name } ti invita nella sua cerchia.</b> C’è già { $others } altra persona.
       *[other] 👥 <b>{ $name } ti invita nella sua cerchia.</b> Ci sono già altre { $others } persone.
    }
invited-means = Vedreste i vostri nomi e chi oggi ha fatto movimento, e potreste salutarvi. Non si vede altro: niente numeri, niente serie, niente dolore, niente di quello che scrivi.
invited-waits = 👥 <b>{ $name }</b> ti invita nella sua cerchia; tra un momento ti mostro che cosa vuol dire.
invited-joined = 🤝 <b>Ora sei in buona compagnia.</b>
invited-declined = Va bene, resta tutto com’è, e nessuno lo viene a sapere.
invited-gone = 👥 Quell’invito non vale più, o il suo link è arrivato tagliato. Chiedine uno nuovo, per favore.
invited-own = 👥 Questo link è il tuo. Mandalo a qualcuno che vorresti avere con te.
invited-already = 👥 Sei già in questa cerchia.
invited-full = 👥 Questa cerchia ormai è al completo: sono in cinque. Puoi cominciarne una tua con /buddies.
wave =
    { $count ->
        [1] 👋 { $names } ti saluta.
       *[other] 👋 { $names } ti salutano.
    }
privacy-buddies = 👥 <b>Se hai una cerchia</b>, conservo anche in quali cerchie sei, il nome con cui partecipi, il tuo link e, per due giorni, chi ha salutato. Ogni persona della cerchia vede il tuo nome, se oggi hai fatto movimento e i tuoi saluti, e nient’altro, finché non esci.
notice-waved = 👋 Saluto mandato
notice-waved-already = Oggi hai già salutato ✓
button-buddies = 👥 La mia cerchia
button-wave = 👋 Saluta { $name }
button-wave-back = 👋 Ricambia il saluto
button-wave-back-to = 👋 Ricambia a { $name }
button-wave-what = Che cos’è?
button-circle = ⭕ Con { $names }
button-circle-alone = ⭕ La cerchia che aspetta qualcuno
button-circle-new = ➕ Un’altra cerchia
button-invite = ✉️ Invita qualcuno
button-invite-anew = 🔄 Un nuovo link
button-join = 🤝 Ci sto
button-join-not = No, grazie
button-leave = 🚪 Lascia questa cerchia
button-leave-yes = Sì, esco
button-leave-no = No, resto
button-buddies-back = ↩️ Indietro
