//! Rules about the öffentlich-rechtliche Vereinbarung, by the law of the Land. Where that law is not
//! known here, nothing is asked. What a source merely leaves open is a note; what it says against the
//! law is a warning.

use jiff::ToSpan;

use super::time;
use crate::catalogue::Catalogue;
use crate::catalogue::model::Agreement;
use crate::date::PartialDate;
use crate::diagnostic::{Code, Diagnostic};
use crate::document::agreement::AgreementDocument;
use crate::document::choice::{EventKind, Status};
use crate::document::fields::Reference;
use crate::document::parts::Term;
use crate::law::{self, PublicLawAgreement};
use crate::location::{Location, Span};
use crate::names;
use crate::settings::Settings;

/// The agreements under public law that run, each with the place of its legal form, and the law.
fn running<'a>(
    catalogue: &'a Catalogue,
    settings: &Settings,
) -> impl Iterator<Item = (&'a AgreementDocument, Span, &'static PublicLawAgreement)> {
    let law = settings.land.as_deref().and_then(law::of).and_then(|law| law.agreement.as_ref());
    let runs = |agreement: &&Agreement| matches!(agreement.status, Status::Active | Status::OnDemand | Status::Unknown);
    let agreements = catalogue.agreements().map(|(_, agreement)| agreement).filter(runs);
    agreements.filter_map(move |agreement| Some((&*agreement.document, public_form(catalogue, agreement)?.span, law?)))
}

/// The legal form under public law, as it is written.
fn public_form<'a>(catalogue: &Catalogue, agreement: &'a Agreement) -> Option<&'a Reference> {
    let at = agreement.legal_forms.iter().position(|form| catalogue.legal_form(*form).document.public_law_agreement)?;
    let written = &agreement.document.legal_forms;
    // Forms that were told as unknown or doubled are not among the found ones.
    written.get(if written.len() == agreement.legal_forms.len() { at } else { 0 })
}

/// Whether the task passes over or is only performed for others.
pub fn transfer_unknown(catalogue: &Catalogue, settings: &Settings, faults: &mut Vec<Diagnostic>) {
    for (document, form, law) in running(catalogue, settings).filter(|(document, ..)| document.transfer.is_none()) {
        faults.push(Diagnostic::new(Code::TransferUnknown, &document.head.path, form).with("norm", law.transfer));
    }
}

/// Where the agreement was published, which makes it take effect.
pub fn publication_unknown(catalogue: &Catalogue, settings: &Settings, faults: &mut Vec<Diagnostic>) {
    for (document, form, law) in running(catalogue, settings) {
        let published = !document.publications.is_empty() || time::of_kind(document, EventKind::Published).next().is_some();
        if let Some(norm) = law.publication.filter(|_| !published) {
            faults.push(Diagnostic::new(Code::PublicationUnknown, &document.head.path, form).with("norm", norm));
        }
    }
}

/// How notice is given: a duty where the agreement is unlimited or runs long, a question where
/// nothing is said about its end.
pub fn notice_missing(catalogue: &Catalogue, settings: &Settings, faults: &mut Vec<Diagnostic>) {
    for (document, form, law) in running(catalogue, settings).filter(|(document, ..)| document.notice.is_none()) {
        let path = &document.head.path;
        let years = law.notice_years;
        let fault = if let Some(term) = document.term.as_ref().filter(|term| is_unlimited(term)) {
            Diagnostic::new(Code::NoticeMissing, path, term.span).with("cause", "unlimited")
        } else if let Some(end) = long_end(document, years) {
            Diagnostic::new(Code::NoticeMissing, path, end).with("cause", "long")
        } else if document.term.is_none() && time::ends(document).is_empty() {
            Diagnostic::new(Code::TermUnknown, path, form)
        } else {
            continue;
        };
        faults.push(fault.with("norm", law.notice).with("years", years.to_string()));
    }
}

fn is_unlimited(term: &Term) -> bool {
    let said = |text: &str| {
        let folded = names::fold(text);
        ["unbefristet", "unbestimmte zeit", "unlimited", "indefinite"].iter().any(|word| folded.contains(word))
    };
    term.limited == Some(false) || (term.limited.is_none() && term.text.as_deref().is_some_and(said))
}

/// The end of an agreement that certainly runs for more than so many years.
fn long_end(document: &AgreementDocument, years: i16) -> Option<Span> {
    let last = time::start(document)?.bounds().1.saturating_add(years.years());
    // A term to the last day of the last year is not longer: 01.01.2000 to 31.12.2019.
    let far = |end: &PartialDate| end.bounds().0 > last;
    time::ends(document).into_iter().find(|(end, _)| far(end)).map(|(_, dated)| dated.span)
}

/// No agreement takes effect before the day after its publication. What was published or came into
/// force more than once is passed over.
pub fn effect_too_early(catalogue: &Catalogue, settings: &Settings, faults: &mut Vec<Diagnostic>) {
    for (document, _, law) in running(catalogue, settings) {
        let path = &document.head.path;
        let stated = document.publications.iter().filter_map(|entry| entry.date.as_ref());
        let mut published = stated.chain(time::of_kind(document, EventKind::Published));
        let mut in_force = time::of_kind(document, EventKind::InForce);
        let (Some(norm), Some(publication), Some(effect)) = (law.effect, published.next(), in_force.next()) else { continue };
        let once = published.next().is_none() && in_force.next().is_none();
        let (Some(day), Some(begins)) = (publication.value.when(), effect.value.when()) else { continue };
        if once && begins.bounds().1 <= day.bounds().0 {
            let fault = Diagnostic::new(Code::EffectTooEarly, path, effect.span).with("norm", norm);
            let fault = fault.with("date", &*effect.value.words).with("publication", &*publication.value.words);
            faults.push(fault.label(Location::new(path, publication.span), "label-publication"));
        }
    }
}
