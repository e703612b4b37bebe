# De woorden van het Nederlands waarmee mensen zeggen wat ze deden, willen en voelen. De notatie staat aan het begin van
# messages/en/words.ftl; de andere namen van oefeningen en oorzaken staan in exercises.ftl en why.ftl.

## Getallen. Die in cijfers hebben geen woorden nodig.

typed-number-0 = nul
typed-number-1 = één, een
typed-number-2 = twee, een paar, paar
typed-number-3 = drie
typed-number-4 = vier
typed-number-5 = vijf
typed-number-6 = zes
typed-number-7 = zeven
typed-number-8 = acht
typed-number-9 = negen
typed-number-10 = tien
typed-number-11 = elf
typed-number-12 = twaalf
typed-number-13 = dertien
typed-number-14 = veertien
typed-number-15 = vijftien
typed-number-16 = zestien
typed-number-17 = zeventien
typed-number-18 = achttien
typed-number-19 = negentien
typed-number-20 = twintig
typed-number-21 = eenentwintig
typed-number-22 = tweeëntwintig, tweeentwintig
typed-number-25 = vijfentwintig
typed-number-30 = dertig
typed-number-35 = vijfendertig
typed-number-40 = veertig
typed-number-45 = vijfenveertig
typed-number-50 = vijftig
typed-number-55 = vijfenvijftig
typed-number-60 = zestig
typed-number-70 = zeventig
typed-number-80 = tachtig
typed-number-90 = negentig
typed-number-one-and-half = anderhalf, anderhalve, een en een half, één en een half
typed-number-100 = honderd
typed-number-half = half, halve, ½
typed-number-quarter = kwart, ¼
typed-number-three-quarters = driekwart, drie kwart, ¾
typed-number-and-half = <number> en een half, <number> ½
typed-ordinal = <number> e|de|ste
typed-level-of-ten = <number> van de tien|10, <number> op tien|10, <number> uit tien|10, <number> van tien|10

## Duur en andere hoeveelheden

typed-unit-second = s, sec, seconde, seconden, secondes
typed-unit-minute = m, min, minuut, minuten, minuutjes, mins, minuutje, minuten lang
typed-unit-hour = u, h, uur, uren, uurtje, uurtjes, uur lang, uren lang
typed-unit-day = d, dag, dagen, dagen lang, daagjes
typed-unit-week = week, weken, weken lang, weekje, weekjes
typed-unit-month = maand, maanden, maanden lang, maandje
typed-unit-year = jaar, jaren
typed-unit-distance = km, kilometer, meter, stappen, kilometers, meters, stapjes
typed-unit-times = keer, maal, x, herhalingen, keren, herhaling, rondjes, setjes, sets, reps
typed-length-15m = kwartier, een kwartier, kwartiertje, een kwartiertje, een kwartier lang
typed-length-30m = halfuur, half uur, een half uur, een halfuur, halfuurtje, half uurtje, een halfuurtje, een half uurtje
typed-length-60m = een uur, een uurtje, uurtje, het komende uur
typed-length-90m = anderhalf uur, anderhalf uurtje, anderhalve uur
typed-length-45m = drie kwartier, driekwartier, driekwart uur, driekwartiertje
typed-length-half = (een) half|halve <unit>
typed-length-one = een <unit>, nog een <unit>, de hele <unit>, het hele <unit>, één <unit>
typed-length-and-half = <length> en een half, <length> dertig
typed-length-and-quarter = <length> en een kwartier, <length> en een kwart
typed-times-1 = een keer, eenmaal, één keer, eenmalig, één maal, 1 keer
typed-times-2 = twee keer, tweemaal, twee maal, 2 keer
typed-times-3 = drie keer, driemaal

## Tijden van de dag

typed-clock-hour = om|rond|tegen <hour>, zo rond <hour>, om een uur of <hour>, omstreeks <hour>, klokslag <hour>
typed-clock-hour-minute = <hour> u <minute>, <hour> uur <minute>
typed-clock-half-to = (om) half <hour>, rond half <hour>, tegen half <hour>
typed-clock-hour-24 = (om|rond) <hour> uur|u, tegen <hour> uur
typed-clock-plain = <clock> uur|u
typed-clock-quarter-past = (om) kwart over <hour>, rond kwart over <hour>
typed-clock-quarter-to = (om) kwart voor <hour>, rond kwart voor <hour>
typed-clock-minutes-past = (om) <minute> (minuten|min) over <hour>
typed-clock-minutes-to = (om) <minute> (minuten|min) voor <hour>
typed-clock-am =
    <clock> uur|u 's ochtends|morgens, <clock> 's ochtends|morgens, <clock> in de ochtend,
    <clock> uur in de ochtend, <clock> vm
typed-clock-pm =
    <clock> uur|u 's middags|avonds, <clock> 's middags|avonds, <clock> in de middag|avond,
    <clock> uur in de middag|avond, <clock> nm
typed-clock-12-00 = twaalf uur 's middags, 12 uur 's middags, het middaguur
typed-clock-24-00 = middernacht, twaalf uur 's nachts, om middernacht
typed-clock-range =
    van <clock> tot <clock> (uur), tussen <clock> en <clock> (uur), <clock> tot <clock> (uur),
    van <clock> uur tot <clock> (uur), tussen <clock> uur en <clock> (uur), <clock> uur tot <clock> (uur),
    vanaf <clock> tot <clock> (uur), van <clock> t/m <clock> (uur),
    niet voor <clock> (uur) en|of (niet) na <clock> (uur), niets voor <clock> (uur) en|of (niets) na <clock> (uur),
    geen herinneringen|berichten voor <clock> (uur) en|of na <clock> (uur)
typed-part-morning =
    ochtend, 's ochtends, 's morgens, elke ochtend, ochtends, 's ochtends vroeg, in de ochtend, in de morgen,
    elke morgen, iedere ochtend, iedere morgen, de ochtend, bij het ontbijt, ochtenden
typed-part-noon =
    lunch, lunchpauze, tussen de middag, lunchtijd, rond lunchtijd, tijdens de lunch, bij de lunch,
    in de lunchpauze, in de pauze van de lunch, rond het middaguur
typed-part-afternoon = middag, 's middags, elke middag, middags, in de middag, iedere middag, namiddag, in de namiddag, 's namiddags
typed-part-evening = avond, 's avonds, elke avond, avonds, in de avond, iedere avond, avonden
typed-part-night = nacht, 's nachts, nachts, in de nacht, elke nacht
typed-today-morning = vanochtend, vanmorgen, deze ochtend, vandaag in de ochtend
typed-today-noon = vandaag met de lunch, vandaag rond de lunch
typed-today-afternoon = vanmiddag, deze middag, deze namiddag, vandaag in de middag
typed-today-evening = vanavond, deze avond, vandaag in de avond
typed-today-night = vannacht, deze nacht
typed-cue-after-lunch = na de lunch, na het middageten, na mijn lunch, na lunch, na het lunchen, na de lunchpauze, na het middagmaal
typed-cue-before-lunch = voor de lunch, voor lunch, voor het middageten
typed-cue-after-breakfast = na het ontbijt, na mijn ontbijt, na ontbijt, als ik ontbeten heb
typed-cue-coffee =
    na de koffie, na mijn koffie, na een koffie, na het koffiedrinken, bij de koffie, na de eerste koffie,
    na mijn eerste koffie, als de koffie op is
typed-cue-laptop =
    als ik mijn laptop dichtklap, als ik de laptop dichtklap, als ik mijn laptop sluit, voor ik mijn laptop sluit,
    als ik de computer uitzet, voor ik de computer uitzet, als ik afsluit, laptop dichtklappen
typed-cue-home = als ik thuiskom, wanneer ik thuiskom, als ik thuis ben, zodra ik thuis ben, na thuiskomst, bij thuiskomst, thuiskomen
typed-cue-before-bed =
    voor het slapen, voor het slapengaan, voor bedtijd, bij bedtijd, voor ik ga slapen, voor ik naar bed ga,
    voordat ik naar bed ga, voordat ik ga slapen, voor het naar bed gaan
typed-cue-after-work =
    na het werk, na werk, na mijn werk, na werktijd, na mijn dienst, na kantoor, als ik klaar ben met werken,
    als het werk klaar is
