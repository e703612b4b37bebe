# /report: сторінка для лікаря чи фізичного терапевта. На самій сторінці — простий текст; HTML Telegram дозволено лише в підписах.

report-caption-four-weeks = 📄 <b>Останні чотири тижні на одній сторінці</b>
report-caption-twelve-weeks = 📄 <b>Останні дванадцять тижнів на одній сторінці</b>
report-caption-year = 📄 <b>Останні дванадцять місяців на одній сторінці</b>
report-caption = Щоб показати лікарю чи фізичному терапевту або лишити собі. У мене копії немає: сторінка лишається в цьому чаті, доки ти її не видалиш. Твого імені на ній немає; є рядок, куди його вписати.
report-sessions-caption = 🧾 Те саме таблицею, по рядку на кожне заняття.
report-pains-caption = 🧾 Як спина, по рядку на кожен день, про який ти кажеш.
button-report-four-weeks = 4 тижні
    .aliases = чотири тижні, за чотири тижні, за 4 тижні, місяць, за місяць
button-report-twelve-weeks = 12 тижнів
    .aliases = дванадцять тижнів, за дванадцять тижнів, три місяці, за три місяці, 3 місяці, за 3 місяці
button-report-year = Рік
    .aliases = рік, за рік, дванадцять місяців, 12 місяців, за дванадцять місяців

## На сторінці

report-title = Рух для спини
report-name = Ім’я:
report-period = { $period } · { $since }
report-period-four-weeks = { $first } – { $last } · чотири тижні · часовий пояс { $zone }
report-period-twelve-weeks = { $first } – { $last } · дванадцять тижнів · часовий пояс { $zone }
report-period-year = { $first } – { $last } · дванадцять місяців · часовий пояс { $zone }

report-since = з Limber від { $date }

report-active = { $active } з { $days }
report-active-meaning =
    { $days ->
        [one] день із заняттям
        [few] дні із заняттями
       *[many] днів із заняттями
    }
report-sessions-meaning =
    { $sessions ->
        [one] заняття разом
        [few] заняття разом
       *[many] занять разом
    }
report-walked-meaning =
    { $minutes ->
        [one] хвилина ходьби на тиждень, у середньому
        [few] хвилини ходьби на тиждень, у середньому
       *[many] хвилин ходьби на тиждень, у середньому
    }
report-strengthened-meaning =
    { $days ->
        [one] день зі зміцненням
        [few] дні зі зміцненням
       *[many] днів зі зміцненням
    }
report-streak-meaning =
    { $days ->
        [one] день поспіль, по сьогодні
        [few] дні поспіль, по сьогодні
       *[many] днів поспіль, по сьогодні
    }
report-score-meaning = сила звички, від 0 до 100

report-columns-four-weeks = За тижнями, з понеділка
report-columns-twelve-weeks = За тижнями, з понеділка
report-columns-year = За місяцями
report-week = { $day } { $month }
report-minutes = хвилини
report-sessions = заняття
report-paused = пауза
report-goal =
    { $minutes ->
        [one] { $minutes } помірна хвилина на тиждень (ВООЗ)
        [few] { $minutes } помірні хвилини на тиждень (ВООЗ)
       *[many] { $minutes } помірних хвилин на тиждень (ВООЗ)
    }
report-pain-told =
    { $days ->
        [one] відповіді за { $days } день
        [few] відповіді за { $days } дні
       *[many] відповіді за { $days } днів
    }
report-pain-mean = середнє

report-plan = План на сьогоднішній день
report-plan-line = { $what }: { $when }
report-plan-every = { $days }, { $interval } у години, вказані нижче
report-plan-nothing = Зараз нічого не заплановано.
report-hours = Години для нагадувань: { $hours }
report-doses = Вправи і як змінювався їхній обсяг
report-times = { $count }×
report-amount =
    { $hold ->
        [0] { $repetitions } ×
        [one] { $repetitions } × { $hold } с
        [few] { $repetitions } × { $hold } с
       *[many] { $repetitions } × { $hold } с
    }
report-dose-grown = { $before } → { $now }
report-dose-own = { $dose }, власний вибір
report-dose-sides = { $dose } на бік
report-hurt = Вправи, від яких боліло
report-hurt-on = { $name }: { $date }
report-hurt-resting = { $name }: { $date }; відпочиває до { $until }
report-resting = { $name }: відпочиває до { $until }
report-pauses = Паузи
report-pause-day = { $first }: { $reason }
report-pause-days = { $first } – { $last }: { $reason }
report-pause-rest = відпочинок
report-pause-sick = хвороба
report-pause-holiday = відпустка
report-footer = Складено Limber, { $date }, за бажанням самої людини. Загальне самопочуття, зі слів людини в чаті: нічого тут не виміряно й не оглянуто, і це не діагноз. Те, що зростає чи спадає водночас, не конче пов’язане. Сила звички: кожен день із заняттям зсуває її до 100, кожен день без заняття — до 0, приблизно на пів дороги за два тижні; вихідні дні не рахуються. День зі зміцненням — той, у який попрацювали хоча б дві великі групи м’язів або про який не сказано, які саме.
