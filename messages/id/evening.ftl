# Pertanyaan malam tentang rehat, kalau ada yang datang dan tidak dijawab.

evening-asked = 🌙 Bagaimana rehatmu hari ini?
evening-mostly = Hampir semua
evening-some = Sebagian
evening-hardly = Hampir tidak
evening-counted = ✅ { $breaks } rehat dicatat.
evening-none = 🌿 Tidak apa-apa, dan baik untuk diketahui.
