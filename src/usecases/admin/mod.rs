//! /admin: what the operators see and do in Telegram, whose ids are in the settings.
//!
//! To anybody else all of it does not exist: the command is in no menu, and whoever says it or
//! forges a button of it is answered as to any other that is unknown.
//!
//! Looking something up goes over everybody's rows. It is done beside the transaction in which
//! updates are handled, so that nobody waits for it but the operator.

mod looks;

use jiff::Timestamp;

use crate::{
    care::{AnnouncementId, occurrence::ON_TIME},
    store::{
        Result, Store,
        announcements::{self},
        claims,
        totals::{self as figures},
    },
    usecases::{
        announce,
        buttons::AdminPress,
        keeping::totals,
        replies::{Admin, Answer, Health, Inquiry, Notice, Reply, Say},
        visit::Visit,
    },
};

/// The signs of life that the running parts give of themselves.
#[derive(Clone, Copy, Debug)]
pub struct Liveness {
    /// Messages that are handed to the sender and not yet out.
    pub in_hand: usize,
    /// When the clockwork beat last; none before its first.
    pub beat_at: Option<Timestamp>,
    /// When Telegram last answered the question for updates.
    pub answered_at: Option<Timestamp>,
}

/// /admin.
pub fn admin(visit: &Visit<'_>) -> Answer {
    let language = visit.person.language.clone();
    visit.answer(Reply::Admin(Box::new(Admin::Menu { language })))
}

/// An operator's press; anybody else's is a press of nothing.
///
/// # Errors
/// The database's own.
pub async fn press(visit: &mut Visit<'_>, press: &AdminPress) -> Result<Answer> {
    if !visit.is_operator() {
        return Ok(Answer::notice(Notice::Gone));
    }
    match press {
        AdminPress::Menu => Ok(admin(visit)),
        AdminPress::Totals => Ok(inquire(visit, Inquiry::Totals)),
        AdminPress::Health => Ok(inquire(visit, Inquiry::Health)),
        AdminPress::Announcements => Ok(inquire(visit, Inquiry::Announcements)),
        AdminPress::Announcement(id) => Ok(inquire(visit, Inquiry::Announcement(*id))),
        AdminPress::Send(id) => send(visit, *id).await,
        AdminPress::ThrowAway(id) => throw_away(visit, *id).await,
        AdminPress::Stop(id) => stop(visit, *id).await,
        AdminPress::Looks(language) => Ok(looks::looks(visit, language)),
        AdminPress::Reminders(language) => Ok(looks::reminders(visit, language)),
        AdminPress::Look(language, look) => Ok(looks::look(visit, language, look)),
        AdminPress::OnlyALook => Ok(Answer::notice(Notice::OnlyALook)),
    }
}

/// Has an announcement sent to everybody whom it is for, once an operator has seen it.
async fn send(visit: &mut Visit<'_>, id: AnnouncementId) -> Result<Answer> {
    let now = visit.now;
    // The button stands under what they have before their eyes.
    announcements::set_previewed(visit.connection, id, now).await?;
    let confirmed = announce::confirm(visit.connection, id, now).await?;
    let answer = inquire(visit, Inquiry::Announcement(id));
    Ok(if confirmed { answer } else { answer.with_notice(Notice::Gone) })
}

async fn throw_away(visit: &mut Visit<'_>, id: AnnouncementId) -> Result<Answer> {
    let thrown = announcements::throw_away(visit.connection, id).await?;
    let answer = inquire(visit, Inquiry::Announcement(id));
    Ok(if thrown { answer } else { answer.with_notice(Notice::Gone) })
}

async fn stop(visit: &mut Visit<'_>, id: AnnouncementId) -> Result<Answer> {
    let stopped = announce::stop(visit.connection, id, visit.now).await?;
    let answer = inquire(visit, Inquiry::Announcement(id));
    Ok(if stopped { answer } else { answer.with_notice(Notice::Gone) })
}

fn inquire(visit: &Visit<'_>, inquiry: Inquiry) -> Answer {
    Answer { says: vec![Say::Inquire { message: visit.pressed, inquiry }], notice: None }
}

/// How many announcements are listed.
const MAX_LISTED: u32 = 10;

/// Looks something up.
///
/// # Errors
/// The database's own.
pub async fn look_up(
    store: &Store,
    inquiry: Inquiry,
    liveness: Liveness,
    now: Timestamp,
) -> Result<Reply> {
    let found = match inquiry {
        Inquiry::Totals => Admin::Totals(totals::totals(store, now).await?),
        Inquiry::Health => Admin::Health(health(store, liveness, now).await?),
        Inquiry::Announcements => Admin::Announcements(announce::last(store, MAX_LISTED).await?),
        Inquiry::Announcement(id) => {
            let mut connection = store.read().await?;
            match announcements::find(&mut connection, id).await? {
                None => Admin::NoAnnouncement,
                Some(announcement) => {
                    let audience = &announcement.audience;
                    let people = announcements::count(&mut connection, audience, now).await?;
                    Admin::Announcement { announcement, people }
                }
            }
        }
    };
    Ok(Reply::Admin(Box::new(found)))
}

async fn health(store: &Store, liveness: Liveness, now: Timestamp) -> Result<Health> {
    // Beginning to write takes the file's lock, and is undone by dropping it.
    let is_writable = store.write().await.is_ok();
    let mut connection = store.read().await?;
    let next = claims::next_send_at(&mut connection).await?;
    let late = next.map(|next| now.duration_since(next)).filter(|late| *late > ON_TIME);
    Ok(Health {
        is_writable,
        queue: figures::queue(&mut connection, now).await?,
        late: late.map_or(0, |late| late.as_secs()),
        liveness,
        now,
        size: figures::size(&mut connection).await?,
    })
}
