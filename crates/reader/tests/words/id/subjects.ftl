# The Indonesian names of what there is to do, until messages/id has files of its own for them.

activity-stand = Berdiri
    .aliases = berdiri, bangun dari kursi
activity-walk = Jalan kaki
    .aliases = jalan kaki, jalan, berjalan
activity-stretch = Peregangan
    .aliases = peregangan, stretching, regangkan
activity-strengthen = Penguatan
    .aliases = penguatan, latihan inti, core
