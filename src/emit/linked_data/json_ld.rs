//! Writes a graph as JSON-LD 1.1 that reads like ordinary JSON: what all values of a property have in common
//! (addresses, a data type, languages) stands once, in the context.
//! Knows nothing of what it says.

use std::collections::BTreeMap;

use serde::ser::{Serialize, SerializeMap, SerializeSeq, Serializer};
use serde_json::ser::PrettyFormatter;
use serde_json::{Map, Value as Json, json};

use super::graph::{Graph, Node, Term, Value};

/// What all values of a property are.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Nodes,
    Texts,
    /// Texts by language.
    Said,
    Typed(Term),
    /// Of several kinds, so that each value says its own.
    Mixed,
}

impl Kind {
    fn of(value: &Value) -> Kind {
        match value {
            Value::Node(_) => Kind::Nodes,
            Value::Text(_) => Kind::Texts,
            Value::Said(..) => Kind::Said,
            Value::Typed(_, datatype) => Kind::Typed(datatype),
        }
    }

    /// How the context defines the property; nothing where there is nothing to say.
    fn definition(self, property: Term) -> Option<Json> {
        match self {
            Kind::Nodes => Some(json!({"@id": property, "@type": "@id"})),
            Kind::Said => Some(json!({"@id": property, "@container": "@language"})),
            Kind::Typed(datatype) => Some(json!({"@id": property, "@type": datatype})),
            Kind::Texts | Kind::Mixed => None,
        }
    }
}

type Kinds = BTreeMap<Term, Kind>;

/// The graph as JSON-LD.
pub fn write(graph: &Graph) -> Vec<u8> {
    let kinds = kinds(graph);
    let mut bytes = Vec::new();
    let mut serializer = serde_json::Serializer::with_formatter(&mut bytes, PrettyFormatter::with_indent(b" "));
    Document { graph, kinds: &kinds }.serialize(&mut serializer).expect("a graph is JSON, and memory can be written to");
    bytes.push(b'\n');
    bytes
}

fn kinds(graph: &Graph) -> Kinds {
    let mut kinds = Kinds::new();
    for (property, values) in graph.nodes.iter().flat_map(|node| &node.says) {
        for value in values {
            let kind = Kind::of(value);
            kinds.entry(property).and_modify(|known| *known = if *known == kind { kind } else { Kind::Mixed }).or_insert(kind);
        }
    }
    kinds
}

struct Document<'g> {
    graph: &'g Graph,
    kinds: &'g Kinds,
}

impl Serialize for Document<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut context: Map<String, Json> =
            self.graph.vocabularies().into_iter().map(|(short, address)| (short.to_string(), address.into())).collect();
        let definitions =
            self.kinds.iter().filter_map(|(property, kind)| Some((property.to_string(), kind.definition(property)?)));
        context.extend(definitions);
        let nodes: Vec<Entry<'_>> = self.graph.nodes.iter().map(|node| Entry { node, kinds: self.kinds }).collect();
        let mut map = serializer.serialize_map(Some(2))?;
        map.serialize_entry("@context", &context)?;
        map.serialize_entry("@graph", &nodes)?;
        map.end()
    }
}

struct Entry<'g> {
    node: &'g Node,
    kinds: &'g Kinds,
}

impl Serialize for Entry<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("@id", &self.node.id)?;
        match &self.node.classes[..] {
            [] => {}
            [one] => map.serialize_entry("@type", one)?,
            several => map.serialize_entry("@type", several)?,
        }
        for (property, values) in &self.node.says {
            map.serialize_entry(property, &Values { values, kind: self.kinds[property] })?;
        }
        map.end()
    }
}

struct Values<'g> {
    values: &'g [Value],
    kind: Kind,
}

impl Serialize for Values<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        if self.kind == Kind::Said {
            return by_language(self.values).serialize(serializer);
        }
        let one = |value| One { value, mixed: self.kind == Kind::Mixed };
        match self.values {
            [value] => one(value).serialize(serializer),
            several => {
                let mut list = serializer.serialize_seq(Some(several.len()))?;
                several.iter().try_for_each(|value| list.serialize_element(&one(value)))?;
                list.end()
            }
        }
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

struct One<'g> {
    value: &'g Value,
    mixed: bool,
}

impl Serialize for One<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.value {
            Value::Node(id) if self.mixed => json!({ "@id": id }).serialize(serializer),
            Value::Said(text, language) => json!({"@value": text, "@language": language.tag()}).serialize(serializer),
            Value::Typed(text, datatype) if self.mixed => json!({"@value": text, "@type": datatype}).serialize(serializer),
            Value::Node(text) | Value::Text(text) | Value::Typed(text, _) => serializer.serialize_str(text),
        }
    }
}
