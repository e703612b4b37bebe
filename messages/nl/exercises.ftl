# De activiteiten en de oefeningen van de catalogus. Bronnen: docs/sources.md.

## Activiteiten

activity-stand = Even staan of zitten
    .verb = Tijd voor een korte pauze
    .counted =
        { $count ->
            [one] { $count } korte pauze
           *[other] { $count } korte pauzes
        }
    .aliases = opstaan, staan, sta op, op te staan, even staan, even opstaan, even staan of zitten, even zitten, korte pauze, korte pauzes, zitpauze, zitpauzes, stapauze, beweegpauze, beweegpauzes
    .icon = 🧍
activity-walk = Wandelen
    .verb = Tijd om te wandelen
    .counted =
        { $count ->
            [one] { $count } wandeling
           *[other] { $count } wandelingen
        }
    .aliases = wandelen, lopen, wandel, loop, te wandelen, te lopen, wandelingetje, ommetje, rondje, rondje lopen, blokje om, een blokje om, kuieren, walken
    .icon = 🚶
activity-stretch = Rekken
    .verb = Tijd om te rekken
    .counted =
        { $count ->
            [one] { $count } keer rekken
           *[other] { $count } keer rekken
        }
    .aliases = rekken, rek, stretchen, stretch, stretching, te rekken, te stretchen, strekken, rekoefening, rekoefeningen, stretchoefeningen, rekken en strekken
    .icon = 🧘
activity-strengthen = Versterken
    .verb = Tijd om te versterken
    .counted =
        { $count ->
            [one] { $count } krachtsessie
           *[other] { $count } krachtsessies
        }
    .aliases = versterken, te versterken, kracht, krachttraining, krachtoefening, krachtoefeningen, spierversterkende oefeningen, core, coretraining, rompspieren, romp trainen, trainen
    .icon = 💪

## In elke oefening

stop-rule = <b>Stop</b> als de pijn scherp is, uitstraalt of erger wordt, of als je een doof gevoel krijgt of duizelig wordt.
too-much = <i>Te veel:</i> { $too-much }

## Waar je op let

caution-balance = <b>Evenwicht:</b> houd een hand aan iets stevigs dat niet wegschuift.
caution-knees = <b>Knieën:</b> buig ze minder, of kniel op iets zachts.
caution-wrists = <b>Polsen:</b> steun liever op je vuisten of op je onderarmen.
caution-shoulder = <b>Schouder:</b> beweeg hem alleen zo ver als het zonder pijn gaat.
caution-neck = <b>Nek:</b> laat je schouders je dragen en kijk naar het plafond.
caution-hip-replacement = <b>Een nieuwe heup:</b> buig hem niet verder dan je chirurg of fysiotherapeut heeft gezegd.
caution-sciatica = <b>Pijn in je been:</b> houd die knie gebogen, of sla deze over.
caution-osteoporosis = <b>Osteoporose (botontkalking):</b> doe het langzaam, houd het klein en maak je lang voordat je buigt of draait.
caution-late-pregnancy = <b>Zwanger, na de vierde maand:</b> niet plat op je rug; leg je hoofd en borst flink hoger.
caution-narrow-spinal-canal = <b>Een vernauwd wervelkanaal:</b> geeft achteroverbuigen pijn in je been, ga dan liever zitten.
caution-dizziness = <b>Soms duizelig?</b> Doe het langzaam, met je ogen open en een hand aan iets stevigs.
caution-breath = <b>Stop ook</b> bij pijn op de borst, als je ongewoon kortademig bent of als je bijna flauwvalt. Gaat het niet meteen over, bel dan het alarmnummer.

## Oefeningen

exercise-stand = Opstaan
    .name-in-sentence = opstaan
    .verb = Tijd om op te staan
    .aliases = overeind komen, op mijn benen, op de been, uit mijn stoel
    .dose =
        { $minutes ->
            [1] 1 of 2 minuten
           *[other] { $minutes } minuten
        } op je benen
    .steps =
        Sta rustig op, als je wilt met een hand op je bureau.
        Laat je schouders zakken en je armen hangen.
        Verplaats je gewicht langzaam van de ene voet naar de andere.
        Blijf staan, of doe een paar stappen. Het scherm wacht wel.
    .felt = in je benen en voeten, die het overnemen van de stoel.
    .reason = Bij lang zitten doen je spieren weinig, en dat kan eraan bijdragen dat je je stijf voelt. Onderzoeken die mensen langere tijd volgen, laten niet zien dat rugpijn door zitten begint; wie rugpijn heeft en veel zit, heeft er wel vaker last van in het dagelijks leven (Alzahrani 2022). In één klein onderzoek kregen kantoormensen die aan pauzes werden herinnerd in een half jaar minder nieuwe lage rugpijn: 9 op de honderd, tegen 33 (Waongenngarm 2021).
