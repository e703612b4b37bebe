# Kegiatan dan latihan dalam katalog. Fakta: docs/sources.md. Cara penulisannya ada di messages/en/exercises.ftl.

## Kegiatan

activity-stand = Berdiri atau duduk
    .verb = Waktunya rehat
    .counted = { $count } rehat
    .aliases = berdiri, bangun dari kursi, bangkit, bangkit dari kursi, bangun dari duduk, rehat, rehat sejenak, rehat berdiri, berdiri sebentar, berdiri dulu, berdiri atau duduk
    .icon = 🧍
activity-walk = Jalan kaki
    .verb = Waktunya jalan kaki
    .counted = { $count } kali jalan kaki
    .aliases = jalan kaki, jalan, berjalan, berjalan kaki, jalan jalan, jalan2, jalan santai, aerobik
    .icon = 🚶
activity-stretch = Peregangan
    .verb = Waktunya peregangan
    .counted = { $count } peregangan
    .aliases = peregangan, stretching, stretch, regangkan, meregangkan, meregang, regangan, streching
    .icon = 🧘
activity-strengthen = Penguatan
    .verb = Waktunya melatih kekuatan
    .counted = { $count } sesi penguatan
    .aliases = penguatan, latihan penguatan, latihan kekuatan, kekuatan, menguatkan, latihan inti, latihan otot inti, otot inti, core, latihan core, latihan otot, angkat beban ringan
    .icon = 💪

## Di setiap latihan

stop-rule = <b>Berhenti</b> kalau nyerinya tajam, menjalar, atau bertambah, atau kalau kamu merasa mati rasa atau pusing.
too-much = <i>Berlebihan:</i> { $too-much }

## Yang perlu diperhatikan; tiap latihan menyebut yang berlaku baginya

caution-balance = <b>Keseimbangan:</b> pegang sesuatu yang kokoh dan tidak bergeser.
caution-knees = <b>Lutut:</b> tekuk lebih sedikit, atau berlutut di atas sesuatu yang empuk.
caution-wrists = <b>Pergelangan tangan:</b> bertumpulah pada kepalan atau lengan bawah.
caution-shoulder = <b>Bahu:</b> gerakkan hanya sejauh tidak terasa nyeri.
caution-neck = <b>Leher:</b> biarkan bahu yang menopangmu, dan pandang langit-langit.
caution-hip-replacement = <b>Pinggul buatan:</b> tekuk hanya sejauh kata dokter bedah atau fisioterapismu.
caution-sciatica = <b>Nyeri menjalar ke kaki:</b> biarkan lutut itu tertekuk, atau lewati latihan ini.
caution-osteoporosis = <b>Osteoporosis:</b> pelan-pelan, gerakan kecil saja, dan panjangkan badan ke atas sebelum menekuk atau berputar.
caution-late-pregnancy = <b>Hamil, lewat bulan keempat:</b> jangan telentang datar; ganjal kepala dan dada cukup tinggi.
caution-narrow-spinal-canal = <b>Saluran tulang belakang sempit:</b> kalau condong ke belakang membuat kaki nyeri, lebih baik duduk.
caution-dizziness = <b>Kadang pusing?</b> Pelan-pelan, mata terbuka, dan satu tangan pada sesuatu yang kokoh.
caution-breath = <b>Berhenti juga</b> kalau dadamu sakit, napas sesak tidak seperti biasa, atau rasanya mau pingsan. Kalau tidak segera hilang, cari bantuan darurat.

## Latihan

exercise-stand = Berdiri
    .name-in-sentence = berdiri
    .verb = Waktunya berdiri
    .aliases = bangun, ayo berdiri, berdiri dari kursi, tegak
    .dose =
        { $minutes ->
            [1] 1 atau 2 menit
           *[other] { $minutes } menit
        } berdiri
    .steps =
        Bangkitlah pelan-pelan, satu tangan di meja kalau mau.
        Turunkan bahu dan biarkan lengan tergantung.
        Pindahkan berat badan pelan-pelan dari satu kaki ke kaki lain.
        Tetaplah berdiri, atau melangkah sedikit. Layar bisa menunggu.
    .felt = di tungkai dan telapak kaki, yang menggantikan tugas kursi.
    .reason = Duduk lama membuat otot diam, dan itu bisa ikut menimbulkan rasa kaku. Penelitian yang mengikuti orang dari waktu ke waktu tidak menunjukkan bahwa duduk memulai nyeri punggung; orang yang sudah nyeri dan banyak duduk cenderung lebih terbatas olehnya (Alzahrani 2022). Dalam satu uji kecil, pekerja kantor yang diingatkan untuk rehat lebih sedikit mengalami nyeri punggung bawah baru dalam enam bulan: 9 dari seratus, dibanding 33 (Waongenngarm 2021).
