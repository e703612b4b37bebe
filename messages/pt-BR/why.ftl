# Como a falta de movimento pode contribuir para a dor nas costas, e quão certo isso é. Fatos: docs/sources.md.
#
# De cada causa e tema: o nome, as palavras que as pessoas escrevem, a explicação, uma linha sobre quão certo é, e as
# fontes, com nome e ano. Uma fonte só está atrás do que ela sustenta.

why-intro =
    💡 <b>Por que se mexer pode ajudar suas costas</b>

    Primeiro a boa notícia: a maioria das dores nas costas melhora em poucas semanas (NHS back pain). Elas têm muitas causas, e pouco movimento é só uma.

    Essa pode contribuir por quatro caminhos: o core, a flexibilidade, a circulação e o peso.

    Escolha um. Eu conto a ideia por trás e quão certo isso é.

## As quatro causas

cause-core = Força do core
    .aliases = força, core fraco, músculos profundos, músculo, músculos, barriga, abdômen, abdominais, fraqueza, pelve
    .explanation = Os músculos profundos da barriga e das costas seguram a pelve, e a lombar se apoia nela. Com pouco para fazer, eles podem enfraquecer, e a lombar pode ficar menos firme. Os músculos da superfície podem então fazer hora extra, cansar e ficar tensos. Inclinar a pelve quando se quer treina os músculos que a seguram; essa é a ideia da inclinação pélvica.
    .evidence = Que um core fraco seja <i>a</i> causa da dor nas costas foi contestado. Ainda assim, o exercício de core vale a pena: funciona mais ou menos tão bem quanto outro exercício que se mantém.
    .sources = coluna de uma clínica de coluna 2026, O’Sullivan 2020, Smith 2014
cause-flexibility = Flexibilidade
    .aliases = flexível, rígido, rígida, rigidez, tenso, tensa, encurtado, encurtada, encurtamento, encurtados, posteriores da coxa, isquiotibiais, quadril, quadris, psoas
    .explanation = Horas de escritório podem tensionar o psoas, na frente dos quadris, e os posteriores da coxa. Quando os quadris ficam rígidos, a lombar pode se mover mais do que lhe cabe.
    .evidence = Alongar com regularidade pode dar flexibilidade e aliviar a rigidez. Se posteriores tensos causam dor, os estudos são fracos demais para dizer. Na dor persistente, alongar sem mais nada não deu resultado melhor do que nenhum tratamento numa comparação grande. Ensaios com alongamento dos posteriores encontraram menos dor, mas são muito diferentes entre si. Então alongue pelo bem que faz, e também caminhe e fortaleça.
    .sources = coluna de uma clínica de coluna 2026, ACSM 2011, Hori 2021, Owen 2020, Gou 2024
cause-circulation = Circulação e cansaço
    .aliases = sangue, circulação sanguínea, cansaço, cansado, cansada, fadiga, peso nas pernas, pesado, pesada, ficar sentado, ficar sentada, sentado, sentada, sentar, sedentarismo, escritório, mesa
    .explanation = Quando você mal se mexe, circula menos sangue. Os músculos e nervos podem então receber menos oxigênio e menos nutrientes, e podem se acumular resíduos e substâncias ligadas à dor. Dá para sentir como rigidez, peso ou incômodo.
    .evidence = Quanto isso pesa não está decidido. Estudos ao longo do tempo não ligam ficar sentado ao <i>começo</i> da dor nas costas, mas ligam a mais limitações no dia a dia de quem já tem. As pausas parecem valer a pena: num ensaio pequeno, 9 em cada cem pessoas de escritório que recebiam avisos para fazê-las tiveram dor lombar nova em seis meses, contra 33 das outras.
    .sources = coluna de uma clínica de coluna 2026, Alzahrani 2022, Waongenngarm 2021
cause-weight = Peso
    .aliases = peso corporal, sobrepeso, quilos, carga, obesidade, engordar, gordura
    .explanation = Quem se mexe pouco gasta menos energia, e o peso pode ir subindo. Mais peso é mais carga para as vértebras e os discos da lombar.
    .evidence = Os estudos encontram que peso e dor nas costas estão associados; que um cause o outro não está provado. Você não precisa pesar menos para começar a se mexer.
    .sources = coluna de uma clínica de coluna 2026, Baradaran Mahdavi 2021

## Temas vizinhos

topic-sleep = Sono
    .aliases = dormir, dormindo, durmo, noite, noites, descanso, descansar, cama, colchão, travesseiro, insônia
    .explanation = Quem dorme mal relata dor nas costas com mais frequência. Isso pode ir nos dois sentidos: a dor pode tirar o sono, e noites ruins podem tornar a dor mais difícil de largar. Onde o sono melhora, com mais frequência as costas também melhoram.
    .evidence = Em 21 estudos juntos, a chance relativa de dor nas costas era cerca de uma vez e meia maior com sono ruim. Isso é uma relação; o que vem primeiro não está demonstrado. Os estudos que observaram o sono e a dor nas costas mudando juntos também têm pontos fracos. Dor que piora à noite, ou que não melhora com o repouso, é para mostrar logo a um médico.
    .sources = Amiri 2020, Silva 2024
