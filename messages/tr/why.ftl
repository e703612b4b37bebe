# How too little movement may contribute to back pain, and how sure that is. Facts: docs/sources.md.
#
# Each cause and topic: its name, the words that people type for it, the explanation, one line on
# how sure it is, and its sources by name and year. A source stands only behind what it supports.

why-intro =
    💡 <b>Hareket sırtına neden iyi gelebilir</b>

    Önce iyi haber: sırt ve bel ağrısı çoğunlukla birkaç hafta içinde hafifler (NHS back pain). Birçok nedeni var; az hareket bunlardan yalnızca biri.

    O da dört yoldan katkıda bulunabilir: derin kaslar, esneklik, dolaşım ve kilo.

    Birini seç. Arkasındaki düşünceyi ve ne kadar kesin olduğunu anlatayım.

## The four causes

cause-core = Derin kaslar
    .aliases = derin kaslar, derin kas, merkez kaslar, merkez bölge, core, karın kasları, karın kası, kuvvet, güç, kas, kaslar, karın, güçsüzlük, zayıf kaslar, leğen kemiği
    .explanation = Karnının ve sırtının derin kasları leğen kemiğini tutar; belin onun üstünde durur. İşleri azalınca zayıflayabilirler, belin de daha az sağlam tutulabilir. O zaman yüzeye yakın kaslar fazla mesai yapıp yorulabilir ve gerginleşebilir. Leğen kemiğini isteyerek oynatmak onu tutan kasları çalıştırır; pelvik tiltin ardındaki düşünce bu.
    .evidence = Zayıf derin kasların sırt ağrısının <i>asıl</i> nedeni olduğu görüşü çürütüldü. Bu egzersizler yine de yapmaya değer: aşağı yukarı, sürdürdüğün başka egzersizler kadar işe yarar.
    .sources = bir omurga kliniğinin köşe yazısı 2026, O’Sullivan 2020, Smith 2014
cause-flexibility = Esneklik
    .aliases = esneklik, esnek, tutukluk, tutuk, gerginlik, gergin, gergin kaslar, sertlik, arka bacak, hamstring, kalça, kalçalar, kalça fleksörleri, psoas, esneme, germe
    .explanation = Masa başında geçen saatler kalçanın önündeki kasları ve uyluğun arkasındaki kasları gerginleştirebilir. Kalçalar tutuk olunca belin payına düşenden çok hareket ediyor olabilir.
    .evidence = Düzenli esnemek seni daha esnek yapıp tutukluğu hafifletebilir. Gergin arka bacak kaslarının ağrıya yol açıp açmadığını söylemek için araştırmalar fazla zayıf. Uzun süren ağrıda yalnızca esnemek, büyük bir karşılaştırmada hiç tedavi olmamaktan daha iyi çıkmadı. Arka bacak germe denemeleri daha az ağrı buldu, ama birbirinden çok farklılar. Yani rahatlık için esne; yürü ve güçlen de.
    .sources = bir omurga kliniğinin köşe yazısı 2026, ACSM 2011, Hori 2021, Owen 2020, Gou 2024
cause-circulation = Dolaşım ve yorgunluk
    .aliases = dolaşım, kan dolaşımı, kan, kan akışı, yorgunluk, yorgun, ağırlık hissi, oturmak, oturma, uzun oturmak, uzun süre oturmak, çok oturmak, hareketsizlik, masa başı, masa, ofis, oksijen
    .explanation = Neredeyse hiç hareket etmeyince daha az kan dolaşır. Kaslar ve sinirler o zaman daha az oksijen ve besin alabilir; atıklar ve ağrıyla bağlantılı maddeler birikebilir. Tutukluk, ağırlık ya da ağrı gibi duyulabilir.
    .evidence = Bunun ne kadar pay taşıdığı kesinleşmiş değil. Zaman içinde yapılan araştırmalar oturmayı ağrının <i>başlamasına</i> bağlamıyor, ama ağrısı olanlarda günlük yaşamdaki daha çok kısıtlanmaya bağlıyor. Molalar denemeye değer görünüyor: küçük bir denemede, mola vermesi hatırlatılan yüz ofis çalışanından 9’unda altı ayda yeni bel ağrısı oldu, ötekilerin 33’ünde.
    .sources = bir omurga kliniğinin köşe yazısı 2026, Alzahrani 2022, Waongenngarm 2021
