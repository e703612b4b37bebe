# Türkçede insanların yaptıklarını, istediklerini ve hissettiklerini söyledikleri sözler. Yazım kuralları
# messages/en/words.ftl dosyasının başında.

## Sözcüklere eklenen ekler

typed-suffix = de, da, te, ta, den, dan, ten, tan, ye, ya, e, a, i, ı, u, ü, yi, yı, yu, yü, nin, nın, in, ın, lar, ler, dayım, deyim, yım, yim, im, ım, leri, ları, yla, yle, la, le, nda, nde, ndan, nden, nun, nün, un, ün, sini, sını

## Sayılar

typed-number-0 = sıfır
typed-number-1 = bir
typed-number-2 = iki
typed-number-3 = üç
typed-number-4 = dört
typed-number-5 = beş
typed-number-6 = altı
typed-number-7 = yedi
typed-number-8 = sekiz
typed-number-9 = dokuz
typed-number-10 = on
typed-number-11 = on bir
typed-number-12 = on iki
typed-number-13 = on üç
typed-number-14 = on dört
typed-number-15 = on beş
typed-number-16 = on altı
typed-number-17 = on yedi
typed-number-18 = on sekiz
typed-number-19 = on dokuz
typed-number-20 = yirmi
typed-number-21 = yirmi bir
typed-number-22 = yirmi iki
typed-number-25 = yirmi beş
typed-number-30 = otuz
typed-number-35 = otuz beş
typed-number-40 = kırk
typed-number-45 = kırk beş
typed-number-50 = elli
typed-number-55 = elli beş
typed-number-60 = altmış
typed-number-70 = yetmiş
typed-number-80 = seksen
typed-number-90 = doksan
typed-number-100 = yüz
typed-number-half = yarım, ½
typed-number-quarter = çeyrek, ¼
typed-number-three-quarters = ¾
typed-number-and-half = <number> buçuk, <number> ½
typed-level-of-ten = on|10 üzerinden <number>, <number> bölü on|10

## Süreler

typed-unit-second = sn, saniye, saniyelik
typed-unit-minute = dk, dak, dakika, dakikada, dakikalık, dkda, dklık
typed-unit-hour = saat, saatte, saatlik, sa, saatliğine
typed-unit-day = gün, günde, günlük, günlüğüne
typed-unit-week = hafta, haftada, haftalık, haftalığına
typed-unit-month = ay, aylık, aylığına, ayda
typed-unit-year = yıl, sene, yıllık, yılda
typed-unit-distance = km, kilometre, metre, adım
typed-unit-times = kez, kere, defa, tekrar, set, x
typed-length-15m = çeyrek saat, on beş dakika
typed-length-45m = üç çeyrek saat
typed-length-60m = önümüzdeki saat, bir saat
typed-length-half = yarım <unit>
typed-length-one = bir <unit>, bir <unit> daha
typed-length-and-half = <length> buçuk
typed-times-1 = bir kez, bir kere, bir defa
typed-times-2 = iki kez, iki kere, iki defa
typed-times-3 = üç kez, üç kere, üç defa

## Saatler

typed-clock-hour = saat <hour>, <hour> gibi, <hour> civarı, <hour> sularında, saat <hour> gibi
typed-clock-half-past = saat <hour> buçuk, <hour> buçukta, saat <hour> buçukta
typed-clock-quarter-past = <hour> yi|yı|i|ı|u|ü|e|a çeyrek geçe, <hour> çeyrek geçe
typed-clock-quarter-to = <hour> ye|ya|e|a çeyrek kala, <hour> çeyrek kala
typed-clock-minutes-past = <hour> yi|yı|i|ı|u|ü|e|a <minute> geçe
typed-clock-minutes-to = <hour> ye|ya|e|a <minute> kala
typed-clock-am = sabah <clock>, sabah saat <clock>, sabahın <clock>
typed-clock-pm = akşam <clock>, öğleden sonra <clock>, akşam saat <clock>, öğleden sonra saat <clock>, gece <clock>
typed-clock-12-00 = öğlen on iki, öğle vakti on iki
typed-clock-24-00 = gece yarısı
typed-clock-range = <clock> den|dan|ten|tan <clock> (ye|ya|e|a) (kadar), <clock> ile <clock> arası|arasında, <clock> <clock> arası|arasında, saat <clock> den|dan|ten|tan <clock> (ye|ya|e|a) (kadar)
typed-part-morning = sabah, sabahları, her sabah, sabahleyin
typed-part-noon = öğle, öğlen, öğle arası, öğle yemeği, öğleyin, öğlenleri, öğle vakti, öğle molası
typed-part-afternoon = öğleden sonra, öğleden sonraları, her öğleden sonra, ikindi
typed-part-evening = akşam, akşamları, her akşam, akşamleyin, akşamüstü
typed-part-night = gece, geceleri, her gece, geceleyin
typed-today-morning = bu sabah
typed-today-noon = bu öğlen, bugün öğlen
typed-today-afternoon = bu öğleden sonra, bugün öğleden sonra
typed-today-evening = bu akşam, akşama, bugün akşam
typed-today-night = bu gece
typed-cue-after-lunch = öğle yemeğinden sonra, öğlen yemeğinden sonra, yemekten sonra
typed-cue-before-lunch = öğle yemeğinden önce, öğlen yemeğinden önce
typed-cue-after-breakfast = kahvaltıdan sonra, kahvaltı sonrası
typed-cue-coffee = kahveden sonra, kahvemden sonra, kahve içtikten sonra, ilk kahveden sonra, kahve içince
typed-cue-laptop = bilgisayarı kapatınca, bilgisayarı kapattıktan sonra, bilgisayarı kapatmadan önce, laptopu kapatınca, laptopu kapatmadan önce, bilgisayarımı kapatınca
typed-cue-home = eve gelince, eve geldiğimde, eve dönünce, eve varınca, eve girince
typed-cue-before-bed = yatmadan önce, uyumadan önce, yatmadan evvel, uyku öncesi, yatağa girmeden önce, yatarken
typed-cue-after-work = işten sonra, iş çıkışı, işten çıkınca, iş bitince, mesaiden sonra, mesai bitince
typed-cue-before-work = işten önce, işe gitmeden önce, işe başlamadan önce, mesaiden önce
typed-cue-before-dinner = akşam yemeğinden önce
typed-cue-after-dinner = akşam yemeğinden sonra
typed-cue-after-meals = her yemekten sonra, yemeklerden sonra, her öğünden sonra, öğünlerden sonra
typed-cue-wake-up = kalkınca, uyanınca, uyandığımda, kalktığımda, sabah kalkınca, sabah uyanınca

