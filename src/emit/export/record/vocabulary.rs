//! Topics, legal forms, recommendations, guides, groups and sources.

use std::sync::Arc;

use super::super::shape::{Word, record};
use super::date::{DateRecord, dating, placed};
use super::parts::plain_sources;
use super::text::{Text, Translation, text, translations};
use super::*;
use crate::document::choice::{Basis, GuideKind, Outcome};
use crate::document::vocabulary;

record! {
    /// A field of cooperation.
    TopicRecord<'a> = "topic" of TOPIC {
        id: &'a str,
        page: Address<'a>,
        title: &'a str,
        short: Option<&'a str>,
        summary: Option<&'a str>,
        order: Option<i64>,
        aliases: Vec<&'a str>,
        keywords: &'a [Arc<str>],
        agreements: Vec<Ref<'a>>,
        guides: Vec<Ref<'a>>,
        text: Option<Text<'a>>,
        sources: Vec<parts::Cited<'a>>,
        former_ids: Vec<&'a str>,
        translations: Vec<Translation<'a>>,
    }
}

pub fn topic<'a>(context: &'a Context<'a>, id: TopicId) -> TopicRecord<'a> {
    let (topic, route) = (context.catalogue.topic(id), Route::Topic(id));
    let document = &*topic.document;
    let guides = context.catalogue.guides().filter(|(_, guide)| guide.topics.contains(&id));
    TopicRecord {
        id: &document.head.id,
        page: page(context, &route),
        title: &document.title.value,
        short: document.short.as_deref(),
        summary: document.summary.as_deref(),
        order: document.order,
        aliases: values(&document.aliases),
        keywords: &document.keywords,
        agreements: agreement_refs(context, context.catalogue.on_topic(id)),
        guides: guides.map(|(guide, _)| guide_ref(context, guide)).collect(),
        text: text(context, &document.body, &document.head.path, &route),
        sources: plain_sources(context, &topic.sources),
        former_ids: values(&document.former_ids),
        translations: translations(context, &document.head, &route),
    }
}

fn values(texts: &[Placed<Arc<str>>]) -> Vec<&str> {
    texts.iter().map(|text| &*text.value).collect()
}

fn guide_ref<'a>(context: &Context<'a>, id: GuideId) -> Ref<'a> {
    let document = &context.catalogue.guide(id).document;
    Ref { id: &document.head.id, title: &document.title.value, page: page(context, &Route::Guide(id)) }
}

record! {
    /// A paragraph that a legal form rests on.
    Law<'a> = "law" of LAW {
        norm: &'a str,
        land: Option<&'a str>,
        url: Option<Address<'a>>,
        text: Option<&'a str>,
    }
}

record! {
    /// A legal form of cooperation.
    LegalFormRecord<'a> = "legal_form" of LEGAL_FORM {
        id: &'a str,
        page: Address<'a>,
        title: &'a str,
        short: Option<&'a str>,
        summary: Option<&'a str>,
        aliases: Vec<&'a str>,
        order: Option<i64>,
        public_law_agreement: bool,
        laws: Vec<Law<'a>>,
        agreements: Vec<Ref<'a>>,
        text: Option<Text<'a>>,
        sources: Vec<parts::Cited<'a>>,
        former_ids: Vec<&'a str>,
        translations: Vec<Translation<'a>>,
    }
}

pub fn legal_form<'a>(context: &'a Context<'a>, id: LegalFormId) -> LegalFormRecord<'a> {
    let (form, route) = (context.catalogue.legal_form(id), Route::LegalForm(id));
    let document = &*form.document;
    LegalFormRecord {
        id: &document.head.id,
        page: page(context, &route),
        title: &document.title.value,
        short: document.short.as_deref(),
        summary: document.summary.as_deref(),
        aliases: values(&document.aliases),
        order: document.order,
        public_law_agreement: document.public_law_agreement,
        laws: document.laws.iter().map(law).collect(),
        agreements: agreement_refs(context, context.catalogue.in_legal_form(id)),
        text: text(context, &document.body, &document.head.path, &route),
        sources: plain_sources(context, &form.sources),
        former_ids: values(&document.former_ids),
        translations: translations(context, &document.head, &route),
    }
}

fn law(law: &vocabulary::Law) -> Law<'_> {
    let vocabulary::Law { norm, land, url, text } = law;
    Law { norm, land: land.as_deref(), url: address(url), text: text.as_deref() }
}

