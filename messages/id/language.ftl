# /language: dalam bahasa apa seseorang diajak bicara.

ask-language = 🌐 <b>Kita pakai bahasa apa?</b>
ask-language-chosen = Kamu memilih { $name }, dan itu kupakai, apa pun kata Telegrammu.
ask-language-telegram = Aku bicara { $name } denganmu, karena Telegrammu begitu.
button-language = 🌐 Bahasa
button-telegrams-language = Ikut Telegramku
settings-speaks = 🌐 { $name }

customs-menu =
    🕰 <b>Kamu terbiasa membaca yang mana?</b>

    Jam, dan hari pertama dalam seminggu. Ketuk yang biasa bagimu.
button-customs = 🕰 Jam dan minggu
