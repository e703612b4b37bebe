# What the bot says around the exercises, the causes and the safety texts, which have files of
# their own. Telegram's HTML is allowed; values are escaped before they enter.

## Start

welcome =
    👋 <b>Merhaba, { $name }!</b> Ben Limber, sırtlara göz kulak olurum.

    • Senin saatlerinde ayağa kalkmayı, yürümeyi, esnemeyi ve güçlenmeyi hatırlatırım.
    • Her egzersizi hemen yapabileceğin biçimde gösterir, güler yüzle sayarım.
    • Genel iyilik hâli içinim: tanı koymam, doktorun ya da fizyoterapistin yerini tutmam.
welcome-back-on = 👋 Seni görmek güzel. Hatırlatmaların açık. { $next }
welcome-back-will-pause = 👋 Seni görmek güzel. Hatırlatmaların açık; { $from } { $until } kadar ara var. { $next }
welcome-back-paused = 👋 Seni görmek güzel. Hatırlatmalarına { $until } kadar ara verildi; /resume arayı erken bitirir.
ask-zone =
    🕑 <b>Sende saat kaç?</b>

    Uyana dokun, konumunu paylaş ya da şehrini, saat dilimini veya saati yaz.
    <i>Konum, saat dilimini bulmak için kullanılır ve saklanmaz.</i>
ask-zone-now = Şu an seni burada sanıyorum: <b>{ $city }</b>, saat { $time }.
ask-zone-placeholder = Şehir, dilim ya da saat
share-location = 📍 Konumumu paylaş
clock-label = { $time } · { $city }
clock-label-country = { $time } · { $city }, { $country }
which-place = 🕑 Bunlardan hangisi sana en yakın?
place-elsewhere =
    📍 Sen de orada mısın? Saate dokun, ona göre gideyim. Değilsen her şey olduğu gibi kalır.
zones = 🕑 Bu saatlerden hangisi seninkini gösteriyor?
other-times = Hiçbiri
zone-unread =
    Orayı bulamadım. Yakındaki daha büyük bir şehri dene, örneğin <code>Porto</code>; ya da bir dilim, örneğin <code>Europe/Lisbon</code>; ya da saatinin gösterdiğini, örneğin <code>{ $time }</code>.
location-unread =
    O noktadan saat dilimini çıkaramadım. Onun yerine bir şehir yaz, örneğin <code>Porto</code>.
subscribed =
    ✅ <b>{ $city }, { $time }.</b> Başlamak için küçük bir planla hazırsın. { $next }

    /exercise hemen bir egzersiz, /today gününü gösterir, /pause sana ara verir.
zone-changed = ✅ <b>{ $city }, { $time }.</b> Hatırlatmaların orada da saatlerini koruyor. { $next }
ask-place = 📍 <b>Günün çoğunda neredesin?</b> Oraya uyan egzersizleri seçerim.
place-desk = Masa başında
place-feet = Ayakta
place-home = Evde
place-no-floor = Yer olmasın
place-known-desk = 👍 Teşekkürler. /hours içinde masa başında kolayca yapılanları öneririm. Yerde yapılanlar öncesinde ya da sonrasında gelir.
place-known-feet = 👍 Teşekkürler. /hours içinde yere inmeyi gerektirmeyenleri öneririm; mola da oturman demek. Yerde yapılanlar öncesinde ya da sonrasında gelir.
place-known-home = 👍 Teşekkürler. Evde yerin var, o yüzden bazı egzersizler yerde yapılır.
place-known-no-floor = 👍 Teşekkürler. Yere inmen gereken bir şey önermem.
ask-amount = ⚖️ <b>Benden ne kadar istersin?</b> İstediğin zaman değiştirebilirsin.
amount-light = Az · günde yaklaşık 3
amount-steady = Orta · günde yaklaşık 5
amount-close = Çok · günde yaklaşık 8
# Ends the questions of the start, below one of the three amount-known.
ready =
    ⏳ Saatlerinin içinde gelirim ({ $hours }). { $next }

    Hemen bir tane denemek ister misin?
ready-hours = { $days }, { $ranges }
# One line of the hours behind another.
hours-and-more = { $hours }; { $more }
button-try = ▶️ Şimdi bir tane dene · { $minutes } dk
amount-known-light = 👍 Öyleyse az: her iş günü bir mola; yanında yürüyüş, esneme ve güçlendirme.
amount-known-steady = 👍 Öyleyse her iş günü üç mola; yanında yürüyüş, esneme ve güçlendirme.
amount-known-close = 👍 Öyleyse /hours boyunca molalar; yanında yürüyüş, esneme ve güçlendirme.
settings-amount-light = ⚖️ Az: her iş günü bir mola
settings-amount-steady = ⚖️ Orta: her iş günü üç mola
settings-amount-close = ⚖️ Çok: saatlerin boyunca molalar
button-amount = ⚖️ Ne kadar
place-may-change = Bir gün farklı mı? /settings içinde değiştir. Planına kendi koyduğun şey nerede olursan ol gelir.
# A sign in front of what it stands for, mostly on a button.
with-icon = { $icon } { $label }
plan-line = { $icon } <b>{ $what }</b>: { $when }

