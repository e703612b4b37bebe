# The activities and the exercises of the catalogue. Facts: docs/sources.md.

## Activities

activity-stand = Alzarsi o sedersi
    .verb = È l’ora di una pausa
    .counted =
        { $count ->
            [one] { $count } pausa
           *[other] { $count } pause
        }
    .aliases = alzarmi, alzarsi, alzati, alzare, in piedi, stare in piedi, mettermi in piedi, una pausa, pausa attiva, pause attive, pausa in piedi, pause in piedi, sgranchirmi, sgranchirsi, sgranchirmi le gambe
    .icon = 🧍
activity-walk = Camminata
    .verb = È l’ora di camminare
    .counted =
        { $count ->
            [one] { $count } camminata
           *[other] { $count } camminate
        }
    .aliases = camminare, camminata, camminate, cammino, cammina, camminando, passeggiata, passeggiate, passeggiare, passeggio, una camminata, una passeggiata, aerobica leggera
    .icon = 🚶
activity-stretch = Stretching
    .verb = È l’ora dello stretching
    .counted =
        { $count ->
            [one] { $count } sessione di stretching
           *[other] { $count } sessioni di stretching
        }
    .aliases = stretching, allungamento, allungamenti, allungarmi, allungarsi, lo stretching, stiramento, stirarmi, stirarsi, stretch
    .icon = 🧘
activity-strengthen = Rinforzo
    .verb = È l’ora di fare forza
    .counted =
        { $count ->
            [one] { $count } sessione di rinforzo
           *[other] { $count } sessioni di rinforzo
        }
    .aliases = rinforzo, rinforzare, rinforzarmi, rinforzarsi, rafforzamento, rafforzare, forza, potenziamento, core, allenamento, allenamento di forza, muscoli profondi, il core
    .icon = 💪

## In every exercise

stop-rule = <b>Fermati</b> se il dolore è acuto, si estende o aumenta, o se senti intorpidimento o capogiri.
too-much = <i>È troppo se:</i> { $too-much }

## What to mind; an exercise names those that concern it

caution-balance = <b>Equilibrio:</b> tieni una mano su qualcosa di stabile, che non scivoli.
caution-knees = <b>Ginocchia:</b> piegale meno, o appoggiale su qualcosa di morbido.
caution-wrists = <b>Polsi:</b> appoggiati invece sui pugni o sugli avambracci.
caution-shoulder = <b>Spalla:</b> muovila solo fin dove arriva senza dolore.
caution-neck = <b>Collo:</b> lasciati portare dalle spalle, e guarda il soffitto.
caution-hip-replacement = <b>Protesi d’anca:</b> piegala solo fin dove ha detto il chirurgo o il fisioterapista.
caution-sciatica = <b>Dolore che scende nella gamba:</b> tieni piegato quel ginocchio, o lascia stare questo esercizio.
caution-osteoporosis = <b>Osteoporosi:</b> vai piano, fai movimenti piccoli, e allungati verso l’alto prima di piegarti o girarti.
caution-late-pregnancy = <b>In gravidanza, dopo il quarto mese:</b> non distesa piatta sulla schiena; tieni testa e petto ben sollevati.
caution-narrow-spinal-canal = <b>Canale vertebrale stretto:</b> se piegarti indietro dà dolore alla gamba, siediti invece.
caution-dizziness = <b>A volte hai capogiri?</b> Vai piano, con gli occhi aperti e una mano su qualcosa di stabile.
caution-breath = <b>Fermati anche</b> se ti fa male il petto, se ti manca il fiato più del solito o se ti senti svenire. Se non passa subito, chiama i soccorsi.

## Exercises

exercise-stand = Alzarsi
    .name-in-sentence = alzarsi
    .verb = È l’ora di alzarsi
    .aliases = alzarmi in piedi, alzarsi in piedi, mi alzo, sto in piedi
    .dose =
        { $minutes ->
            [1] 1 o 2 minuti
           *[other] { $minutes } minuti
        } in piedi
    .steps =
        Alzati con calma, con una mano sulla scrivania se vuoi.
        Lascia scendere le spalle e pendere le braccia.
        Sposta il peso lentamente da un piede all’altro.
        Resta in piedi, o fai qualche passo. Lo schermo aspetterà.
    .felt = nelle gambe e nei piedi, che prendono il posto della sedia.
    .reason = Stare a lungo a sedere tiene fermi i muscoli, e questo può contribuire a una sensazione di rigidità. Gli studi che seguono le persone nel tempo non mostrano che stare a sedere faccia nascere il mal di schiena; chi ce l’ha e sta molto a sedere tende a esserne più limitato (Alzahrani 2022). In un piccolo studio, chi lavorava in ufficio e riceveva l’invito a fare pause ha avuto meno nuova lombalgia in sei mesi: 9 su cento, contro 33 (Waongenngarm 2021).
