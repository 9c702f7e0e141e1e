//! How something begins: a new file of a catalogue with everything that can stand in it ([`entry`]),
//! and a small catalogue that works at once ([`catalogue`]). What is written here is never written
//! over something else. Knows nothing of commands.

pub mod catalogue;
pub mod entry;

use std::fs::OpenOptions;
use std::io::{ErrorKind, Write};
use std::path::Path;

use anyhow::{Context, Result, ensure};

use crate::location::SourcePath;

/// Puts a text into a file that is not there yet, and makes its folders. `false` where there is
/// something already; it stays as it is.
///
/// # Errors
/// The disk refuses, or the folder leads out of the catalogue.
pub fn write_new(catalogue: &Path, path: &SourcePath, text: &str) -> Result<bool> {
    let target = catalogue.join(path.as_str());
    put(catalogue, &target, text).with_context(|| target.display().to_string())
}

fn put(catalogue: &Path, target: &Path, text: &str) -> Result<bool> {
    let folder = target.parent().unwrap_or(catalogue);
    // Asked before any folder is made: a link must not even leave an empty folder elsewhere.
    let there = folder.ancestors().find(|folder| folder.exists()).unwrap_or(catalogue);
    ensure!(there.canonicalize()?.starts_with(catalogue.canonicalize()?), "symbolic link out of {}", catalogue.display());
    std::fs::create_dir_all(folder)?;
    match OpenOptions::new().write(true).create_new(true).open(target) {
        Ok(mut file) => file.write_all(text.as_bytes()).map(|()| true).map_err(Into::into),
        Err(error) if error.kind() == ErrorKind::AlreadyExists => Ok(false),
        Err(error) => Err(error.into()),
    }
}
