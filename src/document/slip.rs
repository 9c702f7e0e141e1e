//! What was probably meant where YAML cannot be read: the commonest slips of the pen. They are sought
//! in the text itself, for the place at which reading ends is often lines behind the cause.
//! Knows nothing of keys or their meaning.

use granit_parser::{ErrorKind, ScanError};

/// A slip: the byte at which it stands, and its word in the string files.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Slip {
    pub at: usize,
    pub cause: &'static str,
}

/// The likely slip. Reading ended at byte `at`, in the line that begins at `line_start`.
pub fn find(yaml: &str, line: &str, line_start: usize, at: usize, error: &ScanError) -> Slip {
    let read = &yaml[..(line_start + line.len()).min(yaml.len())];
    let found = indenting_tab(yaml)
        .or_else(|| open_quote(yaml, read))
        .or_else(|| second_colon(line, line_start))
        .or_else(|| unclosed(yaml, '[', ']', "bracket"))
        .or_else(|| unclosed(yaml, '{', '}', "brace"))
        .or_else(|| text_behind(read))
        .or_else(|| lines(read).find_map(|(start, line)| keyless(line, start)))
        .or_else(|| keyless(line.trim_start(), line_start + line.len() - line.trim_start().len()));
    found.unwrap_or_else(|| Slip { at: at.min(yaml.len()), cause: by_kind(line, error) })
}

fn by_kind(line: &str, error: &ScanError) -> &'static str {
    let special = value(line).is_some_and(|(_, value)| value.starts_with(['*', '&', '!', '%', '@', '`']));
    match error.kind() {
        ErrorKind::UnknownAnchor => "alias",
        _ if special => "special",
        ErrorKind::ExpectedBlockMappingKey | ErrorKind::ExpectedBlockSequenceEntry => "indent",
        _ => "other",
    }
}

/// Each line with the byte at which it begins, without comments and without the lines of texts
/// below a `|` or `>`.
fn lines(yaml: &str) -> impl Iterator<Item = (usize, &str)> {
    let indent = |line: &str| line.len() - line.trim_start().len();
    let mut block: Option<usize> = None;
    let placed = yaml.split_inclusive('\n').scan(0, |start, line| {
        let here = *start;
        *start += line.len();
        Some((here, line.trim_end()))
    });
    placed.filter(move |(_, line)| {
        let inside = block.is_some_and(|outer| line.is_empty() || indent(line) > outer);
        if !inside {
            let opens = [": |", ": >", "- |", "- >"].iter().any(|sign| line.trim_end_matches(['-', '+']).ends_with(sign));
            block = opens.then(|| indent(line));
        }
        !inside && !line.trim_start().starts_with('#')
    })
}

/// The value of a line behind its dashes and its key, with its place in the line.
fn value(line: &str) -> Option<(usize, &str)> {
    let mut rest = line.trim_start();
    while let Some(item) = rest.strip_prefix("- ") {
        rest = item.trim_start();
    }
    if !rest.starts_with(['"', '\'', '[', '{']) {
        rest = rest.split_once(": ")?.1.trim_start();
    }
    Some((line.len() - rest.len(), rest))
}

/// A tab in the indentation, which YAML forbids.
fn indenting_tab(yaml: &str) -> Option<Slip> {
    lines(yaml).find_map(|(start, line)| {
        let indent = line.len() - line.trim_start().len();
        line[..indent].find('\t').map(|tab| Slip { at: start + tab, cause: "tab" })
    })
}

/// A quotation mark that opens a value and that nothing closes, or only one that was meant otherwise.
fn open_quote(yaml: &str, read: &str) -> Option<Slip> {
    let mut quoted_to = 0;
    for (start, line) in lines(read) {
        let Some((place, value)) = value(line).filter(|_| start >= quoted_to) else { continue };
        let at = start + place;
        if value.starts_with(['[', '{']) {
            if let Some(mark) = odd_mark(value) {
                return Some(Slip { at: at + mark, cause: "quote" });
            }
        } else if value.starts_with(['"', '\'']) {
            match closing(&yaml[at..]) {
                Some(end) if !runs_on(&yaml[at..], end) => quoted_to = at + end,
                _ => return Some(Slip { at, cause: "quote" }),
            }
        }
    }
    None
}

