//! Weeks of people who are on their way, or much on their feet.

use super::{line, lives};

#[tokio::test]
async fn hana_travels() {
    let week = [
        line("Mon 09:00", "I moved to Lisbon", &["Lisbon, 08:00."], &[]),
        line("Mon 09:10", "walked half an hour", &["Walk counted, 30 minutes."], &[]),
        line("Tue 09:00", "UTC+2", &["Which of these is nearest to you?", "Cairo, Egypt"], &[]),
        line("Tue 09:01", "walked 10", &["Walk counted, 10 minutes."], &["couldn’t find"]),
        line("Tue 09:02", "Berlin", &["Berlin, 09:02."], &[]),
        line("Wed 09:00", "my time zone is GMT-5", &["New York, United States"], &[]),
        line("Wed 09:02", "Europe/Berlin", &["Berlin, 09:02."], &[]),
        line("Thu 09:00", "i'm on holiday until 20 march", &["I’m quiet until 20 March"], &[]),
        line("Fri 09:00", "are you there?", &["Hello!"], &[]),
        line("Sat 09:00", "resume", &["Welcome back."], &[]),
        line("Sun 09:00", "what's next?", &["Your plan"], &[]),
    ];
    lives("Hana", &week).await;
}

#[tokio::test]
async fn ivo_plans_his_week() {
    let week = [
        line(
            "Mon 09:00",
            "remind me to stretch every morning",
            &["Stretching: every day at 09:00"],
            &[],
        ),
        line(
            "Mon 09:02",
            "/remind walk tue/thu 18:00",
            &["Walking: Tuesday and Thursday at 18:00"],
            &[],
        ),
        line(
            "Mon 09:03",
            "/remind stand every 45 minutes from 9am to 5pm",
            &["every day, every 45 minutes from 09:00 to 17:00"],
            &[],
        ),
        line(
            "Tue 09:00",
            "start walking at 6pm every day",
            &["Walking: every day at 18:00"],
            &["counted"],
        ),
        line(
            "Tue 09:01",
            "/remind walk twice a day",
            &["when shall I remind you?", "[every day at 09:00 and 15:00]"],
            &["Added"],
        ),
        line("Wed 09:00", "remind me after lunch to walk", &["Walking: every day at 13:00"], &[]),
        line(
            "Thu 09:00",
            "remind me to walk in 25 minutes",
            &["Walking: once, on 5 March, at 09:25"],
            &[],
        ),
        line("Thu 09:26", "done", &["walk counted", "Today: 1 walk."], &[]),
        line(
            "Fri 09:00",
            "/remind walk except sundays 17:30",
            &["Walking: Monday to Saturday at 17:30"],
            &[],
        ),
        line(
            "Fri 09:01",
            "/remind walk 7:45 pm sat & sun",
            &["Walking: Saturday and Sunday at 19:45"],
            &[],
        ),
        line(
            "Sat 09:00",
            "no more stretching reminders",
            &["Your plan", "[🧘 Stretching]"],
            &["is out"],
        ),
        line("Sun 09:00", "show me the plan", &["Your plan"], &[]),
    ];
    lives("Ivo", &week).await;
}

#[tokio::test]
async fn jana_asks_a_lot() {
    let week = [
        line("Mon 09:00", "who are you?", &["I’m a bot"], &[]),
        line("Mon 09:01", "are you a robot?", &["I’m a bot"], &[]),
        line("Mon 09:02", "what can you do", &["[All I can do]"], &[]),
        line(
            "Tue 09:00",
            "which exercises are there?",
            &["Choose one, and I’ll show you how."],
            &[],
        ),
        line(
            "Tue 09:01",
            "how do I do the hamstring stretch",
            &["1. Sit on the front of a steady chair."],
            &[],
        ),
        line("Wed 09:00", "why core strength", &["Core strength", "Sources:"], &[]),
        line("Wed 09:01", "/help pause", &["/pause 3 days"], &["Quiet until"]),
        line("Thu 09:00", "report a bug", &["tell whoever runs this bot"], &[]),
        line("Thu 09:01", "stats month please", &["This month"], &[]),
        line("Fri 09:00", "report", &["[file limber-2026-03-06.pdf]"], &[]),
        line(
            "Sat 09:00",
            "can I delete my data?",
            &["What I keep about you", "/delete"],
            &["erased"],
        ),
        line("Sat 09:01", "unsubscribe", &["No more reminders"], &[]),
        line("Sun 09:00", "start", &["Your reminders are on."], &[]),
    ];
    lives("Jana", &week).await;
}
