# /report: a page for a doctor or physiotherapist, drawn on the person's wish. What stands on the page is plain text;
# Telegram's HTML is allowed in captions alone.

report-caption-four-weeks = 📄 <b>आपके पिछले चार हफ़्ते एक पन्ने पर</b>
report-caption-twelve-weeks = 📄 <b>आपके पिछले बारह हफ़्ते एक पन्ने पर</b>
report-caption-year = 📄 <b>आपके पिछले बारह महीने एक पन्ने पर</b>
report-caption = डॉक्टर या फ़िज़ियोथेरेपिस्ट को दिखाने के लिए, या रखने के लिए। इसकी कोई प्रति नहीं रखी जाती: आपके मिटाने तक यह इसी चैट में है। इस पर आपका नाम नहीं है; लिखने के लिए एक रेखा है।
report-sessions-caption = 🧾 वही एक तालिका में, हर बार के लिए एक पंक्ति।
report-pains-caption = 🧾 पीठ का हाल, हर उस दिन की एक पंक्ति जब आपने बताया।
button-report-four-weeks = 4 हफ़्ते
    .aliases = चार हफ़्ते, चार हफ्ते, 4 हफ्ते, महीना, एक महीना, char hafte, mahina, month
button-report-twelve-weeks = 12 हफ़्ते
    .aliases = बारह हफ़्ते, बारह हफ्ते, 12 हफ्ते, तीन महीने, 3 महीने, teen mahine
button-report-year = एक साल
    .aliases = साल, बारह महीने, 12 महीने, saal, ek saal, year

## On the page

report-title = पीठ के लिए चलना-फिरना
report-name = नाम:
report-period = { $period } · { $since }
report-period-four-weeks = { $first } से { $last } · चार हफ़्ते · { $zone } का समय
report-period-twelve-weeks = { $first } से { $last } · बारह हफ़्ते · { $zone } का समय
report-period-year = { $first } से { $last } · बारह महीने · { $zone } का समय

report-since = Limber के साथ { $date } से

report-active = { $days } में से { $active }
# Each of these stands under its figure, of which it is told: $days, $sessions, $minutes or $score.
report-active-meaning =
    { $days ->
        [one] दिन कुछ किया
       *[other] दिन कुछ किया
    }
report-sessions-meaning =
    { $sessions ->
        [one] बार, कुल मिलाकर
       *[other] बार, कुल मिलाकर
    }
report-walked-meaning =
    { $minutes ->
        [one] मिनट चलना, हफ़्ते का औसत
       *[other] मिनट चलना, हफ़्ते का औसत
    }
report-strengthened-meaning =
    { $days ->
        [one] दिन मज़बूती के साथ
       *[other] दिन मज़बूती के साथ
    }
report-streak-meaning =
    { $days ->
        [one] दिन लगातार, आज तक
       *[other] दिन लगातार, आज तक
    }
report-score-meaning = आदत स्कोर, 0 से 100

report-columns-four-weeks = हफ़्ता-दर-हफ़्ता, सोमवार से
report-columns-twelve-weeks = हफ़्ता-दर-हफ़्ता, सोमवार से
report-columns-year = महीना-दर-महीना
report-week = { $day } { $month }
report-minutes = मिनट
report-sessions = बार
report-paused = विराम
report-goal = हफ़्ते में { $minutes } मिनट मध्यम मेहनत (WHO)
report-pain-told = { $days } दिन बताया गया
report-pain-mean = औसत

report-plan = प्लान, जैसा अभी है
report-plan-line = { $what }: { $when }
report-plan-every = { $days }, { $interval }, नीचे दिए समय में
report-plan-nothing = अभी कुछ तय नहीं है।
report-hours = रिमाइंडर का समय: { $hours }
report-doses = कसरतें, और उनकी मात्रा कैसे बदली
report-times = { $count }×
report-amount =
    { $hold ->
        [0] { $repetitions } ×
        [one] { $repetitions } × { $hold } से
       *[other] { $repetitions } × { $hold } से
    }
report-dose-grown = { $before } → { $now }
report-dose-own = { $dose }, अपनी पसंद
report-dose-sides = हर ओर { $dose }
report-hurt = जिन कसरतों से दर्द हुआ
report-hurt-on = { $name }: { $date }
report-hurt-resting = { $name }: { $date }; { $until } तक आराम
report-resting = { $name }: { $until } तक आराम
report-pauses = विराम
report-pause-day = { $first }: { $reason }
report-pause-days = { $first } से { $last }: { $reason }
report-pause-rest = आराम
report-pause-sick = बीमारी
report-pause-holiday = छुट्टी
report-footer = Limber ने { $date } को, व्यक्ति की अपनी इच्छा से बनाया। आम सेहत के लिए, चैट में ख़ुद बताया हुआ: यहाँ कुछ भी नापा या जाँचा नहीं गया, और इसमें कोई रोग की पहचान नहीं है। जो एक ही समय में बढ़े या घटे, उनका आपस में संबंध हो, यह ज़रूरी नहीं। आदत स्कोर: जिस दिन कुछ किया, वह 100 की ओर बढ़ता है, जिस दिन नहीं, 0 की ओर, क़रीब दो हफ़्ते में आधा रास्ता; छुट्टी के दिन नहीं गिने जाते। मज़बूती का दिन वह है जिसमें कम से कम दो बड़े मांसपेशी समूहों ने काम किया, या जिसके बारे में नहीं बताया गया कि किसने किया।
