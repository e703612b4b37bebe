# Surat mingguan.

letter = 📬 <b>Minggumu</b>, { $first } sampai { $last }
letter-numbers = { $streak } { $score }
letter-quiet = 💡 Minggu yang tenang, dan itu tidak apa-apa. Satu menit berdiri adalah jalan kembali yang bagus.
letter-every-day = 💡 Kamu melakukan sesuatu setiap hari, tanpa kecuali. Tak ada yang lebih rutin dari itu.
letter-more = 💡 { $more } sesi lebih banyak daripada minggu sebelumnya.
letter-best = 💡 { $weekday } hari terbaikmu. Yang membuatnya mudah waktu itu mungkin berguna juga di hari lain.
letter-days = 💡 Kamu melakukan sesuatu pada { $days } hari. Sedikit juga dihitung.
letter-suggest-fewer = ➡️ <b>Untuk minggu depan:</b> banyak pengingatku lewat begitu saja. Lebih sedikit, di waktu yang tepat, mungkin lebih cocok bagimu.
letter-suggest-add-strengthen = ➡️ <b>Untuk minggu depan:</b> WHO menyarankan menguatkan semua kelompok otot besar pada dua hari atau lebih. Mau kuingatkan?
letter-suggest-add-walk = ➡️ <b>Untuk minggu depan:</b> WHO menyarankan 150 menit gerak sedang atau lebih, dan jalan kaki singkat tiap hari sudah sebagian besar dari itu. Mau kuingatkan?
letter-suggest-add-stretch = ➡️ <b>Untuk minggu depan:</b> rencanamu belum punya peregangan. Mau kuingatkan?
letter-suggest-session = ➡️ <b>Untuk minggu depan:</b> ambil sepuluh menit satu kali, dan lakukan semuanya sekaligus. Aku memandumu.
letter-suggest-try = ➡️ <b>Untuk minggu depan:</b> yang baru, kalau mau: { $name }. Sekali saja cukup untuk tahu kamu suka atau tidak.
letter-suggest-trial = ➡️ <b>Untuk minggu depan:</b> boleh kucari tahu bersamamu pengingat mana yang membuat orang bergerak?
letter-felt = 📝 Punggungmu, seperti katamu pada { $days } hari: sekitar { $now } dari 10.
letter-felt-before = 📝 Punggungmu, seperti katamu pada { $days } hari: sekitar { $now } dari 10. Minggu sebelumnya sekitar { $before }.
letter-asks-fewer = 💬 Minggu lalu aku menyarankan lebih sedikit pengingat. Apakah itu membantu?
letter-asks-add-strengthen = 💬 Minggu lalu aku menyarankan pengingat untuk penguatan. Apakah itu membantu?
letter-asks-add-walk = 💬 Minggu lalu aku menyarankan pengingat untuk jalan kaki. Apakah itu membantu?
letter-asks-add-stretch = 💬 Minggu lalu aku menyarankan pengingat untuk peregangan. Apakah itu membantu?
letter-asks-session = 💬 Minggu lalu aku menyarankan satu sesi penuh sekaligus. Apakah itu membantu?
letter-asks-try = 💬 Minggu lalu aku menyarankan { $name }. Kamu suka?
letter-asks-try-something = 💬 Minggu lalu aku menyarankan yang baru. Kamu suka?
button-letter-helped = 👍 Ya
button-letter-no-help = 👎 Kurang
button-letter-try = ▶️ Tunjukkan
button-letter-fewer = Kurangi pengingat
button-letter-add-strengthen = 💪 Ingatkan penguatan
button-letter-add-walk = 🚶 Ingatkan jalan kaki
button-letter-add-stretch = 🧘 Ingatkan peregangan
button-letter-stats = 📈 Lihat
button-letter-when = Waktu lain
button-letter-off = Tanpa surat lagi
letter-menu =
    📬 <b>Surat mingguanmu</b> datang { $when }, tanpa bunyi: yang sudah kamu lakukan, dan satu ide untuk minggu berikutnya.

    Hari atau jam lain?
letter-menu-off = 📬 <b>Surat mingguanmu</b> mati. Sekali seminggu, tanpa bunyi: yang sudah kamu lakukan, dan satu ide untuk minggu berikutnya.
button-letter-on = 📬 Kirimi aku surat
letter-off = 📪 Tanpa surat lagi. /settings menyalakannya lagi.
button-letter = 📬 Surat mingguan
