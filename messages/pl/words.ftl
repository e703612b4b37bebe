# Słowa języka polskiego, którymi ludzie mówią, co zrobili, czego chcą i co czują. Zapis jest opisany na początku
# messages/en/words.ftl. Inne nazwy aktywności, ćwiczeń, przyczyn i tematów są w exercises.ftl i why.ftl.

## Liczby

typed-number-0 = zero, zera
typed-number-1 = jeden, jedna, jedną, jedno, jednego, jednej, pierwszy, pierwszego, pierwsza, pierwszej
typed-number-2 = dwa, dwie, dwóch, dwu, parę, para, drugi, drugiego, druga, drugą, drugiej
typed-number-3 = trzy, trzech, trójka, trzeci, trzeciego, trzecia, trzecią, trzeciej
typed-number-4 = cztery, czterech, czwarty, czwartego, czwarta, czwartą, czwartej
typed-number-5 = pięć, pięciu, piąty, piątego, piąta, piątą, piątej
typed-number-6 = sześć, sześciu, szósty, szóstego, szósta, szóstą, szóstej
typed-number-7 = siedem, siedmiu, siódmy, siódmego, siódma, siódmą, siódmej
typed-number-8 = osiem, ośmiu, ósmy, ósmego, ósma, ósmą, ósmej
typed-number-9 = dziewięć, dziewięciu, dziewiąty, dziewiątego, dziewiąta, dziewiątą, dziewiątej
typed-number-10 = dziesięć, dziesięciu, dziesiąty, dziesiątego, dziesiąta, dziesiątą, dziesiątej
typed-number-11 = jedenaście, jedenastu, jedenasty, jedenastego, jedenasta, jedenastą, jedenastej
typed-number-12 = dwanaście, dwunastu, dwunasty, dwunastego, dwunasta, dwunastą, dwunastej, tuzin
typed-number-13 = trzynaście, trzynastego, trzynasta, trzynastej
typed-number-14 = czternaście, czternastego, czternasta, czternastej
typed-number-15 = piętnaście, piętnastu, piętnastego, piętnasta, piętnastej
typed-number-16 = szesnaście, szesnastego, szesnasta, szesnastej
typed-number-17 = siedemnaście, siedemnastego, siedemnasta, siedemnastej
typed-number-18 = osiemnaście, osiemnastego, osiemnasta, osiemnastej
typed-number-19 = dziewiętnaście, dziewiętnastego, dziewiętnasta, dziewiętnastej
typed-number-20 = dwadzieścia, dwudziestu, dwudziestego, dwudziesta, dwudziestej
typed-number-21 = dwadzieścia jeden, dwudziestego pierwszego, dwudziesta pierwsza, dwudziestej pierwszej
typed-number-22 = dwadzieścia dwa, dwadzieścia dwie, dwudziestego drugiego, dwudziestej drugiej
typed-number-23 = dwadzieścia trzy, dwudziestego trzeciego, dwudziestej trzeciej
typed-number-24 = dwadzieścia cztery, dwudziestego czwartego
typed-number-25 = dwadzieścia pięć, dwudziestu pięciu, dwudziestego piątego
typed-number-26 = dwadzieścia sześć, dwudziestego szóstego
typed-number-27 = dwadzieścia siedem, dwudziestego siódmego
typed-number-28 = dwadzieścia osiem, dwudziestego ósmego
typed-number-29 = dwadzieścia dziewięć, dwudziestego dziewiątego
typed-number-30 = trzydzieści, trzydziestu, trzydziestego
typed-number-31 = trzydzieści jeden, trzydziestego pierwszego
typed-number-35 = trzydzieści pięć
typed-number-40 = czterdzieści, czterdziestu
typed-number-45 = czterdzieści pięć, czterdziestu pięciu
typed-number-50 = pięćdziesiąt, pięćdziesięciu
typed-number-55 = pięćdziesiąt pięć
typed-number-60 = sześćdziesiąt, sześćdziesięciu
typed-number-70 = siedemdziesiąt
typed-number-80 = osiemdziesiąt
typed-number-90 = dziewięćdziesiąt
typed-number-100 = sto, stu, setka, setkę
typed-number-half = pół, połowa, połowę, ½
typed-number-quarter = ćwierć, ¼
typed-number-three-quarters = trzy czwarte, ¾
typed-number-one-and-half = półtorej, półtora
typed-number-and-half = <number> i pół, <number> ½
typed-ordinal = <number> go|ego|ty|ta|tej
typed-level-of-ten = <number> na dziesięć|10, <number> w skali do dziesięciu|10, <number> z dziesięciu|10, <number> punkty|punktów na dziesięć|10

## Długość

typed-unit-second = s, sek, sekunda, sekundę, sekundy, sekund, sekundkę
typed-unit-minute = m, min, minuta, minutę, minuty, minut, minucie, minutka, minutkę, minutki, minutek
typed-unit-hour = h, g, godz, godzina, godzinę, godziny, godzin, godzinie, godzinka, godzinkę, godzinki
typed-unit-day = d, dzień, dnia, dni, dzionek, doba, dobę, doby, dób
typed-unit-week = tyg, tydzień, tygodnia, tygodnie, tygodni, tygodniu
typed-unit-month = mies, miesiąc, miesiąca, miesiące, miesięcy
typed-unit-year = rok, roku, lata, lat, roczek
typed-unit-distance = km, kilometr, kilometra, kilometry, kilometrów, metr, metry, metrów, krok, kroki, kroków
typed-unit-times = raz, razy, powtórzenie, powtórzenia, powtórzeń, seria, serie, serii, runda, rundy, rund, okrążenia, x
typed-length-15m = kwadrans, kwadransa, kwadransik, ćwierć godziny
typed-length-45m = trzy kwadranse, trzy kwadransy
typed-length-30m = pół godziny, pół godzinki, półgodziny, pol godziny, pół godz
typed-length-60m = godzinę, godzinkę, godzina, najbliższą godzinę, następną godzinę
typed-length-1d = dzień, dobę, cały dzień
typed-length-1w = tydzień, tygodnia
typed-length-half = pół <unit>, połowę <unit>
typed-length-one = jeden <unit>, jedną <unit>, jeszcze <unit>, cały|całą|całe <unit>
typed-length-and-half = <length> i pół
typed-length-and-quarter = <length> i kwadrans
typed-times-1 = raz, jeden raz, jednorazowo
typed-times-2 = dwa razy, dwukrotnie, parę razy
typed-times-3 = trzy razy, trzykrotnie

## Godziny dnia

typed-clock-hour = o <hour>, o godzinie <hour>, o godz <hour>, około <hour>, koło <hour>, na <hour>, równo o <hour>, punkt <hour>, godzina <hour>, godz <hour>, tak o <hour>
typed-clock-hour-minute = o <hour> <minute>, o godzinie <hour> <minute>, o <hour> godz <minute>
typed-clock-hour-24 = o <hour> h|godz
typed-clock-plain = <clock> h, <clock> godz, godz <clock>, godzina <clock>, godzinie <clock>
typed-clock-half-past = (o) pół po <hour>
typed-clock-half-to = (o) wpół do <hour>, (o) w pół do <hour>, (o) pół do <hour>
typed-clock-quarter-past = (o) kwadrans po <hour>
typed-clock-quarter-to = (o) za kwadrans <hour>, (o) kwadrans przed <hour>
typed-clock-minutes-past = <minute> (minut|minuty|minutę|min) po <hour>
typed-clock-minutes-to = za <minute> (minut|minuty|minutę|min) <hour>, <minute> (minut|minuty|minutę|min) przed <hour>
typed-clock-am = <clock> rano, <clock> nad ranem, <clock> w nocy, <clock> am
typed-clock-pm = <clock> po południu, <clock> wieczorem, <clock> popołudniu, <clock> pm
typed-clock-12-00 = południe, w południe, do południa, samo południe
typed-clock-24-00 = północ, o północy, do północy
typed-clock-range =
    od <clock> do <clock>, od godziny <clock> do (godziny) <clock>, między <clock> a|i <clock>, pomiędzy <clock> a|i <clock>, <clock> do <clock>, (nie) przed <clock> i|ani|ni|lub|albo po <clock>, nie wcześniej niż <clock> i nie później niż <clock>
