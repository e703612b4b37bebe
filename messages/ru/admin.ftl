# Что читают операторы под /admin. Больше никто этого не видит.

admin = 🔧 <b>Оператор</b>
button-admin-totals = 📊 Итоги
button-admin-health = 🩺 Состояние
button-admin-announcements = 📣 Объявления
button-admin-looks = 👀 Сообщения
button-admin-back = ‹ Оператор
button-admin-refresh = 🔄 Обновить
admin-totals = 📊 <b>Итоги</b>
admin-line = { $name }: <b>{ $figure }</b>
admin-people = Люди
admin-reminded = получают напоминания
admin-paused = на паузе
admin-asleep = спят
admin-stopped = остановлены
admin-unreachable = недоступны
admin-to-come = Предстоящие напоминания
admin-sent = Отправлено за 24 часа
admin-late-median = половина опоздала не больше чем на, секунд
admin-late-99 = 99 из 100 опоздали не больше чем на, секунд
admin-retried = повторные попытки
admin-expired = Истекло за 24 часа
admin-sessions = Занятия за 24 часа
admin-size = База данных, мегабайт
admin-health = 🩺 <b>Состояние</b>
admin-database = { $writable ->
        [yes] ✅ Запись в базу данных работает.
       *[no] ❌ Запись в базу данных не работает.
    }
admin-late =
    { $seconds ->
        [0] ✅ Ничего не опаздывает.
        [one] ⚠️ Напоминание опаздывает на { $seconds } секунду.
        [few] ⚠️ Напоминание опаздывает на { $seconds } секунды.
       *[many] ⚠️ Напоминание опаздывает на { $seconds } секунд.
    }
admin-clockwork =
    { $lately ->
        [yes] ✅
       *[no] ❌
    } Часовой механизм сработал { $seconds ->
        [one] { $seconds } секунду
        [few] { $seconds } секунды
       *[many] { $seconds } секунд
    } назад.
admin-clockwork-never = ❌ Часовой механизм ещё не сработал.
admin-telegram =
    { $lately ->
        [yes] ✅
       *[no] ❌
    } Telegram ответил { $seconds ->
        [one] { $seconds } секунду
        [few] { $seconds } секунды
       *[many] { $seconds } секунд
    } назад.
admin-telegram-never = ❌ Telegram ещё не ответил.
admin-due = Напоминания к отправке
admin-under-way = Напоминания в пути
admin-updates = Необработанные обновления
admin-in-hand = Исходящие сообщения
admin-announcements = 📣 <b>Объявления</b>
admin-announcements-none = Пока ни одного. <code>limber announce FILE</code> составит объявление и сначала покажет его здесь.
admin-announcement-line = <b>{ $id }</b> { $state } · { $sent } из { $all } · { $beginning }
admin-announcement-choice = { $id }: { $beginning }
admin-announcement = 📣 <b>Объявление { $id }</b>, { $state }
admin-announcement-beginning = <i>{ $beginning }</i>
admin-announcement-audience = Кому: <code>{ $audience }</code>
admin-announcement-begins = Начало: <code>{ $begins }</code>
admin-begins-at-once = сразу
admin-begins-local = { $moment } по часам каждого
admin-state-draft = не подтверждено
admin-state-refused = отклонено Telegram
admin-state-gathering = вот-вот начнётся
admin-state-sending = рассылается
admin-state-ended = разослано
admin-state-stopped = остановлено
admin-draft-unseen = Его ещё не видел ни один оператор.
admin-draft =
    { $people ->
        [0] Сейчас его не получил бы никто.
        [one] Его получил бы { $people } человек, в свои часы.
        [few] Его получили бы { $people } человека, каждый в свои часы.
       *[many] Его получили бы { $people } человек, каждый в свои часы.
    }
admin-gathering =
    { $people ->
        [one] Для { $people } человека, в его часы.
        [few] Для { $people } человек, для каждого в его часы.
       *[many] Для { $people } человек, для каждого в его часы.
    }
button-announcement-send =
    { $people ->
        [one] ✅ Отправить: { $people } человек
        [few] ✅ Отправить: { $people } человека
       *[many] ✅ Отправить: { $people } человек
    }
button-announcement-throw-away = 🗑 Выбросить
button-announcement-stop = ⏹ Остановить
admin-count-waiting = Ждут
admin-count-claimed = В пути
admin-count-sent = Отправлено
admin-count-doubtful = Возможно, отправлено
admin-count-unwanted = Не хотят
admin-count-unreachable = Недоступны
admin-count-refused = Отклонено
admin-count-late = Слишком поздно
admin-count-stopped = Остановлено раньше
admin-no-announcement = 📣 Этого объявления больше нет.
admin-announcement-ended = 📣 <b>Объявление { $id } разослано.</b> <i>{ $beginning }</i>
admin-looks = 👀 <b>Сообщения глазами других</b>, язык: { $language }. Кнопки в них здесь ничего не делают.
admin-look-at-reminder = 👀 Напоминание с каким упражнением?
button-look-language = 🌐 { $language }
button-look-welcome = Приветствие
button-look-reminder = Напоминание
button-look-several = Несколько сразу
button-look-counted = Засчитано
button-look-would-suit = Что-то другое?
button-look-falls-asleep = Засыпает
button-look-help = Помощь
button-look-privacy = Приватность
notice-only-a-look = Это только просмотр: кнопки этого сообщения ничего не делают.
