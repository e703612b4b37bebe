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
typed-number-10 = dix, une dizaine de, dizaine
typed-number-11 = onze
typed-number-12 = douze, une douzaine de, douzaine
typed-number-13 = treize
typed-number-14 = quatorze
typed-number-15 = quinze, une quinzaine de, quinzaine
typed-number-16 = seize
typed-number-17 = dix sept
typed-number-18 = dix huit
typed-number-19 = dix neuf
typed-number-20 = vingt, une vingtaine de, vingtaine
typed-number-21 = vingt et un, vingt et une
typed-number-22 = vingt deux
typed-number-25 = vingt cinq
typed-number-30 = trente, une trentaine de, trentaine
typed-number-35 = trente cinq
typed-number-40 = quarante, une quarantaine de
typed-number-45 = quarante cinq
typed-number-50 = cinquante
typed-number-55 = cinquante cinq
typed-number-60 = soixante
typed-number-70 = soixante dix, septante
typed-number-80 = quatre vingt, quatre vingts, huitante
typed-number-90 = quatre vingt dix, nonante
typed-number-100 = cent
typed-number-half = demi, demie, ½
typed-number-quarter = ¼
typed-number-three-quarters = ¾
typed-number-and-half = <number> et demi|demie, <number> ½
typed-ordinal = <number> er|ere|eme|e|nd|nde
typed-level-of-ten = <number> sur dix|10

## Durées

typed-unit-second = s, sec, secs, seconde, secondes
typed-unit-minute = m, min, mins, mn, minute, minutes, minut
typed-unit-hour = h, heure, heures
typed-unit-day = j, jr, jrs, jour, jours
typed-unit-week = sem, semaine, semaines
typed-unit-month = mois
typed-unit-year = an, ans, année, années
typed-unit-distance = km, kms, kilomètre, kilomètres, bornes, mètres, pas
typed-unit-times = fois, x, rép, reps, répétition, répétitions, série, séries, tours
typed-length-15m = quart d'heure, un quart d'heure, petit quart d'heure, le quart d'heure
typed-length-30m = demi heure, une demi heure, la demi heure, demie heure, une demie heure, petite demi heure, une petite demi heure
typed-length-45m = trois quarts d'heure, 3 quarts d'heure, trois quart d'heure
typed-length-60m = une heure, une petite heure, l'heure qui vient, la prochaine heure, l'heure
typed-length-half = un|une demi|demie <unit>
typed-length-one = un|une <unit>, encore un|une <unit>, toute la <unit>, tout le <unit>
typed-length-and-half = <length> et demi|demie
typed-length-and-quarter = <length> et quart
typed-times-1 = une fois
typed-times-2 = deux fois
typed-times-3 = trois fois

## Heures

typed-clock-hour = à <hour>, vers <hour>, autour de <hour>
typed-clock-hour-24 = (à|vers) <hour> h|heure|heures, (à|vers) <hour> heures|h pile
typed-clock-hour-minute = (à|vers) <hour> h|heures|heure <minute>
typed-clock-half-past = (à|vers) <hour> heures|heure|h et demie|demi
typed-clock-quarter-past = (à|vers) <hour> heures|heure|h et quart
typed-clock-quarter-to = (à|vers) <hour> heures|heure|h moins le quart, (à|vers) <hour> heures|heure|h moins quart
typed-clock-minutes-to = (à|vers) <hour> heures|heure|h moins <minute>
typed-clock-am = <clock> du matin, <clock> du mat
typed-clock-pm = <clock> de l'après midi, <clock> du soir, <clock> de l'aprem
typed-clock-12-00 = midi, midi pile
typed-clock-12-30 = midi et demi, midi et demie, midi trente
typed-clock-24-00 = minuit
typed-clock-range =
    de <clock> à <clock>, entre <clock> et <clock>, <clock> à <clock>, de <clock> jusqu'à <clock>, <clock> jusqu'à <clock>, pas|rien avant <clock> ni|et|ou après <clock>, pas de rappels avant <clock> ni|et|ou après <clock>
