# Le parole dell'italiano con cui si dice che cosa si è fatto, che cosa si vuole e che cosa si sente. La notazione è
# all'inizio di messages/en/words.ftl.

## Numeri

typed-number-0 = zero
typed-number-1 = uno, una, un'
typed-number-2 = due, un paio di, paio di, un paio d
typed-number-3 = tre
typed-number-4 = quattro
typed-number-5 = cinque
typed-number-6 = sei
typed-number-7 = sette
typed-number-8 = otto
typed-number-9 = nove
typed-number-10 = dieci, una decina di
typed-number-11 = undici
typed-number-12 = dodici, una dozzina di
typed-number-13 = tredici
typed-number-14 = quattordici
typed-number-15 = quindici, una quindicina di
typed-number-16 = sedici
typed-number-17 = diciassette
typed-number-18 = diciotto
typed-number-19 = diciannove
typed-number-20 = venti, una ventina di
typed-number-21 = ventuno
typed-number-22 = ventidue
typed-number-25 = venticinque
typed-number-30 = trenta, una trentina di
typed-number-35 = trentacinque
typed-number-40 = quaranta, una quarantina di
typed-number-45 = quarantacinque
typed-number-50 = cinquanta
typed-number-55 = cinquantacinque
typed-number-60 = sessanta
typed-number-70 = settanta
typed-number-80 = ottanta
typed-number-90 = novanta
typed-number-100 = cento
typed-number-half = mezzo, mezza, ½
typed-number-quarter = ¼
typed-number-three-quarters = ¾
typed-number-and-half = <number> e mezzo|mezza, <number> ½
typed-ordinal = <number> º|°
typed-level-of-ten = <number> su dieci|10

## Durate

typed-unit-second = s, sec, secondo, secondi
typed-unit-minute = m, min, minuto, minuti, minutini
typed-unit-hour = h, ora, ore, oretta
typed-unit-day = g, gg, giorno, giorni
typed-unit-week = sett, settimana, settimane
typed-unit-month = mese, mesi
typed-unit-year = anno, anni
typed-unit-distance = km, chilometro, chilometri, metri, passi
typed-unit-times = volte, volta, x, rip, ripetizione, ripetizioni, serie
typed-length-15m = un quarto d'ora, quarto d'ora, un quartino d'ora
typed-length-30m = mezz'ora, mezzora, mezza ora, mezz'oretta, mezzoretta, una mezz'ora, una mezz'oretta
typed-length-45m = tre quarti d'ora, 3 quarti d'ora
typed-length-60m = un'ora, un oretta, un'oretta, una ora, la prossima ora, l'ora prossima
typed-length-half = mezzo|mezza <unit>
typed-length-one = un|una <unit>, un altro|altra <unit>, tutta la <unit>
typed-length-and-half = <length> e mezza|mezzo
typed-length-and-quarter = <length> e un quarto
typed-times-1 = una volta
typed-times-2 = due volte
typed-times-3 = tre volte

## Ore del giorno

typed-clock-hour = alle|all <hour>, verso le <hour>, le <hour>, per le <hour>, ore <hour>, alle ore <hour>
typed-clock-hour-minute = alle|all|le <hour> e <minute>
typed-clock-half-past = alle|le|all|l <hour> e mezza|mezzo
typed-clock-quarter-past = alle|le|all|l <hour> e un quarto
typed-clock-quarter-to = alle|le|all|l <hour> meno un quarto, un quarto alle <hour>
typed-clock-minutes-to = alle|le|all|l <hour> meno <minute>
typed-clock-am = <clock> di mattina, <clock> del mattino, <clock> di notte
typed-clock-pm = <clock> di pomeriggio, <clock> del pomeriggio, <clock> di sera, <clock> della sera
typed-clock-12-00 = mezzogiorno, a mezzogiorno, mezzodì
typed-clock-12-30 = mezzogiorno e mezzo, mezzogiorno e mezza, a mezzogiorno e mezzo
typed-clock-24-00 = mezzanotte, a mezzanotte
typed-clock-range =
    dalle <clock> alle <clock>, tra le <clock> e le <clock>, fra le <clock> e le <clock>, <clock> alle <clock>, <clock> a <clock>, dalle <clock> fino alle <clock>, da <clock> a <clock>, dalle <clock> a <clock>, (niente) prima delle <clock> e|o|né dopo le <clock>
