# Lo que el bot dice alrededor de los ejercicios, las causas y los textos de seguridad, que tienen archivos propios.

## Inicio

welcome =
    👋 <b>¡Hola, { $name }!</b> Soy Limber y cuido espaldas.

    • A tus horas te recuerdo levantarte, caminar, estirar y ganar fuerza.
    • Te enseño cada ejercicio para que lo hagas al momento, y llevo la cuenta con cariño.
    • Soy para el bienestar general: no doy diagnósticos ni sustituyo a un médico o fisioterapeuta.
welcome-back-on = 👋 Qué bien verte. Tus recordatorios están activos. { $next }
welcome-back-will-pause = 👋 Qué bien verte. Tus recordatorios están activos, y en pausa desde { $from } hasta { $until }. { $next }
welcome-back-paused = 👋 Qué bien verte. Tus recordatorios están en pausa hasta { $until }; con /resume la pausa termina antes.
ask-zone =
    🕑 <b>¿Qué hora es donde estás?</b>

    Toca la que coincida, comparte tu ubicación o escribe tu ciudad, tu zona horaria o la hora.
    <i>La ubicación sirve para encontrar tu zona horaria y no se guarda.</i>
ask-zone-now = Ahora mismo te tengo en <b>{ $city }</b>: allí el reloj marca { $time }.
ask-zone-placeholder = Ciudad, zona u hora
share-location = 📍 Compartir mi ubicación
clock-label = { $time } · { $city }
clock-label-country = { $time } · { $city }, { $country }
which-place = 🕑 ¿Cuál de estos lugares te queda más cerca?
place-elsewhere =
    📍 ¿Estás ahí? Toca el reloj y me guío por él. Si no, todo sigue como está.
zones = 🕑 ¿Cuál de estos relojes marca tu hora?
other-times = Ninguna de estas
zone-unread =
    No he encontrado ese lugar. Prueba con una ciudad más grande que esté cerca, como <code>Sevilla</code>, una zona como <code>Europe/Madrid</code> o lo que marca tu reloj, como <code>{ $time }</code>.
location-unread =
    No he podido saber la zona horaria de ese punto. Escribe mejor una ciudad, como <code>Sevilla</code>.
subscribed =
    ✅ <b>{ $city }, { $time }.</b> Todo listo, con un plan pequeño para empezar. { $next }

    /exercise te enseña cualquier ejercicio ahora, /today tu día, y /pause te da un respiro.
zone-changed = ✅ <b>{ $city }, { $time }.</b> Tus recordatorios mantienen allí sus horas. { $next }
ask-place = 📍 <b>¿Dónde pasas la mayor parte del día?</b> Elijo ejercicios que encajen ahí.
place-desk = En un escritorio
place-feet = De pie
place-home = En casa
place-no-floor = Mejor sin suelo
place-known-desk = 👍 Gracias. En tu horario (/hours) propongo lo que se hace bien en un escritorio. Lo que se hace en el suelo llega antes o después.
place-known-feet = 👍 Gracias. En tu horario (/hours) propongo lo que no necesita suelo, y una pausa quiere decir que te sientas. Lo que se hace en el suelo llega antes o después.
place-known-home = 👍 Gracias. En casa tienes sitio, así que algunos ejercicios se hacen en el suelo.
place-known-no-floor = 👍 Gracias. No propongo nada para lo que tengas que bajar al suelo.
ask-amount = ⚖️ <b>¿Cuánto quieres saber de mí?</b> Lo puedes cambiar cuando quieras.
amount-light = Poco · unos 3 al día
amount-steady = Algo · unos 5 al día
amount-close = Mucho · unos 8 al día
ready =
    ⏳ Vengo dentro de tu horario ({ $hours }). { $next }

    ¿Quieres probar uno ahora mismo?
ready-hours = { $days }, { $ranges }
hours-and-more = { $hours }; { $more }
button-try = ▶️ Probar uno ahora · { $minutes } min
amount-known-light = 👍 Poco, entonces: una pausa activa cada día laborable, además de caminar, estirar y fortalecer.
amount-known-steady = 👍 Entonces, tres pausas activas cada día laborable, además de caminar, estirar y fortalecer.
amount-known-close = 👍 Entonces, pausas activas durante todo tu horario (/hours), además de caminar, estirar y fortalecer.
settings-amount-light = ⚖️ Poco: una pausa activa cada día laborable
settings-amount-steady = ⚖️ Algo: tres pausas activas cada día laborable
settings-amount-close = ⚖️ Mucho: pausas activas durante todo tu horario
button-amount = ⚖️ Cuánto
place-may-change = ¿Un día es distinto? Cámbialo en /settings. Lo que pongas tú en tu plan llega estés donde estés.
with-icon = { $icon } { $label }
plan-line = { $icon } <b>{ $what }</b>: { $when }

