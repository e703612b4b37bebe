# Die Wörter des Deutschen, mit denen Leute sagen, was sie getan haben, wollen und spüren. Die Schreibweise steht am
# Anfang von messages/en/words.ftl.

## Zahlen

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
typed-number-25 = fünfundzwanzig
typed-number-30 = dreißig, dreissig
typed-number-35 = fünfunddreißig
typed-number-40 = vierzig
typed-number-45 = fünfundvierzig
typed-number-50 = fünfzig, fuenfzig
typed-number-60 = sechzig
typed-number-90 = neunzig
typed-number-100 = hundert
typed-number-half = halb, halbe, halben, ½
typed-number-one-and-half = anderthalb, eineinhalb
typed-number-and-half = <number> einhalb, <number> und einhalb, <number> ½
typed-ordinal = <number> te|ten|ter
typed-level-of-ten = <number> von zehn|10

## Längen

typed-unit-second = s, sek, sekunde, sekunden
typed-unit-minute = m, min, mins, minute, minuten, minütchen
typed-unit-hour = h, std, stunde, stunden, stündchen
typed-unit-day = d, tag, tage, tagen, tages
typed-unit-week = w, woche, wochen
typed-unit-month = monat, monate, monaten
typed-unit-year = jahr, jahre, jahren
typed-unit-distance = km, kilometer, meter, schritte
typed-unit-times = mal, x, wiederholungen, runden, sätze
typed-length-15m = viertelstunde, eine viertelstunde, einer viertelstunde, ne viertelstunde
typed-length-30m = halbstunde, halbe stunde, eine halbe stunde, einer halben stunde, halben stunde, ne halbe stunde, halbes stündchen
typed-length-45m = dreiviertelstunde, dreiviertel stunde, eine dreiviertelstunde, einer dreiviertelstunde
typed-length-60m = eine stunde, einer stunde, ne stunde
typed-length-90m = anderthalb stunden, eineinhalb stunden, anderthalb, eine stunde und eine halbe
typed-length-one = ein|eine|einen|einer|einem|ne|nen|ner <unit>
typed-length-half = halb|halbe|halber|halben <unit>
typed-times-1 = einmal
typed-times-2 = zweimal
typed-times-3 = dreimal
typed-times-4 = viermal

## Uhrzeiten

typed-clock-hour = um|gegen <hour>, um|gegen ca <hour>
typed-clock-hour-24 = (um|gegen) <hour> uhr
typed-clock-plain = <clock> uhr
typed-clock-hour-minute = (um) <hour> uhr <minute>
typed-clock-half-to = (um) halb <hour>
typed-clock-quarter-past = (um) viertel nach <hour>
typed-clock-quarter-to = (um) viertel vor <hour>, dreiviertel <hour>
typed-clock-minutes-past = (um) <minute> (minuten|min) nach <hour>
typed-clock-minutes-to = (um) <minute> (minuten|min) vor <hour>
typed-clock-am = <clock> morgens|früh|vormittags, <clock> am morgen|vormittag, <clock> uhr morgens|früh
typed-clock-pm = <clock> nachmittags|abends, <clock> am nachmittag|abend, <clock> uhr nachmittags|abends
typed-clock-12-00 = mittag um zwölf, zwölf uhr mittags
typed-clock-24-00 = mitternacht
typed-clock-range = von <clock> bis <clock> (uhr), zwischen <clock> und <clock> (uhr), <clock> bis <clock> (uhr), von <clock> uhr bis <clock> (uhr), ab <clock> bis <clock> (uhr)
typed-part-morning = morgens, vormittags, vormittag, am morgen, am vormittag, jeden morgen, früh, in der früh, frühmorgens
typed-part-noon = mittag, mittags, zu mittag, am mittag, jeden mittag, mittagspause, über mittag, in der mittagspause, zum mittag, zum mittagessen
typed-part-afternoon = nachmittag, nachmittags, am nachmittag, jeden nachmittag
typed-part-evening = abend, abends, am abend, jeden abend
typed-part-night = nacht, nachts, in der nacht, jede nacht
typed-today-morning = heute morgen, heute früh, heute vormittag
typed-today-noon = heute mittag
typed-today-afternoon = heute nachmittag
typed-today-evening = heute abend
typed-today-night = heute nacht
typed-cue-after-lunch = nach dem mittagessen, nach dem mittag, nach dem essen
typed-cue-before-lunch = vor dem mittagessen
typed-cue-before-bed = vor dem schlafen, vor dem schlafengehen, vor dem zubettgehen, vorm schlafen, vorm schlafengehen, vor dem einschlafen
typed-cue-after-work = nach der arbeit, nach feierabend, wenn ich heimkomme, wenn ich nach hause komme, zum feierabend
typed-cue-before-work = vor der arbeit
typed-cue-after-breakfast = nach dem frühstück
typed-cue-after-dinner = nach dem abendessen
typed-cue-wake-up = nach dem aufstehen, nach dem aufwachen, wenn ich aufstehe

