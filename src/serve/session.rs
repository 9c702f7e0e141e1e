//! What is kept between edits: the texts, what they were read as, and the last site without errors. After
//! an edit the whole catalogue is checked by the normal path; what is remembered only saves work.
//! Knows nothing of browsers.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use anyhow::Result;

use super::edition::Edition;
use crate::location::SourcePath;
use crate::pipeline::{self, Checked, Memo};
use crate::settings::Options;
use crate::source::{self, SourceTree};

/// What came of reading the catalogue.
pub struct Seen {
    /// The files that changed, as paths of the catalogue; those of a theme elsewhere as they are.
    pub changed: Vec<String>,
    /// The catalogue with its findings; the words of the fault where it or its theme cannot be read.
    pub checked: Result<Arc<Checked>, String>,
    /// The site to show: the last one without errors.
    pub edition: Option<Arc<Edition>>,
}

impl Seen {
    /// Whether the site that is shown is older than the files.
    pub fn is_stale(&self) -> bool {
        self.checked.as_ref().map_or(true, |checked| checked.has_errors())
    }
}

/// What is kept between edits.
pub struct Session {
    /// As the user named it.
    folder: PathBuf,
    /// Where it really is, as it stands before the paths of touched files.
    place: PathBuf,
    options: Options,
    memo: Memo,
    tree: SourceTree,
    edition: Option<Arc<Edition>>,
    /// How often files were touched that pages only link to: pictures, annexes, styles.
    copies: u64,
}

impl Session {
    pub fn new(folder: PathBuf, place: PathBuf, options: Options) -> Session {
        let (memo, tree) = (Memo::default(), SourceTree::default());
        Session { folder, place, options, memo, tree, edition: None, copies: 0 }
    }

    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// Reads the catalogue for the first time.
    ///
    /// # Errors
    /// The folder cannot be read.
    pub fn begin(&mut self) -> Result<Seen> {
        self.tree = source::read(&self.folder)?;
        Ok(self.see(Vec::new()))
    }

    /// An edit came: reads what was touched and checks the catalogue again. Nothing where all files
    /// still say the same.
    pub fn edit(&mut self, touched: &[PathBuf]) -> Option<Seen> {
        let inside = |path: &PathBuf| path.strip_prefix(&self.place).ok().filter(|path| !is_hidden(path)).map(Path::to_path_buf);
        let paths: Vec<SourcePath> = touched.iter().filter_map(inside).filter_map(|path| SourcePath::of(&path)).collect();
        let tree = match source::read_again(&self.folder, &self.tree, &paths) {
            Ok(tree) => tree,
            // A drive may be away for a while; what is known stays until it is back.
            Err(error) => {
                let (changed, checked) = (Vec::new(), Err(format!("{error:#}")));
                return Some(Seen { changed, checked, edition: self.edition.clone() });
            }
        };
        let mut changed = changed(&self.tree, &tree);
        let copied = |path: &&SourcePath| tree.file(path.as_str()).is_some_and(|file| file.text.is_none());
        let outside = touched.iter().filter(|path| !path.starts_with(&self.place));
        let before = changed.len();
        changed.extend(paths.iter().filter(copied).map(|path| path.as_str().to_string()));
        changed.extend(outside.map(|path| path.display().to_string()));
        self.copies += u64::from(changed.len() > before);
        if changed.is_empty() {
            return None;
        }
        changed.sort();
        changed.dedup();
        self.tree = tree;
        Some(self.see(changed))
    }

    fn see(&mut self, changed: Vec<String>) -> Seen {
        let tree = SourceTree { files: self.tree.files.clone(), diagnostics: self.tree.diagnostics.clone() };
        let checked = pipeline::check_again(&mut self.memo, tree, &self.folder, &self.options, &mut |_| {});
        let checked = checked.map(Arc::new).map_err(|error| format!("{error:#}"));
        if let Ok(good) = &checked
            && !good.has_errors()
        {
            self.edition = Some(Arc::new(Edition::new(good.clone(), self.copies)));
        }
        Seen { changed, checked, edition: self.edition.clone() }
    }
}

fn is_hidden(path: &Path) -> bool {
    path.components().any(|part| part.as_os_str().to_string_lossy().starts_with('.'))
}

/// The files whose text came, went or changed. Both lists are sorted by path.
fn changed(before: &SourceTree, now: &SourceTree) -> Vec<String> {
    let mut changed = Vec::new();
    let (mut old, mut new) = (before.files.iter().peekable(), now.files.iter().peekable());
    loop {
        let order = match (old.peek(), new.peek()) {
            (None, None) => return changed,
            (Some(_), None) => std::cmp::Ordering::Less,
            (None, Some(_)) => std::cmp::Ordering::Greater,
            (Some(old), Some(new)) => old.path.cmp(&new.path),
        };
        let one = if order.is_gt() { None } else { old.next() };
        let other = if order.is_lt() { None } else { new.next() };
        let same = match (one.map(|file| &file.text), other.map(|file| &file.text)) {
            (Some(Some(one)), Some(Some(other))) => Arc::ptr_eq(one, other) || one == other,
            (one, other) => one == other,
        };
        if !same {
            changed.extend(other.or(one).map(|file| file.path.as_str().to_string()));
        }
    }
}