typed-part-morning = rano, z rana, ranek, co rano, rankiem, każdego ranka, poranki, porankami, poranek, przy śniadaniu, skoro świt
typed-part-noon = obiad, w porze obiadu, przerwa obiadowa, w przerwie obiadowej, przerwie obiadowej, przerwa na lunch, w porze lunchu, w przerwie na lunch, na obiad, przy obiedzie, lunch
typed-part-afternoon = po południu, popołudniu, popołudnie, popołudniami, każdego popołudnia, w drugiej połowie dnia
typed-part-evening = wieczorem, wieczór, co wieczór, wieczorami, każdego wieczoru, wieczorkiem, pod wieczór, przy kolacji
typed-part-night = nocą, w nocy, noc, nocami, każdej nocy, na noc
typed-today-morning = dziś rano, dzisiaj rano, dziś z rana, dzisiaj z rana
typed-today-noon = dziś w południe, dzisiaj w południe, dziś w porze obiadu
typed-today-afternoon = dziś po południu, dzisiaj po południu
typed-today-evening = dziś wieczorem, dzisiaj wieczorem, dziś wieczór
typed-today-night = dziś w nocy, dzisiaj w nocy, dzisiejszej nocy
typed-cue-after-lunch = po obiedzie, po lunchu, po przerwie obiadowej, jak zjem obiad, gdy zjem obiad, kiedy zjem obiad
typed-cue-before-lunch = przed obiadem, przed lunchem
typed-cue-after-breakfast = po śniadaniu, jak zjem śniadanie, gdy zjem śniadanie, kiedy zjem śniadanie
typed-cue-coffee = po kawie, przy kawie, do kawy, z kawą, po mojej kawie, po porannej kawie, jak wypiję kawę, gdy wypiję kawę, kiedy wypiję kawę
typed-cue-laptop = jak zamknę laptopa, gdy zamknę laptopa, kiedy zamknę laptopa, jak zamknę laptop, gdy zamknę laptop, zanim zamknę laptopa, po zamknięciu laptopa, zamknięcie laptopa, jak wyłączę komputer, gdy wyłączę komputer, kiedy wyłączę komputer, zanim wyłączę komputer
typed-cue-home = jak wrócę do domu, gdy wrócę do domu, kiedy wrócę do domu, po powrocie do domu, powrót do domu, jak przyjdę do domu, gdy przyjdę do domu, jak będę w domu, po przyjściu do domu
typed-cue-before-bed = przed snem, przed pójściem spać, przed spaniem, zanim pójdę spać, zanim się położę, jak się kładę
typed-cue-after-work = po pracy, jak skończę pracę, gdy skończę pracę, kiedy skończę pracę, po zmianie, po biurze
typed-cue-before-work = przed pracą, zanim zacznę pracę
typed-cue-before-dinner = przed kolacją
typed-cue-after-meals = po jedzeniu, po każdym jedzeniu, po każdym posiłku, po posiłku, po posiłkach
typed-cue-after-dinner = po kolacji, jak zjem kolację, gdy zjem kolację, kiedy zjem kolację
typed-cue-wake-up = jak wstanę, gdy wstanę, kiedy wstanę, jak się obudzę, gdy się obudzę, kiedy się obudzę, po przebudzeniu, po wstaniu, po wstaniu z łóżka, wstanie z łóżka, zaraz po wstaniu

## Dni

typed-weekday-1 = pn, pon, poniedziałek, poniedziałku, poniedziałki, poniedziałkami, w poniedziałek, w poniedziałki, w pn, w pon, co poniedziałek, każdy poniedziałek, w każdy poniedziałek
typed-weekday-2 = wt, wto, wtorek, wtorku, wtorki, wtorkami, we wtorek, w wtorek, we wtorki, w wt, we wt, co wtorek, każdy wtorek, w każdy wtorek
typed-weekday-3 = śr, środa, środę, środy, środzie, środami, w środę, w środy, w śr, co środę, każda środa, każdą środę, w każdą środę
typed-weekday-4 = czw, cz, czwartek, czwartku, czwartki, czwartkami, w czwartek, w czwartki, w czw, co czwartek, każdy czwartek, w każdy czwartek
typed-weekday-5 = pt, piątek, piątku, piątki, piątkami, w piątek, w piątki, w pt, co piątek, każdy piątek, w każdy piątek
typed-weekday-6 = so, sob, sb, sobota, sobotę, soboty, sobocie, sobotami, w sobotę, w soboty, w sob, co sobotę, każdą sobotę, w każdą sobotę
typed-weekday-7 = nd, ndz, niedz, niedziela, niedzielę, niedziele, niedzieli, niedzielami, w niedzielę, w niedziele, w nd, co niedzielę, każdą niedzielę, w każdą niedzielę
typed-days-daily = codziennie, każdego dnia, co dzień, co dnia, wszystkie dni, dzień w dzień, dzień dnia, cały tydzień, przez cały tydzień, siedem dni w tygodniu, 7 dni w tygodniu, codzienne
typed-days-weekdays = dni robocze, w dni robocze, dzień roboczy, w dniach roboczych, dni powszednie, w dni powszednie, w tygodniu, w ciągu tygodnia, w dni pracujące, dni pracujące, pn pt, każdy dzień roboczy, w każdy dzień roboczy
typed-days-weekend = weekend, weekendy, weekendu, weekendami, w weekend, w weekendy, na weekend, co weekend, łikend, sob nd
typed-days-range = od <days> do <days>, <days> do <days>, od <days> po <days>, między <days> a <days>
typed-days-except = oprócz <days>, poza <days>, prócz <days>, z wyjątkiem <days>, nie w|we <days>, nie <days>, bez <days>, wyjąwszy <days>, ale nie w|we <days>, tylko nie w|we <days>
typed-days-off =
    nie pracuję w|we <days>, nie pracuję <days>, w|we <days> nie pracuję, <days> nie pracuję, <days> wolny|wolne|wolna|wolnego|nieczynne|odpoczynek|odpoczywam|nic|żadne, <days> bez przypomnień, nigdy w|we <days>, nic w|we <days>, wolne w|we <days>, wolny|wolna|wolne <days>
