# Guided sessions: one message that walks through an exercise.

button-guide = ▶️ Bana eşlik et
button-guide-today = ▶️ Bugünün seansı · { $length }
button-guide-session = ▶️ Tam bir seans
guide-part = { $part } / { $parts }
guide-ready = Acele etmeden yerini al. Sonra senin için sayarım.
button-guide-ready = ▶️ Hazırım
button-guide-by-ear = 🔊 Sesle
guide-track =
    🔊 Sesle <b>{ $name }</b> · { $length }
    Bunu çal, egzersizin dediği gibi yat ya da otur, gözlerini kapat. Beş saniyen var.

    <i>Yükselen iki nota:</i> başla ya da tut. <i>Yumuşak bir vuruş:</i> bir saniye. <i>Alçalan iki nota:</i> bırak. <i>İkisi aynı üç nota:</i> öbür taraf. <i>Yükselen üç nota:</i> bitti.
guide-no-track = 🔇 Bunu sesle gönderemedim. Belki Telegram’ın sesli mesaj kabul etmiyordur; geri sayım yine de çalışır.
by-ear-menu = 🔊 <b>Sesle egzersiz:</b> yerde yapılan bir egzersizde “Bana eşlik et” dediğinde, gözlerin kapalı izleyebileceğin bir sesli mesaj. Kendiliğinden ne zaman gelsin?
by-ear-asked = Yalnızca dokununca
by-ear-outside-hours = Saatlerimin dışında
by-ear-always = Her zaman
button-by-ear = 🔊 Sesle
guide-heading = <b>{ $name }</b>
guide-repetition = { $repetition } / { $repetitions }
guide-side-repetition = { $side }, { $repetition }
guide-side-1 = ilk taraf
guide-side-2 = öbür taraf
guide-about = { $heading } · { $about }
guide-paused = ⏸ <i>Ara verildi. Acele etme.</i>
guide-left = { $bar } { $left } sn
guide-left-minutes = { $bar } { $minutes } dk
button-guide-back = ‹ Geri
button-guide-pause = ⏸ Ara ver
button-guide-go = ▶️ Devam
button-guide-skip = Sonraki ›
button-guide-finish = ✅ Döndüm
button-guide-stop = ⏹ Dur
guide-half-way = 🔄 <b>Yarı yol.</b> Kalan: { $length }. Geri dönmek için iyi bir an. Hoşuna gittiği kadarı yeter.
guide-stopped = ⏹ <b>{ $name }</b>: { $length } sonra durdu. Her parçası iyi gelir; sayayım mı?
button-guide-count = ✅ Say
button-guide-drop = Hayır
guide-over =
    { $count ->
        [0] 🌿 Peki, şimdilik bu kadar yeter. Bir şey sayılmadı.
        [one] 🎉 <b>Tebrikler.</b> { $count } egzersiz sayıldı.
       *[other] 🎉 <b>Tebrikler.</b> { $count } egzersiz sayıldı.
    }
guide-felt = Bütün olarak nasıldı?
guide-left-off = ⏹ Yenisine başladın; bu burada bitiyor.
