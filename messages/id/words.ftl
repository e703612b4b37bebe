# Kata-kata bahasa Indonesia yang dipakai orang untuk mengatakan apa yang dilakukan, diinginkan, dan dirasakan. Cara
# penulisannya ada di awal messages/en/words.ftl.

typed-suffix = ku, mu, nya

## Angka

typed-number-0 = nol, kosong
typed-number-1 = satu
typed-number-2 = dua
typed-number-3 = tiga
typed-number-4 = empat
typed-number-5 = lima
typed-number-6 = enam
typed-number-7 = tujuh
typed-number-8 = delapan
typed-number-9 = sembilan
typed-number-10 = sepuluh
typed-number-11 = sebelas
typed-number-12 = dua belas, selusin
typed-number-13 = tiga belas
typed-number-14 = empat belas
typed-number-15 = lima belas
typed-number-16 = enam belas
typed-number-17 = tujuh belas
typed-number-18 = delapan belas
typed-number-19 = sembilan belas
typed-number-20 = dua puluh
typed-number-21 = dua puluh satu
typed-number-22 = dua puluh dua
typed-number-25 = dua puluh lima
typed-number-30 = tiga puluh
typed-number-35 = tiga puluh lima
typed-number-40 = empat puluh
typed-number-45 = empat puluh lima
typed-number-50 = lima puluh
typed-number-55 = lima puluh lima
typed-number-60 = enam puluh
typed-number-70 = tujuh puluh
typed-number-80 = delapan puluh
typed-number-90 = sembilan puluh
typed-number-100 = seratus
typed-number-half = setengah, separuh, separo, ½
typed-number-quarter = seperempat, ¼
typed-number-three-quarters = tiga perempat, ¾
typed-number-and-half = <number> setengah, <number> ½
typed-ordinal = ke <number>
typed-level-of-ten = <number> dari sepuluh|10

## Lama dan jumlah lain

typed-unit-second = dtk, detik, det
typed-unit-minute = m, mnt, menit, min
typed-unit-hour = jam, jm
typed-unit-day = hari, hr
typed-unit-week = minggu, pekan, mgg
typed-unit-month = bulan, bln
typed-unit-year = tahun, thn
typed-unit-distance = km, kilometer, kilo meter, meter, langkah
typed-unit-times = kali, x, repetisi, set, putaran, ronde
typed-length-15m = seperempat jam
typed-length-30m = setengah jam, stengah jam, separuh jam, separo jam, 1/2 jam
typed-length-45m = tiga perempat jam
typed-length-60m = sejam, satu jam, sejam penuh
typed-length-1m = semenit, satu menit
typed-length-1d = sehari, satu hari
typed-length-1w = seminggu, satu minggu, sepekan
typed-length-half = setengah <unit>
typed-length-one = satu <unit>
typed-length-and-half = <length> setengah
typed-length-and-quarter = <length> seperempat
typed-times-1 = sekali, satu kali
typed-times-2 = dua kali
typed-times-3 = tiga kali

## Jam

typed-clock-hour = jam|pukul|pkl|jm <hour>, sekitar jam <hour>, sekitaran jam <hour>, jam <hour> tepat
typed-clock-hour-24 = jam|pukul|pkl <hour> wib|wita|wit
typed-clock-hour-minute = jam|pukul|pkl <hour> lewat <minute>, jam|pukul|pkl <hour> <minute>
typed-clock-half-to = (jam|pukul) setengah <hour>
typed-clock-quarter-past = (jam|pukul) <hour> seperempat, (jam|pukul) <hour> lewat seperempat
typed-clock-quarter-to = (jam|pukul) <hour> kurang seperempat
typed-clock-minutes-past = (jam|pukul) <hour> lewat <minute> (menit)
typed-clock-minutes-to = (jam|pukul) <hour> kurang <minute> (menit)
typed-clock-am = <clock> pagi|subuh, <clock> dini hari
typed-clock-pm = <clock> sore|malam|siang|petang|mlm
typed-clock-plain = <clock> wib|wita|wit
typed-clock-12-00 = tengah hari, jam dua belas siang, jam 12 siang
typed-clock-24-00 = tengah malam, jam dua belas malam, jam 12 malam
typed-clock-range =
    (dari) jam|pukul <clock> sampai|hingga|sampe|smp (jam|pukul) <clock>, dari <clock> sampai|hingga|sampe|ke (jam) <clock>, antara (jam) <clock> dan (jam) <clock>, <clock> sampai|hingga|sampe|smp|sd <clock>, dari jam <clock> sampai|sampe|hingga jam <clock>, mulai (jam) <clock> sampai|sampe|hingga (jam) <clock>, jangan sebelum (jam) <clock> atau|dan setelah (jam) <clock>, sebelum jam <clock> dan|atau setelah jam <clock>
typed-part-morning = pagi, pagi hari, setiap pagi, tiap pagi, pagi pagi, di pagi hari
typed-part-noon = siang, siang hari, makan siang, jam makan siang, istirahat siang, waktu makan siang, saat makan siang
typed-part-afternoon = sore, sore hari, setiap sore, tiap sore, di sore hari, petang
typed-part-evening = malam, malam hari, setiap malam, tiap malam, di malam hari, mlm
typed-part-night = dini hari, larut malam, tengah malam buta
typed-today-morning = pagi ini, tadi pagi
typed-today-noon = siang ini, nanti siang
typed-today-afternoon = sore ini, nanti sore
typed-today-evening = malam ini, nanti malam, ntar malam, ntar malem
typed-today-night = nanti tengah malam, larut malam ini
typed-cue-after-lunch = setelah makan siang, habis makan siang, abis makan siang, sesudah makan siang, selesai makan siang
typed-cue-before-lunch = sebelum makan siang
typed-cue-after-breakfast = setelah sarapan, habis sarapan, abis sarapan, sesudah sarapan, selesai sarapan, setelah makan pagi
typed-cue-coffee = setelah ngopi, habis ngopi, abis ngopi, setelah minum kopi, habis minum kopi, sambil ngopi, setelah kopi, sehabis kopi, setelah kopi pertama, saat ngopi
typed-cue-laptop = setelah menutup laptop, setelah tutup laptop, habis tutup laptop, sebelum tutup laptop, sebelum menutup laptop, saat menutup laptop, waktu tutup laptop, kalau tutup laptop, setelah matikan komputer, sebelum matikan komputer, saat matikan komputer
typed-cue-home = sampai rumah, setelah sampai rumah, setelah sampai di rumah, begitu sampai rumah, kalau sampai rumah, sesampai di rumah, setiba di rumah, saat tiba di rumah, saat sampai rumah
typed-cue-before-bed = sebelum tidur, mau tidur, sebelum pergi tidur, sebelum bobo, sebelum bobok, menjelang tidur
typed-cue-after-work = setelah kerja, pulang kerja, sepulang kerja, habis kerja, abis kerja, selesai kerja, sesudah kerja, setelah pulang kantor, pulang kantor, sepulang kantor, setelah shift
typed-cue-before-work = sebelum kerja, sebelum bekerja, sebelum berangkat kerja, sebelum ngantor
typed-cue-before-dinner = sebelum makan malam
typed-cue-after-meals = setelah makan, setiap habis makan, setiap selesai makan, tiap habis makan, sehabis makan, setelah setiap makan
typed-cue-after-dinner = setelah makan malam, habis makan malam, abis makan malam, sesudah makan malam, selesai makan malam
typed-cue-wake-up = bangun tidur, setelah bangun tidur, habis bangun tidur, begitu bangun, begitu bangun tidur, saat bangun tidur, waktu bangun tidur, kalau bangun tidur

