//! Answers what updates ask for: the acts of a batch in the database, and then their words on the way
//! to who asked.

use std::{collections::HashMap, sync::Arc};

use jiff::Timestamp;

use crate::{
    care::{MessageId, PersonId, pictured::Pictured},
    store::{self, Connection},
    telegram::{
        inward::{
            acts::{Acts, Verdict},
            albums::Albums,
            handle,
            request::{Act, Request},
            routing::Router,
        },
        outward::{calls::Call, replies::Voice},
        rounds::engine::Tools,
    },
    usecases::{
        admin::{self, Liveness},
        arriving::{self, Acting, Met},
        buttons::Press,
        counting::ledger::Ledger,
        replies::{Answer, GeneralReply, Inquiry, Notice, Reply, Say},
        visit::Spoken,
    },
};

/// The answer to a request, and how its person wants to be spoken to.
pub struct Answered {
    pub answer: Answer,
    pub language: String,
    /// Whether they want moving pictures.
    pub pictured: Pictured,
}

/// Answers requests, with all that it takes.
pub struct Answering {
    pub tools: Tools,
    pub router: Arc<Router>,
    /// How much each person may still ask for.
    pub acts: Acts,
    /// The albums that were answered.
    pub albums: Albums,
}

impl Answering {
    /// Each request's answer, with the language and the pictures that its person wants, in their order.
    ///
    /// # Errors
    /// The database's; then the transaction is not to be kept.
    pub async fn answer(
        &self,
        connection: &mut Connection,
        requests: &[Request],
        now: Timestamp,
    ) -> store::Result<Vec<Answered>> {
        let judged: Vec<_> = requests.iter().zip(self.judge(requests, now)).collect();
        let answered = judged.iter().filter(|(_, verdict)| *verdict == Verdict::Answered);
        let answered = answered.map(|(request, _)| *request);
        let mut met = self.meet(connection, answered, now).await?;
        let mut ledger = Ledger::default();
        let mut answers = Vec::with_capacity(requests.len());
        for (request, verdict) in judged {
            answers.push(match verdict {
                Verdict::Answered => {
                    self.act(connection, request, &mut met, &mut ledger, now).await?
                }
                Verdict::Told => self.plainly(request, too_many_acts(request)),
                Verdict::Ignored => self.plainly(request, Answer::none()),
            });
        }
        ledger.write(connection).await?;
        Ok(answers)
    }

    /// Judges each request: whether it is answered, refused or ignored.
    fn judge(&self, requests: &[Request], now: Timestamp) -> Vec<Verdict> {
        let verdicts = self.acts.judge(requests, now).into_iter();
        let albums = self.albums.are_answered(requests).into_iter();
        let judged = verdicts.zip(albums);
        judged
            .map(|(verdict, is_answered)| if is_answered { Verdict::Ignored } else { verdict })
            .collect()
    }

    /// Counts requests that are seen to now.
    pub fn seen_to(&self, requests: &[Request], now: Timestamp) {
        self.acts.count(requests, now);
        self.albums.remember(requests);
        let is_theirs =
            |request: &&Request| !matches!(request.act, None | Some(Act::Blocked | Act::Unblocked));
        let people = requests.iter().filter(is_theirs).map(|request| request.asker.id);
        self.tools.lately.act(people, now);
    }

    /// Makes known who acts, each as they are before the batch.
    async fn meet(
        &self,
        connection: &mut Connection,
        requests: impl Iterator<Item = &Request>,
        now: Timestamp,
    ) -> store::Result<HashMap<PersonId, Met>> {
        let mut acting: HashMap<PersonId, Acting<'_>> = HashMap::new();
        for request in requests {
            let Some(act) = &request.act else { continue };
            // The person's later acts in the batch are looked at after this one.
            acting.entry(request.asker.id).or_insert_with(|| self.acting(request, act, now));
        }
        let acting: Vec<_> = acting.into_values().collect();
        arriving::meet(connection, &self.tools.care, &acting, now).await
    }

    fn acting<'a>(&'a self, request: &'a Request, act: &Act, now: Timestamp) -> Acting<'a> {
        let language = self.language_of(request);
        // A corrected message first has taken back what it said before, so that counting looks anew.
        let is_corrected = request.spoken.is_some_and(|spoken| spoken.corrects_from.is_some());
        let counts = handle::says_done(act, &self.tools.care, language, now);
        let counts = counts.filter(|_| !is_corrected);
        let speaks = !matches!(
            act,
            Act::Press { .. } | Act::Reaction { .. } | Act::Blocked | Act::Unblocked
        );
        let answers = !handle::is_a_look(act, self.router.username());
        Acting { id: request.asker.id, language, speaks, answers, counts }
    }

    /// Reads anew the person who acts; none where nothing is kept of them, and the act is no reason to begin.
    async fn meet_again(
        &self,
        connection: &mut Connection,
        request: &Request,
        act: &Act,
        now: Timestamp,
    ) -> store::Result<Option<Met>> {
        let (id, acting) = (request.asker.id, [self.acting(request, act, now)]);
        let mut met = arriving::meet(connection, &self.tools.care, &acting, now).await?;
        match met.remove(&id) {
            None if arriving::is_kept(connection, id).await? => {
                // The person's row cannot be read.
                Err(store::Error::Unreadable("of somebody who is there".into()))
            }
            met => Ok(met),
        }
    }

