# Wat de bot zegt rond oefeningen, oorzaken en veiligheid; die hebben eigen bestanden.

## Begin

welcome =
    👋 <b>Hallo, { $name }!</b> Ik ben Limber, en ik zorg voor ruggen.

    • Op jouw tijden herinner ik je aan opstaan, wandelen, rekken en versterken.
    • Ik laat elke oefening zo zien dat je meteen kunt meedoen, en tel vriendelijk mee.
    • Ik ben er voor je algemene welzijn: geen diagnose, en geen vervanging van een huisarts of fysiotherapeut.
welcome-back-on = 👋 Leuk je te zien. Je herinneringen staan aan. { $next }
welcome-back-will-pause = 👋 Leuk je te zien. Je herinneringen staan aan, en pauzeren vanaf { $from } tot { $until }. { $next }
welcome-back-paused = 👋 Leuk je te zien. Je herinneringen staan op pauze tot { $until }; /resume maakt er eerder een eind aan.
ask-zone =
    🕑 <b>Hoe laat is het bij jou?</b>

    Tik de tijd aan die klopt, deel je locatie, of typ je stad, je tijdzone of de tijd.
    <i>Een locatie dient om je tijdzone te vinden en wordt niet bewaard.</i>
ask-zone-now = Nu ga ik voor jou uit van <b>{ $city }</b>, waar het { $time } is.
ask-zone-placeholder = Stad, tijdzone of tijd
share-location = 📍 Mijn locatie delen
clock-label = { $time } · { $city }
clock-label-country = { $time } · { $city }, { $country }
which-place = 🕑 Welke hiervan is het dichtst bij jou?
place-elsewhere =
    📍 Ben je daar zelf? Tik de klok aan en ik ga ervan uit. Zo niet, dan blijft alles zoals het is.
zones = 🕑 Welke van deze klokken geeft jouw tijd aan?
other-times = Geen van deze
zone-unread =
    Die plaats kon ik niet vinden. Probeer een grotere stad in de buurt, zoals <code>Porto</code>, een tijdzone zoals <code>Europe/Lisbon</code>, of wat je klok aangeeft, zoals <code>{ $time }</code>.
location-unread =
    Uit die plek kon ik geen tijdzone opmaken. Typ liever een stad, zoals <code>Porto</code>.
subscribed =
    ✅ <b>{ $city }, { $time }.</b> Alles staat klaar, met een klein plan om mee te beginnen. { $next }

    /exercise laat je nu een oefening zien, /today je dag, en /pause geeft je rust.
zone-changed = ✅ <b>{ $city }, { $time }.</b> Je herinneringen houden daar hun tijden. { $next }
ask-place = 📍 <b>Waar ben je het grootste deel van de dag?</b> Ik kies oefeningen die daar passen.
place-desk = Achter een bureau
place-feet = Op mijn benen
place-home = Thuis
place-no-floor = Liever niet op de vloer
place-known-desk = 👍 Dank je. Binnen je tijden (/hours) stel ik voor wat makkelijk aan een bureau kan. Wat op de vloer gaat, komt ervoor of erna.
place-known-feet = 👍 Dank je. Binnen je tijden (/hours) stel ik voor wat zonder vloer kan, en een korte pauze betekent dat je gaat zitten. Wat op de vloer gaat, komt ervoor of erna.
place-known-home = 👍 Dank je. Thuis heb je ruimte, dus sommige oefeningen gaan op de vloer.
place-known-no-floor = 👍 Dank je. Ik stel niets voor waarvoor je op de vloer moet.
ask-amount = ⚖️ <b>Hoeveel wil je van me horen?</b> Je kunt het altijd veranderen.
amount-light = Weinig · ongeveer 3 per dag
amount-steady = Gemiddeld · ongeveer 5 per dag
amount-close = Veel · ongeveer 8 per dag
ready =
    ⏳ Ik kom binnen je tijden ({ $hours }). { $next }

    Wil je er meteen een proberen?
ready-hours = { $days }, { $ranges }
hours-and-more = { $hours }; { $more }
button-try = ▶️ Probeer er nu een · { $minutes } min
amount-known-light = 👍 Weinig dus: één korte pauze per werkdag, naast wandelen, rekken en versterken.
amount-known-steady = 👍 Drie korte pauzes per werkdag dus, naast wandelen, rekken en versterken.
amount-known-close = 👍 Korte pauzes door al je tijden (/hours) heen dus, naast wandelen, rekken en versterken.
settings-amount-light = ⚖️ Weinig: één korte pauze per werkdag
settings-amount-steady = ⚖️ Gemiddeld: drie korte pauzes per werkdag
settings-amount-close = ⚖️ Veel: korte pauzes door al je tijden heen
button-amount = ⚖️ Hoeveel
place-may-change = Is het een dag anders? Verander het in /settings. Wat je zelf in je plan zet, komt waar je ook bent.
with-icon = { $icon } { $label }
plan-line = { $icon } <b>{ $what }</b>: { $when }

