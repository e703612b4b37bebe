# Was der Bot rund um Übungen, Ursachen und Sicherheit sagt; die haben eigene Dateien.

## Start

welcome =
    👋 <b>Hallo, { $name }!</b> Ich bin Limber und kümmere mich um Rücken.

    • Zu deinen Zeiten erinnere ich dich ans Aufstehen, Gehen, Dehnen und Kräftigen.
    • Ich zeige dir jede Übung so, dass du sie gleich mitmachen kannst, und zähle freundlich mit.
    • Ich bin für das allgemeine Wohlbefinden da: keine Diagnose, und kein Ersatz für Arztpraxis oder Physiotherapie.
welcome-back-on = 👋 Schön, dich zu sehen. Deine Erinnerungen sind an. { $next }
welcome-back-will-pause = 👋 Schön, dich zu sehen. Deine Erinnerungen sind an und pausieren ab { $from } bis { $until }. { $next }
welcome-back-paused = 👋 Schön, dich zu sehen. Deine Erinnerungen pausieren bis { $until }; /resume beendet die Pause früher.
ask-zone =
    🕑 <b>Wie spät ist es bei dir?</b>

    Tipp die passende Uhrzeit an, teil deinen Standort, oder schreib deine Stadt, deine Zeitzone oder die Uhrzeit.
    <i>Der Standort dient nur dazu, deine Zeitzone zu finden, und wird nicht aufbewahrt.</i>
ask-zone-now = Im Moment gilt für dich <b>{ $city }</b>, dort ist es { $time }.
ask-zone-placeholder = Stadt, Zeitzone oder Uhrzeit
share-location = 📍 Meinen Standort teilen
clock-label = { $time } · { $city }
clock-label-country = { $time } · { $city }, { $country }
which-place = 🕑 Welcher Ort ist dir am nächsten?
place-elsewhere =
    📍 Bist du selbst dort? Tipp die Uhr an, und ich richte mich danach. Wenn nicht, bleibt alles, wie es ist.
zones = 🕑 Welche dieser Uhren zeigt deine Zeit?
other-times = Keine davon
zone-unread =
    Diesen Ort habe ich nicht gefunden. Versuch eine größere Stadt in der Nähe, etwa <code>Porto</code>, eine Zeitzone wie <code>Europe/Lisbon</code>, oder was deine Uhr zeigt, etwa <code>{ $time }</code>.
location-unread =
    Aus diesem Standort konnte ich keine Zeitzone ablesen. Schreib bitte stattdessen eine Stadt, etwa <code>Porto</code>.
subscribed =
    ✅ <b>{ $city }, { $time }.</b> Alles bereit, mit einem kleinen Plan für den Anfang. { $next }

    /exercise zeigt dir jederzeit eine Übung, /today deinen Tag, und /pause gönnt dir Ruhe.
zone-changed = ✅ <b>{ $city }, { $time }.</b> Deine Erinnerungen behalten dort ihre Uhrzeiten. { $next }
ask-place = 📍 <b>Wo bist du den größten Teil des Tages?</b> Ich wähle Übungen, die dort passen.
place-desk = Am Schreibtisch
place-feet = Auf den Beinen
place-home = Zu Hause
place-no-floor = Besser ohne Boden
place-known-desk = 👍 Danke. Innerhalb deiner Zeiten (/hours) schlage ich vor, was am Schreibtisch leicht geht. Was auf dem Boden gemacht wird, kommt davor oder danach.
place-known-feet = 👍 Danke. Innerhalb deiner Zeiten (/hours) schlage ich vor, wofür es keinen Boden braucht, und Kurzpause heißt, dass du dich setzt. Was auf dem Boden gemacht wird, kommt davor oder danach.
place-known-home = 👍 Danke. Zu Hause hast du Platz, also sind einige Übungen auf dem Boden dabei.
place-known-no-floor = 👍 Danke. Ich schlage nichts vor, wofür du auf den Boden müsstest.
ask-amount = ⚖️ <b>Wie viel von mir möchtest du?</b> Das kannst du jederzeit ändern.
amount-light = Wenig · etwa 3 am Tag
amount-steady = Mittel · etwa 5 am Tag
amount-close = Viel · etwa 8 am Tag
ready =
    ⏳ Ich komme innerhalb deiner Zeiten ({ $hours }). { $next }

    Magst du gleich eine ausprobieren?
ready-hours = { $days }, { $ranges }
hours-and-more = { $hours }; { $more }
button-try = ▶️ Jetzt eine probieren · { $minutes } min
amount-known-light = 👍 Also wenig: eine Kurzpause an jedem Arbeitstag, dazu Gehen, Dehnen und Kräftigen.
amount-known-steady = 👍 Also drei Kurzpausen an jedem Arbeitstag, dazu Gehen, Dehnen und Kräftigen.
amount-known-close = 👍 Also Kurzpausen quer durch deine Zeiten (/hours), dazu Gehen, Dehnen und Kräftigen.
settings-amount-light = ⚖️ Wenig: eine Kurzpause an jedem Arbeitstag
settings-amount-steady = ⚖️ Mittel: drei Kurzpausen an jedem Arbeitstag
settings-amount-close = ⚖️ Viel: Kurzpausen quer durch deine Zeiten
button-amount = ⚖️ Wie viel
place-may-change = Ist es an einem Tag anders? Ändere es unter /settings. Was du selbst in deinen Plan setzt, kommt, wo immer du bist.
with-icon = { $icon } { $label }
plan-line = { $icon } <b>{ $what }</b>: { $when }