exercise-shift = Bergeser di kursi
    .name-in-sentence = bergeser di kursi
    .verb = Waktunya bergeser di kursi
    .aliases = bergeser, geser, geser duduk, geser badan, ganti posisi, ubah posisi, ganti posisi duduk, ubah posisi duduk, pindah tumpuan, gerak di kursi, goyang di kursi
    .dose = { $minutes } menit
    .steps =
        Tetaplah di kursi, kedua telapak kaki rata di lantai.
        Ayunkan panggul pelan-pelan ke depan, lalu ke belakang.
        Pindahkan berat badan ke satu sisi dudukan, lalu ke sisi lain.
        Bersandarlah, turunkan bahu, dan duduk dengan cara baru.
    .felt = di pinggul dan punggung bawah, yang mengendur.
    .too-much = nyeri apa pun; kalau begitu, berdiri saja.
    .reason = Tidak ada satu cara duduk yang diketahui benar (Swain 2020); mungkin yang penting sering berganti. Dalam satu uji kecil, pekerja kantor yang diingatkan untuk bergeser lebih sedikit mengalami nyeri punggung bawah baru dalam enam bulan: 7 dari seratus, dibanding 33 (Waongenngarm 2021).
exercise-back-bend = Condong ke belakang
    .name-in-sentence = condong ke belakang
    .verb = Waktunya condong ke belakang
    .aliases = ke belakang, melenting, melenting ke belakang, lenting, lentingkan punggung, tekuk ke belakang, ekstensi punggung, ekstensi, kayang berdiri
    .dose = { $repetitions } kali, tahan { $hold } detik
    .steps =
        Berdirilah di samping kursi kokoh, kaki selebar pinggul, satu tangan di sandarannya.
        Letakkan tangan lain di punggung bawah.
        Pandang ke depan, dan condonglah perlahan ke belakang sejauh terasa nyaman.
        Tahan di situ, dan terus bernapas.
        Tegak lagi pelan-pelan.
    .felt = sedikit tekanan di punggung bawah, dan tarikan di sepanjang perut.
    .too-much = terasa menjepit di punggung, atau ada yang menjalar ke kaki.
    .reason = Setelah berjam-jam condong ke depan, gerakan ini membawa punggung ke arah sebaliknya. Layanan kesehatan Skotlandia mengajarkannya untuk nyeri punggung (NHS inform). Ini bisa meredakan kaku; bahwa ini mencegah nyeri belum terbukti.
exercise-sit-down = Duduk
    .name-in-sentence = duduk
    .verb = Waktunya duduk
    .aliases = duduk dulu, duduk sebentar, duduk sejenak, istirahatkan kaki, mengistirahatkan kaki, selonjor, selonjoran
    .dose = { $minutes } menit tanpa berdiri
    .steps =
        Cari tempat duduk, dan duduklah pelan-pelan.
        Bersandarlah, dan biarkan kursi menopangmu.
        Luruskan kaki, tumit di lantai, dan putar telapak kaki.
        Turunkan bahu. Bangkit lagi kapan pun kamu siap.
    .felt = di kaki dan punggung bawah, yang lepas dari beban.
    .reason = Berdiri lama juga melelahkan. Orang yang berdiri lebih dari empat jam dalam hari kerja lebih sering melaporkan keluhan punggung bawah (Coenen 2018). Kebanyakan penelitian itu hanya bertanya satu kali, jadi mana yang lebih dulu belum diketahui. Duduk sebentar menyelanya.
exercise-walk = Jalan kaki
    .name-in-sentence = jalan kaki
    .aliases = pergi jalan, jalan keluar, jalan pagi, jalan sore, jalan malam, jalan kaki keluar
    .dose = { $minutes } menit, langkah santai
    .steps =
        Mulailah dengan langkah yang masih enak untuk mengobrol.
        Pandang ke depan, bukan ke bawah.
        Biarkan lengan berayun semaunya.
        Jaga perut sedikit kencang, seperti menutup ritsleting jaket yang pas.
        Waktu sedikit hari ini? Jalan yang lebih pendek juga dihitung.
    .felt = di seluruh badan: sedikit lebih hangat, napas sedikit lebih dalam.
    .too-much = kamu tidak bisa lagi bicara dalam kalimat utuh.
    .reason = Jalan kaki adalah latihan ringan yang melancarkan darah. Dalam satu uji dengan orang yang sudah pulih dari serangan nyeri punggung, mereka yang dibantu bertahap sampai 30 menit, lima kali seminggu, umumnya melewati 208 hari sampai nyeri itu datang lagi dan membatasi mereka; yang lain 112 (WalkBack 2024).
