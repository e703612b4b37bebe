## De tijd waarop iets meestal wordt gedaan

usual-offered = { $icon } Dit deed je { $times } van de laatste { $of } keer rond { $then }, niet om { $due }. Zal ik dan komen?
usual-take = Ja, om { $then }
usual-keep = Nee, om { $due }
usual-kept = 👍 Het blijft waar het is, en ik vraag het niet nog eens.
