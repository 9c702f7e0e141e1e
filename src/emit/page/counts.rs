//! The ways into the catalogue with the number of agreements behind each: topics, legal forms,
//! statuses, decades. Knows nothing of the pages that show them.

use std::sync::Arc;

use crate::catalogue::model::*;
use crate::document::Head;
use crate::document::choice::Status;
use crate::emit::context::{Context, CountView};
use crate::emit::words;
use crate::plan::route::Route;

/// Which agreements are counted.
#[derive(Clone, Copy)]
pub enum Scope<'a> {
    All,
    /// These, in the order of the catalogue.
    Only(&'a [AgreementId]),
}

impl Scope<'_> {
    /// How many of a sorted list of the catalogue are counted.
    pub fn count(self, list: &[AgreementId]) -> usize {
        match self {
            Scope::All => list.len(),
            Scope::Only(ids) => ids.iter().filter(|id| list.binary_search(id).is_ok()).count(),
        }
    }
}

/// Every topic in the order in which topics are shown.
pub fn topics(context: &Context<'_>, scope: Scope<'_>) -> Vec<CountView> {
    let count = |(id, topic): (TopicId, &Topic)| CountView {
        text: context.topic_name(id).to_string(),
        url: context.url(&Route::Topic(id)),
        count: scope.count(context.catalogue.on_topic(id)),
        note: summary(context, &topic.document.head, topic.document.summary.as_ref()),
    };
    context.catalogue.topics().map(count).collect()
}

/// The number of agreements of every partner, as one list; partners without any are left out.
pub fn partners(context: &Context<'_>) -> Vec<CountView> {
    context.catalogue.partners().map(|(id, _)| partner(context, id)).filter(|view| view.count > 0).collect()
}

/// One partner with the number of its agreements.
pub fn partner(context: &Context<'_>, id: PartnerId) -> CountView {
    CountView {
        text: context.catalogue.partner(id).name().to_string(),
        url: context.url(&Route::Partner(id)),
        count: context.catalogue.agreements_of(id).len(),
        note: None,
    }
}

/// Every legal form.
pub fn legal_forms(context: &Context<'_>, scope: Scope<'_>) -> Vec<CountView> {
    let count = |(id, form): (LegalFormId, &LegalForm)| CountView {
        text: context.legal_form_link(id).text,
        url: context.url(&Route::LegalForm(id)),
        count: scope.count(context.catalogue.in_legal_form(id)),
        note: summary(context, &form.document.head, form.document.summary.as_ref()),
    };
    context.catalogue.legal_forms().map(count).collect()
}

/// Every status that occurs.
pub fn statuses(context: &Context<'_>, scope: Scope<'_>) -> Vec<CountView> {
    let count = |(status, ids): (&Status, &Vec<AgreementId>)| CountView {
        text: context.status(*status).label,
        url: context.url(&Route::Status(*status)),
        count: scope.count(ids),
        note: Some(context.strings().text(&format!("status_{}_lead", status.id()))),
    };
    context.catalogue.by_status().iter().map(count).collect()
}

/// Every decade in which agreements began, an unknown one last.
pub fn decades(context: &Context<'_>, scope: Scope<'_>) -> Vec<CountView> {
    let count = |(decade, ids): (&Option<i16>, &Vec<AgreementId>)| CountView {
        text: words::decade(*decade, context.strings()),
        url: context.url(&Route::Decade(*decade)),
        count: scope.count(ids),
        note: None,
    };
    let (unknown, known): (Vec<_>, Vec<_>) = context.catalogue.by_decade().iter().partition(|(decade, _)| decade.is_none());
    known.into_iter().chain(unknown).map(count).collect()
}

/// The first year in which one of the agreements began.
pub fn first_year<'a>(agreements: impl Iterator<Item = &'a Agreement>) -> Option<i16> {
    agreements.filter_map(Agreement::start).map(|start| start.first_year()).min()
}

/// The summary of a file in the language of the interface, or else in its own.
pub fn summary(context: &Context<'_>, head: &Head, own: Option<&Arc<str>>) -> Option<String> {
    let translated = context.translation(&head.path).and_then(|t| t.summary.as_ref());
    translated.or(own).map(ToString::to_string)
}
