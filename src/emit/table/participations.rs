//! The columns of the table of participations in long form: a row for each line of an agreement's list of
//! partners, and below a group one for each member that takes part through it alone.
//! Knows nothing of other tables.

use std::sync::Arc;

use super::Kind::{Choice, Count, Day, Id, List, Text};
use super::{Cell, Of, dating, edtf};
use crate::catalogue::Catalogue;
use crate::catalogue::model::*;
use crate::date::Dating;
use crate::document::choice;
use crate::emit::context::Context;
use crate::plan::route::Route;

/// One row.
#[derive(Debug, Clone, Copy)]
pub(super) struct Row {
    agreement: AgreementId,
    /// Counted from 1 within the agreement.
    number: usize,
    /// The line of the list of partners.
    line: usize,
    /// Who takes part through the group of that line.
    member: Option<PartnerId>,
}

/// What a row is about.
static KINDS: &[choice::Choice] =
    &[word("partner", "partner"), word("group", "gruppe"), word("member", "mitglied"), word("others", "weitere")];

/// How somebody stands to an agreement on the as-of date.
static STANDINGS: &[choice::Choice] =
    &[word("current", "beteiligt"), word("planned", "geplant"), word("former", "ausgeschieden")];

const fn word(en: &'static str, de: &'static str) -> choice::Choice {
    choice::Choice { en, de, also: &[] }
}

/// The columns in their order.
pub(super) static COLUMNS: &[Of<Row>] = &[
    Of::new("agreement", Id, |c, row: Row| Cell::Text(agreement(c, row).id().to_string())).required(),
    Of::new("number", Count, |_, row: Row| Cell::Count(row.number)).required(),
    Of::new("agreement_title", Text, |c, row: Row| Cell::Text(c.agreement_link(row.agreement).text)).required(),
    Of::new("kind", Choice(KINDS), kind).required(),
    Of::new("partner", Id, |c, row: Row| Cell::text(partner(c, row).map(|id| c.catalogue.partner(id).id()))),
    Of::new("name", Text, |c, row: Row| match row.member {
        Some(member) => Cell::Text(c.catalogue.partner(member).name().to_string()),
        None => Cell::Text(c.who(&line(c, row).who)),
    })
    .required(),
    Of::new("through", Text, |c, row: Row| Cell::text(row.member.map(|_| c.who(&line(c, row).who)))),
    Of::new("count", Text, count),
    Of::new("roles", List, |c, row: Row| {
        let label = |id: &str| c.strings().text(&format!("role_{id}"));
        Cell::Terms(line(c, row).roles.iter().map(|role| (role.id().to_string(), label(role.id()))).collect())
    }),
    Of::new("standing", Choice(STANDINGS), standing).required(),
    Of::new("since", Text, |c, row: Row| dating(c, since(c, row))),
    Of::new("since_edtf", Text, |c, row: Row| edtf(since(c, row).and_then(Dating::when))).programs(),
    Of::new("since_earliest", Day, |c, row: Row| Cell::day(since(c, row).and_then(Dating::when).map(|when| when.earliest))),
    Of::new("until", Text, |c, row: Row| dating(c, until(c, row))),
    Of::new("until_edtf", Text, |c, row: Row| edtf(until(c, row).and_then(Dating::when))).programs(),
    Of::new("until_latest", Day, |c, row: Row| Cell::day(until(c, row).and_then(Dating::when).map(|when| when.latest))),
    Of::new("represented_by", Text, |c, row: Row| Cell::text(of_line(row, &line(c, row).represented_by))),
    Of::new("note", Text, |c, row: Row| Cell::text(of_line(row, &line(c, row).note))),
    Of::new("page", super::Kind::Address, |c, row: Row| Cell::Text(c.routes.absolute(&Route::Agreement(row.agreement))))
        .required(),
];

/// All rows, agreement by agreement in the order of their lists.
pub(super) fn rows(catalogue: &Catalogue) -> Vec<Row> {
    catalogue.agreements().flat_map(|(id, agreement)| of_agreement(id, agreement)).collect()
}

fn of_agreement(id: AgreementId, agreement: &Agreement) -> Vec<Row> {
    let members = |line: usize| {
        let through = agreement.parties.iter().filter(move |party| party.participation == line && party.through_group);
        through.map(|party| Some(party.partner))
    };
    let lines = 0..agreement.participations.len();
    let rows = lines.flat_map(|line| std::iter::once(None).chain(members(line)).map(move |member| (line, member)));
    rows.zip(1..).map(|((line, member), number)| Row { agreement: id, number, line, member }).collect()
}

fn agreement<'c>(context: &'c Context<'_>, row: Row) -> &'c Agreement {
    context.catalogue.agreement(row.agreement)
}

fn line<'c>(context: &'c Context<'_>, row: Row) -> &'c Participation {
    &agreement(context, row).participations[row.line]
}

/// The partner of the catalogue that the row is about.
fn partner(context: &Context<'_>, row: Row) -> Option<PartnerId> {
    row.member.or(match line(context, row).who {
        Who::Partner(id) => Some(id),
        Who::Group { .. } | Who::Others { .. } => None,
    })
}

fn kind(context: &Context<'_>, row: Row) -> Cell {
    let id = match (&line(context, row).who, row.member) {
        (_, Some(_)) => "member",
        (Who::Partner(_), None) => "partner",
        (Who::Group { .. }, None) => "group",
        (Who::Others { .. }, None) => "others",
    };
    Cell::Term(id.to_string(), context.strings().text(&format!("participation_{id}")))
}

/// How many they are, in the words of the source, where they are not named.
fn count(context: &Context<'_>, row: Row) -> Cell {
    let count = match &line(context, row).who {
        Who::Group { group, count, .. } => count.as_ref().or(context.catalogue.group(*group).entry.count.as_ref()),
        Who::Others { count, .. } => count.as_ref(),
        Who::Partner(_) => None,
    };
    Cell::text(count.filter(|_| row.member.is_none()))
}

fn standing(context: &Context<'_>, row: Row) -> Cell {
    let through = row.member.and_then(|member| agreement(context, row).party(member));
    let standing = context.standing(through.map_or(line(context, row).standing, |party| party.standing));
    Cell::Term(standing.id.to_string(), standing.label)
}

/// The dates of the line count before those of the member, as for the standing.
fn since<'c>(context: &'c Context<'_>, row: Row) -> Option<&'c Dating> {
    let own = line(context, row).since.as_ref().map(|since| &since.value);
    own.or_else(|| member(context, row)?.since.as_ref())
}

fn until<'c>(context: &'c Context<'_>, row: Row) -> Option<&'c Dating> {
    let own = line(context, row).until.as_ref().map(|until| &until.value);
    own.or_else(|| member(context, row)?.until.as_ref())
}

fn member<'c>(context: &'c Context<'_>, row: Row) -> Option<&'c Member> {
    let Who::Group { group, .. } = line(context, row).who else { return None };
    let members = &context.catalogue.group(group).members;
    members.iter().find(|member| Some(member.partner) == row.member)
}

/// What is said of the line itself is not repeated for its members.
fn of_line(row: Row, text: &Option<Arc<str>>) -> Option<&Arc<str>> {
    text.as_ref().filter(|_| row.member.is_none())
}
