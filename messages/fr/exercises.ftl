# The activities and the exercises of the catalogue. Facts: docs/sources.md.

## Activities

activity-stand = Se lever ou s’asseoir
    .verb = C’est l’heure d’une pause
    .counted =
        { $count ->
            [one] { $count } pause
           *[other] { $count } pauses
        }
    .aliases = se lever, me lever, lever, lève, levé, levée, debout, se mettre debout, me mettre debout, être debout, une pause, pause debout, pauses debout, pause active, pauses actives
    .icon = 🧍
activity-walk = Marche
    .verb = C’est l’heure de marcher
    .counted =
        { $count ->
            [one] { $count } marche
           *[other] { $count } marches
        }
    .aliases = marche, marches, marcher, marché, promenade, promenades, promener, me promener, se promener, balade, balades, balader, me balader, se balader, aller marcher, aérobie
    .icon = 🚶
activity-stretch = Étirements
    .verb = C’est l’heure de s’étirer
    .counted =
        { $count ->
            [one] { $count } étirement
           *[other] { $count } étirements
        }
    .aliases = étirement, étirements, étirer, m'étirer, s'étirer, étiré, étirée, étire, stretching, assouplissement, assouplissements
    .icon = 🧘
activity-strengthen = Renforcement
    .verb = C’est l’heure de se renforcer
    .counted =
        { $count ->
            [one] { $count } séance de renforcement
           *[other] { $count } séances de renforcement
        }
    .aliases = renforcement, renforcements, renforcer, renfo, me renforcer, se renforcer, renforcement musculaire, gainage, musculation, muscler, me muscler, se muscler, force, muscles profonds, sangle abdominale
    .icon = 💪

## In every exercise

stop-rule = <b>Arrête</b> si la douleur est vive, s’étend ou augmente, ou en cas d’engourdissement ou de vertige.
too-much = <i>C’est trop si :</i> { $too-much }

## What to mind; an exercise names those that concern it

caution-balance = <b>Équilibre :</b> garde une main sur quelque chose de stable, qui ne glisse pas.
caution-knees = <b>Genoux :</b> plie-les moins, ou pose-les sur quelque chose de mou.
caution-wrists = <b>Poignets :</b> appuie-toi plutôt sur les poings ou les avant-bras.
caution-shoulder = <b>Épaule :</b> ne la bouge qu’aussi loin qu’elle va sans douleur.
caution-neck = <b>Cou :</b> laisse tes épaules te porter, et regarde le plafond.
caution-hip-replacement = <b>Prothèse de hanche :</b> ne plie la hanche que jusqu’où ton chirurgien ou ton kiné l’a dit.
caution-sciatica = <b>Douleur qui descend dans la jambe :</b> garde ce genou plié, ou laisse cet exercice de côté.
caution-osteoporosis = <b>Ostéoporose :</b> va lentement, fais de petits mouvements, et grandis-toi avant de te pencher ou de tourner.
caution-late-pregnancy = <b>Grossesse, après le quatrième mois :</b> pas à plat sur le dos ; surélève bien la tête et la poitrine.
caution-narrow-spinal-canal = <b>Canal lombaire étroit :</b> si te pencher en arrière fait mal dans la jambe, assieds-toi à la place.
caution-dizziness = <b>Parfois des vertiges ?</b> Va lentement, les yeux ouverts et une main sur quelque chose de stable.
caution-breath = <b>Arrête aussi</b> si tu as mal à la poitrine, si tu manques de souffle plus que d’habitude, ou si tu te sens faiblir. Si ça ne passe pas tout de suite, appelle les secours.

## Exercises

exercise-stand = Se lever
    .name-in-sentence = se lever
    .verb = C’est l’heure de se lever
    .aliases = se relever, me relever, lève toi, sur mes pieds, sur pied
    .dose =
        { $minutes ->
            [1] 1 ou 2 minutes
            [one] { $minutes } minute
           *[other] { $minutes } minutes
        } debout
    .steps =
        Lève-toi à ton rythme, une main sur le bureau si tu veux.
        Laisse descendre les épaules et pendre les bras.
        Passe ton poids lentement d’un pied sur l’autre.
        Reste debout, ou fais quelques pas. L’écran attendra.
    .felt = dans les jambes et les pieds, qui prennent le relais de la chaise.
    .reason = En position assise prolongée, on garde les muscles immobiles, ce qui peut contribuer à une sensation de raideur. Les études qui suivent des gens dans le temps ne montrent pas que la position assise déclenche le mal de dos ; ceux qui en ont et restent beaucoup assis sont en général plus limités (Alzahrani 2022). Dans un petit essai, des gens travaillant au bureau, incités à faire des pauses, ont eu moins de nouvelles lombalgies en six mois : 9 sur cent, contre 33 (Waongenngarm 2021).