typed-part-morning = matin, matins, le matin, chaque matin, tous les matins, matinée, la matinée, au réveil
typed-part-noon = le midi, à midi, tous les midis, déjeuner, pause déjeuner, le déjeuner, la pause déjeuner, pause de midi
typed-part-afternoon = après midi, l'après midi, tous les après midi, chaque après midi, aprem, l'aprem
typed-part-evening = soir, soirs, le soir, chaque soir, tous les soirs, soirée, en soirée
typed-part-night = nuit, la nuit, nuits, les nuits
typed-today-morning = ce matin
typed-today-noon = ce midi
typed-today-afternoon = cet après midi, cet aprem, cette après midi
typed-today-evening = ce soir, dans la soirée
typed-today-night = cette nuit
typed-cue-after-lunch = après le déjeuner, après déjeuner, après manger, après le repas de midi, après le repas
typed-cue-before-lunch = avant le déjeuner, avant déjeuner, avant manger, avant le repas de midi
typed-cue-after-breakfast = après le petit déjeuner, après le petit déj, après mon petit déjeuner, après mon petit déj
typed-cue-coffee = après le café, après mon café, après un café, après le premier café, avec mon café, pendant mon café, quand j'ai bu mon café
typed-cue-laptop = quand je ferme l'ordi, quand je ferme l'ordinateur, quand je ferme mon ordi, avant de fermer l'ordi, avant de fermer l'ordinateur, après avoir fermé l'ordi, quand j'éteins l'ordi, quand j'éteins l'ordinateur, quand j'éteins mon ordi, quand j'ai fermé l'ordi
typed-cue-home = en rentrant, quand je rentre, quand je rentre chez moi, quand je rentre à la maison, en rentrant chez moi, en rentrant à la maison, en arrivant à la maison, quand j'arrive à la maison, une fois rentré, une fois rentrée
typed-cue-before-bed = avant de dormir, avant le coucher, avant de me coucher, avant d'aller me coucher, avant d'aller au lit, avant d'aller dormir, au coucher, à l'heure du coucher
typed-cue-after-work = après le travail, après le boulot, après le taf, après le bureau, en sortant du travail, en sortant du boulot, quand je finis le travail, quand je sors du boulot, après ma journée
typed-cue-before-work = avant le travail, avant le boulot, avant de travailler, avant d'aller au travail, avant d'aller bosser
typed-cue-before-dinner = avant le dîner, avant dîner, avant le souper
typed-cue-after-dinner = après le dîner, après dîner, après le souper
typed-cue-after-meals = après chaque repas, après les repas, après tous les repas
typed-cue-wake-up = quand je me lève, quand je me réveille, en me levant, en me réveillant, au réveil, au lever, dès le réveil, après le réveil

## Jours

typed-weekday-1 = lun, lundi, lundis, le lundi, tous les lundis, chaque lundi, les lundis
typed-weekday-2 = mar, mardi, mardis, le mardi, tous les mardis, chaque mardi, les mardis
typed-weekday-3 = mer, mercredi, mercredis, le mercredi, tous les mercredis, chaque mercredi, les mercredis
typed-weekday-4 = jeu, jeudi, jeudis, le jeudi, tous les jeudis, chaque jeudi, les jeudis
typed-weekday-5 = ven, vendredi, vendredis, le vendredi, tous les vendredis, chaque vendredi, les vendredis
typed-weekday-6 = sam, samedi, samedis, le samedi, tous les samedis, chaque samedi, les samedis
typed-weekday-7 = dim, dimanche, dimanches, le dimanche, tous les dimanches, chaque dimanche, les dimanches
typed-days-daily = tous les jours, chaque jour, quotidien, quotidienne, quotidiennement, 7 jours sur 7, 7j 7, tous les jours de la semaine, toute la semaine, journalier
typed-days-weekdays = en semaine, la semaine, jours ouvrés, jours ouvrables, jours de semaine, les jours de semaine, les jours ouvrés, jours travaillés, jours de travail, les jours de travail, chaque jour de travail
typed-days-weekend = week end, weekend, we, le week end, le weekend, les week ends, les weekends, week ends, weekends, ce week end, ce weekend
typed-days-range = du|de <days> au|à <days>, <days> à|au <days>, entre <days> et <days>
typed-days-except = sauf (le|les) <days>, pas (le|les) <days>, hors <days>, à part (le|les) <days>, excepté (le|les) <days>, mais pas (le|les) <days>
typed-days-off =
    <days> libre|libres|repos|fermé|off|rien|aucun, pas de rappels <days>, rien <days>, jamais <days>, (ne) travaille pas <days>, travaille jamais <days>, <days> pas de rappels, <days> je ne travaille pas
typed-month-1 = janv, jan, janvier
typed-month-2 = févr, fév, février
typed-month-3 = mars
typed-month-4 = avr, avril
typed-month-5 = mai
typed-month-6 = juin
typed-month-7 = juil, juillet
typed-month-8 = août, aout
typed-month-9 = sept, sep, septembre
typed-month-10 = oct, octobre
typed-month-11 = nov, novembre
typed-month-12 = déc, décembre
typed-date = (le|au) <day> <month>, (le|au) <day> <month> <year>, (le|au) <day> er <month>
typed-date-range = du <day> au <day> <month>, du <day> <month> au <day> <month>, entre le <day> et le <day> <month>
typed-date-day = le <day>, le <day> er
typed-day-today = aujourd'hui, aujourdhui, ajd, auj
typed-day-tomorrow = demain
typed-day-after-tomorrow = après demain
typed-day-yesterday = hier, hier soir, hier matin
typed-day-before-yesterday = avant hier
typed-day-coming = <days> prochain, ce <days>, <days> qui vient
typed-week-this = cette semaine, fin de la semaine, la fin de la semaine, fin de semaine, le reste de la semaine
typed-week-next = semaine prochaine, la semaine prochaine

## Fréquence

typed-every = toutes|tous les <length>, chaque <length>, une fois toutes les <length>, une fois tous les <length>
typed-every-stand =
    ne me laisse pas assis|assise plus de <length>, ne me laisse pas assis|assise plus longtemps que <length>, me laisse pas assis|assise plus de <length>, pas assis|assise plus de <length>
