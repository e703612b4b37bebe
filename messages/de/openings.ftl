# Wie eine Erinnerung beginnt. Jede Einladung (opening) hat höchstens 45 Zeichen, jede Idee (idea) höchstens 70; das Programm
# verbindet jede mit jeder ihrer Art.

## Aufstehen: Einladungen

opening-stand-1 = Kurz auf die Beine?
opening-stand-2 = Zeit für ein bisschen Höhe.
opening-stand-3 = Hoch mit dir, ganz in Ruhe.
opening-stand-4 = Deine Beine könnten übernehmen.
opening-stand-5 = Auch der Stuhl hat eine Pause verdient.
opening-stand-6 = Wie ist die Aussicht von da oben?
opening-stand-7 = Steh auf, wenn es gerade passt.
opening-stand-8 = Einen Moment runter vom Stuhl?
opening-stand-9 = Wie wär’s mit ein bisschen Stehen?
opening-stand-10 = Aufstehen täte jetzt vielleicht gut.
opening-stand-11 = Füße auf den Boden, und hoch geht’s.
opening-stand-12 = Lust aufzustehen?
opening-stand-13 = Sitzen war lange genug dran.
opening-stand-14 = Entfalte dich, schön langsam.
opening-stand-15 = Hier kommt ein Vorwand zum Aufstehen.
opening-stand-16 = Würde Stehen jetzt guttun?
opening-stand-17 = Tausch den Stuhl gegen deine Füße.

## Aufstehen: Ideen

idea-stand-1 = Such draußen drei Dinge, die sich bewegen.
idea-stand-2 = Trink einen Schluck Wasser, wenn du schon oben bist.
idea-stand-3 = Lass den Blick auf etwas weit Entferntem ruhen.
idea-stand-4 = Leg alles aus den Händen und lass sie hängen.
idea-stand-5 = Schau nach, was der Himmel so macht.
idea-stand-6 = Überleg dir, was du als Nächstes essen möchtest.
idea-stand-7 = Horch auf das leiseste Geräusch um dich herum.
idea-stand-8 = Drei ruhige Atemzüge, und sonst nichts zu tun.
idea-stand-9 = Stütz dich auf etwas Festes, wenn du magst.
idea-stand-10 = Räum eine Sache dahin, wo sie hingehört.
idea-stand-11 = Was gerade klemmt, sieht von weiter oben vielleicht anders aus.
idea-stand-12 = Spiel im Kopf ein Lied, von der ersten Zeile an.
idea-stand-13 = Finde etwas Blaues, etwas Rundes und etwas Altes.
idea-stand-14 = Achte darauf, woher das Licht kommt.
idea-stand-15 = Wackle mit den Zehen; das merkt fast niemand.
idea-stand-16 = Hol schon mal etwas, das du später brauchst.

## Hinsetzen: Einladungen

opening-sit-down-1 = Setz dich, solange ein Platz frei ist.
opening-sit-down-2 = Deine Füße haben sich einen Stuhl verdient.
opening-sit-down-3 = Lass jetzt mal den Stuhl arbeiten.
opening-sit-down-4 = Kurz die Füße entlasten?
opening-sit-down-5 = Leih dir den nächsten freien Platz.
opening-sit-down-6 = Setz dich, wenn es gerade ruhig ist.
opening-sit-down-7 = Tausch Stehen gegen Sitzen.
opening-sit-down-8 = Gib deinen Beinen dienstfrei.
opening-sit-down-9 = Kurz sitzen wäre jetzt fein.
opening-sit-down-10 = Gönn deinen Sohlen etwas Freizeit.
opening-sit-down-11 = Genug gestanden fürs Erste.
opening-sit-down-12 = Wie wär’s mit Hinsetzen?
opening-sit-down-13 = Runter mit dir, ganz in Ruhe.
opening-sit-down-14 = Hocker, Stufe oder Bank, alles ist recht.
opening-sit-down-15 = Magst du dich einen Moment setzen?
opening-sit-down-16 = Ruh die Beine aus, bevor es weitergeht.
opening-sit-down-17 = Die Schwerkraft gewinnt, also setz dich.

## Hinsetzen: Ideen

idea-sit-down-1 = Wenn es eine Lehne gibt, lehn dich hinein.
idea-sit-down-2 = Schlüpf mit den Fersen aus den Schuhen, wenn das geht.
idea-sit-down-3 = Ein Glas Wasser passt gut dazu.
idea-sit-down-4 = Leg die Hände in den Schoß, Handflächen nach oben.
idea-sit-down-5 = Leg die Füße hoch, wenn sich etwas dafür findet.
idea-sit-down-6 = Schau etwas an, das nichts von dir will.
idea-sit-down-7 = Schließ ein, zwei Atemzüge lang die Augen, wenn das geht.
idea-sit-down-8 = Lass den Kiefer weich werden, dann die Stirn.
idea-sit-down-9 = Denk an jemanden, den du später anrufen möchtest.
idea-sit-down-10 = Horch auf das Geräusch, das am weitesten weg ist.
idea-sit-down-11 = Sieh zur Abwechslung der Welt beim Arbeiten zu.
idea-sit-down-12 = Nichts muss gehalten werden, nicht mal du.
idea-sit-down-13 = Merk, wie wenig deine Füße zu tun haben.
idea-sit-down-14 = Rutsch ganz nach hinten, dann ruhen auch die Oberschenkel.
idea-sit-down-15 = Plan nichts, bis du wieder stehst.
idea-sit-down-16 = Reib die Handflächen aneinander, bis sie warm sind.

