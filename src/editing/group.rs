//! In which groups the form asks for the keys of a kind. What is required comes first and needs no
//! group; a test sees to it that every other key stands in exactly one.
//! Knows nothing of the words for groups and keys.

use crate::document::schema::{Kind, Record};

/// A group of keys: its id in the strings of the theme, and the English names of its keys.
pub type Group = (&'static str, &'static [&'static str]);

const AGREEMENT: &[Group] = &[
    ("what", &["subtitle", "plain", "task", "keywords", "aliases"]),
    ("who", &["area", "mentioned", "performed_by", "open_to_join", "committees", "contact"]),
    ("when", &["start", "end", "status", "term", "notice", "events", "deadlines"]),
    (
        "law",
        &["legal_form", "legal_form_text", "transfer", "legal_basis", "identifiers", "decisions", "publication", "relations"],
    ),
    ("money", &["money", "posts"]),
    ("documents", &["documents"]),
    ("sources", &["sources", "verified", "review_every", "note", "draft"]),
];

const PARTNER: &[Group] = &[
    ("names", &["short", "official_name", "aliases", "former_ids", "kind_text", "summary"]),
    ("numbers", &["ags", "ars", "wikidata", "url"]),
    ("place", &["part_of", "legal_form", "product_of", "valid_from", "valid_until", "predecessors", "successors"]),
    ("contact", &["contact"]),
    ("sources", &["sources", "verified", "note", "draft"]),
];

/// The groups of a kind, in the order of the form.
pub fn groups(kind: Kind) -> &'static [Group] {
    match kind {
        Kind::Agreement => AGREEMENT,
        Kind::Partner => PARTNER,
        _ => &[],
    }
}

/// Whether the form shows a key of an inner record at once; the others wait below „more“.
pub fn is_at_hand(record: &Record, place: usize) -> bool {
    const AT_HAND: &[&str] =
        &["role", "since", "date", "text", "period", "to", "amount", "place", "url", "file", "email", "due", "body"];
    let key = &record.keys[place];
    place == 0 || key.required || AT_HAND.contains(&key.en) || record.keys.len() <= 4
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::EDITABLE;
    use std::collections::BTreeSet;

    #[test]
    fn every_key_is_asked_for_once() {
        for kind in EDITABLE {
            let grouped: Vec<&str> = groups(kind).iter().flat_map(|(_, keys)| keys.iter().copied()).collect();
            let required = kind.record().keys.iter().filter(|key| key.required).map(|key| key.en);
            let all: BTreeSet<&str> = grouped.iter().copied().chain(required.clone()).collect();
            let table: BTreeSet<&str> = kind.record().keys.iter().map(|key| key.en).collect();
            assert_eq!(all, table, "{kind:?}");
            assert_eq!(all.len(), grouped.len() + required.count(), "{kind:?} asks twice");
        }
    }
}
