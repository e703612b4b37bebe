# De wekelijkse brief.

letter = 📬 <b>Je week</b>, { $first } t/m { $last }
letter-numbers = { $streak } { $score }
letter-quiet = 💡 Een rustige week, en dat is prima. Eén minuut op je benen is een mooie weg terug.
letter-every-day = 💡 Je hebt elke dag iets gedaan. Regelmatiger kan niet.
letter-more =
    { $more ->
        [one] 💡 { $more } sessie meer dan de week ervoor.
       *[other] 💡 { $more } sessies meer dan de week ervoor.
    }
letter-best = 💡 Je beste dag was { $weekday }. Wat het toen makkelijk maakte, werkt misschien ook op andere dagen.
letter-days =
    { $days ->
        [one] 💡 Je hebt op { $days } dag iets gedaan. Een beetje telt ook.
       *[other] 💡 Je hebt op { $days } dagen iets gedaan. Een beetje telt ook.
    }
letter-suggest-fewer = ➡️ <b>Voor volgende week:</b> veel van mijn herinneringen gingen voorbij. Minder, op de juiste tijden, helpen je misschien meer.
letter-suggest-add-strengthen = ➡️ <b>Voor volgende week:</b> de WHO raadt aan om op twee of meer dagen alle grote spiergroepen te versterken. Zal ik je eraan herinneren?
letter-suggest-add-walk = ➡️ <b>Voor volgende week:</b> de WHO raadt 150 minuten matig bewegen of meer aan, en een korte wandeling per dag is daar een mooi deel van. Zal ik je eraan herinneren?
letter-suggest-add-stretch = ➡️ <b>Voor volgende week:</b> in je plan staat nog geen rekoefening. Zal ik je aan een herinneren?
letter-suggest-session = ➡️ <b>Voor volgende week:</b> neem één keer tien minuten, en doe alles achter elkaar. Ik begeleid je.
letter-suggest-try = ➡️ <b>Voor volgende week:</b> iets nieuws, als je wilt: { $name }. Eén keer is genoeg om te zien of het je bevalt.
letter-suggest-trial = ➡️ <b>Voor volgende week:</b> mag ik met jou uitzoeken welke herinneringen mensen in beweging krijgen?
letter-felt =
    { $days ->
        [one] 📝 Je rug, zoals je op { $days } dag vertelde: { $now } van 10.
       *[other] 📝 Je rug, zoals je op { $days } dagen vertelde: ongeveer { $now } van 10.
    }
letter-felt-before =
    { $days ->
        [one] 📝 Je rug, zoals je op { $days } dag vertelde: { $now } van 10. De week ervoor was het ongeveer { $before }.
       *[other] 📝 Je rug, zoals je op { $days } dagen vertelde: ongeveer { $now } van 10. De week ervoor was het ongeveer { $before }.
    }
letter-asks-fewer = 💬 Vorige week stelde ik minder herinneringen voor. Heeft dat geholpen?
letter-asks-add-strengthen = 💬 Vorige week stelde ik een herinnering aan versterken voor. Heeft dat geholpen?
letter-asks-add-walk = 💬 Vorige week stelde ik een herinnering aan wandelen voor. Heeft dat geholpen?
letter-asks-add-stretch = 💬 Vorige week stelde ik een herinnering aan rekken voor. Heeft dat geholpen?
letter-asks-session = 💬 Vorige week stelde ik een hele sessie achter elkaar voor. Heeft dat geholpen?
letter-asks-try = 💬 Mijn voorstel van vorige week: { $name }. Beviel het?
letter-asks-try-something = 💬 Vorige week stelde ik iets nieuws voor. Beviel het?
button-letter-helped = 👍 Ja
button-letter-no-help = 👎 Niet echt
button-letter-try = ▶️ Laat zien
button-letter-fewer = Minder herinneringen
button-letter-add-strengthen = 💪 Herinner me aan versterken
button-letter-add-walk = 🚶 Herinner me aan wandelen
button-letter-add-stretch = 🧘 Herinner me aan rekken
button-letter-stats = 📈 Bekijk het
button-letter-when = Andere tijd
button-letter-off = Geen brief
letter-menu =
    📬 <b>Je weekbrief</b> komt { $when }, zonder geluid: wat je hebt gedaan, en één idee voor de volgende week.

    Een andere dag of tijd?
letter-menu-off = 📬 <b>Je weekbrief</b> staat uit. Eén keer per week, zonder geluid: wat je hebt gedaan, en één idee voor de volgende week.
button-letter-on = 📬 Schrijf me
letter-off = 📪 Geen brieven meer. Met /settings zet je ze weer aan.
button-letter = 📬 Weekbrief
