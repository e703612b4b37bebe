# Die Aktivitäten und die Übungen des Katalogs. Belege: docs/sources.md.

## Aktivitäten

activity-stand = Steh- oder Sitzpausen
    .verb = Zeit für eine Kurzpause
    .counted =
        { $count ->
            [one] { $count } Kurzpause
           *[other] { $count } Kurzpausen
        }
    .aliases = aufstehen, aufzustehen, stehen, steh auf, hinstellen, stehpause, stehpausen, sitzpause, sitzpausen, kurzpause, kurzpausen, kurze pause, kurze pausen, bewegungspause, bewegungspausen, steh oder sitzpausen
    .icon = 🧍
activity-walk = Gehen
    .verb = Zeit zu gehen
    .counted =
        { $count ->
            [one] { $count } Spaziergang
           *[other] { $count } Spaziergänge
        }
    .aliases = gehen, geh, gehe, spazieren, spazieren gehen, spazierengehen, gassi gehen, gassi, laufen, walken, walking, spazieren zu gehen, zu gehen, zu laufen, gang, runde, runde spazieren, eine runde, runde gehen, ausdauer
    .icon = 🚶
activity-stretch = Dehnen
    .verb = Zeit zu dehnen
    .counted =
        { $count ->
            [one] { $count } Dehnung
           *[other] { $count } Dehnungen
        }
    .aliases = dehnen, dehne, dehnung, dehnungen, stretching, stretchen, dehnübungen, dehnübung, mich dehnen, mich zu dehnen, zu dehnen, strecken
    .icon = 🧘
activity-strengthen = Kräftigen
    .verb = Zeit zu kräftigen
    .counted =
        { $count ->
            [one] { $count } Krafteinheit
           *[other] { $count } Krafteinheiten
        }
    .aliases = kräftigen, kräftigung, kraeftigen, krafttraining, rumpf, rumpftraining, core, kraft, kraftübungen, kraftübung, rumpfübungen, muskeltraining, stärken
    .icon = 💪

## In jeder Übung

stop-rule = <b>Hör auf</b> bei stechendem, ausstrahlendem oder zunehmendem Schmerz, bei Taubheit oder Schwindel.
too-much = <i>Zu viel:</i> { $too-much }

## Worauf zu achten ist

caution-balance = <b>Gleichgewicht:</b> Halte dich mit einer Hand an etwas fest, das nicht wegrutscht.
caution-knees = <b>Knie:</b> Beuge sie weniger, oder knie auf etwas Weichem.
caution-wrists = <b>Handgelenke:</b> Stütz dich stattdessen auf die Fäuste oder die Unterarme.
caution-shoulder = <b>Schulter:</b> Beweg sie nur so weit, wie es ohne Schmerz geht.
caution-neck = <b>Nacken:</b> Lass dich von den Schultern tragen und schau zur Decke.
caution-hip-replacement = <b>Künstliche Hüfte:</b> Beuge sie nur so weit, wie es dir nach der Operation oder in der Physiotherapie erlaubt wurde.
caution-sciatica = <b>Schmerz im Bein:</b> Lass dieses Knie gebeugt, oder lass die Übung aus.
caution-osteoporosis = <b>Osteoporose:</b> Geh langsam vor, halte die Bewegung klein, und mach dich lang, bevor du dich beugst oder drehst.
caution-late-pregnancy = <b>Schwanger, nach dem vierten Monat:</b> nicht flach auf den Rücken; lagere Kopf und Brust deutlich höher.
caution-narrow-spinal-canal = <b>Enger Wirbelkanal:</b> Wenn das Zurückbeugen Schmerzen ins Bein bringt, setz dich lieber hin.
caution-dizziness = <b>Manchmal schwindelig?</b> Mach langsam, mit offenen Augen und einer Hand an etwas Festem.
caution-breath = <b>Hör auch auf</b>, wenn die Brust schmerzt, du ungewöhnlich außer Atem bist oder dir flau wird. Wenn es nicht sofort vergeht, ruf den Notruf an.

## Übungen

exercise-stand = Aufstehen
    .name-in-sentence = Aufstehen
    .verb = Zeit aufzustehen
    .aliases = auf die beine, auf die füße, hochkommen
    .dose =
        { $minutes ->
            [1] 1 oder 2 Minuten
           *[other] { $minutes } Minuten
        } auf den Beinen
    .steps =
        Steh in Ruhe auf, wenn du magst mit einer Hand auf dem Tisch.
        Lass die Schultern sinken und die Arme hängen.
        Verlagere dein Gewicht langsam von einem Fuß auf den anderen.
        Bleib stehen oder geh ein paar Schritte. Der Bildschirm wartet.
    .felt = in Beinen und Füßen, die jetzt dem Stuhl die Arbeit abnehmen.
    .reason = Bei langem Sitzen ruhen deine Muskeln, und das kann dazu beitragen, dass du dich steif fühlst. Studien, die Menschen länger begleiten, zeigen nicht, dass Sitzen Rückenschmerzen auslöst; wer sie hat und viel sitzt, ist durch sie aber eher eingeschränkt (Alzahrani 2022). In einer kleinen Studie bekamen Büroangestellte, die an Pausen erinnert wurden, in sechs Monaten seltener neue Kreuzschmerzen: 9 von hundert, gegenüber 33 (Waongenngarm 2021).
