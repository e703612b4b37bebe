# Las actividades y los ejercicios del catálogo. Hechos: docs/sources.md. La notación está en messages/en/exercises.ftl.

## Actividades

activity-stand = Levantarse o sentarse
    .verb = Hora de una pausa activa
    .counted =
        { $count ->
            [one] { $count } pausa
           *[other] { $count } pausas
        }
    .aliases = levantarme, levantarse, levantarte, levantarnos, levántate, levanto, ponerme de pie, ponerse de pie, de pie, estar de pie, parado, pararme, pararse, ponerme en pie, en pie, pausa activa, pausas activas, una pausa activa, descanso de la silla, levantarse o sentarse
    .icon = 🧍
activity-walk = Caminar
    .verb = Hora de caminar
    .counted =
        { $count ->
            [one] { $count } paseo
           *[other] { $count } paseos
        }
    .aliases = caminar, camino, camina, caminata, caminatas, una caminata, caminando, paseo, paseos, pasear, paseando, andar, andando, marcha, marchar, aeróbico, aeróbicos
    .icon = 🚶
activity-stretch = Estirar
    .verb = Hora de estirar
    .counted =
        { $count ->
            [one] { $count } estiramiento
           *[other] { $count } estiramientos
        }
    .aliases = estirar, estirarme, estirarse, estiro, estira, estiramiento, estiramientos, un estiramiento, estirando, estirada, estiradas
    .icon = 🧘
activity-strengthen = Fortalecer
    .verb = Hora de ganar fuerza
    .counted =
        { $count ->
            [one] { $count } sesión de fuerza
           *[other] { $count } sesiones de fuerza
        }
    .aliases = fortalecer, fortalecerme, fortalezco, fortalecimiento, fuerza, ejercicios de fuerza, hacer fuerza, core, tonificar, tonificación, musculación, entrenar, entrenamiento
    .icon = 💪

## En todos los ejercicios

stop-rule = <b>Para</b> si el dolor es agudo, se extiende o va a más, o si notas adormecimiento o mareo.
too-much = <i>Demasiado:</i> { $too-much }

## Qué tener en cuenta; cada ejercicio nombra lo que le toca

caution-balance = <b>Equilibrio:</b> apoya una mano en algo firme que no resbale.
caution-knees = <b>Rodillas:</b> dóblalas menos o arrodíllate sobre algo blando.
caution-wrists = <b>Muñecas:</b> apóyate en los puños o en los antebrazos.
caution-shoulder = <b>Hombro:</b> muévelo solo hasta donde llegue sin dolor.
caution-neck = <b>Cuello:</b> deja que te sostengan los hombros y mira al techo.
caution-hip-replacement = <b>Prótesis de cadera:</b> dóblala solo hasta donde te dijo tu cirujano o fisioterapeuta.
caution-sciatica = <b>Dolor que baja por la pierna:</b> deja esa rodilla doblada o sáltate este ejercicio.
caution-osteoporosis = <b>Osteoporosis:</b> ve despacio, con poco recorrido, y crece hacia arriba antes de doblarte o girar.
caution-late-pregnancy = <b>Embarazo, después del cuarto mes:</b> no te tumbes plana; apoya bien en alto la cabeza y el pecho.
caution-narrow-spinal-canal = <b>Canal lumbar estrecho:</b> si al echarte atrás te duele la pierna, mejor siéntate.
caution-dizziness = <b>¿A veces te mareas?</b> Ve despacio, con los ojos abiertos y una mano en algo firme.
caution-breath = <b>Para también</b> si te duele el pecho, te falta el aire más de lo normal o sientes que te vas a desmayar. Si no se pasa enseguida, pide ayuda de emergencia.

## Ejercicios

exercise-stand = Ponerse de pie
    .name-in-sentence = ponerse de pie
    .verb = Hora de ponerse de pie
    .aliases = ponte de pie, me pongo de pie, levantarse de la silla, levantarme de la silla, levantarme del escritorio, sobre mis pies
    .dose =
        { $minutes ->
            [1] 1 o 2 minutos
            [one] { $minutes } minuto
           *[other] { $minutes } minutos
        } de pie
    .steps =
        Levántate a tu ritmo, con una mano en la mesa si quieres.
        Deja caer los hombros y que los brazos cuelguen.
        Pasa el peso despacio de un pie al otro.
        Quédate de pie o da unos pasos. La pantalla esperará.
    .felt = en las piernas y los pies, que toman el relevo de la silla.
    .reason = Estar mucho tiempo en la silla deja quietos los músculos, y eso puede contribuir a la rigidez. Los estudios que siguen a las personas en el tiempo no muestran que estar sentado inicie el dolor de espalda; quienes ya lo tienen y pasan mucho tiempo sentados suelen estar más limitados por él (Alzahrani 2022). En un ensayo pequeño, el personal de oficina al que se avisaba para hacer pausas tuvo menos dolor lumbar nuevo en seis meses: 9 de cada cien, frente a 33 (Waongenngarm 2021).
