//! The preview: the site of a catalogue at an address of this computer, made page by page when a browser asks,
//! and made again after each edit. Nothing is written.
//!
//! 1. [`watch`] tells which files were touched.
//! 2. [`session`] reads these again and checks the catalogue by the normal path; the last site without
//!    errors stays.
//! 3. [`edition`] is that site: it answers each address from memory.
//! 4. [`live`] is what the preview adds to a page: a script that reloads it when it changed, and the findings.
//! 5. [`http`] speaks with browsers; [`gate`] says whom it answers.
//!
//! The only module that opens a socket or watches folders. Knows nothing of terminals.

mod gate;
mod edition;
mod live;
mod session;
mod watch;

mod http;

use std::net::{IpAddr, SocketAddr, TcpListener};
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::mpsc::{Receiver, Sender, channel};

use anyhow::{Context as _, Result};
use tokio::runtime::Runtime;

pub use http::Limits;
pub use session::Seen;
use session::Session;
use watch::{Happened, Watch};

use crate::settings::Options;
use crate::source;
use crate::strings::{Language, Strings};

/// What a preview is asked for.
#[derive(Debug, Clone)]
pub struct Request {
    pub folder: PathBuf,
    pub options: Options,
    pub bind: IpAddr,
    pub ports: Ports,
    /// Whether to look for changes every second, where the system does not tell them.
    pub poll: bool,
    /// The language of findings.
    pub language: Language,
    pub limits: Limits,
}

/// Where the preview may stand.
#[derive(Debug, Clone, Copy)]
pub enum Ports {
    /// This one; 0 is any that is free.
    One(u16),
    /// The first free one.
    From(u16, u16),
}

/// The port that was asked for belongs to another program.
#[derive(Debug)]
pub struct PortsTaken(pub Ports);

impl std::fmt::Display for PortsTaken {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{:?}", self.0)
    }
}

impl std::error::Error for PortsTaken {}

/// A folder whose changes the system does not tell.
#[derive(Debug)]
pub struct Unwatched {
    pub path: PathBuf,
    pub reason: String,
}

impl std::fmt::Display for Unwatched {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}: {}", self.path.display(), self.reason)
    }
}

impl std::error::Error for Unwatched {}

/// What the preview tells while it runs.
pub enum Told<'t> {
    /// Files were touched; the catalogue is read again.
    Touched,
    /// What came of it.
    Seen(&'t Seen),
}

/// A preview that answers.
pub struct Preview {
    address: SocketAddr,
    session: Session,
    first: Seen,
    shown: tokio::sync::watch::Sender<Arc<live::Shown>>,
    strings: Strings,
    events: Receiver<Happened>,
    ender: Ender,
    /// Tells the touched files as long as it lives.
    _watch: Watch,
    /// Answers as long as it lives.
    runtime: Runtime,
}

/// Ends a preview from elsewhere.
#[derive(Debug, Clone)]
pub struct Ender(Sender<Happened>);

impl Ender {
    pub fn end(&self) {
        // A preview that has ended already need not be told.
        let _ = self.0.send(Happened::End);
    }
}

impl Preview {
    /// Reads the catalogue and begins to answer.
    ///
    /// # Errors
    /// The folder cannot be read or watched, or no port is free.
    pub fn open(request: &Request) -> Result<Preview> {
        let listener = listen(request.bind, request.ports)?;
        let address = listener.local_addr()?;
        let (sender, events) = channel();
        let folder = source::place(&request.folder)?;
        let theme = request.options.theme.as_ref().map(|theme| source::place(theme)).transpose()?;
        let watched: Vec<PathBuf> = std::iter::once(folder.clone()).chain(theme).collect();
        // Watching begins before reading, so that no edit falls between them.
        let tells = sender.clone();
        let watch = if request.poll { watch::look(watched, tells) } else { watch::begin(&watched, tells)? };
        let mut session = Session::new(request.folder.clone(), folder, request.options.clone());
        let first = session.begin()?;
        let strings = Strings::of_program(request.language);
        let root = request.folder.to_string_lossy().into_owned();
        let (shown, receiver) = tokio::sync::watch::channel(Arc::new(live::Shown::of(&first, &root, &strings)));
        let runtime = runtime()?;
        let place = http::Place { folder: request.folder.clone(), strings: Strings::of_program(request.language) };
        runtime.spawn(http::answer_all(listener, receiver, Arc::new(place), request.limits));
        Ok(Preview { address, session, first, shown, strings, events, ender: Ender(sender), _watch: watch, runtime })
    }

    /// Where the preview stands.
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// The path below which the site stands, such as `/` or `/katalog/`.
    pub fn base(&self) -> String {
        self.first.edition.as_ref().map_or("/".to_string(), |edition| edition.base().to_string())
    }

    pub fn ender(&self) -> Ender {
        self.ender.clone()
    }

    /// What the first reading found.
    pub fn first(&self) -> &Seen {
        &self.first
    }

    /// Has the preview end when the user asks for it with Ctrl+C.
    pub fn end_on_interrupt(&self) {
        let ender = self.ender();
        self.runtime.spawn(async move {
            if tokio::signal::ctrl_c().await.is_ok() {
                ender.end();
            }
        });
    }

    /// Follows the edits until the preview is ended, and tells what each brought.
    pub fn attend(mut self, tell: &mut dyn FnMut(Told<'_>)) {
        let root = self.session.folder().to_string_lossy().into_owned();
        while let Some(touched) = watch::next(&self.events) {
            tell(Told::Touched);
            let Some(seen) = self.session.edit(&touched) else { continue };
            self.shown.send_replace(Arc::new(live::Shown::of(&seen, &root, &self.strings)));
            tell(Told::Seen(&seen));
        }
        self.runtime.shutdown_background();
    }
}

/// Takes a port of this computer.
fn listen(bind: IpAddr, ports: Ports) -> Result<TcpListener> {
    let (first, last) = match ports {
        Ports::One(port) => (port, port),
        Ports::From(first, last) => (first, last),
    };
    for port in first..=last {
        match TcpListener::bind((bind, port)) {
            Ok(listener) => {
                listener.set_nonblocking(true)?;
                return Ok(listener);
            }
            Err(error) if error.kind() == std::io::ErrorKind::AddrInUse => {}
            Err(error) => return Err(error).with_context(|| format!("{bind}:{port}")),
        }
    }
    Err(PortsTaken(ports).into())
}

/// Few threads: a preview has few readers.
fn runtime() -> Result<Runtime> {
    Ok(tokio::runtime::Builder::new_multi_thread().worker_threads(2).max_blocking_threads(8).enable_all().build()?)
}
