# How a reminder begins. Each opening invites in one sentence of at most 45 characters, and each
# idea says in at most 70 what to do meanwhile; the program pairs any opening with any idea of
# its kind, so every pair must read well. A translator keeps the lengths and the invitation, and
# names no dose, no time of day, no weekday and no exercise; the wit may be another.

## Stand up: openings

opening-stand-1 = ちょっと立ってみませんか？
opening-stand-2 = 少し背を高くする時間です。
opening-stand-3 = 自分のペースで、よいしょと。
opening-stand-4 = ここからは脚に交代です。
opening-stand-5 = 椅子にも休憩をあげましょう。
opening-stand-6 = 上からの眺めはどうですか？
opening-stand-7 = 都合がよければ、立ちましょう。
opening-stand-8 = 少しだけ席を離れませんか？
opening-stand-9 = しばらく立つのはどうでしょう。
opening-stand-10 = 立つと気持ちいいかもしれません。
opening-stand-11 = 足を床につけて、すっと上へ。
opening-stand-12 = 立ちたい気分ではありませんか？
opening-stand-13 = 座る番は、ここまで。
opening-stand-14 = 折りたたみを、ゆっくり開きましょう。
opening-stand-15 = 立つ口実をお届けします。
opening-stand-16 = 今、立ったら気持ちよさそうですか？
opening-stand-17 = お尻から足の裏へ、選手交代です。

## Stand up: ideas

idea-stand-1 = 外で動いているものを3つ探してみてください。
idea-stand-2 = ついでに水をひと口どうぞ。
idea-stand-3 = 遠くの何かに目を休ませましょう。
idea-stand-4 = 手を空っぽにして、ぶらりと下げます。
idea-stand-5 = 空が何をしているか、見てみましょう。
idea-stand-6 = 次に何を食べたいか、決めておきましょう。
idea-stand-7 = まわりでいちばん小さな音に耳をすませて。
idea-stand-8 = ほかに何もせず、ゆっくり3回呼吸します。
idea-stand-9 = しっかりしたものに寄りかかってもかまいません。
idea-stand-10 = ひとつだけ、元の場所に片づけましょう。
idea-stand-11 = 行き詰まっていることも、高い所からは違って見えるかも。
idea-stand-12 = 頭の中で一曲、歌い出しから流してみて。
idea-stand-13 = 青いもの、丸いもの、古いものを探しましょう。
idea-stand-14 = 光がどこから来るか、見てみましょう。
idea-stand-15 = 足の指をもぞもぞ。ほとんど誰も気づきません。
idea-stand-16 = あとで要るものを取りに行きましょう。

## Sit down, for those on their feet: openings

opening-sit-down-1 = 席が空いているうちに、どうぞ。
opening-sit-down-2 = その足には、椅子がお似合いです。
opening-sit-down-3 = ここは椅子に任せましょう。
opening-sit-down-4 = 少し足を休めませんか？
opening-sit-down-5 = いちばん近い席を借りましょう。
opening-sit-down-6 = 手が空いたら、座りましょう。
opening-sit-down-7 = 立つのを、座るのと取り替えます。
opening-sit-down-8 = 脚は、いったん非番です。
opening-sit-down-9 = ひと座り、いかがですか。
opening-sit-down-10 = 足の裏に、お休みを。
opening-sit-down-11 = 立つのは、ひとまずここまで。
opening-sit-down-12 = ちょっと腰かけませんか？
opening-sit-down-13 = 自分のペースで、すとんと。
opening-sit-down-14 = 椅子でも段でもベンチでも。
opening-sit-down-15 = 少しだけ座りませんか？
opening-sit-down-16 = 次の用事の前に、脚をひと休み。
opening-sit-down-17 = 重力の勝ちです。座りましょう。

## Sit down, for those on their feet: ideas

idea-sit-down-1 = 背もたれがあれば、寄りかかって。
idea-sit-down-2 = できれば靴からかかとを抜いてみましょう。
idea-sit-down-3 = 水を一杯、よく合います。
idea-sit-down-4 = 手のひらを上にして、ひざの上に。
idea-sit-down-5 = 乗せるものがあれば、足を上げて。
idea-sit-down-6 = あなたに何も求めてこないものを眺めましょう。
idea-sit-down-7 = できれば目を閉じて、ひと呼吸かふた呼吸。
idea-sit-down-8 = あごをゆるめて、それからおでこも。
idea-sit-down-9 = あとで電話したい人を思い浮かべて。
idea-sit-down-10 = いちばん遠い音に耳をすませて。
idea-sit-down-11 = たまには、世の中が忙しいのを眺める側に。
idea-sit-down-12 = 今は何も支えなくて大丈夫。自分自身さえも。
idea-sit-down-13 = 足の仕事がどれだけ減ったか、感じてみて。
idea-sit-down-14 = 深く座ると、ももまで預けられます。
idea-sit-down-15 = 立つまでは、予定を立てるのもお休み。
idea-sit-down-16 = 手のひらを温かくなるまでこすり合わせて。

