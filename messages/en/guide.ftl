# Guided sessions: one message that walks through an exercise.

button-guide = ▶️ Guide me
button-guide-today = ▶️ Today’s session · { $length }
button-guide-session = ▶️ A whole session
guide-part = { $part } of { $parts }
guide-ready = Get into place in your own time. Then I count for you.
button-guide-ready = ▶️ I’m ready
guide-heading = <b>{ $name }</b>
guide-repetition = { $repetition } of { $repetitions }
guide-side-repetition = { $side }, { $repetition }
guide-side-1 = first side
guide-side-2 = other side
guide-about = { $heading } · { $about }
guide-paused = ⏸ <i>Paused. Take your time.</i>
guide-left = { $bar } { $left } s
guide-left-minutes =
    { $minutes ->
        [one] { $bar } { $minutes } min
       *[other] { $bar } { $minutes } min
    }
button-guide-back = ‹ Back
button-guide-pause = ⏸ Pause
button-guide-go = ▶️ Go on
button-guide-skip = Next ›
button-guide-finish = ✅ I’m back
button-guide-stop = ⏹ Stop
guide-half-way = 🔄 <b>Half-way.</b> { $length } to go, a good moment to turn round. As much as feels good is enough.
guide-stopped = ⏹ <b>{ $name }</b>: stopped after { $length }. Every bit does you good; shall I count it?
button-guide-count = ✅ Count it
button-guide-drop = No
guide-over =
    { $count ->
        [0] 🌿 All right, that was enough for now. Nothing is counted.
        [one] 🎉 <b>Well done.</b> { $count } exercise is counted.
       *[other] 🎉 <b>Well done.</b> { $count } exercises are counted.
    }
guide-felt = How did it feel as a whole?
guide-left-off = ⏹ You’ve begun another one; this one ends here.
