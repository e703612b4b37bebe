# ما يقوله البوت حول التمارين والأسباب ونصوص السلامة، ولتلك ملفاتها.

## البداية

welcome =
    👋 <b>أهلًا، { $name }!</b> اسمي ليمبر، وأعتني بالظهور.

    • أذكّرك في أوقاتك بالوقوف والمشي والإطالة والتقوية.
    • أعرض كل تمرين بحيث يمكنك أداؤه فورًا، وأعدّ ما أنجزته بلطف.
    • أنا للعافية العامة: لا تشخيص، ولا بديل عن طبيب أو أخصائي علاج طبيعي.
welcome-back-on = 👋 يسرّني أنك هنا. تذكيراتك تعمل. { $next }
welcome-back-will-pause = 👋 يسرّني أنك هنا. تذكيراتك تعمل، وتهدأ من { $from } حتى { $until }. { $next }
welcome-back-paused = 👋 يسرّني أنك هنا. تذكيراتك هادئة حتى { $until }؛ والأمر /resume ينهي ذلك قبل موعده.
ask-zone =
    🕑 <b>كم الساعة عندك؟</b>

    نقرة على ما يناسب، أو مشاركة موقعك، أو كتابة مدينتك أو منطقتك الزمنية أو الساعة.
    <i>يُستعمل الموقع لمعرفة منطقتك الزمنية ولا يُحفظ.</i>
ask-zone-now = حاليًا أنت عندي في <b>{ $city }</b>، والساعة هناك { $time }.
ask-zone-placeholder = مدينة أو منطقة أو ساعة
share-location = 📍 مشاركة موقعي
clock-label = { $time } · { $city }
clock-label-country = { $time } · { $city }، { $country }
which-place = 🕑 أيّها أقرب إليك؟
place-elsewhere =
    📍 هل أنت هناك بنفسك؟ نقرة على الساعة تكفي لأعمل بها. وإلا فيبقى كل شيء كما هو.
zones = 🕑 أي هذه الساعات تبيّن وقتك؟
other-times = ولا واحدة منها
zone-unread =
    لم أجد ذلك المكان. قد تنفع مدينة أكبر قريبة، مثل <code>القاهرة</code>، أو منطقة مثل <code>Africa/Cairo</code>، أو ما تبيّنه ساعتك، مثل { $time }.
location-unread =
    لم أستطع معرفة المنطقة الزمنية من تلك النقطة. يُرجى كتابة مدينة بدلًا منها، مثل <code>القاهرة</code>.
subscribed =
    ✅ <b>{ $city }، { $time }.</b> كل شيء جاهز، مع خطة صغيرة للبداية. { $next }

    أي تمرين الآن: /exercise · يومك: /today · راحة من التذكيرات: /pause
zone-changed = ✅ <b>{ $city }، { $time }.</b> تذكيراتك تبقى على ساعاتها هناك. { $next }
ask-place = 📍 <b>أين يمضي معظم يومك؟</b> أختار تمارين تناسب المكان.
place-desk = إلى مكتب
place-feet = على قدميّ
place-home = في البيت
place-no-floor = بلا تمارين أرضية
place-known-desk = 👍 شكرًا. ضمن ساعاتك (/hours) أقترح ما يسهل عند المكتب. وما يُؤدّى على الأرض يأتي قبلها أو بعدها.
place-known-feet = 👍 شكرًا. ضمن ساعاتك (/hours) أقترح ما لا يحتاج إلى أرض، والاستراحة تعني الجلوس. وما يُؤدّى على الأرض يأتي قبلها أو بعدها.
place-known-home = 👍 شكرًا. في البيت متسع، فبعض التمارين على الأرض.
place-known-no-floor = 👍 شكرًا. لن أقترح شيئًا يتطلب النزول إلى الأرض.
ask-amount = ⚖️ <b>ما القدر المناسب لك مني؟</b> يمكن تغيير ذلك في أي وقت.
amount-light = قليلًا · نحو ٣ في اليوم
amount-steady = بعض الشيء · نحو ٥ في اليوم
amount-close = كثيرًا · نحو ٨ في اليوم
ready =
    ⏳ آتي ضمن ساعاتك ({ $hours }). { $next }

    هل نجرّب واحدًا الآن؟
ready-hours = { $days }، { $ranges }
hours-and-more = { $hours }؛ { $more }
button-try = ▶️ تجربة الآن · { $minutes } د
amount-known-light = 👍 قليلًا إذن: استراحة واحدة في كل يوم عمل، إلى جانب المشي والإطالة والتقوية.
amount-known-steady = 👍 ثلاث استراحات إذن في كل يوم عمل، إلى جانب المشي والإطالة والتقوية.
amount-known-close = 👍 استراحات إذن على امتداد ساعاتك (/hours)، إلى جانب المشي والإطالة والتقوية.
settings-amount-light = ⚖️ قليلًا: استراحة واحدة في كل يوم عمل
settings-amount-steady = ⚖️ بعض الشيء: ثلاث استراحات في كل يوم عمل
settings-amount-close = ⚖️ كثيرًا: استراحات على امتداد ساعاتك
button-amount = ⚖️ كم
place-may-change = هل يختلف المكان يومًا ما؟ يتغيّر في /settings. وما وضعته بنفسك في خطتك يأتي أينما كنت.
with-icon = { $icon } { $label }
plan-line = { $icon } <b>{ $what }</b>: { $when }

## التذكيرات

reminder-heading = { $icon } <b>{ $opening }</b>
reminder-brief =
    { $icon } <b>{ $opening }</b>
    { $name } · { $dose }