typed-part-morning = mattina, mattino, di mattina, al mattino, la mattina, ogni mattina, tutte le mattine, mattinata, in mattinata
typed-part-noon = pranzo, a pranzo, pausa pranzo, in pausa pranzo, a mezzodì, ora di pranzo, all'ora di pranzo
typed-part-afternoon = pomeriggio, di pomeriggio, il pomeriggio, ogni pomeriggio, tutti i pomeriggi, al pomeriggio, nel pomeriggio
typed-part-evening = sera, di sera, la sera, ogni sera, tutte le sere, alla sera, serata, in serata
typed-part-night = notte, di notte, la notte, ogni notte
typed-today-morning = stamattina, questa mattina, stamane, stamani
typed-today-noon = oggi a pranzo
typed-today-afternoon = questo pomeriggio, oggi pomeriggio
typed-today-evening = stasera, questa sera, oggi sera
typed-today-night = stanotte, questa notte
typed-cue-after-lunch = dopo pranzo, dopo il pranzo, dopo aver pranzato, quando ho pranzato
typed-cue-before-lunch = prima di pranzo, prima del pranzo
typed-cue-after-breakfast = dopo colazione, dopo la colazione, dopo aver fatto colazione
typed-cue-coffee = dopo il caffè, dopo il mio caffè, dopo un caffè, dopo il primo caffè, con il caffè, col caffè
typed-cue-laptop = quando chiudo il portatile, quando chiudo il computer, quando spengo il computer, quando spengo il pc, quando chiudo il pc, prima di chiudere il computer, prima di spegnere il computer, dopo aver chiuso il computer, quando ho chiuso il portatile
typed-cue-home = quando torno a casa, quando arrivo a casa, quando rientro, quando rientro a casa, appena torno a casa, appena arrivo a casa, tornando a casa, una volta a casa
typed-cue-before-bed = prima di dormire, prima di andare a letto, prima di andare a dormire, prima di coricarmi, prima del letto, quando vado a letto, quando vado a dormire
typed-cue-after-work = dopo il lavoro, dopo lavoro, dopo l'ufficio, quando finisco di lavorare, quando esco dal lavoro, quando esco dall'ufficio, finito il lavoro, dopo il turno
typed-cue-before-work = prima del lavoro, prima di lavorare, prima di andare al lavoro, prima di iniziare a lavorare
typed-cue-before-dinner = prima di cena, prima della cena
typed-cue-after-dinner = dopo cena, dopo la cena, dopo aver cenato
typed-cue-after-meals = dopo i pasti, dopo ogni pasto, dopo mangiato, dopo aver mangiato
typed-cue-wake-up = quando mi sveglio, quando mi alzo dal letto, appena sveglio, appena sveglia, al risveglio, dopo il risveglio, appena mi sveglio

## Giorni

typed-weekday-1 = lun, lunedì, il lunedì, ogni lunedì, tutti i lunedì, di lunedì
typed-weekday-2 = mar, martedì, il martedì, ogni martedì, tutti i martedì, di martedì
typed-weekday-3 = mer, mercoledì, il mercoledì, ogni mercoledì, tutti i mercoledì, di mercoledì
typed-weekday-4 = gio, giovedì, il giovedì, ogni giovedì, tutti i giovedì, di giovedì
typed-weekday-5 = ven, venerdì, il venerdì, ogni venerdì, tutti i venerdì, di venerdì
typed-weekday-6 = sab, sabato, il sabato, ogni sabato, tutti i sabati, di sabato
typed-weekday-7 = dom, domenica, la domenica, ogni domenica, tutte le domeniche, di domenica
typed-days-daily = ogni giorno, tutti i giorni, giornaliero, giornalmente, quotidianamente, quotidiano, 7 giorni su 7, tutta la settimana, ogni santo giorno
typed-days-weekdays = giorni feriali, nei giorni feriali, feriali, in settimana, giorni lavorativi, nei giorni lavorativi, giorni di lavoro, nei giorni di lavoro, durante la settimana, infrasettimanale, ogni giorno lavorativo
typed-days-weekend = weekend, week end, fine settimana, nel weekend, nel week end, nel fine settimana, i weekend, il weekend, ogni weekend, i fine settimana
typed-days-range = dal <days> al <days>, da <days> a <days>, <days> a <days>, <days> al <days>, tra <days> e <days>
typed-days-except = tranne (il|la|i) <days>, eccetto (il|la|i) <days>, non (il|la|i) <days>, escluso (il|la|i) <days>, a parte (il|la|i) <days>, esclusi (il|la|i) <days>, ma non (il|la|i) <days>
typed-days-off =
    <days> libero|libera|liberi|chiuso|riposo|niente|off, niente <days>, niente promemoria <days>, <days> niente promemoria, (non) lavoro mai <days>, non lavoro <days>, mai <days>, <days> non lavoro
typed-month-1 = gen, gennaio
typed-month-2 = feb, febbraio
typed-month-3 = marzo
typed-month-4 = apr, aprile
typed-month-5 = mag, maggio
typed-month-6 = giu, giugno
typed-month-7 = lug, luglio
typed-month-8 = ago, agosto
typed-month-9 = set, sett, settembre
typed-month-10 = ott, ottobre
typed-month-11 = nov, novembre
typed-month-12 = dic, dicembre
typed-date = (il|l) <day> <month>, al <day> <month>, (il|l) <day> di <month>, (il) <day> <month> <year>, il giorno <day> <month>
typed-date-range = dal <day> al <day> <month>, dal <day> <month> al <day> <month>, tra il <day> e il <day> <month>
typed-date-day = il <day>, il giorno <day>
typed-day-today = oggi, la giornata di oggi
typed-day-tomorrow = domani, doma
typed-day-after-tomorrow = dopodomani, dopo domani
typed-day-yesterday = ieri, ieri sera, ieri mattina
typed-day-before-yesterday = l'altro ieri, altro ieri, ieri l'altro, avantieri
typed-day-coming = prossimo <days>, <days> prossimo, <days> prossima, questo <days>, <days> che viene
typed-week-this = questa settimana, fine della settimana, la fine della settimana, il resto della settimana
typed-week-next = settimana prossima, la settimana prossima, prossima settimana, la prossima settimana

## Ogni quanto

