# Co bot mówi wokół ćwiczeń, przyczyn i tekstów o bezpieczeństwie, które mają własne pliki. HTML Telegrama jest dozwolony.

## Początek

welcome =
    👋 <b>Cześć, { $name }!</b> Jestem Limber i dbam o plecy.

    • O porach, które ci pasują, przypominam, żeby wstać, przejść się, rozciągnąć i wzmocnić.
    • Każde ćwiczenie pokazuję tak, żeby dało się je zrobić od razu, i życzliwie liczę.
    • Służę ogólnemu dobremu samopoczuciu: nie stawiam diagnoz i nie zastępuję lekarza ani fizjoterapeuty.
welcome-back-on = 👋 Miło cię widzieć. Przypomnienia są włączone. { $next }
welcome-back-will-pause = 👋 Miło cię widzieć. Przypomnienia są włączone i odpoczywają od { $from } do { $until }. { $next }
welcome-back-paused = 👋 Miło cię widzieć. Przypomnienia odpoczywają do { $until }; /resume skończy to wcześniej.
ask-zone =
    🕑 <b>Która jest u ciebie godzina?</b>

    Dotknij tej, która pasuje, udostępnij lokalizację albo napisz miasto, strefę czasową lub godzinę.
    <i>Lokalizacja służy do znalezienia strefy czasowej i nie jest przechowywana.</i>
ask-zone-now = Na razie mam zapisane: <b>{ $city }</b>, gdzie jest { $time }.
ask-zone-placeholder = Miasto, strefa lub godzina
share-location = 📍 Udostępnij lokalizację
clock-label = { $time } · { $city }
clock-label-country = { $time } · { $city }, { $country }
which-place = 🕑 Co z tego jest najbliżej ciebie?
place-elsewhere =
    📍 Jesteś tam teraz? Dotknij zegara, a będę się go trzymać. Jeśli nie, wszystko zostaje, jak jest.
zones = 🕑 Który z tych zegarów pokazuje twoją godzinę?
other-times = Żaden z nich
zone-unread =
    Nie znam takiego miejsca. Spróbuj większego miasta w pobliżu, na przykład <code>Lublin</code>, strefy, na przykład <code>Europe/Warsaw</code>, albo tego, co pokazuje twój zegar, na przykład <code>{ $time }</code>.
location-unread =
    Z tego punktu nie da się odczytać strefy czasowej. Napisz, proszę, miasto, na przykład <code>Lublin</code>.
subscribed =
    ✅ <b>{ $city }, { $time }.</b> Wszystko gotowe, na początek z małym planem. { $next }

    /exercise od razu pokaże dowolne ćwiczenie, /today twój dzień, a /pause da ci odpocząć.
zone-changed = ✅ <b>{ $city }, { $time }.</b> Przypomnienia zachowują tam swoje godziny. { $next }
ask-place = 📍 <b>Gdzie jesteś przez większość dnia?</b> Wybieram ćwiczenia, które tam pasują.
place-desk = Przy biurku
place-feet = Na nogach
place-home = W domu
place-no-floor = Lepiej bez podłogi
place-known-desk = 👍 Dziękuję. W twoich godzinach (/hours) proponuję to, co łatwo zrobić przy biurku. To, co robi się na podłodze, przychodzi przed nimi albo po nich.
place-known-feet = 👍 Dziękuję. W twoich godzinach (/hours) proponuję to, do czego nie trzeba podłogi, a przerwa znaczy, że siadasz. To, co robi się na podłodze, przychodzi przed nimi albo po nich.
place-known-home = 👍 Dziękuję. W domu masz miejsce, więc niektóre ćwiczenia są na podłodze.
place-known-no-floor = 👍 Dziękuję. Nie proponuję niczego, do czego trzeba by schodzić na podłogę.
ask-amount = ⚖️ <b>Ile mnie chcesz?</b> Możesz to zmienić w każdej chwili.
amount-light = Trochę · około 3 dziennie
amount-steady = Średnio · około 5 dziennie
amount-close = Dużo · około 8 dziennie
ready =
    ⏳ Przychodzę w twoich godzinach: { $hours }. { $next }

    Chcesz od razu spróbować jednego?
ready-hours = { $days }, { $ranges }
hours-and-more = { $hours }; { $more }
button-try = ▶️ Spróbuj teraz · { $minutes } min
amount-known-light = 👍 A więc trochę: jedna przerwa w dzień roboczy, obok chodzenia, rozciągania i wzmacniania.
amount-known-steady = 👍 A więc trzy przerwy w dzień roboczy, obok chodzenia, rozciągania i wzmacniania.
amount-known-close = 👍 A więc przerwy przez wszystkie twoje godziny (/hours), obok chodzenia, rozciągania i wzmacniania.
settings-amount-light = ⚖️ Trochę: jedna przerwa w dzień roboczy
settings-amount-steady = ⚖️ Średnio: trzy przerwy w dzień roboczy
settings-amount-close = ⚖️ Dużo: przerwy przez wszystkie twoje godziny
button-amount = ⚖️ Ile
place-may-change = Kiedyś będzie inaczej? Zmień to w /settings. To, co własnoręcznie wkładasz do planu, przychodzi wszędzie.
with-icon = { $icon } { $label }
plan-line = { $icon } <b>{ $what }</b>: { $when }

## Przypomnienia