## Hari

typed-weekday-1 = sen, senin, hari senin, tiap senin, setiap senin, tiap hari senin, setiap hari senin
typed-weekday-2 = sel, selasa, hari selasa, tiap selasa, setiap selasa, tiap hari selasa, setiap hari selasa
typed-weekday-3 = rab, rabu, hari rabu, tiap rabu, setiap rabu, tiap hari rabu, setiap hari rabu
typed-weekday-4 = kam, kamis, hari kamis, tiap kamis, setiap kamis, tiap hari kamis, setiap hari kamis
typed-weekday-5 = jum, jumat, hari jumat, tiap jumat, setiap jumat, tiap hari jumat, setiap hari jumat, jum at
typed-weekday-6 = sab, sabtu, hari sabtu, tiap sabtu, setiap sabtu, tiap hari sabtu, setiap hari sabtu
typed-weekday-7 = ahad, hari minggu, tiap hari minggu, setiap hari minggu, hari ahad
typed-days-daily = tiap hari, setiap hari, harian, saban hari, sehari hari, tujuh hari seminggu, 7 hari seminggu, semua hari, tiap2 hari
typed-days-weekdays = hari kerja, tiap hari kerja, setiap hari kerja, weekday, weekdays, hari hari kerja, hari biasa
typed-days-weekend = akhir pekan, weekend, tiap akhir pekan, setiap akhir pekan, akhir minggu, wiken, sabtu minggu, sabtu dan minggu
typed-days-range = (dari) <days> sampai|hingga|sampe|ke <days>, <days> s d <days>, antara <days> dan <days>, mulai <days> sampai|hingga <days>
typed-days-except = kecuali <days>, selain <days>, tidak <days>, tapi tidak <days>, bukan <days>, jangan <days>, tanpa <days>
typed-days-off = <days> libur|tutup|kosong|bebas|off, libur <days>, <days> tidak kerja, <days> gak kerja, <days> nggak kerja, tidak kerja <days>, <days> tidak, <days> nggak, <days> tanpa pengingat
typed-month-1 = jan, januari
typed-month-2 = feb, februari, pebruari
typed-month-3 = mar, maret
typed-month-4 = apr, april
typed-month-5 = mei
typed-month-6 = jun, juni
typed-month-7 = jul, juli
typed-month-8 = agu, agt, agustus
typed-month-9 = sep, sept, september
typed-month-10 = okt, oktober
typed-month-11 = nov, november, nopember
typed-month-12 = des, desember
typed-date = (tanggal|tgl) <day> <month>, <day> bulan <month>, (tanggal|tgl) <day> <month> <year>
typed-date-range = (dari) (tanggal|tgl) <day> sampai|hingga|sampe <day> <month>, (dari) <day> <month> sampai|hingga|sampe <day> <month>, antara <day> dan <day> <month>
typed-date-day = tanggal <day>, tgl <day>
typed-day-today = hari ini, hr ini, hari ni
typed-day-tomorrow = besok, bsk, esok, esok hari
typed-day-after-tomorrow = lusa, besok lusa
typed-day-yesterday = kemarin, kemaren, kmrn, semalam, tadi malam, tadi malem
typed-day-before-yesterday = kemarin lusa, kemarin dulu, kemaren lusa, dua hari lalu
typed-day-coming = <days> depan, <days> ini, <days> nanti, <days> besok, <days> mendatang
typed-week-this = minggu ini, pekan ini, sisa minggu ini, akhir minggu ini
typed-week-next = minggu depan, pekan depan, minggu besok

## Seberapa sering

typed-every = tiap|setiap|saban <length>, <length> sekali, sekali <length>, sekali setiap <length>, sekali tiap <length>
typed-every-stand = jangan biarkan aku duduk lebih dari <length>, jangan biarkan saya duduk lebih dari <length>, jangan biarkan aku duduk lama lebih dari <length>, aku tidak boleh duduk lebih dari <length>, jangan sampai aku duduk lebih dari <length>
typed-interval-60m = tiap jam, setiap jam, sejam sekali, satu jam sekali, tiap satu jam, setiap satu jam, tiap sejam
typed-interval-30m = tiap setengah jam, setiap setengah jam, setengah jam sekali
typed-interval-90m = tiap satu setengah jam, setiap satu setengah jam, satu setengah jam sekali
typed-interval-2h = dua jam sekali, tiap dua jam, setiap dua jam
typed-interval-2d = dua hari sekali, selang sehari, selang seling hari, tiap dua hari, setiap dua hari, sehari ya sehari tidak, 2 hari sekali
typed-interval-3d = tiga hari sekali, tiap tiga hari, setiap tiga hari, 3 hari sekali
typed-often-1-week = seminggu sekali, sekali seminggu, tiap minggu, setiap minggu, mingguan
typed-often-2-week = dua kali seminggu, seminggu dua kali
typed-often-3-week = tiga kali seminggu, seminggu tiga kali
typed-often-1-day = sekali sehari, sehari sekali
typed-often-2-day = dua kali sehari, sehari dua kali
typed-often-3-day = tiga kali sehari, sehari tiga kali
typed-times-each-day = <number> kali sehari, sehari <number> kali, <number> x sehari, <number> kali per hari, <number> kali tiap hari
typed-times-each-week = <number> kali seminggu, seminggu <number> kali, <number> x seminggu, <number> kali per minggu, <number> hari seminggu
typed-in = <length> lagi, dalam <length>, setelah <length>, kasih <length> lagi, <length> kemudian, sekitar <length> lagi
typed-ago = <length> lalu, <length> yang lalu, <length> tadi

