//! The files of a plan while it is made: each address once. Two files at one address, and a file
//! where another needs a folder, are told.
//! Knows nothing of what the files are made of.

use std::collections::BTreeMap;
use std::mem::discriminant;
use std::sync::Arc;

use super::route::Route;
use super::{Job, PlannedFile};
use crate::catalogue::Catalogue;
use crate::diagnostic::{Code, Diagnostic};
use crate::document::Head;
use crate::location::{Location, Placed, SourcePath, Span};

/// The files entered so far.
#[derive(Debug, Default)]
pub struct Files {
    /// By address, folded; with the place in the catalogue that asks for the file.
    entered: BTreeMap<String, (PlannedFile, Option<Location>)>,
}

impl Files {
    /// Enters a file that some place in the catalogue asks for, or the program itself. Gives the
    /// fault where the address is taken; `settings` is where faults stand that have no other place.
    pub fn enter(&mut self, path: String, job: Job, place: Option<Location>, settings: &SourcePath) -> Option<Diagnostic> {
        let key = key(&path);
        let Some((earlier, other)) = self.in_the_way(&key) else {
            self.entered.insert(key, (PlannedFile { path, job }, place));
            return None;
        };
        if is_told_already(&earlier.job, &job) {
            return None;
        }
        let address = format!("/{}", path.trim_end_matches("index.html"));
        let owner = other.as_ref().filter(|_| place.is_some()).map_or("none", |other| other.path.as_str());
        let here = place.as_ref().or(other.as_ref()).cloned().unwrap_or(Location::new(settings, Span::default()));
        let fault = Diagnostic::new(Code::AddressTaken, &here.path, here.span).with("address", address);
        Some(fault.with("other", owner))
    }

    /// The file at an address, at a folder above it, or in a folder of its name.
    fn in_the_way(&self, key: &str) -> Option<&(PlannedFile, Option<Location>)> {
        let above = key.match_indices('/').find_map(|(end, _)| self.entered.get(&key[..end]));
        let folder = format!("{key}/");
        let below = || self.entered.range(folder.clone()..).next().filter(|(path, _)| path.starts_with(&folder)).map(|(_, e)| e);
        self.entered.get(key).or(above).or_else(below)
    }

    pub fn iter(&self) -> impl Iterator<Item = &PlannedFile> {
        self.entered.values().map(|(file, _)| file)
    }

    /// All files, sorted by path.
    pub fn sorted(self) -> Vec<PlannedFile> {
        let mut files: Vec<PlannedFile> = self.entered.into_values().map(|(file, _)| file).collect();
        files.sort_by(|a, b| a.path.cmp(&b.path));
        files
    }
}

/// Two paths that differ only in case would be one file on some systems.
fn key(path: &str) -> String {
    path.to_lowercase()
}

/// Two pages of one kind at one address have the same id, which is told at their files.
fn is_told_already(one: &Job, other: &Job) -> bool {
    matches!((one, other), (Job::Page(a, one), Job::Page(b, other)) if a == b && discriminant(one) == discriminant(other))
}

/// The place in the catalogue that asks for a page; nothing for pages of the program itself.
pub fn place(catalogue: &Catalogue, route: &Route) -> Option<Location> {
    let at = |head: &Head, name: &Placed<Arc<str>>| Some(Location::new(&head.path, name.span));
    match route {
        Route::Agreement(id) => at(&catalogue.agreement(*id).document.head, &catalogue.agreement(*id).document.title),
        Route::Partner(id) | Route::PartnerTopic(id, _) | Route::Pair(id, _) | Route::Report(Some(id)) => {
            at(&catalogue.partner(*id).document.head, &catalogue.partner(*id).document.name)
        }
        Route::Topic(id) => at(&catalogue.topic(*id).document.head, &catalogue.topic(*id).document.title),
        Route::LegalForm(id) => at(&catalogue.legal_form(*id).document.head, &catalogue.legal_form(*id).document.title),
        Route::Recommendation(id) => {
            at(&catalogue.recommendation(*id).document.head, &catalogue.recommendation(*id).document.title)
        }
        Route::Guide(id) => at(&catalogue.guide(*id).document.head, &catalogue.guide(*id).document.title),
        Route::Page(id) => at(&catalogue.page(*id).document.head, &catalogue.page(*id).document.title),
        Route::Home => catalogue.home_page().and_then(|id| place(catalogue, &Route::Page(id))),
        Route::Legal(which) => catalogue.legal_page(*which).and_then(|id| place(catalogue, &Route::Page(id))),
        _ => None,
    }
}
