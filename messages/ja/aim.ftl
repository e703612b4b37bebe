# What somebody wants to do again without thinking of their back.

aim-asked =
    🎯 <b>腰や背中を気にせず、またやりたいことは何ですか？</b>
    自分の言葉で教えてください。娘を抱っこする、午後いっぱい庭仕事をする、映画を最後まで座って観る、など。

    覚えておいて、4週間ごとに様子を聞きます。
aim-too-long = もう少し短く言えますか？ 覚えておけるのは{ $letters }文字までです。
aim-how-hard =
    🎯 <b>「{ $aim }」</b>
    今、それはどのくらい大変ですか？ 0はまったく平気、10はできない、です。
aim-level-before = { $date }には{ $level }とのことでした。
aim-obstacle = <b>動くのをいちばんよく邪魔するのは何ですか？</b>
aim-obstacle-meetings = 会議
aim-obstacle-forgetting = 忘れてしまう
aim-obstacle-place = 場所がない
aim-obstacle-soreness = 痛み・張り
aim-helps-meetings =
    🌿 では1分だけにしましょう。通話が始まるときに立って、自分の番が来たら座ります。プランで、最初の会議の前に入れることもできます。
aim-helps-forgetting =
    🌿 そのために私がいます。いつもすることのすぐあとにすると、もっと楽です。「昼食後に歩く」のように。こう送ってください： /remind 散歩 昼食後
aim-helps-place =
    🌿 では床もマットも要らないものにしましょう。「床は避けたい」を選ぶと、椅子か壁でできるものだけが届きます。
aim-helps-soreness =
    🌿 痛みや張りは、減らす理由であって、やめる理由ではありません。終わったあとに「きつい」をタップすると、次は軽くなります。「痛い」ならお休みになります。強い痛みや初めての痛みなら、まずサインを見てください。
aim-hour = <b>自分のために取りやすいのは、一日のどの時間ですか？</b>
aim-hour-offer = 🕰 では{ $time }をあなたの時間に。その時間に何を届けましょう？
aim-hour-kept = 🕰 では{ $time }をあなたの時間に。プランはもうそうなっています。
aim-end = 🌿 ありがとうございます。これで終わりです。
aim-end-kept = 🌿 ありがとうございます。これで終わりです。「{ $aim }」を覚えておきます。週のおたよりと /report に載るだけで、ほかには出ません。
aim-menu = 🎯 <b>またやりたいこと</b>
aim-menu-asked = 4週間ごとに様子を聞きます。
aim-menu-not-asked = 様子は聞きません。
aim-line = 「{ $aim }」
aim-line-once = 「{ $aim }」、大変さ： { $date }は10のうち{ $level }
aim-line-since = 「{ $aim }」、大変さ： { $then }は10のうち{ $before }、{ $date }は{ $level }
aim-asks-again = 👍 4週間ごとに聞きます。
aim-asks-no-more = 👍 聞かないようにします。いつか話したくなったら、/settings にあります。
aim-forgotten = 🌿 忘れました。それについて教えてもらったことも、全部。
button-aim = 🎯 目標
button-aim-skip = とばす
button-aim-end = OK
button-aim-off = 聞かないで
button-aim-on = 4週間ごとに聞いて
button-aim-another = 別のこと
button-aim-how = 今の大変さ
button-aim-forget = 🗑 忘れて
button-aim-move = { $icon } { $what } · { $due } → { $time }
button-aim-leave = このままにする
letter-aim = 🎯 { $line }
report-aim = またやりたいこと：{ $line }
