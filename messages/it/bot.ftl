# What the bot says around the exercises, the causes and the safety texts, which have files of
# their own. Telegram's HTML is allowed; values are escaped before they enter.

## Start

welcome =
    👋 <b>Ciao, { $name }!</b> Mi chiamo Limber, e mi prendo cura delle schiene.

    • Ai tuoi orari ti ricordo di alzarti, camminare, allungarti e rinforzarti.
    • Mostro ogni esercizio in modo che tu possa farlo subito, e tengo il conto con gentilezza.
    • Sono per il benessere generale: niente diagnosi, e niente che sostituisca un medico o un fisioterapista.
welcome-back-on = 👋 Che bello rivederti. I tuoi promemoria sono attivi. { $next }
welcome-back-will-pause = 👋 Che bello rivederti. I tuoi promemoria sono attivi, e in pausa a partire { $from } fino { $until }. { $next }
welcome-back-paused = 👋 Che bello rivederti. I tuoi promemoria sono in pausa fino { $until }; /resume finisce prima la pausa.
ask-zone =
    🕑 <b>Che ora è da te?</b>

    Tocca quella giusta, condividi la tua posizione, oppure scrivi la tua città, il fuso orario o l’ora.
    <i>La posizione serve a trovare il tuo fuso orario e non viene conservata.</i>
ask-zone-now = Al momento ti ho a <b>{ $city }</b>, dove sono le { $time }.
ask-zone-placeholder = Città, fuso o ora
share-location = 📍 Condividi la mia posizione
clock-label = { $time } · { $city }
clock-label-country = { $time } · { $city }, { $country }
which-place = 🕑 Quale di questi posti è il più vicino a te?
place-elsewhere =
    📍 Ci sei anche tu? Tocca l’ora e seguo quella. Altrimenti tutto resta com’è.
zones = 🕑 Quale di questi orologi segna la tua ora?
other-times = Nessuno di questi
zone-unread =
    Non ho trovato quel posto. Prova una città più grande lì vicino, come <code>Porto</code>, un fuso come <code>Europe/Lisbon</code>, o quello che segna il tuo orologio, come <code>{ $time }</code>.
location-unread =
    Da quel punto non ho potuto ricavare un fuso orario. Scrivi invece una città, come <code>Porto</code>.
subscribed =
    ✅ <b>{ $city }, { $time }.</b> Tutto pronto, con un piccolo piano per cominciare. { $next }

    /exercise mostra subito un esercizio, /today la tua giornata, e /pause ti lascia in pace.
zone-changed = ✅ <b>{ $city }, { $time }.</b> I tuoi promemoria mantengono lì i loro orari. { $next }
ask-place = 📍 <b>Dove sei per gran parte della giornata?</b> Scelgo esercizi adatti.
place-desk = Alla scrivania
place-feet = In piedi
place-home = A casa
place-no-floor = Meglio senza terra
place-known-desk = 👍 Grazie. Nei tuoi /hours propongo quello che si fa facilmente alla scrivania. Quello che si fa a terra viene prima o dopo.
place-known-feet = 👍 Grazie. Nei tuoi /hours propongo quello che non richiede il pavimento, e pausa vuol dire sedersi. Quello che si fa a terra viene prima o dopo.
place-known-home = 👍 Grazie. A casa hai spazio, quindi alcuni esercizi si fanno a terra.
place-known-no-floor = 👍 Grazie. Non propongo niente per cui si debba scendere a terra.
ask-amount = ⚖️ <b>Quanto mi vuoi tra i piedi?</b> Puoi cambiare in ogni momento.
amount-light = Poco · circa 3 al giorno
amount-steady = Medio · circa 5 al giorno
amount-close = Molto · circa 8 al giorno
# Ends the questions of the start, below one of the three amount-known.
ready =
    ⏳ Arrivo nei tuoi orari ({ $hours }). { $next }

    Vuoi provarne uno subito?
ready-hours = { $days }, { $ranges }
# One line of the hours behind another.
hours-and-more = { $hours }; { $more }
button-try = ▶️ Provane uno ora · { $minutes } min
amount-known-light = 👍 Poco, allora: una pausa ogni giorno di lavoro, accanto a camminata, stretching e rinforzo.
amount-known-steady = 👍 Tre pause ogni giorno di lavoro, allora, accanto a camminata, stretching e rinforzo.
amount-known-close = 👍 Pause per tutti i tuoi /hours, allora, accanto a camminata, stretching e rinforzo.
settings-amount-light = ⚖️ Poco: una pausa ogni giorno di lavoro
settings-amount-steady = ⚖️ Medio: tre pause ogni giorno di lavoro
settings-amount-close = ⚖️ Molto: pause per tutti i tuoi orari
button-amount = ⚖️ Quanto
place-may-change = Un giorno è diverso? Cambialo in /settings. Quello che metti tu nel tuo piano arriva ovunque tu sia.
# A sign in front of what it stands for, mostly on a button.
with-icon = { $icon } { $label }
plan-line = { $icon } <b>{ $what }</b>: { $when }

