//! The same figures on a PostgreSQL server, in turns with SQLite on the same machine, and what `limber move` takes.

use std::{net::Ipv4Addr, path::Path, time::Duration};

use jiff::Timestamp;
use limber::store::{Store, moving};
use sqlx::{AssertSqlSafe, Connection, PgConnection, postgres::PgConnectOptions};
use tokio::{
    io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt},
    net::{TcpListener, TcpStream, UnixStream},
    sync::mpsc,
    time::{Instant, sleep_until},
};

/// The schema that a run has to itself.
const SCHEMA: &str = "bench";

/// A server that databases are brought to.
pub struct Engine {
    address: String,
}

impl Engine {
    pub fn at(address: &str) -> Engine {
        Engine { address: address.to_owned() }
    }

    /// The same server with as much network in between there and back.
    pub async fn away(&self, network: Duration) -> anyhow::Result<Engine> {
        let options: PgConnectOptions = self.address.parse()?;
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await?;
        let port = listener.local_addr()?.port();
        let database = options.get_database().unwrap_or("postgres").to_owned();
        let user = options.get_username().to_owned();
        let socket = options
            .get_socket()
            .map(|folder| folder.join(format!(".s.PGSQL.{}", options.get_port())));
        let far = (options.get_host().to_owned(), options.get_port());
        tokio::spawn(async move {
            while let Ok((near, _)) = listener.accept().await {
                let (socket, far) = (socket.clone(), far.clone());
                tokio::spawn(async move {
                    let _ = near.set_nodelay(true);
                    match socket {
                        Some(socket) => {
                            let Ok(far) = UnixStream::connect(socket).await else { return };
                            pass(near, far, network / 2).await;
                        }
                        None => {
                            let Ok(far) = TcpStream::connect(far).await else { return };
                            let _ = far.set_nodelay(true);
                            pass(near, far, network / 2).await;
                        }
                    }
                });
            }
        });
        let address = format!("postgres://{user}@127.0.0.1:{port}/{database}?sslmode=disable");
        Ok(Engine { address })
    }

    /// Brings a database into a schema that is new; returns its address, and how long that took.
    pub async fn brought(&self, database: &Path) -> anyhow::Result<(String, Duration)> {
        let mut connection = PgConnection::connect(&self.address).await?;
        let anew = format!("DROP SCHEMA IF EXISTS {SCHEMA} CASCADE; CREATE SCHEMA {SCHEMA}");
        sqlx::raw_sql(AssertSqlSafe(anew)).execute(&mut connection).await?;
        let begins = if self.address.contains('?') { '&' } else { '?' };
        let address = format!("{}{begins}options[search_path]={SCHEMA}", self.address);
        let from = Store::open(&database.display().to_string()).await?;
        let to = Store::open(&address).await?;
        let begun = Timestamp::now();
        moving::bring(&from, &to).await?;
        let took = Timestamp::now().duration_since(begun).unsigned_abs();
        from.close().await;
        to.close().await;
        sqlx::raw_sql("CHECKPOINT").execute(&mut connection).await?;
        connection.close().await?;
        Ok((address, took))
    }
}

/// Passes bytes on both ways, each so much later than they came.
async fn pass<N, F>(near: N, far: F, later: Duration)
where
    N: AsyncRead + AsyncWrite,
    F: AsyncRead + AsyncWrite,
{
    let (near_reads, near_writes) = tokio::io::split(near);
    let (far_reads, far_writes) = tokio::io::split(far);
    tokio::join!(one_way(near_reads, far_writes, later), one_way(far_reads, near_writes, later));
}

async fn one_way(
    mut from: impl AsyncRead + Unpin,
    mut to: impl AsyncWrite + Unpin,
    later: Duration,
) {
    let (travels, mut arrives) = mpsc::unbounded_channel::<(Instant, Vec<u8>)>();
    let leaving = async move {
        let mut bytes = vec![0; 65_536];
        while let Ok(count @ 1..) = from.read(&mut bytes).await {
            if travels.send((Instant::now() + later, bytes[..count].to_vec())).is_err() {
                return;
            }
        }
    };
    let arriving = async move {
        while let Some((at, bytes)) = arrives.recv().await {
            sleep_until(at).await;
            if to.write_all(&bytes).await.is_err() {
                return;
            }
        }
        let _ = to.shutdown().await;
    };
    tokio::join!(leaving, arriving);
}