## Sitzposition wechseln: Einladungen

opening-shift-1 = Zeit, anders zu sitzen.
opening-shift-2 = Dein Stuhl hat mehr als eine Seite.
opening-shift-3 = Lust auf eine neue Art zu sitzen?
opening-shift-4 = Beweg dich ein bisschen, da wo du bist.
opening-shift-5 = Geht es vielleicht noch bequemer?
opening-shift-6 = Probier eine andere Ecke des Stuhls.
opening-shift-7 = Zappeln ist hier erlaubt.
opening-shift-8 = Dafür musst du nicht mal aufstehen.
opening-shift-9 = Ändere etwas daran, wie du sitzt.
opening-shift-10 = Platzwechsel, ohne den Platz zu wechseln?
opening-shift-11 = Find eine neue Stelle auf demselben Stuhl.
opening-shift-12 = Rutsch ein bisschen herum.
opening-shift-13 = Das hier merkt niemand.
opening-shift-14 = Stillsitzen ist freiwillig.
opening-shift-15 = Setz dich auf und dann neu zurecht.
opening-shift-16 = Bleib da, aber nicht ganz so wie jetzt.
opening-shift-17 = Sitz mal wie ein Kind, dem langweilig ist.

## Sitzposition wechseln: Ideen

idea-shift-1 = Wieg dich von Seite zu Seite, so langsam du magst.
idea-shift-2 = Lehn dich etwas zurück oder vor, was du seltener gemacht hast.
idea-shift-3 = Kipp die Hüften vor und zurück, nur ein wenig.
idea-shift-4 = Ruckel dich zurecht, bis es bequem ist.
idea-shift-5 = Zieh beide Schultern hoch und lass sie fallen.
idea-shift-6 = Stell die Füße irgendwohin, wo sie heute noch nicht waren.

## Rückbeuge: Einladungen

opening-back-bend-1 = Zur Abwechslung mal andersherum?
opening-back-bend-2 = Genug nach unten geschaut fürs Erste.
opening-back-bend-3 = Gib deiner Vorderseite etwas Platz.
opening-back-bend-4 = Mach dich groß und weit.
opening-back-bend-5 = So vieles am Tag beugt sich vor.
opening-back-bend-6 = Hier das Gegenteil von Vorbeugen.
opening-back-bend-7 = Hoch, groß und sanft zurück.
opening-back-bend-8 = Ist Platz, dich etwas zurückzulehnen?
opening-back-bend-9 = Roll dich auf, ganz sanft.
opening-back-bend-10 = Langsam zurück, und langsam wieder hoch.
opening-back-bend-11 = Wie wär’s mit einem Richtungswechsel?
opening-back-bend-12 = Rückwärts ist auch eine Richtung.
opening-back-bend-13 = Vorwärts kann kurz warten.
opening-back-bend-14 = Lehn dich dahin, wohin du es selten tust.
opening-back-bend-15 = Mach Platz zwischen Rippen und Hüften.
opening-back-bend-16 = Etwas Zurücklehnen könnte guttun.
opening-back-bend-17 = Lass die Brust mal etwas nach oben schauen.

## Rückbeuge: Ideen

idea-back-bend-1 = Lass eine Hand an etwas Festem.
idea-back-bend-2 = Geh nur so weit, wie es sich gut anfühlt.
idea-back-bend-3 = Atme dabei aus.
idea-back-bend-4 = Ruh die Augen auf einem Punkt geradeaus aus.
idea-back-bend-5 = Stütz beide Hände in die Hüften, wenn dir das Halt gibt.
idea-back-bend-6 = Komm so langsam wieder hoch, wie du zurückgegangen bist.

## Gehen: Einladungen

opening-walk-1 = Lust auf einen Spaziergang?
opening-walk-2 = Deine Schuhe kennen den Weg.
opening-walk-3 = Wo geht’s diesmal entlang?
opening-walk-4 = Ein Spaziergang würde hier gut passen.
opening-walk-5 = Jede Richtung ist recht.
opening-walk-6 = Um den Block oder durchs Zimmer?
opening-walk-7 = Schau mal, was um die Ecke los ist.
opening-walk-8 = Lass die Beine das Tempo bestimmen.
opening-walk-9 = Los geht’s, in deinem Tempo.
opening-walk-10 = Zeit, ein bisschen zu schlendern?
opening-walk-11 = Irgendwohin und zurück, mehr nicht.
opening-walk-12 = Zeit, mal kurz woanders zu sein.
opening-walk-13 = Wie wär’s mit einem Tapetenwechsel?
opening-walk-14 = Lockere Schritte, einer nach dem anderen.
opening-walk-15 = Kein Ziel, einfach nur gehen.
opening-walk-16 = Schwing die Arme und zieh los.
opening-walk-17 = Geh mit dir Gassi.

