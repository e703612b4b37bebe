# /language: in welcher Sprache mit jemandem gesprochen wird.

ask-language = 🌐 <b>In welcher Sprache wollen wir reden?</b>
ask-language-chosen = Du hast { $name } gewählt, und dabei bleibe ich, egal was dein Telegram sagt.
ask-language-telegram = Ich spreche { $name } mit dir, weil dein Telegram das tut.
button-language = 🌐 Sprache
button-telegrams-language = Wie in meinem Telegram
settings-speaks = 🌐 { $name }

customs-menu =
    🕰 <b>Wie liest du es am liebsten?</b>

    Die Uhrzeit, und mit welchem Tag die Woche beginnt. Tippe an, was dir vertraut ist.
button-customs = 🕰 Uhr und Woche
