# The activities and the exercises of the catalogue. Facts: docs/sources.md.

## Activities

activity-stand = Kalk ya da otur
    .verb = Mola zamanı
    .counted = { $count } mola
    .aliases = ayağa kalk, ayağa kalkma, ayağa kalkmak, ayağa kalkış, kalkma, kalkmak, kalk, ayağa, ayakta, ayakta durma, ayakta durmak, mola vermek, ayakta mola, hareket molası, hareket molaları, ayakta molalar
    .icon = 🧍
activity-walk = Yürüyüş
    .verb = Yürüyüş zamanı
    .counted = { $count } yürüyüş
    .aliases = yürüyüş, yürüyüşler, yürüme, yürümek, yürü, yürüyelim, yürüyüşe çıkma, yürüyüşe çıkmak, yürüyüş yapmak, gezinti, gezintiler, gezmek, gezme, dolaşmak
    .icon = 🚶
activity-stretch = Esneme
    .verb = Esneme zamanı
    .counted = { $count } esneme
    .aliases = esneme, esnemeler, esnemek, esne, esnetme, esnetmek, germe, germek, gerinme, gerinmek, gerin, esneme hareketleri, germe hareketleri, esneme egzersizi, esneme egzersizleri, germe egzersizi, germe egzersizleri, stretching
    .icon = 🧘
activity-strengthen = Güçlendirme
    .verb = Güçlenme zamanı
    .counted = { $count } güçlendirme seansı
    .aliases = güçlendirme, güçlendirmek, güçlenme, güçlenmek, kuvvet, kuvvetlendirme, kuvvet çalışması, kuvvet antrenmanı, güç, güç çalışması, karın kasları, merkez bölge, core, core çalışması, derin kaslar, antrenman
    .icon = 💪

## In every exercise

stop-rule = Ağrı keskinse, yayılıyorsa ya da artıyorsa, uyuşma ya da baş dönmesi olursa <b>dur</b>.
too-much = <i>Şöyleyse fazladır:</i> { $too-much }

## What to mind; an exercise names those that concern it

caution-balance = <b>Denge:</b> bir elin sağlam, kaymayan bir şeyde olsun.
caution-knees = <b>Dizler:</b> daha az bük ya da yumuşak bir şeyin üstüne diz çök.
caution-wrists = <b>Bilekler:</b> bunun yerine yumruklarına ya da ön kollarına yaslan.
caution-shoulder = <b>Omuz:</b> yalnızca ağrısız gittiği yere kadar oynat.
caution-neck = <b>Boyun:</b> seni omuzların taşısın, tavana bak.
caution-hip-replacement = <b>Kalça protezi:</b> kalçanı yalnızca cerrahının ya da fizyoterapistinin söylediği kadar bük.
caution-sciatica = <b>Bacağa inen ağrı:</b> o dizi bükülü tut ya da bu egzersizi atla.
caution-osteoporosis = <b>Kemik erimesi (osteoporoz):</b> yavaş git, hareketi küçük tut, eğilmeden ya da dönmeden önce boyunu uzat.
caution-late-pregnancy = <b>Hamilelik, dördüncü aydan sonra:</b> sırtüstü düz yatma; başını ve göğsünü iyice yükselt.
caution-narrow-spinal-canal = <b>Dar kanal:</b> geriye eğilmek bacağında ağrı yaparsa, onun yerine otur.
caution-dizziness = <b>Başın ara sıra döner mi?</b> Yavaş git, gözlerin açık, bir elin sağlam bir şeyde olsun.
caution-breath = Göğsün ağrırsa, her zamankinden çok nefes nefese kalırsan ya da bayılacak gibi olursan <b>yine dur</b>. Hemen geçmezse acil yardım çağır.

## Exercises

exercise-stand = Ayağa kalkma
    .name-in-sentence = ayağa kalkma
    .verb = Ayağa kalkma zamanı
    .aliases = ayaklanma, ayaklanmak, yerimden kalkmak, yerinden kalkma, sandalyeden kalkma, sandalyeden kalkmak
    .dose =
        { $minutes ->
            [1] 1–2 dakika
           *[other] { $minutes } dakika
        } ayakta
    .steps =
        Acele etmeden kalk; istersen bir elin masada olsun.
        Omuzların düşsün, kolların sarksın.
        Ağırlığını yavaşça bir ayağından ötekine ver.
        Ayakta kal ya da birkaç adım at. Ekran bekler.
    .felt = bacaklarında ve ayaklarında; işi sandalyeden devralırlar.
    .reason = Uzun oturmak kasları hareketsiz bırakır ve bu, tutukluk hissine katkıda bulunabilir. İnsanları zaman içinde izleyen araştırmalar oturmanın bel ağrısını başlattığını göstermiyor; ağrısı olup çok oturanlar ise çoğunlukla daha çok kısıtlanıyor (Alzahrani 2022). Küçük bir denemede, mola vermesi hatırlatılan ofis çalışanlarında altı ay içinde daha az yeni bel ağrısı oldu: yüzde 9’a karşı yüzde 33 (Waongenngarm 2021).
