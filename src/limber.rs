//! The whole bot, put together and kept running.

use std::{io, path::Path, sync::Arc, time::Duration};

use anyhow::Context;
use jiff::Timestamp;
use reqwest::Url;
use tokio::{
    runtime::{Builder, Runtime},
    task::JoinHandle,
};
use tokio_util::sync::{CancellationToken, DropGuard};

use crate::{
    backup::Nightly,
    bell::Bell,
    care::{PersonId, amount::Amount},
    clock::Clock,
    config::bot::BadToken,
    listener::Listener,
    messages::Messages,
    metrics::Metrics,
    pictures::chart::Charts,
    scheduler::Clockwork,
    store::{self, Alone, Store, erased},
    telegram::{
        about::{
            account::{self, Account},
            profile,
        },
        inward::{
            acts::Acts,
            albums::Albums,
            answering::Answering,
            arrivals::Arrivals,
            commands::Command,
            inbox::Inbox,
            link,
            polling::Polling,
            routing::Router,
            webhook::{Webhook, WebhookEndpoint},
        },
        lately::Lately,
        outward::{
            allowance::Allowance, api::Api, carrier::Carrier, failure::Failure, files::Files,
            gallery::Gallery, outage::Outage, sender::Sender,
        },
        rounds::{
            announcer::Announcer,
            delivery::Pump,
            engine::{Tools, work},
            guides::Guides,
            prompts::Prompts,
            replanner::Replanner,
        },
    },
    usecases::{announce, coming::deliver, guide, prompt},
    watch::Watch,
};

/// After SIGTERM, what is in hand gets this long.
const LAST_WORDS: Duration = Duration::from_secs(9);

/// How many tasks a thread goes on with before it looks for those that others have woken.
const LOOKS_AFTER: u32 = 8;

/// The threads that the bot runs on.
///
/// The database answers from a thread of its own, and who waits for it stands in a queue that tokio
/// in a rush of calls looks at too seldom: whoever writes does so in a dozen steps, and waits at
/// each.
///
/// # Errors
/// The system's, where it has no threads left.
pub fn runtime() -> io::Result<Runtime> {
    Builder::new_multi_thread().enable_all().global_queue_interval(LOOKS_AFTER).build()
}

/// The options of a bot, which it needs before it starts.
pub struct Options<'w> {
    pub token: &'w str,
    pub api_url: &'w Url,
    pub database: &'w str,
    pub messages: Option<&'w Path>,
    pub clock: Clock,
    pub allowance: Allowance,
    /// Where /healthz and /metrics are told, if anywhere.
    pub watch: Option<Listener>,
    pub nightly: Option<Nightly>,
    /// The ids of those who run the bot.
    pub admins: &'w [i64],
    /// Whether the times that everybody begins with are spread over a quarter of an hour.
    pub spreads: bool,
    /// How much of Limber people get until they say how much they want.
    pub first_amount: Amount,
    /// Whether the operator's trial goes on.
    pub trial: bool,
    /// Where Telegram is to bring updates; without it Telegram is asked for them.
    pub endpoint: Option<WebhookEndpoint>,
}

/// The bot, ready to run.
pub struct Limber {
    /// Nobody else runs on the database.
    alone: Alone,
    tools: Tools,
    api: Api,
    router: Arc<Router>,
    bot_id: i64,
    /// Told until the bot is no more: also while it stops, and before Telegram can be reached.
    _watched: DropGuard,
    allowance: Allowance,
    nightly: Option<Nightly>,
    bells: Bells,
    endpoint: Option<WebhookEndpoint>,
}

/// A bell for each who works in the bot; cheap to clone, all clones are one.
#[derive(Clone, Default)]
struct Bells {
    inbox: Bell,
    delivery: Bell,
    guides: Bell,
    announcing: Bell,
    prompts: Bell,
    /// Of the one who looks again at what is planned.
    replanning: Bell,
}

