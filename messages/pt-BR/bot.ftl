# O que o bot diz em volta dos exercícios, das causas e dos textos de segurança, que têm arquivos próprios.

## Início

welcome =
    👋 <b>Oi, { $name }!</b> Eu sou o Limber e cuido de costas.

    • Nas suas horas, lembro você de levantar, caminhar, alongar e ganhar força.
    • Mostro cada exercício para você fazer na hora, e vou contando com carinho.
    • Sou para o bem-estar geral: não dou diagnóstico e não substituo um médico ou fisioterapeuta.
welcome-back-on = 👋 Que bom ver você. Seus lembretes estão ligados. { $next }
welcome-back-will-pause = 👋 Que bom ver você. Seus lembretes estão ligados, e ficam em pausa a partir { $from } até { $until }. { $next }
welcome-back-paused = 👋 Que bom ver você. Seus lembretes estão em pausa até { $until }; com /resume a pausa acaba antes.
ask-zone =
    🕑 <b>Que horas são aí?</b>

    Toque na que combina, compartilhe sua localização, ou escreva sua cidade, seu fuso horário ou a hora.
    <i>A localização serve para achar o fuso horário e não é guardada.</i>
ask-zone-now = Agora tenho você em <b>{ $city }</b>: lá o relógio marca { $time }.
ask-zone-placeholder = Cidade, fuso ou hora
share-location = 📍 Compartilhar minha localização
clock-label = { $time } · { $city }
clock-label-country = { $time } · { $city }, { $country }
which-place = 🕑 Qual destes lugares fica mais perto de você?
place-elsewhere =
    📍 Você está aí? Toque no relógio e eu sigo por ele. Se não, tudo fica como está.
zones = 🕑 Qual destes relógios mostra a sua hora?
other-times = Nenhuma destas
zone-unread =
    Não achei esse lugar. Tente uma cidade maior por perto, como <code>Recife</code>, um fuso como <code>America/Recife</code>, ou o que o seu relógio mostra, como <code>{ $time }</code>.
location-unread =
    Não consegui saber o fuso horário desse ponto. Escreva uma cidade, como <code>Recife</code>.
subscribed =
    ✅ <b>{ $city }, { $time }.</b> Tudo pronto, com um plano pequeno para começar. { $next }

    /exercise mostra qualquer exercício agora, /today o seu dia, e /pause dá um descanso a você.
zone-changed = ✅ <b>{ $city }, { $time }.</b> Seus lembretes mantêm as horas deles por lá. { $next }
ask-place = 📍 <b>Onde você passa a maior parte do dia?</b> Escolho exercícios que cabem lá.
place-desk = Numa mesa
place-feet = De pé
place-home = Em casa
place-no-floor = Melhor sem chão
place-known-desk = 👍 Certo. No seu horário (/hours) sugiro o que se faz bem numa mesa. O que se faz no chão vem antes ou depois.
place-known-feet = 👍 Certo. No seu horário (/hours) sugiro o que não precisa de chão, e uma pausa quer dizer que você senta. O que se faz no chão vem antes ou depois.
place-known-home = 👍 Certo. Em casa você tem espaço, então alguns exercícios são no chão.
place-known-no-floor = 👍 Certo. Não sugiro nada para o qual você precise descer até o chão.
ask-amount = ⚖️ <b>Quanto de mim você quer?</b> Dá para mudar quando quiser.
amount-light = Pouco · uns 3 por dia
amount-steady = Médio · uns 5 por dia
amount-close = Bastante · uns 8 por dia
ready =
    ⏳ Venho dentro do seu horário ({ $hours }). { $next }

    Quer experimentar um agora mesmo?
ready-hours = { $days }, { $ranges }
hours-and-more = { $hours }; { $more }
button-try = ▶️ Experimentar um agora · { $minutes } min
amount-known-light = 👍 Pouco, então: uma pausa ativa por dia útil, além de caminhar, alongar e fortalecer.
amount-known-steady = 👍 Então, três pausas ativas por dia útil, além de caminhar, alongar e fortalecer.
amount-known-close = 👍 Então, pausas ativas por todo o seu horário (/hours), além de caminhar, alongar e fortalecer.
settings-amount-light = ⚖️ Pouco: uma pausa ativa por dia útil
settings-amount-steady = ⚖️ Médio: três pausas ativas por dia útil
settings-amount-close = ⚖️ Bastante: pausas ativas por todo o horário
button-amount = ⚖️ Quanto
place-may-change = Algum dia é diferente? Mude em /settings. O que você mesmo põe no plano vem onde quer que você esteja.
with-icon = { $icon } { $label }
plan-line = { $icon } <b>{ $what }</b>: { $when }