## Reminders

reminder-heading = { $icon } <b>{ $opening }</b>
# Of an exercise that is known: openings.ftl has the invitations.
reminder-brief =
    { $icon } <b>{ $opening }</b>
    { $name } · { $dose }
reminder-light = { $icon } { $opening } <i>{ $dose }</i>
opening-with-idea = { $opening } { $idea }
thought = <i>{ $thought }</i>
several = È l’ora di muoversi
several-heading = 🙌 <b>{ $opening }</b>
several-line = { $mark } <b>{ $name }</b> · { $dose }
button-done-one = ✅ { $name }
button-open-one = { $name } ›
exercise-heading = <b>{ $name }</b> · { $dose }
step = { $number }. { $step }
felt = <i>Dove lo senti:</i> { $felt }
steps-quote = <blockquote expandable>{ $steps }</blockquote>
gate-quote = <blockquote expandable>{ $gate }</blockquote>
button-done = ✅ Fatto
button-later = ⏰ Dopo
button-more = ⋯
button-picture = 🎞 Immagine
button-hurts-brief = ⚠️ Dolore
button-hurts = ⚠️ Fa male · Quando chiedere aiuto
later = ⏰ <b>{ $name }</b>: quando torno?
later-minutes = Tra 15 min
later-hour = Tra 1 ora
later-evening = Stasera
later-enough = <b>{ $name }</b>: tre volte «dopo», quindi lasciamo stare. Lo fai adesso, o per oggi lo lasciamo andare?
offer-move = <b>{ $name }</b>: tre volte «dopo». Ti andrebbe meglio un’altra ora del giorno?
button-move = Da ora alle { $time }
moved =
    👍 Spostato. D’ora in poi:
    { $line }
rest-is-over = ▶️ La tua pausa è finita; che bello riaverti.
button-skip = Oggi no
button-why = Perché?
button-steps = ‹ Torna ai passi
why-exercise = 💡 <b>Perché { $name }?</b>
answers-causes = Risponde a: { $causes }. Altro in /why.
reminder-done = ✅ { $name }: fatto.
reminder-skipped = 🌿 { $name }: oggi no.
reminder-later = ⏰ { $name }: torna tra un po’.
reminder-missed = { $icon } { $name }: è passato, più sotto ce n’è uno nuovo.
snoozed = ⏰ { $name }: torno { $when }.
skipped = 🌿 { $name }: oggi no, e va bene così. La tua serie non ne risente.
skipped-next = Torna { $when }.

counted = ✅ Segnato: <b>{ $what }</b>, { $length }.
counted-stand = ✅ Segnato: <b>{ $what }</b>.
counted-several = ✅ Segnato:
counted-several-yesterday = ✅ Segnato per ieri:
counted-several-on = ✅ Segnato ({ $date }):
counted-line = • <b>{ $what }</b>, { $length }
counted-line-times = • <b>{ $what }</b>, { $times } volte { $length }
enough-today =
    🌙 Fanno { $sessions } oggi, e ho smesso di contare: la tua schiena ha avuto il suo. Domani conto di nuovo.
counted-today = Oggi: { $tallies }.
counted-streak =
    { $days ->
        [1] 🔥 Primo giorno di una serie.
       *[other] 🔥 { $days } giorni di fila.
    }
counted-again = 🌱 Questa era per la tua schiena.
counted-grown = 🌱 Hai tenuto duro. Da domani: { $dose }.
button-undo = Annulla
felt-easy = 👍 Bello sentirlo. Da domani: { $dose }.
felt-right = 👍 Bene. Da domani: { $dose }.
felt-too-much = 🌿 Hai fatto bene a dirlo. Da domani: { $dose }.
felt-opens = Il passo successivo si vede da adesso; i passi dicono quando lasciarlo stare.
# Of a guided session of several exercises: a line for each stands below.
felt-whole-easy = 👍 Bello sentirlo. Da domani:
felt-whole-right = 👍 Bene. Da domani:
felt-whole-too-much = 🌿 Hai fatto bene a dirlo. Da domani:
felt-whole-line = • <b>{ $name }</b> · { $dose }
felt-whole-opens = { $name }: il passo successivo si vede da adesso; i passi dicono quando lasciarlo stare.
felt-taken-back = ↩️ Annullato. È come se non avessi detto com’era.
button-felt-easy = Facile
button-felt-right = Giusto
button-felt-too-much = Troppo
undone = ↩️ Annullato: { $what } ({ $length }).
several-undone =
    { $sessions ->
        [one] ↩️ Annullata { $sessions } sessione.
       *[other] ↩️ Annullate { $sessions } sessioni.
    }
