//! The sources of facts with their places. Knows nothing of the pages that show them.

use std::sync::Arc;

use serde::Serialize;

use crate::catalogue::model::{Citation, SourceId};
use crate::emit::context::Context;
use crate::emit::words::DateView;
use crate::plan::{self, route::Route};

/// Where a fact comes from.
#[derive(Debug, Clone, Serialize)]
pub struct SourceView {
    pub title: Arc<str>,
    pub publisher: Option<Arc<str>>,
    pub url: Option<String>,
    pub place: Option<Arc<str>>,
    pub collected: Option<DateView>,
    pub note: Option<Arc<str>>,
}

/// The sources of an entry; those that only give a differing value are told with that value.
pub fn sources(context: &Context<'_>, citations: &[Citation]) -> Vec<SourceView> {
    citations.iter().filter(|citation| citation.entry.value.is_none()).map(|citation| source(context, citation)).collect()
}

pub fn source(context: &Context<'_>, citation: &Citation) -> SourceView {
    SourceView {
        place: citation.entry.place.clone(),
        collected: citation.entry.collected.as_ref().map(|d| context.dating(d)),
        note: citation.entry.note.clone(),
        ..whole(context, citation.source)
    }
}

/// A source as such, without a place in it.
pub fn whole(context: &Context<'_>, id: SourceId) -> SourceView {
    let source = &context.catalogue.source(id).entry;
    let file = source.file.as_ref().and_then(|file| plan::annex(context.catalogue, &file.value));
    let file = file.map(|path| context.url(&Route::Annex(path.clone())));
    SourceView {
        title: source.title.clone(),
        publisher: source.publisher.clone(),
        url: file.or(source.url.as_ref().map(ToString::to_string)),
        place: None,
        collected: None,
        note: None,
    }
}
