# As atividades e os exercícios do catálogo. Fatos: docs/sources.md. A notação está em messages/en/exercises.ftl.

## Atividades

activity-stand = Levantar ou sentar
    .verb = Hora de uma pausa ativa
    .counted =
        { $count ->
            [one] { $count } pausa
           *[other] { $count } pausas
        }
    .aliases = levantar, me levantar, levantar me, se levantar, levantar da cadeira, levanta, levante, levanto, ficar de pé, ficar em pé, de pé, em pé, pausa ativa, pausas ativas, uma pausa ativa, levantar ou sentar
    .icon = 🧍
activity-walk = Caminhar
    .verb = Hora de caminhar
    .counted =
        { $count ->
            [one] { $count } caminhada
           *[other] { $count } caminhadas
        }
    .aliases = caminhar, caminho, caminha, caminhada, caminhadas, uma caminhada, caminhando, andar, andando, passeio, passeios, passear, passeando, aeróbico, aeróbicos
    .icon = 🚶
activity-stretch = Alongar
    .verb = Hora de alongar
    .counted =
        { $count ->
            [one] { $count } alongamento
           *[other] { $count } alongamentos
        }
    .aliases = alongar, me alongar, alongar me, se alongar, alongo, alonga, alongue, alongamento, alongamentos, um alongamento, alongando, esticar, esticada, me esticar
    .icon = 🧘
activity-strengthen = Fortalecer
    .verb = Hora de ganhar força
    .counted =
        { $count ->
            [one] { $count } sessão de força
           *[other] { $count } sessões de força
        }
    .aliases = fortalecer, me fortalecer, fortaleço, fortalecimento, força, exercícios de força, core, treinar, treino, treinos, musculação, tonificar
    .icon = 💪

## Em todos os exercícios

stop-rule = <b>Pare</b> se a dor for aguda, se espalhar ou aumentar, ou se você sentir dormência ou tontura.
too-much = <i>Demais:</i> { $too-much }

## O que levar em conta; cada exercício cita o que diz respeito a ele

caution-balance = <b>Equilíbrio:</b> mantenha uma mão em algo firme, que não escorregue.
caution-knees = <b>Joelhos:</b> dobre menos ou se ajoelhe em algo macio.
caution-wrists = <b>Punhos:</b> apoie-se nas mãos fechadas ou nos antebraços.
caution-shoulder = <b>Ombro:</b> mova só até onde ele vai sem dor.
caution-neck = <b>Pescoço:</b> deixe os ombros sustentarem você e olhe para o teto.
caution-hip-replacement = <b>Prótese de quadril:</b> dobre só até onde seu cirurgião ou fisioterapeuta disse.
caution-sciatica = <b>Dor que desce pela perna:</b> deixe esse joelho dobrado ou pule este exercício.
caution-osteoporosis = <b>Osteoporose:</b> vá devagar, com movimentos pequenos, e cresça para cima antes de dobrar ou girar.
caution-late-pregnancy = <b>Gravidez, depois do quarto mês:</b> não fique deitada reta; apoie bem alto a cabeça e o peito.
caution-narrow-spinal-canal = <b>Canal lombar estreito:</b> se inclinar para trás traz dor na perna, prefira sentar.
caution-dizziness = <b>Tontura às vezes?</b> Vá devagar, de olhos abertos e com uma mão em algo firme.
caution-breath = <b>Pare também</b> se o peito doer, faltar mais ar do que o normal ou você sentir que vai desmaiar. Se não passar logo, peça ajuda de emergência.

## Exercícios

exercise-stand = Ficar de pé
    .name-in-sentence = ficar de pé
    .verb = Hora de ficar de pé
    .aliases = fique de pé, fique em pé, levantar da mesa, me levantar da cadeira, sair da cadeira, sobre os meus pés
    .dose =
        { $minutes ->
            [1] 1 ou 2 minutos
            [one] { $minutes } minuto
           *[other] { $minutes } minutos
        } de pé
    .steps =
        Levante no seu tempo, com uma mão na mesa se quiser.
        Solte os ombros e deixe os braços pendurados.
        Passe o peso devagar de um pé para o outro.
        Fique de pé ou dê alguns passos. A tela espera.
    .felt = nas pernas e nos pés, que assumem o lugar da cadeira.
    .reason = Muito tempo na cadeira deixa os músculos parados, e isso pode contribuir para a rigidez. Estudos que acompanham pessoas ao longo do tempo não mostram que ficar sentado dê início à dor nas costas; quem já tem dor e passa muito tempo sentado costuma ficar mais limitado por ela (Alzahrani 2022). Num ensaio pequeno, o pessoal de escritório que recebia avisos para fazer pausas teve menos dor lombar nova em seis meses: 9 em cada cem, contra 33 (Waongenngarm 2021).