typed-interval-60m = toutes les heures, chaque heure, une fois par heure, à chaque heure
typed-interval-30m = toutes les demi heures, chaque demi heure, deux fois par heure
typed-interval-90m = toutes les heures et demie
typed-interval-2h = une heure sur deux
typed-interval-2d = un jour sur deux, tous les deux jours, 1 jour sur 2
typed-interval-3d = un jour sur trois, tous les trois jours
typed-often-1-week = une fois par semaine, chaque semaine, toutes les semaines, 1 fois par semaine, hebdomadaire
typed-often-2-week = deux fois par semaine
typed-often-3-week = trois fois par semaine
typed-often-2-day = deux fois par jour
typed-often-3-day = trois fois par jour
typed-often-1-day = une fois par jour
typed-times-each-day = <number> fois par jour, <number> fois chaque jour, <number> x par jour, <number> par jour
typed-times-each-week = <number> fois par semaine, <number> x par semaine, <number> jours par semaine, <number> par semaine
typed-in = dans <length>, d'ici <length>, dans environ <length>, encore <length>, donne moi <length>, laisse moi <length>
typed-ago = il y a <length>, ça fait <length>

## Petits mots

typed-until = jusqu'à, jusqu'au, jusque, jusqu'en, avant, jusqu'aux
typed-from = de, du, à partir de, à partir du, à partir d, dès, dès le, depuis, à compter de, à compter du, la semaine dernière, semaine dernière, le mois dernier, l'année dernière, récemment, dernièrement, ces derniers temps
typed-and = et, puis, plus, ainsi que, ensuite
typed-but = mais, sauf, cependant, par contre, quoique
typed-only = seulement, uniquement, que, rien que, seulement entre, uniquement entre
typed-any-time = n'importe quand, à toute heure, tout le temps, 24h sur 24, toujours
typed-not = pas, n, ne, ai pas, aucun, aucune, oublié de, jamais, sans, pas eu le temps de, pas le temps de, loupé, raté, manqué, pas pu, zappé
typed-wish = je veux, j'veux, je voudrais, j'aimerais, je dois, il faut, il faudrait, il faut que je, est ce que je dois, je vais, j'ai envie de, envie de, j'ai besoin de, besoin de, je devrais, je compte, je souhaite, je peux, est ce que je peux, puis je, faut il, faut que je, on va, allons
typed-courtesy = merci, stp, svp, maintenant, toi, moi, mon, ma, mes
typed-filler =
    je, j, ai, j'ai, n'ai, l'ai, j'en, j'suis, jsuis, d'un, d'une, qu'il, qu'on, m'a, m'en, t'ai, s'est, n'est, l'on, d'être, d'avoir, me, m, moi, mon, ma, mes, le, la, les, l, un, une, des, d, de, du, à, au, aux, en, dans, sur, pour, est, c, ce, cet, cette, ça, c'est, suis, s, se, t, tu, te, que, qu, y, il, on, a, été, était, avec, ok, bon, bonne, stp, svp, s'il te plaît, s'il vous plaît, s'il te plait, environ, à peu près, petite, petit, petits, petites, chaque, séance, séances, d'aller, aller, allé, allée, allés, vers, aussi, encore, déjà, là, y a, rester, pars, je pars, fait de la, faire, de faire, fais, juste, peu, un peu, beaucoup, bien, très, trop, euh, bah, ben, alors, donc, hein, voilà, quoi, vraiment, genre, disons, peut être, presque, quelques, nous, mes exercices, exercice, mon exercice, dehors, au parc, au bureau, à la maison, chez moi, avec le chien, le chien, mon chien, ma femme, mon mari, avec un ami, avec une amie, au travail, en tout, au total, de suite, chaque côté, de chaque côté, par côté, niveau, minutes de, min de, heures, tous, toute, son, ses, cela, qui, si, nouveau, de nouveau, j'étais, c'était, j'y, pendant, durant, par, ou, entre temps, tout de suite, longue, long, belle, beau, super, pris, prends, prendre, mets, mettre, ici

## Fait

typed-done = fait, faite, faits, faites, c'est fait, c fait, terminé, terminée, fini, finie, j'ai fait, j'ai fini, j'ai terminé, ok fait, je l'ai fait, je viens de faire, viens de le faire, accompli, effectué, réussi, coché, compte, compte le, note, noté, bouclé, c'est bon c'est fait, tout fait, oublié de compter, oublié de noter, oublié de cocher, oublié de le dire, ✅, ✔, ☑, 👍, 👌, 💪
typed-not-done =
    rien fait, j'ai rien fait, je n'ai rien fait, pas fait, pas encore, rien du tout, pas bougé, j'ai pas bougé, je n'ai pas bougé, pas réussi, pas eu le temps, j'ai pas eu le temps, je n'ai pas eu le temps, pas eu l'occasion, oublié, j'ai oublié, je l'ai oublié, j'ai complètement oublié, rien aujourd'hui, aucun exercice, aucun exercice aujourd'hui, pas d'exercice aujourd'hui, la flemme, j'ai eu la flemme, jour de flemme, pas le courage
typed-anything = rien, exercices, exercice, bouger, quoi que ce soit
typed-all = tout, tous les exercices, tous mes exercices, toute la séance, la séance entière, tout le programme, tous, la totale, tout le plan
typed-did-walk =
    marché, j'ai marché, suis allé marcher, suis allée marcher, allé marcher, allée marcher, promené, promenée, me suis promené, me suis promenée, baladé, baladée, me suis baladé, me suis baladée, balade faite, fait une marche, fait une promenade, fait une balade, fait un tour, suis sorti marcher, suis sortie marcher, sorti le chien, promené le chien, randonné, fait une rando, fait une randonnée, parti marcher
