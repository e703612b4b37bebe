# Die Wörter des Deutschen, mit denen Leute sagen, was sie getan haben, wollen und spüren. Die Schreibweise steht am
# Anfang von messages/en/words.ftl; die anderen Namen der Übungen und Ursachen stehen in exercises.ftl und why.ftl.

## Zahlen. Die in Ziffern brauchen keine Wörter.

typed-number-0 = null
typed-number-1 = eins
typed-number-2 = zwei, ein paar, paar, zwo
typed-number-3 = drei
typed-number-4 = vier
typed-number-5 = fünf, fuenf
typed-number-6 = sechs
typed-number-7 = sieben
typed-number-8 = acht
typed-number-9 = neun
typed-number-10 = zehn
typed-number-11 = elf
typed-number-12 = zwölf, zwoelf
typed-number-13 = dreizehn
typed-number-14 = vierzehn
typed-number-15 = fünfzehn, fuenfzehn
typed-number-16 = sechzehn
typed-number-17 = siebzehn
typed-number-18 = achtzehn
typed-number-19 = neunzehn
typed-number-20 = zwanzig
typed-number-21 = einundzwanzig
typed-number-22 = zweiundzwanzig
typed-number-25 = fünfundzwanzig
typed-number-30 = dreißig, dreissig
typed-number-35 = fünfunddreißig, fuenfunddreissig, fünfunddreissig
typed-number-40 = vierzig
typed-number-45 = fünfundvierzig, fuenfundvierzig
typed-number-50 = fünfzig, fuenfzig
typed-number-55 = fünfundfünfzig, fuenfundfuenfzig
typed-number-60 = sechzig
typed-number-70 = siebzig
typed-number-80 = achtzig
typed-number-90 = neunzig
typed-number-100 = hundert, einhundert
typed-number-half = halb, halbe, halben, ½
typed-number-one-and-half = anderthalb, eineinhalb
typed-number-quarter = viertel, ¼
typed-number-three-quarters = dreiviertel, drei viertel, ¾
typed-number-and-half = <number> einhalb, <number> und einhalb, <number> ½
typed-ordinal = <number> te|ten|ter
typed-level-of-ten = <number> von zehn|10, <number> auf zehn|10, <number> aus zehn|10

## Längen und andere Mengen

typed-unit-second = s, sek, sekunde, sekunden, sekündchen, sec
typed-unit-minute = m, min, mins, minute, minuten, minütchen, minütli, minuetchen, minuten lang, minute lang
typed-unit-hour = h, std, stunde, stunden, stündchen, stunden lang, stunde lang, stuendchen, stündli
typed-unit-day = d, tag, tage, tagen, tages, tage lang
typed-unit-week = w, woche, wochen, wochen lang
typed-unit-month = monat, monate, monaten
typed-unit-year = jahr, jahre, jahren
typed-unit-distance = km, kilometer, meter, schritte, kilometern, metern, schritten
typed-unit-times = mal, x, wiederholungen, runden, sätze, male, wiederholung, wdh, durchgänge, sätzen
typed-length-15m = viertelstunde, eine viertelstunde, einer viertelstunde, ne viertelstunde, viertelstündchen, ein viertelstündchen
typed-length-30m =
    halbstunde, halbe stunde, eine halbe stunde, einer halben stunde, halben stunde, ne halbe stunde,
    halbes stündchen, halbe std, ein halbes stündchen, n halbes stündchen, dreißig minuten
typed-length-60m = eine stunde, einer stunde, ne stunde, die nächste stunde, der nächsten stunde, ein stündchen, ein stunde
typed-length-90m =
    anderthalb stunden, eineinhalb stunden, anderthalb, eine stunde und eine halbe, anderthalbe stunden,
    einundeinhalb stunden, eineinhalbe stunde
typed-length-45m =
    dreiviertelstunde, dreiviertel stunde, eine dreiviertelstunde, einer dreiviertelstunde, ne dreiviertelstunde,
    dreiviertelstündchen
typed-length-half = halb|halbe|halber|halben <unit>
typed-length-one =
    ein|eine|einen|einer|einem|ne|nen|ner <unit>, noch ein|eine|einen <unit>, die ganze <unit>, der ganze <unit>,
    den ganzen <unit>
typed-length-and-half = <length> und eine halbe, <length> dreißig
typed-length-and-quarter = <length> und eine viertel, <length> und ein viertel
typed-times-1 = einmal, ein mal, 1 mal
typed-times-2 = zweimal, zwei mal
typed-times-3 = dreimal, drei mal
typed-times-4 = viermal

## Uhrzeiten

typed-clock-hour = um|gegen <hour>, um|gegen ca <hour>, so um <hour>, punkt <hour>
typed-clock-hour-minute = (um) <hour> uhr <minute>
typed-clock-half-to = (um) halb <hour>, gegen halb <hour>
typed-clock-hour-24 = (um|gegen) <hour> uhr
typed-clock-plain = <clock> uhr
typed-clock-quarter-past = (um) viertel nach <hour>
typed-clock-quarter-to = (um) viertel vor <hour>, dreiviertel <hour>
typed-clock-minutes-past = (um) <minute> (minuten|min) nach <hour>
typed-clock-minutes-to = (um) <minute> (minuten|min) vor <hour>
typed-clock-am =
    <clock> morgens|früh|vormittags, <clock> am morgen|vormittag, <clock> uhr morgens|früh, <clock> uhr vormittags,
    <clock> uhr in der früh, <clock> in der früh
typed-clock-pm =
    <clock> nachmittags|abends, <clock> am nachmittag|abend, <clock> uhr nachmittags|abends, <clock> uhr am abend,
    <clock> uhr am nachmittag
typed-clock-12-00 = mittag um zwölf, zwölf uhr mittags, zwölf uhr mittag, 12 uhr mittags, high noon
typed-clock-24-00 = mitternacht, um mitternacht
typed-clock-range =
    von <clock> bis <clock> (uhr), zwischen <clock> und <clock> (uhr), <clock> bis <clock> (uhr),
    von <clock> uhr bis <clock> (uhr), ab <clock> bis <clock> (uhr), zwischen <clock> uhr und <clock> (uhr),
    ab <clock> uhr bis <clock> (uhr), nicht vor <clock> (uhr) und|oder (nicht) nach <clock> (uhr),
    nichts vor <clock> (uhr) und|oder (nichts) nach <clock> (uhr),
    keine erinnerungen|nachrichten vor <clock> (uhr) und|oder nach <clock> (uhr), <clock> uhr bis <clock> (uhr)
typed-part-morning =
    morgens, vormittags, vormittag, am morgen, am vormittag, jeden morgen, früh, in der früh, frühmorgens,
    jeden vormittag, in den morgenstunden, zum frühstück, in der frueh, frueh, immer morgens
typed-part-noon =
    mittag, mittags, zu mittag, am mittag, jeden mittag, mittagspause, über mittag, in der mittagspause,
    zum mittag, zum mittagessen, mittagszeit, zur mittagszeit, um die mittagszeit, beim mittagessen
typed-part-afternoon = nachmittag, nachmittags, am nachmittag, jeden nachmittag, am späten nachmittag, am frühen nachmittag
typed-part-evening = abend, abends, am abend, jeden abend, am frühen abend, am späten abend, immer abends
typed-part-night = nacht, nachts, in der nacht, jede nacht
typed-today-morning = heute morgen, heute früh, heute vormittag, heute frueh, heut morgen, heut früh
typed-today-noon = heute mittag, heute zu mittag
typed-today-afternoon = heute nachmittag
typed-today-evening = heute abend, heut abend
typed-today-night = heute nacht, diese nacht
typed-cue-after-lunch =
    nach dem mittagessen, nach dem mittag, nach dem essen, nachm mittagessen, nachm essen, nach meinem mittagessen,
    nach der mittagspause
typed-cue-before-lunch = vor dem mittagessen, vorm mittagessen, vor der mittagspause
typed-cue-after-breakfast = nach dem frühstück, nachm frühstück, nach dem fruehstueck, nach meinem frühstück, wenn ich gefrühstückt habe
typed-cue-coffee =
    nach dem kaffee, nach meinem kaffee, nachm kaffee, nach dem ersten kaffee, beim kaffee, zum kaffee,
    nach einem kaffee, wenn der kaffee fertig ist
typed-cue-laptop =
    wenn ich den laptop zuklappe, bevor ich den laptop zuklappe, wenn ich den laptop zumache,
    nach dem laptop zuklappen, laptop zuklappen, wenn ich den computer ausschalte, wenn ich den rechner ausmache,
    bevor ich den rechner ausmache, wenn ich den rechner herunterfahre
typed-cue-home =
    wenn ich heimkomme, wenn ich nach hause komme, wenn ich zu hause bin, wenn ich daheim bin, nach dem heimkommen,
    beim heimkommen, heimkommen
typed-cue-before-bed =
    vor dem schlafen, vor dem schlafengehen, vor dem zubettgehen, vorm schlafen, vorm schlafengehen,
    vor dem einschlafen, bevor ich schlafen gehe, bevor ich ins bett gehe, vorm zubettgehen, vorm ins bett gehen,
    vor dem ins bett gehen, vorm einschlafen, vorm bett, beim schlafengehen
typed-cue-after-work =
    nach der arbeit, nach feierabend, zum feierabend, nachm arbeiten, nach dem büro, nach der schicht,
    wenn ich feierabend habe, nach dem feierabend, nach dem job
