# What is said back to people's own words.

## Counting

said-count-as = <b>{ $name }</b>、{ $length }：何として記録しましょうか？ 覚えておきます。
said-count-as-first = <b>{ $name }</b>：何として記録しましょうか？ 覚えておきます。
said-how-long = <b>{ $name }</b>：どのくらいしましたか？ タップすると記録します。
said-count-as-button = { $activity } · { $length }
movement-cycling = サイクリング
movement-swimming = 水泳
movement-running = ランニング
movement-dancing = ダンス
movement-gardening = 庭仕事
movement-yoga = ヨガ
movement-pilates = ピラティス
movement-gym = ジム
movement-tai-chi = 太極拳
movement-ball-games = 球技
movement-cardio = 有酸素運動
movement-climbing = クライミング
moved-line = 🌿 { $name }：{ $count }回、{ $length }
counted-on = ✅ { $date }の分として記録しました：{ $what }（{ $length }）。
counted-yesterday = ✅ 昨日の分として記録しました：{ $what }（{ $length }）。
counted-on-day = その日：{ $tallies }。
said-later-or-done = { $length }：それだけやった、ということですか？ それとも、そのころにまた来ましょうか？
said-done-for-button = ✅ できた · { $length }
said-later-in-button = ⏰ { $length }後
said-comes-back = ⏰ { $name }はもうあと回しになっています。{ $when }にまた来ます。
said-closed-done = ✅ { $name }：これはもう記録しています。
said-closed-skipped = 🌿 { $name }：これは今日はやめておくことになっています。それで大丈夫です。
said-closed-passed = 🌿 { $name }：これは過ぎたので、もう何もしなくて大丈夫です。
said-nothing-open = 🌿 今、待っているリマインダーはありません。{ $next }
said-corrected = ✏️ メッセージが書き直されたので、前の内容の分は取り消しました。
said-not-done = 🌿 大丈夫です。何も記録せず、何も失いません。次は予定どおり届きます。

## Reminders

said-which-reminder = 🗓 { $what }：いつお知らせしましょうか？ タップするか、書いてください：「平日の17時」
said-remind-of-what =
    お知らせできるのは、腰や背中によいことだけです。立つ、歩く、伸ばす、鍛える。どれにしますか？

## Pauses

said-pause-till = ⏸ いつまで静かにしましょうか？
said-pause-till-button = { $until }まで
said-pause-from = ⏸ { $from }から静かにします。どのくらいの間ですか？
said-pause-next-year = { $date }は、今年はもう来ません。{ $until }まで静かにしましょうか？
said-pause-next-year-button = { $until }まで
said-pause-for-ever = 終わりがないなら、リマインダーを全部止めることになります。これまでの記録は残り、/start でまた始まります。

## Hours

said-which-hours = 月曜日から金曜日の、どの時間帯ですか？ または、こう書いてください： /hours 月〜金 9-12

## Talk

said-greeting = 👋 こんにちは！ 会えてうれしいです。{ $next }
nod = 👍
said-noted = 👌
said-no = 🌿 わかりました、では、なしで。何も変えていません。
said-apology = 🌿 謝ることは何もありません。
said-farewell = 👋 それでは、また。{ $next }
said-how-are-you = 🌿 プログラムなので、いつも元気です。腰や背中の調子はどうですか？ /pain で0から10まで記録できます。
said-thanks = 🌿 どういたしまして。お役に立ててうれしいです。やっているのは、あなたです。
said-annoyed = お邪魔してすみません。リマインダーを減らすか、しばらく休むか、全部止めるか、どれにしましょうか？
said-who =
    私はボットです。動くことをお知らせして、一緒に数えるプログラムです。会話を読んでいる人はいません。運営者もこのボットを通じて医師になるわけではなく、私も医師ではありません。何を保存しているかは /privacy にあります。
said-bug = 教えてくれてありがとうございます。何かおかしいですか？ 何をして、何が起きたかを、このボットの運営者に伝えてください。私からは伝えられません。

## Schedules

# $hour is the number of the hour, where “at one” differs from “at two”.
schedule-once = { $date } { $times }に1回
# $hour is the number of the hour, where “at one” differs from “at two”.
schedule-every-other-day = 1日おき { $times }
# $hour is the number of the hour, where “at one” differs from “at two”.
schedule-every-days = { $days }日ごと { $times }

## Help with one thing

said-help-done =
    何をしたか、自分の言葉で書いてください。「20分歩いた」「昨日ストレッチした」、または /done 散歩 20分。/undo で最後の記録を取り消せます。
said-help-remind =
    いつがいいか書いてください。「17時に散歩をリマインドして」、/remind ストレッチ 9:30と15:00 平日、/remind 立つ 45分ごと 9-17。/plan で全部を見て、変えられます。
said-help-hours =
    時間帯とは、リマインダーが自動で届いてよい時間です： /hours 月〜金 9-12、13-17。決まった時刻に入れたものは、その外でも届きます。
said-help-pause =
    /pause で、書いた長さだけ休みます： /pause 3日、/pause 金曜まで、/pause 病気。それまで静かにして、連続記録は待っています。/resume で早く再開できます。
said-help-why =
    /why では、動くとなぜよいのか、睡眠、ストレス、姿勢のことを話します。「なぜ座ると腰が痛いの」のように。受診の目安もわかります。
said-help-pain =
    /pain で、腰や背中の調子を0から10で記録します： /pain 3。/report では、やったことと並んで載ります。
said-help-zone =
    /timezone で、どこの時刻かを教えてください： /timezone 大阪、または時計の時刻。リマインダーも一緒に移ります。