typed-cue-before-work = voor het werk, voor werk, voor mijn werk
typed-cue-before-dinner = voor het avondeten, voor het eten, voor het diner
typed-cue-after-meals = na elke maaltijd, na de maaltijden, na iedere maaltijd, na het eten steeds
typed-cue-after-dinner = na het avondeten, na mijn avondeten, na het diner, na het eten
typed-cue-wake-up =
    als ik wakker word, na het opstaan, na het wakker worden, bij het opstaan, als ik opsta, wanneer ik opsta,
    als ik op ben

## Dagen

typed-weekday-1 = ma, maandag, maandags, elke maandag, op maandag, maandagen, 's maandags, iedere maandag
typed-weekday-2 = di, dinsdag, elke dinsdag, op dinsdag, dinsdags, dinsdagen, iedere dinsdag, op di
typed-weekday-3 = wo, woensdag, elke woensdag, op woensdag, woensdags, woensdagen, 's woensdags, iedere woensdag, op wo
typed-weekday-4 = do, donderdag, elke donderdag, op donderdag, donderdags, donderdagen, iedere donderdag, op do
typed-weekday-5 = vr, vrijdag, elke vrijdag, op vrijdag, vrijdags, vrijdagen, iedere vrijdag, op vr
typed-weekday-6 = za, zaterdag, elke zaterdag, op zaterdag, zaterdags, zaterdagen, iedere zaterdag, op za
typed-weekday-7 = zo, zondag, elke zondag, op zondag, zondags, zondagen, iedere zondag, op zo
typed-days-daily =
    elke dag, iedere dag, dagelijks, alle dagen, alledaags, op alle dagen, elke dag van de week,
    zeven dagen per week, 7 dagen per week, elke dag opnieuw
typed-days-weekdays =
    doordeweeks, werkdagen, op werkdagen, weekdagen, door de week, elke werkdag, iedere werkdag, werkdag,
    op weekdagen, weekdag, elke weekdag, ma vr, maandag tot vrijdag, op doordeweekse dagen, doordeweekse dagen,
    op kantoordagen
typed-days-weekend = weekend, weekenden, in het weekend, weekends, elk weekend, ieder weekend, in de weekenden, weekeinde, in het weekeinde
typed-days-range =
    van <days> tot (en) (met) <days>, <days> tot (en) (met) <days>, <days> t/m <days>,
    vanaf <days> tot (en) (met) <days>, van <days> t/m <days>, <days> tm <days>, van <days> tm <days>,
    tussen <days> en <days>
typed-days-except =
    behalve (op) <days>, niet (op) <days>, zonder <days>, uitgezonderd <days>, maar niet (op) <days>,
    uitgezonderd op <days>, met uitzondering van <days>
typed-days-off =
    <days> vrij, <days> dicht, <days> niet, geen <days>, vrij op <days>, nooit (op) <days>, niets op <days>,
    <days> niets, <days> gesloten, <days> uit, <days> ben ik vrij, <days> werk ik niet, ik werk niet op <days>,
    ik werk <days> niet, <days> geen herinneringen, geen herinneringen op <days>, geen herinneringen in het <days>,
    <days> is vrij, <days> zijn vrij
typed-month-1 = jan, januari
typed-month-2 = feb, februari, febr
typed-month-3 = mrt, maart, mar
typed-month-4 = apr, april
typed-month-5 = mei
typed-month-6 = jun, juni
typed-month-7 = jul, juli
typed-month-8 = aug, augustus
typed-month-9 = sep, september, sept
typed-month-10 = okt, oktober
typed-month-11 = nov, november
typed-month-12 = dec, december
typed-date = <day> <month>, <day> <month> <year>, op <day> <month>, de <day> <month>, <day> van <month>
typed-date-range =
    van <day> tot <day> <month>, van <day> <month> tot <day> <month>, van <day> t/m <day> <month>,
    <day> tot <day> <month>, <day> t/m <day> <month>, van <day> tot en met <day> <month>,
    <day> <month> tot <day> <month>, <day> <month> t/m <day> <month>, van <day> <month> tot en met <day> <month>,
    van <day> <month> t/m <day> <month>
typed-date-day = op de <day>, de <day> e|de|ste, op <day> e
typed-day-today = vandaag, vandaag de dag
typed-day-tomorrow = morgen, mrgn, morge
typed-day-after-tomorrow = overmorgen
typed-day-yesterday = gisteren, gisteravond, gister, gistermiddag, gisterochtend, gistermorgen, gisternacht
typed-day-before-yesterday = eergisteren, eergister
typed-day-coming = volgende|komende|aanstaande|deze <days>, eerstvolgende|dit|aankomende <days>
typed-week-this =
    deze week, de rest van de week, rest van de week, deze hele week, eind van de week, einde van de week,
    tot het eind van de week
typed-week-next = volgende week, komende week, aankomende week, de volgende week

## Hoe vaak

typed-every =
    elke|elk|iedere|ieder <length>, om de <length>, om het <length>, eens in de <length>, eens per <length>,
    telkens na <length>, iedere <length>
typed-every-stand =
    laat me niet langer dan <length> zitten, niet langer dan <length> zitten,
    laat me niet meer dan <length> zitten, ik mag niet langer dan <length> zitten,
    ik moet niet langer dan <length> zitten, ik wil niet langer dan <length> zitten,
    als ik langer dan <length> zit
typed-interval-60m =
    elk uur, ieder uur, om het uur, elk heel uur, ieder heel uur, op het hele uur, uurlijks, een keer per uur,
    één keer per uur
typed-interval-30m = elk half uur, ieder half uur, om het half uur, om het halfuur, elk halfuur, ieder halfuur, twee keer per uur
typed-interval-90m = elk anderhalf uur, elke anderhalf uur, om het anderhalf uur
typed-interval-2h = om de twee uur, om het andere uur
typed-interval-2d = om de dag, om de twee dagen, elke andere dag, elke tweede dag, iedere tweede dag, om de andere dag
typed-interval-3d = elke derde dag, om de drie dagen, iedere derde dag
typed-often-1-week =
    een keer per week, wekelijks, elke week, één keer per week, eens per week, eenmaal per week, iedere week,
    een keer in de week
typed-often-2-week = twee keer per week, tweemaal per week, twee keer in de week
typed-often-3-week = drie keer per week, driemaal per week, drie keer in de week, drie x per week
typed-often-2-day = twee keer per dag, tweemaal per dag, twee keer op een dag, tweemaal daags
typed-often-3-day = drie keer per dag, driemaal per dag, driemaal daags
typed-often-1-day = een keer per dag, één keer per dag, eens per dag, eenmaal per dag
typed-times-each-day = <number> keer per dag, <number> maal per dag, <number> x per dag, <number> keer op een dag, <number> per dag
typed-times-each-week =
    <number> keer per week, <number> maal per week, <number> x per week, <number> keer in de week,
    <number> dagen per week, <number> dagen in de week
typed-in =
    over <length>, na <length>, over zo'n <length>, over ongeveer <length>, nog <length>, geef me nog <length>,
    geef me <length>, <length> later, binnen <length>
typed-ago = <length> geleden, zo'n <length> geleden, ongeveer <length> geleden

## Kleine woorden

typed-until = tot, tot en met, tot aan, tot ongeveer, t/m, tm, tot de, totdat, tot op, tot komende, tot uiterlijk
typed-from = van, vanaf, sinds, met ingang van, beginnend, sedert, vorige week, vorige maand, vorig jaar, onlangs, laatst
typed-and = en, dan, plus, ook nog, daarna, vervolgens, evenals
typed-but = maar, echter, behalve, alleen niet
typed-not =
    niet, geen, nooit, niets, zonder, nie, niks, gemist, vergeten te, vergeten om te, overgeslagen, geen tijd voor,
    geen tijd om, te moe om, te druk om, niet gelukt om
typed-wish =
    ik wil, wil, ik moet, moet, zou, kan ik, mag ik, zal ik, ik zou graag, zou graag, ik wil graag, wil graag,
    zou ik, ik zou willen, ik wens, ik heb nodig, heb nodig, ik moet eens, moet ik, zullen we, laten we, ik ga,
    ik plan, ik hoef, ik zou moeten, kunnen we, ik wou, wou
