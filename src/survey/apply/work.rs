//! All answers of one run at work: what they want of each file, where they contradict, and what the
//! changed catalogue would be told for. Knows nothing of files on disk.

use std::collections::BTreeMap;

use anyhow::Result;
use jiff::civil::Date;

use super::super::answers::Answer;
use super::super::columns::{Column, Verdict};
use super::super::missing::{self, ORIGINS};
use super::super::wishes::{self, Reading, Wish};
use super::super::workbook::day as german_day;
use super::{ChangedFile, Note, NoteKind, Outcome, Request};
use crate::catalogue::model::Agreement;
use crate::diagnostic::{Code, Diagnostic, Severity};
use crate::document::schema::AGREEMENT;
use crate::edit::{Change, Edit, FrontMatter, Step};
use crate::location::{Location, SourcePath, Span};
use crate::pipeline::{self, Checked};
use crate::settings::Options;
use crate::source::{SourceFile, SourceTree};

/// All that is said of one agreement.
#[derive(Default)]
struct Entry<'r> {
    wishes: Vec<Wish>,
    /// Who says that everything is right.
    right: Vec<&'r Answer>,
    verified: Option<Date>,
}

/// The answers of one run.
pub struct Work<'r, 'o> {
    today: &'r Checked,
    request: &'r Request,
    agreements: BTreeMap<&'r str, &'r Agreement>,
    entries: BTreeMap<SourcePath, Entry<'r>>,
    drafts: Vec<(SourceFile, &'r Answer)>,
    pub outcome: &'o mut Outcome,
}

impl<'r, 'o> Work<'r, 'o> {
    pub fn new(today: &'r Checked, request: &'r Request, outcome: &'o mut Outcome) -> Self {
        Work { today, request, agreements: wishes::by_id(today), entries: BTreeMap::new(), drafts: Vec::new(), outcome }
    }

    /// Takes the answer to a question in.
    pub fn take(&mut self, answer: &'r Answer) {
        let Reading { agreement, wishes, joined_before, confirms, faults } =
            wishes::of_answer(self.today, &self.agreements, answer);
        self.outcome.diagnostics.extend(faults);
        self.tell_day(answer);
        let who = answer.seal.as_ref().map_or("", |seal| &seal.partner);
        self.note(NoteKind::Remark, answer, who, answer.text(Column::Remark));
        joined_before.iter().for_each(|name| self.note(NoteKind::JoinedBefore, answer, who, name));
        if answer.verdict == Some(Verdict::Unknown) {
            self.note(NoteKind::NotKnown, answer, who, answer.text(Column::Answer));
        }
        let Some(agreement) = agreement else { return };
        let verified = confirms.then(|| self.verified(agreement, answer)).flatten();
        let entry = self.entries.entry(agreement.document.head.path.clone()).or_default();
        entry.wishes.extend(wishes);
        entry.verified = entry.verified.max(verified);
        if answer.verdict == Some(Verdict::Right) {
            entry.right.push(answer);
        }
    }

    /// Tells a day of answering that cannot be, once for each questionnaire.
    fn tell_day(&mut self, answer: &Answer) {
        let (Some(filled), Some(seal)) = (&answer.filled, &answer.seal) else { return };
        let cause = if filled.day > self.request.day.max(self.request.as_of) {
            "future"
        } else if filled.day < seal.asked {
            "before"
        } else {
            return;
        };
        let fault = filled.finding(Code::DayOfAnswerWrong).with("cause", cause).with("asked", german_day(seal.asked));
        let is_same = |other: &Diagnostic| other.code == fault.code && other.location.path == fault.location.path;
        if !self.outcome.diagnostics.iter().any(is_same) {
            self.outcome.diagnostics.push(fault);
        }
    }

    /// The day on which an answer verifies an entry; nothing where it was verified since the question
    /// or on a later day.
    fn verified(&self, agreement: &Agreement, answer: &Answer) -> Option<Date> {
        let before = agreement.document.verified.as_ref().and_then(|verified| verified.value.when());
        let asked = answer.seal.as_ref()?.asked;
        let day = answer.filled.as_ref().map_or(self.request.day, |filled| filled.day);
        before.is_none_or(|before| before.is_before(asked) && before.is_before(day)).then_some(day)
    }

