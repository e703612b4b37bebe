# آنچه ربات دور تمرین‌ها، دلیل‌ها و متن‌های ایمنی می‌گوید؛ آن‌ها فایل خود را دارند.

## آغاز

welcome =
    👋 <b>سلام، { $name }!</b> من لیمبرم و مراقب کمرها هستم.

    • در ساعت‌های خودتان یادتان می‌آورم که بلند شوید، راه بروید، کشش کنید و قوی‌تر شوید.
    • هر تمرین را طوری نشان می‌دهم که همان موقع بتوانید انجامش دهید، و دوستانه می‌شمارم.
    • من برای تندرستی عمومی هستم: تشخیص نمی‌دهم و جای پزشک یا فیزیوتراپیست را نمی‌گیرم.
welcome-back-on = 👋 خوشحالم که برگشتید. یادآوری‌هایتان روشن است. { $next }
welcome-back-will-pause = 👋 خوشحالم که برگشتید. یادآوری‌هایتان روشن است، و از { $from } تا { $until } ساکت‌اند. { $next }
welcome-back-paused = 👋 خوشحالم که برگشتید. یادآوری‌هایتان تا { $until } ساکت‌اند؛ /resume زودتر تمامش می‌کند.
ask-zone =
    🕑 <b>الان ساعت پیش شما چند است؟</b>

    آن را که می‌خورد بزنید، مکانتان را بفرستید، یا شهر، منطقهٔ زمانی یا ساعت را بنویسید.
    <i>مکان فقط برای پیدا کردن منطقهٔ زمانی است و نگه داشته نمی‌شود.</i>
ask-zone-now = الان شما را در <b>{ $city }</b> می‌دانم، که ساعتش { $time } است.
ask-zone-placeholder = شهر، منطقه یا ساعت
share-location = 📍 فرستادن مکانم
clock-label = { $time } · { $city }
clock-label-country = { $time } · { $city }، { $country }
which-place = 🕑 کدام‌یک به شما نزدیک‌تر است؟
place-elsewhere =
    📍 خودتان آنجایید؟ ساعت را بزنید تا با آن پیش بروم. اگر نه، همه چیز همان‌طور می‌ماند.
zones = 🕑 کدام‌یک از این ساعت‌ها وقت شماست؟
other-times = هیچ‌کدام
zone-unread =
    آنجا را پیدا نکردم. شهری بزرگ‌تر در نزدیکی را امتحان کنید، مثل <code>تهران</code>، یا منطقه‌ای مثل <code>Asia/Tehran</code>، یا آنچه ساعتتان نشان می‌دهد، مثل <code>{ $time }</code>.
location-unread =
    از آن نقطه نتوانستم منطقهٔ زمانی را بفهمم. لطفاً به جایش شهری بنویسید، مثل <code>تهران</code>.
subscribed =
    ✅ <b>{ $city }، { $time }.</b> همه چیز آماده است، با برنامه‌ای کوچک برای شروع. { $next }

    هر تمرین، همین حالا: /exercise · روز شما: /today · کمی سکوت: /pause
zone-changed = ✅ <b>{ $city }، { $time }.</b> یادآوری‌هایتان آنجا همان ساعت‌ها را نگه می‌دارند. { $next }
ask-place = 📍 <b>بیشتر روز کجایید؟</b> تمرین‌هایی انتخاب می‌کنم که آنجا جور باشد.
place-desk = پشت میز
place-feet = سر پا
place-home = در خانه
place-no-floor = روی زمین نه
place-known-desk = 👍 ممنون. در ساعت‌هایتان (/hours) چیزی پیشنهاد می‌کنم که پشت میز راحت می‌شود. آنچه روی زمین است پیش یا پس از آن می‌آید.
place-known-feet = 👍 ممنون. در ساعت‌هایتان (/hours) چیزی پیشنهاد می‌کنم که زمین نمی‌خواهد، و وقفه یعنی می‌نشینید. آنچه روی زمین است پیش یا پس از آن می‌آید.
place-known-home = 👍 ممنون. در خانه جا دارید، پس بعضی تمرین‌ها روی زمین است.
place-known-no-floor = 👍 ممنون. چیزی پیشنهاد نمی‌کنم که برایش باید روی زمین بروید.
ask-amount = ⚖️ <b>چقدر سراغتان بیایم؟</b> هر وقت خواستید می‌شود تغییرش داد.
amount-light = کم · روزی حدود ۳ بار
amount-steady = متوسط · روزی حدود ۵ بار
amount-close = زیاد · روزی حدود ۸ بار
ready =
    ⏳ در ساعت‌های شما می‌آیم ({ $hours }). { $next }

    دوست دارید یکی را همین حالا امتحان کنید؟
ready-hours = { $days }، { $ranges }
hours-and-more = { $hours }؛ { $more }
button-try = ▶️ امتحان کنم · { $minutes } دقیقه
amount-known-light = 👍 پس کم: هر روز کاری یک وقفه، در کنار پیاده‌روی، کشش و تقویت.
amount-known-steady = 👍 پس هر روز کاری سه وقفه، در کنار پیاده‌روی، کشش و تقویت.
amount-known-close = 👍 پس وقفه در سراسر ساعت‌هایتان (/hours)، در کنار پیاده‌روی، کشش و تقویت.
settings-amount-light = ⚖️ کم: هر روز کاری یک وقفه
settings-amount-steady = ⚖️ متوسط: هر روز کاری سه وقفه
settings-amount-close = ⚖️ زیاد: وقفه در سراسر ساعت‌هایتان
button-amount = ⚖️ چقدر
place-may-change = یک روز جای دیگری هستید؟ در /settings عوضش کنید. آنچه خودتان در برنامه گذاشته‌اید هر جا باشید می‌آید.
with-icon = { $icon } { $label }
plan-line = { $icon } <b>{ $what }</b>: { $when }

