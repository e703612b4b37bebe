# The commands in Telegram’s menu and in /help: after the name, what it does. At most 256 characters; the menu shows some forty.

command-start = はじめる、またはもう一度あいさつする
command-done = やったことを記録する
command-undo = 最後の記録を取り消す
command-why = 動くことが腰や背中によい理由
command-exercise = 体操を見る
command-today = 今日の予定、まだのもの、できたもの
command-plan = リマインダーを見る、変える
command-remind = リマインダーを追加する
command-stats = 今週、連続記録、合計
command-report = 医師や理学療法士に見せる1ページ
command-pain = 腰や背中の調子を0から10で記録する
command-pause = しばらくリマインダーを休止する
command-resume = 休止を終える
command-hours = リマインダーが届いてよい時間帯
command-timezone = どこの時刻で暮らしているか教える
command-buddies = 仲間といっしょに続ける
command-settings = 設定を見る、変える
command-language = 話す言葉を選ぶ
command-help = できること、受診の目安
command-privacy = 何を保存しているか
command-export = 全データをファイルで受け取る
command-delete = 全データを消す
command-stop = リマインダーを止める（記録は残る）
