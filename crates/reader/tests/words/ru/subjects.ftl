# The Russian names of what there is to do, until messages/ru has files of its own for them.

activity-stand = Вставать
    .aliases = вставать, встать, вставание, постоять
activity-walk = Прогулка
    .aliases = прогулка, прогулку, прогулки, гулять, погулять, ходьба, ходьбы, ходьбу, ходить, пройтись, прогуляться
activity-stretch = Растяжка
    .aliases = растяжка, растяжку, растяжки, тянуться, потянуться, растягиваться
activity-strengthen = Укрепление
    .aliases = укрепление, силовые, кор, пресс
exercise-hamstring = Задняя поверхность бедра
    .aliases = задняя поверхность бедра, бедро, бёдра
exercise-hip-flexor = Сгибатели бедра
    .aliases = сгибатели бедра
exercise-pelvic-tilt = Наклон таза
    .aliases = наклон таза, наклоны таза
