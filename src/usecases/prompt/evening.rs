//! What is asked near the end of the person's hours.

use crate::usecases::{replies::Reply, visit::Visit};

/// The evening's question; none where nothing is to be asked this evening. So far nothing is.
pub(crate) async fn evening(_visit: &mut Visit<'_>) -> crate::store::Result<Option<Reply>> {
    Ok(None)
}
