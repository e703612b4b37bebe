# When to get help, and what to do when it hurts. Facts: docs/sources.md.
#
# Emergency numbers, crisis lines and a clinic's address are the operator's to set, and are added by the code.

## The signs

red-flags-title = ⚠️ <b>Quando chiedere aiuto</b>
red-flags-emergency =
    <b>Se hai mal di schiena con uno di questi segni, chiama subito i soccorsi o vai al pronto soccorso:</b>
    • intorpidimento o formicolio intorno ai genitali, ai glutei o all’interno delle cosce
    • difficoltà a urinare (fare pipì)
    • perdita di controllo della vescica o dell’intestino
    • un cambiamento improvviso della sensibilità o della funzione sessuale
    • dolore, formicolio, debolezza o intorpidimento in entrambe le gambe
    • dolore al petto
    • è cominciato dopo un incidente grave
emergency-call = Chiama il numero di emergenza del tuo paese.
red-flags-soon =
    <b>Se hai mal di schiena con uno di questi segni, vai presto da un medico:</b>
    • febbre
    • una perdita di peso che non sai spiegare
    • un nodulo, un gonfiore, o una schiena che ha cambiato forma
    • una gamba o un piede che perde forza
    • peggiora di notte, o il riposo non lo allevia
    • si trova tra le scapole
    • peggiora quando tossisci, starnutisci o ti sforzi
    • hai un tumore, o l’hai avuto
    • difese immunitarie deboli
red-flags-check-first = <b>Prima di cominciare, chiedi a un medico o a un fisioterapista</b> in caso di gravidanza, operazione alla colonna vertebrale, osteoporosi o infortunio recente.
red-flags-note = <i>Limber è per il benessere generale. Non fa diagnosi e non sostituisce un medico o un fisioterapista. Questi elenchi non possono dire tutto: se qualcosa ti preoccupa, chiedi a uno di loro.</i>
see-a-specialist = Il mal di schiena non va ignorato, e farlo vedere presto aiuta. Chiedere non è mai esagerare.

## When it hurts

hurts =
    <b>Mi dispiace che ti faccia male.</b> Se sei nel mezzo di un esercizio, fermati.

    Guarda prima questi segni, per favore. Contano più di qualsiasi esercizio.
hurts-exercise =
    ✋ <b>{ $name }: fermati qui, per favore.</b> Mi dispiace che ti faccia male.

    Guarda prima questi segni. Contano più di qualsiasi esercizio.
hurts-more = <i>Il resto che hai scritto può aspettare. Non ne ho fatto niente; ridillo quando questo è chiaro.</i>
hurts-question = <b>Uno di questi vale per te?</b>
button-sign = Sì, uno di questi
button-no-sign = No, nessuno
button-no-sign-rest = No: riposo di 7 giorni
get-help = <b>Chiedi aiuto, per favore; un bot non può darlo.</b>
get-help-now = ❗️ Se è un segno del primo elenco, chiama i soccorsi o vai al pronto soccorso adesso.
get-help-soon = 🩺 Se è un segno del secondo elenco, vai presto da un medico, oggi se puoi.
get-help-quiet = Da ora sto in silenzio: niente promemoria, niente lettera. Tutto quello che hai fatto resta. Dimmi quando un medico o un fisioterapista dice che puoi continuare.
button-may-go-on = Posso continuare
hurts-no-sign =
    🌿 Bene che nessuno valga per te. Il mal di schiena di solito si attenua in poche settimane, e le linee guida consigliano di restare in movimento, finché è comodo.

    Lascia stare ciò che lo provoca. Se non migliora, o se ti preoccupa, chiedi a un medico o a un fisioterapista.
