# Yang dikatakan bot di sekitar latihan, sebab, dan teks keselamatan, yang punya berkas sendiri.

## Awal

welcome =
    👋 <b>Halo, { $name }!</b> Aku Limber, dan aku merawat punggung.

    • Pada jam-jammu sendiri, kuingatkan untuk berdiri, jalan kaki, peregangan, dan penguatan.
    • Kutunjukkan setiap latihan supaya bisa langsung kamu lakukan, dan kucatat dengan ramah.
    • Aku untuk kesehatan umum: bukan diagnosis, dan bukan pengganti dokter atau fisioterapis.
welcome-back-on = 👋 Senang bertemu lagi. Pengingatmu menyala. { $next }
welcome-back-will-pause = 👋 Senang bertemu lagi. Pengingatmu menyala, dan jeda mulai { $from } sampai { $until }. { $next }
welcome-back-paused = 👋 Senang bertemu lagi. Pengingatmu jeda sampai { $until }; /resume mengakhirinya lebih cepat.
ask-zone =
    🕑 <b>Jam berapa di tempatmu?</b>

    Ketuk yang cocok, bagikan lokasimu, atau ketik kota, zona waktu, atau jamnya.
    <i>Lokasi dipakai untuk menemukan zona waktumu dan tidak disimpan.</i>
ask-zone-now = Saat ini kucatat kamu di <b>{ $city }</b>, pukul { $time }.
ask-zone-placeholder = Kota, zona, atau jam
share-location = 📍 Bagikan lokasiku
clock-label = { $time } · { $city }
clock-label-country = { $time } · { $city }, { $country }
which-place = 🕑 Yang mana yang paling dekat denganmu?
place-elsewhere =
    📍 Apakah kamu sendiri ada di sana? Ketuk jamnya dan kuikuti. Kalau tidak, semuanya tetap.
zones = 🕑 Jam mana yang menunjukkan waktumu?
other-times = Bukan ini semua
zone-unread =
    Aku tidak menemukan tempat itu. Coba kota yang lebih besar di dekatnya, misalnya <code>Bandung</code>, zona seperti <code>Asia/Makassar</code>, atau yang ditunjukkan jammu, misalnya <code>{ $time }</code>.
location-unread =
    Aku tidak bisa mengenali zona waktu dari titik itu. Tolong ketik nama kota saja, misalnya <code>Bandung</code>.
subscribed =
    ✅ <b>{ $city }, { $time }.</b> Semua siap, dengan rencana kecil sebagai permulaan. { $next }

    /exercise menunjukkan latihan apa pun sekarang, /today harimu, dan /pause memberimu jeda.
zone-changed = ✅ <b>{ $city }, { $time }.</b> Pengingatmu tetap pada jamnya di sana. { $next }
ask-place = 📍 <b>Di mana kamu hampir sepanjang hari?</b> Kupilih latihan yang cocok di sana.
place-desk = Di meja kerja
place-feet = Banyak berdiri
place-home = Di rumah
place-no-floor = Lebih baik tanpa lantai
place-known-desk = 👍 Terima kasih. Dalam jam aktifmu (/hours) kusarankan yang mudah dilakukan di meja kerja. Yang di lantai datang sebelum atau sesudahnya.
place-known-feet = 👍 Terima kasih. Dalam jam aktifmu (/hours) kusarankan yang tidak perlu lantai, dan rehat berarti kamu duduk. Yang di lantai datang sebelum atau sesudahnya.
place-known-home = 👍 Terima kasih. Di rumah ada tempat, jadi sebagian latihan dilakukan di lantai.
place-known-no-floor = 👍 Terima kasih. Kusarankan hanya yang tidak mengharuskanmu turun ke lantai.
ask-amount = ⚖️ <b>Seberapa sering kamu mau mendengar dariku?</b> Kapan pun bisa diubah.
amount-light = Sedikit · sekitar 3 sehari
amount-steady = Sedang · sekitar 5 sehari
amount-close = Banyak · sekitar 8 sehari
ready =
    ⏳ Aku datang dalam jam aktifmu ({ $hours }). { $next }

    Mau coba satu sekarang?
ready-hours = { $days }, { $ranges }
hours-and-more = { $hours }; { $more }
button-try = ▶️ Coba satu sekarang · { $minutes } menit
amount-known-light = 👍 Sedikit, kalau begitu: satu rehat tiap hari kerja, di samping jalan kaki, peregangan, dan penguatan.
amount-known-steady = 👍 Kalau begitu, tiga rehat tiap hari kerja, di samping jalan kaki, peregangan, dan penguatan.
amount-known-close = 👍 Kalau begitu, rehat sepanjang jam aktifmu (/hours), di samping jalan kaki, peregangan, dan penguatan.
settings-amount-light = ⚖️ Sedikit: satu rehat tiap hari kerja
settings-amount-steady = ⚖️ Sedang: tiga rehat tiap hari kerja
settings-amount-close = ⚖️ Banyak: rehat sepanjang jam aktifmu
button-amount = ⚖️ Seberapa sering
place-may-change = Suatu hari berbeda? Ubah di /settings. Yang kamu taruh sendiri di rencanamu datang di mana pun kamu berada.
with-icon = { $icon } { $label }
plan-line = { $icon } <b>{ $what }</b>: { $when }

