//! Questions to a linked catalogue: is what the files say possible and sensible? A rule is one
//! function; no rule knows another. Knows nothing of addresses or HTML.

mod completeness;
mod dates;
mod duplicates;
mod parties;
mod partners;
mod privacy;
mod public_body;
mod public_law;
mod relations;
mod standing;
mod texts;
mod time;
mod titles;
mod words;

use rayon::prelude::*;

use crate::catalogue::Catalogue;
use crate::diagnostic::Diagnostic;
use crate::settings::Settings;
use crate::source::SourceTree;

/// What rules are asked about. `tree` is for those that look at the words of a file as they stand.
struct Asked<'a> {
    catalogue: &'a Catalogue,
    settings: &'a Settings,
    tree: &'a SourceTree,
}

type Rule = fn(&Asked<'_>, &mut Vec<Diagnostic>);

/// Every rule but those that go through all words.
const RULES: &[Rule] = &[
    |asked, faults| dates::end_before_start(asked.catalogue, faults),
    |asked, faults| dates::exit_before_entry(asked.catalogue, faults),
    |asked, faults| dates::backwards_periods(asked.catalogue, faults),
    |asked, faults| dates::outside_agreement(asked.catalogue, faults),
    |asked, faults| dates::event_order(asked.catalogue, faults),
    |asked, faults| standing::status_contradicted(asked.catalogue, asked.settings, faults),
    |asked, faults| standing::plans_passed(asked.catalogue, asked.settings, faults),
    |asked, faults| parties::single_partner(asked.catalogue, faults),
    |asked, faults| parties::performer_outside(asked.catalogue, faults),
    |asked, faults| parties::outside_lifetime(asked.catalogue, asked.settings, faults),
    |asked, faults| relations::unknown_agreement(asked.catalogue, faults),
    |asked, faults| relations::amendment_of_nothing(asked.catalogue, faults),
    |asked, faults| public_law::transfer_unknown(asked.catalogue, asked.settings, faults),
    |asked, faults| public_law::publication_unknown(asked.catalogue, asked.settings, faults),
    |asked, faults| public_law::notice_missing(asked.catalogue, asked.settings, faults),
    |asked, faults| public_law::effect_too_early(asked.catalogue, asked.settings, faults),
    |asked, faults| partners::municipality_keys(asked.catalogue, faults),
    |asked, faults| partners::land_of_key(asked.catalogue, faults),
    |asked, faults| partners::key_taken(asked.catalogue, faults),
    |asked, faults| partners::keys_disagree(asked.catalogue, faults),
    |asked, faults| public_body::missing_items(asked.settings, faults),
    |asked, faults| public_body::provider_unknown(asked.catalogue, asked.settings, faults),
    |asked, faults| public_body::advised_items(asked.catalogue, asked.settings, faults),
    |asked, faults| public_body::statement_age(asked.settings, faults),
    |asked, faults| public_body::statement_too_good(asked.catalogue, asked.settings, faults),
    |asked, faults| completeness::reviews(asked.catalogue, asked.settings, asked.tree, faults),
    |asked, faults| completeness::sources(asked.catalogue, faults),
    |asked, faults| duplicates::likely_duplicates(asked.catalogue, faults),
    |asked, faults| titles::summaries(asked.catalogue, asked.tree, faults),
    |asked, faults| titles::capitals(asked.catalogue, faults),
];

/// What is remembered from one check to the next: files whose words say nothing that a rule looks for. It
/// saves work and changes nothing.
#[derive(Debug, Default)]
pub struct Memo {
    people: words::Quiet,
    placeholders: words::Quiet,
}

/// Asks every rule.
pub fn check_all(catalogue: &Catalogue, settings: &Settings, tree: &SourceTree, memo: &mut Memo) -> Vec<Diagnostic> {
    let asked = Asked { catalogue, settings, tree };
    let ask = |rule: &Rule| {
        let mut faults = Vec::new();
        rule(&asked, &mut faults);
        faults
    };
    let mut faults: Vec<Diagnostic> = RULES.par_iter().flat_map_iter(ask).collect();
    faults.extend(privacy::people(catalogue, settings, tree, &mut memo.people));
    faults.extend(texts::placeholders(catalogue, settings, tree, &mut memo.placeholders));
    faults
}
