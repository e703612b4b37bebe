# Hoe een herinnering begint. Elke uitnodiging (opening) heeft hoogstens 45 tekens, elk idee (idea) hoogstens 70; het programma
# combineert ze allemaal binnen hun soort.

## Opstaan: uitnodigingen

opening-stand-1 = Even op de been?
opening-stand-2 = Tijd voor een beetje hoogte.
opening-stand-3 = Kom maar overeind, op je gemak.
opening-stand-4 = Je benen kunnen het nu overnemen.
opening-stand-5 = Je stoel mag ook even pauze.
opening-stand-6 = Hoe is het uitzicht daarboven?
opening-stand-7 = Sta op, als het nu even uitkomt.
opening-stand-8 = Even uit je stoel?
opening-stand-9 = Waarom niet even staan?
opening-stand-10 = Opstaan zou best lekker kunnen zijn.
opening-stand-11 = Voeten op de vloer, en omhoog.
opening-stand-12 = Zin om op te staan?
opening-stand-13 = Zitten heeft zijn beurt gehad.
opening-stand-14 = Vouw jezelf open, rustig aan.
opening-stand-15 = Hier is een smoes om op te staan.
opening-stand-16 = Zou staan nu goed voelen?
opening-stand-17 = Ruil je stoel voor je voeten.

## Opstaan: ideeën

idea-stand-1 = Zoek buiten drie dingen die bewegen.
idea-stand-2 = Neem wat water, nu je toch staat.
idea-stand-3 = Laat je ogen rusten op iets ver weg.
idea-stand-4 = Maak je handen leeg en laat ze hangen.
idea-stand-5 = Kijk wat de lucht aan het doen is.
idea-stand-6 = Bedenk wat je straks wilt eten.
idea-stand-7 = Luister naar het zachtste geluid om je heen.
idea-stand-8 = Adem drie keer rustig, zonder iets anders te doen.
idea-stand-9 = Leun op iets stevigs, als je wilt.
idea-stand-10 = Leg één ding terug waar het hoort.
idea-stand-11 = Waar je op vastzit, ziet er van hogerop misschien anders uit.
idea-stand-12 = Speel een liedje in je hoofd, vanaf de eerste regel.
idea-stand-13 = Zoek iets blauws, iets ronds en iets ouds.
idea-stand-14 = Let op waar het licht vandaan komt.
idea-stand-15 = Wiebel met je tenen; bijna niemand die het ziet.
idea-stand-16 = Pak alvast iets wat je later nodig hebt.

## Gaan zitten: uitnodigingen

opening-sit-down-1 = Ga zitten nu er een plekje vrij is.
opening-sit-down-2 = Je voeten hebben een stoel verdiend.
opening-sit-down-3 = Laat een stoel nu het werk doen.
opening-sit-down-4 = Even van je voeten af?
opening-sit-down-5 = Leen de dichtstbijzijnde stoel.
opening-sit-down-6 = Ga zitten, als het even rustig is.
opening-sit-down-7 = Ruil staan voor zitten.
opening-sit-down-8 = Geef je benen even vrij.
opening-sit-down-9 = Even zitten zou nu fijn zijn.
opening-sit-down-10 = Gun je voetzolen wat vrije tijd.
opening-sit-down-11 = Genoeg gestaan voor nu.
opening-sit-down-12 = Wat dacht je van even zitten?
opening-sit-down-13 = Zak maar neer, op je gemak.
opening-sit-down-14 = Een kruk, tree of bank is ook goed.
opening-sit-down-15 = Heb je zin om even te zitten?
opening-sit-down-16 = Laat je benen rusten voor het vervolg.
opening-sit-down-17 = De zwaartekracht wint, dus ga zitten.

## Gaan zitten: ideeën

idea-sit-down-1 = Is er een rugleuning, leun er dan in.
idea-sit-down-2 = Laat je hielen uit je schoenen glippen, als dat kan.
idea-sit-down-3 = Een glas water past hier goed bij.
idea-sit-down-4 = Leg je handen in je schoot, palmen omhoog.
idea-sit-down-5 = Leg je voeten hoog, als er iets voor is.
idea-sit-down-6 = Kijk naar iets wat niets van je wil.
idea-sit-down-7 = Doe je ogen een paar ademhalingen dicht, als dat kan.
idea-sit-down-8 = Ontspan je kaak, en dan je voorhoofd.
idea-sit-down-9 = Denk aan iemand die je later wilt bellen.
idea-sit-down-10 = Luister naar het geluid dat het verst weg is.
idea-sit-down-11 = Kijk voor de verandering hoe druk de wereld het heeft.
idea-sit-down-12 = Niets hoeft overeind te blijven, zelfs jij niet.
idea-sit-down-13 = Merk hoe weinig je voeten te doen hebben.
idea-sit-down-14 = Schuif ver naar achteren, dan rusten je bovenbenen ook.
idea-sit-down-15 = Plan niets tot je weer staat.
idea-sit-down-16 = Wrijf je handpalmen tegen elkaar tot ze warm zijn.

