# Wat bij een aankondiging komt van wie de bot beheert.

announcement-footer = <i>Nieuws van wie deze bot beheert. Eén tik hieronder, en er komt niets meer van.</i>
button-no-more-announcements = 🔕 Niets meer hiervan
announcements-off = 🔕 Je krijgt geen aankondigingen meer. Je herinneringen komen zoals eerst.
button-announcements-on = 📣 Weer aankondigingen
button-announcements-off = 📣 Geen aankondigingen
