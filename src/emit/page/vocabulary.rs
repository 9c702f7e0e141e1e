//! Topics, legal forms, recommendations and guides: their lists and their pages.

use std::sync::Arc;

use serde::Serialize;

use super::counts::Scope;
use super::overview::overview;
use super::source::{SourceView, sources};
use super::{Head, Page, counts};
use crate::catalogue::model::*;
use crate::document::choice::Outcome;
use crate::emit::context::{BodyView, Context, CountView, LabelView, LinkView, TextView};
use crate::emit::words::DateView;
use crate::plan::route::Route;
use crate::theme::Value;

pub fn topics(context: &Context<'_>) -> Page {
    overview(context, "topic-list", &Route::Topics, "topics", counts::topics(context, Scope::All))
}

pub fn legal_forms(context: &Context<'_>) -> Page {
    overview(context, "legal-form", &Route::LegalForms, "legal_forms", counts::legal_forms(context, Scope::All))
}

#[derive(Serialize)]
struct TopicView {
    head: Head,
    title: Arc<str>,
    summary: Option<Arc<str>>,
    keywords: Vec<Arc<str>>,
    body: BodyView,
    count: usize,
    /// Who works together on the topic, those with the most agreements first.
    partners: Vec<CountView>,
    guides: Vec<LinkView>,
    sources: Vec<SourceView>,
}

pub fn topic(context: &Context<'_>, id: TopicId) -> Page {
    let catalogue = context.catalogue;
    let topic = catalogue.topic(id);
    let document = &topic.document;
    let ids = catalogue.on_topic(id);
    let guides = catalogue.guides().filter(|(_, guide)| guide.topics.contains(&id));
    let said = context.said(&document.head, &document.title.value, document.summary.as_ref(), &document.body);
    let head = Head::new(context, "topic", &Route::Topic(id), context.topic_name(id))
        .described(said.summary.map_or(&**said.title, |summary| summary))
        .foreign(said.foreign)
        .below(vec![context.link(context.strings().text("nav_topics"), &Route::Topics)]);
    let view = TopicView {
        head,
        title: said.title.clone(),
        summary: said.summary.cloned(),
        keywords: document.keywords.clone(),
        body: said.body,
        count: ids.len(),
        partners: partners_on(context, id, ids),
        guides: guides.map(|(guide, _)| context.link(&**context.guide_title(guide), &Route::Guide(guide))).collect(),
        sources: sources(context, &topic.sources),
    };
    Page::new("topic.html", &view).with("items", Value::from(context.items(ids)))
}

fn partners_on(context: &Context<'_>, topic: TopicId, ids: &[AgreementId]) -> Vec<CountView> {
    let mut counts: std::collections::BTreeMap<PartnerId, usize> = std::collections::BTreeMap::new();
    let parties = ids.iter().flat_map(|id| &context.catalogue.agreement(*id).parties);
    parties.for_each(|party| *counts.entry(party.partner).or_default() += 1);
    let view = |(partner, count): (PartnerId, usize)| CountView {
        text: context.catalogue.partner(partner).name().to_string(),
        url: context.url(&Route::PartnerTopic(partner, topic)),
        count,
        note: None,
    };
    Context::most_first(counts.into_iter().map(view).collect())
}

#[derive(Serialize)]
struct LegalFormView {
    head: Head,
    short: Option<Arc<str>>,
    summary: Option<Arc<str>>,
    aliases: Vec<Arc<str>>,
    laws: Vec<LawView>,
    body: BodyView,
    count: usize,
    guides: Vec<LinkView>,
    sources: Vec<SourceView>,
}

#[derive(Serialize)]
struct LawView {
    norm: Arc<str>,
    text: Option<Arc<str>>,
    url: Option<Arc<str>>,
    /// The Land in which the paragraph holds, in words.
    land: Option<String>,
}

