# The operator's plans, which a link shows and a tap takes. Their own words come from plans/NAME.toml.

prescription-title = 📝 <b>{ $title }</b>
prescription-from = <i>Un piano da { $from }, tramite chi gestisce questo bot.</i>
prescription-from-operator = <i>Un piano da chi gestisce questo bot.</i>
prescription-word = <blockquote>{ $word }</blockquote>
prescription-dose = – { $dose }
prescription-dose-instead = – { $dose } (al posto di quella scelta da te: { $own })
prescription-note = È per te se te l’hanno dato. Se da allora è cambiato qualcosa nella tua schiena, chiedi prima di prenderlo. Poi tutto si può cambiare in /plan e /exercise.
prescription-now =
    <b>Il tuo piano adesso</b>, che resta se non scegli altro:
    { $lines }
prescription-many =
    { $count ->
        [1] un promemoria; /plan lo mostra
       *[other] { $count } promemoria; /plan li mostra
    }
prescription-taken = ✅ Piano preso: <b>{ $title }</b>. { $next }
prescription-aside =
    Messo da parte per questo, e pronto a tornare:
    { $lines }
prescription-waits = 📝 <b>{ $title }</b> è pronto per te; te lo mostro tra un attimo.
prescription-gone = 📝 Non ho trovato il piano del tuo link; forse è stato cambiato o ritirato. Chiedine uno nuovo a chi te l’ha dato. Puoi cominciare senza.
prescription-gone-kept = 📝 Non ho trovato il piano del tuo link; forse è stato cambiato o ritirato. Chiedine uno nuovo a chi te l’ha dato. Il tuo piano è com’era.
clock-known = ✅ <b>{ $city }, { $time }.</b> Ecco il piano per cui sei qui.
notice-already-taken = Questo piano ce l’hai già ✓
button-prescription-take = ✅ Prendilo
button-prescription-desk = Comincia invece da «Scrivania»
button-prescription-instead = ✅ Al posto del mio piano
button-prescription-beside = ➕ Accanto al mio piano
button-prescription-keep = Lascia il mio piano com’è
button-prescription-back = ↩️ Rimetti il mio piano