exercise-shift = Sandalyede kıpırdama
    .name-in-sentence = sandalyede kıpırdama
    .verb = Sandalyede kıpırdama zamanı
    .aliases = sandalyede kıpırdama, sandalyede kıpırdamak, kıpırdama, kıpırdamak, kıpırda, kıpırdanmak, oturuş değiştirme, oturuşu değiştirme, oturuşumu değiştirmek, yer değiştirme, pozisyon değiştirme, koltukta kıpırdama
    .dose = { $minutes } dakika
    .steps =
        Sandalyende kal, iki ayağın da yere düz bassın.
        Leğen kemiğini yavaşça öne, sonra arkaya salla.
        Ağırlığını oturağın bir yanına, sonra öbür yanına ver.
        Arkana yaslan, omuzların düşsün, başka bir biçimde yerleş.
    .felt = kalçalarında ve belinde; gevşerler.
    .too-much = herhangi bir ağrı varsa; o zaman onun yerine ayağa kalk.
    .reason = Doğru olduğu bilinen tek bir oturma biçimi yok (Swain 2020); belki önemli olan sık değiştirmek. Küçük bir denemede, kıpırdaması hatırlatılan ofis çalışanlarında altı ay içinde daha az yeni bel ağrısı oldu: yüzde 7’ye karşı yüzde 33 (Waongenngarm 2021).
exercise-back-bend = Geriye eğilme
    .name-in-sentence = geriye eğilme
    .verb = Geriye eğilme zamanı
    .aliases = geriye eğilme, geriye eğilmek, geriye eğilmeler, geriye esneme, arkaya eğilme, arkaya eğilmek, ekstansiyon, sırt ekstansiyonu, bel ekstansiyonu
    .dose = { $repetitions } kez, { $hold } saniye tutarak
    .steps =
        Sağlam bir sandalyenin yanında dur, ayakların kalça genişliğinde, bir elin arkalıkta.
        Öbür elini belinin çukuruna koy.
        Karşıya bak ve rahat olduğu kadar yavaşça geriye eğil.
        Orada tut, nefes almayı sürdür.
        Yavaşça doğrul.
    .felt = belinde hafif bir sıkışma, karnın boyunca bir gerilme.
    .too-much = sırtında bir şey çimdikliyorsa ya da bacağına bir şey iniyorsa.
    .reason = Saatlerce öne eğildikten sonra sırtını ters yöne götürür. İskoçya’nın sağlık servisi bel ağrısı için öğretiyor (NHS inform). Tutukluğu hafifletebilir; ağrıyı uzak tuttuğu gösterilmiş değil.
exercise-sit-down = Oturup dinlenme
    .name-in-sentence = oturup dinlenme
    .verb = Oturma zamanı
    .aliases = oturup dinlenme, otur, oturma molası, oturup dinlenmek, bacaklarımı dinlendirmek, ayaklarımı dinlendirmek, bacak dinlendirme
    .dose = { $minutes } dakika ayaklarını dinlendirerek
    .steps =
        Bir yer bul ve yavaşça otur.
        Arkana yaslan, seni sandalye taşısın.
        Bacaklarını uzat, topukların yerde, ayaklarını çevir.
        Omuzların düşsün. Acele etmeden yeniden kalk.
    .felt = bacaklarında ve belinde; yük kalkar.
    .reason = Uzun süre ayakta durmak da yorar. İş gününde dört saatten çok ayakta duranlar bellerinden daha sık yakınıyor (Coenen 2018). Bu araştırmaların çoğu yalnızca bir kez sormuş; hangisinin önce geldiği bu yüzden bilinmiyor. Kısa bir oturma araya girer.
exercise-walk = Yürüyüş
    .name-in-sentence = yürüyüş
    .aliases = yürüyüşe çık, yürüyüş yap, bir yürüyüş
    .dose = { $minutes } dakika, rahat tempoda
    .steps =
        Hâlâ sohbet edebileceğin bir tempoda yola çık.
        Yere değil, karşıya bak.
        Kolların istediği gibi sallansın.
        Karnını hafifçe toplu tut, dar bir ceketin fermuarını çeker gibi.
        Bugün vaktin az mı? Kısa bir yürüyüş de sayılır.
    .felt = her yerinde: biraz daha sıcak, nefesin biraz daha derin.
    .too-much = artık tam cümlelerle konuşamıyorsan.
    .reason = Yürüyüş, kanını harekete geçiren hafif bir egzersizdir. Bel ağrısını atlatmış insanlarla yapılan bir denemede, haftada beş kez 30 dakikaya çıkmasına yardım edilenler, ağrı geri gelip onları kısıtlayana dek tipik olarak 208 gün geçirdi; ötekiler 112 gün (WalkBack 2024).
