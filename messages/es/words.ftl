# Las palabras del español con las que la gente dice lo que ha hecho, lo que quiere y lo que siente. La notación está al
# principio de messages/en/words.ftl.

## Números

typed-number-0 = cero
typed-number-1 = uno, una
typed-number-2 = dos, un par de, par de, un par
typed-number-3 = tres
typed-number-4 = cuatro
typed-number-5 = cinco
typed-number-6 = seis
typed-number-7 = siete
typed-number-8 = ocho
typed-number-9 = nueve
typed-number-10 = diez
typed-number-11 = once
typed-number-12 = doce, una docena
typed-number-13 = trece
typed-number-14 = catorce
typed-number-15 = quince
typed-number-16 = dieciséis
typed-number-17 = diecisiete
typed-number-18 = dieciocho
typed-number-19 = diecinueve
typed-number-20 = veinte
typed-number-21 = veintiuno, veintiún
typed-number-22 = veintidós
typed-number-25 = veinticinco
typed-number-30 = treinta
typed-number-35 = treinta y cinco
typed-number-40 = cuarenta
typed-number-45 = cuarenta y cinco
typed-number-50 = cincuenta
typed-number-55 = cincuenta y cinco
typed-number-60 = sesenta
typed-number-70 = setenta
typed-number-80 = ochenta
typed-number-90 = noventa
typed-number-100 = cien, ciento
typed-number-half = medio, media, ½
typed-number-quarter = un cuarto, ¼
typed-number-three-quarters = tres cuartos, ¾
typed-number-and-half = <number> y medio|media, <number> ½
typed-ordinal = <number> º|ª|er
typed-level-of-ten = <number> de|sobre diez|10

## Duraciones y otras cantidades

typed-unit-second = s, seg, segs, segundo, segundos
typed-unit-minute = m, min, mins, minuto, minutos, minutito, minutitos, mn
typed-unit-hour = h, hr, hrs, hora, horas, horita
typed-unit-day = d, día, días
typed-unit-week = semana, semanas, sem
typed-unit-month = mes, meses
typed-unit-year = año, años
typed-unit-distance = km, kms, k, kilómetro, kilómetros, metros, metro, pasos, millas, milla
typed-unit-times = veces, vez, x, repeticiones, repetición, reps, rep, series, serie, rondas
typed-length-15m = un cuarto de hora, cuarto de hora, cuartito de hora, un cuarto de horita
typed-length-30m = media hora, media horita, media horilla
typed-length-45m = tres cuartos de hora, los tres cuartos de hora
typed-length-60m = la próxima hora, próxima hora, una horita
typed-length-half = medio|media <unit>
typed-length-one = un|una <unit>, otro|otra <unit>, todo el <unit>, toda la <unit>
typed-length-and-half = <length> y media, <length> y medio
typed-length-and-quarter = <length> y cuarto
typed-times-1 = una vez
typed-times-2 = dos veces
typed-times-3 = tres veces

## Horas del día

typed-clock-hour = a las|la <hour>, sobre|hacia las|la <hour>, a eso de las|la <hour>, <hour> en punto, las|la <hour> en punto, a las|la <hour> en punto
typed-clock-hour-minute = a las|la <hour> y <minute>, las|la <hour> y <minute>, a las|la <hour> <minute>, las|la <hour> <minute>, a las|la <hour> h <minute>, a las|la <hour> con <minute>
typed-clock-hour-24 = a las|la <hour> h|hrs|horas, las <hour> horas
typed-clock-half-past = (a) las|la <hour> y media, <hour> y media
typed-clock-quarter-past = (a) las|la <hour> y cuarto, <hour> y cuarto
typed-clock-quarter-to = (a) las|la <hour> menos cuarto, <hour> menos cuarto, un|al cuarto para las|la <hour>, cuarto para las|la <hour>
typed-clock-minutes-past = (a) las|la <hour> y <minute> (minutos|min)
typed-clock-minutes-to = (a) las|la <hour> menos <minute> (minutos|min), <minute> (minutos|min) para las|la <hour>
typed-clock-am = <clock> de|por la mañana|madrugada, <clock> am, <clock> a m
typed-clock-pm = <clock> de|por la tarde|noche, <clock> pm, <clock> p m, <clock> del mediodía
typed-clock-plain = <clock> h|hrs|horas
typed-clock-12-00 = mediodía, al mediodía, a mediodía, a medio día, al medio día, las doce del mediodía
typed-clock-24-00 = medianoche, a medianoche, la medianoche, media noche
typed-clock-range =
    de <clock> a|hasta <clock>, desde <clock> hasta|a <clock>, entre las|la <clock> y las|la <clock>, entre <clock> y <clock>, desde las|la <clock> hasta las|la <clock>, de las|la <clock> a las|la <clock>, de las|la <clock> hasta las|la <clock>, desde las|la <clock> a las|la <clock>, <clock> a|hasta <clock>, no me recuerdes antes de las <clock> ni|o|y después de las <clock>, antes de las <clock> ni|o|y después de las <clock>, nada antes de las <clock> ni|o|y después de las <clock>, sin recordatorios antes de las <clock> ni|o|y después de las <clock>, antes de <clock> ni|o|y después de <clock>
