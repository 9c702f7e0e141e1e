//! The parts of a Markdown text that readers see as words: all but code and comments.

use std::collections::BTreeSet;
use std::ops::Range;

use pulldown_cmark::{Event, Options, Parser, Tag};

/// The bytes of a text that no page shows: comments in the way of HTML, and definitions of links that no link
/// uses, in which Markdown writers hide remarks (`[//]: # (…)`).
pub fn unseen(text: &str, options: Options) -> Vec<Range<usize>> {
    let mut used = BTreeSet::new();
    let mut hidden = Vec::new();
    let mut events = Parser::new_ext(text, options).into_offset_iter();
    for (event, range) in events.by_ref() {
        match event {
            Event::InlineHtml(html) if html.starts_with("<!--") => hidden.push(range),
            Event::Start(Tag::HtmlBlock) if text[range.clone()].trim_start().starts_with("<!--") => hidden.push(range),
            Event::Start(Tag::Link { id, .. } | Tag::Image { id, .. }) => {
                used.insert(id.to_lowercase());
            }
            _ => {}
        }
    }
    let definitions = events.reference_definitions().iter();
    hidden.extend(
        definitions.filter(|(label, _)| !used.contains(&label.to_lowercase())).map(|(_, definition)| definition.span.clone()),
    );
    hidden.sort_by_key(|range| range.start);
    hidden
}

/// The bytes of a text between code and comments, in their order.
pub fn find(text: &str, options: Options) -> Vec<Range<usize>> {
    let hidden = Parser::new_ext(text, options).into_offset_iter().filter_map(|(event, range)| match event {
        Event::Code(_) | Event::Start(Tag::CodeBlock(_)) => Some(range),
        Event::InlineHtml(html) if html.starts_with("<!--") => Some(range),
        Event::Start(Tag::HtmlBlock) if text[range.clone()].trim_start().starts_with("<!--") => Some(range),
        _ => None,
    });
    let mut parts = Vec::new();
    let mut from = 0;
    for range in hidden {
        parts.push(from..range.start.max(from));
        from = range.end.max(from);
    }
    parts.push(from..text.len());
    parts.retain(|part| !text[part.clone()].trim().is_empty());
    parts
}
