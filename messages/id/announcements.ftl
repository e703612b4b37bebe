# Yang menyertai pengumuman dari pengelola bot.

announcement-footer = <i>Kabar dari pengelola bot ini. Satu ketukan di bawah, dan tidak datang lagi.</i>
button-no-more-announcements = 🔕 Jangan yang ini lagi
announcements-off = 🔕 Kamu tidak akan mendapat pengumuman lagi. Pengingatmu datang seperti biasa.
button-announcements-on = 📣 Pengumuman lagi
button-announcements-off = 📣 Tanpa pengumuman
