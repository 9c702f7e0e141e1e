//! Reads a folder into memory: the text of every file that the catalogue is made of.
//! The only module that reads what a site is made of; the tables of an import and their mapping are
//! read by `import`. Knows nothing of YAML or agreements.

use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use anyhow::{Context, Result};
use rayon::prelude::*;
use walkdir::{DirEntry, WalkDir};

use crate::diagnostic::{Code, Diagnostic};
use crate::location::{SourcePath, Span};

/// A catalogue's folder as found on disk.
#[derive(Debug, Clone, Default)]
pub struct SourceTree {
    /// All files, sorted by path.
    pub files: Vec<SourceFile>,
    /// Files that could not be read as text.
    pub diagnostics: Vec<Diagnostic>,
}

/// One file.
#[derive(Debug, Clone)]
pub struct SourceFile {
    pub path: SourcePath,
    /// The text of a `.md`, `.yaml` or `.yml` file; nothing for annexes and unreadable files.
    pub text: Option<Arc<str>>,
}

impl SourceTree {
    /// A tree from texts in memory, for tests and previews.
    pub fn of(files: &[(&str, &str)]) -> SourceTree {
        let mut files: Vec<_> =
            files.iter().map(|(path, text)| SourceFile { path: SourcePath::new(path), text: Some((*text).into()) }).collect();
        files.sort_by(|a, b| a.path.cmp(&b.path));
        SourceTree { files, diagnostics: Vec::new() }
    }

    /// The text of a file, for excerpts.
    pub fn text(&self, path: &SourcePath) -> Option<&str> {
        let index = self.files.binary_search_by(|file| file.path.cmp(path)).ok()?;
        self.files[index].text.as_deref()
    }

    /// The file at a path.
    pub fn file(&self, path: &str) -> Option<&SourceFile> {
        self.files.binary_search_by(|file| file.path.as_str().cmp(path)).ok().map(|index| &self.files[index])
    }
}

/// Reads a folder. Hidden files are passed over; links are not followed.
///
/// # Errors
/// The folder itself cannot be read. A single file that cannot be read is a diagnostic.
pub fn read(folder: &Path) -> Result<SourceTree> {
    std::fs::read_dir(folder).with_context(|| folder.display().to_string())?;
    let visible = |entry: &DirEntry| entry.depth() == 0 || !entry.file_name().to_string_lossy().starts_with('.');
    let mut found: Vec<(SourcePath, PathBuf)> = Vec::new();
    let mut diagnostics = Vec::new();
    for entry in WalkDir::new(folder).sort_by_file_name().into_iter().filter_entry(visible) {
        match entry {
            Ok(entry) if entry.file_type().is_dir() => {}
            Ok(entry) => match SourcePath::of(relative(folder, entry.path())) {
                Some(path) => found.push((path, entry.into_path())),
                None => {
                    let path = SourcePath::shown(relative(folder, entry.path()));
                    diagnostics.push(Diagnostic::new(Code::BadFileName, &path, Span::default()).with("path", path.as_str()));
                }
            },
            Err(error) => {
                let path = SourcePath::shown(relative(folder, error.path().unwrap_or(folder)));
                diagnostics.push(unreadable(&path, &error));
            }
        }
    }
    let read: Vec<(SourceFile, Option<Diagnostic>)> =
        found.into_par_iter().map(|(path, place)| read_file(path, &place)).collect();
    let mut tree = SourceTree { files: Vec::with_capacity(read.len()), diagnostics };
    for (file, fault) in read {
        tree.files.push(file);
        tree.diagnostics.extend(fault);
    }
    tree.files.sort_by(|a, b| a.path.cmp(&b.path));
    Ok(tree)
}

/// Reads a folder again of which some files were touched. Where these are files that were known before, only
/// they are read; what came, went or moved has the whole folder read. The result is that of [`read`].
///
/// # Errors
/// As for [`read`].
pub fn read_again(folder: &Path, known: &SourceTree, touched: &[SourcePath]) -> Result<SourceTree> {
    let mut tree = SourceTree { files: known.files.clone(), diagnostics: known.diagnostics.clone() };
    for path in touched {
        let place = folder.join(path.as_str());
        let regular = place.symlink_metadata().map(|m| m.is_file());
        let index = tree.files.binary_search_by(|file| file.path.cmp(path));
        match (index, regular) {
            (Ok(index), Ok(true)) if tree.diagnostics.iter().all(|fault| fault.location.path != *path) => {
                let (file, fault) = read_file(path.clone(), &place);
                tree.files[index] = file;
                tree.diagnostics.extend(fault);
            }
            // A file that an editor made and took away again.
            (Err(_), Err(_)) if !tree.files.iter().any(|file| is_below(&file.path, path)) => {}
            _ => return read(folder),
        }
    }
    Ok(tree)
}

