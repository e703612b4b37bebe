# When to get help, and what to do when it hurts. Facts: docs/sources.md.
#
# Emergency numbers, crisis lines and a clinic's address are the operator's to set, and are added by the code.

## The signs

red-flags-title = ⚠️ <b>Quand consulter</b>
red-flags-emergency =
    <b>Si tu as mal au dos avec l’un de ces signes, appelle les secours ou va aux urgences tout de suite :</b>
    • engourdissement ou fourmillements autour des organes génitaux, des fesses ou à l’intérieur des cuisses
    • difficulté à uriner (faire pipi)
    • perte du contrôle de la vessie ou des selles
    • changement soudain de la sensibilité ou de la fonction sexuelle
    • douleur, fourmillements, faiblesse ou engourdissement dans les deux jambes
    • douleur dans la poitrine
    • la douleur a commencé après un accident grave
emergency-call = Appelle le numéro d’urgence de ton pays.
red-flags-soon =
    <b>Si tu as mal au dos avec l’un de ces signes, va voir un médecin rapidement :</b>
    • de la fièvre
    • une perte de poids que tu ne t’expliques pas
    • une grosseur, un gonflement, ou un dos qui a changé de forme
    • une jambe ou un pied qui perd de sa force
    • la douleur augmente la nuit, ou le repos ne la soulage pas
    • elle se situe entre les omoplates
    • elle augmente quand tu tousses, éternues ou pousses (aux toilettes, par exemple)
    • tu as un cancer, ou tu en as eu un
    • des défenses immunitaires affaiblies
red-flags-check-first = <b>Demande d’abord l’avis d’un médecin ou d’un kinésithérapeute</b> en cas de grossesse, d’opération de la colonne vertébrale, d’ostéoporose ou de blessure récente.
red-flags-note = <i>Limber sert au bien-être en général. Il ne pose pas de diagnostic et ne remplace ni médecin ni kinésithérapeute. Ces listes ne peuvent pas tout nommer : si quelque chose t’inquiète, demande conseil.</i>
see-a-specialist = Un mal de dos ne s’ignore pas, et le faire examiner tôt aide. Demander, ce n’est jamais faire des histoires.

## When it hurts

hurts =
    <b>Je regrette que tu aies mal.</b> Si tu es en plein exercice, arrête.

    Regarde d’abord ces signes, s’il te plaît. Ils comptent plus que n’importe quel exercice.
hurts-exercise =
    ✋ <b>{ $name } : arrête là, s’il te plaît.</b> Je regrette que ça fasse mal.

    Regarde d’abord ces signes. Ils comptent plus que n’importe quel exercice.
hurts-more = <i>Le reste de ton message peut attendre. Je n’en ai rien fait ; redis-le une fois que ceci est clair.</i>
hurts-question = <b>L’un de ces signes est-il vrai pour toi ?</b>
button-sign = Oui, l’un d’eux
button-no-sign = Non, aucun
button-no-sign-rest = Non : 7 jours de repos
get-help = <b>Demande de l’aide, s’il te plaît ; un bot ne peut pas en donner.</b>
get-help-now = ❗️ Si c’est un signe de la première liste, appelle les secours ou va aux urgences maintenant.
get-help-soon = 🩺 Si c’est un signe de la seconde liste, va voir un médecin rapidement, aujourd’hui si tu peux.
get-help-quiet = À partir de maintenant, je me tais : pas de rappels, pas de lettre. Tout ce que tu as fait est gardé. Dis-moi quand un médecin ou un kiné dit que tu peux reprendre.
button-may-go-on = Je peux reprendre
hurts-no-sign =
    🌿 Tant mieux si aucun n’est vrai. Le plus souvent, un mal de dos s’atténue en quelques semaines, et les recommandations conseillent de rester en mouvement, tant que c’est confortable.

    Laisse de côté ce qui le réveille. Si ça ne va pas mieux, ou si tu t’inquiètes, demande à un médecin ou à un kiné.
