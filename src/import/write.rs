//! Puts texts into files of a catalogue: all of a file or nothing of it, and nothing outside of the
//! catalogue, not even through a link. Knows nothing of what the texts mean.

use std::path::Path;

use anyhow::{Context, Result, ensure};

use crate::location::SourcePath;

/// Writes one file and makes its folders.
///
/// # Errors
/// The disk refuses, or the folder leads out of the catalogue.
pub fn write(catalogue: &Path, path: &SourcePath, text: &str) -> Result<()> {
    let target = catalogue.join(path.as_str());
    put(catalogue, &target, text).with_context(|| target.display().to_string())
}

fn put(catalogue: &Path, target: &Path, text: &str) -> Result<()> {
    let folder = target.parent().unwrap_or(catalogue);
    // Asked before any folder is made: a link must not even leave an empty folder elsewhere.
    let there = folder.ancestors().find(|folder| folder.exists()).unwrap_or(catalogue);
    ensure!(there.canonicalize()?.starts_with(catalogue.canonicalize()?), "symbolic link out of {}", catalogue.display());
    std::fs::create_dir_all(folder)?;
    let name = target.file_name().unwrap_or_default().to_string_lossy();
    let unfinished = folder.join(format!(".{name}.tmp"));
    std::fs::write(&unfinished, text)?;
    std::fs::rename(&unfinished, target)?;
    Ok(())
}
