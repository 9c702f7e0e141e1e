//! Reads a questionnaire that came back: a workbook (XLSX, ODS) or the CSV file of the page. Every
//! cell keeps its place, so that a finding can be told where its cause stands.
//! Knows nothing of what the catalogue says today.

use std::collections::BTreeMap;
use std::path::Path;

use anyhow::Result;
use jiff::civil::Date;

use super::columns::{Column, KNOWN, MISSING, NEW, Sheet, VERDICTS, Verdict};
use super::questions::{Seal, in_one_line};
use super::words;
use super::workbook::day;
use crate::date::{Dating, Precision};
use crate::diagnostic::{Checked, Code, Diagnostic};
use crate::import::table::{self, Row, Table};
use crate::location::{Location, SourcePath, Span};
use crate::source::SourceFile;
use crate::strings::Language;

/// What one file answers.
#[derive(Debug, Default)]
pub struct Reply {
    pub answers: Vec<Answer>,
    pub missing: Vec<Answer>,
    /// The partner that was asked, by its id; nothing where the file does not say.
    pub partner: Option<String>,
    /// The texts that places point into.
    pub texts: Vec<SourceFile>,
}

/// One filled row.
#[derive(Debug, Clone)]
pub struct Answer {
    pub place: Location,
    /// The number of the row as people see it.
    pub row: usize,
    /// Who was asked when; nothing for an agreement that was not asked.
    pub seal: Option<Seal>,
    pub verdict: Option<Verdict>,
    /// The day on which the questionnaire was filled in, where it says so.
    pub filled: Option<Filled>,
    cells: BTreeMap<Column, Cell>,
}

/// The day on which a questionnaire was filled in, and where it says so.
#[derive(Debug, Clone)]
pub struct Filled {
    pub day: Date,
    place: Location,
    row: usize,
    head: String,
}

impl Filled {
    /// A finding at the day.
    pub fn finding(&self, code: Code) -> Diagnostic {
        let fault = Diagnostic::new(code, &self.place.path, self.place.span).with("row", self.row.to_string());
        fault.with("column", &self.head).with("value", day(self.day))
    }
}

/// A cell under the name that its column has in the file.
#[derive(Debug, Clone)]
struct Cell {
    text: String,
    span: Span,
    head: String,
}

impl Answer {
    /// What stands in a column, in one line; empty where nothing does.
    pub fn text(&self, column: Column) -> &str {
        self.cells.get(&column).map_or("", |cell| &cell.text)
    }

    /// The place of a cell; that of the row where the file has no such column.
    pub fn at(&self, column: Column) -> Location {
        let span = self.cells.get(&column).map_or(self.place.span, |cell| cell.span);
        Location::new(&self.place.path, span)
    }

    /// What was known when the question was asked, in the order of [`KNOWN`].
    pub fn known(&self) -> Vec<String> {
        KNOWN.iter().map(|column| self.text(*column).to_string()).collect()
    }

    /// A finding at a cell, which names row and column.
    pub fn finding(&self, code: Code, column: Column) -> Diagnostic {
        let place = self.at(column);
        let head = self.cells.get(&column).map_or("", |cell| &cell.head);
        Diagnostic::new(code, &place.path, place.span)
            .with("row", self.row.to_string())
            .with("column", head)
            .with("title", self.text(Column::Title))
    }

    /// The columns in which something new is said.
    pub fn news(&self) -> impl Iterator<Item = Column> {
        NEW.into_iter().filter(|column| !self.text(*column).is_empty())
    }
}