undone-today-none = Oggi non è segnato nient’altro.
nothing-to-undo = Non c’è niente da annullare. Appena ti muovi, /done lo segna.
ask-done = <b>Che cosa hai fatto?</b> Toccalo, o dillo con la durata: <code>/done camminata 20</code>
done-unread =
    Non ho saputo che fare di «{ $part }». Di’ che cosa hai fatto e, se vuoi, per quanto: <code>/done camminata 20</code>, <code>/done ischiocrurali</code>, <code>/done rinforzo 10 min</code>
done-bad-length =
    «{ $part }» non è una durata che so contare. Da un secondo a otto ore, così: <code>/done camminata 20</code>

notice-counted = Segnato ✓
notice-thanks = Grazie, mi aiuta a scegliere.
notice-already-counted = Già segnato, ottimo ✓
notice-already-skipped = Questo, per oggi, l’hai già messo da parte.
notice-already-snoozed = Questo torna tra un po’.
notice-closed = Questo è passato. /done segna quello che hai fatto.
notice-undone = Annullato
notice-already-undone = È già annullato.
notice-gone = Questo non c’è più. /help mostra che cosa c’è.

## Why and the library

why-unread = Per «{ $text }» non ho ancora una risposta. Ecco di che cosa posso parlarti:
why-answered-by = <b>Che cosa risponde:</b> { $exercises }
why-heading = <b>{ $name }</b>
why-sources = <i>Fonti: { $sources }</i>
why-evidence = <b>Quanto è sicuro?</b> { $evidence }
button-approach = Che cosa aiuta
button-back-to-causes = ‹ Tutte le cause
exercises = 🧘 <b>Esercizi</b>. Scegline uno, e ti mostro come si fa.
exercises-unread = Non conosco «{ $text }». Ecco quelli che conosco:
button-back-to-exercises = ‹ Tutti gli esercizi
button-how = ‹ Come si fa

## How often an exercise comes

button-wish-more = 🔁 Più spesso
button-wish-never = 🚫 Non per me
button-wish-usual = { $name }: come al solito
wish-more = 🔁 <b>{ $name }</b>: viene più spesso.
wish-never = 🚫 <b>{ $name }</b>: non viene da solo.
wished-more = 🔁 <b>{ $name }</b>: da ora viene circa il doppio.
wished-never = 🚫 <b>{ $name }</b>: non viene più da solo. Quello che metti tu nel tuo piano ci resta.
wished-usual = 👍 <b>{ $name }</b>: viene spesso quanto gli altri.

## The dose of an exercise

button-dose = Quanto?
dose-grows = La dose cresce a piccoli passi quando mi dici che era giusto o facile, fino a: { $dose }. Dopo uno stop, quando era troppo o se faceva male, torna più piccola.
dose-own = L’hai scelta tu, quindi resta finché non la cambi.
dose-stays = Questa resta com’è.
dose-less = − Meno
dose-more = + Più
dose-let-grow = 🌱 Lasciala crescere
gate-closed = <i>Qui c’è un passo successivo. Quando questo ti sembra facile, dillo dopo averlo segnato.</i>
button-exercises = Esercizi

## Day and week

today = 📋 <b>Oggi, { $weekday } { $date }</b>
today-empty = Oggi non è previsto niente.
today-line = { $mark } { $time } { $what }
mark-done = ✅
mark-open = 👉
mark-to-come = 🕑
mark-snoozed = ⏰
mark-skipped = 🌿
mark-missed = ▫️
today-done = Finora: { $tallies }.
today-done-nothing = Ancora niente di segnato, e la giornata è tutta tua.
today-paused = ⏸ I tuoi promemoria sono in pausa fino { $until }.
today-will-pause = ⏸ I tuoi promemoria sono in pausa a partire { $from } fino { $until }.
today-stopped = 🔕 I tuoi promemoria sono spenti. /start li riaccende.
stats-week = 📈 <b>Questa settimana</b>
stats-month = 📈 <b>Questo mese</b>
stats-twelve-weeks = 📈 <b>Dodici settimane</b>
stats-year = 📈 <b>Dodici mesi</b>
stats-week-nothing = Questa settimana ancora niente di segnato. Un minuto in piedi è un bell’inizio: /exercise
stats-month-nothing = Questo mese ancora niente di segnato. Un minuto in piedi è un bell’inizio: /exercise
stats-twelve-weeks-nothing = Ancora niente di segnato. Un minuto in piedi è un bell’inizio: /exercise
stats-year-nothing = Ancora niente di segnato. Un minuto in piedi è un bell’inizio: /exercise
stats-line = { $icon } { $count }, { $length }
stats-line-count = { $icon } { $count }
stats-streak =
    { $days ->
        [0] Una serie comincia con una sessione, in un giorno qualsiasi.
        [one] 🔥 <b>{ $days } giorno</b> di fila.
       *[other] 🔥 <b>{ $days } giorni</b> di fila.
    }
