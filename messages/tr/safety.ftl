# When to get help, and what to do when it hurts. Facts: docs/sources.md.
#
# Emergency numbers, crisis lines and a clinic's address are the operator's to set, and are added by the code.

## The signs

red-flags-title = ⚠️ <b>Ne zaman yardım almalı</b>
red-flags-emergency =
    <b>Sırt ya da bel ağrınla birlikte bunlardan biri varsa hemen acil yardım çağır ya da acil servise git:</b>
    • cinsel organların ve kalçaların (popo) çevresinde ya da uylukların iç yüzünde uyuşma veya karıncalanma
    • idrar yapmada (işemede) zorluk
    • idrarını ya da dışkını tutamama
    • cinsel duyuda ya da işlevde ani değişiklik
    • iki bacakta birden ağrı, karıncalanma, güçsüzlük ya da uyuşma
    • göğüs ağrısı
    • ağrı ciddi bir kazadan sonra başladıysa
emergency-call = Bulunduğun yerin acil yardım numarasını ara.
red-flags-soon =
    <b>Sırt ya da bel ağrınla birlikte bunlardan biri varsa kısa sürede doktora git:</b>
    • ateş
    • açıklayamadığın kilo kaybı
    • şişlik, yumru ya da sırtının biçiminin değişmesi
    • giderek güçsüzleşen bir bacak ya da ayak
    • geceleri artıyorsa ya da dinlenmekle azalmıyorsa
    • kürek kemiklerinin arasındaysa
    • öksürünce, hapşırınca ya da ıkınınca artıyorsa
    • kanserin varsa ya da olduysa
    • bağışıklık sistemin zayıfsa
red-flags-check-first = Hamileysen, omurga ameliyatı geçirdiysen, kemik erimen (osteoporoz) varsa ya da yakın zamanda yaralandıysan <b>lütfen başlamadan önce bir doktora ya da fizyoterapiste danış</b>.
red-flags-note = <i>Limber genel iyilik hâli içindir. Tanı koymaz, doktorun ya da fizyoterapistin yerini tutmaz. Bu listeler her şeyi sayamaz: seni kaygılandıran bir şey varsa birine danış.</i>
see-a-specialist = Sırt ağrısı görmezden gelinmez; erken baktırmak işe yarar. Sormak asla abartmak değildir.

## When it hurts

hurts =
    <b>Ağrımasına üzüldüm.</b> Bir egzersizin ortasındaysan dur.

    Lütfen önce şu belirtilere bak. Her egzersizden önemliler.
hurts-exercise =
    ✋ <b>{ $name }: lütfen burada dur.</b> Ağrımasına üzüldüm.

    Önce şu belirtilere bak. Her egzersizden önemliler.
hurts-more = <i>Yazdığın öbür şeyler bekleyebilir. Onlarla ilgili bir şey yapmadım; bu netleşince yeniden söyle.</i>
hurts-question = <b>Bunlardan biri sende var mı?</b>
button-sign = Evet, biri var
button-no-sign = Hayır, hiçbiri
button-no-sign-rest = Hayır: 1 hafta dinlensin
get-help = <b>Lütfen yardım al; bir bot bunu veremez.</b>
get-help-now = ❗️ Birinci listeden biriyse hemen acil yardım çağır ya da acil servise git.
get-help-soon = 🩺 İkinci listeden biriyse kısa sürede, mümkünse bugün doktora git.
get-help-quiet = Bundan sonra sessizim: hatırlatma yok, mektup yok. Yaptıklarının hepsi saklı. Bir doktor ya da fizyoterapist devam edebileceğini söyleyince bana yaz.
button-may-go-on = Devam edebilirim
hurts-no-sign =
    🌿 Hiçbirinin olmaması iyi. Sırt ağrısı çoğunlukla birkaç hafta içinde hafifler; kılavuzlar, rahat olduğu sürece hareketli kalmayı öneriyor.

    Ağrıyı başlatan şeyi yapma. Geçmezse ya da kaygılanırsan bir doktora ya da fizyoterapiste danış.
