# Bagaimana pengingat dimulai. Tiap pembuka mengajak dalam satu kalimat paling banyak 45 huruf, dan tiap ide mengatakan
# dalam paling banyak 70 huruf apa yang bisa dilakukan sementara itu; program memasangkan pembuka dan ide yang sejenis.

## Berdiri: pembuka

opening-stand-1 = Berdiri sebentar, yuk?
opening-stand-2 = Waktunya sedikit lebih tinggi.
opening-stand-3 = Bangkitlah, pelan-pelan saja.
opening-stand-4 = Sekarang giliran kakimu.
opening-stand-5 = Kursinya juga perlu rehat.
opening-stand-6 = Bagaimana pemandangan dari atas?
opening-stand-7 = Berdirilah, kalau sedang pas.
opening-stand-8 = Sebentar keluar dari kursi?
opening-stand-9 = Bagaimana kalau berdiri sejenak?
opening-stand-10 = Bangkit sebentar mungkin enak.
opening-stand-11 = Kaki di lantai, lalu naik.
opening-stand-12 = Mau coba berdiri?
opening-stand-13 = Giliran duduk sudah selesai.
opening-stand-14 = Bukalah lipatanmu, pelan-pelan.
opening-stand-15 = Ini alasan untuk bangkit.
opening-stand-16 = Enak, ya, kalau berdiri sekarang?
opening-stand-17 = Tukar kursi dengan kaki?

## Berdiri: ide

idea-stand-1 = Cari tiga hal di luar yang bergerak.
idea-stand-2 = Minum sedikit air, mumpung berdiri.
idea-stand-3 = Istirahatkan mata pada sesuatu yang jauh.
idea-stand-4 = Kosongkan tangan dan biarkan tergantung.
idea-stand-5 = Lihat langit sedang apa.
idea-stand-6 = Putuskan nanti mau makan apa.
idea-stand-7 = Dengarkan suara paling pelan di sekitarmu.
idea-stand-8 = Tarik tiga napas pelan, tanpa tugas lain.
idea-stand-9 = Bersandarlah pada sesuatu yang kokoh, kalau mau.
idea-stand-10 = Kembalikan satu barang ke tempatnya.
idea-stand-11 = Yang bikin buntu mungkin tampak lain dari atas.
idea-stand-12 = Putar sebuah lagu di kepala, dari baris pertama.
idea-stand-13 = Cari yang biru, yang bulat, dan yang tua.
idea-stand-14 = Perhatikan dari mana cahaya datang.
idea-stand-15 = Gerakkan jari kakimu; hampir tak ada yang tahu.
idea-stand-16 = Ambil sesuatu yang nanti kamu perlukan.

## Duduk, bagi yang banyak berdiri: pembuka

opening-sit-down-1 = Duduk dulu, mumpung kosong?
opening-sit-down-2 = Kakimu pantas mendapat kursi.
opening-sit-down-3 = Biar kursi yang bekerja sebentar.
opening-sit-down-4 = Lepas dari kaki sejenak?
opening-sit-down-5 = Pinjam kursi yang terdekat.
opening-sit-down-6 = Duduklah, kalau sedang sepi.
opening-sit-down-7 = Tukar berdiri dengan duduk.
opening-sit-down-8 = Biarkan kakimu lepas tugas.
opening-sit-down-9 = Duduk sebentar pasti pas.
opening-sit-down-10 = Beri telapak kakimu libur sejenak.
opening-sit-down-11 = Cukup dulu berdirinya.
opening-sit-down-12 = Bagaimana kalau duduk?
opening-sit-down-13 = Turunlah, pelan-pelan saja.
opening-sit-down-14 = Bangku atau anak tangga pun jadi.
opening-sit-down-15 = Mau duduk sebentar?
opening-sit-down-16 = Istirahatkan kaki sebelum yang berikut.
opening-sit-down-17 = Gravitasi menang, jadi duduklah.

## Duduk, bagi yang banyak berdiri: ide

idea-sit-down-1 = Kalau ada sandaran, bersandarlah.
idea-sit-down-2 = Lepaskan tumit dari sepatu, kalau bisa.
idea-sit-down-3 = Segelas air cocok untuk ini.
idea-sit-down-4 = Taruh tangan di pangkuan, telapak ke atas.
idea-sit-down-5 = Naikkan kaki, kalau ada tempatnya.
idea-sit-down-6 = Pandang sesuatu yang tidak minta apa-apa darimu.
idea-sit-down-7 = Pejamkan mata satu dua napas, kalau bisa.
idea-sit-down-8 = Lemaskan rahang, lalu dahi.
idea-sit-down-9 = Pikirkan seseorang yang nanti ingin kamu telepon.
idea-sit-down-10 = Dengarkan suara yang paling jauh.
idea-sit-down-11 = Sesekali, tonton dunia yang sibuk.
idea-sit-down-12 = Tak ada yang perlu ditopang, dirimu pun tidak.
idea-sit-down-13 = Rasakan betapa sedikit tugas kakimu.
idea-sit-down-14 = Duduklah agak dalam, supaya paha ikut tertopang.
idea-sit-down-15 = Jangan rencanakan apa-apa sampai bangkit lagi.
idea-sit-down-16 = Gosok kedua telapak tangan sampai hangat.

