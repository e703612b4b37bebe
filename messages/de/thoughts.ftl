# Gedanken, die ab und zu unter einer Erinnerung stehen: ein oder zwei kurze Sätze, höchstens 160 Zeichen.

## Für alle

# NHS back pain
thought-any-1 = Gut zu wissen: Rückenschmerzen lassen oft innerhalb weniger Wochen von selbst nach.
thought-any-2 = Lass beim Lesen die Schultern sinken. Dann den Kiefer.
thought-any-3 = Du kennst deinen Körper besser als ich. Ich weiß nur, wie spät es ist.
# Swain 2020
thought-any-4 = Welche Haltung ist schlecht für den Rücken? 41 Übersichtsarbeiten, nebeneinandergelegt, waren sich nicht einig.
thought-any-5 = Häng eine kleine Gewohnheit an etwas, das du sowieso tust, zum Beispiel Zähneputzen.
thought-any-6 = Dein Rücken war bei allem dabei, was du je getan hast. Ein kleines Danke scheint angebracht.
# WHO 2020
thought-any-7 = Ein wenig Bewegung ist besser als gar keine. So sieht es die Weltgesundheitsorganisation.
thought-any-8 = Kommt eine Erinnerung immer zur falschen Zeit? Gib ihr eine andere; sie nimmt es dir nicht übel.
thought-any-9 = Wenn heute ein schwerer Tag ist, will diese Nachricht nichts von dir.
# Amiri 2020, Silva 2024
thought-any-10 = Schlechte Nächte und schmerzende Rücken treten oft gemeinsam auf. Wer von beiden anfängt, ist nicht klar.
thought-any-11 = Die Hälfte ist eine gute Menge. Die andere Hälfte kann warten.
thought-any-12 = Manche Tage sind zum Machen da, andere zum Ausruhen. Beides heißt, gut für sich zu sorgen.
# Steffens 2016
thought-any-13 = Wer übte und etwas über den Rücken lernte, hatte in Studien seltener neue Rückenschmerzen, am deutlichsten im ersten Jahr.
thought-any-14 = Öffne kurz beide Hände, sobald du das hier weggelegt hast.
thought-any-15 = Niemand macht das alles perfekt. Es wurde auch niemand darum gebeten.
thought-any-16 = Das zu lesen war schon eine kleine Pause. Eine zweite ist dir gegönnt.
thought-any-17 = Egal, wie du gerade sitzt, stehst oder liegst: Eine kleine Änderung tut vielleicht gut.
thought-any-18 = Sich um den Rücken zu kümmern muss nicht nach Sport aussehen.
# Hestbaek 2006
thought-any-19 = Rückenschmerzen in jungen Jahren müssen nicht bleiben. Von jungen Leuten mit vielen hatte etwa ein Viertel acht Jahre später noch so viele.
thought-any-20 = Atme aus, als würdest du Suppe kühlen. Zweimal reicht.
thought-any-21 = Sorgen um den Rücken? In Arztpraxis und Physiotherapie hat man schon seltsamere Fragen gehört als deine.
# Pinheiro 2015
thought-any-22 = Ob Stress Rückenschmerzen auslöst, ist nicht klar. Eine ruhige Minute ist trotzdem angenehm.
thought-any-23 = Im Zweifel langsamer. Das ist fast immer erlaubt.
thought-any-24 = Du musst keine Lust haben. Du musst auch nicht so tun.
# Snook 1998
thought-any-25 = In einer kleinen Studie hatten Menschen mit Rückenschmerzen, die sich in den ersten Stunden des Tages weniger bückten, weniger Schmerzen.
thought-any-26 = Angenehm genügt. Hier muss nichts weh tun, damit es sich lohnt.
thought-any-27 = Fortschritt ist leise. Die Nachrichten kommen alle von mir.
# NHS back pain
thought-any-28 = Rücken tun aus vielen Gründen weh. Keiner davon ist ein Versagen.
thought-any-29 = Keine Lust mehr auf eine Übung? Tausch sie aus; Rücken sind nicht sentimental.
thought-any-30 = Hab mit deinem Rücken so viel Geduld wie mit dem eines guten Freundes.
thought-any-31 = Erzähl jemandem von diesen Pausen. Es ist leichter, wenn es kein Geheimnis ist.
thought-any-32 = Irgendwo hat gerade noch jemand bei so einer Erinnerung geseufzt. Du bist in guter Gesellschaft.
thought-any-33 = Dein Körper darf murren. Auf ihn zu hören heißt nicht nachzugeben.
thought-any-34 = Ein schlechter Tag macht die besseren nicht ungeschehen.

## Gehen

# WalkBack 2024
thought-walk-1 = In einer Studie nach Rückenschmerzen blieb, wer mit Hilfe mehr ging, typischerweise 208 Tage ohne neue Einschränkung, andere 112.
thought-walk-2 = Stell die Schuhe an die Tür, und der halbe Spaziergang ist geschafft.
thought-walk-3 = Nach den Ergebnissen eines Spaziergangs hat noch nie jemand gefragt.
# WHO 2020
thought-walk-4 = Die WHO rät Erwachsenen zu 150 bis 300 Minuten mäßiger Bewegung pro Woche. Zügiges Gehen ist ein Weg dahin.
thought-walk-5 = Keine Zeit für einen langen Spaziergang? Zwei kurze tun es auch.
thought-walk-6 = Von allen Übungen hast du Gehen am meisten geübt.
# CDC
thought-walk-7 = Ein mäßiges Tempo ist eins, bei dem du plaudern, aber nicht singen könntest. Beweisen musst du es nicht.
thought-walk-8 = Schau ein paar Schritte voraus und überlass die Arme sich selbst.
thought-walk-9 = Eine langweilige Strecke ist völlig in Ordnung. So bleibt der Kopf frei.
# Haddadj 2025
thought-walk-10 = Wer über 100 Minuten am Tag ging, hatte seltener lang anhaltende Rückenschmerzen als bei unter 78. Ein Zusammenhang, mehr nicht.

