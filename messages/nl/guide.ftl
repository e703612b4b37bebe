# Begeleide sessies: één bericht dat door een oefening leidt.

button-guide = ▶️ Begeleid me
button-guide-today = ▶️ De sessie van vandaag · { $length }
button-guide-session = ▶️ Een hele sessie
guide-part = { $part } van { $parts }
guide-ready = Ga rustig klaarstaan, -zitten of -liggen. Dan tel ik voor je.
button-guide-ready = ▶️ Ik ben klaar
button-guide-by-ear = 🔊 Op gehoor
guide-track =
    🔊 <b>{ $name }</b> op gehoor · { $length }
    Speel dit af, ga liggen of zitten zoals de oefening zegt, en doe je ogen dicht. Je hebt vijf seconden.

    <i>Twee tonen omhoog:</i> begin, of houd vast. <i>Een zachte tik:</i> één seconde. <i>Twee tonen omlaag:</i> laat los. <i>Drie tonen, twee gelijk:</i> de andere kant. <i>Drie omhoog:</i> klaar.
guide-no-track = 🔇 Deze kon ik niet op gehoor sturen. Misschien neemt je Telegram geen spraakberichten aan; het aftellen werkt gewoon.
by-ear-menu = 🔊 <b>Oefeningen op gehoor:</b> een spraakbericht om met je ogen dicht te volgen, als je bij een oefening op de vloer “Begeleid me” hebt gekozen. Wanneer zal het vanzelf komen?
by-ear-asked = Alleen als ik erop tik
by-ear-outside-hours = Buiten mijn tijden
by-ear-always = Altijd
button-by-ear = 🔊 Op gehoor
guide-heading = <b>{ $name }</b>
guide-repetition = { $repetition } van { $repetitions }
guide-side-repetition = { $side }, { $repetition }
guide-side-1 = eerste kant
guide-side-2 = andere kant
guide-about = { $heading } · { $about }
guide-paused = ⏸ <i>Gepauzeerd. Neem de tijd.</i>
guide-left = { $bar } { $left } s
guide-left-minutes =
    { $minutes ->
        [one] { $bar } { $minutes } min
       *[other] { $bar } { $minutes } min
    }
button-guide-back = ‹ Terug
button-guide-pause = ⏸ Pauze
button-guide-go = ▶️ Verder
button-guide-skip = Volgende ›
button-guide-finish = ✅ Weer terug
button-guide-stop = ⏹ Stop
guide-half-way = 🔄 <b>Halverwege.</b> Nog { $length }, een goed moment om om te keren. Zo veel als prettig voelt, is genoeg.
guide-stopped = ⏹ <b>{ $name }</b>: gestopt na { $length }. Elk beetje doet je goed; zal ik het tellen?
button-guide-count = ✅ Tel het
button-guide-drop = Nee
guide-over =
    { $count ->
        [0] 🌿 Prima, dat was genoeg voor nu. Er is niets geteld.
        [one] 🎉 <b>Goed gedaan.</b> { $count } oefening is geteld.
       *[other] 🎉 <b>Goed gedaan.</b> { $count } oefeningen zijn geteld.
    }
guide-felt = Hoe voelde het als geheel?
guide-left-off = ⏹ Je bent aan een andere begonnen; deze eindigt hier.
