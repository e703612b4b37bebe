# The evening's question about breaks, asked where some came and got no answer.

evening-asked = 🌙 Et tes pauses, aujourd’hui ?
evening-mostly = La plupart
evening-some = Quelques-unes
evening-hardly = Presque aucune
evening-counted =
    { $breaks ->
        [one] ✅ { $breaks } pause comptée.
       *[other] ✅ { $breaks } pauses comptées.
    }
evening-none = 🌿 Pas de souci, et c’est bon à savoir.
