//! What the catalogue says as linked data: for search engines inside each page (`schema_org`), as files of the
//! whole catalogue (`entries`, written by `turtle` and `json_ld`), and as a description for open data portals
//! (`dcat`).
//! Knows nothing of templates.

mod authority;
mod dcat;
mod entries;
mod graph;
mod id;
mod json_ld;
mod span;
mod turtle;

pub mod schema_org;

use graph::{Node, Sink, Value};

use super::context::Context;

/// A syntax in which a graph is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Syntax {
    Turtle,
    JsonLd,
}

impl Syntax {
    fn write(self, say: impl FnOnce(&mut Sink<'_>)) -> Vec<u8> {
        match self {
            Syntax::Turtle => turtle::write(say),
            Syntax::JsonLd => json_ld::write(say),
        }
    }
}

/// The agreements, partners and terms of the catalogue.
pub fn entries(context: &Context<'_>, syntax: Syntax) -> Vec<u8> {
    syntax.write(|sink| entries::say(context, sink))
}

/// The description for open data portals.
pub fn dcat(context: &Context<'_>, syntax: Syntax) -> Vec<u8> {
    syntax.write(|sink| dcat::say(context, sink))
}