## Herinneringen

reminder-heading = { $icon } <b>{ $opening }</b>
reminder-brief =
    { $icon } <b>{ $opening }</b>
    { $name } · { $dose }
reminder-light = { $icon } { $opening } <i>{ $dose }</i>
opening-with-idea = { $opening } { $idea }
thought = <i>{ $thought }</i>
several = Tijd om te bewegen
several-heading = 🙌 <b>{ $opening }</b>
several-line = { $mark } <b>{ $name }</b> · { $dose }
button-done-one = ✅ { $name }
button-open-one = { $name } ›
exercise-heading = <b>{ $name }</b> · { $dose }
step = { $number }. { $step }
felt = <i>Waar je het voelt:</i> { $felt }
steps-quote = <blockquote expandable>{ $steps }</blockquote>
gate-quote = <blockquote expandable>{ $gate }</blockquote>
button-done = ✅ Klaar
button-later = ⏰ Later
button-more = ⋯
button-picture = 🎞 Plaatje
button-hurts-brief = ⚠️ Pijn
button-hurts = ⚠️ Pijn · Wanneer je hulp nodig hebt
later = ⏰ <b>{ $name }</b>: wanneer zal ik terugkomen?
later-minutes = Over 15 min
later-hour = Over 1 uur
later-evening = Vanavond
later-enough = <b>{ $name }</b>: dit heb je drie keer uitgesteld, dus laten we het daarbij laten. Nu doen, of voor vandaag laten gaan?
offer-move = <b>{ $name }</b>: dit heb je drie keer uitgesteld. Past een ander moment van de dag beter?
button-move = Voortaan om { $time }
moved =
    👍 Verzet. Voortaan:
    { $line }
rest-is-over = ▶️ Je pauze is voorbij; welkom terug.
button-skip = Vandaag niet
button-why = Waarom?
button-steps = ‹ Terug naar de stappen
why-exercise = 💡 <b>Waarom { $name }?</b>
answers-causes = Het richt zich op: { $causes }. Meer onder /why.
reminder-done = ✅ { $name }: klaar.
reminder-skipped = 🌿 { $name }: vandaag niet.
reminder-later = ⏰ { $name }: komt over een tijdje terug.
reminder-missed = { $icon } { $name }: al voorbij, hieronder staat een nieuwe.
snoozed = ⏰ { $name }: ik kom terug, { $when }.
skipped = 🌿 { $name }: vandaag niet, en dat is prima. Je reeks blijft zoals hij is.
skipped-next = Weer: { $when }.

counted = ✅ Geteld: <b>{ $what }</b>, { $length }.
counted-stand = ✅ Geteld: <b>{ $what }</b>.
counted-several = ✅ Geteld:
counted-several-yesterday = ✅ Geteld voor gisteren:
counted-several-on = ✅ Geteld voor { $date }:
counted-line = • <b>{ $what }</b>, { $length }
counted-line-times = • <b>{ $what }</b>, { $length } per keer, { $times } keer
enough-today =
    🌙 Dat maakt { $sessions } vandaag, en nu stop ik met tellen: je rug heeft ruim genoeg gehad. Morgen tel ik weer.
counted-today = Vandaag: { $tallies }.
counted-streak =
    { $days ->
        [1] 🔥 Eerste dag van een reeks.
       *[other] 🔥 { $days } dagen op rij.
    }
counted-again = 🌱 Die was voor je rug.
counted-grown = 🌱 Je hebt het volgehouden. Vanaf morgen: { $dose }.
button-undo = Ongedaan maken
felt-easy = 👍 Fijn om te horen. Vanaf morgen: { $dose }.
felt-right = 👍 Mooi. Vanaf morgen: { $dose }.
felt-too-much = 🌿 Goed dat je het zegt. Vanaf morgen: { $dose }.
felt-opens = De volgende stap staat er vanaf nu bij; in de stappen lees je wanneer je die weglaat.
felt-whole-easy = 👍 Fijn om te horen. Vanaf morgen:
felt-whole-right = 👍 Mooi. Vanaf morgen:
felt-whole-too-much = 🌿 Goed dat je het zegt. Vanaf morgen:
felt-whole-line = • <b>{ $name }</b> · { $dose }
felt-whole-opens = { $name }: de volgende stap staat er vanaf nu bij; in de stappen lees je wanneer je die weglaat.
felt-taken-back = ↩️ Teruggenomen. Alsof je niet had gezegd hoe het voelde.
button-felt-easy = Makkelijk
button-felt-right = Precies goed
button-felt-too-much = Te veel
undone = ↩️ Teruggenomen: { $what } ({ $length }).
several-undone =
    { $sessions ->
        [one] ↩️ { $sessions } sessie teruggenomen.
       *[other] ↩️ { $sessions } sessies teruggenomen.
    }
