# پرسش شب دربارهٔ وقفه‌ها، وقتی چندتا آمده و جوابی نگرفته است.

evening-asked = 🌙 امروز وقفه‌هایتان چطور بود؟
evening-mostly = بیشترش
evening-some = چندتایی
evening-hardly = تقریباً هیچ
evening-counted = ✅ { $breaks } وقفه ثبت شد.
evening-none = 🌿 اشکالی ندارد، و خوب است که می‌دانم.
