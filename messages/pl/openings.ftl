# Jak zaczyna się przypomnienie. Zaproszenie ma najwyżej 45 znaków, a myśl do niego najwyżej 70; program łączy dowolne
# zaproszenie z dowolną myślą tego samego rodzaju, więc każda para musi się dobrze czytać.

## Wstać: zaproszenia

opening-stand-1 = Na chwilę na nogi?
opening-stand-2 = Pora spojrzeć na świat z góry.
opening-stand-3 = Wstawaj, bez pośpiechu.
opening-stand-4 = Niech teraz popracują nogi.
opening-stand-5 = Krzesłu też należy się przerwa.
opening-stand-6 = Jaki stamtąd widok, z góry?
opening-stand-7 = Wstań, jeśli to dobry moment.
opening-stand-8 = Chwila poza krzesłem?
opening-stand-9 = A może by tak na chwilę wstać?
opening-stand-10 = Miło byłoby teraz wstać.
opening-stand-11 = Stopy na podłogę i hop.
opening-stand-12 = Co powiesz na wstanie?
opening-stand-13 = Siedzenie miało już swoją kolej.
opening-stand-14 = Rozprostuj się, powoli.
opening-stand-15 = Oto pretekst, żeby wstać.
opening-stand-16 = Może dobrze będzie postać?
opening-stand-17 = Zamienisz siedzenie na stopy?

## Wstać: myśli

idea-stand-1 = Poszukaj za oknem trzech rzeczy, które się ruszają.
idea-stand-2 = Przy okazji napij się wody.
idea-stand-3 = Daj oczom odpocząć na czymś dalekim.
idea-stand-4 = Odłóż wszystko i niech ręce powiszą.
idea-stand-5 = Zobacz, co robi niebo.
idea-stand-6 = Zdecyduj, co smacznego zjesz następnym razem.
idea-stand-7 = Wsłuchaj się w najcichszy dźwięk dookoła.
idea-stand-8 = Trzy powolne oddechy i żadnych innych zajęć.
idea-stand-9 = Jeśli chcesz, oprzyj się o coś stabilnego.
idea-stand-10 = Odłóż jedną rzecz na jej miejsce.
idea-stand-11 = To, co się zacięło, z góry może wyglądać inaczej.
idea-stand-12 = Zagraj w głowie piosenkę, od pierwszej linijki.
idea-stand-13 = Znajdź coś niebieskiego, coś okrągłego i coś starego.
idea-stand-14 = Zauważ, skąd pada światło.
idea-stand-15 = Poruszaj palcami stóp; mało kto to zauważy.
idea-stand-16 = Przynieś coś, co przyda się później.

## Usiąść, dla tych, którzy stoją: zaproszenia

opening-sit-down-1 = Siądziesz, póki wolne?
opening-sit-down-2 = Nogi zasłużyły na krzesło.
opening-sit-down-3 = Niech teraz popracuje krzesło.
opening-sit-down-4 = Dasz nogom trochę wolnego?
opening-sit-down-5 = Pożycz najbliższe miejsce.
opening-sit-down-6 = Usiądź, jeśli jest spokojna chwila.
opening-sit-down-7 = Dość stania, pora posiedzieć.
opening-sit-down-8 = Zwolnij nogi ze służby.
opening-sit-down-9 = Krótki siad będzie w sam raz.
opening-sit-down-10 = Podeszwom należy się wolne.
opening-sit-down-11 = Stania na razie wystarczy.
opening-sit-down-12 = Może by tak usiąść?
opening-sit-down-13 = Siadaj, bez pośpiechu.
opening-sit-down-14 = Wystarczy taboret, stopień albo ławka.
opening-sit-down-15 = Posiedzisz chwilę?
opening-sit-down-16 = Daj nogom odsapnąć przed kolejną rzeczą.
opening-sit-down-17 = Grawitacja wygrywa: usiądź.

## Usiąść, dla tych, którzy stoją: myśli

idea-sit-down-1 = Jeśli jest oparcie, oprzyj się.
idea-sit-down-2 = Wysuń pięty z butów, jeśli się da.
idea-sit-down-3 = Dobrze pasuje do tego szklanka wody.
idea-sit-down-4 = Połóż dłonie na kolanach, wnętrzem w górę.
idea-sit-down-5 = Nogi wyżej, jeśli jest na czym je położyć.
idea-sit-down-6 = Popatrz na coś, co niczego od ciebie nie chce.
idea-sit-down-7 = Zamknij oczy na oddech czy dwa, jeśli można.
idea-sit-down-8 = Rozluźnij szczękę, potem czoło.
idea-sit-down-9 = Pomyśl, do kogo chcesz później zadzwonić.
idea-sit-down-10 = Wsłuchaj się w najdalszy dźwięk.
idea-sit-down-11 = Niech dla odmiany krząta się reszta świata.
idea-sit-down-12 = Niczego nie trzeba teraz dźwigać, nawet siebie.
idea-sit-down-13 = Zauważ, jak mało mają do roboty stopy.
idea-sit-down-14 = Usiądź głęboko, żeby i uda miały na czym leżeć.
idea-sit-down-15 = Niczego nie planuj, dopóki siedzisz.
idea-sit-down-16 = Pocieraj dłonie, aż się rozgrzeją.

