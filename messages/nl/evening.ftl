# De vraag van de avond naar de korte pauzes waar geen antwoord op kwam.

evening-asked = 🌙 Hoe ging het met je pauzes vandaag?
evening-mostly = De meeste wel
evening-some = Een paar
evening-hardly = Bijna geen
evening-counted =
    { $breaks ->
        [one] ✅ { $breaks } korte pauze geteld.
       *[other] ✅ { $breaks } korte pauzes geteld.
    }
evening-none = 🌿 Dat is prima, en goed om te weten.
