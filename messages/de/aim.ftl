# Was jemand wieder tun möchte, ohne an den Rücken zu denken.

aim-asked =
    🎯 <b>Was möchtest du wieder tun, ohne an deinen Rücken zu denken?</b>
    Sag es in deinen Worten: meine Tochter tragen, ein Nachmittag im Garten, einen Film durchsitzen.

    Ich merke es mir und frage alle vier Wochen, wie es damit geht.
aim-too-long =
    { $letters ->
        [one] Geht es auch kürzer? Ich kann mir { $letters } Buchstaben merken.
       *[other] Geht es auch kürzer? Ich kann mir { $letters } Buchstaben merken.
    }
aim-how-hard =
    🎯 <b>„{ $aim }“</b>
    Wie schwer ist das gerade für dich? 0 heißt gar nicht schwer, 10 heißt unmöglich.
aim-level-before = Am { $date } war es { $level }.
aim-obstacle = <b>Was kommt der Bewegung am häufigsten in die Quere?</b>
aim-obstacle-meetings = Besprechungen
aim-obstacle-forgetting = Ich vergesse es
aim-obstacle-place = Kein Platz dafür
aim-obstacle-soreness = Mir tut was weh
aim-helps-meetings =
    🌿 Dann nimm nur eine Minute: Steh auf, wenn ein Gespräch beginnt, und setz dich, wenn du dran bist. Im Plan lässt sich auch einiges vor die erste Besprechung legen.
aim-helps-forgetting =
    🌿 Dafür bin ich da. Noch leichter geht es nach etwas, das du sowieso tust: „Nach dem Mittagessen gehe ich.“ Sag es mir so: /remind gehen nach dem Mittagessen.
aim-helps-place =
    🌿 Dann braucht nichts einen Boden oder eine Matte. Sag mir, dass es besser ohne Boden geht, und es kommt nur, wofür ein Stuhl oder eine Wand reicht.
aim-helps-soreness =
    🌿 Dann ist weniger richtig, aber nicht gar nichts. Tipp danach auf „Zu viel“, und das nächste Mal ist kleiner; mit „Tut weh“ pausiert die Übung. Wenn es stark ist oder neu für dich, schau zuerst die Warnzeichen an.
aim-hour = <b>Welche Tageszeit kannst du dir am leichtesten freihalten?</b>
aim-hour-offer = 🕰 Dann gehört { $time } dir. Was soll um diese Zeit kommen?
aim-hour-kept = 🕰 Dann gehört { $time } dir. Dein Plan passt schon dazu.
aim-end = 🌿 Danke, das war’s.
aim-end-kept = 🌿 Danke, das war’s. „{ $aim }“ merke ich mir: Es steht in deinem Brief und in /report, sonst nirgends.
aim-menu = 🎯 <b>Was du wieder tun möchtest</b>
aim-menu-asked = Ich frage alle vier Wochen, wie es damit geht.
aim-menu-not-asked = Ich frage nicht, wie es damit geht.
aim-line = „{ $aim }“
aim-line-once = „{ $aim }“, wie schwer es ist: { $level } von 10 am { $date }
aim-line-since = „{ $aim }“, wie schwer es ist: { $before } von 10 am { $then }, { $level } am { $date }
aim-asks-again = 👍 Ich frage alle vier Wochen.
aim-asks-no-more = 👍 Ich frage nicht. Es bleibt unter /settings, falls du es mir doch einmal sagen magst.
aim-forgotten = 🌿 Vergessen, mit allem, was du dazu gesagt hast.
button-aim = 🎯 Mein Ziel
button-aim-skip = Überspringen
button-aim-end = OK
button-aim-off = Frag mich nicht
button-aim-on = Frag alle vier Wochen
button-aim-another = Etwas anderes
button-aim-how = Wie schwer es jetzt ist
button-aim-forget = 🗑 Vergiss es
button-aim-move = { $icon } { $what } · { $due } → { $time }
button-aim-leave = Alles so lassen
letter-aim = 🎯 { $line }
report-aim = Möchte wieder: { $line }
