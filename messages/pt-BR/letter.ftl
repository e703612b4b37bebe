# A carta da semana.

letter = 📬 <b>Sua semana</b>, de { $first } a { $last }
letter-numbers = { $streak } { $score }
letter-quiet = 💡 Uma semana tranquila, e tudo bem. Um só minuto de pé é um bom jeito de voltar.
letter-every-day = 💡 Você fez alguma coisa todos os dias, sem falhar um. Mais constante que isso, impossível.
letter-more =
    { $more ->
        [1] 💡 Uma sessão a mais que na semana anterior.
        [one] 💡 { $more } sessão a mais que na semana anterior.
       *[other] 💡 { $more } sessões a mais que na semana anterior.
    }
letter-best = 💡 { $weekday }: seu melhor dia. O que deixou tudo fácil pode funcionar também em outros dias.
letter-days =
    { $days ->
        [1] 💡 Você fez alguma coisa em um dia. Pouco também conta.
        [one] 💡 Você fez alguma coisa em { $days } dia. Pouco também conta.
       *[other] 💡 Você fez alguma coisa em { $days } dias. Pouco também conta.
    }
letter-suggest-fewer = ➡️ <b>Para a próxima semana:</b> muitos dos meus lembretes passaram batido. Menos deles, na hora certa, talvez sirvam melhor a você.
letter-suggest-add-strengthen = ➡️ <b>Para a próxima semana:</b> a OMS sugere fortalecer todos os grandes grupos musculares em dois dias ou mais. Quer que eu lembre?
letter-suggest-add-walk = ➡️ <b>Para a próxima semana:</b> a OMS sugere 150 minutos ou mais de movimento moderado, e uma caminhada curta por dia é boa parte disso. Quer que eu lembre?
letter-suggest-add-stretch = ➡️ <b>Para a próxima semana:</b> seu plano ainda não tem alongamento. Quer que eu lembre de um?
letter-suggest-session = ➡️ <b>Para a próxima semana:</b> tire dez minutos uma vez e faça tudo de uma vez só. Eu vou guiando.
letter-suggest-try = ➡️ <b>Para a próxima semana:</b> algo novo, se quiser: { $name }. Uma vez basta para ver se você gosta.
letter-suggest-trial = ➡️ <b>Para a próxima semana:</b> posso descobrir com você quais lembretes fazem as pessoas se mexerem?
letter-felt =
    { $days ->
        [one] 📝 Suas costas, como você me contou em { $days } dia: { $now } de dez.
       *[other] 📝 Suas costas, como você me contou em { $days } dias: em torno de { $now } de dez.
    }
letter-felt-before =
    { $days ->
        [one] 📝 Suas costas, como você me contou em { $days } dia: { $now } de dez. Na semana anterior, em torno de { $before }.
       *[other] 📝 Suas costas, como você me contou em { $days } dias: em torno de { $now } de dez. Na semana anterior, em torno de { $before }.
    }
letter-asks-fewer = 💬 Semana passada sugeri menos lembretes. Ajudou?
letter-asks-add-strengthen = 💬 Semana passada sugeri um lembrete para fortalecer. Ajudou?
letter-asks-add-walk = 💬 Semana passada sugeri um lembrete para caminhar. Ajudou?
letter-asks-add-stretch = 💬 Semana passada sugeri um lembrete para alongar. Ajudou?
letter-asks-session = 💬 Semana passada sugeri uma sessão inteira de uma vez. Ajudou?
letter-asks-try = 💬 Semana passada sugeri algo novo: { $name }. Gostou?
letter-asks-try-something = 💬 Semana passada sugeri algo novo. Gostou?
button-letter-helped = 👍 Sim
button-letter-no-help = 👎 Não muito
button-letter-try = ▶️ Me mostre
button-letter-fewer = Menos lembretes
button-letter-add-strengthen = 💪 Me lembre de fortalecer
button-letter-add-walk = 🚶 Me lembre de caminhar
button-letter-add-stretch = 🧘 Me lembre de alongar
button-letter-stats = 📈 Ver
button-letter-when = Outro horário
button-letter-off = Sem mais cartas
letter-menu =
    📬 <b>Sua carta da semana</b> chega { $when }, sem som: o que você fez e uma ideia para a próxima semana.

    Outro dia ou outra hora?
letter-menu-off = 📬 <b>Sua carta da semana</b> está desligada. Uma vez por semana, sem som: o que você fez e uma ideia para a próxima semana.
button-letter-on = 📬 Escreva para mim
letter-off = 📪 Sem mais cartas. Em /settings elas voltam.
button-letter = 📬 Carta da semana