## Move on the chair: openings

opening-shift-1 = 座り方を変える時間です。
opening-shift-2 = 座面にも、いろいろな場所があります。
opening-shift-3 = 新しい座り方を試しませんか？
opening-shift-4 = その場で少しだけ動きましょう。
opening-shift-5 = もっと楽な座り方はありませんか？
opening-shift-6 = 椅子の別の隅を試してみて。
opening-shift-7 = ここではもぞもぞ大歓迎です。
opening-shift-8 = これは立たなくて大丈夫です。
opening-shift-9 = 座り方のどこかを変えてみましょう。
opening-shift-10 = 席を立たずに、席替えはいかが？
opening-shift-11 = 同じ椅子で、新しい居場所を。
opening-shift-12 = しばらくもぞもぞしましょう。
opening-shift-13 = これは誰にも気づかれません。
opening-shift-14 = じっと座るのは、任意です。
opening-shift-15 = いちど崩して、また落ち着きましょう。
opening-shift-16 = その場で、でもそのままでなく。
opening-shift-17 = 退屈した子どものように座りましょう。

## Move on the chair: ideas

idea-shift-1 = 好きなだけゆっくり、左右に揺れて。
idea-shift-2 = 後ろでも前でも、あまりしていないほうへ少し。
idea-shift-3 = 骨盤をほんの少し、前へ、後ろへ。
idea-shift-4 = 楽なところが見つかるまで、もぞもぞと。
idea-shift-5 = 両肩をすくめて、すとんと落とします。
idea-shift-6 = 足を、今日まだ置いていない場所へ。

## Bend back: openings

opening-back-bend-1 = たまには反対向きに、どうですか？
opening-back-bend-2 = 下を向くのは、ひとまずここまで。
opening-back-bend-3 = 体の前側に、ゆとりをあげましょう。
opening-back-bend-4 = すっと立って、胸を開きます。
opening-back-bend-5 = 一日のほとんどは、前かがみです。
opening-back-bend-6 = のぞき込む動きの、正反対です。
opening-back-bend-7 = 立って、伸びて、そっと後ろへ。
opening-back-bend-8 = 少し反る場所はありますか？
opening-back-bend-9 = そっと、巻きを戻しましょう。
opening-back-bend-10 = ゆっくり反って、ゆっくり戻ります。
opening-back-bend-11 = ゆるやかな方向転換はいかが？
opening-back-bend-12 = 後ろだって、立派な方向です。
opening-back-bend-13 = 前は、少し待ってくれます。
opening-back-bend-14 = めったに行かないほうへ。
opening-back-bend-15 = あばらと骨盤の間に、すき間を。
opening-back-bend-16 = 少し反ると気持ちいいかもしれません。
opening-back-bend-17 = 胸にも、少し上を見せてあげましょう。

## Bend back: ideas

idea-back-bend-1 = 片手はしっかりしたものに添えたまま。
idea-back-bend-2 = 気持ちいいところまでで十分です。
idea-back-bend-3 = 反りながら、息を吐きます。
idea-back-bend-4 = 目は、正面の一点に置いておきます。
idea-back-bend-5 = 安定するなら、両手を腰に。
idea-back-bend-6 = 行きと同じだけ、ゆっくり戻ります。

## Walk: openings

opening-walk-1 = 歩きに行きませんか？
opening-walk-2 = 道は靴が知っています。
opening-walk-3 = 今度はどっちへ行きますか？
opening-walk-4 = ここで歩くのも、悪くありません。
opening-walk-5 = 方向はどちらでも。
opening-walk-6 = 近所をひと回り？ 部屋をひと回り？
opening-walk-7 = 角の向こうを見に行きましょう。
opening-walk-8 = ペースは脚に任せましょう。
opening-walk-9 = いってらっしゃい、自分の速さで。
opening-walk-10 = ぶらりと歩く時間はありますか？
opening-walk-11 = どこかへ行って、戻るだけ。
opening-walk-12 = しばらく別の場所にいましょう。
opening-walk-13 = 壁を取り替えに行きませんか？
opening-walk-14 = 楽な一歩を、また一歩。
opening-walk-15 = 行き先なし、ただ歩くだけ。
opening-walk-16 = 腕を振って、さあ出発。
opening-walk-17 = 犬の散歩のように、自分の散歩を。