## یادآوری‌ها

reminder-heading = { $icon } <b>{ $opening }</b>
reminder-brief =
    { $icon } <b>{ $opening }</b>
    { $name } · { $dose }
reminder-light = { $icon } { $opening } <i>{ $dose }</i>
opening-with-idea = { $opening } { $idea }
thought = <i>{ $thought }</i>
several = وقت حرکت است
several-heading = 🙌 <b>{ $opening }</b>
several-line = { $mark } <b>{ $name }</b> · { $dose }
button-done-one = ✅ { $name }
button-open-one = { $name } ›
exercise-heading = <b>{ $name }</b> · { $dose }
step = { $number }. { $step }
felt = <i>کجا حسش می‌کنید:</i> { $felt }
steps-quote = <blockquote expandable>{ $steps }</blockquote>
gate-quote = <blockquote expandable>{ $gate }</blockquote>
button-done = ✅ شد
button-later = ⏰ بعداً
button-more = ⋯
button-picture = 🎞 تصویر
button-hurts-brief = ⚠️ درد
button-hurts = ⚠️ درد دارد · کِی باید کمک گرفت
later = ⏰ <b>{ $name }</b>: کِی برگردم؟
later-minutes = ۱۵ دقیقه دیگر
later-hour = ۱ ساعت دیگر
later-evening = امشب
later-enough = <b>{ $name }</b>: این یکی سه بار عقب افتاد، پس همین‌جا بس است. حالا انجامش می‌دهید، یا امروز بی‌خیالش شویم؟
offer-move = <b>{ $name }</b>: این یکی سه بار عقب افتاد. ساعت دیگری از روز برایتان بهتر است؟
button-move = از این پس { $time }
moved =
    👍 جابه‌جا شد. از این پس:
    { $line }
rest-is-over = ▶️ استراحتتان تمام شد؛ خوش برگشتید.
button-skip = امروز نه
button-why = چرا؟
button-steps = ‹ بازگشت به مرحله‌ها
why-exercise = 💡 <b>چرا؟ { $name }</b>
answers-causes = پاسخی است به: { $causes }. بیشتر در /why.
reminder-done = ✅ { $name }: انجام شد.
reminder-skipped = 🌿 { $name }: امروز نه.
reminder-later = ⏰ { $name }: کمی دیگر برمی‌گردد.
reminder-missed = { $icon } { $name }: این یکی گذشت، تازه‌اش پایین‌تر است.
snoozed = ⏰ { $name }: { $when } برمی‌گردم.
skipped = 🌿 { $name }: امروز نه، و اشکالی ندارد. به روزهای پیاپی‌تان کاری ندارد.
skipped-next = بار بعد { $when } می‌آید.

counted = ✅ ثبت شد: <b>{ $what }</b>، { $length }.
counted-stand = ✅ ثبت شد: <b>{ $what }</b>.
counted-several = ✅ ثبت شد:
counted-several-yesterday = ✅ ثبت شد برای دیروز:
counted-several-on = ✅ ثبت شد برای { $date }:
counted-line = • <b>{ $what }</b>، { $length }
counted-line-times = • <b>{ $what }</b>، { $times } بار، هر بار { $length }
enough-today =
    🌙 امروز شد { $sessions } تا، و دیگر نمی‌شمارم: کمرتان حسابی بهره برد. فردا باز می‌شمارم.
counted-today = امروز: { $tallies }.
counted-streak =
    { $days ->
        [1] 🔥 نخستین روزِ یک زنجیره.
       *[2] 🔥 { $days } روز پیاپی.
    }
counted-again = 🌱 این هم یکی برای کمرتان.
counted-grown = 🌱 پایش ایستادید. از فردا: { $dose }.
button-undo = پس بگیر
felt-easy = 👍 چه خوب. از فردا: { $dose }.
felt-right = 👍 خوب است. از فردا: { $dose }.
felt-too-much = 🌿 خوب شد که گفتید. از فردا: { $dose }.
felt-opens = از این پس گام بعدی‌اش نشان داده می‌شود؛ مرحله‌ها می‌گویند کِی باید کنارش گذاشت.
felt-whole-easy = 👍 چه خوب. از فردا:
felt-whole-right = 👍 خوب است. از فردا:
felt-whole-too-much = 🌿 خوب شد که گفتید. از فردا:
felt-whole-line = • <b>{ $name }</b> · { $dose }
felt-whole-opens = { $name }: از این پس گام بعدی‌اش نشان داده می‌شود؛ مرحله‌ها می‌گویند کِی باید کنارش گذاشت.
felt-taken-back = ↩️ پس گرفته شد. انگار نگفته‌اید چطور بود.
button-felt-easy = آسان
button-felt-right = به‌اندازه
button-felt-too-much = زیاد بود
undone = ↩️ پس گرفته شد: { $what } ({ $length }).
several-undone = ↩️ { $sessions } جلسه پس گرفته شد.
undone-today-none = امروز چیز دیگری ثبت نیست.
nothing-to-undo = چیزی برای پس گرفتن نیست. هر وقت حرکتی کردید، /done ثبتش می‌کند.
ask-done = <b>چه کردید؟</b> بزنید، یا با مدتش بنویسید: <code>/done پیاده‌روی ۲۰</code>
done-unread =
    با «{ $part }» کاری نتوانستم بکنم. بگویید چه کردید و اگر خواستید چه مدت: <code>/done پیاده‌روی ۲۰</code>، <code>/done پشت ران</code>، <code>/done تقویت ۱۰ دقیقه</code>
