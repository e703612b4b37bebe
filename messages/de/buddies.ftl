# /buddies.

buddies = 👥 <b>Dein Kreis</b>
buddies-moved = • <b>{ $name }</b> war heute in Bewegung
buddies-there = • <b>{ $name }</b>
buddies-waved-to-you = 👋 Heute haben dir gewinkt: { $names }
buddies-you-waved = 👋 Heute hast du gewinkt: { $names }
buddies-waiting = Noch ist niemand sonst in deinem Kreis. Wer deinen Link öffnet, kann dazukommen.
buddies-about =
    👥 <b>Buddys</b>
    In kleiner Runde bleibt man leichter dran. Ein Kreis hat zwei bis fünf Leute. Ihr seht voneinander den Vornamen und wer heute in Bewegung war, und ihr könnt winken. Sonst ist nichts zu sehen: keine Zahlen, keine Serien, keine Schmerzen, nichts von dem, was du schreibst.
buddies-of-you = Die anderen sähen dich als <b>{ $name }</b>, den Vornamen, den Telegram gerade von dir hat. Einladen können alle, die in einem Kreis sind. Du kannst jederzeit gehen, und niemand erfährt es.
buddies-nameless = Jemand
buddies-circle =
    👥 <b>Dieser Kreis</b>
    Mit dir dabei: { $names }
buddies-circle-alone =
    👥 <b>Dieser Kreis</b>
    Noch ist niemand sonst dabei.
buddies-leave-ask = <b>Diesen Kreis verlassen?</b> Dein Name ist für die anderen sofort weg, und niemand erfährt es. Zurück kommst du nur mit einer neuen Einladung.
buddies-left = 👋 Du hast diesen Kreis verlassen, und niemand hat davon erfahren.
buddies-enough = 👥 Du bist in so vielen Kreisen, wie man gut im Blick behalten kann. Verlässt du einen, ist Platz für einen neuen.
invitation =
    ✉️ <b>Deine Einladung</b>
    Schick diesen Link jemandem, mit dem du gern zusammen dranbleiben möchtest:
    { $link }
invitation-holds =
    { $room ->
         [1] Er gilt bis { $until }, für eine Person.
        *[other] Er gilt bis { $until }, für bis zu { $room } Leute.
    }
invitation-tells = Wer ihn öffnet, erfährt deinen Vornamen und was Buddys voneinander sehen, und kommt mit einem Tipp dazu. Ein neuer Link beendet diesen.
invitation-full = 👥 Dein Kreis ist voll: Ihr seid zu fünft. Du kannst einen weiteren beginnen.
invited =
    { $others ->
         [0] 👥 <b>{ $name } lädt dich ein, Buddys zu sein.</b>
         [1] 👥 <b>{ $name } lädt dich ein, Buddys zu sein.</b> Im Kreis ist noch eine Person.
        *[other] 👥 <b>{ $name } lädt dich ein, Buddys zu sein.</b> Im Kreis sind noch { $others } weitere Leute.
    }
invited-means = Ihr sähet voneinander den Vornamen und wer heute in Bewegung war, und ihr könntet winken. Sonst ist nichts zu sehen: keine Zahlen, keine Serien, keine Schmerzen, nichts von dem, was du schreibst.
invited-waits = 👥 <b>{ $name }</b> lädt dich ein, Buddys zu sein; gleich zeige ich dir, was das bedeutet.
invited-joined = 🤝 <b>Jetzt seid ihr Buddys.</b>
invited-declined = Gut, es bleibt alles, wie es ist, und niemand erfährt es.
invited-gone = 👥 Diese Einladung gilt nicht mehr, oder der Link ist abgeschnitten. Lass dir eine neue schicken.
invited-own = 👥 Das ist dein eigener Link. Schick ihn jemandem, mit dem du gern zusammen dranbleiben möchtest.
invited-already = 👥 Du bist schon in diesem Kreis.
invited-full = 👥 Dieser Kreis ist inzwischen voll: Fünf sind dabei. Mit /buddies kannst du einen eigenen beginnen.
wave =
    { $count ->
         [1] 👋 { $names } winkt dir.
        *[other] 👋 { $names } winken dir.
    }
privacy-buddies = 👥 <b>Hast du Buddys</b>, so bewahre ich auch auf, in welchen Kreisen du bist, den Vornamen, unter dem du dazukamst, deinen Link und zwei Tage lang, wer gewinkt hat. Die anderen sehen deinen Vornamen, ob du heute in Bewegung warst und dein Winken, sonst nichts, und nur, bis du gehst.
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
