## Godzina, o której coś zwykle się robi

usual-offered = { $icon } { $times } z ostatnich { $of } razy to było około { $then }, a nie o { $due }. Mam przychodzić wtedy?
usual-take = Tak, o { $then }
usual-keep = Nie, o { $due }
usual-kept = 👍 Godzina zostaje, jaka była, i więcej o to nie zapytam.