exercise-walk-short = Kısa yürüyüş
    .name-in-sentence = kısa yürüyüş
    .verb = Kısa yürüyüş zamanı
    .aliases = kısa yürüyüş, kısa bir yürüyüş, kısa yürüyüşler, küçük yürüyüş, birkaç adım, biraz yürümek, biraz yürüyüş, kısa tur, küçük bir tur, tempolu kısa yürüyüş
    .dose = { $minutes } dakika, hissedecek kadar canlı
    .steps =
        Yola çık: koridor boyunca ya da bir kez blokun çevresinde.
        Karşıya bak, kolların sallansın.
        Sohbet edebildiğin kadar hızlı yürü.
        Yarı yolda dön, sonuna doğru yavaşla.
    .felt = her yerinde: biraz daha sıcak, nefesin biraz daha derin.
    .too-much = artık tam cümlelerle konuşamıyorsan.
    .reason = Biraz hareket hiç olmamasından iyidir (WHO 2020). İnsanları dört yıl izleyen büyük bir araştırmada, daha çok yürüyenlerde uzun süren bel ağrısı daha azdı; hızın etkisi daha küçüktü (Haddadj 2025). Bu bir bağlantıdır, kanıt değil.
exercise-hamstring = Arka bacak germe
    .name-in-sentence = arka bacak germe
    .aliases = arka bacak, arka bacak germe, arka bacak esneme, arka bacak esnetme, arka bacağı germe, hamstring, hamstringler, hamstring germe, hamstring esneme, uyluk arkası, bacak arkası, uyluk, uyluklar
    .dose =
        { $sides ->
            [1] {""}
           *[other] her tarafta{" "}
        }{ $repetitions } kez { $hold } saniye
    .steps =
        Sağlam bir sandalyenin ön kenarına otur.
        Bir bacağını önüne düz uzat, topuğun yerde, öbürünü bükülü tut.
        Dik otur, leğen kemiğin dik dursun.
        Hafif bir gerilme duyana dek gövdeni düz bacağına doğru eğ; acıtmasın. Orada tut.
        Nefes almayı sürdür. Yavaşça dön, sonra bacak değiştir.
    .felt = düz bacağının uyluk arkası boyunca.
    .too-much = diz arkası çekiyorsa ya da bacağına bir şey iniyorsa.
    .reason = Gergin arka bacak kasları leğen kemiğini arkaya yatırıp beli yuvarlaklaştırabilir. Esnetmek tutukluğu hafifletebilir. Bel ağrısı olanlarla yapılan denemelerde daha az ağrıyla birlikte görüldü, ama denemeler birbirinden çok farklı (Gou 2024). Gerginliğin ağrıya yol açıp açmadığı bilinmiyor (Hori 2021).
exercise-hip-flexor = Kalça önü germe
    .name-in-sentence = kalça önü germe
    .aliases = kalça önü, kalça önü germe, kalça önü esneme, kalça fleksörü, kalça fleksörleri, kalça fleksör germe, kalça germe, kalça esneme, kalça, kalçalar, psoas, iliopsoas, psoas germe, diz çökerek germe, hamle, lunge
    .dose =
        { $sides ->
            [1] {""}
           *[other] her tarafta{" "}
        }{ $repetitions } kez { $hold } saniye
    .steps =
        Yumuşak bir şeyin üstüne diz çök; sallanırsan diye yakınında bir sandalye ya da duvar olsun.
        Bir ayağını önünde yere düz bas; öbür diz yerde kalsın.
        İki elini öndeki dizine koy.
        Kuyruk sokumunu altına al, belin çukurlaşmasın.
        Hafif bir gerilme duyana dek yavaşça öne git; acıtmasın. Orada tut.
        Nefes almayı sürdür. Yavaşça dön, sonra bacak değiştir.
    .felt = dizi yerde olan bacağının kalça önünde.
    .too-much = belin çimdikleniyorsa; kuyruk sokumunu daha çok al, daha az öne git.
    .reason = Uzun oturmak kalçanın önündeki kasları gerginleştirebilir. Bu germe daha esnek kalçalar, kolay oynayan bir leğen kemiği ve bel çevresinde kan dolaşımı içindir. Tutukluğu hafifletebilir; gerginliğin ağrıya yol açıp açmadığı bilinmiyor.