exercise-walk-short = Jalan kaki singkat
    .name-in-sentence = jalan kaki singkat
    .verb = Waktunya jalan kaki singkat
    .aliases = jalan singkat, jalan sebentar, jalan kaki sebentar, jalan pendek, jalan cepat, jalan dikit, jalan sedikit, beberapa langkah, keliling blok, keliling kompleks, keliling sebentar
    .dose = { $minutes } menit, cukup cepat sampai terasa
    .steps =
        Berangkatlah: menyusuri lorong, atau sekali keliling blok.
        Pandang ke depan, dan biarkan lengan berayun.
        Berjalanlah secepat yang masih bisa sambil mengobrol.
        Berbalik di tengah jalan, dan pelankan di akhir.
    .felt = di seluruh badan: sedikit lebih hangat, napas sedikit lebih dalam.
    .too-much = kamu tidak bisa lagi bicara dalam kalimat utuh.
    .reason = Sedikit gerak lebih baik daripada tidak sama sekali (WHO 2020). Dalam penelitian besar yang mengamati orang selama empat tahun, mereka yang lebih banyak berjalan lebih jarang mengalami nyeri punggung berkepanjangan; kecepatannya kurang penting (Haddadj 2025). Itu kaitan, bukan bukti.
exercise-hamstring = Peregangan paha belakang
    .name-in-sentence = peregangan paha belakang
    .aliases = paha belakang, hamstring, hamstrings, regangkan hamstring, peregangan hamstring, regangkan paha belakang, paha, belakang paha, otot paha belakang
    .dose =
        { $repetitions } kali, { $hold } detik{ $sides ->
            [1] {""}
           *[other] {" "}tiap sisi
        }
    .steps =
        Duduklah di bagian depan kursi yang kokoh.
        Luruskan satu kaki ke depan, tumit di lantai, dan biarkan kaki lain tertekuk.
        Duduklah tegak, supaya panggul tegak.
        Condongkan badan ke arah kaki yang lurus sampai terasa tarikan ringan, bukan nyeri. Tahan.
        Terus bernapas. Kembali pelan-pelan, lalu ganti kaki.
    .felt = di sepanjang belakang paha yang lurus.
    .too-much = tarikan di belakang lutut, atau ada yang menjalar ke kaki.
    .reason = Paha belakang yang tegang bisa memiringkan panggul ke belakang dan membulatkan punggung bawah. Peregangan bisa meredakan kaku. Dalam uji dengan orang yang nyeri punggung, peregangan sejalan dengan nyeri yang lebih ringan, tetapi uji-uji itu sangat berbeda satu sama lain (Gou 2024). Apakah otot tegang menyebabkan nyeri belum diketahui (Hori 2021).
exercise-hip-flexor = Peregangan pinggul depan
    .name-in-sentence = peregangan pinggul depan
    .aliases = pinggul depan, fleksor pinggul, hip flexor, hip flexors, psoas, iliopsoas, peregangan psoas, peregangan pinggul, regangkan pinggul, pinggul, depan pinggul, lunge, lunges, peregangan berlutut
    .dose =
        { $repetitions } kali, { $hold } detik{ $sides ->
            [1] {""}
           *[other] {" "}tiap sisi
        }
    .steps =
        Berlututlah di atas sesuatu yang empuk, dengan kursi atau dinding dalam jangkauan kalau-kalau goyah.
        Letakkan satu telapak kaki rata di depan; lutut lain tetap di bawah.
        Taruh kedua tangan di lutut depan.
        Tarik tulang ekor ke bawah, supaya punggung bawah tidak melengkung.
        Condong ke depan perlahan sampai terasa tarikan ringan, bukan nyeri. Tahan.
        Terus bernapas. Kembali pelan-pelan, lalu ganti kaki.
    .felt = di depan pinggul kaki yang berlutut.
    .too-much = terasa menjepit di punggung bawah; tarik tulang ekor lebih jauh, condong lebih sedikit.
    .reason = Duduk lama bisa menegangkan otot di depan pinggul. Peregangan ini dimaksudkan untuk pinggul yang lebih lentur, panggul yang mudah dimiringkan, dan aliran darah di sekitar punggung bawah. Ini bisa meredakan kaku; apakah otot tegang menyebabkan nyeri belum diketahui.