impl Bells {
    /// Of those who work because the clock, or a visit, has brought something.
    fn by_themselves(&self) -> [&Bell; 4] {
        [&self.delivery, &self.guides, &self.announcing, &self.prompts]
    }

    fn all(&self) -> impl Iterator<Item = &Bell> {
        [&self.inbox, &self.replanning].into_iter().chain(self.by_themselves())
    }
}

/// Tells when nothing is in hand, and when something will be; cheap to clone.
#[derive(Clone)]
pub struct Idle {
    tools: Tools,
    bells: Bells,
}

impl Limber {
    /// Opens everything that can be wrong: messages, database, token.
    ///
    /// # Errors
    /// One line that says what is wrong and what to do.
    pub async fn open(options: Options<'_>) -> anyhow::Result<Limber> {
        let (messages, mut care) = Messages::read(options.messages, Command::listed())?;
        care.spreads = options.spreads;
        care.first_amount = options.first_amount;
        care.trial = options.trial;
        care.operators = options.admins.iter().copied().map(PersonId).collect();
        if let Some(nightly) = &options.nightly {
            nightly.try_folder()?;
        }
        let mut alone = Alone::on(options.database).await?;
        let store = Store::open(options.database).await?;
        let metrics = Metrics::new();
        if alone.term().holds() {
            // A file is held from the start, whether Telegram can be reached or not.
            metrics.leads();
        }
        let told = CancellationToken::new();
        if let Some(listener) = options.watch {
            let (store, clock) = (store.clone(), options.clock.clone());
            let backups = options.nightly.clone();
            let by_webhook = options.endpoint.is_some();
            let (since, metrics) = (clock.now(), metrics.clone());
            let watch = Watch { store, clock, metrics, by_webhook, since, backups };
            tokio::spawn(watch.serve(listener, told.clone()));
        }
        let watched = told.drop_guard();
        let api = Api::new(options.token, options.api_url)?;
        let me = introduce_ourselves(&api).await?;
        let clock = options.clock.is_the_systems().then_some(&options.clock);
        stand_by(&mut alone, clock, options.endpoint.as_ref()).await;
        store.expect_no_newer().await?;
        metrics.leads();
        metrics.telegram_answered(options.clock.now());
        let is_paid = options.allowance.is_paid();
        let messages = Arc::new(messages);
        let bot_id = me.id;
        erased::belongs_to(&store, bot_id).await.context("keeping whose database it is")?;
        let charts = Charts::new().context("the fonts within the binary")?;
        care.bot_id = bot_id;
        care.circle_link = link::before_circle(&me.username);
        let gallery = Arc::new(Gallery::new(store.clone(), messages.clone(), charts, bot_id));
        let (clock, care) = (options.clock, Arc::new(care));
        let files = Arc::new(Files::new(store.clone(), clock.clone(), care.clone()));
        let carrier = Carrier::new(api.clone(), gallery, files, me.username.clone(), is_paid);
        let bells = Bells::default();
        let has_room = bells.inbox.clone();
        let sender =
            Sender::start(carrier, options.allowance, has_room, metrics.clone(), alone.term());
        Ok(Limber {
            alone,
            tools: Tools {
                store,
                clock,
                care,
                messages,
                sender,
                metrics,
                lately: Lately::default(),
            },
            api,
            router: Arc::new(Router::new(me.username)),
            bot_id,
            _watched: watched,
            allowance: options.allowance,
            nightly: options.nightly,
            bells,
            endpoint: options.endpoint,
        })
    }

    /// The database that the bot works on.
    pub fn store(&self) -> Store {
        self.tools.store.clone()
    }

    /// For knowing when nothing is in hand.
    pub fn idle(&self) -> Idle {
        Idle { tools: self.tools.clone(), bells: self.bells.clone() }
    }

