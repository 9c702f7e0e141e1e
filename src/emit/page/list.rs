//! Lists of agreements: all of them, and those that a partner, a pair, a status or a decade picks.

use serde::Serialize;

use super::counts::Scope;
use super::overview::overview;
use super::{Head, Page, counts};
use crate::catalogue::model::*;
use crate::document::choice::Status;
use crate::emit::context::{Context, CountView, LinkView};
use crate::emit::finder::{self, FinderView};
use crate::emit::words;
use crate::plan::route::Route;
use crate::plan::{self, PAGE_SIZE};
use crate::theme::Value;

/// A list of agreements.
#[derive(Serialize)]
struct ListView {
    head: Head,
    /// A sentence below the heading.
    lead: String,
    /// How many agreements the list has over all its pages.
    count: usize,
    /// Links to wider lists: the partner, the topic.
    wider: Vec<LinkView>,
    page_number: usize,
    pages: Vec<LinkView>,
    /// The filter, on the first page of the list of all agreements.
    finder: Option<FinderView>,
    facets: Vec<FacetView>,
}

/// One way to narrow the list down, as links to static pages.
#[derive(Serialize)]
pub struct FacetView {
    pub id: &'static str,
    pub label: String,
    pub choices: Vec<CountView>,
}

fn list(context: &Context<'_>, head: Head, lead: String, wider: Vec<LinkView>, ids: &[AgreementId]) -> Page {
    let view =
        ListView { head, lead, count: ids.len(), wider, page_number: 1, pages: Vec::new(), finder: None, facets: Vec::new() };
    Page::new("list.html", &view).with("items", Value::from(context.items(ids)))
}

fn count(n: usize) -> fluent_bundle::FluentValue<'static> {
    i64::try_from(n).unwrap_or(i64::MAX).into()
}

/// One page of the list of all agreements.
pub fn all(context: &Context<'_>, number: usize) -> Page {
    let s = context.strings();
    let ids: Vec<AgreementId> = context.catalogue.agreements().map(|(id, _)| id).collect();
    let pages = plan::list_pages(ids.len());
    let shown = if pages == 1 { &ids[..] } else { &ids[(number - 1) * PAGE_SIZE..(number * PAGE_SIZE).min(ids.len())] };
    let heading = s.text("list_heading");
    let title = if number == 1 { heading.clone() } else { s.fill("list_page_title", &[("page", count(number))]) };
    let head = Head::new(context, "list", &Route::Agreements(number), heading).titled(title);
    let view = ListView {
        head: head.described(s.fill("list_description", &[("n", count(ids.len()))])),
        lead: s.fill("list_lead", &[("n", count(ids.len()))]),
        count: ids.len(),
        wider: Vec::new(),
        page_number: number,
        pages: if pages == 1 {
            Vec::new()
        } else {
            (1..=pages).map(|p| context.link(p.to_string(), &Route::Agreements(p))).collect()
        },
        finder: (number == 1).then(|| finder::of_list(context)),
        facets: if number == 1 { facets(context) } else { Vec::new() },
    };
    Page::new("list.html", &view).with("items", Value::from(context.items(shown)))
}

/// Every static way into the list.
fn facets(context: &Context<'_>) -> Vec<FacetView> {
    let s = context.strings();
    let facet = |id, choices| FacetView { id, label: s.text(&format!("facet_{id}")), choices };
    vec![
        facet("topics", counts::topics(context, Scope::All)),
        facet("partners", counts::partners(context)),
        facet("legal_forms", counts::legal_forms(context, Scope::All)),
        facet("status", counts::statuses(context, Scope::All)),
        facet("decades", counts::decades(context, Scope::All)),
    ]
}

/// The agreements of a partner on a topic.
pub fn partner_topic(context: &Context<'_>, partner: PartnerId, topic: TopicId) -> Page {
    let of_topic = plan::topics_of(context.catalogue, partner);
    let ids = of_topic.get(&topic).map(Vec::as_slice).unwrap_or_default();
    let (partner_link, topic_link) = (context.partner_link(partner), context.topic_link(topic));
    let heading = format!("{}: {}", partner_link.text, topic_link.text);
    let args =
        [("partner", partner_link.text.clone().into()), ("topic", topic_link.text.clone().into()), ("n", count(ids.len()))];
    let lead = context.strings().fill("partner_topic_lead", &args);
    let above = vec![context.link(context.strings().text("nav_partners"), &Route::Partners), partner_link.clone()];
    let head = Head::new(context, "facet", &Route::PartnerTopic(partner, topic), heading)
        .described(lead.clone())
        .below(above)
        .unlisted();
    list(context, head, lead, vec![partner_link, topic_link], ids)
}

/// What two partners have in common.
pub fn pair(context: &Context<'_>, one: PartnerId, other: PartnerId) -> Page {
    let ids = context.catalogue.common(one, other);
    let (first, second) = (context.partner_link(one), context.partner_link(other));
    let args = [("one", first.text.clone().into()), ("other", second.text.clone().into()), ("n", count(ids.len()))];
    let heading = context.strings().fill("pair_heading", &args);
    let lead = context.strings().fill("pair_lead", &args);
    let above = vec![context.link(context.strings().text("nav_partners"), &Route::Partners), first.clone()];
    let head = Head::new(context, "pair", &Route::Pair(one, other), heading).described(lead.clone()).below(above);
    list(context, head, lead, vec![first, second], ids)
}

/// The agreements of one status.
pub fn status(context: &Context<'_>, status: Status) -> Page {
    let s = context.strings();
    let ids = context.catalogue.by_status().get(&status).map(Vec::as_slice).unwrap_or_default();
    let heading = s.fill("status_heading", &[("status", context.status(status).label.into())]);
    let lead = s.text(&format!("status_{}_lead", status.id()));
    let above = vec![context.link(s.text("nav_status"), &Route::Statuses)];
    let head = Head::new(context, "status", &Route::Status(status), heading).described(lead.clone()).below(above);
    list(context, head, lead, Vec::new(), ids)
}

/// The agreements that began in one decade.
pub fn decade(context: &Context<'_>, decade: Option<i16>) -> Page {
    let s = context.strings();
    let ids = context.catalogue.by_decade().get(&decade).map(Vec::as_slice).unwrap_or_default();
    let name = words::decade(decade, context.strings());
    let heading = s.fill("decade_heading", &[("decade", name.into())]);
    let lead = match decade {
        Some(year) => {
            let (from, to) = (year.to_string(), (year + 9).to_string());
            s.fill("decade_lead", &[("from", from.into()), ("to", to.into()), ("n", count(ids.len()))])
        }
        None => s.fill("decade_unknown_lead", &[("n", count(ids.len()))]),
    };
    let above = vec![context.link(s.text("nav_time"), &Route::Decades)];
    let head = Head::new(context, "decade", &Route::Decade(decade), heading).described(lead.clone()).below(above);
    list(context, head, lead, Vec::new(), ids)
}

/// All statuses that occur.
pub fn statuses(context: &Context<'_>) -> Page {
    overview(context, "status", &Route::Statuses, "statuses", counts::statuses(context, Scope::All))
}

/// All decades in which agreements began.
pub fn decades(context: &Context<'_>) -> Page {
    overview(context, "decade", &Route::Decades, "decades", counts::decades(context, Scope::All))
}
