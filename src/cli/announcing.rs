//! `limber announce`: writes announcements for the running bot to make, and tells how far they are.

use std::path::Path;

use crate::{
    care::{
        AnnouncementId,
        announcement::{Audience, Begin},
    },
    clock::Clock,
    config::tools::Announce,
    messages::{Messages, beginning_of, check_markup, escaped, shown_length},
    printing::print_line,
    store::Store,
    telegram::inward::commands::Command,
    text_file,
    usecases::{
        announce::{self, Confirmed},
        replies::{Reply, SettingsReply},
    },
};
use anyhow::{Context, bail};

/// The most that Telegram takes in a message (Bot API, `sendMessage`).
const MAX_TEXT_CHARS: usize = 4096;
/// How many announcements are listed.
const MAX_LISTED: u32 = 50;

/// Does what is wished, and says what comes next.
///
/// # Errors
/// One line that says what is wrong with the text, the wish or the database, and what to do.
pub async fn announce(wishes: &Announce) -> anyhow::Result<()> {
    // Mistakes in the text are told before anything is opened.
    let text = wishes.file.as_deref().map(|file| read(wishes, file)).transpose()?;
    let audience: Audience = wishes.to.parse()?;
    let now = Clock::system().now();
    let begin = match &wishes.at {
        None => Begin::AtOnce,
        Some(at) => at.parse()?,
    };
    if begin.latest(now) <= now && begin != Begin::AtOnce {
        bail!("{begin} is over; give a time to come, or leave --at out to begin at once");
    }
    let store = Store::open_existing(&wishes.database.database).await?;
    let done = match (text, wishes.stop) {
        (Some(text), _) if wishes.yes => confirm(&store, &text, &audience, &begin).await,
        (Some(text), _) => draft(&store, &text, &audience, &begin).await,
        (None, Some(id)) => stop(&store, AnnouncementId(id)).await,
        (None, None) => list(&store).await,
    };
    store.close().await;
    done
}

async fn draft(
    store: &Store,
    text: &str,
    audience: &Audience,
    begin: &Begin,
) -> anyhow::Result<()> {
    let now = Clock::system().now();
    let (id, people) = announce::draft(store, text, audience, begin, now).await?;
    print_line(format_args!(
        "announcement {id}, to {audience}: {} now. The running bot shows it to the operators (LIMBER_ADMINS) within seconds; it goes out once one of them confirms it there, or with the same command and --yes",
        people_of(people)
    ))
}

async fn confirm(
    store: &Store,
    text: &str,
    audience: &Audience,
    begin: &Begin,
) -> anyhow::Result<()> {
    let now = Clock::system().now();
    match announce::confirm_same(store, text, audience, begin, now).await? {
        Confirmed::Yes(id, people) => print_line(format_args!(
            "announcement {id} goes out to {}, each within their hours; `limber announce --list` tells how far it is, `limber announce --stop {id}` stops it",
            people_of(people)
        )),
        Confirmed::NoDraft => bail!(
            "there is no announcement of this text to {audience}, beginning {begin}, that waits to be confirmed; give the same command without --yes first"
        ),
        Confirmed::NotSeen(id) => bail!(
            "announcement {id} has not been shown to an operator yet; the bot has to run, with LIMBER_ADMINS set, and one of them to have said /start to it"
        ),
    }
}

async fn stop(store: &Store, id: AnnouncementId) -> anyhow::Result<()> {
    let mut tx = store.write().await?;
    if !announce::stop(&mut tx, id, Clock::system().now()).await? {
        bail!("announcement {id} is not on its way; `limber announce --list` tells which are");
    }
    tx.commit().await?;
    print_line(format_args!("announcement {id} is stopped; what was under way still arrives"))
}

/// A line each, the newest first, as an operator's eye or script reads it.
async fn list(store: &Store) -> anyhow::Result<()> {
    print_line(format_args!(
        "{:>4}  {:<9} {:>8} {:>8} {:>8} {:>11} {:>8}  to, from: text",
        "id", "state", "sent", "waiting", "off", "unreachable", "others"
    ))?;
    for told in announce::last(store, MAX_LISTED).await? {
        let counts = told.counts;
        let others = counts.doubtful + counts.refused + counts.late + counts.stopped;
        print_line(format_args!(
            "{:>4}  {:<9} {:>8} {:>8} {:>8} {:>11} {:>8}  {}, {}: {}",
            told.id.0,
            told.state,
            counts.sent,
            counts.to_go(),
            counts.unwanted,
            counts.unreachable,
            others,
            told.audience,
            told.begin,
            beginning_of(&told.text, 40)
        ))?;
    }
    Ok(())
}

fn people_of(number: i64) -> String {
    match number {
        1 => "1 person".to_owned(),
        _ => format!("{number} people"),
    }
}

/// The text in Telegram's HTML, checked as far as it can be without Telegram.
fn read(wishes: &Announce, file: &Path) -> anyhow::Result<String> {
    let text = text_file::read(file).with_context(|| format!("reading {}", file.display()))?;
    let text = text.trim();
    let text = if wishes.plain { escaped(text) } else { text.to_owned() };
    check_markup(&text).with_context(|| file.display().to_string())?;
    if shown_length(&text) == 0 {
        bail!("{} is empty; write what is to be announced into it", file.display());
    }
    let (messages, _) = Messages::read(wishes.messages.as_deref(), Command::listed())?;
    let reply = Reply::Settings(SettingsReply::Announcement { html: text.clone() });
    let length = |language| shown_length(&messages.render(language, &reply).html);
    let longest = messages.languages().map(length).max().unwrap_or_default();
    if longest > MAX_TEXT_CHARS {
        bail!(
            "{} has {longest} characters with what stands under it, and a message holds {MAX_TEXT_CHARS}; shorten it by {}",
            file.display(),
            longest - MAX_TEXT_CHARS
        );
    }
    Ok(text)
}