    /// Runs until told to stop, then finishes what is in hand.
    ///
    /// # Errors
    /// One of the bot's parts has ended, so the others must not go on as if nothing were.
    pub async fn run(self, shutdown: CancellationToken) -> anyhow::Result<()> {
        let Tools { store, clock, metrics, .. } = self.tools.clone();
        let Bells { delivery, announcing, prompts, replanning, .. } = self.bells.clone();
        let clockwork = Clockwork {
            look_outs: [delivery, announcing, prompts, replanning],
            store,
            clock,
            metrics,
            per_second: self.allowance.per_second,
            nightly: self.nightly.clone(),
        };
        let clockwork = clockwork.run(shutdown.clone());
        self.run_by(clockwork, shutdown).await
    }

    /// Runs by a clockwork that lives as long.
    ///
    /// # Errors
    /// As [`Limber::run`], the clockwork being one of the parts.
    pub async fn run_by(
        mut self,
        clockwork: impl Future<Output = anyhow::Result<()>> + Send + 'static,
        shutdown: CancellationToken,
    ) -> anyhow::Result<()> {
        let finish = CancellationToken::new();
        let shutdown = shutdown.child_token();
        let (arrivals, handed_in) = Arrivals::new(self.router.clone(), self.bells.inbox.clone());
        let mut arrivals = self.receive(arrivals, shutdown.clone());
        let (tools, bells) = (self.tools, self.bells);
        let connections = self.allowance.connections();
        let others = bells.by_themselves().map(Bell::clone);
        let answering = Answering {
            tools: tools.clone(),
            router: self.router,
            acts: Acts::default(),
            albums: Albums::default(),
        };
        let inbox = Inbox { answering, arrivals: handed_in, bell: bells.inbox, others };
        let pump = Pump { tools: tools.clone(), window: self.allowance.max_claimed() };
        let guides = Guides { tools: tools.clone() };
        let prompts = Prompts { tools: tools.clone() };
        let planned = [bells.delivery.clone(), bells.prompts.clone()];
        let replanner = Replanner { tools: tools.clone(), planned };
        let announcer = Announcer { tools: tools.clone(), connections };
        let mut inbox = tokio::spawn(inbox.run(finish.clone()));
        let mut pump = tokio::spawn(work(pump, bells.delivery, finish.clone()));
        let mut guides = tokio::spawn(work(guides, bells.guides, finish.clone()));
        let mut prompts = tokio::spawn(work(prompts, bells.prompts, finish.clone()));
        let mut announcer = tokio::spawn(work(announcer, bells.announcing, finish.clone()));
        let mut replanner = tokio::spawn(work(replanner, bells.replanning, finish.clone()));
        let mut clockwork = tokio::spawn(clockwork);
        let profile = tokio::spawn(show_profile(self.api, tools.messages));

        let ended = tokio::select! {
            ended = &mut arrivals => ended.context("receiving updates")?.context("receiving updates"),
            ended = &mut clockwork => ended.context("the clockwork")?,
            ended = &mut inbox => ended.context("handling updates"),
            ended = &mut pump => ended.context("delivering reminders"),
            ended = &mut prompts => ended.context("sending letters and questions"),
            ended = &mut guides => ended.context("guiding through sessions"),
            ended = &mut announcer => ended.context("making announcements"),
            ended = &mut replanner => ended.context("looking again at what is planned"),
            lost = self.alone.lost() => {
                // Another may begin by now: what is in hand is ended as if the bot was told to stop.
                shutdown.cancel();
                Err(anyhow::Error::new(lost).context("holding the lock of the database"))
            }
        };
        tools.metrics.resigns();
        profile.abort();
        if !shutdown.is_cancelled() {
            ended?;
            anyhow::bail!("a part of the bot has ended by itself");
        }

        tools.sender.stop_reminding();
        let last_words = async {
            // Updates that were received up to the end are still answered.
            if !arrivals.is_finished() {
                let _ = (&mut arrivals).await;
            }
            finish.cancel();
            let _ = tokio::join!(inbox, pump, guides, announcer, prompts, replanner);
            tools.sender.idle().await;
        };
        if tokio::time::timeout(LAST_WORDS, last_words).await.is_err() {
            tracing::warn!("stopping with messages unsent; reminders go out after the next start");
        }
        finish.cancel();
        tools.store.close().await;
        ended
    }
}

