# The weekly letter.

letter = 📬 <b>Ta semaine</b>, du { $first } au { $last }
letter-numbers = { $streak } { $score }
letter-quiet = 💡 Une semaine calme, et c’est très bien. Une seule minute debout est une belle façon de revenir.
letter-every-day = 💡 Tu as fait quelque chose chaque jour. On ne fait pas plus régulier.
letter-more =
    { $more ->
        [1] 💡 Une séance de plus que la semaine d’avant.
        [one] 💡 { $more } séance de plus que la semaine d’avant.
       *[other] 💡 { $more } séances de plus que la semaine d’avant.
    }
letter-best = 💡 Ton meilleur jour : { $weekday }. Ce qui l’a rendu facile marche peut-être aussi les autres jours.
letter-days =
    { $days ->
        [1] 💡 Tu as fait quelque chose un jour. Un peu, ça compte aussi.
        [one] 💡 Tu as fait quelque chose { $days } jour. Un peu, ça compte aussi.
       *[other] 💡 Tu as fait quelque chose { $days } jours. Un peu, ça compte aussi.
    }
letter-suggest-fewer = ➡️ <b>Pour la semaine prochaine :</b> beaucoup de mes rappels sont passés sans réponse. Moins de rappels, aux bons moments, te serviront peut-être mieux.
letter-suggest-add-strengthen = ➡️ <b>Pour la semaine prochaine :</b> l’OMS suggère de renforcer tous les gros groupes musculaires deux jours ou plus. Je te le rappelle ?
letter-suggest-add-walk = ➡️ <b>Pour la semaine prochaine :</b> l’OMS suggère 150 minutes de mouvement modéré ou plus, et une courte marche par jour en fait une bonne part. Je te le rappelle ?
letter-suggest-add-stretch = ➡️ <b>Pour la semaine prochaine :</b> ton plan n’a pas encore d’étirement. Je t’en rappelle un ?
letter-suggest-session = ➡️ <b>Pour la semaine prochaine :</b> prends une fois dix minutes, et fais tout d’un coup. Je te guide.
letter-suggest-try = ➡️ <b>Pour la semaine prochaine :</b> du nouveau, si tu veux : { $name }. Une fois suffit pour voir si ça te plaît.
letter-suggest-trial = ➡️ <b>Pour la semaine prochaine :</b> je peux chercher avec toi quels rappels donnent envie de bouger ?
letter-felt =
    📝 Ton dos, comme tu me l’as dit { $days ->
        [one] { $days } jour
       *[other] { $days } jours
    } : { $days ->
        [one] {""}
       *[other] {"environ "}
    }{ $now } sur 10.
letter-felt-before =
    📝 Ton dos, comme tu me l’as dit { $days ->
        [one] { $days } jour
       *[other] { $days } jours
    } : { $days ->
        [one] {""}
       *[other] {"environ "}
    }{ $now } sur 10. La semaine d’avant, c’était environ { $before }.
letter-asks-fewer = 💬 La semaine dernière, j’ai proposé moins de rappels. C’était utile ?
letter-asks-add-strengthen = 💬 La semaine dernière, j’ai proposé un rappel pour te renforcer. C’était utile ?
letter-asks-add-walk = 💬 La semaine dernière, j’ai proposé un rappel pour marcher. C’était utile ?
letter-asks-add-stretch = 💬 La semaine dernière, j’ai proposé un rappel pour t’étirer. C’était utile ?
letter-asks-session = 💬 La semaine dernière, j’ai proposé une séance entière d’un coup. C’était utile ?
letter-asks-try = 💬 La semaine dernière, j’ai proposé du nouveau : { $name }. Ça t’a plu ?
letter-asks-try-something = 💬 La semaine dernière, j’ai proposé du nouveau. Ça t’a plu ?
button-letter-helped = 👍 Oui
button-letter-no-help = 👎 Pas vraiment
button-letter-try = ▶️ Montre-moi
button-letter-fewer = Moins de rappels
button-letter-add-strengthen = 💪 Rappelle-moi de me renforcer
button-letter-add-walk = 🚶 Rappelle-moi de marcher
button-letter-add-stretch = 🧘 Rappelle-moi de m’étirer
button-letter-stats = 📈 Voir
button-letter-when = Autre moment
button-letter-off = Plus de lettres
letter-menu =
    📬 <b>Ta lettre de la semaine</b> vient { $when }, sans bruit : ce que tu as fait, et une idée pour la semaine suivante.

    Un autre jour, une autre heure ?
letter-menu-off = 📬 <b>Ta lettre de la semaine</b> ne vient pas. Une fois par semaine, sans bruit : ce que tu as fait, et une idée pour la semaine suivante.
button-letter-on = 📬 Écris-moi
letter-off = 📪 Plus de lettres. /settings les fait revenir.
button-letter = 📬 Lettre de la semaine
