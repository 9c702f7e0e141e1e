//! Everything that an entry may refer to, with all the names that lead to it: for suggestions while
//! somebody types, and for „meinten Sie …?“.
//! Knows nothing of what is behind the names.

use std::sync::Arc;

use serde_json::{Value, json};

use crate::catalogue::Catalogue;
use crate::document::schema::Kind;
use crate::location::Placed;

/// By kind a list of `[id, name, other names …]`.
pub fn json(catalogue: &Catalogue) -> Value {
    let placed = |names: &[Placed<Arc<str>>]| names.iter().map(|name| name.value.clone()).collect::<Vec<_>>();
    let line = |id: &Arc<str>, name: &Arc<str>, others: Vec<Arc<str>>| {
        let mut names = vec![id.clone(), name.clone()];
        names.extend(others);
        names
    };
    let agreements = catalogue.agreements().map(|(_, a)| &a.document);
    let partners = catalogue.partners().map(|(_, p)| &p.document);
    let topics = catalogue.topics().map(|(_, t)| &t.document);
    let forms = catalogue.legal_forms().map(|(_, f)| &f.document);
    let groups = catalogue.groups().map(|(_, g)| &g.entry);
    let sources = catalogue.sources().map(|(_, s)| &s.entry);
    json!({
        Kind::Agreement.id(): agreements.map(|d| line(&d.head.id, &d.title.value, placed(&d.aliases))).collect::<Vec<_>>(),
        Kind::Partner.id(): partners.map(|d| line(&d.head.id, &d.name.value, placed(&d.further_names))).collect::<Vec<_>>(),
        Kind::Group.id(): groups.map(|g| line(&g.id.value, &g.name.value, placed(&g.aliases))).collect::<Vec<_>>(),
        Kind::Topic.id(): topics.map(|d| line(&d.head.id, &d.title.value, further(&d.short, placed(&d.aliases)))).collect::<Vec<_>>(),
        Kind::LegalForm.id(): forms.map(|d| line(&d.head.id, &d.title.value, further(&d.short, placed(&d.aliases)))).collect::<Vec<_>>(),
        Kind::Source.id(): sources.map(|s| line(&s.id.value, &s.title, Vec::new())).collect::<Vec<_>>(),
    })
}

fn further(short: &Option<Arc<str>>, mut others: Vec<Arc<str>>) -> Vec<Arc<str>> {
    others.extend(short.clone());
    others
}
