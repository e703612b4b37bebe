# How a reminder begins. Each opening invites in one sentence of at most 45 characters, and each
# idea says in at most 70 what to do meanwhile; the program pairs any opening with any idea of
# its kind, so every pair must read well.

## Stand up: openings

opening-stand-1 = On se lève un instant ?
opening-stand-2 = C’est l’heure de prendre de la hauteur.
opening-stand-3 = Allez, debout, à ton rythme.
opening-stand-4 = Tes jambes prendraient bien le relais.
opening-stand-5 = Ta chaise aussi a droit à une pause.
opening-stand-6 = La vue est comment, de là-haut ?
opening-stand-7 = Lève-toi, si le moment s’y prête.
opening-stand-8 = Un petit moment hors de la chaise ?
opening-stand-9 = Et si tu te levais un peu ?
opening-stand-10 = Se lever ferait peut-être du bien.
opening-stand-11 = Les pieds au sol, et hop, debout.
opening-stand-12 = Ça te dit d’être debout ?
opening-stand-13 = La chaise a eu son tour.
opening-stand-14 = Déplie-toi, tout doucement.
opening-stand-15 = Voici une bonne excuse pour te lever.
opening-stand-16 = Un peu debout, ça te dirait ?
opening-stand-17 = On échange le siège contre les pieds ?

## Stand up: ideas

idea-stand-1 = Cherche dehors trois choses qui bougent.
idea-stand-2 = Bois un peu d’eau, tant que tu y es.
idea-stand-3 = Laisse tes yeux se reposer sur quelque chose de lointain.
idea-stand-4 = Vide tes mains et laisse-les pendre.
idea-stand-5 = Regarde ce que fabrique le ciel.
idea-stand-6 = Décide de ce que tu mangeras ensuite.
idea-stand-7 = Guette le bruit le plus discret autour de toi.
idea-stand-8 = Prends trois respirations lentes, sans rien faire d’autre.
idea-stand-9 = Appuie-toi sur quelque chose de stable, si tu veux.
idea-stand-10 = Remets une chose à sa place.
idea-stand-11 = Ce qui te bloque a peut-être une autre tête vu de plus haut.
idea-stand-12 = Joue-toi une chanson dans la tête, dès le premier vers.
idea-stand-13 = Trouve une chose bleue, une ronde et une vieille.
idea-stand-14 = Remarque d’où vient la lumière.
idea-stand-15 = Remue les orteils ; presque personne ne le verra.
idea-stand-16 = Va chercher une chose dont tu auras besoin.

## Sit down, for those on their feet: openings

opening-sit-down-1 = Une place assise, tant qu’elle est libre ?
opening-sit-down-2 = Tes pieds ont bien mérité une chaise.
opening-sit-down-3 = Laisse une chaise faire le travail.
opening-sit-down-4 = Un peu de repos pour les pieds ?
opening-sit-down-5 = Emprunte le siège le plus proche.
opening-sit-down-6 = Assieds-toi, s’il y a un moment calme.
opening-sit-down-7 = Échange la station debout contre un siège.
opening-sit-down-8 = Tes jambes peuvent quitter le service.
opening-sit-down-9 = Une petite pause assise tomberait bien.
opening-sit-down-10 = Donne congé à tes semelles.
opening-sit-down-11 = Assez de station debout pour l’instant.
opening-sit-down-12 = Et si tu t’asseyais ?
opening-sit-down-13 = On redescend, à ton rythme.
opening-sit-down-14 = Tabouret, marche ou banc, tout convient.
opening-sit-down-15 = Envie de t’asseoir un instant ?
opening-sit-down-16 = Repose tes jambes avant la suite.
opening-sit-down-17 = La gravité a gagné, assieds-toi.

## Sit down, for those on their feet: ideas

idea-sit-down-1 = S’il y a un dossier, laisse-toi aller dedans.
idea-sit-down-2 = Sors les talons de tes chaussures, si tu peux.
idea-sit-down-3 = Un verre d’eau va bien avec.
idea-sit-down-4 = Pose les mains sur les cuisses, paumes vers le haut.
idea-sit-down-5 = Surélève les pieds, s’il y a de quoi les poser.
idea-sit-down-6 = Regarde quelque chose qui n’attend rien de toi.
idea-sit-down-7 = Ferme les yeux une ou deux respirations, si c’est possible.
idea-sit-down-8 = Desserre la mâchoire, puis le front.
idea-sit-down-9 = Pense à une personne que tu aimerais appeler plus tard.
idea-sit-down-10 = Guette le bruit le plus lointain.
idea-sit-down-11 = Regarde le monde s’agiter, pour changer.
idea-sit-down-12 = Rien à porter, pas même toi.
idea-sit-down-13 = Remarque le peu que tes pieds ont à faire.
idea-sit-down-14 = Recule bien au fond, que les cuisses soient portées aussi.
idea-sit-down-15 = Ne prévois rien jusqu’à ce que tu te relèves.
idea-sit-down-16 = Frotte tes paumes jusqu’à ce qu’elles soient chaudes.

