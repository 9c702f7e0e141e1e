//! All tables in one workbook (Office Open XML): a sheet a table, and one that says what this is, from whom,
//! as of when, and what the columns mean. Text stays text, so official keys keep their zero and nothing
//! becomes a formula. Knows nothing of how cells are made.

use anyhow::Result;
use jiff::civil::Date;
use rust_xlsxwriter::{DocProperties, ExcelDateTime, Format, FormatAlign, FormatBorder, Url, Workbook, Worksheet};

use crate::emit::context::Context;
use crate::emit::provenance;
use crate::emit::table::{self, Cell, Filled, Kind};
use crate::plan::export::Table;

/// How many characters a cell can hold (Excel specifications and limits).
const LIMIT: usize = 32_767;

/// The widest that a column becomes, in characters; ids are there to be copied, not to be read.
const WIDEST: usize = 46;
const WIDEST_ID: usize = 18;

/// Up to so many rows, addresses are links. A sheet holds 65,530 links at most.
const LINKED: usize = 20_000;

/// So many rows stand below the headings of a sheet at most (Excel specifications and limits).
const ROWS: usize = 1_048_575;

/// The bytes of the file; the same for the same catalogue and day. Of a longer table the first rows are there, and the
/// last sheet says so.
///
/// # Errors
/// The library refuses something.
pub fn write(context: &Context<'_>) -> Result<Vec<u8>> {
    let strings = context.strings();
    let mut workbook = Workbook::new();
    let properties = DocProperties::new();
    let properties = properties.set_title(fitting(&context.settings.title)).set_author(fitting(&provenance::publisher(context)));
    let today = day(context.settings.as_of).unwrap_or_default();
    workbook.set_properties(&properties.set_comment(fitting(&provenance::licence(context))).set_creation_datetime(&today));
    let paint = Paint::new(strings.language());
    let mut cut = Vec::new();
    for table in Table::ALL {
        let mut filled = table::filled(context, table).for_people();
        cut.extend((filled.rows.len() > ROWS).then_some((table, filled.rows.len())));
        filled.rows.truncate(ROWS);
        sheet(workbook.add_worksheet(), context, &filled, &paint)?;
    }
    about_sheet(workbook.add_worksheet(), context, &cut, &paint)?;
    Ok(workbook.save_to_buffer()?)
}

/// How cells look.
struct Paint {
    heading: Format,
    head: Format,
    text: Format,
    wrapped: Format,
    day: Format,
    count: Format,
}

impl Paint {
    fn new(language: crate::strings::Language) -> Paint {
        let top = || Format::new().set_align(FormatAlign::Top);
        let text = || top().set_num_format("@");
        let day = match language {
            crate::strings::Language::German => "dd.mm.yyyy",
            crate::strings::Language::English => "yyyy-mm-dd",
        };
        Paint {
            heading: text().set_bold().set_font_size(14),
            head: text().set_bold().set_border_bottom(FormatBorder::Medium),
            text: text(),
            wrapped: text().set_text_wrap(),
            day: top().set_num_format(day),
            count: top().set_num_format("0"),
        }
    }
}

/// A day as spreadsheets count; they know none before 1900.
fn day(day: Date) -> Option<ExcelDateTime> {
    let year = u16::try_from(day.year()).ok().filter(|year| *year >= 1900)?;
    ExcelDateTime::from_ymd(year, u8::try_from(day.month()).ok()?, u8::try_from(day.day()).ok()?).ok()
}

fn sheet(sheet: &mut Worksheet, context: &Context<'_>, filled: &Filled, paint: &Paint) -> Result<()> {
    let strings = context.strings();
    sheet.set_name(strings.text(&format!("table_{}", filled.table.id())))?;
    for (number, column) in (0..).zip(&filled.columns) {
        let title = table::title(filled.table, column, strings);
        let values = filled.rows.iter().map(|row| longest_line(&row[usize::from(number)].readable(strings)));
        let widest = if matches!(column.kind, Kind::Id) { WIDEST_ID } else { WIDEST };
        // The arrow of the filter stands beside the title.
        let width = values.max().unwrap_or_default().min(widest).max(title.chars().count() + 4);
        sheet.set_column_width(number, f64::from(u16::try_from(width)?))?;
        sheet.write_string_with_format(0, number, title, &paint.head)?;
    }
    for (number, row) in (1..).zip(&filled.rows) {
        for ((place, column), cell) in (0..).zip(&filled.columns).zip(row) {
            let is_link = matches!(column.kind, Kind::Address) && filled.rows.len() <= LINKED;
            value(sheet, (number, place), is_link, cell, context, paint)?;
        }
    }
    // The id and the name stay in sight.
    sheet.set_freeze_panes(1, 2)?;
    sheet.autofilter(0, 0, u32::try_from(filled.rows.len())?, u16::try_from(filled.columns.len() - 1)?)?;
    sheet.set_repeat_rows(0, 0)?;
    sheet.set_landscape().set_paper_size(8).set_print_fit_to_pages(1, 0);
    Ok(())
}

