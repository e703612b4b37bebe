# كلمات العربية التي يقول بها الناس ما فعلوه وما يريدونه وما يشعرون به. طريقة الكتابة في أول messages/en/words.ftl.

## حروف تلتصق بما بعدها

typed-prefix = و, ب, ل, ف, ال, وال, بال, لل, فال, س, وب

## الأعداد

typed-number-1 = واحد, واحدة
typed-number-2 = اثنان, اثنين, كم
typed-number-3 = ثلاث, ثلاثة, تلات
typed-number-4 = أربع, أربعة
typed-number-5 = خمس, خمسة
typed-number-6 = ست, ستة
typed-number-7 = سبع, سبعة
typed-number-8 = ثمان, ثمانية, ثماني
typed-number-9 = تسع, تسعة
typed-number-10 = عشر, عشرة
typed-number-15 = خمسة عشر, خمس عشرة, ربع عشرة
typed-number-20 = عشرين, عشرون
typed-number-25 = خمسة وعشرين, خمس وعشرين
typed-number-30 = ثلاثين, ثلاثون
typed-number-40 = أربعين, أربعون
typed-number-45 = خمسة وأربعين, خمس وأربعين
typed-number-50 = خمسين, خمسون
typed-number-60 = ستين, ستون
typed-number-half = نصف, نص
typed-number-quarter = ربع

## المدد

typed-unit-second = ثانية, ثواني, ثوان
typed-unit-minute = دقيقة, دقائق, دقايق, د
typed-unit-hour = ساعة, ساعات, س
typed-unit-day = يوم, أيام, يوما
typed-unit-week = أسبوع, أسابيع
typed-unit-month = شهر, أشهر, شهور
typed-unit-year = سنة, سنوات, سنين
typed-unit-distance = كم, كيلو, كيلومتر, متر, خطوة, خطوات
typed-unit-times = مرات, مرة, تكرار
typed-length-15m = ربع ساعة
typed-length-30m = نص ساعة, نصف ساعة
typed-length-45m = ساعة إلا ربع
typed-length-60m = ساعة
typed-length-2h = ساعتين, ساعتان
typed-length-1d = يوم
typed-length-2d = يومين, يومان
typed-length-1w = أسبوع
typed-length-2w = أسبوعين, أسبوعان
typed-length-and-half = <length> ونصف|ونص
typed-length-and-quarter = <length> وربع
typed-times-2 = مرتين

## الوقت

typed-clock-hour = الساعة <hour>, الساعه <hour>
typed-clock-half-past = الساعة <hour> ونصف|ونص, <hour> ونصف|ونص
typed-clock-quarter-past = الساعة <hour> وربع
typed-clock-quarter-to = الساعة <hour> إلا ربع
typed-clock-am = <clock> صباحا|ص, <clock> الصبح, <clock> الفجر
typed-clock-pm = <clock> مساء|م, <clock> المغرب|العصر|بالليل, <clock> بعد الظهر
typed-clock-range = من <clock> إلى|الى|حتى|ل|لين <clock>, بين <clock> و <clock>, من الساعة <clock> إلى|حتى <clock>, من الساعة <clock> إلى|حتى الساعة <clock>
typed-part-morning = صباحا, الصبح, صباح, في الصباح, كل صباح
typed-part-noon = ظهرا, الظهر, وقت الغداء, الغداء, غداء
typed-part-afternoon = العصر, عصرا, بعد الظهر
typed-part-evening = مساء, المساء, المغرب, في المساء, كل مساء, بالليل
typed-part-night = ليلا, الليل, في الليل
typed-today-evening = هذا المساء, الليلة, مساء اليوم
typed-today-morning = صباح اليوم, هذا الصباح, اليوم الصبح
typed-cue-after-lunch = بعد الغداء, بعد الغدا
typed-cue-before-bed = قبل النوم
typed-cue-after-work = بعد العمل, بعد الدوام

## الأيام