## Recordatorios

reminder-heading = { $icon } <b>{ $opening }</b>
reminder-brief =
    { $icon } <b>{ $opening }</b>
    { $name } · { $dose }
reminder-light = { $icon } { $opening } <i>{ $dose }</i>
opening-with-idea = { $opening } { $idea }
thought = <i>{ $thought }</i>
several = Hora de moverse
several-heading = 🙌 <b>{ $opening }</b>
several-line = { $mark } <b>{ $name }</b> · { $dose }
button-done-one = ✅ { $name }
button-open-one = { $name } ›
exercise-heading = <b>{ $name }</b> · { $dose }
step = { $number }. { $step }
felt = <i>Dónde lo notas:</i> { $felt }
steps-quote = <blockquote expandable>{ $steps }</blockquote>
gate-quote = <blockquote expandable>{ $gate }</blockquote>
button-done = ✅ Hecho
button-later = ⏰ Luego
button-more = ⋯
button-picture = 🎞 Imagen
button-hurts-brief = ⚠️ Duele
button-hurts = ⚠️ Me duele · Cuándo pedir ayuda
later = ⏰ <b>{ $name }</b>: ¿cuándo vuelvo?
later-minutes = En 15 min
later-hour = En 1 hora
later-evening = Esta noche
later-enough = <b>{ $name }</b>: ya van tres veces que lo dejas para luego, así que lo dejamos ahí. ¿Lo haces ahora o lo sueltas por hoy?
offer-move = <b>{ $name }</b>: ya van tres veces que lo dejas para luego. ¿Te vendría mejor otra hora del día?
button-move = Desde ahora: { $time }
moved =
    👍 Cambiado. Desde ahora:
    { $line }
rest-is-over = ▶️ Se acabó tu pausa; qué bien tenerte de vuelta.
button-skip = Hoy no
button-why = ¿Por qué?
button-steps = ‹ Volver a los pasos
why-exercise = 💡 <b>¿Por qué? { $name }</b>
answers-causes = Responde a esto: { $causes }. Más en /why.
reminder-done = ✅ { $name }: hecho.
reminder-skipped = 🌿 { $name }: hoy no.
reminder-later = ⏰ { $name }: este vuelve dentro de un rato.
reminder-missed = { $icon } { $name }: este ya pasó, hay uno nuevo abajo.
snoozed = ⏰ { $name }: vuelvo { $when }.
skipped = 🌿 { $name }: hoy no, y está bien. Tu racha no se toca.
skipped-next = Vuelve { $when }.

counted = ✅ Apuntado: <b>{ $what }</b>, { $length }.
counted-stand = ✅ Apuntado: <b>{ $what }</b>.
counted-several = ✅ Apuntado:
counted-several-yesterday = ✅ Apuntado para ayer:
counted-several-on = ✅ Apuntado para el { $date }:
counted-line = • <b>{ $what }</b>, { $length }
counted-line-times = • <b>{ $what }</b>, { $length } cada vez, { $times } veces
enough-today =
    🌙 Con esto van { $sessions } hoy, y he dejado de contar: tu espalda ya ha tenido bastante. Mañana vuelvo a contar.
counted-today = Hoy: { $tallies }.
counted-streak =
    { $days ->
        [1] 🔥 Primer día de una racha.
        [one] 🔥 { $days } día seguido.
       *[other] 🔥 { $days } días seguidos.
    }
counted-again = 🌱 Esa ha sido para tu espalda.
counted-grown = 🌱 Has sido constante. Desde mañana: { $dose }.
button-undo = Deshacer
felt-easy = 👍 Qué bien. Desde mañana: { $dose }.
felt-right = 👍 Bien. Desde mañana: { $dose }.
felt-too-much = 🌿 Bien que lo digas. Desde mañana: { $dose }.
felt-opens = Su paso siguiente se ve desde ahora; los pasos dicen cuándo dejarlo.
felt-whole-easy = 👍 Qué bien. Desde mañana:
felt-whole-right = 👍 Bien. Desde mañana:
felt-whole-too-much = 🌿 Bien que lo digas. Desde mañana:
felt-whole-line = • <b>{ $name }</b> · { $dose }
felt-whole-opens = { $name }: su paso siguiente se ve desde ahora; los pasos dicen cuándo dejarlo.
felt-taken-back = ↩️ Deshecho. Es como si no hubieras dicho cómo te sentó.
button-felt-easy = Fácil
button-felt-right = Justo bien
button-felt-too-much = Demasiado
undone = ↩️ Deshecho: { $what } ({ $length }).
several-undone =
    { $sessions ->
        [one] ↩️ { $sessions } sesión deshecha.
       *[other] ↩️ { $sessions } sesiones deshechas.
    }
