# The Portuguese names of what there is to do, until messages/pt-BR has files of its own for them.

activity-stand = Levantar
    .aliases = levantar, me levantar, ficar de pé, de pé
activity-walk = Caminhar
    .aliases = caminhar, caminhada, andar, passeio
activity-stretch = Alongar
    .aliases = alongar, alongamento, alongamentos
activity-strengthen = Fortalecer
    .aliases = fortalecer, fortalecimento, força, core, abdominais
exercise-hamstring = Posteriores da coxa
    .aliases = posteriores da coxa, isquiotibiais
exercise-pelvic-tilt = Inclinação pélvica
    .aliases = inclinação pélvica, pelve
