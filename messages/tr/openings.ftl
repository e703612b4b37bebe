# How a reminder begins. Each opening invites in one sentence of at most 45 characters, and each
# idea says in at most 70 what to do meanwhile; the program pairs any opening with any idea of
# its kind, so every pair must read well.

## Stand up: openings

opening-stand-1 = Bir an ayağa kalkar mısın?
opening-stand-2 = Biraz yükselme zamanı.
opening-stand-3 = Haydi yukarı, acele etmeden.
opening-stand-4 = Şimdi sıra bacaklarında olabilir.
opening-stand-5 = Sandalye de bir mola hak etti.
opening-stand-6 = Yukarıdan manzara nasıl?
opening-stand-7 = Uygunsan ayağa kalk.
opening-stand-8 = Sandalyeden bir anlığına ayrılsan?
opening-stand-9 = Biraz ayağa kalkmaya ne dersin?
opening-stand-10 = Kalkmak hoş olabilir.
opening-stand-11 = Ayaklar yere, sen yukarı.
opening-stand-12 = Ayağa kalkasın var mı?
opening-stand-13 = Oturma sırasını savdı.
opening-stand-14 = Katlarını yavaşça aç.
opening-stand-15 = Kalkmak için güzel bir bahane.
opening-stand-16 = Şimdi ayakta olmak iyi gelir mi?
opening-stand-17 = Sandalyeyi ayaklarınla değiştir.

## Stand up: ideas

idea-stand-1 = Dışarıda kıpırdayan üç şey ara.
idea-stand-2 = Hazır kalkmışken biraz su iç.
idea-stand-3 = Gözlerin uzak bir şeyde dinlensin.
idea-stand-4 = Ellerini boşalt, bırak sarksınlar.
idea-stand-5 = Gökyüzü neler yapıyor, bir bak.
idea-stand-6 = Sonra ne yemek istediğine karar ver.
idea-stand-7 = Çevrendeki en hafif sesi dinle.
idea-stand-8 = Başka bir şey yapmadan üç yavaş nefes al.
idea-stand-9 = İstersen sağlam bir şeye yaslan.
idea-stand-10 = Bir şeyi ait olduğu yere koy.
idea-stand-11 = Takıldığın şey yukarıdan başka görünebilir.
idea-stand-12 = Kafanda bir şarkı çal, ilk dizesinden başla.
idea-stand-13 = Mavi bir şey, yuvarlak bir şey ve eski bir şey bul.
idea-stand-14 = Işığın nereden geldiğine bak.
idea-stand-15 = Ayak parmaklarını oynat; neredeyse kimse fark etmez.
idea-stand-16 = Sonra lazım olacak bir şeyi alıp gel.

## Sit down, for those on their feet: openings

opening-sit-down-1 = Boşken bir yere otursan?
opening-sit-down-2 = Ayakların bir sandalye hak etti.
opening-sit-down-3 = Bırak işi biraz sandalye yapsın.
opening-sit-down-4 = Ayaklar biraz dinlensin mi?
opening-sit-down-5 = En yakın yeri ödünç al.
opening-sit-down-6 = Sakin bir an varsa otur.
opening-sit-down-7 = Ayakta durmayı oturmayla değiştir.
opening-sit-down-8 = Bacakların nöbeti bıraksın.
opening-sit-down-9 = Kısa bir oturma iyi olurdu.
opening-sit-down-10 = Tabanlarına biraz izin ver.
opening-sit-down-11 = Şimdilik bu kadar ayakta durmak yeter.
opening-sit-down-12 = Bir otursan nasıl olur?
opening-sit-down-13 = Haydi aşağı, acele etmeden.
opening-sit-down-14 = Tabure, basamak, bank: hepsi olur.
opening-sit-down-15 = Biraz oturmak ister misin?
opening-sit-down-16 = Sıradakinden önce bacaklarını dinlendir.
opening-sit-down-17 = Yer çekimi kazandı, buyur otur.

## Sit down, for those on their feet: ideas

idea-sit-down-1 = Arkalık varsa ona yaslan.
idea-sit-down-2 = Olursa topuklarını ayakkabından çıkar.
idea-sit-down-3 = Yanına bir bardak su iyi gider.
idea-sit-down-4 = Ellerini kucağına koy, avuçların yukarı baksın.
idea-sit-down-5 = Koyacak bir şey varsa ayaklarını uzat.
idea-sit-down-6 = Senden bir şey istemeyen bir şeye bak.
idea-sit-down-7 = Olursa bir iki nefeslik gözlerini kapat.
idea-sit-down-8 = Çeneni gevşet, sonra alnını.
idea-sit-down-9 = Sonra aramak istediğin birini düşün.
idea-sit-down-10 = En uzaktaki sesi dinle.
idea-sit-down-11 = Bu sefer dünya koştursun, sen izle.
idea-sit-down-12 = Taşınacak hiçbir şey yok, kendin bile.
idea-sit-down-13 = Ayaklarının ne kadar az işi var, fark et.
idea-sit-down-14 = İyice geriye otur, uylukların da taşınsın.
idea-sit-down-15 = Yeniden kalkana dek hiçbir plan yapma.
idea-sit-down-16 = Avuçlarını ısınana dek ovuştur.