typed-month-1 = sty, styczeń, stycznia, styczniu
typed-month-2 = lut, luty, lutego, lutym
typed-month-3 = mar, marzec, marca, marcu
typed-month-4 = kwi, kwiecień, kwietnia, kwietniu
typed-month-5 = maj, maja, maju
typed-month-6 = cze, czerwiec, czerwca, czerwcu
typed-month-7 = lip, lipiec, lipca, lipcu
typed-month-8 = sie, sierpień, sierpnia, sierpniu
typed-month-9 = wrz, wrzesień, września, wrześniu
typed-month-10 = paź, październik, października, październiku
typed-month-11 = lis, listopad, listopada, listopadzie
typed-month-12 = gru, grudzień, grudnia, grudniu
typed-date = <day> <month>, <day> go <month>, <day> ego <month>, <day> <month> <year>, <day> <month> <year> roku|r
typed-date-range = od <day> do <day> <month>, <day> do <day> <month>, od <day> <month> do <day> <month>, <day> <month> do <day> <month>, między <day> a <day> <month>
typed-date-day = <day> go, <day> ego, dnia <day>
typed-day-today = dziś, dzisiaj, dzis, dzisiejszy dzień, na dziś, na dzisiaj, za dziś, dzisiejszy
typed-day-tomorrow = jutro, jutra, na jutro, jutrzejszy
typed-day-after-tomorrow = pojutrze, pojutrza, po jutrze
typed-day-yesterday = wczoraj, wczorajszy, za wczoraj, wczoraj wieczorem, wczoraj rano
typed-day-before-yesterday = przedwczoraj, za przedwczoraj
typed-day-coming = przyszły|przyszłą|przyszłego|przyszłej <days>, następny|następną|następnego|następnej <days>, najbliższy|najbliższą|najbliższego|najbliższej <days>, w przyszły|przyszłą <days>, w następny|następną <days>, w najbliższy|najbliższą <days>, ten|tę|tą|tego|tej <days>, w ten|tę|tą <days>
typed-week-this = ten tydzień, tego tygodnia, w tym tygodniu, do końca tygodnia, końca tygodnia, koniec tygodnia, reszta tygodnia, resztę tygodnia
typed-week-next = przyszły tydzień, przyszłego tygodnia, w przyszłym tygodniu, następny tydzień, w następnym tygodniu

## Jak często

typed-every = co <length>, każde <length>, raz na <length>, raz w <length>, co każde <length>, w odstępach <length>, co jakieś <length>
typed-every-stand =
    nie pozwól mi siedzieć dłużej niż <length>, nie daj mi siedzieć dłużej niż <length>, żebym nie siedział dłużej niż <length>, żebym nie siedziała dłużej niż <length>, nie mogę siedzieć dłużej niż <length>, nie powinienem siedzieć dłużej niż <length>, nie powinnam siedzieć dłużej niż <length>
typed-interval-60m = co godzinę, co godzina, raz na godzinę, o każdej pełnej godzinie, o pełnych godzinach, co pełną godzinę
typed-interval-30m = co pół godziny, raz na pół godziny, dwa razy na godzinę
typed-interval-90m = co półtorej godziny, raz na półtorej godziny
typed-interval-2h = co drugą godzinę, co dwie godziny, raz na dwie godziny
typed-interval-2d = co drugi dzień, co dwa dni, raz na dwa dni
typed-interval-3d = co trzeci dzień, co trzy dni, raz na trzy dni
typed-often-1-week = raz w tygodniu, raz na tydzień, co tydzień, jeden raz w tygodniu, tygodniowo
typed-often-2-week = dwa razy w tygodniu, dwa razy na tydzień, dwa razy tygodniowo
typed-often-3-week = trzy razy w tygodniu, trzy razy na tydzień, trzy razy tygodniowo
typed-often-1-day = raz dziennie, raz na dzień, jeden raz dziennie, raz na dobę
typed-often-2-day = dwa razy dziennie, dwa razy na dzień
typed-often-3-day = trzy razy dziennie, trzy razy na dzień
typed-times-each-day = <number> razy|raz dziennie, <number> razy|raz na dzień, <number> razy|raz w ciągu dnia
typed-times-each-week = <number> razy|raz w tygodniu, <number> razy|raz tygodniowo, <number> dni|dzień w tygodniu, <number> razy|raz na tydzień
typed-in = za <length>, za jakieś <length>, jeszcze <length>, daj mi (jeszcze) <length>, daj <length>, poczekaj <length>
typed-ago = <length> temu

## Małe słowa

typed-until = do, aż do, dopóki nie, póki nie
typed-from = od, począwszy od, poczynając od, w zeszłym tygodniu, w zeszłym miesiącu, w zeszłym roku, niedawno, ostatnio
typed-and = i, oraz, a także, potem, a potem, i potem, też, także, plus, no i, a jeszcze
typed-but = ale, lecz, jednak, za to, choć, oprócz
typed-only = tylko, jedynie, wyłącznie, przypominaj tylko, tylko między, tylko od
typed-any-time = zawsze, o każdej porze, o dowolnej porze, kiedykolwiek, całą dobę, przez całą dobę
typed-not = nie, bez, ani, żadnego, żadnych, nigdy, zapomniałem, zapomniałam, nie zdążyłem, nie zdążyłam, nie udało się, nie udało mi się, nie dałem rady, nie dałam rady, opuściłem, opuściłam, nie chcę, nie będę, nie mogę
typed-wish = chcę, chce, chciałbym, chciałabym, chcialbym, chcialabym, muszę, powinienem, powinnam, czy mogę, mogę, czy powinienem, czy powinnam, zamierzam, planuję, będę, trzeba, potrzebuję, warto, pójdę, zrobię, kiedy mam, czy muszę
typed-courtesy = proszę, prosze, dzięki, dziękuję, teraz, mi, mój, moja, moje
typed-filler =
    ja, mi, mnie, mną, mój, moja, moje, moją, moich, mojego, mojej, nasz, o, w, we, na, z, ze, za, u, dla, od, się, sobie, siebie, jest, są, to, ten, ta, te, tę, tą, tego, tej, tym, ty, cię, ci, wy, już, proszę, prosze, byłem, byłam, był, była, było, jestem, około, koło, jakieś, jakoś, jakiś, gdzieś, mniej więcej, ok, dobra, dobrze, też, także, jeszcze, no, a, ach, och, oj, ej, hej, słuchaj, wyjeżdżam, jadę, robiłem, robiłam, robię, zrobić, robić, porobiłem, porobiłam, ćwiczę, poświęciłem, poświęciłam, spędziłem, spędziłam, poszedłem, poszłam, wyszedłem, wyszłam, właśnie, przed chwilą, trochę, troszkę, odrobinę, chyba, może, raczej, po prostu, tak, tak jakby, w sumie, łącznie, razem, całe, prawie, znowu, znów, ponownie, teraz, czas, w czasie, podczas, na każdą stronę, na stronę, na każdą nogę, z każdej strony, na dworze, na polu, na świeżym powietrzu, na zewnątrz, wokół domu, z psem, psa, z kolegą, z koleżanką, ze znajomymi, z żoną, z mężem, z dziećmi, sam, sama, w domu, do domu, w pracy, do pracy, z pracy, w biurze, w parku, w lesie, w siłowni, już nie, fajny, fajnie, dobry, ładny, miły, szybko, szybki, powoli, długo, długi, lekki, duży, porządnie, ćwiczenie, sesja, trening, czy możesz, możesz, mógłbyś, mogłabyś, możecie, niech, pod rząd, z rzędu, lub, albo, czy, lub coś, i tak dalej, poziom, żeby, aby, że, jak zwykle, przy, przez, każdy, każda

## Co zrobione

typed-done =
    zrobione, gotowe, gotowy, gotowa, zrobiłem, zrobiłam, zrobilem, zrobilam, zrobiona, zrobiony, już zrobione, już zrobiłem, już zrobiłam, wszystko zrobione, skończone, skończyłem, skończyłam, ukończone, ukończyłem, ukończyłam, wykonane, wykonałem, wykonałam, zalicz, zaliczone, zaliczyć, policz, dolicz, zapisz, odhacz, odhaczone, odhaczyłem, odhaczyłam, zaznacz, ✅, ✔, ☑, 👍, 👌, 💪, udało się, udało mi się, dałem radę, dałam radę, zapomniałem zaznaczyć, zapomniałam zaznaczyć, zapomniałem zapisać, zapomniałam zapisać, zapomniałem odhaczyć, zapomniałam odhaczyć, zapomniałem powiedzieć, zapomniałam powiedzieć, zapomniałem kliknąć, zapomniałam kliknąć, done