## Erinnerungen

reminder-heading = { $icon } <b>{ $opening }</b>
reminder-brief =
    { $icon } <b>{ $opening }</b>
    { $name } · { $dose }
reminder-light = { $icon } { $opening } <i>{ $dose }</i>
opening-with-idea = { $opening } { $idea }
thought = <i>{ $thought }</i>
several = Zeit, dich zu bewegen
several-heading = 🙌 <b>{ $opening }</b>
several-line = { $mark } <b>{ $name }</b> · { $dose }
button-done-one = ✅ { $name }
button-open-one = { $name } ›
exercise-heading = <b>{ $name }</b> · { $dose }
step = { $number }. { $step }
felt = <i>Wo du es spürst:</i> { $felt }
steps-quote = <blockquote expandable>{ $steps }</blockquote>
gate-quote = <blockquote expandable>{ $gate }</blockquote>
button-done = ✅ Fertig
button-later = ⏰ Später
button-more = ⋯
button-picture = 🎞 Bild
button-hurts-brief = ⚠️ Tut weh
button-hurts = ⚠️ Tut weh · Wann du Hilfe brauchst
later = ⏰ <b>{ $name }</b>: Wann soll ich wiederkommen?
later-minutes = In 15 min
later-hour = In 1 Stunde
later-evening = Heute Abend
later-enough = <b>{ $name }</b>: Das hast du dreimal verschoben, also lassen wir es gut sein. Jetzt machen oder für heute loslassen?
offer-move = <b>{ $name }</b>: Das hast du dreimal verschoben. Würde eine andere Tageszeit besser passen?
button-move = Ab jetzt um { $time }
moved =
    👍 Verschoben. Ab jetzt:
    { $line }
rest-is-over = ▶️ Deine Pause ist vorbei; willkommen zurück.
button-skip = Heute nicht
button-why = Warum?
button-steps = ‹ Zurück zu den Schritten
why-exercise = 💡 <b>Warum { $name }?</b>
answers-causes = Das setzt hier an: { $causes }. Mehr unter /why.
reminder-done = ✅ { $name }: fertig.
reminder-skipped = 🌿 { $name }: heute nicht.
reminder-later = ⏰ { $name }: kommt in einer Weile wieder.
reminder-missed = { $icon } { $name }: schon vorbei, unten kommt etwas Neues.
snoozed = ⏰ { $name }: Ich komme wieder, { $when }.
skipped = 🌿 { $name }: heute nicht, und das ist in Ordnung. Deine Serie bleibt, wie sie ist.
skipped-next = Wieder: { $when }.

counted = ✅ Gezählt: <b>{ $what }</b>, { $length }.
counted-stand = ✅ Gezählt: <b>{ $what }</b>.
counted-several = ✅ Gezählt:
counted-several-yesterday = ✅ Für gestern gezählt:
counted-several-on = ✅ Gezählt für { $date }:
counted-line = • <b>{ $what }</b>, { $length }
counted-line-times = • <b>{ $what }</b>, je { $length }, { $times }-mal
enough-today =
    🌙 Das macht { $sessions } heute, und mehr zähle ich nicht: Dein Rücken hat reichlich bekommen. Morgen zähle ich wieder.
counted-today = Heute: { $tallies }.
counted-streak =
    { $days ->
        [1] 🔥 Erster Tag einer Serie.
       *[other] 🔥 { $days } Tage in Folge.
    }
counted-again = 🌱 Das war eins für deinen Rücken.
counted-grown = 🌱 Du bist drangeblieben. Ab morgen: { $dose }.
button-undo = Rückgängig
felt-easy = 👍 Schön zu hören. Ab morgen: { $dose }.
felt-right = 👍 Gut. Ab morgen: { $dose }.
felt-too-much = 🌿 Gut, dass du es sagst. Ab morgen: { $dose }.
felt-opens = Die nächste Stufe wird ab jetzt gezeigt; in den Schritten steht, wann du sie weglässt.
felt-whole-easy = 👍 Schön zu hören. Ab morgen:
felt-whole-right = 👍 Gut. Ab morgen:
felt-whole-too-much = 🌿 Gut, dass du es sagst. Ab morgen:
felt-whole-line = • <b>{ $name }</b> · { $dose }
felt-whole-opens = { $name }: Die nächste Stufe wird ab jetzt gezeigt; in den Schritten steht, wann du sie weglässt.
felt-taken-back = ↩️ Zurückgenommen. Es ist, als hättest du nichts dazu gesagt.
button-felt-easy = Leicht
button-felt-right = Passt
button-felt-too-much = Zu viel
undone = ↩️ Zurückgenommen: { $what } ({ $length }).
several-undone =
    { $sessions ->
        [one] ↩️ { $sessions } Einheit zurückgenommen.
       *[other] ↩️ { $sessions } Einheiten zurückgenommen.
    }