typed-cue-before-work = vor der arbeit, vorm arbeiten, vor dem büro, vor der schicht
typed-cue-before-dinner = vor dem abendessen, vorm abendessen, vor dem abendbrot, vorm abendbrot
typed-cue-after-meals = nach jeder mahlzeit, nach den mahlzeiten, nach jedem essen, nach dem essen jeweils
typed-cue-after-dinner = nach dem abendessen, nachm abendessen, nach dem abendbrot, nachm abendbrot, nach dem nachtessen, nach dem znacht
typed-cue-wake-up =
    nach dem aufstehen, nach dem aufwachen, wenn ich aufstehe, beim aufstehen, wenn ich aufwache, nachm aufstehen,
    nachm aufwachen, wenn ich aufgestanden bin, gleich nach dem aufstehen

## Tage

typed-weekday-1 = mo, montag, montags, (am|jeden) montag, montagen, (immer) montags, am mo, jeden mo
typed-weekday-2 = di, dienstag, dienstags, (am|jeden) dienstag, dienstagen, (immer) dienstags, am di, jeden di
typed-weekday-3 = mi, mittwoch, mittwochs, (am|jeden) mittwoch, mittwochen, (immer) mittwochs, am mi, jeden mi
typed-weekday-4 = do, donnerstag, donnerstags, (am|jeden) donnerstag, donnerstagen, (immer) donnerstags, am do, jeden do
typed-weekday-5 = fr, freitag, freitags, (am|jeden) freitag, freitagen, (immer) freitags, am fr, jeden fr
typed-weekday-6 =
    sa, samstag, samstags, sonnabend, sonnabends, (am|jeden) samstag, samstagen, (immer) samstags, am sa, jeden sa,
    jeden sonnabend, am sonnabend
typed-weekday-7 = so, sonntag, sonntags, (am|jeden) sonntag, sonntagen, (immer) sonntags, am so, jeden so
typed-days-daily =
    täglich, taeglich, jeden tag, alle tage, jeden einzelnen tag, die ganze woche, tagtäglich, an jedem tag,
    an allen tagen, sieben tage die woche, 7 tage die woche, jeden tag der woche
typed-days-weekdays =
    werktags, wochentags, werktage, werktagen, unter der woche, arbeitstage, arbeitstags, an werktagen,
    an arbeitstagen, jeden werktag, jeden arbeitstag, wochentage, wochentag, an wochentagen, jeden wochentag,
    arbeitstag, werktag, mo bis fr, mo fr, an arbeitstage, in der arbeitswoche
typed-days-weekend =
    wochenende, wochenenden, am wochenende, an wochenenden, we, jedes wochenende, am we, wochenends,
    wochenende über, übers wochenende
typed-days-range =
    von <days> bis <days>, <days> bis <days>, zwischen <days> und <days>, vom <days> bis <days>,
    <days> bis einschließlich <days>, ab <days> bis <days>, von <days> bis einschließlich <days>
typed-days-except =
    außer <days>, außer am <days>, ausser (am) <days>, nicht (am) <days>, ohne <days>, aber nicht (am) <days>,
    ausgenommen <days>, bis auf <days>, außer an <days>, nicht an <days>
typed-days-off =
    <days> frei, <days> geschlossen, <days> zu, <days> nichts, kein <days>, <days> keine, <days> nicht,
    <days> habe ich frei, <days> ist frei, keine erinnerungen (am) <days>, nie (am) <days>, nichts am <days>,
    <days> gar nicht, frei am <days>, <days> sind frei, <days> arbeite ich nicht, ich arbeite <days> nicht,
    ich arbeite nicht (am) <days>, <days> keine erinnerungen, am <days> frei, <days> aus
typed-month-1 = jan, januar, jänner, jaenner
typed-month-2 = feb, februar, feber
typed-month-3 = mär, märz, maerz, mrz
typed-month-4 = apr, april
typed-month-5 = mai
typed-month-6 = jun, juni
typed-month-7 = jul, juli
typed-month-8 = aug, august
typed-month-9 = sep, sept, september
typed-month-10 = okt, oktober
typed-month-11 = nov, november
typed-month-12 = dez, dezember
typed-date = <day> <month>, <day> <month> <year>, zum|den|dem <day> <month>, am <day> <month>, der <day> <month>, <day> des <month>
typed-date-range =
    vom <day> bis (zum) <day> <month>, <day> bis <day> <month>, vom <day> <month> bis (zum) <day> <month>,
    <day> <month> bis <day> <month>, von <day> bis <day> <month>, von <day> <month> bis <day> <month>,
    vom <day> <month> bis zum <day> <month>
typed-date-day = am|zum|den|dem <day>
typed-day-today = heute, heut, der heutige tag
typed-day-tomorrow = morgen, morgn
typed-day-after-tomorrow = übermorgen, uebermorgen
typed-day-yesterday = gestern, gestern abend, gestern nachmittag, gestern morgen, gestern mittag, gestern früh
typed-day-before-yesterday = vorgestern
typed-day-coming =
    nächsten|nächster|nächste|kommenden|kommender|diesen <days>,
    nächstes|kommendes|dieses|diese|dieser|kommende <days>, naechsten <days>
typed-week-this =
    diese woche, der rest der woche, rest der woche, bis ende der woche, ende der woche, ende dieser woche,
    restliche woche, den rest der woche
typed-week-next = nächste woche, kommende woche, nächster woche, naechste woche, die nächste woche, in der nächsten woche

## Wie oft

typed-every =
    alle|jede|jeden|jedes <length>, im abstand von <length>, im takt von <length>, einmal alle <length>,
    immer alle <length>, in abständen von <length>
typed-every-stand =
    lass mich nicht länger als <length> sitzen, nicht länger als <length> sitzen,
    lass mich nicht mehr als <length> sitzen, ich will nicht länger als <length> sitzen,
    lass mich nicht länger als <length> am stück sitzen, ich soll nicht länger als <length> sitzen,
    ich darf nicht länger als <length> sitzen, nicht mehr als <length> sitzen,
    ich sollte nicht länger als <length> sitzen, wenn ich länger als <length> sitze
typed-interval-60m =
    stündlich, jede stunde, zu jeder vollen stunde, einmal pro stunde, einmal die stunde, zu jeder stunde,
    jede volle stunde, einmal in der stunde
typed-interval-30m = halbstündlich, jede halbe stunde, alle halbe stunde, zweimal pro stunde, zweimal die stunde, alle halbe stunden
typed-interval-90m = alle anderthalb stunden, alle eineinhalb stunden
typed-interval-2h = jede zweite stunde
typed-interval-2d =
    jeden zweiten tag, alle zwei tage, jeden 2 tag, jeden anderen tag, alle 2 tage, an jedem zweiten tag,
    einen tag um den anderen
typed-interval-3d = jeden dritten tag, alle drei tage, jeden 3 tag
typed-often-1-week =
    einmal pro woche, einmal die woche, wöchentlich, einmal in der woche, jede woche, wöchentlich einmal,
    1 mal pro woche, einmal wöchentlich
typed-often-2-week = zweimal pro woche, zweimal die woche, zweimal in der woche, zweimal wöchentlich
typed-often-3-week = dreimal pro woche, dreimal die woche, dreimal in der woche, dreimal wöchentlich
typed-often-2-day = zweimal am tag, zweimal täglich, zweimal pro tag, zweimal jeden tag, zwei mal am tag
typed-often-3-day = dreimal am tag, dreimal täglich, dreimal pro tag, drei mal am tag
typed-often-1-day = einmal am tag, einmal täglich, einmal pro tag, einmal jeden tag
typed-times-each-day =
    <number> mal am|pro tag, <number> mal täglich, <number> x am|pro tag, <number> mal jeden tag,
    <number> mal den tag, <number> am tag, <number> x täglich
typed-times-each-week =
    <number> mal pro|die|in woche, <number> mal in der woche, <number> x pro|die woche, <number> mal wöchentlich,
    <number> tage die|pro woche, <number> tage in der woche, <number> x in der woche
typed-in =
    in <length>, in ca|etwa|rund <length>, nach <length>, in so <length>, noch <length>, gib mir noch <length>,
    gib mir <length>, in den nächsten <length>, <length> später
typed-ago = vor <length>, vor etwa|ca|rund|ungefähr <length>

## Kleine Wörter

typed-until =
    bis, bis zum, bis zu, bis zur, bis nächste, bis einschließlich, bis um, bis ca, bis etwa, bis dahin,
    bis zum ende, bis kommenden, bis nächsten, bis spätestens
typed-from =
    von, ab, vom, seit, ab dem, beginnend, angefangen, seit dem, letzte woche, letzten monat, letztes jahr,
    neulich, kürzlich, von dem
typed-and = und, sowie, plus, dann, u, dazu, außerdem, ausserdem, danach
typed-but = aber, sondern, jedoch, außer, bis auf, ausser, allerdings, trotzdem, nur nicht
typed-not =
    nicht, kein, keine, keinen, nie, nichts, ohne, vergessen zu, nicht geschafft, ausgelassen, ausgefallen, nich,
    net, ned, nix, niemals, nimmer, keiner, keinem, verpasst, vergessen, hab vergessen, hatte keine zeit für,
    zu müde zum, zu müde für, keine zeit für, ausfallen lassen, lass aus, habs nicht geschafft