exercise-shift = Muoversi sulla sedia
    .name-in-sentence = muoversi sulla sedia
    .verb = È l’ora di muoversi sulla sedia
    .aliases = muoversi sulla sedia, muovermi sulla sedia, spostarmi sulla sedia, cambiare posizione, agitarmi sulla sedia, muovermi un po, cambio di posizione
    .dose =
        { $minutes ->
            [one] { $minutes } minuto
           *[other] { $minutes } minuti
        }
    .steps =
        Resta sulla sedia, con i piedi ben appoggiati a terra.
        Fai dondolare piano il bacino in avanti, poi indietro.
        Sposta il peso da un lato della sedia, poi dall’altro.
        Appoggiati indietro, lascia scendere le spalle, e sistemati in un modo nuovo.
    .felt = nelle anche e nella parte bassa della schiena, che si sciolgono.
    .too-much = senti dolore; allora alzati, piuttosto.
    .reason = Nessun modo di stare a sedere è riconosciuto come quello giusto (Swain 2020); cambiare spesso forse conta. In un piccolo studio, chi lavorava in ufficio e riceveva l’invito a muoversi sulla sedia ha avuto meno nuova lombalgia in sei mesi: 7 su cento, contro 33 (Waongenngarm 2021).
exercise-back-bend = Estensione in piedi
    .name-in-sentence = l’estensione in piedi
    .verb = È l’ora dell’estensione in piedi
    .aliases = estensione, estensioni, estensione in piedi, estensione della schiena, estensione lombare, piegarsi indietro, piegarmi indietro, piegamento indietro, inarcare la schiena, inarcarmi
    .dose =
        { $repetitions ->
            [1] una volta
           *[other] { $repetitions } volte
        }, tenendo { $hold ->
            [one] { $hold } secondo
           *[other] { $hold } secondi
        }
    .steps =
        In piedi accanto a una sedia stabile, piedi larghi quanto i fianchi, una mano sullo schienale.
        Metti l’altra mano sull’incavo della schiena.
        Guarda davanti a te, e piegati piano indietro finché è comodo.
        Tieni la posizione, e continua a respirare.
        Torna su lentamente.
    .felt = una leggera pressione in basso nella schiena, e un allungamento lungo la pancia.
    .too-much = qualcosa pizzica nella schiena, o scende in una gamba.
    .reason = Dopo ore in avanti, qui la schiena va dall’altra parte. Il servizio sanitario scozzese lo insegna per il mal di schiena (NHS inform). Può alleviare la rigidità; che tenga lontano il dolore non è dimostrato.
exercise-sit-down = Sedersi
    .name-in-sentence = sedersi
    .verb = È l’ora di sedersi
    .aliases = sedermi, sedersi, siediti, mi siedo, mi sono seduto, mi sono seduta, riposare le gambe, riposare i piedi, pausa da seduti, pause da seduti
    .dose =
        { $minutes ->
            [one] { $minutes } minuto
           *[other] { $minutes } minuti
        } senza stare in piedi
    .steps =
        Trova un posto, e siediti piano.
        Appoggiati indietro, e lasciati portare dalla sedia.
        Distendi le gambe, talloni a terra, e fai girare i piedi.
        Lascia scendere le spalle. Rialzati con calma.
    .felt = nelle gambe e nella parte bassa della schiena, quando il peso se ne va.
    .reason = Anche stare a lungo in piedi stanca. Chi sta in piedi più di quattro ore per giornata di lavoro riferisce più spesso disturbi alla parte bassa della schiena (Coenen 2018). La maggior parte di quegli studi ha chiesto una volta sola, quindi non si sa che cosa venga prima. Sedersi un poco interrompe.
exercise-walk = Camminare
    .name-in-sentence = camminare
    .aliases = fare una camminata, fare una passeggiata, andare a camminare, andare a piedi
    .dose =
        { $minutes ->
            [one] { $minutes } minuto
           *[other] { $minutes } minuti
        } a passo tranquillo
    .steps =
        Parti a un passo che ti lascia ancora chiacchierare.
        Guarda avanti, non i tuoi piedi.
        Lascia oscillare le braccia come vogliono.
        Tieni la pancia appena attiva, come per chiudere la zip di una giacca aderente.
        Poco tempo oggi? Conta anche una camminata più corta.
    .felt = dappertutto: un po’ più di caldo, un respiro un po’ più profondo.
    .too-much = non riesci più a parlare con frasi intere.
    .reason = Camminare è un esercizio leggero che fa circolare il sangue. In uno studio, persone uscite da un episodio di mal di schiena sono state aiutate ad arrivare a 30 minuti, cinque volte a settimana: di solito sono passati 208 giorni prima che tornasse a limitarle; per le altre 112 (WalkBack 2024).