done-bad-length =
    «{ $part }» مدتی نیست که بتوانم ثبتش کنم. از یک ثانیه تا هشت ساعت، این‌طور: <code>/done پیاده‌روی ۲۰</code>

notice-counted = ثبت شد ✓
notice-thanks = ممنون، این در انتخاب کمکم می‌کند.
notice-already-counted = از پیش ثبت شده، آفرین ✓
notice-already-skipped = این را برای امروز کنار گذاشته‌اید.
notice-already-snoozed = این یکی کمی دیگر برمی‌گردد.
notice-closed = این یکی گذشته است. /done هر چه کرده باشید ثبت می‌کند.
notice-undone = پس گرفته شد
notice-already-undone = از پیش پس گرفته شده است.
notice-gone = دیگر اینجا نیست. /help نشان می‌دهد چه هست.

## چرا، و فهرست تمرین‌ها

why-unread = هنوز جوابی برای «{ $text }» ندارم. از این‌ها می‌توانم بگویم:
why-answered-by = <b>چه به آن پاسخ می‌دهد:</b> { $exercises }
why-heading = <b>{ $name }</b>
why-sources = <i>منبع‌ها: { $sources }</i>
why-evidence = <b>چقدر مطمئن است؟</b> { $evidence }
button-approach = چه کمک می‌کند
button-back-to-causes = ‹ همهٔ دلیل‌ها
exercises = 🧘 <b>تمرین‌ها</b>. یکی را انتخاب کنید تا نشان دهم چطور.
exercises-unread = «{ $text }» را نمی‌شناسم. این‌ها را می‌شناسم:
button-back-to-exercises = ‹ همهٔ تمرین‌ها
button-how = ‹ چطور انجامش دهم

## هر تمرین چقدر بیاید

button-wish-more = 🔁 بیشتر از این
button-wish-never = 🚫 برای من نه
button-wish-usual = { $name }: مثل معمول
wish-more = 🔁 <b>{ $name }</b>: بیشتر می‌آید.
wish-never = 🚫 <b>{ $name }</b>: خودبه‌خود نمی‌آید.
wished-more = 🔁 <b>{ $name }</b>: از این پس حدود دو برابر می‌آید.
wished-never = 🚫 <b>{ $name }</b>: دیگر خودبه‌خود نمی‌آید. آنچه خودتان در برنامه گذاشته‌اید می‌ماند.
wished-usual = 👍 <b>{ $name }</b>: مثل بقیه می‌آید.

## مقدار تمرین

button-dose = چه مقدار؟
dose-grows = هر بار بگویید به‌اندازه یا آسان بود، قدم‌به‌قدم بیشتر می‌شود، تا { $dose }. پس از یک دوری، وقتی زیاد بود یا درد داشت، دوباره کمتر می‌شود.
dose-own = این را خودتان گذاشته‌اید، پس می‌ماند تا خودتان عوضش کنید.
dose-stays = این یکی همین‌طور می‌ماند.
dose-less = − کمتر
dose-more = + بیشتر
dose-let-grow = 🌱 بگذار رشد کند
gate-closed = <i>اینجا گام بعدی هم هست. وقتی این آسان شد، پس از ثبتش همین را بگویید.</i>
button-exercises = تمرین‌ها

## روز و هفته

today = 📋 <b>{ $weekday }، { $date }</b>
today-empty = برای امروز چیزی در برنامه نیست.
today-line = { $mark } { $time } { $what }
mark-done = ✅
mark-open = 👈
mark-to-come = 🕑
mark-snoozed = ⏰
mark-skipped = 🌿
mark-missed = ▫️
today-done = تا حالا: { $tallies }.
today-done-nothing = هنوز چیزی ثبت نشده، و روز هنوز مال شماست.
today-paused = ⏸ یادآوری‌هایتان تا { $until } ساکت‌اند.
today-will-pause = ⏸ یادآوری‌هایتان از { $from } تا { $until } ساکت‌اند.
today-stopped = 🔕 یادآوری‌هایتان خاموش است. /start روشنشان می‌کند.
stats-week = 📈 <b>این هفته</b>
stats-month = 📈 <b>این ماه</b>
stats-twelve-weeks = 📈 <b>دوازده هفته</b>
stats-year = 📈 <b>دوازده ماه</b>
stats-week-nothing = این هفته هنوز چیزی ثبت نشده. یک دقیقه روی پا شروع خوبی است: /exercise
stats-month-nothing = این ماه هنوز چیزی ثبت نشده. یک دقیقه روی پا شروع خوبی است: /exercise
stats-twelve-weeks-nothing = هنوز چیزی ثبت نشده. یک دقیقه روی پا شروع خوبی است: /exercise
stats-year-nothing = هنوز چیزی ثبت نشده. یک دقیقه روی پا شروع خوبی است: /exercise
stats-line = { $icon } { $count }، { $length }
stats-line-count = { $icon } { $count }
stats-streak =
    { $days ->
        [0] زنجیره با یک تمرین آغاز می‌شود، هر روزی که باشد.
       *[1] 🔥 <b>{ $days } روز</b> پیاپی.
    }
