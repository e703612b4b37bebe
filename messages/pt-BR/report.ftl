# /report: uma página para um médico ou fisioterapeuta, desenhada quando a pessoa pede. O que fica na página é texto
# simples; o HTML do Telegram só é permitido nas legendas.

report-caption-four-weeks = 📄 <b>Suas últimas quatro semanas numa página</b>
report-caption-twelve-weeks = 📄 <b>Suas últimas doze semanas numa página</b>
report-caption-year = 📄 <b>Seus últimos doze meses numa página</b>
report-caption = Para mostrar a um médico ou fisioterapeuta, ou para guardar. Não fico com cópia: está nesta conversa até você apagar. Seu nome não aparece; há uma linha para escrevê-lo.
report-sessions-caption = 🧾 O mesmo em tabela, uma linha por sessão.
report-pains-caption = 🧾 Como estavam as suas costas, uma linha por dia em que você me contou.
button-report-four-weeks = 4 semanas
    .aliases = quatro semanas, mês, um mês
button-report-twelve-weeks = 12 semanas
    .aliases = doze semanas, três meses, 3 meses
button-report-year = Um ano
    .aliases = ano, doze meses, 12 meses

## Na página

report-title = Movimento para as costas
report-name = Nome:
report-period = { $period } · { $since }
report-period-four-weeks = de { $first } a { $last } · quatro semanas · relógio de { $zone }
report-period-twelve-weeks = de { $first } a { $last } · doze semanas · relógio de { $zone }
report-period-year = de { $first } a { $last } · doze meses · relógio de { $zone }

report-since = com o Limber desde { $date }

report-active = { $active } de { $days }
report-active-meaning =
    { $days ->
        [one] dia com uma sessão
       *[other] dias com uma sessão
    }
report-sessions-meaning =
    { $sessions ->
        [one] sessão ao todo
       *[other] sessões ao todo
    }
report-walked-meaning =
    { $minutes ->
        [one] minuto caminhado por semana, em média
       *[other] minutos caminhados por semana, em média
    }
report-strengthened-meaning =
    { $days ->
        [one] dia de força
       *[other] dias de força
    }
report-streak-meaning =
    { $days ->
        [one] dia seguido, até hoje
       *[other] dias seguidos, até hoje
    }
report-score-meaning = índice de hábito, de 0 a 100

report-columns-four-weeks = Semana a semana, desde segunda-feira
report-columns-twelve-weeks = Semana a semana, desde segunda-feira
report-columns-year = Mês a mês
report-week = { $day } { $month }
report-minutes = minutos
report-sessions = sessões
report-paused = em pausa
report-goal =
    { $minutes ->
        [one] { $minutes } minuto moderado por semana (OMS)
       *[other] { $minutes } minutos moderados por semana (OMS)
    }
report-pain-told =
    { $days ->
        [one] contado em { $days } dia
       *[other] contado em { $days } dias
    }
report-pain-mean = média

report-plan = O plano, como está
report-plan-line = { $what }: { $when }
report-plan-every = { $days }, { $interval } dentro do horário abaixo
report-plan-nothing = No momento nada está previsto.
report-hours = Horário dos lembretes: { $hours }
report-doses = Exercícios, e como foram as doses
report-times = { $count }×
report-amount =
    { $hold ->
        [0] { $repetitions } ×
        [one] { $repetitions } × { $hold } s
       *[other] { $repetitions } × { $hold } s
    }
report-dose-grown = { $before } → { $now }
report-dose-own = { $dose }, escolha própria
report-dose-sides = { $dose } por lado
report-hurt = Exercícios que doeram
report-hurt-on = { $name }: { $date }
report-hurt-resting = { $name }: { $date }; descansa até { $until }
report-resting = { $name }: descansa até { $until }
report-pauses = Pausas
report-pause-day = { $first }: { $reason }
report-pause-days = de { $first } a { $last }: { $reason }
report-pause-rest = pausa
report-pause-sick = doença
report-pause-holiday = férias
report-footer = Feito pelo Limber em { $date }, a pedido da própria pessoa. Bem-estar geral, relatado por ela numa conversa: nada aqui foi medido ou examinado, e nada disto é um diagnóstico. O que sobe ou desce ao mesmo tempo não precisa ter relação. Índice de hábito: cada dia com uma sessão o leva para perto de 100, cada dia sem ela para perto de 0, metade do caminho em cerca de duas semanas; dias livres não contam. Um dia de força é aquele em que pelo menos dois grandes grupos de músculos trabalharam, ou do qual a pessoa não disse o que trabalhou.
