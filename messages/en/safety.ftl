# When to get help, and what to do when it hurts. Facts: docs/sources.md.
#
# Emergency numbers, crisis lines and a clinic's address are the operator's to set, and are added by the code.

## The signs

red-flags-title = ⚠️ <b>When to get help</b>
red-flags-emergency =
    <b>If you have back pain with any of these, get emergency help now:</b>
    • numbness or tingling around your genitals, your buttocks or your inner thighs
    • trouble passing urine (peeing)
    • loss of control over your bladder or bowels
    • a sudden change in sexual feeling or function
    • pain, tingling, weakness or numbness in both legs
    • chest pain
    • it began after a serious accident
emergency-call = Call your local emergency number.
red-flags-soon =
    <b>If you have back pain with any of these, see a doctor soon:</b>
    • a fever
    • weight loss that you can’t explain
    • a lump, a swelling, or a back that has changed its shape
    • one leg or foot that gets weaker
    • it gets worse at night, or rest does not ease it
    • it sits between your shoulder blades
    • it gets worse when you cough, sneeze or strain
    • you have cancer, or have had it
    • a weak immune system
red-flags-check-first = <b>Please check with a doctor or physiotherapist before you begin</b> if you are pregnant, have had surgery on your spine, have osteoporosis or were recently injured.
red-flags-note = <i>Limber is for general wellness. It gives no diagnosis and does not replace a doctor or physiotherapist. These lists can’t name everything: if something worries you, ask one.</i>
see-a-specialist = Back pain is not to be ignored, and having it looked at early helps. Asking is never making a fuss.

## When it hurts

hurts =
    <b>I’m sorry that it hurts.</b> If you are in the middle of an exercise, stop.

    Please look through these signs first. They matter more than any exercise.
hurts-exercise =
    ✋ <b>{ $name }: stop here, please.</b> I’m sorry that it hurts.

    Please look through these signs first. They matter more than any exercise.
hurts-more = <i>Whatever else you wrote can wait. I have done nothing about it; say it again once this is clear.</i>
hurts-question = <b>Is any of these true for you?</b>
button-sign = Yes, one of them
button-no-sign = No, none
button-no-sign-rest = No: let it rest for a week
get-help = <b>Please get help; a bot can’t give it.</b>
get-help-now = ❗️ If it is one of the first list, get emergency help now.
get-help-soon = 🩺 If it is one of the second list, see a doctor soon, today if you can.
get-help-quiet = From now on I’m quiet: no reminders, no letter. All you’ve done is kept. Tell me when a doctor or physiotherapist says that you may go on.
button-may-go-on = I may go on
hurts-no-sign =
    🌿 Good that none of them is true. Most back pain eases within a few weeks, and staying active as far as it is comfortable is what guidelines advise.

    Leave out what brings it on. If it doesn’t get better, or you are worried, ask a doctor or physiotherapist.
button-which-hurts = An exercise hurts
which-hurts = <b>Which one hurts?</b> It will rest for a week.
hurts-rests = 🌙 <b>{ $name }</b> rests until { $until }. Staying active as far as it is comfortable is what guidelines advise.
hurts-rests-silent = 🌙 <b>{ $name }</b> rests until { $until }, and nothing comes in its place. Staying active as far as it is comfortable is what guidelines advise.
hurts-rests-advice = After that it begins with its smallest dose. If it doesn’t get better, or you are worried, ask a doctor or physiotherapist.
button-undo-rest = Undo
rest-ended = ▶️ { $name } may come again. { $next }
reminder-rests = 🌙 { $name } rests now.
still-rests = 🌙 <b>{ $name }</b> rests until { $until }, because it hurt.
rests = 🌙 { $name } rests until { $until }.
button-end-rest = ▶️ End the rest: { $name }

## Left alone until they may go on

waits-to-ask =
    🤍 Good idea. I’m quiet until you have asked: no reminders, no letter.

    Tell me when you may go on.
ask-may-go-on =
    🤍 I’m quiet at the moment, because you told me that a doctor or physiotherapist should have a word first.

    Do they say that you may go on?
button-not-yet = Not yet
stays-quiet = 🤍 All right, I stay quiet. Say /resume whenever you may go on.
standing-held = 🤍 I’m quiet until you tell me that you may go on.

## The question of the start

ask-check-first =
    <b>One question, so that I don’t suggest what isn’t for you:</b>

    Are you pregnant, have you had surgery on your spine, do you have osteoporosis, or were you injured recently?
button-checks-first = Yes, one of these
button-checks-nothing = No
check-first =
    <b>Thank you for telling me.</b> With a pregnancy, after surgery on your spine, with osteoporosis or after a recent injury, please check with a doctor or physiotherapist before you begin. They can tell you what suits you and what to leave out.

    You may go on meanwhile. Or I wait, and you tell me once you have asked.
button-wait-to-ask = Wait until I’ve asked
conditions = 🛡 <b>What shall I mind?</b> It keeps what isn’t for you out of what comes by itself. What you put into your plan yourself stays there.
which-conditions = <b>Tap what is true for you</b>, and I leave out the exercises that it concerns. Another tap takes it back, when a doctor or physiotherapist says that you may do them.
button-conditions = 🛡 What to mind
condition-pregnancy = Pregnant
condition-spinal-surgery = Spinal surgery
condition-osteoporosis = Osteoporosis
condition-recent-injury = Recent injury
condition-knees = My knees
condition-wrists = My wrists
condition-balance = My balance
condition-hip-replacement = Hip replacement
nothing-to-check = 👍 Thank you. Should that change, ask a doctor or physiotherapist before you go on.

## Words that come first

crisis =
    <b>I’m glad that you told me, and I’m so sorry that it is this hard right now. You don’t have to be alone with it.</b>

    Please talk to somebody now: someone you trust, or a crisis line, where people listen day and night.
crisis-emergency = If you might hurt yourself, call your local emergency number now.
crisis-emergency-numbers = If you might hurt yourself, call now: <b>{ $numbers }</b>
crisis-lines = Crisis line: <b>{ $lines }</b>
crisis-find = Find a crisis line where you are: https://findahelpline.com
crisis-quiet = I’m only a bot. I’ll be quiet for today.
relief = 🌿 Good to hear. If you like, keep it: how does your back feel today, from 0, no pain, to 10?
