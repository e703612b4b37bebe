//! What somebody said in their own words: done where it is sure, asked where it is not.
//!
//! What the words mean is read by `limber_reader`; distress was heard before. None is answered here that nothing was
//! read in.

mod at_hand;
mod correct;
mod done;
mod hours;
mod later;
mod pause;
mod reading;
mod remind;
mod several;
mod unfinished;
mod unread;

use limber_reader::{
    About, Certainty, Command, Key, Meaning, Pause, PauseSpan, Reading, What, Zone,
};

use crate::{
    care::{
        Activity, Catalogue, Cause, ExerciseId, OccurrenceId, Question, Subject, Topic,
        occurrence::State, progress::Period, report::Span,
    },
    place,
    store::{Result, occurrences::Occurrence},
    usecases::{
        buddies::company::buddies,
        buttons::SaidPress,
        exercise::show::{exercise, exercise_named, exercise_why, exercises},
        guide::begin,
        help::help,
        keeping::{
            data::privacy,
            settings::{settings, stop},
        },
        pause::resume,
        plan::whole::plan,
        progress::{pain::tell_pain, report::report, stats::stats, today::today},
        reminder::answer::{reasons_for, skip, steps_of},
        replies::{Answer, GeneralReply, Reply, SafetyReply, SaidReply},
        safety::hurts::{hurts, red_flags},
        session::done::undo_last,
        standing::{is_subscribed, next_of},
        start::{
            subscribe::{start, tell_zone},
            zone::ask_zone,
        },
        visit::Visit,
        why,
    },
};

use self::{
    at_hand::{AtHand, at_hand},
    reading::{context, instead_of_a_place, lacks_words, said_in_vain},
    unfinished::{Finished, finished, keep_unfinished},
};
pub use self::{
    at_hand::{done_alone, reacted},
    correct::correct,
    done::done_in,
    reading::{asks_why, looks_back, pain_level, read_alone},
    several::undo_told,
    unfinished::begun,
};

/// Does what a button of this family asks for.
pub async fn press(visit: &mut Visit<'_>, press: &SaidPress) -> Result<Answer> {
    match press {
        SaidPress::CountAs(activity, seconds) => done::count_as(visit, *activity, *seconds).await,
        SaidPress::CountMovement(what, seconds) => {
            done::count_movement(visit, what, *seconds).await
        }
        SaidPress::DoneFor(id, seconds) => done::done_for(visit, *id, *seconds).await,
        SaidPress::RemindAt(carried) => remind::add_carried(visit, carried).await,
        SaidPress::PauseTill(minute) => pause::till(visit, *minute).await,
        SaidPress::HoursAre(ranges) => hours::set_carried(visit, ranges).await,
    }
}

/// Answers words, those of a command among them; none where nothing was understood. Of the words behind a command,
/// it is said that they were not.
pub async fn answer(
    visit: &mut Visit<'_>,
    text: &str,
    command: Option<Command>,
) -> Result<Option<Answer>> {
    let at_hand = at_hand(visit).await?;
    if command.is_none() {
        let context = context(visit, None, at_hand.as_ref());
        let alone = limber_reader::read(visit.vocabulary(), text, &context).certainty;
        if let Some(Finished { command, words }) = finished(visit, text, &alone).await? {
            return answer_whole(visit, &words, command, at_hand).await;
        }
    }
    answer_whole(visit, text, command, at_hand).await
}

/// Answers words to which nothing said before belongs.
async fn answer_whole(
    visit: &mut Visit<'_>,
    text: &str,
    command: Option<Command>,
    at_hand: Option<AtHand>,
) -> Result<Option<Answer>> {
    let context = context(visit, command, at_hand.as_ref());
    let reading = limber_reader::read(visit.vocabulary(), text, &context);
    let reading = instead_of_a_place(visit, text, &context).unwrap_or(reading);
    let in_vain = said_in_vain(&reading, command);
    let parts: Vec<String> = reading.unread.iter().map(|part| (*part).to_owned()).collect();
    keep_unfinished(visit, text, command, &reading).await?;
    match (act(visit, Said { text, command, reading, at_hand }).await?, command) {
        (Some(answer), _) if in_vain.is_empty() => Ok(Some(answer)),
        (Some(answer), _) => Ok(Some(answer.without(&in_vain))),
        (None, Some(command)) => unread::unread(visit, command, text, &parts).await,
        (None, None) => Ok(None),
    }
}

/// Words that nothing could be made of, with examples of what they may have been meant for.
pub fn not_understood(visit: &Visit<'_>, text: &str) -> Answer {
    let tried = limber_reader::resembles(visit.vocabulary(), text);
    Answer::send(GeneralReply::NotUnderstood { tried })
}

/// Something that was said, and what was read in it.
struct Said<'t> {
    text: &'t str,
    command: Option<Command>,
    reading: Reading<'t>,
    at_hand: Option<AtHand>,
}

