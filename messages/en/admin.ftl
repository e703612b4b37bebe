# What operators read under /admin. Nobody else sees any of it.

admin = 🔧 <b>Operator</b>
button-admin-totals = 📊 Totals
button-admin-health = 🩺 Health
button-admin-announcements = 📣 Announcements
button-admin-looks = 👀 Messages
button-admin-back = ‹ Operator
button-admin-refresh = 🔄 Look again
admin-totals = 📊 <b>Totals</b>
admin-line = { $name }: <b>{ $figure }</b>
admin-people = People
admin-reminded = reminded
admin-paused = paused
admin-asleep = asleep
admin-stopped = stopped
admin-unreachable = unreachable
admin-to-come = Reminders to come
admin-sent = Sent in 24 hours
admin-late-median = half of them late by at most, seconds
admin-late-99 = 99 of 100 late by at most, seconds
admin-retried = tried again
admin-expired = Expired in 24 hours
admin-sessions = Sessions in 24 hours
admin-size = Database, megabytes
admin-health = 🩺 <b>Health</b>
admin-database = { $writable ->
        [yes] ✅ The database can be written to.
       *[no] ❌ The database cannot be written to.
    }
admin-late = { $seconds ->
        [0] ✅ Nothing is late.
        [one] ⚠️ A reminder is late by { $seconds } second.
       *[other] ⚠️ A reminder is late by { $seconds } seconds.
    }
admin-clockwork =
    { $lately ->
        [yes] ✅
       *[no] ❌
    } The clockwork beat { $seconds ->
        [one] { $seconds } second
       *[other] { $seconds } seconds
    } ago.
admin-clockwork-never = ❌ The clockwork has not beaten yet.
admin-telegram =
    { $lately ->
        [yes] ✅
       *[no] ❌
    } Telegram answered { $seconds ->
        [one] { $seconds } second
       *[other] { $seconds } seconds
    } ago.
admin-telegram-never = ❌ Telegram has not answered yet.
admin-due = Reminders due
admin-under-way = Reminders under way
admin-updates = Updates to be handled
admin-in-hand = Messages on their way out
admin-announcements = 📣 <b>Announcements</b>
admin-announcements-none = There are none yet. <code>limber announce FILE</code> writes one, and shows it here first.
admin-announcement-line = <b>{ $id }</b> { $state } · { $sent } of { $all } · { $beginning }
admin-announcement-choice = { $id }: { $beginning }
admin-announcement = 📣 <b>Announcement { $id }</b>, { $state }
admin-announcement-beginning = <i>{ $beginning }</i>
admin-announcement-audience = To: <code>{ $audience }</code>
admin-announcement-begins = From: <code>{ $begins }</code>
admin-begins-at-once = at once
admin-begins-local = { $moment } on each one’s own clock
admin-state-draft = not confirmed
admin-state-refused = refused by Telegram
admin-state-gathering = about to go out
admin-state-sending = going out
admin-state-ended = out
admin-state-stopped = stopped
admin-draft-unseen = It has not been shown to an operator yet.
admin-draft = { $people ->
        [0] Nobody would get it now.
        [one] It would go to { $people } person, within their hours.
       *[other] It would go to { $people } people, each within their hours.
    }
admin-gathering = { $people ->
        [one] To { $people } person, within their hours.
       *[other] To { $people } people, each within their hours.
    }
button-announcement-send = { $people ->
        [one] ✅ Send to { $people } person
       *[other] ✅ Send to { $people } people
    }
button-announcement-throw-away = 🗑 Throw away
button-announcement-stop = ⏹ Stop
admin-count-waiting = Waiting
admin-count-claimed = On its way
admin-count-sent = Sent
admin-count-doubtful = Perhaps sent
admin-count-unwanted = Want none
admin-count-unreachable = Unreachable
admin-count-refused = Refused
admin-count-late = Too late
admin-count-stopped = Stopped before
admin-no-announcement = 📣 That announcement is gone.
admin-announcement-ended = 📣 <b>Announcement { $id } is out.</b> <i>{ $beginning }</i>
admin-looks = 👀 <b>Messages as others see them</b>, in { $language }. Their buttons do nothing here.
admin-look-at-reminder = 👀 The reminder of which exercise?
button-look-language = 🌐 { $language }
button-look-welcome = Welcome
button-look-reminder = A reminder
button-look-several = Several at once
button-look-counted = Counted
button-look-would-suit = Something else?
button-look-falls-asleep = Falls asleep
button-look-help = Help
button-look-privacy = Privacy
notice-only-a-look = You are only looking: the buttons of this message do nothing.
