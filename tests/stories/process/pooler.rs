//! PgBouncer in front of a story's own server.

use std::{
    fs,
    os::unix::net::UnixStream,
    path::Path,
    process::{Child, Command, Stdio},
};

use super::server::{Server, as_servers_user};

const PROGRAM: &str = "/usr/sbin/pgbouncer";

/// A pooler that goes with the story; its socket lies beside the server's.
pub struct Pooler {
    child: Child,
    folder: String,
    port: u16,
}

impl Pooler {
    pub fn is_there() -> bool {
        Path::new(PROGRAM).exists()
    }

    /// Starts one that lends sessions in this way (`pool_mode`), and refuses settings at the start unless it is lenient.
    pub fn start(server: &Server, mode: &str, is_lenient: bool, port: u16) -> Pooler {
        let folder = server.folder().display().to_string();
        let ignored = if is_lenient { "ignore_startup_parameters = options" } else { "" };
        let settings = format!("{folder}/pooler-{port}.ini");
        fs::write(
            &settings,
            format!(
                "[databases]\npostgres = host={folder} user=limber\n[pgbouncer]\nlisten_port = {port}\n\
                 unix_socket_dir = {folder}\nauth_type = any\npool_mode = {mode}\n{ignored}\n"
            ),
        )
        .unwrap();
        let mut command = as_servers_user(PROGRAM);
        command.arg("--quiet").arg(settings).stdin(Stdio::null()).stdout(Stdio::null());
        let child = command.stderr(Stdio::null()).spawn().unwrap();
        let socket = format!("{folder}/.s.PGSQL.{port}");
        while UnixStream::connect(&socket).is_err() {
            std::thread::yield_now();
        }
        Pooler { child, folder, port }
    }

    pub fn address(&self) -> String {
        format!("postgres://limber@localhost:{}/postgres?host={}", self.port, self.folder)
    }
}

impl Drop for Pooler {
    fn drop(&mut self) {
        // Whoever switched the user passes the signal on.
        let _ = Command::new("kill").arg(self.child.id().to_string()).status();
        let _ = self.child.wait();
    }
}