exercise-shift = Sitzposition wechseln
    .name-in-sentence = Sitzposition wechseln
    .verb = Zeit, anders zu sitzen
    .aliases = sitzposition, sitzposition wechseln, position wechseln, positionswechsel, anders sitzen, anders hinsetzen, umsetzen, gewicht verlagern, rutschen, herumrutschen, zappeln, auf dem stuhl bewegen, dynamisch sitzen
    .dose =
        { $minutes ->
            [one] { $minutes } Minute
           *[other] { $minutes } Minuten
        }
    .steps =
        Bleib auf dem Stuhl, beide Füße flach auf dem Boden.
        Kipp dein Becken langsam nach vorn, dann nach hinten.
        Verlagere dein Gewicht auf eine Seite der Sitzfläche, dann auf die andere.
        Lehn dich zurück, lass die Schultern sinken und setz dich neu zurecht.
    .felt = in den Hüften und im unteren Rücken, die lockerer werden.
    .too-much = jeder Schmerz; dann steh lieber auf.
    .reason = Von keiner Art zu sitzen weiß man, dass sie die richtige ist (Swain 2020); häufiges Wechseln könnte zählen. In einer kleinen Studie bekamen Büroangestellte, die ans Umsetzen erinnert wurden, in sechs Monaten seltener neue Kreuzschmerzen: 7 von hundert, gegenüber 33 (Waongenngarm 2021).
exercise-back-bend = Rückbeuge
    .name-in-sentence = Rückbeuge
    .verb = Zeit für eine Rückbeuge
    .aliases = rückbeuge, rückbeugen, rückneigung, zurückbeugen, nach hinten beugen, zurücklehnen, nach hinten lehnen, hohlkreuz, rückstrecken, rückwärts beugen
    .dose =
        { $repetitions ->
            [1] einmal
            [2] zweimal
           *[other] { $repetitions }-mal
        }, je { $hold ->
            [one] { $hold } Sekunde
           *[other] { $hold } Sekunden
        } halten
    .steps =
        Stell dich neben einen festen Stuhl, Füße hüftbreit, eine Hand auf der Lehne.
        Leg die andere Hand ins Kreuz.
        Schau nach vorn und beug dich sanft zurück, so weit es angenehm ist.
        Halte die Position und atme weiter.
        Komm langsam wieder hoch.
    .felt = ein leichter Druck tief im Rücken und ein Zug am Bauch.
    .too-much = es klemmt im Rücken oder zieht ins Bein.
    .reason = Nach Stunden in Vorlage bewegt das deinen Rücken in die andere Richtung. Der schottische Gesundheitsdienst lehrt es bei Rückenschmerzen (NHS inform). Es kann Steifheit lindern; dass es Schmerzen fernhält, ist nicht gezeigt.
exercise-sit-down = Hinsetzen
    .name-in-sentence = Hinsetzen
    .verb = Zeit, dich hinzusetzen
    .aliases = hinsetzen, setzen, hingesetzt, setz dich, hinzusetzen, mich hinsetzen, platz nehmen, beine ausruhen, füße ausruhen, füße hoch, beine hoch, beine hochlegen, füße hochlegen
    .dose =
        { $minutes ->
            [one] { $minutes } Minute
           *[other] { $minutes } Minuten
        } im Sitzen
    .steps =
        Such dir einen Platz und setz dich langsam hin.
        Lehn dich an und lass dich vom Stuhl tragen.
        Streck die Beine aus, Fersen am Boden, und lass die Füße kreisen.
        Lass die Schultern sinken. Steh in Ruhe wieder auf.
    .felt = in den Beinen und im unteren Rücken, wenn die Last abfällt.
    .reason = Auch langes Stehen macht müde. Wer im Beruf mehr als vier Stunden am Tag steht, berichtet häufiger von Beschwerden im unteren Rücken (Coenen 2018). Die meisten dieser Studien haben nur einmal gefragt; was zuerst da war, weiß man also nicht. Kurz sitzen unterbricht das Stehen.
exercise-walk = Spaziergang
    .name-in-sentence = Spaziergang
    .aliases = spaziergang, spaziergänge, langer spaziergang
    .dose =
        { $minutes ->
            [one] { $minutes } Minute
           *[other] { $minutes } Minuten
        } in gemütlichem Tempo
    .steps =
        Geh los, in einem Tempo, bei dem du noch plaudern könntest.
        Schau nach vorn statt nach unten.
        Lass die Arme schwingen, wie sie wollen.
        Halte den Bauch leicht angespannt, als würdest du eine enge Jacke zuziehen.
        Heute wenig Zeit? Auch ein kürzerer Spaziergang zählt.
    .felt = überall: Dir wird etwas wärmer, der Atem etwas tiefer.
    .too-much = du kannst nicht mehr in ganzen Sätzen sprechen.
    .reason = Gehen ist leichte Bewegung, die das Blut in Schwung bringt. In einer Studie mit Menschen, die gerade Rückenschmerzen überstanden hatten, vergingen bei denen, die mit Begleitung auf 30 Minuten fünfmal pro Woche kamen, typischerweise 208 Tage, bis die Schmerzen zurückkamen und sie einschränkten; bei den anderen 112 (WalkBack 2024).