reminder-light = { $icon } { $opening } <i>{ $dose }</i>
opening-with-idea = { $opening } { $idea }
thought = <i>{ $thought }</i>
several = حان وقت الحركة
several-heading = 🙌 <b>{ $opening }</b>
several-line = { $mark } <b>{ $name }</b> · { $dose }
button-done-one = ✅ { $name }
button-open-one = { $name } ›
exercise-heading = <b>{ $name }</b> · { $dose }
step = { $number }. { $step }
felt = <i>موضع الإحساس:</i> { $felt }
steps-quote = <blockquote expandable>{ $steps }</blockquote>
gate-quote = <blockquote expandable>{ $gate }</blockquote>
button-done = ✅ تمّ
button-later = ⏰ لاحقًا
button-more = ⋯
button-picture = 🎞 صورة
button-hurts-brief = ⚠️ يؤلم
button-hurts = ⚠️ يؤلم · متى تُطلب المساعدة
later = ⏰ <b>{ $name }</b>: متى أعود؟
later-minutes = بعد ١٥ دقيقة
later-hour = بعد ساعة
later-evening = هذا المساء
later-enough = <b>{ $name }</b>: تأجّل هذا ثلاث مرات، فلنكتفِ بذلك. الآن، أم نتركه اليوم؟
offer-move = <b>{ $name }</b>: تأجّل هذا ثلاث مرات. هل يناسبك وقت آخر من اليوم؟
button-move = من الآن في { $time }
moved =
    👍 نُقل. من الآن:
    { $line }
rest-is-over = ▶️ انتهت راحتك؛ أهلًا بعودتك.
button-skip = ليس اليوم
button-why = لماذا؟
button-steps = ‹ عودة إلى الخطوات
why-exercise = 💡 <b>لماذا؟ { $name }</b>
answers-causes = يتعلق بـ: { $causes }. والمزيد في /why.
reminder-done = ✅ { $name }: تمّ.
reminder-skipped = 🌿 { $name }: ليس اليوم.
reminder-later = ⏰ { $name }: يعود بعد حين.
reminder-missed = { $icon } { $name }: مضى هذا، وهناك تذكير جديد في الأسفل.
snoozed = ⏰ { $name }: أعود { $when }.
skipped = 🌿 { $name }: ليس اليوم، ولا بأس. لا يمسّ هذا سلسلة أيامك.
skipped-next = الموعد التالي { $when }.

counted = ✅ سُجّل: <b>{ $what }</b>، { $length }.
counted-stand = ✅ سُجّل: <b>{ $what }</b>.
counted-several = ✅ سُجّل:
counted-several-yesterday = ✅ سُجّل ليوم أمس:
counted-several-on = ✅ سُجّل ليوم { $date }:
counted-line = • <b>{ $what }</b>، { $length }
counted-line-times =
    { $times ->
        [one] • <b>{ $what }</b>، { $length }، مرة واحدة
        [two] • <b>{ $what }</b>، { $length } لكل مرة، مرتان
        [few] • <b>{ $what }</b>، { $length } لكل مرة، { $times } مرات
        [many] • <b>{ $what }</b>، { $length } لكل مرة، { $times } مرة
       *[other] • <b>{ $what }</b>، { $length } لكل مرة، { $times } مرة
    }
enough-today =
    🌙 عدد اليوم صار { $sessions }، وتوقفت عن العدّ: ظهرك نال كفايته. غدًا أعدّ من جديد.
counted-today = اليوم: { $tallies }.
counted-streak =
    { $days ->
        [one] 🔥 أول يوم في السلسلة.
        [two] 🔥 يومان متتاليان.
        [few] 🔥 { $days } أيام متتالية.
        [many] 🔥 { $days } يومًا متتاليًا.
       *[other] 🔥 { $days } يوم متتالٍ.
    }
counted-again = 🌱 هذه لظهرك.
counted-grown = 🌱 هذه ثمرة المواظبة. من الغد: { $dose }.
button-undo = تراجع
felt-easy = 👍 خبر جميل. من الغد: { $dose }.
felt-right = 👍 جيد. من الغد: { $dose }.
felt-too-much = 🌿 جيد أنك قلت ذلك. من الغد: { $dose }.
felt-opens = من الآن تظهر خطوته التالية؛ والخطوات تقول متى تُترك.
felt-whole-easy = 👍 خبر جميل. من الغد:
felt-whole-right = 👍 جيد. من الغد:
felt-whole-too-much = 🌿 جيد أنك قلت ذلك. من الغد:
felt-whole-line = • <b>{ $name }</b> · { $dose }
felt-whole-opens = { $name }: من الآن تظهر خطوته التالية؛ والخطوات تقول متى تُترك.
felt-taken-back = ↩️ تمّ التراجع. كأنه لم يُقل كيف كان.
button-felt-easy = سهل
button-felt-right = مناسب
button-felt-too-much = كثير
undone = ↩️ تمّ التراجع: { $what } ({ $length }).
several-undone =
    { $sessions ->
        [one] ↩️ تمّ التراجع عن جلسة واحدة.
        [two] ↩️ تمّ التراجع عن جلستين.
        [few] ↩️ تمّ التراجع عن { $sessions } جلسات.
        [many] ↩️ تمّ التراجع عن { $sessions } جلسة.
       *[other] ↩️ تمّ التراجع عن { $sessions } جلسة.
    }
