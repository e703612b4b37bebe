# Aktywności i ćwiczenia. Fakty: docs/sources.md.
#
# W ćwiczeniu: .dose stoi po nazwie; .steps i .gated-steps to jedna wskazówka w wierszu, każda ze swoim obrazkiem;
# .felt kończy zdanie „Gdzie to czuć: …”, .too-much zdanie „To za dużo: …”.

## Aktywności

activity-stand = Wstać lub usiąść
    .verb = Pora na przerwę
    .counted =
        { $count ->
            [one] { $count } przerwa
            [few] { $count } przerwy
           *[many] { $count } przerw
        }
    .aliases = wstać, wstawać, wstawanie, wstawaniu, wstawania, wstań, stać, stanie, postać, przerwa, przerwę, przerwy, przerw, przerwie, przerwa w siedzeniu, rozprostować kości, rozprostować nogi
    .icon = 🧍
activity-walk = Chodzenie
    .verb = Pora na spacer
    .counted =
        { $count ->
            [one] { $count } spacer
            [few] { $count } spacery
           *[many] { $count } spacerów
        }
    .aliases = chodzenie, chodzenia, chodzeniu, chodzić, chód, spacer, spaceru, spacerze, spacery, spacerów, spacerem, spacerek, spacerować, przejść się, przechadzka, przechadzkę, marsz, aerobik, pieszo
    .icon = 🚶
activity-stretch = Rozciąganie
    .verb = Pora się porozciągać
    .counted =
        { $count ->
            [one] { $count } rozciąganie
            [few] { $count } rozciągania
           *[many] { $count } rozciągań
        }
    .aliases = rozciąganie, rozciąganiu, rozciągania, rozciąganiem, rozciągań, rozciągać, rozciągać się, rozciągnąć się, porozciągać się, stretching, stretchingu
    .icon = 🧘
activity-strengthen = Wzmacnianie
    .verb = Pora na trochę siły
    .counted =
        { $count ->
            [one] { $count } trening siłowy
            [few] { $count } treningi siłowe
           *[many] { $count } treningów siłowych
        }
    .aliases = wzmacnianie, wzmacniania, wzmacnianiu, wzmacniać, wzmocnić, siła, siłę, siłowe, trening siłowy, treningu siłowego, treningi siłowe, ćwiczenia siłowe, ćwiczenia wzmacniające, core, mięśnie głębokie, trening core
    .icon = 💪

## Przy każdym ćwiczeniu

stop-rule = <b>Przerwij</b>, jeśli ból jest ostry, promieniuje lub rośnie, albo czujesz drętwienie lub zawroty głowy.
too-much = <i>To za dużo:</i> { $too-much }

## Na co uważać

caution-balance = <b>Równowaga:</b> trzymaj się ręką czegoś stabilnego, co się nie przesunie.
caution-knees = <b>Kolana:</b> uginaj je mniej albo klękaj na czymś miękkim.
caution-wrists = <b>Nadgarstki:</b> oprzyj się na pięściach lub przedramionach.
caution-shoulder = <b>Bark:</b> ruszaj nim tylko tak daleko, jak idzie bez bólu.
caution-neck = <b>Szyja:</b> opieraj się na barkach i patrz w sufit.
caution-hip-replacement = <b>Endoproteza biodra:</b> zginaj biodro tylko tyle, na ile pozwala chirurg lub fizjoterapeuta.
caution-sciatica = <b>Ból schodzący do nogi:</b> trzymaj to kolano ugięte albo pomiń ćwiczenie.
caution-osteoporosis = <b>Osteoporoza:</b> ruszaj się powoli i w małym zakresie, a przed skłonem lub skrętem wydłuż się w górę.
caution-late-pregnancy = <b>Ciąża, po czwartym miesiącu:</b> nie leż płasko na plecach; dobrze podeprzyj głowę i klatkę piersiową.
caution-narrow-spinal-canal = <b>Wąski kanał kręgowy:</b> jeśli po skłonie w tył boli noga, lepiej usiądź.
caution-dizziness = <b>Kręci ci się czasem w głowie?</b> Rób to powoli, z otwartymi oczami i ręką na czymś stabilnym.
caution-breath = <b>Przerwij też</b>, gdy boli cię klatka piersiowa, brakuje ci tchu bardziej niż zwykle albo robi ci się słabo. Jeśli nie mija od razu, wezwij pogotowie.

## Ćwiczenia

exercise-stand = Wstać
    .name-in-sentence = wstać
    .verb = Pora wstać
    .aliases = podnieść się, podnieść się z krzesła, wstać od biurka, na nogi, na nogach
    .dose =
        { $minutes ->
            [1] 1–2 minuty
            [one] { $minutes } minuta
            [few] { $minutes } minuty
           *[many] { $minutes } minut
        } na nogach
    .steps =
        Wstań bez pośpiechu; jeśli chcesz, oprzyj rękę na biurku.
        Opuść barki, niech ręce wiszą swobodnie.
        Przenoś ciężar powoli z jednej stopy na drugą.
        Postój jeszcze albo zrób kilka kroków. Ekran poczeka.
    .felt = w nogach i stopach, gdy przejmują pracę od krzesła.
    .reason = Długie siedzenie unieruchamia mięśnie, a to może przyczyniać się do sztywności. Badania, które śledzą ludzi przez lata, nie pokazują, że od siedzenia zaczyna się ból pleców; ale u tych, którzy go mają i dużo siedzą, bardziej przeszkadza on w życiu (Alzahrani 2022). W jednej małej próbie osoby pracujące w biurze, którym przypominano o przerwach, rzadziej miały nowy ból dolnej części pleców w ciągu pół roku: 9 na sto wobec 33 (Waongenngarm 2021).