exercise-shift = Verzitten
    .name-in-sentence = verzitten
    .verb = Tijd om te verzitten
    .aliases = verzitten, anders zitten, anders gaan zitten, van houding wisselen, houding wisselen, schuiven, wiebelen, wiebelen op mijn stoel, gewicht verplaatsen, bewegen op mijn stoel
    .dose =
        { $minutes ->
            [one] { $minutes } minuut
           *[other] { $minutes } minuten
        }
    .steps =
        Blijf op je stoel zitten, beide voeten plat op de vloer.
        Kantel je bekken langzaam naar voren, dan naar achteren.
        Breng je gewicht naar de ene kant van de zitting, dan naar de andere.
        Leun achterover, laat je schouders zakken en ga op een nieuwe manier zitten.
    .felt = in je heupen en onderrug, die losser worden.
    .too-much = elke pijn; sta dan liever op.
    .reason = Van geen enkele manier van zitten weten we dat het de juiste is (Swain 2020); vaak wisselen telt misschien wel. In één klein onderzoek kregen kantoormensen die aan verzitten werden herinnerd in een half jaar minder nieuwe lage rugpijn: 7 op de honderd, tegen 33 (Waongenngarm 2021).
exercise-back-bend = Achteroverbuigen
    .name-in-sentence = achteroverbuigen
    .verb = Tijd om achterover te buigen
    .aliases = achteroverbuigen, achterover buigen, naar achteren buigen, achterwaarts buigen, achterover leunen, achteroverleunen, rug naar achteren, holle rug, rug strekken
    .dose =
        { $repetitions ->
            [1] één keer
            [2] twee keer
           *[other] { $repetitions } keer
        }, telkens { $hold ->
            [one] { $hold } seconde
           *[other] { $hold } seconden
        } vasthouden
    .steps =
        Ga naast een stevige stoel staan, voeten op heupbreedte, één hand op de leuning.
        Leg je andere hand onder in je rug.
        Kijk vooruit en buig rustig achterover, zo ver als het prettig is.
        Houd dat vast en adem door.
        Kom langzaam weer omhoog.
    .felt = een lichte druk laag in je rug, en een rek langs je buik.
    .too-much = het knelt in je rug, of je voelt iets in je been.
    .reason = Na uren voorover beweegt dit je rug de andere kant op. De Schotse gezondheidsdienst leert het aan bij rugpijn (NHS inform). Het kan stijfheid verminderen; dat het pijn weghoudt, is niet aangetoond.
exercise-sit-down = Gaan zitten
    .name-in-sentence = gaan zitten
    .verb = Tijd om te gaan zitten
    .aliases = gaan zitten, ga zitten, zitten gaan, gaan te zitten, even gaan zitten, plaatsnemen, benen laten rusten, voeten laten rusten, voeten omhoog, benen omhoog, voeten omhoog leggen
    .dose =
        { $minutes ->
            [one] { $minutes } minuut
           *[other] { $minutes } minuten
        } zitten
    .steps =
        Zoek een stoel en ga langzaam zitten.
        Leun achterover en laat de stoel je dragen.
        Strek je benen, hielen op de vloer, en draai rondjes met je voeten.
        Laat je schouders zakken. Sta rustig weer op.
    .felt = in je benen en onderrug, als de last eraf gaat.
    .reason = Ook lang staan is vermoeiend. Wie op een werkdag meer dan vier uur staat, meldt vaker last van de onderrug (Coenen 2018). De meeste van die onderzoeken vroegen maar één keer, dus wat er eerst was, weten we niet. Even zitten onderbreekt het staan.
exercise-walk = Wandeling
    .name-in-sentence = een wandeling
    .aliases = wandeling, een wandeling, wandelingen, lange wandeling
    .dose =
        { $minutes ->
            [one] { $minutes } minuut
           *[other] { $minutes } minuten
        } op je gemak
    .steps =
        Vertrek in een tempo waarin je nog kunt kletsen.
        Kijk vooruit in plaats van omlaag.
        Laat je armen zwaaien zoals ze willen.
        Houd je buik licht aangespannen, alsof je een krap jack dichtritst.
        Weinig tijd vandaag? Een kortere wandeling telt ook.
    .felt = overal: iets warmer, en je ademt iets dieper.
    .too-much = je kunt niet meer in hele zinnen praten.
    .reason = Wandelen is lichte beweging die je bloed laat stromen. In een onderzoek met mensen die net van rugpijn waren hersteld, duurde het bij wie hulp kreeg om op te bouwen tot 30 minuten, vijf keer per week, doorgaans 208 dagen tot de pijn terugkwam en hen beperkte; bij de anderen 112 (WalkBack 2024).
