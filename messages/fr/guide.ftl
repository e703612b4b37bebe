# Guided sessions: one message that walks through an exercise.

button-guide = ▶️ Guide-moi
button-guide-today = ▶️ Séance du jour · { $length }
button-guide-session = ▶️ Une séance entière
guide-part = { $part } sur { $parts }
guide-ready = Installe-toi à ton rythme. Ensuite, je compte pour toi.
button-guide-ready = ▶️ On y va
button-guide-by-ear = 🔊 À l’oreille
guide-track =
    🔊 <b>{ $name }</b> à l’oreille · { $length }
    Lance ceci, allonge-toi ou assieds-toi comme le dit l’exercice, et ferme les yeux. Tu as cinq secondes.

    <i>Deux notes qui montent :</i> commence, ou tiens. <i>Un battement doux :</i> une seconde. <i>Deux notes qui descendent :</i> relâche. <i>Trois notes, dont deux pareilles :</i> l’autre côté. <i>Trois qui montent :</i> fini.
guide-no-track = 🔇 Je n’ai pas pu envoyer celui-ci à l’oreille. Ton Telegram ne prend peut-être pas les messages vocaux ; le compte à rebours marche quand même.
by-ear-menu = 🔊 <b>Exercices à l’oreille :</b> un message vocal à suivre les yeux fermés, quand tu as choisi « Guide-moi » pour un exercice au sol. Quand doit-il venir tout seul ?
by-ear-asked = Seulement si je le touche
by-ear-outside-hours = En dehors de mes heures
by-ear-always = Toujours
button-by-ear = 🔊 À l’oreille
guide-heading = <b>{ $name }</b>
guide-repetition = { $repetition } sur { $repetitions }
guide-side-repetition = { $side }, { $repetition }
guide-side-1 = premier côté
guide-side-2 = autre côté
guide-about = { $heading } · { $about }
guide-paused = ⏸ <i>En pause. Prends ton temps.</i>
guide-left = { $bar } { $left } s
guide-left-minutes =
    { $minutes ->
        [one] { $bar } { $minutes } min
       *[other] { $bar } { $minutes } min
    }
button-guide-back = ‹ Retour
button-guide-pause = ⏸ Pause
button-guide-go = ▶️ Continuer
button-guide-skip = Suivant ›
button-guide-finish = ✅ Me revoilà
button-guide-stop = ⏹ Arrêter
guide-half-way = 🔄 <b>Mi-chemin.</b> Encore { $length } : le bon moment pour faire demi-tour. Autant que ça te fait du bien, c’est assez.
guide-stopped = ⏹ <b>{ $name }</b> : arrêt après { $length }. Chaque petit bout te fait du bien ; je le compte ?
button-guide-count = ✅ Compter
button-guide-drop = Non
guide-over =
    { $count ->
        [0] 🌿 D’accord, ça suffisait pour l’instant. Rien n’est compté.
        [one] 🎉 <b>Bravo.</b> { $count } exercice est compté.
       *[other] 🎉 <b>Bravo.</b> { $count } exercices sont comptés.
    }
guide-felt = Comment c’était, dans l’ensemble ?
guide-left-off = ⏹ Tu en as commencé une autre ; celle-ci finit ici.
