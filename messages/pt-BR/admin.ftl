# O que lê em /admin quem cuida do bot. Mais ninguém vê.

admin = 🔧 <b>Administração</b>
button-admin-totals = 📊 Totais
button-admin-health = 🩺 Saúde
button-admin-announcements = 📣 Avisos
button-admin-looks = 👀 Mensagens
button-admin-back = ‹ Administração
button-admin-refresh = 🔄 Olhar de novo
admin-totals = 📊 <b>Totais</b>
admin-line = { $name }: <b>{ $figure }</b>
admin-people = Pessoas
admin-reminded = com lembretes
admin-paused = em pausa
admin-asleep = dormindo
admin-stopped = desligadas
admin-unreachable = inalcançáveis
admin-to-come = Lembretes por vir
admin-sent = Enviados em 24 horas
admin-late-median = metade com atraso máximo de, segundos
admin-late-99 = 99 de 100 com atraso máximo de, segundos
admin-retried = tentados de novo
admin-expired = Vencidos em 24 horas
admin-sessions = Sessões em 24 horas
admin-size = Banco de dados, megabytes
admin-health = 🩺 <b>Saúde</b>
admin-database = { $writable ->
        [yes] ✅ Dá para escrever no banco de dados.
       *[no] ❌ Não dá para escrever no banco de dados.
    }
admin-late = { $seconds ->
        [0] ✅ Nada está atrasado.
        [one] ⚠️ Um lembrete está { $seconds } segundo atrasado.
       *[other] ⚠️ Um lembrete está { $seconds } segundos atrasado.
    }
admin-clockwork =
    { $lately ->
        [yes] ✅
       *[no] ❌
    } O mecanismo bateu há { $seconds ->
        [one] { $seconds } segundo
       *[other] { $seconds } segundos
    }.
admin-clockwork-never = ❌ O mecanismo ainda não bateu.
admin-telegram =
    { $lately ->
        [yes] ✅
       *[no] ❌
    } O Telegram respondeu há { $seconds ->
        [one] { $seconds } segundo
       *[other] { $seconds } segundos
    }.
admin-telegram-never = ❌ O Telegram ainda não respondeu.
admin-due = Lembretes na hora
admin-under-way = Lembretes a caminho
admin-updates = Atualizações a tratar
admin-in-hand = Mensagens saindo
admin-announcements = 📣 <b>Avisos</b>
admin-announcements-none = Ainda não há nenhum. <code>limber announce FILE</code> escreve um e mostra primeiro aqui.
admin-announcement-line = <b>{ $id }</b> { $state } · { $sent } de { $all } · { $beginning }
admin-announcement-choice = { $id }: { $beginning }
admin-announcement = 📣 <b>Aviso { $id }</b>, { $state }
admin-announcement-beginning = <i>{ $beginning }</i>
admin-announcement-audience = Para: <code>{ $audience }</code>
admin-announcement-begins = A partir de: <code>{ $begins }</code>
admin-begins-at-once = agora mesmo
admin-begins-local = { $moment } no relógio de cada pessoa
admin-state-draft = não confirmado
admin-state-refused = recusado pelo Telegram
admin-state-gathering = prestes a sair
admin-state-sending = saindo
admin-state-ended = enviado
admin-state-stopped = parado
admin-draft-unseen = Ainda não foi mostrado a quem administra.
admin-draft = { $people ->
        [0] Agora ninguém receberia.
        [one] Iria para { $people } pessoa, dentro do horário dela.
       *[other] Iria para { $people } pessoas, cada uma dentro do seu horário.
    }
admin-gathering = { $people ->
        [one] Para { $people } pessoa, dentro do horário dela.
       *[other] Para { $people } pessoas, cada uma dentro do seu horário.
    }
button-announcement-send = { $people ->
        [one] ✅ Enviar a { $people } pessoa
       *[other] ✅ Enviar a { $people } pessoas
    }
button-announcement-throw-away = 🗑 Jogar fora
button-announcement-stop = ⏹ Parar
admin-count-waiting = Esperando
admin-count-claimed = A caminho
admin-count-sent = Enviados
admin-count-doubtful = Talvez enviados
admin-count-unwanted = Não querem
admin-count-unreachable = Inalcançáveis
admin-count-refused = Recusados
admin-count-late = Tarde demais
admin-count-stopped = Parados antes
admin-no-announcement = 📣 Esse aviso não existe mais.
admin-announcement-ended = 📣 <b>Aviso { $id }: enviado.</b> <i>{ $beginning }</i>
admin-looks = 👀 <b>As mensagens como os outros as veem</b>, em { $language }. Aqui os botões delas não fazem nada.
admin-look-at-reminder = 👀 O lembrete de qual exercício?
button-look-language = 🌐 { $language }
button-look-welcome = Boas-vindas
button-look-reminder = Um lembrete
button-look-several = Vários de uma vez
button-look-counted = Anotado
button-look-would-suit = Outra coisa?
button-look-falls-asleep = Adormece
button-look-help = Ajuda
button-look-privacy = Privacidade
notice-only-a-look = Você só está olhando: os botões desta mensagem não fazem nada.
