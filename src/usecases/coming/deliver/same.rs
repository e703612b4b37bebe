//! The same exercise comes once, and so does what one reminder asks for, whichever exercise's turn it was: what was
//! put off to one instant, or planned for it twice, is one to whoever reads it.

use crate::store::{
    Connection, Result,
    claims::{self, Claimed},
};

/// Of what a person wants at one instant, in due order, the last of each exercise and of each reminder: what was
/// planned for it, rather than what was put off to it. The others expire.
pub(crate) async fn last_of_each(
    connection: &mut Connection,
    together: Vec<Claimed>,
) -> Result<Vec<Claimed>> {
    let mut last: Vec<Claimed> = Vec::with_capacity(together.len());
    let mut same = Vec::new();
    for occurrence in together {
        let (earlier, others) = last.into_iter().partition(|earlier: &Claimed| {
            earlier.exercise == occurrence.exercise || earlier.reminder == occurrence.reminder
        });
        same.extend::<Vec<Claimed>>(earlier);
        last = others;
        last.push(occurrence);
    }
    if !same.is_empty() {
        claims::expire(connection, &same).await?;
    }
    Ok(last)
}
