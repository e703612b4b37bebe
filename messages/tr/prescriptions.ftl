# The operator's plans, which a link shows and a tap takes. Their own words come from plans/NAME.toml.

prescription-title = 📝 <b>{ $title }</b>
prescription-from = <i>Bu botu işleten kişi aracılığıyla gelen bir plan: { $from }.</i>
prescription-from-operator = <i>Bu botu işleten kişinin bir planı.</i>
prescription-word = <blockquote>{ $word }</blockquote>
prescription-dose = – { $dose }
prescription-dose-instead = – { $dose } (kendi belirlediğinin yerine: { $own })
prescription-note = Sana verdilerse senin içindir. O günden bu yana sırtında bir şey değiştiyse almadan önce onlara sor. İçindeki her şey sonradan /plan ve /exercise ile değiştirilebilir.
prescription-now =
    <b>Şu anki planın</b>, başka bir şey seçmezsen kalır:
    { $lines }
prescription-many =
    { $count ->
        [1] bir hatırlatma; /plan gösterir
       *[other] { $count } hatırlatma; /plan gösterir
    }
prescription-taken = ✅ Plan alındı: <b>{ $title }</b>. { $next }
prescription-aside =
    Onun için kenara kondu, geri konabilir:
    { $lines }
prescription-waits = 📝 <b>{ $title }</b> senin için hazır; birazdan göstereceğim.
prescription-gone = 📝 Bağlantındaki planı bulamadım; değiştirilmiş ya da geri çekilmiş olabilir. Sana verenden yeni bir bağlantı iste. Onsuz da başlayabilirsin.
prescription-gone-kept = 📝 Bağlantındaki planı bulamadım; değiştirilmiş ya da geri çekilmiş olabilir. Sana verenden yeni bir bağlantı iste. Kendi planın olduğu gibi duruyor.
clock-known = ✅ <b>{ $city }, { $time }.</b> İşte geldiğin plan.
notice-already-taken = Bu plan sende zaten var ✓
button-prescription-take = ✅ Al
button-prescription-desk = Onun yerine “Masa başı” ile başla
button-prescription-instead = ✅ Planımın yerine
button-prescription-beside = ➕ Planımın yanına
button-prescription-keep = Planım olduğu gibi kalsın
button-prescription-back = ↩️ Planımı geri koy
