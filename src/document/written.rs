//! A file as it is written: the place of every value with its key, and of the text that readers see.
//! For rules that look at the words themselves. Knows nothing of what a value means.

use super::fields::index_of;
use super::schema::{self, Key, Record};
use super::tree::{self, Node, Value};
use super::vocabulary::Manner;
use super::{Place, front_matter, place};
use crate::location::{SourcePath, Span};
use crate::markdown;

/// Words at one place of a file: a value of the front matter, or a part of the text.
#[derive(Debug)]
pub struct Piece {
    pub span: Span,
    /// Nothing for the text below the front matter.
    pub value: Option<Keyed>,
}

/// Where a value belongs.
#[derive(Debug)]
pub struct Keyed {
    pub record: &'static Record,
    pub key: &'static Key,
    /// The place of the record: values of one contact have the same.
    pub item: Span,
}

/// All values and texts of a file in their order; comments, unknown keys and code are none.
pub fn pieces(path: &SourcePath, text: &str) -> Vec<Piece> {
    let mut pieces = Vec::new();
    let whole = |record, pieces: &mut Vec<Piece>| {
        let yaml = text.strip_prefix('\u{feff}').unwrap_or(text);
        record_pieces(record, &tree::read(path, yaml, text.len() - yaml.len(), &mut Vec::new()), pieces);
    };
    match place(path) {
        Place::File(kind) => {
            let record = if Manner::split(path.stem()).is_some() { &schema::TRANSLATION } else { kind.record() };
            let parts = front_matter::split(path, text, &mut Vec::new());
            let node = tree::read(path, &text[parts.yaml.clone()], parts.yaml.start, &mut Vec::new());
            record_pieces(record, &node, &mut pieces);
            let prose = markdown::prose(&text[parts.body.clone()]).into_iter();
            let span = |part: std::ops::Range<usize>| Span::new(part.start, part.end).shifted(parts.body.start);
            pieces.extend(prose.map(|part| Piece { span: span(part), value: None }));
        }
        Place::Groups => whole(&schema::GROUP, &mut pieces),
        Place::Sources => whole(&schema::SOURCE, &mut pieces),
        Place::Glossary => whole(&schema::TERM_OF_ART, &mut pieces),
        Place::Settings => whole(&schema::SETTINGS, &mut pieces),
        Place::Annex | Place::Aside | Place::Stray => {}
    }
    pieces
}

/// The place of the first value of a key in a file's front matter.
pub fn place_of(path: &SourcePath, text: &str, en: &str) -> Option<Span> {
    let is_it = |piece: &Piece| piece.value.as_ref().is_some_and(|value| value.key.en == en);
    pieces(path, text).into_iter().find(is_it).map(|piece| piece.span)
}

/// The values of a record, or of each record of a list.
fn record_pieces(record: &'static Record, node: &Node, pieces: &mut Vec<Piece>) {
    match &node.value {
        Value::Map(entries) => {
            for entry in entries {
                if let Some(index) = index_of(record, &entry.key) {
                    value_pieces(record, &record.keys[index], node.span, &entry.node, pieces);
                }
            }
        }
        Value::List(items) => items.iter().for_each(|item| record_pieces(record, item, pieces)),
        // A text that stands for a record is the value of its first key.
        Value::Text(_) => {
            let value = record.keys.first().map(|key| Keyed { record, key, item: node.span });
            pieces.extend(value.map(|value| Piece { span: node.span, value: Some(value) }));
        }
        Value::Empty => {}
    }
}

fn value_pieces(record: &'static Record, key: &'static Key, item: Span, node: &Node, pieces: &mut Vec<Piece>) {
    match (key.shape.record(), &node.value) {
        (Some(inner), _) => record_pieces(inner, node, pieces),
        (None, Value::Text(_)) => pieces.push(Piece { span: node.span, value: Some(Keyed { record, key, item }) }),
        (None, Value::List(items)) => items.iter().for_each(|one| value_pieces(record, key, item, one, pieces)),
        (None, Value::Map(_) | Value::Empty) => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_value_and_the_text_have_their_place() {
        let text = "---\ntitel: A # Rand\nkontakt:\n  - {stelle: Amt, mail: \"a@b.de\"}\nfarbe: rot\n---\nText `Code`\n<!-- still -->\n\nEnde\n";
        let found: Vec<(&str, &str)> = pieces(&SourcePath::new("agreements/a.md"), text)
            .iter()
            .map(|p| (p.value.as_ref().map_or("", |v| v.key.en), text[p.span.start as usize..p.span.end as usize].trim()))
            .collect();
        assert_eq!(found, [("title", "A"), ("office", "Amt"), ("email", "\"a@b.de\""), ("", "Text"), ("", "Ende")]);
    }

    #[test]
    fn a_short_form_is_the_first_key() {
        let text = "- id: a\n  name: B\n  quellen: [folien]\n";
        let keys = |p: &Piece| p.value.as_ref().map_or("", |v| v.key.en);
        assert_eq!(pieces(&SourcePath::new("groups.yaml"), text).iter().map(keys).collect::<Vec<_>>(), ["id", "name", "source"]);
    }
}
