//! The fact sheet: everything that is known about one agreement, each fact with its source.

mod facts;
mod participants;
mod short;

use std::sync::Arc;

use serde::Serialize;

pub use short::short;

use super::contact::{ContactView, contacts};
use super::source::{SourceView, source, sources};
use super::{Head, Page};
use crate::catalogue::model::*;
use crate::document::choice::RelationKind;
use crate::document::fields::Extra;
use crate::document::parts;
use crate::emit::context::{BodyView, Context, LabelView, LinkView, TextView};
use crate::emit::outlook::{self, DayView, OpenView};
use crate::emit::words::{self, DateView};
use crate::money;
use crate::plan::{self, route::Route};
use crate::theme::Value;

#[derive(Serialize)]
struct FactSheetView {
    head: Head,
    subtitle: Option<Arc<str>>,
    summary: Arc<str>,
    plain: Vec<Arc<str>>,
    /// The text in easy language.
    easy: Option<BodyView>,
    status: LabelView,
    draft: bool,
    facts: Vec<facts::FactView>,
    participants: Vec<participants::ParticipantView>,
    /// How many bodies take part, groups counted by their known members.
    participant_count: usize,
    /// Who of the region takes no part, where some of it do.
    absent: Vec<LinkView>,
    /// The region in which [`Self::absent`] lie.
    region: Option<LinkView>,
    mentioned: Vec<MentionView>,
    events: Vec<EventView>,
    upcoming: Vec<DayView>,
    /// What it says about days to come and leaves open.
    open: Vec<OpenView>,
    /// The days of all agreements.
    all_upcoming: String,
    term: Option<TermView>,
    notice: Option<NoticeView>,
    money: Vec<MoneyView>,
    posts: Vec<PostView>,
    committees: Vec<CommitteeView>,
    deadlines: Vec<DeadlineView>,
    decisions: Vec<DecisionView>,
    publications: Vec<PublicationView>,
    documents: Vec<DocumentView>,
    contacts: Vec<ContactView>,
    relations: Vec<RelationView>,
    recommendations: Vec<LinkView>,
    notes: Vec<Arc<str>>,
    keywords: Vec<Arc<str>>,
    sources: Vec<SourceView>,
    /// Values that a source gives differently and that stand in no row of the facts.
    differing: Vec<DifferingView>,
    verified: Option<DateView>,
    /// How often the editors look at the entry again.
    review_every: Option<Arc<str>>,
    /// The latest day on which a source gathered its facts.
    collected: Option<DateView>,
    extra: Vec<ExtraView>,
    body: BodyView,
    id: Arc<str>,
    file: String,
}

pub fn page(context: &Context<'_>, id: AgreementId) -> Page {
    let agreement = context.catalogue.agreement(id);
    let document = &agreement.document;
    let facts = facts::facts(context, agreement);
    let shown: Vec<&str> = facts.iter().map(|fact| fact.id).collect();
    let differing = differing(context, agreement).into_iter().filter(|d| !shown.contains(&d.field.as_str())).collect();
    let mut above = vec![context.link(context.strings().text("nav_agreements"), &Route::Agreements(1))];
    above.extend(agreement.topics.first().map(|topic| context.topic_link(*topic)));
    let collected = agreement.sources.iter().filter_map(|s| s.entry.collected.as_ref()).max_by_key(|d| d.when());
    let said = context.said(&document.head, agreement.title(), Some(&document.summary), &document.body);
    let translated = said.translation;
    let summary = said.summary.unwrap_or(&document.summary).clone();
    let view = FactSheetView {
        head: Head::new(context, "factsheet", &Route::Agreement(id), &**said.title)
            .titled(context.unique_title(agreement))
            .described(&*summary)
            .foreign(said.foreign)
            .below(above),
        subtitle: translated.and_then(|t| t.subtitle.clone()).or(document.subtitle.as_ref().map(|s| s.value.clone())),
        summary,
        plain: translated.map(|t| t.plain.clone()).filter(|plain| !plain.is_empty()).unwrap_or_else(|| document.plain.clone()),
        easy: context.easy(&document.head),
        status: context.status(agreement.status),
        draft: document.draft,
        facts,
        participants: participants::participants(context, agreement),
        participant_count: agreement.parties.len(),
        absent: context.catalogue.absent_from(id).into_iter().map(|id| context.partner_link(id)).collect(),
        region: context.catalogue.region().map(|region| context.partner_link(region)),
        mentioned: agreement.mentioned.iter().map(|m| mention(context, m)).collect(),
        events: agreement.events.iter().map(|e| event(context, agreement, e)).collect(),
        upcoming: outlook::days(context, agreement),
        open: outlook::open(context, agreement),
        all_upcoming: context.url(&Route::Deadlines),
        term: document.term.as_ref().map(|t| term(context, t)),
        notice: document.notice.as_ref().map(|n| notice(context, n)),
        money: document.money.iter().map(|m| money(context, m)).collect(),
        posts: agreement.posts.iter().map(|p| post(context, agreement, p)).collect(),
        committees: document.committees.iter().map(committee).collect(),
        deadlines: document.deadlines.iter().map(deadline).collect(),
        decisions: document.decisions.iter().map(|d| decision(context, d)).collect(),
        publications: publications(context, agreement),
        documents: document.documents.iter().map(|d| document_link(context, d)).collect(),
        contacts: contacts(context, &agreement.contacts),
        relations: relations(context, id),
        recommendations: context.catalogue.recommendations_for(id).iter().map(|r| recommendation(context, *r)).collect(),
        notes: document.notes.clone(),
        keywords: document.keywords.clone(),
        sources: sources(context, &agreement.sources),
        differing,
        verified: document.verified.as_ref().map(|d| context.dating(&d.value)),
        review_every: document.review_every.as_ref().map(|(_, words)| words.clone()),
        collected: collected.map(|d| context.dating(d)),
        extra: document.extra.iter().map(extra).collect(),
        body: said.body,
        id: agreement.id().clone(),
        file: document.head.path.to_string(),
    };
    let related = context.items(context.catalogue.related(id));
    Page::new("factsheet.html", &view).with("related", Value::from(related))
}