typed-did-stand =
    levé, levée, me suis levé, me suis levée, je me suis levé, je me suis levée, je suis debout, debout maintenant, je suis levé, je suis levée, fait une pause, j'ai fait une pause, pris une pause, j'ai pris une pause, fait ma pause, pris ma pause, me suis mis debout, me suis mise debout, quitté ma chaise
typed-did-stretch = étiré, étirée, me suis étiré, me suis étirée, fait des étirements, fait mes étirements, fait du stretching
typed-did-strengthen = musclé, renforcé, me suis renforcé, me suis renforcée, fait du renforcement, fait du renfo, fait du gainage, fait mon renfo, fait mes abdos, fait du renforcement musculaire
typed-did-hamstring = étiré les ischios, étiré mes ischios, étiré mes ischio jambiers, étiré les ischio jambiers, étiré l'arrière des cuisses
typed-did-hip-flexor = étiré le psoas, étiré mon psoas, étiré les hanches, étiré mes hanches, étiré les fléchisseurs
typed-did-pelvic-tilt = basculé le bassin, basculé mon bassin
typed-did-draw-in = rentré le ventre, rentré mon ventre
typed-counted-pelvic-tilt = bascules du bassin, bascules
typed-counted-walk = marches, promenades, balades, randos
typed-counted-walk-short = petites marches, petites balades, petits tours
typed-counted-stretch = étirements
typed-counted-strengthen = séances de renforcement, séances de renfo, séances de gainage, renforcements
typed-counted-stand = pauses, pauses debout, pauses actives
typed-counted-hamstring = étirements des ischios
typed-counted-hip-flexor = étirements du psoas, fentes
typed-counted-back-bend = extensions
typed-counted-twist = rotations, torsions
typed-counted-knee-rolls = bascules des genoux
typed-counted-chest = ouvertures thoraciques, ouvertures de poitrine
typed-counted-thigh-front = étirements des quadriceps
typed-counted-knee-to-chest = genoux à la poitrine
typed-counted-neck-turn = rotations du cou, rotations de la tête
typed-counted-cat = dos ronds, chats
typed-counted-side-bend = inclinaisons, inclinaisons latérales
typed-counted-heels = fesses aux talons
typed-counted-sit-to-stand = assis debout, levers de chaise
typed-counted-bridge = ponts, ponts fessiers, relevés de bassin
typed-counted-heel-raise = montées sur pointes, pointes
typed-counted-tilt-kneeling = bascules à quatre pattes
typed-counted-hip-march = montées de genoux, levers de genoux
typed-counted-bird-dog = bird dogs, levers de jambe
typed-counted-mini-squat = squats, mini squats, demi squats, flexions
typed-counted-side-plank = planches latérales, planches, gainages latéraux
typed-subject-walk = marcher, une marche, aller marcher, aller me promener, aller me balader, faire une balade, faire une promenade, faire un tour, faire une marche, sortir marcher, promener le chien, sortir le chien
typed-subject-stand = me lever, se lever, lever, me mettre debout, faire une pause debout, quitter ma chaise, me lever de ma chaise, bouger
typed-subject-stretch = m'étirer, s'étirer, faire des étirements, faire mes étirements, faire du stretching, mobilité
typed-subject-strengthen = me renforcer, faire du renforcement, faire du gainage, faire du renfo, faire des abdos, exercices de renforcement, exercices pour le dos, travailler le dos, musculation du dos
typed-subject-hamstring = étirer mes ischios, étirer les ischios, étirer mes ischio jambiers
typed-subject-hip-flexor = étirer mon psoas, étirer le psoas, étirer mes hanches, étirer les hanches
typed-subject-draw-in = rentrer le ventre
typed-subject-pelvic-tilt = bascule du bassin

## Autres mouvements. « .like » dit à quoi cela ressemble le plus.

typed-movement-cycling = vélo, vtt, bicyclette, vélo d'appartement, cyclisme, vélo elliptique, spinning
    .like = walk
typed-moved-cycling = fait du vélo, pédalé, roulé à vélo, suis allé à vélo, suis allée à vélo
typed-movement-swimming = natation, nager, nage, piscine, aquagym, aquabike
    .like = walk
typed-moved-swimming = nagé, fait de la natation, allé nager, allée nager, allé à la piscine, allée à la piscine
typed-movement-running = courir, course, course à pied, footing, jogging, tapis de course
    .like = walk
typed-moved-running = couru, fait un footing, fait un jogging, allé courir, allée courir
typed-movement-dancing = danse, danser, zumba
    .like = walk
typed-moved-dancing = dansé, fait de la danse
typed-movement-gardening = jardinage, jardiner, jardin, tondre la pelouse, tonte
    .like = walk
typed-moved-gardening = jardiné, tondu la pelouse, fait du jardinage, travaillé au jardin
typed-movement-yoga = yoga, cours de yoga
    .like = stretch, strengthen
typed-moved-yoga = fait du yoga
typed-movement-pilates = pilates, barre au sol
    .like = strengthen, stretch
