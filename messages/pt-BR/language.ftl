# /language: em que língua se fala com alguém.

ask-language = 🌐 <b>Em que língua vamos falar?</b>
ask-language-chosen = Você escolheu: { $name }. Fico com ela, diga o seu Telegram o que disser.
ask-language-telegram = Falo com você nesta: { $name }, porque o seu Telegram também fala.
button-language = 🌐 Língua
button-telegrams-language = Como no meu Telegram
settings-speaks = 🌐 { $name }

customs-menu =
    🕰 <b>Como você costuma ler?</b>

    A hora, e o dia em que a semana começa. Toque no seu.
button-customs = 🕰 Relógio e semana
