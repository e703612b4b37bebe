# /report: a page for a doctor or physiotherapist, drawn on the person's wish. What stands on the page is plain text;
# Telegram's HTML is allowed in captions alone.

report-caption-four-weeks = 📄 <b>Son dört haftan bir sayfada</b>
report-caption-twelve-weeks = 📄 <b>Son on iki haftan bir sayfada</b>
report-caption-year = 📄 <b>Son on iki ayın bir sayfada</b>
report-caption = Bir doktora ya da fizyoterapiste göstermek ya da saklamak için. Bende kopyası yok: sen silene dek bu sohbette durur. Adın üstünde yazmıyor; yazman için bir satır var.
report-sessions-caption = 🧾 Aynısı tablo olarak, her seans bir satır.
report-pains-caption = 🧾 Sırtın nasıldı: söylediğin her gün bir satır.
button-report-four-weeks = 4 hafta
    .aliases = dört hafta, 4 hafta, ay, bir ay
button-report-twelve-weeks = 12 hafta
    .aliases = on iki hafta, 12 hafta, üç ay, 3 ay
button-report-year = Bir yıl
    .aliases = yıl, bir yıl, on iki ay, 12 ay

## On the page

report-title = Sırt için hareket
report-name = Ad:
report-period = { $period } · { $since }
report-period-four-weeks = { $first } – { $last } · dört hafta · saat: { $zone }
report-period-twelve-weeks = { $first } – { $last } · on iki hafta · saat: { $zone }
report-period-year = { $first } – { $last } · on iki ay · saat: { $zone }

report-since = Limber ile, başlangıç: { $date }

report-active = { $active } / { $days }
# Each of these stands under its figure, of which it is told: $days, $sessions, $minutes or $score.
report-active-meaning =
    { $days ->
       *[other] seans yapılan gün
    }
report-sessions-meaning =
    { $sessions ->
       *[other] toplam seans
    }
report-walked-meaning =
    { $minutes ->
       *[other] haftada yürünen dakika, ortalama
    }
report-strengthened-meaning =
    { $days ->
       *[other] güçlendirme yapılan gün
    }
report-streak-meaning =
    { $days ->
       *[other] bugüne dek üst üste gün
    }
report-score-meaning = alışkanlık puanı, 0–100

report-columns-four-weeks = Hafta hafta, pazartesiden başlayarak
report-columns-twelve-weeks = Hafta hafta, pazartesiden başlayarak
report-columns-year = Ay ay
report-week = { $day } { $month }
report-minutes = dakika
report-sessions = seans
report-paused = ara
report-goal = haftada { $minutes } dakika orta şiddette (DSÖ)
report-pain-told = { $days } gün söylendi
report-pain-mean = ortalama

report-plan = Şu anki plan
report-plan-line = { $what }: { $when }
report-plan-every = { $days }, { $interval }, aşağıdaki saatler içinde
report-plan-nothing = Şu anda planlanan bir şey yok.
report-hours = Hatırlatma saatleri: { $hours }
report-doses = Egzersizler ve miktarlarının seyri
report-times = { $count }×
report-amount =
    { $hold ->
        [0] { $repetitions } ×
       *[other] { $repetitions } × { $hold } sn
    }
report-dose-grown = { $before } → { $now }
report-dose-own = { $dose }, kendi seçimi
report-dose-sides = her tarafta { $dose }
report-hurt = Ağrıtan egzersizler
report-hurt-on = { $name }: { $date }
report-hurt-resting = { $name }: { $date }; { $until } kadar dinleniyor
report-resting = { $name }: { $until } kadar dinleniyor
report-pauses = Aralar
report-pause-day = { $first }: { $reason }
report-pause-days = { $first } – { $last }: { $reason }
report-pause-rest = dinlenme
report-pause-sick = hastalık
report-pause-holiday = tatil
report-footer = { $date } günü Limber tarafından, kişinin kendi isteğiyle hazırlandı. Genel iyilik hâli; bir sohbette kişinin kendi söyledikleri: burada hiçbir şey ölçülmedi ya da muayene edilmedi, hiçbiri tanı değildir. Aynı anda artan ya da azalan şeylerin birbiriyle ilgisi olması gerekmez. Alışkanlık puanı: seans yapılan her gün onu 100’e, yapılmayan her gün 0’a yaklaştırır; yolun yarısı yaklaşık iki haftadır; izinli günler sayılmaz. Güçlendirme günü, en az iki büyük kas grubunun çalıştırıldığı ya da kişinin hangisi olduğunu söylemediği gündür.