undone-today-none = Sonst ist heute nichts gezählt.
nothing-to-undo = Es gibt nichts zurückzunehmen. Wenn du dich bewegt hast, zählt /done es mit.
ask-done = <b>Was hast du gemacht?</b> Tipp es an, oder sag es mit der Dauer: <code>/done gehen 20</code>
done-unread =
    Mit „{ $part }“ konnte ich nichts anfangen. Sag, was du gemacht hast und, wenn du magst, wie lange: <code>/done gehen 20</code>, <code>/done Beinrückseite</code>, <code>/done kräftigen 10 min</code>
done-bad-length =
    „{ $part }“ ist keine Dauer, die ich zählen kann. Von einer Sekunde bis acht Stunden geht, etwa so: <code>/done gehen 20</code>

notice-counted = Gezählt ✓
notice-thanks = Danke, das hilft mir bei der Auswahl.
notice-already-counted = Schon gezählt, gut gemacht ✓
notice-already-skipped = Das hast du für heute beiseitegelegt.
notice-already-snoozed = Das kommt in einer Weile wieder.
notice-closed = Das ist vorbei. /done zählt, was immer du gemacht hast.
notice-undone = Zurückgenommen
notice-already-undone = Das ist schon zurückgenommen.
notice-gone = Das gibt es hier nicht mehr. /help zeigt, was es gibt.

## Warum, und die Sammlung

why-unread = Auf „{ $text }“ habe ich noch keine Antwort. Darüber kann ich dir etwas erzählen:
why-answered-by = <b>Was dagegen angeht:</b> { $exercises }
why-heading = <b>{ $name }</b>
why-sources = <i>Quellen: { $sources }</i>
why-evidence = <b>Wie sicher ist das?</b> { $evidence }
button-approach = Was hilft
button-back-to-causes = ‹ Alle Ursachen
exercises = 🧘 <b>Übungen</b>. Such eine aus, und ich zeige dir, wie sie geht.
exercises-unread = „{ $text }“ kenne ich nicht. Diese kenne ich:
button-back-to-exercises = ‹ Alle Übungen
button-how = ‹ Wie es geht

## Wie oft eine Übung kommt

button-wish-more = 🔁 Mehr davon
button-wish-never = 🚫 Nichts für mich
button-wish-usual = { $name }: wie üblich
wish-more = 🔁 <b>{ $name }</b> kommt öfter.
wish-never = 🚫 <b>{ $name }</b> kommt nicht von selbst.
wished-more = 🔁 <b>{ $name }</b> kommt ab jetzt etwa doppelt so oft.
wished-never = 🚫 <b>{ $name }</b> kommt nicht mehr von selbst. Was du selbst in deinen Plan setzt, bleibt dort.
wished-usual = 👍 <b>{ $name }</b> kommt so oft wie die anderen.

## Der Umfang einer Übung

button-dose = Wie viel?
dose-grows = Es wächst in kleinen Stufen, wenn du mir sagst, dass es gepasst hat oder leicht war, bis: { $dose }. Nach einer Pause, wenn es zu viel war oder weh tat, wird es wieder weniger.
dose-own = Das hast du selbst eingestellt, also bleibt es, bis du es änderst.
dose-stays = Hier bleibt es, wie es ist.
dose-less = − Weniger
dose-more = + Mehr
dose-let-grow = 🌱 Wachsen lassen
gate-closed = <i>Hier gibt es eine nächste Stufe. Wenn diese leicht geht, sag es, nachdem du sie gezählt hast.</i>
button-exercises = Übungen

## Tag und Woche

today = 📋 <b>{ $weekday }, { $date }</b>
today-empty = Für heute ist nichts geplant.
today-line = { $mark } { $time } { $what }
mark-done = ✅
mark-open = 👉
mark-to-come = 🕑
mark-snoozed = ⏰
mark-skipped = 🌿
mark-missed = ▫️
today-done = Bisher gemacht: { $tallies }.
today-done-nothing = Noch nichts gezählt, und der Tag gehört noch dir.
today-paused = ⏸ Deine Erinnerungen pausieren bis { $until }.
today-will-pause = ⏸ Deine Erinnerungen pausieren ab { $from } bis { $until }.
today-stopped = 🔕 Deine Erinnerungen sind aus. /start schaltet sie ein.
stats-week = 📈 <b>Diese Woche</b>
stats-month = 📈 <b>Dieser Monat</b>
stats-twelve-weeks = 📈 <b>Zwölf Wochen</b>
stats-year = 📈 <b>Zwölf Monate</b>
stats-week-nothing = Diese Woche noch nichts gezählt. Eine Minute auf den Beinen ist ein guter Anfang: /exercise
stats-month-nothing = Diesen Monat noch nichts gezählt. Eine Minute auf den Beinen ist ein guter Anfang: /exercise
stats-twelve-weeks-nothing = Noch nichts gezählt. Eine Minute auf den Beinen ist ein guter Anfang: /exercise
stats-year-nothing = Noch nichts gezählt. Eine Minute auf den Beinen ist ein guter Anfang: /exercise
stats-line = { $icon } { $count }, { $length }
stats-line-count = { $icon } { $count }
stats-streak =
    { $days ->
        [0] Eine Serie beginnt mit einer Einheit, an jedem beliebigen Tag.
        [one] 🔥 <b>{ $days } Tag</b> in Folge.
       *[other] 🔥 <b>{ $days } Tage</b> in Folge.
    }
