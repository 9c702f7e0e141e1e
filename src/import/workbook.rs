//! The first sheet of a workbook (XLSX, ODS and their like), or a named one, as rows of text: whole
//! numbers without a point, other numbers and days in German writing, as such cells look on a German
//! screen. Knows nothing of what the columns mean.

use std::path::Path;

use anyhow::{Context, Result};
use calamine::{Data, Range, Reader, open_workbook_auto};

use super::table::{Cell, Grid, Row};
use crate::diagnostic::{Code, Diagnostic};
use crate::location::{SourcePath, Span};
use crate::names;

/// Reads one sheet of a workbook.
///
/// # Errors
/// The file cannot be opened, or a sheet cannot be read.
pub fn read(file: &Path, path: &SourcePath, sheet: Option<&str>) -> Result<Grid> {
    let shown = || file.display().to_string();
    // A file that cannot be opened is told in the words of the system, not in those of the format.
    std::fs::File::open(file).with_context(shown)?;
    let Ok(mut workbook) = open_workbook_auto(file) else {
        return Ok(Grid { diagnostics: vec![Diagnostic::new(Code::NotAWorkbook, path, Span::default())], ..Grid::default() });
    };
    let sheets = workbook.sheet_names();
    let Some(name) = sheets.iter().find(|name| sheet.is_none_or(|wanted| wanted == *name)) else {
        return Ok(without_sheet(path, sheet.unwrap_or_default(), &sheets));
    };
    let range = workbook.worksheet_range(name).with_context(shown)?;
    Ok(Grid { sheet: Some(name.clone()), ..grid(&range, path) })
}

/// A sheet that is asked for and not there.
fn without_sheet(path: &SourcePath, sheet: &str, sheets: &[String]) -> Grid {
    let near = names::nearest(sheet, sheets.iter().map(|name| (&**name, name.clone())));
    let fault = Diagnostic::new(Code::UnknownSheet, path, Span::default()).with("sheet", sheet).with("sheets", sheets.join(", "));
    Grid { diagnostics: vec![fault.suggest(near)], ..Grid::default() }
}

/// Lays the cells out as a text of one line for each row of the sheet, so that line numbers in
/// messages are the row numbers that people see.
fn grid(range: &Range<Data>, path: &SourcePath) -> Grid {
    let mut grid = Grid::default();
    let first = range.start().map_or(0, |(row, _)| row as usize);
    grid.text.push_str(&"\n".repeat(first));
    for (index, values) in range.rows().enumerate() {
        let number = first + index + 1;
        let start = grid.text.len();
        let mut cells = Vec::with_capacity(values.len());
        for value in values {
            let cell = add_cell(&mut grid.text, &text_of(value));
            if let Data::Error(_) = value {
                let fault = Diagnostic::new(Code::CellWithFault, path, cell.span);
                grid.diagnostics.push(fault.with("row", number.to_string()).with("value", &cell.text));
            }
            cells.push(cell);
        }
        grid.rows.push(Row { number, cells, span: Span::new(start, grid.text.trim_end().len().max(start)) });
        grid.text.push('\n');
    }
    grid
}

/// Adds a cell to the line of its row.
fn add_cell(line: &mut String, text: &str) -> Cell {
    let start = line.len();
    line.push_str(&text.replace(['\r', '\n'], " "));
    let span = Span::new(start, line.len());
    line.push_str(" | ");
    Cell { text: text.to_string(), span }
}

fn text_of(value: &Data) -> String {
    match value {
        Data::Empty => String::new(),
        Data::String(text) | Data::DurationIso(text) => text.trim().to_string(),
        Data::Int(number) => number.to_string(),
        // A whole number prints without a point.
        Data::Float(number) => number.to_string().replace('.', ","),
        Data::Bool(yes) => if *yes { "ja" } else { "nein" }.to_string(),
        Data::DateTime(time) if time.is_datetime() => {
            let (year, month, day, ..) = time.to_ymd_hms_milli();
            format!("{day:02}.{month:02}.{year:04}")
        }
        Data::DateTime(time) => time.as_f64().to_string().replace('.', ","),
        Data::DateTimeIso(text) => german_day(text).unwrap_or_else(|| text.clone()),
        Data::Error(error) => error.to_string(),
    }
}

/// `2013-03-03T00:00:00` as `03.03.2013`.
fn german_day(iso: &str) -> Option<String> {
    let day: jiff::civil::Date = iso.get(..10)?.parse().ok()?;
    Some(format!("{:02}.{:02}.{:04}", day.day(), day.month(), day.year()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use calamine::CellErrorType;

    #[test]
    fn cells_become_what_a_german_screen_shows() {
        let iso = |text: &str| Data::DateTimeIso(text.into());
        for (value, text) in [
            (Data::Float(2013.0), "2013"),
            (Data::Float(0.5), "0,5"),
            (Data::Int(7), "7"),
            (Data::Bool(true), "ja"),
            (Data::String(" Kamen ".into()), "Kamen"),
            (iso("2013-03-03T00:00:00"), "03.03.2013"),
            (iso("2013-03"), "2013-03"),
            (Data::Error(CellErrorType::Ref), "#REF!"),
        ] {
            assert_eq!(text_of(&value), text);
        }
    }
}
