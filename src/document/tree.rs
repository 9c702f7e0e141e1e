//! YAML as a tree that knows the place of every key and value. Scalars stay text: `no`, `1961` and
//! `05978012` are what the editor wrote. Knows nothing of keys or their meaning.

use granit_parser::{Event, Parser, Placement, ScalarStyle, ScanError, StrInput};

use super::slip::{self, Slip};
use crate::diagnostic::{Code, Diagnostic};
use crate::location::{SourcePath, Span};

/// How deep lists and records may lie in each other; the deepest real file needs four.
const MAX_DEPTH: usize = 24;

/// One value with its place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Node {
    pub span: Span,
    pub value: Value,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Value {
    /// Nothing, `~` or `null`.
    Empty,
    Text(Box<str>),
    List(Vec<Node>),
    Map(Vec<Entry>),
}

/// One key of a record with its value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    pub key: Box<str>,
    pub key_span: Span,
    pub node: Node,
}

impl Node {
    /// The value as it stands in the file, without places.
    pub fn plain(&self) -> serde_json::Value {
        match &self.value {
            Value::Empty => serde_json::Value::Null,
            Value::Text(text) => serde_json::Value::String(text.to_string()),
            Value::List(items) => items.iter().map(Node::plain).collect(),
            Value::Map(entries) => entries.iter().map(|e| (e.key.to_string(), e.node.plain())).collect(),
        }
    }
}

/// Reads YAML that begins at byte `offset` of a file. What could not be read is told, and what
/// stands before it is kept.
pub fn read(path: &SourcePath, yaml: &str, offset: usize, faults: &mut Vec<Diagnostic>) -> Node {
    let mut builder = Builder { path, yaml, offset, faults, open: Vec::new(), root: None, next: None, quoted: 0, broken: false };
    for step in parser(yaml) {
        match step {
            Ok((event, span)) => {
                let range = span.byte_range().unwrap_or(0..0);
                if !builder.take(event, range.start..range.end) {
                    break;
                }
            }
            Err(error) => {
                let fault = syntax_fault(path, yaml, offset, &error);
                builder.faults.push(fault);
                builder.broken = true;
                break;
            }
        }
    }
    builder.finish()
}

/// By default the parser gives up on an empty value with more comments behind it than a few.
fn parser(yaml: &str) -> Parser<'_, StrInput<'_>> {
    Parser::new_from_str_with_options(yaml, granit_parser::options! { max_buffered_comment_events: usize::MAX })
}

/// Where the comments of a YAML text stand, each without the end of its line.
pub fn comments(yaml: &str) -> Vec<std::ops::Range<usize>> {
    let steps = parser(yaml).map_while(Result::ok);
    steps.filter(|(event, _)| matches!(event, Event::Comment(..))).filter_map(|(_, span)| span.byte_range()).collect()
}

/// A list or record that is not yet closed.
enum Open {
    List(Span, Vec<Node>),
    Map(Span, Vec<Entry>, Option<(Box<str>, Span)>),
}

struct Builder<'a> {
    path: &'a SourcePath,
    yaml: &'a str,
    offset: usize,
    faults: &'a mut Vec<Diagnostic>,
    open: Vec<Open>,
    root: Option<Node>,
    /// The line that begins another document behind the first.
    next: Option<Span>,
    /// Where the last value in quotation marks ends.
    quoted: usize,
    /// Whether reading ended before the end.
    broken: bool,
}