## Günler

typed-weekday-1 = pzt, pt, pazartesi, pazartesileri, her pazartesi, pazartesi günü, pazartesi günleri
typed-weekday-2 = sal, salı, salıları, her salı, salı günü, salı günleri
typed-weekday-3 = çar, çrş, çarşamba, çarşambaları, her çarşamba, çarşamba günü, çarşamba günleri
typed-weekday-4 = per, prş, perşembe, perşembeleri, her perşembe, perşembe günü, perşembe günleri
typed-weekday-5 = cum, cuma, cumaları, her cuma, cuma günü, cuma günleri
typed-weekday-6 = cmt, cts, cumartesi, cumartesileri, her cumartesi, cumartesi günü, cumartesi günleri
typed-weekday-7 = paz, pazar, pazarları, her pazar, pazar günü, pazar günleri
typed-days-daily = her gün, hergün, her günü, haftanın her günü, haftada yedi gün, bütün hafta, tüm hafta
typed-days-weekdays = hafta içi, haftaiçi, hafta içleri, hafta içi her gün, iş günleri, iş günü, çalışma günleri, her iş günü
typed-days-weekend = hafta sonu, haftasonu, hafta sonları, haftasonları, her hafta sonu
typed-days-range = <days> den|dan <days> ye|ya|e|a (kadar), <days> ile <days> arası
typed-days-except = <days> hariç, <days> dışında, <days> değil, <days> haricinde
typed-days-off = <days> yok, <days> tatil, <days> kapalı, <days> boş, <days> olmasın, <days> izinli, <days> çalışmıyorum, <days> hatırlatma yok, <days> gelmesin, <days> istemem, <days> istemiyorum
typed-month-1 = ocak, oca
typed-month-2 = şubat, şub
typed-month-3 = mart
typed-month-4 = nisan, nis
typed-month-5 = mayıs
typed-month-6 = haziran, haz
typed-month-7 = temmuz, tem
typed-month-8 = ağustos, ağu
typed-month-9 = eylül, eyl
typed-month-10 = ekim
typed-month-11 = kasım
typed-month-12 = aralık
typed-date = <day> <month>, <day> <month> <year>
typed-date-range = <day> <month> den|dan|ten|tan <day> <month> a|e|ye|ya (kadar), <day> <day> <month> arası, <day> <month> ile <day> <month> arası
typed-day-today = bugün, bu gün
typed-day-tomorrow = yarın
typed-day-after-tomorrow = öbür gün, yarından sonra, ertesi gün
typed-day-yesterday = dün, dün akşam, dün gece
typed-day-before-yesterday = evvelsi gün, evvelki gün, önceki gün
typed-day-coming = gelecek <days>, önümüzdeki <days>, bu <days>
typed-week-next = gelecek hafta, önümüzdeki hafta, haftaya
typed-week-this = bu hafta, hafta sonuna kadar olan, haftanın sonu

## Sıklık

