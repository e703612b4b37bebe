# O que se responde às palavras das pessoas.

## Anotar

said-count-as = <b>{ $name }</b>, { $length }: como o que eu anoto? Vou me lembrar.
said-count-as-first = <b>{ $name }</b>: como o que eu anoto? Vou me lembrar.
said-how-long = <b>{ $name }</b>: quanto tempo durou? Toque, e eu anoto.
said-count-as-button = { $activity } · { $length }
movement-cycling = Bicicleta
movement-swimming = Natação
movement-running = Corrida
movement-dancing = Dança
movement-gardening = Jardinagem
movement-yoga = Ioga
movement-pilates = Pilates
movement-gym = Academia
movement-tai-chi = Tai chi
movement-ball-games = Jogos com bola
movement-cardio = Cardio
movement-climbing = Escalada
moved-line =
    { $count ->
        [one] 🌿 { $name }: { $count } sessão, { $length }
       *[other] 🌿 { $name }: { $count } sessões, { $length }
    }
counted-on = ✅ { $what } ({ $length }), anotado para { $date }.
counted-yesterday = ✅ { $what } ({ $length }), anotado para ontem.
counted-on-day = Naquele dia: { $tallies }.
said-later-or-done = { $length }: você fez por esse tempo, ou volto então?
said-done-for-button = ✅ Feito · { $length }
said-later-in-button = ⏰ Em { $length }
said-comes-back = ⏰ { $name }: já ficou para depois. Volto { $when }.
said-closed-done = ✅ { $name }: este já está anotado.
said-closed-skipped = 🌿 { $name }: você deixou este de lado por hoje, e tudo bem.
said-closed-passed = 🌿 { $name }: este passou, então não há mais nada a fazer com ele.
said-nothing-open = 🌿 Nenhum lembrete espera por você agora. { $next }
said-corrected = ✏️ Você mudou aquela mensagem, então desfiz o que ela dizia antes.
said-not-done = 🌿 Tudo bem. Nada anotado e nada perdido; o próximo vem como previsto.

## Lembretes

said-which-reminder = 🗓 { $what }: quando eu lembro você? Toque num, ou diga: “às 17h em dias úteis”.
said-remind-of-what =
    Só consigo lembrar do que faz bem às suas costas: levantar, caminhar, alongar ou fortalecer. Qual deles?

## Pausas

said-pause-till = ⏸ Em silêncio até quando?
said-pause-till-button = Até { $until }
said-pause-from = ⏸ Em silêncio a partir { $from }: por quanto tempo?
said-pause-next-year = { $date }: essa data não volta este ano. Fico em silêncio até { $until }?
said-pause-next-year-button = Até { $until }
said-pause-for-ever = Sem um fim, isso é nenhum lembrete mais. Tudo o que você fez fica guardado, e /start liga de novo.

## Horário

said-which-hours = Quais horas, de segunda a sexta-feira? Ou me diga: /hours seg-sex 9-12

## Conversa

said-greeting = 👋 Oi! Que bom ver você. { $next }
nod = 👍
said-noted = 👌
said-no = 🌿 Tudo bem, então não. Nada mudou.
said-apology = 🌿 Não há do que se desculpar.
said-farewell = 👋 Se cuida. { $next }
said-how-are-you = 🌿 Sou um programa, então estou sempre bem. E as suas costas? /pain anota, de 0 a 10.
said-thanks = 🌿 De nada. Que bom que ajuda; quem faz é você.
said-annoyed = Desculpe incomodar. Menos lembretes, uma pausa ou nenhum?
said-who =
    Eu sou um bot: um programa que lembra você de se mexer e vai contando junto. Ninguém mais lê isto. Quem cuida de mim não é médico por isso, e eu também não sou. /privacy conta o que guardo.
said-bug = Que bom que você avisou. Algo está errado? Por favor, conte a quem cuida deste bot o que você fez e o que aconteceu; eu não consigo repassar.

## Horas e dias

schedule-once =
    uma vez, em { $date }, { $hour ->
        [1] à
        [one] às
       *[other] às
    } { $times }
schedule-every-other-day =
    dia sim, dia não, { $hour ->
        [1] à
        [one] às
       *[other] às
    } { $times }
schedule-every-days =
    { $days ->
        [one] a cada { $days } dia
       *[other] a cada { $days } dias
    } { $hour ->
        [1] à
        [one] às
       *[other] às
    } { $times }

## Ajuda com uma coisa

said-help-done =
    Me conte o que você fez, com suas palavras: “caminhei 20”, “alonguei ontem”, ou /done caminhar 20. /undo desfaz o último.
said-help-remind =
    Me diga quando: “me lembre de caminhar às 17h”, /remind alongar 9:30 e 15:00 dias úteis, /remind levantar a cada 45 min 9-17. /plan mostra e muda todos.
said-help-hours =
    Seu horário é quando os lembretes podem vir sozinhos: /hours seg-sex 9-12, 13-17. O que você põe numa hora fixa vem do mesmo jeito.
said-help-pause =
    /pause me deixa em silêncio pelo tempo que você disser: /pause 3 dias, /pause até sexta, /pause gripe. Até lá não digo nada, sua sequência espera, e com /resume acaba antes.
said-help-why =
    /why conta por que se mexer ajuda, e fala de sono, estresse e postura: “por que ficar sentado faz mal para as costas”. Também diz quando pedir ajuda.
said-help-pain =
    /pain anota como estão as suas costas, de 0 a 10: /pain 3. Aparece ao lado do que você fez em /report.
said-help-zone =
    /timezone me diz que horas são aí: /timezone Recife, ou a hora que o relógio mostra. Seus lembretes mudam junto.
