# Sessões guiadas: uma mensagem que acompanha ao longo de um exercício.

button-guide = ▶️ Me guie
button-guide-today = ▶️ A sessão de hoje · { $length }
button-guide-session = ▶️ Uma sessão inteira
guide-part = { $part } de { $parts }
guide-ready = Ajeite-se no seu tempo. Depois eu conto para você.
button-guide-ready = ▶️ Pode começar
button-guide-by-ear = 🔊 De ouvido
guide-track =
    🔊 <b>{ $name }</b> de ouvido · { $length }
    Ponha para tocar, deite ou sente como o exercício diz e feche os olhos. Você tem cinco segundos.

    <i>Duas notas subindo:</i> comece ou segure. <i>Uma batida suave:</i> um segundo. <i>Duas notas descendo:</i> solte. <i>Três notas, duas delas iguais:</i> o outro lado. <i>Três subindo:</i> feito.
guide-no-track = 🔇 Não consegui enviar este de ouvido. Talvez o seu Telegram não aceite mensagens de voz; a contagem funciona do mesmo jeito.
by-ear-menu = 🔊 <b>Exercícios de ouvido:</b> uma mensagem de voz para seguir de olhos fechados, quando você escolhe “Me guie” num exercício no chão. Quando ela deve vir sozinha?
by-ear-asked = Só quando eu tocar
by-ear-outside-hours = Fora do meu horário
by-ear-always = Sempre
button-by-ear = 🔊 De ouvido
guide-heading = <b>{ $name }</b>
guide-repetition = { $repetition } de { $repetitions }
guide-side-repetition = { $side }, { $repetition }
guide-side-1 = primeiro lado
guide-side-2 = outro lado
guide-about = { $heading } · { $about }
guide-paused = ⏸ <i>Em pausa. Leve o seu tempo.</i>
guide-left = { $bar } { $left } s
guide-left-minutes =
    { $minutes ->
        [one] { $bar } { $minutes } min
       *[other] { $bar } { $minutes } min
    }
button-guide-back = ‹ Voltar
button-guide-pause = ⏸ Pausa
button-guide-go = ▶️ Continuar
button-guide-skip = Próximo ›
button-guide-finish = ✅ Voltei
button-guide-stop = ⏹ Parar
guide-half-way = 🔄 <b>Metade do caminho.</b> Falta isto: { $length }. Bom momento para dar meia-volta. O que for gostoso já basta.
guide-stopped = ⏹ <b>{ $name }</b>: parou depois de { $length }. Cada pouco faz bem; anoto?
button-guide-count = ✅ Anotar
button-guide-drop = Não
guide-over =
    { $count ->
        [0] 🌿 Tudo bem, por ora foi o bastante. Nada foi anotado.
        [one] 🎉 <b>Muito bem.</b> { $count } exercício anotado.
       *[other] 🎉 <b>Muito bem.</b> { $count } exercícios anotados.
    }
guide-felt = Como foi no conjunto?
guide-left-off = ⏹ Você começou outro; este acaba aqui.