## Lembretes

reminder-heading = { $icon } <b>{ $opening }</b>
reminder-brief =
    { $icon } <b>{ $opening }</b>
    { $name } · { $dose }
reminder-light = { $icon } { $opening } <i>{ $dose }</i>
opening-with-idea = { $opening } { $idea }
thought = <i>{ $thought }</i>
several = Hora de se mexer
several-heading = 🙌 <b>{ $opening }</b>
several-line = { $mark } <b>{ $name }</b> · { $dose }
button-done-one = ✅ { $name }
button-open-one = { $name } ›
exercise-heading = <b>{ $name }</b> · { $dose }
step = { $number }. { $step }
felt = <i>Onde você sente:</i> { $felt }
steps-quote = <blockquote expandable>{ $steps }</blockquote>
gate-quote = <blockquote expandable>{ $gate }</blockquote>
button-done = ✅ Feito
button-later = ⏰ Depois
button-more = ⋯
button-picture = 🎞 Imagem
button-hurts-brief = ⚠️ Dói
button-hurts = ⚠️ Está doendo · Quando pedir ajuda
later = ⏰ <b>{ $name }</b>: quando eu volto?
later-minutes = Em 15 min
later-hour = Em 1 hora
later-evening = Hoje à noite
later-enough = <b>{ $name }</b>: você já deixou este para depois três vezes, então paramos por aí. Faz agora ou deixa por hoje?
offer-move = <b>{ $name }</b>: você já deixou este para depois três vezes. Outra hora do dia seria melhor?
button-move = De agora em diante: { $time }
moved =
    👍 Mudado. De agora em diante:
    { $line }
rest-is-over = ▶️ Sua pausa acabou; que bom ter você de volta.
button-skip = Hoje não
button-why = Por quê?
button-steps = ‹ Voltar aos passos
why-exercise = 💡 <b>Por quê? { $name }</b>
answers-causes = Responde a isto: { $causes }. Mais em /why.
reminder-done = ✅ { $name }: feito.
reminder-skipped = 🌿 { $name }: hoje não.
reminder-later = ⏰ { $name }: este volta daqui a pouco.
reminder-missed = { $icon } { $name }: este passou, há um novo abaixo.
snoozed = ⏰ { $name }: eu volto { $when }.
skipped = 🌿 { $name }: hoje não, e tudo bem. Sua sequência não muda.
skipped-next = Volta { $when }.

counted = ✅ Anotado: <b>{ $what }</b>, { $length }.
counted-stand = ✅ Anotado: <b>{ $what }</b>.
counted-several = ✅ Anotado:
counted-several-yesterday = ✅ Anotado para ontem:
counted-several-on = ✅ Anotado para { $date }:
counted-line = • <b>{ $what }</b>, { $length }
counted-line-times = • <b>{ $what }</b>, { $length } cada, { $times } vezes
enough-today =
    🌙 Com esta são { $sessions } hoje, e parei de contar: suas costas já tiveram bastante. Amanhã volto a contar.
counted-today = Hoje: { $tallies }.
counted-streak =
    { $days ->
        [1] 🔥 Primeiro dia de uma sequência.
        [one] 🔥 { $days } dia seguido.
       *[other] 🔥 { $days } dias seguidos.
    }
counted-again = 🌱 Essa foi para as suas costas.
counted-grown = 🌱 Você manteve o ritmo. A partir de amanhã: { $dose }.
button-undo = Desfazer
felt-easy = 👍 Que bom. A partir de amanhã: { $dose }.
felt-right = 👍 Certo. A partir de amanhã: { $dose }.
felt-too-much = 🌿 Que bom que você disse. A partir de amanhã: { $dose }.
felt-opens = O próximo passo aparece de agora em diante; os passos dizem quando deixá-lo de fora.
felt-whole-easy = 👍 Que bom. A partir de amanhã:
felt-whole-right = 👍 Certo. A partir de amanhã:
felt-whole-too-much = 🌿 Que bom que você disse. A partir de amanhã:
felt-whole-line = • <b>{ $name }</b> · { $dose }
felt-whole-opens = { $name }: o próximo passo aparece de agora em diante; os passos dizem quando deixá-lo de fora.
felt-taken-back = ↩️ Desfeito. É como se você não tivesse dito como foi.
button-felt-easy = Fácil
button-felt-right = Na medida
button-felt-too-much = Demais
undone = ↩️ Desfeito: { $what } ({ $length }).
several-undone =
    { $sessions ->
        [one] ↩️ { $sessions } sessão desfeita.
       *[other] ↩️ { $sessions } sessões desfeitas.
    }
