# Was mit einer Ankündigung der Stelle kommt, die den Bot betreibt.

announcement-footer = <i>Neues von der Stelle, die diesen Bot betreibt. Ein Tipp unten, und es kommt nichts mehr davon.</i>
button-no-more-announcements = 🔕 Nichts mehr davon
announcements-off = 🔕 Du bekommst keine Ankündigungen mehr. Deine Erinnerungen kommen wie bisher.
button-announcements-on = 📣 Wieder Ankündigungen
button-announcements-off = 📣 Keine Ankündigungen
