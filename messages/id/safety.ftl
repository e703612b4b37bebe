# Kapan perlu mencari bantuan, dan apa yang dilakukan kalau sakit. Fakta: docs/sources.md.
#
# Nomor darurat, layanan krisis, dan alamat klinik ditentukan oleh pengelola bot.

## Tanda-tanda

red-flags-title = ⚠️ <b>Kapan perlu mencari bantuan</b>
red-flags-emergency =
    <b>Kalau kamu nyeri punggung disertai salah satu tanda ini, cari bantuan darurat sekarang:</b>
    • mati rasa atau kesemutan di sekitar kemaluan, bokong, atau paha bagian dalam
    • sulit buang air kecil (kencing)
    • tidak bisa menahan kencing atau buang air besar
    • perubahan mendadak pada rasa atau fungsi seksual
    • nyeri, kesemutan, lemah, atau mati rasa di kedua kaki
    • nyeri dada
    • mulainya setelah kecelakaan berat
emergency-call = Telepon nomor darurat di tempatmu.
red-flags-soon =
    <b>Kalau kamu nyeri punggung disertai salah satu tanda ini, segera periksa ke dokter:</b>
    • demam
    • berat badan turun tanpa sebab yang jelas
    • benjolan, bengkak, atau punggung yang berubah bentuk
    • satu kaki atau telapak kaki yang makin lemah
    • memburuk di malam hari, atau tidak reda meski beristirahat
    • letaknya di antara tulang belikat
    • memburuk saat batuk, bersin, atau mengejan
    • kamu menderita atau pernah menderita kanker
    • daya tahan tubuhmu (kekebalan) lemah
red-flags-check-first = <b>Tolong tanyakan dulu kepada dokter atau fisioterapis sebelum mulai</b> kalau kamu hamil, pernah operasi tulang belakang, punya osteoporosis (tulang keropos), atau baru saja cedera.
red-flags-note = <i>Limber untuk kesehatan umum. Limber tidak memberi diagnosis dan tidak menggantikan dokter atau fisioterapis. Daftar ini tidak bisa menyebut semuanya: kalau ada yang membuatmu khawatir, tanyakan kepada salah satunya.</i>
see-a-specialist = Nyeri punggung jangan diabaikan, dan diperiksa lebih awal itu membantu. Bertanya tidak pernah berlebihan.

## Kalau sakit

hurts =
    <b>Aku ikut prihatin kamu kesakitan.</b> Kalau kamu sedang di tengah latihan, berhentilah.

    Tolong lihat dulu tanda-tanda ini. Ini lebih penting daripada latihan apa pun.
hurts-exercise =
    ✋ <b>{ $name }: berhenti di sini, ya.</b> Aku ikut prihatin kamu kesakitan.

    Tolong lihat dulu tanda-tanda ini. Ini lebih penting daripada latihan apa pun.
hurts-more = <i>Hal lain yang kamu tulis bisa menunggu. Belum kuapa-apakan; katakan lagi kalau ini sudah jelas.</i>
hurts-question = <b>Apakah salah satu ini kamu alami?</b>
button-sign = Ya, salah satunya
button-no-sign = Tidak ada
button-no-sign-rest = Tidak ada: istirahatkan seminggu
get-help = <b>Tolong cari bantuan; bot tidak bisa memberikannya.</b>
get-help-now = ❗️ Kalau itu dari daftar pertama, cari bantuan darurat sekarang.
get-help-soon = 🩺 Kalau itu dari daftar kedua, segera periksa ke dokter, hari ini kalau bisa.
get-help-quiet = Mulai sekarang aku diam: tanpa pengingat, tanpa surat. Semua yang sudah kamu lakukan tetap tersimpan. Beri tahu aku kalau dokter atau fisioterapis bilang kamu boleh lanjut.
button-may-go-on = Aku boleh lanjut
hurts-no-sign =
    🌿 Syukurlah tidak ada yang kamu alami. Kebanyakan nyeri punggung mereda dalam beberapa minggu, dan tetap aktif sejauh terasa nyaman adalah saran panduan medis.

    Tinggalkan yang memicunya. Kalau tidak membaik, atau kamu khawatir, tanyakan kepada dokter atau fisioterapis.
