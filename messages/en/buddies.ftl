# Buddies: small circles in which people see of each other who has moved today, and wave. Not moving is never spoken of.

buddies = 👥 <b>Your buddies</b>
buddies-moved = • <b>{ $name }</b> moved today
buddies-there = • <b>{ $name }</b>
buddies-waved-to-you = 👋 Waved to you today: { $names }
buddies-you-waved = 👋 You waved today to { $names }
buddies-waiting = Nobody else is in your circle yet. Whoever opens your link can join it.
buddies-about =
    👥 <b>Buddies</b>
    It is easier to keep going in small company. A circle has two to five people. You see each other’s first names and who has moved today, and you can wave. Nothing else is seen: no numbers, no streaks, no pain, nothing that you write.
buddies-of-you = The others would see you as <b>{ $name }</b>, the first name that Telegram has for you now. Anybody in a circle may invite somebody. You can leave at any time, and nobody is told.
buddies-nameless = Somebody
buddies-circle =
    👥 <b>This circle</b>
    With you in it: { $names }
buddies-circle-alone =
    👥 <b>This circle</b>
    Nobody else is in it yet.
buddies-leave-ask = <b>Leave this circle?</b> Your name is gone for the others at once, and nobody is told. To come back you would need a new invitation.
buddies-left = 👋 You have left that circle, and nobody was told.
buddies-enough = 👥 You are in as many circles as one can keep up with. If you leave one of them, there is room for another.
invitation =
    ✉️ <b>Your invitation</b>
    Send this link to somebody whom you would like to have with you:
    { $link }
invitation-holds =
    { $room ->
        [1] It holds until { $until }, for one more person.
       *[other] It holds until { $until }, for up to { $room } people.
    }
invitation-tells = Whoever opens it is told your first name and what buddies see of each other, and can join with a tap. A new link ends this one.
invitation-full = 👥 Your circle is full: there are five of you. You can begin another one.
invited =
    { $others ->
        [0] 👥 <b>{ $name } invites you to be buddies.</b>
        [1] 👥 <b>{ $name } invites you to be buddies.</b> One more person is in the circle.
       *[other] 👥 <b>{ $name } invites you to be buddies.</b> { $others } more people are in the circle.
    }
invited-means = You would see each other’s first names and who has moved today, and you could wave. Nothing else is seen: no numbers, no streaks, no pain, nothing that you write.
invited-waits = 👥 <b>{ $name }</b> invites you to be buddies; I’ll show you in a moment what that means.
invited-joined = 🤝 <b>You are buddies now.</b>
invited-declined = All right, nothing has changed, and nobody is told.
invited-gone = 👥 That invitation no longer holds, or its link was cut short. Please ask for a new one.
invited-own = 👥 This link is your own. Send it to somebody whom you would like to have with you.
invited-already = 👥 You are in this circle already.
invited-full = 👥 This circle is full by now: there are five in it. You can begin one of your own with /buddies.
wave =
    { $count ->
        [1] 👋 { $names } waves.
       *[other] 👋 { $names } wave.
    }
privacy-buddies = 👥 <b>If you have buddies</b>, I also keep which circles you are in, the first name under which you joined, your link, and for two days who waved. Each of them sees your first name, whether you moved today and your waves, and nothing else, until you leave.
notice-waved = 👋 You waved
notice-waved-already = You’ve waved today ✓
button-buddies = 👥 Buddies
button-wave = 👋 Wave to { $name }
button-wave-back = 👋 Wave back
button-wave-back-to = 👋 Wave back to { $name }
button-wave-what = What is this?
button-circle = ⭕ With { $names }
button-circle-alone = ⭕ The circle that waits for somebody
button-circle-new = ➕ Another circle
button-invite = ✉️ Invite somebody
button-invite-anew = 🔄 A new link
button-join = 🤝 Join
button-join-not = No, thanks
button-leave = 🚪 Leave this circle
button-leave-yes = Yes, leave
button-leave-no = No, stay
button-buddies-back = ↩️ Back