pain =
    <b>Come sta oggi la tua schiena?</b>
    0 è nessun dolore, 10 il peggiore che riesci a immaginare. È per te, per vedere come vanno i giorni; non dice da dove viene il dolore.
pain-today = Oggi hai detto <b>{ $level }</b>.
pain-level = { $level }
pain-kept = 📝 <b>{ $level } su 10</b> per oggi. /stats mostra i tuoi giorni come una linea. Se è forte, o nuovo per te, guarda quando chiedere aiuto.
button-pain-on = Chiedimelo una volta al giorno
button-pain-off = Non chiedermelo
button-pain-when = Un’altra ora
button-pain-menu = 📝 Domanda dolore
pain-menu =
    📝 <b>Come sta la schiena:</b> lo chiedo { $when }, senza suono, e non nei giorni in cui me l’hai già detto.

    Un’altra ora?
pain-menu-off = 📝 <b>Come sta la schiena:</b> non lo chiedo di mia iniziativa. /pain lo annota quando vuoi.
chart-pain = Dolore, da 0 a 10
stats-score = 🌱 Punteggio abitudine <b>{ $score }</b> su 100.
stats-rules =
    <i>Una serie conta i giorni con almeno una sessione. «Oggi no», una pausa e i giorni senza promemoria la lasciano com’è.
    Il punteggio abitudine sale con ogni giorno in cui fai qualcosa, e scende piano quando non lo fai: dopo due settimane ha fatto circa metà strada.
    Un giorno di rinforzo è uno in cui hanno lavorato almeno due grandi gruppi muscolari: gambe, anche, schiena, pancia, petto, spalle o braccia.
    I 150 minuti dell’OMS sono di buon passo: puoi chiacchierare, ma non cantare.</i>
button-stats-week = Settimana
    .aliases = settimana, questa settimana, la settimana, settimanale
button-stats-month = Mese
    .aliases = mese, questo mese, il mese, mensile
button-stats-twelve-weeks = 12 sett.
    .aliases = dodici settimane, 12 settimane, tre mesi, 3 mesi
button-stats-year = Anno
    .aliases = anno, quest'anno, l'anno, un anno, dodici mesi, 12 mesi
chart-title-week = Questa settimana
chart-title-month = Questo mese
chart-title-twelve-weeks = Dodici settimane
chart-title-year = Dodici mesi
chart-subtitle = fino al giorno { $date }
chart-streak =
    { $days ->
        [one] giorno di fila
       *[other] giorni di fila
    }
chart-score = punteggio abitudine su 100
chart-calendar = Sessioni al giorno
chart-depth-0 = 0
chart-depth-1 = 1
chart-depth-2 = 2
chart-depth-3 = 3–4
chart-depth-5 = 5+
chart-off = giorno libero
chart-walked-week = Minuti di camminata
chart-walked-month = Minuti di camminata
chart-walked-twelve-weeks = Minuti di camminata
chart-walked-year = Minuti di camminata a settimana
chart-walked-note = { $minutes } su { $goal } questa settimana
chart-strengthened = Giorni di rinforzo
chart-sessions-week = Sessioni
chart-sessions-month = Sessioni a settimana
chart-sessions-twelve-weeks = Sessioni a settimana
chart-sessions-year = Sessioni al mese
chart-total = totale
stats-total = <b>Dall’inizio ({ $date })</b>
length-minutes =
    { $minutes ->
        [one] { $minutes } minuto
       *[other] { $minutes } minuti
    }
length-seconds =
    { $seconds ->
        [one] { $seconds } secondo
       *[other] { $seconds } secondi
    }
length-hours =
    { $hours ->
        [one] { $hours } ora
       *[other] { $hours } ore
    }
length-hours-minutes = { $hours } h { $minutes } min

## Rest, settings, data

pause-menu = ⏸ <b>Per quanto devo stare in silenzio?</b> Finisce da sé, e la tua serie aspetta. /stop sarebbe finché non ricominci, e /delete cancella tutto.
pause-menu-paused = ⏸ I tuoi promemoria sono in pausa fino { $until }. Vuoi cambiare?
pause-tomorrow = Fino a domani
pause-days =
    { $days ->
        [one] { $days } giorno
       *[other] { $days } giorni
    }
