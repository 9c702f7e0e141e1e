//! An agreement: everything that its fact sheet says.

use std::sync::Arc;

use serde::{Serialize, Serializer};

use super::super::shape::{Described, Shape, Word, record, words};
use super::date::{Beginning, DateRecord, Day, PeriodRecord, period, placed};
use super::parts::*;
use super::text::{Text, Translation, text, translations};
use super::*;
use crate::date::PartialDate;
use crate::document::choice::{Role, Status, Transfer, Tristate};
use crate::document::fields;

record! {
    /// An agreement.
    AgreementRecord<'a> = "agreement" of AGREEMENT {
        id: &'a str,
        page: Address<'a>,
        title: &'a str,
        subtitle: Option<&'a str>,
        summary: &'a str,
        plain: &'a [Arc<str>],
        status: Word<Status>,
        status_stated: bool,
        draft: Option<bool>,
        topics: Vec<Ref<'a>>,
        partners: Vec<Taking<'a>>,
        partner_count: usize,
        absent: Vec<PartnerRef<'a>>,
        area: Vec<Served<'a>>,
        mentioned: Vec<Mentioned<'a>>,
        performed_by: Option<Performing<'a>>,
        task: Option<&'a str>,
        legal_form: Vec<Ref<'a>>,
        legal_form_text: Option<&'a str>,
        transfer: Option<Word<Transfer>>,
        legal_basis: Vec<LegalBasis<'a>>,
        identifiers: &'a [Arc<str>],
        start: Option<DateRecord<'a>>,
        end: Option<DateRecord<'a>>,
        began: Option<Beginning>,
        events: Vec<Happening<'a>>,
        term: Option<Term<'a>>,
        notice: Option<Notice<'a>>,
        upcoming: Vec<NextDay<'a>>,
        relations: Vec<Connection<'a>>,
        relations_from: Vec<ConnectionFrom<'a>>,
        earlier: Vec<Ref<'a>>,
        later: Vec<Ref<'a>>,
        recommendations: Vec<Ref<'a>>,
        money: Vec<Money<'a>>,
        posts: Vec<Posts<'a>>,
        committees: Vec<Committee<'a>>,
        deadlines: Vec<Deadline<'a>>,
        decisions: Vec<Decision<'a>>,
        publication: Vec<Publication<'a>>,
        documents: Vec<Document<'a>>,
        contact: Vec<ContactRecord<'a>>,
        open_to_join: Option<Word<Tristate>>,
        text: Option<Text<'a>>,
        note: &'a [Arc<str>],
        sources: Vec<Cited<'a>>,
        verified: Option<DateRecord<'a>>,
        review_every: Option<PeriodRecord<'a>>,
        keywords: &'a [Arc<str>],
        aliases: Vec<&'a str>,
        related: Vec<Ref<'a>>,
        translations: Vec<Translation<'a>>,
        #[serde(flatten)]
        extra: Extra<'a>,
    }
}

/// Keys of the editors' own, `x_…`; of one that stands there twice the first counts.
pub struct Extra<'a>(&'a [fields::Extra]);

impl Described for Extra<'_> {
    fn shape() -> Shape {
        Shape::Free
    }

    fn is_absent(&self) -> bool {
        self.0.is_empty()
    }
}

impl Serialize for Extra<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let first = |n: usize, key: &Arc<str>| !self.0[..n].iter().any(|(earlier, _)| earlier == key);
        let once = self.0.iter().enumerate().filter(|(n, (key, _))| first(*n, key));
        serializer.collect_map(once.map(|(_, (key, value))| (key, value)))
    }
}

words!(Standing {
    Standing::Current => "current",
    Standing::Planned => "planned",
    Standing::Former => "former",
});

record! {
    /// A named set of partners.
    GroupRef<'a> = "group_reference" {
        id: &'a str,
        name: &'a str,
    }
}

record! {
    /// Who takes part in an agreement: a partner, a group or unnamed others.
    Taking<'a> = "participation" of PARTICIPATION {
        partner: Option<PartnerRef<'a>>,
        group: Option<GroupRef<'a>>,
        members: Vec<PartnerRef<'a>>,
        except: Vec<PartnerRef<'a>>,
        others: Option<&'a str>,
        count: Option<&'a str>,
        role: Vec<Word<Role>>,
        since: Option<DateRecord<'a>>,
        until: Option<DateRecord<'a>>,
        planned: Option<bool>,
        standing: Word<Standing>,
        represented_by: Option<&'a str>,
        note: Option<&'a str>,
    }
}