    /// One act's answer.
    async fn act(
        &self,
        connection: &mut Connection,
        request: &Request,
        met: &mut HashMap<PersonId, Met>,
        ledger: &mut Ledger,
        now: Timestamp,
    ) -> store::Result<Answered> {
        let Some(act) = &request.act else {
            return Ok(self.plainly(request, Answer::send(GeneralReply::PrivateOnly)));
        };
        let (asker, care) = (&request.asker, &self.tools.care);
        // A person who has acted in this batch already is read anew.
        let met = match met.remove(&asker.id) {
            Some(met) => met,
            None => {
                ledger.write(connection).await?;
                match self.meet_again(connection, request, act, now).await? {
                    Some(met) => met,
                    // The person has had everything erased, and an old button brings nothing back.
                    None => return Ok(self.plainly(request, Answer::notice(Notice::Gone))),
                }
            }
        };
        let mut visit =
            arriving::arrive(connection, care, now, met, asker.first_name.clone()).await?;
        visit.enters(ledger);
        visit.spoken = request.spoken;
        visit.telegrams_language = Some(self.language_of(request).to_owned());
        if let Act::Press { message, .. } = act {
            visit.pressed = *message;
        }
        let named = self.named(request, act);
        let answer = handle::answer(&mut visit, act, named, self.router.username()).await?;
        let (language, pictured) = (visit.person.locale(), visit.person.pictures);
        Ok(Answered { answer, language, pictured })
    }

    /// The button whose words were typed. A reply and a correction are about another message than the last.
    fn named(&self, request: &Request, act: &Act) -> Option<Press> {
        let is_of_another =
            |spoken: Spoken| spoken.replies_to.is_some() || spoken.corrects_from.is_some();
        match act {
            Act::Words(words) if !request.spoken.is_some_and(is_of_another) => {
                self.tools.sender.offered().named(request.chat, words)
            }
            _ => None,
        }
    }

    /// An answer to somebody of whom nothing is known but what Telegram says.
    pub fn plainly(&self, request: &Request, answer: Answer) -> Answered {
        Answered {
            answer,
            language: self.language_of(request).to_owned(),
            pictured: Pictured::None,
        }
    }

    /// The language that Telegram says.
    fn language_of(&self, request: &Request) -> &str {
        self.tools.messages.negotiate(request.asker.language_code.as_deref())
    }

    /// Hands in the calls that say an answer, once what it tells is on disk.
    pub fn say(&self, request: &Request, answered: Answered) {
        let Answered { answer, language, pictured } = answered;
        let language = language.as_str();
        let chat = request.answered_in();
        if let Some(Act::Press { press_id, .. }) = &request.act {
            let text = answer.notice.map(|notice| self.tools.messages.notice(language, notice));
            let press_id = press_id.clone();
            self.tools.sender.reply(chat, Call::Notice { press_id, text });
        }
        let voice = Voice { messages: &self.tools.messages, language, pictured };
        for say in answer.says {
            if let Say::Inquire { message, inquiry } = say {
                self.look_up(chat, language.to_owned(), message, inquiry);
                continue;
            }
            if let (Say::Send(reply), Some(message)) = (&say, request.message_of_theirs())
                && reply.is_a_nod()
            {
                self.tools.sender.reply(chat, voice.nod(message, reply));
                continue;
            }
            let call = voice.call(say, |message| match &request.act {
                Some(Act::Press { message: Some(pressed), is_caption, .. })
                    if *pressed == message =>
                {
                    *is_caption
                }
                _ => pictured.is_wanted(),
            });
            let call = call.map(|call| match (call, request.topic) {
                (Call::Send(screen), Some(topic)) => Call::SendInTopic { topic, screen },
                (call, _) => call,
            });
            if let Some(call) = call {
                self.tools.sender.reply(chat, call);
            }
        }
    }

    /// Looks something up for an operator, while others are answered.
    fn look_up(&self, chat: i64, language: String, message: Option<MessageId>, inquiry: Inquiry) {
        let (store, messages, now) =
            (self.tools.store.clone(), self.tools.messages.clone(), self.tools.clock.now());
        let liveness = Liveness {
            in_hand: self.tools.sender.outstanding(),
            beat_at: self.tools.metrics.beat_at(),
            answered_at: self.tools.metrics.telegram_answered_at(),
        };
        let found = async move {
            let found = admin::look_up(&store, inquiry, liveness, now).await;
            let reply = found.unwrap_or_else(|error| {
                tracing::error!(%error, ?inquiry, "looking something up for an operator");
                Reply::General(GeneralReply::OurFault)
            });
            let screen = messages.render(&language, &reply);
            match message {
                Some(message) => Call::Edit { message, screen, is_caption: false },
                None => Call::Send(screen),
            }
        };
        self.tools.sender.reply_once_made(chat, found);
    }
}

/// The answer to somebody who asks for more than they may; a group is told nothing.
fn too_many_acts(request: &Request) -> Answer {
    match &request.act {
        Some(Act::Press { .. }) => Answer::notice(Notice::TooManyActs),
        Some(_) => Answer::send(GeneralReply::TooManyActs),
        None => Answer::none(),
    }
}
