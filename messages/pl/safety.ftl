# Kiedy szukać pomocy i co robić, gdy boli. Fakty: docs/sources.md.

## Objawy

red-flags-title = ⚠️ <b>Kiedy szukać pomocy</b>
red-flags-emergency =
    <b>Jeśli bolą cię plecy i masz którykolwiek z tych objawów, natychmiast wezwij pomoc:</b>
    • drętwienie lub mrowienie wokół narządów płciowych, pośladków albo po wewnętrznej stronie ud
    • trudności z oddawaniem moczu
    • nie możesz utrzymać moczu lub stolca
    • nagła zmiana w odczuciach lub sprawności seksualnej
    • ból, mrowienie, osłabienie lub drętwienie obu nóg
    • ból w klatce piersiowej
    • zaczęło się po poważnym wypadku
emergency-call = Zadzwoń na miejscowy numer alarmowy: wezwij pogotowie.
red-flags-soon =
    <b>Jeśli bolą cię plecy i masz którykolwiek z tych objawów, idź wkrótce do lekarza:</b>
    • gorączka
    • utrata wagi, której nie umiesz wyjaśnić
    • guz, obrzęk albo zmieniony kształt pleców
    • jedna noga lub stopa słabnie
    • w nocy jest gorzej albo odpoczynek nie pomaga
    • boli między łopatkami
    • boli bardziej przy kaszlu, kichaniu lub parciu
    • rak, teraz lub w przeszłości
    • słaba odporność
red-flags-check-first = <b>Zanim zaczniesz, zapytaj, proszę, lekarza lub fizjoterapeutę</b>, jeśli jesteś w ciąży, po operacji kręgosłupa, masz osteoporozę lub niedawny uraz.
red-flags-note = <i>Limber służy ogólnemu dobremu samopoczuciu. Nie stawia diagnoz i nie zastępuje lekarza ani fizjoterapeuty. Te listy nie wymieniają wszystkiego: jeśli coś cię niepokoi, zapytaj ich.</i>
see-a-specialist = Bólu pleców nie należy lekceważyć, a wczesne badanie pomaga. Zapytać to nigdy nie przesada.

## Gdy boli

hurts =
    <b>Przykro mi, że boli.</b> Jeśli jesteś w trakcie ćwiczenia, przerwij.

    Spójrz najpierw, proszę, na te objawy. Są ważniejsze niż jakiekolwiek ćwiczenie.
hurts-exercise =
    ✋ <b>{ $name }: przerwij tutaj, proszę.</b> Przykro mi, że boli.

    Spójrz najpierw, proszę, na te objawy. Są ważniejsze niż jakiekolwiek ćwiczenie.
hurts-more = <i>Reszta twojej wiadomości może poczekać. Nic z nią na razie nie robię; napisz to znowu, gdy sprawa się wyjaśni.</i>
hurts-question = <b>Czy masz którykolwiek z tych objawów?</b>
button-sign = Tak, jeden z nich
button-no-sign = Nie, żadnego
button-no-sign-rest = Nie: tydzień przerwy
get-help = <b>Poszukaj, proszę, pomocy; bot jej dać nie może.</b>
get-help-now = ❗️ Jeśli to coś z pierwszej listy, natychmiast wezwij pomoc.
get-help-soon = 🩺 Jeśli to coś z drugiej listy, idź wkrótce do lekarza, dziś, jeśli to możliwe.
get-help-quiet = Od teraz milczę: żadnych przypomnień, żadnego listu. Wszystko, co zrobione, zostaje. Powiedz mi, gdy lekarz lub fizjoterapeuta pozwoli ci ćwiczyć dalej.
button-may-go-on = Mogę ćwiczyć dalej
hurts-no-sign =
    🌿 Dobrze, że nie ma żadnego z nich. Ból pleców najczęściej ustępuje w ciągu kilku tygodni, a wytyczne radzą ruszać się, o ile jest to wygodne.

    Unikaj tego, co go wywołuje. Jeśli nie jest lepiej albo się niepokoisz, zapytaj lekarza lub fizjoterapeutę.
