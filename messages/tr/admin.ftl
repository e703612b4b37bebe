# What operators read under /admin. Nobody else sees any of it.

admin = 🔧 <b>İşletme</b>
button-admin-totals = 📊 Toplamlar
button-admin-health = 🩺 Durum
button-admin-announcements = 📣 Duyurular
button-admin-looks = 👀 Mesajlar
button-admin-back = ‹ İşletme
button-admin-refresh = 🔄 Yeniden bak
admin-totals = 📊 <b>Toplamlar</b>
admin-line = { $name }: <b>{ $figure }</b>
admin-people = Kişiler
admin-reminded = hatırlatma alan
admin-paused = ara veren
admin-asleep = uyuyan
admin-stopped = durduran
admin-unreachable = ulaşılamayan
admin-to-come = Gelecek hatırlatmalar
admin-sent = 24 saatte gönderilen
admin-late-median = yarısının gecikmesi en çok, saniye
admin-late-99 = 100’de 99’unun gecikmesi en çok, saniye
admin-retried = yeniden denenen
admin-expired = 24 saatte süresi geçen
admin-sessions = 24 saatte seans
admin-size = Veritabanı, megabayt
admin-health = 🩺 <b>Durum</b>
admin-database = { $writable ->
        [yes] ✅ Veritabanına yazılabiliyor.
       *[no] ❌ Veritabanına yazılamıyor.
    }
admin-late = { $seconds ->
        [0] ✅ Geciken bir şey yok.
        [one] ⚠️ Bir hatırlatma { $seconds } saniye gecikti.
       *[other] ⚠️ Bir hatırlatma { $seconds } saniye gecikti.
    }
admin-clockwork =
    { $lately ->
        [yes] ✅
       *[no] ❌
    } Saat düzeneğinin son vuruşu: { $seconds } saniye önce.
admin-clockwork-never = ❌ Saat düzeneği henüz vurmadı.
admin-telegram =
    { $lately ->
        [yes] ✅
       *[no] ❌
    } Telegram’ın son yanıtı: { $seconds } saniye önce.
admin-telegram-never = ❌ Telegram henüz yanıt vermedi.
admin-due = Zamanı gelen hatırlatmalar
admin-under-way = Yoldaki hatırlatmalar
admin-updates = İşlenecek güncellemeler
admin-in-hand = Çıkmakta olan mesajlar
admin-announcements = 📣 <b>Duyurular</b>
admin-announcements-none = Henüz yok. <code>limber announce FILE</code> bir tane yazar ve önce burada gösterir.
admin-announcement-line = <b>{ $id }</b> { $state } · { $sent } / { $all } · { $beginning }
admin-announcement-choice = { $id }: { $beginning }
admin-announcement = 📣 <b>Duyuru { $id }</b>, { $state }
admin-announcement-beginning = <i>{ $beginning }</i>
admin-announcement-audience = Kime: <code>{ $audience }</code>
admin-announcement-begins = Başlangıç: <code>{ $begins }</code>
admin-begins-at-once = hemen
admin-begins-local = herkesin kendi saatiyle { $moment }
admin-state-draft = onaylanmadı
admin-state-refused = Telegram reddetti
admin-state-gathering = çıkmak üzere
admin-state-sending = çıkıyor
admin-state-ended = çıktı
admin-state-stopped = durduruldu
admin-draft-unseen = Henüz hiçbir işletmeciye gösterilmedi.
admin-draft = { $people ->
        [0] Şu an kimseye gitmez.
        [one] { $people } kişiye, kendi saatlerinde gider.
       *[other] { $people } kişiye, her birine kendi saatlerinde gider.
    }
admin-gathering = { $people } kişiye, her birine kendi saatlerinde.
button-announcement-send = ✅ { $people } kişiye gönder
button-announcement-throw-away = 🗑 At
button-announcement-stop = ⏹ Durdur
admin-count-waiting = Bekleyen
admin-count-claimed = Yolda
admin-count-sent = Gönderilen
admin-count-doubtful = Belki gönderilen
admin-count-unwanted = İstemeyen
admin-count-unreachable = Ulaşılamayan
admin-count-refused = Reddedilen
admin-count-late = Geç kalan
admin-count-stopped = Önce durdurulan
admin-no-announcement = 📣 O duyuru artık yok.
admin-announcement-ended = 📣 <b>Duyuru { $id } çıktı.</b> <i>{ $beginning }</i>
admin-looks = 👀 <b>Başkalarının gördüğü biçimde mesajlar</b> ({ $language }). Düğmeleri burada bir şey yapmaz.
admin-look-at-reminder = 👀 Hangi egzersizin hatırlatması?
button-look-language = 🌐 { $language }
button-look-welcome = Karşılama
button-look-reminder = Bir hatırlatma
button-look-several = Birkaçı birden
button-look-counted = Sayıldı
button-look-would-suit = Başka bir şey?
button-look-falls-asleep = Uykuya dalar
button-look-help = Yardım
button-look-privacy = Gizlilik
notice-only-a-look = Yalnızca bakıyorsun: bu mesajın düğmeleri bir şey yapmaz.
