# What the bot says around the exercises, the causes and the safety texts, which have files of
# their own. Telegram's HTML is allowed; values are escaped before they enter.

## Start

welcome =
    👋 <b>こんにちは、{ $name }さん！</b> Limberです。腰や背中のお世話をします。

    • 好きな時刻に、立つ、歩く、伸ばす、鍛えることをお知らせします。
    • すぐできるように体操をひとつずつ見せて、気持ちよく記録していきます。
    • 一般的な健康づくりのためのものです。診断はせず、医師や理学療法士の代わりにもなりません。
welcome-back-on = 👋 また会えてうれしいです。リマインダーは動いています。{ $next }
welcome-back-will-pause = 👋 また会えてうれしいです。リマインダーは動いていて、{ $from }から{ $until }まで休止します。{ $next }
welcome-back-paused = 👋 また会えてうれしいです。リマインダーは{ $until }まで休止中です。/resume で早く再開できます。
ask-zone =
    🕑 <b>そちらは今、何時ですか？</b>

    合うものをタップするか、位置情報を送るか、街の名前、タイムゾーン、時刻を書いてください。
    <i>位置情報はタイムゾーンを調べるのに使うだけで、保存しません。</i>
ask-zone-now = 今は<b>{ $city }</b>、{ $time }ということになっています。
ask-zone-placeholder = 街、タイムゾーン、時刻
share-location = 📍 位置情報を送る
clock-label = { $time } · { $city }
clock-label-country = { $time } · { $city }、{ $country }
which-place = 🕑 いちばん近いのはどれですか？
place-elsewhere =
    📍 今、そこにいますか？ 時計をタップすれば、それに合わせます。いないなら、このままにします。
zones = 🕑 そちらの時刻はどれですか？
other-times = どれでもない
zone-unread =
    その場所が見つかりませんでした。近くの大きな街（<code>大阪</code>など）、タイムゾーン（<code>Asia/Tokyo</code>など）、または時計の時刻（<code>{ $time }</code>など）を書いてみてください。
location-unread =
    その位置からはタイムゾーンがわかりませんでした。代わりに街の名前を書いてください。たとえば <code>大阪</code>
subscribed =
    ✅ <b>{ $city }、{ $time }。</b>準備ができました。まずは小さなプランからです。{ $next }

    /exercise ですぐに体操を、/today で今日の予定を見られます。/pause でひと休みできます。
zone-changed = ✅ <b>{ $city }、{ $time }。</b>リマインダーは、そちらの同じ時刻に届きます。{ $next }
ask-place = 📍 <b>一日のほとんどは、どこにいますか？</b>そこに合う体操を選びます。
place-desk = 机に向かう
place-feet = 立ち仕事
place-home = 家
place-no-floor = 床は避けたい
place-known-desk = 👍 ありがとうございます。/hours の時間帯は、机のそばで楽にできるものにします。床でするものは、その前かあとに届きます。
place-known-feet = 👍 ありがとうございます。/hours の時間帯は、床の要らないものにします。休憩は、座ることです。床でするものは、その前かあとに届きます。
place-known-home = 👍 ありがとうございます。家なら場所があるので、床でする体操も入れます。
place-known-no-floor = 👍 ありがとうございます。床に下りなければならないものは、入れません。
ask-amount = ⚖️ <b>どのくらいお知らせしましょうか？</b>いつでも変えられます。
amount-light = 少なめ · 1日に3回ほど
amount-steady = ふつう · 1日に5回ほど
amount-close = 多め · 1日に8回ほど
# Ends the questions of the start, below one of the three amount-known.
ready =
    ⏳ 時間帯（{ $hours }）のうちに届きます。{ $next }

    さっそくひとつ、やってみますか？
ready-hours = { $days } { $ranges }
# One line of the hours behind another.
hours-and-more = { $hours }、{ $more }
button-try = ▶️ 今ひとつやってみる · { $minutes }分
amount-known-light = 👍 では少なめに。ウォーキング、ストレッチ、筋トレのほかに、仕事の日に休憩を1回。
amount-known-steady = 👍 ではふつうに。ウォーキング、ストレッチ、筋トレのほかに、仕事の日に休憩を3回。
amount-known-close = 👍 では多めに。ウォーキング、ストレッチ、筋トレのほかに、/hours の時間帯を通して休憩を入れます。
settings-amount-light = ⚖️ 少なめ：仕事の日に休憩1回
settings-amount-steady = ⚖️ ふつう：仕事の日に休憩3回
settings-amount-close = ⚖️ 多め：時間帯を通して休憩
button-amount = ⚖️ お知らせの量
place-may-change = 変わることがあれば、/settings で変えられます。自分でプランに入れたものは、どこにいても届きます。
# A sign in front of what it stands for, mostly on a button.
with-icon = { $icon } { $label }
plan-line = { $icon } <b>{ $what }</b>： { $when }

