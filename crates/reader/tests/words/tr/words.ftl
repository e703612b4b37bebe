# Türkçede insanların yaptıklarını, istediklerini ve hissettiklerini söyledikleri sözler. Yazım kuralları
# messages/en/words.ftl dosyasının başında.

## Sözcüklere eklenen ekler

typed-suffix = de, da, te, ta, den, dan, ten, tan, ye, ya, e, a, i, ı, u, ü, yi, yı, yu, yü, nin, nın, in, ın, lar, ler, dayım, deyim, yım, yim, im, ım, leri, ları

## Sayılar

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
typed-number-15 = on beş
typed-number-20 = yirmi
typed-number-25 = yirmi beş
typed-number-30 = otuz
typed-number-40 = kırk
typed-number-45 = kırk beş
typed-number-50 = elli
typed-number-60 = altmış
typed-number-half = yarım
typed-number-and-half = <number> buçuk

## Süreler

typed-unit-second = sn, saniye
typed-unit-minute = dk, dakika, dakikada, dakikalık
typed-unit-hour = saat, saatte, saatlik, sa
typed-unit-day = gün, günde, günlük
typed-unit-week = hafta, haftada, haftalık
typed-unit-month = ay
typed-unit-year = yıl, sene
typed-unit-distance = km, kilometre, metre, adım
typed-unit-times = kez, kere, defa, tekrar, set
typed-length-15m = çeyrek saat
typed-length-half = yarım <unit>
typed-times-2 = iki kez, iki kere

## Saatler

typed-clock-hour = saat <hour>
typed-clock-half-past = saat <hour> buçuk, <hour> buçukta
typed-clock-am = sabah <clock>
typed-clock-pm = akşam <clock>, öğleden sonra <clock>
typed-clock-range = <clock> den|dan <clock> (ye|ya|e|a) (kadar), <clock> ile <clock> arası|arasında, <clock> <clock> arası|arasında, saat <clock> den|dan <clock> (ye|ya|e|a) (kadar)
typed-part-morning = sabah, sabahları, her sabah
typed-part-noon = öğle, öğlen, öğle arası, öğle yemeği
typed-part-afternoon = öğleden sonra
typed-part-evening = akşam, akşamları, her akşam
typed-part-night = gece, geceleri
typed-today-evening = bu akşam
typed-today-morning = bu sabah
typed-cue-after-lunch = öğle yemeğinden sonra, yemekten sonra
typed-cue-before-bed = yatmadan önce, uyumadan önce
typed-cue-after-work = işten sonra, eve gelince

## Günler

typed-weekday-1 = pzt, pazartesi, pazartesileri, her pazartesi
typed-weekday-2 = sal, salı, salıları, her salı
typed-weekday-3 = çar, çrş, çarşamba, her çarşamba
typed-weekday-4 = per, prş, perşembe, her perşembe
typed-weekday-5 = cum, cuma, her cuma
typed-weekday-6 = cmt, cumartesi, her cumartesi
typed-weekday-7 = paz, pazar, her pazar
typed-days-daily = her gün, hergün
typed-days-weekdays = hafta içi, hafta içleri, iş günleri
typed-days-weekend = hafta sonu, hafta sonları
typed-days-range = <days> den|dan <days> ye|ya|e|a (kadar)
typed-days-except = <days> hariç, <days> dışında
typed-days-off = <days> yok, <days> tatil, <days> kapalı, <days> boş, <days> olmasın
typed-month-1 = ocak
typed-month-2 = şubat
typed-month-3 = mart
typed-month-4 = nisan
typed-month-5 = mayıs
typed-month-6 = haziran
typed-month-7 = temmuz
typed-month-8 = ağustos
typed-month-9 = eylül
typed-month-10 = ekim
typed-month-11 = kasım
typed-month-12 = aralık
typed-date = <day> <month>
typed-day-today = bugün
typed-day-tomorrow = yarın
typed-day-after-tomorrow = öbür gün
typed-day-yesterday = dün
typed-day-before-yesterday = evvelsi gün, önceki gün
typed-day-coming = gelecek <days>, önümüzdeki <days>
typed-week-next = gelecek hafta, önümüzdeki hafta
typed-week-this = bu hafta

## Sıklık

typed-every = her <length>, <length> bir, <length> da bir
typed-interval-60m = her saat, saat başı, saatte bir
typed-interval-30m = yarım saatte bir
typed-interval-2d = gün aşırı, iki günde bir
typed-often-1-week = haftada bir
typed-often-2-day = günde iki kez, günde iki defa, günde iki kere
typed-times-each-day = günde <number> kez|kere|defa
typed-times-each-week = haftada <number> kez|kere|defa|gün
typed-in = <length> sonra, <length> içinde
typed-ago = <length> önce

## Küçük sözler