exercise-walk-short = Korte wandeling
    .name-in-sentence = een korte wandeling
    .verb = Tijd voor een korte wandeling
    .aliases = korte wandeling, een korte wandeling, korte wandelingen, kleine wandeling, kort rondje, klein rondje, kort stukje, stukje lopen, stukje wandelen, een stukje lopen, paar stappen, een paar stappen, kort wandelen, even naar buiten
    .dose =
        { $minutes ->
            [one] { $minutes } minuut
           *[other] { $minutes } minuten
        }, zo stevig dat je het merkt
    .steps =
        Vertrek: de gang door, of één keer een blokje om.
        Kijk vooruit en laat je armen zwaaien.
        Loop zo stevig door dat je nog net kunt kletsen.
        Keer halverwege om, en doe het aan het eind rustiger aan.
    .felt = overal: iets warmer, en je ademt iets dieper.
    .too-much = je kunt niet meer in hele zinnen praten.
    .reason = Een beetje bewegen is beter dan niet bewegen (WHO 2020). In een groot onderzoek dat mensen vier jaar volgde, had wie meer liep minder vaak langdurige rugpijn; het tempo maakte minder uit (Haddadj 2025). Dat is een verband, geen bewijs.
exercise-hamstring = Hamstrings rekken
    .name-in-sentence = hamstrings rekken
    .aliases = hamstring, hamstrings, hamstrings rekken, hamstrings stretchen, hamstringstretch, achterkant bovenbeen, achterkant been, achterkant van het bovenbeen, bovenbeen, bovenbenen, dijbeen
    .dose =
        { $repetitions ->
            [1] één keer
            [2] twee keer
           *[other] { $repetitions } keer
        } { $hold ->
            [one] { $hold } seconde
           *[other] { $hold } seconden
        }{ $sides ->
            [1] {""}
           *[other] {" "}per kant
        }
    .steps =
        Ga op het puntje van een stevige stoel zitten.
        Strek één been recht voor je uit, hiel op de vloer; houd het andere gebogen.
        Maak je lang, zodat je bekken rechtop staat.
        Buig je romp naar het gestrekte been tot je een lichte rek voelt, geen pijn. Houd vast.
        Adem door. Kom langzaam terug en wissel van been.
    .felt = langs de achterkant van het gestrekte bovenbeen.
    .too-much = het trekt in je knieholte, of je voelt iets lager in je been.
    .reason = Korte hamstrings kunnen je bekken achterover kantelen en je onderrug bol maken. Rekken kan stijfheid verminderen. In onderzoeken met mensen met rugpijn ging het samen met minder pijn, maar die onderzoeken verschillen veel (Gou 2024). Of korte spieren pijn veroorzaken, weten we niet (Hori 2021).
exercise-hip-flexor = Heupbuiger rekken
    .name-in-sentence = heupbuiger rekken
    .aliases = heupbuiger, heupbuigers, heupbuiger rekken, heupbuigers rekken, heupbuigerstretch, heup, heupen, heup rekken, heupen rekken, iliopsoas, psoas, voorkant heup, uitvalspas, lies rekken
    .dose =
        { $repetitions ->
            [1] één keer
            [2] twee keer
           *[other] { $repetitions } keer
        } { $hold ->
            [one] { $hold } seconde
           *[other] { $hold } seconden
        }{ $sides ->
            [1] {""}
           *[other] {" "}per kant
        }
    .steps =
        Kniel op iets zachts, met een stoel of muur binnen bereik voor als je wiebelt.
        Zet één voet plat voor je op de vloer; de andere knie blijft staan.
        Leg beide handen op de voorste knie.
        Trek je stuitje onder je, zodat je onderrug niet hol wordt.
        Leun rustig naar voren tot je een lichte rek voelt, geen pijn. Houd vast.
        Adem door. Kom langzaam terug en wissel van been.
    .felt = aan de voorkant van de heup van het knielende been.
    .too-much = het knelt in je onderrug; trek je stuitje meer in, leun minder ver.
    .reason = Door lang zitten kunnen de spieren aan de voorkant van je heupen korter worden. Deze rek is bedoeld voor soepeler heupen, een bekken dat makkelijk kantelt en doorbloeding rond de onderrug. Het kan stijfheid verminderen; of korte spieren pijn veroorzaken, weten we niet.
exercise-twist = Romp draaien
    .name-in-sentence = romp draaien
    .aliases = romp draaien, rompdraai, rompdraaien, bovenlichaam draaien, draaien, draaiing, zittend draaien, rug draaien, rotatie, twist
    .dose =
        { $repetitions ->
            [1] één keer
            [2] twee keer
           *[other] { $repetitions } keer
        }{ $sides ->
            [1] {""}
           *[other] {" "}per kant
        }, telkens { $hold ->
            [one] { $hold } seconde
           *[other] { $hold } seconden
        } vasthouden
    .steps =
        Ga rechtop zitten, voeten plat op de vloer.
        Kruis je armen, elke hand op de andere schouder.
        Draai je bovenlichaam naar één kant, heupen naar voren.
        Houd dat vast en adem door.
        Kom terug naar het midden en draai dan naar de andere kant.
    .felt = rond je middel en tussen je schouderbladen.
    .too-much = je moet forceren, of het knelt.
    .reason = Draaien doet een rug achter een bureau zelden. De Britse NHS leert deze oefening aan om de bovenrug soepel te houden. Het kan stijfheid verminderen.