exercise-walk-short = Quattro passi
    .name-in-sentence = quattro passi
    .verb = È l’ora di fare quattro passi
    .aliases = quattro passi, due passi, fare quattro passi, fare due passi, passeggiatina, una passeggiatina, breve camminata, camminata breve, camminata corta, breve passeggiata, giro dell'isolato, giretto, un giretto, camminare un po, camminata veloce
    .dose =
        { $minutes ->
            [one] { $minutes } minuto
           *[other] { $minutes } minuti
        }, abbastanza svelti da sentirli
    .steps =
        Via: lungo il corridoio, o una volta attorno all’isolato.
        Guarda avanti, e lascia oscillare le braccia.
        Vai di buon passo, quel tanto che ti lascia ancora chiacchierare.
        A metà torna indietro, e alla fine rallenta.
    .felt = dappertutto: un po’ più di caldo, un respiro un po’ più profondo.
    .too-much = non riesci più a parlare con frasi intere.
    .reason = Un po’ di movimento è meglio di niente (WHO 2020). In un grande studio che ha osservato le persone per quattro anni, chi camminava di più aveva meno mal di schiena duraturo; la velocità contava meno (Haddadj 2025). È un legame, non una prova.
exercise-hamstring = Ischiocrurali
    .name-in-sentence = l’allungamento degli ischiocrurali
    .aliases = ischiocrurali, ischio crurali, ischiocrurale, posteriori della coscia, posteriore della coscia, posteriori coscia, parte posteriore della coscia, dietro la coscia, dietro le cosce, cosce, coscia, bicipite femorale, femorali, allungamento ischiocrurali, allungamento degli ischiocrurali, stretching ischiocrurali, stretching degli ischiocrurali
    .dose =
        { $repetitions ->
            [1] una volta
           *[other] { $repetitions } volte
        }, { $hold ->
            [one] { $hold } secondo
           *[other] { $hold } secondi
        }{ $sides ->
            [1] {""}
           *[other] {" "}per lato
        }
    .steps =
        Siediti sul bordo di una sedia stabile.
        Distendi una gamba davanti a te, tallone a terra, e tieni piegata l’altra.
        Allungati verso l’alto, così che il bacino sia dritto.
        Inclina il busto verso la gamba distesa finché senti tirare appena, senza dolore. Tieni.
        Continua a respirare. Torna piano, poi cambia gamba.
    .felt = lungo la parte posteriore della coscia distesa.
    .too-much = tira dietro il ginocchio, o qualcosa scende nella gamba.
    .reason = Ischiocrurali rigidi possono far ruotare il bacino all’indietro e arrotondare la parte bassa della schiena. Allungarli può alleviare la rigidità. In studi con persone che avevano mal di schiena si accompagnava a meno dolore, ma gli studi differiscono molto (Gou 2024). Se la rigidità causi dolore non si sa (Hori 2021).
exercise-hip-flexor = Allungamento psoas
    .name-in-sentence = l’allungamento dello psoas
    .aliases = psoas, ileopsoas, allungamento psoas, allungamento dello psoas, stretching dello psoas, stretching psoas, flessori dell'anca, flessori delle anche, flessore dell'anca, flessori, anca, anche e bacino, stretching dell'anca, stretching delle anche, davanti all'anca, affondo, affondi, affondo basso
    .dose =
        { $repetitions ->
            [1] una volta
           *[other] { $repetitions } volte
        }, { $hold ->
            [one] { $hold } secondo
           *[other] { $hold } secondi
        }{ $sides ->
            [1] {""}
           *[other] {" "}per lato
        }
    .steps =
        Mettiti in ginocchio su qualcosa di morbido, con una sedia o un muro a portata di mano se vacilli.
        Appoggia un piede a terra davanti a te; l’altro ginocchio resta giù.
        Posa entrambe le mani sul ginocchio davanti.
        Porta il coccige sotto, così che la schiena in basso non si inarchi.
        Spostati piano in avanti finché senti tirare appena, senza dolore. Tieni.
        Continua a respirare. Torna piano, poi cambia gamba.
    .felt = davanti all’anca, dal lato del ginocchio a terra.
    .too-much = pizzica in basso nella schiena; porta più sotto il coccige, spostati meno.
    .reason = Stare a lungo a sedere può irrigidire i muscoli davanti alle anche. L’allungamento mira ad anche più sciolte, a un bacino che ruota facilmente e alla circolazione attorno alla parte bassa della schiena. Può alleviare la rigidità; se la rigidità causi dolore non si sa.
exercise-twist = Torsione da seduti
    .name-in-sentence = la torsione da seduti
    .aliases = torsione, torsioni, torsione da seduti, torsioni da seduti, torsione del busto, torsioni del busto, rotazione, rotazioni, rotazione del busto, girare il busto, twist
    .dose =
        { $repetitions ->
            [1] una volta
           *[other] { $repetitions } volte
        }{ $sides ->
            [1] {""}
           *[other] {" "}per lato
        }, tenendo { $hold ->
            [one] { $hold } secondo
           *[other] { $hold } secondi
        }
    .steps =
        Siediti con la schiena dritta, piedi ben appoggiati a terra.
        Incrocia le braccia, ogni mano sulla spalla opposta.
        Gira la parte alta del corpo da un lato, con le anche in avanti.
        Tieni la posizione, e continua a respirare.
        Torna al centro, poi girati dall’altro lato.
    .felt = attorno alla vita e tra le scapole.
    .too-much = devi forzare, o pizzica.
    .reason = Girarsi è ciò che una schiena in ufficio fa di rado. L’NHS insegna questo movimento per tenere sciolta la parte alta della schiena. Può alleviare la rigidità.
