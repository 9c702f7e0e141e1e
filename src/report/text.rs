//! Faults as text for people: what is wrong, the line with a mark below it, and the way out.
//! Knows nothing of terminals; colours are ANSI codes that the caller may strip.

use annotate_snippets::{Annotation, AnnotationKind, Group, Level, Message, Origin, Renderer, Snippet};

use crate::diagnostic::{Diagnostic, Severity};
use crate::location::{Location, Span, position};
use crate::source::SourceTree;
use crate::strings::{Arg, Strings};

/// Whether the text carries colours.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Colour {
    Plain,
    Ansi,
}

/// How many lines stand around the marked one.
const AROUND: usize = 1;

/// All faults, one below the other. `root` is the catalogue's folder as the user named it.
pub fn report<'d>(
    diagnostics: impl IntoIterator<Item = &'d Diagnostic>,
    tree: &SourceTree,
    root: &str,
    strings: &Strings,
    colour: Colour,
) -> String {
    let renderer = match colour {
        Colour::Plain => Renderer::plain(),
        Colour::Ansi => Renderer::styled(),
    };
    let mut out = String::new();
    for diagnostic in diagnostics {
        out.push_str(&one(diagnostic, tree, root, strings, &renderer));
        out.push_str("\n\n");
    }
    out
}

/// „3 Fehler, 1 Warnung“; nothing where there is nothing to tell.
pub fn summary<'d>(diagnostics: impl IntoIterator<Item = &'d Diagnostic>, strings: &Strings) -> Option<String> {
    let mut kinds =
        [(Severity::Error, "count_errors", 0), (Severity::Warning, "count_warnings", 0), (Severity::Note, "count_notes", 0)];
    for diagnostic in diagnostics {
        kinds.iter_mut().filter(|(severity, ..)| *severity == diagnostic.severity()).for_each(|(.., n)| *n += 1);
    }
    let part = |(_, key, n): (Severity, &str, usize)| (n > 0).then(|| strings.fill(key, &[("n", n.into())]));
    let parts: Vec<String> = kinds.into_iter().filter_map(part).collect();
    (!parts.is_empty()).then(|| parts.join(", "))
}

/// So many codes are named at the end of a report.
const NAMED: usize = 3;

/// How to read more about the codes that occurred, those of errors first; nothing where there are none.
pub fn hint<'d>(diagnostics: impl IntoIterator<Item = &'d Diagnostic>, strings: &Strings) -> Option<String> {
    let mut gravest: Vec<&Diagnostic> = diagnostics.into_iter().collect();
    gravest.sort_by_key(|diagnostic| diagnostic.severity());
    let mut codes: Vec<&str> = Vec::new();
    for fault in gravest {
        if !codes.contains(&fault.code.as_str()) && codes.len() < NAMED {
            codes.push(fault.code.as_str());
        }
    }
    (!codes.is_empty()).then(|| strings.fill("explain_hint", &[("codes", codes.join(" ").into())]))
}

/// The words of a fault, without its place.
pub fn message(diagnostic: &Diagnostic, strings: &Strings) -> String {
    strings.fill(diagnostic.code.as_str(), &args(diagnostic))
}

/// The way out, where the code has one.
pub fn help(diagnostic: &Diagnostic, strings: &Strings) -> Option<String> {
    strings.find(&format!("{}.help", diagnostic.code.as_str()), &args(diagnostic))
}

/// What is said at the marked place: a suggestion, or what is to be seen there.
pub(super) fn label(diagnostic: &Diagnostic, strings: &Strings) -> Option<String> {
    let args = args(diagnostic);
    let attribute = |name: &str| strings.find(&format!("{}.{name}", diagnostic.code.as_str()), &args);
    let suggestion =
        diagnostic.replacement.as_ref().map(|_| attribute("suggestion").unwrap_or_else(|| strings.fill("did_you_mean", &args)));
    suggestion.or_else(|| attribute("label"))
}

/// Words as a sentence: with a capital letter and an end.
pub(super) fn sentence(words: &str) -> String {
    let mut letters = words.chars();
    let first: String = letters.next().map(|c| c.to_uppercase().collect()).unwrap_or_default();
    let end = if words.ends_with(['.', '?', '!']) { "" } else { "." };
    format!("{first}{}{end}", letters.as_str())
}

/// „Fehler“, „Warnung“ or „Hinweis“.
pub(super) fn severity(severity: Severity, strings: &Strings) -> String {
    strings.text(&format!("level_{}", severity.id()))
}