## Move on the chair: openings

opening-shift-1 = C’est l’heure de s’asseoir autrement.
opening-shift-2 = Ta chaise a plus d’un côté.
opening-shift-3 = On essaie une nouvelle façon de s’asseoir ?
opening-shift-4 = Bouge un peu, là où tu es.
opening-shift-5 = Y aurait-il une position plus douillette ?
opening-shift-6 = Essaie un autre coin de la chaise.
opening-shift-7 = Ici, on a le droit de gigoter.
opening-shift-8 = Pas besoin de te lever pour celui-ci.
opening-shift-9 = Change quelque chose à ta position.
opening-shift-10 = Changer de place sans quitter la chaise ?
opening-shift-11 = Trouve un nouvel endroit sur le même siège.
opening-shift-12 = Remue-toi un peu.
opening-shift-13 = Celui-ci, personne ne le remarquera.
opening-shift-14 = Rester immobile est facultatif.
opening-shift-15 = Dérange-toi, puis réinstalle-toi.
opening-shift-16 = Reste là, mais pas tout à fait comme ça.
opening-shift-17 = Assieds-toi comme un enfant qui s’ennuie.

## Move on the chair: ideas

idea-shift-1 = Balance-toi d’un côté à l’autre, aussi lentement que tu veux.
idea-shift-2 = Penche-toi un peu, en arrière ou en avant, là où tu l’as moins fait.
idea-shift-3 = Bascule les hanches en avant et en arrière, juste un peu.
idea-shift-4 = Tortille-toi jusqu’à ce que ce soit confortable.
idea-shift-5 = Hausse les deux épaules et laisse-les retomber.
idea-shift-6 = Mets tes pieds là où ils n’ont pas encore été aujourd’hui.

## Bend back: openings

opening-back-bend-1 = Dans l’autre sens, pour changer ?
opening-back-bend-2 = Assez regardé vers le bas pour l’instant.
opening-back-bend-3 = Fais de la place devant toi.
opening-back-bend-4 = Grandis-toi et ouvre-toi.
opening-back-bend-5 = On passe tant de temps vers l’avant.
opening-back-bend-6 = Voici le contraire de se pencher dessus.
opening-back-bend-7 = Debout, de tout ton long, un peu en arrière.
opening-back-bend-8 = Y a-t-il la place de se pencher un peu ?
opening-back-bend-9 = Déroule-toi, tout doux.
opening-back-bend-10 = Lentement en arrière, lentement retour.
opening-back-bend-11 = Un doux changement de direction ?
opening-back-bend-12 = L’arrière est une direction aussi.
opening-back-bend-13 = L’avant peut attendre un peu.
opening-back-bend-14 = Penche-toi du côté qu’on oublie.
opening-back-bend-15 = Fais de la place entre côtes et hanches.
opening-back-bend-16 = Un peu en arrière, ça ferait du bien ?
opening-back-bend-17 = Laisse ta poitrine regarder vers le haut.

## Bend back: ideas

idea-back-bend-1 = Garde une main sur quelque chose de stable.
idea-back-bend-2 = Ne va pas plus loin que ce qui est agréable.
idea-back-bend-3 = Souffle en y allant.
idea-back-bend-4 = Pose ton regard sur un point droit devant.
idea-back-bend-5 = Mets les deux mains sur les hanches, si ça te stabilise.
idea-back-bend-6 = Reviens aussi lentement qu’à l’aller.

## Walk: openings

opening-walk-1 = Ça te dit de marcher ?
opening-walk-2 = Tes chaussures connaissent le chemin.
opening-walk-3 = Par où, cette fois-ci ?
opening-walk-4 = Une marche trouverait sa place ici.
opening-walk-5 = N’importe quelle direction fera l’affaire.
opening-walk-6 = Le tour du quartier ou le tour de la pièce ?
opening-walk-7 = Va voir ce qu’il y a au coin.
opening-walk-8 = Laisse tes jambes donner le rythme.
opening-walk-9 = C’est parti, à ta vitesse.
opening-walk-10 = Le temps d’une petite balade ?
opening-walk-11 = Quelque part et retour, rien de plus.
opening-walk-12 = C’est l’heure d’être un peu ailleurs.
opening-walk-13 = Et si on changeait de murs ?
opening-walk-14 = Des pas tranquilles, l’un après l’autre.
opening-walk-15 = Nulle part où aller, juste marcher.
opening-walk-16 = Balance les bras et en route.
opening-walk-17 = Promène-toi comme on promène un chien.

