# The Dutch names of what there is to do, until messages/nl has files of its own for them.

activity-stand = Opstaan
    .aliases = opstaan, staan, sta op
activity-walk = Wandelen
    .aliases = wandelen, wandeling, lopen, wandelingetje
activity-stretch = Stretchen
    .aliases = stretchen, rekken, stretch
activity-strengthen = Versterken
    .aliases = versterken, kracht, krachttraining, core, buikspieren
exercise-hamstring = Hamstrings
    .aliases = hamstring, hamstrings
exercise-pelvic-tilt = Bekkenkanteling
    .aliases = bekkenkanteling, bekken kantelen