button-which-hurts = Fa male un esercizio
which-hurts = <b>Quale fa male?</b> Resta a riposo una settimana.
hurts-rests = 🌙 <b>{ $name }</b>: a riposo fino { $until }. Le linee guida consigliano di restare in movimento, finché è comodo.
hurts-rests-silent = 🌙 <b>{ $name }</b>: a riposo fino { $until }, e al suo posto non viene niente. Le linee guida consigliano di restare in movimento, finché è comodo.
hurts-rests-advice = Dopo ricomincia con la dose più piccola. Se non migliora, o se ti preoccupa, chiedi a un medico o a un fisioterapista.
button-undo-rest = Annulla
rest-ended = ▶️ { $name }: può tornare. { $next }
reminder-rests = 🌙 { $name }: adesso a riposo.
still-rests = 🌙 <b>{ $name }</b>: a riposo fino { $until }, perché faceva male.
rests = 🌙 { $name }: a riposo fino { $until }.
button-end-rest = ▶️ Fine riposo: { $name }

## Left alone until they may go on

waits-to-ask =
    🤍 Buona idea. Sto in silenzio finché non hai chiesto: niente promemoria, niente lettera.

    Dimmi quando puoi continuare.
ask-may-go-on =
    🤍 In questo momento sto in silenzio, perché mi hai detto che prima deve esprimersi un medico o un fisioterapista.

    Dice che puoi continuare?
button-not-yet = Non ancora
stays-quiet = 🤍 Va bene, resto in silenzio. Di’ /resume appena puoi continuare.
standing-held = 🤍 Sto in silenzio finché non mi dici che puoi continuare.

## The question of the start

ask-check-first =
    <b>Una domanda, per non proporti ciò che non fa per te:</b>

    Sei incinta, hai avuto un’operazione alla colonna vertebrale, hai l’osteoporosi o un infortunio recente?
button-checks-first = Sì, una di queste
button-checks-nothing = No
check-first =
    <b>Grazie di avermelo detto.</b> In gravidanza, dopo un’operazione alla colonna vertebrale, con l’osteoporosi o dopo un infortunio recente, chiedi a un medico o a un fisioterapista prima di cominciare. Sa dirti che cosa va bene per te e che cosa lasciar stare.

    Intanto puoi andare avanti. Oppure aspetto, e mi dici quando hai chiesto.
button-wait-to-ask = Aspetta che abbia chiesto
conditions = 🛡 <b>A che cosa devo fare attenzione?</b> Quello che non fa per te non arriverà da solo. Quello che metti tu nel tuo piano ci resta.
which-conditions = <b>Tocca quello che vale per te</b>, e lascio fuori gli esercizi che lo riguardano. Un altro tocco lo toglie, quando un medico o un fisioterapista dice che puoi farli.
button-conditions = 🛡 Attenzioni
condition-pregnancy = Gravidanza
condition-spinal-surgery = Schiena operata
condition-osteoporosis = Osteoporosi
condition-recent-injury = Infortunio recente
condition-knees = Le ginocchia
condition-wrists = I polsi
condition-balance = L’equilibrio
condition-hip-replacement = Protesi d’anca
nothing-to-check = 👍 Grazie. Se la cosa cambia, chiedi a un medico o a un fisioterapista prima di continuare.

## Words that come first

crisis =
    <b>Grazie di avermelo detto. Mi dispiace tanto che sia così dura in questo momento. Non devi tenerti tutto dentro.</b>

    Parla con qualcuno adesso, per favore: una persona di cui ti fidi, o una linea di ascolto, dove rispondono giorno e notte.
crisis-emergency = Se potresti farti del male, chiama subito il numero di emergenza del tuo paese.
crisis-emergency-numbers = Se potresti farti del male, chiama subito: <b>{ $numbers }</b>
crisis-lines = Linea di ascolto: <b>{ $lines }</b>
crisis-find = Trova una linea di ascolto dove sei: https://findahelpline.com
crisis-quiet = Sono solo un bot. Per oggi sto in silenzio.
relief = 🌿 Che bella notizia. Se vuoi, annotalo: come sta la schiena oggi, da 0, nessun dolore, a 10?