typed-not-done = nic nie zrobiłem, nic nie zrobiłam, nic nie zrobilem, nic nie zrobilam, nic nie robiłem, nic nie robiłam, nie zrobiłem, nie zrobiłam, nie zrobilem, nie zrobilam, jeszcze nie, nie zdążyłem, nie zdążyłam, nie udało się, nie udało mi się, nie dałem rady, nie dałam rady, zapomniałem, zapomniałam, zapomnialem, zapomnialam, dziś nic, dzisiaj nic, nic dzisiaj, nie ruszałem się, nie ruszałam się, nie ruszyłem się, nie ruszyłam się, leniłem się, leniłam się, leniuchowałem, leniuchowałam, nie było czasu, nie miałem czasu, nie miałam czasu, nie miałem kiedy, nie miałam kiedy
typed-anything = nic, cokolwiek, coś, czegokolwiek, ćwiczenia, ćwiczeń, tego, to, ich, je
typed-all = wszystko, wszystkie, wszystkie ćwiczenia, cały zestaw, cały plan, całość, komplet, całą gimnastykę
typed-did-walk = spacerowałem, spacerowałam, spacerowalem, spacerowalam, pospacerowałem, pospacerowałam, byłem na spacerze, byłam na spacerze, bylem na spacerze, bylam na spacerze, chodziłem, chodziłam, pochodziłem, pochodziłam, poszedłem na spacer, poszłam na spacer, wyszedłem na spacer, wyszłam na spacer, szedłem, szłam, przeszedłem, przeszłam, przeszedłem się, przeszłam się, przespacerowałem się, przespacerowałam się, wyprowadziłem psa, wyprowadziłam psa, byłem z psem, byłam z psem, spacer zrobiony, maszerowałem, maszerowałam, byłem na wycieczce, byłam na wycieczce, wędrowałem, wędrowałam
typed-did-stand = wstałem, wstałam, wstalem, wstalam, stałem, stałam, postałem, postałam, podniosłem się, podniosłam się, zrobiłem przerwę, zrobiłam przerwę, przerwę zrobiłem, przerwę zrobiłam, już stoję, stoję, wstaję, już wstałem, już wstałam, rozprostowałem kości, rozprostowałam kości, rozprostowałem nogi, rozprostowałam nogi
typed-did-stretch = rozciągałem się, rozciągałam się, rozciągnąłem się, rozciągnęłam się, porozciągałem się, porozciągałam się, rozciągałem, rozciągałam, rozciągnąłem, rozciągnęłam, zrobiłem rozciąganie, zrobiłam rozciąganie, rozciąganie zrobiłem, rozciąganie zrobiłam
typed-did-strengthen = ćwiczyłem, ćwiczyłam, cwiczylem, cwiczylam, poćwiczyłem, poćwiczyłam, wzmacniałem, wzmacniałam, wzmocniłem, wzmocniłam, trenowałem, trenowałam, potrenowałem, potrenowałam, zrobiłem brzuszki, zrobiłam brzuszki, robiłem brzuszki, robiłam brzuszki
typed-did-hamstring = rozciągnąłem tył uda, rozciągnęłam tył uda, rozciągałem tył uda, rozciągałam tył uda, rozciągnąłem uda, rozciągnęłam uda, rozciągałem uda, rozciągałam uda
typed-did-hip-flexor = rozciągnąłem zginacze biodra, rozciągnęłam zginacze biodra, rozciągnąłem biodra, rozciągnęłam biodra, rozciągałem biodra, rozciągałam biodra
typed-did-pelvic-tilt = pochylałem miednicę, pochylałam miednicę
typed-did-draw-in = wciągałem brzuch, wciągałam brzuch, wciągnąłem brzuch, wciągnęłam brzuch
typed-counted-walk = spacer, spacery, spacerów
typed-counted-walk-short = krótki spacer, krótkie spacery, krótkich spacerów
typed-counted-stretch = rozciąganie, rozciągania, rozciągań
typed-counted-strengthen = trening siłowy, treningi siłowe, treningów siłowych, treningi, treningów
typed-counted-stand = przerwa, przerwy, przerw, przerwę, wstawanie, wstawania, wstawań, wstań
typed-counted-hamstring = rozciągania uda, rozciągań uda
typed-counted-hip-flexor = wykroki, wykroków, wykrok
typed-counted-pelvic-tilt = pochylenia miednicy, pochyleń miednicy, tyłopochyleń, brzuszki, brzuszków
typed-counted-draw-in = wciągnięć brzucha, wciągnięcia brzucha
typed-counted-back-bend = skłony w tył, skłonów w tył, skłonów do tyłu, przeprostów
typed-counted-twist = skręty, skrętów, skręty tułowia, skrętów tułowia
typed-counted-knee-rolls = kolan na boki
typed-counted-chest = otwarcia klatki, otwarć klatki
typed-counted-thigh-front = rozciągania przodu uda
typed-counted-knee-to-chest = przyciągnięć kolana, przyciągnięcia kolana
typed-counted-neck-turn = skrętów głowy, skręty głowy, obrotów głowy
typed-counted-cat = koci grzbiet, kocie grzbiety, kocich grzbietów, kotów, koty
typed-counted-side-bend = skłony w bok, skłonów w bok, skłonów bocznych
typed-counted-heels = siadów na piętach, siady na piętach
typed-counted-sit-to-stand = wstawań z krzesła, wstania z krzesła, wstań z krzesła
typed-counted-bridge = mostki, mostków, mostek
typed-counted-heel-raise = wspięcia na palce, wspięć na palce, wspięć
typed-counted-tilt-kneeling = pochyleń w klęku, pochylenia w klęku
typed-counted-hip-march = marszów na siedząco, uniesień kolana, uniesienia kolana
typed-counted-bird-dog = ptaków psów, uniesień nogi, uniesienia nogi
typed-counted-mini-squat = przysiady, przysiadów, przysiad, półprzysiadów, małych przysiadów
typed-counted-side-plank = deski, desek, planków, desek bokiem
typed-counted-one-leg-stand = stań na jednej nodze, stania na jednej nodze
typed-subject-walk = spacer, spacerze, spaceru, spacery, iść na spacer, pójść na spacer, wyjść na spacer, pospacerować, spacerować, przejść się, chodzić, chodzenie, chodzeniu, wyprowadzić psa, wyjść z psem
typed-subject-stand = wstać, wstawać, wstawanie, wstawaniu, wstań, podnieść się, wstać od biurka, wstawać od biurka, wstać zza biurka, wstać z krzesła na chwilę, przerwa, przerwę, przerwie, przerwa w siedzeniu, przerwie w siedzeniu, zrobić przerwę, robić przerwę, robić przerwy, rozprostować kości, rozprostować nogi, oderwać się od krzesła
typed-subject-stretch = rozciąganie, rozciąganiu, rozciągać się, rozciągnąć się, porozciągać się, rozciągnąć, rozciągać, ćwiczenia rozciągające
typed-subject-strengthen = wzmacnianie, wzmacnianiu, wzmacniać, wzmocnić, wzmocnić plecy, wzmacniać plecy, trening siłowy, treningu siłowym, ćwiczenia siłowe, ćwiczenia na plecy, ćwiczenia pleców, poćwiczyć, ćwiczyć, potrenować, trenować, trening core
typed-subject-hamstring = tył uda, tyle uda, rozciągnąć tył uda
typed-subject-hip-flexor = zginacze biodra, zginaczach biodra, rozciągnąć zginacze biodra, rozciągnąć biodra
typed-subject-draw-in = wciąganie brzucha, wciąganiu brzucha, wciągnąć brzuch
typed-subject-pelvic-tilt = pochylenie miednicy, pochyleniu miednicy, mięśnie brzucha, ćwiczyć brzuch, brzuszki

## Inny ruch. „.like” mówi, do czego jest najbardziej podobny.

