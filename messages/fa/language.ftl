# با هر کس به چه زبانی حرف زده می‌شود.

ask-language = 🌐 <b>به چه زبانی حرف بزنیم؟</b>
ask-language-chosen = { $name } را انتخاب کرده‌اید، و من همان را نگه می‌دارم، تلگرامتان هر چه بگوید.
ask-language-telegram = با شما به این زبان حرف می‌زنم: { $name }، چون زبان تلگرامتان است.
button-language = 🌐 زبان
button-telegrams-language = هر چه تلگرام می‌گوید
settings-speaks = 🌐 { $name }

customs-menu =
    🕰 <b>به کدام عادت داری؟</b>

    نوشتن ساعت، و روزی که هفته با آن شروع می‌شود. روی همان بزن.
button-customs = 🕰 ساعت و هفته
