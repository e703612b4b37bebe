# De plannen van wie de bot beheert. Hun eigen woorden komen uit plans/NAME.toml.

prescription-title = 📝 <b>{ $title }</b>
prescription-from = <i>Een plan van { $from }, doorgegeven door wie deze bot beheert.</i>
prescription-from-operator = <i>Een plan van wie deze bot beheert.</i>
prescription-word = <blockquote>{ $word }</blockquote>
prescription-dose = – { $dose }
prescription-dose-instead = – { $dose } (in plaats van wat je zelf had ingesteld: { $own })
prescription-note = Het is voor jou als je het van hen hebt gekregen. Is er sindsdien iets aan je rug veranderd, vraag het hun dan voordat je het overneemt. Alles erin kun je daarna wijzigen in /plan en /exercise.
prescription-now =
    <b>Je plan nu</b>, dat blijft als je niets anders kiest:
    { $lines }
prescription-many =
    { $count ->
        [one] { $count } herinnering; /plan laat hem zien
       *[other] { $count } herinneringen; /plan laat ze zien
    }
prescription-taken = ✅ Overgenomen: <b>{ $title }</b>. { $next }
prescription-aside =
    Daarvoor opzijgezet, en terug te zetten:
    { $lines }
prescription-waits = 📝 <b>{ $title }</b> ligt voor je klaar; ik laat het zo zien.
prescription-gone = 📝 Ik kon het plan bij je link niet vinden; misschien is het gewijzigd of ingetrokken. Vraag een nieuwe aan wie het je gaf. Je kunt ook zonder beginnen.
prescription-gone-kept = 📝 Ik kon het plan bij je link niet vinden; misschien is het gewijzigd of ingetrokken. Vraag een nieuwe aan wie het je gaf. Je eigen plan is zoals het was.
clock-known = ✅ <b>{ $city }, { $time }.</b> Hier is het plan waar je voor kwam.
notice-already-taken = Dit plan heb je al ✓
button-prescription-take = ✅ Overnemen
button-prescription-desk = Liever met “Bureau” beginnen
button-prescription-instead = ✅ In plaats van mijn plan
button-prescription-beside = ➕ Naast mijn plan
button-prescription-keep = Mijn plan zo laten
button-prescription-back = ↩️ Mijn plan terug
