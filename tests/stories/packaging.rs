//! The units under which the bot runs: one bot, or several on one machine.

use std::process::{Command, Output};

const ONE: &str = include_str!("../../packaging/limber.service");
const EACH: &str = include_str!("../../packaging/limber@.service");
const COPIES: &str = include_str!("../../packaging/limber-litestream.service");

/// The settings of a unit, without what is said about them.
fn settings(unit: &str) -> Vec<&str> {
    unit.lines().filter(|line| !line.is_empty() && !line.starts_with('#')).collect()
}

#[test]
fn each_of_several_bots_is_kept_as_one_is_with_names_of_its_own() {
    let renamed = EACH
        .replace("/etc/limber/%i.toml", "/etc/limber/limber.toml")
        .replace("/etc/limber/%i.token", "/etc/limber/token")
        .replace("limber-%i", "limber")
        .replace("Limber (%i)", "Limber");

    assert_eq!(settings(&renamed), settings(ONE));
    assert!(!renamed.contains("%i\n"), "{renamed}");
}

#[test]
fn what_no_restart_mends_is_not_restarted() {
    for unit in [ONE, EACH] {
        let settings = settings(unit);
        assert!(settings.contains(&"Restart=on-failure"));
        assert!(settings.contains(&"RestartPreventExitStatus=2"));
    }
}

#[test]
fn systemd_understands_the_units() {
    let folder = tempfile::tempdir().unwrap();
    // What a unit names has to be there.
    let here = env!("CARGO_BIN_EXE_limber");
    let units =
        [("limber.service", ONE), ("limber@.service", EACH), ("limber-litestream.service", COPIES)];
    for (name, unit) in units {
        let file = folder.path().join(name);
        let unit = unit.replace("/usr/local/bin/limber", here);
        std::fs::write(&file, unit.replace("/usr/local/bin/litestream", here)).unwrap();
        let name = file.display().to_string().replace("@.", "@anna.");
        let verified =
            Command::new("systemd-analyze").args(["verify", "--man=no"]).arg(name).output();
        let Ok(Output { status, stderr, .. }) = verified else {
            println!("not played: systemd-analyze is not installed");
            return;
        };
        let said = String::from_utf8(stderr).unwrap();
        assert!(status.success() && !said.contains("limber"), "{said}");
    }
}
