# As palavras do português com que as pessoas dizem o que fizeram, o que querem e o que sentem. A notação está no começo
# de messages/en/words.ftl.

## Números

typed-number-0 = zero
typed-number-1 = um, uma
typed-number-2 = dois, duas, um par de
typed-number-3 = três
typed-number-4 = quatro
typed-number-5 = cinco
typed-number-6 = seis, meia dúzia
typed-number-7 = sete
typed-number-8 = oito
typed-number-9 = nove
typed-number-10 = dez
typed-number-11 = onze
typed-number-12 = doze, uma dúzia
typed-number-13 = treze
typed-number-14 = catorze, quatorze
typed-number-15 = quinze
typed-number-16 = dezesseis
typed-number-17 = dezessete
typed-number-18 = dezoito
typed-number-19 = dezenove
typed-number-20 = vinte
typed-number-21 = vinte e um, vinte e uma
typed-number-22 = vinte e dois, vinte e duas
typed-number-25 = vinte e cinco
typed-number-30 = trinta
typed-number-35 = trinta e cinco
typed-number-40 = quarenta
typed-number-45 = quarenta e cinco
typed-number-50 = cinquenta, cinqüenta
typed-number-55 = cinquenta e cinco
typed-number-60 = sessenta
typed-number-70 = setenta
typed-number-80 = oitenta
typed-number-90 = noventa
typed-number-100 = cem, cento
typed-number-half = meio, ½
typed-number-quarter = um quarto, ¼
typed-number-three-quarters = três quartos, ¾
typed-number-and-half = <number> e meio|meia, <number> ½
typed-ordinal = <number> º|ª
typed-level-of-ten = <number> de|sobre dez|10, <number> em dez|10

## Durações e outras quantidades

typed-unit-second = s, seg, segs, segundo, segundos, segundinhos
typed-unit-minute = m, min, mins, minuto, minutos, minutinho, minutinhos, mn
typed-unit-hour = h, hr, hrs, hora, horas, horinha
typed-unit-day = d, dia, dias
typed-unit-week = semana, semanas
typed-unit-month = mês, meses
typed-unit-year = ano, anos
typed-unit-distance = km, kms, k, quilômetro, quilômetros, metros, metro, passos, milhas
typed-unit-times = vezes, vez, x, repetições, repetição, reps, rep, séries, série, rodadas
typed-length-15m = um quarto de hora, quarto de hora
typed-length-30m = meia hora, meia horinha, meia hora inteira, meia h
typed-length-45m = três quartos de hora
typed-length-60m = a próxima hora, próxima hora, uma horinha
typed-length-half = meio|meia <unit>
typed-length-one = um|uma <unit>, outro|outra <unit>, mais um|uma <unit>, a <unit> toda, o <unit> todo
typed-length-and-half = <length> e meia, <length> e meio
typed-length-and-quarter = <length> e um quarto
typed-times-1 = uma vez
typed-times-2 = duas vezes
typed-times-3 = três vezes

## Horas do dia

typed-clock-hour = às|as|à <hour>, lá pelas <hour>, pelas <hour>, por volta das|da <hour>, umas <hour>, às|as|à <hour> em ponto, <hour> em ponto
typed-clock-hour-24 = (às|as|à) <hour> h|hrs|hs|horas
typed-clock-hour-minute = (às|as|à) <hour> h <minute>, às|as|à <hour> e <minute>, às|as|à <hour> <minute>, às|as|à <hour> horas e <minute>
typed-clock-half-past = (às|as|à) <hour> e meia, (às|as|à) <hour> horas e meia
typed-clock-quarter-past = (às|as|à) <hour> e um quarto
typed-clock-quarter-to = um quarto para as|a <hour>
typed-clock-minutes-past = (às|as|à) <hour> e <minute> minutos|min
typed-clock-minutes-to = <minute> (minutos|min) para as|a <hour>, <minute> pras|pra <hour>
typed-clock-am = <clock> da manhã|madrugada, <clock> de manhã, <clock> h da manhã, <clock> am, <clock> a m
typed-clock-pm = <clock> da tarde|noite, <clock> de noite, <clock> h da tarde|noite, <clock> pm, <clock> p m
typed-clock-plain = <clock> h|hrs|hs|horas
typed-clock-12-00 = meio dia, ao meio dia, meiodia, às doze, ao meio dia em ponto
typed-clock-24-00 = meia noite, à meia noite, meianoite
typed-clock-range = das <clock> às|as|até|à <clock>, de <clock> a|às|as|até <clock>, entre <clock> e <clock>, entre as <clock> e as <clock>, <clock> às|as|até|a <clock>, da <clock> às|as <clock>, desde as <clock> até as <clock>, não me lembre antes das <clock> nem|ou|e depois das <clock>, antes das <clock> nem|ou|e depois das <clock>, nada antes das <clock> nem|ou|e depois das <clock>, sem lembretes antes das <clock> nem|ou|e depois das <clock>
typed-part-morning = manhã, de manhã, pela manhã, toda manhã, todas as manhãs, cada manhã, na parte da manhã, de manhãzinha
typed-part-noon = almoço, no almoço, hora do almoço, na hora do almoço, no horário de almoço, durante o almoço
typed-part-afternoon = tarde, à tarde, de tarde, toda tarde, todas as tardes, pela tarde, na parte da tarde
typed-part-evening = noite, à noite, de noite, toda noite, todas as noites, pela noite, à noitinha
typed-part-night = de madrugada, madrugada, na madrugada
typed-today-morning = hoje de manhã, hoje pela manhã, esta manhã, essa manhã
typed-today-noon = hoje ao meio dia, hoje no almoço
typed-today-afternoon = hoje à tarde, hoje de tarde, esta tarde, essa tarde
typed-today-evening = hoje à noite, hoje de noite, esta noite, essa noite
typed-today-night = hoje de madrugada, esta madrugada
typed-cue-after-lunch = depois do almoço, após o almoço, depois de almoçar, após almoçar, quando eu almoçar
typed-cue-before-lunch = antes do almoço, antes de almoçar
typed-cue-after-breakfast = depois do café da manhã, após o café da manhã, depois de tomar café da manhã
typed-cue-coffee = depois do café, depois do meu café, depois do cafezinho, após o café, com o café, com o cafezinho, depois do primeiro café, na hora do café, no café
typed-cue-laptop = quando eu fechar o notebook, quando fechar o notebook, ao fechar o notebook, antes de fechar o notebook, quando eu desligar o computador, ao desligar o computador, quando desligar o computador, antes de desligar o computador, ao fechar o laptop
typed-cue-home = quando chegar em casa, quando eu chegar em casa, ao chegar em casa, depois de chegar em casa, quando chego em casa, assim que eu chegar em casa, chegando em casa
typed-cue-before-bed = antes de dormir, antes de deitar, antes de me deitar, antes de ir para a cama, antes de ir pra cama, antes de ir dormir, na hora de dormir
typed-cue-after-work = depois do trabalho, depois de trabalhar, após o trabalho, após o expediente, depois do expediente, quando eu sair do trabalho, quando sair do trabalho, ao sair do trabalho, saindo do trabalho, depois do serviço, quando acabar o trabalho, depois do turno
typed-cue-before-work = antes do trabalho, antes de trabalhar, antes do serviço, antes de ir trabalhar
typed-cue-before-dinner = antes do jantar, antes de jantar, antes da janta
typed-cue-after-meals = depois de cada refeição, depois das refeições, após as refeições, depois de comer, após comer
typed-cue-after-dinner = depois do jantar, depois da janta, após o jantar, depois de jantar
typed-cue-wake-up = quando eu acordar, ao acordar, quando acordar, assim que acordar, assim que eu acordar, quando eu levantar, logo que acordar, quando eu levantar da cama, ao levantar da cama