exercise-walk-short = Kurzer Spaziergang
    .name-in-sentence = kurzer Spaziergang
    .verb = Zeit für einen kurzen Spaziergang
    .aliases = kurzer spaziergang, kurzen spaziergang, kleiner spaziergang, kleinen spaziergang, kurze spaziergänge, ein paar schritte, paar schritte, um den block, kleine runde, kurze runde, kurz gehen, kurz spazieren, kurz raus
    .dose =
        { $minutes ->
            [one] { $minutes } Minute
           *[other] { $minutes } Minuten
        }, so zügig, dass du es merkst
    .steps =
        Geh los: den Flur entlang oder einmal um den Block.
        Schau nach vorn und lass die Arme schwingen.
        Geh so zügig, dass du gerade noch plaudern kannst.
        Kehr auf halbem Weg um und werde am Ende langsamer.
    .felt = überall: Dir wird etwas wärmer, der Atem etwas tiefer.
    .too-much = du kannst nicht mehr in ganzen Sätzen sprechen.
    .reason = Ein wenig Bewegung ist besser als keine (WHO 2020). In einer großen Studie, die Menschen vier Jahre lang beobachtete, hatten die, die mehr gingen, seltener lang anhaltende Rückenschmerzen; das Tempo machte weniger aus (Haddadj 2025). Das ist ein Zusammenhang, kein Beweis.
exercise-hamstring = Beinrückseite dehnen
    .name-in-sentence = Beinrückseite dehnen
    .aliases = beinrückseite, beinrückseiten, beinrückseite dehnen, oberschenkelrückseite, oberschenkelrückseite dehnen, hamstring, hamstrings, oberschenkel, oberschenkeldehnung, hinterer oberschenkel, oberschenkel hinten, beinbeuger
    .dose =
        { $repetitions ->
            [1] einmal
            [2] zweimal
           *[other] { $repetitions }-mal
        } { $hold ->
            [one] { $hold } Sekunde
           *[other] { $hold } Sekunden
        }{ $sides ->
            [1] {""}
           *[other] {" "}je Seite
        }
    .steps =
        Setz dich vorn auf einen festen Stuhl.
        Streck ein Bein gerade nach vorn, die Ferse am Boden; das andere bleibt gebeugt.
        Mach dich groß, sodass dein Becken aufrecht steht.
        Neig den Oberkörper zum gestreckten Bein, bis du einen leichten Zug spürst, keinen Schmerz. Halte das.
        Atme weiter. Komm langsam zurück und wechsle das Bein.
    .felt = an der Rückseite des gestreckten Oberschenkels.
    .too-much = es zieht in der Kniekehle oder weiter ins Bein.
    .reason = Verkürzte Muskeln an der Oberschenkelrückseite können das Becken nach hinten kippen und den unteren Rücken rund machen. Dehnen kann Steifheit lindern. In Studien mit Menschen, die Rückenschmerzen hatten, ging es mit weniger Schmerz einher, aber diese Studien unterscheiden sich stark (Gou 2024). Ob verkürzte Muskeln Schmerzen verursachen, weiß man nicht (Hori 2021).
exercise-hip-flexor = Hüftbeuger dehnen
    .name-in-sentence = Hüftbeuger dehnen
    .aliases = hüftbeuger, hüftbeuger dehnen, hüftbeugerdehnung, hüftbeuger dehnung, hüfte, hüften, hüfte dehnen, hüftdehnung, iliopsoas, psoas, ausfallschritt, kniender ausfallschritt, leiste dehnen
    .dose =
        { $repetitions ->
            [1] einmal
            [2] zweimal
           *[other] { $repetitions }-mal
        } { $hold ->
            [one] { $hold } Sekunde
           *[other] { $hold } Sekunden
        }{ $sides ->
            [1] {""}
           *[other] {" "}je Seite
        }
    .steps =
        Knie dich auf etwas Weiches, mit Stuhl oder Wand in Reichweite, falls du wackelst.
        Stell einen Fuß vor dir flach auf den Boden; das andere Knie bleibt unten.
        Leg beide Hände auf das vordere Knie.
        Zieh das Steißbein nach unten ein, damit der untere Rücken nicht ins Hohlkreuz geht.
        Lehn dich sanft nach vorn, bis du einen leichten Zug spürst, keinen Schmerz. Halte das.
        Atme weiter. Komm langsam zurück und wechsle das Bein.
    .felt = vorn an der Hüfte des knienden Beins.
    .too-much = es klemmt im unteren Rücken; zieh das Steißbein mehr ein, lehn dich weniger vor.
    .reason = Langes Sitzen kann die Muskeln vorn an der Hüfte verkürzen. Die Dehnung soll die Hüften geschmeidiger, das Becken beweglicher machen und die Durchblutung um den unteren Rücken anregen. Sie kann Steifheit lindern; ob verkürzte Muskeln Schmerzen verursachen, weiß man nicht.
exercise-twist = Oberkörper drehen
    .name-in-sentence = Oberkörper drehen
    .aliases = oberkörper drehen, oberkörper, oberkörperdrehung, drehung, drehungen, drehen, drehsitz, rumpfdrehung, drehung im sitzen, rotation, twist
    .dose =
        { $repetitions ->
            [1] einmal
            [2] zweimal
           *[other] { $repetitions }-mal
        }{ $sides ->
            [1] {""}
           *[other] {" "}je Seite
        }, je { $hold ->
            [one] { $hold } Sekunde
           *[other] { $hold } Sekunden
        } halten
    .steps =
        Setz dich aufrecht hin, Füße flach auf dem Boden.
        Kreuz die Arme, jede Hand auf der gegenüberliegenden Schulter.
        Dreh den Oberkörper zu einer Seite, die Hüften zeigen nach vorn.
        Halte die Position und atme weiter.
        Komm zurück zur Mitte, dann dreh dich zur anderen Seite.
    .felt = rund um die Taille und zwischen den Schulterblättern.
    .too-much = du musst nachhelfen, oder es klemmt.
    .reason = Sich zu drehen ist etwas, das ein Rücken am Schreibtisch selten tut. Der britische NHS lehrt diese Übung, um den oberen Rücken beweglich zu halten. Sie kann Steifheit lindern.