## Reminders

reminder-heading = { $icon } <b>{ $opening }</b>
# Of an exercise that is known: openings.ftl has the invitations.
reminder-brief =
    { $icon } <b>{ $opening }</b>
    { $name } · { $dose }
reminder-light = { $icon } { $opening } <i>{ $dose }</i>
opening-with-idea = { $opening } { $idea }
thought = <i>{ $thought }</i>
several = 動く時間です
several-heading = 🙌 <b>{ $opening }</b>
several-line = { $mark } <b>{ $name }</b> · { $dose }
button-done-one = ✅ { $name }
button-open-one = { $name } ›
exercise-heading = <b>{ $name }</b> · { $dose }
step = { $number }. { $step }
felt = <i>感じるところ：</i>{ $felt }
steps-quote = <blockquote expandable>{ $steps }</blockquote>
gate-quote = <blockquote expandable>{ $gate }</blockquote>
button-done = ✅ できた
button-later = ⏰ あとで
button-more = ⋯
button-picture = 🎞 動き
button-hurts-brief = ⚠️ 痛い
button-hurts = ⚠️ 痛む · 受診の目安
later = ⏰ <b>{ $name }</b>：いつまた来ましょうか？
later-minutes = 15分後
later-hour = 1時間後
later-evening = 今日の夜
later-enough = <b>{ $name }</b>は3回あと回しにしたので、ここまでにしましょう。今やりますか、それとも今日はやめておきますか？
offer-move = <b>{ $name }</b>は3回あと回しになりました。別の時間のほうが合いそうですか？
button-move = これから{ $time }に
moved =
    👍 変更しました。これからは：
    { $line }
rest-is-over = ▶️ 休止が終わりました。おかえりなさい。
button-skip = 今日はやめとく
button-why = なぜ？
button-steps = ‹ やり方に戻る
why-exercise = 💡 <b>なぜ「{ $name }」なのか</b>
answers-causes = 関わるもの：{ $causes }。くわしくは /why で。
reminder-done = ✅ { $name }：できました。
reminder-skipped = 🌿 { $name }：今日はなし。
reminder-later = ⏰ { $name }：しばらくしたらまた届きます。
reminder-missed = { $icon } { $name }：これは過ぎました。新しいものが下にあります。
snoozed = ⏰ { $name }：{ $when }にまた来ます。
skipped = 🌿 { $name }：今日はやめておきましょう。大丈夫です。連続記録には響きません。
skipped-next = 次は{ $when }です。

counted = ✅ 記録しました：<b>{ $what }</b>、{ $length }。
counted-stand = ✅ 記録しました：<b>{ $what }</b>。
counted-several = ✅ 記録しました：
counted-several-yesterday = ✅ 昨日の分を記録しました：
counted-several-on = ✅ { $date }の分を記録しました：
counted-line = • <b>{ $what }</b>、{ $length }
counted-line-times = • <b>{ $what }</b>、{ $length }を{ $times }回
enough-today =
    🌙 これで今日は{ $sessions }回。数えるのはここまでにします。腰も背中も、もう十分です。明日また数えます。
counted-today = 今日：{ $tallies }。
counted-streak =
    { $days ->
        [1] 🔥 連続記録の1日目です。
       *[other] 🔥 { $days }日連続です。
    }
