# The operator's clinic and emergency numbers, where they are set in clinic.toml.

clinic-emergency = <b>आपातकाल:</b> { $numbers }
clinic-name = 🏥 <b>{ $name }</b>
clinic-text = { $text }
clinic-address = 📍 { $address }
clinic-phone = ☎️ { $phone }
button-clinic = 🌐 वेबसाइट
