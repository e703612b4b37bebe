# De opdrachten in het menu van Telegram en in /help.

command-start = Beginnen, of weer hallo zeggen
command-done = Tellen wat je hebt gedaan
command-undo = Het laatste terugnemen
command-why = Waarom bewegen goed is voor je rug
command-exercise = Een oefening laten zien
command-today = Wat gepland, open en gedaan is
command-plan = Je herinneringen bekijken en wijzigen
command-remind = Een herinnering toevoegen
command-stats = Je week, je reeks, je totalen
command-report = Eén pagina voor huisarts of fysiotherapeut
command-pain = Bijhouden hoe je rug voelt, van 0 tot 10
command-pause = Een tijdje geen herinneringen
command-resume = De pauze beëindigen
command-hours = Zeggen wanneer herinneringen mogen komen
command-timezone = Vertellen hoe laat het bij jou is
command-buddies = Volhouden in klein gezelschap
command-settings = Instellingen bekijken en wijzigen
command-language = De taal kiezen
command-help = Wat ik kan, en wanneer je hulp nodig hebt
command-privacy = Wat ik over je bewaar
command-export = Al je gegevens als bestand
command-delete = Al je gegevens wissen
command-stop = Geen herinneringen meer, alles blijft bewaard