## Reminders

reminder-heading = { $icon } <b>{ $opening }</b>
# Of an exercise that is known: openings.ftl has the invitations.
reminder-brief =
    { $icon } <b>{ $opening }</b>
    { $name } · { $dose }
reminder-light = { $icon } { $opening } <i>{ $dose }</i>
opening-with-idea = { $opening } { $idea }
thought = <i>{ $thought }</i>
several = Hareket zamanı
several-heading = 🙌 <b>{ $opening }</b>
several-line = { $mark } <b>{ $name }</b> · { $dose }
button-done-one = ✅ { $name }
button-open-one = { $name } ›
exercise-heading = <b>{ $name }</b> · { $dose }
step = { $number }. { $step }
felt = <i>Nerede hissedersin:</i> { $felt }
steps-quote = <blockquote expandable>{ $steps }</blockquote>
gate-quote = <blockquote expandable>{ $gate }</blockquote>
button-done = ✅ Yaptım
button-later = ⏰ Sonra
button-more = ⋯
button-picture = 🎞 Resim
button-hurts-brief = ⚠️ Ağrı
button-hurts = ⚠️ Ağrıyor · Ne zaman yardım almalı
later = ⏰ <b>{ $name }</b>: ne zaman döneyim?
later-minutes = 15 dk sonra
later-hour = 1 saat sonra
later-evening = Bu akşam
later-enough = <b>{ $name }</b>: bunu üç kez erteledin, burada bırakalım. Şimdi mi yaparsın, bugünlük gitsin mi?
offer-move = <b>{ $name }</b>: bunu üç kez erteledin. Günün başka bir saati sana daha iyi uyar mı?
button-move = Artık saat { $time }
moved =
    👍 Taşındı. Bundan sonra:
    { $line }
rest-is-over = ▶️ Ara bitti; yeniden hoş geldin.
button-skip = Bugün olmaz
button-why = Neden?
button-steps = ‹ Adımlara dön
why-exercise = 💡 <b>Neden { $name }?</b>
answers-causes = Şunlara yanıttır: { $causes }. Daha fazlası: /why.
reminder-done = ✅ { $name }: yapıldı.
reminder-skipped = 🌿 { $name }: bugün olmaz.
reminder-later = ⏰ { $name }: birazdan geri gelir.
reminder-missed = { $icon } { $name }: bunun zamanı geçti, yenisi aşağıda.
snoozed = ⏰ { $name }: döneceğim zaman: { $when }.
skipped = 🌿 { $name }: bugün olmaz, sorun değil. Serine dokunmaz.
skipped-next = Yeniden gelişi: { $when }.

counted = ✅ Sayıldı: <b>{ $what }</b>, { $length }.
counted-stand = ✅ Sayıldı: <b>{ $what }</b>.
counted-several = ✅ Sayıldı:
counted-several-yesterday = ✅ Dün için sayıldı:
counted-several-on = ✅ Sayıldı ({ $date }):
counted-line = • <b>{ $what }</b>, { $length }
counted-line-times = • <b>{ $what }</b>, { $times } kez { $length }
enough-today =
    🌙 Bugün { $sessions } oldu, saymayı bıraktım: sırtın payını aldı. Yarın yeniden sayarım.
counted-today = Bugün: { $tallies }.
counted-streak =
    { $days ->
        [1] 🔥 Bir serinin ilk günü.
       *[other] 🔥 { $days } gün üst üste.
    }
counted-again = 🌱 Bu, sırtın içindi.
counted-grown = 🌱 Sürdürdün. Yarından başlayarak: { $dose }.
button-undo = Geri al
felt-easy = 👍 Bunu duymak güzel. Yarından başlayarak: { $dose }.
felt-right = 👍 Güzel. Yarından başlayarak: { $dose }.
felt-too-much = 🌿 Söylemen iyi oldu. Yarından başlayarak: { $dose }.
felt-opens = Bundan sonra bir sonraki adımı da gösterilir; adımlar onu ne zaman atlayacağını söyler.
# Of a guided session of several exercises: a line for each stands below.
felt-whole-easy = 👍 Bunu duymak güzel. Yarından başlayarak:
felt-whole-right = 👍 Güzel. Yarından başlayarak:
felt-whole-too-much = 🌿 Söylemen iyi oldu. Yarından başlayarak:
felt-whole-line = • <b>{ $name }</b> · { $dose }
felt-whole-opens = { $name }: bundan sonra bir sonraki adımı da gösterilir; adımlar onu ne zaman atlayacağını söyler.
felt-taken-back = ↩️ Geri alındı. Nasıl geldiğini söylememişsin gibi.
button-felt-easy = Kolay
button-felt-right = Tam kararında
button-felt-too-much = Fazla
undone = ↩️ Geri alındı: { $what } ({ $length }).
several-undone = ↩️ { $sessions } seans geri alındı.
undone-today-none = Bugün sayılan başka bir şey yok.
nothing-to-undo = Geri alınacak bir şey yok. Ne zaman hareket edersen /done sayar.
ask-done = <b>Ne yaptın?</b> Dokun ya da süresiyle söyle: <code>/done yürüyüş 20</code>
done-unread =
    “{ $part }” ile ne yapacağımı bilemedim. Ne yaptığını ve istersen ne kadar sürdüğünü söyle: <code>/done yürüyüş 20</code>, <code>/done arka bacak</code>, <code>/done güçlendirme 10 dk</code>
