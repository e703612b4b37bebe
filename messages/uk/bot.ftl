# Що бот каже довкола вправ, причин і текстів про безпеку, які мають свої файли. HTML Telegram дозволено.

## Початок

welcome =
    👋 <b>Привіт, { $name }!</b> Я Limber, і я дбаю про спини.

    • У зручний для тебе час я нагадую встати, пройтися, потягнутися й зміцнитися.
    • Кожну вправу показую так, щоб її можна було зробити відразу, і по-дружньому веду рахунок.
    • Я для загального самопочуття: діагнозів не ставлю й лікаря чи фізичного терапевта не замінюю.
welcome-back-on = 👋 З поверненням. Нагадування ввімкнено. { $next }
welcome-back-will-pause = 👋 З поверненням. Нагадування ввімкнено, вони відпочивають { $from } до { $until }. { $next }
welcome-back-paused = 👋 З поверненням. Нагадування відпочивають до { $until }; /resume закінчить відпочинок раніше.
ask-zone =
    🕑 <b>Котра в тебе година?</b>

    Натисни на слушний час, надішли геопозицію або напиши місто, часовий пояс чи час.
    <i>Геопозиція потрібна, щоб знайти твій часовий пояс, і не зберігається.</i>
ask-zone-now = Поки що в мене записано: <b>{ $city }</b>, там { $time }.
ask-zone-placeholder = Місто, пояс або час
share-location = 📍 Надіслати геопозицію
clock-label = { $time } · { $city }
clock-label-country = { $time } · { $city }, { $country }
which-place = 🕑 Що з цього ближче до тебе?
place-elsewhere =
    📍 Ти зараз там? Натисни на годинник, і я піду за ним. Якщо ні, усе лишається як є.
zones = 🕑 Котрий із цих годинників показує твій час?
other-times = Жоден із цих
zone-unread =
    Це місце не знайшлося. Спробуй більше місто поблизу, наприклад <code>Полтава</code>, часовий пояс, наприклад <code>Europe/Kyiv</code>, або те, що показує твій годинник, наприклад <code>{ $time }</code>.
location-unread =
    За цією точкою часовий пояс не визначається. Напиши, будь ласка, місто, наприклад <code>Полтава</code>.
subscribed =
    ✅ <b>{ $city }, { $time }.</b> Усе готово: для початку є невеликий план. { $next }

    /exercise одразу покаже будь-яку вправу, /today — твій день, а /pause дасть відпочити.
zone-changed = ✅ <b>{ $city }, { $time }.</b> Нагадування лишаються в ті самі години, але вже там. { $next }
ask-place = 📍 <b>Де ти більшу частину дня?</b> Я вибираю вправи, що туди пасують.
place-desk = За столом
place-feet = На ногах
place-home = Удома
place-no-floor = Краще без підлоги
place-known-desk = 👍 Дякую. У твої години (/hours) я пропоную те, що легко зробити за столом. Те, що роблять на підлозі, надходить до них або після.
place-known-feet = 👍 Дякую. У твої години (/hours) я пропоную те, для чого не потрібна підлога, а перерва означає, що можна присісти. Те, що роблять на підлозі, надходить до них або після.
place-known-home = 👍 Дякую. Удома є місце, тож деякі вправи — на підлозі.
place-known-no-floor = 👍 Дякую. Я не пропоную нічого, заради чого довелося б опускатися на підлогу.
ask-amount = ⚖️ <b>Скільки мене тобі треба?</b> Змінити це можна будь-коли.
amount-light = Трохи · близько 3 на день
amount-steady = Помірно · близько 5 на день
amount-close = Багато · близько 8 на день
ready =
    ⏳ Я приходжу у твої години: { $hours }. { $next }

    Хочеш спробувати одну вправу просто зараз?
ready-hours = { $days }, { $ranges }
hours-and-more = { $hours }; { $more }
button-try = ▶️ Спробувати · { $minutes } хв
amount-known-light = 👍 Отже, трохи: одна перерва на робочий день, а ще ходьба, розтяжка й зміцнення.
amount-known-steady = 👍 Отже, три перерви на робочий день, а ще ходьба, розтяжка й зміцнення.
amount-known-close = 👍 Отже, перерви впродовж усіх твоїх годин (/hours), а ще ходьба, розтяжка й зміцнення.
settings-amount-light = ⚖️ Трохи: одна перерва на робочий день
settings-amount-steady = ⚖️ Помірно: три перерви на робочий день
settings-amount-close = ⚖️ Багато: перерви впродовж усіх твоїх годин
button-amount = ⚖️ Скільки
place-may-change = Колись буде інакше? Зміни в /settings. Те, що ти кладеш у план своїми руками, надходить усюди.
with-icon = { $icon } { $label }
plan-line = { $icon } <b>{ $what }</b>: { $when }

## Нагадування

reminder-heading = { $icon } <b>{ $opening }</b>
reminder-brief =
    { $icon } <b>{ $opening }</b>
    { $name } · { $dose }