## Poruszać się na krześle: zaproszenia

opening-shift-1 = Pora usiąść inaczej.
opening-shift-2 = Twoje krzesło ma niejedną stronę.
opening-shift-3 = Może nowy sposób siedzenia?
opening-shift-4 = Porusz się trochę, tu, gdzie jesteś.
opening-shift-5 = A dałoby się usiąść wygodniej?
opening-shift-6 = Wypróbuj inny róg krzesła.
opening-shift-7 = Tu wolno się wiercić.
opening-shift-8 = Do tego nie trzeba nawet wstawać.
opening-shift-9 = Zmień coś w tym, jak siedzisz.
opening-shift-10 = Zmiana miejsca bez wstawania?
opening-shift-11 = Znajdź nowe miejsce na tym samym krześle.
opening-shift-12 = Powierć się trochę.
opening-shift-13 = Tego nikt nie zauważy.
opening-shift-14 = Siedzenie bez ruchu nie jest obowiązkowe.
opening-shift-15 = Rozsiądź się, a potem usadów od nowa.
opening-shift-16 = Zostań na miejscu, ale trochę inaczej.
opening-shift-17 = Posiedź jak dziecko na nudnej lekcji.

## Poruszać się na krześle: myśli

idea-shift-1 = Kołysz się na boki, tak wolno, jak lubisz.
idea-shift-2 = Oprzyj się lub pochyl w przód, czego dziś było mniej.
idea-shift-3 = Pochyl biodra w przód i w tył, tylko troszkę.
idea-shift-4 = Wierć się, aż będzie wygodnie.
idea-shift-5 = Wzrusz ramionami i daj im opaść.
idea-shift-6 = Postaw stopy tam, gdzie ich dziś jeszcze nie było.

## Skłon w tył: zaproszenia

opening-back-bend-1 = Dla odmiany w drugą stronę?
opening-back-bend-2 = Patrzenia w dół na razie wystarczy.
opening-back-bend-3 = Daj trochę miejsca przodowi ciała.
opening-back-bend-4 = Wydłuż się w górę i otwórz.
opening-back-bend-5 = Tyle tego dnia pochyla się w przód.
opening-back-bend-6 = Oto przeciwieństwo pochylania się.
opening-back-bend-7 = W górę, wysoko i delikatnie w tył.
opening-back-bend-8 = Jest miejsce, żeby się trochę odchylić?
opening-back-bend-9 = Rozwiń się, delikatnie.
opening-back-bend-10 = Powoli w tył i powoli z powrotem.
opening-back-bend-11 = Co powiesz na łagodną zmianę kierunku?
opening-back-bend-12 = W tył to też kierunek.
opening-back-bend-13 = To, co z przodu, chwilę poczeka.
opening-back-bend-14 = Odchyl się tam, gdzie rzadko bywasz.
opening-back-bend-15 = Zrób miejsce między żebrami a biodrami.
opening-back-bend-16 = Odchylić się trochę może być miło.
opening-back-bend-17 = Niech klatka piersiowa spojrzy w górę.

## Skłon w tył: myśli

idea-back-bend-1 = Jedną ręką trzymaj się czegoś stabilnego.
idea-back-bend-2 = Tylko tak daleko, jak jest miło.
idea-back-bend-3 = Odchylaj się z wydechem.
idea-back-bend-4 = Zatrzymaj wzrok na punkcie prosto przed sobą.
idea-back-bend-5 = Połóż obie ręce na biodrach, jeśli tak stabilniej.
idea-back-bend-6 = Wracaj tak samo powoli.

## Chodzenie: zaproszenia

opening-walk-1 = Masz ochotę na spacer?
opening-walk-2 = Twoje buty znają drogę.
opening-walk-3 = W którą stronę tym razem?
opening-walk-4 = Spacer by się tu zmieścił.
opening-walk-5 = Każdy kierunek jest dobry.
opening-walk-6 = Wokół domu czy wokół pokoju?
opening-walk-7 = Idź zobaczyć, co jest za rogiem.
opening-walk-8 = Niech tempo nadają nogi.
opening-walk-9 = W drogę, we własnym tempie.
opening-walk-10 = Znajdzie się czas na włóczęgę?
opening-walk-11 = Dokądś i z powrotem, nic więcej.
opening-walk-12 = Pora na chwilę być gdzie indziej.
opening-walk-13 = Może inne ściany?
opening-walk-14 = Lekkie kroki, jeden za drugim.
opening-walk-15 = Donikąd się nie spiesz, po prostu idź.
opening-walk-16 = Ręce w ruch i w drogę.
opening-walk-17 = Wyprowadź siebie na spacer, jak psa.

## Chodzenie: myśli

