//! Sixty days of twelve people, three amounts of Limber and four ways of doing, on the real bot: what comes to them,
//! in messages, words and different texts. It asks for no sentence in particular, and knows messages by their first sign.
//!
//! LIMBER_DAYS says how many days (14). `docs/a-day.md` keeps the table of sixty, and the command that prints it.

use std::{
    collections::{BTreeMap, HashMap, HashSet},
    env,
};

use crate::{
    dice::Dice,
    stage::{Person, Stage, is_break, is_reminder},
};
use jiff::{SignedDuration, Timestamp, civil::Date, tz::TimeZone};
use limber::sandbox::telegram::Call;

/// A Monday, long before which nothing happened.
const START: &str = "2026-03-02T07:00+01:00[Europe/Berlin]";
const AMOUNTS: [(&str, Option<&str>); 3] = [
    ("light", None),
    ("steady", Some("Some · about 5 a day")),
    ("close", Some("A lot · about 8 a day")),
];
/// How many of a hundred reminders somebody does.
const WAYS: [u64; 4] = [100, 60, 20, 0];

/// What a message is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Sort {
    Break,
    Reminder,
    Evening,
    Letter,
    Suits,
    Aim,
    Other,
}

impl Sort {
    fn of(text: &str) -> Sort {
        match text {
            _ if is_break(text) => Sort::Break,
            _ if is_reminder(text) => Sort::Reminder,
            _ if text.starts_with('🌙') => Sort::Evening,
            _ if text.starts_with('📬') => Sort::Letter,
            _ if text.contains("Would something else suit") => Sort::Suits,
            _ if text.starts_with('🎯') => Sort::Aim,
            _ => Sort::Other,
        }
    }

    /// A question reads the same each time, so that it is known at a glance.
    fn is_question(self) -> bool {
        matches!(self, Sort::Evening | Sort::Suits | Sort::Aim)
    }
}

/// A message that came by itself.
struct Came {
    sort: Sort,
    text: String,
    is_pictured: bool,
    day: usize,
}

struct Life {
    amount: &'static str,
    way: u64,
    person: Person,
    dice: Dice,
    came: Vec<Came>,
    /// The newest message that they have looked at.
    seen: i64,
}

impl Life {
    /// Looks at what came, and does as many of it as they do.
    fn presses(&mut self, stage: &Stage) {
        let telegram = stage.telegram();
        let chat = telegram.chat(self.person.id);
        let seen = self.seen;
        let new = chat.messages.iter().filter(|message| message.is_from_bot());
        for message in new.filter(|message| message.message_id > seen) {
            self.seen = message.message_id;
            let answer = match (Sort::of(&message.text), self.way) {
                (Sort::Evening, 60..) => "Took most",
                (Sort::Evening, _) => "Some",
                _ => "✅",
            };
            let buttons = message.keyboard.iter().flatten();
            for button in buttons.filter(|button| button.text.starts_with(answer)) {
                if let Some(data) = &button.callback_data
                    && self.dice.roll(100) < self.way
                {
                    telegram.presses(self.person.id, message.message_id, data).unwrap();
                }
            }
        }
    }

    /// What they say of what they have done.
    fn tells_how_it_felt(&self, stage: &Stage) {
        if let Some((message, data)) = self.person.button("Just right") {
            stage.telegram().presses(self.person.id, message, &data).unwrap();
        }
    }

    fn reads(&mut self, call: &Call, monday: Date) {
        let words = call.parameters["text"].as_str().or(call.parameters["caption"].as_str());
        let Some(text) = words.map(str::to_owned) else { return };
        let is_pictured = call.parameters["caption"].is_string();
        let today = TimeZone::UTC.to_datetime(call.at).date();
        let day = usize::try_from((today - monday).get_days()).unwrap();
        self.came.push(Came { sort: Sort::of(&text), text, is_pictured, day });
    }