reminder-light = { $icon } { $opening } <i>{ $dose }</i>
opening-with-idea = { $opening } { $idea }
thought = <i>{ $thought }</i>
several = Час порухатися
several-heading = 🙌 <b>{ $opening }</b>
several-line = { $mark } <b>{ $name }</b> · { $dose }
button-done-one = ✅ { $name }
button-open-one = { $name } ›
exercise-heading = <b>{ $name }</b> · { $dose }
step = { $number }. { $step }
felt = <i>Де відчувається:</i> { $felt }
steps-quote = <blockquote expandable>{ $steps }</blockquote>
gate-quote = <blockquote expandable>{ $gate }</blockquote>
button-done = ✅ Готово
button-later = ⏰ Пізніше
button-more = ⋯
button-picture = 🎞 Картинка
button-hurts-brief = ⚠️ Болить
button-hurts = ⚠️ Болить · Коли потрібна допомога
later = ⏰ <b>{ $name }</b>: коли прийти знову?
later-minutes = За 15 хв
later-hour = За 1 год
later-evening = Увечері
later-enough = <b>{ $name }</b>: це вже третє перенесення, тож більше переносити не будемо. Зробити зараз чи на сьогодні відпустити?
offer-move = <b>{ $name }</b>: це вже третє перенесення. Може, інший час дня підійде краще?
button-move = Тепер о { $time }
moved =
    👍 Час змінено. Тепер так:
    { $line }
rest-is-over = ▶️ Відпочинок скінчився; з поверненням.
button-skip = Не сьогодні
button-why = Навіщо?
button-steps = ‹ Назад до кроків
why-exercise = 💡 <b>Навіщо це: { $name }</b>
answers-causes = Відповідає на це: { $causes }. Докладніше: /why.
reminder-done = ✅ { $name }: готово.
reminder-skipped = 🌿 { $name }: не сьогодні.
reminder-later = ⏰ { $name }: нагадаю ще раз згодом.
reminder-missed = { $icon } { $name }: це нагадування минуло, нижче нове.
snoozed = ⏰ { $name }: прийду знову { $when }.
skipped = 🌿 { $name }: не сьогодні, і нічого страшного. Серія від цього не перерветься.
skipped-next = Знову прийде { $when }.

counted = ✅ Зараховано: <b>{ $what }</b>, { $length }.
counted-stand = ✅ Зараховано: <b>{ $what }</b>.
counted-several = ✅ Зараховано:
counted-several-yesterday = ✅ Зараховано за вчора:
counted-several-on = ✅ Зараховано за { $date }:
counted-line = • <b>{ $what }</b>, { $length }
counted-line-times =
    { $times ->
        [one] • <b>{ $what }</b>: { $times } раз, кожен { $length }
        [few] • <b>{ $what }</b>: { $times } рази, кожен { $length }
       *[many] • <b>{ $what }</b>: { $times } разів, кожен { $length }
    }
enough-today =
    { $sessions ->
        [one] 🌙 Сьогодні вже { $sessions } заняття, і більше я не рахую: спині досить із лишком. Завтра рахую знову.
        [few] 🌙 Сьогодні вже { $sessions } заняття, і більше я не рахую: спині досить із лишком. Завтра рахую знову.
       *[many] 🌙 Сьогодні вже { $sessions } занять, і більше я не рахую: спині досить із лишком. Завтра рахую знову.
    }
counted-today = Сьогодні: { $tallies }.
counted-streak =
    { $days ->
        [1] 🔥 Перший день серії.
        [one] 🔥 { $days } день поспіль.
        [few] 🔥 { $days } дні поспіль.
       *[many] 🔥 { $days } днів поспіль.
    }
counted-again = 🌱 Ще одне для твоєї спини.
counted-grown = 🌱 Постійність дає плоди. Від завтра: { $dose }.
button-undo = Скасувати
felt-easy = 👍 Приємно чути. Від завтра: { $dose }.
felt-right = 👍 Добре. Від завтра: { $dose }.
felt-too-much = 🌿 Добре, що ти про це кажеш. Від завтра: { $dose }.
felt-opens = Наступний щабель тепер показується; у кроках сказано, коли його пропустити.
felt-whole-easy = 👍 Приємно чути. Від завтра:
felt-whole-right = 👍 Добре. Від завтра:
felt-whole-too-much = 🌿 Добре, що ти про це кажеш. Від завтра:
felt-whole-line = • <b>{ $name }</b> · { $dose }
felt-whole-opens = { $name }: наступний щабель тепер показується; у кроках сказано, коли його пропустити.
felt-taken-back = ↩️ Скасовано. Ніби про відчуття нічого й не сказано.
button-felt-easy = Легко
button-felt-right = Якраз
button-felt-too-much = Важко
undone = ↩️ Скасовано: { $what } ({ $length }).
several-undone =
    { $sessions ->
        [one] ↩️ Скасовано { $sessions } заняття.
        [few] ↩️ Скасовано { $sessions } заняття.
       *[many] ↩️ Скасовано { $sessions } занять.
    }