exercise-knee-rolls = Ginocchia di lato
    .name-in-sentence = le ginocchia di lato
    .aliases = ginocchia di lato, ginocchia da un lato all'altro, rotazione delle ginocchia, rotazioni delle ginocchia, far cadere le ginocchia, ginocchia a destra e a sinistra, tergicristallo
    .dose =
        { $repetitions ->
            [1] una volta
           *[other] { $repetitions } volte
        }{ $sides ->
            [1] {""}
           *[other] {" "}per lato
        }, tenendo { $hold ->
            [one] { $hold } secondo
           *[other] { $hold } secondi
        }
    .steps =
        Sdraiati sulla schiena, ginocchia piegate e unite, piedi appoggiati a terra.
        Lascia riposare le braccia a terra, aperte di lato.
        Lascia cadere piano le due ginocchia da un lato, finché è comodo.
        Tieni la posizione; tutte e due le spalle restano a terra.
        Riporta su le ginocchia, poi lasciale cadere dall’altro lato.
    .felt = lungo la parte bassa della schiena e sul lato dell’anca.
    .too-much = una spalla si solleva, o pizzica nella schiena.
    .reason = Da sdraiati la schiena è sostenuta mentre si muove. Il servizio sanitario scozzese e la Mayo Clinic insegnano questo movimento per la schiena (NHS inform, Mayo Clinic). Può alleviare la rigidità.
exercise-chest = Apertura del petto
    .name-in-sentence = l’apertura del petto
    .aliases = apertura del petto, aperture del petto, apertura petto, aprire il petto, pettorali, allungamento dei pettorali, stretching dei pettorali, spalle indietro, spalla, spalle, stretching delle spalle
    .dose =
        { $repetitions ->
            [1] una volta
           *[other] { $repetitions } volte
        }, { $hold ->
            [one] { $hold } secondo
           *[other] { $hold } secondi
        } ogni volta
    .steps =
        Siediti con la schiena dritta, lontano dallo schienale.
        Porta le spalle indietro e in basso, braccia aperte di lato.
        Spingi piano il petto in avanti e in alto.
        Tieni la posizione, fino a dieci secondi se vuoi, e continua a respirare.
        Lascia andare piano, e fai scendere le braccia.
    .felt = sul petto e davanti alle spalle.
    .too-much = pizzica nelle spalle, o la schiena in basso si inarca molto.
    .reason = Ore davanti allo schermo tengono le spalle in avanti; questo le porta dall’altra parte. L’NHS lo insegna da seduti. Può alleviare la rigidità.
exercise-thigh-front = Quadricipite in piedi
    .name-in-sentence = l’allungamento del quadricipite
    .aliases = quadricipite, quadricipiti, allungamento del quadricipite, allungamento dei quadricipiti, stretching del quadricipite, stretching dei quadricipiti, davanti alla coscia, parte anteriore della coscia, tallone al gluteo
    .dose =
        { $repetitions ->
            [1] una volta
           *[other] { $repetitions } volte
        }, { $hold ->
            [one] { $hold } secondo
           *[other] { $hold } secondi
        }{ $sides ->
            [1] {""}
           *[other] {" "}per lato
        }
    .steps =
        In piedi davanti a un muro, con il palmo di una mano appoggiato.
        Piega un ginocchio, e afferra dietro di te quel piede, o il pantalone.
        Porta le ginocchia una accanto all’altra, e il coccige sotto.
        Avvicina il tallone al gluteo finché senti tirare appena, senza dolore. Tieni.
        Continua a respirare. Riporta giù piano il piede, poi cambia gamba.
    .felt = lungo la parte anteriore della coscia piegata.
    .too-much = fa male il ginocchio, o la schiena in basso si inarca.
    .reason = Il lungo muscolo allungato qui passa davanti all’anca e può tirare il bacino. Allungarlo può alleviare la rigidità; se la rigidità causi dolore non si sa. Versus Arthritis lo insegna per la schiena.