## Pengingat

reminder-heading = { $icon } <b>{ $opening }</b>
reminder-brief =
    { $icon } <b>{ $opening }</b>
    { $name } · { $dose }
reminder-light = { $icon } { $opening } <i>{ $dose }</i>
opening-with-idea = { $opening } { $idea }
thought = <i>{ $thought }</i>
several = Waktunya bergerak
several-heading = 🙌 <b>{ $opening }</b>
several-line = { $mark } <b>{ $name }</b> · { $dose }
button-done-one = ✅ { $name }
button-open-one = { $name } ›
exercise-heading = <b>{ $name }</b> · { $dose }
step = { $number }. { $step }
felt = <i>Terasanya:</i> { $felt }
steps-quote = <blockquote expandable>{ $steps }</blockquote>
gate-quote = <blockquote expandable>{ $gate }</blockquote>
button-done = ✅ Selesai
button-later = ⏰ Nanti
button-more = ⋯
button-picture = 🎞 Gambar
button-hurts-brief = ⚠️ Sakit
button-hurts = ⚠️ Sakit · Kapan cari bantuan
later = ⏰ <b>{ $name }</b>: kapan aku kembali?
later-minutes = 15 menit lagi
later-hour = 1 jam lagi
later-evening = Malam ini
later-enough = <b>{ $name }</b>: sudah tiga kali kamu tunda, jadi cukup sampai di situ. Lakukan sekarang, atau lepaskan untuk hari ini?
offer-move = <b>{ $name }</b>: sudah tiga kali kamu tunda. Apakah jam lain lebih cocok?
button-move = Mulai sekarang pukul { $time }
moved =
    👍 Dipindahkan. Mulai sekarang:
    { $line }
rest-is-over = ▶️ Jedamu selesai; selamat datang kembali.
button-skip = Jangan hari ini
button-why = Kenapa?
button-steps = ‹ Kembali ke langkah
why-exercise = 💡 <b>Kenapa { $name }?</b>
answers-causes = Ini menjawab: { $causes }. Selengkapnya di /why.
reminder-done = ✅ { $name }: selesai.
reminder-skipped = 🌿 { $name }: tidak hari ini.
reminder-later = ⏰ { $name }: yang ini kembali sebentar lagi.
reminder-missed = { $icon } { $name }: yang ini sudah lewat, yang baru ada di bawah.
snoozed = ⏰ { $name }: aku kembali { $when }.
skipped = 🌿 { $name }: tidak hari ini, dan itu tidak apa-apa. Runtunanmu tidak terganggu.
skipped-next = Datang lagi { $when }.

counted = ✅ <b>{ $what }</b> dicatat, { $length }.
counted-stand = ✅ <b>{ $what }</b> dicatat.
counted-several = ✅ Dicatat:
counted-several-yesterday = ✅ Dicatat untuk kemarin:
counted-several-on = ✅ Dicatat untuk { $date }:
counted-line = • <b>{ $what }</b>, { $length }
counted-line-times = • <b>{ $what }</b>, masing-masing { $length }, { $times } kali
enough-today =
    🌙 Itu berarti { $sessions } hari ini, dan aku berhenti mencatat: punggungmu sudah dapat banyak. Besok kucatat lagi.
counted-today = Hari ini: { $tallies }.
counted-streak =
    { $days ->
        [1] 🔥 Hari pertama sebuah runtunan.
       *[other] 🔥 { $days } hari beruntun.
    }
counted-again = 🌱 Satu lagi untuk punggungmu.
counted-grown = 🌱 Kamu tekun. Mulai besok: { $dose }.
button-undo = Batalkan
felt-easy = 👍 Senang mendengarnya. Mulai besok: { $dose }.
felt-right = 👍 Bagus. Mulai besok: { $dose }.
felt-too-much = 🌿 Bagus kamu bilang. Mulai besok: { $dose }.
felt-opens = Langkah berikutnya terlihat mulai sekarang; langkahnya bilang kapan sebaiknya ditinggalkan.
felt-whole-easy = 👍 Senang mendengarnya. Mulai besok:
felt-whole-right = 👍 Bagus. Mulai besok:
felt-whole-too-much = 🌿 Bagus kamu bilang. Mulai besok:
felt-whole-line = • <b>{ $name }</b> · { $dose }
felt-whole-opens = { $name }: langkah berikutnya terlihat mulai sekarang; langkahnya bilang kapan sebaiknya ditinggalkan.
felt-taken-back = ↩️ Dibatalkan. Seolah kamu belum bilang bagaimana rasanya.
button-felt-easy = Mudah
button-felt-right = Pas
button-felt-too-much = Terlalu berat
undone = ↩️ { $what } ({ $length }) dibatalkan.
several-undone = ↩️ { $sessions } sesi dibatalkan.
undone-today-none = Tidak ada lagi yang tercatat hari ini.
nothing-to-undo = Tidak ada yang perlu dibatalkan. Kapan pun kamu bergerak, /done mencatatnya.
ask-done = <b>Apa yang sudah kamu lakukan?</b> Ketuk, atau katakan dengan lamanya: <code>/done jalan kaki 20</code>
done-unread =
    Aku tidak bisa memakai “{ $part }”. Katakan apa yang kamu lakukan dan, kalau mau, berapa lama: <code>/done jalan kaki 20</code>, <code>/done paha belakang</code>, <code>/done penguatan 10 menit</code>