undone-today-none = Більше за сьогодні нічого не зараховано.
nothing-to-undo = Скасовувати нічого. Будь-який рух зарахує /done.
ask-done = <b>Що зроблено?</b> Натисни або напиши, скільки це тривало: <code>/done прогулянка 20</code>
done-unread =
    Слова «{ $part }» мені не допомогли. Скажи, що зроблено і, якщо хочеш, скільки це тривало: <code>/done прогулянка 20</code>, <code>/done задня поверхня стегна</code>, <code>/done зміцнення 10 хв</code>
done-bad-length =
    «{ $part }» — такої тривалості мені не зарахувати. Від секунди до восьми годин, ось так: <code>/done прогулянка 20</code>

notice-counted = Зараховано ✓
notice-thanks = Дякую, це допомагає мені вибирати.
notice-already-counted = Уже зараховано, так тримати ✓
notice-already-skipped = На сьогодні це відкладено.
notice-already-snoozed = Це нагадування прийде ще раз згодом.
notice-closed = Це нагадування минуло. /done зарахує все, що зроблено.
notice-undone = Скасовано
notice-already-undone = Це вже скасовано.
notice-gone = Тут цього більше немає. Що є, покаже /help.

## Причини й бібліотека

why-unread = На «{ $text }» у мене поки немає відповіді. Ось про що я можу розповісти:
why-answered-by = <b>Що на це відповідає:</b> { $exercises }
why-heading = <b>{ $name }</b>
why-sources = <i>Джерела: { $sources }</i>
why-evidence = <b>Наскільки це певно?</b> { $evidence }
button-approach = Що допомагає
button-back-to-causes = ‹ Усі причини
exercises = 🧘 <b>Вправи</b>. Вибери одну, і я покажу, як її робити.
exercises-unread = «{ $text }» я не знаю. Ось що знаю:
button-back-to-exercises = ‹ Усі вправи
button-how = ‹ Як робити

## Як часто надходить вправа

button-wish-more = 🔁 Частіше
button-wish-never = 🚫 Не для мене
button-wish-usual = { $name }: як зазвичай
wish-more = 🔁 <b>{ $name }</b>: надходить частіше.
wish-never = 🚫 <b>{ $name }</b>: саме не надходить.
wished-more = 🔁 <b>{ $name }</b>: тепер надходить приблизно вдвічі частіше.
wished-never = 🚫 <b>{ $name }</b>: саме більше не надходить. Те, що ти кладеш у план своїми руками, там лишається.
wished-usual = 👍 <b>{ $name }</b>: надходить так само часто, як інші.

## Обсяг вправи

button-dose = Скільки?
dose-grows = Обсяг росте потроху, коли ти кажеш, що було якраз або легко. Межа: { $dose }. Після перерви, коли було важко чи боляче, він знову меншає.
dose-own = Це твоє власне налаштування: воно лишається, доки ти його не зміниш.
dose-stays = Тут усе лишається як є.
dose-less = − Менше
dose-more = + Більше
dose-let-grow = 🌱 Нехай росте
gate-closed = <i>Тут є наступний щабель. Коли вправа видасться легкою, скажи про це, після того як її зараховано.</i>
button-exercises = Вправи

## День і тиждень

today = 📋 <b>{ $weekday }, { $date }</b>
today-empty = На сьогодні нічого не заплановано.
today-line = { $mark } { $time } { $what }
mark-done = ✅
mark-open = 👉
mark-to-come = 🕑
mark-snoozed = ⏰
mark-skipped = 🌿
mark-missed = ▫️
today-done = Уже зроблено: { $tallies }.
today-done-nothing = Поки нічого не зараховано, і день іще весь твій.
today-paused = ⏸ Нагадування відпочивають до { $until }.
today-will-pause = ⏸ Нагадування відпочивають { $from } до { $until }.
today-stopped = 🔕 Нагадування вимкнено. Увімкне їх /start.
stats-week = 📈 <b>Цей тиждень</b>
stats-month = 📈 <b>Цей місяць</b>
stats-twelve-weeks = 📈 <b>Дванадцять тижнів</b>
stats-year = 📈 <b>Дванадцять місяців</b>
stats-week-nothing = Цього тижня поки нічого не зараховано. Хвилина на ногах — чудовий початок: /exercise
stats-month-nothing = Цього місяця поки нічого не зараховано. Хвилина на ногах — чудовий початок: /exercise
stats-twelve-weeks-nothing = Поки нічого не зараховано. Хвилина на ногах — чудовий початок: /exercise
stats-year-nothing = Поки нічого не зараховано. Хвилина на ногах — чудовий початок: /exercise
stats-line = { $icon } { $count }, { $length }
stats-line-count = { $icon } { $count }
stats-streak =
    { $days ->
        [0] Серія починається з одного заняття будь-якого дня.
        [one] 🔥 <b>{ $days } день</b> поспіль.
        [few] 🔥 <b>{ $days } дні</b> поспіль.
       *[many] 🔥 <b>{ $days } днів</b> поспіль.
    }
