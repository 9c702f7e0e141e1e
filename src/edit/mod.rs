//! Changes single values of a file and leaves everything else as it is: other lines, comments, the
//! order of the keys, quotation marks, the ends of lines.
//!
//! One edit takes out one piece of the text and puts another in its place. Then the file is read
//! again: if anything but the wanted value has changed, or a comment is gone, the edit is refused and
//! the file stays as it was. So whatever YAML can do, a wrong edit is never made.
//! Knows nothing of what the keys mean, or of files on disk.

mod piece;
mod place;

use std::ops::Range;

use serde_json::Value as Plain;

use crate::diagnostic::Severity;
use crate::document::fields::index_of;
use crate::document::front_matter;
use crate::document::schema::{Key, Record};
use crate::document::tree::{self, Entry, Node, Value as Found};
use crate::draft::Value;
use crate::location::{SourcePath, Span};
use place::Name;

/// One step on the way to a value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Step {
    /// A key of a record, by its English name; the file may call it otherwise.
    Key(&'static str),
    /// An item of a list; a single value is a list of one.
    Item(usize),
}

/// One change of a front matter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Edit {
    pub place: Vec<Step>,
    pub change: Change,
}

/// What is done at the place of an edit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Change {
    /// The value is put there, instead of what is there or as a new key at its usual place.
    Put(Value),
    /// The value becomes the last item of the list.
    Append(Value),
}

/// An edit that cannot be made safely, and the place in the file that stands against it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refused(pub Span);

/// The front matter of a file that can be edited.
pub struct FrontMatter<'t> {
    path: &'t SourcePath,
    text: &'t str,
    yaml: Range<usize>,
    root: Node,
    record: &'static Record,
}

impl<'t> FrontMatter<'t> {
    /// Reads a Markdown file.
    ///
    /// # Errors
    /// The front matter has faults in its writing.
    pub fn read(path: &'t SourcePath, text: &'t str, record: &'static Record) -> Result<FrontMatter<'t>, Refused> {
        let mut faults = Vec::new();
        let yaml = front_matter::split(path, text, &mut faults).yaml;
        let root = tree::read(path, &text[yaml.clone()], yaml.start, &mut faults);
        match faults.iter().find(|fault| fault.severity() == Severity::Error) {
            Some(fault) => Err(Refused(fault.location.span)),
            None => Ok(FrontMatter { path, text, yaml, root, record }),
        }
    }

    /// The name that the file uses, or would use, for a key of a record.
    pub fn word(&self, record: &Record, en: &str) -> &'static str {
        let key = record.key(en);
        if self.is_english() { key.en } else { key.de }
    }

    /// Whether more keys of the file are English than German.
    pub fn is_english(&self) -> bool {
        let has = |name: fn(&Key) -> &'static str| {
            let entries = entries(&self.root).iter();
            entries.filter(|e| self.record.keys.iter().any(|k| k.en != k.de && name(k) == &*e.key)).count()
        };
        has(|key| key.en) > has(|key| key.de)
    }

    /// The value of a key at the top as it stands in the file.
    pub fn plain(&self, en: &str) -> Option<Plain> {
        let index = index_of(self.record, en);
        entries(&self.root).iter().find(|e| index_of(self.record, &e.key) == index).map(|e| e.node.plain())
    }

    /// The place of the value of a key at the top, where it is there.
    pub fn place(&self, en: &str) -> Option<Span> {
        let index = index_of(self.record, en);
        entries(&self.root)
            .iter()
            .find(|e| index_of(self.record, &e.key) == index)
            .map(|e| Span { start: e.key_span.start, end: e.node.span.end.max(e.key_span.end) })
    }

    /// The text of the file with one edit made; the same text where it already says so.
    ///
    /// # Errors
    /// The edit cannot be made without touching more than its value.
    pub fn with(&self, edit: &Edit) -> Result<String, Refused> {
        let target = self.find(&edit.place)?;
        let mut wanted = self.root.plain();
        let change = match (&edit.change, self.list_at(&target)) {
            (Change::Append(value), None) => Change::Put(Value::List(self.old_items(&target).chain([value.clone()]).collect())),
            (change, _) => change.clone(),
        };
        if wish(&mut wanted, &target.names, &change).is_none() {
            return Err(Refused(target.span()));
        }
        if wanted == self.root.plain() {
            return Ok(self.text.to_string());
        }
        let (range, piece) = match (&change, self.list_at(&target)) {
            (Change::Append(value), Some(list)) => self.append(list, value),
            (Change::Put(value), _) => self.put(&target, value),
            (Change::Append(_), None) => None,
        }
        .ok_or(Refused(target.span()))?;
        let mut new = self.text.to_string();
        new.replace_range(range, &piece);
        if self.holds(&new, &wanted) { Ok(new) } else { Err(Refused(target.span())) }
    }

    /// Whether an edited text says what was wanted, and has lost no comment.
    fn holds(&self, new: &str, wanted: &Plain) -> bool {
        let Ok(front) = FrontMatter::read(self.path, new, self.record) else { return false };
        let body = |text: &str, yaml: &Range<usize>| text[yaml.end..].to_string();
        front.root.plain() == *wanted
            && comments(&new[front.yaml.clone()]) == comments(&self.text[self.yaml.clone()])
            && body(new, &front.yaml) == body(self.text, &self.yaml)
    }
}