exercise-shift = Bouger sur sa chaise
    .name-in-sentence = bouger sur sa chaise
    .verb = C’est l’heure de bouger sur ta chaise
    .aliases = bouger sur ma chaise, bouger sur la chaise, bouger un peu, gigoter, me tortiller, changer de position, changer de posture, siège
    .dose =
        { $minutes ->
            [one] { $minutes } minute
           *[other] { $minutes } minutes
        }
    .steps =
        Reste sur ta chaise, les deux pieds à plat au sol.
        Bascule lentement le bassin vers l’avant, puis vers l’arrière.
        Passe ton poids d’un côté du siège, puis de l’autre.
        Adosse-toi, relâche les épaules, et installe-toi autrement.
    .felt = dans les hanches et le bas du dos, qui se dénouent.
    .too-much = tu as la moindre douleur ; alors lève-toi plutôt.
    .reason = Aucune façon de s’asseoir n’est reconnue comme la bonne (Swain 2020) ; en changer souvent compte peut-être. Dans un petit essai, des gens travaillant au bureau, incités à bouger sur leur chaise, ont eu moins de nouvelles lombalgies en six mois : 7 sur cent, contre 33 (Waongenngarm 2021).
exercise-back-bend = Extension debout
    .name-in-sentence = l’extension debout
    .verb = C’est l’heure de l’extension debout
    .aliases = extension, extensions, extension du dos, extension lombaire, extension en arrière, se pencher en arrière, me pencher en arrière, penché en arrière, cambrer, me cambrer, se cambrer
    .dose =
        { $repetitions } fois, en tenant { $hold ->
            [one] { $hold } seconde
           *[other] { $hold } secondes
        }
    .steps =
        Debout près d’une chaise stable, pieds écartés à la largeur des hanches, une main sur le dossier.
        Pose l’autre main dans le creux du dos.
        Regarde devant toi, et penche-toi doucement en arrière, tant que c’est confortable.
        Tiens la position, et continue de respirer.
        Redresse-toi lentement.
    .felt = une légère pression dans le bas du dos, et un étirement le long du ventre.
    .too-much = ça pince dans le dos, ou quelque chose descend dans une jambe.
    .reason = Après des heures à se pencher en avant, ton dos va ici dans l’autre sens. Le service de santé écossais l’enseigne pour le mal de dos (NHS inform). La raideur peut s’en trouver soulagée ; qu’il tienne la douleur à distance n’est pas démontré.
exercise-sit-down = S’asseoir
    .name-in-sentence = s’asseoir
    .verb = C’est l’heure de s’asseoir
    .aliases = s'asseoir, m'asseoir, asseoir, me suis assis, me suis assise, reposer mes jambes, reposer mes pieds, pause assise, pauses assises
    .dose =
        { $minutes ->
            [one] { $minutes } minute
           *[other] { $minutes } minutes
        } sans être debout
    .steps =
        Trouve un siège, et assieds-toi lentement.
        Adosse-toi, et laisse la chaise te porter.
        Allonge les jambes, talons au sol, et fais tourner les pieds.
        Laisse descendre les épaules. Relève-toi à ton rythme.
    .felt = dans les jambes et le bas du dos, quand le poids s’en va.
    .reason = Rester longtemps debout fatigue aussi. Les gens qui sont debout plus de quatre heures par journée de travail parlent plus souvent de gêne dans le bas du dos (Coenen 2018). La plupart de ces études n’ont posé la question qu’une fois : on ne sait donc pas ce qui vient en premier. S’asseoir un peu fait une coupure.
exercise-walk = Marcher
    .name-in-sentence = marcher
    .aliases = une marche, une promenade, une balade, faire une marche, aller me promener
    .dose =
        { $minutes ->
            [one] { $minutes } minute
           *[other] { $minutes } minutes
        } à une allure tranquille
    .steps =
        Pars à une allure où tu pourrais encore bavarder.
        Regarde devant toi plutôt qu’à tes pieds.
        Laisse tes bras se balancer comme ils veulent.
        Garde le ventre légèrement tonique, comme pour fermer une veste ajustée.
        Peu de temps aujourd’hui ? Une marche plus courte compte aussi.
    .felt = partout : un peu plus chaud, un souffle un peu plus profond.
    .too-much = tu ne peux plus parler en phrases entières.
    .reason = La marche est un exercice léger qui fait circuler le sang. Dans un essai, des gens remis d’un épisode de mal de dos ont été aidés à arriver à 30 minutes, cinq fois par semaine : il leur a fallu typiquement 208 jours avant que le mal revienne et les limite ; aux autres, 112 (WalkBack 2024).
