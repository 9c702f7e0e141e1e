//! The catalogue as open data.

use super::context::Context;
use crate::plan::export::Export;

/// Makes one file of open data.
pub fn render(_context: &Context<'_>, _export: Export) -> Vec<u8> {
    unreachable!("no plan names these yet")
}
