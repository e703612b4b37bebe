# What somebody wants to do again without thinking of their back.

aim-asked =
    🎯 <b>Qu’est-ce que tu aimerais refaire sans penser à ton dos ?</b>
    Dis-le avec tes mots : porter ma fille, un après-midi au jardin, tenir tout un film.

    Je le garde pour toi, et je demande toutes les quatre semaines où ça en est.
aim-too-long =
    { $letters ->
        [one] Peux-tu le dire en moins de mots ? Je peux garder { $letters } lettre.
       *[other] Peux-tu le dire en moins de mots ? Je peux garder { $letters } lettres.
    }
aim-how-hard =
    🎯 <b>« { $aim } »</b>
    À quel point est-ce difficile pour toi maintenant ? 0, pas du tout ; 10, impossible.
aim-level-before = Le { $date }, tu as dit { $level }.
aim-obstacle = <b>Qu’est-ce qui t’empêche le plus souvent de bouger ?</b>
aim-obstacle-meetings = Les réunions
aim-obstacle-forgetting = J’oublie
aim-obstacle-place = Pas de place pour ça
aim-obstacle-soreness = J’ai mal
aim-helps-meetings =
    🌿 Alors une minute suffit : lève-toi quand un appel commence, et rassieds-toi quand c’est ton tour. Le plan peut aussi placer des choses avant la première réunion.
aim-helps-forgetting =
    🌿 Je suis là pour ça. C’est plus facile encore à la suite d’une chose que tu fais de toute façon : « après le déjeuner, je marche ». Dis-le-moi : /remind marche après le déjeuner.
aim-helps-place =
    🌿 Alors rien qui demande le sol ou un tapis. Dis que tu préfères éviter le sol, et seul viendra ce qui va avec une chaise ou un mur.
aim-helps-soreness =
    🌿 Un corps endolori est une raison d’en faire moins, pas de ne rien faire. Touche « Trop » après, et la prochaine fois ce sera plus petit ; « Douleur » met l’exercice au repos. Regarde d’abord les signes si c’est fort, ou nouveau pour toi.
aim-hour = <b>Quel moment de la journée t’est le plus facile à garder pour toi ?</b>
aim-hour-offer = 🕰 { $time }, c’est ton heure, alors. Qu’est-ce qui doit venir à ce moment-là ?
aim-hour-kept = 🕰 { $time }, c’est ton heure, alors. Ton plan s’y prête déjà.
aim-end = 🌿 Merci, c’est tout.
aim-end-kept = 🌿 Merci, c’est tout. Je garde « { $aim } » en tête : c’est dans ta lettre et dans /report, et nulle part ailleurs.
aim-menu = 🎯 <b>Ce que tu voudrais refaire</b>
aim-menu-asked = Je demande toutes les quatre semaines où ça en est.
aim-menu-not-asked = Je ne demande pas où ça en est.
aim-line = « { $aim } »
aim-line-once = « { $aim } », difficulté : { $level } sur 10 le { $date }
aim-line-since = « { $aim } », difficulté : { $before } sur 10 le { $then }, { $level } le { $date }
aim-asks-again = 👍 Je demanderai toutes les quatre semaines.
aim-asks-no-more = 👍 Je ne demanderai pas. C’est dans /settings, si tu veux me le dire un jour.
aim-forgotten = 🌿 Oublié, avec tout ce que tu en as dit.
button-aim = 🎯 Mon objectif
button-aim-skip = Passer
button-aim-end = OK
button-aim-off = Ne me demande pas
button-aim-on = Demande toutes les 4 semaines
button-aim-another = Autre chose
button-aim-how = Difficulté actuelle
button-aim-forget = 🗑 Oublie-le
button-aim-move = { $icon } { $what } · { $due } → { $time }
button-aim-leave = Laisser tout comme ça
letter-aim = 🎯 { $line }
report-aim = Ce que la personne veut refaire : { $line }
