# /language: in which language a person is spoken to.

ask-language = 🌐 <b>Which language shall we speak?</b>
ask-language-chosen = You’ve chosen { $name }, and I keep to it whatever your Telegram says.
ask-language-telegram = I speak { $name } with you, since your Telegram does.
button-language = 🌐 Language
button-telegrams-language = As my Telegram says
settings-speaks = 🌐 { $name }

# How clocks, weeks and digits are written; the buttons below show each as it would be written.
customs-menu =
    🕰 <b>How are you used to reading it?</b>

    The time, and the day that a week begins with. Tap yours.
button-customs = 🕰 Clock and week