## Move on the chair: openings

opening-shift-1 = Başka türlü oturma zamanı.
opening-shift-2 = Sandalyenin birden çok yanı var.
opening-shift-3 = Yeni bir oturuş denesek?
opening-shift-4 = Olduğun yerde biraz kıpırda.
opening-shift-5 = Daha rahat bir oturuş var mı?
opening-shift-6 = Sandalyenin başka bir köşesini dene.
opening-shift-7 = Burada kıpır kıpır olmak serbest.
opening-shift-8 = Bunun için kalkmaya gerek yok.
opening-shift-9 = Oturuşunda bir şeyi değiştir.
opening-shift-10 = Kalkmadan yer değiştirsen?
opening-shift-11 = Aynı sandalyede yeni bir yer bul.
opening-shift-12 = Yerinde biraz kımıldan.
opening-shift-13 = Bunu kimse fark etmez.
opening-shift-14 = Kıpırdamadan oturmak zorunlu değil.
opening-shift-15 = Rahatını boz, sonra yeniden yerleş.
opening-shift-16 = Yerinde kal, ama tam öyle değil.
opening-shift-17 = Biraz sıkılmış bir çocuk gibi otur.

## Move on the chair: ideas

idea-shift-1 = Bir yandan öbür yana sallan, istediğin kadar yavaş.
idea-shift-2 = Biraz arkaya ya da öne yaslan, hangisini az yaptıysan.
idea-shift-3 = Leğen kemiğini azıcık öne ve arkaya oynat.
idea-shift-4 = Rahat edene dek kımıldan.
idea-shift-5 = İki omzunu da kaldır, sonra bırak düşsün.
idea-shift-6 = Ayaklarını bugün hiç koymadığın bir yere koy.

## Bend back: openings

opening-back-bend-1 = Değişiklik olsun, bu kez ters yöne?
opening-back-bend-2 = Şimdilik aşağı bakmak yeter.
opening-back-bend-3 = Ön tarafına biraz yer aç.
opening-back-bend-4 = Boyunu uzat ve açıl.
opening-back-bend-5 = Günün çoğu öne eğilerek geçiyor.
opening-back-bend-6 = Öne eğilmenin tam tersi.
opening-back-bend-7 = Yukarı, uzun ve yavaşça geriye.
opening-back-bend-8 = Biraz eğilecek yer var mı?
opening-back-bend-9 = Yavaşça açıl, rulo gibi.
opening-back-bend-10 = Yavaşça geri, yavaşça yine yukarı.
opening-back-bend-11 = Yumuşak bir yön değişikliği?
opening-back-bend-12 = Geri de bir yöndür.
opening-back-bend-13 = İleri biraz bekleyebilir.
opening-back-bend-14 = Pek eğilmediğin yöne eğil.
opening-back-bend-15 = Kaburgalarla kalça arasına yer aç.
opening-back-bend-16 = Biraz geriye yaslanmak hoş olabilir.
opening-back-bend-17 = Göğsün biraz yukarı baksın.

## Bend back: ideas

idea-back-bend-1 = Bir elin sağlam bir şeyde kalsın.
idea-back-bend-2 = Yalnızca hoşuna gittiği kadar git.
idea-back-bend-3 = Giderken nefes ver.
idea-back-bend-4 = Gözlerin tam karşıda bir noktada dinlensin.
idea-back-bend-5 = Seni dengede tutuyorsa iki elini kalçana koy.
idea-back-bend-6 = Gittiğin kadar yavaş doğrul.

## Walk: openings

opening-walk-1 = Bir yürüyüşe ne dersin?
opening-walk-2 = Ayakkabıların yolu biliyor.
opening-walk-3 = Bu sefer ne tarafa?
opening-walk-4 = Buraya bir yürüyüş sığardı.
opening-walk-5 = Her yön olur.
opening-walk-6 = Sokağı mı turlarsın, odayı mı?
opening-walk-7 = Köşenin ardında ne var, git bak.
opening-walk-8 = Tempoyu bacakların belirlesin.
opening-walk-9 = Haydi yola, kendi hızınla.
opening-walk-10 = Biraz dolaşacak vaktin var mı?
opening-walk-11 = Bir yere git ve dön, hepsi bu.
opening-walk-12 = Biraz başka yerde olma zamanı.
opening-walk-13 = Duvar değiştirsek mi?
opening-walk-14 = Rahat adımlar, birbiri ardına.
opening-walk-15 = Varılacak yer yok, yalnızca yürü.
opening-walk-16 = Kollarını salla, düş yola.
opening-walk-17 = Köpek gezdirir gibi kendini gezdir.

