//! Memory that is given back: the C library's allocator keeps what a burst of odd updates needed
//! unless it is told from where on to ask the system, and it is told by its environment alone, before
//! the program starts.
//!
//! By itself it raises that threshold to the largest block that was ever freed, up to 32 MiB; from
//! then on large blocks lie among small ones, and the gaps between them stay. Naming the threshold
//! keeps it where it is. That takes no allocator of another kind, no `unsafe`, and costs a start that
//! is a millisecond longer.

use std::{env, os::unix::process::CommandExt, process::Command};

/// Where glibc reads its settings (glibc, "Memory Allocation Tunables").
const TUNABLES: &str = "GLIBC_TUNABLES";
/// Blocks of 128 KiB and more come from the system, and so much may stay free before it is given back.
const THRESHOLDS: [&str; 2] =
    ["glibc.malloc.mmap_threshold=131072", "glibc.malloc.trim_threshold=131072"];

/// Starts this program anew with the thresholds, in the same process, if it was started without them.
///
/// Where that is not possible it goes on as it is, with more memory in the end.
pub fn start_with_thresholds() {
    let set = env::var(TUNABLES).unwrap_or_default();
    let Some(wanted) = with_thresholds(&set) else { return };
    let Ok(program) = env::current_exe() else { return };
    let mut arguments = env::args_os();
    let mut anew = Command::new(program);
    if let Some(name) = arguments.next() {
        anew.arg0(name);
    }
    // `exec` returns only where it fails.
    let _ = anew.args(arguments).env(TUNABLES, wanted).exec();
}

/// Settings with the thresholds; none where they are set already, perhaps to something else.
fn with_thresholds(set: &str) -> Option<String> {
    let is_set = |threshold: &&str| {
        let name = threshold.split_once('=').map_or("", |(name, _)| name);
        set.split(':').any(|setting| setting.split('=').next() == Some(name))
    };
    let missing: Vec<&str> = THRESHOLDS.into_iter().filter(|each| !is_set(each)).collect();
    let before = Some(set).filter(|set| !set.is_empty());
    let all: Vec<&str> = before.into_iter().chain(missing.iter().copied()).collect();
    (!missing.is_empty()).then(|| all.join(":"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_set_stays_and_what_is_missing_comes_to_it() {
        let both = THRESHOLDS.join(":");
        assert_eq!(with_thresholds(""), Some(both.clone()));
        assert_eq!(with_thresholds(&both), None);
        assert_eq!(
            with_thresholds("glibc.malloc.arena_max=1:glibc.malloc.mmap_threshold=65536"),
            Some(
                "glibc.malloc.arena_max=1:glibc.malloc.mmap_threshold=65536:glibc.malloc.trim_threshold=131072"
                    .to_owned()
            )
        );
    }
}