typed-weekday-1 = الاثنين, اثنين, يوم الاثنين, الإثنين
typed-weekday-2 = الثلاثاء, الثلاثا, يوم الثلاثاء
typed-weekday-3 = الأربعاء, الاربعا, يوم الأربعاء
typed-weekday-4 = الخميس, يوم الخميس
typed-weekday-5 = الجمعة, يوم الجمعة
typed-weekday-6 = السبت, يوم السبت
typed-weekday-7 = الأحد, يوم الأحد
typed-days-daily = كل يوم, يوميا, كل الأيام
typed-days-weekdays = أيام العمل, أيام الأسبوع, أيام الدوام
typed-days-weekend = نهاية الأسبوع, عطلة نهاية الأسبوع, الويكند
typed-days-range = من <days> إلى|الى|حتى|ل <days>, <days> إلى|الى|حتى <days>
typed-days-except = ما عدا <days>, إلا <days>, عدا <days>, غير <days>
typed-days-off = <days> إجازة, <days> عطلة, <days> مغلق, <days> راحة, بدون <days>
typed-month-1 = يناير
typed-month-2 = فبراير
typed-month-3 = مارس
typed-month-4 = أبريل, ابريل
typed-month-5 = مايو
typed-month-6 = يونيو
typed-month-7 = يوليو
typed-month-8 = أغسطس
typed-month-9 = سبتمبر
typed-month-10 = أكتوبر
typed-month-11 = نوفمبر
typed-month-12 = ديسمبر
typed-date = <day> <month>
typed-day-today = اليوم
typed-day-tomorrow = بكرة, بكره, غدا, باكر
typed-day-after-tomorrow = بعد بكرة, بعد غد
typed-day-yesterday = أمس, امس, مبارح, البارحة
typed-day-before-yesterday = أول أمس, قبل أمس
typed-day-coming = <days> القادم|الجاي|القادمة|المقبل|الجاية
typed-week-this = هذا الأسبوع
typed-week-next = الأسبوع القادم, الأسبوع الجاي

## كم مرة

typed-every = كل <length>
typed-every-stand = لا تخليني أجلس أكثر من <length>
typed-interval-60m = كل ساعة
typed-interval-30m = كل نص ساعة, كل نصف ساعة
typed-interval-2d = يوم بعد يوم, كل يومين
typed-often-1-week = مرة في الأسبوع, مرة بالأسبوع, أسبوعيا
typed-often-2-day = مرتين في اليوم, مرتين باليوم, مرتين يوميا
typed-often-1-day = مرة في اليوم
typed-times-each-day = <number> مرات في اليوم, <number> مرات باليوم, <number> مرات يوميا
typed-times-each-week = <number> مرات في الأسبوع, <number> مرات بالأسبوع
typed-in = بعد <length>, خلال <length>
typed-ago = قبل <length>

## كلمات صغيرة

typed-until = حتى, لين, إلى, الى, لحد, لغاية
typed-from = من, ابتداء
typed-and = و, ثم, وبعدها
typed-but = لكن, بس
typed-only = فقط, بس
typed-not = ما, لم, لا, مو, مش, لست, بدون, غير
typed-wish = أريد أن, أبي, أبغى, بدي, أريد, لازم, هل يجب
typed-filler =
    ب, بال, ال, ل, لل, ف, فال, س, وال, وب, في, على, عن, أنا, انا, الساعة, الساعه, هذا, هذه, لي, مع, قد, كان, كنت, تقريبا, حوالي, من فضلك, لو سمحت, رجاء, يا, كم, أن, ان, اليوم كله, الآن, الحين, هل, أنت, انت, الظهر كله, عندي, إني, شوي, قليلا, تمرين, تمارين, أول, بدل, بدلا, لو

## ما تم

typed-done = تم, خلصت, سويت, عملت, فعلت, انتهيت, خلاص, أنهيت, سويتها, تمت, أكملت, قمت, ✅, ✔, ☑, 👍, 👌, 💪
typed-not-done = ما سويت شي, ما سويت شيء, لم أفعل شيئا, ما عملت شي, ما تحركت, لم أفعل, ما سويت
typed-anything = شي, شيء, أي شي
typed-all = كل شي, كل شيء, الكل, كلها
typed-did-walk = مشيت, تمشيت, مشينا, رحت أمشي
typed-did-stand = وقفت, قمت من الكرسي
typed-did-stretch = تمددت, سويت تمدد, عملت تمدد, تمططت
typed-did-strengthen = تقويت, سويت تقوية
typed-movement-cycling = دراجة, الدراجة
    .like = walk
typed-moved-cycling = ركبت الدراجة, ركبت دراجة
typed-movement-swimming = سباحة
    .like = walk
typed-moved-swimming = سبحت
typed-movement-running = جري, ركض
    .like = walk
typed-moved-running = جريت, ركضت
typed-movement-yoga = يوغا, يوجا
    .like = stretch, strengthen

## التذكير

