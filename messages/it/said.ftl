# What is said back to people's own words.

## Counting

said-count-as = <b>{ $name }</b>, { $length }: come lo segno? Me lo ricorderò.
said-count-as-first = <b>{ $name }</b>: come lo segno? Me lo ricorderò.
said-how-long = <b>{ $name }</b>: quanto è durato? Toccalo, e lo segno.
said-count-as-button = { $activity } · { $length }
movement-cycling = Bici
movement-swimming = Nuoto
movement-running = Corsa
movement-dancing = Ballo
movement-gardening = Giardinaggio
movement-yoga = Yoga
movement-pilates = Pilates
movement-gym = Palestra
movement-tai-chi = Tai chi
movement-ball-games = Giochi con la palla
movement-cardio = Cardio
movement-climbing = Arrampicata
moved-line =
    { $count ->
        [one] 🌿 { $name }: { $count } sessione, { $length }
       *[other] 🌿 { $name }: { $count } sessioni, { $length }
    }
counted-on = ✅ Segnato ({ $date }): { $what } ({ $length }).
counted-yesterday = ✅ Segnato per ieri: { $what } ({ $length }).
counted-on-day = Quel giorno: { $tallies }.
said-later-or-done = { $length }: è quanto l’hai fatto, o torno dopo quel tempo?
said-done-for-button = ✅ Fatto · { $length }
said-later-in-button = ⏰ Tra { $length }
said-comes-back = ⏰ { $name }: già rimandato. Torno { $when }.
said-closed-done = ✅ { $name }: già segnato.
said-closed-skipped = 🌿 { $name }: per oggi l’hai messo da parte, e va bene così.
said-closed-passed = 🌿 { $name }: è passato, quindi non c’è altro da fare.
said-nothing-open = 🌿 In questo momento nessun promemoria ti aspetta. { $next }
said-corrected = ✏️ Hai modificato quel messaggio, quindi ho annullato quello che diceva prima.
said-not-done = 🌿 Va bene così. Niente è segnato e niente è perso; il prossimo arriva come previsto.

## Reminders

said-which-reminder = 🗓 { $what }: quando devo ricordartelo? Tocca un’ora, o dilla: «alle 17 nei giorni feriali».
said-remind-of-what =
    Posso ricordarti solo quello che fa bene alla schiena: alzarti, camminare, allungarti o rinforzarti. Quale di questi?

## Pauses

said-pause-till = ⏸ Silenzio fino a quando?
said-pause-till-button = Fino { $until }
said-pause-from = ⏸ Silenzio a partire { $from }: per quanto?
said-pause-next-year = Quest’anno il giorno { $date } non torna più. Devo stare in silenzio fino { $until }?
said-pause-next-year-button = Fino { $until }
said-pause-for-ever = Senza fine vuol dire niente più promemoria. Tutto quello che hai fatto resta, e /start li riaccende.

## Hours

said-which-hours = Quali orari da lunedì a venerdì? O dimmelo: /hours lun-ven 9-12

## Talk

said-greeting = 👋 Ciao! Che bello vederti. { $next }
nod = 👍
said-noted = 👌
said-no = 🌿 Va bene, allora no. Non è cambiato niente.
said-apology = 🌿 Non c’è niente di cui scusarsi.
said-farewell = 👋 Stammi bene. { $next }
said-how-are-you = 🌿 Sono un programma, quindi sto sempre bene. E la tua schiena? /pain lo annota, da 0 a 10.
said-thanks = 🌿 Di niente. Bello se serve; il lavoro lo fai tu.
said-annoyed = Scusa il disturbo. Meno promemoria, una pausa, o proprio nessuno?
said-who =
    Sono un bot: un programma che ti ricorda di muoverti e conta con te. Nessuno legge con noi. Chi mi gestisce non è per questo il tuo medico, e nemmeno io. /privacy dice che cosa conservo.
said-bug = Grazie di avermelo detto. Qualcosa non va? Di’ a chi gestisce questo bot che cosa hai fatto e che cosa è successo; io non posso riferirlo.

## Schedules

# $hour is the number of the hour, where “at one” differs from “at two”.
schedule-once =
    una volta, { $date }, { $hour ->
        [1] all’{ $times }
       *[other] alle { $times }
    }
# $hour is the number of the hour, where “at one” differs from “at two”.
schedule-every-other-day =
    un giorno sì e uno no { $hour ->
        [1] all’{ $times }
       *[other] alle { $times }
    }
# $hour is the number of the hour, where “at one” differs from “at two”.
schedule-every-days =
    ogni { $days } giorni { $hour ->
        [1] all’{ $times }
       *[other] alle { $times }
    }

## Help with one thing

said-help-done =
    Dimmi che cosa hai fatto, con parole tue: «camminato 20», «fatto stretching ieri», o /done camminata 20. /undo annulla l’ultimo.
said-help-remind =
    Dimmi quando: «ricordami di camminare alle 17», /remind stretching 9:30 e 15:00 nei giorni feriali, /remind alzarmi ogni 45 min 9-17. /plan li mostra e li cambia tutti.
said-help-hours =
    I tuoi orari sono quando i promemoria possono arrivare da soli: /hours lun-ven 9-12, 13-17. Quello che metti a un’ora fissa arriva comunque.
said-help-pause =
    /pause mi fa stare in silenzio per quanto dici: /pause 3 giorni, /pause fino a venerdì, /pause malattia. Fino ad allora taccio, la tua serie aspetta, e /resume finisce prima.
said-help-why =
    /why dice perché muoversi aiuta, e parla di sonno, stress e postura: «perché stare seduti fa male alla schiena». Dice anche quando chiedere aiuto.
said-help-pain =
    /pain annota come sta la schiena, da 0 a 10: /pain 3. In /report sta accanto a quello che hai fatto.
said-help-zone =
    /timezone mi dice che ora è da te: /timezone Sydney, o l’ora che segna lì l’orologio. I tuoi promemoria si spostano con te.
