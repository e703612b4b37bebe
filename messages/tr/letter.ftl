# The weekly letter.

letter = 📬 <b>Haftan</b>, { $first } – { $last }
letter-numbers = { $streak } { $score }
letter-quiet = 💡 Sakin bir hafta; bu da olur. Ayakta tek bir dakika, geri dönmek için güzel bir yol.
letter-every-day = 💡 Her gün bir şey yaptın. Bundan düzenlisi olmaz.
letter-more =
    { $more ->
        [1] 💡 Önceki haftadan bir seans fazla.
       *[other] 💡 Önceki haftadan { $more } seans fazla.
    }
letter-best = 💡 En iyi günün: { $weekday }. O gün işini kolaylaştıran şey başka günlerde de işe yarayabilir.
letter-days =
    { $days ->
        [1] 💡 Bir gün bir şey yaptın. Azı da sayılır.
       *[other] 💡 { $days } gün bir şey yaptın. Azı da sayılır.
    }
letter-suggest-fewer = ➡️ <b>Gelecek hafta için:</b> hatırlatmalarımın çoğu yanıtsız geçti. Doğru saatlerde daha az hatırlatma belki daha çok işine yarar.
letter-suggest-add-strengthen = ➡️ <b>Gelecek hafta için:</b> DSÖ iki ya da daha çok gün bütün büyük kas gruplarını güçlendirmeyi öneriyor. Hatırlatayım mı?
letter-suggest-add-walk = ➡️ <b>Gelecek hafta için:</b> DSÖ 150 dakika ya da daha çok orta şiddette hareket öneriyor; günde kısa bir yürüyüş bunun iyi bir parçası. Hatırlatayım mı?
letter-suggest-add-stretch = ➡️ <b>Gelecek hafta için:</b> planında henüz esneme yok. Hatırlatayım mı?
letter-suggest-session = ➡️ <b>Gelecek hafta için:</b> bir kez on dakika ayır, hepsini bir arada yap. Sana eşlik ederim.
letter-suggest-try = ➡️ <b>Gelecek hafta için:</b> istersen yeni bir şey: { $name }. Sevip sevmediğini görmeye bir kez yeter.
letter-suggest-trial = ➡️ <b>Gelecek hafta için:</b> hangi hatırlatmaların insanı harekete geçirdiğini seninle birlikte bulalım mı?
letter-felt =
    { $days ->
        [1] 📝 Sırtın, söylediğin { $days } güne göre: 10 üzerinden { $now }.
       *[other] 📝 Sırtın, söylediğin { $days } güne göre: 10 üzerinden yaklaşık { $now }.
    }
letter-felt-before =
    { $days ->
        [1] 📝 Sırtın, söylediğin { $days } güne göre: 10 üzerinden { $now }. Önceki hafta: yaklaşık { $before }.
       *[other] 📝 Sırtın, söylediğin { $days } güne göre: 10 üzerinden yaklaşık { $now }. Önceki hafta: yaklaşık { $before }.
    }
letter-asks-fewer = 💬 Geçen hafta daha az hatırlatma önermiştim. İşe yaradı mı?
letter-asks-add-strengthen = 💬 Geçen hafta güçlendirme hatırlatması önermiştim. İşe yaradı mı?
letter-asks-add-walk = 💬 Geçen hafta yürüyüş hatırlatması önermiştim. İşe yaradı mı?
letter-asks-add-stretch = 💬 Geçen hafta esneme hatırlatması önermiştim. İşe yaradı mı?
letter-asks-session = 💬 Geçen hafta bir arada tam bir seans önermiştim. İşe yaradı mı?
letter-asks-try = 💬 Geçen hafta şunu önermiştim: { $name }. Sevdin mi?
letter-asks-try-something = 💬 Geçen hafta yeni bir şey önermiştim. Sevdin mi?
button-letter-helped = 👍 Evet
button-letter-no-help = 👎 Pek değil
button-letter-try = ▶️ Göster
button-letter-fewer = Daha az hatırlatma
button-letter-add-strengthen = 💪 Güçlendirmeyi hatırlat
button-letter-add-walk = 🚶 Yürüyüşü hatırlat
button-letter-add-stretch = 🧘 Esnemeyi hatırlat
button-letter-stats = 📈 Gör
button-letter-when = Başka saat
button-letter-off = Mektup yok
letter-menu =
    📬 <b>Haftalık mektubun</b> { $when }, sessizce gelir: yaptıkların ve gelecek hafta için bir fikir.

    Başka bir gün ya da saat mi?
letter-menu-off = 📬 <b>Haftalık mektubun</b> kapalı. Haftada bir, sessizce: yaptıkların ve gelecek hafta için bir fikir.
button-letter-on = 📬 Bana yaz
letter-off = 📪 Artık mektup yok. /settings onları geri getirir.
button-letter = 📬 Haftalık mektup
