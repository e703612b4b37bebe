# /buddies.

buddies = 👥 <b>あなたの仲間</b>
buddies-moved = • <b>{ $name }</b>さんは今日動きました
buddies-there = • <b>{ $name }</b>さん
buddies-waved-to-you = 👋 今日手を振ってくれた人：{ $names }
buddies-you-waved = 👋 今日手を振った相手：{ $names }
buddies-waiting = まだほかの人はいません。リンクを開いた人が加われます。
buddies-about =
    👥 <b>仲間の輪</b>
    少人数でいっしょなら、続けやすくなります。輪は2人から5人です。お互いの名前と、今日動いた人が見え、手を振ることができます。ほかは何も見えません。数字も、連続記録も、痛みも、書いたことも。
buddies-of-you = ほかの人には<b>{ $name }</b>さんと見えます。今Telegramにある名前です。輪の誰もが人を招待できます。いつでも抜けられ、誰にも知らされません。
buddies-nameless = だれか
buddies-circle =
    👥 <b>この輪</b>
    いっしょの人：{ $names }
buddies-circle-alone =
    👥 <b>この輪</b>
    まだほかの人はいません。
buddies-leave-ask = <b>この輪を抜けますか？</b> あなたの名前はすぐにほかの人から見えなくなり、誰にも知らされません。戻るには新しい招待が必要です。
buddies-left = 👋 その輪を抜けました。誰にも知らせていません。
buddies-enough = 👥 もう見きれるだけの輪に入っています。ひとつ抜ければ、ほかの輪に入れます。
invitation =
    ✉️ <b>あなたの招待</b>
    いっしょに続けたい人に、このリンクを送ってください：
    { $link }
invitation-holds =
    { $room ->
         [1] { $until }まで、あと1人が使えます。
        *[other] { $until }まで、{ $room }人まで使えます。
    }
invitation-tells = 開いた人には、あなたの名前と、仲間どうしで見えることを伝えます。タップひとつで加われます。新しいリンクを作ると、これは使えなくなります。
invitation-full = 👥 この輪はいっぱいです（5人）。別の輪を始められます。
invited =
    { $others ->
         [0] 👥 <b>{ $name }さんから、仲間の輪への招待です。</b>
         [1] 👥 <b>{ $name }さんから、仲間の輪への招待です。</b> ほかに1人います。
        *[other] 👥 <b>{ $name }さんから、仲間の輪への招待です。</b> ほかに{ $others }人います。
    }
invited-means = お互いの名前と、今日動いた人が見え、手を振ることができます。ほかは何も見えません。数字も、連続記録も、痛みも、書いたことも。
invited-waits = 👥 <b>{ $name }</b>さんから仲間の輪への招待です。どういうことか、すぐにお見せします。
invited-joined = 🤝 <b>仲間になりました。</b>
invited-declined = わかりました。何も変わらず、誰にも知らされません。
invited-gone = 👥 その招待はもう使えないか、リンクが途中で切れています。新しいものを頼んでください。
invited-own = 👥 これはあなた自身のリンクです。いっしょに続けたい人に送ってください。
invited-already = 👥 もうこの輪に入っています。
invited-full = 👥 この輪はもういっぱいです（5人）。/buddies で自分の輪を始められます。
wave =
    { $count ->
         [1] 👋 { $names }さんが手を振っています。
        *[other] 👋 手を振っています：{ $names }
    }
privacy-buddies = 👥 <b>仲間がいるときは</b>、入っている輪、加わったときの名前、あなたのリンク、そして2日間だけ誰が手を振ったかも保存します。ほかの人に見えるのは、あなたの名前、今日動いたかどうか、手を振ったことだけで、抜ければ見えなくなります。
notice-waved = 👋 手を振りました
notice-waved-already = 今日はもう手を振りました ✓
button-buddies = 👥 仲間
button-wave = 👋 { $name }さんに手を振る
button-wave-back = 👋 振り返す
button-wave-back-to = 👋 { $name }さんに振り返す
button-wave-what = これは何？
button-circle = ⭕ { $names }との輪
button-circle-alone = ⭕ 誰かを待っている輪
button-circle-new = ➕ 別の輪
button-invite = ✉️ 招待する
button-invite-anew = 🔄 新しいリンク
button-join = 🤝 加わる
button-join-not = 今はやめる
button-leave = 🚪 この輪を抜ける
button-leave-yes = はい、抜ける
button-leave-no = いいえ
button-buddies-back = ↩️ 戻る
