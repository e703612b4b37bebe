## What a reminder follows

cue-asked = 🔗 What follows something you do anyway is easier to keep to. What could { $what } come after?
cue-coffee = My coffee
cue-lunch = Lunch
cue-laptop = Shutting the laptop
cue-home = Coming home
cue-no = Nothing, thanks
cue-coffee-plan = After my coffee, I’ll do it.
cue-lunch-plan = After lunch, I’ll do it.
cue-laptop-plan = When I’ve shut the laptop, I’ll do it.
cue-home-plan = When I’ve come home, I’ll do it.
cue-line = 🔗 <i>“{ $plan }”</i>
cue-set = 👍 Then that’s your plan: “{ $plan }” I’ll say it with the reminder.
cue-dropped = 👍 It comes as before.