pain =
    <b>Wie geht es deinem Rücken heute?</b>
    0 ist kein Schmerz, 10 der schlimmste, den du dir vorstellen kannst. Das ist für dich, um zu sehen, wie die Tage verlaufen; woher Schmerz kommt, sagt es nicht.
pain-today = Heute hast du <b>{ $level }</b> gesagt.
pain-level = { $level }
pain-kept = 📝 <b>{ $level } von 10</b> für heute. /stats zeigt deine Tage als Linie. Wenn es stark ist oder neu für dich, schau nach, wann du Hilfe brauchst.
button-pain-on = Frag mich einmal am Tag
button-pain-off = Von selbst nicht fragen
button-pain-when = Andere Zeit
button-pain-menu = 📝 Frage nach Schmerz
pain-menu =
    📝 <b>Wie es deinem Rücken geht:</b> Ich frage { $when }, ohne Ton, und nicht an einem Tag, an dem du es schon gesagt hast.

    Eine andere Zeit?
pain-menu-off = 📝 <b>Wie es deinem Rücken geht:</b> Ich frage nicht von selbst. /pain hält es fest, wann immer du magst.
chart-pain = Schmerz, 0 bis 10
stats-score = 🌱 Gewohnheitswert <b>{ $score }</b> von 100.
stats-rules =
    <i>Eine Serie zählt die Tage mit mindestens einer Einheit. „Heute nicht“, eine Pause und Tage ohne Erinnerungen lassen sie, wie sie ist.
    Der Gewohnheitswert steigt mit jedem Tag, an dem du etwas machst, und sinkt langsam, wenn nicht: Nach zwei Wochen hat er etwa den halben Weg zurückgelegt.
    Ein Krafttag ist einer, an dem mindestens zwei große Muskelgruppen gearbeitet haben: Beine, Hüften, Rücken, Bauch, Brust, Schultern oder Arme.
    Die 150 Minuten der WHO sind zügige: Du kannst plaudern, aber nicht singen.</i>
button-stats-week = Woche
    .aliases = diese woche, wöchentlich
button-stats-month = Monat
    .aliases = diesen monat, dieser monat, monatlich
button-stats-twelve-weeks = 12 Wochen
    .aliases = zwölf wochen, drei monate, 3 monate, quartal
button-stats-year = Jahr
    .aliases = dieses jahr, zwölf monate, 12 monate, ein jahr
chart-title-week = Diese Woche
chart-title-month = Dieser Monat
chart-title-twelve-weeks = Zwölf Wochen
chart-title-year = Zwölf Monate
chart-subtitle = bis zum { $date }
chart-streak =
    { $days ->
        [one] Tag in Folge
       *[other] Tage in Folge
    }
chart-score = Gewohnheitswert von 100
chart-calendar = Einheiten am Tag
chart-depth-0 = 0
chart-depth-1 = 1
chart-depth-2 = 2
chart-depth-3 = 3–4
chart-depth-5 = 5+
chart-off = freier Tag
chart-walked-week = Minuten gegangen
chart-walked-month = Minuten gegangen
chart-walked-twelve-weeks = Minuten gegangen
chart-walked-year = Minuten gegangen pro Woche
chart-walked-note = { $minutes } von { $goal } diese Woche
chart-strengthened = Krafttage
chart-sessions-week = Einheiten
chart-sessions-month = Einheiten pro Woche
chart-sessions-twelve-weeks = Einheiten pro Woche
chart-sessions-year = Einheiten pro Monat
chart-total = gesamt
stats-total = <b>Seit dem { $date }</b>
length-minutes =
    { $minutes ->
        [one] { $minutes } Minute
       *[other] { $minutes } Minuten
    }
length-seconds =
    { $seconds ->
        [one] { $seconds } Sekunde
       *[other] { $seconds } Sekunden
    }
length-hours =
    { $hours ->
        [one] { $hours } Stunde
       *[other] { $hours } Stunden
    }
length-hours-minutes = { $hours } Std. { $minutes } Min.

## Pause, Einstellungen, Daten

pause-menu = ⏸ <b>Wie lange soll ich still sein?</b> Es endet von selbst, und deine Serie wartet. /stop gälte, bis du wieder anfängst, und /delete löscht alles.
pause-menu-paused = ⏸ Deine Erinnerungen pausieren bis { $until }. Soll ich das ändern?
pause-tomorrow = Bis morgen
pause-days =
    { $days ->
        [one] { $days } Tag
       *[other] { $days } Tage
    }
