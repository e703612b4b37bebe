# Bagaimana kurang gerak bisa ikut menimbulkan nyeri punggung, dan seberapa pasti itu. Fakta: docs/sources.md.
#
# Dari tiap sebab dan topik: namanya, kata yang diketik orang, penjelasannya, satu baris tentang seberapa pasti, dan
# sumbernya, dengan nama dan tahun. Sumber hanya berdiri di belakang yang didukungnya.

why-intro =
    💡 <b>Kenapa bergerak bisa membantu punggungmu</b>

    Kabar baik dulu: kebanyakan nyeri punggung mereda dalam beberapa minggu (NHS back pain). Sebabnya banyak, dan kurang gerak hanya salah satunya.

    Yang satu itu bisa ikut berperan lewat empat jalan: otot inti, kelenturan, peredaran darah, dan berat badan.

    Pilih satu. Kuceritakan gagasannya, dan seberapa pasti itu.

## Empat sebab

cause-core = Kekuatan otot inti
    .aliases = otot inti, kekuatan inti, core, otot inti lemah, otot perut, otot, otot otot, kekuatan, perut, lemah otot, panggul
    .explanation = Otot dalam di perut dan punggung menjaga panggul, dan punggung bawah bertumpu padanya. Kalau jarang bekerja, otot itu bisa melemah, dan punggung bawah bisa kurang kokoh ditopang. Otot di permukaan lalu bisa bekerja lembur, lelah, dan menegang. Memiringkan panggul dengan sengaja melatih otot yang menjaganya; itulah gagasan di balik miring panggul.
    .evidence = Bahwa otot inti yang lemah adalah <i>satu-satunya</i> sebab nyeri punggung sudah dibantah. Latihan otot inti tetap ada gunanya: hasilnya kurang lebih sama baiknya dengan latihan lain yang terus dijalani.
    .sources = kolom sebuah klinik tulang belakang 2026, O’Sullivan 2020, Smith 2014
cause-flexibility = Kelenturan
    .aliases = lentur, fleksibel, fleksibilitas, kaku, kekakuan, tegang, otot tegang, paha belakang, hamstring, pinggul, psoas
    .explanation = Berjam-jam di meja kerja bisa menegangkan otot di depan pinggul dan di belakang paha. Kalau pinggul kaku, punggung bawah bisa bergerak lebih banyak dari bagiannya.
    .evidence = Peregangan teratur bisa membuatmu lebih lentur dan meredakan kaku. Apakah paha belakang yang tegang menyebabkan nyeri, penelitiannya terlalu lemah untuk memastikan. Untuk nyeri berkepanjangan, peregangan saja tidak lebih baik daripada tanpa perawatan dalam satu perbandingan besar. Uji peregangan paha belakang menemukan nyeri yang lebih ringan, tetapi sangat berbeda satu sama lain. Jadi, lakukan peregangan karena rasanya enak, dan juga berjalan kaki serta menguatkan otot.
    .sources = kolom sebuah klinik tulang belakang 2026, ACSM 2011, Hori 2021, Owen 2020, Gou 2024
cause-circulation = Peredaran darah dan kelelahan
    .aliases = peredaran darah, sirkulasi, sirkulasi darah, darah, aliran darah, kelelahan, lelah, capek, berat rasanya, duduk, duduk lama, kebanyakan duduk, meja kerja, kerja kantoran
    .explanation = Kalau kamu hampir tidak bergerak, darah yang mengalir lebih sedikit. Otot dan saraf lalu bisa mendapat lebih sedikit oksigen dan zat gizi, sedangkan sisa dan zat yang terkait nyeri bisa menumpuk. Rasanya bisa kaku, berat, atau pegal.
    .evidence = Seberapa besar pengaruhnya belum pasti. Penelitian dari waktu ke waktu tidak mengaitkan duduk dengan <i>mulainya</i> nyeri punggung, tetapi mengaitkannya dengan lebih banyak hambatan sehari-hari bagi yang sudah nyeri. Rehat tampaknya layak dicoba: dalam satu uji kecil, 9 dari seratus pekerja kantor yang diingatkan untuk rehat mengalami nyeri punggung bawah baru dalam enam bulan, dibanding 33 dari yang lain.
    .sources = kolom sebuah klinik tulang belakang 2026, Alzahrani 2022, Waongenngarm 2021
