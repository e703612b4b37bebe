# /language: dalam bahasa apa seseorang diajak bicara.

ask-language = 🌐 <b>Kita pakai bahasa apa?</b>
ask-language-chosen = Kamu memilih { $name }, dan itu kupakai, apa pun kata Telegrammu.
ask-language-telegram = Aku bicara { $name } denganmu, karena Telegrammu begitu.
button-language = 🌐 Bahasa
button-telegrams-language = Ikut Telegramku
settings-speaks = 🌐 { $name }
