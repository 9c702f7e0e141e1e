//! The columns of the table of topics, a row each. Knows nothing of other tables.

use super::Kind::{Address, Count, Id, List, Text};
use super::{Cell, Of};
use crate::catalogue::model::*;
use crate::document::vocabulary::TopicDocument;
use crate::emit::context::Context;
use crate::plan::route::Route;

/// The columns in their order.
pub(super) static COLUMNS: &[Of<TopicId>] = &[
    Of::new("id", Id, |c, id| Cell::Text(document(c, id).head.id.to_string())).required(),
    Of::new("title", Text, |c, id| Cell::Text(c.topic_title(id).to_string())).required(),
    Of::new("short", Text, |c, id| Cell::Text(c.topic_name(id).to_string())),
    Of::new("summary", Text, |c, id| {
        let document = document(c, id);
        Cell::text(c.worded(&document.head, &document.title.value, document.summary.as_ref(), &document.body).summary)
    }),
    Of::new("keywords", List, |c, id| Cell::texts(&document(c, id).keywords)),
    Of::new("agreements", Count, |c, id| Cell::Count(c.catalogue.on_topic(id).len())).required(),
    Of::new("page", Address, |c, id| Cell::Text(c.routes.absolute(&Route::Topic(id)))).required(),
];

fn document<'c>(context: &'c Context<'_>, id: TopicId) -> &'c TopicDocument {
    &context.catalogue.topic(id).document
}
