# Um teste que quem cuida do bot pode ligar: que palavras, que hora e quantos lembretes fazem as pessoas se mexerem.

button-trial = 🔬 Um pequeno teste
trial =
    🔬 <b>Posso testar uma coisa com você?</b>

    Quero aprender quais lembretes fazem as pessoas se mexerem. Se você disser sim, o acaso decide, em cada um dos seus, como ele é escrito, se vem dez minutos mais tarde e se uma em cada quatro pausas ativas não vem. Guardo o que o acaso decidiu e se você se mexeu na hora seguinte. Quem cuida de mim vê números de cinco pessoas ou mais, nunca os seus.

    Você pode sair quando quiser com um toque, e o que o acaso decidiu para você é esquecido.
trial-joined =
    🔬 <b>Você participa do teste.</b> O acaso decide, em cada um dos seus lembretes, como ele é escrito, se vem dez minutos mais tarde e se uma em cada quatro pausas ativas não vem. Valeu!

    Você pode sair com um toque, e o que o acaso decidiu para você é esquecido.
button-trial-join = Sim, eu topo
button-trial-leave = Sair do teste
# Fica em /privacy onde um teste está em andamento.
privacy-trial = 🔬 Quem cuida deste bot testa quais lembretes fazem as pessoas se mexerem. Só participa quem disse sim; nesse caso guardo o que o acaso decidiu em cada lembrete e se houve movimento na hora seguinte. Um toque em /settings encerra o teste e faz esquecer isso.
