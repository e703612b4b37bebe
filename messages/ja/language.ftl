# /language: in which language a person is spoken to.

ask-language = 🌐 <b>何語で話しましょうか？</b>
ask-language-chosen = 選んだのは「{ $name }」です。Telegramの設定にかかわらず、そのままにします。
ask-language-telegram = Telegramに合わせて「{ $name }」で話しています。
button-language = 🌐 言語
button-telegrams-language = Telegramに合わせる
settings-speaks = 🌐 { $name }

customs-menu =
    🕰 <b>どの書き方に慣れていますか？</b>

    時刻の書き方と、週の始まりの曜日です。いつものものを選んでください。
button-customs = 🕰 時刻と週