done-bad-length =
    “{ $part }” sayabileceğim bir süre değil. Bir saniyeden sekiz saate kadar, şöyle: <code>/done yürüyüş 20</code>

notice-counted = Sayıldı ✓
notice-thanks = Teşekkürler, seçmeme yardımcı oluyor.
notice-already-counted = Zaten sayıldı, aferin ✓
notice-already-skipped = Bunu bugünlük kenara koymuştun.
notice-already-snoozed = Bu birazdan geri gelir.
notice-closed = Bunun zamanı geçti. Ne yaptıysan /done sayar.
notice-undone = Geri alındı
notice-already-undone = O zaten geri alındı.
notice-gone = O artık burada yok. /help neler olduğunu gösterir.

## Why and the library

why-unread = “{ $text }” için henüz yanıtım yok. Şunları anlatabilirim:
why-answered-by = <b>Yanıtı:</b> { $exercises }
why-heading = <b>{ $name }</b>
why-sources = <i>Kaynaklar: { $sources }</i>
why-evidence = <b>Bu ne kadar kesin?</b> { $evidence }
button-approach = Ne işe yarar
button-back-to-causes = ‹ Bütün nedenler
exercises = 🧘 <b>Egzersizler</b>. Birini seç, nasıl yapıldığını göstereyim.
exercises-unread = “{ $text }” diye bir egzersiz bilmiyorum. Bildiklerim şunlar:
button-back-to-exercises = ‹ Bütün egzersizler
button-how = ‹ Nasıl yapılır

## How often an exercise comes

button-wish-more = 🔁 Daha sık
button-wish-never = 🚫 Bana göre değil
button-wish-usual = { $name }: her zamanki gibi
wish-more = 🔁 <b>{ $name }</b> daha sık geliyor.
wish-never = 🚫 <b>{ $name }</b> kendiliğinden gelmiyor.
wished-more = 🔁 <b>{ $name }</b> bundan sonra yaklaşık iki kat sık gelir.
wished-never = 🚫 <b>{ $name }</b> artık kendiliğinden gelmez. Planına kendi koydukların orada kalır.
wished-usual = 👍 <b>{ $name }</b> ötekiler kadar sık gelir.

## The dose of an exercise

button-dose = Ne kadar?
dose-grows = Tam kararında ya da kolay geldiğini söyledikçe küçük adımlarla büyür, en çok: { $dose }. Ara verince, fazla gelince ya da ağrıtınca yeniden küçülür.
dose-own = Bunu kendin belirledin, sen değiştirene dek kalır.
dose-stays = Bu olduğu gibi kalır.
dose-less = − Az
dose-more = + Çok
dose-let-grow = 🌱 Büyüsün
gate-closed = <i>Burada bir sonraki adım var. Bu sana kolay gelince, saydıktan sonra söyle.</i>
button-exercises = Egzersizler

## Day and week

today = 📋 <b>Bugün, { $date } { $weekday }</b>
today-empty = Bugün planlanan bir şey yok.
today-line = { $mark } { $time } { $what }
mark-done = ✅
mark-open = 👉
mark-to-come = 🕑
mark-snoozed = ⏰
mark-skipped = 🌿
mark-missed = ▫️
today-done = Şimdiye dek: { $tallies }.
today-done-nothing = Henüz sayılan bir şey yok; gün hâlâ senin.
today-paused = ⏸ Hatırlatmalarına { $until } kadar ara verildi.
today-will-pause = ⏸ Hatırlatmalarına { $from } { $until } kadar ara var.
today-stopped = 🔕 Hatırlatmaların kapalı. /start onları açar.
stats-week = 📈 <b>Bu hafta</b>
stats-month = 📈 <b>Bu ay</b>
stats-twelve-weeks = 📈 <b>On iki hafta</b>
stats-year = 📈 <b>On iki ay</b>
stats-week-nothing = Bu hafta henüz sayılan bir şey yok. Ayakta bir dakika güzel bir başlangıçtır: /exercise
stats-month-nothing = Bu ay henüz sayılan bir şey yok. Ayakta bir dakika güzel bir başlangıçtır: /exercise
stats-twelve-weeks-nothing = Henüz sayılan bir şey yok. Ayakta bir dakika güzel bir başlangıçtır: /exercise
stats-year-nothing = Henüz sayılan bir şey yok. Ayakta bir dakika güzel bir başlangıçtır: /exercise
stats-line = { $icon } { $count }, { $length }
stats-line-count = { $icon } { $count }
stats-streak =
    { $days ->
        [0] Bir seri, herhangi bir gün tek bir seansla başlar.
        [one] 🔥 Üst üste <b>{ $days } gün</b>.
       *[other] 🔥 Üst üste <b>{ $days } gün</b>.
    }