exercise-twist = Oturarak dönme
    .name-in-sentence = oturarak dönme
    .aliases = dönme, oturarak dönme, gövde dönüşü, gövde döndürme, gövde çevirme, oturarak gövde döndürme, rotasyon, gövde rotasyonu, burgu, twist
    .dose =
        { $sides ->
            [1] {""}
           *[other] her tarafa{" "}
        }{ $repetitions } kez, { $hold } saniye tutarak
    .steps =
        Dik otur, ayakların yere düz bassın.
        Kollarını çaprazla, her elin karşı omuzunda olsun.
        Üst gövdeni bir yana çevir, kalçaların öne baksın.
        Orada tut, nefes almayı sürdür.
        Ortaya dön, sonra öbür yana çevir.
    .felt = bel çevrende ve kürek kemiklerinin arasında.
    .too-much = zorlaman gerekiyorsa ya da çimdikliyorsa.
    .reason = Masa başındaki bir sırt nadiren döner. NHS bunu sırtın üst bölümü esnek kalsın diye öğretiyor. Tutukluğu hafifletebilir.
exercise-knee-rolls = Diz devirme
    .name-in-sentence = diz devirme
    .aliases = diz devirme, dizleri devirme, diz yuvarlama, dizleri yana devirme, dizleri yana yatırma, diz düşürme, dizleri sağa sola
    .dose =
        { $sides ->
            [1] {""}
           *[other] her tarafa{" "}
        }{ $repetitions } kez, { $hold } saniye tutarak
    .steps =
        Sırtüstü yat, dizlerin bükülü ve bitişik, ayakların yerde düz.
        Kolların yanlarda, yerde dinlensin.
        İki dizin de yavaşça bir yana devrilsin, rahat olduğu kadar.
        Orada tut; iki omuz da yerde kalsın.
        Dizlerini yukarı getir, sonra öbür yana devir.
    .felt = belin boyunca ve kalçanın yanında.
    .too-much = bir omuz kalkıyorsa ya da sırtın çimdikleniyorsa.
    .reason = Yatarken sırtın hareket ederken taşınır. İskoçya’nın sağlık servisi ve Mayo Clinic bunu sırt için öğretiyor (NHS inform, Mayo Clinic). Tutukluğu hafifletebilir.
exercise-chest = Göğüs açma
    .name-in-sentence = göğüs açma
    .aliases = göğüs açma, göğüs germe, göğüs esneme, göğüs açmak, göğüs kası, omuzları geriye alma, omuz, omuzlar, omuz esneme, omuz germe
    .dose = { $repetitions } kez, her biri { $hold } saniye
    .steps =
        Dik otur, arkalığa yaslanma.
        Omuzlarını geriye ve aşağıya çek, kolların yanlara açık.
        Göğsünü yavaşça öne ve yukarı it.
        Orada tut, istersen on saniyeye kadar; nefes almayı sürdür.
        Yavaşça bırak, kolların insin.
    .felt = göğsünde ve omuzlarının önünde.
    .too-much = omuzların çimdikleniyorsa ya da belin çok çukurlaşıyorsa.
    .reason = Ekran başında saatler omuzları önde tutar; bu onları ters yöne götürür. NHS bunu oturarak öğretiyor. Tutukluğu hafifletebilir.
exercise-thigh-front = Ön bacak germe
    .name-in-sentence = ön bacak germe
    .aliases = ön bacak, ön bacak germe, ön bacak esneme, ön bacak esnetme, kuadriseps, quadriceps, kuadriseps germe, uyluk önü, bacak önü, topuğu kalçaya çekme
    .dose =
        { $sides ->
            [1] {""}
           *[other] her tarafta{" "}
        }{ $repetitions } kez { $hold } saniye
    .steps =
        Duvara dönük dur, bir elin duvarda düz.
        Bir dizini bük, o ayağını ya da paçanı arkanda tut.
        Dizlerini yan yana getir, kuyruk sokumunu altına al.
        Hafif bir gerilme duyana dek topuğunu kalçana çek; acıtmasın. Orada tut.
        Nefes almayı sürdür. Ayağını yavaşça indir, sonra bacak değiştir.
    .felt = bükülü bacağının uyluk önü boyunca.
    .too-much = dizin ağrıyorsa ya da belin çukurlaşıyorsa.
    .reason = Buradaki uzun kas kalçanın önünden geçer ve leğen kemiğini çekebilir. Esnetmek tutukluğu hafifletebilir; gerginliğin ağrıya yol açıp açmadığı bilinmiyor. Versus Arthritis bunu sırt için öğretiyor.
