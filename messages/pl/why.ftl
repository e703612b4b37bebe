# Jak brak ruchu może przyczyniać się do bólu pleców i na ile to pewne. Fakty: docs/sources.md.

why-intro =
    💡 <b>Dlaczego ruch może pomóc plecom</b>

    Najpierw dobra wiadomość: ból pleców najczęściej ustępuje w ciągu kilku tygodni (NHS back pain). Ma wiele przyczyn, a brak ruchu jest tylko jedną z nich.

    Ta jedna może się przyczyniać na cztery sposoby: przez mięśnie głębokie, giętkość, krążenie i wagę.

    Wybierz jeden. Powiem ci, o co chodzi i na ile to pewne.

## Cztery przyczyny

cause-core = Mięśnie głębokie
    .aliases = mięśnie głębokie, mięśni głębokich, core, słaby core, słabe mięśnie, słabe plecy, siła, mięśnie, mięsień, brzuch, abs, osłabienie, miednica, gorset mięśniowy
    .explanation = Głębokie mięśnie brzucha i pleców trzymają miednicę, a na niej stoi dolna część pleców. Gdy mają mało do roboty, mogą słabnąć, a lędźwie mogą być trzymane mniej stabilnie. Mięśnie bliżej powierzchni mogą wtedy pracować po godzinach, męczyć się i napinać. Gdy pochylasz miednicę, kiedy chcesz, ćwiczysz mięśnie, które ją trzymają; o to chodzi w ćwiczeniu „Pochylenie miednicy”.
    .evidence = To, że słabe mięśnie głębokie są <i>tą jedyną</i> przyczyną bólu pleców, zostało podważone. Ćwiczyć je i tak warto: działa to mniej więcej tak samo jak inne ćwiczenia, które robi się stale.
    .sources = a spine clinic’s column 2026, O’Sullivan 2020, Smith 2014
cause-flexibility = Giętkość
    .aliases = giętkość, giętkości, elastyczność, elastyczności, giętki, giętka, sztywność, sztywności, sztywny, sztywna, napięte mięśnie, spięte mięśnie, tył uda, biodra, zginacze biodra
    .explanation = Od godzin przy biurku mogą się napinać zginacze biodra z przodu bioder i mięśnie z tyłu ud. Gdy biodra są sztywne, dolna część pleców może ruszać się bardziej, niż powinna.
    .evidence = Regularne rozciąganie może dodać giętkości i zmniejszyć sztywność. Czy napięte mięśnie z tyłu ud wywołują ból, na to badania są za słabe. Przy długotrwałym bólu samo rozciąganie nie było w dużym porównaniu lepsze niż brak leczenia. W próbach rozciągania tyłu uda bólu było mniej, ale bardzo się one różnią. Rozciągaj się więc dla lekkości, a poza tym chodź i się wzmacniaj.
    .sources = a spine clinic’s column 2026, ACSM 2011, Hori 2021, Owen 2020, Gou 2024
cause-circulation = Krążenie i zmęczenie
    .aliases = krążenie, krążenia, krew, krwi, przepływ krwi, zmęczenie, zmęczenia, zmęczony, zmęczona, ciężkość, siedzenie, siedzenia, siedzieć, siedząca praca, siedzący tryb życia, biurko, biuro
    .explanation = Gdy prawie się nie ruszasz, płynie mniej krwi. Mięśnie i nerwy mogą wtedy dostawać mniej tlenu i składników odżywczych, a produkty przemiany materii i substancje związane z bólem mogą się gromadzić. Może to dawać uczucie sztywności, ciężkości lub obolałości.
    .evidence = Ile to dokłada, nie jest rozstrzygnięte. Badania prowadzone przez lata nie wiążą siedzenia z <i>początkiem</i> bólu pleców, ale wiążą je z tym, że ból bardziej ogranicza codzienne życie. Przerwy wydają się warte zachodu: w jednej małej próbie na sto osób pracujących w biurze, którym o nich przypominano, nowy ból dolnej części pleców w pół roku miało 9, a wśród pozostałych 33.
    .sources = a spine clinic’s column 2026, Alzahrani 2022, Waongenngarm 2021
