//! How something begins: a new file of a catalogue with everything that can stand in it ([`entry`]), for
//! something that is not there yet ([`known`]), and a small catalogue that works at once ([`catalogue`]). What is written here is never written
//! over something else. Knows nothing of commands.

pub mod catalogue;
pub mod entry;
pub mod known;

use std::fs::OpenOptions;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

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
    let aside = put_aside(target, text)?;
    let put = move_to_free(&aside, target);
    // Where the move has taken it, there is nothing left.
    let _ = std::fs::remove_file(&aside);
    put
}

/// Writes a whole text beside the place where it is to stand: a full disk leaves no half file there.
fn put_aside(target: &Path, text: &str) -> Result<PathBuf> {
    let name = target.file_name().unwrap_or_default().to_string_lossy();
    let aside = target.with_file_name(format!(".{name}.tmp"));
    if let Err(error) = std::fs::write(&aside, text) {
        let _ = std::fs::remove_file(&aside);
        return Err(error.into());
    }
    Ok(aside)
}

/// Gives a whole file its name. `false` where something bears it.
fn move_to_free(aside: &Path, target: &Path) -> Result<bool> {
    match std::fs::hard_link(aside, target) {
        Ok(()) => return Ok(true),
        Err(error) if error.kind() == ErrorKind::AlreadyExists => return Ok(false),
        // Some drives know no second name for a file: there the name is taken first.
        Err(_) => {}
    }
    match OpenOptions::new().write(true).create_new(true).open(target) {
        Ok(_) => std::fs::rename(aside, target).map(|()| true).map_err(Into::into),
        Err(error) if error.kind() == ErrorKind::AlreadyExists => Ok(false),
        Err(error) => Err(error.into()),
    }
}