## Walk: ideas

idea-walk-1 = Cherche une chose que tu n’avais jamais remarquée.
idea-walk-2 = Faire des allers-retours dans le couloir, ça va aussi.
idea-walk-3 = À l’intérieur, un coup de fil peut t’accompagner.
idea-walk-4 = Mets quelque chose de bon dans les oreilles.
idea-walk-5 = Fais demi-tour dès que tu en as assez.
idea-walk-6 = S’il pleut, les couloirs sont au sec.
idea-walk-7 = Passe à côté d’un arbre, s’il y en a un.
idea-walk-8 = Commence plus lentement qu’il ne faut.

## Stretch, of every kind: openings

opening-stretch-1 = De la place pour un étirement lent ?
opening-stretch-2 = Tout l’art, ici, c’est la lenteur.
opening-stretch-3 = Quelque chose te paraît un peu raide ?
opening-stretch-4 = Les chiens le font sans qu’on leur dise.
opening-stretch-5 = Dénoue quelque chose, en douceur.
opening-stretch-6 = Laisse quelques muscles s’allonger.
opening-stretch-7 = Cède un peu à chaque souffle.
opening-stretch-8 = Étire-toi aussi loin que c’est agréable.
opening-stretch-9 = Tout doux, sans exploit.
opening-stretch-10 = Voici de quoi te détendre un peu.
opening-stretch-11 = Tes muscles voudraient un peu de mou.
opening-stretch-12 = Prends ton temps pour celui-ci.
opening-stretch-13 = Rien à gagner ici, juste de l’aisance.
opening-stretch-14 = Repasse un pli ou deux.
opening-stretch-15 = Une légère tension et un souffle calme.
opening-stretch-16 = Un étirement, ça ferait du bien ?
opening-stretch-17 = Sois élastique un moment.

## Stretch, of every kind: ideas

idea-stretch-1 = Souffle un peu plus longtemps que tu n’inspires.
idea-stretch-2 = Pendant ce temps, laisse ta mâchoire se relâcher.
idea-stretch-3 = Ressors-en aussi lentement qu’à l’aller.
idea-stretch-4 = Pense à la dernière chose qui t’a fait rire.
idea-stretch-5 = Écoute la pièce tant que ça dure.
idea-stretch-6 = Moins loin, c’est bien aussi.
idea-stretch-7 = Souris un peu ; personne n’a besoin de le voir.
idea-stretch-8 = Fredonne quelque chose de lent, si personne n’écoute.

## Strengthen, of every kind: openings

opening-strengthen-1 = On met quelques muscles au travail ?
opening-strengthen-2 = Un petit effort, bien placé.
opening-strengthen-3 = Celui-ci demande un peu de muscle.
opening-strengthen-4 = C’est l’heure de la force tranquille.
opening-strengthen-5 = Fais-le lentement et fais-le bien.
opening-strengthen-6 = Donne de quoi faire à tes muscles.
opening-strengthen-7 = La force vient par petites portions.
opening-strengthen-8 = Peu et bien vaut mieux que vite et trop.
opening-strengthen-9 = Envie d’un peu de travail honnête ?
opening-strengthen-10 = Pas besoin de salle pour celui-ci.
opening-strengthen-11 = Vas-y lentement ; c’est ça, le plus dur.
opening-strengthen-12 = Mets un peu de force à l’œuvre.
opening-strengthen-13 = Souffle, et commence.
opening-strengthen-14 = Un peu d’effort en réserve ?
opening-strengthen-15 = Commence par là où c’est facile.
opening-strengthen-16 = Tranquille, et continue de respirer.
opening-strengthen-17 = Les muscles aiment qu’on demande poliment.

## Strengthen, of every kind: ideas

idea-strengthen-1 = Mets une chanson qui rend têtu.
idea-strengthen-2 = Compte dans une langue que tu connais à moitié.
idea-strengthen-3 = Gardes-en un peu en réserve.
idea-strengthen-4 = Laisse ton visage en dehors de tout ça.
idea-strengthen-5 = Fais d’abord un peu de place autour de toi.
idea-strengthen-6 = Se reposer entre deux, c’est permis.
idea-strengthen-7 = Raconte-le à quelqu’un après, si tu veux.
idea-strengthen-8 = Prévois un peu d’eau pour après.

## Several at once, in any mixture: openings

opening-several-1 = Quelques choses au choix.
opening-several-2 = Prends-en une, ou prends-les toutes.
opening-several-3 = De quoi bouger plus d’une part de toi.
opening-several-4 = Elles vont bien ensemble.
opening-several-5 = Une pause, plusieurs façons.
opening-several-6 = Ta préférée d’abord.
opening-several-7 = C’est l’heure d’une petite tournée.
opening-several-8 = Tout d’un coup, si tu veux.