undone-today-none = لا شيء آخر مسجَّل اليوم.
nothing-to-undo = لا شيء للتراجع عنه. وكلما تحركت، فالأمر /done يسجّل ذلك.
ask-done = <b>ماذا أنجزت؟</b> نقرة تكفي، أو كتابة مع المدة: <code>/done مشي ٢٠</code>
done-unread =
    لم أستطع استعمال «{ $part }». المطلوب ما أنجزته، ومدته إن أردت: <code>/done مشي ٢٠</code>، <code>/done أوتار الركبة</code>، <code>/done تقوية ١٠ دقائق</code>
done-bad-length =
    «{ $part }» ليست مدة يمكنني عدّها. من ثانية إلى ثماني ساعات، هكذا: <code>/done مشي ٢٠</code>

notice-counted = سُجّل ✓
notice-thanks = شكرًا، هذا يساعدني على الاختيار.
notice-already-counted = مسجَّل من قبل، أحسنت ✓
notice-already-skipped = تُرك هذا لليوم.
notice-already-snoozed = هذا يعود بعد حين.
notice-closed = مضى هذا. والأمر /done يسجّل أي شيء أنجزته.
notice-undone = تمّ التراجع
notice-already-undone = تمّ التراجع عن ذلك من قبل.
notice-gone = لم يعد ذلك هنا. والأمر /help يعرض الموجود.

## لماذا، والدليل

why-unread = ليس عندي جواب عن «{ $text }» بعد. هذا ما يمكنني الحديث عنه:
why-answered-by = <b>ما يتعلق به من التمارين:</b> { $exercises }
why-heading = <b>{ $name }</b>
why-sources = <i>المصادر: { $sources }</i>
why-evidence = <b>ما مدى التأكد؟</b> { $evidence }
button-approach = ما الذي يفيد
button-back-to-causes = ‹ كل الأسباب
exercises = 🧘 <b>التمارين</b>. اختيار واحد يكفي، وسأعرض كيف يُؤدّى.
exercises-unread = لا أعرف «{ $text }». هذه التي أعرفها:
button-back-to-exercises = ‹ كل التمارين
button-how = ‹ كيف يُؤدّى

## كم مرة يأتي التمرين

button-wish-more = 🔁 المزيد منه
button-wish-never = 🚫 ليس لي
button-wish-usual = { $name }: كالمعتاد
wish-more = 🔁 <b>{ $name }</b>: يأتي أكثر.
wish-never = 🚫 <b>{ $name }</b>: لا يأتي من تلقاء نفسه.
wished-more = 🔁 <b>{ $name }</b>: يأتي من الآن بنحو ضعف ما كان.
wished-never = 🚫 <b>{ $name }</b>: لن يأتي من تلقاء نفسه بعد الآن. أما ما وضعته بنفسك في خطتك فيبقى.
wished-usual = 👍 <b>{ $name }</b>: يأتي كغيره.

## مقدار التمرين

button-dose = كم المقدار؟
dose-grows = يكبر بخطوات صغيرة حين يصلني منك أنه كان مناسبًا أو سهلًا، حتى { $dose }. وبعد انقطاع، أو حين يكون كثيرًا أو مؤلمًا، يصغر من جديد.
dose-own = هذا ما حدّدته بنفسك، فيبقى إلى تغيير آخر منك.
dose-stays = هذا يبقى كما هو.
dose-less = − أقل
dose-more = + أكثر
dose-let-grow = 🌱 ليكبر وحده
gate-closed = <i>هنا خطوة تالية. متى صار هذا سهلًا، يكفي قول ذلك بعد تسجيله.</i>
button-exercises = التمارين

## اليوم والأسبوع

today = 📋 <b>{ $weekday }، { $date }</b>
today-empty = لا شيء مخطَّط لليوم.
today-line = { $mark } { $time } { $what }
mark-done = ✅
mark-open = 👈
mark-to-come = 🕑
mark-snoozed = ⏰
mark-skipped = 🌿
mark-missed = ▫️
today-done = تمّ حتى الآن: { $tallies }.
today-done-nothing = لم يُسجَّل شيء بعد، واليوم ما زال لك.
today-paused = ⏸ تذكيراتك هادئة حتى { $until }.
today-will-pause = ⏸ تذكيراتك تهدأ من { $from } حتى { $until }.
today-stopped = 🔕 تذكيراتك متوقفة. والأمر /start يشغّلها.
stats-week = 📈 <b>هذا الأسبوع</b>
stats-month = 📈 <b>هذا الشهر</b>
stats-twelve-weeks = 📈 <b>اثنا عشر أسبوعًا</b>
stats-year = 📈 <b>اثنا عشر شهرًا</b>
stats-week-nothing = لم يُسجَّل شيء هذا الأسبوع بعد. دقيقة على القدمين بداية جميلة: /exercise
stats-month-nothing = لم يُسجَّل شيء هذا الشهر بعد. دقيقة على القدمين بداية جميلة: /exercise
stats-twelve-weeks-nothing = لم يُسجَّل شيء بعد. دقيقة على القدمين بداية جميلة: /exercise
stats-year-nothing = لم يُسجَّل شيء بعد. دقيقة على القدمين بداية جميلة: /exercise
stats-line = { $icon } { $count }، { $length }
stats-line-count = { $icon } { $count }
stats-streak =
    { $days ->
        [0] تبدأ السلسلة بجلسة واحدة، في أي يوم.
        [one] 🔥 <b>يوم واحد</b> في السلسلة.
        [two] 🔥 <b>يومان</b> متتاليان.
        [few] 🔥 <b>{ $days } أيام</b> متتالية.
        [many] 🔥 <b>{ $days } يومًا</b> متتاليًا.
       *[other] 🔥 <b>{ $days } يوم</b> متتالٍ.
    }
