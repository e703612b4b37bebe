//! Guided sessions: "guide me", and today's session. One message walks through an exercise; its
//! buttons and the clock move it on, and what comes to its end is counted with its real length.

pub mod begin;
mod by_ear;
pub mod turn;

use jiff::Timestamp;

use crate::{
    care::{
        Catalogue, Exercise, ExerciseId, GuideId, SessionId, Subject,
        guide::{Beat, Guide, Pace, Turn, beats},
    },
    store::{Result, felt, guides},
    usecases::{
        buttons::GuidePress,
        counting::session::tallies_of,
        guide::begin::{guide, guide_minute, guide_today},
        replies::{
            Answer, Closing, GuideReply, GuideView, Notice, ReminderReply, Reply, Say, Scene,
            SessionReply,
        },
        session::done,
        visit::Visit,
    },
};

/// Does what a button of this family asks for.
pub async fn press(visit: &mut Visit<'_>, press: &GuidePress) -> Result<Answer> {
    match press {
        GuidePress::Guide(id) => guide(visit, id).await,
        GuidePress::GuideMinute => guide_minute(visit).await,
        GuidePress::GuideToday => guide_today(visit).await,
        GuidePress::GuideGo(id) => guide_go(visit, *id).await,
        GuidePress::GuidePause(id) => guide_pause(visit, *id).await,
        GuidePress::GuideBack(id) => guide_back(visit, *id).await,
        GuidePress::GuideSkip(id) => guide_skip(visit, *id).await,
        GuidePress::GuideStop(id) => guide_stop(visit, *id).await,
        GuidePress::GuideByEar(id) => by_ear::by_ear(visit, *id).await,
        GuidePress::GuideCount(id) => guide_count(visit, *id).await,
        GuidePress::GuideDrop(id) => guide_drop(visit, *id).await,
    }
}

/// In place, or on after a pause.
pub async fn guide_go(visit: &mut Visit<'_>, id: GuideId) -> Result<Answer> {
    act(visit, id, |guide, _, now| {
        guide.go_on(now);
        Turn::Changed
    })
    .await
}

/// Stands still.
pub async fn guide_pause(visit: &mut Visit<'_>, id: GuideId) -> Result<Answer> {
    act(visit, id, |guide, beats, now| {
        guide.pause(beats, now);
        Turn::Changed
    })
    .await
}

/// A beat back.
pub async fn guide_back(visit: &mut Visit<'_>, id: GuideId) -> Result<Answer> {
    act(visit, id, |guide, beats, now| {
        guide.back(beats, now);
        Turn::Changed
    })
    .await
}

/// A beat on. Who skips is looking, and needs no word about it.
pub async fn guide_skip(visit: &mut Visit<'_>, id: GuideId) -> Result<Answer> {
    act(visit, id, |guide, beats, now| match guide.skip(beats, now) {
        Turn::HalfWay => Turn::Changed,
        turn => turn,
    })
    .await
}

/// Ends here; what was done until now can be counted.
pub async fn guide_stop(visit: &mut Visit<'_>, id: GuideId) -> Result<Answer> {
    let Some(mut playing) = own(visit, id).await? else {
        return Ok(Answer::notice(Notice::Gone));
    };
    match playing.guide.stop(&playing.beats, visit.now) {
        Turn::Dropped => playing.end(visit).await,
        turn => playing.follow(visit, turn).await,
    }
}

/// Counts what was done until the guide was stopped.
pub async fn guide_count(visit: &mut Visit<'_>, id: GuideId) -> Result<Answer> {
    let stopped = own(visit, id).await?.filter(|playing| playing.guide.pace == Pace::Stopped);
    let Some(mut playing) = stopped else {
        return Ok(Answer::notice(Notice::Gone));
    };
    // The exercises that would have followed do not.
    playing.guide.parts.truncate(playing.guide.part + 1);
    let seconds = playing.guide.spent;
    Ok(playing.finish(visit, seconds).await?.with_notice(Notice::Counted))
}

/// Ends a guide that was stopped, without counting what was done until then.
pub async fn guide_drop(visit: &mut Visit<'_>, id: GuideId) -> Result<Answer> {
    match own(visit, id).await? {
        Some(playing) => playing.end(visit).await,
        None => Ok(Answer::notice(Notice::Gone)),
    }
}

