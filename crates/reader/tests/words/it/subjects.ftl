# The Italian names of what there is to do, until messages/it has files of its own for them.

activity-stand = Alzarsi
    .aliases = alzarmi, alzarsi, in piedi, alzati
activity-walk = Camminare
    .aliases = camminare, camminata, passeggiata, passeggiare
activity-stretch = Stretching
    .aliases = stretching, allungamento, allungarmi, lo stretching
activity-strengthen = Rinforzo
    .aliases = rinforzo, forza, core, addominali
exercise-hamstring = Posteriori della coscia
    .aliases = posteriori della coscia, ischiocrurali, cosce
exercise-pelvic-tilt = Basculamento del bacino
    .aliases = basculamento del bacino, bacino
