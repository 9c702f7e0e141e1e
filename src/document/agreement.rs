//! One agreement as its file says it. Knows no other file.

use std::sync::Arc;

use super::Head;
use super::choice::{EventKind, Status, Transfer, Tristate};
use super::fields::{Extra, Fields, Reference};
use super::parts::*;
use crate::date::{Dating, PartialDate};
use crate::location::Placed;
use crate::markdown::Body;
use crate::names;
use crate::term::Period;

/// An agreement, alone.
#[derive(Debug, Clone)]
pub struct AgreementDocument {
    pub head: Head,
    pub title: Placed<Arc<str>>,
    /// By which bytes the title sorts among others, see [`names::order`].
    pub order: Box<[u8]>,
    pub subtitle: Option<Placed<Arc<str>>>,
    pub summary: Arc<str>,
    /// The summary in plain language, a sentence or paragraph each.
    pub plain: Vec<Arc<str>>,
    pub topics: Vec<Reference>,
    pub partners: Vec<ParticipationEntry>,
    /// How many lines the list of partners has, with those that could not be read.
    pub partner_lines: usize,
    pub area: Vec<AreaEntry>,
    pub mentioned: Vec<MentionEntry>,
    pub performed_by: Option<Reference>,
    pub task: Option<Arc<str>>,
    pub legal_forms: Vec<Reference>,
    pub legal_form_text: Option<Arc<str>>,
    pub transfer: Option<Transfer>,
    pub legal_bases: Vec<LegalBasis>,
    pub identifiers: Vec<Arc<str>>,
    pub start: Option<Placed<Dating>>,
    pub end: Option<Placed<Dating>>,
    pub events: Vec<EventEntry>,
    pub term: Option<Term>,
    pub notice: Option<Notice>,
    pub status: Option<Placed<Status>>,
    pub relations: Vec<RelationEntry>,
    pub money: Vec<Money>,
    pub posts: Vec<PostEntry>,
    pub committees: Vec<Committee>,
    pub deadlines: Vec<Deadline>,
    pub decisions: Vec<Decision>,
    pub publications: Vec<PublicationEntry>,
    pub documents: Vec<DocumentLink>,
    pub contacts: Vec<ContactEntry>,
    pub open_to_join: Option<Tristate>,
    pub notes: Vec<Arc<str>>,
    pub sources: Vec<CitationEntry>,
    pub verified: Option<Placed<Dating>>,
    pub review_every: Option<(Period, Arc<str>)>,
    pub keywords: Vec<Arc<str>>,
    pub aliases: Vec<Placed<Arc<str>>>,
    pub draft: bool,
    pub extra: Vec<Extra>,
    pub body: Body,
}

impl AgreementDocument {
    /// The event that begins the agreement where no beginning is stated: in force, else the last
    /// signature, else the foundation.
    pub fn founding(&self) -> Option<PartialDate> {
        let of = |kind: EventKind| self.events.iter().filter(move |e| e.kind == kind).filter_map(|e| e.date.value.when());
        of(EventKind::InForce)
            .min()
            .or_else(|| of(EventKind::Signed).max_by_key(|when| when.latest))
            .or_else(|| of(EventKind::Founded).min())
    }
}

/// Reads the front matter of an agreement.
pub fn read(head: Head, body: Body, f: &mut Fields<'_, '_>) -> AgreementDocument {
    let title = f.text("title").unwrap_or(Placed::new(head.id.clone(), f.span));
    AgreementDocument {
        order: names::order(&title.value),
        title,
        subtitle: f.text("subtitle"),
        summary: f.words("summary").unwrap_or_default(),
        plain: f.list("plain"),
        topics: f.texts("topics"),
        partners: participations(f, "partners"),
        partner_lines: f.lines("partners"),
        area: areas(f),
        mentioned: mentions(f),
        performed_by: f.text("performed_by"),
        task: f.words("task"),
        legal_forms: f.texts("legal_form"),
        legal_form_text: f.words("legal_form_text"),
        transfer: f.choice("transfer", Transfer::CHOICES).map(|c| Transfer::ALL[c.value]),
        legal_bases: legal_bases(f),
        identifiers: f.list("identifiers"),
        start: f.date("start"),
        end: f.date("end"),
        events: events(f),
        term: term(f),
        notice: notice(f),
        status: f.choice("status", Status::CHOICES).map(|c| c.map(|index| Status::ALL[index])),
        relations: relations(f),
        money: money(f),
        posts: posts(f),
        committees: committees(f),
        deadlines: deadlines(f),
        decisions: decisions(f),
        publications: publications(f),
        documents: documents(f),
        contacts: contacts(f),
        open_to_join: tristate(f, "open_to_join"),
        notes: f.list("note"),
        sources: citations(f),
        verified: f.date("verified"),
        review_every: f.period("review_every"),
        keywords: f.list("keywords"),
        aliases: f.texts("aliases"),
        draft: f.flag("draft"),
        extra: f.extra(),
        head,
        body,
    }
}