typed-wish =
    ich will, ich möchte, möchte, will, ich muss, muss, soll ich, sollte ich, ich sollte, kann ich, ich werde,
    werde, wollen, lass uns, darf ich, würde gern, ich würde gern, möcht, ich möcht, ich würd gern, würd gern,
    ich hätte gern, hätte gern, ich brauche, brauche, ich brauch, ich plane, ich soll, soll, muss ich, sollen wir,
    ich wünsche mir, ich habe vor, ich wollte, wollte, ich will jetzt
typed-courtesy = bitte, danke, du, jetzt, mir, mich, mein, meine, die, der, das
typed-filler =
    sehen, wir, uns, ihr, euch, konnte, kann, ich, du, mich, mir, mein, meine, meinen, meinem, meiner, der, die,
    das, den, dem, des, ein, eine, einen, einer, ans, am, an, um, zu, zum, zur, im, in, auf, für, mit, bin, war,
    hab, habe, hatte, gewesen, ist, sind, es, auch, noch, mal, so, etwa, ca, circa, ungefähr, rund, gut, gute, ja,
    ok, okay, hallo, hey, bitte, gerade, eben, schon, jetzt, nun, halt, doch, denn, ganz, sehr, kurz, kurze,
    kurzen, lang, lange, langen, bitte mal, gegen, machen, mache, tun, uhr, tut, dass, dir, wieder, von, pro,
    jeweils, insgesamt, wie, da, dann, also, übrigens, zu hause, zuhause, im büro, zur arbeit, in die arbeit,
    im park, mit dem hund, gehen, ne, mehr, stattdessen, statt, übung, übungen, was, kannst du, könntest du,
    würdest du, bitte kannst du, vielleicht, wohl, glaub, glaube, draußen, dein, deine, weh, jeden, jede, jedes,
    alle, während, über, heute auch, an der, bei, beim, vom, ins, aus, raus, rein, hin, rum, durch, nach, unter,
    wird, werden, sei, waren, wäre, hatten, haben, hast, hat, gehabt, ihn, sie, er, ihm, ihnen, man, sich, wenn,
    weil, dies, diese, dieser, dieses, diesen, solche, einem, eines, keins, nochmal, noch mal, eigentlich,
    irgendwie, einfach, wirklich, echt, total, richtig, bisschen, ein bisschen, ein wenig, wenig, etwas, viel,
    am stück, im stück, hintereinander, zusammen, alleine, allein, je seite, pro seite, jede seite, beide seiten,
    jeder seite, einheit, einheiten, mal eben, grad, grade, nur so, so etwa, draussen, im freien,
    an der frischen luft, um den block, mit der familie, mit freunden, mit einem freund, mit meinem hund, dem hund,
    auf arbeit, auf der arbeit, bei der arbeit, daheim, ins büro, im garten, im wald, im fitnessstudio, im studio,
    zum bahnhof, zum supermarkt, schön, schöne, schönen, tolle, großen, große, kleine, kleinen, flott, gemütlich,
    langsam, schnell, insg, gesamt, alles in allem, ungefaehr, übrigens mal, könntet ihr, kannste, magst du,
    würdest du bitte, wärst du so nett, bitte bitte, sag mal, denk, denke, glaub ich, glaube ich, ich glaube,
    ich denke, hm, äh, ähm, naja, na ja, tja, ach, oh, hi, moin, limber, lieber, liebes, dauer, mit dauer, lang am

## Was getan wurde

typed-done =
    erledigt, fertig, getan, gemacht, geschafft, hab ich, hab ich gemacht, ist erledigt, abgehakt, done,
    absolviert, hinter mir, habe ich gemacht, bin fertig, gerade gemacht, hab gemacht, hab es gemacht,
    hab ihn gemacht, hab sie gemacht, ✅, ✔, ☑, 👍, 👌, 💪, vergessen einzutragen, eintragen, trag ein, erledigt ✅,
    erledigt hab ich, schon erledigt, schon gemacht, schon fertig, bin durch, vollbracht, habs gemacht,
    habs geschafft, habs erledigt, hab es geschafft, habs, hab ich erledigt, hab ich geschafft, is erledigt,
    haken dran, zähl, zähle, zähl das, zähle das, zähl mit, bitte zählen, zählen, trage ein, notier, notiere,
    eingetragen, vergessen abzuhaken, vergessen zu sagen, vergessen zu zählen, gerade erledigt, eben gemacht,
    alles fertig, ok fertig, ist fertig, ist gemacht, beendet, durchgezogen
typed-not-done =
    heute nicht gelaufen, heute nicht gegangen, heute nicht gedehnt, nichts gemacht, nichts getan, nicht gemacht,
    nicht geschafft, noch nichts gemacht, heute nichts, nicht bewegt, noch nicht, bin nicht dazu gekommen,
    nicht dazu gekommen, keine übung, keine übungen, nicht erledigt, gar nichts gemacht, nix gemacht, nix getan,
    hab nichts gemacht, hab nix gemacht, habe nichts gemacht, ich habe nichts gemacht, heute nix,
    heute nichts gemacht, heute gar nichts, hab mich nicht bewegt, mich nicht bewegt, hab es nicht geschafft,
    habs nicht geschafft, nicht hinbekommen, hab es nicht gemacht, habs nicht gemacht, keine bewegung heute,
    heute keine übungen, heute keine übung, fauler tag, war faul, faul gewesen, vergessen, hab es vergessen,
    habs vergessen, ich habs vergessen, heute vergessen, keine zeit gehabt, hatte keine zeit, war zu beschäftigt,
    zu viel zu tun, keine zeit heute
typed-anything = etwas, irgendwas, irgendetwas, übungen, bewegt, es, übung, irgendeine übung, irgendwelche übungen, davon
typed-all =
    alles, alle übungen, alles erledigt, das ganze programm, sämtliche, sämtliche übungen, alle davon,
    den ganzen plan, ganzer plan, ganzes programm, volles programm, das volle programm, alles davon
typed-did-walk =
    gelaufen, gegangen, wandern, war wandern, spaziert, spazieren gewesen, spazieren gegangen, war spazieren,
    bin spazieren, spazierengegangen, marschiert, gewandert, war laufen, spazieren war, bin gelaufen, bin gegangen,
    war gehen, ging spazieren, lief, war ich spazieren, war eine runde, eine runde gedreht, spazierte,
    bin spaziert, bin gewandert, bin marschiert, bin losgelaufen, laufen gewesen, gehen gewesen, war gassi,
    gassi gegangen, mit dem hund draußen, mit dem hund raus, war mit dem hund, zu fuß gegangen, zu fuß,
    eine runde gegangen, eine runde gelaufen, runde gelaufen, runde gegangen, bin eine runde, war draußen,
    schritte gegangen, spazieren gelaufen, gebummelt, geschlendert, rumgelaufen, walken gewesen, gewalkt,
    war walken, ging wandern, wandern gewesen, wandern gegangen, nordic walking gemacht
typed-did-stand =
    aufgestanden, bin aufgestanden, gestanden, habe gestanden, stand auf, kurzpause gemacht,
    eine kurzpause gemacht, pause gemacht, hab pause gemacht, eine pause gemacht, stehe jetzt, steh jetzt,
    ich stehe, ich stehe jetzt, stehe schon, vom stuhl aufgestanden, bin mal aufgestanden, hingestellt,
    bin auf den beinen, hab gestanden, kurz aufgestanden, aufgestandn, steh schon
typed-did-stretch =
    gedehnt, hab mich gedehnt, mich gedehnt, gestretcht, habe mich gedehnt, gestreckt, dehnen gemacht,
    dehnung gemacht, dehnübungen gemacht, stretching gemacht, gedehnt hab ich, hab gedehnt, habe gedehnt,
    hab gestretcht, durchgestreckt, mich gestreckt
typed-did-strengthen =
    gekräftigt, trainiert, rumpf trainiert, krafttraining gemacht, hab trainiert, habe trainiert,
    kraftübungen gemacht, rumpftraining gemacht, bauch trainiert, rücken trainiert, mich gekräftigt, gekraeftigt,
    core trainiert, gestärkt, muskeln trainiert
typed-did-hamstring =
    oberschenkel gedehnt, die oberschenkel gedehnt, beinrückseite gedehnt, beinrückseiten gedehnt,
    die beinrückseite gedehnt, oberschenkelrückseite gedehnt, hamstrings gedehnt
typed-did-hip-flexor = hüftbeuger gedehnt, die hüftbeuger gedehnt, hüfte gedehnt, die hüfte gedehnt, hüften gedehnt, leiste gedehnt
typed-did-pelvic-tilt = becken gekippt, das becken gekippt, mein becken gekippt
typed-did-draw-in = bauch eingezogen, den bauch eingezogen
typed-counted-pelvic-tilt = beckenkippungen, beckenheben
typed-counted-draw-in = baucheinziehen, bauch einziehen
typed-counted-walk = spaziergänge, spaziergaenge, runden, wanderungen, gassirunden
typed-counted-walk-short = kurze spaziergänge, kleine runden, kurze runden
typed-counted-stretch = dehnungen, dehneinheiten, dehnübungen
typed-counted-strengthen = krafteinheiten, workouts, trainingseinheiten, kraftübungen
typed-counted-hamstring = beinrückseitendehnungen, oberschenkeldehnungen
typed-counted-hip-flexor = hüftbeugerdehnungen, ausfallschritte
typed-counted-stand = kurzpausen, stehpausen, sitzpausen, bewegungspausen, kurze pausen, pausen vom sitzen
typed-counted-back-bend = rückbeugen
typed-counted-twist = drehungen, oberkörperdrehungen
typed-counted-knee-rolls = beinpendel, scheibenwischer
typed-counted-chest = brustdehnungen
typed-counted-thigh-front = quadrizepsdehnungen
typed-counted-knee-to-chest = knie zur brust
typed-counted-neck-turn = kopfdrehungen, nackendrehungen
typed-counted-cat = katzenbuckel, katzen
typed-counted-side-bend = seitneigungen, seitbeugen
typed-counted-heels = fersensitze
typed-counted-sit-to-stand = stuhlkniebeugen, mal vom stuhl aufgestanden
typed-counted-bridge = brücken, schulterbrücken
typed-counted-heel-raise = zehenstände, wadenheben, mal fersen gehoben
typed-counted-tilt-kneeling = beckenkippungen im vierfüßler
typed-counted-hip-march = kniehübe
typed-counted-bird-dog = diagonale vierfüßler
typed-counted-mini-squat = kniebeugen, squats, kleine kniebeugen
typed-counted-side-plank = seitstütze, planks, planken
typed-counted-one-leg-stand = einbeinstände
typed-subject-walk =
    gehen, spazieren, spaziergang, laufen, spazieren gehen, spazierengehen, eine runde gehen, eine runde drehen,
    runde drehen, raus gehen, rausgehen, an die frische luft, gassi, gassi gehen, mit dem hund gehen,
    mit dem hund raus, spaziergang machen, einen spaziergang machen, zu fuß gehen, bewegen zu gehen