async fn act(visit: &mut Visit<'_>, said: Said<'_>) -> Result<Option<Answer>> {
    let Said { text, command, reading, at_hand } = said;
    if let Some(closed) = at_hand.as_ref().filter(|at_hand| !at_hand.is_open())
        && let Some(answer) = at_hand::closed(visit, closed, &reading.meaning, command).await?
    {
        return Ok(Some(answer));
    }
    let at_hand = at_hand.filter(AtHand::is_before_their_eyes);
    let replied_to = at_hand.as_ref().and_then(|at_hand| at_hand.replied_to);
    let shown = at_hand.map(|at_hand| at_hand.occurrence);
    let open_id = shown.as_ref().filter(|shown| shown.state == State::Sent).map(|open| open.id);
    let is_sure = reading.certainty == Certainty::Sure;
    let is_all_read = reading.unread.is_empty();
    Ok(Some(match reading.meaning {
        // A length that was said and could not be used is told, or asked for; another is not counted in its place.
        Meaning::Done(_) if !is_sure && !reading.unread.is_empty() && command.is_some() => {
            return Ok(None);
        }
        Meaning::Done(did) if !is_sure && !reading.unread.is_empty() => {
            return done::which(visit, &[Meaning::Done(did)]).await;
        }
        Meaning::Done(did) => return done::done(visit, did, replied_to).await,
        Meaning::Remind { what, when } => {
            let is_whole = !lacks_words(&reading.certainty);
            return remind::remind(visit, &what, &when, text, is_whole).await;
        }
        // Whoever says /stop may mean all of it: nothing is taken out by a guess.
        Meaning::Unplan(_) if command == Some(Command::Stop) => return Ok(None),
        Meaning::Unplan(what) => return remind::unplan(visit, &what).await,
        Meaning::Hours(wish) => {
            return hours::hours(visit, &wish, is_sure).await;
        }
        // Words that were no length are told so.
        Meaning::Pause(Pause { reason: None, span: PauseSpan::Unsaid })
            if !reading.unread.is_empty() =>
        {
            return Ok(None);
        }
        Meaning::Pause(wish) => {
            return pause::pause(visit, &wish, is_sure).await;
        }
        Meaning::Later(wish) => return later::later(visit, open_id, &wish).await,
        Meaning::Ask(readings) => return ask(visit, readings, open_id).await,
        Meaning::Why(abouts) => return why(visit, &abouts, shown).await,
        Meaning::Zone(zone) => self::zone(visit, &zone, text).await?,
        Meaning::Skip => match open_id {
            Some(id) => skip(visit, id).await?,
            None => Answer::send(SaidReply::NotDone),
        },
        Meaning::Guide(what) => match exercise_meant(visit, what.as_ref(), shown.as_ref()) {
            Some(id) => begin::guide(visit, &id).await?,
            None => begin::guide_today(visit).await?,
        },
        Meaning::Show(What::Subject(key)) if command == Some(Command::Exercise) => {
            match subject_of(&visit.care.catalogue, &key) {
                Some(subject) => exercise_named(visit, &subject).await?,
                None => return Ok(None),
            }
        }
        Meaning::Show(_) | Meaning::Exercises if command.is_some() && !is_all_read => {
            return Ok(None);
        }
        Meaning::Show(what) => {
            match (open_id, exercise_meant(visit, Some(&what), shown.as_ref())) {
                (Some(id), _) if what == What::This => steps_of(visit, id).await?,
                (_, Some(id)) => exercise(visit, &id).await?,
                (_, None) => exercises(visit).await?,
            }
        }
        Meaning::Hurts if command == Some(Command::Pain) => return Ok(None),
        Meaning::Hurts => match &shown {
            Some(shown) => hurts(visit, &shown.exercise).await?,
            None => Answer::send(SafetyReply::Hurts { exercise: None, has_more: false }),
        },
        Meaning::Pain(level) => tell_pain(visit, level).await?,
        Meaning::Undo => undo_last(visit).await?,
        Meaning::Stop if is_sure => stop(visit).await?,
        Meaning::Stop => Answer::send(SaidReply::PauseForEver),
        Meaning::Start => start(visit).await?,
        Meaning::Resume => resume(visit).await?,
        Meaning::NotDone => Answer::send(SaidReply::NotDone),
        Meaning::Greeting if visit.person.asked == Some(Question::Zone) => ask_zone(visit).await?,
        Meaning::Greeting if !is_subscribed(visit) => start(visit).await?,
        Meaning::Greeting => Answer::send(SaidReply::Greeting { next: next_of(visit).await? }),
        Meaning::Thanks => Answer::send(SaidReply::Thanks),
        Meaning::Noted => Answer::send(SaidReply::Noted),
        Meaning::No => Answer::send(SaidReply::No),
        Meaning::Apology => Answer::send(SaidReply::Apology),
        Meaning::Farewell => Answer::send(SaidReply::Farewell { next: next_of(visit).await? }),
        Meaning::HowAreYou => Answer::send(SaidReply::HowAreYou),
        Meaning::Annoyed => Answer::send(SaidReply::Annoyed),
        Meaning::WhoAreYou => Answer::send(SaidReply::WhoAreYou),
        Meaning::Signs => red_flags(visit),
        Meaning::Kept => privacy(visit),
        Meaning::BugReport => Answer::send(SaidReply::BugReport),
        Meaning::Today(date) if date == visit.today() => today(visit).await?,
        // What comes on another day is told by the plan, which has the next time of each.
        Meaning::Today(_) | Meaning::Plan => plan(visit).await?,
        Meaning::LookBack(key) => return look_back(visit, &key, command).await,
        Meaning::Stats => stats(visit, Period::TwelveWeeks).await?,
        Meaning::Report => report(visit, Span::TwelveWeeks).await?,
        Meaning::Buddies => buddies(visit).await?,
        Meaning::Settings => settings(visit).await?,
        Meaning::Exercises => exercises(visit).await?,
        Meaning::Help(Some(topic)) => Answer::send(SaidReply::HelpWith(topic)),
        Meaning::Help(None) => help(visit),
        Meaning::Nothing => return Ok(None),
    }))
}

