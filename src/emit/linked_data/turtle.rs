//! Writes a graph as Turtle (W3C Recommendation of 25 February 2014).
//! Knows nothing of what it says.

use oxrdf::vocab::rdf;
use oxrdf::{LiteralRef, NamedNodeRef, TripleRef};
use oxttl::TurtleSerializer;
use oxttl::turtle::WriterTurtleSerializer;

use super::graph::{Node, Sink, Used, Value, vocabularies};

/// Into memory nothing can fail to be written.
const IN_MEMORY: &str = "memory can be written to";

/// Everything that `say` gives, as Turtle.
pub fn write(say: impl FnOnce(&mut Sink<'_>)) -> Vec<u8> {
    let mut serializer = TurtleSerializer::new();
    for (short, address) in vocabularies() {
        serializer = serializer.with_prefix(*short, *address).expect("the address of a vocabulary is one");
    }
    let mut writer = serializer.for_writer(Vec::new());
    let mut used = Used::default();
    say(&mut |node| node_to(&mut writer, &mut used, &node));
    with_head(&used, &writer.finish().expect(IN_MEMORY))
}

fn node_to(writer: &mut WriterTurtleSerializer<Vec<u8>>, used: &mut Used, node: &Node) {
    let subject = NamedNodeRef::new_unchecked(&node.id);
    for class in &node.classes {
        let class = NamedNodeRef::new_unchecked(used.expanded(class));
        writer.serialize_triple(TripleRef::new(subject, rdf::TYPE, class)).expect(IN_MEMORY);
    }
    for (property, values) in &node.says {
        for value in values {
            let datatype = match value {
                Value::Typed(_, datatype) => used.expanded(datatype).to_string(),
                Value::Node(_) | Value::Text(_) | Value::Said(..) => String::new(),
            };
            let property = NamedNodeRef::new_unchecked(used.expanded(property));
            let triple = match value {
                Value::Node(id) => TripleRef::new(subject, property, NamedNodeRef::new_unchecked(id)),
                Value::Text(text) => TripleRef::new(subject, property, LiteralRef::new_simple_literal(text)),
                Value::Said(text, language) => {
                    let said = LiteralRef::new_language_tagged_literal_unchecked(text, language.tag());
                    TripleRef::new(subject, property, said)
                }
                Value::Typed(text, _) => {
                    let typed = LiteralRef::new_typed_literal(text, NamedNodeRef::new_unchecked(&datatype));
                    TripleRef::new(subject, property, typed)
                }
            };
            writer.serialize_triple(triple).expect(IN_MEMORY);
        }
    }
}

/// The same with those short names at its head that it uses, in their order; the serializer writes all of them, in another
/// order each time.
fn with_head(used: &Used, written: &[u8]) -> Vec<u8> {
    let is_head = |line: &&[u8]| line.starts_with(b"@prefix ");
    let length: usize = written.split_inclusive(|byte| *byte == b'\n').take_while(is_head).map(<[u8]>::len).sum();
    let head: String = used.vocabularies().iter().map(|(short, address)| format!("@prefix {short}: <{address}> .\n")).collect();
    [head.as_bytes(), &written[length..]].concat()
}
