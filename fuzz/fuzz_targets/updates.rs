//! Whatever Telegram, or who pretends to be it, says in an update, understanding it does not panic.

#![no_main]

use std::sync::LazyLock;

use libfuzzer_sys::fuzz_target;
use limber::telegram::routing::Router;
use serde_json::json;
use tokio::runtime::{Builder, Runtime};

static ROUTER: LazyLock<(Runtime, Router)> = LazyLock::new(|| {
    let me = json!({
        "id": 7, "is_bot": true, "first_name": "Limber", "username": "limber_bot",
        "can_join_groups": true, "can_read_all_group_messages": false,
        "supports_inline_queries": false, "can_connect_to_business": false,
        "has_main_web_app": false,
    });
    let me = serde_json::from_value(me).expect("what getMe answers");
    (Builder::new_current_thread().build().expect("a runtime"), Router::new(me))
});

fuzz_target!(|body: &str| {
    let (runtime, router) = &*ROUTER;
    let _ = runtime.block_on(router.understand(body));
});