cause-weight = Berat badan
    .aliases = berat, bb, kilo, beban, gemuk, kegemukan, obesitas, kelebihan berat badan
    .explanation = Orang yang jarang bergerak memakai lebih sedikit tenaga, dan berat badan bisa naik sedikit demi sedikit. Lebih berat berarti lebih banyak beban pada ruas dan bantalan tulang punggung bawah.
    .evidence = Penelitian menemukan bahwa berat badan dan nyeri punggung saling terkait; bahwa yang satu menyebabkan yang lain belum terbukti. Kamu tidak perlu lebih ringan dulu untuk mulai bergerak.
    .sources = kolom sebuah klinik tulang belakang 2026, Baradaran Mahdavi 2021

## Topik tetangga

topic-sleep = Tidur
    .aliases = kurang tidur, susah tidur, tidur malam, malam, istirahat malam, kasur, ranjang, bantal, insomnia
    .explanation = Orang yang tidurnya buruk lebih sering melaporkan nyeri punggung. Itu bisa berlaku dua arah: nyeri bisa membuatmu terjaga, dan malam yang buruk bisa membuat nyeri lebih sulit hilang. Di mana tidur membaik, punggung lebih sering ikut membaik.
    .evidence = Dalam 21 penelitian bersama-sama, peluang nyeri punggung kira-kira satu setengah kali lebih tinggi dengan tidur yang buruk. Itu kaitan; mana yang lebih dulu belum terbukti. Penelitian yang mengamati tidur dan nyeri punggung berubah bersama juga punya kelemahan. Nyeri yang memburuk di malam hari, atau tidak reda meski beristirahat, perlu segera diperiksakan ke dokter.
    .sources = Amiri 2020, Silva 2024
topic-stress = Stres
    .aliases = stress, khawatir, cemas, kecemasan, kekhawatiran, tekanan, suasana hati, murung, sedih, depresi, mental
    .explanation = Suasana hati yang murung bisa mendahului punggung yang sakit: orang dengan tanda depresi lebih sering mengalami serangan baru. Untuk stres sendiri, belum begitu jelas. Semenit jauh dari meja, jalan kaki, atau tarik perut, yang sebagian besar hanya bernapas pelan, tetap baik bagimu. Kalau suasana hatimu murung berminggu-minggu, itu saja sudah alasan yang baik untuk ke dokter.
    .evidence = Penelitian yang mengikuti orang tanpa nyeri punggung menemukan peluang sekitar 1,6 kali lebih tinggi dengan tanda depresi. Itu kaitan, bukan bukti.
    .sources = Pinheiro 2015
topic-posture = Postur
    .aliases = postur tubuh, sikap duduk, cara duduk, posisi duduk, duduk tegak, tegak, bungkuk, membungkuk, kursi, korset, sabuk, ergonomi
    .explanation = Aku tidak akan mengajarimu cara duduk: tidak ada satu cara yang diketahui benar. Lebih baik sering berganti. Bergeserlah, berdiri satu dua menit, melangkah sedikit, lalu duduk semaumu.
    .evidence = Tinjauan atas 41 ulasan tidak menemukan kesepakatan bahwa postur apa pun menyebabkan nyeri punggung. Dalam satu uji kecil, pekerja kantor yang diingatkan untuk bergeser di kursi lebih sedikit mengalami nyeri punggung bawah baru: 7 dari seratus, dibanding 33. Panduan medis tidak menyarankan sabuk atau korset secara rutin.
    .sources = Swain 2020, Waongenngarm 2021, NICE NG59 2016, WHO 2023
