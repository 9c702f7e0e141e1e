//! An agreement that a partner misses becomes a draft: a file that says what was answered, is marked
//! `entwurf: ja`, and waits for an editor. What is there already is never written over.
//! Knows nothing of other answers, and writes nothing.

use super::answers::Answer;
use super::columns::Column;
use super::wishes::{names_in, partner_named};
use crate::diagnostic::{Code, Diagnostic};
use crate::document::schema::{AGREEMENT, Kind, PARTICIPATION};
use crate::document::{Place, place};
use crate::draft::{Draft, Record, Value};
use crate::edit::FrontMatter;
use crate::location::SourcePath;
use crate::pipeline::Checked;
use crate::source::SourceFile;
use crate::start::entry::id_of;

/// The longest summary that an agreement may have.
const SUMMARY: usize = 300;

/// The keys of a draft, with the columns that their values come from.
pub const ORIGINS: [(&str, Column); 7] = [
    ("title", Column::Title),
    ("summary", Column::Task),
    ("topics", Column::Topics),
    ("partners", Column::Partners),
    ("task", Column::Task),
    ("legal_form", Column::LegalForm),
    ("start", Column::Start),
];

/// The file that an answer would become.
///
/// # Errors
/// What every agreement needs is not said.
pub fn draft(today: &Checked, answer: &Answer, reporter: Option<&str>) -> Result<SourceFile, Box<Diagnostic>> {
    let needed = [Column::Title, Column::Task, Column::Topics];
    if let Some(empty) = needed.into_iter().find(|column| answer.text(*column).is_empty()) {
        return Err(Box::new(answer.finding(Code::AnswerUnclear, empty).with("cause", "missing")));
    }
    let id = id_of(answer.text(Column::Title));
    if id.is_empty() {
        let fault = answer.finding(Code::AnswerUnclear, Column::Title);
        return Err(Box::new(fault.with("cause", "nameless").with("value", answer.text(Column::Title))));
    }
    let (folder, english) = manner(today);
    let word = |en: &'static str| if english { en } else { AGREEMENT.key(en).de };
    let mut fields: Record = Vec::new();
    let mut put = |en, value: Value| fields.push((word(en).to_string(), value));
    put("title", answer.text(Column::Title).into());
    put("summary", shortened(answer.text(Column::Task)).as_str().into());
    put("topics", Value::List(parts(answer.text(Column::Topics))));
    put("partners", Value::List(partners(today, answer, reporter, english)));
    put("task", answer.text(Column::Task).into());
    if !answer.text(Column::LegalForm).is_empty() {
        put("legal_form", Value::List(parts(answer.text(Column::LegalForm))));
    }
    if !answer.text(Column::Start).is_empty() {
        put("start", answer.text(Column::Start).into());
    }
    if !answer.text(Column::Remark).is_empty() {
        put("note", answer.text(Column::Remark).into());
    }
    put("draft", if english { "yes" } else { "ja" }.into());
    let path = SourcePath::new(&format!("{folder}/{id}.md"));
    let draft = Draft { fields, body: String::new() };
    Ok(SourceFile { path, text: Some(draft.to_markdown().into()) })
}

/// The agreement of the same id that is there already.
pub fn existing<'t>(today: &'t Checked, draft: &SourceFile) -> Option<&'t SourceFile> {
    today
        .tree
        .files
        .iter()
        .find(|file| place(&file.path) == Place::File(Kind::Agreement) && file.path.stem() == draft.path.stem())
}

/// Where the agreements of the catalogue lie, and whether their keys are English.
fn manner(today: &Checked) -> (&str, bool) {
    let first = today.tree.files.iter().find(|file| place(&file.path) == Place::File(Kind::Agreement));
    let folder = first.and_then(|file| file.path.top_folder()).unwrap_or(Kind::Agreement.folders()[0]);
    let english = first.and_then(|file| {
        let front = FrontMatter::read(&file.path, file.text.as_deref()?, &AGREEMENT).ok()?;
        Some(front.is_english())
    });
    (folder, english.unwrap_or(false))
}

/// The partners, the one that answered among them; who is not in the catalogue stays in words.
fn partners(today: &Checked, answer: &Answer, reporter: Option<&str>, english: bool) -> Vec<Value> {
    let named = names_in(today, answer.text(Column::Partners));
    let reporter = reporter.and_then(|id| partner_named(today, id));
    let is_named = |own| named.iter().any(|name| partner_named(today, name) == Some(own));
    let own = reporter.filter(|own| !is_named(*own)).map(|own| today.catalogue.partner(own).name().to_string());
    let others = PARTICIPATION.key("others");
    let value = |name: String| match partner_named(today, &name) {
        Some(_) => Value::Text(name),
        None => Value::Record(vec![(if english { others.en } else { others.de }.to_string(), Value::Text(name))]),
    };
    own.into_iter().chain(named).map(value).collect()
}

fn parts(text: &str) -> Vec<Value> {
    text.split(';').map(str::trim).filter(|part| !part.is_empty()).map(Value::from).collect()
}

/// A text that is no longer than a summary may be, cut behind a word.
fn shortened(text: &str) -> String {
    if text.chars().count() <= SUMMARY {
        return text.to_string();
    }
    let head: String = text.chars().take(SUMMARY - 1).collect();
    format!("{}…", head.rsplit_once(' ').map_or(&*head, |(words, _)| words))
}
