# Cómo puede contribuir la falta de movimiento al dolor de espalda, y cómo de seguro es. Hechos: docs/sources.md.
#
# De cada causa y tema: su nombre, las palabras que la gente escribe, la explicación, una línea sobre lo seguro que es y
# sus fuentes, con nombre y año. Una fuente solo está detrás de lo que respalda.

why-intro =
    💡 <b>Por qué moverte puede ayudar a tu espalda</b>

    Primero, lo bueno: la mayoría de los dolores de espalda mejora en unas semanas (NHS back pain). Hay muchas causas, y moverse poco es solo una.

    Esa puede contribuir por cuatro caminos: el core, la flexibilidad, la circulación y el peso.

    Elige uno. Te cuento la idea y cómo de seguro es.

## Las cuatro causas

cause-core = Fuerza del core
    .aliases = fuerza, falta de fuerza, core débil, músculos profundos, músculo, músculos, abdomen, vientre, barriga, abdominales, debilidad, pelvis, faja abdominal
    .explanation = Los músculos profundos del vientre y la espalda sujetan la pelvis, y sobre ella se apoya la zona lumbar. Con poco que hacer pueden debilitarse, y la zona lumbar puede quedar menos sujeta. Los músculos de la superficie hacen entonces horas extra, se cansan y se tensan. Mover la pelvis a voluntad entrena los músculos que la sujetan; esa es la idea de la basculación pélvica.
    .evidence = Que un core débil sea <i>la</i> causa del dolor de espalda se ha rebatido. Aun así, el ejercicio de core te compensa: funciona más o menos igual de bien que otros ejercicios que se mantienen.
    .sources = columna de una clínica de espalda 2026, O’Sullivan 2020, Smith 2014
cause-flexibility = Flexibilidad
    .aliases = flexible, rígido, rígida, rigidez, tenso, tensa, tirantez, acortado, acortados, isquiotibiales, isquios, cadera, caderas, flexores de cadera, psoas
    .explanation = Las horas de escritorio pueden tensar el psoas, en la parte delantera de las caderas, y los isquiotibiales, en la parte de atrás de los muslos. Cuando las caderas están rígidas, la zona lumbar puede moverse más de lo que le toca.
    .evidence = Estirar con regularidad puede darte flexibilidad y aliviar la rigidez. Si unos isquiotibiales tensos causan dolor, los estudios son demasiado débiles para decirlo. En el dolor persistente, estirar sin nada más no dio mejor resultado que no hacer tratamiento en una comparación grande. Ensayos con estiramientos de isquiotibiales encontraron menos dolor, pero son muy distintos entre sí. Así que estira por lo bien que sienta, y además camina y fortalece.
    .sources = columna de una clínica de espalda 2026, ACSM 2011, Hori 2021, Owen 2020, Gou 2024
cause-circulation = Circulación y cansancio
    .aliases = sangre, riego, riego sanguíneo, circulación, cansancio, cansado, cansada, fatiga, pesadez, pesado, pesada, estar sentado, estar sentada, sentado, sentada, sedentarismo, escritorio, oficina
    .explanation = Cuando apenas te mueves, circula menos sangre. A los músculos y los nervios pueden llegarles entonces menos oxígeno y menos nutrientes, y pueden acumularse desechos y sustancias relacionadas con el dolor. Se puede notar como rigidez, pesadez o molestia.
    .evidence = Cuánto influye no está claro. Los estudios a lo largo del tiempo no relacionan estar sentado con que el dolor de espalda <i>empiece</i>, pero sí con más limitaciones en el día a día de quienes ya lo tienen. Las pausas parecen merecer la pena: en un ensayo pequeño, 9 de cada cien personas de oficina a las que se avisaba para hacerlas tuvieron dolor lumbar nuevo en seis meses, frente a 33 de las demás.
    .sources = columna de una clínica de espalda 2026, Alzahrani 2022, Waongenngarm 2021
cause-weight = Peso
    .aliases = peso corporal, sobrepeso, kilos, carga, obesidad, pesar, peso mucho, engordar
    .explanation = Quien se mueve poco gasta menos energía, y el peso puede ir subiendo. Más peso es más carga para las vértebras y los discos de la zona lumbar.
    .evidence = Los estudios encuentran que el peso y el dolor de espalda están asociados; que uno cause el otro no está demostrado. No hace falta pesar menos para empezar a moverte.
    .sources = columna de una clínica de espalda 2026, Baradaran Mahdavi 2021

## Temas vecinos

topic-sleep = Sueño
    .aliases = dormir, dormido, dormida, durmiendo, duermo, noche, noches, descanso, descansar, cama, colchón, almohada, insomnio
    .explanation = Quienes duermen mal dicen con más frecuencia que les duele la espalda. Puede ir en las dos direcciones: el dolor puede quitarte el sueño, y las malas noches pueden hacer que cueste más quitarse el dolor. Donde mejora el sueño, con más frecuencia mejora también la espalda.
    .evidence = En 21 estudios juntos, durmiendo mal la probabilidad relativa de dolor de espalda era una vez y media mayor. Es una relación; qué viene primero no está demostrado. Los estudios que observaron cómo cambian juntos el sueño y el dolor de espalda también tienen puntos débiles. Un dolor que empeora por la noche, o que no se alivia con el reposo, es para enseñárselo pronto a un médico.
    .sources = Amiri 2020, Silva 2024