exercise-shift = Cambiar de postura en la silla
    .name-in-sentence = cambiar de postura en la silla
    .verb = Hora de moverse en la silla
    .aliases = cambiar de postura, cambio de postura, cambiar de posición, cambio de posición, moverme en la silla, moverse en la silla, mover el peso, removerme, recolocarme, asiento
    .dose =
        { $minutes ->
            [one] { $minutes } minuto
           *[other] { $minutes } minutos
        }
    .steps =
        Quédate en la silla, con los dos pies apoyados en el suelo.
        Balancea la pelvis despacio hacia delante y luego hacia atrás.
        Lleva el peso a un lado del asiento y luego al otro.
        Échate atrás, suelta los hombros y acomódate de otra manera.
    .felt = en las caderas y la zona lumbar, que se sueltan.
    .too-much = cualquier dolor; entonces, mejor ponte de pie.
    .reason = No se conoce una única manera correcta de sentarse (Swain 2020); quizá cuente cambiar a menudo. En un ensayo pequeño, el personal de oficina al que se avisaba para moverse en la silla tuvo menos dolor lumbar nuevo en seis meses: 7 de cada cien, frente a 33 (Waongenngarm 2021).
exercise-back-bend = Extensión de espalda de pie
    .name-in-sentence = extensión de espalda de pie
    .verb = Hora de extender la espalda
    .aliases = extensión de espalda, extensiones de espalda, extensión lumbar, extensión, extensiones, echarme hacia atrás, inclinarme hacia atrás, arquear la espalda, doblarme hacia atrás, hacia atrás
    .dose =
        { $repetitions ->
            [1] una vez
            [one] { $repetitions } vez
           *[other] { $repetitions } veces
        }, aguantando { $hold ->
            [one] { $hold } segundo
           *[other] { $hold } segundos
        }
    .steps =
        Ponte de pie junto a una silla firme, pies a la anchura de las caderas, una mano en el respaldo.
        Pon la otra mano en la zona lumbar.
        Mira al frente y échate atrás con suavidad, hasta donde te resulte cómodo.
        Aguanta ahí y sigue respirando.
        Vuelve a subir despacio.
    .felt = una ligera presión en la zona lumbar y un tirón suave en el vientre.
    .too-much = un pinchazo en la espalda, o algo que baje por una pierna.
    .reason = Tras horas con el cuerpo hacia delante, este ejercicio mueve la espalda al revés. El servicio de salud de Escocia lo enseña para el dolor de espalda (NHS inform). Puede aliviar la rigidez; que evite el dolor no está demostrado.
exercise-sit-down = Sentarse
    .name-in-sentence = sentarse
    .verb = Hora de sentarse
    .aliases = sentarme, sentarte, siéntate, me siento en una silla, tomar asiento, descansar las piernas, descansar los pies, poner los pies en alto
    .dose =
        { $minutes ->
            [one] { $minutes } minuto
           *[other] { $minutes } minutos
        } sin estar de pie
    .steps =
        Busca un asiento y siéntate despacio.
        Échate atrás y deja que la silla te sostenga.
        Estira las piernas, talones en el suelo, y haz círculos con los pies.
        Suelta los hombros. Levántate otra vez cuando quieras.
    .felt = en las piernas y la zona lumbar, que se quitan peso.
    .reason = Estar mucho tiempo de pie también cansa. Quienes pasan más de cuatro horas de su jornada de pie dicen con más frecuencia que les molesta la zona lumbar (Coenen 2018). La mayoría de esos estudios preguntaron una sola vez, así que no se sabe qué fue primero. Sentarse un momento lo interrumpe.
exercise-walk = Caminar
    .name-in-sentence = caminar
    .aliases = dar un paseo, un paseo, salir a caminar, salir a pasear, ir a caminar, una vuelta, dar una vuelta
    .dose =
        { $minutes ->
            [one] { $minutes } minuto
           *[other] { $minutes } minutos
        } a paso cómodo
    .steps =
        Empieza a un paso al que aún podrías charlar.
        Mira hacia delante, no al suelo.
        Deja que los brazos se balanceen como quieran.
        Mantén el vientre un poco activo, como al subir la cremallera de una chaqueta ajustada.
        ¿Poco tiempo hoy? Un paseo más corto también cuenta.
    .felt = en todo el cuerpo: algo más de calor y la respiración un poco más profunda.
    .too-much = ya no puedes decir frases enteras.
    .reason = Caminar es un ejercicio suave que pone la sangre en movimiento. En un ensayo con personas que habían superado un episodio de dolor de espalda, quienes recibieron ayuda para llegar poco a poco a 30 minutos, cinco veces por semana, pasaron por lo general 208 días hasta que volvió y las limitó; las demás, 112 (WalkBack 2024).
exercise-walk-short = Paseo corto
    .name-in-sentence = un paseo corto
    .verb = Hora de un paseo corto
    .aliases = un paseo corto, paseos cortos, paseíto, paseito, paseíllo, caminata corta, paseo breve, paseo rápido, caminar un poco, caminar un rato, unos pasos, dar unos pasos, vuelta a la manzana, dar una vuelta a la manzana, vuelta a la cuadra
    .dose =
        { $minutes ->
            [one] { $minutes } minuto
           *[other] { $minutes } minutos
        }, a paso vivo
    .steps =
        Sal: por el pasillo o una vuelta a la manzana.
        Mira hacia delante y deja que los brazos se balanceen.
        Camina tan ligero como te permita seguir charlando.
        Da la vuelta a mitad de camino y afloja al final.
    .felt = en todo el cuerpo: algo más de calor y la respiración un poco más profunda.
    .too-much = ya no puedes decir frases enteras.
    .reason = Algo de movimiento es mejor que nada (WHO 2020). En un estudio grande que observó a personas durante cuatro años, quienes caminaban más tenían menos dolor de espalda persistente; la velocidad importaba menos (Haddadj 2025). Es una relación, no una prueba.