exercise-knee-to-chest = Ginocchio al petto
    .name-in-sentence = il ginocchio al petto
    .aliases = ginocchio al petto, ginocchia al petto, portare il ginocchio al petto, abbraccia il ginocchio, glutei, gluteo, allungamento dei glutei, stretching dei glutei
    .dose =
        { $repetitions ->
            [1] una volta
           *[other] { $repetitions } volte
        }{ $sides ->
            [1] {""}
           *[other] {" "}per lato
        }, tenendo { $hold ->
            [one] { $hold } secondo
           *[other] { $hold } secondi
        }
    .steps =
        Sdraiati sulla schiena, ginocchia piegate, piedi appoggiati a terra.
        Porta un ginocchio verso il petto, e tienilo con le due mani.
        Avvicinalo finché senti un leggero allungamento, senza dolore.
        Tieni la posizione; la testa resta giù.
        Lascia andare piano, riporta giù il piede, poi cambia gamba.
    .felt = nella parte bassa della schiena e nel gluteo.
    .too-much = pizzica all’inguine, o qualcosa scende nella gamba.
    .reason = Piega la parte bassa della schiena e l’anca mentre il pavimento ti porta. Versus Arthritis e la Mayo Clinic lo insegnano per la schiena. Può alleviare la rigidità.
exercise-neck-turn = Rotazione del collo
    .name-in-sentence = la rotazione del collo
    .aliases = collo, nuca, cervicale, rotazione del collo, rotazioni del collo, rotazione della testa, rotazioni della testa, girare la testa, stretching del collo, allungamento del collo
    .dose =
        { $repetitions ->
            [1] una volta
           *[other] { $repetitions } volte
        }{ $sides ->
            [1] {""}
           *[other] {" "}per lato
        }, tenendo { $hold ->
            [one] { $hold } secondo
           *[other] { $hold } secondi
        }
    .steps =
        Siediti con la schiena dritta, piedi a terra, spalle morbide.
        Gira piano la testa verso una spalla, finché è comodo.
        Tieni la posizione, e continua a respirare.
        Torna al centro, poi gira verso l’altra spalla.
    .felt = lungo il lato del collo.
    .too-much = ti gira la testa, o formicola un braccio.
    .reason = Uno schermo tiene ferma la testa per ore. L’NHS insegna questo movimento per tenere mobile il collo. Può alleviare la rigidità; per la parte bassa della schiena non fa niente, ma anche il collo è tuo.
exercise-cat = Esercizio del gatto
    .name-in-sentence = l’esercizio del gatto
    .aliases = gatto, il gatto, esercizio del gatto, gatto mucca, gatto e mucca, gatto cammello, schiena del gatto, posizione del gatto, schiena a gobba
    .dose =
        { $repetitions ->
            [1] una volta
           *[other] { $repetitions } volte
        }
    .steps =
        A carponi: mani sotto le spalle, ginocchia sotto le anche.
        Espira, arrotonda piano la schiena verso l’alto, e lascia scendere la testa.
        Inspira, lascia scendere un po’ la schiena, e guarda avanti.
        Torna al centro, con la schiena lunga.
    .felt = lungo tutta la schiena.
    .too-much = pizzica da una parte o dall’altra; fallo più piccolo.
    .reason = Muove tutta la schiena, pezzo per pezzo, senza peso dall’alto. La Mayo Clinic lo insegna per la schiena. Può alleviare la rigidità.
exercise-side-bend = Inclinazione laterale
    .name-in-sentence = l’inclinazione laterale
    .aliases = inclinazione, inclinazioni, inclinazione laterale, inclinazioni laterali, piegarsi di lato, piegarmi di lato, piegamento laterale, piegamenti laterali, flessione laterale, flessioni laterali, fianco, fianchi
    .dose =
        { $repetitions ->
            [1] una volta
           *[other] { $repetitions } volte
        }{ $sides ->
            [1] {""}
           *[other] {" "}per lato
        }, tenendo { $hold ->
            [one] { $hold } secondo
           *[other] { $hold } secondi
        }
    .steps =
        In piedi, piedi larghi quanto i fianchi, braccia lungo il corpo.
        Fai scivolare una mano lungo la coscia, e piegati da quel lato.
        Fermati dove è comodo, e tieni.
        Torna su piano, poi piegati dall’altro lato.
    .felt = lungo l’altro lato della vita.
    .too-much = pizzica dal lato in cui ti pieghi.
    .reason = Nelle giornate d’ufficio ci si piega di lato quasi mai. L’NHS lo insegna per tenere sciolto il tronco. Può alleviare la rigidità.
exercise-heels = Glutei sui talloni
    .name-in-sentence = glutei sui talloni
    .aliases = glutei sui talloni, sedere sui talloni, talloni, sui talloni, sedersi sui talloni, sedermi sui talloni, posizione del bambino, posizione della preghiera, preghiera maomettana
    .dose =
        { $repetitions ->
            [1] una volta
           *[other] { $repetitions } volte
        }
    .steps =
        A carponi, mani sotto le spalle, ginocchia larghe quanto i fianchi.
        Espira, e porta i glutei indietro verso i talloni.
        Fermati dove è comodo, braccia lunghe, e fai un respiro.
        Inspira mentre torni a carponi.
    .felt = nella parte bassa della schiena e nelle anche.
    .too-much = fanno male le ginocchia; vai meno indietro.
    .reason = Piega insieme le anche e la parte bassa della schiena, e le braccia prendono una parte del peso. L’NHS lo insegna per la schiena. Può alleviare la rigidità.
