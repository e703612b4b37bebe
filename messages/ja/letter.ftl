# The weekly letter.

letter = 📬 <b>この1週間</b>、{ $first }〜{ $last }
letter-numbers = { $streak } { $score }
letter-quiet = 💡 静かな1週間でした。それもいいのです。1分立つだけで、気持ちのよい再開になります。
letter-every-day = 💡 毎日何かしましたね。これ以上ないほど着実です。
letter-more = 💡 前の週より{ $more }回多くできました。
letter-best = 💡 { $weekday }がいちばんでした。その日が楽だった理由は、ほかの日にも効くかもしれません。
letter-days = 💡 { $days }日、何かしましたね。少しでも立派な1回です。
letter-suggest-fewer = ➡️ <b>来週に向けて：</b>リマインダーの多くが、そのまま過ぎました。数を減らして、合う時間にするほうがお役に立てそうです。
letter-suggest-add-strengthen = ➡️ <b>来週に向けて：</b>WHOは、大きな筋肉すべてを週2日以上鍛えることをすすめています。お知らせしましょうか？
letter-suggest-add-walk = ➡️ <b>来週に向けて：</b>WHOは、中くらいの強さの運動を週150分以上すすめています。1日1回の短い散歩で、かなり近づきます。お知らせしましょうか？
letter-suggest-add-stretch = ➡️ <b>来週に向けて：</b>プランにまだストレッチがありません。お知らせしましょうか？
letter-suggest-session = ➡️ <b>来週に向けて：</b>一度10分とって、ひと通りまとめてどうぞ。最後まで案内します。
letter-suggest-try = ➡️ <b>来週に向けて：</b>よければ新しいものを。{ $name }。好きかどうかは、1回でわかります。
letter-suggest-trial = ➡️ <b>来週に向けて：</b>どんなリマインダーなら体を動かしたくなるか、一緒に調べてみませんか？
letter-felt = 📝 { $days }日教えてもらった腰や背中の調子：10のうち約{ $now }。
letter-felt-before = 📝 { $days }日教えてもらった腰や背中の調子：10のうち約{ $now }。前の週は約{ $before }でした。
letter-asks-fewer = 💬 先週は、リマインダーを減らすことを提案しました。役に立ちましたか？
letter-asks-add-strengthen = 💬 先週は、筋トレのリマインダーを提案しました。役に立ちましたか？
letter-asks-add-walk = 💬 先週は、歩くリマインダーを提案しました。役に立ちましたか？
letter-asks-add-stretch = 💬 先週は、ストレッチのリマインダーを提案しました。役に立ちましたか？
letter-asks-session = 💬 先週は、ひと通りまとめてすることを提案しました。役に立ちましたか？
letter-asks-try = 💬 先週の提案は「{ $name }」でした。気に入りましたか？
letter-asks-try-something = 💬 先週は、新しいものを提案しました。気に入りましたか？
button-letter-helped = 👍 はい
button-letter-no-help = 👎 あまり
button-letter-try = ▶️ 見せて
button-letter-fewer = リマインダーを減らす
button-letter-add-strengthen = 💪 筋トレを知らせて
button-letter-add-walk = 🚶 歩く時間を知らせて
button-letter-add-stretch = 🧘 ストレッチを知らせて
button-letter-stats = 📈 見る
button-letter-when = 別の時間に
button-letter-off = おたよりは不要
letter-menu =
    📬 <b>週のおたより</b>は{ $when }に、音を立てずに届きます。その週にやったことと、次の週へのアイデアをひとつ。

    別の曜日や時刻にしますか？
letter-menu-off = 📬 <b>週のおたより</b>はオフです。週に1回、音を立てずに、その週にやったことと、次の週へのアイデアをひとつお届けします。
button-letter-on = 📬 おたよりをもらう
letter-off = 📪 おたよりは止めました。/settings でまた始められます。
button-letter = 📬 週のおたより
