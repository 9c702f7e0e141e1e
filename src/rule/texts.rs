//! Rules about what was left behind in the words: placeholders that nobody has filled in.

use std::ops::Range;
use std::sync::LazyLock;

use regex::Regex;

use super::words::{self, Quiet};
use crate::catalogue::Catalogue;
use crate::diagnostic::{Code, Diagnostic};
use crate::document::choice::{GuideKind, Profile};
use crate::document::schema::Shape;
use crate::document::written::Piece;
use crate::location::{SourcePath, Span};
use crate::settings::Settings;
use crate::source::SourceTree;

/// What templates and contract drafts leave where something is to be filled in. Of two words that
/// can mean something else (`XX`, `NN`) neither is among them.
static PLACEHOLDERS: LazyLock<Regex> = LazyLock::new(|| {
    words::pattern(
        r"(?x)
        \b[Xx]{2}\.\ ?[Xx]{2}\.\ ?(?:[0-9]{2,4}|[Xx]{2,4})?     # xx.xx.2022
        | __\.\ ?__\.\ ?(?:[0-9]{2,4}|_{2,4})?
        | \bTT\.\ ?MM\.\ ?JJ(?:JJ)?\b
        | \b[Xx]{3,}\b
        | \b(?i:todo|lorem\ ipsum)\b | \bTBD\b
        | \bN\.\ ?N\.
        | \bMuster(?:mann|frau|stadt|hausen|stra(?:ß|ss)e)\b
        | \((?:bitte|hier)\b[^()]{0,40}\b(?:bezeichnen|benennen|nennen|ausfüllen|eintragen|einsetzen|ergänzen|angeben|einfügen|auswählen)\)
        | \\?\[(?:bitte|hier|Name|Datum|Ort|Betrag|Adresse|Anschrift|Nummer|Titel|Kommune|Gemeinde|Stadt|Behörde|Partner)\b[^\[\]\n]{0,40}\]
        | ‹[^‹›\n]{1,60}›                                        # as in our own sample clauses
        | …{2,} | \.{5,} | _{3,} | \?{3,}",
    )
});

/// Marks of an omission. In a quoted contract they are proper; in a page that the law asks for they are not.
const OMISSIONS: [&str; 2] = ["[...]", "[…]"];

/// Placeholders in all values and texts. In the settings and in the pages that the law asks for they
/// forbid a public body to publish; elsewhere a build stays possible.
pub fn placeholders(catalogue: &Catalogue, settings: &Settings, tree: &SourceTree, quiet: &mut Quiet) -> Vec<Diagnostic> {
    let public = settings.profile == Some(Profile::PublicBody);
    let pages = catalogue.pages().filter(|(_, page)| page.document.kind.legal().is_some());
    let legal: Vec<&SourcePath> = pages.map(|(_, page)| &page.document.head.path).chain([&settings.path]).collect();
    let samples: Vec<&SourcePath> = catalogue
        .guides()
        .filter(|(_, guide)| guide.document.kind == GuideKind::SampleClause)
        .map(|(_, guide)| &guide.document.head.path)
        .collect();
    let tell = |file: &words::File<'_>, piece: &Piece, span: Span, omission: bool| {
        let legal = legal.contains(&file.path);
        let told = is_date(piece) || samples.contains(&file.path) || omission && !legal;
        let code = if public && legal { Code::PlaceholderPublished } else { Code::PlaceholderLeft };
        let explained = code == Code::PlaceholderLeft && is_explained(file.words(piece.span), span.start - piece.span.start);
        (!told && !explained).then(|| Diagnostic::new(code, file.path, span).with("text", file.words(span)))
    };
    words::seek(catalogue, tree, quiet, find, tell)
}

/// A date is read elsewhere, which tells its placeholders too.
fn is_date(piece: &Piece) -> bool {
    piece.value.as_ref().is_some_and(|value| matches!(value.key.shape, Shape::Date))
}

/// Whether the paragraph around a mark says itself that a placeholder stands in the original.
fn is_explained(words: &str, at: u32) -> bool {
    let (before, after) = words.split_at(at as usize);
    let before = before.rsplit("\n\n").next().unwrap_or(before);
    let after = after.split("\n\n").next().unwrap_or(after);
    let says = |part: &str| ["platzhalter", "placeholder"].iter().any(|word| part.to_lowercase().contains(word));
    says(before) || says(after)
}