exercise-hamstring-stand = Ischiocrurali in piedi
    .name-in-sentence = l’allungamento degli ischiocrurali in piedi
    .aliases = ischiocrurali in piedi, posteriori della coscia in piedi, allungamento degli ischiocrurali in piedi, piede sulla sedia, piede su una sedia, gamba sulla sedia, tallone sulla sedia
    .dose =
        { $repetitions ->
            [1] una volta
           *[other] { $repetitions } volte
        }, { $hold ->
            [one] { $hold } secondo
           *[other] { $hold } secondi
        }{ $sides ->
            [1] {""}
           *[other] {" "}per lato
        }
    .steps =
        Metti una sedia stabile contro un muro, e stai in piedi davanti, con una mano sul muro.
        Appoggia un tallone sulla sedia, con quella gamba distesa ma non bloccata.
        Allungati verso l’alto, con le anche in avanti.
        Piega il ginocchio della gamba a terra finché senti tirare appena, senza dolore. Tieni.
        Continua a respirare. Torna piano, poi cambia gamba.
    .felt = lungo la parte posteriore della coscia sollevata.
    .too-much = tira dietro il ginocchio, o qualcosa scende nella gamba.
    .reason = Allunga gli stessi muscoli della versione da seduti, con la schiena dritta. Versus Arthritis lo insegna per la schiena. Può alleviare la rigidità; se la rigidità causi dolore non si sa (Hori 2021).
exercise-draw-in = Pancia in dentro
    .name-in-sentence = la pancia in dentro
    .aliases = pancia in dentro, tirare in dentro la pancia, tirare dentro la pancia, risucchiare la pancia, pancia, respirazione di pancia, respirazione addominale, respirazione, trasverso, vacuum, draw in
    .dose =
        { $repetitions ->
            [1] una volta
           *[other] { $repetitions } volte
        }, tenendo circa { $hold ->
            [one] { $hold } secondo
           *[other] { $hold } secondi
        }
    .steps =
        Sdraiati sulla schiena con le ginocchia piegate.
        Inspira a fondo e lascia salire la pancia.
        Espira piano dalla bocca, tirando la pancia in dentro.
        Tieni la posizione, spalle morbide, senza sforzo.
        Lascia andare, e fai un respiro tranquillo prima della prossima.
    .felt = in fondo alla pancia, come una leggera tensione.
    .too-much = trattieni il respiro, o le spalle si irrigidiscono.
    .reason = Allena i muscoli profondi che reggono il bacino. Gli esercizi per i muscoli profondi funzionano più o meno come altri che si portano avanti (Smith 2014), e questo si fa da sdraiati.
exercise-pelvic-tilt = Basculamento pelvico
    .name-in-sentence = il basculamento pelvico
    .aliases = basculamento, basculamenti, basculamento pelvico, basculamenti pelvici, basculamento del bacino, basculamenti del bacino, bascula del bacino, bacino, retroversione, retroversione del bacino, addominali, addominale, addome, sollevamento del bacino
    .dose =
        { $repetitions ->
            [1] una volta
           *[other] { $repetitions } volte
        }, tenendo { $hold ->
            [one] { $hold } secondo
           *[other] { $hold } secondi
        }
    .steps =
        Sdraiati sulla schiena, ginocchia piegate e piedi a terra.
        Infila una mano sotto la schiena, senti il vuoto, poi toglila.
        Ruota il bacino finché la schiena in basso poggia piatta a terra.
        Tieni la posizione e continua a respirare.
        Lascia andare piano.
    .felt = nella parte bassa della pancia.
    .too-much = spingi con le gambe, o il respiro si ferma.
    .gate = <b>Solo se è facile: sollevare il bacino</b>
    .gated-steps =
        Piega le gambe e sollevale, le mani piatte lungo i fianchi.
        Solleva piano il bacino, quanto basta perché la schiena lasci terra.
        Abbassalo piano, poi appoggia un piede dopo l’altro.
    .reason = Ti insegna a muovere il bacino, su cui poggia la parte bassa della schiena, e fa lavorare la pancia senza i classici sit-up, che possono aggravare la lombalgia. Gli esercizi per i muscoli profondi funzionano più o meno come altri che si portano avanti (Smith 2014).
exercise-sit-to-stand = Alzarsi e sedersi
    .name-in-sentence = alzarsi e sedersi
    .aliases = alzarsi e sedersi, alzarmi e sedermi, sedersi e alzarsi, alzarsi dalla sedia, alzate dalla sedia, sit to stand
    .dose =
        { $repetitions ->
            [1] una volta
           *[other] { $repetitions } volte
        }
    .steps =
        Siediti sul bordo di una sedia stabile, piedi larghi quanto i fianchi e un po’ indietro.
        Inclinati in avanti dalle anche.
        Alzati piano, con il lavoro delle gambe; aiutati con le mani se serve.
        Allungati verso l’alto per un attimo.
        Siediti di nuovo piano, prima i glutei.
    .felt = davanti alle cosce e nei glutei.
    .too-much = fanno male le ginocchia, o ti lasci cadere sulla sedia.
    .reason = Allena i grandi muscoli di gambe e anche, che ti sollevano tante volte al giorno. L’NHS lo insegna per la forza. Per una schiena, un esercizio che si porta avanti funziona più o meno come quelli per i muscoli profondi (Smith 2014).
