//! What an answer wants to be changed: the difference between what was asked, what the catalogue says
//! today and what the partner says. What the catalogue already says is no wish; what has changed since
//! the question is told and left alone.
//! Knows nothing of other answers, and changes nothing.

mod entry;

use std::collections::BTreeMap;

use super::answers::Answer;
use super::columns::{Column, Verdict};
use super::questions::known;
use crate::catalogue::model::*;
use crate::date::Dating;
use crate::diagnostic::{Code, Diagnostic};
use crate::edit::Edit;
use crate::location::{Location, SourcePath};
use crate::names;
use crate::pipeline::Checked;
use entry::Asked;

/// One change that a partner asks for.
#[derive(Debug, Clone)]
pub struct Wish {
    pub file: SourcePath,
    /// What it is about; two wishes about the same must want the same.
    pub subject: String,
    pub edit: Edit,
    pub deed: Deed,
    /// The cell that asks for it, and the partner that filled it in.
    pub cell: Location,
    pub row: usize,
    pub partner: String,
}

/// A change in the words of the questionnaire.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Deed {
    pub what: Column,
    /// What stood there; empty where nothing did.
    pub from: String,
    pub to: String,
}

/// What one answer comes to.
#[derive(Debug, Default)]
pub struct Reading<'t> {
    /// The agreement, where there is one.
    pub agreement: Option<&'t Agreement>,
    pub wishes: Vec<Wish>,
    /// Who is said to have joined and was a partner before, in the words of the answer.
    pub joined_before: Vec<String>,
    /// Whether the partner stands for what the entry will say.
    pub confirms: bool,
    pub faults: Vec<Diagnostic>,
}

/// The agreements of a catalogue by their ids, today's before former ones.
pub fn by_id(today: &Checked) -> BTreeMap<&str, &Agreement> {
    let mut out = BTreeMap::new();
    for (_, agreement) in today.catalogue.agreements() {
        for alias in &agreement.document.aliases {
            out.entry(&*alias.value).or_insert(agreement);
        }
    }
    out.extend(today.catalogue.agreements().map(|(_, agreement)| (&**agreement.id(), agreement)));
    out
}

/// Reads an answer against the catalogue of today.
pub fn of_answer<'t>(today: &'t Checked, agreements: &BTreeMap<&str, &'t Agreement>, answer: &Answer) -> Reading<'t> {
    let mut reading = Reading::default();
    let id = answer.text(Column::Id);
    let partner = answer.seal.as_ref().and_then(|seal| partner_named(today, &seal.partner));
    let (Some(agreement), Some(partner)) = (agreements.get(id).copied(), partner) else {
        reading.faults.push(answer.finding(Code::AgreementGone, Column::Id).with("id", id));
        return reading;
    };
    reading.agreement = Some(agreement);
    let Some(verdict) = answer.verdict else {
        reading.faults.extend(contradiction(answer, "none"));
        return reading;
    };
    let now = known(&today.catalogue, today.themes[0].strings(), agreement, partner);
    let entry = Asked { today, agreement, partner, answer, now, path: &agreement.document.head.path };
    match verdict {
        Verdict::Right => {
            reading.faults.extend(contradiction(answer, "right"));
            reading.faults.extend(entry.stale());
        }
        Verdict::Unknown => reading.faults.extend(contradiction(answer, "unknown")),
        Verdict::Changed if answer.news().next().is_none() => {
            let silent = answer.text(Column::Remark).is_empty();
            reading.faults.extend(silent.then(|| answer.finding(Code::ChangeUnsaid, Column::Answer)));
            return reading;
        }
        Verdict::Changed | Verdict::Ended | Verdict::Missing => {
            reading.joined_before = entry.joined_before();
            let ended = (verdict == Verdict::Ended).then_some(Column::Answer);
            for column in answer.news().chain(ended) {
                match entry.wishes(column) {
                    Ok(wishes) => reading.wishes.extend(wishes),
                    Err(fault) => reading.faults.push(*fault),
                }
            }
        }
    }
    reading.confirms = verdict != Verdict::Unknown && reading.faults.is_empty();
    reading
}

/// The partner of a name, where exactly one bears it.
pub fn partner_named(today: &Checked, name: &str) -> Option<PartnerId> {
    let folded = names::fold(name);
    let partners = || today.catalogue.partners();
    let by_id = partners().find(|(_, partner)| **partner.id() == *name).map(|(id, _)| id);
    let bears = |partner: &Partner| {
        let further = partner.document.further_names.iter().map(|further| &further.value);
        further.chain([partner.name()]).any(|one| names::fold(one) == folded)
    };
    let mut named = partners().filter(|(_, partner)| bears(partner)).map(|(id, _)| id);
    by_id.or_else(|| named.next().filter(|_| named.next().is_none()))
}

/// The names in a cell: parted by semicolons, or by commas where every part is known.
pub fn names_in(today: &Checked, text: &str) -> Vec<String> {
    let parts = |sign: char| text.split(sign).map(|part| part.trim().to_string()).filter(|part| !part.is_empty());
    let commas: Vec<String> = parts(',').collect();
    let all_known = commas.iter().all(|part| partner_named(today, dated(part).0).is_some());
    if commas.len() > 1 && all_known { commas } else { parts(';').collect() }
}

/// Something new under an answer that allows none.
fn contradiction(answer: &Answer, cause: &'static str) -> Option<Diagnostic> {
    let column = answer.news().next()?;
    Some(answer.finding(Code::AnswerUnclear, column).with("cause", cause))
}

/// `Stadt Selm (2016)` as a name and a date.
fn dated(text: &str) -> (&str, Option<&str>) {
    let inside = text.strip_suffix(')').and_then(|text| text.rsplit_once('('));
    match inside {
        Some((name, date)) if Dating::parse(date).is_ok() => (name.trim(), Some(date.trim())),
        _ => (text, None),
    }
}
