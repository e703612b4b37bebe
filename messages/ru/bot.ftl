# Что бот говорит вокруг упражнений, причин и текстов о безопасности, у которых есть свои файлы. HTML Telegram разрешён.

## Начало

welcome =
    👋 <b>Привет, { $name }!</b> Я Limber, и я забочусь о спинах.

    • В удобное тебе время я напоминаю встать, пройтись, потянуться и укрепиться.
    • Каждое упражнение показываю так, чтобы его можно было сделать сразу, и по-дружески веду счёт.
    • Я для общего самочувствия: диагнозов не ставлю и врача или реабилитолога не заменяю.
welcome-back-on = 👋 С возвращением. Напоминания включены. { $next }
welcome-back-will-pause = 👋 С возвращением. Напоминания включены и отдыхают { $from } до { $until }. { $next }
welcome-back-paused = 👋 С возвращением. Напоминания отдыхают до { $until }; /resume закончит отдых раньше.
ask-zone =
    🕑 <b>Который у тебя час?</b>

    Нажми подходящее время, отправь геопозицию или напиши город, часовой пояс или время.
    <i>Геопозиция нужна, чтобы найти твой часовой пояс, и не сохраняется.</i>
ask-zone-now = Пока что у меня записано: <b>{ $city }</b>, там { $time }.
ask-zone-placeholder = Город, пояс или время
share-location = 📍 Отправить геопозицию
clock-label = { $time } · { $city }
clock-label-country = { $time } · { $city }, { $country }
which-place = 🕑 Что из этого ближе к тебе?
place-elsewhere =
    📍 Ты сейчас там? Нажми на часы, и я пойду по ним. Если нет, всё остаётся как есть.
zones = 🕑 Какие из этих часов показывают твоё время?
other-times = Никакие из этих
zone-unread =
    Это место не нашлось. Попробуй город покрупнее поблизости, например <code>Самара</code>, часовой пояс, например <code>Europe/Samara</code>, или то, что показывают твои часы, например <code>{ $time }</code>.
location-unread =
    По этой точке часовой пояс не определяется. Напиши, пожалуйста, город, например <code>Самара</code>.
subscribed =
    ✅ <b>{ $city }, { $time }.</b> Всё готово: для начала есть небольшой план. { $next }

    /exercise сразу покажет любое упражнение, /today — твой день, а /pause даст отдохнуть.
zone-changed = ✅ <b>{ $city }, { $time }.</b> Напоминания остаются в те же часы, но уже там. { $next }
ask-place = 📍 <b>Где ты бо́льшую часть дня?</b> Я выбираю упражнения, которые туда подходят.
place-desk = За столом
place-feet = На ногах
place-home = Дома
place-no-floor = Лучше без пола
place-known-desk = 👍 Спасибо. В твои часы (/hours) я предлагаю то, что легко сделать за столом. То, что делают на полу, приходит до них или после.
place-known-feet = 👍 Спасибо. В твои часы (/hours) я предлагаю то, для чего не нужен пол, а перерыв значит, что можно присесть. То, что делают на полу, приходит до них или после.
place-known-home = 👍 Спасибо. Дома есть место, так что некоторые упражнения — на полу.
place-known-no-floor = 👍 Спасибо. Я не предлагаю ничего, ради чего пришлось бы опускаться на пол.
ask-amount = ⚖️ <b>Сколько меня тебе нужно?</b> Поменять это можно в любое время.
amount-light = Немного · около 3 в день
amount-steady = Средне · около 5 в день
amount-close = Много · около 8 в день
ready =
    ⏳ Я прихожу в твои часы: { $hours }. { $next }

    Хочешь попробовать одно упражнение прямо сейчас?
ready-hours = { $days }, { $ranges }
hours-and-more = { $hours }; { $more }
button-try = ▶️ Попробовать · { $minutes } мин
amount-known-light = 👍 Значит, немного: один перерыв в рабочий день, а ещё ходьба, растяжка и укрепление.
amount-known-steady = 👍 Значит, три перерыва в рабочий день, а ещё ходьба, растяжка и укрепление.
amount-known-close = 👍 Значит, перерывы на протяжении всех твоих часов (/hours), а ещё ходьба, растяжка и укрепление.
settings-amount-light = ⚖️ Немного: один перерыв в рабочий день
settings-amount-steady = ⚖️ Средне: три перерыва в рабочий день
settings-amount-close = ⚖️ Много: перерывы на протяжении всех твоих часов
button-amount = ⚖️ Сколько
place-may-change = Однажды станет иначе? Поменяй в /settings. То, что ты кладёшь в план своими руками, приходит везде.
with-icon = { $icon } { $label }
plan-line = { $icon } <b>{ $what }</b>: { $when }

## Напоминания

reminder-heading = { $icon } <b>{ $opening }</b>
reminder-brief =
    { $icon } <b>{ $opening }</b>
    { $name } · { $dose }
