# Las órdenes del menú de Telegram y de /help: detrás del nombre, lo que hacen.

command-start = Empezar, o saludar otra vez
command-done = Apuntar lo que has hecho
command-undo = Deshacer lo último
command-why = Por qué moverse ayuda a la espalda
command-exercise = Ver un ejercicio
command-today = Lo previsto, lo pendiente y lo hecho
command-plan = Ver y cambiar tus recordatorios
command-remind = Añadir un recordatorio
command-stats = Tu semana, tu racha, tus totales
command-report = Una página para tu médico o fisioterapeuta
command-pain = Apuntar cómo está tu espalda, de 0 a 10
command-pause = Pausar los recordatorios un tiempo
command-resume = Terminar la pausa
command-hours = A qué horas pueden llegar recordatorios
command-timezone = Decirme qué hora es donde estás
command-buddies = Seguir en pequeña compañía
command-settings = Ver y cambiar los ajustes
command-language = Elegir el idioma en que hablamos
command-help = Qué sé hacer y cuándo pedir ayuda
command-privacy = Qué guardo sobre ti
command-export = Todos tus datos en un archivo
command-delete = Borrar todos tus datos
command-stop = Sin más recordatorios; lo hecho se guarda
