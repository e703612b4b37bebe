# Плани власника бота: посилання показує, натиск бере. Їхні власні слова — з plans/NAME.toml.

prescription-title = 📝 <b>{ $title }</b>
prescription-from = <i>План від { $from }; його передає власник цього бота.</i>
prescription-from-operator = <i>План від власника цього бота.</i>
prescription-word = <blockquote>{ $word }</blockquote>
prescription-dose = – { $dose }
prescription-dose-instead = – { $dose } (замість твого власного налаштування: { $own })
prescription-note = Він для тебе, якщо його дали саме тобі. Якщо зі спиною відтоді щось змінилося, спершу спитай тих, хто його дав. Потім усе в ньому можна змінити в /plan і /exercise.
prescription-now =
    <b>Твій нинішній план</b>, він лишиться, якщо не вибереш інакше:
    { $lines }
prescription-many =
    { $count ->
        [1] одне нагадування; показати: /plan
        [one] { $count } нагадування; показати: /plan
        [few] { $count } нагадування; показати: /plan
       *[many] { $count } нагадувань; показати: /plan
    }
prescription-taken = ✅ План тепер твій: <b>{ $title }</b>. { $next }
prescription-aside =
    Заради нього відкладено, і це можна повернути:
    { $lines }
prescription-waits = 📝 План <b>{ $title }</b> готовий; зараз покажу.
prescription-gone = 📝 План за твоїм посиланням не знайшовся; можливо, його змінили або прибрали. Попроси нове посилання в того, хто його дав. Почати можна й без нього.
prescription-gone-kept = 📝 План за твоїм посиланням не знайшовся; можливо, його змінили або прибрали. Попроси нове посилання в того, хто його дав. Твій власний план лишився той самий.
clock-known = ✅ <b>{ $city }, { $time }.</b> А ось і план, по який ти тут.
notice-already-taken = Цей план у тебе вже є ✓
button-prescription-take = ✅ Узяти
button-prescription-desk = Почати краще з «За столом»
button-prescription-instead = ✅ Замість мого плану
button-prescription-beside = ➕ Разом із моїм планом
button-prescription-keep = Лишити мій план як є
button-prescription-back = ↩️ Повернути мій план
