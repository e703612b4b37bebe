# Pensamentos que de vez em quando ficam abaixo de um lembrete, num parágrafo próprio: uma ou duas frases curtas, no máximo
# 160 caracteres. Acima de um fato, um comentário cita a fonte.

## Para todos, descanse ou doa o que for, em qualquer lugar

# NHS back pain
thought-any-1 = Bom saber: a dor nas costas muitas vezes passa sozinha em poucas semanas.
thought-any-2 = Deixe os ombros caírem enquanto lê isto. Depois a mandíbula.
thought-any-3 = Você conhece seu corpo melhor do que eu. Eu só sei que horas são.
# Swain 2020
thought-any-4 = Que postura é ruim para as costas? 41 revisões, lidas lado a lado, não concordaram em nenhuma.
thought-any-5 = Pendure um hábito pequeno em algo que já faz, como escovar os dentes.
thought-any-6 = Suas costas foram junto em tudo o que você já fez. Um pequeno obrigado parece justo.
# WHO 2020
thought-any-7 = Um pouco de movimento é melhor do que nenhum. É o que pensa a Organização Mundial da Saúde.
thought-any-8 = Um lembrete sempre chega em má hora? Dê outra hora a ele; ele não se ofende.
thought-any-9 = Se hoje é um dia difícil, esta mensagem não pede nada de você.
# Amiri 2020, Silva 2024
thought-any-10 = Noites ruins e dor nas costas muitas vezes andam juntas. Qual começa, não está claro.
thought-any-11 = Metade de algo é uma boa quantidade. A outra metade pode esperar.
thought-any-12 = Há dias de fazer e dias de descansar. Os dois são cuidar de si.
# Steffens 2016
thought-any-13 = Em ensaios, quem fez exercício e aprendeu sobre as costas teve dor nova com menos frequência, sobretudo no primeiro ano.
thought-any-14 = Abra as duas mãos um momento, depois de largar isto.
thought-any-15 = Ninguém faz tudo isto com perfeição. Ninguém pediu.
thought-any-16 = Ler isto já foi uma pequena pausa. Outra também é bem-vinda.
thought-any-17 = Seja qual for a sua posição agora, uma pequena mudança pode cair bem.
thought-any-18 = Cuidar das costas não precisa ter cara de esporte.
# Hestbaek 2006
thought-any-19 = Dor nas costas na juventude não precisa ficar. Dos jovens com muita dor, cerca de um em cada quatro ainda tinha tanto oito anos depois.
thought-any-20 = Solte o ar como quem esfria a sopa. Duas vezes já bastam.
thought-any-21 = Preocupação com as costas? Um médico ou fisioterapeuta já ouviu perguntas mais estranhas que a sua.
# Pinheiro 2015, que trata do ânimo baixo e não do estresse
thought-any-22 = Se o estresse traz dor nas costas, não está claro. Um minuto de calma é bom do mesmo jeito.
thought-any-23 = Na dúvida, mais devagar. Quase sempre pode.
thought-any-24 = Você não precisa estar com vontade. Também não precisa fingir.
# Snook 1998
thought-any-25 = Num estudo pequeno, pessoas com dor nas costas que se curvaram menos nas primeiras horas do dia tiveram menos dor.
thought-any-26 = Confortável já é o bastante. Nada aqui precisa doer para valer a pena.
thought-any-27 = O progresso é silencioso. As mensagens são todas minhas.
# NHS back pain
thought-any-28 = Costas doem por muitos motivos. Nenhum deles é falha sua.
thought-any-29 = Cansou de um exercício? Troque; costas não são sentimentais.
thought-any-30 = Tenha com as suas costas a paciência que teria com as de uma pessoa amiga.
thought-any-31 = Conte a alguém que você faz estas pausas. É mais fácil quando não é segredo.
thought-any-32 = Em algum lugar, outra pessoa acabou de suspirar por um lembrete assim. Você está em boa companhia.
thought-any-33 = O corpo pode resmungar. Ouvir não é ceder.
thought-any-34 = Um dia dolorido não desfaz os melhores.

## Caminhar

# WalkBack 2024
thought-walk-1 = Num ensaio após uma crise de dor, quem teve ajuda para caminhar mais passou em geral 208 dias até ela limitar de novo; os outros, 112.
thought-walk-2 = Deixe os sapatos perto da porta, e metade da caminhada está feita.
thought-walk-3 = Nunca pediram a ninguém o resultado de uma caminhada.
# WHO 2020
thought-walk-4 = A OMS aconselha aos adultos de 150 a 300 minutos de atividade moderada por semana. Caminhar em ritmo vivo é um jeito.
thought-walk-5 = Sem tempo para uma caminhada longa? Duas curtas servem muito bem.
thought-walk-6 = De todos os exercícios, caminhar é o que você mais praticou.
# CDC
thought-walk-7 = Ritmo moderado é aquele em que dá para conversar, mas não para cantar. Não precisa provar.
thought-walk-8 = Olhe alguns passos à frente e deixe os braços por conta deles.
thought-walk-9 = Um caminho sem graça serve. Deixa a cabeça livre.
# Haddadj 2025
thought-walk-10 = Quem caminhava mais de 100 minutos por dia tinha dor persistente nas costas menos vezes do que com menos de 78. É uma relação e nada mais.

