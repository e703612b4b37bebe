# Gedachten die af en toe onder een herinnering staan: een of twee korte zinnen, hoogstens 160 tekens.

## Voor iedereen

# NHS back pain
thought-any-1 = Goed om te weten: rugpijn wordt vaak vanzelf minder binnen een paar weken.
thought-any-2 = Laat je schouders zakken terwijl je dit leest. En dan je kaak.
thought-any-3 = Jij kent je lichaam beter dan ik. Ik weet alleen hoe laat het is.
# Swain 2020
thought-any-4 = Welke houding is slecht voor ruggen? 41 overzichten, naast elkaar gelegd, waren het niet eens.
thought-any-5 = Hang een kleine gewoonte aan iets wat je toch al doet, zoals tandenpoetsen.
thought-any-6 = Je rug is overal bij geweest, bij alles wat je ooit deed. Een klein bedankje lijkt redelijk.
# WHO 2020
thought-any-7 = Een beetje bewegen is beter dan helemaal niet. Dat vindt de Wereldgezondheidsorganisatie.
thought-any-8 = Komt een herinnering steeds op een slecht moment? Geef hem een andere tijd; hij vindt het niet erg.
thought-any-9 = Is het vandaag een zware dag, dan vraagt dit bericht niets van je.
# Amiri 2020, Silva 2024
thought-any-10 = Slechte nachten en zere ruggen gaan vaak samen. Welke van de twee begint, is niet duidelijk.
thought-any-11 = De helft van iets is een mooie hoeveelheid. De andere helft kan wachten.
thought-any-12 = Sommige dagen zijn om te doen en andere om te rusten. Allebei is goed voor jezelf zorgen.
# Steffens 2016
thought-any-13 = Wie oefende en over de rug leerde, had in onderzoeken minder vaak nieuwe rugpijn, het meest in het eerste jaar.
thought-any-14 = Open even beide handen, als je dit hebt weggelegd.
thought-any-15 = Niemand doet dit allemaal perfect. Niemand heeft daarom gevraagd.
thought-any-16 = Dit lezen was al een kleine pauze. Je mag er gerust nog een.
thought-any-17 = Hoe je nu ook zit, staat of ligt, een kleine verandering voelt misschien fijn.
thought-any-18 = Voor je rug zorgen hoeft niet op sport te lijken.
# Hestbaek 2006
thought-any-19 = Rugpijn als je jong bent, hoeft niet te blijven. Van jongeren met veel rugpijn had ongeveer één op de vier die acht jaar later nog.
thought-any-20 = Adem uit alsof je soep afkoelt. Twee keer is genoeg.
thought-any-21 = Zorgen over je rug? Een huisarts of fysiotherapeut heeft vreemdere vragen gehoord dan de jouwe.
# Pinheiro 2015
thought-any-22 = Of stress rugpijn brengt, is niet duidelijk. Een rustige minuut is evengoed prettig.
thought-any-23 = Bij twijfel langzamer. Dat mag bijna altijd.
thought-any-24 = Je hoeft er geen zin in te hebben. Je hoeft ook niet te doen alsof.
# Snook 1998
thought-any-25 = In één klein onderzoek hadden mensen met rugpijn die de eerste uren van de dag minder bukten, minder pijn.
thought-any-26 = Prettig is genoeg. Niets hier hoeft pijn te doen om de moeite waard te zijn.
thought-any-27 = Vooruitgang is stil. De berichten komen allemaal van mij.
# NHS back pain
thought-any-28 = Ruggen doen om veel redenen pijn. Geen ervan is een tekortkoming.
thought-any-29 = Een oefening zat? Ruil hem in; ruggen zijn niet sentimenteel.
thought-any-30 = Heb net zo veel geduld met je rug als met die van een vriend.
thought-any-31 = Vertel iemand dat je deze pauzes neemt. Het is makkelijker als het geen geheim is.
thought-any-32 = Ergens heeft net nog iemand om zo’n herinnering gezucht. Je bent in goed gezelschap.
thought-any-33 = Je lichaam mag mopperen. Ernaar luisteren is niet toegeven.
thought-any-34 = Een dag met pijn maakt de betere niet ongedaan.

## Wandelen

# WalkBack 2024
thought-walk-1 = In één onderzoek na rugpijn duurde het bij wie met hulp meer ging lopen doorgaans 208 dagen tot die weer beperkte, bij anderen 112.
thought-walk-2 = Zet je schoenen bij de deur, en de halve wandeling is gedaan.
thought-walk-3 = Naar de uitslag van een wandeling heeft nog nooit iemand gevraagd.
# WHO 2020
thought-walk-4 = De WHO adviseert volwassenen 150 tot 300 minuten matig bewegen per week. Stevig wandelen is één manier.
thought-walk-5 = Geen tijd voor een lange wandeling? Twee korte zijn ook mooi.
thought-walk-6 = Van alle oefeningen heb je wandelen het meest geoefend.
# CDC
thought-walk-7 = Een matig tempo is er een waarbij je kunt kletsen maar niet zingen. Bewijzen hoeft niet.
thought-walk-8 = Kijk een paar stappen vooruit en laat je armen hun gang gaan.
thought-walk-9 = Een saaie route is prima. Dan blijft je hoofd vrij.
# Haddadj 2025
thought-walk-10 = Wie meer dan 100 minuten per dag liep, had minder vaak langdurige rugpijn dan wie minder dan 78 liep. Een verband, meer niet.

