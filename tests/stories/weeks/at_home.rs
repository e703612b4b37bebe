//! Weeks of people who move at home in ways of their own.

use super::{line, lives};

#[tokio::test]
async fn emil_moves_in_other_ways() {
    let week = [
        line(
            "Mon 09:00",
            "swam 30 minutes",
            &["Swimming, 30 minutes: what shall I count it as?"],
            &["counted,"],
        ),
        line("Mon 09:01", "[Walking · 30 minutes]", &["Swimming counted, 30 minutes."], &[]),
        line(
            "Tue 09:00",
            "swam 20 min",
            &["Swimming counted, 20 minutes."],
            &["what shall I count"],
        ),
        line(
            "Tue 18:00",
            "did yoga this morning, 30 min",
            &["Yoga, 30 minutes: what shall I count it as?"],
            &[],
        ),
        line("Tue 18:01", "[Stretching · 30 minutes]", &["Yoga counted, 30 minutes."], &[]),
        line(
            "Wed 18:00",
            "cycled to work 25 min",
            &["Cycling, 25 minutes: what shall I count it as?"],
            &[],
        ),
        line("Wed 18:01", "[Walking · 25 minutes]", &["Cycling counted, 25 minutes."], &[]),
        line(
            "Thu 18:00",
            "gardening for an hour",
            &["Gardening, 1 hour: what shall I count it as?"],
            &[],
        ),
        line(
            "Thu 18:01",
            "[Strengthening · 1 hour]",
            &["Gardening counted, 1 hour.", "1 strength session"],
            &[],
        ),
        line("Fri 18:00", "went cycling", &["Cycling: how long did it take?"], &[]),
        line("Fri 18:01", "[45 minutes]", &["Cycling counted, 45 minutes."], &[]),
        line(
            "Sat 18:00",
            "swam 40 minutes yesterday",
            &["Swimming (40 minutes), counted for yesterday."],
            &[],
        ),
        line(
            "Sun 18:00",
            "/stats",
            &[
                "🌿 Swimming: 3 sessions, 1 h 30 min",
                "🌿 Cycling: 2 sessions, 1 h 10 min",
                "🌿 Gardening: 1 session, 1 hour",
                "🌿 Yoga: 1 session, 30 minutes",
            ],
            &[],
        ),
    ];
    lives("Emil", &week).await;
}

#[tokio::test]
async fn fatma_has_pain_some_days() {
    let week = [
        line(
            "Mon 09:00",
            "my back is stiff today",
            &["Please look through these signs first.", "[Yes, one of them] [No, none]"],
            &[],
        ),
        line("Mon 09:05", "pain 4/10", &["4 of 10"], &[]),
        line("Tue 09:00", "back feels better today, maybe 2", &["2 of 10"], &[]),
        line(
            "Tue 12:30",
            "why does sitting hurt my back?",
            &["Circulation", "may"],
            &["I’m sorry that it hurts"],
        ),
        line("Wed 09:00", "why is walking good?", &["Why a walk?"], &[]),
        line("Wed 12:00", "/why sleep?", &["Sleep"], &["didn’t get"]),
        line(
            "Thu 09:00",
            "my legs feel weak",
            &["weakness or numbness in both legs", "[Yes, one of them] [No, none]"],
            &[],
        ),
        line("Thu 09:05", "[No, none]", &["Good that none of them is true."], &[]),
        line(
            "Fri 09:00",
            "when should I see a doctor",
            &["When to get help", "see a doctor soon"],
            &["didn’t get"],
        ),
        line("Sat 09:00", "it hurts", &["Please look through these signs first."], &[]),
        line("Sun 09:00", "no pain today", &["0 of 10 for today."], &[]),
    ];
    lives("Fatma", &week).await;
}

#[tokio::test]
async fn goran_makes_slips() {
    let week = [
        line("Mon 09:00", "wlaked 20 min", &["Walk counted, 20 minutes."], &[]),
        line("Mon 12:00", "WALK 30", &["Walk counted, 30 minutes.", "Today: 2 walks."], &[]),
        line("Tue 09:00", "/DONE\nwalk 35", &["Walk counted, 35 minutes."], &[]),
        line("Tue 09:01", "/exercises", &["Choose one, and I’ll show you how."], &[]),
        line("Wed 09:00", "remind me", &["when shall I come back?"], &["Added"]),
        line(
            "Wed 09:01",
            "remind me to fly at 9",
            &["I can only remind you of what is good for your back"],
            &["Added"],
        ),
        line("Thu 09:00", "pause the music", &["Say for how long"], &["Quiet until"]),
        line("Fri 09:00", "asdf qwer", &["I didn’t get that.", "[⚠️ When to get help]"], &[]),
        line(
            "Fri 09:01",
            "blorp 20 min zonk",
            &["I didn’t get that.", "walked 20"],
            &["counted, 20"],
        ),
        line(
            "Sat 09:00",
            "this is bullshit",
            &["Fewer reminders, a rest, or none at all?"],
            &["No more reminders"],
        ),
        line("Sun 09:00", "good night", &["Take care."], &[]),
    ];
    lives("Goran", &week).await;
}
