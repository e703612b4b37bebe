# ما يريد المرء أن يفعله من جديد من غير أن يفكر في ظهره.

aim-asked =
    🎯 <b>ما الذي تتمنى العودة إليه من غير تفكير في ظهرك؟</b>
    بكلماتك أنت: حمل ابنتي، عصرية في الحديقة، فيلم من أوله إلى آخره.

    أحفظه لك، وأسأل كل أربعة أسابيع كيف صار.
aim-too-long =
    { $letters ->
        [one] هل يمكن قوله بكلمات أقل؟ يمكنني حفظ حرف واحد.
        [two] هل يمكن قوله بكلمات أقل؟ يمكنني حفظ حرفين.
        [few] هل يمكن قوله بكلمات أقل؟ يمكنني حفظ { $letters } أحرف.
        [many] هل يمكن قوله بكلمات أقل؟ يمكنني حفظ { $letters } حرفًا.
       *[other] هل يمكن قوله بكلمات أقل؟ يمكنني حفظ { $letters } حرف.
    }
aim-how-hard =
    🎯 <b>«{ $aim }»</b>
    كم يصعب هذا الآن؟ ٠ لا يصعب أبدًا، و١٠ غير ممكن.
aim-level-before = في { $date } كان جوابك { $level }.
aim-obstacle = <b>ما الذي يعيق الحركة في الغالب؟</b>
aim-obstacle-meetings = الاجتماعات
aim-obstacle-forgetting = النسيان
aim-obstacle-place = لا مكان لها
aim-obstacle-soreness = الألم
aim-helps-meetings =
    🌿 لتكن دقيقة واحدة إذن: وقوف عند بدء المكالمة، وجلوس حين يأتي دورك. ويمكن للخطة أيضًا أن تضع أشياء قبل أول اجتماع.
aim-helps-forgetting =
    🌿 لهذا أنا هنا. ويسهل الأمر أكثر إذا جاء بعد شيء معتاد: «بعد الغداء سأمشي». يمكن قول ذلك لي هكذا: /remind مشي بعد الغداء.
aim-helps-place =
    🌿 إذن لا شيء يحتاج إلى أرض أو بساط. يكفي اختيار «بلا تمارين أرضية»، فلا يأتي إلا ما يناسب كرسيًا أو جدارًا.
aim-helps-soreness =
    🌿 الألم سبب لفعل الأقل، لا لترك كل شيء. زر «كثير» بعد التمرين يصغّر التالي؛ وزر «يؤلم» يريحه. ويُرجى النظر في العلامات أولًا إن كان قويًّا أو جديدًا.
aim-hour = <b>أي وقت من اليوم يسهل أن يبقى لك وحدك؟</b>
aim-hour-offer = 🕰 { $time } وقتك إذن. ماذا يأتي فيه؟
aim-hour-kept = 🕰 { $time } وقتك إذن. وخطتك تناسبه أصلًا.
aim-end = 🌿 شكرًا، هذا كل شيء.
aim-end-kept = 🌿 شكرًا، هذا كل شيء. سأبقي «{ $aim }» في بالي: يظهر في رسالتك وفي /report، وليس في مكان آخر.
aim-menu = 🎯 <b>ما تتمنى العودة إليه</b>
aim-menu-asked = أسأل كل أربعة أسابيع كيف صار.
aim-menu-not-asked = لا أسأل كيف صار.
aim-line = «{ $aim }»
aim-line-once = «{ $aim }»، مدى الصعوبة: { $level } من ١٠ في { $date }
aim-line-since = «{ $aim }»، مدى الصعوبة: { $before } من ١٠ في { $then }، و{ $level } في { $date }
aim-asks-again = 👍 سأسأل كل أربعة أسابيع.
aim-asks-no-more = 👍 لن أسأل. يبقى في /settings، إن أردت إخباري يومًا.
aim-forgotten = 🌿 نُسي، مع كل ما قيل عنه.
button-aim = 🎯 هدفي
button-aim-skip = تخطٍّ
button-aim-end = حسنًا
button-aim-off = بلا سؤال
button-aim-on = سؤال كل أربعة أسابيع
button-aim-another = شيء آخر
button-aim-how = مدى صعوبته الآن
button-aim-forget = 🗑 نسيانه
button-aim-move = { $icon } { $what } · { $due } ← { $time }
button-aim-leave = يبقى كل شيء كما هو
letter-aim = 🎯 { $line }
report-aim = ما يريد الشخص العودة إليه: { $line }
