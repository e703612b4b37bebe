//! The screens under /admin.

use jiff::{SignedDuration, Timestamp};

use crate::{
    care::{
        ExerciseId,
        announcement::{Begin, Counts, State},
    },
    messages::{
        Button, Screen,
        markup::beginning_of,
        phrases::Phrases,
        render::{button, in_pairs, lines, paragraphs, plain, with_buttons},
        words::Values,
    },
    store::announcements::Announcement,
    usecases::{
        buttons::{AdminPress, Look, OperatorPress},
        replies::{Admin, Health, Totals},
    },
};

/// The clockwork beats every ten seconds, and Telegram answers at the latest when a question for updates
/// ends; without either for longer something is wrong.
const RECENT: SignedDuration = SignedDuration::from_mins(3);

pub fn screen(words: Phrases<'_>, told: &Admin) -> Screen {
    match told {
        Admin::Menu { language } => menu(words, language),
        Admin::Totals(told) => totals(words, told),
        Admin::Health(told) => health(words, told),
        Admin::Announcements(all) => announcements(words, all),
        Admin::Announcement { announcement: told, people } => announcement(words, told, *people),
        Admin::NoAnnouncement => {
            with_buttons(words.get("admin-no-announcement"), vec![vec![back(words)]])
        }
        Admin::Ended(told) => {
            let ended = words.fill("admin-announcement-ended", named(told));
            plain(paragraphs([ended, counts(words, &told.counts)]))
        }
        Admin::Looks { language, languages } => looks(words, language, languages),
        Admin::LookAtReminder { language, exercises } => {
            look_at_reminder(words, language, exercises)
        }
    }
}

fn menu(words: Phrases<'_>, language: &str) -> Screen {
    let looks = AdminPress::Looks(language.to_owned());
    let choices = vec![
        press(words, "button-admin-totals", AdminPress::Totals),
        press(words, "button-admin-health", AdminPress::Health),
        press(words, "button-admin-announcements", AdminPress::Announcements),
        press(words, "button-admin-looks", looks),
    ];
    with_buttons(words.get("admin"), in_pairs(choices))
}

fn totals(words: Phrases<'_>, told: &Totals) -> Screen {
    let Totals { people, queue, deliveries, sessions, size } = told;
    let figures = [
        ("admin-people", people.known),
        ("admin-reminded", people.reminded),
        ("admin-paused", people.paused),
        ("admin-asleep", people.asleep),
        ("admin-stopped", people.stopped),
        ("admin-unreachable", people.unreachable),
        ("admin-to-come", queue.to_come),
        ("admin-sent", deliveries.sent),
        ("admin-late-median", deliveries.late_median),
        ("admin-late-99", deliveries.late_99),
        ("admin-retried", deliveries.retried),
        ("admin-expired", deliveries.expired),
        ("admin-sessions", *sessions),
        ("admin-size", size.div_euclid(1_000_000)),
    ];
    let html = paragraphs([words.get("admin-totals"), table(words, &figures)]);
    with_buttons(html, vec![vec![refresh(words, AdminPress::Totals), back(words)]])
}

fn health(words: Phrases<'_>, told: &Health) -> Screen {
    let Health { is_writable, queue, late, liveness, now, size } = told;
    let since = |key: &str, last: Option<Timestamp>| match last {
        None => words.get(&format!("{key}-never")),
        Some(last) => {
            let ago = now.duration_since(last).abs();
            let values = Values::new()
                .made("lately", if ago <= RECENT { "yes" } else { "no" })
                .number("seconds", u32::try_from(ago.as_secs()).unwrap_or(u32::MAX));
            words.fill(key, values)
        }
    };
    let writable = Values::new().made("writable", if *is_writable { "yes" } else { "no" });
    let late = Values::new().number("seconds", u32::try_from(*late).unwrap_or(u32::MAX));
    let found = lines([
        words.fill("admin-database", writable),
        words.fill("admin-late", late),
        since("admin-clockwork", liveness.beat_at),
        since("admin-telegram", liveness.answered_at),
    ]);
    let figures = [
        ("admin-due", queue.due),
        ("admin-under-way", queue.under_way),
        ("admin-updates", queue.updates),
        ("admin-in-hand", i64::try_from(liveness.in_hand).unwrap_or(i64::MAX)),
        ("admin-size", size.div_euclid(1_000_000)),
    ];
    let html = paragraphs([words.get("admin-health"), found, table(words, &figures)]);
    with_buttons(html, vec![vec![refresh(words, AdminPress::Health), back(words)]])
}

fn announcements(words: Phrases<'_>, all: &[Announcement]) -> Screen {
    let line = |told: &Announcement| {
        let values = named(told)
            .made("state", state(words, told.state))
            .figure("sent", told.counts.sent)
            .figure("all", told.counts.all());
        words.fill("admin-announcement-line", values)
    };
    let listed = match all {
        [] => words.get("admin-announcements-none"),
        all => lines(all.iter().map(line)),
    };
    let html = paragraphs([words.get("admin-announcements"), listed]);
    let choice = |told: &Announcement| {
        let beginning = beginning_of(&told.text, 24);
        let values = Values::new().figure("id", told.id.0).made("beginning", beginning);
        let label = words.fill("admin-announcement-choice", values);
        vec![button(label, OperatorPress::Admin(AdminPress::Announcement(told.id)))]
    };
    let mut rows: Vec<_> = all.iter().map(choice).collect();
    rows.push(vec![refresh(words, AdminPress::Announcements), back(words)]);
    with_buttons(html, rows)
}

