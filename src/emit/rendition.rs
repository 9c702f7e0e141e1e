//! The links of a page to itself in other formats. Knows nothing of how any is made.

use serde::Serialize;

use super::context::Context;
use crate::plan::rendition::{Rendition, renditions};
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
