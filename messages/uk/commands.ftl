# Команди в меню Telegram і в /help: після назви — що команда робить.

command-start = Почати або привітатися знову
command-done = Зарахувати те, що зроблено
command-undo = Скасувати останнє зараховане
command-why = Чому рух допомагає спині
command-exercise = Показати вправу
command-today = Що сьогодні в плані й що вже зроблено
command-plan = Переглянути й змінити нагадування
command-remind = Додати нагадування
command-stats = Твій тиждень, серія й підсумки
command-report = Сторінка про твої тижні для лікаря чи фізичного терапевта
command-pain = Записати, як спина, від 0 до 10
command-pause = Відпочити від нагадувань
command-resume = Закінчити паузу
command-hours = Вказати години для нагадувань
command-timezone = Вказати свій часовий пояс
command-buddies = Не кидати — у своєму колі
command-settings = Переглянути й змінити налаштування
command-language = Вибрати мову
command-help = Що я вмію й коли потрібна допомога
command-privacy = Що я про тебе зберігаю
command-export = Усі твої дані файлом
command-delete = Стерти всі твої дані
command-stop = Більше не нагадувати, усе зберегти
