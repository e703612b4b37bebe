# The evening's question about breaks, asked where some came and got no answer.

evening-asked = 🌙 How did it go with your breaks today?
evening-mostly = Took most
evening-some = Some
evening-hardly = Hardly any
evening-counted =
    { $breaks ->
        [one] ✅ { $breaks } break counted.
       *[other] ✅ { $breaks } breaks counted.
    }
evening-none = 🌿 That’s fine, and good to know.
