//! Something that is not yet in the catalogue, as the Markdown file that it will become: keys in
//! order, then a text. The only code that writes YAML for a
//! catalogue, so that every file it makes looks alike (`static/draft.js` does the same in a browser):
//!
//! - a value stands in the line of its key as long as it fits (`{partner: Kamen, beitritt: 2015}`),
//!   else below it, one item or key a line;
//! - a text of several lines stands as such below its key;
//! - [`quote`] decides what needs quotation marks.
//!
//! Knows nothing of tables, of mappings, or of what the keys mean.

mod quote;

/// How long a line with a list or a record in it may become.
const WIDTH: usize = 120;

/// A value of the front matter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Value {
    Text(String),
    List(Vec<Value>),
    Record(Record),
}

impl From<&str> for Value {
    fn from(text: &str) -> Value {
        Value::Text(text.to_string())
    }
}

/// Keys with their values, in the order in which they are written.
pub type Record = Vec<(String, Value)>;

/// A file that is not yet written.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Draft {
    pub fields: Record,
    /// The Markdown text below the front matter; may be empty.
    pub body: String,
}

impl Draft {
    /// The text of the file.
    pub fn to_markdown(&self) -> String {
        let body = self.body.trim();
        let gap = if body.is_empty() { "" } else { "\n" };
        let end = if body.is_empty() { "" } else { "\n" };
        format!("---\n{}---\n{gap}{body}{end}", yaml(&self.fields))
    }
}

/// A record as a YAML text of its own.
pub fn yaml(record: &[(String, Value)]) -> String {
    let mut out = String::new();
    write_record(&mut out, record, 0);
    out
}

/// A value in one line, however long it is and however deep it lies.
pub fn inline(value: &Value) -> String {
    match value {
        Value::Text(text) => quote::scalar(text),
        Value::List(items) => format!("[{}]", items.iter().map(inline).collect::<Vec<_>>().join(", ")),
        Value::Record(record) => {
            let pairs: Vec<String> = record.iter().map(|(key, value)| pair(key, value)).collect();
            format!("{{{}}}", pairs.join(", "))
        }
    }
}

/// A key with its value in one line.
pub fn pair(key: &str, value: &Value) -> String {
    format!("{}: {}", quote::scalar(key), inline(value))
}

fn write_record(out: &mut String, record: &[(String, Value)], indent: usize) {
    for (key, value) in record {
        let key = quote::scalar(key);
        out.push_str(&format!("{:indent$}{key}:", ""));
        write_value(out, value, indent, indent + key.chars().count() + 2);
    }
}

/// Writes a value behind its key or dash, beginning at a column, or below it where it does not fit.
fn write_value(out: &mut String, value: &Value, indent: usize, column: usize) {
    if let Some(line) = one_line(value, WIDTH.saturating_sub(column)) {
        out.push_str(&format!(" {line}\n"));
        return;
    }
    match value {
        Value::Text(text) => write_lines(out, text, indent + 2),
        Value::List(items) => {
            out.push('\n');
            items.iter().for_each(|item| write_item(out, item, indent + 2));
        }
        Value::Record(record) => {
            out.push('\n');
            write_record(out, record, indent + 2);
        }
    }
}

fn write_item(out: &mut String, item: &Value, indent: usize) {
    out.push_str(&format!("{:indent$}-", ""));
    match item {
        Value::Record(record) if one_line(item, WIDTH.saturating_sub(indent + 2)).is_none() => {
            // The first key stands behind the dash, the others below the first.
            let mut below = String::new();
            write_record(&mut below, record, indent + 2);
            out.push_str(&format!(" {}", below.trim_start()));
        }
        _ => write_value(out, item, indent, indent + 2),
    }
}

/// A text of several lines, just as it reads.
fn write_lines(out: &mut String, text: &str, indent: usize) {
    out.push_str(" |-\n");
    for line in text.lines() {
        let margin = if line.is_empty() { 0 } else { indent };
        out.push_str(&format!("{:margin$}{line}\n", ""));
    }
}

/// A value as it stands in one line; nothing where it is too long for that or lies too deep.
fn one_line(value: &Value, room: usize) -> Option<String> {
    let line = match value {
        Value::Text(text) if quote::reads_well_in_lines(text) => return None,
        Value::Text(text) => return Some(quote::scalar(text)),
        Value::List(_) => flat(value)?,
        Value::Record(record) => {
            let pair = |(key, value): &(String, Value)| Some(format!("{}: {}", quote::scalar(key), flat(value)?));
            format!("{{{}}}", record.iter().map(pair).collect::<Option<Vec<_>>>()?.join(", "))
        }
    };
    let is_empty = line.len() == "[]".len();
    (is_empty || line.chars().count() <= room).then_some(line)
}