fn recommendation(context: &Context<'_>, id: RecommendationId) -> LinkView {
    let number = &context.catalogue.recommendation(id).document.number;
    context.link(format!("{number} {}", context.recommendation_title(id)), &Route::Recommendation(id))
}

#[derive(Serialize)]
struct MentionView {
    partner: LinkView,
    roles: String,
    note: Option<Arc<str>>,
}

fn mention(context: &Context<'_>, mention: &Mention) -> MentionView {
    MentionView {
        partner: context.partner_link(mention.partner),
        roles: context.roles(&mention.roles),
        note: mention.note.clone(),
    }
}

#[derive(Serialize)]
struct EventView {
    kind: String,
    date: DateView,
    text: Option<Arc<str>>,
    partners: Vec<LinkView>,
    source: Option<SourceView>,
}

fn event(context: &Context<'_>, agreement: &Agreement, event: &Event) -> EventView {
    let entry = &agreement.document.events[event.entry];
    EventView {
        kind: context.strings().text(&format!("event_{}", entry.kind.id())),
        date: context.dating(&entry.date.value),
        text: entry.text.clone(),
        partners: event.partners.iter().map(|p| context.partner_link(*p)).collect(),
        source: event.source.as_ref().map(|s| source(context, s)),
    }
}

#[derive(Serialize)]
struct TermView {
    text: Option<Arc<str>>,
    until: Option<DateView>,
    renewal: Option<Arc<str>>,
    limited: Option<bool>,
    place: Option<Arc<str>>,
}

fn term(context: &Context<'_>, term: &parts::Term) -> TermView {
    TermView {
        text: term.text.clone(),
        until: term.until.as_ref().map(|until| context.dating(&until.value)),
        renewal: term.renewal.clone(),
        limited: term.limited,
        place: term.place.clone(),
    }
}

#[derive(Serialize)]
struct NoticeView {
    text: Option<Arc<str>>,
    period: Option<Arc<str>>,
    /// „zum Jahresende“, „jederzeit“
    to: Option<String>,
    form: Option<Arc<str>>,
    reasons: Option<bool>,
    who: Option<Arc<str>>,
    place: Option<Arc<str>>,
}

fn notice(context: &Context<'_>, notice: &parts::Notice) -> NoticeView {
    NoticeView {
        text: notice.text.clone(),
        period: notice.period.as_ref().map(|(_, words)| words.clone()),
        to: notice.to.as_ref().map(|to| due(context, to)),
        form: notice.form.clone(),
        reasons: notice.reasons,
        who: notice.who.clone(),
        place: notice.place.clone(),
    }
}

/// „zum Jahresende“, but „jährlich“ and „jederzeit“ as they are.
fn due(context: &Context<'_>, to: &str) -> String {
    let adverb =
        to == "jederzeit" || to.ends_with("lich") || to.starts_with("zum ") || to.starts_with("at ") || to.ends_with("ly");
    if adverb { to.to_string() } else { context.strings().fill("notice_to", &[("date", to.into())]) }
}

