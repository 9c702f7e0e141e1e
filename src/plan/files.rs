//! The files of a plan while it is made: each address once. Two files at one address, and a file
//! where another needs a folder, are told.
//! Knows nothing of what the files are made of.

use std::mem::discriminant;
use std::sync::Arc;

use rayon::prelude::*;

use super::route::Route;
use super::{Job, PlannedFile};
use crate::catalogue::Catalogue;
use crate::diagnostic::{Code, Diagnostic};
use crate::document::Head;
use crate::location::{Location, Placed, SourcePath, Span};
use crate::strings::Language;

/// The files entered so far, in the order in which they came.
#[derive(Debug, Default)]
pub struct Files {
    entered: Vec<Entered>,
}

#[derive(Debug)]
struct Entered {
    file: PlannedFile,
    /// What asks for a former address or an annex; for a page [`place`] says it.
    place: Option<Location>,
}

impl Files {
    /// Enters a file. `place` is what asks for it, where its job does not say so.
    pub fn enter(&mut self, path: String, job: Job, place: Option<Location>) {
        self.entered.push(Entered { file: PlannedFile { path, job }, place });
    }

    /// All files in the order of their [`key`]s, and a fault for each that came second to its address.
    /// `settings` is where faults stand that have no other place.
    pub fn sorted(self, catalogue: &Catalogue, settings: &SourcePath) -> (Vec<PlannedFile>, Vec<Diagnostic>) {
        let mut entered: Vec<(String, usize, Entered)> = self
            .entered
            .into_par_iter()
            .enumerate()
            .map(|(number, entered)| (key(&entered.file.path), number, entered))
            .collect();
        entered.par_sort_unstable_by(|a, b| (&a.0, a.1).cmp(&(&b.0, b.1)));
        let mut kept: Vec<(String, usize, Entered)> = Vec::with_capacity(entered.len());
        let mut faults = Vec::new();
        for mut next in entered {
            if let Some(last) = kept.last_mut().filter(|last| is_in_the_way(&last.0, &next.0)) {
                // Who came first stays, be it the file or the folder.
                if next.1 < last.1 {
                    std::mem::swap(last, &mut next);
                }
                faults.extend(fault(&last.2, &next.2, catalogue, settings));
            } else {
                kept.push(next);
            }
        }
        (kept.into_iter().map(|(_, _, entered)| entered.file).collect(), faults)
    }
}

/// What addresses are compared by: two that differ only in case would be one file on some systems, and a
/// file comes right before what would lie in a folder of its name.
pub fn key(path: &str) -> String {
    let key = path.replace('/', "\0");
    if key.bytes().all(|byte| byte.is_ascii() && !byte.is_ascii_uppercase()) { key } else { key.to_lowercase() }
}

/// Whether two files have one address, or the second lies in a folder of the first one's name.
fn is_in_the_way(first: &str, second: &str) -> bool {
    second.strip_prefix(first).is_some_and(|rest| rest.is_empty() || rest.starts_with('\0'))
}

/// Tells a file whose address an earlier one has.
fn fault(earlier: &Entered, later: &Entered, catalogue: &Catalogue, settings: &SourcePath) -> Option<Diagnostic> {
    if is_told_already(&earlier.file.job, &later.file.job) {
        return None;
    }
    let asking = |entered: &Entered| {
        entered.place.clone().or_else(|| entered.file.job.page().and_then(|(_, page)| place(catalogue, page)))
    };
    let (other, place) = (asking(earlier), asking(later));
    let address = format!("/{}", later.file.path.trim_end_matches("index.html"));
    let owner = other.as_ref().filter(|_| place.is_some()).map_or("none", |other| other.path.as_str());
    let here = place.as_ref().or(other.as_ref()).cloned().unwrap_or(Location::new(settings, Span::default()));
    let fault = Diagnostic::new(Code::AddressTaken, &here.path, here.span).with("address", address);
    Some(fault.with("other", owner))
}

/// Two pages of one kind at one address have the same id, which is told at their files.
fn is_told_already(one: &Job, other: &Job) -> bool {
    let same = |(a, one): (Language, &Route), (b, other): (Language, &Route)| a == b && discriminant(one) == discriminant(other);
    discriminant(one) == discriminant(other) && one.page().zip(other.page()).is_some_and(|(one, other)| same(one, other))
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