pause-hour = 1 ora
pause-date = 📅 Fino a una data
pause-date-choice = { $weekday } { $date }
pause-dates = 📅 <b>Fino a quale giorno?</b> Un altro si può scrivere: <code>/pause fino al 7 marzo</code>
pause-sick = 🤒 Malattia
pause-holiday = 🏖 Vacanza
holiday-menu = 🏖 <b>Per quanto sei via?</b> Una data si può scrivere: <code>/pause vacanza fino al 7 marzo</code>
pause-unread = Di’ per quanto, al massimo un anno: <code>/pause 3 giorni</code>, <code>/pause fino al 7 marzo</code>, <code>/pause malattia</code>, o solo /pause per i pulsanti.
stop-unread = 🔔 Non ho saputo che fare di «{ $words }», quindi non è cambiato niente. Devo spegnere tutti i promemoria, o stare in silenzio per un po’? Per cambiarne uno, apri /plan.
resume-unread = Non ho saputo che fare di «{ $words }», quindi non è cambiato niente. Ricomincio adesso? Un’altra fine si scrive così: <code>/pause fino al 7 marzo</code>
undo-unread = Non ho saputo che fare di «{ $words }», quindi non ho annullato niente. /undo senza altre parole annulla quello che è stato segnato per ultimo.
words-unused = Qui non ho saputo che fare di «{ $words }», quindi ecco la risposta senza.
paused-rest = ⏸ Silenzio fino { $until }. Buon riposo; /resume lo finisce prima.
paused-sick = 🤒 Rimettiti presto. Sto in silenzio fino { $until }, e la tua serie aspetta; /resume lo finisce prima.
paused-holiday = 🏖 Goditela. Sto in silenzio fino { $until }, e la tua serie aspetta; /resume lo finisce prima.
will-pause = ⏸ Silenzio a partire { $from } fino { $until }; prima tutto arriva come previsto. { $next }
button-cancel-pause = Annulla la pausa
pause-cancelled = ▶️ La pausa è annullata. { $next }
resumed = ▶️ Che bello riaverti. { $next }
not-paused = ▶️ I tuoi promemoria sono già attivi. { $next }
button-resume = Riprendi ora
stopped = 🔕 Niente più promemoria finché non dici /start; tutto quello che hai fatto resta. /pause è per un po’ e finisce da sé, /delete cancella tutto.
button-restart = Riattiva i promemoria
settings = ⚙️ <b>Impostazioni</b>
settings-clock = 🕑 { $city }, { $time }
settings-no-clock = 🕑 Non conosco ancora la tua ora.
settings-place = 📍 { $place }
settings-no-place = 📍 Non mi hai detto dove sei, quindi scelgo per una scrivania.
settings-on = 🔔 I promemoria sono attivi.
settings-will-pause = 🔔 I promemoria sono attivi. ⏸ In pausa a partire { $from } fino { $until }.
settings-paused = ⏸ Promemoria in pausa fino { $until }.
settings-stopped = 🔕 I promemoria sono spenti.
settings-plan = <b>Il tuo piano</b>
button-zone = 🕑 Fuso orario
button-place = 📍 Dove sono
button-pictures-on = 🎞 Mostra immagini
button-pictures-off = 🎞 Senza immagini
button-shown-by = 👥 Chi li mostra
# Ognuna delle quattro, con il nome.
shown-by-menu = 👥 Quattro persone mostrano gli esercizi a turno. Se vuoi, una di loro te li mostra tutti.
shown-by-in-turns = A turno
shown-by-amina = Amina
shown-by-walter = Walter
shown-by-samuel = Samuel
shown-by-lin = Lin
button-pause = ⏸ Pausa
button-stop = 🔕 Spegni i promemoria
button-red-flags = ⚠️ Quando chiedere aiuto

# Eight lines, so that it is seen whole on a phone.
help =
    ⚠️ <b>Hai dolore?</b> «Quando chiedere aiuto» è qui sotto.
    Quando arriva un promemoria, bastano i suoi pulsanti.
    Puoi anche solo scrivere: «camminato 20», «oggi no».
    /today – che cosa c’è · /done – che cosa hai fatto
    /exercise – vederne uno · /why – le ragioni
    /plan, /remind – i tuoi promemoria · /hours – quando
    /pause – un po’ di pace · /stats – come va
    /settings – tutto il resto
button-commands = Tutto quello che so fare
button-back-to-help = ‹ Aiuto
help-commands =
    <b>Tutto quello che so fare</b>
    { $commands }