pub fn legal_form(context: &Context<'_>, id: LegalFormId) -> Page {
    let catalogue = context.catalogue;
    let form = catalogue.legal_form(id);
    let document = &form.document;
    let ids = catalogue.in_legal_form(id);
    let land = |land: &Arc<str>| {
        let key = format!("land_{land}");
        context.strings().find(&key, &[]).unwrap_or_else(|| land.to_string())
    };
    let law = |law: &crate::document::vocabulary::Law| LawView {
        norm: law.norm.clone(),
        text: law.text.clone(),
        url: law.url.clone(),
        land: law.land.as_ref().map(land),
    };
    let guides = catalogue.guides().filter(|(_, guide)| guide.legal_forms.contains(&id));
    let said = context.said(&document.head, &document.title.value, document.summary.as_ref(), &document.body);
    let head = Head::new(context, "legal-form", &Route::LegalForm(id), &**said.title)
        .described(said.summary.map_or(&**said.title, |summary| summary))
        .foreign(said.foreign)
        .below(vec![context.link(context.strings().text("nav_legal_forms"), &Route::LegalForms)]);
    let view = LegalFormView {
        head,
        short: document.short.clone(),
        summary: said.summary.cloned(),
        aliases: document.aliases.iter().map(|alias| alias.value.clone()).collect(),
        laws: document.laws.iter().map(law).collect(),
        body: said.body,
        count: ids.len(),
        guides: guides.map(|(guide, _)| context.link(&**context.guide_title(guide), &Route::Guide(guide))).collect(),
        sources: sources(context, &form.sources),
    };
    Page::new("legal-form.html", &view).with("items", Value::from(context.items(ids)))
}

#[derive(Serialize)]
struct RecommendationListView {
    head: Head,
    lead: String,
    fields: Vec<FieldView>,
    /// How many came to what, in the order realised, partly, not, open.
    outcomes: Vec<OutcomeView>,
}

/// The recommendations of one field of action.
#[derive(Serialize)]
struct FieldView {
    label: Option<Arc<str>>,
    recommendations: Vec<RecommendationItemView>,
}

#[derive(Serialize)]
struct RecommendationItemView {
    number: Arc<str>,
    title: Arc<str>,
    url: String,
    summary: Arc<str>,
    outcome: LabelView,
    result: Option<Arc<str>>,
}

#[derive(Serialize)]
struct OutcomeView {
    outcome: LabelView,
    count: usize,
}

fn outcome(context: &Context<'_>, outcome: Outcome) -> LabelView {
    LabelView { id: outcome.id(), label: context.strings().text(&format!("outcome_{}", outcome.id())) }
}

pub fn recommendations(context: &Context<'_>) -> Page {
    let s = context.strings();
    let mut fields: Vec<FieldView> = Vec::new();
    for (id, recommendation) in context.catalogue.recommendations() {
        let document = &recommendation.document;
        let item = RecommendationItemView {
            number: document.number.clone(),
            title: context.recommendation_title(id).clone(),
            url: context.url(&Route::Recommendation(id)),
            summary: counts::summary(context, &document.head, Some(&document.summary)).unwrap_or_default().into(),
            outcome: outcome(context, document.outcome),
            result: document.result.clone(),
        };
        match fields.iter_mut().find(|field| field.label == document.field) {
            Some(field) => field.recommendations.push(item),
            None => fields.push(FieldView { label: document.field.clone(), recommendations: vec![item] }),
        }
    }
    let of = |kind: Outcome| context.catalogue.recommendations().filter(|(_, r)| r.document.outcome == kind).count();
    let counted = |kind: &Outcome| OutcomeView { outcome: outcome(context, *kind), count: of(*kind) };
    let outcomes = Outcome::ALL.iter().map(counted).filter(|view| view.count > 0).collect();
    let n = i64::try_from(context.catalogue.recommendations().len()).unwrap_or(i64::MAX);
    let lead = s.fill("recommendations_lead", &[("n", n.into())]);
    let head = Head::new(context, "recommendation", &Route::Recommendations, s.text("recommendations_heading"));
    let view = RecommendationListView { head: head.described(lead.clone()), lead, fields, outcomes };
    Page::new("recommendations.html", &view)
}

#[derive(Serialize)]
struct RecommendationView {
    head: Head,
    number: Arc<str>,
    field: Option<Arc<str>>,
    summary: Arc<str>,
    lead_bodies: Vec<TextView>,
    outcome: LabelView,
    /// Whether the source says so or the editors read it so.
    basis: Option<String>,
    result: Option<Arc<str>>,
    partners: Vec<LinkView>,
    topics: Vec<LinkView>,
    date: Option<DateView>,
    notes: Vec<Arc<str>>,
    sources: Vec<SourceView>,
    body: BodyView,
}

