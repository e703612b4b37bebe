# Что говорится в ответ на собственные слова людей.

## Счёт

said-count-as = <b>{ $name }</b>, { $length }: за что это засчитать? Я запомню.
said-count-as-first = <b>{ $name }</b>: за что это засчитать? Я запомню.
said-how-long = <b>{ $name }</b>: сколько это длилось? Нажми, и я засчитаю.
said-count-as-button = { $activity } · { $length }
movement-cycling = Велосипед
movement-swimming = Плавание
movement-running = Бег
movement-dancing = Танцы
movement-gardening = Работа в саду
movement-yoga = Йога
movement-pilates = Пилатес
movement-gym = Спортзал
movement-tai-chi = Тай-чи
movement-ball-games = Игры с мячом
movement-cardio = Кардио
movement-climbing = Скалолазание
moved-line =
    { $count ->
        [one] 🌿 { $name }: { $count } занятие, { $length }
        [few] 🌿 { $name }: { $count } занятия, { $length }
       *[many] 🌿 { $name }: { $count } занятий, { $length }
    }
counted-on = ✅ Засчитано за { $date }: { $what } ({ $length }).
counted-yesterday = ✅ Засчитано за вчера: { $what } ({ $length }).
counted-on-day = В тот день: { $tallies }.
said-later-or-done = { $length }: столько это уже длилось, или прийти через такое время?
said-done-for-button = ✅ Готово · { $length }
said-later-in-button = ⏰ Через { $length }
said-comes-back = ⏰ { $name }: уже отложено. Приду снова { $when }.
said-closed-done = ✅ { $name }: это уже засчитано.
said-closed-skipped = 🌿 { $name }: на сегодня это отложено, и ничего страшного.
said-closed-passed = 🌿 { $name }: это напоминание прошло, с ним больше ничего не нужно делать.
said-nothing-open = 🌿 Сейчас ни одно напоминание тебя не ждёт. { $next }
said-corrected = ✏️ Сообщение изменено, поэтому то, что было засчитано по нему раньше, отменено.
said-not-done = 🌿 Ничего страшного. Ничего не засчитано и ничего не потеряно; следующее придёт по плану.

## Напоминания

said-which-reminder = 🗓 { $what }: когда напоминать? Нажми или напиши: «17:00 по будням».
said-remind-of-what =
    Я могу напоминать только о том, что на пользу спине: встать, пройтись, потянуться или укрепиться. О чём из этого?

## Паузы

said-pause-till = ⏸ До какого времени молчать?
said-pause-till-button = До { $until }
said-pause-from = ⏸ Молчать { $from }: сколько времени?
said-pause-next-year = В этом году { $date } уже не будет. Молчать до { $until }?
said-pause-next-year-button = До { $until }
said-pause-for-ever = Без конца — значит, напоминаний больше не будет совсем. Всё сделанное сохранено, а /start включит их снова.

## Часы

said-which-hours = В какие часы с понедельника по пятницу? Или напиши: /hours пн-пт 9-12

## Разговор

said-greeting = 👋 Привет! Хорошо, что ты здесь. { $next }
nod = 👍
said-noted = 👌
said-no = 🌿 Хорошо, нет так нет. Ничего не изменилось.
said-apology = 🌿 Извиняться не за что.
said-farewell = 👋 Береги себя. { $next }
said-how-are-you = 🌿 Я программа, так что у меня всегда всё хорошо. А как твоя спина? /pain запишет, от 0 до 10.
said-thanks = 🌿 Пожалуйста. Хорошо, что помогает; но делаешь-то всё ты.
said-annoyed = Жаль, что я надоедаю. Поменьше напоминаний, пауза или совсем без них?
said-who =
    Я бот: программа, которая напоминает двигаться и ведёт счёт. Никто не читает нашу переписку. Владелец бота из-за меня не становится врачом, и я тоже не врач. Что я храню, скажет /privacy.
said-bug = Спасибо, что говоришь. Что-то не так? Пожалуйста, расскажи владельцу этого бота, что ты делаешь и что происходит; передать это сам бот не может.

## Расписание

schedule-once = один раз, { $date } в { $times }
schedule-every-other-day = через день в { $times }
schedule-every-days =
    { $days ->
        [one] каждый { $days } день в { $times }
        [few] каждые { $days } дня в { $times }
       *[many] каждые { $days } дней в { $times }
    }

## Помощь по одному делу

said-help-done =
    Скажи, что сделано, своими словами: «прогулка 20», «вчера растяжка 5 минут» или /done прогулка 20. /undo отменит последнее.
said-help-remind =
    Скажи, когда: «напомни погулять в 17:00», /remind растяжка 9:30 и 15:00 по будням, /remind встать каждые 45 мин 9-17. /plan покажет всё и даст изменить.
said-help-hours =
    Твои часы — это когда напоминания могут приходить сами: /hours пн-пт 9-12, 13-17. То, чему задано точное время, приходит всё равно.
said-help-pause =
    /pause даёт тишину на столько, сколько скажешь: /pause 3 дня, /pause до пятницы, /pause болею. До тех пор я молчу, серия ждёт, а /resume закончит паузу раньше.
said-help-why =
    /why расскажет, почему движение помогает, а ещё про сон, стресс и осанку: «почему от сидения болит спина». И скажет, когда нужна помощь.
said-help-pain =
    /pain записывает, как спина, от 0 до 10: /pain 3. Это стоит рядом со сделанным в /report.
said-help-zone =
    /timezone говорит мне, где твои часы: /timezone Самара или время, которое они показывают. Напоминания переедут вместе с ними.