typed-subject-stand =
    aufstehen, aufzustehen, stehen, hinstellen, kurzpause, stehpause, sitzpause, kurzpause machen,
    eine kurzpause machen, vom stuhl aufstehen, vom stuhl hoch, vom schreibtisch weg, hoch vom stuhl,
    beine vertreten, die beine vertreten, mir die beine vertreten, mal aufstehen, vom stuhl aufzustehen
typed-subject-stretch =
    dehnen, stretchen, stretching, dehnübungen, dehnung, mich dehnen, mich zu dehnen, dehnübungen machen,
    mobilisieren, mobilisation, mobility, durchstrecken
typed-subject-strengthen =
    kräftigen, kräftigung, krafttraining, kraftübungen, rumpftraining, rückentraining, rückenübungen, rückenübung,
    bauch und rücken, muskeln stärken, kraftübungen machen, kräftigungsübungen, rückengymnastik, gymnastik,
    trainieren, rückenschule
typed-subject-hamstring = beinrückseite
typed-subject-hip-flexor = hüftbeuger
typed-subject-draw-in = bauch einziehen
typed-subject-pelvic-tilt = beckenkippen

## Andere Bewegung. „.like“ nennt, wem sie am ähnlichsten ist.

typed-movement-cycling =
    radfahren, fahrradfahren, rad fahren, fahrrad fahren, rad, fahrrad, radtour, radeln, biken, mountainbike,
    rennrad, ergometer, heimtrainer, hometrainer, spinning, fahrradtour, velo, velofahren, fahrradfahrt
    .like = walk
typed-moved-cycling =
    geradelt, rad gefahren, fahrrad gefahren, radgefahren, mit dem rad gefahren, mit dem rad,
    mit dem fahrrad gefahren, mit dem rad zur arbeit, rad gefahren bin, radeln gewesen, war radeln, war rad fahren,
    war fahrrad fahren, bin rad gefahren, bin fahrrad gefahren, bin geradelt, velo gefahren, auf dem ergometer,
    mit dem fahrrad, eine radtour gemacht, fahrradtour gemacht
typed-movement-swimming = schwimmen, schwimmbad, schwimmtraining, aquafitness, wassergymnastik, aquajogging, bahnen schwimmen
    .like = walk
typed-moved-swimming =
    geschwommen, war schwimmen, schwimmen gewesen, schwimmen gegangen, bin geschwommen, bahnen geschwommen,
    war im schwimmbad, im schwimmbad gewesen
typed-movement-running = joggen, rennen, dauerlauf, jogging, laufband, lauftraining, joggingrunde
    .like = walk
typed-moved-running =
    gejoggt, gerannt, war joggen, joggen gewesen, bin gejoggt, bin gerannt, joggen gegangen, war rennen,
    auf dem laufband, ging joggen
typed-movement-dancing = tanzen, tanz, tanzkurs, zumba, tanzstunde
    .like = walk
typed-moved-dancing = getanzt, war tanzen, tanzen gewesen, tanzen gegangen, hab getanzt, habe getanzt
typed-movement-gardening = gartenarbeit, garten, gartenarbeiten, gärtnern, rasenmähen, rasen mähen, unkraut jäten, garteln
    .like = walk
typed-moved-gardening =
    im garten gearbeitet, gegärtnert, gegartelt, gartenarbeit gemacht, rasen gemäht, den rasen gemäht,
    war im garten, unkraut gejätet, im garten gewesen
typed-movement-yoga = yoga, yogastunde, yogakurs, yoga kurs
    .like = stretch, strengthen
typed-moved-yoga = yoga gemacht, war beim yoga, hab yoga gemacht, im yoga gewesen, beim yoga gewesen
typed-movement-pilates = pilates, pilateskurs, pilates kurs
    .like = strengthen, stretch
typed-moved-pilates = pilates gemacht, war beim pilates, hab pilates gemacht
typed-movement-gym =
    fitnessstudio, kraftraum, gewichte, studio, fitness, fitnesscenter, mucki bude, muckibude, gewichtheben,
    hanteln, hanteltraining, liegestütze, liegestütz, planks, plank, sit ups, situps, rudern, rudergerät, crossfit,
    hiit, workout, gerätetraining, zirkeltraining
    .like = strengthen
typed-moved-gym =
    im fitnessstudio gewesen, war im fitnessstudio, war im studio, war im gym, im gym gewesen, gewichte gehoben,
    hanteln gestemmt, gerudert, ein workout gemacht, workout gemacht, liegestütze gemacht
typed-movement-tai-chi = tai chi, taichi, thai chi, qigong, qi gong, chi gong
    .like = stretch, walk
typed-movement-ball-games =
    tennis, fußball, fussball, badminton, federball, basketball, volleyball, handball, golf, tischtennis,
    ping pong, squash, padel, kicken
    .like = walk
typed-moved-ball-games =
    tennis gespielt, fußball gespielt, fussball gespielt, badminton gespielt, basketball gespielt,
    volleyball gespielt, handball gespielt, golf gespielt, tischtennis gespielt, gekickt, war kicken
typed-movement-cardio = cardio, kardio, aerobic, aerobics, crosstrainer, stepper, ausdauertraining
    .like = walk
typed-movement-climbing =
    klettern, bouldern, skifahren, ski fahren, langlaufen, langlauf, eislaufen, schlittschuhlaufen, bergsteigen,
    inlineskaten
    .like = walk, strengthen
typed-moved-climbing = geklettert, gebouldert, war klettern, war bouldern, war skifahren, ski gefahren, eisgelaufen, war langlaufen

## Erinnerungen

typed-remind =
    erinner, erinnere, erinnern, erinnerung, erinner mich, erinnere mich, erinnere mich daran, erinner mich dran,
    mich erinnern, kannst du mich erinnern, sag mir bescheid, sag bescheid, gib mir bescheid, plane, plan,
    melde dich, stups mich, neue erinnerung, erinnerung an, erinnert werden, daran erinnern, dran erinnern,
    stell eine erinnerung, trag ein, erinner mich mal, erinnere mich bitte, erinner mich bitte,
    kannst du mich erinnern an, mich erinnern an, erinnerst du mich, bitte erinnern, will erinnert werden,
    möchte erinnert werden, neue erinnerung an, eine erinnerung, eine erinnerung an, erinnerung hinzufügen,
    füg hinzu, füge hinzu, hinzufügen, richte ein, einrichten, erstelle, erstell, mach mir eine erinnerung,
    setz eine erinnerung, setze eine erinnerung, leg an, lege an, stell, stelle, stell mir, wecker,
    stell einen wecker, weck mich, planen, schick mir eine erinnerung, schreib mir, sag mir, bescheid geben,
    bescheid sagen, meld dich, ping mich, pieps mich an, stupse mich, gib mir eine erinnerung, erinnere mich ans,
    erinner mich ans, erinnere mich an, erinner mich an, denk dran, denke daran, mich dran erinnern
typed-reminders =
    erinnerungen, erinnerung, nachrichten, nachricht, meldungen, benachrichtigungen, die erinnerungen, schicken,
    erinnern, erinnerung an, push nachrichten, benachrichtigung, hinweise, hinweis, deine erinnerungen,
    deine nachrichten, meine erinnerungen, erinnert
typed-unplan =
    lösche, löschen, lösch, entferne, entfernen, streiche, nimm raus, weg mit, abbestellen, keine erinnerung,
    keine erinnerungen, erinnere mich nicht mehr, erinner mich nicht mehr, lösch die, streich, nimm weg,
    schmeiß raus, raus damit, wegnehmen, abschalten, ausschalten, schalte aus, schalt aus, schalte ab,
    nicht mehr erinnern, hör auf mich zu erinnern an, storniere, canceln, absagen, streichen
typed-start-alone =
    start, starten, anfangen, los, los gehts, beginnen, erinnerungen an, leg los, los geht es, fang an, anfang,
    lass uns anfangen, fangen wir an, wieder anfangen, erinnerungen einschalten, erinnerungen anschalten,
    abonnieren, neu anfangen, starten wir
typed-start =
    starte, beginne, fang an, schalte ein, schalte die erinnerungen ein, schalte erinnerungen ein,
    erinnerungen einschalten, erinnerungen an, erinnerungen wieder an, erinnerungen anschalten, schalt ein,
    mach die erinnerungen an, starte die erinnerungen, fang wieder an