exercise-knee-rolls = Beine zur Seite kippen
    .name-in-sentence = Beine zur Seite kippen
    .aliases = beine zur seite kippen, beine kippen, knie zur seite, knie kippen, knie zur seite kippen, knie zur seite rollen, knierollen, knie rollen, beinpendel, kniependel, scheibenwischer, drehdehnlage, drehung im liegen, unterer rücken
    .dose =
        { $repetitions ->
            [1] einmal
            [2] zweimal
           *[other] { $repetitions }-mal
        }{ $sides ->
            [1] {""}
           *[other] {" "}je Seite
        }, je { $hold ->
            [one] { $hold } Sekunde
           *[other] { $hold } Sekunden
        } halten
    .steps =
        Leg dich auf den Rücken, Knie gebeugt und beisammen, Füße flach auf dem Boden.
        Lass die Arme seitlich ausgebreitet am Boden ruhen.
        Lass beide Knie langsam zu einer Seite sinken, so weit es angenehm ist.
        Halte die Position; beide Schultern bleiben am Boden.
        Hol die Knie zur Mitte zurück, dann lass sie zur anderen Seite sinken.
    .felt = am unteren Rücken und seitlich an der Hüfte.
    .too-much = eine Schulter hebt ab, oder es klemmt im Rücken.
    .reason = Im Liegen wird dein Rücken getragen, während er sich bewegt. Der schottische Gesundheitsdienst und die Mayo Clinic lehren die Übung für den Rücken (NHS inform, Mayo Clinic). Sie kann Steifheit lindern.
exercise-chest = Brust dehnen
    .name-in-sentence = Brust dehnen
    .aliases = brust dehnen, brustdehnung, brustöffner, brustkorb öffnen, brust öffnen, schultern zurück, schulter, schultern, schultern dehnen, brustmuskeln, brustmuskel
    .dose =
        { $repetitions ->
            [1] einmal
            [2] zweimal
           *[other] { $repetitions }-mal
        } { $hold ->
            [one] { $hold } Sekunde
           *[other] { $hold } Sekunden
        }
    .steps =
        Setz dich aufrecht hin, ohne dich anzulehnen.
        Zieh die Schultern nach hinten und unten, die Arme seitlich ausgebreitet.
        Schieb die Brust sanft nach vorn und oben.
        Halte das, wenn du magst bis zu zehn Sekunden, und atme weiter.
        Lös die Spannung langsam und lass die Arme sinken.
    .felt = quer über die Brust und vorn an den Schultern.
    .too-much = es klemmt in den Schultern, oder du gehst stark ins Hohlkreuz.
    .reason = Stunden am Bildschirm ziehen die Schultern nach vorn; das hier führt sie andersherum. Der britische NHS lehrt es im Sitzen. Es kann Steifheit lindern.
exercise-thigh-front = Quadrizeps dehnen
    .name-in-sentence = Quadrizeps dehnen
    .aliases = beinvorderseite dehnen, oberschenkel vorn, oberschenkel vorne, oberschenkel vorn dehnen, oberschenkel vorne dehnen, oberschenkelvorderseite, vorderer oberschenkel, beinvorderseite, quadrizeps, quadrizeps dehnen, ferse zum po
    .dose =
        { $repetitions ->
            [1] einmal
            [2] zweimal
           *[other] { $repetitions }-mal
        } { $hold ->
            [one] { $hold } Sekunde
           *[other] { $hold } Sekunden
        }{ $sides ->
            [1] {""}
           *[other] {" "}je Seite
        }
    .steps =
        Stell dich vor eine Wand, eine Hand flach daran.
        Beuge ein Knie und greif hinter dir den Fuß oder das Hosenbein.
        Bring die Knie nebeneinander und zieh das Steißbein ein.
        Zieh die Ferse Richtung Po, bis du einen leichten Zug spürst, keinen Schmerz. Halte das.
        Atme weiter. Lass den Fuß langsam los und wechsle das Bein.
    .felt = an der Vorderseite des gebeugten Oberschenkels.
    .too-much = das Knie schmerzt, oder du gehst ins Hohlkreuz.
    .reason = Der lange Muskel hier läuft vorn über die Hüfte und kann am Becken ziehen. Ihn zu dehnen kann Steifheit lindern; ob verkürzte Muskeln Schmerzen verursachen, weiß man nicht. Versus Arthritis lehrt die Übung für den Rücken.
