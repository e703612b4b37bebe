# برنامه‌های گرداننده، که پیوندی نشانشان می‌دهد و با یک لمس برداشته می‌شوند.

prescription-title = 📝 <b>{ $title }</b>
prescription-from = <i>برنامه‌ای از { $from }، به دست گردانندهٔ این ربات.</i>
prescription-from-operator = <i>برنامه‌ای از گردانندهٔ این ربات.</i>
prescription-word = <blockquote>{ $word }</blockquote>
prescription-dose = – { $dose }
prescription-dose-instead = – { $dose } (به جای آنچه خودتان گذاشته‌اید: { $own })
prescription-note = اگر آن را به شما داده‌اند، برای شماست. اگر از آن وقت چیزی در کمرتان تغییر کرده، پیش از برداشتن از آن‌ها بپرسید. بعداً همه چیزش در /plan و /exercise قابل تغییر است.
prescription-now =
    <b>برنامهٔ کنونی شما</b>، که می‌ماند مگر خودتان چیز دیگری بخواهید:
    { $lines }
prescription-many = { $count } یادآوری؛ در /plan دیده می‌شود
prescription-taken = ✅ برداشتید: <b>{ $title }</b>. { $next }
prescription-aside =
    برای آن کنار رفت و می‌شود برگرداند:
    { $lines }
prescription-waits = 📝 <b>{ $title }</b> برایتان آماده است؛ یک لحظهٔ دیگر نشانش می‌دهم.
prescription-gone = 📝 برنامه‌ای را که پیوندتان برای آن است پیدا نکردم؛ شاید تغییر کرده یا برداشته شده. لطفاً از کسی که آن را به شما داد یکی تازه بخواهید. بدون آن هم می‌توانید شروع کنید.
prescription-gone-kept = 📝 برنامه‌ای را که پیوندتان برای آن است پیدا نکردم؛ شاید تغییر کرده یا برداشته شده. لطفاً از کسی که آن را به شما داد یکی تازه بخواهید. برنامهٔ خودتان همان‌طور که بود هست.
clock-known = ✅ <b>{ $city }، { $time }.</b> این هم برنامه‌ای که برایش آمدید.
notice-already-taken = این برنامه را از پیش دارید ✓
button-prescription-take = ✅ برمی‌دارم
button-prescription-desk = به جایش شروع با «پشت میز»
button-prescription-instead = ✅ به جای برنامه‌ام
button-prescription-beside = ➕ کنار برنامه‌ام
button-prescription-keep = برنامه‌ام همین بماند
button-prescription-back = ↩️ برنامه‌ام را برگردان