record! {
    /// A part of the area that an agreement serves.
    Served<'a> = "area" of AREA {
        partner: Option<PartnerRef<'a>>,
        group: Option<GroupRef<'a>>,
        except: Vec<PartnerRef<'a>>,
        note: Option<&'a str>,
    }
}

record! {
    /// A body that an agreement names without being a party of it.
    Mentioned<'a> = "mention" of MENTION {
        partner: PartnerRef<'a>,
        role: Vec<Word<Role>>,
        note: Option<&'a str>,
    }
}

words!(Performer {
    Performer::Partner(_) => "partner",
    Performer::All => "all",
    Performer::Each => "each",
    Performer::Text(_) => "text",
});

record! {
    /// Who performs the task.
    Performing<'a> = "performer" {
        kind: Word<&'a Performer>,
        partner: Option<PartnerRef<'a>>,
        text: Option<&'a str>,
    }
}

/// Everything that the fact sheet of an agreement says.
pub fn agreement<'a>(context: &'a Context<'a>, id: AgreementId) -> AgreementRecord<'a> {
    let catalogue = context.catalogue;
    let agreement = catalogue.agreement(id);
    let document = &*agreement.document;
    let route = Route::Agreement(id);
    let chain = catalogue.chain(id);
    AgreementRecord {
        id: agreement.id(),
        page: page(context, &route),
        title: agreement.title(),
        subtitle: document.subtitle.as_ref().map(|subtitle| &*subtitle.value),
        summary: &document.summary,
        plain: &document.plain,
        status: Word(agreement.status),
        status_stated: document.status.is_some(),
        draft: document.draft.then_some(true),
        topics: topic_refs(context, &agreement.topics),
        partners: participations(context, agreement),
        partner_count: agreement.parties.len(),
        absent: partner_refs(context, &catalogue.absent_from(id)),
        area: agreement.area.iter().map(|area| served(context, area)).collect(),
        mentioned: agreement.mentioned.iter().map(|mention| mentioned(context, mention)).collect(),
        performed_by: agreement.performer.as_ref().map(|performer| performing(context, performer)),
        task: document.task.as_deref(),
        legal_form: legal_form_refs(context, &agreement.legal_forms),
        legal_form_text: document.legal_form_text.as_deref(),
        transfer: document.transfer.map(Word),
        legal_basis: document.legal_bases.iter().map(legal_basis).collect(),
        identifiers: &document.identifiers,
        start: placed(&document.start),
        end: placed(&document.end),
        began: agreement.start().map(|when| began(when, agreement)),
        events: agreement.events.iter().map(|entry| event(context, agreement, entry)).collect(),
        term: document.term.as_ref().map(term),
        notice: document.notice.as_ref().map(notice),
        upcoming: agreement.upcoming.iter().map(|day| upcoming(agreement, day)).collect(),
        relations: agreement.relations.iter().map(|entry| relation(context, entry)).collect(),
        relations_from: catalogue.relations_to(id).iter().map(|(kind, from)| relation_from(context, *kind, *from)).collect(),
        earlier: agreement_refs(context, &chain.earlier),
        later: agreement_refs(context, &chain.later),
        recommendations: catalogue.recommendations_for(id).iter().map(|r| recommendation_ref(context, *r)).collect(),
        money: document.money.iter().map(money).collect(),
        posts: agreement.posts.iter().map(|entry| post(context, agreement, entry)).collect(),
        committees: document.committees.iter().map(committee).collect(),
        deadlines: document.deadlines.iter().map(deadline).collect(),
        decisions: document.decisions.iter().map(decision).collect(),
        publication: document.publications.iter().zip(&agreement.authorities).map(|p| publication(context, p)).collect(),
        documents: document.documents.iter().map(|entry| parts::document(context, entry)).collect(),
        contact: agreement.contacts.iter().map(|entry| contact(context, entry)).collect(),
        open_to_join: document.open_to_join.map(Word),
        text: text(context, &document.body, &document.head.path, &route),
        note: &document.notes,
        sources: sources(context, &agreement.sources),
        verified: placed(&document.verified),
        review_every: document.review_every.as_ref().map(period),
        keywords: &document.keywords,
        aliases: document.aliases.iter().map(|alias| &*alias.value).collect(),
        related: agreement_refs(context, catalogue.related(id)),
        translations: translations(context, &document.head, &route),
        extra: Extra(&document.extra),
    }
}