exercise-knee-rolls = Knieën opzij rollen
    .name-in-sentence = knieën opzij rollen
    .aliases = knieën opzij rollen, knieën opzij, knieën rollen, knieen rollen, knieën kantelen, knieën laten vallen, liggend draaien, ruitenwissers, ruitenwisser, onderrug draaien, onderrug
    .dose =
        { $repetitions ->
            [1] één keer
            [2] twee keer
           *[other] { $repetitions } keer
        }{ $sides ->
            [1] {""}
           *[other] {" "}per kant
        }, telkens { $hold ->
            [one] { $hold } seconde
           *[other] { $hold } seconden
        } vasthouden
    .steps =
        Ga op je rug liggen, knieën gebogen en tegen elkaar, voeten plat op de vloer.
        Laat je armen opzij op de vloer rusten.
        Laat beide knieën langzaam naar één kant zakken, zo ver als het prettig is.
        Houd dat vast; beide schouders blijven op de vloer.
        Breng je knieën terug omhoog en laat ze dan naar de andere kant zakken.
    .felt = langs je onderrug en de zijkant van je heup.
    .too-much = een schouder komt los, of het knelt in je rug.
    .reason = Als je ligt, wordt je rug gedragen terwijl hij beweegt. De Schotse gezondheidsdienst en Mayo Clinic leren deze oefening aan voor de rug (NHS inform, Mayo Clinic). Het kan stijfheid verminderen.
exercise-chest = Borst rekken
    .name-in-sentence = borst rekken
    .aliases = borst rekken, borst openen, borststretch, borst stretchen, borstspieren, borstspier, schouders naar achteren, schouder, schouders, schouders rekken
    .dose =
        { $repetitions ->
            [1] één keer
            [2] twee keer
           *[other] { $repetitions } keer
        } { $hold ->
            [one] { $hold } seconde
           *[other] { $hold } seconden
        }
    .steps =
        Ga rechtop zitten, los van de rugleuning.
        Breng je schouders naar achteren en omlaag, armen opzij.
        Duw je borst zachtjes naar voren en omhoog.
        Houd dat vast, als je wilt tot tien seconden, en adem door.
        Laat langzaam los en laat je armen zakken.
    .felt = over je borst en de voorkant van je schouders.
    .too-much = het knelt in je schouders, of je onderrug wordt erg hol.
    .reason = Uren achter een scherm houden je schouders naar voren; dit brengt ze de andere kant op. De Britse NHS leert het zittend aan. Het kan stijfheid verminderen.
exercise-thigh-front = Quadriceps rekken
    .name-in-sentence = quadriceps rekken
    .aliases = quadriceps, quadriceps rekken, quadriceps stretchen, voorkant bovenbeen, voorkant bovenbeen rekken, voorkant van het bovenbeen, voorkant dij, bovenbeen voorkant, hiel naar bil
    .dose =
        { $repetitions ->
            [1] één keer
            [2] twee keer
           *[other] { $repetitions } keer
        } { $hold ->
            [one] { $hold } seconde
           *[other] { $hold } seconden
        }{ $sides ->
            [1] {""}
           *[other] {" "}per kant
        }
    .steps =
        Ga voor een muur staan, één hand er plat tegenaan.
        Buig één knie en pak achter je die voet, of je broekspijp.
        Breng je knieën naast elkaar en trek je stuitje onder je.
        Trek de hiel naar je bil tot je een lichte rek voelt, geen pijn. Houd vast.
        Adem door. Laat de voet langzaam zakken en wissel van been.
    .felt = langs de voorkant van het gebogen bovenbeen.
    .too-much = je knie doet pijn, of je onderrug wordt hol.
    .reason = De lange spier hier loopt over de voorkant van je heup en kan aan het bekken trekken. Hem rekken kan stijfheid verminderen; of korte spieren pijn veroorzaken, weten we niet. Versus Arthritis leert het aan voor de rug.
exercise-knee-to-chest = Knie naar borst
    .name-in-sentence = knie naar borst
    .aliases = knie naar borst, knie naar de borst, knieën naar borst, knie omhelzen, knie optrekken, bilspieren rekken, bilspier, bil rekken, billen rekken
    .dose =
        { $repetitions ->
            [1] één keer
            [2] twee keer
           *[other] { $repetitions } keer
        }{ $sides ->
            [1] {""}
           *[other] {" "}per kant
        }, telkens { $hold ->
            [one] { $hold } seconde
           *[other] { $hold } seconden
        } vasthouden
    .steps =
        Ga op je rug liggen, knieën gebogen, voeten plat op de vloer.
        Breng één knie naar je borst en pak hem met beide handen.
        Trek hem dichterbij tot je een lichte rek voelt, geen pijn.
        Houd dat vast; je hoofd blijft liggen.
        Laat langzaam los, zet de voet neer en wissel van been.
    .felt = in je onderrug en je bil.
    .too-much = het knelt in je lies, of je voelt iets in je been.
    .reason = Het buigt je onderrug en heup terwijl de vloer je draagt. Versus Arthritis en Mayo Clinic leren het aan voor de rug. Het kan stijfheid verminderen.