done-bad-length =
    “{ $part }” bukan lama waktu yang bisa kucatat. Dari satu detik sampai delapan jam, seperti ini: <code>/done jalan kaki 20</code>

notice-counted = Dicatat ✓
notice-thanks = Terima kasih, itu membantuku memilih.
notice-already-counted = Sudah dicatat, bagus ✓
notice-already-skipped = Yang ini sudah kamu sisihkan untuk hari ini.
notice-already-snoozed = Yang ini kembali sebentar lagi.
notice-closed = Yang ini sudah lewat. /done mencatat apa pun yang kamu lakukan.
notice-undone = Dibatalkan
notice-already-undone = Itu sudah dibatalkan.
notice-gone = Itu sudah tidak ada di sini. /help menunjukkan yang ada.

## Alasan dan daftar latihan

why-unread = Aku belum punya jawaban untuk “{ $text }”. Tentang ini aku bisa bercerita:
why-answered-by = <b>Yang menjawabnya:</b> { $exercises }
why-heading = <b>{ $name }</b>
why-sources = <i>Sumber: { $sources }</i>
why-evidence = <b>Seberapa pasti ini?</b> { $evidence }
button-approach = Yang membantu
button-back-to-causes = ‹ Semua sebab
exercises = 🧘 <b>Latihan</b>. Pilih satu, dan kutunjukkan caranya.
exercises-unread = Aku tidak kenal “{ $text }”. Ini yang kukenal:
button-back-to-exercises = ‹ Semua latihan
button-how = ‹ Cara melakukannya

## Seberapa sering sebuah latihan datang

button-wish-more = 🔁 Lebih sering
button-wish-never = 🚫 Bukan untukku
button-wish-usual = { $name }: seperti biasa
wish-more = 🔁 <b>{ $name }</b> datang lebih sering.
wish-never = 🚫 <b>{ $name }</b> tidak datang dengan sendirinya.
wished-more = 🔁 <b>{ $name }</b> mulai sekarang datang kira-kira dua kali lebih sering.
wished-never = 🚫 <b>{ $name }</b> tidak datang lagi dengan sendirinya. Yang kamu taruh sendiri di rencanamu tetap di sana.
wished-usual = 👍 <b>{ $name }</b> datang sesering yang lain.

## Takaran sebuah latihan

button-dose = Berapa banyak?
dose-grows = Ini bertambah sedikit demi sedikit kalau kamu bilang rasanya pas atau mudah, sampai: { $dose }. Setelah lama berhenti, kalau terlalu berat, atau kalau sakit, ini mengecil lagi.
dose-own = Ini kamu atur sendiri, jadi tetap sampai kamu mengubahnya.
dose-stays = Yang ini tetap seperti ini.
dose-less = − Kurangi
dose-more = + Tambah
dose-let-grow = 🌱 Biarkan bertambah
gate-closed = <i>Ada langkah berikutnya di sini. Kalau yang ini terasa mudah, katakan setelah kamu mencatatnya.</i>
button-exercises = Latihan

## Hari dan minggu

today = 📋 <b>{ $weekday }, { $date }</b>
today-empty = Tidak ada rencana untuk hari ini.
today-line = { $mark } { $time } { $what }
mark-done = ✅
mark-open = 👉
mark-to-come = 🕑
mark-snoozed = ⏰
mark-skipped = 🌿
mark-missed = ▫️
today-done = Sejauh ini: { $tallies }.
today-done-nothing = Belum ada yang tercatat, dan hari ini masih milikmu.
today-paused = ⏸ Pengingatmu jeda sampai { $until }.
today-will-pause = ⏸ Pengingatmu jeda mulai { $from } sampai { $until }.
today-stopped = 🔕 Pengingatmu mati. /start menyalakannya.
stats-week = 📈 <b>Minggu ini</b>
stats-month = 📈 <b>Bulan ini</b>
stats-twelve-weeks = 📈 <b>Dua belas minggu</b>
stats-year = 📈 <b>Dua belas bulan</b>
stats-week-nothing = Minggu ini belum ada yang tercatat. Satu menit berdiri adalah awal yang bagus: /exercise
stats-month-nothing = Bulan ini belum ada yang tercatat. Satu menit berdiri adalah awal yang bagus: /exercise
stats-twelve-weeks-nothing = Belum ada yang tercatat. Satu menit berdiri adalah awal yang bagus: /exercise
stats-year-nothing = Belum ada yang tercatat. Satu menit berdiri adalah awal yang bagus: /exercise
stats-line = { $icon } { $count }, { $length }
stats-line-count = { $icon } { $count }
stats-streak =
    { $days ->
        [0] Runtunan dimulai dengan satu sesi, hari apa saja.
       *[other] 🔥 <b>{ $days } hari</b> beruntun.
    }