/// A text, or a list of texts, in one line.
fn flat(value: &Value) -> Option<String> {
    match value {
        Value::Text(text) => (!quote::reads_well_in_lines(text)).then(|| quote::scalar(text)),
        Value::List(items) => {
            let texts = items.iter().map(|item| matches!(item, Value::Text(_)).then(|| flat(item)).flatten());
            Some(format!("[{}]", texts.collect::<Option<Vec<_>>>()?.join(", ")))
        }
        Value::Record(_) => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::tree;
    use crate::location::SourcePath;
    use insta::assert_snapshot;
    use proptest::prelude::*;

    fn text(text: &str) -> Value {
        Value::Text(text.into())
    }

    fn record(pairs: &[(&str, Value)]) -> Record {
        pairs.iter().map(|(key, value)| ((*key).to_string(), value.clone())).collect()
    }

    #[test]
    fn a_draft_reads_as_an_editor_would_write_it() {
        let kamen = record(&[("partner", text("Kamen")), ("beitritt", text("2015")), ("geplant", text("ja"))]);
        let long = record(&[("quelle", text("ikz")), ("stelle", text(&"Folie ".repeat(20)))]);
        let fields = record(&[
            ("titel", text("Straßenreinigung: gemeinsam")),
            ("themen", Value::List(vec![text("umwelt"), text("verkehr")])),
            ("partner", Value::List(vec![text("Stadt Lünen"), Value::Record(kamen)])),
            ("ags", text("05978004")),
            ("beginn", text("03.03.2013")),
            ("anmerkung", text("Erste Zeile.\n\nZweite Zeile.")),
            ("quellen", Value::List(vec![Value::Record(long)])),
        ]);
        let draft = Draft { fields, body: "Ein Text.".into() };
        assert_snapshot!(draft.to_markdown(), @r#"
        ---
        titel: "Straßenreinigung: gemeinsam"
        themen: [umwelt, verkehr]
        partner:
          - Stadt Lünen
          - {partner: Kamen, beitritt: 2015, geplant: ja}
        ags: "05978004"
        beginn: 03.03.2013
        anmerkung: |-
          Erste Zeile.

          Zweite Zeile.
        quellen:
          - quelle: ikz
            stelle: "Folie Folie Folie Folie Folie Folie Folie Folie Folie Folie Folie Folie Folie Folie Folie Folie Folie Folie Folie Folie "
        ---

        Ein Text.
        "#);
    }

    fn texts() -> impl Strategy<Value = String> {
        let word = prop::sample::select(vec![
            "no",
            "ja",
            "null",
            "~",
            "1961",
            "2013-03-03",
            "05978004",
            "12:30",
            "0x1f",
            ".inf",
            "=",
            "<<",
            "a: b",
            "a #b",
            "- a",
            "„Ja“",
            "\"",
            "'",
            "#",
            "*a",
            "&a",
            "!a",
            "%",
            "@",
            "`",
            "|",
            ">",
            "?",
            "? a",
            ":",
            "a:",
            "[",
            "]",
            "{",
            "}",
            ",",
            "---",
            "...",
            "--- a",
            "a :b",
            "\\",
            " a",
            "a ",
            "a\nb",
            "a\n\n b",
            "\na",
            "a\n",
            "a\r\nb",
            "\t",
            "\u{85}",
            "\u{2028}",
            "\u{feff}",
        ]);
        let words = prop::collection::vec(word, 1..4).prop_map(|words| words.concat());
        prop_oneof![words, ".{0,80}", any::<String>()]
    }

    fn values() -> impl Strategy<Value = Value> {
        texts().prop_map(Value::Text).prop_recursive(3, 24, 4, |inner| {
            prop_oneof![
                prop::collection::vec(inner.clone(), 0..4).prop_map(Value::List),
                prop::collection::btree_map(texts(), inner, 0..4).prop_map(|map| Value::Record(map.into_iter().collect())),
            ]
        })
    }

    fn as_read(node: &tree::Node) -> Value {
        match &node.value {
            tree::Value::Empty => Value::Text("(nothing)".into()),
            tree::Value::Text(text) => Value::Text(text.to_string()),
            tree::Value::List(items) => Value::List(items.iter().map(as_read).collect()),
            tree::Value::Map(entries) => Value::Record(entries.iter().map(|e| (e.key.to_string(), as_read(&e.node))).collect()),
        }
    }

    /// As another reader understands it; a year may be a number to it.
    fn as_others_read(value: &serde_yaml::Value) -> Value {
        match value {
            serde_yaml::Value::String(text) => Value::Text(text.clone()),
            serde_yaml::Value::Number(number) if (1000..=2999).contains(&number.as_i64().unwrap_or(0)) => {
                Value::Text(number.to_string())
            }
            serde_yaml::Value::Sequence(items) => Value::List(items.iter().map(as_others_read).collect()),
            serde_yaml::Value::Mapping(map) => Value::Record(map.iter().map(|(k, v)| (key(k), as_others_read(v))).collect()),
            other => Value::Text(format!("no text: {other:?}")),
        }
    }

    fn key(key: &serde_yaml::Value) -> String {
        match as_others_read(key) {
            Value::Text(text) => text,
            other => format!("{other:?}"),
        }
    }

    proptest! {
        #[test]
        fn every_text_is_read_back_as_it_was(value in values()) {
            let written = yaml(&[("key".to_string(), value.clone())]);
            let mut faults = Vec::new();
            let node = tree::read(&SourcePath::new("a.md"), &written, 0, &mut faults);
            prop_assert_eq!(faults, vec![], "{}", &written);
            let whole = Value::Record(vec![("key".to_string(), value)]);
            prop_assert_eq!(&as_read(&node), &whole, "{}", &written);
            let other: serde_yaml::Value = serde_yaml::from_str(&written).map_err(|e| TestCaseError::fail(format!("{e}: {written}")))?;
            prop_assert_eq!(&as_others_read(&other), &whole, "{}", &written);
        }
    }
}
