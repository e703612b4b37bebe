# /language: на каком языке говорить с человеком.

ask-language = 🌐 <b>На каком языке будем говорить?</b>
ask-language-chosen = Твой выбор: { $name }. Я держусь его, что бы ни говорил твой Telegram.
ask-language-telegram = Язык: { $name }, потому что на нём твой Telegram.
button-language = 🌐 Язык
button-telegrams-language = Как в Telegram
settings-speaks = 🌐 { $name }

customs-menu =
    🕰 <b>Как тебе привычнее?</b>

    Время и день, с которого начинается неделя. Нажми на своё.
button-customs = 🕰 Часы и неделя