exercise-shift = Mudar de posição na cadeira
    .name-in-sentence = mudar de posição na cadeira
    .verb = Hora de se mexer na cadeira
    .aliases = mudar de posição, mudança de posição, trocar de posição, mudar a posição, mexer na cadeira, me mexer na cadeira, se mexer na cadeira, mudar o peso, me ajeitar, ajeitar na cadeira, assento
    .dose =
        { $minutes ->
            [one] { $minutes } minuto
           *[other] { $minutes } minutos
        }
    .steps =
        Fique na cadeira, com os dois pés apoiados no chão.
        Balance a pelve devagar para a frente e depois para trás.
        Leve o peso para um lado do assento e depois para o outro.
        Encoste-se, solte os ombros e se ajeite de um jeito novo.
    .felt = nos quadris e na lombar, que se soltam.
    .too-much = qualquer dor; nesse caso, prefira ficar de pé.
    .reason = Não se conhece um único jeito certo de sentar (Swain 2020); talvez conte mudar com frequência. Num ensaio pequeno, o pessoal de escritório que recebia avisos para se mexer na cadeira teve menos dor lombar nova em seis meses: 7 em cada cem, contra 33 (Waongenngarm 2021).
exercise-back-bend = Extensão das costas em pé
    .name-in-sentence = extensão das costas em pé
    .verb = Hora de estender as costas
    .aliases = extensão das costas, extensões das costas, extensão lombar, extensão de coluna, extensão, extensões, inclinar para trás, me inclinar para trás, curvar para trás, arquear as costas, para trás
    .dose =
        { $repetitions ->
            [1] uma vez
            [one] { $repetitions } vez
           *[other] { $repetitions } vezes
        }, segurando por { $hold ->
            [one] { $hold } segundo
           *[other] { $hold } segundos
        }
    .steps =
        Fique de pé ao lado de uma cadeira firme, pés na largura dos quadris, uma mão no encosto.
        Ponha a outra mão na lombar.
        Olhe para a frente e incline-se para trás com suavidade, até onde for confortável.
        Segure aí e continue respirando.
        Volte devagar.
    .felt = uma leve pressão na lombar e um estiramento suave na barriga.
    .too-much = uma pontada nas costas, ou algo que desça por uma perna.
    .reason = Depois de horas com o corpo para a frente, este leva as costas para o outro lado. O serviço de saúde da Escócia ensina para dor nas costas (NHS inform). Pode aliviar a rigidez; que afaste a dor não está demonstrado.
exercise-sit-down = Sentar
    .name-in-sentence = sentar
    .verb = Hora de sentar
    .aliases = me sentar, sentar me, se sentar, sente, descansar as pernas, descansar os pés, pés para cima, tirar o peso dos pés
    .dose =
        { $minutes ->
            [one] { $minutes } minuto
           *[other] { $minutes } minutos
        } sem ficar de pé
    .steps =
        Procure um assento e sente-se devagar.
        Encoste-se e deixe a cadeira sustentar você.
        Estique as pernas, calcanhares no chão, e gire os pés.
        Solte os ombros. Levante de novo quando quiser.
    .felt = nas pernas e na lombar, que ficam sem o peso.
    .reason = Ficar muito tempo de pé também cansa. Quem passa mais de quatro horas do dia de trabalho de pé relata com mais frequência incômodo na lombar (Coenen 2018). A maioria desses estudos perguntou só uma vez, então não se sabe o que veio primeiro. Sentar um pouco interrompe isso.
exercise-walk = Caminhar
    .name-in-sentence = caminhar
    .aliases = dar uma caminhada, fazer uma caminhada, sair para caminhar, ir caminhar, dar uma volta, uma volta
    .dose =
        { $minutes ->
            [one] { $minutes } minuto
           *[other] { $minutes } minutos
        } em ritmo confortável
    .steps =
        Comece num ritmo em que ainda dê para conversar.
        Olhe para a frente, não para o chão.
        Deixe os braços balançarem como quiserem.
        Mantenha a barriga levemente ativa, como ao fechar o zíper de uma jaqueta justa.
        Pouco tempo hoje? Uma caminhada mais curta também conta.
    .felt = no corpo todo: um pouco mais de calor e a respiração um pouco mais funda.
    .too-much = você não consegue mais dizer frases inteiras.
    .reason = Caminhar é um exercício leve que põe o sangue para circular. Num ensaio com pessoas que tinham superado uma crise de dor nas costas, quem teve ajuda para chegar aos poucos a 30 minutos, cinco vezes por semana, passou em geral 208 dias até ela voltar e limitar; as outras, 112 (WalkBack 2024).