typed-resume =
    weiter, fortsetzen, ich bin zurück, bin zurück, wieder da, bin wieder da, pause beenden, bin wieder gesund,
    bin zurück aus dem urlaub, zurück aus dem urlaub, wieder gesund, bin wieder fit, wieder fit, ich bin wieder da,
    wieder zurück, bin wieder zurück, jetzt weitermachen, weitermachen, mach weiter, weiter gehts, weiter geht es,
    pause aus, pause zu ende, pause vorbei, erinnerungen fortsetzen, wieder arbeiten, zurück bei der arbeit,
    urlaub vorbei, urlaub ist vorbei, ende der pause, beende die pause
typed-stop-alone =
    stopp, stop, aufhören, hör auf, schluss, ende, aus, abmelden, genug, lass mich in ruhe, geh weg, abbrechen,
    beenden, ich will nicht mehr, stoppen, stop bitte, bitte stopp, stopp bitte, halt, halt stopp, hör bitte auf,
    hör doch auf, schluss damit, schluss jetzt, jetzt reicht es, es reicht, reicht, mir reichts, ich will aufhören,
    ich höre auf, alles aus, alles abschalten, ausschalten, abschalten, mach aus, kündigen, abbestellen,
    wie kann ich das abschalten, wie kann ich das ausschalten, wie schalte ich das aus, wie schalte ich das ab,
    wie stelle ich das ab, wie bestelle ich das ab, stumm schalten für immer, nicht mehr, nichts mehr,
    nichts mehr bitte, raus, ich will raus
typed-stop =
    stopp, stop, keine erinnerungen mehr, keine erinnerungen, keine nachrichten mehr, erinnere mich nicht mehr,
    erinner mich nicht mehr, erinnere mich nicht, erinner mich nicht, erinnerungen aus, erinnerungen ausschalten,
    erinnerungen abschalten, schalte alle erinnerungen aus, schalte die erinnerungen ab, alle erinnerungen aus,
    alle erinnerungen abschalten, schreib mir nicht mehr, hör auf mich zu erinnern, abbestellen, abmelden,
    keine meldungen mehr, stoppe alle erinnerungen, stopp alle erinnerungen, stopp die erinnerungen,
    beende alle erinnerungen, alle erinnerungen löschen, lösche alle erinnerungen, alle erinnerungen ausschalten,
    erinnerungen abbestellen, erinnerungen deaktivieren, deaktiviere alle erinnerungen,
    schalt alle erinnerungen aus, schalt die erinnerungen aus, schalte die erinnerungen aus,
    schalte alle erinnerungen ab, mach die erinnerungen aus, keine benachrichtigungen mehr,
    keine benachrichtigungen, schick mir nichts mehr, schick mir keine nachrichten mehr,
    schick mir keine erinnerungen mehr, schick keine erinnerungen mehr, sende nichts mehr,
    bitte keine erinnerungen mehr, ich möchte keine erinnerungen mehr, ich will keine erinnerungen mehr,
    ich will keine erinnerungen, ich möchte keine erinnerungen, nicht mehr erinnern, hör auf mir zu schreiben,
    hör auf zu nerven, hör auf zu schreiben, schreib mir nicht, schreib mir nie wieder, belästige mich nicht mehr,
    gar keine erinnerungen, gar keine erinnerungen mehr

## Zeiten

typed-hours =
    ich arbeite, arbeite, meine arbeitszeit, arbeitszeit, arbeitszeiten, meine arbeitszeiten, meine zeiten,
    ich bin im büro, bin im büro, büro, bürozeiten, am schreibtisch, arbeitszeit ist, arbeitszeiten sind,
    ich arbeite von, ich arbeite nachts, nachtschicht, nachtdienst, schicht, meine schicht, meine schicht ist,
    meine schicht geht, frühschicht, spätschicht, ich habe schicht, ich fange an, fange an, ich beginne,
    ich beginne um, arbeitsbeginn, arbeitsende, feierabend, feierabend ist, mein arbeitstag, mein arbeitstag ist,
    mein tag beginnt, mein tag endet, ich bin auf der arbeit, bin auf der arbeit, ich bin am schreibtisch, zeiten,
    meine zeiten sind, meine arbeitszeit ist, meine bürozeiten, zeiten ändern, arbeitszeiten ändern,
    ändere meine zeiten, arbeitszeit von, dienst, mein dienst, ich habe dienst, erinnere mich nur,
    erinner mich nur, ich höre auf um, arbeite bis, ich arbeite bis
typed-only =
    nur, bitte nur, erinnere mich nur, erinner mich nur, ausschließlich, bloß, erinnere mich bitte nur,
    nur zwischen, nur von
typed-any-time = immer, jederzeit, zu jeder zeit, rund um die uhr, egal wann, wann immer, den ganzen tag über
typed-quiet-hours =
    ruhezeiten, ruhezeit, nachtruhe, ruhestunden, nicht vor, nicht nach, nichts vor, nichts nach,
    keine nachrichten vor, keine nachrichten nach, keine erinnerungen vor, keine erinnerungen nach,
    schreib mir nicht vor|nach, erinnere mich nicht vor|nach, erinner mich nicht vor|nach, nie vor, nie nach,
    nicht nachts, nachts nicht, nichts nachts, nachts nichts, keine nachrichten nachts, keine erinnerungen nachts,
    nachts keine nachrichten, nachts keine erinnerungen, nicht in der nacht, in der nacht nicht,
    schreib mir nachts nicht, erinnere mich nachts nicht, zu früh, zu spät am tag, nicht so früh, nicht so spät,
    zu früh am morgen

## Pausen, und später

typed-pause =
    pause, pausiere, pausieren, ruhe, ruhig, sei ruhig, sei still, still, stumm, stummschalten, lass mich in ruhe,
    gib ruhe, keine störung, nicht stören, bitte nicht stören, meeting, besprechung, im meeting, in einem meeting,
    in einer besprechung, in einer sitzung, sitzung, beschäftigt, frei, urlaubstag, ich brauche ruhe, ruhe bitte,
    mach pause, schweig, bitte ruhe, eine weile, für eine weile, erst mal, erstmal, vorerst, für den moment,
    mal kurz ruhe, pausieren bitte, mach mal pause, eine pause, ich brauche eine pause, brauche eine pause,
    brauch pause, pause machen, gib mir eine pause, pause bitte, pause für, ruhe für, ruhe jetzt, ruhig sein,
    sei leise, leise, bleib still, bleib ruhig, stille, still sein, stör mich nicht, störe mich nicht, stör nicht,
    lass mich arbeiten, lass mich in frieden, lass mich mal in ruhe, lass mich konzentrieren, fokuszeit, fokus,
    konzentriert arbeiten, ungestört, keine erinnerungen für, keine erinnerungen bis, keine nachrichten bis,
    keine nachrichten für, bin im meeting, ich bin im meeting, ich bin in einer besprechung,
    bin in einer besprechung, habe ein meeting, hab ein meeting, termin, hab einen termin, habe einen termin,
    im termin, im gespräch, telefoniere, am telefon, in einem call, im call, im unterricht, vorlesung, prüfung,
    bin beschäftigt, ich bin beschäftigt, viel zu tun, freier tag, ein freier tag, tag frei, einen tag frei,
    habe frei, hab frei, ich habe frei, nehme frei, freinehmen, setz aus, setze aus, aussetzen, unterbrich,
    unterbrechen, einfrieren, nicht jetzt für, schlummern für, alles verschieben, stopp für, halt die klappe für,
    schweige, psst, pst, dnd
typed-sick =
    krank, ich bin krank, bin krank, krankgeschrieben, erkältet, grippe, erkältung, corona, fieber und krank,
    im krankenhaus, mir ist schlecht, mir gehts nicht gut, ich habe grippe, ich hab grippe, hab die grippe,
    liege flach, ich fühle mich krank, fühl mich krank, fühle mich nicht gut, fühl mich nicht gut,
    ich fühle mich nicht gut, nicht gut drauf, krank geschrieben, ich bin krankgeschrieben, krank gemeldet,
    krankgemeldet, krankmeldung, hab corona, ich habe corona, covid, hab covid, erkältet bin, bin erkältet,
    ich bin erkältet, schnupfen, magen darm, magendarm, migräne, hab migräne, angeschlagen, bin angeschlagen,
    im bett mit, liege im bett, krankenstand, im krankenstand, unwohl, verkühlt, bettlägerig, mandelentzündung
typed-holiday =
    urlaub, im urlaub, ferien, in den ferien, auf reisen, verreist, unterwegs, weg, in urlaub, bin weg,
    dienstreise, auf dienstreise, urlaub machen, ich bin im urlaub, bin im urlaub, ich habe urlaub, habe urlaub,
    hab urlaub, ich fahre in urlaub, fahre in urlaub, fahre in den urlaub, ich fahre in den urlaub,
    wir fahren in urlaub, gehe in urlaub, ich bin weg, ich bin verreist, bin verreist, ich verreise, verreise,
    reise, auf einer reise, ich bin unterwegs, bin unterwegs, ferien machen, hab ferien, habe ferien, im ausland,
    abwesend, nicht im büro, camping, campen, kurztrip, elternzeit, auf urlaub
typed-forever =
    für immer, immer, endgültig, dauerhaft, bis auf weiteres, auf ewig, ohne ende, ewig, permanent, für alle zeit,
    unbegrenzt, für alle zeiten