    /// Takes an agreement in that was not asked.
    pub fn take_missing(&mut self, answer: &'r Answer, reporter: Option<&str>) {
        match missing::draft(self.today, answer, reporter) {
            Err(fault) => self.outcome.diagnostics.push(*fault),
            Ok(draft) => {
                let who = reporter.unwrap_or_default();
                let known = self.drafts.iter().any(|(other, _)| other.path == draft.path);
                let there = missing::existing(self.today, &draft).map(|file| file.path.clone());
                match there.or(known.then(|| draft.path.clone())) {
                    Some(path) => self.note(NoteKind::AlreadyThere, answer, who, path.as_str()),
                    None => {
                        self.note(NoteKind::Remark, answer, who, answer.text(Column::Remark));
                        self.drafts.push((draft, answer));
                    }
                }
            }
        }
    }

    fn note(&mut self, kind: NoteKind, answer: &Answer, who: &str, text: &str) {
        if text.is_empty() {
            return;
        }
        let partner = wishes::partner_named(self.today, who).map(|id| self.today.catalogue.partner(id).name().to_string());
        let who = partner.unwrap_or_else(|| answer.place.path.to_string());
        self.outcome.notes.push(Note { kind, who, title: answer.text(Column::Title).to_string(), text: text.to_string() });
    }

    /// Tells every pair of answers that cannot both be true, at both places.
    pub fn tell_disagreement(&mut self) {
        for entry in self.entries.values_mut() {
            let mut first: BTreeMap<String, Wish> = BTreeMap::new();
            for wish in &entry.wishes {
                let confirmed = entry.right.iter().find(|_| wish.deed.what != Column::Contact);
                if let Some(right) = confirmed {
                    let words = right.text(Column::Answer);
                    let partner = right.seal.as_ref().map_or("", |seal| &seal.partner);
                    self.outcome.diagnostics.push(disagreement(wish, partner, &right.at(Column::Answer), words));
                }
                match first.get(&wish.subject) {
                    Some(other) if other.edit != wish.edit => {
                        self.outcome.diagnostics.push(disagreement(wish, &other.partner, &other.cell, &other.deed.to));
                    }
                    Some(_) => {}
                    None => {
                        first.insert(wish.subject.clone(), wish.clone());
                    }
                }
            }
            // Two partners that want the same want it once.
            let mut seen = Vec::new();
            entry.wishes.retain(|wish| {
                let new = !seen.contains(&wish.subject);
                seen.push(wish.subject.clone());
                new
            });
        }
    }

    /// The files that change, with their new texts.
    pub fn files(&mut self) -> Vec<ChangedFile> {
        let drafts = self.drafts.iter().map(|(draft, _)| ChangedFile {
            path: draft.path.clone(),
            before: None,
            after: draft.text.as_deref().unwrap_or("").to_string(),
            deeds: Vec::new(),
            verified: None,
        });
        let mut files: Vec<ChangedFile> = drafts.collect();
        for (path, entry) in &self.entries {
            let before = self.today.tree.text(path).unwrap_or("");
            let (after, faults) = edited(path, before, entry);
            self.outcome.diagnostics.extend(faults);
            if after != before {
                let deeds = entry.wishes.iter().map(|wish| wish.deed.clone()).collect();
                files.push(ChangedFile {
                    path: path.clone(),
                    before: Some(before.to_string()),
                    after,
                    deeds,
                    verified: entry.verified,
                });
            }
        }
        files
    }

