# Perintah di menu Telegram dan di /help: setelah namanya, gunanya.

command-start = Mulai, atau menyapa lagi
command-done = Catat yang sudah kamu lakukan
command-undo = Batalkan yang terakhir
command-why = Kenapa bergerak membantu punggungmu
command-exercise = Lihat sebuah latihan
command-today = Yang direncanakan, menunggu, dan selesai
command-plan = Lihat dan ubah pengingatmu
command-remind = Tambah pengingat
command-stats = Minggumu, runtunanmu, jumlahnya
command-report = Satu halaman untuk dokter atau fisioterapis
command-pain = Catat keadaan punggungmu, dari 0 sampai 10
command-pause = Jeda dari pengingat untuk sementara
command-resume = Akhiri jeda
command-hours = Atur kapan pengingat boleh datang
command-timezone = Beri tahu jam berapa di tempatmu
command-buddies = Terus bergerak bersama teman
command-settings = Lihat dan ubah pengaturan
command-language = Pilih bahasa kita
command-help = Yang bisa kulakukan dan kapan cari bantuan
command-privacy = Yang kusimpan tentangmu
command-export = Semua datamu dalam satu berkas
command-delete = Hapus semua datamu
command-stop = Tanpa pengingat lagi; catatan tetap ada