typed-every = her <length>, <length> bir, <length> da bir, <length> de bir
typed-every-stand = <length> den|dan fazla oturmama izin verme, <length> den|dan fazla oturtma, <length> fazla oturtma
typed-interval-60m = her saat, saat başı, saatte bir, her saat başı
typed-interval-30m = yarım saatte bir, her yarım saat
typed-interval-90m = bir buçuk saatte bir
typed-interval-2h = iki saatte bir
typed-interval-2d = gün aşırı, iki günde bir, günaşırı
typed-interval-3d = üç günde bir
typed-often-1-week = haftada bir, haftada bir kez, haftada bir kere
typed-often-2-week = haftada iki kez, haftada iki kere, haftada iki defa, haftada iki
typed-often-3-week = haftada üç kez, haftada üç kere, haftada üç defa, haftada üç
typed-often-2-day = günde iki kez, günde iki defa, günde iki kere
typed-often-3-day = günde üç kez, günde üç defa, günde üç kere
typed-often-1-day = günde bir, günde bir kez, günde bir kere
typed-times-each-day = günde <number> kez|kere|defa, günde <number>
typed-times-each-week = haftada <number> kez|kere|defa|gün
typed-in = <length> sonra, <length> içinde, <length> daha, bana <length> ver
typed-ago = <length> önce, <length> evvel

## Küçük sözler

typed-until = kadar, dek, değin
typed-from = itibaren, beri, başlayarak, geçen hafta, geçen ay, geçen yıl, son zamanlarda
typed-and = ve, sonra da, ayrıca
typed-but = ama, fakat, ancak, yalnız
typed-only = sadece, yalnızca, bir tek
typed-any-time = her zaman, her saat olur, fark etmez, ne zaman olursa
typed-not = değil, hiç, yapmadım, yok, unuttum, yapamadım, kaçırdım
typed-wish = istiyorum, isterim, yapacağım, yapmalıyım, lazım, gerek, gerekiyor, yapmak istiyorum, ihtiyacım var, yapabilir miyim, yapsam mı, edeceğim, gideceğim, çıkacağım, yürüyeceğim, yapmam lazım, yapmam gerek
typed-courtesy = lütfen, teşekkürler, sağ ol, şimdi, bana, sen
typed-filler = bana, ben, benim, beni, sana, seni, de, da, te, ta, den, dan, ye, ya, e, a, i, u, tamam, lütfen, bir, ama, için, kalkmamı, arası, saat, yi, ı, ü, yı, leri, ları, ile, çok, biraz, şimdi, ah, bu, şu, o, bi, mi, mu, musun, ki, işte, hadi, haydi, yani, şey, tam, yaklaşık, aşağı yukarı, galiba, sanırım, belki, hemen, yine, yeniden, tekrar da, artık da, zaten, dışarıda, dışarı, parkta, evde, ofiste, işte bugün, işyerinde, köpekle, köpeğimle, eşimle, arkadaşla, arkadaşımla, her tarafta, her iki tarafta, toplam, toplamda, seans, seansı, egzersizi, egzersizimi, hareketi, hareketini, güzel, güzelce, uzun, küçük, kısa bir, sabahki, akşamki, boyunca, süreyle, süre, seviye, ağrı seviyesi, kadarlık, daha, sonra tekrar, fazla, dakikadan fazla, den fazla, dan fazla

## Yapılan