## Walk: ideas

idea-walk-1 = Daha önce hiç fark etmediğin bir şey ara.
idea-walk-2 = Koridorda gidip gelmek de olur.
idea-walk-3 = İçerideysen yanına bir telefon görüşmesi alabilirsin.
idea-walk-4 = Dinleyecek güzel bir şey aç.
idea-walk-5 = Yettiği an geri dön.
idea-walk-6 = Dışarısı ıslaksa koridorlar kuru.
idea-walk-7 = Varsa bir ağacın yanından geç.
idea-walk-8 = Gerektiğinden yavaş başla.

## Stretch, of every kind: openings

opening-stretch-1 = Yavaş bir esnemeye yer var mı?
opening-stretch-2 = Buradaki bütün iş yavaşlıkta.
opening-stretch-3 = Biraz tutuk gelen bir yer var mı?
opening-stretch-4 = Köpekler bunu söylenmeden yapar.
opening-stretch-5 = Bir yerini usulca gevşet.
opening-stretch-6 = Bırak birkaç kas uzasın.
opening-stretch-7 = Her nefeste biraz bırak.
opening-stretch-8 = Hoşuna gittiği kadar uzan.
opening-stretch-9 = Sakin sakin, kahramanlık yok.
opening-stretch-10 = Biraz gevşemek için bir fırsat.
opening-stretch-11 = Kasların biraz boşluk ister.
opening-stretch-12 = Bunun için acele etme.
opening-stretch-13 = Kazanılacak bir şey yok, yalnızca rahatlık.
opening-stretch-14 = Bir iki kırışığı ütüle.
opening-stretch-15 = Hafif bir gerilme, sakin bir nefes yeter.
opening-stretch-16 = Biraz esnemek iyi gelir mi?
opening-stretch-17 = Bir süre lastik gibi ol.

## Stretch, of every kind: ideas

idea-stretch-1 = Aldığından biraz daha uzun nefes ver.
idea-stretch-2 = Bu arada çenen gevşesin.
idea-stretch-3 = Girdiğin kadar yavaş çık.
idea-stretch-4 = Seni en son güldüren şeyi düşün.
idea-stretch-5 = Sürdüğü kadar odayı dinle.
idea-stretch-6 = Daha azı da olur.
idea-stretch-7 = Biraz gülümse; kimsenin görmesi gerekmez.
idea-stretch-8 = Yalnızsan yavaş bir şey mırıldan.

## Strengthen, of every kind: openings

opening-strengthen-1 = Birkaç kasa iş verelim mi?
opening-strengthen-2 = Yerinde harcanmış küçük bir çaba.
opening-strengthen-3 = Bu biraz kas istiyor.
opening-strengthen-4 = Sessiz bir güç zamanı.
opening-strengthen-5 = Yavaş yap, güzel yap.
opening-strengthen-6 = Kaslarına yapacak bir şey ver.
opening-strengthen-7 = Güç küçük porsiyonlarla gelir.
opening-strengthen-8 = Az ve özenli, çok ve acele olandan iyi.
opening-strengthen-9 = Biraz alın teri ister misin?
opening-strengthen-10 = Bunun için spor salonu gerekmez.
opening-strengthen-11 = Yavaş ol; zor olan da bu.
opening-strengthen-12 = Biraz güç kullan.
opening-strengthen-13 = Nefes ver ve başla.
opening-strengthen-14 = Harcayacak biraz gücün var mı?
opening-strengthen-15 = Kolay olduğu yerden başla.
opening-strengthen-16 = Sakin ol, nefes almayı sürdür.
opening-strengthen-17 = Kaslar rica edilmesini sever.

## Strengthen, of every kind: ideas

idea-strengthen-1 = Seni inatçı yapan bir şarkı aç.
idea-strengthen-2 = Yarım bildiğin bir dilde say.
idea-strengthen-3 = Birazını yedekte bırak.
idea-strengthen-4 = Yüzünü bu işe karıştırma.
idea-strengthen-5 = Önce çevrende biraz yer aç.
idea-strengthen-6 = Arada dinlenmek serbest.
idea-strengthen-7 = İstersen sonra birine anlat.
idea-strengthen-8 = Sonrası için biraz su hazır olsun.

## Several at once, in any mixture: openings

opening-several-1 = Aralarından seçmek için birkaç şey.
opening-several-2 = Birini seç ya da hepsini al.
opening-several-3 = Birden çok yerin için bir şeyler.
opening-several-4 = Bunlar birbirine yakışıyor.
opening-several-5 = Tek mola, birden çok yol.
opening-several-6 = Önce en sevdiğin.
opening-several-7 = Küçük bir tur zamanı.
opening-several-8 = İstersen hepsi bir arada.