pause-hour = 1 Stunde
pause-date = 📅 Bis zu einem Datum
pause-date-choice = { $weekday } { $date }
pause-dates = 📅 <b>Bis zu welchem Tag?</b> Jeden anderen kannst du schreiben: <code>/pause bis 7. März</code>
pause-sick = 🤒 Ich bin krank
pause-holiday = 🏖 Urlaub
holiday-menu = 🏖 <b>Wie lange bist du weg?</b> Ein Datum kannst du schreiben: <code>/pause Urlaub bis 7. März</code>
pause-unread = Sag, wie lange, bis zu einem Jahr: <code>/pause 3 Tage</code>, <code>/pause bis 7. März</code>, <code>/pause krank</code>, oder nur /pause für Knöpfe.
stop-unread = 🔔 Mit „{ $words }“ konnte ich nichts anfangen, also ist alles beim Alten. Soll ich alle Erinnerungen abschalten oder eine Weile still sein? Um eine davon zu ändern, öffne /plan.
resume-unread = Mit „{ $words }“ konnte ich nichts anfangen, also ist alles beim Alten. Soll ich jetzt wieder anfangen? Ein anderes Ende geht so: <code>/pause bis 7. März</code>
undo-unread = Mit „{ $words }“ konnte ich nichts anfangen, also ist nichts zurückgenommen. /undo ohne weitere Worte nimmt zurück, was zuletzt gezählt wurde.
words-unused = Mit „{ $words }“ konnte ich hier nichts anfangen, also kommt die Antwort ohne das.
paused-rest = ⏸ Still bis { $until }. Ruh dich gut aus; /resume beendet es früher.
paused-sick = 🤒 Gute Besserung. Ich bin still bis { $until }, und deine Serie wartet; /resume beendet es früher.
paused-holiday = 🏖 Genieß es. Ich bin still bis { $until }, und deine Serie wartet; /resume beendet es früher.
will-pause = ⏸ Still ab { $from } bis { $until }; davor kommt alles wie geplant. { $next }
button-cancel-pause = Pause absagen
pause-cancelled = ▶️ Die Pause ist abgesagt. { $next }
resumed = ▶️ Willkommen zurück. { $next }
not-paused = ▶️ Deine Erinnerungen sind schon an. { $next }
button-resume = Jetzt weitermachen
stopped = 🔕 Keine Erinnerungen mehr, bis du /start sagst; alles, was du gemacht hast, bleibt erhalten. /pause ist für eine Weile und endet von selbst, /delete löscht alles.
button-restart = Erinnerungen einschalten
settings = ⚙️ <b>Einstellungen</b>
settings-clock = 🕑 { $city }, { $time }
settings-no-clock = 🕑 Wie spät es bei dir ist, weiß ich noch nicht.
settings-place = 📍 { $place }
settings-no-place = 📍 Du hast mir nicht gesagt, wo du bist, also wähle ich für den Schreibtisch.
settings-on = 🔔 Erinnerungen sind an.
settings-will-pause = 🔔 Erinnerungen sind an. ⏸ Sie pausieren ab { $from } bis { $until }.
settings-paused = ⏸ Erinnerungen pausieren bis { $until }.
settings-stopped = 🔕 Erinnerungen sind aus.
settings-plan = <b>Dein Plan</b>
button-zone = 🕑 Zeitzone
button-place = 📍 Wo ich bin
button-pictures-on = 🎞 Bilder zeigen
button-pictures-off = 🎞 Keine Bilder
button-shown-by = 👥 Wer sie zeigt
# Jeder der vier beim Vornamen.
shown-by-menu = 👥 Vier Menschen zeigen die Übungen abwechselnd. Wenn du magst, zeigt dir eine Person davon alle.
shown-by-in-turns = Abwechselnd
shown-by-amina = Amina
shown-by-walter = Walter
shown-by-samuel = Samuel
shown-by-lin = Lin
button-pause = ⏸ Pause
button-stop = 🔕 Erinnerungen aus
button-red-flags = ⚠️ Wann du Hilfe brauchst

# Acht Zeilen, damit man sie auf dem Handy ganz sieht.
help =
    ⚠️ <b>Schmerzen?</b> „Wann du Hilfe brauchst“ steht gleich unten.
    Kommt eine Erinnerung, reichen ihre Knöpfe.
    Du kannst auch einfach schreiben: „20 gegangen“, „heute nicht“.
    /today – was ansteht · /done – was du gemacht hast
    /exercise – eine Übung · /why – die Gründe
    /plan, /remind – Erinnerungen · /hours – wann sie kommen
    /pause – Ruhe · /stats – wie es läuft
    /settings – alles andere
button-commands = Alles, was ich kann
button-back-to-help = ‹ Hilfe
help-commands =
    <b>Alles, was ich kann</b>
    { $commands }
