# Buddys: kleine Kreise, in denen man voneinander sieht, wer heute in Bewegung war, und sich zuwinkt. Wer sich nicht bewegt hat, davon ist nie die Rede.

buddies = 👥 <b>Deine Buddys</b>
buddies-moved = • <b>{ $name }</b> war heute in Bewegung
buddies-there = • <b>{ $name }</b>
buddies-waved-to-you = 👋 Heute ein Winken für dich von: { $names }
buddies-you-waved = 👋 Heute ein Winken von dir für: { $names }
buddies-waiting = Noch ist niemand sonst in deinem Kreis. Wer deinen Link öffnet, kann dazukommen.
buddies-about =
    👥 <b>Buddys</b>
    In kleiner Runde bleibt man leichter dran. Ein Kreis hat zwei bis fünf Leute. Ihr seht voneinander den Vornamen und wer heute in Bewegung war, und ihr könnt euch zuwinken. Sonst ist nichts zu sehen: keine Zahlen, keine Serien, keine Schmerzen, nichts von dem, was du schreibst.
buddies-of-you = Die anderen würden dich als <b>{ $name }</b> sehen, mit dem Vornamen, den Telegram gerade von dir hat. Einladen dürfen alle, die in einem Kreis sind. Du kannst jederzeit gehen, und niemand erfährt davon.
buddies-nameless = Jemand
buddies-circle =
    👥 <b>Dieser Kreis</b>
    Mit dir dabei: { $names }
buddies-circle-alone =
    👥 <b>Dieser Kreis</b>
    Noch ist niemand sonst dabei.
buddies-leave-ask = <b>Diesen Kreis verlassen?</b> Dein Name ist für die anderen sofort weg, und niemand erfährt davon. Um zurückzukommen, bräuchtest du eine neue Einladung.
buddies-left = 👋 Du hast den Kreis verlassen, und niemand hat davon erfahren.
buddies-enough = 👥 Du bist in so vielen Kreisen, wie man im Blick behalten kann. Verlässt du einen davon, ist Platz für einen anderen.
invitation =
    ✉️ <b>Deine Einladung</b>
    Schick diesen Link einem Menschen, den du gern dabeihättest:
    { $link }
invitation-holds =
    { $room ->
        [1] Er gilt bis { $until }, für noch eine Person.
       *[other] Er gilt bis { $until }, für bis zu { $room } Leute.
    }
invitation-tells = Wer ihn öffnet, erfährt deinen Vornamen und was Buddys voneinander sehen, und kann mit einem Tipp dazukommen. Ein neuer Link macht diesen ungültig.
invitation-full = 👥 Dein Kreis ist voll: Ihr seid zu fünft. Du kannst einen weiteren beginnen.
invited =
    { $others ->
        [0] 👥 <b>{ $name } möchte, dass ihr Buddys werdet.</b>
        [1] 👥 <b>{ $name } möchte, dass ihr Buddys werdet.</b> Im Kreis ist noch eine Person.
       *[other] 👥 <b>{ $name } möchte, dass ihr Buddys werdet.</b> Im Kreis sind noch { $others } andere.
    }
invited-means = Ihr würdet voneinander den Vornamen sehen und wer heute in Bewegung war, und ihr könntet euch zuwinken. Sonst ist nichts zu sehen: keine Zahlen, keine Serien, keine Schmerzen, nichts von dem, was du schreibst.
invited-waits = 👥 <b>{ $name }</b> möchte, dass ihr Buddys werdet; was das bedeutet, zeige ich dir gleich.
invited-joined = 🤝 <b>Jetzt seid ihr Buddys.</b>
invited-declined = In Ordnung, alles bleibt, wie es war, und niemand erfährt davon.
invited-gone = 👥 Diese Einladung gilt nicht mehr, oder ihr Link wurde abgeschnitten. Bitte lass dir eine neue schicken.
invited-own = 👥 Das ist dein eigener Link. Schick ihn einem Menschen, den du gern dabeihättest.
invited-already = 👥 Du bist schon in diesem Kreis.
invited-full = 👥 Dieser Kreis ist inzwischen voll: Fünf sind dabei. Mit /buddies kannst du einen eigenen beginnen.
wave =
    { $count ->
        [1] 👋 { $names } winkt dir zu.
       *[other] 👋 { $names } winken dir zu.
    }
privacy-buddies = 👥 <b>Wenn du Buddys hast</b>, bewahre ich auch auf, in welchen Kreisen du bist, den Vornamen, mit dem du dazugekommen bist, deinen Link und zwei Tage lang, wer gewinkt hat. Sie alle sehen deinen Vornamen, ob du heute in Bewegung warst und dein Winken, sonst nichts, und das, bis du gehst.
notice-waved = 👋 Gewinkt
notice-waved-already = Heute hast du schon gewinkt ✓
button-buddies = 👥 Buddys
button-wave = 👋 { $name } zuwinken
button-wave-back = 👋 Zurückwinken
button-wave-back-to = 👋 { $name } zurückwinken
button-wave-what = Was ist das?
button-circle = ⭕ Mit { $names }
button-circle-alone = ⭕ Der Kreis, der noch wartet
button-circle-new = ➕ Noch ein Kreis
button-invite = ✉️ Jemanden einladen
button-invite-anew = 🔄 Ein neuer Link
button-join = 🤝 Mitmachen
button-join-not = Nein, danke
button-leave = 🚪 Diesen Kreis verlassen
button-leave-yes = Ja, verlassen
button-leave-no = Nein, bleiben
button-buddies-back = ↩️ Zurück