exercise-walk-short = Caminhada curta
    .name-in-sentence = caminhada curta
    .verb = Hora de uma caminhada curta
    .aliases = uma caminhada curta, caminhadas curtas, caminhadinha, voltinha, passeio curto, caminhada rápida, caminhada breve, caminhar um pouco, andar um pouco, alguns passos, uns passos, volta no quarteirão, dar uma volta no quarteirão
    .dose =
        { $minutes ->
            [one] { $minutes } minuto
           *[other] { $minutes } minutos
        }, em ritmo vivo
    .steps =
        Saia: pelo corredor ou uma volta no quarteirão.
        Olhe para a frente e deixe os braços balançarem.
        Caminhe tão ligeiro quanto ainda der para conversar.
        Dê meia-volta na metade e diminua no final.
    .felt = no corpo todo: um pouco mais de calor e a respiração um pouco mais funda.
    .too-much = você não consegue mais dizer frases inteiras.
    .reason = Algum movimento é melhor que nenhum (WHO 2020). Num estudo grande que observou pessoas por quatro anos, quem caminhava mais tinha menos dor persistente nas costas; a velocidade importava menos (Haddadj 2025). Isso é uma relação, não uma prova.
exercise-hamstring = Alongamento de posteriores
    .name-in-sentence = alongamento de posteriores
    .aliases = posteriores da coxa, posterior da coxa, posteriores, posterior de coxa, isquiotibiais, alongar posteriores, alongar posterior da coxa, alongamento de posteriores, parte de trás da coxa, atrás da coxa, coxa, coxas, atrás da perna
    .dose =
        { $repetitions ->
            [1] uma vez
            [one] { $repetitions } vez
           *[other] { $repetitions } vezes
        }, { $hold ->
            [one] { $hold } segundo
           *[other] { $hold } segundos
        }{ $sides ->
            [1] {""}
            [one] {""}
           *[other] {" "}com cada perna
        }
    .steps =
        Sente na parte da frente de uma cadeira firme.
        Estique uma perna à frente, calcanhar no chão, e deixe a outra dobrada.
        Sente bem alto, para que a pelve fique reta.
        Incline o tronco para a perna esticada até sentir um estiramento leve, não dor. Segure.
        Continue respirando. Volte devagar e troque de perna.
    .felt = na parte de trás da coxa esticada.
    .too-much = um puxão atrás do joelho, ou algo que desça pela perna.
    .reason = Posteriores da coxa tensos podem inclinar a pelve para trás e arredondar a lombar. Alongar pode aliviar a rigidez. Em ensaios com pessoas que tinham dor nas costas, isso se associou a menos dor, mas os ensaios são muito diferentes entre si (Gou 2024). Não se sabe se a tensão causa dor (Hori 2021).
exercise-hip-flexor = Alongamento do psoas
    .name-in-sentence = alongamento do psoas
    .aliases = psoas, iliopsoas, psoas ilíaco, alongar psoas, alongar o psoas, alongamento de psoas, flexores do quadril, flexor do quadril, flexores de quadril, alongamento do quadril, quadril, quadris, alongar o quadril, afundo
    .dose =
        { $repetitions ->
            [1] uma vez
            [one] { $repetitions } vez
           *[other] { $repetitions } vezes
        }, { $hold ->
            [one] { $hold } segundo
           *[other] { $hold } segundos
        }{ $sides ->
            [1] {""}
            [one] {""}
           *[other] {" "}com cada perna
        }
    .steps =
        Ajoelhe-se em algo macio, com uma cadeira ou parede por perto, caso balance.
        Ponha um pé à frente, bem apoiado; o outro joelho fica no chão.
        Apoie as duas mãos no joelho da frente.
        Encaixe o quadril, levando o cóccix para dentro, para a lombar não arquear.
        Incline-se para a frente com suavidade até sentir um estiramento leve, não dor. Segure.
        Continue respirando. Volte devagar e troque de perna.
    .felt = na frente do quadril da perna ajoelhada.
    .too-much = uma pontada na lombar; encaixe mais o quadril e incline menos.
    .reason = Muito tempo na cadeira pode tensionar os músculos da frente dos quadris. O alongamento busca quadris mais flexíveis, uma pelve que se incline com facilidade e mais circulação na lombar. Pode aliviar a rigidez; não se sabe se a tensão causa dor.
exercise-twist = Giro de tronco na cadeira
    .name-in-sentence = giro de tronco na cadeira
    .aliases = giro de tronco, giros de tronco, giro do tronco, giro, giros, girar, girar o tronco, torção, torções, torção sentada, rotação de tronco, rotação do tronco, rotação, rotações, twist
    .dose =
        { $repetitions ->
            [1] uma vez
            [one] { $repetitions } vez
           *[other] { $repetitions } vezes
        }{ $sides ->
            [1] {""}
            [one] {""}
           *[other] {" "}para cada lado
        }, segurando por { $hold ->
            [one] { $hold } segundo
           *[other] { $hold } segundos
        }
    .steps =
        Sente com as costas retas, pés apoiados no chão.
        Cruze os braços, cada mão no ombro oposto.
        Gire o tronco para um lado, com os quadris para a frente.
        Segure aí e continue respirando.
        Volte ao centro e gire para o outro lado.
    .felt = na cintura e entre as omoplatas.
    .too-much = você precisa forçar, ou dá uma pontada.
    .reason = Girar é coisa que costas de escritório raramente fazem. O NHS ensina este para manter flexível a parte de cima das costas. Pode aliviar a rigidez.