exercise-twist = Putar badan sambil duduk
    .name-in-sentence = putar badan sambil duduk
    .aliases = putar badan, memutar badan, putar tubuh, putaran badan, putar pinggang, twist, rotasi, rotasi badan, putar badan duduk
    .dose =
        { $repetitions } kali{ $sides ->
            [1] {""}
           *[other] {" "}tiap sisi
        }, tahan { $hold } detik
    .steps =
        Duduklah tegak, telapak kaki rata di lantai.
        Silangkan lengan, tiap tangan di bahu seberangnya.
        Putar badan atas ke satu sisi, pinggul tetap menghadap ke depan.
        Tahan di situ, dan terus bernapas.
        Kembali ke tengah, lalu putar ke sisi lain.
    .felt = di sekitar pinggang dan di antara tulang belikat.
    .too-much = kamu harus memaksanya, atau terasa menjepit.
    .reason = Berputar jarang dilakukan punggung di meja kerja. NHS mengajarkan latihan ini supaya punggung atas tetap lentur. Ini bisa meredakan kaku.
exercise-knee-rolls = Ayun lutut
    .name-in-sentence = ayun lutut
    .aliases = ayunan lutut, lutut ke samping, lutut kanan kiri, goyang lutut, guling lutut, putar lutut, rotasi punggung bawah, punggung bawah, pinggang
    .dose =
        { $repetitions } kali{ $sides ->
            [1] {""}
           *[other] {" "}tiap sisi
        }, tahan { $hold } detik
    .steps =
        Berbaringlah telentang, lutut tertekuk dan rapat, telapak kaki rata di lantai.
        Biarkan lengan beristirahat di lantai, terbuka ke samping.
        Biarkan kedua lutut rebah pelan-pelan ke satu sisi, sejauh terasa nyaman.
        Tahan di situ; kedua bahu tetap di lantai.
        Bawa lutut ke tengah lagi, lalu rebahkan ke sisi lain.
    .felt = di sepanjang punggung bawah dan sisi pinggul.
    .too-much = satu bahu terangkat, atau punggung terasa menjepit.
    .reason = Sambil berbaring, punggungmu ditopang selagi bergerak. Layanan kesehatan Skotlandia dan Mayo Clinic mengajarkannya untuk punggung (NHS inform, Mayo Clinic). Ini bisa meredakan kaku.
exercise-chest = Buka dada
    .name-in-sentence = buka dada
    .aliases = membuka dada, peregangan dada, regangkan dada, bahu ke belakang, tarik bahu, bahu, peregangan bahu, regangkan bahu
    .dose = { $repetitions } kali, masing-masing { $hold } detik
    .steps =
        Duduklah tegak, jauh dari sandaran kursi.
        Tarik bahu ke belakang dan ke bawah, lengan terbuka ke samping.
        Dorong dada perlahan ke depan dan ke atas.
        Tahan di situ, sampai sepuluh detik kalau mau, dan terus bernapas.
        Lepaskan pelan-pelan, dan biarkan lengan turun.
    .felt = di dada dan di depan bahu.
    .too-much = bahu terasa menjepit, atau punggung bawah sangat melengkung.
    .reason = Berjam-jam di depan layar membuat bahu maju; ini membawanya ke arah lain. NHS mengajarkannya sambil duduk. Ini bisa meredakan kaku.
exercise-thigh-front = Peregangan paha depan
    .name-in-sentence = peregangan paha depan
    .aliases = paha depan, depan paha, quadriceps, quad, quads, regangkan paha depan, peregangan quadriceps, otot paha depan
    .dose =
        { $repetitions } kali, { $hold } detik{ $sides ->
            [1] {""}
           *[other] {" "}tiap sisi
        }
    .steps =
        Berdirilah menghadap dinding, satu telapak tangan padanya.
        Tekuk satu lutut, dan pegang kaki itu, atau ujung celananya, di belakangmu.
        Rapatkan kedua lutut, dan tarik tulang ekor ke bawah.
        Tarik tumit ke arah bokong sampai terasa tarikan ringan, bukan nyeri. Tahan.
        Terus bernapas. Turunkan kaki pelan-pelan, lalu ganti kaki.
    .felt = di sepanjang depan paha yang tertekuk.
    .too-much = lututmu sakit, atau punggung bawah melengkung.
    .reason = Otot panjang di sini melewati depan pinggul dan bisa menarik panggul. Meregangkannya bisa meredakan kaku; apakah otot tegang menyebabkan nyeri belum diketahui. Versus Arthritis mengajarkannya untuk punggung.
