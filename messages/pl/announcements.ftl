# Co stoi pod ogłoszeniem osoby, która prowadzi bota.

announcement-footer = <i>Wiadomość od osoby, która prowadzi tego bota. Jedno dotknięcie niżej i więcej ich nie będzie.</i>
button-no-more-announcements = 🔕 Więcej nie trzeba
announcements-off = 🔕 Więcej ogłoszeń nie będzie. Przypomnienia przychodzą jak dotąd.
button-announcements-on = 📣 Znowu ogłoszenia
button-announcements-off = 📣 Bez ogłoszeń
