//! `limber man` and `limber completions`: what the command line tells shells and `man` of itself.

use std::{
    fs,
    io::{self, Write},
    path::Path,
};

use crate::{config::Cli, printing::print};
use anyhow::Context;
use clap::{Command, CommandFactory};
use clap_complete::Shell;
use clap_mangen::Man;

/// The sections that clap does not write, in roff (man 7 groff_man).
const REST: &str = r#".SH FILES
.TP
\fIlimber.toml\fR
Settings, in the working folder unless \fB\-\-config\fR names another file. Its keys are the flags of
\fBlimber run\fR. A flag is stronger than the environment, and the environment than the file.
Relative paths in it start at its folder.
.TP
\fI$CREDENTIALS_DIRECTORY/token\fR
The token, where systemd hands it over with \fBLoadCredential=\fR and nothing else gives it.
.SH ENVIRONMENT
Each setting names its variable above. A variable that is empty counts as not set.
.TP
\fBRUST_LOG\fR
How much is logged to standard error, such as \fBlimber=debug,warn\fR.
.TP
\fBNO_COLOR\fR
Where it is not empty, \fBlimber check\fR stays without colours.
.SH EXIT STATUS
.TP
\fB0\fR
All went well.
.TP
\fB1\fR
Something went wrong, told in one line on standard error.
.TP
\fB2\fR
The settings are wrong, so that starting again would not help.
.SH EXAMPLES
.TP
Try it, without an account:
\fBlimber sandbox\fR
.TP
Look whether everything is ready, then run:
\fBlimber check \-\-config /etc/limber/limber.toml\fR
.br
\fBlimber run \-\-config /etc/limber/limber.toml\fR
"#;

/// Prints what has a shell complete commands and flags.
///
/// # Errors
/// Standard output's own.
pub fn completions(shell: Shell) -> anyhow::Result<()> {
    let mut script = Vec::new();
    clap_complete::generate(shell, &mut Cli::command(), "limber", &mut script);
    print(String::from_utf8(script)?)
}

/// Prints the manual as one page, or writes a page for each command into a folder.
///
/// # Errors
/// The folder's, or standard output's.
pub fn manual(folder: Option<&Path>) -> anyhow::Result<()> {
    let Some(folder) = folder else { return print(String::from_utf8(page()?)?) };
    let written =
        fs::create_dir_all(folder).and_then(|()| clap_mangen::generate_to(Cli::command(), folder));
    written.with_context(|| format!("writing the manual to {}", folder.display()))
}

/// One page with all commands.
fn page() -> io::Result<Vec<u8>> {
    let mut command = Cli::command().disable_help_subcommand(true);
    command.build();
    let man = Man::new(command.clone());
    let mut page = Vec::new();
    // The title without a date, which no build should depend on, would come out a word short.
    writeln!(page, ".TH limber 1 \"\" \"limber {}\"", env!("CARGO_PKG_VERSION"))?;
    man.render_name_section(&mut page)?;
    man.render_synopsis_section(&mut page)?;
    man.render_description_section(&mut page)?;
    man.render_options_section(&mut page)?;
    writeln!(page, ".SH COMMANDS")?;
    let run = command.find_subcommand("run");
    for each in command.get_subcommands() {
        writeln!(page, ".SS limber {}", each.get_name())?;
        if let Some(about) = each.get_about() {
            writeln!(page, "{about}")?;
        }
        let has_settings = run.is_some_and(|run| names(run) == names(each));
        if has_settings && each.get_name() != "run" {
            writeln!(page, ".PP\nTakes the same flags as \\fBlimber run\\fR.")?;
            continue;
        }
        let mut options = Vec::new();
        Man::new(without_common(each)).render_options_section(&mut options)?;
        let heading = b".SH OPTIONS\n";
        let start = options.windows(heading.len()).position(|bytes| bytes == heading);
        page.extend_from_slice(&options[start.map_or(0, |start| start + heading.len())..]);
    }
    page.extend_from_slice(REST.as_bytes());
    Ok(page)
}

/// A command without the flags that all have, which stand at the top of the page.
fn without_common(command: &Command) -> Command {
    command.clone().mut_args(|arg| {
        let is_common = matches!(arg.get_long(), Some("config" | "help"));
        arg.hide(is_common)
    })
}

fn names(command: &Command) -> Vec<&str> {
    command.get_arguments().filter_map(|arg| arg.get_long()).collect()
}
