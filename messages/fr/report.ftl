# /report: a page for a doctor or physiotherapist, drawn on the person's wish. What stands on the page is plain text;
# Telegram's HTML is allowed in captions alone.

report-caption-four-weeks = 📄 <b>Tes quatre dernières semaines sur une page</b>
report-caption-twelve-weeks = 📄 <b>Tes douze dernières semaines sur une page</b>
report-caption-year = 📄 <b>Tes douze derniers mois sur une page</b>
report-caption = À montrer à un médecin ou à un kiné, ou à garder. Je n’en ai pas de copie : elle reste dans cette discussion jusqu’à ce que tu l’effaces. Ton nom n’y figure pas ; il y a une ligne pour l’écrire.
report-sessions-caption = 🧾 La même chose en tableau, une ligne par séance.
report-pains-caption = 🧾 Comment allait ton dos, une ligne par jour où tu me l’as dit.
button-report-four-weeks = 4 semaines
    .aliases = quatre semaines, mois, un mois, 4 semaines
button-report-twelve-weeks = 12 semaines
    .aliases = douze semaines, trois mois, 3 mois, 12 semaines
button-report-year = Un an
    .aliases = année, une année, an, un an, douze mois, 12 mois

## On the page

report-title = Bouger pour le dos
report-name = Nom :
report-period = { $period } · { $since }
report-period-four-weeks = du { $first } au { $last } · quatre semaines · heure de { $zone }
report-period-twelve-weeks = du { $first } au { $last } · douze semaines · heure de { $zone }
report-period-year = du { $first } au { $last } · douze mois · heure de { $zone }

report-since = avec Limber depuis le { $date }

report-active = { $active } sur { $days }
# Each of these stands under its figure, of which it is told: $days, $sessions, $minutes or $score.
report-active-meaning =
    { $days ->
        [one] jour avec une séance
       *[other] jours avec une séance
    }
report-sessions-meaning =
    { $sessions ->
        [one] séance en tout
       *[other] séances en tout
    }
report-walked-meaning =
    { $minutes ->
        [one] minute de marche par semaine, en moyenne
       *[other] minutes de marche par semaine, en moyenne
    }
report-strengthened-meaning =
    { $days ->
        [one] jour avec renforcement
       *[other] jours avec renforcement
    }
report-streak-meaning =
    { $days ->
        [one] jour d’affilée, jusqu’à aujourd’hui
       *[other] jours d’affilée, jusqu’à aujourd’hui
    }
report-score-meaning = score d’habitude, de 0 à 100

report-columns-four-weeks = Semaine par semaine, dès le lundi
report-columns-twelve-weeks = Semaine par semaine, dès le lundi
report-columns-year = Mois par mois
report-week = { $day } { $month }
report-minutes = minutes
report-sessions = séances
report-paused = en pause
report-goal =
    { $minutes ->
        [one] { $minutes } minute modérée par semaine (OMS)
       *[other] { $minutes } minutes modérées par semaine (OMS)
    }
report-pain-told =
    { $days ->
        [one] noté { $days } jour
       *[other] noté { $days } jours
    }
report-pain-mean = moyenne

report-plan = Plan, tel qu’il est
report-plan-line = { $what } : { $when }
report-plan-every = { $days }, { $interval } pendant les heures ci-dessous
report-plan-nothing = Rien n’est prévu actuellement.
report-hours = Heures des rappels : { $hours }
report-doses = Exercices, et l’évolution de leurs doses
report-times = { $count }×
report-amount =
    { $hold ->
        [0] { $repetitions } ×
        [one] { $repetitions } × { $hold } s
       *[other] { $repetitions } × { $hold } s
    }
report-dose-grown = { $before } → { $now }
report-dose-own = { $dose }, choix personnel
report-dose-sides = { $dose } par côté
report-hurt = Exercices qui ont fait mal
report-hurt-on = { $name } : { $date }
report-hurt-resting = { $name } : { $date } ; au repos jusqu’{ $until }
report-resting = { $name } : au repos jusqu’{ $until }
report-pauses = Pauses
report-pause-day = { $first } : { $reason }
report-pause-days = du { $first } au { $last } : { $reason }
report-pause-rest = repos
report-pause-sick = maladie
report-pause-holiday = vacances
report-footer = Fait par Limber le { $date }, à la demande de la personne. Bien-être général, d’après ce qu’elle a dit dans une discussion : rien n’a été mesuré ni examiné, et rien n’est un diagnostic. Ce qui monte ou descend en même temps n’a pas forcément de rapport. Score d’habitude : chaque jour avec une séance le rapproche de 100, chaque jour sans, de 0, la moitié du chemin en deux semaines environ ; les jours libres ne comptent pas. Un jour avec renforcement est un jour où au moins deux gros groupes musculaires ont travaillé, ou dont la personne n’a pas dit lesquels.
