# ما يُجاب به على كلمات الناس.

## التسجيل

said-count-as = <b>{ $name }</b>، { $length }: على ماذا أحسبها؟ سأتذكر ذلك.
said-count-as-first = <b>{ $name }</b>: على ماذا أحسبها؟ سأتذكر ذلك.
said-how-long = <b>{ $name }</b>: كم استغرقت؟ نقرة واحدة وأسجّلها.
said-count-as-button = { $activity } · { $length }
movement-cycling = ركوب الدراجة
movement-swimming = السباحة
movement-running = الجري
movement-dancing = الرقص
movement-gardening = العمل في الحديقة
movement-yoga = اليوغا
movement-pilates = البيلاتس
movement-gym = النادي الرياضي
movement-tai-chi = التاي تشي
movement-ball-games = ألعاب الكرة
movement-cardio = الكارديو
movement-climbing = التسلّق
moved-line =
    { $count ->
        [one] 🌿 { $name }: جلسة واحدة، { $length }
        [two] 🌿 { $name }: جلستان، { $length }
        [few] 🌿 { $name }: { $count } جلسات، { $length }
        [many] 🌿 { $name }: { $count } جلسة، { $length }
       *[other] 🌿 { $name }: { $count } جلسة، { $length }
    }
counted-on = ✅ سُجّل ليوم { $date }: { $what } ({ $length }).
counted-yesterday = ✅ سُجّل ليوم أمس: { $what } ({ $length }).
counted-on-day = ذلك اليوم: { $tallies }.
said-later-or-done = المدة { $length }: هل تمّ ذلك بهذه المدة، أم أعود بعدها؟
said-done-for-button = ✅ تمّ · { $length }
said-later-in-button = ⏰ بعد { $length }
said-comes-back = ⏰ { $name }: مؤجَّل من قبل. أعود { $when }.
said-closed-done = ✅ { $name }: مسجَّل من قبل.
said-closed-skipped = 🌿 { $name }: تُرك هذا لليوم، ولا بأس.
said-closed-passed = 🌿 { $name }: مضى هذا، فلا شيء مطلوب بشأنه.
said-nothing-open = 🌿 لا تذكير ينتظرك الآن. { $next }
said-corrected = ✏️ تغيّرت تلك الرسالة، فتراجعت عما كانت تقوله.
said-not-done = 🌿 لا بأس. لم يُسجَّل شيء ولم يضِع شيء؛ والتالي يأتي في موعده.

## التذكيرات

said-which-reminder = 🗓 { $what }: متى أذكّرك؟ نقرة، أو كتابة: «الساعة ١٧ أيام العمل».
said-remind-of-what =
    لا أستطيع التذكير إلا بما ينفع ظهرك: الوقوف أو المشي أو الإطالة أو التقوية. أيّها؟

## الإيقاف المؤقت

said-pause-till = ⏸ هدوء إلى متى؟
said-pause-till-button = حتى { $until }
said-pause-from = ⏸ هدوء من { $from }: كم يدوم؟
said-pause-next-year = لن يأتي { $date } مرة أخرى هذه السنة. هل أصمت حتى { $until }؟
said-pause-next-year-button = حتى { $until }
said-pause-for-ever = بلا نهاية يعني: لا تذكيرات أبدًا. كل ما أنجزته محفوظ، والأمر /start يشغّلها من جديد.

## الساعات

said-which-hours = أي ساعات من الاثنين إلى الجمعة؟ أو كتابة هكذا: /hours الاثنين-الجمعة ٩-١٢

## حديث

said-greeting = 👋 أهلًا وسهلًا! يسرّني أنك هنا. { $next }
nod = 👍
said-noted = 👌
said-no = 🌿 حسنًا، لا إذن. لم يتغيّر شيء.
said-apology = 🌿 لا داعي للاعتذار أبدًا.
said-farewell = 👋 في أمان الله. { $next }
said-how-are-you = 🌿 أنا برنامج، فحالي دائمًا بخير. وكيف حال ظهرك؟ يدوّنه /pain من ٠ إلى ١٠.
said-thanks = 🌿 على الرحب والسعة. يسرّني أنه ينفع؛ والفضل لك.
said-annoyed = يؤسفني هذا الإزعاج. تذكيرات أقل، أم راحة، أم لا شيء أبدًا؟
said-who =
    أنا بوت: برنامج يذكّرك بالحركة ويعدّ معك. لا أحد يقرأ معنا. والقائمون عليّ ليسوا أطباء من خلالي، وأنا لا أقوم مقام الطبيب. ويقول /privacy ما أحتفظ به.
said-bug = شكرًا لإخباري. هل هناك خلل؟ يُرجى إبلاغ القائمين على هذا البوت بما فعلته وما حدث؛ لا أستطيع نقله بنفسي.

## الجداول

schedule-once = مرة واحدة، يوم { $date } الساعة { $times }
schedule-every-other-day = يومًا بعد يوم الساعة { $times }
schedule-every-days =
    { $days ->
        [one] كل يوم الساعة { $times }
        [two] كل يومين الساعة { $times }
        [few] كل { $days } أيام الساعة { $times }
        [many] كل { $days } يومًا الساعة { $times }
       *[other] كل { $days } يوم الساعة { $times }
    }

## مساعدة في شيء واحد

said-help-done =
    بكلماتك أنت، ما الذي أنجزته: «مشيت ٢٠»، «أمس تمددت»، أو /done مشي ٢٠. والأمر /undo يتراجع عن آخر تسجيل.
said-help-remind =
    متى؟ هكذا: «ذكرني بالمشي الساعة ١٧»، /remind إطالة ٩:٣٠ و١٥:٠٠ أيام العمل، /remind وقوف كل ٤٥ دقيقة ٩-١٧. والأمر /plan يعرضها كلها ويغيّرها.
said-help-hours =
    ساعاتك هي الأوقات التي قد تأتي فيها التذكيرات من تلقاء نفسها: /hours الاثنين-الجمعة ٩-١٢، ١٣-١٧. وما وضعته في وقت ثابت يأتي على كل حال.
said-help-pause =
    الأمر /pause يُسكتني ما طابت المدة: /pause ٣ أيام، /pause حتى الجمعة، /pause مرض. أصمت حتى ذلك الحين، وسلسلة أيامك تنتظر، والأمر /resume ينهي ذلك قبل موعده.
said-help-why =
    الأمر /why يقول لماذا تفيد الحركة، ويتحدث عن النوم والضغط النفسي ووضعية الجسم: «لماذا يؤلم الجلوس ظهري». ويقول أيضًا متى تُطلب المساعدة.
said-help-pain =
    الأمر /pain يدوّن حال ظهرك من ٠ إلى ١٠: /pain ٣. ويظهر بجانب ما أنجزته في /report.
said-help-zone =
    الأمر /timezone يعرّفني أين تقع ساعتك: /timezone القاهرة، أو الساعة التي تبيّنها. وتذكيراتك تنتقل معها.
