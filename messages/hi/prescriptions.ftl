# The operator's plans, which a link shows and a tap takes. Their own words come from plans/NAME.toml.

prescription-title = 📝 <b>{ $title }</b>
prescription-from = <i>{ $from } का प्लान, इस बॉट को चलाने वालों के ज़रिए।</i>
prescription-from-operator = <i>इस बॉट को चलाने वालों का प्लान।</i>
prescription-word = <blockquote>{ $word }</blockquote>
prescription-dose = – { $dose }
prescription-dose-instead = – { $dose } (आपकी अपनी मात्रा की जगह: { $own })
prescription-note = यह आपके लिए है, अगर उन्होंने यह आपको दिया है। तब से आपकी पीठ में कुछ बदला हो, तो लेने से पहले उनसे पूछ लें। इसमें सब कुछ बाद में /plan और /exercise से बदला जा सकता है।
prescription-now =
    <b>अभी का आपका प्लान</b>, जो आपके बदले बिना नहीं बदलेगा:
    { $lines }
prescription-many =
    { $count ->
        [1] एक रिमाइंडर; /plan में दिखता है
        [one] { $count } रिमाइंडर; /plan में दिखते हैं
       *[other] { $count } रिमाइंडर; /plan में दिखते हैं
    }
prescription-taken = ✅ अब आपका प्लान है <b>{ $title }</b>। { $next }
prescription-aside =
    इसके लिए हटाए गए, और वापस रखे जा सकते हैं:
    { $lines }
prescription-waits = 📝 <b>{ $title }</b> आपके लिए तैयार है; अभी दिखाया जाएगा।
prescription-gone = 📝 आपके लिंक वाला प्लान नहीं मिला; शायद बदल गया या हटा लिया गया। जिनसे मिला था, उनसे नया माँग लें। इसके बिना भी शुरू हो सकता है।
prescription-gone-kept = 📝 आपके लिंक वाला प्लान नहीं मिला; शायद बदल गया या हटा लिया गया। जिनसे मिला था, उनसे नया माँग लें। आपका अपना प्लान जैसा था, वैसा ही है।
clock-known = ✅ <b>{ $city }, { $time }।</b> यह रहा वह प्लान जिसके लिए यहाँ आना हुआ।
notice-already-taken = यह प्लान पहले से आपका है ✓
button-prescription-take = ✅ यही लें
button-prescription-desk = इसकी जगह “डेस्क” से शुरू करें
button-prescription-instead = ✅ मेरे प्लान की जगह
button-prescription-beside = ➕ मेरे प्लान के साथ
button-prescription-keep = मेरा प्लान वैसा ही रहे
button-prescription-back = ↩️ मेरा प्लान वापस