undone-today-none = Verder is er vandaag niets geteld.
nothing-to-undo = Er is niets terug te nemen. Als je hebt bewogen, telt /done het.
ask-done = <b>Wat heb je gedaan?</b> Tik het aan, of zeg het met hoe lang: <code>/done wandelen 20</code>
done-unread =
    Met “{ $part }” kon ik niets. Zeg wat je hebt gedaan en, als je wilt, hoe lang: <code>/done wandelen 20</code>, <code>/done hamstrings</code>, <code>/done versterken 10 min</code>
done-bad-length =
    “{ $part }” is geen duur die ik kan tellen. Van een seconde tot acht uur, zo: <code>/done wandelen 20</code>

notice-counted = Geteld ✓
notice-thanks = Dank je, dat helpt me kiezen.
notice-already-counted = Al geteld, goed gedaan ✓
notice-already-skipped = Dit heb je voor vandaag opzijgezet.
notice-already-snoozed = Dit komt over een tijdje terug.
notice-closed = Dit is voorbij. /done telt wat je ook deed.
notice-undone = Teruggenomen
notice-already-undone = Dat is al teruggenomen.
notice-gone = Dat is er niet meer. /help laat zien wat er is.

## Waarom, en de verzameling

why-unread = Op “{ $text }” heb ik nog geen antwoord. Hierover kan ik je iets vertellen:
why-answered-by = <b>Wat zich daarop richt:</b> { $exercises }
why-heading = <b>{ $name }</b>
why-sources = <i>Bronnen: { $sources }</i>
why-evidence = <b>Hoe zeker is dit?</b> { $evidence }
button-approach = Wat helpt
button-back-to-causes = ‹ Alle oorzaken
exercises = 🧘 <b>Oefeningen</b>. Kies er een, en ik laat zien hoe het gaat.
exercises-unread = “{ $text }” ken ik niet. Deze ken ik:
button-back-to-exercises = ‹ Alle oefeningen
button-how = ‹ Hoe het gaat

## Hoe vaak een oefening komt

button-wish-more = 🔁 Meer hiervan
button-wish-never = 🚫 Niets voor mij
button-wish-usual = { $name }: zoals gewoon
wish-more = 🔁 <b>{ $name }</b> komt vaker.
wish-never = 🚫 <b>{ $name }</b> komt niet vanzelf.
wished-more = 🔁 <b>{ $name }</b> komt voortaan ongeveer twee keer zo vaak.
wished-never = 🚫 <b>{ $name }</b> komt niet meer vanzelf. Wat je zelf in je plan zet, blijft daar staan.
wished-usual = 👍 <b>{ $name }</b> komt even vaak als de andere.

## De hoeveelheid van een oefening

button-dose = Hoeveel?
dose-grows = Het groeit met kleine stappen als je me zegt dat het goed of makkelijk voelde, tot: { $dose }. Na een pauze, als het te veel was of pijn deed, wordt het weer minder.
dose-own = Dit heb je zelf ingesteld, dus het blijft tot je het verandert.
dose-stays = Dit blijft zoals het is.
dose-less = − Minder
dose-more = + Meer
dose-let-grow = 🌱 Laat groeien
gate-closed = <i>Hier is een volgende stap. Voelt deze makkelijk, zeg dat dan nadat je hem hebt geteld.</i>
button-exercises = Oefeningen

## Dag en week

today = 📋 <b>Vandaag, { $weekday } { $date }</b>
today-empty = Er is niets gepland voor vandaag.
today-line = { $mark } { $time } { $what }
mark-done = ✅
mark-open = 👉
mark-to-come = 🕑
mark-snoozed = ⏰
mark-skipped = 🌿
mark-missed = ▫️
today-done = Gedaan tot nu toe: { $tallies }.
today-done-nothing = Nog niets geteld, en de dag is nog van jou.
today-paused = ⏸ Je herinneringen staan op pauze tot { $until }.
today-will-pause = ⏸ Je herinneringen pauzeren vanaf { $from } tot { $until }.
today-stopped = 🔕 Je herinneringen staan uit. /start zet ze aan.
stats-week = 📈 <b>Deze week</b>
stats-month = 📈 <b>Deze maand</b>
stats-twelve-weeks = 📈 <b>Twaalf weken</b>
stats-year = 📈 <b>Twaalf maanden</b>
stats-week-nothing = Deze week nog niets geteld. Eén minuut op je benen is een mooi begin: /exercise
stats-month-nothing = Deze maand nog niets geteld. Eén minuut op je benen is een mooi begin: /exercise
stats-twelve-weeks-nothing = Nog niets geteld. Eén minuut op je benen is een mooi begin: /exercise
stats-year-nothing = Nog niets geteld. Eén minuut op je benen is een mooi begin: /exercise
stats-line = { $icon } { $count }, { $length }
stats-line-count = { $icon } { $count }
stats-streak =
    { $days ->
        [0] Een reeks begint met één sessie, op welke dag ook.
        [one] 🔥 <b>{ $days } dag</b> op rij.
       *[other] 🔥 <b>{ $days } dagen</b> op rij.
    }
