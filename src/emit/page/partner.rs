//! Partners: the list of all, and the page of one with what it does with whom.

use std::sync::Arc;

use serde::Serialize;

use super::contact::{ContactView, contacts};
use super::source::{SourceView, sources};
use super::{Head, Page, counts, deadlines};
use crate::catalogue::model::*;
use crate::document::choice::PartnerKind;
use crate::emit::context::{BodyView, Context, CountView, LinkView, TextView};
use crate::emit::sentence::{self, Cooperation, Name};
use crate::emit::words::DateView;
use crate::plan::route::Route;
use crate::plan::{has_pair_page, has_report, topics_of};
use crate::theme::{self, Value};

#[derive(Serialize)]
struct PartnerListView {
    head: Head,
    lead: String,
    sections: Vec<KindView>,
}

/// The partners of one kind.
#[derive(Serialize)]
struct KindView {
    id: &'static str,
    label: String,
    partners: Vec<CountView>,
}

/// All partners by kind.
pub fn all(context: &Context<'_>) -> Page {
    let s = context.strings();
    let section = |kind: &PartnerKind| {
        let of_kind = context.catalogue.partners().filter(|(_, p)| p.document.kind == *kind);
        let partners: Vec<CountView> = of_kind.map(|(id, _)| counts::partner(context, id)).collect();
        let label = s.text(&format!("partner_kinds_{}", kind.id()));
        (!partners.is_empty()).then_some(KindView { id: kind.id(), label, partners })
    };
    let n = i64::try_from(context.catalogue.partners().len()).unwrap_or(i64::MAX);
    let lead = s.fill("partners_lead", &[("n", n.into())]);
    let head = Head::new(context, "partner-list", &Route::Partners, s.text("partners_heading")).described(lead.clone());
    let view = PartnerListView { head, lead, sections: PartnerKind::ALL.iter().filter_map(section).collect() };
    Page { template: "partners.html", view: theme::value(&view) }
}

#[derive(Serialize)]
struct PartnerView {
    head: Head,
    kind: String,
    draft: bool,
    summary: Option<Arc<str>>,
    /// The first days that its agreements ask for.
    upcoming: Vec<deadlines::EntryView>,
    deadlines: String,
    official_name: Option<Arc<str>>,
    ags: Option<Arc<str>>,
    ars: Option<Arc<str>>,
    wikidata: Option<TextView>,
    url: Option<Arc<str>>,
    part_of: Option<LinkView>,
    parts: Vec<CountView>,
    aliases: Vec<Arc<str>>,
    legal_forms: Vec<LinkView>,
    valid_from: Option<DateView>,
    valid_until: Option<DateView>,
    predecessors: Vec<LinkView>,
    successors: Vec<LinkView>,
    product_of: Vec<LinkView>,
    contacts: Vec<ContactView>,
    notes: Vec<Arc<str>>,
    sources: Vec<SourceView>,
    verified: Option<DateView>,
    body: BodyView,
    /// What the partner does with whom, as a sentence.
    sentence: String,
    agreements: usize,
    through_groups: usize,
    neighbours: Vec<NeighbourView>,
    topics: Vec<CountView>,
    /// Where its agreements stand as a paper.
    report: Option<String>,
}

/// A partner that this one works with.
#[derive(Serialize)]
pub struct NeighbourView {
    partner: LinkView,
    count: usize,
    /// The page of the pair, where there is one.
    pair: Option<String>,
}

pub fn page(context: &Context<'_>, id: PartnerId) -> Page {
    let catalogue = context.catalogue;
    let partner = catalogue.partner(id);
    let document = &partner.document;
    let ids = catalogue.agreements_of(id);
    let through_group = |a: &&AgreementId| catalogue.agreement(**a).party(id).is_some_and(|party| party.through_group);
    let neighbours = neighbours(context, id);
    let said = context.said(&document.head, partner.name(), document.summary.as_ref(), &document.body);
    let description = said.summary.unwrap_or(partner.name());
    let links = |ids: &[PartnerId]| ids.iter().map(|id| context.partner_link(*id)).collect();
    let head = Head::new(context, "partner", &Route::Partner(id), &**partner.name())
        .described(&**description)
        .foreign(said.foreign.filter(|_| said.summary.is_some()))
        .below(vec![context.link(context.strings().text("nav_partners"), &Route::Partners)]);
    let view = PartnerView {
        head,
        kind: kind(context, partner),
        draft: document.draft,
        summary: said.summary.cloned(),
        upcoming: deadlines::next(context, &Route::Partner(id), UPCOMING),
        deadlines: context.url(&Route::Deadlines),
        official_name: document.official_name.clone(),
        ags: document.ags.as_ref().map(|ags| ags.value.clone()),
        ars: document.ars.as_ref().map(|ars| ars.value.clone()),
        wikidata: document.wikidata.as_deref().map(wikidata),
        url: document.url.clone(),
        part_of: partner.part_of.map(|whole| context.partner_link(whole)),
        parts: catalogue.parts_of(id).iter().map(|part| counts::partner(context, *part)).collect(),
        aliases: document.aliases.iter().map(|alias| alias.value.clone()).collect(),
        legal_forms: partner.legal_forms.iter().map(|form| context.legal_form_link(*form)).collect(),
        valid_from: document.valid_from.as_ref().map(|d| context.dating(&d.value)),
        valid_until: document.valid_until.as_ref().map(|d| context.dating(&d.value)),
        predecessors: links(&partner.predecessors),
        successors: links(&partner.successors),
        product_of: partner.product_of.iter().map(|a| context.agreement_link(*a)).collect(),
        contacts: contacts(context, &partner.contacts),
        notes: document.notes.clone(),
        sources: sources(context, &partner.sources),
        verified: document.verified.as_ref().map(|d| context.dating(&d.value)),
        body: said.body,
        sentence: sentence(context, id),
        agreements: ids.len(),
        through_groups: ids.iter().filter(through_group).count(),
        neighbours,
        topics: topic_counts(context, id),
        report: has_report(catalogue, id).then(|| context.url(&Route::Report(Some(id)))),
    };
    let performed: Vec<AgreementId> = catalogue.performed_by(id).iter().copied().filter(|a| !is_in(ids, a)).collect();
    let known = |a: &AgreementId| is_in(ids, a) || is_in(&performed, a);
    let mentioned: Vec<AgreementId> = catalogue.mentioning(id).iter().copied().filter(|a| !known(a)).collect();
    Page::new("partner.html", &view)
        .with("sections", sections(context, id))
        .with("performed", Value::from(context.items(&performed)))
        .with("mentioned", Value::from(context.items(&mentioned)))
        .with("open", Value::from(context.items(&open_to_join(context, id))))
}