typed-rest-of-day =
    den rest des tages, rest des tages, für den rest des tages, restlichen tag, den ganzen tag, ganzen tag,
    tagesende, ende des tages, restlicher tag, für heute, heute den ganzen tag, den restlichen tag, bis zum abend,
    bis heute abend, bis ende des tages, bis zum tagesende, ganztags, den ganzen heutigen tag
typed-later =
    später, spaeter, nachher, gleich, jetzt nicht, nicht jetzt, verschieben, verschieb, warte, moment,
    in einem moment, erinner mich später, erinnere mich später, erinner mich nochmal, nochmal, snooze, schlummern,
    ein bisschen später, später bitte, bitte später, ein andermal, ein anderes mal, gerade nicht, grad nicht,
    geht gerade nicht, geht grad nicht, jetzt gerade nicht, jetzt nicht bitte, kann gerade nicht, kann grad nicht,
    kann jetzt nicht, ich kann gerade nicht, ich kann jetzt nicht, passt gerade nicht, passt grad nicht,
    passt jetzt nicht, ungünstig, schlechter zeitpunkt, bin gerade beschäftigt, gerade beschäftigt, gleich wieder,
    komm später wieder, komm wieder, komm nachher wieder, frag später, frag mich später, frag nochmal,
    melde dich später, verschiebe, verschiebe es, verschiebe das, verschieb das, verschieb es, vertagen,
    erinnere mich nochmal, erinnere mich nachher, erinner mich nachher, erinner mich gleich nochmal,
    kleinen moment, einen moment, warte kurz, warte mal, gib mir eine minute, bald, demnächst, noch nicht jetzt,
    vielleicht später, etwas später, in einer weile, in ein paar minuten
typed-skip-alone =
    nein, nö, ne, heute nicht, nicht heute, auslassen, überspringen, lass aus, nein danke, diesmal nicht,
    lass gut sein, kann nicht, geht nicht, heute nicht mehr, keine lust, keine zeit, 👎, ❌, nee, heute leider nicht,
    heute geht nicht, heute gehts nicht, geht heute nicht, kann heute nicht, ich kann heute nicht, ich kann nicht,
    schaffe ich nicht, schaff ich nicht, schaff ich heute nicht, schaffe ich heute nicht, lass mal, lass es,
    lass es sein, lassen wir das, lassen wir es, lass es für heute, für heute nicht, das lass ich aus,
    lass ich aus, lasse ich aus, mach ich nicht, mache ich nicht, will nicht, mag nicht, hab keine lust,
    habe keine lust, heute keine lust, keinen bock, kein bock, hab keine zeit, habe keine zeit, zu beschäftigt,
    zu müde, bin zu müde, nächstes mal, beim nächsten mal, passe, weiter so nicht, nö danke, nee danke,
    streichen für heute, skip, skippen
typed-skip =
    heute nicht, überspringen, auslassen, lass es heute, heute auslassen, heute überspringen, das lasse ich aus,
    das lass ich aus, diesmal nicht, nächstes mal, skip, lass ich heute aus, lass es heute aus, fällt heute aus,
    heute mal nicht, für heute lassen
typed-guide-alone =
    führ mich, anleiten, leite mich an, führe mich, zusammen, mach mit mir, leite mich, leit mich an,
    begleite mich, begleit mich, mach es mit mir, machen wir zusammen, gemeinsam, schritt für schritt,
    führ mich durch, mach mit, anleitung starten, geführt
typed-guide =
    führ mich durch, führe mich durch, leite mich an, leite mich durch, führ mich, führe mich, begleite mich durch,
    leit mich an, leite mich bei, geh mit mir durch, sag mir an
typed-how =
    wie lange soll ich, wie oft soll ich, wie viel soll ich, was ist, was ist ein, was ist eine, wie, wie geht,
    wie geht das, wie mache ich, wie macht man, zeig mir, zeig, zeige, zeige mir, anleitung, erklär, erkläre,
    wie funktioniert, wie oft soll ich das, wie lange muss ich, wie oft muss ich, wie viele, wie viele soll ich,
    wie viel muss ich, was sind, was heißt, was bedeutet, wie macht man das, wie mach ich, wie macht man die,
    wie soll ich, wie kann ich, wie wird, wie sieht das aus, wie sieht, zeig mir wie, zeige mir wie, zeig mal,
    zeigen, zeig mir die, zeig mir den, zeig mir das, erklär mir, erkläre mir, bild von, video von, schritte,
    anweisung, anweisungen, bring mir bei, vormachen, mach vor

## Schmerz und Gründe

typed-hurts =
    tut weh, weh, schmerz, schmerzen, aua, autsch, schmerzt, weh tut, das tut weh, es tut weh, tat weh, wehgetan,
    rückenschmerzen, kreuzschmerzen, rueckenschmerzen, ~schmerzen, steif, steifer, verspannt, verspannung, zieht,
    zwickt, hexenschuss, tut mir weh, es schmerzt, ziehen, muskelkater, wehtut, rückenschmerz, kreuzschmerz,
    kreuzweh, rückenweh, nackenschmerzen, auaa, wehtun, schmerzhaft, schmerzend, zwicken, pocht, brennt, sticht,
    krampf, krämpfe, verkrampft, verspannungen, verspannte, ischias, lumbago, beschwerden, rücken ist schlecht,
    rücken ist schlimmer, schlimmer geworden, rücken macht probleme, tun weh, hat weh getan, tat mir weh
typed-body =
    mein rücken, rücken, der rücken, ruecken, mein ruecken, kreuz, mein kreuz, im rücken, unterer rücken, nacken,
    mein nacken, schmerzstärke, schmerzlevel, rückenschmerz, meinem rücken, dem rücken, rücken ist,
    rücken ist heute, rücken heute, rücken fühlt sich, mein rücken ist, mein rücken ist heute, rücken war,
    rücken bei, schmerz bei, schmerz ist, schmerzen sind, schmerzwert, meine schulter, schulter, schultern,
    meine schultern, hals, steißbein, wirbelsäule, meine wirbelsäule, lws, lendenwirbel, unteren rücken, im kreuz,
    rücken ist besser, rücken ist gut, rücken geht es besser, rücken gehts besser, rücken geht es gut,
    rücken gehts gut
typed-feels =
    fühlt, fühlt sich, an, besser, schlechter, von, stufe, level, skala, bei, heute ist, bewertung, fühlt sich an,
    gefühlt, wert, ungefähr bei, skala von, schlimm, mittel, stärke, mehr oder weniger, liegt bei, heute bei
typed-level-0 =
    keine schmerzen, kein schmerz, schmerzfrei, tut nicht weh, nichts tut weh, tut nicht mehr weh, ohne schmerzen,
    keine rückenschmerzen, schmerz ist weg, schmerzen sind weg, gar keine schmerzen, überhaupt keine schmerzen,
    keine schmerzen mehr, keinen schmerz, null schmerzen, schmerzlos, beschwerdefrei, keine beschwerden,
    tut gar nicht weh, tut nix weh, tut gar nichts weh, nix tut weh, schmerzen weg, schmerz weg,
    rücken tut nicht weh, mein rücken tut nicht weh, rücken tut nicht mehr weh, keine rückenschmerzen mehr,
    nicht mehr weh
typed-why =
    warum, wieso, weshalb, wozu, warum soll ich, warum sollte ich, was bringt, was nützt, wofür, woran liegt,
    woher, was hilft, hilft, was verursacht, ursache, grund, ist es gut, ist es schlecht, gut für, schlecht für,
    was ist die beste, was ist der beste, bringt was, bringt das was, bringt das etwas, warum sollte, warum soll,
    warum ist, warum sind, warum tut, warum hilft, warum hat, wieso ist, wieso soll ich, weswegen,
    aus welchem grund, was bringt es, was bringt das, was bringt mir, was soll das bringen, wozu soll ich,
    was ist gut an, was ist gut für, wofür ist, wofür sind, wozu ist, woher kommt, woher kommen, wovon kommt,
    wovon kommen, was macht, ursachen, ursache von, gründe, grund für, erklär warum, erzähl mir über,
    erzähl mir von, erzähl mir was über, infos zu, info zu, was ist mit, stimmt es dass, ist es wahr, lohnt sich,
    lohnt es sich, nutzen von, vorteile von, wie wichtig ist, einfluss von, einfluss, beeinflusst, auswirkung,
    auswirkungen, spielt eine rolle, gut für den rücken, schlecht für den rücken, gut für meinen rücken,
    schlecht für meinen rücken, schadet, schaden, ist das gut, ist das schlecht, wegen, hängt mit,
    zusammenhang mit, zusammenhang zwischen, beste art, bester weg, wissen über
typed-question =
    verursacht, verursachen, ist, sind, kann, können, hat, macht, wirkt, beeinflusst, kommt, kommen, könnte,
    sollte, helfen, hilft gegen, hilft bei, wichtig, schädlich, gesund, ungesund, egal, löst aus, auslösen,
    sinnvoll
typed-reason-flexibility =
    dehnung, beweglichkeit, flexibilität, dehnen, steife hüfte, beweglich, dehnungen, stretching,
    beinrückseite dehnen, hüftbeuger dehnen, steife hüften, verkürzte muskeln, verkürzung
typed-reason-core =
    rumpf, rumpfkraft, rumpfmuskeln, rumpfmuskulatur, bauchmuskeln, core, kraft, muskeln, rumpftraining,
    rumpfübungen, schwacher rumpf, schwache muskeln, bauchmuskulatur, rückenmuskeln, rückenmuskulatur,
    krafttraining, kräftigen, kräftigung
