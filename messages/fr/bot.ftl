# What the bot says around the exercises, the causes and the safety texts, which have files of
# their own. Telegram's HTML is allowed; values are escaped before they enter.

## Start

welcome =
    👋 <b>Bonjour, { $name } !</b> Moi, c’est Limber, et je veille sur les dos.

    • À tes heures, je te rappelle de te lever, de marcher, de t’étirer et de te renforcer.
    • Je montre chaque exercice pour que tu puisses le faire tout de suite, et je compte gentiment.
    • Je sers au bien-être en général : pas de diagnostic, et rien qui remplace un médecin ou un kiné.
welcome-back-on = 👋 Quel plaisir de te revoir. Tes rappels sont actifs. { $next }
welcome-back-will-pause = 👋 Quel plaisir de te revoir. Tes rappels sont actifs, et en pause à partir { $from } jusqu’{ $until }. { $next }
welcome-back-paused = 👋 Quel plaisir de te revoir. Tes rappels sont en pause jusqu’{ $until } ; /resume finit la pause plus tôt.
ask-zone =
    🕑 <b>Quelle heure est-il chez toi ?</b>

    Touche celle qui convient, partage ta position, ou écris ta ville, ton fuseau horaire ou l’heure.
    <i>La position sert à trouver ton fuseau horaire et n’est pas gardée.</i>
ask-zone-now = Pour l’instant, je te situe ici : <b>{ $city }</b>, où il est { $time }.
ask-zone-placeholder = Ville, fuseau ou heure
share-location = 📍 Partager ma position
clock-label = { $time } · { $city }
clock-label-country = { $time } · { $city }, { $country }
which-place = 🕑 Lequel de ces endroits est le plus près de toi ?
place-elsewhere =
    📍 Y es-tu toi-même ? Touche l’heure, et je la suivrai. Sinon, tout reste comme c’est.
zones = 🕑 Laquelle de ces heures est la tienne ?
other-times = Aucune de celles-ci
zone-unread =
    Je n’ai pas trouvé cet endroit. Essaie une plus grande ville proche, comme <code>Porto</code>, un fuseau comme <code>Europe/Lisbon</code>, ou ce que montre ton horloge, comme <code>{ $time }</code>.
location-unread =
    Je n’ai pas pu tirer de fuseau horaire de cet endroit. Écris plutôt une ville, comme <code>Porto</code>.
subscribed =
    ✅ <b>{ $city }, { $time }.</b> Tout est prêt, avec un petit plan pour commencer. { $next }

    /exercise montre un exercice tout de suite, /today ta journée, et /pause te laisse souffler.
zone-changed = ✅ <b>{ $city }, { $time }.</b> Tes rappels y gardent leurs heures. { $next }
ask-place = 📍 <b>Où es-tu la plupart de la journée ?</b> Je choisis des exercices qui vont avec.
place-desk = Au bureau
place-feet = Debout
place-home = À la maison
place-no-floor = Plutôt pas au sol
place-known-desk = 👍 Merci. Pendant tes /hours, je propose ce qui se fait facilement au bureau. Ce qui se fait au sol vient avant ou après.
place-known-feet = 👍 Merci. Pendant tes /hours, je propose ce qui ne demande pas le sol, et une pause veut dire s’asseoir. Ce qui se fait au sol vient avant ou après.
place-known-home = 👍 Merci. Tu as de la place à la maison : certains exercices se font donc au sol.
place-known-no-floor = 👍 Merci. Je ne propose rien pour quoi il faudrait descendre au sol.
ask-amount = ⚖️ <b>À quelle dose me veux-tu ?</b> Tu peux changer à tout moment.
amount-light = Un peu · environ 3 par jour
amount-steady = Moyen · environ 5 par jour
amount-close = Beaucoup · environ 8 par jour
# Ends the questions of the start, below one of the three amount-known.
ready =
    ⏳ Je viens pendant tes heures ({ $hours }). { $next }

    Veux-tu en essayer un tout de suite ?
ready-hours = { $days }, { $ranges }
# One line of the hours behind another.
hours-and-more = { $hours } ; { $more }
button-try = ▶️ En essayer un · { $minutes } min
amount-known-light = 👍 Un peu, alors : une pause chaque jour de travail, à côté de la marche, des étirements et du renforcement.
amount-known-steady = 👍 Trois pauses chaque jour de travail, alors, à côté de la marche, des étirements et du renforcement.
amount-known-close = 👍 Des pauses tout au long de tes /hours, alors, à côté de la marche, des étirements et du renforcement.
settings-amount-light = ⚖️ Un peu : une pause chaque jour de travail
settings-amount-steady = ⚖️ Moyen : trois pauses chaque jour de travail
settings-amount-close = ⚖️ Beaucoup : des pauses tout au long de tes heures
button-amount = ⚖️ Quelle dose
place-may-change = Un jour, c’est différent ? Change-le dans /settings. Ce que tu mets toi-même dans ton plan vient où que tu sois.
# A sign in front of what it stands for, mostly on a button.
with-icon = { $icon } { $label }
plan-line = { $icon } <b>{ $what }</b> : { $when }