## Verzitten: uitnodigingen

opening-shift-1 = Tijd om anders te zitten.
opening-shift-2 = Je stoel heeft meer dan één kant.
opening-shift-3 = Zin in een nieuwe manier van zitten?
opening-shift-4 = Beweeg een beetje, gewoon waar je zit.
opening-shift-5 = Kan het nog comfortabeler?
opening-shift-6 = Probeer een andere hoek van je stoel.
opening-shift-7 = Wiebelen mag hier.
opening-shift-8 = Hiervoor hoef je niet op te staan.
opening-shift-9 = Verander iets aan hoe je zit.
opening-shift-10 = Van plek wisselen zonder op te staan?
opening-shift-11 = Zoek een nieuw plekje op dezelfde stoel.
opening-shift-12 = Schuif wat heen en weer.
opening-shift-13 = Hier merkt niemand iets van.
opening-shift-14 = Stilzitten hoeft niet.
opening-shift-15 = Kom los, en zak dan weer neer.
opening-shift-16 = Blijf zitten, maar niet precies zo.
opening-shift-17 = Zit eens als een kind dat zich verveelt.

## Verzitten: ideeën

idea-shift-1 = Wieg van links naar rechts, zo langzaam als je wilt.
idea-shift-2 = Leun iets naar achteren of naar voren, wat je het minst deed.
idea-shift-3 = Kantel je heupen naar voren en naar achteren, een klein beetje.
idea-shift-4 = Wurm tot je lekker zit.
idea-shift-5 = Trek je schouders op en laat ze vallen.
idea-shift-6 = Zet je voeten ergens waar ze vandaag nog niet zijn geweest.

## Achteroverbuigen: uitnodigingen

opening-back-bend-1 = Voor de verandering de andere kant op?
opening-back-bend-2 = Genoeg omlaag gekeken voor nu.
opening-back-bend-3 = Geef je voorkant wat ruimte.
opening-back-bend-4 = Maak je lang en open.
opening-back-bend-5 = Zoveel van de dag gaat voorover.
opening-back-bend-6 = Het tegendeel van vooroverhangen.
opening-back-bend-7 = Omhoog, lang, en zachtjes achterover.
opening-back-bend-8 = Is er ruimte om wat te leunen?
opening-back-bend-9 = Rol jezelf open, heel rustig.
opening-back-bend-10 = Langzaam achterover, en weer omhoog.
opening-back-bend-11 = Even van richting veranderen?
opening-back-bend-12 = Achteruit is ook een richting.
opening-back-bend-13 = Vooruit kan even wachten.
opening-back-bend-14 = Leun zoals je zelden leunt.
opening-back-bend-15 = Maak ruimte tussen ribben en heupen.
opening-back-bend-16 = Een beetje achterover voelt vast fijn.
opening-back-bend-17 = Laat je borst een beetje omhoog kijken.

## Achteroverbuigen: ideeën

idea-back-bend-1 = Houd één hand aan iets stevigs.
idea-back-bend-2 = Ga niet verder dan prettig voelt.
idea-back-bend-3 = Adem uit terwijl je gaat.
idea-back-bend-4 = Laat je ogen rusten op een punt recht vooruit.
idea-back-bend-5 = Zet beide handen in je zij, als dat je steun geeft.
idea-back-bend-6 = Kom weer omhoog, net zo langzaam als je ging.

## Wandelen: uitnodigingen

opening-walk-1 = Zin in een wandeling?
opening-walk-2 = Je schoenen weten de weg.
opening-walk-3 = Welke kant ga je deze keer op?
opening-walk-4 = Een wandeling zou hier goed passen.
opening-walk-5 = Elke richting is goed.
opening-walk-6 = Een blokje om of een rondje binnen?
opening-walk-7 = Ga eens kijken wat er om de hoek is.
opening-walk-8 = Laat je benen het tempo bepalen.
opening-walk-9 = Hup, in je eigen tempo.
opening-walk-10 = Tijd om wat te kuieren?
opening-walk-11 = Ergens heen en terug, meer niet.
opening-walk-12 = Tijd om even ergens anders te zijn.
opening-walk-13 = Eens andere muren zien?
opening-walk-14 = Kalme stappen, de een na de ander.
opening-walk-15 = Nergens heen, gewoon lopen.
opening-walk-16 = Zwaai met je armen en ga.
opening-walk-17 = Laat jezelf uit, zoals een hond.

