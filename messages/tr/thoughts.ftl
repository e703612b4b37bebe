# Thoughts that now and then stand below a reminder, as a paragraph of their own: one or two short
# sentences, at most 160 characters. A group is left out for people whom it doesn’t fit; a comment
# above a fact names its source.

## For everybody, whatever rests or hurts, in any place

# NHS back pain
thought-any-1 = Bilmekte yarar var: sırt ağrısı çoğu zaman birkaç hafta içinde kendiliğinden hafifler.
thought-any-2 = Bunu okurken omuzların insin. Sonra çenen.
thought-any-3 = Bedenini benden iyi tanırsın. Ben yalnızca saatin kaç olduğunu biliyorum.
# Swain 2020
thought-any-4 = Hangi duruş sırta kötü? Yan yana okunan 41 derleme tek birinde bile anlaşamadı.
thought-any-5 = Küçük bir alışkanlığı zaten yaptığın bir şeye as: diş fırçalamaya, örneğin.
thought-any-6 = Sırtın yaptığın her şeye seninle geldi. Küçük bir teşekkür yerinde olur.
# WHO 2020
thought-any-7 = Biraz hareket, hiç olmamasından iyidir. Dünya Sağlık Örgütü’nün görüşü bu.
thought-any-8 = Bir hatırlatma hep kötü zamanda mı geliyor? Ona başka bir saat ver; darılmaz.
thought-any-9 = Bugün zor bir günse, bu mesaj senden bir şey istemiyor.
# Amiri 2020, Silva 2024
thought-any-10 = Kötü geceler ve ağrıyan sırtlar çoğu zaman birlikte gider. Hangisinin başlattığı belli değil.
thought-any-11 = Bir şeyin yarısı iyi bir miktardır. Öbür yarısı bekleyebilir.
thought-any-12 = Bazı günler yapmak, bazı günler dinlenmek içindir. İkisi de kendine bakmaktır.
# Steffens 2016
thought-any-13 = Denemelerde egzersiz yapıp sırtını öğrenenlerde yeni sırt ağrısı daha seyrekti, en çok da ilk yılda.
thought-any-14 = Bunu elinden bırakınca iki avucunu da bir an aç.
thought-any-15 = Bütün bunları kusursuz yapan yok. Kimseden istenmedi de.
thought-any-16 = Bunu okumak zaten küçük bir molaydı. Bir tane daha alabilirsin.
thought-any-17 = Şu an nasıl oturuyor, duruyor ya da yatıyorsan, küçük bir değişiklik hoş gelebilir.
thought-any-18 = Sırta bakmak spora benzemek zorunda değil.
# Hestbaek 2006
thought-any-19 = Gençken sırt ağrısı kalıcı olmak zorunda değil. Çok ağrısı olan gençlerin yaklaşık dörtte birinde sekiz yıl sonra hâlâ o kadar vardı.
thought-any-20 = Çorba soğutur gibi üfle. İki kez yeter.
thought-any-21 = Sırtın için kaygılı mısın? Doktorlar ve fizyoterapistler seninkinden tuhaf sorular duydu.
# Pinheiro 2015, which is about low mood and not about stress
thought-any-22 = Stresin sırt ağrısı getirip getirmediği belli değil. Sakin bir dakika yine de hoştur.
thought-any-23 = Kararsız kalırsan yavaşla. Neredeyse her zaman serbesttir.
thought-any-24 = Canın istemek zorunda değil. İster gibi yapman da gerekmez.
# Snook 1998
thought-any-25 = Küçük bir araştırmada, günün ilk saatlerinde daha az eğilen sırt ağrılı insanların ağrısı daha azdı.
thought-any-26 = Rahat olması yeter. Buradaki hiçbir şeyin değerli olmak için acıtması gerekmez.
thought-any-27 = İlerleme sessizdir. Mesajların hepsi benden.
# NHS back pain
thought-any-28 = Sırt birçok nedenle ağrır. Hiçbiri kusur değil.
thought-any-29 = Bir egzersizden sıkıldın mı? Değiştir; sırtlar duygusal değildir.
thought-any-30 = Sırtına, bir arkadaşınınkine göstereceğin kadar sabır göster.
thought-any-31 = Bu molaları verdiğini birine söyle. Sır olmayınca daha kolay.
thought-any-32 = Bir yerlerde biri daha az önce böyle bir hatırlatmaya iç çekti. Yalnız değilsin.
thought-any-33 = Bedenin söylenebilir. Onu dinlemek pes etmek değil.
thought-any-34 = Ağrılı bir gün, daha iyi günleri silmez.

## Walking

# WalkBack 2024
thought-walk-1 = Bir denemede, sırt ağrısından sonra yürüyüşü artırmasına yardım edilenler yeniden kısıtlanana dek tipik olarak 208 gün geçti, ötekilerde 112.
thought-walk-2 = Ayakkabılarını kapının yanına koy, yürüyüşün yarısı tamam.
thought-walk-3 = Bir yürüyüşün sonucunu bugüne dek kimse kimseye sormadı.
# WHO 2020
thought-walk-4 = DSÖ yetişkinlere haftada 150–300 dakika orta şiddette hareket öneriyor. Tempolu yürüyüş bunun bir yolu.
thought-walk-5 = Uzun yürüyüşe vakit yok mu? İki kısa yürüyüş de gayet olur.
thought-walk-6 = Bütün egzersizler içinde en çok çalıştığın yürümek.
# CDC
thought-walk-7 = Orta tempo, sohbet edebildiğin ama şarkı söyleyemediğin tempodur. Kanıtlaman gerekmez.
thought-walk-8 = Birkaç adım ötene bak, kollarını kendi hâline bırak.
thought-walk-9 = Sıkıcı bir yol da olur. Kafanı boş bırakır.
# Haddadj 2025
thought-walk-10 = Günde 100 dakikadan çok yürüyenlerde uzun süren sırt ağrısı, 78’den az yürüyenlere göre daha seyrekti. Bu bir bağlantı, fazlası değil.

