# What is said back to people's own words.

## Counting

said-count-as = <b>{ $name }</b>, { $length }: इसे किसमें गिनूँ? यह मुझे याद रहेगा।
said-count-as-first = <b>{ $name }</b>: इसे किसमें गिनूँ? यह मुझे याद रहेगा।
said-how-long = <b>{ $name }</b>: कितनी देर? दबाएँ, और दर्ज हो जाएगा।
said-count-as-button = { $activity } · { $length }
movement-cycling = साइकिल
movement-swimming = तैराकी
movement-running = दौड़
movement-dancing = नाच
movement-gardening = बाग़बानी
movement-yoga = योग
movement-pilates = पिलाटीज़
movement-gym = जिम
movement-tai-chi = ताई ची
movement-ball-games = गेंद के खेल
movement-cardio = कार्डियो
movement-climbing = चढ़ाई
moved-line = 🌿 { $name }: { $count } बार, { $length }
counted-on = ✅ { $date } के लिए दर्ज: { $what } ({ $length })।
counted-yesterday = ✅ बीते कल के लिए दर्ज: { $what } ({ $length })।
counted-on-day = उस दिन: { $tallies }।
said-later-or-done = { $length }: क्या इतनी देर हो चुका, या इतनी देर बाद याद दिलाऊँ?
said-done-for-button = ✅ हो गया · { $length }
said-later-in-button = ⏰ { $length } बाद
said-comes-back = ⏰ { $name }: यह पहले ही टल चुका है। फिर याद दिलाया जाएगा, { $when }।
said-closed-done = ✅ { $name }: यह पहले से दर्ज है।
said-closed-skipped = 🌿 { $name }: इसे आज के लिए छोड़ा जा चुका है, और कोई बात नहीं।
said-closed-passed = 🌿 { $name }: यह निकल चुका है, इसलिए अब इसमें कुछ नहीं करना।
said-nothing-open = 🌿 अभी कोई रिमाइंडर जवाब का इंतज़ार नहीं कर रहा। { $next }
said-corrected = ✏️ आपने वह संदेश बदला, इसलिए पहले जो लिखा था, उसे वापस ले लिया गया।
said-not-done = 🌿 कोई बात नहीं। न कुछ दर्ज हुआ, न कुछ खोया; अगला तय समय पर आएगा।

## Reminders

said-which-reminder = 🗓 { $what }: कब याद दिलाऊँ? एक दबाएँ, या लिखें: “कामकाजी दिन 17:00”।
said-remind-of-what =
    मेरा काम केवल उसी की याद दिलाना है जो पीठ के लिए अच्छा है: खड़े होना, चलना, स्ट्रेच करना या मज़बूती। इनमें से क्या?

## Pauses

said-pause-till = ⏸ कब तक चुप रहूँ?
said-pause-till-button = { $until } तक
said-pause-from = ⏸ { $from } से चुप: कितने समय के लिए?
said-pause-next-year = { $date } इस साल अब नहीं आएगी। क्या { $until } तक चुप रहूँ?
said-pause-next-year-button = { $until } तक
said-pause-for-ever = जिसका अंत नहीं, वह तो रिमाइंडर बंद करना हुआ। आपका किया सब सुरक्षित रहता है, और /start से वे फिर चालू होते हैं।

## Hours

said-which-hours = सोमवार से शुक्रवार कौन-सा समय? या लिखें: /hours सोमवार-शुक्रवार 9-12

## Talk

said-greeting = 👋 नमस्ते! मिलकर अच्छा लगा। { $next }
nod = 👍
said-noted = 👌
said-no = 🌿 ठीक है, तो नहीं। कुछ नहीं बदला।
said-apology = 🌿 माफ़ी की कोई बात ही नहीं।
said-farewell = 👋 अपना ख़याल रखें। { $next }
said-how-are-you = 🌿 मैं एक प्रोग्राम हूँ, इसलिए हमेशा ठीक हूँ। आपकी पीठ कैसी है? /pain से 0 से 10 में दर्ज हो जाता है।
said-thanks = 🌿 ख़ुशी की बात है कि मदद मिली। मेहनत तो आपकी ही है।
said-annoyed = परेशानी के लिए माफ़ी। कम रिमाइंडर, विराम, या बिल्कुल नहीं?
said-who =
    मैं एक बॉट हूँ: एक प्रोग्राम जो चलने-फिरने की याद दिलाता है और साथ में गिनता है। कोई और इसे नहीं पढ़ता। इसे चलाने वाले इसके ज़रिए डॉक्टर नहीं बन जाते, और मैं भी डॉक्टर नहीं हूँ। क्या रखा जाता है, यह /privacy में है।
said-bug = बताने के लिए शुक्रिया। कुछ गड़बड़ है? इस बॉट को चलाने वालों को बताएँ कि आपने क्या किया और क्या हुआ; आगे पहुँचाना मेरे बस में नहीं।

## Schedules

# $hour is the number of the hour, where “at one” differs from “at two”.
schedule-once = एक बार, { $date } को, { $times }
# $hour is the number of the hour, where “at one” differs from “at two”.
schedule-every-other-day = एक दिन छोड़कर, { $times }
# $hour is the number of the hour, where “at one” differs from “at two”.
schedule-every-days = हर { $days } दिन में, { $times }

## Help with one thing

said-help-done =
    जो किया, अपने शब्दों में लिखें: “20 मिनट की सैर”, “कल स्ट्रेचिंग की”, या /done चलना 20 मिनट। /undo से आख़िरी वापस हो जाता है।
said-help-remind =
    लिखें कब: “17:00 पर चलने की याद दिलाना”, /remind स्ट्रेचिंग 9:30 और 15:00 कामकाजी दिन, /remind खड़े होना हर 45 मिनट 9-17। /plan में सब दिखते और बदलते हैं।
said-help-hours =
    आपका समय वह है जब रिमाइंडर अपने आप आ सकते हैं: /hours सोमवार-शुक्रवार 9-12, 13-17। जो तय समय पर रखा, वह फिर भी आता है।
said-help-pause =
    /pause से उतना विराम मिलता है जितना आप लिखें: /pause 3 दिन, /pause शुक्रवार तक, /pause बीमार। तब तक मैं चुप हूँ, आपका सिलसिला इंतज़ार करता है, और /resume से यह पहले ख़त्म होता है।
said-help-why =
    /why बताता है कि चलना-फिरना क्यों अच्छा है, और नींद, तनाव और बैठने के ढंग के बारे में: “बैठने से कमर में दर्द क्यों होता है”। यह भी कि मदद कब लें।
said-help-pain =
    /pain से पीठ का हाल 0 से 10 में दर्ज होता है: /pain 3। /report में यह आपके किए के साथ दिखता है।
said-help-zone =
    /timezone से बताएँ कि आपकी घड़ी कहाँ की है: /timezone दिल्ली, या वहाँ का समय। रिमाइंडर उसके साथ चलते हैं।