typed-moved-pilates = fait du pilates
typed-movement-gym = salle de sport, salle de muscu, muscu, fitness, haltères, crossfit, pompes, rameur, hiit
    .like = strengthen
typed-moved-gym = fait de la muscu, fait de la musculation, allé à la salle, allée à la salle, fait des pompes, soulevé des poids, ramé
typed-movement-tai-chi = tai chi, taichi, tai chi chuan, qi gong, qigong
    .like = stretch, walk
typed-movement-ball-games = tennis, foot, football, badminton, basket, volley, handball, hand, golf, ping pong, padel, squash, pétanque
    .like = walk
typed-moved-ball-games = joué au tennis, joué au foot, joué au badminton, joué au basket, joué au volley, joué au golf, joué au ping pong, joué à la pétanque
typed-movement-cardio = cardio, aérobic, step, elliptique, stepper
    .like = walk
typed-movement-climbing = escalade, bloc, ski, skier, patinage, patins, roller
    .like = walk, strengthen
typed-moved-climbing = grimpé, fait de l'escalade, skié, patiné

## Rappels

typed-remind =
    rappelle, rappelle moi, rappelle moi de, rappelez moi, rappel, un rappel, rappeler, me rappeler, rappelle le moi, préviens moi, avertis moi, notifie moi, alerte moi, dis moi, dis moi de, ajoute, ajouter, ajoute un rappel, ajouter un rappel, programme, programmer, mets un rappel, mets moi un rappel, crée un rappel, nouveau rappel, planifie, planifier, envoie moi un rappel, fais moi, pense à me rappeler, alarme, prévois
typed-reminders = rappels, les rappels, mes rappels, le rappel, messages, les messages, notifications, notifs, alertes
typed-unplan = supprime, supprimer, enlève, enlever, retire, retirer, annule, annuler, désactive, désactiver, efface, ne me rappelle plus, arrête de me rappeler, vire, ôte
typed-resume = reprends, reprendre, reprends les rappels, reprendre maintenant, je suis de retour, de retour, me revoilà, je suis revenu, je suis revenue, fin de la pause, finir la pause, je reprends, réactive, je vais mieux maintenant
typed-start-alone = commencer, commence, commençons, démarrer, démarre, start, c'est parti, on commence, allons y, on y va, relancer, relancer les rappels
typed-start = active les rappels, activer les rappels, réactive les rappels, réactiver les rappels, relance les rappels, relancer les rappels, remets les rappels, commence à me rappeler
typed-stop-alone =
    stop, arrête, arrêter, assez, ça suffit, stop stop, arrête ça, arrête maintenant, j'arrête, fin, désactiver, couper, coupe tout, arrête tout, tout arrêter, fiche moi la paix, fous moi la paix, quitter, va t'en, comment arrêter, comment on arrête, comment t'arrêter, comment couper les rappels
typed-stop =
    plus de rappels, plus aucun rappel, plus un rappel, plus de messages, plus de notifications, arrête les rappels, arrêter les rappels, arrête les messages, arrête de m'écrire, arrête de m'envoyer, arrête de m'envoyer des messages, arrête de m'envoyer des rappels, arrête de me rappeler, désactive les rappels, désactiver les rappels, coupe les rappels, couper les rappels, stop les rappels, stoppe les rappels, stopper les rappels, ne m'écris plus, m'écris plus, ne m'envoie plus rien, m'envoie plus rien, ne m'envoie plus de messages, ne me rappelle plus, ne me rappelle plus rien, désabonner, me désabonner, je me désabonne, je ne veux plus de rappels, je veux plus de rappels, veux plus de rappels, je ne veux plus rien recevoir, supprime tous les rappels, supprime tous mes rappels, annule tous les rappels, enlève tous les rappels, aucun rappel, pas de rappels du tout, stop

## Heures de la journée

typed-hours =
    je travaille, je bosse, on travaille, mes horaires, mes horaires sont, horaires, horaire, heures de travail, mes heures de travail, heures de bureau, mes heures, mes heures sont, je suis au bureau, je suis au travail, je suis au boulot, je commence, je commence le travail, je finis, je finis le travail, je termine, ma journée commence, ma journée finit, ma journée, mon service, je fais les nuits, je travaille de nuit, change mes heures, changer mes heures, mets mes heures
typed-quiet-hours =
    pas avant, pas après, rien avant, rien après, pas de rappels avant, pas de rappels après, pas de messages avant, pas de messages après, ne m'écris pas avant, ne m'écris pas après, m'écris pas avant, m'écris pas après, jamais avant, jamais après, pas la nuit, rien la nuit, pas de messages la nuit, pas de rappels la nuit, ne m'écris pas la nuit, heures calmes, trop tôt

## Pauses, et plus tard

typed-pause =
    pause, fais une pause, mets en pause, mets toi en pause, mettre en pause, besoin d'une pause, silence, silencieux, muet, mode silencieux, tais toi, laisse moi tranquille, laisse moi en paix, laisse moi, réunion, en réunion, je suis en réunion, en rendez vous, en appel, au téléphone, occupé, occupée, je suis occupé, je suis occupée, pas de messages, pas de rappels, plus de rappels pendant, ne pas déranger, ne me dérange pas, dérange pas, me dérange pas, suspends, suspendre, suspends les rappels, du calme, pendant un moment, pour le moment, jour off, jour de repos, journée off, repos, je me repose, je suis off, off, besoin de calme, laisse moi travailler, concentration, arrête pendant, stop pendant