help-command = /{ $command } – { $description }
privacy =
    🔒 <b>Was ich über dich aufbewahre</b>
    • deine Telegram-Nummer, deine Sprache und deine Zeitzone, um dir zu deinen Zeiten zu schreiben;
    • wo du den größten Teil des Tages bist, wie viel von mir du möchtest, deinen Plan und worauf er folgt, deine Pausen, wann und wie knapp jede Erinnerung kam und wie du geantwortet hast, wie oft ich etwas gesagt habe, und vier Wochen lang, welche Ankündigungen du bekommen hast;
    • was du wann gemacht hast, um es zu zählen, wie es sich anfühlte und als was andere Bewegung zählt; und wie es deinem Rücken ging, wenn du es mir gesagt hast;
    • was du wieder tun möchtest, in deinen Worten, und wie schwer es ist, wenn du es mir gesagt hast; unter /settings lässt es sich vergessen;
    • dass du wartest, bis in Arztpraxis oder Physiotherapie nachgefragt wurde, aber nie, welches Warnzeichen es war, und nichts von dem, was du in Not schreibst;
    • was du unter /settings angetippt hast, worauf ich achten soll, etwa deine Knie, bis du es zurücknimmst.

    Was du sonst schreibst, bleibt nur, bis ich geantwortet habe, und wo ich nachgefragt habe, bis zu deinen nächsten Worten oder einen halben Tag; dein Name und dein Standort gar nicht. Alles liegt in einer Datenbank der Stelle, die diesen Bot betreibt, und geht an niemanden sonst. Nach einer Weile werden aus den Einzelheiten eines Tages seine Summen. /export gibt dir alles als Datei, und /delete löscht es, sofort und endgültig; aus früheren Sicherungen verschwindest du, wenn sie weggeworfen werden.
calendar-caption = 🗓 Dein Plan, für den Kalender auf deinem Handy.
export-caption = 📦 Alles, was ich über dich aufbewahre, in einer Form, die andere Programme lesen können.
ask-erase =
    <b>Alles löschen?</b> Dein Plan, deine Zählung und deine Serie sind dann weg, und niemand kann sie zurückholen. /export macht dir vorher eine Kopie.

    Nur genug von Erinnerungen? /pause ist eine Weile still, und /stop, bis du wieder anfängst; beide behalten alles, was du gemacht hast.
button-erase = Ja, alles löschen
button-keep = Nein, behalten
erased = 🧹 Alles über dich ist gelöscht. Pass auf deinen Rücken auf; /start fängt neu an.
kept = Alles bleibt, wie es war.
not-understood =
    Das habe ich nicht verstanden. Du könntest versuchen:
    • /done, oder genauer <code>/done gehen 20</code>
    • /exercise, um eine Übung zu sehen
    • /why für die Gründe
    • /help für alles andere
not-understood-done =
    Das habe ich nicht verstanden. Wenn es gezählt werden soll, sag, was du gemacht hast und wie lange:
    • <code>20 Minuten gegangen</code>
    • <code>gestern gedehnt</code>
    • <code>/done Beinrückseite 5 min</code>
not-understood-remind =
    Das habe ich nicht verstanden. Wenn du eine Erinnerung möchtest, sag, woran und wann:
    • <code>erinner mich um 17:30 ans Gehen</code>
    • <code>/remind dehnen 9:30 und 15:00 werktags</code>
    • <code>/remind aufstehen alle 45 min 9-17</code>
not-understood-hours =
    Das habe ich nicht verstanden. Wenn es darum geht, wann Erinnerungen kommen dürfen, geht es so:
    • <code>/hours Mo-Fr 9-12, 13-17</code>
    • <code>ich arbeite von 9 bis 17</code>
    • <code>/hours Wochenende frei</code>
not-understood-pause =
    Das habe ich nicht verstanden. Wenn du Ruhe möchtest, sag, wie lange:
    • <code>/pause 3 Tage</code>
    • <code>Ruhe bis 15 Uhr</code>
    • <code>/pause Urlaub bis 7. März</code>
private-only = Ich rede mit jedem einzeln: Dein Rücken ist deine Sache. Öffne einen Chat mit mir und sag /start.
button-open-chat = Chat öffnen
too-many-acts =
    🐢 Das ist mehr auf einmal, als ich schaffe. Atme durch, in ein paar Minuten bin ich wieder bei dir.
    Deine Erinnerungen kommen trotzdem.
notice-too-many-acts = Das ist mehr auf einmal, als ich schaffe. Gib mir ein paar Minuten.
our-fault = Auf meiner Seite ist etwas schiefgegangen, und es ist notiert. Von dir ist nichts verloren; bitte versuch es noch einmal.

## Worte dazwischen

next = Als Nächstes: { $what }, { $when }.
next-none = Nichts geplant.
when-today = heute um { $time }
when-tomorrow = morgen um { $time }
when-weekday = am { $weekday } um { $time }
when-date = am { $date } um { $time }
until-today = { $time }
until-tomorrow = morgen
until-weekday = { $weekday }
until-date = zum { $date }
from-today = { $time }
from-tomorrow = morgen
from-weekday = { $weekday }
from-date = dem { $date }
days-daily = jeden Tag
    .alone = Jeden Tag
days-weekdays = Montag bis Freitag
days-weekend = samstags und sonntags
    .alone = Samstag und Sonntag
