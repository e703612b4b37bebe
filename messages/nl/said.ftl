# Wat er op eigen woorden van mensen wordt geantwoord.

## Tellen

said-count-as = <b>{ $name }</b>, { $length }: waarvoor zal ik het tellen? Ik onthoud het.
said-count-as-first = <b>{ $name }</b>: waarvoor zal ik het tellen? Ik onthoud het.
said-how-long = <b>{ $name }</b>: hoe lang duurde het? Tik het aan, en ik tel het.
said-count-as-button = { $activity } · { $length }
movement-cycling = Fietsen
movement-swimming = Zwemmen
movement-running = Hardlopen
movement-dancing = Dansen
movement-gardening = Tuinieren
movement-yoga = Yoga
movement-pilates = Pilates
movement-gym = Sportschool
movement-tai-chi = Tai chi
movement-ball-games = Balsport
movement-cardio = Cardio
movement-climbing = Klimmen
moved-line =
    { $count ->
        [one] 🌿 { $name }: { $count } sessie, { $length }
       *[other] 🌿 { $name }: { $count } sessies, { $length }
    }
counted-on = ✅ Geteld voor { $date }: { $what } ({ $length }).
counted-yesterday = ✅ Geteld voor gisteren: { $what } ({ $length }).
counted-on-day = Die dag: { $tallies }.
said-later-or-done = { $length }: heb je het zo lang gedaan, of zal ik dan terugkomen?
said-done-for-button = ✅ Gedaan · { $length }
said-later-in-button = ⏰ Over { $length }
said-comes-back = ⏰ { $name } is al uitgesteld. Ik kom terug, { $when }.
said-closed-done = ✅ { $name }: al geteld.
said-closed-skipped = 🌿 { $name }: voor vandaag opzijgezet, en dat is prima.
said-closed-passed = 🌿 { $name }: al voorbij, dus er hoeft niets meer mee.
said-nothing-open = 🌿 Er wacht nu geen herinnering op je. { $next }
said-corrected = ✏️ Je hebt dat bericht gewijzigd, dus ik heb teruggenomen wat er eerst stond.
said-not-done = 🌿 Dat is prima. Er is niets geteld en niets verloren; de volgende komt zoals gepland.

## Herinneringen

said-which-reminder = 🗓 { $what }: wanneer zal ik je herinneren? Tik een tijd aan, of zeg het: “17 uur doordeweeks”.
said-remind-of-what =
    Ik kan je alleen herinneren aan wat goed is voor je rug: opstaan, wandelen, rekken of versterken. Welke daarvan?

## Pauzes

said-pause-till = ⏸ Stil tot wanneer?
said-pause-till-button = Tot { $until }
said-pause-from = ⏸ Stil vanaf { $from }: hoe lang?
said-pause-next-year = { $date } komt dit jaar niet meer. Zal ik stil zijn tot { $until }?
said-pause-next-year-button = Tot { $until }
said-pause-for-ever = Zonder einde, dat is helemaal geen herinneringen meer. Alles wat je deed, blijft bewaard, en /start zet ze weer aan.

## Tijden

said-which-hours = Welke tijden van maandag tot vrijdag? Of zeg het me: /hours ma-vr 9-12

## Gesprek

said-greeting = 👋 Hallo! Leuk je te zien. { $next }
nod = 👍
said-noted = 👌
said-no = 🌿 Goed, dan niet. Er is niets veranderd.
said-apology = 🌿 Je hoeft je nergens voor te verontschuldigen.
said-farewell = 👋 Tot ziens. { $next }
said-how-are-you = 🌿 Ik ben een programma, dus met mij gaat het altijd goed. Hoe is je rug? /pain houdt het bij, van 0 tot 10.
said-thanks = 🌿 Graag gedaan. Fijn als het helpt; het is jouw werk.
said-annoyed = Sorry als ik stoor. Minder herinneringen, een pauze, of helemaal geen?
said-who =
    Ik ben een bot: een programma dat je aan bewegen herinnert en met je meetelt. Niemand leest mee. Wie mij beheert, is via mij niet je huisarts, en ik ben dat ook niet. /privacy vertelt wat ik bewaar.
said-bug = Fijn dat je het zegt. Klopt er iets niet? Vertel wie deze bot beheert wat je deed en wat er gebeurde; zelf kan ik het niet doorgeven.

## Schema’s

schedule-once = één keer, op { $date }, om { $times }
schedule-every-other-day = om de dag om { $times }
schedule-every-days = elke { $days } dagen om { $times }

## Hulp bij één ding

said-help-done =
    Vertel me in je eigen woorden wat je hebt gedaan: “20 minuten gewandeld”, “gisteren gerekt”, of /done wandelen 20. /undo neemt het laatste terug.
said-help-remind =
    Zeg me wanneer: “herinner me om 17 uur aan wandelen”, /remind rekken 9:30 en 15:00 doordeweeks, /remind opstaan elke 45 min 9-17. /plan laat ze allemaal zien en wijzigen.
said-help-hours =
    Binnen jouw tijden mogen herinneringen vanzelf komen: /hours ma-vr 9-12, 13-17. Wat je op een vaste tijd zet, komt toch.
said-help-pause =
    Met /pause ben ik stil zolang je zegt: /pause 3 dagen, /pause tot vrijdag, /pause ziek. Je reeks wacht intussen, en /resume maakt er eerder een eind aan.
said-help-why =
    /why vertelt waarom bewegen helpt, en over slaap, stress en houding: “waarom is zitten slecht voor mijn rug”. Ook vertelt het wanneer je hulp nodig hebt.
said-help-pain =
    /pain houdt bij hoe je rug voelt, van 0 tot 10: /pain 3. In /report staat het naast wat je deed.
said-help-zone =
    Met /timezone vertel je me hoe laat het bij jou is: /timezone Sydney, of de tijd daar. Je herinneringen gaan mee.
