# The Arabic names of what there is to do, until messages/ar has files of its own for them.

activity-stand = الوقوف
    .aliases = وقوف, الوقوف, أقوم, قيام, القيام, أقف, قوم
activity-walk = المشي
    .aliases = مشي, المشي, أمشي, تمشية, نزهة
activity-stretch = التمدد
    .aliases = تمدد, التمدد, أتمدد, إطالة, الإطالة, تمارين التمدد
activity-strengthen = التقوية
    .aliases = تقوية, التقوية, تمارين القوة
exercise-hamstring = أوتار الركبة
    .aliases = أوتار الركبة, الفخذ الخلفي
exercise-hip-flexor = مثنيات الورك
    .aliases = مثنيات الورك, الورك
exercise-draw-in = شد البطن
    .aliases = شد البطن, سحب البطن
exercise-pelvic-tilt = إمالة الحوض
    .aliases = إمالة الحوض, الحوض