impl Builder<'_> {
    /// Takes one event; false where reading must end.
    fn take(&mut self, event: Event<'_>, range: std::ops::Range<usize>) -> bool {
        let span = Span::new(range.start, range.end).shifted(self.offset);
        if let (Some(next), true) = (self.next, holds_something(&event)) {
            self.faults.push(Diagnostic::new(Code::YamlSecondDocument, self.path, next));
            return false;
        }
        match event {
            Event::Scalar(text, style, ..) => {
                if matches!(style, ScalarStyle::SingleQuoted | ScalarStyle::DoubleQuoted) {
                    self.quoted = range.end;
                }
                let value = if is_empty(&text, style) { Value::Empty } else { Value::Text(text.into()) };
                self.place(Node { span, value });
            }
            Event::SequenceStart(..) => self.open.push(Open::List(span, Vec::new())),
            Event::MappingStart(..) => self.open.push(Open::Map(span, Vec::new(), None)),
            Event::SequenceEnd | Event::MappingEnd => self.close(range.end),
            Event::Alias(_) => {
                self.faults.push(Diagnostic::new(Code::YamlAlias, self.path, span));
                self.place(Node { span, value: Value::Empty });
            }
            Event::Comment(_, Placement::Right) => self.tell_hidden(range),
            Event::DocumentStart(..) if self.root.is_some() => self.next = self.next.or(Some(span)),
            _ => {}
        }
        if self.open.len() > MAX_DEPTH {
            self.faults.push(Diagnostic::new(Code::YamlTooDeep, self.path, span));
            return false;
        }
        true
    }

    /// Tells a comment that may be meant as a part of the text before it: „Projekt #1“.
    fn tell_hidden(&mut self, comment: std::ops::Range<usize>) {
        let line = line_at(self.yaml, comment.start);
        let before = self.yaml[line..comment.start].trim_end();
        let meant = match before.chars().next_back() {
            Some(',' | '[' | '{') => true,
            Some(':' | '-' | '|' | '>') => block_follows(self.yaml, line, comment.end),
            _ => line + before.len() == self.quoted,
        };
        if !meant {
            let span = Span::new(comment.start, comment.end).shifted(self.offset);
            self.faults.push(Diagnostic::new(Code::HiddenByComment, self.path, span));
        }
    }

    fn close(&mut self, end: usize) {
        let Some(open) = self.open.pop() else { return };
        let until = |span: Span| Span { start: span.start, end: Span::new(0, end + self.offset).end.max(span.end) };
        let node = match open {
            // An item that breaks off at its first key says nothing yet.
            Open::Map(span, entries, _) if self.broken && entries.is_empty() => Node { span, value: Value::Empty },
            Open::List(span, items) => Node { span: until(span), value: Value::List(items) },
            Open::Map(span, entries, _) => Node { span: until(span), value: Value::Map(entries) },
        };
        let span = trimmed(self.yaml, node.span, self.offset);
        self.place(Node { span, ..node });
    }

    /// Puts a finished value where it belongs: as a key, a value, an item, or the whole.
    fn place(&mut self, node: Node) {
        match self.open.last_mut() {
            None => self.root = self.root.take().or(Some(node)),
            Some(Open::List(_, items)) => items.push(node),
            Some(Open::Map(_, entries, waiting)) => match waiting.take() {
                Some((key, key_span)) => entries.push(Entry { key, key_span, node }),
                None => *waiting = Some((key_text(&node), node.span)),
            },
        }
    }

    fn finish(mut self) -> Node {
        while !self.open.is_empty() {
            self.close(self.yaml.len());
        }
        // A text alone is a key whose colon is missing, which is told.
        let root = self.root.take().filter(|root| !(self.broken && matches!(root.value, Value::Text(_))));
        let nothing = Node { span: Span::new(self.offset, self.offset), value: Value::Empty };
        root.unwrap_or(nothing)
    }
}

fn is_empty(text: &str, style: ScalarStyle) -> bool {
    style == ScalarStyle::Plain && matches!(text, "" | "~" | "null")
}

/// Whether an event brings a value that is not empty.
fn holds_something(event: &Event<'_>) -> bool {
    match event {
        Event::Scalar(text, style, ..) => !is_empty(text, *style),
        Event::SequenceStart(..) | Event::MappingStart(..) | Event::Alias(_) => true,
        _ => false,
    }
}

/// A key is text; a list or record as a key keeps an empty name and is reported as unknown.
fn key_text(node: &Node) -> Box<str> {
    match &node.value {
        Value::Text(text) => text.clone(),
        Value::Empty | Value::List(_) | Value::Map(_) => "".into(),
    }
}

/// A span without the white space at its end, which a block's end event includes.
fn trimmed(yaml: &str, span: Span, offset: usize) -> Span {
    let (start, end) = (span.start as usize - offset, (span.end as usize - offset).min(yaml.len()));
    let text = yaml.get(start..end).unwrap_or("");
    Span::new(start + offset, start + text.trim_end().len() + offset)
}

/// Tells what is wrong with the YAML in the words for its commonest causes.
fn syntax_fault(path: &SourcePath, yaml: &str, offset: usize, error: &ScanError) -> Diagnostic {
    let marker = error.marker();
    let (line_start, line) = lines(yaml).nth(marker.line().saturating_sub(1)).unwrap_or((yaml.len(), ""));
    let line = line.trim_end_matches(['\r', '\n']);
    let column: usize = line.chars().take(marker.col()).map(char::len_utf8).sum();
    let Slip { at, cause } = slip::find(yaml, line, line_start, line_start + column, error);
    let width = yaml.get(at..).and_then(|rest| rest.chars().next()).map_or(0, char::len_utf8);
    let key = slip::key_at(yaml, at);
    let width = if cause.starts_with("no-") { key.len() } else { width };
    Diagnostic::new(Code::YamlSyntax, path, Span::new(at, at + width).shifted(offset)).with("cause", cause).with("key", key)
}