## Reminders

reminder-heading = { $icon } <b>{ $opening }</b>
# Of an exercise that is known: openings.ftl has the invitations.
reminder-brief =
    { $icon } <b>{ $opening }</b>
    { $name } · { $dose }
reminder-light = { $icon } { $opening } <i>{ $dose }</i>
opening-with-idea = { $opening } { $idea }
thought = <i>{ $thought }</i>
several = C’est l’heure de bouger
several-heading = 🙌 <b>{ $opening }</b>
several-line = { $mark } <b>{ $name }</b> · { $dose }
button-done-one = ✅ { $name }
button-open-one = { $name } ›
exercise-heading = <b>{ $name }</b> · { $dose }
step = { $number }. { $step }
felt = <i>Où tu le sens :</i> { $felt }
steps-quote = <blockquote expandable>{ $steps }</blockquote>
gate-quote = <blockquote expandable>{ $gate }</blockquote>
button-done = ✅ Fait
button-later = ⏰ Après
button-more = ⋯
button-picture = 🎞 Image
button-hurts-brief = ⚠️ Douleur
button-hurts = ⚠️ Douleur · Quand consulter
later = ⏰ <b>{ $name }</b> : quand est-ce que je reviens ?
later-minutes = Dans 15 min
later-hour = Dans 1 heure
later-evening = Ce soir
later-enough = <b>{ $name }</b> : trois fois plus tard, alors restons-en là. Maintenant, ou on laisse tomber pour aujourd’hui ?
offer-move = <b>{ $name }</b> : trois fois plus tard. Une autre heure de la journée t’irait-elle mieux ?
button-move = Désormais à { $time }
moved =
    👍 Déplacé. Désormais :
    { $line }
rest-is-over = ▶️ Ta pause est finie ; te revoilà, tant mieux.
button-skip = Pas aujourd’hui
button-why = Pourquoi ?
button-steps = ‹ Retour aux étapes
why-exercise = 💡 <b>Pourquoi { $name } ?</b>
answers-causes = Ça répond à : { $causes }. Plus dans /why.
reminder-done = ✅ { $name } : fait.
reminder-skipped = 🌿 { $name } : pas aujourd’hui.
reminder-later = ⏰ { $name } : ça revient dans un moment.
reminder-missed = { $icon } { $name } : c’est passé, un nouveau rappel est plus bas.
snoozed = ⏰ { $name } : je reviens { $when }.
skipped = 🌿 { $name } : pas aujourd’hui, et c’est très bien. Ta série n’en souffre pas.
skipped-next = Ça revient { $when }.

counted = ✅ Compté : <b>{ $what }</b>, { $length }.
counted-stand = ✅ Compté : <b>{ $what }</b>.
counted-several = ✅ Compté :
counted-several-yesterday = ✅ Compté pour hier :
counted-several-on = ✅ Compté pour le { $date } :
counted-line = • <b>{ $what }</b>, { $length }
counted-line-times = • <b>{ $what }</b>, { $times } fois { $length }
enough-today =
    🌙 Ça en fait { $sessions } aujourd’hui, et j’ai arrêté de compter : ton dos a eu sa part. Demain, je recompte.
counted-today = Aujourd’hui : { $tallies }.
counted-streak =
    { $days ->
        [1] 🔥 Premier jour d’une série.
        [one] 🔥 { $days } jour d’affilée.
       *[other] 🔥 { $days } jours d’affilée.
    }
counted-again = 🌱 Voilà qui fait plaisir à ton dos.
counted-grown = 🌱 Tu as tenu bon. À partir de demain : { $dose }.
button-undo = Annuler
felt-easy = 👍 Tant mieux. À partir de demain : { $dose }.
felt-right = 👍 Bien. À partir de demain : { $dose }.
felt-too-much = 🌿 C’est bien de le dire. À partir de demain : { $dose }.
felt-opens = L’étape suivante se montre désormais ; les étapes disent quand la laisser de côté.
# Of a guided session of several exercises: a line for each stands below.
felt-whole-easy = 👍 Tant mieux. À partir de demain :
felt-whole-right = 👍 Bien. À partir de demain :
felt-whole-too-much = 🌿 C’est bien de le dire. À partir de demain :
felt-whole-line = • <b>{ $name }</b> · { $dose }
felt-whole-opens = { $name } : l’étape suivante se montre désormais ; les étapes disent quand la laisser de côté.
felt-taken-back = ↩️ Annulé. C’est comme si tu n’avais pas dit comment c’était.
button-felt-easy = Facile
button-felt-right = Juste bien
button-felt-too-much = Trop
undone = ↩️ Annulé : { $what } ({ $length }).
several-undone =
    { $sessions ->
        [one] ↩️ { $sessions } séance annulée.
       *[other] ↩️ { $sessions } séances annulées.
    }