exercise-shift = Zmienić pozycję
    .name-in-sentence = zmienić pozycję
    .verb = Pora usiąść inaczej
    .aliases = zmienić pozycję, zmiana pozycji, zmianę pozycji, zmiany pozycji, poprawić się, pokręcić się, powiercić się, wiercenie się, przesiąść się, usiąść inaczej, przenieść ciężar
    .dose =
        { $minutes ->
            [one] { $minutes } minuta
            [few] { $minutes } minuty
           *[many] { $minutes } minut
        }
    .steps =
        Zostań na krześle, obie stopy płasko na podłodze.
        Kołysz powoli miednicą w przód, potem w tył.
        Przenieś ciężar na jedną stronę siedzenia, potem na drugą.
        Oprzyj się, opuść barki i usadów się na nowo.
    .felt = w biodrach i dolnej części pleców, gdy się rozluźniają.
    .too-much = jakikolwiek ból; wtedy lepiej wstań.
    .reason = Nie wiadomo, żeby jakaś jedna pozycja siedząca była właściwa (Swain 2020); może liczyć się częsta zmiana. W jednej małej próbie osoby pracujące w biurze, którym przypominano o zmianie pozycji, rzadziej miały nowy ból dolnej części pleców w ciągu pół roku: 7 na sto wobec 33 (Waongenngarm 2021).
exercise-back-bend = Skłon w tył
    .name-in-sentence = skłon w tył
    .verb = Pora na skłon w tył
    .aliases = skłon w tył, skłony w tył, skłon do tyłu, skłony do tyłu, odchylenie do tyłu, odchylić się, odchylić się do tyłu, wygięcie w tył, wygiąć się, przeprost, przeprosty, wyprost pleców
    .dose =
        { $repetitions ->
            [one] { $repetitions } raz
            [few] { $repetitions } razy
           *[many] { $repetitions } razy
        }, { $hold ->
            [one] po { $hold } sekundzie
            [few] po { $hold } sekundy
           *[many] po { $hold } sekund
        }
    .steps =
        Stań przy stabilnym krześle, stopy na szerokość bioder, jedna ręka na oparciu.
        Drugą rękę połóż na lędźwiach.
        Patrz przed siebie i odchyl się delikatnie w tył, ile jest wygodnie.
        Zatrzymaj i oddychaj dalej.
        Wróć powoli.
    .felt = lekki ucisk nisko w plecach i ciągnięcie wzdłuż brzucha.
    .too-much = szczypie w plecach albo coś schodzi do nogi.
    .reason = Po godzinach pochylania się w przód plecy ruszają się w drugą stronę. Uczy tego szkocka służba zdrowia przy bólu pleców (NHS inform). Sztywność może się zmniejszyć; że to chroni przed bólem, nie pokazano.
exercise-sit-down = Usiąść
    .name-in-sentence = usiąść
    .verb = Pora usiąść
    .aliases = usiąść, siąść, siadać, posiedzieć, przysiąść, przerwa na siedząco, dać odpocząć nogom, odpoczynek dla nóg
    .dose =
        { $minutes ->
            [one] { $minutes } minuta
            [few] { $minutes } minuty
           *[many] { $minutes } minut
        } na siedząco
    .steps =
        Znajdź miejsce i powoli usiądź.
        Oprzyj się, niech krzesło cię niesie.
        Wyciągnij nogi, pięty na podłodze, i pokrąż stopami.
        Opuść barki. Wstań, kiedy zechcesz.
    .felt = w nogach i dolnej części pleców, gdy schodzi z nich ciężar.
    .reason = Długie stanie też męczy. Osoby, które stoją ponad cztery godziny dnia pracy, częściej mówią o kłopotach z dolną częścią pleców (Coenen 2018). W większości tych badań pytano tylko raz, więc nie wiadomo, co było pierwsze. Krótkie siedzenie to przerywa.
exercise-walk = Spacer
    .name-in-sentence = spacer
    .aliases = na spacer, iść na spacer, pójść na spacer, wyjść na spacer
    .dose =
        { $minutes ->
            [one] { $minutes } minuta
            [few] { $minutes } minuty
           *[many] { $minutes } minut
        } w lekkim tempie
    .steps =
        Idź w tempie, w którym da się jeszcze gadać.
        Patrz przed siebie, nie pod nogi.
        Niech ręce kołyszą się, jak chcą.
        Lekko napnij brzuch, jak przy zapinaniu ciasnej kurtki.
        Mało czasu? Krótszy spacer też się liczy.
    .felt = w całym ciele: trochę cieplej, oddech trochę głębszy.
    .too-much = nie da się już mówić całymi zdaniami.
    .reason = Chodzenie to lekki wysiłek, który porusza krew. W próbie z osobami, którym minął epizod bólu pleców, u tych, którym pomagano dojść do 30 minut pięć razy w tygodniu, ból znów przeszkadzał zwykle po 208 dniach; u pozostałych po 112 (WalkBack 2024).
