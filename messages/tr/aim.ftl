# What somebody wants to do again without thinking of their back.

aim-asked =
    🎯 <b>Sırtını düşünmeden yeniden ne yapmak isterdin?</b>
    Kendi sözlerinle söyle: kızımı kucağımda taşımak, bahçede bir öğleden sonra, bir filmi oturarak bitirmek.

    Senin için saklar, dört haftada bir nasıl gittiğini sorarım.
aim-too-long = Daha az sözcükle söyleyebilir misin? { $letters } harf saklayabiliyorum.
aim-how-hard =
    🎯 <b>“{ $aim }”</b>
    Şu an senin için ne kadar zor? 0 hiç zor değil, 10 olanaksız.
aim-level-before = Geçen sefer ({ $date }): { $level }.
aim-obstacle = <b>Hareket etmene en çok ne engel oluyor?</b>
aim-obstacle-meetings = Toplantılar
aim-obstacle-forgetting = Unutuyorum
aim-obstacle-place = Yer yok
aim-obstacle-soreness = Ağrım var
aim-helps-meetings =
    🌿 Öyleyse bir dakika olsun: bir görüşme başlarken ayağa kalk, sıra sana gelince otur. Plan ilk toplantıdan önceye de bir şey koyabilir.
aim-helps-forgetting =
    🌿 Ben bunun için varım. Zaten yaptığın bir şeyin ardına koymak daha da kolay: “öğle yemeğinden sonra yürürüm”. Bana böyle söyle: /remind öğle yemeğinden sonra yürüyüş.
aim-helps-place =
    🌿 Öyleyse hiçbir şey zemin ya da minder istemesin. Yere inmek istemediğini söyle, yalnızca sandalyeye ya da duvara uyanlar gelsin.
aim-helps-soreness =
    🌿 Ağrı, hiç yapmamak için değil, daha az yapmak için bir nedendir. Sonra “Fazla” düğmesine dokun, bir dahaki daha küçük olur; “Ağrı” onu dinlendirir. Ağrı güçlüyse ya da senin için yeniyse önce belirtilere bak.
aim-hour = <b>Günün hangi saatini kendine ayırmak en kolay?</b>
aim-hour-offer = 🕰 Saat { $time } senin, öyleyse. O saatte ne gelsin?
aim-hour-kept = 🕰 Saat { $time } senin, öyleyse. Planın buna zaten uyuyor.
aim-end = 🌿 Teşekkürler, bu kadar.
aim-end-kept = 🌿 Teşekkürler, bu kadar. “{ $aim }” aklımda: mektubunda ve /report sayfasında durur, başka hiçbir yerde.
aim-menu = 🎯 <b>Yeniden yapmak istediğin</b>
aim-menu-asked = Nasıl gittiğini dört haftada bir soruyorum.
aim-menu-not-asked = Nasıl gittiğini sormuyorum.
aim-line = “{ $aim }”
aim-line-once = “{ $aim }”, zorluğu: 10 üzerinden { $level } ({ $date })
aim-line-since = “{ $aim }”, zorluğu: 10 üzerinden { $before } ({ $then }), { $level } ({ $date })
aim-asks-again = 👍 Dört haftada bir soracağım.
aim-asks-no-more = 👍 Sormayacağım. Bir gün söylemek istersen /settings içinde duruyor.
aim-forgotten = 🌿 Unutuldu, onunla ilgili söylediğin her şeyle birlikte.
button-aim = 🎯 Hedefim
button-aim-skip = Geç
button-aim-end = Tamam
button-aim-off = Bana sorma
button-aim-on = Dört haftada bir sor
button-aim-another = Başka bir şey
button-aim-how = Şu an ne kadar zor
button-aim-forget = 🗑 Unut
button-aim-move = { $icon } { $what } · { $due } → { $time }
button-aim-leave = Hepsi böyle kalsın
letter-aim = 🎯 { $line }
report-aim = Yeniden yapmak istediği: { $line }
