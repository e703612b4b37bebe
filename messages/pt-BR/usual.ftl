## A hora em que algo costuma ser feito

usual-offered = { $icon } Isto você fez { $times } das últimas { $of } vezes mais ou menos nesta hora: { $then }, e não nesta: { $due }. Venho então nessa hora?
usual-take = Sim: { $then }
usual-keep = Não: { $due }
usual-kept = 👍 Fica onde está, e não pergunto de novo.
