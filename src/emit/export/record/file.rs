//! The files of records: the whole catalogue, one thing of it, a list of agreements.

use super::super::shape::{All, Described, Every, Flat, Shape, Word, record};
use super::agreement::{AgreementRecord, agreement};
use super::date::Day;
use super::partner::{PartnerRecord, partner};
use super::vocabulary::*;
use super::*;
use crate::document::choice::Status;
use crate::emit::words;
use crate::plan::export::Export;

/// The version of the records. Fields may be added to it; one that changes its meaning or goes away makes a new one.
pub const FORMAT: &str = "verbund-catalogue/1";

/// What says in every file which records these are.
#[derive(Serialize)]
#[serde(transparent)]
pub struct Format(&'static str);

impl Described for Format {
    fn shape() -> Shape {
        Shape::Constant(FORMAT)
    }
}

record! {
    /// What stands at the top of every file.
    Top<'a> = "top" {
        format: Format,
        schema: Address<'a>,
        as_of: Day,
        language: &'static str,
        catalogue: Site<'a>,
    }
}

record! {
    /// The catalogue that a file is taken from.
    Site<'a> = "site" {
        title: &'a str,
        subtitle: Option<&'a str>,
        description: Option<&'a str>,
        page: Address<'a>,
        publisher: Option<Publisher<'a>>,
        contact: Option<Office<'a>>,
        licence: Option<Licence<'a>>,
    }
}

record! {
    /// Under which conditions the data may be used.
    Licence<'a> = "licence" {
        id: &'a str,
        name: &'a str,
        url: Address<'a>,
    }
}

record! {
    /// Who answers for the catalogue.
    Publisher<'a> = "publisher" of PUBLISHER {
        name: &'a str,
        url: Option<Address<'a>>,
    }
}

record! {
    /// Whom to ask about the catalogue.
    Office<'a> = "office_of_catalogue" of CONTACT {
        office: Option<&'a str>,
        email: Option<&'a str>,
    }
}

pub fn top<'a>(context: &'a Context<'a>) -> Flat<Top<'a>> {
    let settings = context.settings;
    let publisher = |publisher: &'a crate::settings::Publisher| Publisher { name: &publisher.name, url: address(&publisher.url) };
    let office = |contact: &'a crate::document::parts::ContactEntry| Office {
        office: contact.office.as_deref(),
        email: contact.email.as_deref(),
    };
    let licence = |licence: crate::document::choice::Licence| {
        let terms = licence.terms();
        Licence { id: terms.id, name: terms.name, url: Address(Cow::Borrowed(terms.url)) }
    };
    Flat(Top {
        format: Format(FORMAT),
        schema: page(context, &Route::Export(Export::Schema)),
        as_of: Day(settings.as_of),
        language: settings.language.tag(),
        catalogue: Site {
            title: &settings.title,
            subtitle: settings.subtitle.as_deref(),
            description: settings.description.as_deref(),
            page: page(context, &Route::Home),
            publisher: settings.publisher.as_ref().map(publisher),
            contact: settings.contact.as_ref().map(office),
            licence: settings.licence.map(licence),
        },
    })
}

record! {
    /// The whole catalogue.
    Whole<'a> = "catalogue" {
        #[serde(flatten)]
        top: Flat<Top<'a>>,
        agreements: Every<'a, AgreementId, AgreementRecord<'a>>,
        partners: Every<'a, PartnerId, PartnerRecord<'a>>,
        topics: Every<'a, TopicId, TopicRecord<'a>>,
        legal_forms: Every<'a, LegalFormId, LegalFormRecord<'a>>,
        groups: Every<'a, GroupId, GroupRecord<'a>>,
        recommendations: Every<'a, RecommendationId, RecommendationRecord<'a>>,
        guides: Every<'a, GuideId, GuideRecord<'a>>,
        sources: Every<'a, SourceId, SourceRecord<'a>>,
    }
}

pub fn whole<'a>(context: &'a Context<'a>) -> Whole<'a> {
    let catalogue = context.catalogue;
    Whole {
        top: top(context),
        agreements: agreements(context),
        partners: every(context, catalogue.partners().map(|(id, _)| id), partner),
        topics: every(context, catalogue.topics().map(|(id, _)| id), topic),
        legal_forms: every(context, catalogue.legal_forms().map(|(id, _)| id), legal_form),
        groups: every(context, catalogue.groups().map(|(id, _)| id), group),
        recommendations: every(context, catalogue.recommendations().map(|(id, _)| id), recommendation),
        guides: every(context, catalogue.guides().map(|(id, _)| id), guide),
        sources: every(context, catalogue.sources().map(|(id, _)| id), source),
    }
}

