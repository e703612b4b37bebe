# Wann Hilfe nötig ist, und was zu tun ist, wenn es weh tut. Belege: docs/sources.md.

## Die Warnzeichen

red-flags-title = ⚠️ <b>Wann du Hilfe brauchst</b>
red-flags-emergency =
    <b>Rückenschmerzen und dazu eines davon: Das ist ein Notfall, hol sofort Hilfe:</b>
    • Taubheit oder Kribbeln an den Genitalien, am Gesäß oder an den Innenseiten der Oberschenkel
    • Probleme beim Wasserlassen (Pinkeln)
    • du kannst Blase oder Darm nicht mehr kontrollieren
    • plötzlich verändertes sexuelles Empfinden, oder die Sexualfunktion ist gestört
    • Schmerzen, Kribbeln, Schwäche oder Taubheit in beiden Beinen
    • Schmerzen in der Brust
    • es begann nach einem schweren Unfall
emergency-call = Ruf den Notruf deines Landes an.
red-flags-soon =
    <b>Rückenschmerzen und dazu eines davon: Lass dich bald ärztlich untersuchen:</b>
    • Fieber
    • Gewichtsverlust, den du dir nicht erklären kannst
    • ein Knoten, eine Schwellung oder ein Rücken, der seine Form verändert hat
    • ein Bein oder Fuß wird schwächer
    • nachts wird es schlimmer, oder Ruhe lindert es nicht
    • es sitzt zwischen den Schulterblättern
    • beim Husten, Niesen oder Pressen wird es schlimmer
    • du hast oder hattest Krebs
    • ein geschwächtes Immunsystem
red-flags-check-first = <b>Frag bitte zuerst in einer Arztpraxis oder Physiotherapie nach, bevor du beginnst</b>, wenn du schwanger bist, an der Wirbelsäule operiert wurdest, Osteoporose hast oder vor Kurzem verletzt wurdest.
red-flags-note = <i>Limber dient dem allgemeinen Wohlbefinden. Es stellt keine Diagnose und ersetzt weder Arztpraxis noch Physiotherapie. Diese Listen können nicht alles nennen: Wenn dich etwas beunruhigt, frag dort nach.</i>
see-a-specialist = Rückenschmerzen nimmt man ernst, und es hilft, sie früh ansehen zu lassen. Nachfragen ist nie übertrieben.

## Wenn es weh tut

hurts =
    <b>Es tut mir leid, dass es weh tut.</b> Wenn du gerade mitten in einer Übung bist, hör auf.

    Geh bitte zuerst diese Warnzeichen durch. Sie sind wichtiger als jede Übung.
hurts-exercise =
    ✋ <b>{ $name }: Bitte hör hier auf.</b> Es tut mir leid, dass es weh tut.

    Geh bitte zuerst diese Warnzeichen durch. Sie sind wichtiger als jede Übung.
hurts-more = <i>Was du sonst geschrieben hast, kann warten. Ich habe damit nichts gemacht; sag es noch einmal, wenn das hier geklärt ist.</i>
hurts-question = <b>Trifft davon etwas auf dich zu?</b>
button-sign = Ja, eines davon
button-no-sign = Nein, keines
button-no-sign-rest = Nein: eine Woche Pause
get-help = <b>Hol dir bitte Hilfe; ein Bot kann sie dir nicht geben.</b>
get-help-now = ❗️ Wenn es aus der ersten Liste ist, hol sofort Hilfe: Das ist ein Notfall.
get-help-soon = 🩺 Wenn es aus der zweiten Liste ist, lass dich bald ärztlich untersuchen, wenn es geht noch heute.
get-help-quiet = Ab jetzt bin ich still: keine Erinnerungen, kein Brief. Alles, was du gemacht hast, bleibt erhalten. Sag mir Bescheid, wenn du laut Arztpraxis oder Physiotherapie weitermachen darfst.
button-may-go-on = Ich darf weitermachen
hurts-no-sign =
    🌿 Gut, dass nichts davon zutrifft. Die meisten Rückenschmerzen lassen innerhalb weniger Wochen nach, und Leitlinien raten, aktiv zu bleiben, soweit es angenehm ist.

    Lass weg, was den Schmerz auslöst. Wenn es nicht besser wird oder du dir Sorgen machst, frag in einer Arztpraxis oder Physiotherapie nach.
