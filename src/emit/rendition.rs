//! A page in other formats: which there are, and how each is made.
//! Knows nothing of the page itself.

use serde::Serialize;

use super::context::Context;
use super::table::{self, separated};
use super::{calendar, export, feed};
use crate::plan::rendition::{Rendition, listed, renditions};
use crate::plan::route::Route;

/// A link to a page in another format.
#[derive(Debug, Serialize)]
pub struct RenditionView {
    /// Which format: `json`, `csv`, `calendar`, `feed`.
    id: &'static str,
    label: String,
    media_type: &'static str,
    url: String,
}

/// The formats in which a page can be had.
pub fn views(context: &Context<'_>, page: &Route) -> Vec<RenditionView> {
    let view = |rendition: Rendition| RenditionView {
        id: rendition.id(),
        label: context.strings().text(&format!("rendition_{}", rendition.id())),
        media_type: rendition.media_type(),
        url: context.url(&Route::Rendition(Box::new(page.clone()), rendition)),
    };
    renditions(context.catalogue, page).into_iter().map(view).collect()
}

/// Makes a page in another format.
pub fn render(context: &Context<'_>, page: &Route, rendition: Rendition) -> Vec<u8> {
    match rendition {
        Rendition::Json => export::json::page(context, page),
        Rendition::Csv => {
            let listed = listed(context.catalogue, page).unwrap_or_default();
            separated::for_people(table::of_agreements(context, listed.iter().copied()), context.strings())
        }
        Rendition::Calendar => calendar::render(context, page),
        Rendition::Feed => feed::render(context, page),
    }
}
