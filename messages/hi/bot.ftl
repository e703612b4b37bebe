# What the bot says around the exercises, the causes and the safety texts, which have files of
# their own. Telegram's HTML is allowed; values are escaped before they enter.

## Start

welcome =
    👋 <b>नमस्ते, { $name }!</b> मैं Limber हूँ, और पीठ का ख़याल रखना मेरा काम है।

    • आपके चुने समय पर खड़े होने, चलने, स्ट्रेच करने और मज़बूती की याद दिलाई जाती है।
    • हर कसरत ऐसे दिखाई जाती है कि तुरंत हो सके, और दोस्ताना गिनती रखी जाती है।
    • मैं आम सेहत के लिए हूँ: न रोग की पहचान, न डॉक्टर या फ़िज़ियोथेरेपिस्ट की जगह।
welcome-back-on = 👋 फिर मिलकर अच्छा लगा। आपके रिमाइंडर चालू हैं। { $next }
welcome-back-will-pause = 👋 फिर मिलकर अच्छा लगा। आपके रिमाइंडर चालू हैं, और { $from } से { $until } तक विराम है। { $next }
welcome-back-paused = 👋 फिर मिलकर अच्छा लगा। आपके रिमाइंडर { $until } तक विराम पर हैं; /resume से विराम पहले ख़त्म हो जाता है।
ask-zone =
    🕑 <b>आपके यहाँ क्या समय है?</b>

    जो सही हो उसे दबाएँ, अपनी लोकेशन भेजें, या अपना शहर, टाइम ज़ोन या समय लिखें।
    <i>लोकेशन केवल टाइम ज़ोन जानने के लिए है और रखी नहीं जाती।</i>
ask-zone-now = अभी मेरे पास आपका शहर <b>{ $city }</b> है, जहाँ समय है { $time }।
ask-zone-placeholder = शहर, ज़ोन या समय
share-location = 📍 मेरी लोकेशन भेजें
clock-label = { $time } · { $city }
clock-label-country = { $time } · { $city }, { $country }
which-place = 🕑 इनमें से सबसे पास कौन-सा है?
place-elsewhere =
    📍 क्या आप ख़ुद वहीं हैं? घड़ी दबाएँ, तो समय उसी के हिसाब से चलेगा। नहीं हैं, तो सब वैसा ही रहेगा।
zones = 🕑 इनमें से कौन-सी घड़ी आपका समय दिखाती है?
other-times = इनमें से कोई नहीं
zone-unread =
    वह जगह नहीं मिली। पास का कोई बड़ा शहर लिखें, जैसे <code>दिल्ली</code>, कोई ज़ोन, जैसे <code>Asia/Kolkata</code>, या जो समय आपकी घड़ी दिखाए, जैसे <code>{ $time }</code>।
location-unread =
    उस जगह से टाइम ज़ोन पता नहीं चला। कृपया कोई शहर लिखें, जैसे <code>दिल्ली</code>।
subscribed =
    ✅ <b>{ $city }, { $time }।</b> सब तैयार है, शुरुआत के लिए एक छोटे प्लान के साथ। { $next }

    /exercise से कोई भी कसरत अभी देखें, /today से आज का दिन, और /pause से विराम मिलता है।
zone-changed = ✅ <b>{ $city }, { $time }।</b> आपके रिमाइंडर वहाँ भी उन्हीं घंटों पर आएँगे। { $next }
ask-place = 📍 <b>दिन का ज़्यादातर समय कहाँ बीतता है?</b> कसरतें उसी के हिसाब से चुनी जाएँगी।
place-desk = मेज़ पर
place-feet = पैरों पर
place-home = घर पर
place-no-floor = ज़मीन पर न हो
place-known-desk = 👍 शुक्रिया। आपके समय (/hours) में वही आएगा जो मेज़ पर आसानी से हो जाए। ज़मीन वाली कसरतें उससे पहले या बाद में आएँगी।
place-known-feet = 👍 शुक्रिया। आपके समय (/hours) में वही आएगा जिसमें ज़मीन न चाहिए, और ब्रेक का मतलब होगा बैठ जाना। ज़मीन वाली कसरतें उससे पहले या बाद में आएँगी।
place-known-home = 👍 शुक्रिया। घर पर जगह है, इसलिए कुछ कसरतें ज़मीन पर होंगी।
place-known-no-floor = 👍 शुक्रिया। ऐसा कुछ नहीं आएगा जिसके लिए ज़मीन पर उतरना पड़े।
ask-amount = ⚖️ <b>याद दिलाना कितना हो?</b> यह कभी भी बदला जा सकता है।
amount-light = कम · दिन में क़रीब 3
amount-steady = थोड़ा · दिन में क़रीब 5
amount-close = ज़्यादा · दिन में क़रीब 8
# Ends the questions of the start, below one of the three amount-known.
ready =
    ⏳ रिमाइंडर आपके समय ({ $hours }) में आएँगे। { $next }

    क्या अभी एक आज़माएँ?
