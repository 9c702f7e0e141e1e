//! Writes a site to disk: only what differs, and nothing until everything was made. Removes only
//! what an earlier build wrote. The only module that writes sites. Knows nothing of what the bytes
//! mean.
//!
//! 1. Files are made and compared in parallel; those that differ wait in a folder of their own.
//! 2. When all are there, and nothing of somebody else is in the way, the manifest names the files of
//!    the last build and of this one, so that an interruption leaves none that no manifest knows.
//! 3. Files that the last build wrote and this one does not are removed; then those that wait are
//!    moved to their places. A build that is interrupted here is made good by the next.
//! 4. The manifest says what the build wrote.

mod manifest;

use std::collections::BTreeSet;
use std::fs;
use std::io::ErrorKind;
use std::path::{Component, Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};

use anyhow::{Context, Result, bail};
use rayon::prelude::*;
use walkdir::{DirEntry, WalkDir};

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
/// What `make` says, a file of somebody else in the way, or a full disk. The old site then stays. Only
/// where the disk fails while files are moved, a part of the site is new already.
pub fn write<F>(output: &Path, paths: &[&str], foreign: Foreign, make: F) -> Result<Written>
where
    F: Fn(usize) -> Result<Vec<u8>> + Sync,
{
    let last = Manifest::read(output)?;
    let waiting = output.join(WAITING);
    remove_folder(&waiting)?;
    let unchanged = AtomicUsize::new(0);
    let moves: Result<Vec<Option<&str>>> = paths
        .par_iter()
        .enumerate()
        .map(|(number, path)| {
            let bytes = make(number)?;
            if is_same(output, path, &bytes, &last, foreign)? {
                unchanged.fetch_add(1, Ordering::Relaxed);
                return Ok(None);
            }
            put(&waiting.join(path), &bytes)?;
            Ok(Some(*path))
        })
        .collect();
    let moves: Vec<&str> = match moves {
        Ok(moves) => moves.into_iter().flatten().collect(),
        Err(error) => {
            remove_folder(&waiting)?;
            return Err(error);
        }
    };
    let removed = settle(output, &moves, paths, &last)?;
    Ok(Written { written: moves.len(), unchanged: unchanged.into_inner(), removed })
}

/// Removes the files of the last build that are no more, and moves those that wait to their places.
/// Gives how many were removed.
fn settle(output: &Path, moves: &[&str], paths: &[&str], last: &Manifest) -> Result<usize> {
    let waiting = output.join(WAITING);
    fs::create_dir_all(output).with_context(|| output.display().to_string())?;
    Manifest::of(last.paths().chain(paths.iter().copied())).write(output)?;
    let removed = remove_former(output, paths, last)?;
    for path in moves {
        let place = output.join(path);
        make_way(output, &place)?;
        fs::rename(waiting.join(path), &place).with_context(|| place.display().to_string())?;
    }
    remove_folder(&waiting)?;
    Manifest::of(paths.iter().copied()).write(output)?;
    Ok(removed)
}

/// Makes the folder of a file. What is still in the way may go: it was asked for, or is an empty folder.
fn make_way(output: &Path, place: &Path) -> Result<()> {
    if place.symlink_metadata().is_ok_and(|present| present.is_dir()) {
        remove_folder(place)?;
    } else if let Some(file) = file_above(output, place) {
        fs::remove_file(file).with_context(|| file.display().to_string())?;
    }
    make_parent(place)
}

