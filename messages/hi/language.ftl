# /language: in which language a person is spoken to.

ask-language = 🌐 <b>किस भाषा में बात करें?</b>
ask-language-chosen = आपकी चुनी भाषा { $name } है, और यही रहेगी, Telegram की भाषा जो भी हो।
ask-language-telegram = बातचीत { $name } में है, क्योंकि आपका Telegram इसी भाषा में है।
button-language = 🌐 भाषा
button-telegrams-language = जो Telegram की भाषा हो
settings-speaks = 🌐 { $name }

customs-menu =
    🕰 <b>आप आमतौर पर कैसे पढ़ते हैं?</b>

    समय, और वह दिन जिससे हफ़्ता शुरू होता है। अपना चुनें।
button-customs = 🕰 घड़ी और हफ़्ता
