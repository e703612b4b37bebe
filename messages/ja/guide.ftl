# Guided sessions: one message that walks through an exercise.

button-guide = ▶️ ガイド
button-guide-today = ▶️ 今日のひと通り · { $length }
button-guide-session = ▶️ ひと通りやる
guide-part = { $part }／{ $parts }
guide-ready = 自分のペースで位置についてください。それから一緒に数えます。
button-guide-ready = ▶️ 準備できた
button-guide-by-ear = 🔊 音声で
guide-track =
    🔊 <b>{ $name }</b>、音声版 · { $length }
    再生したら、体操のとおりに寝るか座るかして、目を閉じます。始まりまで5秒あります。

    <i>2音上がる：</i>始める、または保つ。<i>小さな拍：</i>1秒。<i>2音下がる：</i>力を抜く。<i>3音のうち2つが同じ：</i>反対側へ。<i>3音上がる：</i>終わり。
guide-no-track = 🔇 音声で送れませんでした。Telegramで音声メッセージを受け取らない設定かもしれません。カウントダウンはそのまま使えます。
by-ear-menu = 🔊 <b>音声で体操：</b>床の体操で「ガイド」を選んだとき、目を閉じたまま付いていける音声メッセージです。いつ自動で届けましょうか？
by-ear-asked = タップしたときだけ
by-ear-outside-hours = 時間帯の外で
by-ear-always = いつも
button-by-ear = 🔊 音声で
guide-heading = <b>{ $name }</b>
guide-repetition = { $repetition }／{ $repetitions }回
guide-side-repetition = { $side }、{ $repetition }
guide-side-1 = 1つめの側
guide-side-2 = 反対側
guide-about = { $heading } · { $about }
guide-paused = ⏸ <i>一時停止中。ゆっくりどうぞ。</i>
guide-left = { $bar } { $left }秒
guide-left-minutes = { $bar } { $minutes }分
button-guide-back = ‹ 戻る
button-guide-pause = ⏸ 一時停止
button-guide-go = ▶️ 続ける
button-guide-skip = 次へ ›
button-guide-finish = ✅ 戻った
button-guide-stop = ⏹ やめる
guide-half-way = 🔄 <b>半分です。</b>残り{ $length }。折り返すのによいところです。気持ちよい分だけで十分です。
guide-stopped = ⏹ <b>{ $name }</b>：{ $length }でやめました。少しでも体のためになります。記録しますか？
button-guide-count = ✅ 記録する
button-guide-drop = いいえ
guide-over =
    { $count ->
        [0] 🌿 わかりました。今はここまでで十分です。記録はしていません。
       *[other] 🎉 <b>お疲れさまでした。</b>{ $count }つの体操を記録しました。
    }
guide-felt = 全体としてどうでしたか？
guide-left-off = ⏹ 別のものを始めたので、こちらはここで終わります。