## Gehen: Ideen

idea-walk-1 = Such etwas, das dir noch nie aufgefallen ist.
idea-walk-2 = Den Flur auf und ab ist auch in Ordnung.
idea-walk-3 = Drinnen kannst du ein Telefonat mitnehmen.
idea-walk-4 = Mach dir etwas Gutes auf die Ohren.
idea-walk-5 = Kehr um, wann immer du genug hast.
idea-walk-6 = Wenn es draußen nass ist: Flure sind trocken.
idea-walk-7 = Komm an einem Baum vorbei, wenn es einen gibt.
idea-walk-8 = Fang langsamer an, als du müsstest.

## Dehnen: Einladungen

opening-stretch-1 = Platz für eine langsame Dehnung?
opening-stretch-2 = Langsam ist hier der ganze Trick.
opening-stretch-3 = Ist irgendetwas ein bisschen steif?
opening-stretch-4 = Hunde machen das ungefragt.
opening-stretch-5 = Mach etwas locker, ganz sanft.
opening-stretch-6 = Lass ein paar Muskeln länger werden.
opening-stretch-7 = Gib mit jedem Atemzug etwas nach.
opening-stretch-8 = Dehne so weit, wie es sich gut anfühlt.
opening-stretch-9 = Schön sachte, ohne Heldentaten.
opening-stretch-10 = Zeit, ein bisschen lockerzulassen.
opening-stretch-11 = Deine Muskeln hätten gern etwas Spielraum.
opening-stretch-12 = Lass dir Zeit damit.
opening-stretch-13 = Hier gewinnt niemand, es wird nur lockerer.
opening-stretch-14 = Bügle ein, zwei Falten aus.
opening-stretch-15 = Ein leichter Zug, ein ruhiger Atem.
opening-stretch-16 = Würde Dehnen jetzt guttun?
opening-stretch-17 = Sei eine Weile aus Gummi.

## Dehnen: Ideen

idea-stretch-1 = Atme etwas länger aus als ein.
idea-stretch-2 = Lass dabei den Kiefer weich werden.
idea-stretch-3 = Geh so langsam heraus, wie du hineingegangen bist.
idea-stretch-4 = Denk an das Letzte, worüber du gelacht hast.
idea-stretch-5 = Hör dem Raum zu, solange es dauert.
idea-stretch-6 = Weniger weit ist auch gut.
idea-stretch-7 = Lächle ein wenig; es muss ja niemand sehen.
idea-stretch-8 = Summ etwas Langsames, wenn du allein bist.

## Kräftigen: Einladungen

opening-strengthen-1 = Bereit, ein paar Muskeln zu wecken?
opening-strengthen-2 = Etwas Mühe, gut angelegt.
opening-strengthen-3 = Dafür braucht es ein paar Muskeln.
opening-strengthen-4 = Zeit für stille Kraft.
opening-strengthen-5 = Mach es langsam und mach es gut.
opening-strengthen-6 = Gib deinen Muskeln etwas zu tun.
opening-strengthen-7 = Kraft kommt in kleinen Portionen.
opening-strengthen-8 = Wenige in Ruhe schlägt viele in Eile.
opening-strengthen-9 = Lust auf ehrliche Arbeit?
opening-strengthen-10 = Ganz ohne Fitnessstudio.
opening-strengthen-11 = Langsam, denn das ist das Schwere daran.
opening-strengthen-12 = Nutz ein bisschen Kraft.
opening-strengthen-13 = Atme aus und fang an.
opening-strengthen-14 = Hast du etwas Kraft übrig?
opening-strengthen-15 = Fang da an, wo es leicht ist.
opening-strengthen-16 = Ganz ruhig, und weiteratmen.
opening-strengthen-17 = Muskeln mögen es, nett gefragt zu werden.

## Kräftigen: Ideen

idea-strengthen-1 = Mach ein Lied an, das dich stur macht.
idea-strengthen-2 = Zähl in einer Sprache, die du nur halb kannst.
idea-strengthen-3 = Lass noch etwas in Reserve.
idea-strengthen-4 = Lass das Gesicht aus dem Spiel.
idea-strengthen-5 = Schaff dir zuerst etwas Platz.
idea-strengthen-6 = Zwischendurch ausruhen ist erlaubt.
idea-strengthen-7 = Erzähl hinterher jemandem davon, wenn du magst.
idea-strengthen-8 = Stell dir für danach ein Glas Wasser bereit.

## Mehreres auf einmal: Einladungen

opening-several-1 = Ein paar Dinge zur Auswahl.
opening-several-2 = Such dir eins aus, oder nimm alle.
opening-several-3 = Etwas für mehr als einen Teil von dir.
opening-several-4 = Die passen gut zusammen.
opening-several-5 = Ein Moment, mehr als eine Möglichkeit.
opening-several-6 = Was du am liebsten magst, kommt zuerst.
opening-several-7 = Zeit für eine kleine Runde.
opening-several-8 = Alles auf einmal, wenn du magst.
