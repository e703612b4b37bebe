# Pikiran yang sesekali berdiri di bawah pengingat, sebagai paragraf sendiri: satu atau dua kalimat pendek, paling banyak
# 160 huruf. Komentar di atas sebuah fakta menyebut sumbernya.

## Untuk semua orang, apa pun yang istirahat atau sakit, di mana pun

# NHS back pain
thought-any-1 = Baik untuk diketahui: nyeri punggung sering reda sendiri dalam beberapa minggu.
thought-any-2 = Biarkan bahumu turun selagi membaca ini. Lalu rahangmu.
thought-any-3 = Kamu lebih kenal tubuhmu daripada aku. Aku cuma tahu jam berapa sekarang.
# Swain 2020
thought-any-4 = Postur mana yang buruk bagi punggung? 41 ulasan, dibaca berdampingan, tidak sepakat tentang satu pun.
thought-any-5 = Gantungkan kebiasaan kecil pada hal yang memang kamu lakukan, misalnya sikat gigi.
thought-any-6 = Punggungmu ikut dalam semua yang pernah kamu lakukan. Sedikit terima kasih rasanya adil.
# WHO 2020
thought-any-7 = Sedikit gerak lebih baik daripada tidak sama sekali. Begitulah pendapat Organisasi Kesehatan Dunia.
thought-any-8 = Pengingat selalu datang di waktu yang salah? Beri jam lain; dia tidak tersinggung.
thought-any-9 = Kalau hari ini berat, pesan ini tidak meminta apa-apa darimu.
# Amiri 2020, Silva 2024
thought-any-10 = Malam yang buruk dan punggung yang sakit sering berjalan bersama. Mana yang memulai, belum jelas.
thought-any-11 = Setengah dari sesuatu itu sudah lumayan. Setengah lainnya bisa menunggu.
thought-any-12 = Ada hari untuk melakukan dan ada hari untuk beristirahat. Keduanya merawat diri.
# Steffens 2016
thought-any-13 = Dalam uji-uji, orang yang berlatih dan belajar tentang punggungnya lebih jarang nyeri baru, terutama di tahun pertama.
thought-any-14 = Buka kedua tangan sejenak, setelah kamu meletakkan ini.
thought-any-15 = Tak ada yang melakukan semua ini dengan sempurna. Memang tidak diminta.
thought-any-16 = Membaca ini sudah merupakan rehat kecil. Kamu boleh ambil satu lagi.
thought-any-17 = Apa pun posisimu sekarang, perubahan kecil mungkin terasa enak.
thought-any-18 = Merawat punggung tidak harus tampak seperti olahraga.
# Hestbaek 2006
thought-any-19 = Nyeri punggung waktu muda tidak harus menetap. Dari anak muda yang sering nyeri, kira-kira satu dari empat masih begitu delapan tahun kemudian.
thought-any-20 = Buang napas seperti meniup sup panas. Dua kali sudah cukup.
thought-any-21 = Khawatir soal punggung? Dokter atau fisioterapis pernah mendengar pertanyaan yang lebih aneh.
# Pinheiro 2015, tentang suasana hati murung dan bukan stres
thought-any-22 = Apakah stres memicu nyeri punggung belum jelas. Semenit yang tenang tetap menyenangkan.
thought-any-23 = Kalau ragu, lebih pelan. Hampir selalu boleh.
thought-any-24 = Kamu tidak harus bersemangat. Pura-pura pun tidak perlu.
# Snook 1998
thought-any-25 = Dalam satu penelitian kecil, orang nyeri punggung yang lebih jarang membungkuk di jam-jam pertama hari itu lebih ringan nyerinya.
thought-any-26 = Nyaman itu sudah cukup. Di sini tak ada yang harus sakit supaya berguna.
thought-any-27 = Kemajuan itu sunyi. Pesannya semua dariku.
# NHS back pain
thought-any-28 = Punggung sakit karena banyak sebab. Tak satu pun berarti kamu gagal.
thought-any-29 = Bosan dengan satu latihan? Ganti saja; punggung tidak baperan.
thought-any-30 = Bersabarlah pada punggungmu seperti pada punggung seorang teman.
thought-any-31 = Ceritakan kepada seseorang bahwa kamu ambil rehat. Lebih mudah kalau bukan rahasia.
thought-any-32 = Entah di mana, ada orang lain yang baru menghela napas karena pengingat begini. Kamu tidak sendiri.
thought-any-33 = Tubuhmu boleh menggerutu. Mendengarkannya bukan berarti menyerah.
thought-any-34 = Satu hari yang pegal tidak menghapus hari-hari yang lebih baik.

## Jalan kaki

# WalkBack 2024
thought-walk-1 = Dalam satu uji setelah serangan nyeri, orang yang dibantu menambah jalan kaki umumnya melewati 208 hari sampai terbatas lagi; yang lain 112.
thought-walk-2 = Taruh sepatumu di dekat pintu, dan setengah perjalanan sudah selesai.
thought-walk-3 = Belum pernah ada yang dimintai hasil dari jalan kaki.
# WHO 2020
thought-walk-4 = WHO menyarankan orang dewasa bergerak sedang 150 sampai 300 menit seminggu. Jalan kaki agak cepat salah satu caranya.
thought-walk-5 = Tak sempat jalan jauh? Dua kali jalan pendek juga bagus.
thought-walk-6 = Dari semua latihan, jalan kaki yang paling sering kamu latih.
# CDC
thought-walk-7 = Langkah sedang berarti kamu bisa mengobrol tapi tidak bisa menyanyi. Tak perlu dibuktikan.
thought-walk-8 = Pandang beberapa langkah ke depan, dan biarkan lengan mengurus dirinya.
thought-walk-9 = Rute yang membosankan tidak apa-apa. Kepalamu jadi bebas.
# Haddadj 2025
thought-walk-10 = Orang yang berjalan lebih dari 100 menit sehari lebih jarang nyeri berkepanjangan daripada yang di bawah 78. Itu kaitan, tidak lebih.

