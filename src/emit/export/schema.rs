//! The JSON Schema (draft 2020-12) of the records, made from their own declarations, with words in the languages of
//! the site. It allows no field that no record declares. Knows nothing of any catalogue.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use super::geojson::GeoFile;
use super::record::agreement::AgreementRecord;
use super::record::file::{AgreementFile, ListFile, PartnerFile, TopicFile, Whole};
use super::shape::{Described, Field, Shape, Table};
use crate::document::choice::Choice;
use crate::document::schema;
use crate::emit::context::Context;
use crate::keys::{self, KeyWords};
use crate::plan::export::Export;
use crate::plan::route::Route;
use crate::strings::{Language, Strings};

/// The schema of every JSON file of the site and of every line of NDJSON.
pub fn schema(context: &Context<'_>) -> Vec<u8> {
    let words = context.settings.languages.iter().map(|language| Words::new(*language)).collect();
    let mut writer = Writer { words, definitions: BTreeMap::new() };
    let kinds =
        [Whole::shape(), AgreementFile::shape(), PartnerFile::shape(), TopicFile::shape(), ListFile::shape(), GeoFile::shape()];
    let kinds: Vec<Value> = kinds.into_iter().chain([AgreementRecord::shape()]).map(|shape| writer.shape(&shape)).collect();
    let schema = json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": context.routes.absolute(&Route::Export(Export::Schema)),
        "title": writer.said(|words| words.records.text("schema"), " · "),
        "description": writer.said(|words| words.records.text("schema.about"), "\n\n"),
        "anyOf": kinds,
        "$defs": writer.definitions,
    });
    let mut out = serde_json::to_vec_pretty(&schema).expect("a schema has only text as keys");
    out.push(b'\n');
    out
}

/// The words for records in one language: those of the keys that they are named after, and their own.
struct Words {
    records: Strings,
    keys: KeyWords,
}

impl Words {
    fn new(language: Language) -> Self {
        Words { records: Strings::of_records(language), keys: KeyWords::new(language) }
    }

    /// What a record is called and what it is.
    fn record(&self, table: &Table) -> [String; 2] {
        let about = format!("{}.about", table.name);
        match (self.records.find(table.name, &[]), table.of) {
            (None, Some(record)) => [self.keys.record(record), self.keys.about_record(record)],
            (title, _) => [title.unwrap_or_else(|| table.name.to_string()), self.records.text(&about)],
        }
    }

    /// What a field is called and what stands in it: in words of its own, in those of the key that it is named
    /// after, or in those of all fields of its name.
    fn field(&self, table: &Table, field: &Field) -> [String; 2] {
        let own = format!("{}-{}", table.name, field.name);
        if let Some(title) = self.records.find(&own, &[]) {
            return [title, self.records.text(&format!("{own}.about"))];
        }
        let key = table.of.and_then(|record| Some((record, record.keys.iter().find(|key| key.en == field.name)?)));
        if let Some((record, key)) = key {
            return [self.keys.label(record, key), self.keys.meaning(record, key)];
        }
        let any = format!("any-{}", field.name);
        [self.records.text(&any), self.records.text(&format!("{any}.about"))]
    }

    /// What the words of a closed list mean, a line each.
    fn meanings(&self, shape: &Shape) -> String {
        match shape {
            Shape::Choice(list) => {
                let list = as_in_table(list);
                let line = |choice: &Choice| Some(format!("\n- {}: {}", choice.en, self.keys.choice(list, choice)?));
                list.iter().filter_map(line).collect()
            }
            Shape::List(items) => self.meanings(items),
            _ => String::new(),
        }
    }
}