pain =
    <b>Sırtın bugün nasıl?</b>
    0 hiç ağrı yok, 10 düşünebildiğin en kötüsü. Bu senin için, günlerin nasıl gittiğini görmek için; ağrının nereden geldiğini söylemez.
pain-today = Bugün <b>{ $level }</b> dedin.
pain-level = { $level }
pain-kept = 📝 Bugün için <b>10 üzerinden { $level }</b>. /stats günlerini bir çizgiyle gösterir. Ağrı güçlüyse ya da senin için yeniyse ne zaman yardım alınacağına bak.
button-pain-on = Günde bir kez sor
button-pain-off = Kendiliğinden sorma
button-pain-when = Başka saat
button-pain-menu = 📝 Ağrı sorusu
pain-menu =
    📝 <b>Sırtın nasıl:</b> { $when }, sessizce sorarım; zaten söylediğin günlerde sormam.

    Başka bir saat mi?
pain-menu-off = 📝 <b>Sırtın nasıl:</b> kendiliğimden sormuyorum. /pain istediğin zaman not eder.
chart-pain = Ağrı, 0–10
stats-score = 🌱 Alışkanlık puanı 100 üzerinden <b>{ $score }</b>.
stats-rules =
    <i>Seri, en az bir seans olan günleri sayar. “Bugün olmaz”, ara ve hatırlatmasız günler onu olduğu gibi bırakır.
    Alışkanlık puanı, bir şey yaptığın her gün yükselir, yapmayınca yavaşça düşer: iki hafta sonra yolun yaklaşık yarısını gitmiş olur.
    Güçlendirme günü, en az iki büyük kas grubunun çalıştığı gündür: bacaklar, kalçalar, sırt, karın, göğüs, omuzlar ya da kollar.
    DSÖ’nün 150 dakikası tempoludur: sohbet edebilirsin ama şarkı söyleyemezsin.</i>
button-stats-week = Hafta
    .aliases = hafta, bu hafta, haftalık
button-stats-month = Ay
    .aliases = ay, bu ay, aylık
button-stats-twelve-weeks = 12 hafta
    .aliases = on iki hafta, 12 hafta, üç ay, 3 ay
button-stats-year = Yıl
    .aliases = yıl, bu yıl, bir yıl, on iki ay, 12 ay
chart-title-week = Bu hafta
chart-title-month = Bu ay
chart-title-twelve-weeks = On iki hafta
chart-title-year = On iki ay
chart-subtitle = son gün: { $date }
chart-streak =
    { $days ->
       *[other] gün üst üste
    }
chart-score = alışkanlık puanı, 100 üzerinden
chart-calendar = Günlük seanslar
chart-depth-0 = 0
chart-depth-1 = 1
chart-depth-2 = 2
chart-depth-3 = 3–4
chart-depth-5 = 5+
chart-off = izinli gün
chart-walked-week = Yürünen dakika
chart-walked-month = Yürünen dakika
chart-walked-twelve-weeks = Yürünen dakika
chart-walked-year = Haftada yürünen dakika
chart-walked-note = bu hafta { $minutes } / { $goal }
chart-strengthened = Güçlendirme günleri
chart-sessions-week = Seanslar
chart-sessions-month = Haftalık seanslar
chart-sessions-twelve-weeks = Haftalık seanslar
chart-sessions-year = Aylık seanslar
chart-total = toplam
stats-total = <b>Başından beri ({ $date })</b>
length-minutes = { $minutes } dakika
length-seconds = { $seconds } saniye
length-hours = { $hours } saat
length-hours-minutes = { $hours } sa { $minutes } dk

## Rest, settings, data