exercise-walk-short = Krótki spacer
    .name-in-sentence = krótki spacer
    .verb = Pora na krótki spacer
    .aliases = krótki spacer, krótkiego spaceru, krótkim spacerze, krótkie spacery, krótkich spacerów, mały spacer, szybki spacer, spacerek, kilka kroków, parę kroków, dookoła bloku, wokół bloku
    .dose =
        { $minutes ->
            [one] { $minutes } minuta
            [few] { $minutes } minuty
           *[many] { $minutes } minut
        }, żwawym krokiem
    .steps =
        Ruszaj: korytarzem albo raz wokół domu.
        Patrz przed siebie, ręce niech się kołyszą.
        Idź tak żwawo, żeby dało się jeszcze gadać.
        W połowie zawróć, a pod koniec zwolnij.
    .felt = w całym ciele: trochę cieplej, oddech trochę głębszy.
    .too-much = nie da się już mówić całymi zdaniami.
    .reason = Trochę ruchu to więcej niż nic (WHO 2020). W dużym badaniu, które śledziło ludzi przez cztery lata, u tych, którzy więcej chodzili, rzadziej pojawiał się długotrwały ból pleców; szybkość liczyła się mniej (Haddadj 2025). To związek, nie dowód.
exercise-hamstring = Tył uda, siedząc
    .name-in-sentence = rozciąganie tyłu uda
    .aliases = tył uda, tyłu uda, tył uda siedząc, tylna część uda, tylnej części uda, rozciąganie tyłu uda, rozciąganie tylnej części uda, uda, udo, ud, mięśnie kulszowo goleniowe, kulszowo goleniowe, dwugłowy uda, dwugłowe uda
    .dose =
        { $repetitions ->
            [one] { $repetitions } raz
            [few] { $repetitions } razy
           *[many] { $repetitions } razy
        }, { $hold ->
            [one] po { $hold } sekundzie
            [few] po { $hold } sekundy
           *[many] po { $hold } sekund
        }{ $sides ->
            [1] {""}
            [one] {" "}na każdą nogę
            [few] {" "}na każdą nogę
           *[many] {" "}na każdą nogę
        }
    .steps =
        Usiądź na brzegu stabilnego krzesła.
        Wyciągnij jedną nogę prosto przed siebie, na pięcie; druga zostaje ugięta.
        Wydłuż się w górę, żeby miednica stała prosto.
        Pochylaj tułów ku prostej nodze, aż lekko pociągnie, bez bólu. Zatrzymaj.
        Oddychaj. Wróć powoli i zmień nogę.
    .felt = wzdłuż tyłu prostego uda.
    .too-much = ciągnie pod kolanem albo coś schodzi do nogi.
    .reason = Napięte mięśnie z tyłu uda mogą odchylać miednicę w tył i zaokrąglać lędźwie. Rozciąganie może zmniejszyć sztywność. W próbach z osobami, które bolały plecy, bólu było po nim mniej, ale te próby bardzo się różnią (Gou 2024). Czy napięcie wywołuje ból, nie wiadomo (Hori 2021).
exercise-hip-flexor = Zginacze biodra
    .name-in-sentence = rozciąganie zginaczy biodra
    .aliases = zginacze biodra, zginaczy biodra, zginacz biodra, zginacze bioder, zginaczy bioder, rozciąganie zginaczy biodra, rozciąganie zginaczy bioder, biodro, biodra, bioder, przód biodra, biodrowo lędźwiowy, mięsień biodrowo lędźwiowy, psoas, rozciąganie w klęku, wykrok, wykroki, głęboki wykrok
    .dose =
        { $repetitions ->
            [one] { $repetitions } raz
            [few] { $repetitions } razy
           *[many] { $repetitions } razy
        }, { $hold ->
            [one] po { $hold } sekundzie
            [few] po { $hold } sekundy
           *[many] po { $hold } sekund
        }{ $sides ->
            [1] {""}
            [one] {" "}na każdą nogę
            [few] {" "}na każdą nogę
           *[many] {" "}na każdą nogę
        }
    .steps =
        Uklęknij na czymś miękkim, z krzesłem lub ścianą w zasięgu ręki.
        Postaw jedną stopę płasko przed sobą; drugie kolano zostaje na dole.
        Połóż obie dłonie na przednim kolanie.
        Podwiń kość ogonową pod siebie, żeby lędźwie się nie wyginały.
        Przesuń się lekko w przód, aż lekko pociągnie, bez bólu. Zatrzymaj.
        Oddychaj. Wróć powoli i zmień nogę.
    .felt = z przodu biodra nogi, która klęczy.
    .too-much = szczypie w lędźwiach; podwiń mocniej kość ogonową, przesuń się mniej.
    .reason = Od długiego siedzenia mięśnie z przodu bioder mogą się napinać. To rozciąganie jest po to, by biodra były giętsze, miednica łatwo się pochylała, a krew płynęła wokół lędźwi. Sztywność może się zmniejszyć; czy napięcie wywołuje ból, nie wiadomo.
exercise-twist = Skręt tułowia
    .name-in-sentence = skręt tułowia na siedząco
    .aliases = skręt tułowia, skręty tułowia, skręt tułowia na siedząco, skręt, skręty, skrętów, skręt na siedząco, skręt siedząc, rotacja, rotacje, rotacja tułowia, rotacje tułowia
    .dose =
        { $repetitions ->
            [one] { $repetitions } raz
            [few] { $repetitions } razy
           *[many] { $repetitions } razy
        }{ $sides ->
            [1] {""}
            [one] {" "}w każdą stronę
            [few] {" "}w każdą stronę
           *[many] {" "}w każdą stronę
        }, { $hold ->
            [one] po { $hold } sekundzie
            [few] po { $hold } sekundy
           *[many] po { $hold } sekund
        }
    .steps =
        Usiądź prosto, stopy płasko na podłodze.
        Skrzyżuj ręce, dłonie na przeciwnych barkach.
        Obróć górę ciała w jedną stronę, biodra patrzą w przód.
        Zatrzymaj i oddychaj dalej.
        Wróć do środka, potem obróć się w drugą stronę.
    .felt = wokół talii i między łopatkami.
    .too-much = trzeba to robić na siłę albo szczypie.
    .reason = Skręcać się to coś, co plecy przy biurku robią rzadko. NHS uczy tego, żeby górna część pleców pozostała giętka. Sztywność może się zmniejszyć.