pain =
    <b>كيف حال ظهرك اليوم؟</b>
    ٠ لا ألم، و١٠ أسوأ ما يمكن تخيّله. هذا لك، لمعرفة كيف تمضي الأيام؛ ولا يقول من أين يأتي الألم.
pain-today = جوابك اليوم: <b>{ $level }</b>.
pain-level = { $level }
pain-kept = 📝 <b>{ $level } من ١٠</b> لهذا اليوم. يعرض /stats أيامك خطًّا. وإن كان الألم شديدًا أو جديدًا عليك، فلا بد من قراءة «متى تُطلب المساعدة».
button-pain-on = سؤال مرة في اليوم
button-pain-off = بلا سؤال من تلقاء نفسك
button-pain-when = وقت آخر
button-pain-menu = 📝 سؤال الألم
pain-menu =
    📝 <b>كيف حال ظهرك:</b> أسأل { $when }، بلا صوت، وليس في يوم أخبرتني عنه من قبل.

    وقت آخر؟
pain-menu-off = 📝 <b>كيف حال ظهرك:</b> لا أسأل من تلقاء نفسي. والأمر /pain يدوّنه متى أردت.
chart-pain = الألم من ٠ إلى ١٠
stats-score = 🌱 مؤشر العادة <b>{ $score }</b> من ١٠٠.
stats-rules =
    <i>السلسلة تعدّ الأيام التي فيها جلسة واحدة على الأقل. و«ليس اليوم» والإيقاف المؤقت والأيام بلا تذكيرات تتركها كما هي.
    مؤشر العادة يصعد مع كل يوم فيه إنجاز، ويهبط ببطء من دونه: بعد أسبوعين يكون قد قطع نحو نصف الطريق.
    يوم التقوية هو الذي عملت فيه مجموعتان كبيرتان من العضلات على الأقل: الساقان أو الوركان أو الظهر أو البطن أو الصدر أو الكتفان أو الذراعان.
    الدقائق الـ١٥٠ التي تنصح بها منظمة الصحة العالمية (WHO) نشيطة: الحديث ممكن، لا الغناء.</i>
button-stats-week = أسبوع
    .aliases = هذا الأسبوع, الأسبوع, أسبوعي
button-stats-month = شهر
    .aliases = هذا الشهر, الشهر, شهري
button-stats-twelve-weeks = ١٢ أسبوعًا
    .aliases = 12 أسبوع, ثلاثة أشهر, 3 أشهر
button-stats-year = سنة
    .aliases = هذه السنة, السنة, عام, 12 شهر
chart-title-week = هذا الأسبوع
chart-title-month = هذا الشهر
chart-title-twelve-weeks = اثنا عشر أسبوعًا
chart-title-year = اثنا عشر شهرًا
chart-subtitle = حتى { $date }
chart-streak =
    { $days ->
        [one] يوم في السلسلة
        [two] يومان متتاليان
        [few] أيام متتالية
        [many] يومًا متتاليًا
       *[other] يوم متتالٍ
    }
chart-score = مؤشر العادة من ١٠٠
chart-calendar = الجلسات في اليوم
chart-depth-0 = ٠
chart-depth-1 = ١
chart-depth-2 = ٢
chart-depth-3 = ٣–٤
chart-depth-5 = ٥+
chart-off = يوم راحة
chart-walked-week = دقائق المشي
chart-walked-month = دقائق المشي
chart-walked-twelve-weeks = دقائق المشي
chart-walked-year = دقائق المشي في الأسبوع
chart-walked-note = { $minutes } من { $goal } هذا الأسبوع
chart-strengthened = أيام التقوية
chart-sessions-week = الجلسات
chart-sessions-month = الجلسات في الأسبوع
chart-sessions-twelve-weeks = الجلسات في الأسبوع
chart-sessions-year = الجلسات في الشهر
chart-total = المجموع
stats-total = <b>منذ { $date }</b>
length-minutes =
    { $minutes ->
        [one] دقيقة واحدة
        [two] دقيقتان
        [few] { $minutes } دقائق
        [many] { $minutes } دقيقة
       *[other] { $minutes } دقيقة
    }
    .in =
        { $minutes ->
            [one] دقيقة
            [two] دقيقتين
            [few] { $minutes } دقائق
            [many] { $minutes } دقيقة
           *[other] { $minutes } دقيقة
        }
    .after =
        { $minutes ->
            [one] دقيقة
            [two] دقيقتين
            [few] { $minutes } دقائق
            [many] { $minutes } دقيقة
           *[other] { $minutes } دقيقة
        }
length-seconds =
    { $seconds ->
        [one] ثانية واحدة
        [two] ثانيتان
        [few] { $seconds } ثوانٍ
        [many] { $seconds } ثانية
       *[other] { $seconds } ثانية
    }
    .in =
        { $seconds ->
            [one] ثانية
            [two] ثانيتين
            [few] { $seconds } ثوانٍ
            [many] { $seconds } ثانية
           *[other] { $seconds } ثانية
        }
    .after =
        { $seconds ->
            [one] ثانية
            [two] ثانيتين
            [few] { $seconds } ثوانٍ
            [many] { $seconds } ثانية
           *[other] { $seconds } ثانية
        }