reminder-heading = { $icon } <b>{ $opening }</b>
reminder-brief =
    { $icon } <b>{ $opening }</b>
    { $name } · { $dose }
reminder-light = { $icon } { $opening } <i>{ $dose }</i>
opening-with-idea = { $opening } { $idea }
thought = <i>{ $thought }</i>
several = Pora na ruch
several-heading = 🙌 <b>{ $opening }</b>
several-line = { $mark } <b>{ $name }</b> · { $dose }
button-done-one = ✅ { $name }
button-open-one = { $name } ›
exercise-heading = <b>{ $name }</b> · { $dose }
step = { $number }. { $step }
felt = <i>Gdzie to czuć:</i> { $felt }
steps-quote = <blockquote expandable>{ $steps }</blockquote>
gate-quote = <blockquote expandable>{ $gate }</blockquote>
button-done = ✅ Zrobione
button-later = ⏰ Później
button-more = ⋯
button-picture = 🎞 Obrazek
button-hurts-brief = ⚠️ Boli
button-hurts = ⚠️ Boli · Kiedy szukać pomocy
later = ⏰ <b>{ $name }</b>: kiedy przyjść znowu?
later-minutes = Za 15 min
later-hour = Za 1 godz.
later-evening = Wieczorem
later-enough = <b>{ $name }</b>: to już trzecie odłożenie, więc na tym poprzestańmy. Zrobić teraz czy na dziś odpuścić?
offer-move = <b>{ $name }</b>: to już trzecie odłożenie. Może inna pora dnia pasuje lepiej?
button-move = Odtąd o { $time }
moved =
    👍 Przeniesione. Odtąd:
    { $line }
rest-is-over = ▶️ Odpoczynek skończony; witaj znowu.
button-skip = Nie dziś
button-why = Po co?
button-steps = ‹ Wróć do kroków
why-exercise = 💡 <b>Po co to: { $name }</b>
answers-causes = Odpowiada na to: { $causes }. Więcej w /why.
reminder-done = ✅ { $name }: zrobione.
reminder-skipped = 🌿 { $name }: nie dziś.
reminder-later = ⏰ { $name }: wróci za jakiś czas.
reminder-missed = { $icon } { $name }: to przypomnienie minęło, niżej jest nowe.
snoozed = ⏰ { $name }: przyjdę znowu { $when }.
skipped = 🌿 { $name }: nie dziś i nic nie szkodzi. Seria na tym nie cierpi.
skipped-next = Przyjdzie znowu { $when }.

counted = ✅ Zaliczone: <b>{ $what }</b>, { $length }.
counted-stand = ✅ Zaliczone: <b>{ $what }</b>.
counted-several = ✅ Zaliczone:
counted-several-yesterday = ✅ Zaliczone za wczoraj:
counted-several-on = ✅ Zaliczone za { $date }:
counted-line = • <b>{ $what }</b>, { $length }
counted-line-times =
    { $times ->
        [one] • <b>{ $what }</b>: { $times } raz, każdy { $length }
        [few] • <b>{ $what }</b>: { $times } razy, każdy { $length }
       *[many] • <b>{ $what }</b>: { $times } razy, każdy { $length }
    }
enough-today =
    { $sessions ->
        [one] 🌙 To już { $sessions } sesja dzisiaj i więcej nie liczę: plecom wystarczy z nawiązką. Jutro liczę znowu.
        [few] 🌙 To już { $sessions } sesje dzisiaj i więcej nie liczę: plecom wystarczy z nawiązką. Jutro liczę znowu.
       *[many] 🌙 To już { $sessions } sesji dzisiaj i więcej nie liczę: plecom wystarczy z nawiązką. Jutro liczę znowu.
    }
counted-today = Dziś: { $tallies }.
counted-streak =
    { $days ->
        [1] 🔥 Pierwszy dzień serii.
        [one] 🔥 { $days } dzień z rzędu.
        [few] 🔥 { $days } dni z rzędu.
       *[many] 🔥 { $days } dni z rzędu.
    }
counted-again = 🌱 To było coś dla twoich pleców.
counted-grown = 🌱 Wytrwałość się opłaca. Od jutra: { $dose }.
button-undo = Cofnij
felt-easy = 👍 Miło to słyszeć. Od jutra: { $dose }.
felt-right = 👍 Dobrze. Od jutra: { $dose }.
felt-too-much = 🌿 Dobrze, że to mówisz. Od jutra: { $dose }.
felt-opens = Następny stopień jest odtąd widoczny; kroki mówią, kiedy go pominąć.
felt-whole-easy = 👍 Miło to słyszeć. Od jutra:
felt-whole-right = 👍 Dobrze. Od jutra:
felt-whole-too-much = 🌿 Dobrze, że to mówisz. Od jutra:
felt-whole-line = • <b>{ $name }</b> · { $dose }
felt-whole-opens = { $name }: następny stopień jest odtąd widoczny; kroki mówią, kiedy go pominąć.
felt-taken-back = ↩️ Cofnięte. Jakby nic nie było powiedziane o tym, jak było.
button-felt-easy = Łatwo
button-felt-right = W sam raz
button-felt-too-much = Za dużo
undone = ↩️ Cofnięte: { $what } ({ $length }).
several-undone =
    { $sessions ->
        [one] ↩️ Cofnięte: { $sessions } sesja.
        [few] ↩️ Cofnięte: { $sessions } sesje.
       *[many] ↩️ Cofnięte: { $sessions } sesji.
    }