exercise-neck-turn = Hoofd draaien
    .name-in-sentence = hoofd draaien
    .aliases = hoofd draaien, hoofddraai, nek, nek draaien, nek rekken, nekoefening, hals, nekrotatie
    .dose =
        { $repetitions ->
            [1] één keer
            [2] twee keer
           *[other] { $repetitions } keer
        }{ $sides ->
            [1] {""}
           *[other] {" "}per kant
        }, telkens { $hold ->
            [one] { $hold } seconde
           *[other] { $hold } seconden
        } vasthouden
    .steps =
        Ga rechtop zitten, voeten plat op de vloer, schouders los.
        Draai je hoofd langzaam naar één schouder, zo ver als het prettig is.
        Houd dat vast en adem door.
        Draai terug naar het midden, dan naar de andere schouder.
    .felt = langs de zijkant van je nek.
    .too-much = je wordt duizelig, of het tintelt in een arm.
    .reason = Een scherm houdt je hoofd urenlang stil. De Britse NHS leert deze oefening aan om de nek in beweging te houden. Het kan stijfheid verminderen; voor de onderrug doet het niets, maar je nek hoort ook bij jou.
exercise-cat = Kattenrug
    .name-in-sentence = een kattenrug
    .aliases = kattenrug, kat, kat koe, kat en koe, bolle rug, rug bol maken, rug bollen
    .dose =
        { $repetitions ->
            [1] één keer
            [2] twee keer
           *[other] { $repetitions } keer
        }
    .steps =
        Ga op handen en knieën: handen onder je schouders, knieën onder je heupen.
        Adem uit, maak je rug langzaam bol en laat je hoofd zakken.
        Adem in, laat je rug iets zakken en kijk vooruit.
        Kom terug naar het midden, je rug lang.
    .felt = langs je hele rug.
    .too-much = het knelt aan een van de uiteinden; maak het kleiner.
    .reason = Het beweegt je hele rug, stukje bij beetje, zonder gewicht van boven. Mayo Clinic leert het aan voor de rug. Het kan stijfheid verminderen.
exercise-side-bend = Zijwaarts buigen
    .name-in-sentence = zijwaarts buigen
    .aliases = zijwaarts buigen, zijbuiging, opzij buigen, zijwaartse buiging, zijkant rekken, flank rekken, taille, opzij leunen
    .dose =
        { $repetitions ->
            [1] één keer
            [2] twee keer
           *[other] { $repetitions } keer
        }{ $sides ->
            [1] {""}
           *[other] {" "}per kant
        }, telkens { $hold ->
            [one] { $hold } seconde
           *[other] { $hold } seconden
        } vasthouden
    .steps =
        Ga rechtop staan, voeten op heupbreedte, armen langs je lichaam.
        Laat één hand langs je bovenbeen omlaag glijden en buig naar die kant.
        Stop waar het nog prettig is, en houd dat vast.
        Kom langzaam weer omhoog en buig dan naar de andere kant.
    .felt = langs de andere kant van je middel.
    .too-much = het knelt aan de kant waar je naartoe buigt.
    .reason = Op een dag achter een bureau buig je nauwelijks opzij. De Britse NHS leert het aan om de romp soepel te houden. Het kan stijfheid verminderen.
exercise-heels = Billen naar hielen
    .name-in-sentence = billen naar hielen
    .aliases = billen naar hielen, billen naar de hielen, hielzit, hielen, op mijn hielen zitten, op de hielen zitten, kindhouding, kinderhouding, child pose
    .dose =
        { $repetitions ->
            [1] één keer
            [2] twee keer
           *[other] { $repetitions } keer
        }
    .steps =
        Ga op handen en knieën, handen onder je schouders, knieën op heupbreedte.
        Adem uit en breng je billen naar achteren, richting je hielen.
        Stop waar het nog prettig is, armen lang, en haal daar één keer adem.
        Adem in terwijl je terugkomt op handen en knieën.
    .felt = in je onderrug en je heupen.
    .too-much = je knieën doen pijn; ga minder ver.
    .reason = Het buigt heupen en onderrug samen, en je armen nemen wat van het gewicht over. De Britse NHS leert het aan voor de rug. Het kan stijfheid verminderen.
