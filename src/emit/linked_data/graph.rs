//! A small graph of linked data (RDF 1.1): things, each with an address of its own, and what is said about
//! them. There are no blank nodes, so that two builds say the same with the same bytes, and everything can be
//! pointed at. Turtle and JSON-LD are two ways to write one graph, so they cannot differ.
//! Knows nothing of agreements, files or syntax.

use oxrdf::NamedNodeRef;

use crate::strings::Language;

/// The vocabularies that are used, each with its usual short name.
const VOCABULARIES: &[(&str, &str)] = &[
    ("adms", "http://www.w3.org/ns/adms#"),
    ("dcat", "http://www.w3.org/ns/dcat#"),
    ("dcatap", "http://data.europa.eu/r5r/"),
    ("dcatde", "http://dcat-ap.de/def/dcatde/"),
    ("dcterms", "http://purl.org/dc/terms/"),
    ("edtf", "http://id.loc.gov/datatypes/edtf/"),
    ("eli", "http://data.europa.eu/eli/ontology#"),
    ("foaf", "http://xmlns.com/foaf/0.1/"),
    ("org", "http://www.w3.org/ns/org#"),
    ("owl", "http://www.w3.org/2002/07/owl#"),
    ("prov", "http://www.w3.org/ns/prov#"),
    ("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#"),
    ("rdfs", "http://www.w3.org/2000/01/rdf-schema#"),
    ("schema", "http://schema.org/"),
    ("skos", "http://www.w3.org/2004/02/skos/core#"),
    ("spdx", "http://spdx.org/rdf/terms#"),
    ("time", "http://www.w3.org/2006/time#"),
    ("vcard", "http://www.w3.org/2006/vcard/ns#"),
    ("xsd", "http://www.w3.org/2001/XMLSchema#"),
];

/// A word of a vocabulary by its short name: `dcterms:title`.
pub type Term = &'static str;

/// What is said about a thing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Value {
    /// The address of another thing.
    Node(String),
    /// A text in no language: an identifier.
    Text(String),
    /// A text in a language.
    Said(String, Language),
    /// A value of a data type.
    Typed(String, Term),
}

impl Value {
    /// An address that the catalogue states; nothing where it is none.
    pub fn address(url: &str) -> Option<Value> {
        NamedNodeRef::new(url).is_ok().then(|| Value::Node(url.to_string()))
    }

    /// A date in EDTF (ISO 8601-2), as the Library of Congress types it.
    pub fn edtf(value: impl Into<String>) -> Value {
        Value::Typed(value.into(), "edtf:EDTF")
    }
}

/// A thing and what is said about it, by property, in the order in which it was said.
#[derive(Debug)]
pub struct Node {
    pub id: String,
    pub classes: Vec<Term>,
    pub says: Vec<(Term, Vec<Value>)>,
}

impl Node {
    pub fn new(id: impl Into<String>, classes: &[Term]) -> Node {
        Node { id: id.into(), classes: classes.to_vec(), says: Vec::new() }
    }

    /// Says something more; what was said before is not said twice.
    pub fn say(mut self, property: Term, value: Value) -> Node {
        match self.says.iter_mut().find(|(known, _)| *known == property) {
            Some((_, values)) if values.contains(&value) => {}
            Some((_, values)) => values.push(value),
            None => self.says.push((property, vec![value])),
        }
        self
    }

    /// Says as much as there is.
    pub fn all(self, property: Term, values: impl IntoIterator<Item = Value>) -> Node {
        values.into_iter().fold(self, |node, value| node.say(property, value))
    }

    /// Points to another thing.
    pub fn to(self, property: Term, id: impl Into<String>) -> Node {
        self.say(property, Value::Node(id.into()))
    }
}

/// Everything that a file says.
#[derive(Debug, Default)]
pub struct Graph {
    pub nodes: Vec<Node>,
}

impl Graph {
    pub fn add(&mut self, node: Node) {
        self.nodes.push(node);
    }

    /// The vocabularies of which the graph uses a word, sorted by short name.
    pub fn vocabularies(&self) -> Vec<(&'static str, &'static str)> {
        let mut used: Vec<&str> = Vec::new();
        for node in &self.nodes {
            let types = node.says.iter().flat_map(|(_, values)| values).filter_map(|value| match value {
                Value::Typed(_, datatype) => Some(*datatype),
                Value::Node(_) | Value::Text(_) | Value::Said(..) => None,
            });
            let terms = node.classes.iter().copied().chain(node.says.iter().map(|(property, _)| *property));
            for term in terms.chain(types) {
                let short = parts(term).0;
                if !used.contains(&short) {
                    used.push(short);
                }
            }
        }
        VOCABULARIES.iter().copied().filter(|(short, _)| used.contains(short)).collect()
    }
}

/// The whole address of a word.
pub fn expanded(term: Term) -> String {
    let (short, word) = parts(term);
    let vocabulary = VOCABULARIES.iter().find(|(known, _)| *known == short).expect("only known vocabularies are used");
    format!("{}{word}", vocabulary.1)
}

fn parts(term: Term) -> (&'static str, &'static str) {
    term.split_once(':').expect("a word of a vocabulary is written with its short name")
}
