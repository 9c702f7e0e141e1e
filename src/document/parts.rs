//! The small records that several kinds of files share, read by their tables. A record that refers
//! to other files keeps names; the catalogue resolves them.

use std::sync::Arc;

use super::choice::{EventKind, RelationKind, Role, Tristate};
use super::fields::{Fields, Reference};
use super::schema;
use crate::date::Dating;
use crate::diagnostic::Code;
use crate::location::{Placed, Span};
use crate::term::Period;

/// Who stands in a line of a list of partners, as written.
#[derive(Debug, Clone)]
pub struct WhoEntry {
    pub partner: Option<Reference>,
    pub group: Option<Reference>,
    pub except: Vec<Reference>,
    /// Unnamed partners in words: „192 weitere Städte und Gemeinden in NRW“.
    pub others: Option<Arc<str>>,
    /// How many, as the source says it: `192`, `rund 30`.
    pub count: Option<Arc<str>>,
    pub span: Span,
}

impl WhoEntry {
    /// The name of the partner or group.
    pub fn name(&self) -> Option<&Reference> {
        self.partner.as_ref().or(self.group.as_ref())
    }
}

/// One line of an agreement's list of partners, as written.
#[derive(Debug, Clone)]
pub struct ParticipationEntry {
    /// The number of its item in the list as written.
    pub item: usize,
    pub who: WhoEntry,
    pub roles: Vec<Role>,
    pub since: Option<Placed<Dating>>,
    pub until: Option<Placed<Dating>>,
    pub planned: bool,
    pub represented_by: Option<Arc<str>>,
    pub note: Option<Arc<str>>,
}

pub fn participations(fields: &mut Fields<'_, '_>, key: &str) -> Vec<ParticipationEntry> {
    fields.records(key, &schema::PARTICIPATION, |f| ParticipationEntry {
        item: f.item,
        who: WhoEntry {
            partner: f.text("partner"),
            group: f.text("group"),
            except: f.texts("except"),
            others: f.words("others"),
            count: f.words("count"),
            span: f.span,
        },
        roles: roles(f),
        since: f.date("since"),
        until: f.date("until"),
        planned: f.flag("planned"),
        represented_by: f.words("represented_by"),
        note: f.words("note"),
    })
}

fn roles(fields: &mut Fields<'_, '_>) -> Vec<Role> {
    fields.choices("role", Role::CHOICES).into_iter().map(|role| Role::ALL[role.value]).collect()
}

/// The area that an agreement serves; those who live there need not be its parties.
#[derive(Debug, Clone)]
pub struct AreaEntry {
    pub who: WhoEntry,
    pub note: Option<Arc<str>>,
}

pub fn areas(fields: &mut Fields<'_, '_>) -> Vec<AreaEntry> {
    fields.records("area", &schema::AREA, |f| AreaEntry {
        who: WhoEntry {
            partner: f.text("partner"),
            group: f.text("group"),
            except: f.texts("except"),
            others: None,
            count: None,
            span: f.span,
        },
        note: f.words("note"),
    })
}

/// A body that an agreement names without being a party of it.
#[derive(Debug, Clone)]
pub struct MentionEntry {
    pub partner: Reference,
    pub roles: Vec<Role>,
    pub note: Option<Arc<str>>,
}

pub fn mentions(fields: &mut Fields<'_, '_>) -> Vec<MentionEntry> {
    let entries = fields.records("mentioned", &schema::MENTION, |f| {
        Some(MentionEntry { partner: f.text("partner")?, roles: roles(f), note: f.words("note") })
    });
    entries.into_iter().flatten().collect()
}

/// A paragraph on which something rests.
#[derive(Debug, Clone)]
pub struct LegalBasis {
    pub norm: Arc<str>,
    pub text: Option<Arc<str>>,
    pub url: Option<Arc<str>>,
    pub place: Option<Arc<str>>,
}

pub fn legal_bases(fields: &mut Fields<'_, '_>) -> Vec<LegalBasis> {
    fields.records("legal_basis", &schema::LEGAL_BASIS, |f| LegalBasis {
        norm: f.words("norm").unwrap_or_default(),
        text: f.words("text"),
        url: f.address("url"),
        place: f.words("place"),
    })
}

