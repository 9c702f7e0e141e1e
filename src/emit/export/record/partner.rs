//! A partner: everything that its page says.

use std::sync::Arc;

use super::super::shape::{Word, record};
use super::date::{DateRecord, placed};
use super::parts::{Cited, ContactRecord, contact, plain_sources};
use super::text::{Text, Translation, text, translations};
use super::*;
use crate::document::choice::PartnerKind;
use crate::plan::has_pair_page;

record! {
    /// A body that can take part in agreements.
    PartnerRecord<'a> = "partner" of PARTNER {
        id: &'a str,
        page: Address<'a>,
        name: &'a str,
        kind: Word<PartnerKind>,
        kind_text: Option<&'a str>,
        short: Option<&'a str>,
        official_name: Option<&'a str>,
        ags: Option<&'a str>,
        ars: Option<&'a str>,
        wikidata: Option<&'a str>,
        url: Option<Address<'a>>,
        draft: Option<bool>,
        summary: Option<&'a str>,
        aliases: Vec<&'a str>,
        part_of: Option<PartnerRef<'a>>,
        parts: Vec<PartnerRef<'a>>,
        legal_form: Vec<Ref<'a>>,
        valid_from: Option<DateRecord<'a>>,
        valid_until: Option<DateRecord<'a>>,
        predecessors: Vec<PartnerRef<'a>>,
        successors: Vec<PartnerRef<'a>>,
        product_of: Vec<Ref<'a>>,
        contact: Vec<ContactRecord<'a>>,
        agreements: Vec<TakesPart<'a>>,
        performs: Vec<Ref<'a>>,
        mentioned_in: Vec<Ref<'a>>,
        neighbours: Vec<Neighbour<'a>>,
        text: Option<Text<'a>>,
        note: &'a [Arc<str>],
        sources: Vec<Cited<'a>>,
        verified: Option<DateRecord<'a>>,
        former_ids: Vec<&'a str>,
        translations: Vec<Translation<'a>>,
    }
}

record! {
    /// An agreement in which a partner takes part.
    TakesPart<'a> = "takes_part" {
        id: &'a str,
        title: &'a str,
        page: Address<'a>,
        standing: Word<Standing>,
        through_group: bool,
    }
}

record! {
    /// A partner that another one works with.
    Neighbour<'a> = "neighbour" {
        partner: PartnerRef<'a>,
        agreements: usize,
        page: Option<Address<'a>>,
    }
}

/// Everything that the page of a partner says.
pub fn partner<'a>(context: &'a Context<'a>, id: PartnerId) -> PartnerRecord<'a> {
    let catalogue = context.catalogue;
    let partner = catalogue.partner(id);
    let document = &*partner.document;
    let route = Route::Partner(id);
    PartnerRecord {
        id: partner.id(),
        page: page(context, &route),
        name: partner.name(),
        kind: Word(document.kind),
        kind_text: document.kind_text.as_deref(),
        short: document.short.as_deref(),
        official_name: document.official_name.as_deref(),
        ags: document.ags.as_ref().map(|ags| &*ags.value),
        ars: document.ars.as_ref().map(|ars| &*ars.value),
        wikidata: document.wikidata.as_deref(),
        url: address(&document.url),
        draft: document.draft.then_some(true),
        summary: document.summary.as_deref(),
        aliases: document.aliases.iter().map(|alias| &*alias.value).collect(),
        part_of: partner.part_of.map(|whole| partner_ref(context, whole)),
        parts: partner_refs(context, catalogue.parts_of(id)),
        legal_form: legal_form_refs(context, &partner.legal_forms),
        valid_from: placed(&document.valid_from),
        valid_until: placed(&document.valid_until),
        predecessors: partner_refs(context, &partner.predecessors),
        successors: partner_refs(context, &partner.successors),
        product_of: agreement_refs(context, &partner.product_of),
        contact: partner.contacts.iter().map(|entry| contact(context, entry)).collect(),
        agreements: catalogue.agreements_of(id).iter().map(|agreement| takes_part(context, id, *agreement)).collect(),
        performs: agreement_refs(context, catalogue.performed_by(id)),
        mentioned_in: agreement_refs(context, catalogue.mentioning(id)),
        neighbours: catalogue.neighbours(id).iter().map(|(other, common)| neighbour(context, id, *other, common.len())).collect(),
        text: text(context, &document.body, &document.head.path, &route),
        note: &document.notes,
        sources: plain_sources(context, &partner.sources),
        verified: placed(&document.verified),
        former_ids: document.former_ids.iter().map(|id| &*id.value).collect(),
        translations: translations(context, &document.head, &route),
    }
}

fn takes_part<'a>(context: &Context<'a>, partner: PartnerId, id: AgreementId) -> TakesPart<'a> {
    let Ref { id: name, title, page } = agreement_ref(context, id);
    let party = context.catalogue.agreement(id).party(partner).expect("the list of a partner names what it takes part in");
    TakesPart { id: name, title, page, standing: Word(party.standing), through_group: party.through_group }
}

fn neighbour<'a>(context: &Context<'a>, id: PartnerId, other: PartnerId, common: usize) -> Neighbour<'a> {
    let pair = has_pair_page(common).then(|| page(context, &Route::pair(context.catalogue, id, other)));
    Neighbour { partner: partner_ref(context, other), agreements: common, page: pair }
}