/// Where the line of a byte begins.
fn line_at(yaml: &str, at: usize) -> usize {
    yaml[..at].rfind('\n').map_or(0, |end| end + 1)
}

/// Whether the next lines belong to the line that begins at `line` and ends at `end`.
fn block_follows(yaml: &str, line: usize, end: usize) -> bool {
    let indent = |line: &str| line.len() - line.trim_start().len();
    let mut next = yaml[end..].lines().skip(1).filter(|next| !next.trim().is_empty() && !next.trim_start().starts_with('#'));
    let own = indent(&yaml[line..end]);
    next.next().is_some_and(|next| indent(next) > own || indent(next) == own && next.trim_start().starts_with("- "))
}

/// Each line with the byte at which it begins.
fn lines(yaml: &str) -> impl Iterator<Item = (usize, &str)> {
    yaml.split_inclusive('\n').scan(0, |start, line| {
        let here = *start;
        *start += line.len();
        Some((here, line))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(yaml: &str) -> (Node, Vec<Diagnostic>) {
        let mut faults = Vec::new();
        let node = read(&SourcePath::new("a.md"), yaml, 0, &mut faults);
        (node, faults)
    }

    fn entries(node: &Node) -> &[Entry] {
        match &node.value {
            Value::Map(entries) => entries,
            other => panic!("a record was expected: {other:?}"),
        }
    }

    #[test]
    fn any_number_of_comments_may_follow_an_empty_value() {
        let yaml = format!("a:\n{}b: c\n", "# d\n".repeat(2000));
        let mut faults = Vec::new();
        let node = read(&SourcePath::new("a.yaml"), &yaml, 0, &mut faults);
        assert_eq!(faults, vec![]);
        assert!(matches!(node.value, Value::Map(entries) if entries.len() == 2));
    }

    #[test]
    fn every_key_and_value_knows_its_place() {
        let yaml = "titel: Müll\npartner:\n  - Kamen\n  - {id: Bönen}\n";
        let (node, faults) = parse(yaml);
        assert!(faults.is_empty());
        let slice = |s: Span| &yaml[s.start as usize..s.end as usize];
        let top = entries(&node);
        assert_eq!((slice(top[0].key_span), slice(top[0].node.span)), ("titel", "Müll"));
        let Value::List(items) = &top[1].node.value else { panic!("a list was expected") };
        assert_eq!(slice(items[0].span), "Kamen");
        assert_eq!(slice(entries(&items[1])[0].node.span), "Bönen");
        assert_eq!(slice(items[1].span), "{id: Bönen}");
    }

    #[test]
    fn scalars_stay_text() {
        let (node, _) = parse("a: no\nb: 1961\nc: 05978012\nd: 12:30\ne: ~\nf:\n");
        let texts: Vec<_> = entries(&node).iter().map(|e| e.node.value.clone()).collect();
        let text = |t: &str| Value::Text(t.into());
        assert_eq!(texts, [text("no"), text("1961"), text("05978012"), text("12:30"), Value::Empty, Value::Empty]);
    }

    #[test]
    fn the_commonest_mistakes_are_named() {
        for (yaml, cause, place) in [
            ("titel: Straße: Bau\n", "colon", ": Bau"),
            ("partner:\n\t- Kamen\n", "tab", "\t"),
            ("partner: [Kamen, Bönen\ntitel: x\n", "bracket", "[Kamen"),
            ("titel: \"Straße\nstatus: x\n", "quote", "\"Straße"),
            ("titel: \"Straße\nzusammenfassung: \"Ein Satz.\"\n", "quote", "\"Straße"),
            ("titel: x\naufgabe: 'Straße\nstatus: x\n", "quote", "'Straße"),
            ("titel: @x\n", "special", "@"),
            ("titel: Test\nthema umwelt\npartner: [A]\n", "no-colon", "thema"),
            ("titel: Test\nthema:umwelt\npartner: [A]\n", "no-space", "thema"),
            ("titel Test\nzusammenfassung: Ein Satz.\n", "no-colon", "titel"),
            ("partner:\n  - partner: A\n    rolle durchfuehrend\n  - B\n", "no-colon", "rolle"),
            ("titel: Test\naufgabe: - nein\n", "special", "- nein"),
            ("titel: Test\naufgabe: \"Bauhof\" gemeinsam\nthema: x\n", "quoted", "\"Bauhof"),
            ("anmerkung: [siehe Akte] und mehr\nthema: x\n", "behind", "[siehe"),
        ] {
            let (node, faults) = parse(yaml);
            assert_eq!(faults.len(), 1, "{yaml}");
            assert_eq!(faults[0].args[0], ("cause", cause.to_string()), "{yaml}");
            let at = faults[0].location.span.start as usize;
            assert!(yaml[at..].starts_with(place), "{yaml}: {}", &yaml[at..]);
            assert!(!matches!(node.value, Value::Text(_)), "{yaml}");
        }
    }

    #[test]
    fn a_comment_that_cuts_a_value_off_is_told_at_its_sign() {
        for (yaml, hidden) in [
            ("titel: Projekt #1 und Bauhof # 2\n", "#1 und Bauhof # 2"),
            ("partner: [Altdorf] # Buchsee\nthema: x\n", "# Buchsee"),
            ("partner:\n  - Altdorf #2\n", "#2"),
            ("titel: #1\nthema: x\n", "#1"),
        ] {
            let (_, faults) = parse(yaml);
            let told: Vec<_> = faults.iter().map(|f| (f.code, &yaml[f.location.span.start as usize..])).collect();
            assert_eq!(told.len(), 1, "{yaml}");
            assert!(told[0].0 == Code::HiddenByComment && told[0].1.starts_with(hidden), "{told:?}");
        }
        for yaml in [
            "# vorab\ntitel: a#b\n# danach\n",
            "partner: # die Gründer\n  - Kamen\n",
            "partner: # die Gründer\n- Kamen\n",
            "titel: \"Projekt #1\" # Nummer\n",
            "titel: >- # lang\n  Ein Text # 1\n",
            "partner: [\n  Kamen, # Stadt\n  Bönen\n]\n",
        ] {
            assert_eq!(parse(yaml).1, [], "{yaml}");
        }
    }

    #[test]
    fn what_stands_before_a_mistake_is_kept() {
        let (node, faults) = parse("titel: Gut\nstatus: [\n");
        assert_eq!(faults.len(), 1);
        assert_eq!(&*entries(&node)[0].key, "titel");
    }

    proptest::proptest! {
        #[test]
        fn every_text_is_read_without_panic_and_faults_stand_at_characters(yaml in "[aä:\"'\\[\\]{}#|>&*@,\\- \\t\r\n]{0,60}") {
            for fault in parse(&yaml).1 {
                let span = fault.location.span;
                proptest::prop_assert!(yaml.get(span.start as usize..span.end as usize).is_some(), "{span:?} of {yaml:?}");
            }
        }
    }

    #[test]
    fn the_place_of_a_mistake_does_not_depend_on_the_ends_of_lines() {
        for yaml in ["a: 1\nb: 2\ntitel: @x\n", "a: 1\r\nb: 2\r\ntitel: @x\r\n", "a: 1\r\nb: 2\r\nc: 3\r\n titel: @x: y\r\n"] {
            let (_, faults) = parse(yaml);
            let span = faults[0].location.span;
            assert!(yaml[span.start as usize..].starts_with(['@', ':']), "{yaml:?}: {span:?}");
        }
    }

    #[test]
    fn a_second_document_is_told_where_it_holds_something() {
        let (node, faults) = parse("---\n- a\n---\n- b\n---\n- c\n");
        assert_eq!(
            faults.iter().map(|f| (f.code, f.location.span)).collect::<Vec<_>>(),
            [(Code::YamlSecondDocument, Span::new(8, 11))]
        );
        assert_eq!(node.value, Value::List(vec![Node { span: Span::new(6, 7), value: Value::Text("a".into()) }]));
        assert_eq!(parse("---\n- a\n---\n").1, []);
        assert_eq!(parse("---\n- a\n...\n").1, []);
        assert_eq!(parse("---\n---\n- a\n").1[0].code, Code::YamlSecondDocument);
    }

    #[test]
    fn aliases_and_endless_depth_are_refused() {
        assert_eq!(parse("a: &x 1\nb: *x\n").1[0].code, Code::YamlAlias);
        assert_eq!(parse(&("[".repeat(100) + &"]".repeat(100))).1[0].code, Code::YamlTooDeep);
    }
}