/// A dated happening, as written.
#[derive(Debug, Clone)]
pub struct EventEntry {
    pub kind: EventKind,
    pub date: Placed<Dating>,
    pub partners: Vec<Reference>,
    pub text: Option<Arc<str>>,
    pub source: Option<CitationEntry>,
}

pub fn events(fields: &mut Fields<'_, '_>) -> Vec<EventEntry> {
    let entries = fields.records("events", &schema::EVENT, |f| {
        let kind = f.choice("kind", EventKind::CHOICES).map(|kind| EventKind::ALL[kind.value]);
        let date = f.date("date");
        let partners = f.texts("partners");
        let text = f.words("text");
        let source = f.record("source", &schema::CITATION, citation).flatten();
        Some(EventEntry { kind: kind?, date: date?, partners, text, source })
    });
    entries.into_iter().flatten().collect()
}

/// Where a fact comes from, as written.
#[derive(Debug, Clone)]
pub struct CitationEntry {
    pub source: Reference,
    /// Page, slide, row or paragraph.
    pub place: Option<Arc<str>>,
    /// The day on which the source gathered the fact.
    pub collected: Option<Dating>,
    /// The key whose value this source gives differently.
    pub field: Option<Arc<str>>,
    /// The differing value, in the words of the source.
    pub value: Option<Arc<str>>,
    pub note: Option<Arc<str>>,
}

pub fn citations(fields: &mut Fields<'_, '_>) -> Vec<CitationEntry> {
    fields.records("sources", &schema::CITATION, citation).into_iter().flatten().collect()
}

fn citation(f: &mut Fields<'_, '_>) -> Option<CitationEntry> {
    let source = f.text("source");
    let entry = CitationEntry {
        source: source.clone().unwrap_or(Placed::new("".into(), f.span)),
        place: f.words("place"),
        collected: f.date("collected").map(|date| date.value),
        field: f.words("field"),
        value: f.words("value"),
        note: f.words("note"),
    };
    source.map(|_| entry)
}

/// How long an agreement runs.
#[derive(Debug, Clone)]
pub struct Term {
    pub text: Option<Arc<str>>,
    pub until: Option<Placed<Dating>>,
    pub renewal: Option<Arc<str>>,
    /// Stated to be limited or unlimited.
    pub limited: Option<bool>,
    pub place: Option<Arc<str>>,
    pub span: Span,
}

pub fn term(fields: &mut Fields<'_, '_>) -> Option<Term> {
    fields.record("term", &schema::TERM, |f| Term {
        text: f.words("text"),
        until: f.date("until"),
        renewal: f.words("renewal"),
        limited: f.maybe("limited"),
        place: f.words("place"),
        span: f.span,
    })
}

/// How an agreement can be given notice of.
#[derive(Debug, Clone)]
pub struct Notice {
    pub text: Option<Arc<str>>,
    /// The period and its wording.
    pub period: Option<(Period, Arc<str>)>,
    /// To which day: `Jahresende`, `jährlich`, `jederzeit`.
    pub to: Option<Arc<str>>,
    pub form: Option<Arc<str>>,
    pub reasons: Option<bool>,
    pub who: Option<Arc<str>>,
    pub place: Option<Arc<str>>,
}

pub fn notice(fields: &mut Fields<'_, '_>) -> Option<Notice> {
    fields.record("notice", &schema::NOTICE, |f| Notice {
        text: f.words("text"),
        period: f.period("period"),
        to: f.words("to"),
        form: f.words("form"),
        reasons: f.maybe("reasons"),
        who: f.words("who"),
        place: f.words("place"),
    })
}

/// A connection to another agreement, as written.
#[derive(Debug, Clone)]
pub struct RelationEntry {
    pub kind: RelationKind,
    pub to: Option<Reference>,
    pub text: Option<Placed<Arc<str>>>,
    pub date: Option<Placed<Dating>>,
    pub span: Span,
}

