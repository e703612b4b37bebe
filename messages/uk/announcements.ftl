# Що стоїть під оголошенням власника бота.

announcement-footer = <i>Новини від власника цього бота. Один дотик нижче — і їх більше не буде.</i>
button-no-more-announcements = 🔕 Більше не треба
announcements-off = 🔕 Оголошень більше не буде. Нагадування надходять як раніше.
button-announcements-on = 📣 Знову оголошення
button-announcements-off = 📣 Без оголошень
