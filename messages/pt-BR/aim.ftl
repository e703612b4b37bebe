# O que alguém quer voltar a fazer sem pensar nas costas.

aim-asked =
    🎯 <b>O que você gostaria de voltar a fazer sem pensar nas costas?</b>
    Conte com suas palavras: carregar minha filha, uma tarde no jardim, um filme inteiro na poltrona.

    Eu guardo para você e pergunto a cada quatro semanas como vai.
aim-too-long =
    { $letters ->
        [one] Dá para dizer com menos palavras? Consigo guardar { $letters } letra.
       *[other] Dá para dizer com menos palavras? Consigo guardar { $letters } letras.
    }
aim-how-hard =
    🎯 <b>“{ $aim }”</b>
    Quanto isso é difícil para você agora? 0 é nada difícil, e 10 é impossível.
aim-level-before = Em { $date } você disse { $level }.
aim-obstacle = <b>O que mais atrapalha você de se mexer?</b>
aim-obstacle-meetings = Reuniões
aim-obstacle-forgetting = Eu esqueço
aim-obstacle-place = Falta lugar
aim-obstacle-soreness = Fica dolorido
aim-helps-meetings =
    🌿 Então que seja um minuto: fique de pé quando uma ligação começa e sente quando for sua vez de falar. O plano também pode pôr coisas antes da primeira reunião.
aim-helps-forgetting =
    🌿 É para isso que estou aqui. Fica ainda mais fácil atrás de algo que você já faz: “depois do almoço, eu caminho”. Me diga: /remind caminhar depois do almoço.
aim-helps-place =
    🌿 Então nada que precise de chão ou colchonete. Diga que é melhor sem chão, e só vem o que cabe numa cadeira ou numa parede.
aim-helps-soreness =
    🌿 Dolorido é motivo para fazer menos, não para não fazer nada. Toque em “Demais” depois, e o próximo fica menor; “Dói” deixa descansar. Olhe antes os sinais se for forte ou novo para você.
aim-hour = <b>Que hora do dia é mais fácil guardar para você?</b>
aim-hour-offer = 🕰 { $time }: essa hora é sua, então. O que deve vir nessa hora?
aim-hour-kept = 🕰 { $time }: essa hora é sua, então. Seu plano já combina com isso.
aim-end = 🌿 É só isso, e que bom que você contou.
aim-end-kept = 🌿 É só isso, e que bom que você contou. Guardo “{ $aim }” em mente: aparece na sua carta e em /report, e em nenhum outro lugar.
aim-menu = 🎯 <b>O que você quer voltar a fazer</b>
aim-menu-asked = Pergunto a cada quatro semanas como vai.
aim-menu-not-asked = Não pergunto como vai.
aim-line = “{ $aim }”
aim-line-once = “{ $aim }”, quanto é difícil: { $level } de 10 em { $date }
aim-line-since = “{ $aim }”, quanto é difícil: { $before } de 10 em { $then }, { $level } em { $date }
aim-asks-again = 👍 Vou perguntar a cada quatro semanas.
aim-asks-no-more = 👍 Não vou perguntar. Fica em /settings, se um dia quiser me contar.
aim-forgotten = 🌿 Esquecido, com tudo o que você disse sobre isso.
button-aim = 🎯 Minha meta
button-aim-skip = Pular
button-aim-end = OK
button-aim-off = Não me pergunte
button-aim-on = Pergunte a cada quatro semanas
button-aim-another = Outra coisa
button-aim-how = Quanto é difícil agora
button-aim-forget = 🗑 Esqueça
button-aim-move = { $icon } { $what } · { $due } → { $time }
button-aim-leave = Deixar tudo como está
letter-aim = 🎯 { $line }
report-aim = O que a pessoa quer voltar a fazer: { $line }