#[derive(Serialize)]
struct MoneyView {
    text: Option<Arc<str>>,
    kind: Option<Arc<str>>,
    amount: Option<String>,
    per: Option<Arc<str>>,
    every: Option<Arc<str>>,
    from: Option<DateView>,
    until: Option<DateView>,
    place: Option<Arc<str>>,
}

fn money(context: &Context<'_>, money: &parts::Money) -> MoneyView {
    MoneyView {
        text: money.text.clone(),
        kind: money.kind.clone(),
        amount: amount(context, money),
        per: money.per.clone(),
        every: money.every.clone(),
        from: money.from.as_ref().map(|d| context.dating(&d.value)),
        until: money.until.as_ref().map(|d| context.dating(&d.value)),
        place: money.place.clone(),
    }
}

/// The amount in euros, or in the words of the source with the currency that it states.
fn amount(context: &Context<'_>, money: &parts::Money) -> Option<String> {
    let (cents, words) = money.amount.as_ref()?;
    let foreign = money.currency.as_ref().filter(|currency| !money::is_euro(currency));
    Some(match (foreign, cents) {
        (Some(currency), _) if words.contains(&**currency) => words.to_string(),
        (Some(currency), _) => format!("{words}\u{a0}{currency}"),
        (None, Some(cents)) => words::euros(*cents, context.strings()),
        (None, None) => words.to_string(),
    })
}

#[derive(Serialize)]
struct PostView {
    text: Option<Arc<str>>,
    share: Option<Arc<str>>,
    unit: Option<Arc<str>>,
    what: Option<Arc<str>>,
    at: Option<TextView>,
    area: Vec<LinkView>,
    place: Option<Arc<str>>,
}

fn post(context: &Context<'_>, agreement: &Agreement, post: &Post) -> PostView {
    let entry = &agreement.document.posts[post.entry];
    PostView {
        text: entry.text.clone(),
        share: entry.share.clone(),
        unit: entry.unit.clone(),
        what: entry.what.clone(),
        at: post.at.as_ref().map(|at| context.partner_or_text(at)),
        area: post.area.iter().map(|p| context.partner_link(*p)).collect(),
        place: entry.place.clone(),
    }
}

#[derive(Serialize)]
struct CommitteeView {
    name: Arc<str>,
    members: Option<Arc<str>>,
    rhythm: Option<Arc<str>>,
    chair: Option<Arc<str>>,
    note: Option<Arc<str>>,
    place: Option<Arc<str>>,
}

fn committee(c: &parts::Committee) -> CommitteeView {
    let parts::Committee { name, members, rhythm, chair, note, place } = c.clone();
    CommitteeView { name, members, rhythm, chair, note, place }
}

#[derive(Serialize)]
struct DeadlineView {
    what: Arc<str>,
    due: Option<Arc<str>>,
    who: Option<Arc<str>>,
    every: Option<Arc<str>>,
    rule: Option<Arc<str>>,
    reference_date: Option<Arc<str>>,
    place: Option<Arc<str>>,
}

fn deadline(d: &parts::Deadline) -> DeadlineView {
    let parts::Deadline { what, due, who, every, rule, reference_date, place } = d.clone();
    DeadlineView { what, due: due.map(|due| due.value), who, every, rule, reference_date, place }
}

#[derive(Serialize)]
struct DecisionView {
    what: Option<Arc<str>>,
    body: Option<Arc<str>>,
    date: Option<DateView>,
    paper: Option<Arc<str>>,
    annex: Option<Arc<str>>,
    url: Option<Arc<str>>,
}

fn decision(context: &Context<'_>, d: &parts::Decision) -> DecisionView {
    let parts::Decision { what, body, date, paper, annex, url } = d.clone();
    DecisionView { what, body, date: date.as_ref().map(|date| context.dating(&date.value)), paper, annex, url }
}

#[derive(Serialize)]
struct PublicationView {
    gazette: Option<Arc<str>>,
    number: Option<Arc<str>>,
    date: Option<DateView>,
    approved: Option<DateView>,
    authority: Option<TextView>,
    url: Option<Arc<str>>,
    note: Option<Arc<str>>,
}

fn publications(context: &Context<'_>, agreement: &Agreement) -> Vec<PublicationView> {
    let view = |(p, authority): (&parts::PublicationEntry, &Option<PartnerOrText>)| PublicationView {
        gazette: p.gazette.clone(),
        number: p.number.clone(),
        date: p.date.as_ref().map(|d| context.dating(&d.value)),
        approved: p.approved.as_ref().map(|d| context.dating(&d.value)),
        authority: authority.as_ref().map(|a| context.partner_or_text(a)),
        url: p.url.clone(),
        note: p.note.clone(),
    };
    agreement.document.publications.iter().zip(&agreement.authorities).map(view).collect()
}