reminder-light = { $icon } { $opening } <i>{ $dose }</i>
opening-with-idea = { $opening } { $idea }
thought = <i>{ $thought }</i>
several = Пора подвигаться
several-heading = 🙌 <b>{ $opening }</b>
several-line = { $mark } <b>{ $name }</b> · { $dose }
button-done-one = ✅ { $name }
button-open-one = { $name } ›
exercise-heading = <b>{ $name }</b> · { $dose }
step = { $number }. { $step }
felt = <i>Где чувствуется:</i> { $felt }
steps-quote = <blockquote expandable>{ $steps }</blockquote>
gate-quote = <blockquote expandable>{ $gate }</blockquote>
button-done = ✅ Готово
button-later = ⏰ Позже
button-more = ⋯
button-picture = 🎞 Картинка
button-hurts-brief = ⚠️ Больно
button-hurts = ⚠️ Больно · Когда нужна помощь
later = ⏰ <b>{ $name }</b>: когда прийти снова?
later-minutes = Через 15 мин
later-hour = Через 1 час
later-evening = Вечером
later-enough = <b>{ $name }</b>: это уже третий перенос, так что больше переносить не будем. Сделать сейчас или на сегодня отпустить?
offer-move = <b>{ $name }</b>: это уже третий перенос. Может, другое время дня подойдёт лучше?
button-move = Теперь в { $time }
moved =
    👍 Время изменено. Теперь так:
    { $line }
rest-is-over = ▶️ Отдых закончен; с возвращением.
button-skip = Не сегодня
button-why = Зачем?
button-steps = ‹ Назад к шагам
why-exercise = 💡 <b>Зачем это: { $name }</b>
answers-causes = Отвечает на это: { $causes }. Подробнее: /why.
reminder-done = ✅ { $name }: готово.
reminder-skipped = 🌿 { $name }: не сегодня.
reminder-later = ⏰ { $name }: напомню ещё раз попозже.
reminder-missed = { $icon } { $name }: это напоминание прошло, ниже новое.
snoozed = ⏰ { $name }: приду снова { $when }.
skipped = 🌿 { $name }: не сегодня, и ничего страшного. Серия от этого не прервётся.
skipped-next = Снова придёт { $when }.

counted = ✅ Засчитано: <b>{ $what }</b>, { $length }.
counted-stand = ✅ Засчитано: <b>{ $what }</b>.
counted-several = ✅ Засчитано:
counted-several-yesterday = ✅ Засчитано за вчера:
counted-several-on = ✅ Засчитано за { $date }:
counted-line = • <b>{ $what }</b>, { $length }
counted-line-times =
    { $times ->
        [one] • <b>{ $what }</b>: { $times } раз, каждый { $length }
        [few] • <b>{ $what }</b>: { $times } раза, каждый { $length }
       *[many] • <b>{ $what }</b>: { $times } раз, каждый { $length }
    }
enough-today =
    { $sessions ->
        [one] 🌙 Сегодня уже { $sessions } занятие, и больше я не считаю: спине хватит с лихвой. Завтра считаю снова.
        [few] 🌙 Сегодня уже { $sessions } занятия, и больше я не считаю: спине хватит с лихвой. Завтра считаю снова.
       *[many] 🌙 Сегодня уже { $sessions } занятий, и больше я не считаю: спине хватит с лихвой. Завтра считаю снова.
    }
counted-today = Сегодня: { $tallies }.
counted-streak =
    { $days ->
        [1] 🔥 Первый день серии.
        [one] 🔥 { $days } день подряд.
        [few] 🔥 { $days } дня подряд.
       *[many] 🔥 { $days } дней подряд.
    }
counted-again = 🌱 Ещё одно для твоей спины.
counted-grown = 🌱 Постоянство приносит плоды. С завтрашнего дня: { $dose }.
button-undo = Отменить
felt-easy = 👍 Приятно слышать. С завтрашнего дня: { $dose }.
felt-right = 👍 Хорошо. С завтрашнего дня: { $dose }.
felt-too-much = 🌿 Хорошо, что ты об этом говоришь. С завтрашнего дня: { $dose }.
felt-opens = Следующая ступень теперь показывается; в шагах сказано, когда её пропустить.
felt-whole-easy = 👍 Приятно слышать. С завтрашнего дня:
felt-whole-right = 👍 Хорошо. С завтрашнего дня:
felt-whole-too-much = 🌿 Хорошо, что ты об этом говоришь. С завтрашнего дня:
felt-whole-line = • <b>{ $name }</b> · { $dose }
felt-whole-opens = { $name }: следующая ступень теперь показывается; в шагах сказано, когда её пропустить.
felt-taken-back = ↩️ Отменено. Как будто об ощущениях ничего и не сказано.
button-felt-easy = Легко
button-felt-right = В самый раз
button-felt-too-much = Тяжело
undone = ↩️ Отменено: { $what } ({ $length }).
several-undone =
    { $sessions ->
        [one] ↩️ Отменено: { $sessions } занятие.
        [few] ↩️ Отменено: { $sessions } занятия.
       *[many] ↩️ Отменено: { $sessions } занятий.
    }