undone-today-none = Hoy no hay nada más apuntado.
nothing-to-undo = No hay nada que deshacer. Cuando te hayas movido, /done lo apunta.
ask-done = <b>¿Qué has hecho?</b> Tócalo, o dilo con su duración: <code>/done caminar 20</code>
done-unread =
    No he podido usar «{ $part }». Di qué has hecho y, si quieres, cuánto rato: <code>/done caminar 20</code>, <code>/done isquiotibiales</code>, <code>/done fortalecer 10 min</code>
done-bad-length =
    «{ $part }» no es una duración que pueda apuntar. De un segundo a ocho horas, así: <code>/done caminar 20</code>

notice-counted = Apuntado ✓
notice-thanks = Gracias, me ayuda a elegir.
notice-already-counted = Ya está apuntado, bien hecho ✓
notice-already-skipped = Por hoy ya lo has dejado.
notice-already-snoozed = Este vuelve dentro de un rato.
notice-closed = Este ya pasó. /done apunta todo lo que hayas hecho.
notice-undone = Deshecho
notice-already-undone = Eso ya está deshecho.
notice-gone = Eso ya no está. /help enseña lo que hay.

## El porqué y los ejercicios

why-unread = Aún no tengo respuesta para «{ $text }». De esto sí te puedo contar:
why-answered-by = <b>Qué responde a esto:</b> { $exercises }
why-heading = <b>{ $name }</b>
why-sources = <i>Fuentes: { $sources }</i>
why-evidence = <b>¿Cómo de seguro es?</b> { $evidence }
button-approach = Lo que ayuda
button-back-to-causes = ‹ Todas las causas
exercises = 🧘 <b>Ejercicios</b>. Elige uno y te enseño cómo.
exercises-unread = No conozco «{ $text }». Estos son los que sé:
button-back-to-exercises = ‹ Todos los ejercicios
button-how = ‹ Cómo se hace

## Con qué frecuencia llega un ejercicio

button-wish-more = 🔁 Más de este
button-wish-never = 🚫 No es para mí
button-wish-usual = { $name }: como siempre
wish-more = 🔁 <b>{ $name }</b>: llega más a menudo.
wish-never = 🚫 <b>{ $name }</b>: no llega por sí solo.
wished-more = 🔁 <b>{ $name }</b>: desde ahora llega más o menos el doble.
wished-never = 🚫 <b>{ $name }</b>: ya no llega por sí solo. Lo que pusiste tú en tu plan se queda ahí.
wished-usual = 👍 <b>{ $name }</b>: llega tanto como los demás.

## La dosis de un ejercicio

button-dose = ¿Cuánto?
dose-grows = Crece a pasos pequeños cuando me dices que te sentó bien o te resultó fácil, hasta: { $dose }. Después de una pausa, si fue demasiado o si dolió, vuelve a bajar.
dose-own = Esto lo has puesto tú, así que se queda hasta que lo cambies.
dose-stays = Este se queda como está.
dose-less = − Menos
dose-more = + Más
dose-let-grow = 🌱 Que crezca
gate-closed = <i>Aquí hay un paso siguiente. Cuando este te resulte fácil, dilo después de apuntarlo.</i>
button-exercises = Ejercicios

## Día y semana

today = 📋 <b>{ $weekday }, { $date }</b>
today-empty = Hoy no hay nada previsto.
today-line = { $mark } { $time } { $what }
mark-done = ✅
mark-open = 👉
mark-to-come = 🕑
mark-snoozed = ⏰
mark-skipped = 🌿
mark-missed = ▫️
today-done = Hecho hasta ahora: { $tallies }.
today-done-nothing = Aún no hay nada apuntado, y el día sigue siendo tuyo.
today-paused = ⏸ Tus recordatorios están en pausa hasta { $until }.
today-will-pause = ⏸ Tus recordatorios están en pausa desde { $from } hasta { $until }.
today-stopped = 🔕 Tus recordatorios están desactivados. /start los activa.
stats-week = 📈 <b>Esta semana</b>
stats-month = 📈 <b>Este mes</b>
stats-twelve-weeks = 📈 <b>Doce semanas</b>
stats-year = 📈 <b>Doce meses</b>
stats-week-nothing = Esta semana aún no hay nada apuntado. Un minuto de pie es un buen comienzo: /exercise
stats-month-nothing = Este mes aún no hay nada apuntado. Un minuto de pie es un buen comienzo: /exercise
stats-twelve-weeks-nothing = Aún no hay nada apuntado. Un minuto de pie es un buen comienzo: /exercise
stats-year-nothing = Aún no hay nada apuntado. Un minuto de pie es un buen comienzo: /exercise
stats-line = { $icon } { $count }, { $length }
stats-line-count = { $icon } { $count }
stats-streak =
    { $days ->
        [0] Una racha empieza con una sesión, cualquier día.
        [one] 🔥 <b>{ $days } día</b> seguido.
       *[other] 🔥 <b>{ $days } días</b> seguidos.
    }