button-which-hurts = Eine Übung tut weh
which-hurts = <b>Welche tut weh?</b> Sie pausiert dann eine Woche.
hurts-rests = 🌙 <b>{ $name }</b> pausiert bis { $until }. Leitlinien raten, aktiv zu bleiben, soweit es angenehm ist.
hurts-rests-silent = 🌙 <b>{ $name }</b> pausiert bis { $until }, und nichts kommt stattdessen. Leitlinien raten, aktiv zu bleiben, soweit es angenehm ist.
hurts-rests-advice = Danach beginnt die Übung wieder mit dem kleinsten Umfang. Wenn es nicht besser wird oder du dir Sorgen machst, frag in einer Arztpraxis oder Physiotherapie nach.
button-undo-rest = Rückgängig
rest-ended = ▶️ { $name } darf wieder kommen. { $next }
reminder-rests = 🌙 { $name } pausiert jetzt.
still-rests = 🌙 <b>{ $name }</b> pausiert bis { $until }, weil es weh getan hat.
rests = 🌙 { $name } pausiert bis { $until }.
button-end-rest = ▶️ Pause beenden: { $name }

## In Ruhe gelassen, bis es weitergehen darf

waits-to-ask =
    🤍 Gute Idee. Ich bin still, bis du nachgefragt hast: keine Erinnerungen, kein Brief.

    Sag mir Bescheid, wenn du weitermachen darfst.
ask-may-go-on =
    🤍 Ich bin gerade still, weil du mir gesagt hast, dass zuerst jemand aus Arztpraxis oder Physiotherapie draufschauen soll.

    Darfst du weitermachen?
button-not-yet = Noch nicht
stays-quiet = 🤍 Gut, ich bleibe still. Schreib /resume, sobald du weitermachen darfst.
standing-held = 🤍 Ich bin still, bis du mir sagst, dass du weitermachen darfst.

## Die Frage am Anfang

ask-check-first =
    <b>Eine Frage, damit ich nichts vorschlage, was nichts für dich ist:</b>

    Bist du schwanger, wurdest du an der Wirbelsäule operiert, hast du Osteoporose, oder wurdest du vor Kurzem verletzt?
button-checks-first = Ja, eines davon
button-checks-nothing = Nein
check-first =
    <b>Danke, dass du es mir sagst.</b> In der Schwangerschaft, nach einer Operation an der Wirbelsäule, mit Osteoporose oder nach einer frischen Verletzung frag bitte in einer Arztpraxis oder Physiotherapie nach, bevor du beginnst. Dort erfährst du, was zu dir passt und was du weglassen solltest.

    Du kannst inzwischen weitermachen. Oder ich warte, und du sagst mir Bescheid, wenn du gefragt hast.
button-wait-to-ask = Warte, bis ich gefragt habe
conditions = 🛡 <b>Worauf soll ich achten?</b> Dann kommt von selbst nichts, was nichts für dich ist. Was du selbst in deinen Plan setzt, bleibt dort.
which-conditions = <b>Tipp an, was auf dich zutrifft</b>, und ich lasse die Übungen weg, die das betrifft. Noch einmal tippen nimmt es zurück, wenn du sie laut Arztpraxis oder Physiotherapie machen darfst.
button-conditions = 🛡 Worauf achten
condition-pregnancy = Schwanger
condition-spinal-surgery = Wirbelsäulen-OP
condition-osteoporosis = Osteoporose
condition-recent-injury = Frische Verletzung
condition-knees = Meine Knie
condition-wrists = Meine Handgelenke
condition-balance = Mein Gleichgewicht
condition-hip-replacement = Künstliche Hüfte
nothing-to-check = 👍 Danke. Falls sich das ändert, frag in einer Arztpraxis oder Physiotherapie nach, bevor du weitermachst.

## Worte, die zuerst kommen

crisis =
    <b>Ich bin froh, dass du es mir sagst, und es tut mir so leid, dass es gerade so schwer ist. Du musst damit nicht allein sein.</b>

    Bitte sprich jetzt mit jemandem: mit einem Menschen, dem du vertraust, oder mit einem Krisentelefon, wo Tag und Nacht jemand zuhört.
crisis-emergency = Wenn du dir etwas antun könntest, ruf jetzt den Notruf deines Landes an.
crisis-emergency-numbers = Wenn du dir etwas antun könntest, ruf jetzt an: <b>{ $numbers }</b>
crisis-lines = Krisentelefon: <b>{ $lines }</b>
crisis-find = Ein Krisentelefon in deiner Nähe finden: https://findahelpline.com
crisis-quiet = Ich bin nur ein Bot. Für heute bin ich still.
relief = 🌿 Schön zu hören. Wenn du magst, halte es fest: Wie geht es deinem Rücken heute, von 0, kein Schmerz, bis 10?
