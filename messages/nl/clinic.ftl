# De praktijk en de alarmnummers, als ze in clinic.toml staan.

clinic-emergency = <b>Spoed:</b> { $numbers }
clinic-name = 🏥 <b>{ $name }</b>
clinic-text = { $text }
clinic-address = 📍 { $address }
clinic-phone = ☎️ { $phone }
button-clinic = 🌐 Website