undone-today-none = Hoje não há mais nada anotado.
nothing-to-undo = Não há nada para desfazer. Quando você se mexer, /done anota.
ask-done = <b>O que você fez?</b> Toque, ou diga com a duração: <code>/done caminhar 20</code>
done-unread =
    Não consegui usar “{ $part }”. Diga o que você fez e, se quiser, por quanto tempo: <code>/done caminhar 20</code>, <code>/done posteriores da coxa</code>, <code>/done fortalecer 10 min</code>
done-bad-length =
    “{ $part }” não é uma duração que eu saiba anotar. De um segundo a oito horas, assim: <code>/done caminhar 20</code>

notice-counted = Anotado ✓
notice-thanks = Certo, isso me ajuda a escolher.
notice-already-counted = Já está anotado, muito bem ✓
notice-already-skipped = Você já deixou este de lado por hoje.
notice-already-snoozed = Este volta daqui a pouco.
notice-closed = Este passou. /done anota o que você fez.
notice-undone = Desfeito
notice-already-undone = Isso já está desfeito.
notice-gone = Isso não está mais aqui. /help mostra o que há.

## O porquê e os exercícios

why-unread = Ainda não tenho resposta para “{ $text }”. Disto eu sei contar:
why-answered-by = <b>O que responde a isto:</b> { $exercises }
why-heading = <b>{ $name }</b>
why-sources = <i>Fontes: { $sources }</i>
why-evidence = <b>Quão certo isso é?</b> { $evidence }
button-approach = O que ajuda
button-back-to-causes = ‹ Todas as causas
exercises = 🧘 <b>Exercícios</b>. Escolha um, e eu mostro como.
exercises-unread = Não conheço “{ $text }”. Estes eu conheço:
button-back-to-exercises = ‹ Todos os exercícios
button-how = ‹ Como se faz

## Com que frequência vem um exercício

button-wish-more = 🔁 Mais deste
button-wish-never = 🚫 Não é para mim
button-wish-usual = { $name }: como sempre
wish-more = 🔁 <b>{ $name }</b>: vem mais vezes.
wish-never = 🚫 <b>{ $name }</b>: não vem sozinho.
wished-more = 🔁 <b>{ $name }</b>: de agora em diante vem mais ou menos o dobro.
wished-never = 🚫 <b>{ $name }</b>: não vem mais sozinho. O que você mesmo pôs no plano fica lá.
wished-usual = 👍 <b>{ $name }</b>: vem tantas vezes quanto os outros.

## A dose de um exercício

button-dose = Quanto?
dose-grows = Cresce em passos pequenos quando você me diz que foi na medida ou fácil, até: { $dose }. Depois de uma pausa, se foi demais ou se doeu, diminui de novo.
dose-own = Isto foi você que definiu, então fica até você mudar.
dose-stays = Este fica como está.
dose-less = − Menos
dose-more = + Mais
dose-let-grow = 🌱 Deixar crescer
gate-closed = <i>Aqui há um próximo passo. Quando este for fácil, diga depois de anotar.</i>
button-exercises = Exercícios

## Dia e semana

today = 📋 <b>{ $weekday }, { $date }</b>
today-empty = Nada previsto para hoje.
today-line = { $mark } { $time } { $what }
mark-done = ✅
mark-open = 👉
mark-to-come = 🕑
mark-snoozed = ⏰
mark-skipped = 🌿
mark-missed = ▫️
today-done = Feito até agora: { $tallies }.
today-done-nothing = Nada anotado ainda, e o dia continua sendo seu.
today-paused = ⏸ Seus lembretes estão em pausa até { $until }.
today-will-pause = ⏸ Seus lembretes ficam em pausa a partir { $from } até { $until }.
today-stopped = 🔕 Seus lembretes estão desligados. /start liga.
stats-week = 📈 <b>Esta semana</b>
stats-month = 📈 <b>Este mês</b>
stats-twelve-weeks = 📈 <b>Doze semanas</b>
stats-year = 📈 <b>Doze meses</b>
stats-week-nothing = Nada anotado ainda nesta semana. Um minuto de pé é um bom começo: /exercise
stats-month-nothing = Nada anotado ainda neste mês. Um minuto de pé é um bom começo: /exercise
stats-twelve-weeks-nothing = Nada anotado ainda. Um minuto de pé é um bom começo: /exercise
stats-year-nothing = Nada anotado ainda. Um minuto de pé é um bom começo: /exercise
stats-line = { $icon } { $count }, { $length }
stats-line-count = { $icon } { $count }
stats-streak =
    { $days ->
        [0] Uma sequência começa com uma sessão, em qualquer dia.
        [one] 🔥 <b>{ $days } dia</b> seguido.
       *[other] 🔥 <b>{ $days } dias</b> seguidos.
    }