## Breaking up sitting, for those who sit

# Waongenngarm 2021
thought-stand-1 = Küçük bir denemede, molaya çağrılan yüz ofis çalışanından 9’unda altı ayda yeni bel ağrısı oldu. Ötekilerde 33.
thought-stand-2 = Bardağını uzanamayacağın bir yere koy. Er geç susuzluk seni kaldırır.
thought-stand-3 = Yeniden oturabilirsin. Plan zaten hep böyleydi.
# Alzahrani 2022
thought-stand-4 = Oturmanın sırt ağrısını başlattığı gösterilmedi. Ağrı zaten varsa, uzun oturmak günlük hayatta daha çok güçlükle birlikte gidiyor.
thought-stand-5 = Telefon görüşmeleri ayakta iyi gider. Karşıdaki anlamaz.
thought-stand-6 = İşin yürüyüp gidemez. Sen bir dakikalığına gidebilirsin.
# Waongenngarm 2021
thought-stand-7 = Sandalyede kıpırdamak denendi: hatırlatılan yüz kişiden 7’sinde altı ayda yeni bel ağrısı oldu, ötekilerde 33. Küçük bir denemeydi.
thought-stand-8 = Kalkarken istersen kolçaklardan ya da masadan destek al. Hile sayılmaz.
thought-stand-9 = Bir şey bitince kalk: bir görüşme, bir bölüm, bir dizi bölümü. Saate bakmaktan kolay.
thought-stand-10 = Sandalye düşmanın değil. Yalnızca seni tutmakta çok usta.

## For those on their feet all day

# Coenen 2018
thought-feet-1 = İş gününde dört saatten çok ayakta duranlar bellerinden daha sık yakınıyor. Mola isteyen tek şey oturmak değil.
thought-feet-2 = En yakın oturacak yeri bil. Dinlenmenin yarısı bu.
thought-feet-3 = Telefonunun şarjı bitince prize takarsın. Ayaklarına da bir sandalye yakışır.
# NICE NG59 2016
thought-feet-4 = Sıradan bel ağrısında Britanya’nın NICE kurumu kemer ya da korse önermiyor. Giyilecek bir şey eksildi.
thought-feet-5 = Oturacak yer yok mu? Yana birkaç adım da değişikliktir.
thought-feet-6 = Bir an oturmak kaytarmak değil. Ayakta geçen uzun günler böyle biter.

## Stretching

# ACSM 2011
thought-stretch-1 = Uzun tutmak çok uzun olmak zorunda değil. Alışılmış öneri 10–30 saniye, daha yaşlılar için 30–60.
thought-stretch-2 = Nefes verirken gir. Öyle daha kolay gelir.
thought-stretch-3 = Hiçbir kedi esneme kitabı okumadı. Sen de hissettiğine güvenebilirsin.
# ACSM 2011
thought-stretch-4 = Daha esnek bir kas için alışılmış öneri: toplam bir dakika kadar esneme, haftada iki üç gün ya da daha çok.
thought-stretch-5 = Yaylanma yok. İlk hafif gerilmeye git ve biraz orada kal.
thought-stretch-6 = Ne kadar uzağa gittiğin önemli değil. Kimse ölçmüyor.
# Owen 2020
thought-stretch-7 = Büyük bir karşılaştırmada, uzun süren ağrıda yalnızca esnemek tedavisizlikten iyi çıkmadı. Daha gevşek hissetmek yine de güzel bir neden.
thought-stretch-8 = Esnerken yüzünü yokla. Kaşların çatıksa biraz bırak.

## Strengthening

# WHO 2020
thought-strengthen-1 = DSÖ yetişkinlere bütün büyük kas gruplarını haftada iki ya da daha çok gün çalıştırmayı öneriyor.
thought-strengthen-2 = Fısıldayarak saymak nefes aldırır. Nefesini tutuyorsan kolaylaştırma zamanıdır.
thought-strengthen-3 = Ayna yok, yüksek müzik yok, üyelik kartı yok. Spor salonu olarak seninki iyi.
# Smith 2014
thought-strengthen-4 = Sırt için en iyi egzersizi araman gerekmez. Derin kas egzersizleri, aşağı yukarı sürdürülen başka egzersizler kadar işe yarıyor.
thought-strengthen-5 = İyi bir tekrar son tekrar olsun. Ardından kötü bir tane gerekmez.
thought-strengthen-6 = Güç sıradan şeyler içindir: bir kavanoz kapağı, bir bavul, çok alçak bir kanepe.
# Shiri 2018
thought-strengthen-7 = Denemelerin bir derlemesi, haftada iki üç kez esneme ya da yürüyüş gibi bir şeyle birlikte güçlendirmeyi öneriyor.
# a spine clinic’s column 2026
thought-strengthen-8 = Burada klasik mekik bulamazsın. Bel ağrısını artırabilir.
