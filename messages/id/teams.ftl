# What is said in groups.

team-hello =
    👋 <b>Halo semuanya!</b> Aku Limber, dan aku merawat punggung. Pada jam yang kalian pilih, kubawakan jeda singkat untuk grup ini: satu latihan, sama untuk semua.

    • Yang ikut mengetuk tombol. Grup melihat berapa orang yang bergerak, mulai dari tiga orang, dan tidak pernah siapa.
    • Aku membaca yang dikatakan dengan namaku, seperti <code>/settings@{ $bot }</code>, selain itu tidak.
team-hello-begin = Admin grup memulai:
team-button-begin = Atur jeda
team-ask-zone = 🕑 <b>Jam berapa di grup ini?</b> Admin mengetuk jam yang cocok, atau menulis <code>/timezone@{ $bot } Porto</code>.
team-which-place = 🕑 <b>Yang mana?</b> Admin mengetuk jam yang cocok.
team-zone-unread = Tempat itu tidak kutemukan. Coba kota yang lebih besar di dekatnya, seperti <code>/timezone@{ $bot } Porto</code>.
team-settings =
    👥 <b>Jeda untuk grup ini</b>

    ⏰ { $when }
    🌍 Menurut jam { $city }
team-settings-desk = 🪑 Di meja: duduk atau berdiri, dan tidak menarik perhatian
team-settings-feet = 👟 Berdiri sepanjang hari: yang mengistirahatkan kaki dan punggung
team-next = Berikutnya { $when }.
team-paused = ⏸ Tidak ada jeda sampai admin memulainya lagi.
team-days-weekdays = Hari kerja
team-days-daily = Setiap hari
team-a-day =
    { $count ->
       *[other] { $count } sehari
    }
team-button-times = ⏰ Jam lain
team-ask-times = ⏰ <b>Kapan jeda datang?</b> Admin mengetuk jam untuk menambahkannya, dan sekali lagi untuk menghapusnya.
team-place-desk = Di meja
team-place-feet = Berdiri
team-pictures-daily = Satu gambar
team-pictures-none = Tanpa gambar
team-button-zone = 🌍 { $city }
team-button-language = 🗣 { $language }
team-ask-language = 🗣 <b>Grup ini berbahasa apa?</b>
team-button-pause = ⏸ Tanpa jeda
team-button-resume = ▶️ Mulai lagi
team-button-settings = ◀️ Kembali
team-break = 👥 <b>Jeda untuk kita semua</b>
team-button-in = 🙋 Aku ikut
team-moved =
    { $moved ->
       *[other] 👥 { $moved } dari kita bergerak.
    }
team-over = 👥 Jeda selesai.
team-own-counted =
    ✅ <b>{ $what }</b>: juga di hitunganmu sendiri, yang tidak dilihat orang lain.
    Hari ini: { $tallies }
team-for-admins = Itu untuk admin grup ini.
team-unsure = Aku sedang tidak bisa tahu siapa admin di sini. Coba lagi sebentar lagi.
team-privacy =
    🔒 <b>Yang kusimpan tentang grup ini</b>
    • nomornya, bahasanya, dan zona waktunya, kapan jeda datang dan kalian di mana, serta topik tempat jeda itu datang;
    • selama jeda terbuka, bahwa seseorang sudah mengetuk, sebagai kode yang tidak berarti apa-apa setelah kuncinya dibuang setengah jam kemudian; dan berapa orang, sampai pesannya mengatakannya;
    • tidak ada yang ditulis di sini. Aku hanya membaca yang dikatakan dengan namaku, dan hanya sampai dijawab.

    Grup melihat berapa orang yang bergerak, mulai dari tiga orang, dan tidak pernah siapa. Yang punya obrolan denganku juga mendapatkannya di hitungannya sendiri, yang tidak dilihat siapa pun di sini. Kalau aku dikeluarkan dari grup, setelah seminggu grup ini kulupakan.
notice-team-in = ✅ Tercatat. Grup melihat berapa, tidak pernah siapa.
notice-team-counted = ✅ Tercatat di sini dan di hitunganmu sendiri, yang tidak dilihat orang lain.
notice-team-again = Sudah tercatat. Bagus!
notice-team-over = Jeda ini sudah selesai. Tetap baik untukmu.
notice-team-admins = Itu untuk admin grup ini.
notice-team-unsure = Aku sedang tidak bisa tahu apakah kamu admin di sini. Coba lagi sebentar lagi.