days-span = { $first } bis { $last }
schedule-at = { $days } um { $times }
schedule-every = { $days }, { $interval } von { $ranges }
schedule-every-hours-daily = { $interval } innerhalb deiner Zeiten
schedule-every-hours = { $days }, { $interval } innerhalb deiner Zeiten
schedule-range = { $from } bis { $to }
schedule-range-brief = { $from }–{ $to }
interval-hours =
    { $hours ->
        [1] jede Stunde
       *[other] alle { $hours } Stunden
    }
interval-minutes =
    { $minutes ->
        [1] jede Minute
       *[other] alle { $minutes } Minuten
    }
weekday-1 = Montag
    .every = montags
weekday-2 = Dienstag
    .every = dienstags
weekday-3 = Mittwoch
    .every = mittwochs
weekday-4 = Donnerstag
    .every = donnerstags
weekday-5 = Freitag
    .every = freitags
weekday-6 = Samstag
    .every = samstags
weekday-7 = Sonntag
    .every = sonntags
month-1 = Januar
month-2 = Februar
month-3 = März
month-4 = April
month-5 = Mai
month-6 = Juni
month-7 = Juli
month-8 = August
month-9 = September
month-10 = Oktober
month-11 = November
month-12 = Dezember
date = { $day }. { $month }
date-year = { $day }. { $month } { $year }

## Was Telegram neben dem Chat zeigt

description =
    Limber kümmert sich um deinen Rücken: Zu deinen Zeiten erinnert es dich ans Aufstehen, Gehen, Dehnen und Kräftigen, zeigt dir, wie es geht, und zählt freundlich mit. Tipp auf Start, sag, wie spät es bei dir ist, und los geht’s.

    Allgemeines Wohlbefinden, keine Diagnose. Mit Schmerzen, die dich beunruhigen, geh in eine Arztpraxis oder Physiotherapie.
short-description = Freundliche Erinnerungen ans Aufstehen, Gehen, Dehnen und Kräftigen, zu deinen Zeiten. Dein Rücken sagt danke.

## Der Plan

plan = 🗓 <b>Dein Plan</b>
plan-empty = In deinem Plan steht noch nichts. Füg eine Erinnerung hinzu, oder nimm einen der fertigen Pläne.
plan-item-next = <i>das nächste Mal { $when }</i>
plan-item-resting = <i>pausiert</i>
plan-item-never = <i>findet in deinen Zeiten (/hours) keinen Moment</i>
plan-tip = Tipp eine an, um sie zu ändern. In Worten geht es so: <code>/remind dehnen 9:30 und 15:00 werktags</code>
button-add = + Hinzufügen
button-presets = Fertige Pläne
button-plan = ‹ Plan
button-my-plan = 🗓 Mein Plan
reminder-added = ➕ Hinzugefügt.
reminder-already-planned = 👌 Das steht schon in deinem Plan.
button-change = Ändern
button-times = 🕑 Zeiten
button-days = 📅 Tage
button-what = 🔁 Was
button-rest = ⏸ Pausieren lassen
button-wake = ▶️ Wieder kommen lassen
button-remove = 🗑 Entfernen
button-put-back = ↩️ Zurückholen
button-back = ‹ Zurück
change-times = <b>Wann?</b> Tipp eine Zeit an, um sie dazuzunehmen oder wegzulassen, oder lass es in festen Abständen kommen.
change-times-every = <b>Wann?</b> Wähl, wie oft und in welcher Spanne, oder tipp stattdessen eine feste Zeit an. Auch in einer anderen Spanne hält es sich an deine Zeiten (/hours).
within-hours = in meinen Zeiten
change-days = <b>An welchen Tagen?</b>
change-what = <b>Was soll es sein?</b> Eine Aktivität wechselt ihre Übungen ab.
chosen = ✓ { $label }
every-minutes = alle { $minutes } min
reminder-removed =
    🗑 Aus deinem Plan entfernt:
    { $line }
add-menu = <b>Woran soll ich dich erinnern?</b> Ich fange mit den üblichen Zeiten an, und du änderst sie, wie du magst. Oder in Worten: <code>/remind gehen 12:30 täglich</code>
preset-line = <b>{ $name }</b>: { $about }
preset-heading =
    <b>{ $name }</b>
    { $about }
presets = <b>Fertige Pläne.</b> Schau dir einen an, bevor du ihn übernimmst.
preset-desk = Schreibtisch
    .about = Pausen vom Sitzen, ein Spaziergang, eine Dehnung; Kräftigen an zwei Abenden.
preset-feet = Auf den Beinen
    .about = Pausen vom Stehen, eine Dehnung, abends ein Spaziergang; Kräftigen an zwei Abenden.
preset-home = Zu Hause
    .about = Kurzpausen, ein Spaziergang, eine Dehnung; Kräftigen an zwei Vormittagen, wo du Platz dafür hast.
preset-no-floor = Ohne Boden
    .about = Kurzpausen, ein Spaziergang, eine Dehnung; Kräftigen an zwei Nachmittagen.
preset-walk-more = Mehr gehen
    .about = Drei kurze Spaziergänge am Tag, alles andere in kleinen Mengen.
