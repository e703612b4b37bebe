# The Polish names of what there is to do, until messages/pl has files of its own for them.

activity-stand = Wstawanie
    .aliases = wstawać, wstawanie, wstać, wstawaniu
activity-walk = Spacer
    .aliases = spacer, spaceru, spacerze, spacery, chodzenie, spacerować
activity-stretch = Rozciąganie
    .aliases = rozciąganie, rozciąganiu, rozciągania, rozciągać się
activity-strengthen = Wzmacnianie
    .aliases = wzmacnianie, siła, core, brzuch
exercise-hamstring = Tył uda
    .aliases = tył uda, uda
exercise-pelvic-tilt = Pochylenie miednicy
    .aliases = pochylenie miednicy, miednica