pause-menu = ⏸ <b>Ne kadar sessiz kalayım?</b> Kendiliğinden biter, serin bekler. /stop sen yeniden başlayana dek olurdu, /delete ise her şeyi siler.
pause-menu-paused = ⏸ Hatırlatmalarına { $until } kadar ara verildi. Değiştirelim mi?
pause-tomorrow = Yarına kadar
pause-days = { $days } gün
pause-hour = 1 saat
pause-date = 📅 Bir tarihe kadar
pause-date-choice = { $date } { $weekday }
pause-dates = 📅 <b>Hangi güne kadar?</b> Başka bir gün yazılabilir: <code>/pause 7 Mart’a kadar</code>
pause-sick = 🤒 Hastayım
pause-holiday = 🏖 Tatil
holiday-menu = 🏖 <b>Ne kadar yoksun?</b> Tarih yazılabilir: <code>/pause tatil 7 Mart’a kadar</code>
pause-unread = Ne kadar olduğunu söyle, en çok bir yıl: <code>/pause 3 gün</code>, <code>/pause 7 Mart’a kadar</code>, <code>/pause hasta</code> ya da düğmeler için yalnızca /pause.
stop-unread = 🔔 “{ $words }” ile ne yapacağımı bilemedim, o yüzden bir şey değişmedi. Bütün hatırlatmaları kapatayım mı, yoksa bir süre sessiz mi kalayım? Birini değiştirmek için /plan aç.
resume-unread = “{ $words }” ile ne yapacağımı bilemedim, o yüzden bir şey değişmedi. Şimdi yeniden başlayayım mı? Başka bir bitiş şöyle yazılır: <code>/pause 7 Mart’a kadar</code>
undo-unread = “{ $words }” ile ne yapacağımı bilemedim, o yüzden bir şey geri alınmadı. Başka sözcük olmadan /undo son sayılanı geri alır.
words-unused = Burada “{ $words }” ile ne yapacağımı bilemedim; yanıt onsuz böyle.
paused-rest = ⏸ Sessizlik, { $until } kadar. İyi dinlen; /resume arayı erken bitirir.
paused-sick = 🤒 Geçmiş olsun. Sessizim, { $until } kadar; serin bekliyor; /resume arayı erken bitirir.
paused-holiday = 🏖 Tadını çıkar. Sessizim, { $until } kadar; serin bekliyor; /resume arayı erken bitirir.
will-pause = ⏸ Sessizlik: { $from } { $until } kadar; o zamana dek her şey planlandığı gibi gelir. { $next }
button-cancel-pause = Arayı iptal et
pause-cancelled = ▶️ Ara iptal edildi. { $next }
resumed = ▶️ Yeniden hoş geldin. { $next }
not-paused = ▶️ Hatırlatmaların zaten açık. { $next }
button-resume = Şimdi devam et
stopped = 🔕 Sen /start diyene dek hatırlatma yok; yaptıklarının hepsi saklı. /pause bir süreliğinedir ve kendiliğinden biter, /delete her şeyi siler.
button-restart = Hatırlatmaları aç
settings = ⚙️ <b>Ayarlar</b>
settings-clock = 🕑 { $city }, { $time }
settings-no-clock = 🕑 Saatini henüz bilmiyorum.
settings-place = 📍 { $place }
settings-no-place = 📍 Nerede olduğunu söylemedin, masa başına göre seçiyorum.
settings-on = 🔔 Hatırlatmalar açık.
settings-will-pause = 🔔 Hatırlatmalar açık. ⏸ { $from } { $until } kadar ara var.
settings-paused = ⏸ Hatırlatmalara { $until } kadar ara verildi.
settings-stopped = 🔕 Hatırlatmalar kapalı.
settings-plan = <b>Planın</b>
button-zone = 🕑 Saat dilimi
button-place = 📍 Bulunduğum yer
button-pictures-on = 🎞 Resimleri göster
button-pictures-off = 🎞 Resim olmasın
button-shown-by = 👥 Kim göstersin
# Dördü de adıyla.
shown-by-menu = 👥 Egzersizleri dört kişi sırayla gösteriyor. İstersen hepsini sana içlerinden biri gösterir.
shown-by-in-turns = Sırayla
shown-by-amina = Amina
shown-by-walter = Walter
shown-by-samuel = Samuel
shown-by-lin = Lin
button-pause = ⏸ Ara ver
button-stop = 🔕 Hatırlatmaları kapat
button-red-flags = ⚠️ Yardım ne zaman?

# Eight lines, so that it is seen whole on a phone.
help =
    ⚠️ <b>Ağrın mı var?</b> “Yardım ne zaman?” hemen aşağıda.
    Hatırlatma gelince düğmeleri yeter.
    Yazman da yeter: “20 dakika yürüdüm”, “bugün olmaz”.
    /today – bugün ne var · /done – ne yaptın
    /exercise – birini gör · /why – nedenleri
    /plan, /remind – hatırlatmalar · /hours – saatleri
    /pause – ara · /stats – nasıl gidiyor
    /settings – geri kalan her şey
button-commands = Bütün yapabildiklerim
button-back-to-help = ‹ Yardım
help-commands =
    <b>Bütün yapabildiklerim</b>
    { $commands }
help-command = /{ $command } – { $description }
privacy =
    🔒 <b>Hakkında neleri saklıyorum</b>
    • sana saatlerinde yazabilmek için Telegram numaran, dilin ve saat dilimin;
    • günün çoğunda nerede olduğun, benden ne kadar istediğin, planın ve neyin ardından geldiği, araların, her hatırlatmanın ne zaman ve ne kadar kısa gönderildiği ve nasıl yanıtladığın, bir şeyi kaç kez söylediğim ve dört hafta boyunca sana hangi duyuruların gittiği;
    • saymak için ne yaptığın ve ne zaman, nasıl geldiği, başka hareketlerin ne sayıldığı; söylediysen sırtının nasıl olduğu;
    • söylediysen, yeniden yapmak istediğin şey kendi sözlerinle ve ne kadar zor olduğu; /settings onu unutur;
    • bir doktora ya da fizyoterapiste danışana dek beklediğin, ama hangi belirti olduğu asla; sıkıntıdayken yazdıklarından hiçbir şey;
    • /settings içinde dikkat etmem için dokundukların, örneğin dizlerin; sen geri alana dek.

    Yazdığın öbür şeyler yalnızca yanıt verene dek, geri sorduğum yerde de bir sonraki sözüne ya da yarım güne dek saklanır; adın ve konumun hiç. Hepsi bu botu işleten kişinin tek bir veritabanında durur, başka kimseye gitmez. Bir süre sonra bir günün ayrıntıları toplamlarına dönüşür. /export her şeyi bir dosya olarak verir, /delete hemen ve kalıcı olarak siler; daha önce alınmış yedekler atıldıklarında seni de unutur.
