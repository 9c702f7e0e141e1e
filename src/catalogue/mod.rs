//! All files together: linked, immutable, seen from every side. Made by [`link`] alone, so an id
//! always leads somewhere. Not serialisable: outputs are made from views, not from the catalogue.
//! Knows nothing of addresses, HTML or files on disk.

pub mod deadline;
pub mod model;

mod chain;

mod register;
mod related;
mod status;

mod index;

mod link;

use std::collections::BTreeMap;
use std::sync::Arc;

pub use link::link;
use model::*;

use crate::document::choice::{LegalPage, PageKind, RelationKind, Status, Tristate};
use crate::document::vocabulary::{GlossaryEntry, Manner, TranslationDocument};
use crate::location::SourcePath;

/// A linked catalogue.
#[derive(Debug)]
pub struct Catalogue {
    agreements: Vec<Agreement>,
    partners: Vec<Partner>,
    groups: Vec<Group>,
    topics: Vec<Topic>,
    legal_forms: Vec<LegalForm>,
    recommendations: Vec<Recommendation>,
    guides: Vec<Guide>,
    pages: Vec<Page>,
    sources: Vec<Source>,
    glossary: Vec<GlossaryEntry>,
    /// What files say in other languages, by the file they belong to.
    translations: BTreeMap<SourcePath, BTreeMap<Manner, Arc<TranslationDocument>>>,
    annexes: Vec<SourcePath>,
    region: Option<PartnerId>,
    index: index::Index,
}

