# Co ktoś chce znowu robić, nie myśląc o plecach.

aim-asked =
    🎯 <b>Co chcesz znowu robić, nie myśląc o plecach?</b>
    Powiedz własnymi słowami: nosić córkę na rękach, popołudnie w ogrodzie, wysiedzieć do końca filmu.

    Zapamiętam to dla ciebie i co cztery tygodnie zapytam, jak idzie.
aim-too-long =
    { $letters ->
        [one] Dałoby się krócej? Mogę zapamiętać { $letters } literę.
        [few] Dałoby się krócej? Mogę zapamiętać { $letters } litery.
       *[many] Dałoby się krócej? Mogę zapamiętać { $letters } liter.
    }
aim-how-hard =
    🎯 <b>„{ $aim }”</b>
    Jak trudne jest to dla ciebie teraz? 0 to wcale nietrudne, a 10 niemożliwe.
aim-level-before = Twoja odpowiedź, { $date }: { $level }.
aim-obstacle = <b>Co najczęściej przeszkadza w ruchu?</b>
aim-obstacle-meetings = Spotkania
aim-obstacle-forgetting = Zapominam
aim-obstacle-place = Nie ma gdzie
aim-obstacle-soreness = Wszystko boli
aim-helps-meetings =
    🌿 W takim razie niech to będzie minuta: wstań, gdy rozmowa się zaczyna, i usiądź, gdy przyjdzie twoja kolej. Plan może też ustawić wszystko przed pierwszym spotkaniem.
aim-helps-forgetting =
    🌿 Po to są przypomnienia. Jeszcze łatwiej, gdy idzie to za czymś, co i tak robisz: „po obiedzie pójdę na spacer”. Powiedz mi więc: /remind spacer po obiedzie.
aim-helps-place =
    🌿 W takim razie nie trzeba podłogi ani maty. Powiedz, że lepiej bez podłogi, a przyjdzie tylko to, do czego wystarczy krzesło albo ściana.
aim-helps-soreness =
    🌿 Obolałość to powód, żeby robić mniej, a nie nic. Dotknij potem „Za dużo”, a następnym razem będzie mniej; po „Boli” ćwiczenie odpocznie. Spójrz najpierw na objawy, jeśli boli mocno albo inaczej niż zwykle.
aim-hour = <b>Którą porę dnia najłatwiej zachować dla siebie?</b>
aim-hour-offer = 🕰 W takim razie { $time } jest twoja. Co ma wtedy przyjść?
aim-hour-kept = 🕰 W takim razie { $time } jest twoja. Twój plan już do tego pasuje.
aim-end = 🌿 Dziękuję, to wszystko.
aim-end-kept = 🌿 Dziękuję, to wszystko. Pamiętam: „{ $aim }”. Stoi to w twoim liście i w /report, i nigdzie więcej.
aim-menu = 🎯 <b>Co chcesz znowu robić</b>
aim-menu-asked = Co cztery tygodnie pytam, jak idzie.
aim-menu-not-asked = Nie pytam, jak idzie.
aim-line = „{ $aim }”
aim-line-once = „{ $aim }”, jak trudne: { $level } na 10, { $date }
aim-line-since = „{ $aim }”, jak trudne: { $before } na 10, { $then }; { $level }, { $date }
aim-asks-again = 👍 Będę pytać co cztery tygodnie.
aim-asks-no-more = 👍 Nie będę pytać. Zostaje to w /settings, jeśli kiedyś zechcesz mi powiedzieć.
aim-forgotten = 🌿 Zapomniane, razem ze wszystkim, co o tym wiem.
button-aim = 🎯 Mój cel
button-aim-skip = Pomiń
button-aim-end = OK
button-aim-off = Nie pytaj
button-aim-on = Pytaj co cztery tygodnie
button-aim-another = Coś innego
button-aim-how = Jak trudne jest teraz
button-aim-forget = 🗑 Zapomnij to
button-aim-move = { $icon } { $what } · { $due } → { $time }
button-aim-leave = Zostaw, jak jest
letter-aim = 🎯 { $line }
report-aim = Co chce znowu robić: { $line }
