//! Why a database cannot be used at all, each with its remedy.

/// Why a database cannot be used, each with its remedy.
#[derive(Debug, thiserror::Error)]
pub enum Unusable {
    #[error(
        "DATABASE_URL \"{0}\" is not understood; give a file, such as sqlite:limber.db or /var/lib/limber/limber.db, or postgres://limber@host/limber"
    )]
    Address(String),
    #[error(
        "cannot open the database {path}: {reason}; check that the folder exists and may be written to"
    )]
    Open { path: String, reason: String },
    #[error(
        "cannot use the database {name}: {reason}; check the address, and that its PostgreSQL runs and lets Limber in"
    )]
    Unreachable { name: String, reason: String },
    #[error(
        "what answers for the database {name} is a pooler that lends sessions by the transaction, and no lock stays with those; give the server's own address, or the pooler's in session mode"
    )]
    Pooled { name: String },
    #[error(
        "the database is PostgreSQL's and no file; its own tools copy it and bring it back, such as pg_dump and pg_restore"
    )]
    NoFile,
    #[error(
        "the database {path} was written by a newer Limber (migration {version}); start that version, or restore a backup"
    )]
    Newer { path: String, version: i64 },
    #[error(
        "the database {path} does not fit this Limber: {reason}; restore a backup or give another file"
    )]
    Foreign { path: String, reason: String },
    #[error(
        "the database {path} is damaged: {reason}; `limber restore FILE` puts a backup in its place"
    )]
    Damaged { path: String, reason: String },
    #[error("a Limber is running on the database {path}; stop it first, or give another file")]
    InUse { path: String },
}

impl Unusable {
    /// Whether no later try finds it usable unless somebody changes something.
    pub fn is_for_good(&self) -> bool {
        match self {
            Unusable::Address(_)
            | Unusable::NoFile
            | Unusable::Pooled { .. }
            | Unusable::Newer { .. }
            | Unusable::Foreign { .. }
            | Unusable::Damaged { .. } => true,
            // A disk may come later, and another bot end.
            Unusable::Open { .. } | Unusable::Unreachable { .. } | Unusable::InUse { .. } => false,
        }
    }
}