length-hours =
    { $hours ->
        [one] ساعة واحدة
        [two] ساعتان
        [few] { $hours } ساعات
        [many] { $hours } ساعة
       *[other] { $hours } ساعة
    }
    .in =
        { $hours ->
            [one] ساعة
            [two] ساعتين
            [few] { $hours } ساعات
            [many] { $hours } ساعة
           *[other] { $hours } ساعة
        }
    .after =
        { $hours ->
            [one] ساعة
            [two] ساعتين
            [few] { $hours } ساعات
            [many] { $hours } ساعة
           *[other] { $hours } ساعة
        }
length-hours-minutes = { $hours } س و{ $minutes } د

## الراحة والإعدادات والبيانات

pause-menu = ⏸ <b>كم أصمت؟</b> ينتهي ذلك من تلقاء نفسه، وسلسلة أيامك تنتظر. أما /stop فحتى بداية جديدة منك، والأمر /delete يمحو كل شيء.
pause-menu-paused = ⏸ تذكيراتك هادئة حتى { $until }. هل نغيّر ذلك؟
pause-tomorrow = حتى الغد
pause-days =
    { $days ->
        [one] يوم واحد
        [two] يومان
        [few] { $days } أيام
        [many] { $days } يومًا
       *[other] { $days } يوم
    }
pause-hour = ساعة
pause-date = 📅 حتى تاريخ
pause-date-choice = { $weekday } { $date }
pause-dates = 📅 <b>حتى أي يوم؟</b> ويمكن كتابة أي يوم آخر: <code>/pause حتى ٧ مارس</code>
pause-sick = 🤒 مرض
pause-holiday = 🏖 إجازة
holiday-menu = 🏖 <b>كم تطول الإجازة؟</b> يمكن كتابة تاريخ: <code>/pause إجازة حتى ٧ مارس</code>
pause-unread = المطلوب المدة، حتى سنة: <code>/pause ٣ أيام</code>، <code>/pause حتى ٧ مارس</code>، <code>/pause مرض</code>، أو /pause وحده لتظهر الأزرار.
stop-unread = 🔔 لم أستطع استعمال «{ $words }»، فلم يتغيّر شيء. هل أوقف كل التذكيرات، أم أصمت لبعض الوقت؟ ولتغيير واحد منها: /plan
resume-unread = لم أستطع استعمال «{ $words }»، فلم يتغيّر شيء. هل أبدأ من جديد الآن؟ ونهاية أخرى تُكتب هكذا: <code>/pause حتى ٧ مارس</code>
undo-unread = لم أستطع استعمال «{ $words }»، فلم يتمّ التراجع عن شيء. والأمر /undo وحده يتراجع عن آخر ما سُجّل.
words-unused = لم أستطع استعمال «{ $words }» هنا، فهذا هو الجواب من دونها.
paused-rest = ⏸ هدوء حتى { $until }. راحة طيبة؛ والأمر /resume ينهي ذلك قبل موعده.
paused-sick = 🤒 سلامتك. سأصمت حتى { $until }، وسلسلة أيامك تنتظر؛ والأمر /resume ينهي ذلك قبل موعده.
paused-holiday = 🏖 إجازة سعيدة. سأصمت حتى { $until }، وسلسلة أيامك تنتظر؛ والأمر /resume ينهي ذلك قبل موعده.
will-pause = ⏸ هدوء من { $from } حتى { $until }؛ وقبل ذلك يأتي كل شيء في موعده. { $next }
button-cancel-pause = إلغاء الإيقاف المؤقت
pause-cancelled = ▶️ أُلغي الإيقاف المؤقت. { $next }
resumed = ▶️ أهلًا بعودتك. { $next }
not-paused = ▶️ تذكيراتك تعمل أصلًا. { $next }
button-resume = استئناف الآن
stopped = 🔕 لا تذكيرات بعد الآن حتى /start؛ وكل ما أنجزته محفوظ. والأمر /pause لبعض الوقت وينتهي من تلقاء نفسه، والأمر /delete يمحو كل شيء.
button-restart = تشغيل التذكيرات
settings = ⚙️ <b>الإعدادات</b>
settings-clock = 🕑 { $city }، { $time }
settings-no-clock = 🕑 لا أعرف ساعتك بعد.
settings-place = 📍 { $place }
settings-no-place = 📍 لا أعرف مكانك بعد، فأختار ما يناسب مكتبًا.
settings-on = 🔔 التذكيرات تعمل.
settings-will-pause = 🔔 التذكيرات تعمل. ⏸ وتهدأ من { $from } حتى { $until }.
settings-paused = ⏸ التذكيرات هادئة حتى { $until }.
settings-stopped = 🔕 التذكيرات متوقفة.
settings-plan = <b>خطتك</b>
button-zone = 🕑 المنطقة الزمنية
button-place = 📍 مكاني
button-pictures-on = 🎞 إظهار الصور
button-pictures-off = 🎞 بلا صور
button-shown-by = 👥 من يعرض التمارين
# كل واحد من الأربعة باسمه الأول.
shown-by-menu = 👥 يتناوب أربعة أشخاص على عرض التمارين. ويمكن، إن أردت، أن يعرضها كلها واحد منهم.
shown-by-in-turns = بالتناوب
shown-by-amina = أمينة
shown-by-walter = والتر
shown-by-samuel = صموئيل
shown-by-lin = لين
button-pause = ⏸ إيقاف مؤقت
button-stop = 🔕 إيقاف التذكيرات
button-red-flags = ⚠️ متى تُطلب المساعدة