## Sitzen unterbrechen

# Waongenngarm 2021
thought-stand-1 = Von Büroangestellten, die an Pausen erinnert wurden, bekamen 9 von hundert in sechs Monaten neue Kreuzschmerzen, sonst 33; eine kleine Studie.
thought-stand-2 = Stell deine Tasse außer Reichweite. Früher oder später holt dich der Durst hoch.
thought-stand-3 = Du darfst dich wieder setzen. Das gehörte von Anfang an zum Plan.
# Alzahrani 2022
thought-stand-4 = Dass Sitzen Rückenschmerzen auslöst, ist nicht gezeigt. Wo sie schon da sind, geht langes Sitzen mit mehr Mühe im Alltag einher.
thought-stand-5 = Telefonieren geht gut im Stehen. Am anderen Ende merkt das niemand.
thought-stand-6 = Deine Arbeit kann nicht weglaufen. Du schon, eine Minute lang.
# Waongenngarm 2021
thought-stand-7 = In einer kleinen Studie bekamen 7 von hundert, die ans Umsetzen erinnert wurden, in sechs Monaten neue Kreuzschmerzen, sonst 33.
thought-stand-8 = Nimm zum Aufstehen ruhig Armlehnen oder Tisch zu Hilfe. Das ist nicht geschummelt.
thought-stand-9 = Steh auf, wenn etwas endet: ein Anruf, ein Kapitel, eine Folge. Das ist leichter, als auf die Uhr zu schauen.
thought-stand-10 = Der Stuhl ist nicht dein Feind. Er ist nur sehr gut darin, dich zu behalten.

## Für alle, die den ganzen Tag stehen

# Coenen 2018
thought-feet-1 = Wer über vier Stunden am Arbeitstag steht, berichtet öfter von Kreuzbeschwerden. Nicht nur Sitzen verdient eine Pause.
thought-feet-2 = Wisse, wo der nächste Stuhl steht. Das ist schon die halbe Pause.
thought-feet-3 = Dein Handy kommt an die Steckdose, wenn es leer ist. Deine Füße dürfen auf einen Stuhl.
# NICE NG59 2016
thought-feet-4 = Bei gewöhnlichen Kreuzschmerzen empfiehlt das britische NICE keine Gürtel oder Korsetts. Ein Teil weniger zum Anziehen.
thought-feet-5 = Nirgends ein Stuhl? Auch ein paar Schritte zur Seite sind eine Abwechslung.
thought-feet-6 = Sich kurz zu setzen ist nicht faul. So übersteht man lange Tage auf den Beinen.

## Dehnen

# ACSM 2011
thought-stretch-1 = Lange halten muss nicht sehr lang sein. Üblich sind 10 bis 30 Sekunden, für Ältere 30 bis 60.
thought-stretch-2 = Geh mit dem Ausatmen hinein. So kommt es leichter.
thought-stretch-3 = Keine Katze hat je etwas übers Dehnen gelesen. Auch du darfst deinem Gefühl trauen.
# ACSM 2011
thought-stretch-4 = Für einen geschmeidigeren Muskel rät man meist zu insgesamt einer Minute Dehnen, an zwei, drei oder mehr Tagen pro Woche.
thought-stretch-5 = Nicht wippen. Geh bis zum ersten leichten Zug und bleib eine Weile dort.
thought-stretch-6 = Wie weit du kommst, ist nicht der Punkt. Niemand misst nach.
# Owen 2020
thought-stretch-7 = In einem großen Vergleich half Dehnen allein bei langem Schmerz nicht mehr als keine Behandlung. Lockerer zu sein ist trotzdem ein guter Grund.
thought-stretch-8 = Achte beim Dehnen auf dein Gesicht. Runzelt es die Stirn, lass etwas nach.

## Kräftigen

# WHO 2020
thought-strengthen-1 = Die WHO rät Erwachsenen, an zwei oder mehr Tagen pro Woche alle großen Muskelgruppen zu kräftigen.
thought-strengthen-2 = Leise mitzählen hält den Atem in Gang. Wer die Luft anhält, macht es sich besser leichter.
thought-strengthen-3 = Keine Spiegel, keine laute Musik, keine Mitgliedskarte. Als Fitnessstudio ist deins ganz gut.
# Smith 2014
thought-strengthen-4 = Du musst nicht die beste Übung für den Rücken suchen. Rumpfübungen wirken etwa so gut wie andere, bei denen man bleibt.
thought-strengthen-5 = Lass eine gute die letzte sein. Danach braucht es keine schlechte mehr.
thought-strengthen-6 = Kraft ist für Alltägliches da: ein Schraubglas, einen Koffer, ein sehr tiefes Sofa.
# Shiri 2018
thought-strengthen-7 = Eine Übersicht über Studien empfiehlt Kräftigen zusammen mit Dehnen oder etwas wie Gehen, zwei- oder dreimal pro Woche.
# Kolumne einer Wirbelsäulenklinik 2026
thought-strengthen-8 = Klassische Sit-ups findest du hier nicht. Sie können Kreuzschmerzen verschlimmern.
