//! The screens of buddies: who there is, an invitation, a wave.

use crate::{
    messages::{
        Button, Screen,
        phrases::Phrases,
        render::{button, lines, paragraphs, plain, with_buttons},
        words::{Values, escaped},
    },
    usecases::{
        buttons::BuddiesPress,
        replies::{BuddiesReply, Circle, Seen, Waving},
    },
};

/// The screen of each of them.
pub fn screen(words: Phrases<'_>, reply: &BuddiesReply) -> Screen {
    let named = |key: &str, name: &str| words.fill(key, name_in(words, name));
    let to_buddies = || vec![button(words.get("button-buddies"), BuddiesPress::Buddies)];
    match reply {
        BuddiesReply::About { name } => with_buttons(
            paragraphs([words.get("buddies-about"), named("buddies-of-you", name)]),
            vec![vec![button(words.get("button-invite"), BuddiesPress::CircleNew)]],
        ),
        BuddiesReply::What => with_buttons(words.get("buddies-about"), vec![to_buddies()]),
        BuddiesReply::Buddies { seen, waved_to_you, circles, may_begin } => {
            buddies(words, seen, waved_to_you, circles, *may_begin)
        }
        BuddiesReply::Circle(circle) => self::circle(words, circle),
        BuddiesReply::LeaveAsk { id } => with_buttons(
            words.get("buddies-leave-ask"),
            vec![vec![
                button(words.get("button-leave-yes"), BuddiesPress::LeaveCircle(*id)),
                button(words.get("button-leave-no"), BuddiesPress::Buddies),
            ]],
        ),
        BuddiesReply::Left => with_buttons(words.get("buddies-left"), vec![to_buddies()]),
        BuddiesReply::Enough => with_buttons(words.get("buddies-enough"), vec![to_buddies()]),
        BuddiesReply::Invitation { id, link, until, room } => {
            let values = Values::new().made("until", words.until(*until)).number("room", *room);
            let html = paragraphs([
                words.fill("invitation", Values::new().text("link", link)),
                words.fill("invitation-holds", values),
                words.get("invitation-tells"),
            ]);
            with_buttons(
                html,
                vec![vec![
                    button(words.get("button-invite-anew"), BuddiesPress::InviteAnew(*id)),
                    back(words),
                ]],
            )
        }
        BuddiesReply::InvitationFull => {
            with_buttons(words.get("invitation-full"), vec![vec![back(words)]])
        }
        BuddiesReply::Waits { from } => plain(named("invited-waits", from)),
        BuddiesReply::Invited { from, others, name, word } => {
            let html = paragraphs([
                words.fill("invited", name_in(words, from).number("others", *others)),
                words.get("invited-means"),
                named("buddies-of-you", name),
            ]);
            let join = BuddiesPress::Join(word.clone());
            with_buttons(
                html,
                vec![vec![
                    button(words.get("button-join"), join),
                    button(words.get("button-join-not"), BuddiesPress::JoinNot),
                ]],
            )
        }
        BuddiesReply::Joined => plain(words.get("invited-joined")),
        BuddiesReply::Declined => plain(words.get("invited-declined")),
        BuddiesReply::InvitedGone => plain(words.get("invited-gone")),
        BuddiesReply::InvitedOwn => with_buttons(words.get("invited-own"), vec![to_buddies()]),
        BuddiesReply::InvitedAlready => {
            with_buttons(words.get("invited-already"), vec![to_buddies()])
        }
        BuddiesReply::InvitedFull => plain(words.get("invited-full")),
        BuddiesReply::Waves { from } => waves(words, from),
    }
}