typed-part-morning = por la mañana, por las mañanas, cada mañana, todas las mañanas, en la mañana, en las mañanas, de mañana, a la mañana
typed-part-noon = almuerzo, la comida, la hora de comer, a la hora de comer, hora de comer, a la hora del almuerzo, en el almuerzo, durante el almuerzo, durante la comida
typed-part-afternoon = tarde, por la tarde, por las tardes, cada tarde, todas las tardes, en la tarde, en las tardes, a la tarde, de tarde, media tarde
typed-part-evening = noche, por la noche, por las noches, cada noche, todas las noches, en la noche, en las noches, a la noche, de noche
typed-part-night = de madrugada, por la madrugada, en la madrugada, madrugada
typed-today-morning = esta mañana, hoy por la mañana, hoy en la mañana
typed-today-noon = este mediodía, hoy al mediodía, hoy a la hora de comer
typed-today-afternoon = esta tarde, hoy por la tarde, hoy en la tarde
typed-today-evening = esta noche, hoy por la noche, hoy en la noche
typed-today-night = esta noche tarde, esta madrugada
typed-cue-after-lunch = después de comer, después del almuerzo, después de almorzar, tras comer, tras la comida, después de la comida, cuando acabe de comer
typed-cue-before-lunch = antes de comer, antes del almuerzo, antes de almorzar, antes de la comida
typed-cue-after-breakfast = después de desayunar, después del desayuno, tras el desayuno, tras desayunar, cuando desayune
typed-cue-coffee = después del café, después de mi café, después de un café, tras el café, con el café, con mi café, después del primer café, al tomar café, cuando tome café
typed-cue-laptop = al cerrar el portátil, cuando cierre el portátil, al cerrar la laptop, cuando cierre la laptop, al cerrar la computadora, al apagar el ordenador, cuando apague el ordenador, al apagar la computadora, cuando apague la computadora, antes de cerrar el portátil, antes de apagar el ordenador
typed-cue-home = al llegar a casa, cuando llegue a casa, cuando llego a casa, al volver a casa, cuando vuelva a casa, en cuanto llegue a casa, después de llegar a casa
typed-cue-before-bed = antes de dormir, antes de acostarme, antes de irme a la cama, antes de ir a la cama, antes de ir a dormir, antes de irme a dormir, al acostarme, a la hora de dormir
typed-cue-after-work = después del trabajo, después de trabajar, al salir del trabajo, cuando salga del trabajo, cuando termine de trabajar, al terminar de trabajar, al acabar el trabajo, después del turno, después de la oficina, tras el trabajo
typed-cue-before-work = antes del trabajo, antes de trabajar, antes de ir a trabajar
typed-cue-before-dinner = antes de cenar, antes de la cena
typed-cue-after-meals = después de cada comida, después de las comidas, tras cada comida, después de comer cada vez
typed-cue-after-dinner = después de cenar, después de la cena, tras la cena, tras cenar
typed-cue-wake-up = al levantarme, al despertar, al despertarme, cuando me levante, cuando me despierte, nada más levantarme, en cuanto me levante, al levantarme de la cama

## Días

typed-weekday-1 = lun, lunes, los lunes, el lunes, cada lunes, todos los lunes
typed-weekday-2 = mar, martes, los martes, el martes, cada martes, todos los martes
typed-weekday-3 = mié, mier, miércoles, los miércoles, el miércoles, cada miércoles, todos los miércoles
typed-weekday-4 = jue, jueves, los jueves, el jueves, cada jueves, todos los jueves
typed-weekday-5 = vie, viernes, los viernes, el viernes, cada viernes, todos los viernes
typed-weekday-6 = sáb, sábado, sábados, los sábados, el sábado, cada sábado, todos los sábados
typed-weekday-7 = dom, domingo, domingos, los domingos, el domingo, cada domingo, todos los domingos
typed-days-daily = todos los días, cada día, diario, diariamente, a diario, los siete días, siete días a la semana, 7 días a la semana, toda la semana, todos los dias de la semana, todo los días
typed-days-weekdays = entre semana, días laborables, laborables, días hábiles, días de trabajo, días laborales, laborales, los días laborables, cada día laborable, l v, los días de semana, días de semana, día laborable
typed-days-weekend = fin de semana, fines de semana, los fines de semana, el fin de semana, finde, findes, los findes, el finde, cada fin de semana, en fin de semana
typed-days-range = de <days> a <days>, <days> a <days>, desde el <days> hasta el <days>, de <days> hasta <days>, del <days> al <days>, desde <days> hasta <days>, <days> hasta <days>
typed-days-except = excepto (el|los) <days>, menos (el|los) <days>, salvo (el|los) <days>, no (el|los) <days>, pero no (el|los) <days>, quitando (el|los) <days>
typed-days-off = <days> libre|libres|cerrado|cerrados|descanso|fiesta|nada, sin <days>, <days> no, no trabajo (el|los) <days>, <days> no trabajo, nunca (el|los) <days>, nada (el|los) <days>, libre (el|los) <days>, libro (el|los) <days>, <days> libro, <days> sin recordatorios, <days> ninguno
typed-month-1 = ene, enero
typed-month-2 = feb, febrero
typed-month-3 = marzo
typed-month-4 = abr, abril
typed-month-5 = mayo, may
typed-month-6 = jun, junio
typed-month-7 = jul, julio
typed-month-8 = ago, agosto
typed-month-9 = sep, sept, septiembre, setiembre
typed-month-10 = oct, octubre
typed-month-11 = nov, noviembre
typed-month-12 = dic, diciembre
typed-date = (el) (día) <day> de <month>, (el) <day> <month>, (el) <day> de <month> de|del <year>, <day> <month> <year>
typed-date-range = del <day> al <day> de <month>, del <day> de <month> al <day> de <month>, desde el <day> hasta el <day> de <month>, desde el <day> de <month> hasta el <day> de <month>, <day> al <day> de <month>, entre el <day> y el <day> de <month>, de <day> a <day> de <month>, del <day> de <month> hasta el <day> de <month>
typed-date-day = el día <day>, el <day>, día <day>
typed-day-today = hoy, el día de hoy
typed-day-tomorrow = mañana, el día de mañana, manana
typed-day-after-tomorrow = pasado mañana, pasado
typed-day-yesterday = ayer, anoche, ayer por la noche, ayer en la noche
typed-day-before-yesterday = anteayer, antier, antes de ayer
typed-day-coming = próximo <days>, el próximo <days>, <days> que viene, <days> próximo, este <days>, el <days> que viene, <days> siguiente
typed-week-this = esta semana, el fin de esta semana, final de la semana, fin de la semana, el resto de la semana, resto de la semana, lo que queda de semana
typed-week-next = la semana que viene, semana que viene, próxima semana, la próxima semana, la semana próxima, la semana siguiente

## Cada cuánto

