# Compañía: grupos pequeños en los que se ve quién se ha movido hoy, y en los que se saluda. De no moverse no se habla nunca.

buddies = 👥 <b>Tu compañía</b>
buddies-moved = • <b>{ $name }</b> se ha movido hoy
buddies-there = • <b>{ $name }</b>
buddies-waved-to-you = 👋 Hoy te llegó un saludo de { $names }
buddies-you-waved = 👋 Hoy has saludado a { $names }
buddies-waiting = Aún no hay nadie más en tu grupo. Quien abra tu enlace puede unirse.
buddies-about =
    👥 <b>En compañía</b>
    En pequeña compañía es más fácil seguir. Un grupo tiene de dos a cinco personas. Cada una ve el nombre de las demás y quién se ha movido hoy, y puede saludarlas. No se ve nada más: ni números, ni rachas, ni dolor, ni nada de lo que escribes.
buddies-of-you = Las demás personas te verían como <b>{ $name }</b>, el nombre de pila que Telegram tiene ahora de ti. Cualquiera del grupo puede invitar a alguien. Puedes irte cuando quieras, y no se avisa a nadie.
buddies-nameless = Alguien
buddies-circle =
    👥 <b>Este grupo</b>
    Contigo: { $names }
buddies-circle-alone =
    👥 <b>Este grupo</b>
    Aún no hay nadie más.
buddies-leave-ask = <b>¿Dejar este grupo?</b> Tu nombre desaparece al momento para el resto, y no se avisa a nadie. Para volver te haría falta otra invitación.
buddies-left = 👋 Has dejado ese grupo, y no se ha avisado a nadie.
buddies-enough = 👥 Estás en tantos grupos como se pueden seguir bien. Si dejas uno, hay sitio para otro.
invitation =
    ✉️ <b>Tu invitación</b>
    Envía este enlace a alguien a quien te gustaría tener contigo:
    { $link }
invitation-holds =
    { $room ->
        [1] Vale hasta { $until }, para una persona más.
        [one] Vale hasta { $until }, para { $room } persona más.
       *[other] Vale hasta { $until }, para { $room } personas como máximo.
    }
invitation-tells = Quien lo abra sabrá tu nombre de pila y qué se ve en un grupo, y podrá unirse con un toque. Un enlace nuevo anula este.
invitation-full = 👥 Tu grupo está completo: ya hay cinco personas, contigo. Puedes empezar otro.
invited =
    { $others ->
        [0] 👥 <b>{ $name } te invita a su grupo.</b>
        [1] 👥 <b>{ $name } te invita a su grupo.</b> Hay una persona más en él.
        [one] 👥 <b>{ $name } te invita a su grupo.</b> Hay { $others } persona más en él.
       *[other] 👥 <b>{ $name } te invita a su grupo.</b> Hay { $others } personas más en él.
    }
invited-means = Cada persona vería el nombre de las demás y quién se ha movido hoy, y podría saludarlas. No se ve nada más: ni números, ni rachas, ni dolor, ni nada de lo que escribes.
invited-waits = 👥 <b>{ $name }</b> te invita a su grupo; enseguida te muestro qué significa.
invited-joined = 🤝 <b>Ya tienes compañía.</b>
invited-declined = De acuerdo, todo sigue igual, y no se avisa a nadie.
invited-gone = 👥 Esa invitación ya no vale, o su enlace llegó cortado. Pide una nueva, por favor.
invited-own = 👥 Este enlace es tuyo. Envíaselo a alguien a quien te gustaría tener contigo.
invited-already = 👥 Ya estás en este grupo.
invited-full = 👥 Este grupo ya está completo: hay cinco personas. Puedes empezar uno tuyo con /buddies.
wave =
    { $count ->
        [1] 👋 { $names } te saluda.
       *[other] 👋 { $names } te saludan.
    }
privacy-buddies = 👥 <b>Si tienes compañía</b>, guardo también en qué grupos estás, el nombre de pila con el que te uniste, tu enlace y, durante dos días, quién saludó. Cada persona del grupo ve tu nombre de pila, si te has movido hoy y tus saludos, y nada más, hasta que te vayas.
notice-waved = 👋 Saludo enviado
notice-waved-already = Hoy ya has saludado ✓
button-buddies = 👥 Compañía
button-wave = 👋 Saludar a { $name }
button-wave-back = 👋 Devolver el saludo
button-wave-back-to = 👋 Devolver a { $name }
button-wave-what = ¿Qué es esto?
button-circle = ⭕ Con { $names }
button-circle-alone = ⭕ El grupo que espera a alguien
button-circle-new = ➕ Otro grupo
button-invite = ✉️ Invitar a alguien
button-invite-anew = 🔄 Enlace nuevo
button-join = 🤝 Unirme
button-join-not = No, gracias
button-leave = 🚪 Dejar este grupo
button-leave-yes = Sí, dejarlo
button-leave-no = No, me quedo
button-buddies-back = ↩️ Volver