fn buddies(
    words: Phrases<'_>,
    seen: &[Seen],
    waved_to_you: &[String],
    circles: &[Circle],
    may_begin: bool,
) -> Screen {
    let line = |seen: &Seen| {
        let key = if seen.moved { "buddies-moved" } else { "buddies-there" };
        words.fill(key, name_in(words, &seen.name))
    };
    let you_waved = seen.iter().filter(|seen| seen.waved).map(|seen| &*seen.name);
    let waved = lines([
        named_in(words, "buddies-waved-to-you", waved_to_you.iter().map(String::as_str)),
        named_in(words, "buddies-you-waved", you_waved),
    ]);
    let waiting =
        if seen.is_empty() { words.get("buddies-waiting") } else { lines(seen.iter().map(line)) };
    let html = paragraphs([words.get("buddies"), waiting, waved]);
    let wave = |seen: &Seen| {
        let label = words.fill("button-wave", name_on(words, &seen.name));
        vec![button(label, BuddiesPress::Wave(seen.id))]
    };
    let mut rows: Vec<Vec<Button>> = seen.iter().filter(|seen| seen.may_wave).map(wave).collect();
    match circles {
        [circle] => rows.extend(of_circle(words, circle)),
        several => rows.extend(several.iter().map(|circle| vec![to_circle(words, circle)])),
    }
    if may_begin {
        rows.push(vec![button(words.get("button-circle-new"), BuddiesPress::CircleNew)]);
    }
    with_buttons(html, rows)
}

fn circle(words: Phrases<'_>, circle: &Circle) -> Screen {
    let html = match circle.names.as_slice() {
        [] => words.get("buddies-circle-alone"),
        names => named_in(words, "buddies-circle", names.iter().map(String::as_str)),
    };
    let mut rows = of_circle(words, circle);
    rows.push(vec![back(words)]);
    with_buttons(html, rows)
}

/// What can be done with a circle.
fn of_circle(words: Phrases<'_>, circle: &Circle) -> Vec<Vec<Button>> {
    let invite = button(words.get("button-invite"), BuddiesPress::Invite(circle.id));
    let leave = button(words.get("button-leave"), BuddiesPress::LeaveAsk(circle.id));
    let invite = circle.has_room.then(|| vec![invite]);
    invite.into_iter().chain([vec![leave]]).collect()
}

fn to_circle(words: Phrases<'_>, circle: &Circle) -> Button {
    let label = match circle.names.as_slice() {
        [] => words.get("button-circle-alone"),
        names => {
            let names: Vec<String> = names.iter().map(|name| shown_name(words, name)).collect();
            words.fill("button-circle", Values::new().made("names", words.list(&names)))
        }
    };
    button(label, BuddiesPress::Circle(circle.id))
}

fn waves(words: Phrases<'_>, from: &[Waving]) -> Screen {
    let names: Vec<String> =
        from.iter().map(|waving| escaped(&shown_name(words, &waving.name))).collect();
    let values = Values::new().made("names", words.list(&names)).count("count", from.len());
    let back_to =
        |waving: &Waving, label: String| vec![button(label, BuddiesPress::WaveBack(waving.id))];
    let mut rows: Vec<Vec<Button>> = match from {
        [one] => vec![back_to(one, words.get("button-wave-back"))],
        several => {
            let label =
                |waving: &Waving| words.fill("button-wave-back-to", name_on(words, &waving.name));
            several.iter().map(|waving| back_to(waving, label(waving))).collect()
        }
    };
    rows.push(vec![button(words.get("button-wave-what"), BuddiesPress::BuddiesWhat)]);
    with_buttons(words.fill("wave", values), rows)
}

fn back(words: Phrases<'_>) -> Button {
    button(words.get("button-buddies-back"), BuddiesPress::Buddies)
}

/// A sentence that names some; nothing where there are none.
fn named_in<'n>(words: Phrases<'_>, key: &str, names: impl Iterator<Item = &'n str>) -> String {
    let names: Vec<String> = names.map(|name| escaped(&shown_name(words, name))).collect();
    match names.as_slice() {
        [] => String::new(),
        names => words.fill(key, Values::new().made("names", words.list(names))),
    }
}

/// A name in a sentence.
fn name_in(words: Phrases<'_>, name: &str) -> Values<'static> {
    Values::new().text("name", &shown_name(words, name))
}

/// A name on a button, which is no HTML.
fn name_on(words: Phrases<'_>, name: &str) -> Values<'static> {
    Values::new().made("name", shown_name(words, name))
}

/// A name as it is; somebody may have none.
fn shown_name(words: Phrases<'_>, name: &str) -> String {
    if name.is_empty() { words.get("buddies-nameless") } else { name.to_owned() }
}
