//! Stories of buddies: small circles in which people see of each other who has moved today, and wave; and of those who
//! would like to see more than that.

use crate::stage::{Person, Stage};
use expect_test::expect;
use limber::{
    sandbox::telegram::{Fault, FaultKind, Hold},
    store::{query, query_scalar},
    usecases::keeping::{housekeeping, usage::usage},
};
use serde_json::Value;

const MONDAY: &str = "2026-03-02T10:30+01:00[Europe/Berlin]";

/// The word of the link that a person was shown last, as a message to the bot.
fn link(person: &Person) -> String {
    let read = person.reads();
    let (_, word) = read.rsplit_once("?start=").unwrap_or_else(|| panic!("no link in\n{read}"));
    format!("/start {}", word.split_whitespace().next().unwrap())
}

/// Begins a circle; returns the link to it.
async fn begins(person: &Person) -> String {
    person.says("/buddies").await;
    let label = if person.button("Another circle").is_some() { "Another circle" } else { "Invite" };
    person.presses(label).await;
    link(person)
}

async fn joins(person: &Person, link: &str) {
    person.says(link).await;
    person.presses("Join").await;
    person.reads();
}

/// Three people in one circle, which Anna has begun.
async fn three(stage: &Stage) -> (Person, Person, Person) {
    let anna = stage.subscribed("Anna", "Berlin").await;
    let ben = stage.subscribed("Ben", "Berlin").await;
    let carla = stage.subscribed("Carla", "Berlin").await;
    let link = begins(&anna).await;
    joins(&ben, &link).await;
    joins(&carla, &link).await;
    (anna, ben, carla)
}

/// The last /buddies of a person.
async fn buddies(person: &Person) -> String {
    person.hears_back("/buddies").await
}

async fn moves(person: &Person) {
    person.says("/done walk 20").await;
    person.reads();
}

/// The waves that have come to somebody, as they were told.
fn waves(person: &Person) -> Vec<String> {
    let is_wave = |text: &String| text.starts_with("👋") && text.contains("wave");
    person.was_told().into_iter().filter(is_wave).collect()
}

/// Time passes until an instant, at which the tables are tidied.
async fn is_tidied_at(stage: &Stage, when: &str) {
    stage.clock_reaches(when).await;
    housekeeping::tidy(stage.sandbox.store(), stage.sandbox.clock().now()).await.unwrap();
}

async fn count(stage: &Stage, sql: &'static str) -> i64 {
    query_scalar(sql).fetch_one(&mut stage.sandbox.store().read().await.unwrap()).await.unwrap()
}

