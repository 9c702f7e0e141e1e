//! A fact sheet in the words of schema.org: the cooperation as a `Project` with its members, its task as a
//! `GovernmentService`; the page with its sources, its law and the time and place that it tells of.

use super::thing::{self, Thing, Word};
use super::{id, partner, term};
use crate::catalogue::model::*;
use crate::document::parts::LegalBasis;
use crate::emit::context::Context;
use crate::emit::linked_data::span::Span;
use crate::plan;
use crate::plan::route::Route;

pub fn things(context: &Context<'_>, number: AgreementId) -> Vec<Thing> {
    let mut things = vec![project(context, number)];
    things.extend(service(context, number));
    things
}

/// The cooperation.
fn project(context: &Context<'_>, number: AgreementId) -> Thing {
    let agreement = context.catalogue.agreement(number);
    let document = &agreement.document;
    let span = Span::of(agreement);
    let worded = context.worded(&document.head, agreement.title(), Some(&document.summary), &document.body);
    let topics = agreement.topics.iter().map(|topic| Word::from(term::topic(context, *topic)));
    let keywords = topics.chain(document.keywords.iter().map(|word| Word::from(&**word)));
    Thing::new("Project")
        .named(id::agreement(context, number))
        .with("name", &**worded.title)
        .maybe("description", worded.summary.map(|summary| &**summary))
        .with("url", context.routes.absolute(&Route::Agreement(number)))
        .all("identifier", document.identifiers.iter().map(|text| &**text))
        .all("additionalType", agreement.legal_forms.iter().map(|form| id::legal_form(context, *form)))
        .maybe("foundingDate", span.from.and_then(|from| from.html()))
        .maybe("dissolutionDate", span.to.and_then(|to| to.html()))
        .all("member", agreement.parties.iter().filter_map(|party| member(context, agreement, party)))
        .all("areaServed", agreement.area.iter().map(|area| place(context, area)))
        .all("keywords", keywords)
}

/// Who takes part, with role and time where they are stated. Left out is who does not take part yet, and who no
/// longer does without a date that would say so.
fn member(context: &Context<'_>, agreement: &Agreement, party: &Party) -> Option<Thing> {
    let participation = &agreement.participations[party.participation];
    let (since, until) = (thing::date(participation.since.as_ref()), thing::date(participation.until.as_ref()));
    match party.standing {
        Standing::Planned => return None,
        Standing::Former if until.is_none() => return None,
        Standing::Former | Standing::Current => {}
    }
    let who = partner::reference(context, party.partner);
    if participation.roles.is_empty() && since.is_none() && until.is_none() {
        return Some(who);
    }
    let roles = participation.roles.iter().map(|role| context.strings().text(&format!("role_{}", role.id())));
    let role = Thing::new("OrganizationRole").with("member", who).all("roleName", roles);
    Some(role.maybe("startDate", since).maybe("endDate", until))
}

/// The task that it serves, where the page says more of it than its title.
fn service(context: &Context<'_>, number: AgreementId) -> Option<Thing> {
    let agreement = context.catalogue.agreement(number);
    let document = &agreement.document;
    let operator = match agreement.performer {
        Some(Performer::Partner(partner)) => Some(partner::reference(context, partner)),
        _ => None,
    };
    if operator.is_none() && document.task.is_none() {
        return None;
    }
    let service = Thing::new("GovernmentService")
        .named(id::service(context, number))
        .with("name", document.task.as_ref().map_or(&**agreement.title(), |task| task))
        .with("provider", project_reference(context, number))
        .maybe("serviceOperator", operator)
        .all("category", agreement.topics.iter().map(|topic| context.topic_title(*topic)));
    Some(service.all("areaServed", agreement.area.iter().map(|area| place(context, area))))
}

fn project_reference(context: &Context<'_>, number: AgreementId) -> Word {
    Thing::new("Project").named(id::agreement(context, number)).reference()
}

/// A part of the area, named.
fn place(context: &Context<'_>, area: &Area) -> Word {
    match &area.who {
        Who::Partner(partner) => partner::area(context, *partner).into(),
        Who::Group { group, .. } => Word::from(&*context.catalogue.group(*group).entry.name.value),
        Who::Others { words, .. } => Word::from(&**words),
    }
}

/// What the page says of itself.
pub fn page(context: &Context<'_>, number: AgreementId, page: Thing) -> Thing {
    let agreement = context.catalogue.agreement(number);
    let document = &agreement.document;
    let places = agreement.area.iter().filter(|area| matches!(area.who, Who::Partner(_)));
    page.all("spatialCoverage", places.map(|area| place(context, area)))
        .maybe("temporalCoverage", Span::of(agreement).iso())
        .maybe("lastReviewed", thing::date(document.verified.as_ref()))
        .all("mentions", document.legal_bases.iter().map(|basis| norm(context, basis)))
        .all("citation", citations(context, &agreement.sources))
}

/// A norm of the law on which the agreement rests.
fn norm(context: &Context<'_>, basis: &LegalBasis) -> Thing {
    Thing::new("Legislation")
        .named(id::norm(context, &basis.norm))
        .with("name", &*basis.norm)
        .with("legislationIdentifier", &*basis.norm)
        .maybe("url", basis.url.as_deref())
}

/// The sources of the page, each once; none that only gives a differing value.
fn citations(context: &Context<'_>, citations: &[Citation]) -> Vec<Thing> {
    let mut cited: Vec<SourceId> = Vec::new();
    for citation in citations.iter().filter(|citation| citation.entry.value.is_none()) {
        if !cited.contains(&citation.source) {
            cited.push(citation.source);
        }
    }
    cited.into_iter().map(|source| work(context, source)).collect()
}

fn work(context: &Context<'_>, number: SourceId) -> Thing {
    let entry = &context.catalogue.source(number).entry;
    let annex = entry.file.as_ref().and_then(|file| plan::annex(context.catalogue, &file.value));
    let annex = annex.map(|path| context.routes.absolute(&Route::Annex(path.clone())));
    Thing::new("CreativeWork")
        .named(id::source(context, number))
        .with("name", &*entry.title)
        .maybe("url", annex.or(entry.url.as_ref().map(ToString::to_string)))
}
