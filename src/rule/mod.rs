//! Questions to a linked catalogue: is what the files say possible and sensible? A rule is one
//! function; no rule knows another. Knows nothing of addresses or HTML.

mod dates;
mod partners;

use crate::catalogue::Catalogue;
use crate::diagnostic::Diagnostic;
use crate::settings::Settings;

/// Asks every rule.
pub fn check_all(catalogue: &Catalogue, _settings: &Settings) -> Vec<Diagnostic> {
    let mut faults = Vec::new();
    dates::end_before_start(catalogue, &mut faults);
    dates::exit_before_entry(catalogue, &mut faults);
    partners::municipality_keys(catalogue, &mut faults);
    faults
}