pain =
    <b>Bagaimana punggungmu hari ini?</b>
    0 tanpa nyeri, 10 yang terburuk yang bisa kamu bayangkan. Ini untukmu, untuk melihat jalannya hari; ini tidak menjelaskan dari mana nyeri datang.
pain-today = Hari ini kamu bilang <b>{ $level }</b>.
pain-level = { $level }
pain-kept = 📝 <b>{ $level } dari 10</b> untuk hari ini. /stats menunjukkan hari-harimu sebagai garis. Kalau nyerinya kuat, atau baru bagimu, lihat kapan perlu mencari bantuan.
button-pain-on = Tanya aku sekali sehari
button-pain-off = Jangan bertanya sendiri
button-pain-when = Waktu lain
button-pain-menu = 📝 Pertanyaan nyeri
pain-menu =
    📝 <b>Keadaan punggungmu:</b> aku bertanya { $when }, tanpa bunyi, dan tidak pada hari yang sudah kamu ceritakan.

    Waktu lain?
pain-menu-off = 📝 <b>Keadaan punggungmu:</b> aku tidak bertanya sendiri. /pain mencatatnya kapan pun kamu mau.
chart-pain = Nyeri, 0 sampai 10
stats-score = 🌱 Skor kebiasaan <b>{ $score }</b> dari 100.
stats-rules =
    <i>Runtunan menghitung hari dengan sedikitnya satu sesi. “Jangan hari ini”, jeda, dan hari tanpa pengingat tidak mengubahnya.
    Skor kebiasaan naik setiap hari kamu melakukan sesuatu, dan turun perlahan kalau tidak: dalam dua minggu bergeser kira-kira setengah jalan.
    Hari penguatan adalah hari ketika sedikitnya dua kelompok otot besar bekerja: kaki, pinggul, punggung, perut, dada, bahu, atau lengan.
    150 menit dari WHO itu agak cepat: kamu bisa mengobrol, tetapi tidak bisa menyanyi.</i>
button-stats-week = Minggu
    .aliases = minggu ini, mingguan, seminggu
button-stats-month = Bulan
    .aliases = bulan ini, bulanan, sebulan
button-stats-twelve-weeks = 12 minggu
    .aliases = dua belas minggu, tiga bulan, 3 bulan
button-stats-year = Tahun
    .aliases = tahun ini, setahun, 12 bulan, tahunan
chart-title-week = Minggu ini
chart-title-month = Bulan ini
chart-title-twelve-weeks = Dua belas minggu
chart-title-year = Dua belas bulan
chart-subtitle = sampai { $date }
chart-streak = hari beruntun
chart-score = skor kebiasaan dari 100
chart-calendar = Sesi per hari
chart-depth-0 = 0
chart-depth-1 = 1
chart-depth-2 = 2
chart-depth-3 = 3–4
chart-depth-5 = 5+
chart-off = hari libur
chart-walked-week = Menit jalan kaki
chart-walked-month = Menit jalan kaki
chart-walked-twelve-weeks = Menit jalan kaki
chart-walked-year = Menit jalan kaki per minggu
chart-walked-note = { $minutes } dari { $goal } minggu ini
chart-strengthened = Hari penguatan
chart-sessions-week = Sesi
chart-sessions-month = Sesi per minggu
chart-sessions-twelve-weeks = Sesi per minggu
chart-sessions-year = Sesi per bulan
chart-total = total
stats-total = <b>Sejak { $date }</b>
length-minutes = { $minutes } menit
length-seconds = { $seconds } detik
length-hours = { $hours } jam
length-hours-minutes = { $hours } jam { $minutes } menit

## Jeda, pengaturan, data