#[tokio::test]
async fn three_people_see_of_each_other_who_has_moved_and_no_more() {
    let stage = Stage::at(MONDAY).await;
    let anna = stage.subscribed("Anna", "Berlin").await;
    let ben = stage.subscribed("Ben", "Berlin").await;
    let carla = stage.subscribed("Carla", "Berlin").await;

    expect![[r#"
        👥 Buddies
        It is easier to keep going in small company. A circle has two to five people. You see each other’s first names and who has moved today, and you can wave. Nothing else is seen: no numbers, no streaks, no pain, nothing that you write.

        The others would see you as Anna, the first name that Telegram has for you now. Anybody in a circle may invite somebody. You can leave at any time, and nobody is told.
        [✉️ Invite somebody]
    "#]]
    .assert_eq(&buddies(&anna).await);
    anna.presses("Invite").await;
    let shown = anna.reads();
    let (_, word) = shown.split_once("circle_").unwrap();
    let word = word.lines().next().unwrap();
    assert!(word.len() == 32 && word.chars().all(|letter| letter.is_ascii_hexdigit()), "{word}");
    expect![[r#"
        (edited) ✉️ Your invitation
        Send this link to somebody whom you would like to have with you:
        https://t.me/limber_bot?start=circle_WORD

        It holds until 9 March, for up to 4 people.

        Whoever opens it is told your first name and what buddies see of each other, and can join with a tap. A new link ends this one.
        [🔄 A new link] [↩️ Back]
    "#]]
    .assert_eq(&shown.replace(word, "WORD"));
    let link = format!("/start circle_{word}");
    ben.says(&link).await;
    expect![[r#"
        👥 Anna invites you to be buddies.

        You would see each other’s first names and who has moved today, and you could wave. Nothing else is seen: no numbers, no streaks, no pain, nothing that you write.

        The others would see you as Ben, the first name that Telegram has for you now. Anybody in a circle may invite somebody. You can leave at any time, and nobody is told.
        [🤝 Join] [No, thanks]
    "#]]
    .assert_eq(&ben.reads());
    ben.presses("Join").await;
    ben.reads();
    carla.says(&link).await;
    assert!(carla.reads().contains("to be buddies. One more person is in the circle."));
    carla.presses("Join").await;
    carla.reads();
    anna.says("/done walk 20").await;
    anna.says("/pain 7").await;

    let seen = buddies(&ben).await;

    expect![[r#"
        👥 Your buddies

        • Anna moved today
        • Carla
        [👋 Wave to Anna]
        [✉️ Invite somebody]
        [🚪 Leave this circle]
        [➕ Another circle]
    "#]]
    .assert_eq(&seen);
    // A new day begins for everybody as it begins for them.
    stage.clock_reaches("2026-03-03T08:00+01:00[Europe/Berlin]").await;
    assert!(!buddies(&ben).await.contains("moved"));
}

#[tokio::test]
async fn who_is_new_tells_their_time_first_and_their_invitation_is_not_lost() {
    let stage = Stage::at(MONDAY).await;
    let anna = stage.subscribed("Anna", "Berlin").await;
    let link = begins(&anna).await;
    let ben = stage.person("Ben");

    ben.says(&link).await;
    let greeting = ben.reads();
    assert!(greeting.contains("Anna invites you to be buddies; I’ll show you"), "{greeting}");
    assert!(greeting.ends_with("not kept.\n"), "{greeting}");
    ben.says("Berlin").await;
    let shown = ben.reads();
    assert!(shown.contains("You’re all set"), "{shown}");
    assert!(shown.contains("👥 Anna invites you to be buddies."), "{shown}");
    assert_eq!(buddies(&anna).await.matches("Ben").count(), 0, "opening a link changes nothing");
    ben.presses("Join").await;

    assert!(ben.reads().contains("You are buddies now."));
    assert!(buddies(&anna).await.contains("• Ben"));
    ben.says("/timezone Lisbon").await;
    assert!(!ben.reads().contains("invites you"), "it is shown once");
}

#[tokio::test]
async fn who_does_not_want_to_changes_nothing() {
    let stage = Stage::at(MONDAY).await;
    let anna = stage.subscribed("Anna", "Berlin").await;
    let ben = stage.subscribed("Ben", "Berlin").await;
    let link = begins(&anna).await;
    ben.says(&link).await;
    ben.reads();

    ben.presses("No, thanks").await;

    assert!(ben.reads().contains("nothing has changed, and nobody is told"));
    assert_eq!(count(&stage, "SELECT COUNT(*) FROM buddies").await, 1);
    assert_eq!(anna.reads(), "");
}

#[tokio::test]
async fn a_wave_comes_without_a_sound_once_a_day_and_can_be_returned() {
    let stage = Stage::at(MONDAY).await;
    let (anna, ben, carla) = three(&stage).await;
    moves(&anna).await;
    anna.reads();

    ben.says("/buddies").await;
    let (list, button) = ben.button("Wave to Anna").unwrap();
    ben.presses("Wave to Anna").await;
    assert_eq!(ben.notice(), "👋 You waved");
    assert!(ben.reads().contains("👋 You waved today to Anna"));
    ben.forges(list, &button).await;
    assert_eq!(ben.notice(), "You’ve waved today ✓");

    expect![[r#"
        👋 Ben waves.
        [👋 Wave back]
        [What is this?]
    "#]]
    .assert_eq(&anna.reads());
    let is_wave =
        |call: &Value| call["text"].as_str().is_some_and(|text| text.contains("Ben waves"));
    let calls = stage.telegram().calls();
    let wave = calls.iter().find(|call| is_wave(&call.parameters)).unwrap();
    assert_eq!(wave.parameters["disable_notification"].to_string().trim_matches('"'), "true");
    assert_eq!(waves(&anna), ["👋 Ben waves."]);
    // Ben has not moved; who has waved can be waved to all the same.
    anna.presses("Wave back").await;
    assert_eq!(anna.notice(), "👋 You waved");
    assert_eq!(waves(&ben), ["👋 Anna waves."]);
    ben.presses("Wave back").await;
    assert_eq!(ben.notice(), "You’ve waved today ✓");
    anna.presses("What is this?").await;
    assert!(anna.reads().contains("It is easier to keep going in small company."));
    let seen = buddies(&anna).await;
    assert!(seen.contains("👋 Waved to you today: Ben\n👋 You waved today to Ben"), "{seen}");
    assert_eq!(waves(&carla), Vec::<String>::new());

    stage.clock_reaches("2026-03-03T10:00+01:00[Europe/Berlin]").await;
    moves(&anna).await;
    ben.says("/buddies").await;
    ben.presses("Wave to Anna").await;
    assert_eq!(waves(&anna).len(), 2, "another day, another wave");
}

#[tokio::test]
async fn waves_that_wait_for_the_morning_come_as_one_and_outlast_a_restart() {
    let mut stage = Stage::at("2026-03-02T06:00+01:00[Europe/Berlin]").await;
    let (anna, ben, carla) = three(&stage).await;
    moves(&anna).await;
    for person in [&ben, &carla] {
        person.says("/buddies").await;
        person.presses("Wave to Anna").await;
    }
    stage.clock_reaches("2026-03-02T08:59+01:00[Europe/Berlin]").await;
    assert_eq!(waves(&anna), Vec::<String>::new());
    // She is told of them where she looks.
    let seen = buddies(&anna).await;
    assert!(seen.contains("Waved to you today: Ben and Carla"), "{seen}");

    stage.restart().await;
    anna.meets_again(&stage);
    stage.clock_reaches("2026-03-02T09:05+01:00[Europe/Berlin]").await;

    assert_eq!(waves(&anna), ["👋 Ben and Carla wave."]);
    anna.presses("Wave back to Carla").await;
    assert_eq!(anna.notice(), "👋 You waved");
    stage.clock_reaches("2026-03-02T11:00+01:00[Europe/Berlin]").await;
    assert_eq!(waves(&anna).len(), 1);
}

#[tokio::test]
async fn what_a_bot_that_was_killed_had_on_its_way_comes_with_the_next() {
    let mut stage = Stage::at("2026-03-02T06:00+01:00[Europe/Berlin]").await;
    let (anna, ben, carla) = three(&stage).await;
    moves(&anna).await;
    ben.says("/buddies").await;
    ben.presses("Wave to Anna").await;
    let mut tx = stage.sandbox.store().write().await.unwrap();
    for left in
        ["UPDATE waves SET state = 'claimed'", "UPDATE prompts SET attempt = 2 WHERE kind = 'wave'"]
    {
        query(left).execute(&mut tx).await.unwrap();
    }
    tx.commit().await.unwrap();
    stage.restart().await;
    for person in [&anna, &ben, &carla] {
        person.meets_again(&stage);
    }
    carla.says("/buddies").await;
    carla.presses("Wave to Anna").await;

    stage.clock_reaches("2026-03-02T12:00+01:00[Europe/Berlin]").await;

    assert_eq!(waves(&anna), ["👋 Ben and Carla wave."]);
    assert_eq!(count(&stage, "SELECT COUNT(*) FROM waves WHERE state <> 'over'").await, 0);
}

#[tokio::test]
async fn what_could_not_come_on_its_day_is_dropped() {
    let stage = Stage::at("2026-03-02T21:30+01:00[Europe/Berlin]").await;
    let (anna, ben, _carla) = three(&stage).await;
    moves(&anna).await;
    ben.says("/buddies").await;

    ben.presses("Wave to Anna").await;

    assert_eq!(ben.notice(), "👋 You waved");
    stage.clock_reaches("2026-03-03T12:00+01:00[Europe/Berlin]").await;
    assert_eq!(waves(&anna), Vec::<String>::new());
}

#[tokio::test]
async fn who_wants_to_be_left_alone_gets_no_wave_and_nobody_learns_of_it() {
    for word in ["/pause 2 hours", "/stop", "blocks"] {
        let stage = Stage::at(MONDAY).await;
        let (anna, ben, _carla) = three(&stage).await;
        moves(&anna).await;
        ben.says("/buddies").await;
        ben.reads();
        match word {
            "blocks" => stage.telegram().blocks(anna.id),
            said => anna.says(said).await,
        }
        stage.sandbox.settled().await;

        ben.presses("Wave to Anna").await;

        assert_eq!(ben.notice(), "👋 You waved", "{word}");
        let seen = ben.reads();
        assert!(
            seen.contains("• Anna moved today") && seen.contains("waved today to Anna"),
            "{seen}"
        );
        stage.telegram().unblocks(anna.id);
        stage.clock_reaches("2026-03-02T18:00+01:00[Europe/Berlin]").await;
        assert_eq!(waves(&anna), Vec::<String>::new(), "{word}");
    }
}

#[tokio::test]
async fn a_wave_that_telegram_does_not_take_comes_later_and_one_on_its_way_hides_no_other() {
    let stage = Stage::at(MONDAY).await;
    let (anna, ben, carla) = three(&stage).await;
    moves(&anna).await;
    for person in [&ben, &carla] {
        person.says("/buddies").await;
    }
    stage.telegram().fault(Fault::next(FaultKind::DropBefore).to(anna.id));
    ben.presses("Wave to Anna").await;
    stage.clock_reaches("2026-03-02T10:40+01:00[Europe/Berlin]").await;
    assert_eq!(waves(&anna), ["👋 Ben waves."]);

    // Carla's is on its way when Anna's own goes to Ben and back.
    let hold = Hold::new();
    stage.telegram().fault(Fault::next(FaultKind::AnswerHeld(hold.clone())).to(anna.id));
    let (message, data) = carla.button("Wave to Anna").unwrap();
    stage.telegram().presses(carla.id, message, &data).unwrap();
    hold.holds().await;
    hold.let_go();
    stage.sandbox.settled().await;
    stage.clock_reaches("2026-03-02T12:00+01:00[Europe/Berlin]").await;

    assert_eq!(waves(&anna), ["👋 Ben waves.", "👋 Carla waves."]);
    assert_eq!(count(&stage, "SELECT COUNT(*) FROM waves WHERE state <> 'over'").await, 0);
}

#[tokio::test]
async fn a_wave_that_comes_while_another_is_on_its_way_comes_after_it() {
    let stage = Stage::at(MONDAY).await;
    let (anna, ben, carla) = three(&stage).await;
    moves(&anna).await;
    let mut buttons = Vec::new();
    for person in [&ben, &carla] {
        person.says("/buddies").await;
        let (message, data) = person.button("Wave to Anna").unwrap();
        buttons.push((person.id, message, data));
    }
    let hold = Hold::new();
    stage.telegram().fault(Fault::next(FaultKind::AnswerHeld(hold.clone())).to(anna.id));

    let (id, message, data) = &buttons[0];
    stage.telegram().presses(*id, *message, data).unwrap();
    hold.holds().await;
    let (id, message, data) = &buttons[1];
    stage.telegram().presses(*id, *message, data).unwrap();
    let mut changes = stage.telegram().changes();
    while stage.telegram().unanswered_presses() > 0 {
        changes.changed().await.unwrap();
    }
    hold.let_go();
    stage.sandbox.settled().await;

    assert_eq!(waves(&anna), ["👋 Ben waves.", "👋 Carla waves."]);
}

#[tokio::test]
async fn who_leaves_is_gone_at_once_with_their_waves_and_nobody_is_told() {
    let stage = Stage::at("2026-03-02T06:00+01:00[Europe/Berlin]").await;
    let (anna, ben, carla) = three(&stage).await;
    moves(&anna).await;
    moves(&ben).await;
    carla.says("/buddies").await;
    let wave_to_ben = carla.button("Wave to Ben").unwrap();
    ben.says("/buddies").await;
    ben.presses("Wave to Anna").await;
    anna.reads();
    carla.reads();

    ben.presses("Leave this circle").await;
    assert!(ben.reads().contains("Leave this circle?"));
    ben.presses("Yes, leave").await;

    assert!(ben.reads().contains("You have left that circle, and nobody was told."));
    assert_eq!(anna.reads() + &carla.reads(), "");
    for person in [&anna, &carla] {
        let seen = buddies(person).await;
        assert!(!seen.contains("Ben"), "{seen}");
    }
    carla.forges(wave_to_ben.0, &wave_to_ben.1).await;
    assert_eq!(carla.notice(), "That is no longer here. /help shows what is.");
    ben.says("/buddies").await;
    assert!(ben.reads().contains("It is easier to keep going"), "he sees nobody either");
    stage.clock_reaches("2026-03-02T12:00+01:00[Europe/Berlin]").await;
    assert_eq!(waves(&anna), Vec::<String>::new());
    assert_eq!(waves(&ben), Vec::<String>::new());
}

#[tokio::test]
async fn a_circle_of_one_lasts_no_longer_than_its_link() {
    let stage = Stage::at(MONDAY).await;
    let (anna, ben, carla) = three(&stage).await;
    for person in [&anna, &carla] {
        person.says("/buddies").await;
        person.presses("Leave this circle").await;
        person.presses("Yes, leave").await;
    }
    // Ben has invited nobody, so that nobody can come any more.
    assert_eq!(count(&stage, "SELECT COUNT(*) FROM buddies").await, 0);
    assert!(buddies(&ben).await.contains("It is easier to keep going"));

    let link = begins(&ben).await;
    assert!(buddies(&ben).await.contains("Nobody else is in your circle yet."));
    stage.clock_reaches("2026-03-09T10:29+01:00[Europe/Berlin]").await;
    anna.says(&link).await;
    assert!(anna.reads().contains("Ben invites you to be buddies."));
    stage.clock_reaches("2026-03-09T10:31+01:00[Europe/Berlin]").await;
    anna.presses("Join").await;
    assert!(anna.reads().contains("That invitation no longer holds"), "a week is over");
    is_tidied_at(&stage, "2026-03-09T12:00+01:00[Europe/Berlin]").await;
    assert_eq!(count(&stage, "SELECT COUNT(*) FROM buddies").await, 0);

    let link = begins(&anna).await;
    joins(&carla, &link).await;
    carla.says("/delete").await;
    carla.presses("Yes").await;
    assert!(buddies(&anna).await.contains("Nobody else is in your circle yet."), "her link holds");
    assert_eq!(count(&stage, "SELECT COUNT(*) FROM buddies").await, 1);
    assert_eq!(count(&stage, "SELECT COUNT(*) FROM waves").await, 0);
}

#[tokio::test]
async fn an_invitation_that_is_forged_used_up_or_ones_own_is_answered_kindly() {
    let stage = Stage::at(MONDAY).await;
    let anna = stage.subscribed("Anna", "Berlin").await;
    let link = begins(&anna).await;
    let mallory = stage.subscribed("Mallory", "Tokyo").await;
    let forged =
        ["/start circle_", "/start circle_0123456789abcdef0123456789abcdef", "/start circle_%27--"];
    for forged in forged {
        mallory.says(forged).await;
        let answer = mallory.reads();
        assert!(answer.contains("That invitation no longer holds"), "{forged}: {answer}");
        assert!(mallory.button("Join").is_none());
    }
    anna.says(&link).await;
    assert!(anna.reads().contains("This link is your own."));

    // A new link ends the old one, also for whoever has it open.
    let ben = stage.subscribed("Ben", "Berlin").await;
    ben.says(&link).await;
    ben.reads();
    anna.says("/buddies").await;
    anna.presses("Invite").await;
    assert_eq!(self::link(&anna), link, "it is the same until it is made anew");
    anna.presses("A new link").await;
    let new = self::link(&anna);
    assert_ne!(new, link);
    ben.presses("Join").await;
    assert!(ben.reads().contains("That invitation no longer holds"));
    joins(&ben, &new).await;
    ben.says(&new).await;
    assert!(ben.reads().contains("You are in this circle already."));

    for name in ["Carla", "Dana", "Eli"] {
        joins(&stage.subscribed(name, "Berlin").await, &new).await;
    }
    mallory.says(&new).await;
    assert!(mallory.reads().contains("This circle is full by now"));
    assert!(!buddies(&anna).await.contains("Invite somebody"));
    assert_eq!(count(&stage, "SELECT COUNT(*) FROM buddies").await, 5);
    let stranger = stage.person("Stranger");
    stranger.says("/start circle_0123").await;
    let greeting = stranger.reads();
    assert!(greeting.contains("That invitation no longer holds"), "{greeting}");
    assert!(greeting.ends_with("not kept.\n"), "{greeting}");
}

#[tokio::test]
async fn a_stranger_who_presses_a_circles_buttons_sees_nothing_and_changes_nothing() {
    let stage = Stage::at(MONDAY).await;
    let (anna, ben, carla) = three(&stage).await;
    moves(&anna).await;
    let link = link_of(&anna).await;
    let mallory = stage.subscribed("Mallory", "Berlin").await;
    for person in [&anna, &ben, &carla] {
        person.reads();
    }
    let before = all_rows(&stage).await;

    for number in 1..=3 {
        for word in
            ["circle", "invite", "invite-anew", "leave-ask", "leave-circle", "wave", "wave-back"]
        {
            mallory.forges(1, &format!("{word}:{number}")).await;
            assert_eq!(mallory.notice(), "That is no longer here. /help shows what is.", "{word}");
        }
    }

    let read = mallory.reads();
    for name in ["Anna", "Ben", "Carla", link.trim_start_matches("/start ")] {
        assert!(!read.contains(name), "{read}");
    }
    // Those of one circle cannot act for each other either.
    let numbers = "SELECT MIN(buddies.id) FROM buddies JOIN people ON people.id = person_id";
    let first = count(&stage, numbers).await;
    for word in ["invite-anew", "leave-circle"] {
        ben.forges(1, &format!("{word}:{first}")).await;
        assert_eq!(ben.notice(), "That is no longer here. /help shows what is.", "{word}");
    }
    // Who has neither moved nor waved is not nudged, whatever a button says.
    anna.forges(1, &format!("wave:{}", first + 2)).await;
    assert_eq!(all_rows(&stage).await, before);
    for person in [&anna, &carla] {
        assert_eq!(waves(person), Vec::<String>::new());
    }
}

/// The link of a person's only circle.
async fn link_of(person: &Person) -> String {
    person.says("/buddies").await;
    person.presses("Invite").await;
    link(person)
}

async fn all_rows(stage: &Stage) -> Vec<String> {
    query_scalar(
        "SELECT CAST(id AS TEXT) || ' ' || CAST(circle_id AS TEXT) || first_name || COALESCE(invitation, '')
         FROM buddies
         UNION ALL
         SELECT CAST(person_id AS TEXT) || ' ' || CAST(buddy_id AS TEXT) || state FROM waves
         ORDER BY 1",
    )
    .fetch_all(&mut stage.sandbox.store().read().await.unwrap())
    .await
    .unwrap()
}

#[tokio::test]
async fn who_is_in_several_circles_with_somebody_is_shown_once() {
    let stage = Stage::at(MONDAY).await;
    let (anna, ben, _carla) = three(&stage).await;
    let dana = stage.subscribed("Dana", "Berlin").await;
    let link = begins(&ben).await;
    joins(&anna, &link).await;
    joins(&dana, &link).await;
    moves(&ben).await;

    expect![[r#"
        👥 Your buddies

        • Ben moved today
        • Carla
        • Dana
        [👋 Wave to Ben]
        [⭕ With Ben and Carla]
        [⭕ With Ben and Dana]
        [➕ Another circle]
    "#]]
    .assert_eq(&buddies(&anna).await);
    anna.presses("Wave to Ben").await;
    anna.reads();
    anna.presses("With Ben and Dana").await;
    expect![[r#"
        (edited) 👥 This circle
        With you in it: Ben and Dana
        [✉️ Invite somebody]
        [🚪 Leave this circle]
        [↩️ Back]
    "#]]
    .assert_eq(&anna.reads());
    anna.presses("Leave this circle").await;
    anna.presses("Yes, leave").await;

    let seen = buddies(&anna).await;
    assert!(seen.contains("• Ben moved today\n• Carla\n"), "{seen}");
    assert!(seen.contains("You waved today to Ben"), "once a day, whichever circle: {seen}");
    assert!(!seen.contains("Dana"), "{seen}");
    assert_eq!(waves(&ben), ["👋 Anna waves."]);
    let seen = buddies(&dana).await;
    assert!(seen.contains("Ben") && !seen.contains("Anna") && !seen.contains("Carla"), "{seen}");
}

#[tokio::test]
async fn there_are_only_so_many_circles_and_an_impatient_thumb_begins_one() {
    let stage = Stage::at(MONDAY).await;
    let anna = stage.subscribed("Anna", "Berlin").await;
    anna.says("/buddies").await;
    let (message, begin) = anna.button("Invite").unwrap();
    for _ in 0..3 {
        anna.forges(message, &begin).await;
    }
    assert_eq!(count(&stage, "SELECT COUNT(*) FROM buddies").await, 1);
    let mut links = vec![link(&anna)];
    for name in ["Ben", "Carla", "Dana", "Eli"] {
        let other = stage.subscribed(name, "Berlin").await;
        joins(&other, links.last().unwrap()).await;
        links.push(begins(&anna).await);
    }
    let fay = stage.subscribed("Fay", "Berlin").await;
    joins(&fay, links.last().unwrap()).await;
    assert!(!buddies(&anna).await.contains("Another circle"));
    anna.forges(message, &begin).await;
    assert!(anna.reads().contains("as many circles as one can keep up with"));
    let sixth = begins(&fay).await;
    anna.says(&sixth).await;
    assert!(anna.reads().contains("as many circles as one can keep up with"));
}

#[tokio::test]
async fn a_name_is_one_line_of_text_whatever_is_in_it() {
    let stage = Stage::at(MONDAY).await;
    let anna = stage.person("<b>Ann\n& co</b> who calls herself something long and longer");
    anna.says("/start").await;
    anna.says("Berlin").await;
    let ben = stage.subscribed("Ben", "Berlin").await;
    let link = begins(&anna).await;
    joins(&ben, &link).await;
    moves(&anna).await;

    let seen = buddies(&ben).await;

    let name = "<b>Ann & co</b> who calls hersel";
    assert!(seen.contains(&format!("• {name} moved today\n")), "{seen}");
    assert!(seen.contains(&format!("[👋 Wave to {name}]")), "{seen}");
}

#[tokio::test]
async fn all_of_it_is_handed_over_without_a_number_of_anybody_else_and_erased() {
    let stage = Stage::at(MONDAY).await;
    let (anna, ben, carla) = three(&stage).await;
    moves(&anna).await;
    moves(&carla).await;
    for (person, label) in [(&ben, "Wave to Anna"), (&anna, "Wave to Carla")] {
        person.says("/buddies").await;
        person.presses(label).await;
    }

    anna.says("/export").await;
    let file = stage.telegram().last_file(".json").unwrap();
    let text = String::from_utf8(file.bytes.clone()).unwrap();
    let export: Value = serde_json::from_slice(&file.bytes).unwrap();

    assert_eq!(export["buddies"].as_array().unwrap().len(), 1);
    assert_eq!(export["buddies"][0]["first_name"], "Anna");
    // The one that came, and the one that went.
    assert_eq!(export["waves"].as_array().unwrap().len(), 2, "{}", export["waves"]);
    let told =
        export["waves"].as_array().unwrap().iter().filter(|wave| wave.get("state").is_some());
    assert_eq!(told.count(), 1, "whether hers came is not hers to know: {}", export["waves"]);
    for other in [&ben, &carla] {
        assert!(!text.contains(&other.id.to_string()), "{text}");
    }
    assert!(!text.contains("Ben") && !text.contains("Carla"), "{text}");
    anna.says("/delete").await;
    anna.presses("Yes").await;
    let theirs = query_scalar::<i64>(
        "SELECT COUNT(*) FROM waves WHERE person_id = $1
            OR buddy_id IN (SELECT id FROM buddies WHERE person_id = $1)",
    )
    .bind(anna.id)
    .fetch_one(&mut stage.sandbox.store().read().await.unwrap())
    .await
    .unwrap();
    assert_eq!(theirs, 0);
    assert!(!buddies(&ben).await.contains("Anna"));
    assert_eq!(count(&stage, "SELECT COUNT(*) FROM waves").await, 0);
}

#[tokio::test]
async fn settings_show_a_way_to_buddies_to_those_who_have_some() {
    let stage = Stage::at(MONDAY).await;
    let anna = stage.subscribed("Anna", "Berlin").await;
    anna.says("/settings").await;
    assert!(anna.button("👥 Buddies").is_none());
    begins(&anna).await;

    anna.says("/settings").await;
    anna.presses("👥 Buddies").await;

    assert!(anna.reads().contains("Nobody else is in your circle yet."));
    anna.says("buddies").await;
    assert!(anna.reads().contains("👥 Your buddies"));
}

#[tokio::test]
async fn circles_are_counted_from_five_people_up_and_waves_are_forgotten() {
    let stage = Stage::at(MONDAY).await;
    let (anna, ben, _carla) = three(&stage).await;
    moves(&anna).await;
    ben.says("/buddies").await;
    ben.presses("Wave to Anna").await;
    let told = async || {
        let mut connection = stage.sandbox.store().read().await.unwrap();
        usage(&mut connection, stage.sandbox.clock().now()).await.unwrap().to_string()
    };
    assert!(!told().await.contains("circles"));
    let dana = stage.subscribed("Dana", "Berlin").await;
    let eli = stage.subscribed("Eli", "Berlin").await;
    let link = begins(&dana).await;
    joins(&eli, &link).await;

    let words = told().await;

    assert!(
        words.contains("circles of buddies\n  now                          2 of 5 people"),
        "{words}"
    );
    assert!(!words.contains("Anna"));
    is_tidied_at(&stage, "2026-03-05T10:00+01:00[Europe/Berlin]").await;
    assert_eq!(count(&stage, "SELECT COUNT(*) FROM waves").await, 0);
    // The row of the prompt has nothing more to do.
    let mut tx = stage.sandbox.store().write().await.unwrap();
    query("SELECT 1 FROM prompts WHERE kind = 'wave' AND send_at IS NULL AND due_at IS NULL")
        .fetch_one(&mut tx)
        .await
        .unwrap();
}
