## The hour at which something is usually done

usual-offered =
    { $icon } { $times ->
        [one] Once
       *[other] { $times } of the last { $of } times
    } you did this one at about { $then }, not at { $due }. Shall I come then?
usual-take = Yes, at { $then }
usual-keep = No, at { $due }
usual-kept = 👍 It stays where it is, and I won’t ask again.
