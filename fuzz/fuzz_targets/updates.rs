//! Whatever Telegram, or who pretends to be it, says in an update, neither understanding it nor
//! reading what was kept of it panics.

#![no_main]

use std::sync::LazyLock;

use libfuzzer_sys::fuzz_target;
use limber::telegram::inward::{arrivals, routing::Router};

static ROUTER: LazyLock<Router> = LazyLock::new(|| Router::new("limber_bot".to_owned()));

fuzz_target!(|body: &str| {
    if let Some(received) = arrivals::received(&ROUTER, body) {
        let _ = arrivals::asked(&ROUTER, &received);
    }
});