topic-stress = Estresse
    .aliases = estressado, estressada, stress, preocupação, preocupações, tensão, ansiedade, nervosismo, humor, desânimo, tristeza, depressão
    .explanation = O ânimo baixo pode vir antes da dor nas costas: quem tem sinais de depressão tem uma crise nova com mais frequência. Para o estresse em si, é menos claro. Um minuto longe da mesa, uma caminhada ou a ativação abdominal, que é sobretudo respirar devagar, fazem bem de qualquer jeito. Se faz semanas que o seu ânimo está baixo, isso já é um bom motivo para procurar um médico.
    .evidence = Estudos que acompanharam pessoas sem dor nas costas encontraram uma chance relativa cerca de 1,6 vez maior com sinais de depressão. Isso é uma relação, não uma prova.
    .sources = Pinheiro 2015
topic-posture = Postura
    .aliases = posturas, sentar reto, sentar direito, sentar ereto, reto, ereto, curvado, curvada, corcunda, cadeira, ergonomia, cinta, cintas, colete, coletes, corcova
    .explanation = Não vou dizer como você deve sentar: não se conhece um único jeito certo. Em vez disso, mude com frequência. Mexa-se na cadeira, fique de pé por um ou dois minutos, dê alguns passos e depois sente como quiser.
    .evidence = Um olhar sobre 41 revisões não encontrou acordo de que alguma postura cause dor nas costas. Num ensaio pequeno, o pessoal de escritório que recebia avisos para se mexer na cadeira teve menos dor lombar nova: 7 em cada cem, contra 33. As diretrizes não aconselham cintas nem coletes como rotina.
    .sources = Swain 2020, Waongenngarm 2021, NICE NG59 2016, WHO 2023
topic-youth = Hábitos da juventude
    .aliases = juventude, jovem, jovens, hábitos, hábito, costumes, infância, criança, crianças, escola, mochila, adolescente, adolescentes, adolescência
    .explanation = Dor nas costas na adolescência torna mais provável ter depois. Mas não decide nada: dos jovens que tiveram dor em mais de 30 dias num ano, cerca de um em cada quatro ainda tinha tanto oito anos depois. O que os seus hábitos de então significam para as suas costas hoje, não sei dizer. Esta semana é a parte que você ainda pode escolher.
    .evidence = Isso vem de um só estudo grande, que perguntou a gêmeos dinamarqueses de 12 a 22 anos e perguntou de novo oito anos depois.
    .sources = Hestbaek 2006
topic-treatments = Medicina ocidental e oriental
    .aliases = medicina ocidental, medicina oriental, medicina chinesa, medicina, acupuntura, agulhas, massagem, massagens, terapia manual, manipulação, quiropraxia, quiroprata, quiropraxista, osteopata, osteopatia, tratamento, tratamentos
    .explanation =
        O que dizem as diretrizes sobre acupuntura, massagem e terapia manual para a dor lombar?

        • <b>O NICE, da Grã-Bretanha:</b> massagem e manipulação podem ser consideradas, mas só junto com exercício. Ele desaconselha a acupuntura.
        • <b>A Organização Mundial da Saúde,</b> para dor de mais de três meses: acupuntura, massagem e manipulação podem ser oferecidas como uma parte do cuidado.
        • <b>Os médicos americanos (ACP):</b> para dor nova, as três são opções; para a persistente, acupuntura e manipulação, ao lado do exercício.

        Seja qual for a sua escolha, continuar em movimento faz parte. Um médico ou fisioterapeuta pode dizer o que combina com você.
    .evidence = Elas não concordam entre si. A maior parte dessas provas é classificada como de certeza baixa ou muito baixa.
    .sources = NICE NG59 2016, WHO 2023, ACP 2017

## O que ajuda

why-approach =
    <b>Três coisas, em todos os planos</b>
    • <b>Caminhar:</b> exercício leve que põe o sangue para circular
    • <b>Alongar:</b> para quadris e coxas que passaram o dia na cadeira
    • <b>Fortalecer:</b> para os músculos profundos da barriga e das costas, e para pernas e quadris

    Em ensaios, exercício junto com aprender sobre as costas tornou uma nova crise de dor entre um quarto e a metade menos provável: sobretudo no primeiro ano, e menos depois (Steffens 2016, Shiri 2018). Fortalecer com alongamento ou caminhada, duas ou três vezes por semana, é uma boa mistura (Shiri 2018). Escolha o que você consegue manter.
why-who =
    <b>Quanto por semana?</b>
    A Organização Mundial da Saúde aconselha aos adultos:
    • de 150 a 300 minutos de atividade moderada
    • fortalecer todos os grandes grupos musculares em dois ou mais dias
    • a partir dos 65 anos, equilíbrio e força em três ou mais dias

    Um pouco é melhor que nada (WHO 2020).

    Moderada quer dizer que dá para conversar, mas não para cantar (CDC). Os exercícios daqui fortalecem pernas, quadris, costas, barriga e ombros, mas não o peito nem os braços. Tome tudo como uma direção, não como uma prova, e comece com o que dá para fazer hoje.
why-stay-active = <b>Continue em movimento</b>, até onde for confortável: é o que as diretrizes aconselham para a dor lombar. Cintas, coletes e tração não são aconselhados como rotina (NICE NG59 2016, WHO 2023).
