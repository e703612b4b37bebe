# The commands in Telegram’s menu and in /help: after the name, what it does.

command-start = Cominciare, o salutarsi di nuovo
command-done = Segnare quello che hai fatto
command-undo = Annullare l’ultima cosa segnata
command-why = Perché muoversi aiuta la schiena
command-exercise = Vedere un esercizio
command-today = Cosa è previsto, in attesa, fatto
command-plan = Vedere e cambiare i promemoria
command-remind = Aggiungere un promemoria
command-stats = La tua settimana, la serie, i totali
command-report = Una pagina sulle tue settimane, per medico o fisioterapista
command-pain = Annotare come sta la schiena, da 0 a 10
command-pause = Mettere in pausa i promemoria
command-resume = Finire la pausa
command-hours = Dire quando possono arrivare i promemoria
command-timezone = Dirmi che ora è da te
command-buddies = Continuare in compagnia
command-settings = Vedere e cambiare le impostazioni
command-language = Scegliere la nostra lingua
command-help = Cosa so fare, e quando chiedere aiuto
command-privacy = Cosa conservo di te
command-export = Tutti i tuoi dati in un file
command-delete = Cancellare tutti i tuoi dati
command-stop = Niente più promemoria, ma resta tutto