fn args(diagnostic: &Diagnostic) -> Vec<Arg<'_>> {
    let mut args: Vec<Arg<'_>> = diagnostic.args.iter().map(|(name, value)| (*name, value.as_str().into())).collect();
    if let Some(suggestion) = &diagnostic.replacement {
        args.push(("suggestion", suggestion.as_str().into()));
    }
    args
}

fn one(diagnostic: &Diagnostic, tree: &SourceTree, root: &str, strings: &Strings, renderer: &Renderer) -> String {
    let level = level(diagnostic.severity(), strings);
    let title = level.primary_title(message(diagnostic, strings)).id(diagnostic.code.as_str());
    let own = Mark { place: &diagnostic.location, kind: AnnotationKind::Primary, words: label(diagnostic, strings) };
    let mut places: Vec<Vec<Mark<'_>>> = vec![vec![own]];
    for (place, key) in &diagnostic.labels {
        let mark = Mark { place, kind: AnnotationKind::Context, words: Some(strings.text(key)) };
        match places.iter_mut().find(|marks| marks[0].place.path == place.path) {
            Some(marks) => marks.push(mark),
            None => places.push(vec![mark]),
        }
    }
    let mut group = Group::with_title(title);
    for marks in &places {
        let path = shown_path(root, marks[0].place.path.as_str());
        group = match tree.text(&marks[0].place.path) {
            Some(text) if !text.is_empty() => group.element(snippet(marks, text, path)),
            // Without an excerpt there is no mark to say it at.
            _ => marks
                .iter()
                .filter_map(|mark| mark.words.as_deref())
                .fold(group.element(Origin::path(path)), |group, words| group.element(helpful(sentence(words), strings))),
        };
    }
    if let Some(help) = help(diagnostic, strings) {
        group = group.element(helpful(help, strings));
    }
    renderer.render(&[group])
}

fn helpful(words: String, strings: &Strings) -> Message<'static> {
    Level::HELP.with_name(strings.text("level_help")).message(words)
}

/// A place to show, with what is said about it.
struct Mark<'a> {
    place: &'a Location,
    kind: AnnotationKind,
    words: Option<String>,
}

/// The lines around the marks of one file.
fn snippet<'a>(marks: &[Mark<'_>], text: &'a str, path: String) -> Snippet<'a, Annotation<'a>> {
    let ranges: Vec<std::ops::Range<usize>> = marks.iter().map(|mark| within(text, mark.place.span)).collect();
    let first = ranges.iter().map(|range| range.start).min().unwrap_or(0);
    let last = ranges.iter().map(|range| range.end).max().unwrap_or(0);
    let (start, end) = (line_start(text, first, AROUND), line_end(text, last, AROUND));
    let snippet = Snippet::source(&text[start..end]).line_start(position(text, start).line).path(path);
    marks.iter().zip(ranges).fold(snippet, |snippet, (mark, range)| {
        snippet.annotation(mark.kind.span(range.start - start..range.end - start).label(mark.words.clone()))
    })
}

fn level(severity: Severity, strings: &Strings) -> Level<'static> {
    let level = match severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
        Severity::Note => Level::NOTE,
    };
    level.with_name(self::severity(severity, strings))
}

/// A range that the text really has; a mark of several lines ends with its first.
fn within(text: &str, span: Span) -> std::ops::Range<usize> {
    let floor = |mut at: usize| {
        at = at.min(text.len());
        while !text.is_char_boundary(at) {
            at -= 1;
        }
        at
    };
    let start = floor(span.start as usize);
    let end = floor(span.end as usize).max(start);
    let line = text[start..end].find('\n').map_or(end, |n| start + n);
    start..line
}

fn line_start(text: &str, at: usize, more: usize) -> usize {
    let mut start = text[..at].rfind('\n').map_or(0, |n| n + 1);
    for _ in 0..more {
        start = text[..start.saturating_sub(1)].rfind('\n').map_or(0, |n| n + 1);
    }
    start
}

fn line_end(text: &str, at: usize, more: usize) -> usize {
    let mut end = text[at..].find('\n').map_or(text.len(), |n| at + n);
    for _ in 0..more {
        let next = (end + 1).min(text.len());
        end = text[next..].find('\n').map_or(text.len(), |n| next + n);
    }
    end
}

/// The path of a file below the folder that the user named.
pub(super) fn shown_path(root: &str, path: &str) -> String {
    let root = root.trim_end_matches('/');
    if root.is_empty() || root == "." { path.to_string() } else { format!("{root}/{path}") }
}