exercise-knee-rolls = Kolana na boki
    .name-in-sentence = kolana na boki
    .aliases = kolana na boki, kolano na bok, opuszczanie kolan, opuszczanie kolan na boki, kolana w lewo i w prawo, skręt leżąc, skręty leżąc, wycieraczki, lędźwie, odcinek lędźwiowy
    .dose =
        { $repetitions ->
            [one] { $repetitions } raz
            [few] { $repetitions } razy
           *[many] { $repetitions } razy
        }{ $sides ->
            [1] {""}
            [one] {" "}w każdą stronę
            [few] {" "}w każdą stronę
           *[many] {" "}w każdą stronę
        }, { $hold ->
            [one] po { $hold } sekundzie
            [few] po { $hold } sekundy
           *[many] po { $hold } sekund
        }
    .steps =
        Połóż się na plecach, kolana ugięte i razem, stopy płasko na podłodze.
        Rozłóż ręce na boki, niech leżą na podłodze.
        Opuszczaj powoli oba kolana na jedną stronę, ile jest wygodnie.
        Zatrzymaj; oba barki zostają na podłodze.
        Podnieś kolana i opuść je na drugą stronę.
    .felt = wzdłuż lędźwi i z boku biodra.
    .too-much = bark się odrywa albo szczypie w plecach.
    .reason = Na leżąco podłoga niesie plecy, gdy się ruszają. Uczą tego dla pleców szkocka służba zdrowia i Mayo Clinic (NHS inform, Mayo Clinic). Sztywność może się zmniejszyć.
exercise-chest = Otwarcie klatki
    .name-in-sentence = otwarcie klatki piersiowej
    .aliases = otwarcie klatki, otwarcie klatki piersiowej, otwieranie klatki, otwieranie klatki piersiowej, rozciąganie klatki, rozciąganie klatki piersiowej, klatka piersiowa, klatka, klatkę, bark, barki, ramiona do tyłu, barki do tyłu, rozciąganie barków, ściąganie łopatek
    .dose =
        { $repetitions ->
            [one] { $repetitions } raz
            [few] { $repetitions } razy
           *[many] { $repetitions } razy
        }, { $hold ->
            [one] po { $hold } sekundzie
            [few] po { $hold } sekundy
           *[many] po { $hold } sekund
        }
    .steps =
        Usiądź prosto, z dala od oparcia.
        Ściągnij barki w tył i w dół, ręce na boki.
        Wysuń klatkę piersiową delikatnie w przód i w górę.
        Zatrzymaj, jeśli chcesz, do dziesięciu sekund, i oddychaj.
        Puść powoli i daj rękom opaść.
    .felt = w poprzek klatki piersiowej i z przodu barków.
    .too-much = szczypie w barkach albo lędźwie mocno się wyginają.
    .reason = Godziny przed ekranem trzymają barki z przodu; tu idą w drugą stronę. NHS uczy tego na siedząco. Sztywność może się zmniejszyć.
exercise-thigh-front = Przód uda
    .name-in-sentence = rozciąganie przodu uda
    .aliases = przód uda, przodu uda, przednia część uda, przedniej części uda, rozciąganie przodu uda, rozciąganie przedniej części uda, czworogłowy, czworogłowe, czworogłowy uda, rozciąganie czworogłowego, quady
    .dose =
        { $repetitions ->
            [one] { $repetitions } raz
            [few] { $repetitions } razy
           *[many] { $repetitions } razy
        }, { $hold ->
            [one] po { $hold } sekundzie
            [few] po { $hold } sekundy
           *[many] po { $hold } sekund
        }{ $sides ->
            [1] {""}
            [one] {" "}na każdą nogę
            [few] {" "}na każdą nogę
           *[many] {" "}na każdą nogę
        }
    .steps =
        Stań twarzą do ściany, jedna dłoń płasko na niej.
        Ugnij kolano i chwyć za sobą stopę albo nogawkę.
        Ustaw kolana obok siebie i podwiń kość ogonową.
        Przyciągaj piętę do pośladka, aż lekko pociągnie, bez bólu. Zatrzymaj.
        Oddychaj. Opuść powoli stopę i zmień nogę.
    .felt = wzdłuż przodu ugiętego uda.
    .too-much = boli kolano albo wyginają się lędźwie.
    .reason = Długi mięsień biegnie tu przed biodrem i może ciągnąć miednicę. Rozciąganie może zmniejszyć sztywność; czy napięcie wywołuje ból, nie wiadomo. Uczy tego dla pleców Versus Arthritis.
exercise-knee-to-chest = Kolano do klatki
    .name-in-sentence = kolano do klatki piersiowej
    .aliases = kolano do klatki, kolano do klatki piersiowej, kolana do klatki, kolana do klatki piersiowej, przyciąganie kolana, przyciąganie kolan, przyciągnąć kolano, objąć kolano, pośladek, pośladki, pośladków, rozciąganie pośladków
    .dose =
        { $repetitions ->
            [one] { $repetitions } raz
            [few] { $repetitions } razy
           *[many] { $repetitions } razy
        }{ $sides ->
            [1] {""}
            [one] {" "}na każdą nogę
            [few] {" "}na każdą nogę
           *[many] {" "}na każdą nogę
        }, { $hold ->
            [one] po { $hold } sekundzie
            [few] po { $hold } sekundy
           *[many] po { $hold } sekund
        }
    .steps =
        Połóż się na plecach, kolana ugięte, stopy płasko na podłodze.
        Unieś jedno kolano ku klatce piersiowej i obejmij je obiema rękami.
        Przyciągaj bliżej, aż lekko pociągnie, bez bólu.
        Zatrzymaj; głowa zostaje na dole.
        Puść powoli, postaw stopę i zmień nogę.
    .felt = w lędźwiach i pośladku.
    .too-much = szczypie w pachwinie albo coś schodzi do nogi.
    .reason = Zginają się lędźwie i biodro, a niesie cię podłoga. Uczą tego dla pleców Versus Arthritis i Mayo Clinic. Sztywność może się zmniejszyć.