typed-every = cada <length>, una vez cada <length>, con intervalos de <length>
typed-every-stand = no me dejes estar sentado|sentada más de <length>, no me dejes sentado|sentada más de <length>, que no esté sentado|sentada más de <length>, no quiero estar sentado|sentada más de <length>, no debo estar sentado|sentada más de <length>
typed-interval-60m = cada hora, a cada hora, una vez por hora, una vez a la hora, todas las horas
typed-interval-30m = cada media hora, dos veces por hora, dos veces a la hora
typed-interval-90m = cada hora y media
typed-interval-2h = cada dos horas
typed-interval-2d = cada dos días, un día sí y otro no, un día sí y un día no, un día sí otro no, días alternos, en días alternos, cada segundo día, día por medio, día de por medio
typed-interval-3d = cada tres días, cada tercer día
typed-often-1-week = una vez a la semana, una vez por semana, cada semana, semanalmente, todas las semanas
typed-often-2-week = dos veces a la semana, dos veces por semana
typed-often-3-week = tres veces a la semana, tres veces por semana
typed-often-1-day = una vez al día, una vez por día
typed-often-2-day = dos veces al día, dos veces por día
typed-often-3-day = tres veces al día, tres veces por día
typed-times-each-day = <number> veces al|por día, <number> x día, <number> al día, <number> veces diarias
typed-times-each-week = <number> veces a la|por semana, <number> días a la|por semana, <number> a la|por semana
typed-in = en <length>, dentro de <length>, <length> más, dame <length> (más), en unos <length>, en otros <length>, después de <length>, pasados <length>, de aquí a <length>
typed-ago = hace <length>, <length> atrás, hace unos <length>

## Palabras pequeñas

typed-until = hasta, hasta el, hasta las, hasta la, hasta que sean las, vuelvo el, vuelvo a las
typed-from = desde, a partir de, a partir del, desde el, desde la semana pasada, últimamente, desde hace poco
typed-and = y, e, luego, y luego, además, y también
typed-but = pero, aunque, excepto, salvo
typed-only = solo, solamente, sólo, únicamente, nada más, avísame solo, recuérdame solo, solo entre, solo desde
typed-not = no, ni, nunca, sin, jamás, tampoco, todavía no, aún no, me salté, me he saltado, se me olvidó, se me ha olvidado, olvidé, no pude, no he podido, no tuve tiempo de, no tuve tiempo para, no me dio tiempo a, no conseguí
typed-wish = quiero, quisiera, querría, voy a, tengo que, hay que, debo, debería, me gustaría, puedo, podría, necesito, me apetece, vamos a, pienso, planeo, deseo, tengo ganas de, cuándo debo, cuándo debería
typed-courtesy = por favor, porfa, porfi, porfis, plis, gracias, ahora, tú, mi, me
typed-filler =
    yo, me, mi, mis, te, tu, tus, se, nos, he, ha, había, he estado, estuve, estaba, era, fue, fui, va, vas, van, la, el, lo, los, las, un, una, unos, unas, de, del, a, al, por, para, con, en, que, ya, es, soy, esto, eso, este, esta, ese, esa, hoy también, muy, por favor, porfa, porfi, ay, ah, oh, eh, pues, salir, salir a, ir, ir a, irme a, ido, ido a, fui a, más o menos, aproximadamente, alrededor de, como, casi, cerca de, sobre, hice, hacer, hago, haz, hecho un, hecho una, estoy, está, estar, voy, me voy, nos vamos, bien, bueno, buena, vale, ok, también, otra vez, de nuevo, así, aquí, ahí, allí, fuera, arriba, un poco, un poquito, poco, poquito, rato, un rato, ratito, un ratito, mucho, total, en total, tiempo, cada, durante, seguido, seguidos, cada lado, por lado, cada pierna, ejercicio, sesión, sesiones, puedes, podrías, quieres, harías, oye, hey, hola, creo, creo que, supongo, quizá, tal vez, recién, ahorita, ahora, al parque, en el parque, por el parque, al trabajo, en el trabajo, en casa, a casa, en la oficina, a la oficina, con el perro, al perro, con mi perro, por la calle, por ahí, conmigo, con amigos, con una amiga, con un amigo, la hora de, horas, nivel, sea, son, hay, tipo, o, o así, largo, corto, rápido, lindo, buen, acabo de, terminé de, acabé de

## Lo hecho

typed-done =
    hecho, ya hecho, listo, lista, ya está, ya estuvo, terminé, terminado, he terminado, ya terminé, lo hice, ya lo hice, hice, acabé, ya acabé, he acabado, completado, completo, completé, cumplido, cumplí, he hecho, lo he hecho, ya lo he hecho, apunta, apúntalo, apúntame, anota, anótalo, registra, márcalo, cuenta, cuéntalo, logré, conseguí, pude, realizado, olvidé apuntar, se me olvidó apuntar, se me olvidó decirte, olvidé decirte, olvidé marcar, ✅, ✔, ☑, 👍, 👌, 💪