typed-done = yaptım, tamam yaptım, bitti, bitirdim, tamamladım, tamamlandı, oldu, hallettim, yapıldı, az önce yaptım, şimdi yaptım, hepsini yaptım, ettim, say, kaydet, ekle yaptım, işaretle, saymayı unuttum, işaretlemeyi unuttum, yazmayı unuttum, başardım, tamamdır yaptım, ✅, ✔, ☑, 👍, 👌, 💪
typed-not-done = yürümedim, yapmadım, esnemedim, hiçbir şey yapmadım, yapamadım, yürüyemedim, bugün hiçbir şey yapmadım, hiç yapmadım, daha yapmadım, henüz yapmadım, henüz değil, daha değil, kalkmadım, kalkamadım, esneyemedim, çalışmadım, hareket etmedim, hareket edemedim, unuttum, unutmuşum, vaktim olmadı, vakit bulamadım, zaman bulamadım, fırsat olmadı, fırsat bulamadım, üşendim, tembellik ettim, yetişemedim, güçlendirme yapmadım, egzersiz yapmadım, esneme yapmadım, yürüyüş yapmadım
typed-anything = hiçbir şey, hiçbirini, egzersiz, hareket
typed-all = hepsi, hepsini, her şey, tüm egzersizleri, bütün egzersizleri, tüm hareketleri, bütün hareketleri, bütün seansı, tüm seansı, bütün planı
typed-did-walk = yürüdüm, yürüyüş yaptım, yürüyüşe çıktım, gezdim, yürüyüşe gittim, dolaştım, gezintiye çıktım, köpeği gezdirdim, köpeğimi gezdirdim, yürüyüşümü yaptım, tur attım, doğa yürüyüşü yaptım
typed-did-stand = kalktım, ayağa kalktım, ayaktayım, mola verdim, mola yaptım, molamı verdim, yerimden kalktım, sandalyeden kalktım, ara verdim biraz kalktım, ayakta durdum
typed-did-stretch = esnedim, esneme yaptım, gerindim, esnettim, germe yaptım, esneme hareketleri yaptım, esneme egzersizi yaptım, esnememi yaptım
typed-did-strengthen = güçlendirme yaptım, güçlendim, kuvvet çalıştım, kuvvet çalışması yaptım, güçlendirme egzersizi yaptım, karın çalıştım, antrenman yaptım, core çalıştım
typed-did-hamstring = arka bacağımı esnettim, arka bacağımı gerdim, hamstring esnettim, arka bacak esnettim, arka bacak gerdim
typed-did-hip-flexor = kalçamı esnettim, kalça önümü esnettim, kalça esnettim, psoas esnettim
typed-did-draw-in = karnımı içe çektim, karnımı çektim
typed-counted-walk = yürüyüş
typed-counted-walk-short = kısa yürüyüş
typed-counted-stretch = esneme
typed-counted-strengthen = güçlendirme
typed-counted-stand = mola, molalar
typed-counted-mini-squat = squat, çömelme
typed-counted-bridge = köprü
typed-counted-side-plank = yan plank
typed-counted-heel-raise = topuk yükseltme
typed-counted-sit-to-stand = otur kalk
typed-counted-pelvic-tilt = pelvik tilt
typed-counted-bird-dog = kuş köpek
typed-subject-walk = yürümek, yürüme, yürüyüş yapmak, yürüyüşe çıkmak, yürüyüşe çıkma, yürümemi, yürümeyi, yürüyüşü, yürüyüşe çıkmayı, yürüyüşe çıkmamı, yürüyüş yapmayı, yürüyüş yapmamı, köpeği gezdirmek, köpeği gezdirmeyi
typed-subject-stand = ayağa kalkmak, ayağa kalkmamı, ayağa kalkmayı, kalkmamı, kalkmayı, yerimden kalkmamı, yerimden kalkmayı, sandalyeden kalkmamı, sandalyeden kalkmayı, mola vermemi, mola vermeyi, hareket etmeyi, hareket etmemi, kıpırdamamı
typed-subject-stretch = esnemek, esnememi, esnemeyi, esneme yapmayı, esneme yapmamı, esneme hareketleri, gerinmeyi, gerinmemi
typed-subject-strengthen = güçlendirme, güçlenmek, güçlendirme yapmayı, güçlendirme yapmamı, kuvvet çalışmayı, sırt egzersizleri, bel egzersizleri, sırt güçlendirme, bel güçlendirme, sırt egzersizi, bel egzersizi
typed-subject-hamstring = hamstring, arka bacağı esnetmeyi
typed-subject-draw-in = karnımı içe çekmeyi
typed-subject-pelvic-tilt = pelvik tilt

## Başka hareketler; “.like” en çok neye benzediğini söyler

typed-movement-cycling = bisiklet, bisiklete binmek, bisiklet sürmek, kondisyon bisikleti, spinning, pedal
    .like = walk
typed-moved-cycling = bisiklete bindim, bisiklet sürdüm, pedal çevirdim
typed-movement-swimming = yüzme, yüzmek, havuz, su jimnastiği
    .like = walk
typed-moved-swimming = yüzdüm, yüzmeye gittim, havuza gittim
typed-movement-running = koşu, koşmak, koşma, hafif koşu, jogging, koşu bandı
    .like = walk
typed-moved-running = koştum, koşuya çıktım, koşu yaptım, koşuya gittim
typed-movement-dancing = dans, dans etmek, zumba, halay
    .like = walk
typed-moved-dancing = dans ettim, halay çektim
typed-movement-gardening = bahçe işi, bahçe işleri, bahçe, çim biçme
    .like = walk
typed-moved-gardening = bahçede çalıştım, bahçe işi yaptım, çim biçtim, çimleri biçtim
typed-movement-yoga = yoga, yoga dersi
    .like = stretch, strengthen
typed-moved-yoga = yoga yaptım, yogaya gittim
typed-movement-pilates = pilates
    .like = strengthen, stretch
typed-moved-pilates = pilates yaptım, pilatese gittim
typed-movement-gym = spor salonu, fitness, ağırlık, ağırlık çalışması, crossfit, şınav, kürek, hiit, vücut geliştirme, salon
    .like = strengthen
typed-moved-gym = spor salonuna gittim, salona gittim, ağırlık çalıştım, ağırlık kaldırdım, şınav çektim, spora gittim, fitness yaptım, kürek çektim
typed-movement-tai-chi = tai chi, taichi, tai çi, qi gong, qigong
    .like = stretch, walk
typed-movement-ball-games = futbol, halı saha, basketbol, basket, voleybol, tenis, masa tenisi, badminton, golf, padel, hentbol
    .like = walk
typed-moved-ball-games = futbol oynadım, maç yaptım, halı saha yaptım, basketbol oynadım, basket oynadım, voleybol oynadım, tenis oynadım, masa tenisi oynadım, badminton oynadım
typed-movement-cardio = kardiyo, aerobik, eliptik, step
    .like = walk
typed-moved-cardio = kardiyo yaptım, aerobik yaptım
typed-movement-climbing = tırmanış, tırmanma, duvar tırmanışı, kayak, buz pateni, paten
    .like = walk, strengthen
