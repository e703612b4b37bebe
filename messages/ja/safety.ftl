# When to get help, and what to do when it hurts. Facts: docs/sources.md.
#
# Emergency numbers, crisis lines and a clinic's address are the operator's to set, and are added by the code.

## The signs

red-flags-title = ⚠️ <b>受診の目安</b>
red-flags-emergency =
    <b>腰や背中の痛みに加えて、次のどれかがあるときは、すぐに救急医療を受けてください：</b>
    • 性器のまわり、お尻、内ももの感覚がない、またはしびれる
    • 尿（おしっこ）が出にくい、出ない
    • 尿や便をがまんできない、もれる
    • 性的な感覚や機能が急に変わった
    • 両脚の痛み、しびれ、力の入りにくさ、または感覚のなさ
    • 胸の痛み
    • 大きな事故のあとに始まった
emergency-call = お住まいの地域の緊急通報番号に電話してください。
red-flags-soon =
    <b>腰や背中の痛みに加えて、次のどれかがあるときは、早めに医師に診てもらってください：</b>
    • 熱がある
    • 原因のわからない体重減少
    • しこり、腫れ、または背中の形が変わった
    • 片方の脚や足の力がだんだん弱くなる
    • 夜に悪くなる、または休んでも楽にならない
    • 肩甲骨の間が痛む
    • せき、くしゃみ、いきみで痛みが強くなる
    • がんがある、またはかかったことがある
    • 免疫の働きが弱い
red-flags-check-first = 妊娠中の人、背骨の手術を受けたことがある人、骨粗しょう症の人、最近けがをした人は、<b>始める前に医師か理学療法士に相談してください</b>。
red-flags-note = <i>Limberは一般的な健康づくりのためのものです。診断はせず、医師や理学療法士の代わりにもなりません。ここにすべてを挙げることはできません。気になることがあれば、医師か理学療法士に聞いてください。</i>
see-a-specialist = 腰や背中の痛みは放っておかず、早めに診てもらうと役に立ちます。相談することは、決して大げさではありません。

## When it hurts

hurts =
    <b>痛むのですね。つらいですね。</b>体操の途中なら、やめてください。

    まず、次のサインを見てください。どんな体操よりも大切です。
hurts-exercise =
    ✋ <b>{ $name }：ここでやめてください。</b>痛むのですね。つらいですね。

    まず、次のサインを見てください。どんな体操よりも大切です。
hurts-more = <i>ほかに書いてくださったことは後回しにします。まだ何もしていません。これがはっきりしたら、もう一度書いてください。</i>
hurts-question = <b>当てはまるものはありますか？</b>
button-sign = はい、当てはまる
button-no-sign = いいえ、ない
button-no-sign-rest = いいえ。1週間お休み
get-help = <b>どうか助けを求めてください。ボットにはできないことです。</b>
get-help-now = ❗️ 1つめのリストに当てはまるなら、すぐに救急医療を受けてください。
get-help-soon = 🩺 2つめのリストに当てはまるなら、早めに、できれば今日、医師に診てもらってください。
get-help-quiet = これからは静かにしています。リマインダーもおたよりも送りません。これまでの記録は残ります。医師か理学療法士が続けてよいと言ったら、教えてください。
button-may-go-on = 続けてよいと言われた
hurts-no-sign =
    🌿 どれも当てはまらなくて何よりです。腰痛の多くは数週間で和らぎ、つらくない範囲で動き続けることが、診療ガイドラインですすめられています。

    痛みを起こす動きは避けてください。よくならないとき、心配なときは、医師か理学療法士に相談してください。
button-which-hurts = 体操で痛む
which-hurts = <b>どの体操で痛みますか？</b>1週間お休みにします。
hurts-rests = 🌙 <b>{ $name }</b>は{ $until }までお休みです。つらくない範囲で動き続けることが、診療ガイドラインですすめられています。
hurts-rests-silent = 🌙 <b>{ $name }</b>は{ $until }までお休みで、代わりのものは届きません。つらくない範囲で動き続けることが、診療ガイドラインですすめられています。
hurts-rests-advice = そのあとは、いちばん少ない量から再開します。よくならないとき、心配なときは、医師か理学療法士に相談してください。
button-undo-rest = 取り消す
rest-ended = ▶️ { $name }はまた届きます。{ $next }
reminder-rests = 🌙 { $name }は今お休みです。
still-rests = 🌙 <b>{ $name }</b>は痛みがあったので、{ $until }までお休みです。
rests = 🌙 { $name }は{ $until }までお休みです。
button-end-rest = ▶️ お休み終了：{ $name }

## Left alone until they may go on

waits-to-ask =
    🤍 よい考えです。相談がすむまで静かにしています。リマインダーもおたよりも送りません。

    続けてよいとなったら、教えてください。
ask-may-go-on =
    🤍 先に医師か理学療法士の話を聞いてから、とのことでしたので、今は静かにしています。

    続けてよいと言われましたか？
button-not-yet = まだです
stays-quiet = 🤍 わかりました。静かにしています。続けてよいとなったら /resume と送ってください。
standing-held = 🤍 続けてよいと教えてもらうまで、静かにしています。

## The question of the start

ask-check-first =
    <b>合わないものをすすめないよう、ひとつだけ聞かせてください：</b>

    妊娠中、背骨の手術を受けたことがある、骨粗しょう症がある、最近けがをした。どれか当てはまりますか？
button-checks-first = はい、どれか当てはまる
button-checks-nothing = いいえ
check-first =
    <b>教えてくれてありがとうございます。</b>妊娠中、背骨の手術のあと、骨粗しょう症、最近のけががある人は、始める前に医師か理学療法士に相談してください。何が合い、何を避けるとよいか、教えてもらえます。

    その間、先に進んでもかまいません。または、相談がすんだと教えてもらうまで待ちます。
button-wait-to-ask = 相談するまで待って
conditions = 🛡 <b>何に気をつけましょう？</b>自動で届くものから、合わないものを外します。自分でプランに入れたものは、そのまま残ります。
which-conditions = <b>当てはまるものをタップしてください。</b>関係する体操を外します。医師か理学療法士がしてよいと言ったら、もう一度タップすれば戻ります。
button-conditions = 🛡 気をつけること
condition-pregnancy = 妊娠中
condition-spinal-surgery = 背骨の手術
condition-osteoporosis = 骨粗しょう症
condition-recent-injury = 最近のけが
condition-knees = ひざ
condition-wrists = 手首
condition-balance = バランス
condition-hip-replacement = 人工股関節
nothing-to-check = 👍 ありがとうございます。変わることがあれば、続ける前に医師か理学療法士に相談してください。

## Words that come first

crisis =
    <b>話してくれてよかったです。今、こんなにつらいのですね。ひとりで抱え込まなくていいのです。</b>

    どうか今、誰かに話してください。信頼できる人でも、昼も夜も話を聞いてくれる相談窓口でも。
crisis-emergency = 自分を傷つけてしまいそうなときは、今すぐお住まいの地域の緊急通報番号に電話してください。
crisis-emergency-numbers = 自分を傷つけてしまいそうなときは、今すぐ電話してください：<b>{ $numbers }</b>
crisis-lines = 相談窓口：<b>{ $lines }</b>
crisis-find = お住まいの地域の相談窓口を探す：https://findahelpline.com
crisis-quiet = 私はただのボットです。今日は静かにしています。
relief = 🌿 それはよかったです。よければ記録しましょう。今日の腰や背中の調子は、0（痛みなし）から10で、いくつですか？