exercise-knee-to-chest = Lutut ke dada
    .name-in-sentence = lutut ke dada
    .aliases = tarik lutut ke dada, lutut di dada, peluk lutut, memeluk lutut, pelukan lutut, bokong, peregangan bokong, regangkan bokong, pantat
    .dose =
        { $repetitions } kali{ $sides ->
            [1] {""}
           *[other] {" "}tiap sisi
        }, tahan { $hold } detik
    .steps =
        Berbaringlah telentang, lutut tertekuk, telapak kaki rata di lantai.
        Bawa satu lutut ke arah dada, dan pegang dengan kedua tangan.
        Tarik lebih dekat sampai terasa regangan ringan, bukan nyeri.
        Tahan di situ; kepala tetap di bawah.
        Lepaskan pelan-pelan, turunkan kaki, lalu ganti kaki.
    .felt = di punggung bawah dan bokong.
    .too-much = terasa menjepit di lipat paha, atau ada yang menjalar ke kaki.
    .reason = Ini menekuk punggung bawah dan pinggul selagi lantai menopangmu. Versus Arthritis dan Mayo Clinic mengajarkannya untuk punggung. Ini bisa meredakan kaku.
exercise-neck-turn = Tengok kanan-kiri
    .name-in-sentence = tengok kanan-kiri
    .aliases = tengok kanan kiri, tengok, menengok, putar leher, leher, gerakan leher, peregangan leher, regangkan leher, putar kepala, menoleh, noleh
    .dose =
        { $repetitions } kali{ $sides ->
            [1] {""}
           *[other] {" "}tiap sisi
        }, tahan { $hold } detik
    .steps =
        Duduklah tegak, telapak kaki rata di lantai, bahu rileks.
        Tengoklah pelan-pelan ke arah satu bahu, sejauh terasa nyaman.
        Tahan di situ, dan terus bernapas.
        Kembali ke tengah, lalu ke arah bahu yang lain.
    .felt = di sepanjang sisi leher.
    .too-much = kamu pusing, atau satu lengan kesemutan.
    .reason = Layar menahan kepalamu diam berjam-jam. NHS mengajarkan ini supaya leher tetap bergerak. Ini bisa meredakan kaku; untuk punggung bawah tidak ada gunanya, tetapi leher juga milikmu.
exercise-cat = Peregangan kucing
    .name-in-sentence = peregangan kucing
    .aliases = kucing, pose kucing, kucing sapi, kucing dan sapi, kucing unta, cat cow, cat stretch, bulatkan punggung
    .dose = { $repetitions } kali
    .steps =
        Merangkaklah: tangan di bawah bahu, lutut di bawah pinggul.
        Buang napas, bulatkan punggung pelan-pelan ke atas, dan biarkan kepala turun.
        Tarik napas, biarkan punggung turun sedikit, dan pandang ke depan.
        Kembali ke tengah, punggung panjang.
    .felt = di sepanjang punggung.
    .too-much = punggung terasa menjepit di salah satu ujung; perkecil gerakannya.
    .reason = Ini menggerakkan seluruh punggung, sedikit demi sedikit, tanpa beban dari atas. Mayo Clinic mengajarkannya untuk punggung. Ini bisa meredakan kaku.
exercise-side-bend = Condong ke samping
    .name-in-sentence = condong ke samping
    .aliases = condong samping, tekuk samping, tekuk ke samping, menekuk ke samping, miring ke samping, side bend, peregangan samping, sisi badan, sisi pinggang
    .dose =
        { $repetitions } kali{ $sides ->
            [1] {""}
           *[other] {" "}tiap sisi
        }, tahan { $hold } detik
    .steps =
        Berdirilah tegak, kaki selebar pinggul, lengan di sisi badan.
        Luncurkan satu tangan menuruni paha, dan condonglah ke sisi itu.
        Berhenti di tempat yang nyaman, dan tahan.
        Tegak lagi pelan-pelan, lalu condong ke sisi lain.
    .felt = di sepanjang sisi pinggang yang lain.
    .too-much = terasa menjepit di sisi arah condongmu.
    .reason = Hari di meja kerja hampir tidak punya gerakan ke samping. NHS mengajarkannya supaya badan tetap lentur. Ini bisa meredakan kaku.
exercise-heels = Bokong ke tumit
    .name-in-sentence = bokong ke tumit
    .aliases = tumit, duduk di tumit, duduk di atas tumit, pantat ke tumit, pose anak, child pose, childs pose, posisi sujud, sujud
    .dose = { $repetitions } kali
    .steps =
        Merangkaklah, tangan di bawah bahu, lutut selebar pinggul.
        Buang napas, dan bawa bokong ke belakang ke arah tumit.
        Berhenti di tempat yang nyaman, lengan panjang, dan bernapaslah sekali di situ.
        Tarik napas sambil kembali merangkak.
    .felt = di punggung bawah dan pinggul.
    .too-much = lututmu sakit; jangan terlalu jauh ke belakang.
    .reason = Ini menekuk pinggul dan punggung bawah bersama, dan lengan ikut menahan sebagian berat. NHS mengajarkannya untuk punggung. Ini bisa meredakan kaku.
