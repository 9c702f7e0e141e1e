//! A thing of schema.org: its type, its name (`@id`) and its properties, written as JSON as soon as they are said.
//! There are many on many pages; as a tree of values they cost as much as all the rest of a page. What is written
//! can stand inside HTML: nothing in it can end a script or begin a tag.
//! Knows nothing of the catalogue.

use std::fmt::Write;

use crate::date::Dating;
use crate::location::Placed;

/// A value in JSON.
#[derive(Debug, Clone)]
pub struct Word(String);

impl From<&str> for Word {
    fn from(text: &str) -> Word {
        let mut out = String::with_capacity(text.len() + 2);
        quote(text, &mut out);
        Word(out)
    }
}

impl From<String> for Word {
    fn from(text: String) -> Word {
        Word::from(&*text)
    }
}

impl From<usize> for Word {
    fn from(number: usize) -> Word {
        Word(number.to_string())
    }
}

impl From<bool> for Word {
    fn from(truth: bool) -> Word {
        Word(truth.to_string())
    }
}

impl From<Thing> for Word {
    fn from(thing: Thing) -> Word {
        Word(thing.json())
    }
}

impl<T: Into<Word>> From<Vec<T>> for Word {
    fn from(values: Vec<T>) -> Word {
        let values: Vec<String> = values.into_iter().map(|value| value.into().0).collect();
        Word(format!("[{}]", values.join(",")))
    }
}

/// A thing that may still be told more of.
#[derive(Debug, Clone)]
pub struct Thing {
    id: String,
    /// The object without its last bracket.
    open: String,
}

impl Thing {
    pub fn new(kind: &str) -> Thing {
        Thing { id: String::new(), open: format!("{{\"@type\":\"{kind}\"") }
    }

    /// Gives it the name under which all pages and files know it.
    pub fn named(self, id: impl Into<String>) -> Thing {
        let id = id.into();
        Thing { id: id.clone(), ..self.with("@id", id) }
    }

    /// Says a property, which must not be said twice.
    pub fn with(mut self, property: &str, value: impl Into<Word>) -> Thing {
        self.open.push_str(",\"");
        self.open.push_str(property);
        self.open.push_str("\":");
        self.open.push_str(&value.into().0);
        self
    }

    pub fn maybe(self, property: &str, value: Option<impl Into<Word>>) -> Thing {
        match value {
            Some(value) => self.with(property, value),
            None => self,
        }
    }

    /// Several values; nothing where there are none, and no list where there is one.
    pub fn all(self, property: &str, values: impl IntoIterator<Item = impl Into<Word>>) -> Thing {
        let mut values: Vec<Word> = values.into_iter().map(Into::into).collect();
        match values.len() {
            0 => self,
            1 => self.with(property, values.remove(0)),
            _ => self.with(property, values),
        }
    }

    /// Points to the thing.
    pub fn reference(&self) -> Word {
        let mut out = String::from("{\"@id\":");
        quote(&self.id, &mut out);
        out.push('}');
        Word(out)
    }

    /// The thing as JSON.
    pub fn json(mut self) -> String {
        self.open.push('}');
        self.open
    }
}

/// Writes a text as JSON (RFC 8259, section 7), with the characters of HTML escaped too.
fn quote(text: &str, out: &mut String) {
    out.push('"');
    for c in text.chars() {
        match c {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '<' | '>' | '&' | '\0'..'\u{20}' | '\u{2028}' | '\u{2029}' => {
                write!(out, "\\u{:04x}", u32::from(c)).expect("memory can be written to");
            }
            _ => out.push(c),
        }
    }
    out.push('"');
}

/// A date that is certain, as ISO 8601 writes it; nothing for any other.
pub fn date(dating: Option<&Placed<Dating>>) -> Option<String> {
    dating?.value.when()?.html()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn any_words_are_read_back_as_they_were(text in any::<String>(), other in any::<String>()) {
            let json = Thing::new("Thing").named(&*text).all("name", [&*text, &*other]).with("url", Thing::new("Thing")).json();
            prop_assert!(!json.contains(['<', '>', '&']));
            let read: serde_json::Value = serde_json::from_str(&json).expect("JSON");
            prop_assert_eq!(&read["@id"], &text);
            prop_assert_eq!(&read["name"], &serde_json::json!([text, other]));
        }
    }
}
