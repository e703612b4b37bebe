# 日本語で、したこと、したいこと、感じることを言う言葉。書き方は messages/en/words.ftl の初めにある。
# 言葉の間に空白は要らない。穴のある句では、穴と言葉を空白で分けて書く。

## 数

typed-number-1 = 一
typed-number-2 = 二
typed-number-3 = 三
typed-number-4 = 四
typed-number-5 = 五
typed-number-6 = 六
typed-number-7 = 七
typed-number-8 = 八
typed-number-9 = 九
typed-number-10 = 十
typed-number-15 = 十五
typed-number-20 = 二十
typed-number-25 = 二十五
typed-number-30 = 三十
typed-number-40 = 四十
typed-number-45 = 四十五
typed-number-50 = 五十
typed-number-60 = 六十

## 長さ

typed-unit-second = 秒, 秒間
typed-unit-minute = 分, 分間, ふん, ぷん
typed-unit-hour = 時間
typed-unit-day = 日, 日間
typed-unit-week = 週間, 週
typed-unit-month = か月, ヶ月, カ月, ヵ月, か月間, ヶ月間
typed-unit-year = 年, 年間
typed-unit-distance = キロ, km, キロメートル, メートル, 歩
typed-unit-times = 回, セット, 度
typed-length-half = 半 <unit>
typed-length-and-half = <length> 半
typed-length-30m = 半時間

## 時刻

typed-clock-hour = <hour> 時
typed-clock-hour-minute = <hour> 時 <minute> 分
typed-clock-half-past = <hour> 時半, <hour> 時 半
typed-clock-am = 午前 <clock>, 朝 <clock>, 朝の <clock>, 午前の <clock>
typed-clock-pm = 午後 <clock>, 夕方 <clock>, 夜 <clock>, 夕方の <clock>, 夜の <clock>, 午後の <clock>
typed-clock-12-00 = 正午
typed-clock-range = <clock> から <clock> (まで)
typed-part-morning = 朝, 毎朝, 午前中, 午前, 朝に
typed-part-noon = 昼, 毎昼, お昼, 昼休み, ランチ
typed-part-afternoon = 午後, 夕方
typed-part-evening = 晩, 夜, 毎晩
typed-part-night = 夜中, 深夜
typed-today-morning = 今朝
typed-today-evening = 今晩, 今夜, 今日の夜
typed-cue-after-lunch = 昼食後, 昼食の後, お昼の後, ランチの後, 昼ごはんの後
typed-cue-before-bed = 寝る前, 寝る前に
typed-cue-after-work = 仕事の後, 仕事終わり, 帰宅後, 帰ったら
typed-cue-wake-up = 起きたら, 起床後

## 曜日と日

typed-weekday-1 = 月, 月曜, 月曜日, 毎週月曜
typed-weekday-2 = 火, 火曜, 火曜日, 毎週火曜
typed-weekday-3 = 水, 水曜, 水曜日, 毎週水曜
typed-weekday-4 = 木, 木曜, 木曜日, 毎週木曜
typed-weekday-5 = 金, 金曜, 金曜日, 毎週金曜
typed-weekday-6 = 土, 土曜, 土曜日, 毎週土曜
typed-weekday-7 = 日曜, 日曜日, 毎週日曜
typed-days-daily = 毎日
typed-days-weekdays = 平日
typed-days-weekend = 土日, 週末
typed-days-range = <days> から <days> (まで)
typed-days-except = <days> 以外, <days> を除く, <days> を除いて
typed-days-off = <days> 休み, <days> は 休み, <days> は なし, <days> は 休業, <days> なし
typed-month-1 = 1月, 一月
typed-date = <month> <day> 日
typed-day-today = 今日, 本日
typed-day-tomorrow = 明日, あした
typed-day-after-tomorrow = 明後日, あさって
typed-day-yesterday = 昨日, きのう, 昨夜
typed-day-before-yesterday = 一昨日, おととい
typed-day-coming = 次の <days>, 今度の <days>, 来週の <days>
typed-week-this = 今週
typed-week-next = 来週

## 頻度

typed-every = <length> ごと, <length> ごとに, <length> 毎, <length> 毎に, <length> おき, <length> おきに, 毎 <length>
typed-every-stand = <length> 以上 座らせないで
typed-interval-60m = 毎時, 一時間ごと, 一時間ごとに
typed-interval-2d = 一日おき, 一日おきに, 隔日
typed-often-1-week = 毎週, 週に一度, 週一
typed-often-2-day = 一日二回
typed-times-each-day = 一日に <number> 回, 一日 <number> 回, 1 日 <number> 回
typed-times-each-week = 週に <number> 回, 週 <number> 回
typed-in = <length> 後, <length> 後に, <length> したら, あと <length>
typed-ago = <length> 前, <length> 前に

## 小さな言葉

typed-until = まで
typed-from = から
typed-and = と, そして, それから, て, および
typed-but = でも, けど, が
typed-only = だけ, のみ
typed-not = ない, なかった, しない, できない, してない, していない
typed-wish = したい, しようかな, すべき, たい
typed-filler =
    に, は, を, の, で, も, へ, って, よ, ね, ように, くらい, ぐらい, ほど, 約, ちょっと, 少し, して, する, です, ます, ました, と, が, ください, 下さい, お願い, お願いします, だと, なる, の？, くなる, さっき, 今, もう, うち, のうち, 運動, 行きます, 行く, 行った, 行ってきた, います, いる, した, しました, てる, こと, 代わりに, いたっ, これ, あれ

## したこと

