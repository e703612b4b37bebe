//! The same exercise comes once: what was put off to one instant, or planned for it twice, is one
//! reminder to whoever reads it.

use crate::store::{
    Connection, Result,
    claims::{self, Claimed},
};

/// Of what a person wants at one instant, in due order, the last of each exercise: what was planned for
/// it, rather than what was put off to it. The others expire.
pub(crate) async fn last_of_each(
    connection: &mut Connection,
    together: Vec<Claimed>,
) -> Result<Vec<Claimed>> {
    let mut last: Vec<Claimed> = Vec::with_capacity(together.len());
    let mut same = Vec::new();
    for occurrence in together {
        let earlier = last.iter().position(|earlier| earlier.exercise == occurrence.exercise);
        same.extend(earlier.map(|index| last.remove(index)));
        last.push(occurrence);
    }
    if !same.is_empty() {
        claims::expire(connection, &same).await?;
    }
    Ok(last)
}
