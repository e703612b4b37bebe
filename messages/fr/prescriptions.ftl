# The operator's plans, which a link shows and a tap takes. Their own words come from plans/NAME.toml.

prescription-title = 📝 <b>{ $title }</b>
prescription-from = <i>Un plan de { $from }, par l’intermédiaire de qui gère ce bot.</i>
prescription-from-operator = <i>Un plan de qui gère ce bot.</i>
prescription-word = <blockquote>{ $word }</blockquote>
prescription-dose = – { $dose }
prescription-dose-instead = – { $dose } (à la place de ce que tu as réglé : { $own })
prescription-note = Il est pour toi si on te l’a donné. Si quelque chose a changé pour ton dos depuis, demande avant de le prendre. Ensuite, tout peut se changer dans /plan et /exercise.
prescription-now =
    <b>Ton plan actuel</b>, qui reste sauf si tu choisis autre chose :
    { $lines }
prescription-many =
    { $count ->
        [1] un rappel ; /plan le montre
        [one] { $count } rappel ; /plan le montre
       *[other] { $count } rappels ; /plan les montre
    }
prescription-taken = ✅ Plan pris : <b>{ $title }</b>. { $next }
prescription-aside =
    Mis de côté pour lui, et prêt à être remis :
    { $lines }
prescription-waits = 📝 <b>{ $title }</b> est prêt pour toi ; je te le montre dans un instant.
prescription-gone = 📝 Je n’ai pas trouvé le plan de ton lien ; il a peut-être été changé ou retiré. Demande un nouveau lien à qui te l’a donné. Tu peux commencer sans.
prescription-gone-kept = 📝 Je n’ai pas trouvé le plan de ton lien ; il a peut-être été changé ou retiré. Demande un nouveau lien à qui te l’a donné. Ton propre plan n’a pas changé.
clock-known = ✅ <b>{ $city }, { $time }.</b> Voici le plan pour lequel tu es là.
notice-already-taken = Tu as déjà ce plan ✓
button-prescription-take = ✅ Le prendre
button-prescription-desk = Commencer par « Bureau »
button-prescription-instead = ✅ À la place de mon plan
button-prescription-beside = ➕ À côté de mon plan
button-prescription-keep = Garder mon plan tel quel
button-prescription-back = ↩️ Remettre mon plan
