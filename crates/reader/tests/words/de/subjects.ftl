# The German names of what there is to do, until messages/de has files of its own for them.

activity-stand = Aufstehen
    .aliases = aufstehen, stehen, steh auf, hinstellen, aufzustehen
activity-walk = Gehen
    .aliases = gehen, spazieren, spaziergang, spazieren gehen, spazierengehen, gassi gehen, laufen, walken, walking, spazieren zu gehen, zu gehen, gang, runde, runde spazieren
activity-stretch = Dehnen
    .aliases = dehnen, dehnung, stretching, stretchen, dehnübungen, dehnübung, mich dehnen, mich zu dehnen, zu dehnen
activity-strengthen = Kräftigen
    .aliases = kräftigen, kräftigung, krafttraining, rumpf, rumpftraining, core, kraft, kraftübungen, rumpfübungen
exercise-hamstring = Oberschenkelrückseite
    .aliases = oberschenkelrückseite, beinrückseite, hamstring, hamstrings, oberschenkel, oberschenkeldehnung
exercise-hip-flexor = Hüftbeuger
    .aliases = hüftbeuger, hüftbeugerdehnung, hüfte, hüften
exercise-draw-in = Bauch einziehen
    .aliases = bauch einziehen, baucheinziehen, bauchatmung
exercise-pelvic-tilt = Beckenkippen
    .aliases = beckenkippen, becken kippen, beckenkippung, becken