preset-stronger = Stärker werden
    .about = Kräftigen an drei Tagen pro Woche, morgens und abends.
preset-note = Er tritt an die Stelle des Plans, den du jetzt hast.
button-take = ✅ Übernehmen
wish-no-subject = Ich habe nicht erkannt, woran ich erinnern soll. Nenn zuerst eine Aktivität oder Übung, etwa so: <code>/remind dehnen 9:30 und 15:00 werktags</code>
wish-unreadable = „{ $part }“ konnte ich nicht lesen. Ein Wunsch geht so: <code>/remind dehnen 9:30 und 15:00 werktags</code>
wish-no-time = Um wie viel Uhr? Etwa so: <code>/remind gehen 12:30 täglich</code>
wish-bad-interval = „{ $part }“: Von alle 20 Minuten bis alle 12 Stunden kann ich, etwa so: <code>/remind aufstehen alle 45 min 9-12 13-18 Mo-Fr</code>
wish-range-too-short = „{ $part }“: Die Spanne ist kürzer als der Abstand, oder sie endet, bevor sie beginnt. Etwa so: <code>/remind aufstehen alle 45 min 9-12 13-18 Mo-Fr</code>
wish-never-comes =
    { $line }
    So habe ich es verstanden, und in deinen Zeiten (/hours) gibt es dafür keinen Moment: Es würde nie kommen. Mit einem kürzeren Abstand oder einer festen Zeit schon, etwa so: <code>/remind gehen 12:30 täglich</code>
wish-too-many-times = Mehr als vierundzwanzigmal am Tag geht für eine Erinnerung nicht.
wish-mixed = „{ $part }“: entweder Uhrzeiten, etwa <code>/remind gehen 12:30</code>, oder eine Spanne mit Abstand, etwa <code>/remind aufstehen alle 45 min 9-12 Mo-Fr</code>
wish-too-many = Dein Plan ist voll: Mehr als vierundzwanzig Erinnerungen gehen nicht. Entferne zuerst eine unter /plan.
notice-last-day = Mindestens ein Tag muss bleiben. Damit sie still ist, lass sie pausieren.
notice-last-time = Mindestens eine Zeit muss bleiben. Damit sie still ist, lass sie pausieren.
notice-too-many-times = Mehr als vierundzwanzigmal am Tag geht nicht.
notice-never-comes = In deinen Zeiten gäbe es dafür keinen Moment.
notice-range-too-short = Diese Spanne ist kürzer als der Abstand.
weekday-letter-1 = M
weekday-letter-2 = D
weekday-letter-3 = M
weekday-letter-4 = D
weekday-letter-5 = F
weekday-letter-6 = S
weekday-letter-7 = S
month-short-1 = Jan.
month-short-2 = Feb.
month-short-3 = März
month-short-4 = Apr.
month-short-5 = Mai
month-short-6 = Juni
month-short-7 = Juli
month-short-8 = Aug.
month-short-9 = Sept.
month-short-10 = Okt.
month-short-11 = Nov.
month-short-12 = Dez.
weekday-short-1 = Mo
weekday-short-2 = Di
weekday-short-3 = Mi
weekday-short-4 = Do
weekday-short-5 = Fr
weekday-short-6 = Sa
weekday-short-7 = So

## Zeiten

hours =
    ⏳ <b>Deine Zeiten</b>
    { $lines }

    Außerhalb kommt nichts, außer was du absichtlich auf eine feste Uhrzeit legst. Tipp einen Tag an, um ihn zu ändern, oder sag es so: <code>/hours 9-12, 13-18; Fr 9-14; nicht Sa, So</code>
hours-leave-out =
    In diesen Zeiten gibt es dafür keinen Moment, also kommt es nicht:
    { $lines }
hours-line = { $days }: { $ranges }
hours-never = gar keine
hours-weekdays = Mo–Fr
hours-day = <b>{ $day }</b>: Welche Zeiten?
hours-day-now = Jetzt: { $ranges }.
hours-free = keine
hours-unread = „{ $part }“ konnte ich nicht lesen. Zeiten gehen so: <code>/hours 9-12, 13-18; Fr 9-14; nicht Sa, So</code>
button-hours = ⏳ Zeiten

## Weniger werden

would-suit = 🌿 Meine Erinnerungen passen gerade wohl nicht in deine Tage, und das ist in Ordnung. Wäre dir etwas anderes lieber? Wenn ich nichts höre, komme ich seltener.
would-suit-times = Andere Zeiten
would-suit-fewer = Weniger
would-suit-pause = Eine Pause
one-minute = 🌱 Eine Minute tut deinem Rücken gut. Sie passt da, wo du gerade bist.
button-one-minute = ▶️ Eine Minute, jetzt
wakes-up = 👋 Schön, von dir zu hören. Deine Erinnerungen kommen wieder. { $next }
falls-asleep = 😴 Ich will dich nicht stören, also gehe ich schlafen. Alles, was du gemacht hast, bleibt erhalten. Schreib irgendetwas, und deine Erinnerungen sind wieder da.