## Kata-kata kecil

typed-until = sampai, hingga, sampe, smp, sampai jam, sampai hari, sampai tanggal, kembali hari, kembali jam, balik hari
typed-from = dari, sejak, mulai, mulai dari, mulai jam, mulai hari, minggu lalu, bulan lalu, belakangan ini, akhir akhir ini, baru baru ini
typed-and = dan, lalu, terus, sama, kemudian, serta, plus, trus
typed-but = tapi, tetapi, namun, kecuali, tp
typed-only = hanya, cuma, cuman, ingatkan hanya, hanya ingatkan, cuma ingatkan
typed-not = nggak, tidak, gak, ga, enggak, ngga, gk, tdk, ndak, belum, blm, bukan, tak, tanpa, lupa, tidak sempat, ga sempat, gak sempat, nggak sempat, belum sempat, tidak jadi, gak jadi, ga jadi
typed-wish = mau, ingin, pengen, pingin, harus, akan, perlu, boleh, butuh, aku mau, saya mau, aku ingin, saya ingin, haruskah, bolehkah, apa aku harus, mesti, kudu, ayo, yuk, bisa
typed-courtesy = tolong, tlg, mohon, plis, please, ya, makasih, terima kasih, dong, kamu, aku, sekarang
typed-filler =
    aku, saya, gue, gw, gua, ku, mu, nya, kita, kami, di, ke, yang, itu, ini, tu, tuh, ya, yah, iya, dong, sih, nih, deh, lah, kan, loh, lho, sudah, udah, udh, sdh, dah, baru, barusan, tadi, td, baru saja, baru aja, jam, pukul, pada, tolong, tlg, untuk, utk, buat, bwt, kira kira, kurang lebih, sekitar, sekitaran, hampir, oke, ok, okay, juga, jg, bikin, lama, kok, adalah, dengan, dgn, selama, kamu, banget, bgt, sekali lagi, main, hai, halo, eh, oh, ah, wah, hmm, kayaknya, sepertinya, mungkin, rasanya, pas, saja, aja, sama, lagi, sambil, melakukan, lakukan, ngelakuin, ambil, dulu, sebentar, bentar, sejenak, sedikit, dikit, agak, cukup lama, total, totalnya, semua total, berturut turut, masing masing, tiap kaki, tiap sisi, per sisi, per kaki, latihan, sesi, gerakan, bisa tolong, tolong dong, bisakah kamu, boleh tolong, di luar, keluar, ke luar, di rumah, di kantor, ke kantor, di taman, ke taman, di gym, ke gym, ke pasar, ke warung, sama anjing, sama teman, bareng teman, sendiri, jadi, atau, atau lebih, tingkat, level, waktu, saat, ada, punya

## Yang sudah dilakukan

typed-done =
    udah, sudah, udh, sdh, dah, habis, abis, selesai, beres, kelar, rampung, sudah selesai, udah selesai, udah beres, udah kelar, sudah dilakukan, udah dilakukan, sudah kulakukan, udah kulakukan, udah aku lakukan, done, siap sudah, catat, tolong catat, catat ya, hitung, tandai, ceklis, centang, berhasil, tuntas, lupa catat, lupa mencatat, lupa bilang, lupa kasih tahu, lupa tandai, ✅, ✔, ☑, 👍, 👌, 💪
