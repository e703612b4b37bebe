# /buddies.

buddies = 👥 <b>Je kring</b>
buddies-moved = • <b>{ $name }</b> heeft vandaag bewogen
buddies-there = • <b>{ $name }</b>
buddies-waved-to-you = 👋 Vandaag naar je gezwaaid: { $names }
buddies-you-waved = 👋 Vandaag heb je gezwaaid naar { $names }
buddies-waiting = Er is nog niemand anders in je kring. Wie je link opent, kan erbij komen.
buddies-about =
    👥 <b>Maatjes</b>
    In klein gezelschap hou je het makkelijker vol. Een kring telt twee tot vijf mensen. Jullie zien elkaars voornaam en wie er vandaag heeft bewogen, en je kunt zwaaien. Verder is er niets te zien: geen cijfers, geen reeksen, geen pijn, niets van wat je schrijft.
buddies-of-you = De anderen zouden je zien als <b>{ $name }</b>, de voornaam die Telegram nu van je heeft. Iedereen in een kring mag iemand uitnodigen. Je kunt er altijd uit, en niemand krijgt bericht.
buddies-nameless = Iemand
buddies-circle =
    👥 <b>Deze kring</b>
    Met jou erin: { $names }
buddies-circle-alone =
    👥 <b>Deze kring</b>
    Er is nog niemand anders.
buddies-leave-ask = <b>Uit deze kring stappen?</b> Je naam is voor de anderen meteen weg, en niemand krijgt bericht. Om terug te komen heb je een nieuwe uitnodiging nodig.
buddies-left = 👋 Je bent uit die kring gestapt, en niemand heeft bericht gekregen.
buddies-enough = 👥 Je zit in zoveel kringen als je goed kunt volgen. Stap je uit een ervan, dan is er plaats voor een andere.
invitation =
    ✉️ <b>Je uitnodiging</b>
    Stuur deze link naar iemand die je er graag bij hebt:
    { $link }
invitation-holds =
    { $room ->
         [1] Hij geldt tot { $until }, voor nog één persoon.
        *[other] Hij geldt tot { $until }, voor hooguit { $room } mensen.
    }
invitation-tells = Wie hem opent, leest je voornaam en wat maatjes van elkaar zien, en komt er met één tik bij. Een nieuwe link vervangt deze.
invitation-full = 👥 Je kring is vol: jullie zijn met vijf. Je kunt er nog een beginnen.
invited =
    { $others ->
         [0] 👥 <b>{ $name } vraagt je als maatje.</b>
         [1] 👥 <b>{ $name } vraagt je als maatje.</b> Er zit nog iemand in de kring.
        *[other] 👥 <b>{ $name } vraagt je als maatje.</b> Er zitten nog { $others } anderen in de kring.
    }
invited-means = Jullie zouden elkaars voornaam zien en wie er vandaag heeft bewogen, en je kunt zwaaien. Verder is er niets te zien: geen cijfers, geen reeksen, geen pijn, niets van wat je schrijft.
invited-waits = 👥 <b>{ $name }</b> vraagt je als maatje; zo meteen laat ik zien wat dat betekent.
invited-joined = 🤝 <b>Jullie zijn nu maatjes.</b>
invited-declined = Goed, er verandert niets, en niemand krijgt bericht.
invited-gone = 👥 Die uitnodiging geldt niet meer, of de link is afgebroken. Vraag om een nieuwe.
invited-own = 👥 Dit is je eigen link. Stuur hem naar iemand die je er graag bij hebt.
invited-already = 👥 Je zit al in deze kring.
invited-full = 👥 Deze kring is intussen vol: ze zijn met vijf. Met /buddies begin je er zelf een.
wave =
    { $count ->
         [1] 👋 { $names } zwaait naar je.
        *[other] 👋 { $names } zwaaien naar je.
    }
privacy-buddies = 👥 <b>Heb je maatjes</b>, dan bewaar ik ook in welke kringen je zit, de voornaam waarmee je erbij kwam, je link en twee dagen lang wie er heeft gezwaaid. De anderen zien je voornaam, of je vandaag hebt bewogen en dat je zwaait, en verder niets, tot je eruit stapt.
notice-waved = 👋 Gezwaaid
notice-waved-already = Vandaag heb je al gezwaaid ✓
button-buddies = 👥 Maatjes
button-wave = 👋 Zwaai naar { $name }
button-wave-back = 👋 Terugzwaaien
button-wave-back-to = 👋 Zwaai terug: { $name }
button-wave-what = Wat is dit?
button-circle = ⭕ Met { $names }
button-circle-alone = ⭕ De kring die nog wacht
button-circle-new = ➕ Nog een kring
button-invite = ✉️ Iemand uitnodigen
button-invite-anew = 🔄 Een nieuwe link
button-join = 🤝 Meedoen
button-join-not = Nee, bedankt
button-leave = 🚪 Uit deze kring stappen
button-leave-yes = Ja, eruit
button-leave-no = Nee, blijven
button-buddies-back = ↩️ Terug
