# Les cercles : à quelques-uns, on voit qui a bougé aujourd’hui, et on se fait signe. De ne pas bouger, il n’est jamais question.

buddies = 👥 <b>Avec toi</b>
buddies-moved = • <b>{ $name }</b> a bougé aujourd’hui
buddies-there = • <b>{ $name }</b>
buddies-waved-to-you = 👋 Un signe pour toi aujourd’hui : { $names }
buddies-you-waved = 👋 Aujourd’hui, tu as fait signe à { $names }
buddies-waiting = Il n’y a encore personne d’autre dans ton cercle. Qui ouvre ton lien peut le rejoindre.
buddies-about =
    👥 <b>En petit cercle</b>
    À plusieurs, on tient plus facilement. Un cercle compte de deux à cinq personnes. Vous voyez vos prénoms et qui a bougé aujourd’hui, et vous pouvez vous faire signe. Rien d’autre ne se voit : ni chiffres, ni séries, ni douleur, ni rien de ce que tu écris.
buddies-of-you = Les autres te verraient sous le prénom <b>{ $name }</b>, celui que Telegram a pour toi en ce moment. Dans un cercle, tout le monde peut inviter. Tu peux partir à tout moment, et personne n’en est informé.
buddies-nameless = Quelqu’un
buddies-circle =
    👥 <b>Ce cercle</b>
    Avec toi : { $names }
buddies-circle-alone =
    👥 <b>Ce cercle</b>
    Il n’y a encore personne d’autre.
buddies-leave-ask = <b>Quitter ce cercle ?</b> Ton prénom disparaît aussitôt pour les autres, et personne n’en est informé. Pour revenir, il te faudrait une nouvelle invitation.
buddies-left = 👋 Tu as quitté ce cercle, et personne n’en a été informé.
buddies-enough = 👥 Tu es dans autant de cercles qu’on peut en suivre. Si tu en quittes un, il y a de la place pour un autre.
invitation =
    ✉️ <b>Ton invitation</b>
    Envoie ce lien à quelqu’un que tu aimerais avoir avec toi :
    { $link }
invitation-holds =
    { $room ->
        [1] Il est valable jusqu’{ $until }, pour une personne de plus.
        [one] Il est valable jusqu’{ $until }, pour { $room } personne au plus.
       *[other] Il est valable jusqu’{ $until }, pour { $room } personnes au plus.
    }
invitation-tells = Qui l’ouvre apprend ton prénom et ce qu’on voit dans un cercle, et peut le rejoindre d’un simple appui. Un nouveau lien met fin à celui-ci.
invitation-full = 👥 Ton cercle est complet : vous êtes cinq. Tu peux en commencer un autre.
invited =
    { $others ->
        [0] 👥 <b>{ $name } t’invite dans son cercle.</b>
        [1] 👥 <b>{ $name } t’invite dans son cercle.</b> Il y a déjà une autre personne.
        [one] 👥 <b>{ $name } t’invite dans son cercle.</b> Il y a déjà { $others } autre personne.
       *[other] 👥 <b>{ $name } t’invite dans son cercle.</b> Il y a déjà { $others } autres personnes.
    }
invited-means = Vous verriez vos prénoms et qui a bougé aujourd’hui, et vous pourriez vous faire signe. Rien d’autre ne se voit : ni chiffres, ni séries, ni douleur, ni rien de ce que tu écris.
invited-waits = 👥 <b>{ $name }</b> t’invite dans son cercle ; je te montre dans un instant ce que cela veut dire.
invited-joined = 🤝 <b>Te voilà en bonne compagnie.</b>
invited-declined = D’accord, rien ne change, et personne n’en est informé.
invited-gone = 👥 Cette invitation n’est plus valable, ou son lien a été coupé. Demandes-en une nouvelle, s’il te plaît.
invited-own = 👥 Ce lien est le tien. Envoie-le à quelqu’un que tu aimerais avoir avec toi.
invited-already = 👥 Tu es déjà dans ce cercle.
invited-full = 👥 Ce cercle est maintenant complet : il compte cinq personnes. Tu peux commencer le tien avec /buddies.
wave =
    { $count ->
        [1] 👋 { $names } te fait signe.
        [one] 👋 { $names } te fait signe.
       *[other] 👋 { $names } te font signe.
    }
privacy-buddies = 👥 <b>Si tu as un cercle</b>, je garde aussi dans quels cercles tu es, le prénom sous lequel tu les as rejoints, ton lien et, pendant deux jours, qui a fait signe. Chaque personne du cercle voit ton prénom, si tu as bougé aujourd’hui et tes signes, et rien d’autre, jusqu’à ton départ.
notice-waved = 👋 Signe envoyé
notice-waved-already = Tu as déjà fait signe aujourd’hui ✓
button-buddies = 👥 Mon cercle
button-wave = 👋 Faire signe à { $name }
button-wave-back = 👋 Répondre d’un signe
button-wave-back-to = 👋 Répondre à { $name }
button-wave-what = Qu’est-ce que c’est ?
button-circle = ⭕ Avec { $names }
button-circle-alone = ⭕ Le cercle qui attend quelqu’un
button-circle-new = ➕ Un autre cercle
button-invite = ✉️ Inviter quelqu’un
button-invite-anew = 🔄 Un nouveau lien
button-join = 🤝 Rejoindre
button-join-not = Non, merci
button-leave = 🚪 Quitter ce cercle
button-leave-yes = Oui, quitter
button-leave-no = Non, rester
button-buddies-back = ↩️ Retour