topic-youth = Kebiasaan masa muda
    .aliases = masa muda, muda, kebiasaan, masa kecil, kecil, anak, anak anak, sekolah, tas sekolah, remaja
    .explanation = Punggung yang sakit saat remaja membuat sakit di kemudian hari lebih mungkin. Namun itu tidak menentukan apa-apa: dari anak muda yang mengalaminya lebih dari 30 hari dalam setahun, kira-kira satu dari empat masih sebanyak itu delapan tahun kemudian. Apa arti kebiasaanmu dulu bagi punggungmu sekarang, aku tidak bisa bilang. Minggu inilah bagian yang masih bisa kamu pilih.
    .evidence = Ini dari satu penelitian besar, yang bertanya kepada orang kembar di Denmark berusia 12 sampai 22 tahun dan bertanya lagi delapan tahun kemudian.
    .sources = Hestbaek 2006
topic-treatments = Pengobatan Barat dan Timur
    .aliases = pengobatan barat, pengobatan timur, pengobatan tiongkok, pengobatan cina, obat, akupunktur, tusuk jarum, jarum, pijat, pijet, urut, terapi manual, manipulasi, kiropraktik, chiropractic, osteopati, pengobatan, perawatan, terapi
    .explanation =
        Apa kata panduan medis tentang akupunktur, pijat, dan terapi manual untuk nyeri punggung bawah?

        • <b>NICE dari Britania:</b> pijat dan manipulasi boleh dipertimbangkan, tetapi hanya bersama latihan. NICE tidak menyarankan akupunktur.
        • <b>Organisasi Kesehatan Dunia,</b> untuk nyeri lebih dari tiga bulan: akupunktur, pijat, dan manipulasi boleh ditawarkan sebagai satu bagian dari perawatan.
        • <b>Dokter Amerika (ACP):</b> untuk nyeri baru, ketiganya adalah pilihan; untuk nyeri berkepanjangan, akupunktur dan manipulasi, di samping latihan.

        Ke mana pun kamu pergi, tetap aktif adalah bagiannya. Dokter atau fisioterapis bisa bilang apa yang cocok bagimu.
    .evidence = Mereka tidak sependapat satu sama lain. Sebagian besar bukti itu disebut berkepastian rendah atau sangat rendah.
    .sources = NICE NG59 2016, WHO 2023, ACP 2017

## Yang membantu

why-approach =
    <b>Tiga hal, di setiap rencana</b>
    • <b>Jalan kaki:</b> latihan ringan yang melancarkan darah
    • <b>Peregangan:</b> untuk pinggul dan paha yang duduk seharian
    • <b>Penguatan:</b> untuk otot dalam di perut dan punggung, dan untuk kaki serta pinggul

    Dalam uji-uji, latihan bersama belajar tentang punggung membuat serangan nyeri baru seperempat sampai setengah kurang mungkin: terutama di tahun pertama, dan setelah itu kurang dari itu (Steffens 2016, Shiri 2018). Penguatan dengan peregangan atau jalan kaki, dua atau tiga kali seminggu, adalah campuran yang baik (Shiri 2018). Pilih yang sanggup kamu jalani terus.
why-who =
    <b>Berapa banyak dalam seminggu?</b>
    Organisasi Kesehatan Dunia menyarankan orang dewasa:
    • 150 sampai 300 menit kegiatan sedang
    • penguatan semua kelompok otot besar pada dua hari atau lebih
    • mulai usia 65 tahun, keseimbangan dan kekuatan pada tiga hari atau lebih

    Sedikit lebih baik daripada tidak sama sekali (WHO 2020).

    Sedang berarti kamu bisa mengobrol, tetapi tidak bisa menyanyi (CDC). Latihan di sini menguatkan kaki, pinggul, punggung, perut, dan bahu, tetapi bukan dada dan lengan. Anggap semuanya arah, bukan ujian, dan mulailah dari yang bisa kamu lakukan hari ini.
why-stay-active = <b>Tetaplah aktif</b>, sejauh terasa nyaman: itulah saran panduan medis untuk nyeri punggung bawah. Sabuk, korset, dan traksi tidak disarankan secara rutin (NICE NG59 2016, WHO 2023).
