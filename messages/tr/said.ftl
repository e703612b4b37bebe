# What is said back to people's own words.

## Counting

said-count-as = <b>{ $name }</b>, { $length }: ne olarak sayayım? Aklımda tutarım.
said-count-as-first = <b>{ $name }</b>: ne olarak sayayım? Aklımda tutarım.
said-how-long = <b>{ $name }</b>: ne kadar sürdü? Dokun, sayayım.
said-count-as-button = { $activity } · { $length }
movement-cycling = Bisiklet
movement-swimming = Yüzme
movement-running = Koşu
movement-dancing = Dans
movement-gardening = Bahçe işi
movement-yoga = Yoga
movement-pilates = Pilates
movement-gym = Spor salonu
movement-tai-chi = Tai chi
movement-ball-games = Top oyunları
movement-cardio = Kardiyo
movement-climbing = Tırmanış
moved-line = 🌿 { $name }: { $count } seans, { $length }
counted-on = ✅ Sayıldı ({ $date }): { $what } ({ $length }).
counted-yesterday = ✅ Dün için sayıldı: { $what } ({ $length }).
counted-on-day = O gün: { $tallies }.
said-later-or-done = { $length }: bu kadar mı yaptın, yoksa bu kadar sonra mı geleyim?
said-done-for-button = ✅ Yaptım · { $length }
said-later-in-button = ⏰ { $length } sonra
said-comes-back = ⏰ { $name } zaten ertelendi. Yeniden geliyorum: { $when }.
said-closed-done = ✅ { $name }: bu zaten sayıldı.
said-closed-skipped = 🌿 { $name }: bunu bugünlük kenara koydun, sorun değil.
said-closed-passed = 🌿 { $name }: bunun zamanı geçti, yapılacak bir şey kalmadı.
said-nothing-open = 🌿 Şu an seni bekleyen bir hatırlatma yok. { $next }
said-corrected = ✏️ O mesajı değiştirdin, ben de önceki hâlini geri aldım.
said-not-done = 🌿 Sorun değil. Bir şey sayılmadı, bir şey kaybolmadı; sıradaki planlandığı gibi gelir.

## Reminders

said-which-reminder = 🗓 { $what }: ne zaman hatırlatayım? Birine dokun ya da söyle: “hafta içi saat 17”.
said-remind-of-what =
    Yalnızca sırtına iyi gelen şeyleri hatırlatabilirim: ayağa kalkmak, yürümek, esnemek ya da güçlenmek. Hangisi?

## Pauses

said-pause-till = ⏸ Ne zamana kadar sessizlik?
said-pause-till-button = { $until } kadar
said-pause-from = ⏸ Sessizlik, { $from }: ne kadar süre?
said-pause-next-year = { $date } bu yıl bir daha gelmiyor. Sessizlik { $until } kadar sürsün mü?
said-pause-next-year-button = { $until } kadar
said-pause-for-ever = Sonu yoksa, artık hiç hatırlatma yok demektir. Yaptıklarının hepsi saklı; /start onları yeniden açar.

## Hours

said-which-hours = Hafta içi hangi saatler? Ya da bana söyle: /hours pzt-cum 9-12

## Talk

said-greeting = 👋 Merhaba! Seni görmek güzel. { $next }
nod = 👍
said-noted = 👌
said-no = 🌿 Peki, öyleyse olmasın. Bir şey değişmedi.
said-apology = 🌿 Özür dilenecek bir şey yok.
said-farewell = 👋 Kendine iyi bak. { $next }
said-how-are-you = 🌿 Ben bir programım, hep iyiyim. Sırtın nasıl? /pain 0’dan 10’a kadar not eder.
said-thanks = 🌿 Rica ederim. İşine yaradıysa ne güzel; işi yapan sensin.
said-annoyed = Rahatsız ettiğim için kusura bakma. Daha az hatırlatma, bir ara, yoksa hiç mi?
said-who =
    Ben bir botum: hareket etmeyi hatırlatan ve seninle sayan bir program. Yazdıklarımızı kimse okumuyor. Beni işleten kişi benim aracılığımla doktorun olmaz, ben de olmam. Sakladıklarımı /privacy anlatır.
said-bug = Söylediğin için teşekkürler. Bir sorun mu var? Bu botu işleten kişiye ne yaptığını ve ne olduğunu anlat; ben iletemiyorum.

## Schedules

# $hour is the number of the hour, where “at one” differs from “at two”.
schedule-once = bir kez, { $date } saat { $times }
# $hour is the number of the hour, where “at one” differs from “at two”.
schedule-every-other-day = gün aşırı saat { $times }
# $hour is the number of the hour, where “at one” differs from “at two”.
schedule-every-days = { $days } günde bir saat { $times }

## Help with one thing

said-help-done =
    Yaptığını kendi sözlerinle söyle: “20 dakika yürüdüm”, “dün esneme yaptım” ya da /done yürüyüş 20. /undo sonuncuyu geri alır.
said-help-remind =
    Zamanını söyle: “saat 17’de yürümeyi hatırlat”, /remind esneme hafta içi 9:30 ve 15:00, /remind ayağa kalk 45 dakikada bir 9-17. /plan hepsini gösterir ve değiştirir.
said-help-hours =
    Saatlerin, hatırlatmaların kendiliğinden gelebileceği zamandır: /hours pzt-cum 9-12, 13-17. Belli bir saate koyduğun şey yine de gelir.
said-help-pause =
    /pause beni söylediğin kadar susturur: /pause 3 gün, /pause cumaya kadar, /pause hasta. O zamana dek sessizim, serin bekler, /resume arayı erken bitirir.
said-help-why =
    /why hareketin neden işe yaradığını anlatır; uykuyu, stresi ve duruşu da: “oturmak neden sırtımı ağrıtıyor”. Ne zaman yardım alınacağını da söyler.
said-help-pain =
    /pain sırtının nasıl olduğunu 0’dan 10’a kadar saklar: /pain 3. /report sayfasında yaptıklarının yanında durur.
said-help-zone =
    /timezone bana saatinin nerede olduğunu söyler: /timezone Sydney ya da orada saatin kaç olduğu. Hatırlatmaların da birlikte taşınır.
