//! Writes a graph as Turtle (W3C Recommendation of 25 February 2014).
//! Knows nothing of what it says.

use oxrdf::vocab::rdf;
use oxrdf::{LiteralRef, NamedNodeRef, TermRef, TripleRef};
use oxttl::TurtleSerializer;
use oxttl::turtle::WriterTurtleSerializer;

use super::graph::{Graph, Node, Value, expanded};

/// Into memory nothing can fail to be written.
const IN_MEMORY: &str = "memory can be written to";

/// The graph as Turtle.
pub fn write(graph: &Graph) -> Vec<u8> {
    let mut serializer = TurtleSerializer::new();
    for (short, address) in graph.vocabularies() {
        serializer = serializer.with_prefix(short, address).expect("the address of a vocabulary is one");
    }
    let mut writer = serializer.for_writer(Vec::new());
    graph.nodes.iter().for_each(|node| node_to(&mut writer, node));
    with_sorted_head(&writer.finish().expect(IN_MEMORY))
}

/// The same with its short names sorted; the serializer writes them in another order each time.
fn with_sorted_head(written: &[u8]) -> Vec<u8> {
    let is_head = |line: &&[u8]| line.starts_with(b"@prefix ");
    let mut head: Vec<&[u8]> = written.split_inclusive(|byte| *byte == b'\n').take_while(is_head).collect();
    let length: usize = head.iter().map(|line| line.len()).sum();
    head.sort_unstable();
    [head.concat(), written[length..].to_vec()].concat()
}

fn node_to(writer: &mut WriterTurtleSerializer<Vec<u8>>, node: &Node) {
    let subject = NamedNodeRef::new_unchecked(&node.id);
    let mut say = |property: NamedNodeRef<'_>, object: TermRef<'_>| {
        writer.serialize_triple(TripleRef::new(subject, property, object)).expect(IN_MEMORY);
    };
    for class in &node.classes {
        say(rdf::TYPE, NamedNodeRef::new_unchecked(&expanded(class)).into());
    }
    for (property, values) in &node.says {
        let property = expanded(property);
        let property = NamedNodeRef::new_unchecked(&property);
        for value in values {
            match value {
                Value::Node(id) => say(property, NamedNodeRef::new_unchecked(id).into()),
                Value::Text(text) => say(property, LiteralRef::new_simple_literal(text).into()),
                Value::Said(text, language) => {
                    say(property, LiteralRef::new_language_tagged_literal_unchecked(text, language.tag()).into());
                }
                Value::Typed(text, datatype) => {
                    let datatype = expanded(datatype);
                    say(property, LiteralRef::new_typed_literal(text, NamedNodeRef::new_unchecked(&datatype)).into());
                }
            }
        }
    }
}