typed-movement-cycling = rower, rowerze, rowerem, roweru, rowerek, przejażdżka rowerowa, wycieczka rowerowa, rower stacjonarny, spinning, hulajnoga, na rowerze
    .like = walk
typed-moved-cycling = jeździłem na rowerze, jeździłam na rowerze, jechałem rowerem, jechałam rowerem, jechałem na rowerze, jechałam na rowerze, pojeździłem na rowerze, pojeździłam na rowerze, byłem na rowerze, byłam na rowerze, pedałowałem, pedałowałam
typed-movement-swimming = pływanie, pływaniu, basen, basenie, pływać, popływać, aqua aerobik, aerobik w wodzie
    .like = walk
typed-moved-swimming = pływałem, pływałam, plywalem, plywalam, popływałem, popływałam, przepłynąłem, przepłynęłam, byłem na basenie, byłam na basenie
typed-movement-running = bieganie, bieganiu, bieg, biegać, pobiegać, jogging, trucht, bieżnia, bieżni
    .like = walk
typed-moved-running = biegałem, biegałam, biegalem, biegalam, biegłem, biegłam, pobiegałem, pobiegałam, przebiegłem, przebiegłam, truchtałem, truchtałam, byłem pobiegać, byłam pobiegać
typed-movement-dancing = taniec, tańce, tańczyć, potańczyć, zumba, zumbę, zumbie
    .like = walk
typed-moved-dancing = tańczyłem, tańczyłam, tanczylem, tanczylam, potańczyłem, potańczyłam, byłem na tańcach, byłam na tańcach
typed-movement-gardening = ogród, ogrodzie, praca w ogrodzie, pracy w ogrodzie, prace w ogrodzie, ogrodnictwo, działka, działce, grabienie, kopanie, koszenie trawy, kosić trawę
    .like = walk
typed-moved-gardening = pracowałem w ogrodzie, pracowałam w ogrodzie, pracowałem na działce, pracowałam na działce, robiłem w ogrodzie, robiłam w ogrodzie, kosiłem trawę, kosiłam trawę, kopałem, kopałam, grabiłem, grabiłam, pieliłem, pieliłam
typed-movement-yoga = joga, jogę, jogi, jodze, jogą
    .like = stretch, strengthen
typed-moved-yoga = ćwiczyłem jogę, ćwiczyłam jogę, robiłem jogę, robiłam jogę, zrobiłem jogę, zrobiłam jogę, byłem na jodze, byłam na jodze
typed-movement-pilates = pilates, pilatesu, pilatesie
    .like = strengthen, stretch
typed-moved-pilates = ćwiczyłem pilates, ćwiczyłam pilates, robiłem pilates, robiłam pilates, byłem na pilatesie, byłam na pilatesie
typed-movement-gym = siłownia, siłowni, siłownię, siłka, siłkę, siłce, fitness, hantle, ciężary, sztanga, crossfit, pompki, pompek, wioślarz, wiosłowanie
    .like = strengthen
typed-moved-gym = byłem na siłowni, byłam na siłowni, byłem na siłce, byłam na siłce, robiłem pompki, robiłam pompki, zrobiłem pompki, zrobiłam pompki, podnosiłem ciężary, podnosiłam ciężary, dźwigałem ciężary, dźwigałam ciężary, wiosłowałem, wiosłowałam
typed-movement-tai-chi = tai chi, taichi, qigong, czi kung, qi gong
    .like = stretch, walk
typed-movement-ball-games = piłka nożna, piłkę nożną, piłka, piłkę, nogę w piłkę, tenis, tenisa, siatkówka, siatkówkę, koszykówka, koszykówkę, kosz w piłkę, badminton, badmintona, ping pong, ping ponga, tenis stołowy, padel, golf, squash
    .like = walk
typed-moved-ball-games = grałem w piłkę, grałam w piłkę, pograłem w piłkę, pograłam w piłkę, grałem w nogę, grałem w tenisa, grałam w tenisa, grałem w siatkówkę, grałam w siatkówkę, grałem w koszykówkę, grałam w koszykówkę, grałem w kosza, grałam w kosza, grałem w badmintona, grałam w badmintona
typed-movement-cardio = cardio, kardio, orbitrek, orbitreku, stepper, steper, eliptyk, nordic walking
    .like = walk
typed-movement-climbing = wspinaczka, wspinaczkę, ścianka, ściance, bouldering, narty, nartach, łyżwy, łyżwach, rolki, rolkach, snowboard
    .like = walk, strengthen
typed-moved-climbing = wspinałem się, wspinałam się, byłem na ściance, byłam na ściance, jeździłem na nartach, jeździłam na nartach, jeździłem na łyżwach, jeździłam na łyżwach, jeździłem na rolkach, jeździłam na rolkach

## Przypomnienia

typed-remind = przypomnij, przypomnij mi, przypomnij o, przypomnij mi o, przypominaj, przypominaj mi, przypominaj o, przypominaj mi o, przypominać, przypominać mi, przypomnieć, przypomnienie, przypomnienie o, ustaw przypomnienie, ustaw mi przypomnienie, ustawić przypomnienie, dodaj przypomnienie, dodać przypomnienie, stwórz przypomnienie, nowe przypomnienie, zrób przypomnienie, zaplanuj, zaplanować, ustaw, dodaj, ustaw alarm, alarm, budzik, ustaw budzik, szturchnij mnie, szturchaj mnie, pinguj mnie, obudź mnie, powiedz mi żeby, powiedz mi o, daj znać, daj mi znać, powiadom mnie, powiadamiaj mnie, zmuś mnie, każ mi, chcę przypomnienie
typed-reminders = przypomnienie, przypomnienia, przypomnień, przypomnieniami, wiadomość, wiadomości, powiadomienia, powiadomień, przypominać, przypominania, wysyłać, pisać do mnie, zawracać głowy, zawracania głowy
typed-unplan = usuń, usunąć, skasuj, skasować, anuluj, anulować, odwołaj, odwołać, wyrzuć, wykreśl, wyłącz, wyłączyć, zabierz, koniec z, już nie przypominaj, nie przypominaj, nie przypominaj mi, nie przypominaj mi o, wymaż
typed-start-alone = start, zacznij, zaczynaj, zaczynamy, zacznijmy, rozpocznij, rozpocząć, zacząć, możemy zaczynać, jedziemy, ruszamy, do dzieła, włącz przypomnienia, włączyć przypomnienia, zacznij znowu, zapisz mnie, zaczynamy znowu
typed-start = start, zacznij, zaczynaj, rozpocznij, włącz, włączyć, włącz przypomnienia, włączyć przypomnienia, zacznij przypominać, przypominaj znowu, przypominaj znów
typed-resume = wznów, wznowić, wznów teraz, kontynuuj, kontynuować, kontynuujemy, zakończ pauzę, zakończyć pauzę, koniec pauzy, skończ pauzę, zdejmij pauzę, wróciłem, wróciłam, wrocilem, wrocilam, już jestem, jestem z powrotem, wróciłem z urlopu, wróciłam z urlopu, wróciłem do pracy, wróciłam do pracy, znowu w pracy, jestem zdrowy, jestem zdrowa, wyzdrowiałem, wyzdrowiałam, przypominaj dalej, mogę ćwiczyć dalej, mogę dalej ćwiczyć, mogę kontynuować
typed-stop-alone = stop, dość, dosyć, przestań, przestan, koniec, wystarczy, starczy, zakończ, skończ, wyłącz, wyłącz się, wyłączyć, odczep się, spadaj, idź sobie, daj spokój, daj mi spokój, zostaw mnie, zostaw mnie w spokoju, wypisz mnie, wypisz, rezygnuję, jak to wyłączyć, jak cię wyłączyć, jak wyłączyć przypomnienia, anuluj wszystko, stop wszystko, już nie chcę, ucisz się na zawsze, off
typed-stop = stop, nie chcę więcej przypomnień, nie chcę już przypomnień, nie chcę przypomnień, koniec przypomnień, koniec z przypomnieniami, wyłącz przypomnienia, wyłącz wszystkie przypomnienia, wyłączyć przypomnienia, wyłączyć wszystkie przypomnienia, usuń wszystkie przypomnienia, skasuj wszystkie przypomnienia, anuluj wszystkie przypomnienia, nie przypominaj, nie przypominaj mi, nie przypominaj więcej, nie przypominaj mi więcej, już nie przypominaj, więcej nie przypominaj, przestań przypominać, przestań mi przypominać, przestań pisać, przestań do mnie pisać, nie pisz, nie pisz do mnie, nie pisz do mnie więcej, nie pisz więcej, już do mnie nie pisz, żadnych przypomnień, żadnych więcej przypomnień, żadnych powiadomień, bez przypomnień, bez powiadomień, nie wysyłaj przypomnień, nie wysyłaj mi przypomnień, nie wysyłaj mi nic, wypisz mnie, dość przypomnień, dosyć przypomnień, wystarczy przypomnień