typed-courtesy = alsjeblieft, alstublieft, aub, svp, graag, dank, je, me, mij, mijn, de, het, nu
typed-filler =
    ik, heb, ben, me, mij, mijn, de, het, een, aan, op, om, te, in, met, voor, je, jij, is, dat, dit, er, ga, al,
    nog, even, net, ongeveer, zo'n, alsjeblieft, graag, nou, au, ok, goed, ook, weer, gaan, was, hebt, doe, doet,
    naar, uur, s, t, m, heeft, had, hadden, bent, zijn, waren, word, wordt, worden, zal, zou, zullen, mag, moet,
    kan, kun, kunt, kunnen, kon, ge, u, uw, we, wij, ons, onze, ze, zij, hij, hem, haar, hun, men, zich, die, deze,
    dan, daar, hier, toen, van, uit, bij, door, over, onder, per, elke keer, telkens, steeds, eens, eventjes,
    gewoon, echt, best, wel, heel, erg, zo, nu, zojuist, daarnet, zonet, eigenlijk, eindelijk, misschien, denk,
    denk ik, ik denk, geloof ik, hoor, toch, eh, uh, hm, tja, ach, oh, hey, hoi, hi, hallo, limber, lieve, ja, oke,
    oké, okee, goede, lekker, lekkere, mooi, mooie, fijn, fijne, leuk, leuke, kort, korte, lang, lange, klein,
    kleine, groot, grote, rustig, snel, flink, stevig, beetje, een beetje, wat, iets, zowat, circa, ca, plusminus,
    rond, in totaal, totaal, bij elkaar, achter elkaar, aan één stuk, aan een stuk, per kant, elke kant,
    beide kanten, per been, sessie, sessies, oefening, oefeningen, kun je, kan je, wil je, zou je, kunt u, wilt u,
    zou u, kun je me, wil je me, alstublieft, aub, svp, buiten, thuis, op kantoor, op het werk, op mijn werk,
    naar het werk, naar mijn werk, naar kantoor, in het park, in het bos, met de hond, met mijn hond, de hond,
    met een vriend, met vrienden, met mijn vrouw, met mijn man, samen, alleen ik, zelf, in plaats van, trouwens,
    ook weer, ook al, nog steeds, meer, minder dan, of zo, ofzo, maken, gemaakt, gegaan, ging, geweest, weest,
    iedere, elke, elk, ieder, tijdens, gedurende, sessietje, zien

## Wat er is gedaan

typed-done =
    gedaan, klaar, af, afgerond, ik heb het gedaan, voltooid, gelukt, ✅, ✔, ☑, 👍, 👌, 💪, gedaan hoor, is gedaan,
    al gedaan, net gedaan, ik heb het al gedaan, heb het gedaan, heb ik gedaan, ik heb gedaan, dat heb ik gedaan,
    klaar ermee, helemaal klaar, ik ben klaar, ben klaar, volbracht, gefixt, geregeld, afgevinkt, vink af,
    afvinken, gelukt hoor, het is gelukt, is gelukt, voltooien, done, gehaald, check, tel, tel mee, tel dat,
    tel het, noteer, noteren, genoteerd, log, gelogd, vergeten te noteren, vergeten af te vinken,
    vergeten te zeggen, vergeten te melden, vergeten te tellen, zit erop, achter de rug, gedaan gekregen,
    net klaar
typed-not-done =
    niets gedaan, niks gedaan, niet gedaan, nog niet, ik heb niets gedaan, ik heb niks gedaan, heb niets gedaan,
    heb niks gedaan, helemaal niets gedaan, helemaal niks gedaan, vandaag niets gedaan, vandaag niks gedaan,
    vandaag niets, vandaag niks, niet bewogen, niet gelukt, het is niet gelukt, niet aan toegekomen,
    er niet aan toegekomen, niet van gekomen, het is er niet van gekomen, geen oefeningen gedaan,
    geen oefening gedaan, geen oefeningen vandaag, nog niets gedaan, nog niks gedaan, luie dag, lui geweest,
    vergeten, ik ben het vergeten, ben het vergeten, helemaal vergeten, geen tijd gehad, had geen tijd,
    te druk gehad, geen tijd vandaag
typed-anything = niets, niks, iets, oefeningen, oefening, bewogen, enige oefening
typed-all =
    alles, alle oefeningen, allemaal, het hele plan, hele plan, het hele programma, hele programma, alles gedaan,
    het allemaal, mijn hele plan
typed-did-walk =
    gewandeld, gelopen, heb gewandeld, een wandeling gemaakt, wezen wandelen, gaan wandelen, ben wezen wandelen,
    was wandelen, gewandeld heb, ommetje gemaakt, een ommetje gemaakt, een rondje gelopen, rondje gelopen,
    rondje gemaakt, blokje om geweest, een blokje om geweest, blokje om gelopen, een blokje om gelopen,
    een stukje gelopen, stukje gelopen, gaan lopen, ben gaan lopen, hond uitgelaten, de hond uitgelaten,
    met de hond gewandeld, met de hond gelopen, gekuierd, gewandelt, wandelde, liep, een wandeling gedaan,
    wandeling gedaan, aan de wandel geweest, buiten gelopen, wezen lopen, gehiked
typed-did-stand =
    opgestaan, gestaan, ben opgestaan, even gestaan, even opgestaan, heb gestaan, uit mijn stoel gekomen,
    uit de stoel, sta nu, ik sta, ik sta nu, ik sta al, sta al, korte pauze gehouden, korte pauze gehad,
    korte pauze genomen, pauze gehouden, pauze genomen, pauze gehad, even pauze gehad, overeind gekomen, stond op,
    stond, ben gaan staan, gaan staan
typed-did-stretch =
    gestretcht, gerekt, gestrekt, gestretched, gestretch, heb gerekt, rekoefeningen gedaan,
    stretchoefeningen gedaan, gerekt en gestrekt, me gestrekt, wat gerekt
typed-did-strengthen =
    getraind, krachttraining gedaan, versterkt, heb getraind, kracht getraind, krachtoefeningen gedaan,
    core getraind, buik getraind, rug getraind, buikspieren getraind, rompspieren getraind, coretraining gedaan
typed-did-hamstring = hamstrings gerekt, mijn hamstrings gerekt, hamstrings gestretcht, bovenbenen gerekt, mijn bovenbenen gerekt
typed-did-hip-flexor = heupbuiger gerekt, heupbuigers gerekt, heupen gerekt, mijn heupen gerekt, heupbuigers gestretcht
typed-did-pelvic-tilt = bekken gekanteld, mijn bekken gekanteld
typed-did-draw-in = buik ingetrokken, mijn buik ingetrokken
typed-counted-pelvic-tilt = bekkenkantelingen
typed-counted-draw-in = buik intrekken
typed-counted-walk = wandelingen, ommetjes, rondjes, wandelsessies
typed-counted-walk-short = korte wandelingen, kleine rondjes, korte rondjes
typed-counted-stretch = rekoefeningen, stretches, reksessies
typed-counted-strengthen = krachtsessies, workouts, krachtoefeningen, trainingen
typed-counted-hamstring = hamstringstretches
typed-counted-hip-flexor = heupbuigerstretches, uitvalspassen, lunges
typed-counted-stand = korte pauzes, zitpauzes, stapauzes, beweegpauzes, pauzes van het zitten
typed-counted-back-bend = achteroverbuigingen
typed-counted-twist = draaiingen, rompdraaiingen
typed-counted-knee-rolls = ruitenwissers, knierollen
typed-counted-chest = borststretches
typed-counted-thigh-front = quadricepsstretches
typed-counted-knee-to-chest = knieën naar borst
typed-counted-neck-turn = hoofddraaiingen, nekdraaiingen
typed-counted-cat = kattenruggen
typed-counted-side-bend = zijbuigingen
typed-counted-heels = hielzitten
typed-counted-sit-to-stand = stoelsquats
typed-counted-bridge = bruggetjes, bruggen
typed-counted-heel-raise = hielheffingen, calf raises, tenenstanden
typed-counted-tilt-kneeling = geknielde kantelingen
typed-counted-hip-march = knieheffingen
typed-counted-bird-dog = bird dogs, birddogs
typed-counted-mini-squat = kniebuigingen, squats, mini squats, kleine kniebuigingen
typed-counted-side-plank = zijplanken, planks
typed-counted-one-leg-stand = keer op één been
typed-subject-walk =
    wandelen, lopen, wandeling, een wandeling, gaan wandelen, ga wandelen, een wandeling maken, ommetje,
    een ommetje, een ommetje maken, blokje om, een blokje om, rondje lopen, een rondje lopen, een stukje lopen,
    stukje lopen, stukje wandelen, naar buiten gaan, hond uitlaten, de hond uitlaten, wandelen met de hond,
    mijn wandeling
