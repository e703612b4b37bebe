# کلینیک گرداننده و شماره‌های اورژانس، جایی که در clinic.toml آمده باشند.

clinic-emergency = <b>اورژانس:</b> { $numbers }
clinic-name = 🏥 <b>{ $name }</b>
clinic-text = { $text }
clinic-address = 📍 { $address }
clinic-phone = ☎️ { $phone }
button-clinic = 🌐 وب‌سایت
