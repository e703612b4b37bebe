# آنچه با اعلان گرداننده می‌آید.

announcement-footer = <i>خبری از گردانندهٔ این ربات. یک لمس در پایین، و دیگر نمی‌آید.</i>
button-no-more-announcements = 🔕 دیگر نیاید
announcements-off = 🔕 دیگر اعلانی نمی‌گیرید. یادآوری‌هایتان مثل پیش می‌آیند.
button-announcements-on = 📣 اعلان‌ها دوباره بیایند
button-announcements-off = 📣 بدون اعلان
