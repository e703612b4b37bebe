# How too little movement may contribute to back pain, and how sure that is. Facts: docs/sources.md.
#
# Each cause and topic: its name, the words that people type for it, the explanation, one line on
# how sure it is, and its sources by name and year. A source stands only behind what it supports.

why-intro =
    💡 <b>Perché muoverti può aiutare la schiena</b>

    Prima la buona notizia: il mal di schiena di solito si attenua in poche settimane (NHS back pain). Ha molte cause, e il poco movimento è solo una di queste.

    Questa può contribuire in quattro modi: attraverso i muscoli profondi, la flessibilità, la circolazione e il peso.

    Scegline uno. Ti dico l’idea che c’è dietro, e quanto è sicura.

## The four causes

cause-core = Muscoli profondi
    .aliases = muscoli profondi, muscolo profondo, core, addominali, addome, forza, muscolo, muscoli, pancia, debolezza, muscoli deboli, bacino
    .explanation = I muscoli profondi di pancia e schiena reggono il bacino, e sopra ci sta la parte bassa della schiena. Con poco da fare possono indebolirsi, e la parte bassa della schiena può essere retta con meno fermezza. I muscoli in superficie possono allora fare gli straordinari, stancarsi e irrigidirsi. Ruotare il bacino a piacere allena i muscoli che lo reggono; è l’idea del basculamento pelvico.
    .evidence = Che i muscoli profondi deboli siano <i>la</i> causa del mal di schiena è stato smentito. Allenarli vale comunque la pena: funziona più o meno come altri esercizi che si portano avanti.
    .sources = rubrica di una clinica della schiena 2026, O’Sullivan 2020, Smith 2014
cause-flexibility = Flessibilità
    .aliases = flessibilità, elasticità, flessibile, elastico, elastica, rigidità, rigido, rigida, rigidi, tensione muscolare, ischiocrurali, anca, flessori dell'anca, psoas, stretching, allungamento
    .explanation = Ore in ufficio possono irrigidire i flessori davanti alle anche e gli ischiocrurali dietro le cosce. Quando le anche sono rigide, la parte bassa della schiena forse si muove più di quanto le spetti.
    .evidence = Allungarsi con regolarità può rendere più sciolti e alleviare la rigidità. Se gli ischiocrurali rigidi causino dolore, gli studi sono troppo deboli per dirlo. Per un dolore che dura, il solo stretching non ha fatto meglio di nessuna cura in un grande confronto. Studi sull’allungamento degli ischiocrurali hanno trovato meno dolore, ma differiscono molto. Allungati dunque per la scioltezza, e cammina e rinforzati pure.
    .sources = rubrica di una clinica della schiena 2026, ACSM 2011, Hori 2021, Owen 2020, Gou 2024
cause-circulation = Circolazione e fatica
    .aliases = circolazione, fatica, sangue, circolazione del sangue, stanchezza, stanco, stanca, pesantezza, pesante, seduto, seduta, seduti, stare seduto, stare seduta, stare seduti, sedere a lungo, a sedere, ufficio, scrivania, sedentarietà, ossigeno
    .explanation = Quando ti muovi appena, circola meno sangue. Muscoli e nervi possono allora ricevere meno ossigeno e meno nutrimento, mentre scorie e sostanze legate al dolore possono accumularsi. Può dare rigidità, pesantezza o dolore.
    .evidence = Quanto questo conti non è deciso. Gli studi nel tempo non legano lo stare a sedere all’<i>inizio</i> del mal di schiena, ma a più limiti nella vita quotidiana per chi ce l’ha. Le pause sembrano valere la pena: in un piccolo studio 9 impiegati su cento, invitati a farle, hanno avuto una nuova lombalgia in sei mesi, contro 33 degli altri.
    .sources = rubrica di una clinica della schiena 2026, Alzahrani 2022, Waongenngarm 2021
cause-weight = Peso
    .aliases = peso, peso corporeo, chili, chilo, sovrappeso, carico, obesità, ingrassare, dimagrire, perdere peso, grasso
    .explanation = Chi si muove poco consuma meno energia, e il peso può salire piano piano. Più peso è più carico sulle vertebre e sui dischi della parte bassa della schiena.
    .evidence = Gli studi trovano che peso e mal di schiena sono associati; che l’uno causi l’altro non è dimostrato. Non serve pesare meno per cominciare a muoversi.
    .sources = rubrica di una clinica della schiena 2026, Baradaran Mahdavi 2021

## Neighbouring topics

topic-sleep = Sonno
    .aliases = sonno, dormire, dormo, dormito, notte, notti, riposo, letto, materasso, cuscino, insonnia
    .explanation = Chi dorme male riferisce più spesso mal di schiena. Può valere nei due sensi: il dolore può toglierti il sonno, e le notti cattive possono rendere il dolore più difficile da scrollarsi di dosso. Dove il sonno migliora, più spesso va meglio anche la schiena.
    .evidence = In 21 studi insieme, le probabilità (odds) di mal di schiena erano circa una volta e mezza più alte con un sonno cattivo. È un legame; che cosa venga prima non è dimostrato. Anche gli studi che hanno osservato insieme i cambiamenti di sonno e mal di schiena hanno i loro punti deboli. Un dolore che peggiora di notte, o che il riposo non allevia, va mostrato presto a un medico.
    .sources = Amiri 2020, Silva 2024