typed-not-done = no hice nada, no he hecho nada, nada hecho, hoy nada, nada hoy, no lo hice, no lo he hecho, todavía no, aún no, todavía no lo hice, no hecho, no pude, no he podido, no me he movido, no me moví, no me dio tiempo, no tuve tiempo, no he tenido tiempo, sin tiempo hoy, se me olvidó, se me ha olvidado, lo olvidé, olvidé hacerlo, me olvidé, hoy no hice nada, no hice ejercicio, no hice ejercicios, no he hecho ejercicio, día vago, qué vago, demasiado ocupado, demasiado ocupada
typed-anything = nada, algo, alguno, ninguno, ejercicio, ejercicios, eso, esto
typed-all = todo, todos, todas, todos los ejercicios, todos mis ejercicios, la rutina, la rutina completa, toda la rutina, mi rutina, todo el plan, todo lo de hoy, el plan completo
typed-did-walk = caminé, he caminado, paseé, he paseado, di un paseo, he dado un paseo, di una vuelta, he dado una vuelta, anduve, he andado, salí a caminar, he salido a caminar, salí a pasear, he salido a pasear, salí a dar una vuelta, caminado, paseado, fui a caminar, fui a pasear, fui caminando, paseé al perro, saqué al perro, he sacado al perro, estuve caminando, estaba caminando, hice senderismo, hice una caminata, caminamos, paseamos
typed-did-stand = me levanté, me he levantado, me puse de pie, me he puesto de pie, me paré, me he parado, estuve de pie, he estado de pie, estoy de pie, ya estoy de pie, de pie ya, hice una pausa activa, hice la pausa, hice una pausa, he hecho una pausa, he hecho la pausa, tomé una pausa, me tomé una pausa, me tomé un descanso, ya me levanté, levantado, levantada, me senté, me he sentado
typed-did-stretch = estiré, he estirado, me estiré, me he estirado, hice estiramientos, he hecho estiramientos, hice mis estiramientos, estirado, estirada, estuve estirando, estiramos
typed-did-strengthen = entrené, he entrenado, fortalecí, he fortalecido, hice fuerza, he hecho fuerza, hice core, he hecho core, trabajé el core, trabajé la fuerza, hice ejercicios de fuerza, entrené fuerza, entrenado
typed-did-hamstring = estiré los isquiotibiales, estiré isquiotibiales, estiré los isquios, estiré isquios, he estirado los isquios, he estirado los isquiotibiales, estiré los muslos, estiré la parte de atrás de los muslos
typed-did-hip-flexor = estiré el psoas, he estirado el psoas, estiré los flexores de cadera, estiré las caderas, estiré la cadera
typed-did-pelvic-tilt = basculé la pelvis, hice abdominales, he hecho abdominales
typed-did-draw-in = metí el abdomen, metí la barriga, activé el abdomen, hundí el abdomen
typed-counted-walk = paseos, caminatas, vueltas, marchas
typed-counted-walk-short = paseos cortos, paseítos, caminatas cortas
typed-counted-stand = pausas, pausas activas, levantadas, pausas de pie
typed-counted-stretch = estiramientos, sesiones de estiramiento
typed-counted-strengthen = sesiones de fuerza, entrenamientos, entrenos
typed-counted-hamstring = estiramientos de isquiotibiales, estiramientos de isquios
typed-counted-hip-flexor = estiramientos de psoas, estiramientos del psoas, zancadas
typed-counted-pelvic-tilt = basculaciones pélvicas, basculaciones, básculas pélvicas, abdominales
typed-counted-draw-in = activaciones abdominales, activaciones
typed-counted-back-bend = extensiones de espalda, extensiones
typed-counted-twist = giros de tronco, giros, torsiones
typed-counted-knee-rolls = balanceos de rodillas
typed-counted-chest = aperturas de pecho
typed-counted-thigh-front = estiramientos de cuádriceps
typed-counted-knee-to-chest = rodillas al pecho
typed-counted-neck-turn = giros de cuello, giros de cabeza
typed-counted-cat = gatos
typed-counted-side-bend = inclinaciones laterales, inclinaciones
typed-counted-heels = posturas del niño
typed-counted-sit-to-stand = sentadillas en silla
typed-counted-bridge = puentes, puentes de glúteos
typed-counted-heel-raise = elevaciones de talones
typed-counted-tilt-kneeling = basculaciones a cuatro patas
typed-counted-hip-march = elevaciones de rodillas
typed-counted-bird-dog = pájaros perro, bird dogs
typed-counted-mini-squat = sentadillas, minisentadillas, medias sentadillas
typed-counted-side-plank = planchas laterales, planchas
typed-counted-one-leg-stand = equilibrios
typed-subject-walk = caminar, camino, paseo, un paseo, pasear, andar, dar un paseo, dar una vuelta, salir a caminar, salir a pasear, ir a caminar, ir a pasear, caminata, sacar al perro, pasear al perro
typed-subject-stand = levantarme, levantarse, levantarte, que me levante, ponerme de pie, que me ponga de pie, pararme, que me pare, estar de pie, pausa activa, pausas activas, una pausa activa, pausa de la silla, levantarme de la silla, levantarme de la mesa, dejar la silla, hacer una pausa activa
typed-subject-stretch = estirar, estirarme, que estire, que me estire, estiramiento, estiramientos, hacer estiramientos, ejercicios de estiramiento, movilidad
typed-subject-strengthen = fortalecer, que fortalezca, fuerza, ejercicios de fuerza, ejercicios de core, ejercicios de espalda, hacer fuerza, hacer core, entrenar, fortalecer la espalda, entrenamiento de fuerza
typed-subject-hamstring = isquiotibiales
typed-subject-hip-flexor = psoas
typed-subject-draw-in = meter el abdomen, meter la barriga
typed-subject-pelvic-tilt = basculación pélvica

## Otros movimientos

typed-movement-cycling = bici, bicicleta, ciclismo, montar en bici, andar en bici, spinning, bicicleta estática, bici estática
    .like = walk
typed-moved-cycling = monté en bici, he montado en bici, anduve en bici, pedaleé, fui en bici, salí en bici, hice bici, hice spinning, salí con la bici
typed-movement-swimming = natación, nadar, piscina, aquagym, alberca
    .like = walk
typed-moved-swimming = nadé, he nadado, fui a nadar, fui a la piscina, estuve nadando
typed-movement-running = correr, trotar, running, footing, cinta de correr, carrera
    .like = walk
typed-moved-running = corrí, he corrido, troté, he trotado, salí a correr, he salido a correr, fui a correr, hice footing
typed-movement-dancing = bailar, baile, zumba, danza
    .like = walk
typed-moved-dancing = bailé, he bailado, fui a bailar, estuve bailando
typed-movement-gardening = jardín, jardinería, huerto, cortar el césped
    .like = walk
typed-moved-gardening = trabajé en el jardín, he trabajado en el jardín, corté el césped, estuve en el jardín, hice jardinería
typed-movement-yoga = yoga, clase de yoga
    .like = stretch, strengthen
typed-moved-yoga = hice yoga, he hecho yoga, fui a yoga, practiqué yoga
typed-movement-pilates = pilates, barre
    .like = strengthen, stretch
typed-moved-pilates = hice pilates, he hecho pilates, fui a pilates
typed-movement-gym = gimnasio, gym, pesas, levantar pesas, crossfit, flexiones, remo, hiit, calistenia
    .like = strengthen
typed-moved-gym = fui al gimnasio, he ido al gimnasio, fui al gym, hice pesas, levanté pesas, hice flexiones, estuve en el gimnasio, hice planchas, hice sentadillas
typed-movement-tai-chi = taichí, tai chi, taichi, chi kung, qigong
    .like = stretch, walk