## Dias

typed-weekday-1 = segunda, segunda feira, segundas, segundas feiras, às segundas, na segunda, nas segundas, toda segunda, toda segunda feira, todas as segundas, seg
typed-weekday-2 = ter, terça, terça feira, terças, terças feiras, às terças, na terça, nas terças, toda terça, toda terça feira, todas as terças
typed-weekday-3 = qua, quarta, quarta feira, quartas, quartas feiras, às quartas, na quarta, nas quartas, toda quarta, toda quarta feira, todas as quartas
typed-weekday-4 = qui, quinta, quinta feira, quintas, quintas feiras, às quintas, na quinta, nas quintas, toda quinta, toda quinta feira, todas as quintas
typed-weekday-5 = sex, sexta, sexta feira, sextas, sextas feiras, às sextas, na sexta, nas sextas, toda sexta, toda sexta feira, todas as sextas
typed-weekday-6 = sáb, sábado, sábados, aos sábados, no sábado, nos sábados, todo sábado, todos os sábados
typed-weekday-7 = dom, domingo, domingos, aos domingos, no domingo, nos domingos, todo domingo, todos os domingos
typed-days-daily = todo dia, todos os dias, diariamente, diário, diária, cada dia, todo santo dia, sete dias por semana, 7 dias por semana, a semana toda, toda a semana
typed-days-weekdays = dias úteis, dia útil, nos dias úteis, em dias úteis, todo dia útil, dia de semana, dias de semana, durante a semana, em dias de semana, nos dias de semana, dias de trabalho, em dias de trabalho, na semana
typed-days-weekend = fim de semana, fins de semana, no fim de semana, nos fins de semana, aos fins de semana, final de semana, finais de semana, no final de semana, nos finais de semana, fds
typed-days-range = de <days> a|até|à <days>, <days> a|até|à <days>, da <days> à|até a <days>, desde <days> até <days>, entre <days> e <days>
typed-days-except = exceto (no|na|aos|às) <days>, menos (no|na|aos|às) <days>, fora <days>, não (no|na|aos|às) <days>, mas não (no|na|aos|às) <days>, tirando <days>, sem contar <days>
typed-days-off = <days> livre|livres|fechado|folga|nada, <days> de folga, <days> não, sem <days>, não trabalho (no|na|aos|às) <days>, <days> não trabalho, folga (no|na|aos|às) <days>, nunca (no|na|aos|às) <days>, nada (no|na|aos|às) <days>, <days> sem lembretes, <days> nenhum
typed-month-1 = jan, janeiro
typed-month-2 = fev, fevereiro
typed-month-3 = março, mar
typed-month-4 = abr, abril
typed-month-5 = mai, maio
typed-month-6 = jun, junho
typed-month-7 = jul, julho
typed-month-8 = ago, agosto
typed-month-9 = set, setembro
typed-month-10 = out, outubro
typed-month-11 = nov, novembro
typed-month-12 = dez, dezembro
typed-date = (dia) <day> de <month>, (dia) <day> <month>, o dia <day> de <month>, <day> de <month> de <year>, <day> <month> <year>
typed-date-day = dia <day>, o dia <day>, no dia <day>
typed-date-range = de <day> a|até <day> de <month>, de <day> de <month> a|até <day> de <month>, do dia <day> até o dia <day> de <month>, do dia <day> ao dia <day> de <month>, entre <day> e <day> de <month>, <day> a <day> de <month>
typed-day-today = hoje, hj, o dia de hoje
typed-day-tomorrow = amanhã, amanha
typed-day-after-tomorrow = depois de amanhã
typed-day-yesterday = ontem, ontem à noite, ontem de noite
typed-day-before-yesterday = anteontem, antes de ontem
typed-day-coming = próxima|próximo|esta|este|essa|esse|nesta|neste|nessa|nesse <days>, na próxima <days>, no próximo <days>, <days> que vem, <days> próximo|próxima
typed-week-this = esta semana, essa semana, nesta semana, nessa semana, fim desta semana, o resto da semana, resto da semana, fim da semana
typed-week-next = semana que vem, a semana que vem, na semana que vem, próxima semana, na próxima semana, a próxima semana, outra semana

## De quanto em quanto tempo