idea-walk-1 = Poszukaj czegoś, co dotąd umykało uwadze.
idea-walk-2 = Tam i z powrotem po korytarzu też jest dobrze.
idea-walk-3 = W środku możesz zabrać ze sobą rozmowę telefoniczną.
idea-walk-4 = Włącz coś dobrego do słuchania.
idea-walk-5 = Zawróć, kiedy masz dość.
idea-walk-6 = Jeśli na dworze mokro, korytarze są suche.
idea-walk-7 = Przejdź obok drzewa, jeśli jakieś jest.
idea-walk-8 = Zacznij wolniej, niż trzeba.

## Rozciąganie każdego rodzaju: zaproszenia

opening-stretch-1 = Miejsce na powolne rozciąganie?
opening-stretch-2 = Powoli, w tym cała sztuka.
opening-stretch-3 = Coś trochę sztywnego?
opening-stretch-4 = Psy robią to bez przypominania.
opening-stretch-5 = Rozluźnij coś, delikatnie.
opening-stretch-6 = Daj kilku mięśniom się wydłużyć.
opening-stretch-7 = Z każdym oddechem trochę luźniej.
opening-stretch-8 = Rozciągaj się tylko tak, jak jest miło.
opening-stretch-9 = Spokojnie, bez bohaterstwa.
opening-stretch-10 = Oto okazja, żeby się trochę rozwinąć.
opening-stretch-11 = Mięśniom przyda się trochę luzu.
opening-stretch-12 = Tu nie trzeba się spieszyć.
opening-stretch-13 = Nie ma co wygrywać, ma być lekko.
opening-stretch-14 = Wyprasuj fałdkę albo dwie.
opening-stretch-15 = Lekko ciągnie, spokojny oddech, i tyle.
opening-stretch-16 = Może dobrze będzie się porozciągać?
opening-stretch-17 = Na chwilę bądź z gumy.

## Rozciąganie każdego rodzaju: myśli

idea-stretch-1 = Niech wydech będzie trochę dłuższy niż wdech.
idea-stretch-2 = A szczęka niech tymczasem zmięknie.
idea-stretch-3 = Wychodź z tego tak samo powoli, jak wchodzisz.
idea-stretch-4 = Pomyśl o czymś, z czego ostatnio był śmiech.
idea-stretch-5 = Dopóki to trwa, posłuchaj pokoju.
idea-stretch-6 = Mniej daleko też jest dobrze.
idea-stretch-7 = Uśmiechnij się trochę; nikt nie musi tego widzieć.
idea-stretch-8 = Nuć coś powolnego, jeśli nikogo nie ma.

## Wzmacnianie każdego rodzaju: zaproszenia

opening-strengthen-1 = Damy mięśniom popracować?
opening-strengthen-2 = Trochę wysiłku, dobrze wydanego.
opening-strengthen-3 = To prosi o trochę mięśni.
opening-strengthen-4 = Pora na cichą siłę.
opening-strengthen-5 = Powoli i porządnie.
opening-strengthen-6 = Daj mięśniom zajęcie.
opening-strengthen-7 = Siła przychodzi małymi porcjami.
opening-strengthen-8 = Mniej a dokładnie, nie dużo a szybko.
opening-strengthen-9 = Masz ochotę na uczciwą robotę?
opening-strengthen-10 = Siłownia nie jest do tego potrzebna.
opening-strengthen-11 = Powoli: to właśnie jest trudne.
opening-strengthen-12 = Zrób użytek z siły.
opening-strengthen-13 = Wydech i zaczynaj.
opening-strengthen-14 = Zostało trochę sił na zbyciu?
opening-strengthen-15 = Zacznij tam, gdzie łatwo.
opening-strengthen-16 = Spokojnie, równo, i oddychaj.
opening-strengthen-17 = Mięśnie lubią, gdy się je ładnie prosi.

## Wzmacnianie każdego rodzaju: myśli

idea-strengthen-1 = Włącz piosenkę, która budzi upór.
idea-strengthen-2 = Licz w języku, który znasz w połowie.
idea-strengthen-3 = Zostaw trochę w zapasie.
idea-strengthen-4 = Niech twarz w tym nie uczestniczy.
idea-strengthen-5 = Najpierw zrób dookoła trochę miejsca.
idea-strengthen-6 = Odpocząć pomiędzy wolno.
idea-strengthen-7 = Powiedz potem komuś, jeśli chcesz.
idea-strengthen-8 = Przygotuj wodę na potem.

## Kilka naraz, w dowolnej mieszance: zaproszenia

opening-several-1 = Jest z czego wybierać.
opening-several-2 = Weź jedno albo wszystko.
opening-several-3 = Coś dla niejednej części ciebie.
opening-several-4 = To do siebie dobrze pasuje.
opening-several-5 = Jedna przerwa, kilka sposobów.
opening-several-6 = Zacznij od tego, co wolisz.
opening-several-7 = Pora na małą rundkę.
opening-several-8 = Wszystko za jednym razem, jeśli chcesz.