button-which-hurts = Bir egzersiz ağrıtıyor
which-hurts = <b>Hangisi ağrıtıyor?</b> Bir hafta dinlenecek.
hurts-rests = 🌙 <b>{ $name }</b> dinleniyor: { $until } kadar. Kılavuzlar, rahat olduğu sürece hareketli kalmayı öneriyor.
hurts-rests-silent = 🌙 <b>{ $name }</b> dinleniyor: { $until } kadar; yerine bir şey gelmiyor. Kılavuzlar, rahat olduğu sürece hareketli kalmayı öneriyor.
hurts-rests-advice = Sonra en küçük miktarla başlar. Geçmezse ya da kaygılanırsan bir doktora ya da fizyoterapiste danış.
button-undo-rest = Geri al
rest-ended = ▶️ { $name } yeniden gelebilir. { $next }
reminder-rests = 🌙 { $name } şimdi dinleniyor.
still-rests = 🌙 <b>{ $name }</b> ağrıttığı için dinleniyor: { $until } kadar.
rests = 🌙 { $name } dinleniyor: { $until } kadar.
button-end-rest = ▶️ Dinlenme bitsin: { $name }

## Left alone until they may go on

waits-to-ask =
    🤍 İyi fikir. Sen sorana dek sessizim: hatırlatma yok, mektup yok.

    Devam edebileceğin zaman bana yaz.
ask-may-go-on =
    🤍 Şu an sessizim, çünkü önce bir doktorun ya da fizyoterapistin görüşünü almak istediğini söyledin.

    Devam edebileceğini söylüyorlar mı?
button-not-yet = Henüz değil
stays-quiet = 🤍 Peki, sessiz kalıyorum. Devam edebileceğin zaman /resume de.
standing-held = 🤍 Devam edebileceğini söyleyene dek sessizim.

## The question of the start

ask-check-first =
    <b>Sana uygun olmayan bir şey önermeyeyim diye bir soru:</b>

    Hamile misin, omurga ameliyatı geçirdin mi, kemik erimen (osteoporoz) var mı ya da yakın zamanda yaralandın mı?
button-checks-first = Evet, biri var
button-checks-nothing = Hayır
check-first =
    <b>Söylediğin için teşekkürler.</b> Hamilelikte, omurga ameliyatından sonra, kemik erimesinde (osteoporoz) ya da yakın zamanda geçirilmiş bir yaralanmada lütfen başlamadan önce bir doktora ya da fizyoterapiste danış. Sana neyin uyduğunu, neyi yapmaman gerektiğini söyleyebilir.

    Bu arada devam edebilirsin. Ya da beklerim; sorduktan sonra bana yazarsın.
button-wait-to-ask = Ben sorana dek bekle
conditions = 🛡 <b>Nelere dikkat edeyim?</b> Sana uygun olmayanlar kendiliğinden gelmez. Planına senin koydukların orada kalır.
which-conditions = <b>Sende olana dokun</b>, ilgili egzersizleri dışarıda bırakayım. Bir doktor ya da fizyoterapist yapabileceğini söylerse yeniden dokun, geri gelsin.
button-conditions = 🛡 Dikkat edilecekler
condition-pregnancy = Hamilelik
condition-spinal-surgery = Omurga ameliyatı
condition-osteoporosis = Kemik erimesi
condition-recent-injury = Yeni yaralanma
condition-knees = Dizlerim
condition-wrists = Bileklerim
condition-balance = Dengem
condition-hip-replacement = Kalça protezi
nothing-to-check = 👍 Teşekkürler. Bu değişirse, devam etmeden önce bir doktora ya da fizyoterapiste danış.

## Words that come first

crisis =
    <b>Bunu bana söylediğine sevindim; şu an bu kadar zor olmasına çok üzüldüm. Bununla yalnız kalmak zorunda değilsin.</b>

    Lütfen şimdi biriyle konuş: güvendiğin biriyle ya da gece gündüz dinleyen bir kriz hattıyla.
crisis-emergency = Kendine zarar verebileceksen hemen bulunduğun yerin acil yardım numarasını ara.
crisis-emergency-numbers = Kendine zarar verebileceksen hemen ara: <b>{ $numbers }</b>
crisis-lines = Kriz hattı: <b>{ $lines }</b>
crisis-find = Bulunduğun yerde bir kriz hattı bul: https://findahelpline.com
crisis-quiet = Ben yalnızca bir botum. Bugünlük sessiz kalacağım.
relief = 🌿 Bunu duymak güzel. İstersen not edelim: sırtın bugün nasıl, 0 (ağrı yok) ile 10 arasında?
