# Co się mówi w odpowiedzi na własne słowa ludzi.

## Zaliczanie

said-count-as = <b>{ $name }</b>, { $length }: za co to zaliczyć? Zapamiętam.
said-count-as-first = <b>{ $name }</b>: za co to zaliczyć? Zapamiętam.
said-how-long = <b>{ $name }</b>: ile to trwało? Dotknij, a zaliczę.
said-count-as-button = { $activity } · { $length }
movement-cycling = Rower
movement-swimming = Pływanie
movement-running = Bieganie
movement-dancing = Taniec
movement-gardening = Praca w ogrodzie
movement-yoga = Joga
movement-pilates = Pilates
movement-gym = Siłownia
movement-tai-chi = Tai-chi
movement-ball-games = Gry z piłką
movement-cardio = Cardio
movement-climbing = Wspinaczka
moved-line =
    { $count ->
        [one] 🌿 { $name }: { $count } sesja, { $length }
        [few] 🌿 { $name }: { $count } sesje, { $length }
       *[many] 🌿 { $name }: { $count } sesji, { $length }
    }
counted-on = ✅ Zaliczone za { $date }: { $what } ({ $length }).
counted-yesterday = ✅ Zaliczone za wczoraj: { $what } ({ $length }).
counted-on-day = Tego dnia: { $tallies }.
said-later-or-done = { $length }: tyle to już trwało, czy przyjść znowu za tyle?
said-done-for-button = ✅ Zrobione · { $length }
said-later-in-button = ⏰ Za { $length }
said-comes-back = ⏰ { $name }: już odłożone. Przyjdę znowu { $when }.
said-closed-done = ✅ { $name }: to już jest zaliczone.
said-closed-skipped = 🌿 { $name }: na dziś odłożone i nic nie szkodzi.
said-closed-passed = 🌿 { $name }: to minęło, więc nic więcej nie trzeba z tym robić.
said-nothing-open = 🌿 Żadne przypomnienie na ciebie teraz nie czeka. { $next }
said-corrected = ✏️ Wiadomość jest zmieniona, więc to, co mówiła wcześniej, jest cofnięte.
said-not-done = 🌿 Nic nie szkodzi. Nic nie jest zaliczone i nic nie przepada; następne przyjdzie zgodnie z planem.

## Przypomnienia

said-which-reminder = 🗓 { $what }: kiedy mam przypominać? Dotknij albo napisz: „17:00 w dni robocze”.
said-remind-of-what =
    Mogę przypominać tylko o tym, co służy plecom: wstać, przejść się, rozciągnąć albo wzmocnić. O czym z tego?

## Pauzy

said-pause-till = ⏸ Do kiedy mam milczeć?
said-pause-till-button = Do { $until }
said-pause-from = ⏸ Milczeć od { $from }: jak długo?
said-pause-next-year = W tym roku { $date } już nie będzie. Milczeć do { $until }?
said-pause-next-year-button = Do { $until }
said-pause-for-ever = Bez końca to znaczy, że przypomnień nie będzie wcale. Wszystko, co zrobione, zostaje, a /start włączy je znowu.

## Godziny

said-which-hours = Jakie godziny od poniedziałku do piątku? Albo napisz: /hours pn-pt 9-12

## Rozmowa

said-greeting = 👋 Cześć! Miło cię widzieć. { $next }
nod = 👍
said-noted = 👌
said-no = 🌿 Dobrze, to nie. Nic się nie zmienia.
said-apology = 🌿 Nie ma za co przepraszać.
said-farewell = 👋 Trzymaj się. { $next }
said-how-are-you = 🌿 Jestem programem, więc zawsze u mnie dobrze. A jak twoje plecy? /pain to zapisze, od 0 do 10.
said-thanks = 🌿 Nie ma za co. Dobrze, że pomaga; ale robisz to ty.
said-annoyed = Przykro mi, że się narzucam. Mniej przypomnień, odpoczynek czy żadnych?
said-who =
    Jestem botem: programem, który przypomina o ruchu i liczy razem z tobą. Nikt tego nie czyta. Kto mnie prowadzi, nie jest przeze mnie lekarzem i ja też nim nie jestem. Co przechowuję, mówi /privacy.
said-bug = Dziękuję, że o tym mówisz. Coś jest nie tak? Powiedz, proszę, osobie, która prowadzi tego bota, co robisz i co się dzieje; bot tego sam nie przekaże.

## Terminy

schedule-once = raz, { $date } o { $times }
schedule-every-other-day = co drugi dzień o { $times }
schedule-every-days =
    { $days ->
        [one] co { $days } dzień o { $times }
        [few] co { $days } dni o { $times }
       *[many] co { $days } dni o { $times }
    }

## Pomoc w jednej rzeczy

said-help-done =
    Powiedz, co zrobione, własnymi słowami: „spacer 20”, „wczoraj rozciąganie 5 minut” albo /done spacer 20. /undo cofa ostatnie.
said-help-remind =
    Powiedz, kiedy: „przypomnij o spacerze o 17:00”, /remind rozciąganie 9:30 i 15:00 w dni robocze, /remind wstać co 45 min 9-17. /plan pokazuje i zmienia wszystkie.
said-help-hours =
    Twoje godziny to czas, w którym przypomnienia mogą przychodzić same: /hours pn-pt 9-12, 13-17. To, co ma stałą godzinę, przychodzi i tak.
said-help-pause =
    /pause daje ciszę na tak długo, jak powiesz: /pause 3 dni, /pause do piątku, /pause choroba. Do tego czasu milczę, seria czeka, a /resume skończy to wcześniej.
said-help-why =
    /why mówi, dlaczego ruch pomaga, a także o śnie, stresie i postawie: „dlaczego siedzenie szkodzi na plecy”. Mówi też, kiedy szukać pomocy.
said-help-pain =
    /pain zapisuje, jak plecy, od 0 do 10: /pain 3. Stoi to obok tego, co zrobione, w /report.
said-help-zone =
    /timezone mówi mi, gdzie jest twój zegar: /timezone Lublin albo godzina, którą pokazuje. Przypomnienia przeniosą się razem z tobą.
