# Wie zu wenig Bewegung zu Rückenschmerzen beitragen kann, und wie sicher das ist. Belege: docs/sources.md.

why-intro =
    💡 <b>Warum Bewegung deinem Rücken helfen kann</b>

    Das Gute zuerst: Die meisten Rückenschmerzen lassen innerhalb weniger Wochen nach (NHS back pain). Sie haben viele Ursachen, und zu wenig Bewegung ist nur eine davon.

    Die kann auf vier Wegen beitragen: über deinen Rumpf, deine Beweglichkeit, deine Durchblutung und dein Gewicht.

    Such dir etwas aus. Ich erzähle dir, was dahintersteckt und wie sicher es ist.

## Die vier Ursachen

cause-core = Rumpfkraft
    .aliases = rumpfkraft, rumpf, rumpfmuskeln, rumpfmuskulatur, kraft, muskel, muskeln, schwache muskeln, bauch, bauchmuskeln, rückenmuskeln, becken, core
    .explanation = Die tiefen Muskeln von Bauch und Rücken halten dein Becken, und darauf steht der untere Rücken. Wenn sie wenig zu tun haben, können sie schwächer werden, und der untere Rücken wird vielleicht weniger ruhig gehalten. Dann machen die Muskeln nahe der Oberfläche womöglich Überstunden, ermüden und verspannen. Wer das Becken bewusst kippt, trainiert die Muskeln, die es halten; das ist der Gedanke hinter dem Beckenkippen.
    .evidence = Dass ein schwacher Rumpf <i>die</i> Ursache von Rückenschmerzen ist, wurde widerlegt. Rumpfübungen lohnen sich trotzdem: Sie wirken etwa so gut wie andere Übungen, bei denen man bleibt.
    .sources = Kolumne einer Wirbelsäulenklinik 2026, O’Sullivan 2020, Smith 2014
cause-flexibility = Beweglichkeit
    .aliases = beweglichkeit, beweglich, unbeweglich, flexibilität, flexibel, steif, steifheit, verspannt, verspannung, verkürzt, verkürzung, verkürzte muskeln, hüfte, hüften, steife hüfte, hüftbeuger, oberschenkelrückseite
    .explanation = Stunden am Schreibtisch können die Hüftbeuger vorn an der Hüfte und die Muskeln an der Oberschenkelrückseite verkürzen. Wenn die Hüften steif sind, bewegt sich der untere Rücken vielleicht mehr, als sein Anteil wäre.
    .evidence = Regelmäßiges Dehnen kann dich geschmeidiger machen und Steifheit lindern. Ob verkürzte Oberschenkelmuskeln Schmerzen verursachen, lässt sich nicht sagen; dafür sind die Studien zu schwach. Bei lang anhaltenden Schmerzen half Dehnen allein in einem großen Vergleich nicht mehr als keine Behandlung. Studien zum Dehnen der Oberschenkelrückseite fanden weniger Schmerz, unterscheiden sich aber stark. Also dehne, weil es guttut, und geh und kräftige auch.
    .sources = Kolumne einer Wirbelsäulenklinik 2026, ACSM 2011, Hori 2021, Owen 2020, Gou 2024
cause-circulation = Durchblutung, Ermüdung
    .aliases = durchblutung, blut, kreislauf, ermüdung, müdigkeit, müde, schwere, schwere beine, sitzen, langes sitzen, schreibtisch, büroarbeit
    .explanation = Wenn du dich kaum bewegst, fließt weniger Blut. Muskeln und Nerven bekommen dann vielleicht weniger Sauerstoff und Nährstoffe, während sich Abfallstoffe und Stoffe, die mit Schmerz in Verbindung stehen, sammeln können. Das kann sich steif, schwer oder wund anfühlen.
    .evidence = Wie viel das ausmacht, ist nicht geklärt. Studien über längere Zeit bringen Sitzen nicht mit dem <i>Beginn</i> von Rückenschmerzen in Verbindung, wohl aber mit mehr Einschränkungen im Alltag, wenn man sie hat. Pausen scheinen sich zu lohnen: In einer kleinen Studie bekamen von hundert Büroangestellten, die daran erinnert wurden, 9 in sechs Monaten neue Kreuzschmerzen, von den anderen 33.
    .sources = Kolumne einer Wirbelsäulenklinik 2026, Alzahrani 2022, Waongenngarm 2021
