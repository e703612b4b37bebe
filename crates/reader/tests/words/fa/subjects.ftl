# The Persian names of what there is to do, until messages/fa has files of its own for them.

activity-stand = بلند شدن
    .aliases = بلند شدن, ایستادن, بلند شم, بلند شو
activity-walk = پیاده‌روی
    .aliases = پیاده روی, راه رفتن, قدم زدن
activity-stretch = کشش
    .aliases = کشش, حرکات کششی
activity-strengthen = تقویت
    .aliases = تقویت, قدرتی