typed-reason-circulation =
    durchblutung, kreislauf, sitzen, langes sitzen, sitze, müdigkeit, ermüdung, vom sitzen, beim sitzen, sitzt,
    blut, blutkreislauf, sauerstoff, zu langes sitzen, zu viel sitzen, viel sitzen, den ganzen tag sitzen,
    ganzen tag sitzen, sitzen am schreibtisch, bürojob, schreibtischarbeit, büroarbeit, dauersitzen, lange sitzen,
    so lange sitzen
typed-reason-weight = gewicht, übergewicht, abnehmen, körpergewicht, dick, dick sein, zu dick, zunehmen, schwer sein, adipositas, bmi, fett
typed-reason-sleep =
    schlaf, schlafen, matratze, bett, kissen, schlafmangel, schlechter schlaf, schlafposition, schlaflosigkeit,
    kopfkissen, zu wenig schlaf, schlecht schlafen
typed-reason-stress = stress, anspannung, sorgen, gestresst, angst, ängste, burnout, psyche, seele, depression, depressionen, druck
typed-reason-posture =
    haltung, sitzhaltung, körperhaltung, ergonomie, bürostuhl, stuhl, gerade sitzen, richtig sitzen, krumm sitzen,
    sitzposition, ergonomisch, ergonomischer stuhl, stehpult, stehschreibtisch, höhenverstellbarer schreibtisch,
    monitorhöhe, bildschirmhöhe, rundrücken, gebeugt, schlechte haltung, falsche haltung, gymnastikball, sitzball
typed-reason-youth =
    jugend, kindheit, als ich jung war, als kind, in der jugend, schulranzen, schulzeit, gewohnheiten der jugend,
    gewohnheiten aus der jugend, aufwachsen

## Wo jemand ist

typed-yes-alone =
    ja, jo, jep, ok, okay, mach ich, klar, ja klar, jup, jawohl, jap, yes, sicher, gern, gerne, na klar, klar doch,
    logisch, mache ich, wird gemacht, bin dabei, mach ich jetzt, mach ich gleich, ok mach ich, jetzt gleich
typed-zone =
    ich wohne in, wohne in, ich lebe in, lebe in, ich bin in, bin in, meine zeitzone ist, zeitzone,
    meine stadt ist, aus, zeitzone ändern, ändere die zeitzone, zeitzone wechseln, falsche zeitzone,
    meine zeitzone ist falsch, zeitzone ist falsch, stell die zeitzone auf, stelle die zeitzone auf, zeitzone auf,
    zeitzone ändern auf, ändere zeitzone auf, wir sind in, wir wohnen in, wir leben in, ich komme aus, komme aus,
    bin aus, ich bin aus, wohnhaft in, in der nähe von, ich wohne bei, wohne bei, ich wohne nahe, mein ort ist,
    mein standort ist, meine stadt, ich befinde mich in
typed-moved =
    umgezogen nach, ich bin nach, bin nach, ich ziehe nach, gezogen nach, ich reise nach, reise nach, fliege nach,
    ich fliege nach, bin jetzt in, ich bin jetzt in, bin gerade in, umgezogen in, ich bin umgezogen nach,
    wir sind umgezogen nach, wir ziehen nach, ziehe um nach, ich ziehe um nach, verzogen nach, bin gezogen nach,
    ich fahre nach, fahre nach, wir fliegen nach, bin unterwegs nach, ich bin gerade in, wohne jetzt in,
    ich wohne jetzt in, lebe jetzt in, ich lebe jetzt in, angekommen in, bin angekommen in, gelandet in,
    bin gelandet in, gerade gelandet in, ich bin ab morgen in, bald in
typed-clock-here =
    es ist, hier ist es, bei mir ist es, ist es hier, uhrzeit ist, jetzt ist es, hier, hier ist, bei uns ist es,
    bei uns ist, es ist jetzt, es ist hier, meine uhr zeigt, meine uhr sagt, die uhr zeigt, ortszeit, ortszeit ist,
    uhrzeit hier, uhrzeit hier ist, gerade ist es, wir haben, wir haben jetzt, wir haben hier, wir haben es

## Die Teile des Bots

typed-stats =
    statistik, statistiken, stand, wie stehe ich, wie läuft es, wie läufts, fortschritt, serie, meine statistik,
    wie viel habe ich, wie war meine woche, wie lief meine woche, wie lief die woche, meine woche,
    was habe ich diese woche gemacht, was hab ich diese woche gemacht, was habe ich letzte woche gemacht,
    was hab ich bisher gemacht, was habe ich bisher gemacht, was hab ich gemacht, was habe ich gemacht,
    wie viel hab ich, wie viele habe ich, wie viele hab ich, mein fortschritt, meine serie, auswertung, übersicht,
    zeig statistik, zeig meine statistik, zeig mir meine statistik, zusammenfassung, punktestand, gewohnheitswert,
    stats, meine statistiken, wie steht es, wie stehts, wie bin ich
typed-report =
    bericht, mein bericht, bericht für den arzt, pdf, bericht für meinen arzt, bericht für meine ärztin,
    bericht für die ärztin, bericht für den physiotherapeuten, bericht für die physiotherapie, für meinen arzt,
    für meine ärztin, für den arzt, für die physio, schick mir einen bericht, report, auswertung für den arzt,
    erstell einen bericht
typed-plan-alone =
    plan, mein plan, zeig meinen plan, erinnerungen, meine erinnerungen, der plan, zeig plan, zeig mir den plan,
    zeig den plan, zeig mir meinen plan, zeig meine erinnerungen, zeig mir meine erinnerungen,
    zeige meine erinnerungen, liste der erinnerungen, welche erinnerungen habe ich, welche erinnerungen hab ich,
    zeitplan, mein zeitplan, alle erinnerungen
typed-plan =
    mein plan, meinen plan, zeig meinen plan, meine erinnerungen, plan ändern, der plan, zeig mir den plan,
    zeig den plan, zeig mir meinen plan, zeig mir die erinnerungen, zeig mir meine erinnerungen,
    zeig meine erinnerungen, was ist der plan, was steht heute an, was steht an, was ist heute dran,
    was habe ich heute, was hab ich heute, plan bearbeiten, plan anpassen, meinen plan ändern, ändere meinen plan,
    erinnerungen ändern, erinnerungen bearbeiten, erinnerungen anpassen, erinnerungen verwalten,
    wann ist die nächste, wann kommt die nächste, wann ist die nächste erinnerung,
    wann kommt die nächste erinnerung, nächste erinnerung, was kommt als nächstes, was ist als nächstes dran,
    was kommt, mehr erinnerungen, öfter, erinnere mich öfter, erinner mich öfter, häufiger,
    welche erinnerungen habe ich, welche erinnerungen hab ich, mein zeitplan
typed-settings = einstellungen, optionen, meine einstellungen, einstellung, einstellungen ändern, konfiguration, konfigurieren
typed-exercises =
    welche übungen, übungsliste, alle übungen zeigen, zeig mir übungen, zeig übungen, liste der übungen,
    liste aller übungen, was für übungen, alle übungen, die übungen, zeig mir die übungen, zeig die übungen,
    zeig mir alle übungen, welche übungen gibt es, was gibt es für übungen, gib mir eine übung,
    zeig mir eine übung, zeig eine übung, eine übung bitte, übungen zeigen
typed-exercises-alone = übungen, übung, die übungen
typed-help =
    hilfe, hilf mir, was kannst du, wie geht das hier, befehle, was kann ich tun, wie funktioniert das, hilf,
    was kannst du alles, was kann ich hier tun, was kann ich machen, was soll ich tun, was mache ich jetzt,
    was nun, wie geht das, wie funktioniert das hier, wie funktionierst du, wie benutze ich das,
    wie bediene ich das, bedienung, anleitung bitte, menü, menue, kommandos, welche befehle gibt es,
    ich brauche hilfe, brauche hilfe, brauch hilfe, bitte hilfe, bedienungsanleitung, hilfe bitte
typed-greeting =
    hallo, hi, hey, guten morgen, guten tag, moin, servus, grüß gott, grüezi, guten abend, huhu, 👋, test, teste,
    testen, ping, bist du da, bist du noch da, jemand da, ist da jemand, hallöchen, halli hallo, hallo du,
    hallo limber, hallo nochmal, hallo zusammen, grüß dich, grüss dich, grüss gott, gruezi, moin moin, na du, tach,
    schönen guten tag, guten morgen limber, gutn morgen, morgen zusammen, guten nachmittag, schönen tag, heyho,
    hola, ahoi
typed-noted-alone =
    ok, okay, oki, okidoki, okay gut, ok gut, gut, alles klar, alles gut, verstanden, kapiert, geht klar, passt,
    passt schon, in ordnung, notiert, ist notiert, aha, ach so, achso, interessant, hm, hmm, mhm, oh, ah, ui, wow,
    haha, hahaha, hihi, lol, 😂, 😄, 😁, ja, jo, jep, jup, klar, fein, schön, na gut, na schön, geht so, so lala,
    nicht schlecht, mir gehts gut, mir geht es gut, gehts gut, 👍, 👌, ✅, von mir aus, meinetwegen, stimmt, genau,
    richtig
typed-no-alone =
    nein, nö, nee, ne, nein danke, nö danke, lieber nicht, eher nicht, nicht wirklich, kein interesse,
    nicht interessiert, egal, schon gut, vergiss es, macht nichts, passt nicht
