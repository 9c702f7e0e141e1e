//! A partner in the words of schema.org: a body of government or another organisation, with its keys and to whom
//! it belongs.

use super::id;
use super::thing::{self, Thing};
use crate::catalogue::model::*;
use crate::document::choice::PartnerKind;
use crate::document::partner::PartnerDocument;
use crate::emit::context::Context;
use crate::emit::linked_data::authority;
use crate::plan::route::Route;

/// Who it is, as far as other pages name it, with the address of its page here.
pub fn reference(context: &Context<'_>, number: PartnerId) -> Thing {
    named(context, number).with("url", context.routes.absolute(&Route::Partner(number)))
}

fn named(context: &Context<'_>, number: PartnerId) -> Thing {
    let partner = context.catalogue.partner(number);
    let document = &partner.document;
    Thing::new(kind(document.kind))
        .named(id::partner(context, number))
        .with("name", &**partner.name())
        .all("identifier", keys(document))
        .maybe("sameAs", document.wikidata.as_deref().and_then(authority::wikidata))
}

/// Everything that its own page says.
pub fn whole(context: &Context<'_>, number: PartnerId) -> Thing {
    let catalogue = context.catalogue;
    let partner = catalogue.partner(number);
    let document = &partner.document;
    let said = context.worded(&document.head, partner.name(), document.summary.as_ref(), &document.body);
    let governs = document.ags.as_ref().and_then(|ags| authority::geocoding(document.kind, &ags.value));
    let page = context.routes.absolute(&Route::Partner(number));
    let thing = named(context, number)
        .with("url", document.url.as_deref().unwrap_or(&page))
        .with("mainEntityOfPage", &*page)
        .maybe("description", said.summary.map(|summary| &**summary))
        .maybe("legalName", document.official_name.as_deref())
        .all("alternateName", document.aliases.iter().map(|alias| &*alias.value).filter(|alias| *alias != &**partner.name()))
        .maybe("foundingDate", thing::date(document.valid_from.as_ref()))
        .maybe("dissolutionDate", thing::date(document.valid_until.as_ref()))
        .maybe("areaServed", governs.map(|_| area(context, number)));
    let belongs = if document.kind.is_municipality() { "memberOf" } else { "parentOrganization" };
    let (municipalities, parts): (Vec<PartnerId>, Vec<PartnerId>) =
        catalogue.parts_of(number).iter().partition(|part| catalogue.partner(**part).document.kind.is_municipality());
    thing
        .maybe(belongs, partner.part_of.map(|whole| reference(context, whole)))
        .all("member", municipalities.into_iter().map(|part| reference(context, part)))
        .all("subOrganization", parts.into_iter().map(|part| reference(context, part)))
}

/// The area that it governs.
pub fn area(context: &Context<'_>, number: PartnerId) -> Thing {
    Thing::new("AdministrativeArea").named(id::area(context, number)).with("name", &**context.catalogue.partner(number).name())
}

fn kind(kind: PartnerKind) -> &'static str {
    match kind {
        PartnerKind::District
        | PartnerKind::IndependentCity
        | PartnerKind::Town
        | PartnerKind::Municipality
        | PartnerKind::RegionalAssociation
        | PartnerKind::StateBody
        | PartnerKind::FederalBody
        | PartnerKind::JointAuthority
        | PartnerKind::PublicInstitution => "GovernmentOrganization",
        PartnerKind::Project => "Project",
        PartnerKind::Company
        | PartnerKind::Association
        | PartnerKind::SavingsBank
        | PartnerKind::Chamber
        | PartnerKind::Facility
        | PartnerKind::Other => "Organization",
    }
}

/// The official keys, by the names that they have everywhere in the administration.
fn keys(document: &PartnerDocument) -> Vec<Thing> {
    let key = |(name, value): (&str, &str)| Thing::new("PropertyValue").with("propertyID", name).with("value", value);
    let named = [("AGS", &document.ags), ("ARS", &document.ars)];
    named.into_iter().filter_map(|(name, value)| Some(key((name, &value.as_ref()?.value)))).collect()
}