    fn row(&self, days: usize) -> Row {
        let mut by_sort: BTreeMap<Sort, usize> = BTreeMap::new();
        let (mut texts, mut again) = (HashSet::new(), Vec::new());
        for came in &self.came {
            *by_sort.entry(came.sort).or_default() += 1;
            if !texts.insert(came.text.as_str()) && !came.sort.is_question() {
                again.push(came.text.clone());
            }
        }
        let count = |of: Sort| by_sort.get(&of).copied().unwrap_or_default();
        let pictured = self.came.iter().filter(|came| came.is_pictured).count();
        let most = (0..days).map(|day| self.came.iter().filter(|came| came.day == day).count());
        Row {
            messages: self.came.len(),
            breaks: count(Sort::Break),
            reminders: count(Sort::Reminder),
            evenings: count(Sort::Evening),
            letters: count(Sort::Letter),
            others: count(Sort::Other) + count(Sort::Suits) + count(Sort::Aim),
            most: most.max().unwrap_or_default(),
            words: self.came.iter().map(|came| words_of(&came.text)).sum(),
            texts: texts.len(),
            again,
            pictured: 100 * pictured / self.came.len().max(1),
            suits_asked: self
                .came
                .iter()
                .find(|came| came.sort == Sort::Suits)
                .map(|came| came.day),
        }
    }
}

/// What came to one of them, added up.
struct Row {
    messages: usize,
    breaks: usize,
    reminders: usize,
    evenings: usize,
    letters: usize,
    others: usize,
    /// On the fullest day.
    most: usize,
    words: usize,
    texts: usize,
    /// Texts that had come before.
    again: Vec<String>,
    /// Of a hundred messages.
    pictured: usize,
    /// On which day, from 0.
    suits_asked: Option<usize>,
}

/// The words of a text that are seen before anything is tapped: its markup and what is folded are left out.
fn words_of(html: &str) -> usize {
    const FOLDED: &str = "<blockquote expandable>";
    let mut is_markup = false;
    let unfolded = html.split(FOLDED).enumerate().map(|(number, part)| match number {
        0 => part,
        _ => part.split_once("</blockquote>").map_or("", |(_, rest)| rest),
    });
    let text: String = unfolded
        .collect::<Vec<_>>()
        .join(" ")
        .chars()
        .filter(|sign| {
            let is_text = !is_markup && *sign != '<';
            is_markup = *sign == '<' || is_markup && *sign != '>';
            is_text
        })
        .collect();
    text.split_whitespace().filter(|word| word.chars().any(char::is_alphanumeric)).count()
}

async fn lives(stage: &Stage) -> Vec<Life> {
    let mut lives = Vec::new();
    for (amount, label) in AMOUNTS {
        for way in WAYS {
            let person = stage.subscribed(&format!("{amount} {way}"), "Berlin").await;
            if let Some(label) = label {
                person.says("/settings").await;
                person.presses("⚖️ How much").await;
                person.presses(label).await;
            }
            let messages = stage.telegram().chat(person.id).messages;
            let seen = messages.last().map_or(0, |message| message.message_id);
            let dice = Dice(person.id.unsigned_abs());
            lives.push(Life { amount, way, person, dice, came: Vec::new(), seen });
        }
    }
    lives
}

/// Lives so many days; a quarter of an hour after something came they look at it.
async fn pass(stage: &Stage, lives: &mut [Life], days: i64) {
    let start: Timestamp = stage.sandbox.clock().now();
    let monday = TimeZone::UTC.to_datetime(start).date();
    let by_id: HashMap<i64, usize> =
        lives.iter().enumerate().map(|(number, life)| (life.person.id, number)).collect();
    for quarter in 1..=days * 96 {
        stage.telegram().forget_calls();
        let now = start + SignedDuration::from_mins(15 * quarter);
        stage.sandbox.pass_until(now).await.unwrap();
        let mut have_news: HashSet<usize> = HashSet::new();
        for call in stage.telegram().calls() {
            let life = call.chat.and_then(|chat| by_id.get(&chat));
            if let Some(life) = life
                && call.method.starts_with("send")
                && call.refusal.is_none()
            {
                lives[*life].reads(&call, monday);
                have_news.insert(*life);
            }
        }
        for life in &have_news {
            lives[*life].presses(stage);
        }
        stage.sandbox.settled().await;
        for life in have_news {
            lives[life].tells_how_it_felt(stage);
        }
        stage.sandbox.settled().await;
    }
}

