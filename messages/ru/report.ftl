# /report: страница для врача или реабилитолога. На самой странице — простой текст; HTML Telegram разрешён только в подписях.

report-caption-four-weeks = 📄 <b>Последние четыре недели на одной странице</b>
report-caption-twelve-weeks = 📄 <b>Последние двенадцать недель на одной странице</b>
report-caption-year = 📄 <b>Последние двенадцать месяцев на одной странице</b>
report-caption = Чтобы показать врачу или реабилитологу или оставить себе. У меня копии нет: страница остаётся в этом чате, пока ты её не удалишь. Твоего имени на ней нет; есть строка, куда его вписать.
report-sessions-caption = 🧾 То же таблицей, по строке на каждое занятие.
report-pains-caption = 🧾 Как спина, по строке на каждый день, о котором ты говоришь.
button-report-four-weeks = 4 недели
    .aliases = четыре недели, за четыре недели, за 4 недели, месяц, за месяц
button-report-twelve-weeks = 12 недель
    .aliases = двенадцать недель, за двенадцать недель, три месяца, за три месяца, 3 месяца, за 3 месяца
button-report-year = Год
    .aliases = год, за год, двенадцать месяцев, 12 месяцев, за двенадцать месяцев

## На странице

report-title = Движение для спины
report-name = Имя:
report-period = { $period } · { $since }
report-period-four-weeks = { $first } – { $last } · четыре недели · часовой пояс { $zone }
report-period-twelve-weeks = { $first } – { $last } · двенадцать недель · часовой пояс { $zone }
report-period-year = { $first } – { $last } · двенадцать месяцев · часовой пояс { $zone }

report-since = с Limber с { $date }

report-active = { $active } из { $days }
report-active-meaning =
    { $days ->
        [one] день с занятием
        [few] дня с занятиями
       *[many] дней с занятиями
    }
report-sessions-meaning =
    { $sessions ->
        [one] занятие всего
        [few] занятия всего
       *[many] занятий всего
    }
report-walked-meaning =
    { $minutes ->
        [one] минута ходьбы в неделю, в среднем
        [few] минуты ходьбы в неделю, в среднем
       *[many] минут ходьбы в неделю, в среднем
    }
report-strengthened-meaning =
    { $days ->
        [one] день с укреплением
        [few] дня с укреплением
       *[many] дней с укреплением
    }
report-streak-meaning =
    { $days ->
        [one] день подряд, по сегодня
        [few] дня подряд, по сегодня
       *[many] дней подряд, по сегодня
    }
report-score-meaning = сила привычки, от 0 до 100

report-columns-four-weeks = По неделям, с понедельника
report-columns-twelve-weeks = По неделям, с понедельника
report-columns-year = По месяцам
report-week = { $day } { $month }
report-minutes = минуты
report-sessions = занятия
report-paused = пауза
report-goal =
    { $minutes ->
        [one] { $minutes } умеренная минута в неделю (ВОЗ)
        [few] { $minutes } умеренные минуты в неделю (ВОЗ)
       *[many] { $minutes } умеренных минут в неделю (ВОЗ)
    }
report-pain-told =
    { $days ->
        [one] ответы за { $days } день
        [few] ответы за { $days } дня
       *[many] ответы за { $days } дней
    }
report-pain-mean = среднее

report-plan = План на сегодняшний день
report-plan-line = { $what }: { $when }
report-plan-every = { $days }, { $interval } в часы, указанные ниже
report-plan-nothing = Сейчас ничего не запланировано.
report-hours = Часы для напоминаний: { $hours }
report-doses = Упражнения и как менялся их объём
report-times = { $count }×
report-amount =
    { $hold ->
        [0] { $repetitions } ×
        [one] { $repetitions } × { $hold } с
        [few] { $repetitions } × { $hold } с
       *[many] { $repetitions } × { $hold } с
    }
report-dose-grown = { $before } → { $now }
report-dose-own = { $dose }, собственный выбор
report-dose-sides = { $dose } на сторону
report-hurt = Упражнения, от которых было больно
report-hurt-on = { $name }: { $date }
report-hurt-resting = { $name }: { $date }; отдыхает до { $until }
report-resting = { $name }: отдыхает до { $until }
report-pauses = Паузы
report-pause-day = { $first }: { $reason }
report-pause-days = { $first } – { $last }: { $reason }
report-pause-rest = отдых
report-pause-sick = болезнь
report-pause-holiday = отпуск
report-footer = Составлено Limber, { $date }, по желанию самого человека. Общее самочувствие, со слов человека в чате: ничего здесь не измерено и не осмотрено, и это не диагноз. То, что растёт или убывает одновременно, не обязательно связано. Сила привычки: каждый день с занятием сдвигает её к 100, каждый день без занятия — к 0, примерно на половину пути за две недели; выходные дни не считаются. День с укреплением — тот, в который поработали хотя бы две большие группы мышц или о котором не сказано, какие именно.