undone-today-none = Nic innego nie jest dziś zaliczone.
nothing-to-undo = Nie ma czego cofać. Każdy ruch zaliczy /done.
ask-done = <b>Co zrobione?</b> Dotknij albo napisz, ile to trwało: <code>/done spacer 20</code>
done-unread =
    Słowa „{ $part }” nic mi nie mówią. Powiedz, co zrobione i, jeśli chcesz, ile to trwało: <code>/done spacer 20</code>, <code>/done tył uda</code>, <code>/done wzmacnianie 10 min</code>
done-bad-length =
    „{ $part }” to nie jest długość, którą umiem zaliczyć. Od sekundy do ośmiu godzin, tak: <code>/done spacer 20</code>

notice-counted = Zaliczone ✓
notice-thanks = Dziękuję, to pomaga mi wybierać.
notice-already-counted = Już zaliczone, brawo ✓
notice-already-skipped = To jest na dziś odłożone.
notice-already-snoozed = To wróci za jakiś czas.
notice-closed = To przypomnienie minęło. /done zaliczy wszystko, co zrobione.
notice-undone = Cofnięte
notice-already-undone = To już jest cofnięte.
notice-gone = Tego już tu nie ma. Co jest, pokaże /help.

## Powody i biblioteka

why-unread = Na „{ $text }” nie mam jeszcze odpowiedzi. Oto o czym mogę opowiedzieć:
why-answered-by = <b>Co na to odpowiada:</b> { $exercises }
why-heading = <b>{ $name }</b>
why-sources = <i>Źródła: { $sources }</i>
why-evidence = <b>Na ile to pewne?</b> { $evidence }
button-approach = Co pomaga
button-back-to-causes = ‹ Wszystkie przyczyny
exercises = 🧘 <b>Ćwiczenia</b>. Wybierz jedno, a pokażę, jak je robić.
exercises-unread = Nie znam „{ $text }”. Oto te, które znam:
button-back-to-exercises = ‹ Wszystkie ćwiczenia
button-how = ‹ Jak to robić

## Jak często przychodzi ćwiczenie

button-wish-more = 🔁 Częściej
button-wish-never = 🚫 Nie dla mnie
button-wish-usual = { $name }: jak zwykle
wish-more = 🔁 <b>{ $name }</b>: przychodzi częściej.
wish-never = 🚫 <b>{ $name }</b>: samo nie przychodzi.
wished-more = 🔁 <b>{ $name }</b>: odtąd przychodzi mniej więcej dwa razy częściej.
wished-never = 🚫 <b>{ $name }</b>: samo już nie przychodzi. To, co własnoręcznie wkładasz do planu, zostaje w nim.
wished-usual = 👍 <b>{ $name }</b>: przychodzi tak często jak inne.

## Dawka ćwiczenia

button-dose = Ile?
dose-grows = Rośnie małymi krokami, gdy mówisz, że było w sam raz albo łatwo. Granica: { $dose }. Po przerwie, gdy było za dużo albo gdy bolało, znowu maleje.
dose-own = To twoje własne ustawienie, więc zostaje, dopóki go nie zmienisz.
dose-stays = To zostaje, jakie jest.
dose-less = − Mniej
dose-more = + Więcej
dose-let-grow = 🌱 Niech rośnie
gate-closed = <i>Jest tu następny stopień. Gdy ćwiczenie wyda się łatwe, powiedz o tym, kiedy już będzie zaliczone.</i>
button-exercises = Ćwiczenia

## Dzień i tydzień

today = 📋 <b>{ $weekday }, { $date }</b>
today-empty = Na dziś nic nie jest zaplanowane.
today-line = { $mark } { $time } { $what }
mark-done = ✅
mark-open = 👉
mark-to-come = 🕑
mark-snoozed = ⏰
mark-skipped = 🌿
mark-missed = ▫️
today-done = Dotąd zrobione: { $tallies }.
today-done-nothing = Nic jeszcze nie jest zaliczone, a dzień wciąż jest twój.
today-paused = ⏸ Przypomnienia odpoczywają do { $until }.
today-will-pause = ⏸ Przypomnienia odpoczywają od { $from } do { $until }.
today-stopped = 🔕 Przypomnienia są wyłączone. Włączy je /start.
stats-week = 📈 <b>Ten tydzień</b>
stats-month = 📈 <b>Ten miesiąc</b>
stats-twelve-weeks = 📈 <b>Dwanaście tygodni</b>
stats-year = 📈 <b>Dwanaście miesięcy</b>
stats-week-nothing = W tym tygodniu nic jeszcze nie jest zaliczone. Minuta na nogach to świetny początek: /exercise
stats-month-nothing = W tym miesiącu nic jeszcze nie jest zaliczone. Minuta na nogach to świetny początek: /exercise
stats-twelve-weeks-nothing = Nic jeszcze nie jest zaliczone. Minuta na nogach to świetny początek: /exercise
stats-year-nothing = Nic jeszcze nie jest zaliczone. Minuta na nogach to świetny początek: /exercise
stats-line = { $icon } { $count }, { $length }
stats-line-count = { $icon } { $count }
stats-streak =
    { $days ->
        [0] Seria zaczyna się od jednej sesji, dowolnego dnia.
        [one] 🔥 <b>{ $days } dzień</b> z rzędu.
        [few] 🔥 <b>{ $days } dni</b> z rzędu.
       *[many] 🔥 <b>{ $days } dni</b> z rzędu.
    }