topic-stress = Estrés
    .aliases = estresado, estresada, estresante, preocupación, preocupaciones, tensión, tenso, ansiedad, nervios, ánimo, bajo ánimo, desánimo, tristeza, depresión
    .explanation = Un ánimo bajo puede venir antes que el dolor de espalda: las personas con señales de depresión tienen con más frecuencia un episodio nuevo. En cuanto al estrés en sí, está menos claro. Un minuto lejos del escritorio, un paseo o la activación abdominal, que es sobre todo respirar despacio, te sientan bien de todos modos. Si llevas semanas con el ánimo bajo, eso ya es una buena razón para ir al médico.
    .evidence = Estudios que siguieron a personas sin dolor de espalda encontraron una probabilidad relativa unas 1,6 veces mayor con señales de depresión. Es una relación, no una prueba.
    .sources = Pinheiro 2015
topic-posture = Postura
    .aliases = posturas, sentarme recto, sentarse recto, sentarse derecho, recto, derecho, encorvado, encorvada, encorvarse, joroba, silla, ergonomía, faja, fajas, cinturón, corsé, corsés
    .explanation = No te voy a decir cómo sentarte: no se conoce una única manera correcta. Mejor, cambia a menudo. Muévete en la silla, ponte de pie uno o dos minutos, da unos pasos y luego siéntate como quieras.
    .evidence = Una mirada a 41 revisiones no encontró acuerdo en que ninguna postura cause dolor de espalda. En un ensayo pequeño, el personal de oficina al que se avisaba para moverse en la silla tuvo menos dolor lumbar nuevo: 7 de cada cien, frente a 33. Las guías no aconsejan fajas ni corsés de rutina.
    .sources = Swain 2020, Waongenngarm 2021, NICE NG59 2016, WHO 2023
topic-youth = Hábitos de la juventud
    .aliases = juventud, joven, jóvenes, hábitos, hábito, costumbres, infancia, niñez, niño, niña, niños, colegio, escuela, mochila, adolescente, adolescentes, adolescencia
    .explanation = Que te duela la espalda en la adolescencia hace más probable que te duela después. Pero no decide nada: de los jóvenes a los que les dolió más de 30 días en un año, más o menos uno de cada cuatro seguía así ocho años después. Qué significan tus hábitos de entonces para tu espalda de hoy, no te lo sé decir. Esta semana es la parte que todavía puedes elegir.
    .evidence = Esto viene de un solo estudio grande, que preguntó a gemelos daneses de 12 a 22 años y volvió a preguntarles ocho años después.
    .sources = Hestbaek 2006
topic-treatments = Medicina occidental y oriental
    .aliases = medicina occidental, medicina oriental, medicina china, medicina, acupuntura, agujas, masaje, masajes, terapia manual, manipulación, manipulaciones, quiropráctico, quiropraxia, quiropráctica, osteópata, osteopatía, tratamiento, tratamientos
    .explanation =
        ¿Qué dicen las guías de la acupuntura, el masaje y la terapia manual para el dolor lumbar?

        • <b>El NICE británico:</b> se pueden considerar el masaje y la manipulación, pero solo junto con ejercicio. Desaconseja la acupuntura.
        • <b>La Organización Mundial de la Salud,</b> para el dolor de más de tres meses: se pueden ofrecer acupuntura, masaje y manipulación como una parte de la atención.
        • <b>Los médicos estadounidenses (ACP):</b> para el dolor nuevo, las tres son opciones; para el persistente, la acupuntura y la manipulación, al lado del ejercicio.

        Acudas a quien acudas, seguir en movimiento es parte de ello. Un médico o fisioterapeuta puede decirte qué te va bien.
    .evidence = No coinciden entre sí. La mayor parte de esas pruebas se califica de certeza baja o muy baja.
    .sources = NICE NG59 2016, WHO 2023, ACP 2017

## Lo que ayuda

why-approach =
    <b>Tres cosas, en todos los planes</b>
    • <b>Caminar:</b> ejercicio suave que pone la sangre en movimiento
    • <b>Estirar:</b> para caderas y muslos que han pasado el día en la silla
    • <b>Fortalecer:</b> para los músculos profundos del vientre y la espalda, y para piernas y caderas

    En ensayos, el ejercicio junto con aprender sobre la espalda hizo que un nuevo episodio de dolor fuera entre un cuarto y la mitad menos probable: sobre todo el primer año, y menos después (Steffens 2016, Shiri 2018). Fortalecer y además estirar o caminar, dos o tres veces por semana, es una buena mezcla (Shiri 2018). Elige lo que puedas mantener.
why-who =
    <b>¿Cuánto por semana?</b>
    La Organización Mundial de la Salud aconseja a las personas adultas:
    • de 150 a 300 minutos de actividad moderada
    • fortalecer todos los grupos musculares grandes dos o más días
    • a partir de los 65 años, equilibrio y fuerza tres o más días

    Algo es mejor que nada (WHO 2020).

    Moderada quiere decir que puedes charlar, pero no cantar (CDC). Los ejercicios de aquí fortalecen piernas, caderas, espalda, vientre y hombros, pero no el pecho ni los brazos. Tómalo todo como una dirección, no como un examen, y empieza por lo que puedas hacer hoy.
why-stay-active = <b>Sigue en movimiento</b>, mientras te resulte cómodo: eso aconsejan las guías para el dolor lumbar. Fajas, corsés y tracciones no se aconsejan de rutina (NICE NG59 2016, WHO 2023).