exercise-knee-to-chest = Knie zur Brust
    .name-in-sentence = Knie zur Brust
    .aliases = knie zur brust, knie an die brust, knie zur brust ziehen, knie umarmen, gesäß dehnen, po dehnen, gesäß, gesäßmuskel
    .dose =
        { $repetitions ->
            [1] einmal
            [2] zweimal
           *[other] { $repetitions }-mal
        }{ $sides ->
            [1] {""}
           *[other] {" "}je Seite
        }, je { $hold ->
            [one] { $hold } Sekunde
           *[other] { $hold } Sekunden
        } halten
    .steps =
        Leg dich auf den Rücken, Knie gebeugt, Füße flach auf dem Boden.
        Zieh ein Knie zur Brust und halte es mit beiden Händen.
        Zieh es näher heran, bis du eine leichte Dehnung spürst, keinen Schmerz.
        Halte die Position; der Kopf bleibt liegen.
        Lass langsam los, stell den Fuß ab und wechsle das Bein.
    .felt = im unteren Rücken und im Gesäß.
    .too-much = es klemmt in der Leiste oder zieht ins Bein.
    .reason = Die Übung beugt unteren Rücken und Hüfte, während der Boden dich trägt. Versus Arthritis und die Mayo Clinic lehren sie für den Rücken. Sie kann Steifheit lindern.
exercise-neck-turn = Kopf drehen
    .name-in-sentence = Kopf drehen
    .aliases = kopf drehen, kopfdrehen, kopfdrehung, hals, nacken, nacken dehnen, nackendehnung, nackendrehung, hals drehen
    .dose =
        { $repetitions ->
            [1] einmal
            [2] zweimal
           *[other] { $repetitions }-mal
        }{ $sides ->
            [1] {""}
           *[other] {" "}je Seite
        }, je { $hold ->
            [one] { $hold } Sekunde
           *[other] { $hold } Sekunden
        } halten
    .steps =
        Setz dich aufrecht hin, Füße flach auf dem Boden, Schultern locker.
        Dreh den Kopf langsam zu einer Schulter, so weit es angenehm ist.
        Halte die Position und atme weiter.
        Dreh zurück zur Mitte, dann zur anderen Schulter.
    .felt = seitlich am Hals.
    .too-much = dir wird schwindelig, oder es kribbelt in einem Arm.
    .reason = Ein Bildschirm hält deinen Kopf stundenlang still. Der britische NHS lehrt diese Übung, damit der Hals beweglich bleibt. Sie kann Steifheit lindern; für den unteren Rücken tut sie nichts, aber dein Hals gehört ja auch zu dir.
exercise-cat = Katzenbuckel
    .name-in-sentence = Katzenbuckel
    .aliases = katzenbuckel, katze, katze kuh, katze und kuh, pferderücken, buckel, runder rücken
    .dose =
        { $repetitions ->
            [1] einmal
            [2] zweimal
           *[other] { $repetitions }-mal
        }
    .steps =
        Geh in den Vierfüßlerstand: Hände unter den Schultern, Knie unter den Hüften.
        Atme aus, mach den Rücken langsam rund und lass den Kopf sinken.
        Atme ein, lass den Rücken etwas sinken und schau nach vorn.
        Komm zurück zur Mitte, der Rücken ist lang.
    .felt = am ganzen Rücken entlang.
    .too-much = es klemmt an einem der Enden; mach die Bewegung kleiner.
    .reason = Die Übung bewegt deinen ganzen Rücken, Stück für Stück, ohne Last von oben. Die Mayo Clinic lehrt sie für den Rücken. Sie kann Steifheit lindern.
exercise-side-bend = Seitneigung
    .name-in-sentence = Seitneigung
    .aliases = seitneigung, seitneigungen, seitbeuge, seitbeugen, zur seite neigen, zur seite beugen, seitliche dehnung, taille, flanke
    .dose =
        { $repetitions ->
            [1] einmal
            [2] zweimal
           *[other] { $repetitions }-mal
        }{ $sides ->
            [1] {""}
           *[other] {" "}je Seite
        }, je { $hold ->
            [one] { $hold } Sekunde
           *[other] { $hold } Sekunden
        } halten
    .steps =
        Steh aufrecht, Füße hüftbreit, Arme seitlich am Körper.
        Lass eine Hand am Oberschenkel hinabgleiten und neig dich zu dieser Seite.
        Stopp, wo es noch angenehm ist, und halte die Position.
        Komm langsam wieder hoch, dann neig dich zur anderen Seite.
    .felt = an der anderen Seite der Taille.
    .too-much = es klemmt auf der Seite, zu der du dich neigst.
    .reason = An Schreibtischtagen neigt man sich kaum einmal zur Seite. Der britische NHS lehrt die Übung, um den Rumpf beweglich zu halten. Sie kann Steifheit lindern.
exercise-heels = Po zu den Fersen
    .name-in-sentence = Po zu den Fersen
    .aliases = po zu den fersen, fersensitz, fersen, gesäß zu den fersen, päckchen, päckchenstellung, kindhaltung, kindstellung, kindeshaltung, auf die fersen setzen
    .dose =
        { $repetitions ->
            [1] einmal
            [2] zweimal
           *[other] { $repetitions }-mal
        }
    .steps =
        Geh in den Vierfüßlerstand, Hände unter den Schultern, Knie hüftbreit.
        Atme aus und schieb den Po nach hinten Richtung Fersen.
        Stopp, wo es noch angenehm ist, die Arme lang, und nimm dort einen Atemzug.
        Atme ein und komm dabei in den Vierfüßlerstand zurück.
    .felt = im unteren Rücken und in den Hüften.
    .too-much = die Knie schmerzen; geh weniger weit zurück.
    .reason = Die Übung beugt Hüften und unteren Rücken zusammen, und die Arme nehmen etwas vom Gewicht ab. Der britische NHS lehrt sie für den Rücken. Sie kann Steifheit lindern.