cause-weight = Gewicht
    .aliases = gewicht, körpergewicht, übergewicht, kilo, kilos, last, belastung, schwerer, abnehmen
    .explanation = Wer sich wenig bewegt, verbraucht weniger Energie, und das Gewicht kann langsam steigen. Mehr Gewicht bedeutet mehr Last auf den Wirbeln und Bandscheiben des unteren Rückens.
    .evidence = Studien finden einen Zusammenhang zwischen Gewicht und Rückenschmerzen; dass das eine das andere verursacht, ist nicht bewiesen. Du musst nicht erst weniger wiegen, um mit Bewegung anzufangen.
    .sources = Kolumne einer Wirbelsäulenklinik 2026, Baradaran Mahdavi 2021

## Verwandte Themen

topic-sleep = Schlaf
    .aliases = schlaf, schlafen, schlafe, nacht, nächte, nachts, ruhe, bett, matratze, kissen, schlaflos, schlaflosigkeit
    .explanation = Wer schlecht schläft, berichtet häufiger von Rückenschmerzen. Das kann in beide Richtungen gehen: Schmerz kann dich wach halten, und schlechte Nächte können es schwerer machen, den Schmerz loszuwerden. Wo der Schlaf besser wird, wird es öfter auch der Rücken.
    .evidence = In 21 Studien zusammen waren die Chancen (Odds) für Rückenschmerzen bei schlechtem Schlaf etwa eineinhalbmal so hoch. Das ist ein Zusammenhang; was zuerst kommt, ist nicht gezeigt. Auch die Studien, die Schlaf und Rückenschmerz gemeinsam beobachtet haben, haben Schwächen. Schmerz, der nachts schlimmer wird oder den Ruhe nicht lindert, solltest du bald ärztlich ansehen lassen.
    .sources = Amiri 2020, Silva 2024
topic-stress = Stress
    .aliases = stress, gestresst, sorgen, sorge, anspannung, angespannt, angst, ängste, stimmung, gedrückte stimmung, depression, depressionen
    .explanation = Gedrückte Stimmung kann Rückenschmerzen vorausgehen: Menschen mit Anzeichen einer Depression bekommen häufiger neue. Bei Stress selbst ist es weniger klar. Eine Minute weg vom Schreibtisch, ein Spaziergang oder das Baucheinziehen, das vor allem ruhiges Atmen ist, tut dir so oder so gut. Wenn deine Stimmung seit Wochen gedrückt ist, ist das allein ein guter Grund für einen Termin in der Arztpraxis.
    .evidence = Studien, die Menschen ohne Rückenschmerzen begleiteten, fanden bei Anzeichen einer Depression etwa 1,6-mal so hohe Chancen (Odds). Das ist ein Zusammenhang, kein Beweis.
    .sources = Pinheiro 2015
topic-posture = Haltung
    .aliases = haltung, sitzhaltung, körperhaltung, gerade sitzen, aufrecht sitzen, aufrecht, krumm sitzen, rundrücken, stuhl, bürostuhl, ergonomie, gurt, gürtel, rückenstütze, korsett
    .explanation = Ich sage dir nicht, wie du sitzen sollst: Von keiner Art weiß man, dass sie die richtige ist. Wechsle lieber oft. Setz dich um, steh ein oder zwei Minuten auf, geh ein paar Schritte, dann sitz, wie du magst.
    .evidence = Ein Blick auf 41 Übersichtsarbeiten ergab keine Einigkeit darüber, dass irgendeine Haltung Rückenschmerzen verursacht. In einer kleinen Studie bekamen Büroangestellte, die ans Umsetzen erinnert wurden, seltener neue Kreuzschmerzen: 7 von hundert, gegenüber 33. Leitlinien raten nicht routinemäßig zu Gürteln oder Korsetts.
    .sources = Swain 2020, Waongenngarm 2021, NICE NG59 2016, WHO 2023
