//! `verbund serve`: the catalogue as a site on this computer, which follows every edit.

use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::path::PathBuf;
use std::time::Instant;

use anyhow::Result;
use clap::Args;

use super::Exit;
use super::say::{self, Voice};
use crate::diagnostic::{Code, Diagnostic, Severity};
use crate::location::SourcePath;
use crate::pipeline::Checked;
use crate::serve::{Limits, Ports, Preview, Request, Seen, Told};
use crate::settings::Options;

/// The ports that are tried where none is asked for.
const PORTS: (u16, u16) = (8000, 8020);

/// How many changed files are named in a line.
const NAMED: usize = 3;

/// What `serve` can be asked for.
#[derive(Debug, Args)]
pub struct ServeArgs {
    #[arg(default_value = "content")]
    catalogue: PathBuf,
    #[arg(short, long)]
    port: Option<u16>,
    #[arg(long, default_value_t = IpAddr::V4(Ipv4Addr::LOCALHOST))]
    bind: IpAddr,
    #[arg(long)]
    public: bool,
    #[arg(long)]
    no_drafts: bool,
    #[arg(long)]
    poll: bool,
    #[arg(long)]
    as_of: Option<jiff::civil::Date>,
    #[arg(long)]
    theme: Option<PathBuf>,
}

/// Other computers would see the preview, and nobody said that they may.
#[derive(Debug)]
pub struct NotPublic(pub IpAddr);

impl std::fmt::Display for NotPublic {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.0.fmt(f)
    }
}

impl std::error::Error for NotPublic {}

pub fn run(args: &ServeArgs, voice: &Voice<'_>) -> Result<Exit> {
    if !args.bind.is_loopback() && !args.public {
        return Err(NotPublic(args.bind).into());
    }
    let begun = Instant::now();
    let preview = Preview::open(&request(args, voice)?)?;
    let mut teller = Teller { voice, root: args.catalogue.to_string_lossy().into_owned(), begun, told: Vec::new() };
    teller.seen(preview.first());
    let address = format!("http://{}{}", shown_address(preview.address()), preview.base());
    voice.say("serve_at", &[("address", address.into())]);
    if !args.bind.is_loopback() {
        voice.say("serve_public", &[]);
    }
    preview.end_on_interrupt();
    preview.attend(&mut |told| match told {
        Told::Touched => teller.begun = Instant::now(),
        Told::Seen(seen) => teller.seen(seen),
    });
    voice.say("serve_ended", &[]);
    Ok(Exit::Fine)
}

fn request(args: &ServeArgs, voice: &Voice<'_>) -> Result<Request> {
    let ServeArgs { catalogue, port, bind, public: _, no_drafts, poll, as_of, theme } = args;
    // The site stands below the path of its own address, so that its pages are those that `build` writes.
    let options = Options { as_of: say::as_of(*as_of)?, base_url: None, drafts: !no_drafts, theme: theme.clone() };
    Ok(Request {
        folder: catalogue.clone(),
        options,
        bind: *bind,
        ports: port.map_or(Ports::From(PORTS.0, PORTS.1), Ports::One),
        poll: *poll,
        language: voice.strings.language(),
        limits: Limits::default(),
    })
}

/// An address that a browser on this computer can open.
fn shown_address(address: SocketAddr) -> SocketAddr {
    let here: IpAddr = Ipv4Addr::LOCALHOST.into();
    if address.ip().is_unspecified() { SocketAddr::new(here, address.port()) } else { address }
}

/// Tells in the terminal what each edit brought.
struct Teller<'a, 'v> {
    voice: &'v Voice<'a>,
    root: String,
    /// When the edit came.
    begun: Instant,
    /// The findings told last; the same are not told again.
    told: Vec<Identity>,
}

/// What tells a finding from others and stays the same when lines move.
#[derive(Debug, PartialEq, Eq)]
struct Identity {
    code: Code,
    path: SourcePath,
    args: Vec<(&'static str, String)>,
}

impl Identity {
    fn of(found: &Diagnostic) -> Identity {
        Identity { code: found.code, path: found.location.path.clone(), args: found.args.clone() }
    }
}

impl Teller<'_, '_> {
    fn seen(&mut self, seen: &Seen) {
        if !seen.changed.is_empty() {
            self.changed(&seen.changed);
        }
        match &seen.checked {
            Ok(checked) => {
                self.findings(checked);
                let seconds = self.voice.seconds_since(self.begun);
                let count = checked.diagnostics.len();
                self.voice.say("serve_seen", &[("findings", count.into()), ("seconds", seconds.into())]);
            }
            Err(words) => self.voice.trouble(words),
        }
        match (seen.is_stale(), &seen.edition) {
            (true, Some(_)) => self.voice.say("serve_stale", &[]),
            (true, None) => self.voice.say("serve_waiting", &[]),
            (false, _) => {}
        }
    }

    /// Shows what is new, wherever the lines have moved to, and counts all. Where nothing changed, nothing is said.
    fn findings(&mut self, checked: &Checked) {
        let all = &checked.diagnostics;
        let told: Vec<Identity> = all.iter().map(Identity::of).collect();
        if told != self.told {
            let mut before = std::mem::replace(&mut self.told, told);
            // Each was told once: where there are two of a kind now, one of them is new.
            let is_new = |found: &Diagnostic| {
                let known = before.iter().position(|told| *told == Identity::of(found));
                known.map(|at| before.swap_remove(at)).is_none()
            };
            self.voice.news(all, is_new, &checked.tree, &self.root, Severity::Error);
        }
    }

    fn changed(&self, files: &[String]) {
        let named = files.iter().take(NAMED).cloned().collect::<Vec<_>>().join(", ");
        let rest = files.len().saturating_sub(NAMED);
        let more = self.voice.strings.fill("serve_changed_more", &[("files", named.as_str().into()), ("n", rest.into())]);
        let files = if rest > 0 { more } else { named };
        self.voice.say("serve_changed", &[("files", files.into())]);
    }
}