## Menyela duduk, bagi yang duduk

# Waongenngarm 2021
thought-stand-1 = Dari seratus pekerja kantor yang diajak rehat, 9 mengalami nyeri punggung bawah baru dalam enam bulan. Dari yang lain 33, dalam satu uji kecil.
thought-stand-2 = Taruh cangkirmu di luar jangkauan. Cepat atau lambat, haus membuatmu bangkit.
thought-stand-3 = Kamu boleh duduk lagi. Dari awal itu bagian dari rencana.
# Alzahrani 2022
thought-stand-4 = Belum terbukti bahwa duduk memulai nyeri punggung. Kalau nyeri sudah ada, duduk lama sejalan dengan lebih banyak hambatan sehari-hari.
thought-stand-5 = Telepon itu cocok sambil berdiri. Di ujung sana tak ada yang tahu.
thought-stand-6 = Pekerjaanmu tidak bisa pergi berjalan. Kamu bisa, semenit.
# Waongenngarm 2021
thought-stand-7 = Bergeser di kursi pernah diuji: 7 dari seratus yang diingatkan mengalami nyeri baru dalam enam bulan, dibanding 33. Itu satu uji kecil.
thought-stand-8 = Pakai sandaran tangan atau meja untuk bangkit, kalau mau. Itu bukan curang.
thought-stand-9 = Berdirilah saat sesuatu selesai: telepon, bab, episode. Lebih mudah daripada melihat jam.
thought-stand-10 = Kursi bukan musuhmu. Dia cuma pandai menahanmu.

## Bagi yang seharian berdiri

# Coenen 2018
thought-feet-1 = Orang yang berdiri lebih dari empat jam dalam hari kerja lebih sering mengeluh punggung bawah. Bukan cuma duduk yang perlu rehat.
thought-feet-2 = Ketahuilah di mana kursi terdekat. Itu sudah setengah istirahat.
thought-feet-3 = Ponselmu dicolokkan kalau baterainya rendah. Kakimu boleh dapat kursi.
# NICE NG59 2016
thought-feet-4 = Untuk nyeri punggung bawah biasa, NICE dari Britania tidak menyarankan sabuk atau korset. Satu barang lebih sedikit untuk dipakai.
thought-feet-5 = Tak ada tempat duduk? Beberapa langkah ke samping juga perubahan.
thought-feet-6 = Duduk sebentar bukan bermalas-malasan. Begitulah hari panjang di atas kaki bisa selesai.

## Peregangan

# ACSM 2011
thought-stretch-1 = Menahan lama tidak perlu lama sekali. Anjuran biasanya 10 sampai 30 detik, dan 30 sampai 60 bagi yang lebih tua.
thought-stretch-2 = Masuklah sambil membuang napas. Jadi lebih mudah.
thought-stretch-3 = Tak ada kucing yang pernah membaca soal peregangan. Kamu juga boleh percaya rasanya.
# ACSM 2011
thought-stretch-4 = Supaya otot lebih lentur, anjuran biasanya sekitar semenit peregangan seluruhnya, dua atau tiga hari seminggu atau lebih.
thought-stretch-5 = Tak usah memantul-mantul. Pergilah sampai tarikan ringan pertama dan tinggal sebentar.
thought-stretch-6 = Seberapa jauh bukan intinya. Tak ada yang mengukur.
# Owen 2020
thought-stretch-7 = Dalam satu perbandingan besar, peregangan saja tidak lebih baik bagi nyeri berkepanjangan daripada tanpa perawatan. Rasa longgar tetap alasan yang bagus.
thought-stretch-8 = Periksa wajahmu saat peregangan. Kalau mengernyit, kendurkan sedikit.

## Penguatan

# WHO 2020
thought-strengthen-1 = WHO menyarankan orang dewasa melatih semua kelompok otot besar dua hari seminggu atau lebih.
thought-strengthen-2 = Berhitung sambil berbisik membuatmu tetap bernapas. Menahan napas adalah tanda untuk meringankan.
thought-strengthen-3 = Tanpa cermin, tanpa musik keras, tanpa kartu anggota. Sebagai gym, punyamu bagus.
# Smith 2014
thought-strengthen-4 = Tak perlu mencari latihan terbaik untuk punggung. Latihan otot inti kurang lebih sama baiknya dengan latihan lain yang dijalani terus.
thought-strengthen-5 = Biarkan yang bagus jadi yang terakhir. Tak perlu ada yang jelek sesudahnya.
thought-strengthen-6 = Kekuatan itu untuk hal biasa: tutup stoples, koper, sofa yang rendah sekali.
# Shiri 2018
thought-strengthen-7 = Satu tinjauan atas uji-uji menganjurkan penguatan bersama peregangan atau semacam jalan kaki, dua atau tiga kali seminggu.
# kolom sebuah klinik tulang belakang 2026
thought-strengthen-8 = Di sini tidak ada sit-up klasik. Itu bisa memperparah nyeri punggung bawah.