typed-until = kadar
typed-from = itibaren, beri
typed-and = ve, sonra da
typed-but = ama, fakat
typed-only = sadece, yalnızca
typed-not = değil, hiç, yapmadım
typed-wish = istiyorum, yapacağım, yapmalıyım, lazım
typed-filler = bana, ben, benim, de, da, te, ta, den, dan, ye, ya, e, a, i, u, tamam, lütfen, bir, ama, için, kalkmamı, arası, saat, yi, ı, ü, yı, leri, ları, ile, çok, biraz, şimdi, ah, bu, şu, bi, mi, mu, musun

## Yapılan

typed-done = yaptım, tamam yaptım, bitti, bitirdim, tamamladım, oldu, hallettim, ✅, ✔, ☑, 👍, 👌, 💪
typed-not-done = yürümedim, yapmadım, esnemedim, hiçbir şey yapmadım, yapamadım, yürüyemedim
typed-anything = hiçbir şey
typed-all = hepsi, hepsini, her şey
typed-did-walk = yürüdüm, yürüyüş yaptım, yürüyüşe çıktım, gezdim
typed-did-stand = kalktım, ayağa kalktım
typed-did-stretch = esnedim, esneme yaptım, gerindim
typed-did-strengthen = güçlendirme yaptım
typed-movement-cycling = bisiklet
    .like = walk
typed-movement-swimming = yüzme, yüzdüm
    .like = walk
typed-movement-running = koşu, koştum
    .like = walk
typed-movement-yoga = yoga
    .like = stretch, strengthen
typed-remind = hatırlat, hatırlatır mısın, hatırlatma kur, anımsat, haber ver
typed-reminders = hatırlatmalar, hatırlatma, mesajlar, bildirimler
typed-unplan = sil, kaldır, iptal et
typed-resume = devam, devam et, döndüm
typed-start-alone = başla, başlat
typed-stop-alone = dur, durdur, yeter, kapat
typed-stop = artık hatırlatma, hatırlatma gönderme, hatırlatmaları kapat, hatırlatmaları durdur, mesaj gönderme, artık yazma, abonelikten çık, bir daha hatırlatma
typed-hours = çalışıyorum, mesai, çalışma saatlerim, çalışma saatleri
typed-pause = ara ver, mola, duraklat, sessiz ol, sus, rahat bırak, toplantı, toplantıdayım, meşgulüm
typed-sick = hasta, hastayım, grip, gribim, nezle, soğuk algınlığı
typed-holiday = tatil, tatildeyim, izin, izindeyim, seyahat, seyahatteyim
typed-forever = sonsuza kadar, temelli
typed-rest-of-day = günün geri kalanı
typed-later = sonra, daha sonra, ertele, şimdi değil, birazdan
typed-skip-alone = bugün olmaz, bugün değil, hayır, atla, geç, boş ver
typed-skip = bugün olmaz, atla
typed-guide-alone = yol göster, rehberlik et
typed-guide = yol göster
typed-how = nasıl, nasıl yapılır, göster

## Ağrı, nedenler, yer, bot

typed-hurts = ağrı, ağrıyor, ağrım, acıyor, acı, ağrıtıyor, ağrıdı, tutuldu, sızlıyor, of
typed-body = sırtım, sırtımı, sırt, belim, bel, boynum
typed-feels = üzerinden, seviye, daha iyi, daha kötü
typed-level-0 = ağrı yok, ağrım yok, ağrımıyor, acımıyor
typed-why = neden, niye, niçin, ne işe yarar, sebep
typed-question = mı, mi, mu
typed-reason-flexibility = esneklik
typed-reason-core = karın kasları, merkez kaslar
typed-reason-circulation = oturmak, oturma, dolaşım, yorgunluk
typed-reason-weight = kilo, ağırlık
typed-reason-sleep = uyku, yatak
typed-reason-stress = stres, gerginlik
typed-reason-posture = duruş, postür, sandalye
typed-reason-youth = gençlik, çocukluk
typed-zone = yaşıyorum, oturuyorum, bulunuyorum, saat dilimi
typed-moved = taşındım
typed-clock-here = burada saat, şu an saat
typed-stats = istatistik, istatistikler
typed-report = rapor
typed-plan-alone = plan, planım
typed-settings = ayarlar
typed-exercises = egzersizler, hareketler
typed-help = yardım, ne yapabilirsin
typed-greeting = merhaba, selam, günaydın, iyi akşamlar
typed-thanks = teşekkürler, teşekkür ederim, sağ ol, sağol, harika, süper, iyi geceler, 🙂, 😊, 🙏, ❤
typed-annoyed = kes sesini, sinir bozucu, saçmalık, kapa çeneni, berbat, 😡
typed-who-are-you = sen robot musun, robot musun, bot musun, kimsin, insan mısın, seni kim yaptı
typed-bug = hata, hata bildir, çalışmıyor, bozuk
