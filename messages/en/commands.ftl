# The commands in Telegram’s menu and in /help: after the name, what it does. At most 256 characters; the menu shows some forty.

command-start = Begin, or say hello again
command-done = Count what you did
command-undo = Take the last one back
command-why = Why moving helps your back
command-exercise = Be shown an exercise
command-today = What is planned, open and done
command-plan = See and change your reminders
command-remind = Add a reminder
command-stats = Your week, your streak, your totals
command-report = One page about your weeks, for a doctor or physiotherapist
command-pain = Keep how your back feels, from 0 to 10
command-buddies = Keep going in small company
command-pause = Rest from reminders for a while
command-resume = End the rest
command-hours = Say when reminders may come
command-timezone = Tell me where your clock is
command-settings = See and change how things stand
command-language = Choose the language we speak
command-help = What I can do, and when to get help
command-privacy = What I keep about you
command-export = All your data as a file
command-delete = Erase all your data
command-stop = No more reminders, everything kept