typed-remind = ذكرني, ذكريني, تذكير, نبهني, ذكرني أن, فكرني, ذكرنى
typed-reminders = تذكيرات, التذكيرات, رسائل, الرسائل, تنبيهات, إشعارات
typed-unplan = احذف, إلغاء, ألغ, الغي, شيل
typed-resume = رجعت, استئناف, كمل
typed-start-alone = ابدأ, بداية, ابدا
typed-stop-alone = قف, توقف, وقف, خلاص, كفى, إيقاف
typed-stop = لا ترسل تذكيرات, لا ترسل, أوقف التذكيرات, وقف التذكيرات, لا تذكرني, بدون تذكيرات, لا أريد تذكيرات, ما أبي تذكيرات, لا ترسل لي, إلغاء الاشتراك, لا ترسل رسائل
typed-hours = أشتغل, أعمل, دوامي, ساعات عملي, ساعات العمل, دوام, أداوم
typed-pause = توقف, وقف, وقف مؤقت, إيقاف مؤقت, اسكت, هدوء, اجتماع, في اجتماع, راحة, استراحة, اتركني
typed-sick = مريض, مريضة, أنا مريض, زكام, انفلونزا, إنفلونزا, تعبان, كورونا
typed-holiday = إجازة, في إجازة, عطلة, سفر, مسافر, مسافرة
typed-forever = للأبد, دائما
typed-rest-of-day = باقي اليوم, بقية اليوم, طول اليوم
typed-later = بعدين, لاحقا, مو الحين, ليس الآن, أجل, غفوة, بعد شوي
typed-skip-alone = مو اليوم, ليس اليوم, مش اليوم, تخطي, تخطى, لا, لا شكرا, مو هالمرة
typed-skip = مو اليوم, ليس اليوم, تخطي
typed-guide-alone = دلني, أرشدني
typed-guide = أرشدني
typed-how = كيف, كيف أسوي, ورني, أرني, اشرح, شلون

## الألم، الأسباب

typed-hurts = يوجع, يوجعني, ألم, الألم, يؤلم, يؤلمني, آي, وجع, توجعني, يوجعني ظهري, آلام, تيبس, مؤلم
typed-body = ظهري, الظهر, ظهر, أسفل الظهر, رقبتي
typed-feels = أحس, أشعر, من, درجة, مستوى, أحسن
typed-level-0 = بدون ألم, لا ألم, ما في ألم, لا يوجد ألم, ما يوجع
typed-why = ليش, لماذا, ليه, لم, ما فائدة, وش فائدة, سبب, ما سبب
typed-question = هل, ما
typed-reason-flexibility = مرونة, المرونة
typed-reason-core = عضلات البطن, الجذع, قوة
typed-reason-circulation = الجلوس, جلوس, الدورة الدموية, أجلس, الإرهاق
typed-reason-weight = الوزن, وزن, السمنة
typed-reason-sleep = النوم, نوم, الفراش, المرتبة
typed-reason-stress = التوتر, توتر, الضغط, القلق
typed-reason-posture = الوضعية, وضعية, القوام, الكرسي
typed-reason-youth = الطفولة, الشباب

## المكان

typed-zone = أسكن في, أعيش في, ساكن في, أنا في, منطقتي الزمنية, المنطقة الزمنية
typed-moved = انتقلت إلى, سافرت إلى, نقلت إلى, رحت إلى
typed-clock-here = الساعة عندي, الساعة الآن

## البوت

typed-stats = إحصائيات, الإحصائيات, تقدمي
typed-report = تقرير, التقرير
typed-plan-alone = خطة, خطتي, الخطة
typed-settings = الإعدادات, إعدادات
typed-exercises = التمارين, قائمة التمارين
typed-help = مساعدة, المساعدة, ساعدني
typed-greeting = مرحبا, السلام عليكم, أهلا, هلا, صباح الخير, مساء الخير, هاي
typed-thanks = شكرا, شكرا لك, مشكور, يعطيك العافية, تسلم, ممتاز, رائع, جميل, تصبح على خير, 🙂, 😊, 🙏, ❤
typed-annoyed = مزعج, اسكت, غبي, تافه, أزعجتني, انقلع, 😡
typed-who-are-you = هل أنت روبوت, أنت روبوت, روبوت, هل أنت إنسان, من أنت, مين أنت, من صنعك, بوت
typed-bug = خطأ, مشكلة, عطل, لا يعمل, ما يشتغل
