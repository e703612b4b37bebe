# What comes with an announcement of whoever runs the bot.

announcement-footer = <i>Bu botu işleten kişiden haberler. Aşağıya bir kez dokun, bir daha gelmez.</i>
button-no-more-announcements = 🔕 Duyuru istemem
announcements-off = 🔕 Artık duyuru almayacaksın. Hatırlatmaların eskisi gibi gelir.
button-announcements-on = 📣 Duyurular gelsin
button-announcements-off = 📣 Duyuru yok
