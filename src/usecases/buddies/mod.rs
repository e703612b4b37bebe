//! Buddies: small circles of people who see of each other who has moved today, and wave. Nothing else of anybody is
//! looked at here: no numbers, no streaks, and never that somebody has not moved.

pub mod circle;
pub mod company;
pub mod invitation;
pub mod wave;

use crate::{
    store::Result,
    usecases::{
        buttons::BuddiesPress,
        replies::{Answer, BuddiesReply},
        visit::Visit,
    },
};

/// Does what a button of this family asks for.
pub async fn press(visit: &mut Visit<'_>, press: &BuddiesPress) -> Result<Answer> {
    match press {
        BuddiesPress::Buddies => company::buddies(visit).await,
        BuddiesPress::BuddiesWhat => Ok(Answer::send(BuddiesReply::What)),
        BuddiesPress::Circle(id) => circle::circle(visit, *id).await,
        BuddiesPress::CircleNew => circle::begin(visit).await,
        BuddiesPress::LeaveAsk(id) => circle::ask_leave(visit, *id).await,
        BuddiesPress::LeaveCircle(id) => circle::leave(visit, *id).await,
        BuddiesPress::Invite(id) => invitation::invite(visit, *id).await,
        BuddiesPress::InviteAnew(id) => invitation::invite_anew(visit, *id).await,
        BuddiesPress::Join(word) => invitation::join(visit, word).await,
        BuddiesPress::JoinNot => Ok(visit.answer(BuddiesReply::Declined)),
        BuddiesPress::Wave(id) => wave::wave(visit, *id).await,
        BuddiesPress::WaveBack(id) => wave::wave_back(visit, *id).await,
    }
}
