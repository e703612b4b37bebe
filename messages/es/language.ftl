# /language: en qué idioma se habla con alguien.

ask-language = 🌐 <b>¿En qué idioma hablamos?</b>
ask-language-chosen = Has elegido este: { $name }. Lo mantengo, diga lo que diga tu Telegram.
ask-language-telegram = Hablo contigo en este: { $name }, porque así está tu Telegram.
button-language = 🌐 Idioma
button-telegrams-language = El de mi Telegram
settings-speaks = 🌐 { $name }

customs-menu =
    🕰 <b>¿Cómo sueles leerlo?</b>

    La hora, y el día en que empieza la semana. Toca lo tuyo.
button-customs = 🕰 Reloj y semana
