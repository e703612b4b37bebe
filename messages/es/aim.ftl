# Lo que alguien quiere volver a hacer sin pensar en la espalda.

aim-asked =
    🎯 <b>¿Qué te gustaría volver a hacer sin pensar en la espalda?</b>
    Dímelo con tus palabras: llevar en brazos a mi hija, una tarde en el jardín, aguantar una película en la butaca.

    Te lo guardo, y cada cuatro semanas te pregunto cómo va.
aim-too-long =
    { $letters ->
        [one] ¿Puedes decirlo con menos palabras? Puedo guardar { $letters } letra.
       *[other] ¿Puedes decirlo con menos palabras? Puedo guardar { $letters } letras.
    }
aim-how-hard =
    🎯 <b>«{ $aim }»</b>
    ¿Cuánto te cuesta ahora? 0 es nada, y 10, que no es posible.
aim-level-before = El { $date } dijiste { $level }.
aim-obstacle = <b>¿Qué es lo que más te impide moverte?</b>
aim-obstacle-meetings = Reuniones
aim-obstacle-forgetting = Se me olvida
aim-obstacle-place = No hay sitio
aim-obstacle-soreness = Me duele
aim-helps-meetings =
    🌿 Entonces que sea un minuto: ponte de pie cuando empiece una llamada y siéntate cuando te toque hablar. El plan también puede poner cosas antes de la primera reunión.
aim-helps-forgetting =
    🌿 Para eso estoy. Aún es más fácil detrás de algo que haces de todos modos: «después de comer, camino». Dímelo: /remind caminar después de comer.
aim-helps-place =
    🌿 Entonces nada que pida suelo ni esterilla. Di que mejor sin suelo, y solo llega lo que cabe en una silla o junto a una pared.
aim-helps-soreness =
    🌿 Que duela es razón para hacer menos, no para no hacer nada. Toca «Demasiado» después, y el siguiente será más pequeño; «Duele» lo deja descansar. Mira antes las señales si es fuerte o si para ti es nuevo.
aim-hour = <b>¿Qué hora del día te resulta más fácil guardar para ti?</b>
aim-hour-offer = 🕰 { $time }: esa hora es tuya, entonces. ¿Qué quieres que llegue a esa hora?
aim-hour-kept = 🕰 { $time }: esa hora es tuya, entonces. Tu plan ya encaja con eso.
aim-end = 🌿 Gracias, eso es todo.
aim-end-kept = 🌿 Gracias, eso es todo. Tengo presente «{ $aim }»: sale en tu carta y en /report, y en ningún otro sitio.
aim-menu = 🎯 <b>Lo que quieres volver a hacer</b>
aim-menu-asked = Te pregunto cada cuatro semanas cómo va.
aim-menu-not-asked = No pregunto cómo va.
aim-line = «{ $aim }»
aim-line-once = «{ $aim }», cuánto cuesta: { $level } de 10 el { $date }
aim-line-since = «{ $aim }», cuánto cuesta: { $before } de 10 el { $then }, { $level } el { $date }
aim-asks-again = 👍 Te preguntaré cada cuatro semanas.
aim-asks-no-more = 👍 No preguntaré. Se queda en /settings, por si un día quieres contármelo.
aim-forgotten = 🌿 Olvidado, con todo lo que dijiste de ello.
button-aim = 🎯 Mi meta
button-aim-skip = Saltar
button-aim-end = OK
button-aim-off = No me preguntes
button-aim-on = Pregúntame cada cuatro semanas
button-aim-another = Otra cosa
button-aim-how = Cuánto cuesta ahora
button-aim-forget = 🗑 Olvídalo
button-aim-move = { $icon } { $what } · { $due } → { $time }
button-aim-leave = Dejarlo todo como está
letter-aim = 🎯 { $line }
report-aim = Lo que quiere volver a hacer: { $line }
