//! The small records inside those of agreements and partners.

use super::super::shape::{Word, record, words};
use super::date::{DateRecord, Day, Duration, PeriodRecord, dating, period, placed};
use super::*;
use crate::catalogue::deadline::{Occasion, Upcoming};
use crate::document::choice::{EventKind, RelationKind, Tristate};
use crate::document::fields::index_of;
use crate::document::parts;
use crate::document::schema::AGREEMENT;

record! {
    /// A paragraph on which something rests.
    LegalBasis<'a> = "legal_basis" of LEGAL_BASIS {
        norm: &'a str,
        text: Option<&'a str>,
        url: Option<Address<'a>>,
        place: Option<&'a str>,
    }
}

pub fn legal_basis(basis: &parts::LegalBasis) -> LegalBasis<'_> {
    let parts::LegalBasis { norm, text, url, place } = basis;
    LegalBasis { norm, text: text.as_deref(), url: address(url), place: place.as_deref() }
}

record! {
    /// Where a fact comes from.
    Cited<'a> = "citation" of CITATION {
        source: &'a str,
        title: &'a str,
        publisher: Option<&'a str>,
        url: Option<Address<'a>>,
        place: Option<&'a str>,
        collected: Option<DateRecord<'a>>,
        field: Option<&'a str>,
        value: Option<&'a str>,
        note: Option<&'a str>,
    }
}

pub fn source<'a>(context: &Context<'a>, citation: &'a Citation) -> Cited<'a> {
    let (source, entry) = (&context.catalogue.source(citation.source).entry, &citation.entry);
    let english = |written: &'a str| index_of(&AGREEMENT, written).map_or(written, |index| AGREEMENT.keys[index].en);
    Cited {
        source: &source.id.value,
        title: &source.title,
        publisher: source.publisher.as_deref(),
        url: file_or_address(context, source.file.as_ref(), &source.url),
        place: entry.place.as_deref(),
        collected: entry.collected.as_ref().map(dating),
        field: entry.field.as_deref().map(english),
        value: entry.value.as_deref(),
        note: entry.note.as_deref(),
    }
}

/// The sources of an agreement, with the values that they give differently.
pub fn sources<'a>(context: &Context<'a>, citations: &'a [Citation]) -> Vec<Cited<'a>> {
    citations.iter().map(|citation| source(context, citation)).collect()
}

/// The sources of anything else; pages show no differing values there.
pub fn plain_sources<'a>(context: &Context<'a>, citations: &'a [Citation]) -> Vec<Cited<'a>> {
    citations.iter().filter(|citation| citation.entry.value.is_none()).map(|citation| source(context, citation)).collect()
}

record! {
    /// A dated happening.
    Happening<'a> = "event" of EVENT {
        kind: Word<EventKind>,
        date: DateRecord<'a>,
        partners: Vec<PartnerRef<'a>>,
        text: Option<&'a str>,
        source: Option<Cited<'a>>,
    }
}

pub fn event<'a>(context: &Context<'a>, agreement: &'a Agreement, event: &'a Event) -> Happening<'a> {
    let entry = &agreement.document.events[event.entry];
    Happening {
        kind: Word(entry.kind),
        date: dating(&entry.date.value),
        partners: partner_refs(context, &event.partners),
        text: entry.text.as_deref(),
        source: event.source.as_ref().map(|citation| source(context, citation)),
    }
}

record! {
    /// How long an agreement runs.
    Term<'a> = "term" of TERM {
        text: Option<&'a str>,
        until: Option<DateRecord<'a>>,
        renewal: Option<&'a str>,
        limited: Option<bool>,
        place: Option<&'a str>,
    }
}

pub fn term(term: &parts::Term) -> Term<'_> {
    let parts::Term { text, until, renewal, limited, place, span: _ } = term;
    Term { text: text.as_deref(), until: placed(until), renewal: renewal.as_deref(), limited: *limited, place: place.as_deref() }
}

record! {
    /// How an agreement can be given notice of.
    Notice<'a> = "notice" of NOTICE {
        text: Option<&'a str>,
        period: Option<PeriodRecord<'a>>,
        to: Option<&'a str>,
        form: Option<&'a str>,
        reasons: Option<bool>,
        who: Option<&'a str>,
        place: Option<&'a str>,
    }
}