counted-again = 🌱 腰と背中に、ひとつプレゼントできました。
counted-grown = 🌱 続けてきましたね。明日から：{ $dose }。
button-undo = 取り消す
felt-easy = 👍 それはよかったです。明日から：{ $dose }。
felt-right = 👍 いいですね。明日から：{ $dose }。
felt-too-much = 🌿 教えてくれてよかったです。明日から：{ $dose }。
felt-opens = これからは次の段階も表示します。どんなときにやめておくかは、やり方にあります。
# Of a guided session of several exercises: a line for each stands below.
felt-whole-easy = 👍 それはよかったです。明日から：
felt-whole-right = 👍 いいですね。明日から：
felt-whole-too-much = 🌿 教えてくれてよかったです。明日から：
felt-whole-line = • <b>{ $name }</b> · { $dose }
felt-whole-opens = { $name }：これからは次の段階も表示します。どんなときにやめておくかは、やり方にあります。
felt-taken-back = ↩️ 取り消しました。感想は聞かなかったことにします。
button-felt-easy = 楽だった
button-felt-right = ちょうどいい
button-felt-too-much = きつい
undone = ↩️ 取り消しました：{ $what }（{ $length }）。
several-undone = ↩️ { $sessions }回分を取り消しました。
undone-today-none = 今日の記録は、ほかにありません。
nothing-to-undo = 取り消すものがありません。動いたら、いつでも /done で記録できます。
ask-done = <b>何をしましたか？</b>タップするか、長さと一緒に書いてください： <code>/done 散歩 20分</code>
done-unread =
    「{ $part }」はわかりませんでした。何をしたか、よければ長さも書いてください： <code>/done 散歩 20分</code>、<code>/done もも裏</code>、<code>/done 筋トレ 10分</code>
done-bad-length =
    「{ $part }」は記録できない長さです。1秒から8時間まで、このように： <code>/done 散歩 20分</code>

notice-counted = 記録しました ✓
notice-thanks = ありがとうございます。選ぶ参考にします。
notice-already-counted = もう記録しています。お疲れさまでした ✓
notice-already-skipped = これは今日はやめておくことになっています。
notice-already-snoozed = これはしばらくしたらまた届きます。
notice-closed = これは過ぎました。やったことは /done で記録できます。
notice-undone = 取り消しました
notice-already-undone = それはもう取り消してあります。
notice-gone = それはもうありません。今あるものは /help で見られます。

## Why and the library

why-unread = 「{ $text }」についての答えは、まだありません。お話しできるのはこちらです：
why-answered-by = <b>関わる体操：</b>{ $exercises }
why-heading = <b>{ $name }</b>
why-sources = <i>出典：{ $sources }</i>
why-evidence = <b>どのくらい確か？</b> { $evidence }
button-approach = 役に立つこと
button-back-to-causes = ‹ すべての原因
exercises = 🧘 <b>体操</b>。ひとつ選ぶと、やり方をお見せします。
exercises-unread = 「{ $text }」は知りません。知っているのはこちらです：
button-back-to-exercises = ‹ すべての体操
button-how = ‹ やり方

## How often an exercise comes

button-wish-more = 🔁 もっと
button-wish-never = 🚫 合わない
button-wish-usual = ふつうに戻す：{ $name }
wish-more = 🔁 <b>{ $name }</b>は多めに届きます。
wish-never = 🚫 <b>{ $name }</b>は自動では届きません。
wished-more = 🔁 <b>{ $name }</b>は、これから2倍ほど多く届きます。
wished-never = 🚫 <b>{ $name }</b>は、もう自動では届きません。自分でプランに入れたものは、そのまま残ります。
wished-usual = 👍 <b>{ $name }</b>は、ほかと同じくらい届きます。

## The dose of an exercise

button-dose = 量は？
dose-grows = 「ちょうどいい」か「楽だった」と教えてもらうと、少しずつ増えます。最大：{ $dose }。しばらく空いたとき、きつかったとき、痛んだときは、また減ります。
dose-own = 自分で決めた量なので、変えるまでこのままです。
dose-stays = これは、ずっとこのままです。
dose-less = − 減らす
dose-more = + 増やす
dose-let-grow = 🌱 少しずつ増やす
gate-closed = <i>これには次の段階があります。楽に感じたら、記録したあとに教えてください。</i>
button-exercises = 体操

## Day and week

today = 📋 <b>{ $date }（{ $weekday }）</b>
today-empty = 今日の予定はありません。
today-line = { $mark } { $time } { $what }
mark-done = ✅
mark-open = 👉
mark-to-come = 🕑
mark-snoozed = ⏰
mark-skipped = 🌿
mark-missed = ▫️
today-done = ここまでの記録：{ $tallies }。
today-done-nothing = まだ記録はありません。一日はまだあなたのものです。
today-paused = ⏸ リマインダーは{ $until }まで休止中です。
today-will-pause = ⏸ リマインダーは{ $from }から{ $until }まで休止します。
today-stopped = 🔕 リマインダーはオフです。/start でオンになります。
stats-week = 📈 <b>今週</b>
stats-month = 📈 <b>今月</b>
stats-twelve-weeks = 📈 <b>12週間</b>
stats-year = 📈 <b>12か月</b>
stats-week-nothing = 今週の記録はまだありません。1分立つだけで、よいスタートです： /exercise
stats-month-nothing = 今月の記録はまだありません。1分立つだけで、よいスタートです： /exercise
stats-twelve-weeks-nothing = 記録はまだありません。1分立つだけで、よいスタートです： /exercise
stats-year-nothing = 記録はまだありません。1分立つだけで、よいスタートです： /exercise
stats-line = { $icon } { $count }、{ $length }
stats-line-count = { $icon } { $count }
stats-streak =
    { $days ->
        [0] 連続記録は、どの日からでも1回で始まります。
       *[other] 🔥 <b>{ $days }日</b>連続です。
    }
