# What is said in groups.

team-hello =
    👋 <b>¡Hola a todo el grupo!</b> Soy Limber y cuido espaldas. A las horas que elijáis traigo una pausa corta: un ejercicio, el mismo para el grupo entero.

    • Quien participa toca un botón. El grupo ve cuántas personas se han movido, a partir de tres, y nunca quiénes.
    • Leo lo que se me dice por mi nombre, como <code>/settings@{ $bot }</code>, y nada más.
team-hello-begin = Empieza alguien que administre el grupo:
team-button-begin = Preparar pausas
team-ask-zone = 🕑 <b>¿Qué hora es para este grupo?</b> Quien lo administra toca el reloj que coincida o escribe <code>/timezone@{ $bot } Porto</code>.
team-which-place = 🕑 <b>¿Cuál de estos es?</b> Quien administra el grupo toca el reloj que coincida.
team-zone-unread = No he encontrado ese lugar. Prueba con una ciudad mayor cercana, como <code>/timezone@{ $bot } Porto</code>.
team-settings =
    👥 <b>Pausas de este grupo</b>

    ⏰ { $when }
    🌍 Según el reloj de { $city }
team-settings-desk = 🪑 En un escritorio: sentado o de pie, y nada que llame la atención
team-settings-feet = 👟 De pie todo el día: lo que descansa piernas y espalda
team-next = La próxima llega { $when }.
team-paused = ⏸ No llegan pausas hasta que alguien que administre las reanude.
team-days-weekdays = Días laborables
team-days-daily = Todos los días
team-a-day =
    { $count ->
        [one] { $count } al día
       *[other] { $count } al día
    }
team-button-times = ⏰ Otras horas
team-ask-times = ⏰ <b>¿Cuándo llegan las pausas?</b> Quien administra toca una hora para añadirla, y otra vez para quitarla.
team-place-desk = En un escritorio
team-place-feet = De pie
team-pictures-daily = Una imagen al día
team-pictures-none = Sin imágenes
team-button-zone = 🌍 { $city }
team-button-language = 🗣 { $language }
team-ask-language = 🗣 <b>¿Qué idioma habla este grupo?</b>
team-button-pause = ⏸ No más pausas
team-button-resume = ▶️ Reanudar
team-button-settings = ◀️ Volver
team-break = 👥 <b>Una pausa para el grupo</b>
team-button-in = 🙋 Me apunto
team-moved =
    { $moved ->
        [one] 👥 Se ha movido { $moved } persona.
       *[other] 👥 Nos hemos movido { $moved }.
    }
team-over = 👥 Pausa terminada.
team-own-counted =
    ✅ <b>{ $what }</b>: también en tu propia cuenta, que nadie más ve.
    Hoy: { $tallies }
team-for-admins = Eso es para quien administra este grupo.
team-unsure = Ahora mismo no puedo saber quién administra aquí. Prueba dentro de un momento.
team-privacy =
    🔒 <b>Lo que guardo de este grupo</b>
    • su número, su idioma y su zona horaria, cuándo llegan las pausas y dónde estáis, y el tema en que llegan;
    • mientras una pausa está abierta, que alguien ya ha tocado, como un código que no dice nada cuando su clave se borra, media hora después; y cuántas personas fueron, hasta que el mensaje lo dice;
    • nada de lo que se escribe aquí. Leo solo lo que se me dice por mi nombre, y solo hasta responderlo.

    El grupo ve cuántas personas se han movido, a partir de tres, y nunca quiénes. Quien tiene un chat conmigo lo tiene también en su cuenta, que aquí nadie ve. Si me sacan del grupo, lo olvido en una semana.
notice-team-in = ✅ Cuenta. El grupo ve cuántas personas, nunca quiénes.
notice-team-counted = ✅ Cuenta aquí y en tu propia cuenta, que nadie más ve.
notice-team-again = Ya está contado. ¡Bien hecho!
notice-team-over = Esta pausa ha terminado. Te ha sentado bien igualmente.
notice-team-admins = Eso es para quien administra este grupo.
notice-team-unsure = Ahora mismo no puedo saber si administras este grupo. Prueba dentro de un momento.
