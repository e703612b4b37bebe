# What somebody wants to do again without thinking of their back.

aim-asked =
    🎯 <b>Che cosa vorresti rifare senza pensare alla schiena?</b>
    Dillo con parole tue: portare in braccio mia figlia, un pomeriggio in giardino, un film intero in poltrona.

    Lo conservo per te, e ogni quattro settimane chiedo come va.
aim-too-long =
    { $letters ->
        [one] Puoi dirlo con meno parole? Posso conservare { $letters } lettera.
       *[other] Puoi dirlo con meno parole? Posso conservare { $letters } lettere.
    }
aim-how-hard =
    🎯 <b>«{ $aim }»</b>
    Quanto è difficile per te adesso? 0 è per niente, 10 è impossibile.
aim-level-before = La volta prima, { $date }: { $level }.
aim-obstacle = <b>Che cosa ti impedisce più spesso di muoverti?</b>
aim-obstacle-meetings = Riunioni
aim-obstacle-forgetting = Mi dimentico
aim-obstacle-place = Non c’è posto
aim-obstacle-soreness = Mi fa male
aim-helps-meetings =
    🌿 Allora basti un minuto: alzati mentre comincia una chiamata, e siediti quando tocca a te. Il piano può anche mettere qualcosa prima della prima riunione.
aim-helps-forgetting =
    🌿 Ci sono qui per questo. Ancora più facile è dopo qualcosa che fai comunque: «dopo pranzo cammino». Dimmelo così: /remind camminare dopo pranzo.
aim-helps-place =
    🌿 Allora niente che chieda il pavimento o un tappetino. Di’ che preferisci evitare il pavimento, e arriva solo quello che va bene con una sedia o un muro.
aim-helps-soreness =
    🌿 Un corpo dolorante è un motivo per fare meno, non per fare niente. Tocca «Troppo» dopo, e la prossima volta sarà più piccolo; «Dolore» lo mette a riposo. Guarda prima i segni se è forte, o nuovo per te.
aim-hour = <b>Quale momento della giornata ti è più facile tenere per te?</b>
aim-hour-offer = 🕰 Ore { $time }: è il tuo momento, allora. Che cosa deve arrivare a quell’ora?
aim-hour-kept = 🕰 Ore { $time }: è il tuo momento, allora. Il tuo piano va già bene così.
aim-end = 🌿 Grazie, è tutto.
aim-end-kept = 🌿 Grazie, è tutto. Tengo a mente «{ $aim }»: sta nella tua lettera e in /report, e da nessun’altra parte.
aim-menu = 🎯 <b>Quello che vuoi rifare</b>
aim-menu-asked = Chiedo ogni quattro settimane come va.
aim-menu-not-asked = Non chiedo come va.
aim-line = «{ $aim }»
aim-line-once = «{ $aim }», difficoltà: { $level } su 10 ({ $date })
aim-line-since = «{ $aim }», difficoltà: { $before } su 10 ({ $then }), { $level } ({ $date })
aim-asks-again = 👍 Chiederò ogni quattro settimane.
aim-asks-no-more = 👍 Non chiedo. Resta in /settings, se un giorno vorrai dirmelo.
aim-forgotten = 🌿 Dimenticato, con tutto quello che ne hai detto.
button-aim = 🎯 Il mio obiettivo
button-aim-skip = Salta
button-aim-end = OK
button-aim-off = Non chiedermelo
button-aim-on = Chiedi ogni 4 settimane
button-aim-another = Qualcos’altro
button-aim-how = Quanto è difficile ora
button-aim-forget = 🗑 Dimenticalo
button-aim-move = { $icon } { $what } · { $due } → { $time }
button-aim-leave = Lascia tutto com’è
letter-aim = 🎯 { $line }
report-aim = Che cosa vuole rifare la persona: { $line }
