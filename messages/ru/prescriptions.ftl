# Планы владельца бота: ссылка показывает, нажатие берёт. Их собственные слова — из plans/NAME.toml.

prescription-title = 📝 <b>{ $title }</b>
prescription-from = <i>План от { $from }; его передаёт владелец этого бота.</i>
prescription-from-operator = <i>План от владельца этого бота.</i>
prescription-word = <blockquote>{ $word }</blockquote>
prescription-dose = – { $dose }
prescription-dose-instead = – { $dose } (вместо твоей собственной настройки: { $own })
prescription-note = Он для тебя, если его дали именно тебе. Если со спиной с тех пор что-то изменилось, сначала спроси тех, кто его дал. Потом всё в нём можно поменять в /plan и /exercise.
prescription-now =
    <b>Твой нынешний план</b>, он останется, если не выберешь иначе:
    { $lines }
prescription-many =
    { $count ->
        [1] одно напоминание; показать: /plan
        [one] { $count } напоминание; показать: /plan
        [few] { $count } напоминания; показать: /plan
       *[many] { $count } напоминаний; показать: /plan
    }
prescription-taken = ✅ План теперь твой: <b>{ $title }</b>. { $next }
prescription-aside =
    Ради него отложено, и это можно вернуть:
    { $lines }
prescription-waits = 📝 План <b>{ $title }</b> готов; сейчас покажу.
prescription-gone = 📝 План по твоей ссылке не нашёлся; может быть, его изменили или убрали. Попроси новую ссылку у того, кто её дал. Начать можно и без него.
prescription-gone-kept = 📝 План по твоей ссылке не нашёлся; может быть, его изменили или убрали. Попроси новую ссылку у того, кто её дал. Твой собственный план остался прежним.
clock-known = ✅ <b>{ $city }, { $time }.</b> А вот и план, за которым ты здесь.
notice-already-taken = Этот план у тебя уже есть ✓
button-prescription-take = ✅ Взять
button-prescription-desk = Начать лучше с «За столом»
button-prescription-instead = ✅ Вместо моего плана
button-prescription-beside = ➕ Вместе с моим планом
button-prescription-keep = Оставить мой план как есть
button-prescription-back = ↩️ Вернуть мой план
