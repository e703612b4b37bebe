## La hora a la que algo se suele hacer

usual-offered = { $icon } Esto lo hiciste { $times } de las últimas { $of } veces en torno a esta hora: { $then }, y no a esta: { $due }. ¿Vengo entonces?
usual-take = Sí: { $then }
usual-keep = No: { $due }
usual-kept = 👍 Se queda donde está, y no vuelvo a preguntar.
