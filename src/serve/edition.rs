//! A site in memory: answers each address with the file that the plan has there, made when it is asked for.
//! What the plan does not name is not there; no path of a browser ever reaches the disk.
//! Knows nothing of browsers or of edits.

use std::path::Path;
use std::sync::Arc;

use percent_encoding::percent_decode_str;
use sha2::{Digest, Sha256};

use crate::emit::{Content, Prepared};
use crate::pipeline::Checked;
use crate::plan::{Job, PlannedFile};
use crate::source;
use crate::theme::ThemeFault;

/// A site that can be shown.
pub struct Edition {
    checked: Arc<Checked>,
    prepared: Prepared,
    /// Changes with all that pages link to without saying what it is: styles, scripts, annexes.
    stamp: String,
}

/// What stands at an address.
pub enum Found {
    /// A file, and whether it came from the catalogue as it is.
    File { bytes: Vec<u8>, path: String, copied: bool },
    /// A page; its bytes are HTML.
    Page(Vec<u8>),
    /// The page stands elsewhere.
    Elsewhere(String),
    /// Nothing; the page that says so.
    Nothing(Vec<u8>),
}

/// Why a file cannot be shown.
pub enum Fault {
    Theme(ThemeFault),
    Disk(std::io::Error),
}

impl Edition {
    /// The site of a catalogue. `copies` counts changes of files that pages only link to.
    pub fn new(checked: Arc<Checked>, copies: u64) -> Edition {
        let prepared = Prepared::with_version(&checked.catalogue, &checked.settings, "");
        let mut hash = Sha256::new();
        hash.update(copies.to_le_bytes());
        for theme in checked.themes.iter() {
            theme.assets().iter().filter_map(|name| theme.asset(name)).for_each(|bytes| hash.update(bytes));
        }
        Edition { checked, prepared, stamp: hex(hash) }
    }

    /// The path below which the site stands.
    pub fn base(&self) -> &str {
        &self.checked.settings.base_url.path
    }

    /// What changes with everything that all pages share outside their text.
    pub fn stamp(&self) -> &str {
        &self.stamp
    }

    /// What stands at the path of an address, written as browsers send it.
    pub fn find(&self, folder: &Path, path: &str) -> Result<Found, Fault> {
        if path == "/" && self.base() != "/" {
            return Ok(Found::Elsewhere(self.base().to_string()));
        }
        let decoded = percent_decode_str(path).decode_utf8().ok();
        let Some(below) = decoded.as_deref().and_then(|path| path.strip_prefix(self.base())) else {
            return self.nothing(folder);
        };
        let index = if below.is_empty() || below.ends_with('/') { format!("{below}index.html") } else { below.to_string() };
        if let Some(file) = self.planned(&index) {
            return self.render(folder, file);
        }
        match self.planned(&format!("{below}/index.html")) {
            Some(_) => Ok(Found::Elsewhere(format!("{path}/"))),
            None => self.nothing(folder),
        }
    }

    fn planned(&self, path: &str) -> Option<&PlannedFile> {
        self.checked.plan.find(path)
    }

    fn nothing(&self, folder: &Path) -> Result<Found, Fault> {
        match self.planned("404.html").map(|file| self.render(folder, file)) {
            Some(Ok(Found::Page(bytes))) => Ok(Found::Nothing(bytes)),
            Some(Err(fault)) => Err(fault),
            _ => Ok(Found::Nothing(Vec::new())),
        }
    }

    fn render(&self, folder: &Path, file: &PlannedFile) -> Result<Found, Fault> {
        let path = file.path.clone();
        match self.checked.site(&self.prepared).render(file).map_err(Fault::Theme)? {
            Content::Bytes(bytes) if matches!(file.job, Job::Page(..)) => Ok(Found::Page(bytes)),
            Content::Bytes(bytes) => Ok(Found::File { bytes, path, copied: false }),
            Content::Copy(from) => {
                Ok(Found::File { bytes: source::bytes(folder, &from).map_err(Fault::Disk)?, path, copied: true })
            }
        }
    }
}

/// A hash, short enough for an attribute.
pub fn hex(hash: Sha256) -> String {
    hash.finalize().iter().take(8).map(|byte| format!("{byte:02x}")).collect()
}