typed-every = a cada <length>, cada <length>, de <length> em <length>, uma vez a cada <length>, em intervalos de <length>
typed-every-stand = não me deixa|deixe ficar sentado|sentada mais de <length>, não me deixa|deixe sentado|sentada mais de|que <length>, não quero ficar sentado|sentada mais de|que <length>, não devo ficar sentado|sentada mais de|que <length>
typed-interval-60m = de hora em hora, toda hora, a cada hora, a toda hora, uma vez por hora, cada hora
typed-interval-30m = de meia em meia hora, a cada meia hora, cada meia hora, duas vezes por hora
typed-interval-90m = a cada hora e meia, de hora e meia em hora e meia, a cada uma hora e meia
typed-interval-2h = de duas em duas horas, a cada duas horas
typed-interval-2d = dia sim dia não, dia sim e dia não, a cada dois dias, dias alternados, em dias alternados, de dois em dois dias, um dia sim outro não, um dia sim um dia não
typed-interval-3d = a cada três dias, de três em três dias
typed-often-1-week = uma vez por semana, toda semana, semanalmente, cada semana, todas as semanas
typed-often-2-week = duas vezes por semana
typed-often-3-week = três vezes por semana
typed-often-1-day = uma vez por dia, uma vez ao dia
typed-often-2-day = duas vezes por dia, duas vezes ao dia
typed-often-3-day = três vezes por dia, três vezes ao dia
typed-times-each-day = <number> vezes por|ao dia, <number> x por|ao dia, <number> por dia, <number> vezes diárias
typed-times-each-week = <number> vezes por|na semana, <number> x por|na semana, <number> dias por|na semana, <number> por semana
typed-in = daqui a <length>, daqui <length>, em <length>, dentro de <length>, mais <length>, me dá|dê (mais) <length>, depois de <length>, após <length>, em uns|umas <length>
typed-ago = <length> atrás, há <length>, faz <length>, há uns|umas <length>

## Palavras pequenas

typed-until = até, até a, até as, até às, até o, até dia, até o dia, até lá pelas, volto na, volto às, volto dia
typed-from = desde, a partir de, a partir do dia, a partir das, a partir da, desde o, semana passada, mês passado, ultimamente, recentemente
typed-and = e, depois, e depois, além de, e também
typed-but = mas, porém, exceto, só que
typed-only = só, somente, apenas, só me lembre, só me lembra, me lembre só, só entre
typed-not = não, nao, nem, nunca, sem, jamais, ainda não, pulei, esqueci, esqueci de, esqueci o, não deu para, não deu pra, não deu tempo de, não pude, não consegui, faltou
typed-wish = quero, queria, preciso, devo, deveria, gostaria, gostaria de, posso, poderia, tenho que, tenho de, vou, eu vou, vamos, pretendo, planejo, desejo, tô querendo, bora, será que devo, quando devo
typed-courtesy = por favor, pfv, pf, porfa, obrigado, obrigada, agora, você, me, minha, meu
typed-filler =
    eu, me, mim, meu, minha, minhas, meus, seu, sua, nós, a gente, o, a, os, as, um, uma, de, da, do, das, dos, no, na, nos, nas, num, numa, em, ao, à, pra, pras, pro, para, por, pelo, pela, com, que, já, é, era, foi, isso, isto, esse, essa, este, esta, aquele, aquela, está, estão, tá, tô, estou, estava, tava, vou, ir, fui, ficar, fiquei, fica, te, você, vc, ai, ah, oh, eh, né, aí, então, por favor, mais ou menos, cerca de, aproximadamente, por volta de, uns, umas, quase, fiz, fazer, faço, faz, fazendo, tenho, tive, dei, dar, ok, bem, bom, boa, também, de novo, outra vez, hoje também, sair, saí, saindo, se, aqui, ali, lá, fora, lá fora, agora, agora há pouco, pouco, um pouco, um pouquinho, um tempo, um tempinho, muito, total, ao todo, no total, seguidos, direto, cada, cada lado, por lado, cada perna, durante, exercício, sessão, sessões, pode, poderia, quer, oi, ei, acho, acho que, talvez, tipo, com o cachorro, o cachorro, no parque, na rua, na praça, no trabalho, em casa, no escritório, na academia, com amigos, com uma amiga, com um amigo, nível, ou, bastante, longo, longa, curto, rápido, rapidinho, gostoso, acabei de, terminei de, consegui, ao trabalho, pro trabalho, até o trabalho, até em casa, até o escritório, até a academia, até o mercado, até a padaria

## O que foi feito

typed-done =
    feito, feita, pronto, prontinho, fiz, já fiz, já fiz isso, fiz isso, fiz tudo isso, terminei, já terminei, acabei, já acabei, concluído, concluí, completei, completo, cumprido, cumpri, finalizei, finalizado, anota, anote, anota aí, marca, marque, registra, registre, conta, conte, ok feito, tá feito, está feito, consegui, consegui fazer, deu certo, missão cumprida, esqueci de anotar, esqueci de marcar, esqueci de falar, esqueci de te falar, esqueci de avisar, ✅, ✔, ☑, 👍, 👌, 💪