cause-weight = Waga
    .aliases = waga, wagi, wagę, masa ciała, masy ciała, nadwaga, nadwagi, kilogramy, kilo, obciążenie, otyłość, schudnąć, odchudzanie
    .explanation = Kto mało się rusza, zużywa mniej energii i waga może powoli rosnąć. Większa waga to większe obciążenie kręgów i krążków w dolnej części pleców.
    .evidence = Badania pokazują, że waga i ból pleców są związane; że jedno wywołuje drugie, nie dowiedziono. Nie trzeba ważyć mniej, żeby zacząć się ruszać.
    .sources = a spine clinic’s column 2026, Baradaran Mahdavi 2021

## Sąsiednie tematy

topic-sleep = Sen
    .aliases = sen, snu, snem, spać, śpię, spanie, noc, nocy, noce, odpoczynek, łóżko, materac, materaca, poduszka, bezsenność
    .explanation = Kto źle śpi, częściej mówi o bólu pleców. Może to działać w obie strony: ból może nie dawać spać, a po złych nocach może być trudniej się go pozbyć. Gdzie sen się poprawia, częściej poprawia się też plecom.
    .evidence = W 21 badaniach razem szanse bólu pleców przy złym śnie były mniej więcej półtora raza wyższe. To związek; co jest pierwsze, nie pokazano. Badania, które śledziły, jak sen i ból zmieniają się razem, też mają słabe strony. Ból, który w nocy jest gorszy albo którego odpoczynek nie łagodzi, pokaż wkrótce lekarzowi.
    .sources = Amiri 2020, Silva 2024
topic-stress = Stres
    .aliases = stres, stresu, stresy, stresem, zestresowany, zestresowana, zmartwienia, martwienie się, napięcie, napięcia, lęk, niepokój, nastrój, przygnębienie, depresja, depresji, wypalenie, nerwy
    .explanation = Obniżony nastrój może wyprzedzać ból pleców: osoby z oznakami depresji częściej miewają jego nowy epizod. W przypadku samego stresu jest to mniej jasne. Minuta z dala od biurka, spacer albo wciąganie brzucha, które jest głównie powolnym oddychaniem, i tak zrobią ci dobrze. Jeśli nastrój jest zły od tygodni, już samo to jest dobrym powodem, żeby iść do lekarza.
    .evidence = W badaniach, które śledziły osoby bez bólu pleców, przy oznakach depresji szanse były około 1,6 raza wyższe. To związek, nie dowód.
    .sources = Pinheiro 2015
topic-posture = Postawa
    .aliases = postawa, postawę, postawy, postawą, siedzieć prosto, proste plecy, garbienie, garbić się, garbię się, zgarbiony, zgarbiona, pozycja, pozycji, krzesło, fotel, pas, pasy, gorset, gorsetu, gorsety, ergonomia
    .explanation = Nie powiem ci, jak siedzieć: nie wiadomo, żeby jakiś jeden sposób był właściwy. Za to często zmieniaj pozycję. Pokręć się, wstań na minutę czy dwie, zrób kilka kroków, a potem usiądź, jak lubisz.
    .evidence = Spojrzenie na 41 przeglądów nie znalazło zgody co do tego, że jakakolwiek postawa wywołuje ból pleców. W jednej małej próbie osoby pracujące w biurze, którym przypominano o zmianie pozycji, rzadziej miały nowy ból dolnej części pleców: 7 na sto wobec 33. Pasów i gorsetów wytyczne rutynowo nie zalecają.
    .sources = Swain 2020, Waongenngarm 2021, NICE NG59 2016, WHO 2023