exercise-knee-to-chest = Dizi göğse çekme
    .name-in-sentence = dizi göğse çekme
    .aliases = dizi göğse çekme, diz göğse, dizi göğse çekmek, dizleri göğse çekme, diz çekme, dize sarılma, kaba et, kalça kası, kalça kasları, gluteus
    .dose =
        { $sides ->
            [1] {""}
           *[other] her tarafta{" "}
        }{ $repetitions } kez, { $hold } saniye tutarak
    .steps =
        Sırtüstü yat, dizlerin bükülü, ayakların yerde düz.
        Bir dizini göğsüne doğru getir, iki elinle tut.
        Hafif bir gerilme duyana dek yaklaştır; acıtmasın.
        Orada tut; başın yerde kalsın.
        Yavaşça bırak, ayağını yere koy, sonra bacak değiştir.
    .felt = belinde ve kalçanın arkasında.
    .too-much = kasığın çimdikleniyorsa ya da bacağına bir şey iniyorsa.
    .reason = Yer seni taşırken belini ve kalçanı büker. Versus Arthritis ve Mayo Clinic bunu sırt için öğretiyor. Tutukluğu hafifletebilir.
exercise-neck-turn = Boyun döndürme
    .name-in-sentence = boyun döndürme
    .aliases = boyun, boyun döndürme, boyun çevirme, boyun dönüşü, boyun esneme, boyun germe, boyun egzersizi, baş çevirme, başı çevirme, başımı çevirmek, boyun rotasyonu
    .dose =
        { $sides ->
            [1] {""}
           *[other] her tarafa{" "}
        }{ $repetitions } kez, { $hold } saniye tutarak
    .steps =
        Dik otur, ayakların yerde düz, omuzların gevşek.
        Başını yavaşça bir omzuna doğru çevir, rahat olduğu kadar.
        Orada tut, nefes almayı sürdür.
        Ortaya dön, sonra öbür omzuna doğru çevir.
    .felt = boynunun yanı boyunca.
    .too-much = başın dönüyorsa ya da kolun karıncalanıyorsa.
    .reason = Ekran başını saatlerce kıpırtısız tutar. NHS bunu boyun hareketli kalsın diye öğretiyor. Tutukluğu hafifletebilir; bele bir şey yapmaz, ama boynun da senin.
exercise-cat = Kedi egzersizi
    .name-in-sentence = kedi egzersizi
    .aliases = kedi, kedi egzersizi, kedi hareketi, kedi esnemesi, kedi deve, kedi inek, kedi duruşu, sırtı kamburlaştırma
    .dose = { $repetitions } kez
    .steps =
        Emekleme pozisyonu: eller omuzların, dizler kalçaların altında.
        Nefes ver, sırtını yavaşça yukarı yuvarla, başın insin.
        Nefes al, sırtın biraz insin, karşıya bak.
        Ortaya dön, sırtın uzun.
    .felt = bütün sırtın boyunca.
    .too-much = iki uçtan birinde sırtın çimdikleniyorsa; daha küçük yap.
    .reason = Bütün sırtını parça parça, üstünde ağırlık olmadan hareket ettirir. Mayo Clinic bunu sırt için öğretiyor. Tutukluğu hafifletebilir.
exercise-side-bend = Yana eğilme
    .name-in-sentence = yana eğilme
    .aliases = yana eğilme, yana eğilmek, yana eğilmeler, yana esneme, yan esneme, yan eğilme, lateral fleksiyon, yan germe
    .dose =
        { $sides ->
            [1] {""}
           *[other] her tarafa{" "}
        }{ $repetitions } kez, { $hold } saniye tutarak
    .steps =
        Dik dur, ayakların kalça genişliğinde, kolların yanında.
        Bir elini uyluğun boyunca kaydır ve o yana eğil.
        Rahat olduğu yerde dur ve tut.
        Yavaşça doğrul, sonra öbür yana eğil.
    .felt = gövdenin öbür yanı boyunca.
    .too-much = eğildiğin yan çimdikleniyorsa.
    .reason = Masa başında geçen günlerde neredeyse hiç yana eğilmeyiz. NHS bunu gövde esnek kalsın diye öğretiyor. Tutukluğu hafifletebilir.
exercise-heels = Topuklara oturma
    .name-in-sentence = topuklara oturma
    .aliases = topuk, topuklar, topuklara oturma, topuklara oturmak, topuk üstüne oturma, çocuk duruşu, çocuk pozu, secde duruşu
    .dose = { $repetitions } kez
    .steps =
        Emekleme pozisyonu: eller omuzların altında, dizler kalça genişliğinde.
        Nefes ver ve kalçanı topuklarına doğru götür.
        Rahat olduğu yerde dur, kolların uzun, orada bir nefes al.
        Nefes alırken yeniden emekleme pozisyonuna dön.
    .felt = belinde ve kalçalarında.
    .too-much = dizlerin ağrıyorsa; daha az geriye git.
    .reason = Kalçaları ve beli birlikte büker, ağırlığın bir bölümünü kollar alır. NHS bunu sırt için öğretiyor. Tutukluğu hafifletebilir.
