# Ein Versuch, den die Stelle einschalten kann, die den Bot betreibt: welche Worte, welche Uhrzeit und wie viele Erinnerungen in Bewegung bringen.

button-trial = 🔬 Ein kleiner Versuch
trial =
    🔬 <b>Darf ich mit dir etwas ausprobieren?</b>

    Ich möchte lernen, welche Erinnerungen Menschen in Bewegung bringen. Sagst du ja, entscheidet bei jeder deiner Erinnerungen der Zufall, wie sie formuliert ist, ob sie zehn Minuten später kommt und ob eine von vier Kurzpausen wegbleibt. Ich bewahre auf, was der Zufall entschieden hat und ob du dich innerhalb einer Stunde bewegt hast. Wer mich betreibt, sieht nur Zahlen von fünf Menschen oder mehr, nie deine.

    Du kannst jederzeit mit einem Tipp aussteigen, und was der Zufall für dich entschieden hat, wird vergessen.
trial-joined =
    🔬 <b>Du machst beim Versuch mit.</b> Bei jeder deiner Erinnerungen entscheidet der Zufall, wie sie formuliert ist, ob sie zehn Minuten später kommt und ob eine von vier Kurzpausen wegbleibt. Danke dir.

    Du kannst mit einem Tipp aussteigen, und was der Zufall für dich entschieden hat, wird vergessen.
button-trial-join = Ja, ich bin dabei
button-trial-leave = Aus dem Versuch aussteigen
# Steht in /privacy, wo ein Versuch läuft.
privacy-trial = 🔬 Die Stelle, die diesen Bot betreibt, probiert aus, welche Erinnerungen Menschen in Bewegung bringen. Nur wer ja gesagt hat, macht mit; dann bewahre ich auf, was der Zufall bei jeder Erinnerung entschieden hat und ob innerhalb einer Stunde Bewegung folgte. Ein Tipp unter /settings beendet das und lässt es vergessen.
