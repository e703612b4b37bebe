# Een proef die wie de bot beheert kan aanzetten: welke woorden, welk tijdstip en hoeveel herinneringen mensen in beweging krijgen.

button-trial = 🔬 Een kleine proef
trial =
    🔬 <b>Mag ik iets met je uitproberen?</b>

    Ik wil graag leren welke herinneringen mensen in beweging krijgen. Zeg je ja, dan bepaalt het toeval bij elke herinnering van jou hoe die is verwoord, of die tien minuten later komt, en of één op de vier korte pauzes wegblijft. Ik bewaar wat het toeval bepaalde en of je binnen een uur bewoog. Wie mij beheert, ziet cijfers van vijf mensen of meer, nooit die van jou.

    Je kunt er altijd met één tik uitstappen, en wat het toeval voor jou bepaalde, wordt vergeten.
trial-joined =
    🔬 <b>Je doet mee aan de proef.</b> Het toeval bepaalt bij elke herinnering van jou hoe die is verwoord, of die tien minuten later komt, en of één op de vier korte pauzes wegblijft. Dank je wel.

    Je kunt er met één tik uitstappen, en wat het toeval voor jou bepaalde, wordt vergeten.
button-trial-join = Ja, ik doe mee
button-trial-leave = Uit de proef stappen
# Staat in /privacy waar een proef loopt.
privacy-trial = 🔬 Wie deze bot beheert, probeert uit welke herinneringen mensen in beweging krijgen. Alleen wie ja zei, doet mee; dan bewaar ik wat het toeval bij elke herinnering bepaalde, en of er binnen een uur beweging was. Eén tik onder /settings beëindigt het en laat dat vergeten.