exercise-neck-turn = Skręty głowy
    .name-in-sentence = skręty głowy
    .aliases = skręty głowy, skręt głowy, skrętów głowy, obroty głowy, obrót głowy, obracanie głowy, kręcenie głową, szyja, szyję, szyi, kark, skręty szyi, rozciąganie szyi, rozciąganie karku
    .dose =
        { $repetitions ->
            [one] { $repetitions } raz
            [few] { $repetitions } razy
           *[many] { $repetitions } razy
        }{ $sides ->
            [1] {""}
            [one] {" "}w każdą stronę
            [few] {" "}w każdą stronę
           *[many] {" "}w każdą stronę
        }, { $hold ->
            [one] po { $hold } sekundzie
            [few] po { $hold } sekundy
           *[many] po { $hold } sekund
        }
    .steps =
        Usiądź prosto, stopy płasko na podłodze, barki luźne.
        Obróć głowę powoli ku jednemu barkowi, ile jest wygodnie.
        Zatrzymaj i oddychaj dalej.
        Wróć do środka, potem ku drugiemu barkowi.
    .felt = z boku szyi.
    .too-much = kręci się w głowie albo mrowi ręka.
    .reason = Ekran godzinami trzyma głowę w miejscu. NHS uczy tego, żeby szyja pozostała ruchoma. Sztywność może się zmniejszyć; lędźwiom to nic nie daje, ale szyja też jest twoja.
exercise-cat = Koci grzbiet
    .name-in-sentence = koci grzbiet
    .aliases = koci grzbiet, koci grzbiety, kocie grzbiety, kocich grzbietów, kot, kota, kotek, kot krowa, kot i krowa, kot wielbłąd, zaokrąglić plecy
    .dose =
        { $repetitions ->
            [one] { $repetitions } raz
            [few] { $repetitions } razy
           *[many] { $repetitions } razy
        }
    .steps =
        Uklęknij na czworakach: dłonie pod barkami, kolana pod biodrami.
        Zrób wydech, powoli zaokrąglij plecy w górę i opuść głowę.
        Zrób wdech, daj plecom trochę opaść i spójrz przed siebie.
        Wróć do środka, plecy długie.
    .felt = w całych plecach.
    .too-much = szczypie na którymś końcu ruchu; zrób go mniejszym.
    .reason = Rusza całymi plecami po trochu, a z góry nic na nie nie naciska. Uczy tego dla pleców Mayo Clinic. Sztywność może się zmniejszyć.
exercise-side-bend = Skłony w bok
    .name-in-sentence = skłony w bok
    .aliases = skłony w bok, skłon w bok, skłonów w bok, skłony boczne, skłon boczny, skłony na boki, pochylić się w bok, talia, rozciąganie boku
    .dose =
        { $repetitions ->
            [one] { $repetitions } raz
            [few] { $repetitions } razy
           *[many] { $repetitions } razy
        }{ $sides ->
            [1] {""}
            [one] {" "}w każdą stronę
            [few] {" "}w każdą stronę
           *[many] {" "}w każdą stronę
        }, { $hold ->
            [one] po { $hold } sekundzie
            [few] po { $hold } sekundy
           *[many] po { $hold } sekund
        }
    .steps =
        Stań prosto, stopy na szerokość bioder, ręce wzdłuż ciała.
        Przesuwaj dłoń w dół po udzie i pochylaj się w tę stronę.
        Zatrzymaj tam, gdzie jest wygodnie.
        Wyprostuj się powoli i pochyl w drugą stronę.
    .felt = wzdłuż drugiego boku.
    .too-much = szczypie po stronie, w którą się pochylasz.
    .reason = Dni przy biurku prawie nie mają w sobie skłonów w bok. NHS uczy tego, żeby tułów pozostał giętki. Sztywność może się zmniejszyć.
exercise-heels = Pośladki na pięty
    .name-in-sentence = pośladki na pięty
    .aliases = pośladki na pięty, pośladki do pięt, na pięty, pięty, siad na piętach, usiąść na piętach, pozycja dziecka, pozycję dziecka
    .dose =
        { $repetitions ->
            [one] { $repetitions } raz
            [few] { $repetitions } razy
           *[many] { $repetitions } razy
        }
    .steps =
        Uklęknij na czworakach, dłonie pod barkami, kolana na szerokość bioder.
        Zrób wydech i cofaj pośladki ku piętom.
        Zatrzymaj tam, gdzie jest wygodnie, ręce wyciągnięte, na jeden wdech i wydech.
        Z wdechem wróć na czworaki.
    .felt = w lędźwiach i biodrach.
    .too-much = bolą kolana; cofaj się mniej.
    .reason = Biodra i lędźwie zginają się razem, a część ciężaru biorą ręce. NHS uczy tego dla pleców. Sztywność może się zmniejszyć.