## Godziny przypomnień

typed-hours = pracuję, pracuje, ja pracuję, pracujemy, zaczynam pracę, zaczynam, zaczynam o, kończę pracę, kończę, kończę o, godziny pracy, czas pracy, dzień pracy, mój dzień pracy, moje godziny, moje godziny pracy, godziny, mój grafik, grafik, harmonogram pracy, moja zmiana, zmiana, nocna zmiana, pracuję w nocy, pracuję na noce, jestem w biurze, jestem w pracy, jestem przy biurku, mój dzień zaczyna się, mój dzień kończy się, przypominaj tylko, zmień godziny, ustaw godziny
typed-quiet-hours = ciche godziny, godziny ciszy, cisza nocna, nie przed, nie po, nic przed, nic po, nie wcześniej, nie później, nie pisz po, nie pisz do mnie po, nie pisz w nocy, nie pisz do mnie w nocy, nie przypominaj po, nie przypominaj przed, nie przypominaj w nocy, nie przeszkadzaj po, nie przeszkadzaj w nocy, nie budź mnie, nie budź mnie przed, bez wiadomości przed, bez wiadomości po, bez przypomnień po, w nocy nic, w nocy nie, za wcześnie, za późno

## Pauzy i „później”

typed-pause = pauza, pauzę, pauzy, zrób pauzę, wstrzymaj, wstrzymaj się, zawieś, cisza, ciszę, ciszy, cicho, cicho bądź, bądź cicho, milcz, milczenie, ucisz się, nie przeszkadzaj, nie przeszkadzać, nie przeszkadzaj mi, nie zawracaj głowy, bez dźwięku, odpoczynek, odpocząć, odpocznij, odpoczywam, wytchnienie, potrzebuję przerwy, przerwa od przypomnień, spotkanie, na spotkaniu, spotkaniu, mam spotkanie, narada, zebranie, na zebraniu, rozmowa, na callu, mam calla, call, telekonferencja, zajęty, zajęta, jestem zajęty, jestem zajęta, dzień wolny, wolne, mam wolne, biorę wolne, na razie, na jakiś czas, na chwilę, tymczasowo, zostaw mnie w spokoju na, daj mi spokój na, daj mi pracować, daj mi odpocząć, daj popracować, zamroź, nie przypominaj do, bez przypomnień do, bez przypomnień przez, wyłącz się do, wyłącz się na, nie pisz do
typed-sick = chory, chora, jestem chory, jestem chora, choruję, choroba, chorobowe, na chorobowym, zachorowałem, zachorowałam, zachorowalem, zachorowalam, rozchorowałem się, rozchorowałam się, grypa, mam grypę, grypę, przeziębiony, przeziębiona, przeziębienie, jestem przeziębiony, jestem przeziębiona, covid, mam covid, na zwolnieniu, zwolnienie lekarskie, zwolnieniu, l4, na l4, źle się czuję, zle sie czuje, w szpitalu, angina, anginę, migrena, migrenę, jelitówka, jelitówkę
typed-holiday = urlop, urlopu, urlopie, na urlop, na urlopie, wakacje, wakacji, na wakacje, na wakacjach, ferie, na feriach, w podróży, podróż, podróży, wyjazd, wyjazdu, na wyjeździe, wyjeżdżam, wyjechałem, wyjechałam, jadę na urlop, delegacja, w delegacji, delegacji, delegację, nie ma mnie, nie będzie mnie, święta, na święta, lecę na wakacje, nad morzem, w górach
typed-forever = na zawsze, na dobre, na stałe, na wieki, bezterminowo, do odwołania, na czas nieokreślony
typed-rest-of-day = do końca dnia, reszta dnia, resztę dnia, cały dzień, na cały dzień, przez cały dzień, do wieczora, na dziś, na dzisiaj, końca dnia, do końca dnia pracy
typed-later = później, potem, pozniej, trochę później, nieco później, nie teraz, teraz nie mogę, teraz nie moge, nie mogę teraz, teraz jestem zajęty, teraz jestem zajęta, teraz nie mam czasu, odłóż, odłożyć, odkładam, przełóż, przełożyć, przesuń, przypomnij później, przypomnij mi później, przypomnij potem, przypomnij jeszcze raz, przypomnij mi jeszcze raz, zapytaj później, przyjdź później, wróć później, zaczekaj, poczekaj, czekaj, chwila, chwilę, chwileczkę, moment, momencik, zaraz, za chwilę, za moment, za jakiś czas, niedługo, wkrótce, jeszcze chwilę, daj mi chwilę, drzemka
typed-skip-alone = 👎, ❌, nie, nie dzisiaj, nie dziś, nie dzis, pomiń, pomin, pomijam, pominąć, pas, opuść, opuszczam, dziś nie, dzisiaj nie, dzis nie, dziś nie mogę, dzisiaj nie mogę, nie mogę, nie moge, nie dam rady, nie tym razem, nie dzięki, nie dziękuję, dzięki nie, innym razem, następnym razem, nie mam czasu, brak czasu, nie mam kiedy, nie chce mi się, nie mam ochoty, nie mam siły, nie mam sił, zmęczony, zmęczona, jestem zmęczony, jestem zmęczona, za bardzo zmęczony, za bardzo zmęczona, leń, lenistwo, odpuszczam, odpuść, odpuścić, daruję sobie, nie chcę, nie będę, nie zrobię, nope
typed-skip = nie dzisiaj, nie dziś, nie dzis, pomiń, pomijam, pominąć, opuść, odpuszczam, nie tym razem, innym razem, dziś nie, dzisiaj nie, następnym razem
typed-guide-alone = prowadź mnie, prowadź, poprowadź mnie, poprowadź, razem, zróbmy to, zróbmy to razem, zrób to ze mną, licz ze mną, policz ze mną, przeprowadź mnie, krok po kroku, możemy zaczynać
typed-guide = prowadź mnie, prowadź mnie przez, poprowadź mnie, poprowadź mnie przez, przeprowadź mnie przez, zrób ze mną, rób ze mną
typed-how = jak, jak to zrobić, jak zrobić, jak robić, jak się robi, jak to się robi, jak to robić, jak poprawnie robić, jak mam robić, jak wygląda, jak to wygląda, pokaż, pokaż mi, pokaż jak, wyjaśnij, wytłumacz, naucz mnie, instrukcja, technika, kroki, co to jest, co to, co to znaczy, ile razy, ile razy robić, ile razy dziennie, ile robić, ile trzeba, ile mam robić, jak często, jak długo, jak często robić, jak długo robić, obrazek, film, filmik, wideo

## Ból i powody

