# آنچه گرداننده‌ها در /admin می‌خوانند. هیچ‌کس دیگر آن را نمی‌بیند.

admin = 🔧 <b>گرداننده</b>
button-admin-totals = 📊 مجموع‌ها
button-admin-health = 🩺 سلامت
button-admin-announcements = 📣 اعلان‌ها
button-admin-looks = 👀 پیام‌ها
button-admin-back = ‹ گرداننده
button-admin-refresh = 🔄 نگاه دوباره
admin-totals = 📊 <b>مجموع‌ها</b>
admin-line = { $name }: <b>{ $figure }</b>
admin-people = آدم‌ها
admin-reminded = یادآوری می‌گیرند
admin-paused = در مکث
admin-asleep = ربات برایشان خوابیده
admin-stopped = خاموش کرده‌اند
admin-unreachable = در دسترس نیستند
admin-to-come = یادآوری‌های پیش رو
admin-sent = فرستاده در ۲۴ ساعت
admin-late-median = تأخیر نیمی از آن‌ها حداکثر، ثانیه
admin-late-99 = تأخیر ۹۹ از ۱۰۰ حداکثر، ثانیه
admin-retried = دوباره آزموده
admin-expired = گذشته در ۲۴ ساعت
admin-sessions = جلسه‌ها در ۲۴ ساعت
admin-size = پایگاه داده، مگابایت
admin-health = 🩺 <b>سلامت</b>
admin-database = { $writable ->
        [yes] ✅ می‌شود در پایگاه داده نوشت.
       *[no] ❌ نمی‌شود در پایگاه داده نوشت.
    }
admin-late = { $seconds ->
        [0] ✅ هیچ چیز دیر نکرده است.
       *[1] ⚠️ یک یادآوری { $seconds } ثانیه دیر کرده است.
    }
admin-clockwork =
    { $lately ->
        [yes] ✅
       *[no] ❌
    } آخرین تپش ساعت درونی { $seconds } ثانیه پیش بود.
admin-clockwork-never = ❌ ساعت درونی هنوز نتپیده است.
admin-telegram =
    { $lately ->
        [yes] ✅
       *[no] ❌
    } آخرین پاسخ تلگرام { $seconds } ثانیه پیش بود.
admin-telegram-never = ❌ تلگرام هنوز پاسخی نداده است.
admin-due = یادآوری‌های رسیده
admin-under-way = یادآوری‌های در راه
admin-updates = به‌روزرسانی‌های در صف
admin-in-hand = پیام‌های در راه بیرون
admin-announcements = 📣 <b>اعلان‌ها</b>
admin-announcements-none = هنوز اعلانی نیست. <code>limber announce FILE</code> یکی می‌نویسد و اول اینجا نشان می‌دهد.
admin-announcement-line = <b>{ $id }</b> { $state } · { $sent } از { $all } · { $beginning }
admin-announcement-choice = { $id }: { $beginning }
admin-announcement = 📣 <b>اعلان { $id }</b>، { $state }
admin-announcement-beginning = <i>{ $beginning }</i>
admin-announcement-audience = به: <code>{ $audience }</code>
admin-announcement-begins = از: <code>{ $begins }</code>
admin-begins-at-once = فوراً
admin-begins-local = { $moment } به ساعت هر کس
admin-state-draft = تأییدنشده
admin-state-refused = تلگرام نپذیرفت
admin-state-gathering = در آستانهٔ فرستادن
admin-state-sending = در حال فرستادن
admin-state-ended = فرستاده شد
admin-state-stopped = متوقف
admin-draft-unseen = هنوز به گرداننده‌ای نشان داده نشده است.
admin-draft = { $people ->
        [0] الان به کسی نمی‌رسد.
       *[1] به { $people } نفر می‌رسد، هر کدام در ساعت‌های خودش.
    }
admin-gathering = به { $people } نفر، هر کدام در ساعت‌های خودش.
button-announcement-send = ✅ فرستادن به { $people } نفر
button-announcement-throw-away = 🗑 دور انداختن
button-announcement-stop = ⏹ توقف
admin-count-waiting = در انتظار
admin-count-claimed = در راه
admin-count-sent = فرستاده
admin-count-doubtful = شاید فرستاده
admin-count-unwanted = نمی‌خواهند
admin-count-unreachable = در دسترس نیستند
admin-count-refused = پذیرفته نشد
admin-count-late = دیر شد
admin-count-stopped = پیش از آن متوقف
admin-no-announcement = 📣 آن اعلان دیگر نیست.
admin-announcement-ended = 📣 <b>اعلان { $id } فرستاده شد.</b> <i>{ $beginning }</i>
admin-looks = 👀 <b>پیام‌ها آن‌طور که دیگران می‌بینند</b>، به { $language }. دکمه‌هایشان اینجا کاری نمی‌کنند.
admin-look-at-reminder = 👀 یادآوری کدام تمرین؟
button-look-language = 🌐 { $language }
button-look-welcome = خوشامد
button-look-reminder = یک یادآوری
button-look-several = چندتا با هم
button-look-counted = ثبت‌شده
button-look-would-suit = چیزی دیگر؟
button-look-falls-asleep = خوابیدن
button-look-help = راهنما
button-look-privacy = حریم خصوصی
notice-only-a-look = فقط نگاه می‌کنید: دکمه‌های این پیام کاری نمی‌کنند.
