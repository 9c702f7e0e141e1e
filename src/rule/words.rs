//! How a rule looks for marks in all words of a catalogue: quickly through the whole text of each
//! file, and only where something is found again with the place of every value. No rule itself.

use std::collections::HashSet;
use std::ops::Range;

use rayon::prelude::*;
use regex::Regex;

use crate::catalogue::Catalogue;
use crate::diagnostic::Diagnostic;
use crate::document::written::{self, Piece};
use crate::document::{self, Place};
use crate::location::{SourcePath, Span};
use crate::source::SourceTree;

/// Makes a pattern in which `\b` stands between ASCII letters and others: on German text the exact
/// boundary makes a search four times slower.
pub fn pattern(text: &str) -> Regex {
    Regex::new(&text.replace(r"\b", r"(?-u:\b)")).expect("the patterns of the rules are well formed")
}

/// One file with everything that stands in it.
pub struct File<'t> {
    pub path: &'t SourcePath,
    pub text: &'t str,
    pub pieces: Vec<Piece>,
}

impl File<'_> {
    /// The words of a place.
    pub fn words(&self, span: Span) -> &str {
        &self.text[span.start as usize..span.end as usize]
    }

    /// What another key of the same record says.
    pub fn beside(&self, piece: &Piece, en: &str) -> Option<&str> {
        let own = piece.value.as_ref()?;
        let is_it = |value: &written::Keyed| value.item == own.item && value.key.en == en;
        let other = self.pieces.iter().find(|other| other.value.as_ref().is_some_and(is_it))?;
        Some(self.words(other.span).trim_matches(['"', '\'']))
    }
}

/// Tells what stands in the files of a catalogue. `find` gives the marks of some words; it is asked
/// for a whole file first, so what it finds in a part must also be found in the whole.
pub fn seek<K>(
    catalogue: &Catalogue,
    tree: &SourceTree,
    find: impl Fn(&str) -> Vec<(Range<usize>, K)> + Sync,
    tell: impl Fn(&File<'_>, &Piece, Span, K) -> Option<Diagnostic> + Sync,
) -> Vec<Diagnostic> {
    let of_catalogue: HashSet<&SourcePath> = catalogue.files().collect();
    let shown = |path: &SourcePath| match document::place(path) {
        Place::File(_) => of_catalogue.contains(path),
        Place::Groups | Place::Sources | Place::Glossary | Place::Settings => true,
        Place::Annex | Place::Aside | Place::Stray => false,
    };
    let marked = tree.files.par_iter().filter_map(|file| {
        let text = file.text.as_deref().filter(|text| shown(&file.path) && !find(text).is_empty())?;
        Some(File { path: &file.path, text, pieces: written::pieces(&file.path, text) })
    });
    let tell_all = |file: File<'_>| {
        let marks = file.pieces.iter().flat_map(|piece| {
            let start = piece.span.start as usize;
            let marks = find(file.words(piece.span)).into_iter();
            marks.map(move |(at, kind)| (piece, Span::new(at.start, at.end).shifted(start), kind))
        });
        marks.filter_map(|(piece, span, kind)| tell(&file, piece, span, kind)).collect::<Vec<_>>()
    };
    marked.flat_map_iter(tell_all).collect()
}
