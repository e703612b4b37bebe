# How a reminder begins. Each opening invites in one sentence of at most 45 characters, and each
# idea says in at most 70 what to do meanwhile; the program pairs any opening with any idea of
# its kind, so every pair must read well.

## Stand up: openings

opening-stand-1 = Un attimo in piedi?
opening-stand-2 = È l’ora di guadagnare un po’ di quota.
opening-stand-3 = Su, con tutta calma.
opening-stand-4 = Adesso potrebbero pensarci le gambe.
opening-stand-5 = Anche la sedia ha diritto a una pausa.
opening-stand-6 = Com’è la vista da lassù?
opening-stand-7 = Alzati, se il momento è buono.
opening-stand-8 = Un momento lontano dalla sedia?
opening-stand-9 = E se ti alzassi un po’?
opening-stand-10 = Alzarsi potrebbe far piacere.
opening-stand-11 = Piedi a terra, e su.
opening-stand-12 = Ti va di stare in piedi?
opening-stand-13 = La sedia ha già avuto il suo turno.
opening-stand-14 = Dispiegati, pian piano.
opening-stand-15 = Ecco una scusa per alzarti.
opening-stand-16 = Che ne dici di stare un po’ in piedi?
opening-stand-17 = Cambi la sedia con i tuoi piedi?

## Stand up: ideas

idea-stand-1 = Cerca fuori tre cose che si muovono.
idea-stand-2 = Già che ci sei, bevi un po’ d’acqua.
idea-stand-3 = Fai riposare gli occhi su qualcosa di lontano.
idea-stand-4 = Svuota le mani e lasciale pendere.
idea-stand-5 = Guarda che cosa combina il cielo.
idea-stand-6 = Decidi che cosa mangerai dopo.
idea-stand-7 = Ascolta il suono più piccolo che hai intorno.
idea-stand-8 = Fai tre respiri lenti, senza nient’altro da fare.
idea-stand-9 = Appoggiati a qualcosa di stabile, se vuoi.
idea-stand-10 = Rimetti a posto una cosa.
idea-stand-11 = Quello che ti blocca, visto dall’alto, può cambiare faccia.
idea-stand-12 = Fai suonare in testa una canzone, dal primo verso.
idea-stand-13 = Trova una cosa blu, una rotonda e una vecchia.
idea-stand-14 = Nota da dove viene la luce.
idea-stand-15 = Muovi le dita dei piedi; non se ne accorge quasi nessuno.
idea-stand-16 = Va’ a prendere qualcosa che ti servirà dopo.

## Sit down, for those on their feet: openings

opening-sit-down-1 = Ti siedi, finché il posto è libero?
opening-sit-down-2 = I tuoi piedi si sono meritati una sedia.
opening-sit-down-3 = Lascia lavorare una sedia.
opening-sit-down-4 = Un po’ di riposo per i piedi?
opening-sit-down-5 = Prendi in prestito il posto più vicino.
opening-sit-down-6 = Siediti, se c’è un momento tranquillo.
opening-sit-down-7 = Scambia lo stare in piedi con una sedia.
opening-sit-down-8 = Le tue gambe possono smontare dal turno.
opening-sit-down-9 = Una sosta da seduti ci starebbe bene.
opening-sit-down-10 = Dai un po’ di ferie alle suole.
opening-sit-down-11 = In piedi, per ora, può bastare.
opening-sit-down-12 = E se ti sedessi?
opening-sit-down-13 = Giù, con tutta calma.
opening-sit-down-14 = Sgabello, gradino o panca: va bene tutto.
opening-sit-down-15 = Ti va di sederti un momento?
opening-sit-down-16 = Riposa le gambe prima del resto.
opening-sit-down-17 = Ha vinto la gravità: accomodati.

## Sit down, for those on their feet: ideas

idea-sit-down-1 = Se c’è uno schienale, lasciati andare.
idea-sit-down-2 = Se puoi, sfila i talloni dalle scarpe.
idea-sit-down-3 = Ci sta bene un bicchiere d’acqua.
idea-sit-down-4 = Posa le mani in grembo, palmi in su.
idea-sit-down-5 = Metti su i piedi, se c’è dove appoggiarli.
idea-sit-down-6 = Guarda qualcosa che non ti chiede niente.
idea-sit-down-7 = Chiudi gli occhi per un respiro o due, se è possibile.
idea-sit-down-8 = Ammorbidisci la mascella, poi la fronte.
idea-sit-down-9 = Pensa a qualcuno che vorresti chiamare più tardi.
idea-sit-down-10 = Ascolta il suono più lontano.
idea-sit-down-11 = Guarda il mondo darsi da fare, per una volta.
idea-sit-down-12 = Non c’è niente da reggere, nemmeno te.
idea-sit-down-13 = Nota quanto poco hanno da fare i piedi.
idea-sit-down-14 = Siediti ben indietro, così riposano anche le cosce.
idea-sit-down-15 = Non programmare niente finché non ti rialzi.
idea-sit-down-16 = Strofina i palmi finché sono caldi.