pain =
    <b>今日の腰や背中の調子はどうですか？</b>
    0は痛みなし、10は想像できるいちばん強い痛みです。日々の移り変わりを見るためのもので、痛みがどこから来るかはわかりません。
pain-today = 今日は<b>{ $level }</b>とのことでした。
pain-level = { $level }
pain-kept = 📝 今日は<b>10のうち{ $level }</b>と記録しました。/stats で日々の線が見られます。強い痛みや初めての痛みなら、受診の目安を見てください。
button-pain-on = 1日1回聞いて
button-pain-off = 自分からは聞かないで
button-pain-when = 別の時間に
button-pain-menu = 📝 痛みの質問
pain-menu =
    📝 <b>腰や背中の調子：</b>{ $when }に、音を立てずに聞きます。もう教えてもらった日には聞きません。

    別の時間にしますか？
pain-menu-off = 📝 <b>腰や背中の調子：</b>こちらからは聞きません。/pain でいつでも記録できます。
chart-pain = 痛み、0〜10
stats-score = 🌱 習慣スコア <b>{ $score }</b>／100
stats-rules =
    <i>連続記録は、1回以上やった日を数えます。「今日はやめとく」、休止、リマインダーのない日では途切れません。
    習慣スコアは、何かした日ごとに上がり、しない日は少しずつ下がります。2週間でおよそ半分の道のりです。
    筋トレの日とは、脚、お尻、背中、おなか、胸、肩、腕のうち、2つ以上の大きな筋肉を使った日です。
    WHOの150分は早足の分です。おしゃべりはできても、歌えない強さです。</i>
button-stats-week = 週
    .aliases = 今週, 週間, 一週間, 週ごと
button-stats-month = 月
    .aliases = 今月, 一か月, 1か月, 月間, 月ごと
button-stats-twelve-weeks = 12週
    .aliases = 12週間, 十二週間, 三か月, 3か月, 3ヶ月
button-stats-year = 年
    .aliases = 今年, 一年, 1年, 12か月, 年間
chart-title-week = 今週
chart-title-month = 今月
chart-title-twelve-weeks = 12週間
chart-title-year = 12か月
chart-subtitle = { $date }まで
chart-streak =
    { $days ->
       *[other] 日連続
    }
chart-score = 習慣スコア（100点中）
chart-calendar = 1日の回数
chart-depth-0 = 0
chart-depth-1 = 1
chart-depth-2 = 2
chart-depth-3 = 3–4
chart-depth-5 = 5+
chart-off = お休みの日
chart-walked-week = 歩いた分数
chart-walked-month = 歩いた分数
chart-walked-twelve-weeks = 歩いた分数
chart-walked-year = 週に歩いた分数
chart-walked-note = 今週{ $minutes }／{ $goal }
chart-strengthened = 筋トレの日
chart-sessions-week = 回数
chart-sessions-month = 週の回数
chart-sessions-twelve-weeks = 週の回数
chart-sessions-year = 月の回数
chart-total = 合計
stats-total = <b>{ $date }から</b>
length-minutes = { $minutes }分
length-seconds = { $seconds }秒
length-hours = { $hours }時間
length-hours-minutes = { $hours }時間{ $minutes }分

## Rest, settings, data