pain =
    <b>امروز کمرتان چطور است؟</b>
    ۰ یعنی بدون درد، ۱۰ یعنی بدترین دردی که می‌توانید تصور کنید. این برای خودتان است، تا ببینید روزها چطور می‌گذرند؛ نمی‌گوید درد از کجاست.
pain-today = امروز گفتید <b>{ $level }</b>.
pain-level = { $level }
pain-kept = 📝 <b>{ $level } از ۱۰</b> برای امروز. /stats روزهایتان را مثل یک خط نشان می‌دهد. اگر شدید است یا برایتان تازگی دارد، «کِی باید کمک گرفت» را ببینید.
button-pain-on = روزی یک بار بپرس
button-pain-off = خودت نپرس
button-pain-when = وقتی دیگر
button-pain-menu = 📝 پرسش درد
pain-menu =
    📝 <b>حال کمرتان:</b> { $when } می‌پرسم، بی‌صدا، و نه در روزی که خودتان گفته‌اید.

    وقتی دیگر؟
pain-menu-off = 📝 <b>حال کمرتان:</b> خودم نمی‌پرسم. /pain هر وقت بخواهید ثبتش می‌کند.
chart-pain = درد، ۰ تا ۱۰
stats-score = 🌱 امتیاز عادت <b>{ $score }</b> از ۱۰۰.
stats-rules =
    <i>روزهای پیاپی یعنی روزهایی که دست‌کم یک تمرین دارند. «امروز نه»، مکث و روزهای بی‌یادآوری دستش نمی‌زنند.
    امتیاز عادت با هر روزی که کاری کنید بالا می‌رود و وقتی نکنید آهسته پایین می‌آید: پس از دو هفته حدود نیمی از راه را رفته است.
    روز تقویت روزی است که دست‌کم دو گروه بزرگ عضلانی کار کرده باشند: پا، لگن، کمر، شکم، سینه، شانه یا بازو.
    آن ۱۵۰ دقیقهٔ سازمان جهانی بهداشت (WHO) تند است: می‌شود گپ زد، ولی نه آواز خواند.</i>
button-stats-week = هفته
    .aliases = این هفته, هفتگی
button-stats-month = ماه
    .aliases = این ماه, ماهانه
button-stats-twelve-weeks = ۱۲ هفته
    .aliases = دوازده هفته, سه ماه, 3 ماه
button-stats-year = سال
    .aliases = امسال, دوازده ماه, 12 ماه, یک سال
chart-title-week = این هفته
chart-title-month = این ماه
chart-title-twelve-weeks = دوازده هفته
chart-title-year = دوازده ماه
chart-subtitle = تا { $date }
chart-streak =
    { $days ->
        [one] روز پیاپی
       *[other] روز پیاپی
    }
chart-score = امتیاز عادت از ۱۰۰
chart-calendar = جلسه در روز
chart-depth-0 = ۰
chart-depth-1 = ۱
chart-depth-2 = ۲
chart-depth-3 = ۳–۴
chart-depth-5 = ۵+
chart-off = مرخصی
chart-walked-week = دقیقهٔ پیاده‌روی
chart-walked-month = دقیقهٔ پیاده‌روی
chart-walked-twelve-weeks = دقیقهٔ پیاده‌روی
chart-walked-year = دقیقهٔ پیاده‌روی در هفته
chart-walked-note = { $minutes } از { $goal } در این هفته
chart-strengthened = روزهای تقویت
chart-sessions-week = جلسه‌ها
chart-sessions-month = جلسه در هفته
chart-sessions-twelve-weeks = جلسه در هفته
chart-sessions-year = جلسه در ماه
chart-total = روی هم
stats-total = <b>از { $date } تا حالا</b>
length-minutes = { $minutes } دقیقه
length-seconds = { $seconds } ثانیه
length-hours = { $hours } ساعت
length-hours-minutes = { $hours } ساعت و { $minutes } دقیقه

## آسودن، تنظیمات، داده‌ها