undone-today-none = Rien d’autre n’est compté aujourd’hui.
nothing-to-undo = Il n’y a rien à annuler. Dès que tu as bougé, /done le compte.
ask-done = <b>Qu’est-ce que tu as fait ?</b> Touche-le, ou dis-le avec la durée : <code>/done marche 20</code>
done-unread =
    Je n’ai pas su quoi faire de « { $part } ». Dis ce que tu as fait et, si tu veux, combien de temps : <code>/done marche 20</code>, <code>/done ischios</code>, <code>/done renforcement 10 min</code>
done-bad-length =
    « { $part } » n’est pas une durée que je peux compter. D’une seconde à huit heures, comme ceci : <code>/done marche 20</code>

notice-counted = Compté ✓
notice-thanks = Merci, ça m’aide à choisir.
notice-already-counted = Déjà compté, bravo ✓
notice-already-skipped = Celui-ci, c’est déjà non pour aujourd’hui.
notice-already-snoozed = Celui-ci revient dans un moment.
notice-closed = Celui-ci est passé. /done compte ce que tu as fait.
notice-undone = Annulé
notice-already-undone = C’est déjà annulé.
notice-gone = Ça n’est plus là. /help montre ce qu’il y a.

## Why and the library

why-unread = Je n’ai pas encore de réponse pour « { $text } ». Voici de quoi je peux te parler :
why-answered-by = <b>Ce qui y répond :</b> { $exercises }
why-heading = <b>{ $name }</b>
why-sources = <i>Sources : { $sources }</i>
why-evidence = <b>À quel point c’est sûr ?</b> { $evidence }
button-approach = Ce qui aide
button-back-to-causes = ‹ Toutes les causes
exercises = 🧘 <b>Exercices</b>. Choisis-en un, et je te montre comment.
exercises-unread = Je ne connais pas « { $text } ». Voici ceux que je connais :
button-back-to-exercises = ‹ Tous les exercices
button-how = ‹ Comment le faire

## How often an exercise comes

button-wish-more = 🔁 Plus souvent
button-wish-never = 🚫 Pas pour moi
button-wish-usual = { $name } : comme d’habitude
wish-more = 🔁 <b>{ $name }</b> : vient plus souvent.
wish-never = 🚫 <b>{ $name }</b> : ne vient pas tout seul.
wished-more = 🔁 <b>{ $name }</b> : vient désormais environ deux fois plus souvent.
wished-never = 🚫 <b>{ $name }</b> : ne vient plus tout seul. Ce que tu mets toi-même dans ton plan y reste.
wished-usual = 👍 <b>{ $name }</b> : vient aussi souvent que les autres.

## The dose of an exercise

button-dose = Combien ?
dose-grows = La dose grandit par petits pas quand tu me dis que c’était juste bien ou facile, jusqu’à : { $dose }. Après une coupure, quand c’était trop ou si ça faisait mal, elle redescend.
dose-own = C’est ton propre réglage : il reste jusqu’à ce que tu le changes.
dose-stays = Celle-ci reste comme elle est.
dose-less = − Moins
dose-more = + Plus
dose-let-grow = 🌱 La laisser grandir
gate-closed = <i>Il y a ici une étape suivante. Quand cet exercice te paraît facile, dis-le après l’avoir compté.</i>
button-exercises = Exercices

## Day and week

today = 📋 <b>Aujourd’hui, { $weekday } { $date }</b>
today-empty = Rien de prévu aujourd’hui.
today-line = { $mark } { $time } { $what }
mark-done = ✅
mark-open = 👉
mark-to-come = 🕑
mark-snoozed = ⏰
mark-skipped = 🌿
mark-missed = ▫️
today-done = Fait jusqu’ici : { $tallies }.
today-done-nothing = Rien de compté encore, et la journée est toujours à toi.
today-paused = ⏸ Tes rappels sont en pause jusqu’{ $until }.
today-will-pause = ⏸ Tes rappels sont en pause à partir { $from } jusqu’{ $until }.
today-stopped = 🔕 Tes rappels sont coupés. /start les relance.
stats-week = 📈 <b>Cette semaine</b>
stats-month = 📈 <b>Ce mois-ci</b>
stats-twelve-weeks = 📈 <b>Douze semaines</b>
stats-year = 📈 <b>Douze mois</b>
stats-week-nothing = Rien de compté encore cette semaine. Une minute debout est un beau début : /exercise
stats-month-nothing = Rien de compté encore ce mois-ci. Une minute debout est un beau début : /exercise
stats-twelve-weeks-nothing = Rien de compté encore. Une minute debout est un beau début : /exercise
stats-year-nothing = Rien de compté encore. Une minute debout est un beau début : /exercise
stats-line = { $icon } { $count }, { $length }
stats-line-count = { $icon } { $count }
stats-streak =
    { $days ->
        [0] Une série commence avec une séance, n’importe quel jour.
        [one] 🔥 <b>{ $days } jour</b> d’affilée.
       *[other] 🔥 <b>{ $days } jours</b> d’affilée.
    }