ready-hours = { $days }, { $ranges }
# One line of the hours behind another.
hours-and-more = { $hours }; { $more }
button-try = ▶️ अभी एक करें · { $minutes } मिनट
amount-known-light = 👍 तो कम: हर कामकाजी दिन एक ब्रेक, और साथ में चलना, स्ट्रेचिंग और मज़बूती।
amount-known-steady = 👍 तो हर कामकाजी दिन तीन ब्रेक, और साथ में चलना, स्ट्रेचिंग और मज़बूती।
amount-known-close = 👍 तो आपके पूरे समय (/hours) में ब्रेक, और साथ में चलना, स्ट्रेचिंग और मज़बूती।
settings-amount-light = ⚖️ कम: हर कामकाजी दिन एक ब्रेक
settings-amount-steady = ⚖️ थोड़ा: हर कामकाजी दिन तीन ब्रेक
settings-amount-close = ⚖️ ज़्यादा: आपके पूरे समय में ब्रेक
button-amount = ⚖️ कितना
place-may-change = किसी दिन अलग हो? /settings में बदल लें। जो आपने ख़ुद प्लान में रखा, वह कहीं भी आता है।
# A sign in front of what it stands for, mostly on a button.
with-icon = { $icon } { $label }
plan-line = { $icon } <b>{ $what }</b>: { $when }

## Reminders

reminder-heading = { $icon } <b>{ $opening }</b>
# Of an exercise that is known: openings.ftl has the invitations.
reminder-brief =
    { $icon } <b>{ $opening }</b>
    { $name } · { $dose }
reminder-light = { $icon } { $opening } <i>{ $dose }</i>
opening-with-idea = { $opening } { $idea }
thought = <i>{ $thought }</i>
several = चलने-फिरने का समय
several-heading = 🙌 <b>{ $opening }</b>
several-line = { $mark } <b>{ $name }</b> · { $dose }
button-done-one = ✅ { $name }
button-open-one = { $name } ›
exercise-heading = <b>{ $name }</b> · { $dose }
step = { $number }. { $step }
felt = <i>कहाँ महसूस हो:</i> { $felt }
steps-quote = <blockquote expandable>{ $steps }</blockquote>
gate-quote = <blockquote expandable>{ $gate }</blockquote>
button-done = ✅ हो गया
button-later = ⏰ बाद में
button-more = ⋯
button-picture = 🎞 चित्र
button-hurts-brief = ⚠️ दर्द
button-hurts = ⚠️ दर्द है · मदद कब लें
later = ⏰ <b>{ $name }</b>: फिर कब याद दिलाऊँ?
later-minutes = 15 मिनट में
later-hour = 1 घंटे में
later-evening = आज शाम
later-enough = <b>{ $name }</b>: यह तीन बार टल चुका है, तो अब और नहीं। अभी कर लें, या आज के लिए जाने दें?
offer-move = <b>{ $name }</b>: यह तीन बार टल चुका है। क्या दिन का कोई और समय बेहतर रहेगा?
button-move = अब से { $time }
moved =
    👍 बदल दिया। अब से:
    { $line }
rest-is-over = ▶️ विराम पूरा हुआ; फिर से स्वागत है।
button-skip = आज नहीं
button-why = क्यों?
button-steps = ‹ तरीक़े पर वापस
why-exercise = 💡 <b>{ $name }: क्यों?</b>
answers-causes = यह इनके लिए है: { $causes }। और जानकारी /why में।
reminder-done = ✅ { $name }: हो गया।
reminder-skipped = 🌿 { $name }: आज नहीं।
reminder-later = ⏰ { $name }: थोड़ी देर में फिर आएगा।
reminder-missed = { $icon } { $name }: यह निकल गया, नया नीचे है।
snoozed = ⏰ { $name }: फिर याद दिलाया जाएगा, { $when }।
skipped = 🌿 { $name }: आज नहीं, और कोई बात नहीं। इससे आपका सिलसिला नहीं टूटता।
skipped-next = अगली बार { $when }।

counted = ✅ दर्ज: <b>{ $what }</b>, { $length }।
counted-stand = ✅ दर्ज: <b>{ $what }</b>।
counted-several = ✅ दर्ज:
counted-several-yesterday = ✅ बीते कल के लिए दर्ज:
counted-several-on = ✅ { $date } के लिए दर्ज:
counted-line = • <b>{ $what }</b>, { $length }
counted-line-times = • <b>{ $what }</b>, हर बार { $length }, { $times } बार
enough-today =
    🌙 आज कुल { $sessions } बार हो गया, और गिनती यहीं रोक दी है: पीठ को आज बहुत मिल चुका। कल से फिर गिनती चलेगी।
counted-today = आज: { $tallies }।
counted-streak =
    { $days ->
        [1] 🔥 सिलसिले का पहला दिन।
        [one] 🔥 लगातार { $days } दिन।
       *[other] 🔥 लगातार { $days } दिन।
    }
counted-again = 🌱 यह आपकी पीठ के नाम।
counted-grown = 🌱 आपने इसे जारी रखा। कल से: { $dose }।
button-undo = वापस लें
felt-easy = 👍 यह सुनकर अच्छा लगा। कल से: { $dose }।
felt-right = 👍 अच्छा। कल से: { $dose }।
felt-too-much = 🌿 अच्छा हुआ कि बता दिया। कल से: { $dose }।
felt-opens = अब से इसका अगला चरण भी दिखेगा; तरीक़े में लिखा है कि उसे कब छोड़ना है।
# Of a guided session of several exercises: a line for each stands below.
felt-whole-easy = 👍 यह सुनकर अच्छा लगा। कल से:
felt-whole-right = 👍 अच्छा। कल से:
felt-whole-too-much = 🌿 अच्छा हुआ कि बता दिया। कल से:
felt-whole-line = • <b>{ $name }</b> · { $dose }
felt-whole-opens = { $name }: अब से अगला चरण भी दिखेगा; तरीक़े में लिखा है कि उसे कब छोड़ना है।
felt-taken-back = ↩️ वापस लिया। ऐसा मानें कि कैसा लगा, यह बताया ही नहीं गया।
button-felt-easy = आसान थी
button-felt-right = बिल्कुल ठीक
button-felt-too-much = ज़्यादा थी
undone = ↩️ वापस लिया: { $what } ({ $length })।
several-undone = ↩️ वापस लिया: { $sessions } बार।
undone-today-none = आज और कुछ दर्ज नहीं है।
nothing-to-undo = वापस लेने को कुछ नहीं है। जब भी चलना-फिरना हो, /done से दर्ज हो जाता है।
ask-done = <b>आपने क्या किया?</b> दबाएँ, या समय के साथ लिखें: <code>/done चलना 20 मिनट</code>
done-unread =
    “{ $part }” समझ नहीं आया। लिखें कि क्या किया, और चाहें तो कितनी देर: <code>/done चलना 20 मिनट</code>, <code>/done हैमस्ट्रिंग</code>, <code>/done मज़बूती 10 मिनट</code>