pause-menu = ⏸ <b>چه مدت ساکت باشم؟</b> خودش تمام می‌شود و روزهای پیاپی‌تان منتظر می‌مانند. با /stop تا وقتی است که دوباره شروع کنید، و /delete همه چیز را پاک می‌کند.
pause-menu-paused = ⏸ یادآوری‌هایتان تا { $until } ساکت‌اند. عوضش کنم؟
pause-tomorrow = تا فردا
pause-days = { $days } روز
pause-hour = ۱ ساعت
pause-date = 📅 تا یک تاریخ
pause-date-choice = { $weekday } { $date }
pause-dates = 📅 <b>تا چه روزی؟</b> هر روز دیگری را می‌شود نوشت: <code>/pause تا ۷ مارس</code>
pause-sick = 🤒 مریضم
pause-holiday = 🏖 تعطیلات
holiday-menu = 🏖 <b>چه مدت نیستید؟</b> می‌شود تاریخ نوشت: <code>/pause تعطیلات تا ۷ مارس</code>
pause-unread = بگویید چه مدت، تا یک سال: <code>/pause ۳ روز</code>، <code>/pause تا ۷ مارس</code>، <code>/pause مریضم</code>، یا فقط /pause برای دکمه‌ها.
stop-unread = 🔔 با «{ $words }» کاری نتوانستم بکنم، پس چیزی عوض نشد. همهٔ یادآوری‌ها را خاموش کنم، یا مدتی ساکت باشم؟ برای عوض کردن یکی از آن‌ها: /plan
resume-unread = با «{ $words }» کاری نتوانستم بکنم، پس چیزی عوض نشد. همین حالا دوباره شروع کنم؟ پایانی دیگر این‌طور است: <code>/pause تا ۷ مارس</code>
undo-unread = با «{ $words }» کاری نتوانستم بکنم، پس چیزی پس گرفته نشد. خود /undo، بی حرف دیگر، آخرین مورد ثبت‌شده را پس می‌گیرد.
words-unused = اینجا با «{ $words }» کاری نتوانستم بکنم، پس این جوابِ بدون آن است.
paused-rest = ⏸ سکوت تا { $until }. خوب استراحت کنید؛ /resume زودتر تمامش می‌کند.
paused-sick = 🤒 زود خوب شوید. تا { $until } ساکتم و روزهای پیاپی‌تان منتظر می‌مانند؛ /resume زودتر تمامش می‌کند.
paused-holiday = 🏖 خوش بگذرد. تا { $until } ساکتم و روزهای پیاپی‌تان منتظر می‌مانند؛ /resume زودتر تمامش می‌کند.
will-pause = ⏸ سکوت از { $from } تا { $until }؛ پیش از آن همه چیز سر وقت می‌آید. { $next }
button-cancel-pause = لغو مکث
pause-cancelled = ▶️ مکث لغو شد. { $next }
resumed = ▶️ خوش برگشتید. { $next }
not-paused = ▶️ یادآوری‌هایتان از پیش روشن است. { $next }
button-resume = همین حالا ادامه
stopped = 🔕 دیگر یادآوری نمی‌آید تا /start را بفرستید؛ هر چه کرده‌اید نگه داشته می‌شود. با /pause برای مدتی است و خودش تمام می‌شود، و /delete همه چیز را پاک می‌کند.
button-restart = روشن کردن یادآوری‌ها
settings = ⚙️ <b>تنظیمات</b>
settings-clock = 🕑 { $city }، { $time }
settings-no-clock = 🕑 هنوز ساعت شما را نمی‌دانم.
settings-place = 📍 { $place }
settings-no-place = 📍 نگفته‌اید کجایید، پس برای پشت میز انتخاب می‌کنم.
settings-on = 🔔 یادآوری‌ها روشن است.
settings-will-pause = 🔔 یادآوری‌ها روشن است. ⏸ از { $from } تا { $until } ساکت‌اند.
settings-paused = ⏸ یادآوری‌ها تا { $until } ساکت‌اند.
settings-stopped = 🔕 یادآوری‌ها خاموش است.
settings-plan = <b>برنامهٔ شما</b>
button-zone = 🕑 منطقهٔ زمانی
button-place = 📍 جای من
button-pictures-on = 🎞 تصویر نشان بده
button-pictures-off = 🎞 بدون تصویر
button-shown-by = 👥 چه کسی نشان بدهد
# هر یک از چهار نفر، با نام کوچک.
shown-by-menu = 👥 چهار نفر نوبتی تمرین‌ها را نشان می‌دهند. اگر بخواهید، یکی از آن‌ها همه را نشانتان می‌دهد.
shown-by-in-turns = نوبتی
shown-by-amina = آمینا
shown-by-walter = والتر
shown-by-samuel = ساموئل
shown-by-lin = لین
button-pause = ⏸ مکث
button-stop = 🔕 خاموش کردن یادآوری‌ها
button-red-flags = ⚠️ کِی باید کمک گرفت

help =
    ⚠️ <b>درد دارید؟</b> «کِی باید کمک گرفت» همین پایین است.
    وقتی یادآوری می‌آید، دکمه‌هایش کافی است.
    می‌توانید ساده بنویسید: «۲۰ دقیقه راه رفتم»، «امروز نه».
    امروز چه خبر است: /today · چه کردید: /done
    دیدن یک تمرین: /exercise · دلیل‌ها: /why
    یادآوری‌هایتان: /plan ، /remind · ساعت‌هایشان: /hours
    کمی سکوت: /pause · چطور پیش می‌رود: /stats
    هر چه جز این: /settings
button-commands = همهٔ کارهای من
button-back-to-help = ‹ راهنما
help-commands =
    <b>همهٔ کارهای من</b>
    { $commands }