pain =
    <b>Como estão as suas costas hoje?</b>
    0 é sem dor, 10 a pior que você consegue imaginar. É para você, para ver como vão os dias; não diz de onde vem a dor.
pain-today = Hoje você disse <b>{ $level }</b>.
pain-level = { $level }
pain-kept = 📝 <b>{ $level } de 10</b> para hoje. /stats mostra seus dias numa linha. Se é forte, ou novo para você, veja quando pedir ajuda.
button-pain-on = Pergunte uma vez por dia
button-pain-off = Não pergunte por conta própria
button-pain-when = Outro horário
button-pain-menu = 📝 Pergunta da dor
pain-menu =
    📝 <b>Como estão as costas:</b> pergunto { $when }, sem som, e não num dia em que você já me contou.

    Outro horário?
pain-menu-off = 📝 <b>Como estão as costas:</b> não pergunto por conta própria. /pain anota quando você quiser.
chart-pain = Dor, de 0 a 10
stats-score = 🌱 Índice de hábito: <b>{ $score }</b> de 100.
stats-rules =
    <i>Uma sequência conta os dias com pelo menos uma sessão. “Hoje não”, uma pausa e dias sem lembretes não mexem nela.
    O índice de hábito sobe a cada dia em que você faz alguma coisa, e desce devagar quando não faz: em duas semanas percorre mais ou menos metade do caminho.
    Um dia de força é aquele em que pelo menos dois grandes grupos de músculos trabalharam: pernas, quadris, costas, barriga, peito, ombros ou braços.
    Os 150 minutos da OMS são em ritmo vivo: dá para conversar, mas não para cantar.</i>
button-stats-week = Semana
    .aliases = esta semana, semanal, a semana
button-stats-month = Mês
    .aliases = este mês, mensal, o mês
button-stats-twelve-weeks = 12 semanas
    .aliases = doze semanas, três meses, 3 meses
button-stats-year = Ano
    .aliases = este ano, doze meses, 12 meses, anual
chart-title-week = Esta semana
chart-title-month = Este mês
chart-title-twelve-weeks = Doze semanas
chart-title-year = Doze meses
chart-subtitle = até { $date }
chart-streak =
    { $days ->
        [one] dia seguido
       *[other] dias seguidos
    }
chart-score = índice de hábito de 100
chart-calendar = Sessões por dia
chart-depth-0 = 0
chart-depth-1 = 1
chart-depth-2 = 2
chart-depth-3 = 3–4
chart-depth-5 = 5+
chart-off = dia livre
chart-walked-week = Minutos caminhados
chart-walked-month = Minutos caminhados
chart-walked-twelve-weeks = Minutos caminhados
chart-walked-year = Minutos caminhados por semana
chart-walked-note = { $minutes } de { $goal } esta semana
chart-strengthened = Dias de força
chart-sessions-week = Sessões
chart-sessions-month = Sessões por semana
chart-sessions-twelve-weeks = Sessões por semana
chart-sessions-year = Sessões por mês
chart-total = total
stats-total = <b>Desde { $date }</b>
length-minutes =
    { $minutes ->
        [one] { $minutes } minuto
       *[other] { $minutes } minutos
    }
length-seconds =
    { $seconds ->
        [one] { $seconds } segundo
       *[other] { $seconds } segundos
    }
length-hours =
    { $hours ->
        [one] { $hours } hora
       *[other] { $hours } horas
    }
length-hours-minutes = { $hours } h { $minutes } min

## Pausa, configurações, dados

pause-menu = ⏸ <b>Por quanto tempo fico em silêncio?</b> Acaba sozinho, e sua sequência espera. /stop seria até você recomeçar, e /delete apaga tudo.
pause-menu-paused = ⏸ Seus lembretes estão em pausa até { $until }. Mudar isso?
pause-tomorrow = Até amanhã
pause-days =
    { $days ->
        [one] { $days } dia
       *[other] { $days } dias
    }
