# Praxis oder Klinik und Notrufnummern, wo sie in clinic.toml stehen.

clinic-emergency = <b>Notruf:</b> { $numbers }
clinic-name = 🏥 <b>{ $name }</b>
clinic-text = { $text }
clinic-address = 📍 { $address }
clinic-phone = ☎️ { $phone }
button-clinic = 🌐 Website
