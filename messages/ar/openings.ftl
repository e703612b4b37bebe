# كيف يبدأ التذكير: دعوة في جملة، ثم فكرة لما يُفعل في الأثناء. كل دعوة تصلح مع كل فكرة من نوعها.

## الوقوف: دعوات

opening-stand-1 = لحظة على القدمين؟
opening-stand-2 = حان وقت بعض الارتفاع.
opening-stand-3 = هيّا إلى الأعلى، على مهل.
opening-stand-4 = ساقاك مستعدتان لتسلّم الوردية.
opening-stand-5 = الكرسي أيضًا يستحق استراحة.
opening-stand-6 = كيف يبدو المنظر من فوق؟
opening-stand-7 = وقفة صغيرة، إن كان الوقت مناسبًا.
opening-stand-8 = لحظة بعيدًا عن المقعد؟
opening-stand-9 = ما رأيك في وقفة قصيرة؟
opening-stand-10 = لعلّ الوقوف الآن ألطف من الجلوس.
opening-stand-11 = القدمان على الأرض، ثم إلى الأعلى.
opening-stand-12 = هل من رغبة في الوقوف؟
opening-stand-13 = أخذ الجلوس دوره وزيادة.
opening-stand-14 = لنفرد القامة المطوية، ببطء.
opening-stand-15 = هذا عذر جاهز للنهوض.
opening-stand-16 = هل يطيب الوقوف الآن؟
opening-stand-17 = القدمان بدل المقعد، ولو قليلًا؟

## الوقوف: أفكار

idea-stand-1 = كم شيئًا يتحرك في الخارج؟ ثلاثة تكفي.
idea-stand-2 = رشفة ماء ما دام الوقوف قد تمّ.
idea-stand-3 = لتسترح العينان على شيء بعيد.
idea-stand-4 = اليدان فارغتان تتدليان كما يحلو لهما.
idea-stand-5 = ماذا تفعل السماء اليوم؟
idea-stand-6 = فرصة لاختيار الوجبة القادمة.
idea-stand-7 = ما أهدأ صوت في المكان؟
idea-stand-8 = ثلاثة أنفاس بطيئة بلا أي عمل آخر.
idea-stand-9 = الاستناد إلى شيء ثابت مسموح.
idea-stand-10 = شيء واحد يعود إلى مكانه.
idea-stand-11 = ما استعصى حلّه قد يبدو مختلفًا من أعلى.
idea-stand-12 = أغنية في البال، من سطرها الأول.
idea-stand-13 = شيء أزرق وشيء مستدير وشيء قديم: أين هي؟
idea-stand-14 = من أين يأتي الضوء؟
idea-stand-15 = تحريك أصابع القدمين لا يكاد يلاحظه أحد.
idea-stand-16 = إحضار شيء سيلزم لاحقًا.

## الجلوس لمن هم على أقدامهم: دعوات

opening-sit-down-1 = مقعد فارغ، فلمَ لا؟
opening-sit-down-2 = قدماك تستحقان كرسيًا.
opening-sit-down-3 = ليتولَّ الكرسي العمل قليلًا.
opening-sit-down-4 = راحة للقدمين لحظة؟
opening-sit-down-5 = أقرب مقعد ينتظر ضيفه.
opening-sit-down-6 = جِلسة صغيرة، إن هدأ الحال.
opening-sit-down-7 = مقايضة: الوقوف بالجلوس.
opening-sit-down-8 = إجازة قصيرة للساقين.
opening-sit-down-9 = جِلسة قصيرة تفي بالغرض.
opening-sit-down-10 = بعض الراحة لباطن القدمين.
opening-sit-down-11 = يكفي وقوفًا إلى الآن.
opening-sit-down-12 = ما رأيك في قعدة؟
opening-sit-down-13 = إلى الأسفل، على مهل.
opening-sit-down-14 = كرسي أو درجة أو مقعد: كلها تصلح.
opening-sit-down-15 = هل تطيب جِلسة الآن؟
opening-sit-down-16 = راحة للساقين قبل الشغل التالي.
opening-sit-down-17 = الجاذبية تكسب هذه الجولة، فلنجلس.