pause-menu = ⏸ <b>どのくらい静かにしていましょうか？</b>ひとりでに終わり、連続記録は待っています。また始めるまで止めるなら /stop 、全部消すなら /delete です。
pause-menu-paused = ⏸ リマインダーは{ $until }まで休止中です。変えますか？
pause-tomorrow = 明日まで
pause-days = { $days }日
pause-hour = 1時間
pause-date = 📅 日付を選ぶ
pause-date-choice = { $date }（{ $weekday }）
pause-dates = 📅 <b>どの日まで？</b>ほかの日は書いてください： <code>/pause 3月7日まで</code>
pause-sick = 🤒 体調不良
pause-holiday = 🏖 休暇
holiday-menu = 🏖 <b>どのくらい留守にしますか？</b>日付は書いてください： <code>/pause 休暇 3月7日まで</code>
pause-unread = どのくらいか、1年以内で書いてください： <code>/pause 3日</code>、<code>/pause 3月7日まで</code>、<code>/pause 病気</code>。または /pause だけで、ボタンが出ます。
stop-unread = 🔔 「{ $words }」はわからなかったので、何も変えていません。リマインダーを全部オフにしますか、それともしばらく静かにしましょうか？ ひとつだけ変えるなら /plan で。
resume-unread = 「{ $words }」はわからなかったので、何も変えていません。今から再開しますか？ 終わりを変えるなら、このように： <code>/pause 3月7日まで</code>
undo-unread = 「{ $words }」はわからなかったので、何も取り消していません。/undo だけなら、最後の記録を取り消します。
words-unused = 「{ $words }」はここでは使えなかったので、それを除いてお答えします。
paused-rest = ⏸ { $until }まで静かにしています。ゆっくり休んでください。/resume で早く再開できます。
paused-sick = 🤒 お大事に。{ $until }まで静かにしています。連続記録は待っています。/resume で早く再開できます。
paused-holiday = 🏖 楽しんできてください。{ $until }まで静かにしています。連続記録は待っています。/resume で早く再開できます。
will-pause = ⏸ { $from }から{ $until }まで静かにします。それまでは予定どおり届きます。{ $next }
button-cancel-pause = 休止を取りやめる
pause-cancelled = ▶️ 休止を取りやめました。{ $next }
resumed = ▶️ おかえりなさい。{ $next }
not-paused = ▶️ リマインダーはもう動いています。{ $next }
button-resume = 今すぐ再開
stopped = 🔕 /start と送るまで、リマインダーは届きません。これまでの記録は残ります。/pause ならしばらくの間だけで、ひとりでに終わります。/delete は全部消します。
button-restart = リマインダーをオン
settings = ⚙️ <b>設定</b>
settings-clock = 🕑 { $city }、{ $time }
settings-no-clock = 🕑 そちらの時刻をまだ知りません。
settings-place = 📍 { $place }
settings-no-place = 📍 どこにいるかまだ聞いていないので、机に合わせて選んでいます。
settings-on = 🔔 リマインダーはオンです。
settings-will-pause = 🔔 リマインダーはオンです。⏸ { $from }から{ $until }まで休止します。
settings-paused = ⏸ リマインダーは{ $until }まで休止中です。
settings-stopped = 🔕 リマインダーはオフです。
settings-plan = <b>プラン</b>
button-zone = 🕑 時刻を変える
button-place = 📍 居場所を変える
button-pictures-on = 🎞 絵を見せて
button-pictures-off = 🎞 絵はなし
button-shown-by = 👥 お手本の人
# Each of the four, by their first name.
shown-by-menu = 👥 4人が交代で体操のお手本を見せます。よければ、そのうちの1人が全部を見せます。
shown-by-in-turns = 交代で
shown-by-amina = アミナ
shown-by-walter = ワルター
shown-by-samuel = サムエル
shown-by-lin = リン
button-pause = ⏸ 休止
button-stop = 🔕 オフにする
button-red-flags = ⚠️ 受診の目安

# Eight lines, so that it is seen whole on a phone.
help =
    ⚠️ <b>痛みますか？</b>「受診の目安」がすぐ下にあります。
    リマインダーが届いたら、そのボタンだけで足ります。
    ふつうに書いても大丈夫：「20分歩いた」「今日はやめとく」
    /today – 今日のこと · /done – やったこと
    /exercise – 体操を見る · /why – その理由
    /plan 、 /remind – リマインダー · /hours – 届く時間帯
    /pause – 休止 · /stats – 調子
    /settings – そのほか全部
button-commands = できること全部
button-back-to-help = ‹ ヘルプ
help-commands =
    <b>できること全部</b>
    { $commands }
