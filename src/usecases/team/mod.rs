//! What is asked for in a group: breaks that a team takes together. Nobody is looked up here but whether whoever asks is
//! one of the group's admins, which Telegram says.

pub mod breaks;
pub mod membership;
pub mod part;
mod question;
mod settings;
mod zone;

use jiff::{Timestamp, tz::TimeZone};

use crate::{
    care::{
        MessageId,
        team::{Standing, next_after},
    },
    store::{
        Connection, Result,
        teams::{self, Team},
    },
    usecases::{
        buttons::TeamPress,
        replies::{Answer, Moment, Notice, Reply, TeamReply, When},
        visit::Care,
    },
};

pub use self::{settings::show, zone::told as zone};

/// Somebody's asking for something in a group.
pub struct Group<'g> {
    pub connection: &'g mut Connection,
    pub care: &'g Care,
    pub now: Timestamp,
    /// Telegram's number of the group.
    pub chat: i64,
    /// The topic in which it is asked, where the group has topics.
    pub topic: Option<i64>,
    /// The language that Telegram says of whoever asks.
    pub asked_in: String,
    /// The bot's user name.
    pub bot: &'g str,
    /// The message whose button was pressed.
    pub pressed: Option<MessageId>,
    /// How whoever asks stands in the group.
    pub standing: Standing,
    /// None before an admin has set breaks up.
    pub team: Option<Team>,
}

impl Group<'_> {
    /// The language that the group is spoken to in.
    pub fn language(&self) -> &str {
        self.team.as_ref().map_or(&self.asked_in, |team| &team.language)
    }

    /// Says it in place of the message whose button was pressed, or as a new one.
    fn answer(&self, reply: impl Into<Reply>) -> Answer {
        match self.pressed {
            Some(message) => Answer::none().and_edit(message, reply),
            None => Answer::send(reply),
        }
    }

    /// Keeps the team as it is from now on, and plans its next break by that.
    async fn keep(&mut self, team: Team) -> Result<()> {
        teams::keep(self.connection, &team, next_of(&team, self.now), self.now).await?;
        self.team = Some(team);
        Ok(())
    }
}

/// Whoever is no admin is told so, over the chat where they pressed a button, and else in it; none for an admin.
fn refusal(group: &Group<'_>) -> Option<Answer> {
    let (notice, reply) = match group.standing {
        Standing::Admin => return None,
        Standing::Member | Standing::Stranger => (Notice::TeamAdmins, TeamReply::ForAdmins),
        Standing::Unknown => (Notice::TeamUnsure, TeamReply::Unsure),
    };
    Some(match group.pressed {
        Some(_) => Answer::notice(notice),
        None => Answer::send(reply),
    })
}

/// Does what a button of this family asks for, but for taking part.
///
/// # Errors
/// The database's own.
pub async fn press(group: &mut Group<'_>, press: &TeamPress) -> Result<Answer> {
    if let Some(refusal) = refusal(group) {
        return Ok(refusal);
    }
    match press {
        TeamPress::TeamBegin => Ok(question::ask(group)),
        TeamPress::TeamZones => Ok(zone::all(group)),
        TeamPress::TeamZone(zone) => zone::choose(group, zone).await,
        press => settings::press(group, press).await,
    }
}

/// /help, and what is said when Limber comes to a group.
pub fn hello(group: &Group<'_>) -> Answer {
    let bot = group.bot.to_owned();
    group.answer(TeamReply::Hello { bot, begins: group.team.is_none() })
}

/// /privacy.
pub fn privacy(group: &Group<'_>) -> Answer {
    group.answer(TeamReply::Privacy)
}

/// When a team's next break comes; none while none is to come.
fn next_of(team: &Team, now: Timestamp) -> Option<Timestamp> {
    let comes = team.paused_at.is_none() && team.removed_at.is_none();
    next_after(&team.schedule, &clock_of(team), now).filter(|_| comes)
}

fn clock_of(team: &Team) -> TimeZone {
    TimeZone::get(&team.zone).unwrap_or(TimeZone::UTC)
}

/// An instant as a team's clock shows it.
fn moment(team: &Team, at: Timestamp, now: Timestamp) -> Moment {
    let clock = clock_of(team);
    let when = When { moment: clock.to_datetime(at), today: clock.to_datetime(now).date() };
    Moment { at, when }
}
