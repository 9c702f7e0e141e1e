//! YAML as a tree that knows the place of every key and value. Scalars stay text: `no`, `1961` and
//! `05978012` are what the editor wrote. Knows nothing of keys or their meaning.

use granit_parser::{ErrorKind, Event, Parser, ScalarStyle, ScanError};

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

/// Reads YAML that begins at byte `offset` of a file. What could not be read is told, and what
/// stands before it is kept.
pub fn read(path: &SourcePath, yaml: &str, offset: usize, faults: &mut Vec<Diagnostic>) -> Node {
    let mut builder = Builder { path, yaml, offset, faults, open: Vec::new(), root: None, next: None };
    for step in Parser::new_from_str(yaml) {
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
                break;
            }
        }
    }
    builder.finish()
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
            Event::DocumentStart(..) if self.root.is_some() => self.next = self.next.or(Some(span)),
            _ => {}
        }
        if self.open.len() > MAX_DEPTH {
            self.faults.push(Diagnostic::new(Code::YamlTooDeep, self.path, span));
            return false;
        }
        true
    }

    fn close(&mut self, end: usize) {
        let Some(open) = self.open.pop() else { return };
        let until = |span: Span| Span { start: span.start, end: Span::new(0, end + self.offset).end.max(span.end) };
        let node = match open {
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
        let nothing = Node { span: Span::new(self.offset, self.offset), value: Value::Empty };
        self.root.take().unwrap_or(nothing)
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
    let (at, cause) = cause(yaml, line, line_start, line_start + column, error);
    let width = yaml.get(at..).and_then(|rest| rest.chars().next()).map_or(0, char::len_utf8);
    Diagnostic::new(Code::YamlSyntax, path, Span::new(at, at + width).shifted(offset)).with("cause", cause)
}

/// The likely cause, by a word of the string files, and the place to show.
fn cause(yaml: &str, line: &str, line_start: usize, at: usize, error: &ScanError) -> (usize, &'static str) {
    if let Some(tab) = indenting_tab(yaml) {
        return (tab, "tab");
    }
    let value = line.split_once(": ").map(|(_, value)| value);
    if value.is_some_and(|v| !v.starts_with(['"', '\'', '[', '{', '|', '>']) && (v.contains(": ") || v.ends_with(':'))) {
        let second = line.find(": ").map_or(0, |first| first + 2 + line[first + 2..].find(':').unwrap_or(0));
        return (line_start + second, "colon");
    }
    if let Some(open) = unclosed(yaml, '[', ']') {
        return (open, "bracket");
    }
    if let Some(open) = unclosed(yaml, '{', '}') {
        return (open, "brace");
    }
    let kind = match error.kind() {
        ErrorKind::UnknownAnchor => "alias",
        _ if value.is_some_and(|v| v.starts_with(['*', '&', '!', '%', '@', '`'])) => "special",
        _ if unclosed_quote(yaml) => "quote",
        ErrorKind::ExpectedBlockMappingKey | ErrorKind::ExpectedBlockSequenceEntry => "indent",
        _ => "other",
    };
    (at.min(yaml.len()), kind)
}

/// Each line with the byte at which it begins.
fn lines(yaml: &str) -> impl Iterator<Item = (usize, &str)> {
    yaml.split_inclusive('\n').scan(0, |start, line| {
        let here = *start;
        *start += line.len();
        Some((here, line))
    })
}

/// A tab in the indentation, which YAML forbids.
fn indenting_tab(yaml: &str) -> Option<usize> {
    lines(yaml).find_map(|(start, line)| {
        let indent = line.len() - line.trim_start().len();
        line[..indent].find('\t').map(|tab| start + tab)
    })
}

/// Whether a line opens a quotation mark and does not close it.
fn unclosed_quote(yaml: &str) -> bool {
    lines(yaml).any(|(_, line)| line.matches('"').count() % 2 == 1)
}

/// A value that opens a bracket and does not close it in its line.
fn unclosed(yaml: &str, open: char, close: char) -> Option<usize> {
    lines(yaml).find_map(|(start, line)| {
        let value = line.trim_start().trim_start_matches("- ");
        let value = value.split_once(": ").map_or(value, |(_, value)| value);
        let opens = value.starts_with(open) && value.matches(open).count() > value.matches(close).count();
        opens.then(|| start + line.len() - value.len())
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
        for (yaml, cause) in [
            ("titel: Straße: Bau\n", "colon"),
            ("partner:\n\t- Kamen\n", "tab"),
            ("partner: [Kamen, Bönen\ntitel: x\n", "bracket"),
            ("titel: \"Straße\nstatus: x\n", "quote"),
            ("titel: @x\n", "special"),
        ] {
            let (_, faults) = parse(yaml);
            assert_eq!(faults.len(), 1, "{yaml}");
            assert_eq!(faults[0].args, [("cause", cause.to_string())], "{yaml}");
        }
    }

    #[test]
    fn what_stands_before_a_mistake_is_kept() {
        let (node, faults) = parse("titel: Gut\nstatus: [\n");
        assert_eq!(faults.len(), 1);
        assert_eq!(&*entries(&node)[0].key, "titel");
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