undone-today-none = Больше за сегодня ничего не засчитано.
nothing-to-undo = Отменять нечего. Любое движение засчитает /done.
ask-done = <b>Что сделано?</b> Нажми или напиши, сколько это длилось: <code>/done прогулка 20</code>
done-unread =
    Слова «{ $part }» мне не помогли. Скажи, что сделано и, если хочешь, сколько это длилось: <code>/done прогулка 20</code>, <code>/done задняя поверхность бедра</code>, <code>/done укрепление 10 мин</code>
done-bad-length =
    «{ $part }» — такую длительность мне не засчитать. От секунды до восьми часов, вот так: <code>/done прогулка 20</code>

notice-counted = Засчитано ✓
notice-thanks = Спасибо, это помогает мне выбирать.
notice-already-counted = Уже засчитано, так держать ✓
notice-already-skipped = На сегодня это отложено.
notice-already-snoozed = Это напоминание придёт ещё раз попозже.
notice-closed = Это напоминание прошло. /done засчитает всё, что сделано.
notice-undone = Отменено
notice-already-undone = Это уже отменено.
notice-gone = Здесь этого больше нет. Что есть, покажет /help.

## Причины и библиотека

why-unread = На «{ $text }» у меня пока нет ответа. Вот о чём я могу рассказать:
why-answered-by = <b>Что на это отвечает:</b> { $exercises }
why-heading = <b>{ $name }</b>
why-sources = <i>Источники: { $sources }</i>
why-evidence = <b>Насколько это надёжно?</b> { $evidence }
button-approach = Что помогает
button-back-to-causes = ‹ Все причины
exercises = 🧘 <b>Упражнения</b>. Выбери одно, и я покажу, как его делать.
exercises-unread = «{ $text }» я не знаю. Вот что знаю:
button-back-to-exercises = ‹ Все упражнения
button-how = ‹ Как делать

## Как часто приходит упражнение

button-wish-more = 🔁 Почаще
button-wish-never = 🚫 Не для меня
button-wish-usual = { $name }: как обычно
wish-more = 🔁 <b>{ $name }</b>: приходит чаще.
wish-never = 🚫 <b>{ $name }</b>: само не приходит.
wished-more = 🔁 <b>{ $name }</b>: теперь приходит примерно вдвое чаще.
wished-never = 🚫 <b>{ $name }</b>: само больше не приходит. То, что ты кладёшь в план своими руками, там остаётся.
wished-usual = 👍 <b>{ $name }</b>: приходит так же часто, как другие.

## Объём упражнения

button-dose = Сколько?
dose-grows = Объём растёт понемногу, когда ты говоришь, что было в самый раз или легко. Предел: { $dose }. После перерыва, когда было тяжело или больно, он снова уменьшается.
dose-own = Это твоя собственная настройка: она остаётся, пока ты её не изменишь.
dose-stays = Здесь всё остаётся как есть.
dose-less = − Меньше
dose-more = + Больше
dose-let-grow = 🌱 Пусть растёт
gate-closed = <i>Здесь есть следующая ступень. Когда упражнение покажется лёгким, скажи об этом, после того как оно засчитано.</i>
button-exercises = Упражнения

## День и неделя

today = 📋 <b>{ $weekday }, { $date }</b>
today-empty = На сегодня ничего не запланировано.
today-line = { $mark } { $time } { $what }
mark-done = ✅
mark-open = 👉
mark-to-come = 🕑
mark-snoozed = ⏰
mark-skipped = 🌿
mark-missed = ▫️
today-done = Уже сделано: { $tallies }.
today-done-nothing = Пока ничего не засчитано, и день ещё весь твой.
today-paused = ⏸ Напоминания отдыхают до { $until }.
today-will-pause = ⏸ Напоминания отдыхают { $from } до { $until }.
today-stopped = 🔕 Напоминания выключены. Включит их /start.
stats-week = 📈 <b>Эта неделя</b>
stats-month = 📈 <b>Этот месяц</b>
stats-twelve-weeks = 📈 <b>Двенадцать недель</b>
stats-year = 📈 <b>Двенадцать месяцев</b>
stats-week-nothing = На этой неделе пока ничего не засчитано. Минута на ногах — прекрасное начало: /exercise
stats-month-nothing = В этом месяце пока ничего не засчитано. Минута на ногах — прекрасное начало: /exercise
stats-twelve-weeks-nothing = Пока ничего не засчитано. Минута на ногах — прекрасное начало: /exercise
stats-year-nothing = Пока ничего не засчитано. Минута на ногах — прекрасное начало: /exercise
stats-line = { $icon } { $count }, { $length }
stats-line-count = { $icon } { $count }
stats-streak =
    { $days ->
        [0] Серия начинается с одного занятия в любой день.
        [one] 🔥 <b>{ $days } день</b> подряд.
        [few] 🔥 <b>{ $days } дня</b> подряд.
       *[many] 🔥 <b>{ $days } дней</b> подряд.
    }