exercise-hamstring-stand = Paha belakang sambil berdiri
    .name-in-sentence = peregangan paha belakang sambil berdiri
    .aliases = paha belakang berdiri, hamstring berdiri, peregangan hamstring berdiri, kaki di kursi, tumit di kursi, kaki di atas kursi
    .dose =
        { $repetitions } kali, { $hold } detik{ $sides ->
            [1] {""}
           *[other] {" "}tiap sisi
        }
    .steps =
        Taruh kursi kokoh menempel dinding, dan berdirilah di depannya, satu tangan di dinding.
        Letakkan satu tumit di dudukan, kaki itu lurus tetapi tidak terkunci.
        Berdirilah tegak, pinggul menghadap ke depan.
        Tekuk lutut kaki tumpuan sampai terasa tarikan ringan, bukan nyeri. Tahan.
        Terus bernapas. Kembali pelan-pelan, lalu ganti kaki.
    .felt = di sepanjang belakang paha yang terangkat.
    .too-much = tarikan di belakang lutut, atau ada yang menjalar ke kaki.
    .reason = Ini meregangkan otot yang sama dengan yang di kursi, dengan punggung tegak. Versus Arthritis mengajarkannya untuk punggung. Ini bisa meredakan kaku; apakah otot tegang menyebabkan nyeri belum diketahui (Hori 2021).
exercise-draw-in = Tarik perut
    .name-in-sentence = tarik perut
    .aliases = menarik perut, tarik perut ke dalam, kempiskan perut, mengempiskan perut, perut, napas perut, pernapasan perut, pernapasan, draw in
    .dose = { $repetitions } kali, tahan kira-kira { $hold } detik
    .steps =
        Berbaringlah telentang dengan lutut tertekuk.
        Tarik napas dalam dan biarkan perut naik.
        Buang napas pelan lewat mulut, sambil menarik perut ke dalam.
        Tahan di situ, bahu rileks, tanpa memaksa.
        Lepaskan, dan bernapas santai sebelum yang berikutnya.
    .felt = jauh di dalam perut, seperti kencang yang lembut.
    .too-much = kamu menahan napas, atau bahu menegang.
    .reason = Ini melatih otot dalam yang menjaga panggul. Latihan otot inti bekerja kurang lebih sama baiknya dengan latihan lain yang terus dijalani (Smith 2014), dan yang ini dilakukan sambil berbaring.
exercise-pelvic-tilt = Miring panggul
    .name-in-sentence = miring panggul
    .aliases = miringkan panggul, memiringkan panggul, pelvic tilt, pelvic tilts, panggul, angkat panggul, perut bawah, otot perut, latihan perut, sit up, situp
    .dose = { $repetitions } kali, tahan { $hold } detik
    .steps =
        Berbaringlah telentang dengan lutut tertekuk dan telapak kaki di lantai.
        Selipkan satu tangan di bawah punggung bawah, rasakan celahnya, lalu tarik tangan.
        Miringkan panggul sampai punggung bawah rata di lantai.
        Tahan di situ dan terus bernapas.
        Lepaskan pelan-pelan.
    .felt = di perut bagian bawah.
    .too-much = kamu mendorong dengan kaki, atau napasmu berhenti.
    .gate = <b>Hanya kalau itu mudah: angkat pinggul</b>
    .gated-steps =
        Tekuk kedua kaki dan angkat, telapak tangan di sisi badan.
        Angkat pinggul pelan-pelan, cukup sampai punggung bawah lepas dari lantai.
        Turunkan pelan-pelan, lalu letakkan kaki satu per satu.
    .reason = Ini mengajarimu menggerakkan panggul, tempat punggung bawah bertumpu, dan melatih perut tanpa sit-up klasik, yang bisa memperparah nyeri punggung bawah. Latihan otot inti bekerja kurang lebih sama baiknya dengan latihan lain yang terus dijalani (Smith 2014).
exercise-sit-to-stand = Duduk-berdiri
    .name-in-sentence = duduk-berdiri
    .aliases = duduk berdiri, duduk lalu berdiri, berdiri duduk, bangun duduk, squat kursi, jongkok kursi
    .dose = { $repetitions } kali
    .steps =
        Duduklah di bagian depan kursi kokoh, kaki selebar pinggul dan agak ke belakang.
        Condong ke depan dari pinggul.
        Bangkitlah pelan-pelan, kaki yang bekerja; pakai tangan kalau perlu.
        Berdirilah tegak sejenak.
        Duduk lagi pelan-pelan, bokong lebih dulu.
    .felt = di depan paha dan di bokong.
    .too-much = lututmu sakit, atau kamu menjatuhkan diri ke kursi.
    .reason = Ini melatih otot besar kaki dan pinggul, yang mengangkatmu berkali-kali sehari. NHS mengajarkannya untuk kekuatan. Bagi punggung, latihan yang terus dijalani bekerja kurang lebih sama baiknya dengan latihan otot inti (Smith 2014).