typed-every = ogni <length>, una volta ogni <length>
typed-every-stand =
    non lasciarmi seduto|seduta più di <length>, non farmi stare seduto|seduta più di <length>, non farmi stare seduto|seduta per più di <length>, mai seduto|seduta più di <length>
typed-interval-60m = ogni ora, una volta all'ora, tutte le ore, allo scoccare dell'ora
typed-interval-30m = ogni mezz'ora, ogni mezzora, due volte all'ora
typed-interval-90m = ogni ora e mezza
typed-interval-2h = un'ora sì e una no
typed-interval-2d = un giorno sì e uno no, a giorni alterni, ogni due giorni, ogni 2 giorni, un giorno sì un giorno no
typed-interval-3d = ogni tre giorni
typed-often-1-week = una volta a settimana, una volta alla settimana, ogni settimana, settimanalmente, 1 volta a settimana
typed-often-2-week = due volte a settimana, due volte alla settimana
typed-often-3-week = tre volte a settimana, tre volte alla settimana
typed-often-2-day = due volte al giorno
typed-often-3-day = tre volte al giorno
typed-often-1-day = una volta al giorno
typed-times-each-day = <number> volte al|ogni giorno, <number> x al giorno, <number> al giorno
typed-times-each-week = <number> volte a|alla|ogni settimana, <number> giorni a|alla settimana, <number> a|alla settimana
typed-in = tra <length>, fra <length>, in <length>, tra circa <length>, fra circa <length>, dammi <length>, dammi ancora <length>, ancora <length>, dopo <length>
typed-ago = <length> fa

## Parole piccole

typed-until = fino, fino a, fino al, fino alle, fino all, sino a, sino al, finché, entro
typed-from = da, dal, dalle, dall, dalla, a partire, a partire da, a partire dal, a partire dalle, la settimana scorsa, il mese scorso, l'anno scorso, recentemente, ultimamente
typed-and = e, poi, ed, più, e poi, nonché
typed-but = ma, però, anche se, invece
typed-only = solo, soltanto, solamente, unicamente, solo tra, solo dalle
typed-any-time = sempre, in qualsiasi momento, a qualsiasi ora, a tutte le ore, quando vuoi
typed-not = non, niente, mai, nessuna, nessun, nessuno, senza, nemmeno, neanche, dimenticato di, scordato di, saltato, saltata, manco, non sono riuscito a, non sono riuscita a, mancato
typed-wish = voglio, vorrei, devo, dovrei, posso, ho intenzione, ho intenzione di, ho bisogno di, mi serve, mi piacerebbe, bisogna, bisogna che, conviene, è meglio, intendo, voglia di, ho voglia di, andrò a, andiamo, potrei
typed-courtesy = grazie, per favore, pf, per piacere, adesso, ora, tu, io, mi
typed-filler =
    io, mi, mio, mia, miei, mie, ho, alle, le, sono, il, lo, la, i, gli, le, un, una, di, del, della, dei, delle, dell, a, al, alla, ai, agli, allo, per, con, col, in, nel, nella, che, già, è, era, questo, questa, si, ti, tu, te, per favore, per piacere, ahi, fare, fatto, andare, vado, andato, andata, circa, quasi, ok, bene, anche, ancora, un po, po, stare, sto, l, d, di fare, seduto, da, su, ci, ne, poco, molto, davvero, proprio, appena, tipo, diciamo, forse, magari, ehm, beh, allora, dunque, ecco, esercizio, esercizi, l'esercizio, gli esercizi, i miei esercizi, sessione, sessioni, fuori, all'aperto, al parco, in ufficio, al lavoro, a casa, col cane, con il cane, il cane, con mia moglie, con mio marito, con un amico, con un'amica, in tutto, in totale, totale, per lato, ogni lato, da ogni lato, livello, minuti di, tutti, tutto, tutta, nuovo, di nuovo, stato, stata, abbastanza, breve, bella, bel, bello, lunga, lungo, piccola, piccolo, qualche, durante, presa, preso, prendere, metti, mettere, adesso, ora sì, dopo di che, oppure, o, qui, qua, lì

## Fatto

typed-done = fatto, ho fatto, l'ho fatto, finito, ho finito, completato, completata, fatta, fatti, fatte, ok fatto, appena fatto, terminato, segnato, segna, segnalo, segnare, spunta, spuntato, conta, contalo, eseguito, riuscito, riuscita, dimenticato di segnare, dimenticato di contare, dimenticato di spuntare, ✅, ✔, ☑, 👍, 👌, 💪
typed-not-done =
    non ho fatto niente, non ho fatto nulla, niente di fatto, non ancora, non fatto, non l'ho fatto, non mi sono mosso, non mi sono mossa, non ce l'ho fatta, oggi niente, niente oggi, nessun esercizio, nessun esercizio oggi, niente esercizi, dimenticato, me ne sono dimenticato, me ne sono dimenticata, mi sono dimenticato, mi sono dimenticata, ho dimenticato, mi sono scordato, mi sono scordata, me ne sono scordato, me ne sono scordata, non ho avuto tempo, non ho fatto in tempo, giornata pigra, sono stato pigro, sono stata pigra