help-command = /{ $command } – { $description }
privacy =
    🔒 <b>Che cosa conservo di te</b>
    • il tuo numero Telegram, la lingua e il fuso orario, per scriverti ai tuoi orari;
    • dove sei per gran parte della giornata, quanto mi vuoi, il tuo piano e a che cosa si lega, le tue pause, quando e quanto breve è partito ogni promemoria e come hai risposto, quante volte ho detto una cosa, e per quattro settimane quali annunci hai ricevuto;
    • che cosa hai fatto e quando, per segnarlo, com’era, e come vale un altro movimento; e come stava la schiena, se me l’hai detto;
    • quello che vuoi rifare, con parole tue, e quanto è difficile, se me l’hai detto; /settings lo dimentica;
    • che aspetti il parere di un medico o di un fisioterapista, ma mai quale segno fosse, e niente di quello che scrivi quando stai male;
    • quello che hai toccato in /settings perché io ci faccia attenzione, come le ginocchia, finché non lo togli.

    Il resto che scrivi resta solo finché non ho risposto e, dove ho chiesto qualcosa, fino alle tue prossime parole o per mezza giornata; il tuo nome e la tua posizione per niente. Tutto sta in un unico database di chi gestisce questo bot, e non va a nessun altro. Dopo un po’ i dettagli di un giorno diventano i suoi totali. /export ti dà tutto in un file, e /delete lo cancella, subito e per sempre; le copie di sicurezza fatte prima ti perdono quando vengono buttate.
calendar-caption = 🗓 Il tuo piano, per il calendario del telefono.
export-caption = 📦 Tutto quello che conservo di te, in una forma che altri programmi sanno leggere.
ask-erase =
    <b>Cancellare tutto?</b> Il tuo piano, il conto e la serie allora non ci sono più, e nessuno può riportarli. Prima, /export te ne fa una copia.

    Ne hai solo abbastanza dei promemoria? /pause sta in silenzio per un po’, e /stop finché non ricominci; entrambi conservano tutto quello che hai fatto.
button-erase = Sì, cancella tutto
button-keep = No, conservalo
erased = 🧹 Tutto quello che ti riguarda è cancellato. Abbi cura della tua schiena; /start ricomincia da capo.
kept = Tutto resta com’era.
not-understood =
    Non ho capito. Potresti provare
    • /done, o più in dettaglio <code>/done camminata 20</code>
    • /exercise per vedere un esercizio
    • /why per le ragioni
    • /help per tutto il resto
not-understood-done =
    Non ho capito. Se vuoi che lo segni, di’ che cosa hai fatto e per quanto:
    • <code>camminato 20</code>
    • <code>fatto stretching ieri</code>
    • <code>/done ischiocrurali 5 min</code>
not-understood-remind =
    Non ho capito. Se vuoi un promemoria, di’ di che cosa e quando:
    • <code>ricordami di camminare alle 17:30</code>
    • <code>/remind stretching 9:30 e 15:00 nei giorni feriali</code>
    • <code>/remind alzarmi ogni 45 min 9-17</code>
not-understood-hours =
    Non ho capito. Se si tratta di quando possono arrivare i promemoria, si scrive così:
    • <code>/hours lun-ven 9-12, 13-17</code>
    • <code>lavoro dalle 9 alle 17</code>
    • <code>/hours weekend libero</code>
not-understood-pause =
    Non ho capito. Se vuoi silenzio, di’ per quanto:
    • <code>/pause 3 giorni</code>
    • <code>silenzio fino alle 15</code>
    • <code>/pause vacanza fino al 7 marzo</code>
private-only = Parlo a tu per tu: la tua schiena riguarda solo te. Apri una chat con me e di’ /start.
button-open-chat = Apri la chat
too-many-acts =
    🐢 È più di quanto riesca a seguire in una volta. Fai un respiro, e tra qualche minuto ci sono di nuovo.
    I tuoi promemoria arrivano lo stesso.
notice-too-many-acts = È più di quanto riesca a seguire in una volta. Dammi qualche minuto.
our-fault = Qualcosa è andato storto dalla mia parte, ed è stato annotato. Niente di tuo è perso; riprova, per favore.

## Words in between

next = Prossimo: { $what }, { $when }.
next-none = Non è previsto niente.
# $hour is the number of the hour, where “at one” differs from “at two”.
when-today =
    oggi { $hour ->
        [1] all’{ $time }
       *[other] alle { $time }
    }
# $hour is the number of the hour, where “at one” differs from “at two”.
when-tomorrow =
    domani { $hour ->
        [1] all’{ $time }
       *[other] alle { $time }
    }
# $hour is the number of the hour, where “at one” differs from “at two”.
when-weekday =
    { $weekday } { $hour ->
        [1] all’{ $time }
       *[other] alle { $time }
    }
# $hour is the number of the hour, where “at one” differs from “at two”.
when-date =
    { $date } { $hour ->
        [1] all’{ $time }
       *[other] alle { $time }
    }
# After “fino”, with its preposition: “fino alle 15:00”, “fino al giorno 7 marzo”.
until-today =
    { $hour ->
        [1] all’{ $time }
       *[other] alle { $time }
    }
until-tomorrow = a domani
until-weekday = a { $weekday }
until-date = al giorno { $date }
# After “a partire”, with its preposition: “a partire da domani”, “a partire dal giorno 7 marzo”.
from-today =
    { $hour ->
        [1] dall’{ $time }
       *[other] dalle { $time }
    }
