# Angeleitete Einheiten: eine Nachricht, die durch eine Übung führt.

button-guide = ▶️ Leit mich an
button-guide-today = ▶️ Die Einheit für heute · { $length }
button-guide-session = ▶️ Eine ganze Einheit
guide-part = { $part } von { $parts }
guide-ready = Nimm in Ruhe deinen Platz ein. Dann zähle ich für dich.
button-guide-ready = ▶️ Bereit
button-guide-by-ear = 🔊 Nach Gehör
guide-track =
    🔊 <b>{ $name }</b> nach Gehör · { $length }
    Spiel das ab, leg oder setz dich, wie es die Übung sagt, und schließ die Augen. Du hast fünf Sekunden.

    <i>Zwei Töne aufwärts:</i> anfangen oder halten. <i>Ein leiser Schlag:</i> eine Sekunde. <i>Zwei Töne abwärts:</i> loslassen. <i>Drei Töne, zwei davon gleich:</i> die andere Seite. <i>Drei aufwärts:</i> fertig.
guide-no-track = 🔇 Nach Gehör konnte ich diese nicht senden. Vielleicht nimmt dein Telegram keine Sprachnachrichten an; mit dem Countdown geht es genauso.
by-ear-menu = 🔊 <b>Übungen nach Gehör:</b> eine Sprachnachricht, der du mit geschlossenen Augen folgst, wenn du bei einer Übung auf dem Boden „Leit mich an“ gewählt hast. Wann soll sie von selbst kommen?
by-ear-asked = Nur wenn ich sie antippe
by-ear-outside-hours = Außerhalb meiner Zeiten
by-ear-always = Immer
button-by-ear = 🔊 Nach Gehör
guide-heading = <b>{ $name }</b>
guide-repetition = { $repetition } von { $repetitions }
guide-side-repetition = { $side }, { $repetition }
guide-side-1 = erste Seite
guide-side-2 = andere Seite
guide-about = { $heading } · { $about }
guide-paused = ⏸ <i>Angehalten. Lass dir Zeit.</i>
guide-left = { $bar } { $left } s
guide-left-minutes =
    { $minutes ->
        [one] { $bar } { $minutes } min
       *[other] { $bar } { $minutes } min
    }
button-guide-back = ‹ Zurück
button-guide-pause = ⏸ Anhalten
button-guide-go = ▶️ Weiter
button-guide-skip = Nächste ›
button-guide-finish = ✅ Bin zurück
button-guide-stop = ⏹ Ende
guide-half-way = 🔄 <b>Halbzeit.</b> Noch { $length }, ein guter Moment zum Umkehren. So viel, wie sich gut anfühlt, ist genug.
guide-stopped = ⏹ <b>{ $name }</b>: beendet nach { $length }. Jedes bisschen tut dir gut; soll ich es zählen?
button-guide-count = ✅ Zählen
button-guide-drop = Nein
guide-over =
    { $count ->
        [0] 🌿 In Ordnung, das war genug für jetzt. Nichts ist gezählt.
        [one] 🎉 <b>Gut gemacht.</b> { $count } Übung ist gezählt.
       *[other] 🎉 <b>Gut gemacht.</b> { $count } Übungen sind gezählt.
    }
guide-felt = Wie hat es sich insgesamt angefühlt?
guide-left-off = ⏹ Du hast eine andere angefangen; diese endet hier.
