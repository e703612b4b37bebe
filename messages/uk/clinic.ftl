# Клініка й номери екстреної допомоги власника бота, якщо їх указано в clinic.toml.

clinic-emergency = <b>Екстрена допомога:</b> { $numbers }
clinic-name = 🏥 <b>{ $name }</b>
clinic-text = { $text }
clinic-address = 📍 { $address }
clinic-phone = ☎️ { $phone }
button-clinic = 🌐 Сайт