pain =
    <b>Як сьогодні спина?</b>
    0 — болю немає, 10 — найсильніший, який можеш уявити. Це для тебе, щоб бачити, як минають дні; звідки біль, це не скаже.
pain-today = Сьогоднішня відповідь: <b>{ $level }</b>.
pain-level = { $level }
pain-kept = 📝 <b>{ $level } з 10</b> за сьогодні. /stats покаже твої дні лінією. Якщо біль сильний або новий для тебе, подивись, коли потрібна допомога.
button-pain-on = Питай раз на день
button-pain-off = Не питай
button-pain-when = Інший час
button-pain-menu = 📝 Питання про біль
pain-menu =
    📝 <b>Як спина:</b> я питаю { $when }, без звуку, і лише якщо за цей день відповіді ще немає.

    Інший час?
pain-menu-off = 📝 <b>Як спина:</b> саме питання не надходить. /pain запише відповідь, коли захочеш.
chart-pain = Біль, 0–10
stats-score = 🌱 Сила звички <b>{ $score }</b> зі 100.
stats-rules =
    <i>Серія рахує дні, у які було хоча б одне заняття. «Не сьогодні», пауза й дні без нагадувань її не змінюють.
    Сила звички росте з кожним днем, коли щось зроблено, і повільно спадає, коли ні: за два тижні проходить приблизно пів дороги.
    День зміцнення — той, у який попрацювали хоча б дві великі групи м’язів: ноги, стегна, спина, живіт, груди, плечі чи руки.
    150 хвилин ВООЗ — бадьорі: можна балакати, але не співати.</i>
button-stats-week = Тиждень
    .aliases = тиждень, тижня, за тиждень, цей тиждень, цього тижня, на цьому тижні
button-stats-month = Місяць
    .aliases = місяць, місяця, за місяць, цей місяць, цього місяця
button-stats-twelve-weeks = 12 тижнів
    .aliases = дванадцять тижнів, за дванадцять тижнів, три місяці, за три місяці, 3 місяці, за 3 місяці, квартал
button-stats-year = Рік
    .aliases = рік, року, за рік, цей рік, цього року, дванадцять місяців, 12 місяців, за дванадцять місяців
chart-title-week = Цей тиждень
chart-title-month = Цей місяць
chart-title-twelve-weeks = Дванадцять тижнів
chart-title-year = Дванадцять місяців
chart-subtitle = по { $date }
chart-streak =
    { $days ->
        [one] день поспіль
        [few] дні поспіль
       *[many] днів поспіль
    }
chart-score = сила звички зі 100
chart-calendar = Занять на день
chart-depth-0 = 0
chart-depth-1 = 1
chart-depth-2 = 2
chart-depth-3 = 3–4
chart-depth-5 = 5+
chart-off = вихідний
chart-walked-week = Хвилини ходьби
chart-walked-month = Хвилини ходьби
chart-walked-twelve-weeks = Хвилини ходьби
chart-walked-year = Хвилини ходьби на тиждень
chart-walked-note = { $minutes } з { $goal } цього тижня
chart-strengthened = Дні зміцнення
chart-sessions-week = Заняття
chart-sessions-month = Занять на тиждень
chart-sessions-twelve-weeks = Занять на тиждень
chart-sessions-year = Занять на місяць
chart-total = разом
stats-total = <b>Починаючи з { $date }</b>
length-minutes =
    { $minutes ->
        [one] { $minutes } хвилина
        [few] { $minutes } хвилини
       *[many] { $minutes } хвилин
    }
    .in =
        { $minutes ->
            [one] { $minutes } хвилину
            [few] { $minutes } хвилини
           *[many] { $minutes } хвилин
        }
    .after =
        { $minutes ->
            [one] { $minutes } хвилини
            [few] { $minutes } хвилин
           *[many] { $minutes } хвилин
        }
length-seconds =
    { $seconds ->
        [one] { $seconds } секунда
        [few] { $seconds } секунди
       *[many] { $seconds } секунд
    }
    .in =
        { $seconds ->
            [one] { $seconds } секунду
            [few] { $seconds } секунди
           *[many] { $seconds } секунд
        }
    .after =
        { $seconds ->
            [one] { $seconds } секунди
            [few] { $seconds } секунд
           *[many] { $seconds } секунд
        }
length-hours =
    { $hours ->
        [one] { $hours } година
        [few] { $hours } години
       *[many] { $hours } годин
    }
    .in =
        { $hours ->
            [one] { $hours } годину
            [few] { $hours } години
           *[many] { $hours } годин
        }
    .after =
        { $hours ->
            [one] { $hours } години
            [few] { $hours } годин
           *[many] { $hours } годин
        }
length-hours-minutes = { $hours } год { $minutes } хв

