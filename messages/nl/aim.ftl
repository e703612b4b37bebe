# Wat iemand weer wil doen zonder aan de rug te denken.

aim-asked =
    🎯 <b>Wat wil je weer doen zonder aan je rug te denken?</b>
    Vertel het in je eigen woorden: mijn dochter dragen, een middag in de tuin, een film uitzitten.

    Ik onthoud het voor je, en vraag elke vier weken hoe het ermee gaat.
aim-too-long =
    { $letters ->
        [one] Kan het in minder woorden? Ik kan { $letters } letter onthouden.
       *[other] Kan het in minder woorden? Ik kan { $letters } letters onthouden.
    }
aim-how-hard =
    🎯 <b>“{ $aim }”</b>
    Hoe moeilijk is dat nu voor je? 0 is helemaal niet moeilijk, en 10 is onmogelijk.
aim-level-before = Op { $date } zei je { $level }.
aim-obstacle = <b>Wat staat bewegen het vaakst in de weg?</b>
aim-obstacle-meetings = Vergaderingen
aim-obstacle-forgetting = Ik vergeet het
aim-obstacle-place = Geen plek ervoor
aim-obstacle-soreness = Ik heb pijn
aim-helps-meetings =
    🌿 Maak er dan één minuut van: sta op als een gesprek begint, en ga zitten als jij aan de beurt bent. In het plan kun je ook dingen voor de eerste vergadering zetten.
aim-helps-forgetting =
    🌿 Daar ben ik voor. Nog makkelijker gaat het na iets wat je toch al doet: “na de lunch ga ik wandelen”. Zeg het me zo: /remind wandelen na de lunch.
aim-helps-place =
    🌿 Dan is er niets bij waar een vloer of mat voor nodig is. Zeg dat je liever niet op de vloer gaat, en er komt alleen wat met een stoel of een muur kan.
aim-helps-soreness =
    🌿 Dan doe je minder, maar niet niets. Tik daarna op “Te veel”, en de volgende keer is kleiner; met “Pijn” rust de oefening. Is het hevig of nieuw voor je, kijk dan eerst naar de alarmsignalen.
aim-hour = <b>Welk moment van de dag kun je het makkelijkst voor jezelf houden?</b>
aim-hour-offer = 🕰 Dan is { $time } van jou. Wat zal er dan komen?
aim-hour-kept = 🕰 Dan is { $time } van jou. Je plan past daar al bij.
aim-end = 🌿 Dank je, dat was het.
aim-end-kept = 🌿 Dank je, dat was het. Ik onthoud “{ $aim }”: het staat in je brief en in /report, en nergens anders.
aim-menu = 🎯 <b>Wat je weer wilt doen</b>
aim-menu-asked = Ik vraag elke vier weken hoe het ermee gaat.
aim-menu-not-asked = Ik vraag niet hoe het ermee gaat.
aim-line = “{ $aim }”
aim-line-once = “{ $aim }”, hoe moeilijk het is: { $level } van 10 op { $date }
aim-line-since = “{ $aim }”, hoe moeilijk het is: { $before } van 10 op { $then }, { $level } op { $date }
aim-asks-again = 👍 Ik vraag het elke vier weken.
aim-asks-no-more = 👍 Ik vraag het niet. Het blijft in /settings, mocht je het me ooit willen vertellen.
aim-forgotten = 🌿 Vergeten, met alles wat je erover zei.
button-aim = 🎯 Mijn doel
button-aim-skip = Overslaan
button-aim-end = OK
button-aim-off = Vraag het niet
button-aim-on = Vraag het elke vier weken
button-aim-another = Iets anders
button-aim-how = Hoe moeilijk het nu is
button-aim-forget = 🗑 Vergeet het
button-aim-move = { $icon } { $what } · { $due } → { $time }
button-aim-leave = Laat alles zo
letter-aim = 🎯 { $line }
report-aim = Wil weer kunnen: { $line }
