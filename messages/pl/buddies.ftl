# /buddies.

buddies = 👥 <b>Twoje grono</b>
buddies-moved = • <b>{ $name }</b>: dziś w ruchu
buddies-there = • <b>{ $name }</b>
buddies-waved-to-you = 👋 Dziś machają do ciebie: { $names }
buddies-you-waved = 👋 Dzisiejsze machnięcia od ciebie: { $names }
buddies-waiting = W twoim gronie nie ma jeszcze nikogo więcej. Kto otworzy twój link, może dołączyć.
buddies-about =
    👥 <b>W małym gronie</b>
    W małym gronie łatwiej wytrwać. Liczy od dwóch do pięciu osób. Widać w nim imiona i to, kto był dziś w ruchu, i można do siebie pomachać. Nic więcej nie widać: ani liczb, ani serii, ani bólu, ani tego, co piszesz.
buddies-of-you = Inni widzieliby cię jako <b>{ $name }</b>, bo takie imię ma teraz Telegram. Zaprosić może każdy w gronie. Możesz odejść w każdej chwili i nikt się o tym nie dowie.
buddies-nameless = Ktoś
buddies-circle =
    👥 <b>To grono</b>
    Razem z tobą: { $names }
buddies-circle-alone =
    👥 <b>To grono</b>
    Nie ma tu jeszcze nikogo więcej.
buddies-leave-ask = <b>Odejść z tego grona?</b> Twoje imię od razu znika u innych i nikt się o tym nie dowie. Żeby wrócić, trzeba nowego zaproszenia.
buddies-left = 👋 Nie ma cię już w tym gronie i nikt się o tym nie dowiedział.
buddies-enough = 👥 Tyle gron, ile masz, da się jeszcze ogarnąć. Gdy odejdziesz z jednego, będzie miejsce na następne.
invitation =
    ✉️ <b>Twoje zaproszenie</b>
    Wyślij ten link komuś, z kim chcesz iść razem:
    { $link }
invitation-holds =
    { $room ->
         [1] Ważne do { $until }, dla jednej osoby.
         [few] Ważne do { $until }, najwyżej dla { $room } osób.
         [many] Ważne do { $until }, najwyżej dla { $room } osób.
         [one] Ważne do { $until }, najwyżej dla { $room } osoby.
        *[other] Ważne do { $until }, najwyżej dla { $room } osób.
    }
invitation-tells = Kto go otworzy, pozna twoje imię i dowie się, co widać w gronie, a dołączy jednym stuknięciem. Nowy link unieważnia ten.
invitation-full = 👥 Twoje grono jest pełne: jest was pięcioro. Możesz zacząć następne.
invited =
    { $others ->
         [0] 👥 <b>{ $name } zaprasza cię do swojego grona.</b>
         [1] 👥 <b>{ $name } zaprasza cię do swojego grona.</b> Jest w nim jeszcze jedna osoba.
         [few] 👥 <b>{ $name } zaprasza cię do swojego grona.</b> Są w nim jeszcze { $others } osoby.
         [many] 👥 <b>{ $name } zaprasza cię do swojego grona.</b> Jest w nim jeszcze { $others } osób.
         [one] 👥 <b>{ $name } zaprasza cię do swojego grona.</b> Jest w nim jeszcze { $others } osoba.
        *[other] 👥 <b>{ $name } zaprasza cię do swojego grona.</b> Jest w nim jeszcze { $others } osoby.
    }
invited-means = Widać w nim imiona i to, kto był dziś w ruchu, i można do siebie pomachać. Nic więcej nie widać: ani liczb, ani serii, ani bólu, ani tego, co piszesz.
invited-waits = 👥 <b>{ $name }</b> zaprasza cię do swojego grona; zaraz pokażę, co to znaczy.
invited-joined = 🤝 <b>Idziecie teraz razem.</b>
invited-declined = Dobrze, wszystko zostaje, jak było, i nikt się o tym nie dowie.
invited-gone = 👥 To zaproszenie już nie jest ważne albo link jest ucięty. Poproś o nowe.
invited-own = 👥 To twój własny link. Wyślij go komuś, z kim chcesz iść razem.
invited-already = 👥 Jesteś już w tym gronie.
invited-full = 👥 To grono jest już pełne: jest w nim pięć osób. Własne zaczniesz przez /buddies.
wave =
    { $count ->
         [1] 👋 { $names } macha do ciebie.
         [few] 👋 { $names } machają do ciebie.
         [many] 👋 { $names } machają do ciebie.
         [one] 👋 { $names } macha do ciebie.
        *[other] 👋 { $names } machają do ciebie.
    }
privacy-buddies = 👥 <b>Jeśli masz swoje grono</b>, przechowuję też, w jakich gronach jesteś, imię, pod którym widzą cię inni, twój link i przez dwa dni to, kto machał. Inni widzą twoje imię, to, czy dziś był u ciebie ruch, i machanie, nic więcej, dopóki nie odejdziesz.
notice-waved = 👋 Pomachane
notice-waved-already = Dziś już pomachane ✓
button-buddies = 👥 Moje grono
button-wave = 👋 Pomachaj: { $name }
button-wave-back = 👋 Odmachaj
button-wave-back-to = 👋 Odmachaj: { $name }
button-wave-what = Co to jest?
button-circle = ⭕ Razem: { $names }
button-circle-alone = ⭕ Grono, które na kogoś czeka
button-circle-new = ➕ Następne grono
button-invite = ✉️ Zaproś kogoś
button-invite-anew = 🔄 Nowy link
button-join = 🤝 Dołączam
button-join-not = Nie, dziękuję
button-leave = 🚪 Odejdź z tego grona
button-leave-yes = Tak, odchodzę
button-leave-no = Nie, zostaję
button-buddies-back = ↩️ Wstecz
