# Como começa um lembrete. Cada abertura convida numa frase de no máximo 45 caracteres, e cada ideia diz em no máximo 70
# o que fazer enquanto isso; o programa junta qualquer abertura com qualquer ideia do seu tipo.

## De pé: aberturas

opening-stand-1 = Que tal ficar de pé um momento?
opening-stand-2 = Hora de ganhar um pouco de altura.
opening-stand-3 = Para cima, no seu tempo.
opening-stand-4 = As pernas podem assumir agora.
opening-stand-5 = A cadeira também merece uma pausa.
opening-stand-6 = Como é a vista aí de cima?
opening-stand-7 = Levante, se for um bom momento.
opening-stand-8 = Um momento longe da cadeira?
opening-stand-9 = E se você levantar um pouquinho?
opening-stand-10 = Levantar pode cair bem.
opening-stand-11 = Pés no chão, e lá vai você.
opening-stand-12 = Topa ficar de pé?
opening-stand-13 = A cadeira já teve a vez dela.
opening-stand-14 = Desdobre-se, devagar.
opening-stand-15 = Aqui está uma desculpa para levantar.
opening-stand-16 = Ficar de pé cairia bem agora?
opening-stand-17 = Troca o assento pelos pés?

## De pé: ideias

idea-stand-1 = Procure três coisas lá fora que se mexem.
idea-stand-2 = Beba um pouco de água, já que está de pé.
idea-stand-3 = Deixe os olhos descansarem em algo distante.
idea-stand-4 = Esvazie as mãos e deixe-as penduradas.
idea-stand-5 = Veja o que o céu anda fazendo.
idea-stand-6 = Decida o que gostaria de comer depois.
idea-stand-7 = Procure o som mais baixinho à sua volta.
idea-stand-8 = Respire três vezes, devagar, sem mais nada para fazer.
idea-stand-9 = Apoie-se em algo firme, se quiser.
idea-stand-10 = Ponha uma coisa de volta no lugar.
idea-stand-11 = Aquilo que emperrou talvez pareça outro visto de cima.
idea-stand-12 = Toque uma música na cabeça, desde o primeiro verso.
idea-stand-13 = Ache algo azul, algo redondo e algo velho.
idea-stand-14 = Repare de onde vem a luz.
idea-stand-15 = Mexa os dedos dos pés; quase ninguém vai notar.
idea-stand-16 = Vá buscar algo de que vai precisar depois.

## Sentar, para quem passa o dia de pé: aberturas

opening-sit-down-1 = Que tal sentar enquanto está livre?
opening-sit-down-2 = Seus pés merecem uma cadeira.
opening-sit-down-3 = Deixe a cadeira trabalhar um pouco.
opening-sit-down-4 = Um tempinho sem ficar de pé?
opening-sit-down-5 = Pegue emprestado o assento mais perto.
opening-sit-down-6 = Sente, se houver um momento calmo.
opening-sit-down-7 = Troque o ficar de pé por uma cadeira.
opening-sit-down-8 = Dê folga às pernas.
opening-sit-down-9 = Sentar um pouco viria a calhar.
opening-sit-down-10 = Dê um descanso às solas.
opening-sit-down-11 = Por ora já chega de ficar de pé.
opening-sit-down-12 = Que tal uma sentadinha?
opening-sit-down-13 = Para baixo, no seu tempo.
opening-sit-down-14 = Vale banquinho, degrau ou banco.
opening-sit-down-15 = Topa sentar um momento?
opening-sit-down-16 = Descanse as pernas antes da próxima.
opening-sit-down-17 = A gravidade venceu: sente-se.

## Sentar, para quem passa o dia de pé: ideias

idea-sit-down-1 = Se houver encosto, encoste-se bem.
idea-sit-down-2 = Tire os calcanhares dos sapatos, se der.
idea-sit-down-3 = Um copo d’água combina com isto.
idea-sit-down-4 = Pouse as mãos no colo, palmas para cima.
idea-sit-down-5 = Ponha os pés para cima, se houver onde.
idea-sit-down-6 = Olhe para algo que não precise de nada de você.
idea-sit-down-7 = Feche os olhos por uma ou duas respirações, se der.
idea-sit-down-8 = Solte a mandíbula, depois a testa.
idea-sit-down-9 = Pense em alguém para quem gostaria de ligar depois.
idea-sit-down-10 = Procure o som que vem de mais longe.
idea-sit-down-11 = Veja o mundo se apressar, para variar.
idea-sit-down-12 = Nada precisa ser sustentado, nem você.
idea-sit-down-13 = Repare como os pés têm pouco a fazer.
idea-sit-down-14 = Sente bem no fundo, para as coxas descansarem também.
idea-sit-down-15 = Não planeje nada até levantar de novo.
idea-sit-down-16 = Esfregue as palmas até ficarem quentes.