pub fn relations(fields: &mut Fields<'_, '_>) -> Vec<RelationEntry> {
    let entries = fields.records("relations", &schema::RELATION, |f| {
        let kind = f.choice("kind", RelationKind::CHOICES).map(|kind| RelationKind::ALL[kind.value]);
        Some(RelationEntry { kind: kind?, to: f.text("to"), text: f.text("text"), date: f.date("date"), span: f.span })
    });
    entries.into_iter().flatten().collect()
}

/// An amount of money with what it is for.
#[derive(Debug, Clone)]
pub struct Money {
    pub text: Option<Arc<str>>,
    pub kind: Option<Arc<str>>,
    /// Cents where the amount could be read, and its wording.
    pub amount: Option<(Option<i64>, Arc<str>)>,
    pub currency: Option<Arc<str>>,
    pub per: Option<Arc<str>>,
    pub every: Option<Arc<str>>,
    pub from: Option<Placed<Dating>>,
    pub until: Option<Placed<Dating>>,
    pub place: Option<Arc<str>>,
}

pub fn money(fields: &mut Fields<'_, '_>) -> Vec<Money> {
    fields.records("money", &schema::MONEY, |f| Money {
        text: f.words("text"),
        kind: f.words("kind"),
        amount: f.amount("amount"),
        currency: f.words("currency"),
        per: f.words("per"),
        every: f.words("every"),
        from: f.date("from"),
        until: f.date("until"),
        place: f.words("place"),
    })
}

/// Posts (full-time equivalents), as written.
#[derive(Debug, Clone)]
pub struct PostEntry {
    pub text: Option<Arc<str>>,
    pub share: Option<Arc<str>>,
    pub unit: Option<Arc<str>>,
    pub what: Option<Arc<str>>,
    pub at: Option<Reference>,
    pub area: Vec<Reference>,
    pub place: Option<Arc<str>>,
}

pub fn posts(fields: &mut Fields<'_, '_>) -> Vec<PostEntry> {
    fields.records("posts", &schema::POST, |f| PostEntry {
        text: f.words("text"),
        share: f.words("share"),
        unit: f.words("unit"),
        what: f.words("what"),
        at: f.text("at"),
        area: f.texts("area"),
        place: f.words("place"),
    })
}

/// A body that steers an agreement.
#[derive(Debug, Clone)]
pub struct Committee {
    pub name: Arc<str>,
    pub members: Option<Arc<str>>,
    pub rhythm: Option<Arc<str>>,
    pub chair: Option<Arc<str>>,
    pub note: Option<Arc<str>>,
    pub place: Option<Arc<str>>,
}

pub fn committees(fields: &mut Fields<'_, '_>) -> Vec<Committee> {
    fields.records("committees", &schema::COMMITTEE, |f| Committee {
        name: f.words("name").unwrap_or_default(),
        members: f.words("members"),
        rhythm: f.words("rhythm"),
        chair: f.words("chair"),
        note: f.words("note"),
        place: f.words("place"),
    })
}

/// Something that is due, once or again and again.
#[derive(Debug, Clone)]
pub struct Deadline {
    pub what: Arc<str>,
    pub due: Option<Placed<Arc<str>>>,
    pub who: Option<Arc<str>>,
    pub every: Option<Arc<str>>,
    pub rule: Option<Arc<str>>,
    pub reference_date: Option<Arc<str>>,
    pub place: Option<Arc<str>>,
}

pub fn deadlines(fields: &mut Fields<'_, '_>) -> Vec<Deadline> {
    fields.records("deadlines", &schema::DEADLINE, |f| Deadline {
        what: f.day_in_words("what").map(|what| what.value).unwrap_or_default(),
        due: f.day_in_words("due"),
        who: f.words("who"),
        every: f.words("every"),
        rule: f.words("rule"),
        reference_date: f.day_in_words("reference_date").map(|day| day.value),
        place: f.words("place"),
    })
}

/// A decision of a council or committee.
#[derive(Debug, Clone)]
pub struct Decision {
    pub what: Option<Arc<str>>,
    pub body: Option<Arc<str>>,
    pub date: Option<Placed<Dating>>,
    pub paper: Option<Arc<str>>,
    pub annex: Option<Arc<str>>,
    pub url: Option<Arc<str>>,
}

