# /report: una página para un médico o fisioterapeuta, que se dibuja cuando la persona lo pide. Lo que va en la página es
# texto sin formato; el HTML de Telegram solo se permite en los pies.

report-caption-four-weeks = 📄 <b>Tus últimas cuatro semanas en una página</b>
report-caption-twelve-weeks = 📄 <b>Tus últimas doce semanas en una página</b>
report-caption-year = 📄 <b>Tus últimos doce meses en una página</b>
report-caption = Para enseñarla a un médico o fisioterapeuta, o para guardarla. No me quedo copia: está en este chat hasta que la borres. Tu nombre no figura; hay una línea para escribirlo.
report-sessions-caption = 🧾 Lo mismo en una tabla, una fila por sesión.
report-pains-caption = 🧾 Cómo estaba tu espalda, una fila por cada día que me lo dijiste.
button-report-four-weeks = 4 semanas
    .aliases = cuatro semanas, mes, un mes
button-report-twelve-weeks = 12 semanas
    .aliases = doce semanas, tres meses, 3 meses
button-report-year = Un año
    .aliases = año, doce meses, 12 meses

## En la página

report-title = Movimiento para la espalda
report-name = Nombre:
report-period = { $period } · { $since }
report-period-four-weeks = del { $first } al { $last } · cuatro semanas · reloj de { $zone }
report-period-twelve-weeks = del { $first } al { $last } · doce semanas · reloj de { $zone }
report-period-year = del { $first } al { $last } · doce meses · reloj de { $zone }

report-since = con Limber desde el { $date }

report-active = { $active } de { $days }
report-active-meaning =
    { $days ->
        [one] día con una sesión
       *[other] días con una sesión
    }
report-sessions-meaning =
    { $sessions ->
        [one] sesión en total
       *[other] sesiones en total
    }
report-walked-meaning =
    { $minutes ->
        [one] minuto caminado por semana, de media
       *[other] minutos caminados por semana, de media
    }
report-strengthened-meaning =
    { $days ->
        [one] día de fuerza
       *[other] días de fuerza
    }
report-streak-meaning =
    { $days ->
        [one] día seguido, hasta hoy
       *[other] días seguidos, hasta hoy
    }
report-score-meaning = índice de hábito, de 0 a 100

report-columns-four-weeks = Semana a semana, desde el lunes
report-columns-twelve-weeks = Semana a semana, desde el lunes
report-columns-year = Mes a mes
report-week = { $day } { $month }
report-minutes = minutos
report-sessions = sesiones
report-paused = en pausa
report-goal =
    { $minutes ->
        [one] { $minutes } minuto moderado por semana (OMS)
       *[other] { $minutes } minutos moderados por semana (OMS)
    }
report-pain-told =
    { $days ->
        [one] dicho { $days } día
       *[other] dicho { $days } días
    }
report-pain-mean = media

report-plan = El plan, tal como está
report-plan-line = { $what }: { $when }
report-plan-every = { $days }, { $interval } dentro del horario de abajo
report-plan-nothing = Ahora mismo no hay nada previsto.
report-hours = Horario de los recordatorios: { $hours }
report-doses = Los ejercicios y cómo han ido sus dosis
report-times = { $count }×
report-amount =
    { $hold ->
        [0] { $repetitions } ×
        [one] { $repetitions } × { $hold } s
       *[other] { $repetitions } × { $hold } s
    }
report-dose-grown = { $before } → { $now }
report-dose-own = { $dose }, elección propia
report-dose-sides = { $dose } por lado
report-hurt = Ejercicios que dolieron
report-hurt-on = { $name }: { $date }
report-hurt-resting = { $name }: { $date }; descansa hasta { $until }
report-resting = { $name }: descansa hasta { $until }
report-pauses = Pausas
report-pause-day = { $first }: { $reason }
report-pause-days = del { $first } al { $last }: { $reason }
report-pause-rest = pausa
report-pause-sick = enfermedad
report-pause-holiday = vacaciones
report-footer = Hecho por Limber el { $date }, a petición de la persona. Bienestar general, contado por ella misma en un chat: aquí no se ha medido ni explorado nada, y nada de esto es un diagnóstico. Lo que sube o baja a la vez no tiene por qué tener relación. Índice de hábito: cada día con una sesión lo acerca a 100 y cada día sin ella a 0, la mitad del camino en unas dos semanas; los días libres no cuentan. Un día de fuerza es aquel en que han trabajado al menos dos grupos musculares grandes, o del que la persona no dijo qué trabajó.
