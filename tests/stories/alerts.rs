//! The alerts, tried by Prometheus's own tool: each fires in the story that it is for, and in no
//! other.

use std::{
    path::Path,
    process::{Command, Output},
};

const ALERTS: &str = include_str!("../../docs/alerts.yml");
const STORIES: &str = include_str!("alerts.yml");

/// What promtool says, and whether it is content; none where there is none.
fn promtool(words: &[&str]) -> Option<(bool, String)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let output = Command::new("promtool").args(words).current_dir(root).output().ok()?;
    let Output { status, stdout, stderr } = output;
    Some((status.success(), String::from_utf8([stdout, stderr].concat()).unwrap()))
}

#[test]
fn each_alert_fires_when_it_should() {
    let tried = [
        promtool(&["check", "rules", "docs/alerts.yml"]),
        promtool(&["test", "rules", "tests/stories/alerts.yml"]),
    ];
    for tried in tried {
        let Some((is_content, said)) = tried else {
            println!("not played: promtool is not installed (apt-get install prometheus)");
            return;
        };
        assert!(is_content, "{said}");
    }
}

#[test]
fn each_alert_has_its_story() {
    let alerts = ALERTS.lines().filter_map(|line| line.trim().strip_prefix("- alert: "));
    for alert in alerts {
        assert!(STORIES.contains(&format!("alertname: {alert}")), "no story of {alert}");
    }
}
