//! Lists in the words of schema.org: what a page lists, in the order in which it does.

use super::thing::Thing;
use crate::catalogue::model::*;
use crate::document::choice::PartnerKind;
use crate::emit::context::Context;
use crate::plan::route::Route;
use crate::plan::{self, PAGE_SIZE};

/// A list of the page of a route, begun at a place of the whole list.
fn list(context: &Context<'_>, page: &Route, whole: usize, entries: impl Iterator<Item = (usize, String, Route)>) -> Thing {
    let entry = |(place, name, route): (usize, String, Route)| {
        Thing::new("ListItem").with("position", place).with("name", name).with("url", context.routes.absolute(&route))
    };
    Thing::new("ItemList")
        .named(format!("{}#list", context.routes.absolute(page)))
        .with("numberOfItems", whole)
        .with("itemListElement", entries.map(entry).collect::<Vec<_>>())
}

/// The agreements that a page lists.
pub fn agreements(context: &Context<'_>, page: &Route, ids: &[AgreementId]) -> Thing {
    list(
        context,
        page,
        ids.len(),
        ids.iter().enumerate().map(|(n, id)| (n + 1, context.agreement_link(*id).text, Route::Agreement(*id))),
    )
}

/// One page of all agreements.
pub fn all(context: &Context<'_>, number: usize) -> Thing {
    let whole = context.catalogue.agreements().len();
    let pages = plan::list_pages(whole);
    let (from, upto) = if pages == 1 { (0, whole) } else { ((number - 1) * PAGE_SIZE, (number * PAGE_SIZE).min(whole)) };
    let shown = context.catalogue.agreements().enumerate().skip(from).take(upto - from);
    let entries = shown.map(|(n, (id, _))| (n + 1, context.agreement_link(id).text, Route::Agreement(id)));
    list(context, &Route::Agreements(number), whole, entries)
}

/// All partners, by kind as their page lists them.
pub fn partners(context: &Context<'_>) -> Thing {
    let catalogue = context.catalogue;
    let of = |kind: &'static PartnerKind| catalogue.partners().filter(move |(_, partner)| partner.document.kind == *kind);
    let sorted = PartnerKind::ALL.iter().flat_map(of).enumerate();
    let entries = sorted.map(|(n, (id, partner))| (n + 1, partner.name().to_string(), Route::Partner(id)));
    list(context, &Route::Partners, catalogue.partners().len(), entries)
}

pub fn recommendations(context: &Context<'_>) -> Thing {
    let all = context.catalogue.recommendations();
    let entries =
        all.enumerate().map(|(n, (id, _))| (n + 1, context.recommendation_title(id).to_string(), Route::Recommendation(id)));
    list(context, &Route::Recommendations, context.catalogue.recommendations().len(), entries)
}

pub fn guides(context: &Context<'_>) -> Thing {
    let all = context.catalogue.guides();
    let entries = all.enumerate().map(|(n, (id, _))| (n + 1, context.guide_title(id).to_string(), Route::Guide(id)));
    list(context, &Route::Guides, context.catalogue.guides().len(), entries)
}

/// What two partners have in common.
pub fn pair(context: &Context<'_>, one: PartnerId, other: PartnerId) -> Thing {
    agreements(context, &Route::Pair(one, other), context.catalogue.common(one, other))
}

pub fn decade(context: &Context<'_>, decade: Option<i16>) -> Thing {
    let ids = context.catalogue.by_decade().get(&decade).map(Vec::as_slice).unwrap_or_default();
    agreements(context, &Route::Decade(decade), ids)
}
