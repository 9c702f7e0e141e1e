//! Tables whose cells are separated by a comma, a semicolon or a tab. The sign that cuts the first
//! line into the most cells is the separator. Knows nothing of what the columns mean.

use std::path::Path;

use anyhow::{Context, Result};

use super::table::{Cell, Grid, Row};
use crate::diagnostic::{Code, Diagnostic};
use crate::location::{SourcePath, Span};

/// Reads a file of separated values. A text that is not in UTF-8 is told.
///
/// # Errors
/// The file cannot be read.
pub fn read(file: &Path, path: &SourcePath) -> Result<Grid> {
    let bytes = std::fs::read(file).with_context(|| file.display().to_string())?;
    match String::from_utf8(bytes) {
        Ok(text) => grid(text).with_context(|| file.display().to_string()),
        Err(error) => {
            let line = error.as_bytes()[..error.utf8_error().valid_up_to()].iter().filter(|b| **b == b'\n').count() + 1;
            let fault = Diagnostic::new(Code::NotUtf8, path, Span::default()).with("line", line.to_string());
            Ok(Grid { diagnostics: vec![fault], ..Grid::default() })
        }
    }
}

fn grid(text: String) -> Result<Grid> {
    let skipped = if text.starts_with('\u{feff}') { '\u{feff}'.len_utf8() } else { 0 };
    let body = &text[skipped..];
    let separator = separator(body);
    let mut rows = Vec::new();
    let (mut counted, mut number) = (0, 1);
    for record in reader(body, separator).into_records() {
        let record = record?;
        let Some(position) = record.position() else { continue };
        let start = usize::try_from(position.byte()).unwrap_or(body.len()).min(body.len());
        // The reader counts empty lines before a row to that row.
        let blank = body[start..].len() - body[start..].trim_start_matches(['\r', '\n']).len();
        let start = start + blank;
        let spans = spans(&body[start..], separator);
        let place = |span: &Span| span.shifted(start + skipped);
        let cells: Vec<Cell> =
            record.iter().zip(&spans).map(|(text, span)| Cell { text: text.trim().to_string(), span: place(span) }).collect();
        let end = spans.last().map_or(0, |span| span.end as usize);
        number += body[counted..start].bytes().filter(|b| *b == b'\n').count();
        counted = start;
        rows.push(Row { number, cells, span: Span::new(0, end).shifted(start + skipped) });
    }
    Ok(Grid { text, rows, ..Grid::default() })
}

fn reader(text: &str, separator: u8) -> csv::Reader<&[u8]> {
    csv::ReaderBuilder::new().delimiter(separator).has_headers(false).flexible(true).from_reader(text.as_bytes())
}

/// The sign that cuts the first line into the most cells.
fn separator(text: &str) -> u8 {
    let cells = |sign: u8| reader(text, sign).into_records().next().and_then(Result::ok).map_or(0, |first| first.len());
    *b",;\t".iter().rev().max_by_key(|sign| cells(**sign)).expect("there are three signs to choose from")
}

/// The places of the cells of one record, at the beginning of a text.
fn spans(text: &str, separator: u8) -> Vec<Span> {
    let mut spans = Vec::new();
    let (mut start, mut quoted) = (0, false);
    for (at, byte) in text.bytes().enumerate() {
        match byte {
            // Marks count only in a cell that begins with one; a doubled one closes and opens again.
            b'"' if text.as_bytes()[start] == b'"' => quoted = !quoted,
            _ if quoted => {}
            b'\r' | b'\n' => {
                spans.push(Span::new(start, at));
                return spans;
            }
            _ if byte == separator => {
                spans.push(Span::new(start, at));
                start = at + 1;
            }
            _ => {}
        }
    }
    spans.push(Span::new(start, text.len()));
    spans
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_cell_knows_its_line_and_place() {
        let grid = grid("\u{feff}id;name\r\n\r\n1;\"Bönen; \"\"neu\"\"\nOst\"\r\n2; Kamen \n".to_string()).expect("proper CSV");
        let shown: Vec<(usize, Vec<(&str, &str)>)> = grid
            .rows
            .iter()
            .map(|row| {
                (
                    row.number,
                    row.cells.iter().map(|c| (&*c.text, &grid.text[c.span.start as usize..c.span.end as usize])).collect(),
                )
            })
            .collect();
        let expected = [
            (1, vec![("id", "id"), ("name", "name")]),
            (3, vec![("1", "1"), ("Bönen; \"neu\"\nOst", "\"Bönen; \"\"neu\"\"\nOst\"")]),
            (5, vec![("2", "2"), ("Kamen", " Kamen ")]),
        ];
        assert_eq!(shown, expected);
    }

    #[test]
    fn the_separator_is_found() {
        for (line, sign) in [("a,b;c", b','), ("a;b;c,d", b';'), ("a\tb", b'\t'), ("\"a;b;c\",d", b','), ("", b',')] {
            assert_eq!(separator(line), sign, "{line}");
        }
    }
}
