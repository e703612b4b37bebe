# Thoughts that now and then stand below a reminder, as a paragraph of their own: one or two short
# sentences, at most 160 characters. A group is left out for people whom it doesn’t fit; a comment
# above a fact names its source. A translator keeps every figure and every “may”, “often” and “in
# one small trial”, promises nothing and blames nobody; where a joke doesn’t travel, a kind word does.

## For everybody, whatever rests or hurts, in any place

# NHS back pain
thought-any-1 = よい知らせを。腰痛は、数週間のうちに自然に和らぐことが多いものです。
thought-any-2 = 読みながら、肩をすとんと下ろしましょう。次はあごも。
thought-any-3 = 体のことは、あなたのほうがよく知っています。私が知っているのは時刻だけです。
# Swain 2020
thought-any-4 = 腰に悪いのはどの姿勢？ 41のレビューを並べて読んでも、答えは一致しませんでした。
thought-any-5 = 小さな習慣は、歯みがきのような、いつもすることに引っかけておきましょう。
thought-any-6 = 背中は、今までのどんなことにも付き合ってくれました。小さく「ありがとう」をどうぞ。
# WHO 2020
thought-any-7 = 少し動くほうが、まったく動かないよりいい。世界保健機関（WHO）の考えです。
thought-any-8 = いつも都合の悪いときに来るリマインダーがありますか？ 時間を変えても、怒りませんよ。
thought-any-9 = 今日がつらい日なら、このメッセージは何もお願いしません。
# Amiri 2020, Silva 2024
thought-any-10 = 眠れない夜と腰の痛みは、よく一緒に来ます。どちらが先かは、はっきりしていません。
thought-any-11 = 何かの半分は、ちょうどいい量です。残りの半分は待ってくれます。
thought-any-12 = する日もあれば、休む日もあります。どちらも、自分を大事にすることです。
# Steffens 2016
thought-any-13 = 試験では、運動をして腰のことも学んだ人は、新たな腰痛が少なめでした。いちばん差が出たのは、最初の1年です。
thought-any-14 = 画面を置いたら、両手を少し開いてみましょう。
thought-any-15 = 全部を完璧にする人はいません。そんなことは頼まれてもいません。
thought-any-16 = 読んでいる間が、もう小さな休憩でした。おかわりもどうぞ。
thought-any-17 = 座っていても、立っていても、寝ていても、少し変えると気持ちいいかもしれません。
thought-any-18 = 腰をいたわるのに、スポーツらしく見える必要はありません。
# Hestbaek 2006
thought-any-19 = 若い頃の腰痛は、ずっと続くとは限りません。たくさん痛んだ若者のうち、8年後もそうだったのは、およそ4人に1人です。
thought-any-20 = スープを冷ますように息を吐きましょう。2回で十分です。
thought-any-21 = 腰が心配ですか？ 医師や理学療法士は、もっと変わった質問にも慣れています。
# Pinheiro 2015, which is about low mood and not about stress
thought-any-22 = ストレスが腰痛を招くのかは、はっきりしていません。それでも、静かな1分は心地よいものです。
thought-any-23 = 迷ったら、もっとゆっくり。たいてい許されます。
thought-any-24 = やる気がなくてもかまいません。あるふりをする必要もありません。
# Snook 1998
thought-any-25 = ある小さな研究では、腰痛のある人が朝の数時間に曲げる動きを減らすと、痛みが少なめでした。
thought-any-26 = 心地よいくらいで十分です。痛くなければ意味がない、なんてことはありません。
thought-any-27 = 進歩は静かです。メッセージを送っているのは、全部私です。
# NHS back pain
thought-any-28 = 腰が痛む理由はたくさんあります。どれも、落ち度ではありません。
thought-any-29 = ひとつの体操に飽きましたか？ 取り替えましょう。腰は感傷的ではありません。
thought-any-30 = 友だちの腰にするように、自分の腰にも気長に。
thought-any-31 = 休憩を取っていると、誰かに話してみませんか。秘密でないほうが楽です。
thought-any-32 = 今どこかで、誰かがこんなリマインダーにため息をつきました。お仲間がいますよ。
thought-any-33 = 体は文句を言うことがあります。聞いてあげるのは、負けではありません。
thought-any-34 = 痛む日があっても、よかった日々は消えません。

## Walking