typed-not-done = não fiz nada, não fiz, não fiz hoje, nada feito, nada hoje, hoje nada, ainda não, ainda não fiz, não deu, não deu tempo, não consegui, não pude, não me mexi, não tive tempo, sem tempo hoje, esqueci, eu esqueci, esqueci de fazer, esqueci hoje, não fiz exercício, não fiz exercícios, não fiz nenhum exercício, dia de preguiça, fiquei com preguiça, muito ocupado, muito ocupada
typed-anything = nada, algo, alguma coisa, nenhum, nenhuma, exercício, exercícios, isso
typed-all = tudo, todos, todas, todos os exercícios, todos os meus exercícios, a rotina, a rotina toda, rotina completa, minha rotina, o plano todo, plano inteiro, a série toda
typed-did-walk = caminhei, andei, passeei, fiz uma caminhada, fiz caminhada, dei uma volta, dei uma caminhada, dei uma voltinha, fui caminhar, fui andar, saí para caminhar, saí pra caminhar, saí para andar, saí pra andar, fui passear, passeei com o cachorro, levei o cachorro para passear, levei o cachorro pra passear, estava caminhando, tava caminhando, caminhamos, fiz trilha, fiz uma trilha
typed-did-stand = levantei, me levantei, já levantei, já me levantei, fiquei de pé, fiquei em pé, estou de pé, tô de pé, tô em pé, estou em pé, levantei da cadeira, saí da cadeira, fiz uma pausa, fiz a pausa, fiz pausa, dei uma pausa, fiz uma pausa ativa, fiz a pausa ativa, fiz pausa ativa, sentei, me sentei
typed-did-stretch = alonguei, me alonguei, fiz alongamento, fiz alongamentos, fiz os alongamentos, fiz meus alongamentos, fiz um alongamento, estiquei, me estiquei, dei uma alongada, dei uma esticada, alongado
typed-did-strengthen = treinei, fortaleci, me fortaleci, fiz força, fiz treino de força, fiz exercícios de força, treinei força, treinei core, treinei o core, fiz core, fiz o core, trabalhei o core
typed-did-hamstring = alonguei os posteriores, alonguei posteriores, alonguei os posteriores da coxa, alonguei posterior da coxa, alonguei a parte de trás da coxa, alonguei as coxas
typed-did-hip-flexor = alonguei o psoas, alonguei o quadril, alonguei os quadris, alonguei os flexores do quadril
typed-did-pelvic-tilt = inclinei a pelve, fiz abdominais, fiz abdominal
typed-did-draw-in = encolhi a barriga, encolhi o abdômen, contraí o abdômen, ativei o abdômen
typed-counted-walk = caminhadas, passeios, voltas
typed-counted-walk-short = caminhadas curtas, caminhadinhas, voltinhas
typed-counted-stand = pausas, pausas ativas, levantadas
typed-counted-stretch = alongamentos, sessões de alongamento
typed-counted-strengthen = treinos, sessões de força, treinos de força
typed-counted-hamstring = alongamentos dos posteriores, alongamentos de posterior
typed-counted-hip-flexor = alongamentos do psoas, afundos
typed-counted-pelvic-tilt = inclinações pélvicas, básculas pélvicas, abdominais
typed-counted-draw-in = ativações abdominais, contrações abdominais
typed-counted-back-bend = extensões das costas, extensões
typed-counted-twist = giros de tronco, giros, torções
typed-counted-knee-rolls = balanços de joelhos
typed-counted-chest = aberturas de peito
typed-counted-thigh-front = alongamentos do quadríceps
typed-counted-knee-to-chest = joelhos no peito
typed-counted-neck-turn = giros do pescoço, giros de pescoço
typed-counted-cat = gatos
typed-counted-side-bend = inclinações laterais
typed-counted-heels = posturas da criança
typed-counted-sit-to-stand = agachamentos na cadeira
typed-counted-bridge = pontes, elevações pélvicas
typed-counted-heel-raise = elevações de calcanhar, elevações de panturrilha
typed-counted-tilt-kneeling = inclinações de quatro apoios
typed-counted-hip-march = elevações de joelho
typed-counted-bird-dog = perdigueiros
typed-counted-mini-squat = agachamentos, miniagachamentos
typed-counted-side-plank = pranchas, pranchas laterais
typed-counted-one-leg-stand = equilíbrios
typed-subject-walk = caminhar, caminhada, andar, andar um pouco, passear, dar uma volta, dar uma caminhada, fazer uma caminhada, fazer caminhada, sair para caminhar, sair pra caminhar, ir caminhar, passeio, passear com o cachorro, levar o cachorro para passear
typed-subject-stand = levantar, me levantar, ficar de pé, ficar em pé, levantar da cadeira, sair da cadeira, pausa ativa, uma pausa ativa, pausas ativas, pausa da cadeira, fazer uma pausa ativa, levantar da mesa
typed-subject-stretch = alongar, me alongar, alongamento, alongamentos, fazer alongamento, fazer alongamentos, exercícios de alongamento, mobilidade, esticar
typed-subject-strengthen = fortalecer, fortalecimento, força, treino de força, exercícios de força, exercícios de core, exercícios para as costas, fazer força, fazer core, treinar, fortalecer as costas, fortalecer a coluna
typed-subject-hamstring = posteriores da coxa
typed-subject-hip-flexor = psoas
typed-subject-draw-in = encolher a barriga
typed-subject-pelvic-tilt = inclinação pélvica

## Outros movimentos

typed-movement-cycling = bicicleta, bike, pedalada, pedalar, ciclismo, spinning, bicicleta ergométrica, ergométrica, andar de bicicleta, andar de bike
    .like = walk
typed-moved-cycling = pedalei, andei de bicicleta, andei de bike, fui de bicicleta, fui de bike, fiz spinning, fiz bicicleta, fiz bike
typed-movement-swimming = natação, nadar, piscina, hidroginástica, hidro
    .like = walk
typed-moved-swimming = nadei, fiz natação, fui nadar, fiz hidroginástica, fiz hidro
typed-movement-running = corrida, correr, corridinha, trote, trotar, esteira, cooper
    .like = walk
typed-moved-running = corri, fui correr, saí para correr, saí pra correr, trotei, fiz uma corrida, fiz esteira
typed-movement-dancing = dançar, dança, zumba, forró, samba
    .like = walk
typed-moved-dancing = dancei, fui dançar, fiz zumba
typed-movement-gardening = jardinagem, jardim, horta, cortar grama, quintal
    .like = walk
typed-moved-gardening = cuidei do jardim, cortei a grama, mexi no jardim, mexi na horta, fiz jardinagem
typed-movement-yoga = ioga, yoga, aula de ioga, aula de yoga
    .like = stretch, strengthen
typed-moved-yoga = fiz ioga, fiz yoga, fui à ioga, fui pra ioga, pratiquei ioga
typed-movement-pilates = pilates, barre
    .like = strengthen, stretch
typed-moved-pilates = fiz pilates, fui ao pilates, fui pro pilates
typed-movement-gym = academia, musculação, pesos, peso livre, crossfit, flexões, flexão de braço, remo, hiit, funcional, treino funcional
    .like = strengthen
typed-moved-gym = fui à academia, fui na academia, fui pra academia, fui para a academia, fiz musculação, malhei, levantei peso, fiz flexões, fiz prancha, fiz agachamentos, fiz funcional
typed-movement-tai-chi = tai chi, tai chi chuan, qigong, chi kung
    .like = stretch, walk
typed-movement-ball-games = futebol, tênis, vôlei, basquete, beach tennis, futevôlei, padel, golfe, pingue pongue, handebol, futsal
    .like = walk
typed-moved-ball-games = joguei futebol, joguei bola, joguei tênis, joguei vôlei, joguei basquete, joguei futsal, joguei beach tennis, joguei padel
typed-movement-cardio = cardio, aeróbica, aeróbico, elíptico, transport, step
    .like = walk