typed-sick =
    malade, je suis malade, suis malade, maladie, arrêt maladie, en arrêt maladie, arrêt de travail, grippe, la grippe, j'ai la grippe, rhume, un rhume, j'ai un rhume, enrhumé, enrhumée, covid, j'ai le covid, souffrant, souffrante, patraque, je me sens pas bien, je ne me sens pas bien, gastro, angine, migraine, hospitalisé, hospitalisée, à l'hôpital, au lit avec
typed-holiday =
    vacances, en vacances, je suis en vacances, je pars en vacances, congés, congé, en congé, en congés, voyage, en voyage, je voyage, absent, absente, je suis absent, je suis absente, en déplacement, rtt, je fais le pont, week end prolongé
typed-forever = pour toujours, définitivement, à jamais, pour de bon, jusqu'à nouvel ordre, indéfiniment, à vie
typed-rest-of-day = le reste de la journée, reste de la journée, toute la journée, la journée, fin de journée, la fin de la journée, le reste du jour
typed-later-alone = tout de suite pas, pas là, bientôt, attends, une minute, une seconde, deux minutes, 2 minutes
typed-later =
    plus tard, un peu plus tard, après, un peu après, tout à l'heure, pas maintenant, pas tout de suite, là je peux pas, je peux pas là, je peux pas maintenant, je ne peux pas maintenant, reporter, reporte, repousse, repousser, décale, décaler, remets à plus tard, attends, attends un peu, un instant, un moment stp, dans un moment, dans un instant, rappelle moi plus tard, redemande plus tard, reviens plus tard, reviens, mauvais moment, pas le bon moment, occupé là, snooze
typed-skip-alone =
    👎, ❌, pas aujourd'hui, non, non merci, nan, nope, passer, passe, saute, sauter, pas cette fois, je passe, je saute, laisse tomber, j'ai pas le temps, pas le temps, je n'ai pas le temps, pas envie, j'ai pas envie, je n'ai pas envie, trop fatigué, trop fatiguée, flemme, la flemme, je peux pas, je ne peux pas, peux pas, impossible, une autre fois, la prochaine fois, pas pour aujourd'hui, je n'ai pas le temps aujourd'hui, j'ai pas le temps aujourd'hui, pas le temps aujourd'hui, ignore, ignorer, je le ferai pas, sans moi
typed-skip = pas aujourd'hui, saute celui ci, saute celui là, je passe mon tour, passe celui ci, pas cette fois, laisse tomber pour aujourd'hui, une autre fois
typed-guide-alone = guide moi, guide, guide moi stp, accompagne moi, fais le avec moi, ensemble, on le fait ensemble, vas y guide moi
typed-guide = guide moi, guide moi pour, accompagne moi, accompagne moi pour
typed-how =
    comment, comment faire, comment on fait, comment fait on, comment je fais, comment se fait, montre moi, montre, montre moi comment, explique, explique moi, explique moi comment, c'est quoi, qu'est ce que c'est, qu'est ce que, combien de temps dois je, combien de fois dois je, combien de fois, combien de temps, à quelle fréquence, étapes, instructions, image de, vidéo de, à quoi ressemble, apprends moi

## Douleur, raisons

typed-hurts =
    mal, j'ai mal, ai mal, ça fait mal, fait mal, me fait mal, font mal, douleur, douleurs, douloureux, douloureuse, aïe, aie, ouille, outch, raide, raideur, raideurs, courbature, courbatures, courbaturé, courbaturée, lumbago, lombalgie, sciatique, tendu, tendue, coincé, coincée, bloqué, bloquée, je souffre, crampe, crampes, tiraille, mal partout
typed-body = dos, au dos, mon dos, le dos, bas du dos, au bas du dos, lombaires, reins, aux reins, colonne, nuque, à la nuque, cou, au cou, épaules, aux épaules, mon dos est, douleur à, niveau de douleur, mon mal de dos, mal de dos
typed-feels = sens, je me sens, ressens, niveau, mieux, pire, va, aujourd'hui c'est, plutôt, plus ou moins
typed-level-0 = pas mal au dos, aucune douleur, pas de douleur, pas de douleurs, plus mal, plus de douleur, sans douleur, zéro douleur, rien ne fait mal, ça fait plus mal, ça ne fait plus mal, ne fait plus mal, ça fait pas mal, ne fait pas mal, je n'ai pas mal, je n'ai plus mal, j'ai plus mal, douleur partie, douleur disparue
typed-why =
    pourquoi, à quoi sert, à quoi ça sert, à quoi bon, ça sert à quoi, ça sert à rien, quelle est la meilleure, quel est le meilleur, quelle est la cause, raison, raisons, la raison, quel rapport, quel est le lien, est ce que c'est bon, est ce bon pour, c'est bon pour, bon pour, bon pour le dos, mauvais pour, mauvais pour le dos, est ce mauvais, est ce utile, est ce que ça aide, ça aide, parle moi de, dis moi pourquoi, explique pourquoi, à cause de, cause, causes, causé par, provoque, influence, effet, effets, bienfaits, lié à, liée à, en quoi, c'est quoi l'intérêt, quel intérêt, intérêt de, vaut il mieux, que penses tu de
