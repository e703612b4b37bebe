# Klinika i numery alarmowe osoby, która prowadzi bota, jeśli są podane w clinic.toml.

clinic-emergency = <b>Numer alarmowy:</b> { $numbers }
clinic-name = 🏥 <b>{ $name }</b>
clinic-text = { $text }
clinic-address = 📍 { $address }
clinic-phone = ☎️ { $phone }
button-clinic = 🌐 Strona