exercise-hamstring-stand = Beinrückseite stehend
    .name-in-sentence = Beinrückseite stehend
    .aliases = beinrückseite im stehen, beinrückseite stehend, oberschenkelrückseite im stehen, dehnen im stehen, fuß auf stuhl, fuß auf den stuhl, bein auf stuhl, bein auf den stuhl, ferse auf den stuhl
    .dose =
        { $repetitions ->
            [1] einmal
            [2] zweimal
           *[other] { $repetitions }-mal
        } { $hold ->
            [one] { $hold } Sekunde
           *[other] { $hold } Sekunden
        }{ $sides ->
            [1] {""}
           *[other] {" "}je Seite
        }
    .steps =
        Stell einen festen Stuhl an die Wand und dich davor, eine Hand an der Wand.
        Leg eine Ferse auf die Sitzfläche, das Bein gestreckt, aber nicht durchgedrückt.
        Mach dich groß, die Hüften zeigen nach vorn.
        Beuge das Standbein, bis du einen leichten Zug spürst, keinen Schmerz. Halte das.
        Atme weiter. Komm langsam zurück und wechsle das Bein.
    .felt = an der Rückseite des angehobenen Oberschenkels.
    .too-much = es zieht in der Kniekehle oder weiter ins Bein.
    .reason = Die Übung dehnt dieselben Muskeln wie die im Sitzen, mit aufrechtem Rücken. Versus Arthritis lehrt sie für den Rücken. Sie kann Steifheit lindern; ob verkürzte Muskeln Schmerzen verursachen, weiß man nicht (Hori 2021).
exercise-draw-in = Bauch einziehen
    .name-in-sentence = Bauch einziehen
    .aliases = bauch einziehen, baucheinziehen, den bauch einziehen, bauchatmung, bauch, bauchspannung, tiefe bauchmuskeln, atmen, atmung, atemübung
    .dose =
        { $repetitions ->
            [1] einmal
            [2] zweimal
           *[other] { $repetitions }-mal
        }, je etwa { $hold ->
            [one] { $hold } Sekunde
           *[other] { $hold } Sekunden
        } halten
    .steps =
        Leg dich mit gebeugten Knien auf den Rücken.
        Atme tief ein und lass den Bauch sich heben.
        Atme langsam durch den Mund aus und zieh dabei den Bauch ein.
        Halte das, mit lockeren Schultern und ohne zu pressen.
        Lass los und nimm einen ruhigen Atemzug vor dem nächsten Mal.
    .felt = tief im Bauch, wie ein sanftes Anspannen.
    .too-much = du hältst die Luft an, oder die Schultern verkrampfen.
    .reason = Die Übung trainiert die tiefen Muskeln, die dein Becken halten. Rumpfübungen wirken etwa so gut wie andere Übungen, bei denen man bleibt (Smith 2014), und diese hier geht im Liegen.
exercise-pelvic-tilt = Beckenkippen
    .name-in-sentence = Beckenkippen
    .aliases = beckenkippen, becken kippen, beckenkippung, beckenkippungen, becken, becken heben, beckenheben, hüfte heben, bauchmuskeln, bauchmuskeltraining, bauchtraining, bauchübung
    .dose =
        { $repetitions ->
            [1] einmal
            [2] zweimal
           *[other] { $repetitions }-mal
        }, je { $hold ->
            [one] { $hold } Sekunde
           *[other] { $hold } Sekunden
        } halten
    .steps =
        Leg dich auf den Rücken, Knie gebeugt, Füße am Boden.
        Schieb eine Hand unter den unteren Rücken, spür die Lücke, dann nimm die Hand weg.
        Kipp das Becken, bis der untere Rücken flach am Boden liegt.
        Halte das und atme weiter.
        Lass langsam los.
    .felt = im Unterbauch.
    .too-much = du drückst mit den Beinen, oder der Atem stockt.
    .gate = <b>Nur wenn das leicht geht: Becken heben</b>
    .gated-steps =
        Beuge beide Beine und heb sie an, die Hände flach neben dir.
        Heb langsam das Becken, nur bis der untere Rücken vom Boden abhebt.
        Senk es langsam ab, dann stell einen Fuß nach dem anderen ab.
    .reason = Du lernst damit, dein Becken zu bewegen, auf dem der untere Rücken sitzt, und arbeitest mit dem Bauch, ohne Sit-ups: Deren klassische Form kann Kreuzschmerzen verschlimmern. Rumpfübungen wirken etwa so gut wie andere Übungen, bei denen man bleibt (Smith 2014).
exercise-sit-to-stand = Aufstehen vom Stuhl
    .name-in-sentence = Aufstehen vom Stuhl
    .aliases = aufstehen vom stuhl, vom stuhl aufstehen, stuhl aufstehen, aufstehen und hinsetzen, aufstehen hinsetzen, stuhlkniebeuge, stuhlkniebeugen
    .dose =
        { $repetitions ->
            [1] einmal
            [2] zweimal
           *[other] { $repetitions }-mal
        }
    .steps =
        Setz dich vorn auf einen festen Stuhl, Füße hüftbreit und etwas zurück.
        Beug dich aus der Hüfte nach vorn.
        Steh langsam auf, die Beine machen die Arbeit; nimm die Hände zu Hilfe, wenn du sie brauchst.
        Steh einen Moment aufrecht.
        Setz dich langsam wieder hin, den Po voran.
    .felt = vorn in den Oberschenkeln und im Po.
    .too-much = die Knie schmerzen, oder du plumpst auf den Stuhl.
    .reason = Die Übung trainiert die großen Muskeln von Beinen und Hüften, die dich jeden Tag viele Male hochheben. Der britische NHS lehrt sie für die Kraft. Für den Rücken wirken Übungen, bei denen man bleibt, etwa so gut wie Rumpfübungen (Smith 2014).