exercise-walk-short = Petite marche
    .name-in-sentence = la petite marche
    .verb = C’est l’heure d’une petite marche
    .aliases = petite marche, petites marches, une petite marche, petite balade, petite promenade, petit tour, un petit tour, quelques pas, faire quelques pas, tour du pâté de maisons, marcher un peu, marche courte, marche rapide
    .dose =
        { $minutes ->
            [one] { $minutes } minute
           *[other] { $minutes } minutes
        }, d’un pas assez vif pour le sentir
    .steps =
        En route : le long du couloir, ou une fois autour du pâté de maisons.
        Regarde devant toi, et laisse les bras se balancer.
        Marche aussi vite que tu peux tout en bavardant.
        Fais demi-tour à mi-chemin, et ralentis vers la fin.
    .felt = partout : un peu plus chaud, un souffle un peu plus profond.
    .too-much = tu ne peux plus parler en phrases entières.
    .reason = Un peu de mouvement vaut mieux que pas du tout (WHO 2020). Dans une grande étude qui a observé des gens pendant quatre ans, ceux qui marchaient plus avaient moins de mal de dos durable ; la vitesse comptait moins (Haddadj 2025). C’est un lien, pas une preuve.
exercise-hamstring = Ischio-jambiers
    .name-in-sentence = l’étirement des ischio-jambiers
    .aliases = ischio jambiers, ischios, ischio, ischiojambiers, étirement des ischios, étirement ischios, étirement des ischio jambiers, arrière de la cuisse, arrière des cuisses, arrière cuisse, derrière de la cuisse, cuisse, cuisses
    .dose =
        { $repetitions } fois { $hold ->
            [one] { $hold } seconde
           *[other] { $hold } secondes
        }{ $sides ->
            [one] {""}
           *[other] {" "}de chaque côté
        }
    .steps =
        Assieds-toi au bord d’une chaise stable.
        Tends une jambe droite devant toi, talon au sol, et garde l’autre pliée.
        Grandis-toi, pour que le bassin soit bien droit.
        Penche le buste vers la jambe tendue jusqu’à sentir une légère tension, pas une douleur. Tiens.
        Continue de respirer. Reviens lentement, puis change de jambe.
    .felt = le long de l’arrière de la cuisse tendue.
    .too-much = ça tire derrière le genou, ou quelque chose descend dans la jambe.
    .reason = Des ischio-jambiers raides peuvent faire basculer le bassin vers l’arrière et arrondir le bas du dos. L’étirement peut soulager la raideur. Dans des essais avec des gens qui avaient mal au dos, il allait avec moins de douleur, mais ces essais diffèrent beaucoup (Gou 2024). On ne sait pas si la raideur cause la douleur (Hori 2021).
exercise-hip-flexor = Étirement du psoas
    .name-in-sentence = l’étirement du psoas
    .aliases = psoas, étirement psoas, étirement du psoas, psoas iliaque, fléchisseurs de hanche, fléchisseurs de la hanche, fléchisseurs, fléchisseur, hanche, hanches, étirement de la hanche, étirement des hanches, devant de la hanche, avant de la hanche, fente, fentes, fente basse, chevalier servant
    .dose =
        { $repetitions } fois { $hold ->
            [one] { $hold } seconde
           *[other] { $hold } secondes
        }{ $sides ->
            [one] {""}
           *[other] {" "}de chaque côté
        }
    .steps =
        Mets-toi à genoux sur quelque chose de mou, une chaise ou un mur à portée de main au cas où tu vacilles.
        Pose un pied à plat devant toi ; l’autre genou reste au sol.
        Pose les deux mains sur le genou de devant.
        Rentre le coccyx, pour que le bas du dos ne se cambre pas.
        Avance doucement jusqu’à sentir une légère tension, pas une douleur. Tiens.
        Continue de respirer. Reviens lentement, puis change de jambe.
    .felt = à l’avant de la hanche, du côté du genou posé au sol.
    .too-much = ça pince dans le bas du dos ; rentre plus le coccyx, avance moins.
    .reason = Rester longtemps assis peut raidir les muscles à l’avant des hanches. L’étirement vise des hanches plus souples, un bassin qui bascule facilement et la circulation autour du bas du dos. Il peut soulager la raideur ; on ne sait pas si la raideur cause la douleur.