exercise-knee-rolls = Joelhos para os lados
    .name-in-sentence = joelhos para os lados
    .aliases = joelhos para o lado, joelhos de lado a lado, joelhos de um lado para o outro, balanço dos joelhos, queda dos joelhos, girar os joelhos, rotação lombar, rotações lombares, torção deitada, limpador de para brisa, lombar
    .dose =
        { $repetitions ->
            [1] uma vez
            [one] { $repetitions } vez
           *[other] { $repetitions } vezes
        }{ $sides ->
            [1] {""}
            [one] {""}
           *[other] {" "}para cada lado
        }, segurando por { $hold ->
            [one] { $hold } segundo
           *[other] { $hold } segundos
        }
    .steps =
        Deite de costas, joelhos dobrados e juntos, pés apoiados no chão.
        Deixe os braços descansarem no chão, abertos para os lados.
        Deixe os dois joelhos caírem devagar para um lado, até onde for confortável.
        Segure aí; os dois ombros ficam no chão.
        Traga os joelhos de volta e leve-os para o outro lado.
    .felt = na lombar e na lateral do quadril.
    .too-much = um ombro sai do chão, ou as costas dão uma pontada.
    .reason = De barriga para cima, o chão sustenta as costas enquanto elas se movem. O serviço de saúde da Escócia e a Mayo Clinic ensinam este para as costas (NHS inform, Mayo Clinic). Pode aliviar a rigidez.
exercise-chest = Abertura de peito
    .name-in-sentence = abertura de peito
    .aliases = abrir o peito, abertura do peito, peito aberto, alongamento de peito, alongar o peito, peitoral, peitorais, alongamento do peitoral, ombros para trás, ombro, ombros, alongar os ombros, alongamento de ombros
    .dose =
        { $repetitions ->
            [1] uma vez
            [one] { $repetitions } vez
           *[other] { $repetitions } vezes
        }, { $hold ->
            [one] { $hold } segundo
           *[other] { $hold } segundos
        } cada uma
    .steps =
        Sente com as costas retas, longe do encosto.
        Leve os ombros para trás e para baixo, braços abertos para os lados.
        Empurre o peito com suavidade para a frente e para cima.
        Segure aí, até dez segundos se quiser, e continue respirando.
        Solte devagar e deixe os braços descerem.
    .felt = no peito e na frente dos ombros.
    .too-much = os ombros dão uma pontada, ou a lombar arqueia muito.
    .reason = Horas de tela deixam os ombros à sua frente; isto os leva para o outro lado. O NHS ensina na cadeira. Pode aliviar a rigidez.
exercise-thigh-front = Alongamento do quadríceps
    .name-in-sentence = alongamento do quadríceps
    .aliases = quadríceps, alongar quadríceps, alongar o quadríceps, alongamento de quadríceps, frente da coxa, parte da frente da coxa, alongamento da coxa
    .dose =
        { $repetitions ->
            [1] uma vez
            [one] { $repetitions } vez
           *[other] { $repetitions } vezes
        }, { $hold ->
            [one] { $hold } segundo
           *[other] { $hold } segundos
        }{ $sides ->
            [1] {""}
            [one] {""}
           *[other] {" "}com cada perna
        }
    .steps =
        Fique de pé de frente para uma parede, com uma mão apoiada nela.
        Dobre um joelho e segure por trás esse pé ou a barra da calça.
        Junte os joelhos e encaixe o quadril.
        Puxe o calcanhar para o glúteo até sentir um estiramento leve, não dor. Segure.
        Continue respirando. Baixe o pé devagar e troque de perna.
    .felt = na frente da coxa dobrada.
    .too-much = o joelho dói, ou a lombar arqueia.
    .reason = O músculo longo daqui passa pela frente do quadril e pode puxar a pelve. Alongar pode aliviar a rigidez; não se sabe se a tensão causa dor. A Versus Arthritis ensina para as costas.
exercise-knee-to-chest = Joelho no peito
    .name-in-sentence = joelho no peito
    .aliases = joelho ao peito, joelhos no peito, joelhos ao peito, joelho até o peito, abraçar o joelho, abraçar os joelhos, abraço no joelho, glúteo, glúteos, alongamento de glúteos, alongar glúteos, nádega, nádegas, bumbum
    .dose =
        { $repetitions ->
            [1] uma vez
            [one] { $repetitions } vez
           *[other] { $repetitions } vezes
        }{ $sides ->
            [1] {""}
            [one] {""}
           *[other] {" "}com cada perna
        }, segurando por { $hold ->
            [one] { $hold } segundo
           *[other] { $hold } segundos
        }
    .steps =
        Deite de costas, joelhos dobrados, pés apoiados no chão.
        Traga um joelho em direção ao peito e segure com as duas mãos.
        Puxe mais para perto até sentir um estiramento leve, não dor.
        Segure aí; a cabeça fica no chão.
        Solte devagar, baixe o pé e troque de perna.
    .felt = na lombar e no glúteo.
    .too-much = uma pontada na virilha, ou algo que desça pela perna.
    .reason = Dobra a lombar e o quadril enquanto o chão sustenta você. A Versus Arthritis e a Mayo Clinic ensinam para as costas. Pode aliviar a rigidez.