calendar-caption = 🗓 Telefonundaki takvim için planın.
export-caption = 📦 Hakkında sakladığım her şey, başka programların okuyabileceği biçimde.
ask-erase =
    <b>Her şey silinsin mi?</b> Planın, sayımın ve serin o zaman gider, kimse geri getiremez. /export önce sana bir kopya çıkarır.

    Yalnızca hatırlatmalardan mı bıktın? /pause bir süre, /stop sen yeniden başlayana dek sessizdir; ikisi de yaptıklarını saklar.
button-erase = Evet, her şeyi sil
button-keep = Hayır, kalsın
erased = 🧹 Seninle ilgili her şey silindi. Sırtına iyi bak; /start baştan başlatır.
kept = Her şey olduğu gibi kaldı.
not-understood =
    Bunu anlamadım. Şunları deneyebilirsin:
    • /done ya da daha ayrıntılı <code>/done yürüyüş 20</code>
    • bir egzersiz görmek için /exercise
    • nedenler için /why
    • geri kalan her şey için /help
not-understood-done =
    Bunu anlamadım. Sayılsın istiyorsan ne yaptığını ve ne kadar sürdüğünü söyle:
    • <code>20 dakika yürüdüm</code>
    • <code>dün esneme yaptım</code>
    • <code>/done arka bacak 5 dk</code>
not-understood-remind =
    Bunu anlamadım. Hatırlatma istiyorsan neyi ve ne zaman olduğunu söyle:
    • <code>saat 17:30’da yürümeyi hatırlat</code>
    • <code>/remind esneme hafta içi 9:30 ve 15:00</code>
    • <code>/remind ayağa kalk 45 dakikada bir 9-17</code>
not-understood-hours =
    Bunu anlamadım. Hatırlatmaların hangi saatlerde gelebileceğini söylüyorsan şöyle yazılır:
    • <code>/hours pzt-cum 9-12, 13-17</code>
    • <code>9’dan 17’ye kadar çalışıyorum</code>
    • <code>/hours hafta sonu yok</code>
not-understood-pause =
    Bunu anlamadım. Sessizlik istiyorsan ne kadar olduğunu söyle:
    • <code>/pause 3 gün</code>
    • <code>saat 15:00’e kadar ara ver</code>
    • <code>/pause tatil 7 Mart’a kadar</code>
private-only = İnsanlarla baş başa konuşurum: sırtın yalnızca seni ilgilendirir. Benimle bir sohbet aç ve /start de.
button-open-chat = Sohbeti aç
too-many-acts =
    🐢 Bu, aynı anda yetişebileceğimden fazla. Bir nefes al, birkaç dakikaya yeniden seninleyim.
    Hatırlatmaların yine de gelir.
notice-too-many-acts = Bu, aynı anda yetişebileceğimden fazla. Bana birkaç dakika ver.
our-fault = Benim tarafımda bir şey ters gitti ve not edildi. Sana ait hiçbir şey kaybolmadı; lütfen yeniden dene.

## Words in between

next = Sıradaki: { $what }, { $when }.
next-none = Planlanan bir şey yok.
# $hour is the number of the hour, where “at one” differs from “at two”.
when-today = bugün saat { $time }
# $hour is the number of the hour, where “at one” differs from “at two”.
when-tomorrow = yarın saat { $time }
# $hour is the number of the hour, where “at one” differs from “at two”.
when-weekday = { $weekday } saat { $time }
# $hour is the number of the hour, where “at one” differs from “at two”.
when-date = { $date } saat { $time }
# Before “kadar”: “saat 15:00 olana kadar”, “cumaya kadar”, “7 Mart tarihine kadar”.
until-today = saat { $time } olana
until-tomorrow = yarına
until-weekday = { $weekday }
until-date = { $date } tarihine
# With its postposition: “yarından başlayarak”, “7 Mart tarihinden başlayarak”.
from-today = saat { $time } itibarıyla
from-tomorrow = yarından başlayarak
from-weekday = { $weekday } başlayarak
from-date = { $date } tarihinden başlayarak
days-daily = her gün
days-weekdays = hafta içi
    .alone = Hafta içi
days-weekend = hafta sonu
    .alone = Hafta sonu
days-span = { $first } { $last } kadar
    .alone = { $first } – { $last }