pub fn notice(notice: &parts::Notice) -> Notice<'_> {
    let parts::Notice { text, period: length, to, form, reasons, who, place } = notice;
    Notice {
        text: text.as_deref(),
        period: length.as_ref().map(period),
        to: to.as_deref(),
        form: form.as_deref(),
        reasons: *reasons,
        who: who.as_deref(),
        place: place.as_deref(),
    }
}

/// What a day is for.
pub struct Kind(Occasion);

words!(Kind {
    Kind(Occasion::Notice { .. }) => "notice",
    Kind(Occasion::End) => "end",
    Kind(Occasion::Due(_)) => "due",
});

record! {
    /// A day that an agreement asks for next.
    NextDay<'a> = "upcoming" {
        day: Day,
        kind: Word<Kind>,
        ends: Option<Day>,
        period: Option<Duration>,
        what: Option<&'a str>,
        rule: Option<&'a str>,
    }
}

pub fn upcoming<'a>(agreement: &'a Agreement, upcoming: &Upcoming) -> NextDay<'a> {
    let (day, kind) = (Day(upcoming.day), Word(Kind(upcoming.occasion)));
    let bare = NextDay { day, kind, ends: None, period: None, what: None, rule: None };
    match upcoming.occasion {
        Occasion::Notice { period, end } => NextDay { ends: Some(Day(end)), period: Some(Duration(period)), ..bare },
        Occasion::End => bare,
        Occasion::Due(entry) => {
            let deadline = &agreement.document.deadlines[entry];
            NextDay { what: Some(&deadline.what), rule: deadline.rule.as_deref(), ..bare }
        }
    }
}

record! {
    /// A connection to another agreement.
    Connection<'a> = "relation" of RELATION {
        kind: Word<RelationKind>,
        to: Option<Ref<'a>>,
        text: Option<&'a str>,
        date: Option<DateRecord<'a>>,
    }
}

pub fn relation<'a>(context: &Context<'a>, relation: &'a Relation) -> Connection<'a> {
    Connection {
        kind: Word(relation.kind),
        to: relation.to.map(|to| agreement_ref(context, to)),
        text: relation.text.as_deref(),
        date: relation.date.as_ref().map(dating),
    }
}

record! {
    /// A connection that another agreement states to this one.
    ConnectionFrom<'a> = "relation_from" {
        kind: Word<RelationKind>,
        from: Ref<'a>,
    }
}

record! {
    /// An amount with what it is for.
    Money<'a> = "money" of MONEY {
        text: Option<&'a str>,
        kind: Option<&'a str>,
        amount: Option<&'a str>,
        cents: Option<i64>,
        currency: Option<&'a str>,
        per: Option<&'a str>,
        every: Option<&'a str>,
        from: Option<DateRecord<'a>>,
        until: Option<DateRecord<'a>>,
        place: Option<&'a str>,
    }
}

pub fn money(money: &parts::Money) -> Money<'_> {
    let parts::Money { text, kind, amount, currency, per, every, from, until, place } = money;
    Money {
        text: text.as_deref(),
        kind: kind.as_deref(),
        amount: amount.as_ref().map(|(_, words)| &**words),
        cents: amount.as_ref().and_then(|(cents, _)| *cents),
        currency: currency.as_deref(),
        per: per.as_deref(),
        every: every.as_deref(),
        from: placed(from),
        until: placed(until),
        place: place.as_deref(),
    }
}

record! {
    /// Posts, in full-time equivalents or as the source counts them.
    Posts<'a> = "post" of POST {
        text: Option<&'a str>,
        share: Option<&'a str>,
        unit: Option<&'a str>,
        what: Option<&'a str>,
        at: Option<Someone<'a>>,
        area: Vec<PartnerRef<'a>>,
        place: Option<&'a str>,
    }
}

pub fn post<'a>(context: &Context<'a>, agreement: &'a Agreement, post: &'a Post) -> Posts<'a> {
    let parts::PostEntry { text, share, unit, what, at: _, area: _, place } = &agreement.document.posts[post.entry];
    Posts {
        text: text.as_deref(),
        share: share.as_deref(),
        unit: unit.as_deref(),
        what: what.as_deref(),
        at: post.at.as_ref().map(|at| someone(context, at)),
        area: partner_refs(context, &post.area),
        place: place.as_deref(),
    }
}

record! {
    /// A body that steers an agreement.
    Committee<'a> = "committee" of COMMITTEE {
        name: &'a str,
        members: Option<&'a str>,
        rhythm: Option<&'a str>,
        chair: Option<&'a str>,
        note: Option<&'a str>,
        place: Option<&'a str>,
    }
}