/// By what a change of a file shows without reading it: when it was written, and its size.
pub type Signs = std::collections::BTreeMap<PathBuf, (Option<std::time::SystemTime>, u64)>;

/// The signs of all visible files below some folders; links are not followed. What cannot be looked at
/// has none.
pub fn signs(folders: &[PathBuf]) -> Signs {
    let visible = |entry: &DirEntry| entry.depth() == 0 || !entry.file_name().to_string_lossy().starts_with('.');
    let entries = folders.iter().flat_map(|folder| WalkDir::new(folder).into_iter().filter_entry(visible)).flatten();
    let files = entries.filter(|entry| !entry.file_type().is_dir());
    let sign = |entry: DirEntry| {
        let known = entry.metadata().ok()?;
        Some((entry.into_path(), (known.modified().ok(), known.len())))
    };
    files.filter_map(sign).collect()
}

fn is_below(path: &SourcePath, folder: &SourcePath) -> bool {
    path.as_str().strip_prefix(folder.as_str()).is_some_and(|rest| rest.starts_with('/'))
}

/// Where a folder really is, links resolved.
///
/// # Errors
/// The folder cannot be found.
pub fn place(folder: &Path) -> Result<PathBuf> {
    folder.canonicalize().with_context(|| folder.display().to_string())
}

fn relative<'p>(folder: &Path, path: &'p Path) -> &'p Path {
    path.strip_prefix(folder).unwrap_or(path)
}

fn unreadable(path: &SourcePath, reason: &dyn std::fmt::Display) -> Diagnostic {
    Diagnostic::new(Code::FileUnreadable, path, Span::default()).with("path", path.as_str()).with("reason", reason.to_string())
}

/// Reads one file; what is no regular file is not opened (a pipe would never end).
fn read_file(path: SourcePath, place: &Path) -> (SourceFile, Option<Diagnostic>) {
    let without_text = |path: SourcePath| SourceFile { path, text: None };
    let regular = place.symlink_metadata().is_ok_and(|m| m.is_file());
    if !regular {
        let fault = unreadable(&path, &"irregular");
        return (without_text(path), Some(fault));
    }
    let name = path.as_str().to_ascii_lowercase();
    if !(name.ends_with(".md") || name.ends_with(".yaml") || name.ends_with(".yml")) {
        return (without_text(path), None);
    }
    match std::fs::read(place).map(String::from_utf8) {
        Ok(Ok(text)) => (SourceFile { path, text: Some(text.into()) }, None),
        Ok(Err(error)) => {
            let at = error.utf8_error().valid_up_to();
            let line = error.as_bytes()[..at].iter().filter(|b| **b == b'\n').count() + 1;
            let fault = Diagnostic::new(Code::NotUtf8, &path, Span::default()).with("line", line.to_string());
            (without_text(path), Some(fault))
        }
        Err(error) => {
            let fault = match error.kind() {
                ErrorKind::PermissionDenied => unreadable(&path, &"denied"),
                _ => unreadable(&path, &error),
            };
            (without_text(path), Some(fault))
        }
    }
}

/// Reads the bytes of one file of a catalogue. A link is not followed, wherever it leads.
///
/// # Errors
/// The file cannot be read, or is no regular file.
pub fn bytes(folder: &Path, path: &SourcePath) -> std::io::Result<Vec<u8>> {
    let place = folder.join(path.as_str());
    if !place.symlink_metadata()?.is_file() {
        return Err(std::io::Error::other("no regular file"));
    }
    std::fs::read(place)
}

/// Reads all files of a theme's folder, by their path in it.
///
/// # Errors
/// The folder or a file in it cannot be read.
pub fn read_theme(folder: &Path) -> Result<std::collections::BTreeMap<String, Vec<u8>>> {
    let mut files = std::collections::BTreeMap::new();
    for entry in WalkDir::new(folder).sort_by_file_name() {
        let entry = entry.with_context(|| folder.display().to_string())?;
        if entry.file_type().is_file() {
            let bytes = std::fs::read(entry.path()).with_context(|| entry.path().display().to_string())?;
            files.insert(SourcePath::shown(relative(folder, entry.path())).as_str().to_string(), bytes);
        }
    }
    Ok(files)
}
