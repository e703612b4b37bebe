# What operators read under /admin. Nobody else sees any of it.

admin = 🔧 <b>Gestion</b>
button-admin-totals = 📊 Totaux
button-admin-health = 🩺 Santé
button-admin-announcements = 📣 Annonces
button-admin-looks = 👀 Messages
button-admin-back = ‹ Gestion
button-admin-refresh = 🔄 Regarder encore
admin-totals = 📊 <b>Totaux</b>
admin-line = { $name } : <b>{ $figure }</b>
admin-people = Personnes
admin-reminded = avec rappels
admin-paused = en pause
admin-asleep = en sommeil
admin-stopped = arrêtées
admin-unreachable = injoignables
admin-to-come = Rappels à venir
admin-sent = Envoyés en 24 heures
admin-late-median = la moitié en retard d’au plus, en secondes
admin-late-99 = 99 sur 100 en retard d’au plus, en secondes
admin-retried = réessayés
admin-expired = Expirés en 24 heures
admin-sessions = Séances en 24 heures
admin-size = Base de données, en mégaoctets
admin-health = 🩺 <b>Santé</b>
admin-database = { $writable ->
        [yes] ✅ La base de données accepte l’écriture.
       *[no] ❌ La base de données refuse l’écriture.
    }
admin-late = { $seconds ->
        [0] ✅ Rien n’est en retard.
        [one] ⚠️ Un rappel a { $seconds } seconde de retard.
       *[other] ⚠️ Un rappel a { $seconds } secondes de retard.
    }
admin-clockwork =
    { $lately ->
        [yes] ✅
       *[no] ❌
    } Dernier battement de l’horloge : il y a { $seconds ->
        [one] { $seconds } seconde
       *[other] { $seconds } secondes
    }.
admin-clockwork-never = ❌ L’horloge n’a pas encore battu.
admin-telegram =
    { $lately ->
        [yes] ✅
       *[no] ❌
    } Dernière réponse de Telegram : il y a { $seconds ->
        [one] { $seconds } seconde
       *[other] { $seconds } secondes
    }.
admin-telegram-never = ❌ Telegram n’a pas encore répondu.
admin-due = Rappels dus
admin-under-way = Rappels en route
admin-updates = Mises à jour à traiter
admin-in-hand = Messages en train de partir
admin-announcements = 📣 <b>Annonces</b>
admin-announcements-none = Il n’y en a pas encore. <code>limber announce FILE</code> en écrit une, et la montre d’abord ici.
admin-announcement-line = <b>{ $id }</b> { $state } · { $sent } sur { $all } · { $beginning }
admin-announcement-choice = { $id } : { $beginning }
admin-announcement = 📣 <b>Annonce { $id }</b>, { $state }
admin-announcement-beginning = <i>{ $beginning }</i>
admin-announcement-audience = À : <code>{ $audience }</code>
admin-announcement-begins = Dès : <code>{ $begins }</code>
admin-begins-at-once = tout de suite
admin-begins-local = { $moment } à l’heure de chacun
admin-state-draft = non confirmée
admin-state-refused = refusée par Telegram
admin-state-gathering = sur le point de partir
admin-state-sending = en train de partir
admin-state-ended = partie
admin-state-stopped = arrêtée
admin-draft-unseen = Elle n’a encore été montrée à aucun gestionnaire.
admin-draft = { $people ->
        [0] Personne ne la recevrait maintenant.
        [one] Elle irait à { $people } personne, pendant ses heures.
       *[other] Elle irait à { $people } personnes, chacune pendant ses heures.
    }
admin-gathering = { $people ->
        [one] À { $people } personne, pendant ses heures.
       *[other] À { $people } personnes, chacune pendant ses heures.
    }
button-announcement-send = { $people ->
        [one] ✅ Envoyer à { $people } personne
       *[other] ✅ Envoyer à { $people } personnes
    }
button-announcement-throw-away = 🗑 Jeter
button-announcement-stop = ⏹ Arrêter
admin-count-waiting = En attente
admin-count-claimed = En route
admin-count-sent = Envoyées
admin-count-doubtful = Peut-être envoyées
admin-count-unwanted = N’en veulent pas
admin-count-unreachable = Injoignables
admin-count-refused = Refusées
admin-count-late = Trop tard
admin-count-stopped = Arrêtées avant
admin-no-announcement = 📣 Cette annonce n’existe plus.
admin-announcement-ended = 📣 <b>L’annonce { $id } est partie.</b> <i>{ $beginning }</i>
admin-looks = 👀 <b>Les messages tels que les autres les voient</b> ({ $language }). Leurs boutons ne font rien ici.
admin-look-at-reminder = 👀 Le rappel de quel exercice ?
button-look-language = 🌐 { $language }
button-look-welcome = Bienvenue
button-look-reminder = Un rappel
button-look-several = Plusieurs à la fois
button-look-counted = Compté
button-look-would-suit = Autre chose ?
button-look-falls-asleep = S’endort
button-look-help = Aide
button-look-privacy = Vie privée
notice-only-a-look = Tu ne fais que regarder : les boutons de ce message ne font rien.