exercise-twist = Rotation assise
    .name-in-sentence = la rotation assise
    .aliases = rotation, rotations, rotation assise, rotation du buste, rotation du tronc, rotations du buste, torsion, torsions, torsion assise, tourner le buste, twist
    .dose =
        { $repetitions } fois{ $sides ->
            [one] {""}
           *[other] {" "}de chaque côté
        }, en tenant { $hold ->
            [one] { $hold } seconde
           *[other] { $hold } secondes
        }
    .steps =
        Grandis-toi sur la chaise, les pieds à plat au sol.
        Croise les bras, chaque main sur l’épaule opposée.
        Tourne le haut du corps d’un côté, les hanches vers l’avant.
        Tiens la position, et continue de respirer.
        Reviens au milieu, puis tourne de l’autre côté.
    .felt = autour de la taille et entre les omoplates.
    .too-much = il faut forcer, ou ça pince.
    .reason = Tourner, voilà ce qu’un dos au bureau fait rarement. Le NHS enseigne ce mouvement pour garder le haut du dos souple. Il peut soulager la raideur.
exercise-knee-rolls = Bascule des genoux
    .name-in-sentence = la bascule des genoux
    .aliases = bascule des genoux, bascules des genoux, bascule genoux, rotation des genoux, rotations des genoux, genoux d'un côté à l'autre, essuie glace, essuie glaces, genoux de côté
    .dose =
        { $repetitions } fois{ $sides ->
            [one] {""}
           *[other] {" "}de chaque côté
        }, en tenant { $hold ->
            [one] { $hold } seconde
           *[other] { $hold } secondes
        }
    .steps =
        Allonge-toi sur le dos, genoux pliés et serrés, pieds à plat au sol.
        Laisse les bras reposer au sol, écartés.
        Laisse rouler lentement les deux genoux d’un côté, tant que c’est confortable.
        Tiens la position ; les deux épaules restent au sol.
        Remonte les genoux, puis laisse-les rouler de l’autre côté.
    .felt = le long du bas du dos et sur le côté de la hanche.
    .too-much = une épaule se soulève, ou ça pince dans le dos.
    .reason = En position allongée, ton dos est porté pendant qu’il bouge. Le service de santé écossais et la Mayo Clinic enseignent ce mouvement pour le dos (NHS inform, Mayo Clinic). Il peut soulager la raideur.
exercise-chest = Ouverture thoracique
    .name-in-sentence = l’ouverture thoracique
    .aliases = ouverture thoracique, ouverture de poitrine, ouvrir la poitrine, étirement des pectoraux, pectoraux, pecs, étirement poitrine, étirement de la poitrine, épaules en arrière, épaule, épaules, étirement des épaules
    .dose =
        { $repetitions } fois, { $hold ->
            [one] { $hold } seconde
           *[other] { $hold } secondes
        } chaque fois
    .steps =
        Grandis-toi sur la chaise, sans t’adosser.
        Ramène les épaules en arrière et vers le bas, bras écartés.
        Pousse doucement la poitrine vers l’avant et vers le haut.
        Tiens la position, jusqu’à dix secondes si tu veux, et continue de respirer.
        Relâche lentement, et laisse descendre les bras.
    .felt = en travers de la poitrine et à l’avant des épaules.
    .too-much = ça pince dans les épaules, ou le bas du dos se cambre fort.
    .reason = Des heures devant un écran gardent les épaules en avant ; ceci les emmène dans l’autre sens. Le NHS enseigne cet exercice en position assise. Il peut soulager la raideur.
exercise-thigh-front = Quadriceps debout
    .name-in-sentence = l’étirement du quadriceps
    .aliases = quadriceps, quadri, quadris, étirement du quadriceps, étirement des quadriceps, étirement quadriceps, avant de la cuisse, avant des cuisses, devant de la cuisse, talon fesse, talons fesses
    .dose =
        { $repetitions } fois { $hold ->
            [one] { $hold } seconde
           *[other] { $hold } secondes
        }{ $sides ->
            [one] {""}
           *[other] {" "}de chaque côté
        }
    .steps =
        Debout face à un mur, une main à plat dessus.
        Plie un genou, et attrape ce pied, ou le bas du pantalon, derrière toi.
        Mets les genoux côte à côte, et rentre le coccyx.
        Rapproche le talon de la fesse jusqu’à sentir une légère tension, pas une douleur. Tiens.
        Continue de respirer. Repose le pied lentement, puis change de jambe.
    .felt = le long de l’avant de la cuisse pliée.
    .too-much = le genou fait mal, ou le bas du dos se cambre.
    .reason = Le long muscle étiré ici passe devant la hanche et peut tirer sur le bassin. L’étirer peut soulager la raideur ; on ne sait pas si la raideur cause la douleur. Versus Arthritis l’enseigne pour le dos.