## Пауза, налаштування, дані

pause-menu = ⏸ <b>Скільки мені мовчати?</b> Пауза скінчиться сама, і серія зачекає. /stop — це доки не почнеш знову, а /delete стирає все.
pause-menu-paused = ⏸ Нагадування відпочивають до { $until }. Змінити?
pause-tomorrow = До завтра
pause-days =
    { $days ->
        [one] { $days } день
        [few] { $days } дні
       *[many] { $days } днів
    }
pause-hour = 1 година
pause-date = 📅 До дати
pause-date-choice = { $weekday } { $date }
pause-dates = 📅 <b>До якого дня?</b> Будь-який інший можна написати: <code>/pause до 7 березня</code>
pause-sick = 🤒 Хворію
pause-holiday = 🏖 Відпустка
holiday-menu = 🏖 <b>Скільки тебе не буде?</b> Дату можна написати: <code>/pause відпустка до 7 березня</code>
pause-unread = Скажи, на скільки, до року: <code>/pause 3 дні</code>, <code>/pause до 7 березня</code>, <code>/pause хворію</code> або просто /pause, щоб вибрати кнопкою.
stop-unread = 🔔 Слова «{ $words }» мені не допомогли, тож нічого не змінилося. Вимкнути всі нагадування чи трохи помовчати? Щоб змінити одне з них, відкрий /plan.
resume-unread = Слова «{ $words }» мені не допомогли, тож нічого не змінилося. Почати знову зараз? Інший кінець паузи пишеться так: <code>/pause до 7 березня</code>
undo-unread = Слова «{ $words }» мені не допомогли, тож нічого не скасовано. /undo без зайвих слів скасовує останнє зараховане.
words-unused = Слова «{ $words }» тут мені не допомогли, тож ось відповідь без них.
paused-rest = ⏸ Мовчу до { $until }. Гарного відпочинку; /resume закінчить паузу раніше.
paused-sick = 🤒 Одужуй. Мовчу до { $until }, і серія зачекає; /resume закінчить паузу раніше.
paused-holiday = 🏖 Приємного відпочинку. Мовчу до { $until }, і серія зачекає; /resume закінчить паузу раніше.
will-pause = ⏸ Мовчу { $from } до { $until }; доти все надходить за планом. { $next }
button-cancel-pause = Скасувати паузу
pause-cancelled = ▶️ Паузу скасовано. { $next }
resumed = ▶️ З поверненням. { $next }
not-paused = ▶️ Нагадування й так увімкнено. { $next }
button-resume = Продовжити зараз
stopped = 🔕 Нагадувань більше не буде, доки не напишеш /start; усе зроблене збережено. /pause — на певний час і скінчиться сама, /delete стирає все.
button-restart = Увімкнути нагадування
settings = ⚙️ <b>Налаштування</b>
settings-clock = 🕑 { $city }, { $time }
settings-no-clock = 🕑 Твій час мені поки невідомий.
settings-place = 📍 { $place }
settings-no-place = 📍 Де ти вдень, мені поки невідомо, тож вибираю те, що пасує за столом.
settings-on = 🔔 Нагадування ввімкнено.
settings-will-pause = 🔔 Нагадування ввімкнено. ⏸ Відпочивають { $from } до { $until }.
settings-paused = ⏸ Нагадування відпочивають до { $until }.
settings-stopped = 🔕 Нагадування вимкнено.
settings-plan = <b>Твій план</b>
button-zone = 🕑 Часовий пояс
button-place = 📍 Де я
button-pictures-on = 🎞 З картинками
button-pictures-off = 🎞 Без картинок
button-shown-by = 👥 Хто їх показує
# Кожен із чотирьох, на ім’я.
shown-by-menu = 👥 Вправи по черзі показують четверо людей. Якщо хочеш, усі їх тобі покаже хтось один.
shown-by-in-turns = По черзі
shown-by-amina = Аміна
shown-by-walter = Вальтер
shown-by-samuel = Самуель
shown-by-lin = Лін
button-pause = ⏸ Пауза
button-stop = 🔕 Не нагадувати
button-red-flags = ⚠️ Коли потрібна допомога

help =
    ⚠️ <b>Болить?</b> «Коли потрібна допомога» — просто внизу.
    Коли надходить нагадування, досить його кнопок.
    Можна й просто писати: «прогулянка 20», «не сьогодні».
    /today – що сьогодні · /done – що зроблено
    /exercise – вправа · /why – навіщо все це
    /plan, /remind – нагадування · /hours – години
    /pause – відпочинок · /stats – як справи
    /settings – решта
button-commands = Усе, що я вмію
button-back-to-help = ‹ Допомога
help-commands =
    <b>Усе, що я вмію</b>
    { $commands }