## Walk: ideas

idea-walk-1 = 今まで気づかなかったものを探してみて。
idea-walk-2 = 廊下を行ったり来たりでも十分です。
idea-walk-3 = 屋内なら、電話を連れて行けます。
idea-walk-4 = 何かいいものを聴きながら。
idea-walk-5 = もういいと思ったら、引き返しましょう。
idea-walk-6 = 外が雨でも、廊下は濡れていません。
idea-walk-7 = 木があれば、そばを通ってみましょう。
idea-walk-8 = 必要以上にゆっくり始めましょう。

## Stretch, of every kind: openings

opening-stretch-1 = ゆっくり伸びる時間はありますか？
opening-stretch-2 = コツは、ゆっくり。それだけです。
opening-stretch-3 = どこかこわばっていませんか？
opening-stretch-4 = 犬は、言われなくてもやっています。
opening-stretch-5 = どこかを、そっとゆるめましょう。
opening-stretch-6 = 筋肉をいくつか、長くしましょう。
opening-stretch-7 = ひと息ごとに、少しずつ。
opening-stretch-8 = 気持ちいいところまで伸ばします。
opening-stretch-9 = 楽に。頑張りは要りません。
opening-stretch-10 = 少しほどける機会です。
opening-stretch-11 = 筋肉に、少したるみをあげましょう。
opening-stretch-12 = これは急がずに、どうぞ。
opening-stretch-13 = 勝ち負けなし。楽になるだけ。
opening-stretch-14 = しわを、ひとつふたつ伸ばしましょう。
opening-stretch-15 = 軽い伸びと、静かな呼吸で十分です。
opening-stretch-16 = 伸ばすと気持ちよさそうですか？
opening-stretch-17 = しばらくゴムになりましょう。

## Stretch, of every kind: ideas

idea-stretch-1 = 吸うより少し長く吐きます。
idea-stretch-2 = その間、あごの力も抜いて。
idea-stretch-3 = 入ったときと同じだけ、ゆっくり抜けます。
idea-stretch-4 = 最近笑ったことを思い出してみて。
idea-stretch-5 = 続く間、部屋の音に耳をすませて。
idea-stretch-6 = 浅くても大丈夫。
idea-stretch-7 = 少しほほえんで。誰に見せなくても。
idea-stretch-8 = ひとりなら、ゆっくり何か口ずさんで。

## Strengthen, of every kind: openings

opening-strengthen-1 = 筋肉に出番をあげましょうか？
opening-strengthen-2 = 小さな努力、いい使い道です。
opening-strengthen-3 = ここは少し筋肉の出番です。
opening-strengthen-4 = 静かに力をつける時間です。
opening-strengthen-5 = ゆっくり、ていねいに。
opening-strengthen-6 = 筋肉に仕事をあげましょう。
opening-strengthen-7 = 力は、小分けで届きます。
opening-strengthen-8 = 速くたくさんより、ていねいに少し。
opening-strengthen-9 = ひと仕事する気分ですか？
opening-strengthen-10 = ジムは要りません。
opening-strengthen-11 = ゆっくりと。それが難しいところ。
opening-strengthen-12 = 力を少し使いましょう。
opening-strengthen-13 = 息を吐いて、始めましょう。
opening-strengthen-14 = 力を少し、分けてもらえますか？
opening-strengthen-15 = 楽なところから始めましょう。
opening-strengthen-16 = 落ち着いて、呼吸を続けて。
opening-strengthen-17 = 筋肉は、ていねいに頼まれると弱いのです。

## Strengthen, of every kind: ideas

idea-strengthen-1 = 負けん気が出る曲をかけましょう。
idea-strengthen-2 = うろ覚えの外国語で数えてみて。
idea-strengthen-3 = 余力を少し残しておきます。
idea-strengthen-4 = 顔は参加しなくて大丈夫。
idea-strengthen-5 = まず、まわりを少し片づけて。
idea-strengthen-6 = 途中で休んでもかまいません。
idea-strengthen-7 = よければ、あとで誰かに話してみて。
idea-strengthen-8 = 終わったあとの水を用意しておきましょう。

## Several at once, in any mixture: openings

opening-several-1 = いくつかあります。お好きなものを。
opening-several-2 = ひとつでも、全部でも。
opening-several-3 = 体のあちこちに、ひとつずつ。
opening-several-4 = 一緒にすると、よく合います。
opening-several-5 = 休憩はひとつ、やり方はいくつか。
opening-several-6 = いちばん好きなものからどうぞ。
opening-several-7 = 小さくひと回りしましょう。
opening-several-8 = よければ、まとめてひと通り。