button-which-hurts = Boli od ćwiczenia
which-hurts = <b>Od którego boli?</b> Odpocznie tydzień.
hurts-rests = 🌙 <b>{ $name }</b> odpoczywa do { $until }. Wytyczne radzą ruszać się, o ile jest to wygodne.
hurts-rests-silent = 🌙 <b>{ $name }</b> odpoczywa do { $until } i nic nie przychodzi w zamian. Wytyczne radzą ruszać się, o ile jest to wygodne.
hurts-rests-advice = Potem zacznie się od najmniejszej dawki. Jeśli nie jest lepiej albo się niepokoisz, zapytaj lekarza lub fizjoterapeutę.
button-undo-rest = Cofnij
rest-ended = ▶️ { $name } znowu może przychodzić. { $next }
reminder-rests = 🌙 { $name } teraz odpoczywa.
still-rests = 🌙 <b>{ $name }</b> odpoczywa do { $until }, bo bolało.
rests = 🌙 { $name } odpoczywa do { $until }.
button-end-rest = ▶️ Wznów: { $name }

## Cisza, dopóki ktoś nie pozwoli

waits-to-ask =
    🤍 Dobry pomysł. Milczę, dopóki nie zapytasz: żadnych przypomnień, żadnego listu.

    Powiedz mi, gdy będzie wolno ci ćwiczyć dalej.
ask-may-go-on =
    🤍 Teraz milczę, bo od ciebie wiem, że najpierw ma się wypowiedzieć lekarz lub fizjoterapeuta.

    Czy mówią, że możesz ćwiczyć dalej?
button-not-yet = Jeszcze nie
stays-quiet = 🤍 Dobrze, milczę dalej. Napisz /resume, kiedy tylko będzie ci wolno ćwiczyć dalej.
standing-held = 🤍 Milczę, dopóki nie powiesz mi, że możesz ćwiczyć dalej.

## Pytanie na początku

ask-check-first =
    <b>Jedno pytanie, żeby nie proponować ci czegoś, co nie jest dla ciebie:</b>

    Czy jesteś w ciąży, po operacji kręgosłupa, masz osteoporozę albo niedawny uraz?
button-checks-first = Tak, coś z tego
button-checks-nothing = Nie
check-first =
    <b>Dziękuję, że mi to mówisz.</b> W ciąży, po operacji kręgosłupa, przy osteoporozie lub po niedawnym urazie zapytaj, proszę, lekarza lub fizjoterapeutę, zanim zaczniesz. Powiedzą ci, co jest dla ciebie i co pominąć.

    Tymczasem możesz ćwiczyć dalej. Albo ja poczekam, a ty powiesz mi, gdy już zapytasz.
button-wait-to-ask = Poczekaj, aż zapytam
conditions = 🛡 <b>Na co mam uważać?</b> Wtedy samo nie przyjdzie nic, co nie jest dla ciebie. To, co własnoręcznie wkładasz do planu, zostaje w nim.
which-conditions = <b>Dotknij tego, co cię dotyczy</b>, a pominę ćwiczenia, przy których ma to znaczenie. Drugie dotknięcie cofa wybór, gdy lekarz lub fizjoterapeuta powie, że możesz je robić.
button-conditions = 🛡 Na co uważać
condition-pregnancy = Ciąża
condition-spinal-surgery = Operacja kręgosłupa
condition-osteoporosis = Osteoporoza
condition-recent-injury = Niedawny uraz
condition-knees = Kolana
condition-wrists = Nadgarstki
condition-balance = Równowaga
condition-hip-replacement = Endoproteza biodra
nothing-to-check = 👍 Dziękuję. Gdyby to się zmieniło, zapytaj lekarza lub fizjoterapeutę, zanim pójdziesz dalej.

## Słowa, które są pierwsze

crisis =
    <b>Dobrze, że mi to mówisz, i bardzo mi przykro, że jest ci teraz tak ciężko. Nie musisz mierzyć się z tym w pojedynkę.</b>

    Porozmawiaj, proszę, teraz z kimś: z osobą, której ufasz, albo z telefonem zaufania, gdzie słuchają dniem i nocą.
crisis-emergency = Jeśli możesz zrobić sobie krzywdę, zadzwoń teraz na miejscowy numer alarmowy.
crisis-emergency-numbers = Jeśli możesz zrobić sobie krzywdę, zadzwoń teraz: <b>{ $numbers }</b>
crisis-lines = Telefon zaufania: <b>{ $lines }</b>
crisis-find = Znajdź telefon zaufania tam, gdzie jesteś: https://findahelpline.com
crisis-quiet = Jestem tylko botem. Na dziś już milczę.
relief = 🌿 Miło to słyszeć. Jeśli chcesz, zapisz: jak dziś plecy, od 0, bez bólu, do 10?
