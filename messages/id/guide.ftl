# Sesi terpandu: satu pesan yang menemani sepanjang sebuah latihan.

button-guide = ▶️ Pandu aku
button-guide-today = ▶️ Sesi hari ini · { $length }
button-guide-session = ▶️ Satu sesi penuh
guide-part = { $part } dari { $parts }
guide-ready = Ambil posisimu pelan-pelan. Lalu aku yang menghitung untukmu.
button-guide-ready = ▶️ Aku siap
button-guide-by-ear = 🔊 Lewat suara
guide-track =
    🔊 <b>{ $name }</b> lewat suara · { $length }
    Putar ini, berbaring atau duduklah sesuai latihannya, dan pejamkan mata. Kamu punya lima detik.

    <i>Dua nada naik:</i> mulai, atau tahan. <i>Ketukan lembut:</i> satu detik. <i>Dua nada turun:</i> lepaskan. <i>Tiga nada, dua di antaranya sama:</i> sisi lain. <i>Tiga naik:</i> selesai.
guide-no-track = 🔇 Yang ini tidak bisa kukirim lewat suara. Mungkin Telegrammu tidak menerima pesan suara; hitung mundurnya tetap jalan.
by-ear-menu = 🔊 <b>Latihan lewat suara:</b> pesan suara untuk diikuti dengan mata terpejam, kalau kamu memilih “Pandu aku” untuk latihan di lantai. Kapan sebaiknya datang dengan sendirinya?
by-ear-asked = Hanya kalau kuketuk
by-ear-outside-hours = Di luar jam aktifku
by-ear-always = Selalu
button-by-ear = 🔊 Lewat suara
guide-heading = <b>{ $name }</b>
guide-repetition = { $repetition } dari { $repetitions }
guide-side-repetition = { $side }, { $repetition }
guide-side-1 = sisi pertama
guide-side-2 = sisi lain
guide-about = { $heading } · { $about }
guide-paused = ⏸ <i>Berhenti sejenak. Santai saja.</i>
guide-left = { $bar } { $left } dtk
guide-left-minutes = { $bar } { $minutes } menit
button-guide-back = ‹ Kembali
button-guide-pause = ⏸ Jeda
button-guide-go = ▶️ Lanjut
button-guide-skip = Berikutnya ›
button-guide-finish = ✅ Aku sudah kembali
button-guide-stop = ⏹ Berhenti
guide-half-way = 🔄 <b>Setengah jalan.</b> Tinggal { $length } lagi, saat yang pas untuk berbalik. Sebanyak yang terasa enak sudah cukup.
guide-stopped = ⏹ <b>{ $name }</b>: berhenti setelah { $length }. Sedikit pun baik bagimu; kucatat?
button-guide-count = ✅ Catat
button-guide-drop = Tidak
guide-over =
    { $count ->
        [0] 🌿 Baik, cukup dulu untuk sekarang. Tidak ada yang dicatat.
       *[other] 🎉 <b>Bagus.</b> { $count } latihan dicatat.
    }
guide-felt = Bagaimana rasanya secara keseluruhan?
guide-left-off = ⏹ Kamu memulai yang lain; yang ini berakhir di sini.
