# What is said in groups: the breaks that a team takes together. All of it is read by everybody in the group, but for the
# notices and team-own-counted, which are for one person alone. $settings and $timezone are commands with the bot’s name:
# “/settings@limber_bot”.

team-hello =
    👋 <b>Hello, everybody!</b> I’m Limber, and I look after backs. At times of your own I bring this group a short break: one exercise, the same for all of you.

    • Who takes part taps a button. The group sees how many of you moved, from three people on, and never who.
    • I read what is said to me by name, such as { $settings }, and nothing else.
team-hello-begin = An admin of the group begins:
team-button-begin = Set up breaks
team-ask-zone = 🕑 <b>What time is it for this group?</b> An admin taps the clock that fits, or says { $timezone } Porto.
team-which-place = 🕑 <b>Which of these is it?</b> An admin taps the clock that fits.
team-zone-unread = I couldn’t find that place. Try a larger city nearby, such as { $timezone } Porto.

# $when says days and times: “Monday to Friday at 10:30 and 15:00”.
team-settings =
    👥 <b>Breaks for this group</b>

    ⏰ { $when }
    🌍 By the clock of { $city }
team-settings-desk = 🪑 At a desk: seated or standing, and nothing that draws a look
team-settings-feet = 👟 On your feet all day: what gives legs and back a rest
# $when is “today at 15:00”.
team-next = The next is { $when }.
team-paused = ⏸ No breaks come until an admin begins them again.
team-days-weekdays = Working days
team-days-daily = Every day
team-a-day =
    { $count ->
        [one] { $count } a day
       *[other] { $count } a day
    }
team-button-times = ⏰ Other times
team-ask-times = ⏰ <b>When shall breaks come?</b> An admin taps a time to add it, and once more to take it out.
team-place-desk = At a desk
team-place-feet = On our feet
team-pictures-daily = One picture a day
team-pictures-none = No pictures
team-button-zone = 🌍 { $city }
team-button-language = 🗣 { $language }
team-ask-language = 🗣 <b>Which language does this group speak?</b>
team-button-pause = ⏸ No more breaks
team-button-resume = ▶️ Begin again
team-button-settings = ◀️ Back

# Above the exercise.
team-break = 👥 <b>A break for all of us</b>
team-button-in = 🙋 I’m in
# $moved is three or more.
team-moved =
    { $moved ->
        [one] 👥 { $moved } of us moved.
       *[other] 👥 { $moved } of us moved.
    }
team-over = 👥 Break over.

# For one person alone: $what is what was done, $tallies the day so far, “2 breaks and 1 walk”.
team-own-counted =
    ✅ <b>{ $what }</b>: in your own count as well, which nobody else sees.
    Today: { $tallies }

team-for-admins = That is for the admins of this group.
team-unsure = I can’t tell right now who is an admin here. Please try again in a moment.
team-privacy =
    🔒 <b>What I keep of this group</b>
    • its number, its language and its time zone, when breaks come and where you are, and the topic in which they come;
    • while a break is open, that somebody has tapped already, as a code that tells nothing once its key is thrown away, half an hour later; and how many they were, until the message says it;
    • nothing that is written here. I read what is said to me by name alone, and only until it is answered.

    The group sees how many moved, from three people on, and never who. Who has a chat with me has it in their own count as well, which nobody here sees. When I am taken out of the group, I forget it after a week.
# The end of /privacy in somebody’s own chat.
privacy-teams = In a group where you take breaks with others, they see how many moved, from three people on, and never that you did; only your own count here knows.
notice-team-in = ✅ You’re counted. The group sees how many, never who.
notice-team-counted = ✅ Counted, here and in your own count, which nobody else sees.
notice-team-again = You’re counted already. Well done!
notice-team-over = This break is over. It did you good all the same.
notice-team-admins = That is for the admins of this group.
notice-team-unsure = I can’t tell right now whether you’re an admin here. Please try again in a moment.