pub fn decisions(fields: &mut Fields<'_, '_>) -> Vec<Decision> {
    fields.records("decisions", &schema::DECISION, |f| Decision {
        what: f.words("what"),
        body: f.words("body"),
        date: f.date("date"),
        paper: f.words("paper"),
        annex: f.words("annex"),
        url: f.address("url"),
    })
}

/// Where an agreement was made public (§ 24 (3) GkG NRW), as written.
#[derive(Debug, Clone)]
pub struct PublicationEntry {
    pub gazette: Option<Arc<str>>,
    pub number: Option<Arc<str>>,
    pub date: Option<Placed<Dating>>,
    pub approved: Option<Placed<Dating>>,
    pub authority: Option<Reference>,
    pub url: Option<Arc<str>>,
    pub note: Option<Arc<str>>,
}

pub fn publications(fields: &mut Fields<'_, '_>) -> Vec<PublicationEntry> {
    fields.records("publication", &schema::PUBLICATION, |f| PublicationEntry {
        gazette: f.words("gazette"),
        number: f.words("number"),
        date: f.date("date"),
        approved: f.date("approved"),
        authority: f.text("authority"),
        url: f.address("url"),
        note: f.words("note"),
    })
}

/// A document to read or fetch.
#[derive(Debug, Clone)]
pub struct DocumentLink {
    pub title: Arc<str>,
    /// A file below `files/`.
    pub file: Option<Placed<Arc<str>>>,
    pub url: Option<Arc<str>>,
    pub kind: Option<Arc<str>>,
    pub accessible: Option<Tristate>,
    pub language: Option<Arc<str>>,
    pub note: Option<Arc<str>>,
}

pub fn documents(fields: &mut Fields<'_, '_>) -> Vec<DocumentLink> {
    fields.records("documents", &schema::DOCUMENT, |f| {
        let (title, file, url) = (f.text("title"), f.text("file"), f.address("url"));
        let named = title.clone().filter(|title| url.is_none() && is_file_name(&title.value));
        DocumentLink {
            title: title.map(|title| title.value).unwrap_or_default(),
            file: file.or(named),
            url,
            kind: f.words("kind"),
            accessible: tristate(f, "accessible"),
            language: f.words("language"),
            note: f.words("note"),
        }
    })
}

/// Whether a title is the name of a file: `vertrag.pdf`.
fn is_file_name(title: &str) -> bool {
    let endings = ["pdf", "docx", "doc", "odt", "rtf", "txt", "xlsx", "xls", "ods", "csv", "pptx", "odp", "png", "jpg", "zip"];
    title.rsplit_once('.').is_some_and(|(_, ending)| endings.contains(&&*ending.to_ascii_lowercase()))
}

pub fn tristate(fields: &mut Fields<'_, '_>, key: &str) -> Option<Tristate> {
    fields.choice(key, Tristate::CHOICES).map(|choice| Tristate::ALL[choice.value])
}

/// Whom to ask: an office; a person only where the entry allows it.
#[derive(Debug, Clone)]
pub struct ContactEntry {
    /// The number of its item in the list as written.
    pub item: usize,
    pub office: Option<Arc<str>>,
    pub partner: Option<Reference>,
    pub function: Option<Arc<str>>,
    pub email: Option<Arc<str>>,
    pub phone: Option<Arc<str>>,
    pub address: Option<Arc<str>>,
    pub url: Option<Arc<str>>,
    /// Left out of every output unless the entry says `veroeffentlichen: ja`.
    pub person: Option<Arc<str>>,
}

pub fn contacts(fields: &mut Fields<'_, '_>) -> Vec<ContactEntry> {
    fields.records("contact", &schema::CONTACT, contact)
}

pub fn contact(f: &mut Fields<'_, '_>) -> ContactEntry {
    let publish = f.flag("publish");
    let person = f.text("person");
    if let Some(withheld) = person.as_ref().filter(|_| !publish) {
        f.tell(Code::PersonWithheld, withheld.span);
    }
    ContactEntry {
        item: f.item,
        office: f.words("office"),
        partner: f.text("partner"),
        function: f.words("function"),
        email: f.words("email"),
        phone: f.words("phone"),
        address: f.words("address"),
        url: f.address("url"),
        person: person.map(|person| person.value).filter(|_| publish),
    }
}
