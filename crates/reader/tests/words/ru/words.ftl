# Слова русского языка, которыми люди говорят, что они сделали, чего хотят и что чувствуют. Запись объяснена в начале
# messages/en/words.ftl.

## Числа

typed-number-1 = один, одна, одну
typed-number-2 = два, две, пара, пару, двух
typed-number-3 = три, трёх
typed-number-4 = четыре
typed-number-5 = пять
typed-number-6 = шесть
typed-number-7 = семь
typed-number-8 = восемь
typed-number-9 = девять
typed-number-10 = десять
typed-number-15 = пятнадцать
typed-number-20 = двадцать
typed-number-25 = двадцать пять
typed-number-30 = тридцать
typed-number-40 = сорок
typed-number-45 = сорок пять
typed-number-50 = пятьдесят
typed-number-60 = шестьдесят
typed-number-one-and-half = полтора, полторы
typed-number-and-half = <number> с половиной

## Длительность

typed-unit-second = сек, с, секунда, секунду, секунды, секунд
typed-unit-minute = м, мин, минута, минуту, минуты, минут
typed-unit-hour = ч, час, часа, часов, часик
typed-unit-day = д, день, дня, дней, дни
typed-unit-week = неделя, неделю, недели, недель, нед
typed-unit-month = месяц, месяца, месяцев
typed-unit-year = год, года, лет
typed-unit-distance = км, километр, километра, километров, метров, шагов
typed-unit-times = раз, раза, повторов, подходов
typed-length-15m = четверть часа
typed-length-30m = полчаса, пол часа, получаса
typed-length-60m = час, часик
typed-length-1d = день, денёк
typed-length-1w = неделю, недельку
typed-times-2 = дважды, два раза

## Время

typed-clock-hour = в <hour>, к <hour>, в <hour> часов|часа|час
typed-clock-half-to = в половине <hour>, пол~ <hour>
typed-clock-am = <clock> утра, <clock> часов|часа утра
typed-clock-pm = <clock> вечера|дня, <clock> часов|часа вечера|дня
typed-clock-12-00 = полдень, в полдень
typed-clock-24-00 = полночь
typed-clock-range = с <clock> до <clock>, от <clock> до <clock>, между <clock> и <clock>
typed-part-morning = утром, по утрам, каждое утро, утро, с утра
typed-part-noon = в обед, обед, обеденный перерыв, в обеденный перерыв
typed-part-afternoon = днём, после полудня
typed-part-evening = вечером, по вечерам, каждый вечер, вечер
typed-part-night = ночью, ночь
typed-today-evening = сегодня вечером
typed-today-morning = сегодня утром
typed-cue-after-lunch = после обеда
typed-cue-before-bed = перед сном
typed-cue-after-work = после работы

## Дни

typed-weekday-1 = пн, понедельник, понедельника, понедельникам, по понедельникам, каждый понедельник, в понедельник
typed-weekday-2 = вт, вторник, вторника, вторникам, по вторникам, каждый вторник, во вторник
typed-weekday-3 = ср, среда, среду, среды, средам, по средам, каждую среду, в среду
typed-weekday-4 = чт, четверг, четверга, четвергам, по четвергам, каждый четверг, в четверг
typed-weekday-5 = пт, пятница, пятницу, пятницы, пятницам, по пятницам, каждую пятницу, в пятницу
typed-weekday-6 = сб, суббота, субботу, субботы, субботам, по субботам, в субботу
typed-weekday-7 = вс, воскресенье, воскресенья, воскресеньям, по воскресеньям, в воскресенье
typed-days-daily = каждый день, ежедневно, все дни
typed-days-weekdays = будни, по будням, в будни, будние дни, рабочие дни, по рабочим дням
typed-days-weekend = выходные, по выходным, в выходные
typed-days-range = с <days> по|до <days>, <days> по <days>
typed-days-except = кроме <days>, не в <days>, без <days>
typed-days-off = <days> свободны|свободен|свободна|выходной|отдых, <days> нет, кроме <days>
typed-month-1 = января
typed-month-2 = февраля
typed-month-3 = марта
typed-month-4 = апреля
typed-month-5 = мая
typed-month-6 = июня
typed-month-7 = июля
typed-month-8 = августа
typed-month-9 = сентября
typed-month-10 = октября
typed-month-11 = ноября
typed-month-12 = декабря
typed-date = <day> <month>
typed-date-range = с <day> по|до <day> <month>, с <day> <month> по|до <day> <month>
typed-day-today = сегодня
typed-day-tomorrow = завтра
typed-day-after-tomorrow = послезавтра
typed-day-yesterday = вчера
typed-day-before-yesterday = позавчера
typed-day-coming = следующий|следующего|следующую|ближайший <days>
typed-week-next = следующая неделя, следующую неделю, на следующей неделе
typed-week-this = эта неделя, на этой неделе

## Частота

typed-every = каждые|каждый|каждую <length>, раз в <length>
typed-interval-60m = каждый час, ежечасно, раз в час
typed-interval-30m = каждые полчаса, раз в полчаса
typed-interval-2d = через день, раз в два дня
typed-often-1-week = раз в неделю
typed-often-2-day = два раза в день, дважды в день
typed-often-1-day = раз в день
typed-times-each-day = <number> раза|раз в день
typed-times-each-week = <number> раза|раз в неделю
typed-in = через <length>
typed-ago = <length> назад