## Tage

typed-weekday-1 = mo, montag, montags, (am|jeden) montag
typed-weekday-2 = di, dienstag, dienstags, (am|jeden) dienstag
typed-weekday-3 = mi, mittwoch, mittwochs, (am|jeden) mittwoch
typed-weekday-4 = do, donnerstag, donnerstags, (am|jeden) donnerstag
typed-weekday-5 = fr, freitag, freitags, (am|jeden) freitag
typed-weekday-6 = sa, samstag, samstags, sonnabend, sonnabends, (am|jeden) samstag
typed-weekday-7 = so, sonntag, sonntags, (am|jeden) sonntag
typed-days-daily = täglich, taeglich, jeden tag, alle tage, jeden einzelnen tag, die ganze woche
typed-days-weekdays = werktags, wochentags, werktage, werktagen, unter der woche, arbeitstage, arbeitstags, an werktagen, an arbeitstagen, jeden werktag, jeden arbeitstag
typed-days-weekend = wochenende, wochenenden, am wochenende, an wochenenden, we, jedes wochenende
typed-days-range = von <days> bis <days>, <days> bis <days>, zwischen <days> und <days>
typed-days-except = außer <days>, außer am <days>, ausser (am) <days>, nicht (am) <days>, ohne <days>, aber nicht (am) <days>
typed-days-off = <days> frei, <days> geschlossen, <days> zu, <days> nichts, kein <days>, <days> keine, <days> nicht, <days> habe ich frei, <days> ist frei, keine erinnerungen (am) <days>
typed-month-1 = jan, januar, jänner
typed-month-2 = feb, februar
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
typed-date = <day> <month>, <day> <month> <year>, zum|den|dem <day> <month>
typed-date-range = vom <day> bis (zum) <day> <month>, <day> bis <day> <month>, vom <day> <month> bis (zum) <day> <month>, <day> <month> bis <day> <month>
typed-date-day = am|zum|den|dem <day>
typed-day-today = heute
typed-day-tomorrow = morgen
typed-day-after-tomorrow = übermorgen, uebermorgen
typed-day-yesterday = gestern, gestern abend
typed-day-before-yesterday = vorgestern
typed-day-coming = nächsten|nächster|nächste|kommenden|kommender|diesen <days>
typed-week-this = diese woche, der rest der woche, rest der woche
typed-week-next = nächste woche, kommende woche, nächster woche

## Wie oft