#[tokio::test]
async fn days_are_short_and_no_text_comes_twice() {
    let days = env::var("LIMBER_DAYS").map_or(14, |days| days.parse().unwrap());
    let stage = Stage::light(START).await;
    let mut lives = lives(&stage).await;

    pass(&stage, &mut lives, days).await;

    println!(
        "| amount | does | messages a day | breaks | other reminders | evening question | letter | others | on the fullest day | words a day | different texts | come twice | pictured | “suit you?” after |"
    );
    println!("|---|---|---|---|---|---|---|---|---|---|---|---|---|---|");
    let number = usize::try_from(days).unwrap();
    for life in &lives {
        let row = life.row(number);
        let each_day = |count: usize| {
            let tenths = (count * 10 + number / 2) / number;
            format!("{}.{}", tenths / 10, tenths % 10)
        };
        println!(
            "| {} | {} % | {} | {} | {} | {} | {} | {} | {} | {} | {} | {} | {} % | {} |",
            life.amount,
            life.way,
            each_day(row.messages),
            each_day(row.breaks),
            each_day(row.reminders),
            each_day(row.evenings),
            each_day(row.letters),
            each_day(row.others),
            row.most,
            row.words / number,
            row.texts,
            row.again.len(),
            row.pictured,
            row.suits_asked.map_or("never".to_owned(), |day| format!("{day} days")),
        );
    }
    for life in &lives {
        let row = life.row(number);
        let who = format!("{} {} %", life.amount, life.way);
        assert!(row.again.is_empty(), "twice to {who}: {:#?}", row.again);
        assert!(row.evenings <= number, "{who} is asked more than once an evening");
        if life.amount == "light" {
            assert!(row.messages * 10 <= 35 * number, "{who}: {} messages", row.messages);
        }
        assert!(row.suits_asked.is_none_or(|day| day >= 3), "{who}: {:?}", row.suits_asked);
        match life.way {
            0 => assert!(row.suits_asked.is_some(), "{who} is silent"),
            // Whoever answers one in five may be silent for three days at a time.
            20 => {}
            _ => {
                assert_eq!(row.suits_asked, None, "{who} answers");
                assert!(row.texts * 60 >= 150 * number, "{who}: {} texts", row.texts);
            }
        }
    }
}

/// How many sentences of a kind there are in English.
fn listed(list: &str) -> usize {
    let openings = include_str!("../../messages/en/openings.ftl");
    let is_of = |line: &&str| {
        let number = line.strip_prefix(list).and_then(|rest| rest.strip_prefix('-'));
        number.is_some_and(|number| number.starts_with(|first: char| first.is_ascii_digit()))
    };
    openings.lines().filter(is_of).count()
}

/// An opening and an idea go on side by side, each by its own number: they meet again once both have come round.
#[test]
fn no_opening_meets_the_same_idea_twice_in_sixty_days() {
    // As many as the largest amount brings, and some to spare.
    let most = [
        ("stand", 80),
        ("sit-down", 80),
        ("shift", 80),
        ("back-bend", 80),
        ("walk", 60),
        ("stretch", 60),
        ("strengthen", 60),
    ];
    for (kind, most) in most {
        let openings = listed(&format!("opening-{kind}"));
        let ideas = listed(&format!("idea-{kind}"));
        let meet = (1..).map(|round| round * openings).find(|read| read % ideas == 0).unwrap();
        assert!(meet >= most, "{kind}: {openings} openings and {ideas} ideas meet after {meet}");
    }
}