pause-menu = ⏸ <b>Berapa lama aku diam?</b> Ini berakhir sendiri, dan runtunanmu menunggu. /stop berlaku sampai kamu mulai lagi, dan /delete menghapus semuanya.
pause-menu-paused = ⏸ Pengingatmu jeda sampai { $until }. Mau diubah?
pause-tomorrow = Sampai besok
pause-days = { $days } hari
pause-hour = 1 jam
pause-date = 📅 Sampai tanggal
pause-date-choice = { $weekday } { $date }
pause-dates = 📅 <b>Sampai hari apa?</b> Yang lain bisa diketik: <code>/pause sampai 7 Maret</code>
pause-sick = 🤒 Aku sakit
pause-holiday = 🏖 Liburan
holiday-menu = 🏖 <b>Berapa lama kamu pergi?</b> Tanggal bisa diketik: <code>/pause liburan sampai 7 Maret</code>
pause-unread = Katakan berapa lama, paling lama setahun: <code>/pause 3 hari</code>, <code>/pause sampai 7 Maret</code>, <code>/pause sakit flu</code>, atau cukup /pause untuk tombol.
stop-unread = 🔔 Aku tidak bisa memakai “{ $words }”, jadi tidak ada yang berubah. Kumatikan semua pengingat, atau diam untuk sementara? Untuk mengubah salah satunya, buka /plan.
resume-unread = Aku tidak bisa memakai “{ $words }”, jadi tidak ada yang berubah. Mulai lagi sekarang? Akhir yang lain begini: <code>/pause sampai 7 Maret</code>
undo-unread = Aku tidak bisa memakai “{ $words }”, jadi tidak ada yang dibatalkan. /undo tanpa kata lain membatalkan yang terakhir dicatat.
words-unused = Aku tidak bisa memakai “{ $words }” di sini, jadi inilah jawabannya tanpa itu.
paused-rest = ⏸ Diam sampai { $until }. Selamat beristirahat; /resume mengakhirinya lebih cepat.
paused-sick = 🤒 Semoga lekas sembuh. Aku diam sampai { $until }, dan runtunanmu menunggu; /resume mengakhirinya lebih cepat.
paused-holiday = 🏖 Selamat menikmati. Aku diam sampai { $until }, dan runtunanmu menunggu; /resume mengakhirinya lebih cepat.
will-pause = ⏸ Diam mulai { $from } sampai { $until }; sebelum itu semua datang sesuai rencana. { $next }
button-cancel-pause = Batalkan jeda
pause-cancelled = ▶️ Jeda dibatalkan. { $next }
resumed = ▶️ Selamat datang kembali. { $next }
not-paused = ▶️ Pengingatmu memang sudah menyala. { $next }
button-resume = Lanjutkan sekarang
stopped = 🔕 Tanpa pengingat sampai kamu menulis /start; semua yang sudah kamu lakukan tersimpan. /pause untuk sementara dan berakhir sendiri, /delete menghapus semuanya.
button-restart = Nyalakan pengingat
settings = ⚙️ <b>Pengaturan</b>
settings-clock = 🕑 { $city }, { $time }
settings-no-clock = 🕑 Aku belum tahu jammu.
settings-place = 📍 { $place }
settings-no-place = 📍 Kamu belum bilang di mana kamu berada, jadi kupilih untuk meja kerja.
settings-on = 🔔 Pengingat menyala.
settings-will-pause = 🔔 Pengingat menyala. ⏸ Jeda mulai { $from } sampai { $until }.
settings-paused = ⏸ Pengingat jeda sampai { $until }.
settings-stopped = 🔕 Pengingat mati.
settings-plan = <b>Rencanamu</b>
button-zone = 🕑 Zona waktu
button-place = 📍 Tempatku
button-pictures-on = 🎞 Tampilkan gambar
button-pictures-off = 🎞 Tanpa gambar
button-shown-by = 👥 Siapa yang memperagakan
# Keempatnya, dengan nama depan.
shown-by-menu = 👥 Empat orang bergantian memperagakan latihan. Kalau mau, satu dari mereka memperagakan semuanya untukmu.
shown-by-in-turns = Bergantian
shown-by-amina = Amina
shown-by-walter = Walter
shown-by-samuel = Samuel
shown-by-lin = Lin
button-pause = ⏸ Jeda
button-stop = 🔕 Matikan pengingat
button-red-flags = ⚠️ Kapan cari bantuan

# Delapan baris, supaya terlihat utuh di ponsel.
help =
    ⚠️ <b>Sedang sakit?</b> “Kapan cari bantuan” ada tepat di bawah.
    Saat pengingat datang, cukup pakai tombolnya.
    Kamu juga bisa menulis saja: “jalan 20”, “jangan hari ini”.
    /today – hari ini · /done – yang sudah kamu lakukan
    /exercise – lihat latihan · /why – alasannya
    /plan, /remind – pengingatmu · /hours – kapan datangnya
    /pause – jeda · /stats – kemajuanmu
    /settings – semua yang lain
button-commands = Semua yang kubisa
button-back-to-help = ‹ Bantuan
help-commands =
    <b>Semua yang kubisa</b>
    { $commands }