/// Reads one file.
///
/// # Errors
/// The file cannot be read.
pub fn read(file: &Path) -> Result<Checked<Reply>> {
    let mut faults = Vec::new();
    let mut reply = Reply::default();
    if is_workbook(file) {
        let Some(agreements) = sheet(file, Sheet::Agreements, &mut faults)? else {
            return Ok(Checked { value: reply, diagnostics: faults });
        };
        let start = sheet(file, Sheet::Start, &mut Vec::new())?;
        let filled = start.as_ref().and_then(|start| filled(start, &mut faults));
        reply.texts.extend(start.map(text));
        rows(&agreements, filled.as_ref(), &mut reply, &mut faults);
        if let Some(missing) = sheet(file, Sheet::Missing, &mut Vec::new())? {
            let columns = columns(&missing);
            reply.missing.extend(missing.rows.iter().map(|row| answer(&missing, &columns, row)));
            reply.texts.push(text(missing));
        }
        reply.texts.push(text(agreements));
    } else {
        let Checked { value: table, diagnostics } = table::read(file, None)?;
        if is_page(&table.text) {
            let fault = Diagnostic::new(Code::NotAQuestionnaire, &table.path, Span::default()).with("cause", "page");
            reply.texts.push(text(table));
            return Ok(Checked { value: reply, diagnostics: vec![fault] });
        }
        faults.extend(diagnostics);
        // To have no questions is no fault; to have no columns is told below.
        faults.retain(|fault| fault.code != Code::TableEmpty);
        rows(&table, None, &mut reply, &mut faults);
        reply.texts.push(text(table));
    }
    Ok(Checked { value: reply, diagnostics: faults })
}

fn is_workbook(file: &Path) -> bool {
    let ending = file.extension().map(|e| e.to_string_lossy().to_lowercase()).unwrap_or_default();
    matches!(ending.as_str(), "xlsx" | "xlsm" | "xlsb" | "xls" | "ods")
}

/// Whether a text is the page of a questionnaire, or any other.
fn is_page(text: &str) -> bool {
    let start: String = text.trim_start_matches('\u{feff}').trim_start().chars().take(14).collect();
    start.eq_ignore_ascii_case("<!doctype html")
}

fn text(table: Table) -> SourceFile {
    SourceFile { path: table.path, text: Some(table.text.into()) }
}

/// One sheet of a workbook, by its name in any language. A sheet without a filled row has none to read.
fn sheet(file: &Path, which: Sheet, faults: &mut Vec<Diagnostic>) -> Result<Option<Table>> {
    let mut found = Vec::new();
    for language in [Language::German, Language::English] {
        let name = which.word(words(language));
        let Checked { value: mut table, diagnostics } = table::read(file, Some(&name))?;
        if diagnostics.iter().any(|fault| matches!(fault.code, Code::UnknownSheet | Code::NotAWorkbook)) {
            found.extend(diagnostics);
            continue;
        }
        let path = SourcePath::new(&format!("{} [{name}]", table.path));
        let told = diagnostics.into_iter().filter(|fault| fault.code != Code::TableEmpty);
        faults.extend(told.map(|fault| Diagnostic { location: Location::new(&path, fault.location.span), ..fault }));
        table.path = path;
        return Ok(Some(table));
    }
    // A missing sheet is missing once, whatever it may be called.
    faults.extend(found.into_iter().next());
    Ok(None)
}

/// The day that the first sheet names.
fn filled(start: &Table, faults: &mut Vec<Diagnostic>) -> Option<Filled> {
    let row = start.rows.iter().find(|row| row.cells.first().is_some_and(|c| Column::read(&c.text) == Some(Column::Filled)))?;
    let cell = row.cells.get(1).filter(|cell| !cell.text.is_empty())?;
    let day = exact_day(&cell.text);
    let head = &row.cells[0].text;
    if day.is_none() {
        let fault = Diagnostic::new(Code::AnswerUnclear, &start.path, cell.span);
        faults.push(fault.with("cause", "day").with("row", row.number.to_string()).with("column", head).with("title", ""));
    }
    let place = Location::new(&start.path, cell.span);
    day.map(|day| Filled { day, place, row: row.number, head: head.clone() })
}

fn exact_day(text: &str) -> Option<Date> {
    let when = Dating::parse(text).ok()?.when()?;
    (when.precision == Precision::Day).then_some(when.earliest)
}

