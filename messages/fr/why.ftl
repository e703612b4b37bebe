# How too little movement may contribute to back pain, and how sure that is. Facts: docs/sources.md.
#
# Each cause and topic: its name, the words that people type for it, the explanation, one line on
# how sure it is, and its sources by name and year. A source stands only behind what it supports.

why-intro =
    💡 <b>Pourquoi bouger peut aider ton dos</b>

    D’abord la bonne nouvelle : le plus souvent, un mal de dos s’atténue en quelques semaines (NHS back pain). Il a beaucoup de causes, et le manque de mouvement n’en est qu’une.

    Celle-ci peut contribuer de quatre façons : par les muscles profonds, la souplesse, la circulation et le poids.

    Choisis-en une. Je te dirai l’idée, et à quel point c’est sûr.

## The four causes

cause-core = Muscles profonds
    .aliases = muscles profonds, muscle profond, gainage, abdos, abdominaux, force, muscle, muscles, ventre, faiblesse, muscles faibles, sangle abdominale, bassin
    .explanation = Les muscles profonds du ventre et du dos tiennent le bassin, et le bas du dos repose dessus. Avec peu à faire, ils peuvent s’affaiblir, et le bas du dos être tenu moins fermement. Les muscles de surface peuvent alors faire des heures supplémentaires, fatiguer et se raidir. Basculer le bassin à volonté fait travailler les muscles qui le tiennent ; c’est l’idée de la bascule du bassin.
    .evidence = Que des muscles profonds faibles soient <i>la</i> cause du mal de dos a été contredit. Ces exercices valent quand même la peine : ils marchent à peu près aussi bien que d’autres que l’on poursuit.
    .sources = chronique d’une clinique du dos 2026, O’Sullivan 2020, Smith 2014
cause-flexibility = Souplesse
    .aliases = souplesse, souple, raideur, raideurs, raide, raides, tension musculaire, étirement, étirements, ischios, ischio jambiers, hanche, hanches, psoas, fléchisseurs de hanche
    .explanation = Des heures au bureau peuvent raidir les fléchisseurs à l’avant des hanches et les ischio-jambiers à l’arrière des cuisses. Quand les hanches sont raides, le bas du dos bouge peut-être plus que sa part.
    .evidence = S’étirer régulièrement peut rendre plus souple et soulager la raideur. Si des ischio-jambiers raides causent de la douleur, les études sont trop faibles pour le dire. Pour une douleur qui dure, les étirements seuls n’ont pas fait mieux que l’absence de traitement dans une grande comparaison. Des essais sur l’étirement des ischio-jambiers ont trouvé moins de douleur, mais ils diffèrent beaucoup. Étire-toi donc pour l’aisance, et aussi marche et renforce-toi.
    .sources = chronique d’une clinique du dos 2026, ACSM 2011, Hori 2021, Owen 2020, Gou 2024
cause-circulation = Circulation et fatigue
    .aliases = circulation, circulation du sang, sang, fatigue, fatigué, fatiguée, lourdeur, lourd, lourde, assis, assise, rester assis, rester assise, position assise, bureau, sédentarité, oxygène
    .explanation = Quand tu bouges à peine, le sang circule moins. Muscles et nerfs peuvent alors recevoir moins d’oxygène et de nutriments, tandis que des déchets et des substances liées à la douleur peuvent s’accumuler. Cela peut donner de la raideur, de la lourdeur ou de la douleur.
    .evidence = Quelle part cela prend, ce n’est pas tranché. Les études dans le temps ne lient pas la position assise au <i>début</i> du mal de dos, mais à plus de limites dans la vie quotidienne pour ceux qui en ont. Les pauses semblent valoir la peine : dans un petit essai, 9 employés de bureau sur cent, incités à en faire, ont eu une nouvelle lombalgie en six mois, contre 33 des autres.
    .sources = chronique d’une clinique du dos 2026, Alzahrani 2022, Waongenngarm 2021
cause-weight = Poids
    .aliases = poids, surpoids, kilos, kilo, charge, grossir, maigrir, obésité, perdre du poids, corpulence
    .explanation = Qui bouge peu dépense moins d’énergie, et le poids peut monter doucement. Plus de poids, c’est plus de charge sur les vertèbres et les disques du bas du dos.
    .evidence = Des études trouvent que le poids et le mal de dos sont associés ; que l’un cause l’autre n’est pas prouvé. Pas besoin de peser moins pour commencer à bouger.
    .sources = chronique d’une clinique du dos 2026, Baradaran Mahdavi 2021

## Neighbouring topics

topic-sleep = Sommeil
    .aliases = sommeil, dormir, dors, dormi, nuit, nuits, repos, lit, matelas, oreiller, insomnie, insomnies
    .explanation = Les gens qui dorment mal parlent plus souvent de mal de dos. Cela peut aller dans les deux sens : la douleur peut t’empêcher de dormir, et de mauvaises nuits peuvent rendre la douleur plus tenace. Là où le sommeil s’améliore, le dos va plus souvent mieux aussi.
    .evidence = Dans 21 études réunies, la cote du mal de dos était environ une fois et demie plus élevée avec un mauvais sommeil. C’est un lien ; ce qui vient en premier n’est pas démontré. Les études qui ont observé ensemble l’évolution du sommeil et du mal de dos ont aussi leurs faiblesses. Une douleur qui augmente la nuit, ou que le repos ne soulage pas, est à montrer rapidement à un médecin.
    .sources = Amiri 2020, Silva 2024