typed-movement-ball-games = tenis, fútbol, futbol, pádel, padel, baloncesto, básquet, bádminton, voleibol, golf, ping pong, tenis de mesa
    .like = walk
typed-moved-ball-games = jugué al tenis, jugué tenis, jugué al fútbol, jugué fútbol, jugué al pádel, jugué pádel, jugué al baloncesto, jugué al golf, jugué voleibol
typed-movement-cardio = cardio, aerobic, aeróbic, elíptica, step
    .like = walk
typed-movement-climbing = escalada, escalar, boulder, esquí, esquiar, patinar, patinaje
    .like = walk, strengthen
typed-moved-climbing = escalé, he escalado, fui a escalar, esquié, fui a esquiar, patiné

## Recordatorios

typed-remind = recuérdame, recuérdame que, recuerdame, recordarme, recordarme que, que me recuerdes, recuerda, recordar, recordatorio, un recordatorio, recordatorio de, recordatorio para, avísame, avísame para, avísame de, avisarme, acuérdame, hazme acordar, hazme recordar, pon un recordatorio, ponme un recordatorio, pon una alarma, ponme una alarma, alarma, alarma para, añade, añade un recordatorio, agrega, agrega un recordatorio, crea un recordatorio, nuevo recordatorio, programa, programa un recordatorio, pon, ponme, dime que, mándame un recordatorio, quiero un recordatorio, quiero que me recuerdes, agéndame, agenda, planifica, notifícame
typed-reminders = recordatorios, recordatorio, mensajes, mensaje, avisos, aviso, notificaciones, notificación, alertas, escribirme, recordarme, los recordatorios, mis recordatorios
typed-unplan = elimina, borra, quita, cancela, saca, suprime, eliminar, borrar, quitar, cancelar, no me recuerdes, deja de recordarme, ya no me recuerdes, no más, desactiva, apaga, quítame, bórrame, anula, no quiero más
typed-start-alone = empezar, comenzar, iniciar, empieza, comienza, empecemos, comencemos, vamos, empezar de nuevo, volver a empezar, start, activa los recordatorios, activar recordatorios, activar los recordatorios, suscribirme
typed-start = empieza, comienza, activa los recordatorios, activar los recordatorios, enciende los recordatorios, empieza a recordarme, vuelve a recordarme, reactiva los recordatorios, quiero recordatorios otra vez
typed-resume = reanudar, reanuda, reanudar ahora, continúa, continuar, ya volví, he vuelto, ya he vuelto, volví, ya estoy de vuelta, estoy de vuelta, de vuelta, volví de vacaciones, he vuelto de vacaciones, se acabaron las vacaciones, termina la pausa, terminar la pausa, acaba la pausa, fin de la pausa, quita la pausa, puedo seguir, ya puedo seguir, ya estoy mejor, sigue con los recordatorios
typed-stop-alone = para, para ya, para por favor, basta, basta ya, alto, detente, stop, cancelar, cancela todo, cancelar todo, para todo, fin, termina, terminar, salir de aquí, déjalo, suficiente, no más, ya no más, apagar, apágate, desactivar, quiero parar, cómo te paro, cómo paro esto, cómo te apago, cómo desactivo esto, cómo desactivo los recordatorios, cómo quito los recordatorios, vete, lárgate, silenciar para siempre, desuscribirme
typed-stop = no más recordatorios, no más mensajes, no más avisos, no más notificaciones, deja de recordarme, deja de escribirme, deja de mandarme mensajes, deja de enviarme mensajes, deja de molestarme, para los recordatorios, parar los recordatorios, para de escribirme, para de recordarme, desactiva los recordatorios, desactivar los recordatorios, desactiva todo, apaga los recordatorios, apagar los recordatorios, quita los recordatorios, quita todos los recordatorios, quitar todos los recordatorios, borra todos los recordatorios, elimina todos los recordatorios, cancela los recordatorios, cancela todos los recordatorios, no me escribas más, no me escribas, no me mandes nada, no me mandes más mensajes, no me mandes mensajes, no me envíes nada, no me envíes más mensajes, no quiero más recordatorios, no quiero recordatorios, no quiero más mensajes, no quiero más avisos, ya no quiero recordatorios, no me recuerdes, no me recuerdes nada, no me recuerdes más, no me avises más, darme de baja, dame de baja, quiero darme de baja, sin recordatorios, recordatorios no

## Horario

typed-hours = trabajo, trabajo de, trabajo desde, mi horario, mi horario es, horario, horario de, horario laboral, mi horario de trabajo, mi horario de trabajo es, mi horario laboral, mis horas, mis horas son, estoy en la oficina, estoy en el trabajo, estoy trabajando, estoy en mi escritorio, empiezo a trabajar, empiezo, entro a trabajar, salgo de trabajar, termino, termino de trabajar, trabajo hasta, mi turno, mi turno es, turno, turno de noche, trabajo de noche, trabajo por las noches, mi jornada, mi jornada es, jornada, cambia mi horario, cambiar mi horario, cambia mi horario a, pon mi horario
typed-any-time = siempre, a cualquier hora, en cualquier momento, cuando sea, todo el tiempo, las 24 horas, a todas horas
typed-quiet-hours = horas de silencio, no antes, no después, nada antes, nada después, no antes de, no después de, nada antes de, nada después de, sin mensajes antes, sin mensajes después, sin recordatorios antes, sin recordatorios después, no me escribas antes, no me escribas después, no me escribas de noche, no me escribas por la noche, no me recuerdes antes, no me recuerdes después, no me recuerdes de noche, nunca antes, nunca después, de noche no, por la noche no, nada de noche, nada por la noche, sin mensajes por la noche, sin mensajes de noche, demasiado temprano, demasiado tarde en el día, muy temprano, más tarde en el día

## Pausas, y más tarde