/// One of them, with all that can be done with it.
fn announcement(words: Phrases<'_>, told: &Announcement, people: i64) -> Screen {
    let id = told.id;
    let heading =
        words.fill("admin-announcement", named(told).made("state", state(words, told.state)));
    let begins = match &told.begin {
        Begin::AtOnce => words.get("admin-begins-at-once"),
        Begin::At(instant) => instant.to_string(),
        Begin::AtLocal(moment) => {
            words.fill("admin-begins-local", Values::new().made("moment", moment.to_string()))
        }
    };
    let wish = lines([
        words.fill("admin-announcement-beginning", named(told)),
        words.fill(
            "admin-announcement-audience",
            Values::new().text("audience", &told.audience.to_string()),
        ),
        words.fill("admin-announcement-begins", Values::new().made("begins", begins)),
    ]);
    let people = u32::try_from(people).unwrap_or(u32::MAX);
    let how_many = || Values::new().number("people", people);
    let mut rows = Vec::new();
    let standing = match told.state {
        State::Draft if told.previewed_at.is_none() => words.get("admin-draft-unseen"),
        State::Draft => words.fill("admin-draft", how_many()),
        State::Refused => String::new(),
        State::Gathering => words.fill("admin-gathering", how_many()),
        State::Sending | State::Ended | State::Stopped => counts(words, &told.counts),
    };
    match told.state {
        State::Draft => {
            if told.previewed_at.is_some() && people > 0 {
                let label = words.fill("button-announcement-send", how_many());
                rows.push(vec![button(label, OperatorPress::Admin(AdminPress::Send(id)))]);
            }
            let away = AdminPress::ThrowAway(id);
            rows.push(vec![press(words, "button-announcement-throw-away", away)]);
        }
        state if state.is_going_out() => {
            rows.push(vec![press(words, "button-announcement-stop", AdminPress::Stop(id))]);
        }
        _ => {}
    }
    let all = press(words, "button-admin-announcements", AdminPress::Announcements);
    rows.push(vec![refresh(words, AdminPress::Announcement(id)), all]);
    with_buttons(paragraphs([heading, wish, standing]), rows)
}

fn counts(words: Phrases<'_>, counts: &Counts) -> String {
    let figures = [
        ("admin-count-sent", counts.sent),
        ("admin-count-waiting", counts.waiting),
        ("admin-count-claimed", counts.claimed),
        ("admin-count-doubtful", counts.doubtful),
        ("admin-count-unwanted", counts.unwanted),
        ("admin-count-unreachable", counts.unreachable),
        ("admin-count-refused", counts.refused),
        ("admin-count-late", counts.late),
        ("admin-count-stopped", counts.stopped),
    ];
    let always = ["admin-count-sent", "admin-count-waiting"];
    let told = figures.into_iter().filter(|(key, count)| *count > 0 || always.contains(key));
    table(words, &told.collect::<Vec<_>>())
}

fn looks(words: Phrases<'_>, language: &str, languages: &[String]) -> Screen {
    let here = || language.to_owned();
    let mut choices = vec![press(words, "button-look-reminder", AdminPress::Reminders(here()))];
    choices.extend(Look::SINGLE.map(|look| {
        let key = format!("button-look-{}", look.as_str());
        press(words, &key, AdminPress::Look(here(), look))
    }));
    let mut rows = in_pairs(choices);
    let others = languages.iter().filter(|other| *other != language);
    let others: Vec<Button> = others
        .map(|other| {
            let label = Values::new().made("language", other.clone());
            let label = words.fill("button-look-language", label);
            button(label, OperatorPress::Admin(AdminPress::Looks(other.clone())))
        })
        .collect();
    rows.extend(others.chunks(4).map(<[Button]>::to_vec));
    rows.push(vec![back(words)]);
    with_buttons(words.fill("admin-looks", Values::new().text("language", language)), rows)
}

fn look_at_reminder(words: Phrases<'_>, language: &str, exercises: &[ExerciseId]) -> Screen {
    let choice = |exercise: &ExerciseId| {
        let look = AdminPress::Look(language.to_owned(), Look::Reminder(exercise.clone()));
        button(words.get(&format!("exercise-{exercise}")), OperatorPress::Admin(look))
    };
    let mut rows = in_pairs(exercises.iter().map(choice).collect());
    rows.push(vec![press(words, "button-admin-looks", AdminPress::Looks(language.to_owned()))]);
    with_buttons(words.get("admin-look-at-reminder"), rows)
}

fn named(told: &Announcement) -> Values<'static> {
    Values::new().figure("id", told.id.0).text("beginning", &beginning_of(&told.text, 80))
}

fn state(words: Phrases<'_>, state: State) -> String {
    words.get(&format!("admin-state-{}", state.as_str()))
}

fn table(words: Phrases<'_>, figures: &[(&str, i64)]) -> String {
    let line = |(key, figure): &(&str, i64)| {
        let values = Values::new().made("name", words.get(key)).figure("figure", *figure);
        words.fill("admin-line", values)
    };
    lines(figures.iter().map(line))
}

fn press(words: Phrases<'_>, key: &str, press: AdminPress) -> Button {
    button(words.get(key), OperatorPress::Admin(press))
}

fn refresh(words: Phrases<'_>, again: AdminPress) -> Button {
    press(words, "button-admin-refresh", again)
}

fn back(words: Phrases<'_>) -> Button {
    press(words, "button-admin-back", AdminPress::Menu)
}
