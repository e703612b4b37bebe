# What is said in groups.

team-hello =
    👋 <b>Bonjour à tout le groupe !</b> Moi, c’est Limber, et je veille sur les dos. Aux heures que vous choisissez, j’apporte une courte pause : un exercice, le même pour tout le groupe.

    • Qui participe touche un bouton. Le groupe voit combien ont bougé, à partir de trois, et jamais qui.
    • Je lis ce qui m’est dit par mon nom, comme <code>/settings@{ $bot }</code>, et rien d’autre.
team-hello-begin = Une personne qui administre le groupe commence :
team-button-begin = Préparer les pauses
team-ask-zone = 🕑 <b>Quelle heure est-il pour ce groupe ?</b> Qui l’administre touche l’horloge qui convient, ou écrit <code>/timezone@{ $bot } Porto</code>.
team-which-place = 🕑 <b>Lequel est-ce ?</b> Qui administre le groupe touche l’horloge qui convient.
team-zone-unread = Je n’ai pas trouvé ce lieu. Essaie une ville plus grande à côté, comme <code>/timezone@{ $bot } Porto</code>.
team-settings =
    👥 <b>Les pauses de ce groupe</b>

    ⏰ { $when }
    🌍 À l’heure de { $city }
team-settings-desk = 🪑 Au bureau : en position assise ou debout, et rien qui attire les regards
team-settings-feet = 👟 Debout toute la journée : de quoi reposer les jambes et le dos
team-next = La prochaine vient { $when }.
team-paused = ⏸ Aucune pause ne vient tant que l’administration du groupe ne les reprend pas.
team-days-weekdays = Jours ouvrés
team-days-daily = Chaque jour
team-a-day =
    { $count ->
        [one] { $count } par jour
       *[other] { $count } par jour
    }
team-button-times = ⏰ D’autres heures
team-ask-times = ⏰ <b>Quand les pauses viennent-elles ?</b> Qui administre touche une heure pour l’ajouter, et encore une fois pour l’enlever.
team-place-desk = Au bureau
team-place-feet = Debout
team-pictures-daily = Une image par jour
team-pictures-none = Sans images
team-button-zone = 🌍 { $city }
team-button-language = 🗣 { $language }
team-ask-language = 🗣 <b>Quelle langue parle ce groupe ?</b>
team-button-pause = ⏸ Plus de pauses
team-button-resume = ▶️ Reprendre
team-button-settings = ◀️ Retour
team-break = 👥 <b>Une pause pour tout le groupe</b>
team-button-in = 🙋 J’en suis
team-moved =
    { $moved ->
        [one] 👥 { $moved } d’entre nous a bougé.
       *[other] 👥 { $moved } d’entre nous ont bougé.
    }
team-over = 👥 La pause est finie.
team-own-counted =
    ✅ <b>{ $what }</b> : aussi dans ton propre compte, que personne d’autre ne voit.
    Aujourd’hui : { $tallies }
team-for-admins = C’est réservé à l’administration de ce groupe.
team-unsure = Je n’arrive pas à savoir qui administre ici. Réessaie dans un instant.
team-privacy =
    🔒 <b>Ce que je garde de ce groupe</b>
    • son numéro, sa langue et son fuseau horaire, quand viennent les pauses et où vous êtes, et le sujet où elles viennent ;
    • tant qu’une pause est ouverte, le fait que quelqu’un a déjà touché le bouton, sous forme d’un code qui ne dit plus rien quand sa clé est jetée, une demi-heure plus tard ; et combien vous étiez, jusqu’à ce que le message le dise ;
    • rien de ce qui s’écrit ici. Je ne lis que ce qui m’est dit par mon nom, et seulement le temps d’y répondre.

    Le groupe voit combien ont bougé, à partir de trois, et jamais qui. Qui a une discussion avec moi l’a aussi dans son compte, que personne ici ne voit. Si on me retire du groupe, je l’oublie après une semaine.
notice-team-in = ✅ Compté. Le groupe voit combien, jamais qui.
notice-team-counted = ✅ Compté, ici et dans ton propre compte, que personne d’autre ne voit.
notice-team-again = C’est déjà compté. Bravo !
notice-team-over = Cette pause est finie. Elle t’a fait du bien quand même.
notice-team-admins = C’est réservé à l’administration de ce groupe.
notice-team-unsure = Je n’arrive pas à savoir si tu administres ce groupe. Réessaie dans un instant.
