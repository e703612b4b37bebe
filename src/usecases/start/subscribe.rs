//! Subscribing: /start, the one question "what time is it for you?", and its answers.

use jiff::tz::TimeZone;

use crate::{
    care::{Question, plan::Preset},
    place::{self, Guess, Place},
    store::{Result, people},
    usecases::{
        buddies::invitation,
        coming::planning::replan,
        plan::{
            prescription::{self},
            whole::{self},
        },
        replies::{Answer, Notice, PrescriptionReply, Reply, SafetyReply, StartReply},
        safety::comfort::safety_question,
        standing::{next_of, question_of, standing_of},
        start::{
            amount::amount_question,
            place::place_question,
            zone::{ask_zone, clock, clocks, welcome},
        },
        visit::Visit,
    },
};

/// /start: greets and asks for the time; later it resets nothing, and wakes a stopped Limber.
pub async fn start(visit: &mut Visit<'_>) -> Result<Answer> {
    if visit.person.subscribed_at.is_none() {
        return welcome(visit).await;
    }
    if visit.person.stopped_at.is_some() {
        return restart(visit).await;
    }
    if let Some(question) = question_of(visit) {
        return Ok(question);
    }
    let (standing, next) = (standing_of(visit), next_of(visit).await?);
    let answer = Answer::send(StartReply::WelcomeBack { standing, next });
    let question =
        safety_question(visit).or_else(|| place_question(visit)).or_else(|| amount_question(visit));
    Ok(question.into_iter().fold(answer, Answer::and_send))
}

/// Reminders again, after /stop.
pub async fn restart(visit: &mut Visit<'_>) -> Result<Answer> {
    if visit.person.subscribed_at.is_none() {
        return ask_zone(visit).await;
    }
    people::subscribe(visit.connection, visit.person.id, visit.now).await?;
    replan(visit).await?;
    if let Some(question) = question_of(visit) {
        return Ok(question);
    }
    let (standing, next) = (standing_of(visit), next_of(visit).await?);
    Ok(visit.answer(StartReply::WelcomeBack { standing, next }))
}

/// /timezone: asks, or takes the place that was named with it.
pub async fn timezone(visit: &mut Visit<'_>, text: &str) -> Result<Answer> {
    if text.trim().is_empty() { ask_zone(visit).await } else { tell_zone(visit, text).await }
}

/// A place, a zone or a clock time in the person's words.
pub async fn tell_zone(visit: &mut Visit<'_>, text: &str) -> Result<Answer> {
    match place::read(text, visit.now, Some(&visit.person.language)) {
        Guess::One(place) => settle_in(visit, place).await,
        Guess::Several(places) => {
            people::set_asked(visit.connection, visit.person.id, Some(Question::Zone)).await?;
            let places = clocks(visit, places);
            Ok(Answer::send(StartReply::WhichPlace { places }))
        }
        Guess::Nothing => {
            people::set_asked(visit.connection, visit.person.id, Some(Question::Zone)).await?;
            let now = TimeZone::UTC.to_datetime(visit.now);
            Ok(Answer::send(StartReply::ZoneUnread { now }))
        }
    }
}

/// The zones of a location that was shared; the location itself is not kept.
pub async fn located(visit: &mut Visit<'_>, zones: &[String]) -> Result<Answer> {
    match zones {
        [zone] if is_on_land(zone) => settle_in(visit, of_zone(zone)).await,
        several if several.len() > 1 => {
            let places = clocks(visit, several.iter().map(|zone| of_zone(zone)).collect());
            Ok(Answer::send(StartReply::WhichPlace { places }))
        }
        _ => Ok(Answer::send(StartReply::LocationUnread)),
    }
}

/// The zones of a place that the person passed on or looked up: whether they are there is asked,
/// unless their clock is there already.
pub async fn located_elsewhere(visit: &mut Visit<'_>, zones: &[String]) -> Result<Answer> {
    let is_asked = match zones {
        [zone] => {
            let current = visit.person.zone.as_ref().and_then(TimeZone::iana_name);
            is_on_land(zone) && current != Some(zone)
        }
        several => several.len() > 1,
    };
    if !is_asked {
        return located(visit, zones).await;
    }
    let places = clocks(visit, zones.iter().map(|zone| of_zone(zone)).collect());
    Ok(Answer::send(StartReply::PlaceElsewhere { places }))
}

/// At sea, zones are whole hours that nobody lives by.
fn is_on_land(zone: &str) -> bool {
    !zone.starts_with("Etc/")
}

/// A place was tapped.
pub async fn choose_zone(visit: &mut Visit<'_>, zone: &str) -> Result<Answer> {
    if place::is_zone(zone) {
        settle_in(visit, of_zone(zone)).await
    } else {
        Ok(Answer::notice(Notice::Gone))
    }
}

/// One place for each time of the world.
pub async fn zones(visit: &mut Visit<'_>) -> Result<Answer> {
    let places = clocks(visit, place::everywhere(visit.now));
    Ok(visit.answer(StartReply::Zones { places }))
}

/// The person has blocked the bot: no more sending, everything kept.
pub async fn blocked(visit: &mut Visit<'_>) -> Result<Answer> {
    people::set_unreachable(visit.connection, visit.person.id, Some(visit.now)).await?;
    replan(visit).await?;
    Ok(Answer::none())
}

/// The person has unblocked the bot; [`crate::usecases::arriving::arrive`] has planned their reminders again.
pub async fn unblocked(_visit: &mut Visit<'_>) -> Result<Answer> {
    Ok(Answer::none())
}

/// Keeps the zone; the first time subscribes to a plan that is ready, later ones move what is pending.
async fn settle_in(visit: &mut Visit<'_>, place: Place) -> Result<Answer> {
    let id = visit.person.id;
    people::set_zone(visit.connection, id, &place.zone).await?;
    let first = visit.person.subscribed_at.is_none();
    let mut came_for = None;
    if first {
        people::subscribe(visit.connection, id, visit.now).await?;
        came_for = prescription::came_for(visit).await?;
        if !matches!(came_for, Some(Reply::Prescription(PrescriptionReply::Shown(_)))) {
            whole::add_preset(visit, first_preset(visit)).await?;
        }
    }
    replan(visit).await?;
    let next = next_of(visit).await?;
    let invited = if first { invitation::came_for(visit).await? } else { None };
    let place = clock(visit, place);
    if !first {
        return Ok(visit.answer(StartReply::ZoneChanged { place, next }));
    }
    if let Some(shown @ Reply::Prescription(PrescriptionReply::Shown(_))) = came_for {
        let answer = visit.answer(PrescriptionReply::ClockKnown { place });
        let after = safety_question(visit).into_iter().chain([shown]).chain(invited);
        return Ok(after.fold(answer, Answer::and_send));
    }
    let answer = visit.answer(StartReply::Subscribed { place, next });
    let held = visit.person.held_at.map(|_| Reply::Safety(SafetyReply::AskMayGoOn));
    let after = came_for.into_iter().chain(safety_question(visit)).chain(held).chain(invited);
    Ok(after.fold(answer, Answer::and_send))
}

/// The plan that somebody begins with, before they have told where they are and after.
fn first_preset(visit: &Visit<'_>) -> Preset {
    visit.person.place.map_or(Preset::default(), Preset::of)
}

fn of_zone(zone: &str) -> Place {
    Place { city: place::city_of(zone), country: None, zone: zone.to_owned() }
}
