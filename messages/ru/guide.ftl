# «Веди меня»: одно сообщение, которое проводит через упражнение.

button-guide = ▶️ Веди меня
button-guide-today = ▶️ На сегодня · { $length }
button-guide-session = ▶️ Всё за один заход
guide-part = { $part } из { $parts }
guide-ready = Устройся не торопясь. А потом я буду считать.
button-guide-ready = ▶️ Можно начинать
button-guide-by-ear = 🔊 На слух
guide-track =
    🔊 <b>{ $name }</b> на слух · { $length }
    Включи, ляг или сядь, как сказано в упражнении, и закрой глаза. У тебя пять секунд.

    <i>Две ноты вверх:</i> начинай или держи. <i>Тихий удар:</i> одна секунда. <i>Две ноты вниз:</i> отпусти. <i>Три ноты, две одинаковые:</i> другая сторона. <i>Три вверх:</i> всё.
guide-no-track = 🔇 На слух отправить не получилось. Может быть, твой Telegram не принимает голосовых сообщений; с обратным отсчётом всё работает.
by-ear-menu = 🔊 <b>Упражнения на слух:</b> голосовое сообщение, за которым можно следовать с закрытыми глазами, если для упражнения на полу выбрано «Веди меня». Когда присылать его без просьбы?
by-ear-asked = Только по нажатию
by-ear-outside-hours = Вне моих часов
by-ear-always = Всегда
button-by-ear = 🔊 На слух
guide-heading = <b>{ $name }</b>
guide-repetition = { $repetition } из { $repetitions }
guide-side-repetition = { $side }, { $repetition }
guide-side-1 = первая сторона
guide-side-2 = другая сторона
guide-about = { $heading } · { $about }
guide-paused = ⏸ <i>Пауза. Спешить некуда.</i>
guide-left = { $bar } { $left } с
guide-left-minutes =
    { $minutes ->
        [one] { $bar } { $minutes } мин
        [few] { $bar } { $minutes } мин
       *[many] { $bar } { $minutes } мин
    }
button-guide-back = ‹ Назад
button-guide-pause = ⏸ Пауза
button-guide-go = ▶️ Дальше
button-guide-skip = Далее ›
button-guide-finish = ✅ Я уже здесь
button-guide-stop = ⏹ Стоп
guide-half-way = 🔄 <b>Половина пути.</b> Осталось: { $length }. Хороший момент повернуть назад. Столько, сколько приятно, — уже достаточно.
guide-stopped = ⏹ <b>{ $name }</b>: остановка после { $length }. Любая малость на пользу; засчитать?
button-guide-count = ✅ Засчитать
button-guide-drop = Нет
guide-over =
    { $count ->
        [0] 🌿 Хорошо, на сейчас довольно. Ничего не засчитано.
        [one] 🎉 <b>Отлично.</b> Засчитано: { $count } упражнение.
        [few] 🎉 <b>Отлично.</b> Засчитано: { $count } упражнения.
       *[many] 🎉 <b>Отлично.</b> Засчитано: { $count } упражнений.
    }
guide-felt = Как всё прошло в целом?
guide-left-off = ⏹ Уже идёт другое; это здесь заканчивается.