exercise-knee-to-chest = Genou à la poitrine
    .name-in-sentence = le genou à la poitrine
    .aliases = genou à la poitrine, genoux à la poitrine, genou poitrine, genoux poitrine, genou au torse, genou contre la poitrine, genoux contre la poitrine, fessier, fessiers, étirement des fessiers, fesse, fesses
    .dose =
        { $repetitions } fois{ $sides ->
            [one] {""}
           *[other] {" "}de chaque côté
        }, en tenant { $hold ->
            [one] { $hold } seconde
           *[other] { $hold } secondes
        }
    .steps =
        Allonge-toi sur le dos, genoux pliés, pieds à plat au sol.
        Ramène un genou vers la poitrine, et tiens-le des deux mains.
        Rapproche-le jusqu’à sentir un léger étirement, pas une douleur.
        Tiens la position ; la tête reste au sol.
        Relâche lentement, repose le pied, puis change de jambe.
    .felt = dans le bas du dos et la fesse.
    .too-much = ça pince dans l’aine, ou quelque chose descend dans la jambe.
    .reason = Il plie le bas du dos et la hanche pendant que le sol te porte. Versus Arthritis et la Mayo Clinic l’enseignent pour le dos. Il peut soulager la raideur.
exercise-neck-turn = Rotation du cou
    .name-in-sentence = la rotation du cou
    .aliases = cou, nuque, rotation du cou, rotations du cou, rotation de la nuque, rotation de la tête, rotations de la tête, tourner la tête, étirement du cou, étirement de la nuque
    .dose =
        { $repetitions } fois{ $sides ->
            [one] {""}
           *[other] {" "}de chaque côté
        }, en tenant { $hold ->
            [one] { $hold } seconde
           *[other] { $hold } secondes
        }
    .steps =
        Grandis-toi sur la chaise, pieds à plat au sol, épaules relâchées.
        Tourne lentement la tête vers une épaule, tant que c’est confortable.
        Tiens la position, et continue de respirer.
        Reviens au milieu, puis tourne vers l’autre épaule.
    .felt = le long du côté du cou.
    .too-much = la tête tourne, ou ça fourmille dans un bras.
    .reason = Un écran garde la tête immobile pendant des heures. Le NHS enseigne ce mouvement pour que le cou reste mobile. Il peut soulager la raideur ; il ne fait rien pour le bas du dos, mais ton cou t’appartient aussi.
exercise-cat = Étirement du chat
    .name-in-sentence = l’étirement du chat
    .aliases = chat, le chat, étirement du chat, chat vache, chat chameau, dos de chat, dos rond, dos rond dos creux, dos creux
    .dose = { $repetitions } fois
    .steps =
        À quatre pattes : les mains sous les épaules, les genoux sous les hanches.
        Souffle, arrondis lentement le dos vers le haut, et laisse descendre la tête.
        Inspire, laisse le dos se creuser un peu, et regarde devant toi.
        Reviens au milieu, le dos long.
    .felt = tout le long du dos.
    .too-much = ça pince d’un côté ou de l’autre ; fais plus petit.
    .reason = Il fait bouger tout le dos, morceau par morceau, sans poids venant d’en haut. La Mayo Clinic l’enseigne pour le dos. Il peut soulager la raideur.
exercise-side-bend = Inclinaison latérale
    .name-in-sentence = l’inclinaison latérale
    .aliases = inclinaison, inclinaisons, inclinaison latérale, inclinaisons latérales, se pencher sur le côté, me pencher sur le côté, pencher sur le côté, flexion latérale, étirement latéral, taille, étirement du côté
    .dose =
        { $repetitions } fois{ $sides ->
            [one] {""}
           *[other] {" "}de chaque côté
        }, en tenant { $hold ->
            [one] { $hold } seconde
           *[other] { $hold } secondes
        }
    .steps =
        Tiens-toi debout, pieds écartés à la largeur des hanches, bras le long du corps.
        Fais glisser une main le long de la cuisse, et penche-toi de ce côté.
        Arrête-toi là où c’est confortable, et tiens.
        Redresse-toi lentement, puis penche-toi de l’autre côté.
    .felt = sur l’autre côté de la taille.
    .too-much = ça pince du côté où tu te penches.
    .reason = Au bureau, on ne se penche presque jamais sur le côté. Le NHS enseigne ce mouvement pour garder le tronc souple. Il peut soulager la raideur.
exercise-heels = Fesses aux talons
    .name-in-sentence = fesses aux talons
    .aliases = fesses aux talons, fesses sur les talons, fesses talons, talons, sur les talons, posture de l'enfant, position de l'enfant, posture enfant, prière musulmane
    .dose = { $repetitions } fois
    .steps =
        À quatre pattes, les mains sous les épaules, les genoux écartés à la largeur des hanches.
        Souffle, et recule les fesses vers les talons.
        Arrête-toi là où c’est confortable, bras longs, le temps d’une respiration.
        Inspire en revenant à quatre pattes.
    .felt = dans le bas du dos et les hanches.
    .too-much = les genoux font mal ; recule moins.
    .reason = Il plie ensemble les hanches et le bas du dos, et les bras prennent une part du poids. Le NHS l’enseigne pour le dos. Il peut soulager la raideur.