pain =
    <b>Как сегодня спина?</b>
    0 — боли нет, 10 — самая сильная, какую можешь представить. Это для тебя, чтобы видеть, как идут дни; откуда боль, это не скажет.
pain-today = Сегодняшний ответ: <b>{ $level }</b>.
pain-level = { $level }
pain-kept = 📝 <b>{ $level } из 10</b> за сегодня. /stats покажет твои дни линией. Если боль сильная или новая для тебя, посмотри, когда нужна помощь.
button-pain-on = Спрашивай раз в день
button-pain-off = Не спрашивай
button-pain-when = Другое время
button-pain-menu = 📝 Вопрос о боли
pain-menu =
    📝 <b>Как спина:</b> я спрашиваю { $when }, без звука, и только если за этот день ответа ещё нет.

    Другое время?
pain-menu-off = 📝 <b>Как спина:</b> сам вопрос не приходит. /pain запишет ответ, когда захочешь.
chart-pain = Боль, 0–10
stats-score = 🌱 Сила привычки <b>{ $score }</b> из 100.
stats-rules =
    <i>Серия считает дни, в которые было хотя бы одно занятие. «Не сегодня», пауза и дни без напоминаний её не меняют.
    Сила привычки растёт с каждым днём, когда что-нибудь сделано, и медленно убывает, когда нет: за две недели проходит примерно половину пути.
    День укрепления — тот, в который поработали хотя бы две большие группы мышц: ноги, бёдра, спина, живот, грудь, плечи или руки.
    150 минут ВОЗ — бодрые: можно болтать, но не петь.</i>
button-stats-week = Неделя
    .aliases = неделя, неделю, недели, за неделю, эта неделя, на этой неделе, недельная
button-stats-month = Месяц
    .aliases = месяц, месяца, за месяц, этот месяц, в этом месяце, месячная
button-stats-twelve-weeks = 12 недель
    .aliases = двенадцать недель, за двенадцать недель, три месяца, за три месяца, 3 месяца, за 3 месяца, квартал
button-stats-year = Год
    .aliases = год, года, за год, этот год, в этом году, двенадцать месяцев, 12 месяцев, за двенадцать месяцев
chart-title-week = Эта неделя
chart-title-month = Этот месяц
chart-title-twelve-weeks = Двенадцать недель
chart-title-year = Двенадцать месяцев
chart-subtitle = по { $date }
chart-streak =
    { $days ->
        [one] день подряд
        [few] дня подряд
       *[many] дней подряд
    }
chart-score = сила привычки из 100
chart-calendar = Занятий в день
chart-depth-0 = 0
chart-depth-1 = 1
chart-depth-2 = 2
chart-depth-3 = 3–4
chart-depth-5 = 5+
chart-off = выходной
chart-walked-week = Минуты ходьбы
chart-walked-month = Минуты ходьбы
chart-walked-twelve-weeks = Минуты ходьбы
chart-walked-year = Минуты ходьбы в неделю
chart-walked-note = { $minutes } из { $goal } на этой неделе
chart-strengthened = Дни укрепления
chart-sessions-week = Занятия
chart-sessions-month = Занятий в неделю
chart-sessions-twelve-weeks = Занятий в неделю
chart-sessions-year = Занятий в месяц
chart-total = всего
stats-total = <b>Начиная с { $date }</b>
length-minutes =
    { $minutes ->
        [one] { $minutes } минута
        [few] { $minutes } минуты
       *[many] { $minutes } минут
    }
    .in =
        { $minutes ->
            [one] { $minutes } минуту
            [few] { $minutes } минуты
           *[many] { $minutes } минут
        }
    .after =
        { $minutes ->
            [one] { $minutes } минуты
            [few] { $minutes } минут
           *[many] { $minutes } минут
        }
length-seconds =
    { $seconds ->
        [one] { $seconds } секунда
        [few] { $seconds } секунды
       *[many] { $seconds } секунд
    }
    .in =
        { $seconds ->
            [one] { $seconds } секунду
            [few] { $seconds } секунды
           *[many] { $seconds } секунд
        }
    .after =
        { $seconds ->
            [one] { $seconds } секунды
            [few] { $seconds } секунд
           *[many] { $seconds } секунд
        }
length-hours =
    { $hours ->
        [one] { $hours } час
        [few] { $hours } часа
       *[many] { $hours } часов
    }
    .in =
        { $hours ->
            [one] { $hours } час
            [few] { $hours } часа
           *[many] { $hours } часов
        }
    .after =
        { $hours ->
            [one] { $hours } часа
            [few] { $hours } часов
           *[many] { $hours } часов
        }