## Bergeser di kursi: pembuka

opening-shift-1 = Waktunya duduk dengan cara lain.
opening-shift-2 = Kursimu punya lebih dari satu sisi.
opening-shift-3 = Mau coba cara duduk baru?
opening-shift-4 = Bergerak sedikit, di situ juga.
opening-shift-5 = Ada cara duduk yang lebih enak?
opening-shift-6 = Coba sudut kursi yang lain.
opening-shift-7 = Di sini boleh tidak bisa diam.
opening-shift-8 = Yang ini tak perlu berdiri.
opening-shift-9 = Ubah sedikit cara dudukmu.
opening-shift-10 = Pindah tempat tanpa turun dari kursi?
opening-shift-11 = Cari tempat baru di kursi yang sama.
opening-shift-12 = Geser-geser dulu sebentar.
opening-shift-13 = Yang ini tak akan ada yang tahu.
opening-shift-14 = Duduk diam itu tidak wajib.
opening-shift-15 = Acak posisimu, lalu tata lagi.
opening-shift-16 = Tetap di situ, tapi agak lain.
opening-shift-17 = Duduklah seperti anak yang bosan.

## Bergeser di kursi: ide

idea-shift-1 = Bergoyang ke kiri dan kanan, sepelan yang kamu suka.
idea-shift-2 = Condong ke belakang atau ke depan, mana yang jarang.
idea-shift-3 = Miringkan pinggul ke depan dan belakang, sedikit saja.
idea-shift-4 = Bergerak sampai terasa nyaman.
idea-shift-5 = Angkat kedua bahu, lalu jatuhkan.
idea-shift-6 = Taruh kaki di tempat yang belum didatanginya hari ini.

## Condong ke belakang: pembuka

opening-back-bend-1 = Sesekali ke arah sebaliknya?
opening-back-bend-2 = Cukup dulu menunduknya.
opening-back-bend-3 = Beri ruang bagi badan depanmu.
opening-back-bend-4 = Berdiri tegak dan membuka diri.
opening-back-bend-5 = Seharian begini condong ke depan.
opening-back-bend-6 = Ini kebalikan dari membungkuk.
opening-back-bend-7 = Naik, tegak, lalu pelan ke belakang.
opening-back-bend-8 = Ada ruang untuk condong sedikit?
opening-back-bend-9 = Buka gulunganmu, perlahan.
opening-back-bend-10 = Pelan ke belakang, pelan tegak lagi.
opening-back-bend-11 = Bagaimana kalau ganti arah, lembut?
opening-back-bend-12 = Belakang juga sebuah arah.
opening-back-bend-13 = Yang di depan bisa menunggu.
opening-back-bend-14 = Condong ke arah yang jarang.
opening-back-bend-15 = Beri ruang antara rusuk dan pinggul.
opening-back-bend-16 = Condong sedikit mungkin terasa enak.
opening-back-bend-17 = Biarkan dadamu memandang ke atas.

## Condong ke belakang: ide

idea-back-bend-1 = Satu tangan tetap pada sesuatu yang kokoh.
idea-back-bend-2 = Hanya sejauh terasa enak.
idea-back-bend-3 = Buang napas sambil bergerak.
idea-back-bend-4 = Istirahatkan mata pada satu titik di depan.
idea-back-bend-5 = Taruh kedua tangan di pinggul, kalau lebih mantap.
idea-back-bend-6 = Tegak lagi sepelan tadi.

## Jalan kaki: pembuka

opening-walk-1 = Jalan kaki, yuk?
opening-walk-2 = Sepatumu tahu jalannya.
opening-walk-3 = Kali ini mau ke arah mana?
opening-walk-4 = Jalan kaki muat di sini.
opening-walk-5 = Ke arah mana pun boleh.
opening-walk-6 = Keliling blok atau keliling ruangan?
opening-walk-7 = Lihat ada apa di balik tikungan.
opening-walk-8 = Biar kakimu yang mengatur langkah.
opening-walk-9 = Berangkat, dengan kecepatanmu.
opening-walk-10 = Ada waktu untuk berkeliling?
opening-walk-11 = Pergi lalu pulang, itu saja.
opening-walk-12 = Waktunya sebentar di tempat lain.
opening-walk-13 = Bagaimana kalau ganti dinding?
opening-walk-14 = Langkah santai, satu demi satu.
opening-walk-15 = Tanpa tujuan, jalan saja.
opening-walk-16 = Ayunkan lengan dan berangkat.
opening-walk-17 = Waktunya mengajak dirimu jalan.

## Jalan kaki: ide