pain =
    <b>Comment va ton dos aujourd’hui ?</b>
    0, aucune douleur ; 10, la pire que tu puisses imaginer. C’est pour toi, pour voir l’évolution des jours ; ça ne dit pas d’où vient la douleur.
pain-today = Aujourd’hui, tu as dit <b>{ $level }</b>.
pain-level = { $level }
pain-kept = 📝 <b>{ $level } sur 10</b> pour aujourd’hui. /stats montre tes jours en courbe. Si c’est fort, ou nouveau pour toi, regarde quand consulter.
button-pain-on = Demande-moi une fois par jour
button-pain-off = Ne me demande pas
button-pain-when = Une autre heure
button-pain-menu = 📝 Question douleur
pain-menu =
    📝 <b>Comment va ton dos :</b> je demande { $when }, sans bruit, et pas les jours où tu me l’as déjà dit.

    Une autre heure ?
pain-menu-off = 📝 <b>Comment va ton dos :</b> je ne demande pas de moi-même. /pain le note quand tu veux.
chart-pain = Douleur, de 0 à 10
stats-score = 🌱 Score d’habitude <b>{ $score }</b> sur 100.
stats-rules =
    <i>Une série compte les jours avec au moins une séance. « Pas aujourd’hui », une pause et les jours sans rappel la laissent telle quelle.
    Le score d’habitude monte avec chaque jour où tu fais quelque chose, et descend lentement sinon : au bout de deux semaines, il a fait environ la moitié du chemin.
    Un jour de renforcement en est un où au moins deux gros groupes musculaires ont travaillé : jambes, hanches, dos, ventre, poitrine, épaules ou bras.
    Les 150 minutes de l’OMS se font d’un bon pas : tu peux bavarder, mais pas chanter.</i>
button-stats-week = Semaine
    .aliases = semaine, cette semaine, la semaine, hebdo, hebdomadaire
button-stats-month = Mois
    .aliases = mois, ce mois, ce mois ci, le mois, mensuel
button-stats-twelve-weeks = 12 sem.
    .aliases = douze semaines, 12 semaines, trois mois, 3 mois
button-stats-year = Année
    .aliases = année, cette année, l'année, un an, douze mois, 12 mois
chart-title-week = Cette semaine
chart-title-month = Ce mois-ci
chart-title-twelve-weeks = Douze semaines
chart-title-year = Douze mois
chart-subtitle = jusqu’au { $date }
chart-streak =
    { $days ->
        [one] jour d’affilée
       *[other] jours d’affilée
    }
chart-score = score d’habitude sur 100
chart-calendar = Séances par jour
chart-depth-0 = 0
chart-depth-1 = 1
chart-depth-2 = 2
chart-depth-3 = 3–4
chart-depth-5 = 5+
chart-off = jour libre
chart-walked-week = Minutes de marche
chart-walked-month = Minutes de marche
chart-walked-twelve-weeks = Minutes de marche
chart-walked-year = Minutes de marche par semaine
chart-walked-note = { $minutes } sur { $goal } cette semaine
chart-strengthened = Jours de renforcement
chart-sessions-week = Séances
chart-sessions-month = Séances par semaine
chart-sessions-twelve-weeks = Séances par semaine
chart-sessions-year = Séances par mois
chart-total = total
stats-total = <b>Depuis le { $date }</b>
length-minutes =
    { $minutes ->
        [one] { $minutes } minute
       *[other] { $minutes } minutes
    }
length-seconds =
    { $seconds ->
        [one] { $seconds } seconde
       *[other] { $seconds } secondes
    }
length-hours =
    { $hours ->
        [one] { $hours } heure
       *[other] { $hours } heures
    }
length-hours-minutes = { $hours } h { $minutes } min

## Rest, settings, data

pause-menu = ⏸ <b>Combien de temps dois-je me taire ?</b> Ça finit tout seul, et ta série attend. /stop, ce serait jusqu’à ce que tu recommences, et /delete efface tout.
pause-menu-paused = ⏸ Tes rappels sont en pause jusqu’{ $until }. Tu veux changer ?
pause-tomorrow = Jusqu’à demain
pause-days =
    { $days ->
        [one] { $days } jour
       *[other] { $days } jours
    }