## Move on the chair: openings

opening-shift-1 = È l’ora di sedersi in un altro modo.
opening-shift-2 = La tua sedia ha più di un lato.
opening-shift-3 = Ti va un modo nuovo di stare a sedere?
opening-shift-4 = Muoviti un po’, lì dove sei.
opening-shift-5 = Ci sarà una posizione più comoda?
opening-shift-6 = Prova un altro angolo della sedia.
opening-shift-7 = Qui è permesso agitarsi.
opening-shift-8 = Per questo non serve alzarsi.
opening-shift-9 = Cambia qualcosa di come stai a sedere.
opening-shift-10 = Cambiare posto senza lasciare la sedia?
opening-shift-11 = Trova un punto nuovo sulla stessa sedia.
opening-shift-12 = Dimenati un pochino.
opening-shift-13 = Questo non lo noterà nessuno.
opening-shift-14 = Stare immobili è facoltativo.
opening-shift-15 = Scomodati, poi rimettiti a tuo agio.
opening-shift-16 = Resta lì, ma non proprio così.
opening-shift-17 = Siediti come un bambino che si annoia.

## Move on the chair: ideas

idea-shift-1 = Dondola da un lato all’altro, piano quanto ti pare.
idea-shift-2 = Appoggiati un po’ indietro, o avanti: dove vai più di rado.
idea-shift-3 = Inclina il bacino avanti e indietro, appena appena.
idea-shift-4 = Sistemati finché è comodo.
idea-shift-5 = Alza tutte e due le spalle e lasciale cadere.
idea-shift-6 = Metti i piedi dove oggi non sono ancora stati.

## Bend back: openings

opening-back-bend-1 = Dall’altra parte, per cambiare?
opening-back-bend-2 = Per ora basta guardare in giù.
opening-back-bend-3 = Fai spazio sul davanti.
opening-back-bend-4 = Allungati e apriti.
opening-back-bend-5 = Tanta parte del giorno pende in avanti.
opening-back-bend-6 = Ecco il contrario di stare chini.
opening-back-bend-7 = Su, in lungo, e piano indietro.
opening-back-bend-8 = C’è posto per piegarsi un po’?
opening-back-bend-9 = Srotolati, dolcemente.
opening-back-bend-10 = Piano indietro, e piano di nuovo su.
opening-back-bend-11 = Un dolce cambio di direzione?
opening-back-bend-12 = Anche indietro è una direzione.
opening-back-bend-13 = L’avanti può aspettare un po’.
opening-back-bend-14 = Piegati dove ti pieghi di rado.
opening-back-bend-15 = Fai spazio tra costole e fianchi.
opening-back-bend-16 = Un po’ indietro potrebbe far piacere.
opening-back-bend-17 = Lascia che il petto guardi un po’ in su.

## Bend back: ideas

idea-back-bend-1 = Tieni una mano su qualcosa di stabile.
idea-back-bend-2 = Vai solo fin dove è piacevole.
idea-back-bend-3 = Espira mentre vai.
idea-back-bend-4 = Posa lo sguardo su un punto dritto davanti a te.
idea-back-bend-5 = Metti le mani sui fianchi, se ti dà stabilità.
idea-back-bend-6 = Torna su piano come all’andata.

## Walk: openings

opening-walk-1 = Ti va una camminata?
opening-walk-2 = Le tue scarpe sanno la strada.
opening-walk-3 = Da che parte, stavolta?
opening-walk-4 = Qui ci starebbe una passeggiata.
opening-walk-5 = Va bene qualsiasi direzione.
opening-walk-6 = Il giro dell’isolato o della stanza?
opening-walk-7 = Va’ a vedere che cosa c’è dietro l’angolo.
opening-walk-8 = Lascia che il passo lo diano le gambe.
opening-walk-9 = Via, alla tua velocità.
opening-walk-10 = C’è tempo per un giretto?
opening-walk-11 = Da qualche parte e ritorno, niente di più.
opening-walk-12 = È l’ora di stare un po’ altrove.
opening-walk-13 = E se cambiassimo pareti?
opening-walk-14 = Passi tranquilli, uno dopo l’altro.
opening-walk-15 = Nessuna meta, solo camminare.
opening-walk-16 = Dondola le braccia e vai.
opening-walk-17 = Portati a spasso, come si fa col cane.

## Walk: ideas

