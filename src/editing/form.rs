//! The form as data: groups of fields, and the records that lists of a field consist of. A field knows
//! its words, its shape and its choices; what it looks like is for the template.
//! Knows nothing of what is filled in.

use serde::Serialize;

use super::{FormWords, group};
use crate::document::choice::{Choice, Tristate};
use crate::document::schema::{Key, Kind, Record, Shape};
use crate::keys;
use crate::strings::Language;

/// The form for one kind of entry.
#[derive(Debug, Serialize)]
pub struct FormView {
    /// The English word of the kind.
    pub kind: &'static str,
    pub required: Vec<FieldView>,
    pub groups: Vec<GroupView>,
    /// Every record that some field is made of, each once.
    pub records: Vec<RecordView>,
}

/// Fields that belong together.
#[derive(Debug, Serialize)]
pub struct GroupView {
    /// The id of its words in the theme's strings.
    pub id: &'static str,
    pub fields: Vec<FieldView>,
}

/// One entry of a list of records.
#[derive(Debug, Serialize)]
pub struct RecordView {
    pub name: &'static str,
    pub fields: Vec<FieldView>,
    /// What fewer people need.
    pub further: Vec<FieldView>,
}

/// One key.
#[derive(Debug, Serialize)]
pub struct FieldView {
    pub id: String,
    /// Its place in the table, in whose order files are written.
    pub place: usize,
    /// The stable English name.
    pub en: &'static str,
    /// The name in the files of a German and of an English catalogue.
    pub de: &'static str,
    pub label: String,
    pub about: String,
    /// A value as it would be typed, where the shape alone does not say it.
    pub example: Option<String>,
    pub required: bool,
    /// `line`, `text`, `number`, `flag`, `date`, `period`, `address`, `amount`, `choice`, `reference` or `record`.
    pub shape: &'static str,
    /// Whether there may be several values.
    pub many: bool,
    pub max: Option<usize>,
    /// The words of a closed list.
    pub choices: Vec<ChoiceView>,
    /// What a reference leads to.
    pub kind: Option<&'static str>,
    /// Whether other words may stand instead of a name.
    pub or_text: bool,
    /// The record that the values are made of.
    pub record: Option<&'static str>,
    /// Whether a record of which only the first key is filled is written as a text.
    pub short: bool,
}

/// One word of a closed list.
#[derive(Debug, Serialize)]
pub struct ChoiceView {
    /// As it stands in the file.
    pub value: &'static str,
    pub label: String,
}

/// The form for a kind; files are written in `language`.
pub fn form(kind: Kind, words: &FormWords<'_>, language: Language) -> FormView {
    let maker = Maker { words, language };
    let record = kind.record();
    let named = |en: &&str| record.keys.iter().find(|key| key.en == *en).expect("a test compares the groups with the table");
    let group =
        |(id, keys): &group::Group| GroupView { id, fields: keys.iter().map(|en| maker.field(record, named(en))).collect() };
    let inner = keys::reachable(record);
    FormView {
        kind: kind.id(),
        required: record.keys.iter().filter(|key| key.required).map(|key| maker.field(record, key)).collect(),
        groups: group::groups(kind).iter().map(group).collect(),
        records: inner.into_iter().skip(1).map(|record| maker.record(record)).collect(),
    }
}

struct Maker<'w> {
    words: &'w FormWords<'w>,
    language: Language,
}

impl Maker<'_> {
    fn record(&self, record: &'static Record) -> RecordView {
        let (near, far): (Vec<_>, Vec<_>) = record.keys.iter().enumerate().partition(|(n, _)| group::is_at_hand(record, *n));
        let fields = |keys: Vec<(usize, &'static Key)>| keys.into_iter().map(|(_, key)| self.field(record, key)).collect();
        RecordView { name: record.name, fields: fields(near), further: fields(far) }
    }

    fn field(&self, record: &'static Record, key: &'static Key) -> FieldView {
        let (shape, many) = if let Shape::List(inner) = &key.shape { (*inner, true) } else { (&key.shape, false) };
        let (inner, short) = match shape {
            Shape::TextOr(inner) => (Some(inner.name), true),
            Shape::Record(inner) => (Some(inner.name), false),
            _ => (None, false),
        };
        // What is chosen from a list needs no example.
        let is_listed = matches!(shape, Shape::Reference(Kind::Topic | Kind::LegalForm | Kind::Group));
        let is_typed = !is_listed && !matches!(shape, Shape::Choice(_) | Shape::Flag | Shape::TextOr(_) | Shape::Record(_));
        FieldView {
            id: format!("{}-{}", record.name.replace('_', "-"), key.en.replace('_', "-")),
            place: record.keys.iter().position(|one| std::ptr::eq(one, key)).expect("the key is of this record"),
            en: key.en,
            de: key.de,
            label: self.words.keys.label(record, key),
            about: self.words.keys.meaning(record, key),
            example: is_typed.then(|| self.example(record, key)).flatten(),
            required: key.required,
            shape: shape_word(shape),
            many,
            max: if let Shape::Text(max) = shape { *max } else { None },
            choices: self.choices(shape),
            kind: match shape {
                Shape::Reference(kind) | Shape::ReferenceOrText(kind) => Some(kind.id()),
                _ => None,
            },
            or_text: matches!(shape, Shape::ReferenceOrText(_)),
            record: inner,
            short,
        }
    }

    /// The example of the table as it would be typed: of a list its first item.
    fn example(&self, record: &Record, key: &Key) -> Option<String> {
        let first = match self.words.keys.example_data(record, key) {
            serde_json::Value::Array(items) => items.into_iter().next()?,
            one => one,
        };
        match first {
            serde_json::Value::String(text) => Some(text),
            serde_json::Value::Number(number) => Some(number.to_string()),
            _ => None,
        }
    }

    fn choices(&self, shape: &Shape) -> Vec<ChoiceView> {
        let (list, yes_or_no) = match shape {
            Shape::Choice(list) => (*list, false),
            Shape::Flag => (Tristate::CHOICES, true),
            _ => return Vec::new(),
        };
        let is_meant = |choice: &&'static Choice| !yes_or_no || matches!(choice.en, "yes" | "no");
        let value = |choice: &'static Choice| if self.language == Language::German { choice.de } else { choice.en };
        let view = |choice: &'static Choice| ChoiceView { value: value(choice), label: self.words.label(list, choice) };
        list.iter().filter(is_meant).map(view).collect()
    }
}

fn shape_word(shape: &Shape) -> &'static str {
    match shape {
        Shape::Text(Some(max)) if *max <= 200 => "line",
        Shape::Text(_) => "text",
        Shape::Number => "number",
        Shape::Flag => "flag",
        Shape::Date => "date",
        Shape::Period => "period",
        Shape::Address => "address",
        Shape::Amount => "amount",
        Shape::Choice(_) => "choice",
        Shape::Reference(_) | Shape::ReferenceOrText(_) => "reference",
        Shape::TextOr(_) | Shape::Record(_) => "record",
        Shape::List(_) => unreachable!("no list of the table holds lists"),
    }
}