typed-not-done = belum ngapa ngapain, tidak melakukan apa apa, ga ngapa ngapain, gak ngapa ngapain, nggak ngapa ngapain, belum sempat, nggak sempat, gak sempat, ga sempat, tidak sempat, belum, belum nih, belum dilakukan, ga jadi, gak jadi, nggak jadi, hari ini nggak, hari ini belum, lupa, aku lupa, lupa hari ini, lupa nih, ga gerak hari ini, gak gerak hari ini, tidak bergerak hari ini, tidak latihan, ga latihan, gak latihan, nggak latihan, belum latihan, hari ini malas, lagi malas, ga ada waktu tadi, gak ada waktu tadi, terlalu sibuk, kelewat, kelewatan, bolos hari ini
typed-anything = apa apa, apapun, apa pun, apa saja, sesuatu, latihan, gerak
typed-all = semua, semuanya, semua latihan, semua latihanku, seluruhnya, seluruh latihan, semua rencana, satu rangkaian penuh, rutinitas, semua rutinitas
typed-did-walk = udah jalan, sudah jalan, habis jalan, abis jalan, sudah berjalan, udah berjalan, udah jalan kaki, sudah jalan kaki, habis jalan kaki, abis jalan kaki, baru jalan kaki, baru pulang jalan kaki, tadi jalan kaki, habis jalan jalan, abis jalan jalan, jalan pagi tadi, tadi jalan, habis jalan pagi, habis jalan sore, naik gunung, hiking, habis hiking
typed-did-stand = udah berdiri, sudah berdiri, habis berdiri, abis berdiri, aku berdiri, tadi berdiri, sudah bangun dari kursi, udah bangun dari kursi, udah bangkit, sudah rehat, udah rehat, habis rehat, lagi berdiri, sedang berdiri, sudah duduk, udah duduk
typed-did-stretch = udah peregangan, sudah peregangan, habis peregangan, abis peregangan, udah stretching, sudah stretching, habis stretching, abis stretching, tadi peregangan, udah meregang, sudah meregangkan badan
typed-did-strengthen = udah penguatan, sudah penguatan, habis penguatan, abis penguatan, udah latihan kekuatan, sudah latihan kekuatan, habis latihan kekuatan, udah latihan otot, habis latihan otot, udah latihan otot inti, habis latihan otot inti, udah latihan core, habis latihan core
typed-did-hamstring = udah peregangan hamstring, sudah peregangan paha belakang, habis peregangan paha belakang, udah regangkan paha belakang
typed-did-hip-flexor = udah peregangan pinggul, sudah peregangan pinggul, habis peregangan pinggul
typed-did-pelvic-tilt = udah miring panggul, sudah miring panggul, udah pelvic tilt, sudah pelvic tilt
typed-did-draw-in = udah tarik perut, sudah tarik perut
typed-counted-walk = kali jalan, kali jalan kaki, jalan jalan
typed-counted-walk-short = kali jalan singkat, jalan singkat
typed-counted-stand = rehat, kali rehat, kali berdiri
typed-counted-stretch = peregangan, kali peregangan, sesi peregangan
typed-counted-strengthen = penguatan, sesi penguatan, kali penguatan, kali latihan kekuatan
typed-counted-hamstring = kali peregangan hamstring, peregangan paha belakang
typed-counted-hip-flexor = kali peregangan pinggul, lunges
typed-counted-pelvic-tilt = kali miring panggul, pelvic tilts, sit up
typed-counted-draw-in = kali tarik perut
typed-counted-back-bend = kali condong ke belakang
typed-counted-twist = kali putar badan
typed-counted-knee-rolls = kali ayun lutut
typed-counted-chest = kali buka dada
typed-counted-thigh-front = kali peregangan paha depan
typed-counted-knee-to-chest = kali lutut ke dada, kali peluk lutut
typed-counted-neck-turn = kali tengok kanan kiri, kali putar leher
typed-counted-cat = kali kucing, kali peregangan kucing
typed-counted-side-bend = kali condong ke samping
typed-counted-heels = kali bokong ke tumit
typed-counted-sit-to-stand = kali duduk berdiri
typed-counted-bridge = kali jembatan, bridges
typed-counted-heel-raise = kali jinjit
typed-counted-tilt-kneeling = kali miring panggul merangkak
typed-counted-hip-march = kali angkat lutut
typed-counted-bird-dog = kali bird dog, bird dogs
typed-counted-mini-squat = kali setengah jongkok, kali jongkok, kali squat, squat, squats
typed-counted-side-plank = kali plank, kali plank samping
typed-counted-one-leg-stand = kali berdiri satu kaki
typed-subject-walk = jalan kaki, jalan, berjalan, berjalan kaki, jalan jalan, jalan santai, pergi jalan, pergi jalan kaki, jalan keluar, jalan pagi, jalan sore, jalan malam, ajak anjing jalan
typed-subject-stand = berdiri, bangun dari kursi, bangkit, bangkit dari kursi, rehat, rehat sejenak, berdiri sebentar, istirahat dari duduk, rehat dari duduk, tinggalkan kursi, bangun dari duduk
typed-subject-stretch = peregangan, stretching, meregangkan, meregangkan badan, regangkan, regangkan badan, latihan peregangan, mobilitas, ngulet
typed-subject-strengthen = penguatan, latihan penguatan, latihan kekuatan, menguatkan, menguatkan punggung, latihan punggung, latihan otot inti, latihan core, latihan inti, latihan otot
typed-subject-hamstring = paha belakang
typed-subject-hip-flexor = pinggul depan
typed-subject-draw-in = tarik perut
typed-subject-pelvic-tilt = miring panggul

## Gerak lain

typed-movement-cycling = sepeda, bersepeda, sepedaan, gowes, naik sepeda, spinning, sepeda statis
    .like = walk
typed-moved-cycling = udah sepedaan, sudah bersepeda, habis sepedaan, abis sepedaan, habis gowes, abis gowes, udah gowes, tadi sepedaan
typed-movement-swimming = renang, berenang, aqua aerobik
    .like = walk
typed-moved-swimming = udah renang, sudah berenang, habis renang, habis berenang, abis renang, abis berenang, tadi renang
typed-movement-running = lari, berlari, joging, jogging, lari pagi, lari sore, treadmill
    .like = walk
typed-moved-running = udah lari, sudah lari, habis lari, abis lari, habis jogging, abis jogging, tadi lari, udah jogging
typed-movement-dancing = menari, nari, dansa, joget, zumba, dance
    .like = walk
typed-moved-dancing = habis menari, abis nari, habis zumba, abis zumba, udah zumba, habis joget
typed-movement-gardening = berkebun, kebun, potong rumput, nyiram tanaman, bersih bersih halaman
    .like = walk
typed-moved-gardening = habis berkebun, abis berkebun, udah berkebun, habis potong rumput
typed-movement-yoga = yoga, kelas yoga
    .like = stretch, strengthen
typed-moved-yoga = udah yoga, sudah yoga, habis yoga, abis yoga, tadi yoga
typed-movement-pilates = pilates, barre
    .like = strengthen, stretch
typed-moved-pilates = udah pilates, habis pilates, abis pilates
typed-movement-gym = gym, ngegym, nge gym, fitnes, fitness, angkat beban, crossfit, push up, pushup, angkat besi, hiit, calisthenics
    .like = strengthen
typed-moved-gym = habis gym, abis gym, udah gym, habis ngegym, abis ngegym, habis fitnes, habis angkat beban, habis push up, habis dari gym
typed-movement-tai-chi = tai chi, taichi, taici, qigong
    .like = stretch, walk
typed-movement-ball-games = bulu tangkis, badminton, sepak bola, bola, futsal, basket, voli, tenis, tenis meja, pingpong, golf, padel
    .like = walk
typed-moved-ball-games = main badminton, main bulu tangkis, main bola, main futsal, main basket, main voli, main tenis, habis badminton, habis futsal, habis main bola, habis basket
typed-movement-cardio = kardio, cardio, aerobik senam, senam, senam aerobik, elliptical
    .like = walk
typed-movement-climbing = panjat tebing, memanjat, panjat dinding, bouldering, skating, sepatu roda, selancar, surfing
    .like = walk, strengthen
typed-moved-climbing = habis panjat tebing, habis manjat, habis surfing, habis sepatu roda

## Pengingat

