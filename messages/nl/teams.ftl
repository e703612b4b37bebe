# What is said in groups.

team-hello =
    👋 <b>Hallo allemaal!</b> Ik ben Limber en ik zorg voor ruggen. Op jullie eigen tijden breng ik deze groep een korte pauze: één oefening, voor iedereen dezelfde.

    • Wie meedoet, tikt op een knop. De groep ziet vanaf drie mensen hoeveel er hebben bewogen, en nooit wie.
    • Ik lees wat er tegen mij bij naam wordt gezegd, zoals <code>/settings@{ $bot }</code>, en verder niets.
team-hello-begin = Een beheerder van de groep begint:
team-button-begin = Pauzes instellen
team-ask-zone = 🕑 <b>Hoe laat is het voor deze groep?</b> Een beheerder tikt de klok aan die klopt, of schrijft <code>/timezone@{ $bot } Porto</code>.
team-which-place = 🕑 <b>Welke van deze is het?</b> Een beheerder tikt de klok aan die klopt.
team-zone-unread = Die plaats heb ik niet gevonden. Probeer een grotere stad in de buurt, zoals <code>/timezone@{ $bot } Porto</code>.
team-settings =
    👥 <b>Pauzes voor deze groep</b>

    ⏰ { $when }
    🌍 Volgens de klok van { $city }
team-settings-desk = 🪑 Aan een bureau: zittend of staand, en niets wat blikken trekt
team-settings-feet = 👟 De hele dag op de been: wat benen en rug rust geeft
team-next = De volgende komt { $when }.
team-paused = ⏸ Er komen geen pauzes tot een beheerder ze weer aanzet.
team-days-weekdays = Werkdagen
team-days-daily = Elke dag
team-a-day =
    { $count ->
        [one] { $count } per dag
       *[other] { $count } per dag
    }
team-button-times = ⏰ Andere tijden
team-ask-times = ⏰ <b>Wanneer komen de pauzes?</b> Een beheerder tikt een tijd aan om die toe te voegen, en nog eens om die weg te halen.
team-place-desk = Aan een bureau
team-place-feet = Op de been
team-pictures-daily = Eén plaatje per dag
team-pictures-none = Geen plaatjes
team-button-zone = 🌍 { $city }
team-button-language = 🗣 { $language }
team-ask-language = 🗣 <b>Welke taal spreekt deze groep?</b>
team-button-pause = ⏸ Geen pauzes meer
team-button-resume = ▶️ Weer beginnen
team-button-settings = ◀️ Terug
team-break = 👥 <b>Een pauze voor ons allemaal</b>
team-button-in = 🙋 Ik doe mee
team-moved =
    { $moved ->
        [one] 👥 { $moved } van ons heeft bewogen.
       *[other] 👥 { $moved } van ons hebben bewogen.
    }
team-over = 👥 De pauze is voorbij.
team-own-counted =
    ✅ <b>{ $what }</b>: ook bij jou geteld, wat verder niemand ziet.
    Vandaag: { $tallies }
team-for-admins = Dat is voor de beheerders van deze groep.
team-unsure = Ik kan nu niet zien wie hier beheerder is. Probeer het zo nog eens.
team-privacy =
    🔒 <b>Wat ik van deze groep bewaar</b>
    • het nummer, de taal en de tijdzone, wanneer er pauzes komen en waar jullie zijn, en het onderwerp waarin ze komen;
    • zolang een pauze open is, dat iemand al heeft getikt, als een code die niets meer zegt zodra de sleutel een half uur later weg is; en hoeveel het er waren, tot het bericht het zegt;
    • niets van wat hier wordt geschreven. Ik lees alleen wat er tegen mij bij naam wordt gezegd, en alleen tot het beantwoord is.

    De groep ziet vanaf drie mensen hoeveel er hebben bewogen, en nooit wie. Wie een chat met mij heeft, heeft het ook daar geteld, wat hier niemand ziet. Word ik uit de groep gehaald, dan vergeet ik die na een week.
notice-team-in = ✅ Geteld. De groep ziet hoeveel, nooit wie.
notice-team-counted = ✅ Geteld, hier en bij jou alleen, wat verder niemand ziet.
notice-team-again = Je bent al geteld. Goed gedaan!
notice-team-over = Deze pauze is voorbij. Goed voor je was het toch.
notice-team-admins = Dat is voor de beheerders van deze groep.
notice-team-unsure = Ik kan nu niet zien of je hier beheerder bent. Probeer het zo nog eens.