help-command = /{ $command } – { $description }
privacy =
    🔒 <b>Yang kusimpan tentangmu</b>
    • nomor Telegrammu, bahasamu, dan zona waktumu, supaya bisa menulis pada jam-jammu;
    • di mana kamu hampir sepanjang hari, seberapa sering kamu mau mendengar dariku, rencanamu dan apa yang diikutinya, jeda-jedamu, kapan dan seberapa pendek tiap pengingat dikirim dan bagaimana jawabmu, seberapa sering kukatakan sesuatu, dan selama empat minggu pengumuman mana yang dikirim kepadamu;
    • apa yang kamu lakukan dan kapan, untuk mencatatnya, bagaimana rasanya, dan gerak lain dihitung sebagai apa; serta keadaan punggungmu, kalau kamu ceritakan;
    • apa yang ingin kamu lakukan lagi, dengan kata-katamu, dan seberapa sulit itu, kalau kamu ceritakan; /settings melupakannya;
    • bahwa kamu menunggu sampai dokter atau fisioterapis ditanya, tetapi tidak pernah tanda yang mana, dan tidak satu pun yang kamu tulis saat keadaan gawat;
    • yang kamu ketuk di /settings supaya kuperhatikan, misalnya lututmu, sampai kamu mencabutnya.

    Hal lain yang kamu ketik disimpan hanya sampai kujawab, dan kalau aku bertanya balik, sampai kata-katamu berikutnya atau selama setengah hari; nama dan lokasimu sama sekali tidak. Semuanya ada di satu basis data milik pengelola bot ini, dan tidak diberikan kepada siapa pun. Setelah beberapa waktu, rincian sebuah hari menjadi jumlahnya. /export memberimu semuanya sebagai berkas, dan /delete menghapusnya, seketika dan untuk selamanya; cadangan yang dibuat sebelumnya kehilanganmu saat dibuang.
calendar-caption = 🗓 Rencanamu, untuk kalender di ponselmu.
export-caption = 📦 Semua yang kusimpan tentangmu, dalam bentuk yang bisa dibaca program lain.
ask-erase =
    <b>Hapus semuanya?</b> Rencana, catatan, dan runtunanmu hilang, dan tak ada yang bisa mengembalikannya. /export membuat salinan dulu untukmu.

    Hanya bosan dengan pengingat? /pause diam untuk sementara, dan /stop sampai kamu mulai lagi; keduanya menyimpan semua yang sudah kamu lakukan.
button-erase = Ya, hapus semuanya
button-keep = Tidak, simpan saja
erased = 🧹 Semua tentangmu sudah dihapus. Jaga punggungmu; /start memulai dari awal.
kept = Semuanya tetap seperti semula.
not-understood =
    Aku tidak menangkapnya. Kamu bisa coba
    • /done, atau lebih rinci <code>/done jalan kaki 20</code>
    • /exercise untuk melihat latihan
    • /why untuk alasannya
    • /help untuk yang lain
not-understood-done =
    Aku tidak menangkapnya. Kalau mau dicatat, katakan apa yang kamu lakukan dan berapa lama:
    • <code>jalan kaki 20</code>
    • <code>kemarin sudah peregangan</code>
    • <code>/done paha belakang 5 menit</code>
not-understood-remind =
    Aku tidak menangkapnya. Kalau mau pengingat, katakan tentang apa dan kapan:
    • <code>ingatkan aku jalan kaki jam 17.30</code>
    • <code>/remind peregangan 9.30 dan 15.00 hari kerja</code>
    • <code>/remind berdiri setiap 45 menit 9-17</code>
not-understood-hours =
    Aku tidak menangkapnya. Kalau ini soal kapan pengingat boleh datang, begini:
    • <code>/hours senin-jumat 9-12, 13-17</code>
    • <code>aku kerja jam 9 sampai 17</code>
    • <code>/hours akhir pekan libur</code>
not-understood-pause =
    Aku tidak menangkapnya. Kalau mau tenang, katakan berapa lama:
    • <code>/pause 3 hari</code>
    • <code>diam sampai jam 15.00</code>
    • <code>/pause liburan sampai 7 Maret</code>
private-only = Aku bicara dengan orang satu per satu: punggungmu urusanmu sendiri. Buka obrolan denganku dan tulis /start.
button-open-chat = Buka obrolan
too-many-acts =
    🐢 Itu lebih banyak sekaligus daripada yang bisa kuikuti. Tarik napas, dan beberapa menit lagi aku bersamamu.
    Pengingatmu tetap datang.
notice-too-many-acts = Itu lebih banyak sekaligus daripada yang bisa kuikuti. Beri aku beberapa menit.
our-fault = Ada yang salah di pihakku, dan sudah dicatat. Tidak ada milikmu yang hilang; tolong coba lagi.

## Kata di antaranya

next = Berikutnya: { $what }, { $when }.
next-none = Tidak ada rencana.
when-today = hari ini pukul { $time }
when-tomorrow = besok pukul { $time }
when-weekday = hari { $weekday } pukul { $time }
when-date = tanggal { $date } pukul { $time }
until-today = pukul { $time }
until-tomorrow = besok
until-weekday = hari { $weekday }
until-date = { $date }
from-today = pukul { $time }
from-tomorrow = besok
from-weekday = hari { $weekday }
from-date = { $date }
days-daily = setiap hari
    .alone = Setiap hari
