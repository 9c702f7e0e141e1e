//! Puts texts into files of a catalogue: each whole, none before all could be written aside, and
//! nothing outside of the catalogue, not even through a link. Where the disk refuses while files take
//! their places, those that had taken theirs stay. The one way into a catalogue for import, survey and
//! new files. Knows nothing of what the texts mean.

use std::fs::{self, File};
use std::io::{ErrorKind, Write};
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail, ensure};

use crate::location::SourcePath;

/// So many names are tried for a file that waits aside.
const NAMES: usize = 100;

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
    let mut waiting: Vec<(Aside, PathBuf)> = Vec::with_capacity(texts.len());
    for (path, text) in texts {
        let target = catalogue.join(path.as_str());
        let aside = put_aside(catalogue, &target, text).with_context(|| target.display().to_string())?;
        waiting.push((aside, target));
    }
    for (aside, target) in waiting {
        aside.take_place(&target).with_context(|| target.display().to_string())?;
    }
    Ok(())
}

/// Writes one file that is not there yet, and makes its folders. `false` where there is something
/// already; it stays as it is.
///
/// # Errors
/// The disk refuses, or the folder leads out of the catalogue.
pub fn write_new(catalogue: &Path, path: &SourcePath, text: &str) -> Result<bool> {
    let target = catalogue.join(path.as_str());
    let put = put_aside(catalogue, &target, text).and_then(|aside| Ok(aside.take_free_place(&target)?));
    put.with_context(|| target.display().to_string())
}

/// A file that waits; it is gone where it never takes its place.
struct Aside(PathBuf);

impl Aside {
    /// Makes an empty file that was not there before, so nothing is written over and no link followed.
    fn new(folder: &Path, name: &str) -> Result<(Aside, File)> {
        for number in 0..NAMES {
            let path = folder.join(format!(".{name}.{number}.tmp"));
            match File::create_new(&path) {
                Ok(file) => return Ok((Aside(path), file)),
                Err(error) if error.kind() == ErrorKind::AlreadyExists => {}
                Err(error) => return Err(error.into()),
            }
        }
        bail!(".{name}.*.tmp: {}", ErrorKind::AlreadyExists)
    }

    fn take_place(self, target: &Path) -> std::io::Result<()> {
        fs::rename(&self.0, target)?;
        std::mem::forget(self);
        Ok(())
    }

    /// Takes its place where nothing stands there; gives whether it did.
    fn take_free_place(self, target: &Path) -> std::io::Result<bool> {
        match fs::hard_link(&self.0, target) {
            Ok(()) => return Ok(true),
            Err(error) if error.kind() == ErrorKind::AlreadyExists => return Ok(false),
            // Some drives know no second name for a file: there the name is taken first.
            Err(_) => {}
        }
        match File::create_new(target) {
            Ok(_) => self.take_place(target).map(|()| true),
            Err(error) if error.kind() == ErrorKind::AlreadyExists => Ok(false),
            Err(error) => Err(error),
        }
    }
}

impl Drop for Aside {
    fn drop(&mut self) {
        // What is left over is hidden and does no harm.
        let _ = fs::remove_file(&self.0);
    }
}

fn put_aside(catalogue: &Path, target: &Path, text: &str) -> Result<Aside> {
    let folder = target.parent().unwrap_or(catalogue);
    // Asked before any folder is made: a link must not even leave an empty folder elsewhere.
    let there = folder.ancestors().find(|folder| folder.exists()).unwrap_or(catalogue);
    ensure!(there.canonicalize()?.starts_with(catalogue.canonicalize()?), "symbolic link out of {}", catalogue.display());
    fs::create_dir_all(folder)?;
    let name = target.file_name().unwrap_or_default().to_string_lossy();
    let (aside, mut file) = Aside::new(folder, &name)?;
    file.write_all(text.as_bytes())?;
    Ok(aside)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(folder: &Path) -> Vec<String> {
        let entries = fs::read_dir(folder).expect("a folder").map(|entry| entry.expect("an entry").file_name());
        let mut names: Vec<String> = entries.map(|name| name.to_string_lossy().into_owned()).collect();
        names.sort();
        names
    }

    #[test]
    fn nothing_waits_any_more_whatever_the_disk_says() {
        let place = tempfile::tempdir().expect("a folder");
        let (a, b) = (SourcePath::new("a.md"), SourcePath::new("b.md"));
        // A folder stands where the second file is to be.
        fs::create_dir_all(place.path().join("b.md/in")).expect("a folder");
        assert!(write_all(place.path(), &[(&b, "zwei"), (&a, "eins")]).is_err());
        assert_eq!(names(place.path()), ["b.md"]);
        // A file stands where the folder of the second one is to be.
        write(place.path(), &a, "eins").expect("a file");
        assert!(write_all(place.path(), &[(&a, "neu"), (&SourcePath::new("a.md/c.md"), "drei")]).is_err());
        assert_eq!(names(place.path()), ["a.md", "b.md"]);
        assert_eq!(fs::read_to_string(place.path().join("a.md")).expect("a file"), "eins");
    }

    #[cfg(unix)]
    #[test]
    fn what_lies_where_a_file_would_wait_is_neither_followed_nor_written_over() {
        let place = tempfile::tempdir().expect("a folder");
        let (catalogue, outside) = (place.path().join("content"), place.path().join("outside"));
        fs::create_dir(&catalogue).expect("a folder");
        fs::write(&outside, "bleibt").expect("a file");
        std::os::unix::fs::symlink(&outside, catalogue.join(".a.md.0.tmp")).expect("a link");
        write(&catalogue, &SourcePath::new("a.md"), "eins").expect("a file");
        assert_eq!(fs::read_to_string(&outside).expect("a file"), "bleibt");
        assert_eq!(fs::read_to_string(catalogue.join("a.md")).expect("a file"), "eins");
        assert_eq!(names(&catalogue), [".a.md.0.tmp", "a.md"]);
    }
}
