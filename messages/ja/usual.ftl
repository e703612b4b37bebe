## The hour at which something is usually done

usual-offered = { $icon } これは最近{ $of }回のうち{ $times }回、{ $due }ではなく{ $then }ごろでした。これからはその時間に来ましょうか？
usual-take = はい、{ $then }に
usual-keep = いいえ、{ $due }で
usual-kept = 👍 このままにします。もう聞きません。