pause-hour = 1 hora
pause-date = 📅 Até uma data
pause-date-choice = { $weekday } { $date }
pause-dates = 📅 <b>Até que dia?</b> Qualquer outro pode ser escrito: <code>/pause até 7 de março</code>
pause-sick = 🤒 Não estou bem
pause-holiday = 🏖 Férias
holiday-menu = 🏖 <b>Por quanto tempo você vai?</b> Dá para escrever uma data: <code>/pause férias até 7 de março</code>
pause-unread = Diga por quanto tempo, até um ano: <code>/pause 3 dias</code>, <code>/pause até 7 de março</code>, <code>/pause gripe</code>, ou só /pause para ver botões.
stop-unread = 🔔 Não consegui usar “{ $words }”, então nada mudou. Desligo todos os lembretes, ou fico em silêncio por um tempo? Para mudar um deles, abra /plan.
resume-unread = Não consegui usar “{ $words }”, então nada mudou. Recomeço agora? Outro fim se escreve assim: <code>/pause até 7 de março</code>
undo-unread = Não consegui usar “{ $words }”, então nada foi desfeito. /undo sem mais palavras desfaz o que foi anotado por último.
words-unused = Não consegui usar “{ $words }” aqui, então esta é a resposta sem isso.
paused-rest = ⏸ Em silêncio até { $until }. Bom descanso; com /resume acaba antes.
paused-sick = 🤒 Melhoras! Fico em silêncio até { $until }, e sua sequência espera; com /resume acaba antes.
paused-holiday = 🏖 Aproveite. Fico em silêncio até { $until }, e sua sequência espera; com /resume acaba antes.
will-pause = ⏸ Em silêncio a partir { $from } até { $until }; antes disso tudo vem como previsto. { $next }
button-cancel-pause = Cancelar a pausa
pause-cancelled = ▶️ A pausa foi cancelada. { $next }
resumed = ▶️ Que bom ter você de volta. { $next }
not-paused = ▶️ Seus lembretes já estão ligados. { $next }
button-resume = Retomar agora
stopped = 🔕 Sem mais lembretes até você escrever /start; tudo o que você fez fica guardado. /pause é por um tempo e acaba sozinha, /delete apaga tudo.
button-restart = Ligar os lembretes
settings = ⚙️ <b>Configurações</b>
settings-clock = 🕑 { $city }, { $time }
settings-no-clock = 🕑 Ainda não sei a sua hora.
settings-place = 📍 { $place }
settings-no-place = 📍 Você não me disse onde está, então escolho para uma mesa.
settings-on = 🔔 Os lembretes estão ligados.
settings-will-pause = 🔔 Os lembretes estão ligados. ⏸ Em pausa a partir { $from } até { $until }.
settings-paused = ⏸ Os lembretes estão em pausa até { $until }.
settings-stopped = 🔕 Os lembretes estão desligados.
settings-plan = <b>Seu plano</b>
button-zone = 🕑 Fuso horário
button-place = 📍 Onde estou
button-pictures-on = 🎞 Mostrar imagens
button-pictures-off = 🎞 Sem imagens
button-shown-by = 👥 Quem mostra
# Cada uma das quatro, pelo primeiro nome.
shown-by-menu = 👥 Quatro pessoas se revezam para mostrar os exercícios. Se quiser, uma delas mostra todos a você.
shown-by-in-turns = Em revezamento
shown-by-amina = Amina
shown-by-walter = Walter
shown-by-samuel = Samuel
shown-by-lin = Lin
button-pause = ⏸ Pausa
button-stop = 🔕 Desligar os lembretes
button-red-flags = ⚠️ Quando pedir ajuda

# Oito linhas, para caber inteiro na tela do celular.
help =
    ⚠️ <b>Com dor?</b> “Quando pedir ajuda” está logo abaixo.
    Quando vem um lembrete, os botões dele bastam.
    Você também pode só escrever: “caminhei 20”, “hoje não”.
    /today – o que há hoje · /done – o que você fez
    /exercise – ver um exercício · /why – os porquês
    /plan, /remind – seus lembretes · /hours – quando vêm
    /pause – um descanso · /stats – como vai
    /settings – todo o resto
button-commands = Tudo o que sei fazer
button-back-to-help = ‹ Ajuda
help-commands =
    <b>Tudo o que sei fazer</b>
    { $commands }
help-command = /{ $command } – { $description }
privacy =
    🔒 <b>O que guardo sobre você</b>
    • seu número do Telegram, sua língua e seu fuso horário, para escrever nas suas horas;
    • onde você passa a maior parte do dia, quanto de mim você quer, seu plano e atrás do que ele vem, suas pausas, quando e em que tamanho cada lembrete foi enviado e como você respondeu, quantas vezes eu disse uma coisa e, por quatro semanas, quais avisos você recebeu;
    • o que você fez e quando, para contar, como foi, e como conta outro movimento; e como estavam as suas costas, se você me disse;
    • o que você quer voltar a fazer, com suas palavras, e quanto é difícil, se você me disse; em /settings isso é esquecido;
    • que você espera até perguntar a um médico ou fisioterapeuta, mas nunca qual foi o sinal, e nada do que você escreve quando algo vai mal;
    • o que você tocou em /settings para eu levar em conta, como os joelhos, até você retirar.

    O resto que você escreve fica só até eu responder e, onde eu perguntei, até suas próximas palavras ou por meio dia; seu nome e sua localização, nunca. Tudo está num só banco de dados de quem cuida deste bot, e não vai para mais ninguém. Depois de um tempo, os detalhes de um dia viram os totais dele. /export dá tudo a você num arquivo, e /delete apaga, na hora e para sempre; cópias de segurança feitas antes deixam de ter você quando são jogadas fora.
