//! Tables whose cells are separated by a comma, a semicolon or a tab. The sign that cuts the first
//! line into the most cells is the separator. Knows nothing of what the columns mean.

use std::path::Path;

use anyhow::{Context, Result};
use encoding_rs::{Encoding, UTF_8, WINDOWS_1252};

use super::table::{Cell, Grid, Row};
use crate::diagnostic::{Code, Diagnostic};
use crate::location::{SourcePath, Span};

/// Reads a file of separated values, in any encoding in which spreadsheets save them. What is no text is told.
///
/// # Errors
/// The file cannot be read.
pub fn read(file: &Path, path: &SourcePath) -> Result<Grid> {
    let bytes = std::fs::read(file).with_context(|| file.display().to_string())?;
    match text(bytes) {
        Ok(text) => grid(text, path).with_context(|| file.display().to_string()),
        Err(line) => {
            let fault = Diagnostic::new(Code::NotUtf8, path, Span::default()).with("line", line.to_string());
            Ok(Grid { diagnostics: vec![fault], ..Grid::default() })
        }
    }
}

/// The text of a table: UTF-16 where the file says so, UTF-8 where it can be that, else Windows-1252, in which Excel
/// saves „CSV“ on German computers. Where it is no text in any of them, the line that shows it.
fn text(bytes: Vec<u8>) -> std::result::Result<String, usize> {
    if let Some((encoding, _)) = Encoding::for_bom(&bytes).filter(|(encoding, _)| *encoding != UTF_8) {
        return Ok(encoding.decode(&bytes).0.into_owned());
    }
    String::from_utf8(bytes).or_else(|error| {
        let bytes = error.as_bytes();
        let control = |byte: &u8| byte.is_ascii_control() && !b"\t\r\n".contains(byte);
        match bytes.iter().position(control) {
            Some(_) => Err(bytes[..error.utf8_error().valid_up_to()].iter().filter(|byte| **byte == b'\n').count() + 1),
            None => Ok(WINDOWS_1252.decode(bytes).0.into_owned()),
        }
    })
}

fn grid(text: String, path: &SourcePath) -> Result<Grid> {
    let skipped = if text.starts_with('\u{feff}') { '\u{feff}'.len_utf8() } else { 0 };
    let body = &text[skipped..];
    let separator = separator(body);
    let (mut rows, mut diagnostics): (Vec<Row>, _) = (Vec::new(), Vec::new());
    let (mut counted, mut number) = (0, 1);
    for record in reader(body, separator).into_records() {
        let record = record?;
        let Some(position) = record.position() else { continue };
        let start = usize::try_from(position.byte()).unwrap_or(body.len()).min(body.len());
        // The reader counts empty lines before a row to that row.
        let blank = body[start..].len() - body[start..].trim_start_matches(['\r', '\n']).len();
        let start = start + blank;
        let Cut { spans, unclosed } = cut(&body[start..], separator);
        let place = |span: &Span| span.shifted(start + skipped);
        let cells: Vec<Cell> =
            record.iter().zip(&spans).map(|(text, span)| Cell { text: text.trim().to_string(), span: place(span) }).collect();
        let end = spans.last().map_or(0, |span| span.end as usize);
        number += body[counted..start].bytes().filter(|b| *b == b'\n').count();
        counted = start;
        let row = Row { number, cells, span: Span::new(0, end).shifted(start + skipped) };
        if unclosed {
            let mark = row.cells.last().map_or(row.span, |cell| Span { start: cell.span.start, end: cell.span.start + 1 });
            diagnostics.push(Diagnostic::new(Code::QuoteNotClosed, path, mark).with("row", number.to_string()));
        } else {
            let width = rows.first().map_or(0, |first| first.cells.len());
            diagnostics.extend(swallowed(&row, width, separator, path));
        }
        rows.push(row);
    }
    Ok(Grid { text, rows, diagnostics, ..Grid::default() })
}

