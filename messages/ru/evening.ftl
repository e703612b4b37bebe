# Вечерний вопрос о перерывах: когда напоминания приходили, а ответа не было.

evening-asked = 🌙 Как сегодня с перерывами?
evening-mostly = Почти все
evening-some = Некоторые
evening-hardly = Почти нет
evening-counted =
    { $breaks ->
        [one] ✅ Засчитано: { $breaks } перерыв.
        [few] ✅ Засчитано: { $breaks } перерыва.
       *[many] ✅ Засчитано: { $breaks } перерывов.
    }
evening-none = 🌿 Ничего страшного, хорошо это знать.
