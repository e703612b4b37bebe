# عيادة القائمين على البوت وأرقام الطوارئ، حيث حُدّدت في clinic.toml.

clinic-emergency = <b>الطوارئ:</b> { $numbers }
clinic-name = 🏥 <b>{ $name }</b>
clinic-text = { $text }
clinic-address = 📍 { $address }
clinic-phone = ☎️ { $phone }
button-clinic = 🌐 الموقع