typed-apology =
    entschuldigung, entschuldige, tut mir leid, sorry, verzeihung, verzeih, mein fehler, es tut mir leid,
    tut mir sehr leid, pardon, sorry dafür, ups sorry, entschuldige bitte
typed-farewell =
    gute nacht, gut nacht, gn8, nacht nacht, schlaf gut, tschüss, tschüs, tschuess, tschau, ciao, auf wiedersehen,
    wiedersehen, auf wiederhören, bis dann, bis bald, bis später dann, bis morgen, bis nachher, mach es gut,
    machs gut, schönen abend, schönen tag noch, schönes wochenende, schönen feierabend, bye, pfiat di, ade, adieu,
    baba, man sieht sich
typed-how-are-you =
    wie gehts, wie geht es, wie geht es dir, wie gehts dir, wie geht es dir heute, wie gehts dir heute,
    alles gut bei dir, und dir, und selbst, und wie geht es dir, na wie gehts, was geht, was gibts neues,
    was machst du so, wie gehts so
typed-undo =
    rückgängig, zurücknehmen, nimm das zurück, war falsch, das war falsch, falsch, versehentlich, aus versehen,
    ups, hoppla, mach das rückgängig, mach es rückgängig, rückgängig machen, mache das rückgängig, rueckgaengig,
    zurück nehmen, nimm es zurück, zurücknehmen bitte, nicht richtig, das stimmt nicht, stimmt nicht,
    das war nicht richtig, das ist falsch, ist falsch, falsch gezählt, das meinte ich nicht,
    so war das nicht gemeint, nicht so gemeint, das wollte ich nicht, wollte ich nicht, verklickt, vertippt,
    vertan, habe mich vertan, hab mich vertan, mein fehler zurück, korrektur, widerrufen, oh nein falsch, undo
typed-thanks =
    danke, danke dir, vielen dank, dankeschön, danke schön, danke sehr, merci, super, toll, prima, klasse, cool,
    perfekt, das hilft, schön, wunderbar, sehr gut, läuft, 🙂, 😊, 😀, 😃, 😄, ❤, 🙏, 💚, 🥰, 🎉, danke schön dir,
    ich danke dir, dank dir, tausend dank, besten dank, herzlichen dank, dankeschoen, dankee, thx, thanks,
    danke für die hilfe, danke fürs erinnern, lieb von dir, lieb, nett, nett von dir, das hat geholfen,
    hat geholfen, hilft mir, hilft mir sehr, hilfreich, sehr hilfreich, großartig, grossartig, genial, spitze,
    spitzenmäßig, bestens, hervorragend, ausgezeichnet, mega, geil, hammer, top, fantastisch, herrlich, sehr schön,
    das tut gut, tut gut, tat gut, hat gut getan, gut gemacht, guter bot, braver bot, du bist super, du bist toll,
    du bist der beste, du bist die beste, ich liebe dich, ich mag dich, hab dich lieb, ich liebe es, gefällt mir,
    mag ich, freut mich, guter tag heute, heute war ein guter tag, fühle mich super, fühle mich toll,
    ich fühle mich gut, fühl mich gut, klingt gut, hört sich gut an, rücken ist besser, rücken ist gut,
    meinem rücken geht es besser, meinem rücken gehts besser, meinem rücken geht es gut, meinem rücken gehts gut,
    rücken fühlt sich besser an, rücken fühlt sich gut an, ☺, 🤗, 😍, 🌿, ❤️
typed-thanks-alone = juhu, jippie, yeah
typed-greeting-alone = guten morgen, gutenmorgen
typed-annoyed =
    weniger erinnerungen, weniger nachrichten, seltener, weniger oft, halt die klappe, halts maul, nervig,
    du nervst, nervt, das nervt, scheiße, scheisse, blöd, doof, so ein mist, mist, quatsch, blödsinn,
    zu viele nachrichten, zu viele erinnerungen, verpiss dich, idiot, 😡, 🤬, 😠, nerv nicht, zu oft, viel zu oft,
    nicht so oft, bitte seltener, erinnere mich seltener, erinner mich seltener, bitte weniger, weniger bitte,
    nicht so viele erinnerungen, nicht so viele nachrichten, halt den mund, halt die fresse, halt die schnauze,
    klappe, schnauze, fresse, nerv mich nicht, du nervst mich, ihr nervt, nervt total, das nervt total, nervensäge,
    nervtötend, lästig, das ist lästig, du bist lästig, blöder bot, doofer bot, dummer bot, dumm, du bist dumm,
    du bist doof, bescheuert, idiotisch, idiotischer bot, nutzlos, du bist nutzlos, unnütz, bringt nichts,
    scheiß bot, scheiss bot, scheißbot, scheißdreck, kacke, so eine kacke, dreck, verdammt, verdammt nochmal,
    leck mich, fick dich, fuck, arsch, arschloch, hau ab, zieh leine, hasse das, ich hasse das, ich hasse dich,
    hass, schwachsinn, unsinn, so ein unsinn, so ein quatsch, spam, du spammst, hör auf zu spammen, zum teufel,
    zur hölle, mistding, schlechter bot, schlechtester bot, wtf, das ist dumm, das ist blöd,
    geh mir nicht auf den sack, du gehst mir auf den sack, gehst mir auf die nerven, du gehst mir auf die nerven,
    🖕
typed-who-are-you =
    bist du ein roboter, bist du ein bot, bist du ein mensch, bist du echt, wer bist du, was bist du,
    wer hat dich gemacht, wer hat dich gebaut, wer steckt dahinter, wer betreibt dich, bist du eine ki,
    bist du eine maschine, roboter, wie heißt du, bist du eine person, bist du ein echter mensch,
    bist du eine echte person, bist du künstliche intelligenz, bist du ki, bist du ein computer,
    bist du ein programm, bist du chatgpt, bist du menschlich, bist du lebendig, ist das ein bot,
    ist das ein roboter, rede ich mit einem menschen, rede ich mit einem bot, rede ich mit einer maschine,
    spreche ich mit einem menschen, schreibe ich mit einem menschen, sitzt da ein mensch, ist da ein mensch,
    wer ist das, wer bist du eigentlich, was bist du eigentlich, was bist du für ein bot,
    wer hat dich programmiert, wer hat dich entwickelt, wer hat dich erschaffen, wer hat dich geschrieben,
    wer steckt hinter dir, wer steht hinter dir, wem gehörst du, von wem bist du, wie ist dein name, wie heisst du,
    dein name, woher kommst du
typed-signs =
    wann brauche ich hilfe, wann du hilfe brauchst, wann hilfe nötig ist, wann soll ich zum arzt,
    wann sollte ich zum arzt, wann muss ich zum arzt, soll ich zum arzt, sollte ich zum arzt, muss ich zum arzt,
    soll ich zum arzt gehen, sollte ich zum arzt gehen, muss ich zum arzt gehen, brauche ich einen arzt,
    muss ich ins krankenhaus, wann zum arzt, warnzeichen, warnsignale, alarmzeichen, red flags, ist das ernst,
    ist es ernst, ist das schlimm, ist das gefährlich, ist es gefährlich, muss ich mir sorgen machen,
    sollte ich mir sorgen machen
typed-kept =
    lösche meine daten, lösch meine daten, meine daten löschen, daten löschen, alles über mich löschen,
    lösche alles über mich, lösche alles, mein konto löschen, lösche mein konto, konto löschen, account löschen,
    meine daten exportieren, exportiere meine daten, daten exportieren, meine daten herunterladen,
    was weißt du über mich, was weisst du über mich, was speicherst du, was speicherst du über mich,
    welche daten speicherst du, welche daten hast du, was hast du über mich gespeichert, meine daten,
    sind meine daten sicher, wer sieht meine daten, wer kann das sehen, wer kann das lesen, wer liest mit,
    liest jemand mit, verkaufst du meine daten, ist das privat, ist das anonym, datenschutz, datenschutzerklärung,
    dsgvo
typed-bug =
    fehler melden, fehler gefunden, ein fehler, bug, funktioniert nicht, geht nicht richtig, kaputt,
    problem melden, rückmeldung, feedback, kontakt, du hast mich nicht erinnert, hast mich nicht erinnert,
    du hast vergessen mich zu erinnern, warum hast du mich nicht erinnert, wieso hast du mich nicht erinnert,
    hast du mich erinnert, keine erinnerung gekommen, es kam keine erinnerung, kam keine erinnerung,
    erinnerung kam nicht, erinnerungen kommen nicht, es kommen keine erinnerungen, ich bekomme keine erinnerungen,
    bekomme keine erinnerungen, erinnerung kam zu spät, erinnerung war zu spät, erinnerung zu spät,
    einen fehler melden, ich habe einen fehler gefunden, hab einen fehler gefunden, da ist ein fehler, fehler,
    problem mit dem bot, ein problem melden, es funktioniert nicht, das funktioniert nicht, funktioniert nichts,
    geht nicht mehr richtig, ist kaputt, du bist kaputt, es ist kaputt, support, kontaktieren, beschwerde,
    ich habe eine beschwerde, vorschlag, verbesserungsvorschlag, ich habe einen vorschlag, fehlermeldung, error
typed-buddies = buddys, meine buddys, zeig meine buddys, wer sind meine buddys, mein kreis, meine kreise, freund einladen, freundin einladen, jemanden einladen, kann ich jemanden einladen, wie lade ich jemanden ein, wer hat sich heute bewegt, wer war heute in bewegung
