//! Tables as text: by RFC 4180 for programs, and as German spreadsheets open them for people.
//! Knows nothing of what stands in the cells.

use super::{Filled, title};
use crate::strings::Strings;

/// The mark of UTF-8 by which Excel knows that umlauts are to be read as such.
const BYTE_ORDER_MARK: &str = "\u{feff}";

/// By RFC 4180: commas, lines end with CR LF, the first line names the columns. UTF-8 without mark.
pub fn for_programs(filled: &Filled) -> Vec<u8> {
    let head = filled.columns.iter().map(|column| column.key.to_string()).collect();
    let rows = filled.rows.iter().map(|row| row.iter().map(|cell| cell.plain()).collect());
    written(Vec::new(), b',', std::iter::once(head).chain(rows))
}

/// For spreadsheets: byte order mark, semicolons, names of columns and values in the words of the reader.
pub fn for_people(filled: Filled, strings: &Strings) -> Vec<u8> {
    let filled = filled.for_people();
    let head = filled.columns.iter().map(|column| title(filled.table, column, strings)).collect();
    let rows = filled.rows.iter().map(|row| row.iter().map(|cell| harmless(cell.readable(strings))).collect());
    written(BYTE_ORDER_MARK.as_bytes().to_vec(), b';', std::iter::once(head).chain(rows))
}

fn written(begun: Vec<u8>, between: u8, rows: impl Iterator<Item = Vec<String>>) -> Vec<u8> {
    let mut writer = csv::WriterBuilder::new().delimiter(between).terminator(csv::Terminator::CRLF).from_writer(begun);
    for row in rows {
        writer.write_record(&row).expect("every row has a cell a column, and memory takes them");
    }
    writer.into_inner().expect("memory takes them")
}

/// A spreadsheet takes what begins with one of these signs for a formula, which could fetch or send
/// something (OWASP, „CSV Injection“): an apostrophe before it makes it a text, and it stays readable.
/// The wide forms of the signs count, since some spreadsheets take them for the same.
fn harmless(text: String) -> String {
    const SIGNS: [char; 11] = ['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠'];
    if text.starts_with(SIGNS) { format!("'{text}") } else { text }
}
