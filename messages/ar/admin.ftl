# ما يقرؤه القائمون على البوت في /admin. ولا يراه غيرهم.

admin = 🔧 <b>المشغّل</b>
button-admin-totals = 📊 المجاميع
button-admin-health = 🩺 السلامة
button-admin-announcements = 📣 الإعلانات
button-admin-looks = 👀 الرسائل
button-admin-back = ‹ المشغّل
button-admin-refresh = 🔄 نظرة أخرى
admin-totals = 📊 <b>المجاميع</b>
admin-line = { $name }: <b>{ $figure }</b>
admin-people = الأشخاص
admin-reminded = تصلهم تذكيرات
admin-paused = في إيقاف مؤقت
admin-asleep = نام البوت عنهم
admin-stopped = أوقفوا التذكيرات
admin-unreachable = لا يمكن الوصول إليهم
admin-to-come = تذكيرات قادمة
admin-sent = أُرسلت في ٢٤ ساعة
admin-late-median = تأخّر نصفها على الأكثر، بالثواني
admin-late-99 = تأخّر ٩٩ من ١٠٠ على الأكثر، بالثواني
admin-retried = أُعيدت محاولتها
admin-expired = انقضت في ٢٤ ساعة
admin-sessions = الجلسات في ٢٤ ساعة
admin-size = قاعدة البيانات، بالميغابايت
admin-health = 🩺 <b>السلامة</b>
admin-database = { $writable ->
        [yes] ✅ الكتابة في قاعدة البيانات ممكنة.
       *[no] ❌ الكتابة في قاعدة البيانات غير ممكنة.
    }
admin-late = { $seconds ->
        [0] ✅ لا شيء متأخر.
        [one] ⚠️ تذكير متأخر ثانية واحدة.
        [two] ⚠️ تذكير متأخر ثانيتين.
        [few] ⚠️ تذكير متأخر { $seconds } ثوانٍ.
        [many] ⚠️ تذكير متأخر { $seconds } ثانية.
       *[other] ⚠️ تذكير متأخر { $seconds } ثانية.
    }
admin-clockwork =
    { $lately ->
        [yes] ✅
       *[no] ❌
    } آخر دقة للساعة الداخلية قبل { $seconds ->
        [one] ثانية واحدة
        [two] ثانيتين
        [few] { $seconds } ثوانٍ
        [many] { $seconds } ثانية
       *[other] { $seconds } ثانية
    }.
admin-clockwork-never = ❌ لم تدقّ الساعة الداخلية بعد.
admin-telegram =
    { $lately ->
        [yes] ✅
       *[no] ❌
    } آخر جواب من تيليغرام قبل { $seconds ->
        [one] ثانية واحدة
        [two] ثانيتين
        [few] { $seconds } ثوانٍ
        [many] { $seconds } ثانية
       *[other] { $seconds } ثانية
    }.
admin-telegram-never = ❌ لم يجب تيليغرام بعد.
admin-due = تذكيرات حان وقتها
admin-under-way = تذكيرات في الطريق
admin-updates = تحديثات تنتظر المعالجة
admin-in-hand = رسائل في طريقها إلى الخارج
admin-announcements = 📣 <b>الإعلانات</b>
admin-announcements-none = لا إعلانات بعد. يكتب <code>limber announce FILE</code> واحدًا، ويعرضه هنا أولًا.
admin-announcement-line = <b>{ $id }</b> { $state } · { $sent } من { $all } · { $beginning }
admin-announcement-choice = { $id }: { $beginning }
admin-announcement = 📣 <b>الإعلان { $id }</b>، { $state }
admin-announcement-beginning = <i>{ $beginning }</i>
admin-announcement-audience = إلى: <code>{ $audience }</code>
admin-announcement-begins = من: <code>{ $begins }</code>
admin-begins-at-once = فورًا
admin-begins-local = { $moment } بساعة كل شخص
admin-state-draft = غير مؤكَّد
admin-state-refused = رفضه تيليغرام
admin-state-gathering = على وشك الخروج
admin-state-sending = يخرج الآن
admin-state-ended = خرج
admin-state-stopped = أُوقف
admin-draft-unseen = لم يُعرض على مشغّل بعد.
admin-draft = { $people ->
        [0] لن يصل الآن إلى أحد.
        [one] سيصل إلى شخص واحد، ضمن ساعاته.
        [two] سيصل إلى شخصين، كلٌّ ضمن ساعاته.
        [few] سيصل إلى { $people } أشخاص، كلٌّ ضمن ساعاته.
        [many] سيصل إلى { $people } شخصًا، كلٌّ ضمن ساعاته.
       *[other] سيصل إلى { $people } شخص، كلٌّ ضمن ساعاته.
    }
admin-gathering = { $people ->
        [one] إلى شخص واحد، ضمن ساعاته.
        [two] إلى شخصين، كلٌّ ضمن ساعاته.
        [few] إلى { $people } أشخاص، كلٌّ ضمن ساعاته.
        [many] إلى { $people } شخصًا، كلٌّ ضمن ساعاته.
       *[other] إلى { $people } شخص، كلٌّ ضمن ساعاته.
    }
button-announcement-send = { $people ->
        [one] ✅ إرسال إلى شخص واحد
        [two] ✅ إرسال إلى شخصين
        [few] ✅ إرسال إلى { $people } أشخاص
        [many] ✅ إرسال إلى { $people } شخصًا
       *[other] ✅ إرسال إلى { $people } شخص
    }
button-announcement-throw-away = 🗑 التخلص منه
button-announcement-stop = ⏹ إيقاف
admin-count-waiting = بالانتظار
admin-count-claimed = في الطريق
admin-count-sent = أُرسل
admin-count-doubtful = ربما أُرسل
admin-count-unwanted = لا يريدون إعلانات
admin-count-unreachable = لا يمكن الوصول إليهم
admin-count-refused = رُفض
admin-count-late = فات أوانه
admin-count-stopped = أُوقف قبل ذلك
admin-no-announcement = 📣 ذلك الإعلان لم يعد موجودًا.
admin-announcement-ended = 📣 <b>خرج الإعلان { $id }.</b> <i>{ $beginning }</i>
admin-looks = 👀 <b>الرسائل كما يراها الآخرون</b>، باللغة: { $language }. أزرارها لا تفعل شيئًا هنا.
admin-look-at-reminder = 👀 تذكير أي تمرين؟
button-look-language = 🌐 { $language }
button-look-welcome = الترحيب
button-look-reminder = تذكير
button-look-several = عدة معًا
button-look-counted = مسجَّل
button-look-would-suit = شيء آخر؟
button-look-falls-asleep = النوم
button-look-help = المساعدة
button-look-privacy = الخصوصية
notice-only-a-look = هذه نظرة فقط: أزرار هذه الرسالة لا تفعل شيئًا.