pain =
    <b>Jak dziś twoje plecy?</b>
    0 to brak bólu, 10 najgorszy, jaki możesz sobie wyobrazić. To dla ciebie, żeby widzieć, jak mijają dni; skąd jest ból, tego to nie mówi.
pain-today = Dzisiejsza odpowiedź: <b>{ $level }</b>.
pain-level = { $level }
pain-kept = 📝 <b>{ $level } na 10</b> na dziś. /stats pokazuje twoje dni jako linię. Jeśli ból jest silny albo dla ciebie nowy, zobacz, kiedy szukać pomocy.
button-pain-on = Pytaj raz dziennie
button-pain-off = Nie pytaj
button-pain-when = Inna pora
button-pain-menu = 📝 Pytanie o ból
pain-menu =
    📝 <b>Jak twoje plecy:</b> pytam { $when }, bez dźwięku, i tylko jeśli na ten dzień nie ma jeszcze odpowiedzi.

    Inna pora?
pain-menu-off = 📝 <b>Jak twoje plecy:</b> pytanie samo nie przychodzi. /pain zapisze odpowiedź, kiedy chcesz.
chart-pain = Ból, 0–10
stats-score = 🌱 Siła nawyku <b>{ $score }</b> na 100.
stats-rules =
    <i>Seria liczy dni, w których była przynajmniej jedna sesja. „Nie dziś”, pauza i dni bez przypomnień jej nie zmieniają.
    Siła nawyku rośnie z każdym dniem, w którym coś jest zrobione, i powoli opada, gdy nie jest: w dwa tygodnie przechodzi mniej więcej połowę drogi.
    Dzień wzmacniania to taki, w którym popracowały przynajmniej dwie duże grupy mięśni: nogi, biodra, plecy, brzuch, klatka piersiowa, barki lub ręce.
    150 minut WHO to minuty żwawe: da się gadać, ale nie śpiewać.</i>
button-stats-week = Tydzień
    .aliases = tydzień, tygodnia, tydzien, za tydzień, ten tydzień, w tym tygodniu, tygodniowe
button-stats-month = Miesiąc
    .aliases = miesiąc, miesiąca, za miesiąc, ten miesiąc, w tym miesiącu, miesięczne
button-stats-twelve-weeks = 12 tygodni
    .aliases = dwanaście tygodni, trzy miesiące, 3 miesiące, kwartał
button-stats-year = Rok
    .aliases = rok, roku, za rok, ten rok, w tym roku, dwanaście miesięcy, 12 miesięcy
chart-title-week = Ten tydzień
chart-title-month = Ten miesiąc
chart-title-twelve-weeks = Dwanaście tygodni
chart-title-year = Dwanaście miesięcy
chart-subtitle = do { $date }
chart-streak =
    { $days ->
        [one] dzień z rzędu
        [few] dni z rzędu
       *[many] dni z rzędu
    }
chart-score = siła nawyku na 100
chart-calendar = Sesje na dzień
chart-depth-0 = 0
chart-depth-1 = 1
chart-depth-2 = 2
chart-depth-3 = 3–4
chart-depth-5 = 5+
chart-off = dzień wolny
chart-walked-week = Minuty chodzenia
chart-walked-month = Minuty chodzenia
chart-walked-twelve-weeks = Minuty chodzenia
chart-walked-year = Minuty chodzenia na tydzień
chart-walked-note = { $minutes } z { $goal } w tym tygodniu
chart-strengthened = Dni wzmacniania
chart-sessions-week = Sesje
chart-sessions-month = Sesje na tydzień
chart-sessions-twelve-weeks = Sesje na tydzień
chart-sessions-year = Sesje na miesiąc
chart-total = razem
stats-total = <b>Od { $date }</b>
length-minutes =
    { $minutes ->
        [one] { $minutes } minuta
        [few] { $minutes } minuty
       *[many] { $minutes } minut
    }
    .in =
        { $minutes ->
            [one] { $minutes } minutę
            [few] { $minutes } minuty
           *[many] { $minutes } minut
        }
    .after =
        { $minutes ->
            [one] { $minutes } minucie
            [few] { $minutes } minutach
           *[many] { $minutes } minutach
        }
length-seconds =
    { $seconds ->
        [one] { $seconds } sekunda
        [few] { $seconds } sekundy
       *[many] { $seconds } sekund
    }
    .in =
        { $seconds ->
            [one] { $seconds } sekundę
            [few] { $seconds } sekundy
           *[many] { $seconds } sekund
        }
    .after =
        { $seconds ->
            [one] { $seconds } sekundzie
            [few] { $seconds } sekundach
           *[many] { $seconds } sekundach
        }
length-hours =
    { $hours ->
        [one] { $hours } godzina
        [few] { $hours } godziny
       *[many] { $hours } godzin
    }
    .in =
        { $hours ->
            [one] { $hours } godzinę
            [few] { $hours } godziny
           *[many] { $hours } godzin
        }
    .after =
        { $hours ->
            [one] { $hours } godzinie
            [few] { $hours } godzinach
           *[many] { $hours } godzinach
        }