typed-every = alle|jede|jeden|jedes <length>, im abstand von <length>, im takt von <length>
typed-every-stand = lass mich nicht länger als <length> sitzen, nicht länger als <length> sitzen, lass mich nicht mehr als <length> sitzen, ich will nicht länger als <length> sitzen
typed-interval-60m = stündlich, jede stunde, zu jeder vollen stunde, einmal pro stunde, einmal die stunde
typed-interval-30m = halbstündlich, jede halbe stunde, alle halbe stunde
typed-interval-2d = jeden zweiten tag, alle zwei tage, jeden 2 tag, jeden anderen tag
typed-interval-3d = jeden dritten tag
typed-often-1-week = einmal pro woche, einmal die woche, wöchentlich, einmal in der woche, jede woche
typed-often-2-week = zweimal pro woche, zweimal die woche, zweimal in der woche
typed-often-3-week = dreimal pro woche, dreimal die woche
typed-often-2-day = zweimal am tag, zweimal täglich, zweimal pro tag
typed-often-3-day = dreimal am tag, dreimal täglich, dreimal pro tag
typed-often-1-day = einmal am tag, einmal täglich, einmal pro tag
typed-times-each-day = <number> mal am|pro tag, <number> mal täglich, <number> x am|pro tag
typed-times-each-week = <number> mal pro|die|in woche, <number> mal in der woche, <number> x pro|die woche
typed-in = in <length>, in ca|etwa|rund <length>, nach <length>
typed-ago = vor <length>

## Kleine Wörter

typed-until = bis, bis zum, bis zu, bis zum, bis zur, bis nächste, bis einschließlich
typed-from = von, ab, vom, seit, ab dem
typed-and = und, sowie, plus, dann
typed-but = aber, sondern, jedoch, außer, bis auf
typed-only = nur, bitte nur, erinnere mich nur, erinner mich nur
typed-not = nicht, kein, keine, keinen, nie, nichts, ohne, vergessen zu, nicht geschafft, ausgelassen, ausgefallen
typed-wish = ich will, ich möchte, möchte, will, ich muss, muss, soll ich, sollte ich, ich sollte, kann ich, ich werde, werde, wollen, lass uns, darf ich, würde gern, ich würde gern
typed-filler =
    sehen, wir, uns, ihr, euch, konnte, kann, ich, du, mich, mir, mein, meine, meinen, meinem, meiner, der, die, das, den, dem, des, ein, eine, einen, einer, ans, am, an, um, zu, zum, zur, im, in, auf, für, mit, bin, war, hab, habe, hatte, gewesen, ist, sind, es, auch, noch, mal, so, etwa, ca, circa, ungefähr, rund, gut, gute, ja, ok, okay, hallo, hey, bitte, gerade, eben, schon, jetzt, nun, halt, doch, denn, ganz, sehr, kurz, kurze, kurzen, lang, lange, langen, bitte mal, gegen, machen, mache, tun, uhr, tut, dass, dir, wieder, von, pro, jeweils, insgesamt, wie, da, dann, also, übrigens, zu hause, zuhause, im büro, zur arbeit, in die arbeit, im park, mit dem hund, gehen, ne, mehr, stattdessen, statt, übung, übungen, was, kannst du, könntest du, würdest du, bitte kannst du, vielleicht, wohl, glaub, glaube, draußen, dein, deine, weh, jeden, jede, jedes, alle, während, über

typed-yes-alone = ja, jo, jep, ok, okay, mach ich, klar, ja klar

## Getan

typed-done =
    erledigt, fertig, getan, gemacht, geschafft, hab ich, hab ich gemacht, ist erledigt, abgehakt, done, absolviert, hinter mir, habe ich gemacht, bin fertig, gerade gemacht, hab gemacht, hab es gemacht, hab ihn gemacht, hab sie gemacht, ✅, ✔, ☑, 👍, 👌, 💪, vergessen einzutragen, eintragen, trag ein, erledigt ✅
typed-not-done =
    heute nicht gelaufen, heute nicht gegangen, heute nicht gedehnt,     nichts gemacht, nichts getan, nicht gemacht, nicht geschafft, noch nichts gemacht, heute nichts, nicht bewegt, noch nicht, bin nicht dazu gekommen, nicht dazu gekommen, keine übung, keine übungen, nicht erledigt
