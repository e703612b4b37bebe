# Lo que acompaña a un anuncio de quien lleva el bot.

announcement-footer = <i>Novedades de quien lleva este bot. Con un toque aquí abajo no llegan más.</i>
button-no-more-announcements = 🔕 No más de estos
announcements-off = 🔕 No te llegarán más anuncios. Tus recordatorios llegan como antes.
button-announcements-on = 📣 Anuncios otra vez
button-announcements-off = 📣 Sin anuncios
