//! What the file of an entry says, for the form: each key with its value in the shape of the table and
//! with its lines as they stand, so that a form can give back untouched what nobody changed.
//!
//! Only what the pages of the site show as well leaves the file: comments stay behind, and so do
//! persons whom the file does not publish and keys that no page shows. Where they stood is told.
//! Knows nothing of any other file.

use serde_json::{Map, Value as Json, json};

use crate::document::fields::{index_of, yes_or_no};
use crate::document::front_matter;
use crate::document::schema::{CONTACT, Kind, Record, Shape};
use crate::document::tree::{self, Entry, Node, Value};
use crate::location::SourcePath;
use crate::markdown;

/// The text of a file as the form reads it.
pub fn json(kind: Kind, path: &SourcePath, text: &str) -> Json {
    // The file was read before, so its faults are told.
    let mut told = Vec::new();
    let text = text.replace("\r\n", "\n");
    let parts = front_matter::split(path, &text, &mut told);
    let yaml = &text[parts.yaml];
    let node = tree::read(path, yaml, 0, &mut told);
    let entries: &[Entry] = if let Value::Map(entries) = &node.value { entries } else { &[] };
    let lines = Lines::of(yaml, entries);
    let mut reading = Reading { record: kind.record(), withheld: Vec::new() };
    let fields: Vec<Json> = entries
        .iter()
        .enumerate()
        .filter_map(|(n, entry)| reading.field(entry, lines.raw(n), lines.items(n, &entry.node)))
        .collect();
    let (body, hidden) = without_comments(&text[parts.body]);
    json!({
        "id": path.stem(),
        "path": path.as_str(),
        "english": is_english(kind.record(), entries),
        "fields": fields,
        "withheld": reading.withheld,
        "comments": lines.commented(entries),
        "hidden": hidden,
        "body": body,
    })
}

/// Whether most of a file's keys are English.
fn is_english(record: &Record, entries: &[Entry]) -> bool {
    let known = entries.iter().filter_map(|entry| Some((entry, &record.keys[index_of(record, &entry.key)?])));
    let telling = known.filter(|(_, key)| key.en != key.de);
    let score: i32 = telling.map(|(entry, key)| if *entry.key == *key.en { 1 } else { -1 }).sum();
    score > 0
}

/// A front matter being read, and the keys of which something stays behind.
struct Reading {
    record: &'static Record,
    withheld: Vec<String>,
}

impl Reading {
    /// One key of the front matter; nothing where no page shows it.
    fn field(&mut self, entry: &Entry, raw: Option<String>, items: Option<Vec<String>>) -> Option<Json> {
        let Some(index) = index_of(self.record, &entry.key) else {
            // Only agreements show keys of the editor's own.
            if !std::ptr::eq(self.record, Kind::Agreement.record()) {
                self.withheld.push(entry.key.to_string());
                return None;
            }
            return Some(json!({ "key": &*entry.key, "raw": raw, "value": entry.node.plain() }));
        };
        let key = &self.record.keys[index];
        let mut whole = true;
        let value = shaped(&entry.node, &key.shape, &mut whole);
        if !whole {
            self.withheld.push(entry.key.to_string());
        }
        let is_many = matches!(key.shape, Shape::List(_));
        let (raw, items) = (raw.filter(|_| whole), items.filter(|_| whole && is_many));
        Some(json!({ "key": &*entry.key, "en": key.en, "raw": raw, "items": items, "value": value }))
    }
}

/// A value in the shape of the table: a list where one is meant, a record by its English keys.
fn shaped(node: &Node, shape: &Shape, whole: &mut bool) -> Json {
    match (shape, &node.value) {
        (_, Value::Empty) => Json::Null,
        (Shape::List(inner), Value::List(items)) => {
            items.iter().filter(|item| item.value != Value::Empty).map(|item| shaped(item, inner, whole)).collect()
        }
        (Shape::List(inner), _) => Json::Array(vec![shaped(node, inner, whole)]),
        (Shape::TextOr(record), Value::Text(text)) => json!({ record.keys[0].en: text.trim() }),
        (Shape::TextOr(record) | Shape::Record(record), Value::Map(entries)) => of_record(record, entries, whole),
        (_, Value::Text(text)) => Json::String(text.trim().to_string()),
        (_, Value::List(_) | Value::Map(_)) => {
            *whole = false;
            Json::Null
        }
    }
}

/// A record without what no page shows.
fn of_record(record: &'static Record, entries: &[Entry], whole: &mut bool) -> Json {
    let mut out = Map::new();
    for entry in entries {
        match index_of(record, &entry.key).map(|index| &record.keys[index]) {
            Some(key) if !(key.en == "person" && std::ptr::eq(record, &CONTACT) && !is_published(entries)) => {
                out.insert(key.en.to_string(), shaped(&entry.node, &key.shape, whole));
            }
            _ => *whole = false,
        }
    }
    Json::Object(out)
}

/// Whether a contact says that its person may be published.
fn is_published(contact: &[Entry]) -> bool {
    let is_publish = |entry: &&Entry| index_of(&CONTACT, &entry.key).is_some_and(|index| CONTACT.keys[index].en == "publish");
    let said = contact.iter().find(is_publish).map(|entry| &entry.node.value);
    matches!(said, Some(Value::Text(text)) if yes_or_no(text.trim()) == Some(true))
}

/// The lines of a front matter, key by key.
struct Lines<'y> {
    yaml: &'y str,
    /// Where the line of each key begins, and the end; empty where a line has more than one key.
    starts: Vec<usize>,
    comments: Vec<std::ops::Range<usize>>,
}