typed-movement-climbing = escalada, escalar, esquiar, patinar, patinação, patins, surfe, surfar, skate
    .like = walk, strengthen
typed-moved-climbing = escalei, fui escalar, esquiei, patinei, surfei, andei de patins, andei de skate

## Lembretes

typed-remind = me lembra, me lembre, me lembra de, me lembre de, me lembrar, me lembrar de, lembra, lembre me, lembre, lembra eu, lembrar, lembrar de, lembrete, um lembrete, lembrete de, lembrete para, cria um lembrete, crie um lembrete, criar lembrete, novo lembrete, põe um lembrete, coloca um lembrete, coloque um lembrete, adiciona, adiciona um lembrete, adicione, adicione um lembrete, avisa, me avisa, me avise, me avisa de, me avise de, alarme, alarme para, põe um alarme, coloca um alarme, agenda, agende, agenda um lembrete, programa, programe, me manda, me mande, me manda um lembrete, quero um lembrete, quero que me lembre, quero que você me lembre, me cobra, me chama, coloca, coloque, põe, me notifica, me fala, me diga para
typed-reminders = lembretes, lembrete, mensagens, mensagem, avisos, aviso, notificações, notificação, alertas, os lembretes, meus lembretes, me lembrar, me mandar mensagens
typed-unplan = apaga, remove, tira, cancela, exclui, apague, remova, tire, cancele, exclua, apagar, remover, tirar, cancelar, excluir, deleta, delete, não me lembre de, não me lembra de, para de me lembrar de, chega de, desliga, desligue, desativa, não quero mais
typed-start-alone = começar, iniciar, comece, começa, vamos começar, vamos lá, bora, bora começar, começar de novo, recomeçar, start, ligar os lembretes, ligar lembretes, liga os lembretes, ativar lembretes, quero começar
typed-start = começar, comece, começa, ligar os lembretes, liga os lembretes, ligue os lembretes, ativa os lembretes, ativar os lembretes, volta a me lembrar, volte a me lembrar, quero lembretes de novo
typed-resume = retomar, retomar agora, retome, retoma, continua, continue, continuar, voltei, já voltei, eu voltei, estou de volta, tô de volta, de volta, voltei de férias, voltei das férias, acabaram as férias, fim da pausa, termina a pausa, terminar a pausa, acaba com a pausa, tira a pausa, posso continuar, já posso continuar, já estou melhor, já tô melhor, sarei
typed-stop-alone = para, pare, chega, parar, stop, para com isso, pare com isso, para já, para por favor, pare por favor, cancelar, cancela tudo, cancele tudo, fim, encerrar, encerra, acabou, já chega, deu, sair, desligar, desliga, desligue, desliga isso, desliga tudo, quero parar, quero sair, como eu paro, como paro isso, como desligo isso, como desligo os lembretes, como desligo, como cancelo, vai embora, some, suma
typed-stop = não quero mais lembretes, não quero lembretes, não quero mais mensagens, não quero mais receber lembretes, não quero mais receber mensagens, não quero mais receber nada, chega de lembretes, chega de mensagens, sem mais lembretes, sem lembretes, nenhum lembrete mais, nada de lembretes, para de me lembrar, pare de me lembrar, para de me mandar mensagem, pare de me mandar mensagem, para de mandar mensagem, pare de mandar mensagens, para de mandar lembretes, pare de enviar lembretes, para de me avisar, para de me encher, para de me incomodar, para os lembretes, pare os lembretes, parar os lembretes, desliga os lembretes, desligue os lembretes, desligar os lembretes, desliga todos os lembretes, desativa os lembretes, desative os lembretes, desativar lembretes, cancela os lembretes, cancele os lembretes, cancela todos os lembretes, apaga todos os lembretes, apague todos os lembretes, remove todos os lembretes, tira todos os lembretes, não me lembre mais, não me lembra mais, não me lembre de nada, não me escreva mais, não me escreva, não me mande mais nada, não me manda mais nada, não me mande mais mensagens, não me manda mais mensagem, não me mande nada, descadastrar, quero me descadastrar, cancelar inscrição

## Horário

typed-hours = trabalho, trabalho de, trabalho das, trabalho até, eu trabalho, meu horário, meu horário é, horário, horário de trabalho, meu horário de trabalho, meu horário de trabalho é, meu expediente, meu expediente é, expediente, estou no trabalho, tô no trabalho, estou no escritório, tô no escritório, estou trabalhando, tô trabalhando, começo a trabalhar, começo, começo o trabalho, termino, termino de trabalhar, termino o trabalho, saio do trabalho, entro no trabalho, meu turno, meu turno é, turno, turno da noite, trabalho à noite, trabalho de noite, minha jornada, jornada, muda meu horário, mude meu horário, mudar meu horário, mudar meu horário para, muda meu horário para, minhas horas
typed-any-time = sempre, a qualquer hora, qualquer hora, a qualquer momento, quando quiser, o tempo todo, 24 horas
typed-quiet-hours = horário de silêncio, não antes, não depois, nada antes, nada depois, não antes das, não depois das, nada antes das, nada depois das, sem mensagens antes, sem mensagens depois, sem lembretes antes, sem lembretes depois, não me mande mensagem antes, não me mande mensagem depois, não me mande mensagem à noite, não me manda mensagem à noite, não me lembre antes, não me lembre depois, não me lembre à noite, nunca antes, nunca depois, à noite não, de noite não, nada à noite, nada de noite, sem mensagens à noite, sem lembretes à noite, muito cedo, cedo demais, tarde demais no dia, mais tarde no dia

## Pausas, e mais tarde

