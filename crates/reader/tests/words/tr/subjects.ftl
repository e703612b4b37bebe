# The Turkish names of what there is to do, until messages/tr has files of its own for them.

activity-stand = Ayağa kalkmak
    .aliases = ayağa kalk, ayağa kalkma, ayağa kalkmak, kalkma, kalk, ayağa
activity-walk = Yürüyüş
    .aliases = yürüyüş, yürüme, yürümek, yürü, gezinti
activity-stretch = Esneme
    .aliases = esneme, esnemek, germe, esne
activity-strengthen = Güçlendirme
    .aliases = güçlendirme, kuvvet, karın
exercise-hamstring = Arka bacak
    .aliases = arka bacak, hamstring
exercise-pelvic-tilt = Pelvik tilt
    .aliases = pelvik tilt, leğen