exercise-bridge = Brücke
    .name-in-sentence = Brücke
    .aliases = brücke, brücken, schulterbrücke, beckenlift, hüftheben, po heben, gesäß heben
    .dose =
        { $repetitions ->
            [1] einmal
            [2] zweimal
           *[other] { $repetitions }-mal
        }, je drei ruhige Atemzüge
    .steps =
        Leg dich auf den Rücken, Knie gebeugt, Füße flach und hüftbreit.
        Spann Bauch und Po sanft an.
        Heb das Becken, bis Schultern, Hüften und Knie eine Linie bilden.
        Halte das drei ruhige Atemzüge lang.
        Senk das Becken langsam und ruh einen Atemzug aus.
    .felt = im Po und an der Rückseite der Oberschenkel.
    .too-much = der untere Rücken macht die Arbeit; geh weniger hoch.
    .reason = Die Übung trainiert Hüften und Rücken zusammen. Die Mayo Clinic lehrt sie für den Rücken. Rumpfübungen wirken etwa so gut wie andere Übungen, bei denen man bleibt (Smith 2014).
exercise-heel-raise = Fersen heben
    .name-in-sentence = Fersen heben
    .aliases = fersen heben, fersenheben, fersen anheben, zehenstand, zehenspitzen, auf zehenspitzen, auf die zehenspitzen, waden, wade, wadenheben, wadentraining, wadenübung
    .dose =
        { $repetitions ->
            [1] einmal
            [2] zweimal
           *[other] { $repetitions }-mal
        }
    .steps =
        Stell dich hinter einen festen Stuhl, beide Hände auf der Lehne.
        Heb beide Fersen langsam, so hoch es angenehm ist.
        Bleib einen Moment oben.
        Senk die Fersen langsam ab.
    .felt = in den Waden.
    .too-much = ein Krampf, oder du stützt dein Gewicht auf den Stuhl.
    .reason = Die Übung trainiert die Waden, die dir beim Gehen und beim Gleichgewicht helfen. Der britische NHS lehrt sie für die Kraft. Sie gehört dazu, alle großen Muskeln zu üben (WHO 2020), und ist weniger eine Antwort auf Rückenschmerzen.
exercise-tilt-kneeling = Beckenkippen kniend
    .name-in-sentence = Beckenkippen kniend
    .aliases = beckenkippen im vierfüßler, beckenkippen im vierfüßlerstand, beckenkippen im vierfuessler, beckenkippen im knien, beckenkippen kniend, vierfüßlerstand, vierfüßler, auf allen vieren
    .dose =
        { $repetitions ->
            [1] einmal
            [2] zweimal
           *[other] { $repetitions }-mal
        }, je { $hold ->
            [one] { $hold } Sekunde
           *[other] { $hold } Sekunden
        } halten
    .steps =
        Geh in den Vierfüßlerstand: Hände unter den Schultern, Knie unter den Hüften.
        Mach den Rücken lang, weder durchhängend noch rund.
        Atme aus, zieh den Bauch ein und das Steißbein nach unten.
        Halte die Position und atme weiter.
        Lass langsam los, bis der Rücken wieder lang ist.
    .felt = im Unterbauch.
    .too-much = die Handgelenke tun weh, oder der Rücken hängt zwischendurch durch.
    .reason = Dasselbe wie das Beckenkippen, für alle, die nicht flach liegen sollen: Eine Frauenklinik lehrt es in der Schwangerschaft (KK Hospital). Rumpfübungen wirken etwa so gut wie andere Übungen, bei denen man bleibt (Smith 2014).
exercise-hip-march = Marschieren im Sitzen
    .name-in-sentence = Marschieren im Sitzen
    .aliases = marschieren im sitzen, marschieren, sitzend marschieren, im sitzen marschieren, knie heben, knie anheben, knieheben, kniehub, beine heben im sitzen
    .dose =
        { $repetitions ->
            [1] einmal
            [2] zweimal
           *[other] { $repetitions }-mal
        } mit jedem Bein
    .steps =
        Setz dich aufrecht vorn auf einen festen Stuhl, ohne dich anzulehnen.
        Halte dich seitlich an der Sitzfläche fest.
        Heb ein Knie, das Bein gebeugt, so weit es angenehm ist.
        Stell den Fuß kontrolliert wieder ab.
        Heb das andere Knie: immer im Wechsel.
    .felt = vorn an den Hüften und im Bauch.
    .too-much = du lehnst dich zurück, oder es klemmt in der Hüfte.
    .reason = Die Übung trainiert die Muskeln, die deine Beine heben, und bringt etwas Blut in Bewegung, ohne dass du den Stuhl verlässt. Der britische NHS lehrt sie im Sitzen.