typed-pause = pausa, pausar, pausa de, pausa por, ponte en pausa, ponlo en pausa, haz una pausa, una pausa, silencio, en silencio, silencia, silenciar, silénciate, mute, cállate, calla, callado, callada, déjame en paz, déjame tranquilo, déjame tranquila, déjame trabajar, déjame descansar, reunión, en reunión, en una reunión, estoy en una reunión, estoy reunido, estoy reunida, tengo reunión, tengo una reunión, en una llamada, estoy en una llamada, ocupado, ocupada, estoy ocupado, estoy ocupada, no molestar, no molestes, no me molestes, no me molestes por, no me escribas por, no me escribas hasta, no me recuerdes hasta, sin recordatorios hasta, sin recordatorios por, sin recordatorios durante, descanso, un descanso, quiero descansar, necesito un descanso, necesito una pausa, dame un respiro, dame un descanso, un respiro, por un rato, por ahora, por un tiempo, una temporada, día libre, un día libre, el día libre, tengo libre, tengo el día libre, libro hoy, suspende, suspender, congela, aplaza todo, para hasta, para por, para durante, deja de escribirme hasta, deja de recordarme hasta
typed-sick = enfermo, enferma, estoy enfermo, estoy enferma, estoy malo, estoy mala, estoy malito, estoy malita, me puse malo, me puse mala, me siento mal, me encuentro mal, no me encuentro bien, no me siento bien, no estoy bien, estoy mal, de baja, estoy de baja, baja médica, gripe, tengo gripe, la gripe, gripa, tengo gripa, resfriado, resfriada, estoy resfriado, estoy resfriada, resfrío, catarro, constipado, constipada, covid, tengo covid, en el hospital, estoy en el hospital, gastroenteritis, migraña, tengo migraña, en cama, estoy en cama, enfermedad, mala salud
typed-holiday = vacaciones, de vacaciones, estoy de vacaciones, me voy de vacaciones, nos vamos de vacaciones, en vacaciones, vacación, viaje, de viaje, estoy de viaje, me voy de viaje, viajando, estoy viajando, estoy fuera, fuera de la oficina, festivo, puente largo, de permiso, de camping
typed-forever = para siempre, indefinidamente, por siempre, siempre, hasta nuevo aviso, permanentemente, de forma permanente
typed-rest-of-day = el resto del día, resto del día, lo que queda de día, lo que queda del día, todo el día, el día entero, el fin del día, final del día, por hoy, el resto de hoy
typed-later = más tarde, luego, después, ahora no, ahora no puedo, no puedo ahora, ahorita no, ahorita no puedo, ahora mismo no, ahora mismo no puedo, posponer, posponlo, pospón, aplazar, aplázalo, espera, espera un poco, un momento, un momentito, un segundo, un minuto por favor, dame un minuto, dame un momento, en un rato, en un ratito, al rato, en un momento, dentro de un rato, recuérdamelo más tarde, recuérdamelo luego, recuérdame más tarde, recuérdame luego, pregúntame luego, pregúntame más tarde, vuelve luego, vuelve más tarde, otro momento, a otra hora, mal momento, más tardecito, enseguida, ya mismo, tal vez más tarde, déjalo para luego, para luego, quizá luego, quizás más tarde
typed-skip-alone = hoy no, no, no gracias, nop, nope, nel, saltar, sáltalo, saltármelo, sáltatelo, omitir, omite, paso, paso de esto, paso hoy, hoy paso, esta vez no, no puedo, hoy no puedo, no puedo hoy, no pude, no voy a poder, no lo hago, no lo voy a hacer, no lo haré, déjalo por hoy, déjalo, lo dejo, lo dejo por hoy, mañana será, otro día, la próxima, la próxima vez, no me apetece, no tengo ganas, sin ganas, no quiero, no tengo tiempo, sin tiempo, estoy muy ocupado, estoy muy ocupada, muy cansado, muy cansada, estoy cansado, estoy cansada, estoy agotado, estoy agotada, me da pereza, qué pereza, 👎, ❌
typed-skip = hoy no, sáltalo, sáltate esto, saltar, omitir, omite, paso de este, esta vez no, la próxima vez, déjalo por hoy, déjalo pasar
typed-guide-alone = guíame, guiame, guía, guíame paso a paso, acompáñame, llévame, hazlo conmigo, hagámoslo, hagámoslo juntos, juntos, vamos a hacerlo, paso a paso
typed-guide = guíame, guíame con, guíame en, guíame por, acompáñame, acompáñame en, guía para, llévame por
typed-how = cómo, cómo se hace, cómo se hacen, cómo hago, cómo lo hago, cómo es, cómo va, cómo debo hacer, qué es, qué es el, qué es la, en qué consiste, muéstrame, muéstrame cómo, muestra, enséñame, enséñame cómo, enseñar, enséñame el, enséñame la, explícame, explica, instrucciones, pasos de, pasos para, los pasos, imagen de, foto de, vídeo de, video de, cuánto tiempo debo, cuántas veces debo, cuánto debo, cada cuánto debo, cuántos debo, quiero ver, ver

## Dolor y razones

