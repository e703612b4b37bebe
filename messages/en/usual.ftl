## The hour at which something is usually done

usual-offered = { $icon } You did this one { $times } of the last { $of } times at about { $then }, not at { $due }. Shall I come then?
usual-take = Yes, at { $then }
usual-keep = No, at { $due }
usual-kept = 👍 It stays where it is, and I won’t ask again.