record! {
    /// A recommendation to cooperate and what came of it.
    RecommendationRecord<'a> = "recommendation" of RECOMMENDATION {
        id: &'a str,
        page: Address<'a>,
        number: &'a str,
        title: &'a str,
        summary: &'a str,
        field: Option<&'a str>,
        lead: Vec<Someone<'a>>,
        outcome: Word<Outcome>,
        basis: Option<Word<Basis>>,
        result: Option<&'a str>,
        agreements: Vec<Ref<'a>>,
        partners: Vec<PartnerRef<'a>>,
        topics: Vec<Ref<'a>>,
        date: Option<DateRecord<'a>>,
        text: Option<Text<'a>>,
        note: &'a [Arc<str>],
        sources: Vec<parts::Cited<'a>>,
        former_ids: Vec<&'a str>,
        translations: Vec<Translation<'a>>,
    }
}

pub fn recommendation<'a>(context: &'a Context<'a>, id: RecommendationId) -> RecommendationRecord<'a> {
    let (recommendation, route) = (context.catalogue.recommendation(id), Route::Recommendation(id));
    let document = &*recommendation.document;
    RecommendationRecord {
        id: &document.head.id,
        page: page(context, &route),
        number: &document.number,
        title: &document.title.value,
        summary: &document.summary,
        field: document.field.as_deref(),
        lead: recommendation.lead.iter().map(|lead| someone(context, lead)).collect(),
        outcome: Word(document.outcome),
        basis: document.basis.map(Word),
        result: document.result.as_deref(),
        agreements: agreement_refs(context, &recommendation.agreements),
        partners: partner_refs(context, &recommendation.partners),
        topics: topic_refs(context, &recommendation.topics),
        date: placed(&document.date),
        text: text(context, &document.body, &document.head.path, &route),
        note: &document.notes,
        sources: plain_sources(context, &recommendation.sources),
        former_ids: values(&document.former_ids),
        translations: translations(context, &document.head, &route),
    }
}

record! {
    /// A working aid.
    GuideRecord<'a> = "guide" of GUIDE {
        id: &'a str,
        page: Address<'a>,
        title: &'a str,
        kind: Word<GuideKind>,
        summary: &'a str,
        topics: Vec<Ref<'a>>,
        legal_forms: Vec<Ref<'a>>,
        agreements: Vec<Ref<'a>>,
        text: Option<Text<'a>>,
        sources: Vec<parts::Cited<'a>>,
        former_ids: Vec<&'a str>,
        translations: Vec<Translation<'a>>,
    }
}

pub fn guide<'a>(context: &'a Context<'a>, id: GuideId) -> GuideRecord<'a> {
    let (guide, route) = (context.catalogue.guide(id), Route::Guide(id));
    let document = &*guide.document;
    GuideRecord {
        id: &document.head.id,
        page: page(context, &route),
        title: &document.title.value,
        kind: Word(document.kind),
        summary: &document.summary,
        topics: topic_refs(context, &guide.topics),
        legal_forms: legal_form_refs(context, &guide.legal_forms),
        agreements: agreement_refs(context, &guide.agreements),
        text: text(context, &document.body, &document.head.path, &route),
        sources: plain_sources(context, &guide.sources),
        former_ids: values(&document.former_ids),
        translations: translations(context, &document.head, &route),
    }
}

record! {
    /// A named set of partners.
    GroupRecord<'a> = "group" of GROUP {
        id: &'a str,
        name: &'a str,
        members: Vec<MemberRecord<'a>>,
        count: Option<&'a str>,
        note: Option<&'a str>,
    }
}

record! {
    /// A member of a group.
    MemberRecord<'a> = "member" of MEMBERSHIP {
        partner: PartnerRef<'a>,
        since: Option<DateRecord<'a>>,
        until: Option<DateRecord<'a>>,
    }
}

/// A group with all its members, those of the group that it is made of included.
pub fn group<'a>(context: &'a Context<'a>, id: GroupId) -> GroupRecord<'a> {
    let group = context.catalogue.group(id);
    let member = |member: &'a Member| MemberRecord {
        partner: partner_ref(context, member.partner),
        since: member.since.as_ref().map(dating),
        until: member.until.as_ref().map(dating),
    };
    GroupRecord {
        id: &group.entry.id.value,
        name: &group.entry.name.value,
        members: group.members.iter().map(member).collect(),
        count: group.entry.count.as_deref(),
        note: group.entry.note.as_deref(),
    }
}

record! {
    /// A document from which the catalogue takes facts.
    SourceRecord<'a> = "source" of SOURCE {
        id: &'a str,
        title: &'a str,
        publisher: Option<&'a str>,
        date: Option<DateRecord<'a>>,
        url: Option<Address<'a>>,
    }
}

/// A source without the editors' note on it, which no page shows.
pub fn source<'a>(context: &'a Context<'a>, id: SourceId) -> SourceRecord<'a> {
    let entry = &context.catalogue.source(id).entry;
    SourceRecord {
        id: &entry.id.value,
        title: &entry.title,
        publisher: entry.publisher.as_deref(),
        date: placed(&entry.date),
        url: file_or_address(context, entry.file.as_ref(), &entry.url),
    }
}