## الجلوس لمن هم على أقدامهم: أفكار

idea-sit-down-1 = إن كان للكرسي ظهر، فهو هنا ليُستنَد إليه.
idea-sit-down-2 = إخراج الكعبين من الحذاء، إن أمكن.
idea-sit-down-3 = كوب ماء يناسب هذه اللحظة.
idea-sit-down-4 = اليدان في الحِجر وراحتاهما إلى أعلى.
idea-sit-down-5 = رفع القدمين، إن وُجد ما تُرفعان عليه.
idea-sit-down-6 = نظرة إلى شيء لا يريد منك شيئًا.
idea-sit-down-7 = إغماض العينين لنفَس أو نفَسين، إن أمكن.
idea-sit-down-8 = ليرتخِ الفك، ثم الجبين.
idea-sit-down-9 = من يستحق مكالمة منك لاحقًا؟
idea-sit-down-10 = ما أبعد صوت يُسمع؟
idea-sit-down-11 = لينشغل العالم وحده قليلًا.
idea-sit-down-12 = لا شيء يحتاج إلى من يحمله، ولا حتى أنت.
idea-sit-down-13 = ما أقلّ ما على القدمين فعله الآن!
idea-sit-down-14 = الرجوع في المقعد، ليحمل الفخذين أيضًا.
idea-sit-down-15 = لا خطط قبل الوقوف من جديد.
idea-sit-down-16 = فرك راحتي اليدين حتى تدفأا.

## الحركة على الكرسي: دعوات

opening-shift-1 = حان وقت جِلسة مختلفة.
opening-shift-2 = للمقعد أكثر من جهة.
opening-shift-3 = جِلسة جديدة، ما رأيك؟
opening-shift-4 = بعض الحركة، هنا في المكان.
opening-shift-5 = هل من جِلسة أريح؟
opening-shift-6 = لنجرّب زاوية أخرى من الكرسي.
opening-shift-7 = التململ هنا مسموح.
opening-shift-8 = لا حاجة إلى النهوض هذه المرة.
opening-shift-9 = لنغيّر شيئًا في طريقة الجلوس.
opening-shift-10 = تغيير المقعد، من غير مغادرته؟
opening-shift-11 = بقعة جديدة على المقعد نفسه.
opening-shift-12 = بعض التحرّك في المكان.
opening-shift-13 = هذه الحركة لن يلاحظها أحد.
opening-shift-14 = السكون على الكرسي ليس إلزاميًا.
opening-shift-15 = بعض القلقلة، ثم استقرار من جديد.
opening-shift-16 = في المكان نفسه، لكن بهيئة أخرى.
opening-shift-17 = جِلسة طفل ملول، لبعض الوقت.

## الحركة على الكرسي: أفكار

idea-shift-1 = تأرجح من جانب إلى جانب، بكل البطء الممكن.
idea-shift-2 = ميل قليل إلى الخلف أو الأمام، أيهما كان أقل اليوم.
idea-shift-3 = الحوض إلى الأمام ثم الخلف، قليلًا فقط.
idea-shift-4 = تململ إلى أن تأتي الراحة.
idea-shift-5 = رفع الكتفين ثم تركهما تسقطان.
idea-shift-6 = القدمان في مكان لم تزوراه اليوم.

## ثني الظهر للخلف: دعوات

