# The evening's question about breaks, asked where some came and got no answer.

evening-asked = 🌙 Come è andata oggi con le pause?
evening-mostly = Quasi tutte
evening-some = Alcune
evening-hardly = Quasi nessuna
evening-counted =
    { $breaks ->
        [one] ✅ Segnata { $breaks } pausa.
       *[other] ✅ Segnate { $breaks } pause.
    }
evening-none = 🌿 Va bene così, ed è bello saperlo.
