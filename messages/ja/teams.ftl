# What is said in groups.

team-hello =
    👋 <b>みなさん、こんにちは！</b> Limberです。腰や背中のお世話をします。みなさんの決めた時刻に、このグループへ短い休憩を届けます。体操はひとつ、みんな同じです。

    • 参加する人はボタンを押します。3人以上になると、動いた人数だけがグループに見えます。誰かは決して見えません。
    • 読むのは <code>/settings@{ $bot }</code> のように名前を付けて言われたことだけです。
team-hello-begin = グループの管理者が始めます：
team-button-begin = 休憩を設定する
team-ask-zone = 🕑 <b>このグループでは今、何時ですか？</b> 管理者が合う時計を押すか、<code>/timezone@{ $bot } Porto</code> と書きます。
team-which-place = 🕑 <b>どれですか？</b> 管理者が合う時計を押します。
team-zone-unread = その場所は見つかりませんでした。近くの大きな街で試してください。例：<code>/timezone@{ $bot } Porto</code>
team-settings =
    👥 <b>このグループの休憩</b>

    ⏰ { $when }
    🌍 { $city }の時計で
team-settings-desk = 🪑 机で：座ったまま、または立って。目立つことはしません
team-settings-feet = 👟 一日中立ち仕事：脚と腰を休めるもの
team-next = 次は{ $when }です。
team-paused = ⏸ 管理者が再開するまで、休憩は届きません。
team-days-weekdays = 平日
team-days-daily = 毎日
team-a-day =
    { $count ->
       *[other] 1日{ $count }回
    }
team-button-times = ⏰ ほかの時刻
team-ask-times = ⏰ <b>休憩はいつがいいですか？</b> 管理者が時刻を押すと加わり、もう一度押すと外れます。
team-place-desk = 机で
team-place-feet = 立ち仕事
team-pictures-daily = 絵は1日1枚
team-pictures-none = 絵はなし
team-button-zone = 🌍 { $city }
team-button-language = 🗣 { $language }
team-ask-language = 🗣 <b>このグループは何語で話しますか？</b>
team-button-pause = ⏸ 休憩をやめる
team-button-resume = ▶️ 再開する
team-button-settings = ◀️ 戻る
team-break = 👥 <b>みんなで休憩</b>
team-button-in = 🙋 参加します
team-moved =
    { $moved ->
       *[other] 👥 { $moved }人が動きました。
    }
team-over = 👥 休憩は終わりました。
team-own-counted =
    ✅ <b>{ $what }</b>：あなた自身の記録にも入りました。ほかの人には見えません。
    今日：{ $tallies }
team-for-admins = それはこのグループの管理者だけができます。
team-unsure = 今は誰が管理者か確かめられません。少ししてからもう一度お試しください。
team-privacy =
    🔒 <b>このグループについて保存するもの</b>
    • グループの番号、言語、タイムゾーン、休憩の時刻、いる場所、休憩が届くトピック
    • 休憩のあいだだけ、誰かが押したことを符号で。30分後に鍵を捨てると、何も分からなくなります。人数は、メッセージがそれを伝えるまで
    • ここに書かれたことは何も保存しません。名前を付けて言われたことだけを、答えるまでのあいだ読みます。

    3人以上になると、動いた人数だけがグループに見えます。誰かは決して見えません。Limberと個別に話している人は、自分の記録にも入り、ここでは誰にも見えません。グループから外されると、1週間後に忘れます。
notice-team-in = ✅ 数えました。人数だけが見え、誰かは見えません。
notice-team-counted = ✅ ここと、ほかの人には見えないあなたの記録に入りました。
notice-team-again = もう数えてあります。すばらしい！
notice-team-over = この休憩は終わりました。それでも体にはよかったはずです。
notice-team-admins = それはこのグループの管理者だけができます。
notice-team-unsure = 今はあなたが管理者か確かめられません。少ししてからもう一度お試しください。
