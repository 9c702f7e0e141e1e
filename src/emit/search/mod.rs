//! The index for the search of a built site: what can be found, which words stand where, what a
//! result looks like. A browser loads only the files that a question needs; the search itself is in
//! `static/search.js`.
//!
//! 1. [`record`] tells what each thing says, by the weight of the place.
//! 2. [`inverted`] turns that round: for each word, who says it.
//! 3. [`SearchIndex::file`] cuts both into files of bearable size, as [`findable::cut`] planned.

mod found;
mod inverted;
mod record;

use std::collections::BTreeSet;

use rayon::prelude::*;
use serde::Serialize;
use sha2::{Digest, Sha256};

use super::context::Context;
use super::facet;
use crate::names;
use crate::plan::findable::{self, Cut, ENTRIES_PER_FILE};
use crate::plan::route::{IndexFile, Route};
use crate::theme::{ThemeFault, Value};
use inverted::Inverted;
use record::Record;

/// The index of one interface language.
pub struct SearchIndex {
    cut: Cut,
    routes: Vec<Route>,
    /// What a result looks like, rendered.
    entries: Vec<Value>,
    words: Inverted,
    /// How many words each title has, at most 35.
    title_words: Vec<u8>,
    /// A hash of all that the records say.
    texts: Sha256,
    /// Words that stand everywhere and tell nothing.
    stop: BTreeSet<String>,
}

/// What a browser must know before it can ask (`about.json`).
#[derive(Serialize)]
struct AboutView<'a> {
    words: usize,
    /// The number of the first word of each file of places.
    places: Vec<usize>,
    /// The kinds of things in their order, with their number.
    kinds: Vec<KindView>,
    /// The length of each title in words, a base-36 digit each.
    title_words: String,
    stop: &'a BTreeSet<String>,
    /// Groups of words that stand for the same, folded.
    glossary: Vec<Vec<String>>,
}

#[derive(Serialize)]
struct KindView {
    id: &'static str,
    label: String,
    count: usize,
}

impl SearchIndex {
    /// Reads everything that can be found.
    ///
    /// # Errors
    /// The template of a result is wrong.
    pub fn new(context: &Context<'_>) -> Result<SearchIndex, ThemeFault> {
        let routes = findable::all(context.catalogue);
        let cut = findable::cut(context.catalogue);
        let records: Vec<Record<'_>> = routes.par_iter().map(|route| record::of(context, route)).collect();
        let entry = |(route, record): (&Route, &Record<'_>)| match route {
            Route::Agreement(id) => Ok(context.item(*id).clone()),
            _ => found::entry(context, route, record),
        };
        let entries = routes.iter().zip(&records).map(entry);
        let stop: BTreeSet<String> = context.stop_words().iter().flat_map(|words| words.split_whitespace()).map(folded).collect();
        let title_words = records.iter().map(Record::title_words).collect();
        let words = inverted::invert(&records, &stop);
        let entries = entries.collect::<Result<Vec<_>, _>>()?;
        let mut texts = Sha256::new();
        records.iter().for_each(|record| record.each(|_, text| texts.update(text)));
        Ok(SearchIndex { cut, entries, words, title_words, stop, routes, texts })
    }

    /// A short mark that changes with what any file of the index says, `facets` included.
    pub fn version(&self, context: &Context<'_>, facets: &[u8]) -> String {
        let mut hash = self.texts.clone();
        self.words.feed(&mut hash);
        for entry in &self.entries {
            hash.update(html(entry));
        }
        hash.update(json(&self.about(context)));
        hash.update(facets);
        hash.finalize().iter().take(5).map(|byte| format!("{byte:02x}")).collect()
    }

    /// The bytes of one file of the index.
    pub fn file(&self, context: &Context<'_>, file: IndexFile) -> Vec<u8> {
        match file {
            IndexFile::About => json(&self.about(context)),
            IndexFile::Words(part) => self.words.words(part, self.cut.words).into_bytes(),
            IndexFile::Places(part) => self.words.places(part, self.cut.places),
            IndexFile::Entries(part) => json(&share(&self.entries, part).iter().map(html).collect::<Vec<_>>()),
            IndexFile::Texts(part) => {
                let texts = share(&self.routes, part).iter().map(|route| record::of(context, route).behind());
                json(&texts.collect::<Vec<_>>())
            }
            IndexFile::Facets => unreachable!("facets have an emitter of their own"),
        }
    }

    /// The words of a form of the glossary as the search asks for them: without those that tell nothing.
    fn telling(&self, form: &str) -> String {
        let whole = folded(form);
        let telling: Vec<&str> = whole.split(' ').filter(|word| !self.stop.contains(*word)).collect();
        if telling.is_empty() { whole } else { telling.join(" ") }
    }

    fn about(&self, context: &Context<'_>) -> AboutView<'_> {
        let digit = |n: &u8| char::from_digit(u32::from(*n), 36).unwrap_or('z');
        let forms = |entry: &crate::document::vocabulary::GlossaryEntry| {
            std::iter::once(&entry.term).chain(&entry.means).map(|form| self.telling(form)).collect()
        };
        AboutView {
            words: self.cut.words,
            places: self.words.firsts(self.cut.places),
            kinds: facet::kind_counts(&self.routes)
                .into_iter()
                .map(|(id, count)| KindView { id, label: context.strings().text(&format!("kind_{id}")), count })
                .collect(),
            title_words: self.title_words.iter().map(digit).collect(),
            stop: &self.stop,
            glossary: context.catalogue.glossary().iter().map(forms).collect(),
        }
    }
}

/// The things of one file of entries or texts.
fn share<T>(all: &[T], part: usize) -> &[T] {
    let from = (part * ENTRIES_PER_FILE).min(all.len());
    &all[from..(from + ENTRIES_PER_FILE).min(all.len())]
}

fn html(entry: &Value) -> &str {
    entry.as_str().expect("an entry is rendered HTML")
}

fn json(value: &impl Serialize) -> Vec<u8> {
    serde_json::to_vec(value).expect("texts and numbers are always JSON")
}

/// Words as the search compares them, with single spaces.
fn folded(text: &str) -> String {
    let mut words: Vec<String> = Vec::new();
    names::search_words(text, |word| words.push(word.to_string()));
    words.join(" ")
}
