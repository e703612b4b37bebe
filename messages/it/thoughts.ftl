# Thoughts that now and then stand below a reminder, as a paragraph of their own: one or two short
# sentences, at most 160 characters. A group is left out for people whom it doesn’t fit; a comment
# above a fact names its source.

## For everybody, whatever rests or hurts, in any place

# NHS back pain
thought-any-1 = Buono a sapersi: il mal di schiena spesso si attenua da solo in poche settimane.
thought-any-2 = Mentre leggi, lascia scendere le spalle. Poi la mascella.
thought-any-3 = Il tuo corpo lo conosci meglio di me. Io so solo che ore sono.
# Swain 2020
thought-any-4 = Quale postura fa male alla schiena? 41 rassegne, lette una accanto all’altra, non si sono accordate su nessuna.
thought-any-5 = Appendi una piccola abitudine a qualcosa che fai comunque, come lavarti i denti.
thought-any-6 = La tua schiena viene con te dappertutto, da sempre. Un piccolo grazie ci sta.
# WHO 2020
thought-any-7 = Un po’ di movimento è meglio di niente. Lo dice l’Organizzazione mondiale della sanità.
thought-any-8 = Un promemoria arriva sempre al momento sbagliato? Dagli un altro orario; non se la prende.
thought-any-9 = Se oggi è una giornata dura, questo messaggio non ti chiede niente.
# Amiri 2020, Silva 2024
thought-any-10 = Notti cattive e mal di schiena vanno spesso insieme. Quale dei due cominci, non è chiaro.
thought-any-11 = La metà di qualcosa è una buona quantità. L’altra metà può aspettare.
thought-any-12 = Ci sono giorni per fare e giorni per riposare. Sono due modi di prendersi cura di sé.
# Steffens 2016
thought-any-13 = Negli studi, chi si allenava e imparava sulla propria schiena aveva meno spesso nuovo mal di schiena, soprattutto nel primo anno.
thought-any-14 = Apri le mani per un momento, dopo aver posato il telefono.
thought-any-15 = Nessuno fa tutto questo alla perfezione. Nessuno l’ha chiesto.
thought-any-16 = Leggere questo era già una piccola pausa. Puoi prenderne un’altra.
thought-any-17 = Comunque tu stia adesso, un piccolo cambiamento può far piacere.
thought-any-18 = Prendersi cura della schiena non deve per forza sembrare sport.
# Hestbaek 2006
thought-any-19 = Il mal di schiena da giovani non deve restare. Tra i giovani che ne avevano molto, circa uno su quattro ne aveva ancora tanto otto anni dopo.
thought-any-20 = Soffia come per raffreddare la minestra. Due volte bastano.
thought-any-21 = La schiena ti preoccupa? Un medico o un fisioterapista ha sentito domande più strane della tua.
# Pinheiro 2015, which is about low mood and not about stress
thought-any-22 = Se lo stress porti mal di schiena non è chiaro. Un minuto di calma fa piacere lo stesso.
thought-any-23 = Nel dubbio, più piano. È permesso quasi sempre.
thought-any-24 = Non serve averne voglia. Non serve nemmeno far finta.
# Snook 1998
thought-any-25 = In un piccolo studio, chi aveva mal di schiena e si piegava meno nelle prime ore del giorno aveva meno dolore.
thought-any-26 = Comodo basta. Niente qui deve far male per valere la pena.
thought-any-27 = I progressi sono silenziosi. I messaggi vengono tutti da me.
# NHS back pain
thought-any-28 = Una schiena fa male per tante ragioni. Nessuna è una colpa.
thought-any-29 = Un esercizio ti annoia? Cambialo; le schiene non sono sentimentali.
thought-any-30 = Abbi con la tua schiena la pazienza che avresti con quella di un amico.
thought-any-31 = Di’ a qualcuno che fai queste pause. È più facile quando non è un segreto.
thought-any-32 = Da qualche parte, qualcun altro ha appena sospirato davanti a un promemoria così. Sei in buona compagnia.
thought-any-33 = Il corpo può brontolare. Ascoltarlo non è arrendersi.
thought-any-34 = Un giorno di dolore non cancella quelli migliori.

## Walking

# WalkBack 2024
thought-walk-1 = In uno studio dopo un mal di schiena, chi è stato aiutato a camminare di più di solito è arrivato a 208 giorni prima che lo limitasse di nuovo, gli altri a 112.
thought-walk-2 = Lascia le scarpe vicino alla porta, e metà della camminata è fatta.
thought-walk-3 = A nessuno hanno mai chiesto i risultati di una passeggiata.
# WHO 2020
thought-walk-4 = L’OMS consiglia agli adulti da 150 a 300 minuti di attività moderata a settimana. Camminare di buon passo è un modo.
thought-walk-5 = Niente tempo per una camminata lunga? Vanno benissimo due corte.
thought-walk-6 = Di tutti gli esercizi, camminare è quello che hai provato di più.
# CDC
thought-walk-7 = Un passo moderato ti lascia chiacchierare ma non cantare. Non serve dimostrarlo.
thought-walk-8 = Guarda qualche passo avanti, e lascia fare alle braccia.
thought-walk-9 = Un percorso noioso va bene. Lascia libera la testa.
# Haddadj 2025
thought-walk-10 = Chi camminava oltre 100 minuti al giorno aveva mal di schiena duraturo meno spesso di chi stava sotto i 78. Mostra un legame, e niente di più.