idea-walk-1 = Cari sesuatu yang belum pernah kamu perhatikan.
idea-walk-2 = Bolak-balik di lorong juga boleh.
idea-walk-3 = Di dalam ruangan, telepon boleh dibawa.
idea-walk-4 = Putar sesuatu yang enak didengar.
idea-walk-5 = Berbaliklah kapan pun sudah cukup.
idea-walk-6 = Kalau di luar basah, lorong itu kering.
idea-walk-7 = Lewati sebatang pohon, kalau ada.
idea-walk-8 = Mulailah lebih pelan dari yang perlu.

## Peregangan, segala jenis: pembuka

opening-stretch-1 = Ada ruang untuk peregangan pelan?
opening-stretch-2 = Pelan, itulah seluruh kuncinya.
opening-stretch-3 = Ada yang terasa agak kaku?
opening-stretch-4 = Kucing melakukannya tanpa disuruh.
opening-stretch-5 = Kendurkan sesuatu, perlahan.
opening-stretch-6 = Biarkan beberapa otot memanjang.
opening-stretch-7 = Mengalah sedikit tiap napas.
opening-stretch-8 = Regangkan sejauh terasa enak.
opening-stretch-9 = Santai saja, tak perlu jadi jagoan.
opening-stretch-10 = Kesempatan untuk mengendur sedikit.
opening-stretch-11 = Ototmu butuh sedikit kelonggaran.
opening-stretch-12 = Yang ini, pakailah waktumu.
opening-stretch-13 = Tak ada lomba, hanya rasa lega.
opening-stretch-14 = Setrika satu dua kerutan.
opening-stretch-15 = Cukup tarikan ringan dan napas tenang.
opening-stretch-16 = Peregangan sebentar, enak rasanya?
opening-stretch-17 = Jadi karet dulu sebentar.

## Peregangan, segala jenis: ide

idea-stretch-1 = Buang napas sedikit lebih lama daripada menariknya.
idea-stretch-2 = Sementara itu, lemaskan rahang.
idea-stretch-3 = Keluar sepelan waktu masuk.
idea-stretch-4 = Pikirkan hal terakhir yang membuatmu tertawa.
idea-stretch-5 = Dengarkan ruangan selama berlangsung.
idea-stretch-6 = Tidak terlalu jauh juga boleh.
idea-stretch-7 = Tersenyumlah sedikit; tak perlu ada yang lihat.
idea-stretch-8 = Senandungkan yang pelan, kalau sedang sendiri.

## Penguatan, segala jenis: pembuka

opening-strengthen-1 = Siap mempekerjakan beberapa otot?
opening-strengthen-2 = Sedikit usaha, tidak sia-sia.
opening-strengthen-3 = Yang ini minta sedikit otot.
opening-strengthen-4 = Waktunya kekuatan yang tenang.
opening-strengthen-5 = Lakukan pelan dan lakukan baik.
opening-strengthen-6 = Beri ototmu pekerjaan.
opening-strengthen-7 = Kekuatan datang dalam porsi kecil.
opening-strengthen-8 = Sedikit dan cermat lebih baik.
opening-strengthen-9 = Mau kerja jujur sebentar?
opening-strengthen-10 = Yang ini tak perlu gym.
opening-strengthen-11 = Pelan saja; justru itu yang sulit.
opening-strengthen-12 = Pakai sedikit tenagamu.
opening-strengthen-13 = Buang napas, dan mulai.
opening-strengthen-14 = Ada sisa tenaga sedikit?
opening-strengthen-15 = Mulai dari yang mudah.
opening-strengthen-16 = Tenang, dan terus bernapas.
opening-strengthen-17 = Otot suka diminta baik-baik.

## Penguatan, segala jenis: ide

idea-strengthen-1 = Putar lagu yang membuatmu pantang menyerah.
idea-strengthen-2 = Hitung dalam bahasa yang baru setengah kamu kuasai.
idea-strengthen-3 = Sisakan sedikit cadangan.
idea-strengthen-4 = Wajahmu tak perlu ikut-ikutan.
idea-strengthen-5 = Lapangkan dulu tempat di sekitarmu.
idea-strengthen-6 = Istirahat di tengah-tengah boleh.
idea-strengthen-7 = Ceritakan ke seseorang sesudahnya, kalau mau.
idea-strengthen-8 = Siapkan air untuk sesudahnya.

## Beberapa sekaligus, campuran apa pun: pembuka

opening-several-1 = Ada beberapa untuk dipilih.
opening-several-2 = Pilih satu, atau ambil semuanya.
opening-several-3 = Untuk lebih dari satu bagian dirimu.
opening-several-4 = Yang ini cocok bersama.
opening-several-5 = Satu rehat, lebih dari satu cara.
opening-several-6 = Yang paling kamu suka, duluan.
opening-several-7 = Waktunya satu putaran kecil.
opening-several-8 = Semuanya sekaligus, kalau mau.
