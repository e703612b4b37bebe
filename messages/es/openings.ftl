# Cómo empieza un recordatorio. Cada apertura invita en una frase de 45 caracteres como mucho, y cada idea dice en 70
# como mucho qué hacer mientras tanto; el programa combina cualquier apertura con cualquier idea de su clase.

## De pie: aperturas

opening-stand-1 = ¿Te pones de pie un momento?
opening-stand-2 = Hora de ganar un poco de altura.
opening-stand-3 = Arriba, a tu ritmo.
opening-stand-4 = Ahora podrían seguir las piernas.
opening-stand-5 = La silla también merece un descanso.
opening-stand-6 = ¿Qué tal la vista desde ahí arriba?
opening-stand-7 = Levántate, si es buen momento.
opening-stand-8 = ¿Un momento lejos de la silla?
opening-stand-9 = ¿Y si te levantas un poco?
opening-stand-10 = Levantarse podría sentar bien.
opening-stand-11 = Pies en el suelo, y arriba.
opening-stand-12 = ¿Te apetece estirar las piernas?
opening-stand-13 = La silla ya ha tenido su turno.
opening-stand-14 = Despliégate, despacio.
opening-stand-15 = Aquí tienes una excusa para levantarte.
opening-stand-16 = ¿Te vendría bien ponerte de pie?
opening-stand-17 = ¿Cambias el asiento por los pies?

## De pie: ideas

idea-stand-1 = Busca tres cosas ahí fuera que se muevan.
idea-stand-2 = Bebe un poco de agua, ya que estás de pie.
idea-stand-3 = Deja descansar la vista en algo lejano.
idea-stand-4 = Vacía las manos y deja que cuelguen.
idea-stand-5 = Mira qué está haciendo el cielo.
idea-stand-6 = Decide qué te apetece comer luego.
idea-stand-7 = Busca el sonido más bajito a tu alrededor.
idea-stand-8 = Respira tres veces, despacio, sin nada más que hacer.
idea-stand-9 = Apóyate en algo firme, si quieres.
idea-stand-10 = Pon una cosa en su sitio.
idea-stand-11 = Eso en lo que te atascas quizá se vea distinto desde arriba.
idea-stand-12 = Pon una canción en tu cabeza, desde el primer verso.
idea-stand-13 = Busca algo azul, algo redondo y algo viejo.
idea-stand-14 = Fíjate de dónde viene la luz.
idea-stand-15 = Mueve los dedos de los pies; casi nadie lo notará.
idea-stand-16 = Ve a por algo que te hará falta luego.

## Sentarse, para quien pasa el día de pie: aperturas

opening-sit-down-1 = ¿Te sientas, ahora que está libre?
opening-sit-down-2 = Tus pies se han ganado una silla.
opening-sit-down-3 = Que trabaje un rato la silla.
opening-sit-down-4 = ¿Un rato sin estar de pie?
opening-sit-down-5 = Toma prestado el asiento más cercano.
opening-sit-down-6 = Siéntate, si hay un momento tranquilo.
opening-sit-down-7 = Cambia estar de pie por una silla.
opening-sit-down-8 = Deja que las piernas salgan de turno.
opening-sit-down-9 = Una silla, un momento: buen plan.
opening-sit-down-10 = Dales un rato libre a las suelas.
opening-sit-down-11 = Por ahora ya basta de estar de pie.
opening-sit-down-12 = ¿Qué tal sentarse un poco?
opening-sit-down-13 = Abajo, a tu ritmo.
opening-sit-down-14 = Vale un taburete, un escalón o un banco.
opening-sit-down-15 = ¿Te apetece sentarte un momento?
opening-sit-down-16 = Descansa las piernas antes de lo próximo.
opening-sit-down-17 = Gana la gravedad: toma asiento.

## Sentarse, para quien pasa el día de pie: ideas

idea-sit-down-1 = Si hay respaldo, apóyate bien en él.
idea-sit-down-2 = Saca los talones de los zapatos, si puedes.
idea-sit-down-3 = Un vaso de agua va bien con esto.
idea-sit-down-4 = Deja las manos en el regazo, palmas arriba.
idea-sit-down-5 = Pon los pies en alto, si hay dónde.
idea-sit-down-6 = Mira algo que no necesite nada de ti.
idea-sit-down-7 = Cierra los ojos una o dos respiraciones, si se puede.
idea-sit-down-8 = Afloja la mandíbula y luego la frente.
idea-sit-down-9 = Piensa en alguien a quien te gustaría llamar luego.
idea-sit-down-10 = Busca el sonido que viene de más lejos.
idea-sit-down-11 = Mira cómo se ajetrea el mundo, para variar.
idea-sit-down-12 = No hay que sostener nada, ni a ti.
idea-sit-down-13 = Nota qué poco tienen que hacer los pies.
idea-sit-down-14 = Siéntate bien al fondo, que también los muslos descansen.
idea-sit-down-15 = No planees nada hasta volver a levantarte.
idea-sit-down-16 = Frota las palmas hasta que estén calientes.