typed-remind = ingatkan, ingatkan aku, ingatkan saya, ingatkan gue, ingetin, ingetin aku, ingetin saya, ingetin gue, ingatin, ingatin aku, ingatin saya, diingatkan, mengingatkan, pengingat, pengingat untuk, buat pengingat, buatkan pengingat, bikin pengingat, bikinin pengingat, pasang pengingat, tambah pengingat, tambahkan pengingat, pengingat baru, atur pengingat, set pengingat, reminder, pasang reminder, bikin reminder, alarm, pasang alarm, tolong ingatkan, tolong ingetin, beri tahu, beritahu, beri tahu aku, kasih tahu, kasih tau, kasih tahu aku, kabari, kabari aku, suruh aku, suruh, tambahkan, tambah, jadwalkan, rencanakan, aku mau diingatkan, saya mau diingatkan, mau diingatkan
typed-reminders = pengingat, pesan, notifikasi, notif, reminder, pemberitahuan, mengingatkan, mengirim pesan, chat
typed-unplan = hapus, hapuskan, batalkan, batalin, hilangkan, buang, cabut, matikan, matiin, jangan ingatkan, jangan ingetin, berhenti ingatkan, stop ingatkan, tidak usah ingatkan, ga usah ingetin, gak usah ingetin, hentikan
typed-start-alone = mulai, start, ayo mulai, yuk mulai, mulai lagi, mulai dari awal, mari mulai, nyalakan pengingat, hidupkan pengingat, aktifkan pengingat
typed-start = mulai, mulai lagi, nyalakan pengingat, hidupkan pengingat, aktifkan pengingat, nyalain pengingat, mulai ingatkan aku, ingatkan aku lagi mulai sekarang
typed-resume = lanjut, lanjutkan, lanjutkan sekarang, lanjutin, aku kembali, saya kembali, sudah kembali, udah kembali, aku balik, udah balik, aku sudah pulang, udah pulang liburan, selesai liburan, liburan selesai, akhiri jeda, selesai jeda, hentikan jeda, jeda selesai, lanjutkan pengingat, aku boleh lanjut, boleh lanjut, sudah boleh lanjut, sudah sembuh, udah sembuh, aku sudah sehat
typed-stop-alone = berhenti, stop, stop dulu, stop ya, cukup, cukup sudah, hentikan, hentikan semua, udahan, sudahi, setop, batal, batalkan semua, akhiri, tutup, keluar, matikan, matikan semua, matiin, jangan lagi, tidak lagi, ga usah lagi, gak usah lagi, pergi, pergi sana, gimana cara berhenti, cara berhenti, bagaimana cara berhenti, cara matikan, gimana matiinnya, cara mematikan pengingat, aku mau berhenti, mau berhenti, berhenti langganan
typed-stop = jangan ingatkan lagi, jangan ingatkan aku lagi, jangan ingatkan saya lagi, jangan ingetin lagi, jangan ingatkan, jangan ingetin, jangan kirim pesan, jangan kirim pesan lagi, jangan kirim lagi, jangan kirim apa apa, jangan kirim pengingat, jangan chat lagi, jangan chat aku lagi, berhenti mengingatkan, berhenti mengirim pesan, berhenti mengirim pengingat, berhenti kirim pesan, berhenti kirim pengingat, stop kirim pesan, stop kirim pengingat, stop pengingat, stop notifikasi, stop ingatkan aku, matikan pengingat, matikan semua pengingat, matikan notifikasi, matiin pengingat, matiin notif, matiin semua pengingat, hentikan pengingat, hentikan semua pengingat, hapus semua pengingat, batalkan semua pengingat, tidak mau pengingat, tidak mau pengingat lagi, tidak mau diingatkan, tidak mau diingatkan lagi, ga mau diingetin, ga mau diingetin lagi, gak mau diingetin, gak mau diingetin lagi, nggak mau diingatkan lagi, ga mau pengingat lagi, gak mau pengingat lagi, tanpa pengingat, tanpa pengingat lagi, pengingat mati, nonaktifkan pengingat

## Jam aktif

typed-hours = kerja, kerja dari, kerja jam, aku kerja, saya kerja, gue kerja, aku bekerja, jam kerja, jam kerjaku, jam kerja saya, saya bekerja, di kantor, aku di kantor, saya di kantor, lagi di kantor, jam kantor, jam aktif, jam aktifku, ubah jam aktif, ubah jam kerja, ganti jam kerja, atur jam kerja, atur jam aktif, shift, shiftku, shift malam, kerja malam, aku kerja malam, masuk kerja, masuk kerja jam, mulai kerja, selesai kerja jam, pulang kerja jam, jam sibukku
typed-any-time = kapan saja, kapan aja, kapanpun, kapan pun, selalu, 24 jam, sepanjang waktu, jam berapa saja
typed-quiet-hours = jam tenang, jangan sebelum, jangan setelah, jangan sebelum jam, jangan setelah jam, jangan sesudah jam, tidak sebelum jam, tidak setelah jam, jangan chat malam malam, jangan chat malam, jangan kirim pesan malam, jangan ingatkan malam, jangan ingatkan malam hari, jangan ingatkan di malam hari, jangan malam malam, jangan malam hari, jangan ingatkan sebelum, jangan ingatkan setelah, jangan pagi pagi, terlalu pagi, kepagian, kemaleman, terlalu malam, tidak ada pesan malam, tanpa pesan malam

## Jeda, dan nanti