pause-hour = 1 heure
pause-date = 📅 Jusqu’à une date
pause-date-choice = { $weekday } { $date }
pause-dates = 📅 <b>Jusqu’à quel jour ?</b> Un autre peut s’écrire : <code>/pause jusqu’au 7 mars</code>
pause-sick = 🤒 Malade
pause-holiday = 🏖 Vacances
holiday-menu = 🏖 <b>Combien de temps pars-tu ?</b> Une date peut s’écrire : <code>/pause vacances jusqu’au 7 mars</code>
pause-unread = Dis pour combien de temps, un an au plus : <code>/pause 3 jours</code>, <code>/pause jusqu’au 7 mars</code>, <code>/pause malade</code>, ou juste /pause pour des boutons.
stop-unread = 🔔 Je n’ai pas su quoi faire de « { $words } », donc rien n’a changé. Dois-je couper tous les rappels, ou me taire un moment ? Pour en changer un, ouvre /plan.
resume-unread = Je n’ai pas su quoi faire de « { $words } », donc rien n’a changé. Je reprends maintenant ? Une autre fin s’écrit ainsi : <code>/pause jusqu’au 7 mars</code>
undo-unread = Je n’ai pas su quoi faire de « { $words } », donc rien n’est annulé. /undo sans autre mot annule ce qui a été compté en dernier.
words-unused = Je n’ai pas su quoi faire de « { $words } » ici, voici donc la réponse sans.
paused-rest = ⏸ Silence jusqu’{ $until }. Repose-toi bien ; /resume y met fin plus tôt.
paused-sick = 🤒 Bon rétablissement. Je me tais jusqu’{ $until }, et ta série attend ; /resume y met fin plus tôt.
paused-holiday = 🏖 Profites-en. Je me tais jusqu’{ $until }, et ta série attend ; /resume y met fin plus tôt.
will-pause = ⏸ Silence à partir { $from } jusqu’{ $until } ; d’ici là, tout vient comme prévu. { $next }
button-cancel-pause = Annuler la pause
pause-cancelled = ▶️ La pause est annulée. { $next }
resumed = ▶️ Te revoilà, tant mieux. { $next }
not-paused = ▶️ Tes rappels sont déjà actifs. { $next }
button-resume = Reprendre maintenant
stopped = 🔕 Plus de rappels jusqu’à ce que tu dises /start ; tout ce que tu as fait est gardé. /pause, c’est pour un moment et ça finit tout seul ; /delete efface tout.
button-restart = Relancer les rappels
settings = ⚙️ <b>Réglages</b>
settings-clock = 🕑 { $city }, { $time }
settings-no-clock = 🕑 Je ne connais pas encore ton heure.
settings-place = 📍 { $place }
settings-no-place = 📍 Tu ne m’as pas dit où tu es, alors je choisis pour un bureau.
settings-on = 🔔 Les rappels sont actifs.
settings-will-pause = 🔔 Les rappels sont actifs. ⏸ En pause à partir { $from } jusqu’{ $until }.
settings-paused = ⏸ Les rappels sont en pause jusqu’{ $until }.
settings-stopped = 🔕 Les rappels sont coupés.
settings-plan = <b>Ton plan</b>
button-zone = 🕑 Fuseau horaire
button-place = 📍 Où je suis
button-pictures-on = 🎞 Montrer les images
button-pictures-off = 🎞 Sans images
button-shown-by = 👥 Qui les montre
# Chacune des quatre, par son prénom.
shown-by-menu = 👥 Quatre personnes montrent les exercices à tour de rôle. Si tu veux, l’une d’elles te les montre tous.
shown-by-in-turns = À tour de rôle
shown-by-amina = Amina
shown-by-walter = Walter
shown-by-samuel = Samuel
shown-by-lin = Lin
button-pause = ⏸ Pause
button-stop = 🔕 Couper les rappels
button-red-flags = ⚠️ Quand consulter

# Eight lines, so that it is seen whole on a phone.
help =
    ⚠️ <b>Ça fait mal ?</b> « Quand consulter » est juste en dessous.
    Quand un rappel vient, ses boutons suffisent.
    Tu peux aussi écrire : « marché 20 », « pas aujourd’hui ».
    /today – le programme · /done – ce que tu as fait
    /exercise – en voir un · /why – les raisons
    /plan, /remind – tes rappels · /hours – quand ils viennent
    /pause – souffler · /stats – comment ça avance
    /settings – tout le reste
button-commands = Tout ce que je sais faire
button-back-to-help = ‹ Aide
help-commands =
    <b>Tout ce que je sais faire</b>
    { $commands }
