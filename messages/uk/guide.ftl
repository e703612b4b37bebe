# «Веди мене»: одне повідомлення, що проводить через вправу.

button-guide = ▶️ Веди мене
button-guide-today = ▶️ На сьогодні · { $length }
button-guide-session = ▶️ Усе за один захід
guide-part = { $part } з { $parts }
guide-ready = Умостися без поспіху. А потім я рахуватиму.
button-guide-ready = ▶️ Можна починати
button-guide-by-ear = 🔊 На слух
guide-track =
    🔊 <b>{ $name }</b> на слух · { $length }
    Увімкни, ляж або сядь, як сказано у вправі, і заплющ очі. У тебе п’ять секунд.

    <i>Дві ноти вгору:</i> починай або тримай. <i>Тихий удар:</i> одна секунда. <i>Дві ноти вниз:</i> відпусти. <i>Три ноти, дві однакові:</i> другий бік. <i>Три вгору:</i> усе.
guide-no-track = 🔇 На слух надіслати не вдалося. Можливо, твій Telegram не приймає голосових повідомлень; із зворотним відліком усе працює.
by-ear-menu = 🔊 <b>Вправи на слух:</b> голосове повідомлення, за яким можна йти із заплющеними очима, якщо для вправи на підлозі вибрано «Веди мене». Коли надсилати його без прохання?
by-ear-asked = Лише з натиску
by-ear-outside-hours = Поза моїми годинами
by-ear-always = Завжди
button-by-ear = 🔊 На слух
guide-heading = <b>{ $name }</b>
guide-repetition = { $repetition } з { $repetitions }
guide-side-repetition = { $side }, { $repetition }
guide-side-1 = перший бік
guide-side-2 = другий бік
guide-about = { $heading } · { $about }
guide-paused = ⏸ <i>Пауза. Поспішати нікуди.</i>
guide-left = { $bar } { $left } с
guide-left-minutes =
    { $minutes ->
        [one] { $bar } { $minutes } хв
        [few] { $bar } { $minutes } хв
       *[many] { $bar } { $minutes } хв
    }
button-guide-back = ‹ Назад
button-guide-pause = ⏸ Пауза
button-guide-go = ▶️ Далі
button-guide-skip = Далі ›
button-guide-finish = ✅ Я вже тут
button-guide-stop = ⏹ Стоп
guide-half-way = 🔄 <b>Пів дороги.</b> Лишилося: { $length }. Слушна мить повернути назад. Стільки, скільки приємно, — вже досить.
guide-stopped = ⏹ <b>{ $name }</b>: зупинка після { $length }. Будь-яка дещиця на користь; зарахувати?
button-guide-count = ✅ Зарахувати
button-guide-drop = Ні
guide-over =
    { $count ->
        [0] 🌿 Гаразд, на зараз досить. Нічого не зараховано.
        [one] 🎉 <b>Чудово.</b> Зараховано { $count } вправу.
        [few] 🎉 <b>Чудово.</b> Зараховано { $count } вправи.
       *[many] 🎉 <b>Чудово.</b> Зараховано { $count } вправ.
    }
guide-felt = Як усе пройшло загалом?
guide-left-off = ⏹ Уже триває інше; це тут закінчується.