cause-weight = Kilo
    .aliases = kilo, kilolar, vücut ağırlığı, ağırlık, fazla kilo, kilo vermek, zayıflamak, obezite, yük, şişmanlık
    .explanation = Az hareket eden daha az enerji harcar, kilo da yavaş yavaş artabilir. Daha çok kilo, bel omurlarına ve disklere daha çok yük demek.
    .evidence = Araştırmalar kilo ile sırt ağrısını bağlantılı buluyor; birinin ötekine yol açtığı kanıtlanmış değil. Hareket etmeye başlamak için zayıflaman gerekmiyor.
    .sources = bir omurga kliniğinin köşe yazısı 2026, Baradaran Mahdavi 2021

## Neighbouring topics

topic-sleep = Uyku
    .aliases = uyku, uyumak, uyuma, uyuyamamak, gece, geceler, dinlenme, yatak, yastık, uykusuzluk
    .explanation = Kötü uyuyanlar sırt ağrısından daha sık söz ediyor. İki yönlü olabilir: ağrı uykunu kaçırabilir, kötü geceler de ağrının geçmesini zorlaştırabilir. Uyku düzeldiğinde sırt da daha sık düzeliyor.
    .evidence = 21 araştırmada birlikte bakıldığında, kötü uykuda sırt ağrısı olasılık oranı (odds) yaklaşık bir buçuk kattı. Bu bir bağlantı; hangisinin önce geldiği gösterilmiş değil. Uykuyla sırt ağrısının birlikte değişimini izleyen araştırmaların da zayıf yanları var. Geceleri artan ya da dinlenmekle azalmayan ağrıyı kısa sürede bir doktora göster.
    .sources = Amiri 2020, Silva 2024
topic-stress = Stres
    .aliases = stres, stresli, kaygı, endişe, gerginlik, sıkıntı, ruh hali, moral, moral bozukluğu, depresyon, tükenmişlik
    .explanation = Moral bozukluğu sırt ağrısından önce gelebilir: depresyon belirtileri olanlarda yeni bir ağrı dönemi daha sık görülüyor. Stresin kendisi için durum daha az açık. Masadan uzakta bir dakika, bir yürüyüş ya da çoğu yavaş nefes olan karnı içe çekme her durumda sana iyi davranmaktır. Moralin haftalardır bozuksa, yalnızca bu bile bir doktora gitmek için iyi bir neden.
    .evidence = Sırt ağrısı olmayan insanları izleyen araştırmalar, depresyon belirtileri olanlarda yaklaşık 1,6 kat olasılık oranı (odds) buldu. Bu bir bağlantıdır, kanıt değil.
    .sources = Pinheiro 2015
topic-posture = Duruş
    .aliases = duruş, postür, oturuş, dik oturmak, dik oturma, dik durmak, kambur, kamburluk, kambur oturmak, sandalye, ergonomi, ergonomik sandalye, kemer, bel kemeri, korse, korseler
    .explanation = Sana nasıl oturacağını söylemeyeceğim: doğru olduğu bilinen tek bir biçim yok. Onun yerine sık sık değiştir. Kıpırda, bir iki dakika ayağa kalk, birkaç adım yürü, sonra istediğin gibi otur.
    .evidence = 41 derlemeye birlikte bakan bir çalışma, herhangi bir duruşun sırt ağrısına yol açtığı konusunda görüş birliği bulmadı. Küçük bir denemede, oturduğu yerde kıpırdaması hatırlatılan ofis çalışanlarında daha az yeni bel ağrısı oldu: yüzde 7’ye karşı yüzde 33. Kılavuzlar kemer ya da korseyi rutin olarak önermiyor.
    .sources = Swain 2020, Waongenngarm 2021, NICE NG59 2016, WHO 2023
