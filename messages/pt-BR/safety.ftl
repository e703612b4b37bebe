# Quando pedir ajuda e o que fazer quando dói. Fatos: docs/sources.md.
#
# Números de emergência, linhas de apoio e o endereço de uma clínica são de quem cuida do bot.

## Os sinais

red-flags-title = ⚠️ <b>Quando pedir ajuda</b>
red-flags-emergency =
    <b>Se você tem dor nas costas junto com algum destes sinais, procure ajuda de emergência agora:</b>
    • dormência ou formigamento em volta dos genitais, nas nádegas ou na parte interna das coxas
    • dificuldade para urinar (fazer xixi)
    • perda do controle da bexiga ou do intestino
    • uma mudança repentina na sensibilidade ou na função sexual
    • dor, formigamento, fraqueza ou dormência nas duas pernas
    • dor no peito
    • começou depois de um acidente grave
emergency-call = Ligue para o número de emergência do lugar onde você está.
red-flags-soon =
    <b>Se você tem dor nas costas junto com algum destes sinais, procure logo um médico:</b>
    • febre
    • uma perda de peso que você não sabe explicar
    • um caroço, um inchaço ou costas que mudaram de forma
    • uma perna ou um pé que está perdendo força
    • piora à noite ou não melhora com o repouso
    • fica entre as omoplatas
    • piora ao tossir, espirrar ou fazer força no banheiro
    • você tem ou teve câncer
    • você tem imunidade baixa
red-flags-check-first = <b>Por favor, fale com um médico ou fisioterapeuta antes de começar</b> se há gravidez, cirurgia na coluna, osteoporose ou uma lesão recente.
red-flags-note = <i>O Limber é para o bem-estar geral. Não dá diagnóstico e não substitui um médico ou fisioterapeuta. Estas listas não podem citar tudo: se algo preocupa você, pergunte a um deles.</i>
see-a-specialist = Dor nas costas não é para deixar de lado, e olhar cedo ajuda. Perguntar nunca é exagero.

## Quando dói

hurts =
    <b>Sinto muito que esteja doendo.</b> Se você está no meio de um exercício, pare.

    Por favor, olhe primeiro estes sinais. Eles importam mais do que qualquer exercício.
hurts-exercise =
    ✋ <b>{ $name }: pare aqui, por favor.</b> Sinto muito que esteja doendo.

    Por favor, olhe primeiro estes sinais. Eles importam mais do que qualquer exercício.
hurts-more = <i>O resto que você escreveu pode esperar. Não fiz nada com isso; diga de novo quando isto estiver claro.</i>
hurts-question = <b>Algum destes acontece com você?</b>
button-sign = Sim, um deles
button-no-sign = Não, nenhum
button-no-sign-rest = Não: deixe descansar uma semana
get-help = <b>Por favor, procure ajuda; um bot não pode dar.</b>
get-help-now = ❗️ Se é um da primeira lista, procure ajuda de emergência agora.
get-help-soon = 🩺 Se é um da segunda lista, procure logo um médico, hoje se puder.
get-help-quiet = De agora em diante fico em silêncio: nem lembretes nem carta. Tudo o que você fez fica guardado. Avise quando um médico ou fisioterapeuta disser que você pode continuar.
button-may-go-on = Posso continuar
hurts-no-sign =
    🌿 Que bom que não é nenhum. A maioria das dores nas costas melhora em poucas semanas, e o que as diretrizes aconselham é continuar em movimento até onde for confortável.

    Deixe de fora o que provoca a dor. Se não melhorar, ou se você se preocupa, pergunte a um médico ou fisioterapeuta.
button-which-hurts = Um exercício dói
which-hurts = <b>Qual deles dói?</b> Ele descansa por uma semana.
hurts-rests = 🌙 <b>{ $name }</b>: descansa até { $until }. O que as diretrizes aconselham é continuar em movimento até onde for confortável.
hurts-rests-silent = 🌙 <b>{ $name }</b>: descansa até { $until }, e nada vem no lugar. O que as diretrizes aconselham é continuar em movimento até onde for confortável.
hurts-rests-advice = Depois recomeça com a menor dose. Se não melhorar, ou se você se preocupa, pergunte a um médico ou fisioterapeuta.
button-undo-rest = Desfazer
rest-ended = ▶️ { $name }: já pode voltar. { $next }
reminder-rests = 🌙 { $name }: descansa agora.
still-rests = 🌙 <b>{ $name }</b>: descansa até { $until }, porque doeu.
rests = 🌙 { $name }: descansa até { $until }.
button-end-rest = ▶️ Volta: { $name }

## Em silêncio até poder continuar

waits-to-ask =
    🤍 Boa ideia. Fico em silêncio até você perguntar: nem lembretes nem carta.

    Avise quando puder continuar.
ask-may-go-on =
    🤍 Estou em silêncio, porque você me disse que antes era preciso ouvir um médico ou fisioterapeuta.

    Ele diz que você pode continuar?
button-not-yet = Ainda não
stays-quiet = 🤍 Tudo bem, continuo em silêncio. Escreva /resume quando puder continuar.
standing-held = 🤍 Estou em silêncio até você me dizer que pode continuar.

## A pergunta do começo

ask-check-first =
    <b>Uma pergunta, para eu não sugerir o que não é para você:</b>

    Há gravidez, cirurgia na coluna, osteoporose ou uma lesão recente?
button-checks-first = Sim, uma dessas coisas
button-checks-nothing = Não
check-first =
    <b>Que bom que você me contou.</b> Na gravidez, depois de uma cirurgia na coluna, com osteoporose ou depois de uma lesão recente, por favor fale com um médico ou fisioterapeuta antes de começar. Ele pode dizer o que combina com você e o que deixar de fora.

    Enquanto isso, você pode continuar. Ou eu espero, e você me avisa quando tiver perguntado.
button-wait-to-ask = Espere eu perguntar
conditions = 🛡 <b>O que devo levar em conta?</b> Assim, o que não é para você não vem sozinho. O que você mesmo põe no plano fica lá.
which-conditions = <b>Toque no que é o seu caso</b>, e deixo de fora os exercícios que isso afeta. Outro toque retira, quando um médico ou fisioterapeuta disser que você pode fazê-los.
button-conditions = 🛡 O que levar em conta
condition-pregnancy = Gravidez
condition-spinal-surgery = Cirurgia na coluna
condition-osteoporosis = Osteoporose
condition-recent-injury = Lesão recente
condition-knees = Meus joelhos
condition-wrists = Meus punhos
condition-balance = Meu equilíbrio
condition-hip-replacement = Prótese de quadril
nothing-to-check = 👍 Certo. Se isso mudar, pergunte a um médico ou fisioterapeuta antes de continuar.

## As palavras que vêm primeiro

crisis =
    <b>Que bom que você me contou, e sinto muito que esteja tão difícil agora. Você não precisa passar por isso sem ninguém.</b>

    Por favor, fale com alguém agora: uma pessoa de confiança ou uma linha de apoio, onde escutam de dia e de noite.
crisis-emergency = Se há risco de você se machucar, ligue agora para o número de emergência do lugar onde está.
crisis-emergency-numbers = Se há risco de você se machucar, ligue agora: <b>{ $numbers }</b>
crisis-lines = Linha de apoio: <b>{ $lines }</b>
crisis-find = Encontre uma linha de apoio onde você está: https://findahelpline.com
crisis-quiet = Sou só um bot. Por hoje fico em silêncio.
relief = 🌿 Que bom. Se quiser, anote: como estão as suas costas hoje, de 0, sem dor, a 10?
