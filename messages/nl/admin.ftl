# Wat beheerders lezen onder /admin. Niemand anders ziet er iets van.

admin = 🔧 <b>Beheer</b>
button-admin-totals = 📊 Totalen
button-admin-health = 🩺 Toestand
button-admin-announcements = 📣 Aankondigingen
button-admin-looks = 👀 Berichten
button-admin-back = ‹ Beheer
button-admin-refresh = 🔄 Opnieuw kijken
admin-totals = 📊 <b>Totalen</b>
admin-line = { $name }: <b>{ $figure }</b>
admin-people = Mensen
admin-reminded = met herinneringen
admin-paused = op pauze
admin-asleep = slapend
admin-stopped = gestopt
admin-unreachable = onbereikbaar
admin-to-come = Komende herinneringen
admin-sent = Verstuurd in 24 uur
admin-late-median = de helft hoogstens te laat met, seconden
admin-late-99 = 99 van de 100 hoogstens te laat met, seconden
admin-retried = opnieuw geprobeerd
admin-expired = Verlopen in 24 uur
admin-sessions = Sessies in 24 uur
admin-size = Database, megabyte
admin-health = 🩺 <b>Toestand</b>
admin-database = { $writable ->
        [yes] ✅ In de database kan worden geschreven.
       *[no] ❌ In de database kan niet worden geschreven.
    }
admin-late = { $seconds ->
        [0] ✅ Niets is te laat.
        [one] ⚠️ Een herinnering is { $seconds } seconde te laat.
       *[other] ⚠️ Een herinnering is { $seconds } seconden te laat.
    }
admin-clockwork =
    { $lately ->
        [yes] ✅
       *[no] ❌
    } Het uurwerk tikte { $seconds ->
        [one] { $seconds } seconde
       *[other] { $seconds } seconden
    } geleden.
admin-clockwork-never = ❌ Het uurwerk heeft nog niet getikt.
admin-telegram =
    { $lately ->
        [yes] ✅
       *[no] ❌
    } Telegram antwoordde { $seconds ->
        [one] { $seconds } seconde
       *[other] { $seconds } seconden
    } geleden.
admin-telegram-never = ❌ Telegram heeft nog niet geantwoord.
admin-due = Herinneringen die nu moeten komen
admin-under-way = Herinneringen onderweg
admin-updates = Nog te verwerken updates
admin-in-hand = Berichten die nu weggaan
admin-announcements = 📣 <b>Aankondigingen</b>
admin-announcements-none = Er zijn er nog geen. <code>limber announce FILE</code> schrijft er een, en laat die eerst hier zien.
admin-announcement-line = <b>{ $id }</b> { $state } · { $sent } van { $all } · { $beginning }
admin-announcement-choice = { $id }: { $beginning }
admin-announcement = 📣 <b>Aankondiging { $id }</b>, { $state }
admin-announcement-beginning = <i>{ $beginning }</i>
admin-announcement-audience = Aan: <code>{ $audience }</code>
admin-announcement-begins = Vanaf: <code>{ $begins }</code>
admin-begins-at-once = meteen
admin-begins-local = { $moment } op ieders eigen klok
admin-state-draft = niet bevestigd
admin-state-refused = geweigerd door Telegram
admin-state-gathering = gaat zo de deur uit
admin-state-sending = gaat de deur uit
admin-state-ended = verstuurd
admin-state-stopped = gestopt
admin-draft-unseen = Nog aan geen beheerder getoond.
admin-draft = { $people ->
        [0] Niemand zou hem nu krijgen.
        [one] Zou naar { $people } persoon gaan, binnen diens tijden.
       *[other] Zou naar { $people } mensen gaan, ieder binnen de eigen tijden.
    }
admin-gathering = { $people ->
        [one] Naar { $people } persoon, binnen diens tijden.
       *[other] Naar { $people } mensen, ieder binnen de eigen tijden.
    }
button-announcement-send = { $people ->
        [one] ✅ Stuur naar { $people } persoon
       *[other] ✅ Stuur naar { $people } mensen
    }
button-announcement-throw-away = 🗑 Weggooien
button-announcement-stop = ⏹ Stop
admin-count-waiting = Wachtend
admin-count-claimed = Onderweg
admin-count-sent = Verstuurd
admin-count-doubtful = Misschien verstuurd
admin-count-unwanted = Willen er geen
admin-count-unreachable = Onbereikbaar
admin-count-refused = Geweigerd
admin-count-late = Te laat
admin-count-stopped = Eerder gestopt
admin-no-announcement = 📣 Die aankondiging is er niet meer.
admin-announcement-ended = 📣 <b>Aankondiging { $id } is verstuurd.</b> <i>{ $beginning }</i>
admin-looks = 👀 <b>Berichten zoals anderen ze zien</b>, taal: { $language }. De knoppen doen hier niets.
admin-look-at-reminder = 👀 De herinnering van welke oefening?
button-look-language = 🌐 { $language }
button-look-welcome = Welkom
button-look-reminder = Een herinnering
button-look-several = Meer tegelijk
button-look-counted = Geteld
button-look-would-suit = Iets anders?
button-look-falls-asleep = Valt in slaap
button-look-help = Hulp
button-look-privacy = Privacy
notice-only-a-look = Je kijkt alleen: de knoppen van dit bericht doen niets.