done-bad-length =
    “{ $part }” इतनी देर दर्ज नहीं हो सकती। एक सेकंड से आठ घंटे तक, ऐसे: <code>/done चलना 20 मिनट</code>

notice-counted = दर्ज ✓
notice-thanks = शुक्रिया, इससे चुनने में मदद मिलती है।
notice-already-counted = पहले से दर्ज है, शाबाश ✓
notice-already-skipped = इसे आज के लिए छोड़ा जा चुका है।
notice-already-snoozed = यह थोड़ी देर में फिर आएगा।
notice-closed = यह निकल चुका है। जो किया, वह /done से दर्ज हो जाता है।
notice-undone = वापस लिया
notice-already-undone = यह पहले ही वापस लिया जा चुका है।
notice-gone = वह अब यहाँ नहीं है। क्या है, यह /help में देखें।

## Why and the library

why-unread = “{ $text }” का जवाब अभी मेरे पास नहीं है। इनके बारे में बात हो सकती है:
why-answered-by = <b>इसके लिए कसरतें:</b> { $exercises }
why-heading = <b>{ $name }</b>
why-sources = <i>स्रोत: { $sources }</i>
why-evidence = <b>यह कितना पक्का है?</b> { $evidence }
button-approach = क्या काम आता है
button-back-to-causes = ‹ सारे कारण
exercises = 🧘 <b>कसरतें</b>। एक चुनें, तरीक़ा दिखाया जाएगा।
exercises-unread = “{ $text }” मेरे पास नहीं है। ये हैं:
button-back-to-exercises = ‹ सारी कसरतें
button-how = ‹ कैसे करें

## How often an exercise comes

button-wish-more = 🔁 यह और आए
button-wish-never = 🚫 मेरे लिए नहीं
button-wish-usual = { $name }: पहले जैसा
wish-more = 🔁 <b>{ $name }</b>: ज़्यादा बार।
wish-never = 🚫 <b>{ $name }</b>: अपने आप नहीं।
wished-more = 🔁 <b>{ $name }</b>: अब से क़रीब दोगुनी बार।
wished-never = 🚫 <b>{ $name }</b>: अब अपने आप नहीं। जो आपने ख़ुद प्लान में रखा, वह वहीं रहेगा।
wished-usual = 👍 <b>{ $name }</b>: उतनी ही बार जितनी बाकी।

## The dose of an exercise

button-dose = कितना?
dose-grows = जब आप बताएँ कि बिल्कुल ठीक या आसान थी, तो मात्रा छोटे-छोटे कदमों में बढ़ती है, यहाँ तक: { $dose }। लंबे अंतराल के बाद, ज़्यादा लगने पर या दर्द होने पर फिर घटती है।
dose-own = यह आपने ख़ुद तय की है, इसलिए आपके बदलने तक यही रहेगी।
dose-stays = यह जैसी है, वैसी ही रहती है।
dose-less = − कम
dose-more = + ज़्यादा
dose-let-grow = 🌱 इसे बढ़ने दें
gate-closed = <i>इसका एक अगला चरण भी है। जब यह आसान लगे, तो दर्ज करने के बाद बता दें।</i>
button-exercises = कसरतें

## Day and week

today = 📋 <b>{ $weekday }, { $date }</b>
today-empty = आज के लिए कुछ तय नहीं है।
today-line = { $mark } { $time } { $what }
mark-done = ✅
mark-open = 👉
mark-to-come = 🕑
mark-snoozed = ⏰
mark-skipped = 🌿
mark-missed = ▫️
today-done = अब तक: { $tallies }।
today-done-nothing = अब तक कुछ दर्ज नहीं, और दिन अभी आपका है।
today-paused = ⏸ रिमाइंडर { $until } तक विराम पर हैं।
today-will-pause = ⏸ रिमाइंडर { $from } से { $until } तक विराम पर रहेंगे।
today-stopped = 🔕 रिमाइंडर बंद हैं। /start से चालू होते हैं।
stats-week = 📈 <b>यह हफ़्ता</b>
stats-month = 📈 <b>यह महीना</b>
stats-twelve-weeks = 📈 <b>बारह हफ़्ते</b>
stats-year = 📈 <b>बारह महीने</b>
stats-week-nothing = इस हफ़्ते अभी कुछ दर्ज नहीं। एक मिनट खड़े होना अच्छी शुरुआत है: /exercise
stats-month-nothing = इस महीने अभी कुछ दर्ज नहीं। एक मिनट खड़े होना अच्छी शुरुआत है: /exercise
stats-twelve-weeks-nothing = अभी कुछ दर्ज नहीं। एक मिनट खड़े होना अच्छी शुरुआत है: /exercise
stats-year-nothing = अभी कुछ दर्ज नहीं। एक मिनट खड़े होना अच्छी शुरुआत है: /exercise
stats-line = { $icon } { $count }, { $length }
stats-line-count = { $icon } { $count }
stats-streak =
    { $days ->
        [0] सिलसिला किसी भी दिन एक बार करने से शुरू होता है।
        [one] 🔥 लगातार <b>{ $days } दिन</b>।
       *[other] 🔥 लगातार <b>{ $days } दिन</b>।
    }