/// Writes one cell; days and counts as such, so that they can be sorted and added up.
fn value(
    sheet: &mut Worksheet,
    (row, column): (u32, u16),
    is_link: bool,
    cell: &Cell,
    context: &Context<'_>,
    paint: &Paint,
) -> Result<()> {
    let text = fitting(&cell.readable(context.strings()));
    match cell {
        Cell::Day(date) if day(*date).is_some() => {
            sheet.write_datetime_with_format(row, column, day(*date).unwrap_or_default(), &paint.day)?;
        }
        Cell::Count(count) => {
            sheet.write_number_with_format(row, column, f64::from(u32::try_from(*count)?), &paint.count)?;
        }
        _ if text.is_empty() => {}
        _ if is_link && text.chars().count() <= 255 => {
            sheet.write_url(row, column, Url::new(text))?;
        }
        _ => {
            sheet.write_string_with_format(row, column, text, &paint.text)?;
        }
    }
    Ok(())
}

fn longest_line(text: &str) -> usize {
    text.lines().map(|line| line.chars().count()).max().unwrap_or_default()
}

/// What a cell can hold, without signs that XML does not know.
fn fitting(text: &str) -> String {
    let known = |c: &char| (!c.is_control() || matches!(c, '\n' | '\t')) && !matches!(c, '\u{fffe}' | '\u{ffff}');
    let text: String = text.chars().filter(known).collect();
    if text.chars().count() <= LIMIT { text } else { text.chars().take(LIMIT - 1).chain(['…']).collect() }
}

/// Title, publisher, licence, day, sources, and what stands in each column.
fn about_sheet(sheet: &mut Worksheet, context: &Context<'_>, cut: &[(Table, usize)], paint: &Paint) -> Result<()> {
    let strings = context.strings();
    sheet.set_name(strings.text("data_about_heading"))?;
    sheet.set_column_width(0, 36)?.set_column_width(1, 90)?.set_column_width(2, 18)?;
    sheet.write_string_with_format(0, 0, fitting(&context.settings.title), &paint.heading)?;
    let mut row = 1;
    for (label, text) in provenance::facts(context) {
        sheet.write_string_with_format(row, 0, label, &paint.text)?;
        sheet.write_string_with_format(row, 1, fitting(&text), &paint.wrapped)?;
        row += 1;
    }
    for (table, rows) in cut {
        let counted = |n: usize| i64::try_from(n).unwrap_or(i64::MAX).into();
        let args =
            [("table", strings.text(&format!("table_{}", table.id())).into()), ("n", counted(*rows)), ("rows", counted(ROWS))];
        sheet.write_string_with_format(row, 1, strings.fill("data_rows_cut", &args), &paint.wrapped)?;
        row += 1;
    }
    row += 1;
    for (column, key) in (0..).zip(["data_column_title", "data_column_about", "data_column_table"]) {
        sheet.write_string_with_format(row, column, strings.text(key), &paint.head)?;
    }
    for table in Table::ALL {
        let name = strings.text(&format!("table_{}", table.id()));
        for column in table::columns(table).iter().filter(|column| column.reach == table::Reach::Everybody) {
            row += 1;
            sheet.write_string_with_format(row, 0, table::title(table, column, strings), &paint.text)?;
            sheet.write_string_with_format(row, 1, table::about(table, column, strings), &paint.wrapped)?;
            sheet.write_string_with_format(row, 2, &name, &paint.text)?;
        }
    }
    sheet.set_print_fit_to_pages(1, 0);
    Ok(())
}
