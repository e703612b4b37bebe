//! The commands. What people read of each is `command-NAME` in messages/.

use serde::{Deserialize, Serialize};
use teloxide::utils::command::BotCommands;

/// What a person can ask for with a slash.
#[derive(BotCommands, Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[command(rename_rule = "lowercase")]
#[serde(rename_all = "lowercase")]
pub enum Command {
    /// Begin, or say hello again
    Start(String),
    /// Count what you did
    Done(String),
    /// Take the last one back
    Undo,
    /// Why moving helps your back
    Why(String),
    /// Be shown an exercise
    Exercise(String),
    /// What is planned, open and done
    Today,
    /// See and change your reminders
    Plan,
    /// Add a reminder
    Remind(String),
    /// Your week, your streak, your totals
    Stats,
    /// One page about your weeks, for a doctor or physiotherapist
    Report,
    /// Keep how your back feels, from 0 to 10
    Pain,
    /// Keep going in small company
    Buddies,
    /// Rest from reminders for a while
    Pause(String),
    /// End the rest
    Resume,
    /// Say when reminders may come
    Hours(String),
    /// Tell me where your clock is
    Timezone(String),
    /// See and change how things stand
    Settings,
    /// Choose the language we speak
    Language,
    /// What I can do, and when to get help
    Help,
    /// What I keep about you
    Privacy,
    /// All your data as a file
    Export,
    /// Erase all your data
    Delete,
    /// No more reminders, everything kept
    Stop,
}

impl Command {
    /// The names of the commands, as Telegram's menu and /help list them.
    pub fn listed() -> Vec<String> {
        let commands = Command::bot_commands().into_iter();
        commands.map(|command| command.command.trim_start_matches('/').to_owned()).collect()
    }

    /// The command that words begin with, in any case, `@bot` behind it or not. It ends where Telegram
    /// `marked` its end, in bytes, or else at white space of any kind.
    pub fn said(words: &str, marked: Option<usize>, bot: &str) -> Option<Command> {
        let blank = || words.find(char::is_whitespace).unwrap_or(words.len());
        let (name, rest) = words.split_at_checked(marked.unwrap_or_else(blank))?;
        Command::parse(&format!("{} {}", name.to_lowercase(), rest.trim()), bot).ok()
    }

    /// The words behind a command that takes some.
    pub fn words(&self) -> &str {
        self.argument().unwrap_or_default()
    }

    /// The words behind a command, empty where there are none; none for a command that takes none.
    fn argument(&self) -> Option<&str> {
        match self {
            Command::Start(words)
            | Command::Done(words)
            | Command::Why(words)
            | Command::Exercise(words)
            | Command::Remind(words)
            | Command::Pause(words)
            | Command::Hours(words)
            | Command::Timezone(words) => Some(words),
            _ => None,
        }
    }

    /// The words that stand behind a command which takes none: "until monday" of "/stop until monday".
    pub fn left_over<'w>(&self, said: &'w str) -> &'w str {
        let behind =
            said.trim().split_once(char::is_whitespace).map_or("", |(_, rest)| rest.trim());
        let is_said = behind.chars().any(char::is_alphanumeric);
        if is_said && !self.takes(behind) { behind } else { "" }
    }

    /// Whether the command takes the words behind it; those of /start are a link's, and so a single one.
    fn takes(&self, words: &str) -> bool {
        match self {
            Command::Start(_) => !words.contains(char::is_whitespace),
            _ => self.argument().is_some(),
        }
    }

    /// The command that words begin with, slash or not: "done walk 20". A link alone says anything
    /// with /start.
    pub fn spoken(words: &str, bot: &str) -> Option<Command> {
        let words = words.trim();
        let (first, rest) = words.split_once(char::is_whitespace).unwrap_or((words, ""));
        let spoken = Command::parse(&format!("/{} {rest}", first.to_lowercase()), bot).ok()?;
        let is_meant = match &spoken {
            // A person who says no more than "pain" is in it, and is told when to get help.
            Command::Pain => false,
            Command::Start(payload) => payload.is_empty(),
            _ => true,
        };
        (is_meant || first.starts_with('/')).then_some(spoken)
    }
}
