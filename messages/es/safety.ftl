# Cuándo pedir ayuda y qué hacer cuando duele. Hechos: docs/sources.md.
#
# Los números de emergencia, las líneas de crisis y la dirección de una clínica los pone quien lleva el bot.

## Las señales

red-flags-title = ⚠️ <b>Cuándo pedir ayuda</b>
red-flags-emergency =
    <b>Si tienes dolor de espalda junto con alguna de estas señales, busca ayuda de emergencia ahora mismo:</b>
    • adormecimiento u hormigueo alrededor de los genitales, en las nalgas o en la cara interna de los muslos
    • dificultad para orinar (hacer pis)
    • pérdida de control de la vejiga o del intestino
    • un cambio repentino en la sensibilidad o la función sexual
    • dolor, hormigueo, debilidad o adormecimiento en las dos piernas
    • dolor en el pecho
    • empezó después de un accidente grave
emergency-call = Llama al número de emergencias del lugar donde estás.
red-flags-soon =
    <b>Si tienes dolor de espalda junto con alguna de estas señales, ve pronto al médico:</b>
    • fiebre
    • una pérdida de peso que no te explicas
    • un bulto, una hinchazón o una espalda que ha cambiado de forma
    • una pierna o un pie que va perdiendo fuerza
    • empeora por la noche o no se alivia con el reposo
    • está entre los omóplatos
    • empeora al toser, al estornudar o al hacer fuerza en el baño
    • tienes o has tenido cáncer
    • tienes las defensas bajas (sistema inmunitario débil)
red-flags-check-first = <b>Por favor, consulta a un médico o fisioterapeuta antes de empezar</b> si hay un embarazo, una operación de columna, osteoporosis o una lesión reciente.
red-flags-note = <i>Limber es para el bienestar general. No da diagnósticos ni sustituye a un médico o fisioterapeuta. Estas listas no pueden nombrarlo todo: si algo te preocupa, consulta.</i>
see-a-specialist = El dolor de espalda no hay que dejarlo pasar, y que lo miren pronto ayuda. Preguntar nunca es exagerar.

## Cuando duele

hurts =
    <b>Siento que te duela.</b> Si estás en medio de un ejercicio, para.

    Por favor, mira primero estas señales. Importan más que cualquier ejercicio.
hurts-exercise =
    ✋ <b>{ $name }: para aquí, por favor.</b> Siento que te duela.

    Por favor, mira primero estas señales. Importan más que cualquier ejercicio.
hurts-more = <i>Lo demás que has escrito puede esperar. No he hecho nada con ello; dímelo otra vez cuando esto esté claro.</i>
hurts-question = <b>¿Te pasa alguna de estas cosas?</b>
button-sign = Sí, una de ellas
button-no-sign = No, ninguna
button-no-sign-rest = No: que descanse una semana
get-help = <b>Por favor, busca ayuda; un bot no puede dártela.</b>
get-help-now = ❗️ Si es una de la primera lista, busca ayuda de emergencia ahora mismo.
get-help-soon = 🩺 Si es una de la segunda lista, ve pronto al médico, hoy si puedes.
get-help-quiet = Desde ahora me quedo en silencio: ni recordatorios ni carta. Todo lo que has hecho se guarda. Avísame cuando un médico o fisioterapeuta diga que puedes seguir.
button-may-go-on = Puedo seguir
hurts-no-sign =
    🌿 Bien que no te pase ninguna. La mayoría de los dolores de espalda mejora en unas semanas, y lo que aconsejan las guías es seguir en movimiento mientras resulte cómodo.

    Deja fuera lo que lo provoca. Si no mejora, o si te preocupa, pregunta a un médico o fisioterapeuta.
