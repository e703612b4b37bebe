//! A PostgreSQL server of a story's own, which may be ended in the middle of everything.

use std::{
    ffi::OsStr,
    fs,
    net::TcpListener,
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
        let server = Server::new()?;
        server.starts("-c listen_addresses=");
        Some(server)
    }

    /// One that shows a certificate to whoever comes over the network, to this port of localhost's.
    pub fn encrypted(certificate: &str, key: &str) -> Option<(Server, u16)> {
        let server = Server::new()?;
        for (name, content) in [("certificate", certificate), ("key", key)] {
            let file = server.folder().join(name);
            fs::write(&file, content).unwrap();
            fs::set_permissions(&file, fs::Permissions::from_mode(0o600)).unwrap();
            server.belongs_to_its_user(&file);
        }
        let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
        let folder = server.folder().display();
        server.starts(&format!(
            "-c listen_addresses=127.0.0.1 -c port={port} -c ssl=on -c ssl_cert_file={folder}/certificate -c ssl_key_file={folder}/key"
        ));
        Some((server, port))
    }

    fn new() -> Option<Server> {
        let programs = Server::programs()?;
        let folder = tempfile::tempdir().unwrap();
        let server = Server { folder, programs };
        server.belongs_to_its_user(server.folder());
        if is_root() {
            fs::set_permissions(server.folder(), fs::Permissions::from_mode(0o755)).unwrap();
        }
        let locale = ["--locale", "C.UTF-8", "--no-sync"];
        server.run("initdb", &[&["--auth", "trust", "--username", "limber"], &locale[..]].concat());
        Some(server)
    }

    fn starts(&self, options: &str) {
        let socket = self.folder().display();
        // Of a server that crashes, rather than its machine, nothing is lost without fsync.
        let options = format!("-c unix_socket_directories={socket} -c fsync=off {options}");
        self.run("pg_ctl", &["--wait", "--log", &self.log(), "--options", &options, "start"]);
    }

    /// PostgreSQL does not run as root.
    fn belongs_to_its_user(&self, path: &Path) {
        if is_root() {
            assert!(Command::new("chown").arg("postgres").arg(path).status().unwrap().success());
        }
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
