//! Rules about agreements that change or replace others.

use crate::catalogue::Catalogue;
use crate::diagnostic::{Code, Diagnostic};
use crate::document::choice::RelationKind;
use crate::location::Placed;
use crate::names;
use std::sync::Arc;

/// What an agreement amends, replaces or supplements should be in the catalogue too.
pub fn unknown_agreement(catalogue: &Catalogue, faults: &mut Vec<Diagnostic>) {
    for (_, agreement) in catalogue.agreements() {
        let document = &agreement.document;
        let follows = document.relations.iter().filter(|relation| is_about_change(relation.kind) && relation.to.is_none());
        faults.extend(
            follows
                .filter_map(|relation| relation.text.as_ref())
                .map(|text| Diagnostic::new(Code::RelatedUnknown, &document.head.path, text.span).with("text", &*text.value)),
        );
    }
}

/// What calls itself an amendment should say what it amends.
pub fn amendment_of_nothing(catalogue: &Catalogue, faults: &mut Vec<Diagnostic>) {
    for (_, agreement) in catalogue.agreements() {
        let document = &agreement.document;
        if document.relations.iter().any(|relation| is_about_change(relation.kind)) {
            continue;
        }
        let names = [Some(&document.title), document.subtitle.as_ref()];
        let amendment = |name: &&Placed<Arc<str>>| is_amendment(&name.value);
        if let Some(name) = names.into_iter().flatten().find(amendment) {
            let fault = Diagnostic::new(Code::AmendmentOfNothing, &document.head.path, name.span);
            faults.push(fault.with("text", &*name.value));
        }
    }
}

fn is_about_change(kind: RelationKind) -> bool {
    matches!(kind, RelationKind::Amends | RelationKind::Replaces | RelationKind::Supplements)
}

/// Whether a title is that of an amendment: „2. Änderung …“, „Dritter Nachtrag …“, „Änderungsvertrag …“.
/// The amendment of a plan is the task itself.
fn is_amendment(title: &str) -> bool {
    const COUNTS: [&str; 12] =
        ["erst", "zweit", "dritt", "viert", "fuenft", "sechst", "first", "second", "third", "fourth", "fifth", "sixth"];
    const CHANGES: [&str; 4] = ["aenderung", "nachtrag", "ergaenzung", "amendment"];
    const ALONE: [&str; 4] = ["aenderungsvertrag", "aenderungsvereinbarung", "nachtragsvereinbarung", "nachtragsvertrag"];
    // Folding is dear, and nearly no title has any of these.
    let small = title.to_lowercase();
    if !["nderung", "achtrag", "nzung", "mendment"].iter().any(|stem| small.contains(stem)) {
        return false;
    }
    let folded = names::fold(title);
    let words: Vec<&str> = folded.split(' ').collect();
    let ending =
        |word: &str| ["", "e", "er", "es", "en"].iter().any(|end| COUNTS.iter().any(|n| word.strip_prefix(n) == Some(end)));
    let counts = |word: &str| word.trim_end_matches(|c: char| c.is_ascii_alphabetic()).parse::<u8>().is_ok() || ending(word);
    let counted = words.windows(2).any(|pair| counts(pair[0]) && CHANGES.contains(&pair[1]));
    let of_plan = words.iter().any(|word| word.len() > 4 && ["plan", "plans", "planes"].iter().any(|end| word.ends_with(end)));
    (counted && !of_plan) || words.iter().any(|word| ALONE.contains(word))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_amendment_is_known_by_its_name() {
        for title in [
            "2. Änderung des Weiterleitungsvertrages",
            "Dritter Nachtrag zur Vereinbarung",
            "Rettungsdienst: Zweite Änderung",
            "Änderungsvertrag Rettungsdienst",
            "2nd amendment",
        ] {
            assert!(is_amendment(title), "{title}");
        }
        for title in [
            "3. Änderung des Flächennutzungsplans",
            "Änderung der Zuständigkeit",
            "Erste Hilfe",
            "Klimawandel 2020",
            "Nachtragshaushalt",
        ] {
            assert!(!is_amendment(title), "{title}");
        }
    }
}
