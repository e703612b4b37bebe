# Polecenia w menu Telegrama i w /help: po nazwie to, co polecenie robi.

command-start = Zacznij albo przywitaj się znowu
command-done = Zalicz to, co zrobione
command-undo = Cofnij ostatnie zaliczenie
command-why = Dlaczego ruch pomaga plecom
command-exercise = Pokaż ćwiczenie
command-today = Co dziś w planie i co już zrobione
command-plan = Zobacz i zmień przypomnienia
command-remind = Dodaj przypomnienie
command-stats = Twój tydzień, seria i podsumowania
command-report = Strona o twoich tygodniach dla lekarza lub fizjoterapeuty
command-pain = Zapisz, jak plecy, od 0 do 10
command-pause = Odpocznij od przypomnień
command-resume = Zakończ pauzę
command-hours = Ustal godziny przypomnień
command-timezone = Ustal strefę czasową
command-buddies = Wytrwać w małym gronie
command-settings = Zobacz i zmień ustawienia
command-language = Wybierz język
command-help = Co umiem i kiedy szukać pomocy
command-privacy = Co o tobie przechowuję
command-export = Wszystkie twoje dane w pliku
command-delete = Usuń wszystkie swoje dane
command-stop = Koniec przypomnień, reszta zostaje
