//! A PostgreSQL server of a story's own, which may be ended in the middle of everything.

use std::{
    ffi::OsStr,
    fs,
    os::unix::fs::PermissionsExt,
    path::{Path, PathBuf},
    process::{Command, Stdio},
};

use tempfile::TempDir;

use super::proxy::Target;

/// A server that goes with the story.
pub struct Server {
    folder: TempDir,
    programs: PathBuf,
}

impl Server {
    /// Starts one, which keeps what it has committed; none where there is no PostgreSQL.
    pub fn start() -> Option<Server> {
        let programs = Server::programs()?;
        let folder = tempfile::tempdir().unwrap();
        let server = Server { folder, programs };
        if is_root() {
            // PostgreSQL does not run as root.
            let path = server.folder.path();
            assert!(Command::new("chown").arg("postgres").arg(path).status().unwrap().success());
            fs::set_permissions(path, fs::Permissions::from_mode(0o755)).unwrap();
        }
        server.run(
            "initdb",
            &["--auth", "trust", "--username", "limber", "--locale", "C.UTF-8", "--no-sync"],
        );
        let socket = server.folder.path().display();
        // Of a server that crashes, rather than its machine, nothing is lost without fsync.
        let options =
            format!("-c listen_addresses= -c unix_socket_directories={socket} -c fsync=off");
        server.run("pg_ctl", &["--wait", "--log", &server.log(), "--options", &options, "start"]);
        Some(server)
    }

    fn programs() -> Option<PathBuf> {
        let versions = fs::read_dir("/usr/lib/postgresql").ok()?;
        let programs = versions.filter_map(|version| Some(version.ok()?.path().join("bin")));
        programs.filter(|programs| programs.join("initdb").exists()).max()
    }

    /// It ends as if it had crashed, and starts again.
    pub fn crashes(&self) {
        self.run("pg_ctl", &["--wait", "--log", &self.log(), "--mode", "immediate", "restart"]);
    }

    pub fn address(&self) -> String {
        format!("postgres://limber@localhost/postgres?host={}", self.folder.path().display())
    }

    /// Where it listens.
    pub fn target(&self) -> Target {
        Target::Socket(self.folder.path().join(".s.PGSQL.5432").display().to_string())
    }

    pub fn folder(&self) -> &Path {
        self.folder.path()
    }

    fn log(&self) -> String {
        self.folder.path().join("log").display().to_string()
    }

    fn data(&self) -> PathBuf {
        self.folder.path().join("data")
    }

    fn run(&self, program: &str, arguments: &[&str]) {
        let mut command = as_servers_user(self.programs.join(program));
        command.arg("--pgdata").arg(self.data()).args(arguments).current_dir(Path::new("/"));
        let done = command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
        assert!(done.status().unwrap().success(), "{arguments:?}");
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.run("pg_ctl", &["--mode", "immediate", "stop"]);
    }
}

/// A program that does not run as root.
pub fn as_servers_user(program: impl AsRef<OsStr>) -> Command {
    if !is_root() {
        return Command::new(program);
    }
    let mut command = Command::new("runuser");
    command.args(["-u", "postgres", "--"]).arg(program);
    command
}

fn is_root() -> bool {
    let output = Command::new("id").arg("-u").output().unwrap();
    output.stdout == b"0\n"
}