button-which-hurts = Un exercice fait mal
which-hurts = <b>Lequel fait mal ?</b> Il se repose une semaine.
hurts-rests = 🌙 <b>{ $name }</b> : au repos jusqu’{ $until }. Les recommandations conseillent de rester en mouvement, tant que c’est confortable.
hurts-rests-silent = 🌙 <b>{ $name }</b> : au repos jusqu’{ $until }, et rien ne vient à la place. Les recommandations conseillent de rester en mouvement, tant que c’est confortable.
hurts-rests-advice = Ensuite, ça reprend avec la plus petite dose. Si ça ne va pas mieux, ou si tu t’inquiètes, demande à un médecin ou à un kiné.
button-undo-rest = Annuler
rest-ended = ▶️ { $name } : peut revenir. { $next }
reminder-rests = 🌙 { $name } : au repos maintenant.
still-rests = 🌙 <b>{ $name }</b> : au repos jusqu’{ $until }, parce que ça faisait mal.
rests = 🌙 { $name } : au repos jusqu’{ $until }.
button-end-rest = ▶️ Finir le repos : { $name }

## Left alone until they may go on

waits-to-ask =
    🤍 Bonne idée. Je me tais jusqu’à ce que tu aies demandé : pas de rappels, pas de lettre.

    Dis-moi quand tu peux reprendre.
ask-may-go-on =
    🤍 Je me tais pour le moment, parce que tu m’as dit qu’un médecin ou un kiné devait d’abord donner son avis.

    Est-ce qu’il dit que tu peux reprendre ?
button-not-yet = Pas encore
stays-quiet = 🤍 D’accord, je continue de me taire. Dis /resume dès que tu peux reprendre.
standing-held = 🤍 Je me tais jusqu’à ce que tu me dises que tu peux reprendre.

## The question of the start

ask-check-first =
    <b>Une question, pour ne rien te proposer qui ne te convienne pas :</b>

    Es-tu enceinte, as-tu eu une opération de la colonne vertébrale, as-tu de l’ostéoporose ou une blessure récente ?
button-checks-first = Oui, l’un des quatre
button-checks-nothing = Non
check-first =
    <b>Merci de me l’avoir dit.</b> En cas de grossesse, après une opération de la colonne vertébrale, avec de l’ostéoporose ou après une blessure récente, demande l’avis d’un médecin ou d’un kinésithérapeute avant de commencer. Il te dira ce qui te convient et ce qu’il faut laisser de côté.

    Tu peux continuer en attendant. Ou bien j’attends, et tu me dis quand tu as demandé.
button-wait-to-ask = Attendre que j’aie demandé
conditions = 🛡 <b>À quoi dois-je faire attention ?</b> Ce qui n’est pas pour toi ne viendra pas tout seul. Ce que tu mets toi-même dans ton plan y reste.
which-conditions = <b>Touche ce qui est vrai pour toi</b>, et je laisse de côté les exercices concernés. Touche encore pour revenir en arrière, quand un médecin ou un kiné dit que tu peux les faire.
button-conditions = 🛡 Précautions
condition-pregnancy = Grossesse
condition-spinal-surgery = Opération du dos
condition-osteoporosis = Ostéoporose
condition-recent-injury = Blessure récente
condition-knees = Mes genoux
condition-wrists = Mes poignets
condition-balance = Mon équilibre
condition-hip-replacement = Prothèse de hanche
nothing-to-check = 👍 Merci. Si ça change, demande à un médecin ou à un kiné avant de continuer.

## Words that come first

crisis =
    <b>Merci de me l’avoir dit. Je regrette que ce soit si dur en ce moment. Tu n’as pas à garder ça pour toi.</b>

    Parle à quelqu’un maintenant, s’il te plaît : une personne de confiance, ou une ligne d’écoute, où l’on répond jour et nuit.
crisis-emergency = Si tu risques de te faire du mal, appelle tout de suite le numéro d’urgence de ton pays.
crisis-emergency-numbers = Si tu risques de te faire du mal, appelle tout de suite : <b>{ $numbers }</b>
crisis-lines = Ligne d’écoute : <b>{ $lines }</b>
crisis-find = Trouver une ligne d’écoute là où tu es : https://findahelpline.com
crisis-quiet = Je ne suis qu’un bot. Je me tais pour aujourd’hui.
relief = 🌿 Quelle bonne nouvelle. Si tu veux, note-le : comment va ton dos aujourd’hui, de 0, aucune douleur, à 10 ?