## Moverse en la silla: aperturas

opening-shift-1 = Hora de sentarse de otra manera.
opening-shift-2 = Tu asiento tiene más de un lado.
opening-shift-3 = ¿Una nueva forma de sentarte?
opening-shift-4 = Muévete un poco, ahí mismo.
opening-shift-5 = ¿Hay un modo más cómodo de sentarse?
opening-shift-6 = Prueba otra esquina de la silla.
opening-shift-7 = Aquí está permitido revolverse.
opening-shift-8 = Para esto no hace falta levantarse.
opening-shift-9 = Cambia algo en cómo te sientas.
opening-shift-10 = ¿Cambiar de sitio sin dejar la silla?
opening-shift-11 = Busca otro hueco en el mismo asiento.
opening-shift-12 = Remuévete un poco.
opening-shift-13 = Esto no lo va a notar nadie.
opening-shift-14 = Estarse quieto es opcional.
opening-shift-15 = Descolócate y vuelve a colocarte.
opening-shift-16 = Quédate ahí, pero no del todo igual.
opening-shift-17 = Siéntate como un niño aburrido.

## Moverse en la silla: ideas

idea-shift-1 = Balancéate de lado a lado, tan despacio como quieras.
idea-shift-2 = Échate un poco atrás o adelante, lo que menos hayas hecho.
idea-shift-3 = Lleva la cadera adelante y atrás, solo un poquito.
idea-shift-4 = Muévete hasta encontrar la comodidad.
idea-shift-5 = Sube los dos hombros y déjalos caer.
idea-shift-6 = Pon los pies donde hoy no hayan estado.

## Extender la espalda: aperturas

opening-back-bend-1 = ¿Hacia el otro lado, para variar?
opening-back-bend-2 = Por ahora, ya basta de mirar abajo.
opening-back-bend-3 = Dale algo de sitio a tu parte de delante.
opening-back-bend-4 = Crece y ábrete un poco.
opening-back-bend-5 = Casi todo el día va hacia delante.
opening-back-bend-6 = Esto es lo contrario de encorvarse.
opening-back-bend-7 = Arriba, bien alto, y suave hacia atrás.
opening-back-bend-8 = ¿Hay sitio para echarse atrás?
opening-back-bend-9 = Desenróllate, con suavidad.
opening-back-bend-10 = Despacio atrás y despacio arriba.
opening-back-bend-11 = ¿Un suave cambio de dirección?
opening-back-bend-12 = Hacia atrás también es una dirección.
opening-back-bend-13 = Lo de delante puede esperar un poco.
opening-back-bend-14 = Inclínate hacia donde casi nunca vas.
opening-back-bend-15 = Haz sitio entre costillas y caderas.
opening-back-bend-16 = Echarse atrás un poco puede sentar bien.
opening-back-bend-17 = Deja que el pecho mire un poco arriba.

## Extender la espalda: ideas

idea-back-bend-1 = Ten una mano en algo firme.
idea-back-bend-2 = Solo hasta donde siente bien.
idea-back-bend-3 = Suelta el aire mientras vas.
idea-back-bend-4 = Deja la vista en un punto de enfrente.
idea-back-bend-5 = Pon las manos en las caderas, si te da apoyo.
idea-back-bend-6 = Sube tan despacio como bajaste.

## Caminar: aperturas

opening-walk-1 = ¿Te apetece un paseo?
opening-walk-2 = Tus zapatos conocen el camino.
opening-walk-3 = ¿Hacia dónde irás esta vez?
opening-walk-4 = Aquí cabría un paseo.
opening-walk-5 = Cualquier dirección vale.
opening-walk-6 = ¿Vuelta a la manzana o a la habitación?
opening-walk-7 = Ve a ver qué hay a la vuelta.
opening-walk-8 = Que las piernas marquen el paso.
opening-walk-9 = En marcha, a tu velocidad.
opening-walk-10 = ¿Tienes tiempo para una vuelta?
opening-walk-11 = A algún sitio y de vuelta, nada más.
opening-walk-12 = Hora de estar un rato en otra parte.
opening-walk-13 = ¿Y un cambio de paredes?
opening-walk-14 = Pasos tranquilos, uno tras otro.
opening-walk-15 = Sin destino, solo caminar.
opening-walk-16 = Mueve los brazos y en marcha.
opening-walk-17 = Sácate a pasear, como a un perro.

