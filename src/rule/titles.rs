//! Rules about titles and summaries, the first words that readers see.

use crate::catalogue::Catalogue;
use crate::diagnostic::{Code, Diagnostic};
use crate::document::written;
use crate::names;
use crate::source::SourceTree;

/// A summary says more than the title.
pub fn summaries(catalogue: &Catalogue, tree: &SourceTree, faults: &mut Vec<Diagnostic>) {
    for (_, agreement) in catalogue.agreements() {
        let document = &agreement.document;
        let (summary, title) = (&document.summary, &document.title.value);
        // Folding both costs more than all else here, and a much longer summary says more.
        let repeats = summary.len() <= title.len() + 20 && names::fold(summary) == names::fold(title);
        let text = tree.text(&document.head.path).filter(|_| repeats);
        let place = text.and_then(|text| written::place_of(&document.head.path, text, "summary"));
        faults.extend(place.map(|span| Diagnostic::new(Code::SummaryIsTitle, &document.head.path, span)));
    }
}

/// A title is written as other words are; abbreviations (`VHS`, `OGS NRW`) may stand alone.
pub fn capitals(catalogue: &Catalogue, faults: &mut Vec<Diagnostic>) {
    let agreements = catalogue.agreements().map(|(_, a)| (&a.document.head.path, &a.document.title));
    let partners = catalogue.partners().map(|(_, p)| (&p.document.head.path, &p.document.name));
    let shouted = agreements.chain(partners).filter(|(_, title)| is_shouted(&title.value));
    faults.extend(shouted.map(|(path, title)| Diagnostic::new(Code::TitleInCapitals, path, title.span)));
}

/// Whether a title has no small letter and a word that is too long for an abbreviation.
fn is_shouted(title: &str) -> bool {
    let long = |word: &str| word.chars().filter(|c| c.is_alphabetic()).count() > 6;
    !title.chars().any(char::is_lowercase) && title.split(|c: char| !c.is_alphabetic()).any(long)
}

#[cfg(test)]
mod tests {
    use super::is_shouted;

    #[test]
    fn capitals_are_words_and_not_abbreviations() {
        for title in ["GEMEINSAME VOLKSHOCHSCHULE", "WINTERDIENST", "STRAẞENREINIGUNG IN BÖNEN"] {
            assert!(is_shouted(title), "{title}");
        }
        for title in ["VHS", "OGS NRW", "KDN", "AöR", "LEADER", "MKJFGFI des Landes", "2014 – 2020", "GSW KBB", ""] {
            assert!(!is_shouted(title), "{title}");
        }
    }
}
