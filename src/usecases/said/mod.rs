//! What somebody said in their own words: done where it is sure, asked where it is not.
//!
//! What the words mean is read by `limber_reader`; distress was heard before. None is answered here that nothing was
//! read in.

mod done;
mod hours;
mod later;
mod pause;
mod remind;

use limber_reader::{
    About, Certainty, Command, Context, Key, Meaning, Pause, PauseSpan, Reading, Stage, What, Zone,
};

use crate::{
    care::{Activity, ExerciseId, Question, Subject, vocabulary::Reason},
    store::{
        Result,
        occurrences::{self, Occurrence},
    },
    usecases::{
        buttons::SaidPress,
        exercise::show::{exercise, exercise_why, exercises},
        guide::begin,
        help::help,
        keeping::settings::{settings, stop},
        pause::resume,
        plan::whole::plan,
        progress::{pain::tell_pain, report::report, stats::stats, today::today},
        reminder::answer::{reasons_for, skip, steps_of},
        replies::{Answer, Reply, SafetyReply, SaidReply},
        safety::hurts::hurts,
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

/// What one of the buttons of this family asks for.
pub async fn press(visit: &mut Visit<'_>, press: &SaidPress) -> Result<Answer> {
    match press {
        SaidPress::CountAs(activity, seconds) => done::count_as(visit, *activity, *seconds).await,
        SaidPress::RemindAt(carried) => remind::add_carried(visit, carried).await,
        SaidPress::PauseTill(minute) => pause::till(visit, *minute).await,
        SaidPress::HoursAre(ranges) => hours::set_carried(visit, ranges).await,
    }
}

/// Answers words, those of a command among them; none where nothing was understood.
pub async fn answer(
    visit: &mut Visit<'_>,
    text: &str,
    command: Option<Command>,
) -> Result<Option<Answer>> {
    let open = open_of(visit).await?;
    let reading =
        limber_reader::read(visit.reader(), text, &context(visit, command, open.as_ref()));
    let unread = said_in_vain(&reading);
    let answer = act(visit, Said { text, command, reading, open }).await?;
    Ok(answer.map(|answer| if unread.is_empty() { answer } else { answer.without(&unread) }))
}

/// Whether words ask for a reason, rather than tell of pain: "why does sitting hurt my back?"
pub fn asks_why(visit: &Visit<'_>, text: &str) -> bool {
    let reading = limber_reader::read(visit.reader(), text, &context(visit, None, None));
    match reading.meaning {
        Meaning::Why(_) => reading.certainty == Certainty::Sure,
        Meaning::Ask(readings) => readings.iter().all(|one| matches!(one, Meaning::Why(_))),
        _ => false,
    }
}

/// The reminder that was shown last and waits for an answer.
async fn open_of(visit: &mut Visit<'_>) -> Result<Option<Occurrence>> {
    let open = occurrences::open_of_each(visit.connection, &[visit.person.id]).await?;
    Ok(open.into_iter().next())
}

fn context(visit: &Visit<'_>, command: Option<Command>, open: Option<&Occurrence>) -> Context {
    let stage = match visit.person.asked {
        Some(Question::Zone) => Stage::AskedForZone,
        None if !is_subscribed(visit) => Stage::New,
        None if open.is_some() => Stage::UnderReminder,
        None => Stage::Plain,
    };
    Context { now: visit.person.clock().to_datetime(visit.now), stage, command }
}

/// The words that a sure reading makes nothing of, where something is done; of a reading that asks, the question
/// tells enough, and to talk nothing needs to be added.
fn said_in_vain(reading: &Reading<'_>) -> String {
    let does_something = matches!(
        reading.meaning,
        Meaning::Done(_)
            | Meaning::Remind { .. }
            | Meaning::Unplan(_)
            | Meaning::Hours(_)
            | Meaning::Pause(_)
            | Meaning::Later(_)
    );
    if reading.certainty != Certainty::Sure || !does_something {
        return String::new();
    }
    let says_something = |part: &&&str| part.chars().any(char::is_alphanumeric);
    reading.unread.iter().filter(says_something).copied().collect::<Vec<_>>().join(" … ")
}

/// Something that was said, and what was read in it.
struct Said<'t> {
    text: &'t str,
    command: Option<Command>,
    reading: Reading<'t>,
    /// The reminder at hand.
    open: Option<Occurrence>,
}

async fn act(visit: &mut Visit<'_>, said: Said<'_>) -> Result<Option<Answer>> {
    let Said { text, command, reading, open } = said;
    let is_sure = reading.certainty == Certainty::Sure;
    let open_id = open.as_ref().map(|open| open.id);
    Ok(Some(match reading.meaning {
        // A length that was said and could not be used is told, or asked for; another is not counted in its place.
        Meaning::Done(_) if !is_sure && !reading.unread.is_empty() && command.is_some() => {
            return Ok(None);
        }
        Meaning::Done(did) if !is_sure && !reading.unread.is_empty() => {
            return done::which(visit, &[Meaning::Done(did)]).await;
        }
        Meaning::Done(did) => return done::done(visit, did).await,
        Meaning::Remind { what, when } => {
            return remind::remind(visit, &what, &when, text).await;
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
        Meaning::Ask(readings) => return ask(visit, readings).await,
        Meaning::Why(abouts) => return why(visit, &abouts, open).await,
        Meaning::Zone(zone) => self::zone(visit, &zone).await?,
        Meaning::Skip => match open_id {
            Some(id) => skip(visit, id).await?,
            None => Answer::send(SaidReply::NotDone),
        },
        Meaning::Guide(what) => match exercise_meant(visit, what.as_ref(), open.as_ref()) {
            Some(id) => begin::guide(visit, &id).await?,
            None => begin::guide_today(visit).await?,
        },
        Meaning::Show(what) => match (open_id, exercise_meant(visit, Some(&what), open.as_ref())) {
            (Some(id), _) if what == What::This => steps_of(visit, id).await?,
            (_, Some(id)) => exercise(visit, &id).await?,
            (_, None) => exercises(visit).await?,
        },
        Meaning::Hurts => match &open {
            Some(open) => hurts(visit, &open.exercise.clone()).await?,
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
        Meaning::Annoyed => Answer::send(SaidReply::Annoyed),
        Meaning::WhoAreYou => Answer::send(SaidReply::WhoAreYou),
        Meaning::BugReport => Answer::send(SaidReply::BugReport),
        Meaning::Today(date) if date == visit.today() => today(visit).await?,
        // What comes on another day is told by the plan, which has the next time of each.
        Meaning::Today(_) | Meaning::Plan => plan(visit).await?,
        Meaning::Stats => stats(visit, crate::care::progress::Period::TwelveWeeks).await?,
        Meaning::Report => report(visit, crate::care::report::Span::TwelveWeeks).await?,
        Meaning::Settings => settings(visit).await?,
        Meaning::Exercises => exercises(visit).await?,
        Meaning::Help(Some(topic)) => Answer::send(SaidReply::HelpWith(topic)),
        Meaning::Help(None) => help(visit),
        Meaning::Nothing => return Ok(None),
    }))
}

/// One of several things was meant, and only the person knows which.
async fn ask(visit: &mut Visit<'_>, readings: Vec<Meaning>) -> Result<Option<Answer>> {
    let Some(first) = readings.first() else { return Ok(None) };
    match first {
        Meaning::Remind { .. } => remind::which(visit, &readings).await,
        Meaning::Done(_) => done::which(visit, &readings).await,
        Meaning::Pause(_) => Ok(Some(pause::which(visit, &readings))),
        Meaning::Stop => Ok(Some(Answer::send(SaidReply::PauseForEver))),
        Meaning::Zone(zone) => self::zone(visit, zone).await.map(Some),
        Meaning::Why(abouts) => why(visit, abouts, None).await,
        _ => Ok(None),
    }
}

/// Where they are. What is no place after all is told by whoever looks it up.
async fn zone(visit: &mut Visit<'_>, zone: &Zone) -> Result<Answer> {
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
    open: Option<Occurrence>,
) -> Result<Option<Answer>> {
    let Some(about) = abouts.first() else { return Ok(None) };
    Ok(Some(match (about, open) {
        (About::Topic(key), _) => match visit.vocabulary().reason(key) {
            Some(Reason::Cause(cause)) => why::cause(visit, cause),
            Some(Reason::Topic(topic)) => why::topic(visit, topic),
            None => return Ok(None),
        },
        (About::What(What::This) | About::Unsaid, Some(open)) => {
            reasons_for(visit, open.id).await?
        }
        (About::What(what), open) => match exercise_meant(visit, Some(what), open.as_ref()) {
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
    open: Option<&Occurrence>,
) -> Option<ExerciseId> {
    let catalogue = &visit.care.catalogue;
    match what {
        Some(What::Subject(key)) => match subject_of(visit, key)? {
            Subject::Exercise(id) => Some(id),
            Subject::Activity(activity) => Some(catalogue.first_of(activity).id.clone()),
        },
        None | Some(What::This | What::Unsaid) => open.map(|open| open.exercise.clone()),
        Some(What::Movement { .. } | What::All) => None,
    }
}

/// What a key of the vocabulary stands for.
fn subject_of(visit: &Visit<'_>, key: &Key) -> Option<Subject> {
    if let Ok(activity) = key.parse::<Activity>() {
        return Some(Subject::Activity(activity));
    }
    let id = ExerciseId::try_from(key.to_string()).ok()?;
    visit.care.catalogue.find(&id).map(|exercise| Subject::Exercise(exercise.id.clone()))
}

/// A reply that is answered with.
fn said(reply: impl Into<Reply>) -> Result<Option<Answer>> {
    Ok(Some(Answer::send(reply)))
}