impl Limber {
    /// Receives updates the way that the operator options.
    fn receive(
        &mut self,
        arrivals: Arrivals,
        shutdown: CancellationToken,
    ) -> JoinHandle<anyhow::Result<()>> {
        let Tools { store, clock, metrics, .. } = self.tools.clone();
        let api = self.api.clone();
        match self.endpoint.take() {
            Some(endpoint) => {
                let webhook = Webhook { clock, api, arrivals, metrics, endpoint };
                tokio::spawn(webhook.run(shutdown))
            }
            None => {
                let bot_id = self.bot_id;
                let polling = Polling { store, clock, api, bot_id, arrivals, metrics };
                tokio::spawn(polling.run(shutdown))
            }
        }
    }
}

impl Idle {
    /// Waits until every update received is answered, everything due is delivered, and all of it
    /// is out.
    pub async fn settled(&self) {
        loop {
            for bell in self.bells.all() {
                bell.settled().await;
            }
            self.tools.sender.idle().await;
            if self.bells.all().all(Bell::is_settled) && self.tools.sender.is_idle() {
                return;
            }
        }
    }

    /// When something happens by itself next, if something does.
    ///
    /// # Errors
    /// The database's.
    pub async fn next_at(&self) -> store::Result<Option<Timestamp>> {
        let Tools { store, clock, care, .. } = &self.tools;
        let due_at = deliver::next_due_at(store).await?;
        let mut connection = store.read().await?;
        let changes_at = guide::turn::next_change_at(&mut connection, care, clock.now()).await?;
        let announced_at = announce::next_at(store).await?;
        let prompted_at = prompt::send::next_at(store).await?;
        let next = [due_at, changes_at, announced_at, prompted_at];
        Ok(next.into_iter().flatten().min())
    }

    /// Has everybody look what is due, as after the clock was set.
    pub fn look_again(&self) {
        self.bells.by_themselves().into_iter().for_each(Bell::ring);
        self.bells.replanning.ring();
    }
}

/// Waits until nobody else runs on the database. Nothing is read before, since another changes it; Telegram is told
/// meanwhile to bring its updates again.
async fn stand_by(alone: &mut Alone, clock: Option<&Clock>, endpoint: Option<&WebhookEndpoint>) {
    let Some(endpoint) = endpoint else { return alone.held(clock).await };
    let held = CancellationToken::new();
    let leading = async {
        alone.held(clock).await;
        held.cancel();
    };
    tokio::join!(leading, endpoint.turn_away(held.clone()));
}

/// getMe, which also shows whether the token is right. A server that boots may be up before its
/// network: that is waited for.
async fn introduce_ourselves(api: &Api) -> anyhow::Result<Account> {
    let mut outage = Outage::of("reaching Telegram");
    loop {
        match account::account(api).await {
            Ok(me) => {
                outage.is_over();
                return Ok(me);
            }
            Err(Failure::Unauthorized) => return Err(BadToken::Unknown.into()),
            Err(failure) if failure.may_pass() => {
                tokio::time::sleep(outage.goes_on(&failure)).await;
            }
            Err(failure) => return Err(failure).context("asking Telegram who we are"),
        }
    }
}

async fn show_profile(api: Api, messages: Arc<Messages>) {
    match profile::introduce(&api, &messages).await {
        Ok(changes) => tracing::debug!(changes, "the bot's profile is up to date"),
        Err(failure) => {
            tracing::warn!(%failure, "the bot's profile is not up to date; the next start tries again");
        }
    }
}
