//! Weeks of people who sit at a desk.

use super::{line, lives};

#[tokio::test]
async fn anna_counts_in_her_own_words() {
    let week = [
        line("Mon 09:10", "hi there", &["Hello!", "Next: standing up"], &[]),
        line("Mon 12:50", "walked 20", &["Walk counted, 20 minutes."], &[]),
        line(
            "Mon 12:52",
            "edit: walked 25",
            &["taken back what it said before", "Walk counted, 25 minutes.", "Today: 1 walk."],
            &[],
        ),
        line("Mon 20:00", "how am I doing", &["🚶 1 walk, 25 minutes"], &[]),
        line(
            "Tue 09:10",
            "walked 40 yesterday",
            &["Walk (40 minutes), counted for yesterday.", "That day: 2 walks."],
            &[],
        ),
        line(
            "Tue 13:00",
            "did the hamstring stretch 3 min and walked for half an hour",
            &["• Hamstring stretch, 3 minutes", ", 30 minutes", "Today: 1 walk and 1 stretch."],
            &[],
        ),
        line("Wed 08:30", "this morning i walked 1h15", &["Walk counted, 1 h 15 min."], &[]),
        line("Wed 08:31", "undo", &["Walk (1 h 15 min) is taken back."], &[]),
        line(
            "Wed 18:00",
            "I didn't walk today",
            &["Nothing is counted and nothing is lost"],
            &["walk counted"],
        ),
        line("Thu 19:00", "went for a stroll, quarter of an hour", &["counted, 15 minutes."], &[]),
        line("Fri 18:00", "stood up twice", &["Today: 2 breaks."], &[]),
        line("Sat 11:00", "walked 3 km", &["Walking: how long did it take?"], &["counted,"]),
        line("Sat 11:01", "[Walking · 30 minutes]", &["Walk counted, 30 minutes."], &[]),
        line("Sun 18:00", "thanks!", &["You’re welcome."], &[]),
        line(
            "Sun 18:01",
            "stats week",
            &["This week", "🚶 5 walks, 2 h 20 min", "🧘 1 stretch, 3 minutes"],
            &[],
        ),
    ];
    lives("Anna", &week).await;
}

#[tokio::test]
async fn ben_has_his_own_hours() {
    let week = [
        line(
            "Mon 09:00",
            "/hours mon-thu 9-17, fri 9-13",
            &["Monday to Thursday: 09:00 to 17:00\nFriday: 09:00 to 13:00"],
            &[],
        ),
        line(
            "Mon 09:01",
            "I work from 8 to 4, monday to friday",
            &["Monday to Friday: 08:00 to 16:00"],
            &["13:00"],
        ),
        line("Tue 10:00", "remind me to walk at 5pm", &["Walking: every day at 17:00"], &[]),
        line(
            "Tue 10:01",
            "remind me to stretch every other day at 7",
            &["Stretching: every other day at 07:00"],
            &[],
        ),
        line(
            "Tue 10:05",
            "remind me to walk tomorrow at 9",
            &["Walking: once, on 4 March, at 09:00"],
            &[],
        ),
        line("Wed 09:02", "done", &["walk counted", "Today: 1 walk."], &[]),
        line(
            "Wed 09:10",
            "stop reminding me at weekends",
            &["Monday to Friday: 08:00 to 16:00"],
            &["Saturday"],
        ),
        line(
            "Thu 10:00",
            "/hours not friday",
            &["Monday to Thursday: 08:00 to 16:00"],
            &["Friday:"],
        ),
        line(
            "Thu 10:01",
            "delete the walking reminder",
            &["Your plan", "[🚶 Walking]", "every day at 17:00"],
            &["is out"],
        ),
        line(
            "Fri 09:00",
            "what's on today",
            &["Strengthening: Tuesday and Friday at 18:30\nnext today"],
            &[],
        ),
        line("Sat 10:00", "/hours from 10pm to 6am", &["Monday to Thursday: 22:00 to 06:00"], &[]),
        line("Sun 10:00", "my plan", &["Your plan", "Stretching: every other day at 07:00"], &[]),
    ];
    lives("Ben", &week).await;
}

#[tokio::test]
async fn carla_takes_breaks_from_it() {
    let week = [
        line("Mon 09:00", "pause 2 hours", &["Quiet until 11:00."], &[]),
        line("Mon 09:05", "/resume", &["Welcome back."], &[]),
        line("Mon 10:00", "pause till 6", &["Quiet until when?"], &[]),
        line("Mon 10:01", "[Until 18:00]", &["Quiet until 18:00."], &[]),
        line("Tue 09:00", "be quiet until 15:00", &["Quiet until 15:00."], &[]),
        line("Tue 16:00", "pause tomorrow", &["Quiet from tomorrow until Thursday"], &[]),
        line("Tue 16:01", "[Cancel the pause]", &["The pause is cancelled."], &[]),
        line("Wed 09:00", "I'm sick", &["Get well soon.", "until Saturday"], &[]),
        line("Thu 09:00", "I'm back", &["Welcome back."], &[]),
        line(
            "Fri 09:00",
            "pause from monday for a week",
            &["Quiet from Monday until 16 March; before that all comes as planned."],
            &[],
        ),
        line("Fri 09:01", "settings", &["They rest from Monday until 16 March."], &[]),
        line("Sat 10:00", "/stop until monday", &["Quiet until Monday."], &[]),
        line(
            "Sun 10:00",
            "/pause until 1 march",
            &["Shall I be quiet until 1 March 2027?"],
            &["Quiet until"],
        ),
    ];
    lives("Carla", &week).await;
}

#[tokio::test]
async fn dora_answers_reminders() {
    let week = [
        line("Mon 10:00", "in 10 minutes", &["I’ll be back today at 10:10."], &[]),
        line("Mon 10:10", "done", &["Today: 1 break."], &[]),
        line("Mon 12:30", "snooze 15", &["Walk: I’ll be back today at 12:45."], &[]),
        line("Mon 12:31", "snooze 30", &["I’ll be back today at 13:01."], &[]),
        line("Mon 13:01", "did it, 20 min", &["counted, 20 minutes."], &[]),
        line("Mon 15:30", "why?", &["Why a seated twist?"], &[]),
        line("Mon 15:31", "not today", &["Seated twist: not today, and that’s fine."], &[]),
        line("Tue 10:01", "👍", &["Today: 1 break."], &[]),
        line("Tue 12:31", "later", &["when shall I come back?"], &[]),
        line("Tue 12:32", "[In 1 hour]", &["I’ll be back today at 13:32."], &[]),
        line("Tue 20:00", "good evening", &[], &[]),
        line("Wed 12:35", "show me how", &["1. Set off at a pace"], &[]),
        line("Wed 12:36", "guide me", &["[▶️ I’m ready]"], &[]),
        line("Wed 20:00", "good evening", &[], &[]),
        line(
            "Thu 12:31",
            "20 min",
            &["have you done it for so long, or shall I come back then?"],
            &["counted"],
        ),
        line("Thu 12:32", "[✅ Done · 20 minutes]", &["counted, 20 minutes."], &[]),
        line("Thu 20:00", "good evening", &[], &[]),
        line("Fri 12:31", "skip", &["Walk: not today, and that’s fine."], &[]),
        line(
            "Fri 20:00",
            "what did I do this week",
            &["This week", "🧍 3 breaks", "🚶 1 walk, 20 minutes"],
            &[],
        ),
    ];
    lives("Dora", &week).await;
}