days-weekdays = Senin sampai Jumat
days-weekend = Sabtu dan Minggu
days-span = { $first } sampai { $last }
schedule-at = { $days } pukul { $times }
schedule-every = { $days }, { $interval } { $ranges }
schedule-every-hours-daily = { $interval } dalam jam aktifmu
schedule-every-hours = { $days }, { $interval } dalam jam aktifmu
schedule-range = { $from } sampai { $to }
    .every = dari { $from } sampai { $to }
schedule-range-brief = { $from }–{ $to }
interval-hours =
    { $hours ->
        [1] setiap jam
       *[other] setiap { $hours } jam
    }
interval-minutes = setiap { $minutes } menit
weekday-1 = Senin
weekday-2 = Selasa
weekday-3 = Rabu
weekday-4 = Kamis
weekday-5 = Jumat
weekday-6 = Sabtu
weekday-7 = Minggu
month-1 = Januari
month-2 = Februari
month-3 = Maret
month-4 = April
month-5 = Mei
month-6 = Juni
month-7 = Juli
month-8 = Agustus
month-9 = September
month-10 = Oktober
month-11 = November
month-12 = Desember
date = { $day } { $month }
date-year = { $day } { $month } { $year }

## Yang ditunjukkan Telegram di samping obrolan

description =
    Limber merawat punggungmu: pada jam-jammu sendiri, Limber mengingatkan untuk berdiri, jalan kaki, peregangan, dan penguatan, menunjukkan caranya, dan mencatat dengan ramah. Ketuk Mulai, beri tahu jam berapa di tempatmu, dan selesai.

    Kesehatan umum, bukan diagnosis. Kalau ada nyeri yang membuatmu khawatir, tanya dokter atau fisioterapis.
short-description = Pengingat ramah untuk berdiri, jalan kaki, peregangan, dan penguatan, pada jam-jammu. Punggungmu berterima kasih.

## Rencana

plan = 🗓 <b>Rencanamu</b>
plan-empty = Rencanamu masih kosong. Tambahkan pengingat, atau ambil salah satu rencana siap pakai.
plan-item-next = <i>berikutnya { $when }</i>
plan-item-resting = <i>istirahat</i>
plan-item-never = <i>tidak menemukan waktu dalam jam aktifmu (/hours)</i>
plan-tip = Ketuk satu untuk mengubahnya. Dengan kata begini: <code>/remind peregangan 9.30 dan 15.00 hari kerja</code>
button-add = + Tambah
button-presets = Rencana siap pakai
button-plan = ‹ Rencana
button-my-plan = 🗓 Rencanaku
reminder-added = ➕ Ditambahkan.
reminder-already-planned = 👌 Yang ini sudah ada di rencanamu.
button-change = Ubah
button-times = 🕑 Jam
button-days = 📅 Hari
button-what = 🔁 Isi
button-rest = ⏸ Istirahatkan
button-wake = ▶️ Biarkan datang lagi
button-remove = 🗑 Hapus
button-put-back = ↩️ Kembalikan
button-back = ‹ Kembali
change-times = <b>Kapan?</b> Ketuk jam untuk menambah atau menghapusnya, atau biarkan datang tiap sekian waktu.
change-times-every = <b>Kapan?</b> Pilih seberapa sering dan kapan, atau ketuk jam tetap saja. Di jam lain pun ini tetap mengikuti jam aktifmu (/hours).
within-hours = dalam jam aktifku
change-days = <b>Pada hari apa?</b>
change-what = <b>Mau apa?</b> Sebuah kegiatan menggilirkan latihan-latihannya.
chosen = ✓ { $label }
every-minutes = setiap { $minutes } menit
reminder-removed =
    🗑 Dihapus dari rencanamu:
    { $line }
add-menu = <b>Mau kuingatkan tentang apa?</b> Kumulai dengan jam biasanya, dan kamu ubah sesukamu. Atau dengan kata: <code>/remind jalan kaki 12.30 setiap hari</code>
preset-line = <b>{ $name }</b>: { $about }
preset-heading =
    <b>{ $name }</b>
    { $about }
presets = <b>Rencana siap pakai.</b> Lihat dulu sebelum mengambilnya.
preset-desk = Meja kerja
    .about = Rehat dari duduk, jalan kaki, peregangan; penguatan di dua malam.
preset-feet = Banyak berdiri
    .about = Rehat dari berdiri, peregangan, jalan kaki di malam hari; penguatan di dua malam.
preset-home = Di rumah
    .about = Rehat, jalan kaki, peregangan; penguatan di dua pagi, di tempat yang cukup luas.
preset-no-floor = Tanpa lantai
    .about = Rehat, jalan kaki, peregangan; penguatan di dua sore.
preset-walk-more = Lebih banyak jalan kaki
    .about = Tiga jalan kaki singkat sehari, sisanya dalam takaran kecil.
preset-stronger = Lebih kuat
    .about = Penguatan tiga hari seminggu, pagi dan malam.
