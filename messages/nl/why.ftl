# Hoe te weinig bewegen aan rugpijn kan bijdragen, en hoe zeker dat is. Bronnen: docs/sources.md.

why-intro =
    💡 <b>Waarom bewegen je rug kan helpen</b>

    Eerst het goede nieuws: de meeste rugpijn wordt binnen een paar weken minder (NHS back pain). Er zijn veel oorzaken, en te weinig bewegen is er maar één van.

    Die kan op vier manieren bijdragen: via je rompspieren, je lenigheid, je doorbloeding en je gewicht.

    Kies er een. Ik vertel je het idee erachter, en hoe zeker het is.

## De vier oorzaken

cause-core = Kracht van de romp
    .aliases = kracht van de romp, rompspieren, romp, rompkracht, core, kracht, zwakke spieren, spier, spieren, buik, buikspieren, rugspieren, bekken
    .explanation = De diepe spieren van je buik en rug houden je bekken vast, en daar staat je onderrug op. Als ze weinig te doen hebben, kunnen ze zwakker worden, en dan wordt je onderrug misschien minder stevig gehouden. De spieren aan de oppervlakte maken dan misschien overuren, raken moe en worden strak. Wie het bekken bewust kantelt, traint de spieren die het vasthouden; dat is het idee achter bekken kantelen.
    .evidence = Dat een zwakke romp <i>de</i> oorzaak van rugpijn is, is weerlegd. Oefeningen voor de rompspieren zijn toch de moeite waard: ze werken ongeveer even goed als andere oefeningen die je volhoudt.
    .sources = column van een rugkliniek 2026, O’Sullivan 2020, Smith 2014
cause-flexibility = Lenigheid
    .aliases = lenigheid, lenig, soepel, soepelheid, flexibel, flexibiliteit, stijf, stijfheid, strak, strakke spieren, korte spieren, heup, heupen, stijve heupen, heupbuigers, hamstrings
    .explanation = Uren achter een bureau kunnen de heupbuigers aan de voorkant van je heupen en de hamstrings aan de achterkant van je bovenbenen korter maken. Als je heupen stijf zijn, beweegt je onderrug misschien meer dan zijn deel.
    .evidence = Regelmatig rekken kan je soepeler maken en stijfheid verminderen. Of korte hamstrings pijn veroorzaken, is niet te zeggen: daarvoor zijn de onderzoeken te zwak. Bij langdurige pijn hielp alleen rekken in één grote vergelijking niet beter dan geen behandeling. Onderzoeken naar het rekken van de hamstrings vonden minder pijn, maar verschillen veel. Dus rek omdat het prettig is, en wandel en versterk ook.
    .sources = column van een rugkliniek 2026, ACSM 2011, Hori 2021, Owen 2020, Gou 2024
cause-circulation = Doorbloeding en moeheid
    .aliases = doorbloeding, bloedsomloop, bloed, vermoeidheid, moeheid, moe, zwaar gevoel, zitten, lang zitten, bureau, bureauwerk
    .explanation = Als je nauwelijks beweegt, stroomt er minder bloed. Spieren en zenuwen krijgen dan misschien minder zuurstof en voedingsstoffen, terwijl afvalstoffen en stoffen die met pijn te maken hebben zich kunnen ophopen. Dat kan stijf, zwaar of pijnlijk voelen.
    .evidence = Hoeveel dit uitmaakt, staat niet vast. Onderzoeken over langere tijd verbinden zitten niet met het <i>begin</i> van rugpijn, maar wel met meer beperkingen in het dagelijks leven bij wie het heeft. Pauzes lijken de moeite waard: in één klein onderzoek kregen 9 op de honderd kantoormensen die eraan werden herinnerd in een half jaar nieuwe lage rugpijn, tegen 33 van de anderen.
    .sources = column van een rugkliniek 2026, Alzahrani 2022, Waongenngarm 2021
cause-weight = Gewicht
    .aliases = gewicht, lichaamsgewicht, overgewicht, kilo, kilo’s, kilos, belasting, zwaarder, afvallen
    .explanation = Wie weinig beweegt, verbruikt minder energie, en het gewicht kan ongemerkt toenemen. Meer gewicht is meer belasting voor de wervels en tussenwervelschijven van de onderrug.
    .evidence = Onderzoeken vinden een verband tussen gewicht en rugpijn; dat het een het ander veroorzaakt, is niet bewezen. Je hoeft niet eerst minder te wegen om te gaan bewegen.
    .sources = column van een rugkliniek 2026, Baradaran Mahdavi 2021

## Verwante onderwerpen

topic-sleep = Slaap
    .aliases = slaap, slapen, slaap ik, nacht, nachten, rust, bed, matras, kussen, slapeloos, slapeloosheid
    .explanation = Wie slecht slaapt, meldt vaker rugpijn. Het kan beide kanten op werken: pijn kan je wakker houden, en slechte nachten kunnen het moeilijker maken om van de pijn af te komen. Waar de slaap beter wordt, wordt de rug dat ook vaker.
    .evidence = In 21 onderzoeken samen was de kansverhouding (odds) op rugpijn bij slecht slapen ongeveer anderhalf keer zo hoog. Dat is een verband; wat er eerst is, is niet aangetoond. Ook de onderzoeken die slaap en rugpijn samen zagen veranderen, hebben zwakke punten. Pijn die ’s nachts erger wordt of niet minder wordt van rust, laat je snel aan je huisarts zien.
    .sources = Amiri 2020, Silva 2024