exercise-bridge = Ponte
    .name-in-sentence = il ponte
    .aliases = ponte, ponti, il ponte, ponte per i glutei, ponte glutei, glute bridge, sollevamento dei glutei, alzate di bacino
    .dose =
        { $repetitions ->
            [1] una volta
           *[other] { $repetitions } volte
        }, per tre respiri lenti ogni volta
    .steps =
        Sdraiati sulla schiena, ginocchia piegate, piedi a terra larghi quanto i fianchi.
        Contrai piano pancia e glutei.
        Solleva il bacino finché spalle, bacino e ginocchia sono in linea.
        Tieni la posizione per tre respiri lenti.
        Abbassa piano il bacino, e riposa per un respiro.
    .felt = nei glutei e nella parte posteriore delle cosce.
    .too-much = è la schiena in basso a lavorare; sali meno.
    .reason = Allena insieme anche e schiena. La Mayo Clinic lo insegna per la schiena. Gli esercizi per i muscoli profondi funzionano più o meno come altri che si portano avanti (Smith 2014).
exercise-heel-raise = Sulle punte
    .name-in-sentence = sulle punte
    .aliases = sulle punte, punte, punte dei piedi, sulle punte dei piedi, in punta di piedi, polpaccio, polpacci, sollevamento dei talloni, alzate sui talloni, sollevamento sulle punte, alzarmi sulle punte
    .dose =
        { $repetitions ->
            [1] una volta
           *[other] { $repetitions } volte
        }
    .steps =
        In piedi dietro una sedia stabile, entrambe le mani sullo schienale.
        Solleva piano i due talloni, fin dove è comodo.
        Resta su un attimo.
        Abbassa piano i talloni.
    .felt = nei polpacci.
    .too-much = viene un crampo, o ti appoggi alla sedia con il tuo peso.
    .reason = Allena i polpacci, che ti aiutano a camminare e a stare in equilibrio. L’NHS lo insegna per la forza. Fa parte dell’allenare tutti i grandi muscoli (WHO 2020), più che essere una risposta al mal di schiena.
exercise-tilt-kneeling = Basculamento carponi
    .name-in-sentence = il basculamento carponi
    .aliases = basculamento carponi, basculamenti carponi, basculamento a carponi, basculamento a quattro zampe, carponi, a carponi, quattro zampe, a quattro zampe, quadrupedia, basculamento del bacino a carponi
    .dose =
        { $repetitions ->
            [1] una volta
           *[other] { $repetitions } volte
        }, tenendo { $hold ->
            [one] { $hold } secondo
           *[other] { $hold } secondi
        }
    .steps =
        A carponi: mani sotto le spalle, ginocchia sotto le anche.
        Fai la schiena lunga, né cadente né arrotondata.
        Espira, tira la pancia in dentro e porta il coccige sotto.
        Tieni la posizione, e continua a respirare.
        Lascia andare piano, finché la schiena è di nuovo lunga.
    .felt = nella parte bassa della pancia.
    .too-much = fanno male i polsi, o la schiena cede tra l’uno e l’altro.
    .reason = È lo stesso del basculamento pelvico, per chi non deve stare a pancia in su: un ospedale per donne lo insegna in gravidanza (KK Hospital). Gli esercizi per i muscoli profondi funzionano più o meno come altri che si portano avanti (Smith 2014).
exercise-hip-march = Marcia da seduti
    .name-in-sentence = la marcia da seduti
    .aliases = marcia, marcia da seduti, marcia sul posto, marciare, sollevare le ginocchia, alzare le ginocchia, sollevamento delle ginocchia, alzate di ginocchia, ginocchia alte
    .dose =
        { $repetitions ->
            [1] una volta
           *[other] { $repetitions } volte
        } per gamba
    .steps =
        Siediti con la schiena dritta sul bordo di una sedia stabile, senza appoggiarti.
        Tieniti ai lati della sedia.
        Solleva un ginocchio, gamba piegata, fin dove è comodo.
        Riporta giù il piede con controllo.
        Solleva l’altro ginocchio: uno alla volta.
    .felt = davanti alle anche, e nella pancia.
    .too-much = ti pieghi all’indietro, o pizzica l’anca.
    .reason = Allena i muscoli che sollevano le gambe, e fa circolare un po’ il sangue senza lasciare la sedia. L’NHS lo insegna da seduti.