idea-walk-1 = Cerca qualcosa che non avevi mai notato.
idea-walk-2 = Va bene anche su e giù per il corridoio.
idea-walk-3 = Al chiuso puoi portare con te una telefonata.
idea-walk-4 = Metti qualcosa di bello da ascoltare.
idea-walk-5 = Torna indietro appena ne hai abbastanza.
idea-walk-6 = Se fuori piove, i corridoi sono asciutti.
idea-walk-7 = Passa accanto a un albero, se ce n’è uno.
idea-walk-8 = Comincia più piano del necessario.

## Stretch, of every kind: openings

opening-stretch-1 = C’è posto per un allungamento lento?
opening-stretch-2 = Qui il trucco è tutto nella lentezza.
opening-stretch-3 = C’è qualcosa di un po’ rigido?
opening-stretch-4 = I cani lo fanno senza che glielo si dica.
opening-stretch-5 = Sciogli qualcosa, con dolcezza.
opening-stretch-6 = Lascia allungare qualche muscolo.
opening-stretch-7 = Cedi un po’ a ogni respiro.
opening-stretch-8 = Allungati fin dove è piacevole.
opening-stretch-9 = Con calma, senza eroismi.
opening-stretch-10 = Ecco l’occasione per distenderti un po’.
opening-stretch-11 = I tuoi muscoli vorrebbero un po’ di gioco.
opening-stretch-12 = Per questo prenditi il tuo tempo.
opening-stretch-13 = Niente da vincere, solo scioltezza.
opening-stretch-14 = Stira una piega o due.
opening-stretch-15 = Bastano una lieve tensione e il respiro.
opening-stretch-16 = Un po’ di stretching farebbe piacere?
opening-stretch-17 = Diventa un elastico per un momento.

## Stretch, of every kind: ideas

idea-stretch-1 = Espira un po’ più a lungo di quanto inspiri.
idea-stretch-2 = Intanto lascia ammorbidire la mascella.
idea-stretch-3 = Torna piano, come all’andata.
idea-stretch-4 = Pensa all’ultima cosa che ti ha fatto ridere.
idea-stretch-5 = Ascolta la stanza finché dura.
idea-stretch-6 = Va bene anche meno lontano.
idea-stretch-7 = Sorridi un po’; non deve vederlo nessuno.
idea-stretch-8 = Canticchia qualcosa di lento, se nessuno sente.

## Strengthen, of every kind: openings

opening-strengthen-1 = Mettiamo al lavoro qualche muscolo?
opening-strengthen-2 = Un po’ di fatica, spesa bene.
opening-strengthen-3 = Questo chiede un po’ di muscoli.
opening-strengthen-4 = È l’ora di una forza tranquilla.
opening-strengthen-5 = Fallo piano e fallo bene.
opening-strengthen-6 = Dai qualcosa da fare ai muscoli.
opening-strengthen-7 = La forza arriva a piccole porzioni.
opening-strengthen-8 = Pochi e bene, meglio che tanti e in fretta.
opening-strengthen-9 = Voglia di un po’ di lavoro onesto?
opening-strengthen-10 = Per questo non serve la palestra.
opening-strengthen-11 = Vai piano; è quella la parte difficile.
opening-strengthen-12 = Metti in uso un po’ di forza.
opening-strengthen-13 = Espira, e comincia.
opening-strengthen-14 = Hai un po’ di fatica da spendere?
opening-strengthen-15 = Comincia da dove è facile.
opening-strengthen-16 = Con calma, e continua a respirare.
opening-strengthen-17 = Ai muscoli piace che si chieda per favore.

## Strengthen, of every kind: ideas

idea-strengthen-1 = Metti una canzone che fa venire la grinta.
idea-strengthen-2 = Conta in una lingua che sai a metà.
idea-strengthen-3 = Tieniti qualcosa di riserva.
idea-strengthen-4 = Lascia la faccia fuori da tutto questo.
idea-strengthen-5 = Prima fai un po’ di spazio intorno a te.
idea-strengthen-6 = Riposare in mezzo è permesso.
idea-strengthen-7 = Dopo raccontalo a qualcuno, se vuoi.
idea-strengthen-8 = Prepara un po’ d’acqua per dopo.

## Several at once, in any mixture: openings

opening-several-1 = Qualche cosa tra cui scegliere.
opening-several-2 = Prendine una, o prendile tutte.
opening-several-3 = Qualcosa per più di una parte di te.
opening-several-4 = Stanno bene insieme.
opening-several-5 = Una pausa, più di un modo.
opening-several-6 = Prima quella che ti piace di più.
opening-several-7 = È l’ora di un piccolo giro.
opening-several-8 = Tutto in una volta, se vuoi.
