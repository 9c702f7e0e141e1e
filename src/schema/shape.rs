//! What the value of a key looks like, as JSON Schema. Knows nothing of what keys are called.

use serde_json::{Map, Value, json};

use super::{Writer, object, reference};
use crate::document::choice::Choice;
use crate::document::schema::{Kind, Record, Shape};

impl Writer {
    /// The schema of a value. YAML readers take `1961` for a number and `true` for a truth value, so
    /// both are allowed wherever a text is.
    pub(super) fn shape(&self, shape: &'static Shape) -> Map<String, Value> {
        match shape {
            Shape::Text(max) => text(*max),
            Shape::Period => object([("type", json!("string"))]),
            Shape::Number => object([("type", json!("integer"))]),
            Shape::Flag => object([("enum", json!(["ja", "nein", "yes", "no", "wahr", "falsch", true, false]))]),
            Shape::Date => object([("type", json!(["string", "integer"]))]),
            Shape::Amount => object([("type", json!(["string", "number"]))]),
            Shape::Address => object([("type", json!("string")), ("pattern", json!("^https?://"))]),
            Shape::Choice(choices) => self.choice(choices),
            // Titles of agreements are long, and the reader does not mind how they are punctuated: they are
            // proposed, not demanded.
            Shape::Reference(Kind::Agreement) => self.proposed(Kind::Agreement),
            Shape::Reference(kind) => match self.known.reference(*kind) {
                Some(reference) => any(vec![json!({"$ref": reference})]),
                None => text(None),
            },
            Shape::ReferenceOrText(kind) => self.proposed(*kind),
            Shape::TextOr(record) => any(self.text_or(record)),
            Shape::Record(record) => any(vec![whole(record)]),
            Shape::List(item) => {
                let item = self.shape(item);
                let list = json!({"type": "array", "items": item});
                any(match &item {
                    // The alternatives of an item stand beside the list instead of inside another choice.
                    item if item.len() == 1 && item.contains_key("anyOf") => {
                        let mut alternatives = item["anyOf"].as_array().cloned().unwrap_or_default();
                        alternatives.push(list);
                        alternatives
                    }
                    item => vec![item.clone().into(), list],
                })
            }
        }
    }

    /// The known names of a kind, and any other words.
    fn proposed(&self, kind: Kind) -> Map<String, Value> {
        match self.known.reference(kind) {
            Some(reference) => any(vec![json!({"$ref": reference}), text(None).into()]),
            None => text(None),
        }
    }

    /// A text for the record's first key, or the record.
    fn text_or(&self, record: &'static Record) -> Vec<Value> {
        let first = record.keys.first().map_or_else(|| text(None), |key| self.shape(&key.shape));
        vec![first.into(), whole(record)]
    }

    /// The words of a closed list, those of the catalogue's language first.
    fn choice(&self, choices: &'static [Choice]) -> Map<String, Value> {
        let written = self.words.iter().flat_map(|words| choices.iter().map(|choice| json!(words.word(choice))));
        let also = choices.iter().flat_map(|choice| choice.also.iter().copied());
        let flags = also.clone().filter_map(|word| word.parse::<bool>().ok()).map(Value::from);
        let mut words: Vec<Value> = Vec::new();
        for word in written.chain(also.map(Value::from)).chain(flags) {
            if !words.contains(&word) {
                words.push(word);
            }
        }
        object([("enum", words.into())])
    }
}

fn text(max: Option<usize>) -> Map<String, Value> {
    let mut schema = object([("type", json!(["string", "number", "boolean"]))]);
    if let Some(max) = max {
        schema.insert("maxLength".into(), max.into());
    }
    schema
}

fn any(alternatives: Vec<Value>) -> Map<String, Value> {
    object([("anyOf", alternatives.into())])
}

/// A whole record; one without a table may have any keys.
fn whole(record: &Record) -> Value {
    if record.keys.is_empty() { json!({"type": "object"}) } else { json!({"$ref": reference(record)}) }
}