exercise-bird-dog = Diagonaler Vierfüßler
    .name-in-sentence = diagonaler Vierfüßler
    .aliases = diagonaler vierfüßler, diagonaler vierfüßlerstand, vierfüßler diagonal, vierfüßlerstand diagonal, bird dog, vogelhund, beinheben, bein heben, arm und bein, arm und bein heben, superman
    .dose =
        { $repetitions ->
            [1] einmal
            [2] zweimal
           *[other] { $repetitions }-mal
        }{ $sides ->
            [1] {""}
           *[other] {" "}je Seite
        }, je { $hold ->
            [one] { $hold } Sekunde
           *[other] { $hold } Sekunden
        } halten
    .steps =
        Vierfüßlerstand: Hände unter den Schultern, Knie unter den Hüften.
        Zieh den Bauch sanft ein und halte den Rücken lang.
        Schieb einen Fuß nach hinten und heb das Bein, höchstens hüfthoch.
        Halte die Position, die Hüften waagerecht, und atme weiter.
        Hol das Knie wieder unter dich und wechsle das Bein.
    .felt = im Po und am unteren Rücken entlang.
    .too-much = die Hüfte kippt, oder der Rücken hängt durch; heb weniger hoch.
    .gate = <b>Nur wenn das leicht geht: Arm und Bein</b>
    .gated-steps =
        Streck ein Bein nach hinten und den Arm der Gegenseite nach vorn, höchstens rückenhoch.
        Halte sie so, die Hüften waagerecht, und atme weiter.
        Hol beide zurück und wechsle die Seite.
    .reason = Bei Messungen an dreizehn jungen Männern ließ das Heben eines Beins im Vierfüßlerstand den Rücken sanft arbeiten, mit wenig Last auf der Wirbelsäule; mit einem Arm dazu wird es mehr (Callaghan 1998). Rumpfübungen wirken etwa so gut wie andere Übungen, bei denen man bleibt (Smith 2014).
exercise-mini-squat = Kleine Kniebeuge
    .name-in-sentence = kleine Kniebeuge
    .aliases = kleine kniebeuge, kleine kniebeugen, kniebeuge, kniebeugen, halbe kniebeuge, halbe kniebeugen, mini kniebeuge, minikniebeuge, squat, squats
    .dose =
        { $repetitions ->
            [1] einmal
            [2] zweimal
           *[other] { $repetitions }-mal
        }
    .steps =
        Stell dich hinter einen festen Stuhl, Hände auf der Lehne, Füße hüftbreit.
        Beuge die Knie ein wenig, die Hüfte nach hinten, als wolltest du dich setzen.
        Halt kurz inne: Fersen am Boden, Rücken lang, Knie über den Zehen.
        Komm langsam hoch und spann dabei den Po an.
    .felt = vorn in den Oberschenkeln und im Po.
    .too-much = die Knie schmerzen; beuge sie weniger.
    .reason = Die Übung trainiert die großen Muskeln von Beinen und Hüften. Der britische NHS lehrt sie für die Kraft. Für den Rücken wirken Übungen, bei denen man bleibt, etwa so gut wie Rumpfübungen (Smith 2014).
exercise-side-plank = Seitstütz auf Knien
    .name-in-sentence = Seitstütz auf Knien
    .aliases = seitstütz auf den knien, seitstütz auf knien, seitstütz, seitstuetz, unterarmstütz seitlich, seitlicher unterarmstütz, seitliche planke, side plank, plank, planke, unterarmstütz
    .dose =
        { $repetitions ->
            [1] einmal
            [2] zweimal
           *[other] { $repetitions }-mal
        }{ $sides ->
            [1] {""}
           *[other] {" "}je Seite
        }, je { $hold ->
            [one] { $hold } Sekunde
           *[other] { $hold } Sekunden
        } halten
    .steps =
        Leg dich auf die Seite, Hüften und gebeugte Knie übereinander.
        Stütz dich auf den Unterarm, den Ellenbogen unter der Schulter.
        Heb das Becken, bis du von den Knien bis zum Kopf gerade bist.
        Halte die Position und atme weiter.
        Senk das Becken langsam und ruh einen Atemzug aus.
        Wenn diese Seite fertig ist, dreh dich um und mach die andere.
    .felt = an der Seite der Taille, die zum Boden zeigt.
    .too-much = die Schulter schmerzt, oder das Becken sinkt ab.
    .reason = Der Seitstütz lässt die seitlichen Rumpfmuskeln arbeiten. Das wurde an acht gesunden Männern gemessen und sagt nichts über Schmerzen (McGill 2009). Auf den Knien hebst du weniger von deinem Gewicht.
exercise-one-leg-stand = Einbeinstand
    .name-in-sentence = Einbeinstand
    .aliases = einbeinstand, ein bein, auf einem bein, auf einem bein stehen, balance, balancieren, balanceübung, gleichgewicht, gleichgewichtsübung, flamingo, storch
    .dose =
        { $repetitions ->
            [1] einmal
            [2] zweimal
           *[other] { $repetitions }-mal
        } { $hold ->
            [one] { $hold } Sekunde
           *[other] { $hold } Sekunden
        }{ $sides ->
            [1] {""}
           *[other] {" "}je Bein
        }
    .steps =
        Stell dich hinter einen festen Stuhl, beide Hände auf der Lehne.
        Verlagere dein Gewicht auf ein Bein, das Knie locker.
        Heb den anderen Fuß nur knapp vom Boden.
        Halte das und schau nach vorn; bis zu zehn Sekunden, sobald es leicht geht.
        Stell den Fuß langsam ab und wechsle das Bein.
    .felt = in Fuß, Wade und Hüfte des Standbeins.
    .too-much = du musst hüpfen oder dich festkrallen; stell den Fuß früher ab.
    .reason = Gleichgewicht lässt sich trainieren. Ab 65 wird geraten, an drei oder mehr Tagen pro Woche Kraft und Gleichgewicht zu üben, um Stürzen vorzubeugen (WHO 2020).
