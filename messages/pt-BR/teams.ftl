# What is said in groups.

team-hello =
    👋 <b>Olá, pessoal!</b> Sou o Limber e cuido de costas. Nos horários que vocês escolherem, trago a este grupo uma pausa curta: um exercício, o mesmo para o grupo todo.

    • Quem participa toca num botão. O grupo vê quantas pessoas se mexeram, a partir de três, e nunca quem.
    • Leio o que me dizem pelo nome, como <code>/settings@{ $bot }</code>, e mais nada.
team-hello-begin = Quem administra o grupo começa:
team-button-begin = Preparar pausas
team-ask-zone = 🕑 <b>Que horas são para este grupo?</b> Quem administra toca no relógio certo ou escreve <code>/timezone@{ $bot } Porto</code>.
team-which-place = 🕑 <b>Qual destes é?</b> Quem administra o grupo toca no relógio certo.
team-zone-unread = Não encontrei esse lugar. Tente uma cidade maior por perto, como <code>/timezone@{ $bot } Porto</code>.
team-settings =
    👥 <b>Pausas deste grupo</b>

    ⏰ { $when }
    🌍 Pelo relógio de { $city }
team-settings-desk = 🪑 Na mesa de trabalho: com cadeira ou em pé, e nada que chame atenção
team-settings-feet = 👟 Em pé o dia todo: o que descansa pernas e costas
team-next = A próxima vem { $when }.
team-paused = ⏸ Nenhuma pausa vem até que quem administra recomece.
team-days-weekdays = Dias úteis
team-days-daily = Todos os dias
team-a-day =
    { $count ->
        [one] { $count } por dia
       *[other] { $count } por dia
    }
team-button-times = ⏰ Outros horários
team-ask-times = ⏰ <b>Quando vêm as pausas?</b> Quem administra toca num horário para incluir, e de novo para tirar.
team-place-desk = Na mesa
team-place-feet = Em pé
team-pictures-daily = Uma imagem por dia
team-pictures-none = Sem imagens
team-button-zone = 🌍 { $city }
team-button-language = 🗣 { $language }
team-ask-language = 🗣 <b>Que língua este grupo fala?</b>
team-button-pause = ⏸ Parar as pausas
team-button-resume = ▶️ Recomeçar
team-button-settings = ◀️ Voltar
team-break = 👥 <b>Uma pausa para o grupo todo</b>
team-button-in = 🙋 Estou dentro
team-moved =
    { $moved ->
        [one] 👥 { $moved } pessoa se mexeu.
       *[other] 👥 { $moved } de nós se mexeram.
    }
team-over = 👥 A pausa acabou.
team-own-counted =
    ✅ <b>{ $what }</b>: também na sua própria conta, que ninguém mais vê.
    Hoje: { $tallies }
team-for-admins = Isso é para quem administra este grupo.
team-unsure = Agora não consigo saber quem administra aqui. Tente de novo daqui a pouco.
team-privacy =
    🔒 <b>O que guardo deste grupo</b>
    • o número, a língua e o fuso horário, quando vêm as pausas e onde vocês ficam, e o tópico em que elas vêm;
    • enquanto uma pausa está aberta, que alguém já tocou, como um código que nada diz depois que a chave é apagada, meia hora mais tarde; e quantas pessoas foram, até a mensagem dizer;
    • nada do que se escreve aqui. Só leio o que me dizem pelo nome, e só até responder.

    O grupo vê quantas pessoas se mexeram, a partir de três, e nunca quem. Quem tem um chat comigo tem isso também na própria conta, que ninguém aqui vê. Se me tiram do grupo, esqueço tudo dele em uma semana.
notice-team-in = ✅ Contado. O grupo vê quantas pessoas, nunca quem.
notice-team-counted = ✅ Contado, aqui e na sua própria conta, que ninguém mais vê.
notice-team-again = Já está contado. Muito bem!
notice-team-over = Esta pausa acabou. Fez bem do mesmo jeito.
notice-team-admins = Isso é para quem administra este grupo.
notice-team-unsure = Agora não consigo saber se você administra aqui. Tente de novo daqui a pouco.