/// Where the quotation mark that opens a text is closed.
fn closing(text: &str) -> Option<usize> {
    let mark = text.chars().next()?;
    let mut escaped = false;
    for (at, c) in text.char_indices().skip(1) {
        match c {
            _ if escaped => escaped = false,
            '\\' if mark == '"' => escaped = true,
            '\'' if mark == '\'' && text[at + 1..].starts_with('\'') => escaped = true,
            c if c == mark => return Some(at),
            _ => {}
        }
    }
    None
}

/// Whether a quoted text that ends in a later line has run on into other keys.
fn runs_on(text: &str, end: usize) -> bool {
    let mut further = text[..end].lines().skip(1).peekable();
    let behind = text[end + 1..].lines().next().unwrap_or("").trim();
    let stray = !behind.is_empty() && !behind.starts_with(['#', ',', ']', '}']);
    further.peek().is_some() && (stray || further.any(|line| !line.is_empty() && !line.starts_with(' ')))
}

/// The last quotation mark of a list in one line, where their number is odd.
fn odd_mark(value: &str) -> Option<usize> {
    let marks = value.match_indices('"').count();
    (marks % 2 == 1).then(|| value.rfind('"')).flatten()
}

/// A second colon in a value without quotation marks.
fn second_colon(line: &str, line_start: usize) -> Option<Slip> {
    let (_, value) = line.split_once(": ")?;
    let plain = !value.starts_with(['"', '\'', '[', '{', '|', '>']) && (value.contains(": ") || value.ends_with(':'));
    let first = line.find(": ")?;
    plain.then(|| Slip { at: line_start + first + 2 + line[first + 2..].find(':').unwrap_or(0), cause: "colon" })
}

/// A value that opens a bracket and does not close it in its line.
fn unclosed(yaml: &str, open: char, close: char, cause: &'static str) -> Option<Slip> {
    lines(yaml).find_map(|(start, line)| {
        let (at, value) = value(line)?;
        let opens = value.starts_with(open) && value.matches(open).count() > value.matches(close).count();
        opens.then(|| Slip { at: start + at, cause })
    })
}

/// A value that begins with a sign of YAML and goes on behind it: `"Bauhof" gemeinsam`.
fn text_behind(read: &str) -> Option<Slip> {
    lines(read).find_map(|(start, line)| {
        let (at, value) = value(line)?;
        let goes_on = |end: usize, meant: &[char]| {
            let rest = value[end + 1..].trim_start();
            !rest.is_empty() && !rest.starts_with('#') && !rest.starts_with(meant)
        };
        let cause = match value.chars().next()? {
            '-' if value.starts_with("- ") => "special",
            '"' | '\'' if closing(value).is_some_and(|end| goes_on(end, &[':'])) => "quoted",
            '[' if bracket_end(value, '[', ']').is_some_and(|end| goes_on(end, &[])) => "behind",
            '{' if bracket_end(value, '{', '}').is_some_and(|end| goes_on(end, &[])) => "behind",
            _ => return None,
        };
        Some(Slip { at: start + at, cause })
    })
}

/// Where the bracket that opens a text is closed.
fn bracket_end(text: &str, open: char, close: char) -> Option<usize> {
    let mut depth = 0;
    text.char_indices().find_map(|(at, c)| {
        depth += i32::from(c == open) - i32::from(c == close);
        (depth == 0).then_some(at)
    })
}

/// A line that should begin with a key and has no colon, or no space behind it.
fn keyless(line: &str, at: usize) -> Option<Slip> {
    let rest = line.strip_prefix(key_at(line, 0)).filter(|rest| rest.len() < line.len())?;
    let cause = match rest.strip_prefix(':') {
        Some(value) if value.starts_with(|c: char| !c.is_whitespace()) => "no-space",
        None if rest.starts_with(' ') && !line.contains(": ") && !line.ends_with(':') => "no-colon",
        _ => return None,
    };
    Some(Slip { at, cause })
}

/// The word of letters, digits and `_` at a byte.
pub fn key_at(yaml: &str, at: usize) -> &str {
    let rest = &yaml[at..];
    &rest[..rest.find(|c: char| !c.is_alphanumeric() && c != '_').unwrap_or(rest.len())]
}
