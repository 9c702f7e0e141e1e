//! Rules about who takes part: a single partner, a performer from outside, a body that did not
//! exist at the time.

use super::time::{self, end_of, start_of};
use crate::catalogue::Catalogue;
use crate::catalogue::model::{Agreement, AgreementId, Participation, Partner, PartnerId, Performer, Standing, Who};
use crate::date::PartialDate;
use crate::diagnostic::{Code, Diagnostic};
use crate::document::choice::{PartnerKind, Role, Status};
use crate::location::Location;
use crate::settings::Settings;

/// An agreement takes two. Groups of which not everyone is named, unnamed others and a performer from
/// outside count as further partners.
pub fn single_partner(catalogue: &Catalogue, faults: &mut Vec<Diagnostic>) {
    for (_, agreement) in catalogue.agreements() {
        let [party] = &agreement.parties[..] else { continue };
        let performer = matches!(agreement.performer, Some(Performer::Partner(other)) if other != party.partner);
        // A line that leads nowhere was told; it may well be the second partner.
        let all_found = agreement.participations.len() == agreement.document.partner_lines;
        if all_found && !has_unnamed(catalogue, agreement) && !performer {
            let line = &agreement.participations[party.participation];
            let fault = Diagnostic::new(Code::SinglePartner, &agreement.document.head.path, line.span);
            faults.push(fault.with("name", &**catalogue.partner(party.partner).name()));
        }
    }
}

/// Whether someone takes part whom the entry does not name.
fn has_unnamed(catalogue: &Catalogue, agreement: &Agreement) -> bool {
    agreement.participations.iter().any(|line| match &line.who {
        Who::Partner(_) => false,
        Who::Others { .. } => true,
        Who::Group { group, count, .. } => {
            let group = catalogue.group(*group);
            count.is_some() || group.entry.count.is_some() || group.members.is_empty()
        }
    })
}

/// Who performs a task takes part in the agreement, came from it, belongs to a partner, or is named
/// beside the partners with its role.
pub fn performer_outside(catalogue: &Catalogue, faults: &mut Vec<Diagnostic>) {
    for (id, agreement) in catalogue.agreements() {
        let (Some(Performer::Partner(performer)), Some(written)) = (&agreement.performer, &agreement.document.performed_by)
        else {
            continue;
        };
        if !has_unnamed(catalogue, agreement) && !is_connected(catalogue, id, *performer) {
            let fault = Diagnostic::new(Code::PerformerOutside, &agreement.document.head.path, written.span);
            faults.push(fault.with("name", &**catalogue.partner(*performer).name()));
        }
    }
}

/// Whether a body has to do with an agreement, itself, through its owner, or as another's successor.
fn is_connected(catalogue: &Catalogue, id: AgreementId, body: PartnerId) -> bool {
    let agreement = catalogue.agreement(id);
    let of = catalogue.partner(body);
    // A town belongs to its Kreis, but does not act for it.
    let acts_alone = matches!(of.document.kind, PartnerKind::Town | PartnerKind::Municipality);
    let owner = of.part_of.filter(|_| !acts_alone);
    let parties = || agreement.parties.iter().map(|party| party.partner);
    of.product_of.contains(&id)
        || agreement.mentioned.iter().any(|mention| mention.partner == body)
        || parties().any(|party| party == body || Some(party) == owner)
        || parties().any(|party| of.is_heir(party) || catalogue.partner(party).is_heir(body))
}

/// A body takes part only while it exists. Forerunners that are named as such are passed over.
pub fn outside_lifetime(catalogue: &Catalogue, settings: &Settings, faults: &mut Vec<Diagnostic>) {
    let today = PartialDate::day(settings.as_of);
    for (_, agreement) in catalogue.agreements() {
        for line in &agreement.participations {
            let Who::Partner(id) = line.who else { continue };
            let partner = catalogue.partner(id);
            if line.roles.contains(&Role::Predecessor) {
                continue;
            }
            if let Some(cause) = outside(agreement, line, partner, today) {
                faults.push(tell_outside(catalogue, agreement, line, id, cause));
            }
        }
    }
}

/// Why a partner cannot have taken part, or can no longer.
fn outside(agreement: &Agreement, line: &Participation, partner: &Partner, today: PartialDate) -> Option<&'static str> {
    let document = &agreement.document;
    let begins = line.since.as_ref().and_then(|since| start_of(&since.value)).or_else(|| time::first(document));
    let ends = line.until.as_ref().and_then(|until| end_of(&until.value)).or_else(|| time::last(document));
    let from = partner.document.valid_from.as_ref().and_then(|from| start_of(&from.value));
    let until = partner.document.valid_until.as_ref().and_then(|until| end_of(&until.value));
    let before = |first: Option<PartialDate>, second: Option<PartialDate>| matches!((first, second), (Some(a), Some(b)) if a.surely_before(&b));
    let running = line.standing == Standing::Current && matches!(agreement.status, Status::Active | Status::OnDemand);
    if before(until, begins) {
        Some("before")
    } else if before(ends, from) {
        Some("after")
    } else if running && before(until, Some(today)) {
        Some("gone")
    } else {
        None
    }
}

fn tell_outside(
    catalogue: &Catalogue,
    agreement: &Agreement,
    line: &Participation,
    id: PartnerId,
    cause: &'static str,
) -> Diagnostic {
    let partner = catalogue.partner(id);
    let dated = if cause == "after" { &partner.document.valid_from } else { &partner.document.valid_until };
    let dated = dated.as_ref().expect("the date was compared");
    let fault = Diagnostic::new(Code::PartnerOutsideLifetime, &agreement.document.head.path, line.span).with("cause", cause);
    let fault = fault.with("name", &**partner.name()).with("date", &*dated.value.words);
    let fault = fault.label(Location::new(&partner.document.head.path, dated.span), "label-lifetime");
    let others = if cause == "after" { kin(catalogue, id, Kin::Forerunners) } else { kin(catalogue, id, Kin::Successors) };
    let free = others.into_iter().filter(|other| agreement.party(*other).is_none());
    let names: Vec<&str> = free.map(|other| &**catalogue.partner(other).name()).collect();
    // Who took part until its end stays in the list; its successor is a line of its own.
    let only = names.first().filter(|_| names.len() == 1 && cause != "gone").map(|name| (*name).to_string());
    let others = if names.is_empty() || only.is_some() { "none".to_string() } else { names.join(", ") };
    fault.with("others", others).suggest(only)
}

/// Which way to look from a body: to those before or to those after it.
#[derive(Clone, Copy, PartialEq)]
enum Kin {
    Forerunners,
    Successors,
}

/// The bodies before or after one, whichever of the two says so.
fn kin(catalogue: &Catalogue, id: PartnerId, way: Kin) -> Vec<PartnerId> {
    fn links(of: &Partner, way: Kin) -> &[PartnerId] {
        if way == Kin::Forerunners { &of.predecessors } else { &of.successors }
    }
    let back = if way == Kin::Forerunners { Kin::Successors } else { Kin::Forerunners };
    let mut found = links(catalogue.partner(id), way).to_vec();
    found.extend(catalogue.partners().filter(|(_, other)| links(other, back).contains(&id)).map(|(other, _)| other));
    found.sort();
    found.dedup();
    found
}