button-which-hurts = Ada latihan yang sakit
which-hurts = <b>Yang mana yang sakit?</b> Latihan itu diistirahatkan seminggu.
hurts-rests = 🌙 <b>{ $name }</b> diistirahatkan sampai { $until }. Tetap aktif sejauh terasa nyaman adalah saran panduan medis.
hurts-rests-silent = 🌙 <b>{ $name }</b> diistirahatkan sampai { $until }, dan tidak ada gantinya. Tetap aktif sejauh terasa nyaman adalah saran panduan medis.
hurts-rests-advice = Setelah itu mulai lagi dari takaran terkecil. Kalau tidak membaik, atau kamu khawatir, tanyakan kepada dokter atau fisioterapis.
button-undo-rest = Batalkan
rest-ended = ▶️ { $name } boleh datang lagi. { $next }
reminder-rests = 🌙 { $name } sedang diistirahatkan.
still-rests = 🌙 <b>{ $name }</b> diistirahatkan sampai { $until }, karena terasa sakit.
rests = 🌙 { $name } diistirahatkan sampai { $until }.
button-end-rest = ▶️ Boleh lagi: { $name }

## Diam sampai boleh lanjut

waits-to-ask =
    🤍 Ide bagus. Aku diam sampai kamu selesai bertanya: tanpa pengingat, tanpa surat.

    Beri tahu aku kalau kamu boleh lanjut.
ask-may-go-on =
    🤍 Saat ini aku diam, karena katamu dokter atau fisioterapis perlu ditanya dulu.

    Apakah mereka bilang kamu boleh lanjut?
button-not-yet = Belum
stays-quiet = 🤍 Baik, aku tetap diam. Tulis /resume kapan pun kamu boleh lanjut.
standing-held = 🤍 Aku diam sampai kamu bilang boleh lanjut.

## Pertanyaan di awal

ask-check-first =
    <b>Satu pertanyaan, supaya aku tidak menyarankan yang tidak cocok bagimu:</b>

    Apakah kamu hamil, pernah operasi tulang belakang, punya osteoporosis, atau baru saja cedera?
button-checks-first = Ya, salah satunya
button-checks-nothing = Tidak
check-first =
    <b>Terima kasih sudah bilang.</b> Saat hamil, setelah operasi tulang belakang, dengan osteoporosis, atau setelah cedera baru-baru ini, tolong tanyakan dulu kepada dokter atau fisioterapis sebelum mulai. Mereka bisa bilang apa yang cocok bagimu dan apa yang sebaiknya ditinggalkan.

    Sementara itu kamu boleh lanjut. Atau aku menunggu, dan kamu beri tahu setelah bertanya.
button-wait-to-ask = Tunggu sampai aku bertanya
conditions = 🛡 <b>Apa yang perlu kuperhatikan?</b> Dengan begitu, yang tidak cocok bagimu tidak datang dengan sendirinya. Yang kamu taruh sendiri di rencanamu tetap di sana.
which-conditions = <b>Ketuk yang berlaku bagimu</b>, dan aku meninggalkan latihan yang terkait. Ketuk sekali lagi untuk mencabutnya, kalau dokter atau fisioterapis bilang kamu boleh melakukannya.
button-conditions = 🛡 Yang perlu diperhatikan
condition-pregnancy = Hamil
condition-spinal-surgery = Operasi tulang belakang
condition-osteoporosis = Osteoporosis
condition-recent-injury = Baru cedera
condition-knees = Lututku
condition-wrists = Pergelangan tanganku
condition-balance = Keseimbanganku
condition-hip-replacement = Pinggul buatan
nothing-to-check = 👍 Terima kasih. Kalau itu berubah, tanyakan kepada dokter atau fisioterapis sebelum lanjut.

## Kata-kata yang didahulukan

crisis =
    <b>Terima kasih sudah bercerita kepadaku, dan aku turut sedih karena saat ini terasa begitu berat. Kamu tidak harus menanggungnya sendirian.</b>

    Tolong bicaralah dengan seseorang sekarang: orang yang kamu percaya, atau layanan krisis, yang mendengarkan siang dan malam.
crisis-emergency = Kalau kamu mungkin akan melukai diri, telepon nomor darurat di tempatmu sekarang.
crisis-emergency-numbers = Kalau kamu mungkin akan melukai diri, telepon sekarang: <b>{ $numbers }</b>
crisis-lines = Layanan krisis: <b>{ $lines }</b>
crisis-find = Cari layanan krisis di tempatmu: https://findahelpline.com
crisis-quiet = Aku cuma bot. Untuk hari ini aku diam.
relief = 🌿 Senang mendengarnya. Kalau mau, catat: bagaimana punggungmu hari ini, dari 0, tanpa nyeri, sampai 10?
