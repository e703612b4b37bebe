//! Several bots on one database, as a supervisor keeps them running.

use std::{
    net::{Ipv4Addr, SocketAddr, TcpListener},
    time::Duration,
};

use crate::process::Bot;
use limber::sandbox::telegram::Telegram;
use reqwest::Client;

/// The longest that is waited for something to happen before it is looked for again.
const SOON: Duration = Duration::from_millis(20);

pub struct Replica {
    pub bot: Bot,
    watch: SocketAddr,
}

pub struct Crew {
    telegram: Telegram,
    address: SocketAddr,
    database: String,
    pub replicas: Vec<Replica>,
}

impl Crew {
    /// So many on a database.
    pub fn of(count: usize, telegram: &Telegram, address: SocketAddr, database: &str) -> Crew {
        let (telegram, database) = (telegram.clone(), database.to_owned());
        let mut crew = Crew { telegram, address, database, replicas: Vec::new() };
        (0..count).for_each(|_| crew.joined_by_another());
        crew
    }

    /// Another one comes, on the same database.
    pub fn joined_by_another(&mut self) {
        let (address, database) = (self.address, self.database.clone());
        self.joined_by(address, &database);
    }

    /// Another one comes, by ways of its own.
    pub fn joined_by(&mut self, telegram: SocketAddr, database: &str) {
        let free = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap().local_addr().unwrap();
        let flags = ["--watch", &free.to_string()];
        let bot = Bot::start_with(telegram, database, "error", &flags);
        self.replicas.push(Replica { bot, watch: free });
    }

    /// Waits until one leads that is not the one told of; which it is.
    pub async fn leader_but(&self, other: Option<usize>) -> usize {
        loop {
            if let Some(leader) = self.who_leads(other).await {
                return leader;
            }
            self.pause().await;
        }
    }

    /// Who leads just now, but for the one told of.
    async fn who_leads(&self, other: Option<usize>) -> Option<usize> {
        for (index, replica) in self.replicas.iter().enumerate() {
            if Some(index) != other && replica.leads().await {
                return Some(index);
            }
        }
        None
    }

    /// Waits until one leads, and starts those anew that have ended.
    pub async fn leads_again(&mut self) {
        while self.who_leads(None).await.is_none() {
            self.restart_the_ended();
            self.pause().await;
        }
    }

    /// Waits until one leads; which it is.
    pub async fn leader(&self) -> usize {
        self.leader_but(None).await
    }

    /// Waits until one has ended by itself, and hears what it said.
    pub async fn ended(&mut self, index: usize) -> String {
        while self.replicas[index].bot.has_ended().is_none() {
            self.pause().await;
        }
        self.replicas.remove(index).bot.last_words()
    }

    /// Starts another in the place of each that has ended.
    pub fn restart_the_ended(&mut self) {
        let before = self.replicas.len();
        self.replicas.retain_mut(|replica| replica.bot.has_ended().is_none());
        (self.replicas.len()..before).for_each(|_| self.joined_by_another());
    }

    /// Until something has happened at Telegram, or a moment has passed.
    pub async fn pause(&self) {
        let _ = tokio::time::timeout(SOON, self.telegram.changes().changed()).await;
    }

    /// Waits until something is so, and keeps all of them running meanwhile.
    pub async fn until(&mut self, is_so: impl Fn(&Telegram) -> bool) {
        while !is_so(&self.telegram) {
            self.restart_the_ended();
            self.pause().await;
        }
    }
}

impl Replica {
    /// Whether /readyz says so; one that is frozen or begins says nothing.
    pub async fn leads(&self) -> bool {
        let asked = Client::new().get(format!("http://{}/readyz", self.watch)).timeout(SOON * 5);
        asked.send().await.is_ok_and(|response| response.status().is_success())
    }
}