help-command = /{ $command } – { $description }
privacy =
    🔒 <b>Ce que je garde sur toi</b>
    • ton numéro Telegram, ta langue et ton fuseau horaire, pour t’écrire à tes heures ;
    • où tu es la plupart de la journée, à quelle dose tu me veux, ton plan et ce qu’il suit, tes pauses, quand et sous quelle forme chaque rappel est parti et ce que tu as répondu, combien de fois j’ai dit une chose, et pendant quatre semaines quelles annonces tu as reçues ;
    • ce que tu as fait et quand, pour le compter, comment c’était, et pour quoi compte un autre mouvement ; et comment allait ton dos, si tu me l’as dit ;
    • ce que tu voudrais refaire, dans tes mots, et à quel point c’est difficile, si tu me l’as dit ; /settings l’oublie ;
    • que tu attends l’avis d’un médecin ou d’un kiné, mais jamais quel signe c’était, et rien de ce que tu écris dans la détresse ;
    • ce que tu as touché dans /settings pour que j’y fasse attention, comme tes genoux, jusqu’à ce que tu l’annules.

    Le reste de ce que tu écris n’est gardé que jusqu’à ma réponse et, si j’ai posé une question, jusqu’à tes prochains mots ou une demi-journée ; ton nom et ta position, pas du tout. Tout est dans une seule base de données de qui gère ce bot, et ne va à personne d’autre. Au bout d’un moment, les détails d’un jour deviennent ses totaux. /export te donne tout dans un fichier, et /delete l’efface, tout de suite et pour de bon ; les sauvegardes faites avant te perdent quand on les jette.
calendar-caption = 🗓 Ton plan, pour l’agenda de ton téléphone.
export-caption = 📦 Tout ce que je garde sur toi, sous une forme que d’autres programmes savent lire.
ask-erase =
    <b>Tout effacer ?</b> Ton plan, ton compte et ta série disparaissent alors, et personne ne peut les ramener. /export t’en fait d’abord une copie.

    Juste assez des rappels ? /pause se tait un moment, et /stop jusqu’à ce que tu recommences ; les deux gardent tout ce que tu as fait.
button-erase = Oui, tout effacer
button-keep = Non, garder
erased = 🧹 Tout ce qui te concerne est effacé. Prends soin de ton dos ; /start recommence à neuf.
kept = Tout reste comme c’était.
not-understood =
    Je n’ai pas compris. Tu peux essayer
    • /done, ou plus en détail <code>/done marche 20</code>
    • /exercise pour voir un exercice
    • /why pour les raisons
    • /help pour tout le reste
not-understood-done =
    Je n’ai pas compris. Si tu veux que je le compte, dis ce que tu as fait et combien de temps :
    • <code>marché 20</code>
    • <code>fait des étirements hier</code>
    • <code>/done ischios 5 min</code>
not-understood-remind =
    Je n’ai pas compris. Si tu veux un rappel, dis de quoi et quand :
    • <code>rappelle-moi de marcher à 17h30</code>
    • <code>/remind étirement 9h30 et 15h en semaine</code>
    • <code>/remind me lever toutes les 45 min de 9h à 17h</code>
not-understood-hours =
    Je n’ai pas compris. Si c’est pour dire quand les rappels peuvent venir, ça s’écrit ainsi :
    • <code>/hours lun-ven 9h-12h, 13h-17h</code>
    • <code>je travaille de 9h à 17h</code>
    • <code>/hours week-end libre</code>
not-understood-pause =
    Je n’ai pas compris. Si tu veux du silence, dis pour combien de temps :
    • <code>/pause 3 jours</code>
    • <code>silence jusqu’à 15h</code>
    • <code>/pause vacances jusqu’au 7 mars</code>
private-only = Je parle en tête-à-tête : ton dos ne regarde que toi. Ouvre une discussion avec moi et dis /start.
button-open-chat = Ouvrir la discussion
too-many-acts =
    🐢 C’est plus à la fois que je ne peux suivre. Respire un coup, et dans quelques minutes je suis de nouveau là.
    Tes rappels viennent quand même.
notice-too-many-acts = C’est plus à la fois que je ne peux suivre. Laisse-moi quelques minutes.
our-fault = Quelque chose a raté de mon côté, et c’est noté. Rien de toi n’est perdu ; réessaie, s’il te plaît.

## Words in between

next = Prochain : { $what }, { $when }.
next-none = Rien n’est prévu.
# $hour is the number of the hour, where “at one” differs from “at two”.
when-today = aujourd’hui à { $time }
# $hour is the number of the hour, where “at one” differs from “at two”.
when-tomorrow = demain à { $time }
# $hour is the number of the hour, where “at one” differs from “at two”.
when-weekday = { $weekday } à { $time }
# $hour is the number of the hour, where “at one” differs from “at two”.
when-date = le { $date } à { $time }
# After “jusqu’”, with its preposition: “jusqu’à 15h00”, “jusqu’au 7 mars”.
until-today = à { $time }
until-tomorrow = à demain
until-weekday = à { $weekday }
until-date = au { $date }
# After “à partir”, with its preposition: “à partir de demain”, “à partir du 7 mars”.
from-today = de { $time }
from-tomorrow = de demain
from-weekday = de { $weekday }
from-date = du { $date }
days-daily = tous les jours
days-weekdays = du lundi au vendredi
days-weekend = le samedi et le dimanche
days-span = du { $first } au { $last }
# $hour is the number of the hour, where “at one” differs from “at two”.
schedule-at = { $days } à { $times }
schedule-every = { $days }, { $interval } { $ranges }
schedule-every-hours-daily = { $interval } pendant tes heures
schedule-every-hours = { $days }, { $interval } pendant tes heures
schedule-range = de { $from } à { $to }
schedule-range-brief = { $from }–{ $to }
interval-hours =
    { $hours ->
        [1] toutes les heures
        [one] toutes les { $hours } heures
       *[other] toutes les { $hours } heures
    }
