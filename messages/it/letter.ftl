# The weekly letter.

letter = 📬 <b>La tua settimana</b>, { $first } – { $last }
letter-numbers = { $streak } { $score }
letter-quiet = 💡 Una settimana tranquilla, e va bene così. Un solo minuto in piedi è un bel modo di tornare.
letter-every-day = 💡 Hai fatto qualcosa ogni singolo giorno. Più costanza di così non si può.
letter-more =
    { $more ->
        [1] 💡 Una sessione in più della settimana prima.
       *[other] 💡 { $more } sessioni in più della settimana prima.
    }
letter-best = 💡 Il tuo giorno migliore: { $weekday }. Quello che lo ha reso facile forse funziona anche negli altri.
letter-days =
    { $days ->
        [1] 💡 Hai fatto qualcosa un giorno. Anche poco conta.
       *[other] 💡 Hai fatto qualcosa in { $days } giorni. Anche poco conta.
    }
letter-suggest-fewer = ➡️ <b>Per la prossima settimana:</b> molti dei miei promemoria sono passati senza risposta. Meno promemoria, agli orari giusti, forse ti servono meglio.
letter-suggest-add-strengthen = ➡️ <b>Per la prossima settimana:</b> l’OMS suggerisce di rinforzare tutti i grandi gruppi muscolari in due o più giorni. Te lo ricordo?
letter-suggest-add-walk = ➡️ <b>Per la prossima settimana:</b> l’OMS suggerisce almeno 150 minuti di movimento moderato, e una breve camminata al giorno ne è una buona parte. Te la ricordo?
letter-suggest-add-stretch = ➡️ <b>Per la prossima settimana:</b> nel tuo piano non c’è ancora stretching. Te lo ricordo?
letter-suggest-session = ➡️ <b>Per la prossima settimana:</b> prenditi una volta dieci minuti, e fai tutto in una volta. Ti guido io.
letter-suggest-try = ➡️ <b>Per la prossima settimana:</b> qualcosa di nuovo, se vuoi: { $name }. Una volta basta per vedere se ti piace.
letter-suggest-trial = ➡️ <b>Per la prossima settimana:</b> posso scoprire con te quali promemoria fanno muovere le persone?
letter-felt =
    { $days ->
        [one] 📝 La tua schiena, da quello che mi hai detto ({ $days } giorno): { $now } su 10.
       *[other] 📝 La tua schiena, da quello che mi hai detto ({ $days } giorni): circa { $now } su 10.
    }
letter-felt-before =
    { $days ->
        [one] 📝 La tua schiena, da quello che mi hai detto ({ $days } giorno): { $now } su 10. La settimana prima era circa { $before }.
       *[other] 📝 La tua schiena, da quello che mi hai detto ({ $days } giorni): circa { $now } su 10. La settimana prima era circa { $before }.
    }
letter-asks-fewer = 💬 La settimana scorsa ho proposto meno promemoria. È stato utile?
letter-asks-add-strengthen = 💬 La settimana scorsa ho proposto un promemoria per rinforzarti. È stato utile?
letter-asks-add-walk = 💬 La settimana scorsa ho proposto un promemoria per camminare. È stato utile?
letter-asks-add-stretch = 💬 La settimana scorsa ho proposto un promemoria per lo stretching. È stato utile?
letter-asks-session = 💬 La settimana scorsa ho proposto una sessione intera in una volta. È stato utile?
letter-asks-try = 💬 La settimana scorsa ho proposto qualcosa di nuovo: { $name }. Ti è piaciuto?
letter-asks-try-something = 💬 La settimana scorsa ho proposto qualcosa di nuovo. Ti è piaciuto?
button-letter-helped = 👍 Sì
button-letter-no-help = 👎 Non tanto
button-letter-try = ▶️ Fammi vedere
button-letter-fewer = Meno promemoria
button-letter-add-strengthen = 💪 Ricordami il rinforzo
button-letter-add-walk = 🚶 Ricordami di camminare
button-letter-add-stretch = 🧘 Ricordami lo stretching
button-letter-stats = 📈 Vedi
button-letter-when = Altra ora
button-letter-off = Basta lettere
letter-menu =
    📬 <b>La tua lettera della settimana</b> arriva { $when }, senza suono: quello che hai fatto, e un’idea per la settimana dopo.

    Un altro giorno, un’altra ora?
letter-menu-off = 📬 <b>La tua lettera della settimana</b> non arriva. Una volta a settimana, senza suono: quello che hai fatto, e un’idea per la settimana dopo.
button-letter-on = 📬 Scrivimi
letter-off = 📪 Niente più lettere. /settings le fa tornare.
button-letter = 📬 Lettera settimanale