/// An exercise may hurt: a guide that is at it stands still until the person goes on.
pub(crate) async fn hold(visit: &mut Visit<'_>, id: &ExerciseId) -> Result<Answer> {
    let guide = guides::of(visit.connection, visit.person.id).await?;
    let guide = guide.filter(|guide| guide.at().exercise == *id);
    let playing = guide.and_then(|guide| Playing::of(guide, &visit.care.catalogue));
    let Some(mut playing) =
        playing.filter(|playing| matches!(playing.guide.pace, Pace::Running(_)))
    else {
        return Ok(Answer::none());
    };
    playing.guide.pause(&playing.beats, visit.now);
    guides::set(visit.connection, &playing.guide).await?;
    let shown = Reply::Guide(GuideReply::Shown(Box::new(playing.view(visit.now))));
    let message = playing.guide.message;
    Ok(message.map_or_else(Answer::none, |message| Answer::none().and_edit(message, shown)))
}

/// A guide ends where it is, whatever it is at.
pub(crate) async fn leave_any(visit: &mut Visit<'_>) -> Result<Answer> {
    let Some(guide) = guides::of(visit.connection, visit.person.id).await? else {
        return Ok(Answer::none());
    };
    guides::end(visit.connection, guide.id).await?;
    let message = guide.message;
    let left = |message| Answer::none().and_edit(message, GuideReply::Left);
    Ok(message.map_or_else(Answer::none, left))
}

/// An exercise hurts: a guide that is at it ends.
pub(crate) async fn leave(visit: &mut Visit<'_>, id: &ExerciseId) -> Result<()> {
    let guide = guides::of(visit.connection, visit.person.id).await?;
    match guide.filter(|guide| guide.at().exercise == *id) {
        Some(guide) => guides::end(visit.connection, guide.id).await,
        None => Ok(()),
    }
}

async fn act(
    visit: &mut Visit<'_>,
    id: GuideId,
    action: impl FnOnce(&mut Guide, &[Beat], Timestamp) -> Turn,
) -> Result<Answer> {
    let Some(mut playing) = own(visit, id).await? else {
        return Ok(Answer::notice(Notice::Gone));
    };
    let turn = action(&mut playing.guide, &playing.beats, visit.now);
    playing.follow(visit, turn).await
}

/// The guide, if it is this person's and has not ended: a button can be forged.
async fn own(visit: &mut Visit<'_>, id: GuideId) -> Result<Option<Playing>> {
    let guide = guides::of(visit.connection, visit.person.id).await?;
    let guide = guide.filter(|guide| guide.id == id);
    Ok(guide.and_then(|guide| Playing::of(guide, &visit.care.catalogue)))
}

/// A guide and what it walks through.
struct Playing {
    guide: Guide,
    exercise: Exercise,
    beats: Vec<Beat>,
}

impl Playing {
    /// None where the exercise has left the catalogue.
    fn of(guide: Guide, catalogue: &Catalogue) -> Option<Playing> {
        let part = guide.at();
        let mut exercise = catalogue.find(&part.exercise)?.clone();
        exercise.set_amount(part.amount);
        exercise.is_easy = part.is_easy;
        Some(Playing { beats: beats(&exercise), guide, exercise })
    }

    /// As its message is to show it.
    fn view(&self, now: Timestamp) -> GuideView {
        let scene = match (self.guide.pace, self.guide.shown(&self.beats, now)) {
            (Pace::Stopped, _) => Scene::Stopped { seconds: self.guide.spent },
            (_, None) => Scene::Ready,
            (pace, Some((beat, left))) => {
                let is_paused = matches!(pace, Pace::Paused(_));
                Scene::Beat { beat: beat.clone(), left, is_paused }
            }
        };
        GuideView {
            id: self.guide.id,
            exercise: self.exercise.clone(),
            part: self.guide.part + 1,
            parts: self.guide.parts.len(),
            scene,
        }
    }