pain =
    <b>Hoe voelt je rug vandaag?</b>
    0 is geen pijn, 10 de ergste die je je kunt voorstellen. Het is voor jou, om te zien hoe de dagen gaan; waar pijn vandaan komt, vertelt het niet.
pain-today = Vandaag zei je <b>{ $level }</b>.
pain-level = { $level }
pain-kept = 📝 <b>{ $level } van 10</b> voor vandaag. /stats laat je dagen als lijn zien. Is het hevig of nieuw voor je, kijk dan wanneer je hulp nodig hebt.
button-pain-on = Vraag het me elke dag
button-pain-off = Vraag het niet vanzelf
button-pain-when = Andere tijd
button-pain-menu = 📝 Vraag naar pijn
pain-menu =
    📝 <b>Hoe je rug voelt:</b> ik vraag het { $when }, zonder geluid, en niet op een dag dat je het al hebt verteld.

    Een andere tijd?
pain-menu-off = 📝 <b>Hoe je rug voelt:</b> ik vraag het niet vanzelf. /pain houdt het bij wanneer je maar wilt.
chart-pain = Pijn, 0 tot 10
stats-score = 🌱 Gewoontescore <b>{ $score }</b> van 100.
stats-rules =
    <i>Een reeks telt de dagen met minstens één sessie. “Vandaag niet”, een pauze en dagen zonder herinneringen laten hem zoals hij is.
    De gewoontescore stijgt met elke dag waarop je iets doet, en daalt langzaam als je niets doet: na twee weken is hij ongeveer halverwege.
    Een krachtdag is er een waarop minstens twee grote spiergroepen hebben gewerkt: benen, heupen, rug, buik, borst, schouders of armen.
    De 150 minuten van de WHO zijn stevige: je kunt kletsen, maar niet zingen.</i>
button-stats-week = Week
    .aliases = deze week, wekelijks
button-stats-month = Maand
    .aliases = deze maand, maandelijks
button-stats-twelve-weeks = 12 weken
    .aliases = twaalf weken, drie maanden, 3 maanden
button-stats-year = Jaar
    .aliases = dit jaar, twaalf maanden, 12 maanden
chart-title-week = Deze week
chart-title-month = Deze maand
chart-title-twelve-weeks = Twaalf weken
chart-title-year = Twaalf maanden
chart-subtitle = tot en met { $date }
chart-streak =
    { $days ->
        [one] dag op rij
       *[other] dagen op rij
    }
chart-score = gewoontescore van 100
chart-calendar = Sessies per dag
chart-depth-0 = 0
chart-depth-1 = 1
chart-depth-2 = 2
chart-depth-3 = 3–4
chart-depth-5 = 5+
chart-off = vrije dag
chart-walked-week = Minuten gewandeld
chart-walked-month = Minuten gewandeld
chart-walked-twelve-weeks = Minuten gewandeld
chart-walked-year = Minuten gewandeld per week
chart-walked-note = { $minutes } van { $goal } deze week
chart-strengthened = Krachtdagen
chart-sessions-week = Sessies
chart-sessions-month = Sessies per week
chart-sessions-twelve-weeks = Sessies per week
chart-sessions-year = Sessies per maand
chart-total = totaal
stats-total = <b>Sinds { $date }</b>
length-minutes =
    { $minutes ->
        [one] { $minutes } minuut
       *[other] { $minutes } minuten
    }
length-seconds =
    { $seconds ->
        [one] { $seconds } seconde
       *[other] { $seconds } seconden
    }
length-hours =
    { $hours ->
        [one] { $hours } uur
       *[other] { $hours } uur
    }
length-hours-minutes = { $hours } u { $minutes } min

## Pauze, instellingen, gegevens

pause-menu = ⏸ <b>Hoe lang zal ik stil zijn?</b> Het eindigt vanzelf, en je reeks wacht. /stop geldt tot je weer begint, en /delete wist alles.
pause-menu-paused = ⏸ Je herinneringen staan op pauze tot { $until }. Wil je dat veranderen?
pause-tomorrow = Tot morgen
pause-days =
    { $days ->
        [one] { $days } dag
       *[other] { $days } dagen
    }
