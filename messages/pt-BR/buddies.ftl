# Turmas: grupos pequenos em que se vê quem se mexeu hoje, e em que se acena. De não se mexer nunca se fala.

buddies = 👥 <b>Com você</b>
buddies-moved = • <b>{ $name }</b> se mexeu hoje
buddies-there = • <b>{ $name }</b>
buddies-waved-to-you = 👋 Hoje você recebeu um aceno de { $names }
buddies-you-waved = 👋 Hoje você acenou para { $names }
buddies-waiting = Ainda não há mais ninguém na sua turma. Quem abrir seu link pode entrar.
buddies-about =
    👥 <b>Em turma</b>
    Em boa companhia é mais fácil continuar. Uma turma tem de duas a cinco pessoas. Vocês veem o primeiro nome de cada uma e quem se mexeu hoje, e podem acenar. Nada mais aparece: nem números, nem sequências, nem dor, nem nada do que você escreve.
buddies-of-you = As outras pessoas veriam você como <b>{ $name }</b>, o primeiro nome que o Telegram tem de você agora. Qualquer pessoa de uma turma pode convidar alguém. Você pode sair quando quiser, e ninguém fica sabendo.
buddies-nameless = Alguém
buddies-circle =
    👥 <b>Esta turma</b>
    Com você: { $names }
buddies-circle-alone =
    👥 <b>Esta turma</b>
    Ainda não há mais ninguém.
buddies-leave-ask = <b>Sair desta turma?</b> Seu nome some na hora para as outras pessoas, e ninguém fica sabendo. Para voltar, você precisaria de um novo convite.
buddies-left = 👋 Você saiu dessa turma, e ninguém ficou sabendo.
buddies-enough = 👥 Você está em tantas turmas quantas dá para acompanhar. Se sair de uma, há lugar para outra.
invitation =
    ✉️ <b>Seu convite</b>
    Mande este link para alguém que você gostaria de ter por perto:
    { $link }
invitation-holds =
    { $room ->
        [1] Vale até { $until }, para mais uma pessoa.
        [one] Vale até { $until }, para até { $room } pessoa.
       *[other] Vale até { $until }, para no máximo { $room } pessoas.
    }
invitation-tells = Quem abrir fica sabendo seu primeiro nome e o que se vê numa turma, e pode entrar com um toque. Um link novo cancela este.
invitation-full = 👥 Sua turma está completa: são cinco pessoas, com você. Dá para começar outra.
invited =
    { $others ->
        [0] 👥 <b>{ $name } convida você para a turma.</b>
        [1] 👥 <b>{ $name } convida você para a turma.</b> Há mais uma pessoa nela.
        [one] 👥 <b>{ $name } convida você para a turma.</b> Há mais { $others } pessoa nela.
       *[other] 👥 <b>{ $name } convida você para a turma.</b> Há mais { $others } pessoas nela.
    }
invited-means = Vocês veriam o primeiro nome de cada pessoa e quem se mexeu hoje, e poderiam acenar. Nada mais aparece: nem números, nem sequências, nem dor, nem nada do que você escreve.
invited-waits = 👥 <b>{ $name }</b> convida você para a turma; já mostro o que isso quer dizer.
invited-joined = 🤝 <b>Agora vocês são uma turma.</b>
invited-declined = Tudo bem, nada mudou, e ninguém fica sabendo.
invited-gone = 👥 Esse convite não vale mais, ou o link veio cortado. Peça um novo, por favor.
invited-own = 👥 Este link é seu. Mande para alguém que você gostaria de ter por perto.
invited-already = 👥 Você já está nesta turma.
invited-full = 👥 Esta turma já está completa: são cinco pessoas. Você pode começar a sua com /buddies.
wave =
    { $count ->
        [1] 👋 { $names } acena para você.
        [one] 👋 { $names } acena para você.
       *[other] 👋 { $names } acenam para você.
    }
privacy-buddies = 👥 <b>Se você tem uma turma</b>, guardo também em quais turmas você está, o primeiro nome com que você entrou, seu link e, por dois dias, quem acenou. Cada pessoa dela vê seu primeiro nome, se você se mexeu hoje e seus acenos, e mais nada, até você sair.
notice-waved = 👋 Aceno enviado
notice-waved-already = Hoje você já acenou ✓
button-buddies = 👥 Turma
button-wave = 👋 Acenar para { $name }
button-wave-back = 👋 Acenar de volta
button-wave-back-to = 👋 Acenar de volta: { $name }
button-wave-what = O que é isto?
button-circle = ⭕ Com { $names }
button-circle-alone = ⭕ A turma que espera alguém
button-circle-new = ➕ Outra turma
button-invite = ✉️ Convidar alguém
button-invite-anew = 🔄 Um novo link
button-join = 🤝 Entrar
button-join-not = Agora não
button-leave = 🚪 Sair desta turma
button-leave-yes = Sim, sair
button-leave-no = Não, ficar
button-buddies-back = ↩️ Voltar