exercise-neck-turn = Giro do pescoço
    .name-in-sentence = giro do pescoço
    .aliases = pescoço, giro de pescoço, giros do pescoço, giros de pescoço, girar o pescoço, rotação do pescoço, rotação cervical, cervical, alongar o pescoço, alongamento de pescoço, virar a cabeça, girar a cabeça, giro da cabeça
    .dose =
        { $repetitions ->
            [1] uma vez
            [one] { $repetitions } vez
           *[other] { $repetitions } vezes
        }{ $sides ->
            [1] {""}
            [one] {""}
           *[other] {" "}para cada lado
        }, segurando por { $hold ->
            [one] { $hold } segundo
           *[other] { $hold } segundos
        }
    .steps =
        Sente com as costas retas, pés apoiados no chão, ombros soltos.
        Vire a cabeça devagar para um ombro, até onde for confortável.
        Segure aí e continue respirando.
        Volte ao centro e vire para o outro ombro.
    .felt = na lateral do pescoço.
    .too-much = dá tontura, ou um braço formiga.
    .reason = A tela deixa a cabeça parada por horas. O NHS ensina este para manter o pescoço em movimento. Pode aliviar a rigidez; pela lombar não faz nada, mas o pescoço também é seu.
exercise-cat = O gato
    .name-in-sentence = o gato
    .aliases = gato, gatos, alongamento do gato, postura do gato, gato vaca, gato e vaca, gato camelo, gato arrepiado, arredondar as costas
    .dose =
        { $repetitions ->
            [1] uma vez
            [one] { $repetitions } vez
           *[other] { $repetitions } vezes
        }
    .steps =
        Fique de quatro apoios: mãos sob os ombros, joelhos sob os quadris.
        Solte o ar, arredonde as costas devagar para cima e deixe a cabeça cair.
        Puxe o ar, deixe as costas descerem um pouco e olhe para a frente.
        Volte ao meio, com as costas longas.
    .felt = ao longo das costas inteiras.
    .too-much = as costas dão uma pontada numa das pontas; faça menor.
    .reason = Move as costas inteiras, pouco a pouco, sem peso de cima. A Mayo Clinic ensina para as costas. Pode aliviar a rigidez.
exercise-side-bend = Inclinação lateral
    .name-in-sentence = inclinação lateral
    .aliases = inclinações laterais, inclinar para o lado, inclinar de lado, me inclinar para o lado, flexão lateral, flexões laterais, alongamento lateral, lateral do tronco, lateral, cintura
    .dose =
        { $repetitions ->
            [1] uma vez
            [one] { $repetitions } vez
           *[other] { $repetitions } vezes
        }{ $sides ->
            [1] {""}
            [one] {""}
           *[other] {" "}para cada lado
        }, segurando por { $hold ->
            [one] { $hold } segundo
           *[other] { $hold } segundos
        }
    .steps =
        Fique de pé, pés na largura dos quadris, braços ao lado do corpo.
        Deslize uma mão pela coxa para baixo e incline-se para esse lado.
        Pare onde for confortável e segure aí.
        Volte devagar e incline-se para o outro lado.
    .felt = do outro lado da cintura.
    .too-much = uma pontada do lado para o qual você se inclina.
    .reason = Num dia de escritório quase não há inclinações para os lados. O NHS ensina para manter o tronco flexível. Pode aliviar a rigidez.
exercise-heels = Glúteos nos calcanhares
    .name-in-sentence = glúteos nos calcanhares
    .aliases = calcanhares, glúteo nos calcanhares, sentar nos calcanhares, sentar sobre os calcanhares, bumbum nos calcanhares, postura da criança, posição da criança, prece maometana, posição de prece, balanço para trás
    .dose =
        { $repetitions ->
            [1] uma vez
            [one] { $repetitions } vez
           *[other] { $repetitions } vezes
        }
    .steps =
        Fique de quatro apoios, mãos sob os ombros, joelhos na largura dos quadris.
        Solte o ar e leve os glúteos para trás, em direção aos calcanhares.
        Pare onde for confortável, braços longos, e respire aí uma vez.
        Puxe o ar enquanto volta aos quatro apoios.
    .felt = na lombar e nos quadris.
    .too-much = os joelhos doem; vá menos para trás.
    .reason = Dobra juntos os quadris e a lombar, e os braços levam parte do peso. O NHS ensina para as costas. Pode aliviar a rigidez.
