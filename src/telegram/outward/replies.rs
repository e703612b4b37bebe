//! From what Limber says to the calls that say it.

use crate::{
    care::{MessageId, pictured::Pictured},
    messages::Messages,
    telegram::outward::calls::Call,
    usecases::replies::{DataReply, GeneralReply, GuideReply, ProgressReply, Reply, Say},
};

/// How a person is spoken to.
#[derive(Clone, Copy)]
pub struct Voice<'v> {
    pub messages: &'v Messages,
    pub language: &'v str,
    /// Which pictures they want, so that what stands in their chat may be one.
    pub pictured: Pictured,
}

impl Voice<'_> {
    /// A reply that says no more than that something was heard, as a mark on what was said.
    pub fn nod(self, message: MessageId, reply: &Reply) -> Call {
        Call::React {
            message,
            emoji: self.messages.nod(self.language),
            otherwise: self.messages.render(self.language, reply),
        }
    }

    /// The call that says it; none where it is to be looked up first. `is_caption` tells of a
    /// message whether it is thought to be a picture with a caption.
    pub fn call(self, say: Say, is_caption: impl FnOnce(MessageId) -> bool) -> Option<Call> {
        let Voice { messages, language, pictured } = self;
        let screen = |reply: &Reply| messages.render(language, reply);
        Some(match say {
            Say::Send(reply) => Call::Send(screen(&reply).pictured(pictured)),
            Say::Edit(message, reply) => Call::Edit {
                message,
                screen: screen(&reply).pictured(pictured),
                is_caption: is_caption(message),
            },
            Say::SendCalendar(week) => Call::Document {
                name: "limber.ics".to_owned(),
                bytes: messages.calendar(language, &week).into_bytes(),
                caption: screen(&Reply::Data(DataReply::Calendar)),
            },
            Say::SendReport(report) => Call::Page {
                name: format!("limber-{}.pdf", report.today),
                page: Box::new(messages.report(language, &report)),
                caption: screen(&Reply::Progress(ProgressReply::Report(report.span))),
            },
            Say::SendFile(file, caption) => Call::File {
                file,
                caption: screen(&caption),
                apology: screen(&Reply::General(GeneralReply::OurFault)),
            },
            Say::SendTrack(exercise, caption) => Call::Track {
                exercise,
                caption: screen(&caption),
                apology: screen(&Reply::Guide(GuideReply::NoTrack)),
            },
            Say::SendLook { language, reply } => {
                let screen = messages.render(&language, &reply).pictured(pictured);
                Call::Send(screen.only_a_look())
            }
            Say::Notice(notice) => Call::Send(messages.notice_said(language, notice)),
            Say::Inquire { .. } => return None,
        })
    }
}