from-tomorrow = da domani
from-weekday = da { $weekday }
from-date = dal giorno { $date }
days-daily = ogni giorno
days-weekdays = da lunedì a venerdì
days-weekend = il sabato e la domenica
days-span = da { $first } a { $last }
# $hour is the number of the hour, where “at one” differs from “at two”.
schedule-at =
    { $days } { $hour ->
        [1] all’{ $times }
       *[other] alle { $times }
    }
schedule-every = { $days }, { $interval } { $ranges }
schedule-every-hours-daily = { $interval } nei tuoi orari
schedule-every-hours = { $days }, { $interval } nei tuoi orari
schedule-range = dalle { $from } alle { $to }
schedule-range-brief = { $from }–{ $to }
interval-hours =
    { $hours ->
        [1] ogni ora
       *[other] ogni { $hours } ore
    }
interval-minutes =
    { $minutes ->
        [one] ogni { $minutes } minuto
       *[other] ogni { $minutes } minuti
    }
weekday-1 = lunedì
    .every = il lunedì
weekday-2 = martedì
    .every = il martedì
weekday-3 = mercoledì
    .every = il mercoledì
weekday-4 = giovedì
    .every = il giovedì
weekday-5 = venerdì
    .every = il venerdì
weekday-6 = sabato
    .every = il sabato
weekday-7 = domenica
    .every = la domenica
month-1 = gennaio
month-2 = febbraio
month-3 = marzo
month-4 = aprile
month-5 = maggio
month-6 = giugno
month-7 = luglio
month-8 = agosto
month-9 = settembre
month-10 = ottobre
month-11 = novembre
month-12 = dicembre
date =
    { $day ->
        [1] 1º
       *[other] { $day }
    } { $month }
date-year =
    { $day ->
        [1] 1º
       *[other] { $day }
    } { $month } { $year }

## What Telegram shows beside the chat

description =
    Limber si prende cura della tua schiena: ai tuoi orari ti ricorda di alzarti, camminare, allungarti e rinforzarti, ti mostra come si fa, e tiene il conto con gentilezza. Tocca Avvia, digli che ora è da te, e ci siamo.

    Benessere generale, niente diagnosi. Per un dolore che ti preoccupa, chiedi a un medico o a un fisioterapista.
short-description = Promemoria gentili per alzarti, camminare, allungarti e rinforzarti, ai tuoi orari. La tua schiena ringrazia.

## The plan

plan = 🗓 <b>Il tuo piano</b>
plan-empty = Nel tuo piano non c’è ancora niente. Aggiungi un promemoria, o prendi uno dei piani pronti.
plan-item-next = <i>prossimo { $when }</i>
plan-item-resting = <i>a riposo</i>
plan-item-never = <i>non trova un momento nei tuoi /hours</i>
plan-tip = Toccane uno per cambiarlo. A parole si scrive così: <code>/remind stretching 9:30 e 15:00 nei giorni feriali</code>
button-add = + Aggiungi
button-presets = Piani pronti
button-plan = ‹ Piano
button-my-plan = 🗓 Il mio piano
reminder-added = ➕ Aggiunto.
reminder-already-planned = 👌 Questo è già nel tuo piano.
button-change = Cambia
button-times = 🕑 Orari
button-days = 📅 Giorni
button-what = 🔁 Che cosa
button-rest = ⏸ A riposo
button-wake = ▶️ Fallo tornare
button-remove = 🗑 Togli
button-put-back = ↩️ Rimettilo
button-back = ‹ Indietro
change-times = <b>Quando?</b> Tocca un’ora per aggiungerla o toglierla, o fallo arrivare a intervalli.
change-times-every = <b>Quando?</b> Scegli ogni quanto e in che fascia, oppure tocca un’ora fissa. Anche in altre fasce rispetta i tuoi /hours.
within-hours = nei miei orari
change-days = <b>In quali giorni?</b>
change-what = <b>Che cosa dev’essere?</b> Un’attività fa i suoi esercizi a turno.
chosen = ✓ { $label }
every-minutes = ogni { $minutes } min
reminder-removed =
    🗑 Tolto dal tuo piano:
    { $line }
add-menu = <b>Che cosa devo ricordarti?</b> Comincio dai suoi orari abituali, e tu li cambi come vuoi. O a parole: <code>/remind camminare 12:30 ogni giorno</code>
preset-line = <b>{ $name }</b>: { $about }
preset-heading =
    <b>{ $name }</b>
    { $about }
presets = <b>Piani pronti.</b> Guardane uno prima di prenderlo.
preset-desk = Scrivania
    .about = Pause dalla sedia, una camminata, uno stretching; rinforzo in due sere.
preset-feet = In piedi
    .about = Pause per sedersi, uno stretching, una camminata la sera; rinforzo in due sere.
preset-home = A casa
    .about = Pause, una camminata, uno stretching; rinforzo in due mattine, dove c’è spazio per farlo.
