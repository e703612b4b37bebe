# Что стоит под объявлением владельца бота.

announcement-footer = <i>Новости от владельца этого бота. Одно нажатие ниже — и их больше не будет.</i>
button-no-more-announcements = 🔕 Больше не надо
announcements-off = 🔕 Объявлений больше не будет. Напоминания приходят как раньше.
button-announcements-on = 📣 Снова объявления
button-announcements-off = 📣 Без объявлений
