//! Works out how an agreement, and each of its parties, stands on the as-of date.
//! Knows nothing of other agreements.

use jiff::civil::Date;

use super::model::Standing;
use crate::date::{Dating, Sense};
use crate::document::agreement::AgreementDocument;
use crate::document::choice::{EventKind, Status};

/// The status that the editor states, or else the one that the dates tell.
///
/// 1. An end (`ende`, the end of a range in `beginn`, an `ended` event) that has passed: ended.
/// 2. A term that has run out: ended, or unknown where it may have been renewed.
/// 3. A beginning that lies ahead or is only planned: planned.
/// 4. Words: on demand, under review; `befristet` without a date is unknown.
/// 5. Otherwise active.
pub fn of_agreement(document: &AgreementDocument, as_of: Date) -> Status {
    if let Some(stated) = &document.status {
        return stated.value;
    }
    let passed = |dating: Option<&Dating>| dating.and_then(end_of).is_some_and(|end| end < as_of);
    let start = document.start.as_ref().map(|start| &start.value);
    let ended_event = |e: &crate::document::parts::EventEntry| e.kind == EventKind::Ended && passed(Some(&e.date.value));
    let range_end = start.and_then(|start| start.until).is_some_and(|until| until.is_before(as_of));
    if passed(document.end.as_ref().map(|end| &end.value)) || range_end || document.events.iter().any(ended_event) {
        return Status::Ended;
    }
    if let Some(term) = &document.term
        && passed(term.until.as_ref().map(|until| &until.value))
    {
        return if term.renewal.is_some() { Status::Unknown } else { Status::Ended };
    }
    match start {
        Some(start) => by_start(start, as_of),
        None if document.founding().is_some_and(|when| when.is_after(as_of)) => Status::Planned,
        None => Status::Active,
    }
}

/// The last day that a stated end allows.
fn end_of(dating: &Dating) -> Option<Date> {
    dating.when().or(dating.until).map(|end| end.latest)
}

fn by_start(start: &Dating, as_of: Date) -> Status {
    match start.sense {
        Some(Sense::OnDemand) => return Status::OnDemand,
        Some(Sense::UnderReview) => return Status::UnderReview,
        Some(Sense::Limited) => return Status::Unknown,
        Some(Sense::Unknown | Sense::Placeholder) | None => {}
    }
    let ahead = start.when().is_some_and(|when| when.is_after(as_of));
    if start.is_planned() || ahead { Status::Planned } else { Status::Active }
}

/// How a party stands that joined and left on these dates.
pub fn of_party(since: Option<&Dating>, until: Option<&Dating>, planned: bool, as_of: Date) -> Standing {
    let left = until.and_then(end_of).is_some_and(|day| day < as_of);
    let spanned = since.and_then(|since| since.until).is_some_and(|day| day.is_before(as_of));
    let ahead = since.is_some_and(|since| since.is_planned() || since.when().is_some_and(|when| when.is_after(as_of)));
    if left || spanned {
        Standing::Former
    } else if planned || ahead {
        Standing::Planned
    } else {
        Standing::Current
    }
}