typed-done = やった, できた, した, しました, 終わった, 終わりました, 完了, 済み, 済んだ, やりました, できました, 終了, ✅, ✔, ☑, 👍, 👌, 💪
typed-not-done =
    歩いてない, 歩いていない, 歩かなかった, 歩けなかった, やってない, やっていない, 何もしてない, 何もしていない, していない, してない, できなかった, ストレッチしてない, やらなかった, まだ
typed-anything = 何も
typed-all = 全部, すべて, ぜんぶ
typed-did-walk = 歩いた, 歩きました, 歩いて, 散歩した, 散歩しました, 散歩して, 散歩に行った, 散歩に行ってきた, ウォーキングした, ウォーキングしました
typed-did-stand = 立った, 立ちました, 立ち上がった, 立って
typed-did-stretch = ストレッチした, ストレッチしました, ストレッチして
typed-did-strengthen = 筋トレした, 筋トレしました, 体幹した
typed-movement-cycling = 自転車, サイクリング
    .like = walk
typed-moved-cycling = 自転車に乗った, サイクリングした
typed-movement-swimming = 水泳, プール
    .like = walk
typed-moved-swimming = 泳いだ, 泳ぎました
typed-movement-running = ランニング, ジョギング
    .like = walk
typed-moved-running = 走った, 走りました, ランニングした
typed-movement-yoga = ヨガ
    .like = stretch, strengthen

## リマインダー

typed-remind = リマインド, リマインドして, 教えて, 知らせて, 言って, 思い出させて, リマインダー, 声かけて, 通知して, お知らせ
typed-reminders = 通知, リマインダー, メッセージ, お知らせ
typed-unplan = 削除, 削除して, 消して, やめて
typed-resume = 再開, 再開して, 戻りました, ただいま
typed-start-alone = 開始, 始める, スタート
typed-stop-alone = やめて, 止めて, ストップ, 停止, 終わり, もういい
typed-stop = もう通知しないで, 通知しないで, 通知を止めて, 通知を止める, 通知をやめて, リマインダーを止めて, 通知オフ, もう送らないで, 送らないで, 通知いらない, もう要らない, 配信停止
typed-hours = 働いてます, 働いています, 働いている, 働く, 仕事, 勤務, 勤務時間, 仕事です, 営業時間
typed-pause = 休止, 休止して, 一時停止, 静かにして, 静かに, 休ませて, ミュート, 会議, 会議中, 休憩, 中断, ポーズ, そっとしておいて
typed-sick = 風邪, 風邪ひいた, 風邪をひいた, 風邪引いた, 病気, 体調不良, 具合が悪い, インフルエンザ, インフル, 体調が悪い, 熱がある
typed-holiday = 旅行, 旅行中, 休暇, 休暇中, 出張, 旅行に, 夏休み, 冬休み, 有給
typed-forever = ずっと, 永遠に
typed-rest-of-day = 今日いっぱい, 今日一日, 一日中
typed-later = あとで, 後で, 今は無理, スヌーズ, また後で, あとにして, 待って
typed-skip-alone = 今日はやめとく, 今日はやめておく, 今日はいい, 今日は無理, やめとく, スキップ, いいえ, いや, パス, 今日はパス, 今日はしない
typed-skip = 今日はやめとく, スキップ
typed-guide-alone = ガイドして, ガイド, 一緒にやって
typed-guide = ガイドして
typed-how = どうやって, やり方, どうやるの, 見せて, やり方を教えて, 方法

## 痛み、理由

typed-hurts = 痛い, 痛み, 痛む, 痛く, 痛くなる, いたい, 腰痛, 痛かった, こり, 張る, こわばる, 痛いです, いてて
typed-body = 腰, 腰が, 背中, 背中が, 首, 肩
typed-feels = 感じ, レベル, 良い, 悪い
typed-level-0 = 痛くない, 痛みなし, 痛みはない, 痛みがない, 痛くないです
typed-why = なんで, なぜ, どうして, 理由, 何のため, なんのため, 効果, 意味ある, 意味があるの
typed-question = か, の
typed-reason-flexibility = 柔軟性, 硬い
typed-reason-core = 体幹, 腹筋, 筋力
typed-reason-circulation = 血行, 血流, 座りっぱなし, 座りすぎ, 座ると, 座って, 座る, 疲れ
typed-reason-weight = 体重, 肥満
typed-reason-sleep = 睡眠, 寝る, ベッド, マットレス, 枕
typed-reason-stress = ストレス
typed-reason-posture = 姿勢, 猫背, 椅子
typed-reason-youth = 子供の頃, 若い頃

## 場所

typed-zone = に住んでます, に住んでいます, に住んでいる, に住んでる, にいます, にいる, 在住, タイムゾーン, 時間帯
typed-moved = に引っ越した, に引っ越しました, に引っ越し, に来ました
typed-clock-here = 今は, 現在, こちらは

## ボット

typed-stats = 統計, 成績, 記録, 調子は
typed-report = レポート, 報告
typed-plan-alone = 予定, プラン, 計画
typed-settings = 設定
typed-exercises = エクササイズ一覧, 運動一覧, 体操一覧
typed-help = ヘルプ, 助けて, 使い方, 何ができる, 何ができるの
typed-greeting = こんにちは, おはよう, おはようございます, こんばんは, やあ, どうも, はじめまして, もしもし
typed-thanks = ありがとう, ありがとうございます, ありがと, 感謝, サンキュー, いいね, すごい, 最高, おやすみ, おやすみなさい, 助かる, 助かります, 🙂, 😊, 🙏, ❤
typed-annoyed = うるさい, うざい, しつこい, ばか, バカ, くそ, 黙れ, 邪魔, 😡
typed-who-are-you = ロボットなの, ロボット, ボットなの, 人間, 人間なの, あなたは誰, 誰, だれ, ai, 何者, 誰が作ったの
typed-bug = バグ, 不具合, 壊れてる, 動かない, おかしい
