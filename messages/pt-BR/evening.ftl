# A pergunta da noite sobre as pausas, quando vieram algumas e não houve resposta.

evening-asked = 🌙 Como foi com as pausas hoje?
evening-mostly = Fiz quase todas
evening-some = Algumas
evening-hardly = Quase nenhuma
evening-counted =
    { $breaks ->
        [one] ✅ { $breaks } pausa anotada.
       *[other] ✅ { $breaks } pausas anotadas.
    }
evening-none = 🌿 Tudo bem, e é bom saber.
