//! Puts texts into files of a catalogue: all of them or none, each whole, and nothing outside of the
//! catalogue, not even through a link. Knows nothing of what the texts mean.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result, ensure};

use crate::location::SourcePath;

/// Writes one file and makes its folders.
///
/// # Errors
/// The disk refuses, or the folder leads out of the catalogue.
pub fn write(catalogue: &Path, path: &SourcePath, text: &str) -> Result<()> {
    write_all(catalogue, &[(path, text)])
}

/// Writes several files. Each waits aside until all are there, and only then takes its place.
///
/// # Errors
/// The disk refuses, or a folder leads out of the catalogue. What waited is gone again.
pub fn write_all(catalogue: &Path, texts: &[(&SourcePath, &str)]) -> Result<()> {
    let mut waiting: Vec<(PathBuf, PathBuf)> = Vec::with_capacity(texts.len());
    for (path, text) in texts {
        let target = catalogue.join(path.as_str());
        match put_aside(catalogue, &target, text).with_context(|| target.display().to_string()) {
            Ok(aside) => waiting.push((aside, target)),
            Err(error) => {
                // What is left over is hidden and does no harm.
                waiting.iter().for_each(|(aside, _)| drop(std::fs::remove_file(aside)));
                return Err(error);
            }
        }
    }
    for (aside, target) in waiting {
        std::fs::rename(&aside, &target).with_context(|| target.display().to_string())?;
    }
    Ok(())
}

fn put_aside(catalogue: &Path, target: &Path, text: &str) -> Result<PathBuf> {
    let folder = target.parent().unwrap_or(catalogue);
    // Asked before any folder is made: a link must not even leave an empty folder elsewhere.
    let there = folder.ancestors().find(|folder| folder.exists()).unwrap_or(catalogue);
    ensure!(there.canonicalize()?.starts_with(catalogue.canonicalize()?), "symbolic link out of {}", catalogue.display());
    std::fs::create_dir_all(folder)?;
    let name = target.file_name().unwrap_or_default().to_string_lossy();
    let aside = folder.join(format!(".{name}.tmp"));
    std::fs::write(&aside, text)?;
    Ok(aside)
}
