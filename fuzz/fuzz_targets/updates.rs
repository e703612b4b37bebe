//! Whatever Telegram, or who pretends to be it, says in an update, neither understanding it nor
//! reading what was kept of it panics.

#![no_main]

use std::sync::LazyLock;

use libfuzzer_sys::fuzz_target;
use limber::telegram::{arrivals, routing::Router};
use serde_json::json;

static ROUTER: LazyLock<Router> = LazyLock::new(|| {
    let me = json!({
        "id": 7, "is_bot": true, "first_name": "Limber", "username": "limber_bot",
        "can_join_groups": true, "can_read_all_group_messages": false,
        "supports_inline_queries": false, "can_connect_to_business": false,
        "has_main_web_app": false,
    });
    Router::new(serde_json::from_value(me).expect("what getMe answers"))
});

fuzz_target!(|body: &str| {
    if let Some(received) = arrivals::received(&ROUTER, body) {
        let _ = arrivals::asked(&ROUTER, &received);
    }
});
