//! Reads lines and prints what they are taken for, for whoever writes a vocabulary:
//!
//!     cargo run -p limber-reader --example read -- de reminder < lines.txt

use std::io::{self, BufRead};

use limber_reader::read;

#[path = "../tests/support/mod.rs"]
mod support;

fn main() -> io::Result<()> {
    let mut arguments = std::env::args().skip(1);
    let language = arguments.next().unwrap_or_else(|| "en".to_owned());
    let stage = arguments.next().unwrap_or_else(|| "plain".to_owned());
    let vocabulary = support::vocabulary(&language);
    for line in io::stdin().lock().lines() {
        let line = line?.replace("\\n", "\n");
        let (command, rest) = support::split(&line);
        let reading = read(&vocabulary, rest, &support::context(&stage, command));
        println!("{line}\n    {reading}");
        if !reading.unread.is_empty() {
            println!("    unread: {:?}", reading.unread);
        }
    }
    Ok(())
}
