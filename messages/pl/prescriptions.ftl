# Plany osoby, która prowadzi bota: odnośnik pokazuje, dotknięcie bierze. Ich własne słowa są w plans/NAME.toml.

prescription-title = 📝 <b>{ $title }</b>
prescription-from = <i>Plan od: { $from }; przekazuje go osoba, która prowadzi tego bota.</i>
prescription-from-operator = <i>Plan od osoby, która prowadzi tego bota.</i>
prescription-word = <blockquote>{ $word }</blockquote>
prescription-dose = – { $dose }
prescription-dose-instead = – { $dose } (zamiast twojego własnego ustawienia: { $own })
prescription-note = Jest dla ciebie, jeśli dano go właśnie tobie. Jeśli od tego czasu coś się w plecach zmieniło, zapytaj najpierw tych, od których jest. Potem wszystko w nim można zmienić w /plan i /exercise.
prescription-now =
    <b>Twój obecny plan</b>, który zostaje, jeśli nie wybierzesz inaczej:
    { $lines }
prescription-many =
    { $count ->
        [1] jedno przypomnienie; pokazuje je /plan
        [one] { $count } przypomnienie; pokazuje je /plan
        [few] { $count } przypomnienia; pokazuje je /plan
       *[many] { $count } przypomnień; pokazuje je /plan
    }
prescription-taken = ✅ Ten plan jest już twój: <b>{ $title }</b>. { $next }
prescription-aside =
    Odłożone dla niego, można to przywrócić:
    { $lines }
prescription-waits = 📝 Plan <b>{ $title }</b> jest gotowy; za chwilę go pokażę.
prescription-gone = 📝 Nie ma planu, do którego prowadzi twój odnośnik; może go zmieniono lub wycofano. Poproś o nowy tam, skąd go masz. Możesz zacząć bez niego.
prescription-gone-kept = 📝 Nie ma planu, do którego prowadzi twój odnośnik; może go zmieniono lub wycofano. Poproś o nowy tam, skąd go masz. Twój własny plan jest, jaki był.
clock-known = ✅ <b>{ $city }, { $time }.</b> A oto plan, po który tu jesteś.
notice-already-taken = Masz już ten plan ✓
button-prescription-take = ✅ Biorę
button-prescription-desk = Zacznij raczej od „Przy biurku”
button-prescription-instead = ✅ Zamiast mojego planu
button-prescription-beside = ➕ Obok mojego planu
button-prescription-keep = Zostaw mój plan, jak jest
button-prescription-back = ↩️ Przywróć mój plan