typed-pause = jeda, jeda dulu, jeda sebentar, jeda selama, pause, pause dulu, diam, diam dulu, diam selama, diem, diem dulu, hening, tenang, tenang dulu, senyap, mute, bisukan, jangan ganggu, jangan ganggu dulu, jangan ganggu aku, jangan ganggu selama, jangan diganggu, biarkan aku kerja, biarin aku kerja, biarkan aku istirahat, tinggalkan aku, biarkan aku sendiri, rapat, lagi rapat, sedang rapat, ada rapat, meeting, lagi meeting, sedang meeting, ada meeting, lagi zoom, lagi call, lagi telepon, sibuk, lagi sibuk, sedang sibuk, aku sibuk, istirahat, istirahat dulu, butuh istirahat, aku butuh istirahat, mau istirahat, beri aku jeda, kasih jeda, untuk sementara, sementara ini, dulu sementara, tunda semua, bekukan, tahan dulu, libur dulu, hari libur, lagi libur, jangan kirim pesan sampai, jangan kirim pesan selama, jangan ingatkan sampai, jangan ingatkan selama, tanpa pengingat sampai, tanpa pengingat selama, mau fokus, biar fokus, fokus dulu
typed-sick = aku sakit, saya sakit, gue sakit, lagi sakit, sedang sakit, aku lagi sakit, jatuh sakit, sakit flu, flu, kena flu, demam berdarah, dbd, tipes, tifus, pilek, batuk pilek, masuk angin, covid, kena covid, diare, maag, sakit perut, sakit kepala, sakit gigi, sakit tenggorokan, migrain, tidak enak badan, ga enak badan, gak enak badan, nggak enak badan, kurang enak badan, kurang sehat, lagi kurang sehat, tidak sehat, di rumah sakit, rawat inap, opname, izin sakit, cuti sakit, sakit
typed-holiday = liburan, lagi liburan, aku liburan, pergi liburan, cuti, lagi cuti, aku cuti, libur, libur panjang, libur lebaran, mudik, lagi mudik, bepergian, perjalanan, dalam perjalanan, traveling, travelling, jalan jalan ke luar kota, di luar kota, ke luar kota, ke luar negeri, keluar kota, dinas luar, kemping, camping, piknik
typed-forever = selamanya, seterusnya, untuk selamanya, selama lamanya, sampai pemberitahuan lebih lanjut, permanen
typed-rest-of-day = sisa hari ini, seharian, sepanjang hari, sepanjang hari ini, sampai akhir hari, untuk hari ini, seharian ini
typed-later = nanti, nanti saja, nanti aja, nanti dulu, nanti lagi, ntar, ntar aja, ntar dulu, entar, tunda, tunda dulu, jangan sekarang, sekarang tidak bisa, sekarang ga bisa, sekarang gak bisa, sekarang nggak bisa, belum bisa sekarang, bentar, bentar lagi, sebentar, sebentar lagi, sebentar ya, tunggu, tunggu dulu, tunggu sebentar, sabar, ingatkan lagi nanti, ingatkan nanti, ingetin nanti, ingetin lagi nanti, tanya lagi nanti, tanya nanti, kembali nanti, lain waktu, waktu yang salah, lagi tanggung, tanggung, mungkin nanti, snooze, lagi nanti
typed-skip-alone = jangan hari ini, tidak, nggak, ga, gak, enggak, ngga, tidak usah, ga usah, gak usah, nggak usah, lewati, lewat, lewatin, lewatkan, skip, skip dulu, skip hari ini, hari ini nggak, hari ini tidak, hari ini ga, hari ini gak, hari ini skip, hari ini enggak, tidak bisa, ga bisa, gak bisa, nggak bisa, hari ini ga bisa, hari ini gak bisa, hari ini tidak bisa, tidak terima kasih, ga makasih, lain kali, kali ini tidak, kali ini nggak, kali ini skip, besok saja, besok aja, malas, males, lagi malas, mager, lagi mager, tidak mau, ga mau, gak mau, nggak mau, capek, cape, lagi capek, lelah, terlalu lelah, tidak ada waktu, ga ada waktu, gak ada waktu, nggak ada waktu, ga sempat, gak sempat, lepaskan, biarkan saja, biarin, 👎, ❌
typed-skip = jangan hari ini, lewati, lewatin, lewatkan, skip, skip dulu, hari ini tidak, hari ini nggak, lain kali, kali ini tidak
typed-guide-alone = pandu aku, pandu saya, pandu, pandu dong, bimbing aku, bimbing saya, temani aku, temenin, temani, ayo lakukan, lakukan bersama, bareng yuk, bareng bareng, langkah demi langkah, pandu langkah demi langkah
typed-guide = pandu, pandu aku, pandu saya, bimbing, bimbing aku, temani, panduan
typed-how = bagaimana, gimana, gmn, bagaimana cara, gimana cara, cara, caranya, gimana caranya, bagaimana caranya, cara melakukan, apa itu, apa sih, apaan, tunjukkan, tunjukin, tunjukkan cara, tunjukin cara, perlihatkan, lihat, liat, lihatin, jelaskan, jelasin, ajari, ajarin, ajari aku, ajarin aku, contoh, contohkan, contohin, instruksi, langkah langkah, petunjuk, gambar, video, berapa lama aku harus, berapa kali aku harus, berapa kali, seberapa sering, seberapa lama, berapa lama sebaiknya

## Nyeri dan alasan

typed-hurts = sakit, nyeri, aduh, aduh sakit, sakit punggung, sakit pinggang, nyeri punggung, nyeri pinggang, pegal, pegel, pegal pegal, kaku, ngilu, aw, linu, encok, kram, keseleo, boyok, kesemutan, sakit banget, punggung parah, makin sakit, tidak nyaman, ga nyaman, gak nyaman, tegang
typed-body = punggung, pinggang, leher, bahu, pundak, boyok, punggung bawah, tulang belakang, tingkat nyeri, skala nyeri, nyeriku, keadaan punggung, punggung baik, punggung enakan, punggung mendingan
typed-feels = terasa, rasanya, kerasa, tingkat, skala, nilai, lebih baik, lebih buruk, mendingan, baik, buruk, hari ini, level
typed-level-0 = tidak sakit, nggak sakit, ga sakit, gak sakit, enggak sakit, tidak nyeri, nggak nyeri, ga nyeri, gak nyeri, tanpa nyeri, tanpa sakit, tidak sakit lagi, nggak sakit lagi, ga sakit lagi, gak sakit lagi, udah nggak sakit, udah ga sakit, udah gak sakit, sudah tidak sakit, tidak ada nyeri, ga ada nyeri, gak ada nyeri, tidak sakit sama sekali, nyerinya hilang, nyeri hilang, sakitnya hilang, bebas nyeri, nol nyeri
typed-why = kenapa, knp, mengapa, ngapain harus, kenapa harus, kok bisa, apa gunanya, apa manfaat, apa manfaatnya, manfaat, manfaatnya, gunanya, buat apa, untuk apa, alasan, alasannya, apa alasan, penyebab, penyebabnya, apa penyebab, apa sebabnya, sebabnya, gara gara apa, ceritakan tentang, cerita tentang, bagaimana dengan, gimana dengan, benarkah, apa benar, apakah benar, apakah baik, apakah bagus, bagus ga, bagus gak, bagus tidak, baik untuk, bagus untuk, buruk untuk, jelek untuk, apa pengaruh, pengaruh, pengaruhnya, berpengaruh, mempengaruhi, memengaruhi, bisa menyebabkan, menyebabkan, akibat, karena, disebabkan, ada hubungannya, hubungannya, terkait, seberapa penting, yang terbaik, mana yang terbaik, apa yang terbaik, membantukah, membantu tidak
typed-question = apakah, apa, bisakah, bisa, bolehkah, haruskah, benar, membantu, penting, menyebabkan, berguna
typed-reason-flexibility = kelenturan, peregangan, lentur, fleksibilitas, stretching, otot tegang, otot kaku
typed-reason-core = otot inti, otot perut, core, kekuatan otot inti, latihan otot inti, latihan core
typed-reason-circulation = duduk, duduk lama, duduk terus, duduk seharian, kebanyakan duduk, kelamaan duduk, terlalu lama duduk, sirkulasi, peredaran darah, kelelahan, capek, oksigen, kerja kantoran, kerja di meja, di depan komputer
typed-reason-weight = berat badan, berat, kegemukan, gemuk, obesitas, bb, turun berat badan, nurunin berat badan, diet
typed-reason-sleep = tidur, kasur, kurang tidur, bantal, posisi tidur, susah tidur, ranjang, insomnia
typed-reason-stress = stres, stress, tegang, cemas, kecemasan, depresi, tekanan, pikiran, mental, burnout
typed-reason-posture = postur, postur tubuh, kursi, kursi ergonomis, ergonomi, duduk tegak, posisi duduk, cara duduk, bungkuk, membungkuk, tinggi layar, meja berdiri, korset
typed-reason-youth = masa muda, masa kecil, kebiasaan masa muda, waktu muda, waktu kecil, tas sekolah, remaja

