# Thoughts that now and then stand below a reminder, as a paragraph of their own: one or two short
# sentences, at most 160 characters. A group is left out for people whom it doesn’t fit; a comment
# above a fact names its source.

## For everybody, whatever rests or hurts, in any place

# NHS back pain
thought-any-1 = Bon à savoir : un mal de dos s’atténue souvent tout seul en quelques semaines.
thought-any-2 = Laisse descendre tes épaules en lisant ceci. Puis ta mâchoire.
thought-any-3 = Tu connais ton corps mieux que moi. Moi, je connais juste l’heure.
# Swain 2020
thought-any-4 = Quelle posture est mauvaise pour le dos ? 41 synthèses, lues côte à côte, ne se sont accordées sur aucune.
thought-any-5 = Accroche une petite habitude à ce que tu fais de toute façon, comme te brosser les dents.
thought-any-6 = Ton dos t’accompagne partout, depuis toujours. Un petit merci paraît mérité.
# WHO 2020
thought-any-7 = Un peu de mouvement vaut mieux que pas du tout. C’est l’avis de l’Organisation mondiale de la santé.
thought-any-8 = Un rappel tombe toujours mal ? Donne-lui une autre heure ; il ne se vexera pas.
thought-any-9 = Si aujourd’hui est un jour difficile, ce message ne te demande rien.
# Amiri 2020, Silva 2024
thought-any-10 = Mauvaises nuits et mal de dos vont souvent ensemble. Lequel des deux commence, ce n’est pas clair.
thought-any-11 = La moitié de quelque chose, c’est une bonne quantité. L’autre moitié peut attendre.
thought-any-12 = Il y a des jours pour faire et des jours pour se reposer. Les deux, c’est prendre soin de soi.
# Steffens 2016
thought-any-13 = Dans des essais, qui bougeait et apprenait des choses sur son dos avait moins souvent de nouveau mal, surtout la première année.
thought-any-14 = Ouvre les deux mains un instant, une fois le téléphone posé.
thought-any-15 = Personne ne fait tout ça à la perfection. On ne l’a demandé à personne.
thought-any-16 = Lire ceci était déjà une petite pause. Tu peux en prendre une autre.
thought-any-17 = Quelle que soit ta position en ce moment, un petit changement peut faire du bien.
thought-any-18 = Prendre soin de son dos ne ressemble pas forcément à du sport.
# Hestbaek 2006
thought-any-19 = Un mal de dos de jeunesse ne dure pas forcément. Parmi les jeunes qui en avaient beaucoup, environ un sur quatre en avait autant huit ans après.
thought-any-20 = Souffle comme pour refroidir une soupe. Deux fois suffisent.
thought-any-21 = Ton dos t’inquiète ? Un médecin ou un kiné a entendu des questions plus étranges que la tienne.
# Pinheiro 2015, which is about low mood and not about stress
thought-any-22 = Si le stress donne mal au dos, ce n’est pas clair. Une minute de calme fait plaisir quand même.
thought-any-23 = Dans le doute, va plus lentement. C’est presque toujours permis.
thought-any-24 = Pas besoin d’en avoir envie. Pas besoin de faire semblant non plus.
# Snook 1998
thought-any-25 = Dans une petite étude, des gens ayant mal au dos qui se penchaient moins aux premières heures du jour avaient moins mal.
thought-any-26 = Confortable, ça suffit. Rien ici n’a besoin de faire mal pour valoir la peine.
thought-any-27 = Les progrès sont discrets. Les messages, eux, viennent tous de moi.
# NHS back pain
thought-any-28 = Un dos fait mal pour bien des raisons. Aucune n’est une faute.
thought-any-29 = Un exercice te lasse ? Change-le ; les dos ne sont pas sentimentaux.
thought-any-30 = Aie avec ton dos la patience que tu aurais avec celui d’un ami.
thought-any-31 = Dis à quelqu’un que tu fais ces pauses. C’est plus facile quand ce n’est pas un secret.
thought-any-32 = Quelque part, quelqu’un d’autre vient de soupirer devant un rappel comme celui-ci. Tu es en bonne compagnie.
thought-any-33 = Ton corps a le droit de râler. L’écouter, ce n’est pas céder.
thought-any-34 = Un jour douloureux n’efface pas les meilleurs.

## Walking

# WalkBack 2024
thought-walk-1 = Dans un essai après un mal de dos, aidés à marcher toujours plus, les gens tenaient typiquement 208 jours avant que ça les limite à nouveau ; les autres, 112.
thought-walk-2 = Laisse tes chaussures près de la porte, et la moitié de la marche est faite.
thought-walk-3 = On n’a jamais demandé à personne les résultats d’une promenade.
# WHO 2020
thought-walk-4 = L’OMS conseille aux adultes 150 à 300 minutes d’activité modérée par semaine. Marcher d’un bon pas est une façon d’y aller.
thought-walk-5 = Pas le temps d’une longue marche ? Deux courtes feront très bien l’affaire.
thought-walk-6 = De tous les exercices, la marche est celui que tu as le plus répété.
# CDC
thought-walk-7 = Une allure modérée, c’est pouvoir bavarder mais pas chanter. Pas besoin de le prouver.
thought-walk-8 = Regarde quelques pas devant toi, et laisse tes bras vivre leur vie.
thought-walk-9 = Un trajet ennuyeux, c’est parfait. Il laisse la tête libre.
# Haddadj 2025
thought-walk-10 = Ceux qui marchaient plus de 100 minutes par jour avaient moins souvent un mal de dos durable que ceux sous 78. C’est un lien, sans plus.

