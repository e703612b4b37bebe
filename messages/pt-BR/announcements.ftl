# O que acompanha um aviso de quem cuida do bot.

announcement-footer = <i>Novidades de quem cuida deste bot. Um toque abaixo, e não vêm mais.</i>
button-no-more-announcements = 🔕 Chega destes
announcements-off = 🔕 Você não recebe mais avisos. Seus lembretes vêm como antes.
button-announcements-on = 📣 Avisos de novo
button-announcements-off = 📣 Sem avisos
