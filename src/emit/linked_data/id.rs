//! The names of things in linked data: the address of the page about a thing with a fragment behind it, in the
//! words of the first interface language, so that every page and file of the site means the same thing by it.
//! Knows nothing of what is said about them.

use crate::catalogue::model::*;
use crate::document::choice::{Choice, Status};
use crate::emit::context::Context;
use crate::names;
use crate::plan::export::Export;
use crate::plan::route::Route;
use crate::web;

/// A place on the page of a route.
fn at(context: &Context<'_>, route: &Route, place: &str) -> String {
    format!("{}#{place}", context.first().absolute(route))
}

pub fn website(context: &Context<'_>) -> String {
    at(context, &Route::Home, "website")
}

pub fn publisher(context: &Context<'_>) -> String {
    at(context, &Route::Home, "publisher")
}

pub fn agreement(context: &Context<'_>, id: AgreementId) -> String {
    at(context, &Route::Agreement(id), "agreement")
}

/// The task that an agreement is about.
pub fn service(context: &Context<'_>, id: AgreementId) -> String {
    at(context, &Route::Agreement(id), "service")
}

/// When an agreement runs.
pub fn term(context: &Context<'_>, id: AgreementId) -> String {
    at(context, &Route::Agreement(id), "term")
}

/// How a partner takes part.
pub fn participation(context: &Context<'_>, id: AgreementId, partner: PartnerId) -> String {
    at(context, &Route::Agreement(id), &format!("participation-{}", context.catalogue.partner(partner).id()))
}

pub fn partner(context: &Context<'_>, id: PartnerId) -> String {
    at(context, &Route::Partner(id), "partner")
}

/// The area that a partner governs.
pub fn area(context: &Context<'_>, id: PartnerId) -> String {
    at(context, &Route::Partner(id), "area")
}

pub fn topic(context: &Context<'_>, id: TopicId) -> String {
    at(context, &Route::Topic(id), "concept")
}

pub fn legal_form(context: &Context<'_>, id: LegalFormId) -> String {
    at(context, &Route::LegalForm(id), "concept")
}

pub fn status(context: &Context<'_>, status: Status) -> String {
    at(context, &Route::Status(status), "concept")
}

/// The list to which the terms of an overview belong.
pub fn scheme(context: &Context<'_>, overview: &Route) -> String {
    at(context, overview, "scheme")
}

/// A word of a closed list that has no page of its own: `role-lead`, `kind-town`.
pub fn word(context: &Context<'_>, list: &str, choice: &Choice) -> String {
    at(context, &Route::OpenData, &format!("{list}-{}", choice.en.replace('_', "-")))
}

/// A closed list without a page of its own.
pub fn words(context: &Context<'_>, list: &str) -> String {
    at(context, &Route::OpenData, list)
}

/// A norm of the law, the same wherever it is named.
pub fn norm(context: &Context<'_>, norm: &str) -> String {
    at(context, &Route::OpenData, &format!("norm-{}", names::slug(norm)))
}

pub fn source(context: &Context<'_>, id: SourceId) -> String {
    at(context, &Route::OpenData, &format!("source-{}", web::encoded(&context.catalogue.source(id).entry.id.value)))
}

/// A part of the description for open data portals.
pub fn portal(context: &Context<'_>, place: &str) -> String {
    at(context, &Route::OpenData, place)
}

/// A file of open data.
pub fn file(context: &Context<'_>, export: Export) -> String {
    context.first().absolute(&Route::Export(export))
}