preset-note = Ini menggantikan rencana yang kamu punya sekarang.
button-take = ✅ Ambil
wish-no-subject = Aku tidak melihat harus mengingatkan apa. Sebut dulu kegiatan atau latihannya, seperti ini: <code>/remind peregangan 9.30 dan 15.00 hari kerja</code>
wish-unreadable = Aku tidak bisa membaca “{ $part }”. Permintaan begini: <code>/remind peregangan 9.30 dan 15.00 hari kerja</code>
wish-no-time = Jam berapa? Seperti ini: <code>/remind jalan kaki 12.30 setiap hari</code>
wish-bad-interval = “{ $part }”: aku bisa dari setiap 20 menit sampai setiap 12 jam, seperti ini: <code>/remind berdiri setiap 45 menit 9-12 13-18 senin-jumat</code>
wish-range-too-short = “{ $part }”: jamnya lebih pendek daripada selangnya, atau berakhir sebelum mulai. Seperti ini: <code>/remind berdiri setiap 45 menit 9-12 13-18 senin-jumat</code>
wish-never-comes =
    { $line }
    Begitulah aku memahaminya, dan dalam jam aktifmu (/hours) tidak ada waktu untuk itu: tidak akan pernah datang. Selang yang lebih pendek atau jam tetap bisa, seperti ini: <code>/remind jalan kaki 12.30 setiap hari</code>
wish-too-many-times = Dua puluh empat kali sehari adalah yang terbanyak untuk satu pengingat.
wish-mixed = “{ $part }”: pilih jam, misalnya <code>/remind jalan kaki 12.30</code>, atau rentang jam dengan selang, misalnya <code>/remind berdiri setiap 45 menit 9-12 senin-jumat</code>
wish-too-many = Rencanamu penuh: dua puluh empat pengingat adalah yang terbanyak. Hapus dulu satu di /plan.
notice-last-day = Perlu sedikitnya satu hari. Untuk mendiamkannya, istirahatkan.
notice-last-time = Perlu sedikitnya satu jam. Untuk mendiamkannya, istirahatkan.
notice-too-many-times = Dua puluh empat kali sehari adalah yang terbanyak.
notice-never-comes = Dalam jam aktifmu tidak akan ada waktu untuk itu.
notice-range-too-short = Jam itu lebih pendek daripada selangnya.
weekday-letter-1 = S
weekday-letter-2 = S
weekday-letter-3 = R
weekday-letter-4 = K
weekday-letter-5 = J
weekday-letter-6 = S
weekday-letter-7 = M
month-short-1 = Jan
month-short-2 = Feb
month-short-3 = Mar
month-short-4 = Apr
month-short-5 = Mei
month-short-6 = Jun
month-short-7 = Jul
month-short-8 = Agu
month-short-9 = Sep
month-short-10 = Okt
month-short-11 = Nov
month-short-12 = Des
weekday-short-1 = Sen
weekday-short-2 = Sel
weekday-short-3 = Rab
weekday-short-4 = Kam
weekday-short-5 = Jum
weekday-short-6 = Sab
weekday-short-7 = Min

## Jam aktif

hours =
    ⏳ <b>Jam aktifmu</b>
    { $lines }

    Di luar itu tidak ada yang datang, kecuali yang sengaja kamu taruh pada jam tetap. Ketuk hari untuk mengubahnya, atau katakan begini: <code>/hours 9-12, 13-18; jumat 9-14; sabtu, hari minggu libur</code>
hours-leave-out =
    Dalam jam ini tidak ada waktu untuk yang berikut, jadi tidak datang:
    { $lines }
hours-line = { $days }: { $ranges }
hours-never = tidak ada sama sekali
hours-weekdays = Sen–Jum
hours-day = <b>{ $day }</b>: jam berapa?
hours-day-now = Sekarang: { $ranges }.
hours-free = tidak ada
hours-unread = Aku tidak bisa membaca “{ $part }”. Jam aktif begini: <code>/hours 9-12, 13-18; jumat 9-14; sabtu, hari minggu libur</code>
button-hours = ⏳ Jam aktif

## Mundur sedikit

would-suit = 🌿 Tampaknya pengingatku belum cocok dengan hari-harimu sekarang, dan itu tidak apa-apa. Apakah yang lain lebih pas? Kalau tidak ada kabar, aku datang lebih jarang.
would-suit-times = Jam lain
would-suit-fewer = Lebih sedikit
would-suit-pause = Jeda
one-minute = 🌱 Satu menit baik bagi punggungmu. Pas di tempatmu sekarang.
button-one-minute = ▶️ Satu menit sekarang
wakes-up = 👋 Senang mendengar kabarmu. Pengingatmu datang lagi. { $next }
falls-asleep = 😴 Aku tidak mau mengganggu, jadi aku tidur dulu. Semua yang sudah kamu lakukan tersimpan. Katakan apa saja, dan pengingatmu kembali.