typed-hurts = duele, me duele, duelen, me duelen, esto duele, dolió, me dolió, dolor, dolores, duele mucho, ay, auch, molestia, molestias, rígido, rígida, rigidez, tieso, tiesa, lumbago, hace daño, me hace daño, contractura, calambre, ciática, dolorido, dolorida, adolorido, adolorida, dolor de espalda, me molesta, molesta, pinchazo, tirón, espalda mal, espalda peor, espalda fatal, agujetas
typed-body = espalda, la espalda, mi espalda, lumbar, lumbares, la zona lumbar, cuello, mi cuello, hombros, mis hombros, columna, mi columna, espalda está, espalda mejor, espalda bien, nivel de dolor, el dolor es, dolor es, dolor está en, mi dolor
typed-feels = siento, se siente, sentir, está, nivel, mejor, peor, mal, bien, puntuación, valor, hoy es, hoy está, hoy un
typed-level-0 = no me duele, sin dolor, nada de dolor, no duele, ya no duele, ya no me duele, no me duele nada, no tengo dolor, cero dolor, ningún dolor, no hay dolor, se fue el dolor, el dolor se fue, el dolor se ha ido, hoy no duele, hoy no me duele, no me duele la espalda, ya no me duele la espalda
typed-why = por qué, porqué, por que, para qué, para qué sirve, para qué sirven, de qué sirve, qué sentido tiene, sirve de algo, cuál es la mejor, cuál es el mejor, qué es mejor, razón, razones, motivo, motivos, a qué se debe, qué causa, qué provoca, causado por, háblame de, háblame del, cuéntame de, cuéntame sobre, qué hay de, qué pasa con, es verdad que, es cierto que, es bueno, es malo, es bueno para, es malo para, bueno para, malo para, beneficios de, beneficio de, influye, influyen, afecta, afectan, hace daño a, importa, qué importancia tiene, puede causar, puede provocar, merece la pena, vale la pena, por culpa de, debido a, tiene que ver, relacionado con
typed-question = es, son, puede, pueden, ayuda, ayudan, causa, causan, provoca, importa, importante, debería, será, sirve contra, sirve para, ayuda contra, ayuda con
typed-reason-flexibility = flexibilidad, flexible, estiramientos, estirar, estiramiento, caderas rígidas, isquiotibiales tensos, isquiotibiales acortados
typed-reason-core = core, fuerza del core, abdominales, faja abdominal, core débil, músculos profundos, ejercicios de core
typed-reason-circulation = sentado, sentada, estar sentado, estar sentada, estar sentado mucho tiempo, estar sentado todo el día, pasar el día sentado, circulación, circulación y cansancio, circulación de la sangre, cansancio, oxígeno, trabajo de oficina, oficina, escritorio, sedentarismo
typed-reason-weight = peso, sobrepeso, obesidad, adelgazar, bajar de peso, perder peso, kilos, gordura, imc
typed-reason-sleep = dormir, dormir mal, duermo mal, sueño, colchón, almohada, cama, postura para dormir, falta de sueño
typed-reason-stress = estrés, tensión, ansiedad, preocupaciones, depresión, nervios, agobio, burnout, mental
typed-reason-posture = postura, posturas, silla, silla ergonómica, ergonomía, sentarse recto, sentarme recto, encorvarse, joroba, escritorio de pie, altura del monitor, postura al sentarse
typed-reason-youth = juventud, infancia, hábitos de la juventud, cuando era joven, de joven, mochila, niñez, adolescencia

## Dónde está alguien

typed-yes-alone = sí, si, sip, claro, claro que sí, vale, ok, okay, okey, dale, de acuerdo, por supuesto, venga, va, lo hago, ahora lo hago, ya lo hago, voy, ya voy, en ello, sí por favor, sí gracias
typed-zone = cambia la zona horaria, cambiar la zona horaria, cambiar zona horaria, cambia mi zona horaria, cambia la zona horaria a, cambia mi zona horaria a, pon la zona horaria en, zona horaria equivocada, mi zona horaria está mal, vivo en, vivimos en, estoy en, estamos en, ahora estoy en, soy de, vivo cerca de, mi ciudad es, mi zona horaria es, zona horaria, mi zona es, mi ubicación es, ubicado en, ubicada en, resido en
typed-moved = me mudé a, me he mudado a, me mudo a, nos mudamos a, nos hemos mudado a, me trasladé a, me he trasladado a, viajo a, voy a viajar a, estoy viajando a, vuelo a, me voy a, he llegado a, llegué a, aterricé en, acabo de llegar a, acabo de aterrizar en, voy a estar en, estaré en, ahora vivo en
typed-clock-here = aquí son las, son las, aquí es la, es la, mi reloj marca, mi reloj dice, la hora aquí es, aquí la hora es, mi hora es, hora local, ahora son las, ahora mismo son las, ahora es la, acá son las

## Partes del bot

