//! What a stage stands on: a folder of its own, and its database, which is a file there, or a schema of its own
//! on the PostgreSQL server that `LIMBER_STAGE` names.

use std::{env, path::Path, thread};

use sqlx::{AssertSqlSafe, Connection, PgConnection};
use tempfile::TempDir;
use tokio::runtime::Builder;

/// The variable that names the server, `postgres://limber@127.0.0.1/limber`.
const SERVER: &str = "LIMBER_STAGE";

pub struct Ground {
    folder: TempDir,
    schema: Option<Schema>,
}

/// A schema of a server, which goes with the stage.
struct Schema {
    server: String,
    name: String,
}

/// The server that stages stand on, if they do.
pub fn server() -> Option<String> {
    env::var(SERVER).ok()
}

impl Ground {
    pub async fn new() -> Ground {
        let folder = tempfile::tempdir().unwrap();
        let schema = match server() {
            Some(server) => Some(Schema::make(server, folder.path()).await),
            None => None,
        };
        Ground { folder, schema }
    }

    pub fn path(&self) -> &Path {
        self.folder.path()
    }

    /// Where the bot finds its database.
    pub fn address(&self) -> String {
        match &self.schema {
            Some(schema) => schema.address(),
            None => self.path().join("limber.db").display().to_string(),
        }
    }
}

impl Schema {
    /// Named after a folder, of which no two have one name.
    async fn make(server: String, folder: &Path) -> Schema {
        let folder = folder.file_name().unwrap().as_encoded_bytes();
        let name: String = folder.iter().map(|byte| format!("{byte:02x}")).collect();
        let schema = Schema { server, name: format!("stage_{name}") };
        schema.say("CREATE SCHEMA", "").await.unwrap();
        schema
    }

    fn address(&self) -> String {
        let Schema { server, name } = self;
        let begins = if server.contains('?') { '&' } else { '?' };
        format!("{server}{begins}options[search_path]={name}")
    }

    async fn say(&self, what: &str, how: &str) -> sqlx::Result<()> {
        let mut connection = PgConnection::connect(&self.server).await?;
        sqlx::query("SET lock_timeout = '5s'").execute(&mut connection).await?;
        let statement = AssertSqlSafe(format!("{what} {}{how}", self.name));
        sqlx::raw_sql(statement).execute(&mut connection).await?;
        connection.close().await
    }
}

impl Drop for Schema {
    fn drop(&mut self) {
        // Whoever drops a stage is within a runtime, which is not to wait.
        thread::scope(|scope| {
            let dropping = scope.spawn(|| {
                let runtime = Builder::new_current_thread().enable_all().build().unwrap();
                // A bot that is still at work may be in the way; the schema is left to it then.
                let _ = runtime.block_on(self.say("DROP SCHEMA", " CASCADE"));
            });
            let _ = dropping.join();
        });
    }
}