pain =
    <b>आज आपकी पीठ कैसी है?</b>
    0 यानी कोई दर्द नहीं, 10 यानी जितना बुरा सोचा जा सके। यह आपके लिए है, ताकि दिनों का हाल दिखे; इससे यह पता नहीं चलता कि दर्द कहाँ से है।
pain-today = आज आपका जवाब था <b>{ $level }</b>।
pain-level = { $level }
pain-kept = 📝 आज के लिए <b>10 में से { $level }</b>। /stats में आपके दिन एक रेखा में दिखते हैं। दर्द तेज़ हो या नया हो, तो देखें कि मदद कब लें।
button-pain-on = दिन में एक बार पूछें
button-pain-off = ख़ुद न पूछें
button-pain-when = और समय
button-pain-menu = 📝 दर्द का सवाल
pain-menu =
    📝 <b>पीठ का हाल</b> पूछने का समय: { $when }, बिना आवाज़ के, और उस दिन नहीं जब आप बता चुके हों।

    कोई और समय?
pain-menu-off = 📝 <b>पीठ का हाल:</b> ख़ुद नहीं पूछा जाता। /pain से जब चाहें दर्ज करें।
chart-pain = दर्द, 0 से 10
stats-score = 🌱 आदत स्कोर <b>{ $score }</b>, 100 में से।
stats-rules =
    <i>सिलसिले में वे दिन गिने जाते हैं जिनमें कम से कम एक बार कुछ किया। “आज नहीं”, विराम और बिना रिमाइंडर के दिन उसे नहीं बदलते।
    आदत स्कोर हर उस दिन चढ़ता है जब आप कुछ करें, और न करने पर धीरे-धीरे उतरता है: दो हफ़्ते में क़रीब आधा रास्ता।
    मज़बूती का दिन वह है जिसमें कम से कम दो बड़े मांसपेशी समूहों ने काम किया: टाँगें, कूल्हे, पीठ, पेट, छाती, कंधे या बाँहें।
    WHO के 150 मिनट तेज़ चाल के हैं: बात हो सके, पर गाना नहीं।</i>
button-stats-week = हफ़्ता
    .aliases = इस हफ़्ते, इस हफ्ते, यह हफ़्ता, यह हफ्ता, हफ़्ते का, हफ्ते का, is hafte, hafta, this week, week
button-stats-month = महीना
    .aliases = इस महीने, यह महीना, महीने का, is mahine, mahina, this month, month
button-stats-twelve-weeks = 12 हफ़्ते
    .aliases = बारह हफ़्ते, बारह हफ्ते, 12 हफ्ते, तीन महीने, 3 महीने, teen mahine, twelve weeks
button-stats-year = साल
    .aliases = इस साल, यह साल, बारह महीने, 12 महीने, is saal, saal, this year, year
chart-title-week = यह हफ़्ता
chart-title-month = यह महीना
chart-title-twelve-weeks = बारह हफ़्ते
chart-title-year = बारह महीने
chart-subtitle = { $date } तक
chart-streak =
    { $days ->
        [one] दिन लगातार
       *[other] दिन लगातार
    }
chart-score = आदत स्कोर, 100 में से
chart-calendar = दिन में कितनी बार
chart-depth-0 = 0
chart-depth-1 = 1
chart-depth-2 = 2
chart-depth-3 = 3–4
chart-depth-5 = 5+
chart-off = छुट्टी का दिन
chart-walked-week = चलने के मिनट
chart-walked-month = चलने के मिनट
chart-walked-twelve-weeks = चलने के मिनट
chart-walked-year = हफ़्ते में चलने के मिनट
chart-walked-note = इस हफ़्ते { $goal } में से { $minutes }
chart-strengthened = मज़बूती के दिन
chart-sessions-week = कितनी बार
chart-sessions-month = हफ़्ते में कितनी बार
chart-sessions-twelve-weeks = हफ़्ते में कितनी बार
chart-sessions-year = महीने में कितनी बार
chart-total = कुल
stats-total = <b>{ $date } से</b>
length-minutes = { $minutes } मिनट
length-seconds = { $seconds } सेकंड
length-hours =
    { $hours ->
        [one] { $hours } घंटा
       *[other] { $hours } घंटे
    }
    .in = { $hours } घंटे
    .after = { $hours } घंटे
length-hours-minutes = { $hours } घं { $minutes } मि

## Rest, settings, data