typed-anything = nulla, niente, esercizi, esercizio, muovermi
typed-all = tutto, tutti gli esercizi, tutti i miei esercizi, tutta la sessione, l'intera sessione, la sessione intera, tutto il programma, tutti
typed-did-walk =
    camminato, ho camminato, ho passeggiato, passeggiato, fatto una passeggiata, fatto una camminata, fatto due passi, fatto quattro passi, fatto un giro, fatto un giro a piedi, andato a camminare, andata a camminare, sono andato a camminare, sono andata a camminare, uscito a camminare, uscita a camminare, portato fuori il cane, portato a spasso il cane, portata fuori la cagnolina, fatto trekking, fatto un'escursione
typed-did-stand =
    mi sono alzato, mi sono alzata, alzato, alzata, sono in piedi, sono in piedi adesso, in piedi adesso, fatto una pausa, ho fatto una pausa, preso una pausa, ho preso una pausa, fatta una pausa, mi sono preso una pausa, mi sono presa una pausa, mi sono sgranchito, mi sono sgranchita, sgranchito, sgranchita, lasciato la sedia
typed-did-stretch = ho fatto stretching, fatto stretching, fatto lo stretching, mi sono stirato, mi sono stirata, stretching fatto, mi sono allungato, mi sono allungata, allungato, allungata, fatto allungamento, fatto allungamenti
typed-did-strengthen = allenato, allenata, ho allenato, mi sono allenato, mi sono allenata, fatto rinforzo, fatto il rinforzo, fatto forza, fatto addominali, fatto gli addominali, fatto core, fatto esercizi di forza, rinforzato
typed-did-hamstring = allungato gli ischiocrurali, allungato i posteriori della coscia, allungato le cosce
typed-did-hip-flexor = allungato lo psoas, allungato i flessori, allungato i flessori dell'anca, allungato le anche
typed-did-pelvic-tilt = basculato il bacino
typed-did-draw-in = tirato in dentro la pancia, tirato dentro la pancia
typed-counted-pelvic-tilt = basculamenti, basculamenti del bacino, basculamenti pelvici
typed-counted-walk = camminate, passeggiate, escursioni
typed-counted-walk-short = passeggiatine, brevi camminate, giretti
typed-counted-stretch = allungamenti
typed-counted-strengthen = sessioni di rinforzo, allenamenti
typed-counted-stand = pause, pause in piedi, pause attive, alzate
typed-counted-hip-flexor = affondi
typed-counted-back-bend = estensioni
typed-counted-twist = torsioni
typed-counted-knee-rolls = rotazioni delle ginocchia
typed-counted-chest = aperture del petto
typed-counted-knee-to-chest = ginocchia al petto
typed-counted-neck-turn = rotazioni del collo, rotazioni della testa
typed-counted-cat = gatti
typed-counted-side-bend = inclinazioni, piegamenti laterali
typed-counted-sit-to-stand = alzate dalla sedia
typed-counted-bridge = ponti
typed-counted-heel-raise = sollevamenti sulle punte
typed-counted-tilt-kneeling = basculamenti carponi
typed-counted-hip-march = alzate di ginocchia
typed-counted-bird-dog = bird dogs, alzate della gamba
typed-counted-mini-squat = squat, mini squat, mezzi squat, piegamenti sulle gambe
typed-counted-side-plank = plank laterali
typed-subject-walk = camminare, camminata, passeggiata, una camminata, una passeggiata, andare a camminare, fare una passeggiata, fare una camminata, fare due passi, fare quattro passi, fare un giro, uscire a camminare, portare fuori il cane, portare a spasso il cane, passeggiare
typed-subject-stand = alzarmi, alzarsi, mettermi in piedi, alzarmi dalla sedia, alzarmi in piedi, sgranchirmi le gambe, sgranchirmi, stare in piedi, fare una pausa in piedi, muovermi, lasciare la sedia
typed-subject-stretch = stretching, fare stretching, lo stretching, allungarmi, fare allungamento, stirarmi, mobilità
typed-subject-strengthen = rinforzo, rinforzare, rinforzarmi, fare rinforzo, il rinforzo, fare forza, fare addominali, esercizi di forza, esercizi per la schiena, rinforzare la schiena, allenare il core, allenarmi
typed-subject-hamstring = ischiocrurali, allungare gli ischiocrurali, allungare i posteriori della coscia
typed-subject-hip-flexor = psoas, allungare lo psoas, allungare i flessori dell'anca
typed-subject-draw-in = tirare in dentro la pancia
typed-subject-pelvic-tilt = basculamento del bacino

## Altri movimenti. “.like” dice a che cosa somigliano di più.

typed-movement-cycling = bici, bicicletta, ciclismo, in bici, cyclette, mountain bike, spinning, pedalata, pedalare
    .like = walk
typed-moved-cycling = pedalato, andato in bici, andata in bici, fatto un giro in bici
typed-movement-swimming = nuoto, nuotare, piscina, acquagym, idrobike
    .like = walk
typed-moved-swimming = nuotato, ho nuotato, andato a nuotare, andata a nuotare, andato in piscina, andata in piscina
typed-movement-running = corsa, correre, corsetta, jogging, footing, tapis roulant
    .like = walk
typed-moved-running = corso, ho corso, andato a correre, andata a correre, fatto jogging, fatto una corsa, fatto una corsetta
typed-movement-dancing = ballo, ballare, danza, zumba
    .like = walk
