# What comes with an announcement of whoever runs the bot.

announcement-footer = <i>Novità da chi gestisce questo bot. Un tocco qui sotto, e non ne arrivano più.</i>
button-no-more-announcements = 🔕 Basta annunci
announcements-off = 🔕 Non riceverai più annunci. I promemoria arrivano come prima.
button-announcements-on = 📣 Di nuovo gli annunci
button-announcements-off = 📣 Niente annunci
