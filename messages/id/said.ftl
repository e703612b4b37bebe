# Yang dijawab atas kata-kata orang sendiri.

## Mencatat

said-count-as = <b>{ $name }</b>, { $length }: kucatat sebagai apa? Akan kuingat.
said-count-as-first = <b>{ $name }</b>: kucatat sebagai apa? Akan kuingat.
said-how-long = <b>{ $name }</b>: berapa lama? Ketuk, dan kucatat.
said-count-as-button = { $activity } · { $length }
movement-cycling = Bersepeda
movement-swimming = Berenang
movement-running = Lari
movement-dancing = Menari
movement-gardening = Berkebun
movement-yoga = Yoga
movement-pilates = Pilates
movement-gym = Gym
movement-tai-chi = Tai chi
movement-ball-games = Olahraga bola
movement-cardio = Kardio
movement-climbing = Memanjat
moved-line = 🌿 { $name }: { $count } sesi, { $length }
counted-on = ✅ { $what } ({ $length }), dicatat untuk { $date }.
counted-yesterday = ✅ { $what } ({ $length }), dicatat untuk kemarin.
counted-on-day = Hari itu: { $tallies }.
said-later-or-done = { $length }: sudah kamu lakukan selama itu, atau aku kembali nanti?
said-done-for-button = ✅ Selesai · { $length }
said-later-in-button = ⏰ { $length } lagi
said-comes-back = ⏰ { $name } sudah ditunda. Aku kembali { $when }.
said-closed-done = ✅ { $name }: yang ini sudah dicatat.
said-closed-skipped = 🌿 { $name }: yang ini sudah kamu sisihkan untuk hari ini, dan itu tidak apa-apa.
said-closed-passed = 🌿 { $name }: yang ini sudah lewat, jadi tak ada lagi yang perlu dilakukan.
said-nothing-open = 🌿 Tidak ada pengingat yang menunggumu sekarang. { $next }
said-corrected = ✏️ Kamu mengubah pesan itu, jadi kubatalkan yang dikatakannya tadi.
said-not-done = 🌿 Tidak apa-apa. Tak ada yang dicatat dan tak ada yang hilang; yang berikutnya datang sesuai rencana.

## Pengingat

said-which-reminder = 🗓 { $what }: kapan kuingatkan? Ketuk satu, atau katakan: “jam 5 sore hari kerja”.
said-remind-of-what =
    Aku hanya bisa mengingatkan yang baik bagi punggungmu: berdiri, jalan kaki, peregangan, atau penguatan. Yang mana?

## Jeda

said-pause-till = ⏸ Diam sampai kapan?
said-pause-till-button = Sampai { $until }
said-pause-from = ⏸ Diam mulai { $from }: berapa lama?
said-pause-next-year = { $date } tidak datang lagi tahun ini. Aku diam sampai { $until }?
said-pause-next-year-button = Sampai { $until }
said-pause-for-ever = Tanpa akhir berarti tanpa pengingat sama sekali. Semua yang sudah kamu lakukan tersimpan, dan /start menyalakannya lagi.

## Jam aktif

said-which-hours = Jam berapa saja dari Senin sampai Jumat? Atau bilang: /hours senin-jumat 9-12

## Obrolan

said-greeting = 👋 Halo! Senang bertemu. { $next }
nod = 👍
said-noted = 👌
said-no = 🌿 Baik, kalau begitu tidak. Tak ada yang berubah.
said-apology = 🌿 Tak ada yang perlu dimaafkan.
said-farewell = 👋 Jaga diri, ya. { $next }
said-how-are-you = 🌿 Aku program, jadi selalu baik. Bagaimana punggungmu? /pain mencatatnya, dari 0 sampai 10.
said-thanks = 🌿 Sama-sama. Senang bisa membantu; yang melakukannya kamu.
said-annoyed = Maaf sudah mengganggu. Pengingat lebih sedikit, jeda, atau tanpa sama sekali?
said-who =
    Aku bot: program yang mengingatkanmu bergerak dan ikut mencatat. Tidak ada orang yang ikut membaca. Mengelolaku tidak membuat pengelolanya jadi dokter, dan aku pun bukan dokter. /privacy menceritakan yang kusimpan.
said-bug = Terima kasih sudah bilang. Ada yang salah? Tolong ceritakan kepada pengelola bot ini apa yang kamu lakukan dan apa yang terjadi; aku tidak bisa meneruskannya sendiri.

## Jadwal

schedule-once = sekali, tanggal { $date }, pukul { $times }
schedule-every-other-day = dua hari sekali pukul { $times }
schedule-every-days = { $days } hari sekali pukul { $times }

## Bantuan untuk satu hal

said-help-done =
    Ceritakan apa yang kamu lakukan, dengan kata-katamu: “jalan kaki 20”, “kemarin sudah peregangan”, atau /done jalan kaki 20. /undo membatalkan yang terakhir.
said-help-remind =
    Bilang kapan: “ingatkan aku jalan kaki jam 5 sore”, /remind peregangan 9.30 dan 15.00 hari kerja, /remind berdiri setiap 45 menit 9-17. /plan menunjukkan dan mengubah semuanya.
said-help-hours =
    Jam aktifmu adalah waktu pengingat boleh datang dengan sendirinya: /hours senin-jumat 9-12, 13-17. Yang kamu taruh pada jam tetap tetap datang.
said-help-pause =
    /pause membuatku diam selama yang kamu bilang: /pause 3 hari, /pause sampai jumat, /pause sakit flu. Aku diam sampai saat itu, runtunanmu menunggu, dan /resume mengakhirinya lebih cepat.
said-help-why =
    /why menceritakan kenapa bergerak membantu, dan tentang tidur, stres, serta postur: “kenapa duduk bikin punggungku sakit”. Di sana juga ada kapan perlu mencari bantuan.
said-help-pain =
    /pain mencatat keadaan punggungmu, dari 0 sampai 10: /pain 3. Ini tertulis di samping yang kamu lakukan di /report.
said-help-zone =
    /timezone memberitahuku jam di tempatmu: /timezone Makassar, atau jam yang ditunjukkannya. Pengingatmu ikut pindah.
