# Os planos de quem cuida do bot, que um link mostra e um toque assume. As palavras deles vêm de plans/NAME.toml.

prescription-title = 📝 <b>{ $title }</b>
prescription-from = <i>Um plano de { $from }, por meio de quem cuida deste bot.</i>
prescription-from-operator = <i>Um plano de quem cuida deste bot.</i>
prescription-word = <blockquote>{ $word }</blockquote>
prescription-dose = – { $dose }
prescription-dose-instead = – { $dose } (no lugar do que você mesmo definiu: { $own })
prescription-note = É para você se foi dado a você. Se desde então algo mudou nas suas costas, pergunte antes de usar. Tudo nele pode ser mudado depois em /plan e /exercise.
prescription-now =
    <b>Seu plano de agora</b>, que fica se você não escolher outra coisa:
    { $lines }
prescription-many =
    { $count ->
        [1] um lembrete; /plan mostra
        [one] { $count } lembrete; /plan mostra
       *[other] { $count } lembretes; /plan mostra
    }
prescription-taken = ✅ <b>{ $title }</b> agora é o seu plano. { $next }
prescription-aside =
    Deixado de lado por ele, e lá para ser devolvido:
    { $lines }
prescription-waits = 📝 <b>{ $title }</b> espera por você; já mostro.
prescription-gone = 📝 Não achei o plano do seu link; ele pode ter sido mudado ou retirado. Por favor, peça um novo a quem deu o link. Você pode começar sem ele.
prescription-gone-kept = 📝 Não achei o plano do seu link; ele pode ter sido mudado ou retirado. Por favor, peça um novo a quem deu o link. O seu plano continua como estava.
clock-known = ✅ <b>{ $city }, { $time }.</b> Aqui está o plano que trouxe você.
notice-already-taken = Você já tem este plano ✓
button-prescription-take = ✅ Usar este
button-prescription-desk = Começar com “Escritório”
button-prescription-instead = ✅ No lugar do meu plano
button-prescription-beside = ➕ Junto com o meu plano
button-prescription-keep = Deixar meu plano como está
button-prescription-back = ↩️ Devolver meu plano