/// Every agreement, in the German order of the titles.
fn agreements<'a>(context: &'a Context<'a>) -> Every<'a, AgreementId, AgreementRecord<'a>> {
    every(context, context.catalogue.agreements().map(|(id, _)| id), agreement)
}

fn every<'a, I, T>(context: &'a Context<'a>, ids: impl Iterator<Item = I>, make: fn(&'a Context<'a>, I) -> T) -> Every<'a, I, T> {
    Every { context, ids: ids.collect(), make }
}

record! {
    /// What a fact sheet says.
    AgreementFile<'a> = "agreement_file" {
        #[serde(flatten)]
        top: Flat<Top<'a>>,
        agreement: AgreementRecord<'a>,
    }
}

record! {
    /// What the page of a partner says.
    PartnerFile<'a> = "partner_file" {
        #[serde(flatten)]
        top: Flat<Top<'a>>,
        partner: PartnerRecord<'a>,
    }
}

record! {
    /// What the page of a topic says.
    TopicFile<'a> = "topic_file" {
        #[serde(flatten)]
        top: Flat<Top<'a>>,
        topic: TopicRecord<'a>,
    }
}

record! {
    /// What a list of agreements says.
    ListFile<'a> = "list_file" {
        #[serde(flatten)]
        top: Flat<Top<'a>>,
        list: List<'a>,
    }
}

record! {
    /// The agreements that two partners, a legal form, a status or a decade have in common.
    List<'a> = "list" {
        id: String,
        title: String,
        page: Address<'a>,
        partners: Vec<PartnerRef<'a>>,
        legal_form: Option<Ref<'a>>,
        status: Option<Word<Status>>,
        decade: Option<i64>,
        agreements: All<Listed<'a>>,
    }
}

record! {
    /// An agreement in a list.
    Listed<'a> = "listed" {
        id: &'a str,
        title: &'a str,
        page: Address<'a>,
        status: Word<Status>,
    }
}

/// What a page that is a list says; nothing for other pages.
pub fn list<'a>(context: &'a Context<'a>, route: &Route) -> Option<List<'a>> {
    let (catalogue, s) = (context.catalogue, context.strings());
    let bare = |title: String, ids: &[AgreementId]| List {
        id: context.routes.last_word(route),
        title,
        page: page(context, route),
        partners: Vec::new(),
        legal_form: None,
        status: None,
        decade: None,
        agreements: All(ids.iter().map(|id| listed(context, *id)).collect()),
    };
    Some(match route {
        Route::Pair(one, other) => {
            let partners = vec![partner_ref(context, *one), partner_ref(context, *other)];
            let args = [("one", partners[0].name.into()), ("other", partners[1].name.into())];
            let ids = catalogue.common(*one, *other);
            let id = partners.iter().map(|partner| partner.id).collect::<Vec<_>>().join("/");
            List { id, partners, ..bare(s.fill("pair_heading", &args), ids) }
        }
        Route::LegalForm(id) => {
            let form = legal_form_ref(context, *id);
            List { legal_form: Some(form), ..bare(context.legal_form_link(*id).text, catalogue.in_legal_form(*id)) }
        }
        Route::Status(status) => {
            let title = s.fill("status_heading", &[("status", context.status(*status).label.into())]);
            let ids = catalogue.by_status().get(status).map(Vec::as_slice).unwrap_or_default();
            List { status: Some(Word(*status)), ..bare(title, ids) }
        }
        Route::Decade(decade) => {
            let title = s.fill("decade_heading", &[("decade", words::decade(*decade, s).into())]);
            let ids = catalogue.by_decade().get(decade).map(Vec::as_slice).unwrap_or_default();
            List { decade: decade.map(i64::from), ..bare(title, ids) }
        }
        _ => return None,
    })
}

fn listed<'a>(context: &Context<'a>, id: AgreementId) -> Listed<'a> {
    let Ref { id: name, title, page } = agreement_ref(context, id);
    Listed { id: name, title, page, status: Word(context.catalogue.agreement(id).status) }
}