impl<'y> Lines<'y> {
    fn of(yaml: &'y str, entries: &[Entry]) -> Self {
        let mut starts: Vec<usize> = entries.iter().map(|entry| entry.key_span.start as usize).collect();
        let at_margin = |start: &usize| *start == 0 || yaml.as_bytes().get(start - 1) == Some(&b'\n');
        if starts.iter().all(at_margin) {
            starts.push(yaml.len());
        } else {
            starts.clear();
        }
        Lines { yaml, starts, comments: tree::comments(yaml) }
    }

    /// The lines of a key without comments.
    fn raw(&self, number: usize) -> Option<String> {
        Some(self.without_comments(*self.starts.get(number)?, *self.starts.get(number + 1)?))
    }

    /// The lines of each item of a list that has a line or more for each.
    fn items(&self, number: usize, list: &Node) -> Option<Vec<String>> {
        let Value::List(items) = &list.value else { return None };
        let end = *self.starts.get(number + 1)?;
        let start = |item: &Node| {
            let at = item.span.start as usize;
            let line = self.yaml[..at].rfind('\n').map_or(0, |end| end + 1);
            (self.yaml[line..at].trim() == "-").then_some(line)
        };
        let mut starts = items.iter().map(start).collect::<Option<Vec<usize>>>()?;
        starts.push(end);
        let filled = items.iter().all(|item| item.value != Value::Empty);
        let apart = starts.windows(2).all(|pair| pair[0] < pair[1]);
        let lines = starts.windows(2).map(|pair| self.without_comments(pair[0], pair[1]));
        (filled && apart && !items.is_empty()).then(|| lines.collect())
    }

    /// Some whole lines without comments.
    fn without_comments(&self, from: usize, to: usize) -> String {
        let mut out = String::with_capacity(to - from);
        let mut at = from;
        for comment in self.comments.iter().filter(|comment| comment.start >= from && comment.end <= to) {
            let before = &self.yaml[at..comment.start];
            let kept = before.trim_end_matches([' ', '\t']);
            out.push_str(kept);
            // A line that held nothing else goes with its comment.
            let alone = kept.is_empty() || kept.ends_with('\n');
            let ends = self.yaml[comment.end..].starts_with('\n');
            at = comment.end + usize::from(alone && ends);
        }
        out.push_str(self.yaml.get(at..to).unwrap_or_default());
        out
    }

    /// The keys beside or above which comments stand, each once.
    fn commented(&self, entries: &[Entry]) -> Vec<String> {
        let key = |comment: &std::ops::Range<usize>| {
            let at_margin = comment.start == 0 || self.yaml.as_bytes().get(comment.start - 1) == Some(&b'\n');
            let behind = entries.iter().find(|entry| entry.key_span.start as usize > comment.start);
            let before = entries.iter().rev().find(|entry| (entry.key_span.start as usize) < comment.start);
            let first = if at_margin { behind.or(before) } else { before.or(behind) };
            first.map(|entry| entry.key.to_string())
        };
        let mut keys: Vec<String> = self.comments.iter().filter_map(key).collect();
        keys.dedup();
        keys
    }
}

/// A Markdown text without what no page shows, and whether it had any of that.
fn without_comments(body: &str) -> (String, bool) {
    let unseen = markdown::unseen(body);
    let mut out = String::with_capacity(body.len());
    let mut from = 0;
    for range in &unseen {
        out.push_str(&body[from..range.start.max(from)]);
        from = range.end.max(from);
    }
    out.push_str(&body[from..]);
    (out, !unseen.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;
    use insta::assert_snapshot;

    fn read(kind: Kind, text: &str) -> String {
        serde_json::to_string_pretty(&json(kind, &SourcePath::new("partners/kamen.md"), text)).expect("JSON")
    }

    #[test]
    fn comments_and_unpublished_persons_stay_behind() {
        let text = "---\n# Frau X fragen\nname: Stadt Kamen # stimmt\nart: stadt\nkontakt:\n  - {stelle: Amt, person: Frau Y}\n  - person: Frau Z\n    veroeffentlichen: ja\nx_intern: geheim\n---\nText <!-- Frau W --> hier\n";
        let json = read(Kind::Partner, text);
        for hidden in ["Frau X", "stimmt", "Frau Y", "geheim", "Frau W"] {
            assert!(!json.contains(hidden), "{hidden} in {json}");
        }
        let remarks =
            without_comments("[A][1] `<!-- Code -->`\n\n[//]: # (Frau V fragen)\n[1]: https://a.example\n\n<!--\nFrau U\n-->\n");
        assert_eq!(remarks, ("[A][1] `<!-- Code -->`\n\n\n[1]: https://a.example\n\n".to_string(), true));
        assert_snapshot!(json);
    }

    #[test]
    fn an_untouched_key_can_be_given_back_as_it_stood() {
        let text = "---\ntitel: 'A'\n\npartner:\n  # die erste\n  - Kamen   # seit 2013\n\n  - {partner: Bönen,  beitritt: 2015}\nx_a: {b: [c]}\n---\n";
        let json = json(Kind::Agreement, &SourcePath::new("agreements/a.md"), text);
        let raw: String = json["fields"].as_array().expect("a list").iter().filter_map(|field| field["raw"].as_str()).collect();
        assert_eq!(raw, "titel: 'A'\n\npartner:\n  - Kamen\n\n  - {partner: Bönen,  beitritt: 2015}\nx_a: {b: [c]}\n");
        assert_eq!(json["comments"], json!(["partner"]));
    }
}
