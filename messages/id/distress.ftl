# Yang diketik orang saat ada yang gawat, dan didengar sebelum apa pun. Tandanya sama dengan di safety.ftl, seperti orang
# mengatakannya. Cara penulisannya ada di messages/en/distress.ftl.

# Ingin mati, atau tidak ingin hidup: diberi tahu di mana menemukan seseorang sekarang.
distress-crisis =
    mau / ingin / pengen / pingin / kepengen / kepikiran / berpikir untuk / mikir / akan / pikiran untuk + mati / mati aja / mati saja / bunuh diri / akhiri hidup / mengakhiri hidup / akhiri semuanya / mengakhiri semuanya / akhiri semua ini / menghilang selamanya / hilang selamanya / hilang dari dunia / menghilang dari dunia / lenyap / ga bangun lagi / gak bangun lagi / nggak bangun lagi / tidak bangun lagi / tidur selamanya / lompat dari jembatan / loncat dari jembatan / lompat dari gedung / loncat dari gedung / tidak ada lagi di dunia
    bunuh diri / bundir / suicid~ / akhiri hidup~ / mengakhiri hidup~ / menghabisi nyawa / menyakiti diri / menyakiti diriku / nyakitin diri / melukai diri / melukai diriku / lukai diri / self harm / selfharm / gantung diri / menggantung diri / sayat / menyayat / potong nadi / mau loncat dari / mau lompat dari / cutting diri
    tidak / ga / gak / nggak / enggak / ngga / tak / gk / tdk / udah + mau hidup / ingin hidup / pengen hidup / mau hidup lagi / ingin hidup lagi / kuat hidup / sanggup hidup / tahan hidup / pantas hidup / ada gunanya hidup / ada artinya hidup / ada alasan hidup / ada alasan untuk hidup / punya alasan untuk hidup / punya alasan hidup / ada gunanya aku hidup / mau bangun lagi / ingin bangun lagi / mau ada di dunia / ingin ada di dunia
    lebih baik / mending / mendingan + aku mati / saya mati / tanpa aku / tanpa saya / kalau aku tidak ada / kalau aku ga ada / kalau aku gak ada / kalau aku nggak ada / aku ga ada / aku gak ada / aku tidak ada
    capek / cape / lelah / bosan / muak / letih + hidup / jadi hidup / dengan hidup / sama hidup
    benci hidup / benci hidupku / hidupku tidak berarti / hidupku gak berarti / hidupku ga ada artinya / hidup tidak ada artinya / hidup ga ada gunanya / hidup gak ada gunanya / hidup nggak ada gunanya / hidup tidak ada gunanya / gak ada gunanya hidup / tidak ada gunanya hidup / buat apa hidup / untuk apa hidup / ngapain hidup / putus asa dengan hidup / andai aku tidak lahir / andai aku tidak pernah lahir / nyesel lahir / menyesal dilahirkan / mau mati / pengen mati / ingin mati / pingin mati / mati aja lah / mending mati