typed-subject-stand =
    opstaan, op te staan, staan, sta op, even opstaan, even staan, uit mijn stoel, uit mijn stoel komen,
    uit de stoel komen, overeind komen, benen strekken, de benen strekken, mijn benen strekken, korte pauze,
    een korte pauze, zitpauze, weg van mijn bureau, van mijn stoel af, korte pauze nemen
typed-subject-stretch =
    rekken, stretchen, strekken, stretch, stretching, rekoefeningen, stretchoefeningen, te rekken, te stretchen,
    mobiliteit, rek en strekoefeningen, rekken en strekken
typed-subject-strengthen =
    versterken, kracht, krachttraining, krachtoefeningen, core, coretraining, core training, rugoefeningen,
    rugoefening, buikspieroefeningen, buik en rug, rug versterken, spieren versterken, rompstabiliteit,
    kracht trainen, trainen
typed-subject-hamstring = hamstrings
typed-subject-hip-flexor = heupbuiger
typed-subject-draw-in = buik intrekken
typed-subject-pelvic-tilt = bekken kantelen

## Andere beweging. ".like" noemt waar zij het meest op lijkt.

typed-movement-cycling =
    fietsen, fiets, fietstocht, fietstochtje, rondje fietsen, wielrennen, mountainbiken, hometrainer, spinning,
    racefiets, stukje fietsen, rondje op de fiets
    .like = walk
typed-moved-cycling =
    gefietst, gefietst heb, heb gefietst, gaan fietsen, wezen fietsen, ben wezen fietsen, was fietsen,
    op de fiets geweest, op de fiets, met de fiets, met de fiets naar het werk, op de fiets naar het werk,
    gewielrend, gemountainbiket, op de hometrainer
typed-movement-swimming = zwemmen, zwembad, baantjes, baantjes zwemmen, aquajoggen, aquagym, aquafit
    .like = walk
typed-moved-swimming =
    gezwommen, heb gezwommen, gaan zwemmen, wezen zwemmen, ben wezen zwemmen, baantjes gezwommen,
    baantjes getrokken, was zwemmen
typed-movement-running = hardlopen, rennen, hardloop, joggen, jogging, renrondje, loopband, rondje hardlopen
    .like = walk
typed-moved-running =
    hardgelopen, gerend, heb hardgelopen, gaan hardlopen, wezen hardlopen, gejogd, gejogt, gaan joggen,
    gaan rennen, een rondje hardgelopen, rondje hardgelopen, op de loopband
typed-movement-dancing = dansen, dans, dansles, zumba
    .like = walk
typed-moved-dancing = gedanst, heb gedanst, gaan dansen, wezen dansen, was dansen
typed-movement-gardening = tuinieren, tuin, tuinwerk, tuinwerken, in de tuin werken, grasmaaien, gras maaien, onkruid wieden
    .like = walk
typed-moved-gardening =
    getuinierd, in de tuin gewerkt, tuin gedaan, de tuin gedaan, gras gemaaid, het gras gemaaid, onkruid gewied,
    was in de tuin
typed-movement-yoga = yoga, yogales, yoga les
    .like = stretch, strengthen
typed-moved-yoga = yoga gedaan, heb yoga gedaan, naar yoga geweest, yogales gehad
typed-movement-pilates = pilates, pilatesles
    .like = strengthen, stretch
typed-moved-pilates = pilates gedaan, heb pilates gedaan, naar pilates geweest
typed-movement-gym =
    sportschool, fitness, fitnessen, fitnesscentrum, gym, gewichten, gewichtheffen, gewichten heffen, krachthonk,
    opdrukken, push ups, sit ups, situps, roeien, roeimachine, crossfit, hiit, workout, bootcamp, circuittraining
    .like = strengthen
typed-moved-gym =
    naar de sportschool geweest, naar de gym geweest, in de sportschool geweest, gefitnest,
    gesport in de sportschool, gewichten getild, geroeid, opgedrukt, een workout gedaan, workout gedaan,
    was in de sportschool, gesport
typed-movement-tai-chi = tai chi, taichi, qigong, qi gong, chi kung
    .like = stretch, walk
typed-movement-ball-games =
    tennis, voetbal, voetballen, tennissen, badminton, basketbal, volleybal, handbal, hockey, golf, golfen,
    korfbal, tafeltennis, tafeltennissen, pingpong, squash, padel, padellen
    .like = walk
typed-moved-ball-games =
    getennist, gevoetbald, gebadmintond, gebasketbald, gevolleybald, gehockeyd, gegolfd, getafeltennist, gepadeld,
    geskwasht, tennis gespeeld, voetbal gespeeld, badminton gespeeld, volleybal gespeeld, hockey gespeeld,
    padel gespeeld
typed-movement-cardio = cardio, aerobics, crosstrainer, stepper, steps
    .like = walk
typed-movement-climbing = klimmen, boulderen, skiën, skien, schaatsen, langlaufen, skeeleren, bergbeklimmen
    .like = walk, strengthen
typed-moved-climbing =
    geklommen, gebouldered, geboulderd, geskied, geschaatst, gelanglauft, geskeelerd, gaan klimmen, wezen klimmen,
    wezen schaatsen, gaan schaatsen

## Herinneringen

typed-remind =
    herinner, herinner me, herinner mij, herinneren, herinnering, help me herinneren, waarschuw me, zet,
    herinner me aan, herinner mij aan, herinner me eraan, herinner me eraan om, herinner mij eraan, herinner me om,
    me herinneren aan, me eraan herinneren, kun je me herinneren, kan je me herinneren, wil je me herinneren,
    herinnerd worden, herinnering aan, herinnering voor, een herinnering, een herinnering aan,
    een herinnering voor, nieuwe herinnering, zet een herinnering, zet herinnering, maak een herinnering,
    maak herinnering, voeg toe, toevoegen, voeg een herinnering toe, stel in, stel een herinnering in,
    herinnering instellen, plan, plan een, plannen, inplannen, plan in, wekker, zet een wekker, maak me wakker,
    geef een seintje, geef me een seintje, seintje, geef me een herinnering, stuur me een herinnering,
    stuur me een bericht, stuur een herinnering, laat me weten, laat weten, waarschuw mij, zeg me, zeg mij,
    meld me, ping me, por me, help me onthouden, onthoud
typed-reminders =
    herinneringen, berichten, meldingen, herinnering, bericht, melding, notificatie, notificaties, pushberichten,
    pushmeldingen, herinneren, je herinneringen, je berichten, mijn herinneringen, de herinneringen
typed-unplan =
    verwijder, wis, haal weg, schrap, verwijder de, verwijderen, wissen, annuleer, annuleren, haal eraf, haal uit,
    weg met, schrappen, stop met herinneren aan, niet meer herinneren, niet meer herinneren aan,
    herinner me niet meer aan, geen herinnering, geen herinnering meer, geen herinneringen meer aan, zet uit,
    uitzetten, schakel uit
typed-start-alone =
    begin, start, beginnen, laten we beginnen, aan de slag, starten, we beginnen, opnieuw beginnen, weer beginnen,
    herinneringen aan, herinneringen aanzetten, aanmelden, daar gaan we, kom op
typed-start =
    begin, start, zet aan, zet de herinneringen aan, zet herinneringen aan, zet herinneringen weer aan,
    zet mijn herinneringen aan, herinneringen aan, herinneringen weer aan, herinneringen aanzetten,
    begin met herinneren, begin weer met herinneren
typed-resume =
    hervat, ga door, ik ben terug, hervatten, verder, verdergaan, ga verder, ga weer verder, weer verder,
    nu verdergaan, pauze beëindigen, beëindig de pauze, einde pauze, pauze voorbij, pauze is voorbij,
    stop de pauze, terug van vakantie, ben terug van vakantie, vakantie voorbij, weer terug, ben weer terug,
    ik ben er weer, ben er weer, ben terug, weer aan het werk, weer beter, ik ben weer beter, weer fit,
    herinneringen hervatten
