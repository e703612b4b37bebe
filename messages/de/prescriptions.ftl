# Die Pläne der Person oder Stelle, die den Bot betreibt. Ihre eigenen Worte kommen aus plans/NAME.toml.

prescription-title = 📝 <b>{ $title }</b>
prescription-from = <i>Ein Plan von { $from }, weitergegeben von der Stelle, die diesen Bot betreibt.</i>
prescription-from-operator = <i>Ein Plan von der Stelle, die diesen Bot betreibt.</i>
prescription-word = <blockquote>{ $word }</blockquote>
prescription-dose = – { $dose }
prescription-dose-instead = – { $dose } (statt deiner eigenen Einstellung: { $own })
prescription-note = Er ist für dich, wenn er dir gegeben wurde. Hat sich an deinem Rücken seitdem etwas geändert, frag dort nach, bevor du ihn übernimmst. Alles darin lässt sich später unter /plan und /exercise ändern.
prescription-now =
    <b>Dein Plan jetzt</b>, der bleibt, wenn du nichts anderes wählst:
    { $lines }
prescription-many =
    { $count ->
        [one] { $count } Erinnerung; /plan zeigt sie
       *[other] { $count } Erinnerungen; /plan zeigt sie
    }
prescription-taken = ✅ Übernommen: <b>{ $title }</b>. { $next }
prescription-aside =
    Dafür beiseitegelegt, und jederzeit zurückzuholen:
    { $lines }
prescription-waits = 📝 <b>{ $title }</b> liegt für dich bereit; ich zeige es dir gleich.
prescription-gone = 📝 Ich habe den Plan zu deinem Link nicht gefunden; vielleicht wurde er geändert oder zurückgezogen. Bitte lass dir dort, wo du ihn herhast, einen neuen geben. Du kannst auch ohne ihn anfangen.
prescription-gone-kept = 📝 Ich habe den Plan zu deinem Link nicht gefunden; vielleicht wurde er geändert oder zurückgezogen. Bitte lass dir dort, wo du ihn herhast, einen neuen geben. Dein eigener Plan ist unverändert.
clock-known = ✅ <b>{ $city }, { $time }.</b> Hier ist der Plan, für den du gekommen bist.
notice-already-taken = Diesen Plan hast du schon ✓
button-prescription-take = ✅ Übernehmen
button-prescription-desk = Stattdessen mit „Schreibtisch“ beginnen
button-prescription-instead = ✅ Statt meines Plans
button-prescription-beside = ➕ Neben meinem Plan
button-prescription-keep = Meinen Plan so lassen
button-prescription-back = ↩️ Plan zurückholen
