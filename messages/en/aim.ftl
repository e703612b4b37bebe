# What somebody wants to do again without thinking of their back.

aim-asked =
    🎯 <b>What would you like to do again without thinking of your back?</b>
    Tell me in your own words: carry my daughter, an afternoon in the garden, sit through a film.

    I keep it for you, and ask every four weeks how it goes.
aim-too-long =
    { $letters ->
        [one] Could you say it in fewer words? I can keep { $letters } letter.
       *[other] Could you say it in fewer words? I can keep { $letters } letters.
    }
aim-how-hard =
    🎯 <b>“{ $aim }”</b>
    How hard is that for you now? 0 is not hard at all, and 10 is not possible.
aim-level-before = On { $date } you said { $level }.
aim-obstacle = <b>What gets in the way of moving most often?</b>
aim-obstacle-meetings = Meetings
aim-obstacle-forgetting = I forget
aim-obstacle-place = No place for it
aim-obstacle-soreness = I’m sore
aim-helps-meetings =
    🌿 Then let it be one minute: stand up while a call begins, and sit down when it is your turn. The plan can also put things before the first meeting.
aim-helps-forgetting =
    🌿 That is what I’m for. It is easier still behind something you do anyway: “after lunch, I’ll walk”. Tell me so: /remind walk after lunch.
aim-helps-place =
    🌿 Then nothing needs a floor or a mat. Say that you’d better not use the floor, and only what fits a chair or a wall comes.
aim-helps-soreness =
    🌿 Sore is a reason to do less, not nothing. Tap “Too much” after it, and the next one is smaller; “Hurts” lets it rest. Look at the signs first if it is strong, or new to you.
aim-hour = <b>Which time of the day is easiest to keep for yourself?</b>
aim-hour-offer = 🕰 { $time } is yours, then. What shall come at that time?
aim-hour-kept = 🕰 { $time } is yours, then. Your plan fits that already.
aim-end = 🌿 Thank you, that’s all.
aim-end-kept = 🌿 Thank you, that’s all. I keep “{ $aim }” in mind: it stands in your letter and in /report, and nowhere else.
aim-menu = 🎯 <b>What you want to do again</b>
aim-menu-asked = I ask every four weeks how it goes.
aim-menu-not-asked = I don’t ask how it goes.
aim-line = “{ $aim }”
aim-line-once = “{ $aim }”, how hard it is: { $level } of 10 on { $date }
aim-line-since = “{ $aim }”, how hard it is: { $before } of 10 on { $then }, { $level } on { $date }
aim-asks-again = 👍 I’ll ask every four weeks.
aim-asks-no-more = 👍 I won’t ask. It stays in /settings, if you’d like to tell me one day.
aim-forgotten = 🌿 Forgotten, with all you said of it.
button-aim = 🎯 My aim
button-aim-skip = Skip
button-aim-end = OK
button-aim-off = Don’t ask me
button-aim-on = Ask me every four weeks
button-aim-another = Something else
button-aim-how = How hard it is now
button-aim-forget = 🗑 Forget it
button-aim-move = { $icon } { $what } · { $due } → { $time }
button-aim-leave = Leave all as it is
letter-aim = 🎯 { $line }
report-aim = What they want to do again: { $line }