exercise-hamstring-stand = Ischios debout
    .name-in-sentence = l’étirement des ischios debout
    .aliases = ischios debout, ischio debout, ischio jambiers debout, étirement des ischios debout, pied sur une chaise, pied sur la chaise, jambe sur une chaise, jambe sur la chaise, talon sur la chaise
    .dose =
        { $repetitions } fois { $hold ->
            [one] { $hold } seconde
           *[other] { $hold } secondes
        }{ $sides ->
            [one] {""}
           *[other] {" "}de chaque côté
        }
    .steps =
        Cale une chaise stable contre un mur, et mets-toi debout devant, une main sur le mur.
        Pose un talon sur le siège, cette jambe tendue mais pas verrouillée.
        Grandis-toi, les hanches vers l’avant.
        Plie le genou de la jambe d’appui jusqu’à sentir une légère tension, pas une douleur. Tiens.
        Continue de respirer. Reviens lentement, puis change de jambe.
    .felt = le long de l’arrière de la cuisse levée.
    .too-much = ça tire derrière le genou, ou quelque chose descend dans la jambe.
    .reason = Il étire les mêmes muscles que la version assise, le dos bien droit. Versus Arthritis l’enseigne pour le dos. Il peut soulager la raideur ; on ne sait pas si la raideur cause la douleur (Hori 2021).
exercise-draw-in = Rentrer le ventre
    .name-in-sentence = rentrer le ventre
    .aliases = rentrer le ventre, rentrer mon ventre, rentré le ventre, ventre, respiration ventrale, respiration abdominale, respiration, transverse, abdos profonds, ventre rentré
    .dose =
        { $repetitions } fois, en tenant environ { $hold ->
            [one] { $hold } seconde
           *[other] { $hold } secondes
        }
    .steps =
        Allonge-toi sur le dos, genoux pliés.
        Inspire profondément et laisse le ventre se soulever.
        Souffle lentement par la bouche en rentrant le ventre.
        Tiens la position, épaules relâchées, sans forcer.
        Relâche, et respire tranquillement avant la suivante.
    .felt = au fond du ventre, comme un léger resserrement.
    .too-much = tu bloques ta respiration, ou les épaules se crispent.
    .reason = Il fait travailler les muscles profonds qui tiennent le bassin. Les exercices des muscles profonds marchent à peu près aussi bien que d’autres que l’on poursuit (Smith 2014), et celui-ci se fait en position allongée.
exercise-pelvic-tilt = Bascule du bassin
    .name-in-sentence = la bascule du bassin
    .aliases = bascule du bassin, bascules du bassin, bascule bassin, bascule, bascules, bassin, rétroversion, antéversion, abdominaux, abdos, abdo, relever le bassin
    .dose =
        { $repetitions } fois, en tenant { $hold ->
            [one] { $hold } seconde
           *[other] { $hold } secondes
        }
    .steps =
        Allonge-toi sur le dos, genoux pliés, pieds au sol.
        Glisse une main sous le bas du dos, sens le creux, retire-la.
        Bascule le bassin jusqu’à poser le bas du dos à plat au sol.
        Tiens la position et continue de respirer.
        Relâche lentement.
    .felt = dans le bas du ventre.
    .too-much = tu pousses avec les jambes, ou ta respiration se bloque.
    .gate = <b>Seulement si c’est facile : lever le bassin</b>
    .gated-steps =
        Plie les deux jambes et lève-les, les mains à plat le long du corps.
        Soulève lentement le bassin, à peine : le bas du dos quitte le sol.
        Redescends lentement, puis pose un pied après l’autre.
    .reason = Il t’apprend à bouger le bassin, sur lequel repose le bas du dos, et fait travailler le ventre sans relevés de buste, dont la forme classique peut aggraver une lombalgie. Les exercices des muscles profonds marchent à peu près aussi bien que d’autres que l’on poursuit (Smith 2014).
exercise-sit-to-stand = Assis-debout
    .name-in-sentence = l’assis-debout
    .aliases = assis debout, assis debouts, se lever d'une chaise, me lever d'une chaise, levers de chaise, lever de chaise
    .dose = { $repetitions } fois
    .steps =
        Assieds-toi au bord d’une chaise stable, les pieds à la largeur des hanches, un peu en arrière.
        Penche-toi en avant à partir des hanches.
        Lève-toi lentement, à la force des jambes ; aide-toi des mains s’il le faut.
        Grandis-toi un instant.
        Rassieds-toi lentement, les fesses d’abord.
    .felt = à l’avant des cuisses et dans les fesses.
    .too-much = les genoux font mal, ou tu te laisses tomber sur la chaise.
    .reason = Il fait travailler les gros muscles des jambes et des hanches, qui te soulèvent bien des fois par jour. Le NHS l’enseigne pour la force. Pour un dos, un exercice que l’on poursuit marche à peu près aussi bien que ceux des muscles profonds (Smith 2014).