pause-hour = 1 uur
pause-date = 📅 Tot een datum
pause-date-choice = { $weekday } { $date }
pause-dates = 📅 <b>Tot welke dag?</b> Elke andere kun je typen: <code>/pause tot 7 maart</code>
pause-sick = 🤒 Ik ben ziek
pause-holiday = 🏖 Vakantie
holiday-menu = 🏖 <b>Hoe lang ben je weg?</b> Een datum kun je typen: <code>/pause vakantie tot 7 maart</code>
pause-unread = Zeg hoe lang, tot een jaar: <code>/pause 3 dagen</code>, <code>/pause tot 7 maart</code>, <code>/pause ziek</code>, of alleen /pause voor knoppen.
stop-unread = 🔔 Met “{ $words }” kon ik niets, dus er is niets veranderd. Zal ik alle herinneringen uitzetten, of een tijdje stil zijn? Open /plan om er een te wijzigen.
resume-unread = Met “{ $words }” kon ik niets, dus er is niets veranderd. Zal ik nu weer beginnen? Een ander einde gaat zo: <code>/pause tot 7 maart</code>
undo-unread = Met “{ $words }” kon ik niets, dus er is niets teruggenomen. /undo zonder meer woorden neemt terug wat het laatst is geteld.
words-unused = Met “{ $words }” kon ik hier niets, dus dit is het antwoord zonder dat.
paused-rest = ⏸ Stil tot { $until }. Rust goed uit; /resume maakt er eerder een eind aan.
paused-sick = 🤒 Beterschap. Ik ben stil tot { $until }, en je reeks wacht; /resume maakt er eerder een eind aan.
paused-holiday = 🏖 Geniet ervan. Ik ben stil tot { $until }, en je reeks wacht; /resume maakt er eerder een eind aan.
will-pause = ⏸ Stil vanaf { $from } tot { $until }; daarvoor komt alles zoals gepland. { $next }
button-cancel-pause = Pauze annuleren
pause-cancelled = ▶️ De pauze is geannuleerd. { $next }
resumed = ▶️ Welkom terug. { $next }
not-paused = ▶️ Je herinneringen staan al aan. { $next }
button-resume = Nu verdergaan
stopped = 🔕 Geen herinneringen meer tot je /start zegt; alles wat je deed, blijft bewaard. /pause is voor een tijdje en eindigt vanzelf, /delete wist alles.
button-restart = Herinneringen aanzetten
settings = ⚙️ <b>Instellingen</b>
settings-clock = 🕑 { $city }, { $time }
settings-no-clock = 🕑 Ik weet nog niet hoe laat het bij jou is.
settings-place = 📍 { $place }
settings-no-place = 📍 Je hebt me niet verteld waar je bent, dus ik kies voor een bureau.
settings-on = 🔔 Herinneringen staan aan.
settings-will-pause = 🔔 Herinneringen staan aan. ⏸ Ze pauzeren vanaf { $from } tot { $until }.
settings-paused = ⏸ Herinneringen staan op pauze tot { $until }.
settings-stopped = 🔕 Herinneringen staan uit.
settings-plan = <b>Je plan</b>
button-zone = 🕑 Tijdzone
button-place = 📍 Waar ik ben
button-pictures-on = 🎞 Plaatjes tonen
button-pictures-off = 🎞 Geen plaatjes
button-shown-by = 👥 Wie ze voordoet
# Elk van de vier, bij de voornaam.
shown-by-menu = 👥 Vier mensen doen om beurten de oefeningen voor. Als je wilt, doet één van hen ze allemaal voor.
shown-by-in-turns = Om beurten
shown-by-amina = Amina
shown-by-walter = Walter
shown-by-samuel = Samuel
shown-by-lin = Lin
button-pause = ⏸ Pauze
button-stop = 🔕 Herinneringen uit
button-red-flags = ⚠️ Wanneer je hulp nodig hebt

# Acht regels, zodat het op een telefoon in één keer te zien is.
help =
    ⚠️ <b>Pijn?</b> “Wanneer je hulp nodig hebt” staat hier vlak onder.
    Komt er een herinnering, dan zijn de knoppen genoeg.
    Je kunt ook gewoon schrijven: “20 gewandeld”, “vandaag niet”.
    /today – wat er is · /done – wat je deed
    /exercise – een oefening · /why – de redenen
    /plan, /remind – herinneringen · /hours – wanneer ze komen
    /pause – rust · /stats – hoe het gaat
    /settings – al het andere
button-commands = Alles wat ik kan
button-back-to-help = ‹ Hulp
help-commands =
    <b>Alles wat ik kan</b>
    { $commands }
