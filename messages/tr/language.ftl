# /language: in which language a person is spoken to.

ask-language = 🌐 <b>Hangi dilde konuşalım?</b>
ask-language-chosen = Seçtiğin dil: { $name }. Telegram’ın ne derse desin buna uyarım.
ask-language-telegram = Seninle bu dilde konuşuyorum: { $name }, çünkü Telegram’ın da öyle.
button-language = 🌐 Dil
button-telegrams-language = Telegram’ım nasılsa öyle
settings-speaks = 🌐 { $name }

customs-menu =
    🕰 <b>Nasıl okumaya alışıksın?</b>

    Saati ve haftanın başladığı günü. Sana uyana dokun.
button-customs = 🕰 Saat ve hafta
