//! A small graph of linked data (RDF 1.1): things, each with an address of its own, and what is said about
//! them. There are no blank nodes, so that two builds say the same with the same bytes, and everything can be
//! pointed at. Turtle and JSON-LD are two ways to write the same things, so they cannot differ.
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

/// What all values of a property are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    Nodes,
    Texts,
    /// Texts by language.
    Said,
    Typed(Term),
}

/// The properties whose values are all of one kind, so that a file need not say it of each.
const PROPERTIES: &[(Term, Kind)] = &[
    ("adms:status", Kind::Nodes),
    ("dcat:accessURL", Kind::Nodes),
    ("dcat:byteSize", Kind::Typed("xsd:nonNegativeInteger")),
    ("dcat:contactPoint", Kind::Nodes),
    ("dcat:dataset", Kind::Nodes),
    ("dcat:distribution", Kind::Nodes),
    ("dcat:downloadURL", Kind::Nodes),
    ("dcat:keyword", Kind::Said),
    ("dcat:landingPage", Kind::Nodes),
    ("dcat:mediaType", Kind::Nodes),
    ("dcat:theme", Kind::Nodes),
    ("dcat:themeTaxonomy", Kind::Nodes),
    ("dcatap:availability", Kind::Nodes),
    ("dcatde:contributorID", Kind::Nodes),
    ("dcatde:licenseAttributionByText", Kind::Said),
    ("dcatde:politicalGeocodingLevelURI", Kind::Nodes),
    ("dcatde:politicalGeocodingURI", Kind::Nodes),
    ("dcterms:accessRights", Kind::Nodes),
    ("dcterms:accrualPeriodicity", Kind::Nodes),
    ("dcterms:description", Kind::Said),
    ("dcterms:format", Kind::Nodes),
    ("dcterms:identifier", Kind::Texts),
    ("dcterms:isPartOf", Kind::Nodes),
    ("dcterms:isReplacedBy", Kind::Nodes),
    ("dcterms:issued", Kind::Typed("edtf:EDTF")),
    ("dcterms:language", Kind::Nodes),
    ("dcterms:license", Kind::Nodes),
    ("dcterms:modified", Kind::Typed("xsd:date")),
    ("dcterms:publisher", Kind::Nodes),
    ("dcterms:references", Kind::Nodes),
    ("dcterms:relation", Kind::Nodes),
    ("dcterms:replaces", Kind::Nodes),
    ("dcterms:source", Kind::Nodes),
    ("dcterms:spatial", Kind::Nodes),
    ("dcterms:subject", Kind::Nodes),
    ("dcterms:temporal", Kind::Nodes),
    ("dcterms:title", Kind::Said),
    ("foaf:homepage", Kind::Nodes),
    ("foaf:name", Kind::Said),
    ("foaf:page", Kind::Nodes),
    ("foaf:primaryTopic", Kind::Nodes),
    ("org:classification", Kind::Nodes),
    ("org:hasMembership", Kind::Nodes),
    ("org:identifier", Kind::Texts),
    ("org:linkedTo", Kind::Nodes),
    ("org:member", Kind::Nodes),
    ("org:memberOf", Kind::Nodes),
    ("org:organization", Kind::Nodes),
    ("org:purpose", Kind::Said),
    ("org:role", Kind::Nodes),
    ("org:subOrganizationOf", Kind::Nodes),
    ("owl:sameAs", Kind::Nodes),
    ("prov:wasRevisionOf", Kind::Nodes),
    ("rdf:value", Kind::Typed("edtf:EDTF")),
    ("rdfs:label", Kind::Said),
    ("schema:lastReviewed", Kind::Typed("edtf:EDTF")),
    ("schema:provider", Kind::Nodes),
    ("schema:serviceOperator", Kind::Nodes),
    ("skos:altLabel", Kind::Said),
    ("skos:definition", Kind::Said),
    ("skos:exactMatch", Kind::Nodes),
    ("skos:inScheme", Kind::Nodes),
    ("skos:notation", Kind::Texts),
    ("skos:prefLabel", Kind::Said),
    ("skos:topConceptOf", Kind::Nodes),
    ("spdx:algorithm", Kind::Nodes),
    ("spdx:checksum", Kind::Nodes),
    ("spdx:checksumValue", Kind::Typed("xsd:hexBinary")),
    ("vcard:fn", Kind::Said),
    ("vcard:hasEmail", Kind::Nodes),
    ("vcard:hasTelephone", Kind::Nodes),
    ("vcard:hasURL", Kind::Nodes),
];

/// What all values of a property are; nothing where they are of several kinds.
pub fn kind(property: Term) -> Option<Kind> {
    PROPERTIES.iter().find(|(known, _)| *known == property).map(|(_, kind)| *kind)
}

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

/// Takes what a file says, one thing after another, so that no file stands in memory twice.
pub type Sink<'s> = dyn FnMut(Node) + 's;

/// The words that a file used so far.
#[derive(Debug, Default)]
pub struct Used {
    /// Each with its whole address.
    terms: Vec<(Term, String)>,
}

impl Used {
    /// The whole address of a word, which counts as used from now on.
    pub fn expanded(&mut self, term: Term) -> &str {
        let known = self.terms.iter().position(|(known, _)| *known == term);
        let at = known.unwrap_or_else(|| {
            self.terms.push((term, expanded(term)));
            self.terms.len() - 1
        });
        &self.terms[at].1
    }

    /// The words, sorted.
    pub fn terms(&self) -> Vec<Term> {
        let mut terms: Vec<Term> = self.terms.iter().map(|(term, _)| *term).collect();
        terms.sort_unstable();
        terms
    }

    /// The vocabularies of which a word was used, sorted by short name.
    pub fn vocabularies(&self) -> Vec<(&'static str, &'static str)> {
        let is_used = |short: &str| self.terms.iter().any(|(term, _)| parts(term).0 == short);
        VOCABULARIES.iter().copied().filter(|(short, _)| is_used(short)).collect()
    }
}

/// All vocabularies with their short names, sorted by these.
pub fn vocabularies() -> &'static [(&'static str, &'static str)] {
    VOCABULARIES
}

/// The whole address of a word.
fn expanded(term: Term) -> String {
    let (short, word) = parts(term);
    let vocabulary = VOCABULARIES.iter().find(|(known, _)| *known == short).expect("only known vocabularies are used");
    format!("{}{word}", vocabulary.1)
}

fn parts(term: Term) -> (&'static str, &'static str) {
    term.split_once(':').expect("a word of a vocabulary is written with its short name")
}
