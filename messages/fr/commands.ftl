# The commands in Telegram’s menu and in /help: after the name, what it does.

command-start = Commencer, ou se dire bonjour
command-done = Compter ce que tu as fait
command-undo = Annuler la dernière chose comptée
command-why = Pourquoi bouger aide ton dos
command-exercise = Voir un exercice
command-today = Ce qui est prévu, en attente, fait
command-plan = Voir et changer tes rappels
command-remind = Ajouter un rappel
command-stats = Ta semaine, ta série, tes totaux
command-report = Une page sur tes semaines, pour un médecin ou un kiné
command-pain = Noter comment va ton dos, de 0 à 10
command-pause = Suspendre les rappels un moment
command-resume = Finir la pause
command-hours = Dire quand les rappels peuvent venir
command-timezone = Me dire quelle heure il est chez toi
command-buddies = Tenir bon en petit cercle
command-settings = Voir et changer les réglages
command-language = Choisir notre langue
command-help = Ce que je sais faire, et quand consulter
command-privacy = Ce que je garde sur toi
command-export = Toutes tes données dans un fichier
command-delete = Effacer toutes tes données
command-stop = Plus de rappels, mais tout est gardé