## Interromper a cadeira, para quem fica sentado

# Waongenngarm 2021
thought-stand-1 = Das pessoas de escritório incentivadas a fazer pausas, 9 em cem tiveram dor lombar nova em seis meses. Das outras, 33, num ensaio pequeno.
thought-stand-2 = Ponha a caneca fora do alcance. Mais cedo ou mais tarde, a sede levanta você.
thought-stand-3 = Você pode sentar de novo. Sempre fez parte do plano.
# Alzahrani 2022
thought-stand-4 = Não se mostrou que ficar na cadeira dê início à dor. Onde já há dor, muito tempo nela anda junto com mais dificuldade no dia a dia.
thought-stand-5 = Ligações são boas para ficar de pé. Do outro lado ninguém percebe.
thought-stand-6 = O seu trabalho não pode sair andando. Você pode, por um minuto.
# Waongenngarm 2021
thought-stand-7 = Mexer-se na cadeira foi testado: de quem recebia avisos, 7 em cem tiveram dor lombar nova em seis meses, contra 33. Foi um ensaio pequeno.
thought-stand-8 = Use os braços da cadeira ou a mesa para levantar, se quiser. Não é trapaça.
thought-stand-9 = Levante quando algo termina: uma ligação, um capítulo, um episódio. É mais fácil do que olhar o relógio.
thought-stand-10 = A cadeira não é sua inimiga. Ela só é muito boa em segurar você.

## Para quem passa o dia de pé

# Coenen 2018
thought-feet-1 = Quem fica de pé mais de quatro horas do dia de trabalho relata incômodo na lombar mais vezes. Não é só a cadeira que merece pausa.
thought-feet-2 = Saiba onde fica o assento mais perto. Já é metade do descanso.
thought-feet-3 = O celular vai para a tomada quando está fraco. Seus pés podem ter uma cadeira.
# NICE NG59 2016
thought-feet-4 = Para a dor lombar comum, o NICE britânico não recomenda cintas nem coletes. Uma coisa a menos para vestir.
thought-feet-5 = Sem chance de sentar? Uns passos para o lado também são uma mudança.
thought-feet-6 = Sentar um momento não é fazer corpo mole. É assim que se chega ao fim de dias longos de pé.

## Alongar

# ACSM 2011
thought-stretch-1 = Segurar muito nem é tanto. O conselho de costume é de 10 a 30 segundos, e de 30 a 60 para pessoas mais velhas.
thought-stretch-2 = Entre nele soltando o ar. Fica mais fácil.
thought-stretch-3 = Nenhum gato leu sobre alongamento. Você também pode confiar no que sente.
# ACSM 2011
thought-stretch-4 = Para um músculo mais flexível, o conselho de costume é cerca de um minuto de alongamento ao todo, dois ou três dias por semana ou mais.
thought-stretch-5 = Sem dar trancos. Vá até o primeiro puxão leve e fique um pouco.
thought-stretch-6 = Até onde você chega não é o que importa. Ninguém está medindo.
# Owen 2020
thought-stretch-7 = Numa comparação grande, só alongar não foi melhor para a dor persistente do que nenhum tratamento. Sentir-se mais solto ainda é um bom motivo.
thought-stretch-8 = Confira o rosto enquanto alonga. Se ele franze, afrouxe um pouco.

## Fortalecer

# WHO 2020
thought-strengthen-1 = A OMS aconselha aos adultos trabalhar todos os grandes grupos musculares em dois dias por semana ou mais.
thought-strengthen-2 = Contar baixinho mantém a respiração. Prender o ar é sinal para facilitar.
thought-strengthen-3 = Sem espelhos, sem som alto, sem carteirinha. Como academia, a sua é das boas.
# Smith 2014
thought-strengthen-4 = Não é preciso procurar o melhor exercício para as costas. O de core funciona mais ou menos como outros que as pessoas mantêm.
thought-strengthen-5 = Que a última seja uma boa. Não precisa de uma ruim depois.
thought-strengthen-6 = Força é para coisas comuns: um pote, uma mala, um sofá muito baixo.
# Shiri 2018
thought-strengthen-7 = Uma revisão de ensaios recomenda fortalecer com alongamento ou algo como caminhar, duas ou três vezes por semana.
# coluna de uma clínica de coluna 2026
thought-strengthen-8 = Aqui você não vai achar abdominais clássicos. Eles podem piorar a dor lombar.
