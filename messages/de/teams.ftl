# What is said in groups.

team-hello =
    👋 <b>Hallo zusammen!</b> Ich bin Limber und kümmere mich um Rücken. Zu euren Zeiten bringe ich dieser Gruppe eine Kurzpause: eine Übung, für alle dieselbe.

    • Wer mitmacht, tippt auf einen Knopf. Die Gruppe sieht ab drei Leuten, wie viele in Bewegung waren, und nie, wer.
    • Ich lese, was mir mit Namen gesagt wird, etwa <code>/settings@{ $bot }</code>, und sonst nichts.
team-hello-begin = Jemand, der die Gruppe verwaltet, fängt an:
team-button-begin = Kurzpausen einrichten
team-ask-zone = 🕑 <b>Wie spät ist es für diese Gruppe?</b> Wer sie verwaltet, tippt die passende Uhr an oder schreibt <code>/timezone@{ $bot } Porto</code>.
team-which-place = 🕑 <b>Welcher Ort ist gemeint?</b> Wer die Gruppe verwaltet, tippt die passende Uhr an.
team-zone-unread = Diesen Ort habe ich nicht gefunden. Versuch eine größere Stadt in der Nähe, etwa <code>/timezone@{ $bot } Porto</code>.
team-settings =
    👥 <b>Kurzpausen für diese Gruppe</b>

    ⏰ { $when }
    🌍 Nach der Uhr von { $city }
team-settings-desk = 🪑 Am Schreibtisch: im Sitzen oder Stehen, und nichts, was Blicke auf sich zieht
team-settings-feet = 👟 Den ganzen Tag auf den Beinen: was Beine und Rücken entlastet
team-next = Die nächste kommt { $when }.
team-paused = ⏸ Es kommen keine Kurzpausen, bis jemand von der Verwaltung sie wieder einschaltet.
team-days-weekdays = Arbeitstage
team-days-daily = Jeden Tag
team-a-day =
    { $count ->
        [one] { $count } am Tag
       *[other] { $count } am Tag
    }
team-button-times = ⏰ Andere Zeiten
team-ask-times = ⏰ <b>Wann sollen Kurzpausen kommen?</b> Wer die Gruppe verwaltet, tippt eine Zeit an, und noch einmal, um sie herauszunehmen.
team-place-desk = Am Schreibtisch
team-place-feet = Auf den Beinen
team-pictures-daily = Ein Bild am Tag
team-pictures-none = Keine Bilder
team-button-zone = 🌍 { $city }
team-button-language = 🗣 { $language }
team-ask-language = 🗣 <b>Welche Sprache spricht diese Gruppe?</b>
team-button-pause = ⏸ Keine mehr
team-button-resume = ▶️ Wieder beginnen
team-button-settings = ◀️ Zurück
team-break = 👥 <b>Eine Kurzpause für uns alle</b>
team-button-in = 🙋 Bin dabei
team-moved =
    { $moved ->
        [one] 👥 { $moved } von uns war in Bewegung.
       *[other] 👥 { $moved } von uns waren in Bewegung.
    }
team-over = 👥 Die Kurzpause ist vorbei.
team-own-counted =
    ✅ <b>{ $what }</b>: auch für dich gezählt, was sonst niemand sieht.
    Heute: { $tallies }
team-for-admins = Das ist denen vorbehalten, die diese Gruppe verwalten.
team-unsure = Ich kann gerade nicht sehen, wer hier verwaltet. Versuch es gleich noch einmal.
team-privacy =
    🔒 <b>Was ich von dieser Gruppe aufbewahre</b>
    • ihre Nummer, ihre Sprache und Zeitzone, wann Kurzpausen kommen und wo ihr seid, und das Thema, in dem sie kommen;
    • solange eine Kurzpause offen ist, dass jemand schon getippt hat, als Kennzeichen, das nichts mehr verrät, wenn sein Schlüssel eine halbe Stunde später weg ist; und wie viele es waren, bis die Nachricht es sagt;
    • nichts von dem, was hier geschrieben wird. Ich lese nur, was mir mit Namen gesagt wird, und nur, bis es beantwortet ist.

    Die Gruppe sieht ab drei Leuten, wie viele in Bewegung waren, und nie, wer. Wer einen Chat mit mir hat, hat es auch dort gezählt, was hier niemand sieht. Nimmt man mich aus der Gruppe, vergesse ich sie nach einer Woche.
notice-team-in = ✅ Gezählt. Die Gruppe sieht, wie viele, nie wer.
notice-team-counted = ✅ Gezählt, hier und für dich allein, was sonst niemand sieht.
notice-team-again = Du bist schon gezählt. Gut gemacht!
notice-team-over = Diese Kurzpause ist vorbei. Gutgetan hat sie trotzdem.
notice-team-admins = Das ist denen vorbehalten, die diese Gruppe verwalten.
notice-team-unsure = Ich kann gerade nicht sehen, ob du hier verwaltest. Versuch es gleich noch einmal.