length-hours-minutes = { $hours } godz. { $minutes } min

## Pauza, ustawienia, dane

pause-menu = ⏸ <b>Jak długo mam milczeć?</b> Pauza skończy się sama, a seria poczeka. /stop byłoby do czasu, aż zaczniesz znowu, a /delete usuwa wszystko.
pause-menu-paused = ⏸ Przypomnienia odpoczywają do { $until }. Zmienić to?
pause-tomorrow = Do jutra
pause-days =
    { $days ->
        [one] { $days } dzień
        [few] { $days } dni
       *[many] { $days } dni
    }
pause-hour = 1 godzina
pause-date = 📅 Do dnia
pause-date-choice = { $weekday } { $date }
pause-dates = 📅 <b>Do którego dnia?</b> Każdy inny można napisać: <code>/pause do 7 marca</code>
pause-sick = 🤒 Choroba
pause-holiday = 🏖 Urlop
holiday-menu = 🏖 <b>Jak długo cię nie będzie?</b> Datę można napisać: <code>/pause urlop do 7 marca</code>
pause-unread = Powiedz, na jak długo, do roku: <code>/pause 3 dni</code>, <code>/pause do 7 marca</code>, <code>/pause choroba</code> albo samo /pause, żeby wybrać przyciskiem.
stop-unread = 🔔 Słowa „{ $words }” nic mi nie mówią, więc nic się nie zmienia. Wyłączyć wszystkie przypomnienia czy milczeć przez chwilę? Żeby zmienić jedno z nich, otwórz /plan.
resume-unread = Słowa „{ $words }” nic mi nie mówią, więc nic się nie zmienia. Zacząć znowu teraz? Inny koniec pauzy pisze się tak: <code>/pause do 7 marca</code>
undo-unread = Słowa „{ $words }” nic mi nie mówią, więc nic nie jest cofnięte. /undo bez dalszych słów cofa to, co zaliczone ostatnio.
words-unused = Słowa „{ $words }” nic mi tu nie mówią, więc oto odpowiedź bez nich.
paused-rest = ⏸ Milczę do { $until }. Odpoczywaj dobrze; /resume skończy to wcześniej.
paused-sick = 🤒 Wracaj do zdrowia. Milczę do { $until }, a seria czeka; /resume skończy to wcześniej.
paused-holiday = 🏖 Miłego odpoczynku. Milczę do { $until }, a seria czeka; /resume skończy to wcześniej.
will-pause = ⏸ Milczę od { $from } do { $until }; wcześniej wszystko przychodzi zgodnie z planem. { $next }
button-cancel-pause = Odwołaj pauzę
pause-cancelled = ▶️ Pauza odwołana. { $next }
resumed = ▶️ Witaj znowu. { $next }
not-paused = ▶️ Przypomnienia i tak są włączone. { $next }
button-resume = Wznów teraz
stopped = 🔕 Koniec przypomnień, dopóki nie napiszesz /start; wszystko, co zrobione, zostaje. /pause jest na jakiś czas i kończy się sama, /delete usuwa wszystko.
button-restart = Włącz przypomnienia
settings = ⚙️ <b>Ustawienia</b>
settings-clock = 🕑 { $city }, { $time }
settings-no-clock = 🕑 Nie znam jeszcze twojej godziny.
settings-place = 📍 { $place }
settings-no-place = 📍 Nie wiem, gdzie jesteś w ciągu dnia, więc wybieram to, co pasuje przy biurku.
settings-on = 🔔 Przypomnienia są włączone.
settings-will-pause = 🔔 Przypomnienia są włączone. ⏸ Odpoczywają od { $from } do { $until }.
settings-paused = ⏸ Przypomnienia odpoczywają do { $until }.
settings-stopped = 🔕 Przypomnienia są wyłączone.
settings-plan = <b>Twój plan</b>
button-zone = 🕑 Strefa czasowa
button-place = 📍 Gdzie jestem
button-pictures-on = 🎞 Z obrazkami
button-pictures-off = 🎞 Bez obrazków
button-shown-by = 👥 Kto je pokazuje
# Każda z czterech osób, po imieniu.
shown-by-menu = 👥 Ćwiczenia pokazują na zmianę cztery osoby. Jeśli chcesz, jedna z nich pokaże ci wszystkie.
shown-by-in-turns = Na zmianę
shown-by-amina = Amina
shown-by-walter = Walter
shown-by-samuel = Samuel
shown-by-lin = Lin
button-pause = ⏸ Pauza
button-stop = 🔕 Nie przypominaj
button-red-flags = ⚠️ Kiedy szukać pomocy

help =
    ⚠️ <b>Boli?</b> „Kiedy szukać pomocy” jest zaraz pod spodem.
    Gdy przychodzi przypomnienie, wystarczą jego przyciski.
    Możesz też po prostu pisać: „spacer 20”, „nie dziś”.
    /today – co dziś · /done – co zrobione
    /exercise – zobacz ćwiczenie · /why – powody
    /plan, /remind – przypomnienia · /hours – godziny
    /pause – odpoczynek · /stats – jak idzie
    /settings – cała reszta
button-commands = Wszystko, co umiem
button-back-to-help = ‹ Pomoc
help-commands =
    <b>Wszystko, co umiem</b>
    { $commands }
