# /report: satu halaman untuk dokter atau fisioterapis, dibuat kalau orangnya mau. Yang ada di halaman adalah teks biasa;
# HTML Telegram hanya boleh di keterangan.

report-caption-four-weeks = 📄 <b>Empat minggu terakhirmu dalam satu halaman</b>
report-caption-twelve-weeks = 📄 <b>Dua belas minggu terakhirmu dalam satu halaman</b>
report-caption-year = 📄 <b>Dua belas bulan terakhirmu dalam satu halaman</b>
report-caption = Untuk ditunjukkan kepada dokter atau fisioterapis, atau disimpan. Aku tidak menyimpan salinannya: halaman ini ada di obrolan ini sampai kamu menghapusnya. Namamu tidak tercantum; ada garis untuk menuliskannya.
report-sessions-caption = 🧾 Yang sama sebagai tabel, satu baris tiap sesi.
report-pains-caption = 🧾 Keadaan punggungmu, satu baris tiap hari yang kamu ceritakan.
button-report-four-weeks = 4 minggu
    .aliases = empat minggu, bulan, sebulan
button-report-twelve-weeks = 12 minggu
    .aliases = dua belas minggu, tiga bulan, 3 bulan
button-report-year = Setahun
    .aliases = tahun, dua belas bulan, 12 bulan

## Di halaman

report-title = Gerak untuk punggung
report-name = Nama:
report-period = { $period } · { $since }
report-period-four-weeks = { $first } sampai { $last } · empat minggu · jam { $zone }
report-period-twelve-weeks = { $first } sampai { $last } · dua belas minggu · jam { $zone }
report-period-year = { $first } sampai { $last } · dua belas bulan · jam { $zone }

report-since = dengan Limber sejak { $date }

report-active = { $active } dari { $days }
report-active-meaning = hari dengan sesi
report-sessions-meaning = sesi seluruhnya
report-walked-meaning = menit jalan kaki seminggu, rata-rata
report-strengthened-meaning = hari penguatan
report-streak-meaning = hari beruntun, sampai hari ini
report-score-meaning = skor kebiasaan, dari 0 sampai 100

report-columns-four-weeks = Minggu demi minggu, mulai Senin
report-columns-twelve-weeks = Minggu demi minggu, mulai Senin
report-columns-year = Bulan demi bulan
report-week = { $day } { $month }
report-minutes = menit
report-sessions = sesi
report-paused = jeda
report-goal = { $minutes } menit sedang seminggu (WHO)
report-pain-told = diceritakan pada { $days } hari
report-pain-mean = rata-rata

report-plan = Rencana, seperti sekarang
report-plan-line = { $what }: { $when }
report-plan-every = { $days }, { $interval } dalam jam di bawah
report-plan-nothing = Saat ini tidak ada rencana.
report-hours = Jam untuk pengingat: { $hours }
report-doses = Latihan, dan perjalanan takarannya
report-times = { $count }×
report-amount =
    { $hold ->
        [0] { $repetitions } ×
       *[other] { $repetitions } × { $hold } dtk
    }
report-dose-grown = { $before } → { $now }
report-dose-own = { $dose }, pilihan sendiri
report-dose-sides = { $dose } tiap sisi
report-hurt = Latihan yang terasa sakit
report-hurt-on = { $name }: { $date }
report-hurt-resting = { $name }: { $date }; istirahat sampai { $until }
report-resting = { $name }: istirahat sampai { $until }
report-pauses = Jeda
report-pause-day = { $first }: { $reason }
report-pause-days = { $first } sampai { $last }: { $reason }
report-pause-rest = jeda
report-pause-sick = sakit
report-pause-holiday = liburan
report-footer = Dibuat oleh Limber pada { $date }, atas keinginan orangnya sendiri. Kesehatan umum, diceritakan sendiri dalam obrolan: tidak ada yang diukur atau diperiksa di sini, dan tidak satu pun merupakan diagnosis. Yang naik atau turun bersamaan belum tentu saling terkait. Skor kebiasaan: tiap hari dengan sesi menggesernya ke arah 100, tiap hari tanpa sesi ke arah 0, setengah jalan dalam kira-kira dua minggu; hari libur tidak dihitung. Hari penguatan adalah hari ketika sedikitnya dua kelompok otot besar bekerja, atau yang tidak diceritakan orangnya apa yang bekerja.
