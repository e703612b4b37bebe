# بأي لغة يُخاطَب المرء.

ask-language = 🌐 <b>بأي لغة نتحدث؟</b>
ask-language-chosen = اخترت: { $name }، وألتزم بها أيًّا كانت لغة تيليغرام لديك.
ask-language-telegram = أتحدث معك بهذه اللغة: { $name }، لأنها لغة تيليغرام لديك.
button-language = 🌐 اللغة
button-telegrams-language = كلغة تيليغرام لديّ
settings-speaks = 🌐 { $name }

customs-menu =
    🕰 <b>ما الذي اعتدت قراءته؟</b>

    الوقت، واليوم الذي يبدأ به الأسبوع. اضغط على ما يناسبك.
button-customs = 🕰 الساعة والأسبوع
