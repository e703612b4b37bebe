# The Ukrainian names of what there is to do, until messages/uk has files of its own for them.

activity-stand = Вставати
    .aliases = вставати, встати, вставання
activity-walk = Прогулянка
    .aliases = прогулянка, прогулянку, прогулянки, гуляти, погуляти, ходьба, ходьби, ходьбу, ходити, пройтися
activity-stretch = Розтяжка
    .aliases = розтяжка, розтяжку, розтяжки, тягнутися, розтягуватися
activity-strengthen = Зміцнення
    .aliases = зміцнення, силові, кор, прес