typed-anything = etwas, irgendwas, irgendetwas, übungen, bewegt
typed-all = alles, alle übungen, alles erledigt, das ganze programm
typed-did-walk =
    gelaufen, gegangen, wandern, war wandern, spaziert, spazieren gewesen, spazieren gegangen, war spazieren, bin spazieren, spazierengegangen, marschiert, gewandert, war wandern, war laufen, spazieren war, bin gelaufen, bin gegangen, war gehen, ging spazieren, lief, war ich spazieren, war eine runde, eine runde gedreht
typed-did-stand = aufgestanden, bin aufgestanden, gestanden, habe gestanden, stand auf
typed-did-stretch = gedehnt, hab mich gedehnt, mich gedehnt, gestretcht, habe mich gedehnt, gestreckt
typed-did-strengthen = gekräftigt, trainiert, rumpf trainiert, krafttraining gemacht
typed-did-hamstring = oberschenkel gedehnt, die oberschenkel gedehnt, beinrückseite gedehnt
typed-did-hip-flexor = hüftbeuger gedehnt, die hüftbeuger gedehnt, hüfte gedehnt
typed-movement-cycling = radfahren, fahrradfahren, rad fahren, fahrrad fahren, rad, fahrrad, radtour
    .like = walk
typed-moved-cycling = geradelt, rad gefahren, fahrrad gefahren, radgefahren, mit dem rad gefahren, mit dem rad, mit dem fahrrad gefahren, mit dem rad zur arbeit
typed-movement-swimming = schwimmen, schwimmbad
    .like = walk
typed-moved-swimming = geschwommen, war schwimmen, schwimmen gewesen, schwimmen gegangen
typed-movement-running = joggen, rennen, dauerlauf
    .like = walk
typed-moved-running = gejoggt, gerannt, war joggen, joggen gewesen
typed-movement-yoga = yoga
    .like = stretch, strengthen
typed-movement-gardening = gartenarbeit, garten
    .like = walk
typed-moved-gardening = im garten gearbeitet, gegärtnert
typed-movement-dancing = tanzen
    .like = walk
typed-moved-dancing = getanzt, war tanzen
typed-movement-gym = fitnessstudio, kraftraum, gewichte
    .like = strengthen

## Erinnerungen

typed-remind =
    erinner, erinnere, erinnern, erinnerung, erinner mich, erinnere mich, erinnere mich daran, erinner mich dran, mich erinnern, kannst du mich erinnern, sag mir bescheid, sag bescheid, gib mir bescheid, plane, plan, melde dich, stups mich, neue erinnerung, erinnerung an, erinnert werden, daran erinnern, dran erinnern, stell eine erinnerung, trag ein
typed-reminders = erinnerungen, erinnerung, nachrichten, nachricht, meldungen, benachrichtigungen, die erinnerungen, schicken
typed-unplan = lösche, löschen, lösch, entferne, entfernen, streiche, nimm raus, weg mit, abbestellen, keine erinnerung, keine erinnerungen, erinnere mich nicht mehr, erinner mich nicht mehr
typed-start-alone = start, starten, anfangen, los, los gehts, beginnen, erinnerungen an
typed-start = starte, beginne, fang an, schalte ein
typed-resume = weiter, fortsetzen, ich bin zurück, bin zurück, wieder da, bin wieder da, pause beenden, bin wieder gesund
typed-stop-alone = stopp, stop, aufhören, hör auf, schluss, ende, aus, abmelden, genug, lass mich in ruhe, geh weg, abbrechen, beenden, ich will nicht mehr
typed-stop =
    stopp, stop, keine erinnerungen mehr, keine erinnerungen, keine nachrichten mehr, erinnere mich nicht mehr, erinner mich nicht mehr, erinnere mich nicht, erinner mich nicht, erinnerungen aus, erinnerungen ausschalten, erinnerungen abschalten, schalte alle erinnerungen aus, schalte die erinnerungen ab, alle erinnerungen aus, alle erinnerungen abschalten, schreib mir nicht mehr, hör auf mich zu erinnern, abbestellen, abmelden, keine meldungen mehr

## Arbeitszeit

