//! Rules about dates that cannot stand beside each other, whatever day it is.

use super::time::{self, Dated, end_of, start_of};
use crate::catalogue::Catalogue;
use crate::diagnostic::{Code, Diagnostic};
use crate::document::agreement::AgreementDocument;
use crate::document::choice::EventKind;
use crate::location::{Location, SourcePath};

/// An agreement cannot end before it begins, whether by its end, its term or an event.
pub fn end_before_start(catalogue: &Catalogue, faults: &mut Vec<Diagnostic>) {
    for (_, agreement) in catalogue.agreements() {
        let document = &agreement.document;
        let Some(start) = time::start(document) else { continue };
        let term = document.term.iter().filter_map(|term| term.until.as_ref());
        let ends = document.end.iter().chain(term).chain(time::of_kind(document, EventKind::Ended));
        let early = ends.filter(|end| end_of(&end.value).is_some_and(|end| end.surely_before(&start)));
        faults.extend(
            early.map(|end| Diagnostic::new(Code::EndBeforeStart, &document.head.path, end.span).with("end", &*end.value.words)),
        );
    }
}

/// A partner cannot leave before it joins.
pub fn exit_before_entry(catalogue: &Catalogue, faults: &mut Vec<Diagnostic>) {
    for (_, agreement) in catalogue.agreements() {
        for participation in &agreement.participations {
            if let (Some(since), Some(until)) = (&participation.since, &participation.until)
                && is_backwards(since, until)
            {
                let fault = Diagnostic::new(Code::ExitBeforeEntry, &agreement.document.head.path, until.span);
                faults.push(fault.with("until", &*until.value.words));
            }
        }
    }
}

fn is_backwards(from: &Dated, until: &Dated) -> bool {
    matches!((start_of(&from.value), end_of(&until.value)), (Some(from), Some(until)) if until.surely_before(&from))
}

/// A time cannot end before it begins: a range in one value (`2015 bis 2013`), an amount of money,
/// the life of a partner, the membership in a group.
pub fn backwards_periods(catalogue: &Catalogue, faults: &mut Vec<Diagnostic>) {
    for (_, agreement) in catalogue.agreements() {
        let path = &agreement.document.head.path;
        ranges(&agreement.document).for_each(|dated| range(path, dated, faults));
        agreement.document.money.iter().for_each(|money| period(path, &money.from, &money.until, faults));
    }
    for (_, partner) in catalogue.partners() {
        let document = &partner.document;
        period(&document.head.path, &document.valid_from, &document.valid_until, faults);
    }
    for (_, group) in catalogue.groups() {
        group.entry.members.iter().for_each(|member| period(&group.path, &member.since, &member.until, faults));
    }
}

/// The values of an agreement in which a range may stand.
fn ranges(document: &AgreementDocument) -> impl Iterator<Item = &Dated> {
    let own = [&document.start, &document.end].into_iter().flatten();
    let term = document.term.iter().filter_map(|term| term.until.as_ref());
    let entries = document.partners.iter().flat_map(|line| [&line.since, &line.until]).flatten();
    let money = document.money.iter().flat_map(|money| [&money.from, &money.until]).flatten();
    own.chain(term).chain(entries).chain(document.events.iter().map(|event| &event.date)).chain(money)
}

fn range(path: &SourcePath, dated: &Dated, faults: &mut Vec<Diagnostic>) {
    if let (Some(from), Some(until)) = (dated.value.when(), dated.value.until)
        && until.surely_before(&from)
    {
        faults.push(backwards(path, dated).with("from", "range"));
    }
}

fn period(path: &SourcePath, from: &Option<Dated>, until: &Option<Dated>, faults: &mut Vec<Diagnostic>) {
    if let (Some(from), Some(until)) = (from, until)
        && is_backwards(from, until)
    {
        faults.push(backwards(path, until).with("from", &*from.value.words));
    }
}

fn backwards(path: &SourcePath, until: &Dated) -> Diagnostic {
    Diagnostic::new(Code::PeriodBackwards, path, until.span).with("until", &*until.value.words)
}