/// /stats or /report, as far back as was said.
async fn look_back(
    visit: &mut Visit<'_>,
    key: &str,
    command: Option<Command>,
) -> Result<Option<Answer>> {
    if command == Some(Command::Report) {
        let span = Span::ALL.into_iter().find(|span| span.as_str() == key);
        return report(visit, span.unwrap_or(Span::TwelveWeeks)).await.map(Some);
    }
    let period = Period::ALL.into_iter().find(|period| period.as_str() == key);
    stats(visit, period.unwrap_or(Period::TwelveWeeks)).await.map(Some)
}

/// One of several things was meant, and only the person knows which.
async fn ask(
    visit: &mut Visit<'_>,
    readings: Vec<Meaning>,
    open: Option<OccurrenceId>,
) -> Result<Option<Answer>> {
    let Some(first) = readings.first() else { return Ok(None) };
    match first {
        Meaning::Remind { .. } => remind::which(visit, &readings).await,
        Meaning::Later(_) => Ok(later::or_done(visit, &readings, open)),
        Meaning::Done(_) => done::which(visit, &readings).await,
        Meaning::Pause(_) => Ok(Some(pause::which(visit, &readings))),
        Meaning::Stop => Ok(Some(Answer::send(SaidReply::PauseForEver))),
        Meaning::Zone(zone) => self::zone(visit, zone, "").await.map(Some),
        Meaning::Why(abouts) => why(visit, abouts, None).await,
        _ => Ok(None),
    }
}

/// Where they are. What is no place after all is told by whoever looks it up.
async fn zone(visit: &mut Visit<'_>, zone: &Zone, text: &str) -> Result<Answer> {
    if let Some(offset) = place::offset_in(text) {
        return tell_zone(visit, offset).await;
    }
    match zone {
        Zone::Named(name) => tell_zone(visit, name).await,
        Zone::Clock(minute) => {
            tell_zone(visit, &format!("{}:{:02}", minute / 60, minute % 60)).await
        }
        Zone::Moved => ask_zone(visit).await,
    }
}

/// The first reason that was asked for.
async fn why(
    visit: &mut Visit<'_>,
    abouts: &[About],
    shown: Option<Occurrence>,
) -> Result<Option<Answer>> {
    let Some(about) = abouts.first() else { return Ok(None) };
    Ok(Some(match (about, shown) {
        (About::Topic(key), _) => match (key.parse::<Cause>(), key.parse::<Topic>()) {
            (Ok(cause), _) => why::cause(visit, cause),
            (_, Ok(topic)) => why::topic(visit, topic),
            _ => return Ok(None),
        },
        (About::What(What::This) | About::Unsaid, Some(shown)) if shown.state == State::Sent => {
            reasons_for(visit, shown.id).await?
        }
        (About::Unsaid, Some(shown)) => exercise_why(visit, &shown.exercise),
        (About::What(what), shown) => match exercise_meant(visit, Some(what), shown.as_ref()) {
            Some(id) => exercise_why(visit, &id),
            None => why::causes(visit),
        },
        (About::Unsaid, None) => return Ok(None),
    }))
}

/// The exercise that is meant: named, the first of an activity that was, or that of the reminder at hand.
fn exercise_meant(
    visit: &Visit<'_>,
    what: Option<&What>,
    shown: Option<&Occurrence>,
) -> Option<ExerciseId> {
    let catalogue = &visit.care.catalogue;
    match what {
        Some(What::Subject(key)) => match subject_of(catalogue, key)? {
            Subject::Exercise(id) => Some(id),
            Subject::Activity(activity) => Some(catalogue.first_of(activity).id.clone()),
        },
        None | Some(What::This | What::Unsaid) => shown.map(|shown| shown.exercise.clone()),
        Some(What::Movement { .. } | What::All) => None,
    }
}

/// What a key of the vocabulary stands for.
fn subject_of(catalogue: &Catalogue, key: &Key) -> Option<Subject> {
    if let Ok(activity) = key.parse::<Activity>() {
        return Some(Subject::Activity(activity));
    }
    let id = ExerciseId::try_from(key.to_string()).ok()?;
    catalogue.find(&id).map(|exercise| Subject::Exercise(exercise.id.clone()))
}

/// A reply that is answered with.
fn said(reply: impl Into<Reply>) -> Result<Option<Answer>> {
    Ok(Some(Answer::send(reply)))
}