pause-menu = ⏸ <b>कितनी देर चुप रहूँ?</b> यह अपने आप ख़त्म होता है, और आपका सिलसिला इंतज़ार करता है। /stop तब तक है जब तक आप फिर शुरू न करें, और /delete सब मिटा देता है।
pause-menu-paused = ⏸ रिमाइंडर { $until } तक विराम पर हैं। बदलें?
pause-tomorrow = कल तक
pause-days = { $days } दिन
pause-hour = 1 घंटा
pause-date = 📅 किसी तारीख़ तक
pause-date-choice = { $weekday } { $date }
pause-dates = 📅 <b>किस दिन तक?</b> कोई और दिन लिखा जा सकता है: <code>/pause 7 मार्च तक</code>
pause-sick = 🤒 तबीयत ख़राब
pause-holiday = 🏖 छुट्टी
holiday-menu = 🏖 <b>कितने दिन की छुट्टी?</b> तारीख़ लिखी जा सकती है: <code>/pause छुट्टी 7 मार्च तक</code>
pause-unread = लिखें कितने समय के लिए, एक साल तक: <code>/pause 3 दिन</code>, <code>/pause 7 मार्च तक</code>, <code>/pause बीमार</code>, या बटनों के लिए बस /pause।
stop-unread = 🔔 “{ $words }” समझ नहीं आया, इसलिए कुछ नहीं बदला। सारे रिमाइंडर बंद करूँ, या कुछ देर चुप रहूँ? किसी एक को बदलना हो, तो /plan खोलें।
resume-unread = “{ $words }” समझ नहीं आया, इसलिए कुछ नहीं बदला। क्या अभी फिर शुरू करूँ? कोई और अंत ऐसे लिखें: <code>/pause 7 मार्च तक</code>
undo-unread = “{ $words }” समझ नहीं आया, इसलिए कुछ वापस नहीं लिया। केवल /undo लिखने से वह वापस होता है जो सबसे आख़िर में दर्ज हुआ।
words-unused = “{ $words }” यहाँ काम नहीं आया, इसलिए जवाब उसके बिना है।
paused-rest = ⏸ { $until } तक मैं चुप हूँ। अच्छे से आराम करें; /resume से यह पहले ख़त्म होता है।
paused-sick = 🤒 जल्दी ठीक हो जाएँ। { $until } तक मैं चुप हूँ, और आपका सिलसिला इंतज़ार करेगा; /resume से यह पहले ख़त्म होता है।
paused-holiday = 🏖 छुट्टी का आनंद लें। { $until } तक मैं चुप हूँ, और आपका सिलसिला इंतज़ार करेगा; /resume से यह पहले ख़त्म होता है।
will-pause = ⏸ { $from } से { $until } तक विराम; उससे पहले सब तय समय पर आएगा। { $next }
button-cancel-pause = विराम रद्द करें
pause-cancelled = ▶️ विराम रद्द। { $next }
resumed = ▶️ फिर से स्वागत है। { $next }
not-paused = ▶️ आपके रिमाइंडर पहले से चालू हैं। { $next }
button-resume = अभी फिर शुरू करें
stopped = 🔕 जब तक आप /start न लिखें, कोई रिमाइंडर नहीं; आपका किया सब सुरक्षित है। /pause कुछ समय के लिए है और अपने आप ख़त्म होता है, /delete सब मिटा देता है।
button-restart = रिमाइंडर चालू करें
settings = ⚙️ <b>सेटिंग</b>
settings-clock = 🕑 { $city }, { $time }
settings-no-clock = 🕑 आपका समय अभी पता नहीं है।
settings-place = 📍 { $place }
settings-no-place = 📍 आपकी जगह अभी पता नहीं, इसलिए मेज़ के हिसाब से चुना जाता है।
settings-on = 🔔 रिमाइंडर चालू हैं।
settings-will-pause = 🔔 रिमाइंडर चालू हैं। ⏸ { $from } से { $until } तक विराम है।
settings-paused = ⏸ रिमाइंडर { $until } तक विराम पर हैं।
settings-stopped = 🔕 रिमाइंडर बंद हैं।
settings-plan = <b>आपका प्लान</b>
button-zone = 🕑 टाइम ज़ोन
button-place = 📍 जगह बदलें
button-pictures-on = 🎞 चित्र दिखाएँ
button-pictures-off = 🎞 चित्र नहीं
button-shown-by = 👥 कौन करके दिखाए
# चारों में से हर एक, पहले नाम से।
shown-by-menu = 👥 चार लोग बारी-बारी से कसरतें दिखाते हैं। आप चाहें तो सभी कसरतें एक ही व्यक्ति दिखाए।
shown-by-in-turns = बारी-बारी से
shown-by-amina = अमीना
shown-by-walter = वॉल्टर
shown-by-samuel = सैमुअल
shown-by-lin = लिन
button-pause = ⏸ विराम
button-stop = 🔕 बंद करें
button-red-flags = ⚠️ मदद कब लें

# Eight lines, so that it is seen whole on a phone.
help =
    ⚠️ <b>दर्द है?</b> “मदद कब लें” ठीक नीचे है।
    रिमाइंडर आए, तो उसके बटन ही काफ़ी हैं।
    सीधे लिखना भी चलेगा: “20 मिनट की सैर”, “आज नहीं”।
    /today – आज क्या है · /done – क्या किया
    /exercise – कसरत देखें · /why – कारण
    /plan, /remind – आपके रिमाइंडर · /hours – वे कब आएँ
    /pause – विराम · /stats – कैसा चल रहा है
    /settings – बाकी सब
button-commands = सब कमांड
button-back-to-help = ‹ मदद
help-commands =
    <b>सब कमांड</b>
    { $commands }