## Breaking up sitting, for those who sit

# Waongenngarm 2021
thought-stand-1 = Su cento impiegati invitati a fare pause, 9 hanno avuto una nuova lombalgia in sei mesi. Degli altri, 33, in un piccolo studio.
thought-stand-2 = Metti la tazza fuori portata. Prima o poi la sete ti fa alzare.
thought-stand-3 = Puoi risederti. Ha sempre fatto parte del piano.
# Alzahrani 2022
thought-stand-4 = Che stare a sedere faccia nascere il mal di schiena non è dimostrato. Dove c’è già, si accompagna a più fatica nella vita di ogni giorno.
thought-stand-5 = Le telefonate vengono bene in piedi. All’altro capo nessuno se ne accorge.
thought-stand-6 = Il tuo lavoro non può andarsene. Tu sì, per un minuto.
# Waongenngarm 2021
thought-stand-7 = Muoversi sulla sedia è stato provato: 7 su cento tra gli invitati a farlo hanno avuto una nuova lombalgia in sei mesi, contro 33. Era un piccolo studio.
thought-stand-8 = Per alzarti usa i braccioli o il tavolo, se vuoi. Non è barare.
thought-stand-9 = Alzati quando finisce qualcosa: una chiamata, un capitolo, una puntata. È più facile che guardare l’orologio.
thought-stand-10 = La sedia non è tua nemica. È solo bravissima a trattenerti.

## For those on their feet all day

# Coenen 2018
thought-feet-1 = Chi sta in piedi oltre quattro ore al lavoro riferisce più spesso disturbi alla schiena bassa. Non solo lo stare a sedere merita una pausa.
thought-feet-2 = Sapere dov’è il posto a sedere più vicino è già mezzo riposo.
thought-feet-3 = Il telefono lo attacchi quando è scarico. Ai piedi spetta una sedia.
# NICE NG59 2016
thought-feet-4 = Per una comune lombalgia il NICE britannico non raccomanda cinture né corsetti. Una cosa in meno da indossare.
thought-feet-5 = Niente posto per sedersi? Anche qualche passo di lato cambia.
thought-feet-6 = Sedersi un attimo non è battere la fiacca. È così che si arriva in fondo a lunghe giornate in piedi.

## Stretching

# ACSM 2011
thought-stretch-1 = Tenere a lungo non è poi così lungo. Il consiglio abituale: da 10 a 30 secondi, e da 30 a 60 per i più anziani.
thought-stretch-2 = Entraci espirando. Viene più facile.
thought-stretch-3 = Nessun gatto ha mai letto di stretching. Anche tu fidati di quello che senti.
# ACSM 2011
thought-stretch-4 = Per un muscolo più sciolto il consiglio abituale è circa un minuto di stretching in tutto, due o tre giorni a settimana o più.
thought-stretch-5 = Niente molleggi. Vai fino alla prima lieve tensione e restaci un po’.
thought-stretch-6 = Fin dove arrivi non è il punto. Nessuno misura.
# Owen 2020
thought-stretch-7 = In un grande confronto, il solo stretching per un dolore duraturo non faceva meglio di nessuna cura. Sentirsi più sciolti resta un bel motivo.
thought-stretch-8 = Mentre ti allunghi, controlla la faccia. Se si acciglia, molla un po’.

## Strengthening

# WHO 2020
thought-strengthen-1 = L’OMS consiglia agli adulti di allenare tutti i grandi gruppi muscolari due o più giorni a settimana.
thought-strengthen-2 = Contare sottovoce fa respirare. Se trattieni il fiato, è il segno di fare più facile.
thought-strengthen-3 = Niente specchi, niente musica alta, niente tessera. Come palestra, la tua è buona.
# Smith 2014
thought-strengthen-4 = Non serve cercare l’esercizio migliore per la schiena. Quelli per i muscoli profondi valgono più o meno come altri che si portano avanti.
thought-strengthen-5 = Che una buona sia l’ultima. Non ne serve una brutta dopo.
thought-strengthen-6 = La forza serve alle cose normali: un barattolo, una valigia, un divano molto basso.
# Shiri 2018
thought-strengthen-7 = Una rassegna di studi raccomanda il rinforzo insieme a stretching o a qualcosa come camminare, due o tre volte a settimana.
# a spine clinic’s column 2026
thought-strengthen-8 = Qui non troverai i classici sit-up. Possono peggiorare la lombalgia.
