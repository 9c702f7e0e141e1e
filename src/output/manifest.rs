//! The list of the files that the last build wrote, one path a line, sorted. It stands in the output
//! and is what makes it safe to remove files. While files are moved it names those of two builds.

use std::collections::BTreeSet;
use std::fs;
use std::io::ErrorKind;
use std::path::Path;

use anyhow::{Context, Result};

/// The manifest's name in the output folder.
const NAME: &str = ".verbund-manifest";

/// The manifest while it is being written.
const UNFINISHED: &str = ".verbund-manifest-neu";

/// The first line; another first line means another format, which is not understood.
const HEAD: &str = "verbund 1";

#[derive(Debug, Default)]
pub struct Manifest {
    paths: BTreeSet<String>,
}

impl Manifest {
    pub fn of<'p>(paths: impl Iterator<Item = &'p str>) -> Manifest {
        Manifest { paths: paths.map(str::to_string).collect() }
    }

    /// Reads the manifest of an output folder; an empty one where there is none.
    pub fn read(output: &Path) -> Result<Manifest> {
        let place = output.join(NAME);
        let text = match fs::read_to_string(&place) {
            Ok(text) => text,
            Err(error) if matches!(error.kind(), ErrorKind::NotFound | ErrorKind::NotADirectory) => {
                return Ok(Manifest::default());
            }
            Err(error) => return Err(error).with_context(|| place.display().to_string()),
        };
        let mut lines = text.lines();
        if lines.next() != Some(HEAD) {
            return Ok(Manifest::default());
        }
        Ok(Manifest { paths: lines.filter(|path| is_inside(path)).map(str::to_string).collect() })
    }

    pub fn write(&self, output: &Path) -> Result<()> {
        let place = output.join(NAME);
        let mut text = format!("{HEAD}\n");
        for path in &self.paths {
            text.push_str(path);
            text.push('\n');
        }
        // Half a list would make the other files those of somebody else.
        let unfinished = output.join(UNFINISHED);
        fs::write(&unfinished, text).with_context(|| unfinished.display().to_string())?;
        fs::rename(&unfinished, &place).with_context(|| place.display().to_string())
    }

    pub fn wrote(&self, path: &str) -> bool {
        self.paths.contains(path)
    }

    pub fn paths(&self) -> impl Iterator<Item = &str> {
        self.paths.iter().map(String::as_str)
    }
}

/// A path that stays below the output folder, whatever somebody wrote into the manifest.
fn is_inside(path: &str) -> bool {
    !path.is_empty()
        && !path.starts_with('/')
        && !path.contains('\\')
        && path.split('/').all(|part| !matches!(part, "" | "." | ".."))
}