help-command = /{ $command } – { $description }
privacy =
    🔒 <b>आपके बारे में क्या रखा जाता है</b>
    • आपका Telegram नंबर, भाषा और टाइम ज़ोन, ताकि संदेश आपके समय पर आएँ;
    • दिन का ज़्यादातर समय कहाँ बीतता है, याद दिलाना कितना हो, आपका प्लान और वह किसके साथ जुड़ा है, आपके विराम, हर रिमाइंडर कब और कितना छोटा भेजा गया और आपने क्या जवाब दिया, कौन-सी बात कितनी बार कही गई, और चार हफ़्ते तक यह कि कौन-सी सूचनाएँ भेजी गईं;
    • आपने क्या और कब किया, ताकि गिनती हो, वह कैसा लगा, और बाकी हरकतें किसमें गिनी जाएँ; और बताया हो तो पीठ का हाल;
    • बताया हो तो, आप फिर से क्या करना चाहें, आपके शब्दों में, और वह कितना कठिन है; /settings से यह भुला दिया जाता है;
    • यह कि डॉक्टर या फ़िज़ियोथेरेपिस्ट से पूछना बाकी है, पर यह कभी नहीं कि कौन-सा लक्षण था, और तकलीफ़ में लिखा कुछ भी नहीं;
    • /settings में आपने जिसका ध्यान रखने को कहा, जैसे घुटने, जब तक आप उसे हटा न दें।

    बाकी जो आप लिखें, वह केवल जवाब तक रहता है, और जहाँ पलटकर पूछा गया हो, वहाँ आपके अगले शब्दों तक या आधे दिन तक; आपका नाम और लोकेशन बिल्कुल नहीं। सब कुछ इस बॉट को चलाने वालों के एक ही डेटाबेस में है, और किसी और को नहीं जाता। कुछ समय बाद दिन के ब्योरे केवल जोड़ बन जाते हैं। /export से सब एक फ़ाइल में मिलता है, और /delete से तुरंत और हमेशा के लिए मिट जाता है; पहले बने बैकअप से आप तब हटते हैं, जब वे फेंके जाते हैं।
calendar-caption = 🗓 आपका प्लान, फ़ोन के कैलेंडर के लिए।
export-caption = 📦 आपके बारे में रखा सब कुछ, ऐसे रूप में जिसे दूसरे प्रोग्राम भी पढ़ लें।
ask-erase =
    <b>सब मिटा दें?</b> आपका प्लान, गिनती और सिलसिला चले जाएँगे, और कोई वापस नहीं ला सकता। /export से पहले एक प्रति ले लें।

    बस रिमाइंडर से मन भर गया? /pause कुछ देर की चुप्पी है, और /stop आपके फिर शुरू करने तक; दोनों में आपका किया सब सुरक्षित रहता है।
button-erase = हाँ, सब मिटा दें
button-keep = नहीं, रहने दें
erased = 🧹 आपके बारे में सब मिट गया। पीठ का ख़याल रखें; /start से नई शुरुआत होती है।
kept = सब जैसा था, वैसा ही है।
not-understood =
    यह समझ नहीं आया। ऐसे लिखकर देखें:
    • /done, या पूरी बात के साथ <code>/done चलना 20 मिनट</code>
    • कसरत देखने के लिए /exercise
    • कारण जानने के लिए /why
    • बाकी सब के लिए /help
not-understood-done =
    यह समझ नहीं आया। दर्ज करना हो, तो लिखें कि क्या और कितनी देर किया:
    • <code>20 मिनट की सैर</code>
    • <code>कल स्ट्रेचिंग की</code>
    • <code>/done हैमस्ट्रिंग 5 मिनट</code>
not-understood-remind =
    यह समझ नहीं आया। रिमाइंडर चाहिए, तो लिखें किसका और कब:
    • <code>17:30 पर चलने की याद दिलाना</code>
    • <code>/remind स्ट्रेचिंग 9:30 और 15:00 कामकाजी दिन</code>
    • <code>/remind खड़े होना हर 45 मिनट 9-17</code>
not-understood-hours =
    यह समझ नहीं आया। बात यह हो कि रिमाइंडर कब आएँ, तो ऐसे लिखें:
    • <code>/hours सोमवार-शुक्रवार 9-12, 13-17</code>
    • <code>मेरा काम का समय 9 से 17</code>
    • <code>/hours शनिवार रविवार छुट्टी</code>
not-understood-pause =
    यह समझ नहीं आया। चुप्पी चाहिए, तो लिखें कितनी देर:
    • <code>/pause 3 दिन</code>
    • <code>15:00 बजे तक चुप रहो</code>
    • <code>/pause छुट्टी 7 मार्च तक</code>
private-only = बातचीत अकेले में होती है: आपकी पीठ आपका अपना मामला है। मेरे साथ एक चैट खोलें और /start लिखें।
button-open-chat = चैट खोलें
too-many-acts =
    🐢 एक साथ इतना कुछ सँभलता नहीं। एक साँस लें, कुछ मिनट में बात फिर चलेगी।
    रिमाइंडर फिर भी आते रहेंगे।
notice-too-many-acts = एक साथ इतना कुछ सँभलता नहीं। कुछ मिनट दें।
our-fault = मेरी ओर से कुछ गड़बड़ हुई, और उसे नोट कर लिया गया है। आपका कुछ नहीं खोया; कृपया फिर कोशिश करें।

## Words in between