topic-youth = Gewohnheiten der Jugend
    .aliases = jugend, jung, gewohnheit, gewohnheiten, kindheit, kinder, kind, schule, teenager, jugendliche, schulranzen
    .explanation = Rückenschmerzen in der Jugend machen spätere wahrscheinlicher. Entschieden ist damit aber nichts: Von jungen Leuten, die sie an mehr als 30 Tagen im Jahr hatten, hatte etwa ein Viertel acht Jahre später noch so viel. Was deine Gewohnheiten von damals heute für deinen Rücken bedeuten, kann ich dir nicht sagen. Diese Woche ist der Teil, den du noch wählen kannst.
    .evidence = Das stammt aus einer einzigen großen Studie: Sie befragte dänische Zwillinge von 12 bis 22 Jahren und acht Jahre später noch einmal.
    .sources = Hestbaek 2006
topic-treatments = Westliche und östliche Medizin
    .aliases = westliche medizin, östliche medizin, chinesische medizin, tcm, medizin, akupunktur, nadeln, massage, massagen, manuelle therapie, manipulation, einrenken, chiropraktik, chiropraktiker, osteopathie, osteopath, behandlung, behandlungen
    .explanation =
        Was sagen Leitlinien zu Akupunktur, Massage und manueller Therapie bei Kreuzschmerzen?

        • <b>Das britische NICE:</b> Massage und Manipulation kommen infrage, aber nur zusammen mit Bewegung. Von Akupunktur rät es ab.
        • <b>Die Weltgesundheitsorganisation,</b> bei Schmerzen von mehr als drei Monaten: Akupunktur, Massage und Manipulation können als ein Teil der Versorgung angeboten werden.
        • <b>Der amerikanische Ärzteverband ACP:</b> bei neuen Schmerzen sind alle drei eine Möglichkeit; bei lang anhaltenden Akupunktur und Manipulation, neben Bewegung.

        Wohin du dich auch wendest: Aktiv zu bleiben gehört dazu. In einer Arztpraxis oder Physiotherapie erfährst du, was zu dir passt.
    .evidence = Sie sind sich nicht einig. Das meiste davon gilt als wenig oder sehr wenig gesichert.
    .sources = NICE NG59 2016, WHO 2023, ACP 2017

## Was hilft

why-approach =
    <b>Drei Dinge, in jedem Plan</b>
    • <b>Gehen:</b> leichte Bewegung, die das Blut in Schwung bringt
    • <b>Dehnen:</b> für Hüften und Oberschenkel, die den ganzen Tag gesessen haben
    • <b>Kräftigen:</b> für die tiefen Muskeln von Bauch und Rücken und für Beine und Hüften

    In Studien machten Übungen zusammen mit Wissen über den Rücken neue Schmerzen um ein Viertel bis die Hälfte weniger wahrscheinlich: am meisten im ersten Jahr, danach weniger (Steffens 2016, Shiri 2018). Kräftigen zusammen mit Dehnen oder Gehen, zwei- oder dreimal pro Woche, ist eine gute Mischung (Shiri 2018). Nimm, wobei du bleiben kannst.
why-who =
    <b>Wie viel pro Woche?</b>
    Die Weltgesundheitsorganisation rät Erwachsenen zu:
    • 150 bis 300 Minuten mäßig anstrengender Bewegung
    • Kräftigung aller großen Muskelgruppen an zwei oder mehr Tagen
    • ab 65 Gleichgewicht und Kraft an drei oder mehr Tagen

    Etwas ist besser als nichts (WHO 2020).

    Mäßig anstrengend heißt: Du kannst plaudern, aber nicht singen (CDC). Die Übungen hier kräftigen Beine, Hüften, Rücken, Bauch und Schultern, aber nicht Brust und Arme. Nimm all das als Richtung, nicht als Prüfung, und fang mit dem an, was heute geht.
why-stay-active = <b>Bleib aktiv</b>, soweit es angenehm ist: Dazu raten Leitlinien bei Kreuzschmerzen. Gürtel, Korsetts und Streckbehandlungen werden nicht routinemäßig empfohlen (NICE NG59 2016, WHO 2023).
