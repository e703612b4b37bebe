//! The figures, one function each.

use std::{
    collections::HashMap,
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    time::Duration,
};

use jiff::{SignedDuration, Timestamp};
use limber::config::run::FREE_PER_SECOND;
use serde_json::Value;
use sqlx::{Connection, SqliteConnection};

use super::{
    Options,
    children::{self, Role, Task, Told},
    engines::Engine,
    odd, people,
    server::{Server, TOKEN},
    table::{median, percentile_99, print_head, print_row},
};

/// What the large and the small clocks show when all is due: a Monday at 09:00 in Berlin.
const DUE: &str = "2026-03-02T08:00:00Z";
/// As many as the bot has when its limits are lifted.
const CONNECTIONS: usize = 256;
/// Reminders that are due among many at rest.
const DUE_AMONG_MANY: i64 = 10_000;

/// Everything that the figures share.
struct Bench<'w> {
    wishes: &'w Options,
    folder: tempfile::TempDir,
    due: Timestamp,
}

/// Measures what is wished, and prints a row for each figure.
pub async fn measure(wishes: &Options) -> anyhow::Result<()> {
    let bench = Bench { wishes, folder: tempfile::tempdir()?, due: DUE.parse()? };
    print_head();
    bench.dispatch("dispatch of 10,000", 10_000).await?;
    bench.dispatch("dispatch of 100,000", 100_000).await?;
    if wishes.api_url.is_some() {
        return Ok(());
    }
    bench.allowances().await?;
    bench.lateness().await?;
    bench.replies_in_a_rush().await?;
    bench.done().await?;
    bench.odd_updates().await?;
    bench.at_rest().await?;
    bench.a_job_each().await?;
    bench.engines().await
}

