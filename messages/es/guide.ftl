# Sesiones guiadas: un mensaje que acompaña a lo largo de un ejercicio.

button-guide = ▶️ Guíame
button-guide-today = ▶️ La sesión de hoy · { $length }
button-guide-session = ▶️ Una sesión entera
guide-part = { $part } de { $parts }
guide-ready = Colócate a tu ritmo. Después cuento yo por ti.
button-guide-ready = ▶️ Empezamos
button-guide-by-ear = 🔊 De oído
guide-track =
    🔊 <b>{ $name }</b> de oído · { $length }
    Ponlo en marcha, túmbate o siéntate como dice el ejercicio y cierra los ojos. Tienes cinco segundos.

    <i>Dos notas que suben:</i> empieza o aguanta. <i>Un golpe suave:</i> un segundo. <i>Dos notas que bajan:</i> suelta. <i>Tres notas, dos de ellas iguales:</i> el otro lado. <i>Tres que suben:</i> hecho.
guide-no-track = 🔇 No he podido enviar este de oído. Quizá tu Telegram no acepta mensajes de voz; la cuenta atrás funciona igualmente.
by-ear-menu = 🔊 <b>Ejercicios de oído:</b> un mensaje de voz para seguir con los ojos cerrados, cuando eliges «Guíame» en un ejercicio de suelo. ¿Cuándo quieres que llegue por sí solo?
by-ear-asked = Solo cuando lo toco
by-ear-outside-hours = Fuera de mi horario
by-ear-always = Siempre
button-by-ear = 🔊 De oído
guide-heading = <b>{ $name }</b>
guide-repetition = { $repetition } de { $repetitions }
guide-side-repetition = { $side }, { $repetition }
guide-side-1 = primer lado
guide-side-2 = otro lado
guide-about = { $heading } · { $about }
guide-paused = ⏸ <i>En pausa. Tómate tu tiempo.</i>
guide-left = { $bar } { $left } s
guide-left-minutes =
    { $minutes ->
        [one] { $bar } { $minutes } min
       *[other] { $bar } { $minutes } min
    }
button-guide-back = ‹ Atrás
button-guide-pause = ⏸ Pausa
button-guide-go = ▶️ Seguir
button-guide-skip = Siguiente ›
button-guide-finish = ✅ Ya he vuelto
button-guide-stop = ⏹ Parar
guide-half-way = 🔄 <b>Mitad de camino.</b> Queda esto: { $length }. Buen momento para dar la vuelta. Con lo que siente bien es suficiente.
guide-stopped = ⏹ <b>{ $name }</b>: parado después de { $length }. Todo suma; ¿lo apunto?
button-guide-count = ✅ Apuntarlo
button-guide-drop = No
guide-over =
    { $count ->
        [0] 🌿 Está bien, por ahora ha sido suficiente. No he apuntado nada.
        [one] 🎉 <b>Bien hecho.</b> { $count } ejercicio apuntado.
       *[other] 🎉 <b>Bien hecho.</b> { $count } ejercicios apuntados.
    }
guide-felt = ¿Cómo te ha sentado en conjunto?
guide-left-off = ⏹ Has empezado otro; este termina aquí.