exercise-bridge = Jembatan
    .name-in-sentence = jembatan
    .aliases = bridge, bridging, glute bridge, pose jembatan, angkat pinggul, angkat bokong, angkat pantat, jembatan pinggul
    .dose = { $repetitions } kali, masing-masing tiga napas pelan
    .steps =
        Berbaringlah telentang, lutut tertekuk, telapak kaki rata dan selebar pinggul.
        Kencangkan perut dan bokong perlahan.
        Angkat pinggul sampai bahu, pinggul, dan lutut segaris.
        Tahan di situ selama tiga napas pelan.
        Turunkan pinggul pelan-pelan, dan istirahat satu napas.
    .felt = di bokong dan belakang paha.
    .too-much = punggung bawah yang bekerja; angkat lebih rendah.
    .reason = Ini melatih pinggul dan punggung bersama. Mayo Clinic mengajarkannya untuk punggung. Latihan otot inti bekerja kurang lebih sama baiknya dengan latihan lain yang terus dijalani (Smith 2014).
exercise-heel-raise = Jinjit
    .name-in-sentence = jinjit
    .aliases = berjinjit, angkat tumit, ujung kaki, betis, latihan betis, calf raise, heel raise
    .dose = { $repetitions } kali
    .steps =
        Berdirilah di belakang kursi kokoh, kedua tangan di sandarannya.
        Angkat kedua tumit pelan-pelan, setinggi yang nyaman.
        Tetap di atas sejenak.
        Turunkan tumit pelan-pelan.
    .felt = di betis.
    .too-much = kram, atau kamu menumpukan berat badan pada kursi.
    .reason = Ini melatih betis, yang membantumu berjalan dan menjaga keseimbangan. NHS mengajarkannya untuk kekuatan. Ini bagian dari melatih semua otot besar (WHO 2020), lebih daripada jawaban untuk nyeri punggung.
exercise-tilt-kneeling = Miring panggul merangkak
    .name-in-sentence = miring panggul merangkak
    .aliases = panggul merangkak, miringkan panggul merangkak, pelvic tilt merangkak, merangkak, posisi merangkak
    .dose = { $repetitions } kali, tahan { $hold } detik
    .steps =
        Merangkaklah: tangan di bawah bahu, lutut di bawah pinggul.
        Panjangkan punggung, tidak menggantung dan tidak membulat.
        Buang napas, tarik perut ke dalam dan tulang ekor ke bawah.
        Tahan di situ, dan terus bernapas.
        Lepaskan pelan-pelan, sampai punggung panjang lagi.
    .felt = di perut bagian bawah.
    .too-much = pergelangan tangan pegal, atau punggung menggantung di sela-selanya.
    .reason = Sama dengan miring panggul, bagi yang sebaiknya tidak berbaring datar: sebuah rumah sakit perempuan mengajarkannya saat hamil (KK Hospital). Latihan otot inti bekerja kurang lebih sama baiknya dengan latihan lain yang terus dijalani (Smith 2014).
exercise-hip-march = Angkat lutut sambil duduk
    .name-in-sentence = angkat lutut sambil duduk
    .aliases = angkat lutut, mengangkat lutut, jalan di tempat sambil duduk, jalan di kursi, jalan di tempat, angkat kaki sambil duduk, mars duduk
    .dose = { $repetitions } kali tiap kaki
    .steps =
        Duduklah tegak di bagian depan kursi kokoh, tidak bersandar.
        Pegang sisi-sisi dudukan.
        Angkat satu lutut, kaki tertekuk, setinggi yang nyaman.
        Turunkan kaki dengan terkendali.
        Angkat lutut yang lain: bergantian.
    .felt = di depan pinggul, dan di perut.
    .too-much = kamu bersandar ke belakang, atau pinggul terasa menjepit.
    .reason = Ini melatih otot yang mengangkat kaki, dan sedikit melancarkan darah tanpa meninggalkan kursi. NHS mengajarkannya sambil duduk.
