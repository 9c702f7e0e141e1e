//! Writes a site to disk: only what differs, and nothing until everything was made. Removes only
//! what an earlier build wrote. The only module that writes sites. Knows nothing of what the bytes
//! mean.
//!
//! 1. Files are made and compared in parallel; those that differ wait in a folder of their own.
//! 2. When all are there, they are moved to their places, and files that the last build wrote and
//!    this one did not are removed.
//! 3. The manifest says what the build wrote.

mod manifest;

use std::collections::BTreeSet;
use std::fs;
use std::io::ErrorKind;
use std::path::{Component, Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};

use anyhow::{Context, Result, bail};
use rayon::prelude::*;

use manifest::Manifest;

/// The folder for files that wait to be moved, inside the output.
const WAITING: &str = ".verbund-neu";

/// What a build changed on disk.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Written {
    pub written: usize,
    pub unchanged: usize,
    pub removed: usize,
}

/// Whether files of others may be overwritten where the site needs their address.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Foreign {
    Refuse,
    Overwrite,
}

/// Refuses an output folder that holds the catalogue or lies inside it.
///
/// # Errors
/// One of the folders contains the other.
pub fn check_place(output: &Path, catalogue: &Path) -> Result<()> {
    let (out, input) = (absolute(output)?, absolute(catalogue)?);
    if input.starts_with(&out) || out.starts_with(&input) {
        bail!(Overlap { output: output.to_path_buf(), catalogue: catalogue.to_path_buf() });
    }
    Ok(())
}

/// The output folder and the catalogue lie in each other.
#[derive(Debug)]
pub struct Overlap {
    pub output: PathBuf,
    pub catalogue: PathBuf,
}

impl std::fmt::Display for Overlap {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} / {}", self.output.display(), self.catalogue.display())
    }
}

impl std::error::Error for Overlap {}

/// An absolute path without `.` and `..`; the folder need not exist.
fn absolute(path: &Path) -> Result<PathBuf> {
    let whole = std::path::absolute(path).with_context(|| path.display().to_string())?;
    let mut out = PathBuf::new();
    for part in whole.components() {
        match part {
            Component::ParentDir => {
                out.pop();
            }
            Component::CurDir => {}
            other => out.push(other),
        }
    }
    Ok(out.canonicalize().unwrap_or(out))
}

/// Writes all files of a site. `make` gives the bytes of the file with a number; it is called from
/// several threads, once for each file.
///
/// # Errors
/// What `make` says, a file of somebody else in the way, or the disk. The old site then stays.
pub fn write<F>(output: &Path, paths: &[&str], foreign: Foreign, make: F) -> Result<Written>
where
    F: Fn(usize) -> Result<Vec<u8>> + Sync,
{
    let last = Manifest::read(output)?;
    let waiting = output.join(WAITING);
    remove_folder(&waiting)?;
    let unchanged = AtomicUsize::new(0);
    let moves: Result<Vec<Option<usize>>> = paths
        .par_iter()
        .enumerate()
        .map(|(number, path)| {
            let bytes = make(number)?;
            if is_same(&output.join(path), path, &bytes, &last, foreign)? {
                unchanged.fetch_add(1, Ordering::Relaxed);
                return Ok(None);
            }
            put(&waiting.join(path), &bytes)?;
            Ok(Some(number))
        })
        .collect();
    let moves: Vec<usize> = match moves {
        Ok(moves) => moves.into_iter().flatten().collect(),
        Err(error) => {
            remove_folder(&waiting)?;
            return Err(error);
        }
    };
    fs::create_dir_all(output).with_context(|| output.display().to_string())?;
    for number in &moves {
        let place = output.join(paths[*number]);
        make_parent(&place)?;
        fs::rename(waiting.join(paths[*number]), &place).with_context(|| place.display().to_string())?;
    }
    let removed = remove_former(output, paths, &last)?;
    remove_folder(&waiting)?;
    Manifest::of(paths).write(output)?;
    Ok(Written { written: moves.len(), unchanged: unchanged.into_inner(), removed })
}

/// Whether a file already holds these bytes. A file that no build wrote is not touched.
fn is_same(place: &Path, path: &str, bytes: &[u8], last: &Manifest, foreign: Foreign) -> Result<bool> {
    let present = match fs::symlink_metadata(place) {
        Ok(meta) => meta,
        Err(error) if matches!(error.kind(), ErrorKind::NotFound | ErrorKind::NotADirectory) => return Ok(false),
        Err(error) => return Err(error).with_context(|| place.display().to_string()),
    };
    let same_length = present.is_file() && present.len() == bytes.len() as u64;
    let same = same_length && fs::read(place).with_context(|| place.display().to_string())? == bytes;
    if !same && !last.wrote(path) && foreign == Foreign::Refuse {
        bail!(ForeignFile(place.to_path_buf()));
    }
    Ok(same)
}

