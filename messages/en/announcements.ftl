# What comes with an announcement of whoever runs the bot.

announcement-footer = <i>News from whoever runs this bot. One tap below, and no more of them come.</i>
button-no-more-announcements = 🔕 No more of these
announcements-off = 🔕 You’ll get no more announcements. Your reminders come as before.
button-announcements-on = 📣 Announcements again
button-announcements-off = 📣 No announcements