exercise-hamstring-stand = Posteriores da coxa em pé
    .name-in-sentence = alongamento de posteriores em pé
    .aliases = posteriores em pé, posterior da coxa em pé, alongamento de posteriores em pé, alongar posteriores em pé, pé na cadeira, perna na cadeira, calcanhar na cadeira, perna para cima
    .dose =
        { $repetitions ->
            [1] uma vez
            [one] { $repetitions } vez
           *[other] { $repetitions } vezes
        }, { $hold ->
            [one] { $hold } segundo
           *[other] { $hold } segundos
        }{ $sides ->
            [1] {""}
            [one] {""}
           *[other] {" "}com cada perna
        }
    .steps =
        Ponha uma cadeira firme contra a parede e fique na frente dela, uma mão na parede.
        Ponha um calcanhar no assento, essa perna esticada mas sem travar o joelho.
        Cresça para cima, quadris para a frente.
        Dobre o joelho de apoio até sentir um estiramento leve, não dor. Segure.
        Continue respirando. Volte devagar e troque de perna.
    .felt = na parte de trás da coxa levantada.
    .too-much = um puxão atrás do joelho, ou algo que desça pela perna.
    .reason = Alonga os mesmos músculos que o da cadeira, com as costas retas. A Versus Arthritis ensina para as costas. Pode aliviar a rigidez; não se sabe se a tensão causa dor (Hori 2021).
exercise-draw-in = Ativação abdominal
    .name-in-sentence = ativação abdominal
    .aliases = ativação do abdômen, ativar o abdômen, ativar o transverso, transverso, encolher a barriga, encolher barriga, encolher o abdômen, contrair o abdômen, contração abdominal, chupar a barriga, barriga, abdômen, respiração abdominal, respiração, draw in
    .dose =
        { $repetitions ->
            [1] uma vez
            [one] { $repetitions } vez
           *[other] { $repetitions } vezes
        }, segurando por uns { $hold ->
            [one] { $hold } segundo
           *[other] { $hold } segundos
        }
    .steps =
        Deite de costas com os joelhos dobrados.
        Puxe o ar fundo e deixe a barriga subir.
        Solte o ar devagar pela boca, encolhendo a barriga.
        Segure aí, ombros soltos, sem forçar.
        Solte e respire com calma antes da próxima.
    .felt = no fundo da barriga, como um aperto suave.
    .too-much = você prende a respiração, ou os ombros ficam tensos.
    .reason = Treina os músculos profundos que seguram a pelve. O exercício de core funciona mais ou menos tão bem quanto outro exercício que se mantém (Smith 2014), e este se faz de barriga para cima.
exercise-pelvic-tilt = Inclinação pélvica
    .name-in-sentence = inclinação pélvica
    .aliases = inclinações pélvicas, báscula pélvica, básculas pélvicas, retroversão pélvica, retroversão, inclinar a pelve, bascular a pelve, pelve, pélvis, elevação de quadril, abdominal, abdominais, fazer abdominais, exercícios abdominais
    .dose =
        { $repetitions ->
            [1] uma vez
            [one] { $repetitions } vez
           *[other] { $repetitions } vezes
        }, segurando por { $hold ->
            [one] { $hold } segundo
           *[other] { $hold } segundos
        }
    .steps =
        Deite de costas com os joelhos dobrados e os pés no chão.
        Passe uma mão por baixo da lombar, sinta o vão e tire a mão.
        Incline a pelve até a lombar encostar no chão.
        Segure aí e continue respirando.
        Solte devagar.
    .felt = na parte de baixo da barriga.
    .too-much = você empurra com as pernas, ou a respiração para.
    .gate = <b>Só se isto for fácil: a elevação do quadril</b>
    .gated-steps =
        Dobre as duas pernas e levante-as, mãos apoiadas ao lado do corpo.
        Levante o quadril devagar, só até a lombar sair do chão.
        Baixe devagar e apoie um pé depois do outro.
    .reason = Ensina você a mover a pelve, em que a lombar se apoia, e trabalha a barriga sem os abdominais clássicos, que podem piorar a dor lombar. O exercício de core funciona mais ou menos tão bem quanto outro exercício que se mantém (Smith 2014).
exercise-sit-to-stand = Sentar e levantar
    .name-in-sentence = sentar e levantar
    .aliases = levantar e sentar, sentar levantar, sentar e ficar de pé, agachamento na cadeira, agachamentos na cadeira, agachamento com cadeira
    .dose =
        { $repetitions ->
            [1] uma vez
            [one] { $repetitions } vez
           *[other] { $repetitions } vezes
        }
    .steps =
        Sente na parte da frente de uma cadeira firme, pés na largura dos quadris e um pouco para trás.
        Incline-se para a frente a partir dos quadris.
        Levante devagar, com as pernas fazendo o trabalho; use as mãos se precisar.
        Fique de pé, bem alto, um momento.
        Sente de novo devagar, primeiro os glúteos.
    .felt = na frente das coxas e nos glúteos.
    .too-much = os joelhos doem, ou você despenca na cadeira.
    .reason = Treina os músculos grandes de pernas e quadris, que levantam você muitas vezes por dia. O NHS ensina para ganhar força. Para as costas, um exercício que se mantém funciona mais ou menos tão bem quanto o de core (Smith 2014).
