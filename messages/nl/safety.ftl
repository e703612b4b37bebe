# Wanneer je hulp nodig hebt, en wat te doen als het pijn doet. Bronnen: docs/sources.md.

## De alarmsignalen

red-flags-title = ⚠️ <b>Wanneer je hulp nodig hebt</b>
red-flags-emergency =
    <b>Heb je rugpijn met een van deze klachten, dan is het spoed: zoek meteen hulp:</b>
    • een doof gevoel of tintelingen rond je geslachtsdelen, je billen of de binnenkant van je dijen
    • moeite met plassen
    • je kunt je plas of ontlasting niet meer ophouden
    • seks voelt ineens anders of lukt ineens niet meer
    • pijn, tintelingen, minder kracht of een doof gevoel in beide benen
    • pijn op de borst
    • het begon na een ernstig ongeluk
emergency-call = Bel het alarmnummer van je land.
red-flags-soon =
    <b>Heb je rugpijn met een van deze klachten, maak dan snel een afspraak met je huisarts:</b>
    • koorts
    • afvallen zonder dat je weet waardoor
    • een bult, een zwelling of een rug die van vorm is veranderd
    • één been of voet die minder kracht krijgt
    • ’s nachts wordt het erger, of rust helpt niet
    • het zit tussen je schouderbladen
    • het wordt erger als je hoest, niest of perst
    • je hebt kanker, of hebt kanker gehad
    • je afweer is verminderd
red-flags-check-first = <b>Overleg eerst met een huisarts of fysiotherapeut voordat je begint</b> als je zwanger bent, aan je rug bent geopereerd, osteoporose (botontkalking) hebt of kort geleden gewond bent geraakt.
red-flags-note = <i>Limber is er voor je algemene welzijn. Het stelt geen diagnose en vervangt geen huisarts of fysiotherapeut. Deze lijsten kunnen niet alles noemen: maak je je ergens zorgen over, vraag het dan aan hen.</i>
see-a-specialist = Rugpijn mag je serieus nemen, en er vroeg naar laten kijken helpt. Vragen is nooit overdreven.

## Als het pijn doet

hurts =
    <b>Wat vervelend dat het pijn doet.</b> Ben je midden in een oefening, stop dan.

    Loop eerst deze signalen na. Ze zijn belangrijker dan welke oefening ook.
hurts-exercise =
    ✋ <b>{ $name }: stop hier, alsjeblieft.</b> Wat vervelend dat het pijn doet.

    Loop eerst deze signalen na. Ze zijn belangrijker dan welke oefening ook.
hurts-more = <i>Wat je verder schreef, kan wachten. Ik heb er niets mee gedaan; zeg het nog eens als dit duidelijk is.</i>
hurts-question = <b>Heb je een van deze klachten?</b>
button-sign = Ja, een ervan
button-no-sign = Nee, geen
button-no-sign-rest = Nee: een week rust
get-help = <b>Zoek alsjeblieft hulp; een bot kan die niet geven.</b>
get-help-now = ❗️ Staat het in de eerste lijst, dan is het spoed: zoek meteen hulp.
get-help-soon = 🩺 Staat het in de tweede lijst, maak dan snel een afspraak met je huisarts, als het kan vandaag nog.
get-help-quiet = Vanaf nu ben ik stil: geen herinneringen, geen brief. Alles wat je deed, blijft bewaard. Zeg het me als je van een huisarts of fysiotherapeut weer verder mag.
button-may-go-on = Ik mag verder
hurts-no-sign =
    🌿 Goed dat je geen van deze klachten hebt. De meeste rugpijn wordt binnen een paar weken minder, en richtlijnen raden aan om actief te blijven zolang het prettig gaat.

    Laat weg wat de pijn oproept. Wordt het niet beter of maak je je zorgen, vraag het dan aan een huisarts of fysiotherapeut.