exercise-hamstring = Estiramiento de isquiotibiales
    .name-in-sentence = estiramiento de isquiotibiales
    .aliases = isquiotibiales, isquios, isquio, isquiotibial, estirar isquios, estirar isquiotibiales, estiramiento de isquios, estiramientos de isquiotibiales, femorales, femoral, parte de atrás del muslo, parte posterior del muslo, muslo, muslos, detrás de la pierna
    .dose =
        { $repetitions ->
            [1] una vez
            [one] { $repetitions } vez
           *[other] { $repetitions } veces
        }, { $hold ->
            [one] { $hold } segundo
           *[other] { $hold } segundos
        }{ $sides ->
            [1] {""}
            [one] {""}
           *[other] {" "}con cada pierna
        }
    .steps =
        Siéntate en la parte delantera de una silla firme.
        Estira una pierna hacia delante, talón en el suelo, y deja la otra doblada.
        Siéntate bien alto, para que la pelvis quede derecha.
        Inclina el tronco hacia la pierna estirada hasta notar un tirón suave, no dolor. Aguanta.
        Sigue respirando. Vuelve despacio y cambia de pierna.
    .felt = en la parte de atrás del muslo estirado.
    .too-much = un tirón detrás de la rodilla, o algo que baje por la pierna.
    .reason = Unos isquiotibiales tensos pueden inclinar la pelvis hacia atrás y redondear la zona lumbar. Estirar puede aliviar la rigidez. En ensayos con personas que tenían dolor de espalda se asoció a menos dolor, pero los ensayos son muy distintos entre sí (Gou 2024). No se sabe si la tensión causa dolor (Hori 2021).
exercise-hip-flexor = Estiramiento del psoas
    .name-in-sentence = estiramiento del psoas
    .aliases = psoas, psoas ilíaco, iliopsoas, estirar el psoas, estiramiento de psoas, estiramientos de psoas, flexores de cadera, flexores de la cadera, flexor de cadera, estiramiento de cadera, cadera, caderas, estirar la cadera, estirar caderas, zancada, estocada
    .dose =
        { $repetitions ->
            [1] una vez
            [one] { $repetitions } vez
           *[other] { $repetitions } veces
        }, { $hold ->
            [one] { $hold } segundo
           *[other] { $hold } segundos
        }{ $sides ->
            [1] {""}
            [one] {""}
           *[other] {" "}con cada pierna
        }
    .steps =
        Arrodíllate sobre algo blando, con una silla o pared a mano por si te tambaleas.
        Pon un pie delante, bien apoyado; la otra rodilla se queda en el suelo.
        Apoya las dos manos en la rodilla de delante.
        Mete el coxis hacia dentro, para que la zona lumbar no se arquee.
        Inclínate adelante con suavidad hasta notar un tirón suave, no dolor. Aguanta.
        Sigue respirando. Vuelve despacio y cambia de pierna.
    .felt = en la parte delantera de la cadera de la pierna arrodillada.
    .too-much = un pinchazo en la zona lumbar; mete más el coxis e inclínate menos.
    .reason = Pasar mucho tiempo en la silla puede tensar los músculos de la parte delantera de las caderas. El estiramiento busca unas caderas más flexibles, una pelvis que bascule con facilidad y más riego en la zona lumbar. Puede aliviar la rigidez; no se sabe si la tensión causa dolor.
exercise-twist = Giro de tronco en la silla
    .name-in-sentence = giro de tronco en la silla
    .aliases = giro de tronco, giros de tronco, giro, giros, girar, girar el tronco, torsión, torsiones, torsión sentada, rotación de tronco, rotación, rotaciones, giro sentado, twist
    .dose =
        { $repetitions ->
            [1] una vez
            [one] { $repetitions } vez
           *[other] { $repetitions } veces
        }{ $sides ->
            [1] {""}
            [one] {""}
           *[other] {" "}a cada lado
        }, aguantando { $hold ->
            [one] { $hold } segundo
           *[other] { $hold } segundos
        }
    .steps =
        Siéntate con la espalda derecha, pies apoyados en el suelo.
        Cruza los brazos, cada mano en el hombro contrario.
        Gira el tronco hacia un lado, con las caderas al frente.
        Aguanta ahí y sigue respirando.
        Vuelve al centro y gira hacia el otro lado.
    .felt = en la cintura y entre los omóplatos.
    .too-much = tienes que forzarlo, o pincha.
    .reason = Girar es algo que una espalda de escritorio hace pocas veces. El NHS enseña este ejercicio para mantener flexible la parte alta de la espalda. Puede aliviar la rigidez.
