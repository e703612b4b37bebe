## The hour at which something is usually done

usual-offered = { $icon } Bunu son { $of } seferin { $times } tanesinde saat { $due } yerine { $then } sularında yaptın. O saatte geleyim mi?
usual-take = Evet, { $then }
usual-keep = Hayır, { $due }
usual-kept = 👍 Yerinde kalıyor, bir daha sormam.
