//! The screens of /why.

use crate::{
    care::{Cause, Exercise, Topic},
    messages::{
        Button, Screen,
        phrases::Phrases,
        render::{button, exercises, in_pairs, paragraphs, with_buttons},
        words::Values,
    },
    usecases::{
        buttons::{ExercisePress, SafetyPress, WhyPress},
        replies::WhyReply,
    },
};

/// The screen of each of them.
pub fn screen(words: Phrases<'_>, reply: &WhyReply) -> Screen {
    match reply {
        WhyReply::Causes { unread } => causes(words, unread.as_deref()),
        WhyReply::Cause { cause, exercises } => self::cause(words, *cause, exercises),
        WhyReply::Topic(topic) => self::topic(words, *topic),
        WhyReply::Approach => approach(words),
    }
}

pub fn causes(words: Phrases<'_>, unread: Option<&str>) -> Screen {
    let opening = match unread {
        None => words.get("why-intro"),
        Some(text) => {
            let text = exercises::shortened(text);
            words.fill("why-unread", Values::new().text("text", &text))
        }
    };
    let causes = Cause::ALL
        .map(|cause| button(words.get(&format!("cause-{cause}")), WhyPress::Cause(cause)));
    let topics = Topic::ALL
        .map(|topic| button(words.get(&format!("topic-{topic}")), WhyPress::Topic(topic)));
    let mut rows = in_pairs(causes.to_vec());
    rows.extend(in_pairs(topics.to_vec()));
    rows.push(vec![
        button(words.get("button-approach"), WhyPress::Approach),
        button(words.get("button-red-flags"), SafetyPress::RedFlags),
    ]);
    with_buttons(opening, rows)
}

/// The three prongs, how much of them, and to stay active.
pub fn approach(words: Phrases<'_>) -> Screen {
    let html =
        paragraphs([words.get("why-approach"), words.get("why-who"), words.get("why-stay-active")]);
    let rows = vec![
        vec![
            button(words.get("button-exercises"), ExercisePress::Exercises),
            button(words.get("button-back-to-causes"), WhyPress::Causes),
        ],
        vec![button(words.get("button-red-flags"), SafetyPress::RedFlags)],
    ];
    with_buttons(html, rows)
}

pub fn cause(words: Phrases<'_>, cause: Cause, answering: &[Exercise]) -> Screen {
    let names: Vec<String> =
        answering.iter().map(|exercise| words.exercise_in_sentence(exercise)).collect();
    let answered = Values::new().made("exercises", words.list(&names));
    let answered = words.fill("why-answered-by", answered);
    let html = explanation(words, &format!("cause-{cause}"), answered);
    let mut rows = in_pairs(exercises::choices(words, answering));
    rows.push(back_or_help(words));
    with_buttons(html, rows)
}

pub fn topic(words: Phrases<'_>, topic: Topic) -> Screen {
    let html = explanation(words, &format!("topic-{topic}"), String::new());
    with_buttons(html, vec![back_or_help(words)])
}

fn back_or_help(words: Phrases<'_>) -> Vec<Button> {
    vec![
        button(words.get("button-back-to-causes"), WhyPress::Causes),
        button(words.get("button-red-flags"), SafetyPress::RedFlags),
    ]
}

/// The explanation, what answers it, how sure it is, and who says so.
fn explanation(words: Phrases<'_>, key: &str, answered: String) -> String {
    let part = |part: &str| words.get(&format!("{key}.{part}"));
    let heading = words.fill("why-heading", Values::new().made("name", words.get(key)));
    let evidence = words.fill("why-evidence", Values::new().made("evidence", part("evidence")));
    let sources = words.fill("why-sources", Values::new().made("sources", part("sources")));
    paragraphs([heading, part("explanation"), answered, evidence, sources])
}
