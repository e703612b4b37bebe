# Yang dibaca pengelola di /admin. Tidak ada orang lain yang melihatnya.

admin = 🔧 <b>Pengelola</b>
button-admin-totals = 📊 Jumlah
button-admin-health = 🩺 Kesehatan
button-admin-announcements = 📣 Pengumuman
button-admin-looks = 👀 Pesan
button-admin-back = ‹ Pengelola
button-admin-refresh = 🔄 Lihat lagi
admin-totals = 📊 <b>Jumlah</b>
admin-line = { $name }: <b>{ $figure }</b>
admin-people = Orang
admin-reminded = diingatkan
admin-paused = jeda
admin-asleep = tertidur
admin-stopped = berhenti
admin-unreachable = tak terjangkau
admin-to-come = Pengingat yang akan datang
admin-sent = Terkirim dalam 24 jam
admin-late-median = separuhnya terlambat paling lama, detik
admin-late-99 = 99 dari 100 terlambat paling lama, detik
admin-retried = dicoba lagi
admin-expired = Kedaluwarsa dalam 24 jam
admin-sessions = Sesi dalam 24 jam
admin-size = Basis data, megabita
admin-health = 🩺 <b>Kesehatan</b>
admin-database = { $writable ->
        [yes] ✅ Basis data bisa ditulisi.
       *[no] ❌ Basis data tidak bisa ditulisi.
    }
admin-late = { $seconds ->
        [0] ✅ Tidak ada yang terlambat.
       *[other] ⚠️ Ada pengingat yang terlambat { $seconds } detik.
    }
admin-clockwork =
    { $lately ->
        [yes] ✅
       *[no] ❌
    } Mesin waktu berdetak { $seconds } detik yang lalu.
admin-clockwork-never = ❌ Mesin waktu belum berdetak.
admin-telegram =
    { $lately ->
        [yes] ✅
       *[no] ❌
    } Telegram menjawab { $seconds } detik yang lalu.
admin-telegram-never = ❌ Telegram belum menjawab.
admin-due = Pengingat yang jatuh tempo
admin-under-way = Pengingat dalam perjalanan
admin-updates = Pembaruan yang menunggu ditangani
admin-in-hand = Pesan yang sedang keluar
admin-announcements = 📣 <b>Pengumuman</b>
admin-announcements-none = Belum ada. <code>limber announce FILE</code> menulisnya, dan menunjukkannya di sini lebih dulu.
admin-announcement-line = <b>{ $id }</b> { $state } · { $sent } dari { $all } · { $beginning }
admin-announcement-choice = { $id }: { $beginning }
admin-announcement = 📣 <b>Pengumuman { $id }</b>, { $state }
admin-announcement-beginning = <i>{ $beginning }</i>
admin-announcement-audience = Untuk: <code>{ $audience }</code>
admin-announcement-begins = Mulai: <code>{ $begins }</code>
admin-begins-at-once = segera
admin-begins-local = { $moment } menurut jam masing-masing
admin-state-draft = belum dikonfirmasi
admin-state-refused = ditolak Telegram
admin-state-gathering = akan dikirim
admin-state-sending = sedang dikirim
admin-state-ended = terkirim
admin-state-stopped = dihentikan
admin-draft-unseen = Belum ditunjukkan kepada pengelola.
admin-draft = { $people ->
        [0] Sekarang tidak ada yang akan menerimanya.
       *[other] Ini akan dikirim ke { $people } orang, dalam jam aktif masing-masing.
    }
admin-gathering = Ke { $people } orang, dalam jam aktif masing-masing.
button-announcement-send = ✅ Kirim ke { $people } orang
button-announcement-throw-away = 🗑 Buang
button-announcement-stop = ⏹ Hentikan
admin-count-waiting = Menunggu
admin-count-claimed = Dalam perjalanan
admin-count-sent = Terkirim
admin-count-doubtful = Mungkin terkirim
admin-count-unwanted = Tidak mau
admin-count-unreachable = Tak terjangkau
admin-count-refused = Ditolak
admin-count-late = Terlambat
admin-count-stopped = Dihentikan sebelumnya
admin-no-announcement = 📣 Pengumuman itu sudah tidak ada.
admin-announcement-ended = 📣 <b>Pengumuman { $id } sudah terkirim.</b> <i>{ $beginning }</i>
admin-looks = 👀 <b>Pesan seperti dilihat orang lain</b>, dalam { $language }. Tombolnya tidak melakukan apa-apa di sini.
admin-look-at-reminder = 👀 Pengingat latihan yang mana?
button-look-language = 🌐 { $language }
button-look-welcome = Sambutan
button-look-reminder = Pengingat
button-look-several = Beberapa sekaligus
button-look-counted = Dicatat
button-look-would-suit = Yang lain?
button-look-falls-asleep = Tertidur
button-look-help = Bantuan
button-look-privacy = Privasi
notice-only-a-look = Kamu hanya melihat: tombol pesan ini tidak melakukan apa-apa.