typed-pause = pausa, pausar, pausa de, pausa por, dá uma pausa, dê uma pausa, faz uma pausa, uma pausa, em pausa, fica em pausa, pause, silêncio, em silêncio, silencia, silenciar, silencie, mudo, fica quieto, fique quieto, quieto, cala, me deixa em paz, me deixe em paz, me deixa quieto, me deixa quieta, me deixa trabalhar, me deixa descansar, me deixa concentrar, reunião, em reunião, estou em reunião, tô em reunião, estou numa reunião, tô numa reunião, tenho reunião, numa ligação, tô numa ligação, em call, numa call, tô em call, ocupado, ocupada, estou ocupado, estou ocupada, tô ocupado, tô ocupada, não perturbe, não perturba, não incomode, não me incomode, não me incomoda, não me perturbe, não me mande mensagem até, não me lembre até, sem lembretes até, sem lembretes por, sem lembretes durante, descanso, um descanso, preciso de um descanso, preciso de uma pausa, quero uma pausa, quero descansar, me dá um descanso, me dá um tempo, dá um tempo, por um tempo, por enquanto, por ora, folga, de folga, dia de folga, um dia de folga, estou de folga, tô de folga, hoje estou de folga, suspende, suspender, suspenda, congela, para por, pare por, para até, pare até, para de me lembrar até
typed-sick = doente, tô doente, estou doente, fiquei doente, adoeci, gripe, a gripe, tô com gripe, estou com gripe, peguei uma gripe, gripado, gripada, tô gripado, tô gripada, resfriado, resfriada, estou resfriado, estou resfriada, tô resfriado, tô resfriada, covid, tô com covid, estou com covid, dengue, tô com dengue, virose, tô com virose, não estou bem, não tô bem, estou mal, tô mal, passando mal, me sinto mal, não me sinto bem, de atestado, atestado, licença médica, no hospital, estou no hospital, tô no hospital, internado, internada, enxaqueca, tô com enxaqueca, de cama, estou de cama, tô de cama, doença
typed-holiday = férias, de férias, estou de férias, tô de férias, em férias, sair de férias, vou sair de férias, vou de férias, ficar de férias, entrei de férias, viagem, de viagem, em viagem, viajando, estou viajando, tô viajando, vou viajar, feriado, feriadão, fora do escritório, acampando
typed-forever = para sempre, pra sempre, sempre, de vez, definitivamente, por tempo indeterminado, até segunda ordem
typed-rest-of-day = resto do dia, o resto do dia, pelo resto do dia, dia todo, o dia todo, o dia inteiro, fim do dia, o fim do dia, por hoje, o resto de hoje
typed-later = mais tarde, depois, agora não, agora não dá, agora não posso, não posso agora, não dá agora, adiar, adia, adie, soneca, espera, espera um pouco, espere, um momento, um minutinho, um segundo, só um minuto, me dá um minuto, peraí, pera, daqui a pouco, já já, logo mais, em um instante, me lembra depois, me lembre depois, me lembra mais tarde, me lembre mais tarde, pergunta depois, pergunte depois, volta depois, volte depois, volta mais tarde, volte mais tarde, outra hora, outro momento, hora ruim, má hora, talvez mais tarde, talvez depois, deixa para depois, deixa pra depois, deixa pra mais tarde, depois eu faço
typed-skip-alone = hoje não, hj não, hoje não dá, hoje não posso, hoje não quero, não, não obrigado, não obrigada, pular, pula, pule, pula essa, pula esse, passo, passo essa, passo hoje, dessa vez não, desta vez não, não dá, não posso, não consigo, não vou fazer, não vou conseguir, não faço, deixa, deixa pra lá, deixa quieto, deixa por hoje, fica para amanhã, fica pra amanhã, amanhã eu faço, outro dia, na próxima, próxima vez, não quero, não tô a fim, não estou a fim, sem vontade, não tenho tempo, sem tempo, muito cansado, muito cansada, tô cansado, tô cansada, estou cansado, estou cansada, com preguiça, que preguiça, tô com preguiça, 👎, ❌
typed-skip = hoje não, pula, pule, pula essa, pula esse, pular, dessa vez não, na próxima, deixa por hoje, deixa pra lá
typed-guide-alone = me guia, me guie, guia, guie, me guia aí, me acompanha, me acompanhe, faz comigo, faça comigo, vamos fazer, vamos fazer juntos, bora fazer, passo a passo, junto, juntos
typed-guide = me guia, me guie, me guia no, me guia na, me guie no, me guie na, me acompanha, me acompanhe, me conduz, me conduza, guia para
typed-how = como, como faz, como fazer, como se faz, como eu faço, como faço, como é, como é que faz, como é feito, como é feita, o que é, o que é o, o que é a, mostra, mostre, me mostra, me mostre, mostra como, me mostra como, me mostre como, explica, explique, me explica, me explique, ensina, me ensina, me ensine, instruções, passos de, passos do, passos da, imagem de, foto de, vídeo de, quanto tempo devo, quantas vezes devo, quantos devo, quanto devo, com que frequência devo, de quanto em quanto tempo devo, ver, quero ver

## Dor e razões

typed-hurts = dói, doi, tá doendo, está doendo, estão doendo, doendo, doeu, dor, dores, ai, ai ai, machuca, machucou, faz mal, me faz mal, rígido, rígida, rigidez, travada, travado, travou, lombalgia, dolorido, dolorida, incômodo, incomodando, me incomoda, cãibra, ciática, dor nas costas, dor de coluna, dor na lombar, dor lombar, costas ruins, costas piores, pontada, fisgada
typed-body = costas, minhas costas, as costas, lombar, a lombar, minha lombar, pescoço, meu pescoço, ombro, ombros, coluna, minha coluna, nível de dor, a dor é, dor é, a dor está em, minha dor, costas estão, costas boas, costas melhores
typed-feels = sinto, sente, sentindo, está, estão, nível, melhor, pior, ruim, bem, nota, hoje é, hoje está, hoje estão
typed-level-0 = sem dor, sem dores, nenhuma dor, não dói, não dói nada, não dói mais, não está doendo, não tá doendo, não tô com dor, não estou com dor, não tenho dor, zero dor, a dor passou, dor passou, a dor sumiu, nada de dor, hoje não dói, não estão doendo, minhas costas não doem, costas não doem
typed-why = por que, porque, por quê, porquê, pq, para que, para que serve, pra que serve, pra que servem, de que adianta, adianta, qual a melhor, qual o melhor, qual é o melhor, qual é a melhor, o que é melhor, motivo, motivos, razão, razões, o que causa, o que provoca, causado por, me fala de, me fale de, me fala sobre, me fale sobre, me conta sobre, me conte sobre, e sobre, fale sobre, é verdade que, é bom, é ruim, é bom para, é ruim para, bom para, bom pra, ruim para, ruim pra, faz bem, faz bem para, faz mal para, faz mal pra, benefícios de, benefícios do, benefícios da, benefício de, influencia, influenciam, influi, afeta, afetam, importa, qual a importância, pode causar, vale a pena, por causa de, por causa do, devido a, tem a ver, relacionado com, relacionado a
typed-question = é, são, pode, podem, ajuda, ajudam, causa, causam, importa, importante, deveria, será, serve para, ajuda contra, ajuda com
typed-reason-flexibility = flexibilidade, flexível, alongamento, alongamentos, alongar, quadril rígido, encurtamento, posteriores encurtados
typed-reason-core = core, força do core, abdominais, core fraco, músculos profundos, exercícios de core
typed-reason-circulation = sentado, sentada, ficar sentado, ficar sentada, ficar muito tempo sentado, ficar sentado o dia todo, passar o dia sentado, sentar, circulação, circulação e cansaço, circulação do sangue, cansaço, oxigênio, trabalho de escritório, sedentarismo
typed-reason-weight = peso, sobrepeso, obesidade, emagrecer, perder peso, quilos, gordura, imc
typed-reason-sleep = sono, dormir, dormir mal, durmo mal, colchão, travesseiro, cama, posição para dormir, posição de dormir, falta de sono
typed-reason-stress = estresse, stress, tensão, ansiedade, preocupações, depressão, nervosismo, burnout, mental
typed-reason-posture = postura, posturas, cadeira, cadeira ergonômica, ergonomia, sentar reto, sentar direito, curvado, corcunda, mesa em pé, altura do monitor, postura sentada
typed-reason-youth = juventude, infância, hábitos da juventude, quando eu era jovem, quando era criança, mochila, adolescência