topic-youth = Gençlik alışkanlıkları
    .aliases = gençlik, gençlik alışkanlıkları, genç, gençken, alışkanlık, alışkanlıklar, çocukluk, çocuk, çocuklar, okul, ergen, ergenlik, okul çantası
    .explanation = Ergenlikte ağrıyan bir sırt, sonra da ağrıma olasılığını artırır. Ama hiçbir şeyi belirlemez: yılda 30 günden çok ağrısı olan gençlerin yaklaşık dörtte birinde sekiz yıl sonra hâlâ o kadar ağrı vardı. O günkü alışkanlıklarının bugünkü sırtın için ne demek olduğunu söyleyemem. Bu hafta, hâlâ seçebileceğin bölüm.
    .evidence = Bu, 12–22 yaşındaki Danimarkalı ikizlere soran ve sekiz yıl sonra yeniden soran tek bir büyük araştırmadan geliyor.
    .sources = Hestbaek 2006
topic-treatments = Batı ve Doğu tıbbı
    .aliases = batı tıbbı, doğu tıbbı, çin tıbbı, tıp, ilaç, akupunktur, iğne, masaj, masajlar, manuel terapi, elle tedavi, manipülasyon, kayropraktik, kiropraktik, osteopati, osteopat, tedavi, tedaviler
    .explanation =
        Kılavuzlar bel ağrısında akupunktur, masaj ve manuel terapi için ne diyor?

        • <b>Britanya’nın NICE kurumu:</b> masaj ve manipülasyon düşünülebilir, ama yalnızca egzersizle birlikte. Akupunkturu önermiyor.
        • <b>Dünya Sağlık Örgütü,</b> üç aydan uzun süren ağrı için: akupunktur, masaj ve manipülasyon bakımın bir parçası olarak sunulabilir.
        • <b>Amerikalı hekimler (ACP):</b> yeni ağrıda üçü de seçenek; uzun süren ağrıda egzersizin yanında akupunktur ve manipülasyon.

        Nereye gidersen git, hareketli olmak bunun bir parçası kalır. Sana neyin uyduğunu bir doktor ya da fizyoterapist söyleyebilir.
    .evidence = Birbirleriyle aynı görüşte değiller. Bu kanıtların çoğunun kesinliği düşük ya da çok düşük sayılıyor.
    .sources = NICE NG59 2016, WHO 2023, ACP 2017

## What helps

why-approach =
    <b>Her planda üç şey</b>
    • <b>Yürümek:</b> kanını harekete geçiren hafif egzersiz
    • <b>Esnemek:</b> bütün gün oturmuş kalçalar ve uyluklar için
    • <b>Güçlenmek:</b> karnın ve sırtın derin kasları, bacaklar ve kalçalar için

    Denemelerde egzersiz, sırtı hakkında bilgi edinmekle birlikte, yeni bir ağrı dönemini dörtte bir ile yarı arasında daha az olası kıldı: en çok ilk yılda, sonrasında daha az (Steffens 2016, Shiri 2018). Haftada iki üç kez, esneme ya da yürüyüşle birlikte güçlendirme iyi bir karışım (Shiri 2018). Sürdürebileceğini seç.
why-who =
    <b>Haftada ne kadar?</b>
    Dünya Sağlık Örgütü yetişkinlere şunu öneriyor:
    • 150–300 dakika orta şiddette etkinlik
    • iki ya da daha çok gün bütün büyük kas gruplarını güçlendirme
    • 65 yaşından sonra üç ya da daha çok gün denge ve kuvvet

    Biraz, hiç yoktan iyidir (WHO 2020).

    Orta şiddet demek, sohbet edebilirsin ama şarkı söyleyemezsin demek (CDC). Buradaki egzersizler bacakları, kalçaları, sırtı, karnı ve omuzları güçlendirir; göğsü ve kolları değil. Bunu bir sınav değil, bir yön olarak al ve bugün yapabildiğinle başla.
why-stay-active = Rahat olduğu sürece <b>hareketli kal</b>: kılavuzların bel ağrısı için önerdiği bu. Kemer, korse ve traksiyon rutin olarak önerilmiyor (NICE NG59 2016, WHO 2023).
