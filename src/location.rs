//! Places in source files: which file, which bytes, which line and column.
//! Knows nothing of what the text means.

use std::fmt;
use std::path::{MAIN_SEPARATOR, Path};
use std::sync::Arc;

/// The path of a source file relative to the catalogue, with `/` between folders.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SourcePath(Arc<str>);

impl SourcePath {
    /// Makes a path from its text, which has `/` between folders.
    pub fn new(path: &str) -> Self {
        SourcePath(path.into())
    }

    /// The path of a file on disk, relative to the catalogue; nothing where a name in it would be
    /// another path elsewhere (`\`), cannot stand in a line of text, or is no Unicode.
    pub fn of(path: &Path) -> Option<Self> {
        let path = path.to_str()?.replace(MAIN_SEPARATOR, "/");
        (!path.contains(|c: char| c == '\\' || c.is_control())).then(|| SourcePath(path.into()))
    }

    /// A path for people to read, of any file on disk.
    pub fn shown(path: &Path) -> Self {
        SourcePath(path.to_string_lossy().replace(MAIN_SEPARATOR, "/").into())
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The file's name without folders and without its last extension: the id of most things.
    pub fn stem(&self) -> &str {
        let name = self.0.rsplit('/').next().unwrap_or(&self.0);
        name.rsplit_once('.').map_or(name, |(stem, _)| stem)
    }

    /// The first folder of the path, or nothing for a file at the top.
    pub fn top_folder(&self) -> Option<&str> {
        self.0.split_once('/').map(|(top, _)| top)
    }
}

impl fmt::Display for SourcePath {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// A range of bytes in one file, end exclusive. Always on character boundaries.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Span {
    pub start: u32,
    pub end: u32,
}

impl Span {
    pub fn new(start: usize, end: usize) -> Self {
        let clamp = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
        Span { start: clamp(start), end: clamp(end.max(start)) }
    }

    /// The same range, moved `by` bytes to the right.
    pub fn shifted(self, by: usize) -> Self {
        Span::new(self.start as usize + by, self.end as usize + by)
    }
}

/// A range in a file.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Location {
    pub path: SourcePath,
    pub span: Span,
}

impl Location {
    pub fn new(path: &SourcePath, span: Span) -> Self {
        Location { path: path.clone(), span }
    }
}

/// A value together with its place in the file that is being read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Placed<T> {
    pub value: T,
    pub span: Span,
}

impl<T> Placed<T> {
    pub fn new(value: T, span: Span) -> Self {
        Placed { value, span }
    }

    pub fn map<U>(self, f: impl FnOnce(T) -> U) -> Placed<U> {
        Placed { value: f(self.value), span: self.span }
    }
}

/// Line and column of a byte, both counted from 1; columns in characters.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Position {
    pub line: usize,
    pub column: usize,
}

/// Finds the position of a byte offset. An offset behind the end is that of the end.
pub fn position(text: &str, offset: usize) -> Position {
    let mut at = offset.min(text.len());
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    let before = &text[..at];
    let line_start = before.rfind('\n').map_or(0, |n| n + 1);
    Position { line: before.bytes().filter(|b| *b == b'\n').count() + 1, column: before[line_start..].chars().count() + 1 }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_count_characters_not_bytes() {
        assert_eq!(position("a\näöx", 6), Position { line: 2, column: 3 });
        assert_eq!(position("ab", 99), Position { line: 1, column: 3 });
    }

    #[cfg(unix)]
    #[test]
    fn a_name_that_is_a_path_elsewhere_is_none() {
        assert_eq!(SourcePath::of(Path::new("files/a b.pdf")), Some(SourcePath::new("files/a b.pdf")));
        for bad in ["files/..\\..\\x", "files/a\nb"] {
            assert_eq!(SourcePath::of(Path::new(bad)), None, "{bad}");
        }
    }

    #[test]
    fn a_stem_is_the_file_name_without_its_last_extension() {
        assert_eq!(SourcePath::new("agreements/kreis/a.b.md").stem(), "a.b");
        assert_eq!(SourcePath::new("verbund.yaml").top_folder(), None);
    }
}