pub fn recommendation(context: &Context<'_>, id: RecommendationId) -> Page {
    let recommendation = context.catalogue.recommendation(id);
    let document = &recommendation.document;
    let said = context.said(&document.head, &document.title.value, Some(&document.summary), &document.body);
    let head = Head::new(context, "recommendation", &Route::Recommendation(id), &**said.title)
        .titled(format!("{} {}", document.number, said.title))
        .described(said.summary.map_or("", |summary| summary))
        .foreign(said.foreign)
        .below(vec![context.link(context.strings().text("nav_recommendations"), &Route::Recommendations)]);
    let view = RecommendationView {
        head,
        number: document.number.clone(),
        field: document.field.clone(),
        summary: said.summary.unwrap_or(&document.summary).clone(),
        lead_bodies: recommendation.lead.iter().map(|who| context.partner_or_text(who)).collect(),
        outcome: outcome(context, document.outcome),
        basis: document.basis.map(|basis| context.strings().text(&format!("basis_{}", basis.id()))),
        result: said.translation.and_then(|t| t.result.clone()).or(document.result.clone()),
        partners: recommendation.partners.iter().map(|p| context.partner_link(*p)).collect(),
        topics: recommendation.topics.iter().map(|t| context.topic_link(*t)).collect(),
        date: document.date.as_ref().map(|d| context.dating(&d.value)),
        notes: document.notes.clone(),
        sources: sources(context, &recommendation.sources),
        body: said.body,
    };
    Page::new("recommendation.html", &view).with("items", Value::from(context.items(&recommendation.agreements)))
}

#[derive(Serialize)]
struct GuideListView {
    head: Head,
    lead: String,
    guides: Vec<GuideItemView>,
}

#[derive(Serialize)]
struct GuideItemView {
    title: Arc<str>,
    url: String,
    kind: LabelView,
    summary: Arc<str>,
}

fn guide_kind(context: &Context<'_>, guide: &Guide) -> LabelView {
    let kind = guide.document.kind;
    LabelView { id: kind.id(), label: context.strings().text(&format!("guide_{}", kind.id())) }
}

pub fn guides(context: &Context<'_>) -> Page {
    let item = |(id, guide): (GuideId, &Guide)| GuideItemView {
        title: context.guide_title(id).clone(),
        url: context.url(&Route::Guide(id)),
        kind: guide_kind(context, guide),
        summary: counts::summary(context, &guide.document.head, Some(&guide.document.summary)).unwrap_or_default().into(),
    };
    let lead = context.strings().text("guides_lead");
    let head = Head::new(context, "guide", &Route::Guides, context.strings().text("guides_heading")).described(lead.clone());
    Page::new("guides.html", &GuideListView { head, lead, guides: context.catalogue.guides().map(item).collect() })
}

#[derive(Serialize)]
struct GuideView {
    head: Head,
    kind: LabelView,
    summary: Arc<str>,
    topics: Vec<LinkView>,
    legal_forms: Vec<LinkView>,
    sources: Vec<SourceView>,
    body: BodyView,
}

pub fn guide(context: &Context<'_>, id: GuideId) -> Page {
    let guide = context.catalogue.guide(id);
    let document = &guide.document;
    let said = context.said(&document.head, &document.title.value, Some(&document.summary), &document.body);
    let head = Head::new(context, "guide", &Route::Guide(id), &**said.title)
        .described(said.summary.map_or("", |summary| summary))
        .foreign(said.foreign)
        .below(vec![context.link(context.strings().text("nav_guides"), &Route::Guides)]);
    let view = GuideView {
        head,
        kind: guide_kind(context, guide),
        summary: said.summary.unwrap_or(&document.summary).clone(),
        topics: guide.topics.iter().map(|t| context.topic_link(*t)).collect(),
        legal_forms: guide.legal_forms.iter().map(|f| context.legal_form_link(*f)).collect(),
        sources: sources(context, &guide.sources),
        body: said.body,
    };
    Page::new("guide.html", &view).with("items", Value::from(context.items(&guide.agreements)))
}