/// The comments of a YAML text, in their order; those behind a mistake are not found.
fn comments(yaml: &str) -> Vec<&str> {
    tree::comments(yaml).into_iter().map(|place| yaml[place].trim()).collect()
}

fn entries(node: &Node) -> &[Entry] {
    match &node.value {
        Found::Map(entries) => entries,
        Found::Empty | Found::Text(_) | Found::List(_) => &[],
    }
}

/// Changes the plain value as the text is to be changed; nothing where there is no such place.
fn wish(root: &mut Plain, names: &[Name], change: &Change) -> Option<()> {
    let mut at = root;
    for name in names {
        at = match name {
            Name::Key(key) => {
                if at.is_null() {
                    *at = Plain::Object(serde_json::Map::new());
                }
                at.as_object_mut()?.entry(key.clone()).or_insert(Plain::Null)
            }
            Name::Item(index) => at.as_array_mut()?.get_mut(*index)?,
        };
    }
    match change {
        Change::Put(value) => *at = plain(value),
        Change::Append(value) => at.as_array_mut()?.push(plain(value)),
    }
    Some(())
}

fn plain(value: &Value) -> Plain {
    match value {
        Value::Text(text) => Plain::String(text.clone()),
        Value::List(items) => items.iter().map(plain).collect(),
        Value::Record(record) => record.iter().map(|(key, value)| (key.clone(), plain(value))).collect(),
    }
}

