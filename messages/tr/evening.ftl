# The evening's question about breaks, asked where some came and got no answer.

evening-asked = 🌙 Bugün molalar nasıl gitti?
evening-mostly = Çoğu oldu
evening-some = Bazıları
evening-hardly = Neredeyse hiç
evening-counted = ✅ { $breaks } mola sayıldı.
evening-none = 🌿 Olsun, bilmek de iyi.