help-command = { $description }: /{ $command }
privacy =
    🔒 <b>چه چیزی از شما نگه می‌دارم</b>
    • شمارهٔ تلگرام، زبان و منطقهٔ زمانی‌تان، تا در ساعت‌های شما بنویسم؛
    • اینکه بیشتر روز کجایید، چقدر سراغتان بیایم، برنامه‌تان و اینکه پشت سر چه می‌آید، مکث‌هایتان، هر یادآوری کِی و چقدر کوتاه فرستاده شد و چه جواب دادید، چند بار چیزی را گفته‌ام، و تا چهار هفته اینکه چه اعلان‌هایی برایتان رفت؛
    • اینکه چه کردید و کِی، برای شمردنش، چه حسی داشت، و حرکت‌های دیگر به جای چه ثبت می‌شوند؛ و حال کمرتان، اگر گفته باشید؛
    • کاری که می‌خواهید دوباره بکنید با حرف‌های خودتان، و سختی‌اش، اگر گفته باشید؛ /settings فراموشش می‌کند؛
    • اینکه منتظر پرسیدن از پزشک یا فیزیوتراپیست هستید، ولی هرگز نه اینکه کدام نشانه بود، و نه چیزی از آنچه در درماندگی می‌نویسید؛
    • آنچه در /settings زده‌اید تا در نظر بگیرم، مثل زانوهایتان، تا پسش بگیرید.

    هر چیز دیگری که می‌نویسید فقط تا وقتی جواب بدهم می‌ماند، و جایی که من پرسیده‌ام، تا حرف بعدی شما یا نصف روز؛ نام و مکانتان اصلاً. همه در یک پایگاه دادهٔ گردانندهٔ این ربات است و به کس دیگری نمی‌رسد. پس از مدتی، جزئیات هر روز به جمع آن تبدیل می‌شود. با /export همه را در یک فایل می‌گیرید، و با /delete همان دم و برای همیشه پاک می‌شود؛ نسخه‌های پشتیبانِ پیش از آن، وقتی دور ریخته شوند شما را هم از دست می‌دهند.
calendar-caption = 🗓 برنامهٔ شما، برای تقویم گوشی‌تان.
export-caption = 📦 هر چه از شما نگه می‌دارم، به شکلی که برنامه‌های دیگر هم بخوانند.
ask-erase =
    <b>همه چیز پاک شود؟</b> آن وقت برنامه، شمار و روزهای پیاپی‌تان از بین می‌رود و هیچ‌کس نمی‌تواند برگرداند. با /export اول نسخه‌ای برایتان می‌سازم.

    فقط از یادآوری‌ها خسته شدید؟ با /pause مدتی ساکتم، و با /stop تا وقتی دوباره شروع کنید؛ هر دو هر چه کرده‌اید نگه می‌دارند.
button-erase = بله، همه را پاک کن
button-keep = نه، نگهش دار
erased = 🧹 هر چه از شما بود پاک شد. مراقب کمرتان باشید؛ /start از نو شروع می‌کند.
kept = همه چیز همان‌طور که بود ماند.
not-understood =
    متوجه نشدم. می‌توانید این‌ها را امتحان کنید:
    • ثبت کاری که کردید: /done، یا دقیق‌تر <code>/done پیاده‌روی ۲۰</code>
    • دیدن یک تمرین: /exercise
    • دلیل‌ها: /why
    • هر چه جز این: /help
not-understood-done =
    متوجه نشدم. اگر می‌خواهید ثبت شود، بگویید چه کردید و چه مدت:
    • <code>۲۰ دقیقه راه رفتم</code>
    • <code>دیروز کشش کردم</code>
    • <code>/done پشت ران ۵ دقیقه</code>
not-understood-remind =
    متوجه نشدم. اگر یادآوری می‌خواهید، بگویید از چه و کِی:
    • <code>ساعت ۱۷:۳۰ پیاده‌روی را یادم بنداز</code>
    • <code>/remind کشش ۹:۳۰ و ۱۵:۰۰ روزهای کاری</code>
    • <code>/remind بلند شدن هر ۴۵ دقیقه ۹-۱۷</code>
not-understood-hours =
    متوجه نشدم. اگر دربارهٔ ساعت آمدن یادآوری‌هاست، این‌طور می‌شود:
    • <code>/hours دوشنبه تا جمعه ۹-۱۲، ۱۳-۱۷</code>
    • <code>از ۹ تا ۱۷ کار می‌کنم</code>
    • <code>/hours شنبه و یکشنبه تعطیل</code>
not-understood-pause =
    متوجه نشدم. اگر سکوت می‌خواهید، بگویید چه مدت:
    • <code>/pause ۳ روز</code>
    • <code>تا ساعت ۱۵:۰۰ ساکت باش</code>
    • <code>/pause تعطیلات تا ۷ مارس</code>
private-only = من با هر کس تنها حرف می‌زنم: کمر شما به خودتان مربوط است. گفت‌وگویی با من باز کنید و /start را بفرستید.
button-open-chat = باز کردن گفت‌وگو
too-many-acts =
    🐢 این بیشتر از آن است که یکجا بتوانم دنبال کنم. نفسی بکشید، چند دقیقهٔ دیگر باز با شما هستم.
    یادآوری‌هایتان به هر حال می‌آیند.
notice-too-many-acts = این بیشتر از آن است که یکجا بتوانم دنبال کنم. چند دقیقه فرصت بدهید.
our-fault = چیزی از طرف من خراب شد، و یادداشت شده است. چیزی از شما از دست نرفته؛ لطفاً دوباره امتحان کنید.

## واژه‌های میانی

next = بعدی: { $what }، { $when }.
next-none = چیزی در برنامه نیست.
when-today = امروز { $time }
when-tomorrow = فردا { $time }
when-weekday = { $weekday } { $time }
when-date = { $date } { $time }
until-today = ساعت { $time }
until-tomorrow = فردا
until-weekday = { $weekday }
until-date = { $date }
from-today = ساعت { $time }
from-tomorrow = فردا
from-weekday = { $weekday }
from-date = { $date }
days-daily = هر روز
days-weekdays = دوشنبه تا جمعه
days-weekend = شنبه و یکشنبه
days-span = { $first } تا { $last }
schedule-at = { $days }، { $times }
schedule-every = { $days }، { $interval } از { $ranges }
schedule-every-hours-daily = { $interval } در ساعت‌های شما
schedule-every-hours = { $days }، { $interval } در ساعت‌های شما
schedule-range = { $from } تا { $to }
schedule-range-brief = { $from }–{ $to }
interval-hours =
    { $hours ->
        [1] هر ساعت
       *[2] هر { $hours } ساعت
    }