typed-hours = ich arbeite, arbeite, meine arbeitszeit, arbeitszeit, arbeitszeiten, meine arbeitszeiten, meine zeiten, ich bin im büro, bin im büro, büro, bürozeiten, am schreibtisch, arbeitszeit ist, arbeitszeiten sind

## Pause, später

typed-pause =
    pause, pausiere, pausieren, ruhe, ruhig, sei ruhig, sei still, still, stumm, stummschalten, lass mich in ruhe, gib ruhe, keine störung, nicht stören, bitte nicht stören, meeting, besprechung, im meeting, in einem meeting, in einer besprechung, in einer sitzung, sitzung, beschäftigt, frei, urlaubstag, ich brauche ruhe, ruhe bitte, mach pause, schweig, bitte ruhe
typed-sick = krank, ich bin krank, bin krank, krankgeschrieben, erkältet, grippe, erkältung, corona, fieber und krank, im krankenhaus, mir ist schlecht, mir gehts nicht gut, ich habe grippe, ich hab grippe, hab die grippe, liege flach
typed-holiday = urlaub, im urlaub, ferien, in den ferien, auf reisen, verreist, unterwegs, weg, in urlaub, bin weg, dienstreise, auf dienstreise
typed-forever = für immer, immer, endgültig, dauerhaft, bis auf weiteres
typed-rest-of-day = den rest des tages, rest des tages, für den rest des tages, restlichen tag, den ganzen tag, ganzen tag, tagesende, ende des tages
typed-later = später, spaeter, nachher, gleich, jetzt nicht, nicht jetzt, verschieben, verschieb, warte, moment, in einem moment, erinner mich später, erinnere mich später, erinner mich nochmal, nochmal, snooze, schlummern, ein bisschen später
typed-skip-alone = nein, nö, ne, heute nicht, nicht heute, auslassen, überspringen, lass aus, nein danke, diesmal nicht, lass gut sein, kann nicht, geht nicht, heute nicht mehr, keine lust, keine zeit
typed-skip = heute nicht, überspringen, auslassen, lass es heute
typed-guide-alone = führ mich, anleiten, leite mich an, führe mich, zusammen, mach mit mir
typed-guide = führ mich durch, führe mich durch, leite mich an
typed-undo = rückgängig, zurücknehmen, nimm das zurück, war falsch, das war falsch, falsch, versehentlich, aus versehen, ups, hoppla
typed-how = wie lange soll ich, wie oft soll ich, wie viel soll ich, was ist, was ist ein, was ist eine, wie, wie geht, wie geht das, wie mache ich, wie macht man, zeig mir, zeig, zeige, zeige mir, anleitung, erklär, erkläre, wie funktioniert
## Schmerz, Gründe

typed-hurts =
    tut weh, weh, schmerz, schmerzen, aua, autsch, schmerzt, weh tut, das tut weh, es tut weh, tat weh, wehgetan, rückenschmerzen, kreuzschmerzen, rueckenschmerzen, ~schmerzen, steif, steifer, verspannt, verspannung, zieht, zwickt, hexenschuss, tut mir weh, es schmerzt, ziehen, muskelkater, wehtut
typed-body = mein rücken, rücken, der rücken, ruecken, mein ruecken, kreuz, mein kreuz, im rücken, unterer rücken, nacken, mein nacken, schmerzstärke, schmerzlevel, rückenschmerz
typed-feels = fühlt, fühlt sich, an, besser, schlechter, von, stufe, level, skala, bei, heute ist, bewertung
typed-level-0 = keine schmerzen, kein schmerz, schmerzfrei, tut nicht weh, nichts tut weh, tut nicht mehr weh, ohne schmerzen, keine rückenschmerzen, schmerz ist weg, schmerzen sind weg
typed-why =
    warum, wieso, weshalb, wozu, warum soll ich, warum sollte ich, was bringt, was nützt, wofür, woran liegt, woher, was hilft, hilft, was verursacht, ursache, grund, ist es gut, ist es schlecht, gut für, schlecht für, was ist die beste, was ist der beste, bringt was, bringt das was, bringt das etwas