help-command = /{ $command } – { $description }
privacy =
    🔒 <b>Що я про тебе зберігаю</b>
    • твій номер у Telegram, мову й часовий пояс, щоб писати тобі у твої години;
    • де ти більшу частину дня, скільки мене тобі треба, твій план і за чим він іде, твої паузи, коли й наскільки коротко надійшло кожне нагадування і якою була відповідь, як часто я щось кажу, і чотири тижні — які оголошення тобі надійшли;
    • що зроблено й коли, щоб це зарахувати, як це відчувалося і за що рахувати інший рух; і як твоя спина, якщо ти про це кажеш;
    • що ти хочеш знову робити, твоїми словами, і наскільки це важко, якщо ти про це кажеш; /settings це забуде;
    • що ти чекаєш на відповідь лікаря чи фізичного терапевта, але ніколи — яка це була ознака, і нічого з того, що ти пишеш у біді;
    • що ти позначаєш у /settings, щоб на це зважати, наприклад коліна, доки ти не забереш позначку.

    Решта, що ти пишеш, зберігається, лише доки я не відповім, а якщо я перепитую — до твоїх наступних слів або пів дня; ім’я й геопозиція не зберігаються зовсім. Усе це лежить в одній базі даних у власника цього бота й більше ні до кого не потрапляє. Із часом від подробиць дня лишаються самі підсумки. /export віддасть тобі все файлом, а /delete зітре відразу й назавжди; з резервних копій, зроблених раніше, ти зникнеш, коли їх викинуть.
calendar-caption = 🗓 Твій план для календаря в телефоні.
export-caption = 📦 Усе, що я про тебе зберігаю, у вигляді, який можуть прочитати інші програми.
ask-erase =
    <b>Стерти все?</b> Тоді зникнуть твій план, рахунок і серія, і повернути їх не зможе ніхто. /export спершу зробить тобі копію.

    Просто набридли нагадування? /pause мовчить певний час, а /stop — доки не почнеш знову; і те, і те зберігає все зроблене.
button-erase = Так, стерти все
button-keep = Ні, лишити
erased = 🧹 Усе про тебе стерто. Бережи спину; /start почне заново.
kept = Усе лишилося як було.
not-understood =
    Незрозуміло. Можна спробувати
    • /done або докладніше <code>/done прогулянка 20</code>
    • /exercise, щоб побачити вправу
    • /why — навіщо все це
    • /help — усе інше
not-understood-done =
    Незрозуміло. Якщо це треба зарахувати, скажи, що зроблено і скільки це тривало:
    • <code>прогулянка 20 хвилин</code>
    • <code>вчора розтяжка 5 хвилин</code>
    • <code>/done задня поверхня стегна 5 хв</code>
not-understood-remind =
    Незрозуміло. Якщо треба нагадування, скажи, про що й коли:
    • <code>нагадай погуляти о 17:30</code>
    • <code>/remind розтяжка 9:30 і 15:00 у будні</code>
    • <code>/remind встати кожні 45 хв 9-17</code>
not-understood-hours =
    Незрозуміло. Якщо йдеться про те, коли можуть надходити нагадування, це пишеться так:
    • <code>/hours пн-пт 9-12, 13-17</code>
    • <code>я працюю з 9 до 17</code>
    • <code>/hours вихідні вільні</code>
not-understood-pause =
    Незрозуміло. Якщо треба тиша, скажи, на скільки:
    • <code>/pause 3 дні</code>
    • <code>тихо до 15:00</code>
    • <code>/pause відпустка до 7 березня</code>
private-only = Я говорю з людьми сам на сам: твоя спина — твоя особиста справа. Відкрий чат зі мною й напиши /start.
button-open-chat = Відкрити чат
too-many-acts =
    🐢 Це забагато одразу, я не встигаю. Переведи дух, і за кілька хвилин я знову з тобою.
    Нагадування однаково надходять.
notice-too-many-acts = Це забагато одразу. Дай мені кілька хвилин.
our-fault = Щось пішло не так із мого боку, і це записано. Нічого твого не пропало; спробуй, будь ласка, ще раз.

## Слова між ділом

next = Далі: { $what }, { $when }.
next-none = Нічого не заплановано.
when-today =
    сьогодні { $hour ->
        [11] об
       *[other] о
    } { $time }
when-tomorrow =
    завтра { $hour ->
        [11] об
       *[other] о
    } { $time }
when-weekday =
    { $weekday } { $hour ->
        [11] об
       *[other] о
    } { $time }
when-date =
    { $date } { $hour ->
        [11] об
       *[other] о
    } { $time }
until-today = { $time }
until-tomorrow = завтра
until-weekday = { $weekday }
until-date = { $date }
from-today = з { $time }
from-tomorrow = від завтра
from-weekday = { $weekday }
from-date = з { $date }
days-daily = щодня
    .alone = Щодня
days-weekdays = з понеділка по п’ятницю
    .alone = Понеділок – п’ятниця
days-weekend = щосуботи й щонеділі
    .alone = Субота й неділя
days-span = { $first } по { $last }
    .alone = { $first } – { $last }