macro_rules! lists {
    ($($(#[$doc:meta])* $list:ident, $one:ident: $id:ident => $thing:ty;)+) => {
        impl Catalogue {
            $(
                $(#[$doc])*
                pub fn $list(&self) -> impl ExactSizeIterator<Item = ($id, &$thing)> {
                    self.$list.iter().enumerate().map(|(n, thing)| ($id(u32::try_from(n).expect("fewer than four billion")), thing))
                }

                /// The thing behind an id.
                pub fn $one(&self, id: $id) -> &$thing {
                    &self.$list[id.index()]
                }
            )+
        }
    };
}

lists! {
    /// All agreements in the German order of their titles.
    agreements, agreement: AgreementId => Agreement;
    /// All partners in the German order of their names.
    partners, partner: PartnerId => Partner;
    groups, group: GroupId => Group;
    /// All topics in the order in which they are shown.
    topics, topic: TopicId => Topic;
    legal_forms, legal_form: LegalFormId => LegalForm;
    recommendations, recommendation: RecommendationId => Recommendation;
    guides, guide: GuideId => Guide;
    pages, page: PageId => Page;
    sources, source: SourceId => Source;
}

impl Catalogue {
    /// What a file says in another language or in easy language.
    pub fn translation(&self, of: &SourcePath, manner: Manner) -> Option<&TranslationDocument> {
        self.translations.get(of)?.get(&manner).map(|document| &**document)
    }

    /// Every translation of every file.
    pub fn translations(&self) -> impl Iterator<Item = &TranslationDocument> {
        self.translations.values().flat_map(BTreeMap::values).map(|document| &**document)
    }

    /// The Markdown files that the catalogue is made of; a draft that nobody asked for is none of them.
    pub fn files(&self) -> impl Iterator<Item = &SourcePath> {
        let heads = self.agreements.iter().map(|a| &a.document.head).chain(self.partners.iter().map(|p| &p.document.head));
        let heads = heads.chain(self.topics.iter().map(|t| &t.document.head));
        let heads = heads.chain(self.legal_forms.iter().map(|f| &f.document.head));
        let heads = heads.chain(self.recommendations.iter().map(|r| &r.document.head));
        let heads = heads.chain(self.guides.iter().map(|g| &g.document.head)).chain(self.pages.iter().map(|p| &p.document.head));
        heads.map(|head| &head.path).chain(self.translations().map(|translation| &translation.path))
    }

    /// Abbreviations and words that stand for the same, as the file has them.
    pub fn glossary(&self) -> &[GlossaryEntry] {
        &self.glossary
    }

    /// The annexes below `files/`, sorted by path.
    pub fn annexes(&self) -> &[SourcePath] {
        &self.annexes
    }

    /// The annex at a path.
    pub fn annex(&self, path: &str) -> Option<&SourcePath> {
        self.annexes.binary_search_by(|annex| annex.as_str().cmp(path)).ok().map(|at| &self.annexes[at])
    }

    /// What the catalogue itself writes on a page that the law asks for.
    pub fn legal_page(&self, which: LegalPage) -> Option<PageId> {
        self.pages().find(|(_, page)| page.document.kind.legal() == Some(which)).map(|(id, _)| id)
    }

    /// What the catalogue itself writes on the home page.
    pub fn home_page(&self) -> Option<PageId> {
        self.pages().find(|(_, page)| page.document.kind == PageKind::Home).map(|(id, _)| id)
    }

    /// How many documents can be opened from the catalogue without being known as accessible.
    pub fn doubtful_documents(&self) -> usize {
        let documents = self.agreements.iter().flat_map(|agreement| &agreement.document.documents);
        let offered = documents.filter(|document| document.file.is_some() || document.url.is_some());
        offered.filter(|document| document.accessible != Some(Tristate::Yes)).count()
    }

    /// The partner whose municipalities the catalogue is about.
    pub fn region(&self) -> Option<PartnerId> {
        self.region
    }

    /// The agreements in which a partner takes part, alone or through a group, now or formerly.
    pub fn agreements_of(&self, partner: PartnerId) -> &[AgreementId] {
        &self.index.of_partner[partner.index()]
    }

    /// The agreements whose task a partner performs.
    pub fn performed_by(&self, partner: PartnerId) -> &[AgreementId] {
        &self.index.performed[partner.index()]
    }

    /// The agreements that name a body without it being a party.
    pub fn mentioning(&self, partner: PartnerId) -> &[AgreementId] {
        &self.index.mentioning[partner.index()]
    }

    /// The agreements on a topic, main or second.
    pub fn on_topic(&self, topic: TopicId) -> &[AgreementId] {
        &self.index.of_topic[topic.index()]
    }

    /// The agreements of a legal form.
    pub fn in_legal_form(&self, form: LegalFormId) -> &[AgreementId] {
        &self.index.of_legal_form[form.index()]
    }

    /// The agreements that state no legal form.
    pub fn without_legal_form(&self) -> &[AgreementId] {
        &self.index.without_legal_form
    }

    /// The agreements that further partners may join, at once or on request.
    pub fn open_to_join(&self) -> &[AgreementId] {
        &self.index.open_to_join
    }

    /// The agreements by status; only those that occur.
    pub fn by_status(&self) -> &BTreeMap<Status, Vec<AgreementId>> {
        &self.index.of_status
    }

    /// The agreements by the decade of their beginning; nothing stands for an unknown beginning.
    pub fn by_decade(&self) -> &BTreeMap<Option<i16>, Vec<AgreementId>> {
        &self.index.of_decade
    }

    /// With whom a partner works, and in what, in German order.
    pub fn neighbours(&self, partner: PartnerId) -> &[(PartnerId, Vec<AgreementId>)] {
        &self.index.neighbours[partner.index()]
    }

    /// Whether another agreement bears the same title, as German order compares them: those stand side by side.
    pub fn has_namesake(&self, agreement: &Agreement) -> bool {
        let key = (&agreement.document.order, agreement.id());
        let at = self.agreements.partition_point(|other| (&other.document.order, other.id()) < key);
        let beside = [at.checked_sub(1), Some(at + 1)].into_iter().flatten().filter_map(|at| self.agreements.get(at));
        beside.into_iter().any(|other| other.document.order == agreement.document.order)
    }

    /// In what two partners work together.
    pub fn common(&self, one: PartnerId, other: PartnerId) -> &[AgreementId] {
        let neighbours = self.neighbours(one);
        neighbours.binary_search_by_key(&other, |(id, _)| *id).map_or(&[], |at| &neighbours[at].1)
    }

    /// The agreements nearest to one, by common partners and topics, best first.
    pub fn related(&self, agreement: AgreementId) -> &[AgreementId] {
        &self.index.related[agreement.index()]
    }

    /// The relations that other agreements state to this one.
    pub fn relations_to(&self, agreement: AgreementId) -> &[(RelationKind, AgreementId)] {
        &self.index.backwards[agreement.index()]
    }

    /// The recommendations from which an agreement came.
    pub fn recommendations_for(&self, agreement: AgreementId) -> &[RecommendationId] {
        &self.index.recommendations[agreement.index()]
    }

    /// Who of the region takes no part, where at least two of its municipalities do: councillors ask why their own
    /// town is missing.
    pub fn absent_from(&self, agreement: AgreementId) -> Vec<PartnerId> {
        let Some(region) = self.region else { return Vec::new() };
        let parties = &self.agreement(agreement).parties;
        let present = |id: &PartnerId| parties.iter().any(|party| party.partner == *id && party.standing != Standing::Former);
        let (inside, outside): (Vec<PartnerId>, Vec<PartnerId>) = self.parts_of(region).iter().partition(|id| present(id));
        if inside.len() < 2 { Vec::new() } else { outside }
    }

    /// The partners that belong to a partner: the municipalities of a Kreis.
    pub fn parts_of(&self, partner: PartnerId) -> &[PartnerId] {
        &self.index.parts[partner.index()]
    }
}