#[derive(Serialize)]
struct DocumentView {
    title: Arc<str>,
    url: Option<String>,
    kind: Option<Arc<str>>,
    accessible: Option<String>,
    language: Option<Arc<str>>,
    note: Option<Arc<str>>,
}

fn document_link(context: &Context<'_>, document: &parts::DocumentLink) -> DocumentView {
    let annex = document.file.as_ref().and_then(|file| plan::annex(context.catalogue, &file.value));
    let file = annex.map(|path| context.url(&Route::Annex(path.clone())));
    DocumentView {
        title: document.title.clone(),
        url: file.or(document.url.as_ref().map(ToString::to_string)),
        kind: document.kind.clone(),
        accessible: document.accessible.map(|a| context.strings().text(&format!("tristate_{}", a.id()))),
        language: document.language.clone(),
        note: document.note.clone(),
    }
}

#[derive(Serialize)]
struct RelationView {
    kind: String,
    to: Option<LinkView>,
    text: Option<Arc<str>>,
    date: Option<DateView>,
}

/// The relations of an agreement in both directions: those it states, those others state to it, and
/// along chains of amendments those before and after.
fn relations(context: &Context<'_>, id: AgreementId) -> Vec<RelationView> {
    let catalogue = context.catalogue;
    let label = |kind: RelationKind, way: &str| context.strings().text(&format!("relation_{}{way}", kind.id()));
    let mut views: Vec<RelationView> = Vec::new();
    for relation in &catalogue.agreement(id).relations {
        views.push(RelationView {
            kind: label(relation.kind, ""),
            to: relation.to.map(|to| context.agreement_link(to)),
            text: relation.text.clone(),
            date: relation.date.as_ref().map(|d| context.dating(d)),
        });
    }
    for (kind, from) in catalogue.relations_to(id) {
        views.push(RelationView { kind: label(*kind, "_back"), to: Some(context.agreement_link(*from)), text: None, date: None });
    }
    let chain = catalogue.chain(id);
    let earlier = chain.earlier.into_iter().map(|from| ("relation_chain_earlier", from));
    let later = chain.later.into_iter().map(|from| ("relation_chain_later", from));
    for (words, from) in earlier.chain(later) {
        let kind = context.strings().text(words);
        views.push(RelationView { kind, to: Some(context.agreement_link(from)), text: None, date: None });
    }
    views
}

/// A value that a source gives for one fact, most often otherwise than the entry.
#[derive(Debug, Clone, Serialize)]
pub struct DifferingView {
    /// The English key of the value.
    pub field: String,
    pub label: String,
    pub value: Arc<str>,
    /// Whether the source says the same as the entry.
    pub agrees: bool,
    pub source: SourceView,
}

pub fn differing(context: &Context<'_>, agreement: &Agreement) -> Vec<DifferingView> {
    let view = |citation: &Citation| {
        let value = citation.entry.value.clone()?;
        let written = citation.entry.field.clone().unwrap_or_default();
        let key = parts_key(&written).unwrap_or(&written).to_string();
        let label = context.strings().find(&format!("field_{key}"), &[]).unwrap_or_else(|| written.to_string());
        Some(DifferingView { field: key, label, value, agrees: false, source: source(context, citation) })
    };
    agreement.sources.iter().filter_map(view).collect()
}

/// The English name of a key of agreements, whichever name was written.
fn parts_key(written: &str) -> Option<&'static str> {
    let keys = crate::document::schema::AGREEMENT.keys.iter();
    let mut named = keys.filter(|key| key.en == written || key.de == written || key.also.contains(&written));
    named.next().map(|key| key.en)
}

#[derive(Serialize)]
struct ExtraView {
    key: String,
    value: String,
}

/// A free key of the editors, `x_org_nummer` as „Org nummer“.
fn extra((key, value): &Extra) -> ExtraView {
    let words = match value {
        serde_json::Value::String(text) => text.clone(),
        serde_json::Value::Array(items) => {
            items.iter().map(|i| i.as_str().map_or(i.to_string(), str::to_string)).collect::<Vec<_>>().join(", ")
        }
        other => other.to_string(),
    };
    let name = key.trim_start_matches("x_").replace('_', " ");
    let (first, rest) = name.split_at(name.chars().next().map_or(0, char::len_utf8));
    ExtraView { key: first.to_uppercase() + rest, value: words }
}
