//! The sandbox: the real bot, over real HTTP, on a stand-in for Telegram within this process, with
//! a clock that can be moved. People try Limber on it, and the tests play on the same stage.

mod cities;
mod folder;
mod page;
mod terminal;

pub mod telegram;

use std::{
    net::{Ipv4Addr, SocketAddr},
    path::Path,
    sync::Arc,
    time::Duration,
};

use anyhow::Context;
use jiff::{Timestamp, civil::Time, tz::TimeZone};
use tokio::{net::TcpListener, task::JoinHandle};
use tokio_util::sync::CancellationToken;

use self::{folder::Folder, telegram::Telegram};
use crate::{
    care::{PersonId, amount::Amount},
    clock::Clock,
    config,
    limber::{Idle, Limber, Options},
    listener::Listener,
    store::{Result, Store, inbox, occurrences, people},
    telegram::{inward::webhook::WebhookEndpoint, outward::allowance::Allowance},
};

pub use cities::{CITIES, City};

/// The first people of the sandbox, numbered from 1; whoever comes after them goes by their number.
pub const NAMES: [&str; 4] = ["Anna", "Ben", "Chloé", "Devi"];

/// A token of the right shape; the stand-in takes any.
const TOKEN: &str = "1000000001:SANDBOX-AAAAAAAAAAAAAAAAAAAAAAAAAAA";

/// The bot on its stage; cheap to clone.
#[derive(Clone)]
pub struct Sandbox(Arc<Stage>);

struct Stage {
    telegram: Telegram,
    address: SocketAddr,
    store: Store,
    clock: Clock,
    idle: Idle,
    shutdown: CancellationToken,
    /// The clock is moved by one at a time: two who pull would skip each other's reminders.
    moving: tokio::sync::Mutex<()>,
}

/// How a sandbox is opened.
pub struct Opening<'o> {
    /// The stand-in, which outlives a bot that is restarted on it.
    pub telegram: Telegram,
    pub listen: SocketAddr,
    pub database: &'o str,
    pub messages: Option<&'o Path>,
    pub clock: Clock,
    /// Where the bot tells how it does, if anywhere.
    pub watch: Option<Listener>,
    /// The ids of those who run the bot.
    pub admins: &'o [i64],
    /// Whether the times that everybody begins with are spread, as on Telegram.
    pub spreads: bool,
    /// How much of Limber people get until they say how much they want.
    pub first_amount: Amount,
    /// Whether a trial goes on.
    pub trial: bool,
    /// Where the stand-in is to bring updates; without it the bot asks for them.
    pub endpoint: Option<WebhookEndpoint>,
}

impl Sandbox {
    /// Serves the stand-in and the chat page, and starts the bot against them. The handle ends
    /// when the bot does.
    ///
    /// # Errors
    /// One line that says what is wrong: a taken port, an unusable database, a broken sentence.
    pub async fn open(
        opening: Opening<'_>,
    ) -> anyhow::Result<(Sandbox, JoinHandle<anyhow::Result<()>>)> {
        let Opening {
            telegram,
            listen,
            database,
            messages,
            clock,
            watch,
            endpoint,
            admins,
            spreads,
            first_amount,
            trial,
        } = opening;
        let listener = TcpListener::bind(listen).await.with_context(|| {
            format!("cannot listen on {listen}; give another address with --listen, or port 0 for a free one")
        })?;
        let address = listener.local_addr()?;
        let bot_api = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await?;
        let api_url = format!("http://{}", bot_api.local_addr()?).parse()?;
        let shutdown = CancellationToken::new();
        let methods = telegram.router();
        tokio::spawn(async move { axum::serve(bot_api, methods).await });
        let limber = Limber::open(Options {
            token: TOKEN,
            api_url: &api_url,
            database,
            messages,
            clock: clock.clone(),
            allowance: Allowance::LIFTED,
            watch,
            nightly: None,
            admins,
            spreads,
            first_amount,
            trial,
            endpoint,
        })
        .await?;
        go_on(&telegram, &limber.store()).await?;
        let stage = Stage {
            telegram,
            address,
            store: limber.store(),
            idle: limber.idle(),
            clock,
            shutdown: shutdown.clone(),
            moving: tokio::sync::Mutex::new(()),
        };
        let bot = tokio::spawn(async move {
            // Nobody is to wait for what a bot that has ended does not do.
            let _ended = shutdown.clone().drop_guard();
            limber.run(shutdown).await
        });
        let sandbox = Sandbox(Arc::new(stage));
        let page = page::router(sandbox.clone());
        tokio::spawn(async move { axum::serve(listener, page).await });
        Ok((sandbox, bot))
    }

    /// The stand-in: what people do, and what they see.
    pub fn telegram(&self) -> &Telegram {
        &self.0.telegram
    }

    /// Where the page and the stand-in are served.
    pub fn address(&self) -> SocketAddr {
        self.0.address
    }

    /// The clock that everything here goes by.
    pub fn clock(&self) -> &Clock {
        &self.0.clock
    }

    /// The database of the bot.
    pub fn store(&self) -> &Store {
        &self.0.store
    }

    /// Makes a person known to the stand-in, by the number that they are known by.
    ///
    /// # Errors
    /// Says how people are numbered.
    pub fn join(&self, person: i64) -> std::result::Result<(), String> {
        let index = usize::try_from(person).ok().and_then(|number| number.checked_sub(1));
        let index = index.ok_or("people are numbered from 1 on")?;
        let name = NAMES.get(index).map_or_else(|| format!("Person {person}"), ToString::to_string);
        self.0.telegram.join(person, &name, Some("en"));
        Ok(())
    }

