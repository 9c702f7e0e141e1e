//! The terms that the entries use, as linked data: topics and legal forms with their pages, statuses, the closed
//! lists without pages (roles, kinds), the norms of the law, the sources.

use std::collections::BTreeMap;

use super::{own, summaries, titles};
use crate::catalogue::model::*;
use crate::document::Head;
use crate::document::choice::{Choice, PartnerKind, Role, Transfer};
use crate::document::parts::LegalBasis;
use crate::emit::context::Context;
use crate::emit::linked_data::graph::Term;
use crate::emit::linked_data::{Node, Sink, Value, id};
use crate::plan::route::Route;

pub fn add(sink: &mut Sink<'_>, context: &Context<'_>) {
    topics(sink, context);
    legal_forms(sink, context);
    statuses(sink, context);
    closed(sink, context, ("role", &["skos:Concept", "org:Role"]), Role::CHOICES, |id| format!("role_{id}"));
    closed(sink, context, ("kind", &["skos:Concept"]), PartnerKind::CHOICES, |id| format!("partner_kind_{id}"));
    closed(sink, context, ("transfer", &["skos:Concept"]), Transfer::CHOICES, |id| format!("transfer_{id}"));
    standings(sink, context);
    norms(sink, context);
    context.catalogue.sources().for_each(|(number, _)| sink(source(context, number)));
}

/// A list of terms under its name.
fn scheme(context: &Context<'_>, name: &str, label: &str) -> Node {
    Node::new(name, &["skos:ConceptScheme"]).say("dcterms:title", Value::Said(context.strings().text(label), context.language()))
}

/// A term that an editor describes on a page.
struct Described<'c> {
    name: String,
    head: &'c Head,
    title: &'c str,
    summary: Option<&'c str>,
    other: Vec<&'c str>,
    route: Route,
}

fn concept(context: &Context<'_>, scheme: &str, term: &Described<'_>) -> Node {
    Node::new(&term.name, &["skos:Concept"])
        .to("skos:inScheme", scheme)
        .to("skos:topConceptOf", scheme)
        .all("skos:prefLabel", titles(context, term.head, term.title))
        .all("skos:altLabel", term.other.iter().filter(|other| **other != term.title).map(|other| own(context, other)))
        .all("skos:definition", summaries(context, term.head, term.summary))
        .say("skos:notation", Value::Text(term.head.id.to_string()))
        .to("foaf:page", context.first().absolute(&term.route))
}

fn topics(sink: &mut Sink<'_>, context: &Context<'_>) {
    let name = id::scheme(context, &Route::Topics);
    sink(scheme(context, &name, "nav_topics"));
    for (number, topic) in context.catalogue.topics() {
        let document = &topic.document;
        let other = document.short.iter().chain(document.aliases.iter().map(|alias| &alias.value)).map(|text| &**text).collect();
        let term = Described {
            name: id::topic(context, number),
            head: &document.head,
            title: &document.title.value,
            summary: document.summary.as_deref(),
            other,
            route: Route::Topic(number),
        };
        sink(concept(context, &name, &term));
    }
}

fn legal_forms(sink: &mut Sink<'_>, context: &Context<'_>) {
    let name = id::scheme(context, &Route::LegalForms);
    sink(scheme(context, &name, "nav_legal_forms"));
    for (number, form) in context.catalogue.legal_forms() {
        let document = &form.document;
        let other = document.short.iter().chain(document.aliases.iter().map(|alias| &alias.value)).map(|text| &**text).collect();
        let term = Described {
            name: id::legal_form(context, number),
            head: &document.head,
            title: &document.title.value,
            summary: document.summary.as_deref(),
            other,
            route: Route::LegalForm(number),
        };
        let norms = document.laws.iter().map(|law| Value::Node(id::norm(context, &law.norm)));
        sink(concept(context, &name, &term).all("dcterms:references", norms));
    }
}

fn statuses(sink: &mut Sink<'_>, context: &Context<'_>) {
    let name = id::scheme(context, &Route::Statuses);
    sink(scheme(context, &name, "nav_status"));
    for status in context.catalogue.by_status().keys() {
        let label = Value::Said(context.status(*status).label, context.language());
        let page = context.first().absolute(&Route::Status(*status));
        sink(word(id::status(context, *status), &["skos:Concept"], &name, label, status.id()).to("foaf:page", page));
    }
}

/// A closed list of the program with its name and the classes of its words; `key` is where the words for
/// readers stand.
fn closed(sink: &mut Sink<'_>, context: &Context<'_>, list: (&str, &[Term]), words: &[Choice], key: impl Fn(&str) -> String) {
    let (list, classes) = list;
    let name = id::words(context, list);
    sink(scheme(context, &name, &format!("linked_data_{list}")));
    for choice in words {
        let label = Value::Said(context.strings().text(&key(choice.en)), context.language());
        sink(word(id::word(context, list, choice), classes, &name, label, choice.en));
    }
}

fn standings(sink: &mut Sink<'_>, context: &Context<'_>) {
    let name = id::words(context, "standing");
    sink(scheme(context, &name, "linked_data_standing"));
    for standing in Standing::ALL {
        let view = context.standing(standing);
        let own = id::words(context, &format!("standing-{}", view.id));
        sink(word(own, &["skos:Concept"], &name, Value::Said(view.label, context.language()), view.id));
    }
}

fn word(name: String, classes: &[Term], scheme: &str, label: Value, notation: &str) -> Node {
    Node::new(name, classes)
        .to("skos:inScheme", scheme)
        .say("skos:prefLabel", label)
        .say("skos:notation", Value::Text(notation.to_string()))
}

/// Every norm that is named, once, with all addresses at which it can be read.
fn norms(sink: &mut Sink<'_>, context: &Context<'_>) {
    let mut norms: BTreeMap<String, Node> = BTreeMap::new();
    let mut named = |norm: &str, url: Option<&str>| {
        let name = id::norm(context, norm);
        let new = || Node::new(&name, &["eli:LegalResource"]).say("dcterms:title", own(context, norm));
        let node = norms.remove(&name).unwrap_or_else(new).all("foaf:page", url.and_then(Value::address));
        norms.insert(name, node);
    };
    let bases = context.catalogue.agreements().flat_map(|(_, agreement)| &agreement.document.legal_bases);
    bases.for_each(|basis: &LegalBasis| named(&basis.norm, basis.url.as_deref()));
    let laws = context.catalogue.legal_forms().flat_map(|(_, form)| &form.document.laws);
    laws.for_each(|law| named(&law.norm, law.url.as_deref()));
    norms.into_values().for_each(sink);
}

fn source(context: &Context<'_>, number: SourceId) -> Node {
    let entry = &context.catalogue.source(number).entry;
    let date = entry.date.as_ref().and_then(|date| date.value.when()).map(|when| Value::edtf(when.edtf()));
    Node::new(id::source(context, number), &["dcterms:BibliographicResource", "prov:Entity"])
        .say("dcterms:title", own(context, &entry.title))
        .all("dcterms:issued", date)
        .all("foaf:page", entry.url.as_deref().and_then(Value::address))
}
