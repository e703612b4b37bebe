# What is said back to people's own words.

## Counting

said-count-as = <b>{ $name }</b>, { $length } : je le compte comme quoi ? Je m’en souviendrai.
said-count-as-first = <b>{ $name }</b> : je le compte comme quoi ? Je m’en souviendrai.
said-how-long = <b>{ $name }</b> : combien de temps ? Touche-le, et je compte.
said-count-as-button = { $activity } · { $length }
movement-cycling = Vélo
movement-swimming = Natation
movement-running = Course
movement-dancing = Danse
movement-gardening = Jardinage
movement-yoga = Yoga
movement-pilates = Pilates
movement-gym = Salle de sport
movement-tai-chi = Tai-chi
movement-ball-games = Jeux de balle
movement-cardio = Cardio
movement-climbing = Escalade
moved-line =
    { $count ->
        [one] 🌿 { $name } : { $count } séance, { $length }
       *[other] 🌿 { $name } : { $count } séances, { $length }
    }
counted-on = ✅ Compté pour le { $date } : { $what } ({ $length }).
counted-yesterday = ✅ Compté pour hier : { $what } ({ $length }).
counted-on-day = Ce jour-là : { $tallies }.
said-later-or-done = { $length } : c’est la durée de ce que tu as fait, ou je reviens dans ce délai ?
said-done-for-button = ✅ Fait · { $length }
said-later-in-button = ⏰ Dans { $length }
said-comes-back = ⏰ { $name } : déjà remis à plus tard. Je reviens { $when }.
said-closed-done = ✅ { $name } : déjà compté.
said-closed-skipped = 🌿 { $name } : mis de côté pour aujourd’hui, et c’est très bien.
said-closed-passed = 🌿 { $name } : c’est passé, il n’y a donc plus rien à en faire.
said-nothing-open = 🌿 Aucun rappel ne t’attend en ce moment. { $next }
said-corrected = ✏️ Tu as modifié ce message : j’ai donc annulé ce qu’il disait avant.
said-not-done = 🌿 Pas de souci. Rien n’est compté et rien n’est perdu ; le prochain vient comme prévu.

## Reminders

said-which-reminder = 🗓 { $what } : quand dois-je te le rappeler ? Touche une heure, ou dis-le : « 17h en semaine ».
said-remind-of-what =
    Je ne peux te rappeler que ce qui est bon pour ton dos : te lever, marcher, t’étirer ou te renforcer. Quoi donc ?

## Pauses

said-pause-till = ⏸ Silence jusqu’à quand ?
said-pause-till-button = Jusqu’{ $until }
said-pause-from = ⏸ Silence à partir { $from } : pour combien de temps ?
said-pause-next-year = Le { $date } ne revient plus cette année. Dois-je me taire jusqu’{ $until } ?
said-pause-next-year-button = Jusqu’{ $until }
said-pause-for-ever = Sans fin, cela veut dire plus de rappels du tout. Tout ce que tu as fait est gardé, et /start les relance.

## Hours

said-which-hours = Quelles heures du lundi au vendredi ? Ou dis-moi : /hours lun-ven 9h-12h

## Talk

said-greeting = 👋 Bonjour ! Quel plaisir de te voir. { $next }
nod = 👍
said-noted = 👌
said-no = 🌿 D’accord, alors non. Rien n’est changé.
said-apology = 🌿 Pas de quoi t’excuser.
said-farewell = 👋 Prends soin de toi. { $next }
said-how-are-you = 🌿 Je suis un programme, alors je vais toujours bien. Et ton dos ? /pain le note, de 0 à 10.
said-thanks = 🌿 Avec plaisir. Tant mieux si ça aide ; c’est toi qui fais le travail.
said-annoyed = Pardon de te déranger. Moins de rappels, une pause, ou plus du tout ?
said-who =
    Je suis un bot : un programme qui te rappelle de bouger et compte avec toi. Personne ne lit nos messages. Qui me gère n’est pas ton médecin pour autant, et moi non plus. /privacy dit ce que je garde.
said-bug = Merci de le signaler. Quelque chose ne va pas ? Dis à qui gère ce bot ce que tu as fait et ce qui s’est passé ; je ne peux pas le transmettre moi-même.

## Schedules

# $hour is the number of the hour, where “at one” differs from “at two”.
schedule-once = une fois, le { $date }, à { $times }
# $hour is the number of the hour, where “at one” differs from “at two”.
schedule-every-other-day = un jour sur deux à { $times }
# $hour is the number of the hour, where “at one” differs from “at two”.
schedule-every-days = tous les { $days } jours à { $times }

## Help with one thing

said-help-done =
    Dis ce que tu as fait, avec tes mots : « marché 20 », « fait des étirements hier », ou /done marche 20. /undo annule le dernier.
said-help-remind =
    Dis-moi quand : « rappelle-moi de marcher à 17h », /remind étirement 9h30 et 15h en semaine, /remind me lever toutes les 45 min de 9h à 17h. /plan les montre et les change tous.
said-help-hours =
    Tes heures, c’est quand les rappels peuvent venir tout seuls : /hours lun-ven 9h-12h, 13h-17h. Ce que tu mets à une heure fixe vient quand même.
said-help-pause =
    /pause me fait taire aussi longtemps que tu le dis : /pause 3 jours, /pause jusqu’à vendredi, /pause malade. Je me tais jusque-là, ta série attend, et /resume y met fin plus tôt.
said-help-why =
    /why dit pourquoi bouger aide, et parle de sommeil, de stress et de posture : « pourquoi rester assis fait mal au dos ». Il dit aussi quand consulter.
said-help-pain =
    /pain note comment va ton dos, de 0 à 10 : /pain 3. C’est à côté de ce que tu as fait, dans /report.
said-help-zone =
    /timezone me dit quelle heure il est chez toi : /timezone Montréal, ou l’heure qu’il y est. Tes rappels suivent.