    /// Checks the catalogue as it would be; what is new in it is told where its cause stands.
    ///
    /// # Errors
    /// The theme of the catalogue is wrong.
    pub fn prove(&mut self, files: &[ChangedFile]) -> Result<()> {
        let mut tree = self.today.tree.clone();
        tree.files.retain(|file| !files.iter().any(|changed| changed.path == file.path));
        let changed = files.iter().map(|f| SourceFile { path: f.path.clone(), text: Some(f.after.as_str().into()) });
        tree.files.extend(changed);
        tree.files.sort_by(|a, b| a.path.cmp(&b.path));
        let options = Options { as_of: self.request.as_of, base_url: None, drafts: true, theme: None };
        let after = pipeline::check_tree(tree, &self.request.catalogue, &options, &mut |_| {})?;
        let key = |fault: &Diagnostic| (fault.code, fault.location.path.clone(), fault.args.clone());
        let mut known = BTreeMap::new();
        self.today.diagnostics.iter().for_each(|fault| *known.entry(key(fault)).or_insert(0usize) += 1);
        // What the catalogue does not say yet is told by `check`, not to those who answer.
        for fault in after.diagnostics.into_iter().filter(|fault| fault.severity() < Severity::Note) {
            if let Some(count) = known.get_mut(&key(&fault)).filter(|count| **count > 0) {
                *count -= 1;
                continue;
            }
            let is_draft = self.drafts.iter().any(|(draft, _)| draft.path == fault.location.path);
            if is_draft && is_for_later(fault.code) {
                continue;
            }
            let moved = self.cause(&fault, &after.tree);
            self.outcome.diagnostics.push(moved);
        }
        Ok(())
    }

    /// A finding of the changed catalogue, at the cell that brought it about.
    fn cause(&self, fault: &Diagnostic, tree: &SourceTree) -> Diagnostic {
        let path = &fault.location.path;
        let text = tree.text(path).unwrap_or("");
        let front = FrontMatter::read(path, text, &AGREEMENT).ok();
        let touches = |en: &str| {
            let place: Option<Span> = front.as_ref().and_then(|front| front.place(en));
            place.is_some_and(|place| place.start <= fault.location.span.start && fault.location.span.start < place.end)
        };
        let draft = self.drafts.iter().find(|(draft, _)| draft.path == *path).map(|(_, answer)| {
            let column = ORIGINS.iter().find(|(en, _)| touches(en)).map(|(_, column)| *column);
            column.map_or(answer.place.clone(), |column| answer.at(column))
        });
        let wishes = self.entries.get(path).map(|entry| &entry.wishes[..]).unwrap_or_default();
        let key = |wish: &&Wish| matches!(wish.edit.place[..], [Step::Key(en), ..] if touches(en));
        let wish = wishes.iter().find(key).or(wishes.first()).map(|wish| wish.cell.clone());
        match draft.or(wish) {
            Some(place) => Diagnostic { location: place, labels: Vec::new(), ..fault.clone() },
            None => fault.clone(),
        }
    }
}

/// Whether a finding asks for what no questionnaire asks for: an editor completes the draft with it.
fn is_for_later(code: Code) -> bool {
    let completeness = [Code::SinglePartner, Code::AmendmentOfNothing, Code::NoticeMissing];
    completeness.contains(&code) || ("V430"..="V439").contains(&code.as_str())
}

fn disagreement(wish: &Wish, partner: &str, other: &Location, words: &str) -> Diagnostic {
    let fault = Diagnostic::new(Code::AnswersDisagree, &wish.cell.path, wish.cell.span);
    let fault = fault.with("row", wish.row.to_string()).with("file", wish.file.as_str());
    let fault = fault.with("who", if wish.partner == partner { "same" } else { "two" });
    fault.with("value", wish.deed.to.as_str()).with("other", words).label(other.clone(), "label-answered-otherwise")
}

/// The text of a file with all wishes fulfilled; those that cannot be are told.
fn edited(path: &SourcePath, before: &str, entry: &Entry<'_>) -> (String, Vec<Diagnostic>) {
    let mut text = before.to_string();
    let mut faults = Vec::new();
    for wish in &entry.wishes {
        match FrontMatter::read(path, &text, &AGREEMENT).and_then(|front| front.with(&wish.edit)) {
            Ok(new) => text = new,
            Err(_) => {
                let fault = Diagnostic::new(Code::EditByHand, path, Span::default()).with("row", wish.row.to_string());
                faults.push(fault.with("value", wish.deed.to.as_str()).label(wish.cell.clone(), "label-answered-here"));
            }
        }
    }
    let verified = entry.verified.filter(|_| faults.is_empty()).and_then(|day| {
        let front = FrontMatter::read(path, &text, &AGREEMENT).ok()?;
        let words = if front.is_english() { day.to_string() } else { german_day(day) };
        front.with(&Edit { place: vec![Step::Key("verified")], change: Change::Put(words.as_str().into()) }).ok()
    });
    (verified.unwrap_or(text), faults)
}
