//! Which piece of the text gives way to a value, and what takes its place: in the writing of the
//! file, be it in lines of their own or in brackets. Knows nothing of whether that is what was wanted.

use std::ops::Range;

use super::place::{Seat, Target};
use super::{FrontMatter, entries};
use crate::document::fields::index_of;
use crate::document::schema::Record;
use crate::document::tree::{Entry, Node, Value as Found};
use crate::draft::{self, Value};

impl FrontMatter<'_> {
    /// The piece of the text that gives way to a value, and what takes its place.
    pub(super) fn put(&self, target: &Target<'_>, value: &Value) -> Option<(Range<usize>, String)> {
        let line = draft::inline(value);
        let node = match target.seat {
            Seat::There(node) => node,
            Seat::Missing(record, en) => return self.insert(target, record, en, &draft::pair(self.word(record, en), value)),
        };
        let (start, end) = (node.span.start as usize, node.span.end as usize);
        let written = &self.text[start..end];
        let stands_below = match node.value {
            Found::List(_) | Found::Map(_) => !written.starts_with(['[', '{']),
            // The place of a text in lines of its own begins behind its sign.
            Found::Text(_) => target.colon.is_some_and(|at| self.text[at + 1..start].trim().starts_with(['|', '>'])),
            Found::Empty => false,
        };
        match target.colon {
            Some(colon) if written.trim().is_empty() || stands_below => {
                Some((colon + 1..self.trimmed(end).max(colon + 1), format!(" {line}")))
            }
            _ => Some((start..start + written.trim_end().len(), line)),
        }
    }

    /// Where a new key goes: behind the nearest key that stands before it in the table.
    fn insert(&self, target: &Target<'_>, record: &Record, en: &str, pair: &str) -> Option<(Range<usize>, String)> {
        let own = index_of(record, en)?;
        let known = entries(target.map);
        let Some(first) = known.first() else {
            let at = target.map.span.start as usize;
            return match self.text[at..].starts_with('{') {
                true => Some((at + 1..at + 1, pair.to_string())),
                false => Some((self.yaml.start..self.yaml.start, format!("{pair}{}", self.line_end()))),
            };
        };
        let before = |entry: &&Entry| index_of(record, &entry.key).is_some_and(|index| index < own);
        let neighbour = known.iter().filter(before).max_by_key(|entry| index_of(record, &entry.key));
        let first_at = first.key_span.start as usize;
        let is_flow = self.text[target.map.span.start as usize..].starts_with('{');
        let indent = " ".repeat(self.text[self.line_start(first_at)..first_at].chars().count());
        Some(match (neighbour, is_flow) {
            (Some(entry), true) => (self.end_of(entry)..self.end_of(entry), format!(", {pair}")),
            (None, true) => (first_at..first_at, format!("{pair}, ")),
            (Some(entry), false) => {
                let at = self.next_line(self.end_of(entry));
                (at..at, format!("{indent}{pair}{}", self.line_end()))
            }
            (None, false) => (first_at..first_at, format!("{pair}{}{indent}", self.line_end())),
        })
    }

    pub(super) fn append(&self, list: &Node, value: &Value) -> Option<(Range<usize>, String)> {
        let Found::List(items) = &list.value else { return None };
        let last = items.last()?;
        let line = draft::inline(value);
        let end = self.trimmed(last.span.end as usize);
        if self.text[list.span.start as usize..].starts_with('[') {
            return Some((end..end, format!(", {line}")));
        }
        let start = last.span.start as usize;
        let dash = self.text[..start].rfind('-')?;
        let indent = &self.text[self.line_start(dash)..dash];
        let gap = &self.text[dash + 1..start];
        let gap = if gap.is_empty() || !gap.trim_matches(' ').is_empty() { " " } else { gap };
        let at = self.next_line(end);
        indent.trim().is_empty().then(|| (at..at, format!("{indent}-{gap}{line}{}", self.line_end())))
    }

    /// Where the value of a key ends, without white space.
    fn end_of(&self, entry: &Entry) -> usize {
        let key = self.colon(entry).map_or(entry.key_span.end as usize, |colon| colon + 1);
        self.trimmed(entry.node.span.end as usize).max(key)
    }

    fn trimmed(&self, end: usize) -> usize {
        self.text[..end].trim_end().len()
    }

    fn line_start(&self, at: usize) -> usize {
        self.text[..at].rfind('\n').map_or(0, |end| end + 1)
    }

    fn next_line(&self, at: usize) -> usize {
        self.text[at..].find('\n').map_or(self.text.len(), |end| at + end + 1)
    }

    /// How the lines of the file end.
    fn line_end(&self) -> &'static str {
        if self.text.contains("\r\n") { "\r\n" } else { "\n" }
    }
}