typed-question = est ce que, est il, est elle, peut, peuvent, peut on, aide, aident, important, utile, joue, contre
typed-reason-flexibility = souplesse, étirements, étirement, s'étirer, m'étirer, étirer, hanches raides, ischios raides, raideur
typed-reason-core = gainage, abdos, muscles profonds, renforcement, abdominaux, sangle abdominale, dos musclé
typed-reason-circulation = assis, assise, rester assis, rester assise, position assise, rester assis longtemps, être assis, être assise, s'asseoir, circulation, circulation du sang, fatigue, bureau, travail de bureau, sédentarité, sédentaire
typed-reason-weight = poids, surpoids, kilos, obésité, perdre du poids, maigrir, gros, grosse, imc
typed-reason-sleep = sommeil, dormir, dors, matelas, oreiller, lit, mal dormi, mal dormir, manque de sommeil, insomnie
typed-reason-stress = stress, stressé, stressée, tension, anxiété, angoisse, soucis, moral, déprime, burn out
typed-reason-posture = posture, chaise, se tenir droit, me tenir droit, ergonomie, siège ergonomique, bureau debout, ceinture lombaire, corset, mal assis, mal assise, dos droit
typed-reason-youth = jeunesse, enfance, quand j'étais jeune, adolescence, cartable, jeune

## Lieu, bot

typed-yes-alone = oui, ouais, ouep, ok, d'accord, dac, bien sûr, allez, volontiers, ça marche, je le fais, j'y vais, je m'y mets, oui je le fais, oki, yes
typed-zone = j'habite, j'habite à, j'habite en, j'habite au, je vis à, je vis en, je vis au, je suis à, je suis en, nous sommes à, on est à, ma ville, ma ville c'est, ma ville est, basé à, basée à, fuseau horaire, mon fuseau horaire, mon fuseau, change le fuseau horaire, changer de fuseau horaire, changer le fuseau horaire, mauvais fuseau horaire
typed-moved = j'ai déménagé à, j'ai déménagé en, déménagé à, je déménage à, je suis maintenant à, je suis maintenant en, maintenant j'habite à, je voyage à, je voyage en, arrivé à, arrivée à, je suis arrivé à, je suis arrivée à, atterri à, j'ai atterri à
typed-clock-here = il est, ici il est, chez moi il est, maintenant il est, là il est, mon horloge indique, ma montre indique, l'heure est, heure locale
typed-stats = statistiques, stats, mes stats, mes statistiques, progrès, mes progrès, ma progression, bilan, mon bilan, résumé, ma série, score, mon score, comment ça avance, où j'en suis, où en suis je, qu'est ce que j'ai fait cette semaine, qu'est ce que j'ai fait, combien j'ai fait, combien ai je, ma semaine, comment était ma semaine
typed-report = rapport, mon rapport, pdf, rapport pour mon médecin, rapport pour le médecin, rapport pour mon kiné, pour mon médecin, pour mon kiné, pour le kiné, compte rendu, envoie moi un rapport
typed-plan-alone = plan, mon plan, le plan, mes rappels, rappels, les rappels, liste des rappels, mon programme, programme, planning, voir mon plan, montre mon plan, quels rappels
typed-plan = montre moi mon plan, montre mon plan, voir mon plan, montre moi mes rappels, montre mes rappels, quels sont mes rappels, mes rappels, liste mes rappels, changer mon plan, change mon plan, modifier mon plan, modifier les rappels, changer les rappels, prochain rappel, quel est le prochain, c'est quand le prochain, quoi de prévu, qu'est ce qui est prévu, qu'est ce que j'ai aujourd'hui, plus de rappels par jour, plus souvent, rappelle moi plus souvent
typed-settings = réglages, mes réglages, paramètres, options, préférences, configuration
typed-exercises = exercices, les exercices, liste des exercices, quels exercices, tous les exercices, montre moi les exercices, montre les exercices, montre moi un exercice, donne moi un exercice, un exercice, que puis je faire, qu'est ce que je peux faire
typed-help = aide, aide moi, à l'aide du menu, que sais tu faire, tout ce que tu sais faire, tout ce que je sais faire, qu'est ce que tu sais faire, qu'est ce que tu peux faire, tu sais faire quoi, tu fais quoi, comment ça marche, comment tu marches, comment ça fonctionne, mode d'emploi, commandes, menu, je fais quoi, et maintenant, help
typed-greeting = bonjour, salut, bonsoir, coucou, hello, hey, salut limber, bonjour limber, yo, rebonjour, test, t'es là, tu es là, il y a quelqu'un, 👋
typed-greeting-alone = bon matin, bonne journée à toi
typed-noted-alone = ok, oki, d'accord, dac, compris, bien compris, noté, entendu, ça marche, ok merci, bien, très bien, bon, oui, ouais, ah, oh, hmm, ah ok, je vois, ça va, ça roule, pas mal, pas mal merci, lol, mdr, ptdr, haha, hihi, 👍, 👌, ✅, 😂, 😄, 😁, intéressant, tant mieux, tranquille
typed-no-alone = non, nan, non merci, pas vraiment, ça ne m'intéresse pas, laisse tomber, tant pis, plutôt pas, oublie
typed-apology = désolé, désolée, pardon, je suis désolé, je suis désolée, excuse moi, excuses, toutes mes excuses, mes excuses, oups désolé, oups désolée, navré, navrée
typed-farewell = au revoir, bonne nuit, à demain, à plus, à plus tard, à bientôt, a+, bye, ciao, tchao, salut à demain, bonne journée, bonne soirée, bon week end, à la prochaine, adieu
typed-how-are-you = comment vas tu, comment ça va, tu vas bien, ça va toi, comment tu vas, et toi, et toi ça va, ça va bien, quoi de neuf, la forme
typed-undo-alone = annuler, annule, annulé, retour, erreur de ma part, corrige
typed-undo = annule ça, annule le dernier, annule la dernière, annuler le dernier, annuler la dernière, reviens en arrière, retour en arrière, enlève le dernier, c'était faux, c'est faux, c'était une erreur, c'est une erreur, par erreur, je me suis trompé, je me suis trompée, oups, mauvaise manip, fausse manip, pas voulu dire ça, c'est pas ce que je voulais dire, correction
typed-thanks =
    merci, merci beaucoup, merci bien, mille mercis, grand merci, super, génial, géniale, parfait, top, excellent, cool, trop bien, bravo, bien joué, nickel, chouette, c'est gentil, j'aime bien, j'adore, je t'aime, t'es le meilleur, tu es le meilleur, t'es top, t'es génial, bon bot, ça aide, ça m'aide, ça m'a aidé, ça fait du bien, je me sens bien, je me sens mieux, je suis en forme, bonne journée aujourd'hui, mon dos va mieux, le dos va mieux, mon dos va bien, 🙂, 😊, 😀, 😃, 🙏, ❤, ❤️, 🥰, 😍, 💚, 🌿, ☺, 🤗, 🎉