fn began(when: PartialDate, agreement: &Agreement) -> Beginning {
    let stated = agreement.document.start.as_ref().is_some_and(|start| start.value.when().is_some());
    Beginning { edtf: when.edtf(), earliest: Day(when.earliest), latest: Day(when.latest), stated }
}

fn relation_from<'a>(
    context: &Context<'a>,
    kind: crate::document::choice::RelationKind,
    from: AgreementId,
) -> ConnectionFrom<'a> {
    ConnectionFrom { kind: Word(kind), from: agreement_ref(context, from) }
}

fn roles(roles: &[Role]) -> Vec<Word<Role>> {
    roles.iter().copied().map(Word).collect()
}

fn group_ref<'a>(context: &Context<'a>, id: GroupId) -> GroupRef<'a> {
    let entry = &context.catalogue.group(id).entry;
    GroupRef { id: &entry.id.value, name: &entry.name.value }
}

fn participations<'a>(context: &Context<'a>, agreement: &'a Agreement) -> Vec<Taking<'a>> {
    let lines = agreement.participations.iter().enumerate();
    lines.map(|(line, participation)| taking(context, agreement, line, participation)).collect()
}

/// A line of the list; of a group the known members that have no line of their own.
fn taking<'a>(context: &Context<'a>, agreement: &'a Agreement, line: usize, participation: &'a Participation) -> Taking<'a> {
    let bare = Taking {
        partner: None,
        group: None,
        members: Vec::new(),
        except: Vec::new(),
        others: None,
        count: None,
        role: roles(&participation.roles),
        since: placed(&participation.since),
        until: placed(&participation.until),
        planned: participation.planned.then_some(true),
        standing: Word(participation.standing),
        represented_by: participation.represented_by.as_deref(),
        note: participation.note.as_deref(),
    };
    match &participation.who {
        Who::Partner(id) => Taking { partner: Some(partner_ref(context, *id)), ..bare },
        Who::Group { group, except, count } => {
            let entry = &context.catalogue.group(*group).entry;
            let members = agreement.parties.iter().filter(|party| party.participation == line);
            Taking {
                group: Some(group_ref(context, *group)),
                members: members.map(|party| partner_ref(context, party.partner)).collect(),
                except: partner_refs(context, except),
                count: count.as_deref().or(entry.count.as_deref()),
                note: bare.note.or(entry.note.as_deref()),
                ..bare
            }
        }
        Who::Others { words, count } => Taking { others: Some(words), count: count.as_deref(), ..bare },
    }
}

fn served<'a>(context: &Context<'a>, area: &'a Area) -> Served<'a> {
    let bare = Served { partner: None, group: None, except: Vec::new(), note: area.note.as_deref() };
    match &area.who {
        Who::Partner(id) => Served { partner: Some(partner_ref(context, *id)), ..bare },
        Who::Group { group, except, .. } => {
            Served { group: Some(group_ref(context, *group)), except: partner_refs(context, except), ..bare }
        }
        // The reader of areas takes partners and groups only.
        Who::Others { .. } => bare,
    }
}

fn mentioned<'a>(context: &Context<'a>, mention: &'a Mention) -> Mentioned<'a> {
    Mentioned { partner: partner_ref(context, mention.partner), role: roles(&mention.roles), note: mention.note.as_deref() }
}

fn performing<'a>(context: &Context<'a>, performer: &'a Performer) -> Performing<'a> {
    let bare = Performing { kind: Word(performer), partner: None, text: None };
    match performer {
        Performer::Partner(id) => Performing { partner: Some(partner_ref(context, *id)), ..bare },
        Performer::Text(words) => Performing { text: Some(words), ..bare },
        Performer::All | Performer::Each => bare,
    }
}
