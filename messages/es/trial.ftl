# Una prueba que puede activar quien lleva el bot: qué palabras, qué hora y cuántos recordatorios ponen a la gente en movimiento.

button-trial = 🔬 Una pequeña prueba
trial =
    🔬 <b>¿Puedo probar algo contigo?</b>

    Me gustaría aprender qué recordatorios ponen a la gente en movimiento. Si dices que sí, el azar decide en cada uno de los tuyos cómo está redactado, si llega diez minutos más tarde y si una de cada cuatro pausas activas no llega. Guardo lo que decidió el azar y si te moviste en la hora siguiente. Quien me lleva ve cifras de cinco personas o más, nunca las tuyas.

    Puedes dejarlo cuando quieras con un toque, y lo que el azar decidió para ti se olvida.
trial-joined =
    🔬 <b>Participas en la prueba.</b> El azar decide en cada uno de tus recordatorios cómo está redactado, si llega diez minutos más tarde y si una de cada cuatro pausas activas no llega. Gracias.

    Puedes dejarlo con un toque, y lo que el azar decidió para ti se olvida.
button-trial-join = Sí, me apunto
button-trial-leave = Dejar la prueba
# Está en /privacy cuando hay una prueba en marcha.
privacy-trial = 🔬 Quien lleva este bot prueba qué recordatorios ponen a la gente en movimiento. Solo participa quien dijo que sí; en ese caso guardo lo que el azar decidió en cada recordatorio y si hubo movimiento en la hora siguiente. Un toque en /settings lo termina y hace que se olvide.