# WalkBack 2024
thought-walk-1 = ある試験では、腰痛のあと歩くのを増やす支援を受けた人は、また支障が出るまでふつう208日、ほかの人は112日でした。
thought-walk-2 = 靴をドアのそばに置いておけば、散歩はもう半分終わりです。
thought-walk-3 = 散歩の成績を聞かれた人は、まだいません。
# WHO 2020
thought-walk-4 = WHOは成人に、中くらいの強さの活動を週150〜300分すすめています。早足で歩くのもひとつです。
thought-walk-5 = 長く歩く時間がない？ 短いのを2回で十分です。
thought-walk-6 = あらゆる運動のうち、いちばん練習してきたのが歩くことです。
# CDC
thought-walk-7 = 中くらいのペースとは、おしゃべりはできても歌えない速さ。実演は要りません。
thought-walk-8 = 数歩先を見て、腕は腕に任せましょう。
thought-walk-9 = 退屈な道でも大丈夫。頭が自由になります。
# Haddadj 2025
thought-walk-10 = 1日100分を超えて歩いた人は、78分未満の人より、長引く腰痛が少なめでした。関連が見られただけで、それ以上ではありません。

## Breaking up sitting, for those who sit

# Waongenngarm 2021
thought-stand-1 = 休憩を促されたオフィスワーカーで、6か月以内に新たな腰痛が出たのは100人中9人。ほかの人は33人。ある小さな試験の話です。
thought-stand-2 = コップは手の届かない所へ。いずれ、のどの渇きが立たせてくれます。
thought-stand-3 = また座ってかまいません。それも初めから計画のうちです。
# Alzahrani 2022
thought-stand-4 = 座ることが腰痛の始まりになるとは示されていません。すでに痛みのある人では、長く座ることと生活の支障の多さが結びついています。
thought-stand-5 = 電話は立つのに向いています。向こうの人にはわかりません。
thought-stand-6 = 仕事は歩いて逃げません。あなたは1分だけ、離れられます。
# Waongenngarm 2021
thought-stand-7 = 座り直しも試されました。促された人では100人中7人、ほかでは33人に、6か月以内に新たな腰痛。ひとつの小さな試験です。
thought-stand-8 = 立つときは、ひじ掛けや机を使ってどうぞ。ずるではありません。
thought-stand-9 = 電話、章、エピソード。何かが終わったら立ちましょう。時計を見張るより楽です。
thought-stand-10 = 椅子は敵ではありません。引き止めるのが上手なだけです。

## For those on their feet all day

# Coenen 2018
thought-feet-1 = 勤務日に4時間を超えて立つ人は、腰の不調を訴えることが多めです。休憩が要るのは、座りっぱなしだけではありません。
thought-feet-2 = いちばん近い席を知っておきましょう。それで半分休めます。
thought-feet-3 = スマホは減ったら充電します。足には椅子をどうぞ。
# NICE NG59 2016
thought-feet-4 = ふつうの腰痛に、英国のNICEはベルトやコルセットをすすめていません。身につけるものが、ひとつ減りました。
thought-feet-5 = 座る機会がない？ 横に数歩でも、変化になります。
thought-feet-6 = 少し座るのは、怠けではありません。長い立ち仕事は、そうやって乗り切るものです。

## Stretching

# ACSM 2011
thought-stretch-1 = 長く保つといっても、そう長くなくて大丈夫。よくすすめられるのは10〜30秒、年配の人は30〜60秒です。
thought-stretch-2 = 吐く息に合わせて伸ばしましょう。そのほうが楽です。
thought-stretch-3 = 猫は伸び方を読んだことがありません。あなたも、感じるままで大丈夫です。
# ACSM 2011
thought-stretch-4 = 筋肉をしなやかにするには、合わせて1分ほど、週に2、3日以上。よくすすめられる量です。
thought-stretch-5 = はずみはつけずに。最初に軽く伸びたところで、しばらく。
thought-stretch-6 = どこまで行くかは大事ではありません。誰も測っていません。
# Owen 2020
thought-stretch-7 = ある大きな比較では、長引く痛みに対し、ストレッチだけでは何もしない場合と差がありませんでした。ほぐれる気持ちよさは、今も立派な理由です。
thought-stretch-8 = 伸ばすときの顔を確かめて。しかめ面なら、少しゆるめましょう。

## Strengthening

# WHO 2020
thought-strengthen-1 = WHOは成人に、大きな筋肉すべての筋力トレーニングを週2日以上すすめています。
thought-strengthen-2 = ささやき声で数えると、呼吸が続きます。息が止まるなら、楽にする合図です。
thought-strengthen-3 = 鏡なし、大音量なし、会員証なし。ジムとしては、なかなか上等です。
# Smith 2014
thought-strengthen-4 = 腰に最高の運動を探さなくても大丈夫。体幹の体操は、続けられるほかの運動と同じくらいです。
thought-strengthen-5 = いい1回を、最後の1回に。そのあとに悪い1回は要りません。
thought-strengthen-6 = 力は、ふだんのことのために。びんのふた、スーツケース、とても低いソファ。
# Shiri 2018
thought-strengthen-7 = 試験をまとめたあるレビューは、筋トレにストレッチか、歩くような運動を合わせ、週に2、3回行うことをすすめています。
# a spine clinic’s column 2026
thought-strengthen-8 = 昔ながらの上体起こしは、ここにはありません。腰痛を悪くすることがあるからです。
