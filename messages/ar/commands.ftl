# الأوامر في قائمة تيليغرام وفي المساعدة.

command-start = البدء، أو تحية من جديد
command-done = تسجيل ما أنجزته
command-undo = التراجع عن آخر تسجيل
command-why = لماذا تفيد الحركة ظهرك
command-exercise = عرض تمرين
command-today = ما خُطّط لليوم وما بقي وما تمّ
command-plan = عرض تذكيراتك وتغييرها
command-remind = إضافة تذكير
command-stats = أسبوعك وسلسلة أيامك ومجموعك
command-report = صفحة عن أسابيعك لطبيب أو أخصائي علاج طبيعي
command-pain = تدوين حال ظهرك من ٠ إلى ١٠
command-pause = راحة من التذكيرات لبعض الوقت
command-resume = إنهاء الراحة
command-hours = متى يمكن أن تأتي التذكيرات
command-timezone = أين تقع ساعتك
command-buddies = الاستمرار بصحبة صغيرة
command-settings = عرض الإعدادات وتغييرها
command-language = اختيار لغة الحديث
command-help = ما يمكنني فعله، ومتى تُطلب المساعدة
command-privacy = ما أحتفظ به عنك
command-export = كل بياناتك في ملف
command-delete = محو كل بياناتك
command-stop = لا تذكيرات بعد الآن، مع حفظ كل شيء
