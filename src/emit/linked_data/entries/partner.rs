//! A partner as linked data: its names, its official key, to whom it belongs.

use super::{own, page, period, summaries, titles};
use crate::catalogue::model::*;
use crate::document::choice::PartnerKind;
use crate::emit::context::Context;
use crate::emit::linked_data::graph::Term;
use crate::emit::linked_data::span::Span;
use crate::emit::linked_data::{Node, Sink, Value, authority, id};
use crate::plan::route::Route;

/// Adds a partner; its area too, where it has a key or an agreement serves it.
pub fn add(sink: &mut Sink<'_>, context: &Context<'_>, number: PartnerId, is_served: bool) {
    let partner = context.catalogue.partner(number);
    let document = &partner.document;
    let name = id::partner(context, number);
    let node = named(context, Node::new(&name, &[class(document.kind)]), partner);
    let node = connected(context, node, partner).to("foaf:page", context.first().absolute(&Route::Partner(number)));
    let area = authority::geocoding(document.kind, document.ags.as_ref().map_or("", |ags| &ags.value));
    let span = Span::new(document.valid_from.as_ref(), document.valid_until.as_ref());
    let lifetime = format!("{name}-lifetime");
    let node = if span.is_empty() { node } else { node.to("dcterms:temporal", &lifetime) };
    let governs = area.as_ref().map(|_| Value::Node(id::area(context, number)));
    sink(node.all("dcterms:spatial", governs));
    if !span.is_empty() {
        sink(period(Node::new(lifetime, &["dcterms:PeriodOfTime"]), span));
    }
    if area.is_some() || is_served {
        let place = Node::new(id::area(context, number), &["dcterms:Location"]).say("rdfs:label", own(context, partner.name()));
        sink(place.all("skos:exactMatch", area.map(|area| Value::Node(area.place))));
    }
    let verified = document.verified.as_ref().and_then(|verified| verified.value.when()).map(|when| when.edtf());
    sink(page(context, &Route::Partner(number), name, &partner.sources, verified));
}

/// Bodies of their own under public or private law are formal organizations; of others it is not known.
fn class(kind: PartnerKind) -> Term {
    match kind {
        PartnerKind::Facility | PartnerKind::Project | PartnerKind::Other => "org:Organization",
        _ => "org:FormalOrganization",
    }
}

fn named(context: &Context<'_>, node: Node, partner: &Partner) -> Node {
    let document = &partner.document;
    let further = [&document.short, &document.official_name].into_iter().flatten();
    let aliases = document.aliases.iter().map(|alias| &alias.value);
    let further = further.chain(aliases).filter(|further| *further != partner.name());
    let keys = [&document.ags, &document.ars].into_iter().flatten().map(|key| Value::Text(key.value.to_string()));
    node.all("skos:prefLabel", titles(context, &document.head, partner.name()))
        .all("skos:altLabel", further.map(|name| own(context, name)))
        .all("dcterms:description", summaries(context, &document.head, document.summary.as_deref()))
        .all("org:identifier", keys)
        .all("owl:sameAs", document.wikidata.as_deref().and_then(authority::wikidata).map(Value::Node))
        .all("foaf:homepage", document.url.as_deref().and_then(Value::address))
        .to("org:classification", id::word(context, "kind", document.kind.choice()))
        .all("org:classification", partner.legal_forms.iter().map(|form| Value::Node(id::legal_form(context, *form))))
}

/// To whom it belongs, and who came before and after it. Municipalities are members of their Kreis, no parts.
fn connected(context: &Context<'_>, node: Node, partner: &Partner) -> Node {
    let others = |others: &[PartnerId]| others.iter().map(|other| Value::Node(id::partner(context, *other))).collect::<Vec<_>>();
    let belongs = if partner.document.kind.is_municipality() { "org:memberOf" } else { "org:subOrganizationOf" };
    let outcomes = partner.product_of.iter().map(|agreement| Value::Node(id::agreement(context, *agreement)));
    node.all(belongs, partner.part_of.map(|whole| Value::Node(id::partner(context, whole))))
        .all("dcterms:replaces", others(&partner.predecessors))
        .all("dcterms:isReplacedBy", others(&partner.successors))
        .all("org:linkedTo", outcomes)
}