/// Reads the rows of a table with agreements; rows that say so are of agreements that were not asked.
fn rows(table: &Table, filled: Option<&Filled>, reply: &mut Reply, faults: &mut Vec<Diagnostic>) {
    let columns = columns(table);
    let mut needed = [Column::Id, Column::Answer, Column::Seal].into_iter().chain(KNOWN).chain(NEW);
    if let Some(column) = needed.find(|column| !columns.contains_key(column)) {
        let span = table.columns.first().map_or(Span::default(), |first| first.span);
        let word = column.word(words(Language::German));
        faults.push(Diagnostic::new(Code::NotAQuestionnaire, &table.path, span).with("cause", "column").with("column", word));
        return;
    }
    for row in &table.rows {
        let mut answer = answer(table, &columns, row);
        let said = answer.text(Column::Answer).to_string();
        answer.verdict = Verdict::read(&said);
        if answer.verdict == Some(Verdict::Missing) && answer.text(Column::Id).is_empty() {
            reply.missing.push(answer);
            continue;
        }
        let is_known = answer.verdict.is_some_and(|verdict| VERDICTS.contains(&verdict));
        if !is_known && !said.is_empty() {
            faults.push(answer.finding(Code::UnknownAnswer, Column::Answer).with("value", said));
            continue;
        }
        answer.filled = filled.cloned().or_else(|| filled_in_row(&answer, faults));
        if let Some(seal) = sealed(&answer, faults) {
            reply.partner.get_or_insert_with(|| seal.partner.clone());
            answer.seal = Some(seal);
            reply.answers.push(answer);
        }
    }
}

fn filled_in_row(answer: &Answer, faults: &mut Vec<Diagnostic>) -> Option<Filled> {
    let text = answer.text(Column::Filled);
    let day = exact_day(text);
    // Every row says the same day, and one finding is enough.
    let told = faults.iter().any(|fault| fault.location.path == answer.place.path && fault.code == Code::AnswerUnclear);
    if day.is_none() && !text.is_empty() && !told {
        faults.push(answer.finding(Code::AnswerUnclear, Column::Filled).with("cause", "day"));
    }
    let head = answer.cells.get(&Column::Filled)?.head.clone();
    Some(Filled { day: day?, place: answer.at(Column::Filled), row: answer.row, head })
}

/// The seal of a question that is as it was asked.
fn sealed(answer: &Answer, faults: &mut Vec<Diagnostic>) -> Option<Seal> {
    let seal = Seal::read(answer.text(Column::Seal));
    let fits = |seal: &Seal| *seal == Seal::of(&seal.partner, seal.asked, answer.text(Column::Id), &answer.known());
    let sound = seal.filter(fits);
    if sound.is_none() {
        faults.push(answer.finding(Code::QuestionAltered, Column::Id));
    }
    sound
}

fn columns(table: &Table) -> BTreeMap<Column, usize> {
    let known = |(number, cell): (usize, &table::Cell)| Column::read(&cell.text).map(|column| (column, number));
    table.columns.iter().enumerate().filter_map(known).collect()
}

fn answer(table: &Table, columns: &BTreeMap<Column, usize>, row: &Row) -> Answer {
    let cell = |(column, number): (&Column, &usize)| {
        let cell = &row.cells[*number];
        (*column, Cell { text: in_one_line(&cell.text), span: cell.span, head: table.name(*number).to_string() })
    };
    let place = Location::new(&table.path, row.span);
    Answer { place, row: row.number, seal: None, verdict: None, filled: None, cells: columns.iter().map(cell).collect() }
}

impl Reply {
    /// The rows of agreements that were not asked and that say anything.
    pub fn unasked(&self) -> impl Iterator<Item = &Answer> {
        self.missing.iter().filter(|row| MISSING.iter().any(|column| !row.text(*column).is_empty()))
    }
}