topic-stress = Stress
    .aliases = stress, stressato, stressata, preoccupazioni, preoccupazione, tensione, tensioni, teso, tesa, ansia, umore, umore basso, depressione, burnout, nervi
    .explanation = Un umore basso può precedere un mal di schiena: chi ha segni di depressione ha più spesso un nuovo episodio. Per lo stress in sé è meno chiaro. Un minuto lontano dalla scrivania, una camminata, o la pancia in dentro, che è soprattutto respirare piano, ti fanno bene comunque. Se l’umore è basso da settimane, già questo è un buon motivo per andare da un medico.
    .evidence = Studi che hanno seguito persone senza mal di schiena hanno trovato probabilità (odds) circa 1,6 volte più alte con segni di depressione. È un legame, non una prova.
    .sources = Pinheiro 2015
topic-posture = Postura
    .aliases = postura, posture, stare dritto, stare dritta, stare dritti, dritto, dritta, sedersi bene, sedersi dritti, gobba, ingobbito, ingobbita, curvo, curva, sedia, sedia ergonomica, ergonomia, cintura, cinture, fascia lombare, corsetto, corsetti, busto
    .explanation = Non ti dirò come stare a sedere: nessun modo è riconosciuto come quello giusto. Piuttosto cambia spesso. Muoviti sulla sedia, alzati un minuto o due, fai qualche passo, poi siediti come ti pare.
    .evidence = Uno sguardo su 41 rassegne non ha trovato accordo sul fatto che una postura causi mal di schiena. In un piccolo studio, impiegati invitati a muoversi sulla sedia hanno avuto meno nuova lombalgia: 7 su cento, contro 33. Le linee guida non consigliano cinture o corsetti di routine.
    .sources = Swain 2020, Waongenngarm 2021, NICE NG59 2016, WHO 2023
topic-youth = Abitudini di gioventù
    .aliases = gioventù, abitudini di gioventù, giovane, giovani, abitudine, abitudini, infanzia, bambino, bambini, bambina, ragazzo, ragazzi, scuola, adolescente, adolescenti, adolescenza, zaino
    .explanation = Un mal di schiena da adolescenti ne rende più probabile uno più tardi. Però non decide niente: tra i giovani che ne soffrivano più di 30 giorni l’anno, circa uno su quattro ne aveva altrettanto otto anni dopo. Che cosa significhino per la tua schiena di oggi le abitudini di allora, non posso dirtelo. Questa settimana è la parte che puoi ancora scegliere.
    .evidence = Viene da un unico grande studio, che ha chiesto a gemelli danesi tra i 12 e i 22 anni e ha richiesto otto anni dopo.
    .sources = Hestbaek 2006
topic-treatments = Medicina d’Occidente e d’Oriente
    .aliases = medicina, medicine, medicina cinese, medicina orientale, medicina occidentale, agopuntura, aghi, massaggio, massaggi, terapia manuale, manipolazione, manipolazioni, chiropratico, chiropratica, osteopata, osteopatia, cura, cure, terapia, trattamento, trattamenti
    .explanation =
        Che cosa dicono le linee guida di agopuntura, massaggio e terapia manuale per la lombalgia?

        • <b>Il NICE britannico:</b> massaggio e manipolazione si possono considerare, ma solo insieme all’esercizio. Sconsiglia l’agopuntura.
        • <b>L’Organizzazione mondiale della sanità,</b> per un dolore da più di tre mesi: agopuntura, massaggio e manipolazione si possono offrire come una parte della cura.
        • <b>I medici americani (ACP):</b> per un dolore nuovo sono possibili tutti e tre; per un dolore che dura, agopuntura e manipolazione, accanto all’esercizio.

        Ovunque tu vada, restare in movimento ne fa parte. Un medico o un fisioterapista può dirti che cosa va bene per te.
    .evidence = Non sono d’accordo tra loro. La maggior parte di queste prove è detta di certezza bassa o molto bassa.
    .sources = NICE NG59 2016, WHO 2023, ACP 2017

## What helps

why-approach =
    <b>Tre cose, in ogni piano</b>
    • <b>Camminare:</b> un esercizio leggero che fa circolare il sangue
    • <b>Allungarsi:</b> per anche e cosce rimaste a sedere tutto il giorno
    • <b>Rinforzarsi:</b> per i muscoli profondi di pancia e schiena, e per gambe e anche

    Negli studi, l’esercizio insieme all’imparare qualcosa sulla propria schiena ha reso un nuovo episodio meno probabile da un quarto alla metà: soprattutto nel primo anno, meno in seguito (Steffens 2016, Shiri 2018). Rinforzo con stretching o camminate, due o tre volte a settimana, è un buon insieme (Shiri 2018). Scegli quello che puoi portare avanti.
why-who =
    <b>Quanto in una settimana?</b>
    L’Organizzazione mondiale della sanità consiglia agli adulti:
    • da 150 a 300 minuti di attività moderata
    • rinforzo di tutti i grandi gruppi muscolari in due o più giorni
    • dai 65 anni in su, equilibrio e forza in tre o più giorni

    Un po’ è meglio di niente (WHO 2020).

    Moderata vuol dire che puoi chiacchierare, ma non cantare (CDC). Gli esercizi di qui rinforzano gambe, anche, schiena, pancia e spalle, ma non petto e braccia. Prendi tutto come una direzione, non come un esame, e comincia da quello che puoi fare oggi.
why-stay-active = <b>Resta in movimento</b>, finché è comodo: è quello che le linee guida consigliano per la lombalgia. Cinture, corsetti e trazioni non sono consigliati di routine (NICE NG59 2016, WHO 2023).
