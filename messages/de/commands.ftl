# Die Befehle im Menü von Telegram und in /help.

command-start = Loslegen oder wieder Hallo sagen
command-done = Zählen, was du gemacht hast
command-undo = Das Letzte zurücknehmen
command-why = Warum Bewegung deinem Rücken guttut
command-exercise = Eine Übung zeigen lassen
command-today = Was geplant, offen und erledigt ist
command-plan = Deine Erinnerungen sehen und ändern
command-remind = Eine Erinnerung hinzufügen
command-stats = Deine Woche, deine Serie, deine Summen
command-report = Eine Seite für Arztpraxis oder Physiotherapie
command-pain = Festhalten, wie es dem Rücken geht, 0 bis 10
command-pause = Eine Zeit lang keine Erinnerungen
command-resume = Die Pause beenden
command-hours = Sagen, wann Erinnerungen kommen dürfen
command-timezone = Sagen, wie spät es bei dir ist
command-buddies = In kleiner Runde dranbleiben
command-settings = Einstellungen sehen und ändern
command-language = Die Sprache wählen
command-help = Was ich kann, und wann du Hilfe brauchst
command-privacy = Was ich über dich aufbewahre
command-export = Alle deine Daten als Datei
command-delete = Alle deine Daten löschen
command-stop = Keine Erinnerungen mehr, alles bleibt erhalten