exercise-hamstring-stand = Hamstrings staand
    .name-in-sentence = hamstrings staand
    .aliases = hamstrings staand, hamstrings staand rekken, staand hamstrings rekken, staande hamstringstretch, voet op stoel, voet op de stoel, been op stoel, been op de stoel, hiel op de stoel
    .dose =
        { $repetitions ->
            [1] één keer
            [2] twee keer
           *[other] { $repetitions } keer
        } { $hold ->
            [one] { $hold } seconde
           *[other] { $hold } seconden
        }{ $sides ->
            [1] {""}
           *[other] {" "}per kant
        }
    .steps =
        Zet een stevige stoel tegen een muur en ga ervoor staan, één hand tegen de muur.
        Leg één hiel op de zitting, dat been gestrekt maar niet op slot.
        Maak je lang, heupen naar voren.
        Buig je standbeen tot je een lichte rek voelt, geen pijn. Houd vast.
        Adem door. Kom langzaam terug en wissel van been.
    .felt = langs de achterkant van het opgetilde bovenbeen.
    .too-much = het trekt in je knieholte, of je voelt iets lager in je been.
    .reason = Het rekt dezelfde spieren als de zittende oefening, met je rug rechtop. Versus Arthritis leert het aan voor de rug. Het kan stijfheid verminderen; of korte spieren pijn veroorzaken, weten we niet (Hori 2021).
exercise-draw-in = Buik intrekken
    .name-in-sentence = buik intrekken
    .aliases = buik intrekken, buik in trekken, buik, buikademhaling, diepe buikspieren, navel intrekken, ademhaling, ademhalingsoefening, ademen
    .dose =
        { $repetitions ->
            [1] één keer
            [2] twee keer
           *[other] { $repetitions } keer
        }, telkens ongeveer { $hold ->
            [one] { $hold } seconde
           *[other] { $hold } seconden
        } vasthouden
    .steps =
        Ga op je rug liggen met gebogen knieën.
        Adem diep in en laat je buik omhoogkomen.
        Adem langzaam uit door je mond en trek je buik in.
        Houd dat vast, met losse schouders en zonder te persen.
        Laat los en haal rustig adem voor de volgende keer.
    .felt = diep in je buik, als een zachte spanning.
    .too-much = je houdt je adem in, of je schouders spannen aan.
    .reason = Het traint de diepe spieren die je bekken vasthouden. Oefeningen voor de rompspieren werken ongeveer even goed als andere oefeningen die je volhoudt (Smith 2014), en deze doe je liggend.
exercise-pelvic-tilt = Bekken kantelen
    .name-in-sentence = bekken kantelen
    .aliases = bekken kantelen, bekkenkanteling, bekkenkantelingen, bekken, bekken kantel, heupen heffen, heupen optillen, heup heffen, buikspieren, buikspieroefening, buikspieroefeningen, buikspieren trainen
    .dose =
        { $repetitions ->
            [1] één keer
            [2] twee keer
           *[other] { $repetitions } keer
        }, telkens { $hold ->
            [one] { $hold } seconde
           *[other] { $hold } seconden
        } vasthouden
    .steps =
        Ga op je rug liggen, knieën gebogen, voeten op de vloer.
        Schuif een hand onder je onderrug, voel de ruimte, en haal je hand weg.
        Kantel je bekken tot je onderrug plat op de vloer ligt.
        Houd dat vast en adem door.
        Laat langzaam los.
    .felt = in je onderbuik.
    .too-much = je duwt met je benen, of je adem stokt.
    .gate = <b>Alleen als dat makkelijk gaat: heupen heffen</b>
    .gated-steps =
        Buig beide benen en til ze op, handen plat naast je.
        Til langzaam je heupen op, net tot je onderrug loskomt van de vloer.
        Laat ze langzaam zakken, zet dan de ene voet neer en dan de andere.
    .reason = Je leert je bekken te bewegen, waar je onderrug op staat, en gebruikt je buik zonder sit-ups: de klassieke vorm daarvan kan lage rugpijn erger maken. Oefeningen voor de rompspieren werken ongeveer even goed als andere oefeningen die je volhoudt (Smith 2014).
exercise-sit-to-stand = Zitten en opstaan
    .name-in-sentence = zitten en opstaan
    .aliases = zitten en opstaan, opstaan uit stoel, opstaan uit een stoel, opstaan van een stoel, uit de stoel opstaan, van de stoel opstaan, stoelsquat, stoelsquats
    .dose =
        { $repetitions ->
            [1] één keer
            [2] twee keer
           *[other] { $repetitions } keer
        }
    .steps =
        Ga op het puntje van een stevige stoel zitten, voeten op heupbreedte en iets naar achteren.
        Buig naar voren vanuit je heupen.
        Sta langzaam op, je benen doen het werk; gebruik je handen als het nodig is.
        Sta even rechtop.
        Ga langzaam weer zitten, billen eerst.
    .felt = aan de voorkant van je bovenbenen en in je billen.
    .too-much = je knieën doen pijn, of je ploft op de stoel.
    .reason = Het traint de grote spieren van benen en heupen, die je elke dag vele malen omhoog brengen. De Britse NHS leert het aan voor kracht. Voor een rug werkt oefening die je volhoudt ongeveer even goed als oefening van de rompspieren (Smith 2014).