pain =
    <b>¿Cómo está hoy tu espalda?</b>
    0 es sin dolor, 10 el peor que puedas imaginar. Es para ti, para ver cómo van los días; no dice de dónde viene el dolor.
pain-today = Hoy dijiste <b>{ $level }</b>.
pain-level = { $level }
pain-kept = 📝 <b>{ $level } de 10</b> para hoy. /stats muestra tus días en una línea. Si es fuerte, o nuevo para ti, mira cuándo pedir ayuda.
button-pain-on = Pregúntame una vez al día
button-pain-off = No me preguntes por tu cuenta
button-pain-when = Otro momento
button-pain-menu = 📝 Pregunta del dolor
pain-menu =
    📝 <b>Cómo está tu espalda:</b> pregunto { $when }, sin sonido, y no los días en que ya me lo hayas dicho.

    ¿Otro momento?
pain-menu-off = 📝 <b>Cómo está tu espalda:</b> no pregunto por mi cuenta. /pain lo apunta cuando quieras.
chart-pain = Dolor, de 0 a 10
stats-score = 🌱 Índice de hábito: <b>{ $score }</b> de 100.
stats-rules =
    <i>Una racha cuenta los días con al menos una sesión. «Hoy no», una pausa y los días sin recordatorios la dejan como está.
    El índice de hábito sube cada día en que haces algo y baja despacio cuando no: en dos semanas recorre más o menos la mitad del camino.
    Un día de fuerza es aquel en que han trabajado al menos dos grupos musculares grandes: piernas, caderas, espalda, vientre, pecho, hombros o brazos.
    Los 150 minutos de la OMS son a paso vivo: puedes charlar, pero no cantar.</i>
button-stats-week = Semana
    .aliases = esta semana, semanal, la semana
button-stats-month = Mes
    .aliases = este mes, mensual, el mes
button-stats-twelve-weeks = 12 semanas
    .aliases = doce semanas, tres meses, 3 meses
button-stats-year = Año
    .aliases = este año, doce meses, 12 meses, el año, anual
chart-title-week = Esta semana
chart-title-month = Este mes
chart-title-twelve-weeks = Doce semanas
chart-title-year = Doce meses
chart-subtitle = hasta el { $date }
chart-streak =
    { $days ->
        [one] día seguido
       *[other] días seguidos
    }
chart-score = índice de hábito de 100
chart-calendar = Sesiones al día
chart-depth-0 = 0
chart-depth-1 = 1
chart-depth-2 = 2
chart-depth-3 = 3–4
chart-depth-5 = 5+
chart-off = día libre
chart-walked-week = Minutos caminados
chart-walked-month = Minutos caminados
chart-walked-twelve-weeks = Minutos caminados
chart-walked-year = Minutos caminados por semana
chart-walked-note = { $minutes } de { $goal } esta semana
chart-strengthened = Días de fuerza
chart-sessions-week = Sesiones
chart-sessions-month = Sesiones por semana
chart-sessions-twelve-weeks = Sesiones por semana
chart-sessions-year = Sesiones por mes
chart-total = total
stats-total = <b>Desde el { $date }</b>
length-minutes =
    { $minutes ->
        [one] { $minutes } minuto
       *[other] { $minutes } minutos
    }
length-seconds =
    { $seconds ->
        [one] { $seconds } segundo
       *[other] { $seconds } segundos
    }
length-hours =
    { $hours ->
        [one] { $hours } hora
       *[other] { $hours } horas
    }
length-hours-minutes = { $hours } h { $minutes } min

## Pausa, ajustes, datos

pause-menu = ⏸ <b>¿Cuánto tiempo me quedo en silencio?</b> Termina por sí solo, y tu racha espera. /stop sería hasta que empieces otra vez, y /delete lo borra todo.
pause-menu-paused = ⏸ Tus recordatorios están en pausa hasta { $until }. ¿Lo cambiamos?
pause-tomorrow = Hasta mañana
pause-days =
    { $days ->
        [one] { $days } día
       *[other] { $days } días
    }