help-command = /{ $command } – { $description }
privacy =
    🔒 <b>Wat ik over je bewaar</b>
    • je Telegram-nummer, je taal en je tijdzone, om je op jouw tijden te schrijven;
    • waar je het grootste deel van de dag bent, hoeveel je van me wilt horen, je plan en waar het op volgt, je pauzes, wanneer en hoe kort elke herinnering kwam en hoe je antwoordde, hoe vaak ik iets heb gezegd, en vier weken lang welke aankondigingen je kreeg;
    • wat je hebt gedaan en wanneer, om het te tellen, hoe het voelde, en waarvoor andere beweging telt; en hoe je rug voelde, als je me dat vertelde;
    • wat je weer wilt doen, in jouw woorden, en hoe moeilijk het is, als je me dat vertelde; /settings vergeet het;
    • dat je wacht tot een huisarts of fysiotherapeut is gevraagd, maar nooit welk signaal het was, en niets van wat je in nood schrijft;
    • wat je onder /settings hebt aangetikt waar ik op moet letten, zoals je knieën, tot je het terugneemt.

    Wat je verder typt, bewaar ik alleen tot ik heb geantwoord, en waar ik iets terugvroeg, tot je volgende woorden of een halve dag; je naam en je locatie helemaal niet. Alles staat in één database van wie deze bot beheert, en gaat naar niemand anders. Na een tijd worden de details van een dag de totalen ervan. /export geeft je alles als bestand, en /delete wist het, meteen en voorgoed; back-ups van daarvoor raken je kwijt als ze worden weggegooid.
calendar-caption = 🗓 Je plan, voor de agenda op je telefoon.
export-caption = 📦 Alles wat ik over je bewaar, in een vorm die andere programma’s kunnen lezen.
ask-erase =
    <b>Alles wissen?</b> Je plan, je telling en je reeks zijn dan weg, en niemand kan ze terughalen. /export maakt eerst een kopie voor je.

    Alleen genoeg van de herinneringen? /pause is een tijdje stil, en /stop tot je weer begint; allebei bewaren ze alles wat je deed.
button-erase = Ja, wis alles
button-keep = Nee, bewaar het
erased = 🧹 Alles over je is gewist. Zorg goed voor je rug; /start begint opnieuw.
kept = Alles blijft zoals het was.
not-understood =
    Dat begreep ik niet. Je kunt dit proberen:
    • /done, of preciezer <code>/done wandelen 20</code>
    • /exercise om een oefening te zien
    • /why voor de redenen
    • /help voor al het andere
not-understood-done =
    Dat begreep ik niet. Wil je dat het telt, zeg dan wat je deed en hoe lang:
    • <code>20 minuten gewandeld</code>
    • <code>gisteren gerekt</code>
    • <code>/done hamstrings 5 min</code>
not-understood-remind =
    Dat begreep ik niet. Wil je een herinnering, zeg dan waaraan en wanneer:
    • <code>herinner me om 17:30 aan wandelen</code>
    • <code>/remind rekken 9:30 en 15:00 doordeweeks</code>
    • <code>/remind opstaan elke 45 min 9-17</code>
not-understood-hours =
    Dat begreep ik niet. Gaat het over wanneer herinneringen mogen komen, dan gaat het zo:
    • <code>/hours ma-vr 9-12, 13-17</code>
    • <code>ik werk van 9 tot 17</code>
    • <code>/hours weekend vrij</code>
not-understood-pause =
    Dat begreep ik niet. Wil je stilte, zeg dan hoe lang:
    • <code>/pause 3 dagen</code>
    • <code>stil tot 15 uur</code>
    • <code>/pause vakantie tot 7 maart</code>
private-only = Ik praat met mensen één op één: je rug is jouw zaak. Open een chat met mij en zeg /start.
button-open-chat = Chat openen
too-many-acts =
    🐢 Dat is meer tegelijk dan ik kan volgen. Haal even adem, over een paar minuten ben ik er weer.
    Je herinneringen komen gewoon.
notice-too-many-acts = Dat is meer tegelijk dan ik kan volgen. Geef me een paar minuten.
our-fault = Er ging iets mis aan mijn kant, en dat is genoteerd. Van jou is niets verloren; probeer het nog eens.

## Woorden ertussen