interval-minutes =
    { $minutes ->
        [one] toutes les { $minutes } minutes
       *[other] toutes les { $minutes } minutes
    }
weekday-1 = lundi
    .every = le lundi
weekday-2 = mardi
    .every = le mardi
weekday-3 = mercredi
    .every = le mercredi
weekday-4 = jeudi
    .every = le jeudi
weekday-5 = vendredi
    .every = le vendredi
weekday-6 = samedi
    .every = le samedi
weekday-7 = dimanche
    .every = le dimanche
month-1 = janvier
month-2 = février
month-3 = mars
month-4 = avril
month-5 = mai
month-6 = juin
month-7 = juillet
month-8 = août
month-9 = septembre
month-10 = octobre
month-11 = novembre
month-12 = décembre
date =
    { $day ->
        [1] 1er
        [one] { $day }
       *[other] { $day }
    } { $month }
date-year =
    { $day ->
        [1] 1er
        [one] { $day }
       *[other] { $day }
    } { $month } { $year }

## What Telegram shows beside the chat

description =
    Limber veille sur ton dos : à tes heures, il te rappelle de te lever, de marcher, de t’étirer et de te renforcer, te montre comment, et compte gentiment. Touche Démarrer, dis-lui quelle heure il est chez toi, et c’est parti.

    Bien-être général, sans diagnostic. Pour une douleur qui t’inquiète, demande à un médecin ou à un kiné.
short-description = Des rappels gentils pour se lever, marcher, s’étirer, se renforcer, à tes heures. Ton dos dit merci.

## The plan

plan = 🗓 <b>Ton plan</b>
plan-empty = Il n’y a encore rien dans ton plan. Ajoute un rappel, ou prends un plan tout prêt.
plan-item-next = <i>prochain { $when }</i>
plan-item-resting = <i>au repos</i>
plan-item-never = <i>ne trouve aucun moment dans tes /hours</i>
plan-tip = Touche-en un pour le changer. En mots, ça s’écrit ainsi : <code>/remind étirement 9h30 et 15h en semaine</code>
button-add = + Ajouter
button-presets = Plans tout prêts
button-plan = ‹ Plan
button-my-plan = 🗓 Mon plan
reminder-added = ➕ Ajouté.
reminder-already-planned = 👌 Celui-ci est déjà dans ton plan.
button-change = Changer
button-times = 🕑 Heures
button-days = 📅 Jours
button-what = 🔁 Quoi
button-rest = ⏸ Mettre au repos
button-wake = ▶️ Le faire revenir
button-remove = 🗑 Enlever
button-put-back = ↩️ Le remettre
button-back = ‹ Retour
change-times = <b>Quand ?</b> Touche une heure pour l’ajouter ou l’enlever, ou fais-le venir à intervalles.
change-times-every = <b>Quand ?</b> Choisis la fréquence et la période, ou touche plutôt une heure fixe. Sur d’autres périodes aussi, il respecte tes /hours.
within-hours = pendant mes heures
change-days = <b>Quels jours ?</b>
change-what = <b>Qu’est-ce que ce sera ?</b> Une activité prend ses exercices à tour de rôle.
chosen = ✓ { $label }
every-minutes = ↻ { $minutes } min
reminder-removed =
    🗑 Enlevé de ton plan :
    { $line }
add-menu = <b>Que dois-je te rappeler ?</b> Je commence par ses heures habituelles, et tu les changes à ton goût. Ou en mots : <code>/remind marche 12h30 tous les jours</code>
preset-line = <b>{ $name }</b> : { $about }
preset-heading =
    <b>{ $name }</b>
    { $about }
presets = <b>Des plans tout prêts.</b> Regarde-en un avant de le prendre.
preset-desk = Bureau
    .about = Des pauses loin de la chaise, une marche, un étirement ; du renforcement deux soirs.
preset-feet = Debout
    .about = Des pauses assises, un étirement, une marche le soir ; du renforcement deux soirs.
preset-home = À la maison
    .about = Des pauses, une marche, un étirement ; du renforcement deux matins, là où tu as la place.
