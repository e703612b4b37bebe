# /buddies.

buddies = 👥 <b>Ton cercle</b>
buddies-moved = • <b>{ $name }</b> a bougé aujourd’hui
buddies-there = • <b>{ $name }</b>
buddies-waved-to-you = 👋 T’ont fait signe aujourd’hui : { $names }
buddies-you-waved = 👋 Aujourd’hui, tu as fait signe à { $names }
buddies-waiting = Il n’y a encore personne d’autre dans ton cercle. Qui ouvre ton lien peut le rejoindre.
buddies-about =
    👥 <b>En petit cercle</b>
    À plusieurs, on tient plus facilement. Un cercle compte de deux à cinq personnes. Vous voyez vos prénoms et qui a bougé aujourd’hui, et vous pouvez vous faire signe. Rien d’autre ne se voit : ni chiffres, ni séries, ni douleur, ni rien de ce que tu écris.
buddies-of-you = On t’y verrait sous le prénom <b>{ $name }</b>, celui que Telegram a pour toi en ce moment. Chaque personne du cercle peut inviter. Tu peux partir à tout moment, et personne n’est prévenu.
buddies-nameless = Quelqu’un
buddies-circle =
    👥 <b>Ce cercle</b>
    Avec toi : { $names }
buddies-circle-alone =
    👥 <b>Ce cercle</b>
    Il n’y a encore personne d’autre.
buddies-leave-ask = <b>Quitter ce cercle ?</b> Ton prénom disparaît aussitôt pour les autres, et personne n’est prévenu. Pour revenir, il faudrait une nouvelle invitation.
buddies-left = 👋 Tu as quitté ce cercle, et personne n’a été prévenu.
buddies-enough = 👥 Tu es dans autant de cercles qu’on peut en suivre. Si tu en quittes un, il y a de la place pour un autre.
invitation =
    ✉️ <b>Ton invitation</b>
    Envoie ce lien à qui tu aimerais avoir avec toi :
    { $link }
invitation-holds =
    { $room ->
         [1] Il est valable jusqu’{ $until }, pour une personne.
         [one] Il est valable jusqu’{ $until }, pour { $room } personne au plus.
        *[other] Il est valable jusqu’{ $until }, pour { $room } personnes au plus.
    }
invitation-tells = Qui l’ouvre apprend ton prénom et ce qu’on voit dans un cercle, et le rejoint d’une touche. Un nouveau lien met fin à celui-ci.
invitation-full = 👥 Ton cercle est complet : vous êtes cinq. Tu peux en commencer un autre.
invited =
    { $others ->
         [0] 👥 <b>{ $name } t’invite dans son cercle.</b>
         [1] 👥 <b>{ $name } t’invite dans son cercle.</b> Il y a une autre personne.
         [one] 👥 <b>{ $name } t’invite dans son cercle.</b> Il y a { $others } autre personne.
        *[other] 👥 <b>{ $name } t’invite dans son cercle.</b> Il y a { $others } autres personnes.
    }
invited-means = Vous verriez vos prénoms et qui a bougé aujourd’hui, et vous pourriez vous faire signe. Rien d’autre ne se voit : ni chiffres, ni séries, ni douleur, ni rien de ce que tu écris.
invited-waits = 👥 <b>{ $name }</b> t’invite dans son cercle ; je te montre tout de suite ce que cela veut dire.
invited-joined = 🤝 <b>Vous voilà en petit cercle.</b>
invited-declined = D’accord, rien ne change, et personne n’est prévenu.
invited-gone = 👥 Cette invitation n’est plus valable, ou son lien est coupé. Demandes-en une nouvelle.
invited-own = 👥 Ce lien est le tien. Envoie-le à qui tu aimerais avoir avec toi.
invited-already = 👥 Tu es déjà dans ce cercle.
invited-full = 👥 Ce cercle est complet entre-temps : ils sont cinq. Tu peux commencer le tien avec /buddies.
wave =
    { $count ->
         [1] 👋 { $names } te fait signe.
        *[other] 👋 { $names } te font signe.
    }
privacy-buddies = 👥 <b>Si tu as un cercle</b>, je garde aussi dans quels cercles tu es, le prénom sous lequel tu l’as rejoint, ton lien et, pendant deux jours, qui a fait signe. Les autres voient ton prénom, si tu as bougé aujourd’hui et tes signes, et rien d’autre, jusqu’à ton départ.
notice-waved = 👋 Signe envoyé
notice-waved-already = Tu as déjà fait signe aujourd’hui ✓
button-buddies = 👥 Mon cercle
button-wave = 👋 Faire signe à { $name }
button-wave-back = 👋 Répondre d’un signe
button-wave-back-to = 👋 Répondre à { $name }
button-wave-what = Qu’est-ce que c’est ?
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