topic-stress = Stress
    .aliases = stress, stressé, stressée, soucis, souci, tension, tensions, tendu, tendue, angoisse, anxiété, humeur, moral, déprime, dépression, burn out, burnout
    .explanation = Un moral bas peut précéder un mal de dos : les gens qui ont des signes de dépression ont plus souvent un nouvel épisode. Pour le stress lui-même, c’est moins clair. Une minute loin du bureau, une marche, ou rentrer le ventre, ce qui est surtout une respiration lente, te font du bien de toute façon. Si ton moral est bas depuis des semaines, c’est à soi seul une bonne raison de voir un médecin.
    .evidence = Des études qui ont suivi des gens sans mal de dos ont trouvé une cote environ 1,6 fois plus élevée avec des signes de dépression. C’est un lien, pas une preuve.
    .sources = Pinheiro 2015
topic-posture = Posture
    .aliases = posture, postures, se tenir droit, tenir droit, droit, droite, avachi, avachie, chaise, siège, ergonomie, ceinture, ceintures, ceinture lombaire, corset, corsets, mal assis, mal assise, bien s'asseoir
    .explanation = Je ne te dirai pas comment t’asseoir : aucune façon n’est reconnue comme la bonne. Change plutôt souvent. Bouge sur ta chaise, lève-toi une minute ou deux, fais quelques pas, puis rassieds-toi comme tu veux.
    .evidence = Un regard sur 41 synthèses n’a trouvé aucun accord sur le fait qu’une posture cause le mal de dos. Dans un petit essai, des employés de bureau incités à bouger sur leur chaise ont eu moins de nouvelles lombalgies : 7 sur cent, contre 33. Les recommandations ne conseillent ni ceintures ni corsets de façon systématique.
    .sources = Swain 2020, Waongenngarm 2021, NICE NG59 2016, WHO 2023
topic-youth = Habitudes de jeunesse
    .aliases = jeunesse, habitudes de jeunesse, jeune, habitude, habitudes, enfance, enfant, enfants, école, ado, ados, adolescent, adolescents, adolescence, cartable
    .explanation = Un dos douloureux à l’adolescence rend plus probable d’en avoir un plus tard. Mais rien n’est joué : parmi les jeunes qui en souffraient plus de 30 jours par an, environ un sur quatre en souffrait encore autant huit ans après. Ce que tes habitudes d’alors signifient pour ton dos d’aujourd’hui, je ne peux pas te le dire. Cette semaine est la part que tu peux encore choisir.
    .evidence = Cela vient d’une seule grande étude, qui a interrogé des jumeaux danois de 12 à 22 ans, puis à nouveau huit ans plus tard.
    .sources = Hestbaek 2006
topic-treatments = Médecines d’Occident et d’Orient
    .aliases = médecine, médecines, médecine chinoise, médecine orientale, médecine occidentale, médecine douce, médecines douces, acupuncture, aiguilles, massage, massages, thérapie manuelle, manipulation, manipulations, chiropracteur, chiropraxie, ostéopathe, ostéopathie, ostéo, traitement, traitements
    .explanation =
        Que disent les recommandations de l’acupuncture, du massage et de la thérapie manuelle pour le mal de dos ?

        • <b>Le NICE britannique :</b> massage et manipulation peuvent s’envisager, mais seulement avec de l’exercice. Il déconseille l’acupuncture.
        • <b>L’Organisation mondiale de la santé,</b> pour une douleur de plus de trois mois : acupuncture, massage et manipulation peuvent être proposés comme une partie des soins.
        • <b>Les médecins américains (ACP) :</b> pour une douleur nouvelle, les trois sont possibles ; pour une douleur qui dure, l’acupuncture et la manipulation, à côté de l’exercice.

        Où que tu ailles, rester en mouvement en fait partie. Un médecin ou un kiné peut te dire ce qui te convient.
    .evidence = Elles ne sont pas d’accord entre elles. La plupart de ces preuves sont jugées de certitude faible ou très faible.
    .sources = NICE NG59 2016, WHO 2023, ACP 2017

## What helps

why-approach =
    <b>Trois choses, dans chaque plan</b>
    • <b>Marcher :</b> un exercice léger qui fait circuler le sang
    • <b>S’étirer :</b> pour les hanches et les cuisses restées assises toute la journée
    • <b>Se renforcer :</b> pour les muscles profonds du ventre et du dos, et pour les jambes et les hanches

    Dans des essais, l’exercice joint à des connaissances sur le dos a rendu un nouvel épisode moins probable d’un quart à une moitié : surtout la première année, et moins ensuite (Steffens 2016, Shiri 2018). Le renforcement avec des étirements ou de la marche, deux ou trois fois par semaine, est un bon mélange (Shiri 2018). Choisis ce que tu peux poursuivre.
why-who =
    <b>Combien par semaine ?</b>
    L’Organisation mondiale de la santé conseille aux adultes :
    • 150 à 300 minutes d’activité modérée
    • le renforcement de tous les gros groupes musculaires, deux jours ou plus
    • à partir de 65 ans, de l’équilibre et de la force, trois jours ou plus

    Un peu vaut mieux que rien (WHO 2020).

    Modérée veut dire que tu peux bavarder, mais pas chanter (CDC). Les exercices d’ici renforcent les jambes, les hanches, le dos, le ventre et les épaules, mais pas la poitrine ni les bras. Prends tout ça comme une direction, pas comme un examen, et commence par ce que tu peux faire aujourd’hui.
why-stay-active = <b>Reste en mouvement</b>, tant que c’est confortable : c’est ce que les recommandations conseillent pour une lombalgie. Ceintures, corsets et tractions ne sont pas conseillés de façon systématique (NICE NG59 2016, WHO 2023).
