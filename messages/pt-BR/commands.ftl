# Os comandos do menu do Telegram e de /help: depois do nome, o que fazem.

command-start = Começar, ou dar um oi de novo
command-done = Anotar o que você fez
command-undo = Desfazer o último
command-why = Por que se mexer ajuda suas costas
command-exercise = Ver um exercício
command-today = O que está previsto, aberto e feito
command-plan = Ver e mudar seus lembretes
command-remind = Adicionar um lembrete
command-stats = Sua semana, sua sequência, seus totais
command-report = Uma página para o médico ou fisioterapeuta
command-pain = Anotar como estão as costas, de 0 a 10
command-pause = Pausar os lembretes por um tempo
command-resume = Terminar a pausa
command-hours = Dizer quando os lembretes podem vir
command-timezone = Dizer que horas são aí
command-buddies = Continuar em boa companhia
command-settings = Ver e mudar as configurações
command-language = Escolher a língua em que falamos
command-help = O que eu sei fazer e quando pedir ajuda
command-privacy = O que guardo sobre você
command-export = Todos os seus dados num arquivo
command-delete = Apagar todos os seus dados
command-stop = Sem mais lembretes; o que foi feito fica
