//! The certificate and key that TLS is spoken with, which are renewed while the bot runs.

use std::{
    fs,
    os::unix::fs::MetadataExt,
    path::{Path, PathBuf},
    sync::{Arc, Mutex, PoisonError},
};

use anyhow::Context;
use tokio_rustls::{
    TlsAcceptor,
    rustls::{
        ServerConfig,
        crypto::ring,
        pki_types::{CertificateDer, PrivateKeyDer, pem::PemObject},
    },
};

/// A certificate, its issuers behind it, and its key, out of two PEM files.
pub struct Certificate {
    certificate: PathBuf,
    key: PathBuf,
    in_use: Mutex<InUse>,
}

struct InUse {
    tls: TlsAcceptor,
    /// How the files were when they were read last, whether or not they were of use.
    read: [Version; 2],
}

/// The version of a file, which differs where it was changed or replaced: its number, length and last change.
type Version = Option<(u64, u64, i64, i64)>;

impl Certificate {
    /// From a certificate, its issuers behind it, and its key, both PEM files.
    ///
    /// # Errors
    /// Says which file cannot be read, or that the two do not belong together.
    pub fn read(certificate: &Path, key: &Path) -> anyhow::Result<Certificate> {
        let read = [version(certificate), version(key)];
        let in_use = Mutex::new(InUse { tls: read_both(certificate, key)?, read });
        Ok(Certificate { certificate: certificate.to_owned(), key: key.to_owned(), in_use })
    }

    /// The acceptor to speak TLS with now. Files that were changed are read again; while they cannot be
    /// used, as between the renewal of one and of the other, what was read before is.
    pub fn current(&self) -> TlsAcceptor {
        let mut in_use = self.in_use.lock().unwrap_or_else(PoisonError::into_inner);
        // Looked at before they are read: what changes in between is read again.
        let found = [version(&self.certificate), version(&self.key)];
        if in_use.read != found {
            in_use.read = found;
            match read_both(&self.certificate, &self.key) {
                Ok(tls) => {
                    in_use.tls = tls;
                    tracing::info!("the webhook's certificate was renewed, and is read");
                }
                Err(error) => {
                    let error = format!("{error:#}");
                    tracing::warn!(
                        error,
                        "the webhook's certificate has changed; the one from before stays in use"
                    );
                }
            }
        }
        in_use.tls.clone()
    }
}

fn version(path: &Path) -> Version {
    let found = fs::metadata(path).ok()?;
    Some((found.ino(), found.len(), found.mtime(), found.mtime_nsec()))
}

fn read_both(certificate: &Path, key: &Path) -> anyhow::Result<TlsAcceptor> {
    let read = |path: &Path| format!("reading {} as PEM", path.display());
    let chain = CertificateDer::pem_file_iter(certificate)
        .and_then(Iterator::collect::<Result<Vec<_>, _>>)
        .with_context(|| read(certificate))?;
    let secret = PrivateKeyDer::from_pem_file(key).with_context(|| read(key))?;
    let mut config = ServerConfig::builder_with_provider(Arc::new(ring::default_provider()))
        .with_safe_default_protocol_versions()?
        .with_no_client_auth()
        .with_single_cert(chain, secret)
        .with_context(|| format!("using {} with {}", certificate.display(), key.display()))?;
    config.alpn_protocols = vec![b"http/1.1".to_vec()];
    Ok(TlsAcceptor::from(Arc::new(config)))
}