opening-back-bend-1 = الاتجاه الآخر، على سبيل التغيير؟
opening-back-bend-2 = يكفي نظرًا إلى الأسفل.
opening-back-bend-3 = بعض المتسع لمقدمة الجسم.
opening-back-bend-4 = قامة مرفوعة وصدر مفتوح.
opening-back-bend-5 = معظم اليوم يميل إلى الأمام.
opening-back-bend-6 = هذا عكس الانكباب تمامًا.
opening-back-bend-7 = إلى الأعلى، ثم برفق إلى الخلف.
opening-back-bend-8 = هل من متسع لميل صغير؟
opening-back-bend-9 = لننفرد برفق بعد الانطواء.
opening-back-bend-10 = ببطء إلى الخلف، وببطء إلى الأعلى.
opening-back-bend-11 = ما رأيك في تغيير لطيف للاتجاه؟
opening-back-bend-12 = الخلف اتجاه أيضًا.
opening-back-bend-13 = الأمام يمكنه الانتظار قليلًا.
opening-back-bend-14 = ميل إلى الجهة المنسية.
opening-back-bend-15 = فسحة بين الأضلاع والوركين.
opening-back-bend-16 = لعلّ ميلًا صغيرًا إلى الخلف يطيب.
opening-back-bend-17 = لينظر الصدر إلى الأعلى قليلًا.

## ثني الظهر للخلف: أفكار

idea-back-bend-1 = يد واحدة تبقى على شيء ثابت.
idea-back-bend-2 = بالقدر اللطيف فقط.
idea-back-bend-3 = مع الزفير يكون أسهل.
idea-back-bend-4 = لتسترح العينان على نقطة في الأمام.
idea-back-bend-5 = اليدان على الوركين، إن كان ذلك أثبت.
idea-back-bend-6 = العودة ببطء الذهاب نفسه.

## المشي: دعوات

opening-walk-1 = هل تطيب مشية الآن؟
opening-walk-2 = حذاؤك يعرف الطريق.
opening-walk-3 = إلى أي جهة هذه المرة؟
opening-walk-4 = هنا متسع لمشية.
opening-walk-5 = أي اتجاه يصلح.
opening-walk-6 = حول المبنى أم حول الغرفة؟
opening-walk-7 = ماذا وراء الزاوية يا ترى؟
opening-walk-8 = لتضبط الساقان الإيقاع.
opening-walk-9 = هيّا ننطلق، كلٌّ على سرعته.
opening-walk-10 = هل من وقت لجولة؟
opening-walk-11 = إلى مكان ما ثم عودة، لا أكثر.
opening-walk-12 = لنكن في مكان آخر قليلًا.
opening-walk-13 = ما رأيك في تغيير الجدران؟
opening-walk-14 = خطوات هيّنة، واحدة بعد أخرى.
opening-walk-15 = لا موعد ولا وجهة، مشي فقط.
opening-walk-16 = الذراعان تتأرجحان، وهيّا.
opening-walk-17 = الظهر أيضًا يحب أن يخرج في نزهة.

## المشي: أفكار

idea-walk-1 = هل في الطريق شيء لم يُلحظ من قبل؟
idea-walk-2 = ذهابًا وإيابًا في الممر يكفي أيضًا.
idea-walk-3 = في الداخل يمكن اصطحاب مكالمة هاتفية.
idea-walk-4 = شيء جميل للأذنين يرافق الخطى.
idea-walk-5 = العودة متاحة في أي لحظة.
idea-walk-6 = إن كان الجو حارًا أو ماطرًا، فالممرات ألطف.
idea-walk-7 = مرور بجانب شجرة، إن وُجدت.
idea-walk-8 = البداية أبطأ مما يلزم.

## الإطالة بكل أنواعها: دعوات

