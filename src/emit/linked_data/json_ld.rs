//! Writes a graph as JSON-LD 1.1 that reads like ordinary JSON: what all values of a property have in common
//! (addresses, a data type, languages) stands once, in the context.
//! Knows nothing of what it says.

use std::collections::BTreeMap;

use serde::ser::{Serialize, SerializeMap, SerializeSeq, Serializer};
use serde_json::ser::PrettyFormatter;
use serde_json::{Map, Value as Json, json};

use super::graph::{Kind, Node, Sink, Term, Used, Value, kind};

/// Everything that `say` gives, as JSON-LD.
pub fn write(say: impl FnOnce(&mut Sink<'_>)) -> Vec<u8> {
    let mut used = Used::default();
    let mut nodes: Vec<u8> = Vec::new();
    say(&mut |node| {
        note(&mut used, &node);
        nodes.extend_from_slice(if nodes.is_empty() { b"\n" } else { b",\n" });
        pretty(&Entry(&node), &mut nodes);
    });
    let mut bytes = b"{\"@context\": ".to_vec();
    pretty(&context(&used), &mut bytes);
    bytes.extend_from_slice(b",\n\"@graph\": [");
    bytes.append(&mut nodes);
    bytes.extend_from_slice(b"\n]}\n");
    bytes
}

fn pretty(value: &impl Serialize, bytes: &mut Vec<u8>) {
    let mut serializer = serde_json::Serializer::with_formatter(bytes, PrettyFormatter::with_indent(b" "));
    value.serialize(&mut serializer).expect("a graph is JSON, and memory can be written to");
}

/// Notes which words a thing uses.
fn note(used: &mut Used, node: &Node) {
    node.classes.iter().for_each(|class| {
        used.expanded(class);
    });
    for (property, values) in &node.says {
        used.expanded(property);
        for value in values {
            if let Value::Typed(_, datatype) = value {
                used.expanded(datatype);
            }
        }
    }
}

/// The short names, and what the values of properties are.
fn context(used: &Used) -> Map<String, Json> {
    let short = used.vocabularies().into_iter().map(|(short, address)| (short.to_string(), address.into()));
    let terms = used.terms().into_iter().filter_map(|term| Some((term.to_string(), definition(term)?)));
    short.chain(terms).collect()
}

/// How the context defines a property; nothing where there is nothing to say.
fn definition(property: Term) -> Option<Json> {
    match kind(property)? {
        Kind::Nodes => Some(json!({"@id": property, "@type": "@id"})),
        Kind::Said => Some(json!({"@id": property, "@container": "@language"})),
        Kind::Typed(datatype) => Some(json!({"@id": property, "@type": datatype})),
        Kind::Texts => None,
    }
}

struct Entry<'g>(&'g Node);

impl Serialize for Entry<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let node = self.0;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("@id", &node.id)?;
        match &node.classes[..] {
            [] => {}
            [one] => map.serialize_entry("@type", one)?,
            several => map.serialize_entry("@type", several)?,
        }
        for (property, values) in &node.says {
            let as_defined = kind(property).filter(|kind| values.iter().all(|value| is_of(value, *kind)));
            match as_defined {
                Some(Kind::Said) => map.serialize_entry(property, &by_language(values))?,
                Some(_) if values.len() == 1 => map.serialize_entry(property, &Short(&values[0]))?,
                Some(_) => map.serialize_entry(property, &Shorts(values))?,
                None => map.serialize_entry(property, &values.iter().map(whole).collect::<Vec<Json>>())?,
            }
        }
        map.end()
    }
}

fn is_of(value: &Value, kind: Kind) -> bool {
    match (value, kind) {
        (Value::Node(_), Kind::Nodes) | (Value::Text(_), Kind::Texts) | (Value::Said(..), Kind::Said) => true,
        (Value::Typed(_, datatype), Kind::Typed(defined)) => *datatype == defined,
        _ => false,
    }
}

/// Texts by language: one, or all of them.
fn by_language(values: &[Value]) -> BTreeMap<&'static str, Json> {
    let mut texts: BTreeMap<&'static str, Vec<&str>> = BTreeMap::new();
    for value in values {
        if let Value::Said(text, language) = value {
            texts.entry(language.tag()).or_default().push(text);
        }
    }
    let joined = |texts: Vec<&str>| if let [one] = texts[..] { Json::from(one) } else { Json::from(texts) };
    texts.into_iter().map(|(language, texts)| (language, joined(texts))).collect()
}

/// A value of which the context says the rest.
struct Short<'g>(&'g Value);

impl Serialize for Short<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let (Value::Node(text) | Value::Text(text) | Value::Said(text, _) | Value::Typed(text, _)) = self.0;
        serializer.serialize_str(text)
    }
}

struct Shorts<'g>(&'g [Value]);

impl Serialize for Shorts<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut list = serializer.serialize_seq(Some(self.0.len()))?;
        self.0.iter().try_for_each(|value| list.serialize_element(&Short(value)))?;
        list.end()
    }
}

/// A value that says all of itself.
fn whole(value: &Value) -> Json {
    match value {
        Value::Node(id) => json!({ "@id": id }),
        Value::Text(text) => json!({ "@value": text }),
        Value::Said(text, language) => json!({"@value": text, "@language": language.tag()}),
        Value::Typed(text, datatype) => json!({"@value": text, "@type": datatype}),
    }
}
