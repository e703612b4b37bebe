# صفحة لطبيب أو أخصائي علاج طبيعي، تُرسم بطلب من الشخص.

report-caption-four-weeks = 📄 <b>أسابيعك الأربعة الأخيرة في صفحة</b>
report-caption-twelve-weeks = 📄 <b>أسابيعك الاثنا عشر الأخيرة في صفحة</b>
report-caption-year = 📄 <b>أشهرك الاثنا عشر الأخيرة في صفحة</b>
report-caption = للعرض على طبيب أو أخصائي علاج طبيعي، أو للحفظ. لا أحتفظ بنسخة: تبقى في هذه المحادثة إلى أن تُحذف. واسمك ليس عليها؛ وفيها سطر لكتابته.
report-sessions-caption = 🧾 الشيء نفسه جدولًا، سطر لكل جلسة.
report-pains-caption = 🧾 كيف كان ظهرك، سطر لكل يوم أخبرتني عنه.
button-report-four-weeks = ٤ أسابيع
    .aliases = أربعة أسابيع, 4 اسابيع, شهر
button-report-twelve-weeks = ١٢ أسبوعًا
    .aliases = 12 أسبوع, ثلاثة أشهر, 3 أشهر
button-report-year = سنة
    .aliases = عام, اثنا عشر شهرا, 12 شهر

## على الصفحة

report-title = الحركة من أجل الظهر
report-name = الاسم:
report-period = { $period } · { $since }
report-period-four-weeks = من { $first } إلى { $last } · أربعة أسابيع · توقيت { $zone }
report-period-twelve-weeks = من { $first } إلى { $last } · اثنا عشر أسبوعًا · توقيت { $zone }
report-period-year = من { $first } إلى { $last } · اثنا عشر شهرًا · توقيت { $zone }

report-since = مع ليمبر منذ { $date }

report-active = { $active } من { $days }
report-active-meaning =
    { $days ->
        [one] يوم فيه جلسة
        [two] يومان فيهما جلسة
        [few] أيام فيها جلسة
        [many] يومًا فيه جلسة
       *[other] يوم فيه جلسة
    }
report-sessions-meaning =
    { $sessions ->
        [one] جلسة في المجموع
        [two] جلستان في المجموع
        [few] جلسات في المجموع
        [many] جلسة في المجموع
       *[other] جلسة في المجموع
    }
report-walked-meaning =
    { $minutes ->
        [one] دقيقة مشي في الأسبوع وسطيًا
        [two] دقيقتا مشي في الأسبوع وسطيًا
        [few] دقائق مشي في الأسبوع وسطيًا
        [many] دقيقة مشي في الأسبوع وسطيًا
       *[other] دقيقة مشي في الأسبوع وسطيًا
    }
report-strengthened-meaning =
    { $days ->
        [one] يوم فيه تقوية
        [two] يومان فيهما تقوية
        [few] أيام فيها تقوية
        [many] يومًا فيه تقوية
       *[other] يوم فيه تقوية
    }
report-streak-meaning =
    { $days ->
        [one] يوم في السلسلة، حتى اليوم
        [two] يومان متتاليان، حتى اليوم
        [few] أيام متتالية، حتى اليوم
        [many] يومًا متتاليًا، حتى اليوم
       *[other] يوم متتالٍ، حتى اليوم
    }
report-score-meaning = مؤشر العادة، من ٠ إلى ١٠٠

report-columns-four-weeks = أسبوعًا بأسبوع، من الاثنين
report-columns-twelve-weeks = أسبوعًا بأسبوع، من الاثنين
report-columns-year = شهرًا بشهر
report-week = { $day } { $month }
report-minutes = دقائق
report-sessions = جلسات
report-paused = إيقاف مؤقت
report-goal =
    { $minutes ->
        [one] دقيقة معتدلة في الأسبوع (WHO)
        [two] دقيقتان معتدلتان في الأسبوع (WHO)
        [few] { $minutes } دقائق معتدلة في الأسبوع (WHO)
        [many] { $minutes } دقيقة معتدلة في الأسبوع (WHO)
       *[other] { $minutes } دقيقة معتدلة في الأسبوع (WHO)
    }
report-pain-told =
    { $days ->
        [one] مُدوَّن في يوم واحد
        [two] مُدوَّن في يومين
        [few] مُدوَّن في { $days } أيام
        [many] مُدوَّن في { $days } يومًا
       *[other] مُدوَّن في { $days } يوم
    }
report-pain-mean = المتوسط

report-plan = الخطة الحالية
report-plan-line = { $what }: { $when }
report-plan-every = { $days }، { $interval } ضمن الساعات أدناه
report-plan-nothing = لا شيء مخطَّط حاليًا.
report-hours = ساعات التذكير: { $hours }
report-doses = التمارين، وكيف سارت مقاديرها
report-times = { $count }×
report-amount =
    { $hold ->
        [0] { $repetitions } ×
       *[1] { $repetitions } × { $hold } ث
    }
report-dose-grown = { $before } ← { $now }
report-dose-own = { $dose }، اختيار شخصي
report-dose-sides = { $dose } لكل جانب
report-hurt = تمارين آلمت
report-hurt-on = { $name }: { $date }
report-hurt-resting = { $name }: { $date }؛ راحة حتى { $until }
report-resting = { $name }: راحة حتى { $until }
report-pauses = فترات الإيقاف
report-pause-day = { $first }: { $reason }
report-pause-days = من { $first } إلى { $last }: { $reason }
report-pause-rest = راحة
report-pause-sick = مرض
report-pause-holiday = إجازة
report-footer = أعدّها ليمبر في { $date }، بطلب من الشخص نفسه. للعافية العامة، بإفادة ذاتية في محادثة: لم يُقَس شيء هنا ولم يُفحص، ولا شيء منه تشخيص. وما يرتفع أو ينخفض في الوقت نفسه لا يلزم أن تكون بينه صلة. مؤشر العادة: كل يوم فيه جلسة يدفعه نحو ١٠٠، وكل يوم بلا جلسة نحو ٠، نصف الطريق في نحو أسبوعين؛ وأيام الراحة لا تُحسب. يوم التقوية هو الذي عملت فيه مجموعتان كبيرتان من العضلات على الأقل، أو لم يُذكر ما الذي عمل.