pause-hour = 1 hora
pause-date = 📅 Hasta una fecha
pause-date-choice = { $weekday } { $date }
pause-dates = 📅 <b>¿Hasta qué día?</b> Cualquier otro se puede escribir: <code>/pause hasta el 7 de marzo</code>
pause-sick = 🤒 Me encuentro mal
pause-holiday = 🏖 Vacaciones
holiday-menu = 🏖 <b>¿Cuánto tiempo te vas?</b> Se puede escribir una fecha: <code>/pause vacaciones hasta el 7 de marzo</code>
pause-unread = Di por cuánto tiempo, hasta un año: <code>/pause 3 días</code>, <code>/pause hasta el 7 de marzo</code>, <code>/pause gripe</code>, o solo /pause para ver botones.
stop-unread = 🔔 No he podido usar «{ $words }», así que nada ha cambiado. ¿Desactivo todos los recordatorios, o me quedo en silencio un tiempo? Para cambiar uno, abre /plan.
resume-unread = No he podido usar «{ $words }», así que nada ha cambiado. ¿Empiezo otra vez ahora? Otro final se escribe así: <code>/pause hasta el 7 de marzo</code>
undo-unread = No he podido usar «{ $words }», así que no he deshecho nada. /undo sin más palabras deshace lo último apuntado.
words-unused = Aquí no he podido usar «{ $words }», así que esta es la respuesta sin eso.
paused-rest = ⏸ En silencio hasta { $until }. Descansa; con /resume termina antes.
paused-sick = 🤒 Que te mejores. Estoy en silencio hasta { $until }, y tu racha espera; con /resume termina antes.
paused-holiday = 🏖 Disfruta. Estoy en silencio hasta { $until }, y tu racha espera; con /resume termina antes.
will-pause = ⏸ En silencio desde { $from } hasta { $until }; antes, todo llega como estaba previsto. { $next }
button-cancel-pause = Cancelar la pausa
pause-cancelled = ▶️ La pausa está cancelada. { $next }
resumed = ▶️ Qué bien tenerte de vuelta. { $next }
not-paused = ▶️ Tus recordatorios ya están activos. { $next }
button-resume = Reanudar ahora
stopped = 🔕 No más recordatorios hasta que escribas /start; todo lo que has hecho se guarda. /pause es por un tiempo y termina por sí sola, /delete lo borra todo.
button-restart = Activar los recordatorios
settings = ⚙️ <b>Ajustes</b>
settings-clock = 🕑 { $city }, { $time }
settings-no-clock = 🕑 Aún no sé tu hora.
settings-place = 📍 { $place }
settings-no-place = 📍 No me has dicho dónde estás, así que elijo para un escritorio.
settings-on = 🔔 Los recordatorios están activos.
settings-will-pause = 🔔 Los recordatorios están activos. ⏸ En pausa desde { $from } hasta { $until }.
settings-paused = ⏸ Los recordatorios están en pausa hasta { $until }.
settings-stopped = 🔕 Los recordatorios están desactivados.
settings-plan = <b>Tu plan</b>
button-zone = 🕑 Zona horaria
button-place = 📍 Dónde estoy
button-pictures-on = 🎞 Mostrar imágenes
button-pictures-off = 🎞 Sin imágenes
button-shown-by = 👥 Quién los muestra
# Cada una de las cuatro, por su nombre.
shown-by-menu = 👥 Cuatro personas muestran los ejercicios por turnos. Si quieres, una de ellas te los muestra todos.
shown-by-in-turns = Por turnos
shown-by-amina = Amina
shown-by-walter = Walter
shown-by-samuel = Samuel
shown-by-lin = Lin
button-pause = ⏸ Pausa
button-stop = 🔕 Desactivar los recordatorios
button-red-flags = ⚠️ Cuándo pedir ayuda

# Ocho líneas, para que en el teléfono se vea entero.
help =
    ⚠️ <b>¿Te duele?</b> «Cuándo pedir ayuda» está aquí abajo.
    Cuando llega un recordatorio, te bastan sus botones.
    También puedes escribir: «caminé 20», «hoy no».
    /today – qué toca · /done – lo que has hecho
    /exercise – ver un ejercicio · /why – los porqués
    /plan, /remind – tus recordatorios · /hours – cuándo llegan
    /pause – un respiro · /stats – cómo va
    /settings – todo lo demás
button-commands = Todo lo que sé hacer
button-back-to-help = ‹ Ayuda
help-commands =
    <b>Todo lo que sé hacer</b>
    { $commands }
help-command = /{ $command } – { $description }
privacy =
    🔒 <b>Qué guardo sobre ti</b>
    • tu número de Telegram, tu idioma y tu zona horaria, para escribirte a tus horas;
    • dónde pasas la mayor parte del día, cuánto quieres saber de mí, tu plan y detrás de qué va, tus pausas, cuándo y cómo de corto se envió cada recordatorio y cómo respondiste, cuántas veces he dicho algo y, durante cuatro semanas, qué anuncios se te enviaron;
    • lo que has hecho y cuándo, para contarlo, cómo te sentó y como qué cuentan otros movimientos; y cómo estaba tu espalda, si me lo dijiste;
    • lo que quieres volver a hacer, con tus palabras, y cuánto te cuesta, si me lo dijiste; en /settings se olvida;
    • que esperas hasta preguntar a un médico o fisioterapeuta, pero nunca cuál fue la señal, y nada de lo que escribes cuando algo va mal;
    • lo que has tocado en /settings para que lo tenga en cuenta, como tus rodillas, hasta que lo quites.

    Lo demás que escribes se guarda solo hasta que haya respondido y, donde he preguntado yo, hasta tus siguientes palabras o medio día; tu nombre y tu ubicación, nunca. Todo está en una sola base de datos de quien lleva este bot, y no va a nadie más. Pasado un tiempo, los detalles de un día se convierten en sus totales. /export te lo da todo en un archivo, y /delete lo borra, al momento y para siempre; de las copias de seguridad anteriores desapareces cuando se tiran.
