# صفحه‌ای برای پزشک یا فیزیوتراپیست، به خواست خود شخص.

report-caption-four-weeks = 📄 <b>چهار هفتهٔ اخیر شما در یک صفحه</b>
report-caption-twelve-weeks = 📄 <b>دوازده هفتهٔ اخیر شما در یک صفحه</b>
report-caption-year = 📄 <b>دوازده ماه اخیر شما در یک صفحه</b>
report-caption = برای نشان دادن به پزشک یا فیزیوتراپیست، یا برای نگه داشتن. من نسخه‌ای نگه نمی‌دارم: در همین گفت‌وگو می‌ماند تا پاکش کنید. نامتان رویش نیست؛ خطی برای نوشتنش هست.
report-sessions-caption = 🧾 همان به شکل جدول، برای هر جلسه یک سطر.
report-pains-caption = 🧾 حال کمرتان، برای هر روزی که گفته‌اید یک سطر.
button-report-four-weeks = ۴ هفته
    .aliases = چهار هفته, 4 هفته, یک ماه, ماه
button-report-twelve-weeks = ۱۲ هفته
    .aliases = دوازده هفته, سه ماه, 3 ماه
button-report-year = یک سال
    .aliases = سال, دوازده ماه, 12 ماه

## روی صفحه

report-title = حرکت برای کمر
report-name = نام:
report-period = { $period } · { $since }
report-period-four-weeks = { $first } تا { $last } · چهار هفته · به وقت { $zone }
report-period-twelve-weeks = { $first } تا { $last } · دوازده هفته · به وقت { $zone }
report-period-year = { $first } تا { $last } · دوازده ماه · به وقت { $zone }

report-since = با لیمبر از { $date }

report-active = { $active } از { $days }
report-active-meaning =
    { $days ->
        [one] روز با تمرین
       *[other] روز با تمرین
    }
report-sessions-meaning =
    { $sessions ->
        [one] جلسه روی هم
       *[other] جلسه روی هم
    }
report-walked-meaning =
    { $minutes ->
        [one] دقیقه پیاده‌روی در هفته، به طور میانگین
       *[other] دقیقه پیاده‌روی در هفته، به طور میانگین
    }
report-strengthened-meaning =
    { $days ->
        [one] روز با تقویت
       *[other] روز با تقویت
    }
report-streak-meaning =
    { $days ->
        [one] روز پیاپی، تا امروز
       *[other] روز پیاپی، تا امروز
    }
report-score-meaning = امتیاز عادت، از ۰ تا ۱۰۰

report-columns-four-weeks = هفته به هفته، از دوشنبه
report-columns-twelve-weeks = هفته به هفته، از دوشنبه
report-columns-year = ماه به ماه
report-week = { $day } { $month }
report-minutes = دقیقه
report-sessions = جلسه
report-paused = مکث
report-goal = هفته‌ای { $minutes } دقیقه فعالیت متوسط (WHO)
report-pain-told = در { $days } روز گفته شده
report-pain-mean = میانگین

report-plan = برنامهٔ کنونی
report-plan-line = { $what }: { $when }
report-plan-every = { $days }، { $interval } در ساعت‌های زیر
report-plan-nothing = فعلاً چیزی در برنامه نیست.
report-hours = ساعت‌های یادآوری: { $hours }
report-doses = تمرین‌ها، و روند مقدارشان
report-times = { $count }×
report-amount =
    { $hold ->
        [0] { $repetitions } ×
       *[1] { $repetitions } × { $hold } ثانیه
    }
report-dose-grown = { $before } ← { $now }
report-dose-own = { $dose }، انتخاب خود شخص
report-dose-sides = { $dose } هر طرف
report-hurt = تمرین‌هایی که درد آوردند
report-hurt-on = { $name }: { $date }
report-hurt-resting = { $name }: { $date }؛ استراحت تا { $until }
report-resting = { $name }: استراحت تا { $until }
report-pauses = مکث‌ها
report-pause-day = { $first }: { $reason }
report-pause-days = { $first } تا { $last }: { $reason }
report-pause-rest = استراحت
report-pause-sick = بیماری
report-pause-holiday = تعطیلات
report-footer = لیمبر این را در { $date } به خواست خود شخص ساخته است. تندرستی عمومی، به گفتهٔ خود شخص در یک گفت‌وگو: چیزی اینجا اندازه‌گیری یا معاینه نشده، و هیچ‌کدام تشخیص نیست. آنچه همزمان بالا یا پایین می‌رود لازم نیست به هم ربطی داشته باشد. امتیاز عادت: هر روز با تمرین آن را به سوی ۱۰۰ می‌برد و هر روز بی‌تمرین به سوی ۰، نیمی از راه در حدود دو هفته؛ روزهای مرخصی حساب نمی‌شوند. روز تقویت روزی است که دست‌کم دو گروه بزرگ عضلانی کار کرده باشند، یا شخص نگفته باشد کدام‌ها.
