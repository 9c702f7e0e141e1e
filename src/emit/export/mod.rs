//! The catalogue as open data.

mod geojson;
pub mod json;
pub mod record;
mod schema;
mod shape;

use super::context::Context;
use crate::plan::export::Export;

/// Makes one file of open data.
pub fn render(context: &Context<'_>, export: Export) -> Vec<u8> {
    match export {
        Export::Json => json::catalogue(context),
        Export::NdJson => json::lines(context),
        Export::GeoJson => json::places(context),
        Export::Schema => schema::schema(context),
        _ => unreachable!("no plan names these yet"),
    }
}
