//! What an agreement says about its time: where it begins, where it ends, and all that is dated.
//! No rule; rules about dates ask here.

use crate::date::{Dating, PartialDate};
use crate::document::agreement::AgreementDocument;
use crate::document::choice::EventKind;
use crate::location::Placed;

pub type Dated = Placed<Dating>;

/// The end that words about a time name: that of a range, else the date itself.
pub fn end_of(dating: &Dating) -> Option<PartialDate> {
    dating.until.or(dating.when())
}

/// The earliest date that words about a time name as a fact.
pub fn start_of(dating: &Dating) -> Option<PartialDate> {
    dating.stated().filter(|stated| !stated.planned).map(|stated| stated.when).min()
}

/// The beginning: the stated one, else the event that founds the agreement.
pub fn start(document: &AgreementDocument) -> Option<PartialDate> {
    document.start.as_ref().and_then(|start| start_of(&start.value)).or_else(|| document.founding())
}

/// The first thing that is known of an agreement. Nobody can have taken part before.
pub fn first(document: &AgreementDocument) -> Option<PartialDate> {
    let stated = document.start.as_ref().and_then(|start| start_of(&start.value));
    stated.into_iter().chain(happened(document).map(|(when, _)| when)).min()
}

/// Where the agreement ends for certain: the stated end, that of a range in its beginning, its
/// `ended` events, and that of a term which nothing renews.
pub fn ends(document: &AgreementDocument) -> Vec<(PartialDate, &Dated)> {
    let renewed = document.term.as_ref().is_some_and(|term| term.renewal.is_some());
    let range = document.start.as_ref().filter(|start| start.value.until.is_some());
    let term = document.term.as_ref().filter(|_| !renewed).and_then(|term| term.until.as_ref());
    let ended = of_kind(document, EventKind::Ended);
    let all = document.end.iter().chain(range).chain(term).chain(ended);
    all.filter_map(|dated| Some((end_of(&dated.value)?, dated))).collect()
}

/// The last day that any end and any event allows; nothing where no end is known.
pub fn last(document: &AgreementDocument) -> Option<PartialDate> {
    let ends = ends(document);
    let later = happened(document).map(|(when, _)| when);
    if ends.is_empty() { None } else { ends.iter().map(|(end, _)| *end).chain(later).max_by_key(|when| when.latest) }
}

/// All events that are no plans, with their dates.
pub fn happened(document: &AgreementDocument) -> impl Iterator<Item = (PartialDate, EventKind)> {
    let real = document.events.iter().filter(|event| event.kind != EventKind::Planned);
    real.filter_map(|event| Some((start_of(&event.date.value)?, event.kind)))
}

/// The dates of all events of a kind.
pub fn of_kind(document: &AgreementDocument, kind: EventKind) -> impl Iterator<Item = &Dated> {
    document.events.iter().filter(move |event| event.kind == kind).map(|event| &event.date)
}