typed-question = verursacht, verursachen, ist, sind, kann, können, hat, macht, wirkt, beeinflusst
typed-reason-flexibility = dehnung, beweglichkeit, flexibilität, dehnen, steife hüfte
typed-reason-core = rumpf, rumpfkraft, rumpfmuskeln, rumpfmuskulatur, bauchmuskeln, core, kraft, muskeln
typed-reason-circulation = durchblutung, kreislauf, sitzen, langes sitzen, sitze, müdigkeit, ermüdung, vom sitzen, beim sitzen, sitzt
typed-reason-weight = gewicht, übergewicht, abnehmen
typed-reason-sleep = schlaf, schlafen, matratze, bett, kissen
typed-reason-stress = stress, anspannung, sorgen
typed-reason-posture = haltung, sitzhaltung, körperhaltung, ergonomie, bürostuhl, stuhl
typed-reason-youth = jugend, kindheit

## Wo jemand ist

typed-zone = ich wohne in, wohne in, ich lebe in, lebe in, ich bin in, bin in, meine zeitzone ist, zeitzone, meine stadt ist, aus
typed-moved = umgezogen nach, ich bin nach, bin nach, ich ziehe nach, gezogen nach, ich reise nach, reise nach, fliege nach, ich fliege nach, bin jetzt in, ich bin jetzt in, bin gerade in
typed-clock-here = es ist, hier ist es, bei mir ist es, ist es hier, uhrzeit ist, jetzt ist es, hier

## Der Bot

typed-stats = statistik, statistiken, stand, wie stehe ich, wie läuft es, wie läufts, fortschritt, serie, meine statistik, wie viel habe ich
typed-report = bericht, mein bericht, bericht für den arzt, pdf
typed-plan-alone = plan, mein plan, zeig meinen plan, erinnerungen, meine erinnerungen
typed-plan = mein plan, meinen plan, zeig meinen plan, meine erinnerungen, plan ändern
typed-settings = einstellungen, optionen
typed-exercises = welche übungen, übungsliste, alle übungen zeigen, zeig mir übungen, zeig übungen, liste der übungen
typed-exercises-alone = übungen
typed-help = hilfe, hilf mir, was kannst du, wie geht das hier, befehle, was kann ich tun, wie funktioniert das
typed-greeting = hallo, hi, hey, guten morgen, guten tag, moin, servus, grüß gott, grüezi, guten abend, huhu, 👋
typed-thanks =
    danke, danke dir, vielen dank, dankeschön, danke schön, danke sehr, merci, super, toll, prima, klasse, cool, perfekt, das hilft, gute nacht, tschüss, bis dann, schön, wunderbar, sehr gut, läuft, 🙂, 😊, 😀, 😃, 😄, ❤, 🙏, 💚, 🥰, 🎉
typed-thanks-alone = bis morgen, bis bald, ok, okay, gut, passt, alles klar, verstanden, ja, fein, 👍, 👌, in ordnung
typed-annoyed =
    weniger erinnerungen, weniger nachrichten, seltener, weniger oft,     halt die klappe, halts maul, nervig, du nervst, nervt, das nervt, scheiße, scheisse, blöd, doof, so ein mist, mist, quatsch, blödsinn, zu viele nachrichten, zu viele erinnerungen, verpiss dich, idiot, 😡, 🤬, 😠, nerv nicht
typed-who-are-you =
    bist du ein roboter, bist du ein bot, bist du ein mensch, bist du echt, wer bist du, was bist du, wer hat dich gemacht, wer hat dich gebaut, wer steckt dahinter, wer betreibt dich, bist du eine ki, bist du eine maschine, roboter, wie heißt du
typed-bug = fehler melden, fehler gefunden, ein fehler, bug, funktioniert nicht, geht nicht richtig, kaputt, problem melden, rückmeldung, feedback, kontakt