help-command = /{ $command } – { $description }
privacy =
    🔒 <b>保存しているもの</b>
    • Telegramの番号、言語、タイムゾーン。合う時間にお送りするためです。
    • 一日のほとんどをどこで過ごすか、お知らせの量、プランと何に続けるか、休止、リマインダーをいつ、どのくらい短く送り、どう答えてもらったか、同じことを何回言ったか、そして4週間は、どのお知らせを送ったか。
    • 何をいつしたか（数えるため）、どう感じたか、ほかの運動を何として数えるか。教えてもらったなら、腰や背中の調子。
    • 教えてもらったなら、またやりたいことを自分の言葉のまま、そしてその大変さ。/settings で忘れさせられます。
    • 医師か理学療法士への相談を待っていること。ただし、どのサインだったかは決して残さず、つらいときに書かれたことは何も残しません。
    • /settings で選んだ、気をつけること（ひざなど）。取り消すまで残ります。

    そのほかに書かれたことは、答えるまで、こちらから聞き返したときは次の言葉まで、または半日だけ残ります。名前と位置情報は、まったく残しません。すべてはこのボットの運営者のひとつのデータベースにあり、ほかの誰にも渡りません。しばらくすると、一日のくわしい記録は合計になります。/export で全部をファイルで受け取れ、/delete ですぐに、完全に消せます。前に作られたバックアップからは、それが捨てられるときに消えます。
calendar-caption = 🗓 スマホのカレンダーに入れられる、あなたのプランです。
export-caption = 📦 保存しているもの全部です。ほかのプログラムでも読める形です。
ask-erase =
    <b>全部消しますか？</b>プランも、記録も、連続記録もなくなり、誰にも戻せません。先に /export で写しを作れます。

    リマインダーだけ止めたいなら、/pause はしばらく静かにし、/stop はまた始めるまで止めます。どちらも記録は残ります。
button-erase = はい、全部消す
button-keep = いいえ、残す
erased = 🧹 あなたについてのものは全部消えました。腰と背中をお大事に。/start でまた新しく始まります。
kept = 全部そのままです。
not-understood =
    うまく読めませんでした。こんなふうに書いてみてください。
    • /done 、くわしくは <code>/done 散歩 20分</code>
    • 体操を見るなら /exercise
    • 理由を知るなら /why
    • そのほかは /help
not-understood-done =
    うまく読めませんでした。記録するなら、何をどのくらいしたか書いてください：
    • <code>20分 歩いた</code>
    • <code>昨日 ストレッチした</code>
    • <code>/done もも裏 5分</code>
not-understood-remind =
    うまく読めませんでした。お知らせするなら、何をいつか書いてください：
    • <code>17:30に 散歩をリマインドして</code>
    • <code>/remind ストレッチ 9:30と15:00 平日</code>
    • <code>/remind 立つ 45分ごと 9-17</code>
not-understood-hours =
    うまく読めませんでした。お知らせが届いてよい時間帯なら、このように：
    • <code>/hours 月〜金 9-12、13-17</code>
    • <code>9時から17時まで 働いています</code>
    • <code>/hours 土日は休み</code>
not-understood-pause =
    うまく読めませんでした。静かにしてほしいなら、どのくらいか書いてください：
    • <code>/pause 3日</code>
    • <code>15時まで 静かに</code>
    • <code>/pause 休暇 3月7日まで</code>
private-only = お話は一対一だけにしています。腰や背中のことは、あなたのことですから。個別のチャットを開いて /start と送ってください。
button-open-chat = チャットを開く
too-many-acts =
    🐢 一度にたくさんで、追いつけません。ひと息ついてください。数分でまた戻ります。
    リマインダーはいつもどおり届きます。
notice-too-many-acts = 一度にたくさんで、追いつけません。数分待ってください。
our-fault = こちらで何かうまくいきませんでした。記録してあります。あなたのものは何もなくなっていません。もう一度試してください。

## Words in between