## Di mana seseorang

typed-yes-alone = ya, iya, iyaa, yap, yup, yoi, oke, ok, okay, okeh, siap, sip, boleh, baik, tentu, tentu saja, pasti, ya tolong, ayo, yuk, gas, lakukan, aku lakukan, sedang dilakukan, betul, bener, benar
typed-zone = ubah zona waktu, ganti zona waktu, ubah zona waktuku, ganti zona waktuku, ubah zona waktu ke, ganti zona waktu ke, atur zona waktu ke, zona waktu salah, zona waktuku salah, aku tinggal di, saya tinggal di, kami tinggal di, tinggal di, aku di, saya di, aku ada di, saya ada di, aku berada di, aku sekarang di, sekarang di, aku dari, kotaku, kota saya, zona waktu, zona waktuku, lokasiku, dekat kota
typed-moved = pindah ke, aku pindah ke, saya pindah ke, kami pindah ke, sudah pindah ke, udah pindah ke, baru pindah ke, pergi ke, aku pergi ke, terbang ke, bepergian ke, mau ke, sampai di kota, tiba di, baru tiba di, mendarat di, akan ke, sekarang tinggal di
typed-clock-here = di sini jam, disini jam, sekarang jam, di sini pukul, sekarang pukul, di sini sekarang jam, jamku menunjukkan, jam di sini, waktu di sini, di tempatku jam

## Bagian-bagian bot