/// The places of all placeholders, and whether each is a mark of an omission.
fn find(words: &str) -> Vec<(Range<usize>, bool)> {
    let filled = PLACEHOLDERS.find_iter(words).map(|found| found.range());
    let mut found: Vec<_> = filled.filter(|at| is_meant(words, at)).map(|at| (at, false)).collect();
    let omitted = OMISSIONS.iter().flat_map(|mark| words.match_indices(mark));
    found.extend(omitted.map(|(at, mark)| (at..at + mark.len(), true)));
    found
}

/// Whether a mark is no link, no line across the page, no part of a word and no height above sea level.
fn is_meant(words: &str, at: &Range<usize>) -> bool {
    let (before, mark, after) = (&words[..at.start], &words[at.clone()], &words[at.end..]);
    let joins = |c: Option<char>| c.is_some_and(|c| c.is_alphanumeric() || c == '*');
    match mark.chars().next() {
        Some('[' | '\\') => !after.starts_with(['(', '[', ':']) && !before.ends_with(']'),
        Some('_') if mark.contains('.') => true,
        Some('_') => {
            let line =
                before.rsplit('\n').next().unwrap_or("").trim().len() + after.split('\n').next().unwrap_or("").trim().len();
            line > 0 && !joins(before.chars().next_back()) && !joins(after.chars().next())
        }
        // Dots that lead to the number of a page.
        Some('.' | '…') => !after.trim_start().starts_with(|c: char| c.is_ascii_digit()),
        Some('N') => !["ü. ", "über ", "ü.", "unter "].iter().any(|sea| before.ends_with(sea)),
        _ => !joins(before.chars().next_back()) && !joins(after.chars().next()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> Vec<&str> {
        find(text).into_iter().map(|(at, _)| &text[at]).collect()
    }

    #[test]
    fn what_templates_leave_is_found() {
        for (text, mark) in [
            ("Zuwendungsbescheid für den BS I vom XXX", "XXX"),
            ("unterzeichnet am xx.xx.2022 in Unna", "xx.xx.2022"),
            ("gültig ab __.__.2024", "__.__.2024"),
            ("am TT.MM.JJJJ", "TT.MM.JJJJ"),
            ("im Bereich (bitte bezeichnen) tätig", "(bitte bezeichnen)"),
            ("(bitte Datum eintragen)", "(bitte Datum eintragen)"),
            ("(hier Betrag einsetzen)", "(hier Betrag einsetzen)"),
            ("Die [Name der Kommune] übernimmt", "[Name der Kommune]"),
            (r"Die \[Name\] übernimmt", r"\[Name\]"),
            ("TODO: Frist", "TODO"),
            ("Vorsitz: N.N.", "N.N."),
            ("Vorsitz: N. N.", "N. N."),
            ("Erika Mustermann", "Mustermann"),
            ("Lorem ipsum dolor", "Lorem ipsum"),
            ("ab dem ‹Datum›", "‹Datum›"),
            ("Ort …………", "…………"),
            ("Ort, Datum: ______", "______"),
            ("Träger: ???", "???"),
        ] {
            assert_eq!(found(text), [mark], "{text}");
        }
    }

    #[test]
    fn what_only_looks_like_a_placeholder_is_left_alone() {
        for text in [
            "[Name](partner/kamen.md), [Name][1], [Name]: x",
            "Todor, Methodologie, MXXX, XX, XXL",
            "64 m ü. N.N.",
            "§ 1 Zweck ......... 5, § 2 Kosten …… 7",
            "Musterstädte, Mustersatzung, Muster",
            "und so weiter … oder ... bis dahin....",
            "Text\n\n___\n\nText",
            "snake___case, ___fett___, **_x_**",
            "(bitte beachten), (bitte nur schriftlich)",
            "[§ 24 GkG], [siehe Anlage 1], [^1], [ ] offen, [x] erledigt",
            "?",
            "Warum nicht??",
            "Einwohner*innen, „OKSozius“, ‚so‘, 2003 (Unna) 2004 (Bönen)",
            "-- – — · • ✓ ▪ ➤",
        ] {
            assert_eq!(found(text), [""; 0], "{text}");
        }
        assert_eq!(find("Der Text lautet: […]"), [(17..22, true)]);
    }

    #[test]
    fn a_paragraph_that_says_so_explains_its_placeholder() {
        let at = |text: &str| u32::try_from(text.find("XXX").expect("a mark")).expect("a short text");
        let explained = |text: &str| is_explained(text, at(text));
        assert!(explained("Ein Satz.\n\nDort steht ein Platzhalter (XXX).\n"));
        assert!(explained("Am XXX unterschrieben. Das ist ein Platzhalter im Original."));
        assert!(!explained("Ein Platzhalter.\n\nAm XXX.\n\nDer Platzhalter."));
    }
}
