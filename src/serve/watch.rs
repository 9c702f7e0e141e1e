//! Which files were touched: a burst of events, as saving a file makes, is told once.
//! Knows nothing of what the files are.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender};
use std::time::Duration;

use anyhow::Result;
use notify::{Config, Event, EventKind, RecommendedWatcher, RecursiveMode, Watcher};

use super::Unwatched;
use crate::source;

/// So long nothing must happen before a burst is over: saving takes an editor a few milliseconds.
const QUIET: Duration = Duration::from_millis(15);
/// So many events are one burst at most, so that a folder that is never quiet is read too.
const BURST: usize = 10_000;
/// How long to wait between two looks where the system tells nothing.
const POLL: Duration = Duration::from_secs(1);

/// Something to attend to.
#[derive(Debug)]
pub enum Happened {
    /// These files were touched, or something below these folders.
    Touched(Vec<PathBuf>),
    End,
}

/// Follows changes as long as it lives.
pub enum Watch {
    /// The system tells them.
    System { _watcher: RecommendedWatcher },
    /// A thread of our own looks.
    Looking { _alive: Arc<()> },
}

/// Watches folders with all that is in them.
pub fn begin(folders: &[PathBuf], sender: Sender<Happened>) -> Result<Watch> {
    let all = folders.to_vec();
    let tell = move |event: notify::Result<Event>| {
        let happened = match event {
            Ok(event) if event.need_rescan() => Happened::Touched(all.clone()),
            Ok(event) if matches!(event.kind, EventKind::Access(_)) => return,
            Ok(event) => Happened::Touched(event.paths),
            Err(_) => Happened::Touched(all.clone()),
        };
        // Nobody listens any more when the preview has ended.
        let _ = sender.send(happened);
    };
    let unwatched = |path: &Path, error: notify::Error| Unwatched { path: path.to_path_buf(), reason: error.to_string() };
    let config = Config::default().with_follow_symlinks(false);
    let mut watcher = RecommendedWatcher::new(tell, config).map_err(|error| unwatched(&folders[0], error))?;
    for folder in folders {
        watcher.watch(folder, RecursiveMode::Recursive).map_err(|error| unwatched(folder, error))?;
    }
    Ok(Watch::System { _watcher: watcher })
}

/// Looks for changes again and again, where the system tells none, as on network drives. (The poller of `notify`
/// compares whole seconds and misses the second of two quick edits.)
pub fn look(folders: Vec<PathBuf>, sender: Sender<Happened>) -> Watch {
    let alive = Arc::new(());
    let watched = Arc::downgrade(&alive);
    let mut known = source::signs(&folders);
    std::thread::spawn(move || {
        while watched.upgrade().is_some() {
            std::thread::sleep(POLL);
            let now = source::signs(&folders);
            let differs = |(path, sign): &(&PathBuf, &_)| known.get(*path) != Some(*sign);
            let gone = known.keys().filter(|path| !now.contains_key(*path));
            let touched: Vec<PathBuf> = now.iter().filter(differs).map(|(path, _)| path).chain(gone).cloned().collect();
            if !touched.is_empty() && sender.send(Happened::Touched(touched)).is_err() {
                return;
            }
            known = now;
        }
    });
    Watch::Looking { _alive: alive }
}

/// Waits for the next burst and gives what it touched; nothing when the preview is to end.
pub fn next(events: &Receiver<Happened>) -> Option<Vec<PathBuf>> {
    let mut touched = Vec::new();
    while touched.is_empty() {
        take(events.recv().ok()?, &mut touched)?;
    }
    for _ in 0..BURST {
        match events.recv_timeout(QUIET) {
            Ok(happened) => take(happened, &mut touched)?,
            Err(RecvTimeoutError::Timeout) => break,
            Err(RecvTimeoutError::Disconnected) => return None,
        }
    }
    touched.sort();
    touched.dedup();
    Some(touched)
}

/// Adds what was touched; nothing when the preview is to end.
fn take(happened: Happened, touched: &mut Vec<PathBuf>) -> Option<()> {
    match happened {
        Happened::Touched(paths) => touched.extend(paths.into_iter().filter(|path| !is_passing(path))),
        Happened::End => return None,
    }
    Some(())
}

/// Whether a file is one that editors make while they save or edit.
fn is_passing(path: &Path) -> bool {
    let name = path.file_name().map(|name| name.to_string_lossy()).unwrap_or_default();
    let ends = ["~", ".swp", ".swx", ".tmp", ".TMP", ".part", ".crdownload"];
    name.starts_with('.') || name.starts_with('#') || name.starts_with("~$") || ends.iter().any(|end| name.ends_with(end))
}

#[cfg(test)]
mod tests {
    use std::sync::mpsc::channel;

    use super::*;

    fn touched(path: &str) -> Happened {
        Happened::Touched(vec![path.into()])
    }

    #[test]
    fn a_burst_is_told_once_without_what_editors_make_in_passing() {
        let (sender, events) = channel();
        for path in ["/k/.vhs.md.swp", "/k/4913", "/k/vhs.md~", "/k/vhs.md", "/k/vhs.md", "/k/#vhs.md#"] {
            sender.send(touched(path)).expect("the receiver lives");
        }
        sender.send(touched("/k/a.md")).expect("the receiver lives");
        let expected: Vec<PathBuf> = ["/k/4913", "/k/a.md", "/k/vhs.md"].map(PathBuf::from).into();
        assert_eq!(next(&events), Some(expected));
    }

    #[test]
    fn an_end_ends_a_burst_too() {
        let (sender, events) = channel();
        sender.send(touched("/k/vhs.md")).expect("the receiver lives");
        sender.send(Happened::End).expect("the receiver lives");
        assert_eq!(next(&events), None);
    }
}