typed-stats = statistik, statistikku, kemajuan, kemajuanku, perkembangan, perkembanganku, progres, progresku, runtunan, runtunanku, skor kebiasaan, skorku, aku sudah sejauh mana, sudah sejauh mana, gimana kemajuanku, bagaimana kemajuanku, apa saja yang kulakukan minggu ini, apa yang kulakukan minggu ini, minggu ini ngapain aja, minggu lalu ngapain aja, gimana mingguku, bagaimana mingguku, berapa banyak, sudah berapa banyak, rangkuman, ringkasan, mingguku
typed-report = laporan, laporanku, pdf, laporan untuk dokter, laporan buat dokter, laporan untuk dokterku, untuk dokterku, buat dokterku, untuk fisioterapis, ringkasan untuk dokter, kirim laporan
typed-plan-alone = rencana, rencanaku, lihat rencana, lihat rencanaku, tunjukkan rencana, tunjukkan rencanaku, jadwal, jadwalku, lihat jadwal, pengingat, pengingatku, lihat pengingat, daftar pengingat, pengingat apa saja, lihat pengingatku
typed-plan = lihat rencana, lihat rencanaku, tunjukkan rencana, tunjukkan rencanaku, tunjukin rencana, tunjukkan pengingat, tunjukkan pengingatku, lihat pengingatku, apa rencananya, apa rencana hari ini, ada apa hari ini, hari ini ada apa, jadwal hari ini, ubah rencana, ubah rencanaku, ganti rencana, edit rencana, ubah pengingat, ganti pengingat, edit pengingat, atur pengingatku, kapan pengingat berikutnya, kapan berikutnya, apa berikutnya, selanjutnya apa, pengingat berikutnya, lebih banyak pengingat, lebih sering, ingatkan lebih sering, rencanaku, jadwalku, pengingatku, pengingat apa saja yang ada
typed-settings = pengaturan, setelan, setting, settings, pengaturanku, opsi, preferensi, konfigurasi
typed-exercises = latihan, daftar latihan, semua latihan yang ada, latihan apa saja, latihan apa aja, ada latihan apa, lihat latihan, lihat daftar latihan, tunjukkan latihan, kasih latihan, kasih aku latihan, beri aku latihan, mau latihan, latihan apa, bisa latihan apa
typed-help = bantuan, tolong bantu, bantu aku, bantu, butuh bantuan, aku butuh bantuan, bisa apa, kamu bisa apa, kamu bisa apa saja, bisa apa aja, gimana cara pakai, cara pakai, cara pakainya, bagaimana cara menggunakan, bagaimana cara kerjanya, gimana cara kerjanya, perintah, daftar perintah, menu, panduan pengguna, petunjuk penggunaan, harus ngapain, aku harus apa, sekarang apa, terus ngapain, help
typed-greeting = halo, hallo, hai, hi, hey, hei, hy, helo, hello, selamat pagi, selamat siang, selamat sore, selamat malam, pagi semua, met pagi, met siang, met malam, assalamualaikum, assalamu alaikum, permisi, apa kabar semua, tes, test, testing, ping, ada orang, masih di sana, kamu di sana, halo lagi, hai lagi, halo limber, 👋
typed-greeting-alone = selamat pagi, pagi, siang, sore, malam
typed-noted-alone = ok, oke, okay, okeh, sip, siap, noted, paham, ngerti, mengerti, baik, baiklah, iya, ya, yap, yoi, boleh, bagus juga, lumayan, biasa saja, biasa aja, baik baik saja, baik baik aja, aku baik, hm, hmm, oh, ooh, oh gitu, oh begitu, ah, wow, wah, haha, hahaha, wkwk, wkwkwk, wkwkwkwk, hehe, hihi, awokwok, 😂, 😄, 😁, 👍, 👌, ✅, menarik, betul, bener
typed-no-alone = tidak, nggak, ga, gak, enggak, ngga, tidak usah, ga usah, gak usah, nggak usah, tidak terima kasih, ga deh, gak deh, nggak deh, lebih baik tidak, mending enggak, tidak tertarik, lupakan, lupakan saja, gajadi, tidak jadi, ga jadi, gak jadi, terserah
typed-apology = maaf, maaf ya, maafkan, maafkan aku, maafin, sori, sorry, mohon maaf, maaf banget, salahku, ampun
typed-farewell = dadah, dah dulu, bye, bye bye, daah, sampai jumpa, sampai nanti, sampai besok, sampai ketemu, selamat tinggal, selamat tidur, met tidur, aku tidur dulu, mau tidur dulu, hati hati, semoga harimu menyenangkan, selamat akhir pekan, pamit, pamit dulu
typed-how-are-you = apa kabar, apa kabarmu, gimana kabarmu, bagaimana kabarmu, gimana kabar, kabarmu gimana, kamu gimana, kamu apa kabar, sehat, kamu sehat, lagi apa, lagi ngapain
typed-undo = batalkan yang tadi, batalin yang tadi, batalkan itu, batalkan yang terakhir, batalkan terakhir, batalkan, batalin, undo, urungkan, tarik kembali, kembalikan, hapus yang tadi, hapus yang terakhir, salah, itu salah, yang tadi salah, salah ketik, salah pencet, salah tekan, bukan itu, bukan itu maksudku, maksudku bukan itu, ups, ups salah, kepencet, ga sengaja, gak sengaja, nggak sengaja, tidak sengaja, koreksi, ralat
typed-thanks = makasih, makasih ya, makasih banyak, terima kasih, terima kasih banyak, trims, tengkyu, thanks, thank you, thx, tq, ty, nuhun, matur nuwun, suwun, mantap, mantul, keren, bagus, bagus banget, hebat, top, jos, luar biasa bot, sempurna, asyik, asik, membantu sekali, sangat membantu, membantu banget, kamu hebat, kamu terbaik, bot bagus, suka banget, aku suka, suka, senang, kerja bagus, i love you, sayang kamu, hari ini menyenangkan, hari yang baik, aku merasa baik, aku merasa enak, punggungku enakan, punggung enakan, punggungku membaik, punggungku mendingan, punggung mendingan, enak banget, 🙂, 😊, 😀, 😃, 🙏, ❤, ❤️, 🥰, 😍, 💚, 🌿, ☺, 🤗, 🎉
typed-annoyed = berisik, berisik banget, ganggu, ganggu banget, mengganggu, kamu mengganggu, menyebalkan, nyebelin, ngeselin, sebel, kesel, kesal, bikin kesal, bodoh, goblok, tolol, bego, dungu, bot bodoh, sialan, anjing, anjir, anjrit, bangsat, brengsek, kampret, asu, jancok, taik, tai, persetan, diam kamu, diem lo, bacot, cerewet, bawel, tidak berguna, ga berguna, gak berguna, nggak berguna, benci, aku benci, benci kamu, benci ini, sampah, spam, nyepam, terlalu banyak pesan, terlalu banyak pengingat, kebanyakan pesan, kebanyakan notif, kebanyakan pengingat, pesan kebanyakan, terlalu sering, keseringan, kurangi pengingat, kurangi pesan, pengingat lebih sedikit, lebih jarang, lebih jarang dong, kurangi dong, ingatkan lebih jarang, muak sama bot, bosan sama bot, omong kosong, 😡, 🤬, 😠, 🖕
typed-who-are-you = kamu robot, kamu bot, apa kamu robot, apa kamu bot, apakah kamu robot, apakah kamu bot, apakah kamu manusia, siapa kamu, kamu siapa, apa kamu, kamu manusia, kamu orang, kamu orang beneran, kamu asli, kamu mesin, kamu ai, kamu chatgpt, apakah kamu ai, siapa yang membuatmu, siapa yang buat kamu, siapa pembuatmu, siapa penciptamu, siapa yang bikin kamu, siapa yang mengelola, siapa pengelolanya, siapa di balik ini, siapa namamu, namamu siapa, nama kamu siapa, dari mana kamu, ini bot, ini robot, ini orang beneran, apakah ini bot, aku bicara dengan siapa, ada manusia di sini, robot
typed-signs = kapan harus ke dokter, kapan aku harus ke dokter, kapan perlu ke dokter, apa aku harus ke dokter, apakah aku harus ke dokter, perlu ke dokter, perlukah ke dokter, haruskah ke dokter, kapan perlu mencari bantuan, kapan cari bantuan, kapan minta bantuan, tanda bahaya, tanda tanda bahaya, gejala bahaya, apa ini bahaya, apakah ini berbahaya, ini berbahaya, bahaya tidak, bahaya ga, bahaya gak, apa ini serius, apakah ini serius, ini serius, haruskah aku khawatir, apa aku perlu khawatir, perlu khawatir
typed-kept = hapus dataku, hapus data saya, hapus semua dataku, hapus semua tentangku, hapus akunku, hapus akun saya, hapus akun, ekspor dataku, unduh dataku, download dataku, apa yang kamu tahu tentangku, apa yang kamu simpan, apa saja yang kamu simpan, data apa yang kamu simpan, dataku, data saya, apa dataku aman, apakah dataku aman, dataku aman, siapa yang bisa lihat ini, siapa yang bisa membaca ini, siapa yang baca ini, siapa yang melihat dataku, apa dataku dijual, apakah ini rahasia, ini rahasia, privasi, perlindungan data
typed-bug = rusak, ada bug, bug, eror, error, ada error, ada eror, tidak berfungsi, ga berfungsi, gak berfungsi, nggak berfungsi, tidak jalan botnya, botnya rusak, botnya error, laporkan masalah, lapor masalah, laporkan bug, lapor bug, ada masalah dengan bot, ada yang salah dengan bot, kamu lupa mengingatkan, kamu lupa ingatkan aku, kamu tidak mengingatkanku, kamu ga ingetin aku, kamu gak ingetin aku, kenapa tidak mengingatkan, kenapa kamu tidak mengingatkan, kenapa ga diingetin, kenapa gak diingetin, pengingatnya tidak datang, pengingat tidak datang, pengingat ga datang, pengingat gak datang, pengingatnya telat, pengingat telat, pengingat terlambat, tidak ada pengingat yang datang, saran, ada saran, punya saran, masukan, keluhan, komplain, kontak, hubungi pengelola, dukungan
typed-buddies = lingkaranku, lingkaran saya, lingkaran, temanku, teman saya, siapa di lingkaranku, undang teman, ajak teman, undang seseorang, bisa undang teman, bagaimana mengundang teman, siapa yang bergerak hari ini
