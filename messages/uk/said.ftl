# Що кажеться у відповідь на власні слова людей.

## Рахунок

said-count-as = <b>{ $name }</b>, { $length }: за що це зарахувати? Я запам’ятаю.
said-count-as-first = <b>{ $name }</b>: за що це зарахувати? Я запам’ятаю.
said-how-long = <b>{ $name }</b>: скільки це тривало? Натисни, і я зарахую.
said-count-as-button = { $activity } · { $length }
movement-cycling = Велосипед
movement-swimming = Плавання
movement-running = Біг
movement-dancing = Танці
movement-gardening = Робота в саду
movement-yoga = Йога
movement-pilates = Пілатес
movement-gym = Спортзал
movement-tai-chi = Тай-чи
movement-ball-games = Ігри з м’ячем
movement-cardio = Кардіо
movement-climbing = Скелелазіння
moved-line =
    { $count ->
        [one] 🌿 { $name }: { $count } заняття, { $length }
        [few] 🌿 { $name }: { $count } заняття, { $length }
       *[many] 🌿 { $name }: { $count } занять, { $length }
    }
counted-on = ✅ Зараховано за { $date }: { $what } ({ $length }).
counted-yesterday = ✅ Зараховано за вчора: { $what } ({ $length }).
counted-on-day = Того дня: { $tallies }.
said-later-or-done = { $length }: стільки це вже тривало, чи прийти за такий час?
said-done-for-button = ✅ Готово · { $length }
said-later-in-button = ⏰ За { $length }
said-comes-back = ⏰ { $name }: уже відкладено. Прийду знову { $when }.
said-closed-done = ✅ { $name }: це вже зараховано.
said-closed-skipped = 🌿 { $name }: на сьогодні це відкладено, і нічого страшного.
said-closed-passed = 🌿 { $name }: це нагадування минуло, з ним більше нічого не треба робити.
said-nothing-open = 🌿 Зараз жодне нагадування на тебе не чекає. { $next }
said-corrected = ✏️ Повідомлення змінено, тож те, що було зараховано за ним раніше, скасовано.
said-not-done = 🌿 Нічого страшного. Нічого не зараховано й нічого не втрачено; наступне прийде за планом.

## Нагадування

said-which-reminder = 🗓 { $what }: коли нагадувати? Натисни або напиши: «17:00 у будні».
said-remind-of-what =
    Я можу нагадувати лише про те, що на користь спині: встати, пройтися, потягнутися чи зміцнитися. Про що з цього?

## Паузи

said-pause-till = ⏸ До якого часу мовчати?
said-pause-till-button = До { $until }
said-pause-from = ⏸ Мовчати { $from }: скільки часу?
said-pause-next-year = Цього року { $date } вже не буде. Мовчати до { $until }?
said-pause-next-year-button = До { $until }
said-pause-for-ever = Без кінця — отже, нагадувань більше не буде зовсім. Усе зроблене збережено, а /start увімкне їх знову.

## Години

said-which-hours = У які години з понеділка по п’ятницю? Або напиши: /hours пн-пт 9-12

## Розмова

said-greeting = 👋 Привіт! Добре, що ти тут. { $next }
nod = 👍
said-noted = 👌
said-no = 🌿 Гаразд, ні то ні. Нічого не змінилося.
said-apology = 🌿 Вибачатися немає за що.
said-farewell = 👋 Бережи себе. { $next }
said-how-are-you = 🌿 Я програма, тож у мене завжди все добре. А як твоя спина? /pain запише, від 0 до 10.
said-thanks = 🌿 Будь ласка. Добре, що допомагає; але робиш усе ти.
said-annoyed = Шкода, що я набридаю. Менше нагадувань, пауза чи зовсім без них?
said-who =
    Я бот: програма, що нагадує рухатися й веде рахунок. Ніхто не читає нашого листування. Власник бота через мене не стає лікарем, і я теж не лікар. Що я зберігаю, скаже /privacy.
said-bug = Дякую, що кажеш. Щось не так? Будь ласка, розкажи власнику цього бота, що ти робиш і що відбувається; передати це сам бот не може.

## Розклад

schedule-once =
    один раз, { $date } { $hour ->
        [11] об
       *[other] о
    } { $times }
schedule-every-other-day =
    через день { $hour ->
        [11] об
       *[other] о
    } { $times }
schedule-every-days =
    { $days ->
        [one] кожен { $days } день
        [few] кожні { $days } дні
       *[many] кожні { $days } днів
    } { $hour ->
        [11] об
       *[other] о
    } { $times }

## Допомога з однією справою

said-help-done =
    Скажи, що зроблено, своїми словами: «прогулянка 20», «вчора розтяжка 5 хвилин» або /done прогулянка 20. /undo скасує останнє.
said-help-remind =
    Скажи, коли: «нагадай погуляти о 17:00», /remind розтяжка 9:30 і 15:00 у будні, /remind встати кожні 45 хв 9-17. /plan покаже все й дасть змінити.
said-help-hours =
    Твої години — це коли нагадування можуть надходити самі: /hours пн-пт 9-12, 13-17. Те, чому задано точний час, надходить однаково.
said-help-pause =
    /pause дає тишу на стільки, скільки скажеш: /pause 3 дні, /pause до п’ятниці, /pause хворію. Доти я мовчу, серія чекає, а /resume закінчить паузу раніше.
said-help-why =
    /why розповість, чому рух допомагає, а ще про сон, стрес і поставу: «чому від сидіння болить спина». І скаже, коли потрібна допомога.
said-help-pain =
    /pain записує, як спина, від 0 до 10: /pain 3. Це стоїть поруч зі зробленим у /report.
said-help-zone =
    /timezone каже мені, де твій годинник: /timezone Полтава або час, який він показує. Нагадування переїдуть разом із ним.