typed-hurts = boli, bolą, bola, ból, bol, bóle, bólu, bólem, bolało, bolały, bolesne, bolesny, boleśnie, ała, ałła, auć, auc, aua, sztywny, sztywne, sztywna, sztywność, łupie, rwie, kłuje, ćmi, piecze, strzyka, dokucza, dyskomfort, szkodzi, plecy gorzej, plecy źle, ból pleców, bóle pleców, ból krzyża, postrzał, skurcz, skurcze, lumbago, rwa kulszowa, korzonki, rozbolało, rozbolały, obolały, obolała
typed-body = plecy, pleców, plecach, plecami, moje plecy, moich pleców, krzyż, krzyża, krzyżu, kręgosłup, kręgosłupa, mój kręgosłup, lędźwie, kark, karku, szyja, barki, bark, poziom bólu, ból na, plecy na, plecy dziś, plecy dzisiaj, plecom lepiej
typed-feels = czuję, czuje, czuję się, czuje się, czują się, odczuwam, lepiej, gorzej, źle, poziom, punkt, punkty, punktów, ocena, stan, samopoczucie, dziś na, dzisiaj na, mniej więcej na
typed-level-0 = nie boli, nie bolą, nic nie boli, nic mnie nie boli, już nie boli, już nie bolą, plecy nie bolą, bez bólu, brak bólu, bólu nie ma, nie ma bólu, nie mam bólu, ból minął, ból przeszedł, w ogóle nie boli, wcale nie boli, nigdzie nie boli, zero bólu, przestało boleć, przestały boleć
typed-why = dlaczego, czemu, po co, skąd, od czego, przez co, jaki jest sens, jaki sens, co to da, co to daje, co daje, powód, powody, przyczyna, przyczyny, przyczyna bólu, co powoduje, co wywołuje, czy warto, czy pomaga, czy pomoże, czy to pomaga, czy szkodzi, czy jest zdrowe, czy jest dobre, czy jest złe, czy to prawda, opowiedz o, powiedz mi o co chodzi z, a co z, co z, jak wpływa, wpływa, wpływ, czy wpływa, ma wpływ, ma znaczenie, czy ma znaczenie, dobre na plecy, złe dla pleców, zdrowe dla pleców, szkodzi na plecy, korzyści, korzyść, zalety, co jest najlepsze, jaki jest najlepszy, jak ważne
typed-question = czy, czyżby, pomoże, pomaga, szkodzi, powoduje, wywołuje, ważne, warto
typed-reason-flexibility = elastyczność, giętkość, rozciąganie, rozciągać się, rozciągania, sztywność, spięte mięśnie, napięte mięśnie, tył uda, zginacze biodra
typed-reason-core = core, mięśnie brzucha, mięśnie głębokie, słaby core, słabe mięśnie, gorset mięśniowy, mięśnie pleców
typed-reason-circulation = siedzenie, siedzenia, siedzieć, siedzę, siedzeniu, długie siedzenie, długiego siedzenia, siedząca praca, praca siedząca, siedzący tryb życia, praca przy biurku, praca przy komputerze, krążenie, krążenia, zmęczenie, tlen
typed-reason-weight = waga, wagi, nadwaga, nadwagi, otyłość, schudnąć, odchudzanie, masa ciała, bmi
typed-reason-sleep = sen, snu, spanie, spać, śpię, materac, materaca, poduszka, poduszkę, pozycja do spania, niewyspanie, brak snu, bezsenność, łóżko
typed-reason-stress = stres, stresu, stresem, napięcie, lęk, niepokój, nerwy, wypalenie, zmartwienia, depresja
typed-reason-posture = postawa, postawę, postawy, krzesło, krzesła, fotel, ergonomia, ergonomiczne krzesło, biurko stojące, garbienie, garbienie się, garbić się, garbię się, pozycja siedząca, monitor
typed-reason-youth = młodość, młodości, dzieciństwo, dzieciństwa, w dzieciństwie, plecak, tornister, nastolatki, nawyki młodości

## Gdzie ktoś jest

typed-yes-alone = tak, ta, no, no tak, jasne, pewnie, dobra, dobrze, ok, okej, okay, oczywiście, zgoda, zrobię, zrobię to, już robię, robię, idę, już idę, chętnie, proszę, chcę, tak chcę, spróbuję, spróbujmy, biorę, da się zrobić
typed-zone = mieszkam w, mieszkam we, ja mieszkam w, mieszkamy w, jestem w, jestem we, jesteśmy w, przebywam w, teraz jestem w, strefa czasowa, moja strefa czasowa, zmień strefę czasową, zmień strefę czasową na, zmienić strefę czasową, strefę czasową, zła strefa czasowa, błędna strefa czasowa, moje miasto, moje miasto to, jestem z, mieszkam koło, mieszkam obok, mieszkam niedaleko, moja lokalizacja, moja lokalizacja to
typed-moved = przeprowadziłem się do, przeprowadziłam się do, przeprowadzilem sie do, przeprowadzilam sie do, przeprowadzam się do, przeprowadziliśmy się do, przenoszę się do, przeniosłem się do, przeniosłam się do, lecę do, jadę do, poleciałem do, poleciałam do, przyleciałem do, przyleciałam do, przyjechałem do, przyjechałam do, teraz mieszkam w, teraz jestem już w, podróżuję do
typed-clock-here = u mnie jest, jest teraz, teraz jest, u mnie teraz jest, u nas jest, mój zegar pokazuje, na moim zegarze, na zegarze, tu jest, tutaj jest, czas lokalny, lokalny czas, jest godzina, mamy godzinę

## Części bota

