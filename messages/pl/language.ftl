# /language: w jakim języku rozmawiać.

ask-language = 🌐 <b>W jakim języku rozmawiamy?</b>
ask-language-chosen = Twój wybór: { $name }. Trzymam się go, cokolwiek mówi Telegram.
ask-language-telegram = Język: { $name }, bo taki ma twój Telegram.
button-language = 🌐 Język
button-telegrams-language = Jak w Telegramie
settings-speaks = 🌐 { $name }

customs-menu =
    🕰 <b>Jak najwygodniej ci czytać?</b>

    Godzina i dzień, od którego zaczyna się tydzień. Stuknij swoje.
button-customs = 🕰 Zegar i tydzień
