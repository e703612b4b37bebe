# Що читають оператори під /admin. Більше ніхто цього не бачить.

admin = 🔧 <b>Оператор</b>
button-admin-totals = 📊 Підсумки
button-admin-health = 🩺 Стан
button-admin-announcements = 📣 Оголошення
button-admin-looks = 👀 Повідомлення
button-admin-back = ‹ Оператор
button-admin-refresh = 🔄 Оновити
admin-totals = 📊 <b>Підсумки</b>
admin-line = { $name }: <b>{ $figure }</b>
admin-people = Люди
admin-reminded = отримують нагадування
admin-paused = на паузі
admin-asleep = сплять
admin-stopped = зупинені
admin-unreachable = недоступні
admin-to-come = Майбутні нагадування
admin-sent = Надіслано за 24 години
admin-late-median = половина спізнилася щонайбільше на, секунд
admin-late-99 = 99 зі 100 спізнилися щонайбільше на, секунд
admin-retried = повторні спроби
admin-expired = Минуло за 24 години
admin-sessions = Заняття за 24 години
admin-size = База даних, мегабайт
admin-health = 🩺 <b>Стан</b>
admin-database = { $writable ->
        [yes] ✅ Запис у базу даних працює.
       *[no] ❌ Запис у базу даних не працює.
    }
admin-late =
    { $seconds ->
        [0] ✅ Ніщо не запізнюється.
        [one] ⚠️ Нагадування запізнюється на { $seconds } секунду.
        [few] ⚠️ Нагадування запізнюється на { $seconds } секунди.
       *[many] ⚠️ Нагадування запізнюється на { $seconds } секунд.
    }
admin-clockwork =
    { $lately ->
        [yes] ✅
       *[no] ❌
    } Годинниковий механізм спрацював { $seconds ->
        [one] { $seconds } секунду
        [few] { $seconds } секунди
       *[many] { $seconds } секунд
    } тому.
admin-clockwork-never = ❌ Годинниковий механізм ще не спрацював.
admin-telegram =
    { $lately ->
        [yes] ✅
       *[no] ❌
    } Telegram відповів { $seconds ->
        [one] { $seconds } секунду
        [few] { $seconds } секунди
       *[many] { $seconds } секунд
    } тому.
admin-telegram-never = ❌ Telegram ще не відповів.
admin-due = Нагадування до надсилання
admin-under-way = Нагадування в дорозі
admin-updates = Неопрацьовані оновлення
admin-in-hand = Вихідні повідомлення
admin-announcements = 📣 <b>Оголошення</b>
admin-announcements-none = Поки жодного. <code>limber announce FILE</code> складе оголошення і спершу покаже його тут.
admin-announcement-line = <b>{ $id }</b> { $state } · { $sent } з { $all } · { $beginning }
admin-announcement-choice = { $id }: { $beginning }
admin-announcement = 📣 <b>Оголошення { $id }</b>, { $state }
admin-announcement-beginning = <i>{ $beginning }</i>
admin-announcement-audience = Кому: <code>{ $audience }</code>
admin-announcement-begins = Початок: <code>{ $begins }</code>
admin-begins-at-once = відразу
admin-begins-local = { $moment } за годинником кожного
admin-state-draft = не підтверджено
admin-state-refused = відхилено Telegram
admin-state-gathering = ось-ось почнеться
admin-state-sending = розсилається
admin-state-ended = розіслано
admin-state-stopped = зупинено
admin-draft-unseen = Його ще не бачив жоден оператор.
admin-draft =
    { $people ->
        [0] Зараз його не отримав би ніхто.
        [one] Його отримала б { $people } людина, у свої години.
        [few] Його отримали б { $people } людини, кожна у свої години.
       *[many] Його отримали б { $people } людей, кожна людина у свої години.
    }
admin-gathering =
    { $people ->
        [one] Для { $people } людини, в її години.
        [few] Для { $people } людей, для кожної людини в її години.
       *[many] Для { $people } людей, для кожної людини в її години.
    }
button-announcement-send =
    { $people ->
        [one] ✅ Надіслати: { $people } людина
        [few] ✅ Надіслати: { $people } людини
       *[many] ✅ Надіслати: { $people } людей
    }
button-announcement-throw-away = 🗑 Викинути
button-announcement-stop = ⏹ Зупинити
admin-count-waiting = Чекають
admin-count-claimed = У дорозі
admin-count-sent = Надіслано
admin-count-doubtful = Можливо, надіслано
admin-count-unwanted = Не хочуть
admin-count-unreachable = Недоступні
admin-count-refused = Відхилено
admin-count-late = Запізно
admin-count-stopped = Зупинено раніше
admin-no-announcement = 📣 Цього оголошення більше немає.
admin-announcement-ended = 📣 <b>Оголошення { $id } розіслано.</b> <i>{ $beginning }</i>
admin-looks = 👀 <b>Повідомлення очима інших</b>, мова: { $language }. Кнопки в них тут нічого не роблять.
admin-look-at-reminder = 👀 Нагадування з якою вправою?
button-look-language = 🌐 { $language }
button-look-welcome = Привітання
button-look-reminder = Нагадування
button-look-several = Кілька разом
button-look-counted = Зараховано
button-look-would-suit = Щось інше?
button-look-falls-asleep = Засинає
button-look-help = Допомога
button-look-privacy = Приватність
notice-only-a-look = Це лише перегляд: кнопки цього повідомлення нічого не роблять.
