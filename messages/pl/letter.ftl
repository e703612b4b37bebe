# List co tydzień.

letter = 📬 <b>Twój tydzień</b>, { $first } – { $last }
letter-numbers = { $streak } { $score }
letter-quiet = 💡 Cichy tydzień i tak też jest dobrze. Jedna minuta na nogach to świetny sposób, żeby wrócić.
letter-every-day = 💡 Coś zrobione każdego dnia. Bardziej wytrwale się nie da.
letter-more =
    { $more ->
        [1] 💡 O jedną sesję więcej niż tydzień wcześniej.
        [one] 💡 O { $more } sesję więcej niż tydzień wcześniej.
        [few] 💡 O { $more } sesje więcej niż tydzień wcześniej.
       *[many] 💡 O { $more } sesji więcej niż tydzień wcześniej.
    }
letter-best = 💡 Najlepszy dzień: { $weekday }. To, co wtedy ułatwiło sprawę, może pomóc i w inne dni.
letter-days =
    { $days ->
        [1] 💡 Coś zrobione w jeden z dni. Trochę też się liczy.
        [one] 💡 Coś zrobione w { $days } dzień. Trochę też się liczy.
        [few] 💡 Coś zrobione w { $days } dni. Trochę też się liczy.
       *[many] 💡 Coś zrobione w { $days } dni. Trochę też się liczy.
    }
letter-suggest-fewer = ➡️ <b>Na następny tydzień:</b> wiele moich przypomnień minęło bez echa. Może lepiej przysłuży ci się mniej, ale o dobrej porze.
letter-suggest-add-strengthen = ➡️ <b>Na następny tydzień:</b> WHO radzi wzmacniać wszystkie duże grupy mięśni w dwa dni lub więcej. Przypominać ci?
letter-suggest-add-walk = ➡️ <b>Na następny tydzień:</b> WHO radzi 150 minut umiarkowanego ruchu lub więcej, a krótki spacer każdego dnia to dobra ich część. Przypominać ci?
letter-suggest-add-stretch = ➡️ <b>Na następny tydzień:</b> w twoim planie nie ma jeszcze rozciągania. Przypominać ci o nim?
letter-suggest-session = ➡️ <b>Na następny tydzień:</b> weź raz dziesięć minut i zrób wszystko za jednym razem. Poprowadzę cię od początku do końca.
letter-suggest-try = ➡️ <b>Na następny tydzień:</b> coś nowego, jeśli chcesz: { $name }. Raz wystarczy, żeby zobaczyć, czy ci się podoba.
letter-suggest-trial = ➡️ <b>Na następny tydzień:</b> sprawdzimy razem, które przypomnienia pomagają ludziom się ruszyć?
letter-felt =
    📝 Plecy, według ciebie, { $days ->
        [one] z { $days } dnia
        [few] z { $days } dni
       *[many] z { $days } dni
    }: około { $now } na 10.
letter-felt-before =
    📝 Plecy, według ciebie, { $days ->
        [one] z { $days } dnia
        [few] z { $days } dni
       *[many] z { $days } dni
    }: około { $now } na 10. Tydzień wcześniej było około { $before }.
letter-asks-fewer = 💬 W zeszłym tygodniu była rada: mniej przypomnień. Pomogło?
letter-asks-add-strengthen = 💬 W zeszłym tygodniu była rada: przypomnienie o wzmacnianiu. Pomogło?
letter-asks-add-walk = 💬 W zeszłym tygodniu była rada: przypomnienie o chodzeniu. Pomogło?
letter-asks-add-stretch = 💬 W zeszłym tygodniu była rada: przypomnienie o rozciąganiu. Pomogło?
letter-asks-session = 💬 W zeszłym tygodniu była rada: wszystko za jednym razem. Pomogło?
letter-asks-try = 💬 W zeszłym tygodniu była rada: { $name }. Dobrze poszło?
letter-asks-try-something = 💬 W zeszłym tygodniu była rada, żeby spróbować czegoś nowego. Dobrze poszło?
button-letter-helped = 👍 Tak
button-letter-no-help = 👎 Nie bardzo
button-letter-try = ▶️ Pokaż
button-letter-fewer = Mniej przypomnień
button-letter-add-strengthen = 💪 Przypominaj o wzmacnianiu
button-letter-add-walk = 🚶 Przypominaj o chodzeniu
button-letter-add-stretch = 🧘 Przypominaj o rozciąganiu
button-letter-stats = 📈 Zobacz
button-letter-when = Inna pora
button-letter-off = Bez listów
letter-menu =
    📬 <b>Twój list co tydzień</b> przychodzi { $when }, bez dźwięku: co zrobione i jedna myśl na następny tydzień.

    Inny dzień albo godzina?
letter-menu-off = 📬 <b>List co tydzień</b> jest wyłączony. Raz w tygodniu, bez dźwięku: co zrobione i jedna myśl na następny tydzień.
button-letter-on = 📬 Pisz do mnie
letter-off = 📪 Koniec listów. Włączysz je znowu w /settings.
button-letter = 📬 List co tydzień