next = 次は{ $when }、{ $what }です。
next-none = 予定は何もありません。
# $hour is the number of the hour, where “at one” differs from “at two”.
when-today = 今日{ $time }
# $hour is the number of the hour, where “at one” differs from “at two”.
when-tomorrow = 明日{ $time }
# $hour is the number of the hour, where “at one” differs from “at two”.
when-weekday = { $weekday }の{ $time }
# $hour is the number of the hour, where “at one” differs from “at two”.
when-date = { $date }の{ $time }
# After “until”. $hour is the number of the hour, where “one” differs from “two”.
until-today = { $time }
until-tomorrow = 明日
until-weekday = { $weekday }
until-date = { $date }
# After “from”. $hour is the number of the hour, where “one” differs from “two”.
from-today = { $time }
from-tomorrow = 明日
from-weekday = { $weekday }
from-date = { $date }
days-daily = 毎日
days-weekdays = 月曜日〜金曜日
days-weekend = 土曜日と日曜日
days-span = { $first }〜{ $last }
# $hour is the number of the hour, where “at one” differs from “at two”.
schedule-at = { $days } { $times }
schedule-every = { $days } { $ranges }、{ $interval }
schedule-every-hours-daily = 時間帯のうちに{ $interval }
schedule-every-hours = { $days }、時間帯のうちに{ $interval }
schedule-range = { $from }〜{ $to }
schedule-range-brief = { $from }–{ $to }
interval-hours =
    { $hours ->
        [1] 1時間ごと
       *[other] { $hours }時間ごと
    }
interval-minutes = { $minutes }分ごと
weekday-1 = 月曜日
weekday-2 = 火曜日
weekday-3 = 水曜日
weekday-4 = 木曜日
weekday-5 = 金曜日
weekday-6 = 土曜日
weekday-7 = 日曜日
month-1 = 1月
month-2 = 2月
month-3 = 3月
month-4 = 4月
month-5 = 5月
month-6 = 6月
month-7 = 7月
month-8 = 8月
month-9 = 9月
month-10 = 10月
month-11 = 11月
month-12 = 12月
date = { $month }{ $day }日
date-year = { $year }年{ $month }{ $day }日

## What Telegram shows beside the chat

description =
    Limberは腰や背中のお世話をします。好きな時刻に、立つ、歩く、伸ばす、鍛えることをお知らせし、やり方を見せて、気持ちよく記録していきます。開始をタップして、そちらの時刻を教えるだけで準備完了です。

    一般的な健康づくりのためのもので、診断はしません。気になる痛みは、医師か理学療法士に相談してください。
short-description = 立つ、歩く、伸ばす、鍛える。好きな時刻に届く、やさしいリマインダーです。腰と背中が喜びます。

## The plan

plan = 🗓 <b>プラン</b>
plan-empty = プランにはまだ何もありません。リマインダーを追加するか、できあがったプランを選んでください。
plan-item-next = <i>次は{ $when }</i>
plan-item-resting = <i>お休み中</i>
plan-item-never = <i>/hours の時間帯に入る時がありません</i>
plan-tip = タップすると変えられます。言葉ならこのように： <code>/remind ストレッチ 9:30と15:00 平日</code>
button-add = + 追加
button-presets = できあがりプラン
button-plan = ‹ プラン
button-my-plan = 🗓 私のプラン
reminder-added = ➕ 追加しました。
reminder-already-planned = 👌 これはもうプランにあります。
button-change = 変える
button-times = 🕑 時刻
button-days = 📅 曜日
button-what = 🔁 内容
button-rest = ⏸ お休みにする
button-wake = ▶️ また届ける
button-remove = 🗑 削除
button-put-back = ↩️ 元に戻す
button-back = ‹ 戻る
change-times = <b>いつ？</b>時刻をタップして足すか外すか、一定の間隔で届くようにします。
change-times-every = <b>いつ？</b>間隔と時間帯を選ぶか、代わりに決まった時刻をタップします。ほかの時間帯でも、/hours の中に収まります。
within-hours = 私の時間帯のうちに
change-days = <b>どの曜日に？</b>
change-what = <b>何にしますか？</b>大きな項目を選ぶと、その体操が順番に届きます。
chosen = ✓ { $label }
every-minutes = { $minutes }分ごと
reminder-removed =
    🗑 プランから削除しました：
    { $line }
add-menu = <b>何をお知らせしましょうか？</b>いつもの時刻で始めるので、好きに変えてください。言葉なら： <code>/remind 散歩 毎日 12:30</code>
preset-line = <b>{ $name }</b>：{ $about }
preset-heading =
    <b>{ $name }</b>
    { $about }
presets = <b>できあがりプラン。</b>決める前に、中身を見てください。
preset-desk = デスク
    .about = 座りすぎを区切る休憩、ウォーキング、ストレッチ。筋トレは週に2回、夜に。
preset-feet = 立ち仕事
    .about = 立ちっぱなしを区切る休憩、ストレッチ、夜のウォーキング。筋トレは週に2回、夜に。
preset-home = 家
    .about = 休憩、ウォーキング、ストレッチ。筋トレは週に2回、場所のある朝に。
