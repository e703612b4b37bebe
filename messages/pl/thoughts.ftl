# Myśli, które od czasu do czasu stoją pod przypomnieniem jako osobny akapit: jedno lub dwa krótkie zdania, najwyżej 160 znaków.
# Źródło faktu jest podane w komentarzu nad nim.

## Dla wszystkich, cokolwiek odpoczywa lub boli, w każdym miejscu

# NHS back pain
thought-any-1 = Dobrze wiedzieć: ból pleców często sam ustępuje w ciągu kilku tygodni.
thought-any-2 = Gdy to czytasz, daj barkom opaść. A potem szczęce.
thought-any-3 = Swoje ciało znasz lepiej niż ja. Ja wiem tylko, która godzina.
# Swain 2020
thought-any-4 = Która postawa szkodzi plecom? 41 przeglądów, czytanych obok siebie, nie dochodzi do zgody.
thought-any-5 = Zawieś mały nawyk na czymś, co i tak robisz, na przykład na myciu zębów.
thought-any-6 = Twoje plecy są przy wszystkim, co robisz. Należy im się małe „dziękuję”.
# WHO 2020
thought-any-7 = Trochę ruchu to więcej niż nic. Tak uważa Światowa Organizacja Zdrowia.
thought-any-8 = Przypomnienie wciąż przychodzi nie w porę? Daj mu inną godzinę; nie obrazi się.
thought-any-9 = Jeśli dzień jest dziś ciężki, ta wiadomość o nic nie prosi.
# Amiri 2020, Silva 2024
thought-any-10 = Złe noce i obolałe plecy często chodzą w parze. Co z nich zaczyna, nie jest jasne.
thought-any-11 = Połowa to dobra ilość. Druga połowa może poczekać.
thought-any-12 = Jedne dni są do robienia, inne do odpoczynku. Jedno i drugie to dbanie o siebie.
# Steffens 2016
thought-any-13 = W próbach osoby, które ćwiczyły i uczyły się o swoich plecach, rzadziej miały nowy ból, najbardziej w pierwszym roku.
thought-any-14 = Otwórz na chwilę obie dłonie, gdy już odłożysz telefon.
thought-any-15 = Nikt nie robi tego wszystkiego idealnie. Nikt o to nie prosił.
thought-any-16 = Czytanie tego to już mała przerwa. Częstuj się następną.
thought-any-17 = Czy teraz siedzisz, stoisz, czy leżysz, mała zmiana może być przyjemna.
thought-any-18 = Dbanie o plecy nie musi wyglądać jak sport.
# Hestbaek 2006
thought-any-19 = Ból pleców w młodości nie musi zostać. Z młodych, którzy mieli go dużo, osiem lat później miała go tyle mniej więcej co czwarta osoba.
thought-any-20 = Zrób wydech, jakby trzeba było ostudzić zupę. Dwa razy w zupełności wystarczą.
thought-any-21 = Plecy cię niepokoją? Lekarz lub fizjoterapeuta zna pytania dziwniejsze niż twoje.
# Pinheiro 2015
thought-any-22 = Czy stres wywołuje ból pleców, nie jest jasne. Spokojna minuta i tak jest przyjemna.
thought-any-23 = Nie wiesz, jak lepiej? Zrób wolniej. Prawie zawsze wolno.
thought-any-24 = Nie musi ci się chcieć. Udawać też nie trzeba.
# Snook 1998
thought-any-25 = W jednym małym badaniu osoby z bólem pleców, które mniej się schylały w pierwszych godzinach dnia, miały mniej bólu.
thought-any-26 = Wygodnie to już dość. Nic tu nie musi boleć, żeby było warto.
thought-any-27 = Postępy są ciche. Wszystkie wiadomości są ode mnie.
# NHS back pain
thought-any-28 = Plecy bolą z wielu powodów. Żaden z nich nie jest twoją winą.
thought-any-29 = Znudziło ci się ćwiczenie? Zamień je; plecy nie są sentymentalne.
thought-any-30 = Miej do swoich pleców tyle cierpliwości, ile do pleców kogoś bliskiego.
thought-any-31 = Powiedz komuś o tych przerwach. Gdy to nie tajemnica, jest łatwiej.
thought-any-32 = Gdzieś ktoś inny właśnie wzdycha nad takim przypomnieniem. Dobre towarzystwo.
thought-any-33 = Ciało może pomarudzić. Słuchać go to nie to samo, co się poddać.
thought-any-34 = Jeden obolały dzień nie przekreśla tych lepszych.

## Chodzenie

# WalkBack 2024
thought-walk-1 = W jednej próbie po epizodzie bólu tym, którym pomagano zacząć chodzić, ból znów przeszkadzał zwykle po 208 dniach, pozostałym po 112.
thought-walk-2 = Postaw buty przy drzwiach, a połowa spaceru zrobiona.
thought-walk-3 = Nikogo jeszcze nie pytano o wyniki spaceru.
# WHO 2020
thought-walk-4 = WHO radzi dorosłym 150 do 300 minut umiarkowanej aktywności w tygodniu. Żwawy marsz to jeden ze sposobów.
thought-walk-5 = Nie ma czasu na długi spacer? Dwa krótkie będą w sam raz.
thought-walk-6 = Ze wszystkich ćwiczeń chodzenie masz przećwiczone najlepiej.
# CDC
thought-walk-7 = Umiarkowane tempo to takie, w którym da się gadać, ale nie śpiewać. Nie trzeba tego udowadniać.
thought-walk-8 = Patrz kilka kroków przed siebie, a ręce zostaw im samym.
thought-walk-9 = Nudna trasa jest w porządku. Zostawia wolną głowę.
# Haddadj 2025
thought-walk-10 = Osoby, które chodziły ponad 100 minut dziennie, rzadziej miały długotrwały ból pleców niż te, które mniej niż 78. To związek, nic więcej.