next = Volgende: { $what }, { $when }.
next-none = Er is niets gepland.
when-today = vandaag om { $time }
when-tomorrow = morgen om { $time }
when-weekday = { $weekday } om { $time }
when-date = op { $date } om { $time }
until-today = { $time }
until-tomorrow = morgen
until-weekday = { $weekday }
until-date = { $date }
from-today = { $time }
from-tomorrow = morgen
from-weekday = { $weekday }
from-date = { $date }
days-daily = elke dag
days-weekdays = maandag t/m vrijdag
days-weekend = zaterdag en zondag
days-span = { $first } t/m { $last }
schedule-at = { $days } om { $times }
schedule-every = { $days }, { $interval } van { $ranges }
schedule-every-hours-daily = { $interval } binnen je tijden
schedule-every-hours = { $days }, { $interval } binnen je tijden
schedule-range = { $from } tot { $to }
schedule-range-brief = { $from }–{ $to }
interval-hours =
    { $hours ->
        [1] elk uur
       *[other] elke { $hours } uur
    }
interval-minutes =
    { $minutes ->
        [1] elke minuut
       *[other] elke { $minutes } minuten
    }
weekday-1 = maandag
weekday-2 = dinsdag
weekday-3 = woensdag
weekday-4 = donderdag
weekday-5 = vrijdag
weekday-6 = zaterdag
weekday-7 = zondag
month-1 = Januari
    .of = januari
month-2 = Februari
    .of = februari
month-3 = Maart
    .of = maart
month-4 = April
    .of = april
month-5 = Mei
    .of = mei
month-6 = Juni
    .of = juni
month-7 = Juli
    .of = juli
month-8 = Augustus
    .of = augustus
month-9 = September
    .of = september
month-10 = Oktober
    .of = oktober
month-11 = November
    .of = november
month-12 = December
    .of = december
date = { $day } { $month }
date-year = { $day } { $month } { $year }

## Wat Telegram naast de chat toont

description =
    Limber zorgt voor je rug: op jouw tijden herinnert het je aan opstaan, wandelen, rekken en versterken, laat het zien hoe dat gaat en telt het vriendelijk mee. Tik op Start, vertel hoe laat het bij jou is, en je kunt beginnen.

    Algemeen welzijn, geen diagnose. Vraag een huisarts of fysiotherapeut naar pijn waar je je zorgen over maakt.
short-description = Vriendelijke herinneringen aan opstaan, wandelen, rekken en versterken, op jouw tijden. Je rug zegt dank je.

## Het plan

plan = 🗓 <b>Je plan</b>
plan-empty = Er staat nog niets in je plan. Voeg een herinnering toe, of neem een van de kant-en-klare plannen.
plan-item-next = <i>volgende keer { $when }</i>
plan-item-resting = <i>op pauze</i>
plan-item-never = <i>vindt geen moment binnen je tijden (/hours)</i>
plan-tip = Tik er een aan om die te wijzigen. In woorden gaat het zo: <code>/remind rekken 9:30 en 15:00 doordeweeks</code>
button-add = + Toevoegen
button-presets = Kant-en-klaar
button-plan = ‹ Plan
button-my-plan = 🗓 Mijn plan
reminder-added = ➕ Toegevoegd.
reminder-already-planned = 👌 Deze staat al in je plan.
button-change = Wijzigen
button-times = 🕑 Tijden
button-days = 📅 Dagen
button-what = 🔁 Wat
button-rest = ⏸ Laten pauzeren
button-wake = ▶️ Weer laten komen
button-remove = 🗑 Verwijderen
button-put-back = ↩️ Terugzetten
button-back = ‹ Terug
change-times = <b>Wanneer?</b> Tik een tijd aan om die toe te voegen of weg te halen, of laat het om de zoveel tijd komen.
change-times-every = <b>Wanneer?</b> Kies hoe vaak en wanneer, of tik liever een vaste tijd aan. Ook binnen andere tijden houdt het zich aan die van jou (/hours).
within-hours = binnen mijn tijden
change-days = <b>Op welke dagen?</b>
change-what = <b>Wat moet het zijn?</b> Bij een activiteit wisselen de oefeningen elkaar af.
chosen = ✓ { $label }
every-minutes = elke { $minutes } min
reminder-removed =
    🗑 Uit je plan verwijderd:
    { $line }
add-menu = <b>Waaraan zal ik je herinneren?</b> Ik begin met de gebruikelijke tijden, en jij verandert ze zoals je wilt. Of in woorden: <code>/remind wandelen 12:30 elke dag</code>
preset-line = <b>{ $name }</b>: { $about }
preset-heading =
    <b>{ $name }</b>
    { $about }
presets = <b>Kant-en-klare plannen.</b> Bekijk er een voordat je het overneemt.
preset-desk = Bureau
    .about = Pauzes van het zitten, een wandeling, rekken; versterken op twee avonden.
preset-feet = Op mijn benen
    .about = Pauzes van het staan, rekken, ’s avonds een wandeling; versterken op twee avonden.
preset-home = Thuis
    .about = Korte pauzes, een wandeling, rekken; versterken op twee ochtenden, waar je er ruimte voor hebt.
preset-no-floor = Zonder vloer
    .about = Korte pauzes, een wandeling, rekken; versterken op twee middagen.