length-hours-minutes = { $hours } ч { $minutes } мин

## Пауза, настройки, данные

pause-menu = ⏸ <b>Сколько мне молчать?</b> Пауза кончится сама, и серия подождёт. /stop — это пока не начнёшь снова, а /delete стирает всё.
pause-menu-paused = ⏸ Напоминания отдыхают до { $until }. Изменить?
pause-tomorrow = До завтра
pause-days =
    { $days ->
        [one] { $days } день
        [few] { $days } дня
       *[many] { $days } дней
    }
pause-hour = 1 час
pause-date = 📅 До даты
pause-date-choice = { $weekday } { $date }
pause-dates = 📅 <b>До какого дня?</b> Любой другой можно написать: <code>/pause до 7 марта</code>
pause-sick = 🤒 Болею
pause-holiday = 🏖 Отпуск
holiday-menu = 🏖 <b>Сколько тебя не будет?</b> Дату можно написать: <code>/pause отпуск до 7 марта</code>
pause-unread = Скажи, на сколько, до года: <code>/pause 3 дня</code>, <code>/pause до 7 марта</code>, <code>/pause болею</code> или просто /pause, чтобы выбрать кнопкой.
stop-unread = 🔔 Слова «{ $words }» мне не помогли, поэтому ничего не изменилось. Выключить все напоминания или немного помолчать? Чтобы изменить одно из них, открой /plan.
resume-unread = Слова «{ $words }» мне не помогли, поэтому ничего не изменилось. Начать снова сейчас? Другой конец паузы пишется так: <code>/pause до 7 марта</code>
undo-unread = Слова «{ $words }» мне не помогли, поэтому ничего не отменено. /undo без лишних слов отменяет последнее засчитанное.
words-unused = Слова «{ $words }» здесь мне не помогли, так что вот ответ без них.
paused-rest = ⏸ Молчу до { $until }. Хорошего отдыха; /resume закончит паузу раньше.
paused-sick = 🤒 Выздоравливай. Молчу до { $until }, и серия подождёт; /resume закончит паузу раньше.
paused-holiday = 🏖 Приятного отдыха. Молчу до { $until }, и серия подождёт; /resume закончит паузу раньше.
will-pause = ⏸ Молчу { $from } до { $until }; до этого всё приходит по плану. { $next }
button-cancel-pause = Отменить паузу
pause-cancelled = ▶️ Пауза отменена. { $next }
resumed = ▶️ С возвращением. { $next }
not-paused = ▶️ Напоминания и так включены. { $next }
button-resume = Продолжить сейчас
stopped = 🔕 Напоминаний больше не будет, пока не напишешь /start; всё сделанное сохранено. /pause — на время и кончается сама, /delete стирает всё.
button-restart = Включить напоминания
settings = ⚙️ <b>Настройки</b>
settings-clock = 🕑 { $city }, { $time }
settings-no-clock = 🕑 Твоё время мне пока неизвестно.
settings-place = 📍 { $place }
settings-no-place = 📍 Где ты днём, мне пока неизвестно, поэтому выбираю то, что подходит за столом.
settings-on = 🔔 Напоминания включены.
settings-will-pause = 🔔 Напоминания включены. ⏸ Отдыхают { $from } до { $until }.
settings-paused = ⏸ Напоминания отдыхают до { $until }.
settings-stopped = 🔕 Напоминания выключены.
settings-plan = <b>Твой план</b>
button-zone = 🕑 Часовой пояс
button-place = 📍 Где я
button-pictures-on = 🎞 С картинками
button-pictures-off = 🎞 Без картинок
button-shown-by = 👥 Кто их показывает
# Каждый из четверых, по имени.
shown-by-menu = 👥 Упражнения по очереди показывают четыре человека. Если хочешь, все их тебе покажет кто-то один.
shown-by-in-turns = По очереди
shown-by-amina = Амина
shown-by-walter = Вальтер
shown-by-samuel = Самуэль
shown-by-lin = Лин
button-pause = ⏸ Пауза
button-stop = 🔕 Не напоминать
button-red-flags = ⚠️ Когда нужна помощь

help =
    ⚠️ <b>Болит?</b> «Когда нужна помощь» — прямо внизу.
    Когда приходит напоминание, хватит его кнопок.
    Можно и просто писать: «прогулка 20», «не сегодня».
    /today – что сегодня · /done – что сделано
    /exercise – упражнение · /why – зачем всё это
    /plan, /remind – напоминания · /hours – часы
    /pause – отдых · /stats – как идут дела
    /settings – всё остальное
button-commands = Всё, что я умею
button-back-to-help = ‹ Помощь
help-commands =
    <b>Всё, что я умею</b>
    { $commands }
