//! Words behind a command that were not read: what is said of them, since nothing is done.

use limber_reader::Command;

use crate::{
    care::{
        progress::Period,
        report::Span,
        schedule::{BadSchedule, Problem},
    },
    store::Result,
    usecases::{
        exercise::show::exercises_without,
        progress::{pain::pain, report::report, stats::stats},
        replies::{
            Answer, BadWish, HoursReply, PauseReply, PlanReply, Reply, SessionReply, WhyReply,
        },
        visit::Visit,
    },
};

/// What is said of the words behind a command; none for those that every text is an answer to.
pub(super) async fn unread(
    visit: &mut Visit<'_>,
    command: Command,
    text: &str,
    parts: &[String],
) -> Result<Option<Answer>> {
    let words = text.trim().to_owned();
    let part = match parts {
        [one] => one.clone(),
        _ => words.clone(),
    };
    let reply: Reply = match command {
        Command::Done if part.chars().any(char::is_numeric) => {
            SessionReply::BadLength { part }.into()
        }
        Command::Done => SessionReply::DoneUnread { part }.into(),
        Command::Remind => {
            let problem = if parts.is_empty() { Problem::NoTime } else { Problem::Unreadable };
            PlanReply::WishUnread(BadWish::Schedule(BadSchedule { part, problem })).into()
        }
        Command::Hours => HoursReply::Unread { part }.into(),
        Command::Pause => PauseReply::Unread.into(),
        Command::Stop => PauseReply::StopUnread { words }.into(),
        Command::Resume => PauseReply::ResumeUnread { words }.into(),
        Command::Why => WhyReply::Causes { unread: Some(words) }.into(),
        Command::Exercise => return exercises_without(visit, &words).await.map(Some),
        Command::Pain => return Ok(Some(pain(visit).await?.without(&words))),
        Command::Stats => {
            return Ok(Some(stats(visit, Period::TwelveWeeks).await?.without(&words)));
        }
        Command::Report => {
            return Ok(Some(report(visit, Span::TwelveWeeks).await?.without(&words)));
        }
        Command::Zone | Command::Today | Command::Help => return Ok(None),
    };
    Ok(Some(Answer::send(reply)))
}