pub fn committee(committee: &parts::Committee) -> Committee<'_> {
    let parts::Committee { name, members, rhythm, chair, note, place } = committee;
    Committee {
        name,
        members: members.as_deref(),
        rhythm: rhythm.as_deref(),
        chair: chair.as_deref(),
        note: note.as_deref(),
        place: place.as_deref(),
    }
}

record! {
    /// Something that is due, once or again and again.
    Deadline<'a> = "deadline" of DEADLINE {
        what: &'a str,
        due: Option<&'a str>,
        who: Option<&'a str>,
        every: Option<&'a str>,
        rule: Option<&'a str>,
        reference_date: Option<&'a str>,
        place: Option<&'a str>,
    }
}

pub fn deadline(deadline: &parts::Deadline) -> Deadline<'_> {
    let parts::Deadline { what, due, who, every, rule, reference_date, place } = deadline;
    Deadline {
        what,
        due: due.as_ref().map(|due| &*due.value),
        who: who.as_deref(),
        every: every.as_deref(),
        rule: rule.as_deref(),
        reference_date: reference_date.as_deref(),
        place: place.as_deref(),
    }
}

record! {
    /// A decision of a council or committee.
    Decision<'a> = "decision" of DECISION {
        what: Option<&'a str>,
        body: Option<&'a str>,
        date: Option<DateRecord<'a>>,
        paper: Option<&'a str>,
        annex: Option<&'a str>,
        url: Option<Address<'a>>,
    }
}

pub fn decision(decision: &parts::Decision) -> Decision<'_> {
    let parts::Decision { what, body, date, paper, annex, url } = decision;
    Decision {
        what: what.as_deref(),
        body: body.as_deref(),
        date: placed(date),
        paper: paper.as_deref(),
        annex: annex.as_deref(),
        url: address(url),
    }
}

record! {
    /// Where an agreement was made public.
    Publication<'a> = "publication" of PUBLICATION {
        gazette: Option<&'a str>,
        number: Option<&'a str>,
        date: Option<DateRecord<'a>>,
        approved: Option<DateRecord<'a>>,
        authority: Option<Someone<'a>>,
        url: Option<Address<'a>>,
        note: Option<&'a str>,
    }
}

pub fn publication<'a>(
    context: &Context<'a>,
    (entry, authority): (&'a parts::PublicationEntry, &'a Option<PartnerOrText>),
) -> Publication<'a> {
    let parts::PublicationEntry { gazette, number, date, approved, authority: _, url, note } = entry;
    Publication {
        gazette: gazette.as_deref(),
        number: number.as_deref(),
        date: placed(date),
        approved: placed(approved),
        authority: authority.as_ref().map(|authority| someone(context, authority)),
        url: address(url),
        note: note.as_deref(),
    }
}

record! {
    /// A document to read or fetch.
    Document<'a> = "document" of DOCUMENT {
        title: &'a str,
        url: Option<Address<'a>>,
        kind: Option<&'a str>,
        accessible: Option<Word<Tristate>>,
        language: Option<&'a str>,
        note: Option<&'a str>,
    }
}

pub fn document<'a>(context: &Context<'a>, document: &'a parts::DocumentLink) -> Document<'a> {
    let parts::DocumentLink { title, file, url, kind, accessible, language, note } = document;
    Document {
        title,
        url: file_or_address(context, file.as_ref(), url),
        kind: kind.as_deref(),
        accessible: accessible.map(Word),
        language: language.as_deref(),
        note: note.as_deref(),
    }
}

record! {
    /// Whom to ask. A person stands here only where the entry publishes it.
    ContactRecord<'a> = "contact" of CONTACT {
        office: Option<&'a str>,
        partner: Option<Someone<'a>>,
        function: Option<&'a str>,
        email: Option<&'a str>,
        phone: Option<&'a str>,
        address: Option<&'a str>,
        url: Option<Address<'a>>,
        person: Option<&'a str>,
    }
}

pub fn contact<'a>(context: &Context<'a>, contact: &'a Contact) -> ContactRecord<'a> {
    let parts::ContactEntry { item: _, office, partner: _, function, email, phone, address: place, url, person } = &contact.entry;
    ContactRecord {
        office: office.as_deref(),
        partner: contact.partner.as_ref().map(|partner| someone(context, partner)),
        function: function.as_deref(),
        email: email.as_deref(),
        phone: phone.as_deref(),
        address: place.as_deref(),
        url: address(url),
        person: person.as_deref(),
    }
}