calendar-caption = 🗓 Seu plano, para o calendário do seu celular.
export-caption = 📦 Tudo o que guardo sobre você, de um jeito que outros programas conseguem ler.
ask-erase =
    <b>Apagar tudo?</b> Seu plano, sua contagem e sua sequência somem, e ninguém consegue trazer de volta. /export faz antes uma cópia.

    Só cansou dos lembretes? /pause é silêncio por um tempo, e /stop até você recomeçar; os dois guardam o que você fez.
button-erase = Sim, apagar tudo
button-keep = Não, guardar
erased = 🧹 Tudo sobre você foi apagado. Cuide das suas costas; /start começa de novo.
kept = Tudo fica como estava.
not-understood =
    Não entendi. Você pode tentar
    • /done, ou com mais detalhe <code>/done caminhar 20</code>
    • /exercise para ver um exercício
    • /why para os porquês
    • /help para todo o resto
not-understood-done =
    Não entendi. Se é para anotar, diga o que você fez e por quanto tempo:
    • <code>caminhei 20</code>
    • <code>alonguei ontem</code>
    • <code>/done posteriores da coxa 5 min</code>
not-understood-remind =
    Não entendi. Se você quer um lembrete, diga de quê e quando:
    • <code>me lembre de caminhar às 17:30</code>
    • <code>/remind alongar 9:30 e 15:00 dias úteis</code>
    • <code>/remind levantar a cada 45 min 9-17</code>
not-understood-hours =
    Não entendi. Se é sobre quando os lembretes podem vir, é assim:
    • <code>/hours seg-sex 9-12, 13-17</code>
    • <code>trabalho das 9 às 17</code>
    • <code>/hours fim de semana livre</code>
not-understood-pause =
    Não entendi. Se você quer silêncio, diga por quanto tempo:
    • <code>/pause 3 dias</code>
    • <code>silêncio até as 15h</code>
    • <code>/pause férias até 7 de março</code>
private-only = Converso com as pessoas uma a uma: suas costas são assunto seu. Abra uma conversa comigo e escreva /start.
button-open-chat = Abrir a conversa
too-many-acts =
    🐢 É mais de uma vez só do que consigo acompanhar. Respire, e em alguns minutos estou com você de novo.
    Seus lembretes vêm do mesmo jeito.
notice-too-many-acts = É mais de uma vez só do que consigo acompanhar. Me dê uns minutos.
our-fault = Algo deu errado do meu lado, e ficou registrado. Nada seu se perdeu; por favor, tente de novo.

## Palavras no meio

next = Próximo: { $what }, { $when }.
next-none = Nada previsto.
when-today =
    hoje { $hour ->
        [1] à
        [one] às
       *[other] às
    } { $time }
when-tomorrow =
    amanhã { $hour ->
        [1] à
        [one] às
       *[other] às
    } { $time }
when-weekday =
    { $weekday } { $hour ->
        [1] à
        [one] às
       *[other] às
    } { $time }
when-date =
    em { $date } { $hour ->
        [1] à
        [one] às
       *[other] às
    } { $time }
until-today =
    { $hour ->
        [1] a
        [one] as
       *[other] as
    } { $time }
until-tomorrow = amanhã
until-weekday = { $weekday }
until-date = { $date }
from-today =
    { $hour ->
        [1] da
        [one] das
       *[other] das
    } { $time }
from-tomorrow = de amanhã
from-weekday = de { $weekday }
from-date = de { $date }
days-daily = todos os dias
    .alone = Todos os dias
days-weekdays = de segunda a sexta-feira
    .alone = De segunda a sexta-feira
days-weekend = aos sábados e domingos
    .alone = Sábados e domingos
days-span = de { $first } a { $last }
    .alone = { $first } – { $last }
schedule-at =
    { $days } { $hour ->
        [1] à
        [one] às
       *[other] às
    } { $times }
schedule-every = { $days }, { $interval } { $ranges }
schedule-every-hours-daily = { $interval } dentro do seu horário
schedule-every-hours = { $days }, { $interval } dentro do seu horário
schedule-range = das { $from } às { $to }
    .every = das { $from } às { $to }
schedule-range-brief = { $from }–{ $to }
interval-hours =
    { $hours ->
        [1] a cada hora
        [one] a cada { $hours } hora
       *[other] a cada { $hours } horas
    }
