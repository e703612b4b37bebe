# Co osoby prowadzące bota czytają w /admin. Nikt inny tego nie widzi.

admin = 🔧 <b>Operator</b>
button-admin-totals = 📊 Podsumowania
button-admin-health = 🩺 Stan
button-admin-announcements = 📣 Ogłoszenia
button-admin-looks = 👀 Wiadomości
button-admin-back = ‹ Operator
button-admin-refresh = 🔄 Odśwież
admin-totals = 📊 <b>Podsumowania</b>
admin-line = { $name }: <b>{ $figure }</b>
admin-people = Ludzie
admin-reminded = dostają przypomnienia
admin-paused = w pauzie
admin-asleep = uśpieni
admin-stopped = zatrzymani
admin-unreachable = nieosiągalni
admin-to-come = Przypomnienia w przyszłości
admin-sent = Wysłane w 24 godziny
admin-late-median = połowa spóźniona najwyżej o, sekund
admin-late-99 = 99 na 100 spóźnione najwyżej o, sekund
admin-retried = próbowane ponownie
admin-expired = Przeterminowane w 24 godziny
admin-sessions = Sesje w 24 godziny
admin-size = Baza danych, megabajtów
admin-health = 🩺 <b>Stan</b>
admin-database = { $writable ->
        [yes] ✅ Do bazy danych da się pisać.
       *[no] ❌ Do bazy danych nie da się pisać.
    }
admin-late =
    { $seconds ->
        [0] ✅ Nic się nie spóźnia.
        [one] ⚠️ Przypomnienie spóźnia się o { $seconds } sekundę.
        [few] ⚠️ Przypomnienie spóźnia się o { $seconds } sekundy.
       *[many] ⚠️ Przypomnienie spóźnia się o { $seconds } sekund.
    }
admin-clockwork =
    { $lately ->
        [yes] ✅
       *[no] ❌
    } Mechanizm zegara zadziałał { $seconds ->
        [one] { $seconds } sekundę
        [few] { $seconds } sekundy
       *[many] { $seconds } sekund
    } temu.
admin-clockwork-never = ❌ Mechanizm zegara jeszcze nie zadziałał.
admin-telegram =
    { $lately ->
        [yes] ✅
       *[no] ❌
    } Telegram odpowiedział { $seconds ->
        [one] { $seconds } sekundę
        [few] { $seconds } sekundy
       *[many] { $seconds } sekund
    } temu.
admin-telegram-never = ❌ Telegram jeszcze nie odpowiedział.
admin-due = Przypomnienia do wysłania
admin-under-way = Przypomnienia w drodze
admin-updates = Aktualizacje do obsłużenia
admin-in-hand = Wiadomości wychodzące
admin-announcements = 📣 <b>Ogłoszenia</b>
admin-announcements-none = Nie ma jeszcze żadnych. <code>limber announce FILE</code> pisze ogłoszenie i pokazuje je najpierw tutaj.
admin-announcement-line = <b>{ $id }</b> { $state } · { $sent } z { $all } · { $beginning }
admin-announcement-choice = { $id }: { $beginning }
admin-announcement = 📣 <b>Ogłoszenie { $id }</b>, { $state }
admin-announcement-beginning = <i>{ $beginning }</i>
admin-announcement-audience = Do: <code>{ $audience }</code>
admin-announcement-begins = Od: <code>{ $begins }</code>
admin-begins-at-once = od razu
admin-begins-local = { $moment } na zegarze każdej osoby
admin-state-draft = niepotwierdzone
admin-state-refused = odrzucone przez Telegram
admin-state-gathering = zaraz wyruszy
admin-state-sending = w trakcie wysyłania
admin-state-ended = wysłane
admin-state-stopped = zatrzymane
admin-draft-unseen = Nie było jeszcze pokazane żadnemu operatorowi.
admin-draft =
    { $people ->
        [0] Teraz nikt by go nie dostał.
        [one] Dostałaby je { $people } osoba, w swoich godzinach.
        [few] Dostałyby je { $people } osoby, każda w swoich godzinach.
       *[many] Dostałoby je { $people } osób, każda w swoich godzinach.
    }
admin-gathering =
    { $people ->
        [one] Do { $people } osoby, w jej godzinach.
        [few] Do { $people } osób, do każdej w jej godzinach.
       *[many] Do { $people } osób, do każdej w jej godzinach.
    }
button-announcement-send =
    { $people ->
        [one] ✅ Wyślij do { $people } osoby
        [few] ✅ Wyślij do { $people } osób
       *[many] ✅ Wyślij do { $people } osób
    }
button-announcement-throw-away = 🗑 Wyrzuć
button-announcement-stop = ⏹ Zatrzymaj
admin-count-waiting = Czekają
admin-count-claimed = W drodze
admin-count-sent = Wysłane
admin-count-doubtful = Może wysłane
admin-count-unwanted = Nie chcą
admin-count-unreachable = Nieosiągalni
admin-count-refused = Odrzucone
admin-count-late = Za późno
admin-count-stopped = Zatrzymane wcześniej
admin-no-announcement = 📣 Tego ogłoszenia już nie ma.
admin-announcement-ended = 📣 <b>Ogłoszenie { $id } jest wysłane.</b> <i>{ $beginning }</i>
admin-looks = 👀 <b>Wiadomości tak, jak widzą je inni</b>, język: { $language }. Ich przyciski nic tu nie robią.
admin-look-at-reminder = 👀 Przypomnienie o którym ćwiczeniu?
button-look-language = 🌐 { $language }
button-look-welcome = Powitanie
button-look-reminder = Przypomnienie
button-look-several = Kilka naraz
button-look-counted = Zaliczone
button-look-would-suit = Coś innego?
button-look-falls-asleep = Zasypia
button-look-help = Pomoc
button-look-privacy = Prywatność
notice-only-a-look = To tylko podgląd: przyciski tej wiadomości nic nie robią.
