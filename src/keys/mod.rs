//! What people are told about every key: its label, what belongs in it, an example, and what the
//! words of its closed list mean. The words stand in `strings/keys.*.ftl`; the keys in
//! [`crate::document::schema`]. Used by the JSON Schema, the handbook, and new files.
//! Knows nothing of any catalogue.

pub mod reference;

use std::ptr;

use serde_json::Value as Json;

use crate::document::choice::Choice;
use crate::document::schema::{self, Key, Record, Shape};
use crate::document::tree::{self, Node, Value};
use crate::location::SourcePath;
use crate::strings::{Arg, Language, Strings};

/// The words for all keys in one language.
pub struct KeyWords {
    strings: Strings,
}

impl KeyWords {
    pub fn new(language: Language) -> Self {
        KeyWords { strings: Strings::of_keys(language) }
    }

    pub fn language(&self) -> Language {
        self.strings.language()
    }

    /// A word around the keys, by its own key.
    pub fn text(&self, key: &str) -> String {
        self.strings.text(key)
    }

    /// A word around the keys, filled with values.
    pub fn fill(&self, key: &str, args: &[Arg<'_>]) -> String {
        self.strings.fill(key, args)
    }

    /// What a record is called.
    pub fn record(&self, record: &Record) -> String {
        self.strings.text(record.name)
    }

    /// What a record is for.
    pub fn about_record(&self, record: &Record) -> String {
        self.strings.text(&format!("{}.about", record.name))
    }

    /// What a key is called: „Titel“.
    pub fn label(&self, record: &Record, key: &Key) -> String {
        self.strings.text(&format!("{}-{}", record.name, key.en))
    }

    /// What belongs in a key, and in which form.
    pub fn about(&self, record: &Record, key: &Key) -> String {
        let written = self.strings.find(&format!("{}-{}.written", record.name, key.en), &[]);
        [Some(self.meaning(record, key)), written].into_iter().flatten().collect::<Vec<_>>().join(" ")
    }

    /// What belongs in a key, without what only those must know who write the file themselves.
    pub fn meaning(&self, record: &Record, key: &Key) -> String {
        self.strings.text(&format!("{}-{}.about", record.name, key.en))
    }

    /// A value of a key, as YAML.
    pub fn example(&self, record: &Record, key: &Key) -> String {
        self.strings.text(&format!("{}-{}.example", record.name, key.en))
    }

    /// A key with its example as it stands in a file.
    pub fn example_lines(&self, record: &Record, key: &Key) -> String {
        let (name, value) = (self.name(key), self.example(record, key));
        if is_below(&value) { format!("{name}:\n{}\n", indented(&value, 2)) } else { format!("{name}: {value}\n") }
    }

    /// The example of a key as data.
    pub fn example_data(&self, record: &Record, key: &Key) -> Json {
        typed(node(&self.example(record, key)).plain(), &key.shape)
    }

    /// What a word of a closed list means; nothing where the word says it.
    pub fn choice(&self, choices: &'static [Choice], choice: &Choice) -> Option<String> {
        let (record, key) = explained_at(choices)?;
        self.strings.find(&format!("{}-{}.value-{}", record.name, key.en, choice.en), &[])
    }

    /// The name of a key in this language.
    pub fn name(&self, key: &Key) -> &'static str {
        match self.language() {
            Language::German => key.de,
            Language::English => key.en,
        }
    }

    /// A word of a closed list in this language.
    pub fn word(&self, choice: &Choice) -> &'static str {
        match self.language() {
            Language::German => choice.de,
            Language::English => choice.en,
        }
    }
}

/// The closed list of a key, be it of one word or of several.
pub fn choices(shape: &Shape) -> Option<&'static [Choice]> {
    match shape {
        Shape::Choice(choices) => Some(choices),
        Shape::List(items) => choices(items),
        _ => None,
    }
}

/// The first key of the table with a closed list: there its words are explained.
pub fn explained_at(list: &'static [Choice]) -> Option<(&'static Record, &'static Key)> {
    let keys = schema::ALL.iter().flat_map(|record| record.keys.iter().map(move |key| (*record, key)));
    keys.into_iter().find(|(_, key)| choices(&key.shape).is_some_and(|choices| ptr::eq(choices, list)))
}

/// A record and all records inside it, each once, in the order in which they come up.
pub fn reachable(root: &'static Record) -> Vec<&'static Record> {
    let mut all = vec![root];
    let mut next = 0;
    while let Some(record) = all.get(next) {
        let found: Vec<_> = record.keys.iter().filter_map(|key| key.shape.record()).collect();
        for record in found {
            if !record.keys.is_empty() && !all.iter().any(|known| ptr::eq(*known, record)) {
                all.push(record);
            }
        }
        next += 1;
    }
    all
}

/// Every line moved to the right.
pub fn indented(text: &str, by: usize) -> String {
    let line = |line: &str| if line.is_empty() { String::new() } else { format!("{:by$}{line}", "") };
    text.lines().map(line).collect::<Vec<_>>().join("\n")
}

/// Whether a value stands below its key instead of behind it.
fn is_below(value: &str) -> bool {
    value.contains('\n') || value.starts_with("- ") || !value.starts_with('{') && matches!(node(value).value, Value::Map(_))
}

fn node(yaml: &str) -> Node {
    // The examples are tested to be without faults.
    tree::read(&SourcePath::new("example.yaml"), yaml, 0, &mut Vec::new())
}

/// What is read as a number by every reader is one in data too.
fn typed(value: Json, shape: &Shape) -> Json {
    match (shape, &value) {
        (Shape::Number, Json::String(text)) => text.parse::<i64>().map_or(value, Json::from),
        _ => value,
    }
}
