# ما يأتي مع إعلان من القائمين على البوت.

announcement-footer = <i>خبر من القائمين على هذا البوت. نقرة في الأسفل، فلا يأتي غيره.</i>
button-no-more-announcements = 🔕 لا مزيد منها
announcements-off = 🔕 لن تصلك إعلانات بعد الآن. وتذكيراتك تأتي كما كانت.
button-announcements-on = 📣 إعلانات من جديد
button-announcements-off = 📣 بلا إعلانات
