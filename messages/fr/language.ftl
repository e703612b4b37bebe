# /language: in which language a person is spoken to.

ask-language = 🌐 <b>Quelle langue parlons-nous ?</b>
ask-language-chosen = Ton choix : { $name }. Je m’y tiens, quoi que dise ton Telegram.
ask-language-telegram = Avec toi, je parle cette langue : { $name }, puisque ton Telegram la parle.
button-language = 🌐 Langue
button-telegrams-language = Comme dans mon Telegram
settings-speaks = 🌐 { $name }

customs-menu =
    🕰 <b>Comment as-tu l’habitude de lire ?</b>

    L’heure, et le jour où commence la semaine. Touche ce qui te convient.
button-customs = 🕰 Heure et semaine
