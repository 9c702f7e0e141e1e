//! The JSON Schema of each kind of file, for editors and forms that help while somebody types. Made
//! from the one table of keys and its words; with a catalogue it knows that catalogue's own partners,
//! topics, legal forms, groups and sources.
//!
//! Draft-07, because the YAML language server (VS Code) and the editors built on it read no later
//! draft reliably. There a `$ref` hides what stands beside it, so it always stands in `anyOf`. No
//! keyword is used that the draft does not know: strict validators refuse such schemas.
//!
//! The schema is never laxer on names of keys than the reader: it lists the names that files should
//! use, though the reader also takes other spellings of them. Knows nothing of files on disk.

mod known;
mod shape;

use serde_json::{Map, Value, json};

use crate::catalogue::Catalogue;
use crate::document::schema::{self, FILE_KINDS, Key, Kind, Record};
use crate::keys::{KeyWords, choices, reachable};
use crate::names;
use crate::strings::Language;

/// What there is a schema for.
#[derive(Debug)]
pub struct Subject {
    /// English and German name, as they are typed; the first is the name of the file.
    pub names: [&'static str; 2],
    pub record: &'static Record,
    /// Whether the file is a list of such records.
    pub list: bool,
    /// Which files it is for, as patterns.
    pub files: &'static [&'static str],
}

const fn subject(names: [&'static str; 2], record: &'static Record, files: &'static [&'static str]) -> Subject {
    Subject { names, record, list: false, files }
}

/// Everything that there is a schema for.
pub const SUBJECTS: &[Subject] = &[
    subject(["agreement", "vereinbarung"], &schema::AGREEMENT, &["agreements/**/*.md", "vereinbarungen/**/*.md"]),
    subject(["partner", "partner"], &schema::PARTNER, &["partners/**/*.md", "partner/**/*.md"]),
    subject(["topic", "thema"], &schema::TOPIC, &["topics/**/*.md", "themen/**/*.md"]),
    subject(["legal-form", "rechtsform"], &schema::LEGAL_FORM, &["legal-forms/**/*.md", "rechtsformen/**/*.md"]),
    subject(["recommendation", "empfehlung"], &schema::RECOMMENDATION, &["recommendations/**/*.md", "empfehlungen/**/*.md"]),
    subject(["guide", "arbeitshilfe"], &schema::GUIDE, &["guides/**/*.md", "arbeitshilfen/**/*.md"]),
    subject(["page", "seite"], &schema::PAGE, &["pages/**/*.md", "seiten/**/*.md"]),
    Subject { list: true, ..subject(["groups", "gruppen"], &schema::GROUP, &["groups.yaml", "gruppen.yaml"]) },
    Subject { list: true, ..subject(["sources", "quellen"], &schema::SOURCE, &["sources.yaml", "quellen.yaml"]) },
    Subject { list: true, ..subject(["glossary", "glossar"], &schema::TERM_OF_ART, &["glossary.yaml", "glossar.yaml"]) },
    subject(["settings", "einstellungen"], &schema::SETTINGS, &["verbund.yaml"]),
];

/// The subject of a name, in German or English, however it is spelled.
pub fn subject_of(name: &str) -> Option<&'static Subject> {
    let folded = names::fold(name);
    SUBJECTS.iter().find(|subject| subject.names.iter().any(|name| names::fold(name) == folded))
}

impl Subject {
    /// The name in a language.
    pub fn name(&self, language: Language) -> &'static str {
        match language {
            Language::English => self.names[0],
            Language::German => self.names[1],
        }
    }

    /// The name of the file in which the schema is kept.
    pub fn file_name(&self) -> String {
        format!("{}.schema.json", self.names[0])
    }

    /// The kind of Markdown file that the subject is; nothing for files of settings and lists.
    pub fn kind(&self) -> Option<Kind> {
        FILE_KINDS.iter().copied().find(|kind| std::ptr::eq(kind.record(), self.record))
    }
}

/// The schema of one kind of file. `language` is that of the catalogue: its names and words stand first.
pub fn schema(subject: &Subject, language: Language, catalogue: Option<&Catalogue>) -> Value {
    let writer = Writer { words: words(language), known: catalogue.map(known::Known::of).unwrap_or_default() };
    let root = subject.record;
    let mut whole = Map::new();
    whole.insert("$schema".into(), json!("http://json-schema.org/draft-07/schema#"));
    let body = if subject.list {
        let item = json!({"$ref": reference(root)});
        object([("title", json!(writer.title(root))), ("type", json!("array")), ("items", item)])
    } else {
        writer.record(root)
    };
    whole.extend(body);
    let mut definitions: Map<String, Value> = writer.known.definitions();
    for record in reachable(root).into_iter().filter(|record| subject.list || record.name != root.name) {
        definitions.insert(record.name.into(), writer.record(record).into());
    }
    whole.insert("definitions".into(), definitions.into());
    whole.into()
}

