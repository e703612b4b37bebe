# Guided sessions: one message that walks through an exercise.

button-guide = ▶️ साथ-साथ
button-guide-today = ▶️ आज का सेशन · { $length }
button-guide-session = ▶️ पूरा सेशन
guide-part = { $parts } में से { $part }
guide-ready = आराम से अपनी जगह पर आ जाएँ। फिर गिनती मेरी।
button-guide-ready = ▶️ तैयार
button-guide-by-ear = 🔊 सुनकर
guide-track =
    🔊 <b>{ $name }</b> सुनकर · { $length }
    इसे चलाएँ, कसरत में जैसे लिखा है वैसे लेटें या बैठें, और आँखें बंद कर लें। आपके पास पाँच सेकंड हैं।

    <i>दो सुर ऊपर:</i> शुरू करें, या रुकें। <i>हल्की थाप:</i> एक सेकंड। <i>दो सुर नीचे:</i> छोड़ें। <i>तीन सुर, दो एक जैसे:</i> दूसरी ओर। <i>तीन ऊपर:</i> हो गया।
guide-no-track = 🔇 आवाज़ नहीं भेजी जा सकी। शायद आपका Telegram वॉइस मैसेज नहीं लेता; उलटी गिनती वैसे ही चलेगी।
by-ear-menu = 🔊 <b>सुनकर कसरत:</b> एक वॉइस मैसेज, जिसके साथ आँखें बंद करके चला जा सके, जब ज़मीन वाली कसरत के लिए “साथ-साथ” चुनें। यह अपने आप कब आए?
by-ear-asked = केवल जब दबाया जाए
by-ear-outside-hours = मेरे समय के बाहर
by-ear-always = हमेशा
button-by-ear = 🔊 सुनकर
guide-heading = <b>{ $name }</b>
guide-repetition = { $repetitions } में से { $repetition }
guide-side-repetition = { $side }, { $repetition }
guide-side-1 = पहली ओर
guide-side-2 = दूसरी ओर
guide-about = { $heading } · { $about }
guide-paused = ⏸ <i>रुका हुआ। आराम से।</i>
guide-left = { $bar } { $left } से
guide-left-minutes = { $bar } { $minutes } मिनट
button-guide-back = ‹ पीछे
button-guide-pause = ⏸ रोकें
button-guide-go = ▶️ आगे
button-guide-skip = अगला ›
button-guide-finish = ✅ वापस
button-guide-stop = ⏹ बंद
guide-half-way = 🔄 <b>आधा हुआ।</b> { $length } बाकी, लौटने का अच्छा पल। जितना अच्छा लगे, उतना काफ़ी है।
guide-stopped = ⏹ <b>{ $name }</b>: { $length } बाद रोका। थोड़ा भी अच्छा है; दर्ज करूँ?
button-guide-count = ✅ दर्ज करें
button-guide-drop = नहीं
guide-over =
    { $count ->
        [0] 🌿 ठीक है, अभी के लिए इतना काफ़ी। कुछ दर्ज नहीं हुआ।
        [one] 🎉 <b>शाबाश।</b> { $count } कसरत दर्ज।
       *[other] 🎉 <b>शाबाश।</b> { $count } कसरतें दर्ज।
    }
guide-felt = कुल मिलाकर कैसा लगा?
guide-left-off = ⏹ दूसरा शुरू हो गया; यह यहीं ख़त्म।