exercise-knee-rolls = Rodillas a los lados
    .name-in-sentence = rodillas a los lados
    .aliases = rodillas a un lado, rodillas de lado a lado, balanceo de rodillas, caída de rodillas, girar las rodillas, rotación lumbar, rotaciones lumbares, torsión tumbado, torsión tumbada, limpiaparabrisas, zona lumbar, lumbares
    .dose =
        { $repetitions ->
            [1] una vez
            [one] { $repetitions } vez
           *[other] { $repetitions } veces
        }{ $sides ->
            [1] {""}
            [one] {""}
           *[other] {" "}a cada lado
        }, aguantando { $hold ->
            [one] { $hold } segundo
           *[other] { $hold } segundos
        }
    .steps =
        Túmbate boca arriba, rodillas dobladas y juntas, pies apoyados en el suelo.
        Deja descansar los brazos en el suelo, a los lados.
        Deja caer las dos rodillas despacio hacia un lado, hasta donde te resulte cómodo.
        Aguanta ahí; los dos hombros siguen en el suelo.
        Sube las rodillas y llévalas hacia el otro lado.
    .felt = en la zona lumbar y el lado de la cadera.
    .too-much = se levanta un hombro, o te pincha la espalda.
    .reason = Al estar boca arriba, el suelo sostiene la espalda mientras se mueve. El servicio de salud de Escocia y la Mayo Clinic lo enseñan para la espalda (NHS inform, Mayo Clinic). Puede aliviar la rigidez.
exercise-chest = Apertura de pecho
    .name-in-sentence = apertura de pecho
    .aliases = abrir el pecho, abrir pecho, pecho abierto, estiramiento de pecho, estirar el pecho, pectoral, pectorales, estiramiento de pectorales, hombros atrás, hombros hacia atrás, hombro, hombros, estirar los hombros
    .dose =
        { $repetitions ->
            [1] una vez
            [one] { $repetitions } vez
           *[other] { $repetitions } veces
        }, { $hold ->
            [one] { $hold } segundo
           *[other] { $hold } segundos
        } cada vez
    .steps =
        Siéntate con la espalda derecha, sin tocar el respaldo.
        Lleva los hombros atrás y abajo, con los brazos abiertos a los lados.
        Empuja el pecho con suavidad hacia delante y arriba.
        Aguanta ahí, hasta diez segundos si quieres, y sigue respirando.
        Suelta despacio y deja bajar los brazos.
    .felt = en el pecho y la parte delantera de los hombros.
    .too-much = te pinchan los hombros, o la zona lumbar se arquea mucho.
    .reason = Las horas de pantalla dejan los hombros por delante de ti; esto los lleva al lado contrario. El NHS lo enseña en la silla. Puede aliviar la rigidez.
exercise-thigh-front = Estiramiento de cuádriceps
    .name-in-sentence = estiramiento de cuádriceps
    .aliases = cuádriceps, estirar cuádriceps, estiramientos de cuádriceps, estiramiento de cuadriceps, parte delantera del muslo, muslo delantero, muslo por delante, estiramiento de muslo
    .dose =
        { $repetitions ->
            [1] una vez
            [one] { $repetitions } vez
           *[other] { $repetitions } veces
        }, { $hold ->
            [one] { $hold } segundo
           *[other] { $hold } segundos
        }{ $sides ->
            [1] {""}
            [one] {""}
           *[other] {" "}con cada pierna
        }
    .steps =
        Ponte de pie frente a una pared, con una mano apoyada en ella.
        Dobla una rodilla y agarra por detrás ese pie o la pernera del pantalón.
        Junta las rodillas y mete el coxis hacia dentro.
        Acerca el talón al glúteo hasta notar un tirón suave, no dolor. Aguanta.
        Sigue respirando. Baja el pie despacio y cambia de pierna.
    .felt = en la parte delantera del muslo doblado.
    .too-much = te duele la rodilla, o se arquea la zona lumbar.
    .reason = El músculo largo de esta zona pasa por delante de la cadera y puede tirar de la pelvis. Estirarlo puede aliviar la rigidez; no se sabe si la tensión causa dolor. Versus Arthritis lo enseña para la espalda.
exercise-knee-to-chest = Rodilla al pecho
    .name-in-sentence = rodilla al pecho
    .aliases = rodillas al pecho, llevar la rodilla al pecho, rodilla en el pecho, abrazar la rodilla, abrazar las rodillas, abrazo de rodilla, glúteo, glúteos, estiramiento de glúteos, estirar glúteos, nalga, nalgas
    .dose =
        { $repetitions ->
            [1] una vez
            [one] { $repetitions } vez
           *[other] { $repetitions } veces
        }{ $sides ->
            [1] {""}
            [one] {""}
           *[other] {" "}con cada pierna
        }, aguantando { $hold ->
            [one] { $hold } segundo
           *[other] { $hold } segundos
        }
    .steps =
        Túmbate boca arriba, rodillas dobladas, pies apoyados en el suelo.
        Lleva una rodilla hacia el pecho y sujétala con las dos manos.
        Acércala más hasta notar un estiramiento suave, no dolor.
        Aguanta ahí; la cabeza se queda en el suelo.
        Suelta despacio, baja el pie y cambia de pierna.
    .felt = en la zona lumbar y el glúteo.
    .too-much = un pinchazo en la ingle, o algo que baje por la pierna.
    .reason = Dobla la zona lumbar y la cadera mientras el suelo te sostiene. Versus Arthritis y la Mayo Clinic lo enseñan para la espalda. Puede aliviar la rigidez.
