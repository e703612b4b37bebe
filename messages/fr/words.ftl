# Les mots du français par lesquels on dit ce qu'on a fait, ce qu'on veut et ce qu'on ressent. La notation est expliquée
# au début de messages/en/words.ftl.

## Nombres

typed-number-0 = zéro
typed-number-1 = un, une
typed-number-2 = deux
typed-number-3 = trois
typed-number-4 = quatre
typed-number-5 = cinq
typed-number-6 = six
typed-number-7 = sept
typed-number-8 = huit
typed-number-9 = neuf
typed-number-10 = dix
typed-number-11 = onze
typed-number-12 = douze
typed-number-15 = quinze
typed-number-20 = vingt
typed-number-25 = vingt cinq
typed-number-30 = trente
typed-number-35 = trente cinq
typed-number-40 = quarante
typed-number-45 = quarante cinq
typed-number-50 = cinquante
typed-number-60 = soixante
typed-number-90 = quatre vingt dix
typed-number-half = demi, demie
typed-ordinal = <number> er|eme|e

## Durées

typed-unit-second = s, sec, seconde, secondes
typed-unit-minute = m, min, mn, minute, minutes
typed-unit-hour = h, heure, heures
typed-unit-day = j, jour, jours
typed-unit-week = semaine, semaines
typed-unit-month = mois
typed-unit-year = an, ans, année
typed-unit-distance = km, kilomètre, kilomètres, mètres, pas
typed-unit-times = fois, x, répétitions, séries
typed-length-15m = quart d'heure, un quart d'heure
typed-length-30m = demi heure, une demi heure
typed-length-45m = trois quarts d'heure
typed-length-60m = une heure
typed-length-and-half = <length> et demi|demie
typed-length-one = un|une <unit>
typed-times-1 = une fois
typed-times-2 = deux fois

## Heures

typed-clock-hour = à <hour>, vers <hour>
typed-clock-hour-24 = (à|vers) <hour> h|heure|heures
typed-clock-hour-minute = (à|vers) <hour> h|heures <minute>
typed-clock-half-past = (à|vers) <hour> heures|heure|h et demie|demi
typed-clock-quarter-past = (à|vers) <hour> heures|heure|h et quart
typed-clock-quarter-to = (à|vers) <hour> heures|heure|h moins le quart
typed-clock-am = <clock> du matin
typed-clock-pm = <clock> de l'après midi, <clock> du soir
typed-clock-12-00 = midi
typed-clock-24-00 = minuit
typed-clock-range = de <clock> à <clock>, entre <clock> et <clock>, <clock> à <clock>, de <clock> jusqu'à <clock>
typed-part-morning = matin, le matin, chaque matin, tous les matins, matinée
typed-part-noon = le midi, à midi, déjeuner, pause déjeuner, le déjeuner
typed-part-afternoon = après midi, l'après midi, tous les après midi
typed-part-evening = soir, le soir, chaque soir, tous les soirs
typed-part-night = nuit, la nuit
typed-today-morning = ce matin
typed-today-afternoon = cet après midi
typed-today-evening = ce soir
typed-cue-after-lunch = après le déjeuner, après déjeuner, après manger
typed-cue-before-bed = avant de dormir, avant le coucher, avant de me coucher
typed-cue-after-work = après le travail, en rentrant, quand je rentre

## Jours

typed-weekday-1 = lun, lundi, lundis, le lundi, tous les lundis
typed-weekday-2 = mar, mardi, mardis, le mardi, tous les mardis
typed-weekday-3 = mer, mercredi, mercredis, le mercredi, tous les mercredis
typed-weekday-4 = jeu, jeudi, jeudis, le jeudi, tous les jeudis
typed-weekday-5 = ven, vendredi, vendredis, le vendredi, tous les vendredis
typed-weekday-6 = sam, samedi, samedis, le samedi, tous les samedis
typed-weekday-7 = dim, dimanche, dimanches, le dimanche, tous les dimanches
typed-days-daily = tous les jours, chaque jour, quotidien, quotidiennement
typed-days-weekdays = en semaine, la semaine, jours ouvrés, jours ouvrables, jours de semaine
typed-days-weekend = week end, weekend, le week end, le weekend, les week ends, les weekends
typed-days-range = du|de <days> au|à <days>, <days> à|au <days>
typed-days-except = sauf (le) <days>, pas (le) <days>, hors <days>
typed-days-off = <days> libre|libres|repos|fermé, pas de rappels <days>
typed-month-1 = janv, janvier
typed-month-2 = févr, février
typed-month-3 = mars
typed-month-4 = avr, avril
typed-month-5 = mai
typed-month-6 = juin
typed-month-7 = juil, juillet
typed-month-8 = août
typed-month-9 = sept, septembre
typed-month-10 = oct, octobre
typed-month-11 = nov, novembre
typed-month-12 = déc, décembre
typed-date = (le|au) <day> <month>, <day> <month> <year>
typed-date-range = du <day> au <day> <month>, du <day> <month> au <day> <month>
typed-day-today = aujourd'hui
typed-day-tomorrow = demain
typed-day-after-tomorrow = après demain
typed-day-yesterday = hier, hier soir
typed-day-before-yesterday = avant hier
typed-day-coming = <days> prochain, ce <days>
typed-week-this = cette semaine, fin de la semaine
typed-week-next = semaine prochaine, la semaine prochaine

## Fréquence

typed-every = toutes|tous les <length>, chaque <length>
typed-every-stand = ne me laisse pas assis plus de <length>
typed-interval-60m = toutes les heures, chaque heure
typed-interval-30m = toutes les demi heures
typed-interval-2d = un jour sur deux, tous les deux jours
typed-often-1-week = une fois par semaine, chaque semaine
typed-often-2-day = deux fois par jour
typed-often-1-day = une fois par jour
typed-times-each-day = <number> fois par jour
typed-times-each-week = <number> fois par semaine
typed-in = dans <length>, d'ici <length>
typed-ago = il y a <length>