exercise-bridge = Ponte
    .name-in-sentence = ponte
    .aliases = pontes, a ponte, uma ponte, ponte de glúteos, ponte de glúteo, ponte pélvica, elevação pélvica, elevações pélvicas, elevações de quadril, levantar o quadril, subir o quadril
    .dose =
        { $repetitions ->
            [1] uma vez
            [one] { $repetitions } vez
           *[other] { $repetitions } vezes
        }, três respirações lentas cada uma
    .steps =
        Deite de costas, joelhos dobrados, pés apoiados e na largura dos quadris.
        Contraia com suavidade a barriga e os glúteos.
        Levante o quadril até ombros, quadris e joelhos ficarem em linha.
        Segure aí por três respirações lentas.
        Baixe o quadril devagar e descanse uma respiração.
    .felt = nos glúteos e na parte de trás das coxas.
    .too-much = a lombar faz o trabalho; levante menos.
    .reason = Treina juntos os quadris e as costas. A Mayo Clinic ensina para as costas. O exercício de core funciona mais ou menos tão bem quanto outro exercício que se mantém (Smith 2014).
exercise-heel-raise = Elevação dos calcanhares
    .name-in-sentence = elevação dos calcanhares
    .aliases = elevação de calcanhar, elevação de calcanhares, elevações de calcanhar, levantar os calcanhares, ponta dos pés, na ponta dos pés, ponta do pé, panturrilha, panturrilhas, elevação de panturrilha, batata da perna
    .dose =
        { $repetitions ->
            [1] uma vez
            [one] { $repetitions } vez
           *[other] { $repetitions } vezes
        }
    .steps =
        Fique de pé atrás de uma cadeira firme, as duas mãos no encosto.
        Levante os dois calcanhares devagar, até onde for confortável.
        Fique em cima um momento.
        Baixe os calcanhares devagar.
    .felt = nas panturrilhas.
    .too-much = uma cãibra, ou você joga o peso na cadeira.
    .reason = Treina as panturrilhas, que ajudam você a caminhar e a manter o equilíbrio. O NHS ensina para ganhar força. É parte de trabalhar todos os músculos grandes (WHO 2020), mais do que uma resposta à dor nas costas.
exercise-tilt-kneeling = Inclinação em quatro apoios
    .name-in-sentence = inclinação em quatro apoios
    .aliases = inclinação de quatro apoios, inclinação de quatro, báscula de quatro apoios, inclinação pélvica de quatro, quatro apoios, de quatro apoios, de quatro, retroversão de quatro apoios
    .dose =
        { $repetitions ->
            [1] uma vez
            [one] { $repetitions } vez
           *[other] { $repetitions } vezes
        }, segurando por { $hold ->
            [one] { $hold } segundo
           *[other] { $hold } segundos
        }
    .steps =
        Fique de quatro apoios: mãos sob os ombros, joelhos sob os quadris.
        Alongue as costas, nem caídas nem redondas.
        Solte o ar, encolha a barriga e leve o cóccix para dentro.
        Segure aí e continue respirando.
        Solte devagar, até as costas ficarem longas de novo.
    .felt = na parte de baixo da barriga.
    .too-much = os punhos doem, ou as costas caem entre uma e outra.
    .reason = O mesmo que a inclinação pélvica, para quem não deve deitar de costas: um hospital de mulheres a ensina na gravidez (KK Hospital). O exercício de core funciona mais ou menos tão bem quanto outro exercício que se mantém (Smith 2014).
exercise-hip-march = Marcha na cadeira
    .name-in-sentence = marcha na cadeira
    .aliases = marcha sentada, marchar sentado, marchar sentada, marchar na cadeira, marcha no lugar, elevação de joelho, elevação de joelhos, elevações de joelho, levantar os joelhos, levantar joelhos
    .dose =
        { $repetitions ->
            [1] uma vez
            [one] { $repetitions } vez
           *[other] { $repetitions } vezes
        } com cada perna
    .steps =
        Sente com as costas retas na parte da frente de uma cadeira firme, sem encostar.
        Segure nas laterais do assento.
        Levante um joelho, perna dobrada, até onde for confortável.
        Baixe o pé com controle.
        Levante o outro joelho: vá alternando.
    .felt = na frente dos quadris e na barriga.
    .too-much = você se inclina para trás, ou o quadril dá uma pontada.
    .reason = Treina os músculos que levantam as pernas e põe um pouco de sangue para circular sem sair da cadeira. O NHS ensina na cadeira.
