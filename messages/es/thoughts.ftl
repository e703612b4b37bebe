# Pensamientos que de vez en cuando van debajo de un recordatorio, en un párrafo propio: una o dos frases cortas, 160
# caracteres como mucho. Encima de un dato, un comentario nombra su fuente.

## Para todo el mundo, descanse o duela lo que sea, en cualquier lugar

# NHS back pain
thought-any-1 = Bueno es saberlo: el dolor de espalda a menudo se pasa solo en unas semanas.
thought-any-2 = Deja caer los hombros mientras lees esto. Y luego la mandíbula.
thought-any-3 = Tu cuerpo lo conoces mejor que yo. Yo solo sé qué hora es.
# Swain 2020
thought-any-4 = ¿Qué postura es mala para la espalda? 41 revisiones, leídas una al lado de otra, no se pusieron de acuerdo en ninguna.
thought-any-5 = Cuelga un hábito pequeño de algo que ya haces, como cepillarte los dientes.
thought-any-6 = Tu espalda te ha acompañado en todo lo que has hecho. Un pequeño gracias parece justo.
# WHO 2020
thought-any-7 = Un poco de movimiento es mejor que nada. Lo ve así la Organización Mundial de la Salud.
thought-any-8 = ¿Un recordatorio llega siempre en mal momento? Dale otra hora; no se ofende.
thought-any-9 = Si hoy es un día difícil, este mensaje no te pide nada.
# Amiri 2020, Silva 2024
thought-any-10 = Las malas noches y el dolor de espalda a menudo van juntos. Cuál empieza no está claro.
thought-any-11 = La mitad de algo es una buena cantidad. La otra mitad puede esperar.
thought-any-12 = Hay días para hacer y días para descansar. Las dos cosas son cuidarse.
# Steffens 2016
thought-any-13 = En ensayos, quienes hacían ejercicio y aprendían sobre su espalda tuvieron dolor nuevo con menos frecuencia, sobre todo el primer año.
thought-any-14 = Abre las dos manos un momento cuando dejes esto.
thought-any-15 = Nadie hace todo esto a la perfección. A nadie se le pidió.
thought-any-16 = Leer esto ya ha sido una pequeña pausa. Puedes tomarte otra.
thought-any-17 = Estés como estés ahora, en la silla, de pie o en la cama, un cambio pequeño puede sentar bien.
thought-any-18 = Cuidar la espalda no tiene por qué parecer deporte.
# Hestbaek 2006
thought-any-19 = El dolor de espalda en la juventud no tiene por qué quedarse. De los jóvenes con mucho dolor, cerca de uno de cada cuatro seguía así ocho años después.
thought-any-20 = Suelta el aire como si enfriaras sopa. Con dos veces basta.
thought-any-21 = ¿Te preocupa la espalda? Un médico o fisioterapeuta ha oído preguntas más raras que la tuya.
# Pinheiro 2015, que trata del ánimo bajo y no del estrés
thought-any-22 = Si el estrés provoca dolor de espalda no está claro. Un minuto de calma es agradable igualmente.
thought-any-23 = En caso de duda, más despacio. Está permitido casi siempre.
thought-any-24 = No hace falta que te apetezca. Tampoco hace falta disimular.
# Snook 1998
thought-any-25 = En un estudio pequeño, personas con dolor de espalda que se doblaban menos en las primeras horas del día tuvieron menos dolor.
thought-any-26 = Cómodo es suficiente. Aquí nada tiene que doler para valer la pena.
thought-any-27 = El progreso es silencioso. Los mensajes son todos míos.
# NHS back pain
thought-any-28 = La espalda duele por muchas razones. Ninguna es un fallo tuyo.
thought-any-29 = ¿Te aburre un ejercicio? Cámbialo; las espaldas no son sentimentales.
thought-any-30 = Ten con tu espalda la paciencia que tendrías con la de una amistad.
thought-any-31 = Cuéntale a alguien que haces estas pausas. Es más fácil cuando no es un secreto.
thought-any-32 = En algún lugar, alguien más acaba de suspirar por un recordatorio así. Estás en buena compañía.
thought-any-33 = El cuerpo puede refunfuñar. Escucharlo no es rendirse.
thought-any-34 = Un día malo no borra los mejores.

## Caminar

# WalkBack 2024
thought-walk-1 = En un ensayo tras un episodio de dolor, quienes tuvieron ayuda para caminar más pasaron por lo general 208 días hasta que volvió a limitarles; el resto, 112.
thought-walk-2 = Deja los zapatos junto a la puerta, y medio paseo está hecho.
thought-walk-3 = A nadie le han pedido nunca los resultados de un paseo.
# WHO 2020
thought-walk-4 = La OMS aconseja a los adultos de 150 a 300 minutos de actividad moderada por semana. Caminar a paso vivo es una manera.
thought-walk-5 = ¿No hay tiempo para un paseo largo? Dos cortos van muy bien.
thought-walk-6 = De todos los ejercicios, caminar es el que más has practicado.
# CDC
thought-walk-7 = Paso moderado es aquel con el que podrías charlar, pero no cantar. No hace falta demostrarlo.
thought-walk-8 = Mira unos pasos por delante y deja los brazos a su aire.
thought-walk-9 = Un recorrido aburrido vale. Deja la cabeza libre.
# Haddadj 2025
thought-walk-10 = Quienes caminaban más de 100 minutos al día tenían menos a menudo dolor de espalda persistente que con menos de 78. Es una relación y nada más.