/// A closed list as the table of keys has it, by which its words are found.
fn as_in_table(list: &'static [Choice]) -> &'static [Choice] {
    let mut known = schema::ALL.iter().flat_map(|record| record.keys).filter_map(|key| keys::choices(&key.shape));
    known.find(|known| *known == list).unwrap_or(list)
}

fn position() -> Value {
    json!({"type": "array", "items": {"type": "number"}, "minItems": 2, "maxItems": 2})
}

/// The geometries of areas, and nothing.
fn geometry() -> Value {
    let ring = json!({"type": "array", "items": position(), "minItems": 4});
    let polygon = json!({"type": "array", "items": ring});
    let of = |kind: &str, coordinates: Value| {
        let properties = json!({"type": {"const": kind}, "coordinates": coordinates});
        json!({"type": "object", "properties": properties, "required": ["type", "coordinates"], "additionalProperties": false})
    };
    let several = json!({"type": "array", "items": polygon});
    json!({"anyOf": [of("Polygon", polygon), of("MultiPolygon", several), {"type": "null"}]})
}

/// Turns records into schemas, each once.
struct Writer {
    /// In the languages of the site, the first one first.
    words: Vec<Words>,
    definitions: BTreeMap<&'static str, Value>,
}

impl Writer {
    /// Words in all languages of the site; once where they are the same.
    fn said(&self, words: impl Fn(&Words) -> String, between: &str) -> String {
        let mut all: Vec<String> = self.words.iter().map(words).collect();
        all.dedup();
        all.join(between)
    }

    fn shape(&mut self, shape: &Shape) -> Value {
        match shape {
            Shape::Text => json!({"type": "string"}),
            Shape::Address => json!({"type": "string", "pattern": "^https?://"}),
            Shape::Day => json!({"type": "string", "format": "date", "pattern": "^\\d{4}-\\d{2}-\\d{2}$"}),
            Shape::Duration => json!({"type": "string", "format": "duration", "pattern": "^P"}),
            Shape::Whole => json!({"type": "integer"}),
            Shape::Flag => json!({"type": "boolean"}),
            Shape::Constant(text) => json!({"const": text}),
            Shape::Choice(list) => json!({"enum": list.iter().map(|choice| choice.en).collect::<Vec<_>>()}),
            Shape::OneOf(list) => json!({"enum": list}),
            Shape::List(items) => json!({"type": "array", "items": self.shape(items)}),
            Shape::Record(table) | Shape::Flat(table) => {
                let table = table();
                let name = table.name;
                if !self.definitions.contains_key(name) {
                    // It stands there before its fields are looked at, which may lead to it again.
                    self.definitions.insert(name, Value::Null);
                    let definition = self.record(&table);
                    self.definitions.insert(name, definition);
                }
                json!({"$ref": format!("#/$defs/{name}")})
            }
            Shape::Position => position(),
            Shape::Geometry => geometry(),
            Shape::Free => json!({}),
        }
    }

    fn record(&mut self, table: &Table) -> Value {
        let mut schema = Map::new();
        schema.insert("title".into(), self.said(|words| words.record(table)[0].clone(), " · ").into());
        schema.insert("description".into(), self.said(|words| words.record(table)[1].clone(), "\n\n").into());
        schema.insert("type".into(), "object".into());
        let (mut properties, mut required) = (Map::new(), Vec::new());
        self.fields(table, &mut properties, &mut required);
        if table.fields.iter().any(|field| matches!(field.shape, Shape::Free)) {
            schema.insert("patternProperties".into(), json!({"^x_": {}}));
        }
        schema.insert("properties".into(), properties.into());
        schema.insert("required".into(), required.into());
        schema.insert("additionalProperties".into(), false.into());
        schema.into()
    }

    /// The fields of a record, with those of records that stand in it.
    fn fields(&mut self, table: &Table, properties: &mut Map<String, Value>, required: &mut Vec<Value>) {
        for field in &table.fields {
            match &field.shape {
                Shape::Flat(inner) => self.fields(&inner(), properties, required),
                Shape::Free => {}
                shape => {
                    properties.insert(field.name.into(), self.field(table, field, shape));
                    required.extend((!field.optional).then(|| Value::from(field.name)));
                }
            }
        }
    }

    fn field(&mut self, table: &Table, field: &Field, shape: &Shape) -> Value {
        let mut schema = Map::new();
        schema.insert("title".into(), self.said(|words| words.field(table, field)[0].clone(), " · ").into());
        let about = |words: &Words| words.field(table, field)[1].clone() + &words.meanings(shape);
        schema.insert("description".into(), self.said(about, "\n\n").into());
        if let Value::Object(shape) = self.shape(shape) {
            schema.extend(shape);
        }
        schema.into()
    }
}
