# The operator's plans, which a link shows and a tap takes. Their own words come from plans/NAME.toml.

prescription-title = 📝 <b>{ $title }</b>
prescription-from = <i>このボットの運営者を通じて届いた、{ $from }からのプランです。</i>
prescription-from-operator = <i>このボットの運営者からのプランです。</i>
prescription-word = <blockquote>{ $word }</blockquote>
prescription-dose = – { $dose }
prescription-dose-instead = – { $dose }（自分で決めた「{ $own }」の代わり）
prescription-note = あなたに渡されたプランなら、あなたのためのものです。そのあと腰や背中の様子が変わったなら、使う前にその人に聞いてください。中身はあとから /plan と /exercise で全部変えられます。
prescription-now =
    <b>今のプラン</b>（変えない限り残ります）：
    { $lines }
prescription-many =
    { $count ->
        [1] リマインダー1件。/plan で見られます
       *[other] リマインダー{ $count }件。/plan で見られます
    }
prescription-taken = ✅ <b>{ $title }</b>にしました。{ $next }
prescription-aside =
    代わりに外したもの（いつでも戻せます）：
    { $lines }
prescription-waits = 📝 <b>{ $title }</b>を用意しています。すぐにお見せします。
prescription-gone = 📝 リンクのプランが見つかりませんでした。変更されたか、取り下げられたのかもしれません。渡してくれた人に、新しいものを頼んでください。なくても始められます。
prescription-gone-kept = 📝 リンクのプランが見つかりませんでした。変更されたか、取り下げられたのかもしれません。渡してくれた人に、新しいものを頼んでください。今のプランはそのままです。
clock-known = ✅ <b>{ $city }、{ $time }。</b>お待ちかねのプランはこちらです。
notice-already-taken = このプランはもう使っています ✓
button-prescription-take = ✅ これにする
button-prescription-desk = 「デスク」から始める
button-prescription-instead = ✅ 今のプランと替える
button-prescription-beside = ➕ 今のプランに足す
button-prescription-keep = 今のプランのまま
button-prescription-back = ↩️ 前のプランに戻す
