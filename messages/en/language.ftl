# /language: in which language a person is spoken to.

ask-language = 🌐 <b>Which language shall we speak?</b>
ask-language-chosen = You’ve chosen { $name }, and I keep to it whatever your Telegram says.
ask-language-telegram = I speak { $name } with you, since your Telegram does.
button-language = 🌐 Language
button-telegrams-language = As my Telegram says
settings-speaks = 🌐 { $name }