preset-no-floor = Senza terra
    .about = Pause, una camminata, uno stretching; rinforzo in due pomeriggi.
preset-walk-more = Camminare di più
    .about = Tre brevi camminate al giorno, il resto in piccole dosi.
preset-stronger = Più forza
    .about = Rinforzo in tre giorni a settimana, mattina e sera.
preset-note = Prende il posto del piano che hai adesso.
button-take = ✅ Prendilo
wish-no-subject = Non ho visto che cosa devo ricordarti. Nomina prima un’attività o un esercizio, così: <code>/remind stretching 9:30 e 15:00 nei giorni feriali</code>
wish-unreadable = Non ho potuto leggere «{ $part }». Una richiesta si scrive così: <code>/remind stretching 9:30 e 15:00 nei giorni feriali</code>
wish-no-time = A che ora? Così: <code>/remind camminare 12:30 ogni giorno</code>
wish-bad-interval = «{ $part }»: posso da ogni 20 minuti a ogni 12 ore, così: <code>/remind alzarmi ogni 45 min 9-12 13-18 lun-ven</code>
wish-range-too-short = «{ $part }»: la fascia è più corta dell’intervallo, o finisce prima di cominciare. Così: <code>/remind alzarmi ogni 45 min 9-12 13-18 lun-ven</code>
wish-never-comes =
    { $line }
    Così l’ho capito, e nei tuoi /hours non c’è un momento per farlo: non arriverebbe mai. Va bene un intervallo più corto o un’ora fissa, così: <code>/remind camminare 12:30 ogni giorno</code>
wish-too-many-times = Ventiquattro volte al giorno è il massimo per un promemoria.
wish-mixed = «{ $part }»: o delle ore, come <code>/remind camminare 12:30</code>, o una fascia con un intervallo, come <code>/remind alzarmi ogni 45 min 9-12 lun-ven</code>
wish-too-many = Il tuo piano è pieno: ventiquattro promemoria al massimo. Prima togline uno in /plan.
notice-last-day = Serve almeno un giorno. Per farlo tacere, mettilo a riposo.
notice-last-time = Serve almeno un’ora. Per farlo tacere, mettilo a riposo.
notice-too-many-times = Ventiquattro volte al giorno è il massimo.
notice-never-comes = Nei tuoi orari non ci sarebbe un momento per farlo.
notice-range-too-short = Questa fascia è più corta dell’intervallo.
weekday-letter-1 = L
weekday-letter-2 = M
weekday-letter-3 = M
weekday-letter-4 = G
weekday-letter-5 = V
weekday-letter-6 = S
weekday-letter-7 = D
month-short-1 = gen
month-short-2 = feb
month-short-3 = mar
month-short-4 = apr
month-short-5 = mag
month-short-6 = giu
month-short-7 = lug
month-short-8 = ago
month-short-9 = set
month-short-10 = ott
month-short-11 = nov
month-short-12 = dic
weekday-short-1 = Lun
weekday-short-2 = Mar
weekday-short-3 = Mer
weekday-short-4 = Gio
weekday-short-5 = Ven
weekday-short-6 = Sab
weekday-short-7 = Dom

## Hours

hours =
    ⏳ <b>I tuoi orari</b>
    { $lines }

    Al di fuori non arriva niente, tranne quello che hai messo apposta a un’ora fissa. Tocca un giorno per cambiarlo, o dillo così: <code>/hours 9-12, 13-18; ven 9-14; non sab, dom</code>
hours-leave-out =
    In questi orari non c’è un momento per questo, quindi non arriva:
    { $lines }
hours-line = { $days }: { $ranges }
hours-never = nessuno
hours-weekdays = Lun–Ven
hours-day = Quali orari? <b>{ $day }</b>
hours-day-now = Adesso: { $ranges }.
hours-free = nessuno
hours-unread = Non ho potuto leggere «{ $part }». Gli orari si scrivono così: <code>/hours 9-12, 13-18; ven 9-14; non sab, dom</code>
button-hours = ⏳ Orari

## Backing off

would-suit = 🌿 In questo periodo i miei promemoria non sembrano andare d’accordo con le tue giornate, e va bene così. Ti andrebbe meglio qualcos’altro? Se non sento niente, verrò meno spesso.
would-suit-times = Altri orari
would-suit-fewer = Di meno
would-suit-pause = Una pausa
one-minute = 🌱 Un minuto fa bene alla tua schiena. Ci sta, proprio lì dove sei.
button-one-minute = ▶️ Un minuto adesso
wakes-up = 👋 Che bello sentirti. I tuoi promemoria tornano. { $next }
falls-asleep = 😴 Non voglio disturbare, quindi vado a dormire. Tutto quello che hai fatto resta. Di’ una cosa qualsiasi, e i promemoria tornano.