schedule-at =
    { $days } { $hour ->
        [11] об
       *[other] о
    } { $times }
schedule-every = { $days }, { $interval } { $ranges }
schedule-every-hours-daily = { $interval } у твої години
schedule-every-hours = { $days }, { $interval } у твої години
schedule-range = з { $from } до { $to }
schedule-range-brief = { $from }–{ $to }
interval-hours =
    { $hours ->
        [1] щогодини
        [one] що { $hours } годину
        [few] що { $hours } години
       *[many] що { $hours } годин
    }
interval-minutes =
    { $minutes ->
        [one] кожну { $minutes } хвилину
        [few] кожні { $minutes } хвилини
       *[many] кожні { $minutes } хвилин
    }
weekday-1 = Понеділок
    .on = у понеділок
    .until = понеділка
    .from = з понеділка
    .to = понеділок
    .every = щопонеділка
weekday-2 = Вівторок
    .on = у вівторок
    .until = вівторка
    .from = з вівторка
    .to = вівторок
    .every = щовівторка
weekday-3 = Середа
    .on = у середу
    .until = середи
    .from = із середи
    .to = середу
    .every = щосереди
weekday-4 = Четвер
    .on = у четвер
    .until = четверга
    .from = з четверга
    .to = четвер
    .every = щочетверга
weekday-5 = П’ятниця
    .on = у п’ятницю
    .until = п’ятниці
    .from = з п’ятниці
    .to = п’ятницю
    .every = щоп’ятниці
weekday-6 = Субота
    .on = у суботу
    .until = суботи
    .from = із суботи
    .to = суботу
    .every = щосуботи
weekday-7 = Неділя
    .on = у неділю
    .until = неділі
    .from = з неділі
    .to = неділю
    .every = щонеділі
month-1 = Січень
    .of = січня
month-2 = Лютий
    .of = лютого
month-3 = Березень
    .of = березня
month-4 = Квітень
    .of = квітня
month-5 = Травень
    .of = травня
month-6 = Червень
    .of = червня
month-7 = Липень
    .of = липня
month-8 = Серпень
    .of = серпня
month-9 = Вересень
    .of = вересня
month-10 = Жовтень
    .of = жовтня
month-11 = Листопад
    .of = листопада
month-12 = Грудень
    .of = грудня
date = { $day } { $month }
date-year = { $day } { $month } { $year }

## Що Telegram показує поруч із чатом

description =
    Limber дбає про твою спину: у зручний для тебе час нагадує встати, пройтися, потягнутися й зміцнитися, показує, як це робити, і по-дружньому веде рахунок. Натисни «Почати», скажи, котра в тебе година, — і все готово.

    Це для загального самопочуття, не діагноз. Про біль, що тебе тривожить, спитай лікаря чи фізичного терапевта.
short-description = Добрі нагадування встати, пройтися, потягнутися й зміцнитися в зручний час. Спина каже дякую.

## План

plan = 🗓 <b>Твій план</b>
plan-empty = У твоєму плані поки порожньо. Додай нагадування або візьми один із готових планів.
plan-item-next = <i>далі { $when }</i>
plan-item-resting = <i>відпочиває</i>
plan-item-never = <i>у твоїх годинах (/hours) для цього немає місця</i>
plan-tip = Натисни на рядок, щоб його змінити. Словами це робиться так: <code>/remind розтяжка 9:30 і 15:00 у будні</code>
button-add = + Додати
button-presets = Готові плани
button-plan = ‹ План
button-my-plan = 🗓 Мій план
reminder-added = ➕ Додано.
reminder-already-planned = 👌 Це вже є у твоєму плані.
button-change = Змінити
button-times = 🕑 Час
button-days = 📅 Дні
button-what = 🔁 Що
button-rest = ⏸ Нехай спочине
button-wake = ▶️ Нехай надходить
button-remove = 🗑 Прибрати
button-put-back = ↩️ Повернути
button-back = ‹ Назад
change-times = <b>Коли?</b> Натисни на час, щоб додати чи прибрати його, або нехай надходить через рівні проміжки.
change-times-every = <b>Коли?</b> Вибери, як часто й коли, або натисни точний час. В інші проміжки однаково діють твої години: /hours.
within-hours = у мої години
change-days = <b>У які дні?</b>
change-what = <b>Що це буде?</b> Якщо вибрати вид цілком, його вправи чергуються.
chosen = ✓ { $label }
every-minutes = раз на { $minutes } хв
reminder-removed =
    🗑 Прибрано з плану:
    { $line }
add-menu = <b>Про що мені нагадувати?</b> Почну зі звичайного часу, а ти зміниш, як зручно. Або словами: <code>/remind прогулянка 12:30 щодня</code>
preset-line = <b>{ $name }</b>: { $about }
preset-heading =
    <b>{ $name }</b>
    { $about }
presets = <b>Готові плани.</b> Подивись, перш ніж узяти.
preset-desk = За столом
    .about = Перерви в сидінні, прогулянка, розтяжка; зміцнення два вечори на тиждень.
