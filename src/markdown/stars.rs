//! The gender star: in `Einwohner*innen` the star is a letter of the word, in CommonMark it opens an
//! emphasis. A single star between two letters is escaped before parsing, except in code.

use std::ops::Range;

use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};

/// A text in which backslashes were added, and where.
pub struct Escaped {
    pub text: String,
    /// The bytes of the original before which a backslash was added, ascending.
    added: Vec<usize>,
}

impl Escaped {
    /// The byte of the original text that a byte of the new text comes from.
    pub fn original(&self, at: usize) -> usize {
        let mut before = 0;
        while self.added.get(before).is_some_and(|place| place + before < at) {
            before += 1;
        }
        at - before
    }
}

/// Escapes every single star between two letters.
pub fn escape(text: &str, options: Options) -> Escaped {
    let mut added = stars(text);
    if !added.is_empty() {
        let code = code(text, options);
        added.retain(|at| !code.iter().any(|range| range.contains(at)));
    }
    let mut out = String::with_capacity(text.len() + added.len());
    let mut from = 0;
    for at in &added {
        out.push_str(&text[from..*at]);
        out.push('\\');
        from = *at;
    }
    out.push_str(&text[from..]);
    Escaped { text: out, added }
}

fn stars(text: &str) -> Vec<usize> {
    let letter = |c: Option<char>| c.is_some_and(char::is_alphabetic);
    text.match_indices('*')
        .map(|(at, _)| at)
        .filter(|at| letter(text[..*at].chars().next_back()) && letter(text[at + 1..].chars().next()))
        .collect()
}

/// The bytes that are code, in which nothing is escaped.
fn code(text: &str, options: Options) -> Vec<Range<usize>> {
    let mut ranges = Vec::new();
    let mut block = None;
    for (event, range) in Parser::new_ext(text, options).into_offset_iter() {
        match event {
            Event::Code(_) => ranges.push(range),
            Event::Start(Tag::CodeBlock(_)) => block = Some(range.start),
            Event::End(TagEnd::CodeBlock) => ranges.extend(block.take().map(|start| start..range.end)),
            _ => {}
        }
    }
    ranges
}
