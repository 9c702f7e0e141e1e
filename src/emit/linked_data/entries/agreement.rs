//! An agreement as linked data: what it is about, who takes part, since when, on which law it rests.

use super::{own, page, period, summaries, titles};
use crate::catalogue::model::*;
use crate::document::choice::RelationKind;
use crate::emit::context::Context;
use crate::emit::linked_data::graph::Term;
use crate::emit::linked_data::span::Span;
use crate::emit::linked_data::{Node, Sink, Value, id};
use crate::plan::route::Route;

pub fn add(sink: &mut Sink<'_>, context: &Context<'_>, number: AgreementId) {
    let agreement = context.catalogue.agreement(number);
    let name = id::agreement(context, number);
    let span = Span::of(agreement);
    let node = described(context, Node::new(&name, &["org:OrganizationalCollaboration"]), agreement);
    let memberships = agreement.parties.iter().map(|party| Value::Node(id::participation(context, number, party.partner)));
    let node = node.all("org:hasMembership", memberships);
    let node = if span.is_empty() { node } else { node.to("dcterms:temporal", id::term(context, number)) };
    sink(related(context, node, agreement).to("foaf:page", context.first().absolute(&Route::Agreement(number))));
    if !span.is_empty() {
        sink(period(Node::new(id::term(context, number), &["dcterms:PeriodOfTime"]), span));
    }
    if let Some(Performer::Partner(partner)) = agreement.performer {
        sink(service(context, number, partner, &name));
    }
    agreement.parties.iter().for_each(|party| sink(membership(context, number, party, &name)));
    let verified = agreement.document.verified.as_ref().and_then(|verified| verified.value.when());
    let verified = verified.map(|when| when.edtf());
    sink(page(context, &Route::Agreement(number), name, &agreement.sources, verified));
}

/// What it is called and about, and in which form.
fn described(context: &Context<'_>, node: Node, agreement: &Agreement) -> Node {
    let document = &agreement.document;
    let topics = agreement.topics.iter().map(|topic| Value::Node(id::topic(context, *topic)));
    let forms = agreement.legal_forms.iter().map(|form| Value::Node(id::legal_form(context, *form)));
    let transfer = document.transfer.map(|transfer| Value::Node(id::word(context, "transfer", transfer.choice())));
    let norms = document.legal_bases.iter().map(|basis| Value::Node(id::norm(context, &basis.norm)));
    node.all("skos:prefLabel", titles(context, &document.head, agreement.title()))
        .all("dcterms:description", summaries(context, &document.head, Some(&document.summary)))
        .all(
            "dcterms:identifier",
            std::iter::once(agreement.id()).chain(&document.identifiers).map(|text| Value::Text(text.to_string())),
        )
        .all("dcterms:subject", topics)
        .all("org:purpose", document.task.as_deref().map(|task| own(context, task)))
        .all("org:classification", forms.chain(transfer))
        .to("adms:status", id::status(context, agreement.status))
        .all("dcterms:spatial", agreement.area.iter().filter_map(|area| place(context, area)))
        .all("dcterms:references", norms)
}

/// A part of the area that is the area of a partner.
fn place(context: &Context<'_>, area: &Area) -> Option<Value> {
    match &area.who {
        Who::Partner(partner) => Some(Value::Node(id::area(context, *partner))),
        Who::Group { .. } | Who::Others { .. } => None,
    }
}

/// How it is connected with other agreements.
fn related(context: &Context<'_>, node: Node, agreement: &Agreement) -> Node {
    let known = agreement.relations.iter().filter_map(|relation| Some((property(relation.kind), relation.to?)));
    known.fold(node, |node, (property, to)| node.to(property, id::agreement(context, to)))
}

fn property(kind: RelationKind) -> Term {
    match kind {
        RelationKind::Amends => "prov:wasRevisionOf",
        RelationKind::Replaces => "dcterms:replaces",
        RelationKind::PartOf => "dcterms:isPartOf",
        RelationKind::Supplements | RelationKind::Implements | RelationKind::See => "dcterms:relation",
    }
}

/// The task that the agreement provides and one body performs.
fn service(context: &Context<'_>, number: AgreementId, performer: PartnerId, agreement: &str) -> Node {
    Node::new(id::service(context, number), &["schema:GovernmentService"])
        .to("schema:provider", agreement)
        .to("schema:serviceOperator", id::partner(context, performer))
}

/// Who takes part, in which role, from when to when.
fn membership(context: &Context<'_>, number: AgreementId, party: &Party, agreement: &str) -> Node {
    let participation = &context.catalogue.agreement(number).participations[party.participation];
    let span = Span::new(participation.since.as_ref(), participation.until.as_ref());
    let name = id::participation(context, number, party.partner);
    let roles = participation.roles.iter().map(|role| Value::Node(id::word(context, "role", role.choice())));
    let node = Node::new(name, if span.is_empty() { &["org:Membership"] } else { &["org:Membership", "dcterms:PeriodOfTime"] })
        .to("org:organization", agreement)
        .to("org:member", id::partner(context, party.partner))
        .all("org:role", roles)
        .to("adms:status", standing(context, party.standing));
    if span.is_empty() { node } else { period(node, span) }
}

/// Whether the body takes part on the as-of date, as a concept.
fn standing(context: &Context<'_>, standing: Standing) -> String {
    id::words(context, &format!("standing-{}", context.standing(standing).id))
}