calendar-caption = 🗓 Tu plan, para el calendario de tu teléfono.
export-caption = 📦 Todo lo que guardo sobre ti, de forma que otros programas puedan leerlo.
ask-erase =
    <b>¿Borrarlo todo?</b> Tu plan, tu cuenta y tu racha desaparecen, y nadie puede recuperarlos. /export te hace antes una copia.

    ¿Solo te sobran los recordatorios? /pause es silencio por un tiempo, y /stop hasta que empieces otra vez; las dos guardan lo que has hecho.
button-erase = Sí, borrarlo todo
button-keep = No, guardarlo
erased = 🧹 Todo lo tuyo está borrado. Cuida tu espalda; /start empieza de nuevo.
kept = Todo sigue como estaba.
not-understood =
    No lo he entendido. Puedes probar
    • /done, o con más detalle <code>/done caminar 20</code>
    • /exercise para ver un ejercicio
    • /why para los porqués
    • /help para todo lo demás
not-understood-done =
    No lo he entendido. Si quieres que lo apunte, di qué has hecho y cuánto rato:
    • <code>caminé 20</code>
    • <code>ayer estiré</code>
    • <code>/done isquiotibiales 5 min</code>
not-understood-remind =
    No lo he entendido. Si quieres un recordatorio, di de qué y cuándo:
    • <code>recuérdame caminar a las 17:30</code>
    • <code>/remind estirar 9:30 y 15:00 entre semana</code>
    • <code>/remind levantarme cada 45 min 9-17</code>
not-understood-hours =
    No lo he entendido. Si se trata de cuándo pueden llegar recordatorios, va así:
    • <code>/hours lun-vie 9-12, 13-17</code>
    • <code>trabajo de 9 a 17</code>
    • <code>/hours fin de semana libre</code>
not-understood-pause =
    No lo he entendido. Si quieres silencio, di por cuánto tiempo:
    • <code>/pause 3 días</code>
    • <code>silencio hasta las 15:00</code>
    • <code>/pause vacaciones hasta el 7 de marzo</code>
private-only = Hablo con la gente de tú a tú: tu espalda es cosa tuya. Abre un chat conmigo y escribe /start.
button-open-chat = Abrir el chat
too-many-acts =
    🐢 Es más a la vez de lo que puedo seguir. Respira, y en unos minutos vuelvo contigo.
    Tus recordatorios llegan igualmente.
notice-too-many-acts = Es más a la vez de lo que puedo seguir. Dame unos minutos.
our-fault = Algo ha fallado por mi parte, y ha quedado anotado. No se ha perdido nada tuyo; por favor, inténtalo otra vez.

## Palabras entre medias

next = Siguiente: { $what }, { $when }.
next-none = No hay nada previsto.
when-today =
    hoy { $hour ->
        [1] a la
       *[other] a las
    } { $time }
when-tomorrow =
    mañana { $hour ->
        [1] a la
       *[other] a las
    } { $time }
when-weekday =
    el { $weekday } { $hour ->
        [1] a la
       *[other] a las
    } { $time }
when-date =
    el { $date } { $hour ->
        [1] a la
       *[other] a las
    } { $time }
until-today =
    { $hour ->
        [1] la
       *[other] las
    } { $time }
until-tomorrow = mañana
until-weekday = el { $weekday }
until-date = el { $date }
from-today =
    { $hour ->
        [1] la
       *[other] las
    } { $time }
from-tomorrow = mañana
from-weekday = el { $weekday }
from-date = el { $date }
days-daily = todos los días
    .alone = Todos los días
days-weekdays = de lunes a viernes
    .alone = De lunes a viernes
days-weekend = sábados y domingos
    .alone = Sábados y domingos
days-span = de { $first } a { $last }
    .alone = { $first } – { $last }
schedule-at =
    { $days } { $hour ->
        [1] a la
       *[other] a las
    } { $times }
schedule-every = { $days }, { $interval } { $ranges }
schedule-every-hours-daily = { $interval } dentro de tu horario
schedule-every-hours = { $days }, { $interval } dentro de tu horario
schedule-range = de { $from } a { $to }
    .every = de { $from } a { $to }
