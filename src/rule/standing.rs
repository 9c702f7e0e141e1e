//! Rules about what is stated, seen from the as-of date: a status that the dates contradict, and
//! plans whose time has passed.

use super::time::{self, Dated};
use crate::catalogue::Catalogue;
use crate::catalogue::model::{Agreement, Standing};
use crate::date::{Dating, PartialDate};
use crate::diagnostic::{Code, Diagnostic};
use crate::document::agreement::AgreementDocument;
use crate::document::choice::{EventKind, Status};
use crate::location::Location;
use crate::settings::Settings;

/// A stated status against the dates of the same file, as far as these are certain.
pub fn status_contradicted(catalogue: &Catalogue, settings: &Settings, faults: &mut Vec<Diagnostic>) {
    let today = PartialDate::day(settings.as_of);
    for (_, agreement) in catalogue.agreements() {
        let document = &agreement.document;
        let Some(status) = &document.status else { continue };
        if let Some((cause, date)) = against(document, status.value, today) {
            let path = &document.head.path;
            let fault = Diagnostic::new(Code::StatusContradicted, path, status.span).with("cause", cause);
            let fault = fault.with("status", status.value.choice().de).with("english", status.value.id());
            faults.push(fault.with("date", &*date.value.words).label(Location::new(path, date.span), "label-against"));
        }
    }
}

/// The date that contradicts a status, and how.
fn against(document: &AgreementDocument, status: Status, today: PartialDate) -> Option<(&'static str, &Dated)> {
    let over = || over(document, today).map(|end| ("over", end));
    let begun = |cause| begun(document, today).map(|start| (cause, start));
    let ahead = || ahead(document, today).map(|start| ("ahead", start));
    let later = || {
        let ends = time::ends(document);
        ends.iter().all(|(end, _)| today.surely_before(end)).then(|| ends.first().map(|(_, dated)| ("later", *dated))).flatten()
    };
    match status {
        Status::Active | Status::OnDemand => over().or_else(ahead),
        Status::Planned => over().or_else(|| begun("begun")),
        Status::Ended => later().or_else(ahead),
        Status::NotRealised => begun("realised"),
        Status::UnderReview | Status::Unknown => None,
    }
}

/// The end, where every end that is stated has passed and nothing tells that it went on.
fn over(document: &AgreementDocument, today: PartialDate) -> Option<&Dated> {
    let ends = time::ends(document);
    let (last, dated) = ends.iter().max_by_key(|(end, _)| end.latest)?;
    let went_on = time::happened(document).any(|(when, kind)| {
        matches!(kind, EventKind::Continued | EventKind::Recast | EventKind::Extended | EventKind::Amended)
            && last.surely_before(&when)
    });
    (last.surely_before(&today) && !went_on).then_some(dated)
}

/// The beginning, where it is no plan and has passed.
fn begun(document: &AgreementDocument, today: PartialDate) -> Option<&Dated> {
    let planned = |dating: &Dating| dating.stated().any(|stated| stated.planned);
    beginnings(document).into_iter().find(|start| !planned(&start.value) && passed(&start.value, today))
}

/// The beginning, where every date of it lies ahead.
fn ahead(document: &AgreementDocument, today: PartialDate) -> Option<&Dated> {
    let starts = beginnings(document);
    let after = |start: &&Dated| {
        let mut dates = start.value.stated().peekable();
        dates.peek().is_some() && dates.all(|stated| today.surely_before(&stated.when))
    };
    starts.iter().all(after).then(|| starts.first().copied()).flatten()
}

/// The stated beginning, else the events that can be one.
fn beginnings(document: &AgreementDocument) -> Vec<&Dated> {
    let events = || [EventKind::InForce, EventKind::Founded].into_iter().flat_map(|kind| time::of_kind(document, kind)).collect();
    document.start.as_ref().map_or_else(events, |start| vec![start])
}

/// Whether every date that words name has passed.
fn passed(dating: &Dating, today: PartialDate) -> bool {
    let mut dates = dating.stated().map(|stated| stated.when).peekable();
    dates.peek().is_some() && dates.all(|when| when.surely_before(&today))
}

/// Plans whose time has passed: nobody said what became of them. A plan is told once, at its most
/// telling place.
pub fn plans_passed(catalogue: &Catalogue, settings: &Settings, faults: &mut Vec<Diagnostic>) {
    let today = PartialDate::day(settings.as_of);
    for (_, agreement) in catalogue.agreements() {
        if matches!(agreement.status, Status::Ended | Status::NotRealised) {
            continue;
        }
        let path = &agreement.document.head.path;
        let plans = planned_start(agreement, today).into_iter().chain(planned_events(agreement, today));
        for (kind, plan) in plans.chain(planned_entries(agreement, today)) {
            let fault = Diagnostic::new(Code::PlanPassed, path, plan.span).with("kind", kind);
            faults.push(fault.with("date", &*plan.value.words));
        }
    }
}

/// The beginning of a planned agreement, or a later part of it that is not told as an entry.
fn planned_start(agreement: &Agreement, today: PartialDate) -> Option<(&'static str, &Dated)> {
    let start = agreement.document.start.as_ref()?;
    if agreement.status == Status::Planned {
        return (start.value.is_planned() && passed(&start.value, today)).then_some(("start", start));
    }
    let entries = agreement.participations.iter().filter(|line| line.standing == Standing::Planned);
    let entries: Vec<PartialDate> = entries.filter_map(|line| line.since.as_ref()?.value.when()).collect();
    let mut parts = start.value.more.iter().filter(|part| part.planned && part.when.surely_before(&today));
    parts.any(|part| !entries.contains(&part.when)).then_some(("part", start))
}

/// Planned events after which nothing else is known to have happened. Where the beginning has passed
/// too, that is told instead.
fn planned_events(agreement: &Agreement, today: PartialDate) -> Vec<(&'static str, &Dated)> {
    let document = &agreement.document;
    let start = document.start.as_ref().map(|start| &start.value);
    let told = agreement.status == Status::Planned && start.is_some_and(|start| passed(start, today));
    if told || agreement.status == Status::Unknown {
        return Vec::new();
    }
    let stated = start.into_iter().flat_map(Dating::stated).filter(|stated| !stated.planned).map(|stated| stated.when);
    let known: Vec<PartialDate> = stated.chain(time::happened(document).map(|(when, _)| when)).collect();
    let open = |plan: &PartialDate| known.iter().all(|when| when.surely_before(plan));
    let plans = time::of_kind(document, EventKind::Planned);
    plans.filter(|p| passed(&p.value, today) && p.value.when().is_some_and(|w| open(&w))).map(|plan| ("event", plan)).collect()
}

/// Entries of partners that are still only planned.
fn planned_entries(agreement: &Agreement, today: PartialDate) -> impl Iterator<Item = (&'static str, &Dated)> {
    let planned = agreement.participations.iter().filter(|line| line.standing == Standing::Planned);
    planned.filter_map(|line| line.since.as_ref()).filter(move |since| passed(&since.value, today)).map(|since| ("entry", since))
}