typed-annoyed =
    ta gueule, chiant, chiante, t'es chiant, tu es chiant, énervant, agaçant, t'es lourd, relou, casse pieds, c'est nul, nul, t'es nul, tu es nul, merde, putain, fait chier, tu fais chier, tu me fais chier, va te faire foutre, va te faire voir, dégage, ferme la, la ferme, con, connard, idiot, stupide, débile, c'est débile, inutile, ça me saoule, tu me saoules, ça me gonfle, j'en ai marre de tes messages, marre de tes messages, marre de tes rappels, j'en ai marre de tes rappels, j'en ai marre, marre de toi, trop de messages, trop de rappels, trop souvent, moins de rappels, moins de messages, moins souvent, moins, tu m'énerves, tu m'agaces, spam, arrête de spammer, je te déteste, je déteste ça, harcèlement, 😡, 🤬, 😠, 🖕
typed-who-are-you = t'es un robot, es tu un robot, tu es un robot, t'es un bot, tu es un bot, es tu un bot, qui es tu, t'es qui, tu es qui, c'est qui, qui t'a fait, qui t'a créé, qui t'a programmé, qui est derrière, qui gère ce bot, qui te gère, tu es humain, es tu humain, t'es humain, t'es une ia, tu es une ia, es tu une ia, es tu chatgpt, t'es chatgpt, comment tu t'appelles, comment t'appelles tu, ton nom, quel est ton nom, robot, une vraie personne, tu es une vraie personne, je parle à un robot, je parle à un humain, y a quelqu'un derrière
typed-signs = quand demander de l'aide, quand voir un médecin, quand consulter, quand consulter un médecin, quand dois je voir un médecin, quand dois je consulter, dois je voir un médecin, dois je consulter, faut il consulter, faut il voir un médecin, faut il que je consulte, signes d'alerte, signaux d'alerte, drapeaux rouges, c'est grave, est ce grave, est ce que c'est grave, c'est dangereux, est ce dangereux, est ce que c'est dangereux, dois je m'inquiéter, je dois m'inquiéter
typed-kept = efface mes données, effacer mes données, supprime mes données, supprimer mes données, supprime mon compte, supprimer mon compte, efface tout sur moi, exporte mes données, exporter mes données, télécharger mes données, mes données, que sais tu sur moi, qu'est ce que tu sais de moi, qu'est ce que tu gardes, que gardes tu, quelles données, qui peut lire, qui peut voir, c'est privé, vie privée, rgpd, confidentialité, tu vends mes données, protection des données
typed-bug =
    bug, un bug, bogue, signaler un bug, signaler un problème, ça ne marche pas, ça marche pas, marche pas, ne marche pas, ça ne fonctionne pas, ne fonctionne pas, erreur, il y a une erreur, il y a un problème, un problème avec le bot, cassé, c'est cassé, en panne, tu ne m'as pas rappelé, tu m'as pas rappelé, tu as oublié de me rappeler, t'as oublié de me rappeler, pas reçu de rappel, je n'ai pas reçu de rappel, j'ai pas reçu de rappel, aucun rappel reçu, rappel en retard, suggestion, réclamation, contact, contacter, support, retour d'expérience
typed-buddies = mon cercle, mes cercles, mes copains, mes amis, qui est dans mon cercle, inviter un ami, inviter une amie, inviter quelqu’un, je peux inviter quelqu’un, comment inviter quelqu’un, qui a bougé aujourd’hui
