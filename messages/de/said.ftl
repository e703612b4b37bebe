# Was auf die eigenen Worte der Leute geantwortet wird.

## Zählen

said-count-as = <b>{ $name }</b>, { $length }: Als was soll ich das zählen? Ich merke es mir.
said-count-as-first = <b>{ $name }</b>: Als was soll ich das zählen? Ich merke es mir.
said-how-long = <b>{ $name }</b>: Wie lange hat es gedauert? Tipp es an, und ich zähle es.
said-count-as-button = { $activity } · { $length }
movement-cycling = Radfahren
movement-swimming = Schwimmen
movement-running = Joggen
movement-dancing = Tanzen
movement-gardening = Gartenarbeit
movement-yoga = Yoga
movement-pilates = Pilates
movement-gym = Fitnessstudio
movement-tai-chi = Tai-Chi
movement-ball-games = Ballsport
movement-cardio = Cardio
movement-climbing = Klettern
moved-line =
    { $count ->
        [one] 🌿 { $name }: { $count } Einheit, { $length }
       *[other] 🌿 { $name }: { $count } Einheiten, { $length }
    }
counted-on = ✅ Gezählt für { $date }: { $what } ({ $length }).
counted-yesterday = ✅ Gezählt für gestern: { $what } ({ $length }).
counted-on-day = An dem Tag: { $tallies }.
said-later-or-done = { $length }: Hast du es so lange gemacht, oder soll ich dann wiederkommen?
said-done-for-button = ✅ Fertig · { $length }
said-later-in-button = ⏰ In { $length }
said-comes-back = ⏰ { $name } ist schon verschoben. Ich komme wieder, { $when }.
said-closed-done = ✅ { $name }: schon gezählt.
said-closed-skipped = 🌿 { $name }: für heute beiseitegelegt, und das ist in Ordnung.
said-closed-passed = 🌿 { $name }: schon vorbei, da ist nichts mehr zu tun.
said-nothing-open = 🌿 Gerade wartet keine Erinnerung auf dich. { $next }
said-corrected = ✏️ Du hast diese Nachricht geändert, also habe ich zurückgenommen, was vorher darin stand.
said-not-done = 🌿 Das ist in Ordnung. Nichts ist gezählt und nichts verloren; das Nächste kommt wie geplant.

## Erinnerungen

said-which-reminder = 🗓 { $what }: Wann soll ich dich erinnern? Tipp eine Zeit an, oder sag es: „17 Uhr werktags“.
said-remind-of-what =
    Ich kann dich nur an das erinnern, was deinem Rücken guttut: aufstehen, gehen, dehnen oder kräftigen. Was davon?

## Pausen

said-pause-till = ⏸ Still bis wann?
said-pause-till-button = Bis { $until }
said-pause-from = ⏸ Still ab { $from }: Wie lange?
said-pause-next-year = Der { $date } kommt dieses Jahr nicht mehr. Soll ich bis { $until } still sein?
said-pause-next-year-button = Bis { $until }
said-pause-for-ever = Ohne Ende heißt: gar keine Erinnerungen mehr. Alles, was du gemacht hast, bleibt erhalten, und /start schaltet sie wieder ein.

## Zeiten

said-which-hours = Welche Zeiten von Montag bis Freitag? Oder sag es mir: /hours Mo-Fr 9-12

## Gespräch

said-greeting = 👋 Hallo! Schön, dich zu sehen. { $next }
nod = 👍
said-noted = 👌
said-no = 🌿 Gut, dann nicht. Alles bleibt, wie es ist.
said-apology = 🌿 Da gibt es nichts zu entschuldigen.
said-farewell = 👋 Mach’s gut. { $next }
said-how-are-you = 🌿 Ich bin ein Programm, mir geht es also immer gut. Wie geht es deinem Rücken? /pain hält es fest, von 0 bis 10.
said-thanks = 🌿 Gern. Schön, wenn es hilft; die Arbeit machst ja du.
said-annoyed = Es tut mir leid, wenn ich störe. Weniger Erinnerungen, eine Pause oder gar keine?
said-who =
    Ich bin ein Bot: ein Programm, das dich an Bewegung erinnert und mit dir zählt. Niemand liest mit. Wer mich betreibt, behandelt dich nicht durch mich, und ich selbst kann das auch nicht. /privacy sagt, was ich aufbewahre.
said-bug = Danke, dass du Bescheid sagst. Stimmt etwas nicht? Bitte erzähl der Stelle, die diesen Bot betreibt, was du gemacht hast und was passiert ist; selbst kann ich es nicht weitergeben.

## Zeitpläne

schedule-once = einmal, am { $date }, um { $times }
schedule-every-other-day = jeden zweiten Tag um { $times }
schedule-every-days = alle { $days } Tage um { $times }

## Hilfe zu einer Sache

said-help-done =
    Sag mir in deinen Worten, was du gemacht hast: „20 Minuten gegangen“, „gestern gedehnt“, oder /done gehen 20. /undo nimmt das Letzte zurück.
said-help-remind =
    Sag mir, wann: „erinner mich um 17 Uhr ans Gehen“, /remind dehnen 9:30 und 15:00 werktags, /remind aufstehen alle 45 min 9-17. /plan zeigt und ändert sie alle.
said-help-hours =
    In deinen Zeiten dürfen Erinnerungen von selbst kommen: /hours Mo-Fr 9-12, 13-17. Was du auf eine feste Uhrzeit legst, kommt trotzdem.
said-help-pause =
    Mit /pause bin ich so lange still, wie du sagst: /pause 3 Tage, /pause bis Freitag, /pause krank. Deine Serie wartet so lange, und /resume beendet es früher.
said-help-why =
    /why sagt, warum Bewegung hilft, und etwas über Schlaf, Stress und Haltung: „warum schadet Sitzen dem Rücken“. Es sagt auch, wann du Hilfe brauchst.
said-help-pain =
    /pain hält fest, wie es deinem Rücken geht, von 0 bis 10: /pain 3. In /report steht es neben dem, was du gemacht hast.
said-help-zone =
    Mit /timezone sagst du mir, wie spät es bei dir ist: /timezone Sydney, oder die Uhrzeit dort. Deine Erinnerungen ziehen mit.