help-command = /{ $command } – { $description }
privacy =
    🔒 <b>Что я о тебе храню</b>
    • твой номер в Telegram, язык и часовой пояс, чтобы писать тебе в твои часы;
    • где ты бо́льшую часть дня, сколько меня тебе нужно, твой план и за чем он следует, твои паузы, когда и насколько коротко пришло каждое напоминание и каким был ответ, как часто я что-то говорю, и четыре недели — какие объявления к тебе пришли;
    • что сделано и когда, чтобы это засчитать, как это ощущалось и за что считать другое движение; и как твоя спина, если ты об этом говоришь;
    • что ты хочешь снова делать, твоими словами, и насколько это трудно, если ты об этом говоришь; /settings это забудет;
    • что ты ждёшь ответа врача или реабилитолога, но никогда — какой это был признак, и ничего из того, что ты пишешь в беде;
    • что ты отмечаешь в /settings, чтобы это учитывать, например колени, пока ты не уберёшь отметку.

    Остальное, что ты пишешь, хранится, только пока я не отвечу, а если я переспрашиваю — до твоих следующих слов или полдня; имя и геопозиция не хранятся вовсе. Всё это лежит в одной базе данных у владельца этого бота и больше ни к кому не попадает. Со временем от подробностей дня остаются только итоги. /export отдаст тебе всё файлом, а /delete сотрёт сразу и навсегда; из резервных копий, сделанных раньше, ты исчезнешь, когда их выбросят.
calendar-caption = 🗓 Твой план для календаря в телефоне.
export-caption = 📦 Всё, что я о тебе храню, в виде, который могут прочесть другие программы.
ask-erase =
    <b>Стереть всё?</b> Тогда исчезнут твой план, счёт и серия, и вернуть их не сможет никто. /export сначала сделает тебе копию.

    Просто надоели напоминания? /pause молчит какое-то время, а /stop — пока не начнёшь снова; и то и другое сохраняет всё сделанное.
button-erase = Да, стереть всё
button-keep = Нет, оставить
erased = 🧹 Всё о тебе стёрто. Береги спину; /start начнёт заново.
kept = Всё осталось как было.
not-understood =
    Непонятно. Можно попробовать
    • /done или подробнее <code>/done прогулка 20</code>
    • /exercise, чтобы увидеть упражнение
    • /why — зачем всё это
    • /help — всё остальное
not-understood-done =
    Непонятно. Если это нужно засчитать, скажи, что сделано и сколько это длилось:
    • <code>прогулка 20 минут</code>
    • <code>вчера растяжка 5 минут</code>
    • <code>/done задняя поверхность бедра 5 мин</code>
not-understood-remind =
    Непонятно. Если нужно напоминание, скажи, о чём и когда:
    • <code>напомни погулять в 17:30</code>
    • <code>/remind растяжка 9:30 и 15:00 по будням</code>
    • <code>/remind встать каждые 45 мин 9-17</code>
not-understood-hours =
    Непонятно. Если речь о том, когда могут приходить напоминания, это пишется так:
    • <code>/hours пн-пт 9-12, 13-17</code>
    • <code>я работаю с 9 до 17</code>
    • <code>/hours выходные свободны</code>
not-understood-pause =
    Непонятно. Если нужна тишина, скажи, на сколько:
    • <code>/pause 3 дня</code>
    • <code>тихо до 15:00</code>
    • <code>/pause отпуск до 7 марта</code>
private-only = Я говорю с людьми один на один: твоя спина — твоё личное дело. Открой чат со мной и напиши /start.
button-open-chat = Открыть чат
too-many-acts =
    🐢 Это слишком много сразу, я не успеваю. Переведи дух, и через несколько минут я снова с тобой.
    Напоминания всё равно приходят.
notice-too-many-acts = Это слишком много сразу. Дай мне несколько минут.
our-fault = Что-то пошло не так с моей стороны, и это записано. Ничего твоего не пропало; попробуй, пожалуйста, ещё раз.

## Слова между делом

next = Дальше: { $what }, { $when }.
next-none = Ничего не запланировано.
when-today = сегодня в { $time }
when-tomorrow = завтра в { $time }
when-weekday = { $weekday } в { $time }
when-date = { $date } в { $time }
until-today = { $time }
until-tomorrow = завтра
until-weekday = { $weekday }
until-date = { $date }
from-today = с { $time }
from-tomorrow = с завтрашнего дня
from-weekday = { $weekday }
from-date = с { $date }
days-daily = каждый день
    .alone = Каждый день
days-weekdays = с понедельника по пятницу
    .alone = Понедельник – пятница
days-weekend = по субботам и воскресеньям
    .alone = Суббота и воскресенье
days-span = { $first } по { $last }
    .alone = { $first } – { $last }