schedule-range-brief = { $from }–{ $to }
interval-hours =
    { $hours ->
        [1] cada hora
        [one] cada { $hours } hora
       *[other] cada { $hours } horas
    }
interval-minutes =
    { $minutes ->
        [one] cada { $minutes } minuto
       *[other] cada { $minutes } minutos
    }
weekday-1 = Lunes
    .on = lunes
    .until = lunes
    .from = lunes
    .to = lunes
    .every = los lunes
weekday-2 = Martes
    .on = martes
    .until = martes
    .from = martes
    .to = martes
    .every = los martes
weekday-3 = Miércoles
    .on = miércoles
    .until = miércoles
    .from = miércoles
    .to = miércoles
    .every = los miércoles
weekday-4 = Jueves
    .on = jueves
    .until = jueves
    .from = jueves
    .to = jueves
    .every = los jueves
weekday-5 = Viernes
    .on = viernes
    .until = viernes
    .from = viernes
    .to = viernes
    .every = los viernes
weekday-6 = Sábado
    .on = sábado
    .until = sábado
    .from = sábado
    .to = sábado
    .every = los sábados
weekday-7 = Domingo
    .on = domingo
    .until = domingo
    .from = domingo
    .to = domingo
    .every = los domingos
month-1 = Enero
    .of = enero
month-2 = Febrero
    .of = febrero
month-3 = Marzo
    .of = marzo
month-4 = Abril
    .of = abril
month-5 = Mayo
    .of = mayo
month-6 = Junio
    .of = junio
month-7 = Julio
    .of = julio
month-8 = Agosto
    .of = agosto
month-9 = Septiembre
    .of = septiembre
month-10 = Octubre
    .of = octubre
month-11 = Noviembre
    .of = noviembre
month-12 = Diciembre
    .of = diciembre
date = { $day } de { $month }
date-year = { $day } de { $month } de { $year }

## Lo que Telegram muestra junto al chat

description =
    Limber cuida tu espalda: a tus horas te recuerda levantarte, caminar, estirar y ganar fuerza, te enseña cómo y lleva la cuenta con cariño. Toca Iniciar, dile qué hora es donde estás, y listo.

    Bienestar general, sin diagnósticos. Si un dolor te preocupa, pregunta a un médico o fisioterapeuta.
short-description = Recordatorios amables para levantarte, caminar, estirar y ganar fuerza, a tus horas. Tu espalda da las gracias.

## El plan

plan = 🗓 <b>Tu plan</b>
plan-empty = En tu plan aún no hay nada. Añade un recordatorio, o toma uno de los planes ya hechos.
plan-item-next = <i>siguiente: { $when }</i>
plan-item-resting = <i>descansa</i>
plan-item-never = <i>no encuentra momento en tu horario (/hours)</i>
plan-tip = Toca uno para cambiarlo. Con palabras va así: <code>/remind estirar 9:30 y 15:00 entre semana</code>
button-add = + Añadir
button-presets = Planes ya hechos
button-plan = ‹ Plan
button-my-plan = 🗓 Mi plan
reminder-added = ➕ Añadido.
reminder-already-planned = 👌 Este ya está en tu plan.
button-change = Cambiarlo
button-times = 🕑 Horas
button-days = 📅 Días
button-what = 🔁 Qué
button-rest = ⏸ Que descanse
button-wake = ▶️ Que vuelva
button-remove = 🗑 Quitar
button-put-back = ↩️ Devolverlo
button-back = ‹ Atrás
change-times = <b>¿Cuándo?</b> Toca una hora para añadirla o quitarla, o que llegue cada cierto tiempo.
change-times-every = <b>¿Cuándo?</b> Elige cada cuánto y a qué horas, o toca mejor una hora fija. Dentro de otras horas sigue respetando tu horario (/hours).
within-hours = en mi horario
change-days = <b>¿Qué días?</b>
change-what = <b>¿Qué será?</b> Una actividad va alternando sus ejercicios.
chosen = ✓ { $label }
every-minutes = cada { $minutes } min
reminder-removed =
    🗑 Quitado de tu plan:
    { $line }
add-menu = <b>¿Qué te recuerdo?</b> Empiezo con sus horas habituales, y las cambias como quieras. O con palabras: <code>/remind caminar 12:30 todos los días</code>
preset-line = <b>{ $name }</b>: { $about }
preset-heading =
    <b>{ $name }</b>
    { $about }
presets = <b>Planes ya hechos.</b> Mira uno antes de tomarlo.
preset-desk = Escritorio
    .about = Pausas de la silla, un paseo, un estiramiento; fuerza dos noches.
preset-feet = De pie
    .about = Pausas de estar de pie, un estiramiento, un paseo por la noche; fuerza dos noches.