help-command = /{ $command } – { $description }
privacy =
    🔒 <b>Co o tobie przechowuję</b>
    • twój numer w Telegramie, język i strefę czasową, żeby pisać do ciebie w twoich godzinach;
    • gdzie jesteś przez większość dnia, ile mnie chcesz, twój plan i za czym idzie, twoje pauzy, kiedy i jak krótko przyszło każde przypomnienie i jaka była odpowiedź, jak często coś mówię, a przez cztery tygodnie, jakie ogłoszenia do ciebie przyszły;
    • co zrobione i kiedy, żeby to zaliczyć, jak było i za co liczyć inny ruch; oraz jak twoje plecy, jeśli o tym mówisz;
    • co chcesz znowu robić, twoimi słowami, i jak jest to trudne, jeśli o tym mówisz; /settings to zapomni;
    • że czekasz na słowo lekarza lub fizjoterapeuty, ale nigdy, który to był objaw, i nic z tego, co piszesz, gdy jest ci źle;
    • co zaznaczasz w /settings, żeby na to uważać, na przykład kolana, dopóki tego nie cofniesz.

    Reszta tego, co piszesz, jest przechowywana tylko do mojej odpowiedzi, a gdy dopytuję, do twoich następnych słów albo przez pół dnia; imię i lokalizacja wcale. Wszystko to leży w jednej bazie danych osoby, która prowadzi tego bota, i nie trafia do nikogo innego. Z czasem ze szczegółów dnia zostają same podsumowania. /export daje ci wszystko w pliku, a /delete usuwa, od razu i na dobre; z kopii zapasowych zrobionych wcześniej znikniesz, gdy zostaną wyrzucone.
calendar-caption = 🗓 Twój plan do kalendarza w telefonie.
export-caption = 📦 Wszystko, co o tobie przechowuję, w postaci czytelnej dla innych programów.
ask-erase =
    <b>Usunąć wszystko?</b> Znikną wtedy twój plan, licznik i seria i nikt ich nie przywróci. /export zrobi ci najpierw kopię.

    Tylko przypomnień masz dość? /pause milczy przez jakiś czas, a /stop, dopóki nie zaczniesz znowu; jedno i drugie zachowuje wszystko, co zrobione.
button-erase = Tak, usuń wszystko
button-keep = Nie, zostaw
erased = 🧹 Wszystko o tobie jest usunięte. Dbaj o plecy; /start zaczyna od nowa.
kept = Wszystko zostaje, jak było.
not-understood =
    Nie rozumiem. Możesz spróbować
    • /done albo dokładniej <code>/done spacer 20</code>
    • /exercise, żeby zobaczyć ćwiczenie
    • /why, żeby poznać powody
    • /help po całą resztę
not-understood-done =
    Nie rozumiem. Jeśli mam to zaliczyć, powiedz, co zrobione i ile to trwało:
    • <code>spacer 20 minut</code>
    • <code>wczoraj rozciąganie 5 minut</code>
    • <code>/done tył uda 5 min</code>
not-understood-remind =
    Nie rozumiem. Jeśli chcesz przypomnienie, powiedz, o czym i kiedy:
    • <code>przypomnij o spacerze o 17:30</code>
    • <code>/remind rozciąganie 9:30 i 15:00 w dni robocze</code>
    • <code>/remind wstać co 45 min 9-17</code>
not-understood-hours =
    Nie rozumiem. Jeśli chodzi o to, kiedy mogą przychodzić przypomnienia, pisze się to tak:
    • <code>/hours pn-pt 9-12, 13-17</code>
    • <code>pracuję od 9 do 17</code>
    • <code>/hours weekend wolny</code>
not-understood-pause =
    Nie rozumiem. Jeśli chcesz ciszy, powiedz, na jak długo:
    • <code>/pause 3 dni</code>
    • <code>cisza do 15:00</code>
    • <code>/pause urlop do 7 marca</code>
private-only = Rozmawiam w cztery oczy: twoje plecy to twoja prywatna sprawa. Otwórz czat ze mną i napisz /start.
button-open-chat = Otwórz czat
too-many-acts =
    🐢 To więcej naraz, niż zdążę. Weź oddech, a za kilka minut znowu jestem z tobą.
    Przypomnienia i tak przychodzą.
notice-too-many-acts = To więcej naraz, niż zdążę. Daj mi kilka minut.
our-fault = Coś poszło źle po mojej stronie i jest to zapisane. Nic twojego nie przepadło; spróbuj, proszę, jeszcze raz.

## Słowa pomiędzy

next = Dalej: { $what }, { $when }.
next-none = Nic nie jest zaplanowane.
when-today = dziś o { $time }
when-tomorrow = jutro o { $time }
when-weekday = { $weekday } o { $time }
when-date = { $date } o { $time }
until-today = { $time }
until-tomorrow = jutra
until-weekday = { $weekday }
until-date = { $date }
from-today = { $time }
from-tomorrow = jutra
from-weekday = { $weekday }
from-date = { $date }
days-daily = codziennie
    .alone = Codziennie
days-weekdays = od poniedziałku do piątku
    .alone = Poniedziałek – piątek
days-weekend = w soboty i niedziele
    .alone = Sobota i niedziela
days-span = od { $first } do { $last }
    .alone = { $first } – { $last }
