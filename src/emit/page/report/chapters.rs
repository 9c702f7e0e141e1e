//! The agreements of a report by main topic, numbered through, so that paper can refer to them.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::catalogue::model::*;
use crate::emit::context::Context;
use crate::emit::item::{self, ItemView};
use crate::emit::page::factsheet;
use crate::theme::{self, Value};

/// The agreements of one main topic.
pub struct Chapter {
    topic: Option<TopicId>,
    /// The number of its first agreement; the others follow.
    first: usize,
    /// In the order of the catalogue.
    pub agreements: Vec<AgreementId>,
}

impl Chapter {
    /// The agreements with their numbers.
    pub fn numbered(&self) -> impl Iterator<Item = (usize, AgreementId)> {
        (self.first..).zip(self.agreements.iter().copied())
    }
}

/// Every agreement in the chapter of its main topic, topics in the order in which they are shown.
pub fn chapters(context: &Context<'_>, ids: &[AgreementId]) -> Vec<Chapter> {
    let mut by_topic: BTreeMap<Option<TopicId>, Vec<AgreementId>> = BTreeMap::new();
    for id in ids {
        by_topic.entry(context.catalogue.agreement(*id).topics.first().copied()).or_default().push(*id);
    }
    let mut first = 1;
    let chapter = |(topic, agreements): (Option<TopicId>, Vec<AgreementId>)| {
        let chapter = Chapter { topic, first, agreements };
        first += chapter.agreements.len();
        chapter
    };
    by_topic.into_iter().map(chapter).collect()
}

/// Where the short form of an agreement stands in the report.
pub fn place(context: &Context<'_>, id: AgreementId) -> String {
    format!("vereinbarung-{}", context.catalogue.agreement(id).id())
}

#[derive(Serialize)]
struct ChapterView {
    id: String,
    name: String,
    first: usize,
    last: usize,
}

/// One agreement of a chapter.
#[derive(Serialize)]
struct EntryView {
    number: usize,
    place: String,
    title: String,
    /// The language of the title, where it is not that of the page.
    foreign: Option<&'static str>,
}

/// What the table of all agreements says of one.
#[derive(Serialize)]
struct RowView {
    item: ItemView,
    /// The partners by their short names.
    partners: String,
    legal_forms: Vec<String>,
}

/// The chapters as templates read them; `with_sheets`, each agreement has its short form.
pub fn values(context: &Context<'_>, chapters: &[Chapter], with_sheets: bool) -> Value {
    let value = |chapter: &Chapter| {
        let entries = chapter.numbered().map(|(number, id)| entry(context, number, id, with_sheets));
        with(&head(context, chapter), "entries", Value::from(entries.collect::<Vec<Value>>()))
    };
    Value::from(chapters.iter().map(value).collect::<Vec<Value>>())
}

fn head(context: &Context<'_>, chapter: &Chapter) -> ChapterView {
    ChapterView {
        id: chapter.topic.map(|topic| context.catalogue.topic(topic).document.head.id.to_string()).unwrap_or_default(),
        name: chapter.topic.map(|topic| context.topic_name(topic).to_string()).unwrap_or_default(),
        first: chapter.first,
        last: chapter.first + chapter.agreements.len() - 1,
    }
}

fn entry(context: &Context<'_>, number: usize, id: AgreementId, with_sheet: bool) -> Value {
    let translated = context.translation(&context.catalogue.agreement(id).document.head.path).is_some();
    let title = context.agreement_link(id).text;
    let view = EntryView { number, place: place(context, id), title, foreign: context.foreign(translated) };
    let entry = with(&view, "row", context.row(id, || theme::value(&row(context, id))).clone());
    if with_sheet { set(entry, "sheet", factsheet::short(context, id).clone()) } else { entry }
}

fn row(context: &Context<'_>, id: AgreementId) -> RowView {
    let agreement = context.catalogue.agreement(id);
    RowView {
        item: item::view(context, id),
        partners: item::partners(context, &agreement.participations, |id| context.short_name(id)),
        legal_forms: agreement.legal_forms.iter().map(|form| context.legal_form_link(*form).text).collect(),
    }
}

/// A view with something that was rendered before.
fn with(view: &impl Serialize, name: &'static str, value: Value) -> Value {
    set(theme::value(view), name, value)
}

fn set(view: Value, name: &'static str, value: Value) -> Value {
    let mut map = view.into_map().expect("a view is a record");
    map.insert(name.into(), value);
    Value::from(map)
}