exercise-bird-dog = Perdigueiro
    .name-in-sentence = perdigueiro
    .aliases = o perdigueiro, bird dog, birddog, pássaro cachorro, braço e perna, braço e perna oposta, elevação de perna, elevações de perna, levantar a perna, superman, super homem
    .dose =
        { $repetitions ->
            [1] uma vez
            [one] { $repetitions } vez
           *[other] { $repetitions } vezes
        }{ $sides ->
            [1] {""}
            [one] {""}
           *[other] {" "}de cada lado
        }, segurando por { $hold ->
            [one] { $hold } segundo
           *[other] { $hold } segundos
        }
    .steps =
        Fique de quatro apoios: mãos sob os ombros, joelhos sob os quadris.
        Encolha a barriga com suavidade e mantenha as costas longas.
        Deslize um pé para trás e levante essa perna, não mais que os quadris.
        Segure aí, quadris nivelados, e continue respirando.
        Traga o joelho de volta e troque de perna.
    .felt = nos glúteos e ao longo da lombar.
    .too-much = os quadris entortam, ou as costas caem; levante menos.
    .gate = <b>Só se isto for fácil: braço e perna</b>
    .gated-steps =
        Estique uma perna para trás e o braço oposto para a frente, nenhum acima das costas.
        Segure assim, quadris nivelados, e continue respirando.
        Traga os dois de volta e troque de lado.
    .reason = Medido em treze homens jovens, levantar uma perna de quatro apoios fez as costas trabalharem com suavidade e pouca carga na coluna; com um braço junto, a carga é maior (Callaghan 1998). O exercício de core funciona mais ou menos tão bem quanto outro exercício que se mantém (Smith 2014).
exercise-mini-squat = Miniagachamento
    .name-in-sentence = miniagachamento
    .aliases = miniagachamentos, mini agachamento, mini agachamentos, agachamento, agachamentos, meio agachamento, agachar, squat, dobrar os joelhos, flexão de joelhos
    .dose =
        { $repetitions ->
            [1] uma vez
            [one] { $repetitions } vez
           *[other] { $repetitions } vezes
        }
    .steps =
        Fique de pé atrás de uma cadeira firme, mãos no encosto, pés na largura dos quadris.
        Dobre um pouco os joelhos, quadril para trás, como se fosse sentar.
        Pausa: calcanhares no chão, costas longas, joelhos sobre os dedos dos pés.
        Suba devagar, contraindo os glúteos.
    .felt = na frente das coxas e nos glúteos.
    .too-much = os joelhos doem; dobre menos.
    .reason = Treina os músculos grandes de pernas e quadris. O NHS ensina para ganhar força. Para as costas, um exercício que se mantém funciona mais ou menos tão bem quanto o de core (Smith 2014).
exercise-side-plank = Prancha lateral de joelhos
    .name-in-sentence = prancha lateral de joelhos
    .aliases = prancha lateral, pranchas laterais, prancha de lado, prancha, pranchas, plank, ponte lateral, pontes laterais, prancha lateral com joelhos, elevação lateral
    .dose =
        { $repetitions ->
            [1] uma vez
            [one] { $repetitions } vez
           *[other] { $repetitions } vezes
        }{ $sides ->
            [1] {""}
            [one] {""}
           *[other] {" "}de cada lado
        }, segurando por { $hold ->
            [one] { $hold } segundo
           *[other] { $hold } segundos
        }
    .steps =
        Deite de lado, um quadril sobre o outro e um joelho dobrado sobre o outro.
        Apoie-se no antebraço, com o cotovelo sob o ombro.
        Levante o quadril até ficar em linha reta dos joelhos à cabeça.
        Segure aí e continue respirando.
        Baixe o quadril devagar e descanse uma respiração.
        Quando acabar este lado, vire e faça o outro.
    .felt = na lateral da cintura que fica para o chão.
    .too-much = o ombro dói, ou o quadril cai.
    .reason = A prancha lateral faz trabalhar os músculos da lateral do tronco. Isso foi medido em oito homens saudáveis e não diz nada sobre dor (McGill 2009). De joelhos, você levanta menos do seu peso.
exercise-one-leg-stand = Equilíbrio numa perna só
    .name-in-sentence = equilíbrio numa perna só
    .aliases = equilíbrio, equilíbrios, equilíbrio em uma perna, numa perna só, em uma perna só, uma perna só, numa perna, em um pé só, num pé só, exercício de equilíbrio, exercícios de equilíbrio, flamingo, saci
    .dose =
        { $repetitions ->
            [1] uma vez
            [one] { $repetitions } vez
           *[other] { $repetitions } vezes
        }, { $hold ->
            [one] { $hold } segundo
           *[other] { $hold } segundos
        }{ $sides ->
            [1] {""}
            [one] {""}
           *[other] {" "}em cada perna
        }
    .steps =
        Fique de pé atrás de uma cadeira firme, as duas mãos no encosto.
        Passe o peso para uma perna, com o joelho solto.
        Levante o outro pé só um pouco do chão.
        Segure aí olhando para a frente; até dez segundos quando ficar fácil.
        Baixe o pé devagar e troque de perna.
    .felt = no pé, na panturrilha e no quadril da perna de apoio.
    .too-much = você precisa pular ou se agarrar; baixe o pé antes.
    .reason = O equilíbrio se treina. A partir dos 65 anos, recomenda-se exercício de força e equilíbrio em três ou mais dias por semana, para evitar quedas (WHO 2020).