exercise-hamstring-stand = Tył uda, stojąc
    .name-in-sentence = rozciąganie tyłu uda na stojąco
    .aliases = tył uda stojąc, tył uda na stojąco, rozciąganie tyłu uda stojąc, rozciąganie tyłu uda na stojąco, noga na krześle, nogę na krzesło, stopa na krześle, pięta na krześle, piętę na krzesło
    .dose =
        { $repetitions ->
            [one] { $repetitions } raz
            [few] { $repetitions } razy
           *[many] { $repetitions } razy
        }, { $hold ->
            [one] po { $hold } sekundzie
            [few] po { $hold } sekundy
           *[many] po { $hold } sekund
        }{ $sides ->
            [1] {""}
            [one] {" "}na każdą nogę
            [few] {" "}na każdą nogę
           *[many] {" "}na każdą nogę
        }
    .steps =
        Ustaw stabilne krzesło przy ścianie i stań przed nim, jedna ręka na ścianie.
        Połóż jedną piętę na siedzeniu; noga prosta, ale nie zablokowana.
        Wydłuż się w górę, biodra patrzą w przód.
        Uginaj kolano nogi, na której stoisz, aż lekko pociągnie, bez bólu. Zatrzymaj.
        Oddychaj. Wróć powoli i zmień nogę.
    .felt = wzdłuż tyłu uniesionego uda.
    .too-much = ciągnie pod kolanem albo coś schodzi do nogi.
    .reason = Rozciąga te same mięśnie co na siedząco, ale z prostymi plecami. Uczy tego dla pleców Versus Arthritis. Sztywność może się zmniejszyć; czy napięcie wywołuje ból, nie wiadomo (Hori 2021).
exercise-draw-in = Wciąganie brzucha
    .name-in-sentence = wciąganie brzucha
    .aliases = wciąganie brzucha, wciągania brzucha, wciągać brzuch, wciągnąć brzuch, wciągnięcie brzucha, brzuch, brzucha, próżnia, oddychanie brzuchem, oddychać brzuchem, oddychanie, oddech, głęboki core
    .dose =
        { $repetitions ->
            [one] { $repetitions } raz
            [few] { $repetitions } razy
           *[many] { $repetitions } razy
        }, { $hold ->
            [one] po około { $hold } sekundzie
            [few] po około { $hold } sekundy
           *[many] po około { $hold } sekund
        }
    .steps =
        Połóż się na plecach z ugiętymi kolanami.
        Weź głęboki wdech i daj brzuchowi się unieść.
        Wydychaj powoli ustami i wciągaj brzuch.
        Zatrzymaj bez wysiłku, barki luźne.
        Puść i weź spokojny oddech przed następnym razem.
    .felt = głęboko w brzuchu, jak łagodne napinanie.
    .too-much = wstrzymujesz oddech albo barki się spinają.
    .reason = Pracują głębokie mięśnie, które trzymają miednicę. Ćwiczenia mięśni głębokich działają mniej więcej tak samo jak inne, które robi się stale (Smith 2014), a to robi się na leżąco.
exercise-pelvic-tilt = Pochylenie miednicy
    .name-in-sentence = pochylenie miednicy
    .aliases = pochylenie miednicy, pochylenia miednicy, pochyleń miednicy, tyłopochylenie, tyłopochylenie miednicy, tyłopochylenia miednicy, miednica, miednicę, miednicy, podwijanie miednicy, unoszenie miednicy, mięśnie brzucha, brzuszki, ćwiczenia na brzuch, ćwiczenie na brzuch, abs
    .dose =
        { $repetitions ->
            [one] { $repetitions } raz
            [few] { $repetitions } razy
           *[many] { $repetitions } razy
        }, { $hold ->
            [one] po { $hold } sekundzie
            [few] po { $hold } sekundy
           *[many] po { $hold } sekund
        }
    .steps =
        Połóż się na plecach, kolana ugięte, stopy na podłodze.
        Wsuń dłoń pod lędźwie, poczuj szczelinę i zabierz rękę.
        Pochyl miednicę tak, żeby lędźwie legły płasko na podłodze.
        Zatrzymaj i oddychaj dalej.
        Puść powoli.
    .felt = nisko w brzuchu.
    .too-much = pchasz nogami albo oddech się zatrzymuje.
    .gate = <b>Tylko jeśli to łatwe: unoszenie bioder</b>
    .gated-steps =
        Ugnij obie nogi i unieś je, dłonie płasko przy bokach.
        Unoś powoli biodra, aż lędźwie tylko oderwą się od podłogi.
        Opuść je powoli, potem postaw stopy, jedną po drugiej.
    .reason = Uczysz się ruszać miednicą, na której siedzą lędźwie, i ćwiczysz brzuch bez brzuszków, których klasyczna wersja może nasilić ból dolnej części pleców. Ćwiczenia mięśni głębokich działają mniej więcej tak samo jak inne, które robi się stale (Smith 2014).
exercise-sit-to-stand = Wstawanie z krzesła
    .name-in-sentence = wstawanie z krzesła
    .aliases = wstawanie z krzesła, wstawania z krzesła, wstawań z krzesła, wstać z krzesła, wstawać z krzesła, przysiady na krzesło, przysiad na krzesło, siad i wstawanie
    .dose =
        { $repetitions ->
            [one] { $repetitions } raz
            [few] { $repetitions } razy
           *[many] { $repetitions } razy
        }
    .steps =
        Usiądź na brzegu stabilnego krzesła, stopy na szerokość bioder i trochę z tyłu.
        Pochyl się w przód z bioder.
        Wstań powoli, siłą nóg; pomóż sobie rękami, jeśli trzeba.
        Postój chwilę, wydłużając się w górę.
        Usiądź znowu powoli, pośladkami w tył.
    .felt = z przodu ud i w pośladkach.
    .too-much = bolą kolana albo opadasz na krzesło.
    .reason = Ćwiczy duże mięśnie nóg i bioder, które podnoszą cię wiele razy dziennie. NHS uczy tego dla siły. Dla pleców ćwiczenia, które robi się stale, działają mniej więcej tak samo jak ćwiczenia mięśni głębokich (Smith 2014).