preset-no-floor = Sans sol
    .about = Des pauses, une marche, un étirement ; du renforcement deux après-midi.
preset-walk-more = Marcher plus
    .about = Trois petites marches par jour, le reste à petites doses.
preset-stronger = Plus de force
    .about = Du renforcement trois jours par semaine, matins et soirs.
preset-note = Il prend la place de ton plan actuel.
button-take = ✅ Le prendre
wish-no-subject = Je n’ai pas vu ce que je dois te rappeler. Nomme d’abord une activité ou un exercice, comme ceci : <code>/remind étirement 9h30 et 15h en semaine</code>
wish-unreadable = Je n’ai pas pu lire « { $part } ». Une demande s’écrit ainsi : <code>/remind étirement 9h30 et 15h en semaine</code>
wish-no-time = À quelle heure ? Comme ceci : <code>/remind marche 12h30 tous les jours</code>
wish-bad-interval = « { $part } » : je peux de toutes les 20 minutes à toutes les 12 heures, comme ceci : <code>/remind me lever toutes les 45 min 9h-12h 13h-18h lun-ven</code>
wish-range-too-short = « { $part } » : la période est plus courte que l’intervalle, ou finit avant de commencer. Comme ceci : <code>/remind me lever toutes les 45 min 9h-12h 13h-18h lun-ven</code>
wish-never-comes =
    { $line }
    C’est ce que j’ai compris, et il n’y a aucun moment pour ça dans tes /hours : ça ne viendrait jamais. Un intervalle plus court ou une heure fixe marche, comme ceci : <code>/remind marche 12h30 tous les jours</code>
wish-too-many-times = Vingt-quatre fois par jour, c’est le maximum pour un rappel.
wish-mixed = « { $part } » : soit des heures, comme <code>/remind marche 12h30</code>, soit une période avec un intervalle, comme <code>/remind me lever toutes les 45 min 9h-12h lun-ven</code>
wish-too-many = Ton plan est plein : vingt-quatre rappels au maximum. Enlèves-en d’abord un dans /plan.
notice-last-day = Il faut au moins un jour. Pour le faire taire, mets-le au repos.
notice-last-time = Il faut au moins une heure. Pour le faire taire, mets-le au repos.
notice-too-many-times = Vingt-quatre fois par jour, c’est le maximum.
notice-never-comes = Il n’y aurait aucun moment pour lui dans tes heures.
notice-range-too-short = Cette période est plus courte que l’intervalle.
weekday-letter-1 = L
weekday-letter-2 = M
weekday-letter-3 = M
weekday-letter-4 = J
weekday-letter-5 = V
weekday-letter-6 = S
weekday-letter-7 = D
month-short-1 = janv
month-short-2 = févr
month-short-3 = mars
month-short-4 = avr
month-short-5 = mai
month-short-6 = juin
month-short-7 = juil
month-short-8 = août
month-short-9 = sept
month-short-10 = oct
month-short-11 = nov
month-short-12 = déc
weekday-short-1 = Lun
weekday-short-2 = Mar
weekday-short-3 = Mer
weekday-short-4 = Jeu
weekday-short-5 = Ven
weekday-short-6 = Sam
weekday-short-7 = Dim

## Hours

hours =
    ⏳ <b>Tes heures</b>
    { $lines }

    En dehors, rien ne vient, sauf ce que tu as mis exprès à une heure fixe. Touche un jour pour le changer, ou dis-le ainsi : <code>/hours 9h-12h, 13h-18h; ven 9h-14h; pas sam, dim</code>
hours-leave-out =
    Dans ces heures, il n’y a aucun moment pour ceci, qui ne vient donc pas :
    { $lines }
hours-line = { $days } : { $ranges }
hours-never = aucune
hours-weekdays = Lun–Ven
hours-day = Quelles heures ? <b>{ $day }</b>
hours-day-now = Maintenant : { $ranges }.
hours-free = aucune
hours-unread = Je n’ai pas pu lire « { $part } ». Les heures s’écrivent ainsi : <code>/hours 9h-12h, 13h-18h; ven 9h-14h; pas sam, dim</code>
button-hours = ⏳ Heures

## Backing off

would-suit = 🌿 Mes rappels ne semblent pas aller avec tes journées en ce moment, et ce n’est pas grave. Autre chose t’irait mieux ? Sans réponse, je viendrai moins souvent.
would-suit-times = Autres heures
would-suit-fewer = Moins
would-suit-pause = Une pause
one-minute = 🌱 Une minute fait du bien à ton dos. Elle tient là où tu es.
button-one-minute = ▶️ Une minute maintenant
wakes-up = 👋 Quel plaisir d’avoir de tes nouvelles. Tes rappels reviennent. { $next }
falls-asleep = 😴 Je ne veux pas te déranger, alors je m’endors. Tout ce que tu as fait est gardé. Dis n’importe quoi, et tes rappels reviennent.
