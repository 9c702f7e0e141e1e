//! What the files of a site share and what is made only once: list entries, short forms of fact sheets, the index of the search, the
//! frame of every page. Each is made when it is asked for first, so that a preview that shows one page
//! makes what this page needs; a build asks for all of it before it begins.
//! Knows nothing of how any of it is made.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use super::search::SearchIndex;
use crate::catalogue::Catalogue;
use crate::plan::export::Export;
use crate::settings::Settings;
use crate::theme::{ThemeFault, Value};

/// What the files of one site share, in each interface language.
pub struct Prepared {
    pub(super) faces: Vec<Once>,
}

/// What tells whether a file came over whole. The file itself is not kept.
#[derive(Debug, Clone, Default)]
pub struct Print {
    pub bytes: usize,
    /// In hexadecimal digits.
    pub sha256: String,
}

/// The same in one interface language.
#[derive(Default)]
pub struct Once {
    pub(super) site: OnceLock<Value>,
    /// The list entry of each agreement, rendered.
    pub(super) items: Vec<OnceLock<Value>>,
    /// The line of each agreement in the table of a report, rendered.
    pub(super) rows: Vec<OnceLock<Value>>,
    /// The short form of each fact sheet, rendered.
    pub(super) sheets: Vec<OnceLock<Value>>,
    pub(super) index: OnceLock<Result<SearchIndex, ThemeFault>>,
    /// What the filter of the list counts with (`facets.json`).
    pub(super) facets: OnceLock<Vec<u8>>,
    /// Changes with the index that scripts read, so that no browser mixes two of them.
    pub(super) version: OnceLock<String>,
    /// Size and checksum of each file of open data.
    pub(super) prints: BTreeMap<Export, OnceLock<Print>>,
    /// The first fault of a template that showed while something shared was made.
    pub(super) fault: OnceLock<ThemeFault>,
}

impl Prepared {
    /// Nothing is made yet.
    pub fn new(catalogue: &Catalogue, settings: &Settings) -> Prepared {
        let prints = || Export::all().into_iter().map(|export| (export, OnceLock::new())).collect();
        let blank = || vec![OnceLock::new(); catalogue.agreements().len()];
        let once = || Once { items: blank(), rows: blank(), sheets: blank(), prints: prints(), ..Once::default() };
        Prepared { faces: settings.languages.iter().map(|_| once()).collect() }
    }

    /// The same for a preview, which no browser keeps: its pages carry `mark` instead of one that only
    /// the whole index could tell.
    pub fn with_version(catalogue: &Catalogue, settings: &Settings, mark: &str) -> Prepared {
        let prepared = Prepared::new(catalogue, settings);
        for once in &prepared.faces {
            once.version.get_or_init(|| mark.to_string());
        }
        prepared
    }
}