next = अगला: { $what }, { $when }।
next-none = कुछ तय नहीं है।
# $hour is the number of the hour, where “at one” differs from “at two”.
when-today = आज { $time }
# $hour is the number of the hour, where “at one” differs from “at two”.
when-tomorrow = कल { $time }
# $hour is the number of the hour, where “at one” differs from “at two”.
when-weekday = { $weekday } को { $time }
# $hour is the number of the hour, where “at one” differs from “at two”.
when-date = { $date } को { $time }
# After “until”. $hour is the number of the hour, where “one” differs from “two”.
until-today = { $time }
until-tomorrow = कल
until-weekday = { $weekday }
until-date = { $date }
# After “from”. $hour is the number of the hour, where “one” differs from “two”.
from-today = { $time }
from-tomorrow = कल
from-weekday = { $weekday }
from-date = { $date }
days-daily = हर दिन
days-weekdays = सोमवार से शुक्रवार
days-weekend = शनिवार और रविवार
days-span = { $first } से { $last }
# $hour is the number of the hour, where “at one” differs from “at two”.
schedule-at = { $days }, { $times }
schedule-every = { $days }, { $ranges }, { $interval }
schedule-every-hours-daily = { $interval }, आपके समय में
schedule-every-hours = { $days }, { $interval }, आपके समय में
schedule-range = { $from } से { $to }
schedule-range-brief = { $from }–{ $to }
interval-hours =
    { $hours ->
        [1] हर घंटे
        [one] हर { $hours } घंटे
       *[other] हर { $hours } घंटे
    }
interval-minutes = हर { $minutes } मिनट
weekday-1 = सोमवार
weekday-2 = मंगलवार
weekday-3 = बुधवार
weekday-4 = गुरुवार
weekday-5 = शुक्रवार
weekday-6 = शनिवार
weekday-7 = रविवार
month-1 = जनवरी
month-2 = फ़रवरी
month-3 = मार्च
month-4 = अप्रैल
month-5 = मई
month-6 = जून
month-7 = जुलाई
month-8 = अगस्त
month-9 = सितंबर
month-10 = अक्टूबर
month-11 = नवंबर
month-12 = दिसंबर
date = { $day } { $month }
date-year = { $day } { $month } { $year }

## What Telegram shows beside the chat

description =
    Limber, आपकी पीठ के ख़याल के लिए: आपके चुने समय पर खड़े होने, चलने, स्ट्रेच करने और मज़बूती की याद, करने का तरीक़ा, और एक दोस्ताना गिनती। “Start” दबाएँ, बताएँ कि आपके यहाँ क्या समय है, और सब तैयार।

    आम सेहत के लिए, रोग की पहचान नहीं। चिंता वाले दर्द के बारे में डॉक्टर या फ़िज़ियोथेरेपिस्ट से पूछें।
short-description = खड़े होने, चलने, स्ट्रेच और मज़बूती की प्यार भरी याद, आपके चुने समय पर। आपकी पीठ कहेगी शुक्रिया।

## The plan

plan = 🗓 <b>आपका प्लान</b>
plan-empty = आपके प्लान में अभी कुछ नहीं है। एक रिमाइंडर जोड़ें, या कोई तैयार प्लान ले लें।
plan-item-next = <i>अगला { $when }</i>
plan-item-resting = <i>आराम पर</i>
plan-item-never = <i>आपके समय (/hours) में कोई पल नहीं</i>
plan-tip = बदलने के लिए किसी एक को दबाएँ। शब्दों में ऐसे: <code>/remind स्ट्रेचिंग 9:30 और 15:00 कामकाजी दिन</code>
button-add = + जोड़ें
button-presets = तैयार प्लान
button-plan = ‹ प्लान
button-my-plan = 🗓 मेरा प्लान
reminder-added = ➕ जुड़ गया।
reminder-already-planned = 👌 यह पहले से आपके प्लान में है।
button-change = बदलें
button-times = 🕑 समय
button-days = 📅 दिन
button-what = 🔁 क्या
button-rest = ⏸ आराम दें
button-wake = ▶️ फिर आने दें
button-remove = 🗑 हटाएँ
button-put-back = ↩️ वापस रखें
button-back = ‹ वापस
change-times = <b>कब?</b> किसी समय को दबाकर जोड़ें या हटाएँ, या थोड़ी-थोड़ी देर में आने दें।
change-times-every = <b>कब?</b> चुनें कितनी-कितनी देर में और कब, या इसकी जगह कोई तय समय दबाएँ। दूसरे घंटों में भी यह आपके समय (/hours) के भीतर रहता है।
within-hours = मेरे समय में
change-days = <b>किन दिनों?</b>
change-what = <b>क्या हो?</b> किसी गतिविधि में उसकी कसरतें बारी-बारी से आती हैं।
chosen = ✓ { $label }
every-minutes = हर { $minutes } मि
reminder-removed =
    🗑 प्लान से हटाया:
    { $line }
add-menu = <b>किसकी याद दिलाऊँ?</b> शुरुआत उसके आम समय से होगी, फिर जैसे चाहें बदलें। या शब्दों में: <code>/remind चलना रोज़ 12:30</code>
preset-line = <b>{ $name }</b>: { $about }
preset-heading =
    <b>{ $name }</b>
    { $about }
presets = <b>तैयार प्लान।</b> लेने से पहले देख लें।
preset-desk = डेस्क
    .about = बैठने से ब्रेक, सैर, स्ट्रेच; मज़बूती दो शाम।
preset-feet = पैरों पर
    .about = खड़े रहने से ब्रेक, स्ट्रेच, शाम की सैर; मज़बूती दो शाम।
preset-home = घर पर
    .about = ब्रेक, सैर, स्ट्रेच; मज़बूती दो सुबह, जहाँ इसकी जगह हो।
preset-no-floor = बिना ज़मीन
    .about = ब्रेक, सैर, स्ट्रेच; मज़बूती दो दोपहर।