preset-home = En casa
    .about = Pausas, un paseo, un estiramiento; fuerza dos mañanas, donde haya sitio.
preset-no-floor = Sin suelo
    .about = Pausas, un paseo, un estiramiento; fuerza dos tardes.
preset-walk-more = Caminar más
    .about = Tres paseos cortos al día, lo demás en dosis pequeñas.
preset-stronger = Más fuerza
    .about = Fuerza tres días por semana, mañanas y noches.
preset-note = Ocupa el lugar del plan que tienes ahora.
button-take = ✅ Tomarlo
wish-no-subject = No he visto qué tengo que recordarte. Nombra primero una actividad o un ejercicio, así: <code>/remind estirar 9:30 y 15:00 entre semana</code>
wish-unreadable = No he podido leer «{ $part }». Un deseo va así: <code>/remind estirar 9:30 y 15:00 entre semana</code>
wish-no-time = ¿A qué hora? Así: <code>/remind caminar 12:30 todos los días</code>
wish-bad-interval = «{ $part }»: sé hacerlo desde cada 20 minutos hasta cada 12 horas, así: <code>/remind levantarme cada 45 min 9-12 13-18 lun-vie</code>
wish-range-too-short = «{ $part }»: las horas son más cortas que el intervalo, o acaban antes de empezar. Así: <code>/remind levantarme cada 45 min 9-12 13-18 lun-vie</code>
wish-never-comes =
    { $line }
    Así lo he entendido, y en tu horario (/hours) no hay momento para ello: no llegaría nunca. Un intervalo más corto o una hora fija sí, así: <code>/remind caminar 12:30 todos los días</code>
wish-too-many-times = Veinticuatro veces al día es lo máximo para un recordatorio.
wish-mixed = «{ $part }»: o bien horas, como <code>/remind caminar 12:30</code>, o bien un horario con intervalo, como <code>/remind levantarme cada 45 min 9-12 lun-vie</code>
wish-too-many = Tu plan está lleno: veinticuatro recordatorios son el máximo. Quita antes uno en /plan.
notice-last-day = Necesita al menos un día. Para silenciarlo, que descanse.
notice-last-time = Necesita al menos una hora. Para silenciarlo, que descanse.
notice-too-many-times = Veinticuatro veces al día es lo máximo.
notice-never-comes = En tu horario no habría momento para ello.
notice-range-too-short = Esas horas son más cortas que el intervalo.
weekday-letter-1 = L
weekday-letter-2 = M
weekday-letter-3 = X
weekday-letter-4 = J
weekday-letter-5 = V
weekday-letter-6 = S
weekday-letter-7 = D
month-short-1 = ene
month-short-2 = feb
month-short-3 = mar
month-short-4 = abr
month-short-5 = may
month-short-6 = jun
month-short-7 = jul
month-short-8 = ago
month-short-9 = sep
month-short-10 = oct
month-short-11 = nov
month-short-12 = dic
weekday-short-1 = Lun
weekday-short-2 = Mar
weekday-short-3 = Mié
weekday-short-4 = Jue
weekday-short-5 = Vie
weekday-short-6 = Sáb
weekday-short-7 = Dom

## Horario

hours =
    ⏳ <b>Tu horario</b>
    { $lines }

    Fuera de él no llega nada, salvo lo que pongas a propósito a una hora fija. Toca un día para cambiarlo, o dilo así: <code>/hours 9-12, 13-18; vie 9-14; no sáb, dom</code>
hours-leave-out =
    En este horario no hay momento para esto, así que no llega:
    { $lines }
hours-line = { $days }: { $ranges }
hours-never = ninguna hora
hours-weekdays = Lun–Vie
hours-day = <b>{ $day }</b>: ¿qué horas?
hours-day-now = Ahora: { $ranges }.
hours-free = ninguna
hours-unread = No he podido leer «{ $part }». El horario va así: <code>/hours 9-12, 13-18; vie 9-14; no sáb, dom</code>
button-hours = ⏳ Horario

## Echarse a un lado

would-suit = 🌿 Parece que ahora mis recordatorios no encajan en tus días, y no pasa nada. ¿Te iría mejor otra cosa? Si no me dices nada, vendré menos a menudo.
would-suit-times = Otras horas
would-suit-fewer = Menos
would-suit-pause = Una pausa
one-minute = 🌱 Un minuto le sienta bien a tu espalda. Cabe justo donde estás.
button-one-minute = ▶️ Un minuto ahora
wakes-up = 👋 Qué bien saber de ti. Tus recordatorios vuelven. { $next }
falls-asleep = 😴 No quiero molestar, así que me voy a dormir. Todo lo que has hecho se guarda. Escribe cualquier cosa, y tus recordatorios vuelven.