typed-moved-dancing = ballato, ho ballato, danzato, andato a ballare, andata a ballare
typed-movement-gardening = giardinaggio, giardino, orto, tagliare il prato, tagliare l'erba
    .like = walk
typed-moved-gardening = fatto giardinaggio, lavorato in giardino, tagliato il prato, tagliato l'erba, zappato
typed-movement-yoga = yoga, lezione di yoga
    .like = stretch, strengthen
typed-moved-yoga = fatto yoga
typed-movement-pilates = pilates
    .like = strengthen, stretch
typed-moved-pilates = fatto pilates
typed-movement-gym = palestra, pesi, sala pesi, crossfit, flessioni, vogatore, hiit, corpo libero
    .like = strengthen
typed-moved-gym = andato in palestra, andata in palestra, fatto pesi, fatto i pesi, sollevato pesi, fatto palestra, fatto flessioni, remato
typed-movement-tai-chi = tai chi, taichi, tai ji, qi gong, qigong
    .like = stretch, walk
typed-movement-ball-games = tennis, calcio, calcetto, basket, pallacanestro, pallavolo, volley, padel, badminton, golf, ping pong, squash, bocce, pallamano
    .like = walk
typed-moved-ball-games = giocato a tennis, giocato a calcio, giocato a calcetto, giocato a basket, giocato a pallavolo, giocato a padel, giocato a golf, giocato a ping pong, giocato a bocce
typed-movement-cardio = cardio, aerobica, ellittica, step
    .like = walk
typed-movement-climbing = arrampicata, arrampicare, boulder, sci, sciare, pattinaggio, pattini
    .like = walk, strengthen
typed-moved-climbing = arrampicato, sciato, pattinato, fatto arrampicata

## Promemoria

typed-remind =
    ricordami, ricordarmi, ricordami di, ricordamelo, mi ricordi, mi ricordi di, promemoria, un promemoria, avvisami, avvertimi, aggiungi, aggiungere, aggiungi un promemoria, ricorda, ricordare, imposta, imposta un promemoria, metti un promemoria, mettimi un promemoria, crea un promemoria, nuovo promemoria, programma, pianifica, dimmi di, dimmi, notificami, mandami un promemoria, fammi, sveglia, sveglia per, svegliami
typed-reminders = promemoria, i promemoria, i miei promemoria, messaggi, i messaggi, notifiche, le notifiche, avvisi
typed-unplan = elimina, eliminare, cancella, cancellare, togli, togliere, rimuovi, rimuovere, disattiva, disattivare, annulla il promemoria, leva, non ricordarmi più, smetti di ricordarmi, basta ricordarmi, spegni
typed-resume = riprendi, riprendi ora, riprendere, riprendiamo, sono tornato, sono tornata, eccomi, rieccomi, fine della pausa, fine pausa, finisci la pausa, riattiva, ricomincia, ricominciamo, sto di nuovo bene, sono guarito, sono guarita
typed-start-alone = inizia, iniziare, comincia, cominciare, cominciamo, iniziamo, avvia, si comincia, partiamo, andiamo, via, start, riattiva i promemoria, attiva
typed-start = attiva i promemoria, attivare i promemoria, riattiva i promemoria, riattivare i promemoria, riaccendi i promemoria, accendi i promemoria, ricomincia i promemoria, comincia a ricordarmi
typed-stop-alone =
    basta, stop, fermati, smettila, ferma, smetti, basta così, fine, chiudi, ferma tutto, spegni tutto, lasciami stare, vattene, come ti fermo, come si ferma, come ti spengo, come si spegne, come spengo i promemoria, voglio smettere
typed-stop =
    basta promemoria, niente più promemoria, niente promemoria più, nessun promemoria più, non più promemoria, disattiva i promemoria, disattiva tutti i promemoria, disattivare i promemoria, spegni i promemoria, spegni tutti i promemoria, spegnere i promemoria, ferma i promemoria, ferma tutti i promemoria, elimina tutti i promemoria, cancella tutti i promemoria, togli tutti i promemoria, non ricordarmi più niente, non ricordarmi più, non scrivermi più, non mandarmi più niente, non mandarmi più messaggi, non mandarmi più promemoria, smetti di scrivermi, smettila di scrivermi, smetti di mandarmi messaggi, basta messaggi, basta notifiche, niente più messaggi, niente più notifiche, non voglio più promemoria, non voglio più messaggi, non voglio più ricevere messaggi, non voglio più ricevere promemoria, disiscrivimi, disiscrivermi, stop promemoria, stop ai promemoria

## Orari

typed-hours =
    lavoro, io lavoro, sto lavorando, i miei orari, i miei orari sono, orario, orari, orario di lavoro, orari di lavoro, orario d'ufficio, il mio orario, il mio orario è, sono in ufficio, sono al lavoro, inizio, inizio a lavorare, comincio, comincio a lavorare, finisco, finisco di lavorare, la mia giornata, il mio turno, il mio turno è, turno, lavoro di notte, turno di notte, cambia i miei orari, cambiare i miei orari, ricordami solo
typed-quiet-hours =
    non prima delle, non dopo le, niente prima delle, niente dopo le, niente messaggi prima delle, niente messaggi dopo le, niente promemoria prima delle, niente promemoria dopo le, non scrivermi prima delle, non scrivermi dopo le, non scrivermi di notte, mai prima delle, mai dopo le, non di notte, niente di notte, niente promemoria di notte, niente messaggi di notte, troppo presto, ore di silenzio, orario di silenzio

