# La clínica de quien lleva el bot y los números de emergencia, si están en clinic.toml.

clinic-emergency = <b>Emergencias:</b> { $numbers }
clinic-name = 🏥 <b>{ $name }</b>
clinic-text = { $text }
clinic-address = 📍 { $address }
clinic-phone = ☎️ { $phone }
button-clinic = 🌐 Sitio web
