//! Rules about what an entry should say: where it comes from, and when somebody last looked at it.

use crate::catalogue::Catalogue;
use crate::catalogue::model::Agreement;
use crate::diagnostic::{Code, Diagnostic};
use crate::document::choice::Status;
use crate::document::written;
use crate::location::Span;
use crate::settings::Settings;
use crate::source::SourceTree;

/// An agreement names its source, wherever the catalogue names sources at all.
pub fn sources(catalogue: &Catalogue, faults: &mut Vec<Diagnostic>) {
    if catalogue.agreements().all(|(_, agreement)| agreement.document.sources.is_empty()) {
        return;
    }
    let without = catalogue.agreements().filter(|(_, agreement)| agreement.document.sources.is_empty());
    faults.extend(without.map(|(_, agreement)| at_title(agreement, Code::SourceMissing)));
}

/// An agreement is verified as often as it asks for, or else as the settings ask. What is over changes
/// no more; only a wish of its own counts there.
pub fn reviews(catalogue: &Catalogue, settings: &Settings, tree: &SourceTree, faults: &mut Vec<Diagnostic>) {
    for (_, agreement) in catalogue.agreements() {
        let document = &agreement.document;
        let over = matches!(agreement.status, Status::Ended | Status::NotRealised);
        let common = settings.review_every.as_ref().filter(|_| !over);
        let Some((period, words)) = document.review_every.as_ref().or(common) else { continue };
        let fault = match &document.verified {
            None => Some(never_verified(agreement, tree)),
            Some(verified) => match verified.value.when() {
                Some(when) if period.after(when.latest) >= settings.as_of => None,
                Some(_) => Some(Diagnostic::new(Code::ReviewDue, &document.head.path, verified.span)),
                None => Some(Diagnostic::new(Code::NeverVerified, &document.head.path, verified.span)),
            },
        };
        let verified = document.verified.as_ref().map_or("", |verified| &*verified.value.words);
        faults.extend(fault.map(|fault| fault.with("verified", verified).with("period", &**words)));
    }
}

/// At the wish of the entry itself, else at its title.
fn never_verified(agreement: &Agreement, tree: &SourceTree) -> Diagnostic {
    let path = &agreement.document.head.path;
    let wish = tree.text(path).filter(|_| agreement.document.review_every.is_some());
    match wish.and_then(|text| written::place_of(path, text, "review_every")) {
        Some(span) => Diagnostic::new(Code::NeverVerified, path, span),
        None => at_title(agreement, Code::NeverVerified),
    }
}

fn at_title(agreement: &Agreement, code: Code) -> Diagnostic {
    let title = agreement.document.title.span;
    // Without a title the place is the whole front matter; its beginning is enough.
    let span = if agreement.document.title.value == *agreement.id() {
        Span::new(title.start as usize, title.start as usize)
    } else {
        title
    };
    Diagnostic::new(code, &agreement.document.head.path, span)
}
