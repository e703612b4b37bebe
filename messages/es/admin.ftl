# Lo que lee en /admin quien lleva el bot. Nadie más lo ve.

admin = 🔧 <b>Administración</b>
button-admin-totals = 📊 Totales
button-admin-health = 🩺 Salud
button-admin-announcements = 📣 Anuncios
button-admin-looks = 👀 Mensajes
button-admin-back = ‹ Administración
button-admin-refresh = 🔄 Mirar otra vez
admin-totals = 📊 <b>Totales</b>
admin-line = { $name }: <b>{ $figure }</b>
admin-people = Personas
admin-reminded = con recordatorios
admin-paused = en pausa
admin-asleep = dormidas
admin-stopped = desactivadas
admin-unreachable = inalcanzables
admin-to-come = Recordatorios por venir
admin-sent = Enviados en 24 horas
admin-late-median = la mitad con un retraso máximo, segundos
admin-late-99 = 99 de 100 con un retraso máximo, segundos
admin-retried = intentados otra vez
admin-expired = Caducados en 24 horas
admin-sessions = Sesiones en 24 horas
admin-size = Base de datos, megabytes
admin-health = 🩺 <b>Salud</b>
admin-database = { $writable ->
        [yes] ✅ Se puede escribir en la base de datos.
       *[no] ❌ No se puede escribir en la base de datos.
    }
admin-late = { $seconds ->
        [0] ✅ No hay ningún retraso.
        [one] ⚠️ Un recordatorio lleva { $seconds } segundo de retraso.
       *[other] ⚠️ Un recordatorio lleva { $seconds } segundos de retraso.
    }
admin-clockwork =
    { $lately ->
        [yes] ✅
       *[no] ❌
    } El mecanismo latió hace { $seconds ->
        [one] { $seconds } segundo
       *[other] { $seconds } segundos
    }.
admin-clockwork-never = ❌ El mecanismo aún no ha latido.
admin-telegram =
    { $lately ->
        [yes] ✅
       *[no] ❌
    } Telegram respondió hace { $seconds ->
        [one] { $seconds } segundo
       *[other] { $seconds } segundos
    }.
admin-telegram-never = ❌ Telegram aún no ha respondido.
admin-due = Recordatorios que tocan
admin-under-way = Recordatorios en camino
admin-updates = Actualizaciones por atender
admin-in-hand = Mensajes saliendo
admin-announcements = 📣 <b>Anuncios</b>
admin-announcements-none = Aún no hay ninguno. <code>limber announce FILE</code> escribe uno y lo muestra primero aquí.
admin-announcement-line = <b>{ $id }</b> { $state } · { $sent } de { $all } · { $beginning }
admin-announcement-choice = { $id }: { $beginning }
admin-announcement = 📣 <b>Anuncio { $id }</b>, { $state }
admin-announcement-beginning = <i>{ $beginning }</i>
admin-announcement-audience = Para: <code>{ $audience }</code>
admin-announcement-begins = Desde: <code>{ $begins }</code>
admin-begins-at-once = enseguida
admin-begins-local = { $moment } en el reloj de cada persona
admin-state-draft = sin confirmar
admin-state-refused = rechazado por Telegram
admin-state-gathering = a punto de salir
admin-state-sending = saliendo
admin-state-ended = enviado
admin-state-stopped = detenido
admin-draft-unseen = Aún no se ha mostrado a quien administra.
admin-draft = { $people ->
        [0] Ahora no le llegaría a nadie.
        [one] Le llegaría a { $people } persona, dentro de su horario.
       *[other] Les llegaría a { $people } personas, a cada una dentro de su horario.
    }
admin-gathering = { $people ->
        [one] A { $people } persona, dentro de su horario.
       *[other] A { $people } personas, a cada una dentro de su horario.
    }
button-announcement-send = { $people ->
        [one] ✅ Enviar a { $people } persona
       *[other] ✅ Enviar a { $people } personas
    }
button-announcement-throw-away = 🗑 Tirar
button-announcement-stop = ⏹ Detener
admin-count-waiting = En espera
admin-count-claimed = En camino
admin-count-sent = Enviados
admin-count-doubtful = Quizá enviados
admin-count-unwanted = No quieren
admin-count-unreachable = Inalcanzables
admin-count-refused = Rechazados
admin-count-late = Demasiado tarde
admin-count-stopped = Detenidos antes
admin-no-announcement = 📣 Ese anuncio ya no está.
admin-announcement-ended = 📣 <b>Anuncio { $id }: enviado.</b> <i>{ $beginning }</i>
admin-looks = 👀 <b>Los mensajes como los ven los demás</b>, en { $language }. Aquí sus botones no hacen nada.
admin-look-at-reminder = 👀 ¿El recordatorio de qué ejercicio?
button-look-language = 🌐 { $language }
button-look-welcome = Bienvenida
button-look-reminder = Un recordatorio
button-look-several = Varios a la vez
button-look-counted = Apuntado
button-look-would-suit = ¿Otra cosa?
button-look-falls-asleep = Se duerme
button-look-help = Ayuda
button-look-privacy = Privacidad
notice-only-a-look = Solo estás mirando: los botones de este mensaje no hacen nada.