topic-youth = Nawyki młodości
    .aliases = młodość, młodości, w młodości, nawyki, nawyk, dzieciństwo, dzieciństwa, w dzieciństwie, dzieci, dziecko, szkoła, szkole, plecak, tornister, nastolatek, nastolatki
    .explanation = Gdy plecy bolą w wieku nastoletnim, później jest to bardziej prawdopodobne. Niczego to jednak nie przesądza: z młodych ludzi, których bolały przez ponad 30 dni w roku, osiem lat później tak samo bolały mniej więcej co czwartą osobę. Co twoje ówczesne nawyki znaczą dla pleców dziś, tego ci nie powiem. Ten tydzień to część, którą możesz jeszcze wybrać.
    .evidence = Pochodzi to z jednego dużego badania: duńskie bliźnięta w wieku 12–22 lat zapytano, a po ośmiu latach zapytano znowu.
    .sources = Hestbaek 2006
topic-treatments = Medycyna zachodnia i wschodnia
    .aliases = medycyna zachodnia, medycyna wschodnia, medycyna chińska, medycyna, akupunktura, akupunktury, igły, igłowanie, masaż, masażu, masaże, terapia manualna, terapii manualnej, manipulacja, chiropraktyk, chiropraktyka, kręgarz, nastawianie, osteopata, osteopatia, leczenie, leczenia
    .explanation =
        Co wytyczne mówią o akupunkturze, masażu i terapii manualnej przy bólu dolnej części pleców?

        • <b>Brytyjski NICE:</b> masaż i manipulację można rozważyć, ale tylko razem z ćwiczeniami. Akupunkturę odradza.
        • <b>Światowa Organizacja Zdrowia,</b> przy bólu trwającym ponad trzy miesiące: akupunkturę, masaż i manipulację można zaproponować jako jedną z części opieki.
        • <b>Lekarze amerykańscy (ACP):</b> przy nowym bólu można wybrać każde z trzech; przy długotrwałym akupunkturę i manipulację, obok ćwiczeń.

        Dokądkolwiek pójdziesz, ruch pozostaje częścią całości. Co jest dla ciebie, powie lekarz lub fizjoterapeuta.
    .evidence = Nie zgadzają się ze sobą nawzajem. Pewność większości tych danych określa się jako niską lub bardzo niską.
    .sources = NICE NG59 2016, WHO 2023, ACP 2017

## Co pomaga

why-approach =
    <b>Trzy rzeczy, w każdym planie</b>
    • <b>Chodzić:</b> lekki wysiłek, który porusza krew
    • <b>Rozciągać się:</b> dla bioder i ud, które siedziały cały dzień
    • <b>Wzmacniać się:</b> dla głębokich mięśni brzucha i pleców, dla nóg i bioder

    W próbach ćwiczenia razem z wiedzą o plecach czyniły nowy epizod bólu o jedną czwartą do połowy mniej prawdopodobnym: najbardziej w pierwszym roku, potem mniej (Steffens 2016, Shiri 2018). Wzmacnianie z rozciąganiem lub chodzeniem, dwa albo trzy razy w tygodniu, to rozsądna mieszanka (Shiri 2018). Wybierz to, przy czym wytrwasz.
why-who =
    <b>Ile w tygodniu?</b>
    Światowa Organizacja Zdrowia radzi dorosłym:
    • 150 do 300 minut umiarkowanej aktywności
    • wzmacnianie wszystkich dużych grup mięśni w dwa dni lub więcej
    • od 65. roku życia równowaga i siła w trzy dni lub więcej

    Trochę to więcej niż nic (WHO 2020).

    Umiarkowana znaczy, że da się gadać, ale nie śpiewać (CDC). Tutejsze ćwiczenia wzmacniają nogi, biodra, plecy, brzuch i barki, ale nie klatkę piersiową i ręce. Niech to wszystko będzie kierunkiem, nie egzaminem; zacznij od tego, co możesz dziś.
why-stay-active = <b>Ruszaj się dalej</b>, o ile jest to wygodne: to właśnie radzą wytyczne przy bólu dolnej części pleców. Pasów, gorsetów i wyciągów rutynowo się nie zaleca (NICE NG59 2016, WHO 2023).
