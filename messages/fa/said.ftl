# آنچه در پاسخ حرف‌های خود آدم‌ها گفته می‌شود.

## ثبت

said-count-as = <b>{ $name }</b>، { $length }: به جای چه ثبتش کنم؟ یادم می‌ماند.
said-count-as-first = <b>{ $name }</b>: به جای چه ثبتش کنم؟ یادم می‌ماند.
said-how-long = <b>{ $name }</b>: چقدر طول کشید؟ بزنید تا ثبتش کنم.
said-count-as-button = { $activity } · { $length }
movement-cycling = دوچرخه‌سواری
movement-swimming = شنا
movement-running = دویدن
movement-dancing = رقص
movement-gardening = باغبانی
movement-yoga = یوگا
movement-pilates = پیلاتس
movement-gym = باشگاه
movement-tai-chi = تای‌چی
movement-ball-games = بازی با توپ
movement-cardio = کاردیو
movement-climbing = کوهنوردی و سنگ‌نوردی
moved-line = 🌿 { $name }: { $count } جلسه، { $length }
counted-on = ✅ ثبت شد برای { $date }: { $what } ({ $length }).
counted-yesterday = ✅ ثبت شد برای دیروز: { $what } ({ $length }).
counted-on-day = آن روز: { $tallies }.
said-later-or-done = { $length }: همین‌قدر انجام داده‌اید، یا بعد از آن بیایم؟
said-done-for-button = ✅ انجام شد · { $length }
said-later-in-button = ⏰ { $length } دیگر
said-comes-back = ⏰ { $name }: از پیش عقب افتاده است. { $when } برمی‌گردم.
said-closed-done = ✅ { $name }: از پیش ثبت شده است.
said-closed-skipped = 🌿 { $name }: این را برای امروز کنار گذاشته‌اید، و اشکالی ندارد.
said-closed-passed = 🌿 { $name }: این یکی گذشته است، پس دیگر کاری نمی‌خواهد.
said-nothing-open = 🌿 الان یادآوری‌ای منتظر شما نیست. { $next }
said-corrected = ✏️ آن پیام را تغییر دادید، پس آنچه را که پیش‌تر می‌گفت پس گرفتم.
said-not-done = 🌿 اشکالی ندارد. چیزی ثبت نشد و چیزی از دست نرفت؛ بعدی سر وقتش می‌آید.

## یادآوری‌ها

said-which-reminder = 🗓 { $what }: کِی یادتان بیاورم؟ یکی را بزنید، یا بگویید: «ساعت ۱۷ روزهای کاری».
said-remind-of-what =
    فقط می‌توانم چیزی را یادتان بیاورم که برای کمرتان خوب است: بلند شدن، پیاده‌روی، کشش یا تقویت. کدام؟

## مکث

said-pause-till = ⏸ تا کِی ساکت باشم؟
said-pause-till-button = تا { $until }
said-pause-from = ⏸ سکوت از { $from }: چه مدت؟
said-pause-next-year = { $date } امسال دیگر نمی‌آید. تا { $until } ساکت باشم؟
said-pause-next-year-button = تا { $until }
said-pause-for-ever = بی‌پایان یعنی دیگر هیچ یادآوری‌ای نیاید. هر چه کرده‌اید نگه داشته می‌شود، و با /start دوباره روشن می‌شود.

## ساعت‌ها

said-which-hours = از دوشنبه تا جمعه چه ساعت‌هایی؟ یا بنویسید: /hours دوشنبه تا جمعه ۹-۱۲

## گفت‌وگو

said-greeting = 👋 سلام! خوشحالم که اینجایید. { $next }
nod = 👍
said-noted = 👌
said-no = 🌿 باشد، پس نه. چیزی تغییر نکرد.
said-apology = 🌿 هیچ جای عذرخواهی نیست.
said-farewell = 👋 مراقب خودتان باشید. { $next }
said-how-are-you = 🌿 من یک برنامه‌ام، پس حالم همیشه خوب است. کمر شما چطور است؟ /pain آن را از ۰ تا ۱۰ ثبت می‌کند.
said-thanks = 🌿 خواهش می‌کنم. خوشحالم که کمک می‌کند؛ کار را شما می‌کنید.
said-annoyed = ببخشید که مزاحم شدم. یادآوری کمتر، کمی استراحت، یا اصلاً هیچ؟
said-who =
    من یک ربات هستم: برنامه‌ای که حرکت را یادتان می‌آورد و با شما می‌شمارد. کسی گفت‌وگو را نمی‌خواند. گردانندهٔ من از راه من پزشک شما نیست، خود من هم نه. /privacy می‌گوید چه نگه می‌دارم.
said-bug = ممنون که گفتید. چیزی درست کار نمی‌کند؟ لطفاً به گردانندهٔ این ربات بگویید چه کردید و چه شد؛ خودم نمی‌توانم برسانم.

## زمان‌بندی

schedule-once = یک بار، { $date } ساعت { $times }
schedule-every-other-day = یک روز در میان ساعت { $times }
schedule-every-days = هر { $days } روز ساعت { $times }

## راهنمای یک چیز

said-help-done =
    با حرف خودتان بگویید چه کردید: «۲۰ دقیقه راه رفتم»، «دیروز کشش کردم»، یا /done پیاده‌روی ۲۰. با /undo آخرین مورد پس گرفته می‌شود.
said-help-remind =
    بگویید کِی: «ساعت ۱۷ پیاده‌روی را یادم بنداز»، /remind کشش ۹:۳۰ و ۱۵:۰۰ روزهای کاری، /remind بلند شدن هر ۴۵ دقیقه ۹-۱۷. همه در /plan دیده و عوض می‌شوند.
said-help-hours =
    ساعت‌های شما یعنی یادآوری‌ها کِی خودبه‌خود بیایند: /hours دوشنبه تا جمعه ۹-۱۲، ۱۳-۱۷. آنچه در ساعتی ثابت گذاشته‌اید به هر حال می‌آید.
said-help-pause =
    با /pause هر قدر بگویید ساکت می‌مانم: /pause ۳ روز، /pause تا جمعه، /pause مریضم. تا آن وقت ساکتم، روزهای پیاپی‌تان منتظر می‌مانند، و /resume زودتر تمامش می‌کند.
said-help-why =
    در /why می‌خوانید چرا حرکت کمک می‌کند، و از خواب و استرس و طرز نشستن: «چرا نشستن کمرم را درد می‌آورد». همین‌طور اینکه کِی باید کمک گرفت.
said-help-pain =
    با /pain حال کمرتان از ۰ تا ۱۰ ثبت می‌شود: /pain ۳. در /report کنار آنچه کرده‌اید می‌آید.
said-help-zone =
    با /timezone می‌گویید ساعتتان کجاست: /timezone تهران، یا ساعتی که نشان می‌دهد. یادآوری‌ها همراهش جابه‌جا می‌شوند.