exercise-hamstring-stand = Ayakta arka bacak
    .name-in-sentence = ayakta arka bacak germe
    .aliases = ayakta arka bacak, ayakta arka bacak germe, ayakta hamstring, ayakta hamstring germe, ayak sandalyede, ayağı sandalyeye koyma, bacak sandalyede, topuk sandalyede
    .dose =
        { $sides ->
            [1] {""}
           *[other] her tarafta{" "}
        }{ $repetitions } kez { $hold } saniye
    .steps =
        Sağlam bir sandalyeyi duvara daya, önünde dur, bir elin duvarda.
        Bir topuğunu oturağa koy, o bacağın düz ama kilitli değil.
        Dik dur, kalçaların öne baksın.
        Hafif bir gerilme duyana dek yerdeki dizini bük; acıtmasın. Orada tut.
        Nefes almayı sürdür. Yavaşça dön, sonra bacak değiştir.
    .felt = kaldırdığın bacağının uyluk arkası boyunca.
    .too-much = diz arkası çekiyorsa ya da bacağına bir şey iniyorsa.
    .reason = Oturarak yapılanla aynı kasları, sırtın dikken gerer. Versus Arthritis bunu sırt için öğretiyor. Tutukluğu hafifletebilir; gerginliğin ağrıya yol açıp açmadığı bilinmiyor (Hori 2021).
exercise-draw-in = Karnı içe çekme
    .name-in-sentence = karnı içe çekme
    .aliases = karnı içe çekme, karnını içe çekme, karnımı içe çekmek, karın içe çekme, karın çekme, karın, karın nefesi, diyafram nefesi, nefes egzersizi, nefes, derin karın kası, transversus
    .dose = { $repetitions } kez, yaklaşık { $hold } saniye tutarak
    .steps =
        Sırtüstü yat, dizlerin bükülü.
        Derin nefes al, karnın yükselsin.
        Ağzından yavaşça nefes ver, karnını içe çek.
        Orada tut, omuzların gevşek, ıkınma.
        Bırak, sonrakinden önce rahat bir nefes al.
    .felt = karnının derininde, hafif bir sıkılma gibi.
    .too-much = nefesini tutuyorsan ya da omuzların geriliyorsa.
    .reason = Leğen kemiğini tutan derin kasları çalıştırır. Derin kas egzersizleri, aşağı yukarı sürdürdüğün başka egzersizler kadar işe yarar (Smith 2014); bunu da yatarak yaparsın.
exercise-pelvic-tilt = Pelvik tilt
    .name-in-sentence = pelvik tilt
    .aliases = pelvik tilt, pelvik tiltler, pelvis tilt, pelvis, leğen, leğen kemiği, leğen kemiği egzersizi, leğen eğme, bel bastırma, belini yere bastırma, karın egzersizi, karın hareketi, karın güçlendirme, mekik, kalça kaldırma
    .dose = { $repetitions } kez, { $hold } saniye tutarak
    .steps =
        Sırtüstü yat, dizlerin bükülü, ayakların yerde.
        Elini belinin altına sok, boşluğu duy, sonra çek.
        Belin yere düz değene dek leğen kemiğini yatır.
        Orada tut, nefes almayı sürdür.
        Yavaşça bırak.
    .felt = karnının alt bölümünde.
    .too-much = bacaklarınla itiyorsan ya da nefesin duruyorsa.
    .gate = <b>Yalnızca bu kolaysa: kalça kaldırma</b>
    .gated-steps =
        İki bacağını büküp kaldır, ellerin yanlarda düz.
        Kalçanı yavaşça kaldır, belin yerden ancak ayrılsın.
        Yavaşça indir, sonra ayaklarını birer birer yere koy.
    .reason = Belinin üstünde durduğu leğen kemiğini oynatmayı öğretir ve karnını mekik çekmeden çalıştırır; klasik mekik bel ağrısını artırabilir. Derin kas egzersizleri, aşağı yukarı sürdürdüğün başka egzersizler kadar işe yarar (Smith 2014).
exercise-sit-to-stand = Otur kalk
    .name-in-sentence = otur kalk
    .aliases = otur kalk, otur kalklar, oturup kalkma, oturup kalkmak, sandalyeden otur kalk, sandalye kalkışı
    .dose = { $repetitions } kez
    .steps =
        Sağlam bir sandalyenin ön kenarına otur, ayakların kalça genişliğinde ve biraz geride.
        Kalçalarından öne eğil.
        Yavaşça kalk, işi bacakların yapsın; gerekirse ellerini kullan.
        Bir an dik dur.
        Yavaşça yeniden otur, önce kalçan.
    .felt = uyluklarının önünde ve kalçanda.
    .too-much = dizlerin ağrıyorsa ya da sandalyeye düşüyorsan.
    .reason = Seni günde birçok kez kaldıran büyük bacak ve kalça kaslarını çalıştırır. NHS bunu kuvvet için öğretiyor. Sırt için, sürdürdüğün bir egzersiz aşağı yukarı derin kas egzersizleri kadar işe yarar (Smith 2014).