exercise-neck-turn = Giro de cuello
    .name-in-sentence = giro de cuello
    .aliases = cuello, giros de cuello, girar el cuello, rotación de cuello, rotaciones de cuello, cervicales, cervical, estirar el cuello, estiramiento de cuello, girar la cabeza, giro de cabeza, giros de cabeza
    .dose =
        { $repetitions ->
            [1] una vez
            [one] { $repetitions } vez
           *[other] { $repetitions } veces
        }{ $sides ->
            [1] {""}
            [one] {""}
           *[other] {" "}a cada lado
        }, aguantando { $hold ->
            [one] { $hold } segundo
           *[other] { $hold } segundos
        }
    .steps =
        Siéntate con la espalda derecha, pies apoyados en el suelo, hombros sueltos.
        Gira la cabeza despacio hacia un hombro, hasta donde te resulte cómodo.
        Aguanta ahí y sigue respirando.
        Vuelve al centro y gira hacia el otro hombro.
    .felt = en el lado del cuello.
    .too-much = te mareas, o notas un hormigueo en un brazo.
    .reason = La pantalla te deja la cabeza quieta durante horas. El NHS enseña este ejercicio para que el cuello siga moviéndose. Puede aliviar la rigidez; por la zona lumbar no hace nada, pero el cuello también es tuyo.
exercise-cat = El gato
    .name-in-sentence = el gato
    .aliases = gato, gatos, estiramiento del gato, postura del gato, gato vaca, gato y vaca, gato camello, gato y camello, arquear y redondear, redondear la espalda
    .dose =
        { $repetitions ->
            [1] una vez
            [one] { $repetitions } vez
           *[other] { $repetitions } veces
        }
    .steps =
        Ponte a cuatro patas: manos bajo los hombros, rodillas bajo las caderas.
        Suelta el aire, redondea la espalda despacio hacia arriba y deja caer la cabeza.
        Toma aire, deja bajar un poco la espalda y mira hacia delante.
        Vuelve al centro, con la espalda larga.
    .felt = a lo largo de toda la espalda.
    .too-much = la espalda pincha en alguno de los extremos; hazlo más pequeño.
    .reason = Mueve toda la espalda, poco a poco, sin peso desde arriba. La Mayo Clinic lo enseña para la espalda. Puede aliviar la rigidez.
exercise-side-bend = Inclinación lateral
    .name-in-sentence = inclinación lateral
    .aliases = inclinaciones laterales, inclinarme a un lado, inclinarme de lado, doblarme de lado, doblarme a un lado, flexión lateral, flexiones laterales, estiramiento lateral, estiramiento de costado, costado, costados, cintura
    .dose =
        { $repetitions ->
            [1] una vez
            [one] { $repetitions } vez
           *[other] { $repetitions } veces
        }{ $sides ->
            [1] {""}
            [one] {""}
           *[other] {" "}a cada lado
        }, aguantando { $hold ->
            [one] { $hold } segundo
           *[other] { $hold } segundos
        }
    .steps =
        Ponte de pie, pies a la anchura de las caderas, brazos a los lados.
        Desliza una mano por el muslo hacia abajo e inclínate hacia ese lado.
        Párate donde te resulte cómodo y aguanta ahí.
        Sube despacio e inclínate hacia el otro lado.
    .felt = en el otro lado de la cintura.
    .too-much = un pinchazo en el lado hacia el que te inclinas.
    .reason = En un día de escritorio apenas hay inclinaciones hacia los lados. El NHS lo enseña para mantener flexible el tronco. Puede aliviar la rigidez.
exercise-heels = Glúteos a los talones
    .name-in-sentence = glúteos a los talones
    .aliases = talones, glúteo a los talones, sentarme en los talones, sentarse sobre los talones, sentado en los talones, postura del niño, posición del niño, el niño, balanceo hacia atrás
    .dose =
        { $repetitions ->
            [1] una vez
            [one] { $repetitions } vez
           *[other] { $repetitions } veces
        }
    .steps =
        Ponte a cuatro patas, manos bajo los hombros, rodillas a la anchura de las caderas.
        Suelta el aire y lleva los glúteos atrás, hacia los talones.
        Párate donde te resulte cómodo, brazos largos, y respira ahí una vez.
        Toma aire mientras vuelves a ponerte a cuatro patas.
    .felt = en la zona lumbar y las caderas.
    .too-much = te duelen las rodillas; no vayas tan atrás.
    .reason = Dobla juntas las caderas y la zona lumbar, y los brazos llevan parte del peso. El NHS lo enseña para la espalda. Puede aliviar la rigidez.