## Wandelen: ideeën

idea-walk-1 = Zoek iets wat je nog nooit is opgevallen.
idea-walk-2 = De gang op en neer is ook prima.
idea-walk-3 = Binnen kun je een telefoontje meenemen.
idea-walk-4 = Zet iets goeds op om naar te luisteren.
idea-walk-5 = Keer om zodra je genoeg hebt gehad.
idea-walk-6 = Is het nat buiten? Gangen zijn droog.
idea-walk-7 = Loop langs een boom, als die er is.
idea-walk-8 = Begin langzamer dan nodig.

## Rekken: uitnodigingen

opening-stretch-1 = Ruimte voor een rustige rek?
opening-stretch-2 = Langzaam is hier de hele truc.
opening-stretch-3 = Voelt er iets een beetje stijf?
opening-stretch-4 = Honden doen dit ongevraagd.
opening-stretch-5 = Maak iets los, heel zachtjes.
opening-stretch-6 = Laat een paar spieren langer worden.
opening-stretch-7 = Geef bij elke adem een beetje mee.
opening-stretch-8 = Rek zo ver als prettig voelt.
opening-stretch-9 = Rustig aan, geen heldendaden.
opening-stretch-10 = Een kans om wat te ontspannen.
opening-stretch-11 = Je spieren kunnen wat speling gebruiken.
opening-stretch-12 = Neem hier de tijd voor.
opening-stretch-13 = Hier valt niets te winnen dan soepelheid.
opening-stretch-14 = Strijk een kreukje of twee glad.
opening-stretch-15 = Een lichte rek en een kalme adem.
opening-stretch-16 = Zou wat rekken goed voelen?
opening-stretch-17 = Wees een tijdje van elastiek.

## Rekken: ideeën

idea-stretch-1 = Adem iets langer uit dan in.
idea-stretch-2 = Laat intussen je kaak los.
idea-stretch-3 = Kom er zo langzaam uit als je erin ging.
idea-stretch-4 = Denk aan het laatste waar je om lachte.
idea-stretch-5 = Luister naar de kamer zolang het duurt.
idea-stretch-6 = Minder ver is ook goed.
idea-stretch-7 = Glimlach een beetje; niemand hoeft het te zien.
idea-stretch-8 = Neurie iets langzaams, als je alleen bent.

## Versterken: uitnodigingen

opening-strengthen-1 = Klaar om wat spieren te laten werken?
opening-strengthen-2 = Een beetje moeite, goed besteed.
opening-strengthen-3 = Deze vraagt wat spierkracht.
opening-strengthen-4 = Tijd voor wat stille kracht.
opening-strengthen-5 = Doe het langzaam en doe het goed.
opening-strengthen-6 = Geef je spieren iets te doen.
opening-strengthen-7 = Kracht komt in kleine porties.
opening-strengthen-8 = Liever weinig en rustig dan veel en snel.
opening-strengthen-9 = Zin in wat eerlijk werk?
opening-strengthen-10 = Geen sportschool nodig.
opening-strengthen-11 = Langzaam, want dat is het lastige.
opening-strengthen-12 = Gebruik je kracht eens.
opening-strengthen-13 = Adem uit, en begin.
opening-strengthen-14 = Heb je wat energie over?
opening-strengthen-15 = Begin waar het makkelijk is.
opening-strengthen-16 = Rustig aan, en blijf ademen.
opening-strengthen-17 = Spieren willen graag netjes gevraagd worden.

## Versterken: ideeën

idea-strengthen-1 = Zet een liedje op dat je koppig maakt.
idea-strengthen-2 = Tel in een taal die je half kent.
idea-strengthen-3 = Houd een beetje over.
idea-strengthen-4 = Laat je gezicht erbuiten.
idea-strengthen-5 = Maak eerst wat ruimte om je heen.
idea-strengthen-6 = Tussendoor rusten mag.
idea-strengthen-7 = Vertel het daarna aan iemand, als je wilt.
idea-strengthen-8 = Zet alvast wat water klaar voor daarna.

## Meer tegelijk: uitnodigingen

opening-several-1 = Een paar dingen om uit te kiezen.
opening-several-2 = Kies er een, of neem ze allemaal.
opening-several-3 = Iets voor meer dan één deel van je.
opening-several-4 = Deze gaan goed samen.
opening-several-5 = Eén moment, meer dan één manier.
opening-several-6 = Wat je het leukst vindt, komt eerst.
opening-several-7 = Tijd voor een klein rondje.
opening-several-8 = Alles in één keer, als je wilt.
