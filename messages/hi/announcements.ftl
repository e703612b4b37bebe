# What comes with an announcement of whoever runs the bot.

announcement-footer = <i>यह इस बॉट को चलाने वालों की सूचना है। नीचे एक बार दबाएँ, और ऐसी सूचनाएँ नहीं आएँगी।</i>
button-no-more-announcements = 🔕 ऐसी सूचनाएँ नहीं
announcements-off = 🔕 अब सूचनाएँ नहीं आएँगी। रिमाइंडर पहले की तरह आएँगे।
button-announcements-on = 📣 सूचनाएँ फिर से
button-announcements-off = 📣 सूचनाएँ नहीं
