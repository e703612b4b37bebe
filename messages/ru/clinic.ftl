# Клиника и номера экстренной помощи владельца бота, если они указаны в clinic.toml.

clinic-emergency = <b>Экстренная помощь:</b> { $numbers }
clinic-name = 🏥 <b>{ $name }</b>
clinic-text = { $text }
clinic-address = 📍 { $address }
clinic-phone = ☎️ { $phone }
button-clinic = 🌐 Сайт
