# خطط القائمين على البوت، يعرضها رابط وتأخذها نقرة.

prescription-title = 📝 <b>{ $title }</b>
prescription-from = <i>خطة من { $from }، عن طريق القائمين على هذا البوت.</i>
prescription-from-operator = <i>خطة من القائمين على هذا البوت.</i>
prescription-word = <blockquote>{ $word }</blockquote>
prescription-dose = – { $dose }
prescription-dose-instead = – { $dose } (بدل ما حدّدته بنفسك: { $own })
prescription-note = هي لك إن أعطاك إياها أصحابها. وإن تغيّر شيء في ظهرك منذ ذلك الحين، يُرجى سؤالهم قبل أخذها. ويمكن تغيير كل ما فيها بعد ذلك من /plan ومن /exercise.
prescription-now =
    <b>خطتك الآن</b>، وتبقى ما لم يكن اختيارك غير ذلك:
    { $lines }
prescription-many =
    { $count ->
        [one] تذكير واحد؛ يعرضه /plan
        [two] تذكيران؛ يعرضهما /plan
        [few] { $count } تذكيرات؛ يعرضها /plan
        [many] { $count } تذكيرًا؛ يعرضها /plan
       *[other] { $count } تذكير؛ يعرضها /plan
    }
prescription-taken = ✅ أُخذت <b>{ $title }</b>. { $next }
prescription-aside =
    نُحّي من أجلها، ويمكن إعادته:
    { $lines }
prescription-waits = 📝 <b>{ $title }</b> جاهزة لك؛ سأعرضها بعد لحظة.
prescription-gone = 📝 لم أجد الخطة التي يشير إليها رابطك؛ ربما تغيّرت أو سُحبت. يُرجى طلب رابط جديد ممن أعطاك إياه. ويمكن البدء من دونها.
prescription-gone-kept = 📝 لم أجد الخطة التي يشير إليها رابطك؛ ربما تغيّرت أو سُحبت. يُرجى طلب رابط جديد ممن أعطاك إياه. وخطتك باقية كما كانت.
clock-known = ✅ <b>{ $city }، { $time }.</b> وهذه الخطة التي جئت من أجلها.
notice-already-taken = هذه الخطة لديك من قبل ✓
button-prescription-take = ✅ أخذها
button-prescription-desk = البدء بخطة «مكتب» بدلًا منها
button-prescription-instead = ✅ مكان خطتي
button-prescription-beside = ➕ إلى جانب خطتي
button-prescription-keep = خطتي تبقى كما هي
button-prescription-back = ↩️ إعادة خطتي
