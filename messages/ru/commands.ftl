# Команды в меню Telegram и в /help: после названия — что команда делает.

command-start = Начать или поздороваться снова
command-done = Засчитать то, что сделано
command-undo = Отменить последнее засчитанное
command-why = Почему движение помогает спине
command-exercise = Показать упражнение
command-today = Что сегодня в плане и что уже сделано
command-plan = Посмотреть и изменить напоминания
command-remind = Добавить напоминание
command-stats = Твоя неделя, серия и итоги
command-report = Страница о твоих неделях для врача или реабилитолога
command-pain = Записать, как спина, от 0 до 10
command-pause = Отдохнуть от напоминаний
command-resume = Закончить паузу
command-hours = Указать часы для напоминаний
command-timezone = Указать свой часовой пояс
command-buddies = Не бросать — в своём кругу
command-settings = Посмотреть и изменить настройки
command-language = Выбрать язык
command-help = Что я умею и когда нужна помощь
command-privacy = Что я о тебе храню
command-export = Все твои данные файлом
command-delete = Стереть все твои данные
command-stop = Больше не напоминать, всё сохранить
