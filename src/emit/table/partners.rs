//! The columns of the table of partners, a row each. Knows nothing of other tables.

use super::Kind::{Address, Choice, Count, Id, List, Text};
use super::{Cell, Of, contacts, dating, edtf, legal_forms, partners_named, sources};
use crate::catalogue::model::*;
use crate::document::choice::PartnerKind;
use crate::document::partner::PartnerDocument;
use crate::emit::context::Context;
use crate::plan::route::Route;

/// The columns in their order.
pub(super) static COLUMNS: &[Of<PartnerId>] = &[
    Of::new("id", Id, |c, id| Cell::Text(partner(c, id).id().to_string())).required(),
    Of::new("name", Text, |c, id| Cell::Text(partner(c, id).name().to_string())).required(),
    Of::new("short", Text, |c, id| Cell::text(document(c, id).short.as_ref())),
    Of::new("official_name", Text, |c, id| Cell::text(document(c, id).official_name.as_ref())),
    Of::new("kind", Choice(PartnerKind::CHOICES), |c, id| {
        let kind = document(c, id).kind.id();
        Cell::Term(kind.to_string(), c.strings().text(&format!("partner_kind_{kind}")))
    })
    .required(),
    Of::new("kind_text", Text, |c, id| Cell::text(document(c, id).kind_text.as_ref())),
    Of::new("ags", Text, |c, id| Cell::text(document(c, id).ags.as_ref().map(|ags| &*ags.value))),
    Of::new("ars", Text, |c, id| Cell::text(document(c, id).ars.as_ref().map(|ars| &*ars.value))),
    Of::new("wikidata", Text, |c, id| Cell::text(document(c, id).wikidata.as_ref())),
    Of::new("part_of", Id, |c, id| {
        let whole = |id: PartnerId| Cell::Term(partner(c, id).id().to_string(), partner(c, id).name().to_string());
        partner(c, id).part_of.map_or(Cell::Empty, whole)
    }),
    Of::new("legal_form", List, |c, id| legal_forms(c, &partner(c, id).legal_forms)),
    Of::new("agreements", Count, |c, id| Cell::Count(c.catalogue.agreements_of(id).len())).required(),
    Of::new("performs", Count, |c, id| Cell::Count(c.catalogue.performed_by(id).len())).required(),
    Of::new("valid_from", Text, |c, id| dating(c, document(c, id).valid_from.as_ref().map(|date| &date.value))),
    Of::new("valid_from_edtf", Text, |c, id| edtf(document(c, id).valid_from.as_ref().and_then(|d| d.value.when()))).programs(),
    Of::new("valid_until", Text, |c, id| dating(c, document(c, id).valid_until.as_ref().map(|date| &date.value))),
    Of::new("valid_until_edtf", Text, |c, id| edtf(document(c, id).valid_until.as_ref().and_then(|d| d.value.when()))).programs(),
    Of::new("predecessors", List, |c, id| partners_named(c, &partner(c, id).predecessors)),
    Of::new("successors", List, |c, id| partners_named(c, &partner(c, id).successors)),
    Of::new("aliases", List, |c, id| Cell::Texts(document(c, id).aliases.iter().map(|alias| alias.value.to_string()).collect())),
    Of::new("summary", Text, summary),
    Of::new("url", Address, |c, id| Cell::text(document(c, id).url.as_ref())),
    Of::new("contact", List, |c, id| contacts(c, &partner(c, id).contacts)),
    Of::new("note", List, |c, id| Cell::texts(&document(c, id).notes)),
    Of::new("sources", List, |c, id| sources(c, &partner(c, id).sources)),
    Of::new("verified", Text, |c, id| dating(c, document(c, id).verified.as_ref().map(|date| &date.value))),
    Of::new("verified_edtf", Text, |c, id| edtf(document(c, id).verified.as_ref().and_then(|d| d.value.when()))).programs(),
    Of::new("page", Address, |c, id| Cell::Text(c.routes.absolute(&Route::Partner(id)))).required(),
];

fn partner<'c>(context: &'c Context<'_>, id: PartnerId) -> &'c Partner {
    context.catalogue.partner(id)
}

fn document<'c>(context: &'c Context<'_>, id: PartnerId) -> &'c PartnerDocument {
    &partner(context, id).document
}

fn summary(context: &Context<'_>, id: PartnerId) -> Cell {
    let document = document(context, id);
    Cell::text(context.worded(&document.head, &document.name.value, document.summary.as_ref(), &document.body).summary)
}