opening-stretch-1 = هل من متسع لإطالة هادئة؟
opening-stretch-2 = البطء هنا هو السر كله.
opening-stretch-3 = هل تيبّس شيء ما قليلًا؟
opening-stretch-4 = القطط تفعلها من غير تذكير.
opening-stretch-5 = لنُرخِ شيئًا، برفق.
opening-stretch-6 = لتَطُل بعض العضلات قليلًا.
opening-stretch-7 = مع كل نفَس، بعض اللين.
opening-stretch-8 = إطالة بالقدر الذي يطيب.
opening-stretch-9 = بهدوء، فلا بطولات هنا.
opening-stretch-10 = فرصة لفكّ بعض العقد.
opening-stretch-11 = عضلاتك تتمنى بعض الارتخاء.
opening-stretch-12 = هذه على مهل، والوقت وقتك.
opening-stretch-13 = لا فوز هنا ولا خسارة، راحة فقط.
opening-stretch-14 = لنكوِ تجعيدة أو اثنتين.
opening-stretch-15 = شدّ خفيف ونفَس هادئ، وهذا يكفي.
opening-stretch-16 = هل تطيب بعض الإطالة؟
opening-stretch-17 = لنكن من مطاط لبعض الوقت.

## الإطالة بكل أنواعها: أفكار

idea-stretch-1 = ليكن الزفير أطول قليلًا من الشهيق.
idea-stretch-2 = ليلِن الفك في هذه الأثناء.
idea-stretch-3 = الخروج منها ببطء الدخول نفسه.
idea-stretch-4 = ما آخر شيء أضحكك؟
idea-stretch-5 = إصغاء إلى أصوات المكان حتى النهاية.
idea-stretch-6 = مدى أقل لا بأس به.
idea-stretch-7 = ابتسامة صغيرة؛ لا يلزم أن يراها أحد.
idea-stretch-8 = دندنة بطيئة، إن خلا المكان.

## التقوية بكل أنواعها: دعوات

opening-strengthen-1 = هل نوظّف بعض العضلات؟
opening-strengthen-2 = جهد صغير في محله.
opening-strengthen-3 = هذه المرة نحتاج إلى بعض العضل.
opening-strengthen-4 = وقت لقوة هادئة.
opening-strengthen-5 = ببطء وإتقان.
opening-strengthen-6 = شغل بسيط لعضلاتك.
opening-strengthen-7 = القوة تأتي في حصص صغيرة.
opening-strengthen-8 = قليل متقن خير من كثير سريع.
opening-strengthen-9 = هل تطيب بعض الهمّة؟
opening-strengthen-10 = لا حاجة هنا إلى نادٍ رياضي.
opening-strengthen-11 = على مهل؛ فالمهل هو الصعب.
opening-strengthen-12 = لنستعمل بعض القوة.
opening-strengthen-13 = زفير، ثم البداية.
opening-strengthen-14 = هل بقي بعض الجهد للصرف؟
opening-strengthen-15 = البداية من حيث يسهل.
opening-strengthen-16 = بثبات، والنفَس مستمر.
opening-strengthen-17 = العضلات تحب الطلب بلطف.

## التقوية بكل أنواعها: أفكار

idea-strengthen-1 = أغنية تبعث العناد تفيد هنا.
idea-strengthen-2 = ما رأيك في العدّ بلغة نصف معروفة؟
idea-strengthen-3 = ليبقَ شيء من القوة احتياطًا.
idea-strengthen-4 = الوجه خارج الموضوع، فليسترح.
idea-strengthen-5 = بعض المتسع حولك أولًا.
idea-strengthen-6 = الراحة في الوسط مسموحة.
idea-strengthen-7 = يمكن التباهي بها بعد ذلك أمام أحدهم.
idea-strengthen-8 = كوب ماء ينتظر النهاية.

## عدة أشياء معًا: دعوات

opening-several-1 = بضعة أشياء للاختيار منها.
opening-several-2 = واحد منها، أو كلها.
opening-several-3 = شيء لأكثر من جزء منك.
opening-several-4 = هذه تنسجم معًا.
opening-several-5 = استراحة واحدة بأكثر من طريقة.
opening-several-6 = الأحبّ إليك أولًا.
opening-several-7 = حان وقت جولة صغيرة.
opening-several-8 = كلها دفعة واحدة، إن طاب ذلك.