exercise-bridge = Mostek
    .name-in-sentence = mostek
    .aliases = mostek, mostki, mostków, mostka, most, mostek biodrowy, mostki biodrowe, glute bridge, unoszenie bioder, unoszenia bioder, podnoszenie bioder, wznosy bioder
    .dose =
        { $repetitions ->
            [one] { $repetitions } raz
            [few] { $repetitions } razy
           *[many] { $repetitions } razy
        }, po trzy powolne oddechy
    .steps =
        Połóż się na plecach, kolana ugięte, stopy płasko, na szerokość bioder.
        Napnij delikatnie brzuch i pośladki.
        Unieś biodra, aż barki, biodra i kolana będą w jednej linii.
        Zatrzymaj na trzy powolne oddechy.
        Opuść powoli biodra i odpocznij przez jeden oddech.
    .felt = w pośladkach i z tyłu ud.
    .too-much = pracują lędźwie; unoś niżej.
    .reason = Ćwiczy biodra i plecy razem. Uczy tego dla pleców Mayo Clinic. Ćwiczenia mięśni głębokich działają mniej więcej tak samo jak inne, które robi się stale (Smith 2014).
exercise-heel-raise = Wspięcia na palce
    .name-in-sentence = wspięcia na palce
    .aliases = wspięcia na palce, wspięcie na palce, wspięć na palce, wspinanie na palce, na palce, na palcach, łydka, łydki, łydek, ćwiczenie na łydki, rozciąganie łydek, unoszenie pięt
    .dose =
        { $repetitions ->
            [one] { $repetitions } raz
            [few] { $repetitions } razy
           *[many] { $repetitions } razy
        }
    .steps =
        Stań za stabilnym krzesłem, obie ręce na oparciu.
        Unieś powoli obie pięty, jak wysoko jest wygodnie.
        Postój chwilę na górze.
        Opuść powoli pięty.
    .felt = w łydkach.
    .too-much = łapie skurcz albo opierasz na krześle cały ciężar.
    .reason = Ćwiczy łydki, które pomagają chodzić i trzymać równowagę. NHS uczy tego dla siły. To raczej część pracy dla wszystkich dużych mięśni (WHO 2020) niż odpowiedź na ból pleców.
exercise-tilt-kneeling = Pochylenie w klęku
    .name-in-sentence = pochylenie miednicy na czworakach
    .aliases = pochylenie w klęku, pochylenia w klęku, pochylenie miednicy w klęku, pochylenie miednicy na czworakach, pochylenie na czworakach, na czworakach, czworaki, klęk podparty, tyłopochylenie w klęku
    .dose =
        { $repetitions ->
            [one] { $repetitions } raz
            [few] { $repetitions } razy
           *[many] { $repetitions } razy
        }, { $hold ->
            [one] po { $hold } sekundzie
            [few] po { $hold } sekundy
           *[many] po { $hold } sekund
        }
    .steps =
        Uklęknij na czworakach: dłonie pod barkami, kolana pod biodrami.
        Wydłuż plecy, niech ani nie zwisają, ani się nie zaokrąglają.
        Zrób wydech, wciągnij brzuch i podwiń kość ogonową.
        Zatrzymaj i oddychaj dalej.
        Puść powoli, aż plecy znowu będą długie.
    .felt = nisko w brzuchu.
    .too-much = bolą nadgarstki albo plecy zwisają między powtórzeniami.
    .reason = To samo co pochylenie miednicy, ale dla tych, którzy nie powinni leżeć płasko: szpital kobiecy uczy tego w ciąży (KK Hospital). Ćwiczenia mięśni głębokich działają mniej więcej tak samo jak inne, które robi się stale (Smith 2014).
exercise-hip-march = Marsz na siedząco
    .name-in-sentence = marsz na siedząco
    .aliases = marsz na siedząco, marsz siedząc, marsz na krześle, maszerowanie, maszerować, marsz w miejscu, unoszenie kolan, unoszenie kolana, podnoszenie kolan
    .dose =
        { $repetitions ->
            [one] { $repetitions } raz
            [few] { $repetitions } razy
           *[many] { $repetitions } razy
        } każdą nogą
    .steps =
        Usiądź prosto na brzegu stabilnego krzesła, nie odchylając się.
        Trzymaj się boków siedzenia.
        Unieś jedno kolano, noga ugięta, ile jest wygodnie.
        Odstaw stopę z kontrolą.
        Unieś drugie kolano: na zmianę.
    .felt = z przodu bioder i w brzuchu.
    .too-much = odchylasz się albo szczypie w biodrze.
    .reason = Ćwiczy mięśnie, które unoszą nogi, i porusza krew bez wstawania z krzesła. NHS uczy tego na siedząco.
