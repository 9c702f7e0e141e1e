//! The catalogue as open data.

use super::context::Context;
use super::linked_data::{self, Syntax, Weight};
use crate::plan::export::Export;

/// Makes one file of open data.
pub fn render(context: &Context<'_>, export: Export) -> Vec<u8> {
    match export {
        Export::Turtle => linked_data::entries(context, Syntax::Turtle),
        Export::JsonLd => linked_data::entries(context, Syntax::JsonLd),
        Export::DcatTurtle => linked_data::dcat(context, weight, Syntax::Turtle),
        Export::DcatJsonLd => linked_data::dcat(context, weight, Syntax::JsonLd),
        _ => unreachable!("no plan names these yet"),
    }
}

/// How much a file weighs; not known before it is made.
fn weight(_export: Export) -> Option<Weight> {
    None
}
