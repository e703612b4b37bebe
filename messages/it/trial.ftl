# Una prova che chi gestisce il bot può attivare: quali parole, quale ora e quanti promemoria fanno muovere le persone.

button-trial = 🔬 Una piccola prova
trial =
    🔬 <b>Posso provare una cosa con te?</b>

    Vorrei imparare quali promemoria fanno muovere le persone. Se dici di sì, per ognuno dei tuoi è il caso a decidere come è scritto, se arriva dieci minuti più tardi e se una pausa su quattro non arriva. Conservo quello che ha deciso il caso e se nell’ora dopo c’è stato movimento. Chi mi gestisce vede i numeri di cinque persone o più, mai i tuoi.

    Puoi uscire quando vuoi con un tocco, e quello che il caso ha deciso per te viene dimenticato.
trial-joined =
    🔬 <b>Partecipi alla prova.</b> Per ognuno dei tuoi promemoria è il caso a decidere come è scritto, se arriva dieci minuti più tardi e se una pausa su quattro non arriva. Grazie.

    Puoi uscire con un tocco, e quello che il caso ha deciso per te viene dimenticato.
button-trial-join = Sì, ci sto
button-trial-leave = Esci dalla prova
# Sta in /privacy dove è in corso una prova.
privacy-trial = 🔬 Chi gestisce questo bot prova quali promemoria fanno muovere le persone. Partecipa solo chi ha detto di sì; in quel caso conservo quello che il caso ha deciso per ogni promemoria e se nell’ora dopo c’è stato movimento. Un tocco in /settings mette fine alla prova e fa dimenticare tutto questo.
