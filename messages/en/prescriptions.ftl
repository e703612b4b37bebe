# The operator's plans, which a link shows and a tap takes. Their own words come from plans/NAME.toml.

prescription-title = 📝 <b>{ $title }</b>
prescription-from = <i>A plan from { $from }, by way of whoever runs this bot.</i>
prescription-from-operator = <i>A plan from whoever runs this bot.</i>
prescription-word = <blockquote>{ $word }</blockquote>
prescription-dose = – { $dose }
prescription-dose-instead = – { $dose } (in place of what you’ve set yourself: { $own })
prescription-note = It is for you if they gave it to you. If something about your back has changed since, ask them before you take it. Everything in it can be changed in /plan and /exercise afterwards.
prescription-now =
    <b>Your plan now</b>, which stays unless you choose otherwise:
    { $lines }
prescription-many =
    { $count ->
        [1] one reminder; /plan shows it
       *[other] { $count } reminders; /plan shows them
    }
prescription-taken = ✅ You’ve taken <b>{ $title }</b>. { $next }
prescription-aside =
    Set aside for it, and there to be put back:
    { $lines }
prescription-waits = 📝 <b>{ $title }</b> is ready for you; I’ll show it in a moment.
prescription-gone = 📝 I couldn’t find the plan that your link is for; it may have been changed or withdrawn. Please ask whoever gave it to you for a new one. You can begin without it.
prescription-gone-kept = 📝 I couldn’t find the plan that your link is for; it may have been changed or withdrawn. Please ask whoever gave it to you for a new one. Your own plan is as it was.
clock-known = ✅ <b>{ $city }, { $time }.</b> Here is the plan that you came for.
notice-already-taken = You have this plan already ✓
button-prescription-take = ✅ Take it
button-prescription-desk = Begin with “Desk” instead
button-prescription-instead = ✅ In place of my plan
button-prescription-beside = ➕ Beside my plan
button-prescription-keep = Leave my plan as it is
button-prescription-back = ↩️ Put my plan back