exercise-bird-dog = Bird dog
    .name-in-sentence = il bird dog
    .aliases = bird dog, bird dogs, birddog, braccio e gamba, braccio e gamba opposti, superman, sollevamento della gamba, alzare la gamba, alzate della gamba
    .dose =
        { $repetitions ->
            [1] una volta
           *[other] { $repetitions } volte
        }{ $sides ->
            [1] {""}
           *[other] {" "}per lato
        }, tenendo { $hold ->
            [one] { $hold } secondo
           *[other] { $hold } secondi
        }
    .steps =
        A carponi: mani sotto le spalle, ginocchia sotto le anche.
        Tira piano la pancia in dentro, e tieni lunga la schiena.
        Fai scivolare un piede indietro, e solleva quella gamba non oltre le anche.
        Tieni la posizione, bacino in piano, e continua a respirare.
        Riporta il ginocchio sotto di te, poi cambia gamba.
    .felt = nei glutei e lungo la parte bassa della schiena.
    .too-much = il bacino si inclina, o la schiena cede; solleva meno.
    .gate = <b>Solo se è facile: braccio e gamba</b>
    .gated-steps =
        Distendi una gamba indietro e il braccio opposto avanti, non più in alto della schiena.
        Tieni la posizione, bacino in piano, e continua a respirare.
        Riporta giù gamba e braccio, poi cambia lato.
    .reason = Misurando tredici giovani uomini, sollevare una gamba a carponi faceva lavorare piano la schiena, con poco carico sulla colonna; con anche un braccio diventa di più (Callaghan 1998). Gli esercizi per i muscoli profondi funzionano più o meno come altri che si portano avanti (Smith 2014).
exercise-mini-squat = Mini squat
    .name-in-sentence = il mini squat
    .aliases = mini squat, mini squats, squat, squats, mezzo squat, mezzi squat, piegamento sulle gambe, piegamenti sulle gambe, piegare le ginocchia, accosciata, accosciate
    .dose =
        { $repetitions ->
            [1] una volta
           *[other] { $repetitions } volte
        }
    .steps =
        In piedi dietro una sedia stabile, mani sullo schienale, piedi larghi quanto i fianchi.
        Piega un po’ le ginocchia, bacino indietro, come per sederti.
        Fermati un attimo: talloni a terra, schiena lunga, ginocchia sopra le dita dei piedi.
        Risali piano, contraendo i glutei.
    .felt = davanti alle cosce e nei glutei.
    .too-much = fanno male le ginocchia; piegale meno.
    .reason = Allena i grandi muscoli di gambe e anche. L’NHS lo insegna per la forza. Per una schiena, un esercizio che si porta avanti funziona più o meno come quelli per i muscoli profondi (Smith 2014).
exercise-side-plank = Plank laterale
    .name-in-sentence = il plank laterale
    .aliases = plank laterale, plank laterali, plank di lato, plank sul fianco, side plank, plank, planks, ponte laterale, plank laterale sulle ginocchia
    .dose =
        { $repetitions ->
            [1] una volta
           *[other] { $repetitions } volte
        }{ $sides ->
            [1] {""}
           *[other] {" "}per lato
        }, tenendo { $hold ->
            [one] { $hold } secondo
           *[other] { $hold } secondi
        }
    .steps =
        Sdraiati su un fianco, anche e ginocchia piegate una sopra l’altra.
        Sollevati sull’avambraccio, il gomito sotto la spalla.
        Solleva il bacino finché formi una linea dritta dalle ginocchia alla testa.
        Tieni la posizione, e continua a respirare.
        Abbassa piano il bacino, e riposa per un respiro.
        Finito questo lato, girati e fai l’altro.
    .felt = lungo il fianco rivolto verso terra.
    .too-much = fa male la spalla, o il bacino cede.
    .reason = Il plank laterale fa lavorare i muscoli del fianco. È stato misurato in otto uomini sani e non dice nulla del dolore (McGill 2009). Sulle ginocchia sollevi meno del tuo peso.
exercise-one-leg-stand = Su una gamba
    .name-in-sentence = stare su una gamba
    .aliases = su una gamba, una gamba, su una gamba sola, stare su una gamba, in piedi su una gamba, equilibrio, equilibrio su una gamba, esercizio di equilibrio, su un piede, fenicottero, cicogna
    .dose =
        { $repetitions ->
            [1] una volta
           *[other] { $repetitions } volte
        }, { $hold ->
            [one] { $hold } secondo
           *[other] { $hold } secondi
        }{ $sides ->
            [1] {""}
           *[other] {" "}per gamba
        }
    .steps =
        In piedi dietro una sedia stabile, entrambe le mani sullo schienale.
        Sposta il peso su una gamba, con il ginocchio morbido.
        Solleva appena l’altro piede da terra.
        Tieni guardando avanti; fino a dieci secondi, quando è facile.
        Riporta giù piano il piede, poi cambia gamba.
    .felt = nel piede, nel polpaccio e nell’anca della gamba a terra.
    .too-much = devi saltellare o aggrapparti; riporta giù prima il piede.
    .reason = L’equilibrio si può allenare. Dai 65 anni in su si consigliano esercizi di forza ed equilibrio tre o più giorni a settimana, per evitare le cadute (WHO 2020).