# Tanda untuk diperiksa, sekarang atau segera, dan nyeri yang tidak boleh menunggu daftar perintah.
distress-sign =
    # Mati rasa di tempat duduk.
    mati rasa / kebas / kesemutan / semutan / baal / kebal / tidak terasa / ga terasa / gak terasa / nggak terasa / ga kerasa / gak kerasa / nggak kerasa / tidak merasakan / ga merasakan / gak merasakan / ga ngerasain / gak ngerasain / nggak ngerasain / tidak bisa merasakan / ga bisa merasakan / gak bisa merasakan / nggak bisa merasakan / hilang rasa / kehilangan rasa + bokong~ / pantat~ / bokongku / kemaluan~ / alat kelamin~ / kelamin~ / selangkangan~ / vagina~ / miss v / penis~ / mr p / testis / zakar / buah zakar / anus~ / dubur~ / paha~ / paha dalam / daerah intim / area intim / bagian intim / bawah sana / di bawah / sela paha / perineum / saat cebok / waktu cebok / saat duduk / waktu duduk
    tidak terasa / ga terasa / gak terasa / nggak terasa / ga kerasa / gak kerasa / nggak kerasa / tidak merasakan / gak ngerasain / ga ngerasain + kencing / pipis / buang air / bab / bak / cebok / kebelet

    # Kesulitan dengan kandung kemih atau usus.
    tidak bisa / ga bisa / gak bisa / nggak bisa / enggak bisa / ngga bisa / gabisa / gakbisa / tak bisa / gk bisa / tdk bisa / susah / sulit / kesulitan / sukar / seret / belum bisa / tidak keluar / ga keluar / gak keluar / nggak keluar / sakit saat / nyeri saat / tidak ada rasa ingin + kencing / pipis / buang air kecil / buang air / bak / buang air besar / bab / berak / boker / beol / ke toilet / ke wc / mengosongkan kandung kemih / urin
    ngompol / mengompol / kencing di celana / pipis di celana / terkencing~ / kencing sendiri / pipis sendiri / kencing keluar sendiri / kencing ga terasa / berak di celana / cepirit / kecepirit / bab di celana / bocor kencing / kencing bocor / kencing netes / kencing menetes / beser / inkontinen~ / anyang anyangan
    tidak bisa / ga bisa / gak bisa / nggak bisa / enggak bisa / hilang / kehilangan / tidak ada / susah / tidak dapat + menahan / nahan / tahan / kontrol / mengontrol / kendali / mengendalikan + kencing / pipis / bab / bak / buang air / berak / kandung kemih / usus / kentut / urin / feses
    kandung kemih / usus / dubur + masalah / lemah / aneh / mati rasa / berubah / tidak berfungsi / gak berfungsi / tidak bekerja / bocor
    ereksi / orgasme / fungsi seksual / gairah seksual / rasa seksual / impoten~ / disfungsi seksual / kejantanan + tidak / ga / gak / nggak / hilang / tiba tiba / mendadak / masalah / berubah / susah / sulit / mati rasa
    impoten / impotensi mendadak

    # Kaki dan tangan.
    kaki~ / tungkai~ / telapak kaki / jari kaki / betis~ / pergelangan~ / lutut~ / paha~ / tangan~ / lengan~ / jari~ / kedua sisi / dua duanya + mati rasa / kebas / kesemutan / semutan / baal / lemah / lemas / lemes / tidak bertenaga / ga bertenaga / gak bertenaga / tidak ada tenaga / ga ada tenaga / gak ada tenaga / hilang tenaga / kehilangan tenaga / kehilangan kekuatan / tidak kuat / ga kuat / gak kuat / nggak kuat / tidak terasa / ga terasa / gak terasa / nggak terasa / ga kerasa / gak kerasa / nggak kerasa / tidak bisa digerakkan / tidak bisa digerakin / ga bisa digerakkan / ga bisa digerakin / gak bisa digerakin / gak bisa digerakkan / nggak bisa digerakin / nggak bisa digerakkan / ga bisa gerak / gak bisa gerak / nggak bisa gerak / tidak bisa gerak / tidak bisa bergerak / ga bisa bergerak / gak bisa bergerak / tidak bisa diangkat / ga bisa diangkat / gak bisa diangkat / lumpuh / layu / terseret / diseret / nyeret / menyeret / goyah / gemetar / kesetrum / tersetrum / setrum / nyetrum / terbakar / panas menjalar / menjalar / menyusut / mengecil
    kaki lunglai / foot drop / cauda equina / kauda ekuina / lumpuh / kelumpuhan / kesemutan terus / kebas kebas / mati rasa / kebas

    # Dada dan napas.
    dada~ + sakit / nyeri / sesak / tertekan / tekanan / berat / ketindih / tertindih / ditekan / diremas / panas / terbakar / tertusuk / ditusuk / nusuk / menusuk / tidak enak / ga enak / gak enak / nggak enak / ngilu / aneh / nyut nyutan
    serangan jantung / jantung berdebar / jantungku berdebar / jantung berdegup kencang / deg degan terus / angin duduk / stroke / jantung sakit / sakit jantung / nyeri jantung
    tidak bisa / ga bisa / gak bisa / nggak bisa / susah / sulit / sakit saat / sakit kalau / berat + napas / bernapas / nafas / bernafas / ambil napas / ambil nafas / tarik napas / tarik nafas
    sesak napas / sesak nafas / napas sesak / nafas sesak / sesek napas / sesek nafas / sesak dada / sesek banget / kehabisan napas / kehabisan nafas / megap megap / ngos ngosan parah / batuk darah / batuk berdarah

    # Setelah jatuh atau kecelakaan.
    jatuh / terjatuh / kejatuhan / terpeleset / kepeleset / tersandung / kesandung / tergelincir / terguling + dari / tangga / sepeda / motor / kuda / atap / pohon / kamar mandi / telentang / terduduk / pantat / tulang ekor / lantai / keras / parah / kemarin / tadi / di jalan / di tangga
    kecelakaan / tabrakan / ditabrak / ketabrak / tertabrak / nabrak / menabrak / keserempet / diserempet / kelindas / terlindas / habis jatuh / abis jatuh / setelah jatuh / sejak jatuh / gara gara jatuh / jatuh dari / patah tulang / tulang patah / retak tulang / tulang retak / punggung patah / fraktur~ / terbentur keras / benturan keras / kejedot keras

    # Demam, berat badan turun, benjolan, kanker, kekebalan lemah.
    demam / meriang / menggigil / panas dingin / keringat malam / berkeringat malam / keringat dingin / badan panas / suhu tinggi / panas tinggi
    turun / menurun / berkurang / hilang / susut / nyusut / kurus / mengurus + berat badan / bb / kilo / kg / badan + tanpa sebab / tanpa alasan / tanpa diet / tiba tiba / mendadak / ga tahu kenapa / gak tahu kenapa / nggak tahu kenapa / tidak tahu kenapa / padahal / drastis / terus / tanpa usaha / sendiri
    berat badan turun terus / berat badanku turun terus / bb turun terus / makin kurus tanpa
    benjolan / benjol / bengkak / membengkak / pembengkakan / menonjol / tonjolan / punggung bengkok / bungkuk mendadak / tulang bengkok / berubah bentuk / miring sebelah / badan miring sebelah
    kanker / tumor / kemo / kemoterapi / metastasis / limfoma / leukemia / mieloma / radioterapi / ganas
    imun lemah / imun rendah / imunku lemah / kekebalan lemah / kekebalan tubuh lemah / daya tahan tubuh lemah / daya tahan lemah / imunosupres~ / imunodefisiensi / hiv / aids / minum steroid / pakai steroid / kortikosteroid / transplantasi / autoimun

    # Malam dan istirahat; antara tulang belikat; batuk dan mengejan.
    terbangun / kebangun / bikin bangun / membangunkan / tidak bisa tidur / ga bisa tidur / gak bisa tidur / nggak bisa tidur / susah tidur / sulit tidur / ga tidur / gak tidur / nggak tidur / tidak tidur / semalaman / begadang karena + sakit / nyeri / malam / punggung~ / pinggang~ / ngilu / boyok
    parah / makin parah / lebih parah / memburuk / makin sakit / lebih sakit / sakit / nyeri / ngilu / tidak tertahankan + malam hari / tiap malam / setiap malam / kalau malam / waktu malam / saat malam / malam malam / tengah malam / sepanjang malam / semalaman / saat berbaring / kalau berbaring / waktu tiduran / kalau tiduran / saat tiduran / pas tiduran / di kasur / di tempat tidur / saat istirahat / waktu istirahat / walau istirahat / meski istirahat / padahal istirahat / sudah istirahat
    tidak hilang / ga hilang / gak hilang / nggak hilang / ga ilang / gak ilang / nggak ilang / tidak reda / ga reda / gak reda / nggak reda / tidak berhenti / ga berhenti / gak berhenti / nggak berhenti / terus menerus / terus terusan / siang malam / sepanjang hari / sepanjang waktu / nonstop / tiada henti + sakit / nyeri / ngilu / sakitnya / nyerinya
    tulang belikat / belikat / antara bahu / di antara bahu + sakit / nyeri / ngilu / pegal / tertusuk / menusuk / nusuk / panas / terbakar
    batuk / bersin / mengejan / ngejan / ngeden / mengedan / tertawa / ketawa / di toilet + sakit / nyeri / tambah sakit / makin sakit / lebih sakit / parah / menusuk / nusuk / ngilu

    # Yang membuat setiap latihan harus berhenti.
    pusing / pening / kliyengan / keliyengan / vertigo / pingsan / mau pingsan / hampir pingsan / semaput / kunang kunang / berkunang kunang / berputar putar / muter muter / gelap pandangan / pandangan gelap / mual / mau muntah / limbung / oleng / sempoyongan / hampir jatuh / oyong
    tajam / menusuk / nusuk / tertusuk / hebat / luar biasa / parah / sangat / banget / sekali / menjalar / menyebar / merambat / bertambah / makin / mendadak / tiba tiba / tidak tertahankan / seperti disetrum / kayak disetrum / mengerikan / paling + nyeri / nyerinya / ngilu / sakitnya / sakit pinggang / sakit punggung / sakit boyok / sakit punggungku / punggung sakit / punggungku sakit / pinggang sakit / pinggangku sakit / sakit menjalar
    sakit / nyeri / ngilu / nyerinya / sakitnya + menjalar / sampai kaki / ke kaki / turun ke kaki / sampai ke kaki / sampai telapak kaki / kedua kaki / dua kaki / kaki kiri / kaki kanan / kakiku / kaki
    tidak tertahankan / ga tertahankan / gak tertahankan / ga tahan sakitnya / gak tahan sakitnya / nggak tahan sakitnya / tidak tahan sakitnya / ga tahan lagi sakit / gak kuat sakitnya / ga kuat sakitnya / nggak kuat sakitnya / gak kuat lagi sakit / sakit banget sampai / sakit sekali sampai / nangis kesakitan / menangis kesakitan / teriak kesakitan / kesakitan / rasanya mau mati sakitnya / darurat / ambulans / ambulan / igd / ugd / butuh dokter / perlu dokter / panggil dokter

    # Punggung menyerah.
    kejang / kejang otot / spasme / kram / kecengklak / keseleo / terkilir / salah urat / kaku mendadak / terkunci / kekunci / lumbago / encok / kecetit / kejepit / keceklik / ketarik / otot ketarik / otot tertarik / encoknya
    punggung~ / pinggang~ / boyok / otot / urat / tulang + bunyi krek / krek / bunyi tek / copot / lepas / patah / robek / sobek / geser tulang / tergeser / bergeser dari tempat / terkunci / kunci / nyangkut / macet / cedera / cidera / kaku tidak bisa / kaku ga bisa / kaku gak bisa
    saraf kejepit / syaraf kejepit / saraf terjepit / syaraf terjepit / kejepit saraf / hnp / hernia nukleus / bantalan tulang bergeser / skiatika / linu panggul / ischialgia / iskialgia / sciatica / linu pangkal paha
    tidak bisa / ga bisa / gak bisa / nggak bisa / enggak bisa / ngga bisa / gabisa / susah / sulit / hampir tidak bisa + bangun dari tempat tidur / bangun dari kasur / bangun dari kursi / bangun dari lantai / bangun dari wc / bangun sendiri / berdiri tegak / berdiri lurus / berdiri lama karena sakit / tegak lagi / meluruskan punggung / meluruskan badan / jalan lagi / berjalan lagi / jalan normal / jalan tanpa / berjalan tanpa / jalan karena / jalan gara gara / jalan sama sekali / membungkuk / bungkuk / nunduk / menunduk / pakai kaus kaki / pakai sepatu / balik badan di kasur / membalikkan badan / gerakkan punggung / gerakin punggung / gerakkan leher / gerakin leher / gerakkan kaki / gerakin kaki / menggerakkan kaki / gerakkan jari / nengok karena / duduk karena / duduk tanpa / angkat kaki / mengangkat kaki / gerak sama sekali / bergerak sama sekali
    = ga bisa gerak / gak bisa gerak / nggak bisa gerak / tidak bisa gerak / tidak bisa bergerak / ga bisa bangun / gak bisa bangun / nggak bisa bangun / tidak bisa bangun / ga bisa jalan / gak bisa jalan / nggak bisa jalan / tidak bisa jalan / tidak bisa berjalan / ga bisa berdiri / gak bisa berdiri / nggak bisa berdiri / tidak bisa berdiri / ga bisa duduk / gak bisa duduk / tidak bisa duduk / ga bisa napas / gak bisa napas / nggak bisa napas / tidak bisa bernapas / ga bisa nafas / gak bisa nafas / tolong ga bisa gerak / tolong aku / tolong saya / tolong tolong / tolong aku please
    terkapar di lantai / tergeletak di lantai / di lantai ga bisa / di lantai gak bisa / di lantai nggak bisa / di lantai tidak bisa
    sakit pinggang + habis angkat / abis angkat / setelah angkat / karena angkat / gara gara angkat / mengangkat / angkat galon

