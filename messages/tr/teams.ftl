# What is said in groups.

team-hello =
    👋 <b>Herkese merhaba!</b> Ben Limber, sırtlara göz kulak olurum. Seçtiğiniz saatlerde bu gruba kısa bir ara getiririm: tek egzersiz, herkes için aynı.

    • Katılan bir düğmeye dokunur. Grup, üç kişiden başlayarak kaç kişinin hareket ettiğini görür; kim olduğunu asla görmez.
    • Yalnızca bana adımla söyleneni okurum, örneğin <code>/settings@{ $bot }</code>; başka hiçbir şeyi okumam.
team-hello-begin = Gruptan bir yönetici başlatır:
team-button-begin = Araları ayarla
team-ask-zone = 🕑 <b>Bu grupta saat kaç?</b> Bir yönetici uyan saate dokunur ya da <code>/timezone@{ $bot } Porto</code> yazar.
team-which-place = 🕑 <b>Hangisi doğru?</b> Bir yönetici uyan saate dokunur.
team-zone-unread = Orayı bulamadım. Yakındaki daha büyük bir şehri dene, örneğin <code>/timezone@{ $bot } Porto</code>.
team-settings =
    👥 <b>Bu grubun araları</b>

    ⏰ { $when }
    🌍 Saat: { $city }
team-settings-desk = 🪑 Masa başında: oturarak ya da ayakta, dikkat çekmeyen şeyler
team-settings-feet = 👟 Bütün gün ayakta: bacakları ve sırtı dinlendiren şeyler
team-next = Sıradaki: { $when }.
team-paused = ⏸ Bir yönetici yeniden başlatana kadar ara gelmez.
team-days-weekdays = İş günleri
team-days-daily = Her gün
team-a-day =
    { $count ->
        [one] Günde { $count }
       *[other] Günde { $count }
    }
team-button-times = ⏰ Başka saatler
team-ask-times = ⏰ <b>Aralar ne zaman gelsin?</b> Bir yönetici eklemek için saate dokunur, çıkarmak için bir kez daha.
team-place-desk = Masa başında
team-place-feet = Ayakta
team-pictures-daily = Günde bir resim
team-pictures-none = Resim yok
team-button-zone = 🌍 { $city }
team-button-language = 🗣 { $language }
team-ask-language = 🗣 <b>Bu grup hangi dili konuşuyor?</b>
team-button-pause = ⏸ Ara gelmesin
team-button-resume = ▶️ Yeniden başla
team-button-settings = ◀️ Geri
team-break = 👥 <b>Hepimiz için bir ara</b>
team-button-in = 🙋 Ben varım
team-moved =
    { $moved ->
        [one] 👥 { $moved } kişi hareket etti.
       *[other] 👥 { $moved } kişi hareket ettik.
    }
team-over = 👥 Ara bitti.
team-own-counted =
    ✅ <b>{ $what }</b>: kendi sayımına da eklendi, bunu başka kimse görmez.
    Bugün: { $tallies }
team-for-admins = Bu, grubun yöneticileri içindir.
team-unsure = Şu an burada kimin yönetici olduğunu göremiyorum. Az sonra yine dene.
team-privacy =
    🔒 <b>Bu gruptan sakladıklarım</b>
    • numarası, dili ve saat dilimi, araların ne zaman geldiği ve nerede olduğunuz, bir de geldikleri konu;
    • bir ara açıkken birinin dokunduğu; anahtarı yarım saat sonra atılınca hiçbir şey söylemeyen bir kod olarak; ve mesaj söyleyene kadar kaç kişi oldukları;
    • burada yazılan hiçbir şey. Yalnızca bana adımla söyleneni, yalnızca yanıtlayana kadar okurum.

    Grup, üç kişiden başlayarak kaç kişinin hareket ettiğini görür; kim olduğunu asla görmez. Benimle sohbeti olanın kendi sayımına da eklenir, bunu burada kimse görmez. Gruptan çıkarılırsam bir hafta sonra onu unuturum.
notice-team-in = ✅ Sayıldı. Grup kaç kişi olduğunu görür, kim olduğunu görmez.
notice-team-counted = ✅ Burada da kendi sayımında da sayıldı, onu başka kimse görmez.
notice-team-again = Zaten sayıldı. Aferin!
notice-team-over = Bu ara bitti. Yine de iyi geldi.
notice-team-admins = Bu, grubun yöneticileri içindir.
notice-team-unsure = Şu an burada yönetici olup olmadığını göremiyorum. Az sonra yine dene.