## Onde alguém está

typed-yes-alone = sim, sim por favor, claro, claro que sim, com certeza, ok, okay, tá, tá bom, tá certo, beleza, blz, pode ser, pode, bora, vamos, vou fazer, vou, tô indo, já vou, fazendo, tô fazendo, isso, aham, uhum, topo
typed-zone = muda o fuso horário, mude o fuso horário, mudar o fuso horário, mudar fuso horário, muda meu fuso horário, mude meu fuso horário para, muda o fuso horário para, mudar o fuso horário para, fuso horário errado, meu fuso está errado, moro em, moro no, moro na, moramos em, vivo em, vivo no, vivo na, estou em, estou no, estou na, tô em, tô no, tô na, estamos em, agora estou em, sou de, sou do, sou da, moro perto de, minha cidade é, meu fuso é, meu fuso horário é, fuso horário, fuso, minha localização é
typed-moved = me mudei para, me mudei pra, mudei para, mudei pra, mudei de cidade para, nos mudamos para, vou viajar para, vou viajar pra, viajo para, viajei para, viajei pra, estou viajando para, vou para, vou pra, cheguei em, cheguei no, cheguei na, acabei de chegar em, pousei em, vou estar em, estarei em, agora moro em
typed-clock-here = aqui são, agora são, são, aqui é, agora é, aqui são as, meu relógio marca, meu relógio mostra, a hora aqui é, minha hora é, hora local, agora aqui são

## Partes do bot

