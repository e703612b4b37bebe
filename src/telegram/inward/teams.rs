//! Answers what is asked for in a group. Of who asks nothing is kept, and whether they are an admin there Telegram has said
//! before; who takes part in a break and has a chat of their own has it counted there.

use std::collections::HashMap;

use jiff::Timestamp;

use crate::{
    care::{ExerciseId, PersonId, pictured::Pictured, team::Standing},
    store::{self, Connection, teams},
    telegram::inward::{
        answering::{Answered, Answering},
        request::{Request, TeamAct},
    },
    usecases::{
        arriving::{self, Acting, Met},
        buttons::TeamPress,
        counting::ledger::Ledger,
        replies::{Answer, Notice},
        team::{
            self, Group, membership,
            part::{self, Part},
        },
    },
};

impl Answering {
    /// The answer to what is asked for in a group.
    pub(super) async fn team(
        &self,
        connection: &mut Connection,
        request: &Request,
        act: &TeamAct,
        (met, ledger): (&mut HashMap<PersonId, Met>, &mut Ledger),
        now: Timestamp,
    ) -> store::Result<Answered> {
        let (person, chat) = (request.asker.id, request.chat);
        let team = teams::find(connection, chat).await?;
        let standing = if request.is_as_group() {
            Standing::Admin
        } else {
            self.tools.standings.of(chat, person, now).unwrap_or(Standing::Unknown)
        };
        let mut pressed = None;
        if let TeamAct::Press { press, message, .. } = act {
            if let TeamPress::TeamIn(number) = press {
                // Where anybody may look into a group, a button there may be anybody's to press.
                if standing == Standing::Stranger {
                    return Ok(self.plainly(request, Answer::notice(Notice::Gone)));
                }
                return match part::take(connection, chat, *number, person, *message).await? {
                    Part::Counted(exercise) => {
                        self.count_own(connection, request, exercise, (met, ledger), now).await
                    }
                    Part::Again => Ok(self.plainly(request, Answer::notice(Notice::TeamAgain))),
                    Part::Over => Ok(self.plainly(request, Answer::notice(Notice::TeamOver))),
                };
            }
            pressed = *message;
        }
        let mut group = Group {
            connection,
            care: &self.tools.care,
            now,
            chat,
            topic: request.topic,
            asked_in: self.language_of(request).to_owned(),
            bot: self.router.username(),
            pressed,
            standing,
            team,
        };
        let answer = match act {
            TeamAct::Settings => team::show(&group),
            TeamAct::Zone(words) => team::zone(&mut group, words).await?,
            TeamAct::Help => team::hello(&group),
            TeamAct::Privacy => team::privacy(&group),
            TeamAct::Press { press, .. } => team::press(&mut group, press).await?,
            TeamAct::Came => membership::came(&mut group).await?,
            TeamAct::Left => membership::left(&mut group).await?,
            TeamAct::Moved(to) => {
                membership::moved(group.connection, chat, *to).await?;
                Answer::none()
            }
        };
        let language = group.language().to_owned();
        Ok(Answered { answer, language, pictured: Pictured::None })
    }

    /// Counts a break for somebody who has a chat of their own with the bot, and can be reached there; of anybody else
    /// nothing is kept.
    async fn count_own(
        &self,
        connection: &mut Connection,
        request: &Request,
        exercise: ExerciseId,
        (met, ledger): (&mut HashMap<PersonId, Met>, &mut Ledger),
        now: Timestamp,
    ) -> store::Result<Answered> {
        let id = request.asker.id;
        let met = match met.remove(&id) {
            Some(met) => Some(met),
            None => {
                ledger.write(connection).await?;
                let language = self.language_of(request);
                let acting = Acting { id, language, speaks: false, answers: true, counts: None };
                arriving::meet(connection, &self.tools.care, &[acting], now).await?.remove(&id)
            }
        };
        let Some(met) = met.filter(|met| met.person.unreachable_at.is_none()) else {
            return Ok(self.plainly(request, Answer::notice(Notice::TeamIn)));
        };
        let first_name = request.asker.first_name.clone();
        let mut visit =
            arriving::arrive(connection, &self.tools.care, now, met, first_name).await?;
        visit.enters(ledger);
        let answer = part::count_own(&mut visit, exercise).await?;
        let (language, pictured) = (visit.person.language.clone(), visit.person.pictures);
        Ok(Answered { answer, language, pictured })
    }
}