    /// Keeps what follows from a turn, and shows it in place of the guide's message.
    async fn follow(mut self, visit: &mut Visit<'_>, turn: Turn) -> Result<Answer> {
        match turn {
            Turn::Changed | Turn::HalfWay => {
                guides::set(visit.connection, &self.guide).await?;
                Ok(self
                    .show(visit, Reply::Guide(GuideReply::Shown(Box::new(self.view(visit.now))))))
            }
            Turn::Finished(seconds) => self.finish(visit, seconds).await,
            Turn::Dropped => {
                if self.guide.next_part() {
                    self.begin_part(visit).await
                } else {
                    self.end(visit).await
                }
            }
        }
    }

    /// The exercise counts, and the next one begins if there is one.
    async fn finish(mut self, visit: &mut Visit<'_>, seconds: u32) -> Result<Answer> {
        let was_long = self.beats.last().is_some_and(Beat::is_long);
        let subject = Subject::Exercise(self.exercise.id.clone());
        let counted = done::count_subject(visit, Some(subject), Some(seconds)).await?;
        if let Some(session) = session_of(&counted) {
            self.guide.counted += 1;
            if self.guide.parts.len() > 1 {
                visit.settle().await?;
                felt::set_guide(visit.connection, session, self.guide.id).await?;
            }
        }
        if self.guide.next_part() {
            let begun = self.begin_part(visit).await?;
            return Ok(begun.and_closing(counted));
        }
        if self.guide.parts.len() > 1 {
            let ended = self.end(visit).await?;
            return Ok(ended.and_closing(counted));
        }
        guides::end(visit.connection, self.guide.id).await?;
        // Whoever walks has the phone in a pocket: that hears a message, but not a change of one.
        if was_long {
            let exercise = self.exercise.clone();
            let closed =
                Reply::Reminder(ReminderReply::Closed { exercise, closing: Closing::Done });
            let mut answer = self.show(visit, closed);
            answer.says.extend(counted.says);
            return Ok(answer);
        }
        let mut says = counted.says.into_iter();
        let shown = says.next().and_then(Say::reply);
        let mut answer = shown.map_or_else(Answer::none, |reply| self.show(visit, reply));
        answer.says.extend(says);
        Ok(answer)
    }

    async fn begin_part(self, visit: &mut Visit<'_>) -> Result<Answer> {
        guides::set(visit.connection, &self.guide).await?;
        // An exercise that has left the catalogue since ends the session.
        match Playing::of(self.guide.clone(), &visit.care.catalogue) {
            Some(next) => {
                Ok(next
                    .show(visit, Reply::Guide(GuideReply::Shown(Box::new(next.view(visit.now))))))
            }
            None => self.end(visit).await,
        }
    }

    /// The session is over.
    async fn end(self, visit: &mut Visit<'_>) -> Result<Answer> {
        guides::end(visit.connection, self.guide.id).await?;
        let today = visit.today();
        let today = tallies_of(visit, today).await?;
        let asks_of = self.asks_how_it_felt(visit).await?.then_some(self.guide.id);
        let counted = self.guide.counted;
        Ok(self.show(visit, Reply::Guide(GuideReply::Over { counted, today, asks_of })))
    }

    /// Whether the dose of one of its exercises goes by how the whole felt.
    async fn asks_how_it_felt(&self, visit: &mut Visit<'_>) -> Result<bool> {
        let parts = felt::of_guide(visit.connection, visit.person.id, self.guide.id).await?;
        let catalogue = &visit.care.catalogue;
        let mut exercises = parts.iter().filter_map(|told| catalogue.find(told.exercise.as_ref()?));
        Ok(exercises.any(Exercise::goes_by_how_it_felt))
    }

    /// In place of the message whose button was pressed, or of the guide's own.
    fn show(&self, visit: &Visit<'_>, reply: Reply) -> Answer {
        match visit.pressed.or(self.guide.message) {
            Some(message) => Answer::none().and_edit(message, reply),
            None => Answer::send(reply),
        }
    }
}

/// The session that was counted, where one was.
fn session_of(counted: &Answer) -> Option<SessionId> {
    counted.says.iter().find_map(|say| match say {
        Say::Send(Reply::Session(SessionReply::Counted { session, .. })) => Some(*session),
        _ => None,
    })
}

impl Answer {
    /// With what counting closes elsewhere, but without what it says of itself.
    fn and_closing(mut self, counted: Answer) -> Answer {
        let elsewhere = counted.says.into_iter().filter(|say| matches!(say, Say::Edit(..)));
        self.says.extend(elsewhere);
        self
    }
}
