# What is said in groups.

team-hello =
    👋 <b>Cześć wszystkim!</b> Jestem Limber i dbam o plecy. O waszych porach przynoszę tej grupie krótką przerwę: jedno ćwiczenie, dla wszystkich to samo.

    • Kto bierze udział, stuka przycisk. Grupa widzi, ile osób się ruszyło, od trzech w górę, i nigdy kto.
    • Czytam to, co jest powiedziane do mnie po imieniu, jak <code>/settings@{ $bot }</code>, i nic więcej.
team-hello-begin = Zaczyna ktoś, kto zarządza grupą:
team-button-begin = Ustaw przerwy
team-ask-zone = 🕑 <b>Która jest godzina w tej grupie?</b> Kto nią zarządza, stuka pasujący zegar albo pisze <code>/timezone@{ $bot } Porto</code>.
team-which-place = 🕑 <b>Które z tych?</b> Kto zarządza grupą, stuka pasujący zegar.
team-zone-unread = Nie widzę takiego miejsca. Spróbuj większego miasta w pobliżu, na przykład <code>/timezone@{ $bot } Porto</code>.
team-settings =
    👥 <b>Przerwy tej grupy</b>

    ⏰ { $when }
    🌍 Według zegara: { $city }
team-settings-desk = 🪑 Przy biurku: na siedząco lub na stojąco i nic, co przyciąga wzrok
team-settings-feet = 👟 Cały dzień na nogach: to, co odciąża nogi i plecy
team-next = Następna: { $when }.
team-paused = ⏸ Przerwy nie przychodzą, dopóki ktoś z zarządzających ich nie włączy.
team-days-weekdays = Dni robocze
team-days-daily = Codziennie
team-a-day =
    { $count ->
        [one] { $count } dziennie
        [few] { $count } dziennie
        [many] { $count } dziennie
       *[other] { $count } dziennie
    }
team-button-times = ⏰ Inne pory
team-ask-times = ⏰ <b>Kiedy mają przychodzić przerwy?</b> Kto zarządza grupą, stuka porę, żeby ją dodać, i jeszcze raz, żeby ją usunąć.
team-place-desk = Przy biurku
team-place-feet = Na nogach
team-pictures-daily = Jeden obrazek
team-pictures-none = Bez obrazków
team-button-zone = 🌍 { $city }
team-button-language = 🗣 { $language }
team-ask-language = 🗣 <b>Jakim językiem mówi ta grupa?</b>
team-button-pause = ⏸ Koniec przerw
team-button-resume = ▶️ Od nowa
team-button-settings = ◀️ Wstecz
team-break = 👥 <b>Przerwa dla nas wszystkich</b>
team-button-in = 🙋 Jestem
team-moved =
    { $moved ->
        [one] 👥 W ruchu: { $moved } osoba.
        [few] 👥 W ruchu: { $moved } osoby.
        [many] 👥 W ruchu: { $moved } osób.
       *[other] 👥 W ruchu: { $moved } osoby.
    }
team-over = 👥 Koniec przerwy.
team-own-counted =
    ✅ <b>{ $what }</b>: także na twoim koncie, którego nikt inny nie widzi.
    Dziś: { $tallies }
team-for-admins = To jest dla zarządzających tą grupą.
team-unsure = Nie mogę teraz sprawdzić, kto tu zarządza. Spróbuj za chwilę.
team-privacy =
    🔒 <b>Co przechowuję o tej grupie</b>
    • jej numer, język i strefę czasową, kiedy przychodzą przerwy i gdzie jesteście, oraz temat, w którym przychodzą;
    • póki przerwa trwa, to, że ktoś już stuknął, jako kod, który nic nie mówi, gdy jego klucz pół godziny później znika; i ile było osób, aż powie o tym wiadomość;
    • nic z tego, co się tu pisze. Czytam tylko to, co jest powiedziane do mnie po imieniu, i tylko do odpowiedzi.

    Grupa widzi, ile osób się ruszyło, od trzech w górę, i nigdy kto. Kto ma ze mną czat, ma to też na swoim koncie, którego nikt tu nie widzi. Gdy ktoś usunie mnie z grupy, po tygodniu o niej zapominam.
notice-team-in = ✅ Zaliczone. Grupa widzi ile, nigdy kto.
notice-team-counted = ✅ Zaliczone tu i na twoim koncie, którego nikt inny nie widzi.
notice-team-again = Już zaliczone. Brawo!
notice-team-over = Ta przerwa już minęła. I tak dobrze zrobiła.
notice-team-admins = To jest dla zarządzających tą grupą.
notice-team-unsure = Nie mogę teraz sprawdzić, czy zarządzasz tą grupą. Spróbuj za chwilę.