## Pause, e più tardi

typed-pause =
    pausa, fai pausa, metti in pausa, mettere in pausa, ho bisogno di una pausa, bisogno di una pausa, mi serve una pausa, silenzio, fai silenzio, stai in silenzio, sta in silenzio, silenzioso, muto, zitto, zitta, lasciami in pace, lasciami tranquillo, lasciami tranquilla, lasciami lavorare, riunione, in riunione, sono in riunione, in call, in chiamata, al telefono, occupato, occupata, sono occupato, sono occupata, impegnato, impegnata, non disturbare, non disturbarmi, non mi disturbare, niente messaggi, niente promemoria, sospendi, sospendere, per un po, per ora basta, giorno libero, giornata libera, giorno di riposo, riposo, mi riposo, concentrazione, fermati per, stop per, basta per
typed-sick =
    malato, malata, sono malato, sono malata, malattia, in malattia, sono in malattia, ammalato, ammalata, mi sono ammalato, mi sono ammalata, influenza, l'influenza, ho l'influenza, influenzato, influenzata, raffreddore, un raffreddore, ho il raffreddore, raffreddato, raffreddata, covid, ho il covid, non mi sento bene, sto poco bene, mal di gola, gastroenterite, mal di pancia, emicrania, in ospedale, a letto con
typed-holiday =
    vacanza, vacanze, in vacanza, sono in vacanza, vado in vacanza, andiamo in vacanza, ferie, in ferie, sono in ferie, vado in ferie, viaggio, in viaggio, sono in viaggio, via, sono via, fuori città, in trasferta, permesso, in permesso, ponte lungo, faccio ponte, in campeggio
typed-forever = per sempre, definitivamente, a tempo indeterminato, fino a nuovo ordine, permanentemente
typed-rest-of-day = il resto della giornata, resto della giornata, per il resto della giornata, tutto il giorno, tutta la giornata, fine giornata, la giornata
typed-later =
    più tardi, dopo, dopo dopo, non ora, non adesso, ora non posso, adesso non posso, ora no, adesso no, rimanda, rimandare, rimandalo, posticipa, sposta, spostalo, aspetta, aspetta un po, aspetta un attimo, un attimo, un momento, un minuto, tra un po, fra un po, tra poco, fra poco, ricordamelo dopo, ricordamelo più tardi, ricordami più tardi, ricordami dopo, torna dopo, torna più tardi, chiedimelo dopo, momento sbagliato, brutto momento, in seguito
typed-skip-alone =
    👎, ❌, oggi no, no, no grazie, nah, salta, saltare, saltalo, passo, non oggi, per oggi no, per oggi passo, non posso, non ce la faccio, non riesco, lascia stare, lascia perdere, lasciamo stare, non ho tempo, niente tempo, non mi va, non ho voglia, troppo stanco, troppo stanca, troppo da fare, sarà per la prossima, la prossima volta, un'altra volta, stavolta no, non lo faccio, ignora
typed-skip = oggi no, non oggi, salta questo, salta oggi, questo lo salto, passo questo, stavolta no, per oggi lascia stare, un'altra volta
typed-guide-alone = guidami, guida, guidami tu, accompagnami, fallo con me, facciamolo insieme, insieme
typed-guide = guidami, guidami in, guidami attraverso, accompagnami, accompagnami in
typed-how =
    come, come si fa, come faccio, come devo fare, come si fanno, come lo faccio, mostrami, mostrami come, fammi vedere, fammi vedere come, mostra, spiegami, spiegami come, spiega, che cos'è, cos'è, che cosa è, quanto a lungo devo, quante volte devo, ogni quanto devo, quante volte, quanto tempo, istruzioni, passaggi, immagine di, foto di, video di, insegnami, in cosa consiste

## Dolore, ragioni

typed-hurts =
    male, fa male, mi fa male, fanno male, mi fanno male, ho male, dolore, dolori, ho dolore, doloroso, dolorosa, ahi, ahia, rigido, rigida, rigidità, mal di schiena, maldischiena, dolorante, indolenzito, indolenzita, indolenzimento, crampo, crampi, fitta, fitte, lombalgia, sciatica, teso, tesa, fastidio, tira
typed-body = schiena, la schiena, alla schiena, mia schiena, la mia schiena, zona lombare, lombare, lombari, reni, parte bassa della schiena, bassa schiena, collo, il collo, al collo, cervicale, spalle, la schiena è, livello di dolore, livello dolore, il dolore è
typed-feels = sento, mi sento, livello, meglio, peggio, sta, va, oggi è, più o meno, voto, punteggio
typed-level-0 = nessun dolore, non fa male, niente dolore, senza dolore, zero dolore, non mi fa male, non mi fa più male, non fa più male, non ho male, non ho più male, non ho dolore, non ho più dolore, niente mal di schiena, il dolore è passato, dolore passato, dolore sparito, non ho dolori
typed-why =
    perché, xché, xke, perche, a cosa serve, a che serve, a che cosa serve, qual è la migliore, qual è il migliore, motivo, motivi, ragione, ragioni, la ragione, che c'entra, cosa c'entra, che senso ha, serve a qualcosa, a che pro, fa bene, fa bene alla schiena, fa male alla schiena, è utile, è vero che, parlami di, dimmi di più su, spiegami perché, cause, causa, per colpa di, a causa di, dovuto a, influisce, influenza il, effetto, effetti, benefici, beneficio, vantaggi, legato a, collegato a, quanto conta, conta davvero, conviene, che cosa provoca, cosa provoca, provoca