preset-no-floor = 床なし
    .about = 休憩、ウォーキング、ストレッチ。筋トレは週に2回、午後に。
preset-walk-more = もっと歩く
    .about = 1日に短い散歩を3回。ほかは少なめに。
preset-stronger = もっと強く
    .about = 筋トレを週に3日、朝と夜に。
preset-note = 今のプランと入れ替わります。
button-take = ✅ これにする
wish-no-subject = 何をお知らせするかわかりませんでした。まず項目か体操の名前を書いてください： <code>/remind ストレッチ 9:30と15:00 平日</code>
wish-unreadable = 「{ $part }」が読めませんでした。このように書いてください： <code>/remind ストレッチ 9:30と15:00 平日</code>
wish-no-time = 何時にしますか？ このように： <code>/remind 散歩 毎日 12:30</code>
wish-bad-interval = 「{ $part }」：間隔は20分から12時間までです。このように： <code>/remind 立つ 45分ごと 9-12 13-18 月〜金</code>
wish-range-too-short = 「{ $part }」：時間帯が間隔より短いか、始まる前に終わっています。このように： <code>/remind 立つ 45分ごと 9-12 13-18 月〜金</code>
wish-never-comes =
    { $line }
    このように受け取りましたが、/hours の時間帯に入る時がなく、一度も届きません。間隔を短くするか、決まった時刻にすれば届きます： <code>/remind 散歩 毎日 12:30</code>
wish-too-many-times = ひとつのリマインダーは、1日24回までです。
wish-mixed = 「{ $part }」：時刻（<code>/remind 散歩 12:30</code> など）か、時間帯と間隔（<code>/remind 立つ 45分ごと 9-12 月〜金</code> など）の、どちらかにしてください。
wish-too-many = プランがいっぱいです。リマインダーは24件までです。先に /plan でひとつ削除してください。
notice-last-day = 少なくとも1日は必要です。静かにさせるなら、お休みにしてください。
notice-last-time = 少なくとも1つの時刻が必要です。静かにさせるなら、お休みにしてください。
notice-too-many-times = 1日24回までです。
notice-never-comes = 時間帯に入る時がなくなってしまいます。
notice-range-too-short = その時間帯は間隔より短いです。
weekday-letter-1 = 月
weekday-letter-2 = 火
weekday-letter-3 = 水
weekday-letter-4 = 木
weekday-letter-5 = 金
weekday-letter-6 = 土
weekday-letter-7 = 日
month-short-1 = 1月
month-short-2 = 2月
month-short-3 = 3月
month-short-4 = 4月
month-short-5 = 5月
month-short-6 = 6月
month-short-7 = 7月
month-short-8 = 8月
month-short-9 = 9月
month-short-10 = 10月
month-short-11 = 11月
month-short-12 = 12月
weekday-short-1 = 月
weekday-short-2 = 火
weekday-short-3 = 水
weekday-short-4 = 木
weekday-short-5 = 金
weekday-short-6 = 土
weekday-short-7 = 日

## Hours

hours =
    ⏳ <b>時間帯</b>
    { $lines }

    この外では、わざと決まった時刻に入れたもののほかは届きません。曜日をタップして変えるか、このように書いてください： <code>/hours 9-12、13-18; 金 9-14; 土日は休み</code>
hours-leave-out =
    この時間帯には入る時がないので、届かないもの：
    { $lines }
hours-line = { $days }：{ $ranges }
hours-never = なし
hours-weekdays = 月〜金
hours-day = <b>{ $day }</b>：どの時間帯ですか？
hours-day-now = 今：{ $ranges }。
hours-free = なし
hours-unread = 「{ $part }」が読めませんでした。時間帯はこのように： <code>/hours 9-12、13-18; 金 9-14; 土日は休み</code>
button-hours = ⏳ 時間帯

## Backing off

would-suit = 🌿 最近、リマインダーが毎日に合っていないようです。それは大丈夫です。何か別の形のほうがよさそうですか？ お返事がなければ、回数を減らします。
would-suit-times = 別の時間
would-suit-fewer = 減らす
would-suit-pause = 休止
one-minute = 🌱 1分で、腰と背中のためになります。今いるその場でできます。
button-one-minute = ▶️ 今、1分
wakes-up = 👋 声を聞けてうれしいです。リマインダーはまた届きます。{ $next }
falls-asleep = 😴 お邪魔したくないので、眠ることにします。これまでの記録は残ります。何か書いてくれれば、リマインダーは戻ってきます。
