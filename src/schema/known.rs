//! What a catalogue has and what can be referred to by which names. Knows nothing of keys.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use serde_json::{Map, Value, json};

use crate::catalogue::Catalogue;
use crate::document::schema::Kind;
use crate::location::Placed;

/// The names of everything that can be referred to, by kind; empty without a catalogue.
#[derive(Debug, Default)]
pub struct Known(BTreeMap<Kind, Vec<String>>);

impl Known {
    /// Takes the names of a catalogue: first those that readers see, then ids, then all others.
    pub fn of(catalogue: &Catalogue) -> Known {
        let mut known = Known::default();
        let agreements = catalogue.agreements().map(|(_, a)| names(a.title(), a.id(), further(&a.document.aliases)));
        known.enter(Kind::Agreement, agreements);
        let partners = catalogue.partners().map(|(_, p)| names(p.name(), p.id(), further(&p.document.further_names)));
        known.enter(Kind::Partner, partners);
        let groups = catalogue.groups().map(|(_, g)| names(&g.entry.name.value, &g.entry.id.value, further(&g.entry.aliases)));
        known.enter(Kind::Group, groups);
        let topics = catalogue.topics().map(|(_, t)| {
            let d = &t.document;
            names(
                &d.title.value,
                &d.head.id,
                d.short.as_deref().into_iter().chain(further(&d.aliases)).chain(further(&d.former_ids)),
            )
        });
        known.enter(Kind::Topic, topics);
        let forms = catalogue.legal_forms().map(|(_, f)| {
            let d = &f.document;
            names(
                &d.title.value,
                &d.head.id,
                d.short.as_deref().into_iter().chain(further(&d.aliases)).chain(further(&d.former_ids)),
            )
        });
        known.enter(Kind::LegalForm, forms);
        known.enter(Kind::Source, catalogue.sources().map(|(_, s)| names(&s.entry.title, &s.entry.id.value, [])));
        known
    }

    fn enter(&mut self, kind: Kind, things: impl Iterator<Item = Vec<String>>) {
        let things: Vec<Vec<String>> = things.collect();
        let deepest = things.iter().map(Vec::len).max().unwrap_or(0);
        let mut seen = BTreeSet::new();
        let in_turn = (0..deepest).flat_map(|nth| things.iter().filter_map(move |names| names.get(nth)));
        let names: Vec<String> = in_turn.filter(|name| seen.insert((*name).clone())).cloned().collect();
        // An enum without words would forbid everything.
        if !names.is_empty() {
            self.0.insert(kind, names);
        }
    }

    /// Where the names of a kind stand in the schema; nothing where none are known.
    pub fn reference(&self, kind: Kind) -> Option<String> {
        self.0.contains_key(&kind).then(|| format!("#/definitions/{}", place(kind)))
    }

    /// The lists of names, to stand among the definitions.
    pub fn definitions(&self) -> Map<String, Value> {
        self.0.iter().map(|(kind, names)| (place(*kind), json!({"enum": names}))).collect()
    }
}

fn place(kind: Kind) -> String {
    format!("known_{}", kind.id())
}

/// All names of one thing: as readers see it, its id, and whatever else it goes by.
fn names<'a>(shown: &str, id: &str, further: impl IntoIterator<Item = &'a str>) -> Vec<String> {
    [shown, id].into_iter().map(str::to_string).chain(further.into_iter().map(str::to_string)).collect()
}

fn further(names: &[Placed<Arc<str>>]) -> impl Iterator<Item = &str> {
    names.iter().map(|name| &*name.value)
}
