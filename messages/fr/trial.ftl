# Un essai que la personne qui gère le bot peut lancer : quels mots, quelle heure et combien de rappels font bouger.

button-trial = 🔬 Un petit essai
trial =
    🔬 <b>Je peux essayer quelque chose avec toi ?</b>

    J’aimerais apprendre quels rappels font bouger les gens. Si tu dis oui, le hasard décide pour chacun des tiens comment il est formulé, s’il arrive dix minutes plus tard, et si une pause sur quatre ne vient pas. Je garde ce que le hasard a décidé et si tu as bougé dans l’heure. Qui me gère voit les chiffres de cinq personnes ou plus, jamais les tiens.

    Tu peux arrêter quand tu veux, d’un simple appui, et ce que le hasard a décidé pour toi est oublié.
trial-joined =
    🔬 <b>Tu participes à l’essai.</b> Le hasard décide pour chacun de tes rappels comment il est formulé, s’il arrive dix minutes plus tard, et si une pause sur quatre ne vient pas. Merci à toi.

    Tu peux arrêter d’un simple appui, et ce que le hasard a décidé pour toi est oublié.
button-trial-join = Oui, je participe
button-trial-leave = Quitter l’essai
# Figure dans /privacy là où un essai est en cours.
privacy-trial = 🔬 Qui gère ce bot cherche quels rappels font bouger les gens. Seules participent les personnes qui ont dit oui ; pour elles, je garde ce que le hasard a décidé de chaque rappel, et si elles ont bougé dans l’heure. Un appui dans /settings y met fin et fait oublier tout cela.