exercise-bridge = Bruggetje
    .name-in-sentence = een bruggetje
    .aliases = bruggetje, bruggetjes, brug, bruggen, bekkenlift, billen heffen, billen optillen, glute bridge
    .dose =
        { $repetitions ->
            [1] één keer
            [2] twee keer
           *[other] { $repetitions } keer
        }, telkens drie rustige ademhalingen
    .steps =
        Ga op je rug liggen, knieën gebogen, voeten plat en op heupbreedte.
        Span je buik en billen licht aan.
        Til je heupen op tot schouders, heupen en knieën één lijn vormen.
        Houd dat drie rustige ademhalingen vast.
        Laat je heupen langzaam zakken en rust één ademhaling.
    .felt = in je billen en de achterkant van je bovenbenen.
    .too-much = je onderrug doet het werk; ga minder hoog.
    .reason = Het traint heupen en rug samen. Mayo Clinic leert het aan voor de rug. Oefeningen voor de rompspieren werken ongeveer even goed als andere oefeningen die je volhoudt (Smith 2014).
exercise-heel-raise = Hielen optillen
    .name-in-sentence = hielen optillen
    .aliases = hielen optillen, hielen heffen, hiel heffen, op tenen staan, op de tenen, op mijn tenen staan, tenenstand, tenen, kuiten, kuit, kuitheffen, kuitspieren, calf raises
    .dose =
        { $repetitions ->
            [1] één keer
            [2] twee keer
           *[other] { $repetitions } keer
        }
    .steps =
        Ga achter een stevige stoel staan, beide handen op de leuning.
        Til beide hielen langzaam op, zo hoog als het prettig is.
        Blijf even boven.
        Laat je hielen langzaam zakken.
    .felt = in je kuiten.
    .too-much = kramp, of je hangt met je gewicht op de stoel.
    .reason = Het traint de kuiten, die je helpen bij lopen en evenwicht. De Britse NHS leert het aan voor kracht. Het hoort bij het trainen van alle grote spieren (WHO 2020) en is niet zozeer een antwoord op rugpijn.
exercise-tilt-kneeling = Geknield kantelen
    .name-in-sentence = geknield kantelen
    .aliases = geknield kantelen, bekken kantelen op handen en knieën, geknield bekken kantelen, kantelen op handen en knieën, op handen en knieën, handen en knieën
    .dose =
        { $repetitions ->
            [1] één keer
            [2] twee keer
           *[other] { $repetitions } keer
        }, telkens { $hold ->
            [one] { $hold } seconde
           *[other] { $hold } seconden
        } vasthouden
    .steps =
        Ga op handen en knieën: handen onder je schouders, knieën onder je heupen.
        Maak je rug lang, niet hangend en niet bol.
        Adem uit, trek je buik in en je stuitje onder je.
        Houd dat vast en adem door.
        Laat langzaam los, tot je rug weer lang is.
    .felt = in je onderbuik.
    .too-much = je polsen doen pijn, of je rug hangt door tussen twee keer.
    .reason = Hetzelfde als bekken kantelen, voor wie niet plat moet liggen: een vrouwenziekenhuis leert het aan in de zwangerschap (KK Hospital). Oefeningen voor de rompspieren werken ongeveer even goed als andere oefeningen die je volhoudt (Smith 2014).
exercise-hip-march = Zittend marcheren
    .name-in-sentence = zittend marcheren
    .aliases = zittend marcheren, marcheren, marcheren op de stoel, knie heffen, knieën heffen, knieheffen, knie optillen, knieën optillen
    .dose =
        { $repetitions ->
            [1] één keer
            [2] twee keer
           *[other] { $repetitions } keer
        } met elk been
    .steps =
        Ga rechtop op het puntje van een stevige stoel zitten, zonder te leunen.
        Houd de zijkanten van de zitting vast.
        Til één knie op, het been gebogen, zo ver als het prettig is.
        Zet de voet beheerst neer.
        Til de andere knie op: om en om.
    .felt = aan de voorkant van je heupen, en in je buik.
    .too-much = je leunt achterover, of het knelt in je heup.
    .reason = Het traint de spieren die je benen optillen, en laat wat bloed stromen zonder dat je van je stoel komt. De Britse NHS leert het zittend aan.
