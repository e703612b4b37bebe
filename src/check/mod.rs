//! `limber check`: whether everything that the bot needs is as it should be, a line for each, with
//! the remedy where it is not. Nothing is made, changed or sent.

mod backups;
mod database;
mod telegram;
mod words;

use std::{
    env, fmt,
    io::{IsTerminal, stdout},
};

use crate::{
    clock::Clock, config::run::Run, printing::print, settings::Settings,
    telegram::inward::webhook::WebhookEndpoint,
};

/// How something was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Verdict {
    Ok,
    /// The bot would run, but had better not for long.
    Warning,
    /// The bot would not run, or not do what it is for.
    Failed,
}

/// One line of what was found.
#[derive(Debug)]
struct Finding {
    verdict: Verdict,
    about: &'static str,
    detail: String,
}

/// Looks at everything, tells it, and returns only if nothing failed.
///
/// # Errors
/// How many things failed.
pub async fn check(wishes: &Run, settings: &Settings, clock: &Clock) -> anyhow::Result<()> {
    let report = Report::new();
    let mut findings = of_settings(settings);
    findings.push(database::check(&wishes.database.database).await);
    findings.push(backups::check(wishes, clock.now()));
    findings.extend(words::check(wishes.common.messages.as_deref()));
    let (token, api_url) = (wishes.bot.token().unwrap_or_default(), &wishes.bot.api_url);
    if let Err(error) = WebhookEndpoint::check(&wishes.webhook, token, api_url) {
        findings.push(Finding::failed("webhook", format!("{error:#}")));
    }
    // Telegram may take its time, so what is known already is told before it is asked.
    findings.iter().try_for_each(|finding| report.tell(finding))?;
    let asked = telegram::check(wishes, settings.value("webhook"), clock.now()).await;
    asked.iter().try_for_each(|finding| report.tell(finding))?;
    findings.extend(asked);

    let failed = findings.iter().filter(|finding| finding.verdict == Verdict::Failed).count();
    anyhow::ensure!(failed == 0, "{failed} of {} checks failed", findings.len());
    Ok(())
}

fn of_settings(settings: &Settings) -> Vec<Finding> {
    let told = |warning: &String| Finding::warning("settings", warning);
    let warnings: Vec<Finding> = settings.warnings.iter().map(told).collect();
    if !warnings.is_empty() {
        return warnings;
    }
    let file = match &settings.file {
        Some((path, _)) => path.display().to_string(),
        None => "no settings file".to_owned(),
    };
    let given = settings.all.iter().filter(|setting| setting.is_given()).count();
    vec![Finding::ok("settings", format!("{file}; {given} given; `limber config` shows all"))]
}

impl Finding {
    fn ok(about: &'static str, detail: impl Into<String>) -> Finding {
        Finding { verdict: Verdict::Ok, about, detail: detail.into() }
    }

    fn warning(about: &'static str, detail: impl Into<String>) -> Finding {
        Finding { verdict: Verdict::Warning, about, detail: detail.into() }
    }

    fn failed(about: &'static str, detail: impl Into<String>) -> Finding {
        Finding { verdict: Verdict::Failed, about, detail: detail.into() }
    }
}

/// A line: how it was found, what, and more of it.
impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // A line is a line, whatever others say in theirs.
        let detail = self.detail.split_whitespace().collect::<Vec<_>>().join(" ");
        write!(f, "{:7}  {:9}  {detail}", self.verdict.word(), self.about)
    }
}

impl Verdict {
    fn word(self) -> &'static str {
        match self {
            Verdict::Ok => "ok",
            Verdict::Warning => "warning",
            Verdict::Failed => "FAILED",
        }
    }
}

/// Tells findings on standard output, in colour where somebody looks (no-color.org).
struct Report {
    is_coloured: bool,
}

impl Report {
    fn new() -> Report {
        let unwanted = env::var_os("NO_COLOR").is_some_and(|wish| !wish.is_empty());
        Report { is_coloured: stdout().is_terminal() && !unwanted }
    }

    fn tell(&self, finding: &Finding) -> anyhow::Result<()> {
        let line = finding.to_string();
        let word = finding.verdict.word();
        let colour = match finding.verdict {
            Verdict::Ok => 32,
            Verdict::Warning => 33,
            Verdict::Failed => 31,
        };
        match line.strip_prefix(word) {
            Some(rest) if self.is_coloured => {
                print(format_args!("\x1b[{colour}m{word}\x1b[0m{rest}\n"))
            }
            _ => print(format_args!("{line}\n")),
        }
    }
}
