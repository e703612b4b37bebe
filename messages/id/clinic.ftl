# Klinik pengelola dan nomor darurat, kalau diatur di clinic.toml.

clinic-emergency = <b>Darurat:</b> { $numbers }
clinic-name = 🏥 <b>{ $name }</b>
clinic-text = { $text }
clinic-address = 📍 { $address }
clinic-phone = ☎️ { $phone }
button-clinic = 🌐 Situs web
