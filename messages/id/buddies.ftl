# /buddies.

buddies = 👥 <b>Lingkaranmu</b>
buddies-moved = • <b>{ $name }</b> sudah bergerak hari ini
buddies-there = • <b>{ $name }</b>
buddies-waved-to-you = 👋 Melambai padamu hari ini: { $names }
buddies-you-waved = 👋 Hari ini kamu melambai pada { $names }
buddies-waiting = Belum ada orang lain di lingkaranmu. Siapa pun yang membuka tautanmu bisa ikut.
buddies-about =
    👥 <b>Teman seperjalanan</b>
    Bersama beberapa teman, lebih mudah untuk terus. Satu lingkaran berisi dua sampai lima orang. Kalian melihat nama depan masing-masing dan siapa yang sudah bergerak hari ini, dan bisa saling melambai. Selain itu tidak ada yang terlihat: tidak angka, tidak runtunan, tidak nyeri, tidak apa pun yang kamu tulis.
buddies-of-you = Yang lain akan melihatmu sebagai <b>{ $name }</b>, nama depan yang sekarang ada di Telegram. Siapa pun di lingkaran boleh mengundang. Kamu bisa keluar kapan saja, dan tidak ada yang diberi tahu.
buddies-nameless = Seseorang
buddies-circle =
    👥 <b>Lingkaran ini</b>
    Bersamamu: { $names }
buddies-circle-alone =
    👥 <b>Lingkaran ini</b>
    Belum ada orang lain.
buddies-leave-ask = <b>Keluar dari lingkaran ini?</b> Namamu langsung hilang bagi yang lain, dan tidak ada yang diberi tahu. Untuk kembali perlu undangan baru.
buddies-left = 👋 Kamu sudah keluar dari lingkaran itu, dan tidak ada yang diberi tahu.
buddies-enough = 👥 Lingkaranmu sudah sebanyak yang bisa diikuti. Kalau kamu keluar dari satu, ada tempat untuk yang lain.
invitation =
    ✉️ <b>Undanganmu</b>
    Kirim tautan ini ke orang yang ingin kamu ajak:
    { $link }
invitation-holds =
    { $room ->
         [1] Berlaku sampai { $until }, untuk satu orang lagi.
        *[other] Berlaku sampai { $until }, untuk paling banyak { $room } orang.
    }
invitation-tells = Siapa pun yang membukanya tahu nama depanmu dan apa yang terlihat di lingkaran, lalu bisa ikut dengan satu ketukan. Tautan baru mengakhiri yang ini.
invitation-full = 👥 Lingkaranmu penuh: kalian berlima. Kamu bisa memulai yang lain.
invited =
    { $others ->
         [0] 👥 <b>{ $name } mengajakmu masuk lingkarannya.</b>
         [1] 👥 <b>{ $name } mengajakmu masuk lingkarannya.</b> Ada satu orang lagi di sana.
        *[other] 👥 <b>{ $name } mengajakmu masuk lingkarannya.</b> Ada { $others } orang lagi di sana.
    }
invited-means = Kalian akan melihat nama depan masing-masing dan siapa yang sudah bergerak hari ini, dan bisa saling melambai. Selain itu tidak ada yang terlihat: tidak angka, tidak runtunan, tidak nyeri, tidak apa pun yang kamu tulis.
invited-waits = 👥 <b>{ $name }</b> mengajakmu masuk lingkarannya; sebentar lagi kutunjukkan artinya.
invited-joined = 🤝 <b>Sekarang kalian seperjalanan.</b>
invited-declined = Baik, tidak ada yang berubah, dan tidak ada yang diberi tahu.
invited-gone = 👥 Undangan itu sudah tidak berlaku, atau tautannya terpotong. Mintalah yang baru.
invited-own = 👥 Ini tautanmu sendiri. Kirim ke orang yang ingin kamu ajak.
invited-already = 👥 Kamu sudah ada di lingkaran ini.
invited-full = 👥 Lingkaran ini sudah penuh: ada lima orang. Kamu bisa memulai sendiri dengan /buddies.
wave =
    { $count ->
         [1] 👋 { $names } melambai.
        *[other] 👋 { $names } melambai.
    }
privacy-buddies = 👥 <b>Kalau kamu punya lingkaran</b>, aku juga menyimpan lingkaran mana saja, nama depan saat kamu ikut, tautanmu, dan selama dua hari siapa yang melambai. Yang lain melihat nama depanmu, apakah kamu bergerak hari ini, dan lambaianmu, tidak lebih, sampai kamu keluar.
notice-waved = 👋 Lambaian terkirim
notice-waved-already = Hari ini kamu sudah melambai ✓
button-buddies = 👥 Lingkaranku
button-wave = 👋 Lambai: { $name }
button-wave-back = 👋 Balas melambai
button-wave-back-to = 👋 Balas: { $name }
button-wave-what = Apa ini?
button-circle = ⭕ { $names }
button-circle-alone = ⭕ Lingkaran yang menunggu teman
button-circle-new = ➕ Lingkaran lain
button-invite = ✉️ Undang seseorang
button-invite-anew = 🔄 Tautan baru
button-join = 🤝 Ikut
button-join-not = Tidak dulu
button-leave = 🚪 Keluar dari lingkaran
button-leave-yes = Ya, keluar
button-leave-no = Tidak, tetap
button-buddies-back = ↩️ Kembali
