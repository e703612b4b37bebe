## The hour at which something is usually done

usual-offered = { $icon } Celui-ci : { $times } fois sur les { $of } dernières, tu l’as fait vers { $then }, pas à { $due }. Je viens plutôt à cette heure-là ?
usual-take = Oui, à { $then }
usual-keep = Non, à { $due }
usual-kept = 👍 Ça reste où c’est, et je ne redemande pas.
