//! How a rule looks for marks in all words of a catalogue: quickly through the whole text of each
//! file, and only where something is found again with the place of every value. No rule itself.

use std::collections::{HashMap, HashSet};
use std::ops::Range;
use std::sync::Arc;

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

/// The files in which nothing was found, with the text in which it was looked for.
#[derive(Debug, Default)]
pub struct Quiet(HashMap<SourcePath, Arc<str>>);

impl Quiet {
    fn knows(&self, path: &SourcePath, text: &Arc<str>) -> bool {
        self.0.get(path).is_some_and(|known| Arc::ptr_eq(known, text))
    }
}

/// Tells what stands in the files of a catalogue. `find` gives the marks of some words; it is asked
/// for a whole file first, so what it finds in a part must also be found in the whole. Files that are known as `quiet`
/// are not asked again.
pub fn seek<K>(
    catalogue: &Catalogue,
    tree: &SourceTree,
    quiet: &mut Quiet,
    find: impl Fn(&str) -> Vec<(Range<usize>, K)> + Sync,
    tell: impl Fn(&File<'_>, &Piece, Span, K) -> Option<Diagnostic> + Sync,
) -> Vec<Diagnostic> {
    let texts = tree.files.par_iter().filter_map(|file| Some((&file.path, file.text.as_ref()?)));
    let (silent, marked): (Vec<_>, Vec<_>) =
        texts.filter(|(path, text)| !quiet.knows(path, text)).partition(|(_, text)| find(text).is_empty());
    quiet.0.extend(silent.into_iter().map(|(path, text)| (path.clone(), text.clone())));
    if marked.is_empty() {
        return Vec::new();
    }
    let of_catalogue: HashSet<&SourcePath> = catalogue.files().collect();
    let shown = |path: &SourcePath| match document::place(path) {
        Place::File(_) => of_catalogue.contains(path),
        Place::Groups | Place::Sources | Place::Glossary | Place::Settings => true,
        Place::Annex | Place::Aside | Place::Stray => false,
    };
    let tell_all = |(path, text): (&SourcePath, &Arc<str>)| {
        let file = File { path, text, pieces: written::pieces(path, text) };
        let marks = file.pieces.iter().flat_map(|piece| {
            let start = piece.span.start as usize;
            let marks = find(file.words(piece.span)).into_iter();
            marks.map(move |(at, kind)| (piece, Span::new(at.start, at.end).shifted(start), kind))
        });
        marks.filter_map(|(piece, span, kind)| tell(&file, piece, span, kind)).collect::<Vec<_>>()
    };
    marked.into_par_iter().filter(|(path, _)| shown(path)).flat_map_iter(tell_all).collect()
}