interval-minutes =
    { $minutes ->
        [one] a cada { $minutes } minuto
       *[other] a cada { $minutes } minutos
    }
weekday-1 = Segunda-feira
    .on = na segunda-feira
    .until = segunda-feira
    .from = segunda-feira
    .to = segunda-feira
    .every = às segundas
weekday-2 = Terça-feira
    .on = na terça-feira
    .until = terça-feira
    .from = terça-feira
    .to = terça-feira
    .every = às terças
weekday-3 = Quarta-feira
    .on = na quarta-feira
    .until = quarta-feira
    .from = quarta-feira
    .to = quarta-feira
    .every = às quartas
weekday-4 = Quinta-feira
    .on = na quinta-feira
    .until = quinta-feira
    .from = quinta-feira
    .to = quinta-feira
    .every = às quintas
weekday-5 = Sexta-feira
    .on = na sexta-feira
    .until = sexta-feira
    .from = sexta-feira
    .to = sexta-feira
    .every = às sextas
weekday-6 = Sábado
    .on = no sábado
    .until = sábado
    .from = sábado
    .to = sábado
    .every = aos sábados
weekday-7 = Domingo
    .on = no domingo
    .until = domingo
    .from = domingo
    .to = domingo
    .every = aos domingos
month-1 = Janeiro
    .of = janeiro
month-2 = Fevereiro
    .of = fevereiro
month-3 = Março
    .of = março
month-4 = Abril
    .of = abril
month-5 = Maio
    .of = maio
month-6 = Junho
    .of = junho
month-7 = Julho
    .of = julho
month-8 = Agosto
    .of = agosto
month-9 = Setembro
    .of = setembro
month-10 = Outubro
    .of = outubro
month-11 = Novembro
    .of = novembro
month-12 = Dezembro
    .of = dezembro
date = { $day } de { $month }
date-year = { $day } de { $month } de { $year }

## O que o Telegram mostra ao lado da conversa

description =
    Limber cuida das suas costas: nas suas horas, lembra você de levantar, caminhar, alongar e ganhar força, mostra como, e vai contando com carinho. Toque em Iniciar, diga que horas são aí, e pronto.

    Bem-estar geral, sem diagnóstico. Se uma dor preocupa, pergunte a um médico ou fisioterapeuta.
short-description = Lembretes gentis para levantar, caminhar, alongar e ganhar força, nas suas horas. Suas costas agradecem.

## O plano

plan = 🗓 <b>Seu plano</b>
plan-empty = Ainda não há nada no seu plano. Adicione um lembrete, ou pegue um dos planos prontos.
plan-item-next = <i>próximo: { $when }</i>
plan-item-resting = <i>descansa</i>
plan-item-never = <i>não acha momento no seu horário (/hours)</i>
plan-tip = Toque num para mudar. Em palavras é assim: <code>/remind alongar 9:30 e 15:00 dias úteis</code>
button-add = + Adicionar
button-presets = Planos prontos
button-plan = ‹ Plano
button-my-plan = 🗓 Meu plano
reminder-added = ➕ Adicionado.
reminder-already-planned = 👌 Este já está no seu plano.
button-change = Mudar
button-times = 🕑 Horas
button-days = 📅 Dias
button-what = 🔁 O quê
button-rest = ⏸ Deixar descansar
button-wake = ▶️ Deixar vir de novo
button-remove = 🗑 Tirar
button-put-back = ↩️ Pôr de volta
button-back = ‹ Voltar
change-times = <b>Quando?</b> Toque numa hora para pôr ou tirar, ou deixe vir de tempos em tempos.
change-times-every = <b>Quando?</b> Escolha de quanto em quanto tempo e a que horas, ou toque numa hora fixa. Dentro de outras horas ele ainda respeita o seu horário (/hours).
within-hours = no meu horário
change-days = <b>Em que dias?</b>
change-what = <b>O que vai ser?</b> Uma atividade reveza os exercícios dela.
chosen = ✓ { $label }
every-minutes = a cada { $minutes } min
reminder-removed =
    🗑 Tirado do seu plano:
    { $line }
add-menu = <b>De que eu lembro você?</b> Começo com as horas de costume, e você muda como quiser. Ou em palavras: <code>/remind caminhar 12:30 todo dia</code>
preset-line = <b>{ $name }</b>: { $about }
preset-heading =
    <b>{ $name }</b>
    { $about }
presets = <b>Planos prontos.</b> Olhe um antes de pegar.
preset-desk = Escritório
    .about = Pausas da cadeira, uma caminhada, um alongamento; força em duas noites.
preset-feet = De pé
    .about = Pausas de ficar de pé, um alongamento, uma caminhada à noite; força em duas noites.
