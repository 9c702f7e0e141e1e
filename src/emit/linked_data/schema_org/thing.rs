//! A thing of schema.org: its type, its name (`@id`) and its properties, in the order in which they were said.
//! Knows nothing of the catalogue.

use serde_json::{Map, Value as Json, json};

use crate::date::Dating;
use crate::location::Placed;

#[derive(Debug, Clone)]
pub struct Thing(Map<String, Json>);

impl Thing {
    pub fn new(kind: &str) -> Thing {
        Thing(Map::from_iter([("@type".to_string(), kind.into())]))
    }

    /// Gives it the name under which all pages and files know it.
    pub fn named(self, id: impl Into<String>) -> Thing {
        self.with("@id", id.into())
    }

    pub fn with(mut self, property: &str, value: impl Into<Json>) -> Thing {
        self.0.insert(property.to_string(), value.into());
        self
    }

    pub fn maybe(self, property: &str, value: Option<impl Into<Json>>) -> Thing {
        match value {
            Some(value) => self.with(property, value),
            None => self,
        }
    }

    /// Several values; nothing where there are none, and no list where there is one.
    pub fn all(self, property: &str, values: impl IntoIterator<Item = impl Into<Json>>) -> Thing {
        let mut values: Vec<Json> = values.into_iter().map(Into::into).collect();
        match values.len() {
            0 => self,
            1 => self.with(property, values.remove(0)),
            _ => self.with(property, values),
        }
    }

    /// Points to the thing.
    pub fn reference(&self) -> Json {
        json!({"@id": self.0.get("@id").cloned().unwrap_or_default()})
    }

    pub fn json(self) -> Json {
        Json::Object(self.0)
    }
}

impl From<Thing> for Json {
    fn from(thing: Thing) -> Json {
        thing.json()
    }
}

/// A date that is certain, as ISO 8601 writes it; nothing for any other.
pub fn date(dating: Option<&Placed<Dating>>) -> Option<String> {
    dating?.value.when()?.html()
}
