# /language: якою мовою говорити з людиною.

ask-language = 🌐 <b>Якою мовою говоритимемо?</b>
ask-language-chosen = Твій вибір: { $name }. Я тримаюся його, хай що каже твій Telegram.
ask-language-telegram = Мова: { $name }, бо нею твій Telegram.
button-language = 🌐 Мова
button-telegrams-language = Як у Telegram
settings-speaks = 🌐 { $name }

customs-menu =
    🕰 <b>Як тобі звичніше?</b>

    Час і день, з якого починається тиждень. Натисни на своє.
button-customs = 🕰 Годинник і тиждень
