//! The way to the value that an edit is about, through the names that the file uses.
//! Knows nothing of how the value is changed.

use super::{FrontMatter, Refused, Step, as_value, entries};
use crate::document::fields::index_of;
use crate::document::schema::Record;
use crate::document::tree::{Entry, Node, Value as Found};
use crate::draft::Value;
use crate::location::Span;

/// Where an edit happens.
pub(super) struct Target<'s> {
    pub seat: Seat<'s>,
    /// The table of the record that the value is made of.
    record: Option<&'static Record>,
    /// The colon behind the key, where the value has one of its own.
    pub colon: Option<usize>,
    /// The way, in the names of the file.
    pub names: Vec<Name>,
    /// The record in which the key stands or is missing.
    pub map: &'s Node,
}

#[derive(Clone, Copy)]
pub(super) enum Seat<'s> {
    There(&'s Node),
    Missing(&'static Record, &'static str),
}

pub(super) enum Name {
    Key(String),
    Item(usize),
}

impl Target<'_> {
    pub fn span(&self) -> Span {
        match self.seat {
            Seat::There(node) => node.span,
            Seat::Missing(..) => Span { start: self.map.span.start, end: self.map.span.start },
        }
    }
}

impl FrontMatter<'_> {
    pub(super) fn find(&self, place: &[Step]) -> Result<Target<'_>, Refused> {
        let mut target =
            Target { seat: Seat::There(&self.root), record: Some(self.record), colon: None, names: Vec::new(), map: &self.root };
        for step in place {
            let Seat::There(node) = target.seat else { return Err(Refused(target.span())) };
            target = match step {
                Step::Key(en) => self.step_to_key(target, node, en)?,
                Step::Item(index) => match &node.value {
                    Found::List(items) => {
                        let item = items.get(*index).ok_or(Refused(node.span))?;
                        target.names.push(Name::Item(*index));
                        Target { seat: Seat::There(item), colon: None, ..target }
                    }
                    _ if *index == 0 => target,
                    _ => return Err(Refused(node.span)),
                },
            };
        }
        Ok(target)
    }

    fn step_to_key<'s>(&'s self, target: Target<'s>, node: &'s Node, en: &'static str) -> Result<Target<'s>, Refused> {
        let record = target.record.ok_or(Refused(node.span))?;
        if !matches!(node.value, Found::Map(_) | Found::Empty) {
            return Err(Refused(node.span));
        }
        let index = index_of(record, en);
        let mut same = entries(node).iter().filter(|entry| index_of(record, &entry.key) == index);
        let (found, twice) = (same.next(), same.next());
        if let Some(twice) = twice {
            return Err(Refused(twice.key_span));
        }
        let mut names = target.names;
        let inner = record.key(en).shape.record();
        Ok(match found {
            Some(entry) => {
                names.push(Name::Key(entry.key.to_string()));
                Target { seat: Seat::There(&entry.node), record: inner, colon: self.colon(entry), names, map: node }
            }
            None => {
                names.push(Name::Key(self.word(record, en).to_string()));
                Target { seat: Seat::Missing(record, en), record: inner, colon: None, names, map: node }
            }
        })
    }

    /// Where the colon behind a key stands.
    pub(super) fn colon(&self, entry: &Entry) -> Option<usize> {
        let end = entry.key_span.end as usize;
        self.text[end..].starts_with([':', ' ']).then(|| self.text[end..].find(':').map(|at| end + at)).flatten()
    }

    pub(super) fn list_at<'s>(&self, target: &Target<'s>) -> Option<&'s Node> {
        match target.seat {
            Seat::There(node) => matches!(&node.value, Found::List(items) if !items.is_empty()).then_some(node),
            Seat::Missing(..) => None,
        }
    }

    /// What stands where a list of at least two is to be: a single value, or nothing.
    pub(super) fn old_items<'s>(&self, target: &Target<'s>) -> impl Iterator<Item = Value> + use<'s> {
        let old = match target.seat {
            Seat::There(node) => as_value(node).filter(|_| !matches!(node.value, Found::List(_) | Found::Empty)),
            Seat::Missing(..) => None,
        };
        old.into_iter()
    }
}