typed-stop-alone =
    stop, genoeg, hou op, ophouden, stoppen, stop maar, stop alsjeblieft, alsjeblieft stop, stop nu, stop ermee,
    kap ermee, kappen, hou ermee op, houd op, hou maar op, genoeg zo, zo is het genoeg, het is genoeg, ik stop,
    ik stop ermee, ik wil stoppen, einde, uit, uitzetten, zet alles uit, alles uit, alles stoppen, annuleren,
    opzeggen, laat me met rust voorgoed, ga weg, niet meer, geen berichten meer graag, afmelden, ik wil eraf,
    hoe stop ik dit, hoe kan ik dit stoppen, hoe zet ik dit uit, hoe kan ik dit uitzetten, hoe meld ik me af,
    hoe kom ik hier vanaf
typed-stop =
    geen herinneringen meer, stop met herinneren, zet herinneringen uit, herinneringen uit, herinner me niet meer,
    schrijf me niet meer, afmelden, stop, geen herinneringen, geen berichten meer, geen meldingen meer,
    geen notificaties meer, geen meldingen, geen notificaties, stop de herinneringen, stop alle herinneringen,
    stop met berichten, stop met berichten sturen, stop met sturen, stop met schrijven, stop met appen,
    stop met mij te herinneren, stop met me te herinneren, zet alle herinneringen uit, zet de herinneringen uit,
    zet mijn herinneringen uit, zet meldingen uit, alle herinneringen uit, alle herinneringen uitzetten,
    herinneringen uitzetten, herinneringen stoppen, herinneringen uitschakelen, schakel alle herinneringen uit,
    schakel de herinneringen uit, verwijder alle herinneringen, wis alle herinneringen,
    annuleer alle herinneringen, herinner me niet, herinner mij niet meer, herinner me nergens meer aan,
    stuur me niets meer, stuur me niks meer, stuur niets meer, stuur me geen berichten meer,
    stuur me geen herinneringen meer, stuur geen herinneringen meer, stuur geen berichten meer, schrijf me niet,
    ik wil geen herinneringen meer, ik wil geen herinneringen, ik wil geen berichten meer,
    helemaal geen herinneringen meer, uitschrijven

## Tijden

typed-hours =
    ik werk, werk, werktijden, mijn werktijden, kantooruren, ik werk van, ik werk 's nachts, nachtdienst, dienst,
    mijn dienst, mijn dienst is, ploegendienst, vroege dienst, late dienst, avonddienst, ik begin, ik begin om,
    ik begin met werken, ik stop om, ik stop met werken, ik werk tot, werk tot, mijn werkdag, mijn werkdag is,
    mijn dag begint, mijn dag eindigt, mijn werktijden zijn, werktijden zijn, mijn tijden, mijn tijden zijn,
    tijden, tijden wijzigen, wijzig mijn tijden, verander mijn tijden, mijn werkuren, mijn werkuren zijn, werkuren,
    mijn kantooruren, mijn uren, mijn uren zijn, ik ben op kantoor, ben op kantoor, ik ben op het werk,
    ik ben aan het werk, ben aan het werk, ik zit achter mijn bureau, herinner me alleen, herinner mij alleen,
    kantoortijden, openingstijden
typed-only = alleen, enkel, slechts, herinner me alleen, herinner mij alleen, alleen tussen, alleen van
typed-any-time = altijd, te allen tijde, op elk moment, elk moment, de klok rond, dag en nacht, maakt niet uit wanneer, wanneer dan ook
typed-quiet-hours =
    stille uren, rusttijden, rustige uren, nachtrust, niet voor, niet na, niets voor, niets na,
    geen berichten voor, geen berichten na, geen herinneringen voor, geen herinneringen na,
    schrijf me niet voor|na, herinner me niet voor|na, stuur niets voor|na, stuur me niets voor|na, nooit voor,
    nooit na, niet 's nachts, 's nachts niet, niets 's nachts, 's nachts niets, geen berichten 's nachts,
    's nachts geen berichten, geen herinneringen 's nachts, 's nachts geen herinneringen, niet in de nacht,
    stuur 's nachts niets, te vroeg, te laat op de dag, niet zo vroeg, niet zo laat

## Pauzes, en later

typed-pause =
    pauze, pauzeer, stil, wees stil, laat me met rust, vergadering, in een vergadering, bezig, niet storen,
    een tijdje, voor een tijdje, voorlopig, voor nu, pauzeren, even pauze, een pauze, pauze graag, pauze nemen,
    neem pauze, ik heb pauze nodig, ik wil pauze, ik heb rust nodig, geef me rust, even rust, rust, rust graag,
    stilte, stilte graag, wees even stil, hou je stil, houd je stil, hou je even stil, blijf stil, zwijg,
    stil zijn, even stil, dempen, demp, op stil, laat me even met rust, laat me met rust tot, laat mij met rust,
    laat me werken, laat me rusten, laat me focussen, niet storen alsjeblieft, stoor me niet, stoor niet,
    stoor me even niet, geen herinneringen tot, geen herinneringen voor, geen berichten tot,
    ik zit in een vergadering, zit in een vergadering, in vergadering, ik ben in vergadering, ben in vergadering,
    in een meeting, meeting, in gesprek, in een gesprek, in een call, aan de telefoon, ik ben bezig, ben bezig,
    ik ben druk, ben druk, heb het druk, ik heb het druk, druk bezig, focustijd, focus, les, in de les, college,
    afspraak, heb een afspraak, vrije dag, een vrije dag, dagje vrij, een dag vrij, dag vrij, vrij, ik ben vrij,
    ben vrij, vrijaf, neem vrij, onderbreek, onderbreken, bevries, opschorten, snooze alles, stop voor, ssst, sst,
    dnd
typed-sick =
    ziek, griep, verkouden, corona, ik ben ziek, ben ziek, ziek geworden, ziekgemeld, ziek gemeld, ziekmelding,
    ziekteverlof, ik voel me ziek, voel me ziek, voel me niet goed, ik voel me niet goed, voel me niet lekker,
    ik voel me niet lekker, niet lekker, niet zo lekker, ik heb griep, heb griep, ik heb de griep, heb de griep,
    grieperig, ik ben verkouden, ben verkouden, verkoudheid, snotverkouden, ik heb corona, heb corona, covid,
    in het ziekenhuis, in bed met, lig in bed, lig ziek in bed, buikgriep, migraine, heb migraine,
    ik ben niet lekker
typed-holiday =
    vakantie, op vakantie, met vakantie, op reis, verlof, ik ben op vakantie, ben op vakantie, ik ga op vakantie,
    ga op vakantie, we gaan op vakantie, ik heb vakantie, heb vakantie, vakantie hebben, ik ben met vakantie,
    ik ga met vakantie, ik ben weg, ben weg, weg, afwezig, ik ben afwezig, op verlof, met verlof, ik ben op reis,
    ben op reis, reis, op pad, onderweg, zakenreis, op zakenreis, weekendje weg, een weekendje weg, kamperen,
    op de camping, niet op kantoor, in het buitenland, citytrip
typed-forever =
    voor altijd, altijd, voorgoed, voor eeuwig, definitief, permanent, eeuwig, tot nader order, tot nader bericht,
    voor onbepaalde tijd, voor onbepaalde duur
typed-rest-of-day =
    rest van de dag, de rest van de dag, hele dag, het eind van de dag, einde van de dag, eind van de dag,
    de hele dag, heel de dag, de rest van vandaag, rest van vandaag, voor vandaag, vandaag de hele dag
typed-later =
    later, straks, niet nu, uitstellen, wacht, later alsjeblieft, straks even, straks graag, even niet,
    nu even niet, nu niet, niet nu alsjeblieft, komt nu niet uit, komt niet uit, komt even niet uit,
    het komt nu niet uit, kan nu niet, ik kan nu niet, kan nu even niet, ik kan nu even niet, kan even niet,
    lukt nu niet, lukt nu even niet, slecht moment, ben nu bezig, nu bezig, nu druk, zo meteen, zometeen,
    zo dadelijk, dadelijk, even wachten, wacht even, moment, momentje, een moment, een momentje, ogenblik,
    ogenblikje, geef me een minuut, geef me even, stel uit, uitstellen graag, stel het uit, schuif op, verzet,
    verplaats, verschuif, snooze, kom later terug, kom terug, kom straks terug, herinner me later,
    herinner me straks, herinner me nog eens, herinner me opnieuw, vraag het later, vraag het straks,
    vraag het later nog eens, een andere keer, ander moment, een ander moment, misschien later, iets later,
    beetje later, binnenkort, over een tijdje, over een poosje, straks weer