interval-minutes = هر { $minutes } دقیقه
weekday-1 = دوشنبه
weekday-2 = سه‌شنبه
weekday-3 = چهارشنبه
weekday-4 = پنجشنبه
weekday-5 = جمعه
weekday-6 = شنبه
weekday-7 = یکشنبه
month-1 = ژانویه
month-2 = فوریه
month-3 = مارس
month-4 = آوریل
month-5 = مه
month-6 = ژوئن
month-7 = ژوئیه
month-8 = اوت
month-9 = سپتامبر
month-10 = اکتبر
month-11 = نوامبر
month-12 = دسامبر
date = { $day } { $month }
date-year = { $day } { $month } { $year }

## آنچه تلگرام کنار گفت‌وگو نشان می‌دهد

description =
    لیمبر مراقب کمر شماست: در ساعت‌های خودتان یادتان می‌آورد که بلند شوید، راه بروید، کشش کنید و قوی‌تر شوید، نشان می‌دهد چطور، و دوستانه می‌شمارد. «شروع» را بزنید، بگویید ساعت پیش شما چند است، و آماده‌اید.

    تندرستی عمومی، بدون تشخیص. دردی را که نگرانتان می‌کند از پزشک یا فیزیوتراپیست بپرسید.
short-description = یادآوری‌های مهربان برای بلند شدن، پیاده‌روی، کشش و تقویت، در ساعت‌های خودتان. کمرتان ممنون است.

## برنامه

plan = 🗓 <b>برنامهٔ شما</b>
plan-empty = هنوز چیزی در برنامه‌تان نیست. یک یادآوری اضافه کنید، یا یکی از برنامه‌های آماده را بردارید.
plan-item-next = <i>بعدی { $when }</i>
plan-item-resting = <i>در استراحت</i>
plan-item-never = <i>در ساعت‌هایتان (/hours) جایی پیدا نمی‌کند</i>
plan-tip = یکی را بزنید تا عوضش کنید. با حرف این‌طور می‌شود: <code>/remind کشش ۹:۳۰ و ۱۵:۰۰ روزهای کاری</code>
button-add = + افزودن
button-presets = برنامه‌های آماده
button-plan = ‹ برنامه
button-my-plan = 🗓 برنامهٔ من
reminder-added = ➕ اضافه شد.
reminder-already-planned = 👌 این یکی از پیش در برنامه‌تان هست.
button-change = عوضش کن
button-times = 🕑 ساعت‌ها
button-days = 📅 روزها
button-what = 🔁 چه چیزی
button-rest = ⏸ استراحت کند
button-wake = ▶️ دوباره بیاید
button-remove = 🗑 حذف
button-put-back = ↩️ برگردان
button-back = ‹ برگشت
change-times = <b>کِی؟</b> ساعتی را بزنید تا اضافه یا برداشته شود، یا بگذارید هر چند وقت یک بار بیاید.
change-times-every = <b>کِی؟</b> انتخاب کنید هر چند وقت و کِی، یا به جایش ساعتی ثابت بزنید. در ساعت‌های دیگر هم به ساعت‌های شما (/hours) پایبند می‌ماند.
within-hours = در ساعت‌هایم
change-days = <b>چه روزهایی؟</b>
change-what = <b>چه باشد؟</b> یک فعالیت تمرین‌هایش را به نوبت می‌آورد.
chosen = ✓ { $label }
every-minutes = هر { $minutes } دقیقه
reminder-removed =
    🗑 از برنامه‌تان برداشته شد:
    { $line }
add-menu = <b>چه چیزی را یادتان بیاورم؟</b> با ساعت‌های همیشگی‌اش شروع می‌کنم، و هر طور خواستید عوضش می‌کنید. یا با حرف: <code>/remind پیاده‌روی ۱۲:۳۰ هر روز</code>
preset-line = <b>{ $name }</b>: { $about }
preset-heading =
    <b>{ $name }</b>
    { $about }
presets = <b>برنامه‌های آماده.</b> پیش از برداشتن، یکی را نگاه کنید.
preset-desk = پشت میز
    .about = وقفه در نشستن، یک پیاده‌روی، یک کشش؛ تقویت در دو شب.
preset-feet = سر پا
    .about = وقفه در ایستادن، یک کشش، یک پیاده‌روی شبانه؛ تقویت در دو شب.
preset-home = در خانه
    .about = وقفه، یک پیاده‌روی، یک کشش؛ تقویت در دو صبح، جایی که جایش را دارید.
preset-no-floor = روی زمین نه
    .about = وقفه، یک پیاده‌روی، یک کشش؛ تقویت در دو عصر.
preset-walk-more = پیاده‌روی بیشتر
    .about = روزی سه پیاده‌روی کوتاه، بقیه در مقدارهای کم.
preset-stronger = قوی‌تر
    .about = تقویت در سه روز هفته، صبح و شب.