schedule-at = { $days } o { $times }
schedule-every = { $days }, { $interval } { $ranges }
schedule-every-hours-daily = { $interval } w twoich godzinach
schedule-every-hours = { $days }, { $interval } w twoich godzinach
schedule-range = od { $from } do { $to }
schedule-range-brief = { $from }–{ $to }
interval-hours =
    { $hours ->
        [1] co godzinę
        [one] co { $hours } godzinę
        [few] co { $hours } godziny
       *[many] co { $hours } godzin
    }
interval-minutes =
    { $minutes ->
        [one] co { $minutes } minutę
        [few] co { $minutes } minuty
       *[many] co { $minutes } minut
    }
weekday-1 = Poniedziałek
    .on = w poniedziałek
    .until = poniedziałku
    .from = poniedziałku
    .to = poniedziałku
    .every = w poniedziałki
weekday-2 = Wtorek
    .on = we wtorek
    .until = wtorku
    .from = wtorku
    .to = wtorku
    .every = we wtorki
weekday-3 = Środa
    .on = w środę
    .until = środy
    .from = środy
    .to = środy
    .every = w środy
weekday-4 = Czwartek
    .on = w czwartek
    .until = czwartku
    .from = czwartku
    .to = czwartku
    .every = w czwartki
weekday-5 = Piątek
    .on = w piątek
    .until = piątku
    .from = piątku
    .to = piątku
    .every = w piątki
weekday-6 = Sobota
    .on = w sobotę
    .until = soboty
    .from = soboty
    .to = soboty
    .every = w soboty
weekday-7 = Niedziela
    .on = w niedzielę
    .until = niedzieli
    .from = niedzieli
    .to = niedzieli
    .every = w niedziele
month-1 = Styczeń
    .of = stycznia
month-2 = Luty
    .of = lutego
month-3 = Marzec
    .of = marca
month-4 = Kwiecień
    .of = kwietnia
month-5 = Maj
    .of = maja
month-6 = Czerwiec
    .of = czerwca
month-7 = Lipiec
    .of = lipca
month-8 = Sierpień
    .of = sierpnia
month-9 = Wrzesień
    .of = września
month-10 = Październik
    .of = października
month-11 = Listopad
    .of = listopada
month-12 = Grudzień
    .of = grudnia
date = { $day } { $month }
date-year = { $day } { $month } { $year }

## Co Telegram pokazuje obok czatu

description =
    Limber dba o twoje plecy: o porach, które ci pasują, przypomina, żeby wstać, przejść się, rozciągnąć i wzmocnić, pokazuje, jak to robić, i życzliwie liczy. Dotknij „Start”, powiedz, która jest u ciebie godzina, i gotowe.

    Ogólne dobre samopoczucie, nie diagnoza. O ból, który cię niepokoi, zapytaj lekarza lub fizjoterapeutę.
short-description = Życzliwe przypomnienia: wstać, przejść się, rozciągnąć, wzmocnić, o twoich porach. Plecy mówią dzięki.

## Plan

plan = 🗓 <b>Twój plan</b>
plan-empty = W twoim planie nic jeszcze nie ma. Dodaj przypomnienie albo weź jeden z gotowych planów.
plan-item-next = <i>dalej { $when }</i>
plan-item-resting = <i>odpoczywa</i>
plan-item-never = <i>nie ma na to miejsca w twoich godzinach (/hours)</i>
plan-tip = Dotknij jednego, żeby je zmienić. Słowami pisze się tak: <code>/remind rozciąganie 9:30 i 15:00 w dni robocze</code>
button-add = + Dodaj
button-presets = Gotowe plany
button-plan = ‹ Plan
button-my-plan = 🗓 Mój plan
reminder-added = ➕ Dodane.
reminder-already-planned = 👌 To już jest w twoim planie.
button-change = Zmień
button-times = 🕑 Godziny
button-days = 📅 Dni
button-what = 🔁 Co
button-rest = ⏸ Niech odpocznie
button-wake = ▶️ Niech przychodzi
button-remove = 🗑 Usuń
button-put-back = ↩️ Przywróć
button-back = ‹ Wstecz
change-times = <b>Kiedy?</b> Dotknij godziny, żeby ją dodać lub zabrać, albo niech przychodzi co jakiś czas.
change-times-every = <b>Kiedy?</b> Wybierz, jak często i kiedy, albo dotknij stałej godziny. W innych porach i tak obowiązują twoje godziny: /hours.
within-hours = w moich godzinach
change-days = <b>W które dni?</b>
change-what = <b>Co to ma być?</b> Gdy wybierzesz cały rodzaj, jego ćwiczenia przychodzą na zmianę.
chosen = ✓ { $label }
every-minutes = co { $minutes } min
reminder-removed =
    🗑 Usunięte z planu:
    { $line }
add-menu = <b>O czym mam przypominać?</b> Zaczynam od zwykłych godzin, a ty zmieniasz je, jak chcesz. Albo słowami: <code>/remind spacer 12:30 codziennie</code>
preset-line = <b>{ $name }</b>: { $about }
preset-heading =
    <b>{ $name }</b>
    { $about }
presets = <b>Gotowe plany.</b> Obejrzyj, zanim weźmiesz.
preset-desk = Przy biurku
    .about = Przerwy w siedzeniu, spacer, rozciąganie; wzmacnianie w dwa wieczory.