typed-question = è, può, possono, aiuta, aiutano, serve, servono, contro, importante, utile, fa
typed-reason-flexibility = flessibilità, stretching, allungamento, elasticità, rigidità, anche rigide, ischiocrurali corti, muscoli corti
typed-reason-core = core, addominali, muscoli profondi, rinforzo, muscoli deboli, addominali deboli
typed-reason-circulation = seduti, seduto, seduta, stare seduti, stare seduto, stare seduta, stare a sedere, sedere a lungo, star seduti, circolazione, circolazione del sangue, stanchezza, sedentarietà, sedentario, sedentaria, vita sedentaria, lavoro d'ufficio, scrivania, lavoro alla scrivania
typed-reason-weight = peso, sovrappeso, chili, chili di troppo, obesità, dimagrire, perdere peso, ingrassare, grasso
typed-reason-sleep = sonno, dormire, dormire male, dormo male, materasso, cuscino, letto, insonnia, dormire poco
typed-reason-stress = stress, stressato, stressata, tensione, ansia, preoccupazioni, nervosismo, umore, depressione, burnout
typed-reason-posture = postura, sedia, sedia ergonomica, ergonomia, stare dritti, stare dritto, stare dritta, schiena dritta, scrivania in piedi, fascia lombare, corsetto, busto, gobba
typed-reason-youth = gioventù, infanzia, da giovane, quando ero giovane, adolescenza, zaino, da bambino, da bambina

## Dove, il bot

typed-yes-alone = sì, si, ok, okay, va bene, certo, certamente, d'accordo, volentieri, lo faccio, vado, ci sto, subito, eccome, yes, sì lo faccio, arrivo
typed-zone = abito a, vivo a, sono a, abito in, vivo in, sono in, siamo a, abitiamo a, viviamo a, la mia città è, la mia città, fuso orario, il mio fuso orario, cambia fuso orario, cambiare fuso orario, cambia il fuso orario, fuso orario sbagliato, fuso sbagliato
typed-moved = mi sono trasferito a, mi sono trasferita a, mi sono trasferito in, mi sono trasferita in, mi trasferisco a, ci siamo trasferiti a, viaggio a, viaggio verso, sono arrivato a, sono arrivata a, ora sono a, adesso sono a, adesso vivo a, ora vivo a, sono atterrato a, sono atterrata a, volo a
typed-clock-here = qui sono le, sono le, da me sono le, adesso sono le, ora sono le, qui è, è l, il mio orologio segna, l'orologio segna, ora locale
typed-stats = statistiche, le mie statistiche, stats, progressi, i miei progressi, andamento, come sto andando, come vado, la mia serie, punteggio, il mio punteggio, riepilogo, riassunto, la mia settimana, com'è andata la settimana, cosa ho fatto, che cosa ho fatto, cosa ho fatto questa settimana, quanto ho fatto, quante ne ho fatte
typed-report = rapporto, il mio rapporto, resoconto, referto, pdf, report, per il mio medico, per il medico, per il fisioterapista, per il mio fisioterapista, riassunto per il medico, mandami un rapporto
typed-plan-alone = piano, il mio piano, i miei promemoria, promemoria, elenco promemoria, lista promemoria, il piano, mostra il piano, mostrami il piano, programma, il mio programma, quali promemoria
typed-plan = mostrami il mio piano, mostrami i promemoria, mostra i miei promemoria, fammi vedere il piano, fammi vedere i promemoria, quali promemoria ho, che promemoria ho, i miei promemoria, cambia piano, cambia il piano, cambia il mio piano, modifica il piano, modifica i promemoria, cambia i promemoria, prossimo promemoria, quando è il prossimo, qual è il prossimo, cosa c'è oggi, che cosa c'è oggi, cosa ho oggi, cosa è previsto, più promemoria, ricordami più spesso, più spesso
typed-settings = impostazioni, le mie impostazioni, opzioni, preferenze, configurazione
typed-exercises = elenco esercizi, quali esercizi, esercizi, gli esercizi, lista esercizi, elenco degli esercizi, tutti gli esercizi, mostrami gli esercizi, fammi vedere gli esercizi, mostrami un esercizio, dammi un esercizio, fammi vedere un esercizio, che esercizi ci sono, che cosa posso fare, cosa posso fare
typed-help = aiuto menu, cosa sai fare, che cosa sai fare, tutto quello che sai fare, tutto quello che so fare, cosa puoi fare, che cosa puoi fare, come funziona, come funzioni, come si usa, come ti uso, comandi, menu, menù, istruzioni per l'uso, che faccio, cosa faccio adesso, e adesso, guida all'uso, help, aiuto, aiutami
typed-greeting = ciao, buongiorno, buon giorno, buonasera, buona sera, buon pomeriggio, salve, ehi, ehilà, ciao limber, hey, hello, prova, test, ci sei, sei lì, c'è qualcuno, 👋
typed-noted-alone = ok, okay, va bene, capito, ho capito, ricevuto, d'accordo, bene, benissimo, molto bene, sì, si, certo, giusto, ah, oh, mmm, ah ok, vedo, interessante, non male, niente male, tutto bene, tutto a posto, lol, haha, ahah, ahahah, 👍, 👌, ✅, 😂, 😄, 😁, perfetto così, chiaro
typed-no-alone = no, no grazie, nah, non proprio, meglio di no, non mi interessa, lascia stare, lascia perdere, niente, fa niente, non importa
typed-apology = scusa, scusami, mi dispiace, scusate, perdonami, chiedo scusa, scusa tanto, mi scuso
typed-farewell = arrivederci, buonanotte, buona notte, a domani, a dopo, a presto, ci vediamo, ci sentiamo, alla prossima, addio, bye, buona giornata, buona serata, buon weekend, buon fine settimana, stammi bene, notte notte
typed-how-are-you = come stai, come va, come ti senti, come stai oggi, tutto bene, come te la passi, e tu, e tu come stai, che si dice, novità
typed-undo-alone = annulla, annullare, annullato, indietro, torna indietro
typed-undo = annulla questo, annulla l'ultimo, annulla l'ultima, annullalo, togli l'ultimo, togli l'ultima, cancella l'ultimo, cancella l'ultima, era sbagliato, è sbagliato, sbagliato, mi sono sbagliato, mi sono sbagliata, per sbaglio, per errore, ops, oops, non volevo dire questo, non intendevo questo, correzione, errore mio
typed-thanks =
    grazie, grazie mille, molte grazie, tante grazie, mille grazie, ti ringrazio, perfetto, fantastico, ottimo, grande, bravo, brava, bravissimo, super, mitico, bellissimo, che bello, meraviglioso, eccellente, cool, top, mi piace, ti amo, ti adoro, ti voglio bene, sei il migliore, sei fantastico, sei grande, bel bot, buon lavoro, mi aiuta, mi ha aiutato, mi è stato utile, utile davvero, fa bene davvero, mi sento bene, mi sento meglio, oggi è stata una bella giornata, la schiena va meglio, la schiena sta meglio, la mia schiena sta bene, 🙂, 😊, 😀, 😃, 🙏, ❤, ❤️, 🥰, 😍, 💚, 🌿, ☺, 🤗, 🎉