# $hour is the number of the hour, where “at one” differs from “at two”.
schedule-at = { $days } saat { $times }
schedule-every = { $days } { $ranges } { $interval }
schedule-every-hours-daily = saatlerin içinde { $interval }
schedule-every-hours = { $days }, saatlerin içinde { $interval }
schedule-range = { $from }–{ $to }
    .every = { $from }–{ $to } arasında
schedule-range-brief = { $from }–{ $to }
interval-hours =
    { $hours ->
        [1] saatte bir
       *[other] { $hours } saatte bir
    }
interval-minutes = { $minutes } dakikada bir
weekday-1 = Pazartesi
    .on = pazartesi
    .until = pazartesiye
    .from = pazartesiden
    .to = pazartesiye
    .every = pazartesi
weekday-2 = Salı
    .on = salı
    .until = salıya
    .from = salıdan
    .to = salıya
    .every = salı
weekday-3 = Çarşamba
    .on = çarşamba
    .until = çarşambaya
    .from = çarşambadan
    .to = çarşambaya
    .every = çarşamba
weekday-4 = Perşembe
    .on = perşembe
    .until = perşembeye
    .from = perşembeden
    .to = perşembeye
    .every = perşembe
weekday-5 = Cuma
    .on = cuma
    .until = cumaya
    .from = cumadan
    .to = cumaya
    .every = cuma
weekday-6 = Cumartesi
    .on = cumartesi
    .until = cumartesiye
    .from = cumartesiden
    .to = cumartesiye
    .every = cumartesi
weekday-7 = Pazar
    .on = pazar
    .until = pazara
    .from = pazardan
    .to = pazara
    .every = pazar
month-1 = Ocak
month-2 = Şubat
month-3 = Mart
month-4 = Nisan
month-5 = Mayıs
month-6 = Haziran
month-7 = Temmuz
month-8 = Ağustos
month-9 = Eylül
month-10 = Ekim
month-11 = Kasım
month-12 = Aralık
date = { $day } { $month }
date-year = { $day } { $month } { $year }

## What Telegram shows beside the chat

description =
    Limber sırtına göz kulak olur: senin saatlerinde ayağa kalkmayı, yürümeyi, esnemeyi ve güçlenmeyi hatırlatır, nasıl yapıldığını gösterir, güler yüzle sayar. Başlat’a dokun, saatin kaç olduğunu söyle, hazırsın.

    Genel iyilik hâli içindir, tanı koymaz. Seni kaygılandıran ağrıyı bir doktora ya da fizyoterapiste sor.
short-description = Senin saatlerinde kalkman, yürümen, esnemen, güçlenmen için nazik hatırlatmalar. Sırtın teşekkür eder.

## The plan

plan = 🗓 <b>Planın</b>
plan-empty = Planında henüz bir şey yok. Bir hatırlatma ekle ya da hazır planlardan birini al.
plan-item-next = <i>sıradaki { $when }</i>
plan-item-resting = <i>dinleniyor</i>
plan-item-never = <i>/hours içinde yer bulamıyor</i>
plan-tip = Değiştirmek için birine dokun. Sözle şöyle yazılır: <code>/remind esneme hafta içi 9:30 ve 15:00</code>
button-add = + Ekle
button-presets = Hazır planlar
button-plan = ‹ Plan
button-my-plan = 🗓 Planım
reminder-added = ➕ Eklendi.
reminder-already-planned = 👌 Bu zaten planında var.
button-change = Değiştir
button-times = 🕑 Saatler
button-days = 📅 Günler
button-what = 🔁 Ne
button-rest = ⏸ Dinlensin
button-wake = ▶️ Yeniden gelsin
button-remove = 🗑 Kaldır
button-put-back = ↩️ Geri koy
button-back = ‹ Geri
change-times = <b>Ne zaman?</b> Eklemek ya da kaldırmak için bir saate dokun ya da belli aralıklarla gelsin.
change-times-every = <b>Ne zaman?</b> Ne sıklıkta ve hangi saatlerde olduğunu seç ya da bunun yerine belli bir saate dokun. Başka saatlerin içinde de /hours kuralına uyar.
within-hours = saatlerimin içinde
change-days = <b>Hangi günler?</b>
change-what = <b>Ne olsun?</b> Bir etkinlik, egzersizlerini sırayla alır.
chosen = ✓ { $label }
every-minutes = { $minutes } dk’da bir
reminder-removed =
    🗑 Planından kaldırıldı:
    { $line }
add-menu = <b>Ne hatırlatayım?</b> Alışılmış saatleriyle başlarım, sen istediğin gibi değiştirirsin. Ya da sözle: <code>/remind yürüyüş 12:30 her gün</code>
preset-line = <b>{ $name }</b>: { $about }
preset-heading =
    <b>{ $name }</b>
    { $about }
presets = <b>Hazır planlar.</b> Almadan önce birine bak.
preset-desk = Masa başı
    .about = Oturmaya molalar, bir yürüyüş, bir esneme; iki akşam güçlendirme.
preset-feet = Ayakta
    .about = Ayakta durmaya molalar, bir esneme, akşam bir yürüyüş; iki akşam güçlendirme.