typed-skip-alone =
    vandaag niet, nee, nee bedankt, overslaan, sla over, niet vandaag, 👎, ❌, nee dank je, nee dankjewel, nee hoor,
    nope, sla over vandaag, sla maar over, sla deze over, sla dit over, overslaan graag, skip, skippen, skip deze,
    laat maar, laat maar zitten, laat maar gaan, laat zitten, deze keer niet, dit keer niet, dit niet,
    volgende keer, niet deze keer, vandaag lukt niet, vandaag lukt het niet, lukt vandaag niet,
    het lukt vandaag niet, kan vandaag niet, ik kan vandaag niet, kan niet, ik kan niet, lukt niet, het lukt niet,
    gaat niet, gaat niet lukken, doe ik niet, ik doe het niet, ik doe deze niet, geen zin, geen zin in,
    heb geen zin, ik heb geen zin, vandaag geen zin, geen tijd, heb geen tijd, ik heb geen tijd, te druk, te moe,
    ben te moe, vandaag maar niet, pas, ik pas, ik sla over
typed-skip =
    vandaag niet, niet vandaag, vandaag overslaan, sla over, overslaan, sla vandaag over, deze keer niet,
    dit keer niet, laat gaan, laat maar gaan, laat maar, skip, ik sla over, ik sla deze over, volgende keer,
    vandaag even niet
typed-guide-alone =
    begeleid me, leid me, begeleid mij, begeleid me erdoor, begeleiden, neem me mee, doe het met me,
    doe met me mee, samen, samen doen, doe mee, stap voor stap, loop het met me door, loods me, begeleiding,
    help me erdoor
typed-guide =
    begeleid me, begeleid mij, leid me door, begeleid me door, begeleid me bij, loop met me door, neem me mee door,
    loods me door
typed-how =
    hoe, hoe doe ik, laat zien, toon, hoe lang moet ik, hoe vaak moet ik, hoeveel moet ik,
    hoe vaak per dag moet ik, hoe lang, hoe vaak, hoeveel keer, wat is een, wat is, wat zijn, wat betekent,
    hoe gaat, hoe gaat de, hoe werkt, hoe werkt de, hoe moet, hoe moet ik, hoe moet dat, hoe doe je, hoe doe je de,
    hoe kan ik, hoe ziet het eruit, hoe ziet dat eruit, laat me zien, laat zien hoe, laat me zien hoe, toon me,
    leg uit, uitleg, instructie, instructies, stappen voor, stappen, doe voor, voordoen, leer me, plaatje van,
    filmpje van, video van, laat de, laat het, laat een, laat mij, laat eens

## Pijn en redenen

typed-hurts =
    pijn, doet pijn, zeer, au, auw, rugpijn, stijf, ~pijn, het doet pijn, dat doet pijn, doen pijn, doet zeer,
    het doet zeer, dat doet zeer, doen zeer, deed pijn, deed zeer, pijnlijk, pijntje, pijnen, in de pijn, heb pijn,
    ik heb pijn, pijn in, pijn aan, last van, ik heb last van, oei, auww, auw auw, spierpijn, stijve, stijfheid,
    gespannen, verkrampt, kramp, krampen, spit, hernia, ischias, nekpijn, beenpijn, lage rugpijn, zeurt, zeurende,
    steekt, steken, brandt, rug is slecht, rug is erger, rug speelt op, ongemak, gevoelig
typed-body =
    rug, mijn rug, je rug, nek, mijn onderrug, onderrug, lage rug, mijn lage rug, de rug, m'n rug, mn rug, me rug,
    rug is, rug is een, rug voelt, rug was, rug vandaag, mijn rug is, mijn rug voelt, mijn nek, mijn schouder,
    mijn schouders, schouder, schouders, ruggengraat, wervelkolom, stuitje, pijnniveau, pijnscore, pijncijfer,
    pijn is, pijn is een, pijn op, rug is beter, rug is goed, rug voelt beter, rug voelt goed, rug gaat beter,
    rug gaat goed
typed-feels =
    voelt, niveau, beter, slechter, voelt als, voel, voelen, cijfer, score, schaal, op een schaal van, vandaag een,
    waard, beoordeling, is het een, ongeveer een, min of meer
typed-level-0 =
    geen pijn, pijnvrij, doet geen pijn, helemaal geen pijn, totaal geen pijn, geen pijn meer, nul pijn,
    zonder pijn, geen rugpijn, geen rugpijn meer, nergens pijn, nergens last van, geen last, geen last meer,
    geen klachten, klachtenvrij, pijnloos, doet niet meer pijn, doet geen pijn meer, doet niet zeer,
    doet niet meer zeer, pijn is weg, de pijn is weg, pijn weg, mijn rug doet geen pijn,
    mijn rug doet geen pijn meer
typed-why =
    waarom, waarvoor, wat is de beste, wat heb je aan, reden, waarom is, waarom zijn, waarom doet, waarom moet ik,
    waarom zou ik, waarom helpt, waarom heb ik, hoezo, hoe komt, hoe komt het, hoe komt het dat, waardoor,
    waardoor komt, waar komt, wat is het nut van, wat heeft het voor nut, wat heeft het voor zin,
    wat is de zin van, heeft het zin, heeft het nut, nut van, is het goed, is het slecht, is het goed om,
    helpt het, helpt dat, helpen ze, wat helpt, wat helpt tegen, wat doet, wat is goed voor, wat is goed,
    wat is een goede, wat is het beste, wat zijn de voordelen van, voordelen van, voordeel van, oorzaak, oorzaken,
    oorzaak van, oorzaken van, redenen, reden voor, redenen voor, wat veroorzaakt, veroorzaakt door,
    vertel me over, vertel over, vertel iets over, info over, informatie over, hoe zit het met, klopt het dat,
    is het waar, is het waar dat, goed voor, slecht voor, goed voor mijn rug, slecht voor mijn rug,
    goed voor je rug, slecht voor je rug, hoe belangrijk is, invloed, invloed van, beïnvloedt, effect van, effect,
    maakt het uit, de moeite waard, vanwege, verband met, samenhang met, te maken met, leg uit waarom
typed-question =
    is, kan, helpt, zijn, doet, doen, kunnen, helpen, veroorzaakt, veroorzaken, helpt tegen, helpt bij, belangrijk,
    gezond, ongezond, schadelijk, nuttig, zinvol
typed-reason-flexibility =
    lenigheid, stretchen, rekken, soepelheid, stretch, lenig, flexibiliteit, heupen, stijve heupen, korte spieren,
    strakke spieren, hamstrings rekken, heupbuiger rekken
typed-reason-core =
    core, buikspieren, rompspieren, romp, zwakke romp, zwakke core, zwakke spieren, zwakke buikspieren, rugspieren,
    krachttraining, versterken, rompkracht
typed-reason-circulation =
    zitten, bloedsomloop, doorbloeding, vermoeidheid, bloed, zuurstof, lang zitten, te lang zitten, veel zitten,
    te veel zitten, de hele dag zitten, hele dag zitten, zittend werk, zittend beroep, kantoorbaan, bureauwerk,
    achter een bureau zitten, beeldschermwerk, moeheid, moe
typed-reason-weight = gewicht, overgewicht, te zwaar, afvallen, lichaamsgewicht, obesitas, dik, dik zijn, bmi, aankomen, kilo's
typed-reason-sleep =
    slaap, slapen, matras, bed, kussen, slaaphouding, slaapgebrek, slaaptekort, slecht slapen, te weinig slaap,
    slecht slaap, hoofdkussen
typed-reason-stress =
    stress, spanning, gestrest, gestresst, zorgen, piekeren, angst, angstig, burn out, burnout, mentaal, somber,
    depressie, depressief, druk op het werk