## Маленькие слова

typed-until = до, пока
typed-from = с, от, со
typed-and = и, потом, а также
typed-but = но, зато
typed-only = только
typed-not = не, нет, ни, без, никак
typed-wish = хочу, буду, надо, нужно, хотел бы, можно ли
typed-filler = я, мне, меня, мой, моя, мою, в, на, по, про, к, за, о, об, же, ну, пожалуйста, уже, ещё, тоже, был, была, бы, это, ой, так, примерно, около, где то, ты, немного, чуть, сделал, делал, у, а, из, от, уезжаю, еду, чтобы, нужна

## Сделано

typed-done = готово, сделал, сделала, сделано, выполнено, выполнил, выполнила, закончил, закончила, ✅, ✔, ☑, 👍, 👌, 💪
typed-not-done = ничего не сделал, ничего не делал, ничего не делала, не сделал, не сделала, не успел, не успела
typed-anything = ничего
typed-all = всё, все упражнения
typed-did-walk = гулял, гуляла, погулял, погуляла, прошёлся, прошлась, ходил, ходила, прогулялся, прогулялась
typed-did-stand = встал, встала, постоял, постояла
typed-did-stretch = растянулся, растянулась, потянулся, потянулась, растяжку сделал, растяжку сделала, сделал растяжку, сделала растяжку
typed-did-strengthen = покачал пресс, укрепил
typed-movement-cycling = велосипед, на велосипеде
    .like = walk
typed-movement-swimming = плавание, плавал, плавала, бассейн
    .like = walk
typed-movement-running = бег, бегал, бегала, пробежка
    .like = walk
typed-movement-yoga = йога, йогу
    .like = stretch, strengthen
typed-remind = напомни, напомни мне, напоминай, напоминать, напомнить, напоминание, напомните
typed-reminders = напоминания, напоминаний, сообщения, сообщений, уведомления
typed-unplan = удали, убери, отмени, удалить
typed-resume = продолжай, продолжить, я вернулся, я вернулась
typed-start-alone = начать, старт, начни
typed-stop-alone = стоп, хватит, прекрати, остановись, отстань
typed-stop = больше не напоминай, не напоминай, не напоминай больше, отключи напоминания, выключи напоминания, отписаться, не пиши мне, хватит напоминаний, больше не пиши
typed-hours = работаю, я работаю, рабочие часы, мой график, график, мои часы, рабочее время
typed-pause = пауза, помолчи, тихо, не беспокой, отдых, совещание, на совещании, встреча, занят, занята
typed-sick = болею, заболел, заболела, я заболел, болен, больна, грипп, простуда, простудился, на больничном
typed-holiday = отпуск, в отпуск, в отпуске, каникулы, уезжаю, в поездке, командировка, в командировке
typed-forever = навсегда, насовсем
typed-rest-of-day = до конца дня, остаток дня, весь день
typed-later = позже, потом, попозже, не сейчас, отложи
typed-skip-alone = не сегодня, нет, пропусти, пропустить, сегодня не буду
typed-skip = не сегодня, пропусти
typed-guide-alone = веди меня, проведи меня
typed-guide = проведи меня
typed-how = как, как делать, покажи, объясни

## Боль, причины, место, бот

typed-hurts = болит, боль, больно, боли, ноет, ломит, тянет спину, ой больно, защемило, прострел
typed-body = спина, спину, поясница, поясницу, шея
typed-feels = из, уровень, лучше, хуже
typed-level-0 = не болит, ничего не болит, боли нет, нет боли, без боли
typed-why = почему, зачем, для чего, отчего, какая польза, причина
typed-question = ли, разве
typed-reason-flexibility = гибкость, растяжка, растяжку
typed-reason-core = кор, пресс, мышцы кора
typed-reason-circulation = сидения, сидение, сидеть, кровообращение, усталость
typed-reason-weight = вес, лишний вес
typed-reason-sleep = сон, спать, матрас
typed-reason-stress = стресс, напряжение
typed-reason-posture = осанка, осанку, стул
typed-reason-youth = молодость, детство
typed-zone = я живу в, живу в, я в, нахожусь в, часовой пояс
typed-moved = переехал в, переехала в
typed-clock-here = сейчас, у меня сейчас
typed-stats = статистика, как мои дела
typed-report = отчёт
typed-plan-alone = план, мой план
typed-settings = настройки
typed-exercises = упражнения, список упражнений
typed-help = помощь, что ты умеешь, помоги
typed-greeting = привет, здравствуй, здравствуйте, добрый день, доброе утро, добрый вечер
typed-thanks = спасибо, благодарю, класс, супер, отлично, круто, спокойной ночи, пока пока, 🙂, 😊, 🙏, ❤
typed-annoyed = заткнись, достал, бесит, надоел, бред, чушь, тупой, 😡
typed-who-are-you = ты робот, ты бот, кто ты, ты человек, кто тебя сделал, кто тебя создал
typed-bug = ошибка, баг, не работает, сообщить об ошибке