## Interrumpir la silla, para quien está sentado

# Waongenngarm 2021
thought-stand-1 = De cada cien personas de oficina animadas a hacer pausas, 9 tuvieron dolor lumbar nuevo en seis meses. De las demás, 33, en un ensayo pequeño.
thought-stand-2 = Deja la taza fuera de tu alcance. Tarde o temprano, la sed te levanta.
thought-stand-3 = Puedes volver a sentarte. Siempre fue parte del plan.
# Alzahrani 2022
thought-stand-4 = No se ha demostrado que la silla inicie el dolor de espalda. Donde ya hay dolor, pasar mucho tiempo en ella va con más molestias en el día a día.
thought-stand-5 = Las llamadas son buenas para estar de pie. Al otro lado no se nota.
thought-stand-6 = Tu trabajo no puede irse andando. Tú sí, un minuto.
# Waongenngarm 2021
thought-stand-7 = Se probó a moverse en la silla: de quienes recibían el aviso, 7 de cada cien tuvieron dolor lumbar nuevo en seis meses, frente a 33. Fue un ensayo pequeño.
thought-stand-8 = Usa los reposabrazos o la mesa para levantarte, si quieres. No es hacer trampa.
thought-stand-9 = Levántate cuando algo acabe: una llamada, un capítulo, un episodio. Es más fácil que mirar el reloj.
thought-stand-10 = La silla no es tu enemiga. Solo se le da muy bien retenerte.

## Para quien pasa el día de pie

# Coenen 2018
thought-feet-1 = Quienes pasan de pie más de cuatro horas de su jornada dicen más a menudo que les molesta la zona lumbar. No solo la silla merece una pausa.
thought-feet-2 = Saber dónde está el asiento más cercano ya es medio descanso.
thought-feet-3 = Tu teléfono se enchufa cuando está bajo. Tus pies pueden tener una silla.
# NICE NG59 2016
thought-feet-4 = Para el dolor lumbar corriente, el NICE británico no recomienda fajas ni corsés. Una cosa menos que ponerse.
thought-feet-5 = ¿No hay dónde sentarse? Unos pasos de lado también son un cambio.
thought-feet-6 = Sentarse un momento no es escaquearse. Así se llega al final de los días largos de pie.

## Estirar

# ACSM 2011
thought-stretch-1 = Aguantar mucho no tiene que ser tanto. El consejo habitual es de 10 a 30 segundos, y de 30 a 60 para las personas mayores.
thought-stretch-2 = Entra soltando el aire. Así cuesta menos.
thought-stretch-3 = Ningún gato ha leído nunca sobre estirarse. Tú también puedes fiarte de lo que notas.
# ACSM 2011
thought-stretch-4 = Para un músculo más flexible, el consejo habitual es cerca de un minuto de estiramiento en total, dos o tres días por semana o más.
thought-stretch-5 = Nada de rebotes. Ve hasta el primer tirón suave y quédate un rato.
thought-stretch-6 = Hasta dónde llegas no es lo importante. Nadie lo mide.
# Owen 2020
thought-stretch-7 = En una comparación grande, estirar sin nada más no ayudó más al dolor persistente que no tratarlo. Notarse con menos rigidez sigue siendo buena razón.
thought-stretch-8 = Revisa la cara mientras estiras. Si frunce el ceño, afloja un poco.

## Fortalecer

# WHO 2020
thought-strengthen-1 = La OMS aconseja a los adultos trabajar todos los grupos musculares grandes dos días por semana o más.
thought-strengthen-2 = Contar en voz baja hace que sigas respirando. Contener el aire es señal de hacerlo más fácil.
thought-strengthen-3 = Ni espejos, ni música a tope, ni carné de socio. Como gimnasio, el tuyo está muy bien.
# Smith 2014
thought-strengthen-4 = No hay que buscar el mejor ejercicio para la espalda. El de core funciona más o menos como otros que la gente mantiene.
thought-strengthen-5 = Que la última sea una buena. No hace falta una mala después.
thought-strengthen-6 = La fuerza es para cosas corrientes: un tarro, una maleta, un sofá muy bajo.
# Shiri 2018
thought-strengthen-7 = Una revisión de ensayos recomienda fortalecer y además estirar o algo como caminar, dos o tres veces por semana.
# columna de una clínica de espalda 2026
thought-strengthen-8 = Aquí no encontrarás abdominales clásicos. Pueden empeorar el dolor lumbar.