exercise-hamstring-stand = Isquiotibiales de pie
    .name-in-sentence = estiramiento de isquiotibiales de pie
    .aliases = isquios de pie, estiramiento de isquios de pie, estirar isquios de pie, estirar isquiotibiales de pie, pie en la silla, pie sobre la silla, pierna en la silla, pierna arriba, talón en la silla
    .dose =
        { $repetitions ->
            [1] una vez
            [one] { $repetitions } vez
           *[other] { $repetitions } veces
        }, { $hold ->
            [one] { $hold } segundo
           *[other] { $hold } segundos
        }{ $sides ->
            [1] {""}
            [one] {""}
           *[other] {" "}con cada pierna
        }
    .steps =
        Pon una silla firme contra una pared y ponte delante, con una mano en la pared.
        Pon un talón en el asiento, con la pierna estirada pero sin bloquear la rodilla.
        Crece hacia arriba, caderas al frente.
        Dobla la rodilla de apoyo hasta notar un tirón suave, no dolor. Aguanta.
        Sigue respirando. Vuelve despacio y cambia de pierna.
    .felt = en la parte de atrás del muslo levantado.
    .too-much = un tirón detrás de la rodilla, o algo que baje por la pierna.
    .reason = Estira los mismos músculos que en la silla, pero con la espalda derecha. Versus Arthritis lo enseña para la espalda. Puede aliviar la rigidez; no se sabe si la tensión causa dolor (Hori 2021).
exercise-draw-in = Activación abdominal
    .name-in-sentence = activación abdominal
    .aliases = activación del abdomen, activar el abdomen, meter el abdomen, meter abdomen, meter la barriga, meter barriga, meter tripa, hundir el abdomen, hundimiento abdominal, transverso, transverso abdominal, barriga, tripa, vientre, abdomen, respiración abdominal, respiración, draw in
    .dose =
        { $repetitions ->
            [1] una vez
            [one] { $repetitions } vez
           *[other] { $repetitions } veces
        }, aguantando unos { $hold ->
            [one] { $hold } segundos
           *[other] { $hold } segundos
        }
    .steps =
        Túmbate boca arriba con las rodillas dobladas.
        Toma aire hondo y deja que suba el vientre.
        Suelta el aire despacio por la boca, metiendo el vientre.
        Aguanta ahí, hombros sueltos, sin forzar.
        Suelta y respira con calma antes de la siguiente.
    .felt = en lo profundo del vientre, como una tensión suave.
    .too-much = contienes la respiración, o se te tensan los hombros.
    .reason = Entrena los músculos profundos que sujetan la pelvis. El ejercicio de core funciona más o menos igual de bien que otros ejercicios que se mantienen (Smith 2014), y este se hace boca arriba.
exercise-pelvic-tilt = Basculación pélvica
    .name-in-sentence = basculación pélvica
    .aliases = basculaciones pélvicas, báscula pélvica, básculas pélvicas, bascular la pelvis, inclinación pélvica, inclinaciones pélvicas, retroversión pélvica, pelvis, pélvica, elevación de cadera, abdominal, abdominales, hacer abdominales, ejercicios abdominales
    .dose =
        { $repetitions ->
            [1] una vez
            [one] { $repetitions } vez
           *[other] { $repetitions } veces
        }, aguantando { $hold ->
            [one] { $hold } segundo
           *[other] { $hold } segundos
        }
    .steps =
        Túmbate boca arriba con las rodillas dobladas y los pies en el suelo.
        Mete una mano bajo la zona lumbar, nota el hueco y retírala.
        Bascula la pelvis hasta que la zona lumbar quede apoyada en el suelo.
        Aguanta ahí y sigue respirando.
        Suelta despacio.
    .felt = en la parte baja del vientre.
    .too-much = empujas con las piernas, o se te corta la respiración.
    .gate = <b>Solo si esto es fácil: la elevación de cadera</b>
    .gated-steps =
        Dobla las dos piernas y levántalas, manos apoyadas a los lados.
        Levanta la cadera despacio, solo hasta que la zona lumbar se despegue del suelo.
        Bájala despacio y apoya un pie después del otro.
    .reason = Te enseña a mover la pelvis, sobre la que se apoya la zona lumbar, y trabaja el vientre sin los abdominales clásicos, que pueden empeorar el dolor lumbar. El ejercicio de core funciona más o menos igual de bien que otros ejercicios que se mantienen (Smith 2014).
exercise-sit-to-stand = Sentarse y levantarse
    .name-in-sentence = sentarse y levantarse
    .aliases = sentarme y levantarme, levantarse y sentarse, levantarme y sentarme, sentarse y ponerse de pie, sentadilla en silla, sentadillas en silla, sentadilla con silla, sentadillas con silla, sentadillas en la silla
    .dose =
        { $repetitions ->
            [1] una vez
            [one] { $repetitions } vez
           *[other] { $repetitions } veces
        }
    .steps =
        Siéntate en la parte delantera de una silla firme, pies a la anchura de las caderas y algo atrás.
        Inclínate hacia delante desde las caderas.
        Levántate despacio, con el trabajo en las piernas; usa las manos si te hace falta.
        Quédate de pie, bien alto, un momento.
        Vuelve a sentarte despacio, primero los glúteos.
    .felt = en la parte delantera de los muslos y en los glúteos.
    .too-much = te duelen las rodillas, o te dejas caer en la silla.
    .reason = Entrena los músculos grandes de piernas y caderas, que te levantan muchas veces al día. El NHS lo enseña para ganar fuerza. Para la espalda, un ejercicio que se mantiene funciona más o menos igual de bien que el de core (Smith 2014).
