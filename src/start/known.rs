//! Whether what is typed for a new file is in the catalogue already. Knows nothing of commands.

use std::sync::Arc;

use crate::catalogue::Catalogue;
use crate::document::partner::PartnerDocument;
use crate::location::{Placed, SourcePath};
use crate::names;

/// The names of all things of one kind that a new file can refer to.
#[derive(Debug)]
pub struct Known<'a> {
    /// The name that readers see, the file, and all spellings, the id among them.
    things: Vec<(&'a str, &'a SourcePath, Vec<&'a str>)>,
}

impl<'a> Known<'a> {
    /// All partners.
    pub fn partners(catalogue: &'a Catalogue) -> Self {
        let one = |document: &'a PartnerDocument| {
            let names = [&*document.head.id, &*document.name.value].into_iter().chain(values(&document.further_names));
            (&*document.name.value, &document.head.path, names.collect())
        };
        Known { things: catalogue.partners().map(|(_, partner)| one(&partner.document)).collect() }
    }

    /// What an agreement can name under a key, where that is a partner or a topic. Groups stand for their partners.
    pub fn under(key: &str, catalogue: &'a Catalogue) -> Self {
        if key == "topics" {
            return Self::topics(catalogue);
        }
        let mut known = Self::partners(catalogue);
        known.things.extend(catalogue.groups().map(|(_, group)| {
            let entry = &group.entry;
            let names = [&*entry.id.value, &*entry.name.value].into_iter().chain(values(&entry.aliases));
            (&*entry.name.value, &group.path, names.collect())
        }));
        known
    }

    fn topics(catalogue: &'a Catalogue) -> Self {
        let things = catalogue.topics().map(|(_, topic)| {
            let document = &topic.document;
            let names = [&*document.head.id, &*document.title.value].into_iter().chain(document.short.as_deref());
            let names = names.chain(values(&document.aliases)).chain(values(&document.former_ids));
            (&*document.title.value, &document.head.path, names.collect())
        });
        Known { things: things.collect() }
    }

    /// The file of the thing that bears a name, however it is spelled.
    pub fn file(&self, name: &str) -> Option<&'a SourcePath> {
        let folded = names::fold(name);
        self.things.iter().find(|(.., names)| names.iter().any(|name| names::fold(name) == folded)).map(|(_, path, _)| *path)
    }

    /// The thing that was probably meant.
    pub fn near(&self, name: &str) -> Option<&'a str> {
        names::nearest(name, self.things.iter().flat_map(|(shown, _, names)| names.iter().map(|name| (*name, *shown))))
    }
}

fn values(names: &[Placed<Arc<str>>]) -> impl Iterator<Item = &str> {
    names.iter().map(|name| &*name.value)
}
