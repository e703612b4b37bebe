# Wieczorne pytanie o przerwy, gdy przypomnienia przychodziły, a odpowiedzi nie było.

evening-asked = 🌙 Jak poszło dziś z przerwami?
evening-mostly = Prawie wszystkie
evening-some = Niektóre
evening-hardly = Prawie żadna
evening-counted =
    { $breaks ->
        [one] ✅ Zaliczone: { $breaks } przerwa.
        [few] ✅ Zaliczone: { $breaks } przerwy.
       *[many] ✅ Zaliczone: { $breaks } przerw.
    }
evening-none = 🌿 Nic nie szkodzi, dobrze to wiedzieć.
