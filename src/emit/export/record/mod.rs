//! What open data say: everything that the pages say, as records. Keys are the English ones of the front matter;
//! what they say is the same in every interface language, only the addresses lead to pages of that language.
//! What no page shows stands in no record.
//!
//! A field that has nothing to say is left out. `page` is the address of the page about a thing, `url` what the
//! catalogue names as an address.

pub mod agreement;
pub mod date;
pub mod file;
pub mod partner;
pub mod parts;
pub mod text;
pub mod vocabulary;

use std::borrow::Cow;

use serde::Serialize;

use super::shape::{Described, Shape, record};
use crate::catalogue::model::*;
use crate::emit::context::Context;
use crate::location::Placed;
use crate::plan;
use crate::plan::route::Route;

/// An address of the web, whole.
#[derive(Serialize)]
#[serde(transparent)]
pub struct Address<'a>(pub Cow<'a, str>);

impl Described for Address<'_> {
    fn shape() -> Shape {
        Shape::Address
    }
}

record! {
    /// A thing of the catalogue that has a title.
    Ref<'a> = "reference" {
        id: &'a str,
        title: &'a str,
        page: Address<'a>,
    }
}

record! {
    /// A partner.
    PartnerRef<'a> = "partner_reference" {
        id: &'a str,
        name: &'a str,
        page: Address<'a>,
    }
}

record! {
    /// A partner, or words where no partner of that name is in the catalogue.
    Someone<'a> = "partner_or_text" {
        partner: Option<PartnerRef<'a>>,
        text: Option<&'a str>,
    }
}

/// The address of a page, whole.
pub fn page<'a>(context: &Context<'a>, route: &Route) -> Address<'a> {
    Address(Cow::Owned(context.routes.absolute(route)))
}

/// An address as the catalogue names it.
pub fn address(url: &Option<std::sync::Arc<str>>) -> Option<Address<'_>> {
    url.as_deref().map(|url| Address(Cow::Borrowed(url)))
}

/// A file of the catalogue, or else an address.
fn file_or_address<'a>(
    context: &Context<'a>,
    file: Option<&Placed<std::sync::Arc<str>>>,
    url: &'a Option<std::sync::Arc<str>>,
) -> Option<Address<'a>> {
    let annex = file.and_then(|file| plan::annex(context.catalogue, &file.value));
    annex.map(|path| page(context, &Route::Annex(path.clone()))).or_else(|| address(url))
}

pub fn agreement_ref<'a>(context: &Context<'a>, id: AgreementId) -> Ref<'a> {
    let agreement = context.catalogue.agreement(id);
    Ref { id: agreement.id(), title: agreement.title(), page: page(context, &Route::Agreement(id)) }
}

pub fn agreement_refs<'a>(context: &Context<'a>, ids: &[AgreementId]) -> Vec<Ref<'a>> {
    ids.iter().map(|id| agreement_ref(context, *id)).collect()
}

pub fn partner_ref<'a>(context: &Context<'a>, id: PartnerId) -> PartnerRef<'a> {
    let partner = context.catalogue.partner(id);
    PartnerRef { id: partner.id(), name: partner.name(), page: page(context, &Route::Partner(id)) }
}

pub fn partner_refs<'a>(context: &Context<'a>, ids: &[PartnerId]) -> Vec<PartnerRef<'a>> {
    ids.iter().map(|id| partner_ref(context, *id)).collect()
}

fn someone<'a>(context: &Context<'a>, who: &'a PartnerOrText) -> Someone<'a> {
    match who {
        PartnerOrText::Partner(id) => Someone { partner: Some(partner_ref(context, *id)), text: None },
        PartnerOrText::Text(words) => Someone { partner: None, text: Some(words) },
    }
}

pub fn topic_refs<'a>(context: &Context<'a>, ids: &[TopicId]) -> Vec<Ref<'a>> {
    let reference = |id: &TopicId| {
        let document = &context.catalogue.topic(*id).document;
        Ref { id: &document.head.id, title: &document.title.value, page: page(context, &Route::Topic(*id)) }
    };
    ids.iter().map(reference).collect()
}

pub fn legal_form_ref<'a>(context: &Context<'a>, id: LegalFormId) -> Ref<'a> {
    let document = &context.catalogue.legal_form(id).document;
    Ref { id: &document.head.id, title: &document.title.value, page: page(context, &Route::LegalForm(id)) }
}

pub fn legal_form_refs<'a>(context: &Context<'a>, ids: &[LegalFormId]) -> Vec<Ref<'a>> {
    ids.iter().map(|id| legal_form_ref(context, *id)).collect()
}

fn recommendation_ref<'a>(context: &Context<'a>, id: RecommendationId) -> Ref<'a> {
    let document = &context.catalogue.recommendation(id).document;
    Ref { id: &document.head.id, title: &document.title.value, page: page(context, &Route::Recommendation(id)) }
}
