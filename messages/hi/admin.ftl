# What operators read under /admin. Nobody else sees any of it.

admin = 🔧 <b>ऑपरेटर</b>
button-admin-totals = 📊 कुल
button-admin-health = 🩺 हाल
button-admin-announcements = 📣 सूचनाएँ
button-admin-looks = 👀 संदेश
button-admin-back = ‹ ऑपरेटर
button-admin-refresh = 🔄 फिर देखें
admin-totals = 📊 <b>कुल</b>
admin-line = { $name }: <b>{ $figure }</b>
admin-people = लोग
admin-reminded = रिमाइंडर पाते
admin-paused = विराम पर
admin-asleep = सोए हुए
admin-stopped = बंद
admin-unreachable = पहुँच से बाहर
admin-to-come = आने वाले रिमाइंडर
admin-sent = 24 घंटे में भेजे
admin-late-median = आधों की देरी ज़्यादा से ज़्यादा, सेकंड
admin-late-99 = 100 में से 99 की देरी ज़्यादा से ज़्यादा, सेकंड
admin-retried = दोबारा कोशिश
admin-expired = 24 घंटे में निकल गए
admin-sessions = 24 घंटे में दर्ज
admin-size = डेटाबेस, मेगाबाइट
admin-health = 🩺 <b>हाल</b>
admin-database = { $writable ->
        [yes] ✅ डेटाबेस में लिखा जा सकता है।
       *[no] ❌ डेटाबेस में नहीं लिखा जा सकता।
    }
admin-late = { $seconds ->
        [0] ✅ कुछ देर से नहीं है।
        [one] ⚠️ एक रिमाइंडर { $seconds } सेकंड देर से है।
       *[other] ⚠️ एक रिमाइंडर { $seconds } सेकंड देर से है।
    }
admin-clockwork =
    { $lately ->
        [yes] ✅
       *[no] ❌
    } घड़ी { $seconds } सेकंड पहले चली।
admin-clockwork-never = ❌ घड़ी अभी तक नहीं चली।
admin-telegram =
    { $lately ->
        [yes] ✅
       *[no] ❌
    } Telegram का जवाब { $seconds } सेकंड पहले आया।
admin-telegram-never = ❌ Telegram का जवाब अभी तक नहीं आया।
admin-due = जिनका समय हो गया
admin-under-way = रास्ते में रिमाइंडर
admin-updates = जिन पर काम बाकी है
admin-in-hand = जाते हुए संदेश
admin-announcements = 📣 <b>सूचनाएँ</b>
admin-announcements-none = अभी कोई नहीं है। <code>limber announce FILE</code> से लिखी जाती है, और पहले यहीं दिखती है।
admin-announcement-line = <b>{ $id }</b> { $state } · { $all } में से { $sent } · { $beginning }
admin-announcement-choice = { $id }: { $beginning }
admin-announcement = 📣 <b>सूचना { $id }</b>, { $state }
admin-announcement-beginning = <i>{ $beginning }</i>
admin-announcement-audience = किसे: <code>{ $audience }</code>
admin-announcement-begins = कब से: <code>{ $begins }</code>
admin-begins-at-once = तुरंत
admin-begins-local = { $moment }, हर एक की अपनी घड़ी पर
admin-state-draft = पुष्टि नहीं हुई
admin-state-refused = Telegram ने मना किया
admin-state-gathering = जाने वाली
admin-state-sending = जा रही है
admin-state-ended = जा चुकी
admin-state-stopped = रोकी गई
admin-draft-unseen = यह अभी किसी ऑपरेटर को नहीं दिखी।
admin-draft = { $people ->
        [0] अभी यह किसी को नहीं मिलती।
        [one] यह { $people } व्यक्ति को जाएगी, उनके समय में।
       *[other] यह { $people } लोगों को जाएगी, हर एक को उनके समय में।
    }
admin-gathering = { $people ->
        [one] { $people } व्यक्ति को, उनके समय में।
       *[other] { $people } लोगों को, हर एक को उनके समय में।
    }
button-announcement-send = { $people ->
        [one] ✅ { $people } व्यक्ति को भेजें
       *[other] ✅ { $people } लोगों को भेजें
    }
button-announcement-throw-away = 🗑 फेंक दें
button-announcement-stop = ⏹ रोकें
admin-count-waiting = इंतज़ार में
admin-count-claimed = रास्ते में
admin-count-sent = भेजी गई
admin-count-doubtful = शायद भेजी गई
admin-count-unwanted = नहीं चाहिए
admin-count-unreachable = पहुँच से बाहर
admin-count-refused = मना
admin-count-late = बहुत देर
admin-count-stopped = पहले ही रोकी गई
admin-no-announcement = 📣 वह सूचना अब नहीं है।
admin-announcement-ended = 📣 <b>सूचना { $id } जा चुकी।</b> <i>{ $beginning }</i>
admin-looks = 👀 <b>संदेश, जैसे दूसरों को दिखते हैं</b>, { $language } में। उनके बटन यहाँ कुछ नहीं करते।
admin-look-at-reminder = 👀 किस कसरत का रिमाइंडर?
button-look-language = 🌐 { $language }
button-look-welcome = स्वागत
button-look-reminder = रिमाइंडर
button-look-several = कई एक साथ
button-look-counted = दर्ज
button-look-would-suit = कुछ और?
button-look-falls-asleep = सो जाना
button-look-help = मदद
button-look-privacy = निजता
notice-only-a-look = यह केवल देखने के लिए है: इस संदेश के बटन कुछ नहीं करते।
