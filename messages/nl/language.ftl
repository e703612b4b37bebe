# /language: in welke taal met iemand wordt gesproken.

ask-language = 🌐 <b>Welke taal zullen we spreken?</b>
ask-language-chosen = Je hebt { $name } gekozen, en daar houd ik me aan, wat je Telegram ook zegt.
ask-language-telegram = Ik spreek { $name } met je, omdat je Telegram dat doet.
button-language = 🌐 Taal
button-telegrams-language = Zoals mijn Telegram
settings-speaks = 🌐 { $name }

customs-menu =
    🕰 <b>Hoe lees je het meestal?</b>

    De tijd, en de dag waarmee een week begint. Tik aan wat bij je past.
button-customs = 🕰 Klok en week