help =
    ⚠️ <b>هل هناك ألم؟</b> «متى تُطلب المساعدة» في الأسفل مباشرة.
    حين يأتي تذكير، تكفي أزراره.
    وتكفي أيضًا كلمات بسيطة: «مشيت ٢٠»، «ليس اليوم».
    ما لهذا اليوم: /today · ما أنجزته: /done
    عرض تمرين: /exercise · الأسباب: /why
    تذكيراتك: /plan ، /remind · أوقاتها: /hours
    راحة: /pause · كيف تسير الأمور: /stats
    كل ما عدا ذلك: /settings
button-commands = كل ما يمكنني
button-back-to-help = ‹ المساعدة
help-commands =
    <b>كل ما يمكنني</b>
    { $commands }
help-command = { $description }: /{ $command }
privacy =
    🔒 <b>ما أحتفظ به عنك</b>
    • رقمك في تيليغرام ولغتك ومنطقتك الزمنية، لأكتب إليك في ساعاتك؛
    • مكانك معظم اليوم، وقدر حضوري عندك، وخطتك وما تأتي بعده، وفترات الإيقاف، ومتى أُرسل كل تذكير وبأي قِصَر وكيف كان جوابك، وكم مرة قلتُ الشيء، ولأربعة أسابيع ما أُرسل إليك من إعلانات؛
    • ما أنجزته ومتى، لعدّه، وكيف كان، وعلى ماذا تُحسب الحركات الأخرى؛ وكيف كان ظهرك، إن أخبرتني؛
    • ما تطيب لك العودة إليه بكلماتك، ومدى صعوبته، إن أخبرتني؛ ويمكن نسيانه من /settings؛
    • أن المتابعة تنتظر سؤال طبيب أو أخصائي علاج طبيعي، لكن لا أحفظ أبدًا أي علامة كانت، ولا شيئًا مما يُكتب في شدّة؛
    • ما اخترته في /settings لأراعيه، كركبتيك، إلى أن يُلغى.

    أما غير ذلك مما كتبته فيُحفظ إلى أن أجيب فقط، وحيث سألتُ بدوري، إلى كلماتك التالية أو نصف يوم؛ واسمك وموقعك لا يُحفظان أبدًا. كل هذا في قاعدة بيانات واحدة لدى القائمين على هذا البوت، ولا يذهب إلى أحد سواهم. وبعد حين تصير تفاصيل اليوم مجاميع. الأمر /export يعطيك كل شيء في ملف، والأمر /delete يمحوه فورًا وإلى الأبد؛ والنسخ الاحتياطية السابقة تفقدك حين يُتخلَّص منها.
calendar-caption = 🗓 خطتك، لتقويم هاتفك.
export-caption = 📦 كل ما أحتفظ به عنك، بصيغة يمكن لبرامج أخرى قراءتها.
ask-erase =
    <b>محو كل شيء؟</b> تذهب عندها خطتك وعدّك وسلسلة أيامك، ولا أحد يستطيع إعادتها. والأمر /export يصنع لك نسخة أولًا.

    أم هو اكتفاء من التذكيرات فقط؟ الأمر /pause صمت لبعض الوقت، والأمر /stop صمت حتى بداية جديدة منك؛ وكلاهما يحفظ كل ما أنجزته.
button-erase = نعم، محو كل شيء
button-keep = لا، ليبقَ
erased = 🧹 مُحي كل شيء عنك. سلامة ظهرك؛ والأمر /start يبدأ من جديد.
kept = بقي كل شيء كما كان.
not-understood =
    لم أفهم ذلك. يمكن تجربة:
    • تسجيل ما أنجزته: /done، أو بتفصيل أكثر <code>/done مشي ٢٠</code>
    • عرض تمرين: /exercise
    • الأسباب: /why
    • كل ما عدا ذلك: /help
not-understood-done =
    لم أفهم ذلك. إن كان للتسجيل، فالمطلوب ما أنجزته ومدته:
    • <code>مشيت ٢٠</code>
    • <code>أمس تمددت</code>
    • <code>/done أوتار الركبة ٥ دقائق</code>
not-understood-remind =
    لم أفهم ذلك. إن كان المراد تذكيرًا، فبماذا ومتى:
    • <code>ذكرني بالمشي الساعة ١٧:٣٠</code>
    • <code>/remind إطالة ٩:٣٠ و١٥:٠٠ أيام العمل</code>
    • <code>/remind وقوف كل ٤٥ دقيقة ٩-١٧</code>
not-understood-hours =
    لم أفهم ذلك. إن كان عن أوقات مجيء التذكيرات، فهكذا:
    • <code>/hours الاثنين-الجمعة ٩-١٢، ١٣-١٧</code>
    • <code>أعمل من ٩ إلى ١٧</code>
    • <code>/hours السبت والأحد إجازة</code>
not-understood-pause =
    لم أفهم ذلك. إن كان المراد هدوءًا، فكم يدوم:
    • <code>/pause ٣ أيام</code>
    • <code>هدوء حتى الساعة ١٥:٠٠</code>
    • <code>/pause إجازة حتى ٧ مارس</code>
private-only = أتحدث مع كل شخص على حدة: ظهرك شأنك وحدك. يكفي فتح محادثة معي وكتابة /start.
button-open-chat = فتح المحادثة
too-many-acts =
    🐢 هذا أكثر مما أستطيع متابعته دفعة واحدة. نفَس عميق، وبعد دقائق أكون معك من جديد.
    وتذكيراتك تأتي على كل حال.
notice-too-many-acts = هذا أكثر مما أستطيع متابعته دفعة واحدة. بضع دقائق من فضلك.
our-fault = حدث خطأ من جهتي، وقد دُوّن. لم يضِع شيء مما لك؛ يُرجى المحاولة من جديد.

