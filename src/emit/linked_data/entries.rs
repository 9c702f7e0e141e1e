//! What the catalogue says, as a graph in the words of known vocabularies:
//!
//! - an agreement is an `org:OrganizationalCollaboration` (W3C ORG): bodies that work together without
//!   becoming a new one; who takes part is an `org:Membership` with role and time;
//! - a partner is an `org:Organization`, under public law an `org:FormalOrganization`;
//! - topics, legal forms, statuses, roles and kinds are `skos:Concept`s;
//! - the page is a document of its own (`foaf:primaryTopic`), to which sources and the day of the last check
//!   belong, not to the agreement;
//! - dates are EDTF, so that „1961?“ stays a doubt; where a date is certain it stands in XML Schema too.
//!
//! Knows nothing of syntax.

mod agreement;
mod partner;
mod vocabulary;

use std::collections::BTreeSet;

use super::{Node, Sink, Value, id, span};
use crate::catalogue::model::*;
use crate::document::Head;
use crate::document::vocabulary::Manner;
use crate::emit::context::Context;
use crate::plan::route::Route;
use crate::strings::Language;

/// Everything.
pub fn say(context: &Context<'_>, sink: &mut Sink<'_>) {
    context.catalogue.agreements().for_each(|(id, _)| agreement::add(sink, context, id));
    let served = served(context);
    context.catalogue.partners().for_each(|(id, _)| partner::add(sink, context, id, served.contains(&id)));
    vocabulary::add(sink, context);
}

/// Those whose area an agreement serves.
fn served(context: &Context<'_>) -> BTreeSet<PartnerId> {
    let areas = context.catalogue.agreements().flat_map(|(_, agreement)| &agreement.area);
    let partner = |area: &Area| if let Who::Partner(id) = area.who { Some(id) } else { None };
    areas.filter_map(partner).collect()
}

/// A text of the catalogue, in its own language.
fn own(context: &Context<'_>, text: &str) -> Value {
    Value::Said(text.to_string(), context.settings.language)
}

/// A title and its translations into the other interface languages.
fn titles(context: &Context<'_>, head: &Head, title: &str) -> Vec<Value> {
    let mut titles = vec![own(context, title)];
    titles.extend(translated(context, head, |translation| translation.title.as_deref()));
    titles
}

/// A summary and its translations.
fn summaries(context: &Context<'_>, head: &Head, summary: Option<&str>) -> Vec<Value> {
    let mut summaries: Vec<Value> = summary.map(|summary| own(context, summary)).into_iter().collect();
    summaries.extend(translated(context, head, |translation| translation.summary.as_deref()));
    summaries
}

fn translated<'c>(
    context: &'c Context<'_>,
    head: &'c Head,
    part: impl Fn(&'c crate::document::vocabulary::TranslationDocument) -> Option<&'c str>,
) -> Vec<Value> {
    let said = |language: &Language| {
        let manner = match language {
            Language::German => Manner::German,
            Language::English => Manner::English,
        };
        let text = part(context.catalogue.translation(&head.path, manner)?)?;
        Some(Value::Said(text.to_string(), *language))
    };
    context.settings.languages.iter().skip(1).filter_map(said).collect()
}

/// The page about a thing: a document with its sources and the day on which somebody checked it.
fn page(context: &Context<'_>, route: &Route, about: String, sources: &[Citation], verified: Option<String>) -> Node {
    let cited = sources.iter().map(|citation| Value::Node(id::source(context, citation.source)));
    Node::new(context.first().absolute(route), &["foaf:Document"])
        .to("foaf:primaryTopic", about)
        .all("schema:lastReviewed", verified.map(Value::edtf))
        .all("dcterms:source", cited)
}

/// A span of time: in EDTF, and its certain ends in XML Schema.
fn period(node: Node, span: span::Span) -> Node {
    let end = |when: Option<crate::date::PartialDate>| when.and_then(|when| when.html()).map(certain);
    node.say("rdf:value", Value::edtf(span.edtf())).all("dcat:startDate", end(span.from)).all("dcat:endDate", end(span.to))
}

/// A certain date as the type of XML Schema that is as exact as it.
fn certain(date: String) -> Value {
    let datatype = match date.len() {
        4 => "xsd:gYear",
        7 => "xsd:gYearMonth",
        _ => "xsd:date",
    };
    Value::Typed(date, datatype)
}