schedule-at = { $days } в { $times }
schedule-every = { $days }, { $interval } { $ranges }
schedule-every-hours-daily = { $interval } в твои часы
schedule-every-hours = { $days }, { $interval } в твои часы
schedule-range = с { $from } до { $to }
schedule-range-brief = { $from }–{ $to }
interval-hours =
    { $hours ->
        [1] каждый час
        [one] каждый { $hours } час
        [few] каждые { $hours } часа
       *[many] каждые { $hours } часов
    }
interval-minutes =
    { $minutes ->
        [one] каждую { $minutes } минуту
        [few] каждые { $minutes } минуты
       *[many] каждые { $minutes } минут
    }
weekday-1 = Понедельник
    .on = в понедельник
    .until = понедельника
    .from = с понедельника
    .to = понедельник
    .every = по понедельникам
weekday-2 = Вторник
    .on = во вторник
    .until = вторника
    .from = со вторника
    .to = вторник
    .every = по вторникам
weekday-3 = Среда
    .on = в среду
    .until = среды
    .from = со среды
    .to = среду
    .every = по средам
weekday-4 = Четверг
    .on = в четверг
    .until = четверга
    .from = с четверга
    .to = четверг
    .every = по четвергам
weekday-5 = Пятница
    .on = в пятницу
    .until = пятницы
    .from = с пятницы
    .to = пятницу
    .every = по пятницам
weekday-6 = Суббота
    .on = в субботу
    .until = субботы
    .from = с субботы
    .to = субботу
    .every = по субботам
weekday-7 = Воскресенье
    .on = в воскресенье
    .until = воскресенья
    .from = с воскресенья
    .to = воскресенье
    .every = по воскресеньям
month-1 = Январь
    .of = января
month-2 = Февраль
    .of = февраля
month-3 = Март
    .of = марта
month-4 = Апрель
    .of = апреля
month-5 = Май
    .of = мая
month-6 = Июнь
    .of = июня
month-7 = Июль
    .of = июля
month-8 = Август
    .of = августа
month-9 = Сентябрь
    .of = сентября
month-10 = Октябрь
    .of = октября
month-11 = Ноябрь
    .of = ноября
month-12 = Декабрь
    .of = декабря
date = { $day } { $month }
date-year = { $day } { $month } { $year }

## Что Telegram показывает рядом с чатом

description =
    Limber заботится о твоей спине: в удобное тебе время напоминает встать, пройтись, потянуться и укрепиться, показывает, как это делать, и по-дружески ведёт счёт. Нажми «Начать», скажи, который у тебя час, — и всё готово.

    Это для общего самочувствия, не диагноз. О боли, которая тебя тревожит, спроси врача или реабилитолога.
short-description = Добрые напоминания встать, пройтись, потянуться и укрепиться в удобное время. Спина говорит спасибо.

## План

plan = 🗓 <b>Твой план</b>
plan-empty = В твоём плане пока пусто. Добавь напоминание или возьми один из готовых планов.
plan-item-next = <i>дальше { $when }</i>
plan-item-resting = <i>отдыхает</i>
plan-item-never = <i>в твоих часах (/hours) для этого нет места</i>
plan-tip = Нажми на строку, чтобы её изменить. Словами это делается так: <code>/remind растяжка 9:30 и 15:00 по будням</code>
button-add = + Добавить
button-presets = Готовые планы
button-plan = ‹ План
button-my-plan = 🗓 Мой план
reminder-added = ➕ Добавлено.
reminder-already-planned = 👌 Это уже есть в твоём плане.
button-change = Изменить
button-times = 🕑 Время
button-days = 📅 Дни
button-what = 🔁 Что
button-rest = ⏸ Пусть отдохнёт
button-wake = ▶️ Пусть снова приходит
button-remove = 🗑 Убрать
button-put-back = ↩️ Вернуть
button-back = ‹ Назад
change-times = <b>Когда?</b> Нажми на время, чтобы добавить или убрать его, или пусть приходит через равные промежутки.
change-times-every = <b>Когда?</b> Выбери, как часто и когда, или нажми точное время. В другие промежутки всё равно действуют твои часы: /hours.
within-hours = в мои часы
change-days = <b>В какие дни?</b>
change-what = <b>Что это будет?</b> Если выбрать вид целиком, его упражнения чередуются.
chosen = ✓ { $label }
every-minutes = раз в { $minutes } мин
reminder-removed =
    🗑 Убрано из плана:
    { $line }
add-menu = <b>О чём мне напоминать?</b> Начну с обычного времени, а ты поменяешь, как удобно. Или словами: <code>/remind прогулка 12:30 каждый день</code>
preset-line = <b>{ $name }</b>: { $about }
preset-heading =
    <b>{ $name }</b>
    { $about }
presets = <b>Готовые планы.</b> Посмотри, прежде чем взять.
preset-desk = За столом
    .about = Перерывы в сидении, прогулка, растяжка; укрепление два вечера в неделю.
