//! Questions to a linked catalogue: is what the files say possible and sensible? A rule is one
//! function; no rule knows another. Knows nothing of addresses or HTML.

mod dates;
mod parties;
mod partners;
mod public_body;
mod public_law;
mod relations;
mod standing;
mod time;

use crate::catalogue::Catalogue;
use crate::diagnostic::Diagnostic;
use crate::settings::Settings;
use crate::source::SourceTree;

/// Asks every rule. `tree` is for those that look at the words of a file as they stand.
pub fn check_all(catalogue: &Catalogue, settings: &Settings, tree: &SourceTree) -> Vec<Diagnostic> {
    let mut faults = Vec::new();
    dates::end_before_start(catalogue, &mut faults);
    dates::exit_before_entry(catalogue, &mut faults);
    dates::backwards_periods(catalogue, &mut faults);
    dates::outside_agreement(catalogue, &mut faults);
    dates::event_order(catalogue, &mut faults);
    standing::status_contradicted(catalogue, settings, &mut faults);
    standing::plans_passed(catalogue, settings, &mut faults);
    parties::single_partner(catalogue, &mut faults);
    parties::performer_outside(catalogue, &mut faults);
    parties::outside_lifetime(catalogue, settings, &mut faults);
    relations::unknown_agreement(catalogue, &mut faults);
    relations::amendment_of_nothing(catalogue, &mut faults);
    public_law::transfer_unknown(catalogue, settings, &mut faults);
    public_law::publication_unknown(catalogue, settings, &mut faults);
    public_law::notice_missing(catalogue, settings, &mut faults);
    public_law::effect_too_early(catalogue, settings, &mut faults);
    partners::municipality_keys(catalogue, &mut faults);
    partners::land_of_key(catalogue, &mut faults);
    partners::key_taken(catalogue, &mut faults);
    partners::keys_disagree(catalogue, &mut faults);
    public_body::missing_items(settings, &mut faults);
    public_body::provider_unknown(catalogue, settings, &mut faults);
    public_body::advised_items(catalogue, settings, &mut faults);
    public_body::statement_age(settings, &mut faults);
    public_body::statement_too_good(catalogue, settings, &mut faults);
    public_body::placeholders(catalogue, settings, tree, &mut faults);
    faults
}