typed-reason-posture =
    houding, stoel, zithouding, lichaamshouding, slechte houding, verkeerde houding, goede houding, rechtop zitten,
    recht zitten, onderuit zitten, onderuitzakken, krom zitten, ergonomie, ergonomisch, ergonomische stoel,
    bureaustoel, zit sta bureau, sta bureau, stabureau, schermhoogte, monitorhoogte, zitbal, skippybal
typed-reason-youth =
    jeugd, kindertijd, als kind, toen ik jong was, in mijn jeugd, gewoontes uit mijn jeugd, gewoontes uit je jeugd,
    gewoonten van vroeger, schooltas, opgroeien, vroeger

## Waar iemand is

typed-yes-alone =
    ja, jawel, jazeker, jep, yep, yes, ok, oké, oke, okee, is goed, prima, zeker, natuurlijk, graag, doe ik,
    ga ik doen, komt goed, ben ermee bezig, ik doe het nu, doe ik nu, ok doe ik, ja graag, ja hoor, tuurlijk
typed-zone =
    ik woon in, woon in, ik ben in, tijdzone, tijdzone wijzigen, wijzig tijdzone, wijzig de tijdzone,
    wijzig mijn tijdzone, verander tijdzone, verander mijn tijdzone, verander de tijdzone, verkeerde tijdzone,
    mijn tijdzone is verkeerd, tijdzone klopt niet, mijn tijdzone klopt niet, zet tijdzone op, zet de tijdzone op,
    zet mijn tijdzone op, tijdzone is, mijn tijdzone is, we zijn in, wij zijn in, we wonen in, wij wonen in,
    ik leef in, ik kom uit, kom uit, ik woon bij, ik woon vlakbij, ik woon in de buurt van, in de buurt van,
    mijn stad is, mijn woonplaats is, woonachtig in, ik zit in, ik bevind me in, mijn locatie is, ben in
typed-moved =
    verhuisd naar, ik ben verhuisd naar, ik reis naar, ik verhuis naar, verhuis naar, we zijn verhuisd naar,
    wij zijn verhuisd naar, ben verhuisd naar, we verhuizen naar, ik ga naar, reis naar, ik vlieg naar, vlieg naar,
    we vliegen naar, ik ben op weg naar, op weg naar, ik ben nu in, ben nu in, ik zit nu in, zit nu in, woon nu in,
    ik woon nu in, aangekomen in, ik ben aangekomen in, ben aangekomen in, geland in, net geland in, ben geland in,
    binnenkort in
typed-clock-here =
    het is hier, hier is het, het is nu, het is, hier is het nu, bij mij is het, bij ons is het, het is bij mij,
    het is nu hier, mijn klok zegt, mijn klok geeft aan, de klok zegt, mijn tijd is, de tijd is, de tijd hier is,
    lokale tijd, lokale tijd is, plaatselijke tijd, nu is het, op dit moment is het

## De delen van de bot

typed-stats =
    statistieken, voortgang, wat heb ik deze week gedaan, wat heb ik vorige week gedaan, wat heb ik gedaan,
    wat heb ik tot nu toe gedaan, hoe was mijn week, hoe ging mijn week, mijn week, statistiek, mijn statistieken,
    toon statistieken, laat mijn statistieken zien, laat statistieken zien, hoe doe ik het, hoe sta ik ervoor,
    hoeveel heb ik, hoe vaak heb ik, mijn voortgang, vooruitgang, mijn vooruitgang, reeks, mijn reeks, score,
    mijn score, gewoontescore, overzicht, samenvatting, stats, tussenstand, stand
typed-report =
    rapport, verslag, mijn rapport, mijn verslag, rapportage, verslag voor de huisarts, rapport voor de huisarts,
    verslag voor mijn huisarts, rapport voor mijn huisarts, verslag voor mijn dokter, rapport voor mijn dokter,
    voor mijn huisarts, voor de huisarts, voor mijn dokter, voor de dokter, voor mijn fysio, voor de fysio,
    voor mijn fysiotherapeut, rapport voor mijn fysio, pdf, stuur me een rapport, stuur een rapport,
    maak een rapport
typed-plan-alone =
    plan, mijn plan, mijn herinneringen, het plan, toon plan, toon mijn plan, laat mijn plan zien,
    laat het plan zien, plan zien, herinneringen, de herinneringen, toon herinneringen, toon mijn herinneringen,
    laat mijn herinneringen zien, lijst van herinneringen, welke herinneringen heb ik, schema, mijn schema,
    planning, mijn planning
typed-plan =
    mijn plan, het plan, toon het plan, toon mijn plan, laat het plan zien, laat mijn plan zien,
    laat mijn herinneringen zien, toon mijn herinneringen, mijn herinneringen, welke herinneringen heb ik,
    wat is het plan, wat staat er vandaag, wat staat er vandaag op het programma, wat staat er op het programma,
    wat heb ik vandaag, wat moet ik vandaag, plan wijzigen, plan aanpassen, plan veranderen, wijzig mijn plan,
    wijzig het plan, verander mijn plan, pas mijn plan aan, herinneringen wijzigen, herinneringen aanpassen,
    herinneringen beheren, wanneer is de volgende, wanneer komt de volgende, wanneer is mijn volgende,
    volgende herinnering, wat is de volgende, wat komt er, wat komt hierna, meer herinneringen, vaker,
    herinner me vaker, vaker herinneren, mijn schema, mijn planning
typed-settings = instellingen, mijn instellingen, instelling, opties, voorkeuren, configuratie, instellingen wijzigen
typed-exercises =
    welke oefeningen, lijst met oefeningen, alle oefeningen zien, alle oefeningen tonen, wat voor oefeningen,
    welke oefeningen zijn er, de oefeningen, oefeningenlijst, toon oefeningen, toon de oefeningen,
    toon alle oefeningen, laat oefeningen zien, laat de oefeningen zien, laat me oefeningen zien,
    geef me een oefening, laat een oefening zien, laat me een oefening zien, toon een oefening, een oefening graag
typed-exercises-alone = oefeningen, oefening, de oefeningen
typed-help =
    hulp, help, wat kun je, help me, hulp nodig, ik heb hulp nodig, heb hulp nodig, wat kan je,
    wat kun je allemaal, wat kan ik doen, wat kan ik hier doen, wat moet ik doen, wat nu, hoe werkt dit,
    hoe werkt het, hoe werkt deze bot, hoe gebruik ik dit, hoe werk je, opdrachten, commando's, commandos,
    welke opdrachten zijn er, menu, handleiding, gebruiksaanwijzing, uitleg graag
typed-greeting =
    hallo, hoi, goedemorgen, goedemiddag, goedenavond, dag, hey, test, testen, ping, ben je daar, ben je er,
    ben je er nog, is daar iemand, is er iemand, hallo daar, hoi hoi, hoihoi, hoi limber, hallo limber, halo, hee,
    heey, hi, yo, goeiemorgen, goeiedag, goedendag, goede morgen, goede middag, goede avond, goeiemiddag,
    goeienavond, morgen allemaal, hallo weer, daar ben ik weer, moi, mogge, môge, joe, dag limber, 👋
typed-noted-alone =
    ok, oké, oke, okee, okido, okidoki, prima, goed, is goed, begrepen, duidelijk, snap ik, gesnapt, genoteerd,
    helder, akkoord, top hoor, fijn, mooi, leuk, ja, jawel, yes, hm, hmm, mhm, ah, oh, aha, ach ja, tja,
    interessant, wauw, wow, haha, hahaha, hihi, lol, 😂, 😄, 😁, 👍, 👌, ✅, gaat wel, zo zo, niet slecht, het gaat goed,
    gaat goed, alles goed, met mij goed, komt goed, precies, klopt, inderdaad
typed-no-alone =
    nee, neen, nee dank je, nee bedankt, nee hoor, liever niet, niet echt, geen interesse, geen belangstelling,
    laat maar, maakt niet uit, hoeft niet, vergeet het, nope
typed-apology =
    sorry, sorry hoor, het spijt me, spijt me, excuses, mijn excuses, mijn fout, neem me niet kwalijk, vergeef me,
    pardon, oeps sorry
typed-farewell =
    welterusten, slaap lekker, slaap wel, goedenacht, goede nacht, trusten, truste, tot ziens, tot straks,
    tot later, tot morgen, tot gauw, tot snel, tot kijk, dag dag, daag, doei, doeg, doeidoei, houdoe, de groeten,
    fijne dag, fijne avond, fijne dag nog, fijn weekend, prettig weekend, fijne avond nog, bye, ciao, ajuus, salut
