## Die Uhrzeit, zu der etwas meistens getan wird

usual-offered = { $icon } Das hier hast du { $times } der letzten { $of } Male gegen { $then } gemacht, nicht um { $due }. Soll ich dann kommen?
usual-take = Ja, um { $then }
usual-keep = Nein, um { $due }
usual-kept = 👍 Es bleibt, wo es ist, und ich frage nicht noch einmal.