exercise-bridge = Pont fessier
    .name-in-sentence = le pont fessier
    .aliases = pont, ponts, le pont, pont fessier, ponts fessiers, pont pelvien, relevé de bassin, relevés de bassin, lever de bassin, levers de bassin
    .dose = { $repetitions } fois, le temps de trois respirations lentes
    .steps =
        Allonge-toi sur le dos, genoux pliés, pieds à plat à la largeur des hanches.
        Contracte doucement le ventre et les fesses.
        Soulève le bassin jusqu’à ce qu’épaules, hanches et genoux soient alignés.
        Tiens la position pendant trois respirations lentes.
        Redescends lentement le bassin, et repose-toi le temps d’une respiration.
    .felt = dans les fesses et l’arrière des cuisses.
    .too-much = c’est le bas du dos qui travaille ; monte moins haut.
    .reason = Il fait travailler ensemble les hanches et le dos. La Mayo Clinic l’enseigne pour le dos. Les exercices des muscles profonds marchent à peu près aussi bien que d’autres que l’on poursuit (Smith 2014).
exercise-heel-raise = Montée sur pointes
    .name-in-sentence = la montée sur pointes
    .aliases = montée sur pointes, montées sur pointes, pointe des pieds, pointes des pieds, sur la pointe des pieds, pointes, mollet, mollets, relevé de talons, élévation des talons, montées de mollets
    .dose = { $repetitions } fois
    .steps =
        Debout derrière une chaise stable, les deux mains sur le dossier.
        Soulève lentement les deux talons, aussi haut que c’est confortable.
        Reste en haut un instant.
        Repose lentement les talons.
    .felt = dans les mollets.
    .too-much = tu as une crampe, ou tu t’appuies de tout ton poids sur la chaise.
    .reason = Il fait travailler les mollets, qui t’aident à marcher et à garder l’équilibre. Le NHS l’enseigne pour la force. C’est une part du travail de tous les gros muscles (WHO 2020) plutôt qu’une réponse au mal de dos.
exercise-tilt-kneeling = Bascule à 4 pattes
    .name-in-sentence = la bascule à quatre pattes
    .aliases = bascule à quatre pattes, bascules à quatre pattes, bascule à 4 pattes, bascule du bassin à quatre pattes, quatre pattes, à quatre pattes, 4 pattes
    .dose =
        { $repetitions } fois, en tenant { $hold ->
            [one] { $hold } seconde
           *[other] { $hold } secondes
        }
    .steps =
        À quatre pattes : les mains sous les épaules, les genoux sous les hanches.
        Allonge le dos, ni creusé ni arrondi.
        Souffle, rentre le ventre et le coccyx.
        Tiens la position, et continue de respirer.
        Relâche lentement, jusqu’à ce que le dos soit de nouveau long.
    .felt = dans le bas du ventre.
    .too-much = les poignets font mal, ou le dos se creuse entre deux bascules.
    .reason = C’est la même chose que la bascule du bassin, pour qui ne doit pas rester à plat sur le dos : un hôpital pour femmes l’enseigne pendant la grossesse (KK Hospital). Les exercices des muscles profonds marchent à peu près aussi bien que d’autres que l’on poursuit (Smith 2014).
exercise-hip-march = Montées de genoux
    .name-in-sentence = les montées de genoux
    .aliases = montée de genoux, montées de genoux, montée de genou, lever les genoux, levers de genoux, marche assise, marche sur place, marcher assis, marcher sur place
    .dose = { $repetitions } fois par jambe
    .steps =
        Assieds-toi au bord d’une chaise stable, le dos long, sans t’adosser.
        Tiens les côtés du siège.
        Lève un genou, la jambe pliée, aussi haut que c’est confortable.
        Repose le pied en contrôlant.
        Lève l’autre genou : chacun son tour.
    .felt = à l’avant des hanches, et dans le ventre.
    .too-much = tu pars en arrière, ou ça pince dans la hanche.
    .reason = Il fait travailler les muscles qui lèvent les jambes, et fait un peu circuler le sang sans quitter la chaise. Le NHS l’enseigne en position assise.