## Mexer-se na cadeira: aberturas

opening-shift-1 = Hora de sentar de outro jeito.
opening-shift-2 = Seu assento tem mais de um lado.
opening-shift-3 = Topa um jeito novo de sentar?
opening-shift-4 = Mexa-se um pouco, aí mesmo.
opening-shift-5 = Há um jeito mais gostoso de sentar?
opening-shift-6 = Experimente outro canto da cadeira.
opening-shift-7 = Aqui é permitido se remexer.
opening-shift-8 = Para esta nem precisa levantar.
opening-shift-9 = Mude algo no jeito de sentar.
opening-shift-10 = Mudar de lugar sem sair da cadeira?
opening-shift-11 = Ache um canto novo no mesmo assento.
opening-shift-12 = Remexa-se um pouquinho.
opening-shift-13 = Ninguém vai notar esta.
opening-shift-14 = Ficar parado é opcional.
opening-shift-15 = Desajeite-se e ajeite-se de novo.
opening-shift-16 = Fique aí, mas não bem igual.
opening-shift-17 = Sente como uma criança entediada.

## Mexer-se na cadeira: ideias

idea-shift-1 = Balance de um lado para o outro, bem devagar.
idea-shift-2 = Incline para trás ou para a frente, o que fez menos.
idea-shift-3 = Leve o quadril para a frente e para trás, só um pouco.
idea-shift-4 = Remexa-se até ficar confortável.
idea-shift-5 = Suba os dois ombros e deixe cair.
idea-shift-6 = Ponha os pés onde eles ainda não estiveram hoje.

## Estender as costas: aberturas

opening-back-bend-1 = Para o outro lado, só para variar?
opening-back-bend-2 = Já chega de olhar para baixo por ora.
opening-back-bend-3 = Dê espaço à sua parte da frente.
opening-back-bend-4 = Cresça e se abra um pouco.
opening-back-bend-5 = Quase todo o dia pende para a frente.
opening-back-bend-6 = Isto é o contrário de se curvar.
opening-back-bend-7 = Para cima, e de leve para trás.
opening-back-bend-8 = Há espaço para inclinar um pouco?
opening-back-bend-9 = Desenrole-se, com suavidade.
opening-back-bend-10 = Devagar para trás, devagar de volta.
opening-back-bend-11 = Que tal uma leve mudança de direção?
opening-back-bend-12 = Para trás também é uma direção.
opening-back-bend-13 = A frente pode esperar um pouco.
opening-back-bend-14 = Incline para onde quase nunca vai.
opening-back-bend-15 = Abra espaço entre costelas e quadris.
opening-back-bend-16 = Inclinar um pouco para trás cai bem.
opening-back-bend-17 = Deixe o peito olhar um pouco para cima.

## Estender as costas: ideias

idea-back-bend-1 = Fique com uma mão em algo firme.
idea-back-bend-2 = Vá só até onde for gostoso.
idea-back-bend-3 = Solte o ar enquanto vai.
idea-back-bend-4 = Descanse os olhos num ponto à frente.
idea-back-bend-5 = Ponha as mãos nos quadris, se isso firmar você.
idea-back-bend-6 = Volte tão devagar quanto foi.

## Caminhar: aberturas

opening-walk-1 = Bora caminhar?
opening-walk-2 = Seus sapatos conhecem o caminho.
opening-walk-3 = Para que lado vai desta vez?
opening-walk-4 = Uma caminhada caberia aqui.
opening-walk-5 = Qualquer direção serve.
opening-walk-6 = Volta no quarteirão ou na sala?
opening-walk-7 = Vá ver o que há depois da esquina.
opening-walk-8 = Deixe as pernas darem o ritmo.
opening-walk-9 = Lá vai você, na sua velocidade.
opening-walk-10 = Tem tempo para uma voltinha?
opening-walk-11 = Ir e voltar, nada mais.
opening-walk-12 = Hora de estar em outro lugar.
opening-walk-13 = Que tal trocar de paredes?
opening-walk-14 = Passos tranquilos, um depois do outro.
opening-walk-15 = Sem destino, só caminhar.
opening-walk-16 = Balance os braços e vá.
opening-walk-17 = Leve-se para passear, como um cachorro.