typed-stats = statystyki, statystyka, statystykę, moje statystyki, postępy, moje postępy, postęp, moja seria, seria, wyniki, moje wyniki, wynik, podsumowanie, podsumowania, podsumowanie tygodnia, mój tydzień, jak minął mój tydzień, jak mi idzie, jak mi poszło, co zrobiłem w tym tygodniu, co zrobiłam w tym tygodniu, ile zrobiłem, ile zrobiłam, ile przeszedłem, ile przeszłam, ile chodziłem, ile chodziłam, ile już mam, pokaż statystyki, siła nawyku
typed-report = raport, raportu, mój raport, wyślij raport, zrób raport, raport dla lekarza, raport dla fizjoterapeuty, dla lekarza, dla fizjoterapeuty, pdf, zestawienie, strona dla lekarza
typed-plan-alone = plan, plany, mój plan, pokaż plan, pokaż mój plan, przypomnienia, moje przypomnienia, pokaż przypomnienia, lista przypomnień, harmonogram, mój harmonogram, jakie mam przypomnienia
typed-plan = mój plan, pokaż plan, pokaż mój plan, pokaż moje przypomnienia, pokaż przypomnienia, zmień plan, zmienić plan, zmień przypomnienia, zmienić przypomnienia, edytuj plan, co dziś, co dzisiaj, co na dziś, co mam dziś, co mam dzisiaj, co jest w planie, jaki jest plan, jaki plan, kiedy następne, kiedy następne przypomnienie, co dalej, co następne, następne przypomnienie, więcej przypomnień, częściej, przypominaj częściej, moje przypomnienia, mój harmonogram, jakie mam przypomnienia, lista przypomnień
typed-settings = ustawienia, ustawień, moje ustawienia, opcje, preferencje, konfiguracja
typed-exercises = ćwiczenia, ćwiczenie, ćwiczeń, lista ćwiczeń, jakie ćwiczenia, które ćwiczenia, wszystkie ćwiczenia, pokaż ćwiczenia, pokaż ćwiczenie, daj ćwiczenie, daj mi ćwiczenie, jakie są ćwiczenia, co mogę zrobić, co mogę poćwiczyć, co robić
typed-help = pomoc, pomóż, pomóż mi, help, co umiesz, co potrafisz, co możesz, komendy, polecenia, jakie są komendy, jakie polecenia, jak to działa, jak działasz, jak tego używać, jak cię używać, instrukcja, menu, co mam robić, co teraz, potrzebuję pomocy, wszystko co umiem
typed-greeting = cześć, czesc, hej, hejka, heja, siema, siemka, siemanko, elo, joł, witaj, witam, dzień dobry, dzien dobry, dobry wieczór, dobry, hello, hi, halo, test, ping, jesteś tam, jest tam ktoś, sprawdzam, cześć znowu, hej znowu, 👋
typed-greeting-alone = dzień dobry, dobry
typed-noted-alone = ok, okej, okay, oki, dobra, dobrze, rozumiem, zrozumiałem, zrozumiałam, jasne, wiem, przyjąłem, przyjęłam, zgoda, tak, no tak, aha, mhm, pewnie, spoko, w porządku, może być, nieźle, wszystko dobrze, wszystko ok, tak sobie, haha, hahaha, hehe, xd, lol, wow, o, hmm, hm, ciekawe, interesujące, 👍, 👌, ✅, 😂, 😄, 😁
typed-no-alone = nie, nie dzięki, nie dziękuję, dzięki nie, nie trzeba, nie potrzebuję, nie chcę, raczej nie, niekoniecznie, nie bardzo, nieważne, zapomnij, nic, nic takiego, rozmyśliłem się, rozmyśliłam się, jednak nie, z niczym dzięki
typed-apology = przepraszam, sorry, sorki, sory, przepraszam cię, wybacz, bardzo przepraszam, moja wina, przykro mi
typed-farewell = pa, pa pa, papa, do widzenia, do zobaczenia, na razie pa, nara, do jutra, dobranoc, dobrej nocy, miłego dnia, miłego wieczoru, miłego weekendu, trzymaj się, bywaj, żegnaj, cześć na razie, słodkich snów
typed-how-are-you = jak się masz, jak tam, co tam, co słychać, jak leci, co u ciebie, jak u ciebie, jak ci mija dzień, a ty jak, a u ciebie, jak się czujesz
typed-undo = cofnij, cofnąć, cofnij to, cofnij ostatnie, cofnij ostatnie zaliczenie, wróć, pomyłka, pomyliłem się, pomyliłam się, pomylilem sie, pomylilam sie, mój błąd, przez pomyłkę, przez przypadek, przypadkiem, przypadkowo, to błąd, to pomyłka, źle, nie to, to nie tak, nie tak, ups, oj nie to, nie licz, nie zaliczaj, odwołaj to, usuń ostatnie
typed-thanks = dzięki, dzieki, dzięks, dziękuję, dziekuje, dziękuję bardzo, dziękuję ci, wielkie dzięki, dzięki wielkie, bardzo dziękuję, serdeczne dzięki, wdzięczny, wdzięczna, super, świetnie, swietnie, ekstra, rewelacja, bomba, fajnie, fajne, pięknie, wspaniale, cudownie, doskonale, pomaga, pomogło, to pomogło, to pomaga, pomocne, przydatne, dobry bot, fajny bot, jesteś super, jesteś najlepszy, jesteś wspaniały, brawo, dobra robota, kocham cię, kocham to, uwielbiam, podoba mi się, plecy lepiej, plecom lepiej, plecy są lepsze, czuję się dobrze, czuję się świetnie, czuję się lepiej, dobry dzień, to był dobry dzień, 🙂, 😊, 😀, 😃, 🙏, ❤, ❤️, 🥰, 😍, 💚, 🌿, ☺, 🤗, 🎉
typed-annoyed = zamknij się, zamknij sie, stul pysk, wkurzasz, wkurzasz mnie, wkurza mnie, denerwujesz, denerwujesz mnie, denerwujące, irytujące, irytujesz, irytujesz mnie, bzdura, bzdury, brednie, głupota, głupoty, głupi, głupie, głupia, głupi bot, durny, durny bot, idiota, kretyn, beznadzieja, beznadziejny, bezużyteczny, bezużyteczne, do niczego, nienawidzę, nienawidzę cię, nienawidzę tego, cholera, kurde, kurwa, kurna, gówno, spierdalaj, wypierdalaj, spieprzaj, odwal się, odpieprz się, wal się, mam cię dość, mam dość tych wiadomości, spam, spamujesz, przestań spamować, za dużo wiadomości, za dużo przypomnień, za często, zbyt często, mniej przypomnień, mniej, rzadziej, przypominaj rzadziej, mniej wiadomości, upierdliwy, upierdliwe, męczysz mnie, 😡, 🤬, 😠, 🖕
typed-who-are-you = jesteś robotem, czy jesteś robotem, jesteś botem, czy jesteś botem, kim jesteś, czym jesteś, jesteś człowiekiem, czy jesteś człowiekiem, jesteś prawdziwy, jesteś żywy, jesteś maszyną, jesteś programem, jesteś ai, jesteś sztuczną inteligencją, jesteś chatgpt, jesteś czatem gpt, kto cię stworzył, kto cię zrobił, kto cię napisał, kto cię wymyślił, kto za tym stoi, kto cię prowadzi, kto jest twoim właścicielem, jak masz na imię, jak się nazywasz, czy to bot, to bot, to robot, czy jest tu człowiek, czy rozmawiam z człowiekiem, czy rozmawiam z robotem, z kim rozmawiam, skąd jesteś
typed-signs = kiedy do lekarza, kiedy iść do lekarza, kiedy pójść do lekarza, kiedy trzeba do lekarza, kiedy zgłosić się do lekarza, czy iść do lekarza, czy powinienem iść do lekarza, czy powinnam iść do lekarza, czy potrzebuję lekarza, czy muszę iść do lekarza, czy to już do lekarza, kiedy szukać pomocy, kiedy po pomoc, czerwone flagi, objawy alarmowe, niepokojące objawy, groźne objawy, objawy, czy to poważne, czy to groźne, czy to niebezpieczne, czy mam się martwić, czy powinienem się martwić, czy powinnam się martwić
typed-kept = usuń moje dane, skasuj moje dane, wymaż moje dane, usuń wszystko o mnie, skasuj wszystko o mnie, usuń wszystko, usuń moje konto, skasuj moje konto, usunąć konto, eksport danych, eksport, eksportuj moje dane, pobierz moje dane, moje dane, co o mnie wiesz, co wiesz o mnie, co przechowujesz, co o mnie przechowujesz, co zapisujesz, jakie dane masz, jakie dane przechowujesz, kto widzi moje dane, kto to widzi, kto to czyta, kto to może przeczytać, czy to prywatne, prywatność, ochrona danych, rodo, czy sprzedajesz moje dane, czy moje dane są bezpieczne
typed-bug = błąd, bug, błędy, nie działa, nic nie działa, zepsute, zepsuty, zepsuło się, popsuło się, zgłoś błąd, zgłosić błąd, znalazłem błąd, znalazłam błąd, jest błąd, problem z botem, mam problem z botem, nie przyszło przypomnienie, przypomnienie nie przyszło, przypomnienia nie przychodzą, nie przychodzą przypomnienia, nie przypomniałeś, nie przypomniałeś mi, dlaczego mi nie przypomniałeś, czemu mi nie przypomniałeś, przypomnienie przyszło za późno, przypomnienie się spóźniło, wsparcie, kontakt, opinia, reklamacja, skarga, mam skargę, sugestia, propozycja
typed-buddies = moje grono, grono, moje grona, moi znajomi, kto jest w moim gronie, zaproś znajomego, zaprosić znajomego, zaprosić kogoś, zaproś kogoś, czy mogę kogoś zaprosić, jak kogoś zaprosić, kto się dziś ruszał, kto był dziś w ruchu