/// A value as it can be written again; an empty one cannot.
fn as_value(node: &Node) -> Option<Value> {
    Some(match &node.value {
        Found::Empty => return None,
        Found::Text(text) => Value::Text(text.to_string()),
        Found::List(items) => Value::List(items.iter().map(as_value).collect::<Option<_>>()?),
        Found::Map(entries) => {
            Value::Record(entries.iter().map(|e| Some((e.key.to_string(), as_value(&e.node)?))).collect::<Option<_>>()?)
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::schema::AGREEMENT;
    use proptest::prelude::*;

    fn text(text: &str) -> Value {
        Value::Text(text.into())
    }

    fn put(place: &[Step], value: Value) -> Edit {
        Edit { place: place.to_vec(), change: Change::Put(value) }
    }

    fn append(key: &'static str, value: Value) -> Edit {
        Edit { place: vec![Step::Key(key)], change: Change::Append(value) }
    }

    /// The file with an edit made; the text at the place that stands against it.
    fn edited(file: &str, edit: &Edit) -> Result<String, String> {
        let path = SourcePath::new("a.md");
        let part = |Refused(span): Refused| file[span.start as usize..span.end as usize].to_string();
        FrontMatter::read(&path, file, &AGREEMENT).and_then(|front| front.with(edit)).map_err(part)
    }

    #[test]
    fn only_the_value_changes() {
        let end = put(&[Step::Key("end")], text("31.12.2026"));
        for (before, after) in [
            ("ende: 2020", "ende: 31.12.2026"),
            ("ende:   \"2020\"   # laut Amt", "ende:   31.12.2026   # laut Amt"),
            ("end: '2020'", "end: 31.12.2026"),
            ("ende: # offen", "ende: 31.12.2026 # offen"),
            ("ende: ~", "ende: 31.12.2026"),
            ("ende:", "ende: 31.12.2026"),
            ("ende: >-\n  20\n  20\nstatus: aktiv", "ende: 31.12.2026\nstatus: aktiv"),
            ("ende: \"20\n  20\"", "ende: 31.12.2026"),
            (
                "titel: A\nbeginn: 1975 # früh\n# unten\nstatus: aktiv",
                "titel: A\nbeginn: 1975 # früh\nende: 31.12.2026\n# unten\nstatus: aktiv",
            ),
            ("# oben\nstatus: aktiv", "# oben\nende: 31.12.2026\nstatus: aktiv"),
            ("start: 1975\ntopics: [a]\nstatus: active", "start: 1975\nend: 31.12.2026\ntopics: [a]\nstatus: active"),
            ("beginn: |-\n  1975\n\nstatus: aktiv", "beginn: |-\n  1975\nende: 31.12.2026\n\nstatus: aktiv"),
        ] {
            for newline in ["\n", "\r\n"] {
                let file = |yaml: &str| format!("---\n{yaml}\n---\n\nEin Text: [x]").replace('\n', newline);
                assert_eq!(edited(&file(before), &end), Ok(file(after)), "{before}");
                assert_eq!(edited(&file(after), &end), Ok(file(after)), "{before}");
            }
        }
        assert_eq!(edited("---\n---\n", &end).as_deref(), Ok("---\nende: 31.12.2026\n---\n"));
        assert_eq!(edited("---\nende: 1\n---", &end).as_deref(), Ok("---\nende: 31.12.2026\n---"));
    }

    #[test]
    fn an_item_is_added_as_the_others_are_written() {
        let unna = append("partners", text("Kreis Unna: Amt"));
        for (before, after) in [
            ("partner: [A, \"B\"] # zwei", "partner: [A, \"B\", \"Kreis Unna: Amt\"] # zwei"),
            ("partner: []", "partner: [\"Kreis Unna: Amt\"]"),
            ("partner: A", "partner: [A, \"Kreis Unna: Amt\"]"),
            ("partner: {partner: A, rolle: [x]}", "partner: [{partner: A, rolle: [x]}, \"Kreis Unna: Amt\"]"),
            ("partner: [\n  A, # eins\n  B # zwei\n]", "partner: [\n  A, # eins\n  B, \"Kreis Unna: Amt\" # zwei\n]"),
            ("partner:\n- A\n- B # zwei\nstatus: x", "partner:\n- A\n- B # zwei\n- \"Kreis Unna: Amt\"\nstatus: x"),
            (
                "partner: # alle\n  -   partner: A\n      beitritt: 2015 # spät\nstatus: x",
                "partner: # alle\n  -   partner: A\n      beitritt: 2015 # spät\n  -   \"Kreis Unna: Amt\"\nstatus: x",
            ),
            ("thema: x\nstatus: x", "thema: x\npartner: [\"Kreis Unna: Amt\"]\nstatus: x"),
        ] {
            let file = |yaml: &str| format!("---\n{yaml}\n---\n");
            assert_eq!(edited(&file(before), &unna), Ok(file(after)), "{before}");
        }
    }

    #[test]
    fn a_key_of_an_item_is_set_in_its_writing() {
        let left = put(&[Step::Key("partners"), Step::Item(1), Step::Key("until")], text("2016"));
        for (before, after) in [
            ("[A, {partner: B, beitritt: 2015}]", "[A, {partner: B, beitritt: 2015, austritt: 2016}]"),
            ("\n  - A\n  - {partner: B, anmerkung: x} # y", "\n  - A\n  - {partner: B, austritt: 2016, anmerkung: x} # y"),
            (
                "\n  - A\n  - partner: B\n    anmerkung: x # y\n  - C",
                "\n  - A\n  - partner: B\n    austritt: 2016\n    anmerkung: x # y\n  - C",
            ),
            ("\n  - A\n  - {partner: B, austritt: 2015}", "\n  - A\n  - {partner: B, austritt: 2016}"),
        ] {
            let file = |yaml: &str| format!("---\npartner: {yaml}\n---\n").replace(": \n", ":\n");
            assert_eq!(edited(&file(before), &left), Ok(file(after)), "{before}");
        }
        let record = Value::Record(vec![("partner".into(), text("B")), ("austritt".into(), text("2016"))]);
        let whole = put(&[Step::Key("partners"), Step::Item(1)], record);
        let file = "---\npartner:\n  - A\n  - \"B\" # zwei\n---\n";
        let after = "---\npartner:\n  - A\n  - {partner: B, austritt: 2016} # zwei\n---\n";
        assert_eq!(edited(file, &whole).as_deref(), Ok(after));
    }

    #[test]
    fn what_would_touch_more_than_the_value_is_refused() {
        let end = put(&[Step::Key("end")], text("2026"));
        let forms = put(&[Step::Key("legal_form")], text("oerv"));
        for (yaml, edit, place) in [
            ("ende: 1\nende: 2", &end, "ende"),
            ("ende: [1\nstatus: x", &end, "["),
            ("ende: {\n  a: 1 # eins\n}", &end, "{\n  a: 1 # eins\n}"),
            ("rechtsform:\n  - a # eins\n  - b", &forms, "- a # eins\n  - b"),
            ("beginn: |+\n  1975\n\nstatus: x", &end, ""),
        ] {
            let refused = edited(&format!("---\n{yaml}\n---\n"), edit).expect_err(yaml);
            assert!(refused.starts_with(place), "{yaml}: {refused}");
        }
    }

    /// A value of one key in many writings, by its lines.
    fn values() -> impl Strategy<Value = &'static str> {
        prop::sample::select(vec![
            " 1975",
            " \"19: 75\" # früh",
            " 'x'",
            "",
            " # nichts",
            " ~",
            " [A, B]",
            " [\n  A, # eins\n  B,\n]",
            " {a: 1}",
            "\n  - A\n  - B # zwei",
            "\n- A\n- {a: 1}",
            " |-\n  Zeile # eins\n\n  Zeile",
            " >\n  lang",
            " \"zwei\n  Zeilen\"",
            " zwei\n  Zeilen",
            "\n  a: 1\n  b: [x]",
        ])
    }

    fn files() -> impl Strategy<Value = String> {
        let key = prop::sample::subsequence(
            vec!["titel", "thema", "partner", "rechtsform", "beginn", "ende", "status", "x_frei"],
            0..8,
        );
        let lines = key.prop_shuffle().prop_flat_map(|keys| {
            let value = (values(), prop::sample::select(vec!["", "\n# Kommentar", "\n"]));
            let count = keys.len();
            prop::collection::vec(value, count).prop_map(move |values| {
                let line = |(key, (value, after)): (&&str, (&str, &str))| format!("{key}:{value}{after}\n");
                keys.iter().zip(values).map(line).collect::<String>()
            })
        });
        (lines, prop::sample::select(vec!["\n", "\r\n"]), prop::sample::select(vec!["", "\nText\n", "Text"])).prop_map(
            |(lines, newline, body)| {
                format!("---\n{lines}---{}", if body.is_empty() { String::new() } else { format!("\n{body}") })
                    .replace('\n', newline)
            },
        )
    }

    fn edits() -> impl Strategy<Value = Edit> {
        let key = prop::sample::select(vec!["title", "topics", "partners", "legal_form", "start", "end", "status", "verified"]);
        let word = prop_oneof![Just("31.12.2026".to_string()), Just("a: b #c".to_string()), ".{0,12}"].prop_map(Value::Text);
        let value = prop_oneof![word.clone(), prop::collection::vec(word.clone(), 0..3).prop_map(Value::List)];
        prop_oneof![
            (key.clone(), value).prop_map(|(key, value)| put(&[Step::Key(key)], value)),
            (key, word).prop_map(|(key, value)| append(key, value)),
        ]
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(400))]
        #[test]
        fn an_edit_changes_one_key_and_no_other_line(file in files(), edit in edits()) {
            let Step::Key(en) = edit.place[0] else { unreachable!("all edits are of a key") };
            let path = SourcePath::new("a.md");
            let read = |text: &str| FrontMatter::read(&path, text, &AGREEMENT).map(|front| front.root.plain());
            let before = read(&file);
            prop_assume!(before.is_ok());
            let Ok(after) = edited(&file, &edit) else { return Ok(()) };
            let others = |plain: &Plain| {
                let own = index_of(&AGREEMENT, en);
                let all = plain.as_object().cloned().unwrap_or_default().into_iter();
                all.filter(|(key, _)| index_of(&AGREEMENT, key) != own).collect::<Vec<_>>()
            };
            let (before, now) = (before.expect("read above"), read(&after).expect("an edited file can be read"));
            prop_assert_eq!(others(&before), others(&now));
            // What differs is one run of lines, and none of them belongs to another key.
            let (old, new): (Vec<&str>, Vec<&str>) = (file.split('\n').collect(), after.split('\n').collect());
            let head = old.iter().zip(&new).take_while(|(a, b)| a == b).count();
            let rest = old.len().min(new.len()) - head;
            let tail = old.iter().rev().zip(new.iter().rev()).take(rest).take_while(|(a, b)| a == b).count();
            for line in &old[head..old.len() - tail] {
                let key = line.split(':').next().filter(|key| !key.is_empty() && key.chars().all(|c| c.is_ascii_lowercase() || c == '_'));
                prop_assert!(key.is_none_or(|key| index_of(&AGREEMENT, key).is_none_or(|at| Some(at) == index_of(&AGREEMENT, en))), "{line}");
            }
            prop_assert_eq!(edited(&after, &Edit { place: edit.place.clone(), change: Change::Put(match &edit.change {
                Change::Put(value) => value.clone(),
                Change::Append(_) => return Ok(()),
            }) }), Ok(after.clone()));
        }

        #[test]
        fn a_plain_value_can_always_be_set(file in files(), word in "[a-zä ]{0,9}") {
            let path = SourcePath::new("a.md");
            prop_assume!(FrontMatter::read(&path, &file, &AGREEMENT).is_ok());
            let result = edited(&file, &put(&[Step::Key("verified")], text(&word)));
            prop_assert!(result.is_ok(), "{result:?}: {file}");
        }
    }
}
