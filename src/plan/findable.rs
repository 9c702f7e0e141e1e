//! What the search finds, in which order, and into how many files its index is cut. A browser loads
//! only the files that a question needs. Those of words and places stay small however large the catalogue is; those of
//! entries and texts hold a fixed number of things.

use super::page_route;
use super::route::{IndexFile, Route};
use crate::catalogue::Catalogue;
use crate::document::choice::{LegalPage, PageKind};
use crate::markdown::Body;

/// How many things share a file of entries or texts.
pub const ENTRIES_PER_FILE: usize = 20;

/// The text of so many things of usual length (a page of print) shares a file of words.
const USUAL_PER_WORDS: usize = 1500;
/// The same for the file of places; both keep these files below 100 kB when compressed.
const USUAL_PER_PLACES: usize = 700;
/// The bytes of a text of usual length.
const USUAL: usize = 2000;

/// Into how many files the index is cut.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Cut {
    pub words: usize,
    pub places: usize,
    pub entries: usize,
}

impl Cut {
    /// Every file of the index.
    pub fn files(self) -> impl Iterator<Item = IndexFile> {
        let single = [IndexFile::About, IndexFile::Facets].into_iter();
        let words = (0..self.words).map(IndexFile::Words);
        let places = (0..self.places).map(IndexFile::Places);
        let shown = (0..self.entries).flat_map(|n| [IndexFile::Entries(n), IndexFile::Texts(n)]);
        single.chain(words).chain(places).chain(shown)
    }
}

/// Everything that has a page of its own and can be found: agreements first, so that their places in
/// this list are their numbers in the catalogue.
pub fn all(catalogue: &Catalogue) -> Vec<Route> {
    let mut all: Vec<Route> = catalogue.agreements().map(|(id, _)| Route::Agreement(id)).collect();
    all.extend(catalogue.partners().map(|(id, _)| Route::Partner(id)));
    all.extend(catalogue.topics().map(|(id, _)| Route::Topic(id)));
    all.extend(catalogue.legal_forms().map(|(id, _)| Route::LegalForm(id)));
    all.extend(catalogue.recommendations().map(|(id, _)| Route::Recommendation(id)));
    all.extend(catalogue.guides().map(|(id, _)| Route::Guide(id)));
    let pages = catalogue.pages().filter(|(_, page)| page.document.kind != PageKind::Home);
    all.extend(pages.map(|(id, _)| page_route(catalogue, id)));
    let unwritten = LegalPage::ALL.into_iter().filter(|which| catalogue.legal_page(*which).is_none());
    all.extend(unwritten.map(Route::Legal));
    all
}

/// How the index of a catalogue is cut, told by how much there is to find and to read.
pub fn cut(catalogue: &Catalogue) -> Cut {
    let agreements = catalogue.agreements().map(|(_, a)| size(&a.document.body));
    let partners = catalogue.partners().map(|(_, p)| size(&p.document.body));
    let guides = catalogue.guides().map(|(_, g)| size(&g.document.body));
    let pages = catalogue.pages().map(|(_, p)| size(&p.document.body));
    let usual = agreements.chain(partners).chain(guides).chain(pages).sum::<usize>() / USUAL;
    Cut {
        words: 1 + usual / USUAL_PER_WORDS,
        places: 1 + usual / USUAL_PER_PLACES,
        entries: all(catalogue).len().div_ceil(ENTRIES_PER_FILE),
    }
}

/// The bytes of a text; even an empty one comes with a title and partners.
fn size(body: &Body) -> usize {
    200 + body.html.len()
}