/// Whether a file already holds these bytes. What no build wrote is not touched.
fn is_same(output: &Path, path: &str, bytes: &[u8], last: &Manifest, foreign: Foreign) -> Result<bool> {
    let place = output.join(path);
    let there = match fs::symlink_metadata(&place) {
        Ok(present) if present.is_dir() => files_in(&place),
        Ok(present) => {
            let same_length = present.is_file() && present.len() == bytes.len() as u64;
            if same_length && fs::read(&place).with_context(|| place.display().to_string())? == bytes {
                return Ok(true);
            }
            vec![place]
        }
        Err(error) if matches!(error.kind(), ErrorKind::NotFound | ErrorKind::NotADirectory) => {
            file_above(output, &place).map(Path::to_path_buf).into_iter().collect()
        }
        Err(error) => return Err(error).with_context(|| place.display().to_string()),
    };
    let is_ours = |file: &Path| file.strip_prefix(output).ok().and_then(slashed).is_some_and(|path| last.wrote(&path));
    match there.into_iter().find(|file| foreign == Foreign::Refuse && !is_ours(file)) {
        Some(file) => bail!(ForeignFile(file)),
        None => Ok(false),
    }
}

/// A file that stands where a place needs a folder.
fn file_above<'p>(output: &Path, place: &'p Path) -> Option<&'p Path> {
    let mut above = place.ancestors().skip(1).take_while(|folder| *folder != output);
    above.find(|folder| folder.symlink_metadata().is_ok()).filter(|present| !present.is_dir())
}

/// Every file in a folder, however deep.
fn files_in(folder: &Path) -> Vec<PathBuf> {
    let entries = WalkDir::new(folder).into_iter().flatten();
    entries.filter(|entry| !entry.file_type().is_dir()).map(DirEntry::into_path).collect()
}

/// A path as the manifest writes it.
fn slashed(path: &Path) -> Option<String> {
    let parts: Option<Vec<&str>> = path.components().map(|part| part.as_os_str().to_str()).collect();
    parts.map(|parts| parts.join("/"))
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
            // Somebody has put something else there, which is not ours.
            Err(error) if matches!(error.kind(), ErrorKind::NotFound | ErrorKind::NotADirectory | ErrorKind::IsADirectory) => {}
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
    fn a_file_may_become_a_folder_and_a_folder_a_file() {
        let dir = tempfile::tempdir().expect("a folder for the test");
        for path in ["a", "a/b", "a/b/c", "a"] {
            assert_eq!(build(dir.path(), &[(path, "1")]).expect("nothing is in the way").written, 1, "{path}");
            assert_eq!(fs::read(dir.path().join(path)).expect("it is there"), b"1");
        }
    }

    #[test]
    fn files_of_others_in_a_folder_or_in_place_of_one_stop_the_build_and_stay() {
        let dir = tempfile::tempdir().expect("a folder for the test");
        fs::create_dir(dir.path().join("a")).expect("a folder of somebody else");
        fs::write(dir.path().join("a/mine"), "mine").expect("a file of somebody else");
        for path in ["a", "a/mine/b"] {
            let error = build(dir.path(), &[("x", "x"), (path, "ours")]).expect_err("the file is in the way");
            let ForeignFile(file) = error.downcast_ref().expect("it is named");
            assert_eq!(file, &dir.path().join("a/mine"));
            assert!(!dir.path().join("x").exists() && !dir.path().join(WAITING).exists());
        }
        let write = |path| write(dir.path(), &[path], Foreign::Overwrite, |_| Ok(b"ours".to_vec()));
        assert_eq!(write("a/mine/b").expect("it is asked for").written, 1);
        assert_eq!(write("a").expect("it is asked for").written, 1);
    }

    #[test]
    fn the_next_build_makes_good_one_that_was_interrupted() {
        let dir = tempfile::tempdir().expect("a folder for the test");
        build(dir.path(), &[("a", "1"), ("b", "1")]).expect("first build");
        let waiting = dir.path().join(WAITING);
        put(&waiting.join("a"), b"2").expect("one file is ready to be moved");
        put(&waiting.join("c"), b"2").expect("another too");
        let last = Manifest::read(dir.path()).expect("the manifest of the first build");
        settle(dir.path(), &["a", "c", "d"], &["a", "c", "d"], &last).expect_err("the third does not wait");
        let next = build(dir.path(), &[("a", "3"), ("d", "3")]).expect("nothing is foreign");
        assert_eq!(next, Written { written: 2, unchanged: 0, removed: 1 });
        assert!(!dir.path().join("b").exists() && !dir.path().join("c").exists());
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
