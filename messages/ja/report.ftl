# /report: a page for a doctor or physiotherapist, drawn on the person's wish. What stands on the page is plain text;
# Telegram's HTML is allowed in captions alone.

report-caption-four-weeks = 📄 <b>この4週間を1ページに</b>
report-caption-twelve-weeks = 📄 <b>この12週間を1ページに</b>
report-caption-year = 📄 <b>この12か月を1ページに</b>
report-caption = 医師や理学療法士に見せるため、または手元に残すために。こちらに写しは残らず、消すまでこのチャットにあります。名前は入っていません。書き込む欄があります。
report-sessions-caption = 🧾 同じものを表にしました。1回ごとに1行です。
report-pains-caption = 🧾 腰や背中の調子。教えてもらった日ごとに1行です。
button-report-four-weeks = 4週間
    .aliases = 四週間, 一か月, 1か月, 一ヶ月, 今月
button-report-twelve-weeks = 12週間
    .aliases = 十二週間, 三か月, 3か月, 三ヶ月
button-report-year = 1年
    .aliases = 一年, 年, 十二か月, 12か月, 一年間

## On the page

report-title = 腰と背中のための運動
report-name = 氏名：
report-period = { $period } · { $since }
report-period-four-weeks = { $first }〜{ $last } · 4週間 · { $zone }の時刻
report-period-twelve-weeks = { $first }〜{ $last } · 12週間 · { $zone }の時刻
report-period-year = { $first }〜{ $last } · 12か月 · { $zone }の時刻

report-since = Limberの利用開始：{ $date }

report-active = { $active }／{ $days }
# Each of these stands under its figure, of which it is told: $days, $sessions, $minutes or $score.
report-active-meaning =
    { $days ->
       *[other] 日、1回以上実施
    }
report-sessions-meaning =
    { $sessions ->
       *[other] 回、全部で
    }
report-walked-meaning =
    { $minutes ->
       *[other] 分、週平均の歩行
    }
report-strengthened-meaning =
    { $days ->
       *[other] 日、筋トレを実施
    }
report-streak-meaning =
    { $days ->
       *[other] 日連続、今日まで
    }
report-score-meaning = 習慣スコア、0〜100

report-columns-four-weeks = 週ごと、月曜日から
report-columns-twelve-weeks = 週ごと、月曜日から
report-columns-year = 月ごと
report-week = { $month }{ $day }日
report-minutes = 分
report-sessions = 回
report-paused = 休止
report-goal = 中くらいの強さの活動、週{ $minutes }分（WHO）
report-pain-told = { $days }日分の回答
report-pain-mean = 平均

report-plan = 現在のプラン
report-plan-line = { $what }： { $when }
report-plan-every = { $days }、下の時間帯のうちに{ $interval }
report-plan-nothing = 現在、予定はありません。
report-hours = リマインダーの時間帯：{ $hours }
report-doses = 体操と、その量の変化
report-times = { $count }回
report-amount =
    { $hold ->
        [0] { $repetitions }回
       *[other] { $repetitions }回 × { $hold }秒
    }
report-dose-grown = { $before } → { $now }
report-dose-own = { $dose }、本人が設定
report-dose-sides = 左右各{ $dose }
report-hurt = 痛みのあった体操
report-hurt-on = { $name }：{ $date }
report-hurt-resting = { $name }：{ $date }、{ $until }までお休み
report-resting = { $name }：{ $until }までお休み
report-pauses = 休止
report-pause-day = { $first }：{ $reason }
report-pause-days = { $first }〜{ $last }：{ $reason }
report-pause-rest = 休み
report-pause-sick = 体調不良
report-pause-holiday = 休暇
report-footer = { $date }、本人の希望によりLimberが作成。一般的な健康づくりの記録で、チャットでの自己申告によるものです。測定や診察は行われておらず、診断ではありません。同じ時期に上下したものどうしに、関係があるとは限りません。習慣スコア：1回以上実施した日ごとに100へ、しなかった日ごとに0へ近づき、約2週間で半分の道のりを進みます。お休みの日は数えません。筋トレの日とは、2つ以上の大きな筋肉を使った日、または何を使ったか本人の回答がない日です。
