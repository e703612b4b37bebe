# فرمان‌ها در فهرست تلگرام و در راهنما.

command-start = شروع، یا سلامی دوباره
command-done = ثبت کاری که کرده‌اید
command-undo = پس گرفتن آخرین مورد
command-why = چرا حرکت به کمر شما کمک می‌کند
command-exercise = دیدن یک تمرین
command-today = امروز: چه مانده و چه انجام شده
command-plan = دیدن و تغییر یادآوری‌ها
command-remind = افزودن یادآوری
command-stats = هفته، روزهای پیاپی و مجموع شما
command-report = یک صفحه از هفته‌هایتان برای پزشک یا فیزیوتراپیست
command-pain = ثبت حال کمر، از ۰ تا ۱۰
command-pause = مدتی بدون یادآوری
command-resume = پایان مکث
command-hours = یادآوری‌ها چه ساعت‌هایی بیایند
command-timezone = ساعت شما کجاست
command-buddies = ادامه دادن در جمعی کوچک
command-settings = دیدن و تغییر تنظیمات
command-language = انتخاب زبان گفت‌وگو
command-help = چه کارهایی بلدم، و کِی باید کمک گرفت
command-privacy = چه چیزی از شما نگه می‌دارم
command-export = همهٔ داده‌هایتان در یک فایل
command-delete = پاک کردن همهٔ داده‌هایتان
command-stop = دیگر یادآوری نیاید، همه چیز بماند
