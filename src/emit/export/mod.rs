//! The catalogue as open data. The files are made in the first interface language, whose words stand in
//! their addresses. Knows nothing of pages.

mod geojson;
pub mod json;
mod package;
pub mod record;
mod schema;
mod shape;
mod workbook;

use sha2::{Digest, Sha256};

use super::context::Context;
use super::linked_data::{self, Syntax};
use super::prepared::Print;
use super::table::{self, separated};
use crate::plan::export::Export;
use crate::theme::ThemeFault;

/// Makes one file of open data.
///
/// # Errors
/// The catalogue is too large for a workbook.
pub fn render(context: &Context<'_>, export: Export) -> Result<Vec<u8>, ThemeFault> {
    Ok(match export {
        Export::Csv(table) => separated::for_programs(&table::filled(context, table)),
        Export::ExcelCsv(table) => separated::for_people(table::filled(context, table), context.strings()),
        Export::Workbook => workbook::write(context).map_err(|error| ThemeFault(error.to_string()))?,
        Export::Package => package::write(context),
        Export::Json => json::catalogue(context),
        Export::NdJson => json::lines(context),
        Export::GeoJson => json::places(context),
        Export::Schema => schema::schema(context),
        Export::Turtle => linked_data::entries(context, Syntax::Turtle),
        Export::JsonLd => linked_data::entries(context, Syntax::JsonLd),
        Export::DcatTurtle => linked_data::dcat(context, Syntax::Turtle),
        Export::DcatJsonLd => linked_data::dcat(context, Syntax::JsonLd),
    })
}

/// Size and checksum of a file.
pub fn print(bytes: &[u8]) -> Print {
    let sha256 = Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect();
    Print { bytes: bytes.len(), sha256 }
}