typed-how-are-you =
    hoe gaat het met je, hoe gaat het met jou, hoe is het, hoe is het met je, hoe is het met jou, hoe gaat ie,
    hoe gaat het vandaag, alles goed, alles goed met je, alles goed met jou, en met jou, en jij,
    en met jou alles goed, hoe voel je je, hoest, wat is er nieuw, hoe maak je het, hoe gaat het,
    hoe gaat het ermee
typed-undo =
    ongedaan maken, maak ongedaan, maak dat ongedaan, maak het ongedaan, ongedaan, neem terug, neem dat terug,
    neem het terug, terugnemen, terugdraaien, draai terug, draai dat terug, herstel, verkeerd, dat was verkeerd,
    dat is verkeerd, dat was fout, dat is fout, klopt niet, dat klopt niet, dat bedoelde ik niet, bedoelde ik niet,
    niet zo bedoeld, zo bedoelde ik het niet, dat wilde ik niet, oeps, foutje, vergissing, vergist,
    ik heb me vergist, per ongeluk, verkeerd getikt, verkeerd geklikt, correctie, undo, niet juist, telt niet
typed-thanks =
    dank je, dankjewel, dank je wel, bedankt, dank u, top, super, geweldig, 🙂, 😊, 🙏, ❤, dank, dankje, dank jewel,
    heel erg bedankt, hartelijk dank, hartelijk bedankt, duizendmaal dank, veel dank, merci, thanks, thx, tnx,
    bedankt hoor, bedankt voor de hulp, bedankt voor de herinnering, lief, lief van je, aardig, aardig van je,
    dat helpt, dit helpt, het helpt, heeft geholpen, dat heeft geholpen, behulpzaam, handig, heel handig,
    fantastisch, prachtig, schitterend, mooi zo, heerlijk, fijn zo, tof, gaaf, cool, perfect, uitstekend, goed zo,
    goed gedaan, goed bezig, goede bot, brave bot, je bent geweldig, je bent top, je bent de beste,
    jij bent de beste, ik hou van je, hou van jou, love it, ik vind het leuk, ik vind het fijn, bevalt me,
    goede dag vandaag, vandaag was een goede dag, ik voel me goed, voel me goed, voel me top, ik voel me geweldig,
    klinkt goed, rug is beter, rug is goed, mijn rug voelt beter, mijn rug voelt goed, mijn rug is beter,
    rug gaat beter, dat voelt goed, voelt goed, 😀, 😃, 💚, 🥰, 😍, 🎉, ☺, 🤗, 🌿, ❤️
typed-greeting-alone = goedemorgen, goede morgen, goeiemorgen, dag
typed-annoyed =
    hou je kop, irritant, vervelend, onzin, klote, stom, te veel berichten, 😡, minder herinneringen,
    minder berichten, minder meldingen, minder vaak, herinner me minder vaak, herinner me minder, minder graag,
    niet zo vaak, te vaak, veel te vaak, te veel herinneringen, te veel meldingen, veel te veel berichten,
    hou je mond, houd je mond, hou je bek, kop dicht, bek dicht, ik word gek van je, je bent irritant,
    je irriteert me, wat irritant, zo irritant, ergerlijk, je bent vervelend, wat vervelend, hinderlijk, lastig,
    je bent lastig, rot op, rot toch op, oprotten, donder op, flikker op, sodemieter op, tyf op, krijg de klere,
    klootzak, eikel, kut, kutbot, kut bot, kutding, klotebot, klote bot, stomme bot, domme bot, dom, je bent dom,
    je bent stom, idioot, achterlijk, waardeloos, je bent waardeloos, nutteloos, hier heb ik niks aan,
    ik heb niks aan je, shit, verdomme, godverdomme, gvd, verdorie, wat een onzin, flauwekul, gelul, wat een gelul,
    bagger, prut, rommel, ik haat dit, haat dit, ik haat je, ik haat het, spam, je spamt, stop met spammen,
    slechte bot, wtf, fuck, fuck you, fuck off, zeikerd, zeur, zeur niet, zeurpiet, stop met zeuren, niet zeuren,
    gezeur, 🤬, 😠, 🖕
typed-who-are-you =
    ben je een robot, ben jij een robot, ben je een bot, wie ben je, ben je een mens, wie heeft je gemaakt, robot,
    ben jij een bot, ben je een persoon, ben jij een mens, ben je een echt mens, ben je een echt persoon,
    ben je echt, ben je een ai, ben je ai, ben je kunstmatige intelligentie, ben je chatgpt, ben je een computer,
    ben je een programma, ben je een machine, ben je menselijk, is dit een bot, is dit een robot, is dit een mens,
    praat ik met een mens, praat ik met een robot, praat ik met een bot, zit er een mens achter, zit daar een mens,
    wie is dit, wie ben jij, wat ben je, wat ben jij, wat ben je voor bot, wie heeft je gebouwd,
    wie heeft je ontwikkeld, wie heeft je geprogrammeerd, wie heeft jou gemaakt, wie heeft je bedacht,
    wie zit hierachter, wie zit erachter, wie zit achter deze bot, wie beheert je, wie beheert deze bot,
    van wie ben je, hoe heet je, wat is je naam, waar kom je vandaan
typed-signs =
    wanneer je hulp nodig hebt, wanneer heb ik hulp nodig, wanneer moet ik naar de dokter,
    wanneer moet ik naar de huisarts, moet ik naar de dokter, moet ik naar de huisarts, moet ik een dokter bellen,
    moet ik de huisarts bellen, wanneer moet ik de huisarts bellen, wanneer naar de dokter,
    wanneer naar de huisarts, heb ik een dokter nodig, moet ik naar het ziekenhuis, alarmsignalen, alarmsymptomen,
    waarschuwingssignalen, rode vlaggen, red flags, is het ernstig, is dit ernstig, is het gevaarlijk,
    is dit gevaarlijk, moet ik me zorgen maken, moet ik mij zorgen maken, kan het kwaad
typed-kept =
    verwijder mijn gegevens, wis mijn gegevens, mijn gegevens verwijderen, mijn gegevens wissen, gegevens wissen,
    gegevens verwijderen, wis alles over mij, wis alles van mij, verwijder alles over mij, wis mijn account,
    verwijder mijn account, account verwijderen, exporteer mijn gegevens, mijn gegevens exporteren,
    gegevens exporteren, download mijn gegevens, mijn gegevens downloaden, wat weet je over mij,
    wat weet je van mij, wat weet je over me, wat bewaar je, wat bewaar je over mij, wat sla je op,
    welke gegevens bewaar je, welke gegevens heb je, mijn gegevens, zijn mijn gegevens veilig,
    wie ziet mijn gegevens, wie kan dit zien, wie kan dit lezen, leest iemand mee, wie leest mee,
    verkoop je mijn gegevens, is dit privé, is dit anoniem, privacy, avg, gdpr
typed-bug =
    fout, bug, werkt niet, fout melden, je hebt me niet herinnerd, je bent vergeten me te herinneren,
    je vergat me te herinneren, waarom heb je me niet herinnerd, heb je me herinnerd, geen herinnering gekregen,
    geen herinneringen gekregen, ik krijg geen herinneringen, krijg geen herinneringen, er kwam geen herinnering,
    herinnering kwam niet, herinneringen komen niet, herinnering was te laat, herinnering kwam te laat, een bug,
    bug melden, een fout melden, fout gevonden, ik heb een fout gevonden, er is een fout, foutmelding, error,
    probleem melden, een probleem melden, probleem met de bot, er klopt iets niet, er is iets mis, het werkt niet,
    dit werkt niet, doet het niet, het doet het niet, kapot, is kapot, het is kapot, je bent kapot, feedback,
    contact, contact opnemen, support, klacht, ik heb een klacht, suggestie, ik heb een suggestie
typed-buddies = maatjes, mijn maatjes, mijn kring, mijn kringen, wie zijn mijn maatjes, vriend uitnodigen, vriendin uitnodigen, iemand uitnodigen, kan ik iemand uitnodigen, hoe nodig ik iemand uit, wie heeft er vandaag bewogen, wie heeft vandaag bewogen
