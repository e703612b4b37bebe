//! The offer of another hour, and what is answered to it.

use crate::{
    messages::{
        Screen,
        phrases::Phrases,
        render::{button, plain, with_buttons},
        words::Values,
    },
    usecases::{
        buttons::{ReminderPress, UsualPress},
        replies::UsualReply,
    },
};

/// The screen of each of them.
pub fn screen(words: Phrases<'_>, reply: &UsualReply) -> Screen {
    match reply {
        UsualReply::Offered { occurrence, activity, due, better } => {
            let values = || {
                Values::new()
                    .made("then", words.minute(better.minute))
                    .made("due", words.minute(*due))
                    .made("icon", words.icon(*activity))
                    .number("times", better.times)
                    .number("of", better.of)
            };
            let take = ReminderPress::Move(*occurrence, better.minute.0);
            let choices = vec![
                button(words.fill("usual-take", values()), take),
                button(words.fill("usual-keep", values()), UsualPress::UsualKeep),
            ];
            with_buttons(words.fill("usual-offered", values()), vec![choices])
        }
        UsualReply::Kept => plain(words.get("usual-kept")),
    }
}