exercise-bird-dog = Ptak-pies
    .name-in-sentence = ptak-pies
    .aliases = ptak pies, pies ptak, bird dog, ptaka psa, unoszenie nogi, unoszenie nóg, unoszenie nogi w tył, ręka i noga, rękę i nogę, superman
    .dose =
        { $repetitions ->
            [one] { $repetitions } raz
            [few] { $repetitions } razy
           *[many] { $repetitions } razy
        }{ $sides ->
            [1] {""}
            [one] {" "}na każdą stronę
            [few] {" "}na każdą stronę
           *[many] {" "}na każdą stronę
        }, { $hold ->
            [one] po { $hold } sekundzie
            [few] po { $hold } sekundy
           *[many] po { $hold } sekund
        }
    .steps =
        Uklęknij na czworakach: dłonie pod barkami, kolana pod biodrami.
        Wciągnij delikatnie brzuch, plecy długie.
        Przesuń jedną stopę w tył i unieś tę nogę nie wyżej niż biodra.
        Zatrzymaj, biodra równo, i oddychaj dalej.
        Wróć z kolanem pod siebie i zmień nogę.
    .felt = w pośladkach i wzdłuż lędźwi.
    .too-much = biodra się przechylają albo plecy zwisają; unoś niżej.
    .gate = <b>Tylko jeśli to łatwe: ręka i noga</b>
    .gated-steps =
        Wyciągnij jedną nogę w tył i przeciwną rękę w przód, nie wyżej niż plecy.
        Zatrzymaj, biodra równo, i oddychaj dalej.
        Wróć z obiema i zmień stronę.
    .reason = Gdy zmierzono trzynastu młodych mężczyzn, uniesienie jednej nogi na czworakach dawało plecom łagodną pracę przy małym obciążeniu kręgosłupa; z ręką było ono większe (Callaghan 1998). Ćwiczenia mięśni głębokich działają mniej więcej tak samo jak inne, które robi się stale (Smith 2014).
exercise-mini-squat = Mały przysiad
    .name-in-sentence = mały przysiad
    .aliases = mały przysiad, małe przysiady, małych przysiadów, mini przysiad, mini przysiady, przysiad, przysiady, przysiadów, półprzysiad, półprzysiady, półprzysiadów, kucanie
    .dose =
        { $repetitions ->
            [one] { $repetitions } raz
            [few] { $repetitions } razy
           *[many] { $repetitions } razy
        }
    .steps =
        Stań za stabilnym krzesłem, ręce na oparciu, stopy na szerokość bioder.
        Ugnij trochę kolana, biodra w tył, jak do siadania.
        Zatrzymaj: pięty na podłodze, plecy długie, kolana nad palcami stóp.
        Wstań powoli, napinając pośladki.
    .felt = z przodu ud i w pośladkach.
    .too-much = bolą kolana; uginaj je mniej.
    .reason = Ćwiczy duże mięśnie nóg i bioder. NHS uczy tego dla siły. Dla pleców ćwiczenia, które robi się stale, działają mniej więcej tak samo jak ćwiczenia mięśni głębokich (Smith 2014).
exercise-side-plank = Deska bokiem z kolan
    .name-in-sentence = deska bokiem z kolan
    .aliases = deska bokiem, deskę bokiem, deska bokiem z kolan, deska boczna, deski boczne, boczna deska, bocznej deski, deska, deskę, deski, desek, plank, planki, plank bokiem, podpór bokiem, podpór bokiem na kolanach
    .dose =
        { $repetitions ->
            [one] { $repetitions } raz
            [few] { $repetitions } razy
           *[many] { $repetitions } razy
        }{ $sides ->
            [1] {""}
            [one] {" "}na każdą stronę
            [few] {" "}na każdą stronę
           *[many] {" "}na każdą stronę
        }, { $hold ->
            [one] po { $hold } sekundzie
            [few] po { $hold } sekundy
           *[many] po { $hold } sekund
        }
    .steps =
        Połóż się na boku, biodra i ugięte kolana jedno nad drugim.
        Oprzyj się na przedramieniu, łokieć pod barkiem.
        Unieś biodra, aż od kolan do głowy będzie prosta linia.
        Zatrzymaj i oddychaj dalej.
        Opuść powoli biodra i odpocznij przez jeden oddech.
        Gdy ta strona jest gotowa, obróć się i zrób drugą.
    .felt = wzdłuż boku, który jest bliżej podłogi.
    .too-much = boli bark albo biodra opadają.
    .reason = W desce bokiem pracują mięśnie z boku tułowia. Zmierzono to u ośmiu zdrowych mężczyzn i nic to nie mówi o bólu (McGill 2009). Z kolan unosi się mniej własnego ciężaru.
exercise-one-leg-stand = Na jednej nodze
    .name-in-sentence = stanie na jednej nodze
    .aliases = na jednej nodze, stanie na jednej nodze, stania na jednej nodze, stać na jednej nodze, postać na jednej nodze, jedna noga, równowaga, równowagę, ćwiczenie równowagi, ćwiczenia równowagi, balans, flaming, bocian
    .dose =
        { $repetitions ->
            [one] { $repetitions } raz
            [few] { $repetitions } razy
           *[many] { $repetitions } razy
        }, { $hold ->
            [one] po { $hold } sekundzie
            [few] po { $hold } sekundy
           *[many] po { $hold } sekund
        }{ $sides ->
            [1] {""}
            [one] {" "}na każdej nodze
            [few] {" "}na każdej nodze
           *[many] {" "}na każdej nodze
        }
    .steps =
        Stań za stabilnym krzesłem, obie ręce na oparciu.
        Przenieś ciężar na jedną nogę, kolano miękkie.
        Oderwij drugą stopę tylko trochę od podłogi.
        Zatrzymaj, patrząc przed siebie; do dziesięciu sekund, gdy będzie łatwo.
        Postaw powoli stopę i zmień nogę.
    .felt = w stopie, łydce i biodrze nogi, na której stoisz.
    .too-much = trzeba podskakiwać lub się chwytać; postaw stopę wcześniej.
    .reason = Równowagę da się ćwiczyć. Od 65. roku życia zaleca się ćwiczenia siły i równowagi trzy dni w tygodniu lub częściej, żeby ludzie nie upadali (WHO 2020).