exercise-bird-dog = Bird dog
    .name-in-sentence = bird dog
    .aliases = birddog, bird dogs, tangan dan kaki, lengan dan kaki, angkat kaki, angkat kaki belakang, superman, burung anjing
    .dose =
        { $repetitions } kali{ $sides ->
            [1] {""}
           *[other] {" "}tiap sisi
        }, tahan { $hold } detik
    .steps =
        Merangkaklah: tangan di bawah bahu, lutut di bawah pinggul.
        Tarik perut ke dalam perlahan, dan jaga punggung panjang.
        Geser satu kaki ke belakang, dan angkat kaki itu tidak lebih tinggi dari pinggul.
        Tahan di situ, pinggul rata, dan terus bernapas.
        Bawa lutut kembali ke bawah badan, lalu ganti kaki.
    .felt = di bokong dan sepanjang punggung bawah.
    .too-much = pinggul miring, atau punggung menggantung; angkat lebih rendah.
    .gate = <b>Hanya kalau itu mudah: lengan dan kaki</b>
    .gated-steps =
        Luruskan satu kaki ke belakang dan lengan seberangnya ke depan, tidak lebih tinggi dari punggung.
        Tahan begitu, pinggul rata, dan terus bernapas.
        Bawa keduanya kembali, lalu ganti sisi.
    .reason = Saat tiga belas laki-laki muda diukur, mengangkat satu kaki sambil merangkak membuat punggung bekerja ringan, dengan beban kecil pada tulang belakang; dengan satu lengan juga, bebannya lebih besar (Callaghan 1998). Latihan otot inti bekerja kurang lebih sama baiknya dengan latihan lain yang terus dijalani (Smith 2014).
exercise-mini-squat = Setengah jongkok
    .name-in-sentence = setengah jongkok
    .aliases = jongkok, squat, squats, mini squat, squat kecil, setengah squat, half squat, tekuk lutut, menekuk lutut, kuda kuda
    .dose = { $repetitions } kali
    .steps =
        Berdirilah di belakang kursi kokoh, tangan di sandarannya, kaki selebar pinggul.
        Tekuk lutut sedikit, pinggul ke belakang, seperti hendak duduk.
        Berhenti sejenak: tumit di bawah, punggung panjang, lutut di atas jari kaki.
        Naik pelan-pelan, sambil mengencangkan bokong.
    .felt = di depan paha dan di bokong.
    .too-much = lututmu sakit; tekuk lebih sedikit.
    .reason = Ini melatih otot besar kaki dan pinggul. NHS mengajarkannya untuk kekuatan. Bagi punggung, latihan yang terus dijalani bekerja kurang lebih sama baiknya dengan latihan otot inti (Smith 2014).
exercise-side-plank = Plank samping di lutut
    .name-in-sentence = plank samping di lutut
    .aliases = plank samping, side plank, plank, plank miring, plank lutut, papan samping, jembatan samping
    .dose =
        { $repetitions } kali{ $sides ->
            [1] {""}
           *[other] {" "}tiap sisi
        }, tahan { $hold } detik
    .steps =
        Berbaringlah miring, pinggul dan lutut yang tertekuk bertumpuk lurus.
        Topang badan dengan lengan bawah, siku di bawah bahu.
        Angkat pinggul sampai lurus dari lutut ke kepala.
        Tahan di situ, dan terus bernapas.
        Turunkan pinggul pelan-pelan, dan istirahat satu napas.
        Kalau sisi ini selesai, berbaliklah dan lakukan sisi lain.
    .felt = di sisi pinggang yang menghadap lantai.
    .too-much = bahumu sakit, atau pinggul turun.
    .reason = Plank samping melatih otot di sisi badan. Itu diukur pada delapan laki-laki sehat dan tidak berkata apa-apa tentang nyeri (McGill 2009). Dengan bertumpu di lutut, beratmu yang terangkat lebih sedikit.
exercise-one-leg-stand = Berdiri satu kaki
    .name-in-sentence = berdiri satu kaki
    .aliases = satu kaki, berdiri dengan satu kaki, berdiri di satu kaki, keseimbangan, latihan keseimbangan, bangau, flamingo
    .dose =
        { $repetitions } kali, { $hold } detik{ $sides ->
            [1] {""}
           *[other] {" "}tiap kaki
        }
    .steps =
        Berdirilah di belakang kursi kokoh, kedua tangan di sandarannya.
        Pindahkan berat badan ke satu kaki, lututnya lemas.
        Angkat kaki lain sedikit saja dari lantai.
        Tahan di situ, pandang ke depan; sampai sepuluh detik kalau sudah mudah.
        Turunkan kaki pelan-pelan, lalu ganti kaki.
    .felt = di telapak kaki, betis, dan pinggul kaki tumpuan.
    .too-much = kamu harus melompat atau berpegangan; turunkan kaki lebih cepat.
    .reason = Keseimbangan bisa dilatih. Mulai usia 65 tahun dianjurkan latihan kekuatan dan keseimbangan tiga hari seminggu atau lebih, supaya tidak jatuh (WHO 2020).
