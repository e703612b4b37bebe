# /report: strona dla lekarza lub fizjoterapeuty. Na samej stronie jest zwykły tekst; HTML Telegrama wolno tylko w podpisach.

report-caption-four-weeks = 📄 <b>Ostatnie cztery tygodnie na jednej stronie</b>
report-caption-twelve-weeks = 📄 <b>Ostatnie dwanaście tygodni na jednej stronie</b>
report-caption-year = 📄 <b>Ostatnie dwanaście miesięcy na jednej stronie</b>
report-caption = Do pokazania lekarzowi lub fizjoterapeucie albo dla ciebie. Nie mam kopii: strona zostaje w tym czacie, dopóki jej nie usuniesz. Twojego imienia na niej nie ma; jest linia, na której można je wpisać.
report-sessions-caption = 🧾 To samo jako tabela, wiersz na każdą sesję.
report-pains-caption = 🧾 Jak plecy, wiersz na każdy dzień, o którym mówisz.
button-report-four-weeks = 4 tygodnie
    .aliases = cztery tygodnie, miesiąc, za miesiąc
button-report-twelve-weeks = 12 tygodni
    .aliases = dwanaście tygodni, trzy miesiące, 3 miesiące
button-report-year = Rok
    .aliases = rok, za rok, dwanaście miesięcy, 12 miesięcy

## Na stronie

report-title = Ruch dla pleców
report-name = Imię i nazwisko:
report-period = { $period } · { $since }
report-period-four-weeks = { $first } – { $last } · cztery tygodnie · strefa czasowa { $zone }
report-period-twelve-weeks = { $first } – { $last } · dwanaście tygodni · strefa czasowa { $zone }
report-period-year = { $first } – { $last } · dwanaście miesięcy · strefa czasowa { $zone }

report-since = z Limberem od { $date }

report-active = { $active } z { $days }
report-active-meaning =
    { $days ->
        [one] dzień z sesją
        [few] dni z sesją
       *[many] dni z sesją
    }
report-sessions-meaning =
    { $sessions ->
        [one] sesja razem
        [few] sesje razem
       *[many] sesji razem
    }
report-walked-meaning =
    { $minutes ->
        [one] minuta chodzenia tygodniowo, średnio
        [few] minuty chodzenia tygodniowo, średnio
       *[many] minut chodzenia tygodniowo, średnio
    }
report-strengthened-meaning =
    { $days ->
        [one] dzień ze wzmacnianiem
        [few] dni ze wzmacnianiem
       *[many] dni ze wzmacnianiem
    }
report-streak-meaning =
    { $days ->
        [one] dzień z rzędu, do dziś
        [few] dni z rzędu, do dziś
       *[many] dni z rzędu, do dziś
    }
report-score-meaning = siła nawyku, od 0 do 100

report-columns-four-weeks = Tydzień po tygodniu, od poniedziałku
report-columns-twelve-weeks = Tydzień po tygodniu, od poniedziałku
report-columns-year = Miesiąc po miesiącu
report-week = { $day } { $month }
report-minutes = minuty
report-sessions = sesje
report-paused = pauza
report-goal =
    { $minutes ->
        [one] { $minutes } umiarkowana minuta tygodniowo (WHO)
        [few] { $minutes } umiarkowane minuty tygodniowo (WHO)
       *[many] { $minutes } umiarkowanych minut tygodniowo (WHO)
    }
report-pain-told =
    { $days ->
        [one] odpowiedź z { $days } dnia
        [few] odpowiedzi z { $days } dni
       *[many] odpowiedzi z { $days } dni
    }
report-pain-mean = średnia

report-plan = Plan na dziś
report-plan-line = { $what }: { $when }
report-plan-every = { $days }, { $interval } w godzinach podanych niżej
report-plan-nothing = Obecnie nic nie jest zaplanowane.
report-hours = Godziny przypomnień: { $hours }
report-doses = Ćwiczenia i jak zmieniały się ich dawki
report-times = { $count }×
report-amount =
    { $hold ->
        [0] { $repetitions } ×
        [one] { $repetitions } × { $hold } s
        [few] { $repetitions } × { $hold } s
       *[many] { $repetitions } × { $hold } s
    }
report-dose-grown = { $before } → { $now }
report-dose-own = { $dose }, własny wybór
report-dose-sides = { $dose } na stronę
report-hurt = Ćwiczenia, od których bolało
report-hurt-on = { $name }: { $date }
report-hurt-resting = { $name }: { $date }; odpoczywa do { $until }
report-resting = { $name }: odpoczywa do { $until }
report-pauses = Pauzy
report-pause-day = { $first }: { $reason }
report-pause-days = { $first } – { $last }: { $reason }
report-pause-rest = odpoczynek
report-pause-sick = choroba
report-pause-holiday = urlop
report-footer = Sporządzone przez Limber, { $date }, na życzenie samej osoby. Ogólne dobre samopoczucie, według słów osoby na czacie: nic tu nie było mierzone ani badane i nie jest to diagnoza. To, co rośnie lub opada w tym samym czasie, nie musi mieć ze sobą związku. Siła nawyku: każdy dzień z sesją przesuwa ją ku 100, każdy dzień bez sesji ku 0, mniej więcej o połowę drogi w dwa tygodnie; dni wolne się nie liczą. Dzień ze wzmacnianiem to taki, w którym popracowały przynajmniej dwie duże grupy mięśni albo o którym nie powiedziano, które.
