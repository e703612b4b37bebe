# Die Frage am Abend nach den Kurzpausen, auf die keine Antwort kam.

evening-asked = 🌙 Wie lief es heute mit deinen Kurzpausen?
evening-mostly = Die meisten
evening-some = Einige
evening-hardly = Kaum welche
evening-counted =
    { $breaks ->
        [one] ✅ { $breaks } Kurzpause gezählt.
       *[other] ✅ { $breaks } Kurzpausen gezählt.
    }
evening-none = 🌿 Das ist in Ordnung, und gut zu wissen.
