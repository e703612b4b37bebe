# Percobaan yang dapat dinyalakan pengelola bot: kata-kata mana, jam berapa, dan berapa pengingat yang membuat orang bergerak.

button-trial = 🔬 Percobaan kecil
trial =
    🔬 <b>Boleh kucoba sesuatu bersamamu?</b>

    Aku ingin tahu pengingat mana yang membuat orang bergerak. Kalau kamu bilang ya, undian menentukan untuk tiap pengingatmu bagaimana kata-katanya, apakah datang sepuluh menit lebih lambat, dan apakah satu dari empat rehat tidak datang. Kusimpan hasil undiannya dan apakah kamu bergerak dalam satu jam. Pengelolaku melihat angka dari lima orang atau lebih, tidak pernah angkamu.

    Kamu bisa keluar kapan saja dengan satu ketukan, dan hasil undian untukmu dilupakan.
trial-joined =
    🔬 <b>Kamu ikut percobaan ini.</b> Undian menentukan untuk tiap pengingatmu bagaimana kata-katanya, apakah datang sepuluh menit lebih lambat, dan apakah satu dari empat rehat tidak datang. Terima kasih.

    Kamu bisa keluar dengan satu ketukan, dan hasil undian untukmu dilupakan.
button-trial-join = Ya, aku ikut
button-trial-leave = Keluar dari percobaan
# Ada di /privacy selama percobaan berjalan.
privacy-trial = 🔬 Pengelola bot ini mencoba pengingat mana yang membuat orang bergerak. Hanya yang bilang ya yang ikut; untuk mereka kusimpan hasil undian tiap pengingat dan apakah mereka bergerak dalam satu jam. Satu ketukan di /settings mengakhirinya dan melupakan semua itu.