    /// Has a person's Telegram speak a language from now on; the bot learns of it with what they
    /// say next.
    ///
    /// # Errors
    /// Says what a language looks like.
    pub fn speak(&self, person: i64, language_code: &str) -> std::result::Result<(), String> {
        let is_code = (2..=35).contains(&language_code.len())
            && language_code.split('-').all(|part| {
                !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_alphanumeric())
            });
        if !is_code {
            return Err("a language looks like this: de, or pt-br".to_owned());
        }
        self.0.telegram.speaks(person, language_code);
        Ok(())
    }

    /// Waits until somebody moves the clock.
    pub async fn clock_moves(&self) {
        self.0.clock.moves().await;
    }

    /// Waits until the bot has seen to everything that was said, pressed or came due.
    pub async fn settled(&self) {
        let stage = &self.0;
        let settled = async {
            stage.telegram.wait_confirmed().await;
            stage.idle.settled().await;
        };
        tokio::select! {
            () = settled => {}
            () = stage.shutdown.cancelled() => {}
        }
    }

    /// Lets time pass until an instant, stopping at everything that happens on the way.
    ///
    /// # Errors
    /// The database's.
    pub async fn pass_until(&self, instant: Timestamp) -> Result<()> {
        let stage = &self.0;
        let _alone = stage.moving.lock().await;
        // The clock may have been set by others: nothing of that is under way any more.
        stage.idle.look_again();
        self.settled().await;
        while let Some(due_at) = stage.idle.next_at().await?
            && due_at <= instant
        {
            self.set(due_at.max(stage.clock.now())).await;
        }
        if instant > stage.clock.now() {
            self.set(instant).await;
        }
        Ok(())
    }

    /// When a person is to be reminded next, if they are.
    ///
    /// # Errors
    /// The database's.
    pub async fn next_reminder(&self, person: i64) -> Result<Option<Timestamp>> {
        let mut connection = self.0.store.read().await?;
        // A reminder that is on its way at this instant is no longer to come.
        let now = self.0.clock.now();
        let (person, end) = (PersonId(person), Timestamp::MAX);
        let waiting = occurrences::waiting_between(&mut connection, person, now, end).await?;
        Ok(waiting.iter().map(occurrences::Occurrence::wanted_at).min())
    }

    /// Where a person's clock is; UTC before they told.
    ///
    /// # Errors
    /// The database's.
    pub async fn zone_of(&self, person: i64) -> Result<TimeZone> {
        let mut connection = self.0.store.read().await?;
        let person = people::find(&mut connection, PersonId(person)).await?;
        Ok(person.map_or(TimeZone::UTC, |person| person.clock().clone()))
    }

    /// The next instant at which a person's clock shows a time.
    ///
    /// # Errors
    /// The database's.
    pub async fn next_time(&self, person: i64, time: Time) -> Result<Timestamp> {
        let zone = self.zone_of(person).await?;
        let now = self.0.clock.now();
        let today = zone.to_datetime(now).date();
        let tomorrow = today.tomorrow().unwrap_or(today);
        let at = |date: jiff::civil::Date| zone.to_timestamp(date.to_datetime(time)).unwrap_or(now);
        Ok(if at(today) > now { at(today) } else { at(tomorrow) })
    }

    /// Ends the bot in order.
    pub fn stop(&self) {
        self.0.shutdown.cancel();
    }

    async fn set(&self, instant: Timestamp) {
        self.0.clock.set(instant);
        self.0.idle.look_again();
        self.settled().await;
    }
}

/// A database may have been through other Telegrams: what they numbered must not come again.
async fn go_on(telegram: &Telegram, store: &Store) -> Result<()> {
    let mut connection = store.read().await?;
    let bookmark = inbox::bookmark(&mut connection, telegram::BOT_ID).await?;
    let message = occurrences::last_message(&mut connection).await?;
    telegram.go_on_from(
        bookmark.map_or(0, |bookmark| bookmark.next_update_id),
        message.map_or(0, |message| message.0),
    );
    Ok(())
}

/// A stand-in that goes by a clock.
pub fn telegram_on(clock: &Clock) -> Telegram {
    let clock = clock.clone();
    Telegram::new(move || clock.now())
}

/// `limber sandbox`: the page, and the terminal in front. Ends when whoever sits there ends it, or when
/// it is told to stop; what it has put aside is gone then.
///
/// # Errors
/// One line that says what is wrong.
pub async fn run(wishes: config::run::Sandbox, shutdown: CancellationToken) -> anyhow::Result<()> {
    let forgotten = Folder::make()?;
    let database = match &wishes.database {
        Some(database) => database.clone(),
        None => forgotten.database().display().to_string(),
    };
    let terminal = terminal::Terminal::open()?;
    let start = wishes.at.unwrap_or_else(|| Clock::system().now());
    // A script wants the same answers every time; a person wants a clock that goes.
    let clock =
        if terminal.is_typed() { Clock::running_from(start) } else { Clock::standing_at(start) };
    let opening = Opening {
        telegram: telegram_on(&clock),
        listen: wishes.listen,
        database: &database,
        messages: wishes.common.messages.as_deref(),
        clock,
        watch: None,
        admins: &wishes.common.admins,
        // A bot that is tried once is best told in round times.
        spreads: false,
        first_amount: Amount::default(),
        trial: wishes.common.trial,
        endpoint: None,
    };
    let opened = tokio::select! {
        opened = Sandbox::open(opening) => opened,
        () = shutdown.cancelled() => return Ok(()),
    };
    let (sandbox, mut bot) = opened?;
    let ended = tokio::select! {
        ended = &mut bot => return ended.context("the bot")?,
        ended = terminal.talk(&sandbox) => ended,
        () = shutdown.cancelled() => Ok(()),
    };
    sandbox.stop();
    tokio::time::timeout(Duration::from_secs(10), bot).await.context("stopping the bot")???;
    ended
}