## Przerwy w siedzeniu, dla tych, którzy siedzą

# Waongenngarm 2021
thought-stand-1 = Na sto osób z biura, które zachęcano do przerw, nowy ból dolnej części pleców w pół roku miało 9. Z pozostałych 33, w jednej małej próbie.
thought-stand-2 = Postaw kubek poza zasięgiem. Prędzej czy później podniesie cię pragnienie.
thought-stand-3 = Możesz znowu usiąść. To od początku było w planie.
# Alzahrani 2022
thought-stand-4 = Nie pokazano, że od siedzenia zaczyna się ból pleców. Gdzie już jest, z długim siedzeniem bardziej przeszkadza w życiu.
thought-stand-5 = Rozmowy przez telefon są dobre do stania. Po drugiej stronie nikt nie pozna.
thought-stand-6 = Praca ci nie ucieknie. Ty na minutę możesz.
# Waongenngarm 2021
thought-stand-7 = Zmienianie pozycji na krześle też wypróbowano: 7 na sto zachęcanych miało nowy ból w pół roku, wobec 33. To była jedna mała próba.
thought-stand-8 = Żeby wstać, możesz oprzeć się o podłokietniki albo stół. To nie oszustwo.
thought-stand-9 = Wstawaj, gdy coś się kończy: rozmowa, rozdział, odcinek. To łatwiejsze niż pilnowanie zegara.
thought-stand-10 = Krzesło nie jest twoim wrogiem. Po prostu świetnie umie zatrzymywać.

## Dla tych, którzy cały dzień są na nogach

# Coenen 2018
thought-feet-1 = Kto stoi ponad cztery godziny dnia pracy, częściej mówi o kłopotach z dolną częścią pleców. Przerwy warte jest nie tylko siedzenie.
thought-feet-2 = Wiedz, gdzie jest najbliższe krzesło. To już połowa odpoczynku.
thought-feet-3 = Telefon ładuje się, gdy słabnie. Nogom należy się krzesło.
# NICE NG59 2016
thought-feet-4 = Przy zwykłym bólu dolnej części pleców brytyjski NICE nie zaleca pasów ani gorsetów. Jedna rzecz mniej do noszenia.
thought-feet-5 = Nie ma gdzie usiąść? Kilka kroków w bok to też zmiana.
thought-feet-6 = Usiąść na chwilę to nie lenistwo. Tak się wytrzymuje długie dni na nogach.

## Rozciąganie

# ACSM 2011
thought-stretch-1 = Długo trzymać nie znaczy bardzo długo. Zwykle radzi się 10 do 30 sekund, a osobom starszym 30 do 60.
thought-stretch-2 = Wchodź w to z wydechem. Tak jest łatwiej.
thought-stretch-3 = Żaden kot nie czytał o rozciąganiu. Ty też możesz ufać temu, co czujesz.
# ACSM 2011
thought-stretch-4 = Żeby mięsień był giętszy, radzi się zwykle w sumie około minuty rozciągania, dwa lub trzy dni w tygodniu albo częściej.
thought-stretch-5 = Bez sprężynowania. Dojdź do pierwszego lekkiego ciągnięcia i zostań tam chwilę.
thought-stretch-6 = Nie o to chodzi, jak daleko. Nikt nie mierzy.
# Owen 2020
thought-stretch-7 = W jednym dużym porównaniu samo rozciąganie przy długotrwałym bólu nie było lepsze niż brak leczenia. Czuć się luźniej to też dobry powód.
thought-stretch-8 = Sprawdź, co robi twarz, gdy się rozciągasz. Jeśli się marszczy, odpuść trochę.

## Wzmacnianie

# WHO 2020
thought-strengthen-1 = WHO radzi dorosłym ćwiczyć wszystkie duże grupy mięśni w dwa dni w tygodniu lub więcej.
thought-strengthen-2 = Liczenie szeptem utrzymuje oddech. Gdy oddech się zatrzymuje, to znak, żeby zrobić lżej.
thought-strengthen-3 = Żadnych luster, głośnej muzyki ani karnetu. Jak na siłownię, twoja jest dobra.
# Smith 2014
thought-strengthen-4 = Nie trzeba szukać najlepszego ćwiczenia dla pleców. Ćwiczenia mięśni głębokich działają mniej więcej jak inne, które robi się stale.
thought-strengthen-5 = Niech dobre powtórzenie będzie ostatnim. Złe po nim nie jest potrzebne.
thought-strengthen-6 = Siła jest do zwykłych rzeczy: do pokrywki słoika, do walizki, do bardzo niskiej kanapy.
# Shiri 2018
thought-strengthen-7 = Przegląd prób zaleca wzmacnianie razem z rozciąganiem albo czymś takim jak chodzenie, dwa lub trzy razy w tygodniu.
# a spine clinic’s column 2026
thought-strengthen-8 = Klasycznych brzuszków tu nie ma. Mogą nasilić ból dolnej części pleców.
