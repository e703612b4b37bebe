# Lo que se responde a las palabras de la gente.

## Apuntar

said-count-as = <b>{ $name }</b>, { $length }: ¿como qué lo apunto? Me acordaré.
said-count-as-first = <b>{ $name }</b>: ¿como qué lo apunto? Me acordaré.
said-how-long = <b>{ $name }</b>: ¿cuánto duró? Tócalo y lo apunto.
said-count-as-button = { $activity } · { $length }
movement-cycling = Bicicleta
movement-swimming = Natación
movement-running = Correr
movement-dancing = Bailar
movement-gardening = Jardinería
movement-yoga = Yoga
movement-pilates = Pilates
movement-gym = Gimnasio
movement-tai-chi = Taichí
movement-ball-games = Deportes de pelota
movement-cardio = Cardio
movement-climbing = Escalada
moved-line =
    { $count ->
        [one] 🌿 { $name }: { $count } sesión, { $length }
       *[other] 🌿 { $name }: { $count } sesiones, { $length }
    }
counted-on = ✅ { $what } ({ $length }), apuntado para el { $date }.
counted-yesterday = ✅ { $what } ({ $length }), apuntado para ayer.
counted-on-day = Ese día: { $tallies }.
said-later-or-done = { $length }: ¿lo has hecho ese rato, o vuelvo entonces?
said-done-for-button = ✅ Hecho · { $length }
said-later-in-button = ⏰ En { $length }
said-comes-back = ⏰ { $name }: ya está para luego. Vuelvo { $when }.
said-closed-done = ✅ { $name }: este ya está apuntado.
said-closed-skipped = 🌿 { $name }: por hoy ya lo has dejado, y está bien.
said-closed-passed = 🌿 { $name }: este ya pasó, así que no hay nada más que hacer con él.
said-nothing-open = 🌿 Ahora no te espera ningún recordatorio. { $next }
said-corrected = ✏️ Has cambiado ese mensaje, así que he deshecho lo que decía antes.
said-not-done = 🌿 No pasa nada. No hay nada apuntado ni nada perdido; el siguiente llega como estaba previsto.

## Recordatorios

said-which-reminder = 🗓 { $what }: ¿cuándo te lo recuerdo? Toca uno, o dilo: «a las 17:00 entre semana».
said-remind-of-what =
    Solo te puedo recordar lo que le hace bien a tu espalda: levantarte, caminar, estirar o fortalecer. ¿Cuál de ellos?

## Pausas

said-pause-till = ⏸ ¿En silencio hasta cuándo?
said-pause-till-button = Hasta { $until }
said-pause-from = ⏸ En silencio desde { $from }: ¿por cuánto tiempo?
said-pause-next-year = { $date }: esa fecha ya no vuelve este año. ¿Me quedo en silencio hasta { $until }?
said-pause-next-year-button = Hasta { $until }
said-pause-for-ever = Sin un final, eso es ningún recordatorio más. Todo lo que has hecho se guarda, y /start los activa otra vez.

## Horario

said-which-hours = ¿Qué horas, de lunes a viernes? O dímelo: /hours lun-vie 9-12

## Conversación

said-greeting = 👋 ¡Hola! Qué bien verte. { $next }
nod = 👍
said-noted = 👌
said-no = 🌿 De acuerdo, entonces no. No ha cambiado nada.
said-apology = 🌿 No hay nada que perdonar.
said-farewell = 👋 Cuídate. { $next }
said-how-are-you = 🌿 Soy un programa, así que siempre estoy bien. ¿Y tu espalda? /pain lo apunta, de 0 a 10.
said-thanks = 🌿 De nada. Me alegra que ayude; eres tú quien lo hace.
said-annoyed = Siento la molestia. ¿Menos recordatorios, una pausa o ninguno?
said-who =
    Soy un bot: un programa que te recuerda moverte y cuenta contigo. Nadie más lee esto. Quien me lleva no es médico por llevarme, y yo tampoco lo soy. /privacy cuenta lo que guardo.
said-bug = Gracias por decirlo. ¿Algo va mal? Por favor, cuéntale a quien lleva este bot qué hiciste y qué pasó; yo no puedo transmitirlo.

## Horas y días

schedule-once =
    una vez, el { $date }, { $hour ->
        [1] a la
       *[other] a las
    } { $times }
schedule-every-other-day =
    un día sí y otro no { $hour ->
        [1] a la
       *[other] a las
    } { $times }
schedule-every-days =
    { $days ->
        [one] cada { $days } día
       *[other] cada { $days } días
    } { $hour ->
        [1] a la
       *[other] a las
    } { $times }

## Ayuda con una cosa

said-help-done =
    Dime qué has hecho, con tus palabras: «caminé 20», «ayer estiré», o /done caminar 20. /undo deshace lo último.
said-help-remind =
    Dime cuándo: «recuérdame caminar a las 17:00», /remind estirar 9:30 y 15:00 entre semana, /remind levantarme cada 45 min 9-17. /plan los muestra y los cambia todos.
said-help-hours =
    Tu horario es cuándo pueden llegar recordatorios por sí solos: /hours lun-vie 9-12, 13-17. Lo que pongas a una hora fija llega igualmente.
said-help-pause =
    /pause me deja en silencio el tiempo que digas: /pause 3 días, /pause hasta el viernes, /pause gripe. Hasta entonces no digo nada, tu racha espera, y con /resume termina antes.
said-help-why =
    /why cuenta por qué ayuda moverse, y habla del sueño, el estrés y la postura: «por qué estar sentado me hace daño a la espalda». También dice cuándo pedir ayuda.
said-help-pain =
    /pain apunta cómo está tu espalda, de 0 a 10: /pain 3. Sale junto a lo que has hecho en /report.
said-help-zone =
    /timezone me dice qué hora es donde estás: /timezone Bogotá, o la hora que marca el reloj. Tus recordatorios se mudan con él.