typed-stats = estadísticas, estadística, mis estadísticas, progreso, mi progreso, cómo voy, cómo me va, cómo va, qué tal voy, qué hice esta semana, qué he hecho esta semana, qué hice la semana pasada, qué he hecho hasta ahora, cómo fue mi semana, cómo ha ido mi semana, cuánto he, cuánto hice, cuántos, cuántas, racha, mi racha, índice de hábito, mi semana, resumen, muéstrame mis estadísticas
typed-report = informe, mi informe, reporte, mi reporte, pdf, mándame un informe, informe para mi médico, informe para el médico, para mi médico, para mi fisio, para mi fisioterapeuta, para el médico, resumen para mi médico
typed-plan-alone = plan, mi plan, el plan, ver plan, ver mi plan, muestra mi plan, muéstrame mi plan, recordatorios, mis recordatorios, ver recordatorios, ver mis recordatorios, lista de recordatorios, qué recordatorios tengo, agenda, mi agenda
typed-plan = muéstrame el plan, muéstrame mi plan, muéstrame los recordatorios, muéstrame mis recordatorios, enséñame el plan, enséñame mi plan, enséñame mis recordatorios, ver mi plan, ver el plan, cuál es el plan, cuál es mi plan, qué toca hoy, qué tengo hoy, qué hay hoy, cambia el plan, cambiar el plan, cambiar plan, cambiar mi plan, editar plan, editar el plan, editar mi plan, cambiar recordatorios, cambiar mis recordatorios, editar recordatorios, gestionar recordatorios, cuándo es el siguiente, cuándo es el próximo, cuándo toca, qué sigue, próximo recordatorio, siguiente recordatorio, más recordatorios, más a menudo, recuérdame más a menudo, mi plan, mis recordatorios, mi agenda, qué recordatorios tengo
typed-settings = ajustes, mis ajustes, configuración, opciones, preferencias, configurar
typed-exercises = ejercicios, lista de ejercicios, qué ejercicios, qué ejercicios hay, todos los ejercicios, los ejercicios, ver ejercicios, muéstrame ejercicios, muéstrame los ejercicios, enséñame ejercicios, enséñame un ejercicio, muéstrame un ejercicio, dame un ejercicio, qué puedo hacer
typed-help = ayuda, ayúdame, necesito ayuda, qué puedes hacer, qué sabes hacer, qué haces, cómo funciona, cómo funciona esto, cómo funcionas, cómo se usa, cómo uso esto, comandos, órdenes, qué comandos hay, manual, menú, instrucciones por favor, qué hago, y ahora qué, qué hago ahora
typed-greeting = hola, holi, hola hola, buenos días, buen día, buenas tardes, buenas noches, buenas, hey, ey, qué tal, qué hay, qué onda, saludos, hola de nuevo, hola otra vez, estás ahí, sigues ahí, hay alguien, prueba, test, probando, ping, hola limber, 👋
typed-greeting-alone = buenos días, buen día, buenas
typed-noted-alone = ok, okay, okey, vale, entendido, de acuerdo, comprendido, anotado, claro, bien, bueno, muy bien, todo bien, estoy bien, sí, si, sip, ya veo, ya, ajá, aja, ah, oh, hm, hmm, mmm, jaja, jajaja, jajajaja, jeje, 😂, 😄, 😁, 👍, 👌, ✅, dale, va, venga, sale, perfecto vale, interesante, así así, más o menos, regular, nada mal, guau, wow
typed-no-alone = no, nop, nope, no gracias, no hace falta, mejor no, no realmente, la verdad es que no, no me interesa, da igual, olvídalo, déjalo, no importa, nada
typed-apology = perdón, perdona, perdone, lo siento, disculpa, disculpe, disculpas, perdóname, lo siento mucho, mil disculpas, culpa mía, ups perdón
typed-farewell = adiós, chao, chau, hasta luego, hasta mañana, hasta pronto, nos vemos, buenas noches hasta mañana, me voy a dormir, cuídate, que tengas buen día, que tengas un buen día, buen fin de semana, hasta la próxima, bye
typed-how-are-you = cómo estás, qué tal estás, cómo te va, cómo andas, cómo vas, y tú, y tú qué tal, qué tal todo, qué me cuentas, cómo te encuentras
typed-undo = deshacer, deshaz, deshazlo, deshacer lo último, quítalo, quita eso, quita lo último, bórralo, borra lo último, está mal, eso está mal, eso estaba mal, me equivoqué, me he equivocado, equivocado, ups, fue un error, ha sido un error, por error, mi error, error mío, no era eso, no quería eso, no quería decir eso, no lo decía por eso, corrección, retíralo, anular eso
typed-thanks = gracias, muchas gracias, mil gracias, muchísimas gracias, gracias por todo, te lo agradezco, se agradece, genial, perfecto, estupendo, fantástico, excelente, buenísimo, maravilloso, qué bien, qué bueno, muy bien hecho, bien hecho, buen trabajo, buen bot, eres el mejor, eres la mejor, eres lo máximo, eres genial, me encanta, me gusta, me ayuda, me ayuda mucho, ayuda mucho, me ha ayudado, súper, guay, chévere, bacán, padrísimo, hoy ha sido un buen día, hoy fue un buen día, me siento bien, me siento genial, me siento mejor, mi espalda está mejor, la espalda está mejor, espalda mejor, espalda bien, te quiero, 🙂, 😊, 😀, 😃, 🙏, ❤, ❤️, 🥰, 😍, 💚, 🌿, ☺, 🤗, 🎉
typed-annoyed = cállate ya, qué pesado, qué pesada, pesado, pesada, molesto, molestas, qué molesto, eres molesto, eres un pesado, eres una molestia, me molestas, qué fastidio, mierda, vete a la mierda, a la mierda, joder, coño, carajo, vete al carajo, idiota, estúpido, estúpida, tonto, tonta, imbécil, inútil, eres inútil, no sirves, no sirves para nada, qué asco, te odio, odio esto, lo odio, me tienes harto, me tienes harta, estoy harto, estoy harta, demasiados mensajes, demasiados recordatorios, muchos mensajes, muchos recordatorios, menos recordatorios, menos mensajes, menos a menudo, menos por favor, recuérdame menos, demasiado a menudo, muy seguido, spam, tonterías, tontería, bobada, chorrada, basura, no lo soporto, no te soporto, deja de dar la lata, déjame ya, 😡, 🤬, 😠, 🖕
typed-who-are-you = eres un robot, eres un bot, quién eres, qué eres, eres humano, eres humana, eres una persona, eres real, eres una máquina, eres una ia, eres ia, eres chatgpt, quién te hizo, quién te creó, quién te ha creado, quién te programó, quién está detrás, quién está detrás de esto, quién lleva este bot, quién lleva esto, cómo te llamas, cuál es tu nombre, de dónde eres, hablo con una persona, hablo con un robot, hablo con un humano, hay alguien de verdad, hay un humano, esto es un bot, es un bot, es un robot, robot
typed-signs = cuándo ir al médico, cuándo debo ir al médico, cuándo debería ir al médico, debo ir al médico, debería ir al médico, tengo que ir al médico, necesito ir al médico, necesito un médico, cuándo pedir ayuda, cuándo debo pedir ayuda, señales de alarma, señales de alerta, signos de alarma, banderas rojas, es grave, esto es grave, es peligroso, esto es peligroso, debo preocuparme, debería preocuparme, me tengo que preocupar
typed-kept = borra mis datos, borrar mis datos, elimina mis datos, eliminar mis datos, borra todo lo mío, borra todo sobre mí, borra mi cuenta, borrar mi cuenta, elimina mi cuenta, eliminar mi cuenta, exporta mis datos, exportar mis datos, descargar mis datos, qué sabes de mí, qué guardas, qué guardas de mí, qué guardas sobre mí, qué datos tienes, qué datos guardas, mis datos, están seguros mis datos, quién ve esto, quién puede ver esto, quién puede leer esto, quién lee esto, quién ve mis datos, vendes mis datos, es privado, esto es privado, protección de datos, privacidad, rgpd
typed-bug = error en el bot, un error, hay un error, fallo, hay un fallo, un fallo, no funciona, esto no funciona, no va, reportar un error, informar de un error, encontré un error, he encontrado un error, bug, hay un bug, problema con el bot, algo no funciona, algo va mal con el bot, está roto, estás roto, no me recordaste, no me avisaste, no me has avisado, no me has recordado, por qué no me recordaste, por qué no me avisaste, te olvidaste de recordarme, no llegó el recordatorio, no llegó ningún recordatorio, no me llegan recordatorios, no me llegó nada, no llegan los recordatorios, el recordatorio llegó tarde, sugerencia, tengo una sugerencia, queja, tengo una queja, contacto, soporte, comentarios
typed-buddies = compañía, mi compañía, mi grupo, mis grupos, mis amigos, quién está en mi grupo, invitar a un amigo, invitar a una amiga, invitar a alguien, puedo invitar a alguien, cómo invito a alguien, quién se ha movido hoy, quién se movió hoy