# Ada yang sakit; tandanya ditunjukkan juga.
distress-pain =
    nyeri / nyerinya / nyeri nyeri / sakitnya / ngilu / linu / pegal / pegel / pegal pegal / pegel pegel / perih / cenut cenut / nyut nyutan / senut senut / kaku / kaku kaku / kesemutan / sakit punggung / sakit pinggang / sakit boyok / sakit leher / sakit bahu / sakit pundak / sakit tulang / sakit belakang / sakit kaki / sakit lutut / sakit pinggul / sakit otot / sakit encok / boyoken / aduh sakit / aw sakit / sakit aduh / aduduh / aduh aduh / awww
    sakit / nggak enak / ga enak / gak enak / tidak enak / kurang enak / tegang / kencang / parah / rewel / kumat / tersiksa / berat / remuk / mau copot / mau patah / panas + punggung~ / pinggang~ / boyok~ / tulang belakang~ / tulang ekor~ / leher~ / tengkuk~ / bahu~ / pundak~ / pinggul~ / panggul~ / lutut~ / paha~ / betis~
    sakit + aduh / stop / berhenti / banget / sekali / waktu latihan / saat latihan / pas latihan / gerakan / gerakannya / latihannya / latihan ini / yang ini / gerakan ini / tadi sakit / jadi sakit / malah sakit / terasa / kerasa / bikin / tambah / makin
    = sakit / aduh / sakit nih / sakit dong / aw / auw / adoh / aduuh / atit