/// A file stands where the site needs one and was not written by a build.
#[derive(Debug)]
pub struct ForeignFile(pub PathBuf);

impl std::fmt::Display for ForeignFile {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}", self.0.display())
    }
}

impl std::error::Error for ForeignFile {}

fn put(place: &Path, bytes: &[u8]) -> Result<()> {
    match fs::write(place, bytes) {
        Err(error) if error.kind() == ErrorKind::NotFound => {
            make_parent(place)?;
            fs::write(place, bytes).with_context(|| place.display().to_string())
        }
        other => other.with_context(|| place.display().to_string()),
    }
}

fn make_parent(place: &Path) -> Result<()> {
    let Some(parent) = place.parent() else { return Ok(()) };
    fs::create_dir_all(parent).with_context(|| parent.display().to_string())
}

/// Removes files that the last build wrote and this one did not, and folders that become empty.
fn remove_former(output: &Path, paths: &[&str], last: &Manifest) -> Result<usize> {
    let now: BTreeSet<&str> = paths.iter().copied().collect();
    let mut removed = 0;
    for path in last.paths().filter(|path| !now.contains(path)) {
        let place = output.join(path);
        match fs::remove_file(&place) {
            Ok(()) => removed += 1,
            Err(error) if error.kind() == ErrorKind::NotFound => {}
            Err(error) => return Err(error).with_context(|| place.display().to_string()),
        }
        let folders = place.ancestors().skip(1).take_while(|folder| *folder != output);
        for folder in folders {
            if fs::remove_dir(folder).is_err() {
                break; // still holds something
            }
        }
    }
    Ok(removed)
}

fn remove_folder(folder: &Path) -> Result<()> {
    match fs::remove_dir_all(folder) {
        Err(error) if error.kind() != ErrorKind::NotFound && error.kind() != ErrorKind::NotADirectory => {
            Err(error).with_context(|| folder.display().to_string())
        }
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn build(folder: &Path, files: &[(&str, &str)]) -> Result<Written> {
        let paths: Vec<&str> = files.iter().map(|(path, _)| *path).collect();
        write(folder, &paths, Foreign::Refuse, |n| Ok(files[n].1.as_bytes().to_vec()))
    }

    #[test]
    fn only_what_differs_is_written_and_only_own_files_are_removed() {
        let dir = tempfile::tempdir().expect("a folder for the test");
        let out = dir.path().join("public");
        assert_eq!(
            build(&out, &[("a/index.html", "1"), ("b.txt", "2")]).expect("first build"),
            Written { written: 2, unchanged: 0, removed: 0 }
        );
        fs::write(out.join("mine.txt"), "mine").expect("a file of somebody else");
        let second = build(&out, &[("b.txt", "2"), ("c.txt", "3")]).expect("second build");
        assert_eq!(second, Written { written: 1, unchanged: 1, removed: 1 });
        assert!(!out.join("a").exists() && out.join("mine.txt").exists() && out.join("c.txt").exists());
        assert!(!out.join(WAITING).exists());
    }

    #[test]
    fn a_foreign_file_in_the_way_stops_the_build_and_stays() {
        let dir = tempfile::tempdir().expect("a folder for the test");
        fs::write(dir.path().join("index.html"), "mine").expect("a file of somebody else");
        let error = build(dir.path(), &[("index.html", "ours"), ("x.html", "x")]).expect_err("the file is in the way");
        assert!(error.downcast_ref::<ForeignFile>().is_some());
        assert_eq!(fs::read(dir.path().join("index.html")).expect("it stays"), b"mine");
        assert!(!dir.path().join("x.html").exists());
    }

    #[test]
    fn a_failed_build_leaves_the_old_site() {
        let dir = tempfile::tempdir().expect("a folder for the test");
        build(dir.path(), &[("a.html", "old")]).expect("first build");
        let failed =
            write(dir.path(), &["a.html", "b.html"], Foreign::Refuse, |n| if n == 0 { Ok(b"new".to_vec()) } else { bail!("no") });
        assert!(failed.is_err());
        assert_eq!(fs::read(dir.path().join("a.html")).expect("it stays"), b"old");
    }

    #[test]
    fn the_catalogue_is_never_the_output() {
        for (out, input) in
            [("content", "content"), (".", "content"), ("content/public", "content"), ("content/../content", "content")]
        {
            assert!(check_place(Path::new(out), Path::new(input)).is_err(), "{out}");
        }
        assert!(check_place(Path::new("public"), Path::new("content")).is_ok());
    }
}