button-which-hurts = Me duele un ejercicio
which-hurts = <b>¿Cuál te duele?</b> Descansará una semana.
hurts-rests = 🌙 <b>{ $name }</b>: descansa hasta { $until }. Lo que aconsejan las guías es seguir en movimiento mientras resulte cómodo.
hurts-rests-silent = 🌙 <b>{ $name }</b>: descansa hasta { $until }, y no viene nada en su lugar. Lo que aconsejan las guías es seguir en movimiento mientras resulte cómodo.
hurts-rests-advice = Después empieza con la dosis más pequeña. Si no mejora, o si te preocupa, pregunta a un médico o fisioterapeuta.
button-undo-rest = Deshacer
rest-ended = ▶️ { $name }: ya puede volver. { $next }
reminder-rests = 🌙 { $name }: ahora descansa.
still-rests = 🌙 <b>{ $name }</b>: descansa hasta { $until }, porque te dolió.
rests = 🌙 { $name }: descansa hasta { $until }.
button-end-rest = ▶️ Vuelve: { $name }

## En silencio hasta que se pueda seguir

waits-to-ask =
    🤍 Buena idea. Me quedo en silencio hasta que hayas preguntado: ni recordatorios ni carta.

    Avísame cuando puedas seguir.
ask-may-go-on =
    🤍 Ahora estoy en silencio, porque me dijiste que primero tenía que opinar un médico o fisioterapeuta.

    ¿Te ha dicho que puedes seguir?
button-not-yet = Todavía no
stays-quiet = 🤍 De acuerdo, sigo en silencio. Escribe /resume cuando puedas seguir.
standing-held = 🤍 Estoy en silencio hasta que me digas que puedes seguir.

## La pregunta del principio

ask-check-first =
    <b>Una pregunta, para no proponerte lo que no te conviene:</b>

    ¿Hay un embarazo, te han operado de la columna, tienes osteoporosis o has tenido una lesión hace poco?
button-checks-first = Sí, algo de eso
button-checks-nothing = No
check-first =
    <b>Gracias por decírmelo.</b> Con un embarazo, después de una operación de columna, con osteoporosis o tras una lesión reciente, por favor consulta a un médico o fisioterapeuta antes de empezar. Te dirá qué te va bien y qué conviene dejar fuera.

    Mientras tanto puedes seguir. O espero, y me avisas cuando hayas preguntado.
button-wait-to-ask = Espera a que pregunte
conditions = 🛡 <b>¿Qué debo tener en cuenta?</b> Así lo que no te conviene no llega por sí solo. Lo que pongas tú en tu plan se queda ahí.
which-conditions = <b>Toca lo que sea tu caso</b> y dejo fuera los ejercicios a los que afecta. Otro toque lo quita, cuando un médico o fisioterapeuta diga que puedes hacerlos.
button-conditions = 🛡 Qué tener en cuenta
condition-pregnancy = Embarazo
condition-spinal-surgery = Operación de columna
condition-osteoporosis = Osteoporosis
condition-recent-injury = Lesión reciente
condition-knees = Mis rodillas
condition-wrists = Mis muñecas
condition-balance = Mi equilibrio
condition-hip-replacement = Prótesis de cadera
nothing-to-check = 👍 Gracias. Si eso cambia, pregunta a un médico o fisioterapeuta antes de seguir.

## Las palabras que van primero

crisis =
    <b>Me alegro de que me lo hayas dicho, y siento mucho que ahora sea tan duro. No tienes que pasar por esto a solas.</b>

    Por favor, habla con alguien ahora: con una persona de confianza o con una línea de ayuda, donde escuchan de día y de noche.
crisis-emergency = Si hay peligro de que te hagas daño, llama ahora al número de emergencias del lugar donde estás.
crisis-emergency-numbers = Si hay peligro de que te hagas daño, llama ahora: <b>{ $numbers }</b>
crisis-lines = Línea de ayuda: <b>{ $lines }</b>
crisis-find = Busca una línea de ayuda donde estás: https://findahelpline.com
crisis-quiet = Solo soy un bot. Por hoy me quedo en silencio.
relief = 🌿 Qué bien. Si quieres, apúntalo: ¿cómo está hoy tu espalda, de 0, sin dolor, a 10?