/// Nobody takes part before the first or after the last thing that is known of an agreement.
pub fn outside_agreement(catalogue: &Catalogue, faults: &mut Vec<Diagnostic>) {
    for (_, agreement) in catalogue.agreements() {
        let document = &agreement.document;
        let (first, last) = (time::first(document), time::last(document));
        for participation in &agreement.participations {
            for (what, dated) in [("since", &participation.since), ("until", &participation.until)] {
                let Some((when, dated)) = dated.as_ref().and_then(|dated| Some((end_of(&dated.value)?, dated))) else { continue };
                let side = if first.is_some_and(|first| when.surely_before(&first)) {
                    "early"
                } else if last.is_some_and(|last| last.surely_before(&when)) {
                    "late"
                } else {
                    continue;
                };
                faults.push(tell_outside(document, dated, side).with("what", what));
            }
        }
    }
}

fn tell_outside(document: &AgreementDocument, dated: &Dated, side: &'static str) -> Diagnostic {
    let path = &document.head.path;
    let fault = Diagnostic::new(Code::OutsideAgreement, path, dated.span).with("side", side).with("date", &*dated.value.words);
    let last = || time::ends(document).into_iter().max_by_key(|(end, _)| end.latest).map(|(_, end)| (end, "label-end"));
    let bound = if side == "late" { last() } else { document.start.as_ref().map(|start| (start, "label-start")) };
    match bound {
        Some((bound, words)) => fault.label(Location::new(path, bound.span), words),
        None => fault,
    }
}

/// What must have happened before what: nothing can be published before it was decided, signed and
/// approved, and nobody gives notice of what has ended.
const ORDER: [(EventKind, EventKind, &str); 4] = [
    (EventKind::Decided, EventKind::Published, "decided"),
    (EventKind::Signed, EventKind::Published, "signed"),
    (EventKind::Approved, EventKind::Published, "approved"),
    (EventKind::NoticeGiven, EventKind::Ended, "notice"),
];

/// Events in an order that cannot be. What happened more than once is passed over: the second
/// decision may well come after the first publication.
pub fn event_order(catalogue: &Catalogue, faults: &mut Vec<Diagnostic>) {
    for (_, agreement) in catalogue.agreements() {
        let document = &agreement.document;
        for (first, second, order) in ORDER {
            if let (Some(first), Some(second)) = (only(document, first), only(document, second)) {
                tell_order(&document.head.path, first, second, order, faults);
            }
        }
        for participation in &agreement.participations {
            let crate::catalogue::model::Who::Partner(partner) = participation.who else { continue };
            let of = |kind| {
                let events = agreement.events.iter().filter(|event| event.partners.contains(&partner));
                let mut dates = events.map(|event| &document.events[event.entry]).filter(|entry| entry.kind == kind);
                dates.next().map(|entry| &entry.date).filter(|_| dates.next().is_none())
            };
            if let (Some(first), Some(second)) = (of(EventKind::Joined), of(EventKind::Left)) {
                tell_order(&document.head.path, first, second, "joined", faults);
            }
        }
    }
}

/// The date of what happened once only.
fn only(document: &AgreementDocument, kind: EventKind) -> Option<&Dated> {
    let further: Vec<&Dated> = match kind {
        EventKind::Published => document.publications.iter().filter_map(|entry| entry.date.as_ref()).collect(),
        EventKind::Approved => document.publications.iter().filter_map(|entry| entry.approved.as_ref()).collect(),
        EventKind::Decided => document.decisions.iter().filter_map(|entry| entry.date.as_ref()).collect(),
        EventKind::Ended => document.end.iter().collect(),
        _ => Vec::new(),
    };
    let mut all = time::of_kind(document, kind).chain(further);
    all.next().filter(|_| all.next().is_none())
}

fn tell_order(path: &SourcePath, first: &Dated, second: &Dated, order: &str, faults: &mut Vec<Diagnostic>) {
    if is_backwards(first, second) {
        let fault = Diagnostic::new(Code::EventOrder, path, second.span).label(Location::new(path, first.span), "label-first");
        faults.push(fault.with("order", order).with("first", &*first.value.words).with("second", &*second.value.words));
    }
}