exercise-bridge = Puente
    .name-in-sentence = puente
    .aliases = puentes, el puente, un puente, puente de glúteos, puentes de glúteos, puente de glúteo, elevación de pelvis, elevaciones de pelvis, elevaciones de cadera, levantar la cadera, subir la cadera
    .dose =
        { $repetitions ->
            [1] una vez
            [one] { $repetitions } vez
           *[other] { $repetitions } veces
        }, tres respiraciones lentas cada vez
    .steps =
        Túmbate boca arriba, rodillas dobladas, pies apoyados y a la anchura de las caderas.
        Tensa con suavidad el vientre y los glúteos.
        Levanta la cadera hasta que hombros, caderas y rodillas queden en línea.
        Aguanta ahí tres respiraciones lentas.
        Baja la cadera despacio y descansa una respiración.
    .felt = en los glúteos y la parte de atrás de los muslos.
    .too-much = trabaja la zona lumbar; no subas tanto.
    .reason = Entrena juntas las caderas y la espalda. La Mayo Clinic lo enseña para la espalda. El ejercicio de core funciona más o menos igual de bien que otros ejercicios que se mantienen (Smith 2014).
exercise-heel-raise = Elevación de talones
    .name-in-sentence = elevación de talones
    .aliases = elevaciones de talones, elevación de talón, levantar los talones, subir los talones, de puntillas, puntillas, ponerme de puntillas, puntas de pie, gemelos, gemelo, pantorrilla, pantorrillas, elevación de gemelos
    .dose =
        { $repetitions ->
            [1] una vez
            [one] { $repetitions } vez
           *[other] { $repetitions } veces
        }
    .steps =
        Ponte de pie detrás de una silla firme, las dos manos en el respaldo.
        Levanta los dos talones despacio, hasta donde te resulte cómodo.
        Quédate arriba un momento.
        Baja los talones despacio.
    .felt = en las pantorrillas.
    .too-much = un calambre, o cargas tu peso en la silla.
    .reason = Entrena las pantorrillas, que te ayudan a caminar y a mantener el equilibrio. El NHS lo enseña para ganar fuerza. Es parte de trabajar todos los músculos grandes (WHO 2020) más que una respuesta al dolor de espalda.
exercise-tilt-kneeling = Basculación a cuatro patas
    .name-in-sentence = basculación a cuatro patas
    .aliases = basculación en cuadrupedia, basculaciones a cuatro patas, basculación pélvica a cuatro patas, báscula a cuatro patas, a cuatro patas, cuatro patas, cuadrupedia, en cuatro patas
    .dose =
        { $repetitions ->
            [1] una vez
            [one] { $repetitions } vez
           *[other] { $repetitions } veces
        }, aguantando { $hold ->
            [one] { $hold } segundo
           *[other] { $hold } segundos
        }
    .steps =
        Ponte a cuatro patas: manos bajo los hombros, rodillas bajo las caderas.
        Alarga la espalda, ni hundida ni redonda.
        Suelta el aire, mete el vientre y lleva el coxis hacia dentro.
        Aguanta ahí y sigue respirando.
        Suelta despacio, hasta que la espalda vuelva a estar larga.
    .felt = en la parte baja del vientre.
    .too-much = te duelen las muñecas, o la espalda se hunde entre una y otra.
    .reason = Lo mismo que la basculación pélvica, para quien no debe tumbarse boca arriba: un hospital de mujeres la enseña en el embarazo (KK Hospital). El ejercicio de core funciona más o menos igual de bien que otros ejercicios que se mantienen (Smith 2014).
exercise-hip-march = Marcha en la silla
    .name-in-sentence = marcha en la silla
    .aliases = marcha sentada, marcha sentado, marchar en la silla, marchar sentado, elevación de rodillas, elevaciones de rodillas, levantar rodillas, levantar las rodillas, subir las rodillas, marcha en el sitio
    .dose =
        { $repetitions ->
            [1] una vez
            [one] { $repetitions } vez
           *[other] { $repetitions } veces
        } con cada pierna
    .steps =
        Siéntate con la espalda derecha en la parte delantera de una silla firme, sin echarte atrás.
        Agárrate a los lados del asiento.
        Levanta una rodilla, pierna doblada, hasta donde te resulte cómodo.
        Baja el pie con control.
        Levanta la otra rodilla: ve alternando.
    .felt = en la parte delantera de las caderas y en el vientre.
    .too-much = te echas hacia atrás, o te pincha la cadera.
    .reason = Entrena los músculos que levantan las piernas y pone algo de sangre en movimiento sin dejar la silla. El NHS lo enseña en la silla.