# Kata dokter atau fisioterapis lebih dulu.
distress-check-first =
    hamil / kehamilan / mengandung / bumil / trimester / baru melahirkan / habis melahirkan / abis melahirkan / pasca melahirkan / nifas / sesar / caesar / menunggu kelahiran
    osteoporosis / osteopenia / tulang keropos / pengeroposan tulang / tulang rapuh / kepadatan tulang / keropos tulang
    operasi / dioperasi / pembedahan / bedah / pasang pen + punggung~ / tulang~ / tulang belakang~ / pinggang~ / saraf / pinggul~ / lutut~ / baru / baru saja / barusan / minggu lalu / bulan lalu / habis / abis / setelah / sesudah / pernah / sejak
    operasi tulang belakang / operasi punggung / operasi saraf kejepit / operasi hnp / laminektomi / diskektomi / fusi tulang / stenosis / spondilolistesis / spondilitis / pen di punggung / pen di tulang
    cedera / cidera / luka / terluka + baru / baru saja / barusan / minggu / bulan / kemarin / punggung~ / pinggang~ / tulang / tulang belakang

# Tidak sakit, atau berkurang sakitnya.
distress-relief =
    tanpa nyeri / tanpa sakit / tidak ada nyeri / ga ada nyeri / gak ada nyeri / tidak ada rasa sakit / ga ada rasa sakit / gak ada rasa sakit / nggak ada rasa sakit / bebas nyeri / nyeri hilang / nyerinya hilang / nyerinya sudah hilang / nyerinya udah hilang / sakitnya hilang / sakitnya sudah hilang / sakitnya udah hilang / sakitnya ilang / nyeri berkurang / nyerinya berkurang / sakitnya berkurang / sakitnya mendingan / sakitnya reda / nyerinya reda / sakitnya sembuh / pegalnya hilang / kakunya hilang
    tidak sakit / ga sakit / gak sakit / nggak sakit / enggak sakit / ngga sakit / tak sakit / tidak sakit lagi / ga sakit lagi / gak sakit lagi / nggak sakit lagi / udah ga sakit / udah gak sakit / udah nggak sakit / sudah tidak sakit / tidak nyeri / ga nyeri / gak nyeri / nggak nyeri / tidak nyeri lagi / sudah tidak nyeri / tidak pegal / ga pegel / gak pegel / nggak pegal / nggak pegel / tidak kaku / gak kaku / ga kaku / tidak ngilu / gak ngilu
    punggung~ / pinggang~ / boyok~ + baikan / membaik / sudah baik / udah baik / lebih baik / mendingan / udah mendingan / lebih enak / enakan / udah enakan / sudah enakan / enteng / sehat / sembuh / sudah sembuh / udah sembuh / baik baik saja / baik baik aja / aman / nyaman
