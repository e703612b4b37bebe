# What operators read under /admin. Nobody else sees any of it.

admin = 🔧 <b>運営者</b>
button-admin-totals = 📊 合計
button-admin-health = 🩺 状態
button-admin-announcements = 📣 お知らせ
button-admin-looks = 👀 メッセージ
button-admin-back = ‹ 運営者
button-admin-refresh = 🔄 更新
admin-totals = 📊 <b>合計</b>
admin-line = { $name }：<b>{ $figure }</b>
admin-people = 人数
admin-reminded = お知らせ中
admin-paused = 休止中
admin-asleep = 眠り中
admin-stopped = 停止
admin-unreachable = 届かない
admin-to-come = これからのリマインダー
admin-sent = 24時間の送信
admin-late-median = 半分の遅れはこれ以下（秒）
admin-late-99 = 100のうち99の遅れはこれ以下（秒）
admin-retried = 再試行
admin-expired = 24時間の期限切れ
admin-sessions = 24時間の記録回数
admin-size = データベース（MB）
admin-health = 🩺 <b>状態</b>
admin-database = { $writable ->
        [yes] ✅ データベースに書き込めます。
       *[no] ❌ データベースに書き込めません。
    }
admin-late = { $seconds ->
        [0] ✅ 遅れはありません。
       *[other] ⚠️ リマインダーが{ $seconds }秒遅れています。
    }
admin-clockwork =
    { $lately ->
        [yes] ✅
       *[no] ❌
    } 最後の時計の動作：{ $seconds }秒前。
admin-clockwork-never = ❌ 時計はまだ動いていません。
admin-telegram =
    { $lately ->
        [yes] ✅
       *[no] ❌
    } Telegramの最後の応答：{ $seconds }秒前。
admin-telegram-never = ❌ Telegramからまだ応答がありません。
admin-due = 期限の来たリマインダー
admin-under-way = 処理中のリマインダー
admin-updates = 未処理の更新
admin-in-hand = 送信中のメッセージ
admin-announcements = 📣 <b>お知らせ</b>
admin-announcements-none = まだありません。<code>limber announce FILE</code> で書くと、まずここに表示されます。
admin-announcement-line = <b>{ $id }</b> { $state } · { $sent }／{ $all } · { $beginning }
admin-announcement-choice = { $id }：{ $beginning }
admin-announcement = 📣 <b>お知らせ { $id }</b>、{ $state }
admin-announcement-beginning = <i>{ $beginning }</i>
admin-announcement-audience = 宛先：<code>{ $audience }</code>
admin-announcement-begins = 開始：<code>{ $begins }</code>
admin-begins-at-once = すぐに
admin-begins-local = それぞれの時計で{ $moment }
admin-state-draft = 未確認
admin-state-refused = Telegramが拒否
admin-state-gathering = まもなく送信
admin-state-sending = 送信中
admin-state-ended = 送信済み
admin-state-stopped = 停止
admin-draft-unseen = まだ運営者に表示されていません。
admin-draft = { $people ->
        [0] 今は届く人がいません。
       *[other] { $people }人に、それぞれの時間帯に届きます。
    }
admin-gathering = { $people }人に、それぞれの時間帯に。
button-announcement-send = ✅ { $people }人に送る
button-announcement-throw-away = 🗑 捨てる
button-announcement-stop = ⏹ 止める
admin-count-waiting = 待機中
admin-count-claimed = 送信中
admin-count-sent = 送信済み
admin-count-doubtful = 送れたかもしれない
admin-count-unwanted = 希望しない
admin-count-unreachable = 届かない
admin-count-refused = 拒否
admin-count-late = 間に合わず
admin-count-stopped = 送る前に停止
admin-no-announcement = 📣 そのお知らせはもうありません。
admin-announcement-ended = 📣 <b>お知らせ { $id } を送り終えました。</b> <i>{ $beginning }</i>
admin-looks = 👀 <b>ほかの人から見たメッセージ</b>（{ $language }）。ここではボタンは動きません。
admin-look-at-reminder = 👀 どの体操のリマインダーですか？
button-look-language = 🌐 { $language }
button-look-welcome = あいさつ
button-look-reminder = リマインダー
button-look-several = 同時にいくつか
button-look-counted = 記録した
button-look-would-suit = 別の形？
button-look-falls-asleep = 眠る
button-look-help = ヘルプ
button-look-privacy = プライバシー
notice-only-a-look = 見ているだけです。このメッセージのボタンは動きません。