exercise-bridge = Köprü
    .name-in-sentence = köprü
    .aliases = köprü, köprüler, köprü kurma, köprü kurmak, köprü hareketi, köprü egzersizi, kalça köprüsü
    .dose = { $repetitions } kez, her biri üç yavaş nefes
    .steps =
        Sırtüstü yat, dizlerin bükülü, ayakların yerde düz ve kalça genişliğinde.
        Karnını ve kalçanı hafifçe sık.
        Omuzların, kalçan ve dizlerin bir çizgide olana dek kalçanı kaldır.
        Üç yavaş nefes boyunca orada tut.
        Kalçanı yavaşça indir, bir nefes dinlen.
    .felt = kalçanda ve uyluklarının arkasında.
    .too-much = işi belin yapıyorsa; daha az kaldır.
    .reason = Kalçaları ve sırtı birlikte çalıştırır. Mayo Clinic bunu sırt için öğretiyor. Derin kas egzersizleri, aşağı yukarı sürdürdüğün başka egzersizler kadar işe yarar (Smith 2014).
exercise-heel-raise = Topuk yükseltme
    .name-in-sentence = topuk yükseltme
    .aliases = topuk yükseltme, topuk kaldırma, topuk kaldırmak, parmak ucu, parmak ucunda yükselme, parmak uçlarında, parmak ucuna kalkma, baldır, baldırlar, baldır egzersizi
    .dose = { $repetitions } kez
    .steps =
        Sağlam bir sandalyenin arkasında dur, iki elin arkalıkta.
        İki topuğunu da yavaşça kaldır, rahat olduğu kadar.
        Bir an yukarıda kal.
        Topuklarını yavaşça indir.
    .felt = baldırlarında.
    .too-much = kramp giriyorsa ya da ağırlığını sandalyeye veriyorsan.
    .reason = Yürümene ve dengede durmana yardım eden baldırları çalıştırır. NHS bunu kuvvet için öğretiyor. Bel ağrısına bir yanıttan çok, bütün büyük kasları çalıştırmanın bir parçasıdır (WHO 2020).
exercise-tilt-kneeling = Emeklemede tilt
    .name-in-sentence = emeklemede pelvik tilt
    .aliases = emeklemede tilt, emeklemede pelvik tilt, emekleme, emekleme pozisyonu, emekleyerek tilt, dört ayak, dört ayak üstünde, dizüstü tilt
    .dose = { $repetitions } kez, { $hold } saniye tutarak
    .steps =
        Emekleme pozisyonu: eller omuzların, dizler kalçaların altında.
        Sırtını uzat; ne çöksün ne yuvarlansın.
        Nefes ver, karnını içe çek, kuyruk sokumunu altına al.
        Orada tut, nefes almayı sürdür.
        Sırtın yeniden uzayana dek yavaşça bırak.
    .felt = karnının alt bölümünde.
    .too-much = bileklerin ağrıyorsa ya da iki tilt arasında sırtın çöküyorsa.
    .reason = Pelvik tiltin aynısıdır, sırtüstü düz yatmaması gerekenler için: bir kadın hastanesi bunu hamilelikte öğretiyor (KK Hospital). Derin kas egzersizleri, aşağı yukarı sürdürdüğün başka egzersizler kadar işe yarar (Smith 2014).
exercise-hip-march = Diz kaldırma
    .name-in-sentence = diz kaldırma
    .aliases = diz kaldırma, diz kaldırmak, dizleri kaldırma, oturarak diz kaldırma, oturarak yürüme, oturarak yürüyüş, yerinde yürüme, yerinde sayma
    .dose = her bacakla { $repetitions } kez
    .steps =
        Sağlam bir sandalyenin ön kenarında dik otur, arkana yaslanma.
        Oturağın yanlarından tutun.
        Bir dizini kaldır, bacağın bükülü, rahat olduğu kadar.
        Ayağını kontrollü indir.
        Öbür dizini kaldır: sırayla.
    .felt = kalçalarının önünde ve karnında.
    .too-much = arkaya yatıyorsan ya da kalçan çimdikleniyorsa.
    .reason = Bacaklarını kaldıran kasları çalıştırır, sandalyeden kalkmadan biraz kan dolaştırır. NHS bunu oturarak öğretiyor.