preset-note = جای برنامه‌ای را می‌گیرد که الان دارید.
button-take = ✅ برمی‌دارم
wish-no-subject = نفهمیدم چه چیزی را یادتان بیاورم. اول فعالیت یا تمرین را نام ببرید، این‌طور: <code>/remind کشش ۹:۳۰ و ۱۵:۰۰ روزهای کاری</code>
wish-unreadable = نتوانستم «{ $part }» را بخوانم. این‌طور می‌نویسند: <code>/remind کشش ۹:۳۰ و ۱۵:۰۰ روزهای کاری</code>
wish-no-time = چه ساعتی؟ این‌طور: <code>/remind پیاده‌روی ۱۲:۳۰ هر روز</code>
wish-bad-interval = «{ $part }»: از هر ۲۰ دقیقه تا هر ۱۲ ساعت از من برمی‌آید، این‌طور: <code>/remind بلند شدن هر ۴۵ دقیقه ۹-۱۲ ۱۳-۱۸ دوشنبه تا جمعه</code>
wish-range-too-short = «{ $part }»: ساعت‌ها از فاصله کوتاه‌ترند، یا پیش از شروع تمام می‌شوند. این‌طور: <code>/remind بلند شدن هر ۴۵ دقیقه ۹-۱۲ ۱۳-۱۸ دوشنبه تا جمعه</code>
wish-never-comes =
    { $line }
    این‌طور فهمیدم، و در ساعت‌هایتان (/hours) جایی برایش نیست: هیچ‌وقت نمی‌آید. فاصله‌ای کوتاه‌تر یا ساعتی ثابت می‌آید، این‌طور: <code>/remind پیاده‌روی ۱۲:۳۰ هر روز</code>
wish-too-many-times = برای یک یادآوری بیشتر از بیست و چهار بار در روز نمی‌شود.
wish-mixed = «{ $part }»: یا ساعت‌ها، مثل <code>/remind پیاده‌روی ۱۲:۳۰</code>، یا بازه با فاصله، مثل <code>/remind بلند شدن هر ۴۵ دقیقه ۹-۱۲ دوشنبه تا جمعه</code>
wish-too-many = برنامه‌تان پر است: بیشتر از بیست و چهار یادآوری نمی‌شود. اول یکی را در /plan حذف کنید.
notice-last-day = دست‌کم یک روز لازم دارد. برای ساکت کردنش، بگذارید استراحت کند.
notice-last-time = دست‌کم یک ساعت لازم دارد. برای ساکت کردنش، بگذارید استراحت کند.
notice-too-many-times = بیشتر از بیست و چهار بار در روز نمی‌شود.
notice-never-comes = در ساعت‌هایتان جایی برایش نمی‌ماند.
notice-range-too-short = آن ساعت‌ها از فاصله کوتاه‌ترند.
weekday-letter-1 = د
weekday-letter-2 = س
weekday-letter-3 = چ
weekday-letter-4 = پ
weekday-letter-5 = ج
weekday-letter-6 = ش
weekday-letter-7 = ی
month-short-1 = ژان
month-short-2 = فور
month-short-3 = مار
month-short-4 = آور
month-short-5 = مه
month-short-6 = ژوئن
month-short-7 = ژوئیه
month-short-8 = اوت
month-short-9 = سپت
month-short-10 = اکت
month-short-11 = نوا
month-short-12 = دسا
weekday-short-1 = ۲شنبه
weekday-short-2 = ۳شنبه
weekday-short-3 = ۴شنبه
weekday-short-4 = ۵شنبه
weekday-short-5 = جمعه
weekday-short-6 = شنبه
weekday-short-7 = ۱شنبه

## ساعت‌ها

hours =
    ⏳ <b>ساعت‌های شما</b>
    { $lines }

    بیرون از این‌ها چیزی نمی‌آید، جز آنچه خودتان عمداً در ساعتی ثابت گذاشته‌اید. روزی را بزنید تا عوضش کنید، یا این‌طور بنویسید: <code>/hours ۹-۱۲، ۱۳-۱۸؛ جمعه ۹-۱۴؛ به جز شنبه و یکشنبه</code>
hours-leave-out =
    در این ساعت‌ها جایی برای این نیست، پس نمی‌آید:
    { $lines }
hours-line = { $days }: { $ranges }
hours-never = هیچ ساعتی
hours-weekdays = ۲شنبه–جمعه
hours-day = <b>{ $day }</b>: چه ساعت‌هایی؟
hours-day-now = الان: { $ranges }.
hours-free = هیچ
hours-unread = نتوانستم «{ $part }» را بخوانم. ساعت‌ها این‌طور نوشته می‌شوند: <code>/hours ۹-۱۲، ۱۳-۱۸؛ جمعه ۹-۱۴؛ به جز شنبه و یکشنبه</code>
button-hours = ⏳ ساعت‌ها

## کمتر آمدن

would-suit = 🌿 انگار یادآوری‌هایم این روزها با شما جور نیست، و اشکالی ندارد. چیز دیگری برایتان بهتر است؟ اگر خبری نشود، کمتر می‌آیم.
would-suit-times = ساعت‌های دیگر
would-suit-fewer = کمتر
would-suit-pause = مکث
one-minute = 🌱 یک دقیقه هم برای کمرتان خوب است. همان‌جا که هستید جا می‌شود.
button-one-minute = ▶️ یک دقیقه، حالا
wakes-up = 👋 خوشحالم که خبری از شما شد. یادآوری‌هایتان دوباره می‌آیند. { $next }
falls-asleep = 😴 نمی‌خواهم مزاحم باشم، پس می‌خوابم. هر چه کرده‌اید نگه داشته شده. هر چه بگویید، یادآوری‌هایتان برمی‌گردند.
