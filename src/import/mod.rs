//! A table of agreements, partners or the like → files of the catalogue, by a mapping.
//!
//! 1. [`table`] reads CSV, TSV, XLSX or ODS as rows of text.
//! 2. [`mapping`] reads how columns become keys.
//! 3. [`fill`] makes a draft of every row.
//! 4. [`proof`] reads every draft back as the catalogue will read it.
//! 5. [`loss`] tells what became of every cell.
//! 6. [`existing`] compares with what is there, and [`memory`] with what an earlier import wrote, so
//!    that nothing edited by hand is lost.
//! 7. [`crate::write`] puts the files on disk.
//!
//! A faulty mapping or two rows with the same id stop everything; a faulty row stops only itself.
//! No file is ever deleted. Knows nothing of the command line or of how an outcome is shown.

pub mod carriage;
pub mod existing;
pub mod fill;
pub mod loss;
pub mod mapping;
pub mod memory;
pub mod pattern;
pub mod proof;
pub mod table;

mod separated;
mod workbook;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

use crate::diagnostic::{self, Code, Diagnostic};
use crate::location::{Location, SourcePath};
use crate::source::{self, SourceFile, SourceTree};
use crate::write;
use existing::Existing;
use fill::FilledRow;
use loss::LossReport;
use mapping::Mapping;
use memory::Memory;
use proof::Proof;
use table::Table;

/// What to import, and into which catalogue.
#[derive(Debug, Clone)]
pub struct Request {
    pub table: PathBuf,
    pub mapping: PathBuf,
    pub catalogue: PathBuf,
    /// The sheet of a workbook; left out is the first.
    pub sheet: Option<String>,
    /// Whether files that were edited by hand since an import are written over.
    pub force: bool,
    /// Whether everything is done but the writing.
    pub dry_run: bool,
}

/// What an import did, or would do.
#[derive(Debug, Default)]
pub struct Outcome {
    /// The sheet that was read.
    pub sheet: Option<String>,
    /// What became of every row, in the order of the table.
    pub rows: Vec<RowOutcome>,
    /// Files that an earlier import wrote and whose ids are no longer in the table.
    pub vanished: Vec<SourcePath>,
    pub losses: LossReport,
    pub diagnostics: Vec<Diagnostic>,
    /// The texts that the diagnostics point into.
    pub sources: SourceTree,
}

/// What became of one row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RowOutcome {
    /// As [`table::Row::number`].
    pub row: usize,
    pub id: String,
    /// Its file in the catalogue.
    pub path: SourcePath,
    pub fate: Fate,
}

/// What became of the file of a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Fate {
    New,
    /// An earlier import wrote the file, and it was deleted since; it is written again.
    Restored,
    Updated,
    /// The file already says what the row says.
    Unchanged,
    /// The file was edited by hand and stays as it is.
    Kept,
    /// The row has faults; no file was written.
    Refused,
}

impl Fate {
    /// Every fate, in the order in which a summary tells them.
    pub const ALL: [Fate; 6] = [Fate::New, Fate::Restored, Fate::Updated, Fate::Unchanged, Fate::Kept, Fate::Refused];

    /// The stable word in string keys.
    pub fn id(self) -> &'static str {
        match self {
            Fate::New => "new",
            Fate::Restored => "restored",
            Fate::Updated => "updated",
            Fate::Unchanged => "unchanged",
            Fate::Kept => "kept",
            Fate::Refused => "refused",
        }
    }

    /// Whether the draft of the row is put in place of what was there.
    pub fn is_written(self) -> bool {
        matches!(self, Fate::New | Fate::Restored | Fate::Updated)
    }
}

impl Outcome {
    /// The rows of one fate.
    pub fn with(&self, fate: Fate) -> impl Iterator<Item = &RowOutcome> {
        self.rows.iter().filter(move |row| row.fate == fate)
    }
}

