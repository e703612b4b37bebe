# What comes with an announcement of whoever runs the bot.

announcement-footer = <i>Des nouvelles de qui gère ce bot. Touche ci-dessous, et il n’en vient plus.</i>
button-no-more-announcements = 🔕 Plus d’annonces
announcements-off = 🔕 Tu ne recevras plus d’annonces. Tes rappels viennent comme avant.
button-announcements-on = 📣 De nouveau les annonces
button-announcements-off = 📣 Pas d’annonces