exercise-bird-dog = Kuş köpek
    .name-in-sentence = kuş köpek
    .aliases = kuş köpek, kuş köpek egzersizi, bird dog, birddog, kol bacak, kol ve bacak, çapraz kol bacak, bacak kaldırma, bacak kaldırmak, süpermen
    .dose =
        { $sides ->
            [1] {""}
           *[other] her tarafta{" "}
        }{ $repetitions } kez, { $hold } saniye tutarak
    .steps =
        Emekleme pozisyonu: eller omuzların, dizler kalçaların altında.
        Karnını hafifçe içe çek, sırtın uzun kalsın.
        Bir ayağını geriye kaydır, o bacağını kaldır; kalçandan yükseğe çıkmasın.
        Orada tut, kalçaların düz, nefes almayı sürdür.
        Dizini altına getir, sonra bacak değiştir.
    .felt = kalçanda ve belin boyunca.
    .too-much = kalçan yana yatıyorsa ya da sırtın çöküyorsa; daha az kaldır.
    .gate = <b>Yalnızca bu kolaysa: kol ve bacak</b>
    .gated-steps =
        Bir bacağını geriye, karşı kolunu öne uzat; ikisi de sırtından yükseğe çıkmasın.
        Orada tut, kalçaların düz, nefes almayı sürdür.
        İkisini de geri getir, sonra taraf değiştir.
    .reason = On üç genç erkekte ölçüldüğünde, emekleme pozisyonunda bir bacağı kaldırmak sırtı hafifçe, omurgaya az yük bindirerek çalıştırdı; kol da eklenince bu artıyor (Callaghan 1998). Derin kas egzersizleri, aşağı yukarı sürdürdüğün başka egzersizler kadar işe yarar (Smith 2014).
exercise-mini-squat = Mini çömelme
    .name-in-sentence = mini çömelme
    .aliases = mini çömelme, çömelme, çömelmek, yarım çömelme, squat, squatlar, mini squat, yarım squat, diz bükme
    .dose = { $repetitions } kez
    .steps =
        Sağlam bir sandalyenin arkasında dur, ellerin arkalıkta, ayakların kalça genişliğinde.
        Dizlerini biraz bük, kalçan geriye, oturacakmış gibi.
        Dur: topuklar yerde, sırtın uzun, dizler ayak parmaklarının üstünde.
        Kalçanı sıkarak yavaşça kalk.
    .felt = uyluklarının önünde ve kalçanda.
    .too-much = dizlerin ağrıyorsa; daha az bük.
    .reason = Bacakların ve kalçanın büyük kaslarını çalıştırır. NHS bunu kuvvet için öğretiyor. Sırt için, sürdürdüğün bir egzersiz aşağı yukarı derin kas egzersizleri kadar işe yarar (Smith 2014).
exercise-side-plank = Yan plank
    .name-in-sentence = yan plank
    .aliases = yan plank, yan planklar, yan köprü, plank, planklar, diz üstü yan plank, dizüstü yan plank, dizlerde yan plank
    .dose =
        { $sides ->
            [1] {""}
           *[other] her tarafta{" "}
        }{ $repetitions } kez, { $hold } saniye tutarak
    .steps =
        Bir yanına yat, kalçaların ve bükülü dizlerin üst üste.
        Ön koluna yaslanıp yüksel, dirseğin omzunun altında.
        Dizlerinden başına kadar düz olana dek kalçanı kaldır.
        Orada tut, nefes almayı sürdür.
        Kalçanı yavaşça indir, bir nefes dinlen.
        Bu yan bitince dön, öbür yanı yap.
    .felt = gövdenin yere bakan yanı boyunca.
    .too-much = omzun ağrıyorsa ya da kalçan düşüyorsa.
    .reason = Yan plank gövdenin yanındaki kasları çalıştırır. Bu, sekiz sağlıklı erkekte ölçüldü ve ağrıya dair bir şey söylemez (McGill 2009). Dizlerin yerdeyken ağırlığının daha azını kaldırırsın.
exercise-one-leg-stand = Tek ayakta durma
    .name-in-sentence = tek ayakta durma
    .aliases = tek ayak, tek ayakta durma, tek ayakta durmak, tek ayak üstünde, tek ayak üstünde durma, tek bacak, denge, denge egzersizi, denge çalışması, flamingo, leylek
    .dose =
        { $sides ->
            [1] {""}
           *[other] her ayakta{" "}
        }{ $repetitions } kez { $hold } saniye
    .steps =
        Sağlam bir sandalyenin arkasında dur, iki elin arkalıkta.
        Ağırlığını bir bacağına ver, dizi yumuşak.
        Öbür ayağını yerden hafifçe kaldır.
        Karşıya bakarak tut; kolay gelince on saniyeye kadar.
        Ayağını yavaşça indir, sonra bacak değiştir.
    .felt = üstünde durduğun bacağın ayağında, baldırında ve kalçasında.
    .too-much = sekmen ya da tutunman gerekiyorsa; ayağını daha erken indir.
    .reason = Denge çalıştırılabilir. 65 yaşından başlayarak, düşmeleri önlemek için haftada üç gün ya da daha çok kuvvet ve denge egzersizi öneriliyor (WHO 2020).