typed-moved-climbing = tırmandım, tırmanışa gittim, kayak yaptım, paten kaydım

## Hatırlatmalar

typed-remind = hatırlat, hatırlatır mısın, hatırlatsana, hatırlatma kur, hatırlatma ekle, hatırlatıcı kur, hatırlatıcı, hatırlatma, anımsat, haber ver, haber verir misin, uyar beni, beni uyar, bildir, hatırlatma oluştur, yeni hatırlatma, ekle, kur, planla, alarm kur, alarm, unutturma, söyle bana, dürt beni
typed-reminders = hatırlatmalar, hatırlatma, hatırlatmaları, hatırlatmalarım, hatırlatmalarımı, hatırlatmayı, hatırlatmasını, mesajlar, mesajları, mesaj, bildirimler, bildirimleri, bildirim, uyarılar
typed-unplan = sil, kaldır, iptal et, çıkar, kapat, sildir, istemiyorum artık, hatırlatmasın
typed-resume = devam, devam et, devam edelim, şimdi devam et, döndüm, geri döndüm, geldim, geri geldim, arayı bitir, ara bitti, arayı bitirelim, tatilden döndüm, iyileştim, yeniden başla
typed-start-alone = başla, başlat, başlayalım, hadi başlayalım, haydi başlayalım, başlıyorum, hatırlatmaları aç, aç, başlasın
typed-start = hatırlatmaları aç, hatırlatmaları başlat, hatırlatmalarımı aç, hatırlatmaları yeniden aç, hatırlatmaya başla, bildirimleri aç
typed-stop-alone = dur, durdur, yeter, kapat, kes, bırak, sus artık, yeter artık, dur artık, tamam yeter, bitir, son, hepsini kapat, hepsini durdur, her şeyi kapat, beni rahat bırak artık, git, defol, stop, nasıl kapatırım, nasıl durdururum, bunu nasıl kapatırım, nasıl kapatılır
typed-stop = artık hatırlatma, hatırlatma gönderme, hatırlatmaları kapat, hatırlatmaları durdur, hatırlatmalarımı kapat, bütün hatırlatmaları kapat, tüm hatırlatmaları kapat, tüm hatırlatmaları sil, bütün hatırlatmaları sil, mesaj gönderme, mesaj atma, bana mesaj atma, artık mesaj atma, artık yazma, bana yazma, bana artık yazma, bir daha yazma, bir daha mesaj atma, abonelikten çık, bir daha hatırlatma, hatırlatma istemiyorum, artık hatırlatma istemiyorum, hatırlatma yok artık, mesaj istemiyorum, bildirim istemiyorum, bildirimleri kapat, hatırlatmayı bırak, hatırlatmayı kes, artık hatırlatma yok
typed-hours = çalışıyorum, ben çalışıyorum, mesai, mesaim, mesai saatlerim, mesai saatleri, çalışma saatlerim, çalışma saatleri, iş saatlerim, saatlerim, ofisteyim, işteyim, işyerindeyim, masamdayım, işe başlıyorum, işim başlıyor, işten çıkıyorum, işim bitiyor, vardiya, vardiyam, gece vardiyası, gece çalışıyorum, yalnızca hatırlat, saatlerimi değiştir
typed-quiet-hours = den önce yazma, dan önce yazma, den sonra yazma, dan sonra yazma, ten sonra yazma, tan sonra yazma, den önce hatırlatma, den sonra hatırlatma, dan önce hatırlatma, dan sonra hatırlatma, gece yazma, gece mesaj atma, gece hatırlatma, geceleri yazma, gece gelmesin, geceleri gelmesin, çok erken, sessiz saatler

## Aralar ve sonraya bırakma