button-which-hurts = Een oefening doet pijn
which-hurts = <b>Welke doet pijn?</b> Die rust dan een week.
hurts-rests = 🌙 <b>{ $name }</b> rust tot { $until }. Richtlijnen raden aan om actief te blijven zolang het prettig gaat.
hurts-rests-silent = 🌙 <b>{ $name }</b> rust tot { $until }, en er komt niets voor in de plaats. Richtlijnen raden aan om actief te blijven zolang het prettig gaat.
hurts-rests-advice = Daarna begint de oefening weer met de kleinste hoeveelheid. Wordt het niet beter of maak je je zorgen, vraag het dan aan een huisarts of fysiotherapeut.
button-undo-rest = Ongedaan maken
rest-ended = ▶️ { $name } mag weer komen. { $next }
reminder-rests = 🌙 { $name } rust nu.
still-rests = 🌙 <b>{ $name }</b> rust tot { $until }, omdat het pijn deed.
rests = 🌙 { $name } rust tot { $until }.
button-end-rest = ▶️ Rust beëindigen: { $name }

## Met rust gelaten tot het weer mag

waits-to-ask =
    🤍 Goed idee. Ik ben stil tot je het gevraagd hebt: geen herinneringen, geen brief.

    Zeg het me als je verder mag.
ask-may-go-on =
    🤍 Ik ben nu stil, omdat je me vertelde dat een huisarts of fysiotherapeut er eerst iets van moet zeggen.

    Mag je van hen verder?
button-not-yet = Nog niet
stays-quiet = 🤍 Goed, ik blijf stil. Zeg /resume zodra je verder mag.
standing-held = 🤍 Ik ben stil tot je me zegt dat je verder mag.

## De vraag aan het begin

ask-check-first =
    <b>Eén vraag, zodat ik niets voorstel wat niet voor jou is:</b>

    Ben je zwanger, ben je aan je rug geopereerd, heb je osteoporose (botontkalking), of ben je kort geleden gewond geraakt?
button-checks-first = Ja, een ervan
button-checks-nothing = Nee
check-first =
    <b>Fijn dat je het zegt.</b> Bij een zwangerschap, na een operatie aan je rug, met osteoporose of na een recent letsel: overleg met een huisarts of fysiotherapeut voordat je begint. Die kunnen je zeggen wat bij je past en wat je beter weglaat.

    Je mag intussen verdergaan. Of ik wacht, en je laat het weten als je het gevraagd hebt.
button-wait-to-ask = Wacht tot ik het heb gevraagd
conditions = 🛡 <b>Waar moet ik op letten?</b> Dan komt er vanzelf niets wat niet voor jou is. Wat je zelf in je plan zet, blijft daar staan.
which-conditions = <b>Tik aan wat voor jou klopt</b>, dan laat ik de oefeningen weg waar het om gaat. Nog een keer tikken neemt het terug, als je ze van een huisarts of fysiotherapeut mag doen.
button-conditions = 🛡 Waar op letten
condition-pregnancy = Zwanger
condition-spinal-surgery = Rugoperatie
condition-osteoporosis = Osteoporose
condition-recent-injury = Recent letsel
condition-knees = Mijn knieën
condition-wrists = Mijn polsen
condition-balance = Mijn evenwicht
condition-hip-replacement = Nieuwe heup
nothing-to-check = 👍 Dank je. Verandert dat, vraag het dan aan een huisarts of fysiotherapeut voordat je verdergaat.

## Woorden die voorgaan

crisis =
    <b>Ik ben blij dat je het me vertelt, en het spijt me zo dat het nu zo zwaar is. Je hoeft er niet alleen mee te zijn.</b>

    Praat nu alsjeblieft met iemand: iemand die je vertrouwt, of een hulplijn, waar dag en nacht mensen naar je luisteren.
crisis-emergency = Als je jezelf iets zou kunnen aandoen, bel dan nu het alarmnummer van je land.
crisis-emergency-numbers = Als je jezelf iets zou kunnen aandoen, bel dan nu: <b>{ $numbers }</b>
crisis-lines = Hulplijn: <b>{ $lines }</b>
crisis-find = Zoek een hulplijn bij jou in de buurt: https://findahelpline.com
crisis-quiet = Ik ben maar een bot. Vandaag ben ik verder stil.
relief = 🌿 Fijn om te horen. Als je wilt, houd het bij: hoe voelt je rug vandaag, van 0, geen pijn, tot 10?
