# Los planes de quien lleva el bot, que un enlace muestra y un toque toma. Sus propias palabras vienen de plans/NAME.toml.

prescription-title = 📝 <b>{ $title }</b>
prescription-from = <i>Un plan de { $from }, por medio de quien lleva este bot.</i>
prescription-from-operator = <i>Un plan de quien lleva este bot.</i>
prescription-word = <blockquote>{ $word }</blockquote>
prescription-dose = – { $dose }
prescription-dose-instead = – { $dose } (en lugar de lo que pusiste tú: { $own })
prescription-note = Es para ti si te lo dieron a ti. Si desde entonces ha cambiado algo en tu espalda, pregúntales antes de tomarlo. Todo se puede cambiar después en /plan y /exercise.
prescription-now =
    <b>Tu plan de ahora</b>, que se queda si no eliges otra cosa:
    { $lines }
prescription-many =
    { $count ->
        [1] un recordatorio; /plan lo muestra
        [one] { $count } recordatorio; /plan lo muestra
       *[other] { $count } recordatorios; /plan los muestra
    }
prescription-taken = ✅ <b>{ $title }</b>: ya es tu plan. { $next }
prescription-aside =
    Apartado por ello, y ahí para recuperarlo:
    { $lines }
prescription-waits = 📝 <b>{ $title }</b>: te espera; te lo enseño enseguida.
prescription-gone = 📝 No he encontrado el plan de tu enlace; quizá lo han cambiado o retirado. Por favor, pide uno nuevo a quien te lo dio. Puedes empezar sin él.
prescription-gone-kept = 📝 No he encontrado el plan de tu enlace; quizá lo han cambiado o retirado. Por favor, pide uno nuevo a quien te lo dio. Tu propio plan sigue como estaba.
clock-known = ✅ <b>{ $city }, { $time }.</b> Aquí está el plan por el que viniste.
notice-already-taken = Este plan ya lo tienes ✓
button-prescription-take = ✅ Tomarlo
button-prescription-desk = Mejor empezar con «Escritorio»
button-prescription-instead = ✅ En lugar de mi plan
button-prescription-beside = ➕ Junto a mi plan
button-prescription-keep = Dejar mi plan como está
button-prescription-back = ↩️ Recuperar mi plan