exercise-bird-dog = Bird dog
    .name-in-sentence = le bird dog
    .aliases = bird dog, bird dogs, birddog, chien oiseau, bras et jambe, bras jambe, bras jambe opposés, lever de jambe, levers de jambe, superman
    .dose =
        { $repetitions } fois{ $sides ->
            [one] {""}
           *[other] {" "}de chaque côté
        }, en tenant { $hold ->
            [one] { $hold } seconde
           *[other] { $hold } secondes
        }
    .steps =
        À quatre pattes : les mains sous les épaules, les genoux sous les hanches.
        Rentre doucement le ventre, et garde le dos long.
        Glisse un pied vers l’arrière, et lève cette jambe, pas plus haut que les hanches.
        Tiens la position, hanches de niveau, et continue de respirer.
        Ramène le genou sous toi, puis change de jambe.
    .felt = dans les fesses et le long du bas du dos.
    .too-much = le bassin penche, ou le dos se creuse ; lève moins.
    .gate = <b>Seulement si c’est facile : bras et jambe</b>
    .gated-steps =
        Tends une jambe vers l’arrière et le bras opposé vers l’avant, sans dépasser le dos.
        Tiens la position, hanches de niveau, et continue de respirer.
        Ramène les deux, puis change de côté.
    .reason = Quand on a fait des mesures sur treize jeunes hommes, lever une jambe à quatre pattes faisait travailler doucement le dos, avec peu de charge sur la colonne ; avec un bras en plus, cela en fait davantage (Callaghan 1998). Les exercices des muscles profonds marchent à peu près aussi bien que d’autres que l’on poursuit (Smith 2014).
exercise-mini-squat = Mini-squat
    .name-in-sentence = le mini-squat
    .aliases = mini squat, mini squats, demi squat, demi squats, petit squat, squat, squats, flexion des genoux, flexions des genoux, flexion de genoux, flexions, accroupissement
    .dose = { $repetitions } fois
    .steps =
        Debout derrière une chaise stable, mains sur le dossier, pieds à la largeur des hanches.
        Plie un peu les genoux, hanches vers l’arrière, comme pour t’asseoir.
        Marque une pause : talons au sol, dos long, genoux au-dessus des orteils.
        Remonte lentement en serrant les fesses.
    .felt = à l’avant des cuisses et dans les fesses.
    .too-much = les genoux font mal ; plie-les moins.
    .reason = Il fait travailler les gros muscles des jambes et des hanches. Le NHS l’enseigne pour la force. Pour un dos, un exercice que l’on poursuit marche à peu près aussi bien que ceux des muscles profonds (Smith 2014).
exercise-side-plank = Gainage latéral
    .name-in-sentence = le gainage latéral
    .aliases = gainage latéral, gainages latéraux, planche latérale, planches latérales, planche sur le côté, planche, planches, gainage sur le côté, gainage latéral sur les genoux
    .dose =
        { $repetitions } fois{ $sides ->
            [one] {""}
           *[other] {" "}de chaque côté
        }, en tenant { $hold ->
            [one] { $hold } seconde
           *[other] { $hold } secondes
        }
    .steps =
        Allonge-toi sur un côté, les hanches et les genoux pliés l’un au-dessus de l’autre.
        Redresse-toi sur l’avant-bras, le coude sous l’épaule.
        Soulève les hanches jusqu’à former une ligne droite des genoux à la tête.
        Tiens la position, et continue de respirer.
        Redescends lentement les hanches, et repose-toi le temps d’une respiration.
        Ce côté fini, retourne-toi et fais l’autre.
    .felt = sur le côté de la taille qui est vers le sol.
    .too-much = l’épaule fait mal, ou les hanches s’affaissent.
    .reason = Le gainage latéral fait travailler les muscles du côté du tronc. On l’a mesuré sur huit hommes en bonne santé, et cela ne dit rien de la douleur (McGill 2009). Sur les genoux, tu soulèves moins de ton poids.
exercise-one-leg-stand = Sur une jambe
    .name-in-sentence = tenir sur une jambe
    .aliases = sur une jambe, une jambe, debout sur une jambe, tenir sur une jambe, équilibre, équilibre sur une jambe, équilibre sur un pied, sur un pied, appui unipodal, exercice d'équilibre, flamant rose, cigogne
    .dose =
        { $repetitions } fois { $hold ->
            [one] { $hold } seconde
           *[other] { $hold } secondes
        }{ $sides ->
            [one] {""}
           *[other] {" "}sur chaque jambe
        }
    .steps =
        Debout derrière une chaise stable, les deux mains sur le dossier.
        Passe ton poids sur une jambe, le genou souple.
        Décolle à peine l’autre pied du sol.
        Tiens en regardant devant toi ; jusqu’à dix secondes, une fois que c’est facile.
        Repose le pied lentement, puis change de jambe.
    .felt = dans le pied, le mollet et la hanche de la jambe d’appui.
    .too-much = tu dois sautiller ou te rattraper ; repose le pied plus tôt.
    .reason = L’équilibre s’entraîne. À partir de 65 ans, on conseille de faire travailler la force et l’équilibre trois jours par semaine ou plus, pour éviter les chutes (WHO 2020).
