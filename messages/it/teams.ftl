# What is said in groups.

team-hello =
    👋 <b>Ciao a tutto il gruppo!</b> Sono Limber e mi prendo cura delle schiene. Agli orari che scegliete porto una breve pausa: un esercizio, lo stesso per tutto il gruppo.

    • Chi partecipa tocca un pulsante. Il gruppo vede in quanti si sono mossi, da tre persone in su, e mai chi.
    • Leggo ciò che mi viene detto per nome, come <code>/settings@{ $bot }</code>, e nient’altro.
team-hello-begin = Comincia chi amministra il gruppo:
team-button-begin = Prepara le pause
team-ask-zone = 🕑 <b>Che ora è per questo gruppo?</b> Chi lo amministra tocca l’orologio giusto, o scrive <code>/timezone@{ $bot } Porto</code>.
team-which-place = 🕑 <b>Quale di questi è?</b> Chi amministra il gruppo tocca l’orologio giusto.
team-zone-unread = Non ho trovato quel luogo. Prova con una città più grande lì vicino, come <code>/timezone@{ $bot } Porto</code>.
team-settings =
    👥 <b>Le pause di questo gruppo</b>

    ⏰ { $when }
    🌍 Secondo l’ora di { $city }
team-settings-desk = 🪑 Alla scrivania: su una sedia o in piedi, e niente che attiri gli sguardi
team-settings-feet = 👟 In piedi tutto il giorno: ciò che fa riposare gambe e schiena
team-next = La prossima arriva { $when }.
team-paused = ⏸ Nessuna pausa arriva finché chi amministra non le riprende.
team-days-weekdays = Giorni feriali
team-days-daily = Ogni giorno
team-a-day =
    { $count ->
        [one] { $count } al giorno
       *[other] { $count } al giorno
    }
team-button-times = ⏰ Altri orari
team-ask-times = ⏰ <b>Quando arrivano le pause?</b> Chi amministra tocca un orario per aggiungerlo, e di nuovo per toglierlo.
team-place-desk = Alla scrivania
team-place-feet = In piedi
team-pictures-daily = Un’immagine al giorno
team-pictures-none = Senza immagini
team-button-zone = 🌍 { $city }
team-button-language = 🗣 { $language }
team-ask-language = 🗣 <b>Che lingua parla questo gruppo?</b>
team-button-pause = ⏸ Niente più pause
team-button-resume = ▶️ Ricomincia
team-button-settings = ◀️ Indietro
team-break = 👥 <b>Una pausa per tutto il gruppo</b>
team-button-in = 🙋 Ci sto
team-moved =
    { $moved ->
        [one] 👥 Si è mossa { $moved } persona.
       *[other] 👥 Ci siamo mossi in { $moved }.
    }
team-over = 👥 La pausa è finita.
team-own-counted =
    ✅ <b>{ $what }</b>: anche nel tuo conto personale, che nessun altro vede.
    Oggi: { $tallies }
team-for-admins = Questo spetta a chi amministra il gruppo.
team-unsure = In questo momento non riesco a sapere chi amministra qui. Riprova tra poco.
team-privacy =
    🔒 <b>Che cosa conservo di questo gruppo</b>
    • il numero, la lingua e il fuso orario, quando arrivano le pause e dove siete, e l’argomento in cui arrivano;
    • finché una pausa è aperta, che qualcuno ha già toccato, come un codice che non dice più nulla quando la sua chiave viene buttata, mezz’ora dopo; e in quanti eravate, finché il messaggio non lo dice;
    • niente di ciò che si scrive qui. Leggo solo ciò che mi viene detto per nome, e solo finché non ho risposto.

    Il gruppo vede in quanti si sono mossi, da tre persone in su, e mai chi. Chi ha una chat con me lo ha anche nel proprio conto, che qui nessuno vede. Se mi tolgono dal gruppo, dopo una settimana lo dimentico.
notice-team-in = ✅ Contato. Il gruppo vede in quanti, mai chi.
notice-team-counted = ✅ Contato, qui e nel tuo conto, che nessun altro vede.
notice-team-again = È già contato. Ben fatto!
notice-team-over = Questa pausa è finita. Ti ha fatto bene lo stesso.
notice-team-admins = Questo spetta a chi amministra il gruppo.
notice-team-unsure = In questo momento non riesco a sapere se amministri qui. Riprova tra poco.