preset-home = Em casa
    .about = Pausas, uma caminhada, um alongamento; força em duas manhãs, onde há espaço.
preset-no-floor = Sem chão
    .about = Pausas, uma caminhada, um alongamento; força em duas tardes.
preset-walk-more = Caminhar mais
    .about = Três caminhadas curtas por dia, o resto em doses pequenas.
preset-stronger = Mais força
    .about = Força em três dias por semana, de manhã e à noite.
preset-note = Ele toma o lugar do plano que você tem agora.
button-take = ✅ Usar este
wish-no-subject = Não vi de que lembrar você. Diga antes uma atividade ou um exercício, assim: <code>/remind alongar 9:30 e 15:00 dias úteis</code>
wish-unreadable = Não consegui ler “{ $part }”. Um pedido é assim: <code>/remind alongar 9:30 e 15:00 dias úteis</code>
wish-no-time = A que horas? Assim: <code>/remind caminhar 12:30 todo dia</code>
wish-bad-interval = “{ $part }”: consigo de cada 20 minutos até cada 12 horas, assim: <code>/remind levantar a cada 45 min 9-12 13-18 seg-sex</code>
wish-range-too-short = “{ $part }”: as horas são mais curtas que o intervalo, ou acabam antes de começar. Assim: <code>/remind levantar a cada 45 min 9-12 13-18 seg-sex</code>
wish-never-comes =
    { $line }
    Foi assim que entendi, e no seu horário (/hours) não há momento para isso: nunca viria. Um intervalo menor ou uma hora fixa vem, assim: <code>/remind caminhar 12:30 todo dia</code>
wish-too-many-times = Vinte e quatro vezes por dia é o máximo para um lembrete.
wish-mixed = “{ $part }”: ou horas, como <code>/remind caminhar 12:30</code>, ou um horário com intervalo, como <code>/remind levantar a cada 45 min 9-12 seg-sex</code>
wish-too-many = Seu plano está cheio: vinte e quatro lembretes são o máximo. Tire antes um em /plan.
notice-last-day = Precisa de pelo menos um dia. Para silenciar, deixe descansar.
notice-last-time = Precisa de pelo menos uma hora. Para silenciar, deixe descansar.
notice-too-many-times = Vinte e quatro vezes por dia é o máximo.
notice-never-comes = No seu horário não haveria momento para isso.
notice-range-too-short = Essas horas são mais curtas que o intervalo.
weekday-letter-1 = S
weekday-letter-2 = T
weekday-letter-3 = Q
weekday-letter-4 = Q
weekday-letter-5 = S
weekday-letter-6 = S
weekday-letter-7 = D
month-short-1 = jan
month-short-2 = fev
month-short-3 = mar
month-short-4 = abr
month-short-5 = mai
month-short-6 = jun
month-short-7 = jul
month-short-8 = ago
month-short-9 = set
month-short-10 = out
month-short-11 = nov
month-short-12 = dez
weekday-short-1 = Seg
weekday-short-2 = Ter
weekday-short-3 = Qua
weekday-short-4 = Qui
weekday-short-5 = Sex
weekday-short-6 = Sáb
weekday-short-7 = Dom

## Horário

hours =
    ⏳ <b>Seu horário</b>
    { $lines }

    Fora dele não vem nada, a não ser o que você põe de propósito numa hora fixa. Toque num dia para mudar, ou diga assim: <code>/hours 9-12, 13-18; sex 9-14; não sáb, dom</code>
hours-leave-out =
    Neste horário não há momento para isto, então não vem:
    { $lines }
hours-line = { $days }: { $ranges }
hours-never = nenhuma hora
hours-weekdays = Seg–Sex
hours-day = <b>{ $day }</b>: quais horas?
hours-day-now = Agora: { $ranges }.
hours-free = nenhuma
hours-unread = Não consegui ler “{ $part }”. O horário é assim: <code>/hours 9-12, 13-18; sex 9-14; não sáb, dom</code>
button-hours = ⏳ Horário

## Recuar

would-suit = 🌿 Parece que meus lembretes não cabem nos seus dias agora, e tudo bem. Outra coisa seria melhor para você? Se eu não ouvir nada, venho menos vezes.
would-suit-times = Outras horas
would-suit-fewer = Menos
would-suit-pause = Uma pausa
one-minute = 🌱 Um minuto faz bem às suas costas. Cabe bem onde você está.
button-one-minute = ▶️ Um minuto agora
wakes-up = 👋 Que bom ter notícias suas. Seus lembretes voltam. { $next }
falls-asleep = 😴 Não quero incomodar, então vou dormir. Tudo o que você fez fica guardado. Diga qualquer coisa, e seus lembretes voltam.