typed-annoyed =
    stai zitto, sta zitto, stai zitta, chiudi il becco, che palle, che rottura, rompi, mi rompi, non rompere, rompiballe, rompicoglioni, hai rotto, hai rotto le palle, fastidioso, sei fastidioso, irritante, noioso, sei noioso, merda, cazzo, vaffanculo, fanculo, vai a quel paese, va a cagare, levati, stupido, idiota, scemo, cretino, inutile, sei inutile, fai schifo, che schifo, ti odio, lo odio, odio questo bot, troppi messaggi, troppi promemoria, troppe notifiche, troppo spesso, meno promemoria, meno messaggi, meno spesso, di meno, meno, mi stai stressando, mi dai fastidio, spam, basta spam, assillante, che noia, stressante, 😡, 🤬, 😠, 🖕
typed-who-are-you = sei un robot, sei un bot, sei una macchina, sei un programma, chi sei, cosa sei, che cosa sei, sei umano, sei un umano, sei una persona, sei una persona vera, sei vero, chi ti ha fatto, chi ti ha creato, chi ti ha programmato, chi ti gestisce, chi gestisce questo bot, chi c'è dietro, chi c'è dall'altra parte, sei una ia, sei un'ia, sei chatgpt, sei un'intelligenza artificiale, come ti chiami, il tuo nome, parlo con un robot, parlo con una persona, robot
typed-signs = quando chiedere aiuto, quando andare dal medico, quando devo andare dal medico, devo andare dal medico, dovrei andare dal medico, quando vedere un medico, quando serve il medico, mi serve un dottore o no, segni di allarme, segnali d'allarme, segnali di allarme, segni d'allarme, bandiere rosse, è grave, è una cosa grave, è pericoloso, devo preoccuparmi, mi devo preoccupare, quando preoccuparsi
typed-kept = cancella i miei dati, elimina i miei dati, cancellare i miei dati, cancella il mio account, elimina il mio account, cancella tutto su di me, esporta i miei dati, scarica i miei dati, esportare i miei dati, i miei dati, che cosa sai di me, cosa sai di me, che cosa conservi, cosa conservi, che dati hai, quali dati hai, chi può leggere, chi legge, chi può vedere i miei dati, è privato, privacy, gdpr, protezione dei dati, vendi i miei dati
typed-bug =
    errore, un errore, non funziona, non va, non funziona niente, segnala un errore, segnalare un errore, segnala un problema, segnalare un problema, problema con il bot, bug, un bug, c'è un bug, c'è un errore, rotto, è rotto, si è rotto, non mi hai ricordato, perché non mi hai ricordato, hai dimenticato di ricordarmi, ti sei dimenticato di ricordarmi, non è arrivato nessun promemoria, nessun promemoria arrivato, non arrivano i promemoria, promemoria in ritardo, feedback, reclamo, suggerimento, contatti, contattare, assistenza, supporto
typed-buddies = cerchia, la mia cerchia, le mie cerchie, i miei amici, chi c’è nella mia cerchia, invitare un amico, invitare un’amica, invitare qualcuno, invita un amico, posso invitare qualcuno, come invito qualcuno, chi si è mosso oggi
