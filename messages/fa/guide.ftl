# جلسه‌های همراه با راهنما: یک پیام که قدم‌به‌قدم همراه تمرین می‌رود.

button-guide = ▶️ همراهم بیا
button-guide-today = ▶️ جلسهٔ امروز · { $length }
button-guide-session = ▶️ یک جلسهٔ کامل
guide-part = { $part } از { $parts }
guide-ready = سر فرصت در حالت تمرین قرار بگیرید. بعد من می‌شمارم.
button-guide-ready = ▶️ آماده‌ام
button-guide-by-ear = 🔊 با گوش
guide-track =
    🔊 <b>{ $name }</b> با گوش · { $length }
    پخش کنید، همان‌طور که تمرین می‌گوید دراز بکشید یا بنشینید، و چشم‌ها را ببندید. پنج ثانیه وقت دارید.

    <i>دو نت رو به بالا:</i> شروع، یا نگه داشتن. <i>ضربهٔ آرام:</i> یک ثانیه. <i>دو نت رو به پایین:</i> رها کردن. <i>سه نت، دوتایش یکسان:</i> طرف دیگر. <i>سه نت رو به بالا:</i> تمام.
guide-no-track = 🔇 نتوانستم این یکی را صوتی بفرستم. شاید تلگرامتان پیام صوتی نمی‌پذیرد؛ شمارش معکوس به هر حال کار می‌کند.
by-ear-menu = 🔊 <b>تمرین با گوش:</b> پیامی صوتی که با چشم بسته دنبالش می‌کنید، وقتی برای تمرینی روی زمین «همراهم بیا» را زده‌اید. کِی خودبه‌خود بیاید؟
by-ear-asked = فقط وقتی بزنم
by-ear-outside-hours = بیرون از ساعت‌هایم
by-ear-always = همیشه
button-by-ear = 🔊 با گوش
guide-heading = <b>{ $name }</b>
guide-repetition = { $repetition } از { $repetitions }
guide-side-repetition = { $side }، { $repetition }
guide-side-1 = طرف اول
guide-side-2 = طرف دیگر
guide-about = { $heading } · { $about }
guide-paused = ⏸ <i>مکث. عجله‌ای نیست.</i>
guide-left = { $bar } { $left } ثانیه
guide-left-minutes = { $bar } { $minutes } دقیقه
button-guide-back = ‹ قبلی
button-guide-pause = ⏸ مکث
button-guide-go = ▶️ ادامه
button-guide-skip = بعدی ›
button-guide-finish = ✅ برگشتم
button-guide-stop = ⏹ پایان
guide-half-way = 🔄 <b>نیمهٔ راه.</b> مانده: { $length }؛ وقت خوبی برای برگشتن است. هر قدر خوشایند است کافی است.
guide-stopped = ⏹ <b>{ $name }</b>: پس از { $length } متوقف شد. هر ذره‌اش خوب است؛ ثبتش کنم؟
button-guide-count = ✅ ثبت کن
button-guide-drop = نه
guide-over =
    { $count ->
        [0] 🌿 باشد، فعلاً بس بود. چیزی ثبت نشد.
       *[1] 🎉 <b>آفرین.</b> { $count } تمرین ثبت شد.
    }
guide-felt = روی هم چطور بود؟
guide-left-off = ⏹ یکی دیگر را شروع کردید؛ این یکی همین‌جا تمام می‌شود.