## Petits mots

typed-until = jusqu'à, jusqu'au, jusque, jusqu'en, avant
typed-from = de, du, à partir de, à partir du, dès
typed-and = et, puis
typed-but = mais, sauf
typed-only = seulement, uniquement
typed-not = pas, n, ne, ai pas, aucun, aucune, oublié de, jamais
typed-wish = je veux, je voudrais, j'aimerais, je dois, il faut, est ce que je dois, je vais
typed-filler =
    je, j, ai, me, m, moi, mon, ma, mes, le, la, les, l, un, une, des, d, de, du, à, au, aux, en, dans, sur, pour, est, c, ce, cet, cette, ça, c'est, suis, s, se, t, tu, te, que, qu, y, il, on, a, été, était, avec, ok, bon, bonne, stp, svp, s'il te plaît, s'il vous plaît, environ, à peu près, petite, petit, chaque, séance, d'aller, aller, allé, allée, vers, aussi, encore, déjà, là, y a, rester, pars, je pars, fait de la, faire

## Fait

typed-done = fait, c'est fait, terminé, fini, j'ai fait, j'ai fini, ok fait, je l'ai fait, accompli, ✅, ✔, ☑, 👍, 👌, 💪
typed-not-done = rien fait, j'ai rien fait, je n'ai rien fait, pas fait, pas encore
typed-anything = rien
typed-all = tout, tous les exercices
typed-did-walk = marché, j'ai marché, suis allé marcher, promené, me suis promené, balade faite
typed-did-stand = levé, me suis levé, debout
typed-did-stretch = étiré, me suis étiré, étirée, me suis étirée
typed-did-strengthen = musclé, renforcé
typed-movement-cycling = vélo
    .like = walk
typed-movement-swimming = natation, nager, nagé
    .like = walk
typed-movement-running = courir, couru, course, footing
    .like = walk
typed-movement-yoga = yoga
    .like = stretch, strengthen

## Rappels

typed-remind = rappelle, rappelle moi, rappelle moi de, rappel, rappeler, me rappeler, préviens moi, dis moi, ajoute, programme
typed-reminders = rappels, les rappels, messages, notifications
typed-unplan = supprime, supprimer, enlève, retire, annule
typed-resume = reprends, reprendre, je suis de retour, de retour
typed-start-alone = commencer, démarrer, start
typed-stop-alone = stop, arrête, arrêter, assez, ça suffit
typed-stop = plus de rappels, plus aucun rappel, arrête les rappels, arrête de m'écrire, désactive les rappels, stop les rappels, ne m'écris plus, ne me rappelle plus, désabonner, je ne veux plus de rappels, stop
typed-hours = je travaille, mes horaires, horaires, heures de travail, je suis au bureau
typed-pause = pause, silence, tais toi, laisse moi tranquille, réunion, en réunion, occupé, pas de messages
typed-sick = malade, je suis malade, grippe, la grippe, rhume, covid, souffrant
typed-holiday = vacances, en vacances, congés, en congé, voyage, en voyage, absent
typed-forever = pour toujours, définitivement
typed-rest-of-day = le reste de la journée, reste de la journée, toute la journée
typed-later = plus tard, tout à l'heure, pas maintenant, reporter, attends
typed-skip-alone = pas aujourd'hui, non, non merci, passer, saute, pas cette fois
typed-skip = pas aujourd'hui
typed-guide-alone = guide moi
typed-guide = guide moi
typed-how = comment, comment faire, montre moi, montre, explique

## Douleur, raisons

typed-hurts = mal, j'ai mal, ça fait mal, fait mal, douleur, douleurs, douloureux, aïe, ouille, raide, courbatures, lumbago
typed-body = dos, au dos, mon dos, le dos, nuque
typed-feels = sens, niveau, mieux, pire
typed-level-0 = pas mal, aucune douleur, pas de douleur, plus mal
typed-level-of-ten = <number> sur dix|10
typed-why = pourquoi, à quoi sert, à quoi bon, quelle est la meilleure, raison
typed-question = est ce que, est il, peut
typed-reason-flexibility = souplesse, étirements, étirement
typed-reason-core = gainage, abdos, muscles profonds
typed-reason-circulation = assis, assise, rester assis, position assise, circulation, fatigue
typed-reason-weight = poids, surpoids
typed-reason-sleep = sommeil, dormir, matelas
typed-reason-stress = stress, tension
typed-reason-posture = posture, chaise
typed-reason-youth = jeunesse, enfance

## Lieu, bot

typed-zone = j'habite, j'habite à, je vis à, j'habite en, je suis à, fuseau horaire
typed-moved = j'ai déménagé à, déménagé à, je suis maintenant à, je voyage à
typed-clock-here = il est, ici il est
typed-stats = statistiques, stats, progrès
typed-report = rapport
typed-plan-alone = plan, mon plan, mes rappels
typed-settings = réglages, paramètres
typed-exercises = liste des exercices, quels exercices
typed-help = aide, aide moi, que sais tu faire
typed-greeting = bonjour, salut, bonsoir, coucou
typed-thanks = merci, merci beaucoup, super, génial, parfait, bonne nuit, au revoir, cool, 🙂, 😊, 🙏, ❤
typed-annoyed = ta gueule, chiant, énervant, agaçant, c'est nul, nul, merde, trop de messages, tu m'énerves, 😡
typed-who-are-you = t'es un robot, es tu un robot, tu es un robot, t'es un bot, qui es tu, qui t'a fait, tu es humain, robot
typed-bug = bug, signaler un bug, ça ne marche pas, erreur
