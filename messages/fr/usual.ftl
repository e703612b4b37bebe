## The hour at which something is usually done

usual-offered = { $icon } Celui-ci, tu l’as fait { $times } fois sur { $of } vers { $then }, pas à { $due }. Je viens plutôt à ce moment-là ?
usual-take = Oui, à { $then }
usual-keep = Non, à { $due }
usual-kept = 👍 Ça reste où c’est, et je ne redemande pas.