preset-feet = На ногах
    .about = Перерви в стоянні, розтяжка, прогулянка ввечері; зміцнення два вечори на тиждень.
preset-home = Удома
    .about = Перерви, прогулянка, розтяжка; зміцнення два ранки на тиждень, там, де є місце.
preset-no-floor = Без підлоги
    .about = Перерви, прогулянка, розтяжка; зміцнення двічі на тиждень пополудні.
preset-walk-more = Більше ходити
    .about = Три короткі прогулянки на день, решта потроху.
preset-stronger = Міцніше
    .about = Зміцнення три дні на тиждень, уранці й увечері.
preset-note = Він прийде на зміну твоєму нинішньому плану.
button-take = ✅ Узяти
wish-no-subject = Незрозуміло, про що нагадувати. Спершу назви заняття чи вправу, ось так: <code>/remind розтяжка 9:30 і 15:00 у будні</code>
wish-unreadable = Слова «{ $part }» мені не допомогли. Прохання пишеться так: <code>/remind розтяжка 9:30 і 15:00 у будні</code>
wish-no-time = О котрій? Ось так: <code>/remind прогулянка 12:30 щодня</code>
wish-bad-interval = «{ $part }»: можу від разу на 20 хвилин до разу на 12 годин, ось так: <code>/remind встати кожні 45 хв 9-12 13-18 пн-пт</code>
wish-range-too-short = «{ $part }»: ці години коротші за проміжок або кінчаються раніше, ніж починаються. Ось так: <code>/remind встати кожні 45 хв 9-12 13-18 пн-пт</code>
wish-never-comes =
    { $line }
    Я розумію це так, а у твоїх годинах (/hours) для цього немає місця: воно ніколи б не надійшло. Підійде коротший проміжок або точний час, ось так: <code>/remind прогулянка 12:30 щодня</code>
wish-too-many-times = Двадцять чотири рази на день — межа для одного нагадування.
wish-mixed = «{ $part }»: або час, наприклад <code>/remind прогулянка 12:30</code>, або години з проміжком, наприклад <code>/remind встати кожні 45 хв 9-12 пн-пт</code>
wish-too-many = План повний: двадцять чотири нагадування — межа. Спершу прибери одне в /plan.
notice-last-day = Потрібен хоча б один день. Щоб воно замовкло, дай йому відпочити.
notice-last-time = Потрібен хоча б один час. Щоб воно замовкло, дай йому відпочити.
notice-too-many-times = Двадцять чотири рази на день — це межа.
notice-never-comes = У твоїх годинах для цього не знайшлося б місця.
notice-range-too-short = Ці години коротші за проміжок.
weekday-letter-1 = П
weekday-letter-2 = В
weekday-letter-3 = С
weekday-letter-4 = Ч
weekday-letter-5 = П
weekday-letter-6 = С
weekday-letter-7 = Н
month-short-1 = січ
month-short-2 = лют
month-short-3 = бер
month-short-4 = кві
month-short-5 = тра
month-short-6 = чер
month-short-7 = лип
month-short-8 = сер
month-short-9 = вер
month-short-10 = жов
month-short-11 = лис
month-short-12 = гру
weekday-short-1 = Пн
weekday-short-2 = Вт
weekday-short-3 = Ср
weekday-short-4 = Чт
weekday-short-5 = Пт
weekday-short-6 = Сб
weekday-short-7 = Нд

## Години

hours =
    ⏳ <b>Твої години</b>
    { $lines }

    В інший час нічого не надходить, крім того, чому ти навмисно задаєш точний час. Натисни на день, щоб його змінити, або напиши так: <code>/hours 9-12, 13-18; пт 9-14; не сб, нд</code>
hours-leave-out =
    У цих годинах для цього немає місця, тож воно не надходить:
    { $lines }
hours-line = { $days }: { $ranges }
hours-never = ніколи
hours-weekdays = Пн–Пт
hours-day = <b>{ $day }</b>: у які години?
hours-day-now = Зараз: { $ranges }.
hours-free = немає
hours-unread = Слова «{ $part }» мені не допомогли. Години пишуться так: <code>/hours 9-12, 13-18; пт 9-14; не сб, нд</code>
button-hours = ⏳ Години

## Рідше й тихіше

would-suit = 🌿 Здається, мої нагадування зараз не пасують до твоїх днів, і це нормально. Може, щось інше підійде краще? Якщо відповіді не буде, приходитиму рідше.
would-suit-times = Інший час
would-suit-fewer = Менше
would-suit-pause = Пауза
one-minute = 🌱 Хвилина піде спині на користь. Просто там, де ти зараз.
button-one-minute = ▶️ Хвилина зараз
wakes-up = 👋 Приємно, що ти тут. Нагадування знову надходять. { $next }
falls-asleep = 😴 Не хочу набридати, тож засинаю. Усе зроблене збережено. Напиши будь-що, і нагадування повернуться.
