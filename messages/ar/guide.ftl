# جلسات موجَّهة: رسالة واحدة ترافق التمرين خطوة خطوة.

button-guide = ▶️ رافقني
button-guide-today = ▶️ جلسة اليوم · { $length }
button-guide-session = ▶️ جلسة كاملة
guide-part = { $part } من { $parts }
guide-ready = الوضعية أولًا، على مهل. ثم أعدّ لك.
button-guide-ready = ▶️ لنبدأ
button-guide-by-ear = 🔊 بالسمع
guide-track =
    🔊 <b>{ $name }</b> بالسمع · { $length }
    تشغيل الصوت، ثم الاستلقاء أو الجلوس كما يقول التمرين، وإغماض العينين. هناك خمس ثوانٍ.

    <i>نغمتان صاعدتان:</i> بداية أو ثبات. <i>دقة خفيفة:</i> ثانية واحدة. <i>نغمتان هابطتان:</i> إرخاء. <i>ثلاث نغمات، اثنتان منها متماثلتان:</i> الجانب الآخر. <i>ثلاث صاعدة:</i> النهاية.
guide-no-track = 🔇 لم أستطع إرسال هذا بالسمع. ربما لا يقبل تيليغرام لديك الرسائل الصوتية؛ والعدّ التنازلي يعمل على كل حال.
by-ear-menu = 🔊 <b>التمارين بالسمع:</b> رسالة صوتية تُتابَع والعينان مغمضتان، بعد اختيار «رافقني» لتمرين على الأرض. متى تأتي من تلقاء نفسها؟
by-ear-asked = فقط حين أنقر عليها
by-ear-outside-hours = خارج ساعاتي
by-ear-always = دائمًا
button-by-ear = 🔊 بالسمع
guide-heading = <b>{ $name }</b>
guide-repetition = { $repetition } من { $repetitions }
guide-side-repetition = { $side }، { $repetition }
guide-side-1 = الجانب الأول
guide-side-2 = الجانب الآخر
guide-about = { $heading } · { $about }
guide-paused = ⏸ <i>توقّف مؤقت. على مهل.</i>
guide-left = { $bar } { $left } ث
guide-left-minutes =
    { $minutes ->
        [one] { $bar } { $minutes } د
        [two] { $bar } { $minutes } د
        [few] { $bar } { $minutes } د
        [many] { $bar } { $minutes } د
       *[other] { $bar } { $minutes } د
    }
button-guide-back = ‹ السابق
button-guide-pause = ⏸ توقّف
button-guide-go = ▶️ متابعة
button-guide-skip = التالي ›
button-guide-finish = ✅ عدت
button-guide-stop = ⏹ إنهاء
guide-half-way = 🔄 <b>منتصف الطريق.</b> بقي: { $length }، وهذه لحظة مناسبة للعودة. وما يطيب منه يكفي.
guide-stopped = ⏹ <b>{ $name }</b>: توقّف بعد { $length }. كل قليل ينفعك؛ هل أسجّله؟
button-guide-count = ✅ تسجيله
button-guide-drop = لا
guide-over =
    { $count ->
        [0] 🌿 حسنًا، يكفي هذا الآن. لم يُسجَّل شيء.
        [one] 🎉 <b>أحسنت.</b> سُجّل تمرين واحد.
        [two] 🎉 <b>أحسنت.</b> سُجّل تمرينان.
        [few] 🎉 <b>أحسنت.</b> سُجّلت { $count } تمارين.
        [many] 🎉 <b>أحسنت.</b> سُجّل { $count } تمرينًا.
       *[other] 🎉 <b>أحسنت.</b> سُجّل { $count } تمرين.
    }
guide-felt = كيف كان إجمالًا؟
guide-left-off = ⏹ بدأ تمرين آخر؛ وهذا ينتهي هنا.