/// The words of both languages, that of the catalogue first.
fn words(language: Language) -> [KeyWords; 2] {
    match language {
        Language::German => [KeyWords::new(Language::German), KeyWords::new(Language::English)],
        Language::English => [KeyWords::new(Language::English), KeyWords::new(Language::German)],
    }
}

fn reference(record: &Record) -> String {
    format!("#/definitions/{}", record.name)
}

fn object<const N: usize>(pairs: [(&str, Value); N]) -> Map<String, Value> {
    pairs.into_iter().map(|(key, value)| (key.to_string(), value)).collect()
}

/// Turns records and keys into schemas.
struct Writer {
    /// The catalogue's language first.
    words: [KeyWords; 2],
    known: known::Known,
}

impl Writer {
    fn title(&self, record: &Record) -> String {
        both(self.words.each_ref().map(|words| words.record(record)), " · ")
    }

    /// A record with all its keys under all their names.
    fn record(&self, record: &'static Record) -> Map<String, Value> {
        let mut properties = Map::new();
        for words in &self.words {
            for key in record.keys {
                properties.entry(words.name(key)).or_insert_with(|| self.key(record, key));
            }
        }
        for (key, also) in record.keys.iter().flat_map(|key| key.also.iter().map(move |also| (key, *also))) {
            properties.entry(also).or_insert_with(|| self.key(record, key));
        }
        let about = both(self.words.each_ref().map(|words| words.about_record(record)), "\n\n");
        let mut schema = object([
            ("title", json!(self.title(record))),
            ("description", json!(about)),
            ("type", json!("object")),
            ("properties", properties.into()),
            ("additionalProperties", json!(false)),
        ]);
        // Only agreements show keys of the editor's own.
        if std::ptr::eq(record, &schema::AGREEMENT) {
            schema.insert("patternProperties".into(), json!({"^x_": {}}));
        }
        let rules: Vec<Value> = record.keys.iter().flat_map(|key| self.rules(key)).collect();
        if !rules.is_empty() {
            schema.insert("allOf".into(), rules.into());
        }
        schema
    }

    /// A required key must stand under one of its names, and no key under two of them.
    fn rules(&self, key: &Key) -> Vec<Value> {
        let mut names: Vec<&str> = self.words.iter().map(|words| words.name(key)).chain(key.also.iter().copied()).collect();
        names.dedup();
        let mut rules = Vec::new();
        if key.required {
            rules.push(json!({"anyOf": names.iter().map(|name| json!({"required": [name]})).collect::<Vec<_>>()}));
        }
        for (at, one) in names.iter().enumerate() {
            rules.extend(names[at + 1..].iter().map(|other| json!({"not": {"required": [one, other]}})));
        }
        rules
    }

    /// A key: what it is called, what belongs in it, and what its value looks like.
    fn key(&self, record: &Record, key: &'static Key) -> Value {
        let mut schema = object([
            ("title", json!(both(self.words.each_ref().map(|words| words.label(record, key)), " · "))),
            ("description", json!(both(self.words.each_ref().map(|words| about(words, record, key)), "\n\n"))),
        ]);
        schema.extend(self.shape(&key.shape));
        let mut examples = self.words.each_ref().map(|words| words.example_data(record, key)).to_vec();
        // A closed list shows its words already.
        if choices(&key.shape).is_none() {
            examples.dedup();
            schema.insert("examples".into(), examples.into());
        }
        schema.into()
    }
}

/// What belongs in a key, and what the words of its closed list mean.
fn about(words: &KeyWords, record: &Record, key: &Key) -> String {
    let mut text = words.about(record, key);
    let list = choices(&key.shape).unwrap_or_default();
    for (choice, meaning) in list.iter().filter_map(|choice| Some((choice, words.choice(list, choice)?))) {
        text.push_str(&format!("\n- {}: {meaning}", words.word(choice)));
    }
    text
}

/// The words of both languages in one text; once where they are the same.
fn both(words: [String; 2], between: &str) -> String {
    let [first, second] = words;
    if first == second { first } else { format!("{first}{between}{second}") }
}