preset-feet = На ногах
    .about = Перерывы в стоянии, растяжка, прогулка вечером; укрепление два вечера в неделю.
preset-home = Дома
    .about = Перерывы, прогулка, растяжка; укрепление два утра в неделю, там, где есть место.
preset-no-floor = Без пола
    .about = Перерывы, прогулка, растяжка; укрепление дважды в неделю после полудня.
preset-walk-more = Больше ходить
    .about = Три короткие прогулки в день, остальное понемногу.
preset-stronger = Сильнее
    .about = Укрепление три дня в неделю, утром и вечером.
preset-note = Он придёт на смену твоему нынешнему плану.
button-take = ✅ Взять
wish-no-subject = Непонятно, о чём напоминать. Сначала назови занятие или упражнение, вот так: <code>/remind растяжка 9:30 и 15:00 по будням</code>
wish-unreadable = Слова «{ $part }» мне не помогли. Просьба пишется так: <code>/remind растяжка 9:30 и 15:00 по будням</code>
wish-no-time = В какое время? Вот так: <code>/remind прогулка 12:30 каждый день</code>
wish-bad-interval = «{ $part }»: могу от раза в 20 минут до раза в 12 часов, вот так: <code>/remind встать каждые 45 мин 9-12 13-18 пн-пт</code>
wish-range-too-short = «{ $part }»: эти часы короче промежутка или кончаются раньше, чем начинаются. Вот так: <code>/remind встать каждые 45 мин 9-12 13-18 пн-пт</code>
wish-never-comes =
    { $line }
    Я понимаю это так, а в твоих часах (/hours) для этого нет места: оно никогда бы не пришло. Подойдёт промежуток покороче или точное время, вот так: <code>/remind прогулка 12:30 каждый день</code>
wish-too-many-times = Двадцать четыре раза в день — предел для одного напоминания.
wish-mixed = «{ $part }»: или время, например <code>/remind прогулка 12:30</code>, или часы с промежутком, например <code>/remind встать каждые 45 мин 9-12 пн-пт</code>
wish-too-many = План полон: двадцать четыре напоминания — предел. Сначала убери одно в /plan.
notice-last-day = Нужен хотя бы один день. Чтобы оно замолчало, дай ему отдохнуть.
notice-last-time = Нужно хотя бы одно время. Чтобы оно замолчало, дай ему отдохнуть.
notice-too-many-times = Двадцать четыре раза в день — это предел.
notice-never-comes = В твоих часах для этого не нашлось бы места.
notice-range-too-short = Эти часы короче промежутка.
weekday-letter-1 = П
weekday-letter-2 = В
weekday-letter-3 = С
weekday-letter-4 = Ч
weekday-letter-5 = П
weekday-letter-6 = С
weekday-letter-7 = В
month-short-1 = янв
month-short-2 = фев
month-short-3 = мар
month-short-4 = апр
month-short-5 = май
month-short-6 = июн
month-short-7 = июл
month-short-8 = авг
month-short-9 = сен
month-short-10 = окт
month-short-11 = ноя
month-short-12 = дек
weekday-short-1 = Пн
weekday-short-2 = Вт
weekday-short-3 = Ср
weekday-short-4 = Чт
weekday-short-5 = Пт
weekday-short-6 = Сб
weekday-short-7 = Вс

## Часы

hours =
    ⏳ <b>Твои часы</b>
    { $lines }

    В другое время ничего не приходит, кроме того, чему ты намеренно задаёшь точное время. Нажми на день, чтобы его изменить, или напиши так: <code>/hours 9-12, 13-18; пт 9-14; не сб, вс</code>
hours-leave-out =
    В этих часах для этого нет места, поэтому оно не приходит:
    { $lines }
hours-line = { $days }: { $ranges }
hours-never = никогда
hours-weekdays = Пн–Пт
hours-day = <b>{ $day }</b>: в какие часы?
hours-day-now = Сейчас: { $ranges }.
hours-free = нет
hours-unread = Слова «{ $part }» мне не помогли. Часы пишутся так: <code>/hours 9-12, 13-18; пт 9-14; не сб, вс</code>
button-hours = ⏳ Часы

## Реже и тише

would-suit = 🌿 Кажется, мои напоминания сейчас не подходят к твоим дням, и это нормально. Может, что-то другое подойдёт лучше? Если ответа не будет, стану приходить реже.
would-suit-times = Другое время
would-suit-fewer = Поменьше
would-suit-pause = Пауза
one-minute = 🌱 Минута пойдёт спине на пользу. Прямо там, где ты сейчас.
button-one-minute = ▶️ Минута сейчас
wakes-up = 👋 Приятно, что ты здесь. Напоминания снова приходят. { $next }
falls-asleep = 😴 Не хочу надоедать, поэтому засыпаю. Всё сделанное сохранено. Напиши что угодно, и напоминания вернутся.
