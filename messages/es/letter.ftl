# La carta semanal.

letter = 📬 <b>Tu semana</b>, del { $first } al { $last }
letter-numbers = { $streak } { $score }
letter-quiet = 💡 Una semana tranquila, y está bien así. Un solo minuto de pie es una buena forma de volver.
letter-every-day = 💡 Has hecho algo todos los días, sin saltarte ni uno. Más constante no se puede.
letter-more =
    { $more ->
        [1] 💡 Una sesión más que la semana anterior.
        [one] 💡 { $more } sesión más que la semana anterior.
       *[other] 💡 { $more } sesiones más que la semana anterior.
    }
letter-best = 💡 { $weekday }: tu mejor día. Lo que entonces lo hizo fácil puede servir también otros días.
letter-days =
    { $days ->
        [1] 💡 Hiciste algo un día. Lo poco también cuenta.
        [one] 💡 Hiciste algo { $days } día. Lo poco también cuenta.
       *[other] 💡 Hiciste algo { $days } días. Lo poco también cuenta.
    }
letter-suggest-fewer = ➡️ <b>Para la próxima semana:</b> muchos de mis recordatorios pasaron de largo. Menos, y a buena hora, quizá te sirvan mejor.
letter-suggest-add-strengthen = ➡️ <b>Para la próxima semana:</b> la OMS propone fortalecer todos los grupos musculares grandes dos días o más. ¿Te lo recuerdo?
letter-suggest-add-walk = ➡️ <b>Para la próxima semana:</b> la OMS propone 150 minutos o más de movimiento moderado, y un paseo corto al día es buena parte de eso. ¿Te lo recuerdo?
letter-suggest-add-stretch = ➡️ <b>Para la próxima semana:</b> en tu plan aún no hay ningún estiramiento. ¿Te recuerdo uno?
letter-suggest-session = ➡️ <b>Para la próxima semana:</b> tómate diez minutos una vez y hazlo todo seguido. Yo te guío.
letter-suggest-try = ➡️ <b>Para la próxima semana:</b> algo nuevo, si quieres: { $name }. Con una vez basta para ver si te gusta.
letter-suggest-trial = ➡️ <b>Para la próxima semana:</b> ¿puedo averiguar contigo qué recordatorios ponen a la gente en movimiento?
letter-felt =
    { $days ->
        [one] 📝 Tu espalda, según lo que me dijiste { $days } día: { $now } de 10.
       *[other] 📝 Tu espalda, según lo que me dijiste { $days } días: en torno a { $now } de 10.
    }
letter-felt-before =
    { $days ->
        [one] 📝 Tu espalda, según lo que me dijiste { $days } día: { $now } de 10. La semana anterior estaba en torno a { $before }.
       *[other] 📝 Tu espalda, según lo que me dijiste { $days } días: en torno a { $now } de 10. La semana anterior estaba en torno a { $before }.
    }
letter-asks-fewer = 💬 La semana pasada propuse menos recordatorios. ¿Ayudó?
letter-asks-add-strengthen = 💬 La semana pasada propuse un recordatorio para fortalecer. ¿Ayudó?
letter-asks-add-walk = 💬 La semana pasada propuse un recordatorio para caminar. ¿Ayudó?
letter-asks-add-stretch = 💬 La semana pasada propuse un recordatorio para estirar. ¿Ayudó?
letter-asks-session = 💬 La semana pasada propuse una sesión entera de una vez. ¿Ayudó?
letter-asks-try = 💬 La semana pasada propuse algo nuevo: { $name }. ¿Te gustó?
letter-asks-try-something = 💬 La semana pasada propuse algo nuevo. ¿Te gustó?
button-letter-helped = 👍 Sí
button-letter-no-help = 👎 No mucho
button-letter-try = ▶️ Enséñamelo
button-letter-fewer = Menos recordatorios
button-letter-add-strengthen = 💪 Recuérdame fortalecer
button-letter-add-walk = 🚶 Recuérdame caminar
button-letter-add-stretch = 🧘 Recuérdame estirar
button-letter-stats = 📈 Verla
button-letter-when = Otro momento
button-letter-off = Sin más cartas
letter-menu =
    📬 <b>Tu carta semanal</b> llega { $when }, sin sonido: lo que has hecho y una idea para la semana siguiente.

    ¿Otro día u otra hora?
letter-menu-off = 📬 <b>Tu carta semanal</b> está apagada. Una vez por semana, sin sonido: lo que has hecho y una idea para la semana siguiente.
button-letter-on = 📬 Escríbeme
letter-off = 📪 Sin más cartas. En /settings se encienden otra vez.
button-letter = 📬 Carta semanal