preset-walk-more = Meer wandelen
    .about = Drie korte wandelingen per dag, de rest in kleine hoeveelheden.
preset-stronger = Sterker worden
    .about = Versterken op drie dagen per week, ’s ochtends en ’s avonds.
preset-note = Het komt in de plaats van het plan dat je nu hebt.
button-take = ✅ Overnemen
wish-no-subject = Ik zag niet waaraan ik je moet herinneren. Noem eerst een activiteit of oefening, zo: <code>/remind rekken 9:30 en 15:00 doordeweeks</code>
wish-unreadable = “{ $part }” kon ik niet lezen. Een wens gaat zo: <code>/remind rekken 9:30 en 15:00 doordeweeks</code>
wish-no-time = Hoe laat? Zo: <code>/remind wandelen 12:30 elke dag</code>
wish-bad-interval = “{ $part }”: van elke 20 minuten tot elke 12 uur kan ik, zo: <code>/remind opstaan elke 45 min 9-12 13-18 ma-vr</code>
wish-range-too-short = “{ $part }”: die tijden zijn korter dan het interval, of eindigen voor ze beginnen. Zo: <code>/remind opstaan elke 45 min 9-12 13-18 ma-vr</code>
wish-never-comes =
    { $line }
    Zo heb ik het begrepen, en binnen je tijden (/hours) is er geen moment voor: het zou nooit komen. Een korter interval of een vaste tijd wel, zo: <code>/remind wandelen 12:30 elke dag</code>
wish-too-many-times = Vierentwintig keer per dag is het meeste voor één herinnering.
wish-mixed = “{ $part }”: óf tijden, zoals <code>/remind wandelen 12:30</code>, óf een periode met een interval, zoals <code>/remind opstaan elke 45 min 9-12 ma-vr</code>
wish-too-many = Je plan is vol: vierentwintig herinneringen is het meeste. Verwijder er eerst een in /plan.
notice-last-day = Er moet minstens één dag blijven. Wil je dat hij stil is, laat hem dan pauzeren.
notice-last-time = Er moet minstens één tijd blijven. Wil je dat hij stil is, laat hem dan pauzeren.
notice-too-many-times = Vierentwintig keer per dag is het meeste.
notice-never-comes = Binnen je tijden zou er geen moment voor zijn.
notice-range-too-short = Die tijden zijn korter dan het interval.
weekday-letter-1 = M
weekday-letter-2 = D
weekday-letter-3 = W
weekday-letter-4 = D
weekday-letter-5 = V
weekday-letter-6 = Z
weekday-letter-7 = Z
month-short-1 = jan
month-short-2 = feb
month-short-3 = mrt
month-short-4 = apr
month-short-5 = mei
month-short-6 = jun
month-short-7 = jul
month-short-8 = aug
month-short-9 = sep
month-short-10 = okt
month-short-11 = nov
month-short-12 = dec
weekday-short-1 = ma
weekday-short-2 = di
weekday-short-3 = wo
weekday-short-4 = do
weekday-short-5 = vr
weekday-short-6 = za
weekday-short-7 = zo

## Tijden

hours =
    ⏳ <b>Je tijden</b>
    { $lines }

    Daarbuiten komt er niets, behalve wat je bewust op een vaste tijd zet. Tik een dag aan om die te wijzigen, of zeg het zo: <code>/hours 9-12, 13-18; vr 9-14; niet za, zo</code>
hours-leave-out =
    Binnen deze tijden is er geen moment voor dit, dus het komt niet:
    { $lines }
hours-line = { $days }: { $ranges }
hours-never = helemaal geen
hours-weekdays = ma–vr
hours-day = Welke tijden op <b>{ $day }</b>?
hours-day-now = Nu: { $ranges }.
hours-free = geen
hours-unread = “{ $part }” kon ik niet lezen. Tijden gaan zo: <code>/hours 9-12, 13-18; vr 9-14; niet za, zo</code>
button-hours = ⏳ Tijden

## Minder worden

would-suit = 🌿 Mijn herinneringen passen nu niet zo in je dagen, en dat is prima. Zou iets anders beter zijn? Hoor ik niets, dan kom ik minder vaak.
would-suit-times = Andere tijden
would-suit-fewer = Minder
would-suit-pause = Een pauze
one-minute = 🌱 Eén minuut doet je rug goed. Die past precies waar je nu bent.
button-one-minute = ▶️ Nu één minuut
wakes-up = 👋 Fijn om van je te horen. Je herinneringen komen weer. { $next }
falls-asleep = 😴 Ik wil niet storen, dus ik ga slapen. Alles wat je deed, blijft bewaard. Zeg wat dan ook, en je herinneringen komen terug.