preset-feet = Na nogach
    .about = Przerwy w staniu, rozciąganie, spacer wieczorem; wzmacnianie w dwa wieczory.
preset-home = W domu
    .about = Przerwy, spacer, rozciąganie; wzmacnianie w dwa poranki, tam, gdzie masz miejsce.
preset-no-floor = Bez podłogi
    .about = Przerwy, spacer, rozciąganie; wzmacnianie w dwa popołudnia.
preset-walk-more = Więcej chodzić
    .about = Trzy krótkie spacery dziennie, reszta w małych dawkach.
preset-stronger = Silniej
    .about = Wzmacnianie trzy dni w tygodniu, rano i wieczorem.
preset-note = Zajmie miejsce planu, który masz teraz.
button-take = ✅ Biorę
wish-no-subject = Nie wiem, o czym przypominać. Podaj najpierw aktywność albo ćwiczenie, tak: <code>/remind rozciąganie 9:30 i 15:00 w dni robocze</code>
wish-unreadable = Słowa „{ $part }” nic mi nie mówią. Prośbę pisze się tak: <code>/remind rozciąganie 9:30 i 15:00 w dni robocze</code>
wish-no-time = O której godzinie? Tak: <code>/remind spacer 12:30 codziennie</code>
wish-bad-interval = „{ $part }”: umiem od co 20 minut do co 12 godzin, tak: <code>/remind wstać co 45 min 9-12 13-18 pn-pt</code>
wish-range-too-short = „{ $part }”: te godziny są krótsze niż odstęp albo kończą się, zanim się zaczną. Tak: <code>/remind wstać co 45 min 9-12 13-18 pn-pt</code>
wish-never-comes =
    { $line }
    Tak to rozumiem, a w twoich godzinach (/hours) nie ma na to miejsca: nigdy by nie przyszło. Uda się krótszy odstęp albo stała godzina, tak: <code>/remind spacer 12:30 codziennie</code>
wish-too-many-times = Dwadzieścia cztery razy dziennie to najwięcej na jedno przypomnienie.
wish-mixed = „{ $part }”: albo godziny, na przykład <code>/remind spacer 12:30</code>, albo zakres z odstępem, na przykład <code>/remind wstać co 45 min 9-12 pn-pt</code>
wish-too-many = Plan jest pełny: dwadzieścia cztery przypomnienia to najwięcej. Usuń najpierw jedno w /plan.
notice-last-day = Potrzebny jest choć jeden dzień. Żeby ucichło, niech odpocznie.
notice-last-time = Potrzebna jest choć jedna godzina. Żeby ucichło, niech odpocznie.
notice-too-many-times = Dwadzieścia cztery razy dziennie to najwięcej.
notice-never-comes = W twoich godzinach nie byłoby na to miejsca.
notice-range-too-short = Te godziny są krótsze niż odstęp.
weekday-letter-1 = P
weekday-letter-2 = W
weekday-letter-3 = Ś
weekday-letter-4 = C
weekday-letter-5 = P
weekday-letter-6 = S
weekday-letter-7 = N
month-short-1 = sty
month-short-2 = lut
month-short-3 = mar
month-short-4 = kwi
month-short-5 = maj
month-short-6 = cze
month-short-7 = lip
month-short-8 = sie
month-short-9 = wrz
month-short-10 = paź
month-short-11 = lis
month-short-12 = gru
weekday-short-1 = Pon
weekday-short-2 = Wt
weekday-short-3 = Śr
weekday-short-4 = Czw
weekday-short-5 = Pt
weekday-short-6 = Sob
weekday-short-7 = Nd

## Godziny

hours =
    ⏳ <b>Twoje godziny</b>
    { $lines }

    Poza nimi nic nie przychodzi oprócz tego, czemu celowo nadajesz stałą godzinę. Dotknij dnia, żeby go zmienić, albo napisz tak: <code>/hours 9-12, 13-18; pt 9-14; nie sob, nd</code>
hours-leave-out =
    W tych godzinach nie ma na to miejsca, więc to nie przychodzi:
    { $lines }
hours-line = { $days }: { $ranges }
hours-never = nigdy
hours-weekdays = Pon–Pt
hours-day = <b>{ $day }</b>: w jakich godzinach?
hours-day-now = Teraz: { $ranges }.
hours-free = żadne
hours-unread = Słowa „{ $part }” nic mi nie mówią. Godziny pisze się tak: <code>/hours 9-12, 13-18; pt 9-14; nie sob, nd</code>
button-hours = ⏳ Godziny

## Coraz ciszej

would-suit = 🌿 Wygląda na to, że moje przypomnienia nie pasują teraz do twoich dni, i tak też jest dobrze. Może coś innego pasowałoby lepiej? Jeśli nie będzie odpowiedzi, będę przychodzić rzadziej.
would-suit-times = Inne pory
would-suit-fewer = Mniej
would-suit-pause = Pauza
one-minute = 🌱 Jedna minuta robi plecom dobrze. Zmieści się tam, gdzie właśnie jesteś.
button-one-minute = ▶️ Minuta teraz
wakes-up = 👋 Miło cię słyszeć. Przypomnienia znowu przychodzą. { $next }
falls-asleep = 😴 Nie chcę się narzucać, więc idę spać. Wszystko, co zrobione, zostaje. Napisz cokolwiek, a przypomnienia wrócą.