## كلمات في الوسط

next = التالي: { $what }، { $when }.
next-none = لا شيء مخطَّط.
when-today = اليوم الساعة { $time }
when-tomorrow = غدًا الساعة { $time }
when-weekday = يوم { $weekday } الساعة { $time }
when-date = يوم { $date } الساعة { $time }
until-today = الساعة { $time }
until-tomorrow = الغد
until-weekday = يوم { $weekday }
until-date = { $date }
from-today = الساعة { $time }
from-tomorrow = الغد
from-weekday = يوم { $weekday }
from-date = { $date }
days-daily = كل يوم
days-weekdays = من الاثنين إلى الجمعة
days-weekend = السبت والأحد
days-span = من { $first } إلى { $last }
schedule-at = { $days }، { $times }
schedule-every = { $days }، { $interval } من { $ranges }
schedule-every-hours-daily = { $interval } ضمن ساعاتك
schedule-every-hours = { $days }، { $interval } ضمن ساعاتك
schedule-range = { $from } إلى { $to }
schedule-range-brief = { $from }–{ $to }
interval-hours =
    { $hours ->
        [one] كل ساعة
        [two] كل ساعتين
        [few] كل { $hours } ساعات
        [many] كل { $hours } ساعة
       *[other] كل { $hours } ساعة
    }
interval-minutes =
    { $minutes ->
        [one] كل دقيقة
        [two] كل دقيقتين
        [few] كل { $minutes } دقائق
        [many] كل { $minutes } دقيقة
       *[other] كل { $minutes } دقيقة
    }
weekday-1 = الاثنين
weekday-2 = الثلاثاء
weekday-3 = الأربعاء
weekday-4 = الخميس
weekday-5 = الجمعة
weekday-6 = السبت
weekday-7 = الأحد
month-1 = يناير
month-2 = فبراير
month-3 = مارس
month-4 = أبريل
month-5 = مايو
month-6 = يونيو
month-7 = يوليو
month-8 = أغسطس
month-9 = سبتمبر
month-10 = أكتوبر
month-11 = نوفمبر
month-12 = ديسمبر
date = { $day } { $month }
date-year = { $day } { $month } { $year }

## ما يعرضه تيليغرام بجانب المحادثة

description =
    ليمبر يعتني بظهرك: يذكّرك في أوقاتك بالوقوف والمشي والإطالة والتقوية، ويعرض كيف، ويعدّ ما أنجزته بلطف. نقرة على «ابدأ»، ثم الساعة عندك، وكل شيء جاهز.

    للعافية العامة، بلا تشخيص. الألم الذي يقلقك يُسأل عنه طبيب أو أخصائي علاج طبيعي.
short-description = تذكيرات لطيفة بالوقوف والمشي والإطالة والتقوية، في أوقاتك. ظهرك يقول شكرًا.

## الخطة

plan = 🗓 <b>خطتك</b>
plan-empty = لا شيء في خطتك بعد. يمكن إضافة تذكير، أو أخذ واحدة من الخطط الجاهزة.
plan-item-next = <i>يأتي { $when }</i>
plan-item-resting = <i>في راحة</i>
plan-item-never = <i>لا يجد لحظة ضمن ساعاتك (/hours)</i>
plan-tip = نقرة على أي منها لتغييره. وبالكلمات هكذا: <code>/remind إطالة ٩:٣٠ و١٥:٠٠ أيام العمل</code>
button-add = + إضافة
button-presets = خطط جاهزة
button-plan = ‹ الخطة
button-my-plan = 🗓 خطتي
reminder-added = ➕ أُضيف.
reminder-already-planned = 👌 هذا في خطتك أصلًا.
button-change = تغييره
button-times = 🕑 الأوقات
button-days = 📅 الأيام
button-what = 🔁 ماذا
button-rest = ⏸ إراحته
button-wake = ▶️ ليأتِ من جديد
button-remove = 🗑 إزالته
button-put-back = ↩️ إعادته
button-back = ‹ رجوع
change-times = <b>متى؟</b> نقرة على وقت تضيفه أو تزيله، أو ليأتِ كل مدة.
change-times-every = <b>متى؟</b> كل كم ومتى، أو نقرة على وقت ثابت بدلًا من ذلك. وضمن أوقات أخرى يلتزم مع ذلك بساعاتك (/hours).
within-hours = ضمن ساعاتي
change-days = <b>في أي أيام؟</b>
change-what = <b>ماذا يكون؟</b> النشاط يأخذ تمارينه بالتناوب.
chosen = • { $label }
every-minutes = كل { $minutes } د
reminder-removed =
    🗑 أُزيل من خطتك:
    { $line }
add-menu = <b>بماذا أذكّرك؟</b> أبدأ بأوقاته المعتادة، ويمكن تغييرها. أو بالكلمات: <code>/remind مشي ١٢:٣٠ كل يوم</code>
preset-line = <b>{ $name }</b>: { $about }
preset-heading =
    <b>{ $name }</b>
    { $about }
presets = <b>خطط جاهزة.</b> يمكن النظر في أي منها قبل أخذها.
preset-desk = مكتب
    .about = استراحات من الجلوس، ومشية، وإطالة؛ وتقوية في مساءين.
preset-feet = على القدمين
    .about = استراحات من الوقوف، وإطالة، ومشية في المساء؛ وتقوية في مساءين.
preset-home = في البيت
    .about = استراحات، ومشية، وإطالة؛ وتقوية في صباحين حيث المتسع.