preset-home = Evde
    .about = Molalar, bir yürüyüş, bir esneme; yerinin olduğu iki sabah güçlendirme.
preset-no-floor = Yer yok
    .about = Molalar, bir yürüyüş, bir esneme; iki öğleden sonra güçlendirme.
preset-walk-more = Daha çok yürü
    .about = Günde üç kısa yürüyüş, gerisi küçük miktarlarda.
preset-stronger = Daha güçlü
    .about = Haftada üç gün güçlendirme, sabah ve akşam.
preset-note = Şu anki planının yerini alır.
button-take = ✅ Al
wish-no-subject = Neyi hatırlatacağımı göremedim. Önce bir etkinlik ya da egzersiz söyle, şöyle: <code>/remind esneme hafta içi 9:30 ve 15:00</code>
wish-unreadable = “{ $part }” bölümünü okuyamadım. Bir istek şöyle yazılır: <code>/remind esneme hafta içi 9:30 ve 15:00</code>
wish-no-time = Saat kaçta? Şöyle: <code>/remind yürüyüş 12:30 her gün</code>
wish-bad-interval = “{ $part }”: 20 dakikada birden 12 saatte bire kadar yapabilirim, şöyle: <code>/remind ayağa kalk 45 dakikada bir 9-12 13-18 pzt-cum</code>
wish-range-too-short = “{ $part }”: saatler aralıktan kısa ya da başlamadan bitiyor. Şöyle: <code>/remind ayağa kalk 45 dakikada bir 9-12 13-18 pzt-cum</code>
wish-never-comes =
    { $line }
    Böyle anladım ve /hours içinde buna yer yok: hiç gelmezdi. Daha kısa bir aralık ya da belli bir saat olur, şöyle: <code>/remind yürüyüş 12:30 her gün</code>
wish-too-many-times = Bir hatırlatma için günde en çok yirmi dört kez.
wish-mixed = “{ $part }”: ya saatler, örneğin <code>/remind yürüyüş 12:30</code>, ya da bir aralıkla zaman dilimi, örneğin <code>/remind ayağa kalk 45 dakikada bir 9-12 pzt-cum</code>
wish-too-many = Planın dolu: en çok yirmi dört hatırlatma. Önce /plan içinden birini kaldır.
notice-last-day = En az bir gün gerekir. Susturmak için dinlendir.
notice-last-time = En az bir saat gerekir. Susturmak için dinlendir.
notice-too-many-times = Günde en çok yirmi dört kez.
notice-never-comes = Saatlerinin içinde buna yer olmazdı.
notice-range-too-short = Bu saatler aralıktan kısa.
weekday-letter-1 = P
weekday-letter-2 = S
weekday-letter-3 = Ç
weekday-letter-4 = P
weekday-letter-5 = C
weekday-letter-6 = C
weekday-letter-7 = P
month-short-1 = Oca
month-short-2 = Şub
month-short-3 = Mar
month-short-4 = Nis
month-short-5 = May
month-short-6 = Haz
month-short-7 = Tem
month-short-8 = Ağu
month-short-9 = Eyl
month-short-10 = Eki
month-short-11 = Kas
month-short-12 = Ara
weekday-short-1 = Pzt
weekday-short-2 = Sal
weekday-short-3 = Çar
weekday-short-4 = Per
weekday-short-5 = Cum
weekday-short-6 = Cmt
weekday-short-7 = Paz

## Hours

hours =
    ⏳ <b>Saatlerin</b>
    { $lines }

    Bunların dışında, bilerek belli bir saate koydukların dışında bir şey gelmez. Değiştirmek için bir güne dokun ya da şöyle söyle: <code>/hours 9-12, 13-18; cum 9-14; cmt, paz yok</code>
hours-leave-out =
    Bu saatlerin içinde buna yer yok, o yüzden gelmez:
    { $lines }
hours-line = { $days }: { $ranges }
hours-never = hiç yok
hours-weekdays = Pzt–Cum
hours-day = <b>{ $day }</b>: hangi saatler?
hours-day-now = Şu an: { $ranges }.
hours-free = yok
hours-unread = “{ $part }” bölümünü okuyamadım. Saatler şöyle yazılır: <code>/hours 9-12, 13-18; cum 9-14; cmt, paz yok</code>
button-hours = ⏳ Saatler

## Backing off

would-suit = 🌿 Hatırlatmalarım bu aralar günlerine uymuyor gibi; olur böyle. Başka bir şey daha iyi uyar mı? Ses çıkmazsa daha seyrek gelirim.
would-suit-times = Başka saat
would-suit-fewer = Daha az
would-suit-pause = Bir ara
one-minute = 🌱 Bir dakika sırtına iyi gelir. Olduğun yere sığar.
button-one-minute = ▶️ Şimdi bir dakika
wakes-up = 👋 Senden haber almak güzel. Hatırlatmaların yeniden geliyor. { $next }
falls-asleep = 😴 Rahatsız etmek istemem, uyumaya gidiyorum. Yaptıklarının hepsi saklı. Herhangi bir şey söyle, hatırlatmaların geri gelsin.