## Breaking up sitting, for those who sit

# Waongenngarm 2021
thought-stand-1 = Sur cent employés de bureau incités à faire des pauses, 9 ont eu une nouvelle lombalgie en six mois. Des autres, 33, dans un petit essai.
thought-stand-2 = Pose ta tasse hors de portée. Tôt ou tard, la soif te fera lever.
thought-stand-3 = Tu peux te rasseoir. Ça a toujours fait partie du plan.
# Alzahrani 2022
thought-stand-4 = On n’a pas montré que rester assis déclenche le mal de dos. Là où il est déjà, cela va avec plus de gêne au quotidien.
thought-stand-5 = Les coups de fil vont bien debout. Au bout du fil, personne ne le voit.
thought-stand-6 = Ton travail ne peut pas partir. Toi si, une minute.
# Waongenngarm 2021
thought-stand-7 = Bouger sur sa chaise, on l’a testé : 7 sur cent de ceux qu’on y incitait ont eu une nouvelle lombalgie en six mois, contre 33. C’était un petit essai.
thought-stand-8 = Aide-toi des accoudoirs ou de la table pour te lever, si tu veux. Ce n’est pas tricher.
thought-stand-9 = Lève-toi quand quelque chose finit : un appel, un chapitre, un épisode. C’est plus simple que de surveiller l’heure.
thought-stand-10 = La chaise n’est pas ton ennemie. Elle est juste très douée pour te garder.

## For those on their feet all day

# Coenen 2018
thought-feet-1 = Qui est debout plus de quatre heures par journée de travail parle plus souvent de gêne au bas du dos. S’asseoir n’est pas seul à mériter une pause.
thought-feet-2 = Sache où se trouve le siège le plus proche. C’est la moitié du repos.
thought-feet-3 = Ton téléphone, tu le branches quand il faiblit. Tes pieds ont droit à une chaise.
# NICE NG59 2016
thought-feet-4 = Pour une lombalgie ordinaire, le NICE britannique ne recommande ni ceinture ni corset. Une chose de moins à porter.
thought-feet-5 = Pas moyen de s’asseoir ? Quelques pas de côté changent aussi.
thought-feet-6 = S’asseoir un instant, ce n’est pas tirer au flanc. C’est comme ça qu’on tient de longues journées debout.

## Stretching

# ACSM 2011
thought-stretch-1 = Tenir longtemps, ce n’est pas si long. Le conseil habituel : 10 à 30 secondes, et 30 à 60 pour les plus âgés.
thought-stretch-2 = Entres-y en soufflant. Ça vient plus facilement.
thought-stretch-3 = Aucun chat n’a jamais lu de livre sur les étirements. Toi aussi, fie-toi à ce que tu sens.
# ACSM 2011
thought-stretch-4 = Pour un muscle plus souple, le conseil habituel : environ une minute d’étirement en tout, deux ou trois jours par semaine ou plus.
thought-stretch-5 = Pas d’à-coups. Va jusqu’à la première légère tension et restes-y un moment.
thought-stretch-6 = Jusqu’où tu arrives n’est pas la question. Personne ne mesure.
# Owen 2020
thought-stretch-7 = Dans une grande comparaison, les étirements seuls ne valaient pas mieux que rien pour une douleur durable. Se sentir plus souple reste une bonne raison.
thought-stretch-8 = Surveille ton visage pendant l’étirement. S’il grimace, relâche un peu.

## Strengthening

# WHO 2020
thought-strengthen-1 = L’OMS conseille aux adultes de faire travailler tous les gros groupes musculaires deux jours par semaine ou plus.
thought-strengthen-2 = Compter en chuchotant, ça fait respirer. Si tu bloques ton souffle, c’est le signe de faire plus facile.
thought-strengthen-3 = Pas de miroirs, pas de musique à fond, pas de carte de membre. Comme salle de sport, la tienne est bien.
# Smith 2014
thought-strengthen-4 = Pas besoin de chercher le meilleur exercice pour le dos. Travailler les muscles profonds marche à peu près aussi bien que d’autres que l’on poursuit.
thought-strengthen-5 = Qu’une bonne répétition soit la dernière. Pas besoin d’une mauvaise après.
thought-strengthen-6 = La force sert aux choses ordinaires : un bocal, une valise, un canapé très bas.
# Shiri 2018
thought-strengthen-7 = Une synthèse d’essais recommande le renforcement, avec des étirements ou quelque chose comme la marche, deux ou trois fois par semaine.
# a spine clinic’s column 2026
thought-strengthen-8 = Tu ne trouveras pas ici de relevés de buste classiques. Ils peuvent aggraver une lombalgie.