/// Imports a table.
///
/// # Errors
/// A file cannot be read or written. Faults of the table and the mapping are in the outcome.
pub fn run(request: &Request) -> Result<Outcome> {
    let mut outcome = Outcome::default();
    let table = table::read(&request.table, request.sheet.as_deref())?.keep(&mut outcome.diagnostics);
    if table.columns.is_empty() {
        return Ok(outcome);
    }
    let file = read_mapping(request)?;
    let mapping = mapping::read(&file, &table).keep(&mut outcome.diagnostics);
    let tree = source::read(&request.catalogue)?;
    let memory_path = memory_path(&tree, &file.path);
    let memory = tree.file(memory_path.as_str()).map(|file| Memory::read(file, &mut outcome.diagnostics)).unwrap_or_default();
    outcome.sheet = table.sheet.clone();
    outcome.sources = sources(&table, file, tree.file(memory_path.as_str()));
    let Some(mapping) = mapping.filter(|_| !diagnostic::has_errors(&outcome.diagnostics)) else {
        // What stops the import is not to be sought among warnings.
        outcome.diagnostics.sort_by_key(Diagnostic::severity);
        return Ok(outcome);
    };

    let filled: Vec<FilledRow<'_>> = table.rows.iter().map(|row| fill::fill(&mapping, &table, row)).collect();
    let doubles = doubles(&filled, &table);
    if !doubles.is_empty() {
        outcome.diagnostics.extend(doubles);
        return Ok(outcome);
    }
    let existing = Existing::of(&tree, &mapping, memory);
    let drafts: Vec<SourceFile> = filled.iter().map(|row| existing.draft(row, &mapping.folder)).collect();
    for (row, draft) in filled.iter().zip(&drafts) {
        let mut proof = prove(row, draft, &mapping, &table);
        proof.faults.extend(existing.is_foreign(&row.id, draft).then(|| foreign(row, draft, &table)));
        let refused = diagnostic::has_errors(&proof.faults);
        let fate = if refused { Fate::Refused } else { existing.fate(&row.id, draft, request.force) };
        let whole = existing.whole_loss(&row.id, draft, fate);
        outcome.losses.enter(&mapping, &table, row, &proof.words, whole.as_ref());
        outcome.diagnostics.extend(proof.faults);
        outcome.rows.push(RowOutcome { row: row.row.number, id: row.id.clone(), path: draft.path.clone(), fate });
    }
    diagnostic::sort(&mut outcome.diagnostics);
    outcome.vanished = existing.vanished(&filled);
    if !request.dry_run {
        write_drafts(&request.catalogue, &outcome, &drafts)?;
        write_memory(&request.catalogue, &tree, &memory_path, &existing.remembered(&outcome.rows, &drafts))?;
    }
    Ok(outcome)
}

fn read_mapping(request: &Request) -> Result<SourceFile> {
    let text = std::fs::read_to_string(&request.mapping).with_context(|| request.mapping.display().to_string())?;
    Ok(SourceFile { path: SourcePath::shown(&request.mapping), text: Some(text.into()) })
}

/// Where the sums of an import are kept: beside the mappings of the catalogue.
fn memory_path(tree: &SourceTree, mapping: &SourcePath) -> SourcePath {
    let german = tree.files.iter().any(|file| file.path.top_folder() == Some("zuordnungen"));
    let folder = if german { "zuordnungen" } else { "mappings" };
    SourcePath::new(&format!("{folder}/{}.imported.yaml", mapping.stem()))
}

fn sources(table: &Table, mapping: SourceFile, memory: Option<&SourceFile>) -> SourceTree {
    let table = SourceFile { path: table.path.clone(), text: Some(table.text.as_str().into()) };
    let mut files = vec![table, mapping];
    files.extend(memory.cloned());
    files.sort_by(|a, b| a.path.cmp(&b.path));
    SourceTree { files, diagnostics: Vec::new() }
}

/// Two rows with the same id would be one file.
fn doubles(filled: &[FilledRow<'_>], table: &Table) -> Vec<Diagnostic> {
    let mut first: BTreeMap<&str, &FilledRow<'_>> = BTreeMap::new();
    let mut faults = Vec::new();
    for row in filled.iter().filter(|row| !row.id.is_empty()) {
        if let Some(earlier) = first.get(&*row.id) {
            let fault = Diagnostic::new(Code::RowTwice, &table.path, row.row.span)
                .with("id", &row.id)
                .with("row", row.row.number.to_string())
                .with("other", earlier.row.number.to_string());
            faults.push(fault.label(Location::new(&table.path, earlier.row.span), "label-first-here"));
        }
        first.entry(&row.id).or_insert(row);
    }
    faults
}

/// Reads a draft back and adds what filling it has shown.
fn prove(row: &FilledRow<'_>, draft: &SourceFile, mapping: &Mapping, table: &Table) -> Proof {
    let mut proof = if row.id.is_empty() {
        let fault = Diagnostic::new(Code::RowWithoutId, &table.path, row.row.span);
        Proof { faults: vec![fault.with("row", row.row.number.to_string())], words: Vec::new() }
    } else {
        proof::read_back(draft, row, mapping, table)
    };
    proof.faults.extend(row.faults.iter().cloned());
    proof
}

/// A file that no import with this mapping has written is not the row's own.
fn foreign(row: &FilledRow<'_>, draft: &SourceFile, table: &Table) -> Diagnostic {
    Diagnostic::new(Code::FileNotImported, &table.path, row.row.span)
        .with("row", row.row.number.to_string())
        .with("id", &row.id)
        .with("path", draft.path.as_str())
}

fn write_drafts(catalogue: &Path, outcome: &Outcome, drafts: &[SourceFile]) -> Result<()> {
    for (row, draft) in outcome.rows.iter().zip(drafts) {
        if row.fate.is_written() {
            write::write(catalogue, &draft.path, draft.text.as_deref().unwrap_or(""))?;
        }
    }
    Ok(())
}

/// Writes the sums, unless the file already holds them.
fn write_memory(catalogue: &Path, tree: &SourceTree, path: &SourcePath, memory: &Memory) -> Result<()> {
    let text = memory.to_yaml();
    if tree.text(path) == Some(&*text) || memory.sums.is_empty() {
        return Ok(());
    }
    write::write(catalogue, path, &text)
}
