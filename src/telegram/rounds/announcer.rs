//! The announcer: shows drafts to the operators, has what they confirmed sent a little at a time, in
//! the slowest lane, and records what became of it at once.
//!
//! Few are under way together, and each is recorded as soon as it is known: whoever is under way when
//! the process dies may be told twice.

use std::collections::HashMap;

use futures::FutureExt;
use jiff::Timestamp;

use crate::{
    care::{AnnouncementId, Person, PersonId, RecipientId},
    messages::{FALLBACK, Screen},
    store::{self, people, recipients::Recipient},
    telegram::{
        outward::{calls::Call, sender::Sender},
        rounds::{
            engine::{Tools, Worker},
            in_flight,
            reported::outcome,
        },
    },
    usecases::{
        announce::{self, Claim, Preview, Telling},
        outcome::Outcome,
        replies::{Admin, Reply, SettingsReply},
    },
};

/// Of the calls that the sender may make at once, how many an announcement may take: one of so many.
const SHARE: usize = 8;
/// The log's words for a text that Telegram will not have.
const REFUSED: &str = "an announcement was refused";

/// The worker that makes announcements.
pub struct Announcer {
    pub tools: Tools,
    /// How many calls the sender makes at once.
    pub connections: usize,
}

/// The recipients and drafts that the announcer has claimed and not yet recorded.
pub struct InFlight {
    tellings: in_flight::InFlight<RecipientId, Recipient, Outcome>,
    /// Drafts on their way to the operators, each by when it was taken. Their leases are not renewed: a
    /// draft that is shown twice costs nobody anything.
    previews: in_flight::InFlight<(AnnouncementId, Timestamp), AnnouncementId, Outcome>,
}

impl Worker for Announcer {
    type InFlight = InFlight;

    const NAME: &'static str = "announcements";
    const HELD_UP: &'static str = "making announcements; they stay where they are";

    fn tools(&self) -> &Tools {
        &self.tools
    }

    fn in_flight(&self) -> InFlight {
        InFlight {
            tellings: in_flight::InFlight::new((self.connections / SHARE).max(1)),
            previews: in_flight::InFlight::new(usize::MAX),
        }
    }

    /// Records what has come back, and does what is to be done now as far as there is room.
    async fn turn(
        &self,
        in_flight: &mut InFlight,
        claims: bool,
    ) -> store::Result<Option<Timestamp>> {
        in_flight.take_all();
        let now = self.tools.clock.now();
        if !in_flight.tellings.outcomes().is_empty() {
            announce::record(&self.tools.store, in_flight.tellings.outcomes(), now).await?;
            in_flight.tellings.recorded().for_each(drop);
        }
        // Each in a transaction of its own, though one may be recorded twice then: that changes nothing.
        for (id, outcome) in in_flight.previews.outcomes() {
            announce::record_preview(&self.tools.store, *id, *outcome, now).await?;
        }
        in_flight.previews.recorded().for_each(drop);
        if let Some(recipients) = in_flight.tellings.to_renew(now) {
            announce::renew(&self.tools.store, recipients, now).await?;
            in_flight.tellings.renewed(now);
        }
        let next_at = announce::next_at(&self.tools.store).await?;
        if !claims || next_at.is_none_or(|next_at| next_at > now) {
            return Ok(next_at.filter(|_| claims && in_flight.has_room()));
        }
        self.show_drafts(in_flight, now).await?;
        while announce::gather(&self.tools.store, now).await? {}
        // Outcomes that have come back meanwhile are recorded before others are claimed.
        while in_flight.has_room() && in_flight.tellings.outcomes().is_empty() {
            let room = u32::try_from(in_flight.tellings.room()).unwrap_or(u32::MAX);
            let Claim { tellings, more } = announce::claim(&self.tools.store, now, room).await?;
            for telling in tellings {
                self.tell(in_flight, telling, now);
            }
            if !more {
                self.note_ends(now).await?;
                break;
            }
            in_flight.take_all();
        }
        let next_at = announce::next_at(&self.tools.store).await?;
        // A row that cannot be read stays where it is until the bell rings; it would be looked at in a
        // circle otherwise.
        let is_to_come = |at: &Timestamp| *at > now || !in_flight.tellings.outcomes().is_empty();
        Ok(next_at.filter(|_| in_flight.has_room()).filter(is_to_come))
    }

    fn is_empty(in_flight: &InFlight) -> bool {
        in_flight.tellings.is_empty() && in_flight.previews.is_empty()
    }

    async fn comes_back(in_flight: &mut InFlight) {
        tokio::select! {
            () = in_flight.tellings.comes_back(|_, outcome| outcome) => {}
            () = in_flight.previews.comes_back(|_, outcome| outcome) => {}
        }
    }
}