/// How many of the days to come a page shows; its calendar has all.
const UPCOMING: usize = 6;

/// How many of the closest partners the sentence names.
const CLOSEST: usize = 3;

/// What a partner does with whom.
pub fn sentence(context: &Context<'_>, id: PartnerId) -> String {
    let catalogue = context.catalogue;
    let name = |id: PartnerId| Name::new(&context.short_name(id), catalogue.partner(id).document.kind);
    let mut closest: Vec<(PartnerId, usize)> =
        catalogue.neighbours(id).iter().map(|(other, common)| (*other, common.len())).collect();
    closest.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
    let partners = closest.len();
    closest.truncate(CLOSEST);
    let closest: Vec<(Name, usize)> =
        closest.into_iter().filter(|(_, count)| *count > 1).map(|(other, count)| (name(other), count)).collect();
    let own = name(id);
    let agreements = catalogue.agreements_of(id);
    let performs = catalogue.performed_by(id).iter().filter(|a| agreements.is_empty() || is_in(agreements, a)).count();
    sentence::cooperation(
        &Cooperation { name: &own, agreements: agreements.len(), partners, closest: &closest, performs },
        context.strings(),
    )
}

/// The agreements of its neighbours that a partner could join.
fn open_to_join(context: &Context<'_>, id: PartnerId) -> Vec<AgreementId> {
    let catalogue = context.catalogue;
    let (own, neighbours) = (catalogue.agreements_of(id), catalogue.neighbours(id));
    let is_neighbour = |party: &Party| neighbours.binary_search_by_key(&party.partner, |(other, _)| *other).is_ok();
    let open = catalogue.open_to_join().iter().copied();
    open.filter(|a| !is_in(own, a) && catalogue.agreement(*a).parties.iter().any(is_neighbour)).collect()
}

/// Whether an agreement stands in a list of the catalogue, all of which are sorted.
fn is_in(list: &[AgreementId], id: &AgreementId) -> bool {
    list.binary_search(id).is_ok()
}

/// The kind of a partner in the words of its source, or in ours.
fn kind(context: &Context<'_>, partner: &Partner) -> String {
    let document = &partner.document;
    document
        .kind_text
        .as_ref()
        .map_or_else(|| context.strings().text(&format!("partner_kind_{}", document.kind.id())), ToString::to_string)
}

/// The item of Wikidata about a partner, with its permanent address: `Q3899`.
fn wikidata(item: &str) -> TextView {
    let proper = item.strip_prefix('Q').is_some_and(|rest| !rest.is_empty() && rest.bytes().all(|b| b.is_ascii_digit()));
    TextView { text: item.to_string(), url: proper.then(|| format!("https://www.wikidata.org/entity/{item}")) }
}

/// The others, those with the most common agreements first.
pub fn neighbours(context: &Context<'_>, id: PartnerId) -> Vec<NeighbourView> {
    let view = |(other, common): &(PartnerId, Vec<AgreementId>)| NeighbourView {
        partner: context.partner_link(*other),
        count: common.len(),
        pair: has_pair_page(common.len()).then(|| context.url(&Route::pair(context.catalogue, id, *other))),
    };
    let mut views: Vec<NeighbourView> = context.catalogue.neighbours(id).iter().map(view).collect();
    views.sort_by_key(|view| std::cmp::Reverse(view.count));
    views
}

fn topic_counts(context: &Context<'_>, id: PartnerId) -> Vec<CountView> {
    let count = |(topic, ids): (TopicId, Vec<AgreementId>)| CountView {
        text: context.topic_name(topic).to_string(),
        url: context.url(&Route::PartnerTopic(id, topic)),
        count: ids.len(),
        note: None,
    };
    topics_of(context.catalogue, id).into_iter().map(count).collect()
}

/// The agreements of a partner under their main topics, each once.
fn sections(context: &Context<'_>, id: PartnerId) -> Value {
    #[derive(Serialize)]
    struct SectionView {
        id: String,
        topic: LinkView,
        count: usize,
    }
    let section = |(topic, ids): (TopicId, Vec<AgreementId>)| {
        let main: Vec<AgreementId> =
            ids.into_iter().filter(|a| context.catalogue.agreement(*a).topics.first() == Some(&topic)).collect();
        if main.is_empty() {
            return None;
        }
        let link = context.topic_link(topic);
        let view =
            SectionView { id: context.catalogue.topic(topic).document.head.id.to_string(), topic: link, count: main.len() };
        let mut map = theme::value(&view).into_map().expect("a view is a record");
        map.insert("items".into(), Value::from(context.items(&main)));
        Some(Value::from(map))
    };
    Value::from(topics_of(context.catalogue, id).into_iter().filter_map(section).collect::<Vec<Value>>())
}