typed-pause = ara ver, ara verelim, ara, bir ara, biraz ara, mola ver, molaya ihtiyacım var, dinlenmek istiyorum, duraklat, sessiz ol, sessiz kal, sessizlik, sessize al, sessiz, sus, rahat bırak, beni rahat bırak, rahatsız etme, beni rahatsız etme, toplantı, toplantıdayım, toplantıda, toplantım var, görüşmedeyim, telefondayım, meşgulüm, meşgul, işim var, mesaj atma, hatırlatma yapma, bir süre, bir süreliğine, şimdilik, izin günüm, boş günüm, tatil günüm, dinleneyim, dinleniyorum, odaklanmam lazım, çalışmam lazım, askıya al
typed-sick = hasta, hastayım, hastalandım, hasta oldum, hastalık, rahatsızım, raporluyum, istirahatliyim, grip, gribim, grip oldum, nezle, nezleyim, nezle oldum, soğuk algınlığı, üşüttüm, covid, covidim, korona, migren, hastanedeyim, hastanede, iyi değilim, iyi hissetmiyorum, kendimi iyi hissetmiyorum, ateşli hastalık
typed-holiday = tatil, tatildeyim, tatile çıkıyorum, tatile gidiyorum, tatile çıktım, tatildeyiz, izin, izindeyim, izinliyim, yıllık izin, yıllık izindeyim, seyahat, seyahatteyim, seyahate çıkıyorum, yolculuk, yokum, şehir dışındayım, yurt dışındayım, bayram, bayram tatili, kamptayım, iş gezisi
typed-forever = sonsuza kadar, temelli, sonsuza dek, tamamen, süresiz, kalıcı olarak, ikinci bir emre kadar
typed-rest-of-day = günün geri kalanı, günün kalanı, günün geri kalanında, bütün gün, tüm gün, gün boyu, gün sonu, günün sonu
typed-later = sonra, daha sonra, ertele, şimdi değil, birazdan, biraz sonra, şimdi olmaz, şu an olmaz, şu an olmuyor, şimdi yapamam, şu an yapamam, az sonra, bekle, bir dakika, bir saniye, dur bi, bekle biraz, sonraya bırak, sonra hatırlat, daha sonra hatırlat, sonra sor, sonra gel, tekrar sor, yeniden hatırlat, şimdi müsait değilim, şu an müsait değilim, müsait değilim, ötele, kaydır
typed-skip-alone = 👎, ❌, bugün olmaz, bugün değil, bugün yapamam, bugün olmuyor, hayır, yok, olmaz, atla, geç, pas, pas geç, boş ver, boşver, bugün yok, bu sefer olmaz, bu sefer değil, yapamam, yapmam, yapmayacağım, vaktim yok, zamanım yok, vakit yok, zaman yok, çok yoğunum, yorgunum, çok yorgunum, canım istemiyor, istemiyorum, üşendim, başka zaman, bir dahaki sefere, hayır teşekkürler, hayır sağ ol
typed-skip = bugün olmaz, atla, bunu atla, bugün atla, bunu geç, bugün bunu geç, bu seferlik geç, bugünlük geç, bir dahaki sefere
typed-guide-alone = yol göster, rehberlik et, eşlik et, bana eşlik et, birlikte yapalım, beraber yapalım, benimle yap, adım adım göster, yönlendir, rehber
typed-guide = yol göster, eşlik et, bana eşlik et, rehberlik et, adım adım yaptır, birlikte yapalım
typed-how = nasıl, nasıl yapılır, nasıl yapılıyor, nasıl yapacağım, nasıl yaparım, nasıl yapmalıyım, göster, göster bana, bana göster, nedir, ne demek, anlat, açıkla, tarif et, ne kadar yapmalıyım, kaç kez yapmalıyım, kaç kere, ne kadar süre, ne sıklıkta, adımlar, adımları, resmi, videosu, öğret

## Ağrı, nedenler, yer, bot

