# „Prowadź mnie”: jedna wiadomość, która prowadzi przez ćwiczenie.

button-guide = ▶️ Prowadź mnie
button-guide-today = ▶️ Na dziś · { $length }
button-guide-session = ▶️ Wszystko naraz
guide-part = { $part } z { $parts }
guide-ready = Ułóż się bez pośpiechu. Potem ja liczę.
button-guide-ready = ▶️ Możemy zaczynać
button-guide-by-ear = 🔊 Ze słuchu
guide-track =
    🔊 <b>{ $name }</b> ze słuchu · { $length }
    Włącz, połóż się albo usiądź, jak mówi ćwiczenie, i zamknij oczy. Masz pięć sekund.

    <i>Dwa dźwięki w górę:</i> zacznij albo trzymaj. <i>Ciche uderzenie:</i> jedna sekunda. <i>Dwa dźwięki w dół:</i> puść. <i>Trzy dźwięki, dwa takie same:</i> druga strona. <i>Trzy w górę:</i> gotowe.
guide-no-track = 🔇 Nie udało się wysłać tego ze słuchu. Może twój Telegram nie przyjmuje wiadomości głosowych; odliczanie i tak działa.
by-ear-menu = 🔊 <b>Ćwiczenia ze słuchu:</b> wiadomość głosowa, za którą można iść z zamkniętymi oczami, jeśli przy ćwiczeniu na podłodze wybrano „Prowadź mnie”. Kiedy ma przychodzić sama?
by-ear-asked = Tylko na dotknięcie
by-ear-outside-hours = Poza moimi godzinami
by-ear-always = Zawsze
button-by-ear = 🔊 Ze słuchu
guide-heading = <b>{ $name }</b>
guide-repetition = { $repetition } z { $repetitions }
guide-side-repetition = { $side }, { $repetition }
guide-side-1 = pierwsza strona
guide-side-2 = druga strona
guide-about = { $heading } · { $about }
guide-paused = ⏸ <i>Pauza. Bez pośpiechu.</i>
guide-left = { $bar } { $left } s
guide-left-minutes =
    { $minutes ->
        [one] { $bar } { $minutes } min
        [few] { $bar } { $minutes } min
       *[many] { $bar } { $minutes } min
    }
button-guide-back = ‹ Wstecz
button-guide-pause = ⏸ Pauza
button-guide-go = ▶️ Dalej
button-guide-skip = Dalej ›
button-guide-finish = ✅ Już jestem
button-guide-stop = ⏹ Stop
guide-half-way = 🔄 <b>Połowa drogi.</b> Zostało: { $length }, dobra chwila, żeby zawrócić. Tyle, ile jest miło, w zupełności wystarczy.
guide-stopped = ⏹ <b>{ $name }</b>: koniec po { $length }. Każda odrobina robi dobrze; zaliczyć?
button-guide-count = ✅ Zalicz
button-guide-drop = Nie
guide-over =
    { $count ->
        [0] 🌿 Dobrze, na teraz wystarczy. Nic nie jest zaliczone.
        [one] 🎉 <b>Dobra robota.</b> Zaliczone: { $count } ćwiczenie.
        [few] 🎉 <b>Dobra robota.</b> Zaliczone: { $count } ćwiczenia.
       *[many] 🎉 <b>Dobra robota.</b> Zaliczone: { $count } ćwiczeń.
    }
guide-felt = Jak było w całości?
guide-left-off = ⏹ Zaczęło się inne; to tutaj się kończy.
