# /report: een pagina voor huisarts of fysiotherapeut, op verzoek getekend. Op de pagina zelf staat gewone tekst zonder HTML.

report-caption-four-weeks = 📄 <b>Je laatste vier weken op één pagina</b>
report-caption-twelve-weeks = 📄 <b>Je laatste twaalf weken op één pagina</b>
report-caption-year = 📄 <b>Je laatste twaalf maanden op één pagina</b>
report-caption = Om aan een huisarts of fysiotherapeut te laten zien, of om te bewaren. Ik houd geen kopie: hij blijft in deze chat tot je hem verwijdert. Je naam staat er niet op; er is een regel om die op te schrijven.
report-sessions-caption = 🧾 Hetzelfde als tabel, een rij voor elke sessie.
report-pains-caption = 🧾 Hoe je rug voelde, een rij voor elke dag waarvan je het vertelde.
button-report-four-weeks = 4 weken
    .aliases = vier weken, maand, een maand
button-report-twelve-weeks = 12 weken
    .aliases = twaalf weken, drie maanden, 3 maanden
button-report-year = Een jaar
    .aliases = jaar, een jaar, twaalf maanden, 12 maanden

## Op de pagina

report-title = Bewegen voor de rug
report-name = Naam:
report-period = { $period } · { $since }
report-period-four-weeks = { $first } t/m { $last } · vier weken · klok van { $zone }
report-period-twelve-weeks = { $first } t/m { $last } · twaalf weken · klok van { $zone }
report-period-year = { $first } t/m { $last } · twaalf maanden · klok van { $zone }

report-since = met Limber sinds { $date }

report-active = { $active } van { $days }
report-active-meaning =
    { $days ->
        [one] dag met een sessie
       *[other] dagen met een sessie
    }
report-sessions-meaning =
    { $sessions ->
        [one] sessie in totaal
       *[other] sessies in totaal
    }
report-walked-meaning =
    { $minutes ->
        [one] minuut gewandeld per week, gemiddeld
       *[other] minuten gewandeld per week, gemiddeld
    }
report-strengthened-meaning =
    { $days ->
        [one] dag met versterken
       *[other] dagen met versterken
    }
report-streak-meaning =
    { $days ->
        [one] dag op rij, tot vandaag
       *[other] dagen op rij, tot vandaag
    }
report-score-meaning = gewoontescore, van 0 tot 100

report-columns-four-weeks = Week voor week, vanaf maandag
report-columns-twelve-weeks = Week voor week, vanaf maandag
report-columns-year = Maand voor maand
report-week = { $day } { $month }
report-minutes = minuten
report-sessions = sessies
report-paused = pauze
report-goal =
    { $minutes ->
        [one] { $minutes } minuut matig bewegen per week (WHO)
       *[other] { $minutes } minuten matig bewegen per week (WHO)
    }
report-pain-told =
    { $days ->
        [one] op { $days } dag verteld
       *[other] op { $days } dagen verteld
    }
report-pain-mean = gemiddelde

report-plan = Plan, zoals het nu is
report-plan-line = { $what }: { $when }
report-plan-every = { $days }, { $interval } binnen de tijden hieronder
report-plan-nothing = Op dit moment is er niets gepland.
report-hours = Tijden voor herinneringen: { $hours }
report-doses = Oefeningen, en hoe hun hoeveelheid verliep
report-times = { $count }×
report-amount =
    { $hold ->
        [0] { $repetitions } ×
       *[other] { $repetitions } × { $hold } s
    }
report-dose-grown = { $before } → { $now }
report-dose-own = { $dose }, eigen keuze
report-dose-sides = { $dose } per kant
report-hurt = Oefeningen die pijn deden
report-hurt-on = { $name }: { $date }
report-hurt-resting = { $name }: { $date }; rust tot { $until }
report-resting = { $name }: rust tot { $until }
report-pauses = Pauzes
report-pause-day = { $first }: { $reason }
report-pause-days = { $first } t/m { $last }: { $reason }
report-pause-rest = rust
report-pause-sick = ziek
report-pause-holiday = vakantie
report-footer = Gemaakt door Limber op { $date }, op eigen verzoek. Algemeen welzijn, zelf verteld in een chat: niets hiervan is gemeten of onderzocht, en niets is een diagnose. Wat tegelijk stijgt of daalt, hoeft niets met elkaar te maken te hebben. Gewoontescore: elke dag met een sessie brengt hem naar 100, elke dag zonder naar 0, halverwege in ongeveer twee weken; vrije dagen tellen niet. Een dag met versterken is er een waarop minstens twee grote spiergroepen hebben gewerkt, of waarvan niet is gezegd wat.