## Caminhar: ideias

idea-walk-1 = Procure algo que você nunca tinha notado.
idea-walk-2 = Para lá e para cá no corredor também vale.
idea-walk-3 = Em lugar fechado, dá para levar uma ligação junto.
idea-walk-4 = Ponha algo bom para ouvir.
idea-walk-5 = Volte quando achar que já deu.
idea-walk-6 = Se lá fora chove, os corredores estão secos.
idea-walk-7 = Passe por uma árvore, se houver.
idea-walk-8 = Comece mais devagar do que precisa.

## Alongar, de todo tipo: aberturas

opening-stretch-1 = Cabe um alongamento lento?
opening-stretch-2 = Devagar: esse é todo o segredo.
opening-stretch-3 = Alguma coisa meio rígida?
opening-stretch-4 = Cachorros fazem sem ninguém mandar.
opening-stretch-5 = Solte algo, com suavidade.
opening-stretch-6 = Deixe uns músculos se alongarem.
opening-stretch-7 = Ceda um pouco a cada respiração.
opening-stretch-8 = Alongue até onde for gostoso.
opening-stretch-9 = Com calma, sem heroísmo.
opening-stretch-10 = Uma chance de relaxar um pouco.
opening-stretch-11 = Dê uma folga aos músculos.
opening-stretch-12 = Leve o tempo que quiser nesta.
opening-stretch-13 = Nada a ganhar aqui, só alívio.
opening-stretch-14 = Passe a ferro uma ou duas rugas.
opening-stretch-15 = Basta um leve puxão e respirar calmo.
opening-stretch-16 = Um alongamento cairia bem?
opening-stretch-17 = Vire elástico por um tempinho.

## Alongar, de todo tipo: ideias

idea-stretch-1 = Solte o ar por um pouco mais de tempo do que puxa.
idea-stretch-2 = Deixe a mandíbula mole enquanto isso.
idea-stretch-3 = Saia tão devagar quanto entrou.
idea-stretch-4 = Pense na última coisa que fez você rir.
idea-stretch-5 = Escute o ambiente enquanto durar.
idea-stretch-6 = Menos longe também vale.
idea-stretch-7 = Sorria um pouco; ninguém precisa ver.
idea-stretch-8 = Cantarole algo lento, se não houver ninguém.

## Fortalecer, de todo tipo: aberturas

opening-strengthen-1 = Bora pôr uns músculos para trabalhar?
opening-strengthen-2 = Um pouco de esforço, bem gasto.
opening-strengthen-3 = Este pede um pouco de músculo.
opening-strengthen-4 = Hora de um pouco de força tranquila.
opening-strengthen-5 = Faça devagar e faça bem.
opening-strengthen-6 = Dê trabalho aos músculos.
opening-strengthen-7 = Força vem em porções pequenas.
opening-strengthen-8 = Poucas e bem feitas valem mais.
opening-strengthen-9 = Topa um trabalhinho honesto?
opening-strengthen-10 = Para este não precisa de academia.
opening-strengthen-11 = Devagar: essa é a parte difícil.
opening-strengthen-12 = Ponha um pouco de força para rodar.
opening-strengthen-13 = Solte o ar e comece.
opening-strengthen-14 = Sobrou um pouco de esforço?
opening-strengthen-15 = Comece por onde é fácil.
opening-strengthen-16 = Com calma, e respire sempre.
opening-strengthen-17 = Músculos gostam de um pedido gentil.

## Fortalecer, de todo tipo: ideias

idea-strengthen-1 = Ponha uma música que deixe você teimando.
idea-strengthen-2 = Conte numa língua que você sabe pela metade.
idea-strengthen-3 = Guarde um pouco de reserva.
idea-strengthen-4 = Deixe o rosto fora disso.
idea-strengthen-5 = Abra antes um pouco de espaço à sua volta.
idea-strengthen-6 = Descansar no meio é permitido.
idea-strengthen-7 = Conte a alguém depois, se quiser.
idea-strengthen-8 = Deixe água à espera para depois.

## Vários de uma vez, em qualquer mistura: aberturas

opening-several-1 = Algumas coisas para escolher.
opening-several-2 = Escolha um, ou faça todos.
opening-several-3 = Algo para mais de uma parte de você.
opening-several-4 = Estes combinam bem.
opening-several-5 = Uma pausa, mais de um jeito.
opening-several-6 = O que mais agradar vem primeiro.
opening-several-7 = Hora de uma pequena rodada.
opening-several-8 = Tudo de uma vez, se quiser.
