# The French names of what there is to do, until messages/fr has files of its own for them.

activity-stand = Se lever
    .aliases = se lever, me lever, lever, debout, se mettre debout
activity-walk = Marcher
    .aliases = marche, marcher, promenade, balade, aller marcher, me promener
activity-stretch = S’étirer
    .aliases = étirement, étirements, étirer, m'étirer, s'étirer
activity-strengthen = Renforcer
    .aliases = renforcement, gainage, musculation, renforcer
exercise-hamstring = Ischio-jambiers
    .aliases = ischios, ischio jambiers
exercise-hip-flexor = Fléchisseurs de hanche
    .aliases = psoas, hanches, fléchisseurs
exercise-draw-in = Rentrer le ventre
    .aliases = rentrer le ventre
exercise-pelvic-tilt = Bascule du bassin
    .aliases = bascule du bassin, bassin
