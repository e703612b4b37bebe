# The Spanish names of what there is to do, until messages/es has files of its own for them.

activity-stand = Levantarse
    .aliases = levantarme, levantarse, ponerme de pie, de pie, levántate
activity-walk = Caminar
    .aliases = caminar, caminata, paseo, pasear, andar
activity-stretch = Estirar
    .aliases = estirar, estiramiento, estiramientos, estirarme
activity-strengthen = Fortalecer
    .aliases = fortalecer, fuerza, core, abdominales
exercise-hamstring = Isquiotibiales
    .aliases = isquiotibiales, isquios
exercise-pelvic-tilt = Basculación pélvica
    .aliases = basculación pélvica, pelvis