typed-stats = estatísticas, estatística, minhas estatísticas, progresso, meu progresso, como estou indo, como tô indo, como eu tô indo, como vou, o que fiz esta semana, o que fiz essa semana, o que eu fiz essa semana, o que fiz semana passada, o que fiz até agora, como foi minha semana, como foi a minha semana, quanto eu, quanto fiz, quantos, quantas, sequência, minha sequência, índice de hábito, minha semana, resumo, mostra minhas estatísticas
typed-report = relatório, meu relatório, pdf, me manda um relatório, relatório para o médico, relatório pro médico, relatório para meu médico, para o meu médico, pro meu médico, para o fisio, pro fisio, para o fisioterapeuta, resumo para o médico
typed-plan-alone = plano, meu plano, o plano, ver plano, ver meu plano, mostra meu plano, mostre meu plano, lembretes, meus lembretes, ver lembretes, ver meus lembretes, lista de lembretes, quais lembretes eu tenho, agenda, minha agenda
typed-plan = mostra o plano, mostra meu plano, me mostra o plano, me mostra meu plano, mostra os lembretes, mostra meus lembretes, me mostra meus lembretes, ver o plano, ver meu plano, qual é o plano, qual o plano, o que tem hoje, o que tenho hoje, o que tem para hoje, o que tem pra hoje, muda o plano, mudar o plano, mudar plano, mudar meu plano, editar plano, editar o plano, editar meu plano, mudar lembretes, mudar meus lembretes, editar lembretes, gerenciar lembretes, quando é o próximo, quando vem o próximo, qual é o próximo, qual o próximo, próximo lembrete, mais lembretes, mais vezes, me lembra mais vezes, me lembre mais vezes, meu plano, meus lembretes, minha agenda, quais lembretes
typed-settings = configurações, configuração, ajustes, minhas configurações, opções, preferências, configurar
typed-exercises = exercícios, lista de exercícios, quais exercícios, quais os exercícios, que exercícios, todos os exercícios, os exercícios, ver exercícios, mostra os exercícios, me mostra os exercícios, mostra exercícios, me dá um exercício, me mostra um exercício, um exercício, o que posso fazer
typed-help = ajuda, o que você faz, o que você sabe fazer, me ajuda, me ajude, preciso de ajuda, socorro como funciona, como funciona, como funciona isso, como você funciona, como usa, como eu uso, como usar, comandos, quais os comandos, quais são os comandos, manual, menu, instruções por favor, o que eu faço, e agora, o que eu faço agora
typed-greeting = oi, oie, oii, olá, ola, oi oi, bom dia, boa tarde, boa noite, e aí, eai, e ai, opa, salve, alô, fala, fala aí, oi de novo, olá de novo, tudo bem, tudo bom, tudo certo, tá aí, você está aí, tem alguém aí, teste, testando, ping, oi limber, 👋
typed-greeting-alone = bom dia, bom diaa, boa
typed-noted-alone = ok, okay, tá, tá bom, tá bem, tá certo, certo, beleza, blz, entendi, entendido, anotado, combinado, claro, sim, aham, uhum, legal entendi, bom, boa, bem, tudo bem, tudo ótimo, tô bem, estou bem, hm, hmm, ah, ah tá, ahh, oh, haha, hahaha, kkk, kkkk, kkkkk, rsrs, rs, 😂, 😄, 😁, 👍, 👌, ✅, interessante, mais ou menos, nada mal, uau, nossa, fechou, show
typed-no-alone = não, nao, n, não obrigado, não obrigada, não precisa, melhor não, acho que não, na verdade não, não tenho interesse, deixa, deixa pra lá, esquece, tanto faz, nada
typed-apology = desculpa, desculpe, desculpas, me desculpa, me desculpe, foi mal, perdão, mil desculpas, sinto muito, foi mal aí
typed-farewell = tchau, tchauzinho, até logo, até mais, até amanhã, até breve, adeus, falou, flw, boa noite até amanhã, vou dormir, se cuida, tenha um bom dia, bom fim de semana, até a próxima, bye
typed-how-are-you = como vai, como você está, como vc está, como você tá, como está, como cê tá, tudo bem com você, tudo bem contigo, e você, e você tudo bem, como anda, como andam as coisas, quais as novas, novidades
typed-undo = desfazer, desfaz, desfaça, desfaz isso, desfaz o último, volta atrás, tira isso, tira o último, apaga isso, apaga o último, está errado, tá errado, isso está errado, isso tá errado, estava errado, errei, me enganei, foi engano, foi sem querer, ops, opa errei, por engano, foi um erro, meu erro, erro meu, não era isso, não era isso que eu queria, não quis dizer isso, correção, corrige, anula
typed-thanks = obrigado, obrigada, brigado, brigada, obg, obgd, valeu, vlw, muito obrigado, muito obrigada, obrigado por tudo, obrigada por tudo, agradeço, agradecido, agradecida, grato, grata, gratidão, ótimo, ótima, legal, perfeito, maravilha, maravilhoso, excelente, show de bola, top, massa, bacana, que bom, muito bom, adorei, amei, gostei, eu gosto, ajuda muito, me ajuda muito, me ajudou, ajudou, ajudou muito, bom trabalho, bom bot, você é o melhor, você é demais, você é ótimo, te amo, hoje foi um dia bom, hoje foi um bom dia, me sinto bem, me sinto ótimo, me sinto ótima, me sinto melhor, minhas costas estão melhores, minhas costas melhoraram, costas melhores, costas boas, 🙂, 😊, 😀, 😃, 🙏, ❤, ❤️, 🥰, 😍, 💚, 🌿, ☺, 🤗, 🎉
typed-annoyed = cala a boca, cale a boca, chato, chata, que chato, muito chato, você é chato, que saco, saco cheio, de saco cheio, enchendo o saco, para de encher, enche o saco, me enche o saco, merda, que merda, porra, caralho, droga, foda se, vai se foder, vai à merda, vai pro inferno, vsf, vtnc, pqp, idiota, burro, burra, estúpido, imbecil, inútil, você é inútil, não serve pra nada, não serve para nada, te odeio, odeio isso, odeio você, detesto isso, mensagens demais, lembretes demais, muitas mensagens, muitos lembretes, menos lembretes, menos mensagens, menos vezes, menos por favor, me lembra menos, me lembre menos, com menos frequência, toda hora isso, spam, besteira, bobagem, palhaçada, lixo, que lixo, irritante, você é irritante, insuportável você, não aguento você, não aguento mais isso, que porcaria, 😡, 🤬, 😠, 🖕
typed-who-are-you = você é um robô, vc é um robô, você é robô, é um robô, você é um bot, vc é um bot, é um bot, quem é você, quem é vc, o que é você, o que você é, você é humano, você é humana, você é uma pessoa, você é real, você é de verdade, você é uma máquina, você é uma ia, é uma ia, você é ia, você é chatgpt, quem te fez, quem fez você, quem te criou, quem criou você, quem te programou, quem está por trás, quem está por trás disso, quem cuida deste bot, qual é o seu nome, qual seu nome, como você se chama, de onde você é, estou falando com uma pessoa, tô falando com um robô, estou falando com um robô, tem alguém de verdade, tem um humano aí, isso é um bot, robô
typed-signs = quando ir ao médico, quando devo ir ao médico, quando preciso ir ao médico, devo ir ao médico, preciso ir ao médico, tenho que ir ao médico, quando procurar um médico, devo procurar um médico, quando pedir ajuda, quando procurar ajuda, quando devo pedir ajuda, sinais de alerta, sinais de alarme, sinais de perigo, bandeiras vermelhas, é grave, isso é grave, é sério, isso é sério, é perigoso, isso é perigoso, devo me preocupar, preciso me preocupar
typed-kept = apaga meus dados, apague meus dados, apagar meus dados, exclui meus dados, exclua meus dados, excluir meus dados, apaga tudo sobre mim, apague tudo sobre mim, apagar minha conta, apaga minha conta, excluir minha conta, exclui minha conta, exporta meus dados, exportar meus dados, baixar meus dados, o que você sabe de mim, o que você sabe sobre mim, o que você guarda, o que você guarda sobre mim, que dados você tem, quais dados você guarda, meus dados, meus dados estão seguros, quem vê isso, quem pode ver isso, quem lê isso, quem pode ler isso, quem vê meus dados, você vende meus dados, isso é privado, é privado, privacidade, proteção de dados, lgpd
typed-bug = um erro, deu erro, tem um erro, erro no bot, não funciona, não está funcionando, não tá funcionando, isso não funciona, bug, um bug, achei um bug, encontrei um erro, achei um erro, relatar um erro, reportar um erro, reportar erro, problema com o bot, alguma coisa está errada com o bot, tá quebrado, está quebrado, quebrou, você não me lembrou, não me lembrou, não me avisou, você não me avisou, por que não me lembrou, por que você não me lembrou, esqueceu de me lembrar, não veio lembrete, o lembrete não veio, não chegou lembrete, o lembrete não chegou, não recebo lembretes, os lembretes não chegam, o lembrete chegou atrasado, sugestão, tenho uma sugestão, reclamação, tenho uma reclamação, contato, suporte, erro
typed-buddies = turma, minha turma, minhas turmas, meus amigos, quem está na minha turma, convidar um amigo, convidar uma amiga, convidar alguém, posso convidar alguém, como convido alguém, quem se mexeu hoje, quem se moveu hoje