impl Bench<'_> {
    fn is_wished(&self, name: &str) -> bool {
        name.contains(&self.wishes.only)
    }

    /// A database in a folder of its own.
    async fn database(
        &self,
        name: &str,
        people: i64,
        due: impl Fn(i64) -> Timestamp,
    ) -> anyhow::Result<PathBuf> {
        let folder = self.folder.path().join(name);
        std::fs::create_dir(&folder)?;
        people::database(&folder, people, due).await
    }

    fn task(&self, server: &Server, database: &Path) -> Task {
        self.task_at(server, &database.display().to_string())
    }

    fn task_at(&self, server: &Server, database: &str) -> Task {
        Task {
            url: self.wishes.api_url.clone().unwrap_or_else(|| server.url.clone()),
            database: database.to_owned(),
            per_second: 0,
            clock_at: Some(self.due),
            message: Value::Null,
            chats: 0,
            connections: CONNECTIONS,
        }
    }

    /// All due in one minute, limits lifted, beside bare loops with as many connections.
    ///
    /// A first run does not count: in it the stand-in's memory grows, which whoever comes first
    /// would pay for. After it they take turns at being first.
    async fn dispatch(&self, name: &str, people: i64) -> anyhow::Result<()> {
        if !self.is_wished(name) {
            return Ok(());
        }
        let database = people::database(self.folder.path(), people, |_| self.due).await?;
        let copy = || people::copy(&database, self.folder.path());
        let (_, message) = self.run(Role::Bot, &copy()?, people, &Value::Null).await?;
        let mut all: HashMap<Role, Vec<Told>> = HashMap::new();
        for run in 0..self.wishes.runs {
            let mut roles = [Role::Bot, Role::Teloxide, Role::Reqwest];
            let first = run % roles.len();
            roles.rotate_left(first);
            for role in roles {
                let (told, _) = self.run(role, &copy()?, people, &message).await?;
                all.entry(role).or_default().push(told);
            }
        }
        let told = |role| all.get(&role).map_or(&[][..], Vec::as_slice);
        let of = |role, what: &dyn Fn(&Told) -> f64| median(told(role).iter().map(what).collect());
        let ratio_to = |role| {
            let both = told(role).iter().zip(told(Role::Bot));
            share(median(both.map(|(bare, bot)| bare.seconds / bot.seconds).collect()))
        };
        let processor = |role| of(role, &|told| told.cpu_micros_each(people));
        #[allow(clippy::cast_precision_loss, reason = "thousands")]
        let rate = of(Role::Bot, &|told| people as f64 / told.seconds);
        print_row(name, format!("{rate:.0} sends a second"), "");
        print_row("… of a bare loop over teloxide's client", ratio_to(Role::Teloxide), "≥ 0.80");
        print_row("… of a bare loop over reqwest", ratio_to(Role::Reqwest), "");
        let [bot, teloxide, reqwest] = [Role::Bot, Role::Teloxide, Role::Reqwest].map(processor);
        let figure = format!("{bot:.0} µs; {teloxide:.0}, {reqwest:.0} µs");
        print_row("… of the processor for each; by the loops", figure, "");
        print_row(
            "… peak memory",
            format!("{:.0} MB", of(Role::Bot, &|told| told.peak_mb)),
            "< 80 MB",
        );
        Ok(())
    }

    /// Has a child send to all; returns what it told and one of the messages that it sent.
    async fn run(
        &self,
        role: Role,
        database: &Path,
        people: i64,
        message: &Value,
    ) -> anyhow::Result<(Told, Value)> {
        let server = Server::start(1..=people, Duration::ZERO).await?;
        let mut task = self.task(&server, database);
        task.message = message.clone();
        task.chats = people;
        if message.is_null() && !matches!(role, Role::Bot) {
            // Another server does not tell what it was sent.
            task.message = serde_json::json!({ "text": "<b>Time for a walk</b>\n".repeat(20) });
        }
        let told = children::work(role, &task).await?;
        let calls = server.telegram.calls();
        let sent: Vec<_> = calls.iter().filter(|call| call.method == "sendmessage").collect();
        if self.wishes.api_url.is_none() && !matches!(role, Role::Cron) {
            anyhow::ensure!(
                i64::try_from(sent.len())? == people,
                "{role:?} sent {} of {people}",
                sent.len()
            );
        }
        let message = sent.first().map(|call| call.parameters.clone()).unwrap_or_default();
        Ok((told, message))
    }

    /// How much of each allowance is used while all are due in one minute, on a server that answers at
    /// once, and the most that any one second had.
    async fn allowances(&self) -> anyhow::Result<()> {
        const NAME: &str = "allowance";
        const SECONDS: i64 = 10;
        if !self.is_wished(NAME) {
            return Ok(());
        }
        for per_second in [30, 100, 300, 1_000] {
            let people = i64::from(per_second) * SECONDS;
            let name = format!("allowance{per_second}");
            let database = self.database(&name, people, |_| self.due).await?;
            let (mut rates, mut most, mut busy) = (Vec::new(), 0, Vec::new());
            for _ in 0..self.wishes.runs {
                let server = Server::start(1..=people, Duration::ZERO).await?;
                let copy = people::copy(&database, self.folder.path())?;
                let task = Task { per_second, ..self.task(&server, &copy) };
                let told = children::work(Role::Bot, &task).await?;
                let mut at: Vec<Timestamp> =
                    server.accepted().into_iter().map(|(_, at)| at).collect();
                at.sort_unstable();
                anyhow::ensure!(i64::try_from(at.len())? == people, "{} sent", at.len());
                rates.push(rate(&at));
                most = most.max(most_in_a_second(&at));
                busy.push(told.cpu_seconds / told.seconds * 100.0);
            }
            let rate = median(rates);
            print_row(
                &format!("allowance of {per_second} a second, all due at once"),
                format!("{rate:.1} a second, {:.1} %", rate / f64::from(per_second) * 100.0),
                "≥ 97 %",
            );
            let allowed = format!("≤ {per_second}");
            print_row("… the most in any second", most.to_string(), &allowed);
            print_row("… of a core", format!("{:.0} %", median(busy)), "");
        }
        Ok(())
    }

    /// From due to accepted, with a network of 50 ms, under the allowance.
    async fn lateness(&self) -> anyhow::Result<()> {
        const NAME: &str = "lateness";
        const EACH_SECOND: i64 = 5;
        const SECONDS: i64 = 20;
        if !self.is_wished(NAME) {
            return Ok(());
        }
        let mut lateness = Vec::new();
        for run in 0..self.wishes.runs {
            let people = EACH_SECOND * SECONDS;
            let server = Server::start(1..=people, Duration::from_millis(50)).await?;
            let first = Timestamp::now().as_second() + 4;
            let due = move |person: i64| {
                Timestamp::from_second(first + person % SECONDS).expect("a second of this year")
            };
            let database = self.database(&format!("late{run}"), people, due).await?;
            let bot = Binary::start(&server, &database, FREE_PER_SECOND)?;
            until(|| server.accepted().len() >= usize::try_from(people).unwrap_or(0)).await;
            drop(bot);
            let late = server.accepted().into_iter();
            let late = late.map(|(person, at)| at.duration_since(due(person)).as_secs_f64() * 1e3);
            lateness.push(percentile_99(late.collect()));
        }
        let figure = format!("{:.0} ms", median(lateness));
        print_row(
            "lateness with 50 ms of network, 5 due in each second, 99th percentile",
            figure,
            "< 250 ms",
        );
        Ok(())
    }

    /// From a person's words to the answer, while a rush uses the whole allowance up.
    async fn replies_in_a_rush(&self) -> anyhow::Result<()> {
        const NAME: &str = "replies in a rush";
        const WAITING: i64 = 900;
        const ASKING: i64 = 100;
        if !self.is_wished(NAME) {
            return Ok(());
        }
        let mut waits = Vec::new();
        for run in 0..self.wishes.runs {
            let server = Server::start(1..=WAITING + ASKING, Duration::from_millis(50)).await?;
            let now = Timestamp::now();
            let (soon, tomorrow) = (now, now + SignedDuration::from_hours(24));
            let due = |person: i64| if person <= WAITING { soon } else { tomorrow };
            let database = self.database(&format!("rush{run}"), WAITING + ASKING, due).await?;
            let bot = Binary::start(&server, &database, FREE_PER_SECOND)?;
            until(|| server.accepted().len() > 30).await;
            let mut asked = Vec::new();
            for person in WAITING + 1..=WAITING + ASKING {
                server.telegram.says(person, "/done walk");
                asked.push((person, Timestamp::now()));
                tokio::time::sleep(Duration::from_millis(200)).await;
            }
            until(|| {
                let accepted = server.accepted();
                asked.iter().all(|(person, _)| accepted.iter().any(|(chat, _)| chat == person))
            })
            .await;
            let accepted = server.accepted();
            let in_a_rush = accepted.iter().filter(|(chat, _)| *chat <= WAITING).count();
            anyhow::ensure!(in_a_rush < 900, "the rush was over before the last was answered");
            drop(bot);
            let waited = asked.iter().filter_map(|(person, asked_at)| {
                let (_, at) = accepted.iter().find(|(chat, _)| chat == person)?;
                Some(at.duration_since(*asked_at).as_secs_f64() * 1e3)
            });
            waits.push(percentile_99(waited.collect()));
        }
        let figure = format!("{:.0} ms", median(waits));
        print_row(
            "replies in a rush at 30 a second, 50 ms of network, 99th percentile",
            figure,
            "< 1,000 ms",
        );
        Ok(())
    }

    /// Ten /done of each of 2,000 people, through polling, each durable before it is confirmed.
    async fn done(&self) -> anyhow::Result<()> {
        const NAME: &str = "20,000 /done";
        const PEOPLE: i64 = 2_000;
        const EACH: i64 = 10;
        if !self.is_wished(NAME) {
            return Ok(());
        }
        let tomorrow = self.due + SignedDuration::from_hours(24);
        let database = people::database(self.folder.path(), PEOPLE, |_| tomorrow).await?;
        let mut rates = Vec::new();
        let (mut to_commits, mut to_sends) = (Vec::new(), Vec::new());
        let mut peaks = Vec::new();
        let (mut processor, mut bare_processor) = (Vec::new(), Vec::new());
        // A first run does not count, as with those that are due at once.
        for run in 0..=self.wishes.runs {
            let copy = people::copy(&database, self.folder.path())?;
            let server = Server::start(1..=PEOPLE, Duration::ZERO).await?;
            for _ in 0..EACH {
                for person in 1..=PEOPLE {
                    server.telegram.says(person, "/done walk 20");
                }
            }
            let told = children::work(Role::Bot, &self.task(&server, &copy)).await?;
            anyhow::ensure!(server.telegram.unconfirmed() == 0, "not all was fetched");
            let accepted = server.accepted();
            let replies = i64::try_from(accepted.len())?;
            anyhow::ensure!(replies == PEOPLE * EACH, "{replies} replies");
            #[allow(clippy::cast_precision_loss, reason = "thousands")]
            let rate = replies as f64 / told.seconds;
            let calls = server.telegram.calls();
            let reply = calls.iter().find(|call| call.method == "sendmessage");
            let reply = reply.map(|call| call.parameters.clone()).unwrap_or_default();
            let (bare, _) = self.run(Role::Teloxide, &copy, PEOPLE * EACH, &reply).await?;
            if run == 0 {
                continue;
            }
            processor.push(told.cpu_micros_each(replies));
            bare_processor.push(bare.cpu_micros_each(replies));
            #[allow(clippy::cast_precision_loss, reason = "thousands")]
            let sends = replies as f64 / bare.seconds;
            to_sends.push(rate / sends);
            to_commits.push(rate / durable_rows_a_second(self.folder.path()).await?);
            peaks.push(told.peak_mb);
            rates.push(rate);
        }
        print_row(NAME, format!("{:.0} updates a second", median(rates)), "");
        print_row("… of the bare client's sends", share(median(to_sends)), "≥ 0.50");
        print_row("… of rows in durable commits of a hundred", share(median(to_commits)), "");
        let (bot, bare) = (median(processor), median(bare_processor));
        let figure = format!("{bot:.0} µs; {bare:.0} µs");
        print_row("… of the processor for each; by the bare client", figure, "");
        print_row("… peak memory", format!("{:.0} MB", median(peaks)), "");
        Ok(())
    }

    /// Many reminders at rest: what one that is due costs among them, and what they cost while none is.
    async fn at_rest(&self) -> anyhow::Result<()> {
        const COST: &str = "cost at rest";
        const IDLE: &str = "idle at rest";
        if !self.is_wished(COST) && !self.is_wished(IDLE) {
            return Ok(());
        }
        let many = self.wishes.at_rest;
        // Some are due; the others come over the years to follow.
        let is_due = |person: i64| person % (many / DUE_AMONG_MANY) == 0;
        let far = |person: i64| {
            if is_due(person) {
                self.due
            } else {
                self.due + SignedDuration::from_hours(24 * 365 * 20 + person % 8_000)
            }
        };
        let large = people::database(self.folder.path(), many, far).await?;
        let those = (DUE_AMONG_MANY + 1..=many).filter(|person| is_due(*person));
        let chats: Vec<i64> = (1..=DUE_AMONG_MANY).chain(those).collect();
        if self.is_wished(COST) {
            self.cost_among_many(&large, &chats).await?;
        }
        if self.is_wished(IDLE) {
            self.idle(&large, &chats).await?;
        }
        Ok(())
    }

    /// What a reminder costs where only those who are reminded are there, and among many at rest.
    async fn cost_among_many(&self, large: &Path, chats: &[i64]) -> anyhow::Result<()> {
        let small = self.database("small", DUE_AMONG_MANY, |_| self.due).await?;
        let (mut ratios, mut cpu_ratios) = (Vec::new(), Vec::new());
        let (mut alone, mut among) = (Vec::new(), Vec::new());
        // It is near its limit, and single runs differ by a tenth. A first run does not count, as with
        // those that are due at once.
        for run in 0..=3 * self.wishes.runs {
            let mut both = Vec::new();
            let mut databases = [small.as_path(), large];
            databases.rotate_left(run % 2);
            for database in databases {
                let copy = people::copy(database, self.folder.path())?;
                let server = Server::start(chats.iter().copied(), Duration::ZERO).await?;
                let told = children::work(Role::Bot, &self.task(&server, &copy)).await?;
                let sent = i64::try_from(server.accepted().len())?;
                anyhow::ensure!(sent == DUE_AMONG_MANY, "{sent} sent");
                both.push(told);
            }
            both.rotate_right(run % 2);
            if run == 0 {
                continue;
            }
            ratios.push(both[1].seconds / both[0].seconds);
            cpu_ratios.push(both[1].cpu_seconds / both[0].cpu_seconds);
            alone.push(both[0].cpu_micros_each(DUE_AMONG_MANY));
            among.push(both[1].cpu_micros_each(DUE_AMONG_MANY));
        }
        let many = self.wishes.at_rest;
        let name = format!("cost of a reminder with {many} at rest, of that with {DUE_AMONG_MANY}");
        print_row(&format!("{name}: time"), share(median(ratios)), "≤ 1.20");
        print_row(&format!("{name}: processor"), share(median(cpu_ratios)), "≤ 1.20");
        let figure = format!("{:.0} µs; {:.0} µs", median(among), median(alone));
        print_row("… of the processor for each; with 10,000", figure, "");
        Ok(())
    }

    /// The real binary on a database in which nothing is due.
    async fn idle(&self, large: &Path, chats: &[i64]) -> anyhow::Result<()> {
        const QUIET: Duration = Duration::from_secs(20);
        let (mut memory, mut busy, mut ready) = (Vec::new(), Vec::new(), Vec::new());
        let copy = people::copy(large, self.folder.path())?;
        for run in 0..=self.wishes.runs {
            let server = Server::start(chats.iter().copied(), Duration::ZERO).await?;
            let begun = Timestamp::now();
            let bot = Binary::start(&server, &copy, 1_000)?;
            let mut polled = server.first_poll.clone();
            let polled = *polled.wait_for(Option::is_some).await?;
            let polled = polled.unwrap_or(begun);
            // By the system's clock, what was due is too late; it expires in the first run, which
            // does not count.
            if run == 0 {
                tokio::time::sleep(QUIET).await;
                bot.stop()?;
                continue;
            }
            ready.push(polled.duration_since(begun).as_secs_f64() * 1e3);
            tokio::time::sleep(Duration::from_secs(2)).await;
            let before = children::cpu_seconds_of(bot.id());
            tokio::time::sleep(QUIET).await;
            let used = children::cpu_seconds_of(bot.id()) - before;
            busy.push(used / QUIET.as_secs_f64() * 100.0);
            memory.push(children::memory_mb(bot.id(), "VmRSS"));
            bot.stop()?;
        }
        let name = format!("idle with {} reminders", self.wishes.at_rest);
        print_row(&format!("{name}: memory"), format!("{:.1} MB", median(memory)), "< 50 MB");
        print_row(&format!("{name}: of a core"), format!("{:.2} %", median(busy)), "< 1 %");
        print_row("… start to ready", format!("{:.0} ms", median(ready)), "< 300 ms");
        Ok(())
    }

    /// The real binary's memory while odd updates come from five hundred people: it reaches its height
    /// early and stays there.
    async fn odd_updates(&self) -> anyhow::Result<()> {
        const NAME: &str = "memory after 10,000 … 50,000 odd updates";
        const PEOPLE: i64 = 500;
        if !self.is_wished(NAME) {
            return Ok(());
        }
        let folder = self.folder.path().join("odd");
        std::fs::create_dir(&folder)?;
        let server = Server::start(1..=PEOPLE, Duration::ZERO).await?;
        let bot = Binary::start(&server, &folder.join("limber.db"), 1_000)?;
        let mut heights = Vec::new();
        for number in 1..=50_000 {
            server.telegram.inject(odd::update(number, PEOPLE));
            if number % 1_000 == 0 {
                server.telegram.wait_confirmed().await;
                server.telegram.forget_calls();
            }
            if number % 10_000 == 0 {
                // What was confirmed is still to be answered.
                tokio::time::sleep(Duration::from_secs(20)).await;
                heights.push(format!("{:.0}", children::memory_mb(bot.id(), "VmRSS")));
            }
        }
        bot.stop()?;
        print_row(NAME, format!("{} MB", heights.join(", ")), "level");
        Ok(())
    }

    /// On a PostgreSQL server, near and 3 ms away, in turns with SQLite.
    async fn engines(&self) -> anyhow::Result<()> {
        const NAMES: [&str; 3] = ["engines: dispatch", "engines: /done", "engines: move"];
        const PEOPLE: i64 = 10_000;
        const WALKERS: i64 = 2_000;
        let Some(server) = &self.wishes.server else { return Ok(()) };
        let near = Engine::at(server);
        let away = near.away(Duration::from_millis(3)).await?;
        let tomorrow = self.due + SignedDuration::from_hours(24);
        let due = self.database("engines-due", PEOPLE, |_| self.due).await?;
        let calm = self.database("engines-calm", WALKERS, |_| tomorrow).await?;
        for (name, database, people, says) in
            [(NAMES[0], &due, PEOPLE, false), (NAMES[1], &calm, WALKERS, true)]
        {
            if !self.is_wished(name) {
                continue;
            }
            let mut rates = [Vec::new(), Vec::new(), Vec::new()];
            // A first run does not count, as with those that are due at once.
            for run in 0..=self.wishes.runs {
                let mut turns = [0, 1, 2];
                turns.rotate_left(run % 3);
                for turn in turns {
                    let address = match turn {
                        0 => people::copy(database, self.folder.path())?.display().to_string(),
                        1 => near.brought(database).await?.0,
                        _ => away.brought(database).await?.0,
                    };
                    let rate = self.rate_on(&address, people, says).await?;
                    if run > 0 {
                        rates[turn].push(rate);
                    }
                }
            }
            let ratio_of = |turn: usize| {
                let both = rates[turn].iter().zip(&rates[0]);
                share(median(both.map(|(theirs, ours)| theirs / ours).collect()))
            };
            let ratios = [ratio_of(1), ratio_of(2)];
            let [sqlite, postgres, far] = rates.map(median);
            print_row(&format!("{name}, SQLite"), format!("{sqlite:.0} a second"), "");
            let figure = format!("{postgres:.0} a second, {} of it", ratios[0]);
            print_row(&format!("{name}, PostgreSQL"), figure, "");
            let figure = format!("{far:.0} a second, {}", ratios[1]);
            print_row(&format!("{name}, PostgreSQL 3 ms away"), figure, "");
        }
        if self.is_wished(NAMES[2]) {
            let many = self.wishes.at_rest;
            let large = self.database("engines-large", many, |_| tomorrow).await?;
            let (_, took) = near.brought(&large).await?;
            let name = format!("{} of {many} people with a reminder", NAMES[2]);
            print_row(&name, format!("{:.0} s", took.as_secs_f64()), "");
        }
        Ok(())
    }

    /// What goes out a second while all are due, or while each says ten times what they did.
    async fn rate_on(&self, database: &str, people: i64, says: bool) -> anyhow::Result<f64> {
        let server = Server::start(1..=people, Duration::ZERO).await?;
        let rounds = if says { 10 } else { 1 };
        for _ in 0..if says { rounds } else { 0 } {
            for person in 1..=people {
                server.telegram.says(person, "/done walk 20");
            }
        }
        let told = children::work(Role::Bot, &self.task_at(&server, database)).await?;
        let sent = i64::try_from(server.accepted().len())?;
        anyhow::ensure!(sent == people * rounds, "{sent} sent");
        #[allow(clippy::cast_precision_loss, reason = "thousands")]
        Ok(sent as f64 / told.seconds)
    }

    /// What people would write instead.
    async fn a_job_each(&self) -> anyhow::Result<()> {
        const NAME: &str = "a cron job for each of 10,000 people";
        const PEOPLE: i64 = 10_000;
        if !self.is_wished(NAME) {
            return Ok(());
        }
        let message = serde_json::json!({ "text": "<b>Time for a walk</b>\n".repeat(20) });
        let (mut arrived, mut told) = (Vec::new(), Vec::new());
        for _ in 0..self.wishes.runs {
            let server = Server::start(1..=PEOPLE, Duration::ZERO).await?;
            let mut task = self.task(&server, Path::new(""));
            (task.message, task.chats) = (message.clone(), PEOPLE);
            told.push(children::work(Role::Cron, &task).await?);
            #[allow(clippy::cast_precision_loss, reason = "thousands")]
            arrived.push(server.accepted().len() as f64);
        }
        let of = |what: &dyn Fn(&Told) -> f64| median(told.iter().map(what).collect());
        print_row(NAME, format!("{:.0} of 10,000 arrived", median(arrived)), "");
        print_row("… to add the jobs", format!("{:.1} s", of(&|told| told.preparing_seconds)), "");
        print_row("… peak memory", format!("{:.0} MB", of(&|told| told.peak_mb)), "");
        Ok(())
    }
}

