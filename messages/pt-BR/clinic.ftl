# A clínica de quem cuida do bot e os números de emergência, se estão em clinic.toml.

clinic-emergency = <b>Emergência:</b> { $numbers }
clinic-name = 🏥 <b>{ $name }</b>
clinic-text = { $text }
clinic-address = 📍 { $address }
clinic-phone = ☎️ { $phone }
button-clinic = 🌐 Site