exercise-bird-dog = Pájaro-perro
    .name-in-sentence = pájaro-perro
    .aliases = pájaro perro, perro pájaro, bird dog, birddog, brazo y pierna, brazo y pierna contraria, elevación de pierna, elevaciones de pierna, levantar la pierna, superman, perro de muestra
    .dose =
        { $repetitions ->
            [1] una vez
            [one] { $repetitions } vez
           *[other] { $repetitions } veces
        }{ $sides ->
            [1] {""}
            [one] {""}
           *[other] {" "}con cada lado
        }, aguantando { $hold ->
            [one] { $hold } segundo
           *[other] { $hold } segundos
        }
    .steps =
        Ponte a cuatro patas: manos bajo los hombros, rodillas bajo las caderas.
        Mete el vientre con suavidad y mantén la espalda larga.
        Desliza un pie hacia atrás y levanta esa pierna, no más que las caderas.
        Aguanta ahí, caderas niveladas, y sigue respirando.
        Vuelve a poner la rodilla debajo y cambia de pierna.
    .felt = en los glúteos y a lo largo de la zona lumbar.
    .too-much = se te ladean las caderas, o se hunde la espalda; levanta menos.
    .gate = <b>Solo si esto es fácil: brazo y pierna</b>
    .gated-steps =
        Estira una pierna atrás y el brazo contrario adelante, ninguno por encima de la espalda.
        Aguanta así, caderas niveladas, y sigue respirando.
        Recoge los dos y cambia de lado.
    .reason = Al medirlo en trece hombres jóvenes, levantar una pierna a cuatro patas hizo trabajar la espalda con suavidad y con poca carga en la columna; con un brazo además, la carga es mayor (Callaghan 1998). El ejercicio de core funciona más o menos igual de bien que otros ejercicios que se mantienen (Smith 2014).
exercise-mini-squat = Minisentadilla
    .name-in-sentence = minisentadilla
    .aliases = minisentadillas, mini sentadilla, mini sentadillas, sentadilla, sentadillas, media sentadilla, medias sentadillas, squat, squats, doblar las rodillas, flexión de rodillas
    .dose =
        { $repetitions ->
            [1] una vez
            [one] { $repetitions } vez
           *[other] { $repetitions } veces
        }
    .steps =
        Ponte de pie detrás de una silla firme, manos en el respaldo, pies a la anchura de las caderas.
        Dobla un poco las rodillas, cadera atrás, como si fueras a sentarte.
        Pausa: talones abajo, espalda larga, rodillas sobre los dedos de los pies.
        Sube despacio, apretando los glúteos.
    .felt = en la parte delantera de los muslos y en los glúteos.
    .too-much = te duelen las rodillas; dóblalas menos.
    .reason = Entrena los músculos grandes de piernas y caderas. El NHS lo enseña para ganar fuerza. Para la espalda, un ejercicio que se mantiene funciona más o menos igual de bien que el de core (Smith 2014).
exercise-side-plank = Plancha lateral de rodillas
    .name-in-sentence = plancha lateral de rodillas
    .aliases = plancha lateral, planchas laterales, plancha de lado, plancha, planchas, plank, puente lateral, puentes laterales, plancha lateral con rodillas, elevación lateral
    .dose =
        { $repetitions ->
            [1] una vez
            [one] { $repetitions } vez
           *[other] { $repetitions } veces
        }{ $sides ->
            [1] {""}
            [one] {""}
           *[other] {" "}con cada lado
        }, aguantando { $hold ->
            [one] { $hold } segundo
           *[other] { $hold } segundos
        }
    .steps =
        Túmbate de lado, una cadera sobre la otra y una rodilla doblada sobre la otra.
        Apóyate en el antebrazo, con el codo bajo el hombro.
        Levanta la cadera hasta quedar en línea recta de las rodillas a la cabeza.
        Aguanta ahí y sigue respirando.
        Baja la cadera despacio y descansa una respiración.
        Cuando acabes con este lado, date la vuelta y haz el otro.
    .felt = en el lado de la cintura que mira al suelo.
    .too-much = te duele el hombro, o se te hunde la cadera.
    .reason = La plancha lateral hace trabajar los músculos del costado del tronco. Se midió en ocho hombres sanos y no dice nada del dolor (McGill 2009). De rodillas levantas menos peso tuyo.
exercise-one-leg-stand = Equilibrio sobre una pierna
    .name-in-sentence = equilibrio sobre una pierna
    .aliases = equilibrio, equilibrios, equilibrio en una pierna, una pierna, sobre una pierna, a la pata coja, pata coja, en una pierna, ejercicio de equilibrio, ejercicios de equilibrio, flamenco, cigüeña
    .dose =
        { $repetitions ->
            [1] una vez
            [one] { $repetitions } vez
           *[other] { $repetitions } veces
        }, { $hold ->
            [one] { $hold } segundo
           *[other] { $hold } segundos
        }{ $sides ->
            [1] {""}
            [one] {""}
           *[other] {" "}sobre cada pierna
        }
    .steps =
        Ponte de pie detrás de una silla firme, las dos manos en el respaldo.
        Pasa el peso a una pierna, con la rodilla suelta.
        Levanta el otro pie solo un poco del suelo.
        Aguanta ahí mirando al frente; hasta diez segundos cuando te sea fácil.
        Baja el pie despacio y cambia de pierna.
    .felt = en el pie, la pantorrilla y la cadera de la pierna de apoyo.
    .too-much = tienes que dar saltitos o agarrarte; baja antes el pie.
    .reason = El equilibrio se puede entrenar. A partir de los 65 años se recomienda ejercicio de fuerza y equilibrio tres o más días por semana, para evitar caídas (WHO 2020).