typed-hurts = ağrı, ağrıyor, ağrım, ağrılar, ağrılarım, ağrım var, ağrısı, acıyor, acı, ağrıtıyor, ağrıdı, ağrıttı, acıdı, acıtıyor, tutuldu, sızlıyor, sızı, of, ahh, tutuk, tutukluk, kasıldı, kramp, lumbago, siyatik, bel ağrısı, sırt ağrısı, bel ağrım, sırt ağrım, canım yanıyor, ağriyor, agriyo, zonkluyor, rahatsız ediyor, gergin
typed-body = sırtım, sırtımı, sırt, sırtımda, sırtımın, belim, belimi, belimde, bel, bele, boynum, boynumu, boyun, omuzlarım, omzum, omurgam, ağrı düzeyi, ağrı seviyesi, ağrım, ağrı puanı
typed-feels = üzerinden, seviye, daha iyi, daha kötü, hissediyorum, hissediyor, düzey, puan, bugün, aşağı yukarı, iyi, kötü
typed-level-0 = ağrı yok, ağrım yok, ağrımıyor, acımıyor, hiç ağrım yok, hiç ağrı yok, ağrısız, ağrım kalmadı, ağrım geçti, ağrı geçti, artık ağrımıyor, sıfır ağrı
typed-why = neden, niye, niçin, ne işe yarar, ne işe yarıyor, sebep, sebebi, sebebi ne, nedeni ne, nedenleri, sebepleri, faydası ne, faydası var mı, faydaları, faydalı mı, yararı ne, yararı var mı, yararlı mı, iyi gelir mi, iyi geliyor mu, iyi mi gelir, zararlı mı, zararı var mı, kötü mü, ne anlamı var, etkisi, etkisi ne, etkiler mi, etkiliyor mu, neye yarar, ne alakası var, ilgisi ne, hakkında, hakkında bilgi, hakkında ne dersin, önemli mi, gerekli mi, en iyisi hangisi, en iyi, doğru mu, yol açar mı, yüzünden mi, bağlı mı, niye önemli, neden önemli
typed-question = mı, mi, mu, mü, midir, mıdır, gerekir mi, yardımcı olur mu, yardım eder mi, işe yarar mı
typed-reason-flexibility = esneklik, esneme, germe, esnemek, tutuk kaslar, gergin kaslar, kas sertliği
typed-reason-core = karın kasları, merkez kaslar, derin kaslar, core, zayıf karın, karın kası, güçlendirme
typed-reason-circulation = oturmak, oturma, dolaşım, yorgunluk, uzun oturmak, uzun süre oturmak, çok oturmak, bütün gün oturmak, sürekli oturmak, kan dolaşımı, hareketsizlik, masa başı, masa başı iş, masa başında çalışmak, ofis işi
typed-reason-weight = kilo, ağırlık, fazla kilo, kilolu olmak, kilo vermek, zayıflamak, şişmanlık, obezite
typed-reason-sleep = uyku, yatak, uyumak, kötü uyku, uykusuzluk, yastık, uyku pozisyonu, az uyumak
typed-reason-stress = stres, gerginlik, kaygı, endişe, sıkıntı, depresyon, moral, ruh hali, tükenmişlik
typed-reason-posture = duruş, postür, sandalye, dik oturmak, oturuş, oturuş şekli, kamburluk, kambur durmak, ergonomi, ergonomik sandalye, korse, bel korsesi, ayakta çalışma masası
typed-reason-youth = gençlik, çocukluk, gençken, çocukken, gençlik alışkanlıkları, okul çantası
typed-yes-alone = evet, olur, tamam, tamamdır, tabii, tabi, peki, yapıyorum, yapıyorum şimdi, hemen, hadi, haydi, olur yapalım, ok, okey, yes, hemen yapıyorum, elbette
typed-zone = yaşıyorum, oturuyorum, bulunuyorum, saat dilimi, saat dilimim, saat dilimini değiştir, saat dilimimi değiştir, saat dilimi yanlış, şehrim, benim şehrim, yaşıyoruz, oturuyoruz
typed-moved = taşındım, taşınıyorum, taşındık, yerleştim, vardım, indim, şu an oradayım, gidiyorum seyahate
typed-clock-here = burada saat, şu an saat, bende saat, saat şu an, saatim, benim saatim, saat şimdi
typed-stats = istatistik, istatistikler, istatistiklerim, ilerleme, ilerlemem, nasıl gidiyorum, nasıl gidiyor, serim, puanım, özet, özetim, bu hafta ne yaptım, haftam nasıldı, haftam nasıl geçti, ne kadar yaptım, kaç kez yaptım, neler yaptım, ne yaptım
typed-report = rapor, raporum, doktor için rapor, doktorum için rapor, doktoruma rapor, fizyoterapist için rapor, fizyoterapistim için, doktor için, doktorum için, pdf, rapor gönder, rapor çıkar
typed-plan-alone = plan, planım, planımı göster, planı göster, hatırlatmalarım, hatırlatmalar, hatırlatmalarımı göster, hangi hatırlatmalar var, programım, program
typed-plan = planımı göster, planı göster, hatırlatmalarımı göster, hatırlatmaları göster, hatırlatmalarımı listele, hangi hatırlatmalarım var, planımı değiştir, planı değiştir, hatırlatmaları değiştir, hatırlatmalarımı değiştir, sıradaki ne, sırada ne var, sıradaki hatırlatma, sonraki hatırlatma ne zaman, bugün ne var, bugün neler var, daha sık hatırlat, daha sık, daha çok hatırlat
typed-settings = ayarlar, ayarlarım, seçenekler, tercihler
typed-exercises = egzersizler, hareketler, egzersiz listesi, hangi egzersizler var, egzersizleri göster, bütün egzersizler, tüm egzersizler, bir egzersiz göster, egzersiz göster, bana bir egzersiz ver, hareket göster, hangi hareketler var, ne yapabilirim
typed-help = yardım, ne yapabilirsin, neler yapabilirsin, neler yapabiliyorsun, ne işe yararsın, bütün yapabildiklerin, bütün yapabildiklerim, nasıl çalışıyor, nasıl çalışıyorsun, nasıl kullanılır, nasıl kullanırım, komutlar, menü, ne yapayım, şimdi ne yapayım, kullanım, kılavuz, help
typed-greeting = merhaba, merhabalar, selam, selamlar, slm, mrb, günaydın, iyi akşamlar, iyi günler, tünaydın, hey, alo, selam limber, merhaba limber, orada mısın, test, deneme, 👋
typed-noted-alone = tamam, tamamdır, tmm, ok, okey, peki, anladım, anlaşıldı, evet, olur, iyi, güzel, iyiyim, fena değil, idare eder, hmm, hı, ha, aa, öyle mi, haha, hahaha, ahaha, sjsj, random, 👍, 👌, ✅, 😂, 😄, 😁, ilginç, haklısın, doğru
typed-no-alone = hayır, yok, olmaz, istemem, istemiyorum, gerek yok, boş ver, boşver, hayır teşekkürler, pek değil, unut gitsin
typed-apology = özür dilerim, pardon, kusura bakma, kusura bakmayın, üzgünüm, affedersin, affet
typed-farewell = hoşça kal, hoşçakal, görüşürüz, iyi geceler, bay bay, bye, güle güle, sonra görüşürüz, yarın görüşürüz, kendine iyi bak, iyi hafta sonları, allaha ısmarladık
typed-how-are-you = nasılsın, naber, ne haber, nbr, nasıl gidiyor hayat, iyi misin, sen nasılsın, ne var ne yok, keyfin nasıl, nasılsınız
typed-undo-alone = geri al, geri, iptal, vazgeç, vazgeçtim
typed-undo = geri al, bunu geri al, sonuncuyu geri al, onu geri al, yanlış oldu, yanlış, yanlış yazdım, yanlışlıkla, hata yaptım, öyle demek istemedim, onu demek istemedim, düzelt, pardon yanlış, saymayı geri al, onu sayma, bunu sayma
typed-thanks = teşekkürler, teşekkür ederim, çok teşekkürler, çok teşekkür ederim, teşekkür, tşk, tşkler, tesekkurler, sağ ol, sağol, sağ olasın, eyvallah, eline sağlık, harika, süper, mükemmel, muhteşem, müthiş, çok iyi, çok güzel, aferin, bravo, helal, helal olsun, bayıldım, sevdim, seni seviyorum, en iyisisin, canımsın, adamsın, işe yarıyor, iyi geldi, iyi geliyor, çok iyi geldi, kendimi iyi hissediyorum, iyi hissediyorum, sırtım daha iyi, belim daha iyi, sırtım iyi, belim iyi, güzel bot, 🙂, 😊, 😀, 😃, 🙏, ❤, ❤️, 🥰, 😍, 💚, 🌿, ☺, 🤗, 🎉
typed-annoyed = kes sesini, sinir bozucu, sinir bozucusun, sinirimi bozuyorsun, saçmalık, saçmalama, saçma, kapa çeneni, çeneni kapat, berbat, berbatsın, rezalet, aptal, salak, gerizekalı, geri zekalı, mal, gıcık, gıcıksın, bıktım, bıktım senden, bıktırdın, sıktın, çok sıkıcı, bunaltıcı, bunalttın, darladın, baydın, yeter be, lanet olsun, lanet, allah kahretsin, bok, siktir, siktir git, hassiktir, defol git, canın cehenneme, işe yaramaz, işe yaramıyorsun, gereksiz, nefret ediyorum, senden nefret ediyorum, çok mesaj, çok fazla mesaj, çok fazla hatırlatma, çok sık, daha az hatırlat, daha az, daha az hatırlatma, daha az mesaj, daha seyrek, spam, rahatsız ediyorsun, 😡, 🤬, 😠, 🖕
typed-who-are-you = sen robot musun, robot musun, bot musun, sen bot musun, kimsin, sen kimsin, sen nesin, nesin sen, insan mısın, sen insan mısın, gerçek misin, gerçek bir insan mısın, yapay zeka mısın, sen yapay zeka mısın, chatgpt misin, seni kim yaptı, seni kim yarattı, seni kim yazdı, seni kim yönetiyor, arkanda kim var, adın ne, ismin ne, orada kimse var mı, bir insanla mı konuşuyorum, makine misin
typed-signs = ne zaman yardım almalı, ne zaman yardım almalıyım, ne zaman yardım, yardım ne zaman, ne zaman doktora gitmeliyim, ne zaman doktora gidilir, doktora gitmeli miyim, doktora gideyim mi, doktora gitmem gerekir mi, doktora gitmem lazım mı, uyarı işaretleri, tehlike işaretleri, kırmızı bayraklar, alarm belirtileri, ciddi mi, bu ciddi mi, tehlikeli mi, bu tehlikeli mi, endişelenmeli miyim, kaygılanmalı mıyım
typed-kept = verilerimi sil, bütün verilerimi sil, tüm verilerimi sil, hesabımı sil, hakkımdaki her şeyi sil, verilerimi indir, verilerimi dışa aktar, verilerimi ver, verilerim, hakkımda ne biliyorsun, hakkımda neler biliyorsun, neleri saklıyorsun, ne saklıyorsun, hangi verileri saklıyorsun, yazdıklarımı kim okuyor, kim görebilir, kim okuyabilir, gizlilik, kvkk, gdpr, verilerimi satıyor musun, kişisel veriler, veri koruma
typed-bug = hata, hata var, bir hata var, hata bildir, hata bildirmek istiyorum, çalışmıyor, çalışmıyorsun, bozuk, bozuldu, arıza, sorun var, bir sorun var, sorun bildir, bug, hatırlatmadın, bana hatırlatmadın, neden hatırlatmadın, niye hatırlatmadın, hatırlatmayı unuttun, hatırlatma gelmedi, hatırlatmalar gelmiyor, hatırlatma geç geldi, şikayet, şikayetim var, öneri, önerim var, geri bildirim, iletişim, destek
typed-buddies = çemberim, çemberlerim, çember, arkadaşlarım, çemberimde kim var, arkadaş davet et, arkadaşımı davet et, birini davet et, birini davet edebilir miyim, birini nasıl davet ederim, bugün kim hareket etti