impl Announcer {
    /// Tells the operators of announcements that are out. Who is not reached sees it under /admin.
    async fn note_ends(&self, now: Timestamp) -> store::Result<()> {
        for ended in announce::end(&self.tools.store, now).await? {
            let (id, counts) = (ended.id.0, ended.counts);
            tracing::info!(announcement = id, sent = counts.sent, of = counts.all(), "announced");
            let reply = Reply::Admin(Box::new(Admin::Ended(ended)));
            for (operator, language) in self.operators().await? {
                let screen = self.tools.messages.render(&language, &reply);
                drop(self.tools.sender.announce(operator.0, Call::Send(screen)));
            }
        }
        Ok(())
    }

    fn tell(&self, in_flight: &mut InFlight, telling: Telling, now: Timestamp) {
        let Telling { recipient, language, reply, silently } = telling;
        let screen = self.tools.messages.render(&language, &reply);
        let call = Call::Announce { screen, silently };
        let report = self.tools.sender.announce(recipient.person.0, call);
        let report = report.map(|report| outcome(report, REFUSED));
        in_flight.tellings.add(recipient.id, recipient, report, now);
    }

    /// Shows drafts to the operators: as everybody would see them, and what can be done with them.
    async fn show_drafts(&self, in_flight: &mut InFlight, now: Timestamp) -> store::Result<()> {
        for Preview { mut draft, people } in announce::take_previews(&self.tools.store, now).await?
        {
            let operators = self.operators().await?;
            if operators.is_empty() {
                tracing::warn!(
                    announcement = draft.id.0,
                    "an announcement cannot be shown to anybody before it goes out; set LIMBER_ADMINS to the operators' Telegram ids"
                );
                continue;
            }
            let looks = Reply::Settings(SettingsReply::Announcement { html: draft.text.clone() });
            let id = draft.id;
            // The draft is shown as it will be once the operators have seen it.
            draft.previewed_at = Some(now);
            let choices = Admin::Announcement { announcement: draft, people };
            let choices = Reply::Admin(Box::new(choices));
            let shown = operators.into_iter().map(|(operator, language)| {
                let looks = self.tools.messages.render(&language, &looks);
                let choices = self.tools.messages.render(&language, &choices);
                show(self.tools.sender.clone(), operator, looks, choices)
            });
            let report = futures::future::join_all(shown).map(|outcomes| of_all(&outcomes));
            in_flight.previews.add((id, now), id, report, now);
        }
        Ok(())
    }

    /// The operators, each with their language.
    async fn operators(&self) -> store::Result<Vec<(PersonId, String)>> {
        let ids: Vec<PersonId> = self.tools.care.operators.iter().copied().collect();
        let known = people::all(&mut self.tools.store.read().await?, &ids).await?;
        let known: HashMap<PersonId, Person> =
            known.into_iter().map(|person| (person.id, person)).collect();
        let language = |id| known.get(&id).map_or_else(|| FALLBACK.to_owned(), Person::locale);
        Ok(ids.into_iter().map(|id| (id, language(id))).collect())
    }
}

impl InFlight {
    /// Whether there is room for as many as are worth a transaction.
    fn has_room(&self) -> bool {
        self.tellings.room() * 4 >= self.tellings.window()
    }

    /// Takes all reports that are there, to be recorded.
    fn take_all(&mut self) {
        self.tellings.take_all(|_, outcome| outcome);
        self.previews.take_all(|_, outcome| outcome);
    }
}

/// Shows an operator what a draft looks like and then, if Telegram takes it, what they can do.
async fn show(sender: Sender, operator: PersonId, looks: Screen, choices: Screen) -> Outcome {
    let looks = Call::Announce { screen: looks, silently: false };
    let report = sender.announce(operator.0, looks).await;
    let outcome = outcome(report, REFUSED);
    if outcome.is_accepted() {
        // Without it they find the same under /admin.
        let _ = sender.announce(operator.0, Call::Send(choices)).await;
    }
    outcome
}

/// The outcome of showing a draft to the operators: one who has seen it is enough.
fn of_all(outcomes: &[Outcome]) -> Outcome {
    if outcomes.contains(&Outcome::Refused) {
        return Outcome::Refused;
    }
    if let Some(accepted) = outcomes.iter().find(|outcome| outcome.is_accepted()) {
        return *accepted;
    }
    tracing::warn!(
        "an announcement was shown to no operator yet, and is tried again; operators are reached once they have said /start to the bot"
    );
    Outcome::TryLater(None)
}
