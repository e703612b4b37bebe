# Yang ingin dilakukan seseorang lagi tanpa memikirkan punggungnya.

aim-asked =
    🎯 <b>Apa yang ingin kamu lakukan lagi tanpa memikirkan punggung?</b>
    Ceritakan dengan kata-katamu: menggendong anakku, sore di kebun, duduk sampai film selesai.

    Kusimpan untukmu, dan tiap empat minggu kutanya kabarnya.
aim-too-long = Bisa dikatakan dengan lebih sedikit kata? Aku bisa menyimpan { $letters } huruf.
aim-how-hard =
    🎯 <b>“{ $aim }”</b>
    Seberapa sulit itu bagimu sekarang? 0 tidak sulit sama sekali, dan 10 tidak mungkin.
aim-level-before = Pada { $date } kamu bilang { $level }.
aim-obstacle = <b>Apa yang paling sering menghalangimu bergerak?</b>
aim-obstacle-meetings = Rapat
aim-obstacle-forgetting = Aku lupa
aim-obstacle-place = Tak ada tempat
aim-obstacle-soreness = Badan pegal
aim-helps-meetings =
    🌿 Kalau begitu cukup satu menit: berdiri waktu rapat daring dimulai, dan duduk waktu giliranmu bicara. Rencana juga bisa menaruh sesuatu sebelum rapat pertama.
aim-helps-forgetting =
    🌿 Untuk itulah aku ada. Lebih mudah lagi di belakang hal yang memang kamu lakukan: “setelah makan siang, aku jalan kaki”. Bilang saja: /remind jalan kaki setelah makan siang.
aim-helps-place =
    🌿 Kalau begitu tak ada yang butuh lantai atau matras. Bilang bahwa lebih baik tanpa lantai, dan hanya yang muat di kursi atau dinding yang datang.
aim-helps-soreness =
    🌿 Pegal adalah alasan untuk mengurangi, bukan berhenti sama sekali. Ketuk “Terlalu berat” sesudahnya, dan yang berikut lebih kecil; “Sakit” membiarkannya istirahat. Lihat dulu tanda-tandanya kalau sakitnya kuat, atau baru bagimu.
aim-hour = <b>Jam berapa paling mudah kamu sisihkan untuk dirimu?</b>
aim-hour-offer = 🕰 Kalau begitu pukul { $time } milikmu. Apa yang sebaiknya datang saat itu?
aim-hour-kept = 🕰 Kalau begitu pukul { $time } milikmu. Rencanamu sudah cocok.
aim-end = 🌿 Terima kasih, itu saja.
aim-end-kept = 🌿 Terima kasih, itu saja. Kuingat “{ $aim }”: tertulis di suratmu dan di /report, dan tidak di tempat lain.
aim-menu = 🎯 <b>Yang ingin kamu lakukan lagi</b>
aim-menu-asked = Tiap empat minggu kutanya kabarnya.
aim-menu-not-asked = Aku tidak menanyakan kabarnya.
aim-line = “{ $aim }”
aim-line-once = “{ $aim }”, seberapa sulit: { $level } dari 10 pada { $date }
aim-line-since = “{ $aim }”, seberapa sulit: { $before } dari 10 pada { $then }, { $level } pada { $date }
aim-asks-again = 👍 Kutanya tiap empat minggu.
aim-asks-no-more = 👍 Aku tidak akan bertanya. Ini tetap ada di /settings, kalau suatu hari kamu ingin bercerita.
aim-forgotten = 🌿 Sudah kulupakan, dengan semua yang kamu katakan tentangnya.
button-aim = 🎯 Tujuanku
button-aim-skip = Lewati
button-aim-end = OK
button-aim-off = Jangan tanya
button-aim-on = Tanya tiap empat minggu
button-aim-another = Yang lain
button-aim-how = Seberapa sulit sekarang
button-aim-forget = 🗑 Lupakan
button-aim-move = { $icon } { $what } · { $due } → { $time }
button-aim-leave = Biarkan semua seperti ini
letter-aim = 🎯 { $line }
report-aim = Yang ingin dilakukannya lagi: { $line }