topic-stress = Stress
    .aliases = stress, gestrest, gestresst, zorgen, piekeren, spanning, gespannen, angst, stemming, sombere stemming, somber, depressie, depressief
    .explanation = Een sombere stemming kan aan rugpijn voorafgaan: mensen met tekenen van een depressie krijgen vaker nieuwe rugpijn. Voor stress zelf is het minder duidelijk. Een minuut weg van je bureau, een wandeling of buik intrekken, wat vooral rustig ademen is, doet je hoe dan ook goed. Is je stemming al weken somber, dan is dat alleen al een goede reden om naar de huisarts te gaan.
    .evidence = Onderzoeken die mensen zonder rugpijn volgden, vonden bij tekenen van een depressie een kansverhouding (odds) van ongeveer 1,6 keer zo hoog. Dat is een verband, geen bewijs.
    .sources = Pinheiro 2015
topic-posture = Houding
    .aliases = houding, zithouding, lichaamshouding, rechtop zitten, recht zitten, rechtop, onderuitgezakt, onderuit zitten, krom zitten, stoel, bureaustoel, ergonomie, band, rugband, gordel, korset
    .explanation = Ik ga je niet vertellen hoe je moet zitten: van geen enkele manier weten we dat het de juiste is. Wissel liever vaak. Ga verzitten, sta een minuut of twee op, loop een paar stappen en zit dan zoals je wilt.
    .evidence = Een blik op 41 overzichten liet geen overeenstemming zien dat een houding rugpijn veroorzaakt. In één klein onderzoek kregen kantoormensen die aan verzitten werden herinnerd minder nieuwe lage rugpijn: 7 op de honderd, tegen 33. Richtlijnen raden rugbanden of korsetten niet standaard aan.
    .sources = Swain 2020, Waongenngarm 2021, NICE NG59 2016, WHO 2023
topic-youth = Gewoontes uit je jeugd
    .aliases = jeugd, jong, gewoonte, gewoontes, gewoonten, kindertijd, kind, kinderen, school, tiener, tieners, jongeren, schooltas
    .explanation = Rugpijn in je tienerjaren maakt rugpijn later waarschijnlijker. Maar het beslist niets: van jongeren die het op meer dan 30 dagen per jaar hadden, had ongeveer één op de vier acht jaar later nog zo veel. Wat je gewoontes van toen vandaag voor je rug betekenen, kan ik je niet zeggen. Deze week is het deel dat je nog kunt kiezen.
    .evidence = Dit komt uit één groot onderzoek, dat Deense tweelingen van 12 tot 22 jaar ondervroeg, en acht jaar later nog eens.
    .sources = Hestbaek 2006
topic-treatments = Westerse en oosterse geneeskunde
    .aliases = westerse geneeskunde, oosterse geneeskunde, chinese geneeskunde, geneeskunde, acupunctuur, naalden, massage, manuele therapie, manipulatie, kraken, chiropractor, chiropractie, osteopaat, osteopathie, behandeling, behandelingen
    .explanation =
        Wat zeggen richtlijnen over acupunctuur, massage en manuele therapie bij lage rugpijn?

        • <b>Het Britse NICE:</b> massage en manipulatie kunnen worden overwogen, maar alleen samen met oefenen. Acupunctuur raadt het af.
        • <b>De Wereldgezondheidsorganisatie,</b> bij pijn van meer dan drie maanden: acupunctuur, massage en manipulatie kunnen worden aangeboden als één deel van de zorg.
        • <b>Amerikaanse internisten (ACP):</b> bij nieuwe pijn zijn alle drie een mogelijkheid; bij langdurige pijn acupunctuur en manipulatie, naast oefenen.

        Waar je ook heen gaat, actief zijn blijft erbij horen. Een huisarts of fysiotherapeut kan je zeggen wat bij je past.
    .evidence = Ze zijn het niet met elkaar eens. Het meeste bewijs heet weinig of heel weinig zeker.
    .sources = NICE NG59 2016, WHO 2023, ACP 2017

## Wat helpt

why-approach =
    <b>Drie dingen, in elk plan</b>
    • <b>Wandelen:</b> lichte beweging die je bloed laat stromen
    • <b>Rekken:</b> voor heupen en bovenbenen die de hele dag hebben gezeten
    • <b>Versterken:</b> voor de diepe spieren van buik en rug, en voor benen en heupen

    In onderzoeken maakten oefenen en leren over je rug samen nieuwe rugpijn een kwart tot de helft minder waarschijnlijk: het meest in het eerste jaar, daarna minder (Steffens 2016, Shiri 2018). Versterken met rekken of wandelen, twee of drie keer per week, is een goede mix (Shiri 2018). Kies wat je kunt volhouden.
why-who =
    <b>Hoeveel per week?</b>
    De Wereldgezondheidsorganisatie adviseert volwassenen:
    • 150 tot 300 minuten matig intensief bewegen
    • alle grote spiergroepen versterken op twee of meer dagen
    • vanaf 65 jaar evenwicht en kracht op drie of meer dagen

    Iets is beter dan niets (WHO 2020).

    Matig intensief betekent dat je kunt kletsen, maar niet zingen (CDC). De oefeningen hier versterken benen, heupen, rug, buik en schouders, maar niet borst en armen. Zie het als een richting, niet als een toets, en begin met wat vandaag gaat.
why-stay-active = <b>Blijf actief</b>, zolang het prettig gaat: dat raden richtlijnen aan bij lage rugpijn. Banden, korsetten en tractie worden niet standaard aangeraden (NICE NG59 2016, WHO 2023).
