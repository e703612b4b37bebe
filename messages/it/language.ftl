# /language: in which language a person is spoken to.

ask-language = 🌐 <b>Che lingua parliamo?</b>
ask-language-chosen = La tua scelta: { $name }. La mantengo, qualunque cosa dica il tuo Telegram.
ask-language-telegram = Con te parlo questa lingua: { $name }, perché la parla il tuo Telegram.
button-language = 🌐 Lingua
button-telegrams-language = Come dice il mio Telegram
settings-speaks = 🌐 { $name }

customs-menu =
    🕰 <b>Come leggi di solito?</b>

    L’ora, e il giorno con cui comincia la settimana. Tocca quello che ti va bene.
button-customs = 🕰 Ora e settimana