preset-no-floor = بلا تمارين أرضية
    .about = استراحات، ومشية، وإطالة؛ وتقوية في عصرين.
preset-walk-more = مشي أكثر
    .about = ثلاث مشيات قصيرة في اليوم، والباقي بمقادير صغيرة.
preset-stronger = قوة أكثر
    .about = تقوية في ثلاثة أيام من الأسبوع، صباحًا ومساءً.
preset-note = تحلّ محل الخطة التي لديك الآن.
button-take = ✅ أخذها
wish-no-subject = لم أعرف بماذا أذكّرك. النشاط أو التمرين أولًا، هكذا: <code>/remind إطالة ٩:٣٠ و١٥:٠٠ أيام العمل</code>
wish-unreadable = لم أستطع قراءة «{ $part }». الطلب يُكتب هكذا: <code>/remind إطالة ٩:٣٠ و١٥:٠٠ أيام العمل</code>
wish-no-time = في أي ساعة؟ هكذا: <code>/remind مشي ١٢:٣٠ كل يوم</code>
wish-bad-interval = «{ $part }»: من كل ٢٠ دقيقة إلى كل ١٢ ساعة يمكنني، هكذا: <code>/remind وقوف كل ٤٥ دقيقة ٩-١٢ ١٣-١٨ الاثنين-الجمعة</code>
wish-range-too-short = «{ $part }»: الساعات أقصر من الفاصل، أو تنتهي قبل أن تبدأ. هكذا: <code>/remind وقوف كل ٤٥ دقيقة ٩-١٢ ١٣-١٨ الاثنين-الجمعة</code>
wish-never-comes =
    { $line }
    هكذا فهمتها، وضمن ساعاتك (/hours) لا لحظة لها: لن تأتي أبدًا. أما فاصل أقصر أو وقت ثابت فيأتي، هكذا: <code>/remind مشي ١٢:٣٠ كل يوم</code>
wish-too-many-times = أربع وعشرون مرة في اليوم هي الحد لتذكير واحد.
wish-mixed = «{ $part }»: إما أوقات، مثل <code>/remind مشي ١٢:٣٠</code>، أو ساعات مع فاصل، مثل <code>/remind وقوف كل ٤٥ دقيقة ٩-١٢ الاثنين-الجمعة</code>
wish-too-many = خطتك ممتلئة: أربعة وعشرون تذكيرًا هي الحد. يُزال واحد من /plan أولًا.
notice-last-day = يلزمه يوم واحد على الأقل. ولإسكاته تكفي إراحته.
notice-last-time = يلزمه وقت واحد على الأقل. ولإسكاته تكفي إراحته.
notice-too-many-times = أربع وعشرون مرة في اليوم هي الحد.
notice-never-comes = ضمن ساعاتك لن تكون له لحظة.
notice-range-too-short = تلك الساعات أقصر من الفاصل.
weekday-letter-1 = ن
weekday-letter-2 = ث
weekday-letter-3 = ر
weekday-letter-4 = خ
weekday-letter-5 = ج
weekday-letter-6 = س
weekday-letter-7 = ح
month-short-1 = ينا
month-short-2 = فبر
month-short-3 = مار
month-short-4 = أبر
month-short-5 = ماي
month-short-6 = يون
month-short-7 = يول
month-short-8 = أغس
month-short-9 = سبت
month-short-10 = أكت
month-short-11 = نوف
month-short-12 = ديس
weekday-short-1 = اثنين
weekday-short-2 = ثلاثاء
weekday-short-3 = أربعاء
weekday-short-4 = خميس
weekday-short-5 = جمعة
weekday-short-6 = سبت
weekday-short-7 = أحد

## ساعات التذكير

hours =
    ⏳ <b>ساعاتك</b>
    { $lines }

    خارجها لا يأتي شيء، إلا ما وضعته في وقت ثابت عن قصد. نقرة على يوم لتغييره، أو كتابة هكذا: <code>/hours ٩-١٢، ١٣-١٨؛ الجمعة ٩-١٤؛ ما عدا السبت والأحد</code>
hours-leave-out =
    ضمن هذه الساعات لا لحظة لهذا، فلا يأتي:
    { $lines }
hours-line = { $days }: { $ranges }
hours-never = لا ساعات أبدًا
hours-weekdays = اثنين–جمعة
hours-day = <b>{ $day }</b>: أي ساعات؟
hours-day-now = الآن: { $ranges }.
hours-free = لا شيء
hours-unread = لم أستطع قراءة «{ $part }». الساعات تُكتب هكذا: <code>/hours ٩-١٢، ١٣-١٨؛ الجمعة ٩-١٤؛ ما عدا السبت والأحد</code>
button-hours = ⏳ الساعات

## تخفيف الحضور

would-suit = 🌿 يبدو أن تذكيراتي لا تناسب أيامك الآن، ولا بأس بذلك. هل يناسبك شيء آخر؟ وإن لم يأتِ جواب، فسآتي أقل.
would-suit-times = أوقات أخرى
would-suit-fewer = أقل
would-suit-pause = إيقاف مؤقت
one-minute = 🌱 دقيقة واحدة تنفع ظهرك. ومكانها حيث أنت الآن.
button-one-minute = ▶️ دقيقة الآن
wakes-up = 👋 يسرّني سماع صوتك. تذكيراتك تعود. { $next }
falls-asleep = 😴 لا أريد أن أزعجك، فسأنام. كل ما أنجزته محفوظ. أي كلمة منك تعيد تذكيراتك.
