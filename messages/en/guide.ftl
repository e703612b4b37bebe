# Guided sessions: one message that walks through an exercise.

button-guide = ▶️ Guide me
button-guide-today = ▶️ Today’s session · { $length }
button-guide-session = ▶️ A whole session
guide-part = { $part } of { $parts }
guide-ready = Get into place in your own time. Then I count for you.
button-guide-ready = ▶️ I’m ready
button-guide-by-ear = 🔊 By ear
guide-track =
    🔊 <b>{ $name }</b> by ear · { $length }
    Play this, lie or sit as the exercise says, and shut your eyes. You have five seconds.

    <i>Two notes up:</i> begin, or hold. <i>A soft beat:</i> one second. <i>Two notes down:</i> let go. <i>Three notes, two of them alike:</i> the other side. <i>Three up:</i> done.
guide-no-track = 🔇 I couldn’t send this one by ear. Perhaps your Telegram takes no voice messages; the countdown works all the same.
by-ear-menu = 🔊 <b>Exercises by ear:</b> a voice message to follow with your eyes shut, when you’ve chosen “Guide me” for an exercise on the floor. When shall it come by itself?
by-ear-asked = Only when I tap it
by-ear-outside-hours = Outside my hours
by-ear-always = Always
button-by-ear = 🔊 By ear
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
