//! The entry of an agreement in lists: title, status, summary, beginning, topic.

use std::sync::Arc;

use serde::Serialize;

use super::context::{Context, LabelView, LinkView};
use super::words;
use crate::catalogue::model::{AgreementId, Participation, PartnerId, Who};
use crate::plan::route::Route;

/// How many partners a list entry names.
const NAMED: usize = 6;

#[derive(Debug, Serialize)]
pub struct ItemView {
    pub url: String,
    pub title: Arc<str>,
    pub summary: Arc<str>,
    /// The language of title and summary, where it is not that of the page.
    pub foreign: Option<&'static str>,
    pub status: LabelView,
    /// Whether the entry is not finished; only a preview and `build --drafts` show such ones.
    pub draft: bool,
    /// „seit 2004“ or nothing.
    pub start: Option<String>,
    pub topic: Option<LinkView>,
    /// „Stadt Kamen, Gemeinde Bönen und 3 weitere“
    pub partners: String,
}

/// The list entry of one agreement.
pub fn view(context: &Context<'_>, id: AgreementId) -> ItemView {
    let agreement = context.catalogue.agreement(id);
    let translation = context.translation(&agreement.document.head.path);
    ItemView {
        url: context.url(&Route::Agreement(id)),
        title: translation.and_then(|t| t.title.clone()).unwrap_or_else(|| agreement.title().clone()),
        summary: translation.and_then(|t| t.summary.clone()).unwrap_or_else(|| agreement.document.summary.clone()),
        foreign: context.foreign(translation.is_some()),
        status: context.status(agreement.status),
        draft: agreement.document.draft,
        start: agreement.start().map(|start| words::date(&start, context.strings())),
        topic: agreement.topics.first().map(|topic| context.topic_link(*topic)),
        partners: partners(context, &agreement.participations, |id| context.catalogue.partner(id).name().to_string()),
    }
}

/// The partners in a line, each as `called`; many are counted.
pub fn partners(context: &Context<'_>, participations: &[Participation], called: impl Fn(PartnerId) -> String) -> String {
    let name = |participation: &Participation| match &participation.who {
        Who::Partner(id) => called(*id),
        Who::Group { group, .. } => context.catalogue.group(*group).entry.name.value.to_string(),
        Who::Others { words, .. } => words.to_string(),
    };
    let mut names: Vec<String> = participations.iter().take(NAMED).map(name).collect();
    let rest = &participations[names.len()..];
    let is_one = |participation: &Participation| matches!(participation.who, Who::Partner(_));
    match rest.len() {
        0 => {}
        n if rest.iter().all(is_one) => names.push(context.strings().fill("partners_more", &[("n", n.into())])),
        // Nobody knows how many stand behind a group.
        _ => names.push(context.strings().text("partners_others")),
    }
    words::list(&names, context.strings())
}
