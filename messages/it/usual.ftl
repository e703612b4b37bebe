## The hour at which something is usually done

usual-offered = { $icon } Questo: { $times } volte sulle ultime { $of } lo hai fatto verso le { $then }, non alle { $due }. Vengo a quell’ora?
usual-take = Sì, alle { $then }
usual-keep = No, alle { $due }
usual-kept = 👍 Resta dov’è, e non lo chiedo più.