## Zitten onderbreken

# Waongenngarm 2021
thought-stand-1 = Van kantoormensen die aan pauzes werden herinnerd, kregen 9 op de honderd in een half jaar nieuwe lage rugpijn, anders 33. Eén klein onderzoek.
thought-stand-2 = Zet je kopje buiten bereik. Vroeg of laat krijgt de dorst je overeind.
thought-stand-3 = Je mag weer gaan zitten. Dat hoorde altijd al bij het plan.
# Alzahrani 2022
thought-stand-4 = Dat zitten rugpijn laat beginnen, is niet aangetoond. Waar al pijn is, gaat lang zitten samen met meer last in het dagelijks leven.
thought-stand-5 = Bellen gaat goed staand. Aan de andere kant merkt niemand het.
thought-stand-6 = Je werk kan niet weglopen. Jij wel, een minuutje.
# Waongenngarm 2021
thought-stand-7 = In één klein onderzoek kregen 7 op de honderd die aan verzitten werden herinnerd in een half jaar nieuwe lage rugpijn, tegen 33.
thought-stand-8 = Gebruik gerust de armleuningen of de tafel om op te staan. Dat is niet vals spelen.
thought-stand-9 = Sta op als er iets eindigt: een telefoontje, een hoofdstuk, een aflevering. Makkelijker dan op de klok letten.
thought-stand-10 = De stoel is niet je vijand. Hij is alleen heel goed in je vasthouden.

## Voor wie de hele dag staat

# Coenen 2018
thought-feet-1 = Wie op een werkdag meer dan vier uur staat, meldt vaker last van de onderrug. Niet alleen zitten verdient een pauze.
thought-feet-2 = Weet waar de dichtstbijzijnde stoel staat. Dat is al de halve rust.
thought-feet-3 = Je telefoon gaat aan de lader als hij leeg is. Je voeten mogen op een stoel.
# NICE NG59 2016
thought-feet-4 = Bij gewone lage rugpijn raadt het Britse NICE geen rugbanden of korsetten aan. Dat scheelt weer wat aantrekken.
thought-feet-5 = Nergens een stoel? Een paar stappen opzij is ook afwisseling.
thought-feet-6 = Even gaan zitten is geen luiheid. Zo kom je lange dagen op je benen door.

## Rekken

# ACSM 2011
thought-stretch-1 = Lang vasthouden hoeft niet heel lang te zijn. Gewoonlijk 10 tot 30 seconden, en voor ouderen 30 tot 60.
thought-stretch-2 = Ga erin op een uitademing. Dat gaat makkelijker.
thought-stretch-3 = Geen kat heeft ooit over rekken gelezen. Ook jij mag vertrouwen op hoe het voelt.
# ACSM 2011
thought-stretch-4 = Voor een soepeler spier is het gewone advies in totaal een minuut rekken, twee of drie dagen per week of vaker.
thought-stretch-5 = Niet veren. Ga tot de eerste lichte rek en blijf daar even.
thought-stretch-6 = Hoe ver je komt, doet er niet toe. Niemand meet het na.
# Owen 2020
thought-stretch-7 = In één grote vergelijking hielp alleen rekken bij langdurige pijn niet beter dan geen behandeling. Losser voelen is evengoed een mooie reden.
thought-stretch-8 = Let tijdens het rekken op je gezicht. Fronst het, doe dan een beetje minder.

## Versterken

# WHO 2020
thought-strengthen-1 = De WHO adviseert volwassenen om op twee of meer dagen per week alle grote spiergroepen te trainen.
thought-strengthen-2 = Fluisterend tellen houdt je aan het ademen. Houd je je adem in, maak het dan lichter.
thought-strengthen-3 = Geen spiegels, geen harde muziek, geen abonnement. Als sportschool doe jij het goed.
# Smith 2014
thought-strengthen-4 = Je hoeft niet de beste oefening voor ruggen te zoeken. Rompoefeningen doen het ongeveer even goed als andere die je volhoudt.
thought-strengthen-5 = Laat een goede de laatste zijn. Er hoeft geen slechte achteraan.
thought-strengthen-6 = Kracht is voor gewone dingen: een potje open, een koffer, een heel lage bank.
# Shiri 2018
thought-strengthen-7 = Een overzicht van onderzoeken raadt versterken aan samen met rekken of iets als wandelen, twee of drie keer per week.
# column van een rugkliniek 2026
thought-strengthen-8 = Klassieke sit-ups vind je hier niet. Die kunnen lage rugpijn erger maken.
