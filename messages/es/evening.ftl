# La pregunta de la noche sobre las pausas, cuando llegaron algunas y no hubo respuesta.

evening-asked = 🌙 ¿Qué tal hoy con las pausas?
evening-mostly = Casi todas
evening-some = Algunas
evening-hardly = Casi ninguna
evening-counted =
    { $breaks ->
        [one] ✅ { $breaks } pausa apuntada.
       *[other] ✅ { $breaks } pausas apuntadas.
    }
evening-none = 🌿 Está bien, y es bueno saberlo.
