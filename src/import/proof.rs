//! Reads a draft back as the catalogue will read it, so that what is called understood has been
//! understood. A fault is told where its cause stands: at the cell of the table.
//! Knows nothing of other drafts or of files on disk.

use super::fill::FilledRow;
use super::mapping::{Mapping, Origin};
use super::table::Table;
use crate::diagnostic::{Code, Diagnostic};
use crate::document::tree::{self, Node, Value};
use crate::document::{self, front_matter};
use crate::location::Span;
use crate::source::SourceFile;

/// What reading a draft back has shown.
#[derive(Debug, Default)]
pub struct Proof {
    /// The faults of the draft, at the cells of the table.
    pub faults: Vec<Diagnostic>,
    /// The columns whose values were not understood.
    pub words: Vec<usize>,
}

/// Reads a draft back.
pub fn read_back(file: &SourceFile, filled: &FilledRow<'_>, mapping: &Mapping, table: &Table) -> Proof {
    let found = document::parse(file).diagnostics;
    let mut proof = Proof::default();
    if found.is_empty() {
        return proof;
    }
    let written = Written::of(file);
    for fault in found {
        let columns = written.columns(&fault, filled, mapping);
        let span = columns.first().map_or(filled.row.span, |column| filled.row.cells[*column].span);
        proof.faults.push(moved(fault, span, filled, table, columns.first().copied()));
        proof.words.extend(columns);
    }
    proof
}

/// The fault at its place in the table; labels pointed into the draft, which nobody sees.
fn moved(mut fault: Diagnostic, span: Span, filled: &FilledRow<'_>, table: &Table, column: Option<usize>) -> Diagnostic {
    fault.location.path = table.path.clone();
    fault.location.span = span;
    fault.labels.clear();
    let fault = fault.with("row", filled.row.number.to_string());
    match column {
        Some(column) => fault.with("column", table.name(column)),
        None => fault,
    }
}

/// A draft as it was written: where its front matter ends and where its texts stand.
struct Written {
    start: usize,
    body: usize,
    leaves: Vec<Span>,
}

impl Written {
    fn of(file: &SourceFile) -> Written {
        let text = file.text.as_deref().unwrap_or("");
        let mut known = Vec::new();
        let parts = front_matter::split(&file.path, text, &mut known);
        let node = tree::read(&file.path, &text[parts.yaml.clone()], parts.yaml.start, &mut known);
        let mut leaves = Vec::new();
        collect(&node, &mut leaves);
        Written { start: parts.yaml.start, body: parts.body.start, leaves }
    }

    /// The columns that a fault comes from.
    fn columns(&self, fault: &Diagnostic, filled: &FilledRow<'_>, mapping: &Mapping) -> Vec<usize> {
        let at = fault.location.span;
        if at.start as usize >= self.body {
            return mapping.body.columns().collect();
        }
        if fault.code == Code::MissingKey && at.start as usize == self.start {
            return columns_of_key(fault, mapping);
        }
        let touches = |leaf: &Span| leaf.start < at.end && at.start < leaf.end;
        let touched = self.leaves.iter().position(touches);
        // A fault of a whole item is that of the first text in it.
        let index = touched.or_else(|| self.leaves.iter().position(|leaf| leaf.start >= at.start));
        index.and_then(|index| filled.leaves.get(index)).map(|leaf| leaf.columns.clone()).unwrap_or_default()
    }
}

/// The columns that should have given a missing key.
fn columns_of_key(fault: &Diagnostic, mapping: &Mapping) -> Vec<usize> {
    let english = fault.args.iter().find(|(name, _)| *name == "english").map(|(_, key)| key.as_str());
    let field = mapping.fields.iter().find(|field| field.key.map(|key| key.en) == english);
    let column = |origin: &Origin| match origin {
        Origin::Column(from) => Some(from.column),
        Origin::Text(_) | Origin::Record(_) => None,
    };
    field.map(|field| field.origins.iter().filter_map(column).collect()).unwrap_or_default()
}

/// The places of all texts, in the order in which they stand.
fn collect(node: &Node, leaves: &mut Vec<Span>) {
    match &node.value {
        Value::Empty => {}
        Value::Text(_) => leaves.push(node.span),
        Value::List(items) => items.iter().for_each(|item| collect(item, leaves)),
        Value::Map(entries) => entries.iter().for_each(|entry| collect(&entry.node, leaves)),
    }
}