/// The real binary, killed when it is dropped.
struct Binary(Child);

impl Binary {
    fn start(server: &Server, database: &Path, per_second: u32) -> anyhow::Result<Binary> {
        let child = Command::new(env!("CARGO_BIN_EXE_limber"))
            .arg("run")
            .env_clear()
            .env("TELOXIDE_TOKEN", TOKEN)
            .env("TELOXIDE_API_URL", server.url.as_str())
            .env("DATABASE_URL", database)
            .env("LIMBER_PER_SECOND", per_second.to_string())
            .env("RUST_LOG", "error")
            .stdin(Stdio::null())
            .spawn()?;
        Ok(Binary(child))
    }

    fn id(&self) -> u32 {
        self.0.id()
    }

    /// SIGTERM, and wait.
    fn stop(mut self) -> anyhow::Result<()> {
        Command::new("kill").arg(self.id().to_string()).status()?;
        self.0.wait()?;
        Ok(())
    }
}

impl Drop for Binary {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// The machine's own rate: rows of an update's size in durable commits of a hundred.
async fn durable_rows_a_second(folder: &Path) -> anyhow::Result<f64> {
    const ROWS: u32 = 20_000;
    let path: PathBuf = folder.join("commits.db");
    let mut database =
        SqliteConnection::connect(&format!("sqlite:{}?mode=rwc", path.display())).await?;
    sqlx::query("PRAGMA journal_mode = WAL").execute(&mut database).await?;
    sqlx::query("PRAGMA synchronous = FULL").execute(&mut database).await?;
    sqlx::query("CREATE TABLE rows (id INTEGER PRIMARY KEY, body TEXT)")
        .execute(&mut database)
        .await?;
    let body = "x".repeat(400);
    let begun = std::time::Instant::now();
    for _ in 0..ROWS / 100 {
        let mut tx = database.begin().await?;
        for _ in 0..100 {
            sqlx::query("INSERT INTO rows (body) VALUES ($1)")
                .bind(&body)
                .execute(&mut *tx)
                .await?;
        }
        tx.commit().await?;
    }
    let rate = f64::from(ROWS) / begun.elapsed().as_secs_f64();
    database.close().await?;
    std::fs::remove_file(path)?;
    Ok(rate)
}

/// How many a second there are between the first and the last.
#[allow(clippy::cast_precision_loss, reason = "thousands")]
fn rate(at: &[Timestamp]) -> f64 {
    let (Some(first), Some(last)) = (at.first(), at.last()) else { return 0.0 };
    (at.len() - 1) as f64 / last.duration_since(*first).as_secs_f64()
}

/// The most that lie within one second, wherever it begins.
fn most_in_a_second(at: &[Timestamp]) -> usize {
    let within = |first: &Timestamp| {
        let end = *first + SignedDuration::from_secs(1);
        at.partition_point(|at| *at < end) - at.partition_point(|at| at < first)
    };
    at.iter().map(within).max().unwrap_or(0)
}

async fn until(is_so: impl Fn() -> bool) {
    while !is_so() {
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
}

fn share(ratio: f64) -> String {
    format!("{ratio:.2}")
}
