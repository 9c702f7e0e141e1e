//! A table as rows of text under named columns, whatever program it comes from. Every cell has a
//! place in a text, so that a fault can be shown where it stands: in the file itself for CSV, in one
//! line a row for workbooks.
//! Knows nothing of mappings or of what the columns mean.

use std::path::Path;

use anyhow::Result;

use super::{separated, workbook};
use crate::diagnostic::{Checked, Code, Diagnostic};
use crate::location::{SourcePath, Span};

/// A table.
#[derive(Debug)]
pub struct Table {
    pub path: SourcePath,
    /// What places refer to.
    pub text: String,
    /// The sheet of a workbook that was read.
    pub sheet: Option<String>,
    pub columns: Vec<Cell>,
    pub rows: Vec<Row>,
}

/// One row with something in it.
#[derive(Debug)]
pub struct Row {
    /// The number that the program shows beside the row; the line of a CSV file.
    pub number: usize,
    /// One cell for each column; a short row is filled with empty ones.
    pub cells: Vec<Cell>,
    pub span: Span,
}

/// One cell: its text without white space around it, and its place.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Cell {
    pub text: String,
    pub span: Span,
}

/// The rows of a file before the first one was taken for the names of the columns.
#[derive(Debug, Default)]
pub struct Grid {
    pub text: String,
    pub sheet: Option<String>,
    pub rows: Vec<Row>,
    pub diagnostics: Vec<Diagnostic>,
}

impl Table {
    /// The number of a column, by its name.
    pub fn column(&self, name: &str) -> Option<usize> {
        self.columns.iter().position(|column| column.text == name)
    }

    /// The place of a part of a cell; that of the whole cell where the part is written otherwise.
    pub fn place_of(&self, part: &str, cell: &Cell) -> Span {
        let written = self.text.get(cell.span.start as usize..cell.span.end as usize).unwrap_or("");
        written.find(part).map_or(cell.span, |at| Span::new(at, at + part.len()).shifted(cell.span.start as usize))
    }

    /// The name of a column.
    pub fn name(&self, column: usize) -> &str {
        &self.columns[column].text
    }
}

/// Reads a table by the ending of its name: a workbook, or else separated values.
///
/// # Errors
/// The file cannot be read, or is no such workbook.
pub fn read(file: &Path, sheet: Option<&str>) -> Result<Checked<Table>> {
    let path = SourcePath::shown(file);
    let ending = file.extension().map(|e| e.to_string_lossy().to_lowercase()).unwrap_or_default();
    let grid = match ending.as_str() {
        "xlsx" | "xlsm" | "xlsb" | "xls" | "ods" => workbook::read(file, &path, sheet)?,
        _ => {
            let mut grid = separated::read(file, &path)?;
            grid.diagnostics
                .extend(sheet.map(|name| Diagnostic::new(Code::SheetOfText, &path, Span::default()).with("sheet", name)));
            grid
        }
    };
    Ok(of_grid(path, grid))
}

/// Takes the first filled row for the names of the columns.
fn of_grid(path: SourcePath, grid: Grid) -> Checked<Table> {
    let Grid { text, sheet, rows, diagnostics: mut faults } = grid;
    let mut rows = rows.into_iter().filter(|row| row.cells.iter().any(|cell| !cell.text.is_empty()));
    let mut columns = rows.next().map(|row| row.cells).unwrap_or_default();
    columns.truncate(columns.iter().rposition(|cell| !cell.text.is_empty()).map_or(0, |last| last + 1));
    tell_doubles(&path, &columns, &mut faults);
    let rows: Vec<Row> = rows.collect();
    tell_nameless(&path, &columns, &rows, &mut faults);
    if rows.is_empty() && faults.is_empty() {
        let missing = if columns.is_empty() { "all" } else { "rows" };
        faults.push(Diagnostic::new(Code::TableEmpty, &path, Span::default()).with("missing", missing));
    }
    let rows = rows.into_iter().map(|row| fitted(row, columns.len())).collect();
    Checked { value: Table { path, text, sheet, columns, rows }, diagnostics: faults }
}

fn tell_doubles(path: &SourcePath, columns: &[Cell], faults: &mut Vec<Diagnostic>) {
    for (number, column) in columns.iter().enumerate() {
        if !column.text.is_empty() && columns[..number].iter().any(|earlier| earlier.text == column.text) {
            faults.push(Diagnostic::new(Code::ColumnTwice, path, column.span).with("column", &column.text));
        }
    }
}

/// Tells what stands outside of the columns, once for each column of the sheet.
fn tell_nameless(path: &SourcePath, columns: &[Cell], rows: &[Row], faults: &mut Vec<Diagnostic>) {
    let width = rows.iter().map(|row| row.cells.len()).max().unwrap_or(0);
    for number in (0..width).filter(|number| columns.get(*number).is_none_or(|column| column.text.is_empty())) {
        let cells = rows.iter().filter_map(|row| Some((row, row.cells.get(number).filter(|cell| !cell.text.is_empty())?)));
        let cells: Vec<(&Row, &Cell)> = cells.collect();
        let Some((row, cell)) = cells.first() else { continue };
        let more = match cells.len() - 1 {
            0 => "none".to_string(),
            1 => "one".to_string(),
            more => more.to_string(),
        };
        let fault = Diagnostic::new(Code::CellWithoutColumn, path, cell.span).with("more", more);
        faults.push(fault.with("row", row.number.to_string()).with("value", &cell.text));
    }
}

/// Gives a row as many cells as there are columns.
fn fitted(mut row: Row, columns: usize) -> Row {
    let end = Cell { text: String::new(), span: Span { start: row.span.end, end: row.span.end } };
    row.cells.resize(columns, end);
    row
}