## Caminar: ideas

idea-walk-1 = Busca algo que nunca hayas visto antes.
idea-walk-2 = Pasillo arriba y pasillo abajo también vale.
idea-walk-3 = Bajo techo, puedes llevarte una llamada.
idea-walk-4 = Pon algo bueno para escuchar.
idea-walk-5 = Da la vuelta cuando tengas bastante.
idea-walk-6 = Si fuera llueve, los pasillos están secos.
idea-walk-7 = Pasa junto a un árbol, si lo hay.
idea-walk-8 = Empieza más despacio de lo que hace falta.

## Estirar, de todas las clases: aperturas

opening-stretch-1 = ¿Cabe un estiramiento lento?
opening-stretch-2 = Despacio: ese es todo el truco.
opening-stretch-3 = ¿Notas algo un poco rígido?
opening-stretch-4 = Los perros lo hacen sin que les digan.
opening-stretch-5 = Suelta algo, con suavidad.
opening-stretch-6 = Deja que se alarguen unos músculos.
opening-stretch-7 = Cede un poco con cada respiración.
opening-stretch-8 = Estira hasta donde siente bien.
opening-stretch-9 = Con calma y sin heroísmos.
opening-stretch-10 = Una ocasión para soltarse un poco.
opening-stretch-11 = Dales algo de cuerda a los músculos.
opening-stretch-12 = Tómate tu tiempo con este.
opening-stretch-13 = Aquí no se gana nada: solo alivio.
opening-stretch-14 = Plancha una o dos arrugas.
opening-stretch-15 = Basta un tirón suave y respirar en calma.
opening-stretch-16 = ¿Te sentaría bien estirar?
opening-stretch-17 = Toca ser de goma un rato.

## Estirar, de todas las clases: ideas

idea-stretch-1 = Suelta el aire un poco más largo de lo que lo tomas.
idea-stretch-2 = Deja floja la mandíbula mientras tanto.
idea-stretch-3 = Sal tan despacio como entraste.
idea-stretch-4 = Piensa en lo último que te hizo reír.
idea-stretch-5 = Escucha la habitación mientras dure.
idea-stretch-6 = Menos lejos también vale.
idea-stretch-7 = Sonríe un poco; nadie tiene que verlo.
idea-stretch-8 = Tararea algo lento, si no hay nadie.

## Fortalecer, de todas las clases: aperturas

opening-strengthen-1 = ¿Ponemos a trabajar unos músculos?
opening-strengthen-2 = Un poco de esfuerzo, bien gastado.
opening-strengthen-3 = Este pide algo de músculo.
opening-strengthen-4 = Hora de un poco de fuerza tranquila.
opening-strengthen-5 = Hazlo despacio y hazlo bien.
opening-strengthen-6 = Dales algo que hacer a los músculos.
opening-strengthen-7 = La fuerza viene en raciones pequeñas.
opening-strengthen-8 = Pocas y con cuidado, mejor que muchas.
opening-strengthen-9 = ¿Un poco de trabajo honrado?
opening-strengthen-10 = Para este no hace falta gimnasio.
opening-strengthen-11 = Despacio: esa es la parte difícil.
opening-strengthen-12 = Dale uso a un poco de fuerza.
opening-strengthen-13 = Suelta el aire y empieza.
opening-strengthen-14 = ¿Te sobra un poco de esfuerzo?
opening-strengthen-15 = Empieza por donde es fácil.
opening-strengthen-16 = Con calma, y sigue respirando.
opening-strengthen-17 = A los músculos se les pide por favor.

## Fortalecer, de todas las clases: ideas

idea-strengthen-1 = Pon una canción que te vuelva cabezota.
idea-strengthen-2 = Cuenta en un idioma que sepas a medias.
idea-strengthen-3 = Guarda un poco de reserva.
idea-strengthen-4 = Que la cara no participe.
idea-strengthen-5 = Haz antes un poco de sitio a tu alrededor.
idea-strengthen-6 = Descansar entre medias está permitido.
idea-strengthen-7 = Cuéntaselo luego a alguien, si quieres.
idea-strengthen-8 = Ten agua lista para después.

## Varios a la vez, en cualquier mezcla: aperturas

opening-several-1 = Unas cuantas cosas para elegir.
opening-several-2 = Elige uno, o hazlos todos.
opening-several-3 = Algo para más de una parte de ti.
opening-several-4 = Estos van bien juntos.
opening-several-5 = Una pausa, más de una manera.
opening-several-6 = Primero, el que más te guste.
opening-several-7 = Hora de una pequeña ronda.
opening-several-8 = Todos de una vez, si quieres.