exercise-bird-dog = Diagonaal strekken
    .name-in-sentence = diagonaal strekken
    .aliases = diagonaal strekken, bird dog, birddog, vogelhond, been heffen, been optillen, been naar achteren, arm en been, arm en been strekken, superman
    .dose =
        { $repetitions ->
            [1] één keer
            [2] twee keer
           *[other] { $repetitions } keer
        }{ $sides ->
            [1] {""}
           *[other] {" "}per kant
        }, telkens { $hold ->
            [one] { $hold } seconde
           *[other] { $hold } seconden
        } vasthouden
    .steps =
        Ga op handen en knieën: handen onder je schouders, knieën onder je heupen.
        Trek je buik licht in en houd je rug lang.
        Schuif één voet naar achteren en til dat been op, niet hoger dan je heupen.
        Houd dat vast, heupen recht, en adem door.
        Breng de knie terug onder je en wissel van been.
    .felt = in je billen en langs je onderrug.
    .too-much = je heupen kantelen, of je rug hangt door; til minder hoog.
    .gate = <b>Alleen als dat makkelijk gaat: arm en been</b>
    .gated-steps =
        Strek één been naar achteren en de andere arm naar voren, niet hoger dan je rug.
        Houd ze daar, heupen recht, en adem door.
        Breng beide terug en wissel van kant.
    .reason = Bij metingen aan dertien jonge mannen liet één been optillen op handen en knieën de rug rustig werken, met weinig belasting van de wervelkolom; met een arm erbij wordt het meer (Callaghan 1998). Oefeningen voor de rompspieren werken ongeveer even goed als andere oefeningen die je volhoudt (Smith 2014).
exercise-mini-squat = Kleine kniebuiging
    .name-in-sentence = een kleine kniebuiging
    .aliases = kleine kniebuiging, kleine kniebuigingen, kniebuiging, kniebuigingen, halve kniebuiging, mini squat, mini squats, minisquat, squat, squats, halve squat, kleine squat
    .dose =
        { $repetitions ->
            [1] één keer
            [2] twee keer
           *[other] { $repetitions } keer
        }
    .steps =
        Ga achter een stevige stoel staan, handen op de leuning, voeten op heupbreedte.
        Buig je knieën een beetje, heupen naar achteren, alsof je gaat zitten.
        Wacht even: hielen op de vloer, rug lang, knieën boven je tenen.
        Kom langzaam omhoog en span je billen aan.
    .felt = aan de voorkant van je bovenbenen en in je billen.
    .too-much = je knieën doen pijn; buig ze minder.
    .reason = Het traint de grote spieren van benen en heupen. De Britse NHS leert het aan voor kracht. Voor een rug werkt oefening die je volhoudt ongeveer even goed als oefening van de rompspieren (Smith 2014).
exercise-side-plank = Zijplank op knieën
    .name-in-sentence = een zijplank op knieën
    .aliases = zijplank op knieën, zijplank op de knieën, zijplank, zijplanken, zijwaartse plank, side plank, plank, planken, planking
    .dose =
        { $repetitions ->
            [1] één keer
            [2] twee keer
           *[other] { $repetitions } keer
        }{ $sides ->
            [1] {""}
           *[other] {" "}per kant
        }, telkens { $hold ->
            [one] { $hold } seconde
           *[other] { $hold } seconden
        } vasthouden
    .steps =
        Ga op je zij liggen, heupen en gebogen knieën op elkaar.
        Steun op je onderarm, elleboog onder je schouder.
        Til je heupen op tot je recht bent van knieën tot hoofd.
        Houd dat vast en adem door.
        Laat je heupen langzaam zakken en rust één ademhaling.
        Is deze kant klaar, draai je dan om en doe de andere.
    .felt = langs de zij die naar de vloer wijst.
    .too-much = je schouder doet pijn, of je heupen zakken.
    .reason = Een zijplank laat de spieren aan de zijkant van je romp werken. Dat is gemeten bij acht gezonde mannen en zegt niets over pijn (McGill 2009). Op je knieën til je minder van je gewicht.
exercise-one-leg-stand = Op één been staan
    .name-in-sentence = op één been staan
    .aliases = op één been staan, op een been staan, één been, een been, op één been, balans, balanceren, balansoefening, evenwicht, evenwichtsoefening, flamingo, ooievaar
    .dose =
        { $repetitions ->
            [1] één keer
            [2] twee keer
           *[other] { $repetitions } keer
        } { $hold ->
            [one] { $hold } seconde
           *[other] { $hold } seconden
        }{ $sides ->
            [1] {""}
           *[other] {" "}per been
        }
    .steps =
        Ga achter een stevige stoel staan, beide handen op de leuning.
        Breng je gewicht naar één been, de knie los.
        Til de andere voet net van de vloer.
        Houd dat vast en kijk vooruit; tot tien seconden als het makkelijk gaat.
        Zet de voet langzaam neer en wissel van been.
    .felt = in de voet, kuit en heup van je standbeen.
    .too-much = je moet huppen of grijpen; zet de voet eerder neer.
    .reason = Evenwicht kun je trainen. Vanaf 65 jaar wordt geadviseerd om op drie of meer dagen per week kracht en evenwicht te oefenen, om vallen te voorkomen (WHO 2020).