/// Cells that look as if a missing quotation mark had drawn whole rows into them: one of their
/// further lines could be cut into a row of its own.
fn swallowed(row: &Row, width: usize, separator: u8, path: &SourcePath) -> Vec<Diagnostic> {
    // In a table of two columns, one separator in a line of prose would be enough.
    let like_a_row = |line: &str| width > 2 && line.bytes().filter(|byte| *byte == separator).count() >= width - 1;
    let suspect = row.cells.iter().filter(|cell| cell.text.lines().skip(1).any(like_a_row));
    suspect.map(|cell| Diagnostic::new(Code::RowsInCell, path, cell.span).with("row", row.number.to_string())).collect()
}

fn reader(text: &str, separator: u8) -> csv::Reader<&[u8]> {
    csv::ReaderBuilder::new().delimiter(separator).has_headers(false).flexible(true).from_reader(text.as_bytes())
}

/// The sign that cuts the first line into the most cells.
fn separator(text: &str) -> u8 {
    let cells = |sign: u8| reader(text, sign).into_records().next().and_then(Result::ok).map_or(0, |first| first.len());
    *b",;\t".iter().rev().max_by_key(|sign| cells(**sign)).expect("there are three signs to choose from")
}

/// The places of the cells of one record.
struct Cut {
    spans: Vec<Span>,
    /// Whether the last cell opens a quotation mark that nothing closes.
    unclosed: bool,
}

/// Cuts the record at the beginning of a text into cells.
fn cut(text: &str, separator: u8) -> Cut {
    let mut spans = Vec::new();
    let (mut start, mut quoted, mut closed) = (0, false, None);
    for (at, byte) in text.bytes().enumerate() {
        match byte {
            b'"' if quoted => {
                quoted = false;
                closed = Some(at);
            }
            // Marks count only at the beginning of a cell; a doubled one closes and opens again.
            b'"' if at == start || closed.is_some_and(|closed| closed + 1 == at) => quoted = true,
            _ if quoted => {}
            b'\r' | b'\n' => {
                spans.push(Span::new(start, at));
                return Cut { spans, unclosed: false };
            }
            _ if byte == separator => {
                spans.push(Span::new(start, at));
                start = at + 1;
            }
            _ => {}
        }
    }
    spans.push(Span::new(start, text.len()));
    Cut { spans, unclosed: quoted }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_table_is_read_in_every_encoding_in_which_spreadsheets_save_it() {
        let utf16: Vec<u8> = [0xff, 0xfe].into_iter().chain("Bönen".encode_utf16().flat_map(u16::to_le_bytes)).collect();
        for bytes in ["Bönen".as_bytes().to_vec(), b"B\xf6nen".to_vec(), utf16] {
            assert_eq!(text(bytes), Ok("Bönen".to_string()));
        }
        assert_eq!(text(b"a\n\x00\xf6".to_vec()), Err(2), "this is no text");
    }

    #[test]
    fn every_cell_knows_its_line_and_place() {
        let grid =
            grid("\u{feff}id;name\r\n\r\n1;\"Bönen; \"\"neu\"\"\nOst\"\r\n2; Kamen \n".to_string(), &SourcePath::new("a.csv"));
        let grid = grid.expect("proper CSV");
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
    fn a_quotation_mark_without_end_is_told_where_it_opens() {
        for (rows, told) in [
            ("1;A;\"x\n2;B;y\n", vec![(Code::QuoteNotClosed, "\"")]),
            ("1;A;x\n2;B;\"\"\"y\n", vec![(Code::QuoteNotClosed, "\"")]),
            ("1;A;\"x\n2;B;\"y\"\n", vec![(Code::RowsInCell, "\"x\n2;B;\"y\"")]),
            ("1;\"A\nB; C\";\"\"\n2;\"\"\"B\"\"\";y\n", vec![]),
        ] {
            let grid = grid(format!("nr;titel;text\n{rows}"), &SourcePath::new("a.csv")).expect("CSV");
            let part = |d: &Diagnostic| &grid.text[d.location.span.start as usize..d.location.span.end as usize];
            assert_eq!(grid.diagnostics.iter().map(|d| (d.code, part(d))).collect::<Vec<_>>(), told, "{rows}");
        }
    }

    #[test]
    fn the_separator_is_found() {
        for (line, sign) in [("a,b;c", b','), ("a;b;c,d", b';'), ("a\tb", b'\t'), ("\"a;b;c\",d", b','), ("", b',')] {
            assert_eq!(separator(line), sign, "{line}");
        }
    }
}