preset-walk-more = ज़्यादा चलना
    .about = दिन में तीन छोटी सैर, बाकी थोड़ा-थोड़ा।
preset-stronger = ज़्यादा ताक़त
    .about = हफ़्ते में तीन दिन मज़बूती, सुबह और शाम।
preset-note = यह आपके अभी के प्लान की जगह लेगा।
button-take = ✅ यही लें
wish-no-subject = यह नहीं दिखा कि किसकी याद दिलानी है। पहले गतिविधि या कसरत का नाम लिखें, ऐसे: <code>/remind स्ट्रेचिंग 9:30 और 15:00 कामकाजी दिन</code>
wish-unreadable = “{ $part }” पढ़ा नहीं गया। ऐसे लिखें: <code>/remind स्ट्रेचिंग 9:30 और 15:00 कामकाजी दिन</code>
wish-no-time = किस समय? ऐसे: <code>/remind चलना रोज़ 12:30</code>
wish-bad-interval = “{ $part }”: हर 20 मिनट से हर 12 घंटे तक हो सकता है, ऐसे: <code>/remind खड़े होना हर 45 मिनट 9-12 13-18 सोमवार-शुक्रवार</code>
wish-range-too-short = “{ $part }”: यह समय अंतराल से छोटा है, या शुरू होने से पहले ख़त्म। ऐसे: <code>/remind खड़े होना हर 45 मिनट 9-12 13-18 सोमवार-शुक्रवार</code>
wish-never-comes =
    { $line }
    मुझे यही समझ आया, और आपके समय (/hours) में इसके लिए कोई पल नहीं: यह कभी नहीं आएगा। छोटा अंतराल या तय समय चलेगा, ऐसे: <code>/remind चलना रोज़ 12:30</code>
wish-too-many-times = एक रिमाइंडर के लिए दिन में ज़्यादा से ज़्यादा चौबीस बार।
wish-mixed = “{ $part }”: या तो समय, जैसे <code>/remind चलना 12:30</code>, या घंटे और अंतराल, जैसे <code>/remind खड़े होना हर 45 मिनट 9-12 सोमवार-शुक्रवार</code>
wish-too-many = आपका प्लान भर गया है: ज़्यादा से ज़्यादा चौबीस रिमाइंडर। पहले /plan में एक हटाएँ।
notice-last-day = कम से कम एक दिन चाहिए। चुप कराना हो, तो आराम दें।
notice-last-time = कम से कम एक समय चाहिए। चुप कराना हो, तो आराम दें।
notice-too-many-times = दिन में ज़्यादा से ज़्यादा चौबीस बार।
notice-never-comes = आपके समय में इसके लिए कोई पल नहीं बचेगा।
notice-range-too-short = वे घंटे अंतराल से छोटे हैं।
weekday-letter-1 = सो
weekday-letter-2 = मं
weekday-letter-3 = बु
weekday-letter-4 = गु
weekday-letter-5 = शु
weekday-letter-6 = श
weekday-letter-7 = र
month-short-1 = जन
month-short-2 = फ़र
month-short-3 = मार्च
month-short-4 = अप्रै
month-short-5 = मई
month-short-6 = जून
month-short-7 = जुल
month-short-8 = अग
month-short-9 = सित
month-short-10 = अक्टू
month-short-11 = नव
month-short-12 = दिस
weekday-short-1 = सोम
weekday-short-2 = मंगल
weekday-short-3 = बुध
weekday-short-4 = गुरु
weekday-short-5 = शुक्र
weekday-short-6 = शनि
weekday-short-7 = रवि

## Hours

hours =
    ⏳ <b>आपका समय</b>
    { $lines }

    इसके बाहर कुछ नहीं आता, सिवाय उसके जो आपने जान-बूझकर किसी तय समय पर रखा। बदलने के लिए कोई दिन दबाएँ, या ऐसे लिखें: <code>/hours 9-12, 13-18; शुक्रवार 9-14; शनिवार रविवार छुट्टी</code>
hours-leave-out =
    इस समय में इनके लिए कोई पल नहीं, इसलिए ये नहीं आएँगे:
    { $lines }
hours-line = { $days }: { $ranges }
hours-never = बिल्कुल नहीं
hours-weekdays = सोम–शुक्र
hours-day = <b>{ $day }</b>: कौन-सा समय?
hours-day-now = अभी: { $ranges }।
hours-free = कोई नहीं
hours-unread = “{ $part }” पढ़ा नहीं गया। समय ऐसे लिखें: <code>/hours 9-12, 13-18; शुक्रवार 9-14; शनिवार रविवार छुट्टी</code>
button-hours = ⏳ समय

## Backing off

would-suit = 🌿 लगता है, मेरे रिमाइंडर इन दिनों आपके दिनों से मेल नहीं खा रहे, और कोई बात नहीं। क्या कुछ और बेहतर रहेगा? जवाब न आए, तो रिमाइंडर कम आएँगे।
would-suit-times = और समय
would-suit-fewer = कम
would-suit-pause = विराम
one-minute = 🌱 एक मिनट भी पीठ के लिए अच्छा है। जहाँ हैं, वहीं हो जाता है।
button-one-minute = ▶️ अभी एक मिनट
wakes-up = 👋 आपका संदेश पाकर अच्छा लगा। रिमाइंडर फिर से आएँगे। { $next }
falls-asleep = 😴 परेशान करना ठीक नहीं, इसलिए अब सो जाना बेहतर है। आपका किया सब सुरक्षित है। कुछ भी लिख दें, रिमाइंडर लौट आएँगे।
